//! Links of the documents lead to files that are there.

use regex::Regex;

use super::Finding;
use crate::tree::Tree;

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let link = Regex::new(r#"\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)"#).expect("a pattern of this file");
    let mut found = Vec::new();
    for (path, text) in tree.with_extension(&["md"]) {
        if path.contains('/') && !path.starts_with("docs/") {
            continue;
        }
        let mut fenced = false;
        for (number, line) in text.lines().enumerate() {
            if line.trim_start().starts_with("```") {
                fenced = !fenced;
            }
            if fenced {
                continue;
            }
            for hit in link.captures_iter(line) {
                let target = &hit[1];
                if target.contains("://") || target.starts_with("mailto:") || target.starts_with('#') {
                    continue;
                }
                let file = target.split(['#', '?']).next().unwrap_or_default();
                match resolve(path, file) {
                    Some(resolved) if tree.has(&resolved) => {}
                    _ => found.push(Finding::new(path, number + 1, format!("no file for the link `{target}`"))),
                }
            }
        }
    }
    found
}

/// The path that a link in a document means; none when it leaves the repository.
fn resolve(from: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    if link.starts_with('/') {
        parts.clear();
    }
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_links_are_found() {
        let page = "[a](../README.md#top) [b](adding.md) ![c](img/x.png \"t\")\n[d](https://example.org/x) [e](#here)\n\
                    ```\n[f](gone.md)\n```\n[g](gone.md) [h](../../out.md) [i](..)\n";
        let tree = Tree::of(&[
            ("README.md", "[x](docs)"),
            ("docs/page.md", page),
            ("docs/adding.md", ""),
            ("docs/img/x.png", ""),
        ]);
        assert_eq!(
            super::super::messages(&check(&tree)),
            ["docs/page.md:6: no file for the link `gone.md`", "docs/page.md:6: no file for the link `../../out.md`"]
        );
    }
}
