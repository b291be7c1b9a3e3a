//! A room: how many people it takes, and what takes place in it.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::Refusal;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::rows::{Row, row};
use crate::{gathered, store};

struct Day {
    title: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "room_show.html")]
struct Page {
    t: Say,
    base: String,
    title: String,
    lede: String,
    zone: String,
    found: String,
    days: Vec<Day>,
    others: Vec<(String, String, bool)>,
}

/// Shows a room.
pub async fn show(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let rooms = store::rooms(&mut conn, &edition.id).await?;
    let room = rooms.iter().find(|room| room.code == code).ok_or(Refusal::NotFound)?;
    let mut sessions = gathered::programme(&mut conn, edition).await?;
    drop(conn);
    sessions.retain(|shown| shown.session.room_code.as_ref() == Some(&code));
    let mut days: Vec<Day> = Vec::new();
    for shown in &sessions {
        let title = t.day(shown.session.starts_at, &edition.zone);
        if days.last().is_none_or(|last| last.title != title) {
            days.push(Day { title, rows: Vec::new() });
        }
        if let Some(last) = days.last_mut() {
            last.rows.push(row(&t, edition, shown));
        }
    }
    let venue = edition.venue.text(ctx.lang).to_owned();
    let seats = (room.capacity > 0).then(|| t.count("room-seats", room.capacity));
    let lede = [venue, seats.unwrap_or_default()].into_iter().filter(|text| !text.is_empty());
    let body = Page {
        base: ctx.at_forum("programme"),
        title: room.names.text(ctx.lang).to_owned(),
        lede: lede.collect::<Vec<_>>().join(" · "),
        zone: edition.zone.clone(),
        found: t.count("programme-found", sessions.len()),
        days,
        others: rooms
            .iter()
            .map(|other| {
                let name = other.names.text(ctx.lang).to_owned();
                (crate::room_path(&edition.slug, &other.code), name, other.code == code)
            })
            .collect(),
        t,
    };
    page(&ctx, &Head::new(body.title.clone()).described(body.lede.clone()).nav("programme"), &body)
}
