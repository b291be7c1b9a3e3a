//! What a reader can work out: exact bounds of every withheld cell.
use super::fraction::Fraction;
use super::simplex::{GaveUp, Simplex};
use super::suppress::ProtectError;
use super::table::Table;

/// Between what a reader can be sure a cell lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// The smallest possible value, rounded up to a whole unit; nothing when there is none.
    pub low: Option<i128>,
    /// The largest possible value, rounded down to a whole unit; nothing when there is none.
    pub high: Option<i128>,
    /// Only one value is possible.
    pub exact: bool,
}

/// A primary cell a reader can work out too closely.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exposure {
    /// The cell.
    pub cell: usize,
    /// The contributor who can, knowing the cells that are about them alone; nothing when everybody can.
    pub to: Option<usize>,
}

/// The system of what one reader does not know.
pub(super) struct View<'a> {
    table: &'a Table,
    /// For each cell: the number of its part and its number there; nothing when the reader knows the cell.
    place: Vec<Option<(usize, usize)>>,
    parts: Vec<Part>,
    insider: bool,
}

struct Part {
    cells: Vec<usize>,
    equations: Vec<Vec<(usize, i128)>>,
    system: Option<Simplex>,
}

fn root(of: &mut [usize], mut cell: usize) -> usize {
    while of[cell] != cell {
        of[cell] = of[of[cell]];
        cell = of[cell];
    }
    cell
}

impl<'a> View<'a> {
    /// What a reader does not know who sees the cells that are not hidden, and those about `insider` alone.
    pub(super) fn new(table: &'a Table, hidden: &[bool], insider: Option<usize>) -> Self {
        let known_to = |cell: usize| insider.is_some() && table.cells[cell].sole == insider;
        let mut unknown: Vec<bool> =
            (0..table.cells.len()).map(|cell| hidden[cell] && !table.cells[cell].empty && !known_to(cell)).collect();
        settle(table, &mut unknown);
        let mut of: Vec<usize> = (0..unknown.len()).collect();
        let mut left: Vec<Vec<(usize, i128)>> = Vec::new();
        for equation in &table.equations {
            let terms: Vec<(usize, i128)> = equation.iter().copied().filter(|(cell, _)| unknown[*cell]).collect();
            let Some(&(first, _)) = terms.first() else { continue };
            let to = root(&mut of, first);
            for &(cell, _) in &terms {
                let from = root(&mut of, cell);
                of[from] = to;
            }
            left.push(terms);
        }
        let mut place = vec![None; unknown.len()];
        let mut number = vec![None; unknown.len()];
        let mut parts: Vec<Part> = Vec::new();
        for cell in (0..unknown.len()).filter(|&cell| unknown[cell]) {
            let part = *number[root(&mut of, cell)].get_or_insert_with(|| {
                parts.push(Part { cells: Vec::new(), equations: Vec::new(), system: None });
                parts.len() - 1
            });
            place[cell] = Some((part, parts[part].cells.len()));
            parts[part].cells.push(cell);
        }
        for terms in left {
            let within = |cell: usize| place[cell].map_or((0, 0), |(part, at)| (part, at));
            let (part, _) = within(terms[0].0);
            parts[part].equations.push(terms.iter().map(|&(cell, by)| (within(cell).1, by)).collect());
        }
        Self { table, place, parts, insider: insider.is_some() }
    }

    /// How far the cell can be above (`sign` 1) or below (-1) its value; nothing when there is no end.
    pub(super) fn reach(&mut self, cell: usize, sign: i128) -> Result<Option<Fraction>, GaveUp> {
        let Some((part, at)) = self.place[cell] else { return Ok(Some(Fraction::ZERO)) };
        let part = &mut self.parts[part];
        if part.system.is_none() {
            let bounds = part.cells.iter().map(|&cell| {
                let cell = &self.table.cells[cell];
                (cell.low.map(|low| low - cell.value), None)
            });
            part.system = Some(Simplex::new(bounds.collect(), &part.equations)?);
        }
        let system = part.system.as_mut().ok_or(GaveUp)?;
        system.maximise(&[(at, sign)])
    }

    /// Whether a primary cell stays as uncertain as it has to. A contributor knows at least their own part of it, so only
    /// what lies above counts for them.
    pub(super) fn is_safe(&mut self, cell: usize) -> Result<bool, GaveUp> {
        let Some(need) = self.table.cells[cell].need else { return Ok(true) };
        let down = if self.insider { 0 } else { need.down };
        for (sign, enough) in [(1, need.up), (-1, down)] {
            if let Some(reach) = self.reach(cell, sign)?
                && reach.compare(Fraction::whole(enough)).ok_or(GaveUp)?.is_lt()
            {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Takes away what follows at once: the one unknown of an equation.
fn settle(table: &Table, unknown: &mut [bool]) {
    loop {
        let mut changed = false;
        for equation in &table.equations {
            let mut open = equation.iter().filter(|(cell, by)| unknown[*cell] && *by != 0);
            if let (Some(&(cell, _)), None) = (open.next(), open.next()) {
                unknown[cell] = false;
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}

/// The contributors who know a cell because it is about them alone.
pub(super) fn insiders(table: &Table) -> Vec<usize> {
    let mut insiders: Vec<usize> = table.cells.iter().filter_map(|cell| cell.sole).collect();
    insiders.sort_unstable();
    insiders.dedup();
    insiders
}

/// The exact bounds of each hidden cell, as a reader without inside knowledge can find them; nothing for shown cells.
///
/// Two linear programmes for each cell, over the cells connected with it.
pub fn audit(table: &Table, hidden: &[bool]) -> Result<Vec<Option<Bounds>>, ProtectError> {
    let mut view = View::new(table, hidden, None);
    (0..table.cells.len())
        .map(|cell| {
            if !hidden[cell] {
                return Ok(None);
            }
            let value = table.cells[cell].value;
            let up = view.reach(cell, 1)?;
            let down = view.reach(cell, -1)?;
            let exact = up.is_some_and(Fraction::is_zero) && down.is_some_and(Fraction::is_zero);
            let high = up.map(|up| value + up.floor());
            let low = down.map(|down| value - down.neg().map_or_else(|| down.floor(), |less| -less.ceil()));
            Ok(Some(Bounds { low, high, exact }))
        })
        .collect()
}

/// The primary cells that can be worked out too closely, by everybody or by a contributor.
pub fn exposures(table: &Table, hidden: &[bool]) -> Result<Vec<Exposure>, ProtectError> {
    let mut found = Vec::new();
    let everybody = std::iter::once(None).chain(insiders(table).into_iter().map(Some));
    for to in everybody {
        let mut view = View::new(table, hidden, to);
        for (cell, one) in table.cells.iter().enumerate() {
            if one.need.is_none() || to.is_some() && one.sole == to {
                continue;
            }
            if !hidden[cell] || !view.is_safe(cell)? {
                found.push(Exposure { cell, to });
            }
        }
    }
    Ok(found)
}
