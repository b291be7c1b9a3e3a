//! What somebody may not read shows nowhere: no page, no JSON, no history, no file, no list.

use exedra_exchange::State;
use exedra_testkit::engines;

use crate::world::{World, complete};

/// A word that stands nowhere else.
const WORD: &str = "Zyxglimmer";

#[tokio::test]
async fn a_second_university_finds_nothing_of_the_firsts_draft() {
    for engine in engines() {
        let w = World::new(engine).await;
        let offer = w.offer("A pump", "unfiled", State::Draft).await;
        let text = crate::world::values(&[("title", crate::world::text("A filter"))]);
        let need = w.bring(exedra_exchange::ListingKind::Need, text, State::Draft).await;
        let file = w.first.to_string();
        let mut tried = 0;
        for route in w.server.app.routes().iter().filter(|route| route.section == "exchange") {
            let id = if route.path.contains("/needs/{id}") { &need } else { &offer };
            let path = if route.path.starts_with("/organisations/{id}") {
                route.path.replace("{id}", w.first.as_str())
            } else {
                route.path.replace("{id}", id.as_str())
            };
            let path = path
                .replace("{forum}", "harbour")
                .replace("{file}", &file)
                .replace("{line}", &file)
                .replace("{upload}", &file);
            if !route.path.contains("{id}") {
                continue;
            }
            tried += 1;
            let session = w.stranger.session();
            let answered = match (route.method.as_str(), route.api) {
                ("GET", _) => w.server.get(&path, session).await,
                (_, true) => w.server.post_json(&path, session, &serde_json::json!({ "title": "mine" })).await,
                (_, false) if path.ends_with("/files") || path.ends_with("/import") => {
                    w.upload(&path, &w.stranger, "x.txt", b"x", &[("alternative", "x")]).await
                }
                _ => w.server.post(&path, session, &[("note", "x"), ("title", "mine")]).await,
            };
            assert_eq!(answered.status, 404, "{} {path}: {}", route.method, answered.text);
            assert!(!answered.text.contains("A pump") && !answered.text.contains("A filter"), "{path}");
        }
        assert!(tried > 40, "only {tried} routes were tried");
        // Nor can it bring anything in the name of the first.
        let json = serde_json::json!({ "organisation": w.first, "title": "mine" });
        assert_eq!(w.server.post_json("/api/v1/offers", w.stranger.session(), &json).await.status, 404);
        assert_eq!(w.state(&offer).await, State::Draft);
    }
}

#[tokio::test]
async fn a_unique_word_of_a_hidden_text_is_found_nowhere() {
    for engine in engines() {
        let w = World::new(engine).await;
        let mut hidden = complete(&format!("{WORD} pump"), "unfiled");
        hidden.set("summary", crate::world::text(&format!("{WORD} in short")));
        hidden.set("description", crate::world::text(&format!("{WORD} at length")));
        hidden.set("keywords", exedra_kernel::record::Datum::List(vec![WORD.to_owned()]));
        let mut ids = Vec::new();
        for state in [State::Draft, State::Submitted, State::Reviewed, State::Published, State::Withdrawn] {
            ids.push(w.bring(exedra_exchange::ListingKind::Offer, hidden.clone(), state).await);
        }
        let other = w.offer("An open pump", "filed", State::Published).await;
        let named = [("alternative", WORD), ("alternative_language", "en"), ("credit", WORD), ("licence", "none")];
        let upload = w.upload(&format!("/offers/{}/files", ids[0]), &w.editor, "x.txt", WORD.as_bytes(), &named).await;
        assert_eq!(upload.status, 303, "{}", upload.text);
        let files = w.server.get(&format!("/offers/{}/files", ids[0]), w.editor.session()).await.text;
        let file = files.split("\"/files/").nth(1).expect("a file")[..36].to_owned();
        assert!(w.server.get(&format!("/files/{file}"), w.viewer.session()).await.text.contains(WORD));
        let mut paths = vec![
            "/".to_owned(),
            "/harbour".to_owned(),
            "/my".to_owned(),
            "/my/offers".to_owned(),
            "/harbour/exchange/review".to_owned(),
            "/harbour/exchange".to_owned(),
            "/harbour/exchange/feed.xml".to_owned(),
            "/harbour/exchange/suggestions".to_owned(),
            "/api/v1/offers".to_owned(),
            "/api/v1/needs".to_owned(),
            format!("/files/{file}"),
            format!("/organisations/{}", w.first),
            format!("/offers/{other}"),
            format!("/api/v1/offers/{other}"),
        ];
        for id in &ids {
            for rest in ["", "/manage", "/edit", "/publish", "/files", "/history"] {
                paths.push(format!("/offers/{id}{rest}"));
            }
            paths.push(format!("/api/v1/offers/{id}"));
        }
        for session in [None, w.stranger.session()] {
            for path in &paths {
                let answered = w.server.get(path, session).await;
                assert!(!answered.text.contains(WORD), "{path} as {session:?}: {}", answered.text);
                let headers = format!("{:?}", answered.headers);
                assert!(!headers.contains(WORD), "{path}: {headers}");
            }
            let actor = match session {
                Some(secret) => {
                    let mut conn = w.server.app.db().read().await.unwrap();
                    exedra_people::account::admit(&mut conn, secret, w.server.app.now()).await.unwrap()
                }
                None => None,
            };
            let app = &w.server.app;
            let mut conn = app.db().read().await.unwrap();
            let lang = exedra_kernel::Lang::En;
            let told = exedra_exchange::sources::of_organisation(app, &mut conn, actor.as_ref(), &w.first, lang)
                .await
                .unwrap();
            let texts: Vec<_> = told.iter().map(|mention| mention.text.as_str()).collect();
            assert_eq!(texts, ["Shown at: Harbour Forum", "Offer: An open pump"]);
        }
        // The secretariat reads what was handed in, and nothing else.
        let page = |at: usize| format!("/offers/{}", ids[at]);
        for (at, status) in [(0, 404), (1, 200), (2, 200), (3, 200), (4, 404)] {
            assert_eq!(w.server.get(&page(at), w.secretary.session()).await.status, status, "{at}");
        }
        let queue = w.server.get("/harbour/exchange/review", w.secretary.session()).await;
        assert_eq!(queue.text.matches(&format!("/offers/{}/manage", ids[1])).count(), 1, "{}", queue.text);
        assert!(!queue.text.contains(ids[0].as_str()));
    }
}

#[tokio::test]
async fn a_kept_page_does_not_outlive_its_publication() {
    let w = World::new(exedra_testkit::Engine::Sqlite).await;
    let id = w.offer("A pump", "filed", State::Published).await;
    let path = format!("/offers/{id}");
    for _ in 0..2 {
        assert_eq!(w.server.get(&path, None).await.status, 200);
    }
    w.done(&format!("{path}/withdraw"), &w.editor, &[]).await;
    assert_eq!(w.server.get(&path, None).await.status, 404);
    let members = w.server.get(&path, w.viewer.session()).await;
    assert!(members.status == 200 && members.text.contains("Withdrawn"));
}

#[tokio::test]
async fn another_editions_secretary_finds_nothing_of_what_was_handed_in_for_this_one() {
    for engine in engines() {
        let w = World::new(engine).await;
        let (hill, other) = w.second_edition().await;
        let submitted = w.offer(&format!("{WORD} pump"), "unfiled", State::Submitted).await;
        let reviewed = w.offer(&format!("{WORD} valve"), "unfiled", State::Reviewed).await;
        for id in [&submitted, &reviewed] {
            for rest in ["", "/manage", "/history", "/edit", "/publish", "/files"] {
                let path = format!("/offers/{id}{rest}");
                assert_eq!(w.server.get(&path, other.session()).await.status, 404, "{path}");
            }
            assert_eq!(w.server.get(&format!("/api/v1/offers/{id}"), other.session()).await.status, 404);
            for verb in ["review", "return", "withdraw", "reopen", "submit", "publish"] {
                let answered = w.server.post(&format!("/offers/{id}/{verb}"), other.session(), &[("note", "x")]).await;
                assert_eq!(answered.status, 404, "{verb}");
            }
            let set_aside = [("listing", id.as_str()), ("reason", "field")];
            let path = "/hill/exchange/suggestions";
            assert_eq!(w.server.post(path, other.session(), &set_aside).await.status, 404);
        }
        assert_eq!((w.state(&submitted).await, w.state(&reviewed).await), (State::Submitted, State::Reviewed));
        crate::suggestions::agree(&w, &other.id, true).await;
        for path in [
            "/hill/exchange/review".to_owned(),
            "/harbour/exchange/review".to_owned(),
            "/hill/exchange".to_owned(),
            format!("/harbour/exchange?q={WORD}"),
            "/harbour/exchange?ipr=unfiled".to_owned(),
            format!("/hill/exchange/suggestions?q={WORD}"),
            format!("/api/v1/hill/suggestions?q={WORD}"),
            format!("/api/v1/offers?q={WORD}"),
            "/api/v1/offers?ipr=unfiled".to_owned(),
            format!("/organisations/{}", w.first),
        ] {
            let answered = w.server.get(&path, other.session()).await;
            let shown = answered.text.replace(&format!("\"{WORD}\""), "").replace(&format!("q={WORD}"), "");
            assert!(!shown.contains(WORD) && !shown.contains(submitted.as_str()), "{path}: {}", answered.text);
        }
        let actor = {
            let mut conn = w.server.app.db().read().await.unwrap();
            exedra_people::account::admit(&mut conn, &other.session, w.server.app.now()).await.unwrap().unwrap()
        };
        let found = |tokens: Vec<String>| {
            let query = exedra_search::Query { text: WORD, readers: &tokens, limit: 10, ..Default::default() };
            w.server.app.get::<exedra_search::Index>().search(&query).unwrap()
        };
        let theirs = found(exedra_exchange::rules::tokens_of(Some(&actor)));
        assert_eq!((theirs.total, theirs.facets.len()), (0, 0), "neither found nor counted");
        assert_eq!(found(vec![exedra_exchange::rules::secretariat_token(&w.forum)]).total, 2);
        let mut exported = Vec::new();
        let mut conn = w.server.app.db().read().await.unwrap();
        for forum in [&hill, &w.forum] {
            let now = w.server.app.now();
            exedra_exchange::export::export_jsonl(&mut conn, forum, now, &mut exported).await.unwrap();
        }
        assert!(exported.is_empty());
        // Its own secretary reads it, and so does the other as soon as it is handed in for their edition too.
        assert_eq!(w.server.get(&format!("/offers/{submitted}"), w.secretary.session()).await.status, 200);
        let both = [("edition", w.forum.as_str()), ("edition", hill.as_str())];
        w.done(&format!("/offers/{submitted}/editions"), &w.editor, &both).await;
        assert_eq!(w.server.get(&format!("/offers/{submitted}"), other.session()).await.status, 200);
        assert_eq!(found(exedra_exchange::rules::tokens_of(Some(&actor))).total, 1);
        w.done(&format!("/offers/{submitted}/review"), &other, &[]).await;
    }
}
