//! `exedra match` and `exedra eval`: ranking documents for queries, and measuring a ranking.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use affinity::{Bootstrap, Index};
use anyhow::{Context, Result, bail};

use super::meetings::{read_text, write_whole};
use super::{Outcome, print};

/// Largest file of documents or queries.
const LARGEST: u64 = 512 << 20;

#[derive(clap::Args)]
pub struct MatchArgs {
    /// Documents, one JSON object a line.
    #[arg(long)]
    documents: PathBuf,
    /// Queries, one JSON object a line.
    #[arg(long)]
    queries: PathBuf,
    /// Most results for a query.
    #[arg(long, default_value_t = 100)]
    top: usize,
    /// A Chinese-English dictionary; this version does not cross languages yet.
    #[arg(long)]
    lexicon: Option<PathBuf>,
    /// A folder with a model; this version has none.
    #[arg(long)]
    model: Option<PathBuf>,
    /// Print one JSON line a result with the parts of its score.
    #[arg(long)]
    explain: bool,
    /// Where to write the ranking, in TREC's form.
    #[arg(long)]
    out: PathBuf,
}

#[derive(clap::Args)]
pub struct EvalArgs {
    /// The ranking.
    run: PathBuf,
    /// The judgements.
    qrels: PathBuf,
    /// A second ranking, to be compared with the first.
    run2: Option<PathBuf>,
}

fn documents(path: &Path) -> Result<Vec<affinity::Document>> {
    let text = read_text(path, LARGEST)?;
    let read = affinity::read_documents(text.as_bytes());
    if let Some(first) = read.rejected.first() {
        bail!(
            "{}, {first}{}",
            path.display(),
            if read.rejected.len() > 1 { format!(" ({} lines in all)", read.rejected.len()) } else { String::new() }
        );
    }
    if read.documents.is_empty() {
        bail!("{}: holds no documents; one JSON object a line is needed", path.display());
    }
    Ok(read.documents)
}

pub fn rank(args: &MatchArgs) -> Result<Outcome> {
    for (option, given) in [("--lexicon", &args.lexicon), ("--model", &args.model)] {
        if given.is_some() {
            bail!("{option}: this version ranks within a language only; leave the option out");
        }
    }
    if args.top == 0 {
        bail!("--top 0: at least one result is needed");
    }
    let index = Index::build(documents(&args.documents)?);
    let (mut run, mut explained) = (String::new(), String::new());
    for query in documents(&args.queries)? {
        let found = index.rank(&query, args.top, &|id| id != query.id);
        run.push_str(&affinity::run_lines(&query.id, &found, "exedra"));
        if args.explain {
            explained.push_str(&affinity::explain_lines(&query.id, &found));
        }
    }
    write_whole(&args.out, run.as_bytes())?;
    print(&explained);
    Ok(Outcome::Done)
}

fn read_run(path: &Path) -> Result<affinity::Run> {
    affinity::read_run(&read_text(path, LARGEST)?).map_err(|error| anyhow::anyhow!("{}, {error}", path.display()))
}

pub fn eval(args: &EvalArgs) -> Result<Outcome> {
    let run = read_run(&args.run)?;
    let qrels = affinity::read_qrels(&read_text(&args.qrels, LARGEST)?)
        .map_err(|error| anyhow::anyhow!("{}, {error}", args.qrels.display()))?;
    let mut out = String::new();
    let mut table = |title: &str, evaluation: &affinity::Evaluation| {
        let _ = writeln!(out, "{title} ({} queries, 95 % intervals)", evaluation.queries);
        for measure in &evaluation.measures {
            let _ = writeln!(out, "{:<12}{:.4}  [{:.4}, {:.4}]", measure.name, measure.mean, measure.low, measure.high);
        }
    };
    table(&args.run.display().to_string(), &affinity::evaluate(&run, &qrels, Bootstrap::default()));
    if let Some(path) = &args.run2 {
        let other = read_run(path).context("the second ranking")?;
        table(&path.display().to_string(), &affinity::evaluate(&other, &qrels, Bootstrap::default()));
        table("difference, first minus second", &affinity::compare(&run, &other, &qrels, Bootstrap::default()));
    }
    print(&out);
    Ok(Outcome::Done)
}
