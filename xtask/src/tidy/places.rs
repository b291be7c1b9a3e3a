//! The project names no place of one machine: no absolute paths of somebody's disk, no private registry.

use std::path::Path;

use regex::Regex;
use serde_json::Value;

use super::Finding;
use crate::tree::{Tree, is_test_file, tests_begin};

const CRATES: &str = "registry+https://github.com/rust-lang/crates.io-index";
const NPM: &str = "https://registry.npmjs.org/";

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    // Pieces, so that this file does not find itself. A letter before means a part of a URL or of a longer path.
    let anywhere = Regex::new(concat!(r"(?:^|[^\w.\-/}])(/(?:ho", r"me|ro", r"ot)/)")).expect("a pattern of this file");
    let outside_tests =
        Regex::new(concat!(r"(?:^|[^\w.\-/}])(/(?:wo", r"rk|t", r"mp)/)")).expect("a pattern of this file");
    for (path, text) in tree.texts() {
        let tests = if is_test_file(path) { 0 } else { tests_begin(path, text) };
        let mut offset = 0;
        for (number, line) in text.lines().enumerate() {
            let hit = anywhere.captures(line).or_else(|| {
                // A test may make up such a path.
                (offset < tests).then(|| outside_tests.captures(line)).flatten()
            });
            if let Some(hit) = hit {
                found.push(Finding::new(path, number + 1, format!("names a place of one machine (`{}…`)", &hit[1])));
            }
            offset += line.len() + 1;
        }
        match Path::new(path).file_name().and_then(|name| name.to_str()) {
            Some("Cargo.lock") => cargo_lock(path, text, &mut found),
            Some("package-lock.json" | "npm-shrinkwrap.json") => npm_lock(path, text, &mut found),
            Some(".npmrc") if text.contains("registry") => {
                found.push(Finding::new(path, 0, "chooses a registry; leave that to the machine"));
            }
            _ => {}
        }
    }
    for (path, text) in tree.texts().filter(|(path, _)| path.ends_with(".cargo/config.toml")) {
        let chooses = toml::from_str::<toml::Table>(text)
            .is_ok_and(|config| ["source", "registry", "registries"].iter().any(|key| config.contains_key(*key)));
        if chooses {
            found.push(Finding::new(path, 0, "chooses a registry; leave that to the machine"));
        }
    }
    found
}

fn cargo_lock(path: &str, text: &str, found: &mut Vec<Finding>) {
    for (number, line) in text.lines().enumerate() {
        if let Some(source) = line.strip_prefix("source = ").map(|source| source.trim_matches('"'))
            && source != CRATES
        {
            found.push(Finding::new(path, number + 1, format!("a source other than crates.io: `{source}`")));
        }
    }
}

fn npm_lock(path: &str, text: &str, found: &mut Vec<Finding>) {
    let lock: Value = match serde_json::from_str(text) {
        Ok(lock) => lock,
        Err(error) => return found.push(Finding::new(path, error.line(), "not JSON")),
    };
    let packages = lock.get("packages").and_then(Value::as_object);
    if packages.is_none() {
        found.push(Finding::new(path, 0, "no `packages`: write it anew with `cargo xtask assets`"));
    }
    for (name, package) in packages.into_iter().flatten() {
        if let Some(from) = package.get("resolved").and_then(Value::as_str)
            && !from.starts_with(NPM)
        {
            found.push(Finding::new(path, 0, format!("`{name}` names a registry: run `cargo xtask assets`")));
        }
        if !name.is_empty() && package.get("integrity").is_none() && package.get("link").is_none() {
            found.push(Finding::new(path, 0, format!("`{name}` has no integrity: run `cargo xtask assets`")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_outside_urls_and_tests() {
        let code = concat!(
            "let a = \"/ho",
            "me/me\";\nlet u = \"https://x.org/ho",
            "me/\";\nlet w = \"/wo",
            "rk/x\";\n",
            "let v = \"/wo",
            "rkshops/1\";\n\n#[cfg(test)]\nmod tests {\n  // \"/t",
            "mp/x\" \"/ro",
            "ot/\"\n}\n",
        );
        let notes = concat!("see /t", "mp/notes");
        let tree = Tree::of(&[("a/src/lib.rs", code), ("docs/a.md", notes), ("app/tests/b.rs", notes)]);
        let lines: Vec<_> = check(&tree).into_iter().map(|f| (f.path, f.line)).collect();
        let rs = "a/src/lib.rs".to_owned();
        assert_eq!(lines, [(rs.clone(), 1), (rs.clone(), 3), (rs, 8), ("docs/a.md".to_owned(), 1)]);
    }

    #[test]
    fn registries_are_found() {
        let cargo = "[[package]]\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n\
                     [[package]]\nsource = \"registry+https://example.org/index\"\n";
        let npm = r#"{"packages":{"":{},
            "a":{"resolved":"https://registry.npmjs.org/a","integrity":"x"},
            "b":{"resolved":"https://mirror.example/b","integrity":"x"}, "c":{"integrity":"x"}, "d":{}}}"#;
        let tree = Tree::of(&[
            ("Cargo.lock", cargo),
            ("x/package-lock.json", npm),
            (".npmrc", "registry=https://example.org"),
            (".cargo/config.toml", "[source.a]\nregistry = \"x\""),
        ]);
        let found: Vec<_> = check(&tree).into_iter().map(|f| (f.path, f.line)).collect();
        let expected = [
            (".npmrc", 0),
            ("Cargo.lock", 4),
            ("x/package-lock.json", 0),
            ("x/package-lock.json", 0),
            (".cargo/config.toml", 0),
        ];
        assert_eq!(found, expected.map(|(path, line)| (path.to_owned(), line)));
    }
}
