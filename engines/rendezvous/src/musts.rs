//! Meetings that have to be planned: finding places for all of them, or the proof that there are none.

use std::collections::HashMap;
use std::ops::ControlFlow;

use crate::bits;
use crate::board::Board;
use crate::exchange::{Exchange, Give};
use crate::model::{Model, NONE};
use crate::problem::Problem;
use crate::rng::Rng;
use crate::steps::{self, Pace};

/// How the musts came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Musts {
    Placed,
    /// They cannot all be planned; the sentence says why.
    Impossible(String),
    /// Not all are planned, and no proof was found that they cannot be.
    Unknown,
}

/// Branches of the exact search before it gives up.
const BRANCHES: u32 = 200_000;

/// The most meetings the exact search and Hall's condition are asked about: both call themselves for each.
const DEEPEST: usize = 400;

/// Plan every must on a board that holds the fixed meetings.
pub(crate) fn place(
    problem: &Problem,
    board: &mut Board<'_>,
    rng: &mut Rng,
    watch: &mut dyn FnMut(&Board<'_>) -> ControlFlow<()>,
) -> Musts {
    let model = board.model;
    let all: Vec<usize> =
        crate::board::by_weight(model).into_iter().filter(|&e| model.must[e] && model.fixed[e] == NONE).collect();
    if all.is_empty() {
        return Musts::Placed;
    }
    let mut pace = Pace::new();
    for &e in &all {
        if pace.due() && watch(board).is_break() {
            return Musts::Unknown;
        }
        board.insert(e, 200, rng);
    }
    let missing = |board: &Board<'_>| all.iter().copied().filter(|&e| !board.planned(e)).collect::<Vec<_>>();
    if missing(board).is_empty() {
        return Musts::Placed;
    }
    if let Some(why) = impossible(problem, model, &mut || watch(board)) {
        return Musts::Impossible(why);
    }
    let left = if all.len() <= DEEPEST { BRANCHES } else { 0 };
    let mut search = Search { board: Board::new(model), todo: all.clone(), left, pace: Pace::new() };
    match search.run(watch) {
        Some(true) => {
            board.restore(&search.board.snapshot());
            return Musts::Placed;
        }
        Some(false) => {
            let why = "the meetings that must be held cannot all be held: every way to place them was tried";
            return Musts::Impossible(why.into());
        }
        None => {}
    }
    // Too many for the exact search: let the missing ones push others about.
    let mut best = board.snapshot();
    let mut exchange = Exchange::new(Give::Freely, rng.clone());
    for step in 0..20_000u64.min(200 * all.len() as u64) {
        let missing = missing(board);
        if missing.is_empty() {
            return Musts::Placed;
        }
        if (step.is_multiple_of(64) || pace.due()) && watch(board).is_break() {
            break;
        }
        let pair = missing[rng.below(missing.len())];
        let Some(slot) = exchange.any_slot(board, pair) else { continue };
        let mark = board.mark();
        if exchange.in_the_way(board, pair, slot) && exchange.displace(board, pair, slot) {
            exchange.reseat(board, 50);
        } else {
            board.back_to(mark);
        }
        board.settle();
        if board.worth() > best.worth {
            best = board.snapshot();
        }
    }
    if missing(board).is_empty() {
        return Musts::Placed;
    }
    board.restore(&best);
    Musts::Unknown
}

/// A short proof that the musts cannot all be planned.
fn impossible(problem: &Problem, model: &Model, watch: &mut dyn FnMut() -> ControlFlow<()>) -> Option<String> {
    let id = |p: usize| problem.people[p].id.as_str();
    let musts: Vec<usize> = (0..model.pairs()).filter(|&e| model.must[e] || model.fixed[e] != NONE).collect();
    if let Some(&e) = musts.iter().find(|&&e| !model.usable[e]) {
        let [a, b] = model.ends[e].map(|p| id(p as usize));
        return Some(format!("{a} and {b} must meet, but there is no slot in which they can"));
    }
    let places: u64 = model.room.iter().map(|&n| u64::from(n)).sum();
    if musts.len() as u64 > places {
        return Some(format!("{} meetings must be held, but there are only {places} places", musts.len()));
    }
    let mut pace = Pace::new();
    for p in 0..model.people {
        if pace.due() && watch().is_break() {
            return None;
        }
        let own: Vec<usize> =
            model.of(p).iter().map(|&e| e as usize).filter(|&e| model.must[e] || model.fixed[e] != NONE).collect();
        if own.len() > model.cap[p] as usize {
            return Some(format!("{} must have {} meetings, but can have only {}", id(p), own.len(), model.cap[p]));
        }
        // Hall's condition: the person's musts need as many different slots.
        let mut held: HashMap<usize, usize> = HashMap::new();
        let slots_of = |e: usize| -> Vec<usize> {
            if model.fixed[e] != NONE {
                return vec![model.fixed[e] as usize];
            }
            bits::each(&model.allowed(e).collect::<Vec<_>>()).collect()
        };
        for &e in own.iter().take(DEEPEST) {
            if !augment(e, &slots_of, &mut held, &mut vec![false; model.slots]) {
                return Some(format!("the {} meetings {} must have do not fit into different slots", own.len(), id(p)));
            }
        }
    }
    None
}

fn augment(
    pair: usize,
    slots_of: &dyn Fn(usize) -> Vec<usize>,
    held: &mut HashMap<usize, usize>,
    seen: &mut [bool],
) -> bool {
    for slot in slots_of(pair) {
        steps::did(1);
        if std::mem::replace(&mut seen[slot], true) {
            continue;
        }
        let other = held.get(&slot).copied();
        if other.is_none_or(|other| augment(other, slots_of, held, seen)) {
            held.insert(slot, pair);
            return true;
        }
    }
    false
}

/// Depth-first over all ways, the must with the fewest ways left first.
struct Search<'m> {
    board: Board<'m>,
    todo: Vec<usize>,
    left: u32,
    pace: Pace,
}

impl Search<'_> {
    /// Whether all can be planned; `None` if that took too long.
    fn run(&mut self, watch: &mut dyn FnMut(&Board<'_>) -> ControlFlow<()>) -> Option<bool> {
        if self.todo.is_empty() {
            return Some(true);
        }
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        steps::did(self.todo.len() * self.board.model.words);
        if (self.left.is_multiple_of(1024) || self.pace.due()) && watch(&self.board).is_break() {
            return None;
        }
        let board = &self.board;
        // Seats are found by moving others within their slot, so here only the people count.
        let open = |e: usize| -> Vec<u64> {
            let [a, b] = board.model.ends[e].map(|p| board.free(p as usize));
            board.model.allowed(e).zip(a).zip(b).map(|((word, a), b)| word & a & b).collect()
        };
        let ways = |e: usize| if board.has_room(e) { bits::count(&open(e)) } else { 0 };
        let (at, _) = self.todo.iter().enumerate().min_by_key(|&(_, &e)| ways(e))?;
        let pair = self.todo[at];
        if ways(pair) == 0 {
            return Some(false);
        }
        let set = open(pair);
        self.todo.swap_remove(at);
        let mut open = false;
        for slot in bits::each(&set) {
            let mark = self.board.mark();
            if !self.board.seat(pair, slot) {
                continue;
            }
            match self.run(watch) {
                Some(true) => return Some(true),
                Some(false) => {}
                None => open = true,
            }
            self.board.back_to(mark);
            if open {
                break;
            }
        }
        self.todo.push(pair);
        if open { None } else { Some(false) }
    }
}
