//! Tables: bounds against brute force, patterns against an independent check.

use cloak::disclosure::{
    Axis, Cell, Dominance, Grid, Profile, Reason, Rules, Status, Table, audit, exposures, protect,
};
use proptest::prelude::*;

/// A two-way table with margins from its inner cells.
fn sums(grid: &Grid, inner: impl Fn(usize, usize) -> i128, rows: usize, columns: usize) -> Vec<i128> {
    (0..grid.cells())
        .map(|cell| {
            let places = grid.places(cell);
            let range = |place: usize, count: usize| if place == 0 { 1..=count } else { place..=place };
            range(places[0], rows)
                .flat_map(|row| range(places[1], columns).map(move |column| (row, column)))
                .map(|(row, column)| inner(row - 1, column - 1))
                .sum()
        })
        .collect()
}

/// The range of each hidden cell over all whole fillings of the inner cells up to `most`.
fn brute(grid: &Grid, truth: &[i128], hidden: &[bool], most: i128) -> Vec<(i128, i128)> {
    let inner: Vec<usize> =
        (0..grid.cells()).filter(|&cell| grid.places(cell).iter().all(|place| *place > 0)).collect();
    let open: Vec<usize> = inner.iter().copied().filter(|&cell| hidden[cell]).collect();
    let mut found: Vec<(i128, i128)> = truth.iter().map(|&value| (value, value)).collect();
    let mut fill = truth.to_vec();
    let mut counters = vec![0_i128; open.len()];
    loop {
        for (&cell, &value) in open.iter().zip(&counters) {
            fill[cell] = value;
        }
        let all = sums(grid, |row, column| fill[grid.at(&[row + 1, column + 1])], 2, 3);
        if (0..all.len()).all(|cell| hidden[cell] || all[cell] == truth[cell]) {
            for (range, value) in found.iter_mut().zip(&all) {
                *range = (range.0.min(*value), range.1.max(*value));
            }
        }
        let Some(next) = counters.iter().position(|&value| value < most) else { return found };
        counters[next] += 1;
        counters[..next].fill(0);
    }
}

/// The largest total of the tables tried by brute force.
const MOST: i128 = 18;

/// Whether a cell is a linear combination of the equations once shown cells are known: Gauss in floats.
fn follows(table: &Table, hidden: &[bool], cell: usize) -> bool {
    let count = hidden.len();
    let mut rows: Vec<Vec<f64>> = Vec::new();
    for equation in table.equations() {
        let mut row = vec![0.0; count];
        for &(at, by) in equation.iter().filter(|(at, _)| hidden[*at]) {
            row[at] += by as f64;
        }
        rows.push(row);
    }
    let mut wanted = vec![0.0; count];
    wanted[cell] = 1.0;
    for column in 0..count {
        let Some(pivot) = rows.iter().position(|row| row[column].abs() > 1e-9) else { continue };
        let row = rows.swap_remove(pivot);
        for other in rows.iter_mut().chain(std::iter::once(&mut wanted)) {
            let by = other[column] / row[column];
            for (entry, pivot) in other.iter_mut().zip(&row) {
                *entry -= by * pivot;
            }
        }
    }
    wanted.iter().all(|entry| entry.abs() < 1e-9)
}

pub fn check(table: &Table, status: &[Status]) -> Result<(), TestCaseError> {
    let hidden: Vec<bool> = status.iter().map(|status| *status != Status::Shown).collect();
    let bounds = audit(table, &hidden).expect("an audit");
    for (at, cell) in table.cells().iter().enumerate() {
        prop_assert_eq!(cell.need.is_some() && !cell.implied, status[at] == Status::Primary);
        match status[at] {
            Status::Primary | Status::Secondary => {
                prop_assert!(!follows(table, &hidden, at), "cell {} follows", at);
                let bounds = bounds[at].expect("bounds of a hidden cell");
                prop_assert!(!bounds.exact);
                if let Some(need) = cell.need {
                    prop_assert!(bounds.high.is_none_or(|high| high >= cell.value + need.up));
                    prop_assert!(bounds.low.is_none_or(|low| low <= cell.value - need.down));
                }
            }
            Status::Shown => prop_assert!(bounds[at].is_none()),
            Status::Implied => {}
        }
    }
    prop_assert_eq!(exposures(table, &hidden).expect("an audit"), []);
    Ok(())
}

/// Contributors of the inner cells of a table of 3 by 4.
fn contributions() -> impl Strategy<Value = Vec<Vec<(usize, i128)>>> {
    let sales = prop_oneof![Just(0_i128), 1_i128..20, 1_i128..5000];
    prop::collection::vec(prop::collection::vec((0_usize..12, sales), 0..7), 12)
}

fn table(contributions: &[Vec<(usize, i128)>], rules: &Rules) -> Table {
    let grid = Grid::new(vec![Axis::total_of(3), Axis::total_of(4)]);
    let cells = (0..grid.cells()).map(|cell| {
        let places = grid.places(cell);
        let within = contributions.iter().enumerate().filter(|(at, _)| {
            let (row, column) = (at / 4 + 1, at % 4 + 1);
            (places[0] == 0 || places[0] == row) && (places[1] == 0 || places[1] == column)
        });
        Cell::new(&Profile::of(within.flat_map(|(_, list)| list.iter().copied())), rules)
    });
    Table::new(cells.collect(), grid.equations()).expect("a table")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn bounds_are_those_of_brute_force(
        inner in prop::collection::vec(0_i128..4, 6),
        mask in prop::collection::vec(any::<bool>(), 12),
    ) {
        let grid = Grid::new(vec![Axis::total_of(2), Axis::total_of(3)]);
        let truth = sums(&grid, |row, column| inner[row * 3 + column], 2, 3);
        // At most three open inner cells, so that brute force ends.
        let mut open = 0;
        let hidden: Vec<bool> = (0..12).map(|cell| {
            let is_inner = grid.places(cell).iter().all(|place| *place > 0);
            open += usize::from(is_inner && mask[cell]);
            mask[cell] && !(is_inner && open > 3)
        }).collect();
        let table = Table::new(truth.iter().copied().map(Cell::plain).collect(), grid.equations()).expect("a table");
        let found = audit(&table, &hidden).expect("an audit");
        let expected = brute(&grid, &truth, &hidden, MOST);
        for cell in (0..12).filter(|&cell| hidden[cell]) {
            let bounds = found[cell].expect("bounds");
            let (low, high) = expected[cell];
            prop_assert_eq!(bounds.low, Some(low), "cell {}", cell);
            prop_assert_eq!(bounds.exact, low == high && bounds.high == Some(high));
            match bounds.high {
                Some(found) => prop_assert_eq!(found, high, "cell {}", cell),
                None => prop_assert!(high >= MOST),
            }
        }
    }

    #[test]
    fn no_withheld_cell_can_be_worked_out(contributions in contributions()) {
        let table = table(&contributions, &Rules::default());
        let pattern = protect(&table).expect("a pattern");
        check(&table, &pattern.status)?;
    }

    #[test]
    fn a_contributor_more_never_shows_a_cell_wrongly(
        before in prop::collection::vec((0_usize..6, 1_i128..1000), 1..6),
        group in 0_usize..8,
        sales in 0_i128..1000,
    ) {
        let rules = Rules::default();
        let after: Vec<(usize, i128)> = before.iter().copied().chain([(group, sales)]).collect();
        let (old, new) = (Profile::of(before.iter().copied()), Profile::of(after.iter().copied()));
        let broken = rules.broken(&new);
        // The rules once more, by their words.
        let mut by_group = std::collections::BTreeMap::<usize, i128>::new();
        for (group, sales) in &after {
            *by_group.entry(*group).or_default() += sales;
        }
        let mut values: Vec<i128> = by_group.into_values().collect();
        values.sort_unstable();
        values.reverse();
        let total: i128 = values.iter().sum();
        let second = values.get(1).copied().unwrap_or(0);
        prop_assert_eq!(broken.contains(&Reason::TooFew), values.len() < 3);
        prop_assert_eq!(broken.contains(&Reason::Dominated(1)), values[0] * 100 > total * 85);
        prop_assert_eq!(broken.contains(&Reason::Dominated(2)), (values[0] + second) * 100 > total * 90);
        prop_assert_eq!(broken.contains(&Reason::CloseEstimate), (total - values[0] - second) * 10 < values[0]);
        // A second company of a group that is there changes no count; one of nothing changes no dominance.
        if before.iter().any(|(known, _)| *known == group) {
            let few = |profile: &Profile| rules.broken(profile).contains(&Reason::TooFew);
            prop_assert_eq!(few(&old), few(&new));
        }
        if sales == 0 {
            let strip = |profile: &Profile| {
                rules.broken(profile).into_iter().filter(|reason| *reason != Reason::TooFew).collect::<Vec<_>>()
            };
            prop_assert_eq!(strip(&old), strip(&new));
        }
    }
}

#[test]
fn one_primary_cell_takes_a_rectangle() {
    let rules = Rules { dominance: vec![Dominance { n: 1, percent: 100 }], p_percent: None, ..Rules::default() };
    let full = |seed: i128| (0..4).map(|group| (group, 10 + seed)).collect::<Vec<_>>();
    let mut contributions: Vec<Vec<(usize, i128)>> = (0..12).map(full).collect();
    contributions[5] = vec![(9, 12)];
    let pattern = protect(&table(&contributions, &rules)).expect("a pattern");
    let count = |wanted| pattern.status.iter().filter(|status| **status == wanted).count();
    assert_eq!((count(Status::Primary), count(Status::Secondary)), (1, 3));
}

#[test]
fn two_sole_contributors_do_not_give_each_other_away() {
    // Two cells of one company each in one row: withheld together they hide each other from the public, but each
    // company knows its own and could work out the other's.
    let full = |group: usize| (0..4).map(|company| (group * 4 + company, 100)).collect::<Vec<_>>();
    let profiles = [vec![(90, 50)], vec![(91, 60)], full(0), full(1)];
    let mut cells: Vec<Cell> = vec![Cell::new(&Profile::of(profiles.concat()), &Rules::default())];
    cells.extend(profiles.iter().map(|profile| Cell::new(&Profile::of(profile.iter().copied()), &Rules::default())));
    let axis = Grid::new(vec![Axis::total_of(4)]);
    let table = Table::new(cells, axis.equations()).expect("a table");
    assert_eq!(exposures(&table, &[false, true, true, false, false]).expect("an audit").len(), 2);
    let pattern = protect(&table).expect("a pattern");
    assert_eq!(pattern.status.iter().filter(|status| **status == Status::Secondary).count(), 1);
}
