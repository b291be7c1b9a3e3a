//! The programme of an edition: a list by day and time, narrowed by links; of one day a timetable as well.

use askama::Template;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::facets::{self, Chosen, Facet, NAMES, Value};
use super::rows::{Row, row};
use super::timetable::{Timetable, timetable};
use crate::gathered::{self, Shown};

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
    q: String,
    kept: Vec<(&'static str, String)>,
    found: String,
    empty: bool,
    chosen: Vec<(String, String)>,
    days: Vec<Day>,
    day_links: Vec<Value>,
    all_days: Option<String>,
    facets: Vec<Facet>,
    table: Option<(String, Timetable)>,
}

/// Whether all words looked for stand in what is public of a session: its texts in any language, its running order, who
/// hosts it and who speaks.
fn says(shown: &Shown, q: &str) -> bool {
    if q.is_empty() {
        return true;
    }
    let s = &shown.session;
    let mut texts: Vec<&str> = s.titles.0.values().chain(s.abstracts.0.values()).map(String::as_str).collect();
    texts.extend(shown.items.iter().flat_map(|item| item.titles.0.values()).map(String::as_str));
    texts.extend(
        shown
            .speakers
            .iter()
            .flat_map(|one| [Some(&one.name), one.organisation.as_ref()])
            .flatten()
            .map(String::as_str),
    );
    texts.extend(shown.host.iter().map(|host| host.name.as_str()));
    texts.extend(shown.room.iter().flat_map(|room| room.names.0.values()).map(String::as_str));
    texts.push(&s.code);
    let all = texts.join("\n").to_lowercase();
    q.to_lowercase().split_whitespace().all(|word| all.contains(word))
}

/// Shows the programme.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let sessions = gathered::programme(&mut *ctx.app.db().read().await?, edition).await?;
    let base = ctx.at_forum("programme");
    let chosen = Chosen(NAMES.map(|name| ctx.query_value(name).filter(|value| !value.is_empty())));
    // Looked for among what was chosen; the counts of the other choices tell of all.
    let q: String = ctx.query_value("q").unwrap_or_default().trim().chars().take(100).collect();
    let fitting = sessions.iter().filter(|shown| chosen.fits(edition, shown, None) && says(shown, &q));
    let fitting: Vec<_> = fitting.collect();
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
    // Only what there is goes along with the search.
    let kept = |(name, value): (&&'static str, &Option<String>)| {
        let value = value.as_ref()?;
        let there = sessions.iter().any(|shown| facets::values(edition, shown, name).contains(value));
        there.then(|| (*name, value.clone()))
    };
    let (day_links, rest) = facets::facets(&t, edition, &sessions, &chosen, &base);
    let table = match (&chosen.0[0], days.as_slice()) {
        (Some(_), [day]) => timetable(&t, edition, &fitting).map(|table| (day.title.clone(), table)),
        _ => None,
    };
    let body = Page {
        forum_base: ctx.at_forum(""),
        zone: edition.zone.clone(),
        found: t.count("programme-found", fitting.len()),
        kept: NAMES.iter().zip(&chosen.0).filter_map(kept).collect(),
        empty: sessions.is_empty(),
        chosen: facets::in_words(&t, edition, &sessions, &chosen, &base),
        all_days: chosen.0[0].is_some().then(|| chosen.href(&base, 0, None)),
        day_links,
        facets: rest,
        days,
        table,
        base,
        q,
        t,
    };
    let mut head = Head::new(body.t.say("programme-title")).described(body.t.say("programme-lede")).nav("programme");
    // Search engines need the whole programme once, not every way to narrow it.
    head.private = chosen.any() || !body.q.is_empty();
    page(&ctx, &head, &body)
}
