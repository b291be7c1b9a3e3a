//! Judges a quotation or reported speech by its alignment with the record.

use std::ops::Range;

use crate::align::{Alignment, Library, Step, Text};
use crate::lexicon::{self, Mode};
use crate::numbers::numbers;
use crate::quotes::Said;
use crate::words::{Word, related, words};
use crate::{Item, Kind, Verdict};

/// Judges one thing said. `None` when it is a mere term in marks that the record does not have.
pub(crate) fn judge(text: &str, said: &Said, library: &Library, lang: &str) -> Option<Item> {
    let found = &text[said.at.clone()];
    let piece = words(found);
    let content = piece.iter().filter(|word| !word.stop).count();
    let size = if piece.iter().any(|word| word.dense) { content.div_ceil(2) } else { content };
    let item = |record: Option<&str>, verdict, why: String| {
        Some(Item { kind: Kind::Quotation, found: found.to_owned(), record: record.map(str::to_owned), verdict, why })
    };
    if size == 0 {
        return None;
    }
    let lang = if library.speaks(lang) { lang.to_owned() } else { crate::words::language(found).to_owned() };
    if !library.speaks(&lang) {
        let term = said.direct && !said.told && size <= 3;
        return if term {
            None
        } else {
            item(None, Verdict::Absent, "The record has no statement in this language.".to_owned())
        };
    }
    let around: Vec<Word> = words(&text[said.around.clone()]);
    let alignment = library.align(&piece, &around, &lang);
    let Some(alignment) = alignment.filter(|a| holds(a, said, size, &piece, &around, library)) else {
        if (!said.direct || !said.told) && size <= 3 {
            return None;
        }
        return item(None, Verdict::Absent, with_flaw("The record has no such words.".to_owned(), said.flaw));
    };
    let source = &library.texts[alignment.text];
    let before = words(&text[said.around.start..said.at.start]);
    let pair = Pair { piece: &piece, before: &before, found, alignment: &alignment, source };
    let (verdict, why) = pair.verdict(said.direct);
    let (verdict, why) = match verdict {
        Verdict::Same | Verdict::Reworded => {
            attribution(said, source).or_else(|| wrong_year(text, said, source)).unwrap_or((verdict, why))
        }
        _ => (verdict, why),
    };
    item(Some(&source.id), verdict, with_flaw(why, said.flaw))
}

fn with_flaw(why: String, flaw: Option<&str>) -> String {
    match flaw {
        Some(flaw) => format!("{why} Also, {flaw}."),
        None => why,
    }
}

/// Whether an alignment is good enough to say that this is where the words come from.
fn holds(a: &Alignment, said: &Said, size: usize, piece: &[Word], around: &[Word], library: &Library) -> bool {
    let score = if said.direct { a.coverage.max(0.85 * a.bag) } else { a.coverage.max(0.95 * a.bag) };
    if size <= 3 {
        // Two words are found anywhere; the sentence around must be of the same matter, or the words exactly these.
        let passage = &library.texts[a.text].words[a.passage.clone()];
        let support = around
            .iter()
            .filter(|word| !word.stop && !word.dense && !piece.iter().any(|p| p.stem == word.stem))
            .filter(|word| passage.iter().any(|r| related(word, r) || lexicon::are_alike(&word.stem, &r.stem)))
            .count();
        let literal = piece.len() >= 4 && a.coverage >= 0.8;
        return a.coverage >= 0.97 || literal || score >= 0.3 && support >= 2 || score >= 0.6 && support >= 1;
    }
    let hits = a.steps.iter().filter(|s| s.likeness >= 0.7 && s.article.is_some_and(|i| !piece[i].stop)).count();
    let least = if said.direct { 0.45 } else { 0.48 };
    hits >= 2 && score >= least
}

struct Pair<'a> {
    piece: &'a [Word],
    /// The words of the article right before the piece.
    before: &'a [Word],
    found: &'a str,
    alignment: &'a Alignment,
    source: &'a Text,
}

impl Pair<'_> {
    fn record_text(&self, words: Range<usize>) -> &str {
        match (self.source.words.get(words.start), words.end.checked_sub(1).and_then(|at| self.source.words.get(at))) {
            (Some(first), Some(last)) if first.at.start <= last.at.end => &self.source.raw[first.at.start..last.at.end],
            _ => "",
        }
    }

    fn verdict(&self, direct: bool) -> (Verdict, String) {
        let span = &self.source.words[self.own_sentences()];
        let changed = self
            .number_change()
            .or_else(|| self.negation_change(span))
            .or_else(|| self.mode_change(span, direct))
            .or_else(|| self.only_change(span))
            .or_else(|| self.opposite_change(span))
            .or_else(|| self.swap())
            .or_else(|| self.name_change())
            .or_else(|| self.exchange());
        if let Some(why) = changed {
            return (Verdict::Changed, why);
        }
        let exact = self.alignment.steps.iter().all(|s| s.article.is_some() && s.record.is_some() && s.likeness >= 1.0);
        if exact {
            return (Verdict::Same, "Word for word as in the record.".to_owned());
        }
        let same_stems = self.alignment.steps.iter().all(|s| s.likeness >= 0.95);
        let exchanges = self.exchanges();
        if same_stems {
            return (Verdict::Reworded, format!("Only the forms of words differ: {exchanges}."));
        }
        let how = if self.alignment.coverage >= 0.8 {
            "Nearly the record's words"
        } else {
            "The record's thought in other words"
        };
        (Verdict::Reworded, format!("{how}: {exchanges}."))
    }

    /// The record's stretch without words of a sentence of which nothing agrees.
    fn own_sentences(&self) -> Range<usize> {
        let span = self.alignment.span.clone();
        let first = self.alignment.steps.iter().find(|step| step.likeness > 0.3).and_then(|step| step.record);
        let Some(first) = first.filter(|&first| first > span.start) else { return span };
        let ends = |at: &usize| {
            let gap = self.source.raw.get(self.source.words[*at].at.end..self.source.words[*at + 1].at.start);
            gap.is_some_and(|gap| gap.contains(['.', '!', '?', '。', '！', '？', '؟']))
        };
        (span.start..first).rev().find(ends).map_or(span.clone(), |at| at + 1..span.end)
    }

    /// Up to three stretches where article and record differ.
    fn exchanges(&self) -> String {
        let mut said = Vec::new();
        for (article, record) in self.stretches() {
            let was = self.record_text(record.clone());
            let is = match (self.piece.get(article.start), article.end.checked_sub(1).and_then(|at| self.piece.get(at)))
            {
                (Some(first), Some(last)) if article.start < article.end => &self.found[first.at.start..last.at.end],
                _ => "",
            };
            let (was, is) = (short(was), short(is));
            said.push(match (record.is_empty(), is.is_empty()) {
                (false, false) if was != is => format!("“{was}” became “{is}”"),
                (true, false) => format!("“{is}” was added"),
                (false, true) => format!("“{was}” was left out"),
                _ => continue,
            });
        }
        let more = said.len().saturating_sub(3);
        said.truncate(3);
        if said.is_empty() {
            return "the order of words differs".to_owned();
        }
        let tail = if more > 0 { format!(" and {more} more") } else { String::new() };
        format!("{}{tail}", said.join(", "))
    }

    /// Stretches of words that differ, joined over a single agreeing word; of a short piece, the whole.
    fn stretches(&self) -> Vec<(Range<usize>, Range<usize>)> {
        let steps = &self.alignment.steps;
        if self.piece.len() <= 4 && !self.piece.iter().any(|word| word.dense) {
            return vec![(0..self.piece.len(), self.alignment.span.clone())];
        }
        let mut list: Vec<(Range<usize>, Range<usize>)> = Vec::new();
        let (mut i, mut j, mut agreed) = (0, self.alignment.span.start, 2);
        for step in steps {
            let (next_i, next_j) = (step.article.map_or(i, |at| at + 1), step.record.map_or(j, |at| at + 1));
            if step.likeness >= 1.0 {
                agreed += 1;
            } else {
                match list.last_mut() {
                    Some((article, record)) if agreed <= 1 => (article.end, record.end) = (next_i, next_j),
                    _ => list.push((i..next_i, j..next_j)),
                }
                agreed = 0;
            }
            (i, j) = (next_i, next_j);
        }
        list
    }

    fn number_change(&self) -> Option<String> {
        let was_text = self.record_text(self.alignment.span.clone());
        let is: Vec<f64> = values(self.found, &self.source.lang);
        let was: Vec<f64> = values(was_text, &self.source.lang);
        let new = is.iter().find(|v| !was.contains(v))?;
        let old = was.iter().find(|v| !is.contains(v))?;
        Some(format!("The record says {}, the article {}.", show(*old), show(*new)))
    }

    fn negation_change(&self, span: &[Word]) -> Option<String> {
        let (is, was) = (lexicon::negations(self.piece), lexicon::negations(span));
        // A negation at the very edge of the record's stretch may be outside of what was aligned.
        let wider = &self.source.words[self.alignment.span.start.saturating_sub(2)..self.alignment.span.end];
        let wide = lexicon::negations(wider);
        let was = if is > was && wide == is { is } else { was };
        // "will not share" became “will share”, or “no” before the record's stretch was cut off, and no word of the
        // article before the marks says it either.
        let edge = &self.source.words[self.alignment.span.start.saturating_sub(1)..self.alignment.span.end];
        let led = self.before[self.before.len().saturating_sub(4)..].iter();
        let led = lexicon::negations(&led.cloned().collect::<Vec<_>>()) > 0;
        let was = if was == is && !led && self.starts_clause() { lexicon::negations(edge).max(was) } else { was };
        // Two that were dropped from otherwise the same words turn it round twice, and seldom into what was said.
        let literal = self.alignment.coverage >= 0.7 && is.abs_diff(was) >= 2;
        (is % 2 != was % 2 || literal).then(|| {
            if is > was {
                "The article denies what the record affirms: a negation was added.".to_owned()
            } else {
                "The article affirms what the record denies: a negation was dropped.".to_owned()
            }
        })
    }

    /// Whether the record's stretch begins where its sentence does, but for one word: that word should not be lost.
    fn starts_clause(&self) -> bool {
        let Some(first) = self.source.words.get(self.alignment.span.start) else { return false };
        let Some(lost) = self.alignment.span.start.checked_sub(1).and_then(|at| self.source.words.get(at)) else {
            return false;
        };
        let between = self.source.raw.get(lost.at.end..first.at.start);
        let adjacent = between.is_some_and(|gap| gap.trim().is_empty());
        let ahead = self.source.raw[..lost.at.start].trim_end();
        adjacent && (ahead.is_empty() || !ahead.ends_with(|c: char| c.is_alphanumeric() || c == ','))
    }

    fn mode_change(&self, span: &[Word], direct: bool) -> Option<String> {
        let (is, was) = (lexicon::modes(self.piece), lexicon::modes(span));
        let (new, old) = (is.iter().find(|m| !was.contains(m)), was.iter().find(|m| !is.contains(m)));
        let said = |old: &str, new: &str| {
            Some(format!("How binding it is changed: “{old}” in the record, “{new}” in the article."))
        };
        match (old, new) {
            (Some(old), Some(new)) if direct || *old == Mode::May || *new == Mode::May => said(old.word(), new.word()),
            (Some(Mode::May), None) if direct && self.alignment.coverage >= 0.6 => {
                said(Mode::May.word(), "no such reservation")
            }
            _ => None,
        }
    }

    /// "not only capitals" became "only capitals".
    fn only_change(&self, span: &[Word]) -> Option<String> {
        let (is, was) = (lexicon::exclusives(self.piece), lexicon::exclusives(span));
        (is != was && self.alignment.coverage >= 0.6).then(|| {
            let how = if is > was {
                "says “only” where the record does not"
            } else {
                "leaves out the record's “only”"
            };
            format!("The article {how}.")
        })
    }

    /// Two words changed places: "the same for small as for large" became "for large as for small".
    fn swap(&self) -> Option<String> {
        let mut pairs: Vec<(&Word, &Word)> = Vec::new();
        for (article, record) in self.stretches() {
            let is: Vec<&Word> = self.piece.get(article)?.iter().filter(|word| !word.stop && !word.dense).collect();
            let was: Vec<&Word> =
                self.source.words.get(record)?.iter().filter(|word| !word.stop && !word.dense).collect();
            if let (&[a], &[b]) = (is.as_slice(), was.as_slice()) {
                pairs.push((a, b));
            }
        }
        pairs.iter().enumerate().find_map(|(i, (a, b))| {
            let crossed = |(c, d): &&(&Word, &Word)| a.stem == d.stem && b.stem == c.stem && a.stem != b.stem;
            pairs[i + 1..].iter().find(crossed)?;
            Some(format!("“{}” and “{}” changed places.", b.folded, a.folded))
        })
    }

    /// One word of an otherwise literal quotation was exchanged for a word of another meaning.
    fn exchange(&self) -> Option<String> {
        let steps = &self.alignment.steps;
        let unlike = |step: &Step| {
            let word = step.article.map(|i| &self.piece[i]).or(step.record.map(|j| &self.source.words[j]));
            step.likeness < 0.65 && word.is_some_and(|word| !word.stop || word.dense)
        };
        let own = self.own_sentences();
        let first = steps.iter().position(unlike)?;
        let last = steps.iter().rposition(unlike)?;
        let (mut is, mut was, mut agreed) = (Vec::new(), Vec::new(), 0.0);
        for (at, step) in steps.iter().enumerate() {
            if (first..=last).contains(&at) {
                is.extend(step.article.map(|i| &self.piece[i]));
                was.extend(step.record.filter(|j| own.contains(j)).map(|j| &self.source.words[j]));
            } else if let Some(i) = step.article.filter(|_| step.likeness >= 0.9) {
                let word = &self.piece[i];
                agreed += if word.dense { 0.5 } else { f32::from(u8::from(!word.stop)) };
            }
        }
        // Words after the last that agrees belong to the exchange, too.
        if was.is_empty() && last + 1 == steps.len() {
            was.extend(self.source.words.get(self.alignment.span.end..)?.iter().take(is.len()));
        }
        let dense = is.iter().chain(&was).any(|word| word.dense);
        let most = if dense { 6 } else { 2 };
        let content = |list: &[&Word]| list.iter().filter(|word| !word.stop || word.dense).count();
        if lexicon::negates(&is)
            || lexicon::negates(&was)
            || agreed < 3.0
            || is.is_empty()
            || was.is_empty()
            || content(&is) > most
            || content(&was) > most
        {
            return None;
        }
        let alike = if dense {
            let signs = |list: &[&Word]| list.iter().map(|word| word.folded.as_str()).collect::<String>();
            lexicon::signs_alike(&signs(&is), &signs(&was)) || content(&is).abs_diff(content(&was)) > 2
        } else {
            let near = |a: &Word, b: &Word| related(a, b) || lexicon::are_alike(&a.stem, &b.stem);
            is.iter().any(|a| !a.stop && was.iter().any(|b| near(a, b))) || content(&is) == 0 || content(&was) == 0
        };
        let text = |from: &Word, to: &Word, raw: &str| raw.get(from.at.start..to.at.end).unwrap_or_default().to_owned();
        let (Some(a), Some(b), Some(c), Some(d)) = (is.first(), is.last(), was.first(), was.last()) else {
            return None;
        };
        let (is, was) = (text(a, b, self.found), text(c, d, &self.source.raw));
        (!alike).then(|| format!("All else is the record's, but “{was}” became “{is}”, which says another thing."))
    }

    fn opposite_change(&self, span: &[Word]) -> Option<String> {
        // A word lost at the end of the record's stretch may be the very one that was exchanged.
        let (whole, own) = (&self.alignment.span, self.own_sentences());
        let loose = |step: Option<&Step>| step.is_some_and(|step| step.record.is_none());
        let start = if own.start == whole.start && self.alignment.coverage < 0.95 {
            own.start.saturating_sub(3)
        } else {
            own.start
        };
        let end = if loose(self.alignment.steps.last()) { whole.end + 1 } else { whole.end };
        let (start, end) = (start.max(self.alignment.passage.start), end.min(self.alignment.passage.end));
        let span = if start < end { &self.source.words[start..end] } else { span };
        let has = |list: &[Word], stem: &str| list.iter().any(|word| word.stem == stem);
        let unlike: Vec<&Word> = self.piece.iter().filter(|w| !w.dense && !has(span, &w.stem)).take(60).collect();
        let gone: Vec<&Word> = span.iter().filter(|w| !w.dense && !has(self.piece, &w.stem)).take(60).collect();
        for word in unlike {
            if let Some(other) = gone.iter().find(|other| lexicon::are_contrary(word, other)) {
                return Some(format!("“{}” in the record became its opposite, “{}”.", other.folded, word.folded));
            }
        }
        let (is, was) = (dense(self.piece), dense(span));
        lexicon::opposite_signs(&was, &is)
            .map(|(was, is)| format!("“{was}” in the record became its opposite, “{is}”."))
    }

    /// A name exchanged for another name at the same place.
    fn name_change(&self) -> Option<String> {
        let steps = &self.alignment.steps;
        steps.iter().find_map(|step| {
            let (i, j) = (step.article?, step.record?);
            let (a, b) = (&self.piece[i], &self.source.words[j]);
            let inner = i > 0 && j > self.alignment.passage.start && step.likeness < 0.1;
            let named = |word: &Word| {
                let dated = crate::calendar::month(&word.folded).or(crate::calendar::weekday(&word.folded)).is_some();
                word.capital && !word.stop && !dated
            };
            (inner && named(a) && named(b)).then(|| {
                format!("“{}” in the record became “{}”.", &self.source.raw[b.at.clone()], &self.found[a.at.clone()])
            })
        })
    }
}

fn dense(list: &[Word]) -> String {
    list.iter().filter(|word| word.dense).map(|word| word.folded.as_str()).collect()
}

/// Numbers said in a text; "one" and ordinals are no statements of quantity.
fn values(text: &str, lang: &str) -> Vec<f64> {
    numbers(text, lang).into_iter().filter(|n| !n.ordinal && n.value > 1.0).map(|n| n.value).collect()
}

/// A number as one writes it.
pub(crate) fn show(value: f64) -> String {
    if value.fract().abs() < 1e-9 && value.abs() < 1e15 { format!("{value:.0}") } else { format!("{value}") }
}

/// At most a dozen words or so of a text.
fn short(text: &str) -> String {
    let mut chars = text.chars();
    let head: String = chars.by_ref().take(80).collect();
    if chars.next().is_some() { format!("{}…", head.trim_end()) } else { head }
}

/// Words attributed to another person than the record's.
fn attribution(said: &Said, source: &Text) -> Option<(Verdict, String)> {
    let speaker = said.speaker.as_deref()?;
    let (named, by) = (words(speaker), words(&source.by));
    let script = |list: &[Word]| list.iter().all(|word| word.folded.is_ascii());
    let comparable = script(&named) == script(&by) && named.iter().any(|w| w.dense) == by.iter().any(|w| w.dense);
    let full = named.iter().any(|w| w.dense) || named.len() >= 2 && named.iter().all(|word| word.capital);
    let titled = named.iter().any(|w| TITLES.split(' ').any(|title| title == w.folded))
        || by.iter().any(|w| TITLES.split(' ').any(|t| t == w.folded));
    let shared = named.iter().any(|a| by.iter().any(|b| a.stem == b.stem));
    (!by.is_empty() && comparable && full && !titled && !shared).then(|| {
        (Verdict::Changed, format!("In the record {} said it; the article gives the words to {speaker}.", source.by))
    })
}

const TITLES: &str = "president chairman chairwoman chair minister secretary director premier spokesperson spokesman spokeswoman ministry \
government chinese official mayor governor professor prime general ceo head leader president presidente ministre ministro president \
directeur directrice directora президент министр директор";

/// The article puts the words into another year than the record.
fn wrong_year(text: &str, said: &Said, source: &Text) -> Option<(Verdict, String)> {
    let at = source.at?;
    let years: Vec<i32> = said
        .outside
        .iter()
        .filter(|range| said.direct && range.start < range.end)
        .flat_map(|range| crate::dates::dates(&text[range.clone()]))
        .filter_map(|when| when.start.year)
        .collect();
    let stated = years.first()?;
    (!years.contains(&at.year?)).then(|| {
        (Verdict::MissingContext, format!("The record has these words on {at}; the article puts them into {stated}."))
    })
}
