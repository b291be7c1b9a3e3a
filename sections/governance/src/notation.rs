//! How a questionnaire is written: one line a question, `#` before the title of a section, and in brackets what is special.
//!
//! ```text
//! # Data of persons
//! Does the work use data about persons? [yes/no]
//! How do they agree, and how do they take it back? [if 1 = yes] [evidence]
//! Where is the data kept? [choice: at home | abroad | both] [optional]
//! ```
//!
//! Questions are numbered from 1 over all sections; conditions name that number.

use std::collections::BTreeMap;

use exedra_kernel::{FieldFault, key};

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// In words.
    Text,
    /// With yes or no.
    YesNo,
    /// With one of these words.
    Choice(Vec<String>),
}

/// When a question is asked: another one has this answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Number of the other question.
    pub question: i64,
    /// Its answer.
    pub is: String,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its number, from 1.
    pub number: i64,
    /// What is asked.
    pub text: String,
    /// How it is answered.
    pub kind: Kind,
    /// When it is asked; always, if nothing is said.
    pub condition: Option<Condition>,
    /// Whether evidence is required with the answer.
    pub evidence: bool,
    /// Whether it may be left open.
    pub optional: bool,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its title.
    pub title: String,
    /// Its questions.
    pub questions: Vec<Question>,
}

/// Most questions.
const MOST: i64 = 200;

/// The answers to `[yes/no]`.
pub const YES: &str = "yes";
/// The same.
pub const NO: &str = "no";

fn bracketed(line: &str) -> (String, Vec<&str>) {
    let (mut text, mut marks) = (String::new(), Vec::new());
    let mut rest = line;
    while let Some(open) = rest.find('[') {
        let Some(close) = rest[open..].find(']') else { break };
        text.push_str(&rest[..open]);
        marks.push(rest[open + 1..open + close].trim());
        rest = &rest[open + close + 1..];
    }
    text.push_str(rest);
    (text.split_whitespace().collect::<Vec<_>>().join(" "), marks)
}

/// Reads a condition: `1 = yes`.
fn condition(words: &str, before: &[Question]) -> Option<Condition> {
    let (number, is) = words.split_once('=')?;
    let (number, is): (i64, _) = (number.trim().parse().ok()?, is.trim());
    let other = before.iter().find(|question| question.number == number)?;
    let fits = match &other.kind {
        Kind::Text => false,
        Kind::YesNo => is == YES || is == NO,
        Kind::Choice(choices) => choices.iter().any(|choice| choice == is),
    };
    fits.then(|| Condition { question: number, is: is.to_owned() })
}

fn question(line: &str, number: i64, before: &[Question]) -> Option<Question> {
    let (text, marks) = bracketed(line);
    let mut question = Question { number, text, kind: Kind::Text, condition: None, evidence: false, optional: false };
    for mark in marks {
        match mark.split_once(':').map_or((mark, ""), |(word, rest)| (word.trim(), rest.trim())) {
            ("yes/no", "") => question.kind = Kind::YesNo,
            ("evidence", "") => question.evidence = true,
            ("optional", "") => question.optional = true,
            ("choice", choices) => {
                let choices: Vec<String> =
                    choices.split('|').map(str::trim).filter(|choice| !choice.is_empty()).map(str::to_owned).collect();
                if choices.len() < 2 {
                    return None;
                }
                question.kind = Kind::Choice(choices);
            }
            (word, "") => question.condition = Some(condition(word.strip_prefix("if ")?, before)?),
            _ => return None,
        }
    }
    (!question.text.is_empty()).then_some(question)
}

/// Reads a questionnaire; the fault names the first line that cannot be read.
pub fn read(field: &str, text: &str) -> Result<Vec<Part>, FieldFault> {
    let (mut parts, mut all): (Vec<Part>, Vec<Question>) = (Vec::new(), Vec::new());
    for (at, line) in text.lines().map(str::trim).enumerate().filter(|(_, line)| !line.is_empty()) {
        if let Some(title) = line.strip_prefix('#') {
            parts.push(Part { title: title.trim_start_matches('#').trim().to_owned(), questions: Vec::new() });
            continue;
        }
        let number = all.len() as i64 + 1;
        let read = question(line, number, &all).filter(|_| number <= MOST);
        let Some(read) = read else { return Err(FieldFault::with(field, key!("fault-question-line"), at + 1)) };
        if parts.is_empty() {
            parts.push(Part { title: String::new(), questions: Vec::new() });
        }
        all.push(read.clone());
        if let Some(part) = parts.last_mut() {
            part.questions.push(read);
        }
    }
    parts.retain(|part| !part.questions.is_empty());
    if parts.is_empty() { Err(FieldFault::new(field, key!("fault-missing"))) } else { Ok(parts) }
}

/// The questions of a text that was read before.
pub fn parts(text: &str) -> Vec<Part> {
    read("questions", text).unwrap_or_default()
}

/// Whether a question is asked, given the answers so far. A question whose condition hangs on one that is not asked is not
/// asked either.
pub fn asked(question: &Question, all: &[&Question], answers: &BTreeMap<i64, String>) -> bool {
    let Some(condition) = &question.condition else { return true };
    // Conditions name earlier questions only, so this ends.
    let other = all.iter().find(|other| other.number == condition.question);
    other.is_some_and(|other| asked(other, all, answers))
        && answers.get(&condition.question).is_some_and(|answer| *answer == condition.is)
}

/// What is missing before the answers can be handed in: the number of each question with the key of what is missing.
pub fn missing(
    parts: &[Part],
    answers: &BTreeMap<i64, String>,
    evidence: &BTreeMap<i64, String>,
) -> Vec<(i64, &'static str)> {
    let all: Vec<&Question> = parts.iter().flat_map(|part| &part.questions).collect();
    let empty = |map: &BTreeMap<i64, String>, number: i64| map.get(&number).is_none_or(|text| text.trim().is_empty());
    let mut missing = Vec::new();
    for question in all.iter().filter(|question| asked(question, &all, answers)) {
        let unanswered = empty(answers, question.number);
        if unanswered && !question.optional {
            missing.push((question.number, key!("fault-missing")));
        } else if !unanswered && question.evidence && empty(evidence, question.number) {
            missing.push((question.number, key!("fault-evidence-missing")));
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "# Persons\nIs data about persons used? [yes/no]\nHow do they agree? [if 1 = yes] [evidence]\n\n\
                        # Place\nWhere is it kept? [choice: at home | abroad] [optional]\nWhy abroad? [if 3 = abroad]\n";

    fn answers(pairs: &[(i64, &str)]) -> BTreeMap<i64, String> {
        pairs.iter().map(|(number, text)| (*number, (*text).to_owned())).collect()
    }

    #[test]
    fn what_is_asked_follows_from_what_was_answered() {
        let parts = read("questions", TEXT).unwrap();
        assert_eq!(parts.iter().map(|part| part.questions.len()).collect::<Vec<_>>(), [2, 2]);
        let none = BTreeMap::new();
        assert_eq!(missing(&parts, &none, &none), [(1, "fault-missing")]);
        assert_eq!(missing(&parts, &answers(&[(1, "no")]), &none), []);
        assert_eq!(missing(&parts, &answers(&[(1, "yes")]), &none), [(2, "fault-missing")]);
        let all = answers(&[(1, "yes"), (2, "On paper"), (3, "abroad"), (4, "Cheap")]);
        assert_eq!(missing(&parts, &all, &none), [(2, "fault-evidence-missing")]);
        assert_eq!(missing(&parts, &all, &answers(&[(2, "https://example.org/form")])), []);
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        for bad in ["Why? [if 9 = yes]", "Why? [choice: one]", "Why? [sometimes]", "[yes/no]", "Why? [if 1 = maybe]"] {
            let fault = read("questions", &format!("Is it so? [yes/no]\n\n{bad}")).unwrap_err();
            assert_eq!((fault.key, fault.detail.as_str()), ("fault-question-line", "3"), "{bad}");
        }
    }

    proptest! {
        /// Whatever is typed is read or refused, and numbers go up by one.
        #[test]
        fn reading_is_total(text in "[#a-z \\[\\]:|=/0-9\n]{0,200}") {
            if let Ok(parts) = read("questions", &text) {
                let numbers: Vec<i64> = parts.iter().flat_map(|part| &part.questions).map(|q| q.number).collect();
                prop_assert_eq!(numbers.clone(), (1..=numbers.len() as i64).collect::<Vec<_>>());
            }
        }
    }
}
