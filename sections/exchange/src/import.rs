//! Offers and needs from files that nobody vouches for: read leniently, every mended thing said, written in one
//! transaction. The command line calls [`run`]; the pages call [`read::read`] and [`write::write`] step by step.

pub mod read;
pub mod report;
pub mod value;
pub mod write;

use std::path::{Path, PathBuf};

use exedra_files::intake::Unusable;
use exedra_kernel::{ForumId, Refusal};
use exedra_people::organisation;
use exedra_store::house::Stamp;
use exedra_store::{Db, transact};

use crate::model::ListingKind;

pub use read::{Batch, Column, Prepared};
pub use report::{Note, Rejected, Report, What};
pub use write::Hand;

/// An import as the command line asks for it.
#[derive(Clone, Debug)]
pub struct Task {
    /// Offers or needs.
    pub kind: ListingKind,
    /// The files.
    pub files: Vec<PathBuf>,
    /// Name, id or `scheme:value` of the owner, made if unknown; without it each file's own name tells.
    pub owner: Option<String>,
    /// Where the listings are listed.
    pub forum: Option<ForumId>,
    /// The records are public already, at their own address and since their own date.
    pub already_public: bool,
    /// Character encoding of text files.
    pub encoding: Option<String>,
    /// Report what would be done, and do nothing.
    pub dry_run: bool,
    /// Write nothing when a record cannot be used.
    pub strict: bool,
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A file cannot be used.
    #[error("{0}")]
    Unusable(#[from] Unusable),
    /// A file cannot be opened.
    #[error("{0}: cannot be opened ({1}); check its name and whether you may read it")]
    Unopened(String, String),
    /// A record cannot be used, and none was to be left out.
    #[error("{}, line {}{}: {}; nothing was written (--strict)", .0.file, .0.line, field(.0), .0.why)]
    Strict(Box<Rejected>),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] exedra_store::Error),
}

fn field(rejected: &Rejected) -> String {
    rejected.field.as_ref().map_or_else(String::new, |field| format!(", field “{field}”"))
}

/// The name an organisation gets from its file: `johnsHopkins_raw.json` is of “Johns Hopkins”.
pub fn owner_of_file(file: &Path) -> String {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let stem = name.split('.').next().unwrap_or(&name);
    let stem = ["_raw", "-raw", "_offers", "-offers", "_needs", "-needs"]
        .iter()
        .fold(stem, |stem, ending| stem.strip_suffix(ending).unwrap_or(stem));
    let mut owner = String::new();
    let mut before = ' ';
    for c in stem.chars() {
        let c = if matches!(c, '_' | '-' | '+') || c.is_whitespace() || c.is_control() { ' ' } else { c };
        if c.is_uppercase() && before.is_lowercase() {
            owner.push(' ');
        }
        if before == ' ' || owner.ends_with(' ') {
            owner.extend(c.to_uppercase());
        } else {
            owner.push(c);
        }
        before = c;
    }
    let owner = owner.split_whitespace().collect::<Vec<_>>().join(" ");
    if owner.is_empty() { "Import".to_owned() } else { owner.chars().take(200).collect() }
}

/// Imports files in one transaction.
pub async fn run(db: &Db, stamp: Stamp<'_>, task: &Task) -> Result<Report, Failure> {
    let today = stamp.now.date_in("UTC");
    let options = read::Options {
        kind: task.kind,
        already_public: task.already_public,
        encoding: task.encoding.clone(),
        mapping: None,
        today,
        most: None,
    };
    let (mut batches, mut report) = (Vec::new(), Report::default());
    for path in &task.files {
        let name = path.display().to_string();
        let mut file = std::fs::File::open(path).map_err(|error| Failure::Unopened(name.clone(), error.to_string()))?;
        let batch = read::read(&name, &mut file, &options)?;
        let owner = task.owner.clone().unwrap_or_else(|| owner_of_file(path));
        report.add(&batch.report);
        batches.push((owner, batch));
    }
    if task.strict
        && let Some(first) = report.rejected.first()
    {
        return Err(Failure::Strict(Box::new(first.clone())));
    }
    let mut done = None;
    let written = transact!(db, tx => async {
        let mut report = report.clone();
        for (owner, batch) in &batches {
            let owner = if let Some(found) = organisation::find(tx, owner).await? {
                found.id
            } else {
                let proposal = organisation::Proposal::named(owner, exedra_people::model::OrganisationKind::Other);
                let permit = exedra_people::rules::System::make_organisation("import");
                organisation::create(tx, stamp, &permit, &proposal).await?
            };
            let target = write::Target { kind: task.kind, owner, forum: task.forum.clone() };
            write::write(tx, stamp, &Hand::System("import"), &target, batch, &mut report).await?;
        }
        done = Some(report);
        if task.dry_run { Err(Refusal::Conflict(write::DRY).into()) } else { Ok(()) }
    }
    .await);
    match (written, done) {
        (Ok(()), done) => Ok(done.unwrap_or(report)),
        (Err(exedra_store::Error::Refused(Refusal::Conflict(write::DRY))), Some(report)) => Ok(report),
        (Err(error), _) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners_of_files() {
        for (file, owner) in [
            ("data/johnsHopkins_raw.json", "Johns Hopkins"),
            ("cmu_raw.json", "Cmu"),
            ("nasa_patents.csv", "Nasa Patents"),
            ("清华大学.xlsx", "清华大学"),
            ("...", "Import"),
        ] {
            assert_eq!(owner_of_file(Path::new(file)), owner);
        }
    }
}
