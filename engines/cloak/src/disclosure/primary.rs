//! Primary rules: is a cell by itself too telling?
use std::collections::BTreeMap;

/// What the rules need to know of a cell: who contributes and how much, groups of companies counted as one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// Contributors, those of nothing included.
    pub contributors: usize,
    /// The cell's value.
    pub total: i128,
    /// The largest contributions, falling; all of them or at least as many as the rules look at.
    pub largest: Vec<i128>,
    /// The contributor, when there is only one: they know the cell.
    pub sole: Option<usize>,
}

impl Profile {
    /// The profile of contributions; those of one contributor (a group) are added together first.
    pub fn of(contributions: impl IntoIterator<Item = (usize, i128)>) -> Self {
        let mut by_group: BTreeMap<usize, i128> = BTreeMap::new();
        for (group, value) in contributions {
            *by_group.entry(group).or_default() += value;
        }
        let mut largest: Vec<i128> = by_group.values().copied().collect();
        largest.sort_unstable_by(|a, b| b.cmp(a));
        let sole = if by_group.len() == 1 { by_group.keys().next().copied() } else { None };
        Self { contributors: by_group.len(), total: largest.iter().sum(), largest, sole }
    }

    fn of_largest(&self, n: usize) -> i128 {
        self.largest.iter().take(n).sum()
    }
}

/// The `(n, k)` rule: unsafe when the `n` largest contributors make up more than `percent` of the cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dominance {
    /// How many of the largest contributors.
    pub n: usize,
    /// Their largest share, in percent.
    pub percent: u32,
}

/// The primary rules of a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Fewest contributors of a cell that may be shown. Cells nobody contributes to are shown.
    pub contributors: usize,
    /// Dominance rules; any of them makes a cell unsafe.
    pub dominance: Vec<Dominance>,
    /// The p-percent rule: unsafe when the second largest contributor could estimate the largest to within this
    /// many percent, that is when all but the two largest contribute less than so much of the largest.
    pub p_percent: Option<u32>,
    /// How far, in percent of its value, each withheld cell must at least stay uncertain up and down.
    pub protection: u32,
}

impl Default for Rules {
    /// Three contributors, (1, 85), (2, 90), 10 percent, protection of 10 percent.
    fn default() -> Self {
        let dominance = vec![Dominance { n: 1, percent: 85 }, Dominance { n: 2, percent: 90 }];
        Self { contributors: 3, dominance, p_percent: Some(10), protection: 10 }
    }
}

/// Why a cell is unsafe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Fewer contributors than needed.
    TooFew,
    /// The `n` largest dominate.
    Dominated(usize),
    /// The second largest could estimate the largest too closely.
    CloseEstimate,
}

/// How uncertain a primary cell has to stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need {
    /// A reader must not be able to rule out the value plus this.
    pub up: i128,
    /// A reader must not be able to rule out the value less this.
    pub down: i128,
}

impl Rules {
    /// The rules a cell breaks; none means that it may be shown as far as it alone is concerned.
    pub fn broken(&self, cell: &Profile) -> Vec<Reason> {
        let mut reasons = Vec::new();
        if cell.contributors > 0 && cell.contributors < self.contributors {
            reasons.push(Reason::TooFew);
        }
        for rule in &self.dominance {
            let part = cell.of_largest(rule.n);
            if part > 0 && part * 100 > cell.total * i128::from(rule.percent) {
                reasons.push(Reason::Dominated(rule.n));
            }
        }
        if let (Some(percent), Some(first)) = (self.p_percent, cell.largest.first())
            && (cell.total - cell.of_largest(2)) * 100 < first * i128::from(percent)
        {
            reasons.push(Reason::CloseEstimate);
        }
        reasons
    }

    /// How uncertain a cell has to stay; nothing for a cell that breaks no rule.
    ///
    /// The largest of: the rule's own protection level (Hundepool et al., table 4.2: `p/100·x₁ - (X - x₁ - x₂)`, and
    /// `100/k·(x₁+…+xₙ) - X`), [`Rules::protection`] of the value, and one unit. Downwards the same, but not below zero.
    pub fn need(&self, cell: &Profile) -> Option<Need> {
        if self.broken(cell).is_empty() {
            return None;
        }
        let up_of =
            |numerator: i128, divisor: i128| numerator.div_euclid(divisor) + i128::from(numerator % divisor != 0);
        let mut up = up_of(cell.total.abs() * i128::from(self.protection), 100).max(1);
        for rule in self.dominance.iter().filter(|rule| rule.percent > 0) {
            up = up.max(up_of(cell.of_largest(rule.n) * 100, i128::from(rule.percent)) - cell.total);
        }
        if let (Some(percent), Some(first)) = (self.p_percent, cell.largest.first()) {
            up = up.max(up_of(first * i128::from(percent), 100) - (cell.total - cell.of_largest(2)));
        }
        Some(Need { up, down: up.min(cell.total.max(0)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile(values: &[i128]) -> Profile {
        Profile::of(values.iter().copied().enumerate())
    }

    #[test]
    fn each_rule_at_its_edge() {
        let rules = Rules::default();
        assert_eq!(rules.broken(&profile(&[])), []);
        assert_eq!(rules.broken(&profile(&[40, 30])), [Reason::TooFew, Reason::Dominated(2), Reason::CloseEstimate]);
        assert_eq!(rules.broken(&profile(&[50, 40, 10])), []);
        assert_eq!(rules.broken(&profile(&[51, 40, 9])), [Reason::Dominated(2)]);
        assert_eq!(rules.broken(&profile(&[850, 50, 50, 50])), []);
        assert_eq!(rules.broken(&profile(&[851, 49, 40, 40, 20])), [Reason::Dominated(1)]);
        assert_eq!(rules.broken(&profile(&[500, 451, 49])), [Reason::Dominated(2), Reason::CloseEstimate]);
        assert_eq!(rules.broken(&profile(&[0, 0, 0])), []);
    }

    #[test]
    fn a_group_is_one_contributor() {
        let one = Profile::of([(7, 10), (7, 20), (8, 30)]);
        assert_eq!((one.contributors, one.total, one.sole), (2, 60, None));
        // The only one who sold anything does not know that.
        assert_eq!(Profile::of([(7, 10), (8, 0), (9, 0)]).sole, None);
        assert_eq!(Profile::of([(7, 0)]).sole, Some(7));
    }

    #[test]
    fn needs_are_those_of_the_book() {
        let rules = Rules { protection: 0, ..Rules::default() };
        assert_eq!(rules.need(&profile(&[50, 40, 10])), None);
        // (2, 90): 100/90 * 91 - 100 = 1.1…, rounded up.
        assert_eq!(rules.need(&profile(&[51, 40, 9])), Some(Need { up: 2, down: 2 }));
        // p%: a tenth of 1000 less the 5 of the others; (1, 85) asks for more.
        assert_eq!(rules.need(&profile(&[1000, 5, 5])), Some(Need { up: 167, down: 167 }));
        assert_eq!(Rules::default().need(&profile(&[0])), Some(Need { up: 1, down: 0 }));
    }
}
