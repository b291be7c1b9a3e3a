//! Everything in the programme that gets in the way of something else, for the secretariat.

use std::collections::BTreeMap;

use askama::Template;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::session_edit;
use crate::clashes::{self, Clash};
use crate::model::SessionId;
use crate::session;

struct Row {
    title: String,
    when: String,
    href: String,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "clash_list.html")]
struct Page {
    t: Say,
    base: String,
    rows: Vec<Row>,
    total: usize,
}

/// Shows the clashes.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let spans = session::spans(&mut conn, &edition.id).await?;
    let mut by_session: BTreeMap<SessionId, Vec<Clash>> = BTreeMap::new();
    let mut total = 0;
    for (id, clash) in clashes::all(&spans) {
        by_session.entry(id).or_default().push(clash);
        total += 1;
    }
    let mut rows = Vec::new();
    for one in session::all(&mut conn, &edition.id).await? {
        let Some(found) = by_session.get(&one.id) else { continue };
        rows.push(Row {
            title: one.titles.text(ctx.lang).to_owned(),
            when: format!("{} – {}", t.moment(one.starts_at, &edition.zone), t.time(one.ends_at, &edition.zone)),
            href: format!("{}/edit", crate::session_path(&edition.slug, &one.code)),
            lines: session_edit::warnings(&mut conn, &t, edition, found).await?,
        });
    }
    drop(conn);
    let body = Page { base: ctx.at_forum("programme"), rows, total, t: t.clone() };
    page(&ctx, &Head::new(t.say("clash-title")).nav("programme").private(), &body)
}
