//! Amounts of money as people write and read them. Pure and exact.

use exedra_kernel::key;
use exedra_web::Say;

use crate::model::Zone;

/// Why an amount cannot be used: the key of a sentence.
pub type Fault = &'static str;

/// Reads an amount written in the zone's unit as whole smallest units. Spaces and apostrophes group digits, and so do commas
/// that stand before every three digits; the decimal sign is a point.
pub fn parse(text: &str, zone: &Zone) -> Result<i64, Fault> {
    let text: String = text.trim().chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’')).collect();
    if text.is_empty() {
        return Err(key!("fault-missing"));
    }
    if text.starts_with(['-', '−', '－', '(']) {
        return Err(key!("fault-return-negative"));
    }
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let whole = ungrouped(whole).ok_or(key!("fault-return-number"))?;
    if whole.is_empty() || !rest.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(key!("fault-return-number"));
    }
    let rest = rest.trim_end_matches('0');
    let places = zone.decimals() as usize;
    if rest.len() > places {
        return Err(key!("fault-return-decimals"));
    }
    format!("{whole}{rest:0<places$}").parse().map_err(|_| key!("fault-return-large"))
}

fn ungrouped(whole: &str) -> Option<String> {
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let fits = rest.is_empty() || (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3);
    let plain = format!("{first}{}", rest.concat());
    (fits && plain.bytes().all(|digit| digit.is_ascii_digit())).then_some(plain)
}

/// An amount of smallest units in the zone's unit, as a plain decimal without needless zeros.
pub fn plain(value: i64, zone: &Zone) -> String {
    let text = cloak::growth::amount(i128::from(value), zone.decimals());
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

/// The same with digits grouped as the language does.
pub fn shown(value: i64, zone: &Zone, t: &Say) -> String {
    let text = plain(value.saturating_abs(), zone);
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let grouped = t.number(whole.parse::<i64>().unwrap_or(i64::MAX));
    let sign = if value < 0 { "−" } else { "" };
    // The sign before decimals is the one in which amounts are read, in every language.
    if rest.is_empty() { format!("{sign}{grouped}") } else { format!("{sign}{grouped}.{rest:0<2}") }
}

/// A rate in units of `10^-8` as a percentage with two decimals and a sign.
pub fn percent(rate: i64, t: &Say) -> String {
    let sign = if rate < 0 { "−" } else { "+" };
    // Exact in hundredths of a percent before it becomes a float.
    let hundredths = (rate.saturating_abs() + 5000) / 10_000;
    format!("{sign}{}", t.percent(hundredths as f64 / 10_000.0, 2))
}

/// A part of a growth in units of `10^-8`: percentage points with two decimals and a sign.
pub fn points(part: i64, t: &Say) -> String {
    let hundredths = (part.saturating_abs() + 5000) / 10_000;
    let number = format!("{}.{:02}", t.number(hundredths / 100), hundredths % 100);
    let number = if t.percent(0.0, 1).contains(',') { number.replace('.', ",") } else { number };
    let sign = if part < 0 { "−" } else { "+" };
    t.with(key!("zone-points"), format!("\u{2066}{sign}{number}\u{2069}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use exedra_kernel::Localized;
    use proptest::prelude::*;

    fn zone(places: i64, unit: i64) -> Zone {
        let id = crate::model::ZoneId::parse("0190a000-0000-7000-8000-000000000000").unwrap();
        let text = |text: &str| text.to_owned();
        let names = Localized::default();
        Zone {
            id,
            slug: text("z"),
            names,
            country: text("CN"),
            currency: text("CNY"),
            places,
            unit,
            time_zone: text("UTC"),
            sectors: exedra_kernel::Tracks::default(),
        }
    }

    #[test]
    fn amounts_are_exact() {
        let z = zone(2, 4);
        assert_eq!(parse("1,234.5", &z), Ok(1_234_500_000));
        assert_eq!(parse(" 12 345 ", &z), Ok(12_345_000_000));
        for (text, fault) in [
            ("-1", "fault-return-negative"),
            ("−3", "fault-return-negative"),
            ("1,23", "fault-return-number"),
            ("5万", "fault-return-number"),
            ("1e9", "fault-return-number"),
            ("0.0000001", "fault-return-decimals"),
            ("99999999999999999999", "fault-return-large"),
        ] {
            assert_eq!(parse(text, &z), Err(fault), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(value in 0i64..i64::MAX, places in 0i64..3, unit in 0i64..7) {
            let z = zone(places, unit);
            prop_assert_eq!(parse(&plain(value, &z), &z), Ok(value));
        }
    }
}
