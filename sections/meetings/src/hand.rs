//! Changing a plan by hand: what stands in the way of a meeting, what a change does to the plan, how it is taken back. Pure.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use exedra_kernel::{Moment, PersonId, RequestId};
use serde::{Deserialize, Serialize};

use crate::hand_rows::HandAct;
use crate::interpreters::{self, Interpreter};
use crate::model::{Place, PlaceKind, PlanMeeting, Request, Slot, Unplaced};
use crate::problem::Inputs;
use crate::seats::Seeker;

/// The code of what the secretariat took out of a plan.
pub const BY_HAND: &str = "by-hand";

/// Where a request stands in a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// It has time and place.
    Held {
        /// The slot's number.
        slot: i64,
        /// The place's id.
        place: String,
        /// Who interprets.
        #[serde(default)]
        interpreter: Option<String>,
    },
    /// It has none, and why.
    Left {
        /// The kind of reason.
        code: String,
        /// What its sentence needs, as JSON.
        args: String,
    },
}

impl State {
    fn of(m: &PlanMeeting) -> Self {
        Self::Held { slot: m.slot, place: m.place_id.clone(), interpreter: m.interpreter_id.clone() }
    }
}

/// What a change does to one request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The request.
    pub request: RequestId,
    /// Where it stood.
    pub before: State,
    /// Where it stands.
    pub after: State,
}

/// A plan in hand: where each request stands, and who and what is taken in which slot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Board {
    pairs: HashMap<RequestId, [PersonId; 2]>,
    states: BTreeMap<RequestId, State>,
    taken: HashMap<(i64, String), RequestId>,
}

impl Board {
    /// A plan as it is kept.
    pub fn new(meetings: &[PlanMeeting], left: &[Unplaced]) -> Self {
        let mut board = Self::default();
        for m in meetings {
            board.pairs.insert(m.request_id.clone(), [m.a_id.clone(), m.b_id.clone()]);
            board.set(&m.request_id, State::of(m));
        }
        for u in left {
            board.pairs.insert(u.request_id.clone(), [u.a_id.clone(), u.b_id.clone()]);
            board.set(&u.request_id, State::Left { code: u.code.clone(), args: u.args.clone() });
        }
        board
    }

    /// Where a request stands; nothing if the plan does not know of it.
    pub fn state(&self, request: &RequestId) -> Option<&State> {
        self.states.get(request)
    }

    /// The two of a request.
    pub fn pair(&self, request: &RequestId) -> Option<&[PersonId; 2]> {
        self.pairs.get(request)
    }

    /// Every request with where it stands.
    pub fn states(&self) -> impl Iterator<Item = (&RequestId, &State)> {
        self.states.iter()
    }

    /// Meetings that have time and place.
    pub fn held(&self) -> usize {
        self.states.values().filter(|state| matches!(state, State::Held { .. })).count()
    }

    /// Which meeting takes a person, a place or an interpreter in a slot.
    pub fn at(&self, slot: i64, who: &str) -> Option<&RequestId> {
        self.taken.get(&(slot, who.to_owned()))
    }

    fn seats(&self, request: &RequestId) -> Vec<(i64, String)> {
        match (self.states.get(request), self.pairs.get(request)) {
            (Some(State::Held { slot, place, interpreter }), Some([a, b])) => {
                let all = [Some(a.to_string()), Some(b.to_string()), Some(place.clone()), interpreter.clone()];
                all.into_iter().flatten().map(|who| (*slot, who)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn set(&mut self, request: &RequestId, state: State) {
        for seat in self.seats(request) {
            // Somebody else may sit there by now, while several move at once.
            if self.taken.get(&seat) == Some(request) {
                self.taken.remove(&seat);
            }
        }
        self.states.insert(request.clone(), state);
        for seat in self.seats(request) {
            self.taken.insert(seat, request.clone());
        }
    }

    /// Does what a change says.
    pub fn apply(&mut self, steps: &[Step]) {
        for step in steps {
            self.set(&step.request, step.after.clone());
        }
    }

    /// Takes a change back.
    pub fn revert(&mut self, steps: &[Step]) {
        for step in steps.iter().rev() {
            self.set(&step.request, step.before.clone());
        }
    }

    /// How many meetings somebody has.
    fn load(&self, person: &PersonId) -> usize {
        let theirs = |request: &&RequestId| self.pairs.get(*request).is_some_and(|pair| pair.contains(person));
        let held = self.states.iter().filter(|(_, state)| matches!(state, State::Held { .. })).map(|(id, _)| id);
        held.filter(theirs).count()
    }
}

/// Why somebody has no time in a slot, though they have no meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Busy {
    /// They said so.
    Away,
    /// It is night where they are.
    Asleep,
    /// Something else they take part in; its title, where others may know it.
    Session(Option<String>),
}

/// What stands in the way of a meeting in a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// It is there already.
    Here,
    /// The request was taken back or declined.
    Gone,
    /// Somebody does not take part any more.
    Absent(PersonId),
    /// The slot, or the meeting's present one, has begun or is not there any more.
    Begun,
    /// Somebody said that they are away.
    Away(PersonId),
    /// It lies outside somebody's waking hours.
    Asleep(PersonId),
    /// Somebody is in a session, or in something of their own.
    Session(PersonId, Option<String>),
    /// Somebody has another meeting.
    Meets(PersonId, RequestId),
    /// The place has another meeting.
    Taken(String, RequestId),
    /// No place that fits is free.
    AllTaken,
    /// The place is none for this meeting.
    Misfit(String),
    /// The place is closed then.
    Closed(String),
    /// The two share no language, and nobody who interprets between theirs is there or free.
    NoInterpreter,
    /// Somebody wants no more meetings than so many.
    Most(PersonId, i64),
    /// The two meet already, by another request.
    Again(RequestId),
    /// More or less than one meeting is in the way: there is nothing to change places with.
    NotTwo,
}

impl Conflict {
    /// The meeting that is in the way.
    pub fn other(&self) -> Option<&RequestId> {
        match self {
            Self::Meets(_, other) | Self::Taken(_, other) => Some(other),
            _ => None,
        }
    }

    /// Whether whoever plans may say "all the same": what people would rather not, against what cannot be.
    pub fn can_be_overridden(&self) -> bool {
        matches!(self, Self::Session(..) | Self::Most(..) | Self::Again(_))
    }
}

/// What to do with whatever is in the way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// Change nothing.
    #[default]
    Leave,
    /// Take the others out of the plan.
    TakeOut,
    /// Change places with the other one.
    Swap,
}

/// Where a meeting shall go.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Its request.
    pub request: RequestId,
    /// The slot.
    pub slot: i64,
    /// The place; without one, any that fits.
    pub place: Option<String>,
    /// What to do with whatever is in the way.
    pub way: Way,
    /// Whether wishes of people may be overridden.
    pub anyway: bool,
}

/// A change that can be made.
#[derive(Clone, Debug, PartialEq)]
pub struct Doable {
    /// What it is called.
    pub act: HandAct,
    /// What it does.
    pub steps: Vec<Step>,
    /// Whether it overrides what the planner kept to, so that its bound does not hold for it.
    pub overrides: bool,
}

/// What else somebody takes part in: who, from, until, and its title where others may know it.
pub type Taken = (PersonId, Moment, Moment, Option<String>);

/// What a meeting would have in a slot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seat {
    /// The place, if one is free.
    pub place: Option<String>,
    /// Who would interpret, if the two need somebody.
    pub interpreter: Option<String>,
}

/// Everything a change has to heed.
pub struct Hall<'a> {
    now: Moment,
    slots: HashMap<i64, &'a Slot>,
    places: &'a [Place],
    requests: HashMap<&'a RequestId, &'a Request>,
    inputs: &'a Inputs,
    remote: HashSet<&'a PersonId>,
    most: HashMap<&'a PersonId, i64>,
    busy: HashMap<(&'a PersonId, i64), Busy>,
}

impl<'a> Hall<'a> {
    /// Lays out what a plan is made from, and what else people take part in.
    pub fn new(inputs: &'a Inputs, sessions: &'a [Taken], now: Moment) -> Self {
        let mut busy: HashMap<(&PersonId, i64), Busy> = HashMap::new();
        for (person, from, until, title) in sessions {
            for slot in inputs.slots.iter().filter(|slot| slot.starts_at < *until && *from < slot.ends_at) {
                busy.entry((person, slot.number)).or_insert_with(|| Busy::Session(title.clone()));
            }
        }
        busy.extend(inputs.asleep.iter().map(|(person, slot)| ((person, *slot), Busy::Asleep)));
        busy.extend(inputs.blocked.iter().map(|(person, slot)| ((person, *slot), Busy::Away)));
        Self {
            now,
            slots: inputs.slots.iter().map(|slot| (slot.number, slot)).collect(),
            places: &inputs.places,
            requests: inputs.requests.iter().map(|request| (&request.id, request)).collect(),
            inputs,
            remote: inputs.preferences.iter().filter(|p| p.remote).map(|p| &p.person_id).collect(),
            most: inputs.preferences.iter().filter_map(|p| Some((&p.person_id, p.most?))).collect(),
            busy,
        }
    }

    fn seeker(&self, pair: &[PersonId; 2]) -> Seeker {
        Seeker {
            remote: pair.iter().any(|person| self.remote.contains(person)),
            houses: pair.iter().filter_map(|person| self.inputs.houses.get(person)?.clone()).collect(),
        }
    }

    /// The places a meeting may be held at, in the order in which they are preferred.
    pub fn fitting(&self, pair: &[PersonId; 2]) -> Vec<&'a Place> {
        let seeker = self.seeker(pair);
        let mut fit: Vec<&Place> = self.places.iter().filter(|place| seeker.fits(place)).collect();
        fit.sort_by_key(|place| place.kind == PlaceKind::Table);
        fit
    }

    fn open(&self, slot: i64) -> bool {
        self.slots.get(&slot).is_some_and(|slot| slot.starts_at > self.now)
    }

    /// Who interprets for the two in a slot: nothing if they need nobody, an error if they do and there is nobody. Whoever
    /// interprets for them now goes on.
    fn interpreter(
        &self,
        pair: &[PersonId; 2],
        slot: i64,
        now: Option<&String>,
        free: &dyn Fn(&str) -> bool,
    ) -> Result<Option<String>, Conflict> {
        let [a, b] = [0, 1].map(|at| self.inputs.languages.get(&pair[at]).map_or(&[][..], Vec::as_slice));
        if !interpreters::need_one(a, b) {
            return Ok(None);
        }
        let helps = |one: &&Interpreter| {
            interpreters::helps(&interpreters::plain_all(&one.languages.0), a, b)
                && self.inputs.interprets(&one.id, slot)
                && free(&one.id)
        };
        let mut all: Vec<&Interpreter> = self.inputs.interpreters.iter().filter(helps).collect();
        all.sort_by_key(|one| Some(&one.id) != now);
        all.first().map(|one| Some(one.id.clone())).ok_or(Conflict::NoInterpreter)
    }

    /// What stands in the way of a meeting in a slot, as if some meetings were not there; and what it would have there.
    pub fn conflicts(
        &self,
        board: &Board,
        request: &RequestId,
        slot: i64,
        place: Option<&str>,
        without: &BTreeSet<RequestId>,
    ) -> (Seat, Vec<Conflict>) {
        let (Some(pair), Some(state)) = (board.pair(request), board.state(request)) else {
            return (Seat::default(), vec![Conflict::Gone]);
        };
        let mut found = Vec::new();
        if !self.requests.contains_key(request) {
            found.push(Conflict::Gone);
        }
        let begun = matches!(state, State::Held { slot, .. } if self.slots.contains_key(slot) && !self.open(*slot));
        if begun || !self.open(slot) {
            found.push(Conflict::Begun);
        }
        let in_the_way = |who: &str| board.at(slot, who).filter(|other| *other != request && !without.contains(*other));
        for person in pair {
            if !self.inputs.houses.contains_key(person) {
                found.push(Conflict::Absent(person.clone()));
            }
            match self.busy.get(&(person, slot)) {
                Some(Busy::Away) => found.push(Conflict::Away(person.clone())),
                Some(Busy::Asleep) => found.push(Conflict::Asleep(person.clone())),
                Some(Busy::Session(title)) => found.push(Conflict::Session(person.clone(), title.clone())),
                None => {}
            }
            if let Some(other) = in_the_way(person.as_str()) {
                found.push(Conflict::Meets(person.clone(), other.clone()));
            }
        }
        if matches!(state, State::Left { .. }) {
            for person in pair {
                if let Some(&most) = self.most.get(person).filter(|most| board.load(person) as i64 >= **most) {
                    found.push(Conflict::Most(person.clone(), most));
                }
            }
            let same = |(other, state): &(&RequestId, &State)| {
                *other != request
                    && matches!(state, State::Held { .. })
                    && board.pair(other).is_some_and(|other| pair.iter().all(|person| other.contains(person)))
            };
            if let Some((other, _)) = board.states().find(same) {
                found.push(Conflict::Again(other.clone()));
            }
        }
        let free = |id: &str| in_the_way(id).is_none();
        let (own, speaker) = match state {
            State::Held { place, interpreter, .. } => (Some(place.as_str()), interpreter.as_ref()),
            State::Left { .. } => (None, None),
        };
        let place = self.place(pair, slot, place, own, &in_the_way).unwrap_or_else(|(place, conflict)| {
            found.push(conflict);
            place
        });
        let interpreter = self.interpreter(pair, slot, speaker, &free).unwrap_or_else(|conflict| {
            found.push(conflict);
            None
        });
        (Seat { place, interpreter }, found)
    }

    /// The place of a meeting: the one wished for, else its own, so that nobody has to walk, else any that fits and is free.
    fn place<'b>(
        &self,
        pair: &[PersonId; 2],
        slot: i64,
        wish: Option<&str>,
        own: Option<&str>,
        in_the_way: &dyn Fn(&str) -> Option<&'b RequestId>,
    ) -> Result<Option<String>, (Option<String>, Conflict)> {
        let fit = self.fitting(pair);
        let Some(id) = wish else {
            let open: Vec<&str> = fit
                .iter()
                .map(|place| place.id.as_str())
                .filter(|id| in_the_way(id).is_none() && self.inputs.is_open(id, slot))
                .collect();
            let found = own.filter(|own| open.contains(own)).or(open.first().copied());
            return found.map(|id| Some(id.to_owned())).ok_or((None, Conflict::AllTaken));
        };
        let conflict = if fit.iter().all(|place| place.id != id) {
            Conflict::Misfit(id.to_owned())
        } else if !self.inputs.is_open(id, slot) {
            Conflict::Closed(id.to_owned())
        } else if let Some(other) = in_the_way(id) {
            Conflict::Taken(id.to_owned(), other.clone())
        } else {
            return Ok(Some(id.to_owned()));
        };
        Err((Some(id.to_owned()), conflict))
    }

    /// What moving or placing a meeting does, or what stands in its way.
    pub fn change(&self, board: &Board, wanted: &Wanted) -> Result<Doable, Vec<Conflict>> {
        let none = BTreeSet::new();
        let (seat, found) = self.conflicts(board, &wanted.request, wanted.slot, wanted.place.as_deref(), &none);
        let others: BTreeSet<RequestId> = found.iter().filter_map(Conflict::other).cloned().collect();
        match wanted.way {
            Way::Swap => self.swap(board, wanted, &others),
            Way::TakeOut if !others.is_empty() => self.settle(board, wanted, &others),
            Way::TakeOut | Way::Leave => {
                let overrides = allowed(found, wanted.anyway)?;
                let step = step(board, &wanted.request, held(wanted.slot, seat)?)?;
                Ok(Doable { act: act_of(&step), steps: vec![step], overrides })
            }
        }
    }

    /// Takes out what is in the way, and puts the meeting there.
    fn settle(&self, board: &Board, wanted: &Wanted, others: &BTreeSet<RequestId>) -> Result<Doable, Vec<Conflict>> {
        for other in others {
            self.not_begun(board, other)?;
        }
        let (seat, found) = self.conflicts(board, &wanted.request, wanted.slot, wanted.place.as_deref(), others);
        let overrides = allowed(found, wanted.anyway)?;
        let there = held(wanted.slot, seat)?;
        let mut steps = Vec::new();
        for other in others {
            steps.push(step(board, other, taken_out())?);
        }
        let own = step(board, &wanted.request, there)?;
        let act = act_of(&own);
        steps.push(own);
        Ok(Doable { act, steps, overrides })
    }

    /// Changes places with the one meeting that is in the way.
    fn swap(&self, board: &Board, wanted: &Wanted, others: &BTreeSet<RequestId>) -> Result<Doable, Vec<Conflict>> {
        let (Some(other), 1) = (others.first(), others.len()) else { return Err(vec![Conflict::NotTwo]) };
        let Some(State::Held { slot: old_slot, place: old_place, .. }) = board.state(&wanted.request) else {
            return Err(vec![Conflict::NotTwo]);
        };
        let Some(State::Held { place: others_place, .. }) = board.state(other) else {
            return Err(vec![Conflict::NotTwo]);
        };
        self.not_begun(board, other)?;
        let both = BTreeSet::from([wanted.request.clone(), other.clone()]);
        // Each has the other's place, where that is one for it.
        let seat = |request: &RequestId, slot: i64, wish: Option<&str>, place: &str| {
            let (seat, found) = self.conflicts(board, request, slot, Some(wish.unwrap_or(place)), &both);
            let misfit = found.iter().any(|one| matches!(one, Conflict::Misfit(_)));
            if wish.is_none() && misfit { self.conflicts(board, request, slot, None, &both) } else { (seat, found) }
        };
        let (there, mut found) = seat(&wanted.request, wanted.slot, wanted.place.as_deref(), others_place);
        let (back, theirs) = seat(other, *old_slot, None, old_place);
        found.extend(theirs);
        let overrides = allowed(found, wanted.anyway)?;
        let (mine, theirs) = (held(wanted.slot, there)?, held(*old_slot, back)?);
        if clash(&mine, &theirs) {
            return Err(vec![Conflict::NoInterpreter]);
        }
        let steps = vec![step(board, &wanted.request, mine)?, step(board, other, theirs)?];
        Ok(Doable { act: HandAct::Swap, steps, overrides })
    }

    fn not_begun(&self, board: &Board, request: &RequestId) -> Result<(), Vec<Conflict>> {
        match board.state(request) {
            Some(State::Held { slot, .. }) if self.slots.contains_key(slot) && !self.open(*slot) => {
                Err(vec![Conflict::Begun])
            }
            _ => Ok(()),
        }
    }

    /// What taking a meeting out of the plan does.
    pub fn drop(&self, board: &Board, request: &RequestId) -> Result<Doable, Vec<Conflict>> {
        if !matches!(board.state(request), Some(State::Held { .. })) {
            return Err(vec![Conflict::Here]);
        }
        self.not_begun(board, request)?;
        let step = step(board, request, taken_out())?;
        Ok(Doable { act: HandAct::Drop, steps: vec![step], overrides: false })
    }
}

fn held(slot: i64, seat: Seat) -> Result<State, Vec<Conflict>> {
    let place = seat.place.ok_or(vec![Conflict::AllTaken])?;
    Ok(State::Held { slot, place, interpreter: seat.interpreter })
}

/// Whether two meetings would have the same place or interpreter at once.
fn clash(a: &State, b: &State) -> bool {
    match (a, b) {
        (
            State::Held { slot, place, interpreter },
            State::Held { slot: other, place: others, interpreter: speaker },
        ) => slot == other && (place == others || (interpreter.is_some() && interpreter == speaker)),
        _ => false,
    }
}

fn taken_out() -> State {
    State::Left { code: BY_HAND.to_owned(), args: "{}".to_owned() }
}

fn act_of(step: &Step) -> HandAct {
    if matches!(step.before, State::Held { .. }) { HandAct::Move } else { HandAct::Place }
}

fn step(board: &Board, request: &RequestId, after: State) -> Result<Step, Vec<Conflict>> {
    let before = board.state(request).cloned().ok_or(vec![Conflict::Gone])?;
    if before == after {
        return Err(vec![Conflict::Here]);
    }
    Ok(Step { request: request.clone(), before, after })
}

/// Whether nothing is left that forbids a change, and whether something was overridden.
fn allowed(found: Vec<Conflict>, anyway: bool) -> Result<bool, Vec<Conflict>> {
    let forbids = |one: &Conflict| !(anyway && one.can_be_overridden());
    if found.iter().any(forbids) { Err(found) } else { Ok(!found.is_empty()) }
}

#[cfg(test)]
mod tests;
