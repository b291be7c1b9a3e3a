//! Exact fractions with checked arithmetic.
use std::cmp::Ordering;

/// A fraction in lowest terms with a positive denominator. Arithmetic answers `None` instead of overflowing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fraction {
    n: i128,
    d: i128,
}

fn gcd(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    i128::try_from(a).unwrap_or(1)
}

impl Fraction {
    pub(crate) const ZERO: Self = Self { n: 0, d: 1 };
    pub(crate) const ONE: Self = Self { n: 1, d: 1 };

    pub(crate) fn whole(n: i128) -> Self {
        Self { n, d: 1 }
    }

    fn reduced(n: i128, d: i128) -> Option<Self> {
        let by = gcd(n, d).max(1);
        let (n, d) = (n / by, d / by);
        if d < 0 { Some(Self { n: n.checked_neg()?, d: d.checked_neg()? }) } else { Some(Self { n, d }) }
    }

    pub(crate) fn is_zero(self) -> bool {
        self.n == 0
    }

    pub(crate) fn sign(self) -> i128 {
        self.n.signum()
    }

    pub(crate) fn add(self, other: Self) -> Option<Self> {
        if self.d == 1 && other.d == 1 {
            return Some(Self { n: self.n.checked_add(other.n)?, d: 1 });
        }
        let left = self.n.checked_mul(other.d)?;
        let right = other.n.checked_mul(self.d)?;
        Self::reduced(left.checked_add(right)?, self.d.checked_mul(other.d)?)
    }

    pub(crate) fn sub(self, other: Self) -> Option<Self> {
        self.add(other.neg()?)
    }

    pub(crate) fn neg(self) -> Option<Self> {
        Some(Self { n: self.n.checked_neg()?, d: self.d })
    }

    pub(crate) fn mul(self, other: Self) -> Option<Self> {
        if self.d == 1 && other.d == 1 {
            return Some(Self { n: self.n.checked_mul(other.n)?, d: 1 });
        }
        // Crosswise first, so that the products stay small.
        let left = Self::reduced(self.n, other.d)?;
        let right = Self::reduced(other.n, self.d)?;
        Some(Self { n: left.n.checked_mul(right.n)?, d: left.d.checked_mul(right.d)? })
    }

    /// `None` also for a division by zero.
    pub(crate) fn div(self, other: Self) -> Option<Self> {
        match other.sign() {
            0 => None,
            1 => self.mul(Self { n: other.d, d: other.n }),
            _ => self.mul(Self { n: other.d.checked_neg()?, d: other.n.checked_neg()? }),
        }
    }

    pub(crate) fn compare(self, other: Self) -> Option<Ordering> {
        Some(self.sub(other)?.sign().cmp(&0))
    }

    /// The largest whole number that is not larger.
    pub(crate) fn floor(self) -> i128 {
        self.n.div_euclid(self.d)
    }

    /// The smallest whole number that is not smaller.
    pub(crate) fn ceil(self) -> i128 {
        self.floor() + i128::from(self.n.rem_euclid(self.d) != 0)
    }
}
