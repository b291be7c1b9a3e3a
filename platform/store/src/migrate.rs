//! Migrations: SQL files of the sections, cut into steps of one statement each and keyed (section, file, step).
//!
//! Each step runs in a transaction together with the row that remembers it, so a process killed half-way goes on where it
//! stood. A step that was changed after it ran is refused.

use std::collections::BTreeMap;

use exedra_kernel::{Moment, Type, Value};
use sha2::{Digest, Sha256};

use crate::{Db, Error, Result, transact};

/// A migration file of a section.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The section's name.
    pub section: &'static str,
    /// The file's name; files run in this order.
    pub file: &'static str,
    /// Its text: statements that end with a semicolon at the end of a line.
    pub sql: &'static str,
}

/// One statement of a migration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// `section/file/number`.
    pub key: String,
    /// The statement.
    pub sql: String,
    /// SHA-256 of the statement.
    pub checksum: String,
}

/// The house's own tables come before every section's.
const HOUSE: [Migration; 3] = [
    Migration { section: "house", file: "0001_house", sql: include_str!("../migrations/0001_house.sql") },
    Migration {
        section: "house",
        file: "0002_house_holders",
        sql: include_str!("../migrations/0002_house_holders.sql"),
    },
    Migration { section: "house", file: "0003_house_named", sql: include_str!("../migrations/0003_house_named.sql") },
];

/// All steps in order: the house's own, then those of the sections.
pub fn steps(migrations: &[Migration]) -> Vec<Step> {
    HOUSE.iter().chain(migrations).flat_map(cut).collect()
}

fn cut(migration: &Migration) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut statement = String::new();
    for line in migration.sql.lines().filter(|line| !line.trim_start().starts_with("--")) {
        statement.push_str(line);
        statement.push('\n');
        if line.trim_end().ends_with(';') {
            let sql = statement.trim().trim_end_matches(';').to_owned();
            let checksum = exedra_kernel::time::hex(&Sha256::digest(sql.as_bytes()));
            steps.push(Step {
                key: format!("{}/{}/{:03}", migration.section, migration.file, steps.len() + 1),
                sql,
                checksum,
            });
            statement.clear();
        }
    }
    steps
}

async fn done(db: &Db) -> Result<BTreeMap<String, String>> {
    let mut conn = db.read().await?;
    let exists = if conn.is_postgres() {
        "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_step'"
    } else {
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'schema_step'"
    };
    if conn.composed(exists.to_owned(), vec![Type::Text], vec![]).await?.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows =
        conn.composed("SELECT key, checksum FROM schema_step".to_owned(), vec![Type::Text, Type::Text], vec![]).await?;
    let text = |value: &Value| value.clone().into_text().unwrap_or_default();
    Ok(rows.iter().map(|row| (text(&row[0]), text(&row[1]))).collect())
}

/// The steps that have not run yet. A step that ran in another form, or that this program does not know, is an error.
pub async fn pending(db: &Db, all: &[Step]) -> Result<Vec<Step>> {
    let done = done(db).await?;
    for (key, checksum) in &done {
        match all.iter().find(|step| &step.key == key) {
            Some(step) if &step.checksum == checksum => {}
            Some(_) => {
                return Err(Error::Setup(format!(
                    "migration step {key} was changed after it ran; install the version that wrote this database"
                )));
            }
            None => {
                return Err(Error::Setup(format!(
                    "this database was written by a newer version (it knows step {key}); install that version"
                )));
            }
        }
    }
    Ok(all.iter().filter(|step| !done.contains_key(&step.key)).cloned().collect())
}

/// Runs the pending steps; gives their number.
pub async fn migrate(db: &Db, all: &[Step], now: Moment) -> Result<usize> {
    migrate_to(db, all, now, usize::MAX).await
}

/// Runs at most so many pending steps: what a process killed half-way would have done.
pub async fn migrate_to(db: &Db, all: &[Step], now: Moment, most: usize) -> Result<usize> {
    transact!(db, tx => tx
        .write_composed(
            "CREATE TABLE IF NOT EXISTS schema_step (key TEXT PRIMARY KEY, checksum TEXT NOT NULL, at BIGINT NOT NULL)".to_owned(),
            vec![],
        )
        .await
        .map(|_| ()))?;
    let waiting = pending(db, all).await?;
    let count = waiting.len().min(most);
    for step in waiting.into_iter().take(most) {
        transact!(db, tx => async {
            let mark = vec![
                Value::Text(Some(step.key.clone())),
                Value::Text(Some(step.checksum.clone())),
                Value::Int(Some(now.micros())),
            ];
            // The mark goes first: of two processes that migrate at once, the second does nothing.
            let first = tx
                .write_composed("INSERT INTO schema_step (key, checksum, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING".to_owned(), mark)
                .await?;
            if first == 1 {
                tx.write_composed(step.sql.clone(), vec![]).await?;
            }
            Ok(())
        }
        .await)?;
    }
    Ok(count)
}
