//! Who is free when, and which place is: what the day looks at before somebody proposes something. Pure but for reading.

use std::collections::{HashMap, HashSet};

use exedra_kernel::{ForumId, Moment, OrganisationId, PersonId};
use exedra_people::presence;
use exedra_store::{Conn, Result};

use crate::model::{Place, PlaceKind, Slot};
use crate::rules_day::SOON;
use crate::seats::Seeker;
use crate::{closed, habits, store, store_day, store_inputs};

/// Slots, places, and what some people and all places have taken.
#[derive(Clone, Debug, Default)]
pub struct Board {
    /// Slots in order of time.
    pub slots: Vec<Slot>,
    /// Places in order.
    pub places: Vec<Place>,
    taken: HashSet<(String, i64)>,
    away: HashSet<(PersonId, i64)>,
    remote: HashSet<PersonId>,
    houses: HashMap<PersonId, OrganisationId>,
    busy: HashMap<PersonId, Vec<(Moment, Moment)>>,
}

impl Board {
    /// Reads what concerns some people; with `only`, what is taken is known of these slots alone.
    pub async fn read(conn: &mut Conn, forum: &ForumId, people: &[&PersonId], only: Option<&[i64]>) -> Result<Self> {
        let mut board = Self {
            slots: store::slots(conn, forum).await?,
            places: store::places(conn, forum).await?,
            ..Self::default()
        };
        match only {
            Some(slots) => {
                for slot in slots {
                    board
                        .taken
                        .extend(store_day::seats_in(conn, forum, *slot).await?.into_iter().map(|(who,)| (who, *slot)));
                }
            }
            None => {
                board.taken.extend(store::seats(conn, forum).await?.into_iter().map(|(who, slot, _)| (who, slot)));
            }
        }
        for person in people {
            let person: &PersonId = person;
            if board.busy.contains_key(person) {
                continue;
            }
            board.busy.insert(person.clone(), Vec::new());
            let away = store::blocked(conn, forum, person).await?;
            board.away.extend(away.into_iter().map(|(slot,)| (person.clone(), slot)));
            if store::preference(conn, forum, person).await?.is_some_and(|preference| preference.remote) {
                board.remote.insert(person.clone());
            }
            let attendee = presence::attendee(conn, forum, person).await?;
            board
                .houses
                .extend(attendee.and_then(|attendee| attendee.organisation_id).map(|house| (person.clone(), house)));
        }
        let zone = exedra_people::forum::by_id(conn, forum).await?.map(|edition| edition.zone).unwrap_or_default();
        let habits = store_inputs::habits(conn, forum).await?;
        let habits = habits.into_iter().map(|one| (one.person_id.clone(), one)).collect();
        let known = people.iter().map(|who| (*who, board.remote.contains(*who)));
        let asleep = habits::asleep(known, &habits, &board.slots, &zone);
        board.away.extend(asleep);
        board.taken.extend(closed::shut(conn, forum, &board.slots, &board.places).await?);
        Ok(board)
    }

    /// Notes when somebody takes part in something else.
    pub fn busy(&mut self, person: &PersonId, spans: impl Iterator<Item = (Moment, Moment)>) {
        self.busy.entry(person.clone()).or_default().extend(spans);
    }

    /// Whether somebody could meet in a slot.
    pub fn is_free(&self, person: &PersonId, slot: &Slot) -> bool {
        let meets = self.taken.contains(&(person.to_string(), slot.number));
        let away = self.away.contains(&(person.clone(), slot.number));
        let beside = |(from, to): &(Moment, Moment)| *from < slot.ends_at && slot.starts_at < *to;
        !meets && !away && !self.busy.get(person).is_some_and(|spans| spans.iter().any(beside))
    }

    /// The places in which these people could meet in a slot and which are free, the best first: a room on the net for who is
    /// far away, one's own stand before a table.
    pub fn places_for(&self, people: [&PersonId; 2], slot: i64) -> Vec<&Place> {
        let seeker = Seeker {
            remote: people.iter().any(|person| self.remote.contains(*person)),
            houses: people.iter().filter_map(|person| self.houses.get(*person).cloned()).collect(),
        };
        let fits = |place: &&Place| seeker.fits(place) && !self.taken.contains(&(place.id.clone(), slot));
        let mut fit: Vec<&Place> = self.places.iter().filter(fits).collect();
        fit.sort_by_key(|place| (place.kind == PlaceKind::Table, place.rank));
        fit
    }

    /// The slots that two people could move to, each with a place, from a moment on.
    pub fn openings(&self, people: [&PersonId; 2], now: Moment) -> Vec<(&Slot, &Place)> {
        let to_come = self.slots.iter().filter(|slot| slot.starts_at > now);
        let free = to_come.filter(|slot| people.iter().all(|person| self.is_free(person, slot)));
        free.filter_map(|slot| Some((slot, *self.places_for(people, slot.number).first()?))).collect()
    }

    /// A slot by its number.
    pub fn slot(&self, number: i64) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.number == number)
    }
}

/// The slot that runs now, and the one after it if it is near.
pub fn near(slots: &[Slot], now: Moment) -> Vec<&Slot> {
    let runs = slots.iter().find(|slot| slot.starts_at <= now && now < slot.ends_at);
    let next = slots.iter().find(|slot| slot.starts_at > now && slot.starts_at <= now.plus_seconds(SOON));
    runs.into_iter().chain(next).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(n: u8) -> PersonId {
        PersonId::parse(&format!("0190a000-0000-7000-8000-0000000000{n:02x}")).unwrap()
    }
    fn house(n: u8) -> OrganisationId {
        OrganisationId::parse(&format!("0190a000-0000-7000-8000-0000000000{n:02x}")).unwrap()
    }
    fn at(minutes: i64) -> Moment {
        Moment(0).plus_seconds(minutes * 60)
    }
    fn board() -> Board {
        let slot = |number: i64| Slot {
            number,
            starts_at: at(number * 30),
            ends_at: at(number * 30 + 25),
            label: None,
            remote_only: false,
        };
        let place = |id: &str, kind, rank, owner: Option<u8>| Place {
            id: id.into(),
            kind,
            name: id.into(),
            rank,
            organisation_id: owner.map(house),
            address: None,
        };
        Board {
            slots: (0..4).map(slot).collect(),
            places: vec![
                place("table-1", PlaceKind::Table, 1, None),
                place("table-2", PlaceKind::Table, 2, None),
                place("stand-9", PlaceKind::Stand, 9, Some(9)),
                place("room-1", PlaceKind::Remote, 10, None),
            ],
            ..Board::default()
        }
    }

    #[test]
    fn near_is_now_and_soon() {
        let slots = board().slots;
        let numbers = |now| near(&slots, at(now)).iter().map(|slot| slot.number).collect::<Vec<_>>();
        assert_eq!(numbers(10), [0, 1]);
        assert_eq!(numbers(27), [1], "between two slots");
        assert_eq!(numbers(100), [3]);
        assert_eq!(numbers(116), Vec::<i64>::new());
        assert_eq!(numbers(-121), Vec::<i64>::new(), "not yet near");
    }

    #[test]
    fn who_is_free_and_where() {
        let (a, b) = (person(1), person(2));
        let mut board = board();
        assert_eq!(board.openings([&a, &b], at(10)).len(), 3, "what runs is no opening");
        board.taken.insert((a.to_string(), 1));
        board.away.insert((b.clone(), 2));
        board.busy(&b, [(at(100), at(130))].into_iter());
        assert!(board.openings([&a, &b], at(10)).is_empty());
        assert_eq!(board.openings([&a, &a], at(10)).iter().map(|o| o.0.number).collect::<Vec<_>>(), [2, 3]);
        board.taken.insert(("table-1".into(), 2));
        assert_eq!(board.openings([&a, &a], at(10))[0].1.id, "table-2");
        board.taken.insert(("table-2".into(), 2));
        assert_eq!(board.openings([&a, &a], at(10)).len(), 1, "no table is left there");
        board.houses.insert(a.clone(), house(9));
        assert_eq!(board.openings([&a, &a], at(10))[0].1.id, "stand-9", "one's own stand before a table");
        board.remote.insert(a.clone());
        assert_eq!(board.openings([&a, &a], at(10))[0].1.id, "room-1");
    }
}
