//! What came of an edition, as files: totals and announced signings. Cases are the matter of their two parties alone, so
//! they are in no file of an edition, whoever makes it; each party reads and keeps its own under `/my/cases`.

use exedra_store::{Conn, Result};
use exedra_web::Edition;
use exedra_web::export::Export;
use exedra_web::section::Boxed;
use serde_json::{Map, Value, json};

use crate::pages::{gather, house, signing_list};
use crate::totals::{self, Of, OnTrack, PLACES, Place};

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

/// The totals of an edition, for the export and the API.
pub async fn totals_of(conn: &mut Conn, edition: &Edition) -> Result<Value> {
    let (counted, frozen) = gather(conn, edition).await?;
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
    Ok(json!({
        "counts": "each case once, at the furthest step that both sides confirmed; in by_countries one between two countries stands in both rows; null is withheld",
        "frozen": frozen.map(exedra_kernel::Moment::rfc3339),
        "steps": totals.collect::<Map<_, _>>(),
        "by_track": tracks.collect::<Vec<_>>(),
        "by_countries": countries.collect::<Vec<_>>(),
    }))
}

/// The signings that both sides announced, for the export and the API.
pub async fn signings_of(conn: &mut Conn, edition: &Edition, base_url: &str) -> Result<Vec<Value>> {
    let mut all = Vec::new();
    for (signing, case) in signing_list::announced(conn, edition).await? {
        let mut houses = Vec::new();
        for id in [&case.owner_id, &case.asker_id] {
            let name = house(conn, id).await?;
            houses.push(json!({ "id": id, "name": name, "href": format!("{base_url}/organisations/{id}") }));
        }
        all.push(json!({
            "what": signing.step, "starts": signing.starts_at.rfc3339(), "place": signing.place, "texts": signing.texts,
            "organisations": houses,
        }));
    }
    Ok(all)
}

/// `deals.json`: the totals.
pub fn totals<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let totals = totals_of(conn, export.edition).await?;
        export.line(&totals)?;
        Ok(1)
    })
}

/// `signings.jsonl`: an announced signing a line.
pub fn signings<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let lines = signings_of(conn, export.edition, &export.app.settings().base_url).await?;
        export.lines(&lines)
    })
}
