//! A simplex method in exact fractions for systems `A d = 0` around a known solution.
//!
//! Every question an audit asks is about deviations `d` from the true table, so the starting point (no deviation) is always
//! feasible and no first phase is needed. It need not be a vertex: a variable outside the basis may stand between its
//! bounds and then moves either way. Rule of the steepest coefficient, after many steps Bland's rule, which cannot
//! cycle (R. G. Bland, "New finite pivoting rules for the simplex method", Mathematics of Operations Research 2(2), 1977).

use super::fraction::Fraction;

/// Numbers grew beyond what can be computed exactly, or too many steps were needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct GaveUp;

/// A linear system in deviations, ready to be asked for largest values.
#[derive(Debug, Clone)]
pub(crate) struct Simplex {
    /// `rows[i]` says how basic variable `basis[i]` depends on the columns' variables.
    rows: Vec<Vec<Fraction>>,
    basis: Vec<usize>,
    columns: Vec<usize>,
    value: Vec<Fraction>,
    low: Vec<Option<Fraction>>,
    high: Vec<Option<Fraction>>,
}

/// What ends a step.
enum End {
    /// The entering variable's own bound.
    Own,
    Row(usize),
}

impl Simplex {
    /// Variables with bounds on their deviations (each must admit zero), tied by equations whose terms sum to zero.
    pub(crate) fn new(
        bounds: Vec<(Option<i128>, Option<i128>)>,
        equations: &[Vec<(usize, i128)>],
    ) -> Result<Self, GaveUp> {
        let count = bounds.len();
        let mut dense: Vec<Vec<Fraction>> = Vec::new();
        let mut pivots: Vec<usize> = Vec::new();
        for equation in equations {
            let mut row = vec![Fraction::ZERO; count];
            for &(variable, coefficient) in equation {
                row[variable] = row[variable].add(Fraction::whole(coefficient)).ok_or(GaveUp)?;
            }
            for (done, &pivot) in dense.iter().zip(&pivots) {
                let factor = row[pivot];
                subtract(&mut row, done, factor).ok_or(GaveUp)?;
            }
            let Some(pivot) = row.iter().position(|entry| !entry.is_zero()) else { continue };
            let by = row[pivot];
            for entry in &mut row {
                *entry = if entry.is_zero() { *entry } else { entry.div(by).ok_or(GaveUp)? };
            }
            for done in &mut dense {
                let factor = done[pivot];
                subtract(done, &row, factor).ok_or(GaveUp)?;
            }
            dense.push(row);
            pivots.push(pivot);
        }
        let mut is_basic = vec![false; count];
        for &pivot in &pivots {
            is_basic[pivot] = true;
        }
        let columns: Vec<usize> = (0..count).filter(|&variable| !is_basic[variable]).collect();
        let rows = dense
            .iter()
            .map(|row| columns.iter().map(|&column| row[column].neg().ok_or(GaveUp)).collect())
            .collect::<Result<_, _>>()?;
        let (low, high) =
            bounds.into_iter().map(|(low, high)| (low.map(Fraction::whole), high.map(Fraction::whole))).unzip();
        Ok(Self { rows, basis: pivots, columns, value: vec![Fraction::ZERO; count], low, high })
    }

    /// Where a variable stands now.
    pub(crate) fn value(&self, variable: usize) -> Fraction {
        self.value[variable]
    }

    /// Narrows the bounds of a variable to where it stands.
    pub(crate) fn hold(&mut self, variable: usize) {
        self.low[variable] = Some(self.value[variable]);
        self.high[variable] = Some(self.value[variable]);
    }

    /// Lets a variable rise to at most this.
    pub(crate) fn limit(&mut self, variable: usize, high: i128) {
        self.high[variable] = Some(Fraction::whole(high));
    }

    /// Moves to a point where the sum of the terms is largest; that sum, or `None` when it can grow without bound.
    pub(crate) fn maximise(&mut self, terms: &[(usize, i128)]) -> Result<Option<Fraction>, GaveUp> {
        let mut gain = self.gains(terms).ok_or(GaveUp)?;
        let patience = 8 * (self.rows.len() + self.columns.len()) + 64;
        for step in 0..patience * 20 {
            let Some(column) = self.entering(&gain, step > patience).ok_or(GaveUp)? else {
                return self.sum(terms).ok_or(GaveUp).map(Some);
            };
            let up = gain[column].sign();
            match self.ending(column, up).ok_or(GaveUp)? {
                None => return Ok(None),
                Some((length, end)) => {
                    self.walk(column, up, length).ok_or(GaveUp)?;
                    if let End::Row(row) = end {
                        self.pivot(row, column, &mut gain).ok_or(GaveUp)?;
                    }
                }
            }
        }
        Err(GaveUp)
    }

    fn sum(&self, terms: &[(usize, i128)]) -> Option<Fraction> {
        terms.iter().try_fold(Fraction::ZERO, |sum, &(variable, coefficient)| {
            sum.add(self.value[variable].mul(Fraction::whole(coefficient))?)
        })
    }

    /// What the terms gain for one unit of each column.
    fn gains(&self, terms: &[(usize, i128)]) -> Option<Vec<Fraction>> {
        let mut weight = vec![Fraction::ZERO; self.value.len()];
        for &(variable, coefficient) in terms {
            weight[variable] = weight[variable].add(Fraction::whole(coefficient))?;
        }
        let mut gain: Vec<Fraction> = self.columns.iter().map(|&variable| weight[variable]).collect();
        for (row, &basic) in self.rows.iter().zip(&self.basis) {
            if !weight[basic].is_zero() {
                for (sum, &entry) in gain.iter_mut().zip(row).filter(|(_, entry)| !entry.is_zero()) {
                    *sum = sum.add(entry.mul(weight[basic])?)?;
                }
            }
        }
        Some(gain)
    }

    fn may_move(&self, variable: usize, up: i128) -> Option<bool> {
        let bound = if up > 0 { self.high[variable] } else { self.low[variable] };
        match bound {
            None => Some(true),
            Some(bound) => Some(bound.compare(self.value[variable])? != std::cmp::Ordering::Equal),
        }
    }

    /// The column to move; the outer `None` is an overflow, the inner one says that nothing helps any more.
    #[expect(clippy::option_option, reason = "overflow and the end of the search are two things")]
    fn entering(&self, gain: &[Fraction], bland: bool) -> Option<Option<usize>> {
        let mut best: Option<(usize, Fraction)> = None;
        for (column, &rate) in gain.iter().enumerate() {
            if rate.is_zero() || !self.may_move(self.columns[column], rate.sign())? {
                continue;
            }
            let steep = if rate.sign() < 0 { rate.neg()? } else { rate };
            let better = match best {
                None => true,
                Some((before, _)) if bland => self.columns[column] < self.columns[before],
                Some((_, before)) => steep.compare(before)?.is_gt(),
            };
            if better {
                best = Some((column, steep));
            }
        }
        Some(best.map(|(column, _)| column))
    }

    /// How far the column can move and what stops it.
    #[expect(clippy::option_option, reason = "overflow and an unbounded step are two things")]
    fn ending(&self, column: usize, up: i128) -> Option<Option<(Fraction, End)>> {
        let entering = self.columns[column];
        let mut best: Option<(Fraction, End, usize)> =
            match if up > 0 { self.high[entering] } else { self.low[entering] } {
                Some(bound) => {
                    let length = bound.sub(self.value[entering])?;
                    Some((if up > 0 { length } else { length.neg()? }, End::Own, entering))
                }
                None => None,
            };
        for (index, row) in self.rows.iter().enumerate() {
            let direction = row[column].sign() * up;
            if direction == 0 {
                continue;
            }
            let basic = self.basis[index];
            let Some(bound) = (if direction > 0 { self.high[basic] } else { self.low[basic] }) else { continue };
            let length = bound.sub(self.value[basic])?.div(row[column].mul(Fraction::whole(up))?)?;
            let shorter = match &best {
                None => true,
                Some((before, _, variable)) => match length.compare(*before)? {
                    std::cmp::Ordering::Less => true,
                    std::cmp::Ordering::Equal => basic < *variable,
                    std::cmp::Ordering::Greater => false,
                },
            };
            if shorter {
                best = Some((length, End::Row(index), basic));
            }
        }
        Some(best.map(|(length, end, _)| (length, end)))
    }

    fn walk(&mut self, column: usize, up: i128, length: Fraction) -> Option<()> {
        if length.is_zero() {
            return Some(());
        }
        let by = length.mul(Fraction::whole(up))?;
        let entering = self.columns[column];
        self.value[entering] = self.value[entering].add(by)?;
        for (row, &basic) in self.rows.iter().zip(&self.basis) {
            if !row[column].is_zero() {
                self.value[basic] = self.value[basic].add(row[column].mul(by)?)?;
            }
        }
        Some(())
    }

    /// Exchanges a row's basic variable for a column's.
    fn pivot(&mut self, row: usize, column: usize, gain: &mut [Fraction]) -> Option<()> {
        let mut fresh = std::mem::take(&mut self.rows[row]);
        let by = fresh[column];
        // basic = by * entering + rest, so entering = basic / by - rest / by.
        for (index, entry) in fresh.iter_mut().enumerate() {
            if index == column {
                *entry = Fraction::ONE.div(by)?;
            } else if !entry.is_zero() {
                *entry = entry.div(by)?.neg()?;
            }
        }
        let filled: Vec<usize> = (0..fresh.len()).filter(|&index| !fresh[index].is_zero()).collect();
        let others = self.rows.iter_mut().map(Vec::as_mut_slice).chain(std::iter::once(gain));
        for other in others.filter(|other| !other.is_empty()) {
            let factor = other[column];
            if factor.is_zero() {
                continue;
            }
            for &index in &filled {
                let add = factor.mul(fresh[index])?;
                other[index] = if index == column { add } else { other[index].add(add)? };
            }
        }
        self.rows[row] = fresh;
        std::mem::swap(&mut self.basis[row], &mut self.columns[column]);
        Some(())
    }
}

fn subtract(row: &mut [Fraction], other: &[Fraction], factor: Fraction) -> Option<()> {
    if !factor.is_zero() {
        for (entry, &by) in row.iter_mut().zip(other).filter(|(_, by)| !by.is_zero()) {
            *entry = entry.sub(by.mul(factor)?)?;
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rectangle_moves_as_far_as_its_smallest_corner() {
        // Two rows and two columns whose margins are known: one degree of freedom.
        let bounds = vec![(Some(-5), None), (Some(-3), None), (Some(-9), None), (Some(-7), None)];
        let equations = [vec![(0, 1), (1, 1)], vec![(2, 1), (3, 1)], vec![(0, 1), (2, 1)], vec![(1, 1), (3, 1)]];
        let mut system = Simplex::new(bounds, &equations).unwrap();
        assert_eq!(system.maximise(&[(0, 1)]).unwrap(), Some(Fraction::whole(3)));
        assert_eq!(system.maximise(&[(0, -1)]).unwrap(), Some(Fraction::whole(5)));
        assert_eq!(system.value(1), Fraction::whole(5));
    }

    #[test]
    fn without_a_bound_there_is_no_largest() {
        let mut system = Simplex::new(vec![(Some(-1), None), (Some(0), None)], &[vec![(0, 1), (1, -1)]]).unwrap();
        assert_eq!(system.maximise(&[(0, 1)]).unwrap(), None);
        assert_eq!(system.maximise(&[(0, -1)]).unwrap(), Some(Fraction::ZERO));
        assert_eq!(
            Simplex::new(vec![(Some(0), None)], &[vec![(0, 2)]]).unwrap().maximise(&[(0, 1)]).unwrap(),
            Some(Fraction::ZERO)
        );
    }
}
