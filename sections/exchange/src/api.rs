//! The JSON API of one offer or need: the same rules and the same store as the pages.

pub mod list;

use axum::Json;
use axum::extract::Path;
use exedra_kernel::record::{Need, Values};
use exedra_kernel::{ListingId, OrganisationId, PersonId, Refusal, key};
use exedra_store::{Conn, transact};
use exedra_web::section::Operation;
use exedra_web::{Act, Answer, Ctx, Error, Section, Who, respond};
use http::{HeaderValue, Method, StatusCode, header};
use serde_json::{Map, Value};

use crate::model::{Listing, ListingKind, NewListing, State};
use crate::{description, file, json, listing, rules};

const READ: Act = Act::new("exchange.listing.read", Who::Everyone);
const WRITE: Act = Act::new("exchange.listing.write", Who::SignedIn);

fn offer_answer() -> Value {
    json::schema(ListingKind::Offer)
}
fn need_answer() -> Value {
    json::schema(ListingKind::Need)
}
fn body(kind: ListingKind, new: bool) -> Value {
    let mut schema = description::of(kind).schema();
    let id = serde_json::json!({ "type": "string", "format": "uuid" });
    if new {
        schema["properties"]["organisation"] = id.clone();
    }
    schema["properties"]["contact"] = id;
    schema["required"] = if new { serde_json::json!(["organisation", "title"]) } else { serde_json::json!([]) };
    schema
}

fn operation(summary: &'static str, answer: fn() -> Value, body: Option<fn() -> Value>) -> Operation {
    Operation { summary, query: &[], answer, body }
}

/// Adds the operations to the section.
pub fn routes(section: Section) -> Section {
    section
        .api(Method::GET, "/api/v1/offers/{id}", READ, operation("One offer", offer_answer, None), read)
        .api(Method::GET, "/api/v1/needs/{id}", READ, operation("One need", need_answer, None), read)
        .api(
            Method::POST,
            "/api/v1/offers",
            WRITE,
            operation(
                "A new offer, as a draft of its organisation",
                offer_answer,
                Some(|| body(ListingKind::Offer, true)),
            ),
            create,
        )
        .api(
            Method::POST,
            "/api/v1/needs",
            WRITE,
            operation(
                "A new need, as a draft of its organisation",
                need_answer,
                Some(|| body(ListingKind::Need, true)),
            ),
            create,
        )
        .api(
            Method::POST,
            "/api/v1/offers/{id}",
            WRITE,
            operation(
                "Changes the fields of an offer that are given; null empties one",
                offer_answer,
                Some(|| body(ListingKind::Offer, false)),
            ),
            edit,
        )
        .api(
            Method::POST,
            "/api/v1/needs/{id}",
            WRITE,
            operation(
                "Changes the fields of a need that are given; null empties one",
                need_answer,
                Some(|| body(ListingKind::Need, false)),
            ),
            edit,
        )
}

fn kind_of(ctx: &Ctx) -> ListingKind {
    if ctx.path.starts_with("/api/v1/needs") { ListingKind::Need } else { ListingKind::Offer }
}

/// The listing of an id, if the asker may know of it.
async fn found(conn: &mut Conn, ctx: &Ctx, id: &str) -> exedra_store::Result<Listing> {
    let id = ListingId::parse(id).ok_or(Refusal::NotFound)?;
    let found = listing::listing(conn, &id).await?.ok_or(Refusal::NotFound)?;
    let known = found.head.kind == kind_of(ctx) && listing::readable(conn, ctx.actor.as_deref(), &found.head).await?;
    if known { Ok(found) } else { Err(Refusal::NotFound.into()) }
}

/// A listing as JSON, with its files and editions.
async fn shown(conn: &mut Conn, ctx: &Ctx, found: &Listing) -> exedra_store::Result<Value> {
    let described = description::with_own(conn, found.head.kind).await?;
    let files = file::of_listing(conn, &found.head.id).await?;
    let mut editions = Vec::new();
    for forum in listing::forums_of(conn, &found.head.id).await? {
        let edition = exedra_people::forum::by_id(conn, &forum).await?;
        editions.extend(edition.filter(|e| e.state != exedra_web::EditionState::Draft).map(|edition| edition.slug));
    }
    let sees = listing::sees(conn, ctx.actor.as_deref(), &found.head).await?;
    Ok(json::record(ctx, &described, found, &files, &editions, sees))
}

/// One listing.
pub async fn read(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let listing = found(&mut conn, &ctx, &id).await?;
    Ok(respond::json(&shown(&mut conn, &ctx, &listing).await?))
}

fn object(body: Value) -> Result<Map<String, Value>, Error> {
    match body {
        Value::Object(object) => Ok(object),
        _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    }
}

/// The contact named, if it is a member of the organisation.
async fn contact(
    conn: &mut Conn,
    object: &Map<String, Value>,
    organisation: &OrganisationId,
) -> Result<Option<PersonId>, Error> {
    let Some(value) = object.get("contact").filter(|value| !value.is_null()) else { return Ok(None) };
    let id = value.as_str().and_then(PersonId::parse);
    let members = exedra_people::organisation::members(conn, organisation).await?;
    match id.filter(|id| members.iter().any(|(member, _)| member == id)) {
        Some(id) => Ok(Some(id)),
        None => Err(Refusal::field("contact", key!("fault-contact")).into()),
    }
}

/// A new draft.
pub async fn create(ctx: Ctx, Json(body): Json<Value>) -> Answer {
    let actor = ctx.actor()?;
    let kind = kind_of(&ctx);
    let object = object(body)?;
    let organisation = object.get("organisation").and_then(Value::as_str).and_then(OrganisationId::parse);
    let organisation = organisation.ok_or_else(|| Refusal::field("organisation", key!("fault-missing")))?;
    // Whoever may not write for it learns nothing of it.
    rules::may_write(actor, &organisation)?;
    let (values, contact) = {
        let mut conn = ctx.app.db().read().await?;
        let described = description::with_own(&mut conn, kind).await?;
        let (values, mut faults) = described.of_json(&object);
        faults.extend(described.missing(&values, Need::Always));
        faults.extend(listing::faults(&values, ctx.now));
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults).into());
        }
        (values, contact(&mut conn, &object, &organisation).await?)
    };
    let stamp = ctx.app.stamp();
    let made = transact!(ctx.app.db(), tx => {
        let permit = rules::may_write(actor, &organisation)?;
        let new = NewListing {
            kind,
            organisation: organisation.clone(),
            contact: contact.clone(),
            values: values.clone(),
            state: State::Draft,
            source: None,
        };
        listing::create(tx, stamp, permit, new).await
    })?;
    ctx.app.settle().await;
    let mut conn = ctx.app.db().read().await?;
    let listing = found(&mut conn, &ctx, made.as_str()).await?;
    let mut response = respond::json(&shown(&mut conn, &ctx, &listing).await?);
    *response.status_mut() = StatusCode::CREATED;
    if let Ok(place) = HeaderValue::from_str(&format!("/api/v1{}", listing.head.path())) {
        response.headers_mut().insert(header::LOCATION, place);
    }
    Ok(response)
}

/// The fields given are changed, the others stay.
pub async fn edit(ctx: Ctx, Path(id): Path<String>, Json(body): Json<Value>) -> Answer {
    let actor = ctx.actor()?;
    let object = object(body)?;
    let (given, names, named_contact) = {
        let mut conn = ctx.app.db().read().await?;
        let before = found(&mut conn, &ctx, &id).await?;
        rules::may_edit(actor, &before.head)?;
        let described = description::with_own(&mut conn, before.head.kind).await?;
        let (given, faults) = described.of_json(&object);
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults).into());
        }
        let names: Vec<String> =
            described.fields.iter().map(|f| f.name.to_string()).filter(|name| object.contains_key(name)).collect();
        let named = if object.contains_key("contact") {
            Some(contact(&mut conn, &object, &before.head.organisation_id).await?)
        } else {
            None
        };
        (given, names, named)
    };
    let stamp = ctx.app.stamp();
    transact!(ctx.app.db(), tx => {
        let before = found(tx, &ctx, &id).await?;
        let permit = rules::may_edit(actor, &before.head)?;
        let mut values: Values = before.values;
        for name in &names {
            values.set(name, given.get(name).clone());
        }
        let contact = named_contact.clone().unwrap_or(before.head.contact_id);
        listing::edit(tx, stamp, &permit, &values, contact.as_ref()).await?;
        Ok(())
    })?;
    ctx.app.settle().await;
    let mut conn = ctx.app.db().read().await?;
    let listing = found(&mut conn, &ctx, &id).await?;
    Ok(respond::json(&shown(&mut conn, &ctx, &listing).await?))
}
