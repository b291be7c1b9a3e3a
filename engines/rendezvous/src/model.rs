//! The problem with numbers in place of names.

use std::collections::HashMap;

use crate::bits;
use crate::places::PlaceKind;
use crate::problem::Problem;

/// No slot, no pair, no interpreter.
pub(crate) const NONE: u32 = u32::MAX;

/// A validated problem, compiled once.
#[derive(Debug)]
pub(crate) struct Model {
    pub slots: usize,
    /// Words of a slot set.
    pub words: usize,
    pub people: usize,
    /// Places that are alike, and how many of them are open in each slot: `room[pool * slots + slot]`. Pool 0 is the
    /// tables, never counted more often than they could be used at once.
    pub pools: usize,
    pub room: Vec<u32>,
    /// For each kind of meeting the pools it can use, the choosiest first.
    pub kinds: Vec<Vec<u32>>,
    pub kind: Vec<u32>,
    /// The pool of each described place.
    pub pool_of: Vec<u32>,
    /// Whether seats are only a matter of counting: one pool and nobody who needs an interpreter.
    pub plain: bool,
    /// Slot of each pair in the plan that is being changed, or `NONE`, and what it is worth to stay there.
    pub previous: Vec<u32>,
    pub stay: i64,
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
    /// Slot sets, one for each group: some interpreter is there (all slots for group 0).
    pub speech: Vec<u64>,
    /// Slot sets, one for each kind: some place for it is open.
    pub doors: Vec<u64>,
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
        let mut avail = slot_sets(problem.slots, problem.people.iter().map(|p| p.busy.as_slice()));
        for (p, _) in problem.people.iter().enumerate().filter(|(_, person)| person.waking.is_some()) {
            let asleep = (0..problem.slots).filter(|&t| problem.sleeps(p, t));
            asleep.for_each(|t| bits::remove(&mut avail[p * words..][..words], t));
        }
        let cap = problem
            .people
            .iter()
            .enumerate()
            .map(|(i, p)| bits::count(&avail[i * words..][..words]).min(p.max.unwrap_or(usize::MAX)) as u32)
            .collect();
        let mut fixed = vec![NONE; ends.len()];
        let mut previous = vec![NONE; ends.len()];
        if !problem.fixed.is_empty() || !problem.previous.is_empty() {
            let order = |e: [u32; 2]| crate::problem::ordered(e[0], e[1]);
            let pair: HashMap<(u32, u32), usize> = ends.iter().enumerate().map(|(i, &e)| (order(e), i)).collect();
            let of = |a: &String, b: &String| pair[&order([index[a.as_str()], index[b.as_str()]])];
            for f in &problem.fixed {
                fixed[of(&f.a, &f.b)] = f.slot as u32;
            }
            for f in &problem.previous {
                previous[of(&f.a, &f.b)] = f.slot as u32;
            }
        }
        let (group, groups) = interpreter_groups(problem, &ends);
        let seats = Seats::new(problem, &index, &ends);
        let weight: Vec<i64> = problem.pairs.iter().map(|p| p.weight).collect();
        let (first, incident) = incidence(problem.people.len(), &ends, &weight);
        let mut model = Self {
            slots: problem.slots,
            words,
            people: problem.people.len(),
            pools: seats.room.len() / problem.slots.max(1),
            plain: seats.kinds.len() == 1 && groups.len() == 1,
            room: seats.room,
            kinds: seats.kinds,
            kind: seats.kind,
            pool_of: seats.pool_of,
            previous,
            stay: problem.move_price,
            must: problem.pairs.iter().map(|p| p.must).collect(),
            min: problem.people.iter().map(|p| p.min.unwrap_or(0).min(u32::MAX as usize) as u32).collect(),
            spoken: slot_sets(problem.slots, problem.interpreters.iter().map(|i| i.busy.as_slice())),
            speech: Vec::new(),
            doors: Vec::new(),
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
        model.speech = model.speech_sets();
        model.doors = model.door_sets();
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
        let group = self.group[pair] as usize;
        let kind = self.kind[pair] as usize;
        (0..self.words).map(move |i| {
            let at = |sets: &[u64], n: usize| sets[n * self.words + i];
            a[i] & b[i] & at(&self.speech, group) & at(&self.doors, kind)
        })
    }

    /// Into `out` the slots in which the pair could meet if nobody else did.
    pub(crate) fn allowed_into(&self, pair: usize, out: &mut Vec<u64>) {
        out.clear();
        out.extend(self.allowed(pair));
    }

    /// Places of a pool that are open in a slot.
    pub(crate) fn room(&self, pool: u32, slot: usize) -> u32 {
        self.room[pool as usize * self.slots + slot]
    }

    /// What holding a pair in a slot is worth: its weight and, where it stood before, the price of moving it.
    pub(crate) fn value(&self, pair: usize, slot: usize) -> i64 {
        self.weight[pair] + if self.previous[pair] as usize == slot { self.stay } else { 0 }
    }

    /// The most a pair can be worth in any slot open to it.
    pub(crate) fn top(&self, pair: usize) -> i64 {
        match (self.fixed[pair], self.previous[pair]) {
            (_, NONE) => self.weight[pair],
            (NONE, _) => self.weight[pair] + self.stay,
            (slot, _) => self.value(pair, slot as usize),
        }
    }

    /// Whether a seat for the pair is only a matter of counting tables.
    pub(crate) fn simple(&self, pair: usize) -> bool {
        self.plain || (self.kinds.len() == 1 && self.group[pair] == 0)
    }

    /// Whether a pair is fixed or has to be planned.
    pub(crate) fn bound(&self, pair: usize) -> bool {
        self.must[pair] || self.fixed[pair] != NONE
    }

    /// A person other than `not` in the pair.
    pub(crate) fn other(&self, pair: usize, not: usize) -> usize {
        let [a, b] = self.ends[pair];
        (if a as usize == not { b } else { a }) as usize
    }

    fn speech_sets(&self) -> Vec<u64> {
        let mut sets = vec![0; self.groups.len() * self.words];
        sets[..self.words].fill(u64::MAX);
        for (group, able) in self.groups.iter().enumerate().skip(1) {
            for (i, set) in sets[group * self.words..][..self.words].iter_mut().enumerate() {
                *set = able.iter().fold(0, |all, &w| all | self.spoken[w as usize * self.words + i]);
            }
        }
        sets
    }

    fn door_sets(&self) -> Vec<u64> {
        let mut sets = vec![0; self.kinds.len() * self.words];
        for (set, pools) in sets.chunks_mut(self.words).zip(&self.kinds) {
            for slot in (0..self.slots).filter(|&t| pools.iter().any(|&pool| self.room(pool, t) > 0)) {
                bits::add(set, slot);
            }
        }
        sets
    }
}

/// What meetings can use which places.
struct Seats {
    room: Vec<u32>,
    kinds: Vec<Vec<u32>>,
    kind: Vec<u32>,
    pool_of: Vec<u32>,
}

impl Seats {
    fn new(problem: &Problem, index: &HashMap<&str, u32>, ends: &[[u32; 2]]) -> Self {
        let slots = problem.slots;
        let most = (problem.people.len() / 2) as u32;
        let plain = problem.tables.saturating_sub(problem.places.len()).min(most as usize) as u32;
        // Pool 0: tables, pool 1: rooms on the net, then the stands, those with the same owners together.
        let mut room = vec![plain; slots];
        room.resize(2 * slots, 0);
        let mut owned: HashMap<Vec<u32>, u32> = HashMap::new();
        let mut stands: HashMap<u32, Vec<u32>> = HashMap::new();
        let mut pool_of = Vec::with_capacity(problem.places.len());
        for place in &problem.places {
            let pool = match place.kind {
                PlaceKind::Table => 0,
                PlaceKind::Room => 1,
                PlaceKind::Stand => {
                    let mut owners: Vec<u32> = place.owners.iter().map(|id| index[id.as_str()]).collect();
                    owners.sort_unstable();
                    owners.dedup();
                    let next = (room.len() / slots.max(1)) as u32;
                    *owned.entry(owners).or_insert_with_key(|owners| {
                        room.resize(room.len() + slots, 0);
                        for &p in owners {
                            stands.entry(p).or_default().push(next);
                        }
                        next
                    })
                }
            };
            pool_of.push(pool);
            let mut open = vec![true; slots];
            place.busy.iter().for_each(|&t| open[t] = false);
            for (t, _) in open.iter().enumerate().filter(|(_, open)| **open) {
                let count = &mut room[pool as usize * slots + t];
                *count = (*count + 1).min(most);
            }
        }
        if problem.places.iter().all(|place| place.kind == PlaceKind::Table) {
            room.truncate(slots);
        }
        let (kinds, kind) = Self::kinds(problem, ends, &stands);
        Self { room, kinds, kind, pool_of }
    }

    fn kinds(problem: &Problem, ends: &[[u32; 2]], stands: &HashMap<u32, Vec<u32>>) -> (Vec<Vec<u32>>, Vec<u32>) {
        let mut kinds = vec![vec![0]];
        let mut known: HashMap<Vec<u32>, u32> = HashMap::from([(vec![0], 0)]);
        let rooms = problem.places.iter().any(|place| place.kind == PlaceKind::Room);
        let kind = ends.iter().map(|&[a, b]| {
            let far = [a, b].iter().any(|&p| problem.people[p as usize].remote);
            let pools = if far {
                if rooms { vec![1] } else { Vec::new() }
            } else {
                let mut own: Vec<u32> = [a, b].iter().filter_map(|p| stands.get(p)).flatten().copied().collect();
                own.sort_unstable();
                own.dedup();
                own.push(0);
                own
            };
            *known.entry(pools).or_insert_with_key(|pools| {
                kinds.push(pools.clone());
                kinds.len() as u32 - 1
            })
        });
        let kind = kind.collect();
        (kinds, kind)
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
            let who: Vec<u32> = (0..problem.interpreters.len() as u32)
                .filter(|&i| problem.interpreters[i as usize].helps(a, b))
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
