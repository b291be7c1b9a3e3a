//! How long it takes to fit one more meeting into a plan: `fit PROBLEM.json PLAN.json`, for the first 100 wishes left.

use std::io::Write;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [problem, plan] = given.as_slice() else { return Err("which problem, and which plan?".into()) };
    let problem = rendezvous::Problem::from_json(&std::fs::read_to_string(problem)?)?;
    let plan: rendezvous::Plan = serde_json::from_str(&std::fs::read_to_string(plan)?)?;
    let mut took = Vec::new();
    let mut fitted = 0;
    for left in plan.unscheduled.iter().take(100) {
        let begin = Instant::now();
        fitted += usize::from(rendezvous::fit(&problem, &plan, &left.a, &left.b).is_some());
        took.push(begin.elapsed().as_secs_f64() * 1000.0);
    }
    took.sort_by(f64::total_cmp);
    let middle = took.get(took.len() / 2).copied().unwrap_or(0.0);
    let last = took.last().copied().unwrap_or(0.0);
    writeln!(std::io::stdout(), "{fitted} of {} fitted, median {middle:.1} ms, longest {last:.1} ms", took.len())?;
    Ok(())
}
