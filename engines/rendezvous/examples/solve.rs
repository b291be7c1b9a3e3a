//! Plan a problem from a file: `solve PROBLEM.json [PLAN.json] [SECONDS] [SEED] [EFFORT]`.

use std::io::Write;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let text = std::fs::read_to_string(given.first().ok_or("which problem?")?)?;
    let limit = given.get(2).map(|s| s.parse()).transpose()?.map(Duration::from_secs_f64);
    let seed = given.get(3).map_or(Ok(0), |s| s.parse())?;
    let effort = given.get(4).map_or(Ok(1), |s| s.parse())?;
    let begin = Instant::now();
    let problem = rendezvous::Problem::from_json(&text)?;
    let mut out = std::io::stdout().lock();
    let mut phase = None;
    let outcome = rendezvous::solve(&problem, &rendezvous::Options { seed, effort }, &mut |progress| {
        if phase.replace(progress.phase) != Some(progress.phase) {
            let seconds = begin.elapsed().as_secs_f64();
            _ = writeln!(out, "{seconds:.2} {:?} {} of {}", progress.phase, progress.objective, progress.bound);
        }
        if limit.is_some_and(|limit| begin.elapsed() >= limit) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    if let Some(path) = given.get(1) {
        std::fs::write(path, serde_json::to_string(&outcome.plan)?)?;
    }
    let line = serde_json::json!({"status": outcome.status, "objective": outcome.objective, "bound": outcome.bound,
        "gap": outcome.gap, "seconds": begin.elapsed().as_secs_f64()});
    writeln!(out, "{line}")?;
    Ok(())
}
