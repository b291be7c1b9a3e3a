//! Writing, showing, taking back.

use exedra_exchange::{ListingKind, State};
use exedra_kernel::Lang;
use exedra_people::model::ConsentKind;
use exedra_store::{house, transact};
use exedra_testkit::{Engine, engines};

use crate::world::World;

/// The form of a complete offer.
const FORM: &[(&str, &str)] = &[
    ("title", "A pump of ceramic"),
    ("language", "en"),
    ("summary", "It pumps."),
    ("ipr", "filed"),
    ("keywords", "pump; ceramic"),
    ("target_countries", "Germany; 中国"),
    ("sectors", "water"),
    ("sectors", "energy"),
];

#[tokio::test]
async fn from_an_empty_form_to_a_public_page() {
    for engine in engines() {
        let w = World::new(engine).await;
        let new = format!("/organisations/{}/offers/new", w.first);
        let form = w.server.get(&new, w.editor.session()).await;
        assert_eq!(form.status, 200, "{}", form.text);
        let refused =
            w.server.post(&new, w.editor.session(), &[("trl", "twelve"), ("summary", "Kept <b>text</b>")]).await;
        assert_eq!(refused.status, 422);
        for kept in ["value=\"twelve\"", "Kept &#60;b&#62;text", "Fill this in.", "A whole number is needed, 1–9."] {
            assert!(refused.text.contains(kept), "{kept}: {}", refused.text);
        }
        let contact = w.owner.id.to_string();
        let mut pairs = FORM[..3].to_vec();
        pairs.push(("contact", &contact));
        let made = w.done(&new, &w.editor, &pairs).await;
        let path = made.location().split("/manage").next().unwrap().to_owned();
        let draft = w.server.get(&path, w.viewer.session()).await;
        assert!(draft.text.contains("Draft") && draft.text.contains("Still missing:"), "{}", draft.text);
        // What is missing for submission is shown beside its field.
        let missing = w.server.post(&format!("{path}/submit"), w.editor.session(), &[]).await;
        assert_eq!(missing.status, 422);
        assert!(
            missing.text.contains("id=\"e-ipr\"") && missing.text.contains("A pump of ceramic"),
            "{}",
            missing.text
        );
        let mut pairs = FORM.to_vec();
        pairs.push(("contact", &contact));
        w.done(&format!("{path}/edit"), &w.editor, &pairs).await;
        w.done(&format!("{path}/editions"), &w.editor, &[("edition", w.forum.as_str())]).await;
        w.done(&format!("{path}/submit"), &w.editor, &[]).await;
        let returned = w.done(&format!("{path}/return"), &w.secretary, &[("note", "Say what it costs.")]).await;
        assert_eq!(returned.location(), "/harbour/exchange/review?done=returned");
        assert!(w.server.get(&path, w.viewer.session()).await.text.contains("Say what it costs."));
        // Those who write for the organisation are told why; nobody else is.
        let mails = w.mails().await;
        let told: Vec<_> = mails.iter().map(|mail| mail.address.as_str()).collect();
        assert_eq!(
            (told.len(), told.contains(&"olga@example.org"), told.contains(&"edith@example.org")),
            (2, true, true)
        );
        let manage = format!("{path}/manage");
        assert!(mails.iter().all(|mail| mail.body.contains("Say what it costs.") && mail.body.contains(&manage)));
        w.done(&format!("{path}/submit"), &w.editor, &[]).await;
        w.done(&format!("{path}/review"), &w.secretary, &[]).await;
        let passed: Vec<_> = w.mails().await.into_iter().filter(|mail| mail.subject.starts_with("Reviewed")).collect();
        assert_eq!(passed.iter().map(|mail| mail.address.as_str()).collect::<Vec<_>>(), ["olga@example.org"]);
        w.done(&format!("{path}/publish"), &w.owner, &[]).await;
        let page = w.server.get(&path, None).await;
        assert_eq!(page.status, 200);
        let id = path.rsplit('/').next().unwrap();
        for shown in [
            "Germany · China".to_owned(),
            format!("/harbour/meetings/ask?listing={id}"),
            "Application filed".to_owned(),
            "application/ld+json".to_owned(),
        ] {
            assert!(page.text.contains(&shown), "{shown}: {}", page.text);
        }
        // A name is shown to the public only with consent.
        assert!(!page.text.contains("Olga"));
        let stamp = w.server.app.stamp();
        let acting = exedra_kernel::Acting::system("test");
        transact!(w.server.app.db(), tx => {
            let listed = ConsentKind::Listed;
            exedra_people::person::record_consent(tx, stamp, &acting, &w.owner.id, listed, true, Lang::En).await
        })
        .unwrap();
        w.server.app.settle().await;
        assert!(w.server.get(&path, None).await.text.contains("Olga"));
    }
}

#[tokio::test]
async fn an_edit_is_shown_and_taken_back() {
    for engine in engines() {
        let w = World::new(engine).await;
        let id = w.offer("A pump for cold water", "filed", State::Published).await;
        let path = format!("/offers/{id}");
        let change = serde_json::json!({ "title": "A pump for hot water", "trl": 6, "keywords": ["pump"] });
        w.server.post_json(&format!("/api/v1{path}"), w.editor.session(), &change).await;
        let history = w.server.get(&format!("{path}/history"), w.owner.session()).await;
        // It is listed at an edition, so its times are those of that edition.
        assert!(
            history.text.contains("Times are those of Europe/Paris.") && !history.text.contains(" UTC</p>"),
            "{}",
            history.text
        );
        for shown in ["<del>cold </del>", "<ins>hot </ins>", "Technology readiness", "Edith"] {
            assert!(history.text.contains(shown), "{shown}: {}", history.text);
        }
        let line = |text: &str| {
            let at = text.find("/history/").expect("an edit that can be taken back") + 9;
            text[at..at + 36].to_owned()
        };
        let undo = format!("{path}/history/{}/undo", line(&history.text));
        assert_eq!(w.server.post(&undo, w.viewer.session(), &[]).await.status, 403);
        w.done(&undo, &w.owner, &[]).await;
        let mut conn = w.server.app.db().read().await.unwrap();
        let found = exedra_exchange::listing(&mut conn, &id).await.unwrap().unwrap();
        assert_eq!(found.values, crate::world::complete("A pump for cold water", "filed"));
        let trail = house::audit_of(&mut conn, "listing", id.as_str(), 10).await.unwrap();
        assert_eq!(trail.iter().filter(|line| line.undone_by.is_some()).count(), 1);
        assert_eq!(w.server.post(&undo, w.owner.session(), &[]).await.status, 409, "once only");
        // What was changed again since is not overwritten. The clock moves, so that the trail has an order.
        w.server.clock.advance(1);
        w.server.post_json(&format!("/api/v1{path}"), w.editor.session(), &serde_json::json!({ "trl": 7 })).await;
        w.server.clock.advance(1);
        w.server.post_json(&format!("/api/v1{path}"), w.editor.session(), &serde_json::json!({ "trl": 8 })).await;
        let history = w.server.get(&format!("{path}/history"), w.owner.session()).await.text;
        let second = history.split("/history/").nth(2).unwrap()[..36].to_owned();
        assert_eq!(w.server.post(&format!("{path}/history/{second}/undo"), w.owner.session(), &[]).await.status, 409);
    }
}

#[tokio::test]
async fn hostile_texts_stay_texts() {
    let w = World::new(Engine::Sqlite).await;
    let mut hostile = crate::world::complete("</script><script>alert(1)</script>", "filed");
    hostile.set("summary", crate::world::text("\"><img src=x onerror=alert(2)>"));
    hostile.set("description", crate::world::text("<script>alert(3)</script> [x](javascript:alert(4))"));
    hostile.set("ipr_note", crate::world::text("<iframe src=https://example.org></iframe>"));
    let id = w.bring(ListingKind::Offer, hostile, State::Published).await;
    let page = w.server.get(&format!("/offers/{id}"), None).await.text;
    for bad in ["<script>alert", "<img src=x", "javascript:", "<iframe"] {
        assert!(!page.contains(bad), "{bad}: {page}");
    }
}

#[tokio::test]
async fn lists_of_members_and_of_the_secretariat() {
    let w = World::new(Engine::Sqlite).await;
    w.offer("Our draft", "filed", State::Draft).await;
    w.offer("Our handed-in pump", "unknown", State::Submitted).await;
    let mine = w.server.get("/my/offers", w.viewer.session()).await.text;
    assert!(mine.contains("Our draft") && mine.contains("Our handed-in pump"));
    assert!(!mine.contains("/offers/new"), "a viewer writes nothing");
    assert!(w.server.get("/my/offers", w.editor.session()).await.text.contains("/offers/new"));
    let queue = w.server.get("/harbour/exchange/review", w.secretary.session()).await.text;
    assert!(queue.contains("Our handed-in pump") && queue.contains("not protected") && !queue.contains("Our draft"));
    for nobody in [&w.owner, &w.stranger] {
        assert_ne!(w.server.get("/harbour/exchange/review", nobody.session()).await.status, 200);
    }
}

/// Ids differ from one run to the next only where the order of awaits does; here they are masked.
fn masked(text: &str, w: &World, id: &exedra_kernel::ListingId) -> String {
    let assets = |text: String| {
        let mut out = String::new();
        let mut rest = text.as_str();
        while let Some(at) = rest.find("/assets/") {
            let end = at + rest[at..].find('"').unwrap_or(0);
            out.push_str(&rest[..at]);
            out.push_str("ASSET");
            rest = &rest[end..];
        }
        out + rest
    };
    assets(text.replace(id.as_str(), "LISTING").replace(w.first.as_str(), "ORGANISATION"))
}

#[tokio::test]
async fn the_whole_page_and_the_whole_answer() {
    let w = World::new(Engine::Sqlite).await;
    let id = w.offer("A pump of ceramic", "filed", State::Published).await;
    let page = w.server.get(&format!("/offers/{id}?lang=en"), None).await;
    insta::assert_snapshot!("offer_page", masked(&page.text, &w, &id));
    let answer = w.server.get(&format!("/api/v1/offers/{id}"), None).await;
    let json = serde_json::to_string_pretty(&answer.json()).unwrap();
    insta::assert_snapshot!("offer_answer", masked(&json, &w, &id));
}

#[tokio::test]
async fn who_saves_over_somebody_elses_change_is_told_first() {
    for engine in exedra_testkit::engines() {
        let w = World::new(engine).await;
        let id = w.offer("A pump", "filed", State::Draft).await;
        let path = format!("/offers/{id}/edit");
        let form = w.server.get(&path, w.editor.session()).await.text;
        let hash = |page: &str| {
            let rest = page.split("name=\"was\" value=\"").nth(1).expect("a hidden hash");
            rest.split('"').next().expect("its end").to_owned()
        };
        let was = hash(&form);
        let save = |title: &'static str, was: String| {
            let (w, path) = (&w, &path);
            async move {
                let pairs = [("title", title), ("language", "en"), ("was", was.as_str())];
                w.server.post(path, w.editor.session(), &pairs).await
            }
        };
        assert_eq!(save("A better pump", was.clone()).await.status, 303);
        let late = save("A blue pump", was).await;
        assert_eq!(late.status, 409);
        assert!(late.text.contains("value=\"A blue pump\"") && late.text.contains("Somebody else"), "{}", late.text);
        assert_eq!(w.head(&id).await.title, "A better pump");
        assert_eq!(save("A blue pump", hash(&late.text)).await.status, 303);
        assert_eq!(w.head(&id).await.title, "A blue pump");
    }
}
