//! A new password by mail.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, key};
use exedra_store::{house, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say};
use http::HeaderMap;

use super::faults::{self, Faults};
use super::sign_in::{agent, check_base, welcome};
use crate::{account, entrance, postage};

#[derive(Template)]
#[template(path = "account_reset.html")]
struct AskPage {
    t: Say,
    email: String,
    faults: Faults,
    sent: bool,
}

fn ask_page(ctx: &Ctx, email: &str, wrong: &[FieldFault], sent: bool) -> Answer {
    let t = ctx.say();
    let head = Head::new(t.say("reset-title")).private();
    let body = AskPage { email: email.to_owned(), faults: Faults::new(&t, wrong), sent, t };
    faults::form(ctx, &head, &body, !wrong.is_empty())
}

/// The page that asks for the address.
pub async fn show(ctx: Ctx) -> Answer {
    check_base(&ctx)?;
    ask_page(&ctx, "", &[], false)
}

/// A letter is asked for. The answer is the same whether or not the address is known.
pub async fn ask(ctx: Ctx, form: Posted) -> Answer {
    check_base(&ctx)?;
    let email = form.text("email");
    let Some(normal) = account::normal_email(email) else {
        return ask_page(&ctx, email, &[FieldFault::with("email", key!("fault-email"), email)], false);
    };
    let (stamp, base, address) = (ctx.app.stamp(), ctx.absolute(""), ctx.address.to_string());
    let outcome = transact!(ctx.app.db(), tx => {
        postage::may_ask(tx, stamp, &normal, &address).await?;
        let Some(way) = entrance::way_in(tx, stamp, &normal, "reset", ctx.lang).await? else { return Ok(()) };
        let t = ctx.app.say(way.lang);
        let letter = house::Letter {
            person: Some(way.person),
            address: way.email,
            subject: t.say("mail-reset-subject"),
            body: t.with("mail-reset-body", format!("{base}/account/reset/{}", way.secret)),
            calendar: None,
        };
        house::post(tx, stamp, &letter).await
    });
    match faults::of(outcome)? {
        Ok(()) => ask_page(&ctx, "", &[], true),
        Err(wrong) => ask_page(&ctx, email, &wrong, false),
    }
}

#[derive(Template)]
#[template(path = "account_reset_use.html")]
struct UsePage {
    t: Say,
    secret: String,
    faults: Faults,
}

fn use_page(ctx: &Ctx, secret: &str, wrong: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let head = Head::new(t.say("reset-title")).private();
    let body = UsePage { secret: secret.to_owned(), faults: Faults::new(&t, wrong), t };
    faults::form(ctx, &head, &body, !wrong.is_empty())
}

/// The page behind the letter's link. Looking at it uses nothing up.
pub async fn use_show(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    check_base(&ctx)?;
    use_page(&ctx, &secret, &[])
}

/// The new password comes in: all sessions end, and a new one begins here.
pub async fn use_up(ctx: Ctx, Path(secret): Path<String>, headers: HeaderMap, form: Posted) -> Answer {
    check_base(&ctx)?;
    let typed = |name: &str| form.0.get(name).and_then(|all| all.first()).cloned().unwrap_or_default();
    if typed("new") != typed("again") {
        return use_page(&ctx, &secret, &[FieldFault::new("again", key!("fault-password-again"))]);
    }
    let outcome = account::reset_password(ctx.app.db(), ctx.app.stamp(), &secret, &typed("new"), agent(&headers)).await;
    match faults::of(outcome)? {
        Ok(session) => welcome(&ctx.app, &session, "/account?done=password"),
        Err(wrong) => use_page(&ctx, &secret, &wrong),
    }
}
