//! The JSON API.

use exedra_exchange::State;
use exedra_testkit::{Engine, engines};
use serde_json::json;

use crate::world::World;

#[tokio::test]
async fn made_read_and_changed() {
    for engine in engines() {
        let w = World::new(engine).await;
        let body = json!({
            "organisation": w.first, "contact": w.owner.id, "title": "Ein Wunsch", "language": "de", "trl": 4,
            "keywords": ["Filter"], "state": "published", "decided_by": "me",
        });
        let made = w.server.post_json("/api/v1/needs", w.editor.session(), &body).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let json = made.json();
        assert_eq!((&json["state"], &json["title"], &json["trl"]), (&json!("draft"), &json!("Ein Wunsch"), &json!(4)));
        let place = made.location().to_owned();
        assert_eq!(w.server.get(&place, w.viewer.session()).await.json(), json);
        for nobody in [None, w.stranger.session()] {
            let hidden = w.server.get(&place, nobody).await;
            assert_eq!(hidden.status, 404);
            assert_eq!(hidden.headers["content-type"], "application/problem+json");
        }
        let changed = w.server.post_json(&place, w.editor.session(), &json!({ "trl": null, "summary": "Kurz." })).await;
        assert_eq!(changed.json()["summary"], "Kurz.");
        assert_eq!(changed.json()["title"], "Ein Wunsch");
        assert!(changed.json().get("trl").is_none());
        assert_eq!(w.server.post_json(&place, w.viewer.session(), &json!({ "trl": 2 })).await.status, 403);
        // An offer is no need.
        assert_eq!(w.server.get(&place.replace("needs", "offers"), w.viewer.session()).await.status, 404);
    }
}

#[tokio::test]
async fn unusable_bodies_are_told_apart() {
    let w = World::new(Engine::Sqlite).await;
    let post = async |body: serde_json::Value| w.server.post_json("/api/v1/offers", w.editor.session(), &body).await;
    let missing = post(json!({ "organisation": w.first, "trl": 12, "ipr": "maybe" })).await;
    assert_eq!(missing.status, 422);
    let fields: Vec<String> =
        missing.json()["errors"].as_array().unwrap().iter().map(|e| e["field"].as_str().unwrap().to_owned()).collect();
    assert_eq!(fields, ["trl", "ipr", "title"]);
    assert_eq!(post(json!([1])).await.status, 400);
    assert_eq!(post(json!({ "title": "x" })).await.status, 422);
    let contact = post(json!({ "organisation": w.first, "title": "x", "contact": w.stranger.id })).await;
    assert_eq!(contact.json()["errors"][0]["field"], "contact");
    assert_eq!(w.server.post_json("/api/v1/offers", None, &json!({})).await.status, 401);
}

#[tokio::test]
async fn everybody_reads_what_is_public_and_nothing_of_its_inside() {
    let w = World::new(Engine::Sqlite).await;
    let id = w.offer("A pump", "filed", State::Published).await;
    let public = w.server.get(&format!("/api/v1/offers/{id}"), None).await.json();
    assert!(public.get("state").is_none() && public.get("contact").is_none());
    assert_eq!(public["editions"], json!(["harbour"]));
    assert_eq!(public["url"], json!(format!("http://127.0.0.1:8080/offers/{id}")));
    for route in w
        .server
        .app
        .routes()
        .iter()
        .filter(|route| route.api && route.section == "exchange" && route.path.ends_with("/{id}"))
    {
        let operation = route.operation.as_ref().expect("every operation is described");
        // Lists answer with many.
        if route.method == http::Method::GET && !route.path.contains("{id}") {
            continue;
        }
        assert!((operation.answer)()["properties"]["title"].is_object(), "{}", route.path);
    }
}
