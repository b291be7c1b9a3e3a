//! Agendas and lists as they are printed: plain rows from what is published. Pure.

use std::collections::{BTreeMap, HashMap};

use exedra_kernel::PersonId;
use exedra_people::presence::Attendee;

use crate::model::{Meeting, Place, Slot};

/// One line of a printed agenda, by index into what it was made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Whom the person meets; on a table's sheet, the two who sit there.
    pub with: Vec<&'a PersonId>,
}

fn in_time(mut lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    lines.sort_by_key(|line| (line.meeting.starts_at, &line.meeting.id));
    lines
}

/// The meetings of everybody who has some, in order of time; cancelled ones are left out.
pub fn by_person(meetings: &[Meeting]) -> HashMap<&PersonId, Vec<Line<'_>>> {
    let mut all: HashMap<&PersonId, Vec<Line<'_>>> = HashMap::new();
    for meeting in meetings.iter().filter(|meeting| meeting.holds()) {
        for person in [&meeting.a_id, &meeting.b_id] {
            let with = vec![meeting.other(person)];
            all.entry(person).or_default().push(Line { meeting, with });
        }
    }
    all.into_iter().map(|(person, lines)| (person, in_time(lines))).collect()
}

/// The meetings at every place at which some are held, places in their order.
pub fn by_place<'a>(meetings: &'a [Meeting], places: &'a [Place]) -> Vec<(&'a Place, Vec<Line<'a>>)> {
    let mut all: BTreeMap<&str, Vec<Line<'_>>> = BTreeMap::new();
    for meeting in meetings.iter().filter(|meeting| meeting.holds()) {
        let with = vec![&meeting.a_id, &meeting.b_id];
        all.entry(&meeting.place_id).or_default().push(Line { meeting, with });
    }
    places.iter().filter_map(|place| Some((place, in_time(all.remove(place.id.as_str())?)))).collect()
}

/// One line of the list for the door.
#[derive(Clone, Debug, PartialEq)]
pub struct AtDoor<'a> {
    /// Who comes.
    pub who: &'a Attendee,
    /// To which meeting.
    pub meeting: &'a Meeting,
}

/// Who comes to a meeting in each slot, slots in order of time, people by their Latin name and then their own.
pub fn at_door<'a>(
    meetings: &'a [Meeting],
    slots: &'a [Slot],
    people: &'a [Attendee],
) -> Vec<(&'a Slot, Vec<AtDoor<'a>>)> {
    let known: HashMap<&PersonId, &Attendee> = people.iter().map(|one| (&one.person, one)).collect();
    let mut of: HashMap<i64, Vec<AtDoor<'a>>> = HashMap::new();
    for meeting in meetings.iter().filter(|meeting| meeting.holds()) {
        for person in [&meeting.a_id, &meeting.b_id] {
            let Some(who) = known.get(person).filter(|who| !who.erased) else { continue };
            of.entry(meeting.slot).or_default().push(AtDoor { who, meeting });
        }
    }
    slots
        .iter()
        .filter_map(|slot| {
            let mut rows = of.remove(&slot.number)?;
            rows.sort_by_cached_key(|row| sorting(row.who));
            Some((slot, rows))
        })
        .collect()
}

/// By what people are put in order: the Latin name, whatever its case; then their own name.
pub fn sorting(who: &Attendee) -> (String, String, PersonId) {
    let latin = if who.latin_name.is_empty() { &who.native_name } else { &who.latin_name };
    (latin.to_lowercase(), who.native_name.clone(), who.person.clone())
}

/// Whether somebody is meant by what is typed at the desk: all words stand in their names, on their badge or in the name of
/// their organisation.
pub fn is_meant(who: &Attendee, badge: &str, typed: &str) -> bool {
    let all =
        format!("{} {} {badge} {}", who.native_name, who.latin_name, who.organisation.as_deref().unwrap_or_default())
            .to_lowercase();
    let typed = typed.to_lowercase();
    let mut words = typed.split_whitespace().peekable();
    words.peek().is_some() && words.all(|word| all.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::MeetingState;
    use exedra_kernel::{MeetingId, Moment, RequestId};
    use exedra_people::model::RegistrationState;

    fn id<T>(parse: fn(&str) -> Option<T>, n: u8) -> T {
        parse(&format!("0190a000-0000-7000-8000-0000000000{n:02x}")).unwrap()
    }
    fn meeting(n: u8, a: u8, b: u8, slot: i64, state: MeetingState) -> Meeting {
        Meeting {
            id: id(MeetingId::parse, n),
            a_id: id(PersonId::parse, a),
            b_id: id(PersonId::parse, b),
            request_id: id(RequestId::parse, n),
            slot,
            starts_at: Moment(slot * 100),
            ends_at: Moment(slot * 100 + 50),
            place_id: "table-1".into(),
            interpreter_id: None,
            state,
            revision: 0,
            changed_at: Moment(0),
        }
    }
    fn attendee(n: u8, native: &str, latin: &str) -> Attendee {
        Attendee {
            person: id(PersonId::parse, n),
            native_name: native.into(),
            latin_name: latin.into(),
            erased: false,
            organisation_id: None,
            organisation: Some("Lake & Sons".into()),
            delegation_id: None,
            country: None,
            state: RegistrationState::Expected,
            email: None,
            language: None,
            contacted: true,
            matched: true,
            listed: true,
        }
    }

    #[test]
    fn sheets_and_the_door() {
        use MeetingState::{Cancelled, Confirmed, Moved};
        let meetings = [meeting(1, 1, 2, 2, Confirmed), meeting(2, 1, 3, 1, Moved), meeting(3, 2, 3, 0, Cancelled)];
        let sheets = by_person(&meetings);
        let first = &sheets[&id(PersonId::parse, 1)];
        assert_eq!(first.iter().map(|line| line.meeting.slot).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(sheets[&id(PersonId::parse, 3)].len(), 1, "what is cancelled is not printed");
        let place = Place {
            id: "table-1".into(),
            kind: crate::model::PlaceKind::Table,
            name: "1".into(),
            rank: 1,
            organisation_id: None,
            address: None,
        };
        let empty = Place { id: "table-2".into(), ..place.clone() };
        let places = [place, empty];
        let tables = by_place(&meetings, &places);
        assert_eq!(tables.len(), 1, "a table at which nobody meets has no sheet");
        assert_eq!(tables[0].1.len(), 2);
        let people = [attendee(1, "王伟", "Wang Wei"), attendee(2, "Ana", "ana"), attendee(3, "Zoë", "Zoe")];
        let slot = |number| Slot {
            number,
            starts_at: Moment(number * 100),
            ends_at: Moment(number * 100 + 50),
            label: None,
            remote_only: false,
        };
        let slots = [slot(0), slot(1), slot(2)];
        let door = at_door(&meetings, &slots, &people);
        let names: Vec<Vec<&str>> =
            door.iter().map(|(_, rows)| rows.iter().map(|row| row.who.latin_name.as_str()).collect()).collect();
        assert_eq!(names, [vec!["Wang Wei", "Zoe"], vec!["ana", "Wang Wei"]]);
    }

    #[test]
    fn names_at_the_desk() {
        let who = attendee(1, "王伟", "Wang Wei");
        for typed in ["wang", "WEI wang", "王", "dr w", "lake"] {
            assert!(is_meant(&who, "Dr Wang", typed), "{typed}");
        }
        for typed in ["", "  ", "wang li"] {
            assert!(!is_meant(&who, "Dr Wang", typed), "{typed}");
        }
    }
}
