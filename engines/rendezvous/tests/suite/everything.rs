//! Tiny problems with places, rooms, waking hours and plans to be changed, against every plan there is; the bound
//! never rises when something is forbidden; reasons taken at their word.

use std::collections::HashSet;

use rendezvous::{Interpreter, Place, PlaceKind, Previous, Problem, Reason, Status, Waking};

use crate::common::{Dice, solve, tiny};

/// A tiny problem with some of everything the format has.
pub fn rich(seed: u64) -> Problem {
    let mut problem = tiny(seed);
    let mut dice = Dice::new(seed ^ 0xabcd);
    problem.fixed.clear();
    let slots = problem.slots;
    let ids: Vec<String> = problem.people.iter().map(|p| p.id.clone()).collect();
    if dice.chance(60) {
        for _ in 0..dice.below(4) {
            let kind = [PlaceKind::Table, PlaceKind::Stand, PlaceKind::Room][dice.below(3)];
            let owners = if kind == PlaceKind::Stand {
                let mut owners = vec![ids[dice.below(ids.len())].clone()];
                if dice.chance(50) {
                    owners.push(ids[dice.below(ids.len())].clone());
                }
                owners
            } else {
                Vec::new()
            };
            let busy = (0..slots).filter(|_| dice.chance(25)).collect();
            problem.places.push(Place { kind, owners, busy });
        }
        problem.tables = problem.places.len() + dice.below(2);
        problem.people.iter_mut().for_each(|p| p.remote = dice.chance(25));
    }
    if dice.chance(30) {
        problem.times = (0..slots as i64).map(|t| t * 240 + 300).collect();
        problem.length = 60;
        for person in &mut problem.people {
            let offset = [-480, 0, 480][dice.below(3)];
            person.waking = dice.chance(50).then_some(Waking { offset, from: 420, to: 1_320 });
        }
    }
    if dice.chance(30) {
        problem.move_price = dice.below(12) as i64;
        for pair in problem.pairs.clone() {
            if dice.chance(40) {
                problem.previous.push(Previous { a: pair.b, b: pair.a, slot: dice.below(slots), table: None });
            }
        }
    }
    problem
}

/// Every plan, written without any of the engine's ways: in each slot, places and interpreters are given out by trying.
struct All<'a> {
    problem: &'a Problem,
    /// Slot of each pair.
    at: Vec<Option<usize>>,
    best: Option<i64>,
}

impl All<'_> {
    fn go(&mut self, i: usize, worth: i64) {
        if i == self.at.len() {
            self.best = self.best.max(Some(worth));
            return;
        }
        let pair = &self.problem.pairs[i];
        let same = |a: &str, b: &str| (a == pair.a && b == pair.b) || (a == pair.b && b == pair.a);
        let stood = self.problem.previous.iter().find(|p| same(&p.a, &p.b)).map(|p| p.slot);
        let price = if stood.is_some() { self.problem.move_price } else { 0 };
        if !pair.must {
            self.go(i + 1, worth - price);
        }
        for slot in 0..self.problem.slots {
            self.at[i] = Some(slot);
            if self.people_can(i, slot) && self.seated(slot) {
                self.go(i + 1, worth + pair.weight - if stood == Some(slot) { 0 } else { price });
            }
            self.at[i] = None;
        }
    }

    fn people_can(&self, i: usize, slot: usize) -> bool {
        let pairs = &self.problem.pairs;
        [&pairs[i].a, &pairs[i].b].into_iter().all(|id| {
            let person = self.problem.people.iter().find(|p| p.id == *id).unwrap();
            let mine = |j: &usize| self.at[*j].is_some() && (pairs[*j].a == *id || pairs[*j].b == *id);
            let load = (0..pairs.len()).filter(mine).count();
            let here = (0..pairs.len()).filter(mine).filter(|&j| self.at[j] == Some(slot)).count();
            here == 1
                && person.max.is_none_or(|max| load <= max)
                && !person.busy.contains(&slot)
                && self.awake(person, slot)
        })
    }

    fn awake(&self, person: &rendezvous::Person, slot: usize) -> bool {
        let Some(waking) = person.waking else { return true };
        let begins = (self.problem.times[slot] + i64::from(waking.offset)).rem_euclid(1_440);
        begins >= i64::from(waking.from) && begins + i64::from(self.problem.length) <= i64::from(waking.to)
    }

    fn seated(&self, slot: usize) -> bool {
        let inside: Vec<usize> = (0..self.at.len()).filter(|&i| self.at[i] == Some(slot)).collect();
        let places: Vec<Vec<usize>> = inside.iter().map(|&i| self.places(i, slot)).collect();
        let speakers: Vec<Vec<usize>> = inside.iter().filter_map(|&i| self.speakers(i, slot)).collect();
        distinct(&places, &mut HashSet::new()) && distinct(&speakers, &mut HashSet::new())
    }

    fn places(&self, i: usize, slot: usize) -> Vec<usize> {
        let pair = &self.problem.pairs[i];
        let far = self.problem.people.iter().any(|p| p.remote && (p.id == pair.a || p.id == pair.b));
        let suits = |n: &usize| match self.problem.places.get(*n) {
            None => !far,
            Some(place) if place.busy.contains(&slot) => false,
            Some(place) => match place.kind {
                PlaceKind::Table => !far,
                PlaceKind::Room => far,
                PlaceKind::Stand => !far && (place.owners.contains(&pair.a) || place.owners.contains(&pair.b)),
            },
        };
        (0..self.problem.tables).filter(suits).collect()
    }

    /// None if they share a language or nothing is known.
    fn speakers(&self, i: usize, slot: usize) -> Option<Vec<usize>> {
        let pair = &self.problem.pairs[i];
        let of = |id: &str| &self.problem.people.iter().find(|p| p.id == id).unwrap().languages;
        let (a, b) = (of(&pair.a), of(&pair.b));
        if a.is_empty() || b.is_empty() || a.iter().any(|l| b.contains(l)) {
            return None;
        }
        let able = |who: &Interpreter| {
            let [one, two] = &who.pair;
            let speaks = (a.contains(one) && b.contains(two)) || (a.contains(two) && b.contains(one));
            speaks && !who.busy.contains(&slot)
        };
        let all = self.problem.interpreters.iter().enumerate();
        Some(all.filter(|(_, who)| able(who)).map(|(at, _)| at).collect())
    }
}

fn distinct(choices: &[Vec<usize>], taken: &mut HashSet<usize>) -> bool {
    let Some((first, rest)) = choices.split_first() else { return true };
    first.iter().any(|&n| {
        if !taken.insert(n) {
            return false;
        }
        let done = distinct(rest, taken);
        taken.remove(&n);
        done
    })
}

fn best(problem: &Problem) -> Option<i64> {
    let mut all = All { problem, at: vec![None; problem.pairs.len()], best: None };
    all.go(0, 0);
    all.best
}

#[test]
fn bounds_hold_with_everything_the_format_has() {
    let (mut feasible, mut reached) = (0, 0);
    for seed in 0..3_000 {
        let problem = rich(seed);
        let outcome = solve(&problem, seed);
        let Some(optimum) = best(&problem) else {
            assert_eq!(outcome.status, Status::Infeasible, "seed {seed}: {problem:?}");
            continue;
        };
        feasible += 1;
        let moves = outcome.moves as i64 * problem.move_price;
        let said = rendezvous::check(&problem, &outcome.plan);
        assert_eq!(said, Ok(outcome.objective + moves), "seed {seed}: {problem:?}");
        assert!(outcome.bound >= optimum, "seed {seed}: bound {} below {optimum}: {problem:?}", outcome.bound);
        assert!(outcome.objective <= optimum, "seed {seed}: {problem:?}");
        reached += usize::from(outcome.objective == optimum || problem.people.iter().any(|p| p.min.is_some()));
    }
    assert!(reached * 1000 >= feasible * 995, "{reached} of {feasible}");
}

/// Forbid something more.
fn tighter(problem: &Problem, dice: &mut Dice) -> Problem {
    let mut tight = problem.clone();
    let people = tight.people.len();
    match dice.below(5) {
        0 if tight.tables > tight.places.len() => tight.tables -= 1,
        1 => tight.people[dice.below(people)].max = Some(0),
        2 => {
            let slot = dice.below(tight.slots);
            tight.interpreters.iter_mut().for_each(|w| w.busy.push(slot));
            tight.places.iter_mut().for_each(|place| place.busy.push(slot));
        }
        3 => {
            tight.interpreters.pop();
        }
        _ => {
            let slot = dice.below(tight.slots);
            tight.people[dice.below(people)].busy.push(slot);
        }
    }
    tight
}

#[test]
fn the_bound_never_rises_as_more_is_forbidden() {
    for seed in 0..600 {
        let mut problem = rich(seed);
        problem.pairs.iter_mut().for_each(|p| p.must = false);
        problem.people.iter_mut().for_each(|p| p.min = None);
        let mut dice = Dice::new(seed);
        let mut bound = solve(&problem, 1).bound;
        for step in 0..4 {
            problem = tighter(&problem, &mut dice);
            let next = solve(&problem, 1).bound;
            assert!(next <= bound, "seed {seed}, step {step}: {next} above {bound}: {problem:?}");
            bound = next;
        }
    }
}

/// Remove what a reason names. None for reasons that name nothing that could be removed alone.
fn without_the_obstacle(problem: &Problem, a: &str, b: &str, reason: &Reason) -> Option<(Problem, i64)> {
    let mut freed = problem.clone();
    // Meetings that are named are not wanted any more, and their weight is not missed.
    let drop = |freed: &mut Problem, better: &[rendezvous::Held]| -> i64 {
        let named = |p: &rendezvous::Pair| better.iter().any(|h| h.a == p.a && h.b == p.b);
        let lost = freed.pairs.iter().filter(|p| named(p)).map(|p| p.weight).sum();
        freed.pairs.retain(|p| !named(p));
        lost
    };
    let lost = match reason {
        // Nothing of the kind is there at all, whatever else may be in the way.
        Reason::TablesTaken { free: 0, .. }
        | Reason::RoomsTaken { free: 0, .. }
        | Reason::InterpretersTaken { free: 0, .. } => return None,
        Reason::TablesTaken { .. } => {
            freed.tables += 1;
            0
        }
        Reason::RoomsTaken { .. } => {
            freed.places.push(Place { kind: PlaceKind::Room, ..Place::default() });
            freed.tables += 1;
            0
        }
        Reason::InterpretersTaken { .. } => {
            let of = |id: &str| freed.people.iter().find(|p| p.id == id).unwrap().languages[0].clone();
            let pair = [of(a), of(b)];
            freed.interpreters.push(Interpreter {
                id: "one more".into(),
                pair,
                busy: Vec::new(),
                ..Interpreter::default()
            });
            0
        }
        Reason::PersonMax { who, max, .. } => {
            freed.people.iter_mut().find(|p| p.id == *who)?.max = Some(max + 1);
            0
        }
        Reason::Full { better, .. } | Reason::NeverBothFree { better, .. } | Reason::Outweighed { better, .. }
            if better.len() < Reason::NAMED =>
        {
            drop(&mut freed, better)
        }
        _ => return None,
    };
    Some((freed, lost))
}

#[test]
fn reasons_are_true_when_taken_at_their_word() {
    let mut kinds = HashSet::new();
    for seed in 0..2_500 {
        let mut problem = rich(seed);
        // A place that is added at the end must not be taken for a described one, nor a fixed meeting be broken.
        problem.pairs.iter_mut().for_each(|p| {
            p.must = false;
            p.weight += 1;
        });
        problem.people.iter_mut().for_each(|p| p.min = None);
        problem.previous.clear();
        if problem.tables > problem.places.len() {
            let more = problem.tables - problem.places.len();
            problem.places.extend((0..more).map(|_| Place::default()));
        }
        let outcome = solve(&problem, seed);
        for left in &outcome.plan.unscheduled {
            assert!(!matches!(left.reason, Reason::Unsettled), "seed {seed}: {problem:?}");
            let Some((freed, lost)) = without_the_obstacle(&problem, &left.a, &left.b, &left.reason) else { continue };
            kinds.insert(std::mem::discriminant(&left.reason));
            let better = best(&freed).unwrap_or(i64::MIN);
            assert!(better > outcome.objective - lost, "seed {seed}: {left:?} of {problem:?}");
        }
    }
    assert!(kinds.len() >= 6, "{}", kinds.len());
}
