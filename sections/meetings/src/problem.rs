//! From what an edition wishes and has to the planner's problem, and from its plan to meetings with places. Pure.
//!
//! The planner places the meetings itself: every place is one of its tables, with owners and hours. What it does not
//! know is who sat where exactly: within each slot, meetings that keep their time get back their place and their
//! interpreter where everybody else can still be served.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use exedra_kernel::{Moment, OrganisationId, PersonId};
use rendezvous::{Fixed, Pair, Person, Plan, Previous, Problem};
use serde::{Deserialize, Serialize};

use crate::interpreters::{self, Interpreter};
use crate::model::{Meeting, Place, PlaceKind, PlanMeeting, Preference, Request, Slot, Unplaced, Wish};
use crate::seats::{self, Seeker};

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
    /// Who sleeps in which slot where they are.
    pub asleep: Vec<(PersonId, i64)>,
    /// Who speaks, hosts or has starred something in which slot.
    pub taken: Vec<(PersonId, i64)>,
    /// Which place is closed in which slot.
    pub closed: HashSet<(String, i64)>,
    /// Languages people speak; those of whom nothing is known are not there.
    pub languages: HashMap<PersonId, Vec<String>>,
    /// Interpreters.
    pub interpreters: Vec<Interpreter>,
    /// Which interpreter is away in which slot.
    pub interpreters_away: HashSet<(String, i64)>,
}

/// On what terms a plan is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Published meetings that are still possible keep their slot, and their place if they can.
    #[serde(default)]
    pub keep: bool,
    /// What moving or dropping a published meeting costs, in units of weight.
    #[serde(default)]
    pub move_price: i64,
    /// How many of a hundred tables are kept back.
    #[serde(default)]
    pub spare: i64,
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
    /// Tables kept back.
    pub held_back: usize,
    seekers: Vec<Seeker>,
    /// The place of each of the problem's tables.
    places: Vec<Place>,
    /// Slot, table and interpreter that a pair had, by pair.
    before: HashMap<usize, (usize, Option<usize>, Option<usize>)>,
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

/// How many of so many tables are kept back: the part that is asked for, rounded down, so that few tables lose none.
pub fn held_back(tables: usize, percent: i64) -> usize {
    tables * usize::try_from(percent.clamp(0, 100)).unwrap_or(0) / 100
}

impl Inputs {
    /// Who cannot meet in which slot, for whatever reason; some are there more than once.
    pub fn away(&self) -> impl Iterator<Item = (&PersonId, i64)> {
        self.blocked.iter().chain(&self.asleep).chain(&self.taken).map(|(person, slot)| (person, *slot))
    }

    /// Whether a place is open in a slot: not closed, and in an hour outside the hall's a room on the net.
    pub fn is_open(&self, place: &str, slot: i64) -> bool {
        let remote_only = self.slots.iter().any(|one| one.number == slot && one.remote_only);
        let room = || self.places.iter().any(|one| one.id == place && one.kind == PlaceKind::Remote);
        !self.closed.contains(&(place.to_owned(), slot)) && (!remote_only || room())
    }

    /// Whether an interpreter is there in a slot.
    pub fn interprets(&self, interpreter: &str, slot: i64) -> bool {
        self.interpreters.iter().any(|one| one.id == interpreter)
            && !self.interpreters_away.contains(&(interpreter.to_owned(), slot))
    }

    /// Poses the problem as of a moment: what has begun is history and stays as it is. With `keep`, published meetings
    /// that are still possible keep their slot, and their place if they can.
    pub fn pose(&self, now: Moment, keep: bool) -> Posed {
        self.pose_on(now, Terms { keep, ..Terms::default() })
    }

    /// Poses the problem on more terms.
    pub fn pose_on(&self, now: Moment, terms: Terms) -> Posed {
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
            seekers.push(Seeker { remote: far, houses });
            requests.push(request.clone());
        }
        let mut posed = Posed {
            problem: Problem { slots: open.len(), pairs, ..Problem::default() },
            requests,
            slots: open.iter().map(|slot| slot.number).collect(),
            refused,
            held_back: 0,
            seekers,
            places: Vec::new(),
            before: HashMap::new(),
        };
        self.add_people(&mut posed, &slot_at, &remote);
        self.add_interpreters(&mut posed, &slot_at);
        self.add_places(&mut posed);
        if terms.keep || terms.move_price > 0 {
            self.add_published(&mut posed, &slot_at, terms);
        }
        posed.hold_back(terms.spare);
        posed
    }

    fn add_people(&self, posed: &mut Posed, slot_at: &HashMap<i64, usize>, remote: &HashSet<&PersonId>) {
        let ids: BTreeSet<&PersonId> = posed.requests.iter().flat_map(|r| [&r.from_id, &r.to_id]).collect();
        let mut busy: HashMap<&PersonId, BTreeSet<usize>> = HashMap::new();
        for (person, slot) in self.away() {
            if let Some(at) = slot_at.get(&slot) {
                busy.entry(person).or_default().insert(*at);
            }
        }
        let most: HashMap<&PersonId, i64> =
            self.preferences.iter().filter_map(|p| Some((&p.person_id, p.most?))).collect();
        posed.problem.people = ids
            .into_iter()
            .map(|id| Person {
                id: id.to_string(),
                busy: busy.remove(id).unwrap_or_default().into_iter().collect(),
                max: most.get(id).map(|most| usize::try_from(*most).unwrap_or(0)),
                remote: remote.contains(id),
                languages: self.languages.get(id).cloned().unwrap_or_default(),
                ..Person::default()
            })
            .collect();
    }

    fn add_interpreters(&self, posed: &mut Posed, slot_at: &HashMap<i64, usize>) {
        for one in &self.interpreters {
            let [first, second, also @ ..] = one.languages.0.as_slice() else { continue };
            let away = self.interpreters_away.iter().filter(|(id, _)| *id == one.id);
            let mut busy: Vec<usize> = away.filter_map(|(_, slot)| slot_at.get(slot).copied()).collect();
            busy.sort_unstable();
            posed.problem.interpreters.push(rendezvous::Interpreter {
                id: one.id.clone(),
                pair: [first.clone(), second.clone()],
                also: also.to_vec(),
                busy,
            });
        }
    }

    fn add_places(&self, posed: &mut Posed) {
        let people: HashSet<&str> = posed.problem.people.iter().map(|person| person.id.as_str()).collect();
        let mut owners: HashMap<&OrganisationId, Vec<String>> = HashMap::new();
        for (person, house) in &self.houses {
            if let Some(house) = house.as_ref().filter(|_| people.contains(person.as_str())) {
                owners.entry(house).or_default().push(person.to_string());
            }
        }
        for owners in owners.values_mut() {
            owners.sort();
        }
        let outside: HashSet<i64> = self.slots.iter().filter(|slot| slot.remote_only).map(|slot| slot.number).collect();
        let mut shut: HashMap<&str, HashSet<i64>> = HashMap::new();
        for (place, slot) in &self.closed {
            shut.entry(place).or_default().insert(*slot);
        }
        for place in &self.places {
            let shut = shut.get(place.id.as_str());
            let closed = |number: i64| {
                shut.is_some_and(|shut| shut.contains(&number))
                    || (place.kind != PlaceKind::Remote && outside.contains(&number))
            };
            let busy = (0..posed.slots.len()).filter(|at| closed(posed.slots[*at])).collect();
            let (kind, owners) = match place.kind {
                PlaceKind::Table => (rendezvous::PlaceKind::Table, Vec::new()),
                PlaceKind::Remote => (rendezvous::PlaceKind::Room, Vec::new()),
                PlaceKind::Stand => {
                    let here = place.organisation_id.as_ref().and_then(|house| owners.get(house));
                    // A stand of which nobody wishes to meet is no place for anybody.
                    let Some(here) = here else { continue };
                    (rendezvous::PlaceKind::Stand, here.clone())
                }
            };
            posed.problem.places.push(rendezvous::Place { kind, owners, busy });
            posed.places.push(place.clone());
        }
        posed.problem.tables = posed.places.len();
    }

    /// What is published: fixed where it shall and can stay, and a place to come back to for the others.
    fn add_published(&self, posed: &mut Posed, slot_at: &HashMap<i64, usize>, terms: Terms) {
        let held: HashMap<_, _> = self.meetings.iter().filter(|m| m.holds()).map(|m| (&m.request_id, m)).collect();
        let mut load: HashMap<String, usize> = HashMap::new();
        let mut taken: HashSet<(String, usize)> = HashSet::new();
        let people: HashMap<String, usize> =
            posed.problem.people.iter().enumerate().map(|(at, person)| (person.id.clone(), at)).collect();
        for pair in 0..posed.requests.len() {
            let Some(meeting) = held.get(&posed.requests[pair].id) else { continue };
            let Some(&slot) = slot_at.get(&meeting.slot) else { continue };
            let Pair { a, b, .. } = posed.problem.pairs[pair].clone();
            let table = posed.places.iter().position(|place| place.id == meeting.place_id);
            let table = table.filter(|at| posed.suits(pair, *at, slot));
            let speaker = meeting.interpreter_id.as_ref();
            let speaker = speaker.and_then(|id| posed.problem.interpreters.iter().position(|one| one.id == *id));
            let speaker = speaker.filter(|at| posed.helps(pair, *at, slot));
            posed.before.insert(pair, (slot, table, speaker));
            let spoken = speaker.is_some() || !posed.mute(pair);
            let mut uses = vec![(a.clone(), slot), (b.clone(), slot)];
            uses.extend(table.map(|at| (format!("table {at}"), slot)));
            uses.extend(speaker.map(|at| (format!("interpreter {at}"), slot)));
            let away = [&a, &b].iter().any(|who| posed.problem.people[people[*who]].busy.contains(&slot));
            let stays = terms.keep && !away && table.is_some() && spoken && !uses.iter().any(|one| taken.contains(one));
            let previous = Previous { a: a.clone(), b: b.clone(), slot, table };
            posed.problem.previous.push(previous);
            if stays {
                taken.extend(uses);
                for who in [&a, &b] {
                    *load.entry(who.clone()).or_default() += 1;
                }
                posed.problem.fixed.push(Fixed { a, b, slot });
            }
        }
        posed.problem.move_price = terms.move_price;
        // Whoever has more published meetings than they want keeps them.
        for person in &mut posed.problem.people {
            let fixed = load.get(&person.id).copied().unwrap_or(0);
            person.max = person.max.map(|max| max.max(fixed));
        }
    }
}

impl Posed {
    /// Keeps back the last of the tables, but for the hours in which a meeting that stays is held there.
    fn hold_back(&mut self, percent: i64) {
        let tables: Vec<usize> =
            (0..self.places.len()).filter(|at| self.places[*at].kind == PlaceKind::Table).collect();
        self.held_back = held_back(tables.len(), percent);
        let fixed: HashSet<(&str, &str)> =
            self.problem.fixed.iter().map(|fixed| (fixed.a.as_str(), fixed.b.as_str())).collect();
        let stays = |pair: &usize| fixed.contains(&(&*self.problem.pairs[*pair].a, &*self.problem.pairs[*pair].b));
        let used: HashSet<(usize, usize)> = self
            .before
            .iter()
            .filter(|(pair, _)| stays(pair))
            .filter_map(|(_, (slot, table, _))| Some(((*table)?, *slot)))
            .collect();
        for table in tables.into_iter().rev().take(self.held_back) {
            self.problem.places[table].busy =
                (0..self.problem.slots).filter(|slot| !used.contains(&(table, *slot))).collect();
        }
    }

    /// Whether a pair may meet at a table in a slot.
    fn suits(&self, pair: usize, table: usize, slot: usize) -> bool {
        self.seekers[pair].fits(&self.places[table]) && !self.problem.places[table].busy.contains(&slot)
    }

    fn spoken(&self, pair: usize) -> [&[String]; 2] {
        let of = |id: &String| {
            let found = self.problem.people.binary_search_by(|person| person.id.cmp(id));
            found.map_or(&[][..], |at| self.problem.people[at].languages.as_slice())
        };
        [of(&self.problem.pairs[pair].a), of(&self.problem.pairs[pair].b)]
    }

    /// Whether two people need an interpreter.
    fn mute(&self, pair: usize) -> bool {
        let [a, b] = self.spoken(pair);
        interpreters::need_one(a, b)
    }

    fn helps(&self, pair: usize, interpreter: usize, slot: usize) -> bool {
        let one = &self.problem.interpreters[interpreter];
        let spoken: Vec<String> = one.pair.iter().chain(&one.also).cloned().collect();
        let [a, b] = self.spoken(pair);
        interpreters::need_one(a, b) && interpreters::helps(&spoken, a, b) && !one.busy.contains(&slot)
    }

    /// Gives the planned meetings their places, and the others their reasons.
    pub fn place(&self, plan: &Plan) -> Placed {
        let index: HashMap<(&str, &str), usize> =
            self.problem.pairs.iter().enumerate().map(|(at, pair)| ((pair.a.as_str(), pair.b.as_str()), at)).collect();
        let speaker_at: HashMap<&str, usize> =
            self.problem.interpreters.iter().enumerate().map(|(at, one)| (one.id.as_str(), at)).collect();
        let mut slots: BTreeMap<usize, Vec<(usize, usize, Option<usize>)>> = BTreeMap::new();
        for m in &plan.meetings {
            let speaker = m.interpreter.as_ref().and_then(|id| speaker_at.get(id.as_str()).copied());
            slots.entry(m.slot).or_default().push((index[&(m.a.as_str(), m.b.as_str())], m.table, speaker));
        }
        let mut out = Placed { unplaced: self.refused.clone(), ..Placed::default() };
        for (slot, meetings) in slots {
            for (pair, table, speaker) in self.settled(slot, &meetings) {
                let request = &self.requests[pair];
                out.objective += request.weight();
                out.meetings.push(PlanMeeting {
                    request_id: request.id.clone(),
                    a_id: request.from_id.clone(),
                    b_id: request.to_id.clone(),
                    slot: self.slots[slot],
                    place_id: self.places[table].id.clone(),
                    interpreter_id: speaker.map(|at| self.problem.interpreters[at].id.clone()),
                });
            }
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

    /// The meetings of one slot, each at the place and with the interpreter it had before wherever that can be.
    fn settled(&self, slot: usize, meetings: &[(usize, usize, Option<usize>)]) -> Vec<(usize, usize, Option<usize>)> {
        let before = |pair: usize| self.before.get(&pair).filter(|(at, ..)| *at == slot);
        let tables: Vec<usize> = meetings.iter().map(|(_, table, _)| *table).collect();
        let wished: Vec<Option<usize>> = meetings.iter().map(|(pair, ..)| before(*pair)?.1).collect();
        let suits = |meeting: usize, table: usize| self.suits(meetings[meeting].0, table, slot);
        let tables = seats::keep(&tables, &wished, self.places.len(), &suits);
        let spoken: Vec<usize> = (0..meetings.len()).filter(|at| meetings[*at].2.is_some()).collect();
        let now: Vec<usize> = spoken.iter().filter_map(|at| meetings[*at].2).collect();
        let wished: Vec<Option<usize>> = spoken.iter().map(|at| before(meetings[*at].0)?.2).collect();
        let helps = |at: usize, speaker: usize| self.helps(meetings[spoken[at]].0, speaker, slot);
        let now = seats::keep(&now, &wished, self.problem.interpreters.len(), &helps);
        let mut out: Vec<(usize, usize, Option<usize>)> =
            meetings.iter().zip(tables).map(|((pair, _, speaker), table)| (*pair, table, *speaker)).collect();
        for (at, speaker) in spoken.into_iter().zip(now) {
            out[at].2 = Some(speaker);
        }
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
}

#[cfg(test)]
mod tests;
