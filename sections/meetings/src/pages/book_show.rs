//! Where slots are taken at once: the free slots of two people, and taking one.

use askama::Template;
use axum::body::Bytes;
use exedra_kernel::{ListingId, PersonId, Refusal, key};
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::section::Operation;
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, page, respond};
use http::StatusCode;
use serde_json::{Value, json};

use crate::agenda::{Face, Faces};
use crate::booking::{self, Hours};
use crate::model::Meeting;
use crate::pages::request_make::{Target, side, target};
use crate::pages::{self, Whom};
use crate::subject::{self, Subject};
use crate::{letters, rules_asking, setting, store};

struct Hour {
    number: i64,
    from: String,
    until: String,
    label: String,
}

struct Day {
    day: String,
    hours: Vec<Hour>,
}

#[derive(Template)]
#[template(path = "book_show.html")]
struct Page {
    t: Say,
    whom: Whom,
    name: String,
    house: String,
    about: Option<Subject>,
    person: String,
    listing: String,
    days: Vec<Day>,
    /// Why nothing can be taken now.
    closed: Option<String>,
    /// The slot that was wanted was taken just now.
    taken: bool,
    facts: Vec<String>,
    zone: String,
    base: String,
}

/// What stands in the way of taking any slot now.
async fn closed(ctx: &Ctx, conn: &mut Conn, t: &Say, from: &PersonId, to: &PersonId) -> Result<Option<String>, Error> {
    let forum = ctx.forum()?;
    let policy = setting::policy(conn, &forum.id).await?;
    if let Err(no) = policy.booking(ctx.now) {
        return Ok(Some(no.sentence(t, &forum.zone)));
    }
    let load = booking::load(conn, &forum.id, from, to, false).await?;
    Ok(policy.room_to_meet(&load).err().map(|no| no.sentence(t, &forum.zone)))
}

async fn render(ctx: &Ctx, whom: Whom, target: Target, face: Face, taken: bool) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let hours = Hours::read(&ctx.app, &mut conn, forum, [&whom.person, &target.person]).await?;
    let mut days: Vec<Day> = Vec::new();
    for slot in hours.free(ctx.now) {
        let day = t.day(slot.starts_at, &forum.zone);
        if days.last().is_none_or(|last| last.day != day) {
            days.push(Day { day, hours: Vec::new() });
        }
        let hour = Hour {
            number: slot.number,
            from: t.time(slot.starts_at, &forum.zone),
            until: t.time(slot.ends_at, &forum.zone),
            label: t.moment(slot.starts_at, &forum.zone),
        };
        if let Some(last) = days.last_mut() {
            last.hours.push(hour);
        }
    }
    let about = match &target.listing {
        Some(listing) => subject::titles(&mut conn, std::slice::from_ref(listing), ctx.lang).await?.remove(listing),
        None => None,
    };
    let body = Page {
        closed: closed(ctx, &mut conn, &t, &whom.person, &target.person).await?,
        facts: setting::policy(&mut conn, &forum.id).await?.facts(&t, &forum.zone, ctx.now),
        name: face.name,
        house: face.house,
        about,
        person: target.person.to_string(),
        listing: target.listing.map(|listing| listing.to_string()).unwrap_or_default(),
        days,
        taken,
        zone: forum.zone.clone(),
        base: ctx.at_forum("meetings"),
        whom,
        t,
    };
    let head = Head::new(body.t.say("book-title")).nav("meetings").private();
    let mut response = page(ctx, &head, &body)?;
    if taken {
        *response.status_mut() = StatusCode::CONFLICT;
    }
    Ok(response)
}

/// The free slots.
pub async fn show(ctx: Ctx) -> Answer {
    let forum = ctx.forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?;
    if !pages::is_here(&mut conn, &forum, &whom.person).await? {
        return Ok(respond::see_other(&ctx.at_forum("meetings")));
    }
    let (listing, person) = (ctx.query_value("listing"), ctx.query_value("person"));
    let (target, face) = target(&mut conn, &ctx, &forum, listing.as_deref(), person.as_deref(), None).await?;
    let other = crate::rules::Side { person: &target.person, here: true, contacted: true };
    crate::rules::can_be_asked(&whom.person, other)?;
    drop(conn);
    render(&ctx, whom, target, face, false).await
}

const TAKEN: &str = key!("conflict-book-taken");

/// Takes a slot in one transaction: rules, window, quotas, seats, letter. A database that is busy with all who want the same
/// slot is asked again: somebody has it by then.
async fn take(
    ctx: &Ctx,
    forum: &Edition,
    (from, to): (&PersonId, &PersonId),
    listing: Option<&ListingId>,
    slot: i64,
) -> Result<Meeting, Error> {
    let mut tries = 0;
    loop {
        let made = take_once(ctx, forum, (from, to), listing, slot).await;
        tries += 1;
        if !matches!(made, Err(Error::Busy)) || tries >= 5 {
            return made;
        }
    }
}

async fn take_once(
    ctx: &Ctx,
    forum: &Edition,
    (from, to): (&PersonId, &PersonId),
    listing: Option<&ListingId>,
    slot: i64,
) -> Result<Meeting, Error> {
    let (actor, stamp, t) = (ctx.actor()?, ctx.app.stamp(), ctx.say());
    let (_, meeting) = transact!(ctx.app.db(), tx => {
        let policy = setting::policy(tx, &forum.id).await?;
        policy.booking(stamp.now).map_err(|no| no.refusal(&t, &forum.zone))?;
        let before = store::requests_of(tx, &forum.id, from).await?;
        let faces = Faces::some(tx, &forum.id, &[from, to]).await?;
        let permit = rules_asking::may_book(actor, &forum.id, side(&faces, from), side(&faces, to), &before)?;
        let load = booking::load(tx, &forum.id, from, to, false).await?;
        policy.room_to_meet(&load).map_err(|no| no.refusal(&t, &forum.zone))?;
        let hours = Hours::read(&ctx.app, tx, forum, [from, to]).await?;
        let made = booking::book(tx, stamp, &permit, (slot, &hours), (listing, ctx.lang)).await?;
        exedra_people::postage::may_request(tx, stamp, from, to).await?;
        letters::publication(tx, &ctx.app, stamp, forum, std::slice::from_ref(&made.1)).await?;
        Ok(made)
    })?;
    ctx.app.settle().await;
    Ok(meeting)
}

/// A slot is wanted.
pub async fn book(ctx: Ctx, form: Posted) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, form.some("for")).await?;
    let (target, face) = target(&mut conn, &ctx, &forum, form.some("listing"), form.some("person"), None).await?;
    drop(conn);
    let slot = form.text("slot").parse().map_err(|_| Refusal::Unusable(key!("refusal-unreadable")))?;
    match take(&ctx, &forum, (&whom.person, &target.person), target.listing.as_ref(), slot).await {
        Ok(_) => Ok(respond::done(&format!("{}{}", ctx.at_forum("meetings"), whom.query), "saved")),
        Err(Error::Refused(Refusal::Conflict(TAKEN))) => render(&ctx, whom, target, face, true).await,
        Err(error) => Err(error),
    }
}

fn slot_schema() -> Value {
    json!({ "type": "object", "properties": {
        "slot": { "type": "integer" }, "starts": { "type": "string", "format": "date-time" },
        "ends": { "type": "string", "format": "date-time" }
    } })
}

/// What OpenAPI says of the free slots.
pub fn slots_operation() -> Operation {
    Operation {
        summary: "Slots that you and somebody else can take, where slots are taken at once",
        query: &[("person", "Id of the other"), ("for", "Id of a person whose mandate you hold; yourself by default")],
        answer: || json!({ "type": "object", "properties": { "slots": { "type": "array", "items": slot_schema() } } }),
        body: None,
    }
}

/// What OpenAPI says of taking a slot.
pub fn book_operation() -> Operation {
    Operation {
        summary: "Take a free slot with somebody; 409 when it was taken meanwhile",
        query: &[],
        answer: || {
            json!({ "type": "object", "properties": {
                "id": { "type": "string" }, "slot": { "type": "integer" }, "starts": { "type": "string", "format": "date-time" },
                "ends": { "type": "string", "format": "date-time" }, "place": { "type": "string" }
            } })
        },
        body: Some(|| {
            json!({ "type": "object", "required": ["slot"], "properties": {
                "person": { "type": "string" }, "listing": { "type": "string" }, "for": { "type": "string" },
                "slot": { "type": "integer" }
            } })
        }),
    }
}

async fn free(ctx: &Ctx, forum: &Edition, from: &PersonId, to: &PersonId) -> Result<Vec<Value>, Error> {
    let mut conn = ctx.app.db().read().await?;
    let hours = Hours::read(&ctx.app, &mut conn, forum, [from, to]).await?;
    let told = |slot: &crate::model::Slot| json!({ "slot": slot.number, "starts": slot.starts_at.rfc3339(), "ends": slot.ends_at.rfc3339() });
    Ok(hours.free(ctx.now).into_iter().map(told).collect())
}

/// GET: the free slots.
pub async fn slots(ctx: Ctx) -> Answer {
    let forum = ctx.forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?;
    if !pages::is_here(&mut conn, &forum, &whom.person).await? {
        return Err(Refusal::NotFound.into());
    }
    let (target, _) = target(&mut conn, &ctx, &forum, None, ctx.query_value("person").as_deref(), None).await?;
    let closed = closed(&ctx, &mut conn, &ctx.say(), &whom.person, &target.person).await?;
    drop(conn);
    if let Some(sentence) = closed {
        return Err(Refusal::Told(sentence).into());
    }
    Ok(respond::json(&json!({ "slots": free(&ctx, &forum, &whom.person, &target.person).await? })))
}

/// POST: takes one.
pub async fn book_api(ctx: Ctx, body: Bytes) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let unreadable = || Error::from(Refusal::Unusable(key!("refusal-unreadable")));
    let body: Value = serde_json::from_slice(&body).map_err(|_| unreadable())?;
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, text("for")).await?;
    let (target, _) = target(&mut conn, &ctx, &forum, text("listing"), text("person"), None).await?;
    drop(conn);
    let slot = body.get("slot").and_then(Value::as_i64).ok_or_else(unreadable)?;
    let two = (&whom.person, &target.person);
    match take(&ctx, &forum, two, target.listing.as_ref(), slot).await {
        Ok(made) => {
            let mut response = respond::json(&json!({
                "id": made.id, "slot": made.slot, "starts": made.starts_at.rfc3339(), "ends": made.ends_at.rfc3339(),
                "place": made.place_id,
            }));
            *response.status_mut() = StatusCode::CREATED;
            Ok(response)
        }
        Err(Error::Refused(Refusal::Conflict(TAKEN))) => {
            let t = ctx.say();
            let mut conn = ctx.app.db().read().await?;
            let hours = Hours::read(&ctx.app, &mut conn, &forum, [two.0, two.1]).await?;
            let still: Vec<String> =
                hours.free(ctx.now).into_iter().take(12).map(|slot| t.moment(slot.starts_at, &forum.zone)).collect();
            let sentence =
                if still.is_empty() { t.say("book-taken-none") } else { t.with("book-taken-still", still.join("; ")) };
            Err(Refusal::Told(sentence).into())
        }
        Err(error) => Err(error),
    }
}
