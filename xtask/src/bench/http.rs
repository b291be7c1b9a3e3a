//! Public pages from the cache against nginx serving the same bytes as a file, alternating in one run.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};

use super::client::{Answer, Client};
use super::product::{Server, first_offer, offer_list};
use super::{Row, Setting, install, median};
use crate::{run, setup};

const ROUNDS: usize = 3;
const REACH: &str = "≥ 0.7 × nginx";

pub(super) fn measure(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    install()?;
    let folder = tempfile::tempdir()?;
    let server = Server::demo(&setting.binary, &folder.path().join("data"))?;
    let mut client = Client::new(&server.url)?;
    let list = offer_list(&server.forum);
    let list_page = client.page(&list)?;
    let offer = first_offer(&String::from_utf8_lossy(&list_page.body)).context("the list links to no offer")?;
    let offer_page = client.page(&offer)?;
    let nginx = Nginx::start(folder.path(), &[("list", &list_page), ("offer", &offer_page)])?;
    let mut rows = Vec::new();
    for (what, path, file, page) in
        [("offer list", &list, "list", &list_page), ("offer page", &offer, "offer", &offer_page)]
    {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            ours.push(wrk(&format!("{}{path}", server.url.trim_end_matches('/')))?);
            theirs.push(wrk(&format!("{}/{file}", nginx.url))?);
        }
        let (ours, theirs) = (median(&mut ours), median(&mut theirs));
        let ratio = ours / theirs;
        let measured =
            format!("{ratio:.2} × nginx ({ours:.0} against {theirs:.0} requests/s, {} bytes)", page.body.len());
        rows.push(Row::new(format!("{what}, cached, `wrk -t2 -c32 -d5s`"), measured, REACH, ratio >= 0.7));
    }
    Ok(rows)
}

/// Requests a second.
fn wrk(url: &str) -> anyhow::Result<f64> {
    let said = run::output(Command::new("wrk").args(["-t2", "-c32", "-d5s", url]))?;
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
