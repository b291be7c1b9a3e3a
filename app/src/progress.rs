//! Long work shows on a terminal that it goes on: a line on standard error, rewritten each second and gone at the end.

use std::future::Future;
use std::io::{IsTerminal, Write};
use std::time::Duration;

use tokio::time::Instant;

/// Work shorter than this shows nothing; and how often the line is written anew.
const BEAT: Duration = Duration::from_secs(1);

/// Does some work; meanwhile a terminal shows what is done and for how long. Files and pipes get nothing.
pub async fn during<T>(what: &'static str, work: impl Future<Output = T>) -> T {
    if !std::io::stderr().is_terminal() {
        return work.await;
    }
    // A task of its own, because the work may be long without a pause.
    let beat = tokio::spawn(async move {
        let begun = Instant::now();
        let mut beat = tokio::time::interval_at(begun + BEAT, BEAT);
        loop {
            beat.tick().await;
            line(&format!("{what} … {} s", begun.elapsed().as_secs()));
        }
    });
    let done = work.await;
    beat.abort();
    line("");
    done
}

fn line(text: &str) {
    let mut out = std::io::stderr().lock();
    let _ = write!(out, "\r\x1b[K{text}").and_then(|()| out.flush());
}
