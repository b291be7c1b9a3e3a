//! Sessions in the JSON API: the same as the public pages.

use exedra_web::section::Operation;
use exedra_web::{Act, Answer, Ctx, Section, Who, respond};
use http::Method;
use serde_json::{Value, json};

use crate::{export, gathered};

/// The operations of this section.
pub fn routes(section: Section) -> Section {
    section.api(
        Method::GET,
        "/api/v1/{forum}/sessions",
        Act::new("programme.public.read", Who::Everyone),
        Operation {
            summary: "Public sessions of an edition with running order and the speakers who may be named, by time",
            query: &[],
            answer: || {
                json!({ "type": "object", "properties": { "sessions": { "type": "array", "items": {
                    "type": "object",
                    "properties": {
                        "id": { "type": "string" }, "code": { "type": "string" }, "titles": { "type": "object" },
                        "state": { "type": "string" }, "starts": { "type": "string" }, "ends": { "type": "string" },
                        "order": { "type": "array", "items": { "type": "object" } },
                        "speakers": { "type": "array", "items": { "type": "object" } },
                    },
                } } } })
            },
            body: None,
        },
        sessions,
    )
}

/// The public sessions.
pub async fn sessions(ctx: Ctx) -> Answer {
    let edition = ctx.forum()?;
    let all = gathered::programme(&mut *ctx.app.db().read().await?, edition).await?;
    let base_url = ctx.absolute("");
    let list: Vec<Value> = all.iter().map(|shown| export::json(edition, &base_url, shown)).collect();
    Ok(respond::json(&json!({ "sessions": list })))
}
