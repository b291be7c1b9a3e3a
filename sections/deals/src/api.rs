//! Totals and signings in the JSON API: the same as the public pages.

use exedra_web::section::Operation;
use exedra_web::{Act, Answer, Ctx, Section, Who, respond};
use http::Method;
use serde_json::json;

use crate::export;

const READ: Act = Act::new("deals.public.read", Who::Everyone);

/// The operations of this section.
pub fn routes(section: Section) -> Section {
    section
        .api(
            Method::GET,
            "/api/v1/{forum}/deals",
            READ,
            Operation {
                summary: "How many cases of an edition stand at which step; numbers of different steps are never added",
                query: &[],
                answer: || {
                    json!({ "type": "object", "properties": {
                        "counts": { "type": "string" }, "frozen": { "type": ["string", "null"] },
                        "steps": { "type": "object" },
                        "by_track": { "type": "array", "items": { "type": "object" } },
                        "by_countries": { "type": "array", "items": { "type": "object" } },
                    } })
                },
                body: None,
            },
            deals,
        )
        .api(
            Method::GET,
            "/api/v1/{forum}/signings",
            READ,
            Operation {
                summary: "Signings that both sides announced",
                query: &[],
                answer: || {
                    json!({ "type": "object", "properties": { "signings": { "type": "array", "items": {
                        "type": "object", "properties": {
                            "what": { "type": "string" }, "starts": { "type": "string" }, "place": { "type": "string" },
                            "texts": { "type": "object" }, "organisations": { "type": "array" },
                        },
                    } } } })
                },
                body: None,
            },
            signings,
        )
}

/// The totals.
pub async fn deals(ctx: Ctx) -> Answer {
    let totals = export::totals_of(&mut *ctx.app.db().read().await?, ctx.forum()?).await?;
    Ok(respond::json(&totals))
}

/// The signings.
pub async fn signings(ctx: Ctx) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let all = export::signings_of(&mut conn, ctx.forum()?, &ctx.absolute("")).await?;
    Ok(respond::json(&json!({ "signings": all })))
}
