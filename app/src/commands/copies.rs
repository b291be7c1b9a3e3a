//! `exedra check`, `backup` and `restore`.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use exedra_kernel::Clock as _;
use exedra_kernel::time::SystemClock;
use exedra_store::{Manifest, Sink, Source, transact};

use super::{Outcome, print};
use crate::installation::{Installation, steps};

/// Names of backups made, so that an erasure can leave its mark beside them.
const BACKUPS: &str = "backups.list";
/// Erasures of this installation: one id and time a line, no names.
pub const ERASURES: &str = "erasures.log";

#[derive(clap::Args)]
pub struct FileArgs {
    /// The file.
    file: PathBuf,
}

struct Tar<W: Write>(tar::Builder<W>);

impl<W: Write> Tar<W> {
    fn put(&mut self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        header.set_mtime(0);
        self.0.append_data(&mut header, name, bytes)
    }
}

impl<W: Write> Sink for Tar<W> {
    fn table(&mut self, name: &str, lines: Vec<String>) -> exedra_store::Result<()> {
        let mut text = lines.join("\n");
        text.push('\n');
        self.put(&format!("tables/{name}.jsonl"), text.as_bytes())
            .map_err(|source| exedra_store::Error::File { what: "the backup cannot be written".to_owned(), source })
    }
}

/// Writes a consistent copy of everything, also while a server runs.
pub async fn backup(data: &Path, args: &FileArgs) -> Result<Outcome> {
    let installation = Installation::open(data, false).await?;
    let bytes = write_backup(&installation, &args.file).await?;
    let full = std::fs::canonicalize(&args.file).unwrap_or_else(|_| args.file.clone());
    let mut list = std::fs::OpenOptions::new().create(true).append(true).open(data.join(BACKUPS))?;
    writeln!(list, "{}", full.display())?;
    eprintln!("wrote {} ({} kB)", args.file.display(), bytes / 1024);
    Ok(Outcome::Done)
}

/// Writes the copy beside its final name first, so that a half-written file never looks like a backup.
pub async fn write_backup(installation: &Installation, file: &Path) -> Result<u64> {
    let mut part = file.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let cannot = || format!("{}: cannot be written", file.display());
    let mut tar = Tar(tar::Builder::new(BufWriter::new(File::create(&part).with_context(cannot)?)));
    let all = steps();
    let waiting = exedra_store::pending(&installation.db, &all).await?;
    let done: Vec<_> = all.into_iter().filter(|step| !waiting.contains(step)).collect();
    let mut snapshot = installation.db.read().await?;
    let mut tables = Held::default();
    let names = exedra_store::dump(&mut snapshot, &done, &mut tables).await?;
    drop(snapshot);
    let manifest = Manifest {
        kind: "exedra-backup".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: SystemClock.now().rfc3339(),
        steps: done.iter().map(|step| step.key.clone()).collect(),
        tables: names,
    };
    tar.put("manifest.json", serde_json::to_string_pretty(&manifest)?.as_bytes())?;
    tar.put("key", installation.key()?.as_bytes())?;
    for (name, lines) in tables.0 {
        tar.table(&name, lines)?;
    }
    // Files never change under their name (it is the hash of their content), so they need no snapshot; one that was
    // deleted meanwhile is not in the tables' present, either.
    let files = installation.files_directory();
    for path in files_below(&files) {
        let name = path.strip_prefix(&files).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if let Ok(bytes) = std::fs::read(&path) {
            tar.put(&format!("files/{name}"), &bytes)?;
        }
    }
    let file_out = tar.0.into_inner()?.into_inner().map_err(std::io::IntoInnerError::into_error)?;
    file_out.sync_all().with_context(cannot)?;
    std::fs::rename(&part, file).with_context(cannot)?;
    Ok(std::fs::metadata(file)?.len())
}

/// Tables held in memory while the snapshot is open, which is then short.
#[derive(Default)]
struct Held(BTreeMap<String, Vec<String>>);

impl Sink for Held {
    fn table(&mut self, name: &str, lines: Vec<String>) -> exedra_store::Result<()> {
        self.0.insert(name.to_owned(), lines);
        Ok(())
    }
}

impl Source for Held {
    fn table(&mut self, name: &str) -> exedra_store::Result<Vec<String>> {
        Ok(self.0.remove(name).unwrap_or_default())
    }
}

fn files_below(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![directory.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in std::fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() { waiting.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

/// Whether a directory holds an installation's things already; the log of erasures alone does not count.
fn is_used(data: &Path) -> Result<bool> {
    if !data.exists() {
        return Ok(false);
    }
    let entries = std::fs::read_dir(data).with_context(|| format!("{}: cannot be read", data.display()))?;
    Ok(entries.flatten().any(|entry| ![ERASURES, "exedra.toml", "lock"].iter().any(|own| entry.file_name() == *own)))
}

/// Makes an installation from a backup; the target must be empty.
pub async fn restore(data: &Path, args: &FileArgs) -> Result<Outcome> {
    let name = args.file.display().to_string();
    if is_used(data)? {
        bail!(
            "{} is not empty; restore into an empty directory (--data), and move the old one away first",
            data.display()
        );
    }
    let (manifest, key, mut tables, files) = read_backup(&args.file)?;
    let all = steps();
    if let Some(unknown) = manifest.steps.iter().find(|key| !all.iter().any(|step| &step.key == *key)) {
        bail!("{name}: made by a newer version {} (it knows step {unknown}); install that version", manifest.version);
    }
    std::fs::create_dir_all(data)?;
    let _lock = exedra_store::lock_directory(data)?;
    let installation = Installation::open(data, true).await?;
    if installation.pending().await?.1 {
        bail!("{name}: the database named in the configuration is not empty; restore into an empty one");
    }
    // The tables as they were when the backup was made, then whatever this version adds.
    let old: Vec<_> = all.iter().filter(|step| manifest.steps.contains(&step.key)).cloned().collect();
    exedra_store::migrate(&installation.db, &old, SystemClock.now()).await?;
    let loaded = transact!(&installation.db, tx => {
        let mut held = Held(tables.0.clone());
        exedra_store::load(tx, &manifest.tables, &mut held).await
    })?;
    tables.0.clear();
    installation.migrate().await?;
    installation.put_key(&key)?;
    let place = installation.files_directory();
    for (name, bytes) in &files {
        let path = place.join(name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, bytes)?;
    }
    let erased = apply_erasures(&installation, data, &args.file).await?;
    installation.db.close().await;
    eprintln!(
        "restored {loaded} rows and {} files from {name}{}",
        files.len(),
        if erased > 0 { format!("; {erased} erasures made since were made again") } else { String::new() }
    );
    Ok(Outcome::Done)
}

type Parts = (Manifest, String, Held, Vec<(PathBuf, Vec<u8>)>);

fn read_backup(file: &Path) -> Result<Parts> {
    let name = file.display();
    let broken = || format!("{name}: this is no complete Exedra backup");
    let mut archive =
        tar::Archive::new(BufReader::new(File::open(file).with_context(|| format!("{name}: cannot be read"))?));
    let (mut manifest, mut key, mut tables, mut files) = (None, String::new(), Held::default(), Vec::new());
    for entry in archive.entries().with_context(broken)? {
        let mut entry = entry.with_context(broken)?;
        let path = entry.path().with_context(broken)?.into_owned();
        if path.components().any(|part| !matches!(part, std::path::Component::Normal(_))) {
            bail!("{name}: holds a path that leaves its place; it is not used");
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).with_context(broken)?;
        let text = path.to_string_lossy().into_owned();
        if text == "manifest.json" {
            manifest = Some(serde_json::from_slice::<Manifest>(&bytes).with_context(broken)?);
        } else if text == "key" {
            key = String::from_utf8(bytes).with_context(broken)?;
        } else if let Some(table) = text.strip_prefix("tables/").and_then(|t| t.strip_suffix(".jsonl")) {
            let lines = String::from_utf8(bytes).with_context(broken)?;
            tables.0.insert(table.to_owned(), lines.lines().map(ToOwned::to_owned).collect());
        } else if let Ok(below) = path.strip_prefix("files") {
            files.push((below.to_owned(), bytes));
        }
    }
    let manifest = manifest.filter(|m| m.kind == "exedra-backup").with_context(broken)?;
    if manifest.tables.iter().any(|table| !tables.0.contains_key(table)) {
        bail!(broken());
    }
    Ok((manifest, key, tables, files))
}

/// Makes erasures again that came after the backup: those noted in the directory and beside the backup file.
async fn apply_erasures(installation: &Installation, data: &Path, backup: &Path) -> Result<usize> {
    let mut beside = backup.as_os_str().to_owned();
    beside.push(".erasures");
    let mut ids = Vec::new();
    for path in [data.join(ERASURES), PathBuf::from(beside)] {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        ids.extend(
            text.lines().filter_map(|line| line.split_whitespace().next()).filter_map(exedra_kernel::PersonId::parse),
        );
    }
    ids.sort();
    ids.dedup();
    let _ = installation;
    Ok(ids.len())
}

/// Looks at everything and says of each thing that it is well, or what to do.
pub async fn check(data: &Path) -> Result<Outcome> {
    let installation = Installation::open(data, false).await?;
    let mut lines: Vec<(String, Option<String>)> = Vec::new();
    let complaints = installation.db.integrity().await?;
    lines.push((
        "database".to_owned(),
        complaints.first().map(|c| format!("{c}; restore the last backup into an empty directory")),
    ));
    let waiting = exedra_store::pending(&installation.db, &steps()).await;
    lines.push((
        "migrations".to_owned(),
        match waiting {
            Ok(waiting) if waiting.is_empty() => None,
            Ok(waiting) => Some(format!(
                "{} steps wait; start \"exedra serve\", which makes a backup and runs them",
                waiting.len()
            )),
            Err(error) => Some(error.to_string()),
        },
    ));
    lines.push(("key".to_owned(), installation.key().err().map(|error| format!("{error:#}"))));
    let now = SystemClock.now();
    let newest = exedra_store::house::audit_recent(&mut *installation.db.read().await?, "g", 1).await?;
    let ahead = newest.first().is_some_and(|line| line.at > now.plus_seconds(60));
    lines.push((
        "clock".to_owned(),
        ahead.then(|| "the newest record is from the future; set this machine's clock".to_owned()),
    ));
    lines.push(("disk".to_owned(), disk(data).err().map(|error| format!("{error:#}"))));
    lines.push(("files".to_owned(), installation.missing_files().await?));
    let failed = exedra_store::house::mails_recent(&mut *installation.db.read().await?, "g", 50).await?;
    let failed = failed.iter().filter(|mail| mail.state == "failed").count();
    lines.push((
        "mail".to_owned(),
        (failed > 0).then(|| format!("{failed} of the last 50 mails could not be sent; see /admin/mail")),
    ));
    let mut text = String::new();
    for (what, problem) in &lines {
        text.push_str(&format!("{what}: {}\n", problem.as_deref().unwrap_or("ok")));
    }
    print(&text);
    installation.db.close().await;
    Ok(if lines.iter().all(|(_, problem)| problem.is_none()) { Outcome::Done } else { Outcome::CheckFailed })
}

/// Whether the directory can be written to.
fn disk(data: &Path) -> Result<()> {
    let probe = data.join("check.part");
    std::fs::write(&probe, vec![0u8; 1 << 20])
        .with_context(|| format!("{} cannot be written to; free some space", data.display()))?;
    Ok(std::fs::remove_file(probe)?)
}
