//! Linked tables of growth: what is shown in several gives nothing away together.

use std::collections::HashMap;
use std::fmt::Write as _;

use cloak::disclosure::{Rules, Status};
use cloak::growth::{Basis, Growth, Layout, Linked, Month, Returns, Year};
use proptest::prelude::*;

use super::bridge::{file, period, rows};

type Key = (Option<String>, Option<Month>, Basis);

/// What follows from shown cells by adding and subtracting alone, over sectors and months of one year.
fn follow_up(linked: &Linked, year: Year) -> Vec<Key> {
    let cells: Vec<_> = linked.cells.iter().filter(|cell| cell.year == year).collect();
    let key = |cell: &cloak::growth::LinkedCell| (cell.sector.clone(), cell.month, cell.basis);
    let bases = [Basis::Revised, Basis::Panel];
    let mut known: HashMap<String, bool> =
        cells.iter().map(|cell| (text(&key(cell)), cell.status == Status::Shown)).collect();
    let sectors: Vec<String> = cells.iter().filter_map(|cell| cell.sector.clone()).collect();
    let months: Vec<Month> = cells.iter().filter_map(|cell| cell.month).collect();
    loop {
        let mut changed = false;
        for basis in bases {
            let lines = months.iter().copied().map(Some).chain([None]).map(|month| {
                let places = sectors.iter().cloned().map(Some).chain([None]);
                places.map(|sector| text(&(sector, month, basis))).collect::<std::collections::BTreeSet<_>>()
            });
            let columns = sectors.iter().cloned().map(Some).chain([None]).map(|sector| {
                let places = months.iter().copied().map(Some).chain([None]);
                places.map(|month| text(&(sector.clone(), month, basis))).collect()
            });
            for sum in lines.chain(columns) {
                let open: Vec<_> = sum.iter().filter(|key| !known[*key]).collect();
                if let [only] = open[..] {
                    known.insert(only.clone(), true);
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
    }
    cells.iter().filter(|cell| cell.status != Status::Shown && known[&text(&key(cell))]).map(|cell| key(cell)).collect()
}

fn text(key: &Key) -> String {
    format!("{key:?}")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_follows_from_linked_tables(rows in rows(), to in 2_u32..4) {
        let returns = Returns::read(file(&rows).as_bytes()).expect("good returns");
        let Ok(growth) = Growth::of(&returns, period(to), None) else { return Ok(()) };
        let linked = Linked::of(&returns, &growth, Layout { months: true, panel: true }, &Rules::default()).expect("a pattern");
        for year in [Year::Current, Year::Before] {
            prop_assert_eq!(follow_up(&linked, year), []);
        }
    }
}

/// 30 companies in 3 sectors over January and February; one company of the first sector misses a month, so the panel and the
/// total differ by it alone.
#[test]
fn the_difference_of_panel_and_total_is_protected() {
    let mut rows = "company,group,sector,month,sales,filed\n".to_owned();
    for company in 0..30 {
        for (year, month) in [(2025, 1), (2025, 2), (2026, 1), (2026, 2)] {
            if company == 4 && (year, month) == (2026, 2) {
                continue;
            }
            let _ =
                writeln!(rows, "c{company},,s{},{year}-0{month},{},2026-03-01", company % 3, 100 + company * 7 + month);
        }
    }
    let returns = Returns::read(rows.as_bytes()).expect("good returns");
    let growth = Growth::of(&returns, period(2), None).expect("growth");
    let rules = Rules::default();
    let with = |panel| Linked::of(&returns, &growth, Layout { months: true, panel }, &rules).expect("a pattern");
    assert!(with(false).cells.iter().all(|cell| cell.status == Status::Shown), "without the panel nothing is at risk");
    let linked = with(true);
    let status = |basis, sector: &str| linked.cell(Some(sector), basis, Year::Current).expect("a cell").status;
    assert!(
        status(Basis::Panel, "s1") != Status::Shown || status(Basis::Revised, "s1") != Status::Shown,
        "one of the two must go"
    );
    let shown = |cell: &&cloak::growth::LinkedCell| cell.status == Status::Shown;
    assert!(linked.cells.iter().filter(shown).count() * 2 > linked.cells.len(), "most is still shown");
    assert_eq!(linked.rate_status(Some("s0"), Basis::Revised), Status::Shown);
}

/// A zone as it might be: skewed sizes, small sectors, groups, months missing. Seeded, so always the same.
#[test]
fn a_whole_zone_is_decided_in_reasonable_time() {
    let mut state = 7_u64;
    let mut random = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut rows = "company,group,sector,month,sales,filed\n".to_owned();
    for company in 0..500 {
        let most = 4 + random(12);
        let sector = random(most);
        let group = if random(5) == 0 { format!("g{}", random(30)) } else { String::new() };
        let size = 10_u64.pow(random(4) as u32 + 2) + random(900);
        let (first, last) = (random(8), 17 - random(3));
        for month in (first..=last).filter(|month| month % 12 < 5) {
            if random(40) != 0 {
                let (year, month) = (2025 + month / 12, month % 12 + 1);
                let sales = size + random(size);
                let _ = writeln!(rows, "c{company},{group},s{sector},{year}-{month:02},{sales}.5,2026-06-01");
            }
        }
    }
    let returns = Returns::read(rows.as_bytes()).expect("good returns");
    let growth = Growth::of(&returns, period(5), None).expect("growth");
    let began = std::time::Instant::now();
    let linked =
        Linked::of(&returns, &growth, Layout { months: true, panel: true }, &Rules::default()).expect("a pattern");
    let count = |wanted| linked.cells.iter().filter(|cell| cell.status == wanted).count();
    let (shown, primary, secondary) = (count(Status::Shown), count(Status::Primary), count(Status::Secondary));
    eprintln!("{shown} shown, {primary} primary, {secondary} secondary in {:?}", began.elapsed());
    assert!(shown > primary + secondary && primary > 0 && secondary > 0);
    assert!(began.elapsed() < std::time::Duration::from_mins(1));
    assert!(linked.cells.iter().all(|cell| cell.sector.is_some() || cell.status == Status::Shown), "totals stay");
}
