//! Why a wish was not planned, in the reader's language: the planner's codes and this section's own.

use exedra_kernel::{PersonId, keys};
use exedra_web::Say;
use serde_json::Value;

use crate::agenda::Faces;
use crate::model::{Slot, Unplaced};

/// Codes with the key of the kind of reason, which names nobody.
const CODES: [&str; 17] = [
    "no-common-slot",
    "full",
    "never-both-free",
    "tables-taken",
    "no-place",
    "outweighed",
    "person-max",
    "no-remote-room",
    "no-interpreter",
    "interpreters-taken",
    "rooms-taken",
    "would-break-fixed",
    "same-pair",
    "absent",
    "unsettled",
    "by-hand",
    "stated",
];
const KINDS: [&str; 17] = keys![
    "reason-kind-no-common-slot",
    "reason-kind-full",
    "reason-kind-never-both-free",
    "reason-kind-tables-taken",
    "reason-kind-no-place",
    "reason-kind-outweighed",
    "reason-kind-person-max",
    "reason-kind-no-remote-room",
    "reason-kind-no-interpreter",
    "reason-kind-interpreters-taken",
    "reason-kind-rooms-taken",
    "reason-kind-would-break-fixed",
    "reason-kind-same-pair",
    "reason-kind-absent",
    "reason-kind-unsettled",
    "reason-kind-by-hand",
    "reason-kind-stated"
];

/// The kind of a reason, without names: what anybody concerned may read.
pub fn kind(t: &Say, code: &str) -> String {
    let at = CODES.iter().position(|known| *known == code).unwrap_or(CODES.len() - 1);
    t.say(KINDS[at])
}

/// What more there is to say, with names: for the secretariat.
pub fn detail(t: &Say, unplaced: &Unplaced, faces: &Faces, slots: &[Slot], zone: &str) -> String {
    let args: Value = serde_json::from_str(&unplaced.args).unwrap_or_default();
    let name = |value: &Value| {
        value.as_str().and_then(PersonId::parse).map_or_else(|| "—".to_owned(), |person| faces.get(&person).name)
    };
    let mut parts = Vec::new();
    if args.get("who").is_some() {
        let who = name(&args["who"]);
        parts.push(match args["max"].as_u64() {
            Some(max) => t.fill("reason-detail-max", &[("who", &who), ("max", &max.to_string())]),
            None => t.with("reason-detail-who", who),
        });
    }
    if let Some(common) = args["common"].as_u64() {
        parts.push(t.count("reason-detail-common", common as i64));
    }
    let instead: Vec<String> = args["better"]
        .as_array()
        .into_iter()
        .flatten()
        .take(2)
        .map(|held| {
            let number = held["slot"].as_i64().unwrap_or(-1);
            let when = slots.iter().find(|slot| slot.number == number);
            let when = when.map_or_else(String::new, |slot| t.moment(slot.starts_at, zone));
            let (a, b) = (name(&held["a"]), name(&held["b"]));
            t.fill("reason-detail-held", &[("a", &a), ("b", &b), ("when", &when)])
        })
        .collect();
    if !instead.is_empty() {
        parts.push(t.with("reason-detail-instead", instead.join("; ")));
    }
    if let Some((one, two)) = tongues(t, &args) {
        parts.push(t.fill("reason-detail-tongues", &[("one", &one), ("two", &two)]));
    }
    parts.join(" ")
}

/// What would have to be interpreted, in the reader's words.
fn tongues(t: &Say, args: &Value) -> Option<(String, String)> {
    let tags = |value: &Value| -> Option<Vec<String>> {
        match value {
            Value::String(text) => Some(text.split('/').map(ToOwned::to_owned).collect()),
            Value::Array(all) => Some(all.iter().filter_map(Value::as_str).map(ToOwned::to_owned).collect()),
            _ => None,
        }
    };
    let (one, two) = match &args["between"] {
        Value::Array(both) => (tags(both.first()?)?, tags(both.get(1)?)?),
        _ => (tags(&args["from"])?, tags(&args["to"])?),
    };
    let words = |tags: Vec<String>| tags.iter().map(|tag| t.language(tag)).collect::<Vec<_>>().join(" / ");
    Some((words(one), words(two)))
}

/// The order in which kinds are listed.
pub fn rank(code: &str) -> usize {
    CODES.iter().position(|known| *known == code).unwrap_or(CODES.len())
}
