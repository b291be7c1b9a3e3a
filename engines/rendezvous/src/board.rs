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
    /// Pair of each person in each slot, or `NONE`.
    at: Vec<u32>,
    /// Slot sets of the people: neither busy nor in a meeting.
    free: Vec<u64>,
    /// Slot sets of the interpreters.
    silent: Vec<u64>,
    /// The pairs in each slot.
    pub inside: Vec<Vec<u32>>,
    /// Where each planned pair stands in its slot's list.
    place: Vec<u32>,
    /// Slots with a free table.
    pub open: Vec<u64>,
    pub load: Vec<u32>,
    /// Weight of the planned pairs.
    pub total: i64,
    /// Number of musts planned.
    pub musts: u32,
    journal: Vec<(u32, u32, u32)>,
}

impl<'m> Board<'m> {
    /// A board with the fixed meetings only.
    pub(crate) fn new(model: &'m Model) -> Self {
        let mut open = vec![0; model.words];
        if model.tables > 0 {
            (0..model.slots).for_each(|t| bits::add(&mut open, t));
        }
        let mut board = Self {
            slot: vec![NONE; model.pairs()],
            speaker: vec![NONE; model.pairs()],
            at: vec![NONE; model.people * model.slots],
            free: model.avail.clone(),
            silent: model.spoken.clone(),
            inside: vec![Vec::new(); model.slots],
            place: vec![0; model.pairs()],
            open,
            load: vec![0; model.people],
            total: 0,
            musts: 0,
            journal: Vec::new(),
            model,
        };
        // A validated problem seats all its fixed meetings.
        for (pair, speaker) in model.seat_fixed().unwrap_or_default() {
            board.put(pair, model.fixed[pair] as usize, speaker);
        }
        board
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

    /// Whether chains must leave the pair where it is: it is fixed, or moving it would need another interpreter.
    pub(crate) fn pinned(&self, pair: usize) -> bool {
        self.model.fixed[pair] != NONE || self.model.group[pair] != 0
    }

    /// Whether both people may have one more meeting.
    pub(crate) fn has_room(&self, pair: usize) -> bool {
        self.model.ends[pair].iter().all(|&p| self.load[p as usize] < self.model.cap[p as usize])
    }

    pub(crate) fn full(&self, slot: usize) -> bool {
        self.inside[slot].len() >= self.model.tables as usize
    }

    /// A free interpreter for the pair in the slot; `Some(NONE)` if it needs none.
    pub(crate) fn speaker_for(&self, pair: usize, slot: usize) -> Option<u32> {
        let group = self.model.group[pair];
        if group == 0 {
            return Some(NONE);
        }
        let words = self.model.words;
        self.model.groups[group as usize].iter().copied().find(|&w| bits::has(&self.silent[w as usize * words..], slot))
    }

    /// Whether an interpreter is there and not yet at work in a slot.
    pub(crate) fn is_silent(&self, speaker: u32, slot: usize) -> bool {
        bits::has(&self.silent[speaker as usize * self.model.words..], slot)
    }

    /// A word of the slots in which both are free, a table is and, if one is needed, an interpreter.
    pub(crate) fn common(&self, pair: usize, word: usize) -> u64 {
        let [a, b] = self.model.ends[pair].map(|p| self.free[p as usize * self.model.words + word]);
        let both = a & b & self.open[word];
        let group = self.model.group[pair];
        if both == 0 || group == 0 {
            return both;
        }
        let speakers = &self.model.groups[group as usize];
        both & speakers.iter().fold(0, |all, &w| all | self.silent[w as usize * self.model.words + word])
    }

    /// Plan a pair where both are free.
    pub(crate) fn put(&mut self, pair: usize, slot: usize, speaker: u32) {
        let words = self.model.words;
        for p in self.model.ends[pair].map(|p| p as usize) {
            debug_assert!(bits::has(&self.free[p * words..], slot), "both are free");
            self.at[p * self.model.slots + slot] = pair as u32;
            bits::remove(&mut self.free[p * words..], slot);
            self.load[p] += 1;
        }
        if speaker != NONE {
            bits::remove(&mut self.silent[speaker as usize * words..], slot);
        }
        self.slot[pair] = slot as u32;
        self.speaker[pair] = speaker;
        self.place[pair] = self.inside[slot].len() as u32;
        self.inside[slot].push(pair as u32);
        if self.full(slot) {
            bits::remove(&mut self.open, slot);
        }
        self.total += self.model.weight[pair];
        self.musts += u32::from(self.model.must[pair]);
        self.journal.push((pair as u32, NONE, NONE));
    }

    /// Take a planned pair out.
    pub(crate) fn take(&mut self, pair: usize) {
        let words = self.model.words;
        let slot = self.slot[pair] as usize;
        let speaker = self.speaker[pair];
        self.journal.push((pair as u32, slot as u32, speaker));
        for p in self.model.ends[pair].map(|p| p as usize) {
            self.at[p * self.model.slots + slot] = NONE;
            bits::add(&mut self.free[p * words..], slot);
            self.load[p] -= 1;
        }
        if speaker != NONE {
            bits::add(&mut self.silent[speaker as usize * words..], slot);
        }
        self.slot[pair] = NONE;
        self.speaker[pair] = NONE;
        let place = self.place[pair] as usize;
        self.inside[slot].swap_remove(place);
        if let Some(&moved) = self.inside[slot].get(place) {
            self.place[moved as usize] = place as u32;
        }
        if !self.full(slot) {
            bits::add(&mut self.open, slot);
        }
        self.total -= self.model.weight[pair];
        self.musts -= u32::from(self.model.must[pair]);
    }

    /// A mark to go back to.
    pub(crate) fn mark(&self) -> usize {
        self.journal.len()
    }

    /// Take back everything since the mark.
    pub(crate) fn back_to(&mut self, mark: usize) {
        while self.journal.len() > mark {
            let Some((pair, slot, speaker)) = self.journal.pop() else { return };
            let keep = self.journal.len();
            if slot == NONE {
                self.take(pair as usize);
            } else {
                self.put(pair as usize, slot as usize, speaker);
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
        if self.planned(pair) || !self.has_room(pair) {
            return false;
        }
        let mut words = [0u64; 8];
        let slot = if self.model.words <= words.len() {
            for (i, word) in words.iter_mut().enumerate().take(self.model.words) {
                *word = self.common(pair, i);
            }
            bits::round(&words[..self.model.words], from)
        } else {
            let all: Vec<u64> = (0..self.model.words).map(|i| self.common(pair, i)).collect();
            bits::round(&all, from)
        };
        let Some(slot) = slot else { return false };
        let Some(speaker) = self.speaker_for(pair, slot) else { return false };
        self.put(pair, slot, speaker);
        true
    }
}

/// Every pair by weight in its first free slot, musts before wishes.
pub(crate) fn greedy(model: &Model) -> Board<'_> {
    let mut board = Board::new(model);
    for pair in by_weight(model) {
        board.put_plainly(pair, 0);
    }
    board
}

/// The pairs, musts first, then by weight.
pub(crate) fn by_weight(model: &Model) -> Vec<usize> {
    let mut order: Vec<usize> = (0..model.pairs()).collect();
    order.sort_by_key(|&e| (!model.must[e], -model.weight[e], e));
    order
}
