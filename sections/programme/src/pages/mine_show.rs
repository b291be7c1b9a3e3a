//! One's own programme: the events one hosts, where one speaks, and what one has starred; as a page and as a calendar.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::lang::direction_of;
use exedra_kernel::{Refusal, key};
use exedra_store::transact;
use exedra_web::calendar::{self, Entry};
use exedra_web::forms::Posted;
use exedra_web::section::AgendaItem;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::state_words;
use crate::model::{InvitationState, Session, SessionId, SessionState};
use crate::{rules, session, session_path, sources, star, store};

struct Row {
    href: String,
    code: String,
    title: String,
    lang: String,
    dir: &'static str,
    iso: String,
    day: String,
    from: String,
    until: String,
    state: Option<String>,
    overlaps: bool,
}

struct Spoken {
    href: String,
    title: String,
    when: String,
    place: String,
    part: String,
    cancelled: bool,
}

#[derive(Template)]
#[template(path = "mine_show.html")]
struct Page {
    t: Say,
    base: String,
    forum_base: String,
    zone: String,
    hosted: Vec<Row>,
    spoken: Vec<Spoken>,
    unanswered: Option<String>,
    starred: Vec<Row>,
}

fn row(ctx: &Ctx, t: &Say, one: &Session, others: &[Session]) -> Result<Row, exedra_web::Error> {
    let edition = ctx.forum()?;
    let (lang, title) = one.titles.best(ctx.lang);
    let takes_place = |s: &Session| s.state == SessionState::Published;
    let beside = |other: &Session| {
        other.id != one.id && takes_place(other) && other.starts_at < one.ends_at && one.starts_at < other.ends_at
    };
    Ok(Row {
        href: session_path(&edition.slug, &one.code),
        code: one.code.clone(),
        title: title.to_owned(),
        dir: direction_of(lang),
        lang: lang.to_owned(),
        iso: one.starts_at.rfc3339(),
        day: t.day(one.starts_at, &edition.zone),
        from: t.time(one.starts_at, &edition.zone),
        until: t.time(one.ends_at, &edition.zone),
        state: (!takes_place(one)).then(|| state_words(t, one.state)),
        overlaps: takes_place(one) && others.iter().any(beside),
    })
}

/// Shows the page.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, actor, edition) = (ctx.say(), ctx.actor()?, ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let mut hosted = Vec::new();
    for id in exedra_people::forum::hosted_by(&mut conn, &edition.id, &actor.person).await? {
        let Some(id) = SessionId::parse(&id) else { continue };
        hosted.extend(session::by_id(&mut conn, &edition.id, &id).await?);
    }
    hosted.sort_by_key(|one| (one.starts_at, one.number));
    let starred = star::of(&mut conn, &edition.id, &actor.person).await?;
    let mine = sources::agenda(&ctx.app, &mut conn, edition, &actor.person, ctx.lang).await?;
    let asked = store::invitations_of(&mut conn, &edition.id, &actor.person).await?;
    drop(conn);
    let unanswered = asked.iter().filter(|one| one.state == InvitationState::Invited).count();
    // What they host and what they starred stands in lists of its own.
    let apart = |item: &AgendaItem| {
        item.private || hosted.iter().any(|one| session_path(&edition.slug, &one.code) == item.href)
    };
    let spoken = mine.iter().filter(|item| !apart(item)).map(|item| Spoken {
        href: item.href.clone(),
        title: item.title.clone(),
        when: format!("{} – {}", t.moment(item.starts, &edition.zone), t.time(item.ends, &edition.zone)),
        place: item.place.clone(),
        part: item.part.clone(),
        cancelled: item.cancelled,
    });
    let rows = |all: &[Session]| all.iter().map(|one| row(&ctx, &t, one, &starred)).collect::<Result<Vec<_>, _>>();
    let body = Page {
        base: ctx.at_forum("programme"),
        forum_base: ctx.at_forum(""),
        zone: edition.zone.clone(),
        spoken: spoken.collect(),
        hosted: rows(&hosted)?,
        starred: rows(&starred)?,
        unanswered: (unanswered > 0).then(|| t.count("mine-unanswered", unanswered)),
        t: t.clone(),
    };
    page(&ctx, &Head::new(t.say("programme-mine")).nav("programme").private(), &body)
}

/// All of it as a calendar file, as it stands now.
pub async fn calendar(ctx: Ctx) -> Answer {
    let (t, actor, edition) = (ctx.say(), ctx.actor()?, ctx.forum()?);
    let mine = sources::agenda(&ctx.app, &mut *ctx.app.db().read().await?, edition, &actor.person, ctx.lang).await?;
    let entry = |item: AgendaItem| Entry {
        uid: item.uid,
        starts: item.starts,
        ends: item.ends,
        revision: item.revision,
        changed: item.changed,
        cancelled: item.cancelled,
        summary: item.title,
        description: item.part,
        location: item.place,
        url: ctx.absolute(&item.href),
        conference: None,
    };
    let entries: Vec<Entry> = mine.into_iter().map(entry).collect();
    let name = format!("{} · {}", t.say("programme-mine"), edition.name.text(ctx.lang));
    Ok(respond::with_type(calendar::write(&name, &entries), "text/calendar; charset=utf-8"))
}

/// Whoever had to sign in first comes back to the event, where the button is.
pub async fn back(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let found =
        session::by_code(&mut *ctx.app.db().read().await?, &edition.id, &code).await?.ok_or(Refusal::NotFound)?;
    rules::may_star(actor, edition, &found)?;
    Ok(respond::see_other(&session_path(&edition.slug, &found.code)))
}

/// Stars an event.
pub async fn star(ctx: Ctx, Path((_, code)): Path<(String, String)>, _form: Posted) -> Answer {
    keep(&ctx, &code, true).await
}

/// Takes a star away.
pub async fn change(ctx: Ctx, form: Posted) -> Answer {
    match form.text("do") {
        "unstar" => keep(&ctx, form.text("code"), false).await,
        _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    }
}

async fn keep(ctx: &Ctx, code: &str, starred: bool) -> Answer {
    let (actor, edition, stamp) = (ctx.actor()?.clone(), ctx.forum()?.clone(), ctx.app.stamp());
    transact!(ctx.app.db(), tx => {
        let found = session::by_code(tx, &edition.id, code).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_star(&actor, &edition, &found)?;
        if starred {
            star::put(tx, stamp, &permit, &found.id).await
        } else {
            star::remove(tx, &permit, &found.id).await
        }
    })?;
    Ok(respond::done(&ctx.at_forum("programme/mine"), if starred { "added" } else { "removed" }))
}
