//! What follows exactly from published sums, whatever tables, releases and years they stand in.
//!
//! A published figure is a sum of returns. Who adds and subtracts published figures reaches the linear combinations of these
//! sums and nothing else. [`admit`] publishes no sum by which a combination would become known that is about one or two
//! owners alone (each of the two would learn what the other filed), nor one by which a sum that is to be withheld follows.
//! It looks at exact consequences; how closely cells of one table can be estimated is [`super::audit`]'s matter.
//!
//! Returns that stand in the same sums with the same signs cannot be told apart, so they are one column. A column of three or
//! more owners must be zero in a combination that is about fewer; those columns are eliminated first, and what is left over
//! is the space of combinations about the other columns alone. It is searched owner by owner and pair by pair. All numbers
//! are taken modulo a prime of 61 bits: combinations that exist over the fractions exist there as well.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// A sum of returns: (return, how often it is counted), each return once, none of them zero times.
pub type Sum = Vec<(usize, i64)>;

/// Most owners that are looked at pair by pair; a sum that would need more is not admitted.
const MOST_OWNERS: usize = 240;

const PRIME: u64 = (1 << 61) - 1;

fn plus(a: u64, b: u64) -> u64 {
    let sum = a + b;
    if sum >= PRIME { sum - PRIME } else { sum }
}

fn minus(a: u64, b: u64) -> u64 {
    if a >= b { a - b } else { a + PRIME - b }
}

fn times(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    plus((product & u128::from(PRIME)) as u64, (product >> 61) as u64)
}

fn inverse(a: u64) -> u64 {
    let (mut base, mut power, mut result) = (a, PRIME - 2, 1);
    while power > 0 {
        if power & 1 == 1 {
            result = times(result, base);
        }
        base = times(base, base);
        power >>= 1;
    }
    result
}

fn residue(number: i64) -> u64 {
    number.rem_euclid(PRIME as i64) as u64
}

/// Takes `by` times `other` away from a row.
fn take(row: &mut [u64], other: &[u64], by: u64) {
    for (to, from) in row.iter_mut().zip(other) {
        if *from != 0 {
            *to = minus(*to, times(by, *from));
        }
    }
}

/// Returns that no sum tells apart, as columns: those of three or more owners first.
struct Columns {
    of: HashMap<usize, usize>,
    /// How many have three or more owners.
    large: usize,
    /// The owners of each of the others.
    owners: Vec<Vec<usize>>,
}

impl Columns {
    fn new(owner: &[usize], sums: &[&Sum]) -> Self {
        let mut places: HashMap<usize, Vec<(usize, i64)>> = HashMap::new();
        for (at, sum) in sums.iter().enumerate() {
            for &(one, by) in *sum {
                places.entry(one).or_default().push((at, by));
            }
        }
        let mut alike: BTreeMap<Vec<(usize, i64)>, Vec<usize>> = BTreeMap::new();
        for (one, place) in places {
            alike.entry(place).or_default().push(one);
        }
        let whose = |members: &[usize]| members.iter().map(|one| owner[*one]).collect::<BTreeSet<_>>();
        let (large, small): (Vec<_>, Vec<_>) = alike.into_values().partition(|members| whose(members).len() > 2);
        let owners = small.iter().map(|members| whose(members).into_iter().collect()).collect();
        let large_columns = large.len();
        let all = large.into_iter().chain(small).enumerate();
        let of = all.flat_map(|(column, members)| members.into_iter().map(move |one| (one, column))).collect();
        Self { of, large: large_columns, owners }
    }

    fn row(&self, sum: &Sum) -> Vec<u64> {
        let mut row = vec![0; self.large + self.owners.len()];
        for (one, by) in sum {
            row[self.of[one]] = residue(*by);
        }
        row
    }
}

/// Everything that follows from the sums taken in so far.
struct Known {
    columns: Columns,
    /// Of each column the row that begins there, with a one.
    rows: Vec<Option<Vec<u64>>>,
}

impl Known {
    fn reduce(&self, row: &mut [u64]) {
        for (at, begins) in self.rows.iter().enumerate() {
            if row[at] != 0
                && let Some(begins) = begins
            {
                let by = row[at];
                take(row, begins, by);
            }
        }
    }

    /// The rows about columns of one or two owners alone, without what is left of the columns before.
    fn narrow(&self, more: Option<&[u64]>) -> Vec<(usize, Vec<u64>)> {
        let large = self.columns.large;
        let mut found: Vec<(usize, Vec<u64>)> = (self.rows.iter().enumerate().skip(large))
            .filter_map(|(at, row)| Some((at - large, row.as_ref()?[large..].to_vec())))
            .collect();
        if let Some((at, row)) = more.and_then(|row| Some((row.iter().position(|number| *number != 0)?, row))) {
            let by = inverse(row[at]);
            found.push((at - large, row[large..].iter().map(|number| times(*number, by)).collect()));
            found.sort_unstable_by_key(|(at, _)| *at);
        }
        found
    }

    /// Of every owner and pair of owners, how many independent combinations about them alone are known; nothing when there are
    /// too many owners to look at.
    fn about(&self, rows: &[(usize, Vec<u64>)]) -> Option<BTreeMap<(usize, usize), usize>> {
        let touched: Vec<usize> =
            (0..self.columns.owners.len()).filter(|column| rows.iter().any(|(_, row)| row[*column] != 0)).collect();
        let mut of: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        for &column in &touched {
            if let [one, rest @ ..] = &self.columns.owners[column][..] {
                of.entry((*one, *rest.first().unwrap_or(one))).or_default().push(column);
            }
        }
        let owners: BTreeSet<usize> = of.keys().flat_map(|(one, other)| [*one, *other]).collect();
        if owners.len() > MOST_OWNERS {
            return None;
        }
        let none = Vec::new();
        let own = |pair: (usize, usize)| of.get(&pair).unwrap_or(&none);
        let owners: Vec<usize> = owners.into_iter().collect();
        let pairs = owners.iter().enumerate().flat_map(|(at, one)| owners[at..].iter().map(|other| (*one, *other)));
        let within = |(one, other): (usize, usize)| -> Vec<usize> {
            if one == other {
                return own((one, one)).clone();
            }
            [own((one, one)), own((other, other)), own((one, other))].into_iter().flatten().copied().collect()
        };
        let within: Vec<((usize, usize), Vec<usize>)> = pairs.map(|pair| (pair, within(pair))).collect();
        let most = within.iter().map(|(_, columns)| columns.len()).max().unwrap_or(0);
        let unseen = unseen(rows, self.columns.owners.len(), most + 2);
        let count = |columns: Vec<usize>| columns.len() - rank(columns.iter().map(|at| unseen[*at].clone()).collect());
        Some(within.into_iter().map(|(pair, columns)| (pair, count(columns))).collect())
    }
}

/// So many random vectors that every row maps to zero, column by column: a combination about some columns alone is known if
/// and only if these columns' entries depend on each other.
fn unseen(rows: &[(usize, Vec<u64>)], width: usize, samples: usize) -> Vec<Vec<u64>> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mixed = (state ^ (state >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed ^ (mixed >> 32)) % PRIME
    };
    let mut unseen: Vec<Vec<u64>> = (0..width).map(|_| (0..samples).map(|_| random()).collect()).collect();
    for (begins, row) in rows.iter().rev() {
        let mut sum = vec![0; samples];
        for (column, number) in row.iter().enumerate().skip(begins + 1).filter(|(_, number)| **number != 0) {
            take(&mut sum, &unseen[column], *number);
        }
        unseen[*begins] = sum;
    }
    unseen
}

fn rank(mut rows: Vec<Vec<u64>>) -> usize {
    let mut rank = 0;
    for column in 0..rows.first().map_or(0, Vec::len) {
        let Some(at) = (rank..rows.len()).find(|at| rows[*at][column] != 0) else { continue };
        rows.swap(rank, at);
        let (done, rest) = rows.split_at_mut(rank + 1);
        let begins = &done[rank];
        let by = inverse(begins[column]);
        for row in rest.iter_mut().filter(|row| row[column] != 0) {
            let by = times(row[column], by);
            take(row, begins, by);
        }
        rank += 1;
    }
    rank
}

/// Whether one row is a multiple of the other; neither is zero.
fn same_line(one: &[u64], other: &[u64]) -> bool {
    let Some(at) = one.iter().position(|number| *number != 0) else { return false };
    if other[at] == 0 {
        return false;
    }
    let by = times(other[at], inverse(one[at]));
    one.iter().zip(other).all(|(one, other)| times(*one, by) == *other)
}

/// Which of the `wanted` sums may be published beside those that are `known` already, taken in their order; `owner` says whose
/// each return is. No combination about one or two owners becomes known that is not known already, and none of the `secret`
/// sums. What follows from sums that were admitted before is admitted.
pub fn admit(owner: &[usize], known: &[Sum], wanted: &[Sum], secret: &[Sum]) -> Vec<bool> {
    let mut seen = HashSet::new();
    let before: Vec<&Sum> = known.iter().filter(|sum| seen.insert(*sum)).collect();
    let all: Vec<&Sum> = before.iter().copied().chain(wanted).chain(secret).collect();
    let columns = Columns::new(owner, &all);
    let width = columns.large + columns.owners.len();
    let mut known = Known { columns, rows: vec![None; width] };
    let mut secrets: Vec<Vec<u64>> = secret.iter().map(|sum| known.columns.row(sum)).collect();
    for sum in before {
        let mut row = known.columns.row(sum);
        known.reduce(&mut row);
        keep(&mut known, &mut secrets, row);
    }
    for secret in &mut secrets {
        known.reduce(secret);
    }
    // What is known already cannot be kept secret any more.
    secrets.retain(|secret| secret.iter().any(|number| *number != 0));
    let mut about = known.about(&known.narrow(None));
    let mut admitted = Vec::with_capacity(wanted.len());
    for sum in wanted {
        let mut row = known.columns.row(sum);
        known.reduce(&mut row);
        let Some(begins) = row.iter().position(|number| *number != 0) else {
            admitted.push(true);
            continue;
        };
        let mut good = !secrets.iter().any(|secret| same_line(&row, secret));
        if good && begins >= known.columns.large {
            let then = known.about(&known.narrow(Some(&row)));
            good = match (&about, &then) {
                (Some(now), Some(then)) => {
                    let of = |pair| now.get(&pair).copied();
                    // A pair that was not looked at has an owner about whom nothing was known.
                    let alone = |one| of((one, one)).unwrap_or(0);
                    then.iter().all(|(&(a, b), many)| of((a, b)).unwrap_or_else(|| alone(a) + alone(b)) >= *many)
                }
                _ => false,
            };
            if good {
                about = then;
            }
        }
        if good {
            keep(&mut known, &mut secrets, row);
        }
        admitted.push(good);
    }
    admitted
}

/// Takes in a reduced row.
fn keep(known: &mut Known, secrets: &mut [Vec<u64>], mut row: Vec<u64>) {
    let Some(begins) = row.iter().position(|number| *number != 0) else { return };
    let by = inverse(row[begins]);
    for number in &mut row {
        *number = times(*number, by);
    }
    for secret in secrets.iter_mut().filter(|secret| secret[begins] != 0) {
        let by = secret[begins];
        take(secret, &row, by);
    }
    known.rows[begins] = Some(row);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(returns: &[usize]) -> Sum {
        returns.iter().map(|one| (*one, 1)).collect()
    }

    #[test]
    fn differences_about_one_or_two_are_not_admitted() {
        let owner: Vec<usize> = (0..8).collect();
        let total = sum(&[0, 1, 2, 3, 4, 5, 6, 7]);
        let admit = |known: &[Sum], wanted: &[Sum]| super::admit(&owner, known, wanted, &[]);
        assert_eq!(admit(&[], &[total.clone(), sum(&[0, 1, 2, 3, 4, 5, 6])]), [true, false]);
        assert_eq!(admit(&[], &[total.clone(), sum(&[0, 1, 2, 3, 4, 5])]), [true, false]);
        assert_eq!(admit(&[], &[total.clone(), sum(&[0, 1, 2, 3, 4])]), [true, true]);
        assert_eq!(admit(&[total.clone()], &[sum(&[3, 4, 5, 6, 7]), sum(&[0, 1, 2])]), [true, true], "it follows");
        assert_eq!(admit(&[], &[sum(&[0]), sum(&[0, 1]), sum(&[0, 1, 2])]), [false, false, true]);
        // Three sums, none of which differs from another by fewer than three, but all together by one.
        let wanted = [sum(&[0, 1, 2, 6]), sum(&[3, 4, 5, 6]), sum(&[0, 1, 2, 3, 4, 5])];
        assert_eq!(admit(&[], &wanted), [true, true, false]);
        assert_eq!(admit(&[sum(&[0])], &[sum(&[0]), total, sum(&[1, 2, 3, 4, 5, 6, 7])]), [true; 3], "told before");
    }

    #[test]
    fn a_group_is_one_owner() {
        let owner = [0, 0, 0, 1, 2];
        assert_eq!(admit(&owner, &[], &[sum(&[0, 1, 2, 3])], &[]), [false]);
        assert_eq!(admit(&owner, &[], &[sum(&[0, 1, 3, 4])], &[]), [true]);
    }

    #[test]
    fn what_is_withheld_does_not_follow() {
        let owner: Vec<usize> = (0..9).collect();
        let secret = [sum(&[0, 1, 2])];
        let wanted = [sum(&[0, 1, 2, 3, 4, 5]), sum(&[6, 7, 8]), sum(&[3, 4, 5, 6, 7, 8]), sum(&[0, 1, 2, 6, 7, 8])];
        assert_eq!(admit(&owner, &[], &wanted, &secret), [true, true, false, false]);
    }
}
