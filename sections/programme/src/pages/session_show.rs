//! A session: what it is about, its running order with what is late, who speaks. Drafts are shown to those who look after
//! them alone.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::Refusal;
use exedra_kernel::lang::direction_of;
use exedra_web::section::{AskedSession, SessionLink};
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::{item_words, kind_words, state_words};
use crate::gathered::{self, Shown, Speaker};
use crate::model::{Item, SessionState};
use crate::schedule::{Book, jsonld};
use crate::{rules, session};

struct Voice {
    name: String,
    organisation: Option<String>,
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
    delay: Option<String>,
    voices: Vec<Voice>,
    links: Vec<(String, String)>,
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
    room: Option<(String, String, Option<String>)>,
    venue: String,
    remote: bool,
    host: Option<(String, String)>,
    languages: String,
    tracks: Vec<(String, String)>,
    state: Option<String>,
    moved: Option<String>,
    rows: Vec<Row>,
    voices: Vec<Voice>,
    links: Vec<(String, String)>,
    late: bool,
    ends_now: Option<String>,
    public: bool,
}

fn seats(t: &Say, capacity: i64) -> Option<String> {
    (capacity > 0).then(|| t.count("room-seats", capacity))
}

fn voice(speaker: &Speaker) -> Voice {
    Voice { name: speaker.name.clone(), organisation: speaker.organisation.clone() }
}

/// The links for one item; or for the whole session, with those of items that are not in the running order any more.
fn links(all: &[SessionLink], items: &[Item], item: Option<&str>) -> Vec<(String, String)> {
    let known = |id: &str| items.iter().any(|item| item.id.as_str() == id);
    let own = all.iter().filter(|link| link.item.as_deref().filter(|id| known(id)) == item);
    own.map(|link| (link.href.clone(), link.text.clone())).collect()
}

fn row(t: &Say, zone: &str, shown: &Shown, item: &Item, all: &[SessionLink]) -> Row {
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
        delay: (item.delay > 0).then(|| t.count("order-late", item.delay)),
        voices: shown.speakers.iter().filter(|s| s.item.as_ref() == Some(&item.id)).map(voice).collect(),
        links: links(all, &shown.items, Some(item.id.as_str())),
    }
}

/// Shows a session.
pub async fn show(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let found = session::by_code(&mut conn, &edition.id, &code).await?.ok_or(Refusal::NotFound)?;
    if !rules::may_see(ctx.actor.as_deref(), edition, &found) {
        return Err(Refusal::NotFound.into());
    }
    let shown = gathered::one(&mut conn, edition, found).await?;
    let mut all = Vec::new();
    for source in &ctx.app.offered().on_session {
        let actor = ctx.actor.as_deref();
        let asked = AskedSession { app: &ctx.app, edition, id: shown.session.id.as_str(), actor, lang: ctx.lang };
        all.extend(source(asked, &mut conn).await?);
    }
    drop(conn);
    let (s, zone) = (&shown.session, &edition.zone);
    let ((lang, title), (text_lang, text)) = (s.titles.best(ctx.lang), s.abstracts.best(ctx.lang));
    let sessions = std::slice::from_ref(&shown);
    let book = Book { base_url: &ctx.app.settings().base_url, say: &t, edition, sessions };
    let public = rules::is_public(s.state);
    let mut head = Head::new(title).described(text.chars().take(200).collect::<String>()).nav("programme");
    if public {
        head = head.json_ld(jsonld::event(&book, &shown, true));
    } else {
        head = head.private();
    }
    let tracks = s.tracks.0.iter().filter_map(|slug| edition.tracks.find(slug));
    let moved = s.earlier_start.filter(|at| *at != s.starts_at && s.state == SessionState::Published);
    // When the last item ends later than was planned for the session.
    let ends_now = shown.items.iter().map(Item::ends_at).max().filter(|at| *at > s.ends_at);
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
        room: shown.room.as_ref().map(|room| {
            (
                crate::room_path(&edition.slug, &room.code),
                room.names.text(ctx.lang).to_owned(),
                seats(&t, room.capacity),
            )
        }),
        venue: edition.venue.text(ctx.lang).to_owned(),
        remote: s.remote,
        host: shown.host.as_ref().map(|host| (format!("/organisations/{}", host.id), host.name.clone())),
        languages: s.languages.0.iter().map(|tag| t.language(tag)).collect::<Vec<_>>().join(" · "),
        tracks: tracks
            .map(|track| (format!("/{}/tracks/{}", edition.slug, track.slug), track.name.text(ctx.lang).to_owned()))
            .collect(),
        state: (s.state != SessionState::Published).then(|| state_words(&t, s.state)),
        moved: moved.map(|at| t.moment(at, zone)),
        rows: shown.items.iter().map(|item| row(&t, zone, &shown, item, &all)).collect(),
        voices: shown.speakers.iter().filter(|speaker| speaker.item.is_none()).map(voice).collect(),
        links: links(&all, &shown.items, None),
        ends_now: ends_now.map(|at| t.time(at, zone)),
        late: shown.items.iter().any(|item| item.delay > 0),
        public,
        t: t.clone(),
    };
    page(&ctx, &head, &body)
}
