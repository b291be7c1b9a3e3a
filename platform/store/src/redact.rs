//! Taking the names of an erased person out of what the house keeps in words.
//!
//! A name may be any word at all: somebody may call themselves `state`, and be erased. So only rows that refer to the person
//! by id are touched; in JSON only the values of texts, never keys, ids, addresses of pages or the program's own words; in
//! letters only those that were marked as naming the person when they were posted.

use exedra_kernel::{PersonId, id::looks_like_id};
use serde_json::Value;

use crate::house::{
    audit_about, audit_rewrite, event_about, event_rewrite, job_about, job_rewrite, mail_about, mail_rewrite,
};
use crate::{Result, Tx};

/// What stands for a name that is gone.
const GONE: &str = "—";
/// Members of JSON objects whose texts are words of the program, not of people.
const PROGRAM_WORDS: &[&str] = &["state", "kind", "role", "act", "language", "forum", "country", "code"];
/// Octets of a calendar's line without its CRLF.
const LONGEST_LINE: usize = 75;

/// Replaces a name by a dash wherever it stands as words of its own: `Li` is not taken out of `Lisbon`.
pub fn without(text: &str, name: &str) -> String {
    // Scripts without spaces between words have no borders to look for.
    let bordered = |c: char| c.is_alphanumeric() && (c as u32) < 0x2e80;
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find(name).filter(|_| !name.is_empty()) {
        let (head, tail) = (&rest[..at], &rest[at + name.len()..]);
        let before = head.chars().next_back().or_else(|| out.chars().next_back()).is_some_and(bordered);
        let after = tail.chars().next().is_some_and(bordered);
        out.push_str(head);
        let inside = (before && name.starts_with(bordered)) || (after && name.ends_with(bordered));
        out.push_str(if inside { name } else { GONE });
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// The names of somebody, longest first, so that no part of one is left over by another.
pub(crate) struct Names(Vec<String>);

impl Names {
    pub(crate) fn new(names: &[String]) -> Self {
        let mut kept: Vec<String> =
            names.iter().map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
        kept.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        kept.dedup();
        Self(kept)
    }

    fn words(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, name| without(&text, name))
    }

    /// Words of people; links in them lead where they led.
    fn text(&self, text: &str) -> String {
        let (mut out, mut rest) = (String::with_capacity(text.len()), text);
        while let Some(mid) = rest.find("://") {
            let scheme = rest[..mid].bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
            let tail = &rest[mid..];
            let end = mid
                + tail.find(|c: char| c.is_whitespace() || !c.is_ascii() || "\"<>".contains(c)).unwrap_or(tail.len());
            out.push_str(&self.words(&rest[..mid - scheme]));
            out.push_str(&rest[mid - scheme..end]);
            rest = &rest[end..];
        }
        out.push_str(&self.words(rest));
        out
    }

    fn value(&self, value: &mut Value) {
        match value {
            Value::String(text) if !looks_like_id(text) => *text = self.text(text),
            Value::Array(list) => list.iter_mut().for_each(|value| self.value(value)),
            Value::Object(members) => {
                let words = members.iter_mut().filter(|(key, _)| !PROGRAM_WORDS.contains(&key.as_str()));
                words.for_each(|(_, value)| self.value(value));
            }
            _ => {}
        }
    }

    /// Whether any of them may stand in a text as it is kept, escaped or not.
    pub(crate) fn stand_in(&self, text: &str) -> bool {
        let escaped = |name: &String| text.contains(serde_json::json!(name).to_string().trim_matches('"'));
        self.0.iter().any(|name| text.contains(name.as_str()) || escaped(name))
    }

    /// What is kept as JSON; a sentence where it is none.
    pub(crate) fn json(&self, text: &str) -> String {
        match serde_json::from_str::<Value>(text) {
            Ok(mut value) => {
                self.value(&mut value);
                value.to_string()
            }
            Err(_) => self.text(text),
        }
    }

    /// A calendar: the texts of its lines, which are folded.
    fn calendar(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for line in text.replace("\r\n ", "").split_terminator("\r\n") {
            let line = match line.split_once(':') {
                Some((name @ ("SUMMARY" | "DESCRIPTION" | "LOCATION"), value)) => {
                    let escaped = |name: &String| name.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
                    let escaped = Self(self.0.iter().map(escaped).collect());
                    format!("{name}:{}", escaped.text(value))
                }
                _ => line.to_owned(),
            };
            let mut length = 0;
            for c in line.chars() {
                if length + c.len_utf8() > LONGEST_LINE {
                    out.push_str("\r\n ");
                    length = 1;
                }
                out.push(c);
                length += c.len_utf8();
            }
            out.push_str("\r\n");
        }
        out
    }
}

/// Takes names and addresses of an erased person out of the audit trail, letters, jobs and events that refer to them by id.
pub async fn redact(tx: &mut Tx, person: &PersonId, names: &[String]) -> Result<()> {
    let names = Names::new(names);
    let pattern = format!("%{person}%");
    let behalf = format!("person:{person}");
    let json = |text: &Option<String>| text.as_deref().map(|text| names.json(text));
    for (id, before, after) in audit_about(tx, person.as_str(), &behalf, &pattern).await? {
        let (new_before, new_after) = (json(&before), json(&after));
        if new_before != before || new_after != after {
            audit_rewrite(tx, &id, new_before.as_deref(), new_after.as_deref()).await?;
        }
    }
    for (id, subject, body, calendar) in mail_about(tx, &pattern).await? {
        let calendar = calendar.map(|calendar| names.calendar(&calendar));
        mail_rewrite(tx, &id, &names.text(&subject), &names.text(&body), calendar.as_deref()).await?;
    }
    for (id, payload, progress, result) in job_about(tx, person.as_str(), &pattern).await? {
        job_rewrite(tx, &id, &names.json(&payload), &names.json(&progress), json(&result).as_deref()).await?;
    }
    for (id, payload) in event_about(tx, person.as_str(), &pattern).await? {
        event_rewrite(tx, &id, &names.json(&payload)).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Names, without};

    fn names(of: &[&str]) -> Names {
        Names::new(&of.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn names_go_and_words_stay() {
        assert_eq!(without("Li met Li in Lisbon, said Lili.", "Li"), "— met — in Lisbon, said Lili.");
        assert_eq!(without("王芳与王芳会面", "王芳"), "—与—会面");
        assert_eq!(without("x", ""), "x");
    }

    #[test]
    fn a_common_word_as_a_name_breaks_no_row() {
        let id = "0190a000-0000-7000-8000-000000000001";
        let kept = format!("{{\"ids\":[\"{id}\"],\"state\":\"state\",\"title\":\"The state pump\"}}");
        let after = names(&["state", id]).json(&kept);
        assert_eq!(after, kept.replace("The state pump", "The — pump"));
        let letter = names(&["http", "state"]).text("state asks: see http://a.example/state?http=state (state)");
        assert_eq!(letter, "— asks: see http://a.example/state?http=state (—)");
        assert_eq!(names(&["Ana", "Ana Sá"]).json("{\"by\":\"Ana Sá\"}"), "{\"by\":\"—\"}");
        assert_eq!(names(&["A \"B\""]).json("{\"by\":\"A \\\"B\\\"\"}"), "{\"by\":\"—\"}");
    }

    #[test]
    fn folded_lines_of_a_calendar_hide_no_name() {
        let name = "Quillfeather, Šárka";
        let long =
            format!("SUMMARY:{} Quill\r\n feather\\, Šárka\r\nURL:https://a.example/SUMMARY\r\n", "x".repeat(60));
        let clean = names(&[name, "SUMMARY"]).calendar(&long);
        assert_eq!(clean, format!("SUMMARY:{} —\r\nURL:https://a.example/SUMMARY\r\n", "x".repeat(60)));
    }
}
