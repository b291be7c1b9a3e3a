//! `exedra import`: files of others come in, leniently, in one transaction.

use std::fs::File;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use exedra_exchange::ListingKind;
use exedra_exchange::import::Task;
use exedra_files::intake;
use exedra_kernel::Clock as _;
use exedra_kernel::import::ImportReport;
use exedra_kernel::time::{OsEntropy, SystemClock};
use exedra_people::{person_import, ror};
use exedra_store::house::Stamp;

use super::{Outcome, print};
use crate::installation::Installation;

/// What can be imported.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub enum Kind {
    /// Programmes: schedule.xml or schedule.json.
    Schedule,
    /// Offers.
    Offers,
    /// Needs.
    Needs,
    /// People of an edition.
    People,
    /// Organisations of the ROR registry.
    Organisations,
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct Args {
    /// What the files hold.
    kind: Kind,
    /// The files.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The edition at which they are listed or registered.
    #[arg(long)]
    forum: Option<String>,
    /// Name or identifier of the owner of offers and needs; made if unknown.
    #[arg(long)]
    owner: Option<String>,
    /// Address of the person to ask about offers and needs that name nobody. They must be known here; if they are no member
    /// of the owner, they become an editor of it.
    #[arg(long, value_name = "EMAIL")]
    contact: Option<String>,
    /// The records are public already, at their own address.
    #[arg(long)]
    already_public: bool,
    /// Character encoding of the files, when it is not UTF-8.
    #[arg(long)]
    encoding: Option<String>,
    /// Say what would be done, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Write nothing when a record cannot be used.
    #[arg(long)]
    strict: bool,
    /// Print the whole report as JSON, and no summary. Without it, JSON is printed where no terminal reads.
    #[arg(long)]
    json: bool,
}

pub async fn run(data: &Path, args: Args) -> Result<Outcome> {
    for file in &args.files {
        if !file.is_file() {
            bail!("{}: no such file", file.display());
        }
    }
    let installation = Installation::open(data, false).await?;
    if installation.pending().await?.0 > 0 {
        bail!("{} was made by an older version; start \"exedra serve\" once, which migrates it", data.display());
    }
    let forum = match &args.forum {
        Some(slug) => {
            let found = exedra_people::forum::by_slug(&mut *installation.db.read().await?, slug).await?;
            Some(found.with_context(|| format!("--forum {slug}: there is no such forum in {}", data.display()))?)
        }
        None => None,
    };
    let report = match args.kind {
        Kind::Offers => listings(&installation, &args, ListingKind::Offer, forum.map(|f| f.id)).await?,
        Kind::Needs => listings(&installation, &args, ListingKind::Need, forum.map(|f| f.id)).await?,
        Kind::Organisations => serde_json::to_value(organisations(&installation, &args).await?)?,
        Kind::People => {
            let forum = forum.context("import people: name the edition with --forum")?;
            serde_json::to_value(people(&installation, &args, &forum.id).await?)?
        }
        Kind::Schedule => {
            let forum = forum.context("import schedule: name the edition with --forum")?;
            serde_json::to_value(schedule(&installation, &args, &forum).await?)?
        }
    };
    installation.db.close().await;
    tell(&report, args.json);
    Ok(Outcome::Done)
}

fn stamp() -> Stamp<'static> {
    Stamp { now: SystemClock.now(), entropy: &OsEntropy }
}

async fn listings(
    installation: &Installation,
    args: &Args,
    kind: ListingKind,
    forum: Option<exedra_kernel::ForumId>,
) -> Result<serde_json::Value> {
    let task = Task {
        kind,
        files: args.files.clone(),
        owner: args.owner.clone(),
        forum,
        contact: args.contact.clone(),
        already_public: args.already_public,
        encoding: args.encoding.clone(),
        dry_run: args.dry_run,
        strict: args.strict,
    };
    Ok(serde_json::to_value(exedra_exchange::import::run(&installation.db, stamp(), &task).await?)?)
}

fn reading(args: &Args) -> intake::Options {
    intake::Options { encoding: args.encoding.clone(), ..intake::Options::default() }
}

async fn organisations(installation: &Installation, args: &Args) -> Result<ImportReport> {
    // Every file is read once before the first is written, so that an unusable one writes nothing of the others.
    if args.files.len() > 1 {
        for file in &args.files {
            one_registry(installation, args, file, true).await?;
        }
    }
    let mut all = ImportReport::default();
    for file in &args.files {
        all.add(one_registry(installation, args, file, args.dry_run).await?);
    }
    Ok(all)
}

async fn one_registry(installation: &Installation, args: &Args, file: &Path, dry_run: bool) -> Result<ImportReport> {
    let name = file.display().to_string();
    let options = ror::Options { intake: reading(args), dry_run, strict: args.strict };
    let permit = exedra_people::rules_organisations::import_organisations("import");
    let mut source = File::open(file).with_context(|| name.clone())?;
    match ror::import(&installation.db, stamp(), permit, &name, &mut source, &options).await {
        Ok(report) => Ok(report),
        Err(ror::Failure::Strict(report)) => bail!(strict(&report)),
        Err(error) => Err(error.into()),
    }
}

async fn people(installation: &Installation, args: &Args, forum: &exedra_kernel::ForumId) -> Result<ImportReport> {
    let (app, _) = installation.app_without_index("http://127.0.0.1".to_owned())?;
    let say = app.say(exedra_kernel::Lang::En);
    let mut batches = Vec::new();
    for file in &args.files {
        let name = file.display().to_string();
        let mut source = File::open(file).with_context(|| name.clone())?;
        let batch = person_import::read(&name, &mut source, &reading(args), &say)?;
        if args.strict && !batch.report().rejected.is_empty() {
            bail!(strict(batch.report()));
        }
        batches.push(batch);
    }
    let mut all = ImportReport::default();
    for batch in &batches {
        if args.dry_run {
            all.add(batch.report().clone());
        } else {
            let permit = exedra_people::rules_persons::SystemPersons::import("import", forum.clone());
            all.add(person_import::write(&installation.db, stamp(), &permit, batch).await?);
        }
    }
    Ok(all)
}

async fn schedule(installation: &Installation, args: &Args, edition: &exedra_web::Edition) -> Result<ImportReport> {
    use exedra_programme::import;
    let mut files = Vec::new();
    for path in &args.files {
        let name = path.display().to_string();
        let size = std::fs::metadata(path).with_context(|| name.clone())?.len();
        if size > import::LARGEST {
            bail!("{name}: {size} bytes are too many for a schedule (at most {})", import::LARGEST);
        }
        let bytes = std::fs::read(path).with_context(|| name.clone())?;
        let text = String::from_utf8(bytes).map_err(|_| anyhow::anyhow!("{name}: it is not written in UTF-8"))?;
        files.push((name.clone(), import::read(&name, &text)?));
    }
    let batch = import::understand(edition, files);
    if args.strict && !batch.report().rejected.is_empty() {
        bail!(strict(batch.report()));
    }
    if args.dry_run {
        return Ok(batch.report().clone());
    }
    let permit = exedra_programme::rules::System::keep_programme("import", edition.id.clone());
    Ok(import::write(&installation.db, stamp(), &permit, &batch).await?)
}

fn strict(report: &ImportReport) -> String {
    report.rejected.first().map_or_else(String::new, |first| {
        let field = first.field.as_ref().map_or_else(String::new, |field| format!(", field {field:?}"));
        format!("{}, line {}{field}: {}; nothing was written (--strict)", first.file, first.line, first.why)
    })
}

/// The report as JSON on standard output where it is asked for or a program reads it; for people, a summary on standard error
/// with the first remarks.
fn tell(report: &serde_json::Value, json: bool) {
    if json || !std::io::stdout().is_terminal() {
        print(&format!("{report}\n"));
    }
    if json {
        return;
    }
    let number = |name: &str| report[name].as_u64().unwrap_or(0);
    let list = |name: &str| report[name].as_array().map_or(&[][..], Vec::as_slice);
    eprintln!(
        "read {}, created {}, updated {}, unchanged {}, mended {}, rejected {}",
        number("read"),
        number("created"),
        number("updated"),
        number("unchanged"),
        list("mended").len(),
        list("rejected").len()
    );
    for remark in list("rejected").iter().take(10) {
        eprintln!(
            "  {}, line {}: {}",
            remark["file"].as_str().unwrap_or(""),
            remark["line"],
            remark["why"].as_str().unwrap_or("")
        );
    }
}
