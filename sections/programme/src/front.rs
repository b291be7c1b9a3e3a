//! What the front page tells of the programme: how it begins, while people still decide to come; then what is on and what
//! follows.

use exedra_kernel::{Moment, key};
use exedra_store::{Conn, Result};
use exedra_web::EditionState;
use exedra_web::asked::{Front, Line, Panel};
use exedra_web::section::Boxed;

use crate::gathered::{self, Shown};
use crate::model::SessionState;
use crate::{session_path, store};

/// The first events of an edition that is announced; those under way and the next ones while it runs.
pub fn of_edition<'a>(front: &'a Front<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        let (title, running) = match front.edition.state {
            EditionState::Open => (key!("front-programme-first"), false),
            EditionState::Running => (key!("front-programme-now"), true),
            EditionState::Draft | EditionState::Closed | EditionState::Archived => return Ok(None),
        };
        let mut sessions = gathered::programme(conn, front.edition).await?;
        sessions.retain(|shown| {
            shown.session.state == SessionState::Published && (!running || shown.session.ends_at > front.now)
        });
        Ok(Some(Panel {
            order: 10,
            title: front.say.say(title),
            total: sessions.len() as u64,
            lines: sessions.iter().take(front.most).map(|shown| line(front, shown)).collect(),
            all: Some(format!("/{}/programme", front.edition.slug)),
        }))
    })
}

fn line(front: &Front<'_>, shown: &Shown) -> Line {
    let (session, zone, t) = (&shown.session, &front.edition.zone, front.say);
    let (lang, title) = session.titles.best(t.lang);
    let on = session.starts_at <= front.now && front.now < session.ends_at;
    let when = if on {
        t.with(key!("front-programme-until"), t.time(session.ends_at, zone))
    } else {
        t.moment(session.starts_at, zone)
    };
    let room = shown.room.as_ref().map(|room| format!(" · {}", room.names.text(t.lang))).unwrap_or_default();
    Line {
        text: title.to_owned(),
        lang: lang.to_owned(),
        note: format!("{when}{room}"),
        href: session_path(&front.edition.slug, &session.code),
    }
}

/// When the next event begins or ends anywhere: what is on changes then.
pub fn next_turn(conn: &mut Conn, now: Moment) -> Boxed<'_, Result<Option<Moment>>> {
    Box::pin(async move {
        let begins = store::next_start(conn, now).await?.and_then(|(at,)| at);
        let ends = store::next_end(conn, now).await?.and_then(|(at,)| at);
        Ok(begins.into_iter().chain(ends).min())
    })
}
