//! Connections inside a transaction: what statements run on.

use std::ops::{ControlFlow, Deref, DerefMut};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use exedra_kernel::{Type, Value};
use sqlx::postgres::PgArguments;
use sqlx::query::Query;
use sqlx::{AssertSqlSafe, Column as _, Postgres, Row as _, SqlSafeStr, Sqlite, Transaction, TypeInfo as _};

use crate::db::Signals;
use crate::sql::{Column, Row, RowReader};
use crate::{Error, Result};

/// How often a transaction is run again before the caller is told that the database is busy.
const MOST_ATTEMPTS: u32 = 12;
/// Counts further attempts, so that no two of them wait alike.
static TURN: AtomicU32 = AtomicU32::new(0);

pub(crate) enum Raw {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// A connection inside a transaction, for reading.
pub struct Conn {
    pub(crate) raw: Raw,
    failed: bool,
    again: bool,
}

/// A read-only transaction: everything read through it is of one moment.
pub struct Snapshot(pub(crate) Conn);

/// A writing transaction. A failed statement marks it failed, and then it cannot be committed.
pub struct Tx {
    conn: Conn,
    signals: Arc<Signals>,
    topics: Vec<String>,
}

impl Deref for Tx {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.conn
    }
}
impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.conn
    }
}
impl Deref for Snapshot {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.0
    }
}
impl DerefMut for Snapshot {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.0
    }
}

/// PostgreSQL knows no zero byte in a text; so that both engines keep the same, neither is given one.
fn sound(text: Option<String>) -> Option<String> {
    text.map(|text| if text.contains('\0') { text.replace('\0', "\u{fffd}") } else { text })
}

fn bind_pg(query: Query<'_, Postgres, PgArguments>, value: Value) -> Query<'_, Postgres, PgArguments> {
    match value {
        Value::Text(inner) => query.bind(sound(inner)),
        Value::Int(inner) => query.bind(inner),
        Value::Bool(inner) => query.bind(inner),
        Value::Real(inner) => query.bind(inner),
    }
}

fn bind_sqlite(
    query: Query<'_, Sqlite, sqlx::sqlite::SqliteArguments>,
    value: Value,
) -> Query<'_, Sqlite, sqlx::sqlite::SqliteArguments> {
    match value {
        Value::Text(inner) => query.bind(sound(inner)),
        Value::Int(inner) => query.bind(inner),
        Value::Bool(inner) => query.bind(inner),
        Value::Real(inner) => query.bind(inner),
    }
}

macro_rules! cell {
    ($row:expr, $at:expr, $ty:expr) => {
        match $ty {
            Type::Text => $row.try_get_unchecked::<Option<String>, _>($at).map(Value::Text),
            Type::Int => $row.try_get_unchecked::<Option<i64>, _>($at).map(Value::Int),
            Type::Bool => $row.try_get_unchecked::<Option<bool>, _>($at).map(Value::Bool),
            Type::Real => $row.try_get_unchecked::<Option<f64>, _>($at).map(Value::Real),
        }
    };
}

impl Conn {
    pub(crate) fn new(raw: Raw) -> Self {
        Self { raw, failed: false, again: false }
    }

    /// Whether this is PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        matches!(self.raw, Raw::Postgres(_))
    }

    fn note<T>(&mut self, result: Result<T, sqlx::Error>) -> Result<T> {
        result.map_err(|error| {
            let error = Error::from(error);
            self.failed = true;
            self.again |= error.is_again();
            error
        })
    }

    /// All rows of a named statement.
    pub async fn many<T: Row>(&mut self, name: &'static str, sql: &'static str, params: Vec<Value>) -> Result<Vec<T>> {
        let rows = self.rows(sql.into_sql_str(), T::COLUMNS.iter().map(|c: &Column| c.ty).collect(), params).await?;
        rows.into_iter().map(|cells| T::read(&mut RowReader::new(cells, name))).collect()
    }

    /// Rows of SQL that this crate composed from described columns.
    pub(crate) async fn composed(
        &mut self,
        sql: String,
        types: Vec<Type>,
        params: Vec<Value>,
    ) -> Result<Vec<Vec<Value>>> {
        self.rows(AssertSqlSafe(sql).into_sql_str(), types, params).await
    }

    async fn rows(&mut self, sql: sqlx::SqlStr, types: Vec<Type>, params: Vec<Value>) -> Result<Vec<Vec<Value>>> {
        if self.failed {
            return Err(Error::Poisoned);
        }
        let read: Result<Vec<Vec<Value>>, sqlx::Error> = match &mut self.raw {
            Raw::Sqlite(tx) => {
                let query = params.into_iter().fold(sqlx::query(sql), bind_sqlite);
                match query.fetch_all(&mut **tx).await {
                    Ok(rows) => rows
                        .iter()
                        .map(|row| types.iter().enumerate().map(|(at, ty)| cell!(row, at, ty)).collect())
                        .collect(),
                    Err(error) => Err(error),
                }
            }
            Raw::Postgres(tx) => {
                let query = params.into_iter().fold(sqlx::query(sql), bind_pg);
                match query.fetch_all(&mut **tx).await {
                    Ok(rows) => rows
                        .iter()
                        .map(|row| {
                            let cells = types.iter().enumerate().map(|(at, ty)| {
                                // An expression of another type (an INT4 literal, a NUMERIC sum) is a bug of the statement.
                                let found = row.columns().get(at).map_or("", |c| c.type_info().name());
                                if pg_name_fits(found, *ty) {
                                    cell!(row, at, ty)
                                } else {
                                    Err(sqlx::Error::Protocol(format!("column {at} is {found}, not {}", ty.sql())))
                                }
                            });
                            cells.collect()
                        })
                        .collect(),
                    Err(error) => Err(error),
                }
            }
        };
        self.note(read)
    }

    async fn execute(&mut self, sql: sqlx::SqlStr, params: Vec<Value>) -> Result<u64> {
        if self.failed {
            return Err(Error::Poisoned);
        }
        let done = match &mut self.raw {
            Raw::Sqlite(tx) => {
                let query = params.into_iter().fold(sqlx::query(sql), bind_sqlite);
                query.execute(&mut **tx).await.map(|done| done.rows_affected())
            }
            Raw::Postgres(tx) => {
                let query = params.into_iter().fold(sqlx::query(sql), bind_pg);
                query.execute(&mut **tx).await.map(|done| done.rows_affected())
            }
        };
        self.note(done)
    }
}

pub(crate) fn pg_name_fits(found: &str, ty: Type) -> bool {
    match ty {
        Type::Text => matches!(found, "TEXT" | "VARCHAR" | "UNKNOWN" | "NAME"),
        Type::Int => found == "INT8",
        Type::Bool => found == "BOOL",
        Type::Real => found == "FLOAT8",
    }
}

impl Tx {
    pub(crate) fn new(raw: Raw, signals: Arc<Signals>) -> Self {
        Self { conn: Conn::new(raw), signals, topics: Vec::new() }
    }

    /// Runs a named writing statement; gives the number of rows written.
    pub async fn write(&mut self, _name: &'static str, sql: &'static str, params: Vec<Value>) -> Result<u64> {
        self.conn.execute(sql.into_sql_str(), params).await
    }

    /// Runs SQL that this crate composed.
    pub(crate) async fn write_composed(&mut self, sql: String, params: Vec<Value>) -> Result<u64> {
        self.conn.execute(AssertSqlSafe(sql).into_sql_str(), params).await
    }

    /// Inserts many rows; rows whose key exists are left as they are when `keep` is set. Gives the number inserted.
    ///
    /// SQLite takes `?` (numbered parameters are looked up one by one there), PostgreSQL `$n`; chunks keep below the
    /// 32,766 and 65,535 parameters the two allow.
    pub async fn insert_many(
        &mut self,
        table: &'static str,
        columns: &[&'static str],
        rows: Vec<Vec<Value>>,
        keep: bool,
    ) -> Result<u64> {
        let postgres = self.is_postgres();
        let per_chunk = (30_000 / columns.len().max(1)).clamp(1, 1000);
        let mut written = 0;
        let mut rows = rows.into_iter().peekable();
        while rows.peek().is_some() {
            let chunk: Vec<Vec<Value>> = rows.by_ref().take(per_chunk).collect();
            let mut sql = format!("INSERT INTO {table} ({}) VALUES ", columns.join(", "));
            for row in 0..chunk.len() {
                sql.push_str(if row == 0 { "(" } else { ", (" });
                for column in 0..columns.len() {
                    if column > 0 {
                        sql.push(',');
                    }
                    if postgres {
                        sql.push('$');
                        sql.push_str(&(row * columns.len() + column + 1).to_string());
                    } else {
                        sql.push('?');
                    }
                }
                sql.push(')');
            }
            if keep {
                sql.push_str(" ON CONFLICT DO NOTHING");
            }
            written += self.write_composed(sql, chunk.into_iter().flatten().collect()).await?;
        }
        Ok(written)
    }

    /// Says that pages of a topic change with this transaction.
    pub fn touch(&mut self, topic: &str) {
        if !self.topics.iter().any(|t| t == topic) {
            self.topics.push(topic.to_owned());
        }
    }

    async fn commit(self) -> Result<()> {
        if self.conn.failed {
            return Err(if self.conn.again { Error::Again("a statement".to_owned()) } else { Error::Poisoned });
        }
        match self.conn.raw {
            Raw::Sqlite(tx) => tx.commit().await?,
            Raw::Postgres(tx) => tx.commit().await?,
        }
        self.signals.committed(&self.topics);
        Ok(())
    }

    async fn rollback(self) {
        // A failed rollback closes the connection, which rolls back as well.
        let _ = match self.conn.raw {
            Raw::Sqlite(tx) => tx.rollback().await,
            Raw::Postgres(tx) => tx.rollback().await,
        };
    }
}

/// Ends one attempt of [`crate::transact!`]: commit, refusal, or another attempt after a short wait.
pub async fn settle<T>(tx: Tx, outcome: Result<T>, attempt: &mut u32) -> ControlFlow<Result<T>> {
    let again = tx.conn.again;
    let error = match outcome {
        Ok(value) => match tx.commit().await {
            Ok(()) => return ControlFlow::Break(Ok(value)),
            Err(error) => error,
        },
        Err(error) => {
            tx.rollback().await;
            if !again && !error.is_again() {
                return ControlFlow::Break(Err(error));
            }
            error
        }
    };
    *attempt += 1;
    if (again || error.is_again()) && *attempt < MOST_ATTEMPTS {
        // Those who collided wait differently long, or they would collide again: in one process by a counter, between processes
        // by their number.
        let turn = u64::from(TURN.fetch_add(1, Ordering::Relaxed).wrapping_mul(7) % 31 + std::process::id() % 7);
        let wait = 2u64.pow((*attempt).min(8)) + turn * u64::from(*attempt);
        tokio::time::sleep(std::time::Duration::from_millis(wait)).await;
        return ControlFlow::Continue(());
    }
    ControlFlow::Break(Err(error))
}
