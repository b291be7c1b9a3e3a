//! A PostgreSQL of the tests' own: a fresh cluster in a temporary directory on a free port, gone afterwards.

use std::io::Read;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};

use crate::run;

/// Whoever starts the cluster and ends it. It is a shell of its own that waits for its standard input to end, which
/// happens whichever way this process ends, even by SIGKILL; so nothing is left behind, and no signal need be handled.
///
/// Arguments: folder of the programs, folder of everything, user to run as (or empty), options for the server.
const KEEPER: &str = r#"
trap '' INT HUP
programs=$1 folder=$2 user=$3; shift 3
as() { if [ -n "$user" ]; then runuser -u "$user" -- "$@"; else "$@"; fi; }
as "$programs/pg_ctl" start --wait --timeout 60 -D "$folder/data" -l "$folder/log" -o "$*" >/dev/null 2>"$folder/start" && echo ready || echo failed
cat >/dev/null
as "$programs/pg_ctl" stop -m immediate --wait -D "$folder/data" >/dev/null 2>&1
rm -rf -- "$folder"
"#;

/// The superuser of the cluster, without a password: the cluster listens on the loopback address only and lives for minutes.
const SUPERUSER: &str = "exedra";

/// A running PostgreSQL; dropping it stops it and removes its files.
pub(crate) struct Postgres {
    keeper: Child,
    life: Option<ChildStdin>,
    port: u16,
    log: PathBuf,
}

/// The folder of initdb and pg_ctl: the newest of Debian's, or the one on PATH.
pub(crate) fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, folder)| folder.join("initdb").exists() && folder.join("pg_ctl").exists())
        .collect();
    folders.sort();
    let on_path = || Some(run::which(&["initdb"])?.parent()?.to_owned());
    folders.pop().map(|(_, folder)| folder).or_else(on_path)
}

impl Postgres {
    /// Makes and starts a cluster: C locale and UTF-8 as the product requires, and without any care for the disk.
    pub(crate) fn start() -> anyhow::Result<Self> {
        let programs = programs().context("no PostgreSQL on this machine")?;
        let folder = tempfile::Builder::new().prefix("exedra-postgres-").tempdir()?;
        let user = if run::is_root() { "postgres" } else { "" };
        let mut initdb = if user.is_empty() {
            Command::new(programs.join("initdb"))
        } else {
            // PostgreSQL refuses to run as root, and so belongs to the user that Debian made for it.
            run::output(Command::new("chown").arg(user).arg(folder.path()))?;
            let mut runuser = Command::new("runuser");
            runuser.args(["-u", user, "--"]).arg(programs.join("initdb"));
            runuser
        };
        initdb.args([
            "--no-sync",
            "--no-instructions",
            "--auth=trust",
            "--locale=C",
            "--encoding=UTF8",
            "-U",
            SUPERUSER,
        ]);
        run::output(initdb.arg("-D").arg(folder.path().join("data")).current_dir(folder.path())).with_context(
            || {
                let place = folder.path().display();
                format!("making a cluster in {place}; can the user {user} enter that folder? TMPDIR chooses another")
            },
        )?;
        // Between asking for a free port and taking it another program may take it.
        for _ in 0..3 {
            let port = run::free_port()?;
            if let Some(postgres) = Self::run(&programs, folder.path(), user, port)? {
                // From now on the keeper removes the folder.
                let _ = folder.keep();
                return Ok(postgres);
            }
        }
        let log = std::fs::read_to_string(folder.path().join("log")).unwrap_or_default();
        bail!("PostgreSQL does not start:\n{log}")
    }

    fn run(programs: &Path, folder: &Path, user: &str, port: u16) -> anyhow::Result<Option<Self>> {
        // A socket's path has at most 107 bytes; in a deep folder the loopback address must do.
        let sockets = if folder.as_os_str().len() < 90 { folder.display().to_string() } else { String::new() };
        let mut keeper = Command::new("sh")
            .args(["-c", KEEPER, "keeper"])
            .args([programs, folder])
            .args([user, "-p", &port.to_string(), "-k", &format!("'{sockets}'"), "-h", "127.0.0.1"])
            .args(["-F", "-c full_page_writes=off", "-c synchronous_commit=off", "-c max_connections=200"])
            .args(["-c autovacuum=off", "-c timezone=UTC"])
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("sh")?;
        let life = keeper.stdin.take();
        let mut answer = [0; 6];
        let read = keeper.stdout.take().context("standard output")?.read(&mut answer)?;
        let ready = answer[..read].starts_with(b"ready");
        if !ready {
            // Killed before its input ends, so that the folder stays for another try and for its log.
            keeper.kill()?;
            keeper.wait()?;
            return Ok(None);
        }
        Ok(Some(Self { keeper, life, port, log: folder.join("log") }))
    }

    /// Where tests find it; each makes a database of its own there.
    pub(crate) fn url(&self) -> String {
        format!("postgres://{SUPERUSER}@127.0.0.1:{}/postgres", self.port)
    }

    /// Refuses to go on with a server that has gone meanwhile, with the end of its log.
    pub(crate) fn check(&self) -> anyhow::Result<()> {
        let answers = TcpStream::connect(("127.0.0.1", self.port)).is_ok();
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        ensure!(answers, "PostgreSQL went away:\n{}", lines[lines.len().saturating_sub(20)..].join("\n"));
        Ok(())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.life.take());
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(20) {
            if !matches!(self.keeper.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        eprintln!("PostgreSQL of the tests did not stop in time");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_starts_answers_and_leaves_nothing() {
        let Some(programs) = programs() else {
            panic!("PostgreSQL is missing: `cargo xtask test --only setup` installs it");
        };
        let postgres = Postgres::start().expect("a cluster");
        postgres.check().expect("it answers");
        let ask = |what: &str| {
            let mut psql = Command::new(programs.join("psql"));
            run::output(psql.args(["-X", "-A", "-t", "-c", what, &postgres.url()])).expect("an answer")
        };
        assert_eq!(ask("SHOW server_encoding"), "UTF8");
        assert_eq!(ask("SHOW lc_collate"), "C");
        assert_eq!(ask("SHOW max_connections"), "200");
        assert_eq!(ask("SHOW fsync"), "off");
        let (port, log) = (postgres.port, postgres.log.clone());
        drop(postgres);
        assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
        assert!(!log.parent().is_some_and(Path::exists), "its folder is gone");
    }
}
