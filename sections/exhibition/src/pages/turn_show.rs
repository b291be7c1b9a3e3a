//! Somebody's number: how many are before, how long it takes, and when it is called.

use std::sync::Arc;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Refusal, key};
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, follow, page, respond};
use serde_json::json;

use super::live_view::{self, Shown};
use crate::model::{Live, Turn};
use crate::queue::{Deed, LiveState, TurnState, after, overdue};
use crate::{QUEUES, TOPIC, live, rules_live};

/// Everything there is to say of a number at a moment.
struct Told {
    /// State, for the script: the page is read anew when it differs.
    state: String,
    /// How it stands.
    status: String,
    /// How long it takes.
    wait: String,
}

#[derive(Template)]
#[template(path = "turn_show.html")]
struct Page {
    t: Say,
    path: String,
    number: i64,
    live: Shown,
    told: Told,
    waits: bool,
    returns: bool,
    again: bool,
}

impl Page {
    fn called(&self) -> bool {
        self.told.state.starts_with(TurnState::Called.as_str())
    }
}

/// The number of a secret, with what it is for.
async fn find(conn: &mut Conn, edition: &Edition, secret: &str) -> Result<(Live, Turn), Error> {
    if secret.len() != 64 {
        return Err(Refusal::NotFound.into());
    }
    let turn = live::of_secret(conn, &edition.id, secret).await?.ok_or(Refusal::NotFound)?;
    let live = live::by_id(conn, &edition.id, &turn.live_id).await?.ok_or(Refusal::NotFound)?;
    Ok((live, turn))
}

fn may_return(live: &Live, turn: &Turn) -> bool {
    live.state != LiveState::Closed && after(turn.state, Deed::Return, turn.returns).is_some()
}

async fn tell(
    conn: &mut Conn,
    edition: &Edition,
    t: &Say,
    live: &Live,
    turn: &Turn,
    now: exedra_kernel::Moment,
) -> exedra_store::Result<Told> {
    let at = |moment: Option<exedra_kernel::Moment>| moment.map_or_else(String::new, |at| t.time(at, &edition.zone));
    let mut wait = String::new();
    let status = match turn.state {
        // Nobody is called any more once the edition is over.
        TurnState::Waiting | TurnState::Called if !edition.is_open() => t.say("turn-ended"),
        TurnState::Waiting => {
            let before = live::before(conn, &edition.id, turn).await?;
            let standing = live::standing(conn, &edition.id, live).await?;
            wait = live_view::wait(t, &standing, live, before);
            t.count("turn-before", before)
        }
        TurnState::Called => {
            let until = turn.called_at.map(|called| called.plus_seconds(live.grace * 60));
            let late = overdue(turn.called_at, live.grace, now);
            wait = t.say(if late { key!("turn-called-late") } else { key!("turn-called-stay") });
            t.fill("turn-called", &[("at", &at(turn.called_at)), ("until", &at(until))])
        }
        TurnState::Came => t.say("turn-came"),
        TurnState::Missed => {
            wait = t.say(if may_return(live, turn) { key!("turn-missed-return") } else { key!("turn-missed-over") });
            t.with("turn-missed", at(turn.called_at))
        }
        TurnState::Left => t.say("turn-left"),
        TurnState::Ended => t.say("turn-ended"),
    };
    let state = match live.state {
        LiveState::Open => turn.state.to_string(),
        other => format!("{}-{other}", turn.state),
    };
    Ok(Told { state, status, wait })
}

/// Shows a number.
pub async fn show(ctx: Ctx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let (live, turn) = find(&mut conn, edition, &secret).await?;
    let told = tell(&mut conn, edition, &t, &live, &turn, ctx.now).await?;
    drop(conn);
    let body = Page {
        path: format!("/{}/exhibition/turns/{secret}", edition.slug),
        number: turn.number,
        waits: matches!(turn.state, TurnState::Waiting | TurnState::Called) && edition.is_open(),
        returns: may_return(&live, &turn) && edition.is_open(),
        again: matches!(live.state, LiveState::Open | LiveState::Paused) && edition.is_open(),
        live: live_view::shown(&t, edition, &live),
        told,
        t,
    };
    let title = body.t.with("turn-title", turn.number);
    page(&ctx, &Head::new(title).nav("exhibition").private().script("follow.js"), &body)
}

/// Tells how a number stands, whenever its queue moves.
pub async fn follow(ctx: Ctx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let edition = ctx.forum()?.clone();
    // Asked once before the stream begins: a number that is none is a plain "not found".
    find(&mut *ctx.app.db().read().await?, &edition, &secret).await?;
    let lang = ctx.lang;
    let look: follow::Look = Arc::new(move |app| {
        let (edition, secret) = (edition.clone(), secret.clone());
        Box::pin(async move {
            let mut conn = app.db().read().await?;
            let Some(turn) = live::of_secret(&mut conn, &edition.id, &secret).await? else { return Ok(None) };
            let Some(live) = live::by_id(&mut conn, &edition.id, &turn.live_id).await? else { return Ok(None) };
            let told = tell(&mut conn, &edition, &app.say(lang), &live, &turn, app.now()).await?;
            Ok(Some(json!({ "state": told.state, "said": { "status": told.status, "wait": told.wait } })))
        })
    });
    Ok(follow::stream(ctx.app, &[QUEUES, TOPIC], look))
}

/// Gives a number back, or comes back to the end of the queue.
pub async fn change(ctx: Ctx, Path((_, secret)): Path<(String, String)>, form: Posted) -> Answer {
    let edition = ctx.forum()?;
    let deed = match form.text("do") {
        "leave" => Deed::Leave,
        "return" => Deed::Return,
        _ => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    };
    let stamp = ctx.app.stamp();
    let (_, turn) = find(&mut *ctx.app.db().read().await?, edition, &secret).await?;
    let turnstile = live::turnstile().await;
    transact!(ctx.app.db(), tx => {
        let permit = rules_live::may_hold(ctx.actor.as_deref(), edition, &turn.live_id, turn.number)?;
        live::own(tx, stamp, &permit, deed).await
    })?;
    drop(turnstile);
    ctx.app.settle().await;
    Ok(respond::see_other(&format!("/{}/exhibition/turns/{secret}", edition.slug)))
}
