//! A record describes itself: one description per kind of record, from which form, API schema, import and export
//! columns, search fields, difference view and completeness meter follow. An organiser's own fields are of the same kind.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::lang::{Lang, Localized};
use crate::refusal::FieldFault;
use crate::value::{Type, Value};

/// Marks a text as a translation key, so that `xtask tidy` finds it.
#[macro_export]
macro_rules! key {
    ($key:literal) => {
        $key
    };
}

/// Marks several texts as translation keys.
#[macro_export]
macro_rules! keys {
    ($($key:literal),* $(,)?) => {
        [$($key),*]
    };
}

/// A word of a choice with the translation key of its label.
pub type Choice = (&'static str, &'static str);

/// What a field holds.
#[derive(Clone, Debug)]
pub enum Kind {
    /// One line of at most so many characters.
    Line(usize),
    /// Markdown of at most so many characters.
    Prose(usize),
    /// One of some words.
    Choice(&'static [Choice]),
    /// Several of some words.
    Choices(&'static [Choice]),
    /// One of the organiser's own words, each with its label.
    OwnChoice(Vec<(String, Localized)>),
    /// Free words, at most so many.
    Words(usize),
    /// A country or region.
    Country,
    /// Several countries or regions.
    Countries,
    /// The language of a content.
    Language,
    /// A date, YYYY-MM-DD.
    Date,
    /// A whole number from … to ….
    Whole(i64, i64),
    /// Yes or no.
    Flag,
    /// An http or https address.
    Address,
}

/// When a field must be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Never.
    Optional,
    /// Wanted, and counted by the completeness meter.
    Wanted,
    /// Before it is submitted for review.
    Submit,
    /// Always.
    Always,
}

/// Who may see a field of a record that they may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sees {
    /// Everyone who may read the record.
    Everyone,
    /// Members of its organisation and the secretariat.
    Members,
}

/// Where a label comes from.
#[derive(Clone, Debug)]
pub enum Label {
    /// A translation key.
    Key(&'static str),
    /// The organiser's own words.
    Own(Localized),
}

/// The description of one field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Name in the database, in JSON, in CSV and in forms.
    pub name: Cow<'static, str>,
    /// What people read beside it.
    pub label: Label,
    /// A sentence that helps filling it in.
    pub help: Option<&'static str>,
    /// What it holds.
    pub kind: Kind,
    /// When it must be filled in.
    pub need: Need,
    /// Who may see it.
    pub sees: Sees,
    /// Weight in search; 0 is not searched.
    pub weight: u8,
    /// Other names it goes by in files.
    pub aliases: &'static [&'static str],
    /// A field of the organiser's own, kept apart from the fixed columns.
    pub own: bool,
}

impl Field {
    /// An optional, unsearched field that everyone sees.
    pub const fn new(name: &'static str, label: &'static str, kind: Kind) -> Self {
        Self {
            name: Cow::Borrowed(name),
            label: Label::Key(label),
            help: None,
            kind,
            need: Need::Optional,
            sees: Sees::Everyone,
            weight: 0,
            aliases: &[],
            own: false,
        }
    }
    /// With a need.
    #[must_use]
    pub fn need(mut self, need: Need) -> Self {
        self.need = need;
        self
    }
    /// With a help sentence.
    #[must_use]
    pub fn help(mut self, key: &'static str) -> Self {
        self.help = Some(key);
        self
    }
    /// Searched with a weight.
    #[must_use]
    pub fn searched(mut self, weight: u8) -> Self {
        self.weight = weight;
        self
    }
    /// Seen by members only.
    #[must_use]
    pub fn members_only(mut self) -> Self {
        self.sees = Sees::Members;
        self
    }
    /// With other names.
    #[must_use]
    pub fn also(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }
    /// The column's type.
    pub fn column_type(&self) -> Type {
        match self.kind {
            Kind::Whole(..) => Type::Int,
            Kind::Flag => Type::Bool,
            _ => Type::Text,
        }
    }
    /// Whether the field holds several values.
    pub fn is_list(&self) -> bool {
        matches!(self.kind, Kind::Choices(_) | Kind::Words(_) | Kind::Countries)
    }

    /// What was typed into a form or stood in a cell, as a datum; the fault says what to do.
    pub fn parse(&self, raw: &[String]) -> Result<Datum, FieldFault> {
        let fault = |key: &'static str, detail: &str| Err(FieldFault::with(&self.name, key, detail));
        if self.is_list() {
            let words = raw.iter().flat_map(|text| text.split([';', '\n', '；'])).map(str::trim);
            let mut list: Vec<String> = Vec::new();
            for word in words.filter(|word| !word.is_empty()) {
                let word = match self.single(word) {
                    Ok(Datum::Text(word)) => word,
                    Ok(_) => continue,
                    Err(error) => return Err(error),
                };
                if !list.contains(&word) {
                    list.push(word);
                }
            }
            let most = if let Kind::Words(most) = self.kind { most } else { usize::MAX };
            if list.len() > most {
                return fault(key!("fault-too-many"), &most.to_string());
            }
            return Ok(if list.is_empty() { Datum::Empty } else { Datum::List(list) });
        }
        let text = raw.first().map_or("", |text| text.trim());
        if matches!(self.kind, Kind::Flag) {
            return match text {
                "" | "0" | "false" | "no" | "off" => Ok(Datum::Bool(false)),
                "1" | "true" | "yes" | "on" => Ok(Datum::Bool(true)),
                _ => fault(key!("fault-flag"), text),
            };
        }
        if text.is_empty() { Ok(Datum::Empty) } else { self.single(text) }
    }

    fn single(&self, text: &str) -> Result<Datum, FieldFault> {
        let fault = |key: &'static str, detail: &str| Err(FieldFault::with(&self.name, key, detail));
        let known = |choices: &[Choice]| choices.iter().any(|(word, _)| *word == text);
        match &self.kind {
            Kind::Line(most) | Kind::Prose(most) => {
                if text.chars().count() > *most {
                    return fault(key!("fault-too-long"), &most.to_string());
                }
                if matches!(self.kind, Kind::Line(_)) && text.contains(['\n', '\r']) {
                    return fault(key!("fault-one-line"), "");
                }
                if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
                    return fault(key!("fault-control"), "");
                }
                // Marks that turn direction come with pasted text; whoever types does not see them, so they just go.
                let plain = match self.kind {
                    Kind::Line(_) => crate::text::line(text),
                    _ => crate::text::lines(text).replace("\r\n", "\n"),
                };
                Ok(if plain.is_empty() { Datum::Empty } else { Datum::Text(plain) })
            }
            Kind::Words(_) if text.chars().count() > 80 => fault(key!("fault-too-long"), "80"),
            Kind::Words(_) if text.contains(char::is_control) => fault(key!("fault-control"), ""),
            Kind::Words(_) => Ok(Datum::Text(crate::text::line(text))),
            Kind::Choice(choices) | Kind::Choices(choices) if known(choices) => Ok(Datum::Text(text.to_owned())),
            Kind::OwnChoice(choices) if choices.iter().any(|(word, _)| word == text) => {
                Ok(Datum::Text(text.to_owned()))
            }
            Kind::Choice(_) | Kind::Choices(_) | Kind::OwnChoice(_) => fault(key!("fault-choice"), text),
            Kind::Country | Kind::Countries => match crate::geography::country_code(text) {
                Some(code) => Ok(Datum::Text(code.to_owned())),
                None => fault(key!("fault-country"), text),
            },
            Kind::Language => {
                let tag = text.to_ascii_lowercase();
                if crate::geography::is_language(&tag) {
                    Ok(Datum::Text(tag))
                } else {
                    fault(key!("fault-language"), text)
                }
            }
            Kind::Date => match text.parse::<jiff::civil::Date>() {
                Ok(date) if text.len() == 10 => Ok(Datum::Text(date.to_string())),
                _ => fault(key!("fault-date"), text),
            },
            Kind::Whole(from, to) => match text.parse::<i64>() {
                Ok(number) if (*from..=*to).contains(&number) => Ok(Datum::Int(number)),
                _ => fault(key!("fault-whole"), &format!("{from}–{to}")),
            },
            Kind::Address => {
                let plain =
                    text.len() <= 2000 && !text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '"');
                let scheme = text.starts_with("https://") || text.starts_with("http://");
                if plain && scheme { Ok(Datum::Text(text.to_owned())) } else { fault(key!("fault-address"), text) }
            }
            Kind::Flag => self.parse(&[text.to_owned()]),
        }
    }
}

/// The value of one field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Datum {
    /// Nothing.
    #[default]
    Empty,
    /// Text, word, code, date or address.
    Text(String),
    /// Several texts.
    List(Vec<String>),
    /// A whole number.
    Int(i64),
    /// Yes or no.
    Bool(bool),
}

impl Datum {
    /// Whether nothing is there (a flag that is off counts as there).
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.is_empty(),
            Self::List(list) => list.is_empty(),
            Self::Int(_) | Self::Bool(_) => false,
        }
    }
    /// As one text: a cell of a table.
    pub fn cell(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::List(list) => list.join("; "),
            Self::Int(number) => number.to_string(),
            Self::Bool(yes) => yes.to_string(),
        }
    }
    /// As JSON.
    pub fn json(&self) -> serde_json::Value {
        match self {
            Self::Empty => serde_json::Value::Null,
            Self::Text(text) => text.as_str().into(),
            Self::List(list) => list.clone().into(),
            Self::Int(number) => (*number).into(),
            Self::Bool(yes) => (*yes).into(),
        }
    }
    /// What JSON says, as raw texts for [`Field::parse`]; objects are not data of a field.
    pub fn raw_of_json(json: &serde_json::Value) -> Option<Vec<String>> {
        match json {
            serde_json::Value::Null => Some(Vec::new()),
            serde_json::Value::String(text) => Some(vec![text.clone()]),
            serde_json::Value::Number(number) => Some(vec![number.to_string()]),
            serde_json::Value::Bool(yes) => Some(vec![yes.to_string()]),
            serde_json::Value::Array(items) => items
                .iter()
                .map(|item| match Self::raw_of_json(item)?.as_slice() {
                    [one] => Some(one.clone()),
                    _ => None,
                })
                .collect(),
            serde_json::Value::Object(_) => None,
        }
    }
    /// As a column value.
    pub fn column(&self, ty: Type) -> Value {
        match (self, ty) {
            (Self::Empty, ty) => ty.null(),
            (Self::Int(number), Type::Int) => Value::Int(Some(*number)),
            (Self::Bool(yes), Type::Bool) => Value::Bool(Some(*yes)),
            (Self::List(list), _) => Value::Text(serde_json::to_string(list).ok()),
            (other, _) => Value::Text(Some(other.cell())),
        }
    }
    /// From a column value of a field.
    pub fn of_column(field: &Field, value: Value) -> Self {
        match value {
            Value::Text(Some(text)) if field.is_list() => {
                serde_json::from_str(&text).map_or(Self::Empty, |list: Vec<String>| Self::List(list))
            }
            Value::Text(Some(text)) => Self::Text(text),
            Value::Int(Some(number)) => Self::Int(number),
            Value::Bool(Some(yes)) => Self::Bool(yes),
            _ => Self::Empty,
        }
    }
    /// The text, or nothing.
    pub fn text(&self) -> &str {
        if let Self::Text(text) = self { text } else { "" }
    }
    /// The list, or nothing.
    pub fn list(&self) -> &[String] {
        if let Self::List(list) = self { list } else { &[] }
    }
    /// The number.
    pub fn int(&self) -> Option<i64> {
        if let Self::Int(number) = self { Some(*number) } else { None }
    }
}

/// The values of a record by field name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(pub BTreeMap<String, Datum>);

static EMPTY: Datum = Datum::Empty;

impl Values {
    /// The value of a field.
    pub fn get(&self, name: &str) -> &Datum {
        self.0.get(name).unwrap_or(&EMPTY)
    }
    /// Sets a field; empty data removes it.
    pub fn set(&mut self, name: &str, datum: Datum) {
        if datum.is_empty() {
            self.0.remove(name);
        } else {
            self.0.insert(name.to_owned(), datum);
        }
    }
    /// The text of a field.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).text()
    }
}

/// How complete a record is: fields that are wanted or needed, and those still missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completeness {
    /// Fields filled in.
    pub filled: usize,
    /// Fields counted.
    pub total: usize,
    /// Names of those missing.
    pub missing: Vec<String>,
}

impl Completeness {
    /// From 0 to 100.
    pub fn percent(&self) -> usize {
        (self.filled * 100).checked_div(self.total).unwrap_or(100)
    }
}

/// One changed field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The field.
    pub field: String,
    /// What stood there.
    pub old: Datum,
    /// What stands there now.
    pub new: Datum,
}

/// The description of a kind of record.
#[derive(Clone, Debug)]
pub struct Description {
    /// The record's name, in the singular: `offer`.
    pub record: &'static str,
    /// Its fields, in the order in which people fill them in.
    pub fields: Vec<Field>,
}

impl Description {
    /// A field by name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
    /// The fields that are columns of the record's own table.
    pub fn columns(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| !field.own)
    }
    /// Values from raw texts by field name (a form, a file's row); faults for what does not fit.
    pub fn parse<'a>(&self, raw: impl Fn(&str) -> Option<&'a [String]>) -> (Values, Vec<FieldFault>) {
        let (mut values, mut faults) = (Values::default(), Vec::new());
        for field in &self.fields {
            match raw(&field.name).map_or(Ok(Datum::Empty), |raw| field.parse(raw)) {
                Ok(datum) => values.set(&field.name, datum),
                Err(fault) => faults.push(fault),
            }
        }
        (values, faults)
    }
    /// What is missing at a stage: `Need::Always` for a draft, `Need::Submit` for a submission.
    pub fn missing(&self, values: &Values, stage: Need) -> Vec<FieldFault> {
        let demanded = |need: Need| need == Need::Always || (need == Need::Submit && stage == Need::Submit);
        self.fields
            .iter()
            .filter(|field| demanded(field.need) && values.get(&field.name).is_empty())
            .map(|field| FieldFault::new(&field.name, key!("fault-missing")))
            .collect()
    }
    /// The completeness meter.
    pub fn completeness(&self, values: &Values) -> Completeness {
        let counted = self.fields.iter().filter(|field| field.need != Need::Optional);
        let missing: Vec<String> =
            counted.clone().filter(|f| values.get(&f.name).is_empty()).map(|f| f.name.to_string()).collect();
        let total = counted.count();
        Completeness { filled: total - missing.len(), total, missing }
    }
    /// The fields that differ.
    pub fn difference(&self, old: &Values, new: &Values) -> Vec<Change> {
        self.fields
            .iter()
            .filter(|field| old.get(&field.name) != new.get(&field.name))
            .map(|field| Change {
                field: field.name.to_string(),
                old: old.get(&field.name).clone(),
                new: new.get(&field.name).clone(),
            })
            .collect()
    }
    /// The values as a JSON object, without the fields that the reader may not see.
    pub fn json(&self, values: &Values, sees: Sees) -> serde_json::Map<String, serde_json::Value> {
        self.fields
            .iter()
            .filter(|field| field.sees <= sees && !values.get(&field.name).is_empty())
            .map(|field| (field.name.to_string(), values.get(&field.name).json()))
            .collect()
    }
    /// Values from a JSON object; unknown names are left out.
    pub fn of_json(&self, object: &serde_json::Map<String, serde_json::Value>) -> (Values, Vec<FieldFault>) {
        let (mut values, mut faults) = (Values::default(), Vec::new());
        for field in &self.fields {
            let Some(json) = object.get(field.name.as_ref()) else { continue };
            match Datum::raw_of_json(json).map(|raw| field.parse(&raw)) {
                Some(Ok(datum)) => values.set(&field.name, datum),
                Some(Err(fault)) => faults.push(fault),
                None => faults.push(FieldFault::new(&field.name, key!("fault-form"))),
            }
        }
        (values, faults)
    }
    /// The JSON Schema of the record, for the OpenAPI document.
    pub fn schema(&self) -> serde_json::Value {
        let properties: serde_json::Map<_, _> =
            self.fields.iter().map(|field| (field.name.to_string(), schema_of(field))).collect();
        let required: Vec<&str> =
            self.fields.iter().filter(|f| f.need == Need::Always).map(|f| f.name.as_ref()).collect();
        serde_json::json!({ "type": "object", "properties": properties, "required": required })
    }
    /// The text that search reads, with its weights.
    pub fn searchable(&self, values: &Values) -> Vec<(u8, String)> {
        let fields = self.fields.iter().filter(|f| f.weight > 0 && f.sees == Sees::Everyone);
        fields.map(|f| (f.weight, values.get(&f.name).cell())).filter(|(_, text)| !text.is_empty()).collect()
    }
}

fn schema_of(field: &Field) -> serde_json::Value {
    use serde_json::json;
    let words = |choices: &[Choice]| choices.iter().map(|(word, _)| *word).collect::<Vec<_>>();
    match &field.kind {
        Kind::Line(most) | Kind::Prose(most) => json!({ "type": "string", "maxLength": most }),
        Kind::Choice(choices) => json!({ "type": "string", "enum": words(choices) }),
        Kind::Choices(choices) => json!({ "type": "array", "items": { "type": "string", "enum": words(choices) } }),
        Kind::OwnChoice(choices) => {
            json!({ "type": "string", "enum": choices.iter().map(|(word, _)| word).collect::<Vec<_>>() })
        }
        Kind::Words(most) => {
            json!({ "type": "array", "maxItems": most, "items": { "type": "string", "maxLength": 80 } })
        }
        Kind::Country => json!({ "type": "string", "pattern": "^[A-Z]{2}$" }),
        Kind::Countries => json!({ "type": "array", "items": { "type": "string", "pattern": "^[A-Z]{2}$" } }),
        Kind::Language => json!({ "type": "string", "description": "ISO 639-1" }),
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::Whole(from, to) => json!({ "type": "integer", "minimum": from, "maximum": to }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Address => json!({ "type": "string", "format": "uri" }),
    }
}

/// The label of an own field in a language.
pub fn own_label(label: &Label, lang: Lang) -> Option<&str> {
    if let Label::Own(text) = label { Some(text.text(lang)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn description() -> Description {
        const STAGES: &[Choice] = &[("idea", "stage-idea"), ("sold", "stage-sold")];
        Description {
            record: "thing",
            fields: vec![
                Field::new("title", "label", Kind::Line(10)).need(Need::Always).searched(3),
                Field::new("stage", "label", Kind::Choice(STAGES)).need(Need::Submit),
                Field::new("words", "label", Kind::Words(2)).need(Need::Wanted).searched(2),
                Field::new("target", "label", Kind::Countries),
                Field::new("trl", "label", Kind::Whole(1, 9)),
                Field::new("notes", "label", Kind::Prose(100)).members_only().searched(1),
            ],
        }
    }

    #[test]
    fn json_round_trip_and_faults() {
        let thing = description();
        let json = serde_json::json!({ "title": "Pump", "words": ["hydrogen", "pump", "hydrogen"], "target": ["Germany", "CN"], "trl": 4, "stage": "odd", "notes": {"a": 1} });
        let (values, faults) = thing.of_json(json.as_object().unwrap());
        assert_eq!(values.get("words").list(), ["hydrogen", "pump"]);
        assert_eq!(values.get("target").list(), ["DE", "CN"]);
        assert_eq!(faults.iter().map(|f| f.field.as_str()).collect::<Vec<_>>(), ["stage", "notes"]);
        let (again, none) = thing.of_json(&thing.json(&values, Sees::Members));
        assert_eq!((again, none), (values, vec![]));
    }

    #[test]
    fn members_fields_reach_nobody_else() {
        let thing = description();
        let mut values = Values::default();
        values.set("notes", Datum::Text("confidential".into()));
        assert!(thing.json(&values, Sees::Everyone).is_empty());
        assert!(thing.searchable(&values).is_empty());
        assert_eq!(thing.json(&values, Sees::Members).len(), 1);
    }

    #[test]
    fn meter_and_stages() {
        let thing = description();
        let mut values = Values::default();
        assert_eq!(thing.missing(&values, Need::Always).len(), 1);
        assert_eq!(thing.missing(&values, Need::Submit).len(), 2);
        values.set("title", Datum::Text("Pump".into()));
        assert_eq!(thing.completeness(&values).percent(), 33);
        assert_eq!(thing.field("title").unwrap().parse(&["a\nb".into()]).unwrap_err().key, "fault-one-line");
        assert_eq!(thing.field("trl").unwrap().parse(&["10".into()]).unwrap_err().key, "fault-whole");
    }
}
