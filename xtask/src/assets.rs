//! `cargo xtask assets`: the npm lock files, written so that they hold wherever they are used.

use std::process::Command;

use anyhow::Context;

use crate::run;
use crate::tree::Tree;

/// Nothing to choose yet.
#[derive(clap::Args)]
pub(crate) struct Args {}

/// Writes the lock beside every package.json: versions and checksums, no scripts run, no registry named.
pub(crate) fn main(_: &Args) -> anyhow::Result<bool> {
    let root = crate::root();
    let tree = Tree::read(&root)?;
    let mut ok = true;
    for (path, text) in tree.texts().filter(|(path, _)| *path == "package.json" || path.ends_with("/package.json")) {
        for name in unpinned(text).with_context(|| path.to_owned())? {
            eprintln!("{path}: `{name}` is not pinned to one version");
            ok = false;
        }
        let folder = root.join(path).parent().context("a folder")?.to_owned();
        let mut npm = Command::new("npm");
        npm.args(["install", "--package-lock-only", "--ignore-scripts", "--omit-lockfile-registry-resolved"]);
        npm.args(["--no-audit", "--no-fund"]).current_dir(folder);
        ok &= run::succeeds(&mut npm)?;
    }
    Ok(ok)
}

/// Dependencies whose version is a range.
fn unpinned(manifest: &str) -> anyhow::Result<Vec<String>> {
    let manifest: serde_json::Value = serde_json::from_str(manifest)?;
    let kinds = ["dependencies", "devDependencies", "optionalDependencies"].iter();
    let listed = kinds.filter_map(|kind| manifest.get(kind)?.as_object()).flatten();
    let exact =
        |version: &str| version.starts_with(|c: char| c.is_ascii_digit()) && !version.contains([' ', 'x', '*', '|']);
    Ok(listed.filter(|(_, version)| !version.as_str().is_some_and(exact)).map(|(name, _)| name.clone()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_found() {
        let manifest =
            r#"{"dependencies":{"a":"1.2.3","b":"^1.0.0"},"devDependencies":{"c":"1.x","d":"2.0.0-beta.1"}}"#;
        assert_eq!(unpinned(manifest).expect("JSON"), ["b", "c"]);
    }
}
