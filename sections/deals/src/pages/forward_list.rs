//! Interest shown without a name that waits to be forwarded, and what the intermediary did before.

use askama::Template;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::view::{self, Link};
use crate::model::Case;
use crate::{cases, rules, store};

struct Row {
    href: String,
    listing: Link,
    owner: String,
    asker: String,
    when: String,
    state: String,
}

#[derive(Template)]
#[template(path = "forward_list.html")]
struct Page {
    t: Say,
    base: String,
    waiting: Vec<Row>,
    handled: Vec<Row>,
}

/// Shows them.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, actor, edition) = (ctx.say(), ctx.actor()?.clone(), ctx.forum()?.clone());
    let mut conn = ctx.app.db().read().await?;
    let mut waiting: Vec<Case> = Vec::new();
    for case in store::held(&mut conn, &edition.id).await? {
        let desk = cases::desk(&mut conn, &case).await?;
        if rules::forwards(&actor, &case, desk) {
            waiting.push(case);
        }
    }
    let mut handled = store::handled(&mut conn, &edition.id, actor.person.as_str()).await?;
    // Who joined one side since sees the case as its member does, if at all.
    handled.retain(|case| !rules::is_party(&actor, case));
    let mut groups = [Vec::new(), Vec::new()];
    for (group, list) in groups.iter_mut().zip([waiting, handled]) {
        for case in list {
            group.push(Row {
                href: case.path(),
                listing: view::listing(&mut conn, &t, Some(&actor), &case.listing_id).await?,
                owner: view::house(&mut conn, &case.owner_id).await?.label,
                asker: view::house(&mut conn, &case.asker_id).await?.label,
                when: t.moment(case.created_at, &edition.zone),
                state: super::case_show::handled_words(&t, &case),
            });
        }
    }
    let [waiting, handled] = groups;
    let body = Page { base: ctx.at_forum("deals"), waiting, handled, t };
    page(&ctx, &Head::new(body.t.say("forward-title")).nav("deals").private(), &body)
}
