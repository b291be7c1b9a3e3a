//! Importing real files into an empty SQLite: time and peak memory.

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use serde_json::Value;

use super::product::{self, FORUM, Run};
use super::{Row, Setting};

/// The universities' offers.
pub(super) fn offer_files(setting: &Setting) -> anyhow::Result<Vec<PathBuf>> {
    setting.files("offers", &["_raw.json"])
}

/// Imports the offers as public records listed at the forum.
pub(super) fn import_offers(binary: &Path, data: &Path, files: &[PathBuf]) -> anyhow::Result<Run> {
    import(binary, data, "offers", files, &["--forum", FORUM, "--already-public"])
}

fn import(binary: &Path, data: &Path, kind: &str, files: &[PathBuf], more: &[&str]) -> anyhow::Result<Run> {
    let mut command = product::command(binary, data);
    command.args(["import", kind]).args(files).args(more).arg("--json");
    let run = product::watched(command)?;
    ensure!(run.ok, "importing {kind} failed");
    Ok(run)
}

pub(super) fn measure(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    setting.data.as_ref().context("EXEDRA_DATA names no folder of data")?;
    let offers = offer_files(setting).and_then(|files| {
        row(setting, "offers", "≤ 3 s, ≤ 300 MB", 3.0, |data| import_offers(&setting.binary, data, &files))
    });
    let organisations = setting.files("organisations", &[".jsonl", ".jsonl.gz"]).and_then(|files| {
        row(setting, "organisations", "≤ 5 s, ≤ 300 MB", 5.0, |data| {
            import(&setting.binary, data, "organisations", &files, &[])
        })
    });
    Ok(vec![
        offers.unwrap_or_else(|error| Row::not_measured("offers", "≤ 3 s, ≤ 300 MB", &error)),
        organisations.unwrap_or_else(|error| Row::not_measured("organisations", "≤ 5 s, ≤ 300 MB", &error)),
    ])
}

fn row(
    setting: &Setting,
    kind: &str,
    reach: &'static str,
    seconds: f64,
    import: impl Fn(&Path) -> anyhow::Result<Run>,
) -> anyhow::Result<Row> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    product::init(&setting.binary, &data)?;
    let run = import(&data)?;
    let created = created(&run.output).context("the import printed no summary")?;
    let took = run.took.as_secs_f64();
    let measured = format!("{created} in {took:.2} s, peak {:.0} MB", run.peak);
    Ok(Row::new(format!("import of {kind}"), measured, reach, took <= seconds && run.peak <= 300.0))
}

/// How many were made, from the summary: the whole output, or its last line.
fn created(output: &str) -> Option<u64> {
    let summary: Value = serde_json::from_str(output)
        .or_else(|_| serde_json::from_str(output.lines().next_back().unwrap_or_default()))
        .ok()?;
    summary.get("created")?.as_u64()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_are_read() {
        assert_eq!(created("{\n \"read\": 3, \"created\": 2\n}\n"), Some(2));
        assert_eq!(created("reading\n{\"created\":5}\n"), Some(5));
        assert_eq!(created("done"), None);
    }
}
