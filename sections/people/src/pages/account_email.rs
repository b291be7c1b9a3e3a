//! The page behind a letter to the address that one's account shall have.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Lang, Refusal};
use exedra_store::{house, transact};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::sign_in::check_base;
use crate::address;

#[derive(Template)]
#[template(path = "account_email.html")]
struct Page {
    t: Say,
    secret: String,
    email: String,
}

/// Asks once more. Looking at it uses nothing up: mail programs look at links, too.
pub async fn show(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    check_base(&ctx)?;
    let stamp = ctx.app.stamp();
    let email = address::waiting(&mut *ctx.app.db().read().await?, stamp, ctx.actor()?, &secret).await?;
    let body = Page { t: ctx.say(), secret, email: email.ok_or(Refusal::NotFound)? };
    page(&ctx, &Head::new(body.t.say("account-email")).private(), &body)
}

/// The address is the account's from now on; the old mailbox is told.
pub async fn confirm(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    check_base(&ctx)?;
    let (actor, stamp) = (ctx.actor()?.clone(), ctx.app.stamp());
    let session = ctx.session.clone().unwrap_or_default();
    transact!(ctx.app.db(), tx => {
        let was = address::change(tx, stamp, &actor, &secret, &session).await?;
        let t = ctx.app.say(Lang::parse(&was.language).unwrap_or(ctx.lang));
        let letter = house::Letter {
            person: Some(was.person_id),
            address: was.email,
            subject: t.say("mail-email-changed-subject"),
            body: t.with("mail-email-changed-body", ctx.absolute("/")),
            calendar: None,
        };
        house::post(tx, stamp, &letter).await
    })?;
    ctx.app.settle().await;
    Ok(respond::see_other("/account?done=email"))
}
