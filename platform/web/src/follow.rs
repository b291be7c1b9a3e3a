//! Pages that follow something: the server says how it stands whenever that changes.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};

use crate::app::App;
use crate::section::Boxed;

/// How often the versions of the topics are looked at. The rows are read only when one has risen.
const LOOK: Duration = Duration::from_millis(400);

/// Says how something stands, as JSON; nothing when there is no more to say.
pub type Look = Arc<dyn Fn(App) -> Boxed<'static, exedra_store::Result<Option<serde_json::Value>>> + Send + Sync>;

/// A stream of how something stands, told again whenever a topic has changed and what is told differs. Every message holds
/// the whole state, so a reader who reconnects (whatever their `Last-Event-ID`) is in step with the first one; it is marked
/// `resync`. Ends when there is no more to say, or when the server stops.
pub fn stream(app: App, topics: &'static [&'static str], look: Look) -> Response {
    let mut stopping = app.stopping();
    let (sender, receiver) = tokio::sync::mpsc::channel::<Result<Event, Infallible>>(4);
    tokio::spawn(async move {
        let (mut seen, mut last, mut number) = (None, String::new(), 0u64);
        loop {
            // Read before the rows: what changes meanwhile is looked at again.
            let version = app.db().signals().version(topics);
            if seen != Some(version) {
                match look(app.clone()).await {
                    Ok(None) => break,
                    Ok(Some(state)) => {
                        seen = Some(version);
                        let data = state.to_string();
                        if data != last {
                            number += 1;
                            let name = if last.is_empty() { "resync" } else { "change" };
                            let event = Event::default().id(number.to_string()).event(name).data(data.clone());
                            if sender.send(Ok(event)).await.is_err() {
                                break;
                            }
                            last = data;
                        }
                    }
                    Err(error) => tracing::debug!(%error, "a page that follows waits"),
                }
            }
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                _ = stopping.wait_for(|stop| *stop) => break,
                () = sender.closed() => break,
            }
        }
    });
    let stream = tokio_stream::wrappers::ReceiverStream::new(receiver);
    Sse::new(stream).keep_alive(KeepAlive::new().interval(Duration::from_secs(10))).into_response()
}
