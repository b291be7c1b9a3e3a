//! The search: prices, a first plan from them, exchanges, and the bound, on one thread or several.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

use crate::board::{Board, Snapshot, by_weight};
use crate::exact::Found;
use crate::exchange::{Exchange, Give};
use crate::hours::{FAR, Hours, NEAR};
use crate::improve::Anneal;
use crate::model::{Model, NONE};
use crate::prices::Prices;
use crate::rng::Rng;
use crate::solve::{Options, Phase, Watch};
use crate::steps::Pace;

/// Few enough pairs for the long annealing from a high temperature, which finds what the prices do not see.
pub(crate) const FEW: usize = 2_000;

/// How to cool down. The temperatures and the depth below which a pair is not worth trying are in mean weights; they
/// were found by trial on problems of 40 to 10,000 people: many pairs start near the optimum, and heat only spoils that.
struct Stage {
    /// Tries for each pair and unit of effort.
    tries: u64,
    heat: [f64; 2],
    depth: f64,
}

const HOT: Stage = Stage { tries: 500, heat: [0.1, 0.004], depth: 0.35 };
const COLD: Stage = Stage { tries: 60, heat: [0.01, 0.001], depth: 0.15 };
/// For problems whose first plan is far from the best, because interpreters or stands are scarce.
const WARM: Stage = Stage { tries: 60, heat: [0.03, 0.002], depth: 0.25 };
/// Lengths of the cycles of a longer search, in parts.
const CYCLES: [u64; 3] = [1, 2, 4];
/// The same where each cycle begins hot, so that the short ones are worth less.
const HOT_CYCLES: [u64; 2] = [1, 6];

/// Exchanges tried for each unit of effort, however many pairs there are.
const MOST_STEPS: u64 = 3_000_000;

/// Looks at a pair in a slot that pricing the hours may spend, for each unit of effort.
const LOOKS: usize = 60_000_000;
/// Fewer rounds than this move the bound too little to be worth the time.
const LEAST_ROUNDS: usize = 60;
const MOST_ROUNDS: usize = 4_000;

/// The plan that is being changed, as far as it still holds, filled up by weight.
pub(crate) fn kept(model: &Model) -> Board<'_> {
    let mut board = Board::new(model);
    let order = by_weight(model);
    let standing = |e: &&usize| model.previous[**e] != NONE && model.stay > 0;
    for &e in order.iter().filter(standing) {
        let slot = model.previous[e] as usize;
        if !board.planned(e) && model.ends[e].iter().all(|&p| board.is_free(p as usize, slot)) && board.has_room(e) {
            board.seat(e, slot);
        }
    }
    for &e in &order {
        board.put_plainly(e, 0);
    }
    board.settle();
    board
}

/// What the search goes by.
pub(crate) struct Search<'m> {
    pub model: &'m Model,
    pub options: &'m Options,
    /// Whether the board holds every must, and only plans that do are looked for.
    pub complete: bool,
    /// A plan that must not be fallen short of.
    pub start: Snapshot,
    pub rng: Rng,
}

/// What planning each pair gains, and how much of it the fractional optimum holds.
struct Guide {
    gain: Vec<f64>,
    share: Vec<u8>,
}

impl Search<'_> {
    /// Make the board as good as can be.
    pub(crate) fn run(&mut self, board: &mut Board<'_>, watch: &mut Watch<'_>) {
        let prices = Prices::new(self.model, self.complete, &mut |done| watch.at(Phase::Pricing, done, (0, 0)));
        watch.bound = watch.bound.min(prices.bound).max(self.start.worth.1);
        let mut hours = None;
        if !watch.stopped {
            hours = Hours::new(self.model, self.complete, &prices);
        }
        let Prices { gain, share, person, .. } = prices;
        let mut guide = Guide { gain, share };
        if let Some(hours) = hours.as_mut().filter(|_| !self.model.plain) {
            // Prices that know nothing of interpreters, stands and rooms are no guide.
            let rounds = self.rounds(hours).clamp(LEAST_ROUNDS, 400);
            lower(hours, rounds, FAR, self.start.worth.1, watch);
            guide.gain = hours.gains();
            guide.share.fill(0);
        }
        if self.model.stay > 0 && self.start.worth.0 >= board.musts {
            board.restore(&self.start);
        }
        self.construct(board, &guide, &person, watch);
        if self.start.worth > board.worth() {
            board.restore(&self.start);
        }
        if board.total < watch.bound {
            self.improve(board, hours.as_mut(), &mut guide, watch);
        }
        self.settle(board, watch);
        if board.worth() < self.start.worth {
            board.restore(&self.start);
        }
        self.prove(board, watch);
        crate::polish::polish(board, &mut |done, worth| watch.at(Phase::Polishing, done, worth));
        // Other hours can open a way for another wish; where they did, the better plan is taken.
        if board.total >= watch.bound {
            return;
        }
        board.descend(&mut self.rng, &mut |b| watch.at(Phase::Settling, 1.0, b.worth()));
    }

    /// Small problems are searched through. People's minimums may have cost weight, which is not to be won back.
    fn prove(&self, board: &mut Board<'_>, watch: &mut Watch<'_>) {
        if !self.complete || watch.stopped || board.total >= watch.bound {
            return;
        }
        let limited = self.model.min.iter().any(|&min| min > 0);
        let reached = if limited { i64::MIN } else { board.total };
        match crate::exact::best(&mut Board::new(self.model), true, reached) {
            Found::Best(best) => {
                watch.bound = watch.bound.min(best.worth.1);
                if !limited {
                    board.restore(&best);
                }
            }
            Found::Nothing if !limited => watch.bound = watch.bound.min(board.total),
            _ => {}
        }
    }

    fn rounds(&self, hours: &Hours<'_>) -> usize {
        (LOOKS.saturating_mul(self.options.effort as usize) / hours.looks().max(1)).min(MOST_ROUNDS)
    }

    /// Place what the prices chose, then whatever still fits.
    fn construct(&mut self, board: &mut Board<'_>, guide: &Guide, person: &[f64], watch: &mut Watch<'_>) {
        let mut order = by_weight(self.model);
        let key = |e: usize| std::cmp::Reverse(guide.share[e]);
        order.sort_by_key(|&e| key(e));
        let chosen = order.partition_point(|&e| guide.share[e] == 2);
        // Who needs an interpreter has the fewest hours to choose from and goes first.
        let choosy = |e: usize| self.model.simple(e) || guide.gain[e] < 0.0;
        order[chosen..].sort_by(|&x, &y| {
            let first = key(x).cmp(&key(y)).then(choosy(x).cmp(&choosy(y)));
            first.then(guide.gain[y].total_cmp(&guide.gain[x])).then(x.cmp(&y))
        });
        // What loses at the prices would stand in the way of joining halves, and comes after it.
        let (first, rest): (Vec<usize>, Vec<usize>) =
            order.into_iter().partition(|&e| guide.share[e] > 0 || guide.gain[e] > -crate::halves::TIGHT);
        self.place(board, &first, watch);
        if board.total < watch.bound && !watch.stopped {
            let mut tell = |worth| watch.at(Phase::Placing, 1.0, worth);
            crate::halves::join(board, &guide.gain, person, &mut self.rng, &mut tell);
        }
        self.place(board, &rest, watch);
    }

    /// Insert pairs in an order.
    fn place(&mut self, board: &mut Board<'_>, order: &[usize], watch: &mut Watch<'_>) {
        let mut pace = Pace::new();
        for (i, &pair) in order.iter().enumerate() {
            if (i.is_multiple_of(64) || pace.due())
                && watch.at(Phase::Placing, i as f64 / order.len() as f64, board.worth()).is_break()
            {
                // Without time for chains, at least nothing that fits is left out.
                order[i..].iter().for_each(|&e| _ = board.put_plainly(e, 0));
                break;
            }
            let before = board.worth();
            let mark = board.mark();
            if board.insert(pair, 200, &mut self.rng) && board.worth() < before {
                board.back_to(mark);
            }
            board.settle();
        }
        board.settle();
    }

    /// Exchange on every thread, the first of the others pricing hours before; keep the best.
    fn improve(
        &mut self,
        board: &mut Board<'_>,
        hours: Option<&mut Hours<'_>>,
        guide: &mut Guide,
        watch: &mut Watch<'_>,
    ) {
        let hours = hours.filter(|hours| self.rounds(hours) >= LEAST_ROUNDS);
        let reached = board.total;
        let others = self.options.threads.clamp(1, 64) - 1;
        if others == 0 {
            if let Some(hours) = hours {
                lower(hours, self.rounds(hours), NEAR, reached, watch);
                guide.gain = hours.gains();
            }
            if board.total < watch.bound {
                let bound = watch.bound;
                let rng = self.rng.clone();
                _ = self.anneal(board, guide, bound, rng, &mut |done, best| watch.at(Phase::Improving, done, best));
            }
            return;
        }
        let stop = AtomicBool::new(false);
        let shared = AtomicI64::new(watch.bound);
        let bound = watch.bound;
        let this = &*self;
        let pause = |()| if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        let boards = std::thread::scope(|scope| {
            let mut hours = hours;
            let workers: Vec<_> = (1..=others)
                .map(|n| {
                    let mut own = board.clone();
                    let hours = hours.take();
                    let (shared, guide) = (&shared, &*guide);
                    let mut rng = Rng::new(this.options.seed ^ (n as u64) << 32);
                    rng.next();
                    scope.spawn(move || {
                        let mut known = bound;
                        let mut gain = None;
                        if let Some(hours) = hours {
                            let rounds = this.rounds(hours);
                            _ = hours.descend(rounds, NEAR, reached, &mut |_, _| pause(()));
                            shared.fetch_min(hours.bound, Ordering::Relaxed);
                            known = known.min(hours.bound);
                            gain = Some(Guide { gain: hours.gains(), share: Vec::new() });
                        }
                        let guide = gain.as_ref().unwrap_or(guide);
                        _ = this.anneal(&mut own, guide, known, rng, &mut |_, _| pause(()));
                        own.snapshot()
                    })
                })
                .collect();
            let rng = this.rng.clone();
            _ = this.anneal(board, guide, bound, rng, &mut |done, best| {
                watch.bound = watch.bound.min(shared.load(Ordering::Relaxed)).max(best.1);
                let told = watch.at(Phase::Improving, done, best);
                stop.store(watch.stopped, Ordering::Relaxed);
                told
            });
            while workers.iter().any(|worker| !worker.is_finished()) {
                watch.bound = watch.bound.min(shared.load(Ordering::Relaxed)).max(board.total);
                _ = watch.at(Phase::Improving, 1.0, board.worth());
                stop.store(watch.stopped, Ordering::Relaxed);
                std::thread::park_timeout(Duration::from_millis(2));
            }
            workers.into_iter().filter_map(|worker| worker.join().ok()).collect::<Vec<_>>()
        });
        watch.bound = watch.bound.min(shared.into_inner()).max(board.total);
        for other in boards {
            if other.worth > board.worth() {
                board.restore(&other);
            }
        }
    }

    /// Cool down in cycles, each twice as long as the one before and from the best board so far: whenever the search is
    /// stopped, most of what it did has been cooled to the end.
    fn anneal(
        &self,
        board: &mut Board<'_>,
        guide: &Guide,
        bound: i64,
        mut rng: Rng,
        watch: &mut dyn FnMut(f64, (u32, i64)) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let model = self.model;
        let unit = mean(&model.weight);
        let (stages, cycles): (&[Stage], &[u64]) = match (model.pairs() <= FEW, model.plain) {
            (true, _) => (&[HOT, COLD], &HOT_CYCLES),
            (false, true) => (&[COLD], &CYCLES),
            (false, false) => (&[WARM], &CYCLES),
        };
        let cycles = if self.options.effort < 7 { &[1] } else { cycles };
        let total = cycles.iter().sum::<u64>() as f64;
        let mut done = 0.0;
        for &length in cycles {
            for stage in stages {
                let cut = stage.depth * unit;
                let worth: Vec<u32> = (0..model.pairs())
                    .filter(|&e| model.usable[e] && model.fixed[e] == NONE && guide.gain[e] > -cut)
                    .map(|e| e as u32)
                    .collect();
                if worth.is_empty() {
                    continue;
                }
                let all = u64::from(self.options.effort) * (stage.tries * worth.len() as u64).min(MOST_STEPS);
                let steps = (all as f64 * length as f64 / total) as u64;
                let heat = stage.heat.map(|h| h * unit);
                let anneal = Anneal { gain: &guide.gain, bound, worth: &worth, steps, heat, cut };
                let share = length as f64 / total / stages.len() as f64;
                anneal.run(board, &mut rng, &mut |part, best| watch((done + part * share).min(1.0), best))?;
                done += share;
                if board.total >= bound {
                    return ControlFlow::Continue(());
                }
            }
        }
        ControlFlow::Continue(())
    }

    /// Last exchanges, minimums, and exchanges that respect them.
    fn settle(&mut self, board: &mut Board<'_>, watch: &mut Watch<'_>) {
        if board.total >= watch.bound && self.model.min.iter().all(|&min| min == 0) {
            return;
        }
        let mut tell = |b: &Board<'_>| watch.at(Phase::Settling, 0.0, b.worth());
        if board.descend(&mut self.rng, &mut tell) && self.lift(board, &mut tell) {
            board.descend(&mut self.rng, &mut tell);
        }
    }

    /// Give people who lack meetings to their minimum some at the expense of those who do not, the cheapest first and with
    /// another place for what gives way where there is one, as long as the plan stays at least as good as the start.
    /// True if anything changed.
    fn lift(&self, board: &mut Board<'_>, watch: &mut dyn FnMut(&Board<'_>) -> ControlFlow<()>) -> bool {
        let model = self.model;
        let mut changed = false;
        let mut exchange = Exchange::new(Give::Gently, self.rng.clone());
        for p in (0..model.people).filter(|&p| model.min[p] > 0) {
            let mut open: Vec<usize> = model.of(p).iter().map(|&e| e as usize).filter(|&e| model.usable[e]).collect();
            while board.load[p] < model.min[p].min(model.cap[p]) {
                if watch(board).is_break() {
                    return changed;
                }
                open.retain(|&e| !board.planned(e));
                let losses = open.iter().enumerate();
                let losses = losses.filter_map(|(i, &e)| Some((exchange.cheapest_free(board, e, p)?, i)));
                let Some(((_, slot), at)) = losses.min() else { break };
                let pair = open.swap_remove(at);
                let mark = board.mark();
                let done = exchange.in_the_way(board, pair, slot) && exchange.displace(board, pair, slot);
                if done {
                    exchange.reseat(board, 50);
                }
                if done && board.worth() >= self.start.worth {
                    board.settle();
                    changed = true;
                } else {
                    board.back_to(mark);
                }
            }
        }
        changed
    }
}

/// Lower the bound by pricing hours.
fn lower(hours: &mut Hours<'_>, rounds: usize, first: f64, reached: i64, watch: &mut Watch<'_>) {
    _ = hours.descend(rounds, first, reached, &mut |done, _| watch.at(Phase::Bounding, done, (0, 0)));
    watch.bound = watch.bound.min(hours.bound).max(reached);
}

fn mean(weight: &[i64]) -> f64 {
    (weight.iter().map(|&w| w as f64).sum::<f64>() / weight.len().max(1) as f64).max(1e-9)
}
