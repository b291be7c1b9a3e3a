//! A live demonstration: what happens, how long one waits; a number is taken here. And its sheet for the stand.

use askama::Template;
use exedra_kernel::Refusal;
use exedra_store::transact;
use exedra_web::{Answer, Ctx, Error, Head, Say, page, qr, respond};
use http::{HeaderMap, HeaderValue, header};

use super::live_view::{self, Id, Shown};
use crate::live;
use crate::queue::{LiveState, TurnState};
use crate::rules_live;

/// Numbers that one browser remembers.
const REMEMBERED: usize = 12;
/// Seconds for which it does.
const SECONDS: i64 = 2 * 24 * 3600;

#[derive(Template)]
#[template(path = "live_show.html")]
struct Page {
    t: Say,
    base: String,
    live: Shown,
    waiting: String,
    wait: String,
    called: Vec<i64>,
    takes: bool,
    over: bool,
}

/// Shows it.
pub async fn show(ctx: Ctx, axum::extract::Path((_, id)): Id) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let found = live_view::find(&mut conn, &ctx, &id).await?;
    let standing = live::standing(&mut conn, &edition.id, &found).await?;
    drop(conn);
    let body = Page {
        base: format!("/{}/exhibition", edition.slug),
        live: live_view::shown(&t, edition, &found),
        waiting: t.count("live-waiting", standing.waiting),
        wait: live_view::wait(&t, &standing, &found, standing.waiting),
        called: standing.called.iter().map(|turn| turn.number).collect(),
        takes: edition.is_open() && matches!(found.state, LiveState::Open | LiveState::Paused),
        over: !edition.is_open(),
        t,
    };
    let head = Head::new(body.live.title.text.clone()).described(body.live.about.text.clone()).nav("exhibition");
    page(&ctx, &head, &body)
}

fn cookie_name(ctx: &Ctx) -> &'static str {
    if ctx.app.settings().secure() { "__Host-exedra-turns" } else { "exedra-turns" }
}

/// The secrets of numbers that this browser took, the newest first.
fn remembered(ctx: &Ctx, headers: &HeaderMap) -> Vec<String> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|text| text.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let found = pairs.find(|(name, _)| *name == cookie_name(ctx)).map_or("", |(_, value)| value);
    let fine = |secret: &&str| secret.len() == 64 && secret.bytes().all(|byte| byte.is_ascii_hexdigit());
    found.split('.').filter(fine).take(REMEMBERED).map(ToOwned::to_owned).collect()
}

/// Takes a number. A browser that holds one that still waits is led to it: pressing twice takes one number.
pub async fn take(ctx: Ctx, axum::extract::Path((_, id)): Id, headers: HeaderMap) -> Answer {
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let found = live_view::find(&mut conn, &ctx, &id).await?;
    let mut own = remembered(&ctx, &headers);
    for secret in &own {
        let turn = live::of_secret(&mut conn, &edition.id, secret).await?;
        let active = |turn: &crate::model::Turn| matches!(turn.state, TurnState::Waiting | TurnState::Called);
        if turn.is_some_and(|turn| turn.live_id == found.id && active(&turn)) {
            return Ok(respond::see_other(&format!("/{}/exhibition/turns/{secret}", edition.slug)));
        }
    }
    drop(conn);
    let (secret, stamp) = (ctx.app.entropy().secret(), ctx.app.stamp());
    let turnstile = live::turnstile().await;
    transact!(ctx.app.db(), tx => {
        // Read again inside: the counters are in this row.
        let live = live::by_id(tx, &edition.id, &found.id).await?.ok_or(Refusal::NotFound)?;
        let permit = rules_live::may_take(ctx.actor.as_deref(), edition, &live)?;
        live::take(tx, stamp, &permit, &live, &secret).await
    })?;
    drop(turnstile);
    ctx.app.settle().await;
    let mut response = respond::see_other(&format!("/{}/exhibition/turns/{secret}", edition.slug));
    own.insert(0, secret);
    own.truncate(REMEMBERED);
    let secure = if ctx.app.settings().secure() { "; Secure" } else { "" };
    let (name, value) = (cookie_name(&ctx), own.join("."));
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={SECONDS}{secure}");
    let cookie = HeaderValue::from_str(&cookie).map_err(|_| Error::Broken("a cookie".to_owned()))?;
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}

#[derive(Template)]
#[template(path = "live_sheet.html")]
struct Sheet {
    t: Say,
    live: Shown,
    address: String,
    code: String,
}

/// A sheet to print and put up at the stand.
pub async fn sheet(ctx: Ctx, axum::extract::Path((_, id)): Id) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let found = live_view::find(&mut *ctx.app.db().read().await?, &ctx, &id).await?;
    let address = ctx.absolute(&live_view::path(edition, &found.id));
    let live = live_view::shown(&t, edition, &found);
    let code = qr::svg(&address, &t.with("live-sheet-code", &live.title.text));
    let mut head = Head::new(live.title.text.clone()).nav("exhibition").private();
    head.printed = true;
    page(&ctx, &head, &Sheet { t, live, address, code })
}
