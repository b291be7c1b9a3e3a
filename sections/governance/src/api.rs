//! Challenges and declarations in the JSON API: the same as the public pages.

use exedra_web::section::Operation;
use exedra_web::{Act, Answer, Ctx, Section, Who, respond};
use http::Method;
use serde_json::{Value, json};

use crate::export::Telling;

const READ: Act = Act::new("governance.public.read", Who::Everyone);

/// Describes the answer of an operation: a list of things under a name.
fn list(name: &str) -> Value {
    json!({ "type": "object", "properties": { name: { "type": "array", "items": {
        "type": "object", "properties": { "id": { "type": "string" }, "state": { "type": "string" }, "href": { "type": "string" } },
    } } } })
}

/// The operations of this section.
pub fn routes(section: Section) -> Section {
    section
        .api(
            Method::GET,
            "/api/v1/{forum}/challenges",
            READ,
            Operation {
                summary: "Common challenges of an edition, with the answers that decided ones tell of",
                query: &[],
                answer: || list("challenges"),
                body: None,
            },
            challenges,
        )
        .api(
            Method::GET,
            "/api/v1/{forum}/declarations",
            READ,
            Operation {
                summary: "Declarations of an edition: published versions by paragraph, shown comments, endorsements",
                query: &[],
                answer: || list("declarations"),
                body: None,
            },
            declarations,
        )
}

fn telling(ctx: &Ctx) -> Result<Telling<'_>, exedra_web::Error> {
    Ok(Telling { app: &ctx.app, edition: ctx.forum()?, now: ctx.now, abroad: false })
}

/// The public challenges.
pub async fn challenges(ctx: Ctx) -> Answer {
    let all = telling(&ctx)?.challenges(&mut *ctx.app.db().read().await?).await?;
    Ok(respond::json(&json!({ "challenges": all })))
}

/// The public declarations.
pub async fn declarations(ctx: Ctx) -> Answer {
    let all = telling(&ctx)?.declarations(&mut *ctx.app.db().read().await?).await?;
    Ok(respond::json(&json!({ "declarations": all })))
}
