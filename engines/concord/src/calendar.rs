//! Days, and the names of months and weekdays in six languages.

use std::collections::HashMap;
use std::sync::OnceLock;

/// A day of the calendar as far as it is stated.
#[expect(clippy::struct_field_names, reason = "a day has a year, a month and a day")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Day {
    pub year: Option<i32>,
    pub month: Option<u32>,
    pub day: Option<u32>,
}

impl Day {
    pub(crate) fn full(year: i32, month: u32, day: u32) -> Self {
        Self { year: Some(year), month: Some(month), day: Some(day) }
    }

    /// Days since 1970-01-01, when year, month and day are stated.
    pub(crate) fn number(self) -> Option<i64> {
        let (year, month, day) = (i64::from(self.year?), i64::from(self.month?), i64::from(self.day?));
        // The civil calendar counted from 1 March, so that the leap day is the last of its year.
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year - era * 400;
        let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
        Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    pub(crate) fn from_number(number: i64) -> Self {
        let z = number + 719_468;
        let era = z.div_euclid(146_097);
        let of_era = z - era * 146_097;
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::full(year as i32, month as u32, (of_year - (153 * shifted + 2) / 5 + 1) as u32)
    }

    /// 0 is Monday.
    pub(crate) fn weekday(self) -> Option<u32> {
        Some((self.number()? + 3).rem_euclid(7) as u32)
    }

    /// The day with what it lacks taken from `other`.
    pub(crate) fn filled(self, other: Option<Day>) -> Self {
        Self { year: self.year.or(other.and_then(|o| o.year)), month: self.month, day: self.day }
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.year, self.month, self.day) {
            (Some(y), Some(m), Some(d)) => write!(f, "{y}-{m:02}-{d:02}"),
            (Some(y), Some(m), None) => write!(f, "{y}-{m:02}"),
            (Some(y), None, _) => write!(f, "{y}"),
            (None, Some(m), Some(d)) => write!(f, "{d} {}", MONTHS.get(m as usize - 1).copied().unwrap_or("?")),
            _ => write!(f, "no day"),
        }
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(crate) const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const MONTH_WORDS: [&str; 12] = [
    "january jan janvier enero января январь январе يناير",
    "february feb fevrier febrero февраля февраль феврале فبراير شباط",
    "march mar mars marzo марта март марте مارس اذار",
    "april apr avril abril апреля апрель апреле ابريل نيسان",
    "may mai mayo мая май мае مايو ايار",
    "june jun juin junio июня июнь июне يونيو حزيران",
    "july jul juillet julio июля июль июле يوليو تموز",
    "august aug aout agosto августа август августе اغسطس اب",
    "september sept sep septembre septiembre setiembre сентября сентябрь сентябре سبتمبر ايلول",
    "october oct octobre octubre октября октябрь октябре اكتوبر",
    "november nov novembre noviembre ноября ноябрь ноябре نوفمبر",
    "december dec decembre diciembre декабря декабрь декабре ديسمبر",
];

const WEEKDAY_WORDS: [&str; 7] = [
    "monday lundi lunes понедельник понедельника الاثنين",
    "tuesday mardi martes вторник вторника الثلاثاء",
    "wednesday mercredi miercoles среда среду среды الاربعاء",
    "thursday jeudi jueves четверг четверга الخميس",
    "friday vendredi viernes пятница пятницу пятницы الجمعه",
    "saturday samedi sabado суббота субботу субботы السبت",
    "sunday dimanche domingo воскресенье воскресенья",
];

/// The number of each word in lists of words.
fn numbered(lists: &[&'static str]) -> HashMap<&'static str, u32> {
    lists.iter().enumerate().flat_map(|(at, list)| list.split(' ').map(move |word| (word, at as u32))).collect()
}

/// The month a folded word names.
pub(crate) fn month(word: &str) -> Option<u32> {
    static MAP: OnceLock<HashMap<&'static str, u32>> = OnceLock::new();
    MAP.get_or_init(|| numbered(&MONTH_WORDS)).get(word).map(|at| at + 1)
}

/// The weekday a folded word names.
pub(crate) fn weekday(word: &str) -> Option<u32> {
    static MAP: OnceLock<HashMap<&'static str, u32>> = OnceLock::new();
    MAP.get_or_init(|| numbered(&WEEKDAY_WORDS)).get(word).copied()
}

/// Today, yesterday, tomorrow as a distance in days.
pub(crate) fn relative(word: &str) -> Option<i64> {
    Some(match word {
        "today" | "aujourd" | "hoy" | "сегодня" | "اليوم" | "今天" | "今日" => 0,
        "yesterday" | "hier" | "ayer" | "вчера" | "امس" | "昨天" | "昨日" => -1,
        "tomorrow" | "demain" | "завтра" | "غدا" | "明天" | "明日" => 1,
        _ => return None,
    })
}

/// Reads the beginning of an ISO date or moment: `2021-09-24T10:00+08:00`, `2021-09`, `2021`.
pub(crate) fn iso(text: &str) -> Option<Day> {
    let mut parts = text.trim().split(['-', 'T', ' ', '/']);
    let year: i32 = parts.next().filter(|y| y.len() == 4)?.parse().ok()?;
    let month = parts.next().and_then(|m| m.parse::<u32>().ok()).filter(|m| (1..=12).contains(m));
    let day = month.and_then(|_| parts.next()?.parse::<u32>().ok()).filter(|d| (1..=31).contains(d));
    (1000..=2999).contains(&year).then_some(Day { year: Some(year), month, day })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_weekdays() {
        let day = Day::full(2021, 9, 24);
        assert_eq!(day.weekday(), Some(4));
        assert_eq!(Day::from_number(day.number().unwrap()), day);
        assert_eq!(Day::full(1970, 1, 1).number(), Some(0));
        assert_eq!(iso("2021-09-24T20:00:00+08:00"), Some(day));
        assert_eq!(iso("2021-09"), Some(Day { day: None, ..day }));
    }
}
