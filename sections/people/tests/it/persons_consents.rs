use exedra_kernel::ForumRole;
use exedra_people::model::ConsentKind;
use exedra_testkit::engines;
use http::StatusCode;

use crate::persons_world::{SLUG, World};

#[tokio::test]
async fn who_did_not_agree_appears_nowhere() {
    for engine in engines() {
        let world = World::new(engine).await;
        let listed = world.guest("王芳", "Wang Fang", "CN").await;
        world.agrees(&listed, ConsentKind::Listed).await;
        let hidden = world.guest("Zebedee Quill", "Zebedee Quill", "IS").await;
        // Agreeing to something else is not agreeing to this.
        world.agrees(&hidden, ConsentKind::Matched).await;
        let session = world.account(&hidden, "zeb@example.org", None, false).await;
        let all = format!("/{SLUG}/people");
        for path in [all.clone(), format!("{all}?q=zebedee"), format!("{all}?q=quill"), format!("{all}?country=IS")] {
            for who in [None, Some(session.as_str())] {
                let page = world.server.get(&path, who).await;
                assert_eq!(page.status, StatusCode::OK);
                let main = page
                    .text
                    .split("<main")
                    .nth(1)
                    .unwrap()
                    .replace("value=\"zebedee\"", "")
                    .replace("value=\"quill\"", "");
                assert!(!main.contains("Zebedee") && !main.contains("Quill") && !main.contains("Iceland"), "{path}");
            }
            let api = world.server.get(&format!("/api/v1{path}"), None).await.json().to_string();
            assert!(!api.contains("Zebedee") && !api.contains(hidden.as_str()) && !api.contains("\"IS\""), "{api}");
        }
        let page = world.server.get(&all, None).await;
        assert!(page.text.contains("王芳") && page.text.contains("Wang Fang") && page.text.contains("China"));
        // Anybody reads it: without the consent to that, nothing but the name stands there.
        assert!(!page.text.contains("Director"), "{}", page.text);
        world.agrees(&listed, ConsentKind::Abroad).await;
        world.server.app.settle().await;
        assert!(world.server.get(&all, None).await.text.contains("Director"));
        let api = world.server.get(&format!("/api/v1{all}"), None).await.json();
        assert_eq!(api["people"][0]["title"], "Director");
        assert!(!page.text.contains("not listed"), "a number that small could be guessed at");
        assert!(world.server.get(&format!("{all}?q=fang"), None).await.text.contains("王芳"));
        assert!(!world.server.get(&format!("{all}?q=other"), None).await.text.contains("王芳"));
        for n in 0..9 {
            world.guest(&format!("Guest {n}"), &format!("Guest {n}"), "FR").await;
        }
        world.server.app.settle().await;
        let page = world.server.get(&all, None).await.text;
        assert!(page.contains("10 more come and are not listed") && !page.contains("Guest 1"), "{page}");
        let api = world.server.get(&format!("/api/v1{all}"), None).await.json();
        assert_eq!((api["people"].as_array().unwrap().len(), api["not_listed"].as_i64()), (1, Some(10)));
    }
}

#[tokio::test]
async fn consents_are_given_withdrawn_and_remembered() {
    for engine in engines() {
        let world = World::new(engine).await;
        let ana = world.guest("Ana Sá", "Ana Sa", "PT").await;
        let session = world.account(&ana, "ana@example.org", None, false).await;
        let listed = async || world.server.get(&format!("/{SLUG}/people"), None).await.text.contains("Ana Sá");
        assert!(!listed().await);
        let page = world.server.get("/my/consents", Some(&session)).await.text;
        assert!(page.contains("anybody in the world can read") && page.contains("you were never asked"));
        let say = async |what: &str| {
            let answer = world.server.post("/my/consents", Some(&session), &[("kind", "listed"), ("do", what)]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
        };
        say("give").await;
        say("give").await;
        assert!(listed().await, "the next page shows it");
        say("withdraw").await;
        assert!(!listed().await, "the cached page is gone");
        let mut conn = world.server.app.db().read().await.unwrap();
        let history = exedra_people::consent::history(&mut conn, &ana).await.unwrap();
        assert_eq!(
            history.iter().map(|line| (line.given, line.current)).collect::<Vec<_>>(),
            [(false, true), (true, false)]
        );
        assert!(history.iter().all(|line| line.by_person == ana.as_str() && line.language == "en"));
        let odd = world.server.post("/my/consents", Some(&session), &[("kind", "everything"), ("do", "give")]).await;
        assert_eq!(odd.status, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn mandates_are_taken_on_used_seen_and_ended() {
    for engine in engines() {
        let world = World::new(engine).await;
        let minister = world.guest("部长", "Minister", "CN").await;
        let own = world.account(&minister, "minister@example.org", None, false).await;
        let helper = world.guest("Helper", "Helper", "CN").await;
        let agent = world.account(&helper, "helper@example.org", None, false).await;
        let (_, runs) = world.staff("Secretary", "sec@example.org", ForumRole::Secretariat).await;
        let consents = format!("/persons/{minister}/consents");
        assert_eq!(world.server.get(&consents, Some(&agent)).await.status, StatusCode::NOT_FOUND);
        // Known and unknown addresses answer alike, on the page that follows too.
        let offer = async |email: &str| {
            let answer = world.server.post("/my/mandates", Some(&own), &[("do", "offer"), ("email", email)]).await;
            assert_eq!(answer.location(), "/my/mandates?sent=1");
        };
        offer("helper@example.org").await;
        offer("nobody@example.org").await;
        let page = world.server.get("/my/mandates", Some(&own)).await.text;
        assert!(
            page.contains("helper@example.org") && page.contains("nobody@example.org") && !page.contains("<bdi>Helper")
        );
        assert_eq!(
            world.server.get(&consents, Some(&agent)).await.status,
            StatusCode::NOT_FOUND,
            "not before it is taken"
        );
        let page = world.server.get("/my/mandates", Some(&agent)).await.text;
        let at = page.find("name=\"id\" value=\"").unwrap() + 17;
        let id = page[at..at + 36].to_owned();
        let stranger = world.server.post("/my/mandates", Some(&runs), &[("do", "take"), ("id", &id)]).await;
        assert_eq!(stranger.status, StatusCode::NOT_FOUND);
        world.server.post("/my/mandates", Some(&agent), &[("do", "take"), ("id", &id)]).await;
        assert!(world.server.get("/my/mandates", Some(&agent)).await.text.contains(&format!("/persons/{minister}")));
        // Acting for the minister, seen by the minister.
        let given = world.server.post(&consents, Some(&agent), &[("kind", "listed"), ("do", "give")]).await;
        assert_eq!(given.location(), format!("{consents}?saved=1"));
        let pairs = [("native_name", "部长"), ("latin_name", "The Minister"), ("title", "Minister of Science")];
        let edited = world.server.post(&format!("/persons/{minister}/profile"), Some(&agent), &pairs).await;
        assert_eq!(edited.status, StatusCode::SEE_OTHER);
        let page = world.server.get("/my/mandates", Some(&own)).await.text;
        assert!(page.contains("person: edited") && page.contains("person: consent-given") && page.contains("Helper"));
        let mut conn = world.server.app.db().read().await.unwrap();
        let history = exedra_people::consent::history(&mut conn, &minister).await.unwrap();
        assert!(history[0].mandate_id.is_some() && history[0].by_person == helper.as_str());
        drop(conn);
        // An agent passes nothing on and erases nobody.
        assert_eq!(
            world.server.get(&format!("/persons/{minister}/erase"), Some(&agent)).await.status,
            StatusCode::NOT_FOUND
        );
        // Ended: nothing goes any more.
        let page = world.server.get("/my/mandates", Some(&own)).await.text;
        let at = page.find("name=\"id\" value=\"").unwrap() + 17;
        world.server.post("/my/mandates", Some(&own), &[("do", "revoke"), ("id", &page[at..at + 36])]).await;
        assert_eq!(world.server.get(&consents, Some(&agent)).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_profile_says_what_is_wrong_beside_each_field() {
    let world = World::new(exedra_testkit::Engine::Sqlite).await;
    let ana = world.guest("Ana", "Ana", "PT").await;
    let session = world.account(&ana, "ana@example.org", None, false).await;
    let badge = format!("badge-{}", world.forum);
    let bad =
        [("native_name", "王芳"), ("latin_name", ""), ("nationality", "Atlantis"), ("languages", "zh; Klingonish")];
    let answer = world.server.post("/my/profile", Some(&session), &bad).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for says in ["Give the name in Latin letters", "Atlantis", "Klingonish", "王芳"] {
        assert!(answer.text.contains(says), "{says}");
    }
    let good = [
        ("native_name", "王芳"),
        ("latin_name", "Wang Fang"),
        ("nationality", "CN"),
        ("residence", "France"),
        ("languages", "Chinese; fr"),
        (badge.as_str(), "芳"),
    ];
    assert_eq!(world.server.post("/my/profile", Some(&session), &good).await.location(), "/my/profile?saved=1");
    let page = world.server.get("/my/profile", Some(&session)).await.text;
    // A form drawn before that writes over nothing; sent again as it came back, it is meant.
    let (_, mark) = page.split_once("name=\"was\" value=\"").expect("a mark");
    let mark = mark.split('"').next().expect("a mark").to_owned();
    let stale = "0".repeat(mark.len());
    let late = |was: String| {
        let pairs =
            [("native_name", "王芳"), ("latin_name", "Wang F."), ("nationality", "CN"), ("residence", "France")];
        let rest = [("languages", "zh; fr".to_owned()), ("was", was)];
        pairs.map(|(name, text)| (name, text.to_owned())).into_iter().chain(rest).collect::<Vec<_>>()
    };
    let post = async |pairs: Vec<(&'static str, String)>| {
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, text)| (*name, text.as_str())).collect();
        world.server.post("/my/profile", Some(&session), &pairs).await
    };
    let refused = post(late(stale)).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("Wang F.") && refused.text.contains(&mark), "{}", refused.text);
    assert_eq!(post(late(mark)).await.status, StatusCode::SEE_OTHER);
    assert!(page.contains("value=\"芳\"") && page.contains("value=\"zh; fr\"") && page.contains("Portugal"), "{page}");
}
