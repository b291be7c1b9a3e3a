//! Interest without a name: the name is nowhere before both sides agree.

use exedra_store::transact;
use exedra_testkit::{all_rows, engines};

use crate::world::{ASKER, PERSON, World, world};

/// Looks for the asker everywhere the owner, a third party, the secretariat and the public read, and in all mail but the
/// asker's own.
async fn nowhere(w: &World, case: &str) {
    let mut pages = Vec::new();
    for path in ["/harbour", "/harbour/deals", "/harbour/signings", "/harbour/figures", "/api/v1/harbour/deals"] {
        pages.push((path.to_owned(), w.server.get(path, None).await));
    }
    for path in ["/api/v1/harbour/signings", "/harbour/countries/KE", "/harbour/countries/PT", "/harbour/tracks/health"]
    {
        pages.push((path.to_owned(), w.server.get(path, None).await));
    }
    for who in [&w.olga, &w.third, &w.secretary] {
        for path in [case, "/my/cases", "/harbour/deals/forward", "/harbour/deals/overview", "/my"] {
            pages.push((path.to_owned(), w.read(path, who).await));
        }
        for path in ["/harbour/exchange?q=quagmirium", "/api/v1/harbour/offers?q=quagmirium"] {
            pages.push((path.to_owned(), w.read(path, who).await));
        }
    }
    for (path, page) in pages {
        let text = page.text.to_lowercase().replace("q=quagmirium", "").replace("value=\"quagmirium\"", "");
        assert!(!text.contains("quagmir") && !text.contains("yolanda"), "{path}: {}", page.text);
        assert!(!page.text.contains(w.asker.as_str()) && !page.text.contains(w.yolanda.id.as_str()), "{path}");
        assert!(!text.contains("before noon"), "{path}: the note is for the intermediary");
    }
    for mail in w.mail().await.into_iter().filter(|mail| !mail.address.starts_with("yolanda")) {
        let text = format!("{} {}", mail.subject, mail.body);
        assert!(!text.contains("Quagmir") && !text.contains("Yolanda"), "{mail:?}");
    }
    // What leaves with an owner who asks for everything about them.
    let mut conn = w.server.app.db().read().await.unwrap();
    for (_, source) in &w.server.app.offered().persons {
        let told = source(&mut conn, &w.olga.id).await.unwrap().to_string();
        assert!(!told.contains(w.asker.as_str()) && !told.contains("Quagmir") && !told.contains(w.yolanda.id.as_str()));
    }
}

#[tokio::test]
async fn names_appear_when_both_agree() {
    for engine in engines() {
        let w = world(engine).await;
        let case = w.ask(false).await;
        // The address does not tell the minute at which it was asked.
        let id = World::id(&case).to_string().replace('-', "");
        let micros = i64::from_str_radix(&id[..12], 16).unwrap() * 1000;
        let day = 24 * 3600 * 1_000_000;
        assert_eq!(micros % day, 0, "{case}");
        // Not forwarded: for the owner it does not exist.
        assert_eq!(w.read(&case, &w.olga).await.status, 404);
        assert_eq!(w.act(&case, &w.olga, &[("do", "accept")]).await.status, 404);
        assert_eq!(w.read(&case, &w.secretary).await.status, 404, "there is an intermediary");
        nowhere(&w, &case).await;
        let list = w.read("/harbour/deals/forward", &w.intermediary).await.text;
        assert!(list.contains(ASKER) && list.contains(&case), "{list}");
        let part = w.read(&case, &w.intermediary).await.text;
        assert!(part.contains(PERSON) && part.contains("before noon"), "{part}");
        w.server.clock.advance(3 * 3600);
        w.done(&case, &w.intermediary, &[("do", "forward")]).await;
        let read = w.read(&case, &w.olga).await.text;
        // For the owner it began when it was forwarded.
        let own = w.read(&case, &w.yolanda).await.text;
        let asked = own.split("<dt>Since</dt><dd>").nth(1).and_then(|rest| rest.split('<').next()).expect("a moment");
        assert!(asked.contains(':') && !read.contains(asked), "{asked}: {read}");
        assert!(read.contains("in the field") && read.contains("company") && !read.contains("Kenya"), "{read}");
        nowhere(&w, &case).await;
        // The owner says yes and agrees to names; they talk, still without the asker's name.
        w.done(&case, &w.olga, &[("do", "accept"), ("named", "1")]).await;
        w.done(&case, &w.yolanda, &[("do", "write"), ("text", "We test in May."), ("language", "en")]).await;
        w.done(&case, &w.olga, &[("do", "write"), ("text", "May is good."), ("language", "en")]).await;
        let read = w.read(&case, &w.olga).await.text;
        assert!(read.contains("We test in May.") && read.contains("The other side"), "{read}");
        nowhere(&w, &case).await;
        let theirs = w.read(&case, &w.yolanda).await.text;
        assert!(!theirs.contains("Olga"), "the owner's people are not named either: {theirs}");
        let part = w.read(&case, &w.intermediary).await.text;
        assert!(!part.contains("May"), "the talks are not the intermediary's: {part}");
        // Nothing is signed with somebody unknown.
        let intent = [("do", "propose"), ("step", "intent"), ("on_day", "2027-08-01")];
        assert_eq!(w.act(&case, &w.olga, &intent).await.status, 409);
        assert_eq!(w.act(&format!("{case}/signing"), &w.olga, &[("do", "agree")]).await.status, 409);
        let totals = w.server.get("/api/v1/harbour/deals", None).await.json();
        assert!(!totals.to_string().contains("KE"), "the country would be known from the next number: {totals}");
        w.done(&case, &w.yolanda, &[("do", "name")]).await;
        let (read, theirs) = (w.read(&case, &w.olga).await.text, w.read(&case, &w.yolanda).await.text);
        assert!(read.contains(ASKER) && read.contains(PERSON) && theirs.contains("Olga Owner"), "{read}");
        assert!(!read.contains("before noon"), "what the intermediary was told stays there: {read}");
        w.step(&case, "intent", &[]).await;
        assert_eq!(w.read(&case, &w.third).await.status, 404);
    }
}

#[tokio::test]
async fn an_intermediary_gives_back_and_takes_no_side() {
    let w = world(engines()[0]).await;
    let case = w.ask(false).await;
    assert_eq!(w.act(&case, &w.intermediary, &[("do", "return")]).await.status, 422, "a reason is due");
    assert_eq!(w.act(&case, &w.intermediary, &[("do", "accept")]).await.status, 404);
    w.done(&case, &w.intermediary, &[("do", "return"), ("reason", "It tells who you are.")]).await;
    assert!(w.read(&case, &w.yolanda).await.text.contains("It tells who you are."));
    assert_eq!(w.read(&case, &w.olga).await.status, 404);
    nowhere(&w, &case).await;
    // A member of one side does not mediate for it; then the secretariat does.
    let second = w.ask(false).await;
    let stamp = w.server.app.stamp();
    transact!(w.server.app.db(), tx => {
        let role = exedra_kernel::MembershipRole::Viewer;
        exedra_people::organisation::add_member(tx, stamp, &w.owner, &w.intermediary.id, role).await
    })
    .unwrap();
    assert_eq!(w.read(&second, &w.intermediary).await.status, 404);
    assert!(!w.read("/harbour/deals/forward", &w.intermediary).await.text.contains(ASKER));
    assert_eq!(w.read(&second, &w.secretary).await.status, 200);
    w.done(&second, &w.yolanda, &[("do", "withdraw")]).await;
    assert_eq!(w.read(&second, &w.secretary).await.status, 404);
    assert_eq!(w.read(&second, &w.olga).await.status, 404);
}

#[tokio::test]
async fn an_erased_person_leaves_no_words() {
    for engine in engines() {
        let w = world(engine).await;
        let case = w.talking().await;
        w.done(&case, &w.yolanda, &[("do", "write"), ("text", "My daughter is ill."), ("language", "en")]).await;
        let said = format!("Get well, says {PERSON}'s friend.");
        w.done(&case, &w.olga, &[("do", "write"), ("text", &said), ("language", "en")]).await;
        w.step(&case, "intent", &[]).await;
        let mut conn = w.server.app.db().read().await.unwrap();
        let mut told = String::new();
        for (_, source) in &w.server.app.offered().persons {
            told += &source(&mut conn, &w.yolanda.id).await.unwrap().to_string();
        }
        drop(conn);
        assert!(told.contains("My daughter is ill.") && !told.contains("Get well"), "{told}");
        let app = &w.server.app;
        transact!(app.db(), tx => {
            let permit = exedra_people::rules_persons::SystemPersons::erase("test", w.yolanda.id.clone());
            exedra_people::erasure::erase(tx, app.stamp(), &app.offered().erasers, &permit).await
        })
        .unwrap();
        let read = w.read(&case, &w.olga).await.text;
        assert!(!read.contains("daughter") && !read.contains(PERSON) && read.contains("Get well"), "{read}");
        let rows = all_rows(app.db(), &exedra_web::section::migrations(&[exedra_deals::section()])).await;
        assert!(rows.len() > 3, "{rows:?}");
        for (table, line) in rows.into_iter().filter(|(table, _)| table.starts_with("deal_")) {
            assert!(!line.contains(w.yolanda.id.as_str()) && !line.contains("daughter"), "{table}: {line}");
        }
        assert_eq!(w.server.get("/api/v1/harbour/deals", None).await.json()["steps"]["intent"], 1);
    }
}

/// Interest shown and taken back again and again, and talk without end, do not fill the other side's letter box.
#[tokio::test]
async fn letters_are_counted() {
    let w = world(engines()[0]).await;
    let to_olga = async || w.mail().await.iter().filter(|mail| mail.address.starts_with("olga")).count();
    for _ in 0..4 {
        let case = w.ask(true).await;
        w.done(&case, &w.yolanda, &[("do", "withdraw")]).await;
    }
    let case = w.talking().await;
    let before = to_olga().await;
    for _ in 0..40 {
        w.done(&case, &w.yolanda, &[("do", "write"), ("text", "Hello?"), ("language", "en")]).await;
    }
    assert!(to_olga().await - before <= 20, "{}", to_olga().await);
    w.done(&case, &w.olga, &[("do", "stop"), ("reason", "Enough.")]).await;
    let listing = w.listing.to_string();
    let again = [("listing", listing.as_str()), ("how", "openly"), ("message", "Once more"), ("language", "en")];
    assert_eq!(w.act("/harbour/deals/ask", &w.yolanda, &again).await.status, 409);
}

/// What somebody answered goes with them, too.
#[tokio::test]
async fn an_erased_answer_is_gone() {
    for engine in engines() {
        let w = world(engine).await;
        let case = w.ask(true).await;
        w.done(&case, &w.olga, &[("do", "decline"), ("answer", "My boss forbids it.")]).await;
        assert!(w.read(&case, &w.yolanda).await.text.contains("My boss forbids it."));
        let app = &w.server.app;
        transact!(app.db(), tx => {
            let permit = exedra_people::rules_persons::SystemPersons::erase("test", w.olga.id.clone());
            exedra_people::erasure::erase(tx, app.stamp(), &app.offered().erasers, &permit).await
        })
        .unwrap();
        assert!(!w.read(&case, &w.yolanda).await.text.contains("My boss forbids it."));
        let rows = all_rows(app.db(), &exedra_web::section::migrations(&[exedra_deals::section()])).await;
        assert!(rows.into_iter().all(|(_, line)| !line.contains("My boss")));
    }
}

/// A long list of cases comes in pages, what wants something done first.
#[tokio::test]
async fn many_cases_come_in_pages() {
    use exedra_deals::bulk::{self, Made};
    use exedra_deals::model::CaseState;
    for engine in engines() {
        let w = world(engine).await;
        let made = |state, days: i64| Made {
            listing: w.listing.clone(),
            owner: (w.owner.clone(), None),
            asker: (w.asker.clone(), None),
            asked_by: w.yolanda.id.clone(),
            answered_by: w.olga.id.clone(),
            openly: true,
            named: true,
            tracks: Vec::new(),
            message: ("We would.".to_owned(), "en".to_owned()),
            state,
            ending: None,
            at: w.server.app.now().plus_seconds(-days * 24 * 3600),
            messages: Vec::new(),
            steps: Vec::new(),
            announcement: None,
        };
        let mut all: Vec<Made> = (1..=70).map(|days| made(CaseState::Open, days)).collect();
        all.push(made(CaseState::Asked, 90));
        let stamp = w.server.app.stamp();
        transact!(w.server.app.db(), tx => {
            bulk::put(tx, stamp, &exedra_deals::rules::System::fill("test", w.forum.clone()), &all).await
        })
        .unwrap();
        let first = w.read("/my/cases", &w.olga).await.text;
        let second = w.read("/my/cases?page=2", &w.olga).await.text;
        let count = |text: &str| text.matches("href=\"/deals/").count();
        assert_eq!((count(&first), count(&second)), (60, 11), "{first}");
        assert!(first.find("Wait for you") < first.find(">Open<") && first.contains("Wait for you"), "{first}");
        assert!(first.contains("/my/cases?page=2") && second.contains("/my/cases?page=1"));
        for odd in ["0", "99999999999999999999", "-1", "x"] {
            assert_eq!(w.read(&format!("/my/cases?page={odd}"), &w.olga).await.status, 200, "{odd}");
        }
    }
}
