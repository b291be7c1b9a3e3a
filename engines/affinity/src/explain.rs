//! Explanations for scripts: one JSON object a result.

use serde::Serialize;

use crate::{Match, PartKind};

#[derive(Serialize)]
struct Line<'a> {
    query: &'a str,
    document: &'a str,
    score: f64,
    parts: Vec<LinePart<'a>>,
}

#[derive(Serialize)]
struct LinePart<'a> {
    kind: PartKind,
    what: &'a str,
    score: f64,
}

/// One result as a line of JSON without its line end: `{"query","document","score","parts":[{"kind","what","score"}]}`.
pub fn explain_line(query: &str, found: &Match) -> String {
    let parts = found.parts.iter().map(|part| LinePart { kind: part.kind, what: &part.what, score: part.score });
    let line = Line { query, document: &found.document, score: found.score, parts: parts.collect() };
    serde_json::to_string(&line).expect("strings and numbers can be written as JSON")
}

/// The results of one query, one line each.
pub fn explain_lines(query: &str, found: &[Match]) -> String {
    let mut lines = String::new();
    for one in found {
        lines.push_str(&explain_line(query, one));
        lines.push('\n');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Part;

    #[test]
    fn keys_come_in_their_order() {
        let part = Part {
            kind: PartKind::Keyword,
            what: "a \"b\"".to_owned(),
            ours: "a \"b\"".to_owned(),
            theirs: "AB".to_owned(),
            score: 0.5,
        };
        let found = Match { document: "d".to_owned(), score: 0.5, parts: vec![part] };
        assert_eq!(
            explain_lines("q", &[found]),
            "{\"query\":\"q\",\"document\":\"d\",\"score\":0.5,\"parts\":[{\"kind\":\"keyword\",\"what\":\"a \\\"b\\\"\",\"score\":0.5}]}\n"
        );
    }
}
