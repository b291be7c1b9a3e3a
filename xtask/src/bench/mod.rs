//! `cargo xtask bench`: measures what the project promises and writes docs/measurements.md.
//!
//! Each bench is a function from [`Setting`] to rows, in a file of its own. What cannot be measured on this machine is a
//! row that says why: nothing is left out silently.

mod client;
mod http;
mod import;
mod meetings;
mod plan;
mod product;
mod search;
mod stage;
mod start;
mod table;

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use crate::{run, setup};

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only these: http, import, search, plan, meetings, stage, start.
    #[arg(value_name = "BENCH")]
    benches: Vec<String>,
    /// Writes docs/measurements.md with this date (YYYY-MM-DD); without it the table is only shown.
    #[arg(long)]
    date: Option<String>,
    /// Measures this binary (of another version, say) instead of building one.
    #[arg(long)]
    binary: Option<PathBuf>,
    /// Measures the peers too where that means installing them (bench meetings: ortools, into a folder of its own).
    #[arg(long)]
    peer: bool,
    /// Fails when a measurement misses what it must reach.
    #[arg(long)]
    strict: bool,
}

/// What a bench works with.
struct Setting {
    /// The release build of `exedra`.
    binary: PathBuf,
    /// Real data that the project does not ship, from `EXEDRA_DATA`.
    data: Option<PathBuf>,
    /// Whether peers are measured that have to be installed first.
    peer: bool,
}

impl Setting {
    /// The files of a kind of data, in order; an error that says what is missing.
    fn files(&self, folder: &str, endings: &[&str]) -> anyhow::Result<Vec<PathBuf>> {
        let data = self.data.as_deref().context("EXEDRA_DATA names no folder of data")?;
        let entries = std::fs::read_dir(data.join(folder)).with_context(|| format!("EXEDRA_DATA has no {folder}"))?;
        let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        files.retain(|file| endings.iter().any(|ending| file.to_string_lossy().ends_with(ending)));
        files.sort();
        ensure!(!files.is_empty(), "EXEDRA_DATA has nothing of this kind in {folder}");
        Ok(files)
    }
}

/// One measurement.
struct Row {
    what: String,
    measured: String,
    reach: &'static str,
    /// None when it was not measured, or nothing must be reached.
    met: Option<bool>,
}

impl Row {
    /// A measurement against what it must reach.
    fn new(what: impl Into<String>, measured: impl Into<String>, reach: &'static str, met: bool) -> Self {
        Self { what: what.into(), measured: measured.into(), reach, met: Some(met) }
    }

    /// A measurement that could not be made.
    fn not_measured(what: &str, reach: &'static str, why: &anyhow::Error) -> Self {
        Self { what: what.to_owned(), measured: format!("not measured: {why:#}"), reach, met: None }
    }
}

type Bench = fn(&Setting) -> anyhow::Result<Vec<Row>>;

/// Every bench by name, with what it is about.
const BENCHES: &[(&str, &str, Bench)] = &[
    ("http", "Public pages, cached, against nginx", http::measure),
    ("import", "Import into an empty SQLite", import::measure),
    ("search", "Search and matches over the imported offers", search::measure),
    ("plan", "Planning meetings", plan::measure),
    ("meetings", "Planning meetings of every size", meetings::measure),
    ("stage", "A switch of the stage", stage::measure),
    ("start", "Starting the demonstration", start::measure),
];

/// Runs the chosen benches; true unless `--strict` and something was missed.
pub(crate) fn main(args: &Args) -> anyhow::Result<bool> {
    let known = |name: &String| BENCHES.iter().any(|(known, ..)| known == name);
    if let Some(unknown) = args.benches.iter().find(|name| !known(name)) {
        let names: Vec<_> = BENCHES.iter().map(|(name, ..)| *name).collect();
        anyhow::bail!("no bench {unknown}; there are {}", names.join(", "));
    }
    if let Some(date) = &args.date {
        let form = regex::Regex::new(r"^\d{4}-\d{2}-\d{2}$").expect("a pattern of this file");
        ensure!(form.is_match(date), "--date is of the form YYYY-MM-DD");
    }
    let binary = match &args.binary {
        Some(binary) => binary.canonicalize().with_context(|| format!("--binary {}", binary.display()))?,
        None => build()?,
    };
    let data = std::env::var_os("EXEDRA_DATA").map(PathBuf::from).filter(|folder| folder.is_dir());
    let setting = Setting { binary, data, peer: args.peer };
    let mut all_met = true;
    for (name, title, bench) in BENCHES {
        if !args.benches.is_empty() && !args.benches.iter().any(|chosen| chosen == name) {
            continue;
        }
        eprintln!("\n== {name}: {title}");
        let load = table::load_average();
        let rows = bench(&setting).unwrap_or_else(|error| vec![Row::not_measured(title, "", &error)]);
        all_met &= rows.iter().all(|row| row.met == Some(true));
        let block = table::block(name, title, &rows, args.date.as_deref().unwrap_or("today"), &load);
        eprintln!("{block}");
        if args.date.is_some() {
            write(name, &block)?;
        }
    }
    Ok(all_met || !args.strict)
}

/// The release build.
fn build() -> anyhow::Result<PathBuf> {
    let built = run::succeeds(run::cargo().args(["build", "--release", "--package", "exedra", "--locked"]))?;
    ensure!(built, "exedra does not build");
    Ok(crate::test::target_directory()?.join("release/exedra"))
}

/// Puts a block into the document in place of the old one.
fn write(name: &str, block: &str) -> anyhow::Result<()> {
    let path = crate::root().join("docs/measurements.md");
    let old = std::fs::read_to_string(&path).unwrap_or_else(|_| table::BEGINNING.to_owned());
    std::fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    std::fs::write(&path, table::replace(&old, name, block)).context("docs/measurements.md")
}

/// The middle of some measurements.
fn median(values: &mut [f64]) -> f64 {
    percentile(values, 0.5)
}

/// The value below which this part of the measurements lies (nearest rank).
fn percentile(values: &mut [f64], part: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let rank = (part * values.len() as f64).ceil() as usize;
    values.get(rank.clamp(1, values.len().max(1)) - 1).copied().unwrap_or(f64::NAN)
}

/// Installs what only benches need.
fn install() -> anyhow::Result<()> {
    setup::debian(setup::BENCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_nearest() {
        let mut values: Vec<f64> = (1..=200).rev().map(f64::from).collect();
        assert!((percentile(&mut values, 0.95) - 190.0).abs() < f64::EPSILON);
        assert!((median(&mut [3.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!(median(&mut []).is_nan());
    }
}
