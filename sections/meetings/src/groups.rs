//! Meetings of three to six: what they are, and where they are held. Pure.
//!
//! Groups are placed before the pairs, for a slot in which five people are free is scarce; whoever comes counts as busy for
//! the pairs then, and the place as taken.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use exedra_kernel::{Moment, PersonId};
use exedra_store::row;

exedra_kernel::ids! {
    /// A meeting of several.
    GroupId;
}

exedra_kernel::words! {
    /// Where a group stands.
    pub enum GroupState {
        /// Proposed; has no time and place.
        Open = "open",
        /// Has time and place.
        Held = "held",
        /// Taken back, or too few are left.
        Cancelled = "cancelled",
    }
    /// What a member says.
    pub enum MemberState {
        /// Nothing yet.
        Asked = "asked",
        /// They come if they can.
        Accepted = "accepted",
        /// They do not come.
        Declined = "declined",
    }
}

row! {
    /// A meeting of several.
    pub struct Group {
        /// Id: the UID of calendars.
        pub id: GroupId,
        /// Who proposed it.
        pub by_id: PersonId,
        /// Title; for its members.
        pub title: String,
        /// What it is about; for its members.
        pub message: String,
        /// The language of both.
        pub message_language: String,
        /// So many have to be there, whoever proposed it included.
        pub least: i64,
        /// State.
        pub state: GroupState,
        /// When it was proposed.
        pub created_at: Moment,
        /// When: the slot's number.
        pub slot: Option<i64>,
        /// From.
        pub starts_at: Option<Moment>,
        /// Until.
        pub ends_at: Option<Moment>,
        /// Where.
        pub place_id: Option<String>,
        /// How often it changed: the SEQUENCE of calendars.
        pub revision: i64,
        /// When it last changed.
        pub changed_at: Moment,
    }
    /// A member of a group.
    pub struct Member {
        /// Who.
        pub person_id: PersonId,
        /// What they say.
        pub state: MemberState,
        /// Whether they are free when it is held.
        pub comes: bool,
    }
    /// What a plan says of a group.
    pub struct PlannedGroup {
        /// The group.
        pub group_id: GroupId,
        /// When.
        pub slot: Option<i64>,
        /// Where.
        pub place_id: Option<String>,
        /// Why not, where it has no slot; else empty.
        pub code: String,
    }
}

/// Whether a group can still be held: those who may come are enough.
pub fn can_be_held(least: i64, members: &[Member]) -> bool {
    members.iter().filter(|member| member.state != MemberState::Declined).count() as i64 >= least
}

/// Whether a group is to be planned: enough have accepted.
pub fn is_agreed(least: i64, members: &[Member]) -> bool {
    members.iter().filter(|member| member.state == MemberState::Accepted).count() as i64 >= least
}

/// A group that looks for time and place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Which.
    pub id: GroupId,
    /// Those who accepted and take part.
    pub members: Vec<PersonId>,
    /// So many of them have to be there.
    pub least: usize,
    /// Whether somebody takes part from elsewhere, so that it needs a room on the net.
    pub far: bool,
    /// Where it is published, if it shall stay there.
    pub kept: Option<(i64, String)>,
}

/// Hours and places, and who and what is taken in which.
#[derive(Clone, Debug, Default)]
pub struct Space {
    /// Numbers of the slots in order of time.
    pub slots: Vec<i64>,
    /// Places in order of preference; whether each is on the net.
    pub places: Vec<(String, bool)>,
    /// Who is away or sits elsewhere.
    pub busy: HashSet<(PersonId, i64)>,
    /// Places that are taken.
    pub taken: HashSet<(String, i64)>,
}

/// What becomes of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It is held; those are there.
    Held {
        /// The slot's number.
        slot: i64,
        /// The place.
        place: String,
        /// Who is free.
        present: Vec<PersonId>,
    },
    /// It is not, for this kind of reason.
    Left(&'static str),
}

impl Space {
    fn present(&self, group: &Wanted, slot: i64) -> Vec<PersonId> {
        group.members.iter().filter(|who| !self.busy.contains(&((*who).clone(), slot))).cloned().collect()
    }

    fn free_place(&self, group: &Wanted, slot: i64) -> Option<&String> {
        let fits = |(id, net): &&(String, bool)| *net == group.far && !self.taken.contains(&(id.clone(), slot));
        self.places.iter().find(fits).map(|(id, _)| id)
    }

    fn take(&mut self, slot: i64, place: &str, present: &[PersonId]) {
        self.taken.insert((place.to_owned(), slot));
        self.busy.extend(present.iter().map(|who| (who.clone(), slot)));
    }
}

/// How good a slot is: who is there, how many groups are not, how early it is.
type Rank = (usize, Reverse<usize>, Reverse<usize>);

/// Places groups: those that keep their time first, then those with the fewest slots to choose from; each where most of its
/// members are free, of several such slots where fewest groups are, then the earliest. Gives them in the order they came.
pub fn place(groups: &[Wanted], mut space: Space) -> Vec<(GroupId, Settled)> {
    let mut out: HashMap<&GroupId, Settled> = HashMap::new();
    for group in groups {
        let Some((slot, kept)) = &group.kept else { continue };
        let present = space.present(group, *slot);
        let free = space.places.iter().any(|(id, net)| id == kept && *net == group.far)
            && !space.taken.contains(&(kept.clone(), *slot));
        if space.slots.contains(slot) && free && present.len() >= group.least {
            space.take(*slot, kept, &present);
            out.insert(&group.id, Settled::Held { slot: *slot, place: kept.clone(), present });
        }
    }
    let mut left: Vec<&Wanted> = groups.iter().filter(|group| !out.contains_key(&group.id)).collect();
    let choice = |group: &Wanted, space: &Space| {
        space.slots.iter().filter(|slot| space.present(group, **slot).len() >= group.least).count()
    };
    left.sort_by_cached_key(|group| (choice(group, &space), Reverse(group.members.len()), group.id.clone()));
    let mut held: HashMap<i64, usize> = HashMap::new();
    for group in left {
        let mut best: Option<(Rank, i64)> = None;
        let mut anybody = false;
        for (at, &slot) in space.slots.iter().enumerate() {
            let count = space.present(group, slot).len();
            if count < group.least {
                continue;
            }
            anybody = true;
            if space.free_place(group, slot).is_none() {
                continue;
            }
            let beside = held.get(&slot).copied().unwrap_or(0);
            let rank = (count, Reverse(beside), Reverse(at));
            if best.as_ref().is_none_or(|(known, _)| rank > *known) {
                best = Some((rank, slot));
            }
        }
        let found = best.and_then(|(_, slot)| Some((slot, space.free_place(group, slot)?.clone())));
        let settled = match found {
            Some((slot, place)) => {
                let present = space.present(group, slot);
                space.take(slot, &place, &present);
                *held.entry(slot).or_default() += 1;
                Settled::Held { slot, place, present }
            }
            None if anybody => Settled::Left("no-place"),
            None => Settled::Left("no-common-slot"),
        };
        out.insert(&group.id, settled);
    }
    groups.iter().filter_map(|group| Some((group.id.clone(), out.remove(&group.id)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(n: usize) -> String {
        format!("0190a000-0000-7000-8000-{n:012x}")
    }
    fn person(n: usize) -> PersonId {
        PersonId::parse(&text(n)).unwrap()
    }
    fn wanted(n: usize, members: &[usize], least: usize) -> Wanted {
        let members = members.iter().map(|n| person(*n)).collect();
        Wanted { id: GroupId::parse(&text(n)).unwrap(), members, least, far: false, kept: None }
    }
    fn space(slots: i64, tables: usize, busy: &[(usize, i64)]) -> Space {
        Space {
            slots: (0..slots).collect(),
            places: (0..tables).map(|n| (format!("table-{n}"), false)).collect(),
            busy: busy.iter().map(|(who, slot)| (person(*who), *slot)).collect(),
            taken: HashSet::new(),
        }
    }

    #[test]
    fn most_of_them_where_not_all_can() {
        let group = wanted(1, &[1, 2, 3, 4], 3);
        let settled = place(&[group], space(3, 1, &[(1, 0), (2, 0), (3, 1), (4, 2), (1, 2)]));
        let present = vec![person(1), person(2), person(4)];
        assert_eq!(settled[0].1, Settled::Held { slot: 1, place: "table-0".into(), present });
    }

    #[test]
    fn each_reason_is_true() {
        let all = wanted(1, &[1, 2, 3], 3);
        let away = [(1, 0), (2, 1)];
        assert_eq!(place(std::slice::from_ref(&all), space(2, 1, &away))[0].1, Settled::Left("no-common-slot"));
        assert_eq!(place(std::slice::from_ref(&all), space(2, 0, &[]))[0].1, Settled::Left("no-place"));
        let far = Wanted { far: true, ..all };
        assert_eq!(place(&[far], space(2, 3, &[]))[0].1, Settled::Left("no-place"), "a table is no room on the net");
    }

    #[test]
    fn what_is_published_stays_where_it_can() {
        let kept = Wanted { kept: Some((1, "table-0".into())), ..wanted(1, &[1, 2, 3], 3) };
        let held = |busy: &[(usize, i64)]| place(std::slice::from_ref(&kept), space(2, 1, busy)).remove(0).1;
        assert!(matches!(held(&[]), Settled::Held { slot: 1, .. }));
        assert!(matches!(held(&[(2, 1)]), Settled::Held { slot: 0, .. }), "and moves where it cannot");
    }

    fn problem() -> impl Strategy<Value = (Vec<Wanted>, Space)> {
        let group = (proptest::collection::btree_set(0..8usize, 3..=6), 3..=6usize, proptest::option::of(0..4i64));
        let groups = proptest::collection::vec(group, 0..6);
        let busy = proptest::collection::vec((0..8usize, 0..4i64), 0..16);
        (groups, busy, 0..4usize).prop_map(|(groups, busy, tables)| {
            let groups = groups.into_iter().enumerate().map(|(at, (members, least, kept))| {
                let members: Vec<usize> = members.into_iter().collect();
                let least = least.min(members.len());
                Wanted { kept: kept.map(|slot| (slot, "table-0".to_owned())), ..wanted(100 + at, &members, least) }
            });
            (groups.collect(), space(4, tables, &busy))
        })
    }

    proptest! {
        /// Nobody and nothing is in two places at once, enough are there, those who are there are free, and no group is
        /// left for want of a slot that it has.
        #[test]
        fn plans_of_groups_keep_the_rules((groups, space) in problem()) {
            let settled = place(&groups, space.clone());
            prop_assert_eq!(settled.len(), groups.len());
            let (mut people, mut places) = (HashSet::new(), HashSet::new());
            for ((id, settled), group) in settled.iter().zip(&groups) {
                prop_assert_eq!(id, &group.id);
                if let Settled::Held { slot, place, present } = settled {
                    prop_assert!(present.len() >= group.least);
                    prop_assert!(places.insert((place.clone(), *slot)));
                    for who in present {
                        prop_assert!(group.members.contains(who) && !space.busy.contains(&(who.clone(), *slot)));
                        prop_assert!(people.insert((who.clone(), *slot)));
                    }
                }
            }
            for ((_, settled), group) in settled.iter().zip(&groups) {
                if settled == &Settled::Left("no-common-slot") {
                    for slot in 0..4i64 {
                        let free = group.members.iter().filter(|who| {
                            !space.busy.contains(&((*who).clone(), slot)) && !people.contains(&((*who).clone(), slot))
                        });
                        prop_assert!(free.count() < group.least);
                    }
                }
            }
        }
    }
}
