//! `exedra coverage`: what became of the record in articles about the forum.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use concord::{Checked, Checker, Copy, Direction, Record};
use serde_json::json;

use super::meetings::read_text;
use super::{Outcome, print};

/// Largest record, in bytes.
const LARGEST_RECORD: u64 = 32 << 20;

#[derive(clap::Args)]
pub struct Args {
    /// Articles, as plain text or HTML.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The official record, as JSON: statements, quotations and figures.
    #[arg(long)]
    record: PathBuf,
    /// Print one JSON object a line, one for each file.
    #[arg(long)]
    json: bool,
}

fn read_record(path: &Path) -> Result<Record> {
    let text = read_text(path, LARGEST_RECORD)?;
    Record::from_json(&text).map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))
}

fn read_article(path: &Path) -> Result<String> {
    let length = std::fs::metadata(path).with_context(|| path.display().to_string())?.len();
    // Looked at before reading, so that a huge file costs nothing.
    if length > concord::LONGEST_ARTICLE as u64 {
        bail!("{}: {}", path.display(), concord::Unusable::TooLong);
    }
    let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
    concord::decode(&bytes).map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))
}

pub fn run(args: &Args) -> Result<Outcome> {
    let checker = Checker::new(&read_record(&args.record)?);
    let mut checked = Vec::new();
    for path in &args.files {
        let text = read_article(path)?;
        checked.push(checker.check(&text).map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?);
    }
    let articles: Vec<_> = checked.iter().map(|checked| checked.article.clone()).collect();
    let copies = concord::copies(&articles);
    let mut out = String::new();
    for ((path, checked), copies) in args.files.iter().zip(&checked).zip(&copies) {
        if args.json {
            let _ = writeln!(out, "{}", as_json(path, checked, copies, &args.files));
        } else {
            as_text(path, checked, copies, &args.files, &mut out);
        }
    }
    print(&out);
    Ok(Outcome::Done)
}

fn as_json(path: &Path, checked: &Checked, copies: &[Copy], files: &[PathBuf]) -> serde_json::Value {
    let copies: Vec<_> = copies
        .iter()
        .map(|copy| {
            json!({
                "file": files[copy.other].display().to_string(),
                "similarity": copy.similarity,
                "group": copy.group,
                "direction": copy.direction,
                "why": copy.why,
            })
        })
        .collect();
    json!({
        "file": path.display().to_string(),
        "text": checked.article.text(),
        "boilerplate": checked.article.boilerplate,
        "items": checked.items,
        "copies": copies,
    })
}

fn as_text(path: &Path, checked: &Checked, copies: &[Copy], files: &[PathBuf], out: &mut String) {
    let _ = writeln!(out, "{}", path.display());
    for item in &checked.items {
        let record = item.record.as_deref().map(|id| format!(" [{id}]")).unwrap_or_default();
        let _ =
            writeln!(out, "  {:<16}{}{record}\n{:18}{}", item.verdict.name(), one_line(&item.found, 100), "", item.why);
    }
    if checked.items.is_empty() {
        let _ = writeln!(out, "  no quotation, figure or date was found");
    }
    for piece in &checked.article.boilerplate {
        let _ = writeln!(out, "  {:<16}{}\n{:18}{}", "set apart", one_line(&piece.text, 60), "", piece.why);
    }
    for copy in copies {
        let order = match copy.direction {
            Direction::TakenFrom => "probably taken from",
            Direction::SourceOf => "probably the source of",
            Direction::Unknown => "a near-copy of",
        };
        let other = files[copy.other].display();
        let _ =
            writeln!(out, "  {:<16}{order} {other} ({:.0} %)\n{:18}{}", "copy", copy.similarity * 100.0, "", copy.why);
    }
}

/// A text on one line, cut when it is long.
fn one_line(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most { text } else { text.chars().take(most).chain(['…']).collect() }
}
