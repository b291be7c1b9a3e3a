//! What is admitted beside what was published, against the plainest way of finding out: a combination about two owners alone
//! exists if leaving their returns out lowers the rank.

use cloak::disclosure::{Sum, admit};
use proptest::prelude::*;

const RETURNS: usize = 12;

fn rank(mut rows: Vec<Vec<f64>>) -> usize {
    let mut rank = 0;
    for column in 0..rows.first().map_or(0, Vec::len) {
        let largest = (rank..rows.len()).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()));
        let Some(at) = largest.filter(|at| rows[*at][column].abs() > 1e-9) else { continue };
        rows.swap(rank, at);
        let begins = rows[rank].clone();
        for row in rows.iter_mut().skip(rank + 1) {
            let by = row[column] / begins[column];
            for (entry, begin) in row.iter_mut().zip(&begins) {
                *entry -= by * begin;
            }
        }
        rank += 1;
    }
    rank
}

/// For each pair of owners, how many combinations of sums are about them alone.
fn about(owner: &[usize], sums: &[Sum]) -> Vec<usize> {
    let matrix = |left: [usize; 2]| {
        let row = |sum: &Sum| {
            let mut row = vec![0.0; RETURNS];
            for (one, by) in sum.iter().filter(|(one, _)| !left.contains(&owner[*one])) {
                row[*one] = *by as f64;
            }
            row
        };
        rank(sums.iter().map(row).collect())
    };
    let whole = matrix([usize::MAX; 2]);
    let owners = owner.iter().max().map_or(0, |most| most + 1);
    let pairs = (0..owners).flat_map(|one| (one..owners).map(move |other| [one, other]));
    pairs.map(|pair| whole - matrix(pair)).collect()
}

fn sum() -> impl Strategy<Value = Sum> {
    let counted = prop_oneof![3 => Just(0_i64), 3 => Just(1), 1 => Just(-1)];
    prop::collection::vec(counted, RETURNS)
        .prop_map(|row| row.into_iter().enumerate().filter(|(_, by)| *by != 0).collect())
}

proptest! {
    #[test]
    fn what_is_admitted_is_what_may_be(
        owner in prop::collection::vec(0_usize..7, RETURNS),
        known in prop::collection::vec(sum(), 0..3),
        wanted in prop::collection::vec(sum(), 1..9),
    ) {
        let admitted = admit(&owner, &known, &wanted, &[]);
        let mut told = known;
        for (sum, admitted) in wanted.into_iter().zip(admitted) {
            let before = about(&owner, &told);
            told.push(sum);
            let tells = about(&owner, &told).iter().zip(&before).any(|(now, before)| now > before);
            prop_assert_eq!(admitted, !tells, "after {} sums", told.len());
            if !admitted {
                told.pop();
            }
        }
    }
}
