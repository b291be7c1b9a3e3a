//! One's own programme: stars, events one hosts, where one speaks; and what others learn of it: nothing.

use exedra_testkit::engines;

use crate::world::{SECRET, world};

#[tokio::test]
async fn stars_are_kept_listed_and_nobody_elses_business() {
    for engine in engines() {
        let w = world(engine).await;
        let star = |page: String| format!("{page}/star");
        let mine = "/harbour/programme/mine";
        assert!(w.text(mine, Some(&w.stranger)).await.contains("You have starred nothing yet"));
        let unsigned = w.server.post(&star(w.page(0)), None, &[]).await;
        assert!(unsigned.status == 303 && unsigned.location().contains("sign-in"), "{}", unsigned.status);
        // Whoever had to sign in comes back to the page with the button.
        assert_eq!(w.server.get(&star(w.page(0)), Some(&w.stranger)).await.location(), w.page(0));
        for _ in 0..2 {
            assert_eq!(w.server.post(&star(w.page(0)), Some(&w.stranger), &[]).await.status, 303, "twice is once");
        }
        assert_eq!(w.server.post(&star(w.page(1)), Some(&w.stranger), &[]).await.status, 303);
        assert_eq!(w.server.post(&star(w.page(2)), Some(&w.stranger), &[]).await.status, 404, "a draft");
        assert_eq!(w.server.post(&star("/harbour/programme/ZZZZZZ".into()), Some(&w.stranger), &[]).await.status, 404);
        let page = w.text(mine, Some(&w.stranger)).await;
        assert_eq!(page.matches("value=\"unstar\"").count(), 2, "{page}");
        assert!(!page.contains(SECRET) && !page.contains("at the same time"));
        let file = w.text("/harbour/programme/mine.ics", Some(&w.stranger)).await;
        assert!(file.matches("BEGIN:VEVENT").count() == 2 && file.contains("SUMMARY:Opening"), "{file}");
        assert!(!w.text(mine, Some(&w.host)).await.contains("value=\"unstar\""), "another's stars");
        // Cancelled, it stays and says so; taken back into a draft, it is gone like for everybody.
        let state = async |state: &str| {
            let pairs = [
                ("title-en", "Opening"),
                ("kind", "ceremony"),
                ("day", "2027-09-24"),
                ("from", "09:00"),
                ("until", "10:30"),
                ("room", "R1"),
                ("state", state),
                ("confirm", "1"),
            ];
            let answer = w.server.post(&format!("{}/edit", w.page(0)), Some(&w.secretary), &pairs).await;
            assert_eq!(answer.status, 303, "{}", answer.text);
        };
        state("cancelled").await;
        assert!(w.text("/harbour/programme/mine.ics", Some(&w.stranger)).await.contains("STATUS:CANCELLED"));
        state("draft").await;
        assert!(!w.text(mine, Some(&w.stranger)).await.contains("Opening"));
        let pairs = [("do", "unstar"), ("code", w.codes[1].as_str())];
        assert_eq!(w.server.post(mine, Some(&w.stranger), &pairs).await.status, 303);
        assert!(w.text(mine, Some(&w.stranger)).await.contains("You have starred nothing yet"));
    }
}

#[tokio::test]
async fn hosts_and_speakers_find_their_events() {
    let w = world(exedra_testkit::Engine::Sqlite).await;
    let host = w.text("/harbour/programme/mine", Some(&w.host)).await;
    assert!(host.contains("Events I host") && host.contains(&format!("{}/order", w.page(1))), "{host}");
    assert!(w.text("/my", Some(&w.host)).await.contains("/harbour/programme/mine"), "the way there");
    let ada = w.text("/harbour/programme/mine", Some(&w.ada.1)).await;
    assert!(ada.contains("Address from afar (Opening)") && ada.contains("You speak"), "{ada}");
    let file = w.text(&format!("{}/event.ics", w.page(1)), None).await;
    assert!(file.contains("SUMMARY:The talk after") && !file.contains("SUMMARY:Opening"));
    assert_eq!(w.server.get(&format!("{}/event.ics", w.page(2)), None).await.status, 404);
    assert_eq!(w.server.get(&format!("{}/event.ics", w.page(2)), Some(&w.host)).await.status, 404);
}

#[tokio::test]
async fn an_erased_person_leaves_no_star() {
    use exedra_people::{erasure, rules_persons};
    for engine in engines() {
        let w = world(engine).await;
        assert_eq!(w.server.post(&format!("{}/star", w.page(1)), Some(&w.ada.1), &[]).await.status, 303);
        let app = w.server.app.clone();
        let mut conn = app.db().read().await.unwrap();
        let kept = app.offered().persons.iter().find(|(name, _)| *name == "programme").unwrap().1;
        let told = kept(&mut conn, &w.ada.0).await.unwrap();
        assert_eq!(told["starred"].as_array().map(Vec::len), Some(1), "{told}");
        drop(conn);
        let stamp = app.stamp();
        exedra_store::transact!(app.db(), tx => {
            let permit = rules_persons::SystemPersons::erase("test", w.ada.0.clone());
            erasure::erase(tx, stamp, &app.offered().erasers, &permit).await
        })
        .unwrap();
        let mut conn = app.db().read().await.unwrap();
        assert_eq!(kept(&mut conn, &w.ada.0).await.unwrap()["starred"].as_array().map(Vec::len), Some(0));
    }
}
