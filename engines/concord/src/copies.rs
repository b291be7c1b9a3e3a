//! Finds articles that are near-copies of each other and says which was probably taken from which.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use crate::calendar::{self, Day};
use crate::clean::{Article, Part};
use crate::dates::dates;
use crate::numbers::numbers;
use crate::words::{sentences, words};

/// Shingles kept of one article; of longer ones an even sample.
const MOST: usize = 20_000;
/// From this similarity on two articles are near-copies.
const LEAST: f64 = 0.25;
/// Sentences of one article that are looked at when it may be a free rewrite of another.
const MOST_SENTENCES: usize = 120;
/// Share of the shorter article's matter that the other must tell in the same order to be a rewrite of it.
const RETOLD: f64 = 0.28;

/// Which of two near-copies came first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// This article was probably taken from the other.
    TakenFrom,
    /// The other was probably taken from this one.
    SourceOf,
    /// It cannot be told.
    Unknown,
}

/// A near-copy of an article.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Copy {
    /// The other article's place in the list that was given.
    pub other: usize,
    /// From 0 to 1: twice the shared runs of words over all of both.
    pub similarity: f64,
    /// Articles with one number are near-copies of each other, directly or through others.
    pub group: usize,
    /// Which came first.
    pub direction: Direction,
    /// A sentence with the reason.
    pub why: String,
}

struct Print {
    shingles: HashSet<u64>,
    /// Sentences as sets of shingles.
    sentences: Vec<Sentence>,
    date: Option<Day>,
}

struct Sentence {
    shingles: Vec<u64>,
    words: usize,
    garbled: bool,
    /// What it speaks of: stems that mean something, outside of quotation marks; pairs of signs in Chinese.
    matter: Vec<u64>,
    /// Words between quotation marks are in it.
    quoted: bool,
    /// Several figures are in it.
    counted: bool,
}

/// The near-copies of each article, most similar first.
pub fn copies(articles: &[Article]) -> Vec<Vec<Copy>> {
    let prints: Vec<Print> = articles.iter().map(print).collect();
    let mut shared: HashMap<(usize, usize), usize> = HashMap::new();
    let mut holders: HashMap<u64, Vec<usize>> = HashMap::new();
    for (number, print) in prints.iter().enumerate() {
        for shingle in &print.shingles {
            let list = holders.entry(*shingle).or_default();
            // A phrase that very many have is nobody's.
            if list.len() < 200 {
                list.push(number);
            }
        }
    }
    for list in holders.values() {
        for (i, &a) in list.iter().enumerate() {
            for &b in &list[i + 1..] {
                *shared.entry((a.min(b), a.max(b))).or_default() += 1;
            }
        }
    }
    let mut pairs: Vec<((usize, usize), f64)> = shared
        .into_iter()
        .filter_map(|((a, b), common)| {
            let (x, y) = (prints[a].shingles.len(), prints[b].shingles.len());
            let similarity = 2.0 * common as f64 / (x + y) as f64;
            let contained = common as f64 / x.min(y) as f64;
            (common >= 5 && (similarity >= LEAST || contained >= 0.5)).then_some(((a, b), similarity))
        })
        .collect();
    let near: HashSet<(usize, usize)> = pairs.iter().map(|(pair, _)| *pair).collect();
    let rewrites: HashMap<(usize, usize), i32> = retold(&prints)
        .into_iter()
        .filter(|retold| !near.contains(&retold.pair))
        .map(|retold| {
            pairs.push((retold.pair, retold.similarity));
            (retold.pair, retold.quoted)
        })
        .collect();
    pairs.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let groups = groups(articles.len(), pairs.iter().map(|(pair, _)| *pair));
    let mut found: Vec<Vec<Copy>> = articles.iter().map(|_| Vec::new()).collect();
    for ((a, b), similarity) in pairs {
        let (direction, why) = match rewrites.get(&(a, b)) {
            Some(quoted) => retelling(&prints[a], &prints[b], *quoted),
            None => direction(&prints[a], &prints[b]),
        };
        let back = match direction {
            Direction::TakenFrom => Direction::SourceOf,
            Direction::SourceOf => Direction::TakenFrom,
            Direction::Unknown => Direction::Unknown,
        };
        let similarity = (similarity * 1000.0).round() / 1000.0;
        found[a].push(Copy { other: b, similarity, group: groups[a], direction, why: why.clone() });
        found[b].push(Copy { other: a, similarity, group: groups[b], direction: back, why });
    }
    found
}

/// The smallest article of the group that one belongs to.
fn root(of: &mut [usize], mut at: usize) -> usize {
    while of[at] != at {
        of[at] = of[of[at]];
        at = of[at];
    }
    at
}

/// The number of each article's group: the smallest article in it.
fn groups(count: usize, pairs: impl Iterator<Item = (usize, usize)>) -> Vec<usize> {
    let mut of: Vec<usize> = (0..count).collect();
    for (a, b) in pairs {
        let (a, b) = (root(&mut of, a), root(&mut of, b));
        let (low, high) = (a.min(b), a.max(b));
        of[high] = low;
    }
    (0..count).map(|at| root(&mut of, at)).collect()
}

fn hash(words: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish()
}

/// Runs of three stems that mean something, or of five signs.
fn shingles(text: &str) -> (Vec<u64>, usize) {
    let list = words(text);
    let stems: Vec<&str> = list.iter().filter(|word| !word.stop || word.dense).map(|word| word.stem.as_str()).collect();
    let dense = list.iter().filter(|word| word.dense).count() * 2 > list.len();
    let width = if dense { 5 } else { 3 };
    let found = if stems.len() < width { vec![hash(&stems)] } else { stems.windows(width).map(hash).collect() };
    (found, stems.len())
}

fn print(article: &Article) -> Print {
    let (mut all, mut cuts) = (HashSet::new(), Vec::new());
    for paragraph in &article.paragraphs {
        all.extend(shingles(&unquoted(paragraph)).0);
        for cut in sentences(paragraph) {
            let text = &paragraph[cut];
            let (shingles, words) = shingles(text);
            cuts.push(Sentence {
                shingles,
                words,
                garbled: garbled(text),
                matter: matter(text),
                quoted: quoted(text),
                counted: counted(text),
            });
        }
    }
    if all.len() < 12 {
        // Hardly anything but quotations: those are what there is to compare.
        all.extend(article.paragraphs.iter().flat_map(|paragraph| shingles(paragraph).0));
    }
    if all.len() > MOST {
        let step = all.len().div_ceil(MOST).next_power_of_two() as u64;
        all.retain(|shingle| shingle % step == 0);
    }
    let stated = article.stated.as_deref().and_then(calendar::iso);
    let written = article
        .boilerplate
        .iter()
        .filter(|piece| piece.part == Part::Updated)
        .flat_map(|piece| dates(&piece.text))
        .map(|when| when.start)
        .find(|day| day.number().is_some());
    Print { shingles: all, sentences: cuts, date: stated.or(written) }
}

/// A paragraph without what is quoted in it: two reports of one event share that, and are no copies for it.
fn unquoted(text: &str) -> String {
    let (mut rest, mut from) = (String::new(), 0);
    for said in crate::quotes::said(text).iter().filter(|said| said.direct) {
        rest.push_str(text.get(from..said.at.start).unwrap_or_default());
        from = said.at.end.max(from);
    }
    rest.push_str(&text[from..]);
    rest
}

/// Whether a sentence quotes somebody.
fn quoted(text: &str) -> bool {
    crate::quotes::said(text).iter().any(|said| said.direct && words(&text[said.at.clone()]).len() >= 4)
}

/// Whether a sentence has two figures or more.
fn counted(text: &str) -> bool {
    numbers(text, crate::words::language(text)).iter().filter(|number| !number.ordinal && number.value > 1.0).count()
        >= 2
}

/// Stems of a sentence that mean something; in Chinese pairs of neighbouring signs. Sorted, each once.
fn matter(text: &str) -> Vec<u64> {
    let list = words(text);
    let mut found: Vec<u64> = list
        .iter()
        .filter(|word| !word.stop && !word.dense && word.stem.chars().count() > 2)
        .map(|word| hash(&[word.stem.as_str()]))
        .chain(
            list.windows(2)
                .filter(|pair| pair.iter().all(|word| word.dense && !word.stop) && pair[0].at.end == pair[1].at.start)
                .map(|pair| hash(&[pair[0].folded.as_str(), pair[1].folded.as_str()])),
        )
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// A pair of articles one of which tells the matter of the other in its own words and in the same order.
struct Retold {
    pair: (usize, usize),
    similarity: f64,
    /// Sentences that the first quotes and the second only reports, less those the other way.
    quoted: i32,
}

/// Pairs of which one is a free rewrite of the other.
///
/// Sentences are matched by the words they share (weighted by how few articles have them); the heaviest chain of matches
/// that keeps the order in both is what was retold. Two who were at one event share its quotations and figures, which is
/// why matches of those do not count, but neither the choice of everything else nor its order.
fn retold(prints: &[Print]) -> Vec<Retold> {
    let mut holders: HashMap<u64, Vec<usize>> = HashMap::new();
    for (number, print) in prints.iter().enumerate() {
        let mut own: Vec<u64> = print.sentences.iter().flat_map(|sentence| sentence.matter.iter().copied()).collect();
        own.sort_unstable();
        own.dedup();
        for stem in own {
            holders.entry(stem).or_default().push(number);
        }
    }
    let mut shared: HashMap<(usize, usize), usize> = HashMap::new();
    // What very many have says nothing of two.
    for list in holders.values().filter(|list| list.len() <= 12) {
        for (i, &a) in list.iter().enumerate() {
            for &b in &list[i + 1..] {
                *shared.entry((a, b)).or_default() += 1;
            }
        }
    }
    let total = prints.len().max(2) as f64;
    let weight = |stem: &u64| (1.0 + total / holders.get(stem).map_or(1, Vec::len) as f64).ln();
    let mut pairs: Vec<Retold> = shared
        .into_iter()
        .filter(|(_, common)| *common >= 8)
        .filter_map(|((a, b), _)| {
            let (share, told, count, quoted) = chain(&prints[a], &prints[b], &weight);
            let similarity = share.min(0.95);
            (share >= RETOLD && told >= 0.5 && count >= 4).then_some(Retold { pair: (a, b), similarity, quoted })
        })
        .collect();
    pairs.sort_by_key(|retold| retold.pair);
    pairs
}

/// Of the heaviest chain of matching sentences: its share of the shorter article's matter and of its sentences, how many
/// sentences it has, and how many of them only the first quotes, less those only the second does.
fn chain(a: &Print, b: &Print, weight: &dyn Fn(&u64) -> f64) -> (f64, f64, u32, i32) {
    fn kept(print: &Print) -> Vec<&Sentence> {
        print.sentences.iter().filter(|sentence| sentence.matter.len() >= 3).take(MOST_SENTENCES).collect()
    }
    let (x, y) = (kept(a), kept(b));
    let least = x.len().min(y.len());
    if least < 3 {
        return (0.0, 0.0, 0, 0);
    }
    let size = |list: &[u64]| list.iter().map(weight).sum::<f64>();
    let mut above = vec![(0.0_f64, 0_u32, 0_i32); y.len() + 1];
    for left in &x {
        let mut row = vec![(0.0_f64, 0_u32, 0_i32); y.len() + 1];
        for (j, right) in y.iter().enumerate() {
            let common = left.matter.iter().filter(|stem| right.matter.binary_search(stem).is_ok());
            let shared = common.clone().map(weight).sum::<f64>();
            // What was said or counted in public, both may have from there.
            let public = left.quoted && right.quoted || left.counted && right.counted;
            let near = common.count() >= 2 && shared >= 0.3 * size(&left.matter).min(size(&right.matter));
            let skip = if above[j + 1].0 > row[j].0 { above[j + 1] } else { row[j] };
            let quoted = i32::from(left.quoted) - i32::from(right.quoted);
            let met = (above[j].0 + shared, above[j].1 + 1, above[j].2 + quoted);
            row[j + 1] = if near && !public && met.0 > skip.0 { met } else { skip };
        }
        above = row;
    }
    let (weight, count, quoted) = above[y.len()];
    let whole = |list: &[&Sentence]| list.iter().map(|sentence| size(&sentence.matter)).sum::<f64>();
    let share = weight / whole(&x).min(whole(&y)).max(0.01);
    (share, f64::from(count) / least as f64, count, quoted)
}

/// A sentence that lost its beginning, its end or one of its marks.
fn garbled(text: &str) -> bool {
    let count = |c: char| text.matches(c).count();
    let marks = count('“') != count('”') && count('“') + count('”') > 0 && count('„') == 0
        || count('"') % 2 == 1
        || count('«') != count('»');
    marks || text.starts_with(char::is_lowercase)
}

/// Which of two came first: who has what the other lost, whose sentences are whole, then the dates.
fn direction(a: &Print, b: &Print) -> (Direction, String) {
    let (lost_by_b, garbled_by_b) = losses(a, b);
    let (lost_by_a, garbled_by_a) = losses(b, a);
    if garbled_by_a != garbled_by_b {
        let (direction, count) = if garbled_by_b > garbled_by_a {
            (Direction::SourceOf, garbled_by_b)
        } else {
            (Direction::TakenFrom, garbled_by_a)
        };
        let sentences = if count == 1 { "a sentence that is" } else { "sentences that are" };
        return (direction, format!("The later one garbles {sentences} whole in the other."));
    }
    if let (Some(x), Some(y)) = (a.date.and_then(Day::number), b.date.and_then(Day::number))
        && x != y
    {
        let direction = if x < y { Direction::SourceOf } else { Direction::TakenFrom };
        return (direction, "The page of one states an earlier date.".to_owned());
    }
    if lost_by_a != lost_by_b {
        let direction = if lost_by_b > lost_by_a { Direction::SourceOf } else { Direction::TakenFrom };
        let (more, less) = (lost_by_a.max(lost_by_b), lost_by_a.min(lost_by_b));
        if less * 3 <= more {
            let sentences = if more == 1 { "a sentence".to_owned() } else { format!("{more} sentences") };
            return (direction, format!("The later one lacks {sentences} of the other."));
        }
    }
    (Direction::Unknown, "Each has as much of its own as the other, and no dates are stated.".to_owned())
}

/// Which of two that tell the same in other words came first: by their dates, else who quotes what the other reports.
fn retelling(a: &Print, b: &Print, quoted: i32) -> (Direction, String) {
    let same = "One tells what the other does, in other words and the same order";
    if let (Some(x), Some(y)) = (a.date.and_then(Day::number), b.date.and_then(Day::number))
        && x != y
    {
        let direction = if x < y { Direction::SourceOf } else { Direction::TakenFrom };
        return (direction, format!("{same}; the page of one states an earlier date."));
    }
    match quoted.signum() {
        0 => (Direction::Unknown, format!("{same}; which was first cannot be told.")),
        sign => {
            let direction = if sign > 0 { Direction::SourceOf } else { Direction::TakenFrom };
            (direction, format!("{same}; the later one only reports what the other quotes."))
        }
    }
}

/// How many sentences of `whole` the other lacks, and how many it has only garbled.
fn losses(whole: &Print, other: &Print) -> (usize, usize) {
    let mut broken: HashSet<u64> = HashSet::new();
    let mut every: HashSet<u64> = HashSet::new();
    for sentence in &other.sentences {
        every.extend(&sentence.shingles);
        if sentence.garbled {
            broken.extend(&sentence.shingles);
        }
    }
    let (mut lost, mut garbled) = (0, 0);
    for sentence in whole.sentences.iter().filter(|sentence| sentence.words >= 4) {
        let share = |set: &HashSet<u64>| {
            sentence.shingles.iter().filter(|s| set.contains(s)).count() * 2 >= sentence.shingles.len()
        };
        lost +=
            usize::from(sentence.shingles.iter().filter(|s| every.contains(s)).count() * 5 < sentence.shingles.len());
        garbled += usize::from(!sentence.garbled && share(&broken));
    }
    (lost, garbled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean::clean;

    #[test]
    fn a_copy_with_losses_is_the_later_one() {
        let whole = "The harbour opened its new pier on Monday after three years of work.\n\nThe mayor thanked the engineers \
                     who designed the floating foundation of the pier.\n\n“Every ship of every flag may land here,” she said at noon.\n\nBands played until midnight on the quay.";
        let copy = "The harbour opened its new pier on Monday after three years of work.\n\nThe mayor thanked the engineers \
                    who designed the floating foundation of the pier.\n\n“Every ship of every flag may land here, she said at noon.";
        let other =
            "A recipe for soup needs onions, butter and patience, says the cook.\n\nStir it for an hour and add salt.";
        let articles: Vec<Article> = [whole, copy, other].into_iter().map(|text| clean(text).unwrap()).collect();
        let found = copies(&articles);
        assert_eq!((found[0][0].other, found[0][0].direction), (1, Direction::SourceOf));
        assert_eq!((found[1][0].other, found[1][0].direction), (0, Direction::TakenFrom));
        assert!(found[2].is_empty() && found[0][0].similarity > 0.6);
    }
}
