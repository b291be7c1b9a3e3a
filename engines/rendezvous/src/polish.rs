//! With the chosen meetings left as they are: fewer breaks, the most broken day first.

use std::ops::ControlFlow;

use crate::board::Board;
use crate::model::NONE;
use crate::steps::Pace;

/// Rounds over all meetings at most; each lowers the sum of squares or is the last.
const ROUNDS: usize = 6;
/// Work (meetings times slots tried) after which no further round is begun.
const WORK: usize = 300_000;

/// Lower the sum over the people of the square of their breaks by exchanging chains: the square makes the most broken
/// day count first. A break is a run of empty slots between two meetings of a person.
pub(crate) fn polish(board: &mut Board<'_>, watch: &mut dyn FnMut(f64, (u32, i64)) -> ControlFlow<()>) {
    let model = board.model;
    board.settle();
    let mut breaks: Vec<u32> = (0..model.people).map(|p| breaks_of(board, p)).collect();
    let mut spent = 0;
    for round in 0..ROUNDS {
        let mut order: Vec<usize> = (0..model.people).filter(|&p| breaks[p] > 0).collect();
        order.sort_by_key(|&p| (std::cmp::Reverse(breaks[p]), p));
        let mut better = false;
        for (i, &person) in order.iter().enumerate() {
            let done = (round as f64 + i as f64 / order.len() as f64) / ROUNDS as f64;
            let board_worth = board.worth();
            if watch(done, board_worth).is_break() || spent > WORK {
                return;
            }
            let mut go_on = || watch(done, board_worth);
            match mend(board, person, &mut breaks, &mut spent, &mut go_on) {
                ControlFlow::Continue(mended) => better |= mended,
                ControlFlow::Break(()) => return,
            }
        }
        if !better {
            return;
        }
    }
}

/// Try to move each meeting of a person next to another of theirs.
fn mend(
    board: &mut Board<'_>,
    person: usize,
    breaks: &mut [u32],
    spent: &mut usize,
    watch: &mut dyn FnMut() -> ControlFlow<()>,
) -> ControlFlow<(), bool> {
    let model = board.model;
    let mut better = false;
    let mut pace = Pace::new();
    for one in 0..model.slots {
        let pair = board.at(person, one);
        if pair == NONE || breaks[person] == 0 {
            continue;
        }
        for two in 0..model.slots {
            let beside = |t: usize| t < model.slots && t != one && board.at(person, t) != NONE;
            if !board.is_free(person, two) || !(beside(two + 1) || (two > 0 && beside(two - 1))) {
                continue;
            }
            *spent += 1;
            if *spent > WORK {
                return ControlFlow::Continue(better);
            }
            if pace.due() {
                watch()?;
            }
            let (before, mark) = (board.worth(), board.mark());
            if board.swap_by_chain(pair as usize, two) && board.worth() >= before && lower(board, mark, breaks) {
                board.settle();
                better = true;
                break;
            }
            board.back_to(mark);
        }
    }
    ControlFlow::Continue(better)
}

/// Whether the changes since the mark lower the sum of squares; if so the counts are brought up to date.
fn lower(board: &Board<'_>, mark: usize, breaks: &mut [u32]) -> bool {
    let mut people: Vec<u32> = board.changed_since(mark).flat_map(|e| board.model.ends[e as usize]).collect();
    people.sort_unstable();
    people.dedup();
    let square = |n: u32| i64::from(n) * i64::from(n);
    let now: Vec<u32> = people.iter().map(|&p| breaks_of(board, p as usize)).collect();
    let change: i64 = people.iter().zip(&now).map(|(&p, &n)| square(n) - square(breaks[p as usize])).sum();
    if change >= 0 {
        return false;
    }
    for (&p, n) in people.iter().zip(now) {
        breaks[p as usize] = n;
    }
    true
}

/// Runs of slots without a meeting between two meetings of a person.
pub(crate) fn breaks_of(board: &Board<'_>, person: usize) -> u32 {
    let mut last = None;
    let mut breaks = 0;
    for slot in (0..board.model.slots).filter(|&t| board.at(person, t) != NONE) {
        breaks += u32::from(last.is_some_and(|last| slot - last > 1));
        last = Some(slot);
    }
    breaks
}
