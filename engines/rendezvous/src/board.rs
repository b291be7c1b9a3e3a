//! The timetable while it is being worked on, with a journal so that any try can be taken back.

use crate::bits;
use crate::model::{Model, NONE};

/// Who meets whom when. Every rule but `must` and `min` holds at all times.
#[derive(Debug, Clone)]
pub(crate) struct Board<'m> {
    pub model: &'m Model,
    /// Slot of each pair, or `NONE`.
    pub slot: Vec<u32>,
    /// Interpreter of each pair, or `NONE`.
    pub speaker: Vec<u32>,
    /// Pool whose place each planned pair uses.
    pub pool: Vec<u32>,
    /// Pair of each person in each slot, or `NONE`.
    at: Vec<u32>,
    /// Slot sets of the people: neither busy nor in a meeting.
    free: Vec<u64>,
    /// Slot sets of the interpreters.
    silent: Vec<u64>,
    /// Pair of each interpreter in each slot, or `NONE`.
    heard: Vec<u32>,
    /// The pairs in each slot.
    pub inside: Vec<Vec<u32>>,
    /// Where each planned pair stands in its slot's list.
    place: Vec<u32>,
    /// Places in use: `used[pool * slots + slot]`.
    used: Vec<u32>,
    /// Slot sets of the pools: a place is open and not in use.
    open: Vec<u64>,
    pub load: Vec<u32>,
    /// Worth of the planned pairs: weight and what staying is worth.
    pub total: i64,
    /// Number of musts planned.
    pub musts: u32,
    /// Counts the changes of each slot.
    pub version: Vec<u32>,
    journal: Vec<Step>,
}

/// A change: the pair was put (slot `NONE`), or was taken from where it stood.
#[derive(Debug, Clone, Copy)]
struct Step {
    pair: u32,
    slot: u32,
    seat: Seat,
}

/// What a meeting uses beside its people: an interpreter (or `NONE`) and a place of a pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Seat {
    pub speaker: u32,
    pub pool: u32,
}

impl<'m> Board<'m> {
    /// A board with the fixed meetings only.
    pub(crate) fn new(model: &'m Model) -> Self {
        let mut open = vec![0; model.pools * model.words];
        for pool in 0..model.pools {
            let set = &mut open[pool * model.words..][..model.words];
            (0..model.slots).filter(|&t| model.room(pool as u32, t) > 0).for_each(|t| bits::add(set, t));
        }
        let mut board = Self {
            slot: vec![NONE; model.pairs()],
            speaker: vec![NONE; model.pairs()],
            pool: vec![0; model.pairs()],
            at: vec![NONE; model.people * model.slots],
            free: model.avail.clone(),
            silent: model.spoken.clone(),
            heard: vec![NONE; model.spoken.len() / model.words * model.slots],
            inside: vec![Vec::new(); model.slots],
            place: vec![0; model.pairs()],
            used: vec![0; model.pools * model.slots],
            open,
            load: vec![0; model.people],
            total: 0,
            musts: 0,
            version: vec![0; model.slots],
            journal: Vec::new(),
            model,
        };
        for pair in (0..model.pairs()).filter(|&e| model.fixed[e] != NONE) {
            // A validated problem seats all its fixed meetings.
            board.seat(pair, model.fixed[pair] as usize);
        }
        board.settle();
        board
    }

    /// A fixed pair that found no seat, which makes the problem wrong.
    pub(crate) fn unseated(&self, model: &Model) -> Option<usize> {
        (0..model.pairs()).find(|&e| model.fixed[e] != NONE && !self.planned(e))
    }

    /// How good the board is: musts first, then weight.
    pub(crate) fn worth(&self) -> (u32, i64) {
        (self.musts, self.total)
    }

    pub(crate) fn at(&self, person: usize, slot: usize) -> u32 {
        self.at[person * self.model.slots + slot]
    }

    pub(crate) fn free(&self, person: usize) -> &[u64] {
        &self.free[person * self.model.words..][..self.model.words]
    }

    pub(crate) fn is_free(&self, person: usize, slot: usize) -> bool {
        bits::has(self.free(person), slot)
    }

    pub(crate) fn planned(&self, pair: usize) -> bool {
        self.slot[pair] != NONE
    }

    /// Whether a chain cannot move the pair to a slot: it is fixed, or nobody interprets or no place is open there.
    pub(crate) fn stuck(&self, pair: usize, to: usize) -> bool {
        self.pinned(pair)
            || !(self.model.simple(pair)
                || (bits::has(&self.model.doors[self.model.kind[pair] as usize * self.model.words..], to)
                    && self.speaker_for(pair, to).is_some()))
    }

    /// Whether a pair is to be left where it is.
    pub(crate) fn pinned(&self, pair: usize) -> bool {
        self.model.fixed[pair] != NONE
    }

    /// Whether both people may have one more meeting.
    pub(crate) fn has_room(&self, pair: usize) -> bool {
        self.model.ends[pair].iter().all(|&p| self.load[p as usize] < self.model.cap[p as usize])
    }

    /// Whether a slot's tables (if there is nothing but tables) are all taken.
    pub(crate) fn spare(&self, slot: usize) -> isize {
        self.model.room(0, slot) as isize - self.used[slot] as isize
    }

    /// Slots with a free table.
    pub(crate) fn open_tables(&self) -> &[u64] {
        &self.open[..self.model.words.min(self.open.len())]
    }

    pub(crate) fn has_place(&self, pool: u32, slot: usize) -> bool {
        bits::has(&self.open[pool as usize * self.model.words..], slot)
    }

    /// Whether an interpreter is there and not yet at work in a slot.
    pub(crate) fn is_silent(&self, speaker: u32, slot: usize) -> bool {
        bits::has(&self.silent[speaker as usize * self.model.words..], slot)
    }

    /// Whom an interpreter interprets for in a slot, or `NONE`.
    pub(crate) fn heard(&self, speaker: u32, slot: usize) -> u32 {
        self.heard[speaker as usize * self.model.slots + slot]
    }

    /// A free place for the pair in the slot without moving anybody from one place to another.
    pub(crate) fn pool_for(&self, pair: usize, slot: usize) -> Option<u32> {
        self.model.kinds[self.model.kind[pair] as usize].iter().copied().find(|&pool| self.has_place(pool, slot))
    }

    /// A free interpreter for the pair in the slot; `Some(NONE)` if it needs none.
    pub(crate) fn speaker_for(&self, pair: usize, slot: usize) -> Option<u32> {
        let group = self.model.group[pair];
        if group == 0 {
            return Some(NONE);
        }
        self.model.groups[group as usize].iter().copied().find(|&w| self.is_silent(w, slot))
    }

    /// A word of the slots in which both are free, a place is and, if one is needed, an interpreter.
    pub(crate) fn common(&self, pair: usize, word: usize) -> u64 {
        let model = self.model;
        let [a, b] = model.ends[pair].map(|p| self.free[p as usize * model.words + word]);
        let both = a & b;
        if both == 0 || model.simple(pair) {
            return both & self.open.get(word).copied().unwrap_or(0);
        }
        let any = |sets: &[u64], of: &[u32]| of.iter().fold(0, |all, &n| all | sets[n as usize * model.words + word]);
        let both = both & any(&self.open, &model.kinds[model.kind[pair] as usize]);
        match model.group[pair] {
            0 => both,
            group => both & any(&self.silent, &model.groups[group as usize]),
        }
    }

    /// Plan a pair in a slot in which both are free, if there is a place and an interpreter; others in the slot may
    /// change theirs for it. Nothing is changed if there is none.
    pub(crate) fn seat(&mut self, pair: usize, slot: usize) -> bool {
        if self.model.simple(pair) {
            return match self.pool_for(pair, slot) {
                Some(pool) => {
                    self.put(pair, slot, Seat { speaker: NONE, pool });
                    true
                }
                None => false,
            };
        }
        let mark = self.mark();
        let pool = self.pool_for(pair, slot).or_else(|| self.free_a_place(pair, slot));
        let speaker = self.speaker_for(pair, slot).or_else(|| self.free_a_speaker(pair, slot));
        if let (Some(pool), Some(speaker)) = (pool, speaker) {
            self.put(pair, slot, Seat { speaker, pool });
            return true;
        }
        self.back_to(mark);
        false
    }

    /// Move others in the slot from pool to pool until one the pair can use has a place: an augmenting path.
    fn free_a_place(&mut self, pair: usize, slot: usize) -> Option<u32> {
        let model = self.model;
        let wanted = &model.kinds[model.kind[pair] as usize];
        if model.kinds.len() == 1 {
            return None;
        }
        // Breadth first over pools; for each the meeting that would move out of an earlier one into it.
        let mut from: Vec<(u32, u32, u32)> = wanted.iter().map(|&pool| (pool, NONE, NONE)).collect();
        let mut next = 0;
        while next < from.len() {
            let pool = from[next].0;
            if self.has_place(pool, slot) {
                let mut here = next;
                while from[here].1 != NONE {
                    let (to, mover, before) = from[here];
                    self.reseat_in(mover, Seat { pool: to, speaker: self.speaker[mover as usize] });
                    here = before as usize;
                }
                return Some(from[here].0);
            }
            crate::steps::did(self.inside[slot].len());
            for i in 0..self.inside[slot].len() {
                let other = self.inside[slot][i];
                if self.pool[other as usize] != pool {
                    continue;
                }
                for &to in &model.kinds[model.kind[other as usize] as usize] {
                    if !from.iter().any(|f| f.0 == to) {
                        from.push((to, other, next as u32));
                    }
                }
            }
            next += 1;
        }
        None
    }

    /// The same for interpreters.
    fn free_a_speaker(&mut self, pair: usize, slot: usize) -> Option<u32> {
        let model = self.model;
        let able = |e: u32| &model.groups[model.group[e as usize] as usize];
        let there = |w: u32| bits::has(&model.spoken[w as usize * model.words..], slot);
        let wanted = able(pair as u32).iter().filter(|&&w| there(w));
        let mut from: Vec<(u32, u32, u32)> = wanted.map(|&w| (w, NONE, NONE)).collect();
        let mut next = 0;
        while next < from.len() {
            let who = from[next].0;
            if self.is_silent(who, slot) {
                let mut here = next;
                while from[here].1 != NONE {
                    let (to, mover, before) = from[here];
                    self.reseat_in(mover, Seat { speaker: to, pool: self.pool[mover as usize] });
                    here = before as usize;
                }
                return Some(from[here].0);
            }
            let holder = Some(self.heard(who, slot)).filter(|&e| e != NONE);
            for &to in holder.iter().flat_map(|&e| able(e)).filter(|&&w| there(w)) {
                if !from.iter().any(|f| f.0 == to) {
                    from.push((to, holder.unwrap_or(NONE), next as u32));
                }
            }
            next += 1;
        }
        None
    }

    /// Another place or interpreter in the same slot.
    fn reseat_in(&mut self, pair: u32, seat: Seat) {
        let slot = self.slot[pair as usize] as usize;
        self.take(pair as usize);
        self.put(pair as usize, slot, seat);
    }

    /// Whether a pair that is not planned would find a place and an interpreter in a slot, and which of them lacks.
    pub(crate) fn lacks(&mut self, pair: usize, slot: usize) -> (bool, bool) {
        if self.model.simple(pair) {
            return (self.pool_for(pair, slot).is_none(), false);
        }
        let mark = self.mark();
        let place = self.pool_for(pair, slot).or_else(|| self.free_a_place(pair, slot)).is_none();
        let speaker = self.speaker_for(pair, slot).or_else(|| self.free_a_speaker(pair, slot)).is_none();
        self.back_to(mark);
        (place, speaker)
    }

    /// Plan a pair where both are free.
    pub(crate) fn put(&mut self, pair: usize, slot: usize, seat: Seat) {
        crate::steps::did(1);
        let words = self.model.words;
        for p in self.model.ends[pair].map(|p| p as usize) {
            debug_assert!(bits::has(&self.free[p * words..], slot), "both are free");
            self.at[p * self.model.slots + slot] = pair as u32;
            bits::remove(&mut self.free[p * words..], slot);
            self.load[p] += 1;
        }
        if seat.speaker != NONE {
            bits::remove(&mut self.silent[seat.speaker as usize * words..], slot);
            self.heard[seat.speaker as usize * self.model.slots + slot] = pair as u32;
        }
        self.slot[pair] = slot as u32;
        self.speaker[pair] = seat.speaker;
        self.pool[pair] = seat.pool;
        self.place[pair] = self.inside[slot].len() as u32;
        self.inside[slot].push(pair as u32);
        let used = &mut self.used[seat.pool as usize * self.model.slots + slot];
        *used += 1;
        if *used >= self.model.room(seat.pool, slot) {
            bits::remove(&mut self.open[seat.pool as usize * words..], slot);
        }
        self.total += self.model.value(pair, slot);
        self.musts += u32::from(self.model.must[pair]);
        self.version[slot] = self.version[slot].wrapping_add(1);
        self.journal.push(Step { pair: pair as u32, slot: NONE, seat });
    }

    /// Take a planned pair out.
    pub(crate) fn take(&mut self, pair: usize) {
        crate::steps::did(1);
        let words = self.model.words;
        let slot = self.slot[pair] as usize;
        let seat = Seat { speaker: self.speaker[pair], pool: self.pool[pair] };
        self.journal.push(Step { pair: pair as u32, slot: slot as u32, seat });
        for p in self.model.ends[pair].map(|p| p as usize) {
            self.at[p * self.model.slots + slot] = NONE;
            bits::add(&mut self.free[p * words..], slot);
            self.load[p] -= 1;
        }
        if seat.speaker != NONE {
            bits::add(&mut self.silent[seat.speaker as usize * words..], slot);
            self.heard[seat.speaker as usize * self.model.slots + slot] = NONE;
        }
        self.slot[pair] = NONE;
        self.speaker[pair] = NONE;
        let place = self.place[pair] as usize;
        self.inside[slot].swap_remove(place);
        if let Some(&moved) = self.inside[slot].get(place) {
            self.place[moved as usize] = place as u32;
        }
        self.used[seat.pool as usize * self.model.slots + slot] -= 1;
        bits::add(&mut self.open[seat.pool as usize * words..], slot);
        self.total -= self.model.value(pair, slot);
        self.musts -= u32::from(self.model.must[pair]);
        self.version[slot] = self.version[slot].wrapping_add(1);
    }

    /// A mark to go back to.
    pub(crate) fn mark(&self) -> usize {
        self.journal.len()
    }

    /// The pairs put or taken since the mark.
    pub(crate) fn changed_since(&self, mark: usize) -> impl Iterator<Item = u32> + '_ {
        self.journal[mark..].iter().map(|step| step.pair)
    }

    /// The slot the journal's entry took its pair from.
    pub(crate) fn taken_from(&self, entry: usize) -> usize {
        self.journal[entry].slot as usize
    }

    /// Take back everything since the mark.
    pub(crate) fn back_to(&mut self, mark: usize) {
        while self.journal.len() > mark {
            let Some(step) = self.journal.pop() else { return };
            let keep = self.journal.len();
            if step.slot == NONE {
                self.take(step.pair as usize);
            } else {
                self.put(step.pair as usize, step.slot as usize, step.seat);
            }
            self.journal.truncate(keep);
        }
    }

    /// Forget how the board came about; marks from before are void.
    pub(crate) fn settle(&mut self) {
        self.journal.clear();
    }

    /// Plan the pair in the first slot at or after `from` (going round) that needs nothing moved.
    pub(crate) fn put_plainly(&mut self, pair: usize, from: usize) -> bool {
        if self.planned(pair) || !self.has_room(pair) || !self.model.usable[pair] {
            return false;
        }
        let words = self.model.words;
        let mut few = [0u64; 4];
        let slot = if words <= few.len() {
            for (i, word) in few.iter_mut().enumerate().take(words) {
                *word = self.common(pair, i);
            }
            bits::round(&few[..words], from)
        } else {
            let all: Vec<u64> = (0..words).map(|i| self.common(pair, i)).collect();
            bits::round(&all, from)
        };
        slot.is_some_and(|slot| self.seat(pair, slot))
    }

    /// Where everything stands, to come back to.
    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot {
            worth: self.worth(),
            slot: self.slot.clone(),
            speaker: self.speaker.clone(),
            pool: self.pool.clone(),
        }
    }

    /// Make the board as it was.
    pub(crate) fn restore(&mut self, to: &Snapshot) {
        let differs = |e: &usize| {
            let e = *e;
            self.slot[e] != to.slot[e]
                || (to.slot[e] != NONE && (self.speaker[e] != to.speaker[e] || self.pool[e] != to.pool[e]))
        };
        let changed: Vec<usize> = (0..self.slot.len()).filter(differs).collect();
        for &e in &changed {
            if self.planned(e) {
                self.take(e);
            }
        }
        for e in changed {
            if to.slot[e] != NONE {
                self.put(e, to.slot[e] as usize, Seat { speaker: to.speaker[e], pool: to.pool[e] });
            }
        }
        self.settle();
    }
}

/// A board's contents.
#[derive(Debug, Clone)]
pub(crate) struct Snapshot {
    pub worth: (u32, i64),
    pub slot: Vec<u32>,
    speaker: Vec<u32>,
    pool: Vec<u32>,
}

/// Every pair by weight in its first free slot, musts before wishes.
pub(crate) fn greedy(model: &Model) -> Board<'_> {
    let mut board = Board::new(model);
    for pair in by_weight(model) {
        board.put_plainly(pair, 0);
    }
    board.settle();
    board
}

/// The pairs, musts first, then by weight.
pub(crate) fn by_weight(model: &Model) -> Vec<usize> {
    let mut order: Vec<usize> = (0..model.pairs()).collect();
    order.sort_by_key(|&e| (!model.must[e], -model.weight[e], e));
    order
}
