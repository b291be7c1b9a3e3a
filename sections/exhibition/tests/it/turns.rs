//! The queue as its people see it: visitors on their phones, the staff at the desk.

use exedra_exhibition::queue::LiveState;
use exedra_people::forum;
use exedra_people::rules::System;
use exedra_store::transact;
use exedra_testkit::engines;
use exedra_web::EditionState;
use http::StatusCode;

use crate::queue::coffee;
use crate::world::{SECRET, world};

#[tokio::test]
async fn a_number_from_taking_to_coming_back() {
    for engine in engines() {
        let w = world(engine).await;
        let id = coffee(&w, LiveState::Open, 1).await;
        let queue = format!("/harbour/exhibition/demonstrations/{id}");
        let desk = format!("{queue}/desk");
        let staff = Some(w.editor.as_str());
        let turns = [w.server.post(&queue, None, &[]).await, w.server.post(&queue, None, &[]).await];
        let [first, second] = turns.map(|answer| answer.location().to_owned());
        let page = w.server.get(&second, None).await.text;
        assert!(page.contains("<b class=\"num\">2</b>") && page.contains("One person is before you."), "{page}");
        assert!(page.contains("About 5 minutes. Reckoned"), "nothing was measured yet: {page}");
        let list = w.server.get("/harbour/exhibition/demonstrations", None).await.text;
        assert!(list.contains("Coffee robot") && list.contains("2 people wait"), "{list}");

        // Nobody but the staff and the secretariat has a desk.
        for stranger in [None, Some(w.stranger.as_str())] {
            let (read, written) =
                (w.server.get(&desk, stranger).await, w.server.post(&desk, stranger, &[("do", "call")]).await);
            let expected = if stranger.is_some() { StatusCode::NOT_FOUND } else { StatusCode::SEE_OTHER };
            assert_eq!((read.status, written.status), (expected, expected));
            assert!(!read.text.contains("Coffee robot"));
        }
        assert_eq!(w.server.get(&desk, Some(&w.secretary)).await.status, StatusCode::OK);

        let act = |what: &'static str, number: &'static str| {
            let (server, desk) = (&w.server, desk.clone());
            async move { server.post(&desk, staff, &[("do", what), ("number", number)]).await.status }
        };
        assert_eq!(act("came", "1").await, StatusCode::CONFLICT, "not called yet");
        assert_eq!(act("call", "").await, StatusCode::SEE_OTHER);
        let page = w.server.get(&first, None).await.text;
        assert!(page.contains("It is your turn") && page.contains("until 11:05"), "in the forum's zone: {page}");
        let told = w.server.get(&format!("{first}/live"), None).await;
        assert!(told.text.contains("event: resync") && told.text.contains("\"state\":\"called\""), "{}", told.text);
        assert!(w.server.get(&second, None).await.text.contains("You are next."));

        // Nobody loses anything while the stand is idle; the turn is lost when the next one is called.
        w.server.clock.advance(6 * 60);
        assert!(w.server.get(&first, None).await.text.contains("You are late."));
        assert_eq!(act("call", "").await, StatusCode::SEE_OTHER);
        assert!(w.server.get(&first, None).await.text.contains("did not come, so the next one was called"));
        assert_eq!(act("came", "2").await, StatusCode::SEE_OTHER);
        assert_eq!(act("came", "2").await, StatusCode::CONFLICT, "nobody is served twice");
        assert_eq!(act("missed", "2").await, StatusCode::CONFLICT);
        assert!(w.server.get(&second, None).await.text.contains("Thank you for coming"));

        // Back once, at the end.
        let third = w.server.post(&queue, None, &[]).await.location().to_owned();
        let back = [("do", "return")];
        assert_eq!(w.server.post(&first, None, &back).await.status, StatusCode::SEE_OTHER);
        assert_eq!(w.server.post(&first, None, &back).await.status, StatusCode::CONFLICT);
        assert!(w.server.get(&first, None).await.text.contains("One person is before you."), "behind number 3");
        assert_eq!(act("call", "").await, StatusCode::SEE_OTHER);
        assert!(w.server.get(&third, None).await.text.contains("It is your turn"));
        assert_eq!(act("call", "").await, StatusCode::SEE_OTHER);
        assert_eq!(act("missed", "1").await, StatusCode::SEE_OTHER);
        assert_eq!(w.server.post(&first, None, &back).await.status, StatusCode::CONFLICT, "once");
        assert_eq!(act("came", "1").await, StatusCode::SEE_OTHER, "the staff lets late people in");
        assert_eq!(w.server.post(&third, None, &[("do", "leave")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(act("came", "3").await, StatusCode::CONFLICT);

        let figures = w.server.get("/harbour/figures/demonstrations-served", None).await.text;
        assert!(figures.contains("visits to live demonstrations"), "{figures}");
    }
}

#[tokio::test]
async fn pausing_closing_ending() {
    for engine in engines() {
        let w = world(engine).await;
        let id = coffee(&w, LiveState::Open, 2).await;
        let queue = format!("/harbour/exhibition/demonstrations/{id}");
        let desk = format!("{queue}/desk");
        let staff = Some(w.editor.as_str());
        let mut turns = Vec::new();
        for _ in 0..4 {
            turns.push(w.server.post(&queue, None, &[]).await.location().to_owned());
        }
        w.server.post(&desk, staff, &[("do", "pause")]).await;
        assert_eq!(w.server.post(&desk, staff, &[("do", "call")]).await.status, StatusCode::CONFLICT);
        assert!(w.server.get(&turns[0], None).await.text.contains("The stand pauses"));
        w.server.post(&desk, staff, &[("do", "open")]).await;
        w.server.post(&desk, staff, &[("do", "call-many")]).await;
        assert!(w.server.get(&turns[1], None).await.text.contains("It is your turn"), "two at a time");
        assert!(w.server.get(&turns[2], None).await.text.contains("You are next."));
        w.server.post(&desk, staff, &[("do", "close")]).await;
        let refused = w.server.post(&queue, None, &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text.contains("No more numbers"));
        w.server.post(&desk, staff, &[("do", "call")]).await;
        assert!(w.server.get(&turns[2], None).await.text.contains("It is your turn"), "who has a number is called");
        w.server.post(&desk, staff, &[("do", "end")]).await;
        assert!(w.server.get(&turns[3], None).await.text.contains("ended for the day"));
        assert_eq!(w.server.post(&desk, staff, &[("do", "nonsense")]).await.status, StatusCode::BAD_REQUEST);
    }
}

/// Once the edition is over nobody waits for nothing.
#[tokio::test]
async fn the_edition_ends_before_the_queue() {
    for engine in engines() {
        let w = world(engine).await;
        let queue = format!("/harbour/exhibition/demonstrations/{}", coffee(&w, LiveState::Open, 1).await);
        let turn = w.server.post(&queue, None, &[]).await.location().to_owned();
        assert!(w.server.get(&turn, None).await.text.contains("You are next."));
        let app = &w.server.app;
        transact!(app.db(), tx => {
            let permit = System::edit_forum("test", w.forum.clone());
            forum::set_state(tx, app.stamp(), &permit, EditionState::Running).await?;
            forum::set_state(tx, app.stamp(), &permit, EditionState::Closed).await
        })
        .unwrap();
        app.settle().await;
        let page = w.server.get(&turn, None).await.text;
        assert!(page.contains("ended for the day") && !page.contains("You are next."), "{page}");
        assert_eq!(w.server.post(&queue, None, &[]).await.status, StatusCode::CONFLICT);
    }
}

#[tokio::test]
async fn what_is_prepared_or_guessed_is_not_there() {
    for engine in engines() {
        let w = world(engine).await;
        let staff = Some(w.editor.as_str());
        let own = format!("/harbour/exhibition/organisations/{}/demonstrations", w.quay);
        assert_eq!(w.server.get(&own, Some(&w.stranger)).await.status, StatusCode::NOT_FOUND);
        let bad = w.server.post(&own, staff, &[("minutes", "0"), ("places", "x"), ("grace", "5")]).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bad.text.contains("Fill this in.") && bad.text.contains("value=\"x\""), "{}", bad.text);
        let title = format!("The {SECRET} arm");
        let form = [("title_en", title.as_str()), ("minutes", "4"), ("places", "1"), ("grace", "3")];
        let made = w.server.post(&own, staff, &form).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text);
        let desk = made.location().split('?').next().unwrap().to_owned();
        let queue = desk.trim_end_matches("/desk").to_owned();
        let paths = [
            queue.clone(),
            format!("{queue}/sheet"),
            format!("{queue}/edit"),
            desk.clone(),
            format!("{desk}/live"),
            "/harbour/exhibition/demonstrations".to_owned(),
            "/harbour/exhibition/stands/A1".to_owned(),
            "/harbour/exhibition".to_owned(),
        ];
        for asker in [None, Some(w.stranger.as_str())] {
            for path in &paths {
                assert!(!w.server.get(path, asker).await.text.contains(SECRET), "{path}");
            }
            assert_eq!(w.server.post(&queue, asker, &[]).await.status, StatusCode::NOT_FOUND);
        }
        assert!(w.server.get(&queue, staff).await.text.contains(SECRET), "its staff sees it");
        assert_eq!(w.server.post(&desk, staff, &[("do", "open")]).await.status, StatusCode::SEE_OTHER);
        let sheet = w.server.get(&format!("{queue}/sheet"), None).await.text;
        assert!(sheet.contains("<svg class=\"qr\"") && sheet.contains(&queue), "{sheet}");
        let turn = w.server.post(&queue, None, &[]).await.location().to_owned();
        // A number guessed, or one of another edition, is nothing.
        let (start, secret) = turn.rsplit_once('/').unwrap();
        let other = if secret.starts_with('0') { '1' } else { '0' };
        for guess in [format!("{other}{}", &secret[1..]), "1".to_owned(), "0".repeat(64), secret.to_uppercase()] {
            for path in [format!("{start}/{guess}"), format!("{start}/{guess}/live")] {
                assert_eq!(w.server.get(&path, None).await.status, StatusCode::NOT_FOUND, "{path}");
            }
            assert_eq!(
                w.server.post(&format!("{start}/{guess}"), None, &[("do", "leave")]).await.status,
                StatusCode::NOT_FOUND
            );
        }
        // What was taken out of the exhibition is gone from its pages; who holds a number still learns what becomes of it.
        let out = [("do", "dismiss"), ("organisation", w.quay.as_str())];
        w.server.post("/harbour/exhibition/stands", Some(&w.secretary), &out).await;
        assert_eq!(w.server.get(&queue, None).await.status, StatusCode::NOT_FOUND);
        assert_eq!(w.server.get(&turn, None).await.status, StatusCode::OK);
    }
}
