//! What waits for the secretariat's review.

use askama::Template;
use exedra_web::{Answer, Ctx, Head as PageHead, Say, page};

use super::view::{self, Link};
use crate::{description, listing, rules, store};

struct Row {
    href: String,
    title: String,
    lang: String,
    kind: String,
    organisation: Link,
    complete: String,
    guarded: bool,
    since: String,
}

#[derive(Template)]
#[template(path = "review_list.html")]
struct Page {
    t: Say,
    rows: Vec<Row>,
}

/// The queue, longest waiting first: what is listed at this edition, and what is listed nowhere yet.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let forum = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let heads = store::submitted_for(&mut conn, &forum.id).await?;
    let ids: Vec<_> = heads.iter().map(|head| head.id.clone()).collect();
    let both = description::Both::read(&mut conn).await?;
    let mut rows = Vec::new();
    for found in listing::listings(&mut conn, &ids).await? {
        let percent = both.of(found.head.kind).completeness(&found.values).percent();
        rows.push(Row {
            href: format!("{}/manage", found.head.path()),
            lang: view::lang_of(&found.head),
            kind: t.say(view::kind_key(found.head.kind)),
            organisation: view::organisation(&mut conn, &found.head.organisation_id).await?,
            complete: t.count("listing-complete", percent as i64),
            guarded: rules::needs_decision(&found.head),
            since: t.moment(found.head.changed_at, &forum.zone),
            title: found.head.title,
        });
    }
    page(&ctx, &PageHead::new(t.say("review-title")).private().nav("exchange"), &Page { t, rows })
}
