//! The JSON API: one's own agenda and requests, by the same rules and store as the pages.

use axum::body::Bytes;
use exedra_kernel::{PersonId, Refusal, key};
use exedra_web::section::Operation;
use exedra_web::{Answer, Ctx, Error, Say, respond};
use http::StatusCode;
use serde_json::{Value, json};

use crate::agenda::{self, Faces};
use crate::asking::Words;
use crate::model::Request;
use crate::pages::{self, request_make};
use crate::store;

const FOR: (&str, &str) = ("for", "Id of a person whose mandate you hold; yourself by default");

/// What OpenAPI says of one's agenda.
pub fn agenda_operation() -> Operation {
    Operation {
        summary: "Your meetings at an edition, cancelled ones included",
        query: &[FOR],
        answer: || {
            json!({ "type": "object", "properties": { "meetings": { "type": "array", "items": { "type": "object", "properties": {
                "id": { "type": "string" }, "request": { "type": "string" }, "starts": { "type": "string", "format": "date-time" },
                "ends": { "type": "string", "format": "date-time" }, "with": { "type": "string" }, "organisation": { "type": "string" },
                "place": { "type": "string" }, "address": { "type": ["string", "null"] }, "interpreter": { "type": ["string", "null"] },
                "state": { "enum": ["confirmed", "moved", "cancelled"] }, "revision": { "type": "integer" }
            } } } } })
        },
        body: None,
    }
}

/// What OpenAPI says of one's requests.
pub fn requests_operation() -> Operation {
    Operation {
        summary: "Requests you made and requests made to you",
        query: &[FOR],
        answer: || json!({ "type": "object", "properties": { "requests": { "type": "array", "items": request_schema() } } }),
        body: None,
    }
}

/// What OpenAPI says of asking.
pub fn ask_operation() -> Operation {
    Operation {
        summary: "Ask somebody for a meeting: a person, the contact of an offer or need, or an organisation",
        query: &[],
        answer: request_schema,
        body: Some(|| {
            json!({ "type": "object", "required": ["message", "language", "wish"], "properties": {
                "person": { "type": "string" }, "listing": { "type": "string" }, "organisation": { "type": "string" },
                "for": { "type": "string" },
                "message": { "type": "string", "maxLength": crate::rules::LONGEST_MESSAGE }, "language": { "type": "string" },
                "wish": { "enum": crate::model::Wish::WORDS }
            } })
        }),
    }
}

fn request_schema() -> Value {
    json!({ "type": "object", "properties": {
        "id": { "type": "string" }, "direction": { "enum": ["in", "out"] }, "person": { "type": "string" }, "name": { "type": "string" },
        "listing": { "type": ["string", "null"] }, "message": { "type": "string" }, "language": { "type": "string" },
        "wish": { "enum": crate::model::Wish::WORDS }, "answer": { "type": ["string", "null"] },
        "state": { "enum": crate::model::RequestState::WORDS }, "reason": { "type": ["string", "null"] },
        "created": { "type": "string", "format": "date-time" }
    } })
}

/// GET: one's agenda.
pub async fn agenda(ctx: Ctx) -> Answer {
    let forum = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?;
    let t = ctx.say();
    let items = agenda::of_person(&mut conn, &forum.id, &whom.person, ctx.lang).await?;
    let meetings: Vec<Value> = items
        .iter()
        .map(|item| {
            json!({
                "id": item.meeting.id, "request": item.meeting.request_id,
                "starts": item.meeting.starts_at.rfc3339(), "ends": item.meeting.ends_at.rfc3339(),
                "with": item.with.name, "organisation": item.with.house, "place": item.place_words(&t),
                "address": item.place.as_ref().and_then(|place| place.address.as_deref()),
                "interpreter": item.interpreter,
                "about": item.about.as_ref().map(|about| about.title.as_str()),
                "state": item.meeting.state, "revision": item.meeting.revision,
            })
        })
        .collect();
    Ok(respond::json(&json!({ "meetings": meetings })))
}

fn request_json(t: &Say, request: &Request, person: &PersonId, faces: &Faces) -> Value {
    let other = request.other(person);
    let mut face = faces.get(other);
    if &request.from_id == person {
        face = face.seen_by_asker(t, request.state);
    }
    json!({
        "id": request.id, "direction": if &request.from_id == person { "out" } else { "in" },
        "person": other, "name": face.name, "listing": request.listing_id,
        "message": request.message, "language": request.message_language, "wish": request.wish,
        "answer": request.answer_wish, "state": request.state, "reason": request.reason,
        "created": request.created_at.rfc3339(),
    })
}

/// GET: one's requests.
pub async fn requests(ctx: Ctx) -> Answer {
    let forum = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?;
    let mut requests = store::requests_of(&mut conn, &forum.id, &whom.person).await?;
    let untold = crate::assigning::untold(&mut conn, &forum.id).await?;
    requests.retain(|request| !untold.contains(&request.id));
    let others: Vec<&PersonId> = requests.iter().map(|request| request.other(&whom.person)).collect();
    let faces = Faces::some(&mut conn, &forum.id, &others).await?;
    let t = ctx.say();
    let list: Vec<Value> = requests.iter().map(|request| request_json(&t, request, &whom.person, &faces)).collect();
    Ok(respond::json(&json!({ "requests": list })))
}

/// POST: asks.
pub async fn ask(ctx: Ctx, body: Bytes) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let unreadable = || Error::from(Refusal::Unusable(key!("refusal-unreadable")));
    let body: Value = serde_json::from_slice(&body).map_err(|_| unreadable())?;
    let fields = body.as_object().ok_or_else(unreadable)?;
    let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or("");
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, Some(text("for"))).await?;
    let (listing, person) = (text("listing"), text("person"));
    let house = Some(text("organisation"));
    let (target, _) = request_make::target(&mut conn, &ctx, &forum, Some(listing), Some(person), house).await?;
    let words = Words::read(&forum, text("message"), text("language"), text("wish"), target.listing.clone())
        .map_err(|faults| Error::from(Refusal::Invalid(faults)))?;
    drop(conn);
    let id = request_make::make(&ctx, &forum, &whom.person, &target, &words).await?;
    let mut conn = ctx.app.db().read().await?;
    let request = store::request(&mut conn, &forum.id, &id).await?.ok_or(Refusal::NotFound)?;
    let faces = Faces::some(&mut conn, &forum.id, &[&request.to_id]).await?;
    let mut response = respond::json(&request_json(&ctx.say(), &request, &whom.person, &faces));
    *response.status_mut() = StatusCode::CREATED;
    Ok(response)
}
