//! A badge is scanned: without the visitor's yes the stand learns nothing.

use exedra_exhibition::leads;
use exedra_kernel::{Lang, PersonId};
use exedra_people::bulk::{self, NewRegistration};
use exedra_people::model::ConsentKind;
use exedra_people::rules::System;
use exedra_people::rules_persons::SystemPersons;
use exedra_people::{consent, erasure, rules_persons};
use exedra_store::transact;
use exedra_testkit::engines;
use http::StatusCode;

use crate::world::{World, sign_up, world};

/// A visitor with a badge; gives person, session and code.
async fn visitor(w: &World, name: &str) -> (PersonId, String, String) {
    let (person, session) = sign_up(&w.server, name).await;
    let app = &w.server.app;
    transact!(app.db(), tx => {
        let permit = System::register("test", w.forum.clone());
        let registration = NewRegistration {
            person: person.clone(), organisation: None, delegation: None, country: Some("PT".to_owned()), badge: name.to_owned(),
        };
        bulk::register(tx, app.stamp(), &permit, &[registration]).await
    })
    .unwrap();
    leads::make_missing(app).await.unwrap();
    let badge = leads::badge(&mut app.db().read().await.unwrap(), &w.forum, &person).await.unwrap().unwrap();
    (person, session, badge.code)
}

async fn agree_abroad(w: &World, session: &str, person: &PersonId) {
    let app = &w.server.app;
    let actor = exedra_people::account::admit(&mut app.db().read().await.unwrap(), session, app.now()).await;
    let actor = actor.unwrap().unwrap();
    transact!(app.db(), tx => {
        let permit = rules_persons::may_give_consent(&actor, person)?;
        consent::give(tx, app.stamp(), &permit, ConsentKind::Abroad, true, Lang::En).await
    })
    .unwrap();
}

const BADGE: &str = "/harbour/exhibition/badge";
const SCAN: &str = "/harbour/exhibition/lead";

/// The id of the first lead on a page.
fn lead_of(page: &str) -> String {
    page.split("name=\"lead\" value=\"").nth(1).expect("a lead").split('"').next().expect("an id").to_owned()
}

#[tokio::test]
async fn nothing_without_the_visitors_yes() {
    for engine in engines() {
        let w = world(engine).await;
        let (person, vera, code) = visitor(&w, "=vera").await;
        let list = format!("/harbour/exhibition/organisations/{}/leads", w.quay);
        let csv = format!("{list}.csv");
        let (quay, mill) = (Some(w.editor.as_str()), Some(w.stranger.as_str()));
        let shown = w.server.get(BADGE, Some(&vera)).await.text;
        assert!(shown.contains(&leads::shown_code(&code)) && shown.contains("<svg class=\"qr\""), "{shown}");
        // The camera opens the address with the code; opening it tells nothing.
        let opened = w.server.get(&format!("{SCAN}?code={code}"), quay).await;
        assert!(opened.text.contains(&leads::shown_code(&code)) && !opened.text.contains("vera"), "{}", opened.text);
        for nobody in [Some(w.secretary.as_str()), Some(vera.as_str())] {
            assert_eq!(w.server.get(&format!("{SCAN}?code={code}"), nobody).await.status, StatusCode::NOT_FOUND);
        }
        for wrong in ["", "ABCD", "AAAA-AAAA-AAAA"] {
            let answer = w.server.post(SCAN, quay, &[("code", wrong)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        }
        let scanned = w.server.post(SCAN, quay, &[("code", &code), ("note", "+tall")]).await;
        assert_eq!(scanned.location(), format!("{list}?scanned=asked"));
        let page = w.server.get(&list, quay).await.text;
        assert!(page.contains("Asked") && !page.contains("vera"), "{page}");
        assert!(!w.server.get(&csv, quay).await.text.contains("vera"));

        // A refusal looks the same to the stand, and scanning again does not ask again.
        let id = lead_of(&w.server.get(BADGE, Some(&vera)).await.text);
        assert_eq!(w.server.post(BADGE, Some(&vera), &[("do", "no"), ("lead", &id)]).await.status, 303);
        assert_eq!(w.server.post(SCAN, quay, &[("code", &code)]).await.location(), format!("{list}?scanned=asked"));
        assert!(!w.server.get(&list, quay).await.text.contains("vera"));

        // Somebody else's answer is none.
        let (_, other, _) = visitor(&w, "otto").await;
        assert_eq!(w.server.post(BADGE, Some(&other), &[("do", "yes"), ("lead", &id)]).await.status, 404);
        assert_eq!(w.server.post(BADGE, Some(&vera), &[("do", "yes"), ("lead", &id)]).await.status, 303);
        let page = w.server.get(&list, quay).await.text;
        assert!(page.contains("=vera") && page.contains("=vera@example.org") && page.contains("Portugal"), "{page}");
        let file = w.server.get(&csv, quay).await.text;
        assert!(file.contains("'=vera") && file.contains("'+tall"), "no cell is a formula: {file}");

        // A second stand and the secretariat learn nothing of it.
        for stranger in [mill, Some(w.secretary.as_str())] {
            for path in [&list, &csv] {
                assert_eq!(w.server.get(path, stranger).await.status, StatusCode::NOT_FOUND);
            }
            let note = w.server.post(&format!("/harbour/exhibition/leads/{id}"), stranger, &[("do", "remove")]).await;
            assert_eq!(note.status, StatusCode::NOT_FOUND);
        }
        let noted = [("do", "note"), ("note", "Call on Monday.")];
        assert_eq!(w.server.post(&format!("/harbour/exhibition/leads/{id}"), quay, &noted).await.status, 303);
        assert!(w.server.get(&list, quay).await.text.contains("Call on Monday."));

        // Taken back, it is gone with its note.
        assert_eq!(w.server.post(BADGE, Some(&vera), &[("do", "withdraw"), ("lead", &id)]).await.status, 303);
        let page = w.server.get(&list, quay).await.text;
        assert!(!page.contains("vera") && !page.contains("Call on Monday."), "{page}");

        // A stand that kept the code asks in vain, even when the visitor is scanned without asking, and even when it removes
        // what it takes for a question; they may say yes again.
        w.server.post(BADGE, Some(&vera), &[("do", "standing")]).await;
        agree_abroad(&w, &vera, &person).await;
        assert_eq!(w.server.post(SCAN, quay, &[("code", &code)]).await.location(), format!("{list}?scanned=asked"));
        let removed = w.server.post(&format!("/harbour/exhibition/leads/{id}"), quay, &[("do", "remove")]).await;
        assert_eq!(removed.status, 303);
        assert!(w.server.get(&list, quay).await.text.contains("No badge was scanned yet."));
        assert_eq!(w.server.post(SCAN, quay, &[("code", &code)]).await.location(), format!("{list}?scanned=asked"));
        assert!(!w.server.get(&list, quay).await.text.contains("vera"));
        let badge = w.server.get(BADGE, Some(&vera)).await.text;
        assert!(badge.contains("Stands you said no to") && lead_of(&badge) == id, "{badge}");
        assert_eq!(w.server.post(BADGE, Some(&vera), &[("do", "yes"), ("lead", &id)]).await.status, 303);
        assert!(w.server.get(&list, quay).await.text.contains("=vera@example.org"));

        // A new code makes the old one useless.
        w.server.post(BADGE, Some(&vera), &[("do", "rotate")]).await;
        assert_eq!(w.server.post(SCAN, quay, &[("code", &code)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn a_standing_yes_reaches_abroad_only_with_that_consent() {
    for engine in engines() {
        let w = world(engine).await;
        let (person, vera, code) = visitor(&w, "vera").await;
        let list = format!("/harbour/exhibition/organisations/{}/leads", w.quay);
        let quay = Some(w.editor.as_str());
        w.server.post(BADGE, Some(&vera), &[("do", "standing")]).await;
        // The forum names no country, so every exhibitor counts as foreign.
        let scan = w.server.post(SCAN, quay, &[("code", &code)]).await;
        assert_eq!(scan.location(), format!("{list}?scanned=asked"));
        let id = lead_of(&w.server.get(BADGE, Some(&vera)).await.text);
        assert_eq!(
            w.server.post(&format!("/harbour/exhibition/leads/{id}"), quay, &[("do", "remove")]).await.status,
            303
        );
        agree_abroad(&w, &vera, &person).await;
        let scan = w.server.post(SCAN, quay, &[("code", &code)]).await;
        assert_eq!(scan.location(), format!("{list}?scanned=given"));
        assert!(w.server.get(&list, quay).await.text.contains("vera@example.org"));

        // The visitor may see all of it, and an erasure leaves nothing.
        let data = erasure::collect(&w.server.app, &person).await.unwrap().to_string();
        assert!(data.contains(&code) && data.contains("\"given\""), "{data}");
        let app = &w.server.app;
        let permit = SystemPersons::erase("test", person.clone());
        transact!(app.db(), tx => erasure::erase(tx, app.stamp(), &app.offered().erasers, &permit).await).unwrap();
        app.settle().await;
        let page = w.server.get(&list, quay).await.text;
        assert!(!page.contains("vera") && page.contains("No badge was scanned yet."), "{page}");
        assert!(leads::badge(&mut app.db().read().await.unwrap(), &w.forum, &person).await.unwrap().is_none());
    }
}
