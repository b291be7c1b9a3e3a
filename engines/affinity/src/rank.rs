//! Ranking and its explanation.

use serde::Serialize;

use crate::Document;
use crate::index::{Entry, EntryTerm, Field, Index, Read};

/// Saturation of repeated words: the usual value.
const K1: f64 = 1.2;
/// Share of the length normalisation: the usual value.
const B: f64 = 0.75;

/// A document found for a query.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Match {
    /// Id of the document.
    pub document: String,
    /// From 0 to 1; comparable between documents for one query.
    pub score: f64,
    /// What the score is made of, the weightiest first; the parts add up to the score.
    pub parts: Vec<Part>,
}

/// One reason of a match.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// What sort of reason it is.
    pub kind: PartKind,
    /// The reason in the reader's words: here the matching word as the query has it.
    pub what: String,
    /// As it stands in the query.
    pub ours: String,
    /// As it stands in the document.
    pub theirs: String,
    /// Its share of the score, never negative.
    pub score: f64,
}

/// Sorts of reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PartKind {
    /// A word of the document's title.
    Title,
    /// A word of one of the document's keywords.
    Keyword,
    /// A word of the document's text.
    Term,
}

/// A word of the query with all that does not depend on the document.
struct QueryTerm {
    surface: String,
    term: Option<u32>,
    /// How rare it is times its weight in the query.
    forward: f64,
    /// How rare it is.
    rarity: f64,
    /// Its saturated weight in the query, as a document of the same collection would have it.
    saturated: f64,
}

/// Figures of the admitted documents.
struct Statistics {
    admitted: Vec<bool>,
    count: usize,
    mean_length: f64,
    frequencies: Vec<u32>,
}

impl Statistics {
    fn rarity(&self, term: Option<u32>) -> f64 {
        let frequency = f64::from(term.map_or(0, |term| self.frequencies[term as usize]));
        ((self.count as f64 - frequency + 0.5) / (frequency + 0.5)).ln_1p()
    }

    /// The length-dependent part of BM25's denominator.
    fn length_norm(&self, length: u32) -> f64 {
        K1 * (1.0 - B + B * f64::from(length) / self.mean_length)
    }
}

fn saturate(weight: u32, length_norm: f64) -> f64 {
    let weight = f64::from(weight);
    weight * (K1 + 1.0) / (weight + length_norm)
}

impl Index {
    /// The `top` documents that fit `query` best, best first, equals in order of their ids.
    ///
    /// `admit` is asked once for each document whether the reader at hand may see it. Refused documents
    /// influence nothing: all statistics are those of the admitted ones, whatever else the index holds. The answer is
    /// therefore that of an index built from the admitted documents alone, to the last bit.
    ///
    /// # The formulas
    ///
    /// A word in the title counts three times, in a keyword twice. With `w(t,d)` the number of times word `t` occurs in
    /// `d` so counted, `len` the sum over all words, `mean` the mean of `len`, `n` the number of admitted documents and
    /// `df` the number of those containing `t`:
    ///
    /// - `rarity(t) = ln(1 + (n - df + 0.5) / (df + 0.5))`
    /// - `sat(t,d) = w(t,d) (k1 + 1) / (w(t,d) + k1 (1 - b + b len(d) / mean))`
    /// - `forward = Σ w(t,q) rarity(t) sat(t,d)`, as a share of the greatest value the query allows
    /// - `backward = Σ w(t,d) rarity(t) sat(t,q)` over the leading words of `d` (the 64 of greatest `w`), as a share of
    ///   the greatest value the document allows
    /// - `score = 2 forward backward / (forward + backward)`
    ///
    /// Because the harmonic mean grows in proportion when both its arguments do, it is the sum of each argument times the
    /// derivative by it; so each word's part of the score is its part of `forward` times `2 backward² / (forward +
    /// backward)²` and its part of `backward` times `2 forward² / (forward + backward)²`.
    pub fn rank(&self, query: &Document, top: usize, admit: &dyn Fn(&str) -> bool) -> Vec<Match> {
        let statistics = self.statistics(admit);
        if statistics.count == 0 || top == 0 {
            return Vec::new();
        }
        let query = self.query(query, &statistics);
        let mut found = self.scores(&query, &statistics);
        let order = |a: &(Sides, &Entry), b: &(Sides, &Entry)| {
            b.0.mean().total_cmp(&a.0.mean()).then_with(|| a.1.id.cmp(&b.1.id))
        };
        if found.len() > top {
            found.select_nth_unstable_by(top, order);
            found.truncate(top);
        }
        found.sort_unstable_by(order);
        found.into_iter().map(|(sides, entry)| explain(&query, &sides, entry)).collect()
    }

    fn statistics(&self, admit: &dyn Fn(&str) -> bool) -> Statistics {
        let admitted: Vec<bool> =
            self.slots.iter().map(|slot| slot.as_ref().is_some_and(|entry| admit(&entry.id))).collect();
        let count = admitted.iter().filter(|&&admitted| admitted).count();
        // Lengths are whole numbers, so that their sum does not depend on the order of the documents.
        let length: u64 = self.entries(&admitted, true).map(|entry| u64::from(entry.length)).sum();
        let mut frequencies: Vec<u32>;
        // Counting is work for each word of a document: do it for the smaller of the two groups.
        if count > self.len() / 2 {
            frequencies = self.postings.iter().map(|postings| postings.len() as u32).collect();
            for term in self.entries(&admitted, false).flat_map(|entry| &entry.terms) {
                frequencies[term.term as usize] -= 1;
            }
        } else {
            frequencies = vec![0; self.postings.len()];
            for term in self.entries(&admitted, true).flat_map(|entry| &entry.terms) {
                frequencies[term.term as usize] += 1;
            }
        }
        let mean_length = (length as f64 / count.max(1) as f64).max(1.0);
        Statistics { admitted, count, mean_length, frequencies }
    }

    fn entries<'a>(&'a self, admitted: &'a [bool], which: bool) -> impl Iterator<Item = &'a Entry> {
        let slots = self.slots.iter().zip(admitted);
        slots.filter(move |&(_, &admitted)| admitted == which).filter_map(|(slot, _)| slot.as_ref())
    }

    fn query(&self, query: &Document, statistics: &Statistics) -> Vec<QueryTerm> {
        let read = Read::of(query);
        let norm = statistics.length_norm(read.length);
        let terms = read.terms.iter().map(|read_term| {
            let term = self.known_term(&read_term.key);
            let rarity = statistics.rarity(term);
            QueryTerm {
                surface: read.body[read_term.place.clone()].to_owned(),
                term,
                forward: f64::from(read_term.weight) * rarity,
                rarity,
                saturated: saturate(read_term.weight, norm),
            }
        });
        terms.collect()
    }

    /// Both sides of every admitted document that has a word of the query. Every sum runs in the order of the query's or
    /// the document's words and never in that of internal numbers, so that it comes out the same to the last bit in any
    /// index of the same documents.
    fn scores(&self, query: &[QueryTerm], statistics: &Statistics) -> Vec<(Sides, &Entry)> {
        let norms: Vec<f64> = self
            .slots
            .iter()
            .map(|slot| slot.as_ref().map_or(1.0, |entry| statistics.length_norm(entry.length)))
            .collect();
        let mut sums = vec![(0.0, 0.0); self.slots.len()];
        for (query_term, term) in query.iter().filter_map(|query_term| Some((query_term, query_term.term?))) {
            let backward = query_term.rarity * query_term.saturated;
            for posting in &self.postings[term as usize] {
                let slot = posting.slot as usize;
                if statistics.admitted[slot] {
                    sums[slot].0 += query_term.forward * saturate(posting.weight, norms[slot]);
                    if posting.leads {
                        sums[slot].1 += backward * f64::from(posting.weight);
                    }
                }
            }
        }
        let greatest: f64 = query.iter().map(|term| term.forward * (K1 + 1.0)).sum();
        let mut found = Vec::new();
        for (at, &(forward, backward)) in sums.iter().enumerate() {
            if backward > 0.0
                && let Some(entry) = &self.slots[at]
            {
                let own: f64 = entry
                    .leading
                    .iter()
                    .map(|&(term, weight)| f64::from(weight) * statistics.rarity(Some(term)) * (K1 + 1.0))
                    .sum();
                let sides = Sides { forward, greatest, backward, own, norm: norms[at] };
                found.push((sides, entry));
            }
        }
        found
    }
}

/// The two directions of a document.
struct Sides {
    forward: f64,
    greatest: f64,
    backward: f64,
    own: f64,
    norm: f64,
}

impl Sides {
    fn mean(&self) -> f64 {
        let (forward, backward) = (self.forward / self.greatest, self.backward / self.own);
        2.0 * forward * backward / (forward + backward)
    }

    /// What a word's parts of the two sums are worth in the score.
    fn slopes(&self) -> (f64, f64) {
        let (forward, backward) = (self.forward / self.greatest, self.backward / self.own);
        let both = (forward + backward).powi(2);
        (2.0 * backward.powi(2) / both / self.greatest, 2.0 * forward.powi(2) / both / self.own)
    }
}

fn explain(query: &[QueryTerm], sides: &Sides, entry: &Entry) -> Match {
    let (forward, backward) = sides.slopes();
    let mut parts: Vec<Part> = query
        .iter()
        .filter_map(|query_term| {
            let theirs = entry.term(query_term.term?)?;
            let mut score = forward * query_term.forward * saturate(theirs.weight, sides.norm);
            if theirs.leads {
                score += backward * query_term.rarity * query_term.saturated * f64::from(theirs.weight);
            }
            Some(Part {
                kind: match theirs.field {
                    Field::Title => PartKind::Title,
                    Field::Keywords => PartKind::Keyword,
                    Field::Text => PartKind::Term,
                },
                what: query_term.surface.clone(),
                ours: query_term.surface.clone(),
                theirs: entry.surface(theirs).to_owned(),
                score,
            })
        })
        .collect();
    parts.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.what.cmp(&b.what)));
    Match { document: entry.id.clone(), score: sides.mean(), parts }
}

impl Entry {
    fn term(&self, term: u32) -> Option<&EntryTerm> {
        self.terms.binary_search_by_key(&term, |held| held.term).ok().map(|at| &self.terms[at])
    }

    fn surface(&self, term: &EntryTerm) -> &str {
        &self.body[term.place.start as usize..term.place.end as usize]
    }
}
