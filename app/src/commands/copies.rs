//! `exedra check`, `backup` and `restore`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::{Outcome, print};
use crate::copies::{load, read_backup, write_backup};
use crate::installation::{Installation, steps};
use anyhow::{Context, Result, bail};
use exedra_kernel::Clock as _;
use exedra_kernel::time::SystemClock;
use exedra_people::erasure;

#[derive(clap::Args)]
pub struct FileArgs {
    /// The file.
    file: PathBuf,
}

/// Writes a consistent copy of everything, also while a server runs.
pub async fn backup(data: &Path, args: &FileArgs) -> Result<Outcome> {
    let installation = Installation::open(data, false).await?;
    let bytes = write_backup(&installation, &args.file).await?;
    eprintln!("wrote {} ({} kB)", args.file.display(), bytes / 1024);
    Ok(Outcome::Done)
}

/// Whether a directory holds an installation's things already; the log of erasures alone does not count.
fn is_used(data: &Path) -> Result<bool> {
    if !data.exists() {
        return Ok(false);
    }
    let entries = std::fs::read_dir(data).with_context(|| format!("{}: cannot be read", data.display()))?;
    Ok(entries
        .flatten()
        .any(|entry| ![erasure::LOG, "exedra.toml", "lock"].iter().any(|own| entry.file_name() == *own)))
}

/// Makes an installation from a backup; the target must be empty.
pub async fn restore(data: &Path, args: &FileArgs) -> Result<Outcome> {
    restore_file(data, &args.file).await?;
    Ok(Outcome::Done)
}

/// The same, of a named file.
pub async fn restore_file(data: &Path, file: &Path) -> Result<()> {
    let name = file.display().to_string();
    if is_used(data)? {
        bail!(
            "{} is not empty; restore into an empty directory (--data), and move the old one away first",
            data.display()
        );
    }
    let backup = read_backup(file)?;
    crate::installation::private_directory(data)?;
    let _lock = exedra_store::lock_directory(data)?;
    let installation = Installation::open(data, true).await?;
    if installation.pending().await?.1 {
        bail!("{name}: the database named in the configuration is not empty; restore into an empty one");
    }
    let loaded = load(&installation.db, &backup).await.with_context(|| name.clone())?;
    installation.migrate().await?;
    installation.put_key(&backup.key)?;
    let place = installation.files_directory();
    for (name, bytes) in &backup.files {
        let path = place.join(name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, bytes)?;
    }
    let erased = apply_erasures(&installation, data, file).await?;
    installation.db.close().await;
    eprintln!(
        "restored {loaded} rows and {} files from {name}{}",
        backup.files.len(),
        if erased > 0 { format!("; {erased} erasures made since were made again") } else { String::new() }
    );
    Ok(())
}

/// Makes erasures again that came after the backup: those noted in the directory and beside the backup file.
async fn apply_erasures(installation: &Installation, data: &Path, backup: &Path) -> Result<usize> {
    let mut beside = backup.as_os_str().to_owned();
    beside.push(".erasures");
    let mut ids = Vec::new();
    for path in [data.join(erasure::LOG), PathBuf::from(beside)] {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        ids.extend(
            text.lines().filter_map(|line| line.split_whitespace().next()).filter_map(exedra_kernel::PersonId::parse),
        );
    }
    ids.sort();
    ids.dedup();
    let sections = crate::sections::all();
    let offered: Vec<_> = sections.iter().flat_map(|section| section.erasers().iter().copied()).collect();
    let stamp = exedra_store::house::Stamp { now: SystemClock.now(), entropy: &exedra_kernel::time::OsEntropy };
    Ok(erasure::apply_log(&installation.db, stamp, &offered, &ids).await?)
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
    lines.push(("files".to_owned(), installation.lost_files().await?));
    let failed = exedra_store::house::mails_recent(&mut *installation.db.read().await?, "g", 50).await?;
    let failed = failed.iter().filter(|mail| mail.state == "failed").count();
    lines.push((
        "mail".to_owned(),
        (failed > 0).then(|| format!("{failed} of the last 50 mails could not be sent; see /admin/mail")),
    ));
    let mut text = String::new();
    for (what, problem) in &lines {
        let _ = writeln!(text, "{what}: {}", problem.as_deref().unwrap_or("ok"));
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
