//! Figures: what is counted, what is withheld, what is kept as it stood; countries; words of the theme.

use exedra_kernel::{ForumRole, Localized, Track, Tracks};
use exedra_people::forum;
use exedra_people::model::ConsentKind;
use exedra_people::rules::System;
use exedra_store::transact;
use exedra_testkit::engines;

use crate::persons_world::World;

/// Gives the edition a host country and two tracks.
async fn themed(w: &World) {
    let (app, id) = (&w.server.app, w.forum.clone());
    transact!(app.db(), tx => {
        let e = forum::by_id(tx, &id).await?.expect("the edition");
        let name = |en: &str, zh: &str| Localized([("en".to_owned(), en.to_owned()), ("zh".to_owned(), zh.to_owned())].into());
        let proposal = forum::Proposal {
            slug: e.slug, name: e.name, theme: e.theme, venue: e.venue, from: e.from, to: e.to, zone: e.zone,
            languages: e.languages, state: e.state, country: Some("PE".to_owned()),
            tracks: Tracks(vec![Track::named(name("Health", "健康")), Track::named(name("Carbon neutrality", "碳中和"))]),
        };
        forum::edit(tx, app.stamp(), &System::edit_forum("test", id.clone()), &proposal).await
    })
    .unwrap();
}

#[tokio::test]
async fn figures_say_what_they_count_and_withhold_small_parts() {
    for engine in engines() {
        let w = World::new(engine).await;
        let mut guests = Vec::new();
        for (n, country) in ["KE", "KE", "KE", "KE", "FR", "PT", "PT", "PT", "PE"].iter().enumerate() {
            guests.push(w.guest(&format!("Quagmirius {n}"), &format!("Quagmirius {n}"), country).await);
        }
        themed(&w).await;
        w.agrees(&guests[0], ConsentKind::Listed).await;
        w.server.app.settle().await;
        let front = w.server.get("/harbour", None).await.text;
        assert!(front.contains("<b>8</b>") && front.contains("guests from abroad"), "{front}");
        assert!(front.contains("<b>3</b>") && front.contains("/harbour/tracks/carbon-neutrality"), "{front}");
        let page = w.server.get("/harbour/figures/guests-from-abroad", None).await.text;
        // One guest of one country would be recognised; withholding that country alone would tell its number.
        assert!(page.contains("/harbour/countries/FR") && page.matches("withheld</span>").count() == 2, "{page}");
        assert!(!page.contains("Quagmirius"), "{page}");
        // What one table of the same people withholds another does not tell.
        let page = w.server.get("/harbour/figures/participants", None).await.text;
        assert!(page.matches("withheld</span>").count() == 3, "France, Peru and Portugal: {page}");
        assert_eq!(w.server.get("/harbour/figures/nothing", None).await.status, 404);
        let country = w.server.get("/harbour/countries/KE", None).await.text;
        assert!(country.contains("Quagmirius 0") && !country.contains("Quagmirius 1"), "{country}");
        for path in ["/harbour/countries/ke", "/harbour/countries/XX", "/harbour/tracks/nothing"] {
            assert_eq!(w.server.get(path, None).await.status, 404, "{path}");
        }
        let track = w.server.get("/harbour/tracks/health?lang=zh", None).await.text;
        assert!(track.contains("<h1>健康</h1>"), "{track}");
    }
}

#[tokio::test]
async fn a_fixed_figure_stays_as_it_was() {
    for engine in engines() {
        let w = World::new(engine).await;
        let secretary = w.guest("Sol", "Sol", "PE").await;
        w.role(&secretary, ForumRole::Secretariat).await;
        let session = w.account(&secretary, "sol@example.org", None, false).await;
        let guest = w.guest("Gil", "Gil", "KE").await;
        let other = w.account(&guest, "gil@example.org", None, false).await;
        let path = "/harbour/figures/participants/fix";
        assert_eq!(w.server.get(path, Some(&other)).await.status, 404);
        assert_eq!(w.server.post(path, Some(&other), &[("note", "mine")]).await.status, 404);
        assert!(w.server.get(path, Some(&session)).await.text.contains("name=\"note\""));
        let done = w.server.post(path, Some(&session), &[("note", "For the <b>press</b>")]).await;
        assert_eq!((done.status.as_u16(), done.location()), (303, "/harbour/figures/participants"));
        w.guest("Hal", "Hal", "KE").await;
        w.server.app.settle().await;
        let page = w.server.get("/harbour/figures/participants", None).await.text;
        assert!(page.contains("For the &#60;b&#62;press"), "{page}");
        assert!(
            page.contains("<span class=\"num\">3</span>") && page.contains("<td class=\"end num\">2</td>"),
            "{page}"
        );
    }
}

#[tokio::test]
async fn words_of_the_theme_are_given_in_every_language_or_none() {
    let w = World::new(exedra_testkit::Engine::Sqlite).await;
    let secretary = w.guest("Sol", "Sol", "PE").await;
    w.role(&secretary, ForumRole::Secretariat).await;
    let session = w.account(&secretary, "sol@example.org", None, false).await;
    let basic = [
        ("name_en", "Harbour"),
        ("from", "2027-09-20"),
        ("to", "2027-09-24"),
        ("zone", "Asia/Shanghai"),
        ("languages", "en"),
    ];
    let save = |more: &'static [(&'static str, &'static str)]| {
        let pairs: Vec<_> = basic.iter().chain(more).copied().collect();
        let (w, session) = (&w, &session);
        async move { w.server.post("/harbour/settings", Some(session), &pairs).await }
    };
    let uneven = save(&[("tracks_en", "Health; Energy"), ("tracks_zh", "健康")]).await;
    assert_eq!(uneven.status, 422);
    assert!(uneven.text.contains("Give 2 words"), "{}", uneven.text);
    let saved = save(&[("tracks_en", "Health; Energy"), ("tracks_zh", "健康；能源")]).await;
    assert_eq!(saved.status, 303, "{}", saved.text);
    assert_eq!(w.server.get("/harbour/tracks/energy", None).await.status, 200);
    // Renamed in one language, it stays at its address.
    assert_eq!(save(&[("tracks_en", "Health; Clean energy"), ("tracks_zh", "健康；能源")]).await.status, 303);
    let page = w.server.get("/harbour/tracks/energy", None).await;
    assert!(page.text.contains("<h1>Clean energy</h1>"), "{}", page.text);
}

#[tokio::test]
async fn the_front_page_is_of_the_day_and_of_the_state() {
    for engine in engines() {
        let w = World::new(engine).await;
        for n in 0..4 {
            w.guest(&format!("Quagmirius {n}"), &format!("Quagmirius {n}"), "KE").await;
        }
        themed(&w).await;
        let secretary = w.guest("Sol", "Sol", "PE").await;
        w.role(&secretary, ForumRole::Secretariat).await;
        w.account(&secretary, "sol@example.org", None, false).await;
        let moved = |state: &'static str, session: String| {
            let w = &w;
            async move {
                let answer = w.server.post("/harbour/settings", Some(&session), &[("state", state)]).await;
                assert_eq!(answer.status, 303, "{state}: {}", answer.text);
                w.server.get("/harbour", None).await.text
            }
        };
        w.server.app.settle().await;
        let front = w.server.get("/harbour", None).await.text;
        let left = |text: &str| -> i64 {
            let (before, _) = text.split_once(" days to go.").expect("days");
            before.rsplit('>').next().and_then(|number| number.trim().parse().ok()).expect("a number")
        };
        let days = left(&front);
        assert!(front.find("What you can do here") < front.find("Who is here"), "{front}");
        // A day later, and nobody has written anything.
        w.server.clock.advance(24 * 3600);
        assert_eq!(left(&w.server.get("/harbour", None).await.text), days - 1);
        w.server.clock.advance((days - 1) * 24 * 3600);
        let session = w.by_link("sol@example.org").await;
        let running = moved("running", session.clone()).await;
        assert!(running.contains("Day 1 of 5.") && running.contains("Your agenda"), "{running}");
        w.server.clock.advance(24 * 3600);
        assert!(w.server.get("/harbour", None).await.text.contains("Day 2 of 5."));
        let closed = moved("closed", session.clone()).await;
        assert!(closed.contains("What it came to") && closed.contains("What came of it is added"), "{closed}");
        let archived = moved("archived", session.clone()).await;
        assert!(archived.contains("these pages stay as they were") && archived.contains("<b>4</b>"), "{archived}");
        // Somebody who is entered or erased later changes the rows, and not what the edition came to.
        w.guest("Late", "Late", "FR").await;
        w.server.app.settle().await;
        assert!(w.server.get("/harbour", None).await.text.contains("<b>4</b>"));
        let figure = w.server.get("/harbour/figures/guests-from-abroad", None).await.text;
        assert!(figure.contains("Kept when the edition was archived.") && !figure.contains("countries/FR"), "{figure}");
    }
}
