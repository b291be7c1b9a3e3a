//! The command line: results on standard output, everything else on standard error; exit 0 done, 1 a check failed, 2
//! unusable input or arguments, 3 a limit was reached first.

mod copies;
mod coverage;
mod demo;
mod export;
mod growth;
mod import;
mod init;
mod meetings;
mod ranking;
mod serve;

pub use copies::restore_file;
pub use serve::prepare;

use crate::progress::during;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "exedra", version, about = "The platform a science-and-technology forum runs on")]
struct Cli {
    /// Directory of the installation.
    #[arg(long, global = true, default_value = "./exedra-data")]
    data: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make a complete demonstration forum on first run, then serve it.
    Demo(demo::Args),
    /// Serve an existing installation.
    Serve(serve::Args),
    /// Print a documented exedra.toml.
    Config,
    /// Make an empty forum and its first secretary.
    Init(init::Args),
    /// Rank documents for queries, and say why.
    Match(ranking::MatchArgs),
    /// Measure a ranking against judgements.
    Eval(ranking::EvalArgs),
    /// Growth over the year before, on three bases, from a file of returns.
    Growth(growth::Args),
    /// Lay articles beside the official record: quotations, figures, dates, near-copies.
    Coverage(coverage::Args),
    /// Meetings, from a file to a file.
    #[command(subcommand)]
    Meetings(meetings::Command),
    /// Bring in offers, needs, people or organisations from files.
    Import(import::Args),
    /// Write out what an edition holds.
    Export(export::Args),
    /// Check the installation; each line ok or what to do.
    Check,
    /// Write a consistent copy of everything, also while serving.
    Backup(copies::FileArgs),
    /// Make an installation from a backup.
    Restore(copies::FileArgs),
}

/// How a command ended when it did not end with an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Exit 0.
    Done,
    /// Exit 1.
    CheckFailed,
    /// Exit 3.
    LimitReached,
}

/// Runs the command line; the process's exit code.
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    match dispatch(cli) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::CheckFailed) => ExitCode::from(1),
        Ok(Outcome::LimitReached) => ExitCode::from(3),
        Err(error) => {
            // One line: where, why, what to do.
            eprintln!("exedra: {}", one_line(&error));
            ExitCode::from(2)
        }
    }
}

/// An error and its causes as one line; a cause that only repeats what was said is left out.
fn one_line(error: &anyhow::Error) -> String {
    let mut said: Vec<String> = Vec::new();
    for cause in error.chain().map(ToString::to_string) {
        if !said.iter().any(|before| before.contains(&cause)) {
            said.push(cause);
        }
    }
    said.join(": ").replace('\n', " ")
}

fn dispatch(cli: Cli) -> anyhow::Result<Outcome> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let outcome = runtime.block_on(async {
        match cli.command {
            Command::Demo(args) => demo::run(&cli.data, args).await,
            Command::Serve(args) => serve::run(&cli.data, args).await,
            Command::Config => {
                print(crate::config::DOCUMENTED);
                Ok(Outcome::Done)
            }
            Command::Init(args) => init::run(&cli.data, args).await,
            Command::Match(args) => ranking::rank(&args),
            Command::Eval(args) => ranking::eval(&args),
            Command::Growth(args) => growth::run(&args),
            Command::Coverage(args) => coverage::run(&args),
            Command::Meetings(command) => meetings::run(command),
            Command::Import(args) => during("importing", import::run(&cli.data, args)).await,
            Command::Export(args) => during("exporting", export::run(&cli.data, args)).await,
            Command::Check => during("checking", copies::check(&cli.data)).await,
            Command::Backup(args) => during("writing the backup", copies::backup(&cli.data, &args)).await,
            Command::Restore(args) => during("restoring", copies::restore(&cli.data, &args)).await,
        }
    });
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    outcome
}

/// Writes to standard output; a reader that went away (`| head`) ends the command quietly.
pub(crate) fn print(text: &str) {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
