//! Signing in and out.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, Refusal};
use exedra_store::{house, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, App, Ctx, Error, Head, Say, page, respond};
use http::{HeaderMap, HeaderValue, header};

use super::faults::{self, Faults};
use crate::{account, entrance, postage};

#[derive(Template)]
#[template(path = "sign_in.html")]
struct Page {
    t: Say,
    email: String,
    next: String,
    faults: Faults,
    sent: bool,
}

fn show_with(ctx: &Ctx, email: &str, next: &str, wrong: &[FieldFault], sent: bool) -> Answer {
    let t = ctx.say();
    let head = Head::new(t.say("sign-in-title")).private();
    let found = Faults::new(&t, wrong);
    let body = Page { t, email: email.to_owned(), next: next.to_owned(), faults: found, sent };
    faults::form(ctx, &head, &body, !wrong.is_empty())
}

/// Refuses to take secrets where they could be read on the way: plain http to another machine.
pub(super) fn check_base(ctx: &Ctx) -> Result<(), Error> {
    if account::safe_base(&ctx.app.settings().base_url) {
        Ok(())
    } else {
        Err(Refusal::Conflict(exedra_kernel::key!("conflict-plain-http")).into())
    }
}

/// The sign-in page.
pub async fn show(ctx: Ctx) -> Answer {
    check_base(&ctx)?;
    let next = ctx.query_value("next").unwrap_or_default();
    show_with(&ctx, "", &next, &[], false)
}

pub(super) fn agent(headers: &HeaderMap) -> &str {
    headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or("")
}

/// Sets the session cookie and goes on.
pub(super) fn welcome(app: &App, secret: &str, next: &str) -> Answer {
    let settings = app.settings();
    let secure = if settings.secure() { "; Secure" } else { "" };
    let cookie = format!(
        "{}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={}{secure}",
        settings.cookie_name(),
        account::SESSION_SECONDS
    );
    let mut response = respond::see_other(if next.is_empty() { "/my" } else { next });
    let value = HeaderValue::from_str(&cookie).map_err(|_| Error::Broken("a cookie".to_owned()))?;
    response.headers_mut().insert(header::SET_COOKIE, value);
    Ok(response)
}

/// Password, or a code from the help desk, comes in.
pub async fn password(ctx: Ctx, headers: HeaderMap, form: Posted) -> Answer {
    check_base(&ctx)?;
    let (email, next) = (form.text("email"), form.text("next"));
    let (db, stamp, address) = (ctx.app.db(), ctx.app.stamp(), ctx.address.to_string());
    let outcome = if let Some(code) = form.some("code") {
        account::sign_in_with_code(db, stamp, email, code, &address, agent(&headers)).await
    } else {
        // A password is taken as typed, blanks at its ends included.
        let typed = form.all("password").and_then(|all| all.first()).map_or("", String::as_str);
        account::sign_in(db, stamp, email, typed, &address, agent(&headers)).await
    };
    match outcome {
        Ok(secret) => welcome(&ctx.app, &secret, next),
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => show_with(&ctx, email, next, &faults, false),
        Err(error) => Err(error.into()),
    }
}

/// A sign-in link is asked for. The answer is the same whether or not the address is known.
pub async fn ask_link(ctx: Ctx, form: Posted) -> Answer {
    check_base(&ctx)?;
    let email = form.text("email");
    let Some(normal) = account::normal_email(email) else {
        return show_with(
            &ctx,
            email,
            form.text("next"),
            &[FieldFault::with("email", exedra_kernel::key!("fault-email"), email)],
            false,
        );
    };
    let (stamp, base) = (ctx.app.stamp(), ctx.absolute(""));
    let address = ctx.address.to_string();
    let outcome = transact!(ctx.app.db(), tx => {
        postage::may_ask(tx, stamp, &normal, &address).await?;
        let Some(way) = entrance::way_in(tx, stamp, &normal, "link", ctx.lang).await? else { return Ok(()) };
        let t = ctx.app.say(way.lang);
        let letter = house::Letter {
            person: Some(way.person),
            address: way.email,
            subject: t.say("mail-link-subject"),
            body: t.with("mail-link-body", format!("{base}/account/link/{}", way.secret)),
            calendar: None,
        };
        house::post(tx, stamp, &letter).await
    });
    match faults::of(outcome)? {
        Ok(()) => show_with(&ctx, email, form.text("next"), &[], true),
        Err(wrong) => show_with(&ctx, email, form.text("next"), &wrong, false),
    }
}

#[derive(Template)]
#[template(path = "link.html")]
struct LinkPage {
    t: Say,
    secret: String,
}

/// The page behind a sign-in link. Looking at it uses nothing up: mail programs look at links, too.
pub async fn link_show(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    check_base(&ctx)?;
    let t = ctx.say();
    let head = Head::new(t.say("link-title")).private();
    page(&ctx, &head, &LinkPage { t, secret })
}

/// The link is used: once.
pub async fn link_use(ctx: Ctx, Path(secret): Path<String>, headers: HeaderMap) -> Answer {
    check_base(&ctx)?;
    let stamp = ctx.app.stamp();
    let session = transact!(ctx.app.db(), tx => {
        let found = entrance::use_way(tx, stamp, &secret, "link").await?;
        account::open_session(tx, stamp, &found.id, agent(&headers)).await
    })?;
    welcome(&ctx.app, &session, "/my")
}

/// Signs out: the session is gone, here and on the server.
pub async fn sign_out(ctx: Ctx) -> Answer {
    if let Some(secret) = &ctx.session {
        let hash = exedra_kernel::time::sha256(secret);
        transact!(ctx.app.db(), tx => crate::store::accounts::end_session(tx, &hash).await)?;
    }
    let settings = ctx.app.settings();
    let mut response = respond::see_other("/");
    let secure = if settings.secure() { "; Secure" } else { "" };
    if let Ok(value) = HeaderValue::from_str(&format!(
        "{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}",
        settings.cookie_name()
    )) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    Ok(response)
}
