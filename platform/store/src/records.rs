//! Rows of described records: SQL composed from a description's own column names, so that adding a field needs no
//! statement.

use exedra_kernel::record::{Datum, Description, Values};
use exedra_kernel::{Type, Value};

use crate::{Conn, Result, Tx};

/// Reads described records by id (at most 500 at a time go into one statement), in the order of the ids found.
pub async fn by_ids(conn: &mut Conn, table: &str, description: &Description, ids: &[String]) -> Result<Vec<(String, Values)>> {
    let columns: Vec<_> = description.columns().collect();
    let names: Vec<&str> = columns.iter().map(|field| field.name.as_ref()).collect();
    let types: Vec<Type> = std::iter::once(Type::Text).chain(columns.iter().map(|field| field.column_type())).collect();
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let marks: Vec<String> = (1..=chunk.len()).map(|n| format!("${n}")).collect();
        let sql = format!("SELECT id, {} FROM {table} WHERE id IN ({})", names.join(", "), marks.join(", "));
        let params = chunk.iter().map(|id| Value::Text(Some(id.clone()))).collect();
        for mut row in conn.composed(sql, types.clone(), params).await? {
            let id = row.remove(0).into_text().unwrap_or_default();
            let mut values = Values::default();
            for (field, cell) in columns.iter().zip(row) {
                values.set(&field.name, Datum::of_column(field, cell));
            }
            found.push((id, values));
        }
    }
    let place: std::collections::HashMap<&String, usize> = ids.iter().enumerate().map(|(at, id)| (id, at)).collect();
    found.sort_by_key(|(id, _)| place.get(id).copied());
    Ok(found)
}

/// Writes the described columns of one record.
pub async fn update(tx: &mut Tx, table: &str, description: &Description, id: &str, values: &Values) -> Result<u64> {
    let columns: Vec<_> = description.columns().collect();
    let set: Vec<String> = columns.iter().enumerate().map(|(at, f)| format!("{} = ${}", f.name, at + 2)).collect();
    let mut params = vec![Value::Text(Some(id.to_owned()))];
    params.extend(columns.iter().map(|field| values.get(&field.name).column(field.column_type())));
    tx.write_composed(format!("UPDATE {table} SET {} WHERE id = $1", set.join(", ")), params).await
}

/// The column names and cells of a record's described part, for [`Tx::insert_many`].
pub fn cells(description: &Description, values: &Values) -> Vec<Value> {
    description.columns().map(|field| values.get(&field.name).column(field.column_type())).collect()
}

/// Names the statement that reads a described table, so that the statement check covers it too.
pub fn select_all(table: &str, description: &Description) -> String {
    let names: Vec<&str> = description.columns().map(|field| field.name.as_ref()).collect();
    format!("SELECT id, {} FROM {table} WHERE id = $1", names.join(", "))
}

