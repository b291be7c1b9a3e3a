//! The accredited press's own page: what is under embargo, and until when.

use askama::Template;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::view::{self, Row};
use crate::model::Standing;
use crate::{release, rules};

#[derive(Template)]
#[template(path = "room_show.html")]
struct Page {
    t: Say,
    base: String,
    embargoed: Vec<Row>,
    zone: String,
}

/// Shows what may be read early.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let mut releases = release::approved(&mut conn, edition).await?;
    releases.retain(|shown| {
        shown.item.standing(ctx.now) == Standing::Embargoed
            && rules::may_read(ctx.actor.as_deref(), &edition.id, &shown.item, ctx.now)
    });
    // What comes first stands first.
    releases.reverse();
    let body = Page {
        embargoed: view::rows(&mut conn, edition, &t, &releases, ctx.now).await?,
        base: format!("/{}", edition.slug),
        zone: edition.zone.clone(),
        t: t.clone(),
    };
    page(&ctx, &Head::new(t.say("press-room-title")).nav("press").private(), &body)
}
