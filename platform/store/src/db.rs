//! Opening a database, and the signals that a commit sends inside this process.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::str::FromStr;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Row as _};

use crate::conn::{Conn, Raw, Snapshot, Tx};
use crate::{Error, Result};

/// How to open a database.
#[derive(Clone, Debug)]
pub struct Options {
    /// `sqlite:PATH` or `postgres://…`.
    pub url: String,
    /// Connections for reading (SQLite) or in all (PostgreSQL).
    pub connections: u32,
}

impl Options {
    /// SQLite in a data directory.
    pub fn sqlite_in(directory: &Path) -> Self {
        Self { url: format!("sqlite:{}", directory.join("exedra.sqlite").display()), connections: 4 }
    }
}

#[derive(Clone)]
pub(crate) enum Engine {
    Sqlite { read: sqlx::SqlitePool, write: sqlx::SqlitePool },
    Postgres { pool: sqlx::PgPool },
}

/// A database of either kind. Cloning is cheap.
#[derive(Clone)]
pub struct Db {
    pub(crate) engine: Engine,
    signals: Arc<Signals>,
}

/// What a commit tells the rest of the process: which topics changed, and that events wait to be numbered.
#[derive(Default)]
pub struct Signals {
    versions: RwLock<HashMap<String, u64>>,
    wake: tokio::sync::Notify,
}

impl Signals {
    pub(crate) fn committed(&self, topics: &[String]) {
        if topics.is_empty() {
            return;
        }
        self.bump(topics.iter().map(String::as_str));
        self.wake.notify_one();
    }
    /// Counts topics as changed: also used once listeners have heard of events, whoever wrote them.
    pub fn bump<'a>(&self, topics: impl Iterator<Item = &'a str>) {
        let topics: HashSet<&str> = topics.collect();
        let mut versions = self.versions.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        for topic in topics {
            *versions.entry(topic.to_owned()).or_insert(0) += 1;
        }
    }
    /// The sum of the versions of some topics: changes whenever one of them does.
    pub fn version(&self, topics: &[&str]) -> u64 {
        let versions = self.versions.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        topics.iter().filter_map(|topic| versions.get(*topic)).sum()
    }
    /// Wakes whoever waits for events.
    pub fn nudge(&self) {
        self.wake.notify_one();
    }
    /// Waits until a transaction of this process has emitted an event.
    pub async fn woken(&self) {
        self.wake.notified().await;
    }
}

impl Db {
    /// Opens a database; makes the SQLite file if there is none.
    pub async fn open(options: &Options) -> Result<Self> {
        let engine = if options.url.starts_with("sqlite:") {
            open_sqlite(options).await?
        } else if options.url.starts_with("postgres://") || options.url.starts_with("postgresql://") {
            open_postgres(options).await?
        } else {
            return Err(Error::Setup(
                "the database URL must begin with sqlite: or postgres:// (EXEDRA_DATABASE_URL or database.url)"
                    .to_owned(),
            ));
        };
        Ok(Self { engine, signals: Arc::default() })
    }

    /// What commits tell.
    pub fn signals(&self) -> &Arc<Signals> {
        &self.signals
    }

    /// Whether this is PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        matches!(self.engine, Engine::Postgres { .. })
    }

    /// Begins a writing transaction; use [`crate::transact!`].
    pub async fn begin(&self) -> Result<Tx> {
        let raw = match &self.engine {
            Engine::Sqlite { write, .. } => Raw::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Engine::Postgres { pool } => Raw::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL SERIALIZABLE").await?),
        };
        Ok(Tx::new(raw, self.signals.clone()))
    }

    /// Begins a read-only transaction.
    pub async fn read(&self) -> Result<Snapshot> {
        let raw = match &self.engine {
            Engine::Sqlite { read, .. } => Raw::Sqlite(read.begin_with("BEGIN").await?),
            Engine::Postgres { pool } => {
                Raw::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        };
        Ok(Snapshot(Conn::new(raw)))
    }

    /// Closes every connection; SQLite folds its write-ahead log into the file.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Engine::Postgres { pool } => pool.close().await,
        }
    }

    /// Folds the write-ahead log of SQLite into the file and empties it, so that it holds nothing of what was deleted. While
    /// somebody reads an older state it is left for the next time; says whether it was done.
    pub async fn fold(&self) -> Result<bool> {
        match &self.engine {
            Engine::Sqlite { write, .. } => {
                let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(write).await?;
                Ok(row.try_get::<i64, _>(0)? == 0)
            }
            // PostgreSQL recycles its log by itself; autovacuum clears dead rows.
            Engine::Postgres { .. } => Ok(true),
        }
    }

    /// Asks the engine whether its file is sound; gives the complaints.
    pub async fn integrity(&self) -> Result<Vec<String>> {
        match &self.engine {
            Engine::Sqlite { read, .. } => {
                let rows = sqlx::query("PRAGMA integrity_check").fetch_all(read).await?;
                let lines: Vec<String> = rows.iter().filter_map(|row| row.try_get(0).ok()).collect();
                Ok(lines.into_iter().filter(|line| line != "ok").collect())
            }
            // PostgreSQL watches over its own pages; what can be asked from here is whether it answers.
            Engine::Postgres { pool } => {
                sqlx::query("SELECT 1").fetch_one(pool).await?;
                Ok(Vec::new())
            }
        }
    }
}

async fn open_sqlite(options: &Options) -> Result<Engine> {
    let base = SqliteConnectOptions::from_str(&options.url)
        .map_err(|error| Error::Setup(format!("{} is not a usable SQLite address: {error}", options.url)))?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(10))
        .foreign_keys(true)
        .statement_cache_capacity(400)
        .pragma("cache_size", "-16000")
        .pragma("temp_store", "memory")
        // What is deleted is overwritten: names of erased persons must not stay in free pages.
        .pragma("secure_delete", "on")
        .disable_statement_logging();
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(Duration::from_secs(30))
        .test_before_acquire(false)
        .connect_with(base.clone())
        .await?;
    let read = SqlitePoolOptions::new()
        .max_connections(options.connections.max(1))
        .acquire_timeout(Duration::from_secs(30))
        .test_before_acquire(false)
        .connect_with(base.pragma("query_only", "on"))
        .await?;
    Ok(Engine::Sqlite { read, write })
}

async fn open_postgres(options: &Options) -> Result<Engine> {
    let connect = PgConnectOptions::from_str(&options.url)
        // The address may hold a password, so it is not repeated.
        .map_err(|_| {
            Error::Setup("the PostgreSQL address cannot be read; it looks like postgres://user@host/name".to_owned())
        })?
        .statement_cache_capacity(400)
        .disable_statement_logging();
    let pool = PgPoolOptions::new()
        .max_connections(options.connections.max(2))
        .acquire_timeout(Duration::from_secs(30))
        .test_before_acquire(false)
        .connect_with(connect)
        .await?;
    let row = sqlx::query("SELECT datcollate::text FROM pg_database WHERE datname = current_database()")
        .fetch_one(&pool)
        .await?;
    let collation: String = row.try_get(0)?;
    if !matches!(collation.as_str(), "C" | "POSIX" | "C.UTF-8" | "C.utf8") {
        return Err(Error::Setup(format!(
            "the PostgreSQL database sorts by {collation}; create it with LC_COLLATE 'C' TEMPLATE template0, \
             so that pages come in the same order everywhere"
        )));
    }
    Ok(Engine::Postgres { pool })
}
