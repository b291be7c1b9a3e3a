//! Which sessions get in each other's way: one room, or one speaker, at the same time; and which room is too small. Pure.

use exedra_kernel::{Moment, PersonId};

use crate::model::SessionId;

/// A session as this rule sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Session; none while it is being made.
    pub session: Option<SessionId>,
    /// From.
    pub starts: Moment,
    /// Until.
    pub ends: Moment,
    /// Room.
    pub room: Option<String>,
    /// How many people the room takes; 0 when nobody said.
    pub capacity: i64,
    /// How many people are expected; 0 when nobody said.
    pub expected: i64,
    /// Who speaks, and when: in the whole session, or at an item of it.
    pub people: Vec<(PersonId, Moment, Moment)>,
}

/// What gets in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// The room is taken by that session.
    Room(SessionId),
    /// Somebody speaks in that session.
    Speaker(SessionId, PersonId),
    /// More people are expected than the room takes.
    Small {
        /// How many the room takes.
        capacity: i64,
        /// How many are expected.
        expected: i64,
    },
}

/// What gets in the way of a session, given all others that take place. Ending when another begins is no clash.
pub fn clashes(one: &Span, others: &[Span]) -> Vec<Clash> {
    let mut found = Vec::new();
    if one.room.is_some() && one.capacity > 0 && one.expected > one.capacity {
        found.push(Clash::Small { capacity: one.capacity, expected: one.expected });
    }
    for other in others {
        let Some(id) = other.session.as_ref().filter(|id| one.session.as_ref() != Some(id)) else { continue };
        if one.room.is_some() && one.room == other.room && one.starts < other.ends && other.starts < one.ends {
            found.push(Clash::Room(id.clone()));
        }
        for (person, from, until) in &one.people {
            let there = other.people.iter().any(|(who, starts, ends)| who == person && from < ends && starts < until);
            let clash = Clash::Speaker(id.clone(), person.clone());
            if there && !found.contains(&clash) {
                found.push(clash);
            }
        }
    }
    found
}

/// Everything that gets in the way of anything, each pair once: with the earlier session of the two.
pub fn all(spans: &[Span]) -> Vec<(SessionId, Clash)> {
    let mut found = Vec::new();
    for (at, one) in spans.iter().enumerate() {
        let Some(id) = &one.session else { continue };
        found.extend(clashes(one, &spans[at + 1..]).into_iter().map(|clash| (id.clone(), clash)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use exedra_kernel::time::SeededEntropy;

    #[test]
    fn rooms_and_speakers() {
        let entropy = SeededEntropy::new(1);
        let person = PersonId::new(Moment(0), &entropy);
        let id = || Some(SessionId::new(Moment(0), &entropy));
        let span = |session, from: i64, to: i64, room: &str, people: &[&PersonId]| Span {
            session,
            starts: Moment(from),
            ends: Moment(to),
            room: Some(room.to_owned()).filter(|room| !room.is_empty()),
            capacity: 40,
            expected: 40,
            people: people.iter().map(|id| ((*id).clone(), Moment(from), Moment(to))).collect(),
        };
        let first = span(id(), 10, 20, "R1", &[&person]);
        let others = [first.clone(), span(id(), 20, 30, "R1", &[]), span(id(), 15, 25, "R2", &[&person])];
        let found = clashes(&span(None, 12, 20, "R1", &[&person]), &others);
        assert_eq!(
            found,
            [
                Clash::Room(first.session.clone().unwrap()),
                Clash::Speaker(first.session.clone().unwrap(), person.clone()),
                Clash::Speaker(others[2].session.clone().unwrap(), person.clone()),
            ]
        );
        assert_eq!(clashes(&first, &others[..2]), [], "not with itself, and not when one ends as the other begins");
        assert_eq!(clashes(&span(None, 12, 20, "", &[]), &others), [], "without a room");
        let crowd = Span { expected: 41, ..span(None, 30, 40, "R1", &[]) };
        assert_eq!(clashes(&crowd, &others), [Clash::Small { capacity: 40, expected: 41 }]);
        assert_eq!(clashes(&Span { capacity: 0, ..crowd }, &others), [], "nobody said how many it takes");
        assert_eq!(all(&others).len(), 1, "one speaker in two sessions, told once");
    }
}
