//! The exhibition over HTTP.

use exedra_exhibition::stand;
use exedra_testkit::engines;
use exedra_web::EditionState;
use http::StatusCode;

use crate::world::{SECRET, World, world};

#[tokio::test]
async fn everybody_walks_through() {
    for engine in engines() {
        let w = world(engine).await;
        let list = w.server.get("/harbour/exhibition", None).await;
        assert_eq!(list.status, StatusCode::OK);
        for sign in [
            "Quay Robotics",
            "码头机器人",
            "Mill Foods",
            "Stand A\u{a0}1",
            "1 exhibit",
            "aria-current=\"page\">Exhibition",
        ] {
            assert!(list.text.contains(sign), "{sign}: {}", list.text);
        }
        let exhibits = w.server.get("/harbour/exhibition?view=exhibits", None).await.text;
        assert!(exhibits.contains("Listening crane, model 2") && exhibits.contains("A crane that listens"));
        assert!(exhibits.contains(&format!("/harbour/exhibition/exhibits/{}", w.published)));
        let plan = w.server.get("/harbour/exhibition?view=plan", None).await.text;
        assert!(plan.contains("<svg") && plan.contains("Stand B\u{a0}1: free"), "{plan}");
        assert!(plan.contains("Stand A\u{a0}1: Quay Robotics") && plan.contains("<table>"));
        let stand = w.server.get("/harbour/exhibition/stands/A1", None).await;
        assert_eq!(stand.status, StatusCode::OK);
        assert!(
            stand.text.contains("Quay Robotics")
                && stand.text.contains("Listening crane")
                && stand.text.contains("class=\"on\"")
        );
        for missing in ["Z9", "a1", "A%201"] {
            let path = format!("/harbour/exhibition/stands/{missing}");
            assert_eq!(w.server.get(&path, None).await.status, StatusCode::NOT_FOUND, "{missing}");
        }
        // Search and filters.
        for (query, found, missing) in [
            ("q=listen", "Quay Robotics", "Mill Foods"),
            ("q=%E7%A3%A8%E5%9D%8A", "Mill Foods", "Quay Robotics"),
            ("track=Intelligence", "Quay Robotics", "Mill Foods"),
            ("hall=B", "No exhibitors", "Quay Robotics"),
        ] {
            let page = w.server.get(&format!("/harbour/exhibition?{query}"), None).await.text;
            assert!(page.contains(found) && !page.contains(missing), "{query}: {page}");
        }
        let organisation = w.server.get(&format!("/organisations/{}", w.quay), None).await.text;
        assert!(
            organisation.contains("Stand A\u{a0}1, Harbour Forum")
                && organisation.contains("/harbour/exhibition/stands/A1")
        );
        let json = w.server.get("/api/v1/harbour/exhibition", None).await.json();
        assert_eq!(json["exhibitors"][1]["exhibits"].as_array().unwrap().len(), 1, "{json}");
    }
}

/// A hidden offer was chosen for the stand, with a name that tells everything.
#[tokio::test]
async fn a_hidden_offer_is_told_nowhere() {
    for engine in engines() {
        let w = world(engine).await;
        let quay = format!("/organisations/{}", w.quay);
        let paths = [
            "/harbour/exhibition",
            "/harbour/exhibition?view=exhibits",
            "/harbour/exhibition?view=plan",
            "/harbour/exhibition?q=demonstrator",
            "/harbour/exhibition?view=exhibits&q=drive",
            "/harbour/exhibition?track=Secrets",
            "/harbour/exhibition/stands/A1",
            "/api/v1/harbour/exhibition",
            "/harbour",
            quay.as_str(),
        ];
        for path in paths {
            for session in [None, Some(w.stranger.as_str())] {
                let page = w.server.get(path, session).await;
                assert_eq!(page.status, StatusCode::OK, "{path}");
                assert!(
                    !page.text.contains(SECRET) && !page.text.contains("Secrets</option>"),
                    "{path}: {}",
                    page.text
                );
            }
        }
        for query in ["q=demonstrator", "q=quagmirium", "track=Secrets"] {
            let page = w.server.get(&format!("/harbour/exhibition?{query}"), None).await.text;
            assert!(!page.contains("Quay Robotics"), "{query}: a hidden exhibit leads to nobody");
        }
        // Its own people see it where they choose.
        let choose = format!("/harbour/exhibition/organisations/{}", w.quay);
        let own = w.server.get(&choose, Some(&w.editor)).await;
        assert!(own.text.contains(SECRET) && own.text.contains("not public"));
        assert_eq!(w.server.get(&choose, Some(&w.stranger)).await.status, StatusCode::NOT_FOUND);
    }
}

async fn chosen(w: &World) -> Vec<(String, Option<String>)> {
    let mut conn = w.server.app.db().read().await.unwrap();
    let all = stand::exhibits(&mut conn, &w.forum).await.unwrap();
    let mut all: Vec<_> = all.into_iter().map(|e| (e.listing_id.to_string(), e.name)).collect();
    all.sort();
    all
}

#[tokio::test]
async fn an_exhibitor_chooses() {
    for engine in engines() {
        let w = world(engine).await;
        let path = format!("/harbour/exhibition/organisations/{}", w.quay);
        let name = format!("name-{}", w.published);
        let pairs = [("show", w.published.as_str()), (name.as_str(), "Crane 3")];
        assert_eq!(w.server.post(&path, Some(&w.stranger), &pairs).await.status, StatusCode::NOT_FOUND);
        assert_eq!(w.server.post(&path, None, &pairs).await.status, StatusCode::SEE_OTHER);
        assert_eq!(chosen(&w).await.len(), 2);
        assert_eq!(w.server.post(&path, Some(&w.editor), &pairs).await.location(), format!("{path}?done=saved"));
        assert_eq!(chosen(&w).await, [(w.published.to_string(), Some("Crane 3".to_owned()))]);
        assert!(w.server.get("/harbour/exhibition/stands/A1", None).await.text.contains("Crane 3"));
        let long = "x".repeat(201);
        let bad =
            w.server.post(&path, Some(&w.editor), &[("show", w.published.as_str()), (name.as_str(), &long)]).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Somebody else's offer cannot be shown at one's own stand.
        let other = format!("/harbour/exhibition/organisations/{}", w.mill);
        w.server.post(&other, Some(&w.stranger), &[("show", w.published.as_str())]).await;
        assert_eq!(chosen(&w).await, [(w.published.to_string(), Some("Crane 3".to_owned()))]);
        let all = [("show", w.published.as_str()), ("show", w.hidden.as_str())];
        assert_eq!(w.server.post(&path, Some(&w.editor), &all).await.status, StatusCode::SEE_OTHER);
        // The secretariat does not see drafts; what it could not see stays chosen.
        let state = exedra_exchange::head(&mut w.server.app.db().read().await.unwrap(), &w.hidden)
            .await
            .unwrap()
            .unwrap()
            .state;
        assert_eq!(w.server.post(&path, Some(&w.secretary), &[]).await.status, StatusCode::SEE_OTHER);
        let left = chosen(&w).await.len();
        assert_eq!(left, usize::from(state == exedra_exchange::State::Draft));
    }
}

#[tokio::test]
async fn the_secretariat_assigns() {
    for engine in engines() {
        let w = world(engine).await;
        let path = "/harbour/exhibition/stands";
        let secretary = Some(w.secretary.as_str());
        for stranger in [Some(w.editor.as_str()), Some(w.stranger.as_str())] {
            assert_eq!(w.server.get(path, stranger).await.status, StatusCode::NOT_FOUND);
            assert_eq!(
                w.server.post(path, stranger, &[("code", "A3"), ("hall", "A")]).await.status,
                StatusCode::NOT_FOUND
            );
        }
        let bad = w.server.post(path, secretary, &[("do", "assign"), ("code", "A/3"), ("hall", "A")]).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bad.text.contains("is no code of a stand"));
        let no_hall = w.server.post(path, secretary, &[("do", "assign"), ("code", "C1")]).await;
        assert_eq!(no_hall.status, StatusCode::UNPROCESSABLE_ENTITY);
        let moved = [("do", "assign"), ("code", "c 1"), ("hall", "C"), ("organisation", "Quay Robotics")];
        assert_eq!(w.server.post(path, secretary, &moved).await.status, StatusCode::SEE_OTHER);
        let stand = w.server.get("/harbour/exhibition/stands/C1", None).await.text;
        assert!(
            stand.contains("Quay Robotics") && stand.contains("Listening crane"),
            "what it shows moves along: {stand}"
        );
        assert!(!w.server.get("/harbour/exhibition/stands/A1", None).await.text.contains("Listening crane"));

        let rows = "Stand;Hall;Company\nD1;D;Mill Foods\nD2;D;\nD3;D;Nobody Ltd\n";
        let refused = w.server.post(path, secretary, &[("do", "rows"), ("rows", rows)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("Row 4:") && refused.text.contains("Nobody Ltd"), "{}", refused.text);
        assert_eq!(
            w.server.get("/harbour/exhibition/stands/D1", None).await.status,
            StatusCode::NOT_FOUND,
            "all or none"
        );
        let rows = "Stand;Hall;Company\nD1;D;Mill Foods\nD2;D;\n";
        assert_eq!(
            w.server.post(path, secretary, &[("do", "rows"), ("rows", rows)]).await.status,
            StatusCode::SEE_OTHER
        );
        assert!(w.server.get("/harbour/exhibition/stands/D1", None).await.text.contains("Mill Foods"));
        let headless = w.server.post(path, secretary, &[("do", "rows"), ("rows", "E1,E\n")]).await;
        assert_eq!(headless.status, StatusCode::UNPROCESSABLE_ENTITY);

        assert_eq!(
            w.server.post(path, secretary, &[("do", "remove"), ("code", "D1")]).await.status,
            StatusCode::CONFLICT
        );
        assert_eq!(
            w.server.post(path, secretary, &[("do", "remove"), ("code", "D2")]).await.status,
            StatusCode::SEE_OTHER
        );
        let out = [("do", "dismiss"), ("organisation", w.mill.as_str())];
        assert_eq!(w.server.post(path, secretary, &out).await.status, StatusCode::SEE_OTHER);
        assert!(!w.server.get("/harbour/exhibition", None).await.text.contains("Mill Foods"));
    }
}

#[tokio::test]
async fn an_edition_that_is_over_stays_as_it_was() {
    use exedra_people::{forum, rules::System};
    let w = world(engines()[0]).await;
    let stamp = w.server.app.stamp();
    exedra_store::transact!(w.server.app.db(), tx => {
        let permit = System::edit_forum("test", w.forum.clone());
        forum::set_state(tx, stamp, &permit, EditionState::Running).await?;
        forum::set_state(tx, stamp, &permit, EditionState::Closed).await?;
        forum::set_state(tx, stamp, &permit, EditionState::Archived).await
    })
    .unwrap();
    w.server.app.settle().await;
    assert!(w.server.get("/harbour/exhibition", None).await.text.contains("Quay Robotics"));
    let posted =
        w.server.post("/harbour/exhibition/stands", Some(&w.secretary), &[("code", "A9"), ("hall", "A")]).await;
    assert_eq!(posted.status, StatusCode::CONFLICT);
    let path = format!("/harbour/exhibition/organisations/{}", w.quay);
    assert_eq!(w.server.post(&path, Some(&w.editor), &[]).await.status, StatusCode::CONFLICT);
    assert_eq!(w.server.get(&path, Some(&w.editor)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_new_edition_takes_the_stands_over() {
    use exedra_people::{forum, rules::System};
    for engine in engines() {
        let w = world(engine).await;
        let stamp = w.server.app.stamp();
        let new = exedra_store::transact!(w.server.app.db(), tx => {
            let old = forum::by_id(tx, &w.forum).await?.unwrap();
            let proposal = forum::Proposal {
                slug: "harbour-2".into(), name: old.name, theme: old.theme, venue: old.venue, from: old.from, to: old.to,
                zone: old.zone, languages: old.languages, tracks: old.tracks, country: old.country,
                state: EditionState::Open,
            };
            let new = forum::create(tx, stamp, System::make_forum("test"), &proposal, Some(&w.forum)).await?;
            for copier in &w.server.app.offered().copiers {
                copier(tx, stamp, &w.forum, &new).await?;
            }
            Ok(new)
        })
        .unwrap();
        let mut conn = w.server.app.db().read().await.unwrap();
        assert_eq!(stand::all(&mut conn, &new).await.unwrap(), stand::all(&mut conn, &w.forum).await.unwrap());
        assert!(stand::exhibitors(&mut conn, &new).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn tracks_countries_and_figures_know_of_nothing_hidden() {
    use exedra_kernel::{Localized, Track, Tracks};
    use exedra_people::{forum, rules::System};
    for engine in engines() {
        let w = world(engine).await;
        let app = &w.server.app;
        exedra_store::transact!(app.db(), tx => {
            let old = forum::by_id(tx, &w.forum).await?.unwrap();
            let track = |name: &str| Track::named(Localized::one("en", name));
            let proposal = forum::Proposal {
                slug: old.slug, name: old.name, theme: old.theme, venue: old.venue, from: old.from, to: old.to,
                zone: old.zone, languages: old.languages, state: old.state, country: None,
                tracks: Tracks(vec![track("Intelligence"), track("Secrets")]),
            };
            forum::edit(tx, app.stamp(), &System::edit_forum("test", w.forum.clone()), &proposal).await?;
            let permit = exedra_exchange::rules::System::write("test");
            let both = [w.published.clone(), w.hidden.clone()];
            exedra_exchange::list_many_at(tx, app.stamp(), &permit, &w.forum, &both).await
        })
        .unwrap();
        app.settle().await;
        let shown = w.server.get("/harbour/tracks/intelligence", None).await.text;
        assert!(shown.contains("A crane that listens"), "{shown}");
        for path in ["tracks/secrets", "tracks/intelligence", "countries/CN", "figures", "figures/offers", ""] {
            let page = w.server.get(format!("/harbour/{path}").trim_end_matches('/'), None).await;
            assert_eq!(page.status, 200, "{path}");
            assert!(!page.text.contains(SECRET), "{path}: {}", page.text);
        }
        // Words of the theme stand in the reader's language and at one address, whatever language a listing was written in.
        let list = w.server.get("/harbour/exchange?track=intelligence", None).await.text;
        assert!(list.contains("A crane that listens") && !list.contains(SECRET), "{list}");
        assert!(w.server.get("/harbour/countries/CN", None).await.text.contains("A crane that listens"));
        let figures = w.server.get("/harbour/figures", None).await.text;
        assert!(figures.contains("<b>1</b><a href=\"/harbour/figures/offers\">"), "{figures}");
        assert!(figures.contains("<b>2</b><a href=\"/harbour/figures/exhibitors\">"), "{figures}");
    }
}
