//! A session: what it is about, its running order with what is late, who speaks. Drafts are shown to those who look after
//! them alone.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::Refusal;
use exedra_kernel::lang::direction_of;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::{item_words, kind_words, state_words};
use crate::gathered::{self, Shown, Speaker};
use crate::model::{Item, SessionState};
use crate::schedule::{Book, jsonld};
use crate::{rules, session};

struct Voice {
    name: String,
    organisation: Option<String>,
    accepted: bool,
}

struct Row {
    iso: String,
    planned: Option<String>,
    starts: String,
    minutes: String,
    title: String,
    lang: String,
    dir: &'static str,
    kind: String,
    remote: bool,
    delay: i64,
    voices: Vec<Voice>,
}

#[derive(Template)]
#[template(path = "session_show.html")]
struct Page {
    t: Say,
    base: String,
    path: String,
    kicker: String,
    title: String,
    lang: String,
    dir: &'static str,
    text: String,
    text_lang: String,
    text_dir: &'static str,
    day: String,
    iso: String,
    from: String,
    until: String,
    zone: String,
    room: Option<(String, i64)>,
    remote: bool,
    host: Option<(String, String)>,
    languages: String,
    tracks: Vec<(String, String)>,
    state: Option<String>,
    moved: Option<String>,
    rows: Vec<Row>,
    voices: Vec<Voice>,
    late: bool,
}

fn voice(speaker: &Speaker) -> Voice {
    Voice { name: speaker.name.clone(), organisation: speaker.organisation.clone(), accepted: speaker.accepted }
}

fn row(t: &Say, zone: &str, shown: &Shown, item: &Item) -> Row {
    let (lang, title) = item.titles.best(t.lang);
    Row {
        iso: item.starts_at().rfc3339(),
        planned: (item.delay > 0).then(|| t.time(item.planned_at, zone)),
        starts: t.time(item.starts_at(), zone),
        minutes: t.count("order-minutes", item.minutes),
        title: title.to_owned(),
        dir: direction_of(lang),
        lang: lang.to_owned(),
        kind: item_words(t, item.kind),
        remote: item.remote,
        delay: item.delay,
        voices: shown.speakers.iter().filter(|s| s.item.as_ref() == Some(&item.id)).map(voice).collect(),
    }
}

/// Shows a session.
pub async fn show(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let found = session::by_code(&mut conn, &edition.id, &code).await?.ok_or(Refusal::NotFound)?;
    let own = ctx.actor.as_deref().is_some_and(|actor| rules::looks_after(actor, edition, &found));
    if !rules::is_public(found.state) && !own {
        return Err(Refusal::NotFound.into());
    }
    let shown = gathered::one(&mut conn, edition, found).await?;
    drop(conn);
    let (s, zone) = (&shown.session, &edition.zone);
    let ((lang, title), (text_lang, text)) = (s.titles.best(ctx.lang), s.abstracts.best(ctx.lang));
    let book = Book { app: &ctx.app, edition, sessions: std::slice::from_ref(&shown), lang: ctx.lang };
    let public = rules::is_public(s.state);
    let mut head = Head::new(title).described(text.chars().take(200).collect::<String>()).nav("programme");
    if public {
        head = head.json_ld(jsonld::event(&book, &shown, true));
    } else {
        head = head.private();
    }
    let tracks = s.tracks.0.iter().filter_map(|slug| edition.tracks.find(slug));
    let moved = s.earlier_start.filter(|at| *at != s.starts_at && s.state == SessionState::Published);
    let body = Page {
        base: ctx.at_forum("programme"),
        path: crate::session_path(&edition.slug, &s.code),
        kicker: kind_words(&t, s.kind),
        title: title.to_owned(),
        dir: direction_of(lang),
        lang: lang.to_owned(),
        text: exedra_web::markdown::render(text),
        text_dir: direction_of(text_lang),
        text_lang: text_lang.to_owned(),
        day: t.day(s.starts_at, zone),
        iso: s.starts_at.rfc3339(),
        from: t.time(s.starts_at, zone),
        until: t.time(s.ends_at, zone),
        zone: zone.clone(),
        room: shown.room.as_ref().map(|room| (room.names.text(ctx.lang).to_owned(), room.capacity)),
        remote: s.remote,
        host: shown.host.as_ref().map(|host| (format!("/organisations/{}", host.id), host.name.clone())),
        languages: s.languages.0.iter().map(|tag| t.language(tag)).collect::<Vec<_>>().join(" · "),
        tracks: tracks
            .map(|track| (format!("/{}/tracks/{}", edition.slug, track.slug), track.name.text(ctx.lang).to_owned()))
            .collect(),
        state: (s.state != SessionState::Published).then(|| state_words(&t, s.state)),
        moved: moved.map(|at| t.moment(at, zone)),
        rows: shown.items.iter().map(|item| row(&t, zone, &shown, item)).collect(),
        voices: shown.speakers.iter().filter(|speaker| speaker.item.is_none()).map(voice).collect(),
        late: shown.items.iter().any(|item| item.delay > 0),
        t: t.clone(),
    };
    page(&ctx, &head, &body)
}
