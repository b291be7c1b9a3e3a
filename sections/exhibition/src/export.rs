//! The exhibition as files of an edition: stands, exhibitors with what they show, live demonstrations. Contacts at stands
//! belong to who made them and are in none of these.

use exedra_people::table::csv_line;
use exedra_store::{Conn, Result};
use exedra_web::export::Export;
use exedra_web::section::Boxed;
use serde_json::{Value, json};

use crate::live_store;
use crate::pages::gathered::gather;

/// `stands.csv`: the plan of the halls, in decimetres.
pub fn stands<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let all = gather(conn, export.edition).await?;
        export.text(&csv_line(&["code", "hall", "x", "y", "width", "height"]))?;
        for stand in &all.stands {
            let measures = [stand.x, stand.y, stand.w, stand.h].map(|measure| measure.to_string());
            let cells: Vec<&str> = [stand.code.as_str(), stand.hall.as_str()]
                .into_iter()
                .chain(measures.iter().map(String::as_str))
                .collect();
            export.text(&csv_line(&cells))?;
        }
        Ok(all.stands.len() as u64)
    })
}

/// `exhibitors.jsonl`: an exhibitor a line, with stand and exhibits.
pub fn exhibitors<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let all = gather(conn, export.edition).await?;
        let lines: Vec<Value> = all
            .exhibitors
            .iter()
            .map(|exhibitor| {
                let own = all.exhibits.iter().filter(|shown| shown.exhibit.organisation_id == exhibitor.id);
                let exhibits = own.map(|shown| {
                    let (exhibit, head) = (&shown.exhibit, &shown.listing.head);
                    json!({
                        "offer": head.id, "title": head.title, "name": exhibit.name, "stand": exhibit.stand_code,
                        "tracks": shown.tracks, "first_shown": exhibit.first_shown_at.map(exedra_kernel::Moment::rfc3339),
                    })
                });
                json!({
                    "organisation": exhibitor.id, "name": exhibitor.name, "country": exhibitor.country,
                    "stand": exhibitor.stand, "hall": exhibitor.hall, "exhibits": exhibits.collect::<Vec<_>>(),
                })
            })
            .collect();
        export.lines(&lines)
    })
}

/// `demonstrations.jsonl`: a public live demonstration a line, with how many numbers were given.
pub fn demonstrations<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let mut all = live_store::all(conn, &export.edition.id).await?;
        all.retain(crate::model::Live::is_public);
        let lines: Vec<Value> = all
            .iter()
            .map(|live| {
                json!({
                    "id": live.id, "organisation": live.organisation_id, "stand": live.stand_code, "titles": live.titles,
                    "abouts": live.abouts, "minutes": live.minutes, "places": live.places, "state": live.state,
                    "numbers_given": live.last_number,
                })
            })
            .collect();
        export.lines(&lines)
    })
}
