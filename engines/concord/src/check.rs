//! The whole check of an article.

use serde::{Deserialize, Serialize};

use crate::align::Library;
use crate::calendar::{self, Day};
use crate::clean::{Article, Part, Unusable, clean};
use crate::dates::{When, dates};
use crate::days::{self, Held};
use crate::figures::figures;
use crate::judge;
use crate::measure::{self, Known};
use crate::quotes::{Said, said};
use crate::record::Record;
use crate::words::{Word, language, sentences, words};

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Words said, between marks or reported.
    Quotation,
    /// A number with what it counts.
    Figure,
    /// A date, a weekday, a year.
    Date,
}

/// How an item stands to the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// As in the record.
    Same,
    /// The record's thought in other words, or its figure rounded.
    Reworded,
    /// Something else than the record says.
    Changed,
    /// Not in the record.
    Absent,
    /// The record's, but of another time or occasion.
    MissingContext,
}

impl Verdict {
    /// Its name, as in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Reworded => "reworded",
            Self::Changed => "changed",
            Self::Absent => "absent",
            Self::MissingContext => "missing-context",
        }
    }
}

/// Something an article says, and how it stands to the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// As the article writes it.
    pub found: String,
    /// The id of the entry of the record it was compared with.
    pub record: Option<String>,
    /// How it stands to the record.
    pub verdict: Verdict,
    /// A sentence naming what differs.
    pub why: String,
}

/// An article checked against a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// The article and what was set apart.
    pub article: Article,
    /// Its quotations, figures and dates, in the order of the text; those of captions last.
    pub items: Vec<Item>,
}

/// A record prepared for checking many articles.
#[derive(Debug)]
pub struct Checker {
    library: Library,
    known: Vec<Known>,
    held: Vec<Held>,
}

impl Checker {
    /// Prepares a record.
    pub fn new(record: &Record) -> Self {
        Self { library: Library::of(record), known: measure::known(record), held: days::held(record) }
    }

    /// Checks an article, plain text or HTML.
    ///
    /// # Errors
    /// Those of [`clean`].
    pub fn check(&self, text: &str) -> Result<Checked, Unusable> {
        let article = clean(text)?;
        let whole = article.text();
        let lang = language(&whole);
        let own = own_date(&article);
        let mut items = Vec::new();
        for paragraph in &article.paragraphs {
            self.paragraph(paragraph, lang, own, false, &mut items);
        }
        for caption in article.boilerplate.iter().filter(|piece| piece.part == Part::Caption) {
            self.paragraph(&caption.text, lang, own, true, &mut items);
        }
        Ok(Checked { article, items })
    }

    fn paragraph(&self, text: &str, lang: &'static str, own: Option<Day>, caption: bool, items: &mut Vec<Item>) {
        let mut placed: Vec<(usize, Item)> = Vec::new();
        let found = dates(text);
        let said = if caption { Vec::new() } else { said(text) };
        let mut quoted: Vec<std::ops::Range<usize>> = Vec::new();
        if !caption {
            for said in &said {
                placed.extend(judge::judge(text, said, &self.library, lang).map(|item| (said.at.start, item)));
            }
            self.unmarked(text, lang, &said, &mut placed);
            quoted = placed
                .iter()
                .filter(|(_, item)| item.record.is_some())
                .filter_map(|(at, item)| {
                    let direct = said.iter().any(|said| said.direct && said.at.start == *at);
                    direct.then_some(*at..*at + item.found.len())
                })
                .collect();
        }
        let mut numbers: Vec<(usize, Item)> = Vec::new();
        for figure in figures(text, lang, &found) {
            let item = measure::judge(text, &figure, &self.known, lang, own);
            numbers.extend(
                item.filter(|item| !caption || item.verdict != Verdict::Absent).map(|item| (figure.at.start, item)),
            );
        }
        for when in &found {
            let item = days::judge(text, when, &self.held, own, caption);
            numbers.extend(item.map(|item| (when.at.start, item)));
        }
        // What a quotation of the record says of numbers was judged with it.
        numbers.retain(|(at, item)| item.verdict == Verdict::Same || !quoted.iter().any(|range| range.contains(at)));
        // "In 2019, 41 percent …": the year was named with its figure.
        let told = |year: &str| {
            numbers.iter().chain(&placed).any(|(_, item)| {
                item.kind != Kind::Date && item.verdict == Verdict::MissingContext && item.why.contains(year)
            })
        };
        let named: Vec<bool> =
            numbers.iter().map(|(_, item)| item.kind == Kind::Date && told(&year_in(&item.found))).collect();
        let mut named = named.into_iter();
        numbers.retain(|_| !named.next().unwrap_or(false));
        // A headline puts its matter too shortly to be held against the record.
        let headline =
            !text.trim_end().ends_with(['.', '!', '?', '。', '！', '？', '؟', '…', '”', '"', '»', ':', '：', '」'])
                && words(text).len() <= 40;
        placed.retain(|(at, item)| {
            let reported = !said.iter().any(|said| said.direct && said.at.start == *at);
            !(headline && reported && matches!(item.verdict, Verdict::Absent | Verdict::Reworded))
        });
        // Reported speech about a figure is judged by the figure.
        let about = |range: &std::ops::Range<usize>| {
            numbers.iter().any(|(at, item)| item.kind != Kind::Quotation && item.record.is_some() && range.contains(at))
        };
        placed.retain(|(at, item)| {
            let reported = said.iter().find(|said| !said.direct && said.at.start == *at);
            !reported.is_some_and(|said| item.verdict == Verdict::Absent && about(&said.around))
        });
        placed.extend(numbers);
        placed.sort_by_key(|(at, _)| *at);
        items.extend(placed.into_iter().map(|(_, item)| item));
    }

    /// Sentences of the record that the article gives as its own.
    fn unmarked(&self, text: &str, lang: &'static str, said: &[Said], placed: &mut Vec<(usize, Item)>) {
        let mut known = said.iter().peekable();
        for cut in sentences(text) {
            while known.peek().is_some_and(|said| said.around.end.max(said.at.end) <= cut.start) {
                known.next();
            }
            let taken = known.peek().is_some_and(|said| said.at.start < cut.end);
            let list = words(&text[cut.clone()]);
            let spelled = |word: &Word| !word.stop && !word.folded.starts_with(|c: char| c.is_ascii_digit());
            let content = list.iter().filter(|word| spelled(word)).count();
            let dense = list.iter().any(|word| word.dense);
            if taken || content < if dense { 12 } else { 5 } || !self.library.speaks(lang) {
                continue;
            }
            let close = self.library.align(&list, &[], lang).is_some_and(|found| found.coverage >= 0.8);
            if close {
                let piece = Said {
                    at: cut.clone(),
                    direct: true,
                    around: cut.clone(),
                    outside: Vec::new(),
                    speaker: None,
                    flaw: None,
                    told: true,
                };
                if let Some(mut item) = judge::judge(text, &piece, &self.library, lang) {
                    item.why = format!("{} It stands without quotation marks.", item.why);
                    placed.push((cut.start, item));
                }
            }
        }
    }
}

/// The year of a date as written, in digits; a text that no reason contains when there is none.
fn year_in(found: &str) -> String {
    let year = dates(found).first().and_then(|when| when.start.year);
    year.map_or_else(|| "no year".to_owned(), |year| year.to_string())
}

/// The article's own date: from the page's description, from an "updated" line, or from a dateline at the beginning.
fn own_date(article: &Article) -> Option<Day> {
    let full = |text: &str| dates(text).into_iter().map(|when: When| when.start).find(|day| day.number().is_some());
    let stated = article.stated.as_deref().and_then(calendar::iso).filter(|day| day.day.is_some());
    stated
        .or_else(|| {
            article
                .boilerplate
                .iter()
                .filter(|piece| matches!(piece.part, Part::Updated | Part::Author))
                .find_map(|piece| full(&piece.text))
        })
        .or_else(|| {
            article.paragraphs.iter().take(3).find_map(|text| {
                // "BEIJING, Sept. 25, 2021 (Agency) —": within the first words.
                dates(text)
                    .into_iter()
                    .filter(|when| when.at.start <= 40 && when.end.is_none())
                    .map(|when| when.start)
                    .find(|day| day.number().is_some())
            })
        })
        // A year in the article at least tells which year it is of.
        .or_else(|| {
            article.paragraphs.iter().find_map(|text| full(text)).map(|day| Day { month: None, day: None, ..day })
        })
}
