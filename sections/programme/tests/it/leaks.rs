//! What must not be told: drafts, speakers who are not to be named, what belongs to another's event.

use exedra_testkit::engines;
use exedra_web::asked;

use crate::world::{SECRET, world};

#[tokio::test]
async fn a_draft_is_nowhere() {
    for engine in engines() {
        let w = world(engine).await;
        let page = w.page(2);
        for path in [
            "/harbour/programme",
            "/harbour/programme?day=2027-09-25",
            "/harbour/programme?kind=plenary",
            "/harbour/programme/rooms/R2",
            "/harbour/schedule.xml",
            "/harbour/schedule.json",
            "/harbour/schedule.ics",
            "/harbour/schedule.jsonld",
            "/harbour/tracks/health",
            "/harbour/countries/PT",
        ] {
            for reader in [None, Some(w.stranger.as_str()), Some(w.host.as_str())] {
                let text = w.text(path, reader).await;
                assert!(!text.contains(SECRET) && !text.contains("plenary\""), "{path}");
            }
        }
        for rest in ["", "/edit", "/order", "/speakers"] {
            let path = format!("{page}{rest}");
            for reader in [w.stranger.as_str(), w.host.as_str()] {
                assert_eq!(w.server.get(&path, Some(reader)).await.status, 404, "{path}");
                if !rest.is_empty() {
                    let posted = w.server.post(&path, Some(reader), &[("do", "save"), ("title-en", "Mine")]).await;
                    assert_eq!(posted.status, 404, "{path}");
                }
            }
            assert_eq!(w.server.get(&path, Some(&w.secretary)).await.status, 200, "{path}");
        }
        assert_eq!(w.server.get(&page, None).await.status, 404);
        let app = &w.server.app;
        let mut conn = app.db().read().await.unwrap();
        let edition = exedra_people::forum::by_id(&mut conn, &w.forum).await.unwrap().unwrap();
        let figures = asked::figures(app, &mut conn, &edition).await.unwrap();
        let value = |name: &str| figures.iter().find(|figure| figure.name == name).map(|figure| figure.value);
        assert_eq!(value("events"), Some(2), "the draft is not counted");
        assert_eq!(value("speakers"), Some(2), "those who accepted, named or not");
        assert_eq!(value("speaker-countries"), Some(1));
    }
}

#[tokio::test]
async fn only_who_accepted_and_agrees_is_named() {
    for engine in engines() {
        let w = world(engine).await;
        for path in [
            "/harbour/programme",
            &w.page(0),
            "/harbour/schedule.xml",
            "/harbour/schedule.json",
            "/harbour/schedule.jsonld",
        ] {
            let text = w.text(path, None).await;
            assert!(text.contains("Ada Farrow"), "{path}");
            assert!(!text.contains("Thornbush"), "{path}: accepted, but not to be listed");
            assert!(!text.contains("Larkspur"), "{path}: not answered");
        }
        // She takes her consent back: her name is gone at once.
        let pairs = [("kind", "listed"), ("do", "withdraw")];
        let answer = w.server.post("/my/consents", Some(&w.ada.1), &pairs).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        assert!(!w.text("/harbour/programme", None).await.contains("Ada Farrow"));
        assert!(!w.text("/harbour/schedule.xml", None).await.contains("Ada Farrow"));
    }
}

#[tokio::test]
async fn a_host_edits_its_own_event_and_nothing_else() {
    for engine in engines() {
        let w = world(engine).await;
        let own = format!("{}/edit", w.page(1));
        let pairs = [
            ("title-en", "The better talk"),
            ("abstract-en", "Why"),
            // What hosts do not keep is not taken from their form.
            ("from", "08:00"),
            ("until", "23:00"),
            ("day", "2027-09-26"),
            ("room", "R2"),
            ("state", "cancelled"),
        ];
        assert_eq!(w.server.post(&own, Some(&w.host), &pairs).await.status, 303);
        let page = w.text(&w.page(1), None).await;
        assert!(page.contains("The better talk") && page.contains("10:30") && !page.contains("Cancelled"), "{page}");
        for rest in ["edit", "order", "speakers"] {
            let path = format!("{}/{rest}", w.page(0));
            assert_eq!(w.server.get(&path, Some(&w.host)).await.status, 404, "{path}");
            let posted = w.server.post(&path, Some(&w.host), &[("do", "save"), ("title-en", "Mine now")]).await;
            assert_eq!(posted.status, 404, "{path}");
        }
        for path in ["/harbour/programme/new", "/harbour/programme/rooms", "/harbour/programme/clashes"] {
            assert_eq!(w.server.get(path, Some(&w.host)).await.status, 404, "{path}");
        }
        let speakers = format!("{}/speakers", w.page(1));
        let grab = [("do", "host-add"), ("email", "stranger@example.org")];
        assert_eq!(w.server.post(&speakers, Some(&w.host), &grab).await.status, 404, "hosts name no hosts");
        let run = |session: exedra_programme::model::SessionId, secret: String| {
            let app = w.server.app.clone();
            let forum = w.forum.clone();
            async move {
                let mut conn = app.db().read().await.unwrap();
                let edition = exedra_people::forum::by_id(&mut conn, &forum).await.unwrap().unwrap();
                let actor = exedra_people::account::admit(&mut conn, &secret, app.now()).await.unwrap().unwrap();
                let session = exedra_programme::session::by_id(&mut conn, &forum, &session).await.unwrap().unwrap();
                exedra_programme::rules::may_run(&actor, &edition, &session).is_ok()
            }
        };
        assert!(run(w.ids[1].clone(), w.host.clone()).await && run(w.ids[2].clone(), w.secretary.clone()).await);
        assert!(!run(w.ids[0].clone(), w.host.clone()).await && !run(w.ids[1].clone(), w.stranger.clone()).await);
    }
}
