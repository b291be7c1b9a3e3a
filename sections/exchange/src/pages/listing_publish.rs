//! The decision to publish. Where novelty or a secret is at stake, the warning is read first.

use askama::Template;
use axum::extract::Path;
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head as PageHead, Say, page, respond};

use super::view;
use crate::model::{Ipr, Listing};
use crate::{listing, rules};

#[derive(Template)]
#[template(path = "listing_publish.html")]
struct Page {
    t: Say,
    title: String,
    lang: String,
    dir: &'static str,
    warning: bool,
    why: String,
    before: Option<(String, Option<String>)>,
    fault: Option<String>,
    action: String,
    back: String,
    name: String,
}

fn render(ctx: &Ctx, found: &Listing, faulty: bool) -> Answer {
    let t = ctx.say();
    let head = &found.head;
    let why = t.say(match head.protection() {
        Ipr::Secret => exedra_kernel::key!("publish-why-secret"),
        Ipr::Unfiled => exedra_kernel::key!("publish-why-unfiled"),
        _ => exedra_kernel::key!("publish-why-unknown"),
    });
    let body = Page {
        title: head.title.clone(),
        lang: view::lang_of(head),
        dir: view::direction(head),
        warning: rules::needs_decision(head),
        why,
        before: view::before(head, &t),
        fault: faulty.then(|| t.say("fault-decision")),
        action: format!("{}/publish", head.path()),
        back: format!("{}/manage", head.path()),
        name: ctx.actor()?.name.clone(),
        t,
    };
    let response = page(ctx, &PageHead::new(body.t.say("publish-title")).private(), &body)?;
    Ok(if faulty { super::unprocessable(response) } else { response })
}

/// What publishing means for this listing.
pub async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let found = super::whole(&mut *ctx.app.db().read().await?, &ctx, &id).await?;
    // The page is for those who decide; whether the warning was read is what it asks.
    rules::may_publish(ctx.actor()?, &found.head, true)?;
    render(&ctx, &found, false)
}

/// The decision comes in.
pub async fn publish(ctx: Ctx, Path(id): Path<String>, posted: Posted) -> Answer {
    let actor = ctx.actor()?;
    let kind = super::kind_of(&ctx);
    // The tick counts for the warning it stood under, not for a later one.
    let read = posted.text("decision") == rules::WARNING_VERSION;
    let stamp = ctx.app.stamp();
    let done = transact!(ctx.app.db(), tx => {
        let head = super::known(tx, kind, Some(actor), &id).await?;
        let permit = rules::may_publish(actor, &head, read)?;
        listing::publish(tx, stamp, permit).await?;
        Ok(head.path())
    });
    match done {
        Ok(path) => {
            ctx.app.settle().await;
            Ok(respond::done(&format!("{path}/manage"), "published"))
        }
        Err(error) => {
            super::faults_of(error)?;
            let found = super::whole(&mut *ctx.app.db().read().await?, &ctx, &id).await?;
            render(&ctx, &found, true)
        }
    }
}
