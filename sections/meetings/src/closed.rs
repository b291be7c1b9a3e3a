//! Places that close for a span of hours, and hours outside the hall's in which only rooms on the net are open.

use std::collections::{BTreeMap, HashSet};

use exedra_kernel::{ForumId, Moment, Refusal, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::model::{Place, PlaceKind, Slot};
use crate::rules::SetUp;
use crate::slots::{self, Hours};
use crate::{TOPIC, store, store_inputs};

/// Which places close.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// All of a kind: the hall, the stands, the rooms on the net.
    All(PlaceKind),
    /// One place.
    One(String),
}

impl What {
    /// As a form says it: a kind in the plural form `all-table`, or a place's id.
    pub fn parse(text: &str) -> Self {
        let kind = text.strip_prefix("all-").and_then(PlaceKind::parse);
        kind.map_or_else(|| Self::One(text.to_owned()), Self::All)
    }

    fn is(&self, place: &Place) -> bool {
        match self {
            Self::All(kind) => place.kind == *kind,
            Self::One(id) => place.id == *id,
        }
    }
}

/// Closes or opens places in all slots at the same time as a span; gives how many published meetings lie there.
pub async fn set(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &SetUp,
    what: &What,
    (from, until): (Moment, Moment),
    close: bool,
) -> Result<usize> {
    let forum = permit.forum();
    if from >= until {
        return Err(Refusal::field("until", key!("fault-setup-order")).into());
    }
    let slots = store::slots(tx, forum).await?;
    let slots: Vec<i64> =
        slots.iter().filter(|slot| slot.starts_at < until && from < slot.ends_at).map(|slot| slot.number).collect();
    if slots.is_empty() {
        return Err(Refusal::field("until", key!("fault-closed-no-slot")).into());
    }
    let places: Vec<String> =
        store::places(tx, forum).await?.into_iter().filter(|place| what.is(place)).map(|place| place.id).collect();
    if places.is_empty() {
        return Err(Refusal::field("what", key!("fault-closed-no-place")).into());
    }
    for place in &places {
        for slot in &slots {
            if close {
                store_inputs::close(tx, forum, place, *slot).await?;
            } else {
                store_inputs::open(tx, forum, place, *slot).await?;
            }
        }
    }
    let meetings = store::meetings(tx, forum).await?;
    let hit = meetings.iter().filter(|m| m.holds() && slots.contains(&m.slot) && places.contains(&m.place_id)).count();
    let after = serde_json::json!({ "places": places.len(), "slots": slots.len(), "closed": close });
    let done =
        house::Done { act: "places-set", record: "forum", id: forum.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "places-closed", forum.as_str()).await?;
    Ok(if close { hit } else { 0 })
}

/// What is closed, place by place, as spans of slots that follow each other.
pub fn spans<'a>(
    closed: &[(String, i64)],
    places: &'a [Place],
    slots: &[Slot],
) -> Vec<(&'a Place, Vec<(Moment, Moment)>)> {
    let mut by_place: BTreeMap<&str, HashSet<i64>> = BTreeMap::new();
    for (place, slot) in closed {
        by_place.entry(place).or_default().insert(*slot);
    }
    let mut out = Vec::new();
    for place in places {
        let Some(shut) = by_place.get(place.id.as_str()) else { continue };
        let mut spans: Vec<(Moment, Moment)> = Vec::new();
        let mut open_between = true;
        for slot in slots {
            if !shut.contains(&slot.number) {
                open_between = true;
                continue;
            }
            match spans.last_mut() {
                // A night between two closed slots is no opening.
                Some(last) if !open_between => last.1 = slot.ends_at,
                _ => spans.push((slot.starts_at, slot.ends_at)),
            }
            open_between = false;
        }
        out.push((place, spans));
    }
    out
}

/// Sets the hours outside the hall's; those at the same time as the hall's are left out. No days: there are none.
pub async fn set_remote_hours(tx: &mut Tx, stamp: Stamp<'_>, permit: &SetUp, hours: &Hours, zone: &str) -> Result<()> {
    let forum = permit.forum();
    let all = store::slots(tx, forum).await?;
    let (old, hall): (Vec<Slot>, Vec<Slot>) = all.into_iter().partition(|slot| slot.remote_only);
    let mut spans = Vec::new();
    if !hours.days.is_empty() {
        let faults = hours.faults();
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults).into());
        }
        spans = hours.spans(zone);
        let beside = |(from, until): &(Moment, Moment)| {
            hall.iter().all(|slot| slot.ends_at <= *from || *until <= slot.starts_at)
        };
        spans.retain(beside);
        if spans.is_empty() {
            return Err(Refusal::field("to", key!("fault-setup-no-slot")).into());
        }
    }
    if hall.len() + spans.len() > slots::MOST_SLOTS {
        return Err(Refusal::field("to", key!("fault-closed-many")).into());
    }
    // Numbers stay unique over both kinds of slots.
    let planned = store::last_slot_planned(tx, forum).await?.and_then(|(last,)| last);
    let last = hall.iter().map(|slot| slot.number).max().max(planned);
    let change = slots::change(&old, &spans, last);
    remove_slots(tx, permit, &change.gone).await?;
    for slot in &change.added {
        store_inputs::insert_remote_slot(tx, forum, slot.number, slot.starts_at, slot.ends_at).await?;
    }
    let before = serde_json::json!({ "slots": old.len() });
    let after = serde_json::json!({ "slots": spans.len(), "from": hours.from, "to": hours.to });
    let done = house::Done {
        act: "hours-set",
        record: "forum",
        id: forum.as_str(),
        before: Some(&before),
        after: Some(&after),
    };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "hours-set", forum.as_str()).await
}

/// Which place is closed in which slot: by the secretariat, or because in an hour outside the hall's only rooms on the net
/// are open.
pub async fn shut(
    conn: &mut Conn,
    forum: &ForumId,
    slots: &[Slot],
    places: &[Place],
) -> Result<HashSet<(String, i64)>> {
    let mut shut: HashSet<(String, i64)> = store_inputs::closed(conn, forum).await?.into_iter().collect();
    for slot in slots.iter().filter(|slot| slot.remote_only) {
        let hall = places.iter().filter(|place| place.kind != PlaceKind::Remote);
        shut.extend(hall.map(|place| (place.id.clone(), slot.number)));
    }
    Ok(shut)
}

/// Takes slots away with all that hangs on them; one with a published meeting cannot go.
pub async fn remove_slots(tx: &mut Tx, permit: &SetUp, gone: &[i64]) -> Result<()> {
    let forum = permit.forum();
    let mut used: HashSet<i64> =
        store::meetings(tx, forum).await?.iter().filter(|meeting| meeting.holds()).map(|m| m.slot).collect();
    used.extend(crate::setup::held_groups(tx, forum).await?.iter().filter_map(|group| group.slot));
    if gone.iter().any(|number| used.contains(number)) {
        return Err(Refusal::Conflict(key!("conflict-setup-slot-used")).into());
    }
    for number in gone {
        store::delete_blocked_in(tx, forum, *number).await?;
        store_inputs::delete_away_in(tx, forum, *number).await?;
        store_inputs::delete_closed_in(tx, forum, *number).await?;
        store::delete_slot(tx, forum, *number).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closings_are_told_as_spans() {
        let slot = |number: i64, at: i64| Slot {
            number,
            starts_at: Moment(at),
            ends_at: Moment(at + 10),
            label: None,
            remote_only: false,
        };
        let slots = [slot(4, 0), slot(5, 10), slot(6, 30), slot(7, 50)];
        let places: Vec<Place> = crate::setup::tables(2).collect();
        let closed = [4, 5, 7].map(|number| ("table-2".to_owned(), number));
        let told = spans(&closed, &places, &slots);
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].0.name, "2");
        assert_eq!(told[0].1, [(Moment(0), Moment(20)), (Moment(50), Moment(60))]);
        assert_eq!(What::parse("all-stand"), What::All(PlaceKind::Stand));
        assert_eq!(What::parse("table-2"), What::One("table-2".into()));
    }
}
