//! The site search in the JSON API: the same as on its page.

use exedra_web::section::Operation;
use exedra_web::{Answer, Ctx, Section, respond};
use http::Method;
use serde_json::json;

use crate::asked::{Asked, PAGE};
use crate::pages::SEARCH;
use crate::show::{self, Row};

const QUERY: &[(&str, &str)] = &[
    ("q", "Words; phrases in quotation marks. Nothing else is syntax. Without words nothing is found."),
    ("kind", "Only results of this kind, one of those counted in `kinds`."),
    ("track", "Only results on this track of the edition, by its slug."),
    ("page", "Page, from 1; 20 results each."),
    ("lang", "Language of notes: en, zh, fr, ru, es or ar."),
];

/// Adds the operations.
pub fn routes(section: Section) -> Section {
    let operation = |summary| Operation { summary, query: QUERY, answer, body: None };
    section
        .api(
            Method::GET,
            "/api/v1/{forum}/search",
            SEARCH,
            operation("What an edition has that holds some words, as far as the asker may read it."),
            read,
        )
        .api(
            Method::GET,
            "/api/v1/search",
            SEARCH,
            operation("What all editions have that holds some words, as far as the asker may read it."),
            read,
        )
}

fn answer() -> serde_json::Value {
    let text = || json!({ "type": "string" });
    let counts = || {
        json!({ "type": "array", "items": { "type": "object", "required": ["value", "count"], "properties": {
            "value": text(), "label": text(), "count": { "type": "integer" }, "url": text() } } })
    };
    json!({ "type": "object", "required": ["total", "page", "pages", "items", "kinds"], "properties": {
        "total": { "type": "integer" }, "page": { "type": "integer" }, "pages": { "type": "integer" },
        "some_words": { "type": "boolean", "description": "Nothing has all the words; these have some of them." },
        "items": { "type": "array", "items": { "type": "object", "required": ["kind", "title", "url"], "properties": {
            "kind": text(), "title": text(), "language": text(), "excerpt": text(), "note": text(),
            "url": { "type": "string", "format": "uri" }, "at": { "type": ["string", "null"], "format": "date-time" } } } },
        "kinds": counts(), "tracks": counts(),
        "elsewhere": { "description": "Kinds with a search of their own: how many there are, and where.",
            "type": "array", "items": { "type": "object", "properties": {
                "kind": text(), "label": text(), "count": { "type": "integer" }, "url": { "type": ["string", "null"] } } } },
    } })
}

fn item(ctx: &Ctx, row: &Row) -> serde_json::Value {
    let words = |pieces: &[(String, bool)]| pieces.iter().map(|(text, _)| text.as_str()).collect::<String>();
    json!({
        "kind": row.kind, "title": words(&row.title), "language": row.lang, "excerpt": words(&row.excerpt),
        "note": row.note, "url": ctx.absolute(&row.href), "at": row.at.map(exedra_kernel::Moment::rfc3339),
    })
}

async fn read(ctx: Ctx) -> Answer {
    let asked = Asked::read(&ctx.query);
    let shown = show::search(&ctx, &asked).await?;
    let kinds = shown.kinds.iter().map(|(kind, name, count)| json!({ "value": kind, "label": name, "count": count }));
    let tracks = shown.tracks.iter().map(|(track, count)| json!({ "value": track, "count": count }));
    let elsewhere = shown.elsewhere.iter().map(|found| {
        let url = found.all.as_ref().map(|(_, href)| ctx.absolute(href));
        json!({ "kind": found.kind, "label": found.name, "count": found.total, "url": url })
    });
    Ok(respond::json(&json!({
        "total": shown.total, "page": asked.page, "pages": shown.total.div_ceil(PAGE).max(1), "some_words": shown.some_words,
        "items": shown.rows.iter().map(|row| item(&ctx, row)).collect::<Vec<_>>(),
        "kinds": kinds.collect::<Vec<_>>(), "tracks": tracks.collect::<Vec<_>>(),
        "elsewhere": elsewhere.collect::<Vec<_>>(),
    })))
}
