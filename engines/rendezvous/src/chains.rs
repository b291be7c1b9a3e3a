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
        let lead = self.follow(pair, one, two, barred, links);
        crate::steps::did(links.len());
        lead
    }

    fn follow(&self, pair: usize, one: usize, two: usize, barred: [usize; 2], links: &mut Vec<u32>) -> Option<isize> {
        if self.stuck(pair, two) {
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
                if self.stuck(next as usize, here) || links.len() >= LONGEST {
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

    /// Exchange the slots of the chain's meetings. False, and nothing is changed, if one finds no seat.
    fn exchange(&mut self, links: &[u32], one: usize, two: usize) -> bool {
        let mark = self.mark();
        for &e in links {
            self.take(e as usize);
        }
        // The journal remembers where each stood; in a plain problem the counts were looked at before.
        for (i, &e) in links.iter().enumerate() {
            let here = self.taken_from(mark + i);
            if !self.seat(e as usize, if here == one { two } else { one }) {
                self.back_to(mark);
                return false;
            }
        }
        true
    }

    /// Whether the tables allow a chain by which `one` becomes emptier by `lead` and, if `held`, a further meeting
    /// in `one`. Other problems find out by trying.
    fn tables_allow(&self, one: usize, two: usize, lead: isize, held: bool) -> bool {
        !self.model.plain || (self.spare(one) + lead >= isize::from(held) && self.spare(two) >= lead)
    }

    /// Plan a pair, moving others if that helps. Nothing is taken out. At most `tries` chains are followed.
    pub(crate) fn insert(&mut self, pair: usize, tries: usize, rng: &mut Rng) -> bool {
        if !self.model.usable[pair] || self.planned(pair) || !self.has_room(pair) {
            return false;
        }
        let slots = self.model.slots;
        let home = self.model.previous[pair];
        (home != NONE && self.put_plainly(pair, home as usize))
            || self.put_plainly(pair, rng.below(slots))
            || self.by_chain(pair, tries, rng)
            || self.by_table(pair, tries, rng)
    }

    /// One of the two is free in `one`, the other in `two`: clear `one` for the other by a chain.
    fn by_chain(&mut self, pair: usize, tries: usize, rng: &mut Rng) -> bool {
        let mut links = Vec::new();
        let mut lists = (Vec::new(), Vec::new());
        let mut left = tries;
        let [x, y] = self.model.ends[pair].map(|p| p as usize);
        let turn = if rng.next() & 1 == 0 { [(x, y), (y, x)] } else { [(y, x), (x, y)] };
        for (guest, host) in turn {
            let (ones, twos) = &mut lists;
            ones.clear();
            twos.clear();
            // The host is there in `one` but taken, which is the same as there and not free.
            let away = self.model.avail(host).iter().zip(self.free(host));
            let taken = away.zip(self.free(guest)).map(|((&there, &free), &guest)| there & !free & guest);
            bits::each_of(taken, |t| ones.push(t as u32));
            bits::each_of(self.free(host).iter().copied(), |t| twos.push(t as u32));
            if ones.is_empty() || twos.is_empty() {
                continue;
            }
            let (turn_one, turn_two) = (rng.below(ones.len()), rng.below(twos.len()));
            for i in 0..ones.len() {
                let one = ones[(i + turn_one) % ones.len()] as usize;
                for j in 0..twos.len() {
                    let two = twos[(j + turn_two) % twos.len()] as usize;
                    if two == one {
                        continue;
                    }
                    if left == 0 {
                        return false;
                    }
                    left -= 1;
                    let first = self.at(host, one) as usize;
                    let Some(lead) = self.chain(first, one, two, [guest, guest], &mut links) else { continue };
                    if self.tables_allow(one, two, lead, true) {
                        let mark = self.mark();
                        if self.exchange(&links, one, two) && self.seat(pair, one) {
                            return true;
                        }
                        self.back_to(mark);
                    }
                }
            }
        }
        false
    }

    /// Both are free in a slot whose tables are taken: move one meeting more out of the slot than into it.
    fn by_table(&mut self, pair: usize, tries: usize, rng: &mut Rng) -> bool {
        if self.open_tables().iter().all(|&word| word == 0) {
            return false;
        }
        let ends = self.model.ends[pair].map(|p| p as usize);
        let both: Vec<u64> = (0..self.model.words).map(|i| self.free(ends[0])[i] & self.free(ends[1])[i]).collect();
        let mut links = Vec::new();
        let mut left = tries;
        for one in bits::each(&both) {
            if self.spare(one) > 0 || self.inside[one].is_empty() {
                continue;
            }
            let turn = rng.below(self.inside[one].len());
            for i in 0..self.inside[one].len().min(left) {
                left -= 1;
                let there = self.inside[one][(i + turn) % self.inside[one].len()] as usize;
                let Some(two) = bits::round(self.open_tables(), rng.below(self.model.slots)) else { return false };
                if two == one {
                    continue;
                }
                if self.chain(there, one, two, ends, &mut links) == Some(1) {
                    let mark = self.mark();
                    if self.exchange(&links, one, two) && self.seat(pair, one) {
                        return true;
                    }
                    self.back_to(mark);
                }
            }
        }
        false
    }

    /// Plan a pair where the fewest others have to move, all chains being looked at. False if there is no such place.
    pub(crate) fn insert_gently(&mut self, pair: usize) -> bool {
        if !self.model.usable[pair] || self.planned(pair) || !self.has_room(pair) {
            return false;
        }
        if self.put_plainly(pair, 0) {
            return true;
        }
        let mut links = Vec::new();
        let mut ways: Vec<(usize, usize, usize, usize)> = Vec::new();
        let [x, y] = self.model.ends[pair].map(|p| p as usize);
        let mut door = vec![0; self.model.words];
        door.clone_from_slice(&self.model.allowed(pair).collect::<Vec<_>>());
        for one in bits::each(&door) {
            let barred = [x, y];
            let starts: Vec<(usize, usize)> = match (self.is_free(x, one), self.is_free(y, one)) {
                (true, false) => vec![(self.at(y, one) as usize, x)],
                (false, true) => vec![(self.at(x, one) as usize, y)],
                // Both are free and only a place or an interpreter lacks: any meeting of the slot may go.
                (true, true) => self.inside[one].iter().map(|&e| (e as usize, usize::MAX)).collect(),
                (false, false) => Vec::new(),
            };
            for (first, guest) in starts {
                for two in (0..self.model.slots).filter(|&t| t != one) {
                    let barred = if guest == usize::MAX { barred } else { [guest; 2] };
                    let Some(lead) = self.chain(first, one, two, barred, &mut links) else { continue };
                    if self.tables_allow(one, two, lead, true) {
                        ways.push((links.len(), one, two, first));
                    }
                }
            }
        }
        ways.sort_unstable();
        ways.into_iter().any(|(_, one, two, first)| {
            let mark = self.mark();
            if self.swap_by_chain(first, two) && self.free_together(pair, one) && self.seat(pair, one) {
                return true;
            }
            self.back_to(mark);
            false
        })
    }

    fn free_together(&self, pair: usize, slot: usize) -> bool {
        self.model.ends[pair].iter().all(|&p| self.is_free(p as usize, slot))
    }

    /// Exchange a chance chain: the weight stays, the way on may open. True if something moved.
    pub(crate) fn shake(&mut self, pair: usize, rng: &mut Rng) -> bool {
        if !self.planned(pair) || self.model.slots < 2 {
            return false;
        }
        let one = self.slot[pair] as usize;
        let two = (one + 1 + rng.below(self.model.slots - 1)) % self.model.slots;
        self.swap_by_chain(pair, two)
    }

    /// Move a pair to another slot by exchanging its chain, if that can be. The chosen set stays.
    pub(crate) fn swap_by_chain(&mut self, pair: usize, two: usize) -> bool {
        let one = self.slot[pair] as usize;
        let mut links = Vec::new();
        match self.chain(pair, one, two, [usize::MAX; 2], &mut links) {
            Some(lead) if self.tables_allow(one, two, lead, false) => self.exchange(&links, one, two),
            _ => false,
        }
    }
}
