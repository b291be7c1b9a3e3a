//! Who sits where in one slot: stands for those whose stand it is, rooms on the net for those who are far away, tables
//! for the rest; as many as can be seated. Pure.

use std::collections::{HashMap, HashSet};

use exedra_kernel::OrganisationId;

use crate::model::{Place, PlaceKind};

/// A meeting that looks for a place.
#[derive(Clone, Debug)]
pub struct Seeker {
    /// How much it is wanted.
    pub weight: i64,
    /// Whether one side takes part from elsewhere.
    pub remote: bool,
    /// Organisations of the two.
    pub houses: Vec<OrganisationId>,
}

impl Seeker {
    /// Whether the meeting may be held there.
    pub fn fits(&self, place: &Place) -> bool {
        match place.kind {
            PlaceKind::Table => !self.remote,
            PlaceKind::Stand => !self.remote && place.organisation_id.as_ref().is_some_and(|o| self.houses.contains(o)),
            PlaceKind::Remote => self.remote,
        }
    }
}

/// The places and the meetings that look for one, by index.
pub struct Seating<'a> {
    /// Places.
    pub places: &'a [Place],
    /// Meetings.
    pub seekers: &'a [Seeker],
    /// Places that some meetings keep.
    pub kept: &'a HashMap<usize, String>,
    /// Places where nobody sits in this slot.
    pub closed: &'a HashSet<usize>,
}

impl Seating<'_> {
    /// Seats the meetings of one slot; gives (meeting, place) and those left over. Kept places stay; among the others
    /// the heavier come first. A meeting goes to a stand or a room on the net if it can, else to a table; the number
    /// seated is the greatest possible, for stands and rooms are matched by augmenting paths and tables take anybody.
    pub fn seat(&self, meetings: &[usize]) -> (Vec<(usize, usize)>, Vec<usize>) {
        let mut seats: Vec<(usize, usize)> = Vec::new();
        let mut held: HashSet<usize> = self.closed.clone();
        let mut rest = Vec::new();
        for &meeting in meetings {
            let kept = self.kept.get(&meeting).and_then(|id| self.places.iter().position(|place| &place.id == id));
            match kept.filter(|place| !held.contains(place)) {
                Some(place) => {
                    held.insert(place);
                    seats.push((meeting, place));
                }
                None => rest.push(meeting),
            }
        }
        rest.sort_by_key(|&meeting| (std::cmp::Reverse(self.seekers[meeting].weight), meeting));
        let special: Vec<usize> =
            (0..self.places.len()).filter(|p| self.places[*p].kind != PlaceKind::Table && !held.contains(p)).collect();
        let mut tables =
            (0..self.places.len()).filter(|p| self.places[*p].kind == PlaceKind::Table && !held.contains(p));
        let wishes: HashMap<usize, Vec<usize>> = rest
            .iter()
            .map(|&m| (m, special.iter().copied().filter(|p| self.seekers[m].fits(&self.places[*p])).collect()))
            .collect();
        let mut taken: HashMap<usize, usize> = HashMap::new();
        for &meeting in &rest {
            augment(meeting, &wishes, &mut taken, &mut HashSet::new());
        }
        let seated: HashMap<usize, usize> = taken.into_iter().map(|(place, meeting)| (meeting, place)).collect();
        let mut left = Vec::new();
        for meeting in rest {
            let table = || if self.seekers[meeting].remote { None } else { tables.next() };
            match seated.get(&meeting).copied().or_else(table) {
                Some(place) => seats.push((meeting, place)),
                None => left.push(meeting),
            }
        }
        seats.sort_unstable();
        (seats, left)
    }
}

/// Seats one meeting, moving others along if need be.
fn augment(
    meeting: usize,
    wishes: &HashMap<usize, Vec<usize>>,
    taken: &mut HashMap<usize, usize>,
    seen: &mut HashSet<usize>,
) -> bool {
    for &place in &wishes[&meeting] {
        if !seen.insert(place) {
            continue;
        }
        let free = match taken.get(&place).copied() {
            None => true,
            Some(other) => augment(other, wishes, taken, seen),
        };
        if free {
            taken.insert(place, meeting);
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn house(n: u8) -> OrganisationId {
        OrganisationId::parse(&format!("0190a000-0000-7000-8000-0000000000{n:02x}")).unwrap()
    }
    fn place(id: &str, kind: PlaceKind, owner: Option<u8>) -> Place {
        Place { id: id.into(), kind, name: id.into(), rank: 0, organisation_id: owner.map(house), address: None }
    }
    fn seeker(weight: i64, remote: bool, houses: &[u8]) -> Seeker {
        Seeker { weight, remote, houses: houses.iter().map(|n| house(*n)).collect() }
    }

    #[test]
    fn as_many_as_can_be_seated() {
        let places = [
            place("stand-1", PlaceKind::Stand, Some(1)),
            place("stand-2", PlaceKind::Stand, Some(2)),
            place("table-1", PlaceKind::Table, None),
            place("room-1", PlaceKind::Remote, None),
        ];
        // The second could use either stand, the first and third only one each; the fourth is far away, the fifth too.
        let seekers = [
            seeker(5, false, &[1]),
            seeker(9, false, &[1, 2]),
            seeker(2, false, &[2]),
            seeker(1, true, &[]),
            seeker(3, true, &[1]),
        ];
        let none = HashMap::new();
        let seating = Seating { places: &places, seekers: &seekers, kept: &none, closed: &HashSet::new() };
        let (seats, left) = seating.seat(&[0, 1, 2, 3, 4]);
        assert_eq!(left, [3], "one room on the net, and the heavier meeting has it");
        assert_eq!(seats.len(), 4);
        for (meeting, at) in &seats {
            assert!(seekers[*meeting].fits(&places[*at]));
        }
        let distinct: HashSet<usize> = seats.iter().map(|seat| seat.1).collect();
        assert_eq!(distinct.len(), 4);
    }

    #[test]
    fn kept_places_stay() {
        let places = [place("table-1", PlaceKind::Table, None), place("table-2", PlaceKind::Table, None)];
        let seekers = [seeker(1, false, &[]), seeker(9, false, &[])];
        let kept = HashMap::from([(0, "table-1".to_owned())]);
        let seating = Seating { places: &places, seekers: &seekers, kept: &kept, closed: &HashSet::new() };
        assert_eq!(seating.seat(&[1, 0]), (vec![(0, 0), (1, 1)], vec![]));
    }
}
