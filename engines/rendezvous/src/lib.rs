//! Rendezvous chooses meetings from weighted wishes and schedules them.
//!
//! Given people with busy slots, wanted pairs with weights, a number of tables, settled and compulsory meetings and
//! interpreters, [`solve`] plans a set of meetings of great weight, proves how far from the best possible it can be at
//! most, and gives a true reason for every wish it leaves out. [`check`] verifies a plan independently.
//!
//! The library reads no files and has no clock: [`solve_timed`] keeps a time limit by the clock of its caller. Threads are
//! started only within [`solve`], and only as many as asked for.
//!
//! ```
//! use std::ops::ControlFlow;
//!
//! let problem = rendezvous::Problem::from_json(
//!     r#"{"slots": 2, "tables": 1, "people": [{"id": "ann"}, {"id": "ben"}, {"id": "cai", "busy": [0]}],
//!         "pairs": [{"a": "ann", "b": "ben", "weight": 3}, {"a": "ann", "b": "cai", "weight": 5}]}"#,
//! )?;
//! let outcome = rendezvous::solve(&problem, &rendezvous::Options::default(), &mut |_| ControlFlow::Continue(()));
//! assert_eq!((outcome.objective, outcome.bound), (8, 8));
//! assert_eq!(rendezvous::check(&problem, &outcome.plan), Ok(8));
//! # Ok::<(), rendezvous::ProblemError>(())
//! ```

mod bits;
mod board;
mod chains;
mod check;
mod conflicts;
mod exact;
mod exchange;
mod fit;
mod flow;
mod halves;
mod hours;
mod improve;
mod model;
mod musts;
mod places;
mod plan;
mod polish;
mod prices;
mod problem;
mod reasons;
mod rng;
mod search;
mod solve;
mod steps;
mod write;

pub use check::{check, check_but_musts};
pub use conflicts::{Conflict, Conflicts, conflicts};
pub use fit::{Fit, fit};
pub use places::{Place, PlaceKind, Previous, Waking};
pub use plan::{Held, Plan, Planned, Reason, Shortfall, Unplaced};
pub use problem::{
    Fixed, Interpreter, MAX_PAIRS, MAX_PLACES, MAX_SLOTS, MAX_WEIGHT, Pair, Person, Problem, ProblemError,
};
pub use solve::{Options, Outcome, Phase, Progress, Status, Timing, greedy, solve, solve_timed};
