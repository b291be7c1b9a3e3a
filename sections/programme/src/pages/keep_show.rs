//! The secretariat's page of the programme: every session with its state, drafts too, what is unanswered, and the ways to the
//! rooms, the clashes and a new session.

use askama::Template;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::{kind_words, state_words};
use crate::model::{InvitationState, SessionState};
use crate::{clashes, session, session_path, store};

struct Row {
    when: String,
    title: String,
    href: String,
    kind: String,
    state: String,
    public: bool,
    open: String,
}

#[derive(Template)]
#[template(path = "keep_show.html")]
struct Page {
    t: Say,
    base: String,
    rows: Vec<Row>,
    clashes: String,
    clashing: bool,
    open: bool,
}

/// Shows the page.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let sessions = session::all(&mut conn, &edition.id).await?;
    let invitations = store::invitations(&mut conn, &edition.id).await?;
    let found = clashes::all(&session::spans(&mut conn, &edition.id).await?).len();
    drop(conn);
    let rows = sessions.iter().map(|s| {
        let own = invitations.iter().filter(|i| i.session_id == s.id && i.state == InvitationState::Invited).count();
        Row {
            when: t.moment(s.starts_at, &edition.zone),
            title: s.titles.text(ctx.lang).to_owned(),
            href: session_path(&edition.slug, &s.code),
            kind: kind_words(&t, s.kind),
            state: state_words(&t, s.state),
            public: s.state == SessionState::Published,
            open: if own > 0 { t.count("keep-unanswered", own) } else { String::new() },
        }
    });
    let body = Page {
        base: ctx.at_forum("programme"),
        rows: rows.collect(),
        clashes: t.count("clash-count", found),
        clashing: found > 0,
        open: edition.is_open(),
        t: t.clone(),
    };
    page(&ctx, &Head::new(t.say("programme-keep")).nav("programme").private(), &body)
}
