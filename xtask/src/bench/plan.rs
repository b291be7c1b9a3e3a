//! Planning the meetings of 900 people in 40 slots.

use std::process::{Command, Stdio};

use anyhow::{Context, ensure};
use serde_json::Value;

use super::{Row, Setting, product};
use crate::run;

const REACH: &str = "≤ 2 s, gap ≤ 0.5 %";

pub(super) fn measure(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    let data = setting.data.as_deref().context("EXEDRA_DATA names no folder of data")?;
    let maker = data.join("../tools/make_meetings.py");
    ensure!(maker.exists(), "the maker of problems (make_meetings.py) is not beside EXEDRA_DATA");
    ensure!(run::which(&["python3"]).is_some(), "no python3 to run the maker of problems");
    let folder = tempfile::tempdir()?;
    let problem = folder.path().join("problem.json");
    let made = Command::new("python3")
        .arg(maker)
        .args(["400", "500", "40", "20", "0.75", "loose", "1"])
        .stdin(Stdio::null())
        .stdout(std::fs::File::create(&problem)?)
        .status()?;
    ensure!(made.success(), "the maker of problems failed");
    let mut solve = product::command(&setting.binary, &folder.path().join("data"));
    // Less time than is promised: without a limit the search goes deeper and takes longer.
    solve.args(["meetings", "solve"]).arg(&problem).args(["--time-limit", "1.5", "--seed", "1"]);
    let run = product::watched(solve)?;
    ensure!(run.ok, "no plan was found");
    let (gap, seconds) = verdict(&run.output).context("the last line printed is not the verdict")?;
    let wall = run.took.as_secs_f64();
    let measured = format!(
        "{wall:.2} s with reading and writing ({seconds:.2} s solving), gap {:.2} %, peak {:.0} MB",
        gap * 100.0,
        run.peak
    );
    Ok(vec![Row::new("900 people × 40 slots, about 17,000 wanted pairs", measured, REACH, wall <= 2.0 && gap <= 0.005)])
}

/// Gap (as a fraction) and seconds.
pub(super) fn verdict(output: &str) -> Option<(f64, f64)> {
    let last: Value = serde_json::from_str(output.lines().next_back()?).ok()?;
    Some((last.get("gap")?.as_f64()?, last.get("seconds")?.as_f64()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_is_the_verdict() {
        let output = "planning\n{\"status\":\"feasible\",\"objective\":9,\"bound\":10,\"gap\":0.1,\"seconds\":1.5}\n";
        assert_eq!(verdict(output), Some((0.1, 1.5)));
        assert_eq!(verdict("planning\n"), None);
    }
}
