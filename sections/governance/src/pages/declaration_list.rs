//! The declarations of an edition; for the secretariat, with drafts and comments that wait.

use askama::Template;
use exedra_kernel::key;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::{DECLARATION_STATES, Words, keyed};
use crate::model::{DeclarationState, Endorser};
use crate::{declaration, declaration_path, rules_declaration as rules};

struct Row {
    href: String,
    title: Words,
    state: String,
    endorsed: String,
    waiting: i64,
}

#[derive(Template)]
#[template(path = "declaration_list.html")]
struct Page {
    t: Say,
    base: String,
    rows: Vec<Row>,
    works: bool,
}

async fn render(ctx: &Ctx, works: bool) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let mut rows = Vec::new();
    let actor = if works { ctx.actor.as_deref() } else { None };
    for one in declaration::all(&mut conn, &edition.id).await?.iter().filter(|one| rules::sees(actor, one)) {
        let (lang, title) = one.title.best(ctx.lang);
        let endorsements = declaration::endorsements(&mut conn, one).await?;
        let countries = endorsements.iter().filter(|one| one.kind == Endorser::Country).count();
        let all = t.count("declaration-endorsements-count", endorsements.len());
        let path = declaration_path(&edition.slug, &one.id);
        rows.push(Row {
            href: if works { format!("{path}/edit") } else { path },
            title: Words::new(title, lang),
            state: t.say(keyed(DeclarationState::ALL, &DECLARATION_STATES, &one.state)),
            endorsed: if countries > 0 {
                format!("{all} · {}", t.count("declaration-countries-count", countries))
            } else {
                all
            },
            waiting: if works { declaration::waiting(&mut conn, one).await? } else { 0 },
        });
    }
    let key = if works { key!("declarations-work-title") } else { key!("declarations-title") };
    let head = Head::new(t.say(key)).nav("declarations").described(t.say("declarations-lede"));
    let head = if works { head.private() } else { head };
    page(ctx, &head, &Page { base: format!("/{}/declarations", edition.slug), rows, works, t })
}

/// Shows those that are open or adopted.
pub async fn show(ctx: Ctx) -> Answer {
    render(&ctx, false).await
}

/// Shows all to the secretariat.
pub async fn work(ctx: Ctx) -> Answer {
    render(&ctx, true).await
}
