//! The authorization sweep: every route with every kind of asker. The permission table says who may pass; things of the
//! first university and the first delegation must not exist for the second ones.
//!
//! Routes whose things the fixture does not have are listed in `unswept.txt`, which may only shrink.

mod exported;
mod finding;
mod fixture;
mod made;
mod of_deals;
mod of_exhibition;
mod of_governance;
mod of_press;
mod of_programme;
mod of_stage;
mod of_zone;
mod trail;

use std::collections::BTreeSet;

use exedra_testkit::{Engine, TestServer};
use exedra_web::{Who, gate};
use fixture::{Known, fixture};
use http::Method;

/// Asks with a body of the kind the route reads, so that it is the rules that answer and not the reader of the body.
async fn ask(server: &TestServer, method: &Method, path: &str, session: Option<&str>) -> exedra_testkit::Answered {
    if *method == Method::GET {
        return server.get(path, session).await;
    }
    if path.starts_with("/api/") {
        return server.post_json(path, session, &serde_json::json!({ "title": "x" })).await;
    }
    if path.ends_with("/files") || path.ends_with("/import") {
        let parts = [("file", "title\nx\n"), ("kind", "offer")];
        return server.send(made::multipart(path, session, "x.csv", &parts)).await;
    }
    server.post(path, session, &[("note", "x")]).await
}

/// Routes that end sessions of the asker when all goes well.
const ENDS_SESSIONS: &[&str] = &["/account/sign-out", "/account/sessions", "/account/password"];

#[tokio::test]
async fn every_route_for_every_asker() {
    let fixture = fixture(Engine::Sqlite).await;
    let mut unswept = BTreeSet::new();
    let mut complaints = Vec::new();
    for route in fixture.server.app.routes().to_vec() {
        let Some((path, thing)) = fixture.address(&route) else {
            unswept.insert(format!("{} {}", route.method, route.path));
            continue;
        };
        let mut found_by_somebody = thing.is_none() || route.method != Method::GET;
        for asker in &fixture.askers {
            // Signing out ends the session that the sweep needs, and so do its relatives.
            if route.method == Method::POST && ENDS_SESSIONS.contains(&route.path) {
                continue;
            }
            let actor = fixture.actor(asker).await;
            let at_forum = route.path.contains("{forum}").then_some(&fixture.edition);
            let passes = gate::allowed(route.act.who, actor.as_ref(), at_forum);
            let answer = ask(&fixture.server, &route.method, &path, asker.session.as_deref()).await;
            let status = answer.status.as_u16();
            let expected = match (&passes, &asker.session) {
                (Err(_), None) if route.api => status == 401,
                (Err(_), None) => status == 303 && answer.location().starts_with("/account/sign-in"),
                (Err(_), Some(_)) => status == 404,
                (Ok(()), _) => {
                    let closed = thing.is_some_and(|thing| {
                        asker.foreign
                            && (thing.known == Known::Hidden
                                || thing.known == Known::Open && route.act.who != Who::Everyone)
                    });
                    if closed { status == 404 || (asker.session.is_none() && status == 401) } else { status < 500 }
                }
            };
            if !expected {
                complaints
                    .push(format!("{} {} as {}: {status} ({:?})", route.method, route.path, asker.name, route.act.who));
            }
            if asker.foreign && answer.text.contains("quagmirium") {
                complaints
                    .push(format!("{} {} as {}: tells of the hidden draft", route.method, route.path, asker.name));
            }
            found_by_somebody |= !asker.foreign && passes.is_ok() && status != 404;
        }
        if !found_by_somebody {
            complaints.push(format!("{} {}: nobody finds it, so the sweep proves nothing", route.method, route.path));
        }
    }
    let listed: BTreeSet<String> = include_str!("unswept.txt")
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .map(ToOwned::to_owned)
        .collect();
    let new: Vec<_> = unswept.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&unswept).collect();
    assert!(complaints.is_empty(), "{complaints:#?}");
    assert!(new.is_empty(), "routes without an authorization test; give the fixture their things: {new:#?}");
    assert!(gone.is_empty(), "these routes are swept or gone; take them out of unswept.txt: {gone:#?}");
}
