//! A switch of the stage on many open pages: from the moment the manager's request leaves until each page was told.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};

use super::client::Client;
use super::product::{Server, first_broadcast, stage_list};
use super::{Row, Setting, percentile};

const PAGES: usize = 2000;
const SWITCHES: usize = 10;
const REACH: &str = "≤ 1 s (p99)";

/// What an open page says: that it listens, or when it heard.
enum Said {
    Listens,
    Heard(Instant),
    Failed(String),
}

pub(super) fn measure(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    let folder = tempfile::tempdir()?;
    let server = Server::demo(&setting.binary, &folder.path().join("data"))?;
    let mut client = Client::new(&server.url)?;
    let list = client.page(&stage_list(&server.forum))?;
    let page = first_broadcast(&String::from_utf8_lossy(&list.body)).context("the list links to no broadcast")?;
    server.sign_in(&mut client, "secretariat")?;
    let manage = format!("{page}/manage");
    let switch = |client: &mut Client, to: &str| {
        let answer = client.post(&manage, &[("to", to)])?;
        ensure!(answer.status == 303, "a switch was answered with {}", answer.status);
        Ok(())
    };
    switch(&mut client, "recording")?;
    let (sender, said) = channel();
    for _ in 0..PAGES {
        let (sender, url, path) = (sender.clone(), server.url.clone(), format!("{page}/events"));
        let listener = std::thread::Builder::new().stack_size(128 * 1024);
        listener.spawn(move || {
            if let Err(error) = listen(&url, &path, &sender) {
                let _ = sender.send(Said::Failed(format!("{error:#}")));
            }
        })?;
    }
    let next = || match said.recv_timeout(Duration::from_secs(30)).context("an open page heard nothing for 30 s")? {
        Said::Failed(why) => anyhow::bail!("an open page broke off: {why}"),
        other => Ok(other),
    };
    for _ in 0..PAGES {
        next()?;
    }
    let mut took = Vec::with_capacity(PAGES * SWITCHES);
    for at in 0..SWITCHES {
        let begun = Instant::now();
        switch(&mut client, if at % 2 == 0 { "slate" } else { "recording" })?;
        for _ in 0..PAGES {
            if let Said::Heard(when) = next()? {
                took.push(when.duration_since(begun).as_secs_f64());
            }
        }
    }
    let (middle, late) = (percentile(&mut took, 0.5), percentile(&mut took, 0.99));
    let what = format!("a switch on {PAGES} open pages, {SWITCHES} switches");
    Ok(vec![Row::new(what, format!("p50 {:.0} ms, p99 {:.0} ms", middle * 1000.0, late * 1000.0), REACH, late <= 1.0)])
}

/// An open page: listens until the server ends.
fn listen(url: &str, path: &str, sender: &Sender<Said>) -> anyhow::Result<()> {
    let host = url.strip_prefix("http://").context("not an http address")?.trim_end_matches('/');
    let mut stream = TcpStream::connect(host)?;
    stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept: text/event-stream\r\n\r\n").as_bytes())?;
    for line in BufReader::with_capacity(512, stream).lines() {
        let Ok(line) = line else { return Ok(()) };
        let said = match line.trim() {
            "event: resync" => Said::Listens,
            "event: state" => Said::Heard(Instant::now()),
            _ => continue,
        };
        if sender.send(said).is_err() {
            break;
        }
    }
    Ok(())
}
