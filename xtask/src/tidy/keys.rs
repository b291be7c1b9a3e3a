//! Which keys of texts the code and the templates use.
//!
//! The scanner sees these forms, and code keeps to them: `x.say("key"`, `x.with("key"`, `key!("key")`, and for keys put
//! together at run time a list of all of them, `keys!["a", "b"]`.

use regex::Regex;

use crate::tree::{Tree, is_test_file, line_of, tests_begin};

/// A place that uses a key.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Use<'a> {
    pub(super) path: &'a str,
    pub(super) line: usize,
    pub(super) key: String,
}

/// All uses in the code and templates of sections, platform and app; tests may use keys that are nowhere.
pub(super) fn uses(tree: &Tree) -> Vec<Use<'_>> {
    let direct = Regex::new(r#"(?:\.(?:say|with)|\bkey!)\(\s*"([a-z0-9-]+)""#).expect("a pattern of this file");
    let lists = Regex::new(r"\bkeys!\s*[\[({]([^\])}]*)[\])}]").expect("a pattern of this file");
    let literal = Regex::new(r#""([a-z0-9-]+)""#).expect("a pattern of this file");
    let mut uses = Vec::new();
    for (path, text) in tree.with_extension(&["rs", "html"]) {
        if !["app/", "platform/", "sections/"].iter().any(|floor| path.starts_with(floor)) || is_test_file(path) {
            continue;
        }
        let text = &text[..tests_begin(path, text)];
        let mut push = |offset: usize, key: &str| {
            if !commented(path, text, offset) {
                uses.push(Use { path, line: line_of(text, offset), key: key.to_owned() });
            }
        };
        for hit in direct.captures_iter(text).filter_map(|hit| hit.get(1)) {
            push(hit.start(), hit.as_str());
        }
        for list in lists.captures_iter(text).filter_map(|list| list.get(1)) {
            for hit in literal.captures_iter(list.as_str()).filter_map(|hit| hit.get(1)) {
                push(list.start() + hit.start(), hit.as_str());
            }
        }
    }
    uses
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
        let expected = [("one", 2), ("two", 3), ("three", 3), ("four", 5), ("five", 6), ("eight", 1)];
        assert_eq!(found, expected.map(|(key, line)| (key.to_owned(), line)));
    }
}
