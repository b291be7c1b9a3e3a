//! Ranking and its explanation.

use std::cmp::Ordering;
use std::ops::Range;

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
    /// The reason in the reader's words: here the matching word as the query has it. Letters of scripts without spaces are
    /// compared in pairs, but shown joined as far as query and document have them in common.
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
    place: Range<usize>,
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
    /// How rare each term of the index is.
    rarities: Vec<f64>,
    /// How rare a word is that no admitted document has.
    unseen: f64,
}

impl Statistics {
    fn rarity(&self, term: Option<u32>) -> f64 {
        term.map_or(self.unseen, |term| self.rarities[term as usize])
    }

    /// The length-dependent part of BM25's denominator.
    fn length_norm(&self, length: u32) -> f64 {
        K1 * (1.0 - B + B * f64::from(length) / self.mean_length)
    }
}

fn rarity(count: usize, frequency: usize) -> f64 {
    let (count, frequency) = (count as f64, frequency as f64);
    ((count - frequency + 0.5) / (frequency + 0.5)).ln_1p()
}

fn saturate(weight: u32, length_norm: f64) -> f64 {
    let weight = f64::from(weight);
    weight * (K1 + 1.0) / (weight + length_norm)
}

impl Index {
    /// The `top` documents that fit `query` best, best first, equals in order of their ids.
    ///
    /// `admit` is asked once for each document, by its id, whether the reader at hand may see it. Refused documents
    /// influence nothing: all statistics are those of the admitted ones, whatever else the index holds. The answer is
    /// therefore that of an index built from the admitted documents alone, to the last bit. An answer is for the reader it
    /// was computed for: documents only this reader may see do count in it.
    ///
    /// A document none of whose leading words is in the query does not fit from its own side and is left out. A document
    /// with the query's own id is ranked like any other; refuse it if it is the query itself.
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
    /// - `backward = Σ sat(t,d) rarity(t) sat(t,q)` over the leading words of `d` (the 128 of greatest `w`), as a share of
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
        let read = Read::of(query);
        let terms = self.query(&read, &statistics);
        let candidates = self.candidates(&terms, &statistics);
        best(candidates, top, &statistics).iter().map(|candidate| explain(&read.body, &terms, candidate)).collect()
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
        // Many terms share a frequency, and logarithms are dear.
        let by_frequency: Vec<f64> = (0..=count).map(|frequency| rarity(count, frequency)).collect();
        let rarities = frequencies.iter().map(|&frequency| by_frequency[frequency as usize]).collect();
        Statistics { admitted, count, mean_length, rarities, unseen: by_frequency[0] }
    }

    fn entries<'a>(&'a self, admitted: &'a [bool], which: bool) -> impl Iterator<Item = &'a Entry> {
        let slots = self.slots.iter().zip(admitted);
        slots.filter(move |&(_, &admitted)| admitted == which).filter_map(|(slot, _)| slot.as_ref())
    }

    fn query(&self, read: &Read, statistics: &Statistics) -> Vec<QueryTerm> {
        let norm = statistics.length_norm(read.length);
        let terms = read.terms.iter().map(|read_term| {
            let term = self.known_term(&read_term.key);
            let rarity = statistics.rarity(term);
            QueryTerm {
                place: read_term.place.clone(),
                term,
                forward: f64::from(read_term.weight) * rarity,
                rarity,
                saturated: saturate(read_term.weight, norm),
            }
        });
        terms.collect()
    }

    /// Every admitted document that has a word of the query among its leading words. Every sum runs in the order of the
    /// query's or the document's words and never in that of internal numbers, so that it comes out the same to the last bit
    /// in any index of the same documents.
    fn candidates(&self, query: &[QueryTerm], statistics: &Statistics) -> Vec<Candidate<'_>> {
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
                    let saturated = saturate(posting.weight, norms[slot]);
                    sums[slot].0 += query_term.forward * saturated;
                    if posting.leads {
                        sums[slot].1 += backward * saturated;
                    }
                }
            }
        }
        let greatest: f64 = query.iter().map(|term| term.forward * (K1 + 1.0)).sum();
        let slots = self.slots.iter().zip(sums).zip(norms);
        let found = slots.filter_map(|((slot, (forward, backward)), norm)| {
            let entry = slot.as_ref().filter(|_| backward > 0.0)?;
            Some(Candidate {
                entry,
                forward: forward / greatest,
                per_forward: 1.0 / greatest,
                backward,
                per_backward: 0.0,
                norm,
            })
        });
        found.collect()
    }
}

/// A document with both directions of its score.
struct Candidate<'a> {
    entry: &'a Entry,
    /// As a share of the greatest value.
    forward: f64,
    /// What one unit of the sum is of the share.
    per_forward: f64,
    /// The sum at first, a share once the candidate is weighed.
    backward: f64,
    per_backward: f64,
    norm: f64,
}

impl Candidate<'_> {
    /// Completes the backward side. This reads all leading words of the document, which is most of the work of a ranking.
    fn weigh(&mut self, statistics: &Statistics) {
        let saturated = |&(term, weight): &(u32, u32)| saturate(weight, self.norm) * statistics.rarity(Some(term));
        let greatest: f64 = self.entry.leading.iter().map(saturated).sum::<f64>() * (K1 + 1.0);
        self.per_backward = 1.0 / greatest;
        self.backward /= greatest;
    }

    fn score(&self) -> f64 {
        2.0 * self.forward * self.backward / (self.forward + self.backward)
    }

    /// No score is above this, whatever the backward side (at most 1) turns out to be.
    fn bound(&self) -> f64 {
        2.0 * self.forward / (self.forward + 1.0)
    }

    /// What a word's parts of the two sums are worth in the score.
    fn slopes(&self) -> (f64, f64) {
        let both = (self.forward + self.backward).powi(2);
        (2.0 * self.backward.powi(2) / both * self.per_forward, 2.0 * self.forward.powi(2) / both * self.per_backward)
    }

    fn better(&self, other: &Self) -> Ordering {
        other.score().total_cmp(&self.score()).then_with(|| self.entry.id.cmp(&other.entry.id))
    }
}

/// The `top` best, in order.
fn best<'a>(mut candidates: Vec<Candidate<'a>>, top: usize, statistics: &Statistics) -> Vec<Candidate<'a>> {
    // Weighed are first those that cover most of the query; of the rest only those that could still be among the best.
    let mut rest = Vec::new();
    if candidates.len() > top {
        candidates.select_nth_unstable_by(top, |a, b| b.forward.total_cmp(&a.forward));
        rest = candidates.split_off(top);
    }
    for candidate in &mut candidates {
        candidate.weigh(statistics);
    }
    let least = candidates.iter().map(Candidate::score).fold(f64::INFINITY, f64::min);
    // A little slack, for the bound is rounded too.
    rest.retain(|candidate| candidate.bound() >= least * (1.0 - 1e-12));
    for candidate in &mut rest {
        candidate.weigh(statistics);
    }
    candidates.append(&mut rest);
    candidates.sort_unstable_by(Candidate::better);
    candidates.truncate(top);
    candidates
}

/// A reason of a match by its places in query and document.
struct Reason {
    ours: Range<usize>,
    theirs: Range<usize>,
    field: Field,
    score: f64,
}

/// `body` is the text of the query.
fn explain(body: &str, query: &[QueryTerm], candidate: &Candidate<'_>) -> Match {
    let entry = candidate.entry;
    let (forward, backward) = candidate.slopes();
    let mut reasons: Vec<Reason> = Vec::new();
    for query_term in query {
        let Some(theirs) = query_term.term.and_then(|term| entry.term(term)) else { continue };
        let saturated = saturate(theirs.weight, candidate.norm);
        let mut score = forward * query_term.forward * saturated;
        if theirs.leads {
            score += backward * query_term.rarity * query_term.saturated * saturated;
        }
        let ours = query_term.place.clone();
        let reason = Reason { ours, theirs: theirs.place(), field: theirs.field, score };
        // Only the pairs of scripts without spaces overlap: where they do so on both sides, readers see the whole word.
        match reasons.last_mut() {
            Some(last) if overlap(&last.ours, &reason.ours) && overlap(&last.theirs, &reason.theirs) => {
                last.ours.end = reason.ours.end;
                last.theirs.end = reason.theirs.end;
                last.score += reason.score;
            }
            _ => reasons.push(reason),
        }
    }
    let part = |reason: Reason| Part {
        kind: match reason.field {
            Field::Title => PartKind::Title,
            Field::Keywords => PartKind::Keyword,
            Field::Text => PartKind::Term,
        },
        what: body[reason.ours.clone()].to_owned(),
        ours: body[reason.ours].to_owned(),
        theirs: entry.body[reason.theirs].to_owned(),
        score: reason.score,
    };
    let mut parts: Vec<Part> = reasons.into_iter().map(part).collect();
    parts.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.what.cmp(&b.what)));
    Match { document: entry.id.clone(), score: candidate.score(), parts }
}

/// Whether the second place begins inside the first and goes on beyond it.
fn overlap(first: &Range<usize>, second: &Range<usize>) -> bool {
    first.start < second.start && second.start < first.end && first.end < second.end
}

impl Entry {
    fn term(&self, term: u32) -> Option<&EntryTerm> {
        self.terms.binary_search_by_key(&term, |held| held.term).ok().map(|at| &self.terms[at])
    }
}

impl EntryTerm {
    fn place(&self) -> Range<usize> {
        self.place.start as usize..self.place.end as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(_: &str) -> bool {
        true
    }

    fn ids(found: &[Match]) -> Vec<&str> {
        found.iter().map(|one| one.document.as_str()).collect()
    }

    #[test]
    fn a_score_by_hand() {
        let index = Index::build([Document::new("a", "", "hydrogen tank"), Document::new("b", "", "wheat field")]);
        let found = index.rank(&Document::new("q", "", "hydrogen ship"), 10, &all);
        // All lengths are 2, so that a single word saturates to exactly 1 in document and query alike.
        let once = 2.2 / 2.2;
        let known = (1.0_f64 + 1.5 / 1.5).ln();
        let unseen = (1.0_f64 + 2.5 / 0.5).ln();
        let forward = known * once / ((known + unseen) * 2.2);
        let backward = known * once / (2.0 * known * 2.2);
        let score = 2.0 * forward * backward / (forward + backward);
        assert_eq!(ids(&found), ["a"]);
        assert!((found[0].score - score).abs() < 1e-12);
        assert!((found[0].parts[0].score - score).abs() < 1e-12);
    }

    #[test]
    fn parts_show_the_words_of_both_sides() {
        let offer = Document::new("a", "Storing Hydrogen", "in tanks").with_keywords(["ships"]);
        let index = Index::build([offer]);
        let found = index.rank(&Document::new("q", "", "hydrogen stores for a ship's tank"), 1, &all);
        let mut parts: Vec<_> =
            found[0].parts.iter().map(|part| (part.kind, part.ours.as_str(), part.theirs.as_str())).collect();
        parts.sort_by_key(|part| part.1);
        assert_eq!(
            parts,
            [
                (PartKind::Title, "hydrogen", "Hydrogen"),
                (PartKind::Keyword, "ship", "ships"),
                (PartKind::Title, "stores", "Storing"),
                (PartKind::Term, "tank", "tanks"),
            ]
        );
    }

    #[test]
    fn a_catalogue_does_not_fit_every_need() {
        let catalogue =
            "hydrogen tank wheat salt laser lens battery membrane pump steel enzyme vaccine drone radar glass";
        let index = Index::build([
            Document::new("catalogue", "", catalogue),
            Document::new("offer", "", "hydrogen tank steel"),
            Document::new("other", "", "wheat enzyme salt"),
        ]);
        assert_eq!(ids(&index.rank(&Document::new("q", "", "hydrogen tank"), 1, &all)), ["offer"]);
    }

    #[test]
    fn equals_come_in_order_of_their_ids() {
        let index = Index::build(["c", "a", "b", "d"].map(|id| Document::new(id, "hydrogen", "")));
        let query = Document::new("q", "hydrogen", "");
        assert_eq!(ids(&index.rank(&query, 3, &all)), ["a", "b", "c"]);
        assert_eq!(ids(&index.rank(&query, 9, &|id| id != "b")), ["a", "c", "d"]);
    }

    #[test]
    fn a_word_in_a_hidden_document_changes_no_visible_score() {
        let open = [Document::new("a", "hydrogen tank", ""), Document::new("b", "hydrogen pump", "long text here")];
        let query = Document::new("q", "", "hydrogen pump with zirconium");
        let without = Index::build(open.clone()).rank(&query, 10, &all);
        let mut index = Index::build(open);
        index.insert(Document::new("secret", "zirconium hydrogen", "pump ".repeat(50)));
        assert_eq!(index.rank(&query, 10, &|id| id != "secret"), without);
        assert_eq!(index.rank(&query, 10, &all).len(), 3);
    }

    #[test]
    fn languages_of_many_scripts() {
        let index = Index::build([
            Document::new("zh", "金属氢化物储氢罐", "用于船舶的低压储氢"),
            Document::new("ru", "Хранение водорода", "Баллоны для судов"),
            Document::new("ar", "تخزين الهيدروجين", "خزانات للسفن"),
            Document::new("fr", "Stockage de l'hydrogène", "réservoirs pour navires"),
            Document::new("ko", "수소 저장", "선박용 탱크"),
        ]);
        let first = |text: &str| index.rank(&Document::new("q", "", text), 1, &all)[0].document.clone();
        assert_eq!(first("我们寻找储氢技术"), "zh");
        assert_eq!(first("ищем способ хранения водородом"), "ru");
        assert_eq!(first("هيدروجين"), "ar");
        assert_eq!(first("HYDROGENE"), "fr");
        assert_eq!(first("수소"), "ko");
    }

    #[test]
    fn pairs_are_shown_as_the_words_they_make() {
        let index = Index::build([Document::new("a", "", "船舶用金属氢化物罐"), Document::new("b", "", "小麦品种")]);
        let found = index.rank(&Document::new("q", "", "寻找金属氢化物的供应"), 1, &all);
        assert_eq!(found[0].parts.len(), 1);
        assert_eq!((found[0].parts[0].ours.as_str(), found[0].parts[0].theirs.as_str()), ("金属氢化物", "金属氢化物"));
        // Parted in the document, it is parted in the explanation.
        let index = Index::build([Document::new("a", "", "金属与氢化物")]);
        let mut parts = index.rank(&Document::new("q", "", "金属氢化物"), 1, &all).remove(0).parts;
        parts.sort_by(|a, b| a.what.cmp(&b.what));
        assert_eq!(parts.iter().map(|part| part.what.as_str()).collect::<Vec<_>>(), ["氢化物", "金属"]);
    }

    #[test]
    fn nothing_to_rank() {
        let query = Document::new("q", "hydrogen", "");
        assert_eq!(Index::default().rank(&query, 5, &all), []);
        let index = Index::build([Document::new("a", "hydrogen", ""), Document::new("empty", "", "")]);
        assert_eq!(index.rank(&query, 0, &all), []);
        assert_eq!(index.rank(&query, 5, &|_| false), []);
        assert_eq!(index.rank(&Document::new("q", "", "the of 的"), 5, &all), []);
    }
}
