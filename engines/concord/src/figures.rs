//! Figures: a number, its unit, what it counts, and how exactly it is meant.

use std::ops::Range;

use crate::dates::When;
use crate::numbers::{Number, numbers};
use crate::units;
use crate::words::{fold, words};

/// How a figure is qualified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exactness {
    Exact,
    About,
    MoreThan,
    LessThan,
}

/// A figure in a text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Figure {
    pub value: f64,
    /// Bytes of the text: qualifier, number, unit and what follows of the thing counted.
    pub at: Range<usize>,
    pub number: Range<usize>,
    /// One name for the unit, when there is one.
    pub unit: Option<&'static str>,
    pub exactness: Exactness,
    /// Worth reporting although the record has nothing of the kind.
    pub plain: bool,
}

const ABOUT: [&str; 34] = [
    "about",
    "around",
    "some",
    "approximately",
    "roughly",
    "nearly",
    "almost",
    "circa",
    "environ",
    "pres de",
    "quelque",
    "presque",
    "autour de",
    "unos",
    "unas",
    "cerca de",
    "alrededor de",
    "aproximadamente",
    "casi",
    "около",
    "примерно",
    "порядка",
    "приблизительно",
    "почти",
    "حوالي",
    "نحو",
    "قرابة",
    "ما يقرب من",
    "约",
    "大约",
    "近",
    "将近",
    "左右",
    "约有",
];
const MORE: [&str; 25] = [
    "more than",
    "over",
    "at least",
    "upwards of",
    "exceeding",
    "plus de",
    "au moins",
    "plus d'",
    "mas de",
    "al menos",
    "más de",
    "более",
    "свыше",
    "больше",
    "не менее",
    "اكثر من",
    "ما يزيد على",
    "ما لا يقل عن",
    "超过",
    "逾",
    "超",
    "至少",
    "多达",
    "不少于",
    "突破",
];
const LESS: [&str; 14] = [
    "less than",
    "fewer than",
    "under",
    "below",
    "up to",
    "moins de",
    "menos de",
    "hasta",
    "менее",
    "меньше",
    "اقل من",
    "不到",
    "不足",
    "少于",
];

/// Figures of a text, without those that are part of dates.
pub(crate) fn figures(text: &str, lang: &str, dates: &[When]) -> Vec<Figure> {
    let mut dates =
        dates.iter().filter(|when| when.relative.is_none() && when.start != crate::calendar::Day::default()).peekable();
    let mut found = Vec::new();
    for number in numbers(text, lang) {
        while dates.peek().is_some_and(|when| when.at.end <= number.at.start) {
            dates.next();
        }
        let dated = dates.peek().is_some_and(|when| when.at.start < number.at.end);
        if dated || number.ordinal || is_label(text, &number) {
            continue;
        }
        found.extend(figure(text, number));
    }
    found
}

/// Clock times, chapters, telephone numbers, "number one".
fn is_label(text: &str, number: &Number) -> bool {
    let after = &text[number.at.end..];
    let before = &text[..number.at.start];
    let clock = after.starts_with(':') && after[1..].starts_with(|c: char| c.is_ascii_digit())
        || before.ends_with(':') && before[..before.len() - 1].ends_with(|c: char| c.is_ascii_digit());
    let lower: String = after.trim_start().chars().take(4).flat_map(char::to_lowercase).collect();
    let meridiem =
        lower.starts_with("am") || lower.starts_with("pm") || lower.starts_with("a.m") || lower.starts_with("p.m");
    let word = before.trim_end().rsplit(|c: char| !c.is_alphabetic()).next().map(fold).unwrap_or_default();
    let named = matches!(
        word.as_str(),
        "number"
            | "no"
            | "chapter"
            | "page"
            | "version"
            | "numero"
            | "number-one"
            | "article"
            | "hall"
            | "room"
            | "covid"
            | "g"
    );
    // "9 h 15", "9 ч 15".
    let hour = |text: &str| {
        text.trim_start().strip_prefix(['h', 'ч']).is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    };
    let minutes = before
        .trim_end()
        .strip_suffix(['h', 'ч'])
        .is_some_and(|head| head.trim_end().ends_with(|c| crate::words::digit(c).is_some()));
    let clock = clock || number.value <= 24.0 && hour(after) || number.value < 60.0 && minutes;
    // 22日 is a day of a month, unless a duration is announced.
    let lasting = ["为期", "历时", "共", "达", "近", "约"].iter().any(|sign| before.ends_with(sign));
    let clock = clock || after.starts_with(['日', '号']) && number.value <= 31.0 && !lasting;
    let huge = number.value >= 1e13 || number.plain && text[number.at.clone()].chars().count() >= 8;
    clock || meridiem && number.value <= 24.0 || named || huge || before.ends_with(['+', '#'])
}

fn qualifier(text: &str, number: &Number) -> (Exactness, usize) {
    let start = number.at.start;
    let mut from = start.saturating_sub(36);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let before = fold(text[from..start].trim_end());
    let ends = |list: &[&str]| {
        list.iter()
            .filter(|word| {
                before
                    .strip_suffix(**word)
                    .is_some_and(|rest| !word.is_ascii() || !rest.ends_with(char::is_alphanumeric))
            })
            .map(|word| word.chars().count())
            .max()
    };
    let after = &text[number.at.end..];
    let dense_after = |signs: &[&str]| signs.iter().any(|sign| after.starts_with(sign));
    for (list, exactness) in [
        (MORE.as_slice(), Exactness::MoreThan),
        (LESS.as_slice(), Exactness::LessThan),
        (ABOUT.as_slice(), Exactness::About),
    ] {
        if let Some(length) = ends(list) {
            let taken = text[..start].trim_end().chars().rev().take(length).map(char::len_utf8).sum::<usize>();
            return (exactness, text[..start].trim_end().len() - taken);
        }
    }
    if dense_after(&["多", "余", "餘"]) || after.starts_with('+') {
        return (Exactness::MoreThan, start);
    }
    if dense_after(&["左右", "上下", "来"]) {
        return (Exactness::About, start);
    }
    (Exactness::Exact, start)
}

fn figure(text: &str, number: Number) -> Option<Figure> {
    let (exactness, mut start) = qualifier(text, &number);
    let mut end = number.at.end;
    let mut unit = number.percent.then_some("percent");
    if let Some((name, bytes)) = units::currency_before(&text[..number.at.start]) {
        unit = Some(name);
        start = start.min(number.at.start - bytes);
    } else if unit.is_none()
        && let Some((name, bytes)) = units::written_unit(&text[end..])
    {
        unit = Some(name);
        end += bytes;
    }
    let rest = text[end..].trim_start_matches(CLASSIFIERS);
    if unit.is_none()
        && let Some((name, bytes)) = units::sign_unit(rest).or_else(|| units::sign_unit(&text[end..]))
    {
        unit = Some(name);
        end = text.len() - rest.len() + if units::sign_unit(rest).is_some() { bytes } else { 0 };
    }
    // 名, 家 and the like only say that things are counted.
    let classed = text[end..].trim_start_matches(CLASSIFIERS);
    let end = if unit.is_none() && !text[end..].starts_with("人") { text.len() - classed.len() } else { end };
    let (counted, end) = counted(text, end);
    if unit.is_none() {
        unit = counted.iter().find_map(|name| units::is_measure(name).then_some(*name));
    }
    // "пятидневный" has its unit inside.
    if unit.is_none() && fold(&text[number.at.clone()]).contains("дневн") {
        unit = Some("day");
    }
    let small_word = number.value < 10.0 && !text[number.at.clone()].contains(|c| crate::words::digit(c).is_some());
    // "The first five months" is a time and counts nothing.
    let period = unit.is_some_and(|name| matches!(name, "day" | "week" | "month" | "year" | "hour"))
        && follows_period(&text[..start]);
    // "under five years" is an age.
    let age =
        unit == Some("year") && matches!(exactness, Exactness::LessThan | Exactness::MoreThan) && number.value < 100.0;
    let plain = (unit.is_some() || !small_word) && !period && !age;
    // 一个 and 第一 are no figures.
    if small_word && unit.is_none() && &text[number.at.clone()] == "一" {
        return None;
    }
    (number.value.is_finite()).then_some(Figure {
        value: number.value,
        at: start..end,
        number: number.at,
        unit,
        exactness,
        plain,
    })
}

/// Measure words of Chinese that say nothing of what is counted.
const CLASSIFIERS: [char; 14] = ['多', '余', '名', '位', '个', '家', '项', '场', '来', '株', '件', '种', '条', '所'];

/// Whether a word such as "first", "last", "premiers" or 前 stands right before.
fn follows_period(before: &str) -> bool {
    let before = before.trim_end();
    let word = fold(before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default());
    let list = "first last past next previous coming premiers premieres derniers dernieres prochains primeros primeras ultimos ultimas proximos \
                первые первых последние последних ближайшие اول الاولي";
    before.ends_with(['前', '近', '头']) || list.split(' ').any(|other| other == word)
}

/// The words right after a number that say what it counts: their concepts, and where the words end.
fn counted(text: &str, from: usize) -> (Vec<&'static str>, usize) {
    let mut to = (from + 60).min(text.len());
    while !text.is_char_boundary(to) {
        to += 1;
    }
    let window = &text[from..to];
    let whole =
        window.find([',', '.', ';', ':', '。', '，', '；', '、', '\n', '(', '“', '"', '»', '”', '？', '?', '!', '،']);
    let window = &window[..whole.unwrap_or(window.len())];
    let open = whole.is_none() && to < text.len();
    let (mut concepts, mut end) = (Vec::new(), from);
    let mut dense = 0;
    for (taken, word) in words(window).into_iter().enumerate() {
        let cut = open && word.at.end == window.len() && !word.dense;
        let joint = taken == 0 && matches!(word.folded.as_str(), "of" | "de" | "d");
        if taken >= 4 && !word.dense
            || word.stop && !joint
            || cut
            || dense >= 8
            || word.folded.starts_with(|c: char| c.is_ascii_digit())
        {
            break;
        }
        dense += usize::from(word.dense);
        concepts.extend(units::concept(&word.stem));
        end = from + word.at.end;
        if concepts.last().is_some_and(|name| !matches!(*name, "technology" | "foreign")) && !word.dense {
            break;
        }
    }
    concepts.extend(units::sign_concepts(&text[from..end]));
    (concepts, end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::dates;

    fn read(text: &str, lang: &str) -> Vec<(f64, Option<&'static str>, Exactness)> {
        figures(text, lang, &dates(text)).into_iter().map(|f| (f.value, f.unit, f.exactness)).collect()
    }

    #[test]
    fn units_and_qualifiers() {
        use Exactness::{About, Exact, MoreThan};
        assert_eq!(
            read("about 400 foreign participants from 40 countries", "en"),
            [(400.0, None, About), (40.0, None, Exact)]
        );
        assert_eq!(read("growth of 34 percent in 2021", "en"), [(34.0, Some("percent"), Exact)]);
        assert_eq!(read("a five-day discussion", "en"), [(5.0, Some("day"), Exact)]);
        assert_eq!(
            read("同比增长百分之三十四，超过400名嘉宾，为期五天", "zh"),
            [(34.0, Some("percent"), Exact), (400.0, None, MoreThan), (5.0, Some("day"), Exact)]
        );
        assert_eq!(
            read("plus de 1 250 entreprises, 34 %", "fr"),
            [(1250.0, None, MoreThan), (34.0, Some("percent"), Exact)]
        );
        assert_eq!(
            read("пятидневный форум, 34 процента", "ru"),
            [(5.0, Some("day"), Exact), (34.0, Some("percent"), Exact)]
        );
        assert_eq!(read("$5 million at 9:58 PM", "en"), [(5e6, Some("dollar"), Exact)]);
    }
}
