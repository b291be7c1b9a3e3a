//! Problems from a seed: tiny ones with every rule in them, and forums with topics and skewed popularity.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use rendezvous::{Fixed, Interpreter, Options, Outcome, Pair, Person, Problem};

/// Xorshift with a multiplication at the end (Vigna, 2016).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        let mut dice = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        (0..8).for_each(|_| _ = dice.roll());
        dice
    }

    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.roll() >> 33) as usize % n
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn unit(&mut self) -> f64 {
        (self.roll() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Roughly normal around 0 with deviation 1.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }
}

/// At most 6 people, 4 slots and 7 pairs; with a chance of each further rule.
pub fn tiny(seed: u64) -> Problem {
    let mut dice = Dice::new(seed);
    let slots = 1 + dice.below(4);
    let away = dice.below(60);
    let tongues = dice.chance(30);
    let limits = dice.chance(30);
    let count = 2 + dice.below(5);
    let mut people = Vec::new();
    for i in 0..count {
        let busy = (0..slots).filter(|_| dice.chance(away)).collect();
        let languages = if tongues { vec![["zh", "de", "en"][dice.below(3)].to_string()] } else { Vec::new() };
        let max = (limits && dice.chance(50)).then(|| dice.below(4));
        let min = (limits && dice.chance(30)).then(|| dice.below(1 + max.unwrap_or(3)));
        people.push(Person { id: format!("p{i}"), busy, languages, min, max, ..Person::default() });
    }
    let musts = if dice.chance(30) { 30 } else { 0 };
    let mut pairs = Vec::new();
    for a in 0..count {
        for b in a + 1..count {
            if pairs.len() < 7 && dice.chance(70) {
                let (a, b) = if dice.chance(50) { (a, b) } else { (b, a) };
                let weight = dice.below(20) as i64;
                pairs.push(Pair { a: format!("p{a}"), b: format!("p{b}"), weight, must: dice.chance(musts) });
            }
        }
    }
    let mut interpreters = Vec::new();
    for i in 0..if tongues { 1 + dice.below(2) } else { 0 } {
        let pair = [["zh", "de"], ["en", "zh"], ["de", "en"]][dice.below(3)].map(str::to_string);
        interpreters.push(Interpreter {
            id: format!("i{i}"),
            pair,
            busy: (0..slots).filter(|_| dice.chance(20)).collect(),
            ..Interpreter::default()
        });
    }
    let mut problem = Problem { slots, tables: 1 + dice.below(3), people, pairs, interpreters, ..Problem::default() };
    if dice.chance(30) {
        for pair in problem.pairs.clone() {
            if dice.chance(30) {
                problem.fixed.push(Fixed { a: pair.a, b: pair.b, slot: dice.below(slots) });
                if problem.validate().is_err() {
                    problem.fixed.pop();
                }
            }
        }
    }
    problem
}

/// Guests and exhibitors with 12 topics, skewed popularity and three levels of wish.
pub fn forum(guests: usize, exhibitors: usize, slots: usize, each: usize, availability: f64, seed: u64) -> Problem {
    let mut dice = Dice::new(seed);
    let count = guests + exhibitors;
    let popularity: Vec<f64> = (0..count).map(|_| dice.unit().max(1e-9).powf(-0.8).min(12.0)).collect();
    let topic: Vec<usize> = (0..count).map(|_| dice.below(12)).collect();
    let mut wishes: BTreeMap<(usize, usize), [i64; 2]> = BTreeMap::new();
    for p in 0..count {
        let want = (each as f64 * (1.0 + 0.4 * dice.normal())).max(1.0) as usize;
        let mut seen = Vec::new();
        for _ in 0..want * 40 {
            if seen.len() == want {
                break;
            }
            let side = if (p >= guests) == dice.chance(90) { 0..guests } else { guests..count };
            let q = side.start + dice.below(side.len());
            let liked = popularity[q] > dice.unit() * 12.0;
            if !liked || q == p || seen.contains(&q) || (topic[p] != topic[q] && dice.chance(60)) {
                continue;
            }
            seen.push(q);
            let level = [1, 2, 2, 3][dice.below(4)];
            wishes.entry((p.min(q), p.max(q))).or_default()[usize::from(p > q)] = level;
        }
    }
    let people = (0..count).map(|p| {
        let mut busy = Vec::new();
        let target = ((slots as f64 * (availability + 0.1 * dice.normal())) as usize).clamp(2.min(slots), slots);
        while availability < 1.0 && slots - busy.len() > target {
            let start = dice.below(slots);
            for t in start..slots.min(start + 1 + dice.below(4)) {
                if slots - busy.len() > target && !busy.contains(&t) {
                    busy.push(t);
                }
            }
        }
        busy.sort_unstable();
        Person { id: format!("p{p}"), busy, ..Person::default() }
    });
    let people = people.collect();
    let pairs = wishes.into_iter().map(|((a, b), [x, y])| {
        let weight = 10 * (x + y) + if x > 0 && y > 0 { 15 } else { 0 } + dice.below(10) as i64;
        Pair { a: format!("p{a}"), b: format!("p{b}"), weight, must: false }
    });
    Problem { slots, tables: count / 2, people, pairs: pairs.collect(), ..Problem::default() }
}

/// Solve to the end with a seed.
pub fn solve(problem: &Problem, seed: u64) -> Outcome {
    problem.validate().unwrap();
    rendezvous::solve(problem, &Options { seed, ..Options::default() }, &mut |_| ControlFlow::Continue(()))
}
