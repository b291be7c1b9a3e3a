//! `cargo xtask test`: everything that must hold before work is handed in, on a machine that has nothing but Rust.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};

use crate::count::{Count, Counter};
use crate::postgres::Postgres;
use crate::{run, setup, tidy};

/// Which steps to run.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only these steps: setup, fmt, clippy, tidy, unit, e2e.
    #[arg(value_name = "STEP")]
    steps: Vec<Step>,
    /// Only these steps (as above, with commas).
    #[arg(long, value_name = "STEPS", value_delimiter = ',')]
    only: Vec<Step>,
    /// All but these steps.
    #[arg(long, value_name = "STEPS", value_delimiter = ',')]
    skip: Vec<Step>,
}

/// The steps in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Step {
    /// Installs what the other chosen steps lack.
    Setup,
    /// Formatting.
    Fmt,
    /// Lints, where a warning is an error.
    Clippy,
    /// The project's own rules.
    Tidy,
    /// All Rust tests: unit, store on both databases, HTTP.
    Unit,
    /// Browser tests.
    E2e,
}

const ALL: [Step; 6] = [Step::Setup, Step::Fmt, Step::Clippy, Step::Tidy, Step::Unit, Step::E2e];

/// How a step ended.
enum Outcome {
    Passed(Count),
    Failed(Count, String),
    /// It could not run, for a reason that is no failure; said aloud.
    Skipped(String),
}

impl Args {
    /// The chosen steps; setup runs before whatever needs it, unless it is skipped by name.
    fn chosen(&self) -> Vec<Step> {
        let named = |step: &Step| self.steps.contains(step) || self.only.contains(step);
        let any = !self.steps.is_empty() || !self.only.is_empty();
        let needs_setup = |step: &Step| *step == Step::Setup && (named(&Step::Unit) || named(&Step::E2e));
        let takes = |step: &Step| (!any || named(step) || needs_setup(step)) && !self.skip.contains(step);
        ALL.into_iter().filter(takes).collect()
    }
}

/// Runs the chosen steps and sums up; true when nothing failed.
pub(crate) fn main(args: &Args) -> bool {
    let chosen = args.chosen();
    let mut done: Vec<(Step, Duration, Outcome)> = Vec::new();
    for step in &chosen {
        eprintln!("\n== {step:?}");
        let begun = Instant::now();
        let outcome = match step {
            Step::Setup => install(&chosen),
            Step::Fmt => plain(run::cargo().args(["fmt", "--all", "--check"])),
            Step::Clippy => {
                plain(run::cargo().args(["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"]))
            }
            Step::Tidy => tidy::main(tidy::Args { release: true }).map(|ok| outcome(ok, Count::default())),
            Step::Unit => unit(),
            Step::E2e => browser(),
        };
        // What could not even start has failed too, and the other steps still tell something.
        let outcome = outcome.unwrap_or_else(|error| Outcome::Failed(Count::default(), format!("{error:#}")));
        let stop = *step == Step::Setup && matches!(outcome, Outcome::Failed(..));
        done.push((*step, begun.elapsed(), outcome));
        if stop {
            eprintln!("\nsetup failed, so the other steps did not run");
            break;
        }
    }
    let (table, total) = sum_up(&done);
    eprintln!("\n{table}");
    if total.ran() {
        use std::io::Write as _;
        // On standard output, where whoever counts tests looks.
        let _ = writeln!(std::io::stdout(), "{total}");
    }
    done.iter().all(|(.., outcome)| !matches!(outcome, Outcome::Failed(..)))
}

fn outcome(ok: bool, count: Count) -> Outcome {
    if ok { Outcome::Passed(count) } else { Outcome::Failed(count, String::new()) }
}

fn plain(command: &mut Command) -> anyhow::Result<Outcome> {
    Ok(outcome(run::succeeds(command)?, Count::default()))
}

/// Only what the chosen steps need.
fn install(chosen: &[Step]) -> anyhow::Result<Outcome> {
    let mut needs = Vec::new();
    if chosen.contains(&Step::Unit) {
        needs.push(setup::POSTGRES);
    }
    if chosen.contains(&Step::E2e) {
        needs.extend(setup::BROWSER);
    }
    setup::debian(&needs)?;
    if chosen.contains(&Step::E2e) {
        setup::npm(&crate::root().join("tests/e2e"))?;
    }
    Ok(outcome(true, Count::default()))
}

/// All Rust tests, with a PostgreSQL beside SQLite.
fn unit() -> anyhow::Result<Outcome> {
    let postgres = Postgres::start()?;
    let mut counter = Counter::new();
    let mut command = run::cargo();
    command.args(["test", "--workspace", "--locked", "--no-fail-fast"]).env("EXEDRA_TEST_POSTGRES", postgres.url());
    let ok = run::watch(&mut command, |line| counter.see(line))?;
    postgres.check()?;
    Ok(outcome(ok, counter.count))
}

/// The browser tests against the built binary.
fn browser() -> anyhow::Result<Outcome> {
    ensure!(run::succeeds(run::cargo().args(["build", "--package", "exedra", "--locked"]))?, "exedra does not build");
    let binary = built_binary()?;
    // The first commits have a binary that does nothing. A real one always has something to say about itself.
    if run::output(Command::new(&binary).arg("--help"))?.is_empty() {
        return Ok(Outcome::Skipped("exedra has no commands yet, so there is nothing to walk through".to_owned()));
    }
    let folder = crate::root().join("tests/e2e");
    let specs = specs(&folder)?;
    ensure!(!specs.is_empty(), "tests/e2e has no *.spec.mjs");
    let mut counter = Counter::new();
    let mut command = Command::new("node");
    // One file at a time: each starts a server and a browser, and two of both are more than a small machine has.
    command.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]).args(specs).current_dir(&folder);
    command.env("EXEDRA_BIN", &binary);
    if let Some(chromium) = setup::chromium() {
        command.env("CHROMIUM", chromium);
    }
    let ok = run::watch(&mut command, |line| counter.see(line))?;
    ensure!(counter.count.ran() || !ok, "no browser test ran");
    Ok(outcome(ok, counter.count))
}

/// The files of browser tests, in order of name; node itself would look for other names.
fn specs(folder: &Path) -> anyhow::Result<Vec<String>> {
    let names = std::fs::read_dir(folder)
        .context("tests/e2e")?
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok());
    let mut specs: Vec<String> = names.filter(|name| name.ends_with(".spec.mjs")).collect();
    specs.sort();
    Ok(specs)
}

/// Where Cargo put the development build, wherever its target directory is.
fn built_binary() -> anyhow::Result<std::path::PathBuf> {
    Ok(target_directory()?.join("debug/exedra"))
}

/// Cargo's target directory.
pub(crate) fn target_directory() -> anyhow::Result<std::path::PathBuf> {
    let about = run::output(run::cargo().args(["metadata", "--no-deps", "--format-version=1", "--locked"]))?;
    let about: serde_json::Value = serde_json::from_str(&about)?;
    let folder = about.get("target_directory").and_then(serde_json::Value::as_str).unwrap_or("target");
    Ok(crate::root().join(folder))
}

/// A table of the steps with the failures named, and all tests counted.
fn sum_up(done: &[(Step, Duration, Outcome)]) -> (String, Count) {
    let mut total = Count::default();
    let mut lines = Vec::new();
    let mut failed = Vec::new();
    for (step, took, outcome) in done {
        let name = format!("{step:?}").to_lowercase();
        let (word, count, why) = match outcome {
            Outcome::Passed(count) => ("ok", *count, ""),
            Outcome::Failed(count, why) => ("FAILED", *count, why.as_str()),
            Outcome::Skipped(why) => ("skipped", Count::default(), why.as_str()),
        };
        total.add(count);
        let tests = if count.ran() { count.to_string() } else { String::new() };
        let said = [&tests, why].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ");
        lines.push(format!("{name:<7} {:>7.1} s  {word:<8} {said}", took.as_secs_f64()).trim_end().to_owned());
        if word == "FAILED" {
            failed.push(name);
        }
    }
    if !failed.is_empty() {
        lines.push(format!("failed: {}", failed.join(", ")));
    }
    (lines.join("\n"), total)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(steps: &[Step], only: &[Step], skip: &[Step]) -> Vec<Step> {
        Args { steps: steps.to_vec(), only: only.to_vec(), skip: skip.to_vec() }.chosen()
    }

    #[test]
    fn steps_are_chosen_in_their_order() {
        assert_eq!(args(&[], &[], &[]), ALL);
        assert_eq!(args(&[], &[], &[Step::E2e, Step::Setup]), [Step::Fmt, Step::Clippy, Step::Tidy, Step::Unit]);
        assert_eq!(args(&[Step::Tidy], &[Step::Fmt], &[]), [Step::Fmt, Step::Tidy]);
        assert_eq!(args(&[Step::Unit], &[], &[]), [Step::Setup, Step::Unit]);
        assert_eq!(args(&[Step::E2e], &[], &[Step::Setup]), [Step::E2e]);
    }

    #[test]
    fn the_table_names_what_failed() {
        let second = Duration::from_secs(1);
        let count = Count { passed: 2, failed: 1, skipped: 0 };
        let (table, total) = sum_up(&[
            (Step::Fmt, second, Outcome::Passed(Count::default())),
            (Step::Unit, second, Outcome::Failed(count, "why".to_owned())),
            (Step::E2e, second, Outcome::Skipped("nothing there".to_owned())),
        ]);
        let expected = "fmt         1.0 s  ok\nunit        1.0 s  FAILED   2 passed, 1 failed; why\n\
                        e2e         1.0 s  skipped  nothing there\nfailed: unit";
        assert_eq!((table.as_str(), total), (expected, count));
    }
}
