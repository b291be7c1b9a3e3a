//! Counting cases. Each case is counted once, at the furthest step that both sides had confirmed; different steps are never
//! added. Pure.

use std::collections::{BTreeMap, HashMap};

use exedra_kernel::{Moment, Tracks};
use exedra_web::asked::{Cell, Figure};

use crate::model::{Case, CaseId, Ending, Reached, Step};

/// Smallest number shown for a part of the whole.
pub const SMALLEST: i64 = 3;

/// Where a case is counted: at its step, or among those that ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// At a step.
    At(Step),
    /// Declined, taken back or stopped.
    Ended,
}

/// All places, in order.
pub const PLACES: [Place; 6] = [
    Place::At(Step::Interest),
    Place::At(Step::Talks),
    Place::At(Step::Intent),
    Place::At(Step::Contract),
    Place::At(Step::Registered),
    Place::Ended,
];

/// A part of the whole by track.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OnTrack {
    /// One word of the theme, by its slug.
    One(String),
    /// Several words.
    Several,
    /// None.
    None,
}

/// A part of the whole by countries.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Between {
    /// Two countries or regions (or twice the same) in the order of their codes.
    Pair(String, String),
    /// Pairs that have too few cases to be named.
    Others,
    /// The two have not named themselves to each other.
    Unnamed,
}

/// A part of the whole by one country.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// A country or region, by its code.
    Country(String),
    /// Countries that have too few cases to be named, and cases of which no country is known.
    Others,
    /// The two have not named themselves to each other.
    Unnamed,
}

/// A case as it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Where.
    pub place: Place,
    /// On which track.
    pub track: OnTrack,
    /// Between which countries.
    pub between: Between,
}

/// How a case stood at a moment (now, when there is none); nothing when the other side had not been told of it by then.
pub fn counted(
    case: &Case,
    confirmed: &[(Step, Option<Moment>)],
    tracks: &Tracks,
    at: Option<Moment>,
) -> Option<Counted> {
    let by = |moment: Option<Moment>| moment.is_some_and(|moment| at.is_none_or(|at| moment <= at));
    if !by(case.reached_at) {
        return None;
    }
    let talks = by(case.answered_at) && case.ending != Some(Ending::Declined);
    let begun = if talks { Step::Talks } else { Step::Interest };
    let step = confirmed.iter().filter(|(_, when)| by(*when)).map(|(step, _)| *step).max().unwrap_or(begun).max(begun);
    let over = by(case.ended_at) && case.ending.is_some_and(|ending| ending != Ending::Completed);
    let known: Vec<&String> = case.tracks.0.iter().filter(|slug| tracks.find(slug).is_some()).collect();
    let track = match known.as_slice() {
        [] => OnTrack::None,
        [one] => OnTrack::One((*one).clone()),
        _ => OnTrack::Several,
    };
    let between = match (&case.owner_country, &case.asker_country) {
        // An unnamed asker's country would show in the table as the next number.
        _ if !case.openly && !by(case.named_at) => Between::Unnamed,
        (Some(a), Some(b)) if a <= b => Between::Pair(a.clone(), b.clone()),
        (Some(a), Some(b)) => Between::Pair(b.clone(), a.clone()),
        _ => Between::Others,
    };
    Some(Counted { place: if over { Place::Ended } else { Place::At(step) }, track, between })
}

/// All cases of an edition as counted.
pub fn all(cases: &[Case], confirmed: &[Reached], tracks: &Tracks, at: Option<Moment>) -> Vec<Counted> {
    let mut steps: HashMap<&CaseId, Vec<(Step, Option<Moment>)>> = HashMap::new();
    for one in confirmed {
        steps.entry(&one.case_id).or_default().push((one.step, one.answered_at));
    }
    cases.iter().filter_map(|case| counted(case, steps.get(&case.id).map_or(&[], Vec::as_slice), tracks, at)).collect()
}

/// How many are counted at a place.
pub fn total(counted: &[Counted], place: Place) -> i64 {
    counted.iter().filter(|case| case.place == place).count() as i64
}

/// A row of a table: a part of the whole and one cell for each place, nothing where it is withheld.
pub type Row<P> = (P, Vec<Option<i64>>);

/// A table of the parts by place, with cells that are too small withheld, and others so that no subtraction tells them.
/// `always` are parts that stand there even without cases. A case that has several parts stands in each of them once.
pub fn table<P: Ord + Clone>(counted: &[Counted], always: &[P], parts: impl Fn(&Counted) -> Vec<P>) -> Vec<Row<P>> {
    let mut cells: BTreeMap<P, BTreeMap<Place, i64>> =
        always.iter().map(|part| (part.clone(), BTreeMap::new())).collect();
    for case in counted {
        for part in parts(case) {
            *cells.entry(part).or_default().entry(case.place).or_default() += 1;
        }
    }
    let mut rows: Vec<Row<P>> = cells.keys().map(|part| (part.clone(), Vec::new())).collect();
    for place in PLACES {
        let column: Vec<i64> = cells.values().map(|row| row.get(&place).copied().unwrap_or(0)).collect();
        for (row, cell) in rows.iter_mut().zip(withhold(&column)) {
            row.1.push(cell);
        }
    }
    rows
}

/// A column as it may be shown. Where something is withheld, so is every zero: otherwise the one cell that is left would be
/// known from the total.
pub fn withhold(column: &[i64]) -> Vec<Option<i64>> {
    let cells = column.iter().enumerate();
    let figure = Figure {
        name: "letters-of-intent",
        label: "",
        counts: "",
        by: "",
        value: column.iter().sum(),
        cells: cells.map(|(at, value)| Cell { part: at.to_string(), value: *value }).collect(),
        smallest: SMALLEST,
        list: None,
        front: None,
    };
    let shown: HashMap<String, Option<i64>> = figure.shown().into_iter().collect();
    let gap = shown.values().any(Option::is_none);
    column
        .iter()
        .enumerate()
        .map(|(at, _)| match shown.get(&at.to_string()) {
            Some(cell) => *cell,
            None => (!gap).then_some(0),
        })
        .collect()
}

/// The countries of a case, each once.
fn countries(case: &Counted) -> Vec<&str> {
    match &case.between {
        Between::Pair(a, b) if a == b => vec![a],
        Between::Pair(a, b) => vec![a, b],
        Between::Others | Between::Unnamed => Vec::new(),
    }
}

/// The cases by countries: one between two countries stands in the rows of both. Countries with fewer than [`SMALLEST`] cases
/// in all are one row, so that a row does not tell of a single case.
pub fn by_countries(counted: &[Counted]) -> Vec<Row<Of>> {
    let mut sizes: BTreeMap<&str, i64> = BTreeMap::new();
    for code in counted.iter().flat_map(countries) {
        *sizes.entry(code).or_default() += 1;
    }
    let named = |code: &str| {
        let many = sizes.get(code).copied().unwrap_or(0) >= SMALLEST;
        if many { Of::Country(code.to_owned()) } else { Of::Others }
    };
    table(counted, &[Of::Others, Of::Unnamed], |case| {
        let mut parts: Vec<Of> = match case.between {
            Between::Pair(..) => countries(case).into_iter().map(named).collect(),
            Between::Others => vec![Of::Others],
            Between::Unnamed => vec![Of::Unnamed],
        };
        // Two small countries are one row and one case there.
        parts.dedup();
        parts
    })
}

/// The cases by pairs of countries, with nothing withheld: for those who run the edition.
pub fn by_pairs(counted: &[Counted]) -> Vec<Row<Between>> {
    let mut pairs: BTreeMap<Between, Vec<Option<i64>>> = BTreeMap::new();
    for case in counted {
        let row = pairs.entry(case.between.clone()).or_insert_with(|| vec![Some(0); PLACES.len()]);
        for (cell, place) in row.iter_mut().zip(PLACES) {
            *cell = cell.map(|value| value + i64::from(place == case.place));
        }
    }
    pairs.into_iter().collect()
}

/// The cases by words of the theme, in its order.
pub fn by_tracks(counted: &[Counted], tracks: &Tracks) -> Vec<Row<OnTrack>> {
    let named: Vec<OnTrack> = tracks.0.iter().map(|track| OnTrack::One(track.slug.clone())).collect();
    let always: Vec<OnTrack> = named.iter().cloned().chain([OnTrack::Several, OnTrack::None]).collect();
    let mut rows = table(counted, &always, |case| vec![case.track.clone()]);
    rows.sort_by_key(|(part, _)| always.iter().position(|other| other == part));
    rows
}

#[cfg(test)]
mod tests;
