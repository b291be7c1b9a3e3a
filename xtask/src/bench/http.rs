//! Public pages from the cache against nginx serving the same bytes as a file, alternating in one run.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};

use super::client::{Answer, Client};
use super::product::{
    Server, dressing, first_broadcast, first_offer, first_session, first_track, front, offer_list, programme,
    stage_list,
};
use super::{Row, Setting, install, median};
use crate::{run, setup};

const ROUNDS: usize = 3;
const REACH: &str = "≥ 0.7 × nginx";
const LIGHT: &str = "≤ 100 kB";
/// The same in bytes.
const HEAVY: usize = 100_000;

pub(super) fn measure(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    install()?;
    let folder = tempfile::tempdir()?;
    let server = Server::demo(&setting.binary, &folder.path().join("data"))?;
    let mut client = Client::new(&server.url)?;
    let pages = pages(&mut client, &server.forum)?;
    let served: Vec<_> = pages.iter().map(|page| (page.file, &page.answer)).collect();
    let nginx = Nginx::start(folder.path(), &served)?;
    let mut rows = Vec::new();
    // While others are measured the client would be let go.
    let weights = pages.iter().map(|page| weight(&mut client, page)).collect::<anyhow::Result<Vec<_>>>()?;
    for page in &pages {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            ours.push(wrk(&format!("{}{}", server.url.trim_end_matches('/'), page.path))?);
            theirs.push(wrk(&format!("{}/{}", nginx.url, page.file))?);
        }
        let (ours, theirs) = (median(&mut ours), median(&mut theirs));
        let ratio = ours / theirs;
        let size = page.answer.body.len();
        let measured = format!("{ratio:.2} × nginx ({ours:.0} against {theirs:.0} requests/s, {size} bytes)");
        rows.push(Row::new(format!("{}, cached, `wrk -t2 -c32 -d3s`", page.what), measured, REACH, ratio >= 0.7));
    }
    for (page, weight) in pages.iter().zip(weights) {
        let measured = format!("{:.1} kB", weight as f64 / 1000.0);
        rows.push(Row::new(
            format!("{}, compressed, with style and script", page.what),
            measured,
            LIGHT,
            weight <= HEAVY,
        ));
    }
    Ok(rows)
}

/// A page that is measured.
struct Page {
    what: &'static str,
    /// Its name as a file of nginx.
    file: &'static str,
    path: String,
    answer: Answer,
}

/// The pages, found as a reader finds them: by the links of lists.
fn pages(client: &mut Client, forum: &str) -> anyhow::Result<Vec<Page>> {
    type Link = fn(&str) -> Option<String>;
    let mut pages = Vec::new();
    let lists: [(&str, &str, String, &str, &str, Link); 4] = [
        ("offer list", "list", offer_list(forum), "offer page", "offer", first_offer),
        ("front page", "front", front(forum), "theme page", "track", first_track),
        ("programme", "programme", programme(forum), "session page", "session", first_session),
        ("stage list", "stages", stage_list(forum), "stage page", "stage", first_broadcast),
    ];
    for (list, list_file, list_path, one, one_file, link) in lists {
        let answer = client.page(&list_path)?;
        let path =
            link(&String::from_utf8_lossy(&answer.body)).with_context(|| format!("the {list} links to no {one}"))?;
        let one = Page { what: one, file: one_file, answer: client.page(&path)?, path };
        pages.push(Page { what: list, file: list_file, path: list_path, answer });
        pages.push(one);
    }
    Ok(pages)
}

/// What a page costs a reader who comes for the first time, in bytes over the line: itself, its style and its script.
/// Fonts and pictures come after it can be read.
fn weight(client: &mut Client, page: &Page) -> anyhow::Result<usize> {
    let mut sum = client.compressed(&page.path)?.body.len();
    for path in dressing(&String::from_utf8_lossy(&page.answer.body)) {
        sum += client.compressed(&path)?.body.len();
    }
    Ok(sum)
}

/// Requests a second.
fn wrk(url: &str) -> anyhow::Result<f64> {
    let said = run::output(Command::new("wrk").args(["-t2", "-c32", "-d3s", url]))?;
    rate(&said).with_context(|| format!("wrk said: {said}"))
}

/// The rate in what wrk prints; none when some answers were not what was asked for.
fn rate(said: &str) -> Option<f64> {
    let failed = said.lines().any(|line| line.contains("Non-2xx") || line.contains("Socket errors"));
    let rate = said.lines().find_map(|line| line.trim().strip_prefix("Requests/sec:"))?;
    rate.trim().parse().ok().filter(|_| !failed)
}

/// An nginx of its own that serves files; dropping it ends it.
struct Nginx {
    child: Child,
    url: String,
}

impl Nginx {
    fn start(folder: &Path, pages: &[(&str, &Answer)]) -> anyhow::Result<Self> {
        let place = folder.join("nginx");
        let files = place.join("files");
        std::fs::create_dir_all(&files)?;
        for (name, page) in pages {
            std::fs::write(files.join(name), &page.body)?;
        }
        let port = run::free_port()?;
        let kind = pages.first().map_or("text/html", |(_, page)| page.kind.as_str());
        let kind = kind.split(';').next().unwrap_or_default();
        // Workers of a master that is root would otherwise be a user who may not read here.
        let user = if run::is_root() { "user root;" } else { "" };
        let here = place.display();
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|of| format!("{of}_temp_path {here}/{of};\n"))
            .concat();
        let config = format!(
            "{user} daemon off; worker_processes auto; pid {here}/pid; error_log {here}/errors;\n\
             events {{ worker_connections 1024; }}\n\
             http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type {kind};\n\
             charset utf-8; open_file_cache max=10; {temporary}\n\
             server {{ listen 127.0.0.1:{port}; root {here}/files; }} }}\n"
        );
        std::fs::write(place.join("nginx.conf"), config)?;
        let nginx = setup::nginx().context("no nginx")?;
        let child = Command::new(nginx)
            .arg("-p")
            .arg(&place)
            .arg("-e")
            .arg(place.join("errors"))
            .arg("-c")
            .arg(place.join("nginx.conf"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .context("nginx")?;
        let nginx = Self { child, url: format!("http://127.0.0.1:{port}") };
        let begun = Instant::now();
        let mut answer = Client::new(&nginx.url);
        while answer.is_err() && begun.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(Duration::from_millis(20));
            answer = Client::new(&nginx.url);
        }
        let (name, page) = pages.first().context("a page")?;
        let same = answer?.page(&format!("/{name}"))?.body == page.body;
        ensure!(same, "nginx serves other bytes");
        Ok(nginx)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its workers end with a master that is asked, not with one that is killed.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_read() {
        let said = "Running 5s test\n  2 threads\nRequests/sec:  95123.40\nTransfer/sec: 1MB\n";
        assert!(rate(said).is_some_and(|rate| (rate - 95123.4).abs() < 0.01));
        assert_eq!(rate(&format!("{said}  Non-2xx or 3xx responses: 5\n")), None);
    }
}
