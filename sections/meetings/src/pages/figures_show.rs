//! What became of the requests, by country or region and by track, for the secretariat.

use askama::Template;
use exedra_kernel::{Refusal, keys};
use exedra_web::{Answer, Ctx, Edition, Head, Say, page};

use crate::figures::{self, NONE, Row, SEVERAL, STAGES, Shown};

/// Rows drawn; all are in the table.
const DRAWN: usize = 15;
/// Height of a drawn row.
const STEP: i64 = 40;
const WIDE: i64 = 380;

struct Line {
    label: String,
    cells: Vec<Option<String>>,
}

struct Bar {
    y: i64,
    width: i64,
    class: usize,
    words: String,
}

struct Drawn {
    label: String,
    y: i64,
    bars: Vec<Bar>,
}

struct Part {
    id: &'static str,
    title: String,
    text: String,
    first: String,
    lines: Vec<Line>,
    totals: Vec<Option<String>>,
    drawn: Vec<Drawn>,
    height: i64,
    alt: String,
}

#[derive(Template)]
#[template(path = "figures_show.html")]
struct Page {
    t: Say,
    base: String,
    forum: String,
    as_of: String,
    stages: Vec<String>,
    parts: Vec<Part>,
}

const STAGE_KEYS: [&str; STAGES] = keys!["tally-requested", "tally-accepted", "tally-placed", "tally-held"];

fn part(t: &Say, shown: &Shown, label: impl Fn(&str) -> String, words: [&str; 4], id: &'static str) -> Part {
    let number = |cell: &Option<i64>| cell.map(|value| t.number(value));
    // Those without a country or a track would dwarf the others: they are in the table alone.
    let with_bars = || shown.rows.iter().filter(|row| row.cells[0].is_some() && row.part != NONE);
    let most = with_bars().filter_map(|row| row.cells[0]).max().unwrap_or(1).max(1);
    let drawn = |(at, row): (usize, &Row)| {
        let y = at as i64 * STEP;
        let bars = row.cells.iter().enumerate().filter_map(|(stage, cell)| {
            let value = (*cell)?;
            Some(Bar {
                y: y + 4 + stage as i64 * 8,
                width: value * WIDE / most,
                class: stage + 1,
                words: format!("{}: {}", t.say(STAGE_KEYS[stage]), t.number(value)),
            })
        });
        Drawn { label: label(&row.part), y: y + 24, bars: bars.collect() }
    };
    let drawn: Vec<Drawn> = with_bars().take(DRAWN).enumerate().map(drawn).collect();
    let line = |row: &Row| Line { label: label(&row.part), cells: row.cells.iter().map(number).collect() };
    Part {
        id,
        title: t.say(words[0]),
        text: t.say(words[1]),
        first: t.say(words[2]),
        alt: t.say(words[3]),
        lines: shown.rows.iter().map(line).collect(),
        totals: shown.totals.iter().map(number).collect(),
        height: drawn.len() as i64 * STEP,
        drawn,
    }
}

fn track(t: &Say, edition: &Edition, slug: &str) -> String {
    match slug {
        NONE => t.say("tally-no-track"),
        SEVERAL => t.say("tally-several"),
        slug => edition.tracks.find(slug).map_or_else(|| slug.to_owned(), |track| track.name.text(t.lang).to_owned()),
    }
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?.clone());
    if !ctx.actor()?.runs(&edition.id) {
        return Err(Refusal::NotFound.into());
    }
    let counted = figures::read(&mut *ctx.app.db().read().await?, &edition).await?;
    // Exact arithmetic over whole tables: not on a thread that others wait for.
    let tables =
        tokio::task::spawn_blocking(move || [figures::table(&counted.by_country), figures::table(&counted.by_track)])
            .await
            .map_err(|error| exedra_web::Error::Broken(error.to_string()))?;
    let country = |code: &str| if code == NONE { t.say("tally-no-country") } else { t.country(code) };
    let words = keys!["tally-by-country", "tally-by-country-text", "tally-country", "tally-country-alt"];
    let by_country = part(&t, &tables[0], country, words, "countries");
    let words = keys!["tally-by-track", "tally-by-track-text", "tally-track", "tally-track-alt"];
    let by_track = part(&t, &tables[1], |slug| track(&t, &edition, slug), words, "tracks");
    let body = Page {
        base: ctx.at_forum("meetings"),
        forum: edition.name.text(ctx.lang).to_owned(),
        as_of: t.moment(ctx.now, &edition.zone),
        stages: STAGE_KEYS.iter().map(|key| t.say(key)).collect(),
        parts: vec![by_country, by_track],
        t,
    };
    let mut head = Head::new(body.t.say("tally-title")).nav("meetings").private();
    head.printed = true;
    page(&ctx, &head, &body)
}
