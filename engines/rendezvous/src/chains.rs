//! Making room by Kempe chains.
//!
//! Take two slots and a meeting in one of them: the meetings that hang together with it by shared people, alternately
//! in the one slot and the other, form a path or a ring. Exchanging the two slots along it keeps everybody in one
//! meeting at a time, provided that the people at the ends of the path are not busy in the slot they move to. This is
//! the step in the proofs of König's and Vizing's theorems on edge colouring, here with lists of allowed colours.

use crate::bits;
use crate::board::Board;
use crate::model::NONE;
use crate::rng::Rng;

/// Longer chains are given up: they seldom end well.
const LONGEST: usize = 600;

impl Board<'_> {
    /// The chain of `pair` between its slot `one` and `two`, never touching a free hour of `barred`. `None` if it
    /// cannot be exchanged. The number is by how many meetings `one` becomes emptier.
    fn chain(&self, pair: usize, one: usize, two: usize, barred: [usize; 2], links: &mut Vec<u32>) -> Option<isize> {
        links.clear();
        links.push(pair as u32);
        if self.pinned(pair) {
            return None;
        }
        let mut lead = 1isize;
        for start in self.model.ends[pair].map(|p| p as usize) {
            let (mut person, mut last, mut here, mut there) = (start, pair, one, two);
            loop {
                let next = self.at(person, there);
                if next == NONE {
                    // The end of the path: this person moves from `here` to `there`.
                    if !self.is_free(person, there) || barred.contains(&person) {
                        return None;
                    }
                    break;
                }
                if next as usize == pair {
                    return Some(lead);
                }
                if self.pinned(next as usize) || links.len() >= LONGEST {
                    return None;
                }
                links.push(next);
                lead += if there == one { 1 } else { -1 };
                last = next as usize;
                person = self.model.other(last, person);
                std::mem::swap(&mut here, &mut there);
            }
            debug_assert!(self.planned(last));
        }
        Some(lead)
    }

    /// Exchange the slots of the chain's meetings.
    fn exchange(&mut self, links: &[u32], one: usize, two: usize) {
        let mut where_to = Vec::with_capacity(links.len());
        for &e in links {
            let here = self.slot[e as usize] as usize;
            where_to.push(if here == one { two } else { one });
            self.take(e as usize);
        }
        for (&e, &slot) in links.iter().zip(&where_to) {
            self.put(e as usize, slot, NONE);
        }
    }

    /// Plan a pair, moving others if that helps. Nothing is taken out. At most `tries` chains are followed.
    pub(crate) fn insert(&mut self, pair: usize, tries: usize, rng: &mut Rng) -> bool {
        if !self.model.usable[pair] || self.planned(pair) || !self.has_room(pair) {
            return false;
        }
        let slots = self.model.slots;
        self.put_plainly(pair, rng.below(slots)) || self.by_chain(pair, tries, rng) || self.by_table(pair, tries, rng)
    }

    /// One of the two is free in `one`, the other in `two`: clear `one` for the other by a chain.
    fn by_chain(&mut self, pair: usize, tries: usize, rng: &mut Rng) -> bool {
        let mut links = Vec::new();
        let mut left = tries;
        let [x, y] = self.model.ends[pair].map(|p| p as usize);
        let turn = if rng.next() & 1 == 0 { [(x, y), (y, x)] } else { [(y, x), (x, y)] };
        for (guest, host) in turn {
            let words = self.model.words;
            let ones: Vec<usize> = {
                let set: Vec<u64> = (0..words).map(|i| self.free(guest)[i] & self.model.avail(host)[i]).collect();
                bits::each(&set).filter(|&t| self.at(host, t) != NONE).collect()
            };
            let twos: Vec<usize> = bits::each(self.free(host)).collect();
            if ones.is_empty() || twos.is_empty() {
                continue;
            }
            let (turn_one, turn_two) = (rng.below(ones.len()), rng.below(twos.len()));
            for i in 0..ones.len() {
                let one = ones[(i + turn_one) % ones.len()];
                let Some(speaker) = self.speaker_for(pair, one) else { continue };
                for j in 0..twos.len() {
                    let two = twos[(j + turn_two) % twos.len()];
                    if two == one {
                        continue;
                    }
                    if left == 0 {
                        return false;
                    }
                    left -= 1;
                    let first = self.at(host, one) as usize;
                    let Some(lead) = self.chain(first, one, two, [guest, guest], &mut links) else { continue };
                    let tables = self.model.tables as isize;
                    if self.inside[one].len() as isize - lead < tables
                        && self.inside[two].len() as isize + lead <= tables
                    {
                        self.exchange(&links, one, two);
                        self.put(pair, one, speaker);
                        return true;
                    }
                }
            }
        }
        false
    }

    /// Both are free in a slot whose tables are taken: move one meeting more out of the slot than into it.
    fn by_table(&mut self, pair: usize, tries: usize, rng: &mut Rng) -> bool {
        if self.open.iter().all(|&word| word == 0) {
            return false;
        }
        let ends = self.model.ends[pair].map(|p| p as usize);
        let both: Vec<u64> = (0..self.model.words).map(|i| self.free(ends[0])[i] & self.free(ends[1])[i]).collect();
        let mut links = Vec::new();
        let mut left = tries;
        for one in bits::each(&both) {
            let Some(speaker) = self.speaker_for(pair, one) else { continue };
            if !self.full(one) || self.inside[one].is_empty() {
                continue;
            }
            let turn = rng.below(self.inside[one].len());
            for i in 0..self.inside[one].len().min(left) {
                left -= 1;
                let there = self.inside[one][(i + turn) % self.inside[one].len()] as usize;
                let Some(two) = bits::round(&self.open, rng.below(self.model.slots)) else { return false };
                if two == one {
                    continue;
                }
                if self.chain(there, one, two, ends, &mut links) == Some(1) {
                    self.exchange(&links, one, two);
                    self.put(pair, one, speaker);
                    return true;
                }
            }
        }
        false
    }

    /// Exchange a chance chain: the weight stays, the way on may open.
    pub(crate) fn shake(&mut self, pair: usize, rng: &mut Rng) {
        if !self.planned(pair) || self.model.slots < 2 {
            return;
        }
        let one = self.slot[pair] as usize;
        let two = (one + 1 + rng.below(self.model.slots - 1)) % self.model.slots;
        let mut links = Vec::new();
        let nobody = [usize::MAX; 2];
        if let Some(lead) = self.chain(pair, one, two, nobody, &mut links)
            && (self.inside[two].len() as isize + lead) <= self.model.tables as isize
            && (self.inside[one].len() as isize - lead) <= self.model.tables as isize
        {
            self.exchange(&links, one, two);
        }
    }
}
