//! Making a plan heavier: exchanges by simulated annealing, then a descent to where no single exchange helps.

use std::ops::ControlFlow;

use crate::board::Board;
use crate::exchange::{Exchange, Give};
use crate::rng::Rng;
use crate::steps::Pace;

impl Board<'_> {
    /// Exchange until no wish outweighs what is in its way anywhere; empty places are filled as well.
    /// False if it was stopped before.
    pub(crate) fn descend(&mut self, rng: &mut Rng, watch: &mut dyn FnMut(&Self) -> ControlFlow<()>) -> bool {
        let model = self.model;
        let order = crate::board::by_weight(model);
        let mut exchange = Exchange::new(Give::Gently, rng.clone());
        let mut again = true;
        while again {
            again = false;
            let mut pace = Pace::new();
            for (i, &pair) in order.iter().enumerate() {
                if (i.is_multiple_of(64) || pace.due()) && watch(self).is_break() {
                    return false;
                }
                if self.planned(pair) || !model.usable[pair] {
                    continue;
                }
                let before = self.worth();
                let mark = self.mark();
                if self.insert(pair, 8, rng) {
                    if self.worth() >= before {
                        again |= self.worth() > before;
                        continue;
                    }
                    self.back_to(mark);
                }
                let Some((loss, slot)) = exchange.cheapest(self, pair) else { continue };
                if loss < 0 && exchange.in_the_way(self, pair, slot) {
                    let mark = self.mark();
                    if exchange.displace(self, pair, slot) {
                        let now = self.worth();
                        let reseated = self.mark();
                        exchange.reseat(self, 8);
                        if self.worth() < now {
                            self.back_to(reseated);
                        }
                        again = true;
                    } else {
                        self.back_to(mark);
                    }
                }
            }
            self.settle();
        }
        true
    }
}

/// One annealing of a board.
pub(crate) struct Anneal<'a> {
    /// What planning each pair gains at the prices.
    pub gain: &'a [f64],
    /// No board is worth more.
    pub bound: i64,
    /// The pairs worth trying: those whose gain is not far below nothing.
    pub worth: &'a [u32],
    /// Number of tries.
    pub steps: u64,
    /// Temperatures at the beginning and at the end, in units of weight.
    pub heat: [f64; 2],
    pub cut: f64,
}

impl Anneal<'_> {
    /// Run; the best board met is left in `board`. Breaks if the watch does.
    pub(crate) fn run(
        &self,
        board: &mut Board<'_>,
        rng: &mut Rng,
        watch: &mut dyn FnMut(f64, (u32, i64)) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        board.settle();
        let mut best = board.snapshot();
        let mut end = ControlFlow::Continue(());
        let mut heat = self.heat[0];
        let mut pace = Pace::new();
        let mut exchange = Exchange::new(Give::Freely, rng.clone());
        rng.next();
        for step in 0..self.steps {
            if step.is_multiple_of(256) {
                let done = step as f64 / self.steps as f64;
                heat = self.heat[0] * (self.heat[1] / self.heat[0]).powf(done);
                // A snapshot costs time in proportion to the pairs, so that large boards are not kept as often.
                if board.worth() > best.worth && (step / 256).is_multiple_of(1 + board.slot.len() as u64 / 4096) {
                    best = board.snapshot();
                }
                if best.worth.1 >= self.bound {
                    break;
                }
                end = watch(done, best.worth.max(board.worth()));
            } else if pace.due() {
                end = watch(step as f64 / self.steps as f64, best.worth.max(board.worth()));
            }
            if end.is_break() {
                break;
            }
            let pair = self.worth[rng.below(self.worth.len())] as usize;
            if board.planned(pair) {
                if rng.below(16) == 0 {
                    Self::stir(board, pair, heat, rng);
                }
            } else {
                self.attempt(board, pair, heat, rng, &mut exchange);
            }
            board.settle();
        }
        if board.worth() < best.worth {
            board.restore(&best);
        }
        end
    }

    /// Exchange a chance chain, which only costs something where staying is worth something.
    fn stir(board: &mut Board<'_>, pair: usize, heat: f64, rng: &mut Rng) {
        let before = board.worth();
        let mark = board.mark();
        board.shake(pair, rng);
        if !accepted(before, board.worth(), heat, rng) {
            board.back_to(mark);
        }
    }

    fn attempt(&self, board: &mut Board<'_>, pair: usize, heat: f64, rng: &mut Rng, exchange: &mut Exchange) {
        let model = board.model;
        let before = board.worth();
        let mark = board.mark();
        if board.insert(pair, 6, rng) {
            if !accepted(before, board.worth(), heat, rng) {
                board.back_to(mark);
            }
            return;
        }
        let Some(slot) = exchange.any_slot(board, pair) else { return };
        if !exchange.in_the_way(board, pair, slot) || !exchange.displace(board, pair, slot) {
            board.back_to(mark);
            return;
        }
        exchange.reseat(board, 6);
        for i in 0..exchange.out.len() {
            let v = exchange.out[i] as usize;
            if !board.planned(v) {
                for p in model.ends[v] {
                    self.refill(board, p as usize, rng);
                }
            }
        }
        if !accepted(before, board.worth(), heat, rng) {
            board.back_to(mark);
        }
    }

    /// Offer the place a person got free to the person's other wishes.
    fn refill(&self, board: &mut Board<'_>, person: usize, rng: &mut Rng) {
        let mut chains = 4;
        for &e in board.model.of(person) {
            let e = e as usize;
            if board.load[person] >= board.model.cap[person] {
                return;
            }
            if board.planned(e) || self.gain[e] < -self.cut || !board.has_room(e) {
                continue;
            }
            if board.put_plainly(e, rng.below(board.model.slots)) {
                return;
            }
            if chains > 0 {
                chains -= 1;
                if board.insert(e, 3, rng) {
                    return;
                }
            }
        }
    }
}

/// Metropolis: worse with a chance that sinks with the loss; a must is never given up for weight.
fn accepted(before: (u32, i64), after: (u32, i64), heat: f64, rng: &mut Rng) -> bool {
    let lost = (before.1 - after.1) as f64;
    after.0 > before.0 || (after.0 == before.0 && (lost <= 0.0 || rng.unit() < (-lost / heat).exp()))
}
