//! Planning meetings of every size, each plan checked by a checker that is not the product's.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};
use serde_json::{Value, json};

use super::{Row, Setting, product};
use crate::run;

/// The model the peer is given: one variable for each pair, slot and interpreter.
const PEER: &str = include_str!("peer.py");

/// A problem, how long it may take and how good it has to be.
struct Case {
    what: &'static str,
    /// What the maker of problems is asked for: guests, exhibitors, slots, wishes, availability, tables, seed.
    made: [&'static str; 7],
    tongues: bool,
    limit: f64,
    gap: f64,
    reach: &'static str,
}

const CASES: [Case; 10] = [
    Case::new(
        "900 × 40, all available",
        ["400", "500", "40", "20", "1", "loose", "1"],
        1.0,
        0.0,
        "proved optimal in ≤ 1 s",
    ),
    Case::new("900 × 40, 75 %, loose, 1 s", NINE_LOOSE, 1.0, 0.001, "gap ≤ 0.1 % in 1 s"),
    Case::new("900 × 40, 75 %, loose, 10 s", NINE_LOOSE, 10.0, 0.0005, "gap ≤ 0.05 % in 10 s"),
    Case::new("900 × 40, 75 %, tight, 1 s", NINE_TIGHT, 1.0, 0.001, "gap ≤ 0.1 % in 1 s"),
    Case::new("900 × 40, 75 %, tight, 10 s", NINE_TIGHT, 10.0, 0.0005, "gap ≤ 0.05 % in 10 s"),
    Case::new(
        "10,000 × 40, all available",
        ["4000", "6000", "40", "20", "1", "loose", "1"],
        10.0,
        0.0,
        "proved optimal in 10 s",
    ),
    Case::new(
        "10,000 × 40, 75 %, loose",
        ["4000", "6000", "40", "20", "0.75", "loose", "1"],
        30.0,
        0.001,
        "gap ≤ 0.1 % in 30 s",
    ),
    Case::new(
        "10,000 × 40, 75 %, tight",
        ["4000", "6000", "40", "20", "0.75", "tight", "1"],
        60.0,
        0.002,
        "gap ≤ 0.2 % in 60 s",
    ),
    Case::new("100 × 15, 75 %, tight", HUNDRED, 5.0, 0.0005, "≤ 0.05 % of the bound by hours in 5 s"),
    Case {
        what: "900 × 40, 12 languages, 30 interpreters",
        made: NINE_LOOSE,
        tongues: true,
        limit: 10.0,
        gap: 0.005,
        reach: "gap ≤ 0.5 % in 10 s",
    },
];
const NINE_LOOSE: [&str; 7] = ["400", "500", "40", "20", "0.75", "loose", "1"];
const NINE_TIGHT: [&str; 7] = ["400", "500", "40", "20", "0.75", "tight", "1"];
const HUNDRED: [&str; 7] = ["40", "60", "15", "12", "0.75", "tight", "1"];
const FITTED: &str = "one more meeting fitted into the plan, 900 × 40, tight";
const FITTED_REACH: &str = "≤ 50 ms";
/// The most memory any of them may take, in MB.
const MEMORY: f64 = 1024.0;

impl Case {
    const fn new(what: &'static str, made: [&'static str; 7], limit: f64, gap: f64, reach: &'static str) -> Self {
        Self { what, made, tongues: false, limit, gap, reach }
    }
}

pub(super) fn measure(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    let data = setting.data.as_deref().context("EXEDRA_DATA names no folder of data")?;
    let tools = data.join("../tools");
    let maker = tools.join("make_meetings.py");
    ensure!(maker.exists(), "the maker of problems (make_meetings.py) is not beside EXEDRA_DATA");
    ensure!(run::which(&["python3"]).is_some(), "no python3 to run the maker of problems");
    let checker = Some(tools.join("check_plan.py")).filter(|file| file.exists());
    let folder = tempfile::tempdir()?;
    let mut rows = Vec::new();
    let mut most: f64 = 0.0;
    for case in &CASES {
        eprintln!("{}", case.what);
        let problem = pose(case, &maker, folder.path())?;
        let row = solve(setting, case, &problem, checker.as_deref(), &mut most);
        rows.push(row.unwrap_or_else(|error| Row::not_measured(case.what, case.reach, &error)));
        if case.made == NINE_TIGHT && case.limit > 1.0 {
            rows.push(fitted(&problem).unwrap_or_else(|error| Row::not_measured(FITTED, FITTED_REACH, &error)));
        }
    }
    rows.push(Row::new("memory, the most of all these", format!("{most:.0} MB"), "≤ 1 GB", most <= MEMORY));
    for (what, made, seconds) in [("CP-SAT on 100 × 15", HUNDRED, "45"), ("CP-SAT on 900 × 40", NINE_LOOSE, "90")] {
        let case = Case::new(what, made, 0.0, 0.0, "for comparison");
        let row = peer(setting, &case, &maker, folder.path(), seconds);
        rows.push(row.unwrap_or_else(|error| Row::not_measured(what, "for comparison", &error)));
    }
    Ok(rows)
}

/// Writes the problem of a case.
fn pose(case: &Case, maker: &Path, folder: &Path) -> anyhow::Result<PathBuf> {
    let file = folder.join("problem.json");
    let mut command = Command::new("python3");
    command.arg(maker).args(case.made).stdin(Stdio::null()).stdout(std::fs::File::create(&file)?);
    ensure!(command.status()?.success(), "the maker of problems failed");
    if case.tongues {
        let mut problem: Value = serde_json::from_slice(&std::fs::read(&file)?)?;
        add_tongues(&mut problem).context("the problem has another form than expected")?;
        std::fs::write(&file, serde_json::to_vec(&problem)?)?;
    }
    Ok(file)
}

fn solve(
    setting: &Setting,
    case: &Case,
    problem: &Path,
    checker: Option<&Path>,
    most: &mut f64,
) -> anyhow::Result<Row> {
    let plan = problem.with_file_name("plan.json");
    let mut solve = product::command(&setting.binary, &problem.with_file_name("data"));
    let limit = case.limit.to_string();
    solve.args(["meetings", "solve"]).arg(problem).args(["--time-limit", &limit, "--threads", "2", "--seed", "1"]);
    solve.arg("--out").arg(&plan);
    let before = children_seconds();
    let run = product::watched(solve)?;
    let spent = children_seconds() - before;
    ensure!(run.ok, "no plan was found");
    *most = most.max(run.peak);
    let (gap, seconds) = super::plan::verdict(&run.output).context("the last line printed is not the verdict")?;
    let checked = match checker {
        Some(checker) => {
            let checked = Command::new("python3").arg(checker).arg(problem).arg(&plan).stdin(Stdio::null()).output()?;
            let said = String::from_utf8_lossy(&checked.stdout);
            ensure!(checked.status.success(), "the plan is wrong: {}", said.trim());
            "plan checked"
        }
        None => "no checker of plans there",
    };
    let measured = format!(
        "gap {:.3} % in {seconds:.2} s ({:.2} s with reading and writing, {spent:.1} s of processor), {:.0} MB, {checked}",
        gap * 100.0,
        run.took.as_secs_f64(),
        run.peak
    );
    let in_time = seconds <= case.limit + 0.1;
    Ok(Row::new(case.what, measured, case.reach, in_time && gap <= case.gap))
}

/// How long one more meeting takes, by the library's example: the first hundred wishes that a plan leaves.
fn fitted(problem: &Path) -> anyhow::Result<Row> {
    let plan = problem.with_file_name("plan.json");
    let example = ["run", "--quiet", "--release", "--package", "rendezvous", "--example", "fit", "--"];
    let said = run::output(run::cargo().args(example).arg(problem).arg(plan))?;
    let longest = said.split("longest ").nth(1).and_then(|rest| rest.split(' ').next()?.parse::<f64>().ok());
    let longest = longest.context("the example says something else")?;
    Ok(Row::new(FITTED, said.trim(), FITTED_REACH, longest <= 50.0))
}

/// Seconds of processor that ended child processes took, user and system.
fn children_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name in brackets; the 14th and 15th fields from there are the children's, in hundredths.
    let after = stat.rsplit(')').next().unwrap_or_default();
    after.split_whitespace().skip(13).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// Twelve languages, a few of them widely spoken, and thirty interpreters for the pairs that are asked for.
fn add_tongues(problem: &mut Value) -> Option<()> {
    let mut dice = Dice(7);
    let slots = problem.get("slots")?.as_u64()?;
    let mut spoken = std::collections::HashMap::new();
    for person in problem.get_mut("people")?.as_array_mut()? {
        let mut own: Vec<u64> = (0..[1, 2, 2, 3][dice.below(4) as usize]).map(|_| dice.language()).collect();
        own.sort_unstable();
        own.dedup();
        person["languages"] = own.iter().map(|n| format!("l{n}")).collect();
        spoken.insert(person.get("id")?.as_str()?.to_owned(), own);
    }
    let mut wanted = Vec::new();
    for pair in problem.get("pairs")?.as_array()? {
        let [a, b] = ["a", "b"].map(|end| pair[end].as_str().and_then(|id| spoken.get(id)));
        let (a, b) = (a?, b?);
        if !a.iter().any(|n| b.contains(n)) {
            wanted.extend(a.iter().flat_map(|x| b.iter().map(|y| (*x, *y))));
        }
    }
    let interpreters = (0..30).map(|n| {
        let (x, y) = wanted[dice.below(wanted.len() as u64) as usize];
        let busy: Vec<u64> = (0..slots).filter(|_| dice.below(5) == 0).collect();
        json!({ "id": format!("i{n}"), "pair": [format!("l{x}"), format!("l{y}")], "busy": busy })
    });
    let interpreters: Vec<Value> = interpreters.collect();
    problem["interpreters"] = interpreters.into();
    Some(())
}

/// Numbers from a seed (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((u128::from(z ^ (z >> 31)) * u128::from(n)) >> 64) as u64
    }

    /// The nth language is spoken 1 / n as often as the first.
    fn language(&mut self) -> u64 {
        let mut at = self.below(86_021);
        (0..12)
            .find(|n| {
                let part = 27_720 / (n + 1);
                let here = at < part;
                at = at.saturating_sub(part);
                here
            })
            .unwrap_or(0)
    }
}

/// The same problem by CP-SAT, installed into a folder of its own.
fn peer(setting: &Setting, case: &Case, maker: &Path, folder: &Path, seconds: &str) -> anyhow::Result<Row> {
    ensure!(setting.peer, "asked for with --peer");
    let problem = pose(case, maker, folder)?;
    let home = folder.join("peer");
    let python = home.join("bin/python3");
    if !python.exists() {
        ensure!(run::succeeds(Command::new("python3").args(["-m", "venv"]).arg(&home))?, "no place for ortools");
        let mut install = Command::new(home.join("bin/pip"));
        ensure!(run::succeeds(install.args(["install", "--quiet", "ortools"]))?, "ortools cannot be installed");
    }
    let script = folder.join("peer.py");
    std::fs::write(&script, PEER)?;
    let said = run::output(Command::new(python).arg(script).arg(problem).args([seconds, "2"]))?;
    Ok(Row { what: case.what.to_owned(), measured: said.trim().to_owned(), reach: case.reach, met: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_person_gets_languages() {
        let people: Vec<Value> = (0..40).map(|n| json!({ "id": format!("p{n}") })).collect();
        let pairs: Vec<Value> = (1..40).map(|n| json!({ "a": format!("p{}", n - 1), "b": format!("p{n}") })).collect();
        let mut problem = json!({ "slots": 3, "people": people, "pairs": pairs });
        add_tongues(&mut problem).unwrap();
        let people = problem["people"].as_array().unwrap();
        assert!(people.iter().all(|person| !person["languages"].as_array().unwrap().is_empty()));
        assert_eq!(problem["interpreters"].as_array().unwrap().len(), 30);
    }
}
