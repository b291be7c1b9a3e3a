//! Requests to an organisation: any of its people may hold the meeting. Who stands for it before planning, and who else is
//! tried after. Pure.

use std::collections::{HashMap, HashSet};

use exedra_kernel::{PersonId, RequestId};

use crate::model::Request;
use crate::problem::{Inputs, Placed, Posed};

/// More tries than this nobody waits for.
const MOST_TRIES: usize = 100;

/// A request to an organisation, with the people of it who could hold the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The request.
    pub request: RequestId,
    /// Its people who are there and agree to be contacted.
    pub people: Vec<PersonId>,
}

/// Whoever of an organisation has the fewest meetings stands for it, of several the one with the most slots in common with
/// the other side, then whoever stood for it before, then the first by id.
pub fn choose<'a>(
    people: &'a [PersonId],
    stands: &PersonId,
    meetings: impl Fn(&PersonId) -> usize,
    common: impl Fn(&PersonId) -> usize,
) -> Option<&'a PersonId> {
    people.iter().min_by_key(|who| (meetings(who), std::cmp::Reverse(common(who)), *who != stands, (*who).clone()))
}

/// Who could hold a meeting beside those who do: not the asker, and nobody whom the asker meets anyway.
fn able(shared: &Shared, request: &Request, inputs: &Inputs) -> Vec<PersonId> {
    let met: HashSet<&PersonId> = inputs
        .requests
        .iter()
        .filter(|other| other.id != request.id)
        .filter(|other| other.from_id == request.from_id || other.to_id == request.from_id)
        .map(|other| other.other(&request.from_id))
        .collect();
    let fits = |who: &&PersonId| **who != request.from_id && !met.contains(who) && inputs.houses.contains_key(*who);
    shared.people.iter().filter(fits).cloned().collect()
}

/// Chooses for each request to an organisation who stands for it. A published meeting keeps whoever holds it, as long as
/// they are there.
pub fn stand(inputs: &mut Inputs, shared: &[Shared]) {
    let mut load: HashMap<PersonId, usize> = HashMap::new();
    for request in &inputs.requests {
        for who in [&request.from_id, &request.to_id] {
            *load.entry(who.clone()).or_default() += 1;
        }
    }
    let away: HashSet<(PersonId, i64)> = inputs.away().map(|(who, slot)| (who.clone(), slot)).collect();
    let slots: Vec<i64> = inputs.slots.iter().map(|slot| slot.number).collect();
    for one in shared {
        let Some(at) = inputs.requests.iter().position(|request| request.id == one.request) else { continue };
        let request = inputs.requests[at].clone();
        let holder = inputs.meetings.iter().find(|m| m.holds() && m.request_id == one.request).map(|m| m.b_id.clone());
        if let Some(holder) = holder.filter(|holder| inputs.houses.contains_key(holder)) {
            inputs.requests[at].to_id = holder;
            continue;
        }
        let people = able(one, &request, inputs);
        *load.entry(request.to_id.clone()).or_default() -= 1;
        let free = |who: &PersonId, slot: i64| !away.contains(&(who.clone(), slot));
        let common = |who: &PersonId| slots.iter().filter(|s| free(who, **s) && free(&request.from_id, **s)).count();
        let meetings = |who: &PersonId| load.get(who).copied().unwrap_or(0);
        let chosen = choose(&people, &request.to_id, meetings, common).unwrap_or(&request.to_id).clone();
        *load.entry(chosen.clone()).or_default() += 1;
        inputs.requests[at].to_id = chosen;
    }
}

/// A bound that holds whoever holds the meetings with organisations, from one that holds for those who stand for them: the
/// other meetings alone are worth no more than that, and those with organisations no more than all of them together. Nothing
/// is worth more than every request placed.
pub fn bound(inputs: &Inputs, shared: &[Shared], posed: &Posed, bound: i64) -> i64 {
    let choice: HashSet<&RequestId> =
        shared.iter().filter(|one| one.people.len() > 1).map(|one| &one.request).collect();
    let free: i64 = inputs.requests.iter().filter(|r| choice.contains(&r.id)).map(Request::weight).sum();
    // Somebody else of the organisation may hold what the one who stands for it cannot.
    let posed_ids: HashSet<&RequestId> = posed.requests.iter().map(|request| &request.id).collect();
    let others = inputs.requests.iter().filter(|r| choice.contains(&r.id) && !posed_ids.contains(&r.id));
    let all: i64 = posed.requests.iter().chain(others).map(Request::weight).sum();
    if free == 0 { bound } else { (bound + free).min(all.max(bound)) }
}

/// Tries those requests to organisations that found no place with the other people of the organisation, one after the other,
/// without giving up any meeting for it.
pub fn try_others(
    inputs: &mut Inputs,
    shared: &[Shared],
    pose: &dyn Fn(&Inputs) -> Posed,
    plan: &mut rendezvous::Plan,
    placed: Placed,
) -> Placed {
    let mut placed = placed;
    let mut tries = 0;
    for one in shared {
        let is_left = |placed: &Placed| placed.unplaced.iter().any(|left| left.request_id == one.request);
        let Some(at) = inputs.requests.iter().position(|request| request.id == one.request) else { continue };
        if !is_left(&placed) {
            continue;
        }
        let stood = inputs.requests[at].to_id.clone();
        for who in able(one, &inputs.requests[at].clone(), inputs) {
            if who == stood || tries >= MOST_TRIES {
                continue;
            }
            tries += 1;
            inputs.requests[at].to_id = who.clone();
            let posed = pose(inputs);
            let asker = inputs.requests[at].from_id.clone();
            let found = rendezvous::fit(&posed.problem, plan, asker.as_str(), who.as_str());
            if let Some(fit) = found.filter(|fit| fit.dropped.is_empty()) {
                let mut fitted = plan.clone();
                fit.apply(&mut fitted);
                // The wish of whoever stood before is no wish of this problem any more.
                fitted.unscheduled.retain(|left| !(left.a == asker.as_str() && left.b == stood.as_str()));
                let now_placed = posed.place(&fitted);
                if !is_left(&now_placed) && now_placed.meetings.len() > placed.meetings.len() {
                    (*plan, placed) = (fitted, now_placed);
                    break;
                }
            }
            inputs.requests[at].to_id = stood.clone();
        }
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Place, PlaceKind, RequestState, Slot, Wish};
    use exedra_kernel::{Moment, OrganisationId};
    use proptest::prelude::*;
    use std::ops::ControlFlow;

    fn text(n: usize) -> String {
        format!("0190a000-0000-7000-8000-{n:012x}")
    }
    fn person(n: usize) -> PersonId {
        PersonId::parse(&text(n)).unwrap()
    }
    fn request(n: usize, from: usize, to: usize, wish: Wish) -> Request {
        Request {
            id: RequestId::parse(&text(1000 + n)).unwrap(),
            from_id: person(from),
            to_id: person(to),
            listing_id: None,
            message: String::new(),
            message_language: "en".into(),
            wish,
            answer_wish: Some(wish),
            state: RequestState::Accepted,
            reason: None,
            created_at: Moment(0),
            answered_at: None,
            answered_by: None,
        }
    }
    /// People 1 to 9, of whom 7 to 9 are of one organisation; two tables.
    fn inputs(slots: i64, requests: Vec<Request>) -> Inputs {
        let house = OrganisationId::parse(&text(500)).unwrap();
        Inputs {
            slots: (0..slots)
                .map(|n| Slot {
                    number: n,
                    starts_at: Moment(100 + n),
                    ends_at: Moment(101 + n),
                    label: None,
                    remote_only: false,
                })
                .collect(),
            places: (1..=2)
                .map(|n| Place {
                    id: format!("table-{n}"),
                    kind: PlaceKind::Table,
                    name: n.to_string(),
                    rank: n,
                    organisation_id: None,
                    address: None,
                })
                .collect(),
            requests,
            houses: (1..=9).map(|n| (person(n), (n >= 7).then(|| house.clone()))).collect(),
            ..Inputs::default()
        }
    }
    fn shared(n: usize) -> Shared {
        Shared { request: RequestId::parse(&text(1000 + n)).unwrap(), people: vec![person(7), person(8), person(9)] }
    }

    #[test]
    fn whoever_has_fewest_meetings_stands_for_it() {
        let mut all =
            inputs(3, vec![request(1, 1, 7, Wish::Want), request(2, 2, 7, Wish::Want), request(3, 3, 8, Wish::Want)]);
        stand(&mut all, &[shared(1)]);
        assert_eq!(all.requests[0].to_id, person(9), "eight has one already");
        all.blocked = (0..3).map(|slot| (person(9), slot)).collect();
        all.requests.remove(2);
        stand(&mut all, &[shared(1)]);
        assert_eq!(all.requests[0].to_id, person(8), "as few, and more slots in common");
    }

    #[test]
    fn nobody_meets_the_same_two_twice() {
        let mut all =
            inputs(3, vec![request(1, 1, 7, Wish::Want), request(2, 1, 8, Wish::Want), request(3, 9, 1, Wish::Want)]);
        stand(&mut all, &[shared(1)]);
        assert_eq!(all.requests[0].to_id, person(7));
    }

    fn solved(all: &mut Inputs, shared: &[Shared]) -> (Placed, Placed) {
        let posed = all.pose(Moment(0), false);
        let outcome =
            rendezvous::solve(&posed.problem, &rendezvous::Options::default(), &mut |_| ControlFlow::Continue(()));
        let placed = posed.place(&outcome.plan);
        let mut plan = outcome.plan;
        let after = try_others(all, shared, &|all| all.pose(Moment(0), false), &mut plan, placed.clone());
        (placed, after)
    }

    #[test]
    fn another_of_them_is_tried() {
        // Seven has time in one slot, and somebody else there whom they want more.
        let mut all = inputs(2, vec![request(1, 1, 7, Wish::Would), request(2, 2, 7, Wish::Must)]);
        all.blocked = vec![(person(7), 1)];
        let (before, after) = solved(&mut all, &[shared(1)]);
        assert_eq!((before.meetings.len(), after.meetings.len()), (1, 2));
        let held = after.meetings.iter().find(|m| m.request_id == shared(1).request).unwrap();
        assert_eq!((&held.a_id, &held.b_id), (&person(1), &person(8)));
        assert!(after.unplaced.is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        /// Whoever stands for the organisation, no plan is worth more than the bound.
        #[test]
        fn the_bound_holds_for_every_choice(
            wishes in proptest::collection::vec((1..7usize, 7..10usize, 0..3usize), 2..7),
            away in proptest::collection::vec((1..10usize, 0..2i64), 0..8),
        ) {
            let mut known = HashSet::new();
            let requests: Vec<Request> = wishes
                .iter()
                .filter(|(from, _, _)| known.insert(*from))
                .enumerate()
                .map(|(at, (from, to, wish))| request(at, *from, *to, Wish::ALL[*wish]))
                .collect();
            let mut all = inputs(2, requests);
            all.blocked = away.iter().map(|(who, slot)| (person(*who), *slot)).collect();
            let solve = |all: &Inputs| {
                let posed = all.pose(Moment(0), false);
                let options = rendezvous::Options::default();
                let outcome = rendezvous::solve(&posed.problem, &options, &mut |_| ControlFlow::Continue(()));
                (posed.place(&outcome.plan).objective, outcome.bound, posed)
            };
            let (_, first, posed) = solve(&all);
            let bound = bound(&all, &[shared(0), shared(1)], &posed, first);
            for (one, other) in (7..10).flat_map(|one| (7..10).map(move |other| (one, other))) {
                all.requests[0].to_id = person(one);
                if let Some(second) = all.requests.get_mut(1) {
                    second.to_id = person(other);
                }
                prop_assert!(solve(&all).0 <= bound);
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        /// Trying others never loses a meeting nor seats anybody twice.
        #[test]
        fn trying_others_only_adds(
            wishes in proptest::collection::vec((1..7usize, 7..10usize, 0..3usize), 1..10),
            away in proptest::collection::vec((1..10usize, 0..3i64), 0..14),
        ) {
            let mut known = HashSet::new();
            let requests: Vec<Request> = wishes
                .iter()
                .filter(|(from, to, _)| known.insert((*from, *to)))
                .enumerate()
                .map(|(at, (from, to, wish))| request(at, *from, *to, Wish::ALL[*wish]))
                .collect();
            let all_shared: Vec<Shared> = (0..requests.len()).step_by(2).map(shared).collect();
            let mut all = inputs(3, requests);
            all.blocked = away.iter().map(|(who, slot)| (person(*who), *slot)).collect();
            stand(&mut all, &all_shared);
            let (before, after) = solved(&mut all, &all_shared);
            prop_assert!(after.meetings.len() >= before.meetings.len());
            let (mut people, mut places) = (HashSet::new(), HashSet::new());
            for meeting in &after.meetings {
                for who in [&meeting.a_id, &meeting.b_id] {
                    prop_assert!(people.insert((who.clone(), meeting.slot)));
                    prop_assert!(!all.blocked.contains(&(who.clone(), meeting.slot)));
                }
                prop_assert!(places.insert((meeting.place_id.clone(), meeting.slot)));
            }
        }
    }
}
