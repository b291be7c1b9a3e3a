//! The press room's public front: the newest releases, the record, and where to write.

use askama::Template;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::view::{self, Row};
use crate::{record, release};

/// Releases on the page.
const NEWEST: usize = 5;

#[derive(Template)]
#[template(path = "press_show.html")]
struct Page {
    t: Say,
    base: String,
    rows: Vec<Row>,
    all: Option<String>,
    lines: String,
}

/// Shows the press room.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let releases = release::published(&mut conn, edition, ctx.now).await?;
    let lines = record::published(&mut conn, edition, ctx.now).await?.len();
    let newest = &releases[..releases.len().min(NEWEST)];
    let body = Page {
        rows: view::rows(&mut conn, edition, &t, newest, ctx.now).await?,
        all: (releases.len() > NEWEST).then(|| t.count("release-all", releases.len())),
        lines: t.count("record-count", lines),
        base: format!("/{}", edition.slug),
        t: t.clone(),
    };
    let feed = ctx.at_forum("releases/feed.atom");
    let head =
        Head::new(t.say("press-title")).described(t.say("press-lede")).nav("press").feed(t.say("release-feed"), feed);
    page(&ctx, &head, &body)
}
