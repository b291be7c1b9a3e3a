//! Reads `schedule.json`.

use serde_json::Value;

use super::{Event, File};

fn text(value: &Value, name: &str) -> String {
    match &value[name] {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        // Some files have an object of languages here.
        Value::Object(languages) => {
            let best = languages.get("en").or_else(|| languages.values().next());
            best.and_then(Value::as_str).unwrap_or("").to_owned()
        }
        _ => String::new(),
    }
}

/// The file; otherwise one sentence.
pub fn read(source: &str) -> Result<File, String> {
    let value: Value = serde_json::from_str(source).map_err(|why| format!("it is no JSON: {why}"))?;
    let conference = &value["schedule"]["conference"];
    let days = conference["days"].as_array().ok_or("it has no schedule.conference.days")?;
    let mut file = File { zone: text(conference, "time_zone_name"), ..File::default() };
    for room in conference["rooms"].as_array().into_iter().flatten() {
        if let Some(capacity) = room["capacity"].as_i64().filter(|n| (1..=100_000).contains(n)) {
            file.capacities.insert(text(room, "name"), capacity);
        }
    }
    for day in days {
        for (room, events) in day["rooms"].as_object().into_iter().flatten() {
            for value in events.as_array().into_iter().flatten() {
                let line = file.events.len() as u64 + 1;
                file.events.push(event(value, (line, room, &text(day, "date"))));
            }
        }
    }
    Ok(file)
}

fn event(value: &Value, (line, room, day): (u64, &str, &str)) -> Event {
    let own = text(value, "room");
    let persons = value["persons"].as_array().into_iter().flatten().map(|person| {
        let names = ["public_name", "name", "full_public_name"].map(|name| text(person, name));
        let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        let guid = text(person, "guid");
        (if guid.is_empty() { text(person, "id") } else { guid }, name)
    });
    Event {
        line,
        guid: text(value, "guid"),
        id: text(value, "id"),
        title: text(value, "title"),
        subtitle: text(value, "subtitle"),
        kind: text(value, "type"),
        date: text(value, "date"),
        day: day.to_owned(),
        start: text(value, "start"),
        duration: text(value, "duration"),
        room: if own.is_empty() { room.to_owned() } else { own },
        track: text(value, "track"),
        language: text(value, "language"),
        about: text(value, "abstract"),
        description: text(value, "description"),
        persons: persons.collect(),
    }
}
