//! The novelty guard, from draft to publication and back.

use exedra_exchange::{ListingKind, State, rules};
use exedra_store::house;
use exedra_testkit::engines;

use crate::world::{World, complete};

#[tokio::test]
async fn nothing_unprotected_is_published_without_a_decision() {
    for engine in engines() {
        let w = World::new(engine).await;
        for word in ["unfiled", "unknown", "secret"] {
            let id = w.offer("A pump that nobody knows", word, State::Draft).await;
            let path = format!("/offers/{id}");
            w.done(&format!("{path}/submit"), &w.editor, &[]).await;
            w.done(&format!("{path}/review"), &w.secretary, &[]).await;
            assert_eq!(w.server.get(&path, None).await.status, 404);
            // Neither an editor nor the secretariat decides.
            for nobody in [&w.editor, &w.viewer, &w.secretary] {
                let tick = [("decision", rules::WARNING_VERSION)];
                let refused = w.server.post(&format!("{path}/publish"), nobody.session(), &tick).await;
                assert!([403, 404].contains(&refused.status.as_u16()), "{}", refused.text);
            }
            let warning = w.server.get(&format!("{path}/publish"), w.owner.session()).await;
            assert!(warning.text.contains("Read this first") && warning.text.contains("Olga"), "{}", warning.text);
            for unread in [vec![], vec![("decision", "2019-01")], vec![("decision", "on")]] {
                let refused = w.server.post(&format!("{path}/publish"), w.owner.session(), &unread).await;
                assert_eq!(refused.status, 422);
                assert!(refused.text.contains("Nothing was published"), "{}", refused.text);
            }
            assert_eq!(w.server.get(&path, None).await.status, 404);
            w.done(&format!("{path}/publish"), &w.owner, &[("decision", rules::WARNING_VERSION)]).await;
            assert_eq!(w.server.get(&path, None).await.status, 200);
            let head = w.head(&id).await;
            assert_eq!(head.decided_by.as_deref(), Some(w.owner.id.as_str()));
            assert_eq!(head.decided_at, Some(w.server.app.now()));
            assert_eq!(head.decision_text_version.as_deref(), Some(rules::WARNING_VERSION));
            let mut conn = w.server.app.db().read().await.unwrap();
            let trail = house::audit_of(&mut conn, "listing", id.as_str(), 20).await.unwrap();
            let decided = trail.iter().find(|line| line.act == "disclosure-decided").unwrap();
            assert_eq!(decided.by_person, w.owner.id.as_str());
            assert!(decided.after.as_deref().unwrap().contains(rules::WARNING_VERSION));
        }
    }
}

#[tokio::test]
async fn back_to_unfiled_is_gone_at_once() {
    for engine in engines() {
        let w = World::new(engine).await;
        let id = w.offer("A filed pump", "filed", State::Published).await;
        let path = format!("/offers/{id}");
        assert_eq!(w.server.get(&path, None).await.status, 200);
        let json = serde_json::json!({ "ipr": "unfiled" });
        let edited = w.server.post_json(&format!("/api/v1{path}"), w.editor.session(), &json).await;
        assert_eq!(edited.json()["held_by_novelty_guard"], true, "{}", edited.text);
        assert_eq!(w.server.get(&path, None).await.status, 404);
        assert_eq!(w.server.get(&format!("/api/v1{path}"), None).await.status, 404);
        assert_eq!(w.state(&id).await, State::Reviewed);
        // A decision covers the text as it stood: the next edit takes it from view again.
        w.done(&format!("{path}/publish"), &w.owner, &[("decision", rules::WARNING_VERSION)]).await;
        assert_eq!(w.server.get(&path, None).await.status, 200);
        let json = serde_json::json!({ "description": "Now with the recipe." });
        w.server.post_json(&format!("/api/v1{path}"), w.editor.session(), &json).await;
        assert_eq!(w.server.get(&path, None).await.status, 404);
        assert_eq!(w.head(&id).await.decided_at, None);
    }
}

#[tokio::test]
async fn what_is_already_public_says_where_and_needs_no_decision() {
    let w = World::new(exedra_testkit::Engine::Sqlite).await;
    let mut known = complete("A known pump", "unknown");
    known.set("first_public_where", crate::world::text("Journal of Pumps"));
    known.set("first_public_since", crate::world::text("2024-05-06"));
    let id = w.bring(ListingKind::Offer, known.clone(), State::Reviewed).await;
    w.done(&format!("/offers/{id}/publish"), &w.owner, &[]).await;
    let page = w.server.get(&format!("/offers/{id}"), None).await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("Journal of Pumps, since 6 May 2024"), "{}", page.text);
    // What will be public one day is not public already.
    known.set("first_public_since", crate::world::text("2028-01-01"));
    let json = serde_json::json!({ "first_public_since": "2028-01-01" });
    let refused = w.server.post_json(&format!("/api/v1/offers/{id}"), w.editor.session(), &json).await;
    assert_eq!(refused.status, 422, "{}", refused.text);
    // Without the place it rests on, it is hidden again.
    let json = serde_json::json!({ "first_public_where": null });
    let hidden = w.server.post_json(&format!("/api/v1/offers/{id}"), w.editor.session(), &json).await;
    assert_eq!(hidden.status, 200, "{}", hidden.text);
    assert_eq!(w.server.get(&format!("/offers/{id}"), None).await.status, 404);
}

#[tokio::test]
async fn what_comes_in_as_a_whole_is_held_back_too() {
    for engine in engines() {
        let w = World::new(engine).await;
        let id = w.offer("An imported pump", "unknown", State::Published).await;
        assert_eq!(w.state(&id).await, State::Reviewed);
        assert_eq!(w.server.get(&format!("/offers/{id}"), None).await.status, 404);
        let need = w
            .bring(
                ListingKind::Need,
                crate::world::values(&[("title", crate::world::text("A filter"))]),
                State::Published,
            )
            .await;
        assert_eq!(w.server.get(&format!("/needs/{need}"), None).await.status, 200, "a need has no novelty to lose");
    }
}
