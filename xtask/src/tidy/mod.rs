//! `cargo xtask tidy`: what the project promises about itself and no compiler checks.
//!
//! Each rule is a pure function from the file tree to findings, in a file of its own, with its tests. To add one: write
//! the file, put it into [`RULES`].

mod arrows;
mod fluent;
mod keys;
mod length;
mod links;
mod lints;
mod migrations;
mod places;
mod stubs;
mod translations;

use std::fmt;

use crate::tree::Tree;

/// How strictly to look.
#[derive(clap::Args, Clone, Copy)]
pub(crate) struct Args {
    /// Missing translations are errors, as in `cargo xtask test`; otherwise they are warnings.
    #[arg(long)]
    pub(crate) release: bool,
}

/// Something a rule found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// Relative to the root.
    path: String,
    /// From 1; 0 when it is about the whole file.
    line: usize,
    /// What is wrong and, where not obvious, what to do.
    message: String,
    /// Stops only a release.
    warning: bool,
}

impl Finding {
    /// Something that is wrong at a line.
    fn new(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, message: message.into(), warning: false }
    }

    /// Something that only a release must not have.
    fn unfinished(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { warning: true, ..Self::new(path, line, message) }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, message, .. } = self;
        if *line == 0 { write!(to, "{path}: {message}") } else { write!(to, "{path}:{line}: {message}") }
    }
}

type Rule = fn(&Tree) -> Vec<Finding>;

/// Every rule by name.
const RULES: &[(&str, Rule)] = &[
    ("arrows", arrows::check),
    ("length", length::check),
    ("stubs", stubs::check),
    ("translations", translations::check),
    ("migrations", migrations::check),
    ("places", places::check),
    ("lints", lints::check),
    ("links", links::check),
];

/// Runs every rule and says what it found; true when nothing stops.
pub(crate) fn main(args: Args) -> anyhow::Result<bool> {
    let tree = Tree::read(&crate::root())?;
    let (mut errors, mut warnings) = (0, 0);
    for (name, rule) in RULES {
        for finding in rule(&tree) {
            if finding.warning && !args.release {
                warnings += 1;
                eprintln!("warning[{name}]: {finding}");
            } else {
                errors += 1;
                eprintln!("error[{name}]: {finding}");
            }
        }
    }
    eprintln!("tidy: {} rules, {} errors, {} warnings", RULES.len(), errors, warnings);
    Ok(errors == 0)
}

/// The messages alone, for the tests of the rules.
#[cfg(test)]
fn messages(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(ToString::to_string).collect()
}
