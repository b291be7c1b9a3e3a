//! Making a plan heavier: exchanges by simulated annealing, then a descent to where no single exchange helps.

use std::ops::ControlFlow;

use crate::bits;
use crate::board::Board;
use crate::model::NONE;
use crate::prices::Prices;
use crate::rng::Rng;

/// How an exchange may choose what gives way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Give {
    /// Anything not fixed; whether a must found another place is seen afterwards. Tables are looked at by sample.
    Freely,
    /// Never a must and never a meeting its people need for their `min`; the lightest of all tables.
    Gently,
}

impl Board<'_> {
    fn movable(&self, victim: u32, pair: usize, so_far: &[u32], give: Give) -> bool {
        let v = victim as usize;
        if self.model.fixed[v] != NONE || so_far.contains(&victim) {
            return false;
        }
        give == Give::Freely || (!self.model.must[v] && self.needed_by(v, pair, so_far).is_none())
    }

    /// Who would fall below their `min`, or further below it, if `victim` gave way to `pair` together with `so_far`.
    pub(crate) fn needed_by(&self, victim: usize, pair: usize, so_far: &[u32]) -> Option<usize> {
        let ends = |e: usize| self.model.ends[e];
        ends(victim).into_iter().find_map(|p| {
            let gone = so_far.iter().filter(|&&e| ends(e as usize).contains(&p)).count() as u32 + 1;
            let after = (self.load[p as usize] + u32::from(ends(pair).contains(&p))).saturating_sub(gone);
            (after < self.model.min[p as usize] && after < self.load[p as usize]).then_some(p as usize)
        })
    }

    /// What has to give way for `pair` to be held in `slot`, into `out`. False if that cannot be.
    pub(crate) fn in_the_way(&self, pair: usize, slot: usize, give: Give, rng: &mut Rng, out: &mut Vec<u32>) -> bool {
        out.clear();
        let model = self.model;
        let ends = model.ends[pair].map(|p| p as usize);
        for p in ends {
            let there = self.at(p, slot);
            if there != NONE {
                if !self.movable(there, pair, out, give) {
                    return false;
                }
                out.push(there);
            }
        }
        for p in ends {
            let gone = out.iter().filter(|&&e| model.ends[e as usize].contains(&(p as u32))).count() as u32;
            if self.load[p] - gone >= model.cap[p] {
                let lightest = model.of(p).iter().rev().copied();
                let found = lightest
                    .clone()
                    .find(|&e| self.planned(e as usize) && !model.must[e as usize] && self.movable(e, pair, out, give));
                let Some(found) = found else { return false };
                out.push(found);
            }
        }
        let group = model.group[pair];
        if group != 0 && self.speaker_for(pair, slot).is_none() {
            let able = &model.groups[group as usize];
            let frees = |e: u32| able.contains(&self.speaker[e as usize]) && self.slot[e as usize] as usize == slot;
            if !out.iter().any(|&e| frees(e)) {
                let holders =
                    self.inside[slot].iter().copied().filter(|&e| frees(e) && self.movable(e, pair, out, give));
                let Some(found) = holders.min_by_key(|&e| (model.must[e as usize], model.weight[e as usize], e)) else {
                    return false;
                };
                out.push(found);
            }
        }
        if self.full(slot) && !out.iter().any(|&e| self.slot[e as usize] as usize == slot) {
            let Some(found) = self.lightest_table(pair, slot, give, rng, out) else { return false };
            out.push(found);
        }
        true
    }

    fn lightest_table(&self, pair: usize, slot: usize, give: Give, rng: &mut Rng, out: &[u32]) -> Option<u32> {
        let inside = &self.inside[slot];
        let key = |&e: &u32| (self.model.must[e as usize], self.model.weight[e as usize], e);
        let sample = 4;
        if give == Give::Freely && inside.len() > sample {
            let some = (0..sample).map(|_| inside[rng.below(inside.len())]);
            some.filter(|&e| self.movable(e, pair, out, give)).min_by_key(key)
        } else {
            inside.iter().copied().filter(|&e| self.movable(e, pair, out, give)).min_by_key(key)
        }
    }

    /// Put the pair into the slot in the place of those in the way.
    pub(crate) fn displace(&mut self, pair: usize, slot: usize, victims: &[u32]) -> bool {
        for &v in victims {
            self.take(v as usize);
        }
        match self.speaker_for(pair, slot) {
            Some(speaker) => {
                self.put(pair, slot, speaker);
                true
            }
            None => false,
        }
    }

    pub(crate) fn weigh(&self, victims: &[u32]) -> i64 {
        victims.iter().map(|&e| self.model.weight[e as usize]).sum()
    }

    /// Exchange until no wish outweighs what is in its way anywhere; empty places are filled as well.
    /// False if it was stopped before.
    pub(crate) fn descend(&mut self, rng: &mut Rng, watch: &mut dyn FnMut(&Self) -> ControlFlow<()>) -> bool {
        let model = self.model;
        let order = crate::board::by_weight(model);
        let mut victims = Vec::new();
        let mut again = true;
        while again {
            again = false;
            for (i, &pair) in order.iter().enumerate() {
                if i.is_multiple_of(64) && watch(self).is_break() {
                    return false;
                }
                if self.planned(pair) || !model.usable[pair] {
                    continue;
                }
                if self.insert(pair, 8, rng) {
                    again = true;
                    continue;
                }
                let allowed: Vec<u64> = model.allowed(pair).collect();
                let mut best: Option<(i64, usize)> = None;
                for slot in bits::each(&allowed) {
                    if self.in_the_way(pair, slot, Give::Gently, rng, &mut victims) {
                        let loss = self.weigh(&victims);
                        if loss < best.map_or(model.weight[pair], |b| b.0) {
                            best = Some((loss, slot));
                        }
                    }
                }
                if let Some((_, slot)) = best
                    && self.in_the_way(pair, slot, Give::Gently, rng, &mut victims)
                {
                    let mark = self.mark();
                    if self.displace(pair, slot, &victims) {
                        self.reseat(&victims, 8, rng);
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

    /// Find other places for those who gave way, the heaviest first.
    fn reseat(&mut self, victims: &[u32], tries: usize, rng: &mut Rng) {
        let mut order = victims.to_vec();
        order.sort_by_key(|&e| (!self.model.must[e as usize], -self.model.weight[e as usize], e));
        for e in order {
            self.insert(e as usize, tries, rng);
        }
    }
}

/// One annealing of a board.
pub(crate) struct Anneal<'a> {
    pub prices: &'a Prices,
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
        let mut best = (board.worth(), board.slot.clone(), board.speaker.clone());
        let mut end = ControlFlow::Continue(());
        let mut heat = self.heat[0];
        board.settle();
        for step in 0..self.steps {
            if step.is_multiple_of(256) {
                let done = step as f64 / self.steps as f64;
                heat = self.heat[0] * (self.heat[1] / self.heat[0]).powf(done);
                if board.worth() > best.0 {
                    best = (board.worth(), board.slot.clone(), board.speaker.clone());
                }
                if best.0.1 >= self.prices.bound {
                    break;
                }
                end = watch(done, best.0);
                if end.is_break() {
                    break;
                }
            }
            let pair = self.worth[rng.below(self.worth.len())] as usize;
            if board.planned(pair) {
                if rng.below(16) == 0 {
                    board.shake(pair, rng);
                }
            } else {
                self.attempt(board, pair, heat, rng);
            }
            board.settle();
        }
        if board.worth() < best.0 {
            board.restore(&best.1, &best.2);
        }
        end
    }

    fn attempt(&self, board: &mut Board<'_>, pair: usize, heat: f64, rng: &mut Rng) {
        let model = board.model;
        let before = board.worth();
        let mark = board.mark();
        if board.insert(pair, 6, rng) {
            return;
        }
        let allowed: Vec<u64> = model.allowed(pair).collect();
        let Some(slot) = bits::round(&allowed, rng.below(model.slots)) else { return };
        let mut victims = Vec::new();
        if !board.in_the_way(pair, slot, Give::Freely, rng, &mut victims) || !board.displace(pair, slot, &victims) {
            board.back_to(mark);
            return;
        }
        board.reseat(&victims, 6, rng);
        for v in victims {
            if !board.planned(v as usize) {
                for p in model.ends[v as usize] {
                    self.refill(board, p as usize, rng);
                }
            }
        }
        let after = board.worth();
        let lost = (before.1 - after.1) as f64;
        if after.0 < before.0 || (after.0 == before.0 && lost > 0.0 && rng.unit() >= (-lost / heat).exp()) {
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
            if board.planned(e) || self.prices.gain[e] < -self.cut || !board.has_room(e) {
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

impl Board<'_> {
    /// Make the board as it was when these were its slots and interpreters.
    pub(crate) fn restore(&mut self, slot: &[u32], speaker: &[u32]) {
        let changed: Vec<usize> =
            (0..slot.len()).filter(|&e| self.slot[e] != slot[e] || self.speaker[e] != speaker[e]).collect();
        for &e in changed.iter().filter(|&&e| self.slot[e] != NONE).collect::<Vec<_>>() {
            self.take(e);
        }
        for e in changed {
            if slot[e] != NONE {
                self.put(e, slot[e] as usize, speaker[e]);
            }
        }
        self.settle();
    }
}
