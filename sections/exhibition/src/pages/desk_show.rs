//! The stand's own page of a live demonstration: call the next, came, did not come, pause, close.

use std::sync::Arc;

use askama::Template;
use exedra_kernel::{Refusal, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Edition, Head, Say, follow, page, respond};
use serde_json::json;

use super::live_view::{self, Id, Shown};
use crate::live::{self, Standing};
use crate::model::{Live, Turn};
use crate::queue::{Deed, LiveState, overdue};
use crate::{QUEUES, TOPIC, live_store, rules_live};

/// Numbers that did not come, as many as are shown.
const MISSED: i64 = 8;

struct Called {
    number: i64,
    since: String,
    late: bool,
}

#[derive(Template)]
#[template(path = "desk_show.html")]
struct Page {
    t: Say,
    live: Shown,
    path: String,
    own: String,
    state: String,
    waiting: String,
    came: String,
    pace: String,
    called: Vec<Called>,
    missed: Vec<i64>,
    many: Option<String>,
    open: bool,
}

/// What a page that follows the queue compares.
fn state_of(live: &Live, standing: &Standing) -> String {
    let numbers: Vec<String> = standing.called.iter().map(|turn| turn.number.to_string()).collect();
    format!("{}:{}:{}", live.state, numbers.join(","), standing.came)
}

fn waiting(t: &Say, standing: &Standing) -> String {
    t.count("live-waiting", standing.waiting)
}

fn called(t: &Say, edition: &Edition, live: &Live, turn: &Turn, now: exedra_kernel::Moment) -> Called {
    Called {
        number: turn.number,
        since: turn.called_at.map_or_else(String::new, |at| t.with("desk-since", t.time(at, &edition.zone))),
        late: overdue(turn.called_at, live.grace, now),
    }
}

/// Shows it.
pub async fn show(ctx: Ctx, axum::extract::Path((_, id)): Id) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let found = live_view::find_own(&mut conn, &ctx, &id).await?;
    let standing = live::standing(&mut conn, &edition.id, &found).await?;
    let missed = live_store::last_missed(&mut conn, &edition.id, &found.id, MISSED).await?;
    drop(conn);
    let body = Page {
        live: live_view::shown(&t, edition, &found),
        path: live_view::path(edition, &found.id),
        own: format!("/{}/exhibition/organisations/{}/demonstrations", edition.slug, found.organisation_id),
        state: state_of(&found, &standing),
        waiting: waiting(&t, &standing),
        came: t.count("desk-came", standing.came),
        pace: live_view::wait(&t, &standing, &found, standing.waiting),
        called: standing.called.iter().map(|turn| called(&t, edition, &found, turn, ctx.now)).collect(),
        missed: missed.iter().map(|turn| turn.number).collect(),
        many: (found.places > 1).then(|| t.count("desk-call-many", found.places)),
        open: edition.is_open(),
        t,
    };
    let title = body.t.with("desk-title", &body.live.title.text);
    page(&ctx, &Head::new(title).nav("exhibition").private().script("follow.js"), &body)
}

/// Tells how the queue stands, whenever it moves.
pub async fn follow(ctx: Ctx, axum::extract::Path((_, id)): Id) -> Answer {
    let edition = ctx.forum()?.clone();
    let found = live_view::find_own(&mut *ctx.app.db().read().await?, &ctx, &id).await?;
    let lang = ctx.lang;
    let look: follow::Look = Arc::new(move |app| {
        let (edition, id) = (edition.clone(), found.id.clone());
        Box::pin(async move {
            let mut conn = app.db().read().await?;
            let Some(live) = live::by_id(&mut conn, &edition.id, &id).await? else { return Ok(None) };
            let standing = live::standing(&mut conn, &edition.id, &live).await?;
            let said = json!({ "waiting": waiting(&app.say(lang), &standing) });
            Ok(Some(json!({ "state": state_of(&live, &standing), "said": said })))
        })
    });
    Ok(follow::stream(ctx.app, &[QUEUES, TOPIC], look))
}

/// Does what a button says.
pub async fn change(ctx: Ctx, axum::extract::Path((_, id)): Id, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let found = live_view::find_own(&mut *ctx.app.db().read().await?, &ctx, &id).await?;
    let number = || form.text("number").parse::<i64>().map_err(|_| Refusal::Unusable(key!("refusal-unreadable")));
    let stamp = ctx.app.stamp();
    let turnstile = live::turnstile().await;
    transact!(ctx.app.db(), tx => {
        let live = live::by_id(tx, &edition.id, &found.id).await?.ok_or(Refusal::NotFound)?;
        let permit = rules_live::may_run(actor, edition, &live)?;
        match form.text("do") {
            "call" => live::call(tx, stamp, &permit, &live, 1).await.map(|_| ()),
            "call-many" => live::call(tx, stamp, &permit, &live, live.places).await.map(|_| ()),
            "came" => live::settle(tx, stamp, &permit, number()?, Deed::Come).await,
            "missed" => live::settle(tx, stamp, &permit, number()?, Deed::Miss).await,
            "open" => live::set_state(tx, stamp, &permit, &live, LiveState::Open).await,
            "pause" => live::set_state(tx, stamp, &permit, &live, LiveState::Paused).await,
            "close" => live::set_state(tx, stamp, &permit, &live, LiveState::Closed).await,
            "end" => live::end(tx, stamp, &permit, &live).await,
            _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
        }
    })?;
    drop(turnstile);
    ctx.app.settle().await;
    Ok(respond::see_other(&format!("{}/desk", live_view::path(edition, &found.id))))
}
