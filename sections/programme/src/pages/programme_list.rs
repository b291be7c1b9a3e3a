//! The programme of an edition: a list by day and time, narrowed by links; of one day a timetable as well.

use askama::Template;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::facets::{self, Chosen, Facet, NAMES, Value};
use super::rows::{Row, row};
use super::timetable::{Timetable, timetable};
use crate::gathered;

struct Day {
    id: String,
    title: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "programme_list.html")]
struct Page {
    t: Say,
    base: String,
    forum_base: String,
    zone: String,
    found: String,
    empty: bool,
    chosen: Vec<(String, String)>,
    days: Vec<Day>,
    day_links: Vec<Value>,
    all_days: Option<String>,
    facets: Vec<Facet>,
    table: Option<(String, Timetable)>,
}

/// Shows the programme.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let sessions = gathered::programme(&mut *ctx.app.db().read().await?, edition).await?;
    let base = ctx.at_forum("programme");
    let chosen = Chosen(NAMES.map(|name| ctx.query_value(name).filter(|value| !value.is_empty())));
    let fitting: Vec<_> = sessions.iter().filter(|shown| chosen.fits(edition, shown, None)).collect();
    let mut days: Vec<Day> = Vec::new();
    for shown in &fitting {
        let id = shown.session.starts_at.date_in(&edition.zone);
        if days.last().is_none_or(|last| last.id != id) {
            days.push(Day { title: t.day(shown.session.starts_at, &edition.zone), id, rows: Vec::new() });
        }
        if let Some(last) = days.last_mut() {
            last.rows.push(row(&t, edition, shown));
        }
    }
    let (day_links, rest) = facets::facets(&t, edition, &sessions, &chosen, &base);
    let table = match (&chosen.0[0], days.as_slice()) {
        (Some(_), [day]) => timetable(&t, edition, &fitting).map(|table| (day.title.clone(), table)),
        _ => None,
    };
    let body = Page {
        forum_base: ctx.at_forum(""),
        zone: edition.zone.clone(),
        found: t.count("programme-found", fitting.len()),
        empty: sessions.is_empty(),
        chosen: facets::in_words(&t, edition, &sessions, &chosen, &base),
        all_days: chosen.0[0].is_some().then(|| chosen.href(&base, 0, None)),
        day_links,
        facets: rest,
        days,
        table,
        base,
        t,
    };
    let mut head = Head::new(body.t.say("programme-title")).described(body.t.say("programme-lede")).nav("programme");
    // Search engines need the whole programme once, not every way to narrow it.
    head.private = chosen.any();
    page(&ctx, &head, &body)
}
