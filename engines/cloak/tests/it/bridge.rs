//! What holds for any returns: sums agree to the last unit.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use cloak::growth::{Basis, Day, Growth, Month, Period, RATE_PLACES, Returns, Year};
use cloak::growth::{Layout, Linked};
use proptest::prelude::*;

/// company, group, sector, month from January of the year before, sales in cents, day of filing after.
pub type Row = (u8, u8, u8, u8, u32, u16);

/// Few companies, months missing, zeros, corrections before and after publication.
pub fn rows() -> impl Strategy<Value = Vec<Row>> {
    let sales = prop_oneof![Just(0_u32), 1_u32..500, 1_u32..2_000_000];
    prop::collection::vec((0_u8..9, 0_u8..4, 0_u8..4, 0_u8..18, sales, 0_u16..700), 1..70)
}

fn day(number: u16) -> String {
    format!("{}-{:02}-{:02}", 2025 + number / 336, number % 336 / 28 + 1, number % 28 + 1)
}

pub fn file(rows: &[Row]) -> String {
    let mut seen = std::collections::BTreeSet::new();
    let mut file = "sector,filed,company,sales,group,month\n".to_owned();
    for &(company, group, sector, month, sales, filed) in rows {
        // Nothing is filed before its month; 28 days a month here.
        let filed = filed.max(u16::from(month) * 28);
        if seen.insert((company, month, filed)) {
            // The same company may change its group and sector; group 0 is none.
            let group = if group == 0 { String::new() } else { format!("g{group}") };
            let month = Month::new(2025, 1).expect("a month").plus(i32::from(month));
            let _ = writeln!(
                file,
                "s{sector},{},c{company},{}.{:02},{group},{month}",
                day(filed),
                sales / 100,
                sales % 100
            );
        }
    }
    file
}

pub fn period(to: u32) -> Period {
    Period::new(Month::new(2026, 1).expect("a month"), Month::new(2026, to).expect("a month")).expect("a period")
}

/// What counts of each company and month of a year, in the most naive way: the last filing known on a day.
fn kept<'a>(file: &'a str, year: &str, to: u32, known: &str) -> BTreeMap<&'a str, BTreeMap<&'a str, i128>> {
    let mut kept: BTreeMap<(&str, &str), (&str, i128)> = BTreeMap::new();
    for line in file.lines().skip(1) {
        let field: Vec<&str> = line.split(',').collect();
        let (filed, company, month) = (field[1], field[2], field[5]);
        let within = month.starts_with(year) && month[5..].parse::<u32>().expect("a month") <= to;
        if within && filed <= known {
            let sales = field[3].replace('.', "").parse().expect("a number");
            let entry = kept.entry((company, month)).or_insert((filed, sales));
            if entry.0 < filed {
                *entry = (filed, sales);
            }
        }
    }
    let mut by_company: BTreeMap<&str, BTreeMap<&str, i128>> = BTreeMap::new();
    for ((company, month), (_, sales)) in kept {
        by_company.entry(company).or_default().insert(month, sales);
    }
    by_company
}

/// The same totals.
fn naive(file: &str, year: &str, to: u32, known: &str) -> i128 {
    kept(file, year, to, known).values().flat_map(BTreeMap::values).sum()
}

/// The parent group that a company has in its last line, by day of filing, then month.
fn group<'a>(file: &'a str, company: &'a str) -> &'a str {
    let lines = file.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let last = lines.filter(|field| field[2] == company).max_by_key(|field| (field[1], field[5])).expect("a line");
    if last[4].is_empty() { company } else { last[4] }
}

proptest! {
    #[test]
    fn the_bridge_is_exact(rows in rows(), to in 1_u32..7, published in 336_u16..700) {
        let file = file(&rows);
        let returns = Returns::read(file.as_bytes()).expect("good returns");
        let published: Day = day(published).parse().expect("a day");
        let Ok(growth) = Growth::of(&returns, period(to), Some(published)) else { return Ok(()) };
        let bases = growth.bases;
        // The identity, to the last unit.
        prop_assert_eq!(growth.bridge.sum(), bases.revised.numerator - bases.published.denominator);
        // Against the naive totals, in the file's own unit.
        let unit = 10_i128.pow(2 - returns.places);
        let then = published.year_before().to_string();
        prop_assert_eq!(bases.revised.numerator * unit, naive(&file, "2026", to, "9999"));
        prop_assert_eq!(bases.revised.denominator * unit, naive(&file, "2025", to, "9999"));
        prop_assert_eq!(bases.published.numerator * unit, naive(&file, "2026", to, &published.to_string()));
        prop_assert_eq!(bases.published.denominator * unit, naive(&file, "2025", to, &then));
        // Months and sectors add up, on every basis.
        let months = |of: &dyn Fn(&cloak::growth::MonthFigures) -> i128| growth.months.iter().map(of).sum::<i128>();
        prop_assert_eq!(months(&|month| month.single.panel.numerator), bases.panel.numerator);
        prop_assert_eq!(months(&|month| month.single.published.denominator), bases.published.denominator);
        prop_assert_eq!(growth.sectors.iter().map(|sector| sector.figure.numerator).sum::<i128>(), bases.revised.numerator);
        if let Some(contributions) = growth.contributions() {
            prop_assert_eq!(Some(contributions.iter().sum()), bases.revised.rate().scaled(RATE_PLACES));
        }
        prop_assert!(bases.panel.numerator <= bases.revised.numerator && bases.panel.denominator <= bases.revised.denominator);
    }

    /// Each part, the panel, the five largest and the median, worked out company by company from the file.
    #[test]
    fn every_part_is_what_it_is_said_to_be(rows in rows(), to in 1_u32..7, published in 336_u16..700) {
        let file = file(&rows);
        let returns = Returns::read(file.as_bytes()).expect("good returns");
        let published: Day = day(published).parse().expect("a day");
        let Ok(growth) = Growth::of(&returns, period(to), Some(published)) else { return Ok(()) };
        let unit = 10_i128.pow(2 - returns.places);
        let (now, before) = (kept(&file, "2026", to, "9999"), kept(&file, "2025", to, "9999"));
        let sum = |one: Option<&BTreeMap<&str, i128>>| one.map_or(0, |months| months.values().sum::<i128>());
        let all: std::collections::BTreeSet<&str> = now.keys().chain(before.keys()).copied().collect();
        let (mut continuing, mut entrants, mut leavers, mut panel) = (0, 0, 0, (0, 0));
        let mut groups: BTreeMap<&str, (i128, i128)> = BTreeMap::new();
        let mut rates: Vec<f64> = Vec::new();
        for company in all {
            let (n, r) = (now.get(company), before.get(company));
            match (n.is_some(), r.is_some()) {
                (true, true) => continuing += sum(n) - sum(r),
                (true, false) => entrants += sum(n),
                _ => leavers += sum(r),
            }
            if [n, r].iter().all(|year| year.is_some_and(|year| year.len() == to as usize)) {
                panel = (panel.0 + sum(n), panel.1 + sum(r));
                if sum(r) > 0 {
                    rates.push(sum(n) as f64 / sum(r) as f64 - 1.0);
                }
            }
            let of_group = groups.entry(group(&file, company)).or_default();
            *of_group = (of_group.0 + sum(n), of_group.1 + sum(r));
        }
        let then = published.year_before().to_string();
        let bridge = growth.bridge;
        prop_assert_eq!(bridge.continuing * unit, continuing);
        prop_assert_eq!(bridge.entrants * unit, entrants);
        prop_assert_eq!(bridge.leavers * unit, leavers);
        prop_assert_eq!(bridge.revisions * unit, naive(&file, "2025", to, "9999") - naive(&file, "2025", to, &then));
        let bases = growth.bases.panel;
        prop_assert_eq!((bases.numerator * unit, bases.denominator * unit), panel);
        rates.sort_by(f64::total_cmp);
        let middle = rates.get(rates.len() / 2).map(|high| f64::midpoint(*high, rates[(rates.len() - 1) / 2]));
        prop_assert_eq!(growth.median.is_some(), middle.is_some());
        if let (Some(median), Some(middle)) = (growth.median, middle) {
            prop_assert!((median as f64 / 1e8 - middle).abs() < 1e-7 * (1.0 + middle.abs()), "{median} {middle}");
        }
        // Of equals any may be among the five.
        let mut sizes: Vec<(i128, i128)> = groups.into_values().collect();
        sizes.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
        let whole: i128 = sizes.iter().map(|(n, r)| n - r).sum();
        if sizes.len() <= 5 || sizes[4].0 != sizes[5].0 {
            let five: i128 = sizes.iter().take(5).map(|(n, r)| n - r).sum();
            let share = growth.top5_share;
            prop_assert_eq!(share.numerator * whole, five * share.denominator, "the share of the five");
        }
    }

    #[test]
    fn what_is_shown_is_true(rows in rows(), to in 1_u32..4) {
        let returns = Returns::read(file(&rows).as_bytes()).expect("good returns");
        let Ok(growth) = Growth::of(&returns, period(to), None) else { return Ok(()) };
        let layout = Layout { months: true, panel: true };
        let linked = Linked::of(&returns, &growth, layout, &cloak::disclosure::Rules::default()).expect("a pattern");
        for sector in &growth.sectors {
            let of = |basis, year| linked.cell(Some(&sector.sector), basis, year).expect("a cell").value;
            prop_assert_eq!(of(Basis::Revised, Year::Current), sector.figure.numerator);
            prop_assert_eq!(of(Basis::Revised, Year::Before), sector.figure.denominator);
        }
        let total = linked.cell(None, Basis::Panel, Year::Current).expect("a cell").value;
        prop_assert_eq!(total, growth.bases.panel.numerator);
    }

    #[test]
    fn reading_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "[a-z0-9,.\\-\"\n ]{0,200}") {
        let header = b"company,group,sector,month,sales,filed\n";
        for body in [bytes, text.into_bytes()] {
            let _ = Returns::read(&body);
            let _ = Returns::read(&[header.as_slice(), &body].concat());
        }
    }
}
