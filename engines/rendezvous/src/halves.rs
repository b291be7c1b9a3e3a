//! Rounding the fractional choice without loss, where everybody is always there.
//!
//! In the fractional optimum some pairs are held by half: odd rings. Left out, they leave people with a free hour that
//! has a price. Two such people are joined by a trail along which pairs that gain nothing at the prices are
//! alternately added and taken out: the weight becomes greater by the prices of the two ends, and complementary
//! slackness is kept. The trail may pass a person several times but no pair twice; a shortest one is looked for by
//! breadth-first search over people and turns.

use std::ops::ControlFlow;

use crate::board::Board;
use crate::model::{Model, NONE};
use crate::rng::Rng;
use crate::steps::{self, Pace};

/// Prices are exact to far less than this; true gains other than 0 are at least a half.
pub(crate) const TIGHT: f64 = 0.1;
/// Pairs looked at in all before it is given up.
const WORK: usize = 200_000_000;
/// Rounds without success before it is given up; the pairs are looked at in another order in each.
const IDLE: usize = 12;
/// Chains followed for each pair that is added.
const TRIES: usize = 1_000;

/// Join people with a free hour that is worth something, two by two.
pub(crate) fn join(
    board: &mut Board<'_>,
    gain: &[f64],
    price: &[f64],
    rng: &mut Rng,
    watch: &mut dyn FnMut((u32, i64)) -> ControlFlow<()>,
) {
    let model = board.model;
    let always = |p: usize| model.of(p).is_empty() || crate::bits::count(model.avail(p)) == model.slots;
    if !model.plain || !(0..model.people).all(always) {
        return;
    }
    let mut trails = Trails { came: vec![NONE; 2 * model.people], queue: Vec::new(), looked: 0 };
    let lacks = |board: &Board<'_>, p: usize| price[p] > TIGHT && board.load[p] < model.cap[p];
    let mut idle = 0;
    let mut pace = Pace::new();
    while idle < IDLE && (0..model.people).any(|p| lacks(board, p)) {
        idle += 1;
        for p in 0..model.people {
            if !lacks(board, p) {
                continue;
            }
            if watch(board.worth()).is_break() || trails.looked > WORK {
                return;
            }
            let Some(trail) = trails.find(board, gain, price, p, rng.next() as usize) else { continue };
            let (before, mark) = (board.worth(), board.mark());
            // Along the trail from its end: the first pair is added, the second taken out, and so on.
            trail.iter().skip(1).step_by(2).for_each(|&e| board.take(e as usize));
            let added = trail.iter().step_by(2).all(|&e| {
                let on = !pace.due() || watch(before).is_continue();
                on && board.insert(e as usize, TRIES, rng)
            });
            if added && board.worth() > before {
                board.settle();
                idle = 0;
            } else {
                board.back_to(mark);
            }
        }
    }
}

/// By how much at least every plan falls short of the prices' bound because people cannot be paired off: an odd set.
///
/// A plan falls short by the prices of free hours and by the gains of the pairs it should not hold or should. If it does
/// not, it holds every pair that gains, none that loses, and leaves no hour with a price free. Take the people joined
/// by pairs that neither gain nor lose: if their hours beyond the gaining pairs are odd in number and all have a price,
/// some hour stays free, or a pair across the border is held or left out against its gain.
/// `cap` are the hours that are priced, `free` the pairs that are; a table must not have a price.
pub(crate) fn odd_loss(model: &Model, gain: &[f64], price: &[f64], cap: &[i64], free: &[usize]) -> f64 {
    let mut root: Vec<u32> = (0..model.people as u32).collect();
    let find = |root: &mut Vec<u32>, p: u32| {
        let mut p = p;
        while root[p as usize] != p {
            root[p as usize] = root[root[p as usize] as usize];
            p = root[p as usize];
        }
        p
    };
    for &e in free.iter().filter(|&&e| gain[e].abs() <= TIGHT) {
        let [a, b] = model.ends[e].map(|p| find(&mut root, p));
        root[a as usize] = b;
    }
    let root: Vec<usize> = (0..model.people as u32).map(|p| find(&mut root, p) as usize).collect();
    // Hours to be filled, and what the cheapest way to break the parity costs.
    let mut hours: Vec<i64> = vec![0; model.people];
    let mut way = vec![f64::MAX; model.people];
    for p in 0..model.people {
        hours[root[p]] += cap[p];
        way[root[p]] = way[root[p]].min(price[p]);
    }
    for &e in free {
        let [a, b] = model.ends[e].map(|p| root[p as usize]);
        if gain[e] > TIGHT {
            hours[a] -= 1;
            hours[b] -= 1;
        }
        if a != b {
            way[a] = way[a].min(gain[e].abs());
            way[b] = way[b].min(gain[e].abs());
        }
    }
    let odd = (0..model.people).filter(|&p| root[p] == p && hours[p].rem_euclid(2) == 1);
    odd.map(|p| way[p]).fold(0.0, f64::max)
}

struct Trails {
    /// The pair by which each person was reached, by turn: 0 when a pair is to be added next, 1 when one goes.
    came: Vec<u32>,
    queue: Vec<(u32, u8)>,
    looked: usize,
}

impl Trails {
    /// A trail from a person to another who lacks a meeting, or to one whose free hour costs less.
    fn find(&mut self, board: &Board<'_>, gain: &[f64], price: &[f64], from: usize, chance: usize) -> Option<Vec<u32>> {
        let model = board.model;
        self.came.fill(NONE);
        self.queue.clear();
        self.queue.push((from as u32, 0));
        let mut next = 0;
        while next < self.queue.len() {
            let (person, turn) = self.queue[next];
            next += 1;
            let pairs = model.of(person as usize);
            steps::did(pairs.len());
            let (late, early) = pairs.split_at(chance % pairs.len().max(1));
            for &e in early.iter().chain(late) {
                self.looked += 1;
                let pair = e as usize;
                if gain[pair].abs() > TIGHT || board.planned(pair) != (turn == 1) || board.pinned(pair) {
                    continue;
                }
                if turn == 1 && model.must[pair] {
                    continue;
                }
                let other = model.other(pair, person as usize);
                let there = 2 * other + usize::from(turn == 0);
                if self.came[there] != NONE || (other == from && turn == 1) {
                    continue;
                }
                self.came[there] = e;
                let ends = if turn == 0 {
                    other != from && board.load[other] < model.cap[other]
                } else {
                    price[other] < price[from] - TIGHT
                };
                if ends && let Some(trail) = self.back(board, from, other, turn == 0) {
                    return Some(trail);
                }
                self.queue.push((other as u32, 1 - turn));
            }
        }
        None
    }

    /// The pairs from the first person to the last, none twice.
    fn back(&self, board: &Board<'_>, from: usize, last: usize, mut added: bool) -> Option<Vec<u32>> {
        let mut trail = Vec::new();
        let mut person = last;
        loop {
            let e = self.came[2 * person + usize::from(added)];
            if e == NONE || trail.contains(&e) {
                return None;
            }
            trail.push(e);
            person = board.model.other(e as usize, person);
            added = !added;
            if person == from && !added {
                trail.reverse();
                return Some(trail);
            }
        }
    }
}
