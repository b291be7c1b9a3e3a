//! What stands in the way when somebody moves a meeting by hand.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::places::PlaceKind;
use crate::plan::{Held, Plan, Planned};
use crate::problem::{Person, Problem, ordered};

/// Something that stands in the way of holding a meeting in a slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Conflict {
    /// The two are not among the wanted pairs.
    NotWanted,
    /// The slot does not exist.
    NoSuchSlot {
        /// Number of slots there are.
        slots: usize,
    },
    /// The meeting is fixed in another slot.
    Fixed {
        /// The slot, from 0.
        slot: usize,
    },
    /// One of the two is away.
    Away {
        /// Who.
        who: String,
        /// Whether they said nothing about the slot, but it lies outside their waking hours.
        asleep: bool,
    },
    /// One of the two has another meeting there.
    Meeting {
        /// Who.
        who: String,
        /// The other meeting.
        held: Held,
    },
    /// One of the two has as many meetings as their `max`.
    PersonMax {
        /// Who.
        who: String,
        /// The limit.
        max: usize,
    },
    /// No place the two could use is left, even if others in the slot changed theirs.
    NoPlace {
        /// What would be needed: a room on the net if one of them takes part from elsewhere, else a table.
        kind: PlaceKind,
        /// The meetings in the slot of which any one would have to go; none if no place is open at all.
        held: Vec<Held>,
    },
    /// No interpreter is left, even if others in the slot changed theirs.
    NoInterpreter {
        /// The languages of the two, those of one person separated by a slash.
        between: [String; 2],
        /// The meetings in the slot of which any one would have to go; none if no interpreter is there at all.
        held: Vec<Held>,
    },
}

/// What holding a meeting in a slot would mean.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Conflicts {
    /// All that stands in the way; nothing if the meeting can be held there as the plan is.
    pub in_the_way: Vec<Conflict>,
    /// The meeting there, with a place and an interpreter. None while something is in the way.
    pub meeting: Option<Planned>,
    /// Other meetings of the slot that change their table or interpreter for it: as they are, and as they become.
    pub changed: Vec<(Planned, Planned)>,
}

/// What stands in the way of holding the meeting of a pair in a slot, wherever it is held now, if at all.
///
/// Places and interpreters are looked at as if the other meetings of the two in that slot, which are named, had gone.
/// Works on any plan, even one that breaks rules elsewhere: only what the meeting itself needs is looked at.
pub fn conflicts(problem: &Problem, plan: &Plan, pair: (&str, &str), slot: usize) -> Conflicts {
    let key = ordered(pair.0, pair.1);
    let own = |m: &&Planned| ordered(m.a.as_str(), m.b.as_str()) == key;
    let Some(wish) = problem.pairs.iter().find(|p| ordered(p.a.as_str(), p.b.as_str()) == key) else {
        return Conflicts { in_the_way: vec![Conflict::NotWanted], ..Conflicts::default() };
    };
    if slot >= problem.slots {
        let in_the_way = vec![Conflict::NoSuchSlot { slots: problem.slots }];
        return Conflicts { in_the_way, ..Conflicts::default() };
    }
    let mut in_the_way = Vec::new();
    let fixed = problem.fixed.iter().find(|f| ordered(f.a.as_str(), f.b.as_str()) == key);
    if let Some(fixed) = fixed.filter(|f| f.slot != slot) {
        in_the_way.push(Conflict::Fixed { slot: fixed.slot });
    }
    let others: Vec<&Planned> = plan.meetings.iter().filter(|m| !own(m)).collect();
    let mut there: Vec<&Planned> = others.iter().copied().filter(|m| m.slot == slot).collect();
    let ends = [wish.a.as_str(), wish.b.as_str()];
    for id in ends {
        person(problem, id, slot, &others, &mut in_the_way);
    }
    there.retain(|m| ends.iter().all(|id| m.a != *id && m.b != *id));
    let mut meeting = Planned { a: wish.a.clone(), b: wish.b.clone(), slot, table: 0, interpreter: None };
    let people: HashMap<&str, &Person> = problem.people.iter().map(|p| (p.id.as_str(), p)).collect();
    let slot_of = Slot { problem, people, at: slot };
    let tables = problem.tables.min(problem.places.len().saturating_add(there.len() + 1));
    let present = plan.meetings.iter().find(own);

    let mut seats = Matching {
        choices: there.iter().map(|m| slot_of.places(m, tables)).collect(),
        has: there.iter().map(|m| Some(m.table)).collect(),
    };
    let mut wanted = slot_of.places(&meeting, tables);
    // The table it has now, if it can be kept; else one free there.
    wanted.sort_by_key(|&t| (present.is_none_or(|m| m.table != t), seats.has.contains(&Some(t)), t));
    let place = seats.add(wanted);
    if let Err(stuck) = &place {
        let kind = if slot_of.far(&meeting) { PlaceKind::Room } else { PlaceKind::Table };
        in_the_way.push(Conflict::NoPlace { kind, held: named(problem, &there, stuck) });
    }
    let mut voices = Matching {
        choices: there.iter().map(|m| slot_of.interpreters(m).unwrap_or_default()).collect(),
        has: there
            .iter()
            .map(|m| problem.interpreters.iter().position(|w| Some(&w.id) == m.interpreter.as_ref()))
            .collect(),
    };
    let voice = slot_of.interpreters(&meeting).map(|able| voices.add(able));
    if let Some(Err(stuck)) = &voice {
        let between = ends.map(|id| slot_of.languages(id).join("/"));
        in_the_way.push(Conflict::NoInterpreter { between, held: named(problem, &there, stuck) });
    }
    if !in_the_way.is_empty() {
        return Conflicts { in_the_way, ..Conflicts::default() };
    }
    let name = |w: Option<usize>| w.map(|w| problem.interpreters[w].id.clone());
    meeting.table = place.unwrap_or(0);
    meeting.interpreter = name(voice.and_then(Result::ok));
    let now = |i: usize| {
        let table = seats.has[i].unwrap_or(there[i].table);
        Planned { table, interpreter: name(voices.has[i]), ..there[i].clone() }
    };
    let changed = (0..there.len()).map(|i| (there[i].clone(), now(i))).filter(|(was, now)| was != now).collect();
    Conflicts { in_the_way, meeting: Some(meeting), changed }
}

/// What is in the way of one of the two.
fn person(problem: &Problem, id: &str, slot: usize, others: &[&Planned], out: &mut Vec<Conflict>) {
    let Some(at) = problem.people.iter().position(|p| p.id == id) else { return };
    let who = || id.to_owned();
    if problem.is_away(at, slot) {
        out.push(Conflict::Away { who: who(), asleep: !problem.people[at].busy.contains(&slot) });
    }
    let of: Vec<&Planned> = others.iter().copied().filter(|m| m.a == id || m.b == id).collect();
    let here = of.iter().filter(|m| m.slot == slot);
    out.extend(here.clone().map(|m| Conflict::Meeting { who: who(), held: held(problem, m) }));
    let load = of.len() - here.count();
    if let Some(max) = problem.people[at].max.filter(|&max| load >= max) {
        out.push(Conflict::PersonMax { who: who(), max });
    }
}

fn held(problem: &Problem, meeting: &Planned) -> Held {
    let key = ordered(meeting.a.as_str(), meeting.b.as_str());
    let wish = problem.pairs.iter().find(|p| ordered(p.a.as_str(), p.b.as_str()) == key);
    let fixed = problem.fixed.iter().any(|f| ordered(f.a.as_str(), f.b.as_str()) == key);
    Held {
        a: meeting.a.clone(),
        b: meeting.b.clone(),
        slot: meeting.slot,
        weight: wish.map_or(0, |p| p.weight),
        bound: fixed || wish.is_some_and(|p| p.must),
    }
}

fn named(problem: &Problem, there: &[&Planned], stuck: &[usize]) -> Vec<Held> {
    let mut list: Vec<Held> = stuck.iter().map(|&i| held(problem, there[i])).collect();
    list.sort_by(|x, y| (x.bound, x.weight, &x.a, &x.b).cmp(&(y.bound, y.weight, &y.a, &y.b)));
    list
}

/// What the meetings of one slot could use.
struct Slot<'a> {
    problem: &'a Problem,
    people: HashMap<&'a str, &'a Person>,
    at: usize,
}

impl Slot<'_> {
    fn far(&self, meeting: &Planned) -> bool {
        [&meeting.a, &meeting.b].iter().any(|id| self.people.get(id.as_str()).is_some_and(|p| p.remote))
    }

    fn languages(&self, id: &str) -> &[String] {
        self.people.get(id).map_or(&[], |p| p.languages.as_slice())
    }

    fn places(&self, meeting: &Planned, tables: usize) -> Vec<usize> {
        let far = self.far(meeting);
        let suits = |t: &usize| match self.problem.places.get(*t) {
            None => !far,
            Some(place) => {
                let kind = match place.kind {
                    PlaceKind::Table => !far,
                    PlaceKind::Room => far,
                    PlaceKind::Stand => !far && [&meeting.a, &meeting.b].iter().any(|id| place.owners.contains(id)),
                };
                kind && !place.busy.contains(&self.at)
            }
        };
        (0..tables).filter(suits).collect()
    }

    /// None if the two need nobody.
    fn interpreters(&self, meeting: &Planned) -> Option<Vec<usize>> {
        let [a, b] = [&meeting.a, &meeting.b].map(|id| self.languages(id));
        if a.is_empty() || b.is_empty() || a.iter().any(|l| b.contains(l)) {
            return None;
        }
        let able = |&w: &usize| {
            let who = &self.problem.interpreters[w];
            let [x, y] = &who.pair;
            let speaks = (a.contains(x) && b.contains(y)) || (a.contains(y) && b.contains(x));
            speaks && !who.busy.contains(&self.at)
        };
        Some((0..self.problem.interpreters.len()).filter(able).collect())
    }
}

/// Meetings of a slot and what each of them has of what it could have.
struct Matching {
    choices: Vec<Vec<usize>>,
    has: Vec<Option<usize>>,
}

impl Matching {
    /// Find one more meeting one of these things by moving as few others as can be; or all of those of which one would
    /// have to go.
    fn add(&mut self, wanted: Vec<usize>) -> Result<usize, Vec<usize>> {
        let holder: HashMap<usize, usize> =
            self.has.iter().enumerate().filter_map(|(i, thing)| Some(((*thing)?, i))).collect();
        // Breadth first over things; for each the meeting that would move into it, and from where in the queue.
        let mut queue: Vec<(usize, Option<(usize, usize)>)> = wanted.into_iter().map(|thing| (thing, None)).collect();
        let mut seen: std::collections::HashSet<usize> = queue.iter().map(|q| q.0).collect();
        let mut stuck = Vec::new();
        let mut next = 0;
        while let Some(&(thing, _)) = queue.get(next) {
            let Some(&mover) = holder.get(&thing) else {
                let mut here = next;
                while let (to, Some((mover, before))) = queue[here] {
                    self.has[mover] = Some(to);
                    here = before;
                }
                return Ok(queue[here].0);
            };
            stuck.push(mover);
            for &to in &self.choices[mover] {
                if seen.insert(to) {
                    queue.push((to, Some((mover, next))));
                }
            }
            next += 1;
        }
        Err(stuck)
    }
}

impl Conflict {
    /// What is in the way, as an English sentence.
    pub fn sentence(&self) -> String {
        let name = |h: &Held| format!("{} with {}", h.a, h.b);
        let any = |held: &[Held]| {
            let some: Vec<String> = held.iter().take(crate::Reason::NAMED).map(name).collect();
            let rest = held.len() - some.len();
            let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
            format!("{}{more}", some.join(", "))
        };
        match self {
            Self::NotWanted => "The two did not ask to meet.".into(),
            Self::NoSuchSlot { slots } => format!("There are only {slots} slots, counted from 0."),
            Self::Fixed { slot } => format!("The meeting is fixed in slot {slot}."),
            Self::Away { who, asleep: true } => format!("The slot is outside the waking hours of {who}."),
            Self::Away { who, asleep: false } => format!("{who} is away."),
            Self::Meeting { held, .. } if held.bound => format!("There is the settled meeting of {}.", name(held)),
            Self::Meeting { held, .. } => format!("There is the meeting of {}.", name(held)),
            Self::PersonMax { who, max } => format!("{who} has the most meetings allowed ({max})."),
            Self::NoPlace { kind: PlaceKind::Room, held } if held.is_empty() => "No room on the net is open.".into(),
            Self::NoPlace { held, .. } if held.is_empty() => "No table is open.".into(),
            Self::NoPlace { kind: PlaceKind::Room, held } => {
                format!("Every room on the net is taken ({}).", any(held))
            }
            Self::NoPlace { held, .. } => format!("Every table is taken ({}).", any(held)),
            Self::NoInterpreter { between: [one, two], held } if held.is_empty() => {
                format!("No {one}-{two} interpreter is there.")
            }
            Self::NoInterpreter { between: [one, two], held } => {
                format!("No {one}-{two} interpreter is free ({}).", any(held))
            }
        }
    }
}
