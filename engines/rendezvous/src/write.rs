//! From the board back to names: tables, interpreters, reasons.

use std::collections::HashMap;

use crate::board::Board;
use crate::model::{Model, NONE};
use crate::plan::{Plan, Planned, Reason, Shortfall, Unplaced};
use crate::problem::Problem;
use crate::reasons::Reasons;
use crate::steps::Pace;

/// Numbers back to names, tables by slot, reasons for the rest.
pub(crate) fn written(problem: &Problem, board: &mut Board<'_>, in_time: &mut dyn FnMut() -> bool) -> Plan {
    let mut plan = Plan::default();
    let tables = tables(problem, board);
    for slot in 0..board.model.slots {
        let mut inside: Vec<(u32, u32)> = board.inside[slot].iter().map(|&e| (tables[e as usize], e)).collect();
        inside.sort_unstable();
        for (table, e) in inside {
            let pair = &problem.pairs[e as usize];
            let speaker = board.speaker[e as usize];
            let interpreter = (speaker != NONE).then(|| problem.interpreters[speaker as usize].id.clone());
            let table = table as usize;
            plan.meetings.push(Planned { a: pair.a.clone(), b: pair.b.clone(), slot, table, interpreter });
        }
    }
    let mut reasons = Reasons::new(problem, board);
    let (mut pace, mut open) = (Pace::new(), true);
    for (e, pair) in problem.pairs.iter().enumerate() {
        if !reasons.board.planned(e) {
            open &= !pace.due() || in_time();
            let reason = if open { reasons.of(e) } else { Reason::Unsettled };
            plan.unscheduled.push(Unplaced { a: pair.a.clone(), b: pair.b.clone(), reason });
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

/// The table of each planned pair: that of the previous plan, else where one of its people sat before, else the first
/// that is free.
fn tables(problem: &Problem, board: &Board<'_>) -> Vec<u32> {
    let model = board.model;
    let before = previous_tables(problem, model);
    let mut table = vec![NONE; model.pairs()];
    let mut last = vec![NONE; model.people];
    // Ordinary tables beyond those that can be used at once are never needed.
    let most = problem.tables.min(problem.places.len() + model.people / 2);
    let mut closed: Vec<Vec<usize>> = vec![Vec::new(); model.slots];
    for (place, t) in problem.places.iter().enumerate().flat_map(|(n, place)| place.busy.iter().map(move |&t| (n, t))) {
        closed[t].push(place);
    }
    for (slot, closed) in closed.iter().enumerate() {
        let mut open = vec![true; most];
        closed.iter().filter(|&&place| place < most).for_each(|&place| open[place] = false);
        let pool = |t: usize| model.pool_of.get(t).copied().unwrap_or(0);
        let mut seats = Seats { open, taken: vec![false; most], first: vec![0; model.pools] };
        let mut inside = board.inside[slot].clone();
        inside.sort_unstable();
        let keep = |wish: &dyn Fn(usize) -> u32, table: &mut Vec<u32>, seats: &mut Seats| {
            for &e in &inside {
                let e = e as usize;
                let t = wish(e);
                if table[e] == NONE && (t as usize) < most && pool(t as usize) == board.pool[e] && seats.take(t) {
                    table[e] = t;
                }
            }
        };
        keep(&|e| if model.previous[e] as usize == slot { before[e] } else { NONE }, &mut table, &mut seats);
        keep(&|e| last[model.ends[e][0] as usize], &mut table, &mut seats);
        keep(&|e| last[model.ends[e][1] as usize], &mut table, &mut seats);
        for &e in &inside {
            let e = e as usize;
            if table[e] == NONE {
                table[e] = seats.next(board.pool[e], most, &pool);
            }
            for p in model.ends[e] {
                last[p as usize] = table[e];
            }
        }
    }
    table
}

fn previous_tables(problem: &Problem, model: &Model) -> Vec<u32> {
    let mut before = vec![NONE; model.pairs()];
    if problem.previous.iter().all(|p| p.table.is_none()) {
        return before;
    }
    let order = |a: &str, b: &str| crate::problem::ordered(a.to_owned(), b.to_owned());
    let known: HashMap<_, _> = problem.previous.iter().filter_map(|p| Some((order(&p.a, &p.b), p.table?))).collect();
    for (e, pair) in problem.pairs.iter().enumerate().filter(|(e, _)| model.previous[*e] != NONE) {
        if let Some(&table) = known.get(&order(&pair.a, &pair.b)) {
            before[e] = table.min(NONE as usize) as u32;
        }
    }
    before
}

/// The places of one slot.
struct Seats {
    open: Vec<bool>,
    taken: Vec<bool>,
    /// Where to look on for a free place of each pool.
    first: Vec<usize>,
}

impl Seats {
    fn take(&mut self, table: u32) -> bool {
        let t = table as usize;
        self.open[t] && !std::mem::replace(&mut self.taken[t], true)
    }

    fn next(&mut self, pool: u32, most: usize, of: &dyn Fn(usize) -> u32) -> u32 {
        let first = &mut self.first[pool as usize];
        while *first < most && (of(*first) != pool || !self.open[*first] || self.taken[*first]) {
            *first += 1;
        }
        // The board never seats more than there are places.
        if let Some(taken) = self.taken.get_mut(*first) {
            *taken = true;
        }
        *first as u32
    }
}
