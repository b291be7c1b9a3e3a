//! Secondary suppression: what else to withhold so that primary cells cannot be worked out.
use super::audit::{Bounds, Exposure, View, audit, exposures, insiders};
use super::fraction::Fraction;
use super::simplex::{GaveUp, Simplex};
use super::table::Table;

/// What becomes of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Its value is shown.
    Shown,
    /// Withheld because it would itself say too much.
    Primary,
    /// Withheld so that others cannot be worked out.
    Secondary,
    /// In no table, only implied by others; not shown.
    Implied,
}

impl Status {
    /// The word used in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Implied => "implied",
        }
    }
}

/// Why no pattern was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProtectError {
    /// Numbers too large, or a table too intricate, for the exact computation.
    #[error("the table is too large or intricate to be checked exactly; show fewer periods or sectors at once")]
    TooHard,
    /// Even withholding everything leaves a cell exposed.
    #[error("cell {cell} cannot be protected even if everything is withheld")]
    Unprotectable {
        /// The cell.
        cell: usize,
    },
}

impl From<GaveUp> for ProtectError {
    fn from(_: GaveUp) -> Self {
        Self::TooHard
    }
}

/// What is shown and what is not, with the audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// Of each cell.
    pub status: Vec<Status>,
    /// Of each cell not shown: what a reader can still find out.
    pub bounds: Vec<Option<Bounds>>,
}

/// Tests of single cells that taking back secondary cells may cost; beyond, they are left withheld.
const MOST_TESTS: usize = 20_000;

/// Chooses what to withhold.
///
/// Each primary cell that the audit finds exposed is protected by the cheapest flow through the table: a linear programme
/// finds deviations of least total price that keep every equation and move the cell by what it needs, up and down, and
/// the cells that deviate are withheld (J. P. Kelly, B. L. Golden, A. A. Assad, "Cell suppression: disclosure protection
/// for sensitive tabular data", Networks 22, 1992). Then every secondary cell that can be shown after all is shown,
/// dearest first. The price of a cell is its share of the largest value, times its weight.
pub fn protect(table: &Table) -> Result<Pattern, ProtectError> {
    let mut hidden: Vec<bool> = table.cells.iter().map(|cell| cell.need.is_some() || cell.implied).collect();
    let mut search = Search::new(table)?;
    let mut primaries: Vec<(usize, i128)> =
        (0..hidden.len()).filter_map(|cell| table.cells[cell].need.map(|need| (cell, need.up))).collect();
    primaries.sort_by_key(|&(cell, up)| (std::cmp::Reverse(up), cell));
    for insider in std::iter::once(None).chain(insiders(table).into_iter().map(Some)) {
        let mut view = View::new(table, &hidden, insider);
        for &(cell, _) in &primaries {
            let about_them = insider.is_some() && table.cells[cell].sole == insider;
            if about_them || view.is_safe(cell)? {
                continue;
            }
            search.shelter(table, &mut hidden, cell, insider)?;
            view = View::new(table, &hidden, insider);
        }
    }
    take_back(table, &mut hidden, &search.price, primaries.len())?;
    finish(table, hidden)
}

/// The pattern of what is hidden; cells that follow exactly are shown, since hiding them hides nothing.
fn finish(table: &Table, mut hidden: Vec<bool>) -> Result<Pattern, ProtectError> {
    let mut bounds = audit(table, &hidden)?;
    for (cell, one) in table.cells.iter().enumerate() {
        if one.need.is_none() && !one.implied && bounds[cell].is_some_and(|bounds| bounds.exact) {
            hidden[cell] = false;
            bounds[cell] = None;
        }
    }
    if let Some(Exposure { cell, .. }) = exposures(table, &hidden)?.first() {
        return Err(ProtectError::Unprotectable { cell: *cell });
    }
    let status = table.cells.iter().zip(&hidden).map(|(cell, hidden)| match (hidden, cell.implied, cell.need) {
        (false, _, _) => Status::Shown,
        (true, true, _) => Status::Implied,
        (true, false, Some(_)) => Status::Primary,
        (true, false, None) => Status::Secondary,
    });
    Ok(Pattern { status: status.collect(), bounds })
}

fn take_back(table: &Table, hidden: &mut [bool], price: &[i128], primaries: usize) -> Result<(), ProtectError> {
    let is_secondary = |cell: &usize| hidden[*cell] && table.cells[*cell].need.is_none() && !table.cells[*cell].implied;
    let mut secondaries: Vec<usize> = (0..hidden.len()).filter(is_secondary).collect();
    secondaries.sort_by_key(|&cell| (std::cmp::Reverse(price[cell]), cell));
    let readers = 1 + insiders(table).len();
    if secondaries.len() * primaries * readers > MOST_TESTS {
        return Ok(());
    }
    for cell in secondaries {
        hidden[cell] = false;
        if !exposures(table, hidden)?.is_empty() {
            hidden[cell] = true;
        }
    }
    Ok(())
}

/// The system of all cells, each with one variable for deviating upwards and one for deviating downwards.
struct Search {
    system: Simplex,
    price: Vec<i128>,
}

impl Search {
    fn new(table: &Table) -> Result<Self, GaveUp> {
        let largest = table.cells.iter().map(|cell| cell.value.abs()).max().unwrap_or(0).max(1);
        let price = table.cells.iter().map(|cell| {
            let share = cell.value.abs().checked_mul(10_000).map_or(10_000, |value| value / largest);
            if cell.implied { 0 } else { (1 + share) * i128::from(cell.weight) }
        });
        let bounds = table.cells.iter().flat_map(|cell| {
            if cell.empty {
                return [(Some(0), Some(0)), (Some(0), Some(0))];
            }
            [(Some(0), None), (Some(0), cell.low.map(|low| cell.value - low))]
        });
        let equations: Vec<Vec<(usize, i128)>> = table
            .equations
            .iter()
            .map(|terms| terms.iter().flat_map(|&(cell, by)| [(2 * cell, by), (2 * cell + 1, -by)]).collect())
            .collect();
        Ok(Self { system: Simplex::new(bounds.collect(), &equations)?, price: price.collect() })
    }

    /// Withholds what protects a cell from everybody, or from one contributor.
    fn shelter(
        &mut self,
        table: &Table,
        hidden: &mut [bool],
        cell: usize,
        insider: Option<usize>,
    ) -> Result<(), ProtectError> {
        let Some(need) = table.cells[cell].need else { return Ok(()) };
        let down = if insider.is_some() { 0 } else { need.down };
        for (mover, still, enough) in [(2 * cell, 2 * cell + 1, need.up), (2 * cell + 1, 2 * cell, down)] {
            let mut system = self.system.clone();
            for (known, _) in table.cells.iter().enumerate().filter(|(_, one)| insider.is_some() && one.sole == insider)
            {
                system.hold(2 * known);
                system.hold(2 * known + 1);
            }
            system.hold(still);
            system.limit(mover, enough);
            let reached = system.maximise(&[(mover, 1)])?.ok_or(ProtectError::TooHard)?;
            if reached != Fraction::whole(enough) {
                return Err(ProtectError::Unprotectable { cell });
            }
            system.hold(mover);
            let prices: Vec<(usize, i128)> = (0..hidden.len())
                .filter(|&other| !hidden[other])
                .flat_map(|other| [(2 * other, -self.price[other]), (2 * other + 1, -self.price[other])])
                .collect();
            system.maximise(&prices)?;
            for (other, hidden) in hidden.iter_mut().enumerate() {
                *hidden = *hidden || system.value(2 * other) != system.value(2 * other + 1);
            }
        }
        Ok(())
    }
}
