//! The secretariat reads comments of the public before others do. Not even it sees the addresses.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::Refusal;
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::declaration_of;
use super::declaration_show::{Shown, shown};
use crate::model::{CommentId, CommentState};
use crate::{declaration, declaration_path, letters, rules_declaration as rules};

#[derive(Template)]
#[template(path = "comment_moderate.html")]
struct Page {
    t: Say,
    path: String,
    title: String,
    waiting: Vec<Shown>,
    others: Vec<(Shown, bool)>,
    open: bool,
}

/// Shows what waits, and what was decided.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let found = declaration_of(&ctx, &mut conn, &id).await?;
    let mut of = Vec::new();
    for state in [CommentState::Waiting, CommentState::Shown, CommentState::Refused] {
        let comments = declaration::comments(&mut conn, &found, state).await?;
        let all = shown(&ctx, &mut conn, comments).await?;
        of.push(all.into_iter().map(|(_, one)| one).collect::<Vec<_>>());
    }
    let refused = of.pop().unwrap_or_default();
    let seen = of.pop().unwrap_or_default();
    let body = Page {
        path: declaration_path(&edition.slug, &found.id),
        title: found.title.text(ctx.lang).to_owned(),
        waiting: of.pop().unwrap_or_default(),
        others: seen.into_iter().map(|one| (one, true)).chain(refused.into_iter().map(|one| (one, false))).collect(),
        open: rules::may_moderate(ctx.actor()?, edition, &found).is_ok(),
        t,
    };
    page(&ctx, &Head::new(body.t.say("declaration-moderate-title")).nav("declarations").private(), &body)
}

/// Shows one to everybody, or to nobody.
pub async fn decide(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let seen = declaration_of(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    let comment = CommentId::parse(posted.text("comment")).ok_or(Refusal::NotFound)?;
    let (app, stamp, shows) = (&ctx.app, ctx.app.stamp(), posted.text("do") == "show");
    let path = declaration_path(&edition.slug, &seen.id);
    transact!(ctx.app.db(), tx => {
        let now = declaration::one(tx, &edition.id, &seen.id).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_moderate(&actor, &edition, &now)?;
        let waited = declaration::moderate(tx, stamp, &permit, &comment, shows).await?;
        if let Some((address, language)) = waited {
            let title = now.title.text(exedra_kernel::Lang::parse(&language).unwrap_or(exedra_kernel::Lang::En));
            letters::moderated(tx, (app, stamp), (&address, &language), (title, &path, shows)).await?;
        }
        Ok(())
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{path}/moderate"), "saved"))
}
