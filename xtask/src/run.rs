//! Running other programs.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Context;

/// The Cargo that started this, so that a chosen toolchain stays chosen.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(crate::root());
    command
}

/// The first program of these names on PATH.
pub(crate) fn which(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let found = |name: &&str| std::env::split_paths(&path).map(|dir| dir.join(name)).find(|file| is_program(file));
    names.iter().find_map(found)
}

fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
}

/// Is this process root? Read from the owner of its entry in /proc; without /proc it is taken as an ordinary user.
pub(crate) fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    Path::new("/proc/self").metadata().is_ok_and(|about| about.uid() == 0)
}

/// Runs to the end with output shown as it comes; was it successful?
pub(crate) fn succeeds(command: &mut Command) -> anyhow::Result<bool> {
    say_command(command);
    let status = command.stdin(Stdio::null()).status().with_context(|| name(command))?;
    Ok(status.success())
}

/// Like [`succeeds`], and each line of standard output also goes to `see`.
pub(crate) fn watch(command: &mut Command, mut see: impl FnMut(&str)) -> anyhow::Result<bool> {
    say_command(command);
    let mut shown = std::io::stdout();
    lines(command, |line| {
        // Whoever read our output may have gone; the tests go on.
        let _ = writeln!(shown, "{line}");
        see(line);
    })
}

/// Runs to the end and hands over each line of standard output; was it successful?
fn lines(command: &mut Command, mut see: impl FnMut(&str)) -> anyhow::Result<bool> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().with_context(|| name(command))?;
    let output = child.stdout.take().context("standard output")?;
    for line in BufReader::new(output).split(b'\n') {
        let line = line?;
        see(&String::from_utf8_lossy(&line));
    }
    Ok(child.wait()?.success())
}

/// What a command prints, without the line end; an error when it fails.
pub(crate) fn output(command: &mut Command) -> anyhow::Result<String> {
    let output = command.stdin(Stdio::null()).output().with_context(|| name(command))?;
    anyhow::ensure!(
        output.status.success(),
        "{} failed: {}",
        name(command),
        String::from_utf8_lossy(&output.stderr).trim()
    );
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}

fn say_command(command: &Command) {
    let arguments = command.get_args().map(|argument| argument.to_string_lossy()).collect::<Vec<_>>();
    eprintln!("$ {} {}", name(command), arguments.join(" "));
}

/// The name of a program without its folder.
fn name(command: &Command) -> String {
    Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A port of the loopback address that was free a moment ago.
pub(crate) fn free_port() -> anyhow::Result<u16> {
    Ok(std::net::TcpListener::bind(("127.0.0.1", 0)).context("no free port")?.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_found_and_watched() {
        assert!(which(&["surely-no-such-program", "sh"]).is_some_and(|path| path.ends_with("sh")));
        assert!(which(&["surely-no-such-program"]).is_none());
        let mut seen = Vec::new();
        let ok =
            super::lines(Command::new("sh").args(["-c", "echo a; echo b; exit 3"]), |line| seen.push(line.to_owned()));
        assert!(!ok.expect("sh runs"));
        assert_eq!(seen, ["a", "b"]);
        assert_eq!(output(Command::new("sh").args(["-c", "echo x"])).expect("sh runs"), "x");
        assert!(output(Command::new("sh").args(["-c", "echo why >&2; exit 1"])).is_err());
    }
}
