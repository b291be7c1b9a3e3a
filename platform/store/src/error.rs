//! What can go wrong between a section and a database.

use exedra_kernel::Refusal;

/// An error of the store, or the refusal that a transaction's body ended with.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The rules said no; nothing was written.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The database wants the transaction run again (40001, 40P01, BUSY).
    #[error("the database is busy: {0}")]
    Again(String),
    /// All connections are in use; trying again at once would only make it worse.
    #[error("all database connections are in use")]
    Busy,
    /// A statement failed.
    #[error("database: {0}")]
    Database(String),
    /// A statement of this transaction failed before; going on would lose writes.
    #[error("a statement of this transaction failed, so it cannot be committed")]
    Poisoned,
    /// A row does not have the form its type declares.
    #[error("statement {statement}: column {column} does not hold what is declared")]
    Row {
        /// The statement's name.
        statement: &'static str,
        /// The column's name.
        column: String,
    },
    /// The database cannot be used as it is; the sentence says what to do.
    #[error("{0}")]
    Setup(String),
    /// A file or directory of the installation failed.
    #[error("{what}: {source}")]
    File {
        /// What was being done.
        what: String,
        /// Why it failed.
        source: std::io::Error,
    },
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        if let sqlx::Error::Database(inner) = &error {
            let code = inner.code().unwrap_or_default();
            // PostgreSQL: serialization failure, deadlock. SQLite: BUSY, LOCKED, BUSY_RECOVERY, BUSY_SNAPSHOT.
            if matches!(code.as_ref(), "40001" | "40P01" | "5" | "6" | "261" | "517") {
                return Self::Again(inner.message().to_owned());
            }
        }
        if matches!(error, sqlx::Error::PoolTimedOut) {
            return Self::Busy;
        }
        Self::Database(error.to_string())
    }
}

impl Error {
    /// Whether running the transaction again may help.
    pub fn is_again(&self) -> bool {
        matches!(self, Self::Again(_))
    }
}
