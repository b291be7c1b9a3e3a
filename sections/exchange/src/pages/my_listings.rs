//! The listings of the organisations that somebody acts for.

use askama::Template;
use exedra_kernel::MembershipRole;
use exedra_web::{Answer, Ctx, Head as PageHead, Say, page};

use super::view::{self, Link};
use crate::{description, listing};

/// So many listings of an organisation are shown; the rest is counted.
const MOST: usize = 200;

/// A listing in a list.
pub struct Row {
    /// Address.
    pub href: String,
    /// Title.
    pub title: String,
    /// Its language.
    pub lang: String,
    /// Offer or need.
    pub kind: String,
    /// Where it stands.
    pub state: String,
    /// How complete it is.
    pub complete: String,
    /// Last change.
    pub changed: String,
}

struct Owner {
    organisation: Link,
    rows: Vec<Row>,
    more: Option<String>,
    new_offer: Option<String>,
    new_need: Option<String>,
    import: Option<String>,
}

#[derive(Template)]
#[template(path = "my_listings.html")]
struct Page {
    t: Say,
    owners: Vec<Owner>,
}

/// Everything the reader's organisations have written, in any state.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let actor = ctx.actor()?;
    let mut conn = ctx.app.db().read().await?;
    let both = description::Both::read(&mut conn).await?;
    let mut owners = Vec::new();
    for membership in &actor.memberships {
        let id = &membership.organisation;
        let heads = listing::of_organisation(&mut conn, id).await?;
        let ids: Vec<_> = heads.iter().take(MOST).map(|head| head.id.clone()).collect();
        let rows = listing::listings(&mut conn, &ids).await?.into_iter().map(|found| {
            let percent = both.of(found.head.kind).completeness(&found.values).percent();
            Row {
                href: format!("{}/manage", found.head.path()),
                lang: view::lang_of(&found.head),
                kind: t.say(view::kind_key(found.head.kind)),
                state: t.say(view::state_key(view::state_now(&found.head, &ctx))),
                complete: t.count("listing-complete", percent as i64),
                changed: t.date(&found.head.changed_at.date_in("UTC")),
                title: found.head.title,
            }
        });
        let writes = membership.role != MembershipRole::Viewer;
        owners.push(Owner {
            organisation: view::organisation(&mut conn, id).await?,
            rows: rows.collect(),
            more: (heads.len() > MOST).then(|| t.count("my-listings-more", (heads.len() - MOST) as i64)),
            new_offer: writes.then(|| format!("/organisations/{id}/offers/new")),
            new_need: writes.then(|| format!("/organisations/{id}/needs/new")),
            import: writes.then(|| format!("/organisations/{id}/import")),
        });
    }
    page(&ctx, &PageHead::new(t.say("my-listings-title")).private(), &Page { t, owners })
}
