//! One change to a plan that is already told to everybody: a further meeting, with as few others moved as possible.

use std::collections::HashMap;

use crate::board::{Board, Seat};
use crate::exchange::{Exchange, Give};
use crate::model::{Model, NONE};
use crate::plan::{Plan, Planned};
use crate::problem::{Problem, ordered};
use crate::rng::Rng;

/// A way to hold one more meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fit {
    /// The meeting, with its slot, table and interpreter.
    pub meeting: Planned,
    /// Meetings that are held elsewhere for it: as they were, and as they become.
    pub moved: Vec<(Planned, Planned)>,
    /// Meetings that are not held any more.
    pub dropped: Vec<Planned>,
}

/// Fit one more wanted meeting into a plan that keeps the rules, moving as few others as possible. Meetings that are
/// fixed or have to be held stay in the plan; a wish is dropped only if the meeting is worth more than all it costs,
/// each move being charged the problem's `move_price`. `None` if it does not fit or does not pay.
pub fn fit(problem: &Problem, plan: &Plan, a: &str, b: &str) -> Option<Fit> {
    let model = Model::new(problem);
    let index: HashMap<(&str, &str), usize> =
        problem.pairs.iter().enumerate().map(|(e, pair)| (ordered(pair.a.as_str(), pair.b.as_str()), e)).collect();
    let pair = *index.get(&ordered(a, b))?;
    let mut board = Board::new(&model);
    let mut stood: HashMap<usize, &Planned> = HashMap::new();
    for meeting in &plan.meetings {
        let e = *index.get(&ordered(meeting.a.as_str(), meeting.b.as_str()))?;
        stood.insert(e, meeting);
        if board.planned(e) {
            continue;
        }
        let free = model.ends[e].iter().all(|&p| board.is_free(p as usize, meeting.slot));
        if !free || !sit(problem, &mut board, e, meeting) {
            return None;
        }
    }
    if board.planned(pair) {
        return None;
    }
    board.settle();
    let before: Vec<u32> = board.slot.clone();
    if !board.insert_gently(pair) && !displace(&mut board, pair, &before) {
        return None;
    }
    Some(told(problem, &board, pair, &stood))
}

/// Seat a meeting where the plan has it.
fn sit(problem: &Problem, board: &mut Board<'_>, e: usize, meeting: &Planned) -> bool {
    let model = board.model;
    let pool = model.pool_of.get(meeting.table).copied().unwrap_or(0);
    let speaker = match &meeting.interpreter {
        Some(id) => problem.interpreters.iter().position(|i| i.id == *id).map_or(NONE, |i| i as u32),
        None => NONE,
    };
    let able = model.groups[model.group[e] as usize].contains(&speaker) && board.is_silent(speaker, meeting.slot);
    let speaks = if model.group[e] == 0 { speaker == NONE } else { able };
    if speaks && model.kinds[model.kind[e] as usize].contains(&pool) && board.has_place(pool, meeting.slot) {
        board.put(e, meeting.slot, Seat { speaker, pool });
        return true;
    }
    board.seat(e, meeting.slot)
}

/// Put the pair in the place of the least, and those elsewhere if that can be.
fn displace(board: &mut Board<'_>, pair: usize, before: &[u32]) -> bool {
    let worth = board.worth();
    let mut exchange = Exchange::new(Give::Gently, Rng::new(0));
    let Some((_, slot)) = exchange.cheapest(board, pair) else { return false };
    let mark = board.mark();
    if exchange.in_the_way(board, pair, slot) && exchange.displace(board, pair, slot) {
        let out = exchange.out.clone();
        for e in out {
            board.insert_gently(e as usize);
        }
        let moves = (0..before.len()).filter(|&e| before[e] != NONE && board.slot[e] != before[e]).count() as i64;
        // A model without a previous plan counts no moves of its own.
        if board.worth().0 > worth.0 || board.total - moves.saturating_mul(board.model.stay) > worth.1 {
            return true;
        }
    }
    board.back_to(mark);
    false
}

fn told(problem: &Problem, board: &Board<'_>, pair: usize, stood: &HashMap<usize, &Planned>) -> Fit {
    let model = board.model;
    let mut taken: HashMap<(usize, usize), usize> = HashMap::new();
    let mut order: Vec<usize> = stood.keys().copied().collect();
    order.sort_unstable();
    let mut fit = Fit::default();
    let mut lost = Vec::new();
    for e in order {
        let was = stood[&e];
        if board.slot[e] == NONE {
            fit.dropped.push(was.clone());
        } else if board.slot[e] as usize == was.slot && keeps_table(board, e, was) {
            taken.insert((was.slot, was.table), e);
        } else {
            lost.push(e);
        }
    }
    lost.push(pair);
    for e in lost {
        let slot = board.slot[e] as usize;
        let suits = |&t: &usize| {
            model.pool_of.get(t).copied().unwrap_or(0) == board.pool[e]
                && !taken.contains_key(&(slot, t))
                && problem.places.get(t).is_none_or(|place| !place.busy.contains(&slot))
        };
        let table = (0..problem.tables).find(suits).unwrap_or(0);
        taken.insert((slot, table), e);
        let wish = &problem.pairs[e];
        let now = Planned { a: wish.a.clone(), b: wish.b.clone(), slot, table, interpreter: None };
        let now = Planned { interpreter: interpreter(problem, board, e), ..now };
        match stood.get(&e) {
            Some(&was) => fit.moved.push((was.clone(), now)),
            None => fit.meeting = now,
        }
    }
    // Who only gets another interpreter has moved too.
    for (&e, &was) in stood {
        let who = interpreter(problem, board, e);
        if board.slot[e] as usize == was.slot && keeps_table(board, e, was) && who != was.interpreter {
            fit.moved.push((was.clone(), Planned { interpreter: who, ..was.clone() }));
        }
    }
    fit.moved.sort_by_key(|(was, _)| (was.slot, was.table));
    fit
}

fn keeps_table(board: &Board<'_>, e: usize, was: &Planned) -> bool {
    board.model.pool_of.get(was.table).copied().unwrap_or(0) == board.pool[e]
}

fn interpreter(problem: &Problem, board: &Board<'_>, e: usize) -> Option<String> {
    let speaker = board.speaker[e];
    (speaker != NONE).then(|| problem.interpreters[speaker as usize].id.clone())
}

impl Fit {
    /// Make the change in a plan. What was dropped, and the meeting itself, move between the two lists.
    pub fn apply(&self, plan: &mut Plan) {
        let is = |m: &Planned, o: &Planned| m.a == o.a && m.b == o.b;
        plan.meetings.retain(|m| !self.dropped.iter().any(|d| is(m, d)));
        for (was, now) in &self.moved {
            if let Some(m) = plan.meetings.iter_mut().find(|m| is(m, was)) {
                *m = now.clone();
            }
        }
        let same = |u: &crate::plan::Unplaced| ordered(&u.a, &u.b) != ordered(&self.meeting.a, &self.meeting.b);
        plan.unscheduled.retain(same);
        plan.meetings.push(self.meeting.clone());
        for gone in &self.dropped {
            let text = format!("It gave way to {} with {}.", self.meeting.a, self.meeting.b);
            let reason = crate::plan::Reason::Stated { text };
            plan.unscheduled.push(crate::plan::Unplaced { a: gone.a.clone(), b: gone.b.clone(), reason });
        }
        plan.meetings.sort_by_key(|m| (m.slot, m.table));
    }
}
