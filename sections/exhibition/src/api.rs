//! The exhibition in the JSON API: the same as the public pages.

use exedra_web::section::Operation;
use exedra_web::{Act, Answer, Ctx, Section, Who, respond};
use http::Method;
use serde_json::{Value, json};

use crate::pages::gathered::gather;
use crate::stand_path;

/// The operations of this section.
pub fn routes(section: Section) -> Section {
    section.api(
        Method::GET,
        "/api/v1/{forum}/exhibition",
        Act::new("exhibition.public.read", Who::Everyone),
        Operation {
            summary: "Exhibitors of an edition with their stands and what they show",
            query: &[],
            answer: || {
                json!({ "type": "object", "properties": { "exhibitors": { "type": "array", "items": {
                    "type": "object",
                    "properties": {
                        "organisation": { "type": "object" }, "stand": { "type": "string" }, "hall": { "type": "string" },
                        "exhibits": { "type": "array", "items": { "type": "object" } },
                    },
                } } } })
            },
            body: None,
        },
        show,
    )
}

/// The exhibition of an edition.
pub async fn show(ctx: Ctx) -> Answer {
    let edition = ctx.forum()?;
    let all = gather(&mut *ctx.app.db().read().await?, edition).await?;
    let exhibitors = all.exhibitors.iter().map(|exhibitor| {
        let own = all.exhibits.iter().filter(|shown| shown.exhibit.organisation_id == exhibitor.id);
        let exhibits = own.map(|shown| {
            json!({
                "name": shown.exhibit.name.as_ref().unwrap_or(&shown.listing.head.title),
                "offer": shown.listing.head.id, "title": shown.listing.head.title,
                "href": ctx.absolute(&shown.listing.head.path()),
            })
        });
        json!({
            "organisation": {
                "id": exhibitor.id, "name": exhibitor.name, "country": exhibitor.country,
                "href": ctx.absolute(&format!("/organisations/{}", exhibitor.id)),
            },
            "stand": exhibitor.stand, "hall": exhibitor.hall,
            "href": ctx.absolute(&stand_path(&edition.slug, &exhibitor.stand)),
            "exhibits": exhibits.collect::<Vec<Value>>(),
        })
    });
    Ok(respond::json(&json!({ "exhibitors": exhibitors.collect::<Vec<Value>>() })))
}
