//! Migrations are one text for both databases, and for a distributed one later: four types, plain statements.

use std::collections::BTreeSet;

use regex::Regex;

use super::Finding;
use crate::tree::{Tree, line_of};

const TYPES: &[&str] = &["TEXT", "BIGINT", "BOOLEAN", "DOUBLE PRECISION"];

/// Pattern (on the text without comments and strings) and what to do instead.
const FORBIDDEN: &[(&str, &str)] = &[
    (r"(?i)\bnow\s*\(|\bCURRENT_(?:TIMESTAMP|TIME|DATE)\b|\bLOCALTIME(?:STAMP)?\b", "the clock is an argument"),
    (r"(?i)\bTRIGGER\b", "no triggers: write it in the store function"),
    (r"(?i)\bAUTO_?INCREMENT\b|\b(?:BIG|SMALL)?SERIAL\b|\bIDENTITY\b|\bSEQUENCE\b", "ids are made in the application"),
    (r"(?i)->>?|#>>?|@>|<@|\bjson\w*", "no JSON in the database: columns, or text read in Rust"),
    (r"(?i)\bEXCLUDE\b|\bUSING\s+(?:GIN|GIST)\b|\bTSVECTOR\b", "only what both databases have"),
    (r"(?i)\bCOLLATE\b", "names are sorted in Rust; databases order bytes"),
    (r"(?i)\bPRAGMA\b|\bWITHOUT\s+ROWID\b|\bSTRICT\b|\bCREATE\s+EXTENSION\b", "only what both databases have"),
    (r"(?i)\bBEGIN\b|\bCOMMIT\b|\bROLLBACK\b", "the runner opens and closes the transaction"),
    (r"\[\s*\]", "no arrays"),
];

/// What may begin an item of CREATE TABLE that is not a column.
const CONSTRAINTS: &[&str] = &["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut numbers: BTreeSet<(String, String)> = BTreeSet::new();
    for (path, text) in tree.with_extension(&["sql"]) {
        let Some((home, name)) = path.split_once("/migrations/") else { continue };
        let digits: String = name.chars().take_while(char::is_ascii_digit).collect();
        if digits.len() != 4 || !name[4..].starts_with('_') {
            found.push(Finding::new(path, 0, "a migration is named 0001_what_it_does.sql"));
        } else if !numbers.insert((home.to_owned(), digits)) {
            found.push(Finding::new(path, 0, "its number is taken"));
        }
        let bare = without_comments_and_strings(text);
        for (pattern, instead) in FORBIDDEN {
            for hit in Regex::new(pattern).expect("a pattern of this file").find_iter(&bare) {
                let message = format!("`{}`: {instead}", hit.as_str());
                found.push(Finding::new(path, line_of(&bare, hit.start()), message));
            }
        }
        cuts(path, text, &bare, &mut found);
        statements(path, &bare, &mut found);
    }
    found
}

/// The same text with blanks for comments and for what stands in single quotes, so that offsets stay.
fn without_comments_and_strings(text: &str) -> String {
    let hidden = Regex::new(r"--[^\n]*|(?s:/\*.*?\*/)|'(?:[^']|'')*'").expect("a pattern of this file");
    let blank = |hit: &regex::Captures<'_>| {
        hit[0].chars().map(|c| if c == '\n' { "\n".into() } else { " ".repeat(c.len_utf8()) }).collect::<String>()
    };
    hidden.replace_all(text, blank).into_owned()
}

/// The runner cuts where a line ends with `;`: that must be where statements end, and nowhere else.
fn cuts(path: &str, text: &str, bare: &str, found: &mut Vec<Finding>) {
    for (number, (line, bare)) in text.lines().zip(bare.lines()).enumerate() {
        let cut = line.trim_end().ends_with(';') && !line.trim_start().starts_with("--");
        if cut != bare.trim_end().ends_with(';') {
            let message = if cut { "a `;` of a comment or a text ends the line" } else { "after `;` the line ends" };
            found.push(Finding::new(path, number + 1, message));
        }
    }
}

/// Statements end with `;` at the end of a line, one a step, and their columns have one of the four types.
fn statements(path: &str, bare: &str, found: &mut Vec<Finding>) {
    let starts =
        Regex::new(r"(?i)\b(?:CREATE|ALTER|DROP|INSERT|UPDATE|DELETE)\s+(?:TABLE|UNIQUE|INDEX|VIEW|INTO|FROM)\b")
            .expect("a pattern of this file");
    let table = Regex::new(r"(?i)\bCREATE\s+TABLE\s+[^(;]*\(").expect("a pattern of this file");
    let alter = Regex::new(r"(?i)^\s*ALTER\s+TABLE\b").expect("a pattern of this file");
    let added =
        Regex::new(r"(?i)\bADD\s+(?:COLUMN\s+)?(?:IF\s+NOT\s+EXISTS\s+)?([^;,]+)").expect("a pattern of this file");
    let mut offset = 0;
    for statement in bare.split_inclusive(';') {
        let at = |inner: usize| line_of(bare, offset + inner);
        let first = statement.len() - statement.trim_start().len();
        if !statement.trim().is_empty() && !statement.ends_with(';') {
            found.push(Finding::new(path, at(first), "a statement without `;` at its end"));
        }
        if let Some(second) = starts.find_iter(statement).nth(1) {
            found.push(Finding::new(path, at(second.start()), "a second statement before a `;`: one a step"));
        }
        if offset > 0 && !statement.trim().is_empty() && !statement[..first].contains('\n') {
            found.push(Finding::new(path, at(first), "a statement begins on a line of its own"));
        }
        if let Some(open) = table.find(statement) {
            for (inner, item) in items(&statement[open.end()..]) {
                column(path, at(open.end() + inner), item, found);
            }
        } else if alter.is_match(statement) {
            for hit in added.captures_iter(statement).filter_map(|hit| hit.get(1)) {
                column(path, at(hit.start()), hit.as_str(), found);
            }
        }
        offset += statement.len();
    }
}

/// The items between a parenthesis already opened and its end, with their offsets.
fn items(text: &str) -> Vec<(usize, &str)> {
    let (mut depth, mut from, mut all) = (0, 0, Vec::new());
    for (at, char) in text.char_indices() {
        match char {
            '(' => depth += 1,
            ')' if depth == 0 => {
                all.push((from, &text[from..at]));
                break;
            }
            ')' => depth -= 1,
            ',' if depth == 0 => {
                all.push((from, &text[from..at]));
                from = at + 1;
            }
            _ => {}
        }
    }
    all.into_iter().map(|(at, item)| (at + item.len() - item.trim_start().len(), item.trim())).collect()
}

/// `name TYPE …`
fn column(path: &str, line: usize, item: &str, found: &mut Vec<Finding>) {
    let words: Vec<String> = item.split_whitespace().map(str::to_ascii_uppercase).collect();
    let Some(name) = words.first() else {
        return found.push(Finding::new(path, line, "an empty column"));
    };
    if CONSTRAINTS.iter().any(|word| name.split('(').next() == Some(word)) {
        return;
    }
    let kind = words[1..].join(" ");
    let fits =
        TYPES.iter().any(|known| kind.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')));
    if !fits {
        let kind = words.get(1).map_or("nothing", String::as_str);
        found.push(Finding::new(path, line, format!("column of type {kind}: only {}", TYPES.join(", "))));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::messages;

    #[test]
    fn plain_migrations_pass() {
        let text = "-- offers; now() with a trigger\nCREATE TABLE offer (\n  id TEXT PRIMARY KEY, -- json\n  made BIGINT NOT NULL,\n\
                    open BOOLEAN NOT NULL DEFAULT false,\n  weight DOUBLE PRECISION CHECK (weight IN (1, 2)),\n\
                    note TEXT NOT NULL DEFAULT 'now() -> ; it''s',\n  UNIQUE (id, made),\n  CONSTRAINT c CHECK (made > 0)\n);\n\n\
                    CREATE INDEX offer_made ON offer (made, id);\nALTER TABLE offer ADD COLUMN title TEXT;\n\
                    INSERT INTO offer (id, made) SELECT id, 1 FROM other;\n";
        assert_eq!(
            messages(&check(&Tree::of(&[("sections/a/migrations/0001_offers.sql", text)]))),
            Vec::<String>::new()
        );
    }

    #[test]
    fn what_only_one_database_knows_is_found() {
        let text = "CREATE TABLE a (\n  id UUID PRIMARY KEY,\n  made TEXT DEFAULT now(),\n  tags TEXT[]\n);\n\
                    CREATE TRIGGER t; CREATE INDEX i ON a (made ->> 'x');\nALTER TABLE a ADD COLUMN n INTEGER\nDROP TABLE a\n";
        let found = check(&Tree::of(&[
            ("sections/a/migrations/0001_a.sql", text),
            ("sections/a/migrations/0001_b.sql", ""),
            ("sections/a/migrations/x.sql", ""),
        ]));
        let mut found: Vec<_> = found.iter().map(|f| (f.path.rsplit('/').next().unwrap_or_default(), f.line)).collect();
        found.sort_unstable();
        let expected = [2, 3, 4, 4, 6, 6, 6, 7, 7, 8].map(|line| ("0001_a.sql", line));
        let expected: Vec<_> = expected.into_iter().chain([("0001_b.sql", 0), ("x.sql", 0)]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn cuts_are_where_statements_end() {
        let text = "-- a; b;\nCREATE TABLE a (\n  id TEXT, -- one;\n  n TEXT DEFAULT ';'\n); -- done\nDROP TABLE b;\n";
        let found = messages(&check(&Tree::of(&[("a/migrations/0001_a.sql", text)])));
        let path = "a/migrations/0001_a.sql";
        let expected = [
            format!("{path}:3: a `;` of a comment or a text ends the line"),
            format!("{path}:5: after `;` the line ends"),
        ];
        assert_eq!(found, expected);
    }
}
