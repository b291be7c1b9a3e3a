//! How often the watch is asked, in steps of work, and limits by a clock the caller gives.

use std::cell::Cell;
use std::ops::ControlFlow;
use std::time::Duration;

use rendezvous::{Options, Problem, Reason, Timing};

use crate::common::forum;

/// A forum with some of everything that is dear to compute.
fn large(availability: f64, tables: usize, tongues: bool) -> Problem {
    let mut problem = forum(800, 1_000, 30, 20, availability, 21);
    problem.tables = tables;
    if tongues {
        for (i, person) in problem.people.iter_mut().enumerate() {
            person.languages = vec![["en", "zh", "fr", "ar"][i % 4].into()];
        }
        for (i, pair) in [["en", "zh"], ["fr", "en"], ["ar", "en"], ["zh", "fr"]].iter().cycle().take(12).enumerate() {
            let pair = pair.map(str::to_string);
            problem.interpreters.push(rendezvous::Interpreter {
                id: format!("i{i}"),
                pair,
                busy: vec![i],
                ..rendezvous::Interpreter::default()
            });
        }
    }
    problem
}

#[test]
fn the_watch_is_asked_often() {
    for (availability, tables, tongues) in [(1.0, 900, false), (0.7, 900, false), (0.7, 350, false), (0.7, 900, true)] {
        let problem = large(availability, tables, tongues);
        // What is done once for each pair and each slot of each person is not broken off.
        let size = (problem.pairs.len() + problem.people.len()) * problem.slots;
        let (mut last, mut longest) = (0, 0);
        let mut phase = None;
        rendezvous::solve(&problem, &Options::default(), &mut |progress| {
            assert!(progress.steps >= last);
            if progress.steps - last > longest {
                longest = progress.steps - last;
                phase = Some(progress.phase);
            }
            last = progress.steps;
            ControlFlow::Continue(())
        });
        assert!(longest <= size as u64 + 200_000, "{longest} steps in {phase:?}, the size is {size}");
    }
}

#[test]
fn a_limit_is_kept_by_the_clock_that_is_given() {
    let problem = large(0.7, 350, false);
    // A clock that goes on by a millisecond whenever it is looked at.
    let time = Cell::new(0u64);
    let clock = || {
        time.set(time.get() + 1);
        Duration::from_millis(time.get())
    };
    for limit in [50, 200, 500] {
        time.set(0);
        let timing = Timing { clock: &clock, limit: Some(Duration::from_millis(limit)) };
        let mut told = 0.0;
        let outcome = rendezvous::solve_timed(&problem, &Options::default(), &timing, &mut |progress| {
            told = progress.seconds.unwrap();
            ControlFlow::Continue(())
        });
        assert!(outcome.stopped && time.get() <= limit + 100, "{} for {limit}", time.get());
        assert!(told * 1000.0 <= limit as f64 && told > 0.0);
        assert_eq!(rendezvous::check(&problem, &outcome.plan), Ok(outcome.objective));
    }
    // Without a limit the clock changes nothing.
    let timing = Timing { clock: &clock, limit: None };
    let small = forum(30, 40, 10, 6, 0.8, 3);
    let timed = rendezvous::solve_timed(&small, &Options::default(), &timing, &mut |_| ControlFlow::Continue(()));
    assert_eq!(timed, crate::common::solve(&small, 0));
}

#[test]
fn whoever_breaks_off_waits_no_longer_for_reasons_than_a_twentieth_of_a_second() {
    let problem = large(0.7, 900, true);
    let time = Cell::new(0u64);
    let broken = Cell::new(None);
    // As soon as it was broken off, each look at the clock takes 20 ms.
    let clock = || {
        time.set(time.get() + if broken.get().is_some() { 20 } else { 0 });
        Duration::from_millis(time.get())
    };
    let timing = Timing { clock: &clock, limit: None };
    let outcome = rendezvous::solve_timed(&problem, &Options::default(), &timing, &mut |_| {
        broken.set(Some(time.get()));
        ControlFlow::Break(())
    });
    assert!(outcome.stopped && time.get() <= 100, "{}", time.get());
    let unsettled = outcome.plan.unscheduled.iter().filter(|u| u.reason == Reason::Unsettled).count();
    assert!(unsettled > 0 && unsettled < outcome.plan.unscheduled.len(), "{unsettled}");
    assert_eq!(rendezvous::check(&problem, &outcome.plan), Ok(outcome.objective));
}
