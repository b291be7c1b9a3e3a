//! What stands in the way of a meeting in a slot: nothing exactly if it can be held there, and each thing truly.

use rendezvous::{Conflict, Plan, Planned, Problem};

use crate::common::{Dice, solve};
use crate::everything::rich;

/// The plan with a meeting held elsewhere as told, what changes for it changed.
fn moved(plan: &Plan, to: &Planned, changed: &[(Planned, Planned)]) -> Plan {
    let mut plan = plan.clone();
    plan.meetings.retain(|m| (&m.a, &m.b) != (&to.a, &to.b));
    plan.unscheduled.retain(|u| (&u.a, &u.b) != (&to.a, &to.b));
    for (was, now) in changed {
        *plan.meetings.iter_mut().find(|m| *m == was).unwrap() = now.clone();
    }
    plan.meetings.push(to.clone());
    plan
}

fn drop(plan: &mut Plan, held: &rendezvous::Held) {
    plan.meetings.retain(|m| (&m.a, &m.b) != (&held.a, &held.b));
    let reason = rendezvous::Reason::Stated { text: "Dropped.".into() };
    plan.unscheduled.push(rendezvous::Unplaced { a: held.a.clone(), b: held.b.clone(), reason });
}

#[test]
fn a_slot_without_conflicts_takes_the_meeting_and_every_conflict_is_true() {
    let (mut free, mut kinds) = (0, std::collections::HashSet::new());
    for seed in 0..1_500 {
        let mut problem = rich(seed);
        problem.pairs.iter_mut().for_each(|p| p.must = false);
        problem.people.iter_mut().for_each(|p| p.min = None);
        let plan = solve(&problem, seed).plan;
        let mut dice = Dice::new(seed);
        for pair in problem.pairs.clone() {
            let slot = dice.below(problem.slots);
            // Either way round means the same pair.
            let found = rendezvous::conflicts(&problem, &plan, (&pair.b, &pair.a), slot);
            kinds.extend(found.in_the_way.iter().map(std::mem::discriminant));
            if let Some(meeting) = &found.meeting {
                free += 1;
                assert_eq!(meeting.slot, slot);
                let plan = moved(&plan, meeting, &found.changed);
                let said = rendezvous::check(&problem, &plan);
                assert!(said.is_ok(), "seed {seed}: {said:?} for {pair:?} in {slot} of {problem:?}");
            } else {
                assert!(!found.in_the_way.is_empty() && found.changed.is_empty());
                lifted(&problem, &plan, (&pair.a, &pair.b), slot, &found.in_the_way);
            }
        }
    }
    assert!(free > 500, "{free}");
    assert!(kinds.len() >= 5, "{}", kinds.len());
}

/// Without what is named, nothing is in the way.
fn lifted(problem: &Problem, plan: &Plan, pair: (&str, &str), slot: usize, in_the_way: &[Conflict]) {
    let (mut problem, mut plan) = (problem.clone(), plan.clone());
    for conflict in in_the_way {
        assert!(conflict.sentence().ends_with('.'));
        let person = |problem: &mut Problem, id: &str, change: &dyn Fn(&mut rendezvous::Person)| {
            problem.people.iter_mut().filter(|p| p.id == id).for_each(change);
        };
        match conflict {
            Conflict::Away { who, .. } => person(&mut problem, who, &|p| {
                p.busy.retain(|&t| t != slot);
                p.waking = None;
            }),
            Conflict::Meeting { held, .. } => drop(&mut plan, held),
            Conflict::PersonMax { who, max } => person(&mut problem, who, &|p| p.max = Some(max + 1)),
            // Any one of those named is enough.
            Conflict::NoPlace { held, .. } | Conflict::NoInterpreter { held, .. } => {
                let Some(last) = held.last() else { return };
                drop(&mut plan, last);
            }
            _ => return,
        }
    }
    let found = rendezvous::conflicts(&problem, &plan, pair, slot);
    assert_eq!(found.in_the_way, [], "{in_the_way:?} for {pair:?} in {slot} of {problem:?}");
}

#[test]
fn what_is_not_there_is_said_so() {
    let text = r#"{"slots": 2, "tables": 1, "people": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
        "pairs": [{"a": "a", "b": "b", "weight": 1}], "fixed": [{"a": "b", "b": "a", "slot": 1}]}"#;
    let problem = Problem::from_json(text).unwrap();
    let plan = solve(&problem, 1).plan;
    let of = |a, b, slot| rendezvous::conflicts(&problem, &plan, (a, b), slot).in_the_way;
    assert_eq!(of("a", "c", 0), [Conflict::NotWanted]);
    assert_eq!(of("a", "b", 2), [Conflict::NoSuchSlot { slots: 2 }]);
    assert_eq!(of("a", "b", 0), [Conflict::Fixed { slot: 1 }]);
    assert_eq!(of("a", "b", 1), []);
    let none = rendezvous::conflicts(&problem, &Plan::default(), ("a", "b"), 1);
    assert_eq!(none.meeting.map(|m| m.table), Some(0));
}
