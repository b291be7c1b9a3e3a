//! Forms: what comes in, and inputs that follow from a record's description.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{FromRequest, Request};
use exedra_kernel::record::{Datum, Description, Field, Kind, Need, Values};
use exedra_kernel::{FieldFault, Refusal};

use crate::app::App;
use crate::error::Error;
use crate::i18n::Say;

/// Splits an urlencoded text into pairs.
pub fn decode(text: &str) -> Vec<(String, String)> {
    let plain = |part: &str| {
        let spaced = part.replace('+', " ");
        percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
    };
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').map_or_else(|| (plain(pair), String::new()), |(k, v)| (plain(k), plain(v))))
        .collect()
}

/// Joins pairs into an urlencoded text.
pub fn encode(pairs: &[(String, String)]) -> String {
    let safe = |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    pairs.iter().map(|(key, value)| format!("{}={}", safe(key), safe(value))).collect::<Vec<_>>().join("&")
}

/// One path segment or query value, escaped.
pub fn escape(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// The fields of a form that came in, each with all its values.
#[derive(Clone, Debug, Default)]
pub struct Posted(pub BTreeMap<String, Vec<String>>);

impl Posted {
    /// The values of a field.
    pub fn all(&self, name: &str) -> Option<&[String]> {
        self.0.get(name).map(Vec::as_slice)
    }
    /// The first value of a field, trimmed; empty if there is none.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", |value| value.trim())
    }
    /// The first value, or nothing if empty.
    pub fn some(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }
    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
    /// The values of a described record.
    pub fn parse(&self, description: &Description) -> (Values, Vec<FieldFault>) {
        description.parse(|name| self.all(name))
    }
    /// Refuses to write over what somebody else changed since the form was drawn, given the record's present mark and who
    /// changed it last. The fault stands at [`WAS`], so that the form comes back as typed with [`was`] saying why; saving
    /// that form again is meant. A form that holds no mark is not compared.
    pub fn unchanged_since(&self, now: &str, by: &str) -> Result<(), Refusal> {
        if self.some(WAS).is_none_or(|was| was == now) {
            return Ok(());
        }
        Err(Refusal::Invalid(vec![FieldFault::with(WAS, exedra_kernel::key!("fault-changed-meanwhile"), by)]))
    }
    /// From pairs.
    pub fn of(pairs: Vec<(String, String)>) -> Self {
        let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (key, value) in pairs {
            fields.entry(key).or_default().push(value);
        }
        Self(fields)
    }
}

impl FromRequest<App> for Posted {
    type Rejection = Error;
    async fn from_request(request: Request, app: &App) -> Result<Self, Error> {
        let limit = app.settings().body_limit.min(2 << 20);
        let bytes = axum::body::to_bytes(request.into_body(), limit)
            .await
            .map_err(|_| Error::Refused(Refusal::Unusable(exedra_kernel::key!("refusal-too-large"))))?;
        let text = std::str::from_utf8(&bytes)
            .map_err(|_| Error::Refused(Refusal::Unusable(exedra_kernel::key!("refusal-unreadable"))))?;
        Ok(Self::of(decode(text)))
    }
}

/// A file that came in with a form.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    /// Its name at the sender's, without what is hidden in it.
    pub name: String,
    /// Its bytes.
    pub bytes: bytes::Bytes,
}

/// A multipart form: fields and files, bounded by the installation's body limit.
#[derive(Debug, Default)]
pub struct Multipart {
    /// Plain fields.
    pub posted: Posted,
    /// Files by field name; empty file inputs are left out.
    pub files: BTreeMap<String, Upload>,
}

impl FromRequest<App> for Multipart {
    type Rejection = Error;
    async fn from_request(mut request: Request, app: &App) -> Result<Self, Error> {
        let unreadable = |_| Error::Refused(Refusal::Unusable(exedra_kernel::key!("refusal-unreadable")));
        let limit = app.settings().body_limit;
        axum::extract::DefaultBodyLimit::max(limit).apply(&mut request);
        let mut parts = axum::extract::Multipart::from_request(request, app)
            .await
            .map_err(|_| Error::Refused(Refusal::Unusable(exedra_kernel::key!("refusal-unreadable"))))?;
        let mut form = Self::default();
        while let Some(part) = parts.next_field().await.map_err(unreadable)? {
            let name = part.name().unwrap_or("").to_owned();
            let file = part.file_name().map(ToOwned::to_owned);
            let bytes = part
                .bytes()
                .await
                .map_err(|_| Error::Refused(Refusal::Unusable(exedra_kernel::key!("refusal-too-large"))))?;
            match file {
                Some(_) if bytes.is_empty() => {}
                Some(file) => {
                    form.files.insert(name, Upload { name: exedra_kernel::text::line(&file), bytes });
                }
                None => {
                    let text = String::from_utf8(bytes.to_vec())
                        .map_err(|_| Error::Refused(Refusal::Unusable(exedra_kernel::key!("refusal-unreadable"))))?;
                    form.posted.0.entry(name).or_default().push(text);
                }
            }
        }
        Ok(form)
    }
}

/// The hidden field that says what a record was when its form was drawn.
pub const WAS: &str = "was";

/// A mark of a record's values: two marks differ when the values do. Drawn into the form, compared when it comes back.
pub fn mark(values: &serde_json::Value) -> String {
    exedra_kernel::time::sha256(&values.to_string())[..32].to_owned()
}

/// The hidden field with a record's mark, behind a warning if the record was changed since the form was drawn.
pub fn was(mark: &str, faults: &[FieldFault], say: &Say) -> String {
    let warning = faults.iter().find(|fault| fault.field == WAS).map(|fault| {
        let by = if fault.detail.is_empty() { say.say("word-somebody") } else { fault.detail.clone() };
        say.with(fault.key, by)
    });
    Was { warning, mark }.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "was.html")]
struct Was<'a> {
    warning: Option<String>,
    mark: &'a str,
}

/// The status of a form's page: 409 when the record was changed meanwhile, 422 when something else is wrong.
pub fn status(faults: &[FieldFault]) -> http::StatusCode {
    match faults {
        [] => http::StatusCode::OK,
        some if some.iter().any(|fault| fault.field == WAS) => http::StatusCode::CONFLICT,
        _ => http::StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// An option of a choice.
pub struct Choice {
    /// The word.
    pub value: String,
    /// What people read.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// One input of a form, ready for the template.
pub struct Input {
    /// Name.
    pub name: String,
    /// What people read beside it.
    pub label: String,
    /// A sentence that helps.
    pub help: Option<String>,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// line, prose, choice, choices, words, date, number, flag or address.
    pub kind: &'static str,
    /// What stands in it.
    pub value: String,
    /// Options of a choice.
    pub choices: Vec<Choice>,
    /// Whether it must be filled in.
    pub required: bool,
    /// Longest text.
    pub longest: usize,
    /// Language of what is typed, if stated.
    pub lang: Option<String>,
}

impl Input {
    /// What connects the input with its help and its fault, as attributes.
    fn aria(&self) -> String {
        let name = self.name.replace(['"', '&', '<', '>'], "");
        let parts = [self.help.as_ref().map(|_| format!("h-{name}")), self.fault.as_ref().map(|_| format!("e-{name}"))];
        let ids: Vec<String> = parts.into_iter().flatten().collect();
        let invalid = if self.fault.is_some() { " aria-invalid=\"true\"" } else { "" };
        if ids.is_empty() { String::new() } else { format!("{invalid} aria-describedby=\"{}\"", ids.join(" ")) }
    }
}

fn choices_of(field: &Field, datum: &Datum, say: &Say) -> Vec<Choice> {
    let chosen = |word: &str| datum.text() == word || datum.list().iter().any(|w| w == word);
    let make = |value: String, label: String| Choice { chosen: chosen(&value), value, label };
    match &field.kind {
        Kind::Choice(list) | Kind::Choices(list) => {
            list.iter().map(|(word, key)| make((*word).to_owned(), say.say(key))).collect()
        }
        Kind::OwnChoice(list) => {
            list.iter().map(|(word, label)| make(word.clone(), label.text(say.lang).to_owned())).collect()
        }
        Kind::Country => {
            exedra_kernel::geography::countries(say.lang).into_iter().map(|(c, n)| make(c.to_owned(), n)).collect()
        }
        Kind::Language => {
            exedra_kernel::geography::languages(say.lang).into_iter().map(|(c, n)| make(c.to_owned(), n)).collect()
        }
        _ => Vec::new(),
    }
}

/// The inputs of a described record.
pub fn inputs(description: &Description, values: &Values, faults: &[FieldFault], say: &Say) -> Vec<Input> {
    description.fields.iter().map(|field| input(field, values.get(&field.name), faults, say)).collect()
}

/// The input of one field.
pub fn input(field: &Field, datum: &Datum, faults: &[FieldFault], say: &Say) -> Input {
    let (kind, longest) = match &field.kind {
        Kind::Line(most) => ("line", *most),
        Kind::Prose(most) => ("prose", *most),
        Kind::Choice(_) | Kind::OwnChoice(_) | Kind::Country | Kind::Language => ("choice", 0),
        Kind::Choices(_) => ("choices", 0),
        Kind::Words(_) | Kind::Countries => ("words", 2000),
        Kind::Date => ("date", 10),
        Kind::Whole(..) => ("number", 20),
        Kind::Flag => ("flag", 0),
        Kind::Address => ("address", 2000),
    };
    let value = match datum {
        // Countries are typed by name; their codes are for machines.
        Datum::List(list) if matches!(field.kind, Kind::Countries) => {
            list.iter().map(|code| say.country(code)).collect::<Vec<_>>().join("; ")
        }
        other => other.cell(),
    };
    Input {
        name: field.name.to_string(),
        label: say.label(&field.label),
        help: field.help.map(|key| say.say(key)),
        fault: faults.iter().find(|f| f.field == field.name).map(|f| say.with(f.key, &f.detail)),
        kind,
        value,
        choices: choices_of(field, datum, say),
        required: field.need == Need::Always,
        longest,
        lang: None,
    }
}

#[derive(Template)]
#[template(path = "inputs.html")]
struct Inputs<'a> {
    t: &'a Say,
    inputs: &'a [Input],
}

/// The inputs as HTML.
pub fn render(inputs: &[Input], say: &Say) -> String {
    Inputs { t: say, inputs }.render().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_written_over() {
        let marks = ["a", "b"].map(|name| mark(&serde_json::json!({ "name": name })));
        let form = Posted::of(vec![(WAS.to_owned(), marks[0].clone())]);
        assert!(form.unchanged_since(&marks[0], "Bo").is_ok() && Posted::default().unchanged_since("x", "").is_ok());
        let Err(Refusal::Invalid(faults)) = form.unchanged_since(&marks[1], "Bo") else { panic!("written over") };
        assert_eq!((faults[0].detail.as_str(), status(&faults)), ("Bo", http::StatusCode::CONFLICT));
    }

    #[test]
    fn pairs_survive() {
        let pairs = vec![("a b".to_owned(), "ü&=+".to_owned()), ("c".to_owned(), String::new())];
        assert_eq!(decode(&encode(&pairs)), pairs);
        assert_eq!(decode("x=1+2&y"), [("x".into(), "1 2".into()), ("y".into(), String::new())]);
    }
}
