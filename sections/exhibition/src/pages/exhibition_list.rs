//! The exhibition: who shows, what is shown, and where.

use askama::Template;
use exedra_kernel::key;
use exedra_kernel::lang::direction_of;
use exedra_people::organisation_words as words;
use exedra_web::forms::{Choice, encode};
use exedra_web::{Answer, Ctx, Edition, Head, Say, page};

use super::gathered::{Exhibitor, Gathered, Row, Shown, gather, rows};
use crate::model::{Stand, shown_code};
use crate::plan::{COLOURS, Drawn, draw};
use crate::stand_path;

/// Exhibits on one page: each has a picture.
const PAGE: usize = 24;

/// Exhibitors on one page.
const NAMES: usize = 60;

#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    Exhibitors,
    Exhibits,
    Plan,
}

/// What the address asks for.
pub struct Wanted {
    view: View,
    query: String,
    hall: String,
    track: String,
    page: usize,
}

impl Wanted {
    /// What the address of a request asks for.
    pub fn of(ctx: &Ctx) -> Self {
        let value = |name: &str| ctx.query_value(name).unwrap_or_default();
        Self {
            view: match value("view").as_str() {
                "exhibits" => View::Exhibits,
                "plan" => View::Plan,
                _ => View::Exhibitors,
            },
            query: value("q").chars().take(200).collect(),
            hall: value("hall"),
            track: value("track"),
            page: value("page").parse().unwrap_or(1).clamp(1, 10_000),
        }
    }
    /// What exhibits are leafed through within, for addresses.
    pub fn within(&self) -> Vec<(String, String)> {
        let all = [("q", &self.query), ("hall", &self.hall), ("track", &self.track)];
        all.into_iter().filter(|(_, v)| !v.is_empty()).map(|(k, v)| (k.to_owned(), v.clone())).collect()
    }
    fn address(&self, base: &str, view: View, page: usize) -> String {
        let word = match view {
            View::Exhibitors => "",
            View::Exhibits => "exhibits",
            View::Plan => "plan",
        };
        let number = if page > 1 { page.to_string() } else { String::new() };
        let all = [("view", word), ("q", &self.query), ("hall", &self.hall), ("track", &self.track), ("page", &number)];
        let pairs: Vec<(String, String)> =
            all.iter().filter(|(_, v)| !v.is_empty()).map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        if pairs.is_empty() { base.to_owned() } else { format!("{base}?{}", encode(&pairs)) }
    }
}

struct Tab {
    href: String,
    label: String,
    here: bool,
}

struct ExhibitorRow {
    href: String,
    name: String,
    native: Option<(String, String, &'static str)>,
    country: String,
    stand: String,
    stand_href: String,
    exhibits: Option<String>,
}

struct Letter {
    sign: String,
    id: String,
    rows: Vec<ExhibitorRow>,
}

/// A way to the first exhibitor of a letter, on whichever page.
struct Jump {
    letter: String,
    href: String,
    here: bool,
}

struct StandRow {
    code: String,
    href: String,
    names: Vec<(String, String)>,
}

struct Hall {
    title: String,
    svg: String,
    stands: Vec<StandRow>,
}

#[derive(Template)]
#[template(path = "exhibition_list.html")]
struct Page {
    t: Say,
    base: String,
    tabs: Vec<Tab>,
    view: &'static str,
    query: String,
    halls: Vec<Choice>,
    tracks: Vec<Choice>,
    found: String,
    empty: bool,
    filtered: bool,
    letters: Vec<Letter>,
    jumps: Vec<Jump>,
    exhibits: Vec<Row>,
    plans: Vec<Hall>,
    legend: Vec<(usize, usize, String)>,
    previous: Option<String>,
    next: Option<String>,
}

/// Whether every word looked for begins a word of these texts.
fn matches<'a>(wanted: &[String], texts: impl Iterator<Item = &'a str>) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let known = words::words(texts);
    wanted.iter().all(|word| known.iter().any(|other| other.starts_with(word)))
}

fn texts_of(shown: &Shown) -> impl Iterator<Item = &str> {
    std::iter::once(shown.listing.head.title.as_str()).chain(shown.exhibit.name.as_deref())
}

fn names_of(exhibitor: &Exhibitor) -> impl Iterator<Item = &str> {
    std::iter::once(exhibitor.name.as_str()).chain(exhibitor.native.iter().map(|(name, _)| name.as_str()))
}

fn in_track(shown: &Shown, track: &str) -> bool {
    track.is_empty() || shown.tracks.iter().any(|own| own == track)
}

/// Exhibitors that fit: their names or what they show have the words; something they show is in the track.
fn exhibitors<'a>(all: &'a Gathered, wanted: &Wanted) -> Vec<(&'a Exhibitor, usize)> {
    let query = words::wanted(&wanted.query);
    let fits = |exhibitor: &'a Exhibitor| {
        if !wanted.hall.is_empty() && exhibitor.hall != wanted.hall {
            return None;
        }
        let own = all.exhibits.iter().filter(|shown| shown.exhibit.organisation_id == exhibitor.id);
        if !wanted.track.is_empty() && !own.clone().any(|shown| in_track(shown, &wanted.track)) {
            return None;
        }
        let texts = names_of(exhibitor).chain(own.clone().flat_map(texts_of));
        matches(&query, texts).then(|| (exhibitor, own.count()))
    };
    all.exhibitors.iter().filter_map(fits).collect()
}

/// Exhibits that fit, by stand.
pub fn exhibits<'a>(all: &'a Gathered, wanted: &Wanted) -> Vec<&'a Shown> {
    let query = words::wanted(&wanted.query);
    let by_id = all.by_id();
    let fits = |shown: &&Shown| {
        let Some(owner) = by_id.get(&shown.exhibit.organisation_id) else { return false };
        (wanted.hall.is_empty() || owner.hall == wanted.hall)
            && in_track(shown, &wanted.track)
            && matches(&query, texts_of(shown).chain(names_of(owner)))
    };
    all.exhibits.iter().filter(fits).collect()
}

/// The letter that an exhibitor stands under.
fn letter_of(exhibitor: &Exhibitor) -> String {
    let first = words::sort_name(&exhibitor.name).chars().next().filter(|c| c.is_alphabetic());
    first.map_or_else(|| "#".to_owned(), |c| c.to_uppercase().collect())
}

fn place_of(letter: &str) -> String {
    if letter == "#" { "l-other".to_owned() } else { format!("l-{letter}") }
}

/// The letters of all exhibitors found, each with the page its first one is on; none where one page holds them all.
fn jumps(wanted: &Wanted, base: &str, found: &[(&Exhibitor, usize)]) -> Vec<Jump> {
    let mut jumps: Vec<Jump> = Vec::new();
    if found.len() <= NAMES {
        return jumps;
    }
    for (at, (exhibitor, _)) in found.iter().enumerate() {
        let letter = letter_of(exhibitor);
        if jumps.iter().any(|known| known.letter == letter) {
            continue;
        }
        let number = at / NAMES + 1;
        let href = format!("{}#{}", wanted.address(base, View::Exhibitors, number), place_of(&letter));
        jumps.push(Jump { letter, href, here: number == wanted.page });
    }
    jumps
}

fn letters(t: &Say, edition: &Edition, found: &[(&Exhibitor, usize)]) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for (exhibitor, shown) in found {
        let letter = letter_of(exhibitor);
        if letters.last().is_none_or(|last| last.sign != letter) {
            letters.push(Letter { id: place_of(&letter), sign: letter, rows: Vec::new() });
        }
        let row = ExhibitorRow {
            href: format!("/organisations/{}", exhibitor.id),
            name: exhibitor.name.clone(),
            native: exhibitor.native.clone().map(|(name, lang)| {
                let direction = direction_of(&lang);
                (name, lang, direction)
            }),
            country: t.country(&exhibitor.country),
            stand: shown_code(&exhibitor.stand),
            stand_href: stand_path(&edition.slug, &exhibitor.stand),
            exhibits: (*shown > 0).then(|| t.count("exhibition-exhibits-count", *shown)),
        };
        if let Some(last) = letters.last_mut() {
            last.rows.push(row);
        }
    }
    letters
}

/// The plan of every hall (or the one asked for), with the list of its stands beneath.
fn plans(t: &Say, edition: &Edition, all: &Gathered, wanted: &Wanted) -> Vec<Hall> {
    let mut found = Vec::new();
    for hall in all.halls().into_iter().filter(|hall| wanted.hall.is_empty() || *hall == wanted.hall) {
        let stands: Vec<&Stand> = all.stands.iter().filter(|stand| stand.hall == hall).collect();
        let drawn: Vec<Drawn<'_>> = stands
            .iter()
            .map(|stand| Drawn {
                stand,
                label: all.label(t, stand),
                name: all.names_at(&stand.code),
                track: all.track_of(&edition.tracks, &stand.code),
                href: stand_path(&edition.slug, &stand.code),
                here: false,
            })
            .collect();
        let title = t.with("exhibition-hall", &hall);
        found.push(Hall {
            svg: draw(&drawn, &t.with("exhibition-plan-of", &title)),
            title,
            stands: stands
                .iter()
                .map(|stand| StandRow {
                    code: shown_code(&stand.code),
                    href: stand_path(&edition.slug, &stand.code),
                    names: all
                        .exhibitors
                        .iter()
                        .filter(|exhibitor| exhibitor.stand == stand.code)
                        .map(|exhibitor| (format!("/organisations/{}", exhibitor.id), exhibitor.name.clone()))
                        .collect(),
                })
                .collect(),
        });
    }
    found
}

/// What the colours and numbers of the plan mean: colour, number, track.
pub fn legend(t: &Say, edition: &Edition) -> Vec<(usize, usize, String)> {
    let tracks = edition.tracks.0.iter().enumerate();
    tracks.map(|(at, track)| (at % COLOURS + 1, at + 1, track.name.text(t.lang).to_owned())).collect()
}

/// Shows exhibitors by name, exhibits with pictures, or the plans.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let wanted = Wanted::of(&ctx);
    let base = format!("/{}/exhibition", edition.slug);
    let mut conn = ctx.app.db().read().await?;
    let all = gather(&mut conn, edition).await?;
    let tab = |view: View, key: &str| Tab {
        href: wanted.address(&base, view, 1),
        label: t.say(key),
        here: wanted.view == view,
    };
    let choice =
        |value: &String, label: String, chosen: &str| Choice { chosen: value == chosen, label, value: value.clone() };
    let mut body = Page {
        tabs: vec![
            tab(View::Exhibitors, key!("exhibition-tab-exhibitors")),
            tab(View::Exhibits, key!("exhibition-tab-exhibits")),
            tab(View::Plan, key!("exhibition-tab-plan")),
            Tab { href: format!("{base}/demonstrations"), label: t.say("live-title"), here: false },
        ],
        view: "",
        query: wanted.query.clone(),
        halls: all.halls().iter().map(|hall| choice(hall, t.with("exhibition-hall", hall), &wanted.hall)).collect(),
        tracks: all
            .tracks()
            .into_iter()
            .map(|track| {
                let name = edition.tracks.find(track).map_or(track, |track| track.name.text(t.lang));
                choice(&track.to_owned(), name.to_owned(), &wanted.track)
            })
            .collect(),
        found: String::new(),
        empty: all.exhibitors.is_empty() && all.stands.is_empty(),
        filtered: !(wanted.query.is_empty() && wanted.hall.is_empty() && wanted.track.is_empty()),
        letters: Vec::new(),
        jumps: Vec::new(),
        exhibits: Vec::new(),
        plans: Vec::new(),
        legend: legend(&t, edition),
        previous: None,
        next: None,
        base: base.clone(),
        t: t.clone(),
    };
    match wanted.view {
        View::Exhibitors => {
            let found = exhibitors(&all, &wanted);
            body.found = t.count("exhibition-exhibitors-count", found.len());
            let (from, to) = ((wanted.page - 1) * NAMES, (wanted.page * NAMES).min(found.len()));
            body.letters = letters(&t, edition, found.get(from..to).unwrap_or(&[]));
            body.jumps = jumps(&wanted, &base, &found);
            body.previous = (wanted.page > 1).then(|| wanted.address(&base, View::Exhibitors, wanted.page - 1));
            body.next = (to < found.len()).then(|| wanted.address(&base, View::Exhibitors, wanted.page + 1));
        }
        View::Exhibits => {
            body.view = "exhibits";
            let found = exhibits(&all, &wanted);
            body.found = t.count("exhibition-exhibits-count", found.len());
            let (from, to) = ((wanted.page - 1) * PAGE, (wanted.page * PAGE).min(found.len()));
            let part = found.get(from..to).unwrap_or(&[]);
            body.exhibits = rows(&mut conn, edition, part, &all.by_id(), &wanted.within()).await?;
            body.previous = (wanted.page > 1).then(|| wanted.address(&base, View::Exhibits, wanted.page - 1));
            body.next = (to < found.len()).then(|| wanted.address(&base, View::Exhibits, wanted.page + 1));
        }
        View::Plan => {
            body.view = "plan";
            body.plans = plans(&t, edition, &all, &wanted);
            body.found = t.count("exhibition-halls-count", body.plans.len());
        }
    }
    drop(conn);
    let head = Head::new(t.say("exhibition-title")).described(t.say("exhibition-lede")).nav("exhibition");
    page(&ctx, &head, &body)
}
