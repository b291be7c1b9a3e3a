//! The official record: what was said, and which figures hold.

use serde::{Deserialize, Deserializer};
use thiserror::Error;

/// What an article is compared with.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Record {
    /// Statements, such as the text of an address.
    #[serde(default)]
    pub statements: Vec<Statement>,
    /// Single sentences that somebody said.
    #[serde(default)]
    pub quotations: Vec<Quotation>,
    /// Figures.
    #[serde(default)]
    pub figures: Vec<RecordFigure>,
}

/// A statement of the record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Statement {
    /// Its name in verdicts.
    pub id: String,
    /// Its language, such as `en` or `zh-CN`; told from the text when empty.
    #[serde(default, deserialize_with = "or_empty")]
    pub lang: String,
    /// Its text.
    pub text: String,
    /// When it was made: an ISO date or moment; may be empty.
    #[serde(default, deserialize_with = "or_empty")]
    pub at: String,
}

/// A quotation of the record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Quotation {
    /// Its name in verdicts.
    pub id: String,
    /// Its language; told from the text when empty.
    #[serde(default, deserialize_with = "or_empty")]
    pub lang: String,
    /// What was said.
    pub text: String,
    /// Who said it; may be empty.
    #[serde(default, deserialize_with = "or_empty")]
    pub by: String,
    /// When: an ISO date or moment; may be empty.
    #[serde(default, deserialize_with = "or_empty")]
    pub at: String,
}

/// A figure of the record.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct RecordFigure {
    /// Its name in verdicts.
    pub id: String,
    /// The number.
    #[serde(deserialize_with = "number")]
    pub value: f64,
    /// What it is measured in: `percent`, `days`, `EUR`; empty for things that are counted.
    #[serde(default, deserialize_with = "or_empty")]
    pub unit: String,
    /// What it counts, in words.
    #[serde(default, deserialize_with = "or_empty")]
    pub counts: String,
    /// The day, month or year it holds for, in ISO form; may be empty.
    #[serde(default, deserialize_with = "or_empty")]
    pub as_of: String,
}

/// Why a record cannot be used.
#[derive(Debug, Error)]
pub enum RecordError {
    /// It is not JSON of the form of a record.
    #[error("the record is not of the form {{\"statements\":[…],\"quotations\":[…],\"figures\":[…]}}: {0}")]
    Form(serde_json::Error),
    /// It has nothing to compare with.
    #[error("the record holds no statements, quotations or figures")]
    Empty,
    /// Two entries have one id, or an id is empty.
    #[error("the record needs one id for each entry, and {0:?} is empty or there twice")]
    Id(String),
}

impl Record {
    /// Reads a record from JSON. Unknown fields are passed over; `null` counts as left out.
    ///
    /// # Errors
    /// Says in one sentence what is wrong.
    pub fn from_json(text: &str) -> Result<Self, RecordError> {
        let record: Self = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(RecordError::Form)?;
        let mut ids: Vec<&str> = record.statements.iter().map(|s| s.id.as_str()).collect();
        ids.extend(record.quotations.iter().map(|q| q.id.as_str()));
        ids.extend(record.figures.iter().map(|f| f.id.as_str()));
        if ids.is_empty() {
            return Err(RecordError::Empty);
        }
        ids.sort_unstable();
        match ids
            .iter()
            .find(|id| id.trim().is_empty())
            .or_else(|| ids.windows(2).find(|w| w[0] == w[1]).map(|w| &w[0]))
        {
            Some(id) => Err(RecordError::Id((*id).to_owned())),
            None => Ok(record),
        }
    }
}

fn or_empty<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    Ok(match Option::<serde_json::Value>::deserialize(from)? {
        Some(serde_json::Value::String(text)) => text,
        Some(serde_json::Value::Number(number)) => number.to_string(),
        _ => String::new(),
    })
}

fn number<'de, D: Deserializer<'de>>(from: D) -> Result<f64, D::Error> {
    let value = serde_json::Value::deserialize(from)?;
    let read = match &value {
        serde_json::Value::Number(number) => number.as_f64(),
        serde_json::Value::String(text) => crate::numbers::numbers(text, "en").first().map(|number| number.value),
        _ => None,
    };
    read.filter(|value| value.is_finite())
        .ok_or_else(|| serde::de::Error::custom("the value of a figure must be a number"))
}
