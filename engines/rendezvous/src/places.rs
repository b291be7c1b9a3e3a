//! Places with owners and hours, people who take part from elsewhere, and plans that are to be changed.

use serde::{Deserialize, Serialize};

use crate::problem::{Problem, ProblemError, wrong};

/// Stands that all pairs together may choose among.
const MAX_CHOICES: usize = 40_000_000;

/// Minutes of a day.
const DAY: i64 = 24 * 60;

/// What a place is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PlaceKind {
    /// For any two people who are both there.
    #[default]
    Table,
    /// For two people who are both there, one of whom is among the owners.
    Stand,
    /// For meetings with somebody who takes part from elsewhere, and only for those.
    Room,
}

/// Where a meeting can be held, one in each slot.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Place {
    /// What it is for.
    #[serde(default)]
    pub kind: PlaceKind,
    /// The people a stand belongs to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<String>,
    /// Slots in which the place is closed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub busy: Vec<usize>,
}

/// The hours of the day in which somebody is awake, where they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Waking {
    /// Minutes by which the clock there is ahead of universal time, -1440 to 1440.
    pub offset: i32,
    /// First minute of the day, 0 to 1439.
    pub from: u32,
    /// The minute of the day by which a meeting has to be over, 1 to 1440; before `from`, it is on the day after.
    pub to: u32,
}

impl Waking {
    /// Whether a slot that begins at a minute of universal time lies within the waking hours.
    pub(crate) fn covers(&self, start: i64, length: i64) -> bool {
        let begins = (start + i64::from(self.offset)).rem_euclid(DAY);
        let (from, to) = (i64::from(self.from), i64::from(self.to));
        let awake = if to > from { to - from } else { to + DAY - from };
        (begins - from).rem_euclid(DAY) + length <= awake
    }
}

/// Where a meeting stood in the plan that is being changed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Previous {
    /// One of the two.
    pub a: String,
    /// The other.
    pub b: String,
    /// The slot, counted from 0.
    pub slot: usize,
    /// The table, counted from 0, kept when it can be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<usize>,
}

impl Problem {
    /// Whether a person is away in a slot, by their own word or because they sleep.
    pub(crate) fn is_away(&self, person: usize, slot: usize) -> bool {
        self.sleeps(person, slot) || self.people[person].busy.contains(&slot)
    }

    /// Whether a slot lies outside the waking hours of a person.
    pub(crate) fn sleeps(&self, person: usize, slot: usize) -> bool {
        match (&self.people[person].waking, self.times.get(slot)) {
            (Some(waking), Some(&start)) => !waking.covers(start, i64::from(self.length)),
            _ => false,
        }
    }

    /// Whether places, times and the previous plan make sense.
    pub(crate) fn check_places(
        &self,
        people: &std::collections::HashMap<&str, usize>,
        pairs: &std::collections::HashSet<(&str, &str)>,
    ) -> Result<(), ProblemError> {
        if self.places.len() > self.tables {
            let (places, tables) = (self.places.len(), self.tables);
            return wrong(format!("places describes {places} tables, but there are only {tables}"));
        }
        for (i, place) in self.places.iter().enumerate() {
            self.check_busy(&format!("places[{i}]"), &place.busy)?;
            if let Some(at) = place.owners.iter().position(|id| !people.contains_key(id.as_str())) {
                let id = &place.owners[at];
                return wrong(format!("places[{i}].owners[{at}] names {id:?}, who is not among the people"));
            }
            if (place.kind == PlaceKind::Stand) == place.owners.is_empty() {
                let what =
                    if place.owners.is_empty() { "is a stand without owners" } else { "has owners but is no stand" };
                return wrong(format!("places[{i}] {what}"));
            }
        }
        self.check_stands(people)?;
        self.check_times()?;
        self.check_previous(people, pairs)
    }

    /// Each pair can choose among all stands of the two: their number has to stay within what can be held in memory.
    fn check_stands(&self, people: &std::collections::HashMap<&str, usize>) -> Result<(), ProblemError> {
        let mut own = vec![0usize; self.people.len()];
        self.places.iter().flat_map(|place| &place.owners).for_each(|id| own[people[id.as_str()]] += 1);
        let mut choices = 0;
        for (i, pair) in self.pairs.iter().enumerate() {
            choices += [&pair.a, &pair.b].map(|id| own[people[id.as_str()]]).iter().sum::<usize>();
            if choices > MAX_CHOICES {
                return wrong(format!(
                    "pairs[{i}]: its people, and those before, have too many stands to choose among"
                ));
            }
        }
        Ok(())
    }

    fn check_times(&self) -> Result<(), ProblemError> {
        if !self.times.is_empty() && self.times.len() != self.slots {
            return wrong(format!("times has {} entries for {} slots", self.times.len(), self.slots));
        }
        if let Some(i) = self.times.iter().position(|t| t.unsigned_abs() > 1 << 40) {
            return wrong(format!("times[{i}] is {}, which is no minute of a calendar", self.times[i]));
        }
        for (i, person) in self.people.iter().enumerate() {
            let Some(waking) = person.waking else { continue };
            if self.times.is_empty() && self.slots > 0 {
                return wrong(format!("people[{i}] has waking hours, but the problem has no times"));
            }
            if !(1..=1440).contains(&self.length) {
                return wrong(format!("length is {} minutes, but waking hours need 1 to 1440", self.length));
            }
            if !(-1440..=1440).contains(&waking.offset) || waking.from >= 1440 || !(1..=1440).contains(&waking.to) {
                return wrong(format!("people[{i}].waking is not within a day"));
            }
        }
        Ok(())
    }

    fn check_previous(
        &self,
        people: &std::collections::HashMap<&str, usize>,
        pairs: &std::collections::HashSet<(&str, &str)>,
    ) -> Result<(), ProblemError> {
        if !(0..=crate::problem::MAX_WEIGHT).contains(&self.move_price) {
            return wrong(format!("move_price is {}, which is not from 0 to the greatest weight", self.move_price));
        }
        let mut known = std::collections::HashMap::new();
        for (i, previous) in self.previous.iter().enumerate() {
            let (a, b) = (previous.a.as_str(), previous.b.as_str());
            crate::problem::check_names(&format!("previous[{i}]"), a, b, people)?;
            if previous.slot >= self.slots {
                let (slot, slots) = (previous.slot, self.slots);
                return wrong(format!(
                    "previous[{i}].slot is {slot}, but there are only {slots} slots, counted from 0"
                ));
            }
            let key = crate::problem::ordered(a, b);
            if !pairs.contains(&key) {
                return wrong(format!("previous[{i}] names {a:?} and {b:?}, who are not among the pairs"));
            }
            if let Some(first) = known.insert(key, i) {
                return wrong(format!("previous[{i}] names {a:?} and {b:?} again, as previous[{first}] does"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waking_hours_may_cross_midnight() {
        let day = Waking { offset: 8 * 60, from: 7 * 60, to: 22 * 60 };
        // 23:00 in universal time is 7:00 there, 14:00 is 22:00.
        assert!(day.covers(23 * 60, 30));
        assert!(day.covers(13 * 60 + 30, 30));
        assert!(!day.covers(13 * 60 + 31, 30));
        assert!(!day.covers(22 * 60, 30));
        let night = Waking { offset: 0, from: 20 * 60, to: 4 * 60 };
        assert!(night.covers(23 * 60 + 45, 30));
        assert!(night.covers(DAY + 3 * 60, 60));
        assert!(!night.covers(4 * 60, 30));
        assert!(!night.covers(12 * 60, 30));
        let always = Waking { offset: 0, from: 0, to: 1440 };
        assert!(always.covers(-30, 30));
    }
}
