//! What holds for every problem and seed.

use std::ops::ControlFlow;

use proptest::prelude::*;
use rendezvous::{Options, Plan, Problem, Status};

/// Musts planned and weight: what a plan is better by.
fn worth(problem: &Problem, plan: &Plan) -> (usize, i64) {
    let weight = rendezvous::check_but_musts(problem, plan).unwrap();
    let planned = |p: &rendezvous::Pair| plan.meetings.iter().any(|m| m.a == p.a && m.b == p.b);
    (problem.pairs.iter().filter(|p| p.must && planned(p)).count(), weight)
}

/// Small forums with some of everything.
fn mixed(seed: u64) -> Problem {
    let mut dice = crate::common::Dice::new(seed);
    let (guests, exhibitors) = (2 + dice.below(12), 2 + dice.below(12));
    let (slots, each) = (1 + dice.below(9), 1 + dice.below(8));
    let availability = if dice.chance(25) { 1.0 } else { 0.4 + 0.1 * dice.below(6) as f64 };
    let mut problem = crate::common::forum(guests, exhibitors, slots, each, availability, seed);
    problem.tables = 1 + dice.below(problem.people.len());
    let few = dice.chance(40);
    for person in &mut problem.people {
        person.max = (few && dice.chance(40)).then(|| dice.below(slots + 1));
        person.min = (few && dice.chance(40)).then(|| dice.below(person.max.unwrap_or(slots) + 1));
    }
    if dice.chance(30) {
        for person in &mut problem.people {
            person.languages = vec![["zh", "de"][dice.below(2)].into()];
        }
        let pair = ["de".to_string(), "zh".to_string()];
        let one = rendezvous::Interpreter { id: "i".into(), pair, busy: vec![dice.below(slots)], also: Vec::new() };
        problem.interpreters =
            (0..dice.below(4)).map(|i| rendezvous::Interpreter { id: format!("i{i}"), ..one.clone() }).collect();
    }
    if dice.chance(30) {
        problem.pairs.iter_mut().for_each(|p| p.must = dice.chance(10));
    }
    if dice.chance(30) {
        for pair in problem.pairs.clone() {
            if dice.chance(8) {
                problem.fixed.push(rendezvous::Fixed { a: pair.a, b: pair.b, slot: dice.below(slots) });
                if problem.validate().is_err() {
                    problem.fixed.pop();
                }
            }
        }
    }
    problem
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn plans_keep_the_rules(seed in any::<u64>()) {
        let problem = mixed(seed);
        let outcome = crate::common::solve(&problem, seed);
        let greedy = rendezvous::greedy(&problem);
        prop_assert!(worth(&problem, &outcome.plan) >= worth(&problem, &greedy));
        prop_assert_eq!(worth(&problem, &outcome.plan).1, outcome.objective);
        prop_assert!(outcome.objective <= outcome.bound);
        prop_assert!((0.0..=1.0).contains(&outcome.gap));
        if matches!(outcome.status, Status::Optimal | Status::Feasible) {
            prop_assert_eq!(rendezvous::check(&problem, &outcome.plan), Ok(outcome.objective));
        }
        for wish in &outcome.plan.unscheduled {
            prop_assert!(wish.reason != rendezvous::Reason::Unsettled, "{} and {}", wish.a, wish.b);
        }
        prop_assert_eq!(&outcome, &crate::common::solve(&problem, seed));
        let text = serde_json::to_string(&outcome.plan).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Plan>(&text).unwrap(), &outcome.plan);
        let again = Problem::from_json(&serde_json::to_string(&problem).unwrap());
        prop_assert_eq!(again, Ok(problem));
    }

    #[test]
    fn stopping_anywhere_leaves_a_plan(seed in any::<u64>(), after in 0usize..60) {
        let problem = mixed(seed);
        let mut asked = 0;
        let mut bound = i64::MAX;
        let outcome = rendezvous::solve(&problem, &Options { seed, ..Options::default() }, &mut |progress| {
            asked += 1;
            assert!((0.0..=1.0).contains(&progress.done) && progress.bound <= bound);
            assert!(progress.objective <= progress.bound);
            bound = progress.bound;
            if asked > after { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        prop_assert!(asked <= after + 1);
        prop_assert_eq!(outcome.stopped, asked > after);
        prop_assert!(worth(&problem, &outcome.plan) >= worth(&problem, &rendezvous::greedy(&problem)));
        prop_assert!(outcome.objective <= outcome.bound);
    }

    #[test]
    fn any_text_is_a_problem_or_an_error(text in ".{0,200}") {
        prop_assert!(Problem::from_json(&text).is_err());
    }
}
