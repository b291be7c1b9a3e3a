//! Decimals and ratios without rounding inside.
use std::cmp::Ordering;

/// Most digits before and after the decimal point of a figure; sums of five million of them fit exactly.
const MOST_DIGITS: (usize, usize) = (16, 6);

/// A decimal as it was written: `mantissa / 10^places`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    pub mantissa: i128,
    pub places: u32,
}

/// Reads a plain decimal; the error says what is wrong with it.
pub(super) fn read(text: &str) -> Result<Written, String> {
    if text.is_empty() {
        return Err("is empty; leave the row out when there is no return".to_owned());
    }
    let lower = text.to_ascii_lowercase();
    let bare = lower.trim_start_matches(['+', '-']);
    if ["nan", "inf", "infinity", "null", "na", "n/a"].contains(&bare) {
        return Err(format!("{text:?} is not a number"));
    }
    let (negative, body) = text.strip_prefix('-').map_or((false, text), |body| (true, body));
    let (whole, part) = body.split_once('.').unwrap_or((body, ""));
    if whole.is_empty() || !whole.bytes().chain(part.bytes()).all(|byte| byte.is_ascii_digit()) || body.ends_with('.') {
        let has_number = text.starts_with(|sign: char| sign.is_ascii_digit() || sign == '-');
        let has_unit = text.chars().any(|sign| sign.is_alphabetic() || "%$€£¥".contains(sign)) && !is_scientific(bare);
        return Err(if has_unit && (has_number || text.ends_with(|sign: char| sign.is_ascii_digit())) {
            format!("{text:?} carries a unit; all sales are plain decimals in one and the same unit")
        } else {
            format!("{text:?} is not a plain decimal such as 1234.5")
        });
    }
    let whole = whole.trim_start_matches('0');
    let part = part.trim_end_matches('0');
    if whole.len() > MOST_DIGITS.0 || part.len() > MOST_DIGITS.1 {
        let (before, after) = MOST_DIGITS;
        return Err(format!("has more than {before} digits before or {after} after the decimal point"));
    }
    let mantissa: i128 = format!("0{whole}{part}").parse().map_err(|_| format!("{text:?} is not a number"))?;
    if negative && mantissa != 0 {
        return Err(format!("{text} is negative; sales cannot be"));
    }
    Ok(Written { mantissa, places: part.len() as u32 })
}

/// `1.2e9`.
fn is_scientific(text: &str) -> bool {
    text.split_once('e').is_some_and(|(body, power)| {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        digits(body) && digits(power.trim_start_matches(['+', '-']))
    })
}

/// An amount in units of `10^-places`, as a decimal.
pub fn amount(units: i128, places: u32) -> String {
    let by = 10_u128.pow(places);
    let (size, sign) = (units.unsigned_abs(), if units < 0 { "-" } else { "" });
    if places == 0 {
        return format!("{sign}{size}");
    }
    format!("{sign}{}.{:0width$}", size / by, size % by, width = places as usize)
}

/// An exact ratio of two sums; without value when the denominator is zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    /// Above the line.
    pub numerator: i128,
    /// Below the line; not negative.
    pub denominator: i128,
}

impl Ratio {
    /// The ratio in units of `10^-places`, rounded half away from zero; nothing when there is no value.
    pub fn scaled(self, places: u32) -> Option<i128> {
        let (whole, rest) = self.floored(places)?;
        let up = rest * 2 > self.denominator || rest * 2 == self.denominator && self.numerator > 0;
        Some(whole + i128::from(up))
    }

    /// The ratio in units of `10^-places`, rounded down, and what remains in `1 / denominator` of such a unit.
    fn floored(self, places: u32) -> Option<(i128, i128)> {
        if self.denominator <= 0 {
            return None;
        }
        let mut whole = self.numerator.div_euclid(self.denominator);
        let mut rest = self.numerator.rem_euclid(self.denominator);
        for _ in 0..places {
            whole = whole.checked_mul(10)?.checked_add(rest * 10 / self.denominator)?;
            rest = rest * 10 % self.denominator;
        }
        Some((whole, rest))
    }

    /// The ratio as a decimal.
    pub fn decimal(self, places: u32) -> Option<String> {
        self.scaled(places).map(|units| amount(units, places))
    }

    /// Which is larger, exactly; those without value come first.
    pub fn compare(self, other: Self) -> Ordering {
        let (mut left, mut right) = (self, other);
        loop {
            match (left.denominator > 0, right.denominator > 0) {
                (true, true) => {}
                (has, other_has) => return has.cmp(&other_has),
            }
            let of = |ratio: Self| ratio.numerator.div_euclid(ratio.denominator);
            let rest = |ratio: Self| ratio.numerator.rem_euclid(ratio.denominator);
            match of(left).cmp(&of(right)) {
                Ordering::Equal => {}
                decided => return decided,
            }
            match (rest(left), rest(right)) {
                (0, 0) => return Ordering::Equal,
                (0, _) => return Ordering::Less,
                (_, 0) => return Ordering::Greater,
                // The remainders' order is the reverse of their reciprocals' (continued fractions: numbers only fall).
                (a, b) => {
                    (left, right) = (
                        Self { numerator: right.denominator, denominator: b },
                        Self { numerator: left.denominator, denominator: a },
                    );
                }
            }
        }
    }
}

/// Parts of one whole over one denominator, in units of `10^-places`, rounded so that they add up to the rounded whole:
/// all are rounded down and the units that lack go to those that lost most, the first of equals first (largest remainders).
pub fn adding_up(parts: &[i128], denominator: i128, places: u32) -> Option<Vec<i128>> {
    let ratio = |numerator| Ratio { numerator, denominator };
    let whole = ratio(parts.iter().sum()).scaled(places)?;
    let floored: Option<Vec<(i128, i128)>> = parts.iter().map(|&part| ratio(part).floored(places)).collect();
    let floored = floored?;
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|&index| std::cmp::Reverse(floored[index].1));
    let mut rounded: Vec<i128> = floored.iter().map(|&(whole, _)| whole).collect();
    let lacking = whole - rounded.iter().sum::<i128>();
    for &index in order.iter().take(usize::try_from(lacking).unwrap_or(0)) {
        rounded[index] += 1;
    }
    Some(rounded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_decimal_is_said() {
        for (text, says) in [
            ("", "empty"),
            ("NaN", "not a number"),
            ("-inf", "not a number"),
            ("-5", "negative"),
            ("12万", "carries a unit"),
            ("12 USD", "carries a unit"),
            ("€12", "carries a unit"),
            ("1,200", "plain decimal"),
            ("1e9", "plain decimal"),
            ("1.", "plain decimal"),
            (".5", "plain decimal"),
            ("--1", "plain decimal"),
            ("12345678901234567", "16 digits"),
            ("0.1234567", "6 after"),
        ] {
            let why = read(text).unwrap_err();
            assert!(why.contains(says), "{text}: {why}");
        }
        assert_eq!(read("0012.500"), Ok(Written { mantissa: 125, places: 1 }));
        assert_eq!(read("-0.00"), Ok(Written { mantissa: 0, places: 0 }));
    }

    #[test]
    fn rounding_and_comparing() {
        let ratio = |numerator, denominator| Ratio { numerator, denominator };
        assert_eq!(ratio(1, 3).decimal(4).as_deref(), Some("0.3333"));
        assert_eq!(ratio(-1, 8).decimal(2).as_deref(), Some("-0.13"));
        assert_eq!(ratio(1, 8).decimal(2).as_deref(), Some("0.13"));
        assert_eq!(ratio(1, 0).decimal(2), None);
        assert_eq!(ratio(1, 3).compare(ratio(2, 6)), Ordering::Equal);
        assert_eq!(ratio(-1, 3).compare(ratio(-1, 4)), Ordering::Less);
        assert_eq!(ratio(i128::MAX, i128::MAX - 1).compare(ratio(1, 1)), Ordering::Greater);
        assert_eq!(ratio(355, 113).compare(ratio(22, 7)), Ordering::Less);
        assert_eq!(adding_up(&[1, 1, 1], 3, 2), Some(vec![34, 33, 33]));
        assert_eq!(adding_up(&[5, -2, 0], 7, 3).map(|parts| parts.iter().sum()), Some(429));
    }
}
