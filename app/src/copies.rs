//! Copies of an installation: one tar with all tables as lines of JSON, the uploaded files and the key.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use exedra_kernel::Clock as _;
use exedra_kernel::time::SystemClock;
use exedra_people::erasure;
use exedra_store::{Db, Manifest, Sink, Source, transact};

use crate::installation::{Installation, is_key, secret_file, steps};

/// Remembers where a backup was written, so that later erasures are noted beside it.
fn remember(data: &Path, file: &Path) -> Result<()> {
    let full = std::fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    let mut list = std::fs::OpenOptions::new().create(true).append(true).open(data.join(erasure::BACKUPS))?;
    Ok(writeln!(list, "{}", full.display())?)
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

/// Writes the copy beside its final name first, so that a half-written file never looks like a backup. It holds the key and
/// everybody's data, so only its owner may read it.
pub async fn write_backup(installation: &Installation, file: &Path) -> Result<u64> {
    let mut part = file.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let cannot = || format!("{}: cannot be written", file.display());
    let mut tar = Tar(tar::Builder::new(BufWriter::new(secret_file(&part).with_context(cannot)?)));
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
    remember(&installation.data, file)?;
    Ok(std::fs::metadata(file)?.len())
}

/// Tables held in memory while the snapshot is open, which is then short.
#[derive(Clone, Default)]
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

/// A backup as read.
pub struct Backup {
    /// What it says of itself.
    pub manifest: Manifest,
    /// The installation's key.
    pub key: String,
    /// Files below the file store's directory.
    pub files: Vec<(PathBuf, Vec<u8>)>,
    tables: Held,
}

/// Reads a backup and refuses one that is not complete.
pub fn read_backup(file: &Path) -> Result<Backup> {
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
    if !is_key(&key) || manifest.tables.iter().any(|table| !tables.0.contains_key(table)) {
        bail!(broken());
    }
    let all = steps();
    if let Some(unknown) = manifest.steps.iter().find(|key| !all.iter().any(|step| &step.key == *key)) {
        bail!("{name}: made by a newer version {} (it knows step {unknown}); install that version", manifest.version);
    }
    Ok(Backup { manifest, key, files, tables })
}

/// Fills an empty database with a backup: the tables as they were when it was made. Migrations that came later are left to
/// the caller. Gives the number of rows.
pub async fn load(db: &Db, backup: &Backup) -> Result<u64> {
    let all = steps();
    let old: Vec<_> = all.iter().filter(|step| backup.manifest.steps.contains(&step.key)).cloned().collect();
    exedra_store::migrate(db, &old, SystemClock.now()).await?;
    let loaded = transact!(db, tx => {
        let mut held = backup.tables.clone();
        exedra_store::load(tx, &backup.manifest.tables, &mut held).await
    })?;
    Ok(loaded)
}
