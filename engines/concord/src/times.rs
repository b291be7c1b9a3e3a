//! Which time the article gives a figure for, and whether it is the record's.

use std::ops::Range;

use crate::calendar::{self, Day};
use crate::dates::{When, dates};
use crate::figures::{Figure, figures};
use crate::measure::Known;
use crate::words::words;

/// A figure in its sentence.
pub(crate) struct Placed<'a> {
    pub text: &'a str,
    /// Bytes of the text.
    pub sentence: Range<usize>,
    pub figure: &'a Figure,
}

/// Months named in a text, without days: those of "January to June".
pub(crate) fn months(text: &str) -> Vec<u32> {
    let list = words(text);
    let beside_number = |i: usize| {
        let number = |word: Option<&crate::words::Word>| {
            word.is_some_and(|word| word.folded.len() <= 2 && word.folded.starts_with(|c: char| c.is_ascii_digit()))
        };
        number(list.get(i + 1)) || i > 0 && number(list.get(i - 1))
    };
    let named = |(i, word): (usize, &crate::words::Word)| {
        let sure = word.capital || !word.folded.is_ascii() || word.folded.len() > 4;
        calendar::month(&word.folded).filter(|_| !word.dense && sure && !beside_number(i))
    };
    let mut found: Vec<u32> = list.iter().enumerate().filter_map(named).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The years that belong to a figure by where they stand: in its own stretch of the sentence, or before all figures of it.
fn bound(placed: &Placed<'_>, lang: &str) -> (Vec<i32>, Vec<i32>) {
    let sentence = &placed.text[placed.sentence.clone()];
    let stated = dates(sentence);
    let years = |when: &When| [when.start.year, when.end.and_then(|end| end.year)].into_iter().flatten();
    let all: Vec<i32> = stated.iter().flat_map(years).collect();
    let own = placed.figure.number.start.saturating_sub(placed.sentence.start);
    let mut starts: Vec<usize> = figures(sentence, lang, &stated).iter().map(|figure| figure.number.start).collect();
    starts.retain(|&at| at != own);
    let first = starts.iter().copied().min().unwrap_or(own).min(own);
    let before = starts.iter().copied().filter(|&at| at < own).max();
    let after = starts.iter().copied().filter(|&at| at > own).min().unwrap_or(sentence.len());
    let parted = |range: Range<usize>| {
        sentence.get(range).is_some_and(|gap| {
            gap.contains([',', ';', '，', '；', '،', '؛']) || words(gap).iter().any(|word| is_and(&word.folded))
        })
    };
    let mut near = Vec::new();
    for when in stated.iter().filter(|when| when.start.year.is_some()) {
        let (start, end) = (when.at.start, when.at.end);
        // After it and before the next figure; not when a new clause begins in between and another figure follows it.
        let behind = start > own && start < after && !(after < sentence.len() && parted(own..start));
        // Before it, and no figure in between unless a clause begins with the year.
        let ahead = end <= own && before.is_some_and(|at| at < start) && !parted(end..own);
        if behind || ahead {
            near.extend(years(when));
        }
    }
    if near.is_empty() {
        near.extend(stated.iter().filter(|when| when.at.end <= first).flat_map(years));
    }
    (near, all)
}

fn is_and(word: &str) -> bool {
    matches!(word, "and" | "while" | "but" | "et" | "tandis" | "y" | "mientras" | "и" | "а" | "но" | "و" | "而" | "但")
}

/// The article gives a figure of the record for another time, or so much later that the time had to be said.
pub(crate) fn other(known: &Known, placed: &Placed<'_>, article: Option<Day>, lang: &str) -> Option<String> {
    let sentence = &placed.text[placed.sentence.clone()];
    let named = months(sentence);
    if !known.months.is_empty() && !named.is_empty() && !known.derived && ends(&named) != ends(&known.months) {
        let span = |(from, to): (u32, u32)| format!("{} to {}", month_name(from), month_name(to));
        let (was, is) = (ends(&known.months), ends(&named));
        // One month alone tells when something was said rather than what is covered.
        if is.0 != is.1 {
            return Some(format!("The record's figure covers {}; the article gives it for {}.", span(was), span(is)));
        }
    }
    let as_of = known.as_of.filter(|_| !known.derived)?;
    let year = as_of.year?;
    let right = |other: i32| other == year || known.years.contains(&other);
    let (near, all) = bound(placed, lang);
    if let Some(other) = near.first() {
        return (!near.iter().any(|&other| right(other)))
            .then(|| format!("The record's figure is as of {as_of}; the article gives it for {other}."));
    }
    if all.iter().any(|&other| right(other)) {
        return None;
    }
    let written = article.filter(|day| day.year.is_some())?;
    // The figures of a year are news until the next year's are there.
    let last = Day { year: Some(year), month: as_of.month.or(Some(12)), day: as_of.day.or(Some(28)) };
    let apart = match (written.number(), last.number()) {
        (Some(a), Some(b)) => (a - b).abs() > 366,
        _ => written.year.is_some_and(|written| !(year..=year + i32::from(as_of.month.is_none())).contains(&written)),
    };
    apart.then(|| format!("The record's figure is as of {as_of}; the article of {written} does not say so."))
}

/// First and last of a list of months in order.
fn ends(months: &[u32]) -> (u32, u32) {
    (months.first().copied().unwrap_or(0), months.last().copied().unwrap_or(0))
}

fn month_name(month: u32) -> String {
    Day { year: None, month: Some(month), day: Some(1) }.to_string().trim_start_matches("1 ").to_owned()
}
