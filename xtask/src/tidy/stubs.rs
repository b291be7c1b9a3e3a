//! Nothing half done is left behind: no stub macros, no ignored or singled-out tests.

use regex::Regex;

use super::Finding;
use crate::tree::Tree;

/// Pattern and what to say; written in pieces so that this file does not find itself.
const IN_RUST: &[(&str, &str)] = &[
    (concat!(r"\btodo", r"!\s*[(\[{]"), "a stub macro: write the code or take the caller away"),
    (concat!(r"\bunimplemented", r"!\s*[(\[{]"), "a stub macro: write the code or take the caller away"),
    (concat!(r"\bdbg", r"!\s*[(\[{]"), "left from debugging"),
    (concat!(r"#\[", r"ignore\b"), "an ignored test: make it pass or delete it"),
];
const IN_BROWSER_TESTS: &[(&str, &str)] = &[
    (concat!(r"\.sk", r"ip\b"), "a skipped test: make it pass or delete it"),
    (concat!(r"\b(skip|todo)\s*:", r"\s*[^,}\s]"), "a skipped test: make it pass or delete it"),
    (concat!(r"\b(test|it|describe|suite)\.(only", r"|todo)\b"), "a test singled out or not written"),
    (concat!(r"\bonly:", r"\s*true"), "a test singled out"),
];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let rust = compile(IN_RUST);
    let browser = compile(IN_BROWSER_TESTS);
    let mut found = Vec::new();
    for (path, text) in tree.with_extension(&["rs"]) {
        scan(path, text, &rust, &mut found);
    }
    for (path, text) in tree.with_extension(&["js", "mjs", "cjs", "ts"]).filter(|(path, _)| path.starts_with("tests/"))
    {
        scan(path, text, &browser, &mut found);
    }
    found
}

fn compile(patterns: &[(&str, &'static str)]) -> Vec<(Regex, &'static str)> {
    patterns.iter().map(|(pattern, what)| (Regex::new(pattern).expect("a pattern of this file"), *what)).collect()
}

fn scan(path: &str, text: &str, needles: &[(Regex, &str)], found: &mut Vec<Finding>) {
    for (number, line) in text.lines().enumerate() {
        // A comment may talk about them.
        if line.trim_start().starts_with("//") {
            continue;
        }
        for (needle, what) in needles {
            if let Some(hit) = needle.find(line) {
                found.push(Finding::new(path, number + 1, format!("`{}`: {what}", hit.as_str().trim_end_matches('('))));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stubs_are_found_and_talk_of_them_is_not() {
        let rust =
            concat!("// todo", "!()\nfn a() { todo", "!() }\n#[", "ignore = \"slow\"]\nfn b() { dbg", "!(1); }\n");
        let spec = concat!("test.sk", "ip('x')\ntest('y', { todo: ", "'later' })\ntest('z', { skip", ": false })\n");
        let tree = Tree::of(&[("a/src/lib.rs", rust), ("tests/e2e/a.spec.mjs", spec), ("a/assets/b.js", spec)]);
        let lines: Vec<_> = check(&tree).into_iter().map(|f| (f.path, f.line)).collect();
        let (rust, spec) = ("a/src/lib.rs".to_owned(), "tests/e2e/a.spec.mjs".to_owned());
        assert_eq!(
            lines,
            [(rust.clone(), 2), (rust.clone(), 3), (rust, 4), (spec.clone(), 1), (spec.clone(), 2), (spec, 3)]
        );
    }

    #[test]
    fn this_project_s_rule_does_not_find_itself() {
        let tree = Tree::of(&[("xtask/src/tidy/stubs.rs", include_str!("stubs.rs"))]);
        assert_eq!(check(&tree), []);
    }
}
