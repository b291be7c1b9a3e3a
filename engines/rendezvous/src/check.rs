//! An independent check of a plan: written from the rules alone, sharing nothing with the search but the types.

use std::collections::{HashMap, HashSet};

use crate::places::PlaceKind;
use crate::plan::{Plan, Planned};
use crate::problem::{Person, Problem, ordered};

/// The weight of a plan that keeps every hard rule, or a sentence about the first rule it breaks.
///
/// The rules: only wanted pairs, each once; nobody busy, nobody in two meetings at once, nobody above `max`; tables
/// and interpreters used once in a slot, interpreters able to help; fixed meetings kept; every `must` planned; each
/// pair either planned or among the unscheduled with a reason.
pub fn check(problem: &Problem, plan: &Plan) -> Result<i64, String> {
    let total = check_but_musts(problem, plan)?;
    let planned: HashSet<_> = plan.meetings.iter().map(|m| ordered(m.a.as_str(), m.b.as_str())).collect();
    match problem.pairs.iter().find(|p| p.must && !planned.contains(&ordered(p.a.as_str(), p.b.as_str()))) {
        Some(p) => Err(format!("{} and {} must meet but do not", p.a, p.b)),
        None => Ok(total),
    }
}

/// Like [`check`], but a `must` may be missing: for the plan that comes with an infeasible problem.
pub fn check_but_musts(problem: &Problem, plan: &Plan) -> Result<i64, String> {
    let people: HashMap<&str, &Person> = problem.people.iter().map(|p| (p.id.as_str(), p)).collect();
    let weight: HashMap<_, i64> =
        problem.pairs.iter().map(|p| (ordered(p.a.as_str(), p.b.as_str()), p.weight)).collect();
    let mut at = HashMap::new();
    let mut taken: HashSet<(&str, String, usize)> = HashSet::new();
    let mut load: HashMap<&str, usize> = HashMap::new();
    let mut total = 0;
    for m in &plan.meetings {
        let key = ordered(m.a.as_str(), m.b.as_str());
        let Some(worth) = weight.get(&key) else { return Err(format!("{} and {} were not wanted", m.a, m.b)) };
        total += worth;
        if at.insert(key, m.slot).is_some() {
            return Err(format!("{} and {} are planned twice", m.a, m.b));
        }
        if m.slot >= problem.slots || m.table >= problem.tables {
            return Err(format!("{} and {} are at a slot or table that does not exist", m.a, m.b));
        }
        if !taken.insert(("table", m.table.to_string(), m.slot)) {
            return Err(format!("table {} is used twice in slot {}", m.table, m.slot));
        }
        for id in [m.a.as_str(), m.b.as_str()] {
            if people[id].busy.contains(&m.slot) {
                return Err(format!("{id} is busy in slot {}", m.slot));
            }
            check_awake(problem, people[id], m.slot)?;
            if !taken.insert(("person", id.to_string(), m.slot)) {
                return Err(format!("{id} has two meetings in slot {}", m.slot));
            }
            let count = load.entry(id).or_default();
            *count += 1;
            if people[id].max.is_some_and(|max| *count > max) {
                return Err(format!("{id} has {count} meetings, above their max"));
            }
        }
        check_speech(problem, m, people[m.a.as_str()], people[m.b.as_str()])?;
        check_place(problem, m, people[m.a.as_str()].remote || people[m.b.as_str()].remote)?;
        if let Some(id) = &m.interpreter
            && !taken.insert(("interpreter", id.clone(), m.slot))
        {
            return Err(format!("interpreter {id} is at two meetings in slot {}", m.slot));
        }
    }
    for f in &problem.fixed {
        if at.get(&ordered(f.a.as_str(), f.b.as_str())) != Some(&f.slot) {
            return Err(format!("the fixed meeting of {} and {} is not in slot {}", f.a, f.b, f.slot));
        }
    }
    for u in &plan.unscheduled {
        let key = ordered(u.a.as_str(), u.b.as_str());
        if !weight.contains_key(&key) || at.insert(key, usize::MAX).is_some() {
            return Err(format!("{} and {} are unscheduled, but not wanted or not only there", u.a, u.b));
        }
        if u.reason.sentence().trim().is_empty() {
            return Err(format!("{} and {} are unscheduled without a reason", u.a, u.b));
        }
    }
    if at.len() < weight.len() {
        return Err("a wanted pair is neither planned nor unscheduled".into());
    }
    check_shortfalls(problem, plan, &load)?;
    Ok(total)
}

/// The minutes of the local day the meeting takes, one by one, are all within the waking hours.
fn check_awake(problem: &Problem, person: &Person, slot: usize) -> Result<(), String> {
    let Some(waking) = &person.waking else { return Ok(()) };
    let day = 24 * 60;
    for minute in 0..i64::from(problem.length).max(1) {
        let local = (problem.times[slot] + minute + i64::from(waking.offset)).rem_euclid(day) as u32;
        let crosses = waking.to <= waking.from;
        let awake =
            if crosses { local >= waking.from || local < waking.to } else { (waking.from..waking.to).contains(&local) };
        if !awake {
            return Err(format!("{} sleeps during slot {slot}", person.id));
        }
    }
    Ok(())
}

/// A table, a stand of one of the two, or a room on the net if one of them is elsewhere; and open.
fn check_place(problem: &Problem, meeting: &Planned, far: bool) -> Result<(), String> {
    let Planned { a, b, slot, table, .. } = meeting;
    let Some(place) = problem.places.get(*table) else {
        return if far { Err(format!("{a} and {b} need a room on the net, not table {table}")) } else { Ok(()) };
    };
    let suits = match place.kind {
        PlaceKind::Table => !far,
        PlaceKind::Stand => !far && (place.owners.contains(a) || place.owners.contains(b)),
        PlaceKind::Room => far,
    };
    if !suits {
        return Err(format!("{a} and {b} cannot use place {table}"));
    }
    if place.busy.contains(slot) {
        return Err(format!("place {table} is closed in slot {slot}"));
    }
    Ok(())
}

fn check_speech(problem: &Problem, meeting: &Planned, a: &Person, b: &Person) -> Result<(), String> {
    let alone = a.languages.is_empty() || b.languages.is_empty() || a.languages.iter().any(|l| b.languages.contains(l));
    let Some(id) = &meeting.interpreter else {
        return if alone {
            Ok(())
        } else {
            Err(format!("{} and {} need an interpreter and have none", meeting.a, meeting.b))
        };
    };
    let Some(who) = problem.interpreters.iter().find(|i| i.id == *id) else {
        return Err(format!("{id} is not among the interpreters"));
    };
    let spoken: Vec<&String> = who.pair.iter().chain(&who.also).collect();
    let able = |from: &String, to: &String| from != to && a.languages.contains(from) && b.languages.contains(to);
    if !spoken.iter().any(|from| spoken.iter().any(|to| able(from, to))) {
        return Err(format!("{id} cannot interpret between {} and {}", meeting.a, meeting.b));
    }
    if who.busy.contains(&meeting.slot) {
        return Err(format!("interpreter {id} is away in slot {}", meeting.slot));
    }
    Ok(())
}

fn check_shortfalls(problem: &Problem, plan: &Plan, load: &HashMap<&str, usize>) -> Result<(), String> {
    let got = |p: &Person| load.get(p.id.as_str()).copied().unwrap_or(0);
    let short: Vec<_> = problem
        .people
        .iter()
        .filter_map(|p| p.min.filter(|&min| got(p) < min).map(|min| (p.id.as_str(), min, got(p))))
        .collect();
    let told: Vec<_> = plan.below_min.iter().map(|s| (s.who.as_str(), s.min, s.got)).collect();
    if short == told { Ok(()) } else { Err(format!("below_min says {told:?}, but it is {short:?}")) }
}
