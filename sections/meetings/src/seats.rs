//! Who sits where in one slot: which places suit a meeting, and how meetings that keep their places do so. Pure.

use exedra_kernel::OrganisationId;

use crate::model::{Place, PlaceKind};

/// A meeting that looks for a place.
#[derive(Clone, Debug)]
pub struct Seeker {
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

/// The meetings of one slot with what each of them has (a place, an interpreter), rearranged so that those that wish to
/// keep what they had keep it: all of them if there is a way to serve everybody else, too, else one after the other as
/// long as there is. `suits` says whether one of the `many` things will do for a meeting. Nobody loses what they need.
pub fn keep(now: &[usize], wished: &[Option<usize>], many: usize, suits: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    if now.iter().zip(wished).all(|(now, wished)| wished.is_none_or(|wished| wished == *now)) {
        return now.to_vec();
    }
    if let Some(all) = arranged(now, wished, many, suits) {
        return all;
    }
    let (mut best, mut held) = (now.to_vec(), vec![None; now.len()]);
    for (at, wish) in wished.iter().enumerate().filter(|(_, wish)| wish.is_some()) {
        held[at] = *wish;
        match arranged(&best, &held, many, suits) {
            Some(better) => best = better,
            None => held[at] = None,
        }
    }
    best
}

/// Everybody served, with what is held as it is; `None` if there is no way.
fn arranged(
    now: &[usize],
    held: &[Option<usize>],
    many: usize,
    suits: &dyn Fn(usize, usize) -> bool,
) -> Option<Vec<usize>> {
    let mut holder: Vec<Option<usize>> = vec![None; many];
    for (meeting, thing) in held.iter().enumerate().filter_map(|(at, thing)| Some((at, (*thing)?))) {
        if !suits(meeting, thing) || holder[thing].replace(meeting).is_some() {
            return None;
        }
    }
    let fixed: Vec<bool> = holder.iter().map(Option::is_some).collect();
    let mut waiting = Vec::new();
    for (meeting, thing) in now.iter().enumerate().filter(|(meeting, _)| held[*meeting].is_none()) {
        if holder[*thing].is_none() {
            holder[*thing] = Some(meeting);
        } else {
            waiting.push(meeting);
        }
    }
    for meeting in waiting {
        if !serve(meeting, &mut holder, &mut fixed.clone(), suits) {
            return None;
        }
    }
    let mut out = now.to_vec();
    for (thing, meeting) in holder.iter().enumerate() {
        if let Some(meeting) = meeting {
            out[*meeting] = thing;
        }
    }
    Some(out)
}

/// Serves one meeting, moving others along if need be.
fn serve(
    meeting: usize,
    holder: &mut [Option<usize>],
    seen: &mut [bool],
    suits: &dyn Fn(usize, usize) -> bool,
) -> bool {
    if let Some(free) =
        (0..holder.len()).find(|thing| holder[*thing].is_none() && !seen[*thing] && suits(meeting, *thing))
    {
        holder[free] = Some(meeting);
        return true;
    }
    for thing in 0..holder.len() {
        if seen[thing] || !suits(meeting, thing) {
            continue;
        }
        seen[thing] = true;
        if holder[thing].is_none_or(|other| serve(other, holder, seen, suits)) {
            holder[thing] = Some(meeting);
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_was_held_stays_and_others_give_way() {
        // The second sits where the first did; a third thing is free.
        assert_eq!(keep(&[1, 0], &[Some(0), None], 3, &|_, _| true), [0, 1]);
        assert_eq!(keep(&[1, 0], &[Some(0), Some(2)], 3, &|_, _| true), [0, 2]);
        // The newcomer can use nothing but what the first had: then the first gives way.
        let only = |meeting: usize, thing: usize| meeting == 0 || thing == 0;
        assert_eq!(keep(&[1, 0], &[Some(0), None], 2, &only), [1, 0]);
        // A chain: the newcomer goes where the third sat, who goes to the free one.
        let chain = |meeting: usize, thing: usize| [vec![0, 1, 2], vec![0, 1], vec![1, 2]][meeting].contains(&thing);
        assert_eq!(keep(&[2, 0, 1], &[Some(0), None, None], 3, &chain), [0, 1, 2]);
    }

    proptest! {
        #[test]
        fn everybody_is_served_once(
            able in proptest::collection::vec(proptest::collection::vec(any::<bool>(), 6), 1..6),
            wishes in proptest::collection::vec(proptest::option::of(0usize..6), 6),
        ) {
            let many = 6;
            // Each can use what it has now.
            let suits = |meeting: usize, thing: usize| thing == meeting || able[meeting][thing];
            let now: Vec<usize> = (0..able.len()).collect();
            let wished: Vec<Option<usize>> =
                (0..able.len()).map(|at| wishes[at].filter(|thing| suits(at, *thing))).collect();
            let out = keep(&now, &wished, many, &suits);
            let mut used = std::collections::HashSet::new();
            for (meeting, thing) in out.iter().enumerate() {
                prop_assert!(suits(meeting, *thing) && used.insert(*thing));
            }
        }
    }
}
