//! Live progress by server-sent events.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
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

/// What is told to whoever listens, by the name of a channel. A message holds the whole state, so a listener who is late
/// misses nothing but what is over.
#[derive(Default)]
pub struct Channels(Mutex<HashMap<String, tokio::sync::watch::Sender<Arc<str>>>>);

impl Channels {
    fn all(&self) -> std::sync::MutexGuard<'_, HashMap<String, tokio::sync::watch::Sender<Arc<str>>>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
    /// Tells everybody who listens. A channel to which nobody listens is forgotten.
    pub(crate) fn tell(&self, name: &str, message: String) {
        let mut all = self.all();
        let heard = all.get(name).is_some_and(|sender| sender.send(message.into()).is_ok());
        if !heard {
            all.remove(name);
        }
    }
    fn listen(&self, name: &str) -> tokio::sync::watch::Receiver<Arc<str>> {
        let mut all = self.all();
        all.entry(name.to_owned()).or_insert_with(|| tokio::sync::watch::channel(Arc::from("")).0).subscribe()
    }
}

/// A stream of what is told on a channel ([`App::tell`]): first, marked `resync`, the state as `now` gives it, then each
/// message as `state`. Listening begins before the state is read, so that nothing falls between. A state carries its own
/// number: a message may be older than the state that came before it.
pub async fn channel<F>(app: &App, name: &str, now: F) -> Result<Response, crate::Error>
where
    F: Future<Output = Result<String, crate::Error>>,
{
    use tokio_stream::StreamExt as _;
    let receiver = app.0.channels.listen(name);
    let first = now.await?;
    let mut stopping = app.stopping();
    let begin = tokio_stream::once(Event::default().event("resync").data(first));
    let told = tokio_stream::wrappers::WatchStream::from_changes(receiver);
    let told = told.map(|message| Event::default().event("state").data(&*message));
    let stop = async move {
        let _ = stopping.wait_for(|stop| *stop).await;
    };
    let stream = futures::StreamExt::take_until(begin.chain(told).map(Ok::<_, Infallible>), stop);
    Ok(Sse::new(stream).keep_alive(KeepAlive::new().interval(Duration::from_secs(10))).into_response())
}
