//! Taking the names of an erased person out of the words of rows that refer to the person.
//!
//! A row that refers to somebody often says their name as well: a session "A talk by …", a release whose text quotes them.
//! Such rows belong to others and stay; the names go. A section says in one line a table where that may be.

use exedra_kernel::{PersonId, Value};

use crate::copy::columns;
use crate::house::{audit_of, audit_rewrite};
use crate::redact::Names;
use crate::{Error, Result, Tx};

/// Where rows refer to persons beside words of people.
#[derive(Clone, Copy, Debug)]
pub struct Near {
    /// The table.
    pub table: &'static str,
    /// Its key.
    pub key: &'static [&'static str],
    /// Which rows refer to the person: an SQL condition in which `$1` is the person's id.
    pub refers: &'static str,
    /// Columns with words: plain texts, or JSON whose texts are words (keys, ids and the program's own words stay).
    pub words: &'static [&'static str],
    /// Under which kind of record the trail tells of such a row, and which column holds the record's id.
    pub trail: Option<(&'static str, &'static str)>,
}

/// Takes names out of the words near a person, and out of what the trail says of these records. Gives, for each row whose
/// words changed, what its `trail` column holds (its first key column where it has no trail).
pub async fn redact_near(tx: &mut Tx, person: &PersonId, names: &[String], near: &[Near]) -> Result<Vec<String>> {
    let names = Names::new(names);
    let mut touched = Vec::new();
    for place in near {
        let told = place.trail.map_or(place.key[0], |(_, column)| column);
        let read: Vec<&str> = [told].iter().chain(place.key).chain(place.words).copied().collect();
        let known = columns(tx, place.table).await?;
        let mut types = Vec::with_capacity(read.len());
        for name in &read {
            let found = known.iter().find(|(column, _)| column == name).map(|(_, ty)| *ty);
            types.push(found.ok_or_else(|| Error::Setup(format!("{} has no column {name}", place.table)))?);
        }
        let sql = format!("SELECT {} FROM {} WHERE {}", read.join(", "), place.table, place.refers);
        let id = Value::Text(Some(person.as_str().to_owned()));
        for mut row in tx.composed(sql, types, vec![id]).await? {
            let words = row.split_off(1 + place.key.len());
            let record = row.remove(0).into_text().unwrap_or_default();
            if let Some((kind, _)) = place.trail {
                redact_trail(tx, kind, &record, &names).await?;
            }
            let clean: Vec<Value> = words.iter().map(|value| cleaned(&names, value)).collect();
            if clean != words {
                update(tx, place, clean, row).await?;
                touched.push(record);
            }
        }
    }
    touched.sort();
    touched.dedup();
    Ok(touched)
}

fn cleaned(names: &Names, value: &Value) -> Value {
    match value {
        Value::Text(Some(text)) if names.stand_in(text) => Value::Text(Some(names.json(text))),
        other => other.clone(),
    }
}

async fn update(tx: &mut Tx, place: &Near, words: Vec<Value>, key: Vec<Value>) -> Result<()> {
    let mark = |(at, column): (usize, &&str)| format!("{column} = ${}", at + 1);
    let set: Vec<String> = place.words.iter().enumerate().map(mark).collect();
    let keys = place.key.iter().enumerate().map(|(at, column)| mark((at + set.len(), column)));
    let keys: Vec<String> = keys.collect();
    let sql = format!("UPDATE {} SET {} WHERE {}", place.table, set.join(", "), keys.join(" AND "));
    tx.write_composed(sql, words.into_iter().chain(key).collect()).await.map(|_| ())
}

/// Takes names out of what the trail says of one record, whoever wrote it.
async fn redact_trail(tx: &mut Tx, record: &str, id: &str, names: &Names) -> Result<()> {
    for line in audit_of(tx, record, id, i64::MAX).await? {
        let clean = |text: &Option<String>| text.as_deref().map(|text| names.json(text));
        let (before, after) = (clean(&line.before), clean(&line.after));
        let named = |text: &Option<String>| text.as_deref().is_some_and(|text| names.stand_in(text));
        if named(&line.before) || named(&line.after) {
            audit_rewrite(tx, &line.id, before.as_deref(), after.as_deref()).await?;
        }
    }
    Ok(())
}
