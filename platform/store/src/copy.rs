//! Copies of all tables as lines of JSON: what a backup holds, and what moves an installation from one engine to the other.

use exedra_kernel::{Type, Value};

use crate::migrate::Step;
use crate::{Conn, Error, Result, Tx};

/// What a copy says of itself.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Manifest {
    /// Always `exedra-backup`.
    pub kind: String,
    /// The program's version.
    pub version: String,
    /// When it was made, RFC 3339.
    pub made_at: String,
    /// Keys of the migration steps that had run, in order.
    pub steps: Vec<String>,
    /// Tables in the order in which they must be loaded.
    pub tables: Vec<String>,
}

/// Takes the lines of a table, one JSON array a row.
pub trait Sink {
    /// The table's header line (column names and types) and rows.
    fn table(&mut self, name: &str, lines: Vec<String>) -> Result<()>;
}

/// Gives the lines of a table.
pub trait Source {
    /// The header line and rows of a table; empty when the copy has none.
    fn table(&mut self, name: &str) -> Result<Vec<String>>;
}

/// The tables that some steps create, in order.
fn tables(steps: &[Step]) -> Vec<String> {
    let created = steps.iter().filter_map(|step| step.sql.strip_prefix("CREATE TABLE "));
    created.filter_map(|rest| rest.split([' ', '(', '\n']).next()).map(ToOwned::to_owned).collect()
}

pub(crate) async fn columns(conn: &mut Conn, table: &str) -> Result<Vec<(String, Type)>> {
    let sql = if conn.is_postgres() {
        "SELECT column_name::text, upper(data_type)::text FROM information_schema.columns
         WHERE table_schema = current_schema() AND table_name = $1 ORDER BY column_name"
    } else {
        "SELECT name, upper(type) FROM pragma_table_info($1) ORDER BY name"
    };
    let rows =
        conn.composed(sql.to_owned(), vec![Type::Text, Type::Text], vec![Value::Text(Some(table.to_owned()))]).await?;
    let mut columns = Vec::new();
    for mut row in rows {
        let (ty, name) = (row.remove(1).into_text().unwrap_or_default(), row.remove(0).into_text().unwrap_or_default());
        let ty = [Type::Text, Type::Int, Type::Bool, Type::Real].into_iter().find(|t| t.sql() == ty);
        columns.push((name, ty.ok_or_else(|| Error::Setup(format!("table {table} has a column of an unknown type")))?));
    }
    Ok(columns)
}

fn to_json(value: Value) -> serde_json::Value {
    match value {
        Value::Text(inner) => inner.into(),
        Value::Int(inner) => inner.into(),
        Value::Bool(inner) => inner.into(),
        Value::Real(inner) => inner.into(),
    }
}

fn of_json(json: &serde_json::Value, ty: Type) -> Value {
    match ty {
        Type::Text => Value::Text(json.as_str().map(ToOwned::to_owned)),
        Type::Int => Value::Int(json.as_i64()),
        Type::Bool => Value::Bool(json.as_bool()),
        Type::Real => Value::Real(json.as_f64()),
    }
}

/// Writes all tables as they are at one moment; gives the names of the tables.
pub async fn dump(conn: &mut Conn, steps: &[Step], sink: &mut dyn Sink) -> Result<Vec<String>> {
    let tables = tables(steps);
    for table in &tables {
        let columns = columns(conn, table).await?;
        if columns.is_empty() {
            continue;
        }
        let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
        let types: Vec<Type> = columns.iter().map(|(_, ty)| *ty).collect();
        let order: Vec<String> = (1..=columns.len()).map(|n| n.to_string()).collect();
        let sql = format!("SELECT {} FROM {table} ORDER BY {}", names.join(", "), order.join(", "));
        let rows = conn.composed(sql, types, vec![]).await?;
        let mut lines = vec![serde_json::json!(names).to_string()];
        lines.extend(
            rows.into_iter().map(|row| serde_json::Value::Array(row.into_iter().map(to_json).collect()).to_string()),
        );
        sink.table(table, lines)?;
    }
    Ok(tables)
}

/// Loads the tables of a copy into an empty, migrated database, inside one transaction.
pub async fn load(tx: &mut Tx, tables: &[String], source: &mut dyn Source) -> Result<u64> {
    let mut loaded = 0;
    for table in tables {
        let lines = source.table(table)?;
        let known = columns(tx, table).await?;
        let Some((header, rows)) = lines.split_first() else { continue };
        let broken = |line: usize| {
            Error::Setup(format!("the backup's table {table}, line {line}, cannot be read; it is damaged"))
        };
        let names: Vec<String> = serde_json::from_str(header).map_err(|_| broken(1))?;
        // A table that is not here has no columns, so whatever a hostile backup calls a table never reaches a statement.
        if names.is_empty() {
            return Err(broken(1));
        }
        let mut types = Vec::new();
        for name in &names {
            let known = known.iter().find(|(column, _)| column == name);
            types.push(known.ok_or_else(|| broken(1))?.1);
        }
        let per_chunk = (20_000 / names.len().max(1)).clamp(1, 500);
        for (chunk_at, chunk) in rows.chunks(per_chunk).enumerate() {
            let mut params = Vec::new();
            let mut marks = Vec::new();
            for (at, line) in chunk.iter().enumerate() {
                let cells: Vec<serde_json::Value> =
                    serde_json::from_str(line).map_err(|_| broken(chunk_at * per_chunk + at + 2))?;
                if cells.len() != names.len() {
                    return Err(broken(chunk_at * per_chunk + at + 2));
                }
                let row: Vec<String> = (0..names.len()).map(|n| format!("${}", params.len() + n + 1)).collect();
                marks.push(format!("({})", row.join(",")));
                params.extend(cells.iter().zip(&types).map(|(cell, ty)| of_json(cell, *ty)));
            }
            let sql = format!("INSERT INTO {table} ({}) VALUES {}", names.join(", "), marks.join(", "));
            loaded += tx.write_composed(sql, params).await?;
        }
    }
    Ok(loaded)
}
