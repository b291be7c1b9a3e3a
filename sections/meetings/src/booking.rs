//! Taking a free slot at once: who comes first has it.
//!
//! A seat is a row that exists once: for either person and for the place. Whoever inserts all three has the meeting; whoever
//! finds one of them taken has written nothing.

use std::collections::{HashMap, HashSet};

use exedra_kernel::{ForumId, Lang, ListingId, MeetingId, OrganisationId, PersonId, Refusal, RequestId, key};
use exedra_people::presence::{self, Attendee};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::{App, Edition};

use crate::TOPIC;
use crate::model::{Meeting, MeetingState, Place, PlaceKind, Slot, Wish};
use crate::policy::{Load, Origin};
use crate::rules_asking::Book;
use crate::{agenda, closed, habits, store, store_asking, store_inputs};

/// Whether a meeting may be held at a place.
pub fn suits(place: &Place, far: bool, houses: &[OrganisationId]) -> bool {
    match place.kind {
        PlaceKind::Table => !far,
        PlaceKind::Stand => !far && place.organisation_id.as_ref().is_some_and(|owner| houses.contains(owner)),
        PlaceKind::Remote => far,
    }
}

/// The free places of a slot in the order in which they are tried: a stand of one of the two before the tables. Pure.
pub fn places_for<'a>(
    places: &'a [Place],
    taken: &HashSet<String>,
    far: bool,
    houses: &[OrganisationId],
) -> Vec<&'a Place> {
    let mut free: Vec<&Place> =
        places.iter().filter(|place| suits(place, far, houses) && !taken.contains(&place.id)).collect();
    free.sort_by_key(|place| (place.kind != PlaceKind::Stand, place.rank));
    free
}

/// Everything that decides which slots two people can take.
pub struct Hours {
    slots: Vec<Slot>,
    places: Vec<Place>,
    /// Slots in which one of the two cannot meet.
    busy: HashSet<i64>,
    /// Places that are taken, by slot.
    taken: HashMap<i64, HashSet<String>>,
    far: bool,
    houses: Vec<OrganisationId>,
}

impl Hours {
    /// Reads it for two people: hours in which one is away, sits elsewhere or takes part in something else do not count.
    pub async fn read(app: &App, conn: &mut Conn, edition: &Edition, two: [&PersonId; 2]) -> Result<Self> {
        let forum = &edition.id;
        let slots = store::slots(conn, forum).await?;
        let (mut busy, mut away, mut houses) = (HashSet::new(), HashSet::new(), Vec::new());
        for person in two {
            busy.extend(store::blocked(conn, forum, person).await?.into_iter().map(|(slot,)| slot));
            busy.extend(store_asking::seats_of(conn, forum, person.as_str()).await?.into_iter().map(|(slot,)| slot));
            if store::preference(conn, forum, person).await?.is_some_and(|found| found.remote) {
                away.insert(person);
            }
            houses.extend(presence::attendee(conn, forum, person).await?.and_then(|found| found.organisation_id));
            // What the other keeps for themselves must not show by the hours that are missing.
            let own = person == two[0];
            for item in agenda::taken_part(app, conn, edition, person, Lang::En).await? {
                let tells = own || !item.private;
                let beside =
                    |slot: &&Slot| tells && !item.cancelled && slot.starts_at < item.ends && item.starts < slot.ends_at;
                busy.extend(slots.iter().filter(beside).map(|slot| slot.number));
            }
        }
        let mut taken: HashMap<i64, HashSet<String>> = HashMap::new();
        for (who, slot) in store_asking::all_seated(conn, forum).await? {
            taken.entry(slot).or_default().insert(who);
        }
        let places = store::places(conn, forum).await?;
        for (place, slot) in closed::shut(conn, forum, &slots, &places).await? {
            taken.entry(slot).or_default().insert(place);
        }
        let habits = store_inputs::habits(conn, forum).await?;
        let habits = habits.into_iter().map(|one| (one.person_id.clone(), one)).collect();
        let asleep =
            habits::asleep(two.into_iter().map(|who| (who, away.contains(who))), &habits, &slots, &edition.zone);
        busy.extend(asleep.into_iter().map(|(_, slot)| slot));
        Ok(Self { far: !away.is_empty(), places, slots, busy, taken, houses })
    }

    /// The free places of a slot.
    pub fn places(&self, slot: i64) -> Vec<&Place> {
        let none = HashSet::new();
        places_for(&self.places, self.taken.get(&slot).unwrap_or(&none), self.far, &self.houses)
    }

    /// The slots the two can take, as of a moment.
    pub fn free(&self, now: exedra_kernel::Moment) -> Vec<&Slot> {
        let free = |slot: &&Slot| {
            slot.starts_at > now && !self.busy.contains(&slot.number) && !self.places(slot.number).is_empty()
        };
        self.slots.iter().filter(free).collect()
    }
}

/// How much two people have under way, for the quotas.
pub async fn load(conn: &mut Conn, forum: &ForumId, from: &PersonId, to: &PersonId, of_house: bool) -> Result<Load> {
    let count = |found: Option<(i64,)>| found.map_or(0, |(count,)| count);
    let by_asker = store_asking::open_by_asker(conn, forum).await?;
    let mut load = Load {
        accepted: count(store_asking::count_agreed(conn, forum, from).await?),
        accepted_other: count(store_asking::count_agreed(conn, forum, to).await?),
        received: count(store_asking::count_pending_to(conn, forum, to).await?),
        ..Load::default()
    };
    let mine = store::requests_of(conn, forum, from).await?;
    let waits = |request: &&crate::model::Request| {
        &request.from_id == from && request.state == crate::model::RequestState::Pending
    };
    load.asked = mine.iter().filter(waits).count() as i64;
    if of_house {
        let house = presence::attendee(conn, forum, from).await?.and_then(|found| found.organisation_id);
        if let Some(house) = house {
            let colleagues: HashSet<PersonId> = presence::attendees(conn, forum)
                .await?
                .into_iter()
                .filter(|one: &Attendee| one.organisation_id.as_ref() == Some(&house))
                .map(|one| one.person)
                .collect();
            load.of_house = by_asker.iter().filter(|(who, _)| colleagues.contains(who)).map(|(_, count)| count).sum();
        }
    }
    Ok(load)
}

fn taken() -> exedra_store::Error {
    Refusal::Conflict(key!("conflict-book-taken")).into()
}

/// Takes a slot: seats for both, the first place that is free, a request that is agreed from the start, and the meeting.
/// Refused when a seat was taken meanwhile; then nothing is written.
pub async fn book(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &Book,
    (slot, hours): (i64, &Hours),
    (listing, language): (Option<&ListingId>, Lang),
) -> Result<(RequestId, Meeting)> {
    let (forum, from, to) = (permit.forum(), permit.from(), permit.to());
    let slot = hours.slots.iter().find(|known| known.number == slot && known.starts_at > stamp.now);
    let slot = slot.ok_or_else(taken)?;
    if hours.busy.contains(&slot.number) {
        return Err(taken());
    }
    let (id, meeting) = (RequestId::new(stamp.now, stamp.entropy), MeetingId::new(stamp.now, stamp.entropy));
    // Always in the same order, so that two who want each other at once do not wait for each other.
    for who in [from.min(to), from.max(to)] {
        if store_asking::take_seat(tx, forum, who.as_str(), slot.number, meeting.as_str()).await? == 0 {
            return Err(taken());
        }
    }
    let mut place = None;
    for candidate in hours.places(slot.number) {
        if store_asking::take_seat(tx, forum, &candidate.id, slot.number, meeting.as_str()).await? == 1 {
            place = Some(candidate.id.clone());
            break;
        }
    }
    let place = place.ok_or_else(taken)?;
    let by = permit.acting().by_text();
    let (wish, origin) = (Wish::Want, Origin::Booked);
    store_asking::insert_agreed(tx, forum, &id, from, to, listing, language.as_str(), &wish, &origin, stamp.now, &by)
        .await?;
    let (starts, ends) = (slot.starts_at, slot.ends_at);
    store_asking::insert_meeting(tx, forum, &meeting, from, to, &id, slot.number, starts, ends, &place, stamp.now)
        .await?;
    store_asking::set_planned(tx, forum, &id).await?;
    let after = serde_json::json!({ "slot": slot.number, "place": place });
    let done =
        house::Done { act: "booked", record: "meeting-request", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "meeting-booked", meeting.as_str()).await?;
    let made = Meeting {
        id: meeting,
        a_id: from.clone(),
        b_id: to.clone(),
        request_id: id.clone(),
        slot: slot.number,
        starts_at: starts,
        ends_at: ends,
        place_id: place,
        interpreter_id: None,
        state: MeetingState::Confirmed,
        revision: 0,
        changed_at: stamp.now,
    };
    Ok((id, made))
}
