//! Everything that benches know of the product: its commands and its routes. When those change, change them here.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use serde_json::Value;

use super::client::{Client, escaped};
use crate::run;

/// The forum that [`init`] makes.
pub(super) const FORUM: &str = "bench";
const EMAIL: &str = "secretary@example.org";
const PASSWORD: &str = "a long password of a bench";

/// The public list of offers of a forum.
pub(super) fn offer_list(forum: &str) -> String {
    format!("/{forum}/exchange")
}

/// The page of the first offer that a list links to.
pub(super) fn first_offer(list: &str) -> Option<String> {
    let link = regex::Regex::new(r#"href="(/offers/[A-Za-z0-9-]+)["?]"#).expect("a pattern of this file");
    Some(link.captures(list)?[1].to_owned())
}

/// The public list of broadcasts of a forum.
pub(super) fn stage_list(forum: &str) -> String {
    format!("/{forum}/stage")
}

/// The page of the first broadcast that a list links to.
pub(super) fn first_broadcast(list: &str) -> Option<String> {
    let link = regex::Regex::new(r#"href="(/[a-z0-9-]+/stage/[0-9a-z]{6})["?]"#).expect("a pattern of this file");
    Some(link.captures(list)?[1].to_owned())
}

/// The front page of a forum.
pub(super) fn front(forum: &str) -> String {
    format!("/{forum}")
}

/// The programme of a forum.
pub(super) fn programme(forum: &str) -> String {
    format!("/{forum}/programme")
}

/// The page of the first session that a programme links to.
pub(super) fn first_session(list: &str) -> Option<String> {
    let link =
        regex::Regex::new(r#"href="(/[a-z0-9-]+/programme/[0-9A-Za-z]{6})["?#]"#).expect("a pattern of this file");
    Some(link.captures(list)?[1].to_owned())
}

/// The page of the first word of the theme that a front page links to.
pub(super) fn first_track(front: &str) -> Option<String> {
    let link = regex::Regex::new(r#"href="(/[a-z0-9-]+/tracks/[a-z0-9-]+)["?]"#).expect("a pattern of this file");
    Some(link.captures(front)?[1].to_owned())
}

/// The style sheets and scripts of a page; fonts and pictures are not among them.
pub(super) fn dressing(page: &str) -> Vec<String> {
    let link =
        regex::Regex::new(r#"(?:rel="stylesheet" href|<script src)="(/[^"]+)""#).expect("a pattern of this file");
    link.captures_iter(page).map(|found| found[1].to_owned()).collect()
}

/// Searching the offers, as a program would.
pub(super) fn search(words: &str) -> String {
    format!("/api/v1/offers?q={}", escaped(words))
}

/// Searching everything of an edition, as a reader would.
pub(super) fn find(forum: &str, word: &str, at: usize) -> String {
    // Every third is typed only in part, as it is while somebody still types.
    let typed: String = if at.is_multiple_of(3) { word.chars().take(4).collect() } else { word.to_owned() };
    format!("/{forum}/search?q={}", escaped(&typed))
}

/// Signs in as the secretary that [`init`] made, who agrees to be matched.
pub(super) fn sign_in(client: &mut Client) -> anyhow::Result<()> {
    let answer = client.post("/account/sign-in", &[("email", EMAIL), ("password", PASSWORD)])?;
    ensure!(answer.status == 303, "signing in was answered with {}", answer.status);
    let answer = client.post("/my/consents", &[("kind", "matched"), ("do", "give")])?;
    ensure!(answer.status == 303, "the consent was answered with {}", answer.status);
    Ok(())
}

/// What matches a person's words, both ways and with the words that matched, as a program would ask.
pub(super) fn matches(words: &str) -> String {
    format!("/api/v1/{FORUM}/suggestions?q={}", escaped(words))
}

/// `exedra --data DIR …`
pub(super) fn command(binary: &Path, data: &Path) -> Command {
    let mut command = Command::new(binary);
    command.arg("--data").arg(data).stdin(Stdio::null());
    command
}

/// An empty forum.
pub(super) fn init(binary: &Path, data: &Path) -> anyhow::Result<()> {
    let mut init = command(binary, data);
    init.args([
        "init",
        "--forum",
        FORUM,
        "--name",
        "Bench",
        "--from",
        "2027-09-24",
        "--to",
        "2027-09-28",
        "--zone",
        "UTC",
        "--email",
        EMAIL,
        "--password-stdin",
    ]);
    let mut child = init.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().context("exedra")?;
    child.stdin.take().context("standard input")?.write_all(PASSWORD.as_bytes())?;
    ensure!(child.wait()?.success(), "`exedra init` failed");
    Ok(())
}

/// A program that was run to its end.
pub(super) struct Run {
    pub(super) output: String,
    pub(super) took: Duration,
    /// The most memory it ever had, in MB.
    pub(super) peak: f64,
    pub(super) ok: bool,
}

/// Runs to the end and looks at the memory meanwhile. Linux keeps the highest mark, so looking now and then misses only
/// what happens in the last moments.
pub(super) fn watched(mut command: Command) -> anyhow::Result<Run> {
    let begun = Instant::now();
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().context("exedra")?;
    let mut says = BufReader::new(child.stdout.take().context("standard output")?);
    let reader = std::thread::spawn(move || std::io::read_to_string(&mut says));
    let mut peak = 0.0_f64;
    let status = loop {
        peak = peak.max(memory(child.id(), "VmHWM").unwrap_or(0.0));
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let took = begun.elapsed();
    let output = reader.join().map_err(|_| anyhow::anyhow!("its output could not be read"))??;
    Ok(Run { output, took, peak, ok: status.success() })
}

/// A line of a process's status in MB.
fn memory(process: u32, line: &str) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let kilobytes = status.lines().find_map(|l| l.strip_prefix(line)?.strip_prefix(':'))?;
    Some(kilobytes.trim().trim_end_matches("kB").trim().parse::<f64>().ok()? / 1000.0)
}

/// A running server; dropping it ends it.
pub(super) struct Server {
    child: Child,
    pub(super) url: String,
    pub(super) forum: String,
    /// What a demonstration says of its sign-ins.
    accounts: Value,
    /// From its start until it answered.
    pub(super) ready: Duration,
}

impl Server {
    /// The demonstration, made anew when the folder is empty.
    pub(super) fn demo(binary: &Path, data: &Path) -> anyhow::Result<Self> {
        let begun = Instant::now();
        let mut demo = command(binary, data);
        demo.args(["demo", "--listen", "127.0.0.1:0", "--json", "--seed", "1"]);
        let mut child = demo.stdout(Stdio::piped()).spawn().context("exedra")?;
        let mut says = BufReader::new(child.stdout.take().context("standard output")?);
        let mut server =
            Self { child, url: String::new(), forum: String::new(), accounts: Value::Null, ready: Duration::ZERO };
        let mut line = String::new();
        says.read_line(&mut line)?;
        // Kept open, because a server that can no longer print may stop.
        server.child.stdout = Some(says.into_inner());
        let about: Value = serde_json::from_str(&line).context("`exedra demo --json` printed no JSON line")?;
        let text = |key: &str| about.get(key).and_then(Value::as_str).map(str::to_owned).context("url and forum");
        (server.url, server.forum) = (text("url")?, text("forum")?);
        server.accounts = about.get("accounts").cloned().unwrap_or_default();
        server.answers(begun)?;
        Ok(server)
    }

    /// An installation that is there.
    pub(super) fn serve(binary: &Path, data: &Path) -> anyhow::Result<Self> {
        let begun = Instant::now();
        let listen = format!("127.0.0.1:{}", run::free_port()?);
        let mut serve = command(binary, data);
        let child = serve.args(["serve", "--listen", &listen]).stdout(Stdio::null()).spawn().context("exedra")?;
        let url = format!("http://{listen}");
        let mut server = Self { child, url, forum: FORUM.to_owned(), accounts: Value::Null, ready: Duration::ZERO };
        server.answers(begun)?;
        Ok(server)
    }

    /// Waits until it says that it is well.
    fn answers(&mut self, begun: Instant) -> anyhow::Result<()> {
        while begun.elapsed() < Duration::from_mins(2) {
            ensure!(self.child.try_wait()?.is_none(), "exedra ended instead of serving");
            if Client::new(&self.url).and_then(|mut client| client.get("/healthz")).is_ok_and(|a| a.status == 200) {
                self.ready = begun.elapsed();
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        bail!("exedra did not answer at /healthz within two minutes")
    }

    /// Signs in as somebody of the demonstration, by their role.
    pub(super) fn sign_in(&self, client: &mut Client, role: &str) -> anyhow::Result<()> {
        let accounts = self.accounts.as_array().context("no sign-ins")?;
        let account = accounts.iter().find(|account| account.get("role").is_some_and(|own| own == role));
        let text = |key: &str| account?.get(key)?.as_str();
        let (email, password) = text("email").zip(text("password")).context("no sign-in of this role")?;
        let answer = client.post("/account/sign-in", &[("email", email), ("password", password)])?;
        ensure!(answer.status == 303, "signing in was answered with {}", answer.status);
        Ok(())
    }

    /// The memory it has now, in MB.
    pub(super) fn memory(&self) -> Option<f64> {
        memory(self.child.id(), "VmRSS")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Asked first, so that it closes its database; a demonstration's folder is used again.
        let asked = Command::new("kill").arg(self.child.id().to_string()).status();
        let begun = Instant::now();
        while asked.is_ok() && begun.elapsed() < Duration::from_secs(12) {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_offers_are_found() {
        let list = r#"<a href="/f/exchange">x</a> <a class="t" href="/offers/0198-a?lang=en">y</a>"#;
        assert_eq!(first_offer(list).as_deref(), Some("/offers/0198-a"));
        assert_eq!(first_offer("<p>"), None);
    }

    #[test]
    fn memory_and_output_are_seen() {
        let mut sh = Command::new("sh");
        sh.args(["-c", "sleep 0.05; echo done"]);
        let run = watched(sh).expect("sh runs");
        assert!(run.ok && run.output == "done\n" && run.peak > 0.1 && run.took >= Duration::from_millis(50));
    }
}
