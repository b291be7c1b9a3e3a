//! Changing a plan that is already told: few moves, and one more meeting at once.

use std::ops::ControlFlow;

use rendezvous::{Options, Plan, Previous, Problem};

use crate::common::{forum, solve};

fn previous(plan: &Plan) -> Vec<Previous> {
    let meetings = plan.meetings.iter();
    meetings.map(|m| Previous { a: m.a.clone(), b: m.b.clone(), slot: m.slot, table: Some(m.table) }).collect()
}

#[test]
fn a_price_on_moves_keeps_the_plan_together() {
    let problem = forum(60, 80, 12, 10, 0.75, 11);
    let first = solve(&problem, 1);
    // One guest leaves after the first slots, and a table is gone.
    let mut changed = Problem { previous: previous(&first.plan), ..problem.clone() };
    changed.people[3].busy = (2..12).collect();
    changed.tables = 40;
    let fallen = |p: &Previous| [&p.a, &p.b].contains(&&changed.people[3].id) && p.slot >= 2;
    let forced = changed.previous.iter().filter(|p| fallen(p)).count();
    let mut last = usize::MAX;
    for price in [1, 20, 1_000] {
        changed.move_price = price;
        let outcome = solve(&changed, 1);
        let weight = rendezvous::check(&changed, &outcome.plan).unwrap();
        assert_eq!(weight - price * outcome.moves as i64, outcome.objective);
        assert!(outcome.objective <= outcome.bound);
        assert!(outcome.moves >= forced && outcome.moves <= last, "{} moves for {price}", outcome.moves);
        last = outcome.moves;
    }
    // When moving is dear, only what has to moves, but for exchanges forced by the tables.
    let over: usize =
        (0..12).map(|t| changed.previous.iter().filter(|p| p.slot == t && !fallen(p)).count().saturating_sub(40)).sum();
    assert!(last <= forced + over, "{last} moves, {forced} and {over} forced");
}

#[test]
fn one_more_meeting_is_fitted_in() {
    let mut problem = forum(60, 80, 12, 10, 0.75, 12);
    let whole = problem.clone();
    let late: Vec<rendezvous::Pair> = problem.pairs.iter().step_by(9).cloned().collect();
    problem.pairs.retain(|p| !late.contains(p));
    let mut plan = solve(&problem, 1).plan;
    let mut fitted = 0;
    for pair in late {
        problem.pairs.push(pair.clone());
        if let Some(fit) = rendezvous::fit(&problem, &plan, &pair.a, &pair.b) {
            let count = plan.meetings.len();
            fit.apply(&mut plan);
            assert_eq!(plan.meetings.len() + fit.dropped.len(), count + 1);
            fitted += 1;
        } else {
            let reason = rendezvous::Reason::Stated { text: "No room.".into() };
            plan.unscheduled.push(rendezvous::Unplaced { a: pair.a, b: pair.b, reason });
        }
        rendezvous::check(&problem, &plan).unwrap();
    }
    assert_eq!(problem.pairs.len(), whole.pairs.len());
    assert!(fitted > 8, "{fitted}");
}

#[test]
fn threads_do_not_make_a_plan_a_matter_of_chance() {
    let problem = forum(40, 60, 10, 10, 0.75, 13);
    let run = || {
        let options = Options { seed: 5, effort: 1, threads: 3 };
        rendezvous::solve(&problem, &options, &mut |_| ControlFlow::Continue(()))
    };
    let (one, two) = (run(), run());
    assert_eq!(one, two);
    assert_eq!(rendezvous::check(&problem, &one.plan), Ok(one.objective));
}

#[test]
fn breaks_are_lowered_without_touching_the_choice() {
    let problem = forum(30, 40, 20, 4, 1.0, 14);
    let outcome = solve(&problem, 1);
    let breaks = |id: &str| {
        let mut at: Vec<usize> =
            outcome.plan.meetings.iter().filter(|m| m.a == id || m.b == id).map(|m| m.slot).collect();
        at.sort_unstable();
        at.windows(2).filter(|w| w[1] - w[0] > 1).count()
    };
    let all: usize = problem.people.iter().map(|p| breaks(&p.id)).sum();
    // Scattered over 20 slots, six meetings leave about four breaks each.
    assert!(all <= problem.people.len() * 2, "{all}");
    assert_eq!(outcome.objective, outcome.bound);
}
