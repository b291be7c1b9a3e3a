//! The best plan of a small problem by trying all, with what is left as the bound of a branch.

use crate::bits;
use crate::board::{Board, Snapshot, by_weight};
use crate::model::NONE;

/// Wishes beyond which nothing is tried.
const WISHES: usize = 14;
/// Branches after which it is given up.
const BRANCHES: u32 = 60_000;

/// What is known of the boards beyond `reached`. `board` has the fixed
/// meetings only, and comes back so. With `musts` only plans that hold every must count.
pub(crate) fn best(board: &mut Board<'_>, musts: bool, reached: i64) -> Found {
    let model = board.model;
    let open: Vec<usize> =
        by_weight(model).into_iter().filter(|&e| model.usable[e] && model.fixed[e] == NONE).collect();
    if open.len() > WISHES {
        return Found::Unknown;
    }
    let mut rest = vec![0; open.len() + 1];
    for (i, &e) in open.iter().enumerate().rev() {
        rest[i] = rest[i + 1] + model.top(e);
    }
    let mut tree = Tree { open, rest, musts, reached, best: None, left: BRANCHES };
    match (tree.grow(board, 0), tree.best) {
        (false, _) => Found::Unknown,
        (true, None) => Found::Nothing,
        (true, Some(best)) => Found::Best(best),
    }
}

/// What came of trying all.
pub(crate) enum Found {
    /// It was too much to try.
    Unknown,
    /// No board is better.
    Nothing,
    /// The best board.
    Best(Snapshot),
}

struct Tree {
    open: Vec<usize>,
    /// What the wishes from each on could be worth.
    rest: Vec<i64>,
    musts: bool,
    reached: i64,
    best: Option<Snapshot>,
    left: u32,
}

impl Tree {
    /// False if it was given up.
    fn grow(&mut self, board: &mut Board<'_>, depth: usize) -> bool {
        if board.total + self.rest[depth] <= self.reached {
            return true;
        }
        let Some(&pair) = self.open.get(depth) else {
            self.reached = board.total;
            self.best = Some(board.snapshot());
            return true;
        };
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        if board.has_room(pair) {
            let [a, b] = board.model.ends[pair].map(|p| board.free(p as usize));
            let set: Vec<u64> = board.model.allowed(pair).zip(a).zip(b).map(|((w, a), b)| w & a & b).collect();
            for slot in bits::each(&set) {
                let mark = board.mark();
                if board.seat(pair, slot) {
                    let done = self.grow(board, depth + 1);
                    board.back_to(mark);
                    if !done {
                        return false;
                    }
                }
            }
        }
        (self.musts && board.model.must[pair]) || self.grow(board, depth + 1)
    }
}
