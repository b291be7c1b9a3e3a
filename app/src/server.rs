//! The HTTP server: deadlines for slow clients, and a stop that drains.

use std::any::Any;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::Router;
use exedra_web::App;
use exedra_web::gate::Peer;
use futures::FutureExt;
use http::Method;
use hyper::body::{Body, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, Sleep};
use tower::ServiceExt;

/// A request's head must arrive within this time.
const HEAD: Duration = Duration::from_secs(10);
/// A client that neither takes nor sends a byte for so long is let go.
const STALL: Duration = Duration::from_secs(20);
/// A body must arrive at this rate at least, in bytes a second, once [`BODY`] is over.
const RATE: u64 = 16 * 1024;
/// What a body may take however small it is.
const BODY: Duration = Duration::from_mins(1);
/// How long open requests may go on after the stop signal.
const DRAIN: Duration = Duration::from_secs(8);
/// Connections at once; further ones wait in the kernel's queue.
const MOST: usize = 20_000;

/// A stream that fails when a pending write or a pending read makes no progress for [`STALL`]. Event streams send a
/// keep-alive more often than that, so only a client that reads nothing is let go. While a handler works on a request the
/// client owes us nothing but its body, which has a deadline of its own ([`Timed`]).
struct Deadlined {
    inner: TcpStream,
    working: Arc<AtomicBool>,
    /// Since when a write waits for the client to take bytes.
    write: Option<Instant>,
    /// Since when a read waits for the client, or when bytes last went out.
    read: Instant,
    reading: bool,
    /// Wakes when [`STALL`] may be over. It is not set anew with every byte, which would cost more than the byte: what is
    /// due is looked up when it rings.
    bell: Pin<Box<Sleep>>,
}

impl Deadlined {
    fn new(inner: TcpStream, working: Arc<AtomicBool>) -> Self {
        let now = Instant::now();
        let bell = Box::pin(tokio::time::sleep_until(now + STALL));
        Self { inner, working, write: None, read: now, reading: false, bell }
    }
    fn late() -> io::Error {
        io::Error::new(io::ErrorKind::TimedOut, "the client made no progress")
    }
    /// Waits until [`STALL`] after a moment.
    fn due(&mut self, cx: &mut Context<'_>, since: Instant) -> Poll<()> {
        loop {
            let over = since + STALL;
            if self.bell.deadline() > over {
                self.bell.as_mut().reset(over);
            }
            ready!(self.bell.as_mut().poll(cx));
            let now = Instant::now();
            if now >= over {
                // It stays rung, so the next asker sets it anew.
                self.bell.as_mut().reset(now + STALL);
                return Poll::Ready(());
            }
            self.bell.as_mut().reset(over);
        }
    }
    fn watch<T>(&mut self, cx: &mut Context<'_>, result: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if result.is_ready() {
            self.write = None;
            // Whatever goes out shows that the connection lives.
            self.read = Instant::now();
            return result;
        }
        let since = *self.write.get_or_insert_with(Instant::now);
        ready!(self.due(cx, since));
        Poll::Ready(Err(Self::late()))
    }
}

impl AsyncRead for Deadlined {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        let result = Pin::new(&mut this.inner).poll_read(cx, buffer);
        if result.is_ready() {
            this.reading = false;
            return result;
        }
        if this.working.load(Ordering::Relaxed) {
            this.reading = false;
            return Poll::Pending;
        }
        if !this.reading {
            this.reading = true;
            this.read = Instant::now();
        }
        let since = this.read;
        ready!(this.due(cx, since));
        Poll::Ready(Err(Self::late()))
    }
}

impl AsyncWrite for Deadlined {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.inner).poll_write(cx, bytes);
        self.watch(cx, result)
    }
    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.inner).poll_write_vectored(cx, bytes);
        self.watch(cx, result)
    }
    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let result = Pin::new(&mut self.inner).poll_flush(cx);
        self.watch(cx, result)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

/// A request body that must not stall and must arrive at a rate.
struct Timed {
    inner: Incoming,
    sleep: Pin<Box<Sleep>>,
    begun: Instant,
    came: u64,
}

impl Timed {
    fn new(inner: Incoming) -> Self {
        Self { inner, sleep: Box::pin(tokio::time::sleep(STALL)), begun: Instant::now(), came: 0 }
    }
    /// When the next bytes must be here.
    fn due(&self, now: Instant) -> Instant {
        (now + STALL).min(self.begun + BODY + Duration::from_secs(self.came / RATE))
    }
}

impl Body for Timed {
    type Data = hyper::body::Bytes;
    type Error = axum::BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>> {
        let this = &mut *self;
        if let Poll::Ready(frame) = Pin::new(&mut this.inner).poll_frame(cx) {
            if let Some(Ok(frame)) = &frame {
                this.came += frame.data_ref().map_or(0, |data| data.len() as u64);
            }
            let due = this.due(Instant::now());
            this.sleep.as_mut().reset(due);
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        ready!(this.sleep.as_mut().poll(cx));
        Poll::Ready(Some(Err(Deadlined::late().into())))
    }
    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }
    fn size_hint(&self) -> hyper::body::SizeHint {
        self.inner.size_hint()
    }
}

/// Serves until `stop` resolves, then drains.
pub async fn serve(listener: TcpListener, app: App, router: Router, stop: impl Future<Output = ()>) {
    let graceful = GracefulShutdown::new();
    let room = Arc::new(tokio::sync::Semaphore::new(MOST));
    let mut builder = hyper::server::conn::http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(64 * 1024).half_close(false);
    tokio::pin!(stop);
    loop {
        let permit = room.clone().acquire_owned().await;
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(pair) => pair,
                Err(error) => {
                    // Out of file descriptors, mostly: wait for connections to end.
                    tracing::warn!(%error, "no connection accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let _ = stream.set_nodelay(true);
        let working = Arc::new(AtomicBool::new(false));
        let stream = TokioIo::new(Deadlined::new(stream, working.clone()));
        let connection = builder.serve_connection(stream, handler(router.clone(), peer, working));
        let watched = graceful.watch(connection);
        tokio::spawn(async move {
            let _ = watched.await;
            drop(permit);
        });
    }
    drop(listener);
    app.stop();
    if tokio::time::timeout(DRAIN, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests were still open and have been cut off");
    }
}

fn handler(
    router: Router,
    peer: SocketAddr,
    working: Arc<AtomicBool>,
) -> impl hyper::service::Service<
    hyper::Request<Incoming>,
    Response = axum::response::Response,
    Error = std::convert::Infallible,
    Future = impl Future<Output = Result<axum::response::Response, std::convert::Infallible>> + Send,
> {
    service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(Peer(peer));
        let (router, working) = (router.clone(), working.clone());
        working.store(true, Ordering::Relaxed);
        async move {
            let reads = matches!(*request.method(), Method::GET | Method::HEAD);
            let request = request.map(|body| {
                let nothing = body.is_end_stream();
                if nothing { axum::body::Body::empty() } else { axum::body::Body::new(Timed::new(body)) }
            });
            // A panic in a handler ends its request, not the connection's task without an answer. What writes is a task of
            // its own: it goes to its end when the client has left.
            let answered = if reads {
                let answer = AssertUnwindSafe(router.oneshot(request)).catch_unwind().await;
                answer.map_err(|panic| said(&*panic))
            } else {
                tokio::spawn(router.oneshot(request)).await.map_err(|error| error.to_string())
            };
            working.store(false, Ordering::Relaxed);
            match answered {
                Ok(Ok(response)) => Ok(response),
                Ok(Err(never)) => match never {},
                Err(error) => {
                    tracing::error!(%error, "a handler broke");
                    let mut response = axum::response::Response::new(axum::body::Body::from(
                        "Something broke on our side. Nothing was saved.",
                    ));
                    *response.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
                    Ok(response)
                }
            }
        }
    })
}

/// What a panic said.
fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(ToString::to_string);
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "a panic".to_owned())
}

/// Resolves when the process is asked to end (SIGTERM, SIGINT).
pub async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (Ok(mut term), Ok(mut int)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) else {
            return std::future::pending().await;
        };
        tokio::select! {
            _ = term.recv() => {}
            _ = int.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = tokio::signal::ctrl_c().await;
}
