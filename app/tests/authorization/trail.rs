//! The audit trail: whatever a route writes for somebody, the trail says who did it, and the audit view has words for it.
//!
//! Routes that the bodies of this test do not get to write are listed in `unwritten.txt`, which may only shrink.

use std::collections::{BTreeMap, BTreeSet};

use exedra_people::audit_words;
use exedra_testkit::{Engine, all_rows};
use exedra_web::section;
use http::Method;

use crate::fixture::fixture;
use crate::{ENDS_SESSIONS, ask};

/// Tables in which something changes without anybody having changed a thing: what the house keeps for itself, sessions and
/// tries to sign in, letters on their way, files that wait to be imported.
const UNTOLD: &[&str] = &[
    "audit",
    "event",
    "job",
    "mail",
    "setting",
    "sign_in_session",
    "sign_in_token",
    "sign_in_attempt",
    "person_token",
    "import_upload",
];

/// Tables of what people keep for nobody but themselves: who writes there stands in no trail.
const PRIVATE: &[&str] = &["programme_star", "meeting_note"];

type Rows = BTreeMap<String, BTreeSet<String>>;

/// Adds fields that many forms want, so that more of them are written.
const FIELDS: &[(&str, &str)] = &[
    ("note", "x"),
    ("reason", "x"),
    ("text", "x"),
    ("do", "show"),
    ("title", "x"),
    ("language", "en"),
    ("message", "x"),
    ("name", "Xu"),
    ("mode", "ask"),
];

#[tokio::test]
async fn whoever_writes_stands_in_the_trail() {
    let fixture = fixture(Engine::Sqlite).await;
    let app = fixture.server.app.clone();
    let migrations = section::migrations(&exedra::sections::all());
    let read = async || {
        let mut rows = Rows::new();
        for (table, line) in all_rows(app.db(), &migrations).await {
            rows.entry(table).or_default().insert(line);
        }
        rows
    };
    let mut before = read().await;
    let (mut written, mut complaints) = (BTreeSet::new(), Vec::new());
    let routes: Vec<_> = app.routes().iter().filter(|route| route.method != Method::GET).cloned().collect();
    for route in &routes {
        let Some((path, _)) = fixture.address(route) else { continue };
        for asker in fixture.askers.iter().rev() {
            if ENDS_SESSIONS.contains(&route.path) || route.path.ends_with("/erase") {
                continue;
            }
            let session = asker.session.as_deref();
            let mut answer = ask(&fixture.server, &route.method, &path, session).await;
            if answer.status.is_client_error() && !route.api {
                answer = fixture.server.post(&path, session, FIELDS).await;
            }
            if !answer.status.is_success() && !answer.status.is_redirection() {
                continue;
            }
            app.settle().await;
            let after = read().await;
            let changed: Vec<&String> = after
                .iter()
                .filter(|(table, rows)| before.get(*table) != Some(*rows))
                .map(|(table, _)| table)
                .collect();
            let things: Vec<&&String> = changed.iter().filter(|table| !UNTOLD.contains(&table.as_str())).collect();
            if !things.is_empty() {
                written.insert(format!("{} {}", route.method, route.path));
                let older = before.remove("audit").unwrap_or_default();
                let lines: Vec<String> = after["audit"].difference(&older).cloned().collect();
                let who =
                    fixture.actor(asker).await.map_or_else(|| "system:".to_owned(), |actor| actor.person.to_string());
                let private = things.iter().all(|table| PRIVATE.contains(&table.as_str()));
                if !private && !lines.iter().any(|line| line.contains(&who)) {
                    complaints.push(format!(
                        "{} {} as {}: {things:?} changed and the trail says {lines:?}",
                        route.method, route.path, asker.name
                    ));
                }
            }
            before = after;
        }
    }
    for line in exedra_store::house::audit_recent(&mut app.db().read().await.expect("a snapshot"), "~", 100_000)
        .await
        .expect("the trail")
    {
        let words = (audit_words::act(&line.act), audit_words::record(&line.record));
        if words.0.is_none() || words.1.is_none() {
            complaints.push(format!("no words for {} {}", line.act, line.record));
        }
    }
    complaints.sort();
    complaints.dedup();
    assert!(complaints.is_empty(), "{complaints:#?}");
    let all: BTreeSet<String> = routes.iter().map(|route| format!("{} {}", route.method, route.path)).collect();
    let listed: BTreeSet<String> =
        include_str!("unwritten.txt").lines().filter(|line| !line.starts_with('#')).map(ToOwned::to_owned).collect();
    let missing: Vec<_> = all.difference(&written).filter(|route| !listed.contains(*route)).collect();
    assert!(missing.is_empty(), "nothing was written by these; give the test a body for them: {missing:#?}");
}
