//! Reasons are true: each names what stands in the way, and without it the meeting is held.

use rendezvous::{Fixed, Interpreter, Pair, Person, Problem, Reason};

use crate::common::solve;

fn people(ids: &str) -> Vec<Person> {
    ids.chars().map(|id| Person { id: id.into(), ..Person::default() }).collect()
}

fn pair(ids: &str, weight: i64) -> Pair {
    let (a, b) = ids.split_at(1);
    Pair { a: a.into(), b: b.into(), weight, must: false }
}

fn problem(slots: usize, tables: usize, ids: &str, pairs: &[(&str, i64)]) -> Problem {
    let pairs = pairs.iter().map(|&(ids, weight)| pair(ids, weight)).collect();
    Problem { slots, tables, people: people(ids), pairs, ..Problem::default() }
}

/// The only reason of the plan.
fn reason(problem: &Problem) -> Reason {
    let outcome = solve(problem, 1);
    assert_eq!(rendezvous::check(problem, &outcome.plan), Ok(outcome.objective));
    assert_eq!(outcome.plan.unscheduled.len(), 1, "{:?}", outcome.plan);
    let reason = outcome.plan.unscheduled[0].reason.clone();
    assert!(reason.sentence().ends_with('.'));
    reason
}

fn all_held(problem: &Problem) {
    let outcome = solve(problem, 1);
    assert_eq!(rendezvous::check(problem, &outcome.plan), Ok(outcome.objective));
    assert!(outcome.plan.unscheduled.is_empty(), "{:?}", outcome.plan);
}

#[test]
fn no_common_slot() {
    let mut p = problem(2, 2, "ab", &[("ab", 1)]);
    p.people[0].busy = vec![0];
    p.people[1].busy = vec![1];
    assert_eq!(reason(&p), Reason::NoCommonSlot);
    p.people[1].busy.clear();
    all_held(&p);
}

#[test]
fn a_full_person() {
    let mut p = problem(2, 2, "abcd", &[("ab", 3), ("ac", 4), ("ad", 2)]);
    let Reason::Full { who, common, better } = reason(&p) else { panic!() };
    assert_eq!((who.as_str(), common), ("a", 2));
    assert_eq!(better.iter().map(|h| h.weight).collect::<Vec<_>>(), [3, 4]);
    p.slots = 3;
    all_held(&p);
}

#[test]
fn a_settled_meeting_is_named_as_such() {
    let mut p = problem(1, 2, "abc", &[("ab", 1), ("ac", 9)]);
    p.fixed = vec![Fixed { a: "a".into(), b: "b".into(), slot: 0 }];
    let why = reason(&p);
    let Reason::Full { better, .. } = &why else { panic!() };
    assert!(better[0].bound && why.sentence().contains("settled"), "{}", why.sentence());
    p.fixed.clear();
    let outcome = solve(&p, 1);
    assert_eq!(outcome.objective, 9);
}

#[test]
fn a_limit_of_meetings() {
    let mut p = problem(3, 2, "abc", &[("ab", 3), ("ac", 4)]);
    p.people[0].max = Some(1);
    let Reason::PersonMax { who, max, better } = reason(&p) else { panic!() };
    assert_eq!((who.as_str(), max, better[0].weight), ("a", 1, 4));
    p.people[0].max = None;
    all_held(&p);
}

#[test]
fn no_tables_left() {
    let mut p = problem(1, 1, "abcd", &[("ab", 3), ("cd", 4)]);
    assert_eq!(reason(&p), Reason::TablesTaken { common: 1, free: 1, tables: 1 });
    p.tables = 2;
    all_held(&p);
    p.tables = 0;
    assert_eq!(solve(&p, 1).plan.unscheduled[0].reason.sentence(), "There are no tables.");
}

#[test]
fn one_or_the_other_is_taken() {
    // a is taken in slot 0 and b in slot 1, both by meetings wanted more.
    let mut p = problem(2, 2, "abcd", &[("ab", 1), ("ac", 5), ("bd", 5)]);
    p.people[2].busy = vec![1];
    p.people[3].busy = vec![0];
    assert!(matches!(reason(&p), Reason::NeverBothFree { common: 2, .. }));
    p.people[3].busy.clear();
    all_held(&p);
}

#[test]
fn two_lighter_meetings_outweigh_a_heavier() {
    let p = problem(1, 2, "abcd", &[("ab", 5), ("ac", 3), ("bd", 3)]);
    let outcome = solve(&p, 1);
    assert_eq!(outcome.objective, 6);
    let Reason::Outweighed { slot: 0, better } = &outcome.plan.unscheduled[0].reason else { panic!() };
    assert_eq!(better.len(), 2);
}

#[test]
fn interpreters() {
    let mut p = problem(1, 2, "abcd", &[("ab", 3), ("cd", 4)]);
    for (person, language) in p.people.iter_mut().zip(["zh", "de", "zh", "de"]) {
        person.languages = vec![language.into()];
    }
    let outcome = solve(&p, 1);
    assert!(outcome.plan.unscheduled.iter().all(|u| matches!(u.reason, Reason::NoInterpreter { .. })));
    let one = |id: &str| Interpreter {
        id: id.into(),
        pair: ["de".into(), "zh".into()],
        busy: Vec::new(),
        ..Interpreter::default()
    };
    p.interpreters = vec![one("i")];
    assert_eq!(reason(&p), Reason::InterpretersTaken { common: 1, free: 1, between: ["zh".into(), "de".into()] });
    assert_eq!(solve(&p, 1).plan.meetings[0].interpreter.as_deref(), Some("i"));
    p.interpreters.push(one("j"));
    all_held(&p);
}

#[test]
fn a_minimum_keeps_a_lighter_meeting() {
    let mut p = problem(1, 1, "abcd", &[("ab", 5), ("cd", 4)]);
    // The greedy plan has weight 5, and no plan may fall below it: then the minimum is not met but told.
    p.people[2].min = Some(1);
    let outcome = solve(&p, 1);
    assert_eq!(outcome.objective, 5);
    assert_eq!(outcome.plan.below_min[0].who, "c");
}

#[test]
fn a_minimum_is_met_at_the_expense_of_a_heavier_meeting() {
    // In w-z the greedy plan loses 4, which leaves room to give e the meeting asked for.
    let wishes = [("wx", 5), ("xy", 6), ("yz", 5), ("cd", 4), ("de", 3)];
    let mut p = problem(1, 4, "wxyzcde", &wishes);
    assert_eq!(solve(&p, 1).objective, 14);
    p.people[6].min = Some(1);
    let outcome = solve(&p, 1);
    assert_eq!((outcome.objective, outcome.bound), (13, 14));
    assert!(outcome.plan.below_min.is_empty());
    let lost = outcome.plan.unscheduled.iter().find(|u| u.a == "c").unwrap();
    assert_eq!(lost.reason, Reason::ForMinimum { who: "e".into() });
}
