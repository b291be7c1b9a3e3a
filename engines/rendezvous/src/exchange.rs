//! Putting a wish in the place of others: what is in the way, and what its removal costs.

use crate::bits;
use crate::board::Board;
use crate::model::NONE;
use crate::rng::Rng;

/// Slots looked at for a pair that needs an interpreter.
const INTERPRETED: usize = 6;

/// How an exchange may choose what gives way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Give {
    /// Anything not fixed; whether a must found another place is seen afterwards. Tables are looked at by sample.
    Freely,
    /// Never a must and never a meeting its people need for their `min`; the lightest of all tables.
    Gently,
}

/// The meetings of each slot, the lightest first, brought up to date when they are asked for.
#[derive(Debug, Default)]
pub(crate) struct Lightest {
    slots: Vec<(u32, Vec<u32>)>,
}

impl Lightest {
    /// The meetings of a slot that are not fixed, wishes before musts, the lightest first.
    pub(crate) fn of(&mut self, board: &Board<'_>, slot: usize) -> &[u32] {
        if self.slots.is_empty() {
            self.slots = board.version.iter().map(|v| (v.wrapping_sub(1), Vec::new())).collect();
        }
        let (version, list) = &mut self.slots[slot];
        if *version != board.version[slot] {
            *version = board.version[slot];
            // Sorting takes some looks at each.
            crate::steps::did(4 * board.inside[slot].len());
            list.clear();
            list.extend(board.inside[slot].iter().copied().filter(|&e| !board.pinned(e as usize)));
            list.sort_unstable_by_key(|&e| board.price_of(e));
        }
        list
    }
}

/// What an exchange works with.
#[derive(Debug)]
pub(crate) struct Exchange {
    pub give: Give,
    pub rng: Rng,
    lightest: Lightest,
    /// What is in the way.
    pub out: Vec<u32>,
    set: Vec<u64>,
}

impl Exchange {
    pub(crate) fn new(give: Give, rng: Rng) -> Self {
        Self { give, rng, lightest: Lightest::default(), out: Vec::new(), set: Vec::new() }
    }

    fn movable(&self, board: &Board<'_>, victim: u32, pair: usize) -> bool {
        let v = victim as usize;
        if board.pinned(v) || self.out.contains(&victim) {
            return false;
        }
        self.give == Give::Freely || (!board.model.must[v] && board.needed_by(v, pair, &self.out).is_none())
    }

    /// What has to give way for `pair` to be held in `slot`, into `out`. False if that cannot be.
    pub(crate) fn in_the_way(&mut self, board: &mut Board<'_>, pair: usize, slot: usize) -> bool {
        self.out.clear();
        crate::steps::did(2);
        let model = board.model;
        let ends = model.ends[pair].map(|p| p as usize);
        for p in ends {
            let there = board.at(p, slot);
            if there != NONE {
                if !self.movable(board, there, pair) {
                    return false;
                }
                self.out.push(there);
            }
        }
        for p in ends {
            let gone = self.out.iter().filter(|&&e| model.ends[e as usize].contains(&(p as u32))).count() as u32;
            if board.load[p] - gone >= model.cap[p] {
                let mut lightest = model.of(p).iter().rev().copied();
                let found = lightest
                    .find(|&e| board.planned(e as usize) && !model.must[e as usize] && self.movable(board, e, pair));
                let Some(found) = found else { return false };
                self.out.push(found);
            }
        }
        if model.simple(pair) {
            let here = |&e: &u32| board.slot[e as usize] as usize == slot;
            if board.spare(slot) > 0 || self.out.iter().any(here) {
                return true;
            }
            if model.room(0, slot) == 0 {
                return false;
            }
            let Some(found) = self.lightest_in(board, pair, slot, |_, _| true) else { return false };
            self.out.push(found);
            return true;
        }
        self.clear_a_seat(board, pair, slot)
    }

    /// Add to `out` whose place and whose interpreter have to be had.
    fn clear_a_seat(&mut self, board: &mut Board<'_>, pair: usize, slot: usize) -> bool {
        let mark = board.mark();
        for &e in &self.out {
            board.take(e as usize);
        }
        let model = board.model;
        let pools = &model.kinds[model.kind[pair] as usize];
        let able = &model.groups[model.group[pair] as usize];
        let mut found = true;
        for _ in 0..3 {
            let (place, speaker) = board.lacks(pair, slot);
            let victim = if speaker {
                let heard = able.iter().map(|&w| board.heard(w, slot)).filter(|&e| e != NONE);
                heard.filter(|&e| self.movable(board, e, pair)).min_by_key(|&e| board.price_of(e))
            } else if place {
                self.lightest_in(board, pair, slot, |board, e| pools.contains(&board.pool[e as usize]))
            } else {
                break;
            };
            let Some(victim) = victim else {
                found = false;
                break;
            };
            self.out.push(victim);
            board.take(victim as usize);
        }
        found &= board.lacks(pair, slot) == (false, false);
        board.back_to(mark);
        found
    }

    fn lightest_in(
        &mut self,
        board: &Board<'_>,
        pair: usize,
        slot: usize,
        suits: impl Fn(&Board<'_>, u32) -> bool,
    ) -> Option<u32> {
        let inside = &board.inside[slot];
        let simple = board.model.simple(pair);
        let sample = if simple { 4 } else { 12 };
        if self.give == Give::Freely && inside.len() > sample {
            let mut best = None;
            for _ in 0..sample {
                let e = inside[self.rng.below(inside.len())];
                if suits(board, e) && self.movable(board, e, pair) {
                    best = Some(best.map_or(e, |b: u32| if board.price_of(e) < board.price_of(b) { e } else { b }));
                }
            }
            return best;
        }
        if !simple {
            crate::steps::did(inside.len());
            let fit = inside.iter().copied().filter(|&e| suits(board, e) && self.movable(board, e, pair));
            return fit.min_by_key(|&e| board.price_of(e));
        }
        let mut lightest = std::mem::take(&mut self.lightest);
        let found = lightest.of(board, slot).iter().copied().find(|&e| self.movable(board, e, pair));
        self.lightest = lightest;
        found
    }

    /// The lightest meeting that could give up its table in a slot to a pair that is not in anybody's way there.
    pub(crate) fn lightest_table(&mut self, board: &Board<'_>, pair: usize, slot: usize) -> Option<u32> {
        self.out.clear();
        self.lightest_in(board, pair, slot, |_, _| true)
    }

    /// The slot in which the least has to give way, and how much that is worth beyond what the pair is worth there.
    pub(crate) fn cheapest(&mut self, board: &mut Board<'_>, pair: usize) -> Option<(i64, usize)> {
        self.cheapest_of(board, pair, |_, _| true)
    }

    /// The same among the slots in which a person has no meeting.
    pub(crate) fn cheapest_free(&mut self, board: &mut Board<'_>, pair: usize, person: usize) -> Option<(i64, usize)> {
        self.cheapest_of(board, pair, |board, slot| board.at(person, slot) == NONE)
    }

    fn cheapest_of(
        &mut self,
        board: &mut Board<'_>,
        pair: usize,
        suits: impl Fn(&Board<'_>, usize) -> bool,
    ) -> Option<(i64, usize)> {
        let mut set = std::mem::take(&mut self.set);
        board.model.allowed_into(pair, &mut set);
        let mut best: Option<(i64, usize)> = None;
        for slot in bits::each(&set) {
            if suits(board, slot) && self.in_the_way(board, pair, slot) {
                let loss = board.weigh(&self.out) - board.model.value(pair, slot);
                if best.is_none_or(|b| loss < b.0) {
                    best = Some((loss, slot));
                }
            }
        }
        self.set = set;
        best
    }

    /// A chance slot open to the pair; for a pair that needs an interpreter the one among a few whose interpreter is
    /// busy with the least.
    pub(crate) fn any_slot(&mut self, board: &Board<'_>, pair: usize) -> Option<usize> {
        let model = board.model;
        model.allowed_into(pair, &mut self.set);
        let first = bits::round(&self.set, self.rng.below(model.slots))?;
        if model.group[pair] == 0 {
            return Some(first);
        }
        let able = &model.groups[model.group[pair] as usize];
        let busy_with = |slot: usize| {
            let heard = able.iter().filter(|&&w| bits::has(&model.spoken[w as usize * model.words..], slot));
            heard.map(|&w| board.heard(w, slot)).map(|e| if e == NONE { 0 } else { board.price_of(e).1 }).min()
        };
        let more = (1..INTERPRETED).filter_map(|_| bits::round(&self.set, self.rng.below(model.slots)));
        let slots: Vec<usize> = std::iter::once(first).chain(more).collect();
        slots.into_iter().min_by_key(|&slot| busy_with(slot))
    }

    /// Put the pair into the slot in the place of those in the way.
    pub(crate) fn displace(&mut self, board: &mut Board<'_>, pair: usize, slot: usize) -> bool {
        for &v in &self.out {
            board.take(v as usize);
        }
        board.seat(pair, slot)
    }

    /// Find other places for those who gave way, the heaviest first.
    pub(crate) fn reseat(&mut self, board: &mut Board<'_>, tries: usize) {
        self.out.sort_by_key(|&e| (!board.model.must[e as usize], -board.model.weight[e as usize], e));
        for i in 0..self.out.len() {
            board.insert(self.out[i] as usize, tries, &mut self.rng);
        }
    }
}

impl Board<'_> {
    /// Who would fall below their `min`, or further below it, if `victim` gave way to `pair` together with `so_far`.
    pub(crate) fn needed_by(&self, victim: usize, pair: usize, so_far: &[u32]) -> Option<usize> {
        let ends = |e: usize| self.model.ends[e];
        ends(victim).into_iter().find_map(|p| {
            if self.model.min[p as usize] == 0 {
                return None;
            }
            let gone = so_far.iter().filter(|&&e| ends(e as usize).contains(&p)).count() as u32 + 1;
            let after = (self.load[p as usize] + u32::from(ends(pair).contains(&p))).saturating_sub(gone);
            (after < self.model.min[p as usize] && after < self.load[p as usize]).then_some(p as usize)
        })
    }

    /// In which order meetings are given up.
    pub(crate) fn price_of(&self, e: u32) -> (bool, i64, u32) {
        let slot = self.slot[e as usize] as usize;
        (self.model.must[e as usize], self.model.value(e as usize, slot), e)
    }

    /// What planned meetings are worth where they stand.
    pub(crate) fn weigh(&self, planned: &[u32]) -> i64 {
        planned.iter().map(|&e| self.model.value(e as usize, self.slot[e as usize] as usize)).sum()
    }
}
