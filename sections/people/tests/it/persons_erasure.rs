use exedra_kernel::{ForumRole, Lang, PersonId};
use exedra_people::erasure;
use exedra_people::model::ConsentKind;
use exedra_store::house::{self, Done, Letter};
use exedra_store::transact;
use exedra_testkit::{all_rows, engines};
use http::StatusCode;

use crate::persons_world::{PASSWORD, SLUG, World};

const NAMES: [&str; 5] = ["Šárka Quillfeather", "Sarka Quillfeather", "Quillfeather", "sarka@quill.example", "安玫瑰"];

async fn somebody(world: &World) -> (PersonId, String) {
    let id = world.guest("Šárka Quillfeather", "Sarka Quillfeather", "CZ").await;
    let session = world.account(&id, "sarka@quill.example", Some(PASSWORD), false).await;
    world.agrees(&id, ConsentKind::Listed).await;
    let badge = format!("badge-{}", world.forum);
    let pairs = [
        ("native_name", "Šárka Quillfeather"),
        ("latin_name", "Sarka Quillfeather"),
        ("email", "sarka@quill.example"),
        ("title", "Head of \"Light\""),
        (badge.as_str(), "安玫瑰"),
    ];
    world.server.post("/my/profile", Some(&session), &pairs).await;
    world.server.post("/account/sign-in", None, &[("email", "sarka@quill.example"), ("password", "wrong")]).await;
    world.server.post("/account/reset", None, &[("email", "sarka@quill.example")]).await;
    world.server.post("/my/mandates", Some(&session), &[("do", "offer"), ("email", "helper@example.org")]).await;
    // What other sections say of her in their own records.
    let stamp = world.server.app.stamp();
    let after =
        serde_json::json!({ "title": "Meeting with Sarka Quillfeather", "guests": ["安玫瑰"], "guest_ids": [id] });
    transact!(world.server.app.db(), tx => {
        let done = Done { act: "made", record: "meeting", id: "m1", before: None, after: Some(&after) };
        house::record(tx, stamp, &exedra_kernel::Acting::system("test"), done).await?;
        let letter = Letter {
            address: "other@example.org".into(),
            subject: "Sarka Quillfeather asks you for a meeting".into(),
            body: "Answer Šárka Quillfeather soon.".into(),
            ..Letter::default()
        };
        house::post_about(tx, stamp, &letter, &[&id]).await?;
        let job = serde_json::json!({ "for": "sarka@quill.example", "person": id }).to_string();
        house::enqueue(tx, stamp, "test", None, &job, &exedra_kernel::Acting::system("test")).await
    })
    .unwrap();
    (id, session)
}

async fn found(world: &World) -> Vec<(String, String)> {
    let migrations = exedra_web::section::migrations(&[exedra_people::section()]);
    let mut rows = all_rows(world.server.app.db(), &migrations).await;
    rows.retain(|(_, line)| NAMES.iter().any(|name| line.contains(name)));
    rows
}

#[tokio::test]
async fn an_erasure_leaves_no_name_anywhere() {
    for engine in engines() {
        let world = World::new(engine).await;
        let (id, session) = somebody(&world).await;
        assert!(found(&world).await.len() > 8, "the test holds data that could stay");
        assert!(world.server.get(&format!("/{SLUG}/people"), None).await.text.contains("Quillfeather"));
        for (pairs, says) in [
            ([("word", "somebody"), ("password", PASSWORD)], "exactly"),
            ([("word", "sarka quillfeather"), ("password", "wrong")], "not your present password"),
        ] {
            let answer = world.server.post("/my/erase", Some(&session), &pairs).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.text.contains(says));
        }
        // Two backups were made; one has been moved away since.
        let data = world.server.app.settings().data.clone();
        let backup = data.join("monday.tar");
        std::fs::write(&backup, "bytes").unwrap();
        std::fs::write(data.join("backups.list"), format!("{}\n/nowhere/tuesday.tar\n", backup.display())).unwrap();
        let pairs = [("word", "Sarka Quillfeather"), ("password", PASSWORD)];
        let done = world.server.post("/my/erase", Some(&session), &pairs).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/"));
        assert_eq!(found(&world).await, []);
        assert_eq!(world.server.get("/my", Some(&session)).await.status, StatusCode::SEE_OTHER);
        assert!(!world.server.get(&format!("/{SLUG}/people"), None).await.text.contains("Quillfeather"));
        // Counted still; the letter to somebody else still goes out, without the name.
        let mut conn = world.server.app.db().read().await.unwrap();
        let mails = house::mails_recent(&mut conn, "z", 100).await.unwrap();
        assert!(
            mails.iter().any(|mail| mail.subject == "— asks you for a meeting" && mail.address == "other@example.org")
        );
        let rows = all_rows(world.server.app.db(), &exedra_web::section::migrations(&[exedra_people::section()])).await;
        assert!(rows.iter().any(|(table, line)| table == "registration" && line.contains(id.as_str())));
        let log = std::fs::read_to_string(world.server.app.settings().data.join(erasure::LOG)).unwrap();
        assert_eq!(erasure::ids(&log), std::slice::from_ref(&id));
        assert_eq!(std::fs::read_to_string(data.join("monday.tar.erasures")).unwrap(), log);
        assert!(!NAMES.iter().any(|name| log.contains(name)));
    }
}

#[tokio::test]
async fn an_older_backup_brings_nobody_back() {
    for engine in engines() {
        let world = World::new(engine).await;
        let (id, _) = somebody(&world).await;
        // As a restored database: nothing erased yet, the log from outside names her and somebody unknown.
        let log = format!("{id} 2027-08-01T00:00:00Z\n0190a000-0000-7000-8000-000000000000 2027-08-01T00:00:00Z\n");
        let (db, stamp) = (world.server.app.db(), world.server.app.stamp());
        assert_eq!(erasure::apply_log(db, stamp, &[], &erasure::ids(&log)).await.unwrap(), 1);
        assert_eq!(found(&world).await, []);
        assert_eq!(erasure::apply_log(db, stamp, &[], &erasure::ids(&log)).await.unwrap(), 0);
        // Names that come back to a person who is erased are refused.
        let permit = exedra_people::rules::System::register("test", world.forum.clone());
        let again = transact!(db, tx => {
            exedra_people::person::register(tx, stamp, &permit, &id, &exedra_people::person::Presence::default()).await
        });
        assert!(again.is_err());
    }
}

#[tokio::test]
async fn the_secretariat_erases_for_those_who_ask() {
    for engine in engines() {
        let world = World::new(engine).await;
        let (id, _) = somebody(&world).await;
        let (_, runs) = world.staff("Secretary", "sec@example.org", ForumRole::Secretariat).await;
        let (_, desk) = world.staff("Desk", "desk@example.org", ForumRole::HelpDesk).await;
        let root = world.guest("Root", "Root", "CN").await;
        let operator = world.account(&root, "root@example.org", None, true).await;
        let path = format!("/persons/{id}/erase");
        let pairs = [("word", "Sarka Quillfeather")];
        assert_eq!(world.server.get(&path, Some(&desk)).await.status, StatusCode::NOT_FOUND);
        assert_eq!(world.server.post(&path, Some(&desk), &pairs).await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            world.server.get(&format!("/persons/{root}/erase"), Some(&runs)).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(world.server.get("/my/erase", Some(&operator)).await.status, StatusCode::CONFLICT);
        assert_eq!(world.server.get(&path, Some(&runs)).await.status, StatusCode::OK);
        assert_eq!(world.server.post(&path, Some(&runs), &pairs).await.status, StatusCode::SEE_OTHER);
        assert_eq!(found(&world).await, []);
        assert_eq!(world.server.get(&path, Some(&runs)).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn everything_about_me_is_mine_to_read() {
    for engine in engines() {
        let world = World::new(engine).await;
        let (id, session) = somebody(&world).await;
        let other = world.guest("Bo", "Bo Secret", "SE").await;
        let foreign = world.account(&other, "bo@example.org", None, false).await;
        let mine = world.server.get("/my/data", Some(&session)).await;
        assert!(mine.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
        let people = &mine.json()["sections"]["people"];
        assert_eq!(people["profile"]["native_name"], "Šárka Quillfeather");
        assert_eq!(people["account"]["email"], "sarka@quill.example");
        assert_eq!(people["registrations"][0]["badge_name"], "安玫瑰");
        assert_eq!(people["consents"][0]["kind"], "listed");
        assert_eq!(people["mandates_offered"][0]["email"], "helper@example.org");
        assert!(people["done_by_or_for"].as_array().unwrap().iter().any(|line| line["act"] == "edited"));
        assert!(people["account"]["sessions"][0]["browser"] == "Test browser");
        assert!(!mine.text.contains("Bo Secret") && !mine.text.contains("argon2"));
        let theirs = world.server.get("/my/data", Some(&foreign)).await.text;
        assert!(!theirs.contains("Quillfeather") && !theirs.contains(id.as_str()));
        assert_eq!(Lang::ALL.len(), 6);
    }
}

/// A name may be any word: whoever took one and is erased changes nothing of anybody else's.
#[tokio::test]
async fn a_common_word_as_a_name_defaces_nothing() {
    for engine in engines() {
        let world = World::new(engine).await;
        let (id, session) = somebody(&world).await;
        let delegation = {
            let (db, stamp, forum) = (world.server.app.db(), world.server.app.stamp(), world.forum.clone());
            transact!(db, tx => {
                let after = serde_json::json!({ "state": "draft", "title": "The state of http" });
                let done = Done { act: "edited", record: "thing", id: "t1", before: None, after: Some(&after) };
                house::record(tx, stamp, &exedra_kernel::Acting::system("test"), done).await?;
                let letter = Letter {
                    address: "third@example.org".into(),
                    subject: "state".into(),
                    body: "See http://a.example/state, state of 2027.".into(),
                    ..Letter::default()
                };
                house::post(tx, stamp, &letter).await?;
                let letter = Letter { body: "state asks: http://a.example/state".into(), ..letter };
                house::post_about(tx, stamp, &letter, &[&id]).await?;
                let permit = exedra_people::rules_persons::SystemPersons::make_delegation("test", forum.clone());
                let frame = exedra_people::delegation::Frame {
                    name: "state http".into(),
                    quota: 3,
                    contact: Some("state desk".into()),
                    ..Default::default()
                };
                exedra_people::delegation::create(tx, stamp, &permit, &frame).await
            })
            .unwrap()
        };
        for name in ["http", "state"] {
            let pairs = [("native_name", name), ("latin_name", name), ("email", "victim@example.org")];
            assert_eq!(world.server.post("/my/profile", Some(&session), &pairs).await.status, StatusCode::SEE_OTHER);
        }
        let pairs = [("word", "state"), ("password", PASSWORD)];
        assert_eq!(world.server.post("/my/erase", Some(&session), &pairs).await.status, StatusCode::SEE_OTHER);
        // The names she had before are gone all the same.
        assert_eq!(found(&world).await, []);
        let mut conn = world.server.app.db().read().await.unwrap();
        let line = house::audit_of(&mut conn, "thing", "t1", 1).await.unwrap().remove(0);
        let after: serde_json::Value = serde_json::from_str(line.after.as_deref().unwrap()).unwrap();
        assert_eq!(after, serde_json::json!({ "state": "draft", "title": "The state of http" }));
        let mails = house::mails_recent(&mut conn, "z", 100).await.unwrap();
        let mut bodies: Vec<_> = mails.iter().filter(|m| m.address == "third@example.org").map(|m| &m.body).collect();
        bodies.sort();
        assert_eq!(bodies, ["See http://a.example/state, state of 2027.", "— asks: http://a.example/state"]);
        drop(conn);
        let migrations = exedra_web::section::migrations(&[exedra_people::section()]);
        let rows = all_rows(world.server.app.db(), &migrations).await;
        let row = rows.iter().find(|(table, line)| table == "delegation" && line.contains(delegation.as_str()));
        assert!(row.is_some_and(|(_, line)| line.contains("state http") && line.contains("state desk")), "{row:?}");
    }
}

/// The address on a profile may be anybody's: it opens nothing of theirs and deletes nothing of theirs.
#[tokio::test]
async fn an_address_on_a_profile_reaches_nothing_of_others() {
    for engine in engines() {
        let world = World::new(engine).await;
        let (_, session) = somebody(&world).await;
        let victim = "victim@example.org";
        let stamp = world.server.app.stamp();
        let (_, other) = {
            let id = world.guest("Vi", "Vi", "SE").await;
            let session = world.account(&id, "vi@example.org", Some(PASSWORD), false).await;
            (id, session)
        };
        world.server.post("/my/mandates", Some(&other), &[("do", "offer"), ("email", victim)]).await;
        transact!(world.server.app.db(), tx => {
            let letter = Letter { address: victim.into(), subject: "Yours".into(), ..Letter::default() };
            house::post(tx, stamp, &letter).await
        })
        .unwrap();
        let pairs = [("native_name", "Mal"), ("latin_name", "Mal"), ("email", victim)];
        assert_eq!(world.server.post("/my/profile", Some(&session), &pairs).await.status, StatusCode::SEE_OTHER);
        let mine = world.server.get("/my/data", Some(&session)).await.json();
        assert_eq!(mine["sections"]["organisations"]["invitations"], serde_json::json!([]));
        let pairs = [("word", "Mal"), ("password", PASSWORD)];
        assert_eq!(world.server.post("/my/erase", Some(&session), &pairs).await.status, StatusCode::SEE_OTHER);
        let mails = house::mails_recent(&mut world.server.app.db().read().await.unwrap(), "z", 100).await.unwrap();
        assert!(mails.iter().any(|mail| mail.address == victim));
        assert!(world.server.get("/my/mandates", Some(&other)).await.text.contains(victim));
    }
}
