//! Judges the figures of an article by the figures of the record.

use crate::calendar::{self, Day};
use crate::dates::{When, dates};
use crate::figures::{Exactness, Figure, figures};
use crate::judge::show;
use crate::record::Record;
use crate::units;
use crate::words::{Word, language, related, words};
use crate::{Item, Kind, Verdict};

/// A figure of the record, or one that a statement of it contains.
#[derive(Debug)]
pub(crate) struct Known {
    id: String,
    value: f64,
    /// What it is measured in.
    unit: Option<&'static str>,
    /// The unit as the record writes it.
    written: String,
    /// What it counts: words and their concepts.
    counts: Vec<Word>,
    concepts: Vec<&'static str>,
    as_of: Option<Day>,
    /// Read from the text of a statement.
    derived: bool,
    lang: &'static str,
}

/// All figures of a record: its own first, then those in its texts.
pub(crate) fn known(record: &Record) -> Vec<Known> {
    let mut list: Vec<Known> = record
        .figures
        .iter()
        .map(|figure| {
            let named = units::named_unit(&figure.unit);
            let unit = named.filter(|name| units::is_measure(name));
            let counted =
                if unit.is_some() { figure.counts.clone() } else { format!("{} {}", figure.counts, figure.unit) };
            let counts: Vec<Word> = words(&counted).into_iter().filter(|word| !word.stop).collect();
            let mut concepts = concepts_of(&counted, &counts);
            // A figure may be said to count days and have no unit.
            let unit = unit.or_else(|| {
                concepts.iter().copied().find(|name| figure.unit.trim().is_empty() && units::is_measure(name))
            });
            concepts.retain(|name| Some(*name) != unit);
            let lang = language(&counted);
            Known {
                id: figure.id.clone(),
                value: figure.value,
                unit,
                written: figure.unit.clone(),
                concepts,
                counts,
                as_of: calendar::iso(&figure.as_of),
                derived: false,
                lang,
            }
        })
        .collect();
    let texts = record
        .quotations
        .iter()
        .map(|q| (&q.id, &q.text, &q.at))
        .chain(record.statements.iter().map(|s| (&s.id, &s.text, &s.at)));
    for (id, text, at) in texts {
        let lang = language(text);
        for figure in figures(text, lang, &dates(text)).into_iter().take(500) {
            let counted = near(text, &figure);
            list.push(Known {
                id: id.clone(),
                value: figure.value,
                unit: figure.unit,
                written: figure.unit.unwrap_or_default().to_owned(),
                concepts: concepts_of(&counted, &words(&counted)),
                counts: words(&counted)
                    .into_iter()
                    .filter(|word| !word.stop && !word.folded.starts_with(|c: char| c.is_ascii_digit()))
                    .collect(),
                as_of: calendar::iso(at),
                derived: true,
                lang,
            });
        }
    }
    list
}

fn concepts_of(text: &str, list: &[Word]) -> Vec<&'static str> {
    let mut concepts: Vec<&'static str> = list.iter().filter_map(|word| units::concept(&word.stem)).collect();
    if list.iter().any(|word| word.dense) {
        concepts.extend(units::sign_concepts(text));
    }
    concepts.sort_unstable();
    concepts.dedup();
    concepts
}

/// The words that belong to a figure: what follows it, and for measures the words before it in its clause.
fn near(text: &str, figure: &Figure) -> String {
    let after = &text[figure.number.end..figure.at.end];
    let enough = words(after)
        .iter()
        .any(|word| !word.stop && units::concept(&word.stem).is_none_or(|name| !units::is_measure(name)));
    let measured = figure.unit.is_some();
    if enough && !measured {
        return after.to_owned();
    }
    format!("{} {after}", clause_before(text, figure))
}

fn clause_before<'a>(text: &'a str, figure: &Figure) -> &'a str {
    // Looked for in a bounded stretch: a text may have no punctuation at all.
    let end = figure.at.start;
    let least = (end.saturating_sub(160)..=end).find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let before = &text[least..end];
    let marks = ['.', '。', ';', '；', '\n', '，', ',', '、', '?', '!'];
    let from = before.rfind(marks).map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    &before[from..]
}

/// The sentence around a figure, cut to a bounded length.
fn sentence<'a>(text: &'a str, figure: &Figure) -> &'a str {
    let clamp =
        |at: usize| (at.min(text.len())..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    let (least, most) = (clamp(figure.at.start.saturating_sub(300)), clamp(figure.at.end + 300));
    let end = |c: char| matches!(c, '。' | '！' | '？' | '\n');
    let before = &text[least..figure.at.start];
    let from = before
        .rfind(". ")
        .max(before.rfind(end))
        .map_or(least, |at| least + at + before[at..].chars().next().map_or(1, char::len_utf8));
    let after = &text[figure.at.end..most];
    let to = after.find(". ").into_iter().chain(after.find(end)).min().map_or(most, |at| figure.at.end + at);
    &text[from..to]
}

/// How a figure of the article meets one of the record.
struct Meeting<'a> {
    known: &'a Known,
    /// How much of what the record counts stands by the article's figure, from 0 to 1.
    matter: f32,
    equal: bool,
    close: bool,
    units: Units,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Units {
    Same,
    Open,
    Differ,
}

/// Judges one figure; `None` when it is not worth a line.
pub(crate) fn judge(text: &str, figure: &Figure, known: &[Known], lang: &str, article: Option<Day>) -> Option<Item> {
    let item = |record: Option<&str>, verdict, why: String| {
        Some(Item {
            kind: Kind::Figure,
            found: text[figure.at.clone()].trim().to_owned(),
            record: record.map(str::to_owned),
            verdict,
            why,
        })
    };
    let sentence = sentence(text, figure);
    let around = Around::of(text, figure, sentence, lang);
    let best = known
        .iter()
        .filter_map(|known| meet(figure, known, &around))
        .max_by(|a, b| rank(a).total_cmp(&rank(b)).then(b.known.derived.cmp(&a.known.derived)));
    let Some(best) = best else {
        return if figure.plain {
            item(None, Verdict::Absent, "The record has no such figure.".to_owned())
        } else {
            None
        };
    };
    let id = Some(best.known.id.as_str());
    if !best.equal && !best.close {
        let what =
            if best.known.written.trim().is_empty() { String::new() } else { format!(" {}", best.known.written) };
        return item(
            id,
            Verdict::Changed,
            format!("The record says {}{what}, the article {}.", show(best.known.value), show(figure.value)),
        );
    }
    if best.units == Units::Differ {
        let name = figure.unit.unwrap_or("no unit");
        return item(
            id,
            Verdict::Changed,
            format!("The number is the record's, but its unit is {}, not {name}.", best.known.written),
        );
    }
    if let Some(why) = other_time(best.known, sentence, article) {
        return item(id, Verdict::MissingContext, why);
    }
    let (verdict, why) = exactness(figure, &best);
    item(id, verdict, why)
}

fn rank(meeting: &Meeting) -> f32 {
    meeting.matter
        + if meeting.equal {
            0.7
        } else if meeting.close {
            0.5
        } else {
            0.0
        }
        + if meeting.units == Units::Same { 0.2 } else { 0.0 }
        - if meeting.known.derived { 0.15 } else { 0.0 }
}

/// What stands around a figure, nearest first.
struct Around {
    after: Vec<Word>,
    before: Vec<Word>,
    sentence: Vec<Word>,
    concepts: [Vec<&'static str>; 3],
    lang: String,
}

impl Around {
    fn of(text: &str, figure: &Figure, sentence: &str, lang: &str) -> Self {
        let near = [&text[figure.number.end..figure.at.end], clause_before(text, figure), sentence];
        let [after, before, whole] = near.map(words);
        let concepts = [concepts_of(near[0], &after), concepts_of(near[1], &before), concepts_of(near[2], &whole)];
        Self { after, before, sentence: whole, concepts, lang: lang.to_owned() }
    }

    /// Nothing after the number says what it counts, so what stands before does.
    fn bare(&self) -> bool {
        self.after.iter().all(|word| word.stop || word.dense && "家个名位项场件次所".contains(word.folded.as_str()))
    }

    /// How near a word of the record stands: beside the figure 1, in its clause less, in the sentence least.
    fn nearness(&self, word: &Word, measured: bool) -> f32 {
        let has = |list: &[Word]| {
            list.iter().any(|other| {
                !other.stop && (related(word, other) || crate::lexicon::are_alike(&word.stem, &other.stem))
            })
        };
        let concept = units::concept(&word.stem);
        let named = |list: &[&'static str]| concept.is_some_and(|name| list.contains(&name));
        let clause = if measured { 0.9 } else { 0.4 };
        if has(&self.after) || named(&self.concepts[0]) {
            1.0
        } else if has(&self.before) || named(&self.concepts[1]) {
            clause
        } else if has(&self.sentence) || named(&self.concepts[2]) {
            if measured { 0.7 } else { 0.3 }
        } else {
            0.0
        }
    }

    fn concept_nearness(&self, name: &'static str, measured: bool) -> f32 {
        if self.concepts[0].contains(&name) {
            1.0
        } else if self.concepts[1].contains(&name) {
            if measured { 0.9 } else { 0.4 }
        } else if self.concepts[2].contains(&name) {
            if measured { 0.7 } else { 0.3 }
        } else {
            0.0
        }
    }

    fn matter(&self, known: &Known, measured: bool) -> f32 {
        let foreign = known.lang != self.lang && !known.lang.is_empty() && !self.lang.is_empty();
        if foreign {
            if known.concepts.is_empty() {
                return 0.0;
            }
            return known.concepts.iter().map(|name| self.concept_nearness(name, measured)).sum::<f32>()
                / known.concepts.len() as f32;
        }
        // In phrases the thing counted says more than what qualifies it.
        let (mut sum, mut total) = (0.0, 0.0);
        for word in &known.counts {
            let weight = if word.dense {
                0.5
            } else if units::concept(&word.stem).is_some_and(|n| !matches!(n, "foreign" | "technology")) {
                2.0
            } else {
                1.0
            };
            sum += weight * self.nearness(word, measured);
            total += weight;
        }
        if total == 0.0 { 0.0 } else { sum / total }
    }
}

fn meet<'a>(figure: &Figure, known: &'a Known, around: &Around) -> Option<Meeting<'a>> {
    let measured = figure.unit.is_some() || around.bare();
    let units = match (figure.unit, known.unit) {
        (Some(a), Some(b)) if a == b => Units::Same,
        (Some(_), Some(_)) | (Some("percent" | "point"), None) | (None, Some("percent" | "point")) => Units::Differ,
        _ => Units::Open,
    };
    let (equal, close) = (same_value(figure.value, known.value), is_close(figure, known.value));
    let matter = around.matter(known, measured);
    let foreign = known.lang != around.lang;
    let fits = match units {
        Units::Same if known.counts.is_empty() => equal || close || !known.derived && figure.unit != Some("percent"),
        Units::Same if equal => matter >= 0.15 || foreign || known.derived && matter > 0.0,
        Units::Same if close => matter >= 0.4,
        Units::Same => matter >= if known.derived { 0.8 } else { 0.55 },
        Units::Open if equal => {
            matter >= 0.3 || known.counts.is_empty() || foreign && known.concepts.is_empty() && figure.value >= 10.0
        }
        Units::Open if close => matter >= 0.45,
        Units::Open => {
            matter >= if known.derived { 0.9 } else { 0.65 } && (around.bare() || around.matter(known, false) >= 0.6)
        }
        Units::Differ => equal && matter >= 0.45 && !known.derived,
    };
    fits.then_some(Meeting { known, matter, equal, close, units })
}

fn same_value(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

/// Whether the article's number may stand for the record's: rounded, or within what its qualifier says.
fn is_close(figure: &Figure, record: f64) -> bool {
    let (v, r) = (figure.value, record);
    let off = (v - r).abs() / r.abs().max(1e-9);
    match figure.exactness {
        Exactness::About => off <= 0.06,
        Exactness::MoreThan => r >= v && r <= v * 1.25,
        Exactness::LessThan => r <= v && r >= v * 0.75,
        Exactness::Exact => off <= 0.02 && is_rounder(v, r),
    }
}

/// Whether `a` has fewer digits that count than `b`, and is `b` rounded to them.
fn is_rounder(a: f64, b: f64) -> bool {
    let digits = |v: f64| format!("{v:e}").split('e').next().map_or(0, |mantissa| mantissa.trim_end_matches('0').len());
    digits(a) < digits(b)
}

fn exactness(figure: &Figure, meeting: &Meeting) -> (Verdict, String) {
    let value = show(meeting.known.value);
    match (meeting.equal, figure.exactness) {
        (true, Exactness::Exact) => (Verdict::Same, "The record has the same figure.".to_owned()),
        (true, Exactness::About) => (Verdict::Same, "The record has the same figure, without “about”.".to_owned()),
        (true, Exactness::MoreThan) => (Verdict::Reworded, format!("The record says {value}, not more.")),
        (true, Exactness::LessThan) => (Verdict::Reworded, format!("The record says {value}, not less.")),
        (false, Exactness::Exact | Exactness::About) => {
            (Verdict::Reworded, format!("The article rounds; the record says {value}."))
        }
        (false, _) => (Verdict::Reworded, format!("The article gives a bound; the record says {value}.")),
    }
}

/// The article gives a figure of the record for another year, or so much later that the year had to be said.
fn other_time(known: &Known, sentence: &str, article: Option<Day>) -> Option<String> {
    let as_of = known.as_of.filter(|_| !known.derived)?;
    let year = as_of.year?;
    let stated: Vec<i32> = dates(sentence)
        .into_iter()
        .flat_map(|when: When| [when.start.year, when.end.and_then(|e| e.year)])
        .flatten()
        .collect();
    if let Some(other) = stated.first() {
        return (!stated.contains(&year))
            .then(|| format!("The record's figure is as of {as_of}; the article gives it for {other}."));
    }
    let written = article.filter(|day| day.year.is_some())?;
    let apart = match (written.number(), as_of.number()) {
        (Some(a), Some(b)) => (a - b).abs() > 300,
        _ => written.year != Some(year),
    };
    apart.then(|| format!("The record's figure is as of {as_of}; the article of {written} does not say so."))
}
