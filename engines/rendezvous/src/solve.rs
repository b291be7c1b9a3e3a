//! The way from a problem to a plan.

use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use crate::bits;
use crate::board::{Board, by_weight};
use crate::improve::{Anneal, Give};
use crate::model::{Model, NONE};
use crate::musts::{self, Musts};
use crate::plan::{Plan, Planned, Shortfall, Unplaced};
use crate::prices::Prices;
use crate::problem::Problem;
use crate::reasons::Reasons;
use crate::rng::Rng;

/// How to search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The same problem, seed and effort give the same plan, unless the watch stops the search.
    pub seed: u64,
    /// How long to improve: the number of tries grows in proportion. 0 leaves the improving out.
    pub effort: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self { seed: 0, effort: 1 }
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
}

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
    /// Weight of the planned meetings.
    pub objective: i64,
    /// No plan weighs more.
    pub bound: i64,
    /// `(bound - objective) / bound`, 0 for a bound of 0.
    pub gap: f64,
    /// Whether the watch stopped the search before its end.
    pub stopped: bool,
    /// If infeasible: why, as a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// The watch, which once it has said stop is not asked again.
struct Watch<'a> {
    tell: &'a mut dyn FnMut(&Progress) -> ControlFlow<()>,
    best: (u32, i64),
    bound: i64,
    stopped: bool,
}

impl Watch<'_> {
    fn at(&mut self, phase: Phase, done: f64, worth: (u32, i64)) -> ControlFlow<()> {
        self.best = self.best.max(worth);
        if !self.stopped {
            let progress = Progress { phase, done, objective: self.best.1, bound: self.bound };
            self.stopped = (self.tell)(&progress).is_break();
        }
        if self.stopped { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// Choose and schedule.
///
/// First the fixed meetings, then the musts, then the choice that the prices suggest, placed by Kempe chains, then
/// exchanges. The plan is never worse than [`greedy`]: it holds at least as many musts and, with as many, at least
/// as much weight. `watch` is told of the progress some hundred times a second and ends the search by breaking; there
/// is a plan even then. The problem must have passed [`Problem::validate`].
pub fn solve(problem: &Problem, options: &Options, watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>) -> Outcome {
    let model = Model::new(problem);
    let mut rng = Rng::new(options.seed);
    let start = crate::board::greedy(&model);
    let all = (0..model.pairs()).filter(|&e| model.usable[e]).map(|e| model.weight[e]).sum();
    let mut watch = Watch { tell: watch, best: start.worth(), bound: all, stopped: false };

    let mut board = Board::new(&model);
    let musts = musts::place(problem, &mut board, &mut rng, &mut |b| watch.at(Phase::Musts, 0.0, b.worth()));
    if start.musts > board.musts {
        board.restore(&start.slot, &start.speaker);
    }
    let complete = musts == Musts::Placed;
    let prices = Prices::new(&model, complete, &mut |done| watch.at(Phase::Pricing, done, (0, 0)));
    watch.bound = prices.bound;
    construct(&mut board, &prices, &mut rng, &mut watch);
    if start.worth() > board.worth() {
        board.restore(&start.slot, &start.speaker);
    }
    if board.total < prices.bound {
        anneal(&mut board, &prices, options.effort, &mut rng, &mut watch);
    }
    settle(&mut board, start.worth(), &mut rng, &mut watch);
    let bound = crate::hours::bound(&model, complete, options.effort, &prices, board.total, &mut |done| {
        watch.at(Phase::Bounding, done, board.worth())
    });

    let (status, why) = match musts {
        Musts::Impossible(why) => (Status::Infeasible, Some(why)),
        Musts::Unknown => (Status::Unknown, None),
        Musts::Placed if board.total >= bound => (Status::Optimal, None),
        Musts::Placed => (Status::Feasible, None),
    };
    let gap = if bound == 0 { 0.0 } else { (bound - board.total) as f64 / bound as f64 };
    Outcome { plan: written(problem, &board), status, objective: board.total, bound, gap, stopped: watch.stopped, why }
}

/// The baseline: each pair by weight (musts before wishes) in the first slot both are free in, nothing ever moved.
pub fn greedy(problem: &Problem) -> Plan {
    written(problem, &crate::board::greedy(&Model::new(problem)))
}

/// Place what the prices chose, then whatever still fits.
fn construct(board: &mut Board<'_>, prices: &Prices, rng: &mut Rng, watch: &mut Watch<'_>) {
    let model = board.model;
    let mut order = by_weight(model);
    order.sort_by_key(|&e| std::cmp::Reverse(prices.share[e]));
    let chosen = order.partition_point(|&e| prices.share[e] == 2);
    order[chosen..].sort_by(|&x, &y| {
        (prices.share[y].cmp(&prices.share[x])).then(prices.gain[y].total_cmp(&prices.gain[x])).then(x.cmp(&y))
    });
    for (i, &pair) in order.iter().enumerate() {
        if i.is_multiple_of(64) && watch.at(Phase::Placing, i as f64 / order.len() as f64, board.worth()).is_break() {
            // Without time for chains, at least nothing that fits is left out.
            order[i..].iter().for_each(|&e| _ = board.put_plainly(e, 0));
            break;
        }
        board.insert(pair, 200, rng);
    }
    board.settle();
}

/// Few enough pairs for the long annealing from a high temperature, which finds what the prices do not see.
const FEW: usize = 2_000;

/// Exchanges tried for each unit of effort, however many pairs there are.
const MOST_STEPS: u64 = 3_000_000;

/// Cool down. The temperatures and the depth below which a pair is not worth trying are in mean weights; they were
/// found by trial on problems of 40 to 10,000 people: many pairs start near the optimum, and heat only spoils that.
fn anneal(board: &mut Board<'_>, prices: &Prices, effort: u32, rng: &mut Rng, watch: &mut Watch<'_>) {
    let model = board.model;
    let unit = mean(&model.weight);
    let hot = (500, [0.2, 0.02], 2.0);
    let cold = (60, [0.02, 0.003], 0.3);
    let stages = if model.pairs() <= FEW { vec![hot, cold] } else { vec![cold] };
    for (i, &(tries, heat, depth)) in stages.iter().enumerate() {
        let cut = depth * unit;
        let worth: Vec<u32> = (0..model.pairs())
            .filter(|&e| model.usable[e] && model.fixed[e] == NONE && prices.gain[e] > -cut)
            .map(|e| e as u32)
            .collect();
        if worth.is_empty() {
            return;
        }
        let steps = u64::from(effort) * (tries * worth.len() as u64).min(MOST_STEPS);
        let anneal = Anneal { prices, worth: &worth, steps, heat: heat.map(|h| h * unit), cut };
        let share = |done: f64| (i as f64 + done) / stages.len() as f64;
        if anneal.run(board, rng, &mut |done, best| watch.at(Phase::Improving, share(done), best)).is_break() {
            return;
        }
    }
}

fn mean(weight: &[i64]) -> f64 {
    (weight.iter().map(|&w| w as f64).sum::<f64>() / weight.len().max(1) as f64).max(1e-9)
}

/// Last exchanges, minimums, and exchanges that respect them.
fn settle(board: &mut Board<'_>, floor: (u32, i64), rng: &mut Rng, watch: &mut Watch<'_>) {
    let mut tell = |b: &Board<'_>| watch.at(Phase::Settling, 0.0, b.worth());
    if !board.descend(rng, &mut tell) {
        return;
    }
    if lift(board, floor, rng) {
        board.descend(rng, &mut tell);
    }
}

/// Give people who lack meetings to their minimum some at the expense of those who do not, as long as the plan stays
/// at least as good as the greedy one. True if anything changed.
fn lift(board: &mut Board<'_>, floor: (u32, i64), rng: &mut Rng) -> bool {
    let model = board.model;
    let mut changed = false;
    let mut victims = Vec::new();
    for p in 0..model.people {
        let wishes: Vec<usize> = model.of(p).iter().map(|&e| e as usize).collect();
        for pair in wishes {
            if board.load[p] >= model.min[p].min(model.cap[p]) {
                break;
            }
            if board.planned(pair) || !model.usable[pair] {
                continue;
            }
            let allowed: Vec<u64> = model.allowed(pair).collect();
            let mut best: Option<(i64, usize)> = None;
            for slot in bits::each(&allowed) {
                if board.at(p, slot) == NONE && board.in_the_way(pair, slot, Give::Gently, rng, &mut victims) {
                    let loss = board.weigh(&victims);
                    if best.is_none_or(|b| loss < b.0) {
                        best = Some((loss, slot));
                    }
                }
            }
            let Some((_, slot)) = best else { continue };
            let mark = board.mark();
            let done = board.in_the_way(pair, slot, Give::Gently, rng, &mut victims)
                && board.displace(pair, slot, &victims)
                && board.worth() >= floor;
            if done {
                board.settle();
                changed = true;
            } else {
                board.back_to(mark);
            }
        }
    }
    changed
}

/// Numbers back to names, tables by slot, reasons for the rest.
fn written(problem: &Problem, board: &Board<'_>) -> Plan {
    let mut plan = Plan::default();
    for slot in 0..board.model.slots {
        let mut inside = board.inside[slot].clone();
        inside.sort_unstable();
        for (table, e) in inside.into_iter().enumerate() {
            let pair = &problem.pairs[e as usize];
            let speaker = board.speaker[e as usize];
            let interpreter = (speaker != NONE).then(|| problem.interpreters[speaker as usize].id.clone());
            plan.meetings.push(Planned { a: pair.a.clone(), b: pair.b.clone(), slot, table, interpreter });
        }
    }
    let reasons = Reasons { problem, board };
    for (e, pair) in problem.pairs.iter().enumerate() {
        if !board.planned(e) {
            plan.unscheduled.push(Unplaced { a: pair.a.clone(), b: pair.b.clone(), reason: reasons.of(e) });
        }
    }
    for (p, person) in problem.people.iter().enumerate() {
        let got = board.load[p] as usize;
        if let Some(min) = person.min.filter(|&min| got < min) {
            plan.below_min.push(Shortfall { who: person.id.clone(), min, got });
        }
    }
    plan
}
