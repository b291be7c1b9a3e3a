//! "My forum": the plain page with the reader's own part of everything.

use askama::Template;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

struct Row {
    href: String,
    label: String,
}

#[derive(Template)]
#[template(path = "my_show.html")]
struct Page {
    t: Say,
    name: String,
    forums: Vec<Row>,
    organisations: Vec<Row>,
}

/// The signed-in person's own page.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let actor = ctx.actor()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let (mut forums, mut organisations) = (Vec::new(), Vec::new());
    let mut ids: Vec<_> = actor.roles.iter().map(|(forum, ..)| forum.clone()).collect();
    ids.sort();
    ids.dedup();
    for id in ids {
        if let Some(edition) = crate::forum::by_id(&mut conn, &id).await? {
            forums.push(Row { href: format!("/{}", edition.slug), label: edition.name.text(ctx.lang).to_owned() });
        }
    }
    for membership in &actor.memberships {
        if let Some(o) = crate::organisation::by_id(&mut conn, &membership.organisation).await? {
            organisations.push(Row { href: format!("/organisations/{}", o.id), label: o.name });
        }
    }
    let head = Head::new(t.say("nav-my")).private();
    page(&ctx, &head, &Page { name: actor.name.clone(), forums, organisations, t })
}

/// The reader's own part of public pages: their name.
pub async fn me(ctx: Ctx) -> Answer {
    let name = ctx.actor.as_ref().map(|actor| actor.name.as_str());
    Ok(respond::json(&serde_json::json!({ "name": name })))
}
