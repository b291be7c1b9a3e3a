//! Reads documents and queries, one JSON object a line.
use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::{Document, LineError};

/// What a file of documents held.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Documents {
    /// The documents read, in the order of the file.
    pub documents: Vec<Document>,
    /// The lines that could not be read, and why. Strict callers stop if there are any.
    pub rejected: Vec<LineError>,
}

/// Reads documents, one JSON object a line.
///
/// It is lenient where the meaning is plain: unknown keys are ignored, a number will do for an id, keywords may come in one
/// string divided by `;` or `,`, and either title or text may be missing. Empty lines and a byte order mark are skipped. A
/// line that makes no sense is reported by number and field and the others are still read; so is a second document of
/// the same id, and the first stands.
pub fn read_documents(bytes: &[u8]) -> Documents {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut read = Documents::default();
    let mut lines: HashMap<String, usize> = HashMap::new();
    for (line, bytes) in (1..).zip(bytes.split(|&byte| byte == b'\n')) {
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        match document(bytes) {
            Ok(document) => {
                if let Some(first) = lines.get(&document.id) {
                    let why = format!("\"id\" {:?} is that of line {first} already", document.id);
                    read.rejected.push(LineError { line, why });
                } else {
                    lines.insert(document.id.clone(), line);
                    read.documents.push(document);
                }
            }
            Err(why) => read.rejected.push(LineError { line, why }),
        }
    }
    read
}

fn document(bytes: &[u8]) -> Result<Document, String> {
    let line = std::str::from_utf8(bytes).map_err(|_| "not UTF-8".to_owned())?;
    let value: Value = serde_json::from_str(line).map_err(|error| {
        // The parser knows of one line only; its own "line 1" would mislead.
        let text = error.to_string();
        let why = text.split(" at line ").next().unwrap_or_default();
        format!("not JSON: {why} at column {}", error.column())
    })?;
    let Value::Object(object) = value else { return Err("not a JSON object".to_owned()) };
    let id = match object.get("id") {
        None | Some(Value::Null) => return Err("\"id\" is missing".to_owned()),
        Some(Value::String(id)) => id.clone(),
        Some(Value::Number(id)) => id.to_string(),
        Some(_) => return Err("\"id\" is neither text nor a number".to_owned()),
    };
    if id.is_empty() {
        return Err("\"id\" is empty".to_owned());
    }
    // Result files separate their columns by white space.
    if id.contains(char::is_whitespace) {
        return Err("\"id\" contains white space".to_owned());
    }
    if !object.contains_key("title") && !object.contains_key("text") {
        return Err("\"text\" is missing".to_owned());
    }
    Ok(Document {
        id,
        title: text(&object, "title")?.unwrap_or_default(),
        text: text(&object, "text")?.unwrap_or_default(),
        keywords: keywords(&object)?,
        lang: text(&object, "lang")?,
        country: text(&object, "country")?,
        trl: trl(&object)?,
    })
}

fn text(object: &Map<String, Value>, field: &str) -> Result<Option<String>, String> {
    match object.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(format!("\"{field}\" is not text")),
    }
}

fn keywords(object: &Map<String, Value>) -> Result<Vec<String>, String> {
    match object.get("keywords") {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::String(list)) => {
            let words = list.split([';', ',', '；', '，', '、']).map(str::trim);
            Ok(words.filter(|word| !word.is_empty()).map(str::to_owned).collect())
        }
        Some(Value::Array(list)) => list
            .iter()
            .map(|word| {
                word.as_str().map(str::to_owned).ok_or_else(|| "\"keywords\" holds something but text".to_owned())
            })
            .collect(),
        Some(_) => Err("\"keywords\" is neither a list nor text".to_owned()),
    }
}

fn trl(object: &Map<String, Value>) -> Result<Option<u8>, String> {
    let level = match object.get("trl") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Number(level)) => level.as_u64(),
        Some(Value::String(level)) => level.trim().trim_start_matches("TRL").trim().parse().ok(),
        Some(_) => None,
    };
    match level {
        Some(level @ 1..=9) => Ok(Some(level as u8)),
        _ => Err("\"trl\" is not a number from 1 to 9".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(line: &str) -> String {
        let read = read_documents(line.as_bytes());
        assert!(read.documents.is_empty());
        read.rejected[0].to_string()
    }

    #[test]
    fn lenient_where_the_meaning_is_plain() {
        let file = "\u{feff}{\"id\":7,\"text\":\"a\",\"colour\":\"red\",\"keywords\":\"x; y,z\",\"title\":null}\r\n\n\
                    {\"id\":\"b\",\"title\":\"t\",\"keywords\":[\"k\"],\"trl\":\"TRL 4\",\"lang\":\"zh\",\"country\":\"CN\"}";
        let read = read_documents(file.as_bytes());
        assert_eq!(read.rejected, []);
        assert_eq!(read.documents[0], Document::new("7", "", "a").with_keywords(["x", "y", "z"]));
        let second = &read.documents[1];
        assert_eq!((second.trl, second.lang.as_deref(), second.country.as_deref()), (Some(4), Some("zh"), Some("CN")));
    }

    #[test]
    fn errors_name_line_and_field() {
        let read = read_documents(b"{\"id\":\"a\",\"text\":\"\"}\n\n{\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"\"}");
        assert_eq!(read.documents.len(), 1);
        let why_of: Vec<String> = read.rejected.iter().map(ToString::to_string).collect();
        assert_eq!(why_of, ["line 3: \"id\" is missing", "line 4: \"id\" \"a\" is that of line 1 already"]);
        assert_eq!(why("[]"), "line 1: not a JSON object");
        assert_eq!(why("{\"id\":\"a\"}"), "line 1: \"text\" is missing");
        assert_eq!(why("{\"id\":\"a b\",\"text\":\"\"}"), "line 1: \"id\" contains white space");
        assert_eq!(why("{\"id\":\"a\",\"text\":3}"), "line 1: \"text\" is not text");
        assert_eq!(why("{\"id\":\"a\",\"text\":\"\",\"trl\":12}"), "line 1: \"trl\" is not a number from 1 to 9");
        assert_eq!(why("{\"id\":\"a\","), "line 1: not JSON: EOF while parsing a value at column 10");
        assert_eq!(read_documents(b"\xff\xfe").rejected[0].why, "not UTF-8");
    }

    #[test]
    fn deep_nesting_is_refused() {
        let deep = format!("{{\"id\":\"a\",\"text\":\"\",\"x\":{}", "[".repeat(100_000));
        assert!(why(&deep).contains("recursion limit"));
    }
}
