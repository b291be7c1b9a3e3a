//! A release and a line of the record from their beginning to their readers.

use exedra_people::{erasure, rules_persons::SystemPersons};
use exedra_store::transact;
use exedra_testkit::engines;

use crate::world::world;

#[tokio::test]
async fn a_release_walks_through() {
    for engine in engines() {
        let w = world(engine).await;
        let desk = "/harbour/press/desk";
        let typed = [("title", "x"), ("organisation", w.quay.as_str())];
        assert_eq!(w.server.post(desk, Some(&w.stranger), &typed).await.status, 404);
        assert_eq!(w.server.post(desk, Some(&w.editor), &[("title", "x")]).await.status, 404, "the forum's own");
        let path = w.handed_in("lantern").await;
        let (step, edit) = (format!("{path}/move"), format!("{path}/edit"));
        assert_eq!(w.server.post(&step, Some(&w.editor), &[("do", "approve")]).await.status, 404);
        for page in [&edit, &format!("{path}/files")] {
            assert_eq!(w.get(page, Some(&w.stranger)).await.status, 404, "{page}");
            assert_eq!(w.get(page, Some(&w.journalist)).await.status, 404, "{page}");
        }
        for (pairs, why) in [
            (vec![("do", "return")], "Say why"),
            (vec![("do", "approve"), ("public_at", "tomorrow")], "is not a date with a time"),
            (vec![("do", "approve"), ("public_at", "2027-08-02T16:59")], "This minute is over"),
        ] {
            let answer = w.server.post(&step, Some(&w.secretary), &pairs).await;
            assert_eq!(answer.status, 422);
            assert!(answer.text.contains(why), "{why}: {}", answer.text);
        }
        w.done(&step, &w.secretary, &[("do", "return"), ("reason", "Name the year.")]).await;
        assert!(w.get(&edit, Some(&w.editor)).await.text.contains("Name the year."));
        for (field, text, why) in [
            ("people", "Nobody Known | chair", "Nobody of this name"),
            ("people", "strange Latin | chair", "Nobody of this name"),
            ("evidence", "x | javascript:alert(1)", "has no web address"),
        ] {
            let answer = w.server.post(&edit, Some(&w.editor), &[("title-en", "T"), (field, text)]).await;
            assert_eq!(answer.status, 422, "{field}");
            assert!(answer.text.contains(why), "{}", answer.text);
        }
        w.done(&step, &w.editor, &[("do", "submit")]).await;
        // Approved is what was seen.
        let shown = w.get(&edit, Some(&w.secretary)).await.text;
        let at = shown.find("name=\"was\" value=\"").unwrap() + 18;
        let was = shown[at..at + 32].to_owned();
        let written =
            [("title-en", "The lantern release"), ("body-en", "It shines."), ("people", "edith Latin | Engineer")];
        w.done(&edit, &w.editor, &written).await;
        let meanwhile = w.server.post(&step, Some(&w.secretary), &[("do", "approve"), ("was", &was)]).await;
        assert_eq!(meanwhile.status, 409, "{}", meanwhile.text);
        w.done(&step, &w.secretary, &[("do", "approve")]).await;
        let page = w.get(&path, None).await.text;
        assert!(page.contains("It shines.") && page.contains("edith Latin") && page.contains("og:title"), "{page}");
        assert!(!page.contains("Le communiqué"), "the last version has no French");
        let feed = w.get("/harbour/releases/feed.atom", None).await;
        assert!(
            feed.text.contains("The lantern release")
                && feed.headers["content-type"].as_bytes().starts_with(b"application/atom")
        );
        let mine = w.get(&format!("/organisations/{}", w.quay), None).await.text;
        assert!(mine.contains("Release: The lantern release"), "{mine}");

        // An erasure takes the person out of every version.
        let (app, stamp) = (&w.server.app, w.server.app.stamp());
        let erasers = &app.offered().erasers;
        let permit = SystemPersons::erase("test", w.editor_id.clone());
        transact!(app.db(), tx => erasure::erase(tx, stamp, erasers, &permit).await).unwrap();
        app.settle().await;
        let page = w.get(&path, None).await.text;
        assert!(page.contains("It shines.") && !page.contains("edith"), "{page}");
        let migrations = exedra_web::section::migrations(&[exedra_people::section(), exedra_press::section()]);
        let rows = exedra_testkit::all_rows(app.db(), &migrations).await;
        let about = rows.into_iter().filter(|(table, row)| table == "press_version" && row.contains("Engineer"));
        assert_eq!(about.count(), 0);
    }
}

#[tokio::test]
async fn a_french_reader_and_harmless_words() {
    for engine in engines() {
        let w = world(engine).await;
        let path = w.handed_in("beacon").await;
        w.done(&format!("{path}/move"), &w.secretary, &[("do", "approve")]).await;
        let page = w.get(&path, None).await.text;
        assert!(page.contains("The beacon release") && page.contains("<strong>beacon</strong>"));
        assert!(!page.contains("<script>alert"), "{page}");
        assert!(page.contains(&format!("href=\"{path}?lang=fr\"")), "{page}");
        let french = w.get(&format!("{path}?lang=fr"), None).await.text;
        assert!(french.contains("Le communiqué beacon") && !french.contains("The beacon release"), "{french}");
        let card = w.get(&format!("{path}/card.svg"), None).await;
        assert!(card.text.starts_with("<svg") && card.text.contains("Quay Robotics"));
        let found = w.get("/harbour/releases?q=beac", None).await.text;
        assert!(found.contains("The beacon release"));
        assert!(w.get("/harbour/releases?q=nothing", None).await.text.contains("No release fits"));
    }
}

#[tokio::test]
async fn the_record_is_kept_in_versions() {
    for engine in engines() {
        let w = world(engine).await;
        let new = "/harbour/press/record/new";
        assert_eq!(w.get(new, Some(&w.editor)).await.status, 404);
        let bad = [("kind", "figure"), ("text-en", "ships"), ("value", "many"), ("zone", "Nowhere"), ("as_of", "x")];
        let answer = w.server.post(new, Some(&w.secretary), &bad).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text.contains("is not a number") && answer.text.contains("is not a day, month or year"));
        let line = [
            ("kind", "quotation"),
            ("text-en", "No ship will be turned away."),
            ("text-fr", "Aucun navire ne sera renvoyé."),
            ("original", "fr"),
            ("by-en", "The mayor"),
            ("at", "2027-07-24T20:00"),
            ("zone", "Asia/Shanghai"),
        ];
        w.done(new, &w.secretary, &line).await;
        let later = [
            ("kind", "figure"),
            ("text-en", "visiting submarines"),
            ("value", "320"),
            ("zone", "Asia/Shanghai"),
            ("as_of", "2027-07"),
            ("public_at", "2027-08-03T09:00"),
        ];
        w.done(new, &w.secretary, &later).await;
        let page = w.get("/harbour/press/record", None).await.text;
        assert!(
            page.contains("No ship will be turned away.") && page.contains("24 July 2027, 20:00 (Asia/Shanghai)"),
            "{page}"
        );
        assert!(!page.contains("submarines"), "{page}");
        let json = w.get("/api/v1/harbour/record", None).await.json();
        assert_eq!(json["quotations"].as_array().unwrap().len(), 2, "{json}");
        assert_eq!(json["quotations"][0]["at"], "2027-07-24T20:00:00+08:00");
        assert_eq!(json["figures"].as_array().unwrap().len(), 0);
        assert!(concord::Record::from_json(&json.to_string()).is_ok(), "the coverage command reads it");
        let id = json["quotations"][0]["line"].as_str().unwrap().to_owned();
        let edit = format!("/harbour/press/record/{id}/edit");
        let mut corrected = line.to_vec();
        corrected[1] = ("text-en", "No ship shall be turned away.");
        assert_eq!(w.server.post(&edit, Some(&w.secretary), &corrected).await.status, 422, "a correction has a note");
        corrected.push(("note", "A word was misheard"));
        w.server.clock.advance(60);
        w.done(&edit, &w.secretary, &corrected).await;
        let page = w.get(&format!("/harbour/press/record/{id}"), None).await.text;
        assert!(
            page.contains("shall be turned") && page.contains("will be turned") && page.contains("A word was misheard"),
            "{page}"
        );
        w.server.clock.advance(16 * 3600);
        assert!(w.get("/harbour/press/record?kind=figure", None).await.text.contains("submarines"), "at its minute");
        w.done(&edit, &w.secretary, &[("do", "withdraw"), ("note", "Never said")]).await;
        let page = w.get(&format!("/harbour/press/record/{id}"), None).await.text;
        assert!(page.contains("Never said") && !page.contains("turned away"), "{page}");
    }
}
