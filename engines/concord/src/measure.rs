//! Judges the figures of an article by the figures of the record.

use std::ops::Range;

use crate::calendar::{self, Day};
use crate::dates::dates;
use crate::figures::{Exactness, Figure, figures};
use crate::judge::show;
use crate::lexicon;
use crate::record::Record;
use crate::times;
use crate::units;
use crate::words::{Word, language, related, words};
use crate::{Item, Kind, Verdict};

/// A figure of the record, or one that a statement of it contains.
#[derive(Debug)]
pub(crate) struct Known {
    pub id: String,
    value: f64,
    /// What it is measured in.
    unit: Option<&'static str>,
    /// The unit as the record writes it.
    written: String,
    /// What it counts: words and their concepts.
    counts: Vec<Word>,
    concepts: Vec<&'static str>,
    pub as_of: Option<Day>,
    /// Years that what it counts names.
    pub years: Vec<i32>,
    /// Months that what it counts names: "January to June".
    pub months: Vec<u32>,
    /// Whether it is a rise (more than zero) or a fall (less).
    direction: i32,
    /// Read from the text of a statement.
    pub derived: bool,
    lang: &'static str,
}

/// All figures of a record: its own first, then those in its texts.
pub(crate) fn known(record: &Record) -> Vec<Known> {
    // A word or two do not tell their language; all figures of a record together do.
    let all: Vec<&str> = record.figures.iter().map(|figure| figure.counts.as_str()).collect();
    let usual = language(&all.join(" "));
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
            // A figure may be said to count days and have no unit; "larger than ten centimetres" does not make it one of
            // centimetres.
            let head = counts.first().filter(|word| !word.dense).and_then(|word| units::concept(&word.stem));
            let unit = unit.or_else(|| {
                let first = head.or_else(|| units::sign_unit(counted.trim()).map(|(name, _)| name));
                first.filter(|name| figure.unit.trim().is_empty() && units::is_measure(name))
            });
            concepts.retain(|name| Some(*name) != unit);
            let lang = Some(language(&counted)).filter(|lang| !lang.is_empty()).unwrap_or(usual);
            Known {
                id: figure.id.clone(),
                value: figure.value,
                unit,
                written: figure.unit.clone(),
                concepts,
                as_of: calendar::iso(&figure.as_of),
                years: dates(&figure.counts).iter().filter_map(|when| when.start.year).collect(),
                months: times::months(&figure.counts),
                direction: lexicon::direction(&counts),
                counts,
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
                years: Vec::new(),
                months: Vec::new(),
                direction: 0,
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
fn sentence(text: &str, figure: &Figure) -> Range<usize> {
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
    from..to
}

/// The sentence that ends before a place, cut to a bounded length.
fn earlier(text: &str, end: usize) -> &str {
    let least = (end.saturating_sub(240)..=end).find(|&at| text.is_char_boundary(at)).unwrap_or(end);
    let before = text[least..end].trim_end_matches(|c: char| !c.is_alphanumeric());
    let from = before.rfind(". ").max(before.rfind(['。', '！', '？'])).unwrap_or(0);
    &before[from..]
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
    let placed = times::Placed { text, sentence: sentence.clone(), figure };
    let around = Around::of(text, figure, &sentence, lang);
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
    if let Some(why) = other_way(best.known, &around) {
        return item(id, Verdict::Changed, why);
    }
    if let Some(why) = times::other(best.known, &placed, article, lang) {
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
    /// The sentence before.
    earlier: Vec<Word>,
    concepts: [Vec<&'static str>; 3],
    lang: String,
}

impl Around {
    fn of(text: &str, figure: &Figure, place: &Range<usize>, lang: &str) -> Self {
        let sentence = &text[place.clone()];
        let near = [&text[figure.number.end..figure.at.end], clause_before(text, figure), sentence];
        let [after, before, whole] = near.map(words);
        let concepts = [concepts_of(near[0], &after), concepts_of(near[1], &before), concepts_of(near[2], &whole)];
        let earlier = words(earlier(text, place.start));
        Self { after, before, sentence: whole, earlier, concepts, lang: lang.to_owned() }
    }

    /// The word right after the number is one of those the record counts by.
    fn heads(&self, known: &Known) -> bool {
        let after = |word: &Word| self.after.iter().any(|other| !other.stop && related(word, other));
        known.counts.iter().any(after) || known.concepts.iter().any(|name| self.concepts[0].contains(name))
    }

    /// Nothing after the number says what it counts, so what stands before does.
    fn bare(&self) -> bool {
        self.after.iter().all(|word| word.stop || word.dense && "家个名位项场件次所".contains(word.folded.as_str()))
    }

    /// How near a word of the record stands: beside the figure 1, in its clause less, in the sentence least.
    fn nearness(&self, word: &Word, measured: bool) -> f32 {
        let has = |list: &[Word]| {
            list.iter()
                .any(|other| !other.stop && (related(word, other) || lexicon::are_alike(&word.stem, &other.stem)))
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
        } else if measured && has(&self.earlier) {
            0.35
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

    /// How much of what the record counts stands around, from 0 to 1.
    fn matter(&self, known: &Known, measured: bool) -> f32 {
        let foreign = self.is_foreign(known);
        // In phrases the thing counted says more than what qualifies it.
        let (mut sum, mut total) = (0.0, 0.0);
        for word in &known.counts {
            let concept = units::concept(&word.stem).is_some_and(|name| !is_general(name));
            let weight = if word.dense {
                0.5
            } else if concept {
                2.0
            } else {
                1.0
            };
            let near = self.nearness(word, measured);
            // Of another language only what the engine can translate, or what looks alike, says anything.
            if foreign && (word.dense || near == 0.0 && units::concept(&word.stem).is_none()) {
                continue;
            }
            sum += weight * near;
            total += weight;
        }
        if foreign && known.counts.iter().any(|word| word.dense) {
            for name in &known.concepts {
                sum += self.concept_nearness(name, measured);
                total += 1.0;
            }
        }
        if total == 0.0 { 0.0 } else { sum / total }
    }

    fn is_foreign(&self, known: &Known) -> bool {
        known.lang != self.lang && !known.lang.is_empty() && !self.lang.is_empty()
    }

    /// Which share of the words the record counts by stand in the sentence at all, and how many do.
    fn mentioned(&self, known: &Known) -> (f32, usize) {
        let near = known.counts.iter().filter(|word| self.nearness(word, true) > 0.5).count();
        let concepts = known.concepts.iter().filter(|name| self.concept_nearness(name, true) > 0.0).count();
        if self.is_foreign(known) {
            let known_here = known.concepts.len().max(near).max(1);
            return (near.max(concepts) as f32 / known_here as f32, near.max(concepts));
        }
        (near as f32 / known.counts.len().max(1) as f32, near)
    }
}

/// Concepts that nearly every figure of a forum has in its words.
fn is_general(name: &str) -> bool {
    matches!(name, "foreign" | "technology" | "gathering" | "science")
}

fn meet<'a>(figure: &Figure, known: &'a Known, around: &Around) -> Option<Meeting<'a>> {
    let measured = figure.unit.is_some() || around.bare();
    let bare_equal = same_value(figure.value, known.value);
    let ratio = figure.unit.zip(known.unit).and_then(|(a, b)| units::ratio(a, b));
    let units = match (figure.unit, known.unit) {
        (Some(a), Some(b)) if a == b => Units::Same,
        (Some(_), Some(_)) if ratio.is_some() && !bare_equal => Units::Same,
        (Some(_), Some(_)) | (Some("percent" | "point"), None) | (None, Some("percent" | "point")) => Units::Differ,
        _ => Units::Open,
    };
    let value = figure.value * ratio.filter(|_| units == Units::Same).unwrap_or(1.0);
    let (equal, close) = (same_value(value, known.value), is_close(value, figure.exactness, known.value));
    let slip = is_slip(value, known.value);
    let matter = around.matter(known, measured);
    let foreign = around.is_foreign(known);
    let telling = digits(figure.value) >= 2;
    let other = || {
        // Another value: the article must speak of the very same thing.
        let (share, words) = around.mentioned(known);
        let whole = share >= if known.counts.len() <= 2 { 1.0 } else { 0.7 };
        !known.derived && whole && (words >= 2 || known.counts.len() == 1)
    };
    let fits = match units {
        Units::Same if known.counts.is_empty() => equal || close || !known.derived && figure.unit != Some("percent"),
        Units::Same if equal => matter >= 0.15 || foreign || known.derived && matter > 0.0,
        Units::Same if close => matter >= 0.4 || foreign && matter > 0.0,
        Units::Same if slip && telling && !known.derived => matter >= 0.3 || foreign,
        Units::Same if foreign => matter >= 0.8 && other(),
        Units::Same => !known.derived && (matter >= 0.55 || matter >= 0.45 && other()),
        Units::Open if equal => {
            matter >= 0.3
                || known.counts.is_empty()
                || foreign && known.concepts.is_empty() && figure.value >= 10.0
                || known.unit.is_some() && telling && figure.value >= 1e5
                || digits(figure.value) >= 3 && (foreign || around.mentioned(known).1 > 0)
        }
        Units::Open if close => matter >= 0.45,
        Units::Open if slip && telling && !known.derived => {
            matter >= 0.3 && around.heads(known) || foreign && digits(figure.value) >= 3
        }
        Units::Open => {
            figure.unit.is_none()
                && !known.derived
                && matter >= 0.5
                && other()
                && (around.bare() || around.heads(known))
        }
        Units::Differ => {
            let shares = matches!((figure.unit, known.unit), (Some("percent" | "point"), Some("percent" | "point")));
            equal && !known.derived && matter >= if shares || ratio.is_some() && telling { 0.25 } else { 0.45 }
        }
    };
    fits.then_some(Meeting { known, matter, equal, close: close && units != Units::Differ, units })
}

/// How many digits count: two of 120,000, three of 12.5.
fn digits(value: f64) -> usize {
    let written = format!("{value:e}");
    let mantissa = written.split('e').next().unwrap_or_default();
    mantissa.trim_end_matches('0').chars().filter(char::is_ascii_digit).count()
}

/// The same digits a thousandfold or ten thousandfold: million for thousand, 万 for 亿. Of three digits and more, any number
/// of noughts.
fn is_slip(a: f64, b: f64) -> bool {
    let ratio = if a > b { a / b } else { b / a };
    let tenfold = (ratio.log10() - ratio.log10().round()).abs() < 1e-9 && ratio > 5.0;
    tenfold && digits(a) >= 3 || [1e3, 1e4, 1e6, 1e8, 1e9].iter().any(|scale| (ratio / scale - 1.0).abs() < 1e-9)
}

/// The article speaks of a fall where the record has a rise, or the other way.
fn other_way(known: &Known, around: &Around) -> Option<String> {
    let clause: Vec<Word> = around.before.iter().chain(&around.after).cloned().collect();
    let said = lexicon::direction(&clause);
    let name = |direction: i32| if direction > 0 { "a rise" } else { "a fall" };
    let opposite = known.direction * said < 0 && !known.derived;
    opposite.then(|| format!("In the record it is {}, in the article {}.", name(known.direction), name(said)))
}

fn same_value(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

/// Whether the article's number may stand for the record's: rounded, or within what its qualifier says.
fn is_close(value: f64, exactness: Exactness, record: f64) -> bool {
    let (v, r) = (value, record);
    let off = (v - r).abs() / r.abs().max(1e-9);
    match exactness {
        Exactness::About => off <= 0.06,
        Exactness::MoreThan => r >= v && r <= v * 1.25,
        Exactness::LessThan => r <= v && r >= v * 0.75,
        Exactness::Exact => off <= 0.02 && is_rounder(v, r),
    }
}

/// Whether `a` has fewer digits that count than `b`, and is `b` rounded to them.
fn is_rounder(a: f64, b: f64) -> bool {
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
