//! Releases and the record in the JSON API: the same as the public pages.

use exedra_web::section::Operation;
use exedra_web::{Act, Answer, Ctx, Section, Who, respond};
use http::Method;
use serde_json::{Value, json};

use crate::{record, release, release_path};

const READ: Act = Act::new("press.public.read", Who::Everyone);

/// The operations of this section.
pub fn routes(section: Section) -> Section {
    section
        .api(
            Method::GET,
            "/api/v1/{forum}/releases",
            READ,
            Operation {
                summary: "Public releases of an edition, newest first",
                query: &[],
                answer: || json!({ "type": "object", "properties": { "releases": { "type": "array", "items": { "type": "object" } } } }),
                body: None,
            },
            releases,
        )
        .api(
            Method::GET,
            "/api/v1/{forum}/record",
            READ,
            Operation {
                summary: "The official record of an edition, in the form that the coverage check reads",
                query: &[],
                answer: || {
                    let list = json!({ "type": "array", "items": { "type": "object" } });
                    json!({ "type": "object", "properties": { "statements": list, "quotations": list, "figures": list } })
                },
                body: None,
            },
            lines,
        )
}

/// The public releases.
pub async fn releases(ctx: Ctx) -> Answer {
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let all = release::published(&mut conn, edition, ctx.now).await?;
    let list = all.iter().map(|shown| {
        let path = release_path(&edition.slug, &shown.item.id);
        let files = shown.content.files.iter().map(|file| {
            json!({
                "href": ctx.absolute(&format!("{path}/files/{}", file.file)), "type": file.media_type,
                "alternative": file.alternative, "credit": file.credit, "licence": file.licence,
            })
        });
        json!({
            "id": shown.item.id, "href": ctx.absolute(&path), "organisation": shown.item.organisation_id,
            "version": shown.item.shown, "published_at": shown.item.public_at.map(exedra_kernel::Moment::rfc3339),
            "tracks": shown.content.tracks, "texts": shown.content.texts, "evidence": shown.content.evidence,
            "files": files.collect::<Vec<Value>>(), "kit": ctx.absolute(&format!("{path}/kit.zip")),
        })
    });
    Ok(respond::json(&json!({ "releases": list.collect::<Vec<Value>>() })))
}

/// The public record.
pub async fn lines(ctx: Ctx) -> Answer {
    let edition = ctx.forum()?;
    let entries = record::published(&mut *ctx.app.db().read().await?, edition, ctx.now).await?;
    Ok(respond::json(&record::json(&entries)))
}
