//! Plan a problem from a file: `solve PROBLEM.json [PLAN.json] [SECONDS] [SEED] [EFFORT] [THREADS]`; an effort of 0 is the one that
//! suits the limit.

use std::io::Write;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

/// Seconds since the start: of the clock, or of processor time for each thread where `CPU_CLOCK` is set, for machines
/// that have other work to do.
fn elapsed(begin: Instant, threads: usize) -> f64 {
    if std::env::var_os("CPU_CLOCK").is_some()
        && let Ok(stat) = std::fs::read_to_string("/proc/self/stat")
    {
        let ticks: f64 = stat.split(' ').skip(13).take(2).filter_map(|s| s.parse::<f64>().ok()).sum();
        return ticks / 100.0 / threads as f64;
    }
    begin.elapsed().as_secs_f64()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let text = std::fs::read_to_string(given.first().ok_or("which problem?")?)?;
    let limit = given.get(2).map(|s| s.parse()).transpose()?.map(Duration::from_secs_f64);
    let seed = given.get(3).map_or(Ok(0), |s| s.parse())?;
    let effort = given.get(4).map_or(Ok(0), |s| s.parse())?;
    let threads = given.get(5).map_or(Ok(1), |s| s.parse())?;
    let begin = Instant::now();
    let problem = rendezvous::Problem::from_json(&text)?;
    let mut out = std::io::stdout().lock();
    let mut phase = None;
    let options = rendezvous::Options { seed, effort: effort.max(1), threads };
    let options = limit.filter(|_| effort == 0).map_or(options, |limit| options.within(limit.as_secs_f64(), &problem));
    let clock = || Duration::from_secs_f64(elapsed(begin, threads));
    let timing = rendezvous::Timing { clock: &clock, limit };
    let outcome = rendezvous::solve_timed(&problem, &options, &timing, &mut |progress| {
        if phase.replace(progress.phase) != Some(progress.phase) {
            let seconds = elapsed(begin, threads);
            _ = writeln!(out, "{seconds:.2} {:?} {} of {}", progress.phase, progress.objective, progress.bound);
        }
        ControlFlow::Continue(())
    });
    let seconds = elapsed(begin, threads);
    if let Some(path) = given.get(1) {
        std::fs::write(path, serde_json::to_string(&outcome.plan)?)?;
    }
    let line = serde_json::json!({"status": outcome.status, "objective": outcome.objective, "bound": outcome.bound,
        "gap": outcome.gap, "seconds": seconds});
    writeln!(out, "{line}")?;
    Ok(())
}
