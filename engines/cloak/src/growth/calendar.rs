//! Months and days, without a clock.
use std::fmt;
use std::str::FromStr;

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    /// The month of a year, from 1 to 12.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        ((1..=12).contains(&month) && (1..=9999).contains(&year)).then(|| Self(year * 12 + month as i32 - 1))
    }

    /// The month so many months later, or earlier.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        Self(self.0 + months)
    }

    /// How many months from `earlier` to this one.
    pub fn since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0.div_euclid(12), self.0.rem_euclid(12) + 1)
    }
}

/// A text is no month or no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// Not `YYYY-MM`.
    #[error("no month; write YYYY-MM")]
    Month,
    /// Not `YYYY-MM-DD`, or a day that month does not have.
    #[error("no day; write YYYY-MM-DD")]
    Day,
}

fn digits(text: &str, length: usize) -> Option<u32> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

impl FromStr for Month {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Self, CalendarError> {
        let (year, month) = text.split_once('-').ok_or(CalendarError::Month)?;
        let year = digits(year, 4).ok_or(CalendarError::Month)?;
        let month = digits(month, 2).ok_or(CalendarError::Month)?;
        Self::new(year as i32, month).ok_or(CalendarError::Month)
    }
}

/// A day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    month: Month,
    day: u32,
}

impl Day {
    /// The month it is in.
    pub fn month(self) -> Month {
        self.month
    }

    /// The same day a year before; the 28th for a 29 February.
    #[must_use]
    pub fn year_before(self) -> Self {
        let month = self.month.plus(-12);
        Self { month, day: self.day.min(length(month)) }
    }
}

fn length(month: Month) -> u32 {
    let year = month.0.div_euclid(12);
    match month.0.rem_euclid(12) + 1 {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month, self.day)
    }
}

impl FromStr for Day {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Self, CalendarError> {
        let (month, day) = text.rsplit_once('-').ok_or(CalendarError::Day)?;
        let month = month.parse().map_err(|_| CalendarError::Day)?;
        let day = digits(day, 2).filter(|day| (1..=length(month)).contains(day)).ok_or(CalendarError::Day)?;
        Ok(Self { month, day })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_days_that_are_none() {
        for text in
            ["2026-13", "2026-00", "2026-1", "26-01", "2026", "", "2026-01-01", "0000-01", "+026-01", "２026-01"]
        {
            assert_eq!(text.parse::<Month>(), Err(CalendarError::Month), "{text}");
        }
        for text in ["2026-02-29", "2026-04-31", "2026-01-00", "2026-01", "01.02.2026", "2026-01-1"] {
            assert_eq!(text.parse::<Day>(), Err(CalendarError::Day), "{text}");
        }
        let leap: Day = "2024-02-29".parse().unwrap();
        assert_eq!(leap.year_before().to_string(), "2023-02-28");
        assert_eq!("2026-01".parse::<Month>().unwrap().plus(-1).to_string(), "2025-12");
    }
}
