//! Thousands of tiny problems against every plan there is.

use std::collections::HashSet;

use rendezvous::{Problem, Status};

/// The heaviest plan that keeps every rule, by trying all.
struct All<'a> {
    problem: &'a Problem,
    used: HashSet<(String, usize)>,
    best: Option<i64>,
}

impl All<'_> {
    fn go(&mut self, i: usize, weight: i64) {
        if i == self.problem.pairs.len() {
            self.best = self.best.max(Some(weight));
            return;
        }
        let pair = &self.problem.pairs[i];
        let same = |f: &&rendezvous::Fixed| (f.a == pair.a && f.b == pair.b) || (f.a == pair.b && f.b == pair.a);
        let fixed = self.problem.fixed.iter().find(same).map(|f| f.slot);
        if fixed.is_none() && !pair.must {
            self.go(i + 1, weight);
        }
        for slot in 0..self.problem.slots {
            if fixed.is_some_and(|at| at != slot) {
                continue;
            }
            for helper in self.helpers(i, slot) {
                let table = (0..self.problem.tables).map(|t| format!("table {t}")).find(|t| !self.taken(t, slot));
                let Some(table) = table else { continue };
                let needs: Vec<String> = [pair.a.clone(), pair.b.clone(), table].into_iter().chain(helper).collect();
                if needs.iter().any(|id| self.taken(id, slot)) || !self.may_meet(i, slot) {
                    continue;
                }
                for id in &needs {
                    self.used.insert((id.clone(), slot));
                }
                self.go(i + 1, weight + pair.weight);
                for id in needs {
                    self.used.remove(&(id, slot));
                }
            }
        }
    }

    fn taken(&self, id: &str, slot: usize) -> bool {
        self.used.contains(&(id.to_string(), slot))
    }

    fn may_meet(&self, i: usize, slot: usize) -> bool {
        let pair = &self.problem.pairs[i];
        self.problem.people.iter().filter(|p| p.id == pair.a || p.id == pair.b).all(|p| {
            let load = self.used.iter().filter(|(id, _)| *id == p.id).count();
            !p.busy.contains(&slot) && p.max.is_none_or(|max| load < max)
        })
    }

    /// Nobody, if the two share a language; otherwise each interpreter who could help.
    fn helpers(&self, i: usize, slot: usize) -> Vec<Option<String>> {
        let pair = &self.problem.pairs[i];
        let of = |id: &str| &self.problem.people.iter().find(|p| p.id == id).unwrap().languages;
        let (a, b) = (of(&pair.a), of(&pair.b));
        if a.is_empty() || b.is_empty() || a.iter().any(|l| b.contains(l)) {
            return vec![None];
        }
        let able = |x: &String, y: &String| a.contains(x) && b.contains(y);
        let all = self.problem.interpreters.iter();
        all.filter(|w| able(&w.pair[0], &w.pair[1]) || able(&w.pair[1], &w.pair[0]))
            .filter(|w| !w.busy.contains(&slot))
            .map(|w| Some(w.id.clone()))
            .collect()
    }
}

#[test]
fn bounds_hold_and_most_plans_are_the_best() {
    let (mut feasible, mut best, mut proved, mut infeasible) = (0, 0, 0, 0);
    for seed in 0..4_000 {
        let problem = crate::common::tiny(seed);
        let mut all = All { problem: &problem, used: HashSet::new(), best: None };
        all.go(0, 0);
        let outcome = crate::common::solve(&problem, seed);
        let Some(optimum) = all.best else {
            infeasible += 1;
            assert_eq!(outcome.status, Status::Infeasible, "seed {seed}: {problem:?}");
            assert!(outcome.why.is_some_and(|why| !why.is_empty()));
            assert!(rendezvous::check_but_musts(&problem, &outcome.plan).is_ok(), "seed {seed}");
            continue;
        };
        feasible += 1;
        assert_eq!(rendezvous::check(&problem, &outcome.plan), Ok(outcome.objective), "seed {seed}: {problem:?}");
        assert!(outcome.bound >= optimum, "seed {seed}: bound {} below {optimum}: {problem:?}", outcome.bound);
        assert!(outcome.objective <= optimum, "seed {seed}: {problem:?}");
        assert_eq!(outcome.status == Status::Optimal, outcome.objective == outcome.bound, "seed {seed}");
        // Minimums may cost weight; without them the search has nothing to weigh against it.
        best += usize::from(outcome.objective == optimum || problem.people.iter().any(|p| p.min.is_some()));
        proved += usize::from(outcome.status == Status::Optimal);
    }
    let of = format!("of {feasible} feasible problems {best} optimal, {proved} proved, {infeasible} infeasible");
    assert!(infeasible > 20, "{of}");
    assert!(best * 1000 >= feasible * 995, "{of}");
    assert!(proved * 100 >= feasible * 97, "{of}");
}
