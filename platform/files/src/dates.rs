//! Dates as people write them, read with care and with a word about what was assumed.

/// What was taken for granted in reading a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Assumed {
    /// Day and month could be the other way round; the month was taken first, as in the United States.
    MonthFirst,
    /// Day and month could be the other way round; the day was taken first, as is usual with dots.
    DayFirst,
    /// The number was taken for a day of the calendar of spreadsheets.
    SheetSerial,
    /// Words around the date, such as “Updated”, or a time of day, were passed over.
    RestPassedOver,
}

/// A date, as exact as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month.
    pub day: Option<u8>,
    /// What was assumed; empty when the text left no choice.
    pub assumed: Vec<Assumed>,
}

impl Date {
    /// `2024-06-20`, `2024-06` or `2024`.
    pub fn iso(&self) -> String {
        match (self.month, self.day) {
            (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", self.year),
            (Some(month), None) => format!("{:04}-{month:02}", self.year),
            _ => format!("{:04}", self.year),
        }
    }

    fn new(year: u32, month: Option<u32>, day: Option<u32>, assumed: &[Assumed]) -> Option<Self> {
        let month = month.map(u8::try_from).transpose().ok()?;
        let day = day.map(u8::try_from).transpose().ok()?;
        let year = i32::try_from(year).ok().filter(|year| (1800..=2199).contains(year))?;
        let longest = match month {
            Some(2) => 28 + u8::from(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)),
            Some(4 | 6 | 9 | 11) => 30,
            Some(1..=12) | None => 31,
            Some(_) => return None,
        };
        if day.is_some_and(|day| day == 0 || day > longest) {
            return None;
        }
        Some(Self { year, month, day, assumed: assumed.to_vec() })
    }
}

/// A part of a date text.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Part {
    /// Digits: their value and how many there were.
    Number(u32, usize),
    /// The name of a month.
    Month(u32),
    /// A sign that separates numbers.
    Sign(char),
    /// Anything else.
    Word,
}

/// Reads a date, if the text is one or holds exactly one.
///
/// Understood are `2024-06-20`, `2024/6/20`, `20240620`, `2024-06`, `2024`, `Jun 20th, 2024`, `10 March 2015`,
/// `June 2024`, `06/16/2024`, `16.06.2024`, `2024年6月20日`, a time behind any of them, and the day numbers of
/// spreadsheets. Two-digit years are not guessed at.
pub fn lenient(text: &str) -> Option<Date> {
    if text.len() > 200 {
        return None;
    }
    let (parts, timed) = without_time(parts(text));
    let words = parts.contains(&Part::Word) || timed;
    let kept: Vec<Part> = parts.into_iter().filter(|part| *part != Part::Word).collect();
    let mut date = by_form(&kept)?;
    if words {
        date.assumed.push(Assumed::RestPassedOver);
    }
    Some(date)
}

/// The date of a spreadsheet's day number, in the calendar that begins in 1900 or the one that begins in 1904.
pub fn from_serial(serial: f64, from_1904: bool) -> Option<Date> {
    if !serial.is_finite() || !(1.0..200_000.0).contains(&serial) {
        return None;
    }
    let whole = serial.floor() as i64;
    // Days since 1970-01-01. Spreadsheets count a 29 February 1900 that never was, so earlier days are one off.
    let days = match (from_1904, whole) {
        (true, _) => whole - 24_107,
        (false, 60) => return None,
        (false, 1..60) => whole - 25_568,
        (false, _) => whole - 25_569,
    };
    let (year, month, day) = civil(days);
    Date::new(u32::try_from(year).ok()?, Some(month), Some(day), &[Assumed::SheetSerial])
}

/// Year, month and day of a number of days since 1970-01-01, by counting 400-year eras from 1 March.
fn civil(days: i64) -> (i64, u32, u32) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month as u32, day as u32)
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while let Some(c) = rest.chars().next() {
        let digit = c.is_ascii_digit();
        let end = if digit {
            rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())
        } else if c.is_alphabetic() && !is_han(c) {
            rest.find(|c: char| !c.is_alphabetic() || is_han(c)).unwrap_or(rest.len())
        } else {
            c.len_utf8()
        };
        let (part, after) = rest.split_at(end);
        rest = after;
        if digit {
            parts.push(part.parse().map_or(Part::Word, |number| Part::Number(number, part.len())));
        } else if c.is_alphabetic() {
            parts.extend(word(part, parts.last()));
        } else if matches!(c, '/' | '-' | '.' | ':' | '+') {
            parts.push(Part::Sign(c));
        }
    }
    parts
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}

/// What a word means within a date; nothing for the endings of ordinals, little words and days of the week.
fn word(part: &str, before: Option<&Part>) -> Option<Part> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let lower = part.to_lowercase();
    let after_number = matches!(before, Some(Part::Number(..)));
    match lower.as_str() {
        "st" | "nd" | "rd" | "th" if after_number => return None,
        "of" | "the" => return None,
        "t" if after_number => return Some(Part::Sign('T')),
        "年" | "月" | "日" | "号" | "號" => return Some(Part::Sign(part.chars().next()?)),
        "sept" => return Some(Part::Month(9)),
        _ => {}
    }
    let means = |name: &str| lower.len() >= 3 && (name == lower || lower == name[..3]);
    if let Some(month) = MONTHS.iter().position(|name| means(name)) {
        return Some(Part::Month(month as u32 + 1));
    }
    if DAYS.iter().any(|name| means(name)) { None } else { Some(Part::Word) }
}

/// Cuts off a time of day: from the number before the first colon, or from the `T` of ISO forms.
fn without_time(mut parts: Vec<Part>) -> (Vec<Part>, bool) {
    let colon = parts.iter().position(|part| *part == Part::Sign(':')).map(|at| at.saturating_sub(1));
    let letter = parts.iter().position(|part| *part == Part::Sign('T'));
    let cut = match (colon, letter) {
        (Some(a), Some(b)) => a.min(b),
        (Some(at), None) | (None, Some(at)) => at,
        (None, None) => return (parts, false),
    };
    parts.truncate(cut);
    (parts, true)
}

fn by_form(parts: &[Part]) -> Option<Date> {
    use Part::{Month, Number, Sign};
    // A full stop behind a month's name or at the end means nothing.
    let parts: Vec<Part> = parts
        .iter()
        .enumerate()
        .filter(|(i, part)| {
            let around_name =
                matches!(parts.get(i.wrapping_sub(1)), Some(Month(_))) || matches!(parts.get(i + 1), Some(Month(_)));
            !(matches!(part, Sign('.' | '-' | '/')) && (around_name || i + 1 == parts.len() || *i == 0))
        })
        .map(|(_, part)| *part)
        .collect();
    match parts[..] {
        [Number(year, 4), Sign('年')] | [Number(year, 4)] => Date::new(year, None, None, &[]),
        [Number(year, 4), Sign('年'), Number(month, 1..=2), Sign('月')]
        | [Number(year, 4), Sign('-' | '/' | '.'), Number(month, 1..=2)]
        | [Number(month, 1..=2), Sign('-' | '/' | '.'), Number(year, 4)]
        | [Month(month), Number(year, 4)]
        | [Number(year, 4), Month(month)] => Date::new(year, Some(month), None, &[]),
        [Number(year, 4), Sign('年'), Number(month, 1..=2), Sign('月'), Number(day, 1..=2)]
        | [
            Number(year, 4),
            Sign('年'),
            Number(month, 1..=2),
            Sign('月'),
            Number(day, 1..=2),
            Sign('日' | '号' | '號'),
        ]
        | [Month(month), Number(day, 1..=2), Number(year, 4)]
        | [Number(day, 1..=2), Month(month), Number(year, 4)]
        | [Number(year, 4), Month(month), Number(day, 1..=2)] => Date::new(year, Some(month), Some(day), &[]),
        [Number(year, 4), Sign(sign @ ('-' | '/' | '.')), Number(month, 1..=2), Sign(other), Number(day, 1..=2)]
            if sign == other =>
        {
            Date::new(year, Some(month), Some(day), &[])
        }
        [Number(one, 1..=2), Sign(sign @ ('-' | '/' | '.')), Number(two, 1..=2), Sign(other), Number(year, 4)]
            if sign == other =>
        {
            either_way(one, two, year, sign)
        }
        [Number(n, 8)] => Date::new(n / 10_000, Some(n / 100 % 100), Some(n % 100), &[]),
        // From 1954 to 2119: what a five-digit number in a date column can be. A fraction is a time of day.
        [Number(n @ 20_000..=80_000, 5)] | [Number(n @ 20_000..=80_000, 5), Sign('.'), Number(..)] => {
            from_serial(f64::from(n), false)
        }
        _ => None,
    }
}

/// Two numbers that may be month and day or day and month.
fn either_way(a: u32, b: u32, year: u32, sign: char) -> Option<Date> {
    let (month_first, day_first) = (a <= 12, b <= 12);
    match (month_first, day_first) {
        (true, true) if a == b => Date::new(year, Some(a), Some(b), &[]),
        (true, true) if sign == '.' => Date::new(year, Some(b), Some(a), &[Assumed::DayFirst]),
        (true, true) => Date::new(year, Some(a), Some(b), &[Assumed::MonthFirst]),
        (true, false) => Date::new(year, Some(a), Some(b), &[]),
        (false, true) => Date::new(year, Some(b), Some(a), &[]),
        (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Assumed::{DayFirst, MonthFirst, RestPassedOver, SheetSerial};

    #[test]
    fn the_forms_of_real_lists() {
        for (text, iso, assumed) in [
            ("Jun 20th, 2024", "2024-06-20", &[][..]),
            ("10 March 2015", "2015-03-10", &[]),
            ("02 April 2017", "2017-04-02", &[]),
            ("06/16/2024", "2024-06-16", &[]),
            ("9/30/2024", "2024-09-30", &[]),
            ("30/9/2024", "2024-09-30", &[]),
            ("1/7/2025", "2025-01-07", &[MonthFirst]),
            ("7/7/2025", "2025-07-07", &[]),
            ("01.13.2022", "2022-01-13", &[]),
            ("05.06.2022", "2022-06-05", &[DayFirst]),
            ("August 16, 2022", "2022-08-16", &[]),
            ("January 1 2020", "2020-01-01", &[]),
            ("Sept. 3rd, 2021", "2021-09-03", &[]),
            ("Thursday, 20th of June 2024", "2024-06-20", &[]),
            ("20-Jun-2024", "2024-06-20", &[]),
            ("Updated 12-20-2023", "2023-12-20", &[RestPassedOver]),
            ("2018-09-18", "2018-09-18", &[]),
            ("2018/9/8", "2018-09-08", &[]),
            ("2024-06-20T09:30:00+08:00", "2024-06-20", &[RestPassedOver]),
            ("2024-06-20 09:30", "2024-06-20", &[RestPassedOver]),
            ("6/20/2024 9:30 AM", "2024-06-20", &[RestPassedOver]),
            ("20240620", "2024-06-20", &[]),
            ("2023-12", "2023-12", &[]),
            ("12/2023", "2023-12", &[]),
            ("June 2024", "2024-06", &[]),
            ("2015", "2015", &[]),
            (" 2024年6月20日 ", "2024-06-20", &[]),
            ("2024年6月", "2024-06", &[]),
            ("2024年", "2024", &[]),
            ("45463", "2024-06-20", &[SheetSerial]),
            ("45463.5", "2024-06-20", &[SheetSerial]),
            ("Feb 29, 2024", "2024-02-29", &[]),
        ] {
            let date = lenient(text).unwrap_or_else(|| panic!("{text} was not read"));
            assert_eq!((date.iso().as_str(), &date.assumed[..]), (iso, assumed), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_stays_none() {
        for text in [
            "",
            "soon",
            "13/13/2024",
            "Feb 30, 2024",
            "Feb 29, 2023",
            "2024-13-01",
            "0/1/2024",
            "06/16/24",
            "12345678901234",
            "2024-06/20",
            "C17069",
            "T2022-351",
            "2020-2024",
            "99999",
            "1/2/3/2024",
            "Jun 20 - Jun 25, 2024",
            "Маrch",
        ] {
            assert_eq!(lenient(text), None, "{text}");
        }
    }

    #[test]
    fn day_numbers_of_spreadsheets() {
        let iso = |serial, from_1904| from_serial(serial, from_1904).map(|date| date.iso());
        assert_eq!(iso(45463.99, false).as_deref(), Some("2024-06-20"));
        assert_eq!(iso(44001.0, true).as_deref(), Some("2024-06-20"));
        assert_eq!(iso(1.0, false).as_deref(), Some("1900-01-01"));
        assert_eq!(iso(59.0, false).as_deref(), Some("1900-02-28"));
        assert_eq!(iso(60.0, false), None);
        assert_eq!(iso(61.0, false).as_deref(), Some("1900-03-01"));
        assert_eq!(iso(f64::NAN, false), None);
        assert_eq!(iso(-3.0, false), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_survived_and_any_iso_date_comes_back(text in "\\PC*", serial in 20_000u32..80_000) {
            let _ = lenient(&text);
            let date = lenient(&serial.to_string()).unwrap();
            let again = lenient(&date.iso()).unwrap();
            proptest::prop_assert_eq!((date.year, date.month, date.day), (again.year, again.month, again.day));
        }
    }
}
