//! Totals and signings in the JSON API: the same as the public pages.

use exedra_web::section::Operation;
use exedra_web::{Act, Answer, Ctx, Section, Who, respond};
use http::Method;
use serde_json::{Map, Value, json};

use crate::pages::{gather, signing_list};
use crate::totals::{self, Of, OnTrack, PLACES, Place};

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

fn word(place: Place) -> &'static str {
    match place {
        Place::At(step) => step.as_str(),
        Place::Ended => "ended",
    }
}

/// A row: its part and a number for each step, null where it is withheld.
fn cells(row: &[Option<i64>]) -> Map<String, Value> {
    PLACES.iter().zip(row).map(|(place, cell)| (word(*place).to_owned(), json!(cell))).collect()
}

/// The totals.
pub async fn deals(ctx: Ctx) -> Answer {
    let edition = ctx.forum()?;
    let (counted, frozen) = gather(&mut *ctx.app.db().read().await?, edition).await?;
    let totals = PLACES.iter().map(|place| (word(*place).to_owned(), json!(totals::total(&counted, *place))));
    let tracks = totals::by_tracks(&counted, &edition.tracks).into_iter().map(|(part, row)| {
        let track = match part {
            OnTrack::One(slug) => slug,
            OnTrack::Several => "several".to_owned(),
            OnTrack::None => "none".to_owned(),
        };
        json!({ "track": track, "steps": cells(&row) })
    });
    let countries = totals::by_countries(&counted).into_iter().map(|(part, row)| {
        let country = match part {
            Of::Country(code) => code,
            Of::Others => "others".to_owned(),
            Of::Unnamed => "unnamed".to_owned(),
        };
        json!({ "country": country, "steps": cells(&row) })
    });
    Ok(respond::json(&json!({
        "counts": "each case once, at the furthest step that both sides confirmed; in by_countries one between two countries stands in both rows; null is withheld",
        "frozen": frozen.map(exedra_kernel::Moment::rfc3339),
        "steps": totals.collect::<Map<_, _>>(),
        "by_track": tracks.collect::<Vec<_>>(),
        "by_countries": countries.collect::<Vec<_>>(),
    })))
}

/// The signings.
pub async fn signings(ctx: Ctx) -> Answer {
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let mut all = Vec::new();
    for (signing, case) in signing_list::announced(&mut conn, edition).await? {
        let mut houses = Vec::new();
        for id in [&case.owner_id, &case.asker_id] {
            let name = crate::pages::house(&mut conn, id).await?;
            houses.push(json!({ "id": id, "name": name, "href": ctx.absolute(&format!("/organisations/{id}")) }));
        }
        all.push(json!({
            "what": signing.step, "starts": signing.starts_at.rfc3339(), "place": signing.place, "texts": signing.texts,
            "organisations": houses,
        }));
    }
    Ok(respond::json(&json!({ "signings": all })))
}
