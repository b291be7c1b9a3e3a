//! For tests: databases of both engines, a fixed clock, seeded randomness, a server that answers without a network.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::body::Body;
use exedra_kernel::time::{FixedClock, SeededEntropy};
use exedra_store::{Db, Migration, Options};
use exedra_web::section::{self, Extensions};
use exedra_web::{App, Catalogue, Doorman, Parts, Section, Settings};
use http::{Request, Response, StatusCode, header};
use http_body_util::BodyExt;
use tower::ServiceExt;

/// The moment at which tests stand: a weekday before the forum of the tests.
pub const NOW: &str = "2027-08-02T09:00:00Z";

/// An engine to test on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite in a temporary directory.
    Sqlite,
    /// PostgreSQL at `EXEDRA_TEST_POSTGRES`.
    Postgres,
}

/// The engines at hand: SQLite always, PostgreSQL where `EXEDRA_TEST_POSTGRES` names a server (`cargo xtask test` starts
/// one). Says so when it is missing.
pub fn engines() -> Vec<Engine> {
    if std::env::var_os("EXEDRA_TEST_POSTGRES").is_some() {
        vec![Engine::Sqlite, Engine::Postgres]
    } else {
        eprintln!("EXEDRA_TEST_POSTGRES names no server: tested on SQLite only; `cargo xtask test` tests both");
        vec![Engine::Sqlite]
    }
}

static NEXT: AtomicU32 = AtomicU32::new(1);

/// A fresh database; gone when dropped (PostgreSQL's with the server of the tests).
pub struct TestDb {
    /// The database.
    pub db: Db,
    /// Its address.
    pub url: String,
    /// A temporary directory beside it.
    pub directory: tempfile::TempDir,
}

/// A fresh, empty database without tables.
pub async fn bare(engine: Engine) -> TestDb {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let url = match engine {
        Engine::Sqlite => Options::sqlite_in(directory.path()).url,
        Engine::Postgres => {
            let admin = std::env::var("EXEDRA_TEST_POSTGRES").expect("checked by engines()");
            let name = format!("t_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
            exedra_store::verify::create_database(&admin, &name).await.expect("a fresh database")
        }
    };
    let db = Db::open(&Options { url: url.clone(), connections: 4 }).await.expect("the database opens");
    TestDb { db, url, directory }
}

/// A fresh database with the tables of some migrations.
pub async fn fresh(engine: Engine, migrations: &[Migration]) -> TestDb {
    let made = bare(engine).await;
    let steps = exedra_store::steps(migrations);
    exedra_store::migrate(&made.db, &steps, exedra_kernel::Moment(0)).await.expect("migrations run");
    made
}

/// A server of some sections over a fresh database, answering without a network.
pub struct TestServer {
    /// The application.
    pub app: App,
    /// The database.
    pub database: TestDb,
    /// The clock, to be moved by tests.
    pub clock: Arc<FixedClock>,
    router: Router,
    pump: tokio::task::JoinHandle<()>,
}

impl Drop for TestServer {
    fn drop(&mut self) {
        self.pump.abort();
    }
}

struct Everything(Vec<(String, String)>);

impl exedra_store::Sink for Everything {
    fn table(&mut self, name: &str, lines: Vec<String>) -> exedra_store::Result<()> {
        self.0.extend(lines.into_iter().map(|line| (name.to_owned(), line)));
        Ok(())
    }
}

/// Every row of every table of these migrations as (table, JSON line): to look for what must not be anywhere.
pub async fn all_rows(db: &Db, migrations: &[Migration]) -> Vec<(String, String)> {
    let mut all = Everything(Vec::new());
    let mut conn = db.read().await.expect("the database reads");
    let steps = exedra_store::steps(migrations);
    exedra_store::dump(&mut conn, &steps, &mut all).await.expect("all tables are read");
    all.0
}

/// What a test server answered.
#[derive(Debug)]
pub struct Answered {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: http::HeaderMap,
    /// Body as text (lossy).
    pub text: String,
    /// Body as bytes.
    pub bytes: Vec<u8>,
}

impl Answered {
    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|_| panic!("no JSON: {}", self.text))
    }
    /// Where it sends the reader.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or("")
    }
}

impl TestServer {
    /// A server; `extend` puts in what the sections find by type (given the temporary directory).
    pub async fn new(
        engine: Engine,
        sections: Vec<Section>,
        doorman: Arc<dyn Doorman>,
        extend: impl FnOnce(&std::path::Path, &mut Extensions),
    ) -> Self {
        Self::with_settings(engine, sections, doorman, extend, |_| ()).await
    }

    /// A server whose settings differ from those of the tests.
    pub async fn with_settings(
        engine: Engine,
        sections: Vec<Section>,
        doorman: Arc<dyn Doorman>,
        extend: impl FnOnce(&std::path::Path, &mut Extensions),
        set: impl FnOnce(&mut Settings),
    ) -> Self {
        let database = fresh(engine, &section::migrations(&sections)).await;
        let clock = Arc::new(FixedClock::at(NOW));
        let mut extensions = Extensions::new();
        extend(database.directory.path(), &mut extensions);
        let mut settings = Settings {
            base_url: "http://127.0.0.1:8080".to_owned(),
            trusted_proxies: Vec::new(),
            data: database.directory.path().to_owned(),
            demonstration: false,
            key: "key of the tests".to_owned(),
            body_limit: 32 << 20,
        };
        set(&mut settings);
        let parts = Parts {
            settings,
            db: database.db.clone(),
            clock: clock.clone(),
            entropy: Arc::new(SeededEntropy::new(7)),
            catalogue: Catalogue::new(&section::texts(&sections)).expect("the texts are sound"),
            doorman,
        };
        let (app, router) = section::build(sections, parts, extensions);
        let pump = tokio::spawn(exedra_web::pump::run(app.clone()));
        Self { app, database, clock, router, pump }
    }

    /// Sends a request. Of a stream of events, which may never end, the first message is read.
    pub async fn send(&self, request: Request<Body>) -> Answered {
        let response: Response<Body> = match self.router.clone().oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        };
        let (parts, mut body) = response.into_parts();
        let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
        let bytes = if kind.starts_with("text/event-stream") {
            let first = body.frame().await.and_then(Result::ok).and_then(|frame| frame.into_data().ok());
            first.map(|data| data.to_vec()).unwrap_or_default()
        } else {
            body.collect().await.map(|collected| collected.to_bytes().to_vec()).unwrap_or_default()
        };
        Answered {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
        }
    }

    /// GET, as the holder of a session secret or as nobody.
    pub async fn get(&self, path: &str, session: Option<&str>) -> Answered {
        self.send(request("GET", path, session).body(Body::empty()).expect("a request")).await
    }

    /// POST of a form.
    pub async fn post(&self, path: &str, session: Option<&str>, pairs: &[(&str, &str)]) -> Answered {
        let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        let body = exedra_web::forms::encode(&pairs);
        let request = request("POST", path, session).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body)).expect("a request")).await
    }

    /// POST of JSON.
    pub async fn post_json(&self, path: &str, session: Option<&str>, json: &serde_json::Value) -> Answered {
        let request = request("POST", path, session).header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(Body::from(json.to_string())).expect("a request")).await
    }
}

fn request(method: &str, path: &str, session: Option<&str>) -> http::request::Builder {
    let builder = Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, "127.0.0.1:8080")
        .header("sec-fetch-site", "same-origin");
    match session {
        Some(secret) => builder.header(header::COOKIE, format!("exedra={secret}")),
        None => builder,
    }
}
