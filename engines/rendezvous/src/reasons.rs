//! Why a wish was not planned, read off the finished timetable.
//!
//! In each slot both people could make, what holding the pair there would cost is laid out by obstacle: the meetings
//! of the one and of the other, a place, an interpreter, the `max` of each. An obstacle is named as the reason only if
//! the others together cost less than the pair is worth in some slot: without it, the pair would be held.

use crate::bits;
use crate::board::Board;
use crate::exchange::{Exchange, Give};
use crate::model::NONE;
use crate::plan::{Held, Reason};
use crate::problem::Problem;
use crate::rng::Rng;

/// More than any plan is worth: what cannot be had.
const NEVER: i64 = i64::MAX / 8;

/// The obstacles, in the order of [`Way::cost`].
const HOURS_A: usize = 0;
const HOURS_B: usize = 1;
const PLACE: usize = 2;
const SPEAKER: usize = 3;
const MAX_A: usize = 4;
const MAX_B: usize = 5;

/// What holding a pair in a slot would cost, by obstacle.
#[derive(Clone, Copy)]
struct Way {
    slot: usize,
    cost: [i64; 6],
    /// Their sum; six times [`NEVER`] is still a number.
    total: i64,
    /// What holding it is worth.
    value: i64,
}

impl Way {
    fn new(slot: usize, value: i64) -> Self {
        Self { slot, cost: [0; 6], total: 0, value }
    }

    /// Whether it would pay but for these obstacles.
    fn pays_without(&self, lifted: &[usize]) -> bool {
        self.total - lifted.iter().map(|&c| self.cost[c]).sum::<i64>() < self.value
    }
}

/// Reads reasons off one board.
pub(crate) struct Reasons<'a, 'm> {
    pub problem: &'a Problem,
    pub board: &'a mut Board<'m>,
    exchange: Exchange,
    ways: Vec<Way>,
    /// Whether meetings somebody needs for their `min` count as never to be given up.
    protected: bool,
    /// Whether anybody has a `min`.
    minimums: bool,
}

impl<'a, 'm> Reasons<'a, 'm> {
    pub(crate) fn new(problem: &'a Problem, board: &'a mut Board<'m>) -> Self {
        board.settle();
        let minimums = board.model.min.iter().any(|&min| min > 0);
        Self {
            minimums,
            problem,
            board,
            exchange: Exchange::new(Give::Gently, Rng::new(0)),
            ways: Vec::new(),
            protected: true,
        }
    }

    /// The first true reason, the plainest kinds first.
    pub(crate) fn of(&mut self, pair: usize) -> Reason {
        let model = self.board.model;
        let [a, b] = model.ends[pair].map(|p| p as usize);
        if model.group[pair] != 0 && model.groups[model.group[pair] as usize].is_empty() {
            let tongues = |p: usize| self.problem.people[p].languages.clone();
            return Reason::NoInterpreter { from: tongues(a), to: tongues(b) };
        }
        self.look(pair);
        let ways = std::mem::take(&mut self.ways);
        let reason = self.judge(pair, &ways);
        self.ways = ways;
        reason
    }

    /// Lay out what each slot would cost.
    fn look(&mut self, pair: usize) {
        crate::steps::did(2 * self.board.model.slots);
        let model = self.board.model;
        let [a, b] = model.ends[pair].map(|p| p as usize);
        self.ways.clear();
        let both = model.avail(a).iter().zip(model.avail(b)).map(|(a, b)| a & b);
        let ways = &mut self.ways;
        bits::each_of(both, |slot| ways.push(Way::new(slot, model.value(pair, slot))));
        for i in 0..self.ways.len() {
            let slot = self.ways[i].slot;
            let there = [a, b].map(|p| self.board.at(p, slot));
            let hours = there.map(|e| if e == NONE { 0 } else { self.price(e, pair) });
            let [place, speaker] = self.seats(pair, slot, there);
            let max = [0, 1].map(|n| self.limit(pair, [a, b][n], there[n]));
            let way = &mut self.ways[i];
            way.cost = [hours[0], hours[1], place, speaker, max[0], max[1]];
            way.total = way.cost.iter().sum();
        }
    }

    /// What giving up a meeting costs.
    fn price(&self, e: u32, pair: usize) -> i64 {
        let board = &*self.board;
        let v = e as usize;
        if board.model.bound(v) || (self.protected && board.needed_by(v, pair, &[]).is_some()) {
            return NEVER;
        }
        board.model.value(v, board.slot[v] as usize)
    }

    /// What making room under somebody's `max` costs, given the meeting they would give up anyway.
    fn limit(&self, pair: usize, person: usize, there: u32) -> i64 {
        let board = &*self.board;
        if board.load[person] - u32::from(there != NONE) < board.model.cap[person] {
            return 0;
        }
        let own = board.model.of(person).iter().filter(|&&e| e != there && board.planned(e as usize));
        own.map(|&e| self.price(e, pair)).min().unwrap_or(NEVER)
    }

    /// What a place and an interpreter cost, once the meetings of the two have made room.
    fn seats(&mut self, pair: usize, slot: usize, there: [u32; 2]) -> [i64; 2] {
        let model = self.board.model;
        if model.simple(pair) {
            let gone = there.iter().any(|&e| e != NONE);
            if gone || self.board.spare(slot) > 0 {
                return [0, 0];
            }
            let lightest = self.exchange.lightest_table(self.board, pair, slot);
            return [lightest.map_or(NEVER, |e| self.price(e, pair)), 0];
        }
        let mark = self.board.mark();
        let there = there.into_iter().filter(|&e| e != NONE);
        there.for_each(|e| self.board.take(e as usize));
        let (place, speaker) = self.board.lacks(pair, slot);
        let board = &*self.board;
        let pools = &model.kinds[model.kind[pair] as usize];
        let able = &model.groups[model.group[pair] as usize];
        let cheapest = |suits: &dyn Fn(usize) -> bool| {
            let fit = board.inside[slot].iter().filter(|&&e| suits(e as usize));
            fit.map(|&e| self.price(e, pair)).min().unwrap_or(NEVER)
        };
        let place = if place { cheapest(&|e| pools.contains(&board.pool[e])) } else { 0 };
        let speaker = if speaker { cheapest(&|e| able.contains(&board.speaker[e])) } else { 0 };
        self.board.back_to(mark);
        [place, speaker]
    }

    fn judge(&mut self, pair: usize, ways: &[Way]) -> Reason {
        if ways.is_empty() {
            return Reason::NoCommonSlot;
        }
        if ways.iter().any(|way| way.pays_without(&[])) {
            return self.outweighed(pair, ways);
        }
        if let Some(reason) = self.for_minimum(pair, ways) {
            return reason;
        }
        let [a, b] = self.board.model.ends[pair].map(|p| p as usize);
        let common = ways.len();
        let pays = |lifted: &[usize]| ways.iter().filter(|way| way.pays_without(lifted)).count();
        for (obstacle, free) in [(PLACE, pays(&[PLACE])), (SPEAKER, pays(&[SPEAKER]))] {
            if free > 0 || ways.iter().all(|way| way.cost[obstacle] == NEVER) {
                return self.seat_reason(pair, obstacle, common, free);
            }
        }
        for (obstacle, p) in [(MAX_A, a), (MAX_B, b)] {
            let stands = self.limit(pair, p, NONE) >= self.board.model.weight[pair];
            if let (Some(max), true) = (self.problem.people[p].max, stands && pays(&[obstacle]) > 0) {
                let board = &*self.board;
                let own = board.model.of(p).iter().copied().filter(|&e| board.planned(e as usize)).collect();
                return Reason::PersonMax { who: self.id(p), max, better: self.name(own) };
            }
        }
        for (obstacle, p) in [(HOURS_A, a), (HOURS_B, b)] {
            let stands = ways.iter().all(|way| way.cost[obstacle] >= way.value);
            if stands && pays(&[obstacle]) > 0 {
                let better = ways.iter().map(|way| self.board.at(p, way.slot)).collect();
                return Reason::Full { who: self.id(p), common, better: self.name(better) };
            }
        }
        let either = |way: &Way| way.cost[HOURS_A].max(way.cost[HOURS_B]) >= way.value;
        if ways.iter().all(either) && (pays(&[HOURS_A]) > 0 || pays(&[HOURS_B]) > 0) {
            let higher = |way: &Way| if way.cost[HOURS_A] >= way.value { a } else { b };
            let better = ways.iter().map(|way| self.board.at(higher(way), way.slot)).collect();
            return Reason::NeverBothFree { common, better: self.name(better) };
        }
        self.outweighed(pair, ways)
    }

    /// Whether it would pay but for somebody's `min`.
    fn for_minimum(&mut self, pair: usize, ways: &[Way]) -> Option<Reason> {
        if !self.minimums {
            return None;
        }
        self.protected = false;
        self.look(pair);
        let unprotected = std::mem::take(&mut self.ways);
        let mut pays = unprotected.iter().filter(|way| way.pays_without(&[]));
        let needed = pays.find_map(|way| self.needed(pair, way.slot));
        self.protected = true;
        debug_assert_eq!(unprotected.len(), ways.len(), "the same slots");
        needed.map(|who| Reason::ForMinimum { who: self.id(who) })
    }

    /// Who needs one of the meetings that would be in the way of a pair in a slot.
    fn needed(&mut self, pair: usize, slot: usize) -> Option<usize> {
        let ends = self.board.model.ends[pair].map(|p| p as usize);
        let mut gone = Vec::new();
        for p in ends {
            let there = self.board.at(p, slot);
            if there == NONE || self.board.model.bound(there as usize) {
                continue;
            }
            if let Some(who) = self.board.needed_by(there as usize, pair, &gone) {
                return Some(who);
            }
            gone.push(there);
        }
        let model = self.board.model;
        let own = ends.into_iter().flat_map(|p| model.of(p)).filter(|&&e| self.board.planned(e as usize));
        let mut near = own.chain(&self.board.inside[slot]).filter(|&&e| !model.bound(e as usize));
        near.find_map(|&e| self.board.needed_by(e as usize, pair, &gone))
    }

    fn seat_reason(&self, pair: usize, obstacle: usize, common: usize, free: usize) -> Reason {
        let [a, b] = self.board.model.ends[pair].map(|p| &self.problem.people[p as usize]);
        if obstacle == SPEAKER {
            let between = [a, b].map(|p| p.languages.join("/"));
            return Reason::InterpretersTaken { common, free, between };
        }
        if a.remote || b.remote {
            return Reason::RoomsTaken { common, free };
        }
        Reason::TablesTaken { common, free, tables: self.problem.tables }
    }

    /// The cheapest exchange, which does not pay; or what forbids every exchange.
    fn outweighed(&mut self, pair: usize, ways: &[Way]) -> Reason {
        let mut least: Option<(i64, usize, Vec<u32>)> = None;
        for way in ways {
            if self.exchange.in_the_way(self.board, pair, way.slot) {
                let loss = self.board.weigh(&self.exchange.out) - way.value;
                if least.as_ref().is_none_or(|l| loss < l.0) {
                    least = Some((loss, way.slot, self.exchange.out.clone()));
                }
            }
        }
        if let Some((loss, slot, victims)) = least {
            // What is in the way together can cost less than its parts alone would.
            return if loss < 0 { Reason::Unsettled } else { Reason::Outweighed { slot, better: self.name(victims) } };
        }
        self.protected = false;
        let needed = ways.iter().find_map(|way| self.needed(pair, way.slot));
        self.protected = true;
        if let Some(who) = needed {
            return Reason::ForMinimum { who: self.id(who) };
        }
        let slot = ways.iter().min_by_key(|way| way.cost.iter().filter(|&&c| c >= NEVER).count()).map_or(0, |w| w.slot);
        let there = self.board.model.ends[pair].map(|p| self.board.at(p as usize, slot));
        let mut held: Vec<u32> = there.into_iter().filter(|&e| e != NONE).collect();
        if held.is_empty() {
            held.extend(self.board.inside[slot].iter().filter(|&&e| self.board.model.bound(e as usize)));
        }
        Reason::WouldBreakFixed { slot, better: self.name(held) }
    }

    fn id(&self, person: usize) -> String {
        self.problem.people[person].id.clone()
    }

    fn name(&self, mut pairs: Vec<u32>) -> Vec<Held> {
        let board = &*self.board;
        let model = board.model;
        pairs.retain(|&e| e != NONE);
        pairs.sort_unstable_by_key(|&e| {
            let e = e as usize;
            (model.bound(e), model.weight[e], board.slot[e])
        });
        let held = pairs.into_iter().take(Reason::NAMED).map(|e| {
            let e = e as usize;
            let pair = &self.problem.pairs[e];
            let slot = board.slot[e] as usize;
            Held { a: pair.a.clone(), b: pair.b.clone(), slot, weight: pair.weight, bound: model.bound(e) }
        });
        held.collect()
    }
}
