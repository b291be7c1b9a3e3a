//! The two databases behind one face: statements, transactions, migrations, events, jobs, mail queue, audit.
//!
//! This crate alone knows sqlx. Sections declare rows with [`row!`] and statements with [`sql!`]; a write happens inside
//! [`transact!`], whose body may run twice and therefore has no other side effect.

mod conn;
mod copy;
mod db;
mod error;
pub mod house;
mod migrate;
mod names;
mod near;
pub mod records;
mod redact;
mod sql;
pub mod verify;

pub use conn::{Conn, Snapshot, Tx, settle};
pub use copy::{Manifest, Sink, Source, dump, load};
pub use db::{Db, Options, Signals};
pub use error::Error;
pub use migrate::{Migration, Step, migrate, migrate_to, pending, steps};
pub use names::{DirectoryLock, lock_directory};
pub use sql::{Column, Row, RowReader, Statement};

/// The result of everything that touches a database.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Runs a body inside one transaction and runs it again when the database asks for that (serialization failure, busy).
///
/// The body is an expression of type `Result<T, exedra_store::Error>`; a refusal (`Err`) rolls everything back.
#[macro_export]
macro_rules! transact {
    ($db:expr, $tx:ident => $body:expr) => {{
        let mut attempt = 0u32;
        loop {
            let mut owned = match $crate::Db::begin($db).await {
                Ok(tx) => tx,
                Err(error) => break Err(error),
            };
            let outcome: $crate::Result<_> = async {
                let $tx = &mut owned;
                $body
            }
            .await;
            if let std::ops::ControlFlow::Break(result) = $crate::settle(owned, outcome, &mut attempt).await {
                break result;
            }
        }
    }};
}
