//! Making, changing, copying and closing editions; their roles.

use exedra_people::forum;
use exedra_testkit::engines;
use exedra_web::EditionState;
use http::StatusCode;

use crate::orgs_world::world;

fn frame<'a>(slug: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut pairs = vec![
        ("slug", slug),
        ("name_en", "Coast Forum"),
        ("name_ar", "منتدى الساحل"),
        ("theme_en", "Health"),
        ("venue_en", "Pier"),
        ("from", "2028-05-01"),
        ("to", "2028-05-05"),
        ("zone", "Europe/Madrid"),
        ("languages", "en; es; ar"),
    ];
    for (key, value) in more {
        pairs.retain(|(known, _)| known != key);
        pairs.push((key, value));
    }
    pairs
}

#[tokio::test]
async fn made_as_a_draft_and_copied() {
    for engine in engines() {
        let w = world(engine).await;
        let operator = Some(w.operator.session.as_str());
        for (slug, more, sign) in [
            ("offers", vec![], "is used by the installation itself"),
            ("harbour-2027", vec![], "Another forum has this address"),
            ("coast", vec![("to", "2028-04-01")], "The last day comes before the first"),
            ("coast", vec![("zone", "Mars/Crater")], "is not a time zone"),
            ("coast", vec![("languages", "en; xx")], "is not a language we know"),
            ("coast", vec![("name_en", ""), ("name_ar", "")], "Fill this in"),
        ] {
            let refused = w.server.post("/forums/new", operator, &frame(slug, &more)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{sign}");
            assert!(refused.text.contains(sign), "{sign}: {}", refused.text);
        }
        let filled = w.server.get("/forums/new?from=harbour-2027", operator).await.text;
        assert!(filled.contains("Asia/Shanghai") && filled.contains(r#"name="copy" value="harbour-2027""#));
        let made = w.server.post("/forums/new", operator, &frame("coast", &[("copy", "harbour-2027")])).await;
        assert_eq!((made.status, made.location()), (StatusCode::SEE_OTHER, "/coast/settings"));
        assert_eq!(w.server.get("/coast", None).await.status, StatusCode::NOT_FOUND, "a draft");
        assert_eq!(w.server.get("/coast", Some(&w.secretary.session)).await.status, StatusCode::NOT_FOUND);
        assert_eq!(w.server.get("/coast", operator).await.status, StatusCode::OK);
        assert_eq!(
            w.server.post("/forums/new", Some(&w.secretary.session), &frame("mine", &[])).await.status,
            StatusCode::NOT_FOUND
        );
    }
}

#[tokio::test]
async fn changed_moved_archived() {
    for engine in engines() {
        let w = world(engine).await;
        let path = "/harbour-2027/settings";
        let secretary = Some(w.secretary.session.as_str());
        for stranger in [&w.ana, &w.guest, &w.operator] {
            assert_eq!(w.server.get(path, Some(&stranger.session)).await.status, StatusCode::NOT_FOUND);
            assert_eq!(
                w.server.post(path, Some(&stranger.session), &[("state", "closed")]).await.status,
                StatusCode::NOT_FOUND
            );
        }
        assert_eq!(
            w.server.post(path, secretary, &frame("", &[("zone", "")])).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        assert_eq!(w.server.post(path, secretary, &frame("", &[])).await.status, StatusCode::SEE_OTHER);
        // Drawn before somebody else's change: nothing is written over.
        let late = w.server.post(path, secretary, &frame("", &[("was", "00000000000000000000000000000000")])).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text.contains("name=\"was\" value=\""), "{}", late.text);
        let front = w.server.get("/harbour-2027?lang=ar", None).await.text;
        assert!(front.contains("منتدى الساحل"), "{front}");
        assert_eq!(
            w.server.post(path, secretary, &[("state", "archived")]).await.status,
            StatusCode::CONFLICT,
            "step by step"
        );
        for state in ["running", "closed", "archived"] {
            assert_eq!(
                w.server.post(path, secretary, &[("state", state)]).await.status,
                StatusCode::SEE_OTHER,
                "{state}"
            );
        }
        let front = w.server.get("/harbour-2027", None).await;
        assert_eq!(front.status, StatusCode::OK, "archived pages stay readable");
        assert!(front.text.contains("Its pages are kept for reading"));
        assert_eq!(w.server.get(path, secretary).await.status, StatusCode::OK);
        for pairs in [frame("", &[]), vec![("state", "closed")]] {
            assert_eq!(w.server.post(path, secretary, &pairs).await.status, StatusCode::CONFLICT);
        }
        let give = [("do", "give"), ("email", w.guest.email.as_str()), ("role", "press")];
        assert_eq!(w.server.post("/harbour-2027/roles", secretary, &give).await.status, StatusCode::CONFLICT);
        let edition = forum::by_id(&mut w.server.app.db().read().await.unwrap(), &w.forum).await.unwrap().unwrap();
        assert_eq!(
            (edition.state, edition.name.text(exedra_kernel::Lang::En)),
            (EditionState::Archived, "Coast Forum")
        );
    }
}

#[tokio::test]
async fn roles_are_given_and_taken() {
    let w = world(engines()[0]).await;
    let path = "/harbour-2027/roles";
    let secretary = Some(w.secretary.session.as_str());
    assert_eq!(w.server.get(path, Some(&w.guest.session)).await.status, StatusCode::NOT_FOUND);
    let own = [("do", "take"), ("role", "secretariat"), ("person", w.secretary.person.as_str())];
    let last = w.server.post(path, secretary, &own).await;
    assert_eq!(last.status, StatusCode::CONFLICT);
    assert!(last.text.contains("This is the last secretary"));
    let unknown =
        w.server.post(path, secretary, &[("do", "give"), ("email", "no@body.example"), ("role", "press")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let give = [("do", "give"), ("email", w.guest.email.as_str()), ("role", "secretariat")];
    assert_eq!(w.server.post(path, secretary, &give).await.status, StatusCode::SEE_OTHER);
    assert!(w.server.get(path, Some(&w.guest.session)).await.text.contains("Gil"));
    assert_eq!(w.server.post(path, secretary, &own).await.location(), "/my?done=saved");
    assert_eq!(w.server.get(path, secretary).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_edit_of_the_frame_is_undone() {
    let w = world(engines()[0]).await;
    let secretary = Some(w.secretary.session.as_str());
    assert_eq!(w.server.post("/harbour-2027/settings", secretary, &frame("", &[])).await.status, StatusCode::SEE_OTHER);
    let trail =
        exedra_store::house::audit_of(&mut w.server.app.db().read().await.unwrap(), "forum", w.forum.as_str(), 5)
            .await
            .unwrap();
    let line = &trail.iter().find(|line| line.act == "edited").unwrap().id;
    let operator = Some(w.operator.session.as_str());
    // The operator does not run this edition: the section decides again.
    assert_eq!(w.server.post("/admin/audit", operator, &[("line", line)]).await.status, StatusCode::NOT_FOUND);
    let give = [("do", "give"), ("email", w.operator.email.as_str()), ("role", "secretariat")];
    assert_eq!(w.server.post("/harbour-2027/roles", secretary, &give).await.status, StatusCode::SEE_OTHER);
    assert_eq!(w.server.post("/admin/audit", operator, &[("line", line)]).await.status, StatusCode::SEE_OTHER);
    assert!(w.server.get("/harbour-2027/settings", secretary).await.text.contains("Asia/Shanghai"));
}
