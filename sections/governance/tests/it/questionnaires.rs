//! A questionnaire from its first version to a published outcome.

use exedra_testkit::engines;
use http::StatusCode;

use crate::world::{SECRET, World, world};

const QUESTIONS: &str = "# People\nIs data about persons used? [yes/no]\nHow do they agree? [if 1 = yes] [evidence]\n# Nature\nWhat is left behind? [optional]";

/// Publishes a questionnaire; gives its path.
async fn published(w: &World) -> String {
    let form = [
        ("language", "en"),
        ("title", "Effects on people"),
        ("lede", "What a result does."),
        ("questions", QUESTIONS),
        ("answers", "Members of the owner"),
        ("reviews", "Somebody of another house"),
    ];
    let path = w.done("/harbour/questionnaires/new", &w.secretary, &form).await;
    assert_eq!(w.get(&path, None).await.status, StatusCode::NOT_FOUND, "not published yet");
    let published = [form.as_slice(), &[("publish", "1")]].concat();
    w.done(&format!("{path}/edit"), &w.secretary, &published).await;
    path
}

#[tokio::test]
async fn an_offer_is_assessed_and_the_outcome_published() {
    for engine in engines() {
        let w = world(engine).await;
        let path = published(&w).await;
        let page = w.get(&path, None).await.text;
        assert!(page.contains("How do they agree?") && page.contains("Asked if the answer to question"), "{page}");
        let offer = format!("/offers/{}", w.offer);
        let one = w.done(&format!("{path}/attach"), &w.quay_owner, &[("kind", "offer"), ("thing", &offer)]).await;
        // Goals are suggested with the words that speak for them, and count only when confirmed.
        let page = w.get(&one, Some(&w.quay_owner)).await.text;
        assert!(page.contains("Clean water and sanitation") && page.contains("because of: water"), "{page}");
        w.done(&one, &w.quay_owner, &[("do", "goals"), ("goal", "6"), ("goal", "99")]).await;
        // A condition and required evidence hold.
        let early = w.post(&one, Some(&w.quay_owner), &[("do", "hand-in"), ("q-1", "yes")]).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
        let bare = w.post(&one, Some(&w.quay_owner), &[("do", "hand-in"), ("q-1", "yes"), ("q-2", "On paper")]).await;
        assert!(bare.text.contains("Say where the evidence is."));
        let whole = [
            ("do", "hand-in"),
            ("language", "en"),
            ("q-1", "yes"),
            ("q-2", "They sign"),
            ("e-2", "https://example.org/form"),
        ];
        w.done(&one, &w.quay_owner, &whole).await;
        // Nobody of the house reviews.
        for name in ["quay-owner"] {
            let email = format!("{name}@example.org");
            let page = w.post(&one, Some(&w.secretary), &[("do", "name"), ("reviewer", &email)]).await;
            assert!(
                page.status == StatusCode::UNPROCESSABLE_ENTITY && page.text.contains("belongs to the organisation")
            );
        }
        w.done(&one, &w.secretary, &[("do", "name"), ("reviewer", "free@example.org")]).await;
        let letter = w.mails().await.into_iter().find(|mail| mail.address == "free@example.org").expect("a letter");
        assert!(letter.body.contains("Effects on people") && letter.body.contains(&one), "{}", letter.body);
        let review = format!("{one}/review");
        for who in [&w.quay_owner, &w.secretary, &w.free] {
            assert_eq!(w.get(&review, Some(who)).await.status, StatusCode::NOT_FOUND);
        }
        // Nobody reads an answer before declaring.
        let before = w.get(&one, Some(&w.free)).await.text;
        assert!(before.contains("I have no conflict") && !before.contains("They sign"), "{before}");
        w.done(&one, &w.free, &[("do", "none")]).await;
        assert!(w.get(&review, Some(&w.free)).await.text.contains("They sign"));
        let outcome = one.replace("assessments", "outcomes");
        let decided = [
            ("do", "decide"),
            ("decision", "conditions"),
            ("reasons", "Sound, but watch the membranes."),
            ("points", "Who repairs?"),
            ("day", "2028-08-01"),
        ];
        w.done(&review, &w.free, &decided).await;
        assert_eq!(w.get(&outcome, None).await.status, StatusCode::NOT_FOUND, "not public yet");
        assert_eq!(w.post(&one, Some(&w.free), &[("do", "show")]).await.status, StatusCode::NOT_FOUND);
        w.done(&one, &w.quay_owner, &[("do", "show")]).await;
        let page = w.get(&outcome, None).await.text;
        for sign in [
            "Sound, but watch the membranes.",
            "Who repairs?",
            "They sign",
            "1 August 2028",
            "Clean water and sanitation",
            "There is no score",
        ] {
            assert!(page.contains(sign), "{sign}: {page}");
        }
        assert!(w.get("/harbour/questionnaires", None).await.text.contains("Solar water pump"));
        // What was answered keeps its version; the next one is another page.
        let next = [
            ("language", "en"),
            ("title", "Effects, second"),
            ("lede", "x"),
            ("questions", "Why?"),
            ("answers", "x"),
            ("reviews", "x"),
            ("publish", "1"),
        ];
        w.done(&format!("{path}/edit"), &w.secretary, &next).await;
        assert!(w.get(&outcome, None).await.text.contains("How do they agree?"));
        assert!(w.get(&path, None).await.text.contains("Why?"));
        assert!(w.get(&format!("{path}?version=1"), None).await.text.contains("How do they agree?"));
        assert_eq!(w.get(&format!("{path}?version=3"), None).await.status, StatusCode::NOT_FOUND);
        // Taken up again, it is public no more.
        w.done(&one, &w.quay_owner, &[("do", "reopen")]).await;
        assert_eq!(w.get(&outcome, None).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn others_learn_nothing() {
    for engine in engines() {
        let w = world(engine).await;
        let path = published(&w).await;
        let attach = format!("{path}/attach");
        // Others' things, hidden things and things that are not there are one answer.
        let hidden = format!("/offers/{}", w.hidden);
        let offer = format!("/offers/{}", w.offer);
        let nothing = format!("/offers/{}", w.forum);
        for thing in [&hidden, &offer, &nothing] {
            let page = w.post(&attach, Some(&w.mill_owner), &[("kind", "offer"), ("thing", thing)]).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{thing}");
            assert!(page.text.contains("There is no such thing of yours") && !page.text.contains(SECRET));
        }
        let one = w.done(&attach, &w.quay_owner, &[("kind", "offer"), ("thing", &hidden)]).await;
        let secret = [("do", "save"), ("language", "en"), ("q-1", "yes"), ("q-2", SECRET)];
        w.done(&one, &w.quay_owner, &secret).await;
        w.done(&one, &w.secretary, &[("do", "name"), ("reviewer", "free@example.org")]).await;
        for who in [None, Some(&w.stranger), Some(&w.mill_owner), Some(&w.guest)] {
            let page = w.get(&one, who).await;
            assert!(page.status != StatusCode::OK && !page.text.contains(SECRET));
            assert!(!w.get("/harbour/challenges/mine", who).await.text.contains("Effects on people"));
        }
        // Answers that were not handed in are the owner's alone.
        for who in [&w.free, &w.secretary] {
            let page = w.get(&one, Some(who)).await;
            assert!(page.status == StatusCode::OK && !page.text.contains(SECRET), "{}", page.text);
        }
        let done = [("do", "hand-in"), ("language", "en"), ("q-1", "no")];
        w.done(&one, &w.quay_owner, &done).await;
        let decided = [("do", "decide"), ("decision", "go-ahead"), ("reasons", "Fine"), ("day", "2028-01-01")];
        assert_eq!(w.post(&format!("{one}/review"), Some(&w.free), &decided).await.status, StatusCode::NOT_FOUND);
        w.done(&one, &w.free, &[("do", "none")]).await;
        w.done(&format!("{one}/review"), &w.free, &decided).await;
        w.done(&one, &w.quay_owner, &[("do", "show")]).await;
        // The offer is still a draft: its outcome is nobody's to read.
        let outcome = one.replace("assessments", "outcomes");
        assert_eq!(w.get(&outcome, None).await.status, StatusCode::NOT_FOUND);
        assert!(!w.get("/harbour/questionnaires", None).await.text.contains(SECRET));
    }
}

/// A reviewer with a conflict, declared or by their house, reads nothing, decides nothing and is not named again.
#[tokio::test]
async fn a_conflict_bars_the_reviewer() {
    for engine in engines() {
        let w = world(engine).await;
        let path = published(&w).await;
        let offer = format!("/offers/{}", w.offer);
        let one = w.done(&format!("{path}/attach"), &w.quay_owner, &[("kind", "offer"), ("thing", &offer)]).await;
        let review = format!("{one}/review");
        let name = [("do", "name"), ("reviewer", "free@example.org")];
        w.done(&one, &w.secretary, &name).await;
        let given = [("do", "hand-in"), ("language", "en"), ("q-1", "yes"), ("q-2", SECRET), ("e-2", "A file")];
        w.done(&one, &w.quay_owner, &given).await;
        let silent = w.post(&one, Some(&w.free), &[("do", "conflict")]).await;
        assert!(silent.status == StatusCode::UNPROCESSABLE_ENTITY && silent.text.contains("which conflict it is"));
        for who in [&w.stranger, &w.quay_owner, &w.secretary] {
            assert_eq!(w.post(&one, Some(who), &[("do", "none")]).await.status, StatusCode::NOT_FOUND);
        }
        w.done(&one, &w.free, &[("do", "conflict"), ("conflict", "My brother built it")]).await;
        let decided = [("do", "decide"), ("decision", "go-ahead"), ("reasons", "Fine"), ("day", "2028-01-01")];
        for at in [&one, &review] {
            let page = w.get(at, Some(&w.free)).await;
            assert!(page.status == StatusCode::NOT_FOUND && !page.text.contains(SECRET), "{at}");
        }
        assert_eq!(
            w.post(&one, Some(&w.free), &[("do", "none")]).await.status,
            StatusCode::NOT_FOUND,
            "not taken back"
        );
        assert_eq!(w.post(&review, Some(&w.free), &decided).await.status, StatusCode::NOT_FOUND);
        assert!(!w.get("/harbour/challenges/mine", Some(&w.free)).await.text.contains("Effects on people"));
        let again = w.post(&one, Some(&w.secretary), &name).await;
        assert!(
            again.status == StatusCode::UNPROCESSABLE_ENTITY && !again.text.contains("My brother"),
            "{}",
            again.text
        );
        // Somebody else is free, until they join the house whose matter it is.
        w.done(&one, &w.secretary, &[("do", "name"), ("reviewer", "stranger@example.org")]).await;
        w.done(&one, &w.stranger, &[("do", "none")]).await;
        assert!(w.get(&review, Some(&w.stranger)).await.text.contains(SECRET));
        let stamp = w.server.app.stamp();
        exedra_store::transact!(w.server.app.db(), tx => {
            let role = exedra_kernel::MembershipRole::Viewer;
            exedra_people::organisation::add_member(tx, stamp, &w.quay, &w.stranger.person, role).await?;
            exedra_people::organisation::add_member(tx, stamp, &w.quay, &w.secretary.person, role).await
        })
        .unwrap();
        assert_eq!(w.get(&review, Some(&w.stranger)).await.status, StatusCode::NOT_FOUND);
        assert_eq!(w.post(&review, Some(&w.stranger), &decided).await.status, StatusCode::NOT_FOUND);
        // Nor does a secretary name who judges their own house.
        let own = w.post(&one, Some(&w.secretary), &[("do", "name"), ("reviewer", "lake-owner@example.org")]).await;
        assert_eq!(own.status, StatusCode::NOT_FOUND);
        // The reason is in no trail.
        let migrations = exedra_web::section::migrations(&[exedra_people::section(), exedra_governance::section()]);
        for (table, row) in exedra_testkit::all_rows(w.server.app.db(), &migrations).await {
            assert!(table == "assessment_conflict" || !row.contains("My brother"), "{table}: {row}");
        }
    }
}

/// The page of an offer tells its published outcomes; its own people find the way to a questionnaire there.
#[tokio::test]
async fn an_offer_leads_to_its_questionnaires() {
    for engine in engines() {
        let w = world(engine).await;
        let path = published(&w).await;
        let stamp = w.server.app.stamp();
        exedra_store::transact!(w.server.app.db(), tx => {
            let write = exedra_exchange::rules::System::write("test");
            exedra_exchange::list_many_at(tx, stamp, &write, &w.forum, std::slice::from_ref(&w.offer)).await
        })
        .unwrap();
        let (offer, manage) = (format!("/offers/{}", w.offer), format!("/offers/{}/manage", w.offer));
        let door = format!("{path}/attach?kind=offer&#38;id={}", w.offer);
        assert!(!w.get(&offer, None).await.text.contains("/attach"), "not everybody's");
        let page = w.get(&manage, Some(&w.quay_owner)).await.text;
        assert!(page.contains(&door), "{page}");
        let form = w.get(&door.replace("&#38;", "&"), Some(&w.quay_owner)).await.text;
        assert!(form.contains(w.offer.as_str()), "{form}");
        let one = w.done(&format!("{path}/attach"), &w.quay_owner, &[("kind", "offer"), ("thing", &offer)]).await;
        let page = w.get(&manage, Some(&w.quay_owner)).await.text;
        assert!(page.contains(&one) && !page.contains(&door), "{page}");
        assert!(!w.get(&offer, None).await.text.contains("Effects on people"), "what is under way is its owner's");
        w.done(&one, &w.quay_owner, &[("do", "hand-in"), ("language", "en"), ("q-1", "no")]).await;
        w.done(&one, &w.secretary, &[("do", "name"), ("reviewer", "free@example.org")]).await;
        w.done(&one, &w.free, &[("do", "none")]).await;
        let decided = [("do", "decide"), ("decision", "go-ahead"), ("reasons", "Fine"), ("day", "2028-01-01")];
        w.done(&format!("{one}/review"), &w.free, &decided).await;
        assert!(!w.get(&offer, None).await.text.contains("May go ahead"));
        w.done(&one, &w.quay_owner, &[("do", "show")]).await;
        let outcome = one.replace("assessments", "outcomes");
        let page = w.get(&offer, None).await.text;
        assert!(page.contains(&outcome) && page.contains("May go ahead"), "{page}");
        w.done(&one, &w.quay_owner, &[("do", "hide")]).await;
        assert!(!w.get(&offer, None).await.text.contains(&outcome), "kept pages follow");
    }
}
