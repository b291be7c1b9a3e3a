//! `schedule.json`. Every event has every required member and no other than the format knows.

use serde_json::{Map, Value, json};

use super::{Book, guid, number, zoned};
use crate::gathered::Shown;

/// The file.
pub fn write(book: &Book<'_>) -> Value {
    let e = book.edition;
    let days = book.days();
    let mut rooms: Vec<(String, i64)> = Vec::new();
    for (name, sessions) in days.iter().flat_map(|day| &day.rooms) {
        let capacity = sessions.first().and_then(|shown| shown.room.as_ref()).map_or(0, |room| room.capacity);
        if !rooms.iter().any(|(known, _)| known == name) {
            rooms.push((name.clone(), capacity));
        }
    }
    let rooms: Vec<Value> = rooms
        .iter()
        .map(|(name, capacity)| {
            let capacity = if *capacity > 0 { json!(capacity) } else { Value::Null };
            json!({ "name": name, "guid": guid(&e.id, "room", name), "description": null, "capacity": capacity })
        })
        .collect();
    let day = |day: &super::Day<'_>| {
        let rooms: Map<String, Value> = day
            .rooms
            .iter()
            .map(|(name, sessions)| {
                (name.clone(), sessions.iter().map(|shown| event(book, shown, name)).collect::<Vec<_>>().into())
            })
            .collect();
        json!({ "index": day.index, "date": day.date, "day_start": day.start, "day_end": day.end, "rooms": rooms })
    };
    json!({
        "$schema": "https://c3voc.de/schedule/schema.json",
        "schedule": {
            "version": book.version(),
            "base_url": book.base_url(),
            "conference": {
                "acronym": book.acronym(),
                "title": e.name.text(book.say.lang),
                "start": e.from,
                "end": e.to,
                "daysCount": days.len(),
                "timeslot_duration": "00:05",
                "time_zone_name": e.zone,
                "url": book.base_url(),
                "rooms": rooms,
                "days": days.iter().map(day).collect::<Vec<_>>(),
            },
        },
    })
}

fn event(book: &Book<'_>, shown: &Shown, room: &str) -> Value {
    let (s, zone) = (&shown.session, &book.edition.zone);
    let (hours, minutes) = Book::duration(shown);
    let person = |speaker: &crate::gathered::Speaker| {
        json!({
            "id": number(book.edition, &speaker.person),
            "guid": guid(&book.edition.id, "person", speaker.person.as_str()),
            "name": speaker.name,
            "public_name": speaker.name,
        })
    };
    json!({
        "id": s.number,
        "guid": s.id,
        "logo": "",
        "date": zoned(s.starts_at, zone),
        "start": s.starts_at.in_zone(zone).strftime("%H:%M").to_string(),
        "duration": format!("{hours:02}:{minutes:02}"),
        "room": room,
        "slug": book.slug(shown),
        "url": book.url(shown),
        "title": book.title(shown),
        "subtitle": "",
        "track": book.track(shown),
        "type": s.kind,
        "language": s.languages.0.first().map_or("", String::as_str),
        "abstract": s.abstracts.text(book.say.lang),
        "description": "",
        "recording_license": "",
        "do_not_record": false,
        "persons": shown.speakers.iter().map(person).collect::<Vec<_>>(),
        "links": [],
        "attachments": [],
        "answers": [],
    })
}
