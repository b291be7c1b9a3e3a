//! Why a wish was not planned, read off the finished timetable.

use crate::bits;
use crate::board::Board;
use crate::improve::Give;
use crate::model::NONE;
use crate::plan::{Held, Reason};
use crate::problem::Problem;
use crate::rng::Rng;

/// Reads reasons off one board.
pub(crate) struct Reasons<'a> {
    pub problem: &'a Problem,
    pub board: &'a Board<'a>,
}

impl Reasons<'_> {
    /// The first true reason, the plainest kinds first.
    pub(crate) fn of(&self, pair: usize) -> Reason {
        let model = self.board.model;
        let [a, b] = model.ends[pair].map(|p| p as usize);
        if model.group[pair] != 0 && model.groups[model.group[pair] as usize].is_empty() {
            let tongues = |p: usize| self.problem.people[p].languages.clone();
            return Reason::NoInterpreter { from: tongues(a), to: tongues(b) };
        }
        let both: Vec<u64> = (0..model.words).map(|i| model.avail(a)[i] & model.avail(b)[i]).collect();
        let slots: Vec<usize> = bits::each(&both).collect();
        if slots.is_empty() {
            return Reason::NoCommonSlot;
        }
        for p in [a, b] {
            if let Some(reason) = self.at_max(pair, p) {
                return reason;
            }
        }
        let common = slots.len();
        let held = |p: usize, t: usize| self.held_better(pair, p, t);
        for p in [a, b] {
            if slots.iter().all(|&t| held(p, t)) {
                let better = slots.iter().map(|&t| self.board.at(p, t));
                return Reason::Full { who: self.id(p), common, better: self.name(better) };
            }
        }
        if slots.iter().all(|&t| held(a, t) || held(b, t)) {
            let better = slots.iter().map(|&t| self.board.at(if held(a, t) { a } else { b }, t));
            return Reason::NeverBothFree { common, better: self.name(better) };
        }
        let rest: Vec<usize> = slots.iter().copied().filter(|&t| !held(a, t) && !held(b, t)).collect();
        if rest.iter().all(|&t| self.board.is_free(a, t) && self.board.is_free(b, t)) {
            let free = rest.len();
            if rest.iter().all(|&t| self.board.full(t)) {
                return Reason::TablesTaken { common, free, tables: self.problem.tables };
            }
            if model.group[pair] != 0 && rest.iter().all(|&t| self.board.speaker_for(pair, t).is_none()) {
                return Reason::InterpretersTaken { common, free };
            }
        }
        self.outweighed(pair, &slots)
    }

    fn id(&self, person: usize) -> String {
        self.problem.people[person].id.clone()
    }

    /// Whether a meeting may stay in the way of `pair` by right.
    fn better(&self, other: usize, pair: usize) -> bool {
        let model = self.board.model;
        model.weight[other] >= model.weight[pair] || model.must[other] || model.fixed[other] != NONE
    }

    fn held_better(&self, pair: usize, person: usize, slot: usize) -> bool {
        let there = self.board.at(person, slot);
        there != NONE && self.better(there as usize, pair)
    }

    fn at_max(&self, pair: usize, person: usize) -> Option<Reason> {
        let max = self.problem.people[person].max?;
        let own = || self.board.model.of(person).iter().copied().filter(|&e| self.board.planned(e as usize));
        let reached = self.board.load[person] as usize >= max && own().all(|e| self.better(e as usize, pair));
        reached.then(|| Reason::PersonMax { who: self.id(person), max, better: self.name(own()) })
    }

    /// The cheapest exchange, which must not pay; if it would pay, what forbids it.
    fn outweighed(&self, pair: usize, slots: &[usize]) -> Reason {
        let board = self.board;
        let weight = board.model.weight[pair];
        let mut rng = Rng::new(0);
        let mut victims = Vec::new();
        let mut least: Option<(i64, usize, Vec<u32>)> = None;
        let mut blocked = Vec::new();
        let allowed: Vec<u64> = board.model.allowed(pair).collect();
        for &slot in slots.iter().filter(|&&t| bits::has(&allowed, t)) {
            if board.in_the_way(pair, slot, Give::Gently, &mut rng, &mut victims) {
                let loss = board.weigh(&victims);
                if least.as_ref().is_none_or(|l| loss < l.0) {
                    least = Some((loss, slot, victims.clone()));
                }
            } else {
                blocked.push(slot);
            }
        }
        match least {
            Some((loss, ..)) if loss < weight => return Reason::Unsettled,
            Some((_, slot, victims)) if blocked.is_empty() => {
                return Reason::Outweighed { slot, better: self.name(victims.into_iter()) };
            }
            _ => {}
        }
        // Somewhere it would pay but for somebody's minimum, or only musts and settled meetings are there.
        for &slot in &blocked {
            for p in board.model.ends[pair].map(|p| p as usize) {
                let there = board.at(p, slot);
                if there != NONE
                    && !self.better(there as usize, pair)
                    && let Some(who) = board.needed_by(there as usize, pair, &[])
                {
                    return Reason::ForMinimum { who: self.id(who) };
                }
            }
        }
        if let Some((_, slot, victims)) = least {
            return Reason::Outweighed { slot, better: self.name(victims.into_iter()) };
        }
        let there = slots.iter().flat_map(|&t| board.model.ends[pair].map(|p| board.at(p as usize, t)));
        Reason::Outweighed { slot: slots[0], better: self.name(there.filter(|&e| e != NONE)) }
    }

    fn name(&self, pairs: impl Iterator<Item = u32>) -> Vec<Held> {
        let model = self.board.model;
        let mut all: Vec<Held> = pairs
            .map(|e| {
                let pair = &self.problem.pairs[e as usize];
                let bound = model.must[e as usize] || model.fixed[e as usize] != NONE;
                let slot = self.board.slot[e as usize] as usize;
                Held { a: pair.a.clone(), b: pair.b.clone(), slot, weight: pair.weight, bound }
            })
            .collect();
        all.sort_by_key(|h| (h.bound, h.weight, h.slot));
        all.truncate(Reason::NAMED);
        all
    }
}
