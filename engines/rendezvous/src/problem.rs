//! What is to be planned: people, wanted pairs, fixed meetings and interpreters.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::places::{Place, Previous, Waking};

/// The most slots a problem may have.
pub const MAX_SLOTS: usize = 10_000;
/// The most places in the timetable (people times slots).
pub const MAX_PLACES: usize = 20_000_000;
/// The most wanted pairs.
pub const MAX_PAIRS: usize = 4_000_000;
/// The greatest weight of a pair; with [`MAX_PAIRS`] no sum leaves the range of `i64`.
pub const MAX_WEIGHT: i64 = 1_000_000_000_000;

/// A choose-and-schedule problem: from the wanted pairs choose the heaviest set that fits, and say when and where.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Problem {
    /// Number of slots; slots are counted from 0.
    pub slots: usize,
    /// Number of tables, each of which holds one meeting in a slot.
    pub tables: usize,
    /// Everybody who may be in a meeting.
    pub people: Vec<Person>,
    /// The wanted meetings.
    pub pairs: Vec<Pair>,
    /// Meetings whose slot is settled already; each of them must be among `pairs`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fixed: Vec<Fixed>,
    /// Interpreters for people who share no language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub interpreters: Vec<Interpreter>,
    /// What the first of the tables are; the tables after the list are ordinary ones that are never closed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
    /// When each slot begins, in minutes of universal time; only needed for waking hours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub times: Vec<i64>,
    /// Length of a slot in minutes; only needed for waking hours.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub length: u32,
    /// The plan that is being changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub previous: Vec<Previous>,
    /// What it costs, in units of weight, to move a meeting of the previous plan to another slot or to drop it.
    #[serde(default, skip_serializing_if = "is_zero_price")]
    pub move_price: i64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
fn is_zero(value: &u32) -> bool {
    *value == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
fn is_zero_price(value: &i64) -> bool {
    *value == 0
}

/// Somebody who may be in one meeting in each slot.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Person {
    /// Name of the person within the problem, unique.
    pub id: String,
    /// Slots in which the person cannot meet anyone.
    #[serde(default)]
    pub busy: Vec<usize>,
    /// Languages the person can hold a meeting in. Empty means that nothing is known and no interpreter is asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// The number of meetings to give the person if it can be done; a shortfall is reported, never an error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<usize>,
    /// The number of meetings never to be exceeded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<usize>,
    /// Whether the person takes part from elsewhere, so that their meetings need a room on the net.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub remote: bool,
    /// The hours in which the person is awake; outside them nobody is to meet them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waking: Option<Waking>,
}

/// A wanted meeting of two people.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Pair {
    /// One of the two.
    pub a: String,
    /// The other.
    pub b: String,
    /// How much the meeting is wanted, 0 or more; the sum over the planned meetings is made as great as possible.
    pub weight: i64,
    /// Whether the meeting has to be planned, whatever wishes give way to it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub must: bool,
}

/// A meeting with a settled slot.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Fixed {
    /// One of the two.
    pub a: String,
    /// The other.
    pub b: String,
    /// The slot, counted from 0.
    pub slot: usize,
}

/// Somebody who can interpret between two languages, one meeting in each slot.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Interpreter {
    /// Name of the interpreter, unique among the interpreters.
    pub id: String,
    /// The two languages, in either order.
    pub pair: [String; 2],
    /// Further languages, each of which they interpret to and from each of the others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Slots in which the interpreter is away.
    #[serde(default)]
    pub busy: Vec<usize>,
}

impl Interpreter {
    /// Whether they can help two people who speak these languages and share none.
    pub(crate) fn helps(&self, a: &[String], b: &[String]) -> bool {
        let known = |spoken: &[String]| self.pair.iter().chain(&self.also).any(|language| spoken.contains(language));
        known(a) && known(b)
    }
}

/// Why a problem cannot be worked on. The sentence names the place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProblemError {
    /// The text is not the JSON form of a problem.
    #[error("the problem cannot be read: {0}")]
    Unreadable(String),
    /// A value is wrong by itself or contradicts another.
    #[error("{0}")]
    Wrong(String),
}

pub(crate) fn wrong<T>(text: String) -> Result<T, ProblemError> {
    Err(ProblemError::Wrong(text))
}

/// The pair in an order that does not depend on who was named first.
pub(crate) fn ordered<T: Ord>(a: T, b: T) -> (T, T) {
    if a <= b { (a, b) } else { (b, a) }
}

impl Problem {
    /// Read a problem from its JSON form and validate it.
    pub fn from_json(text: &str) -> Result<Self, ProblemError> {
        // A derived reader would also take an array with the fields in order; that is never meant.
        if !text.trim_start().starts_with('{') {
            return Err(ProblemError::Unreadable("it is not a JSON object".into()));
        }
        let problem: Self = serde_json::from_str(text).map_err(|e| ProblemError::Unreadable(e.to_string()))?;
        problem.validate()?;
        Ok(problem)
    }

    /// Whether every name, slot and number makes sense. `solve` may only be given a problem that passed.
    pub fn validate(&self) -> Result<(), ProblemError> {
        self.check_size()?;
        let people = self.check_people()?;
        let pairs = self.check_pairs(&people)?;
        self.check_interpreters()?;
        self.check_tongues(&people)?;
        self.check_places(&people, &pairs)?;
        self.check_fixed(&people, &pairs)?;
        let model = crate::model::Model::new(self);
        match crate::board::Board::new(&model).unseated(&model) {
            Some(pair) => wrong(unseated(&model, pair)),
            None => Ok(()),
        }
    }

    fn check_size(&self) -> Result<(), ProblemError> {
        if self.slots > MAX_SLOTS {
            return wrong(format!("slots is {}, more than the {MAX_SLOTS} that can be planned", self.slots));
        }
        if self.slots.saturating_mul(self.people.len()) > MAX_PLACES {
            return wrong(format!(
                "{} people times {} slots is more than the {MAX_PLACES} places that can be planned",
                self.people.len(),
                self.slots
            ));
        }
        if self.slots.saturating_mul(self.interpreters.len()) > MAX_PLACES || self.interpreters.len() > 1_000 {
            return wrong(format!("{} interpreters are more than can be planned", self.interpreters.len()));
        }
        if self.slots.saturating_mul(self.places.len()) > MAX_PLACES || self.places.len() > MAX_PLACES / 4 {
            return wrong(format!("{} places are more than can be planned", self.places.len()));
        }
        if self.people.len() > MAX_PLACES / 4 {
            return wrong(format!("{} people are more than can be planned", self.people.len()));
        }
        if self.pairs.len() > MAX_PAIRS {
            return wrong(format!("{} pairs are more than the {MAX_PAIRS} that can be planned", self.pairs.len()));
        }
        Ok(())
    }

    pub(crate) fn check_busy(&self, place: &str, busy: &[usize]) -> Result<(), ProblemError> {
        match busy.iter().position(|&slot| slot >= self.slots) {
            Some(i) => wrong(format!(
                "{place}.busy[{i}] is {}, but there are only {} slots, counted from 0",
                busy[i], self.slots
            )),
            None => Ok(()),
        }
    }

    fn check_people(&self) -> Result<HashMap<&str, usize>, ProblemError> {
        let mut people = HashMap::with_capacity(self.people.len());
        for (i, person) in self.people.iter().enumerate() {
            if person.id.is_empty() {
                return wrong(format!("people[{i}] has an empty id"));
            }
            if let Some(first) = people.insert(person.id.as_str(), i) {
                return wrong(format!("people[{i}] has the id {:?}, which people[{first}] has already", person.id));
            }
            self.check_busy(&format!("people[{i}]"), &person.busy)?;
            if let (Some(min), Some(max)) = (person.min, person.max)
                && min > max
            {
                return wrong(format!("people[{i}] ({:?}) has a min of {min} above its max of {max}", person.id));
            }
        }
        Ok(people)
    }

    fn check_pairs<'a>(&'a self, people: &HashMap<&str, usize>) -> Result<HashSet<(&'a str, &'a str)>, ProblemError> {
        let mut pairs = HashMap::with_capacity(self.pairs.len());
        for (i, pair) in self.pairs.iter().enumerate() {
            check_names(&format!("pairs[{i}]"), &pair.a, &pair.b, people)?;
            if pair.weight < 0 {
                return wrong(format!("pairs[{i}] has the negative weight {}", pair.weight));
            }
            if pair.weight > MAX_WEIGHT {
                return wrong(format!("pairs[{i}] has the weight {}, above the greatest, {MAX_WEIGHT}", pair.weight));
            }
            if let Some(first) = pairs.insert(ordered(pair.a.as_str(), pair.b.as_str()), i) {
                return wrong(format!("pairs[{i}] wants {:?} and {:?} again, as pairs[{first}] does", pair.a, pair.b));
            }
        }
        Ok(pairs.into_keys().collect())
    }

    fn check_interpreters(&self) -> Result<(), ProblemError> {
        let mut ids = HashMap::new();
        for (i, interpreter) in self.interpreters.iter().enumerate() {
            if interpreter.id.is_empty() {
                return wrong(format!("interpreters[{i}] has an empty id"));
            }
            if let Some(first) = ids.insert(interpreter.id.as_str(), i) {
                return wrong(format!(
                    "interpreters[{i}] has the id {:?}, which interpreters[{first}] has already",
                    interpreter.id
                ));
            }
            if interpreter.pair[0] == interpreter.pair[1] {
                return wrong(format!("interpreters[{i}].pair names {:?} twice", interpreter.pair[0]));
            }
            self.check_busy(&format!("interpreters[{i}]"), &interpreter.busy)?;
        }
        Ok(())
    }

    /// For each two lists of languages all interpreters are looked through.
    fn check_tongues(&self, people: &HashMap<&str, usize>) -> Result<(), ProblemError> {
        let mut lists: HashMap<&[String], usize> = HashMap::new();
        let list: Vec<usize> = self
            .people
            .iter()
            .map(|person| {
                let next = lists.len();
                *lists.entry(person.languages.as_slice()).or_insert(next)
            })
            .collect();
        let mut both = HashSet::new();
        for (i, pair) in self.pairs.iter().enumerate() {
            both.insert(ordered(list[people[pair.a.as_str()]], list[people[pair.b.as_str()]]));
            if both.len().saturating_mul(self.interpreters.len()) > MAX_PLACES {
                return wrong(format!(
                    "pairs[{i}]: up to here {} different lists of languages meet, too many for {} interpreters",
                    both.len(),
                    self.interpreters.len()
                ));
            }
        }
        Ok(())
    }

    fn check_fixed(&self, people: &HashMap<&str, usize>, pairs: &HashSet<(&str, &str)>) -> Result<(), ProblemError> {
        let mut taken = HashMap::new();
        let mut twice = HashMap::new();
        let mut load = vec![0; self.people.len()];
        let mut used: HashMap<usize, usize> = HashMap::new();
        for (i, fixed) in self.fixed.iter().enumerate() {
            let slot = fixed.slot;
            check_names(&format!("fixed[{i}]"), &fixed.a, &fixed.b, people)?;
            if slot >= self.slots {
                return wrong(format!(
                    "fixed[{i}].slot is {slot}, but there are only {} slots, counted from 0",
                    self.slots
                ));
            }
            let key = ordered(fixed.a.as_str(), fixed.b.as_str());
            if !pairs.contains(&key) {
                return wrong(format!("fixed[{i}] fixes {:?} and {:?}, who are not among the pairs", fixed.a, fixed.b));
            }
            if let Some(first) = twice.insert(key, i) {
                return wrong(format!(
                    "fixed[{i}] fixes {:?} and {:?} again, as fixed[{first}] does",
                    fixed.a, fixed.b
                ));
            }
            for (field, id) in [("a", &fixed.a), ("b", &fixed.b)] {
                let p = people[id.as_str()];
                if self.is_away(p, slot) {
                    return wrong(format!("fixed[{i}].{field} names {id:?}, who is busy in slot {slot}"));
                }
                if let Some(first) = taken.insert((p, slot), i) {
                    return wrong(format!(
                        "fixed[{i}] is the second fixed meeting of {id:?} in slot {slot}, after fixed[{first}]"
                    ));
                }
                load[p] += 1;
                if self.people[p].max.is_some_and(|max| load[p] > max) {
                    return wrong(format!(
                        "fixed[{i}] gives {id:?} {} fixed meetings, above the max of people[{p}]",
                        load[p]
                    ));
                }
            }
            let at_once = used.entry(slot).or_default();
            *at_once += 1;
            if *at_once > self.tables {
                return wrong(format!(
                    "fixed[{i}] is meeting {at_once} in slot {slot}, but there are only {} tables",
                    self.tables
                ));
            }
        }
        Ok(())
    }
}

pub(crate) fn check_names(place: &str, a: &str, b: &str, people: &HashMap<&str, usize>) -> Result<(), ProblemError> {
    for (field, id) in [("a", a), ("b", b)] {
        if !people.contains_key(id) {
            return wrong(format!("{place}.{field} names {id:?}, who is not among the people"));
        }
    }
    if a == b {
        return wrong(format!("{place} pairs {a:?} with itself"));
    }
    Ok(())
}

/// Why a fixed pair could not be seated in its slot.
fn unseated(model: &crate::model::Model, pair: usize) -> String {
    let slot = model.fixed[pair];
    if model.group[pair] == 0 {
        format!("pairs[{pair}] is fixed in slot {slot}, but no place it could use is free there")
    } else {
        format!("pairs[{pair}] is fixed in slot {slot}, but no interpreter is free for it there")
    }
}
