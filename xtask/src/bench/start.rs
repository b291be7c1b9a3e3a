//! How long a stranger waits for the demonstration, and what it takes when nobody asks.

use std::time::Duration;

use anyhow::Context;

use super::product::Server;
use super::{Row, Setting, median};

pub(super) fn measure(setting: &Setting) -> anyhow::Result<Vec<Row>> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let first = Server::demo(&setting.binary, &data)?.ready.as_secs_f64();
    let mut later = Vec::new();
    let mut idle = Vec::new();
    for _ in 0..3 {
        let server = Server::demo(&setting.binary, &data)?;
        later.push(server.ready.as_secs_f64());
        // Idle means: whatever begins at the start has ended.
        std::thread::sleep(Duration::from_secs(3));
        idle.push(server.memory().context("no memory in /proc")?);
    }
    let (later, idle) = (median(&mut later), median(&mut idle));
    Ok(vec![
        Row::new("first start of the demonstration until it answers", format!("{first:.1} s"), "≤ 15 s", first <= 15.0),
        Row::new("every later start (median of 3)", format!("{later:.2} s"), "≤ 1 s", later <= 1.0),
        Row::new("memory when idle", format!("{idle:.0} MB"), "≤ 200 MB", idle <= 200.0),
    ])
}
