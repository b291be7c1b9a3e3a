//! Tasks of the project: `cargo xtask test|tidy|bench|assets`.
//!
//! Everything a contributor or a build machine runs is here, so that both run the same thing and nothing but Rust has
//! to be installed beforehand.

mod assets;
mod bench;
mod count;
mod postgres;
mod run;
mod setup;
mod test;
mod tidy;
mod tree;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Tasks of the project.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_version_flag = true)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Installs what is missing, then formatting, clippy, tidy, all Rust tests on both databases, browser tests.
    Test(test::Args),
    /// Checks what the compiler does not: floors, lengths, translations, migrations, links.
    Tidy(tidy::Args),
    /// Measures what the project promises and writes docs/measurements.md.
    Bench(bench::Args),
    /// Writes the npm lock files anew from their package.json, without addresses of a registry.
    Assets(assets::Args),
}

fn main() -> ExitCode {
    let done = match Cli::parse().task {
        Task::Test(args) => Ok(test::main(&args)),
        Task::Tidy(args) => tidy::main(args),
        Task::Bench(args) => bench::main(&args),
        Task::Assets(args) => assets::main(&args),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// The root of the repository: the folder above this crate.
pub(crate) fn root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root
}
