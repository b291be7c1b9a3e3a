//! How well a plan serves each person, and what two plans have in common. Pure.

use std::collections::{BTreeMap, HashMap};

use exedra_kernel::{PersonId, RequestId};

use crate::model::{PlanMeeting, Request, Slot, Unplaced, Wish};

/// How well a plan serves somebody.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Served {
    /// Weight of their own wishes that have a place.
    pub placed: i64,
    /// Weight of all their own wishes that were agreed to.
    pub wished: i64,
    /// Their meetings.
    pub meetings: i64,
    /// Slots in which they wait between two meetings of a day.
    pub breaks: i64,
}

impl Served {
    /// The share of their wishes that has a place, between 0 and 1.
    pub fn share(&self) -> f64 {
        if self.wished > 0 { self.placed as f64 / self.wished as f64 } else { 1.0 }
    }
}

/// What each of the two wishes of their meeting: each side its own.
fn own(request: &Request) -> [(&PersonId, i64); 2] {
    let theirs = request.answer_wish.unwrap_or(Wish::Want);
    [(&request.from_id, request.wish.weight()), (&request.to_id, theirs.weight())]
}

/// How well a plan serves everybody who has a wish in it. A request that stands for the same two as another is not counted.
pub fn served(
    meetings: &[PlanMeeting],
    left: &[Unplaced],
    requests: &[Request],
    slots: &[Slot],
    zone: &str,
) -> BTreeMap<PersonId, Served> {
    let known: HashMap<&RequestId, &Request> = requests.iter().map(|request| (&request.id, request)).collect();
    let mut all: BTreeMap<PersonId, Served> = BTreeMap::new();
    let mut days: BTreeMap<(&PersonId, &str), Vec<usize>> = BTreeMap::new();
    let dates: Vec<String> = slots.iter().map(|slot| slot.starts_at.date_in(zone)).collect();
    let at: HashMap<i64, usize> = slots.iter().enumerate().map(|(at, slot)| (slot.number, at)).collect();
    for meeting in meetings {
        for person in [&meeting.a_id, &meeting.b_id] {
            all.entry(person.clone()).or_default().meetings += 1;
            if let Some(&at) = at.get(&meeting.slot) {
                days.entry((person, &dates[at])).or_default().push(at);
            }
        }
        for (person, weight) in known.get(&meeting.request_id).into_iter().flat_map(|request| own(request)) {
            let one = all.entry(person.clone()).or_default();
            one.placed += weight;
            one.wished += weight;
        }
    }
    for unplaced in left.iter().filter(|unplaced| unplaced.code != "same-pair") {
        for (person, weight) in known.get(&unplaced.request_id).into_iter().flat_map(|request| own(request)) {
            all.entry(person.clone()).or_default().wished += weight;
        }
    }
    for ((person, _), mut held) in days {
        held.sort_unstable();
        held.dedup();
        if let (Some(first), Some(last), Some(one)) = (held.first(), held.last(), all.get_mut(person)) {
            one.breaks += (last - first + 1 - held.len()) as i64;
        }
    }
    all
}

/// The least satisfied first; of those equally satisfied, who wished most.
pub fn worst_first(all: &BTreeMap<PersonId, Served>) -> Vec<(&PersonId, &Served)> {
    let mut list: Vec<_> = all.iter().collect();
    list.sort_by(|a, b| {
        a.1.share().total_cmp(&b.1.share()).then(b.1.wished.cmp(&a.1.wished)).then_with(|| a.0.cmp(b.0))
    });
    list
}

/// Two plans side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Beside<'a> {
    /// At the same time and place in both.
    pub same: Vec<&'a PlanMeeting>,
    /// In both, at another time or place.
    pub moved: Vec<(&'a PlanMeeting, &'a PlanMeeting)>,
    /// Only in the first.
    pub only_a: Vec<&'a PlanMeeting>,
    /// Only in the second.
    pub only_b: Vec<&'a PlanMeeting>,
}

/// Lays two plans side by side.
pub fn beside<'a>(a: &'a [PlanMeeting], b: &'a [PlanMeeting]) -> Beside<'a> {
    let there: HashMap<&RequestId, &PlanMeeting> = b.iter().map(|meeting| (&meeting.request_id, meeting)).collect();
    let here: HashMap<&RequestId, &PlanMeeting> = a.iter().map(|meeting| (&meeting.request_id, meeting)).collect();
    let mut beside = Beside::default();
    for one in a {
        match there.get(&one.request_id) {
            Some(other) if (one.slot, &one.place_id) == (other.slot, &other.place_id) => beside.same.push(one),
            Some(other) => beside.moved.push((one, other)),
            None => beside.only_a.push(one),
        }
    }
    beside.only_b = b.iter().filter(|one| !here.contains_key(&one.request_id)).collect();
    beside
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RequestState;
    use exedra_kernel::Moment;

    fn text(n: usize) -> String {
        format!("0190a000-0000-7000-8000-{n:012x}")
    }
    fn person(n: usize) -> PersonId {
        PersonId::parse(&text(n)).unwrap()
    }
    fn request(n: usize, from: usize, to: usize, wish: Wish, answer: Wish) -> Request {
        Request {
            id: RequestId::parse(&text(n)).unwrap(),
            from_id: person(from),
            to_id: person(to),
            listing_id: None,
            message: String::new(),
            message_language: "en".into(),
            wish,
            answer_wish: Some(answer),
            state: RequestState::Accepted,
            reason: None,
            created_at: Moment(0),
            answered_at: None,
            answered_by: None,
        }
    }
    fn held(r: &Request, slot: i64, place: &str) -> PlanMeeting {
        let (a_id, b_id) = (r.from_id.clone(), r.to_id.clone());
        PlanMeeting { request_id: r.id.clone(), a_id, b_id, slot, place_id: place.into(), interpreter_id: None }
    }

    #[test]
    fn each_side_is_served_by_its_own_wishes() {
        let requests = [
            request(1, 11, 12, Wish::Must, Wish::Would),
            request(2, 11, 13, Wish::Want, Wish::Want),
            request(3, 12, 11, Wish::Must, Wish::Must),
        ];
        let hour = 3_600_000_000;
        let slots: Vec<Slot> = (0..6)
            .map(|n| Slot {
                number: n,
                starts_at: Moment(n * hour),
                ends_at: Moment((n + 1) * hour),
                label: None,
                remote_only: false,
            })
            .collect();
        let meetings = [held(&requests[0], 0, "t1"), held(&requests[1], 3, "t1")];
        let left = [Unplaced {
            request_id: requests[2].id.clone(),
            a_id: person(12),
            b_id: person(11),
            code: "full".into(),
            args: "{}".into(),
        }];
        let all = served(&meetings, &left, &requests, &slots, "UTC");
        assert_eq!(all[&person(11)], Served { placed: 14, wished: 24, meetings: 2, breaks: 2 });
        assert_eq!(all[&person(12)], Served { placed: 1, wished: 11, meetings: 1, breaks: 0 });
        assert!((all[&person(13)].share() - 1.0).abs() < 1e-9);
        assert_eq!(worst_first(&all)[0].0, &person(12));
        // A day's end is no break.
        let zone = served(&meetings, &[], &requests, &slots, "Etc/GMT+2");
        assert_eq!(zone[&person(11)].breaks, 0);
    }

    #[test]
    fn two_plans() {
        let r: Vec<Request> = (1..5).map(|n| request(n, n + 10, n + 20, Wish::Want, Wish::Want)).collect();
        let a = [held(&r[0], 1, "t1"), held(&r[1], 1, "t2"), held(&r[2], 2, "t1")];
        let b = [held(&r[0], 1, "t1"), held(&r[1], 1, "t3"), held(&r[3], 2, "t1")];
        let beside = beside(&a, &b);
        assert_eq!((beside.same.len(), beside.moved.len()), (1, 1));
        assert_eq!((beside.only_a, beside.only_b), (vec![&a[2]], vec![&b[2]]));
    }
}
