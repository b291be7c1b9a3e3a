//! The binary `exedra`.

use std::process::ExitCode;

fn main() -> ExitCode {
    exedra::commands::run()
}
