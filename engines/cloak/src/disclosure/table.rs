//! Tables: cells and the equations that tie them.
use super::primary::{Need, Profile, Rules};

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Its true value.
    pub value: i128,
    /// How uncertain it has to stay when it may not be shown for its own sake.
    pub need: Option<Need>,
    /// What readers know it cannot be below; sales are not below zero.
    pub low: Option<i128>,
    /// Whom alone the cell is about, so that they know it whatever is withheld.
    pub sole: Option<usize>,
    /// It is in no table, only implied (the difference of two tables), so it is never shown but may need protection.
    pub implied: bool,
    /// Nobody contributes and everybody knows: a zero that is always shown.
    pub empty: bool,
    /// Multiplies the price of withholding the cell; 1 is usual.
    pub weight: u32,
}

impl Cell {
    /// A cell by its contributors.
    pub fn new(profile: &Profile, rules: &Rules) -> Self {
        Self {
            value: profile.total,
            need: rules.need(profile),
            low: Some(0),
            sole: profile.sole,
            implied: false,
            empty: profile.contributors == 0,
            weight: 1,
        }
    }

    /// A cell that is safe by itself, for tables of known sums.
    pub fn plain(value: i128) -> Self {
        Self { value, need: None, low: Some(0), sole: None, implied: false, empty: false, weight: 1 }
    }
}

/// Why cells and equations make no table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// An equation names a cell that is not there.
    #[error("equation {equation} names cell {cell}, but there are {cells}")]
    NoSuchCell {
        /// The equation's number, from 0.
        equation: usize,
        /// The number named.
        cell: usize,
        /// How many cells there are.
        cells: usize,
    },
    /// The true values do not satisfy an equation.
    #[error("equation {equation} does not hold: its terms sum to {sum}")]
    DoesNotHold {
        /// The equation's number, from 0.
        equation: usize,
        /// What should be zero.
        sum: i128,
    },
    /// A cell is below what readers take for its lowest value, or an empty one has a value.
    #[error("cell {cell} cannot be {value}")]
    Impossible {
        /// The cell's number, from 0.
        cell: usize,
        /// Its value.
        value: i128,
    },
    /// A sum is beyond what can be computed exactly.
    #[error("equation {equation} holds numbers too large to be added")]
    TooLarge {
        /// The equation's number, from 0.
        equation: usize,
    },
}

/// Cells and the equations `Σ coefficient · cell = 0` everybody knows to hold.
#[derive(Debug, Clone)]
pub struct Table {
    pub(crate) cells: Vec<Cell>,
    pub(crate) equations: Vec<Vec<(usize, i128)>>,
}

impl Table {
    /// Checks that the true values satisfy every equation.
    pub fn new(cells: Vec<Cell>, equations: Vec<Vec<(usize, i128)>>) -> Result<Self, TableError> {
        for (cell, one) in cells.iter().enumerate() {
            if one.low.is_some_and(|low| one.value < low) || one.empty && one.value != 0 {
                return Err(TableError::Impossible { cell, value: one.value });
            }
        }
        for (equation, terms) in equations.iter().enumerate() {
            let mut sum = 0_i128;
            for &(cell, coefficient) in terms {
                let Some(one) = cells.get(cell) else {
                    return Err(TableError::NoSuchCell { equation, cell, cells: cells.len() });
                };
                sum = one
                    .value
                    .checked_mul(coefficient)
                    .and_then(|term| sum.checked_add(term))
                    .ok_or(TableError::TooLarge { equation })?;
            }
            if sum != 0 {
                return Err(TableError::DoesNotHold { equation, sum });
            }
        }
        Ok(Self { cells, equations })
    }

    /// The cells.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The equations, each a list of (cell, coefficient) that sums to zero.
    pub fn equations(&self) -> &[Vec<(usize, i128)>] {
        &self.equations
    }
}

/// One axis of a grid: its places and which of them are sums of which others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Axis {
    /// How many places.
    pub places: usize,
    /// (whole, its parts). Any number of them: hierarchies, cumulated months, a panel and the rest.
    pub sums: Vec<(usize, Vec<usize>)>,
}

impl Axis {
    /// A total at place 0 and `parts` parts after it.
    pub fn total_of(parts: usize) -> Self {
        Self { places: parts + 1, sums: vec![(0, (1..=parts).collect())] }
    }

    /// A hierarchy by each place's parent; the sum of its children is the parent.
    pub fn hierarchy(parents: &[Option<usize>]) -> Self {
        let children = |whole: usize| (0..parents.len()).filter(|&place| parents[place] == Some(whole)).collect();
        let sums = (0..parents.len())
            .map(|whole| (whole, children(whole)))
            .filter(|(_, parts): &(_, Vec<_>)| !parts.is_empty());
        Self { places: parents.len(), sums: sums.collect() }
    }
}

/// Crossed axes: a cell for each combination of places, the last axis running fastest.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grid {
    axes: Vec<Axis>,
}

impl Grid {
    /// The grid of these axes.
    pub fn new(axes: Vec<Axis>) -> Self {
        Self { axes }
    }

    /// How many cells.
    pub fn cells(&self) -> usize {
        self.axes.iter().map(|axis| axis.places).product()
    }

    /// The number of the cell at one place of each axis.
    pub fn at(&self, places: &[usize]) -> usize {
        self.axes.iter().zip(places).fold(0, |index, (axis, place)| index * axis.places + place)
    }

    /// The places of a cell.
    pub fn places(&self, mut cell: usize) -> Vec<usize> {
        let mut places: Vec<usize> = self
            .axes
            .iter()
            .rev()
            .map(|axis| {
                let place = cell % axis.places;
                cell /= axis.places;
                place
            })
            .collect();
        places.reverse();
        places
    }

    /// Every sum of every axis, at every combination of places of the others.
    pub fn equations(&self) -> Vec<Vec<(usize, i128)>> {
        let mut equations = Vec::new();
        for cell in 0..self.cells() {
            let places = self.places(cell);
            for (number, axis) in self.axes.iter().enumerate() {
                for (_, parts) in axis.sums.iter().filter(|(whole, _)| *whole == places[number]) {
                    let mut terms = vec![(cell, -1)];
                    let mut at = places.clone();
                    for &part in parts {
                        at[number] = part;
                        terms.push((self.at(&at), 1));
                    }
                    equations.push(terms);
                }
            }
        }
        equations
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grid_has_all_its_margins() {
        let grid = Grid::new(vec![Axis::total_of(2), Axis::total_of(3)]);
        assert_eq!((grid.cells(), grid.equations().len()), (12, 3 + 4));
        assert!((0..12).all(|cell| grid.at(&grid.places(cell)) == cell));
        let tree = Axis::hierarchy(&[None, Some(0), Some(0), Some(1), Some(1)]);
        assert_eq!(tree.sums, [(0, vec![1, 2]), (1, vec![3, 4])]);
    }

    #[test]
    fn false_tables_are_refused() {
        let cells = |values: [i128; 3]| values.map(Cell::plain).to_vec();
        let sum = || vec![vec![(0, -1), (1, 1), (2, 1)]];
        assert!(Table::new(cells([3, 1, 2]), sum()).is_ok());
        let error = Table::new(cells([4, 1, 2]), sum()).unwrap_err();
        assert_eq!(error.to_string(), "equation 0 does not hold: its terms sum to -1");
        assert!(matches!(Table::new(cells([3, 1, 2]), vec![vec![(9, 1)]]), Err(TableError::NoSuchCell { .. })));
        assert!(matches!(Table::new(cells([-1, 1, -2]), sum()), Err(TableError::Impossible { cell: 0, .. })));
        assert!(matches!(
            Table::new(cells([i128::MAX, 1, i128::MAX]), vec![vec![(0, 2)]]),
            Err(TableError::TooLarge { .. })
        ));
    }
}
