//! A declaration from its draft to its adoption.

use exedra_governance::{model::DeclarationId, rules_declaration};
use exedra_store::{house, transact};
use exedra_testkit::engines;
use http::StatusCode;

use crate::world::{SECRET, World, world};

const ADDRESS: &str = "quiet.reader@elsewhere.example";

/// Publishes a declaration of two paragraphs; gives its path.
async fn published(w: &World) -> String {
    let form = [("title", "Harbour Statement"), ("authoritative", "en"), ("languages", "en"), ("languages", "zh")];
    let edit = w.done("/harbour/declarations/new", &w.secretary, &form).await;
    let path = edit.trim_end_matches("/edit").to_owned();
    for text in ["We share data openly.", "We train the young."] {
        w.done(&edit, &w.secretary, &[("do", "save"), ("in", "en"), ("title", "Harbour Statement"), ("new", text)])
            .await;
    }
    assert_eq!(w.get(&path, None).await.status, StatusCode::NOT_FOUND, "a draft");
    w.done(&edit, &w.secretary, &[("do", "publish")]).await;
    path
}

/// The keys of the paragraphs, as the page of the secretariat names them.
async fn keys(w: &World, path: &str) -> Vec<String> {
    let page = w.get(&format!("{path}/edit"), Some(&w.secretary)).await.text;
    page.split("name=\"p-").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn versions_comments_and_endorsements() {
    for engine in engines() {
        let w = world(engine).await;
        let path = published(&w).await;
        let keys = keys(&w, &path).await;
        let (edit, first) = (format!("{path}/edit"), format!("p-{}", keys[0]));
        // Translations and changes make the next version; nobody sees them before it is published.
        w.done(
            &edit,
            &w.secretary,
            &[("do", "save"), ("in", "zh"), ("title", "港口声明"), (&first, "我们开放共享数据。")],
        )
        .await;
        w.done(
            &edit,
            &w.secretary,
            &[("do", "save"), ("in", "en"), ("title", "Harbour Statement"), (&first, "We share results openly.")],
        )
        .await;
        assert!(w.get(&path, None).await.text.contains("We share data openly."));
        assert!(!w.get(&format!("{path}?in=zh"), None).await.text.contains("我们开放"));
        w.done(&edit, &w.secretary, &[("do", "publish"), ("note", "Results, not data")]).await;
        let changes = w.get(&format!("{path}/changes?from=1&to=2&in=en"), None).await.text;
        assert!(changes.contains("<del>data</del>") && changes.contains("<ins>results</ins>"), "{changes}");
        assert!(w.get(&format!("{path}?version=1"), None).await.text.contains("We share data openly."));
        let chinese = w.get(&format!("{path}?in=zh"), None).await.text;
        assert!(
            chinese.contains("我们开放共享数据。") && chinese.contains("The text in this language counts: English"),
            "{chinese}"
        );
        // A participant comments in their own name and is read at once.
        let comment = format!("{path}/comment");
        w.done(&comment, &w.free, &[("language", "en"), ("text", "Which results?"), ("paragraph", &keys[0])]).await;
        let page = w.get(&path, None).await.text;
        assert!(page.contains("Which results?") && page.contains("free"));
        // A person, an organisation by its owner, a country by the head of its delegation.
        let endorse = format!("{path}/endorse");
        let id = w.free.person.to_string();
        w.done(&endorse, &w.free, &[("kind", "person"), ("holder", &id)]).await;
        w.done(&endorse, &w.lake_owner, &[("kind", "organisation"), ("holder", w.lake.as_str())]).await;
        w.done(&endorse, &w.lake_owner, &[("kind", "country"), ("holder", "KE")]).await;
        for (who, kind, holder) in [
            (&w.free, "country", "KE"),
            (&w.free, "organisation", w.lake.as_str()),
            (&w.lake_owner, "country", "CN"),
            (&w.lake_owner, "person", id.as_str()),
            (&w.stranger, "person", w.stranger.person.as_str()),
        ] {
            let refused = w.post(&endorse, Some(who), &[("kind", kind), ("holder", holder)]).await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND, "{kind} {holder}");
        }
        let page = w.get(&path, None).await.text;
        assert!(page.contains("Kenya") && page.contains("Lake Institute"), "{page}");
        assert!(w.get("/harbour/figures/endorsements", None).await.text.contains('3'));
    }
}

/// What the public writes is nowhere before it is shown, and the address never is.
#[tokio::test]
async fn an_unread_comment_and_an_address_are_nowhere() {
    for engine in engines() {
        let w = world(engine).await;
        let path = published(&w).await;
        let comment = format!("{path}/comment");
        let text = format!("{SECRET} <script>alert(1)</script>");
        let form = [("name", "Wanda Nobody"), ("address", ADDRESS), ("language", "en"), ("text", text.as_str())];
        let bad = w
            .post(&comment, None, &[("name", "Wanda"), ("address", "nonsense"), ("language", "en"), ("text", "x")])
            .await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(w.post(&comment, None, &form).await.status, StatusCode::SEE_OTHER);
        let pages = [
            path.clone(),
            format!("{path}?version=1"),
            "/harbour/declarations".to_owned(),
            "/harbour".to_owned(),
            "/harbour/figures".to_owned(),
        ];
        let work = [format!("{path}/moderate"), format!("{path}/edit"), "/harbour/declarations/work".to_owned()];
        let look = async |shown: bool| {
            for who in [None, Some(&w.stranger), Some(&w.free), Some(&w.secretary)] {
                for page in pages.iter().chain(&work) {
                    let seen = w.get(page, who).await.text;
                    assert!(!seen.contains(ADDRESS), "{page}");
                    let own = work.contains(page) && who.is_some_and(|who| who.session == w.secretary.session);
                    assert!(shown || own || !seen.contains(SECRET), "{page}: {seen}");
                    assert!(!seen.contains("<script>alert"), "{page}");
                }
            }
        };
        look(false).await;
        let moderate = format!("{path}/moderate");
        let page = w.get(&moderate, Some(&w.secretary)).await.text;
        let id = page.split("name=\"comment\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        for who in [&w.free, &w.stranger, &w.mayor] {
            let forged = w.post(&moderate, Some(who), &[("comment", &id), ("do", "show")]).await;
            assert_eq!(forged.status, StatusCode::NOT_FOUND);
        }
        w.done(&moderate, &w.secretary, &[("comment", &id), ("do", "show")]).await;
        look(true).await;
        assert!(w.get(&path, None).await.text.contains("Wanda Nobody"));
        // The letter went, and nothing but its row holds the address; the trail holds neither words nor address.
        assert!(w.mails().await.iter().any(|mail| mail.address == ADDRESS && mail.body.contains("is shown now")));
        let migrations = exedra_web::section::migrations(&[
            exedra_people::section(),
            exedra_exchange::section(),
            exedra_governance::section(),
        ]);
        for (table, row) in exedra_testkit::all_rows(w.server.app.db(), &migrations).await {
            assert!(table == "mail" || !row.contains(ADDRESS), "{table}: {row}");
            assert!(!["audit", "event"].contains(&table.as_str()) || !row.contains(SECRET), "{table}: {row}");
        }
        // Refused is seen by nobody.
        w.done(&moderate, &w.secretary, &[("comment", &id), ("do", "refuse")]).await;
        assert!(!w.get(&path, None).await.text.contains(SECRET));
    }
}

#[tokio::test]
async fn what_is_adopted_stays() {
    for engine in engines() {
        let w = world(engine).await;
        let path = published(&w).await;
        let keys = keys(&w, &path).await;
        let (edit, first) = (format!("{path}/edit"), format!("p-{}", keys[0]));
        let endorse = format!("{path}/endorse");
        w.done(&endorse, &w.lake_owner, &[("kind", "country"), ("holder", "KE")]).await;
        let save = [("do", "save"), ("in", "en"), ("title", "Other"), (first.as_str(), SECRET)];
        w.done(&edit, &w.secretary, &save).await;
        w.done(&edit, &w.secretary, &[("do", "adopt")]).await;
        // What was being written is given up, and nothing is written any more.
        for pairs in [save.as_slice(), &[("do", "publish")], &[("do", "adopt")]] {
            assert_eq!(w.post(&edit, Some(&w.secretary), pairs).await.status, StatusCode::CONFLICT, "{pairs:?}");
        }
        let comment = [("language", "en"), ("text", SECRET), ("name", "x"), ("address", ADDRESS)];
        for who in [None, Some(&w.free)] {
            assert_eq!(w.post(&format!("{path}/comment"), who, &comment).await.status, StatusCode::CONFLICT);
        }
        let back = [("kind", "country"), ("holder", "KE"), ("do", "back")];
        assert_eq!(w.post(&endorse, Some(&w.lake_owner), &back).await.status, StatusCode::CONFLICT);
        w.done(&endorse, &w.free, &[("kind", "person"), ("holder", w.free.person.as_str())]).await;
        let page = w.get(&path, None).await.text;
        assert!(page.contains("We share data openly.") && page.contains("adopted") && !page.contains(SECRET), "{page}");
        let id = DeclarationId::parse(path.rsplit('/').next().unwrap()).unwrap();
        let mut conn = w.server.app.db().read().await.unwrap();
        let found = exedra_governance::declaration::one(&mut conn, &w.forum, &id).await.unwrap().unwrap();
        let versions = exedra_governance::declaration::versions(&mut conn, &found).await.unwrap();
        assert_eq!(versions.len(), 1);
        // Not even a permit can be had.
        let actor =
            exedra_people::account::admit(&mut conn, &w.secretary.session, w.server.app.now()).await.unwrap().unwrap();
        let edition = exedra_people::forum::by_id(&mut conn, &w.forum).await.unwrap().unwrap();
        assert!(rules_declaration::may_keep(&actor, &edition, &found).is_err());
    }
}

#[tokio::test]
async fn an_erased_person_is_not_in_it() {
    for engine in engines() {
        let w = world(engine).await;
        let path = published(&w).await;
        w.done(&format!("{path}/comment"), &w.free, &[("language", "en"), ("text", "Mine alone")]).await;
        w.done(&format!("{path}/endorse"), &w.free, &[("kind", "person"), ("holder", w.free.person.as_str())]).await;
        let public = [("name", "Free"), ("address", "free@example.org"), ("language", "en"), ("text", SECRET)];
        assert_eq!(w.post(&format!("{path}/comment"), None, &public).await.status, StatusCode::SEE_OTHER);
        let (app, id) = (&w.server.app, w.free.person.clone());
        let (stamp, erasers) = (app.stamp(), &app.offered().erasers);
        let permit = exedra_people::rules_persons::SystemPersons::erase("test", id);
        transact!(app.db(), tx => exedra_people::erasure::erase(tx, stamp, erasers, &permit).await).unwrap();
        w.server.app.settle().await;
        let page = w.get(&path, None).await.text;
        assert!(!page.contains("Mine alone") && page.contains("Nobody yet."), "{page}");
        let moderate = w.get(&format!("{path}/moderate"), Some(&w.secretary)).await.text;
        assert!(!moderate.contains(SECRET));
        let migrations = exedra_web::section::migrations(&[
            exedra_people::section(),
            exedra_exchange::section(),
            exedra_governance::section(),
        ]);
        let mails = house::mails_recent(&mut app.db().read().await.unwrap(), "~", 9).await.unwrap();
        assert!(mails.iter().all(|mail| mail.address != "free@example.org"));
        for (table, row) in exedra_testkit::all_rows(app.db(), &migrations).await {
            assert!(
                !table.starts_with("declaration") || !row.contains(SECRET) && !row.contains("Mine alone"),
                "{table}: {row}"
            );
        }
    }
}

/// Under an adopted text nobody comments any more, but what must not stand there is taken down.
#[tokio::test]
async fn comments_are_moderated_after_the_adoption() {
    for engine in engines() {
        let w = world(engine).await;
        let path = published(&w).await;
        let (comment, moderate) = (format!("{path}/comment"), format!("{path}/moderate"));
        w.done(&comment, &w.free, &[("language", "en"), ("text", "Shame on the mill")]).await;
        let public = [("name", "Wanda"), ("address", ADDRESS), ("language", "en"), ("text", "I agree")];
        assert_eq!(w.post(&comment, None, &public).await.status, StatusCode::SEE_OTHER);
        w.done(&format!("{path}/edit"), &w.secretary, &[("do", "adopt")]).await;
        assert_eq!(w.post(&comment, Some(&w.free), &[("language", "en"), ("text", "x")]).await.status, 409);
        let page = w.get(&moderate, Some(&w.secretary)).await.text;
        let ids: Vec<&str> =
            page.split("name=\"comment\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(ids.len(), 2, "{page}");
        for id in &ids {
            for who in [&w.free, &w.mayor] {
                let forged = w.post(&moderate, Some(who), &[("comment", id), ("do", "refuse")]).await;
                assert_eq!(forged.status, StatusCode::NOT_FOUND);
            }
            w.done(&moderate, &w.secretary, &[("comment", id), ("do", "refuse")]).await;
        }
        let page = w.get(&path, None).await.text;
        assert!(!page.contains("Shame on the mill") && !page.contains("I agree"), "{page}");
    }
}

/// One country that endorses two declarations is one country; what waits too long forgets its address; nobody floods.
#[tokio::test]
async fn countries_once_addresses_not_for_ever_comments_not_without_end() {
    for engine in engines() {
        let w = world(engine).await;
        let (path, second) = (published(&w).await, published(&w).await);
        for path in [&path, &second] {
            w.done(&format!("{path}/endorse"), &w.lake_owner, &[("kind", "country"), ("holder", "KE")]).await;
        }
        let figure = w.get("/harbour/figures/endorsing-countries", None).await.text;
        assert!(figure.contains("1 country or region that endorses") || figure.contains(">1<"), "{figure}");
        assert!(!figure.contains(">2<"), "{figure}");
        let public = [("name", "Wanda"), ("address", ADDRESS), ("language", "en"), ("text", "I agree")];
        assert_eq!(w.post(&format!("{path}/comment"), None, &public).await.status, StatusCode::SEE_OTHER);
        let kept = async || {
            let migrations = exedra_web::section::migrations(&[exedra_people::section(), exedra_governance::section()]);
            let rows = exedra_testkit::all_rows(w.server.app.db(), &migrations).await;
            rows.into_iter().any(|(table, row)| table == "declaration_comment" && row.contains(ADDRESS))
        };
        let daily = async || {
            for (_, keep) in &w.server.app.offered().daily {
                keep(&w.server.app).await.unwrap();
            }
        };
        daily().await;
        assert!(kept().await);
        for n in 0..30 {
            w.done(&format!("{path}/comment"), &w.free, &[("language", "en"), ("text", &format!("Point {n}"))]).await;
        }
        let more = w.post(&format!("{path}/comment"), Some(&w.free), &[("language", "en"), ("text", "More")]).await;
        assert_eq!(more.status, StatusCode::CONFLICT);
        w.server.clock.advance(91 * 24 * 3600);
        daily().await;
        assert!(!kept().await);
    }
}
