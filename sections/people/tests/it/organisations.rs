//! Organisations over HTTP: reading, changing, members, history.

use exedra_people::person;
use exedra_people::rules::System;
use exedra_store::{house, transact};
use exedra_testkit::engines;
use http::StatusCode;

use crate::orgs_world::{World, world};

fn form<'a>(name: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut pairs =
        vec![("do", "save"), ("name", name), ("kind", "university"), ("country", "CN"), ("city", ""), ("website", "")];
    for (key, value) in more {
        pairs.retain(|(known, _)| known != key);
        pairs.push((key, value));
    }
    pairs
}

#[tokio::test]
async fn everybody_reads() {
    for engine in engines() {
        let w = world(engine).await;
        let list = w.server.get("/organisations?q=%E6%B8%AF%E5%A4%A7&country=CN", None).await;
        assert_eq!(list.status, StatusCode::OK);
        assert!(list.text.contains("Harbour University") && !list.text.contains("Inland University"), "{}", list.text);
        assert!(list.text.contains(r#"lang="zh" dir="ltr">海港大学"#));
        let none = w.server.get("/organisations?q=zebra", None).await;
        assert!(none.text.contains("No organisation has all of this"));
        let page = w.server.get(&format!("/organisations/{}", w.harbour), None).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains(r#""@type":"CollegeOrUniversity""#) && page.text.contains("海港大学"));
        assert!(page.headers.contains_key("etag"), "it is kept");
        for missing in ["/organisations/x", "/organisations/0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa"] {
            assert_eq!(w.server.get(missing, None).await.status, StatusCode::NOT_FOUND, "{missing}");
        }
        let json = w.server.get("/api/v1/organisations?kind=university&limit=1", None).await.json();
        assert_eq!(
            (json["total"].as_i64(), json["organisations"][0]["name"].as_str()),
            (Some(2), Some("Harbour University"))
        );
        let next = json["next"].as_str().unwrap();
        let json =
            w.server.get(&format!("/api/v1/organisations?kind=university&limit=1&after={next}"), None).await.json();
        assert_eq!(json["organisations"][0]["name"], "Inland University");
        assert!(json["next"].is_null());
        let one = w.server.get(&format!("/api/v1/organisations/{}", w.inland), None).await.json();
        assert_eq!((one["country"].as_str(), one["native_language"].as_str()), (Some("FR"), Some("fr")));
    }
}

/// What one address shows is kept under what it asks for, and for nothing else.
#[tokio::test]
async fn an_address_with_a_name_twice_poisons_no_kept_page() {
    let w = world(engines()[0]).await;
    for (odd, plain) in [("country=&country=CN", "country=CN"), ("country=FR&country=CN", "country=CN&country=FR")] {
        let first = w.server.get(&format!("/organisations?{odd}"), None).await.text;
        let second = w.server.get(&format!("/organisations?{plain}"), None).await.text;
        assert!(second.contains("Harbour University") && !second.contains("Inland University"), "{plain}: {second}");
        assert!(first.contains("Harbour University") && !first.contains("Inland University"), "{odd}");
    }
}

/// Nobody fills somebody's letter box by inviting them again and again.
#[tokio::test]
async fn one_address_is_invited_a_few_times_a_day() {
    for engine in engines() {
        let w = world(engine).await;
        let path = format!("/organisations/{}/members", w.harbour);
        let pairs = [("do", "invite"), ("email", "victim@example.org"), ("role", "viewer")];
        let mut statuses = Vec::new();
        for _ in 0..12 {
            statuses.push(w.server.post(&path, Some(&w.ana.session), &pairs).await.status);
        }
        assert_eq!(statuses.iter().filter(|status| **status == StatusCode::SEE_OTHER).count(), 10, "{statuses:?}");
        assert_eq!(statuses[11], StatusCode::CONFLICT);
        let mails = house::mails_recent(&mut w.server.app.db().read().await.unwrap(), "z", 100).await.unwrap();
        assert_eq!(mails.iter().filter(|mail| mail.address == "victim@example.org").count(), 10);
    }
}

#[tokio::test]
async fn the_second_university_finds_nothing() {
    let w = world(engines()[0]).await;
    for rest in ["edit", "members", "history"] {
        let path = format!("/organisations/{}/{rest}", w.harbour);
        assert_eq!(w.server.get(&path, None).await.status, StatusCode::SEE_OTHER, "{path}");
        for stranger in [&w.bo, &w.guest, &w.viewer] {
            assert_eq!(w.server.get(&path, Some(&stranger.session)).await.status, StatusCode::NOT_FOUND, "{path}");
            let pairs = [
                ("do", "save"),
                ("name", "Stolen"),
                ("kind", "other"),
                ("email", "x@y.example"),
                ("role", "owner"),
                ("line", "1"),
            ];
            assert_eq!(
                w.server.post(&path, Some(&stranger.session), &pairs).await.status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
        for known in [&w.ana, &w.operator] {
            assert_eq!(w.server.get(&path, Some(&known.session)).await.status, StatusCode::OK, "{path}");
        }
        // Running some edition opens nothing of an organisation that has an owner and is not there.
        assert_eq!(w.server.get(&path, Some(&w.secretary.session)).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(w.server.get("/organisations/new", Some(&w.ana.session)).await.status, StatusCode::NOT_FOUND);
    let page = w.server.get(&format!("/organisations/{}", w.harbour), None).await;
    assert!(page.text.contains("Harbour University") && !page.text.contains("Stolen"));
}

#[tokio::test]
async fn changed_told_and_undone() {
    for engine in engines() {
        let w = world(engine).await;
        let base = format!("/organisations/{}", w.harbour);
        let edit = format!("{base}/edit");
        let ana = Some(w.ana.session.as_str());
        let bad = w.server.post(&edit, ana, &form("", &[("website", "javascript:x"), ("about", "Hello")])).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bad.text.contains("Fill this in.") && bad.text.contains("is not a web address"));
        assert!(
            bad.text.contains("Say in which language") && bad.text.contains("javascript:x"),
            "what was typed stays"
        );

        let more = [
            ("about", "We look at **tides**."),
            ("about_language", "en"),
            ("parent_id", "Inland University"),
            ("native_name", "海港大学"),
            ("native_language", "zh"),
        ];
        let saved = w.server.post(&edit, ana, &form("Harbour Technical University", &more)).await;
        assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, format!("{base}?done=saved").as_str()));
        let page = w.server.get(&base, None).await;
        assert!(page.text.contains("<strong>tides</strong>") && page.text.contains("Harbour Technical University"));
        assert!(page.text.contains(&format!("/organisations/{}\"><bdi>Inland University", w.inland)));
        let parent = w.server.get(&format!("/organisations/{}", w.inland), None).await;
        assert!(parent.text.contains("Parts of it") && parent.text.contains("Harbour Technical University"));
        let found = w.server.get("/organisations?q=technical+harb", None).await;
        assert!(found.text.contains("Harbour Technical University"));

        // A circle is refused.
        let circle = form("Inland University", &[("parent_id", "Harbour Technical University"), ("country", "FR")]);
        let refused = w.server.post(&format!("/organisations/{}/edit", w.inland), Some(&w.bo.session), &circle).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("itself part of this one"));

        let history = w.server.get(&format!("{base}/history"), ana).await;
        assert!(
            history.text.contains("Ana") && history.text.contains("<del>Harbour University</del>"),
            "{}",
            history.text
        );
        assert!(
            !w.server
                .get(&format!("/organisations/{}/history", w.inland), Some(&w.bo.session))
                .await
                .text
                .contains("tides")
        );
        let line = line_of(&w, "edited").await;
        // The line of one university cannot be undone through another's page.
        let cross = w
            .server
            .post(&format!("/organisations/{}/history", w.inland), Some(&w.bo.session), &[("line", &line)])
            .await;
        assert_eq!(cross.status, StatusCode::NOT_FOUND);
        let undone = w.server.post(&format!("{base}/history"), ana, &[("line", &line)]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER);
        let page = w.server.get(&base, None).await;
        assert!(page.text.contains("Harbour University") && !page.text.contains("tides"), "{}", page.text);
        let twice = w.server.post(&format!("{base}/history"), ana, &[("line", &line)]).await;
        assert_eq!(twice.status, StatusCode::CONFLICT);
        // The undoing is itself a change that can be taken back.
        let line = line_of(&w, "undone").await;
        assert_eq!(
            w.server.post(&format!("{base}/history"), ana, &[("line", &line)]).await.status,
            StatusCode::SEE_OTHER
        );
        assert!(w.server.get(&base, None).await.text.contains("tides"));
    }
}

async fn line_of(w: &World, act: &str) -> String {
    let mut conn = w.server.app.db().read().await.unwrap();
    let lines = house::audit_of(&mut conn, "organisation", w.harbour.as_str(), 10).await.unwrap();
    lines.into_iter().find(|line| line.act == act && line.undone_by.is_none()).unwrap().id
}

#[tokio::test]
async fn nobody_writes_over_what_they_have_not_seen() {
    for engine in engines() {
        let w = world(engine).await;
        let edit = format!("/organisations/{}/edit", w.harbour);
        let ana = Some(w.ana.session.as_str());
        let drawn = w.server.get(&edit, ana).await.text;
        let was = mark_of(&drawn);
        let omar = form("Harbour University", &[("city", "Rome"), ("was", &was)]);
        assert_eq!(w.server.post(&edit, Some(&w.operator.session), &omar).await.status, StatusCode::SEE_OTHER);
        let late = form("Harbour University", &[("city", "Vigo"), ("was", &was)]);
        let refused = w.server.post(&edit, ana, &late).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text.contains("Omar changed this") && refused.text.contains("Vigo"), "{}", refused.text);
        assert!(w.server.get(&format!("/organisations/{}", w.harbour), None).await.text.contains("Rome"));
        let was = mark_of(&refused.text);
        let meant = form("Harbour University", &[("city", "Vigo"), ("was", &was)]);
        assert_eq!(w.server.post(&edit, ana, &meant).await.status, StatusCode::SEE_OTHER);
        assert!(w.server.get(&format!("/organisations/{}", w.harbour), None).await.text.contains("Vigo"));
    }
}

/// The mark in a form.
fn mark_of(page: &str) -> String {
    page.split("name=\"was\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn own_fields_are_asked_shown_and_undone() {
    for engine in engines() {
        let w = world(engine).await;
        let (stamp, actor) = (w.server.app.stamp(), w.secretary.session.clone());
        transact!(w.server.app.db(), tx => {
            let actor = exedra_people::account::admit(tx, &actor, stamp.now).await?.unwrap();
            let permit = exedra_people::rules_organisations::may_keep_own_fields(&actor)?;
            for (name, sees) in [("founded", "everyone"), ("secret", "members")] {
                let proposal = exedra_people::own_field::Proposal {
                    record: "organisation".into(),
                    name: name.into(),
                    labels: exedra_kernel::Localized::one("en", &format!("Own {name}")),
                    kind: "line".into(),
                    need: "optional".into(),
                    sees: sees.into(),
                    ..Default::default()
                };
                exedra_people::own_field::create(tx, stamp, &permit, &proposal).await?;
            }
            Ok(())
        })
        .unwrap();
        let base = format!("/organisations/{}", w.harbour);
        let edit = format!("{base}/edit");
        let ana = Some(w.ana.session.as_str());
        assert!(w.server.get(&edit, ana).await.text.contains("Own founded"));
        let more = [("own_founded", "in 1923"), ("own_secret", "quagmire")];
        assert_eq!(w.server.post(&edit, ana, &form("Harbour University", &more)).await.status, StatusCode::SEE_OTHER);
        assert!(w.server.get(&edit, ana).await.text.contains("quagmire"));
        for path in [base.clone(), format!("/api/v1{base}")] {
            let page = w.server.get(&path, None).await;
            assert!(page.text.contains("in 1923") && !page.text.contains("quagmire"), "{path}: {}", page.text);
        }
        let line = line_of(&w, "edited").await;
        let undone = w.server.post(&format!("{base}/history"), ana, &[("line", &line)]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text);
        assert!(!w.server.get(&base, None).await.text.contains("in 1923"));
    }
}

#[tokio::test]
async fn an_older_edit_is_not_undone_over_a_newer_one() {
    let w = world(engines()[0]).await;
    let base = format!("/organisations/{}", w.harbour);
    let ana = Some(w.ana.session.as_str());
    for (name, city) in [("First", ""), ("Second", "Rome")] {
        w.server.clock.advance(1);
        let pairs = form(name, &[("city", city), ("native_name", "海港大学"), ("native_language", "zh")]);
        assert_eq!(w.server.post(&format!("{base}/edit"), ana, &pairs).await.status, StatusCode::SEE_OTHER);
    }
    let mut conn = w.server.app.db().read().await.unwrap();
    let lines = house::audit_of(&mut conn, "organisation", w.harbour.as_str(), 10).await.unwrap();
    drop(conn);
    let edits: Vec<_> = lines.iter().filter(|line| line.act == "edited").collect();
    let refused = w.server.post(&format!("{base}/history"), ana, &[("line", &edits[1].id)]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("Undo the newer change first"));
}

#[tokio::test]
async fn names_and_identifiers() {
    let w = world(engines()[0]).await;
    let base = format!("/organisations/{}", w.harbour);
    let edit = format!("{base}/edit");
    let ana = Some(w.ana.session.as_str());
    let post = |pairs: Vec<(&'static str, &'static str)>| {
        let (w, edit) = (&w, edit.clone());
        async move { w.server.post(&edit, Some(&w.ana.session), &pairs).await }
    };
    let wrong = post(vec![("do", "identifier-add"), ("scheme", "uscc"), ("identifier", "91350100M000100Y44")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("check digits are wrong") && wrong.text.contains("91350100M000100Y44"));
    for (scheme, identifier) in
        [("uscc", "91350100m000100y43"), ("lei", "5299 00T8 BM49 AURS DO55"), ("ror", "https://ror.org/000025p04")]
    {
        let added = post(vec![("do", "identifier-add"), ("scheme", scheme), ("identifier", identifier)]).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{scheme}");
    }
    assert_eq!(
        post(vec![
            ("do", "name-add"),
            ("other_name", "جامعة الميناء"),
            ("other_language", "ar"),
            ("other_kind", "label")
        ])
        .await
        .status,
        StatusCode::SEE_OTHER
    );
    let page = w.server.get(&base, None).await;
    for sign in [
        "91350100M000100Y43",
        "https://search.gleif.org/#/record/529900T8BM49AURSDO55",
        "https://ror.org/000025p04",
        r#"lang="ar" dir="rtl">جامعة الميناء"#,
    ] {
        assert!(page.text.contains(sign), "{sign}");
    }
    assert!(
        w.server
            .get("/organisations?q=%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1", None)
            .await
            .text
            .contains("Harbour University")
    );
    // Two organisations cannot be the same one.
    let pairs = [("do", "identifier-add"), ("scheme", "ror"), ("identifier", "000025p04")];
    let taken = w.server.post(&format!("/organisations/{}/edit", w.inland), Some(&w.bo.session), &pairs).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(taken.text.contains("Another organisation here has this identifier"));
    assert_eq!(post(vec![("do", "identifier-remove"), ("pair", "ror:000025p04")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        post(vec![("do", "name-remove"), ("at", "0"), ("name", "جامعة الميناء")]).await.status,
        StatusCode::SEE_OTHER
    );
    let page = w.server.get(&base, ana).await;
    assert!(!page.text.contains("000025p04") && !page.text.contains("جامعة الميناء"));
}

#[tokio::test]
async fn members_are_invited_and_the_last_owner_stays() {
    for engine in engines() {
        let w = world(engine).await;
        let path = format!("/organisations/{}/members", w.harbour);
        let ana = Some(w.ana.session.as_str());
        // An address with an account and one without are answered alike.
        let mut answers = Vec::new();
        for email in [w.guest.email.as_str(), "nobody@nowhere.example"] {
            let posted = w.server.post(&path, ana, &[("do", "invite"), ("email", email), ("role", "editor")]).await;
            answers.push((posted.status, posted.location().to_owned()));
            assert!(w.server.get(&path, ana).await.text.contains(email));
        }
        assert_eq!(answers[0], answers[1]);
        let bad = w.server.post(&path, ana, &[("do", "invite"), ("email", "no address"), ("role", "editor")]).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);

        let mail = house::mails_recent(&mut w.server.app.db().read().await.unwrap(), "~", 10).await.unwrap();
        let letter = mail.iter().find(|mail| mail.address == w.guest.email).unwrap();
        let at = letter.body.find("/organisations/invitations/").unwrap();
        let link = letter.body[at..].split_whitespace().next().unwrap();
        let stranger = w.server.get(link, None).await;
        assert!(stranger.text.contains("/account/sign-in?next="), "sign in first: {}", stranger.text);
        assert_eq!(w.server.post(link, None, &[("native_name", "X")]).await.status, StatusCode::SEE_OTHER);
        let edit = format!("/organisations/{}/edit", w.harbour);
        assert_eq!(w.server.get(link, Some(&w.guest.session)).await.status, StatusCode::OK);
        assert_eq!(w.server.post(link, Some(&w.guest.session), &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(w.server.post(link, Some(&w.bo.session), &[]).await.status, StatusCode::NOT_FOUND, "once");
        assert!(w.server.get(&path, ana).await.text.contains("Gil"));
        assert_eq!(
            w.server.get(&edit, Some(&w.guest.session)).await.status,
            StatusCode::NOT_FOUND,
            "an editor is no owner"
        );

        let last = w.server.post(&path, ana, &[("do", "remove"), ("person", w.ana.person.as_str())]).await;
        assert_eq!(last.status, StatusCode::CONFLICT);
        let down = [("do", "role"), ("person", w.ana.person.as_str()), ("role", "viewer")];
        assert_eq!(w.server.post(&path, ana, &down).await.status, StatusCode::CONFLICT);
        let up = [("do", "role"), ("person", w.guest.person.as_str()), ("role", "owner")];
        assert_eq!(w.server.post(&path, ana, &up).await.status, StatusCode::SEE_OTHER);
        assert_eq!(w.server.get(&edit, Some(&w.guest.session)).await.status, StatusCode::OK);
        let left = w.server.post(&path, ana, &[("do", "remove"), ("person", w.ana.person.as_str())]).await;
        assert_eq!((left.status, left.location()), (StatusCode::SEE_OTHER, "/my?done=saved"));
        assert_eq!(w.server.get(&path, ana).await.status, StatusCode::NOT_FOUND);
        // Another university's member cannot be touched from here.
        let other = [("do", "remove"), ("person", w.bo.person.as_str())];
        assert_eq!(w.server.post(&path, Some(&w.guest.session), &other).await.status, StatusCode::NOT_FOUND);
        // The trail names nobody's address.
        let trail = house::audit_recent(&mut w.server.app.db().read().await.unwrap(), "~", 200).await.unwrap();
        assert!(trail.iter().all(|line| !format!("{line:?}").contains('@')));
    }
}

#[tokio::test]
async fn a_secretariat_tends_facts_and_takes_nothing_over() {
    for engine in engines() {
        let w = world(engine).await;
        let path = |rest: &str| format!("/organisations/{}/{rest}", w.harbour);
        let secretary = Some(w.secretary.session.as_str());
        let stamp = w.server.app.stamp();
        transact!(w.server.app.db(), tx => {
            let presence = person::Presence { organisation: Some(w.harbour.clone()), ..Default::default() };
            person::register(tx, stamp, &System::register("test", w.forum.clone()), &w.guest.person, &presence).await
        })
        .unwrap();
        // Present at their edition: the public facts may be put right, the members not.
        let form = form("Harbour University", &[("city", "Vigo"), ("native_name", "")]);
        assert_eq!(w.server.post(&path("edit"), secretary, &form).await.status, StatusCode::SEE_OTHER);
        let page = w.server.get(&path("edit"), secretary).await;
        assert!(page.text.contains("Vigo") && !page.text.contains("/members"));
        let own = [("do", "invite"), ("email", w.secretary.email.as_str()), ("role", "owner")];
        assert_eq!(w.server.get(&path("members"), secretary).await.status, StatusCode::NOT_FOUND);
        assert_eq!(w.server.post(&path("members"), secretary, &own).await.status, StatusCode::NOT_FOUND);
        // An organisation without an owner gets its first one, no other member, and with them earlier invitations end.
        let made = w.server.post("/organisations/new", secretary, &[("name", "Quay Works"), ("kind", "company")]).await;
        let members = made.location().to_owned();
        let invite = |email: &'static str, role: &'static str| {
            let (w, members) = (&w, members.clone());
            async move {
                let pairs = [("do", "invite"), ("email", email), ("role", role)];
                w.server.post(&members, Some(&w.secretary.session), &pairs).await.status
            }
        };
        assert_eq!(invite("bo@bo.example", "transfer").await, StatusCode::NOT_FOUND);
        assert_eq!(invite("bo@bo.example", "owner").await, StatusCode::SEE_OTHER);
        assert_eq!(invite("sol@sol.example", "owner").await, StatusCode::SEE_OTHER);
        let mail = house::mails_recent(&mut w.server.app.db().read().await.unwrap(), "~", 10).await.unwrap();
        let link = |address: &str| {
            let body = &mail.iter().find(|mail| mail.address == address).unwrap().body;
            let at = body.find("/organisations/invitations/").unwrap();
            body[at..].split_whitespace().next().unwrap().to_owned()
        };
        let joined = w.server.post(&link("bo@bo.example"), Some(&w.bo.session), &[]).await;
        assert_eq!(joined.status, StatusCode::SEE_OTHER);
        let late = w.server.post(&link("sol@sol.example"), secretary, &[]).await;
        assert_eq!(late.status, StatusCode::NOT_FOUND);
        assert_eq!(w.server.get(&members, secretary).await.status, StatusCode::NOT_FOUND);
        assert_eq!(w.server.get(&members, Some(&w.bo.session)).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn an_invitation_makes_its_holder_a_user() {
    for engine in engines() {
        let w = world(engine).await;
        let path = format!("/organisations/{}/members", w.harbour);
        let pairs = [("do", "invite"), ("email", "new@works.example"), ("role", "transfer")];
        w.server.post(&path, Some(&w.ana.session), &pairs).await;
        let mail = house::mails_recent(&mut w.server.app.db().read().await.unwrap(), "~", 10).await.unwrap();
        let at = mail[0].body.find("/organisations/invitations/").unwrap();
        let link = mail[0].body[at..].split_whitespace().next().unwrap();
        let page = w.server.get(link, None).await;
        assert!(page.status == StatusCode::OK && page.text.contains("new@works.example"), "{}", page.text);
        let bad = w.server.post(link, None, &[("native_name", "王芳"), ("language", "zh")]).await;
        assert!(bad.status == StatusCode::UNPROCESSABLE_ENTITY && bad.text.contains("王芳"));
        let names = [("native_name", "王芳"), ("latin_name", "Wang Fang"), ("language", "zh")];
        let joined = w.server.post(link, None, &names).await;
        assert_eq!(joined.location(), format!("/organisations/{}", w.harbour), "{}", joined.text);
        let session = crate::persons_world::session_of(&joined);
        assert_eq!(w.server.get("/my", Some(&session)).await.status, StatusCode::OK);
        assert!(w.server.get(&path, Some(&w.ana.session)).await.text.contains("Wang Fang"));
        assert_eq!(w.server.post(link, None, &names).await.status, StatusCode::NOT_FOUND, "once");
    }
}

#[tokio::test]
async fn invitations_end() {
    let w = world(engines()[0]).await;
    let path = format!("/organisations/{}/members", w.harbour);
    w.server.post(&path, Some(&w.ana.session), &[("do", "invite"), ("email", &w.guest.email), ("role", "owner")]).await;
    let mail = house::mails_recent(&mut w.server.app.db().read().await.unwrap(), "~", 10).await.unwrap();
    let at = mail[0].body.find("/organisations/invitations/").unwrap();
    let link = mail[0].body[at..].split_whitespace().next().unwrap();
    w.server.clock.advance(exedra_people::membership::INVITATION_SECONDS + 1);
    assert_eq!(w.server.post(link, Some(&w.guest.session), &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_secretariat_makes_one() {
    let w = world(engines()[0]).await;
    let secretary = Some(w.secretary.session.as_str());
    assert_eq!(
        w.server.post("/organisations/new", secretary, &[("name", "")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let pairs = [("name", "Quay Works"), ("kind", "company"), ("country", "ES"), ("city", "Vigo")];
    let made = w.server.post("/organisations/new", secretary, &pairs).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER);
    let page = w.server.get(made.location().trim_end_matches("/members"), None).await;
    assert!(page.text.contains("Quay Works") && page.text.contains("Vigo, Spain"), "{}", page.text);
    assert_eq!(w.server.post("/organisations/new", Some(&w.ana.session), &pairs).await.status, StatusCode::NOT_FOUND);
}
