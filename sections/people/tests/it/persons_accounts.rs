use exedra_kernel::ForumRole;
use exedra_testkit::engines;
use http::{Request, StatusCode, header};

use crate::persons_world::{PASSWORD, SLUG, World, session_of};

async fn sign_in(world: &World, email: &str, password: &str, from: Option<&str>) -> exedra_testkit::Answered {
    let body = exedra_web::forms::encode(&[
        ("email".to_owned(), email.to_owned()),
        ("password".to_owned(), password.to_owned()),
    ]);
    let mut request = Request::builder()
        .method("POST")
        .uri("/account/sign-in")
        .header(header::HOST, "127.0.0.1:8080")
        .header("sec-fetch-site", "same-origin");
    if let Some(from) = from {
        request = request.header("x-forwarded-for", from);
    }
    world.server.send(request.body(axum::body::Body::from(body)).unwrap()).await
}

#[tokio::test]
async fn passwords_limits_and_forged_addresses() {
    for engine in engines() {
        let world = World::new(engine).await;
        let ana = world.guest("Ana", "Ana", "PT").await;
        let bo = world.guest("Bo", "Bo", "SE").await;
        world.account(&ana, "ana@example.org", Some(PASSWORD), false).await;
        world.account(&bo, "bo@example.org", Some(PASSWORD), false).await;
        let good = sign_in(&world, " ANA@example.org", PASSWORD, None).await;
        assert_eq!((good.status, good.location()), (StatusCode::SEE_OTHER, "/my"));
        let cookie = good.headers[header::SET_COOKIE].to_str().unwrap();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        // Wrong and unknown answer alike.
        let wrong = sign_in(&world, "ana@example.org", "wrong password", None).await;
        let nobody = sign_in(&world, "nobody@example.org", "wrong password", None).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(wrong.text.replace("ana@", "x@"), nobody.text.replace("nobody@", "x@"));
        // Every try claims to come from elsewhere: it changes nothing.
        for n in 2..=8 {
            assert_ne!(sign_in(&world, "ana@example.org", "wrong", Some(&format!("10.0.0.{n}"))).await.status, 429);
            sign_in(&world, "nobody@example.org", "wrong", None).await;
        }
        let stopped = sign_in(&world, "ana@example.org", PASSWORD, Some("10.0.0.99")).await;
        assert_eq!(stopped.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(stopped.headers.contains_key(header::RETRY_AFTER));
        assert_eq!(sign_in(&world, "nobody@example.org", "wrong", None).await.status, StatusCode::TOO_MANY_REQUESTS);
        // The hall shares the address: others are not held back, and time lets her in again.
        assert_eq!(sign_in(&world, "bo@example.org", PASSWORD, None).await.status, StatusCode::SEE_OTHER);
        world.server.clock.advance(901);
        assert_eq!(sign_in(&world, "ana@example.org", PASSWORD, None).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn links_work_once_by_post_within_ten_minutes() {
    for engine in engines() {
        let world = World::new(engine).await;
        let ana = world.guest("Ana", "Ana", "PT").await;
        world.account(&ana, "ana@example.org", None, false).await;
        let known = world.server.post("/account/sign-in/link", None, &[("email", "ana@example.org")]).await;
        let unknown = world.server.post("/account/sign-in/link", None, &[("email", "no@example.org")]).await;
        assert_eq!(known.text.replace("ana@", "no@"), unknown.text);
        assert_eq!(world.letter_to("no@example.org", "/account").await, None);
        let link = world.letter_to("ana@example.org", "/account/link/").await.unwrap();
        assert_eq!(world.server.get(&link, None).await.status, StatusCode::OK);
        assert_eq!(world.server.get(&link, None).await.status, StatusCode::OK);
        let used = world.server.post(&link, None, &[]).await;
        assert_eq!(used.status, StatusCode::SEE_OTHER);
        assert_eq!(world.server.get("/account", Some(&session_of(&used))).await.status, StatusCode::OK);
        assert_eq!(world.server.post(&link, None, &[]).await.status, StatusCode::GONE);
        world.server.post("/account/sign-in/link", None, &[("email", "ana@example.org")]).await;
        let late = world.letter_to("ana@example.org", "/account/link/").await.unwrap();
        world.server.clock.advance(601);
        assert_eq!(world.server.post(&late, None, &[]).await.status, StatusCode::GONE);
        // Nobody's mailbox is filled: letters stop, and the page says so, alike for addresses that nobody has here.
        for _ in 0..12 {
            for way in ["/account/sign-in/link", "/account/reset"] {
                let again = world.server.post(way, None, &[("email", "ana@example.org")]).await;
                let stranger = world.server.post(way, None, &[("email", "no@example.org")]).await;
                // One letter less was asked for the stranger before.
                if stranger.status == StatusCode::UNPROCESSABLE_ENTITY {
                    assert_eq!(again.text.replace("ana@", "no@"), stranger.text);
                    assert!(again.text.contains("were asked for already"));
                }
            }
        }
        let last = world.server.post("/account/reset", None, &[("email", "no@example.org")]).await;
        assert_eq!(last.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Everybody else in the hall gets in, behind the same address.
        let bo = world.guest("Bo", "Bo", "CN").await;
        world.account(&bo, "bo@example.org", None, false).await;
        assert!(!world.by_link("bo@example.org").await.is_empty());
        // A day of asking is bounded as well.
        for _ in 0..12 {
            world.server.clock.advance(901);
            world.server.post("/account/sign-in/link", None, &[("email", "ana@example.org")]).await;
        }
        let mut conn = world.server.app.db().read().await.unwrap();
        let mails = exedra_store::house::mails_of(&mut conn, &ana, 100).await.unwrap();
        assert!(mails.len() <= 12, "{} letters", mails.len());
    }
}

#[tokio::test]
async fn only_places_here_come_next() {
    let world = World::new(exedra_testkit::Engine::Sqlite).await;
    let ana = world.guest("Ana", "Ana", "PT").await;
    world.account(&ana, "ana@example.org", Some(PASSWORD), false).await;
    for (next, to) in [
        ("/harbour/people?q=a", "/harbour/people?q=a"),
        ("https://evil.example", "/"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/\t/evil.example", "/"),
        ("/\n/evil.example", "/"),
        ("", "/my"),
    ] {
        let pairs = [("email", "ana@example.org"), ("password", PASSWORD), ("next", next)];
        let answer = world.server.post("/account/sign-in", None, &pairs).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, to), "{next:?}");
    }
}

#[tokio::test]
async fn plain_http_elsewhere_takes_no_secrets() {
    let world = World::with(exedra_testkit::Engine::Sqlite, |s| s.base_url = "http://forum.example".into()).await;
    for path in ["/account/sign-in", "/account/reset", "/account/link/abc", "/account/reset/abc"] {
        let shown = world.server.get(path, None).await;
        assert_eq!(shown.status, StatusCode::CONFLICT, "{path}");
        assert!(shown.text.contains("plain http"), "{path}");
        let sent = world.server.post(path, None, &[("email", "a@b.org"), ("password", "x")]).await;
        assert_eq!(sent.status, StatusCode::CONFLICT, "{path}");
    }
    let sent = world.server.post("/account/sign-in/link", None, &[("email", "a@b.org")]).await;
    assert_eq!(sent.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn sessions_end_one_by_one_and_all_others() {
    for engine in engines() {
        let world = World::new(engine).await;
        let ana = world.guest("Ana", "Ana", "PT").await;
        let bo = world.guest("Bo", "Bo", "SE").await;
        let here = world.account(&ana, "ana@example.org", Some(PASSWORD), false).await;
        let other = world.account(&bo, "bo@example.org", Some(PASSWORD), false).await;
        let there = session_of(&sign_in(&world, "ana@example.org", PASSWORD, None).await);
        let third = session_of(&sign_in(&world, "ana@example.org", PASSWORD, None).await);
        let page = world.server.get("/account", Some(&here)).await.text;
        let ids: Vec<&str> = page.split("name=\"session\" value=\"").skip(1).map(|rest| &rest[..36]).collect();
        assert_eq!(ids.len(), 2, "{page}");
        assert!(!page.contains(&here) && !page.contains(&exedra_kernel::time::sha256(&here)));
        // Somebody else cannot end them.
        let foreign = world.server.post("/account", Some(&other), &[("do", "revoke"), ("session", ids[0])]).await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND);
        let ended = world.server.post("/account", Some(&here), &[("do", "revoke"), ("session", ids[0])]).await;
        assert_eq!(ended.status, StatusCode::SEE_OTHER);
        let mut alive = 0;
        for session in [&there, &third] {
            alive += i32::from(world.server.get("/account", Some(session)).await.status == StatusCode::OK);
        }
        assert_eq!(alive, 1);
        world.server.post("/account", Some(&here), &[("do", "others")]).await;
        for (session, status) in [(&here, 200), (&there, 303), (&third, 303), (&other, 200)] {
            assert_eq!(world.server.get("/account", Some(session)).await.status, status);
        }
        // A session ends by itself, and its row is swept out.
        world.server.clock.advance(31 * 24 * 3600);
        assert_eq!(world.server.get("/account", Some(&here)).await.status, 303);
        sign_in(&world, "bo@example.org", PASSWORD, None).await;
        exedra_people::housekeeping(&world.server.app).await.unwrap();
        let migrations = exedra_web::section::migrations(&[exedra_people::section()]);
        let rows = exedra_testkit::all_rows(world.server.app.db(), &migrations).await;
        assert_eq!(rows.iter().filter(|(table, _)| table == "sign_in_session").count(), 2, "heading and one session");
    }
}

#[tokio::test]
async fn passwords_change_and_are_reset() {
    for engine in engines() {
        let world = World::new(engine).await;
        let ana = world.guest("Ana", "Ana", "PT").await;
        let here = world.account(&ana, "ana@example.org", Some(PASSWORD), false).await;
        let there = session_of(&sign_in(&world, "ana@example.org", PASSWORD, None).await);
        let change = |old: &'static str, new: &'static str, again: &'static str| {
            [("do", "password"), ("password", old), ("new", new), ("again", again)]
        };
        for (pairs, says) in [
            (change("wrong", "a new password", "a new password"), "not your present password"),
            (change(PASSWORD, "short", "short"), "At least ten"),
            (change(PASSWORD, "a new password", "another one"), "not the same"),
        ] {
            let answer = world.server.post("/account", Some(&here), &pairs).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.text.contains(says), "{says}");
        }
        let good = change(PASSWORD, "a new password", "a new password");
        let changed = world.server.post("/account", Some(&here), &good).await;
        assert_eq!(changed.location(), "/account?done=password");
        assert_eq!(world.server.get("/account", Some(&here)).await.status, StatusCode::OK);
        assert_eq!(world.server.get("/account", Some(&there)).await.status, StatusCode::SEE_OTHER);
        // Reset: same answer for strangers, used up once, only by POST, ends every session.
        let known = world.server.post("/account/reset", None, &[("email", "ana@example.org")]).await;
        let unknown = world.server.post("/account/reset", None, &[("email", "no@example.org")]).await;
        assert_eq!(known.text, unknown.text);
        let link = world.letter_to("ana@example.org", "/account/reset/").await.unwrap();
        assert_eq!(world.server.get(&link, None).await.status, StatusCode::OK);
        let pairs = [("new", "yet another one"), ("again", "yet another one")];
        let short = world.server.post(&link, None, &[("new", "x"), ("again", "x")]).await;
        assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
        let used = world.server.post(&link, None, &pairs).await;
        assert_eq!(used.status, StatusCode::SEE_OTHER);
        assert_eq!(world.server.get("/account", Some(&session_of(&used))).await.status, StatusCode::OK);
        assert_eq!(world.server.get("/account", Some(&here)).await.status, StatusCode::SEE_OTHER);
        assert_eq!(world.server.post(&link, None, &pairs).await.status, StatusCode::GONE);
        assert_eq!(sign_in(&world, "ana@example.org", "yet another one", None).await.status, StatusCode::SEE_OTHER);
        assert_eq!(sign_in(&world, "ana@example.org", PASSWORD, None).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // A link to sign in is none to set a password.
        world.server.post("/account/sign-in/link", None, &[("email", "ana@example.org")]).await;
        let other = world.letter_to("ana@example.org", "/account/link/").await.unwrap().replace("link", "reset");
        assert_eq!(world.server.post(&other, None, &pairs).await.status, StatusCode::GONE);
    }
}

fn code_of(page: &str) -> String {
    let at = page.find("<b dir=\"ltr\">").expect("a code is shown") + 13;
    page[at..at + 8].to_owned()
}

#[tokio::test]
async fn the_help_desk_tells_codes_to_people_of_this_edition() {
    for engine in engines() {
        let world = World::new(engine).await;
        let (_, desk) = world.staff("Desk", "desk@example.org", ForumRole::HelpDesk).await;
        let (secretary, runs) = world.staff("Secretary", "sec@example.org", ForumRole::Secretariat).await;
        let guest = world.guest("王芳", "Wang Fang", "CN").await;
        let member = world.guest("Ana", "Ana", "PT").await;
        let own = world.account(&member, "ana@example.org", None, false).await;
        let root = world.guest("Root", "Root", "CN").await;
        world.account(&root, "root@example.org", None, true).await;
        let elsewhere = World::edition(&world.server, "elsewhere").await;
        let path = format!("/{SLUG}/help-desk");
        assert_eq!(world.server.get(&path, None).await.status, StatusCode::SEE_OTHER);
        assert_eq!(world.server.get(&path, Some(&own)).await.status, StatusCode::NOT_FOUND);
        assert_eq!(world.server.get("/elsewhere/help-desk", Some(&desk)).await.status, StatusCode::NOT_FOUND);
        assert_ne!(elsewhere, world.forum);
        assert!(world.server.get(&format!("{path}?q=wang"), Some(&desk)).await.text.contains("王芳"));
        let ask = |what: &'static str, id: &exedra_kernel::PersonId| {
            vec![("do".to_owned(), what.to_owned()), ("person".to_owned(), id.to_string())]
        };
        let post = async |session: &str, pairs: Vec<(String, String)>| {
            let pairs: Vec<(&str, &str)> = pairs.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
            world.server.post(&path, Some(session), &pairs).await
        };
        let told = post(&desk, ask("code", &member)).await;
        let code = code_of(&told.text);
        let pairs = [("email", "ana@example.org"), ("code", code.as_str())];
        let wrong = world.server.post("/account/sign-in", None, &[("email", "sec@example.org"), ("code", &code)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let signed_in = world.server.post("/account/sign-in", None, &pairs).await;
        assert_eq!(signed_in.status, StatusCode::SEE_OTHER);
        assert_eq!(world.server.post("/account/sign-in", None, &pairs).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Shown once: the page does not know it any more.
        assert!(!world.server.get(&format!("{path}?q=ana"), Some(&desk)).await.text.contains(&code));
        // No door above the helper's own, none outside the edition.
        assert_eq!(post(&desk, ask("code", &secretary)).await.status, StatusCode::CONFLICT);
        assert_eq!(post(&desk, ask("code", &root)).await.status, StatusCode::CONFLICT);
        assert_eq!(post(&runs, ask("code", &root)).await.status, StatusCode::CONFLICT);
        // A new account, for somebody without a mailbox until now; not over another one.
        let mut pairs = ask("account", &guest);
        pairs.push(("email".into(), "ana@example.org".into()));
        let taken = post(&desk, pairs).await;
        assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
        let mut pairs = ask("account", &guest);
        pairs.push(("email".into(), "fang@example.org".into()));
        let made = post(&desk, pairs.clone()).await;
        let code = code_of(&made.text);
        let pairs_in = [("email", "fang@example.org"), ("code", code.as_str())];
        let fang = session_of(&world.server.post("/account/sign-in", None, &pairs_in).await);
        assert!(world.server.get("/my", Some(&fang)).await.text.contains("王芳"));
        assert_eq!(post(&desk, pairs).await.status, StatusCode::BAD_REQUEST, "there is an account now");
    }
}

#[tokio::test]
async fn a_known_address_becomes_an_account_when_its_link_is_used() {
    for engine in engines() {
        let world = World::new(engine).await;
        let (_, secretary) = world.staff("Sol", "sol@example.org", ForumRole::Secretariat).await;
        let new = format!("/{SLUG}/people/new");
        let desk = world.staff("Del", "del@example.org", ForumRole::HelpDesk).await.1;
        for other in [None, Some(desk.as_str())] {
            assert_ne!(world.server.get(&new, other).await.status, StatusCode::OK);
            assert_ne!(
                world.server.post(&new, other, &[("native_name", "Q")]).await.location(),
                format!("{new}?done=plain")
            );
        }
        assert_eq!(world.server.get(&new, Some(&secretary)).await.status, StatusCode::OK);
        let ana = [
            ("native_name", "Ana Sá"),
            ("email", "Ana@Example.org"),
            ("country_represented", "PT"),
            ("languages", "pt, fr"),
        ];
        let wrong = [("native_name", "Ana Sá"), ("organisation", "No Such House")];
        let refused = world.server.post(&new, Some(&secretary), &wrong).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.text.contains("No Such House"));
        let made = world.server.post(&new, Some(&secretary), &ana).await;
        assert_eq!(made.location(), format!("{new}?done=mail"), "{}", made.text);
        let again = world.server.post(&new, Some(&secretary), &ana).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "registered already");
        // The letter of the registration works for days, in her language; a link asked for works too, and makes no second account.
        let letter = world.letter_to("ana@example.org", "/account/link/").await.unwrap();
        world.server.clock.advance(3 * 24 * 3600);
        let known = world.server.post("/account/sign-in/link", None, &[("email", "ana@example.org")]).await;
        let unknown = world.server.post("/account/sign-in/link", None, &[("email", "no@example.org")]).await;
        assert_eq!(known.text.replace("ana@", "no@"), unknown.text);
        let asked = world.letter_to("ana@example.org", "/account/link/").await.unwrap();
        assert_ne!(asked, letter);
        assert_eq!(world.server.get(&asked, None).await.status, StatusCode::OK);
        let session = session_of(&world.server.post(&asked, None, &[]).await);
        let account = world.server.get("/account", Some(&session)).await;
        assert!(account.text.contains("ana@example.org"));
        let second = session_of(&world.server.post(&letter, None, &[]).await);
        assert_eq!(world.server.get("/account", Some(&second)).await.status, StatusCode::OK);
        assert_eq!(world.server.post(&letter, None, &[]).await.status, StatusCode::GONE, "once");
        // An address that two share lets nobody in.
        for (name, email) in [("Bo One", "office@example.org"), ("Bo Two", "two@example.org")] {
            world.server.post(&new, Some(&secretary), &[("native_name", name), ("email", email)]).await;
        }
        world.share_address("two@example.org", "office@example.org").await;
        let before = world.letter_to("office@example.org", "/account/link/").await;
        world.server.post("/account/sign-in/link", None, &[("email", "office@example.org")]).await;
        assert_eq!(world.letter_to("office@example.org", "/account/link/").await, before);
        assert_eq!(world.server.post(&before.unwrap(), None, &[]).await.status, StatusCode::GONE);
    }
}

#[tokio::test]
async fn a_reset_makes_the_account_of_a_known_person() {
    let world = World::new(engines()[0]).await;
    let (_, secretary) = world.staff("Sol", "sol@example.org", ForumRole::Secretariat).await;
    let pairs = [("native_name", "Ana"), ("email", "ana@example.org")];
    world.server.post(&format!("/{SLUG}/people/new"), Some(&secretary), &pairs).await;
    world.server.post("/account/reset", None, &[("email", "ana@example.org")]).await;
    let letter = world.letter_to("ana@example.org", "/account/reset/").await.unwrap();
    assert_eq!(world.server.post(&letter, None, &[("new", PASSWORD), ("again", PASSWORD)]).await.status, 303);
    assert_eq!(sign_in(&world, "ana@example.org", PASSWORD, None).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_has_run_out_is_swept_out() {
    for engine in engines() {
        let world = World::new(engine).await;
        let ana = world.guest("Ana", "Ana", "PT").await;
        let old = world.account(&ana, "ana@example.org", None, false).await;
        world.server.clock.advance(29 * 24 * 3600);
        let new = world.by_link("ana@example.org").await;
        world.server.clock.advance(2 * 24 * 3600);
        exedra_people::housekeeping(&world.server.app).await.unwrap();
        assert_eq!(world.server.get("/account", Some(&old)).await.status, StatusCode::SEE_OTHER);
        assert_eq!(world.server.get("/account", Some(&new)).await.status, StatusCode::OK);
        let data = world.server.get("/my/data", Some(&new)).await.json();
        assert_eq!(data["sections"]["people"]["account"]["sessions"].as_array().unwrap().len(), 1, "{data}");
    }
}

#[tokio::test]
async fn an_account_moves_to_an_address_that_its_holder_reads() {
    for engine in engines() {
        let world = World::new(engine).await;
        let ana = world.guest("Ana", "Ana", "PT").await;
        let here = world.account(&ana, "ana@example.org", Some(PASSWORD), false).await;
        let there = session_of(&sign_in(&world, "ana@example.org", PASSWORD, None).await);
        let bo = world.guest("Bo", "Bo", "CN").await;
        let other = world.account(&bo, "bo@example.org", Some(PASSWORD), false).await;
        let ask = async |email: &str, password: &str| {
            let pairs = [("do", "email"), ("email", email), ("email_password", password)];
            world.server.post("/account", Some(&here), &pairs).await
        };
        assert_eq!(ask("new@example.org", "wrong").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(ask("nonsense", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(ask("ana@example.org", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Whether an address has an account is not told, and its holder gets no letter of it.
        assert_eq!(ask("bo@example.org", PASSWORD).await.location(), "/account?done=email-sent");
        assert_eq!(world.letter_to("bo@example.org", "/account/email/").await, None);
        assert_eq!(ask("New@Example.org", PASSWORD).await.location(), "/account?done=email-sent");
        let link = world.letter_to("new@example.org", "/account/email/").await.unwrap();
        // Whoever reads the letter, but is not signed in to this account, gets nowhere.
        assert_eq!(world.server.get(&link, None).await.status, StatusCode::SEE_OTHER);
        assert_eq!(world.server.get(&link, Some(&other)).await.status, StatusCode::NOT_FOUND);
        assert_eq!(world.server.post(&link, Some(&other), &[]).await.status, StatusCode::NOT_FOUND);
        assert!(world.server.get(&link, Some(&here)).await.text.contains("new@example.org"));
        // Nothing has changed yet; a link that is too old changes nothing either.
        assert_eq!(sign_in(&world, "new@example.org", PASSWORD, None).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        world.server.clock.advance(601);
        assert_eq!(world.server.post(&link, Some(&here), &[]).await.status, StatusCode::NOT_FOUND);
        ask("new@example.org", PASSWORD).await;
        let link = world.letter_to("new@example.org", "/account/email/").await.unwrap();
        assert_eq!(world.server.post(&link, Some(&here), &[]).await.location(), "/account?done=email");
        assert_eq!(world.server.post(&link, Some(&here), &[]).await.status, StatusCode::NOT_FOUND);
        // The old mailbox is told, other sessions end, and only the new address leads in.
        assert!(world.letter_to("ana@example.org", "secretariat").await.is_some());
        assert_eq!(world.server.get("/account", Some(&there)).await.status, StatusCode::SEE_OTHER);
        assert!(world.server.get("/account", Some(&here)).await.text.contains("new@example.org"));
        assert_eq!(sign_in(&world, "ana@example.org", PASSWORD, None).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(sign_in(&world, "new@example.org", PASSWORD, None).await.status, StatusCode::SEE_OTHER);
        assert_eq!(world.letter_to("ana@example.org", "/account/link/").await, None);
    }
}

#[tokio::test]
async fn what_lets_in_runs_out_with_the_clock() {
    for engine in engines() {
        let world = World::new(engine).await;
        let ana = world.guest("Ana", "Ana", "PT").await;
        let here = world.account(&ana, "ana@example.org", Some(PASSWORD), false).await;
        let (_, desk) = world.staff("Desk", "desk@example.org", ForumRole::HelpDesk).await;
        world.server.post("/account/reset", None, &[("email", "ana@example.org")]).await;
        let reset = world.letter_to("ana@example.org", "/account/reset/").await.unwrap();
        let pairs = [("do", "code"), ("person", ana.as_str())];
        let told = world.server.post(&format!("/{SLUG}/help-desk"), Some(&desk), &pairs).await;
        let code = code_of(&told.text);
        // After ten minutes neither counts any more.
        world.server.clock.advance(600);
        let new = [("new", "yet another one"), ("again", "yet another one")];
        assert_eq!(world.server.post(&reset, None, &new).await.status, StatusCode::GONE);
        let with_code = [("email", "ana@example.org"), ("code", code.as_str())];
        assert_eq!(
            world.server.post("/account/sign-in", None, &with_code).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        // A session counts for thirty days from its beginning, and not a second longer.
        world.server.clock.advance(30 * 24 * 3600 - 600 - 1);
        assert_eq!(world.server.get("/account", Some(&here)).await.status, StatusCode::OK);
        world.server.clock.advance(1);
        assert_eq!(world.server.get("/account", Some(&here)).await.status, StatusCode::SEE_OTHER);
    }
}
