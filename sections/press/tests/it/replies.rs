//! Questions and comments: moderated, bounded, and nobody's address shown.

use exedra_people::{forum, rules::System};
use exedra_testkit::{Answered, engines};
use exedra_web::EditionState;

use crate::world::{SECRET, World, world};

const ADDRESS: &str = "asker@private.example";

async fn write(w: &World, path: &str, agent: &str, pairs: &[(&str, &str)]) -> Answered {
    let pairs: Vec<_> = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    let request = http::Request::post(path)
        .header("host", "127.0.0.1:8080")
        .header("sec-fetch-site", "same-origin")
        .header("user-agent", agent)
        .header("content-type", "application/x-www-form-urlencoded");
    w.server.send(request.body(exedra_web::forms::encode(&pairs).into()).unwrap()).await
}

async fn set_state(w: &World, states: &[EditionState]) {
    let stamp = w.server.app.stamp();
    exedra_store::transact!(w.server.app.db(), tx => {
        let permit = System::edit_forum("test", w.forum.clone());
        for state in states {
            forum::set_state(tx, stamp, &permit, *state).await?;
        }
        Ok(())
    })
    .unwrap();
    w.server.app.settle().await;
}

/// The id of the reply that waits.
async fn waiting(w: &World) -> String {
    let page = w.get("/harbour/press/queue", Some(&w.secretary)).await.text;
    let at = page.find("name=\"reply\" value=\"").expect("one waits") + 20;
    page[at..at + 36].to_owned()
}

#[tokio::test]
async fn a_question_is_answered() {
    for engine in engines() {
        let w = world(engine).await;
        let path = w.handed_in("lantern").await;
        let replies = format!("{path}/replies");
        let question = [
            ("kind", "question"),
            ("name", "Ada"),
            ("email", ADDRESS),
            ("body", "How bright is quagmirium?\n<script>alert(1)</script>"),
        ];
        assert_eq!(write(&w, &replies, "a", &question).await.status, 404, "nobody asks about what is not public");
        w.done(&format!("{path}/move"), &w.secretary, &[("do", "approve")]).await;
        assert!(w.get(&path, None).await.text.contains("Leave a reply"));
        for (bad, why) in [
            (vec![("name", "Ada"), ("email", ADDRESS)], "Fill this in"),
            (vec![("name", "Ada"), ("email", "nowhere"), ("body", "typed words")], "is not an e-mail address"),
        ] {
            let answer = write(&w, &replies, "a", &bad).await;
            assert_eq!(answer.status, 422);
            assert!(answer.text.contains(why) && answer.text.contains("value=\"Ada\""), "{}", answer.text);
        }
        // What nobody sees is filled in by a program: it is thanked, and nothing is kept.
        let mut trapped = question.to_vec();
        trapped.push(("website", "https://spam.example"));
        assert_eq!(write(&w, &replies, "a", &trapped).await.status, 303);
        assert!(w.get("/harbour/press/queue", Some(&w.secretary)).await.text.contains("Nothing waits"));
        assert_eq!(write(&w, &replies, "a", &question).await.status, 303);
        let file = w.file_of(&path).await;
        let pages = w.public_pages(&path, &file);
        for page in &pages {
            let text = w.get(page, None).await.text;
            assert!(
                !text.contains(SECRET) && !text.contains(ADDRESS) && !text.contains("How bright"),
                "{page}: unmoderated"
            );
        }
        assert_eq!(w.get("/harbour/press/queue", Some(&w.editor)).await.status, 404);
        let queue = w.get("/harbour/press/queue", Some(&w.secretary)).await.text;
        assert!(
            queue.contains(ADDRESS) && queue.contains("&#60;script&#62;") && !queue.contains("<script>alert"),
            "{queue}"
        );
        let id = waiting(&w).await;
        let answer = [("reply", id.as_str()), ("do", "publish"), ("answer", "As bright as day.")];
        assert_eq!(w.server.post("/harbour/press/queue", Some(&w.stranger), &answer).await.status, 404);
        w.done("/harbour/press/queue", &w.secretary, &answer).await;
        let page = w.get(&path, None).await.text;
        assert!(page.contains("How bright") && page.contains("As bright as day.") && page.contains("Ada"), "{page}");
        for page in &pages {
            assert!(!w.get(page, None).await.text.contains(ADDRESS), "{page}");
        }
        let mails =
            exedra_store::house::mails_recent(&mut w.server.app.db().read().await.unwrap(), "~", 9).await.unwrap();
        assert!(mails.iter().any(|mail| mail.address == ADDRESS), "who asked is told");
        // After a month the address is forgotten.
        w.server.clock.advance(31 * 24 * 3600);
        exedra_web::pump::keep_house(&w.server.app).await;
        let migrations = exedra_web::section::migrations(&[exedra_people::section(), exedra_press::section()]);
        let rows = exedra_testkit::all_rows(w.server.app.db(), &migrations).await;
        assert!(!rows.iter().any(|(table, row)| table == "press_reply" && row.contains(ADDRESS)));
    }
}

#[tokio::test]
async fn comments_are_bounded_and_close() {
    for engine in engines() {
        let w = world(engine).await;
        let comments = "/harbour/press/comments";
        let one =
            |name: &'static str, email: &'static str| [("name", name), ("email", email), ("body", "A fine forum.")];
        assert_eq!(write(&w, comments, "browser", &one("Ada", ADDRESS)).await.status, 303);
        assert!(!w.get(comments, None).await.text.contains("A fine forum."));
        let id = waiting(&w).await;
        w.done("/harbour/press/queue", &w.secretary, &[("reply", &id), ("do", "publish")]).await;
        let page = w.get(comments, None).await.text;
        assert!(page.contains("A fine forum.") && !page.contains(ADDRESS), "{page}");
        for _ in 0..3 {
            assert_eq!(write(&w, comments, "browser", &one("Ada", ADDRESS)).await.status, 303);
        }
        let much = write(&w, comments, "another", &one("Ada", ADDRESS)).await;
        assert_eq!(much.status, 429, "one address, four an hour");
        assert!(much.headers.contains_key("retry-after"));
        for email in ["b@x.example", "c@x.example", "d@x.example", "e@x.example"] {
            assert_eq!(write(&w, comments, "browser", &one("Bo", email)).await.status, 303);
        }
        assert_eq!(
            write(&w, comments, "browser", &one("Bo", "f@x.example")).await.status,
            429,
            "one browser, eight an hour"
        );
        assert_eq!(
            write(&w, comments, "neighbour", &one("Cy", "g@x.example")).await.status,
            303,
            "the hall is not shut out"
        );
        w.server.clock.advance(3601);
        assert_eq!(write(&w, comments, "browser", &one("Ada", ADDRESS)).await.status, 303);
        set_state(&w, &[EditionState::Running, EditionState::Closed]).await;
        let page = w.get(comments, None).await.text;
        assert!(
            page.contains("A fine forum.") && page.contains("The edition has closed") && !page.contains("<textarea"),
            "{page}"
        );
        assert_eq!(write(&w, comments, "browser", &one("Dee", "h@x.example")).await.status, 409);
        // What waits can still be decided on, until the edition is in the archive.
        let id = waiting(&w).await;
        w.done("/harbour/press/queue", &w.secretary, &[("reply", &id), ("do", "refuse")]).await;
        set_state(&w, &[EditionState::Archived]).await;
        assert!(w.get(comments, None).await.text.contains("A fine forum."));
        let refused =
            w.server.post("/harbour/press/queue", Some(&w.secretary), &[("reply", &id), ("do", "publish")]).await;
        assert_eq!(refused.status, 409);
    }
}
