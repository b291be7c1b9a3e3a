//! The files of the project as the rules of `tidy` see them.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};

/// Files larger than this are data, which no rule reads.
const LARGEST: u64 = 4 << 20;

/// Paths relative to the root of the repository (always with `/`) and the text of those that are text.
#[derive(Default)]
pub(crate) struct Tree {
    files: BTreeMap<String, Option<String>>,
}

impl Tree {
    /// What git tracks or would track: everything not ignored, so that a file counts before it is committed.
    pub(crate) fn read(root: &Path) -> anyhow::Result<Self> {
        let listed = Command::new("git")
            .args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
            .current_dir(root)
            .output()
            .context("git ls-files")?;
        ensure!(listed.status.success(), "git ls-files: {}", String::from_utf8_lossy(&listed.stderr).trim());
        let mut files = BTreeMap::new();
        for path in String::from_utf8_lossy(&listed.stdout).split('\0').filter(|path| !path.is_empty()) {
            let full = root.join(path);
            // Deleted but still in the index: not part of the project any more.
            let Ok(about) = full.symlink_metadata() else { continue };
            let text = (about.is_file() && about.len() <= LARGEST)
                .then(|| std::fs::read(&full).ok().and_then(|bytes| String::from_utf8(bytes).ok()))
                .flatten();
            files.insert(path.to_owned(), text);
        }
        Ok(Self { files })
    }

    /// A tree for a test, from pairs of path and text.
    #[cfg(test)]
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), Some((*text).to_owned()))).collect();
        Self { files }
    }

    /// Every text file with its path.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|(path, text)| Some((path.as_str(), text.as_deref()?)))
    }

    /// Text files whose extension is one of these.
    pub(crate) fn with_extension(&self, extensions: &'static [&str]) -> impl Iterator<Item = (&str, &str)> {
        self.texts().filter(move |(path, _)| {
            Path::new(path).extension().is_some_and(|ext| extensions.iter().any(|wanted| *wanted == ext))
        })
    }

    /// The text of one file.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path)?.as_deref()
    }

    /// Is there a file or a folder of this path?
    pub(crate) fn has(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        path.is_empty()
            || self.files.contains_key(path)
            || self
                .files
                .range(format!("{path}/")..)
                .next()
                .is_some_and(|(first, _)| first.strip_prefix(path).is_some_and(|rest| rest.starts_with('/')))
    }
}

/// The line of a byte offset, from 1.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}

/// Where the tests at the end of a Rust file begin; its length when it has none. House rule: tests stand last.
pub(crate) fn tests_begin(path: &str, text: &str) -> usize {
    if Path::new(path).extension().is_none_or(|ext| ext != "rs") {
        return text.len();
    }
    let mark = "#[cfg(test)]\nmod ";
    if text.starts_with(mark) { 0 } else { text.find(&format!("\n{mark}")).unwrap_or(text.len()) }
}

/// Is this file itself a test or belongs to tests?
pub(crate) fn is_test_file(path: &str) -> bool {
    path.split('/').any(|part| part == "tests" || part == "testkit") || path.ends_with("/tests.rs")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_and_files_are_found() {
        let tree = Tree::of(&[("docs/a.md", ""), ("docs-old/b.md", "")]);
        assert!(tree.has("docs/a.md") && tree.has("docs") && tree.has("docs/") && tree.has("docs-old"));
        assert!(!tree.has("doc") && !tree.has("docs/a"));
    }

    #[test]
    fn tests_at_the_end_are_told_apart() {
        let text = "fn a() {}\n\n#[cfg(test)]\nmod tests {}\n";
        assert_eq!(&text[..tests_begin("a.rs", text)], "fn a() {}\n");
        assert_eq!(tests_begin("a.html", text), text.len());
        assert!(is_test_file("app/tests/sweep.rs") && is_test_file("x/src/tests.rs") && !is_test_file("x/src/lib.rs"));
        assert_eq!(line_of(text, text.len()), 5);
    }
}
