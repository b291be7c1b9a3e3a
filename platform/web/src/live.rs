//! Live progress by server-sent events.

use std::convert::Infallible;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};

use crate::app::App;

/// How often a job's row is looked at, in milliseconds.
const LOOK_MS: u64 = 300;

/// A stream of a job's progress, told from its row, so that any process may do the work. Every message holds the whole
/// state, so a reader who reconnects (whatever their `Last-Event-ID`) is in step with the first message; it is marked
/// `resync`. The stream ends with the job, or when the server stops.
pub fn job(app: App, id: String) -> Response {
    let mut stopping = app.stopping();
    let (sender, receiver) = tokio::sync::mpsc::channel::<Result<Event, Infallible>>(8);
    tokio::spawn(async move {
        let mut last = String::new();
        let mut number = 0u64;
        loop {
            let row = match app.db().read().await {
                Ok(mut conn) => exedra_store::house::job(&mut conn, &id).await.ok().flatten(),
                Err(_) => None,
            };
            let Some(row) = row else { break };
            let progress: serde_json::Value = serde_json::from_str(&row.progress).unwrap_or_default();
            let data = serde_json::json!({ "state": row.state, "progress": progress }).to_string();
            if data != last {
                number += 1;
                let name = if last.is_empty() { "resync" } else { "progress" };
                let event = Event::default().id(number.to_string()).event(name).data(data.clone());
                if sender.send(Ok(event)).await.is_err() {
                    break;
                }
                last = data;
            }
            if !matches!(row.state.as_str(), "waiting" | "running") {
                break;
            }
            tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(LOOK_MS)) => {}
                _ = stopping.wait_for(|stop| *stop) => break,
                () = sender.closed() => break,
            }
        }
    });
    let stream = tokio_stream::wrappers::ReceiverStream::new(receiver);
    Sse::new(stream).keep_alive(KeepAlive::new().interval(Duration::from_secs(10))).into_response()
}
