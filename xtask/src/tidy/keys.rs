//! Which keys of texts the code and the templates use.
//!
//! The scanner sees these forms, in Rust and in templates, and code keeps to them: `x.say("key")`, `x.with("key", …)`,
//! `x.count("key", …)`, `x.fill("key", &[("name", …)])`, `key!("key")` for a key that is handed on, and for keys put
//! together at run time a list of all of them, `keys!["a", "b"]`. The first four also tell which variables are given.

use regex::Regex;

use crate::tree::{Tree, is_test_file, line_of, tests_begin};

/// A place that uses a key.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Use<'a> {
    pub(super) path: &'a str,
    pub(super) line: usize,
    pub(super) key: String,
    /// The variables that the call gives, when it can be seen.
    pub(super) gives: Option<Vec<&'a str>>,
}

/// All uses in the code and templates of sections, platform and app; tests may use keys that are nowhere.
pub(super) fn uses<'a>(tree: &'a Tree) -> Vec<Use<'a>> {
    let direct =
        Regex::new(r#"(\.say|\.with|\.count|\.fill|\bkey!)\(\s*"([a-z0-9-]+)""#).expect("a pattern of this file");
    let lists = Regex::new(r"\bkeys!\s*[\[({]([^\])}]*)[\])}]").expect("a pattern of this file");
    let literal = Regex::new(r#""([a-z0-9-]+)""#).expect("a pattern of this file");
    let mut uses = Vec::new();
    for (path, text) in tree.with_extension(&["rs", "html"]) {
        if !["app/", "platform/", "sections/"].iter().any(|floor| path.starts_with(floor)) || is_test_file(path) {
            continue;
        }
        let text = &text[..tests_begin(path, text)];
        let mut push = |offset: usize, key: &str, gives: Option<Vec<&'a str>>| {
            if !commented(path, text, offset) {
                uses.push(Use { path, line: line_of(text, offset), key: key.to_owned(), gives });
            }
        };
        for hit in direct.captures_iter(text) {
            let (_, [call, key]) = hit.extract::<2>();
            let gives = match call {
                ".say" => Some(Vec::new()),
                ".with" => Some(vec!["x"]),
                ".count" => Some(vec!["n"]),
                ".fill" => pairs(&text[hit.get_match().end()..]),
                _ => None,
            };
            push(hit.get_match().start(), key, gives);
        }
        for list in lists.captures_iter(text).filter_map(|list| list.get(1)) {
            for hit in literal.captures_iter(list.as_str()).filter_map(|hit| hit.get(1)) {
                push(list.start() + hit.start(), hit.as_str(), None);
            }
        }
    }
    uses
}

/// The names in `, &[("name", value), …]`, the rest of a call; none when the pairs come from elsewhere.
fn pairs(rest: &str) -> Option<Vec<&str>> {
    let list = rest.trim_start().strip_prefix(',')?.trim_start().strip_prefix('&')?.trim_start().strip_prefix('[')?;
    let (mut depth, mut end) = (0_usize, list.len());
    for (at, char) in list.char_indices() {
        match char {
            '[' | '(' => depth += 1,
            ']' if depth == 0 => {
                end = at;
                break;
            }
            ']' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    let name = Regex::new(r#"\(\s*"([a-zA-Z0-9_-]+)"\s*,"#).expect("a pattern of this file");
    Some(name.captures_iter(&list[..end]).filter_map(|hit| hit.get(1)).map(|name| name.as_str()).collect())
}

/// Does the place stand in a comment of Rust (examples in documentation)?
fn commented(path: &str, text: &str, offset: usize) -> bool {
    let line = text[..offset].rsplit('\n').next().unwrap_or_default();
    path.to_ascii_lowercase().ends_with(".rs") && line.trim_start().starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_seen() {
        let code = "/// `t.say(\"an-example\")`\nfn a() { t.say(\"one\"); t.with(\n    \"two\", x); key!(\"three\");\n\
                    keys![\n  \"four\", // \"no comment\"\n  \"five\"]; other(\"six\") }\n\n\
                    #[cfg(test)]\nmod tests { fn b() { t.say(\"seven\") } }\n";
        let tree = Tree::of(&[
            ("sections/a/src/lib.rs", code),
            ("sections/a/templates/p.html", "<p>{{ t.say(\"eight\") }}</p>"),
            ("sections/a/tests/x.rs", "t.say(\"nine\")"),
            ("engines/e/src/lib.rs", "t.say(\"ten\")"),
        ]);
        let found: Vec<_> = uses(&tree).into_iter().map(|found| (found.key, found.line)).collect();
        let expected = [("one", 2), ("two", 2), ("three", 3), ("four", 5), ("five", 6), ("eight", 1)];
        assert_eq!(found, expected.map(|(key, line)| (key.to_owned(), line)));
    }

    #[test]
    fn variables_given_are_seen() {
        let code = "t.say(\"a\"); t.with(\"b\", f(1)); t.count(\"c\", list.iter().count());\n\
                    t.fill(\"d\", &[(\"who\", &name[0]), (\"day\", &t.say(\"e\"))]); t.fill(\"f\", &pairs); key!(\"g\");";
        let tree = Tree::of(&[("platform/web/src/lib.rs", code)]);
        let found: Vec<_> = uses(&tree).into_iter().map(|found| (found.key, found.gives)).collect();
        let expected: [(&str, Option<&[&str]>); 7] = [
            ("a", Some(&[])),
            ("b", Some(&["x"])),
            ("c", Some(&["n"])),
            ("d", Some(&["who", "day"])),
            ("e", Some(&[])),
            ("f", None),
            ("g", None),
        ];
        assert_eq!(found, expected.map(|(key, gives)| (key.to_owned(), gives.map(<[&str]>::to_vec))));
    }
}
