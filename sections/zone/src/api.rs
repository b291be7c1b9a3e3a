//! Zones and releases in the JSON API: the same as the public pages.

use axum::extract::Path;
use exedra_web::section::Operation;
use exedra_web::{Act, Answer, Ctx, Section, Who, respond};
use http::Method;
use serde_json::{Value, json};

use crate::{office, release, store, table};

const READ: Act = Act::new("zone.public.read", Who::Everyone);

/// The operations of this section.
pub fn routes(section: Section) -> Section {
    let list = Operation {
        summary: "Zones with their releases",
        query: &[],
        answer: || json!({ "type": "object", "properties": { "zones": { "type": "array", "items": { "type": "object" } } } }),
        body: None,
    };
    let one = Operation {
        summary: "A release: bases, bridge, sectors, months; withheld figures have no value",
        query: &[],
        answer: || {
            json!({ "type": "object", "properties": {
                "metadata": { "type": "object" }, "figures": { "type": "array", "items": { "type": "object" } },
            } })
        },
        body: None,
    };
    section.api(Method::GET, "/api/v1/zone", READ, list, zones).api(
        Method::GET,
        "/api/v1/zone/{zone}/releases/{release}",
        READ,
        one,
        show,
    )
}

/// All zones.
pub async fn zones(ctx: Ctx) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let mut zones = Vec::new();
    for zone in store::zones(&mut conn).await? {
        let releases: Vec<Value> = release::all(&mut conn, &zone)
            .await?
            .iter()
            .map(|one| {
                json!({
                    "id": one.id, "from": one.period_from, "to": one.period_to, "version": one.version,
                    "released": one.published_at.rfc3339(), "href": ctx.absolute(&one.path(&zone)),
                })
            })
            .collect();
        zones.push(json!({
            "slug": zone.slug, "names": zone.names, "country": zone.country, "unit": zone.unit_text(),
            "href": ctx.absolute(&format!("/zone/{}", zone.slug)), "releases": releases,
        }));
    }
    Ok(respond::json(&json!({ "zones": zones })))
}

/// One release.
pub async fn show(ctx: Ctx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let zone = office::by_slug(&mut conn, &slug).await?;
    let found = release::by_id(&mut conn, &zone, &id).await?;
    Ok(respond::json(&table::json(&zone, &found, &ctx.absolute(&found.path(&zone)))))
}
