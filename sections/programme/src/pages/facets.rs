//! What the programme is narrowed by, as links with counts. Each count says how many sessions the link leads to.

use std::collections::BTreeSet;

use exedra_web::{Edition, Say, forms};

use super::kind_words;
use crate::gathered::Shown;
use crate::model::SessionKind;

/// The names of the choices in addresses; the day comes first and has a row of its own.
pub const NAMES: [&str; 6] = ["day", "track", "room", "kind", "spoken", "country"];

/// What was chosen: a value for each name, or none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen(pub [Option<String>; 6]);

/// A link of a choice.
pub struct Value {
    pub href: String,
    pub label: String,
    pub count: String,
    pub here: bool,
}

/// A choice with its values.
pub struct Facet {
    pub label: String,
    pub values: Vec<Value>,
}

/// The values that a session has under a name.
pub fn values(edition: &Edition, shown: &Shown, name: &str) -> BTreeSet<String> {
    let s = &shown.session;
    match name {
        "day" => BTreeSet::from([s.starts_at.date_in(&edition.zone)]),
        "track" => s.tracks.0.iter().filter(|slug| edition.tracks.find(slug).is_some()).cloned().collect(),
        "room" => s.room_code.iter().cloned().collect(),
        "kind" => BTreeSet::from([s.kind.to_string()]),
        "spoken" => s.languages.0.iter().cloned().collect(),
        _ => {
            let host = shown.host.iter().map(|host| host.country.clone());
            let speakers = shown.speakers.iter().filter_map(|speaker| speaker.country.clone());
            host.chain(speakers).filter(|code| !code.is_empty()).collect()
        }
    }
}

impl Chosen {
    /// Whether a session fits; the choice at `but` is left out of account.
    pub fn fits(&self, edition: &Edition, shown: &Shown, but: Option<usize>) -> bool {
        self.0.iter().enumerate().all(|(at, wanted)| {
            let Some(wanted) = wanted.as_ref().filter(|_| but != Some(at)) else { return true };
            values(edition, shown, NAMES[at]).contains(wanted)
        })
    }
    /// Whether anything was chosen.
    pub fn any(&self) -> bool {
        self.0.iter().any(Option::is_some)
    }
    /// The address with another value at one place, or none.
    pub fn href(&self, base: &str, at: usize, value: Option<&str>) -> String {
        let mut changed = self.clone();
        changed.0[at] = value.map(ToOwned::to_owned);
        let pairs = NAMES.iter().zip(changed.0);
        let pairs: Vec<_> = pairs.filter_map(|(name, value)| Some(((*name).to_owned(), value?))).collect();
        if pairs.is_empty() { base.to_owned() } else { format!("{base}?{}", forms::encode(&pairs)) }
    }
}

fn words(t: &Say, edition: &Edition, sessions: &[Shown], name: &str, value: &str) -> String {
    match name {
        "track" => edition.tracks.find(value).map(|track| track.name.text(t.lang).to_owned()),
        "room" => sessions
            .iter()
            .filter_map(|shown| shown.room.as_ref())
            .find(|room| room.code == value)
            .map(|room| room.names.text(t.lang).to_owned()),
        "kind" => SessionKind::parse(value).map(|kind| kind_words(t, kind)),
        "spoken" => Some(t.language(value)),
        "country" => Some(t.country(value)),
        _ => Some(t.date(value)),
    }
    .unwrap_or_else(|| value.to_owned())
}

/// One choice over all sessions; a chosen value leads back to all.
fn facet(t: &Say, edition: &Edition, sessions: &[Shown], chosen: &Chosen, base: &str, at: usize) -> Vec<Value> {
    let name = NAMES[at];
    let mut counts: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
    for shown in sessions.iter().filter(|shown| chosen.fits(edition, shown, Some(at))) {
        for value in values(edition, shown, name) {
            *counts.entry(value).or_default() += 1;
        }
    }
    let mut all: Vec<(String, usize, Value)> = counts
        .into_iter()
        .map(|(value, count)| {
            let here = chosen.0[at].as_deref() == Some(value.as_str());
            let href = chosen.href(base, at, Some(value.as_str()).filter(|_| !here));
            let label = words(t, edition, sessions, name, &value);
            (value, count, Value { href, label, count: t.number(count), here })
        })
        .collect();
    if name != "day" {
        all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.2.label.cmp(&b.2.label)));
    }
    all.into_iter().map(|(_, _, value)| value).collect()
}

/// The days, and the other choices that leave something to choose.
pub fn facets(t: &Say, edition: &Edition, sessions: &[Shown], chosen: &Chosen, base: &str) -> (Vec<Value>, Vec<Facet>) {
    const LABELS: [&str; 5] = exedra_kernel::keys![
        "programme-track",
        "programme-room",
        "programme-kind",
        "programme-language",
        "programme-country"
    ];
    let days = facet(t, edition, sessions, chosen, base, 0);
    let rest = LABELS
        .iter()
        .enumerate()
        .map(|(at, label)| Facet { label: t.say(label), values: facet(t, edition, sessions, chosen, base, at + 1) });
    (days, rest.filter(|facet| facet.values.len() > 1 || facet.values.iter().any(|value| value.here)).collect())
}

/// What was chosen, in words.
pub fn in_words(t: &Say, edition: &Edition, sessions: &[Shown], chosen: &Chosen, base: &str) -> Vec<(String, String)> {
    let each = chosen.0.iter().enumerate().filter_map(|(at, value)| {
        let value = value.as_ref()?;
        Some((chosen.href(base, at, None), words(t, edition, sessions, NAMES[at], value)))
    });
    each.collect()
}
