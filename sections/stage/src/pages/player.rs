//! The picture, or the sound alone: what is shown now as plain HTML, and all that the script needs to follow and to fall back.

use askama::Template;
use exedra_kernel::Moment;
use exedra_kernel::lang::direction_of;
use exedra_programme::model::SessionState;
use exedra_web::{Edition, Say};
use serde_json::{Value, json};

use crate::broadcast::Whole;
use crate::model::{Form, Shown, Source, SourceKind};

/// Captions as a track of the player.
pub struct Track {
    /// Language.
    pub lang: String,
    /// Its name for readers.
    pub label: String,
    /// Address.
    pub href: String,
}

/// What is made into a player.
pub struct Playing<'a> {
    /// The edition.
    pub edition: &'a Edition,
    /// The broadcast.
    pub whole: &'a Whole,
    /// Its captions' languages.
    pub captions: &'a [String],
    /// The language that the listener chose.
    pub audio: Option<&'a str>,
    /// The sound alone.
    pub sound: bool,
    /// What the slate's picture shows, in words.
    pub picture: Option<String>,
    /// When the page is made.
    pub now: Moment,
    /// Begins the page anew at every switch (the stage manager's own page).
    pub renewed: bool,
}

#[derive(Template)]
#[template(path = "player.html")]
struct Player {
    t: Say,
    element: &'static str,
    events: Option<String>,
    state: String,
    sources: String,
    renewed: bool,
    shown: Shown,
    playing: Option<String>,
    frame: Option<String>,
    tracks: Vec<Track>,
    title: String,
    slate: Vec<String>,
    slate_lang: String,
    slate_dir: &'static str,
    picture: Option<(String, String)>,
    begins: String,
}

/// The address at which a source is played.
pub fn href(edition: &Edition, whole: &Whole, source: &Source) -> String {
    match (&source.address, &source.file_id) {
        (Some(address), _) => address.clone(),
        (None, Some(file)) => format!("{}/media/{file}", crate::path(&edition.slug, &whole.broadcast.code)),
        (None, None) => String::new(),
    }
}

/// The source of a kind in the language that was chosen, else the first.
fn chosen<'a>(whole: &'a Whole, kind: SourceKind, audio: Option<&str>) -> Option<&'a Source> {
    whole.of(kind).find(|source| Some(source.language.as_str()) == audio).or_else(|| whole.of(kind).next())
}

/// The languages in which one can hear a broadcast, in the order of its sources.
pub fn languages(whole: &Whole) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for source in &whole.sources {
        if !all.contains(&source.language) {
            all.push(source.language.clone());
        }
    }
    all
}

/// Makes the player.
pub fn render(t: &Say, p: &Playing<'_>) -> String {
    let (edition, whole) = (p.edition, p.whole);
    let base = crate::path(&edition.slug, &whole.broadcast.code);
    let shown = whole.seen(edition);
    let mut sources = serde_json::Map::new();
    let mut now = None;
    for (kind, when) in [(SourceKind::Live, Shown::Live), (SourceKind::Recording, Shown::Recording)] {
        let Some(source) = chosen(whole, kind, p.audio) else { continue };
        let href = href(edition, whole, source);
        sources.insert(kind.as_str().to_owned(), json!({ "form": source.form, "href": href }));
        if shown == when {
            now = Some((source.form, href));
        }
    }
    let framed = |form: Form| form == Form::Page;
    let (slate_lang, slate) = whole.broadcast.slates.best(t.lang);
    let words = if slate.trim().is_empty() { t.say("stage-slate-default") } else { slate.to_owned() };
    let slate_lang = if slate.trim().is_empty() { t.lang.as_str() } else { slate_lang };
    let track =
        |tag: &String| Track { label: t.language(tag), href: format!("{base}/captions/{tag}.vtt"), lang: tag.clone() };
    let at = whole.starts_at();
    let (day, time) = (t.day(at, &edition.zone), t.time(at, &edition.zone));
    let player = Player {
        element: if p.sound { "audio" } else { "video" },
        events: edition.is_open().then(|| format!("{base}/events")),
        state: crate::broadcast::state(edition, whole).to_string(),
        sources: Value::Object(sources).to_string(),
        renewed: p.renewed,
        shown,
        playing: now.as_ref().filter(|(form, _)| !framed(*form)).map(|(_, href)| href.clone()),
        frame: now.as_ref().filter(|(form, _)| framed(*form)).map(|(_, href)| href.clone()),
        tracks: p.captions.iter().map(track).collect(),
        title: whole.titles().text(t.lang).to_owned(),
        slate: words.lines().map(ToOwned::to_owned).collect(),
        slate_lang: slate_lang.to_owned(),
        slate_dir: direction_of(slate_lang),
        picture: whole
            .broadcast
            .slate_file
            .as_ref()
            .map(|file| (format!("{base}/media/{file}"), p.picture.clone().unwrap_or_default())),
        begins: if whole.session.state == SessionState::Cancelled {
            t.say("stage-cancelled")
        } else if !edition.is_open() {
            t.say("stage-nothing-kept")
        } else if p.now >= whole.session.ends_at {
            t.fill("stage-was", &[("day", &day), ("time", &time)])
        } else {
            t.fill("stage-begins", &[("day", &day), ("time", &time)])
        },
        t: t.clone(),
    };
    player.render().unwrap_or_default()
}
