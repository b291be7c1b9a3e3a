//! How good a run is by relevance judgements, and how sure one may be of it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{Qrels, Run};

/// How intervals are found: by drawing the queries again, with replacement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bootstrap {
    /// Number of samples.
    pub samples: usize,
    /// Start of the random numbers; the same seed gives the same intervals.
    pub seed: u64,
}

impl Default for Bootstrap {
    fn default() -> Self {
        Self { samples: 1000, seed: 1 }
    }
}

/// The measures of one query, each from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct QueryFigures {
    /// One over the rank of the first relevant document, if it is among the first ten.
    pub mrr_10: f64,
    /// Discounted gain of the first ten as a share of the greatest possible.
    pub ndcg_10: f64,
    /// Share of the relevant documents among the first ten.
    pub recall_10: f64,
    /// Share of the relevant documents among the first hundred.
    pub recall_100: f64,
}

/// A measure over all queries, or a difference of two.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Measure {
    /// `MRR@10`, `nDCG@10`, `recall@10` or `recall@100`.
    pub name: &'static str,
    /// Mean over the queries.
    pub mean: f64,
    /// Lower end of the interval that holds 95 % of the bootstrap means.
    pub low: f64,
    /// Upper end of it.
    pub high: f64,
}

/// A run measured, or two runs compared.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Evaluation {
    /// Number of queries with a relevant document; those without results count, with 0.
    pub queries: usize,
    /// MRR@10, nDCG@10, recall@10 and recall@100 in this order.
    pub measures: [Measure; 4],
}

/// The measures of every query that has a relevant document (grade above 0), in the order of the queries' ids.
///
/// nDCG is the sum over the first ten ranks `i = 1…10` of the gain `2^grade − 1` of the document at rank `i` divided
/// by the discount `log2(i + 1)`, as a share of the same sum for the ten best documents in the best order.
pub fn per_query(run: &Run, qrels: &Qrels) -> BTreeMap<String, QueryFigures> {
    qrels.relevant().map(|(query, grades)| (query.to_owned(), figures(&run.ranked(query), &grades))).collect()
}

fn figures(ranked: &[&str], grades: &BTreeMap<&str, i32>) -> QueryFigures {
    let first = |n: usize| ranked.iter().take(n);
    let gain = |(at, grade): (usize, i32)| (f64::from(grade).exp2() - 1.0) / (at as f64 + 2.0).log2();
    let reached: f64 = first(10).enumerate().filter_map(|(at, id)| Some(gain((at, *grades.get(id)?)))).sum();
    let mut best: Vec<i32> = grades.values().copied().collect();
    best.sort_unstable_by(|a, b| b.cmp(a));
    let possible: f64 = best.into_iter().take(10).enumerate().map(gain).sum();
    let recall = |n: usize| first(n).filter(|id| grades.contains_key(*id)).count() as f64 / grades.len() as f64;
    QueryFigures {
        mrr_10: first(10).position(|id| grades.contains_key(id)).map_or(0.0, |at| 1.0 / (at as f64 + 1.0)),
        ndcg_10: reached / possible,
        recall_10: recall(10),
        recall_100: recall(100),
    }
}

/// Measures a run.
pub fn evaluate(run: &Run, qrels: &Qrels, bootstrap: Bootstrap) -> Evaluation {
    summarise(per_query(run, qrels).values().copied(), bootstrap)
}

/// Measures by how much `run` is better than `other`, query by query: with intervals that do not hold 0, the difference
/// is hardly chance.
pub fn compare(run: &Run, other: &Run, qrels: &Qrels, bootstrap: Bootstrap) -> Evaluation {
    let (ours, theirs) = (per_query(run, qrels), per_query(other, qrels));
    let differences = ours.values().zip(theirs.values()).map(|(a, b)| QueryFigures {
        mrr_10: a.mrr_10 - b.mrr_10,
        ndcg_10: a.ndcg_10 - b.ndcg_10,
        recall_10: a.recall_10 - b.recall_10,
        recall_100: a.recall_100 - b.recall_100,
    });
    summarise(differences, bootstrap)
}

fn summarise(figures: impl Iterator<Item = QueryFigures>, bootstrap: Bootstrap) -> Evaluation {
    let figures: Vec<QueryFigures> = figures.collect();
    let measure = |name, of: fn(&QueryFigures) -> f64| {
        let values: Vec<f64> = figures.iter().map(of).collect();
        let (low, high) = interval(&values, bootstrap);
        Measure { name, mean: mean(values.iter().copied(), values.len()), low, high }
    };
    let measures = [
        measure("MRR@10", |of| of.mrr_10),
        measure("nDCG@10", |of| of.ndcg_10),
        measure("recall@10", |of| of.recall_10),
        measure("recall@100", |of| of.recall_100),
    ];
    Evaluation { queries: figures.len(), measures }
}

fn mean(values: impl Iterator<Item = f64>, count: usize) -> f64 {
    if count == 0 { 0.0 } else { values.sum::<f64>() / count as f64 }
}

/// The middle 95 % of the means of samples drawn with replacement.
fn interval(values: &[f64], bootstrap: Bootstrap) -> (f64, f64) {
    if values.is_empty() || bootstrap.samples == 0 {
        let mean = mean(values.iter().copied(), values.len());
        return (mean, mean);
    }
    // Every measure starts from the same seed and so draws the same queries.
    let mut random = Random(bootstrap.seed);
    let mut means: Vec<f64> = (0..bootstrap.samples)
        .map(|_| mean((0..values.len()).map(|_| values[random.below(values.len())]), values.len()))
        .collect();
    means.sort_unstable_by(f64::total_cmp);
    let cut = bootstrap.samples * 25 / 1000;
    (means[cut], means[bootstrap.samples - 1 - cut])
}

/// `SplitMix64` (G. Steele, D. Lea, C. Flood, 2014): small, seeded and good enough to draw queries with.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        ((u128::from(z) * bound as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{read_qrels, read_run};

    fn close(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-12, "{a} is not {b}");
    }

    /// Ranks: x (not relevant), a (grade 1), b (grade 2); c (grade 1) is not found.
    fn sample() -> (Run, Qrels) {
        let run = read_run("q Q0 x 1 3 t\nq Q0 a 2 2 t\nq Q0 b 3 1 t\n").unwrap();
        let qrels = read_qrels("q 0 a 1\nq 0 b 2\nq 0 c 1\nq 0 x 0\nr 0 a 1\ns 0 a 0\n").unwrap();
        (run, qrels)
    }

    #[test]
    fn measures_by_hand() {
        let (run, qrels) = sample();
        let all = per_query(&run, &qrels);
        // s has no relevant document and is left out; r has no results and counts as 0.
        assert_eq!(all.keys().collect::<Vec<_>>(), ["q", "r"]);
        assert_eq!(all["r"], QueryFigures::default());
        let q = all["q"];
        close(q.mrr_10, 0.5);
        let reached = 1.0 / 3_f64.log2() + 3.0 / 2.0;
        let possible = 3.0 + 1.0 / 3_f64.log2() + 1.0 / 2.0;
        close(q.ndcg_10, reached / possible);
        close(q.recall_10, 2.0 / 3.0);
        close(q.recall_100, 2.0 / 3.0);
    }

    #[test]
    fn cut_offs_are_ten_and_a_hundred() {
        let mut run = Run::default();
        let mut qrels = Qrels::default();
        for rank in 1..=120 {
            run.add("q", &format!("d{rank}"), -f64::from(rank));
        }
        for rank in [10, 11, 100, 101] {
            qrels.add("q", &format!("d{rank}"), 1);
        }
        let q = per_query(&run, &qrels)["q"];
        close(q.mrr_10, 0.1);
        close(q.recall_10, 0.25);
        close(q.recall_100, 0.75);
    }

    #[test]
    fn means_and_intervals() {
        let (run, qrels) = sample();
        let result = evaluate(&run, &qrels, Bootstrap::default());
        assert_eq!(result.queries, 2);
        assert_eq!(result.measures.map(|measure| measure.name), ["MRR@10", "nDCG@10", "recall@10", "recall@100"]);
        // Of two queries with 0.5 and 0, a quarter of the samples has each twice.
        let mrr = result.measures[0];
        assert_eq!((mrr.mean, mrr.low, mrr.high), (0.25, 0.0, 0.5));
        assert_eq!(result, evaluate(&run, &qrels, Bootstrap::default()));
    }

    #[test]
    fn a_run_compared_with_itself_differs_by_nothing() {
        let (run, qrels) = sample();
        let same = compare(&run, &run, &qrels, Bootstrap::default());
        assert!(same.measures.iter().all(|m| (m.mean, m.low, m.high) == (0.0, 0.0, 0.0)));
        let better = compare(&run, &Run::default(), &qrels, Bootstrap::default());
        close(better.measures[0].mean, 0.25);
    }

    #[test]
    fn an_interval_of_many_queries_is_that_of_the_normal_distribution() {
        let values: Vec<f64> = (0..1000).map(|at| f64::from(at % 2)).collect();
        let (low, high) = interval(&values, Bootstrap { samples: 4000, seed: 7 });
        // Standard error of a mean of 1000 zeros and ones: 0.0158; times 1.96: 0.031.
        assert!((low - 0.469).abs() < 0.004 && (high - 0.531).abs() < 0.004, "{low} {high}");
    }

    #[test]
    fn nothing_to_measure() {
        let none = evaluate(&Run::default(), &Qrels::default(), Bootstrap::default());
        assert_eq!((none.queries, none.measures[0].mean), (0, 0.0));
    }
}
