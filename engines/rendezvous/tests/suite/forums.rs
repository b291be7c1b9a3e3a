//! Problems of the size of a real forum.

use std::ops::ControlFlow;

use rendezvous::{Options, Status};

use crate::common::{forum, solve};

#[test]
fn nine_hundred_people_in_forty_slots() {
    let problem = forum(400, 500, 40, 20, 0.75, 1);
    assert!(problem.pairs.len() > 15_000, "{}", problem.pairs.len());
    let outcome = solve(&problem, 1);
    assert_eq!(rendezvous::check(&problem, &outcome.plan), Ok(outcome.objective));
    assert!(outcome.gap <= 0.001, "{}", outcome.gap);
    let greedy = rendezvous::check(&problem, &rendezvous::greedy(&problem)).unwrap();
    assert!(outcome.objective > greedy + greedy / 100, "{} is little better than {greedy}", outcome.objective);
}

#[test]
fn the_bound_is_reached_when_everybody_is_there() {
    let problem = forum(400, 500, 40, 20, 1.0, 1);
    let outcome = solve(&problem, 1);
    assert_eq!(rendezvous::check(&problem, &outcome.plan), Ok(outcome.objective));
    assert!(outcome.gap <= 0.0001, "{}", outcome.gap);
}

#[test]
fn few_tables() {
    let mut problem = forum(400, 500, 40, 20, 0.75, 2);
    problem.tables = 240;
    let outcome = solve(&problem, 1);
    assert_eq!(rendezvous::check(&problem, &outcome.plan), Ok(outcome.objective));
    assert!(outcome.gap <= 0.001, "{}", outcome.gap);
    assert!((0..40).all(|slot| outcome.plan.meetings.iter().filter(|m| m.slot == slot).count() <= 240));
}

#[test]
fn musts_and_fixed_meetings_at_a_forum() {
    let mut problem = forum(200, 250, 30, 15, 0.8, 3);
    for (i, pair) in problem.pairs.clone().into_iter().enumerate() {
        problem.pairs[i].must = i % 25 == 0;
        if i % 40 == 3 {
            problem.fixed.push(rendezvous::Fixed { a: pair.b, b: pair.a, slot: i % 30 });
            if problem.validate().is_err() {
                problem.fixed.pop();
            }
        }
    }
    assert!(problem.fixed.len() > 30);
    let outcome = solve(&problem, 1);
    // A must whose people have no common slot cannot be helped; then the plan says so.
    if outcome.status == Status::Infeasible {
        assert!(outcome.why.unwrap().contains("must meet"));
        return;
    }
    assert_eq!(rendezvous::check(&problem, &outcome.plan), Ok(outcome.objective));
    assert!(outcome.gap <= 0.005, "{}", outcome.gap);
}

#[test]
fn minimums_are_met_where_they_can_be() {
    let mut problem = forum(60, 80, 12, 10, 0.8, 4);
    let plain = solve(&problem, 1);
    problem.people.iter_mut().for_each(|p| p.min = Some(8));
    let helped = solve(&problem, 1);
    assert_eq!(rendezvous::check(&problem, &helped.plan), Ok(helped.objective));
    let wishes = |id: &str| problem.pairs.iter().filter(|p| p.a == id || p.b == id).count();
    let never = problem.people.iter().filter(|p| 12 - p.busy.len() < 8 || wishes(&p.id) < 8).count();
    let load = |id: &str| plain.plan.meetings.iter().filter(|m| m.a == id || m.b == id).count();
    let lacking = problem.people.iter().filter(|p| load(&p.id) < 8).count();
    let short = helped.plan.below_min.len();
    assert!(short <= never + 2 && short < lacking, "{short} of {lacking}, {never} can never have so many");
    // That costs little.
    assert!(helped.objective * 100 >= plain.objective * 98, "{} instead of {}", helped.objective, plain.objective);
}

#[test]
fn more_effort_and_other_seeds_give_plans_too() {
    let problem = forum(60, 80, 12, 10, 0.7, 5);
    let of = |seed, effort| {
        let outcome = rendezvous::solve(&problem, &Options { seed, effort, ..Options::default() }, &mut |_| {
            ControlFlow::Continue(())
        });
        assert_eq!(rendezvous::check(&problem, &outcome.plan), Ok(outcome.objective));
        outcome.objective
    };
    let none = of(1, 0);
    assert!(of(1, 1) >= none);
    assert!(of(2, 3) >= none);
}
