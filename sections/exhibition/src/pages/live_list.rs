//! The live demonstrations of an edition, with how many wait at each.

use askama::Template;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::live_view::{self, Shown};
use crate::live;

struct Row {
    live: Shown,
    queue: String,
}

#[derive(Template)]
#[template(path = "live_list.html")]
struct Page {
    t: Say,
    base: String,
    rows: Vec<Row>,
}

/// Shows them: those that are open first.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let mut all = live::all(&mut conn, &edition.id).await?;
    all.retain(crate::model::Live::is_public);
    all.sort_by_key(|live| (live.state, live.titles.text(t.lang).to_lowercase()));
    let mut rows = Vec::new();
    for one in &all {
        let standing = live::standing(&mut conn, &edition.id, one).await?;
        let queue = t.count("live-waiting", standing.waiting);
        rows.push(Row { live: live_view::shown(&t, edition, one), queue });
    }
    let head = Head::new(t.say("live-title")).described(t.say("live-lede")).nav("exhibition");
    page(&ctx, &head, &Page { base: format!("/{}/exhibition", edition.slug), rows, t })
}
