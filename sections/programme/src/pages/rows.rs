//! A session as a row of a list.

use exedra_kernel::lang::direction_of;
use exedra_web::{Edition, Say};

use super::kind_words;
use crate::gathered::Shown;
use crate::model::SessionState;
use crate::session_path;

/// A row.
pub struct Row {
    pub iso: String,
    pub from: String,
    pub until: String,
    pub href: String,
    pub title: String,
    pub lang: String,
    pub dir: &'static str,
    pub kind: String,
    pub room: Option<String>,
    pub host: Option<(String, String)>,
    pub speakers: Vec<String>,
    pub tracks: Vec<(String, String)>,
    pub remote: bool,
    pub cancelled: bool,
    pub moved: bool,
    pub late: Option<String>,
}

/// A session as a row.
pub fn row(t: &Say, edition: &Edition, shown: &Shown) -> Row {
    let s = &shown.session;
    let (lang, title) = s.titles.best(t.lang);
    let mut names: Vec<String> = Vec::new();
    for speaker in &shown.speakers {
        if !names.contains(&speaker.name) {
            names.push(speaker.name.clone());
        }
    }
    let tracks = s.tracks.0.iter().filter_map(|slug| edition.tracks.find(slug));
    let late = shown.items.iter().map(|item| item.delay).max().filter(|minutes| *minutes > 0);
    Row {
        iso: s.starts_at.rfc3339(),
        from: t.time(s.starts_at, &edition.zone),
        until: t.time(s.ends_at, &edition.zone),
        href: session_path(&edition.slug, &s.code),
        title: title.to_owned(),
        dir: direction_of(lang),
        lang: lang.to_owned(),
        kind: kind_words(t, s.kind),
        room: shown.room.as_ref().map(|room| room.names.text(t.lang).to_owned()),
        host: shown.host.as_ref().map(|host| (format!("/organisations/{}", host.id), host.name.clone())),
        speakers: names,
        tracks: tracks
            .map(|track| (format!("/{}/tracks/{}", edition.slug, track.slug), track.name.text(t.lang).to_owned()))
            .collect(),
        remote: s.remote,
        cancelled: s.state == SessionState::Cancelled,
        moved: s.state == SessionState::Published && s.earlier_start.is_some_and(|at| at != s.starts_at),
        late: late.map(|minutes| t.count("order-late", minutes)),
    }
}
