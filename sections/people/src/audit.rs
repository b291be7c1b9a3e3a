//! The audit trail as people read it, and taking edits back.

use exedra_kernel::{Actor, Moment, Refusal, key};
use exedra_store::house::{self, Audit};
use exedra_store::{Conn, Result, transact};
use exedra_web::App;
use serde_json::Value;

use crate::store::admin;

/// Which lines of the trail somebody looks at; empty texts ask for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Kind of record.
    pub record: String,
    /// Record.
    pub record_id: String,
    /// Whose hand, or in whose name.
    pub person: String,
    /// Lines older than this one.
    pub before: String,
}

/// Lines of the trail, newest first.
pub async fn page(conn: &mut Conn, filter: &Filter, limit: i64) -> Result<Vec<Audit>> {
    // Ids are texts of hexadecimal digits: all lie before this one.
    let before = if filter.before.is_empty() { "~" } else { filter.before.as_str() };
    let (record, id, person) = (filter.record.as_str(), filter.record_id.as_str(), filter.person.as_str());
    if !person.is_empty() {
        let behalf = format!("person:{person}");
        return admin::audit_of_person(conn, person, &behalf, record, before, limit).await;
    }
    match (record, id) {
        ("", "") => house::audit_recent(conn, before, limit).await,
        ("", id) => admin::audit_of_id(conn, id, before, limit).await,
        (record, "") => admin::audit_of_kind(conn, record, before, limit).await,
        (record, id) => admin::audit_of_record(conn, record, id, before, limit).await,
    }
}

/// The name of whoever changed a record last; empty for the program itself and for people who were erased.
pub async fn last_by(conn: &mut Conn, record: &str, id: &str) -> Result<String> {
    let Some(line) = house::audit_of(conn, record, id, 1).await?.pop() else { return Ok(String::new()) };
    let Some(person) = exedra_kernel::PersonId::parse(&line.by_person) else { return Ok(String::new()) };
    let person = crate::person::by_id(conn, &person).await?.filter(|person| person.erased_at.is_none());
    Ok(person.map(|person| person.display()).unwrap_or_default())
}

/// One field that a line of the trail says was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Name of the field.
    pub field: String,
    /// What stood there.
    pub old: String,
    /// What stood there afterwards.
    pub new: String,
}

fn readable(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items
            .iter()
            .map(|item| match item {
                Value::Array(parts) => {
                    let parts = parts.iter().map(readable).filter(|part| !part.is_empty());
                    parts.collect::<Vec<_>>().join(" · ")
                }
                other => readable(other),
            })
            .collect::<Vec<_>>()
            .join("; "),
        Value::Object(members) => {
            members.iter().map(|(name, value)| format!("{name}: {}", readable(value))).collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}

/// What a line says field by field.
pub fn differences(line: &Audit) -> Vec<Difference> {
    let object = |text: Option<&String>| match text.and_then(|text| serde_json::from_str(text).ok()) {
        Some(Value::Object(members)) => members,
        Some(Value::Null) | None => serde_json::Map::new(),
        Some(other) => serde_json::Map::from_iter([("value".to_owned(), other)]),
    };
    let (before, after) = (object(line.before.as_ref()), object(line.after.as_ref()));
    let names = before.keys().chain(after.keys().filter(|name| !before.contains_key(*name)));
    names
        .filter(|name| before.get(*name).unwrap_or(&Value::Null) != after.get(*name).unwrap_or(&Value::Null))
        .map(|name| Difference {
            field: name.clone(),
            old: before.get(name).map_or_else(String::new, readable),
            new: after.get(name).map_or_else(String::new, readable),
        })
        .collect()
}

/// What a record is after a line is taken back, given what it is now, as JSON: the fields that the line changed get their
/// former values, if nobody has changed them since.
pub fn taken_back(line: &Audit, mut now: serde_json::Map<String, Value>) -> Result<serde_json::Map<String, Value>> {
    let object = |text: Option<&String>| -> Option<serde_json::Map<String, Value>> {
        serde_json::from_str::<Value>(text?).ok()?.as_object().cloned()
    };
    let (Some(before), Some(after)) = (object(line.before.as_ref()), object(line.after.as_ref())) else {
        return Err(Refusal::Conflict(key!("conflict-not-undoable")).into());
    };
    let names: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for name in names {
        let (old, new) = (before.get(name).unwrap_or(&Value::Null), after.get(name).unwrap_or(&Value::Null));
        if old == new {
            continue;
        }
        if now.get(name).unwrap_or(&Value::Null) != new {
            return Err(Refusal::Conflict(key!("conflict-changed-since")).into());
        }
        if old.is_null() {
            now.remove(name);
        } else {
            now.insert(name.clone(), old.clone());
        }
    }
    Ok(now)
}

/// Whether a line tells of an edit that can be taken back: it has both sides and was not taken back yet.
pub fn is_undoable(line: &Audit) -> bool {
    line.undone_by.is_none()
        && matches!(line.act.as_str(), "edited" | "undone")
        && line.before.is_some()
        && line.after.is_some()
}

/// Takes back what a line tells of, through the section that keeps such records; permission is checked there again.
pub async fn undo(app: &App, actor: &Actor, line: &str) -> Result<Audit> {
    let stamp = app.stamp();
    transact!(app.db(), tx => {
        let line = house::audit_line(tx, line).await?.ok_or(Refusal::NotFound)?;
        let undoer = app.offered().undoers.iter().find(|(record, _)| *record == line.record).map(|(_, undoer)| undoer);
        let Some(undoer) = undoer else { return Err(Refusal::Conflict(key!("conflict-not-undoable")).into()) };
        // The section answers first: whoever may not know of the record learns nothing of the line either.
        let by = undoer(tx, stamp, actor, &line).await?;
        if !is_undoable(&line) || house::audit_undone(tx, &line.id, &by).await? == 0 {
            return Err(Refusal::Conflict(key!("conflict-not-undoable")).into());
        }
        Ok(line)
    })
}

/// The day and time of a line in UTC, to the minute: trails of several editions are read side by side.
pub fn at(moment: Moment) -> String {
    moment.timestamp().strftime("%Y-%m-%d %H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn field_by_field() {
        let line = Audit {
            id: "1".into(),
            at: Moment(0),
            by_person: "p".into(),
            behalf: None,
            act: "edited".into(),
            record: "organisation".into(),
            record_id: "o".into(),
            before: Some(r#"{"name":"A","city":null,"kind":"other"}"#.into()),
            after: Some(r#"{"name":"B","city":"Rome","kind":"other","names":[["zh","名","label"]]}"#.into()),
            undone_by: None,
        };
        let said: Vec<_> = differences(&line).into_iter().map(|d| (d.field, d.old, d.new)).collect();
        let expected = [("city", "", "Rome"), ("name", "A", "B"), ("names", "", "zh · 名 · label")];
        assert_eq!(said, expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned())));
        assert!(is_undoable(&line));
    }
}
