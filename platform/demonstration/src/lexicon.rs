//! The vocabularies: what is compiled in from `data/`, read once.

use crate::lang::Lang;
use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

/// Words of one technology subject in one language.
pub(crate) struct SubjectWords {
    /// The thing itself, with its article where the language has one.
    pub(crate) name: &'static str,
    pub(crate) features: Vec<&'static str>,
    pub(crate) problems: Vec<&'static str>,
    /// Written to follow "for": genitive in Russian, with its preposition in Arabic.
    pub(crate) applications: Vec<&'static str>,
    pub(crate) measures: Vec<&'static str>,
    pub(crate) keywords: Vec<&'static str>,
}

/// The range of one measured quantity, in units of its last decimal.
#[derive(Clone)]
pub(crate) struct Measure {
    pub(crate) low: usize,
    pub(crate) high: usize,
    pub(crate) decimals: usize,
    /// Whether a larger figure is the better one.
    pub(crate) more_is_better: bool,
    pub(crate) unit: &'static str,
}

/// What is the same in all languages about a subject.
pub(crate) struct Subject {
    pub(crate) slug: &'static str,
    pub(crate) track: u8,
    pub(crate) second_track: Option<u8>,
    pub(crate) sectors: Vec<&'static str>,
    pub(crate) goals: Vec<u8>,
    pub(crate) measures: Vec<Measure>,
    /// Where it can be tried out, as indexes into [`sites`].
    pub(crate) sites: Vec<usize>,
}

/// A country with its names, and the culture its people and organisations are named after.
pub(crate) struct Country {
    pub(crate) iso: &'static str,
    pub(crate) culture: &'static str,
    pub(crate) weight: usize,
    pub(crate) names: Vec<&'static str>,
    pub(crate) cities: Vec<(&'static str, &'static str)>,
}

/// Name parts: kind to (native, Latin).
pub(crate) type Names = HashMap<&'static str, Vec<(&'static str, &'static str)>>;

macro_rules! per_language {
    ($before:literal, $after:literal) => {
        [
            include_str!(concat!($before, "en", $after)),
            include_str!(concat!($before, "zh", $after)),
            include_str!(concat!($before, "fr", $after)),
            include_str!(concat!($before, "ru", $after)),
            include_str!(concat!($before, "es", $after)),
            include_str!(concat!($before, "ar", $after)),
        ]
    };
}

static SUBJECT_FILES: [[&str; 6]; 3] = [
    per_language!("../data/subjects/0.", ".tsv"),
    per_language!("../data/subjects/1.", ".tsv"),
    per_language!("../data/subjects/2.", ".tsv"),
];
static FRAME_FILES: [&str; 6] = per_language!("../data/frames/", ".tsv");
static NAME_FILES: [(&str, &str); 11] = [
    ("zh", include_str!("../data/names/zh.tsv")),
    ("en", include_str!("../data/names/en.tsv")),
    ("fr", include_str!("../data/names/fr.tsv")),
    ("ru", include_str!("../data/names/ru.tsv")),
    ("es", include_str!("../data/names/es.tsv")),
    ("ar", include_str!("../data/names/ar.tsv")),
    ("de", include_str!("../data/names/de.tsv")),
    ("ja", include_str!("../data/names/ja.tsv")),
    ("ko", include_str!("../data/names/ko.tsv")),
    ("pt", include_str!("../data/names/pt.tsv")),
    ("hi", include_str!("../data/names/hi.tsv")),
];

/// Fields are separated by `|`, which none of the texts contains; lists inside a field by `;`.
fn rows(file: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    file.lines().filter(|line| !line.is_empty()).map(|line| line.split('|').collect())
}

fn list(field: &'static str) -> Vec<&'static str> {
    field.split(';').collect()
}

/// Reads "94.5" with one decimal as 945.
fn scaled(figure: &str, decimals: usize) -> usize {
    let (whole, part) = figure.split_once('.').unwrap_or((figure, ""));
    format!("{whole}{part:0<decimals$}").parse().expect("a figure in the table of subjects")
}

fn measure(field: &'static str) -> Measure {
    let parts: Vec<&'static str> = field.split(' ').collect();
    let decimals = parts[2].parse().expect("decimals in the table of subjects");
    Measure {
        low: scaled(parts[0], decimals),
        high: scaled(parts[1], decimals),
        decimals,
        more_is_better: parts[3] == "+",
        unit: parts[4],
    }
}

static SUBJECTS: LazyLock<Vec<Subject>> = LazyLock::new(|| {
    rows(include_str!("../data/subjects/table.tsv"))
        .map(|row| Subject {
            slug: row[0],
            track: row[1].parse().expect("a track"),
            second_track: row[2].parse().ok(),
            sectors: row[3].split(',').collect(),
            goals: row[4].split(',').map(|goal| goal.parse().expect("a goal")).collect(),
            measures: row[5..7].iter().map(|field| measure(field)).collect(),
            // One letter for each place, in the order of the frames.
            sites: row[7].bytes().map(|letter| usize::from(letter - b'a')).collect(),
        })
        .collect()
});

static SUBJECT_WORDS: LazyLock<Vec<Vec<SubjectWords>>> = LazyLock::new(|| {
    let read = |index: usize| {
        SUBJECT_FILES.iter().flat_map(move |track| rows(track[index])).map(|row| SubjectWords {
            name: row[0],
            features: list(row[1]),
            problems: list(row[2]),
            applications: list(row[3]),
            measures: list(row[4]),
            keywords: list(row[5]),
        })
    };
    (0..6).map(|index| read(index).collect()).collect()
});

static FRAMES: LazyLock<Vec<BTreeMap<&'static str, Vec<&'static str>>>> = LazyLock::new(|| {
    FRAME_FILES
        .iter()
        .map(|file| {
            let mut slots: BTreeMap<&'static str, Vec<&'static str>> = BTreeMap::new();
            for row in rows(file) {
                slots.entry(row[0]).or_default().push(row[1]);
            }
            slots
        })
        .collect()
});

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    rows(include_str!("../data/countries.tsv"))
        .map(|row| Country {
            iso: row[0],
            culture: row[1],
            weight: row[2].parse().expect("a weight"),
            names: row[3..9].to_vec(),
            cities: list(row[9]).into_iter().filter_map(|city| city.split_once('/')).collect(),
        })
        .collect()
});

static NAMES: LazyLock<HashMap<&'static str, Names>> = LazyLock::new(|| {
    NAME_FILES
        .iter()
        .map(|(culture, file)| {
            let mut names = Names::new();
            for row in rows(file) {
                names.entry(row[0]).or_default().push((row[1], row[2]));
            }
            (*culture, names)
        })
        .collect()
});

/// The technology subjects, in the order in which [`words`] knows them.
pub(crate) fn subjects() -> &'static [Subject] {
    &SUBJECTS
}

/// The words for a subject in a language.
pub(crate) fn words(lang: Lang, subject: usize) -> &'static SubjectWords {
    &SUBJECT_WORDS[lang.index()][subject]
}

/// The sentence frames of one slot in a language.
pub(crate) fn frames(lang: Lang, slot: &str) -> &'static [&'static str] {
    FRAMES[lang.index()].get(slot).map_or(&[], Vec::as_slice)
}

/// All places of trials in a language: those for the three tracks, then two for everything.
pub(crate) fn sites(lang: Lang) -> Vec<&'static str> {
    ["site0", "site1", "site2", "site3"].iter().flat_map(|slot| frames(lang, slot)).copied().collect()
}

/// The only frame of a slot.
pub(crate) fn frame(lang: Lang, slot: &str) -> &'static str {
    frames(lang, slot).first().copied().unwrap_or_default()
}

/// All countries; the host comes first.
pub(crate) fn countries() -> &'static [Country] {
    &COUNTRIES
}

/// The name parts of a culture.
pub(crate) fn names(culture: &str) -> &'static Names {
    &NAMES[culture]
}
