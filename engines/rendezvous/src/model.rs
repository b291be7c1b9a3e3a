//! The problem with numbers in place of names.

use std::collections::HashMap;

use crate::bits;
use crate::problem::Problem;

/// No slot, no pair, no interpreter.
pub(crate) const NONE: u32 = u32::MAX;

/// A validated problem, compiled once.
#[derive(Debug)]
pub(crate) struct Model {
    pub slots: usize,
    /// Words of a slot set.
    pub words: usize,
    /// Tables, but never more than could be used at once.
    pub tables: u32,
    pub people: usize,
    /// The two people of each pair.
    pub ends: Vec<[u32; 2]>,
    pub weight: Vec<i64>,
    pub must: Vec<bool>,
    /// The settled slot of each pair, or `NONE`.
    pub fixed: Vec<u32>,
    /// Slot sets, one for each person: not busy.
    pub avail: Vec<u64>,
    /// Meetings each person can have: the given max, or else the slots not busy.
    pub cap: Vec<u32>,
    pub min: Vec<u32>,
    /// For each pair the group of interpreters it needs one of; 0: it needs none.
    pub group: Vec<u32>,
    /// The interpreters of each group.
    pub groups: Vec<Vec<u32>>,
    /// Slot sets, one for each interpreter: not busy.
    pub spoken: Vec<u64>,
    /// Where the pairs of each person begin in `incident`.
    pub first: Vec<u32>,
    /// The pairs of each person, the heaviest first.
    pub incident: Vec<u32>,
    /// Whether there is a slot in which the pair could meet if nobody else did.
    pub usable: Vec<bool>,
}

impl Model {
    /// Compile a problem whose names, slots and sizes are in order.
    pub(crate) fn new(problem: &Problem) -> Self {
        let words = bits::words(problem.slots);
        let index: HashMap<&str, u32> =
            problem.people.iter().enumerate().map(|(i, p)| (p.id.as_str(), i as u32)).collect();
        let ends: Vec<[u32; 2]> = problem.pairs.iter().map(|p| [index[p.a.as_str()], index[p.b.as_str()]]).collect();
        let avail = slot_sets(problem.slots, problem.people.iter().map(|p| p.busy.as_slice()));
        let cap = problem
            .people
            .iter()
            .enumerate()
            .map(|(i, p)| bits::count(&avail[i * words..][..words]).min(p.max.unwrap_or(usize::MAX)) as u32)
            .collect();
        let mut fixed = vec![NONE; ends.len()];
        if !problem.fixed.is_empty() {
            let order = |e: [u32; 2]| crate::problem::ordered(e[0], e[1]);
            let pair: HashMap<(u32, u32), usize> = ends.iter().enumerate().map(|(i, &e)| (order(e), i)).collect();
            for f in &problem.fixed {
                fixed[pair[&order([index[f.a.as_str()], index[f.b.as_str()]])]] = f.slot as u32;
            }
        }
        let (group, groups) = interpreter_groups(problem, &ends);
        let weight: Vec<i64> = problem.pairs.iter().map(|p| p.weight).collect();
        let (first, incident) = incidence(problem.people.len(), &ends, &weight);
        let mut model = Self {
            slots: problem.slots,
            words,
            tables: problem.tables.min(problem.people.len() / 2) as u32,
            people: problem.people.len(),
            must: problem.pairs.iter().map(|p| p.must).collect(),
            min: problem.people.iter().map(|p| p.min.unwrap_or(0).min(u32::MAX as usize) as u32).collect(),
            spoken: slot_sets(problem.slots, problem.interpreters.iter().map(|i| i.busy.as_slice())),
            usable: Vec::new(),
            ends,
            weight,
            fixed,
            avail,
            cap,
            group,
            groups,
            first,
            incident,
        };
        model.usable = (0..model.ends.len()).map(|e| model.allowed(e).any(|word| word != 0)).collect();
        model
    }

    pub(crate) fn pairs(&self) -> usize {
        self.ends.len()
    }

    /// Pairs of a person, the heaviest first.
    pub(crate) fn of(&self, person: usize) -> &[u32] {
        &self.incident[self.first[person] as usize..self.first[person + 1] as usize]
    }

    pub(crate) fn avail(&self, person: usize) -> &[u64] {
        &self.avail[person * self.words..][..self.words]
    }

    /// Words of the set of slots in which the pair could meet if nobody else did.
    pub(crate) fn allowed(&self, pair: usize) -> impl Iterator<Item = u64> + '_ {
        let [a, b] = self.ends[pair].map(|p| self.avail(p as usize));
        let group = self.group[pair];
        (0..self.words).map(move |i| {
            let speech = if group == 0 {
                u64::MAX
            } else {
                self.groups[group as usize].iter().fold(0, |all, &w| all | self.spoken[w as usize * self.words + i])
            };
            a[i] & b[i] & speech
        })
    }

    /// A person other than `not` in the pair.
    pub(crate) fn other(&self, pair: usize, not: usize) -> usize {
        let [a, b] = self.ends[pair];
        (if a as usize == not { b } else { a }) as usize
    }

    /// The interpreter of each fixed pair (`NONE` for those that need none), or a sentence saying which has none.
    pub(crate) fn seat_fixed(&self) -> Result<Vec<(usize, u32)>, String> {
        let mut seated = Vec::new();
        let mut held: HashMap<(u32, u32), usize> = HashMap::new();
        let pairs: Vec<usize> = (0..self.pairs()).filter(|&e| self.fixed[e] != NONE).collect();
        for &pair in &pairs {
            if self.group[pair] != 0 && !self.augment(pair, self.fixed[pair], &mut held, &mut Vec::new()) {
                return Err(format!(
                    "pairs[{pair}] is fixed in slot {}, but no interpreter is free for it there",
                    self.fixed[pair]
                ));
            }
        }
        let by_pair: HashMap<usize, u32> = held.iter().map(|(&(_, who), &pair)| (pair, who)).collect();
        for pair in pairs {
            seated.push((pair, by_pair.get(&pair).copied().unwrap_or(NONE)));
        }
        Ok(seated)
    }

    /// One step of Kuhn's matching between the fixed pairs of a slot and its interpreters.
    fn augment(&self, pair: usize, slot: u32, held: &mut HashMap<(u32, u32), usize>, seen: &mut Vec<u32>) -> bool {
        for &who in &self.groups[self.group[pair] as usize] {
            if !bits::has(&self.spoken[who as usize * self.words..], slot as usize) || seen.contains(&who) {
                continue;
            }
            seen.push(who);
            let holder = held.get(&(slot, who)).copied();
            if holder.is_none_or(|other| self.augment(other, slot, held, seen)) {
                held.insert((slot, who), pair);
                return true;
            }
        }
        false
    }
}

fn slot_sets<'a>(slots: usize, busy: impl ExactSizeIterator<Item = &'a [usize]>) -> Vec<u64> {
    let words = bits::words(slots);
    let mut sets = vec![0; words * busy.len()];
    for (i, away) in busy.enumerate() {
        let set = &mut sets[i * words..][..words];
        for slot in 0..slots {
            bits::add(set, slot);
        }
        for &slot in away {
            bits::remove(set, slot);
        }
    }
    sets
}

fn interpreter_groups(problem: &Problem, ends: &[[u32; 2]]) -> (Vec<u32>, Vec<Vec<u32>>) {
    let mut groups: Vec<Vec<u32>> = vec![Vec::new()];
    let mut known: HashMap<Vec<u32>, u32> = HashMap::new();
    // Many people speak the same languages: each two lists are compared only once.
    let mut seen: HashMap<(&[String], &[String]), u32> = HashMap::new();
    let group = ends.iter().map(|&[a, b]| {
        let [a, b] = [a, b].map(|p| problem.people[p as usize].languages.as_slice());
        if a.is_empty() || b.is_empty() {
            return 0;
        }
        *seen.entry((a, b)).or_insert_with(|| {
            if a.iter().any(|l| b.contains(l)) {
                return 0;
            }
            let able = |[x, y]: &[String; 2]| (a.contains(x) && b.contains(y)) || (a.contains(y) && b.contains(x));
            let who: Vec<u32> = (0..problem.interpreters.len() as u32)
                .filter(|&i| able(&problem.interpreters[i as usize].pair))
                .collect();
            *known.entry(who).or_insert_with_key(|who| {
                groups.push(who.clone());
                groups.len() as u32 - 1
            })
        })
    });
    let group = group.collect();
    (group, groups)
}

fn incidence(people: usize, ends: &[[u32; 2]], weight: &[i64]) -> (Vec<u32>, Vec<u32>) {
    let mut first = vec![0u32; people + 1];
    for end in ends.iter().flatten() {
        first[*end as usize + 1] += 1;
    }
    for p in 0..people {
        first[p + 1] += first[p];
    }
    let mut next = first.clone();
    let mut incident = vec![0; ends.len() * 2];
    for (pair, end) in ends.iter().enumerate() {
        for &p in end {
            incident[next[p as usize] as usize] = pair as u32;
            next[p as usize] += 1;
        }
    }
    for p in 0..people {
        incident[first[p] as usize..first[p + 1] as usize].sort_by_key(|&e| (-weight[e as usize], e));
    }
    (first, incident)
}
