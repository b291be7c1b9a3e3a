//! `exedra meetings solve`: chooses and places meetings, from a file to a file.

use std::io::IsTerminal;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rendezvous::{Options, Outcome as Solved, Phase, Problem, Progress, Status, Timing};

use super::{Outcome, print};

/// Largest problem file read.
const LARGEST: u64 = 256 << 20;

#[derive(clap::Subcommand)]
pub enum Command {
    /// Choose and place the heaviest set of wanted meetings.
    Solve(Args),
}

#[derive(clap::Args)]
pub struct Args {
    /// The problem, a .json file.
    problem: PathBuf,
    /// Where to write the plan; standard output gets only the last line then.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Seconds after which the best plan so far is taken; a longer limit buys a longer search.
    #[arg(long)]
    time_limit: Option<f64>,
    /// Threads to use; the machine's processors, but at most 8, if not given.
    #[arg(long)]
    threads: Option<usize>,
    /// Seed; the same seed gives the same plan unless the time limit cuts the search short.
    #[arg(long, default_value_t = 0)]
    seed: u64,
}

/// Reads a text file of a bounded size.
pub(crate) fn read_text(path: &std::path::Path, largest: u64) -> Result<String> {
    let size = std::fs::metadata(path).with_context(|| format!("{}: cannot be read", path.display()))?.len();
    if size > largest {
        bail!("{}: {} MB is more than the {} MB read here", path.display(), size >> 20, largest >> 20);
    }
    let bytes = std::fs::read(path).with_context(|| format!("{}: cannot be read", path.display()))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..at].split(|byte| *byte == b'\n').count();
        anyhow::anyhow!("{}, line {line}: this is not UTF-8; save the file as UTF-8", path.display())
    })
}

pub fn run(command: Command) -> Result<Outcome> {
    let Command::Solve(args) = command;
    let name = args.problem.display().to_string();
    if args.problem.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("dzn")) {
        bail!("{name}: classical problems (.dzn) are not solved by this version; give a .json problem");
    }
    if args.threads == Some(0) {
        bail!("--threads 0: at least one thread is needed");
    }
    let limit = match args.time_limit {
        Some(seconds) if !(seconds.is_finite() && seconds > 0.0) => {
            bail!("--time-limit {seconds}: give a number of seconds above 0")
        }
        other => other.map(|seconds| Duration::from_secs_f64(seconds.min(1e6))),
    };
    let text = read_text(&args.problem, LARGEST)?;
    let problem = Problem::from_json(&text).with_context(|| name.clone())?;
    problem.validate().with_context(|| name.clone())?;
    drop(text);
    let began = Instant::now();
    // The search deepens with the time it is given; without a limit, the default depth is deterministic.
    let threads = args.threads.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, |n| n.get().min(8)));
    let options = Options { seed: args.seed, threads: threads.min(64), ..Options::default() };
    let options = limit.map_or(options, |limit| options.within(limit.as_secs_f64(), &problem));
    let mut shown = Instant::now();
    let terminal = std::io::stderr().is_terminal();
    let clock = || began.elapsed();
    let timing = Timing { clock: &clock, limit };
    let solved = rendezvous::solve_timed(&problem, &options, &timing, &mut |progress| {
        if terminal && shown.elapsed() > Duration::from_millis(200) {
            shown = Instant::now();
            show(progress, began.elapsed());
        }
        ControlFlow::Continue(())
    });
    if terminal {
        eprint!("\r\x1b[K");
    }
    finish(&args, &solved, began.elapsed())
}

fn show(progress: &Progress, after: Duration) {
    let phase = match progress.phase {
        Phase::Musts => "placing must-meets",
        Phase::Pricing => "choosing",
        Phase::Placing => "placing",
        Phase::Improving => "improving",
        Phase::Settling => "settling",
        Phase::Bounding => "bounding",
        Phase::Polishing => "lowering breaks",
    };
    eprint!(
        "\r\x1b[K{:.1} s, {phase} {:3.0} %, value {} of at most {}",
        after.as_secs_f64(),
        progress.done * 100.0,
        progress.objective,
        progress.bound
    );
}

fn finish(args: &Args, solved: &Solved, took: Duration) -> Result<Outcome> {
    if let Some(why) = &solved.why {
        eprintln!("{why}");
    }
    let has_plan = matches!(solved.status, Status::Optimal | Status::Feasible);
    if has_plan {
        let plan = serde_json::to_string(&solved.plan)?;
        match &args.out {
            Some(path) => write_whole(path, plan.as_bytes())?,
            None => print(&(plan + "\n")),
        }
    }
    let mut line = serde_json::json!({
        "status": solved.status,
        "objective": solved.objective,
        "bound": solved.bound,
        "gap": solved.gap,
        "seconds": (took.as_secs_f64() * 1000.0).round() / 1000.0,
    });
    if solved.moves > 0 {
        line["moves"] = solved.moves.into();
    }
    print(&format!("{line}\n"));
    Ok(match solved.status {
        Status::Optimal | Status::Feasible => Outcome::Done,
        Status::Infeasible => Outcome::CheckFailed,
        Status::Unknown => Outcome::LimitReached,
    })
}

/// Writes a file in one piece: a reader sees the old one or the new one, never half of it.
pub(crate) fn write_whole(path: &std::path::Path, bytes: &[u8]) -> Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    std::fs::write(&part, bytes).with_context(|| format!("{}: cannot be written", part.display()))?;
    std::fs::rename(&part, path).with_context(|| format!("{}: cannot be written", path.display()))
}
