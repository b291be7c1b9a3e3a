//! Every member takes the lints of the workspace, and every exception to one says why.

use super::{Finding, arrows};
use crate::tree::Tree;

/// In pieces so that this file does not find itself.
const ALLOW: &[&str] = &[concat!("#[al", "low("), concat!("#![al", "low(")];
const WHY: &str = "// why:";

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for member in arrows::members(tree) {
        let takes = member.manifest.get("lints").and_then(|lints| lints.get("workspace"));
        if takes.and_then(toml::Value::as_bool) != Some(true) {
            found.push(Finding::new(&member.path(), 0, "lacks `[lints] workspace = true`"));
        }
    }
    for (path, text) in tree.with_extension(&["rs"]) {
        let mut before = "";
        for (number, line) in text.lines().enumerate() {
            let allows = ALLOW.iter().any(|needle| line.contains(needle)) && !line.trim_start().starts_with("//");
            if allows && !line.contains(WHY) && !before.contains(WHY) {
                found.push(Finding::new(
                    path,
                    number + 1,
                    format!("an exception to a lint without `{WHY} …` beside it"),
                ));
            }
            before = line;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lints_are_taken_and_exceptions_explained() {
        let code = [
            concat!("#[al", "low(dead_code)] // why: read by a macro"),
            concat!("    // why: a table of the standard\n    #[al", "low(clippy::x)]"),
            concat!("fn a() {}\n#![al", "low(clippy::y)]"),
        ]
        .join("\n");
        let tree = Tree::of(&[
            ("Cargo.toml", "[workspace]\nmembers = [\"engines/*\"]"),
            ("engines/a/Cargo.toml", "[package]\nname = \"a\"\n[lints]\nworkspace = true"),
            ("engines/b/Cargo.toml", "[package]\nname = \"b\"\n[lints.rust]\nunused = \"allow\""),
            ("engines/a/src/lib.rs", &code),
        ]);
        let found: Vec<_> = check(&tree).into_iter().map(|f| (f.path, f.line)).collect();
        assert_eq!(found, [("engines/b/Cargo.toml".to_owned(), 0), ("engines/a/src/lib.rs".to_owned(), 5)]);
    }
}
