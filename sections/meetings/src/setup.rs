//! Hours and places of an edition, as the secretariat sets them.

use std::collections::HashSet;

use exedra_kernel::{FieldFault, ForumId, Refusal, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::App;
use exedra_web::forms::Posted;

use crate::groups::{Group, GroupState};
use crate::model::{Place, PlaceKind, Slot};
use crate::rules::SetUp;
use crate::slots::{self, Hours};
use crate::{TOPIC, closed, rooms, store, store_asking, store_inputs};

/// The most tables of an edition.
pub const MOST_TABLES: i64 = 2000;
/// The most stands, and the most rooms on the net.
const MOST_LINES: usize = 2000;

/// Sets the hours. Slots that stay keep their number; one with a published meeting cannot go.
pub async fn set_hours(tx: &mut Tx, stamp: Stamp<'_>, permit: &SetUp, hours: &Hours, zone: &str) -> Result<()> {
    let faults = hours.faults();
    if !faults.is_empty() {
        return Err(Refusal::Invalid(faults).into());
    }
    let forum = permit.forum();
    let spans = hours.spans(zone);
    if spans.is_empty() {
        return Err(Refusal::field("to", key!("fault-setup-no-slot")).into());
    }
    let all = store::slots(tx, forum).await?;
    let (outside, old): (Vec<Slot>, Vec<Slot>) = all.into_iter().partition(|slot| slot.remote_only);
    // Numbers stay unique over the hall's hours and those outside them.
    let planned = store::last_slot_planned(tx, forum).await?.and_then(|(last,)| last);
    let planned = planned.max(outside.iter().map(|slot| slot.number).max());
    let mut change = slots::change(&old, &spans, planned);
    let covered = |slot: &&Slot| spans.iter().any(|(from, until)| *from < slot.ends_at && slot.starts_at < *until);
    change.gone.extend(outside.iter().filter(covered).map(|slot| slot.number));
    closed::remove_slots(tx, permit, &change.gone).await?;
    for slot in &change.added {
        store::insert_slot(tx, forum, slot.number, slot.starts_at, slot.ends_at, None).await?;
    }
    let after = serde_json::json!({ "slots": spans.len(), "from": hours.from, "to": hours.to, "length": hours.length });
    let done = house::Done {
        act: "hours-set",
        record: "forum",
        id: forum.as_str(),
        before: Some(&serde_json::json!({ "slots": old.len() })),
        after: Some(&after),
    };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "hours-set", forum.as_str()).await
}

/// The groups that have an hour and a place.
pub(crate) async fn held_groups(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Group>> {
    let all = store_asking::groups(conn, forum).await?;
    Ok(all.into_iter().filter(|group| group.state == GroupState::Held).collect())
}

/// Sets the places; one with a published meeting cannot go.
pub async fn set_places(tx: &mut Tx, stamp: Stamp<'_>, permit: &SetUp, places: &[Place]) -> Result<()> {
    let forum = permit.forum();
    let old = store::places(tx, forum).await?;
    let wanted: HashSet<&str> = places.iter().map(|place| place.id.as_str()).collect();
    let meetings = store::meetings(tx, forum).await?;
    let groups = held_groups(tx, forum).await?;
    let mut used: HashSet<&str> =
        meetings.iter().filter(|meeting| meeting.holds()).map(|meeting| meeting.place_id.as_str()).collect();
    used.extend(groups.iter().filter_map(|group| group.place_id.as_deref()));
    for place in old.iter().filter(|place| !wanted.contains(place.id.as_str())) {
        if used.contains(place.id.as_str()) {
            return Err(Refusal::Conflict(key!("conflict-setup-place-used")).into());
        }
        store_inputs::delete_closed_of(tx, forum, &place.id).await?;
        store::delete_place(tx, forum, &place.id).await?;
    }
    for place in places.iter().filter(|place| !old.contains(place)) {
        let (kind, owner) = (place.kind.as_str(), place.organisation_id.as_ref());
        store::put_place(tx, forum, &place.id, kind, &place.name, place.rank, owner, place.address.as_deref()).await?;
    }
    let before = serde_json::json!({ "places": old.len() });
    let after = serde_json::json!({ "places": places.len() });
    let done = house::Done {
        act: "places-set",
        record: "forum",
        id: forum.as_str(),
        before: Some(&before),
        after: Some(&after),
    };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "places-set", forum.as_str()).await
}

/// So many tables.
pub fn tables(count: i64) -> impl Iterator<Item = Place> {
    (1..=count).map(|number| Place {
        id: format!("table-{number}"),
        kind: PlaceKind::Table,
        name: number.to_string(),
        rank: number,
        organisation_id: None,
        address: None,
    })
}

/// The places as they are, and behind them those that sections know of and that are none yet: each belongs to an
/// organisation, so its meetings can be held there. Says how many these are.
pub async fn with_offered(app: &App, conn: &mut Conn, forum: &ForumId) -> Result<(Vec<Place>, usize)> {
    let mut places = store::places(conn, forum).await?;
    let before = places.len();
    let mut rank = places.iter().filter(|p| p.kind == PlaceKind::Stand).map(|p| p.rank).max().unwrap_or(9_999);
    for source in &app.offered().places {
        for (name, organisation) in source(conn, forum).await? {
            let id = format!("{}-{name}", PlaceKind::Stand);
            let known =
                places.iter().any(|place| place.id == id || place.organisation_id.as_ref() == Some(&organisation));
            if known || places.len() >= before + MOST_LINES {
                continue;
            }
            rank += 1;
            let (kind, owner) = (PlaceKind::Stand, Some(organisation));
            places.push(Place { id, kind, name, rank, organisation_id: owner, address: None });
        }
    }
    let added = places.len() - before;
    Ok((places, added))
}

/// The hours as typed.
pub fn read_hours(form: &Posted) -> Hours {
    let number = |name| form.text(name).parse().unwrap_or(-1);
    let rest = match (form.some("rest_from"), form.some("rest_to")) {
        (None, None) => None,
        (from, to) => Some((from.unwrap_or("").to_owned(), to.unwrap_or("").to_owned())),
    };
    Hours {
        days: form.all("days").unwrap_or(&[]).to_vec(),
        from: form.text("from").to_owned(),
        to: form.text("to").to_owned(),
        rest,
        length: number("length"),
        pause: number("pause"),
    }
}

/// The places as typed: a number of tables; stands one a line as `B-12 = Organisation`; rooms on the net one a line as
/// `Blue = https://…`.
pub async fn read_places(conn: &mut Conn, form: &Posted) -> Result<std::result::Result<Vec<Place>, Vec<FieldFault>>> {
    let mut faults = Vec::new();
    let count = form.text("tables").parse::<i64>().ok().filter(|n| (0..=MOST_TABLES).contains(n));
    if count.is_none() {
        faults.push(FieldFault::with("tables", key!("fault-whole"), format!("0–{MOST_TABLES}")));
    }
    let mut places: Vec<Place> = tables(count.unwrap_or(0)).collect();
    for (field, kind) in [("stands", PlaceKind::Stand), ("rooms", PlaceKind::Remote)] {
        let mut names = HashSet::new();
        let lines = form.text(field).lines().map(str::trim).filter(|line| !line.is_empty()).take(MOST_LINES);
        for (at, line) in lines.enumerate() {
            let Some((name, value)) = line.split_once('=').map(|(name, value)| (name.trim(), value.trim())) else {
                faults.push(FieldFault::with(field, key!("fault-setup-line"), line));
                continue;
            };
            let plain =
                !name.is_empty() && name.chars().count() <= 40 && !name.chars().any(exedra_kernel::text::is_hidden);
            if !plain || !names.insert(name.to_lowercase()) {
                faults.push(FieldFault::with(field, key!("fault-setup-name"), line));
                continue;
            }
            let mut place = Place {
                id: format!("{kind}-{name}"),
                kind,
                name: name.to_owned(),
                rank: 10_000 + at as i64 + if kind == PlaceKind::Remote { 10_000 } else { 0 },
                organisation_id: None,
                address: None,
            };
            if kind == PlaceKind::Stand {
                place.organisation_id = exedra_people::organisation::find(conn, value).await?.map(|found| found.id);
                if place.organisation_id.is_none() {
                    faults.push(FieldFault::with(field, key!("fault-setup-organisation"), value));
                }
            } else if rooms::is_address(value) {
                place.address = Some(value.to_owned());
            } else {
                faults.push(FieldFault::with(field, key!("fault-address"), value));
            }
            places.push(place);
        }
    }
    if let Some(template) = form.some("template") {
        let count = form.text("count").parse::<i64>().ok().filter(|n| (1..=MOST_TABLES).contains(n));
        if count.is_none() {
            faults.push(FieldFault::with("count", key!("fault-whole"), format!("1–{MOST_TABLES}")));
        }
        if !rooms::is_address(template) {
            faults.push(FieldFault::with("template", key!("fault-room-template"), template));
        }
        let known: HashSet<String> = places.iter().map(|place| place.id.clone()).collect();
        places.extend(rooms::many(count.unwrap_or(0), template).filter(|room| !known.contains(&room.id)));
    }
    Ok(if faults.is_empty() { Ok(places) } else { Err(faults) })
}
