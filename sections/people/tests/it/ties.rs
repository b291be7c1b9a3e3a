//! Ties: said by one end, seen by the public when the other confirms.

use exedra_people::erasure;
use exedra_people::rules_persons::SystemPersons;
use exedra_store::transact;
use exedra_testkit::{all_rows, engines};
use http::StatusCode;

use crate::orgs_world::world;

/// Stands in the tie's source and nowhere else.
const SECRET: &str = "quagmirium";

/// The id of the only tie on an organisation's page for its own people.
fn tie_of(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"tie\" value=\"").expect("a tie");
    rest.split('"').next().expect("an id").to_owned()
}

#[tokio::test]
async fn a_tie_needs_both_ends() {
    for engine in engines() {
        let w = world(engine).await;
        let (harbour, inland) =
            (format!("/organisations/{}/ties", w.harbour), format!("/organisations/{}/ties", w.inland));
        let (keep, other) = (format!("{harbour}/edit"), format!("{inland}/edit"));
        let (ana, bo) = (Some(w.ana.session.as_str()), Some(w.bo.session.as_str()));
        for (to, kind, source, since, says) in [
            ("Nowhere College", "partner", "a", "", "There is no organisation of this name"),
            ("Harbour University", "partner", "a", "", "no tie to itself"),
            ("Inland University", "sibling", "a", "", "is not one of the choices"),
            ("Inland University", "partner", "", "", "Fill this in"),
            ("Inland University", "partner", "a", "last year", "Write the date like"),
        ] {
            let pairs = [("to", to), ("kind", kind), ("source", source), ("since", since)];
            let refused = w.server.post(&keep, ana, &pairs).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{says}");
            assert!(refused.text.contains(says), "{says}: {}", refused.text);
        }
        let source = format!("https://papers.example/{SECRET}");
        let pairs = [("to", "Inland University"), ("kind", "spin-off"), ("source", &source), ("since", "2026-03-01")];
        let said = w.server.post(&keep, ana, &pairs).await;
        assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
        assert_eq!(w.server.post(&keep, ana, &pairs).await.status, StatusCode::UNPROCESSABLE_ENTITY, "twice");
        // Until the other end confirms it, nobody else knows.
        for (path, session) in [(&harbour, None), (&inland, None), (&harbour, Some(w.guest.session.as_str()))] {
            let page = w.server.get(path, session).await;
            assert!(page.status == StatusCode::OK && !page.text.contains(SECRET), "{path}: {}", page.text);
        }
        let api = w.server.get(&format!("/api/v1{harbour}"), None).await.json();
        assert_eq!(api["ties"].as_array().map(Vec::len), Some(0));
        for stranger in [&w.viewer, &w.guest, &w.operator] {
            assert_eq!(w.server.get(&keep, Some(&stranger.session)).await.status, StatusCode::NOT_FOUND);
        }
        let waiting = w.server.get(&other, bo).await.text;
        assert!(waiting.contains("Spun off") && waiting.contains("waits for an answer"), "{waiting}");
        let id = tie_of(&waiting);
        // The directory is found from where people look for organisations.
        for path in ["/", &format!("/organisations/{}", w.inland)] {
            assert!(w.server.get(path, None).await.text.contains("href=\"/organisations\""), "{path}");
        }
        // The other end finds it on its own page.
        let mine = w.server.get("/my", bo).await.text;
        assert!(mine.contains("waits for your answer") && mine.contains(&other), "{mine}");
        // The end that said it cannot confirm it, and contesting needs a reason.
        assert_eq!(w.server.post(&keep, ana, &[("do", "confirm"), ("tie", &id)]).await.status, StatusCode::NOT_FOUND);
        let silent = w.server.post(&other, bo, &[("do", "contest"), ("tie", &id)]).await;
        assert!(silent.text.contains("Say in one sentence why it is not so"), "{}", silent.text);
        let contest = [("do", "contest"), ("tie", id.as_str()), ("reason", "We never met")];
        assert_eq!(w.server.post(&other, bo, &contest).await.status, StatusCode::SEE_OTHER);
        assert!(!w.server.get(&harbour, None).await.text.contains(SECRET));
        assert!(w.server.get(&keep, ana).await.text.contains("We never met"));
        let confirmed = w.server.post(&other, bo, &[("do", "confirm"), ("tie", &id)]).await;
        assert_eq!(confirmed.status, StatusCode::SEE_OTHER);
        let page = w.server.get(&harbour, None).await.text;
        assert!(page.contains("<svg") && page.contains("Spin-off of") && page.contains("1 March 2026"), "{page}");
        assert!(w.server.get(&inland, None).await.text.contains("Spun off"));
        // What one took back is gone; only its own end can.
        assert_eq!(w.server.post(&other, bo, &[("do", "withdraw"), ("tie", &id)]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(w.server.post(&keep, ana, &[("do", "withdraw"), ("tie", &id)]).await.status, StatusCode::SEE_OTHER);
        assert!(!w.server.get(&inland, None).await.text.contains(SECRET));
    }
}

#[tokio::test]
async fn whoever_said_a_tie_can_be_forgotten() {
    for engine in engines() {
        let w = world(engine).await;
        let keep = format!("/organisations/{}/ties/edit", w.harbour);
        let pairs = [("to", "Inland University"), ("kind", "partner"), ("source", "A contract")];
        w.server.post(&keep, Some(&w.ana.session), &pairs).await;
        let migrations = exedra_web::section::migrations(&[exedra_people::section()]);
        let app = &w.server.app;
        let naming = |rows: Vec<(String, String)>| {
            rows.iter().filter(|(table, row)| table == "tie" && row.contains(w.ana.person.as_str())).count()
        };
        assert_eq!(naming(all_rows(app.db(), &migrations).await), 1);
        let (stamp, erasers) = (app.stamp(), &app.offered().erasers);
        let permit = SystemPersons::erase("test", w.ana.person.clone());
        transact!(app.db(), tx => erasure::erase(tx, stamp, erasers, &permit).await).unwrap();
        assert_eq!(naming(all_rows(app.db(), &migrations).await), 0);
    }
}
