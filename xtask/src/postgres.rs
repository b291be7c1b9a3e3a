//! A PostgreSQL of the tests' own: a fresh cluster in a temporary directory on a free port, gone afterwards.

use std::io::{BufRead, BufReader, Read};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};

use crate::run;

/// Whoever makes, starts and ends the cluster. It is a shell of its own that waits for its standard input to end, which
/// happens whichever way this process ends, even by SIGKILL; so nothing is left behind, and no signal need be handled.
///
/// Arguments: folder of the programs, folder of everything, user to run as (or empty), where sockets go, ports to try.
/// It says `ready PORT`, or `failed` and why. C locale and UTF-8 as the product requires; no care for the disk.
const KEEPER: &str = r#"
trap '' INT TERM HUP PIPE
programs=$1 folder=$2 user=$3 sockets=$4; shift 4
as() { if [ -n "$user" ]; then runuser -u "$user" -- "$@"; else "$@"; fi; }
begin() {
    [ -z "$user" ] || chown "$user" "$folder" || return
    as "$programs/initdb" --no-sync --no-instructions --auth=trust --locale=C --encoding=UTF8 -U exedra \
        -D "$folder/data" || return
    for port in "$@"; do
        as "$programs/pg_ctl" start --wait --timeout 60 -D "$folder/data" -l "$folder/log" -o "-p $port -k '$sockets' \
            -h 127.0.0.1 -F -c full_page_writes=off -c synchronous_commit=off -c max_connections=200 -c timezone=UTC" &&
            return
    done
    cat "$folder/log"
    return 1
}
if begin "$@" >"$folder/begin" 2>&1; then echo "ready $port"; else echo failed; cat "$folder/begin"; fi
exec >/dev/null
cat >/dev/null
as "$programs/pg_ctl" stop -m immediate --wait -D "$folder/data" >/dev/null 2>&1
rm -rf -- "$folder"
"#;

/// A running PostgreSQL; dropping it stops it and removes its files.
pub(crate) struct Postgres {
    keeper: Child,
    life: Option<ChildStdin>,
    port: u16,
    log: PathBuf,
}

/// The folder of `initdb` and `pg_ctl`: the newest of Debian's, or the one on PATH.
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
    /// Makes and starts a cluster.
    pub(crate) fn start() -> anyhow::Result<Self> {
        let programs = programs().context("no PostgreSQL on this machine")?;
        // The keeper removes it.
        let folder = tempfile::Builder::new().prefix("exedra-postgres-").tempdir()?.keep();
        // PostgreSQL refuses to run as root, and so belongs to the user that Debian made for it.
        let user = if run::is_root() { "postgres" } else { "" };
        // A socket's path has at most 107 bytes; in a deep folder the loopback address must do.
        let sockets = if folder.as_os_str().len() < 90 { folder.clone() } else { PathBuf::new() };
        let mut keeper = Command::new("sh");
        keeper.args(["-c", KEEPER, "keeper"]).args([&programs, &folder]).arg(user).arg(sockets).current_dir(&folder);
        // Between asking for a free port and taking it another program may take it.
        for _ in 0..3 {
            keeper.arg(run::free_port()?.to_string());
        }
        let mut keeper = keeper.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("sh")?;
        let life = keeper.stdin.take();
        let mut says = BufReader::new(keeper.stdout.take().context("standard output")?);
        let mut postgres = Self { keeper, life, port: 0, log: folder.join("log") };
        let mut answer = String::new();
        says.read_line(&mut answer)?;
        if let Some(port) = answer.trim_end().strip_prefix("ready ") {
            postgres.port = port.parse()?;
            return Ok(postgres);
        }
        says.read_to_string(&mut answer)?;
        bail!("PostgreSQL does not start. May the user who runs it enter {}? {answer}", folder.display())
    }

    /// Where tests find it; each makes a database of its own there.
    pub(crate) fn url(&self) -> String {
        format!("postgres://exedra@127.0.0.1:{}/postgres", self.port)
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
        assert!(!log.parent().is_some_and(std::path::Path::exists), "its folder is gone");
    }
}
