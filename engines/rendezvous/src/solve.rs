//! The way from a problem to a plan.

use std::ops::ControlFlow;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::board::Board;
use crate::model::{Model, NONE};
use crate::musts::{self, Musts};
use crate::plan::Plan;
use crate::problem::Problem;
use crate::rng::Rng;
use crate::search::Search;
use crate::steps;

/// How to search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The same problem, seed, effort and threads give the same plan, unless the watch stops the search.
    pub seed: u64,
    /// How long to improve: the number of tries grows in proportion. 0 leaves the improving out.
    pub effort: u32,
    /// Threads to search with; 0 counts as 1.
    pub threads: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { seed: 0, effort: 1, threads: 1 }
    }
}

impl Options {
    /// The effort that about fills a time limit on an ordinary processor with a problem of this size, so that the same
    /// limit gives the same plan where the machine is not much slower.
    #[must_use]
    pub fn within(self, seconds: f64, problem: &Problem) -> Self {
        let pairs = problem.pairs.len().max(1);
        let rate = if pairs <= crate::search::FEW { 3.0 } else { 1.5 * (50_000.0 / pairs as f64).min(1.0) };
        Self { effort: (seconds * rate).clamp(1.0, 100_000.0) as u32, ..self }
    }
}

/// What the search is busy with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// Finding places for the meetings that must be held.
    Musts,
    /// Pricing people's time and the tables, which proves the bound.
    Pricing,
    /// Placing the priced choice.
    Placing,
    /// Exchanging meetings for better ones.
    Improving,
    /// Settling minimums and last exchanges.
    Settling,
    /// Lowering the bound.
    Bounding,
    /// Lowering breaks with the chosen meetings left as they are.
    Polishing,
}

/// The time, told by the caller: the library has no clock.
#[derive(Clone, Copy)]
pub struct Timing<'a> {
    /// How long ago it began, whatever the caller takes for the beginning.
    pub clock: &'a dyn Fn() -> Duration,
    /// When `clock` says so, the plan is there, a tenth of a second later at most.
    pub limit: Option<Duration>,
}

/// Beyond the limit, or after the watch has broken, reasons are looked for no longer than this.
const GRACE: Duration = Duration::from_millis(50);

/// Where the search stands, told to the watch.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// What is being done.
    pub phase: Phase,
    /// How much of the phase is done, 0 to 1.
    pub done: f64,
    /// Weight of the best plan so far.
    pub objective: i64,
    /// No plan weighs more than this.
    pub bound: i64,
    /// Steps of work done so far on the thread that called: the same on every machine.
    #[serde(default)]
    pub steps: u64,
    /// What the caller's clock says, in seconds, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<f64>,
}

/// What is known about the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// No plan weighs more.
    Optimal,
    /// The plan keeps every hard rule; a heavier one may exist.
    Feasible,
    /// Proved: the meetings that must be held cannot all be held. The plan lacks some of them.
    Infeasible,
    /// The plan lacks meetings that must be held, and nothing is proved.
    Unknown,
}

/// A plan and what is known about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The plan.
    pub plan: Plan,
    /// What is known about it.
    pub status: Status,
    /// Weight of the planned meetings, less the price of each move from the previous plan.
    pub objective: i64,
    /// No plan has a greater objective.
    pub bound: i64,
    /// Meetings of the previous plan that are elsewhere now or not held any more.
    #[serde(default)]
    pub moves: usize,
    /// `(bound - objective) / bound`, 0 for a bound of 0.
    pub gap: f64,
    /// Whether the watch stopped the search before its end.
    pub stopped: bool,
    /// If infeasible: why, as a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// The watch, which once it has said stop is not asked again.
pub(crate) struct Watch<'a> {
    tell: &'a mut dyn FnMut(&Progress) -> ControlFlow<()>,
    best: (u32, i64),
    pub bound: i64,
    /// What staying is worth in all: taken off before anything is told.
    offset: i64,
    pub stopped: bool,
    /// Steps this thread had done before.
    begun: u64,
    timing: Option<&'a Timing<'a>>,
    /// When the search has to end, so that the plan is written within the limit.
    deadline: Option<Duration>,
}

impl Watch<'_> {
    pub(crate) fn at(&mut self, phase: Phase, done: f64, worth: (u32, i64)) -> ControlFlow<()> {
        self.best = self.best.max(worth);
        if !self.stopped {
            let objective = self.best.1.min(self.bound) - self.offset;
            let bound = self.bound - self.offset;
            let steps = steps::done().wrapping_sub(self.begun);
            let now = self.timing.map(|timing| (timing.clock)());
            let seconds = now.map(|now| now.as_secs_f64());
            let progress = Progress { phase, done, objective, bound, steps, seconds };
            self.stopped = (self.tell)(&progress).is_break();
            self.stopped |= now.zip(self.deadline).is_some_and(|(now, deadline)| now >= deadline);
        }
        if self.stopped { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// Choose and schedule.
///
/// First the fixed meetings, then the musts, then the choice that the prices suggest, placed by Kempe chains, then
/// exchanges; at last, with the choice left as it is, breaks are lowered. The plan is never worse than [`greedy`]: it
/// holds at least as many musts and, with as many, at least as much weight. `watch` is told of the progress some
/// hundred times a second and ends the search by breaking; there is a plan even then. The problem must have passed
/// [`Problem::validate`].
pub fn solve(problem: &Problem, options: &Options, watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>) -> Outcome {
    run(problem, options, None, watch)
}

/// [`solve`] within a limit of time.
///
/// The search ends early enough for the plan to be put into words by then: how long that takes is found out on a part of
/// the wishes first. Where that turns out too short, or the watch breaks, the last wishes are left with
/// [`crate::Reason::Unsettled`].
pub fn solve_timed(
    problem: &Problem,
    options: &Options,
    timing: &Timing<'_>,
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Outcome {
    run(problem, options, Some(timing), watch)
}

fn run(
    problem: &Problem,
    options: &Options,
    timing: Option<&Timing<'_>>,
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Outcome {
    let begun = steps::done();
    let model = Model::new(problem);
    let mut rng = Rng::new(options.seed);
    let mut start = crate::board::greedy(&model);
    if model.stay > 0 {
        let kept = crate::search::kept(&model);
        if kept.worth() > start.worth() {
            start = kept;
        }
    }
    let all = (0..model.pairs()).filter(|&e| model.usable[e]).map(|e| model.top(e)).sum();
    let offset = model.stay * model.previous.iter().filter(|&&t| t != NONE).count() as i64;
    let deadline = timing.and_then(|timing| {
        let limit = timing.limit?;
        Some(limit.saturating_sub(writing(problem, &mut start, timing).min(limit / 2)))
    });
    let mut watch =
        Watch { tell: watch, best: start.worth(), bound: all, offset, stopped: false, begun, timing, deadline };

    let mut board = Board::new(&model);
    let musts = musts::place(problem, &mut board, &mut rng, &mut |b| watch.at(Phase::Musts, 0.0, b.worth()));
    if start.musts > board.musts {
        board.restore(&start.snapshot());
    }
    let complete = musts == Musts::Placed;
    let mut search = Search { model: &model, options, complete, start: start.snapshot(), rng };
    drop(start);
    search.run(&mut board, &mut watch);
    let bound = watch.bound - offset;
    let objective = board.total - offset;

    let (status, why) = match musts {
        Musts::Impossible(why) => (Status::Infeasible, Some(why)),
        Musts::Unknown => (Status::Unknown, None),
        Musts::Placed if objective >= bound => (Status::Optimal, None),
        Musts::Placed => (Status::Feasible, None),
    };
    let gap = if bound <= objective { 0.0 } else { (bound - objective) as f64 / bound.abs().max(1) as f64 };
    let stopped = watch.stopped;
    let moved = |e: &usize| model.previous[*e] != NONE && board.slot[*e] != model.previous[*e];
    let moves = (0..model.pairs()).filter(moved).count();
    // Whoever broke off by themselves waits no longer than those who gave a limit.
    let until = timing.filter(|_| stopped).map(|timing| {
        let (now, limit) = ((timing.clock)(), timing.limit.unwrap_or(Duration::ZERO));
        if deadline.is_some_and(|deadline| now >= deadline) { limit.max(now) + GRACE } else { now + GRACE }
    });
    let mut in_time = || timing.zip(until).is_none_or(|(timing, until)| (timing.clock)() < until);
    let plan = crate::write::written(problem, &mut board, &mut in_time);
    Outcome { plan, status, objective, bound, moves, gap, stopped, why }
}

/// The baseline: each pair by weight (musts before wishes) in the first slot both are free in, nothing ever moved.
pub fn greedy(problem: &Problem) -> Plan {
    crate::write::written(problem, &mut crate::board::greedy(&Model::new(problem)), &mut || true)
}

/// About how long it takes to put a plan into words, by the reasons of a part of the wishes a first plan leaves.
fn writing(problem: &Problem, start: &mut Board<'_>, timing: &Timing<'_>) -> Duration {
    let left: Vec<usize> = (0..start.model.pairs()).filter(|&e| !start.planned(e)).collect();
    let part = left.len().div_ceil(SAMPLE).max(1);
    let mut reasons = crate::reasons::Reasons::new(problem, start);
    // The first ones sort what the others only look up.
    left.iter().step_by(part.saturating_mul(10)).for_each(|&e| _ = reasons.of(e));
    let begin = (timing.clock)();
    left.iter().step_by(part).for_each(|&e| _ = reasons.of(e));
    let took = (timing.clock)().saturating_sub(begin);
    took.saturating_mul(part as u32) + took.saturating_mul(part as u32) / 4
}

/// Wishes whose reasons are looked for to find out how long that takes.
const SAMPLE: usize = 400;
