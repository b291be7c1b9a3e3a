//! Finds the place of a record that a piece of text comes from, and aligns the two word by word.

use std::collections::HashMap;
use std::ops::Range;

use crate::calendar::{self, Day};
use crate::lexicon;
use crate::record::Record;
use crate::words::{self, Word, related, sentences};

/// Longest piece that is aligned, in words; longer ones are judged by their beginning.
pub(crate) const LONGEST: usize = 320;

/// A text of the record.
#[derive(Debug)]
pub(crate) struct Text {
    pub id: String,
    pub lang: String,
    pub by: String,
    pub at: Option<Day>,
    pub raw: String,
    pub words: Vec<Word>,
    /// Sentences as ranges of words.
    cuts: Vec<Range<usize>>,
}

/// The texts of a record with an index of their sentences.
#[derive(Debug, Default)]
pub(crate) struct Library {
    pub texts: Vec<Text>,
    /// (text, sentence) of each entry of the index.
    places: Vec<(usize, usize)>,
    index: HashMap<String, Vec<u32>>,
}

/// One step of an alignment: a word of the article, a word of the record, or both.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Step {
    pub article: Option<usize>,
    pub record: Option<usize>,
    /// From 0 (other words) to 1 (the same).
    pub likeness: f32,
}

/// A piece of an article laid beside a place of the record.
#[derive(Debug)]
pub(crate) struct Alignment {
    pub text: usize,
    pub steps: Vec<Step>,
    /// Weight of the article's words that the record has, from 0 to 1, in order.
    pub coverage: f32,
    /// The same in any order, over the sentences around.
    pub bag: f32,
    /// Words of the record that belong to it.
    pub span: Range<usize>,
    /// Sentences of the record it was looked for in, as words.
    pub passage: Range<usize>,
}

/// The main part of a language tag: `zh-CN` is `zh`.
pub(crate) fn primary(lang: &str) -> String {
    lang.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase()
}

/// What a run of words is found by: stems, pairs of signs, beginnings of long words, groups of like meaning.
fn keys(list: &[Word]) -> Vec<String> {
    let mut keys = Vec::new();
    for (i, word) in list.iter().enumerate() {
        if word.dense {
            if let Some(next) = list.get(i + 1).filter(|next| next.dense && next.at.start == word.at.end) {
                keys.push(format!("{}{}", word.folded, next.folded));
            }
        } else if !word.stop {
            keys.push(word.stem.clone());
            if word.stem.chars().count() >= 6 {
                keys.push(format!("~{}", word.stem.chars().take(5).collect::<String>()));
            }
            keys.extend(lexicon::meanings(&word.stem).iter().map(|group| format!("={group}")));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

impl Library {
    pub(crate) fn of(record: &Record) -> Self {
        let mut library = Self::default();
        for quotation in &record.quotations {
            library.add(&quotation.id, &quotation.lang, &quotation.text, &quotation.by, &quotation.at);
        }
        for statement in &record.statements {
            library.add(&statement.id, &statement.lang, &statement.text, "", &statement.at);
        }
        library
    }

    fn add(&mut self, id: &str, lang: &str, raw: &str, by: &str, at: &str) {
        let words = words::words(raw);
        let mut cuts = Vec::new();
        let mut from = 0;
        for cut in sentences(raw) {
            let to = from + words[from..].partition_point(|word| word.at.start < cut.end);
            // A garbled text may have sentences without end; a piece is looked for in stretches of bounded length.
            let mut start = from;
            while start < to {
                let end = to.min(start + LONGEST);
                cuts.push(start..end);
                start = end;
            }
            from = to;
        }
        let number = self.texts.len();
        for (sentence, cut) in cuts.iter().enumerate() {
            let place = self.places.len() as u32;
            self.places.push((number, sentence));
            for key in keys(&words[cut.clone()]) {
                self.index.entry(key).or_default().push(place);
            }
        }
        let lang = if lang.trim().is_empty() { words::language(raw).to_owned() } else { primary(lang) };
        self.texts.push(Text {
            id: id.to_owned(),
            lang,
            by: by.to_owned(),
            at: calendar::iso(at),
            raw: raw.to_owned(),
            words,
            cuts,
        });
    }

    /// Whether some text is in this language.
    pub(crate) fn speaks(&self, lang: &str) -> bool {
        lang.is_empty() || self.texts.iter().any(|text| text.lang == lang || text.lang.is_empty())
    }

    /// How much a word says: rare words of the record most.
    fn weight(&self, word: &Word) -> f32 {
        if word.stop {
            return 0.12;
        }
        if word.dense {
            return 0.5;
        }
        let total = self.places.len().max(1) as f32;
        match self.index.get(&word.stem) {
            Some(list) => 0.7 + 0.6 * (1.0 + total / list.len() as f32).ln() / (1.0 + total).ln(),
            None => 1.0,
        }
    }

    /// The likeliest places of a piece, best first; `context` are words around it that count less.
    fn candidates(&self, piece: &[Word], context: &[Word], lang: &str) -> Vec<(usize, usize)> {
        let mut scores: HashMap<u32, f32> = HashMap::new();
        for (list, factor) in [(piece, 1.0), (context, 0.35)] {
            let mut known: Vec<&Vec<u32>> = keys(list).iter().filter_map(|key| self.index.get(key)).collect();
            known.sort_unstable_by_key(|list| list.len());
            for places in known.into_iter().take(40) {
                let weight = factor * (1.0 + self.places.len() as f32 / places.len() as f32).ln();
                for &place in places.iter().take(400) {
                    *scores.entry(place).or_default() += weight;
                }
            }
        }
        let mut best: Vec<(u32, f32)> = scores.into_iter().filter(|(place, _)| self.fits(*place, lang)).collect();
        best.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        best.into_iter().take(4).map(|(place, _)| self.places[place as usize]).collect()
    }

    fn fits(&self, place: u32, lang: &str) -> bool {
        let text = &self.texts[self.places[place as usize].0];
        lang.is_empty() || text.lang.is_empty() || text.lang == lang
    }

    /// The best alignment of a piece with the record's texts in its language.
    pub(crate) fn align(&self, piece: &[Word], context: &[Word], lang: &str) -> Option<Alignment> {
        let piece = &piece[..piece.len().min(LONGEST)];
        let context = &context[..context.len().min(LONGEST)];
        let mut best: Option<Alignment> = None;
        let mut seen: Vec<(usize, Range<usize>)> = Vec::new();
        for (text, sentence) in self.candidates(piece, context, lang) {
            let passage = self.passage(text, sentence, piece.len());
            if seen.contains(&(text, passage.clone())) {
                continue;
            }
            seen.push((text, passage.clone()));
            let found = self.lay(piece, text, passage);
            let better = best
                .as_ref()
                .is_none_or(|best| found.coverage.max(0.9 * found.bag) > best.coverage.max(0.9 * best.bag) + 0.01);
            if better {
                best = Some(found);
            }
        }
        best
    }

    /// The sentence and as many around as the piece may reach into.
    fn passage(&self, text: usize, sentence: usize, length: usize) -> Range<usize> {
        let cuts = &self.texts[text].cuts;
        let (mut first, mut last) = (sentence, sentence);
        let size = |first: usize, last: usize| cuts[last].end - cuts[first].start;
        while first > 0 && cuts[sentence].start - cuts[first - 1].start <= length {
            first -= 1;
        }
        while last + 1 < cuts.len()
            && cuts[last + 1].end - cuts[sentence].end <= length
            && size(first, last + 1) <= 3 * LONGEST
        {
            last += 1;
        }
        cuts[first].start..cuts[last].end
    }

    /// Aligns the whole piece with some stretch of a passage.
    fn lay(&self, piece: &[Word], text: usize, passage: Range<usize>) -> Alignment {
        let record = &self.texts[text].words[passage.clone()];
        let weights: Vec<f32> = piece.iter().map(|word| self.weight(word)).collect();
        let likenesses: Vec<f32> = piece.iter().flat_map(|a| record.iter().map(move |b| likeness(a, b))).collect();
        let gaps: Vec<f32> = record.iter().map(|word| 0.1 * self.weight(word)).collect();
        let mut steps = trace(&weights, &gaps, &likenesses);
        weaken_lone_signs(piece, &mut steps);
        let total: f32 = weights.iter().sum::<f32>().max(0.01);
        let coverage =
            steps.iter().filter_map(|step| Some(weights[step.article?] * step.likeness)).sum::<f32>() / total;
        let width = record.len();
        let bag = (0..piece.len())
            .map(|i| {
                let best = likenesses[i * width..(i + 1) * width].iter().copied().fold(0.0, f32::max);
                weights[i] * if piece[i].dense { best * 0.5 } else { best }
            })
            .sum::<f32>()
            / total;
        for step in &mut steps {
            step.record = step.record.map(|at| at + passage.start);
        }
        let touched: Vec<usize> =
            steps.iter().filter(|step| step.article.is_some()).filter_map(|step| step.record).collect();
        let span =
            touched.first().copied().unwrap_or(passage.start)..touched.last().map_or(passage.start, |last| last + 1);
        steps.retain(|step| step.article.is_some() || step.record.is_some_and(|at| span.contains(&at)));
        Alignment { text, steps, coverage, bag, span, passage }
    }
}

/// How alike two words are.
fn likeness(a: &Word, b: &Word) -> f32 {
    if a.folded == b.folded {
        1.0
    } else if a.dense || b.dense {
        0.0
    } else if a.stop || b.stop {
        if a.stop && b.stop { 0.3 } else { 0.0 }
    } else if a.stem == b.stem {
        0.95
    } else if related(a, b) {
        0.8
    } else if lexicon::are_alike(&a.stem, &b.stem) {
        0.7
    } else {
        0.0
    }
}

/// Fits the whole of the rows into the columns (free ends in the columns) and walks the best path back.
fn trace(weights: &[f32], gaps: &[f32], likenesses: &[f32]) -> Vec<Step> {
    let (rows, columns) = (weights.len(), gaps.len());
    let width = columns + 1;
    let mut moves = vec![0_u8; (rows + 1) * width];
    let mut above = vec![0.0_f32; width];
    for i in 1..=rows {
        let weight = weights[i - 1];
        let mut row = vec![above[0] - 0.25 * weight; width];
        moves[i * width] = 1;
        for j in 1..=columns {
            let like = likenesses[(i - 1) * columns + j - 1];
            let both = above[j - 1] + if like > 0.0 { like * weight } else { -0.22 * weight.max(gaps[j - 1] * 5.0) };
            let (article, record) = (above[j] - 0.25 * weight, row[j - 1] - gaps[j - 1]);
            let (score, step) = if both >= article && both >= record {
                (both, 0)
            } else if article >= record {
                (article, 1)
            } else {
                (record, 2)
            };
            row[j] = score;
            moves[i * width + j] = step;
        }
        above = row;
    }
    let mut j = (0..=columns).rev().max_by(|&a, &b| above[a].total_cmp(&above[b])).unwrap_or(0);
    let mut i = rows;
    let mut steps = Vec::with_capacity(rows + 8);
    while i > 0 {
        match moves[i * width + j] {
            0 => {
                (i, j) = (i - 1, j - 1);
                steps.push(Step { article: Some(i), record: Some(j), likeness: likenesses[i * columns + j] });
            }
            1 => {
                i -= 1;
                steps.push(Step { article: Some(i), record: None, likeness: 0.0 });
            }
            _ => {
                j -= 1;
                steps.push(Step { article: None, record: Some(j), likeness: 0.0 });
            }
        }
    }
    steps.reverse();
    steps
}

/// A single sign that agrees between signs that do not is chance.
fn weaken_lone_signs(piece: &[Word], steps: &mut [Step]) {
    let alike: Vec<bool> = steps.iter().map(|step| step.likeness > 0.0).collect();
    for at in 0..steps.len() {
        let lone = !(at > 0 && alike[at - 1] || alike.get(at + 1).copied().unwrap_or(false));
        if lone && steps[at].article.is_some_and(|i| piece[i].dense) && piece.len() > 1 {
            steps[at].likeness *= 0.25;
        }
    }
}
