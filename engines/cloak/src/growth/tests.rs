use std::fmt::Write as _;

use super::*;

const HEADER: &str = "company,group,sector,month,sales,filed\n";

fn growth(rows: &str, from: &str, to: &str, published: &str) -> (Returns, Growth) {
    let returns = Returns::read(format!("{HEADER}{rows}").as_bytes()).unwrap();
    let period = Period::new(from.parse().unwrap(), to.parse().unwrap()).unwrap();
    let growth = Growth::of(&returns, period, Some(published.parse().unwrap())).unwrap();
    (returns, growth)
}

/// Worked by hand: a continues and corrects, b leaves, c enters, d misses a month and files late.
const ROWS: &str = "\
a,,food,2025-01,100,2025-02-10
a,,food,2025-01,110,2025-06-01
a,,food,2025-02,100,2025-03-10
a,,food,2026-01,150,2026-02-10
a,,food,2026-02,150.5,2026-03-10
b,,food,2025-01,40,2025-02-10
b,,food,2025-02,40,2025-03-10
c,,tools,2026-02,70,2026-03-10
d,,tools,2025-01,30,2025-04-20
d,,tools,2025-02,30,2025-03-10
d,,tools,2026-01,45,2026-02-10
d,,tools,2026-02,15,2026-04-20
";

#[test]
fn a_case_worked_by_hand() {
    let (returns, growth) = growth(ROWS, "2026-01", "2026-02", "2026-03-15");
    let figure = |numerator, denominator| Figure { numerator, denominator };
    assert_eq!(returns.places, 1);
    assert_eq!(growth.bases.panel, figure(3605, 2700));
    assert_eq!(growth.bases.published, figure(4155, 3100));
    assert_eq!(growth.bases.revised, figure(4305, 3500));
    let bridge = Bridge { continuing: 905, entrants: 700, leavers: 800, revisions: 400 };
    assert_eq!(growth.bridge, bridge);
    assert_eq!(bridge.sum(), 4305 - 3100);
    assert_eq!(growth.counts, Counts { panel: 2, continuing: 2, entrants: 1, leavers: 1 });
    assert_eq!(growth.bases.revised.rate().decimal(RATE_PLACES).as_deref(), Some("0.23000000"));
    // a grew by 43.1 %, d did not: the mean of the two.
    assert_eq!(growth.median.map(|median| amount(median, RATE_PLACES)).as_deref(), Some("0.21547619"));
    assert_eq!(growth.months[0].single.revised, figure(1950, 1800));
    assert_eq!(growth.months[1].cumulative, growth.bases);
    let contributions = growth.contributions().unwrap();
    assert_eq!(Some(contributions.iter().sum()), growth.bases.revised.rate().scaled(RATE_PLACES));
    assert_eq!(growth.top5_share, Ratio { numerator: 805, denominator: 805 });
    let confidential = growth.confidential(&Rules::default());
    assert!(confidential.contains(&Part::Entrants) && confidential.contains(&Part::Median), "{confidential:?}");
}

#[test]
fn periods_that_cannot_be_compared() {
    let month = |text: &str| text.parse::<Month>().unwrap();
    let error = Period::new(month("2026-05"), month("2026-01")).unwrap_err();
    assert_eq!(error.to_string(), "the period ends in 2026-01, before it begins in 2026-05");
    assert!(Period::new(month("2025-01"), month("2026-01")).unwrap_err().to_string().contains("13 months"));
    let returns = Returns::read(format!("{HEADER}{ROWS}").as_bytes()).unwrap();
    let period = Period::new(month("2030-01"), month("2030-01")).unwrap();
    assert_eq!(
        Growth::of(&returns, period, None).unwrap_err().to_string(),
        "there are no returns from 2030-01 to 2030-01"
    );
}

#[test]
fn nothing_the_year_before_has_no_rate() {
    let (_, growth) = growth("a,,f,2026-01,5,2026-02-01\n", "2026-01", "2026-01", "2026-02-01");
    assert_eq!(growth.bases.revised.rate().decimal(4), None);
    assert_eq!((growth.contributions(), growth.median), (None, None));
    assert_eq!(growth.bridge.sum(), 5);
}

#[test]
fn five_largest_are_groups() {
    let mut rows = String::new();
    for (company, group, before, now) in [
        ("a", "G", 10, 20),
        ("b", "G", 10, 20),
        ("c", "", 30, 31),
        ("d", "", 30, 32),
        ("e", "", 30, 33),
        ("f", "", 30, 34),
        ("g", "", 5, 10),
    ] {
        let _ = writeln!(
            rows,
            "{company},{group},s,2025-01,{before},2025-02-01\n{company},{group},s,2026-01,{now},2026-02-01"
        );
    }
    let (_, growth) = growth(&rows, "2026-01", "2026-01", "2026-02-01");
    assert_eq!(growth.top5_share, Ratio { numerator: 30, denominator: 35 });
    assert!(growth.confidential(&Rules::default()).contains(&Part::Top5Share));
}
