//! The programme as files of an edition: what everybody may read, with the speakers who may be named where the file goes.

use std::collections::BTreeSet;

use exedra_kernel::{Lang, PersonId};
use exedra_people::model::ConsentKind;
use exedra_people::person;
use exedra_store::{Conn, Result};
use exedra_web::export::Export;
use exedra_web::section::Boxed;
use exedra_web::{Edition, Say};
use serde_json::{Value, json};

use crate::gathered::{self, Shown};
use crate::schedule::{self, Book};

/// The public sessions; those who do not agree that their data leave the country are not named in what does.
async fn sessions_for(conn: &mut Conn, edition: &Edition, abroad: bool) -> Result<Vec<Shown>> {
    let mut sessions = gathered::programme(conn, edition).await?;
    if abroad {
        let people: BTreeSet<PersonId> =
            sessions.iter().flat_map(|shown| shown.speakers.iter().map(|speaker| speaker.person.clone())).collect();
        let mut agree = BTreeSet::new();
        for id in people {
            if person::consents(conn, &id, ConsentKind::Abroad).await? {
                agree.insert(id);
            }
        }
        for shown in &mut sessions {
            shown.speakers.retain(|speaker| agree.contains(&speaker.person));
        }
    }
    Ok(sessions)
}

/// A session as JSON, for the export and the API.
pub fn json(edition: &Edition, base_url: &str, shown: &Shown) -> Value {
    let session = &shown.session;
    let items = shown.items.iter().map(|item| {
        json!({
            "id": item.id, "kind": item.kind, "titles": item.titles, "planned": item.planned_at.rfc3339(),
            "starts": item.starts_at().rfc3339(), "minutes": item.minutes, "delay": item.delay, "remote": item.remote,
        })
    });
    let speakers = shown.speakers.iter().map(|speaker| {
        json!({
            "name": speaker.name, "organisation": speaker.organisation, "country": speaker.country, "item": speaker.item,
        })
    });
    let room = shown.room.as_ref();
    let host = shown.host.as_ref();
    json!({
        "id": session.id, "code": session.code, "number": session.number, "kind": session.kind, "state": session.state,
        "titles": session.titles, "abstracts": session.abstracts, "languages": session.languages, "tracks": session.tracks,
        "starts": session.starts_at.rfc3339(), "ends": session.ends_at.rfc3339(), "remote": session.remote,
        "changed": session.changed_at.rfc3339(),
        "room": room.map(|room| json!({ "code": room.code, "names": room.names, "capacity": room.capacity })),
        "host": host.map(|host| json!({ "id": host.id, "name": host.name, "country": host.country })),
        "order": items.collect::<Vec<_>>(), "speakers": speakers.collect::<Vec<_>>(),
        "href": format!("{base_url}{}", crate::session_path(&edition.slug, &session.code)),
    })
}

/// `sessions.jsonl`: a session a line.
pub fn sessions<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let sessions = sessions_for(conn, export.edition, export.abroad).await?;
        let base_url = &export.app.settings().base_url;
        let lines: Vec<Value> = sessions.iter().map(|shown| json(export.edition, base_url, shown)).collect();
        export.lines(&lines)
    })
}

async fn schedule(
    conn: &mut Conn,
    mut export: Export<'_>,
    write: impl FnOnce(&Book<'_>) -> String + Send,
) -> Result<u64> {
    let sessions = sessions_for(conn, export.edition, export.abroad).await?;
    let say: Say = export.app.say(Lang::En);
    let base_url = &export.app.settings().base_url;
    let text = write(&Book { base_url, say: &say, edition: export.edition, sessions: &sessions });
    export.text(&text)?;
    Ok(sessions.len() as u64)
}

/// `schedule.xml`.
pub fn xml<'a>(conn: &'a mut Conn, export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(schedule(conn, export, schedule::xml::write))
}

/// `schedule.json`.
pub fn schedule_json<'a>(conn: &'a mut Conn, export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(schedule(conn, export, |book| schedule::json::write(book).to_string()))
}

/// `schedule.ics`.
pub fn ics<'a>(conn: &'a mut Conn, export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(schedule(conn, export, schedule::ics::write))
}

/// `schedule.jsonld`.
pub fn jsonld<'a>(conn: &'a mut Conn, export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(schedule(conn, export, |book| schedule::jsonld::write(book).to_string()))
}
