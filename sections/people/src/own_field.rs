//! The organiser's own fields: what an organiser asks beyond the built-in fields of any described record. They are rows of
//! the same kind as the built-in ones, so forms, the API, exports and the completeness meter treat both alike.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use exedra_kernel::record::{Datum, Field, Kind, Label, Need, Sees, Values};
use exedra_kernel::{FieldFault, Localized, Refusal, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::rules_organisations::KeepOwnFields;
use crate::store::admin;
pub use crate::store::admin::OwnField;

/// Kinds of records that can have own fields.
pub const RECORDS: [(&str, &str); 3] = [
    ("offer", key!("own-field-record-offer")),
    ("need", key!("own-field-record-need")),
    ("organisation", key!("own-field-record-organisation")),
];
/// Kinds of values.
pub const KINDS: [(&str, &str); 7] = [
    ("line", key!("own-field-kind-line")),
    ("prose", key!("own-field-kind-prose")),
    ("choice", key!("own-field-kind-choice")),
    ("words", key!("own-field-kind-words")),
    ("flag", key!("own-field-kind-flag")),
    ("date", key!("own-field-kind-date")),
    ("whole", key!("own-field-kind-whole")),
];
/// When a field must be filled in.
pub const NEEDS: [(&str, &str); 4] = [
    ("optional", key!("own-field-need-optional")),
    ("wanted", key!("own-field-need-wanted")),
    ("submit", key!("own-field-need-submit")),
    ("always", key!("own-field-need-always")),
];
/// Who sees a field.
pub const SEES: [(&str, &str); 2] =
    [("everyone", key!("own-field-sees-everyone")), ("members", key!("own-field-sees-members"))];

/// One choice as kept in the database.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Word {
    /// The word.
    pub word: String,
    /// What people read.
    pub label: Localized,
}

/// An own field as somebody describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// Kind of record.
    pub record: String,
    /// Name; `own_` is put before it.
    pub name: String,
    /// Labels.
    pub labels: Localized,
    /// Kind of value.
    pub kind: String,
    /// Choices, one a line: `word = en: Label; zh: 标签`.
    pub choices: String,
    /// Need.
    pub need: String,
    /// Who sees it.
    pub sees: String,
    /// Place among the own fields.
    pub place: i64,
    /// No longer asked.
    pub retired: bool,
}

/// Choices as typed, one a line: a word, or `word = Label`, or `word = en: Label; zh: 标签`. `None` when a word is odd or
/// comes twice.
pub fn parse_choices(typed: &str) -> Option<Vec<Word>> {
    let mut words: Vec<Word> = Vec::new();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (word, rest) = line.split_once('=').map_or((line, ""), |(word, rest)| (word.trim(), rest.trim()));
        let fine =
            !word.is_empty() && word.len() <= 40 && word.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
        if !fine || words.iter().any(|other| other.word == word) {
            return None;
        }
        let mut label = Localized::default();
        for part in rest.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let (lang, text) = part
                .split_once(':')
                .map(|(lang, text)| (lang.trim(), text.trim()))
                .filter(|(lang, _)| exedra_kernel::geography::is_language(lang))
                .unwrap_or(("en", part));
            label.0.insert(lang.to_owned(), text.to_owned());
        }
        if label.0.is_empty() {
            label = Localized::one("en", word);
        }
        words.push(Word { word: word.to_owned(), label });
    }
    Some(words)
}

/// Choices as they are typed.
pub fn show_choices(json: &str) -> String {
    let words: Vec<Word> = serde_json::from_str(json).unwrap_or_default();
    let line = |word: &Word| {
        let labels: Vec<String> = word.label.0.iter().map(|(lang, text)| format!("{lang}: {text}")).collect();
        format!("{} = {}", word.word, labels.join("; "))
    };
    words.iter().map(line).collect::<Vec<_>>().join("\n")
}

impl Proposal {
    /// The name with its beginning.
    pub fn full_name(&self) -> String {
        if self.name.starts_with("own_") { self.name.clone() } else { format!("own_{}", self.name) }
    }
    /// What is wrong with it.
    pub fn faults(&self) -> Vec<FieldFault> {
        let mut faults = Vec::new();
        let known = |list: &[(&str, &str)], word: &str| list.iter().any(|(known, _)| *known == word);
        for (field, list, word) in [
            ("record", &RECORDS[..], &self.record),
            ("kind", &KINDS[..], &self.kind),
            ("need", &NEEDS[..], &self.need),
            ("sees", &SEES[..], &self.sees),
        ] {
            if !known(list, word) {
                faults.push(FieldFault::with(field, key!("fault-choice"), word));
            }
        }
        let name = self.full_name();
        let plain = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !plain || !(5..=40).contains(&name.len()) {
            faults.push(FieldFault::new("name", key!("fault-own-field-name")));
        }
        if self.labels.0.values().all(|label| label.trim().is_empty()) {
            faults.push(FieldFault::new("label_en", key!("fault-missing")));
        }
        match parse_choices(&self.choices) {
            None => faults.push(FieldFault::new("choices", key!("fault-own-field-choices"))),
            Some(words) if words.len() < 2 && self.kind == "choice" => {
                faults.push(FieldFault::new("choices", key!("fault-own-field-choices")));
            }
            Some(_) => {}
        }
        faults
    }
    fn choices_json(&self) -> String {
        let words = if self.kind == "choice" { parse_choices(&self.choices).unwrap_or_default() } else { Vec::new() };
        serde_json::to_string(&words).unwrap_or_else(|_| "[]".to_owned())
    }
    fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "record": self.record, "name": self.full_name(), "labels": self.labels, "kind": self.kind,
            "choices": self.choices, "need": self.need, "sees": self.sees, "place": self.place, "retired": self.retired,
        })
    }
}

impl From<OwnField> for Proposal {
    fn from(row: OwnField) -> Self {
        Self {
            choices: show_choices(&row.choices),
            record: row.record,
            name: row.name,
            labels: row.labels,
            kind: row.kind,
            need: row.need,
            sees: row.sees,
            place: row.place,
            retired: row.retired,
        }
    }
}

/// Makes an own field.
pub async fn create(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepOwnFields, p: &Proposal) -> Result<String> {
    let faults = p.faults();
    if !faults.is_empty() {
        return Err(Refusal::Invalid(faults).into());
    }
    let (id, name, choices) = (stamp.id(), p.full_name(), p.choices_json());
    if admin::insert_own_field(tx, &id, &p.record, &name, &p.labels, &p.kind, &choices, &p.need, &p.sees, p.place)
        .await?
        == 0
    {
        return Err(Refusal::field("name", key!("fault-own-field-taken")).into());
    }
    let after = p.json();
    let done = house::Done { act: "made", record: "own-field", id: &id, before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "own-field-made", &id).await?;
    Ok(id)
}

/// Changes an own field. Its record, name and kind stay: values were written in them.
pub async fn edit(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepOwnFields, id: &str, new: &Proposal) -> Result<()> {
    let old = Proposal::from(admin::own_field(tx, id).await?.ok_or(Refusal::NotFound)?);
    let new = Proposal { record: old.record.clone(), name: old.name.clone(), kind: old.kind.clone(), ..new.clone() };
    let faults = new.faults();
    if !faults.is_empty() {
        return Err(Refusal::Invalid(faults).into());
    }
    let choices = new.choices_json();
    admin::update_own_field(tx, id, &new.labels, &choices, &new.need, &new.sees, new.place, new.retired).await?;
    let (before, after) = (old.json(), new.json());
    // Not undone by a click: answers were given to the question as it stood.
    let done = house::Done { act: "changed", record: "own-field", id, before: Some(&before), after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "own-field-changed", id).await
}

/// An own field.
pub async fn by_id(conn: &mut Conn, id: &str) -> Result<Option<OwnField>> {
    admin::own_field(conn, id).await
}

/// All own fields of a kind of record as stored, retired ones too.
pub async fn all(conn: &mut Conn, record: &str) -> Result<Vec<OwnField>> {
    admin::own_fields(conn, record).await
}

/// The own fields of a kind of record that are asked at present, in their order, to stand behind the built-in ones.
pub async fn fields(conn: &mut Conn, record: &str) -> Result<Vec<Field>> {
    Ok(admin::own_fields(conn, record).await?.iter().filter(|row| !row.retired).map(field).collect())
}

fn field(row: &OwnField) -> Field {
    let choices = || {
        let words: Vec<Word> = serde_json::from_str(&row.choices).unwrap_or_default();
        words.into_iter().map(|choice| (choice.word, choice.label)).collect()
    };
    Field {
        name: Cow::Owned(row.name.clone()),
        label: Label::Own(row.labels.clone()),
        help: None,
        kind: match row.kind.as_str() {
            "prose" => Kind::Prose(10_000),
            "choice" => Kind::OwnChoice(choices()),
            "words" => Kind::Words(30),
            "date" => Kind::Date,
            "whole" => Kind::Whole(-1_000_000_000_000, 1_000_000_000_000),
            "flag" => Kind::Flag,
            _ => Kind::Line(500),
        },
        need: match row.need.as_str() {
            "wanted" => Need::Wanted,
            "submit" => Need::Submit,
            "always" => Need::Always,
            _ => Need::Optional,
        },
        sees: if row.sees == "members" { Sees::Members } else { Sees::Everyone },
        // What is written in words is found by them.
        weight: u8::from(matches!(row.kind.as_str(), "line" | "prose" | "words" | "choice")),
        aliases: &[],
        own: true,
    }
}

/// The values of the own fields of one record; those of retired fields are kept but not given.
pub async fn values(conn: &mut Conn, record: &str, id: &str) -> Result<Values> {
    let asked = fields(conn, record).await?;
    let mut values = Values::default();
    for (name, text) in admin::own_values(conn, record, id).await? {
        take(&asked, &mut values, &name, &text);
    }
    Ok(values)
}

fn take(asked: &[Field], values: &mut Values, name: &str, text: &str) {
    let Some(field) = asked.iter().find(|field| field.name == name) else { return };
    let json: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    // A choice that was taken away since is no value any more.
    let datum = Datum::raw_of_json(&json).and_then(|raw| field.parse(&raw).ok()).unwrap_or_default();
    values.set(name, datum);
}

/// From so many records on, one question for all between the first and the last is cheaper than one for each.
const MANY: usize = 50;

/// The values of the own fields of several records of a kind, by id; records without any are left out. Where nothing is
/// asked beyond the built-in fields this costs one question.
pub async fn values_of(conn: &mut Conn, record: &str, ids: &[&str]) -> Result<HashMap<String, Values>> {
    let mut found: HashMap<String, Values> = HashMap::new();
    let (Some(first), Some(last)) = (ids.iter().min(), ids.iter().max()) else { return Ok(found) };
    let asked = fields(conn, record).await?;
    if asked.is_empty() {
        return Ok(found);
    }
    if ids.len() < MANY {
        for id in ids {
            for (name, text) in admin::own_values(conn, record, id).await? {
                take(&asked, found.entry((*id).to_owned()).or_default(), &name, &text);
            }
        }
        return Ok(found);
    }
    let wanted: HashSet<&str> = ids.iter().copied().collect();
    for (id, name, text) in admin::own_values_between(conn, record, first, last).await? {
        if wanted.contains(id.as_str()) {
            take(&asked, found.entry(id).or_default(), &name, &text);
        }
    }
    Ok(found)
}

/// The records that have a value in an own field, by the field's id: the kind of record and their ids.
pub async fn users(conn: &mut Conn, field: &str) -> Result<Option<(String, Vec<String>)>> {
    let Some(field) = admin::own_field(conn, field).await? else { return Ok(None) };
    let ids = admin::own_field_users(conn, &field.record, &field.name).await?;
    Ok(Some((field.record, ids.into_iter().map(|(id,)| id).collect())))
}

/// Writes the values of the own fields of many new records of a kind at once. The caller holds the permit to make them.
pub async fn insert_values(tx: &mut Tx, record: &str, rows: &[(&str, &Values)]) -> Result<()> {
    use exedra_kernel::Value;
    let text = |text: &str| Value::Text(Some(text.to_owned()));
    let asked = fields(tx, record).await?;
    let cells = rows.iter().flat_map(|(id, values)| {
        let filled = asked.iter().filter(|field| !values.get(&field.name).is_empty());
        filled.map(|field| {
            let json = values.get(&field.name).json().to_string();
            vec![text(record), text(id), text(&field.name), text(&json)]
        })
    });
    let cells: Vec<Vec<Value>> = cells.collect();
    if cells.is_empty() {
        return Ok(());
    }
    tx.insert_many("own_value", &["record", "record_id", "name", "value"], cells, false).await.map(|_| ())
}

/// Writes the values of the own fields of one record; empty ones are removed, other names are left alone. The caller holds
/// the permit to change the record and tells the audit trail.
pub async fn set_values(tx: &mut Tx, record: &str, id: &str, values: &Values) -> Result<()> {
    for field in fields(tx, record).await? {
        match values.get(&field.name) {
            datum if datum.is_empty() => admin::forget_own_value(tx, record, id, &field.name).await?,
            datum => admin::set_own_value(tx, record, id, &field.name, &datum.json().to_string()).await?,
        };
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_typed_one_a_line() {
        let words = parse_choices("vegan = en: Vegan; zh: 纯素\nfish = Fish: grilled\n\nnone").unwrap();
        assert_eq!(words[0].label.0.get("zh").map(String::as_str), Some("纯素"));
        assert_eq!(words[1].label, Localized::one("en", "Fish: grilled"));
        assert_eq!(words[2].label, Localized::one("en", "none"));
        let json = serde_json::to_string(&words).unwrap();
        assert_eq!(parse_choices(&show_choices(&json)), Some(words));
        assert!(parse_choices("a b").is_none() && parse_choices("a\na").is_none());
    }

    #[test]
    fn faults_name_their_fields() {
        let p = Proposal {
            record: "offer".into(),
            name: "Größe".into(),
            kind: "choice".into(),
            need: "often".into(),
            sees: "everyone".into(),
            ..Proposal::default()
        };
        let fields: Vec<_> = p.faults().into_iter().map(|fault| fault.field).collect();
        assert_eq!(fields, ["need", "name", "label_en", "choices"]);
    }
}
