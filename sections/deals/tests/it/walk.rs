//! From interest to a registered contract, and who may not do or see any of it.

use exedra_people::forum;
use exedra_people::rules::System;
use exedra_store::transact;
use exedra_testkit::engines;
use exedra_web::EditionState;

use crate::world::{ASKER, PERSON, World, world};

#[tokio::test]
async fn from_interest_to_register() {
    for engine in engines() {
        let w = world(engine).await;
        let listing = w.server.get(&format!("/offers/{}", w.listing), None).await.text;
        assert!(listing.contains(&format!("/harbour/deals/ask?listing={}", w.listing)), "{listing}");
        let form = w.read(&format!("/harbour/deals/ask?listing={}", w.listing), &w.yolanda).await;
        assert!(form.status == 200 && form.text.contains(ASKER), "{}", form.text);
        let case = w.ask(true).await;
        // The owner knows who asks; there is one letter, which says nothing.
        let read = w.read(&case, &w.olga).await;
        assert!(read.text.contains(ASKER) && read.text.contains(PERSON) && read.text.contains("in the field"));
        assert!(!read.text.contains("before noon"), "the note is for an intermediary and dropped here");
        let mail = w.mail().await;
        assert_eq!(mail.len(), 1, "{mail:?}");
        assert!(
            mail[0].address.starts_with("olga") && !mail[0].body.contains("field") && !mail[0].body.contains(ASKER)
        );
        assert!(mail[0].body.contains(&case));
        // Twice is once too often; a no needs a reason; talks wait for the yes.
        let listing = w.listing.to_string();
        let again = [("listing", listing.as_str()), ("message", "Again"), ("language", "en")];
        assert_eq!(w.act("/harbour/deals/ask", &w.yolanda, &again).await.status, 409);
        // The form says so before anybody fills it in, and leads there.
        let form = w.read(&format!("/harbour/deals/ask?listing={}", w.listing), &w.yolanda).await;
        assert!(form.text.contains(&format!("href=\"{case}\"")) && !form.text.contains("<textarea"), "{}", form.text);
        assert_eq!(w.act(&case, &w.olga, &[("do", "decline")]).await.status, 422);
        let early = [("do", "write"), ("text", "Hello?"), ("language", "en")];
        assert_eq!(w.act(&case, &w.yolanda, &early).await.status, 409);
        assert_eq!(w.act(&case, &w.yolanda, &[("do", "accept")]).await.status, 403, "the asker cannot say yes");
        w.done(&case, &w.olga, &[("do", "accept"), ("answer", "Gladly.")]).await;
        w.done(&case, &w.olga, &[("do", "write"), ("text", "When do you start?"), ("language", "en")]).await;
        let read = w.read(&case, &w.yolanda).await.text;
        assert!(read.contains("When do you start?") && read.contains("Olga Owner") && read.contains("Gladly."));
        // A member who may not write reads.
        assert_eq!(w.read(&case, &w.vera).await.status, 200);
        assert_eq!(w.act(&case, &w.vera, &[("do", "write"), ("text", "x"), ("language", "en")]).await.status, 403);

        // Steps: in order, confirmed by the other side, with what belongs to them.
        let intent = [("do", "propose"), ("step", "intent"), ("on_day", "2027-08-01")];
        for (wrong, status) in [
            (vec![("do", "propose"), ("step", "registered"), ("on_day", "2027-08-01"), ("number", "1")], 409),
            (vec![("do", "propose"), ("step", "intent"), ("on_day", "2027-08-09")], 422),
            (vec![("do", "propose"), ("step", "intent"), ("on_day", "soon")], 422),
            (vec![("do", "propose"), ("step", "intent"), ("on_day", "2027-08-01"), ("amount", "5")], 422),
            (
                vec![
                    ("do", "propose"),
                    ("step", "intent"),
                    ("on_day", "2027-08-01"),
                    ("amount", "-5"),
                    ("currency", "EUR"),
                ],
                422,
            ),
            (vec![("do", "propose"), ("step", "intent"), ("on_day", "2027-08-01"), ("number", "7")], 422),
        ] {
            let answer = w.act(&case, &w.yolanda, &wrong).await;
            assert_eq!(answer.status.as_u16(), status, "{wrong:?}: {}", answer.text);
        }
        w.done(&case, &w.olga, &intent).await;
        let id = w.proposed(&case).await;
        assert_eq!(w.act(&case, &w.olga, &[("do", "confirm"), ("id", &id)]).await.status, 403, "not one's own");
        assert_eq!(w.act(&case, &w.olga, &intent).await.status, 409, "one waits");
        w.done(&case, &w.yolanda, &[("do", "refuse"), ("id", &id)]).await;
        assert_eq!(w.act(&case, &w.yolanda, &[("do", "confirm"), ("id", &id)]).await.status, 409);
        w.step(&case, "intent", &[]).await;
        w.step(&case, "contract", &[("amount", "1 250 000"), ("currency", "cny")]).await;
        w.step(&case, "registered", &[("number", "2027330100012345")]).await;
        let read = w.read(&case, &w.vera).await.text;
        assert!(read.contains("1,250,000\u{a0}CNY") && read.contains("2027330100012345"), "{read}");
        // Public: one registered case and nothing at the steps before.
        let totals = w.server.get("/api/v1/harbour/deals", None).await.json();
        assert_eq!(totals["steps"]["registered"], 1);
        assert_eq!((&totals["steps"]["intent"], &totals["steps"]["contract"]), (&0.into(), &0.into()));
        let page = w.server.get("/harbour/deals", None).await.text;
        for secret in ["1,250,000", "2027330100012345", ASKER, "Harbour University", "ceramic"] {
            assert!(!page.contains(secret), "{secret}");
        }
        // Every change has its line; contents are in none.
        let mut conn = w.server.app.db().read().await.unwrap();
        let trail = exedra_store::house::audit_of(&mut conn, "deal", World::id(&case).as_str(), 50).await.unwrap();
        let acts: std::collections::BTreeSet<&str> = trail.iter().map(|line| line.act.as_str()).collect();
        for act in ["asked", "accepted", "wrote", "step-proposed", "step-refused", "step-confirmed"] {
            assert!(acts.contains(act), "{act}: {acts:?}");
        }
        assert!(
            trail
                .iter()
                .all(|line| !format!("{line:?}").contains("1250000") && !format!("{line:?}").contains("start?"))
        );
    }
}

#[tokio::test]
async fn a_case_exists_for_nobody_else() {
    let w = world(engines()[0]).await;
    let case = w.talking().await;
    w.done(&case, &w.olga, &[("do", "write"), ("text", "quagmirium in a message"), ("language", "en")]).await;
    for who in [&w.third, &w.intermediary, &w.secretary] {
        for path in [case.clone(), format!("{case}/signing")] {
            assert_eq!(w.read(&path, who).await.status, 404, "{path}");
            for verb in ["accept", "write", "confirm", "forward", "stop", "agree"] {
                let pairs = [("do", verb), ("text", "x"), ("language", "en"), ("reason", "x"), ("mark", "x")];
                let status = w.act(&path, who, &pairs).await.status;
                // What no page knows is refused before the case is looked at only if the case is known.
                assert_eq!(status, 404, "{path} {verb}");
            }
        }
        let mine = w.read("/my/cases", who).await;
        assert!(mine.status == 200 && !mine.text.contains("ceramic"), "{}", mine.text);
    }
    assert_eq!(w.server.get(&case, None).await.status, 303);
    assert_eq!(w.read("/harbour/deals/forward", &w.third).await.status, 404);
    assert_eq!(w.read("/harbour/deals/overview", &w.third).await.status, 404);
    assert_eq!(w.read("/harbour/deals/overview", &w.intermediary).await.status, 404);
    let overview = w.read("/harbour/deals/overview", &w.secretary).await.text;
    assert!(
        !overview.contains("quagmirium") && !overview.contains(ASKER) && !overview.contains("ceramic"),
        "{overview}"
    );
    for path in ["", "/deals", "/signings", "/figures", "/countries/KE", "/tracks/health"] {
        let page = w.server.get(&format!("/harbour{path}"), None).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(!page.text.contains("Quagmirium") && !page.text.contains("quagmirium"), "{path}");
    }
    // Somebody cannot ask for an organisation they do not belong to, nor about what is not public, nor about their own.
    let (listing, asker) = (w.listing.to_string(), w.asker.to_string());
    let pairs = [("listing", listing.as_str()), ("for", asker.as_str()), ("message", "x"), ("language", "en")];
    assert_eq!(w.act("/harbour/deals/ask", &w.third, &pairs).await.status, 404);
    let pairs = [("listing", listing.as_str()), ("message", "x"), ("language", "en")];
    assert_eq!(w.act("/harbour/deals/ask", &w.olga, &pairs).await.status, 409);
    let unknown = "/harbour/deals/ask?listing=0190a000-0000-7000-8000-000000000000";
    assert_eq!(w.read(unknown, &w.third).await.status, 404);
}

#[tokio::test]
async fn talks_go_on_and_totals_freeze() {
    for engine in engines() {
        let w = world(engine).await;
        let case = w.talking().await;
        w.step(&case, "intent", &[]).await;
        let app = &w.server.app;
        for state in [EditionState::Running, EditionState::Closed, EditionState::Archived] {
            w.server.clock.advance(3600);
            let permit = System::edit_forum("test", w.forum.clone());
            transact!(app.db(), tx => forum::set_state(tx, app.stamp(), &permit, state).await).unwrap();
            app.settle().await;
        }
        w.server.clock.advance(3600);
        w.done(&case, &w.yolanda, &[("do", "write"), ("text", "Still here."), ("language", "en")]).await;
        w.step(&case, "contract", &[]).await;
        let totals = w.server.get("/api/v1/harbour/deals", None).await.json();
        assert_eq!((&totals["steps"]["intent"], &totals["steps"]["contract"]), (&1.into(), &0.into()));
        assert!(totals["frozen"].is_string());
        assert!(w.read(&case, &w.olga).await.text.contains("Still here."));
        // Nothing new begins there, and nothing is announced there any more.
        let listing = w.listing.to_string();
        let again = [("listing", listing.as_str()), ("message", "x"), ("language", "en")];
        assert_eq!(w.act("/harbour/deals/ask", &w.third, &again).await.status, 409);
        assert_eq!(w.act(&format!("{case}/signing"), &w.olga, &[("do", "agree")]).await.status, 409);
        let ended = [("do", "complete"), ("reason", "It is built.")];
        w.done(&case, &w.yolanda, &ended).await;
        assert_eq!(w.server.get("/api/v1/harbour/deals", None).await.json(), totals);
    }
}
