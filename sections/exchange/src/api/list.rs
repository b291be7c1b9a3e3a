//! Lists and suggestions in the JSON API.

use exedra_kernel::{ForumId, Refusal};
use exedra_search::Order;
use exedra_web::section::Operation;
use exedra_web::{Answer, Ctx, Error, respond};
use serde_json::json;

use crate::description::Both;
use crate::lists::{self, Asked, PAGE};
use crate::model::ListingKind;
use crate::pages::suggestion_list;
use crate::search::FACETS;

const QUERY: &[(&str, &str)] = &[
    ("q", "Words; phrases in quotation marks. Nothing else is syntax."),
    ("page", "Page, from 1; 20 listings each."),
    ("forum", "Only what is listed at the edition of this slug."),
    ("track", "Track, as the owner wrote it; like the facets below it may come several times."),
    ("sector", "Sector."),
    ("country", "Country or region of the owner, ISO 3166-1 alpha-2."),
    ("trl", "Stage: 1-3, 4-6 or 7-9."),
    ("ipr", "State of protection."),
    ("partnership", "Form of partnership."),
    ("language", "Language of the text, ISO 639-1."),
    ("organisation", "Id of the owner."),
];

fn listing_schema() -> serde_json::Value {
    json!({ "type": "object", "required": ["id", "kind", "url", "title"], "properties": {
        "id": { "type": "string", "format": "uuid" },
        "kind": { "type": "string", "enum": ["offer", "need"] },
        "url": { "type": "string", "format": "uri" },
        "title": { "type": "string" },
        "excerpt": { "type": "string" },
        "changed": { "type": "string", "format": "date-time" },
        "published": { "type": ["string", "null"], "format": "date-time" },
        "organisation": { "type": "string", "format": "uuid" },
        "organisation_name": { "type": "string" },
        "country": { "type": ["string", "null"], "pattern": "^[A-Z]{2}$" },
    } })
}

fn answer() -> serde_json::Value {
    json!({ "type": "object", "required": ["total", "page", "pages", "items", "facets"], "properties": {
        "total": { "type": "integer" }, "page": { "type": "integer" }, "pages": { "type": "integer" },
        "some_words": { "type": "boolean", "description": "No listing has all the words; these have some of them." },
        "items": { "type": "array", "items": listing_schema() },
        "facets": { "type": "object", "additionalProperties": { "type": "array", "items": {
            "type": "object", "properties": { "value": { "type": "string" }, "count": { "type": "integer" } } } } },
    } })
}

fn suggestions_answer() -> serde_json::Value {
    let part = json!({ "type": "object", "properties": {
        "kind": { "type": "string" }, "ours": { "type": "string" }, "theirs": { "type": "string" },
        "score": { "type": "number" } } });
    json!({ "type": "object", "properties": { "items": { "type": "array", "items": {
        "type": "object", "required": ["listing", "score", "parts"], "properties": {
            "listing": listing_schema(), "score": { "type": "number" },
            "parts": { "type": "array", "description": "They add up to the score.", "items": part },
            "because": { "type": ["object", "null"], "properties": {
                "id": { "type": "string" }, "kind": { "type": "string" }, "title": { "type": "string" } } },
        } } } } })
}

/// What OpenAPI says of the list of offers.
pub fn offers_operation() -> Operation {
    Operation { summary: "Public offers, found by words and facets.", query: QUERY, answer, body: None }
}

/// What OpenAPI says of the list of needs.
pub fn needs_operation() -> Operation {
    Operation { summary: "Public needs, found by words and facets.", query: QUERY, answer, body: None }
}

/// What OpenAPI says of suggestions.
pub fn suggestions_operation() -> Operation {
    Operation {
        summary: "What fits the signed-in person's own offers and needs, or the words given, each with its reasons.",
        query: &[("q", "What is looked for, in words; without it the own offers and needs count.")],
        answer: suggestions_answer,
        body: None,
    }
}

/// The edition that the query names, if it names one that everybody may know of.
async fn edition(ctx: &Ctx) -> Result<Option<ForumId>, Error> {
    let Some(slug) = ctx.query_value("forum").filter(|slug| !slug.is_empty()) else { return Ok(None) };
    let found = ctx.app.doorman().edition(&ctx.app, &slug).await?;
    let found = found.filter(|edition| edition.state != exedra_web::EditionState::Draft);
    Ok(Some(found.ok_or(Refusal::NotFound)?.id))
}

async fn list(ctx: &Ctx, kind: ListingKind) -> Answer {
    let forum = edition(ctx).await?;
    let asked = Asked { kind, ..Asked::read(&ctx.query) };
    let mut conn = ctx.app.db().read().await?;
    let listed = lists::find(&ctx.app, &mut conn, &asked, forum.as_ref(), Order::Best, PAGE).await?;
    let both = Both::read(&mut conn).await?;
    let facets = FACETS.iter().map(|(name, _)| {
        let counts = listed.facets.iter().filter(|facet| facet.name == *name);
        let counts = counts.map(|facet| json!({ "value": facet.value, "count": facet.count }));
        ((*name).to_owned(), counts.collect::<serde_json::Value>())
    });
    Ok(respond::json(&json!({
        "total": listed.total,
        "page": asked.page,
        "pages": listed.pages(),
        "some_words": listed.some_words,
        "items": listed.rows.iter().map(|row| lists::json(&ctx.app, row, &both)).collect::<Vec<_>>(),
        "facets": facets.collect::<serde_json::Map<_, _>>(),
    })))
}

/// Public offers.
pub async fn offers(ctx: Ctx) -> Answer {
    list(&ctx, ListingKind::Offer).await
}

/// Public needs.
pub async fn needs(ctx: Ctx) -> Answer {
    list(&ctx, ListingKind::Need).await
}

/// Suggestions for the signed-in person.
pub async fn suggestions(ctx: Ctx) -> Answer {
    let found = suggestion_list::find(&ctx).await?;
    let both = Both::read(&mut *ctx.app.db().read().await?).await?;
    let items = found.rows.iter().map(|(row, suggestion)| {
        let parts = suggestion
            .parts
            .iter()
            .map(|part| json!({ "kind": part.kind, "ours": part.ours, "theirs": part.theirs, "score": part.score }));
        let because =
            suggestion.because.as_ref().map(|(id, kind, title)| json!({ "id": id, "kind": kind, "title": title }));
        json!({
            "listing": lists::json(&ctx.app, row, &both), "score": suggestion.score,
            "parts": parts.collect::<Vec<_>>(), "because": because,
        })
    });
    Ok(respond::json(&json!({ "items": items.collect::<Vec<_>>() })))
}
