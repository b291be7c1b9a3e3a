//! From wishes to the planner's problem, and from its plan to meetings with places. Pure.
//!
//! The planner knows one number of tables. What is finer — whose stand, which room on the net — is settled afterwards by
//! matching in each slot; what then finds no place is tried in other slots. The planner's bound stays a bound, for it
//! was proved for at least as many places.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use exedra_kernel::{Moment, OrganisationId, PersonId};
use rendezvous::{Fixed, Pair, Person, Plan, Problem};

use crate::model::{Meeting, Place, PlaceKind, PlanMeeting, Preference, Request, Slot, Unplaced, Wish};
use crate::seats::{Seating, Seeker};

/// Everything a plan is made from.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// Slots in order of time.
    pub slots: Vec<Slot>,
    /// Places in order.
    pub places: Vec<Place>,
    /// Accepted and planned requests.
    pub requests: Vec<Request>,
    /// Who is away in which slot.
    pub blocked: Vec<(PersonId, i64)>,
    /// Who takes part from elsewhere, and who wants few meetings.
    pub preferences: Vec<Preference>,
    /// Everybody who takes part, with their organisation.
    pub houses: HashMap<PersonId, Option<OrganisationId>>,
    /// Published meetings, cancelled ones included.
    pub meetings: Vec<Meeting>,
    /// Which place is closed in which slot.
    pub closed: HashSet<(String, i64)>,
}

/// A problem with the way back to requests.
#[derive(Clone, Debug)]
pub struct Posed {
    /// What the planner solves.
    pub problem: Problem,
    /// The request of each pair.
    pub requests: Vec<Request>,
    /// Numbers of the problem's slots.
    pub slots: Vec<i64>,
    /// Requests that cannot be planned at all.
    pub refused: Vec<Unplaced>,
    /// Places of the meetings that keep theirs, by pair.
    kept: HashMap<usize, String>,
    seekers: Vec<Seeker>,
    places: Vec<Place>,
    /// Places that are closed, by slot.
    closed: HashMap<usize, HashSet<usize>>,
}

/// What comes of a plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Placed {
    /// Meetings with slot and place.
    pub meetings: Vec<PlanMeeting>,
    /// Every other request, with its reason.
    pub unplaced: Vec<Unplaced>,
    /// Weight of the meetings.
    pub objective: i64,
}

/// Whether both sides call a meeting essential: it is placed before anything that is only wanted.
fn essential(request: &Request) -> bool {
    request.wish == Wish::Must && request.answer_wish == Some(Wish::Must)
}

fn unplaced(request: &Request, code: &str, args: &serde_json::Value) -> Unplaced {
    Unplaced {
        request_id: request.id.clone(),
        a_id: request.from_id.clone(),
        b_id: request.to_id.clone(),
        code: code.to_owned(),
        args: args.to_string(),
    }
}

impl Inputs {
    /// Poses the problem as of a moment: what has begun is history and stays as it is. With `keep`, published meetings
    /// that are still possible keep their slot and place.
    pub fn pose(&self, now: Moment, keep: bool) -> Posed {
        let open: Vec<&Slot> = self.slots.iter().filter(|slot| slot.starts_at > now).collect();
        let slot_at: HashMap<i64, usize> = open.iter().enumerate().map(|(at, slot)| (slot.number, at)).collect();
        let begun: HashSet<_> =
            self.meetings.iter().filter(|m| m.holds() && m.starts_at <= now).map(|m| &m.request_id).collect();
        let remote: HashSet<&PersonId> = self.preferences.iter().filter(|p| p.remote).map(|p| &p.person_id).collect();
        let rooms = self.places.iter().filter(|place| place.kind == PlaceKind::Remote).count();
        let (mut refused, mut pairs, mut seekers, mut requests) = (vec![], vec![], vec![], vec![]);
        let mut known = HashSet::new();
        let none = serde_json::json!({});
        // The heaviest request of two people stands for all of theirs.
        let mut wanted: Vec<&Request> = self.requests.iter().filter(|r| !begun.contains(&r.id)).collect();
        wanted.sort_by(|a, b| b.weight().cmp(&a.weight()).then_with(|| a.id.cmp(&b.id)));
        for request in wanted {
            let (a, b) = (&request.from_id, &request.to_id);
            let far = remote.contains(a) || remote.contains(b);
            let code = if !self.houses.contains_key(a) || !self.houses.contains_key(b) {
                Some("absent")
            } else if far && rooms == 0 {
                Some("no-remote-room")
            } else if a == b || !known.insert((a.min(b), a.max(b))) {
                Some("same-pair")
            } else {
                None
            };
            if let Some(code) = code {
                refused.push(unplaced(request, code, &none));
                continue;
            }
            pairs.push(Pair { a: a.to_string(), b: b.to_string(), weight: request.weight(), must: essential(request) });
            let houses = [a, b].into_iter().filter_map(|person| self.houses.get(person)?.clone()).collect();
            seekers.push(Seeker { weight: request.weight(), remote: far, houses });
            requests.push(request.clone());
        }
        let mut posed = Posed {
            problem: Problem {
                slots: open.len(),
                tables: capacity(&self.places, &seekers),
                pairs,
                ..Problem::default()
            },
            requests,
            slots: open.iter().map(|slot| slot.number).collect(),
            refused,
            kept: HashMap::new(),
            seekers,
            places: self.places.clone(),
            closed: HashMap::new(),
        };
        self.close(&mut posed, &slot_at);
        self.add_people(&mut posed, &slot_at);
        if keep {
            self.add_fixed(&mut posed, &slot_at);
        }
        posed
    }

    /// Closed places: the planner counts fewer tables in those slots, and nobody is seated there.
    fn close(&self, posed: &mut Posed, slot_at: &HashMap<i64, usize>) {
        for (at, place) in self.places.iter().enumerate() {
            let closed = self.closed.iter().filter(|(id, _)| *id == place.id);
            let mut busy: Vec<usize> = closed.filter_map(|(_, slot)| slot_at.get(slot).copied()).collect();
            busy.sort_unstable();
            for slot in &busy {
                posed.closed.entry(*slot).or_default().insert(at);
            }
            if !busy.is_empty() && posed.problem.places.len() < posed.problem.tables {
                posed.problem.places.push(rendezvous::Place { busy, ..rendezvous::Place::default() });
            }
        }
    }

    fn add_people(&self, posed: &mut Posed, slot_at: &HashMap<i64, usize>) {
        let ids: BTreeSet<&PersonId> = posed.requests.iter().flat_map(|r| [&r.from_id, &r.to_id]).collect();
        let mut busy: HashMap<&PersonId, Vec<usize>> = HashMap::new();
        for (person, slot) in &self.blocked {
            if let Some(at) = slot_at.get(slot) {
                busy.entry(person).or_default().push(*at);
            }
        }
        let most: HashMap<&PersonId, i64> =
            self.preferences.iter().filter_map(|p| Some((&p.person_id, p.most?))).collect();
        posed.problem.people = ids
            .into_iter()
            .map(|id| Person {
                id: id.to_string(),
                busy: busy.remove(id).unwrap_or_default(),
                max: most.get(id).map(|most| usize::try_from(*most).unwrap_or(0)),
                ..Person::default()
            })
            .collect();
    }

    fn add_fixed(&self, posed: &mut Posed, slot_at: &HashMap<i64, usize>) {
        let held: HashMap<_, _> = self.meetings.iter().filter(|m| m.holds()).map(|m| (&m.request_id, m)).collect();
        let mut load: HashMap<String, usize> = HashMap::new();
        let problem = &mut posed.problem;
        let at: HashMap<String, usize> = problem.people.iter().enumerate().map(|(n, p)| (p.id.clone(), n)).collect();
        for (pair, request) in posed.requests.iter().enumerate() {
            let Some(meeting) = held.get(&request.id) else { continue };
            let Some(&slot) = slot_at.get(&meeting.slot) else { continue };
            let Pair { a, b, .. } = &problem.pairs[pair];
            let away = [a, b].iter().any(|who| problem.people[at[*who]].busy.contains(&slot));
            let place = posed.places.iter().find(|place| place.id == meeting.place_id);
            if away || !place.is_some_and(|place| posed.seekers[pair].fits(place)) {
                continue;
            }
            for who in [a, b] {
                *load.entry(who.clone()).or_default() += 1;
            }
            problem.fixed.push(Fixed { a: a.clone(), b: b.clone(), slot });
            posed.kept.insert(pair, meeting.place_id.clone());
        }
        // Whoever has more published meetings than they want keeps them.
        for person in &mut problem.people {
            let fixed = load.get(&person.id).copied().unwrap_or(0);
            person.max = person.max.map(|max| max.max(fixed));
        }
    }
}

/// The most meetings that can be held at once: all tables, the stands that somebody could use, the rooms on the net.
fn capacity(places: &[Place], seekers: &[Seeker]) -> usize {
    places.iter().filter(|place| place.kind == PlaceKind::Table || seekers.iter().any(|s| s.fits(place))).count()
}

impl Posed {
    /// Gives the planned meetings their places, and the others their reasons.
    pub fn place(&self, plan: &Plan) -> Placed {
        let index: HashMap<(&str, &str), usize> =
            self.problem.pairs.iter().enumerate().map(|(at, pair)| ((pair.a.as_str(), pair.b.as_str()), at)).collect();
        let none = HashSet::new();
        let at = |slot: usize| Seating {
            places: &self.places,
            seekers: &self.seekers,
            kept: &self.kept,
            closed: self.closed.get(&slot).unwrap_or(&none),
        };
        let mut slots: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for meeting in &plan.meetings {
            slots.entry(meeting.slot).or_default().push(index[&(meeting.a.as_str(), meeting.b.as_str())]);
        }
        let mut homeless = Vec::new();
        for (slot, pairs) in &mut slots {
            let (_, left) = at(*slot).seat(pairs);
            pairs.retain(|pair| !left.contains(pair));
            homeless.extend(left);
        }
        homeless.sort_by_key(|&pair| (std::cmp::Reverse(self.seekers[pair].weight), pair));
        homeless.retain(|&pair| !self.settle(pair, &mut slots, &at));

        let mut out = Placed { unplaced: self.refused.clone(), ..Placed::default() };
        for (slot, pairs) in &slots {
            let (seats, _) = at(*slot).seat(pairs);
            for (pair, place) in seats {
                let request = &self.requests[pair];
                out.objective += request.weight();
                out.meetings.push(PlanMeeting {
                    request_id: request.id.clone(),
                    a_id: request.from_id.clone(),
                    b_id: request.to_id.clone(),
                    slot: self.slots[*slot],
                    place_id: self.places[place].id.clone(),
                });
            }
        }
        for pair in homeless {
            out.unplaced.push(unplaced(&self.requests[pair], "no-place", &serde_json::json!({})));
        }
        for left in &plan.unscheduled {
            let request = &self.requests[index[&(left.a.as_str(), left.b.as_str())]];
            let mut args = serde_json::to_value(&left.reason).unwrap_or_default();
            let code = args["code"].as_str().unwrap_or("unsettled").to_owned();
            if let Some(fields) = args.as_object_mut() {
                fields.remove("code");
            }
            out.unplaced.push(unplaced(request, &code, &self.named(args)));
        }
        out.meetings.sort_by(|a, b| a.request_id.cmp(&b.request_id));
        out.unplaced.sort_by(|a, b| a.request_id.cmp(&b.request_id));
        out
    }

    /// Slots of a reason by the edition's numbers instead of the problem's.
    fn named(&self, mut args: serde_json::Value) -> serde_json::Value {
        let rename = |value: &mut serde_json::Value| {
            let at = value.get("slot").and_then(serde_json::Value::as_u64);
            if let Some(number) = at.and_then(|at| self.slots.get(usize::try_from(at).ok()?)) {
                value["slot"] = (*number).into();
            }
        };
        rename(&mut args);
        if let Some(better) = args.get_mut("better").and_then(serde_json::Value::as_array_mut) {
            better.iter_mut().for_each(rename);
        }
        args
    }

    /// Looks for another slot with a place for a meeting that found none in its own.
    fn settle<'a>(
        &self,
        pair: usize,
        slots: &mut BTreeMap<usize, Vec<usize>>,
        at: &dyn Fn(usize) -> Seating<'a>,
    ) -> bool {
        let Pair { a, b, .. } = &self.problem.pairs[pair];
        let busy: HashSet<usize> = self
            .problem
            .people
            .iter()
            .filter(|person| &person.id == a || &person.id == b)
            .flat_map(|person| person.busy.iter().copied())
            .collect();
        for slot in (0..self.problem.slots).filter(|slot| !busy.contains(slot)) {
            let pairs = slots.entry(slot).or_default();
            let taken = pairs.iter().any(|&other| {
                let other = &self.problem.pairs[other];
                [&other.a, &other.b].iter().any(|who| *who == a || *who == b)
            });
            if taken {
                continue;
            }
            pairs.push(pair);
            if at(slot).seat(pairs).1.is_empty() {
                return true;
            }
            pairs.pop();
        }
        false
    }
}

#[cfg(test)]
mod tests;
