//! What a Fluent file says: its messages with the variables they need and the messages they refer to.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::Finding;
use crate::tree::line_of;

/// One message.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Message {
    /// The file it is in.
    pub(super) path: String,
    pub(super) line: usize,
    /// Variables of its value and of its attributes (an attribute counts as a variable `.name` too).
    pub(super) variables: BTreeSet<String>,
    /// Messages and terms (`-name`) it refers to.
    pub(super) refers: BTreeSet<String>,
}

/// Messages and terms (`-name`) of a file by key.
pub(super) type Messages = BTreeMap<String, Message>;

/// Reads one file; what is not Fluent, and keys given twice, are findings.
pub(super) fn read(path: &str, text: &str, found: &mut Vec<Finding>) -> Messages {
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let line = line_of(text, error.pos.start.min(text.len()));
        found.push(Finding::new(path, line, format!("not Fluent: {}", error.kind)));
    }
    let mut lines = key_lines(text);
    let mut messages = Messages::new();
    for entry in resource.body {
        let (key, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        let line = lines.get_mut(&key).and_then(Vec::pop).unwrap_or(0);
        let mut message = Message { path: path.to_owned(), line, ..Message::default() };
        if let Some(value) = &value {
            pattern(value, &mut message);
        }
        for attribute in &attributes {
            message.variables.insert(format!(".{}", attribute.id.name));
            pattern(&attribute.value, &mut message);
        }
        let line = message.line;
        if messages.insert(key.clone(), message).is_some() {
            found.push(Finding::new(path, line, format!("`{key}` is given twice")));
        }
    }
    messages
}

/// The lines on which keys begin, last first: the parser keeps no positions of messages.
fn key_lines(text: &str) -> BTreeMap<String, Vec<usize>> {
    let mut lines: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        if line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-')
            && let Some((key, _)) = line.split_once('=')
        {
            lines.entry(key.trim_end().to_owned()).or_default().insert(0, number + 1);
        }
    }
    lines
}

fn pattern(value: &Pattern<&str>, message: &mut Message) {
    for element in &value.elements {
        if let PatternElement::Placeable { expression: inner } = element {
            expression(inner, message);
        }
    }
}

fn expression(value: &Expression<&str>, message: &mut Message) {
    match value {
        Expression::Inline(inner) => inline(inner, message),
        Expression::Select { selector, variants } => {
            inline(selector, message);
            for variant in variants {
                pattern(&variant.value, message);
            }
        }
    }
}

fn inline(value: &InlineExpression<&str>, message: &mut Message) {
    match value {
        InlineExpression::VariableReference { id } => drop(message.variables.insert(id.name.to_owned())),
        InlineExpression::MessageReference { id, .. } => drop(message.refers.insert(id.name.to_owned())),
        InlineExpression::TermReference { id, arguments, .. } => {
            message.refers.insert(format!("-{}", id.name));
            if let Some(arguments) = arguments {
                call(arguments, message);
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => call(arguments, message),
        InlineExpression::Placeable { expression: inner } => expression(inner, message),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn call(arguments: &CallArguments<&str>, message: &mut Message) {
    for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
        inline(argument, message);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::messages;

    #[test]
    fn variables_and_references_are_collected() {
        let text = "a = { $n ->\n    [one] { $who } in { -brand(case: \"x\") }\n   *[other] { NUMBER($k, style: \"percent\") }\n }\n\
                    -brand = Exedra\nb =\n    { a }\n    .title = { $t }\n";
        let mut found = Vec::new();
        let read = read("en.ftl", text, &mut found);
        assert_eq!(found, []);
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(
            read["a"],
            Message { path: "en.ftl".into(), line: 1, variables: set(&["n", "who", "k"]), refers: set(&["-brand"]) }
        );
        assert_eq!(
            read["b"],
            Message { path: "en.ftl".into(), line: 6, variables: set(&[".title", "t"]), refers: set(&["a"]) }
        );
        assert_eq!(read["-brand"].line, 5);
    }

    #[test]
    fn mistakes_are_found() {
        let mut found = Vec::new();
        read("en.ftl", "a = 1\nb = { $x\nc = 2\na = 3\n", &mut found);
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(messages(&found[1..]), ["en.ftl:4: `a` is given twice"]);
        assert_eq!(found[0].path, "en.ftl");
    }
}
