//! The statement check: prepares and executes every named statement on a migrated database, so that a text which only one
//! engine understands does not get far. For tests.

use exedra_kernel::{Type, Value};
use sqlx::{Either, Executor, Statement as _, TypeInfo as _};

use crate::conn::{Raw, pg_name_fits};
use crate::sql::Statement;
use crate::{Db, Error, Result};

fn sample(ty: Type) -> Value {
    match ty {
        Type::Text => Value::Text(Some("0190a000-0000-7000-8000-000000000000".to_owned())),
        Type::Int => Value::Int(Some(1)),
        Type::Bool => Value::Bool(Some(true)),
        Type::Real => Value::Real(Some(0.5)),
    }
}

/// Prepares a statement with its declared parameter types, compares the columns it gives, and executes it once inside a
/// transaction that is rolled back. Gives a sentence for what is wrong, if anything is.
pub async fn complaint(db: &Db, statement: &Statement) -> Result<Option<String>> {
    let mut tx = db.begin().await?;
    let found: Vec<String> = match &mut tx.raw {
        Raw::Sqlite(inner) => {
            let prepared = (&mut **inner).prepare(sqlx::SqlSafeStr::into_sql_str(statement.sql)).await?;
            let takes = match prepared.parameters() {
                Some(Either::Right(count)) => count,
                Some(Either::Left(types)) => types.len(),
                None => 0,
            };
            if takes != statement.params.len() {
                return Ok(Some(format!("{}: takes {takes} parameters, {} are declared", statement.name, statement.params.len())));
            }
            prepared.columns().iter().map(|_| String::new()).collect()
        }
        Raw::Postgres(inner) => {
            let declared: Vec<sqlx::postgres::PgTypeInfo> = statement
                .params
                .iter()
                .map(|ty| {
                    sqlx::postgres::PgTypeInfo::with_name(match ty {
                        Type::Text => "TEXT",
                        Type::Int => "INT8",
                        Type::Bool => "BOOL",
                        Type::Real => "FLOAT8",
                    })
                })
                .collect();
            let prepared =
                (&mut **inner).prepare_with(sqlx::SqlSafeStr::into_sql_str(statement.sql), &declared).await?;
            prepared.columns().iter().map(|column| sqlx::Column::type_info(column).name().to_owned()).collect()
        }
    };
    if found.len() != statement.columns.len() {
        return Ok(Some(format!("{}: gives {} columns, {} are declared", statement.name, found.len(), statement.columns.len())));
    }
    for (name, column) in found.iter().zip(statement.columns) {
        if !name.is_empty() && !pg_name_fits(name, column.ty) {
            return Ok(Some(format!("{}: column {} is {name}, not {}", statement.name, column.name, column.ty.sql())));
        }
    }
    let params: Vec<Value> = statement.params.iter().map(|ty| sample(*ty)).collect();
    let run = if statement.columns.is_empty() {
        tx.write(statement.name, statement.sql, params).await.map(|_| ())
    } else {
        let types = statement.columns.iter().map(|column| column.ty).collect();
        tx.composed(statement.sql.to_owned(), types, params).await.map(|_| ())
    };
    match run {
        // A sample row may break a foreign key or a uniqueness rule: the text itself was understood.
        Err(Error::Database(why)) if !why.to_lowercase().contains("constraint") => {
            Ok(Some(format!("{}: {why}", statement.name)))
        }
        Err(error @ (Error::Row { .. } | Error::Setup(_))) => Ok(Some(error.to_string())),
        _ => Ok(None),
    }
}

/// Creates an empty database beside the one of an address and gives its address; for tests on PostgreSQL.
pub async fn create_database(admin_url: &str, name: &str) -> Result<String> {
    let options = Db::open(&crate::Options { url: admin_url.to_owned(), connections: 2 }).await?;
    if let crate::db::Engine::Postgres { pool } = &options.engine {
        let sql = format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
        sqlx::query(sqlx::AssertSqlSafe(sql)).execute(pool).await?;
    }
    options.close().await;
    let (base, _) = admin_url.rsplit_once('/').unwrap_or((admin_url, ""));
    Ok(format!("{base}/{name}"))
}

/// Drops a database that [`create_database`] made.
pub async fn drop_database(admin_url: &str, name: &str) -> Result<()> {
    let options = Db::open(&crate::Options { url: admin_url.to_owned(), connections: 2 }).await?;
    if let crate::db::Engine::Postgres { pool } = &options.engine {
        let sql = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        sqlx::query(sqlx::AssertSqlSafe(sql)).execute(pool).await?;
    }
    options.close().await;
    Ok(())
}
