//! What became of interest at an edition, in numbers: each case once, at the furthest step both sides confirmed; numbers of
//! different steps stand beside each other and are never added.

use askama::Template;
use exedra_kernel::{Moment, key};
use exedra_store::{Conn, Result};
use exedra_web::{Answer, Ctx, Edition, Head, Say, page};

use crate::model::Step;
use crate::store;
use crate::totals::{self, Between, Counted, Of, OnTrack, PLACES, Place};

/// Width of the plot that bars may take.
const WIDTH: i64 = 230;

/// A bar of the plot.
pub struct Bar {
    /// What it counts.
    pub label: String,
    /// How many, in words.
    pub value: String,
    /// Its width.
    pub width: i64,
    /// Its upper edge.
    pub y: usize,
}

/// A row of a table.
pub struct Line {
    /// The part.
    pub part: String,
    /// Where more is to be read of it; empty for nowhere.
    pub href: String,
    /// A cell for each place; nothing where it is withheld.
    pub cells: Vec<Option<String>>,
}

#[derive(Template)]
#[template(path = "deals_show.html")]
struct Page {
    t: Say,
    base: String,
    kicker: String,
    headline: [String; 3],
    as_of: String,
    frozen: bool,
    bars: Vec<Bar>,
    height: usize,
    places: Vec<String>,
    totals: Vec<String>,
    tracks: Vec<Line>,
    countries: Vec<Line>,
    signings: String,
}

/// The cases of an edition as they are counted, and the moment up to which, if its totals are frozen.
pub async fn gather(conn: &mut Conn, edition: &Edition) -> Result<(Vec<Counted>, Option<Moment>)> {
    let frozen = store::frozen(conn, &edition.id).await?.map(|(at,)| at);
    let cases = store::of_forum(conn, &edition.id).await?;
    let confirmed = store::confirmed(conn, &edition.id).await?;
    Ok((totals::all(&cases, &confirmed, &edition.tracks, frozen), frozen))
}

/// The name of a place.
pub fn place_key(place: Place) -> &'static str {
    match place {
        Place::At(step) => step.key(),
        Place::Ended => key!("deals-ended"),
    }
}

/// The bars of the whole.
pub fn bars(t: &Say, counted: &[Counted]) -> Vec<Bar> {
    let values: Vec<i64> = PLACES.iter().map(|place| totals::total(counted, *place)).collect();
    let most = values.iter().copied().max().unwrap_or(0).max(1);
    let bar = |(at, (place, value)): (usize, (&Place, &i64))| Bar {
        label: t.say(place_key(*place)),
        value: t.number(*value),
        width: value * WIDTH / most,
        y: at * 28,
    };
    PLACES.iter().zip(&values).enumerate().map(bar).collect()
}

/// "12 letters of intent", "3 binding contracts", "1 registered": never one sum.
pub fn headline(t: &Say, counted: &[Counted]) -> [String; 3] {
    let at = |step| totals::total(counted, Place::At(step));
    [
        t.count("deals-intents", at(Step::Intent)),
        t.count("deals-contracts", at(Step::Contract)),
        t.count("deals-registered", at(Step::Registered)),
    ]
}

fn cells(t: &Say, row: &[Option<i64>]) -> Vec<Option<String>> {
    row.iter().map(|cell| cell.map(|value| t.number(value))).collect()
}

/// The table by words of the theme.
pub fn tracks(t: &Say, edition: &Edition, rows: &[totals::Row<OnTrack>]) -> Vec<Line> {
    let line = |(part, row): &totals::Row<OnTrack>| {
        let (part, href) = match part {
            OnTrack::One(slug) => (
                edition.tracks.find(slug).map_or_else(|| slug.clone(), |track| track.name.text(t.lang).to_owned()),
                format!("/{}/tracks/{slug}", edition.slug),
            ),
            OnTrack::Several => (t.say(key!("deals-several")), String::new()),
            OnTrack::None => (t.say(key!("deals-no-track")), String::new()),
        };
        Line { part, href, cells: cells(t, row) }
    };
    rows.iter().map(line).collect()
}

/// The table by countries, each with the way to its page.
pub fn countries(t: &Say, edition: &Edition, rows: &[totals::Row<Of>]) -> Vec<Line> {
    let line = |(part, row): &totals::Row<Of>| {
        let (part, href) = match part {
            Of::Country(code) => (t.country(code), format!("/{}/countries/{code}", edition.slug)),
            Of::Others => (t.say(key!("deals-other-countries")), String::new()),
            Of::Unnamed => (t.say(key!("deals-unnamed")), String::new()),
        };
        Line { part, href, cells: cells(t, row) }
    };
    rows.iter().map(line).collect()
}

/// The table by pairs of countries.
pub fn pairs(t: &Say, rows: &[totals::Row<Between>]) -> Vec<Line> {
    let line = |(part, row): &totals::Row<Between>| {
        let part = match part {
            Between::Pair(a, b) if a == b => t.with("deals-within", t.country(a)),
            Between::Pair(a, b) => t.fill("deals-pair", &[("a", &t.country(a)), ("b", &t.country(b))]),
            Between::Others => t.say(key!("deals-unknown-pair")),
            Between::Unnamed => t.say(key!("deals-unnamed")),
        };
        Line { part, href: String::new(), cells: cells(t, row) }
    };
    rows.iter().map(line).collect()
}

/// Shows the numbers.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?.clone());
    let mut conn = ctx.app.db().read().await?;
    let (counted, frozen) = gather(&mut conn, &edition).await?;
    drop(conn);
    let bars = bars(&t, &counted);
    let body = Page {
        base: ctx.at_forum(""),
        kicker: edition.name.text(ctx.lang).to_owned(),
        headline: headline(&t, &counted),
        as_of: t.moment(frozen.unwrap_or(ctx.now), &edition.zone),
        frozen: frozen.is_some(),
        height: bars.len() * 28,
        places: bars.iter().map(|bar| bar.label.clone()).collect(),
        totals: bars.iter().map(|bar| bar.value.clone()).collect(),
        bars,
        tracks: tracks(&t, &edition, &totals::by_tracks(&counted, &edition.tracks)),
        countries: countries(&t, &edition, &totals::by_countries(&counted)),
        signings: ctx.at_forum("signings"),
        t,
    };
    let head = Head::new(body.t.say("deals-title")).described(body.headline.join(" · ")).nav("deals");
    page(&ctx, &head, &body)
}
