//! Lists, facets, feeds and exports: what is public is found, and nothing else shows anywhere.

use exedra_exchange::{ListingKind, State, export, search};
use exedra_kernel::record::Datum;
use exedra_testkit::{Engine, engines};

use crate::world::{World, complete, text, values};

/// A word that stands nowhere else.
const WORD: &str = "Zyxglimmer";

async fn exported(w: &World) -> String {
    let mut out = Vec::new();
    let mut conn = w.server.app.db().read().await.unwrap();
    export::export_jsonl(&mut conn, &w.forum, w.server.app.now(), &mut out).await.unwrap();
    String::from_utf8(out).unwrap()
}

#[tokio::test]
async fn what_is_public_is_listed() {
    for engine in engines() {
        let w = World::new(engine).await;
        let pump = w.offer("Ceramic pump", "filed", State::Published).await;
        let mut chinese = complete("金属氢化物储氢罐", "granted");
        chinese.set("language", text("zh"));
        chinese.set("description", Datum::Empty);
        chinese.set("keywords", Datum::Empty);
        chinese.set("summary", text("用于船舶的低压储氢系统"));
        chinese.set("trl", Datum::Int(8));
        w.bring(ListingKind::Offer, chinese, State::Published).await;
        let need = w.bring(ListingKind::Need, values(&[("title", text("Cleaner water"))]), State::Published).await;

        let list = w.server.get("/harbour/exchange", None).await;
        assert_eq!(list.status, 200);
        assert!(list.headers.contains_key("etag") && list.text.contains("2 offers"), "{}", list.text);
        assert!(list.text.contains(&format!("/offers/{pump}")) && !list.text.contains(need.as_str()));
        assert!(list.text.contains("Offers (2)") && list.text.contains("Needs (1)"));
        assert!(list.text.contains("href=\"/harbour/exchange?sector=water\""), "{}", list.text);
        assert!(list.text.contains("<h3 lang=\"zh\" dir=\"ltr\">"));

        let found = w.server.get("/harbour/exchange?q=cera", None).await;
        assert!(found.text.contains("<mark>Ceramic</mark> pump") && found.text.contains("1 offer"), "{}", found.text);
        let found = w.server.get("/harbour/exchange?q=%E5%82%A8%E6%B0%A2", None).await;
        assert!(found.text.contains("<mark>储氢</mark>"), "{}", found.text);
        // The owner's name finds its listings.
        assert!(w.server.get("/harbour/exchange?q=First+University", None).await.text.contains("2 offers"));
        let narrowed = w.server.get("/harbour/exchange?trl=7-9&language=zh", None).await;
        assert!(narrowed.text.contains("1 offer") && narrowed.text.contains("href=\"/harbour/exchange?trl=7%2D9\""));
        let needs = w.server.get("/harbour/exchange?kind=needs", None).await;
        assert!(needs.text.contains(&format!("/needs/{need}")) && needs.text.contains("1 need"));
        let none = w.server.get("/harbour/exchange?q=nothinglikeit", None).await;
        assert_eq!(none.status, 200);
        assert!(none.text.contains("No offers") && none.text.contains("Show everything"), "{}", none.text);

        let api = w.server.get("/api/v1/offers?q=pump&forum=harbour", None).await.json();
        assert_eq!((api["total"].as_i64(), api["items"][0]["title"].as_str()), (Some(1), Some("Ceramic pump")));
        assert_eq!(api["items"][0]["organisation_name"], "First University");
        assert_eq!(api["facets"]["sector"][0], serde_json::json!({ "value": "energy", "count": 1 }));
        assert_eq!(w.server.get("/api/v1/needs", None).await.json()["total"], 1);
        assert_eq!(w.server.get("/api/v1/offers?forum=elsewhere", None).await.status, 404);

        let feed = w.server.get("/harbour/exchange/feed.xml", None).await;
        assert_eq!(feed.headers["content-type"], "application/atom+xml; charset=utf-8");
        assert_eq!(feed.text.matches("<entry").count(), 2);
        assert!(feed.text.contains("xml:lang=\"zh\""));
        let lines = exported(&w).await;
        assert_eq!(lines.lines().count(), 2);
        assert!(lines.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
    }
}

#[tokio::test]
async fn lists_follow_every_change() {
    for engine in engines() {
        let w = World::new(engine).await;
        let id = w.offer("Ceramic pump", "filed", State::Published).await;
        let total = async || w.server.get("/api/v1/offers?q=ceramic", None).await.json()["total"].as_i64().unwrap();
        assert_eq!(total().await, 1);
        w.done(&format!("/offers/{id}/withdraw"), &w.editor, &[]).await;
        assert_eq!(total().await, 0);
        let again = w.offer("Ceramic wheel", "filed", State::Published).await;
        assert_eq!(total().await, 1);
        let json = serde_json::json!({ "ipr": "unfiled" });
        w.server.post_json(&format!("/api/v1/offers/{again}"), w.editor.session(), &json).await;
        w.server.app.settle().await;
        assert_eq!(total().await, 0);
    }
}

#[tokio::test]
async fn pages_are_turned_and_stay_light() {
    let w = World::new(Engine::Sqlite).await;
    for n in 0..45 {
        let mut offer = complete(&format!("Pump number {n}"), "filed");
        offer.set("description", text(&"A long text about pumps and water. ".repeat(100)));
        w.bring(ListingKind::Offer, offer, State::Published).await;
    }
    let mut seen = std::collections::BTreeSet::new();
    for at in 1..=3 {
        let answered = w.server.get(&format!("/harbour/exchange?q=pump&page={at}"), None).await;
        assert!(answered.text.len() < 100_000, "{} bytes", answered.text.len());
        let ids = answered.text.split("href=\"/offers/").skip(1).map(|rest| rest[..36].to_owned());
        seen.extend(ids);
    }
    assert_eq!(seen.len(), 45);
    let beyond = w.server.get("/harbour/exchange?page=9", None).await;
    assert!(beyond.text.contains("behind the last one"), "{}", beyond.text);
    let second = w.server.get("/harbour/exchange?page=2", None).await.text;
    assert!(second.contains("rel=\"prev\" href=\"/harbour/exchange\""), "{second}");
    assert!(second.contains("rel=\"next\" href=\"/harbour/exchange?page=3\""), "{second}");
}

#[tokio::test]
async fn a_unique_word_of_a_hidden_text_shows_in_no_list() {
    for engine in engines() {
        let w = World::new(engine).await;
        let open = w.offer("An open pump", "filed", State::Published).await;
        let before = w.server.get("/harbour/exchange?q=pump", None).await.text;
        let mut hidden = complete(&format!("{WORD} pump"), "unfiled");
        for name in ["summary", "description", "advantages", "technical", "ipr_note"] {
            hidden.set(name, text(&format!("{WORD} {name}")));
        }
        hidden.set("keywords", Datum::List(vec![WORD.to_owned()]));
        hidden.set("tracks", Datum::List(vec![WORD.to_owned()]));
        for state in [State::Draft, State::Submitted, State::Reviewed, State::Published, State::Withdrawn] {
            w.bring(ListingKind::Offer, hidden.clone(), state).await;
        }
        // Published with a protection of its own, but over since yesterday.
        let mut over = hidden.clone();
        over.set("ipr", text("filed"));
        over.set("valid_until", text("2027-08-01"));
        w.bring(ListingKind::Offer, over, State::Published).await;
        for session in [None, w.stranger.session(), w.secretary.session(), w.owner.session()] {
            for path in [
                "/harbour/exchange",
                "/harbour/exchange?q=pump",
                "/harbour/exchange/feed.xml",
                "/harbour/exchange/feed.xml?kind=needs",
                "/harbour/exchange?kind=needs",
                "/api/v1/offers",
                "/api/v1/needs",
                "/api/v1/harbour/suggestions?q=pump",
                "/harbour/exchange/suggestions?q=water+pump",
                "/harbour/exchange?sector=water",
            ] {
                let answered = w.server.get(path, session).await;
                assert!(!answered.text.contains(WORD), "{path}: {}", answered.text);
            }
            // What is asked for may be repeated; nothing may answer it.
            for path in [format!("/harbour/exchange?q={WORD}"), format!("/harbour/exchange?track={WORD}")] {
                let answered = w.server.get(&path, session).await.text;
                assert!(answered.contains("No offers") && !answered.contains("/offers/0"), "{path}: {answered}");
            }
            for query in [format!("q={WORD}"), format!("track={WORD}"), format!("q={}", &WORD[..4])] {
                let api = w.server.get(&format!("/api/v1/offers?{query}"), session).await.json();
                assert_eq!((&api["total"], &api["items"]), (&serde_json::json!(0), &serde_json::json!([])), "{query}");
            }
            let api = w.server.get("/api/v1/offers?q=pump", session).await.json();
            assert_eq!((api["total"].as_i64(), api["items"][0]["id"].as_str()), (Some(1), Some(open.as_str())));
        }
        // Not even the bytes of the list differ from those before.
        assert_eq!(w.server.get("/harbour/exchange?q=pump", None).await.text, before);
        let lines = exported(&w).await;
        assert!(!lines.contains(WORD) && lines.lines().count() == 1, "{lines}");
        // An index filled anew says the same.
        search::rebuild(&w.server.app).await.unwrap();
        let api = w.server.get(&format!("/api/v1/offers?q={WORD}"), None).await.json();
        assert_eq!(api["total"], 0);
    }
}

#[tokio::test]
async fn an_index_catches_up_with_what_it_missed() {
    let w = World::new(Engine::Sqlite).await;
    w.offer("A pump", "filed", State::Published).await;
    let index = w.server.app.get::<exedra_search::Index>();
    let known = index.last_seq().unwrap();
    assert_eq!(search::catch_up(&w.server.app).await.unwrap(), known);
    // An index that knows of more than there is belongs to another database.
    index.rebuild([], known + 100).unwrap();
    assert_eq!(w.server.get("/api/v1/offers?q=pump", None).await.json()["total"], 0);
    search::catch_up(&w.server.app).await.unwrap();
    assert_eq!(w.server.get("/api/v1/offers?q=pump", None).await.json()["total"], 1);
}
