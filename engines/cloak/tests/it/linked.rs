//! Linked tables of growth: what is shown in several gives nothing away together.

use std::collections::HashMap;

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
    let mut known: HashMap<Key2, bool> =
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

type Key2 = String;

fn text(key: &Key) -> Key2 {
    format!("{:?}", key)
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
            use std::fmt::Write as _;
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
