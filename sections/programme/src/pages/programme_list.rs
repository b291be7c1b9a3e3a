//! The programme of an edition: a list by day and time, narrowed by day, room and track.

use askama::Template;
use exedra_kernel::lang::direction_of;
use exedra_web::forms::Choice;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::kind_words;
use crate::gathered::{self, Shown};
use crate::model::SessionState;
use crate::{session_path, store};

struct Row {
    iso: String,
    from: String,
    until: String,
    href: String,
    title: String,
    lang: String,
    dir: &'static str,
    kind: String,
    room: Option<String>,
    host: Option<(String, String)>,
    speakers: String,
    tracks: Vec<(String, String)>,
    remote: bool,
    cancelled: bool,
    moved: bool,
}

struct Day {
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
    filtered: bool,
    empty: bool,
    days: Vec<Day>,
    day_choices: Vec<Choice>,
    room_choices: Vec<Choice>,
    track_choices: Vec<Choice>,
}

fn row(t: &Say, edition: &exedra_web::Edition, shown: &Shown) -> Row {
    let s = &shown.session;
    let (lang, title) = s.titles.best(t.lang);
    let mut names: Vec<&str> = Vec::new();
    for speaker in &shown.speakers {
        if !names.contains(&speaker.name.as_str()) {
            names.push(&speaker.name);
        }
    }
    let tracks = s.tracks.0.iter().filter_map(|slug| edition.tracks.find(slug));
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
        speakers: names.join(" · "),
        tracks: tracks
            .map(|track| (format!("/{}/tracks/{}", edition.slug, track.slug), track.name.text(t.lang).to_owned()))
            .collect(),
        remote: s.remote,
        cancelled: s.state == SessionState::Cancelled,
        moved: s.state == SessionState::Published && s.earlier_start.is_some_and(|at| at != s.starts_at),
    }
}

/// Shows the programme.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let sessions = gathered::programme(&mut conn, edition).await?;
    let rooms = store::rooms(&mut conn, &edition.id).await?;
    drop(conn);
    let chosen = |name: &str| ctx.query_value(name).filter(|value| !value.is_empty());
    let (day, room, track) = (chosen("day"), chosen("room"), chosen("track"));
    let fits = |shown: &&Shown| {
        let s = &shown.session;
        day.as_ref().is_none_or(|day| &s.starts_at.date_in(&edition.zone) == day)
            && room.as_ref().is_none_or(|room| s.room_code.as_ref() == Some(room))
            && track.as_ref().is_none_or(|track| s.tracks.0.contains(track))
    };
    let mut days: Vec<Day> = Vec::new();
    let mut found = 0;
    for shown in sessions.iter().filter(fits) {
        let title = t.day(shown.session.starts_at, &edition.zone);
        if days.last().is_none_or(|last| last.title != title) {
            days.push(Day { title, rows: Vec::new() });
        }
        if let Some(last) = days.last_mut() {
            last.rows.push(row(&t, edition, shown));
        }
        found += 1;
    }
    let choice = |value: &str, label: String, now: Option<&String>| Choice {
        chosen: now.is_some_and(|now| now == value),
        value: value.to_owned(),
        label,
    };
    let body = Page {
        base: ctx.at_forum("programme"),
        forum_base: ctx.at_forum(""),
        zone: edition.zone.clone(),
        found: t.count("programme-found", found),
        filtered: day.is_some() || room.is_some() || track.is_some(),
        empty: sessions.is_empty(),
        day_choices: exedra_people::forum::days(edition)
            .iter()
            .map(|iso| choice(iso, t.date(iso), day.as_ref()))
            .collect(),
        room_choices: rooms
            .iter()
            .map(|r| choice(&r.code, r.names.text(ctx.lang).to_owned(), room.as_ref()))
            .collect(),
        track_choices: edition
            .tracks
            .0
            .iter()
            .map(|one| choice(&one.slug, one.name.text(ctx.lang).to_owned(), track.as_ref()))
            .collect(),
        days,
        t,
    };
    let title = body.t.say("programme-title");
    let head = Head::new(title).described(body.t.say("programme-lede")).nav("programme");
    page(&ctx, &head, &body)
}
