//! A challenge from the problem to the reasoned answers.

use exedra_testkit::engines;
use http::StatusCode;

use crate::world::{SECRET, Who, World, world};

/// States a challenge and opens it; gives its path.
async fn opened(w: &World, tells: &str) -> String {
    let form = [
        ("owner", w.city.as_str()),
        ("language", "en"),
        ("title", "Clean water for harbour towns"),
        ("body", "Wells turn **salty**."),
        ("offered", "A pilot in two towns"),
        ("decisive", "Costs less than 2 per person\nWorks without grid"),
        ("important", "Can be repaired locally"),
        ("roles", "manufacturer\nlaboratory"),
        ("tracks", "health"),
        ("deadline", "2027-08-20 18:00"),
        ("tells", tells),
    ];
    let work = w.done("/harbour/challenges/new", &w.mayor, &form).await;
    let path = work.trim_end_matches("/work").to_owned();
    assert_eq!(w.get(&path, None).await.status, StatusCode::NOT_FOUND, "a draft");
    assert_eq!(w.get(&work, Some(&w.quay_owner)).await.status, StatusCode::NOT_FOUND);
    assert!(w.get(&path, Some(&w.mayor)).await.text.contains("Clean water"));
    w.done(&work, &w.mayor, &[("do", "open")]).await;
    path
}

/// Begins an answer with the secret in it; gives its path.
async fn begun(w: &World, path: &str, who: &Who, lead: &str) -> String {
    let body = format!("We use {SECRET}.");
    let form = [("lead", lead), ("language", "en"), ("title", "Membranes that wait"), ("body", &body)];
    w.done(&format!("{path}/answer"), who, &form).await
}

/// The quay answers with the lake institute.
async fn consortium(w: &World, path: &str) -> String {
    let answer = begun(w, path, &w.quay_owner, w.quay.as_str()).await;
    w.done(
        &answer,
        &w.quay_owner,
        &[("do", "invite"), ("organisation", "Lake Institute"), ("answer-party-role", "laboratory")],
    )
    .await;
    w.done(&answer, &w.lake_owner, &[("do", "join"), ("organisation", w.lake.as_str())]).await;
    w.done(&answer, &w.quay_owner, &[("do", "submit")]).await;
    answer
}

#[tokio::test]
async fn a_deadline_is_moved_and_those_who_answer_are_told() {
    for engine in engines() {
        let w = world(engine).await;
        let path = opened(&w, "chosen").await;
        let work = format!("{path}/work");
        begun(&w, &path, &w.quay_owner, w.quay.as_str()).await;
        for (until, why) in [("2027-08-19 18:00", "only moves to a later moment"), ("soon", "is no date and time")] {
            let refused = w.post(&work, Some(&w.mayor), &[("do", "extend"), ("until", until)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.text.contains(why) && refused.text.contains(until), "{}", refused.text);
        }
        let form = [("do", "extend"), ("until", "2027-08-25 12:30")];
        assert_eq!(w.post(&work, Some(&w.mill_owner), &form).await.status, StatusCode::NOT_FOUND);
        assert!(w.get(&path, None).await.text.contains("18:00"), "nothing has moved");
        w.done(&work, &w.mayor, &form).await;
        assert!(w.get(&path, None).await.text.contains("12:30"));
        let told: Vec<_> =
            w.mails().await.into_iter().filter(|mail| mail.subject.starts_with("New deadline")).collect();
        assert_eq!(told.len(), 1, "whoever began an answer: {told:?}");
        assert!(told[0].address.starts_with("quay") && told[0].body.contains("12:30"));
        w.done(&work, &w.mayor, &[("do", "close")]).await;
        let late = [("do", "extend"), ("until", "2027-08-28 12:30")];
        assert_eq!(w.post(&work, Some(&w.mayor), &late).await.status, StatusCode::CONFLICT);
    }
}

#[tokio::test]
async fn a_consortium_answers_and_everybody_gets_a_reason() {
    for engine in engines() {
        let w = world(engine).await;
        let path = opened(&w, "chosen").await;
        let page = w.get(&path, None).await.text;
        for sign in ["Port City", "<strong>salty</strong>", "Works without grid", "laboratory", "18:00", "Decisive"] {
            assert!(page.contains(sign), "{sign}: {page}");
        }
        assert!(w.get("/harbour/tracks/health", None).await.text.contains("Clean water for harbour towns"));
        assert!(w.get("/harbour/countries/PT", None).await.text.contains("Clean water for harbour towns"));
        let answer = consortium(&w, &path).await;
        let other = begun(&w, &path, &w.mill_owner, w.mill.as_str()).await;
        w.done(&other, &w.mill_owner, &[("do", "submit")]).await;
        let work = format!("{path}/work");
        w.done(&work, &w.mayor, &[("do", "name"), ("reviewer", "free@example.org")]).await;
        w.done(&work, &w.mayor, &[("do", "close")]).await;
        // The reviewer declares, reads and judges.
        let (review, id) = (format!("{path}/review"), answer.rsplit('/').next().unwrap());
        assert_eq!(w.get(&format!("{answer}/review"), Some(&w.free)).await.status, StatusCode::NOT_FOUND);
        w.done(&review, &w.free, &[("answer", id), ("do", "none")]).await;
        assert!(w.get(&format!("{answer}/review"), Some(&w.free)).await.text.contains(SECRET));
        let bad = w.post(&format!("{answer}/review"), Some(&w.free), &[("mark-0", "convinces")]).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY, "an opinion has a reason");
        let marks =
            [("mark-0", "convinces"), ("reason-0", "Cheap filters"), ("mark-1", "partly"), ("reason-1", "A pump")];
        w.done(&format!("{answer}/review"), &w.free, &marks).await;
        // The authority sees the opinion and decides; nobody is left without a reason.
        let seen = w.get(&work, Some(&w.mayor)).await.text;
        assert!(seen.contains("Cheap filters") && seen.contains("convinces in part"), "{seen}");
        let (first, second) = (format!("outcome-{id}"), format!("outcome-{}", other.rsplit('/').next().unwrap()));
        let reasons = [first.replace("outcome", "reason"), second.replace("outcome", "reason")];
        let half =
            [("do", "decide"), (&first, "chosen"), (&reasons[0], "It lasts."), ("statement", "Two answers came.")];
        assert_eq!(w.post(&work, Some(&w.mayor), &half).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let whole = [
            ("do", "decide"),
            (first.as_str(), "chosen"),
            (reasons[0].as_str(), "It lasts."),
            (second.as_str(), "not-chosen"),
            (reasons[1].as_str(), "Too dear for a town."),
            ("statement", "Two answers came."),
        ];
        w.done(&work, &w.mayor, &whole).await;
        let mails: Vec<_> = w.mails().await.into_iter().filter(|mail| mail.subject.starts_with("Decision")).collect();
        assert_eq!(mails.len(), 3, "two of the consortium, one of the other: {mails:?}");
        let to =
            |name: &str| mails.iter().find(|mail| mail.address == format!("{name}@example.org")).unwrap().body.clone();
        assert!(to("mill-owner").contains("Too dear for a town.") && !to("mill-owner").contains("It lasts."));
        assert!(to("lake-owner").contains("It lasts."));
        assert!(w.get(&other, Some(&w.mill_owner)).await.text.contains("Too dear for a town."));
        // The public reads what was chosen, and nothing of the other.
        let page = w.get(&path, None).await.text;
        assert!(
            page.contains("Membranes that wait") && page.contains("Lake Institute") && !page.contains("Mill Foods")
        );
        assert_eq!(w.get(&answer, None).await.status, StatusCode::OK);
        assert!(!w.get(&answer, None).await.text.contains("It lasts."), "reasons are for those who answered");
        assert_eq!(w.get(&other, None).await.status, StatusCode::NOT_FOUND);
        let figure = w.get("/harbour/figures/challenge-answers", None).await.text;
        assert!(figure.contains('1'), "{figure}");
        // Decided is decided.
        assert_eq!(w.post(&work, Some(&w.mayor), &whole).await.status, StatusCode::CONFLICT);
    }
}

/// Answers hold a secret; whoever must not read them gets 404, and nothing tells how many there are.
#[tokio::test]
async fn answers_of_others_are_nowhere() {
    for engine in engines() {
        let w = world(engine).await;
        let path = opened(&w, "nothing").await;
        let answer = consortium(&w, &path).await;
        let draft = begun(&w, &path, &w.mill_owner, w.mill.as_str()).await;
        let work = format!("{path}/work");
        // A reviewer who comes for the lake institute, one of the mill, and a free one.
        for name in ["guest", "mill-owner", "free"] {
            let email = format!("{name}@example.org");
            w.done(&work, &w.mayor, &[("do", "name"), ("reviewer", &email)]).await;
        }
        let id = answer.rsplit('/').next().unwrap().to_owned();
        let nobody: [Option<&Who>; 7] = [
            None,
            Some(&w.stranger),
            Some(&w.mayor),
            Some(&w.secretary),
            Some(&w.guest),
            Some(&w.mill_owner),
            Some(&w.free),
        ];
        let dark = async |at: &str, who: Option<&Who>| {
            let page = w.get(at, who).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{at} {:?}: {}", who.map(|who| &who.person), page.text);
        };
        // While answers come in nobody but the parties sees one.
        for who in nobody {
            dark(&answer, who).await;
            for at in [path.as_str(), "/harbour/challenges", "/harbour/figures", "/harbour"] {
                assert!(!w.get(at, who).await.text.contains("Membranes"), "{at}");
            }
        }
        for who in [&w.mayor, &w.secretary] {
            let page = w.get(&work, Some(who)).await.text;
            assert!(!page.contains("Membranes") && !page.contains(SECRET));
        }
        assert_eq!(w.post(&work, Some(&w.mayor), &[("do", "decide")]).await.status, StatusCode::CONFLICT);
        w.server.clock.advance(19 * 24 * 3600);
        assert_eq!(w.get("/harbour/challenges/mine", Some(&w.guest)).await.status, StatusCode::OK, "still signed in");
        // The deadline closed it. Barred: the guest of the institute (derived), whoever declared a conflict.
        let review = format!("{path}/review");
        for _ in 0..2 {
            dark(&answer, Some(&w.guest)).await;
            dark(&format!("{answer}/review"), Some(&w.guest)).await;
            assert!(!w.get(&review, Some(&w.guest)).await.text.contains("Membranes"));
            // Whoever is barred cannot declare themselves free.
            let forged = w.post(&review, Some(&w.guest), &[("answer", &id), ("do", "none")]).await;
            assert_eq!(forged.status, StatusCode::NOT_FOUND);
            let forged =
                w.post(&format!("{answer}/review"), Some(&w.guest), &[("mark-0", "not"), ("reason-0", "x")]).await;
            assert_eq!(forged.status, StatusCode::NOT_FOUND);
        }
        assert!(w.get(&review, Some(&w.free)).await.text.contains("Membranes"));
        let silent = w.post(&review, Some(&w.free), &[("answer", &id), ("do", "conflict")]).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        w.done(&review, &w.free, &[("answer", &id), ("do", "conflict"), ("reason", "My sister works there")]).await;
        dark(&answer, Some(&w.free)).await;
        assert!(!w.get(&review, Some(&w.free)).await.text.contains("Membranes"));
        assert_eq!(
            w.post(&review, Some(&w.free), &[("answer", &id), ("do", "none")]).await.status,
            StatusCode::NOT_FOUND
        );
        // A draft stays with its own even now.
        for who in [None, Some(&w.stranger), Some(&w.mayor), Some(&w.secretary), Some(&w.quay_owner), Some(&w.free)] {
            dark(&draft, who).await;
        }
        assert_eq!(w.get(&draft, Some(&w.mill_owner)).await.status, StatusCode::OK);
        assert!(!w.get(&work, Some(&w.mayor)).await.text.contains("Mill Foods"));
        // The owner tells nothing afterwards, so nothing is told.
        let (outcome, reason) = (format!("outcome-{id}"), format!("reason-{id}"));
        let all = [("do", "decide"), (outcome.as_str(), "chosen"), (reason.as_str(), "Good."), ("statement", "Done.")];
        w.done(&work, &w.mayor, &all).await;
        for who in [None, Some(&w.stranger), Some(&w.guest), Some(&w.free)] {
            dark(&answer, who).await;
            assert!(!w.get(&path, who).await.text.contains("Membranes"));
        }
        let figures = w.get("/harbour/figures/challenge-answers", None).await;
        assert!(!figures.text.contains("Membranes"));
    }
}

#[tokio::test]
async fn bad_steps_get_one_sentence() {
    for engine in engines() {
        let w = world(engine).await;
        let path = opened(&w, "all").await;
        // The authority does not answer itself; nobody answers for others.
        let own = [("lead", w.city.as_str()), ("language", "en"), ("title", "x"), ("body", "x")];
        assert_eq!(w.post(&format!("{path}/answer"), Some(&w.mayor), &own).await.status, StatusCode::CONFLICT);
        assert_ne!(w.post(&format!("{path}/answer"), Some(&w.mill_owner), &own).await.status, StatusCode::SEE_OTHER);
        let answer = begun(&w, &path, &w.quay_owner, w.quay.as_str()).await;
        let twice = [("lead", w.quay.as_str()), ("language", "en"), ("title", "x"), ("body", "x")];
        assert_eq!(w.post(&format!("{path}/answer"), Some(&w.quay_owner), &twice).await.status, StatusCode::CONFLICT);
        for (named, sign) in [
            ("Nobody at all", "No organisation here"),
            ("Port City", "cannot answer itself"),
            ("Quay Robotics", "already"),
        ] {
            let page = w.post(&answer, Some(&w.quay_owner), &[("do", "invite"), ("organisation", named)]).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{named}");
            assert!(page.text.contains(sign), "{named}: {}", page.text);
        }
        // Two of one country are not enough, and nobody is put in without a word.
        w.done(&answer, &w.quay_owner, &[("do", "invite"), ("organisation", "Mill Foods")]).await;
        let waiting = w.post(&answer, Some(&w.quay_owner), &[("do", "submit")]).await;
        assert!(waiting.status == StatusCode::CONFLICT && waiting.text.contains("has not said yes or no"));
        let forged = w.post(&answer, Some(&w.quay_owner), &[("do", "join"), ("organisation", w.mill.as_str())]).await;
        assert_eq!(forged.status, StatusCode::NOT_FOUND);
        w.done(&answer, &w.mill_owner, &[("do", "join"), ("organisation", w.mill.as_str())]).await;
        let same = w.post(&answer, Some(&w.quay_owner), &[("do", "submit")]).await;
        assert!(same.status == StatusCode::CONFLICT && same.text.contains("at least two countries"));
        w.done(&answer, &w.mill_owner, &[("do", "decline"), ("organisation", w.mill.as_str())]).await;
        assert_eq!(
            w.get(&answer, Some(&w.mill_owner)).await.status,
            StatusCode::NOT_FOUND,
            "who declined reads no more"
        );
        w.done(&answer, &w.quay_owner, &[("do", "submit")]).await;
        // An open challenge keeps its text.
        assert_eq!(w.get(&format!("{path}/edit"), Some(&w.mayor)).await.status, StatusCode::CONFLICT);
        let past = [
            ("owner", w.city.as_str()),
            ("language", "en"),
            ("title", "x"),
            ("body", "x"),
            ("offered", "x"),
            ("tells", "all"),
            ("decisive", "x"),
            ("deadline", "2027-01-01 10:00"),
        ];
        let page = w.post("/harbour/challenges/new", Some(&w.mayor), &past).await;
        assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.text.contains("has passed"), "{}", page.text);
        for who in [&w.stranger, &w.mill_owner] {
            let other = w.post("/harbour/challenges/new", Some(who), &past).await;
            assert_ne!(other.status, StatusCode::SEE_OTHER);
        }
    }
}

/// Whoever joins a house that answers after they were named, or after they wrote what they think, is out, and so is what they
/// wrote; who began an answer and left its house is, too.
#[tokio::test]
async fn a_conflict_that_arises_later_bars_as_well() {
    for engine in engines() {
        let w = world(engine).await;
        let path = opened(&w, "nothing").await;
        let answer = consortium(&w, &path).await;
        let other = begun(&w, &path, &w.mill_owner, w.mill.as_str()).await;
        w.done(&other, &w.mill_owner, &[("do", "submit")]).await;
        let (work, review) = (format!("{path}/work"), format!("{path}/review"));
        for name in ["free", "stranger"] {
            w.done(&work, &w.mayor, &[("do", "name"), ("reviewer", &format!("{name}@example.org"))]).await;
        }
        w.done(&work, &w.mayor, &[("do", "close")]).await;
        let id = other.rsplit('/').next().unwrap();
        let marks = [("mark-0", "convinces"), ("reason-0", "Dear to my heart")];
        for who in [&w.free, &w.stranger] {
            w.done(&review, who, &[("answer", id), ("do", "none")]).await;
            w.done(&format!("{other}/review"), who, &marks).await;
        }
        let seen = w.get(&work, Some(&w.mayor)).await.text;
        assert_eq!(seen.matches("Dear to my heart").count(), 2, "{seen}");
        let stamp = w.server.app.stamp();
        exedra_store::transact!(w.server.app.db(), tx => {
            let role = exedra_kernel::MembershipRole::Viewer;
            exedra_people::organisation::add_member(tx, stamp, &w.lake, &w.free.person, role).await?;
            exedra_people::organisation::add_member(tx, stamp, &w.lake, &w.secretary.person, role).await
        })
        .unwrap();
        for at in [&other, &format!("{other}/review")] {
            assert_eq!(w.get(at, Some(&w.free)).await.status, StatusCode::NOT_FOUND, "{at}");
        }
        assert_eq!(w.post(&format!("{other}/review"), Some(&w.free), &marks).await.status, StatusCode::NOT_FOUND);
        let seen = w.get(&work, Some(&w.mayor)).await.text;
        assert_eq!(seen.matches("Dear to my heart").count(), 1, "{seen}");
        assert!(seen.contains("opinions are set aside") && seen.contains("kept from all answers"), "{seen}");
        // A secretary whose house answers neither decides nor says who judges.
        let name = [("do", "name"), ("reviewer", "guest@example.org")];
        assert_eq!(w.post(&work, Some(&w.secretary), &name).await.status, StatusCode::CONFLICT);
        let own = w.get(&work, Some(&w.secretary)).await.text;
        assert!(!own.contains("Membranes") && !own.contains("kept from all answers"), "{own}");
        // The author of an answer who left its house does not judge the others.
        let (quay, author) = (w.quay.clone(), w.quay_owner.person.clone());
        exedra_store::transact!(w.server.app.db(), tx => {
            let role = exedra_kernel::MembershipRole::Owner;
            exedra_people::organisation::add_member(tx, stamp, &quay, &w.lake_owner.person, role).await
        })
        .unwrap();
        let members = format!("/organisations/{quay}/members");
        let leaves = [("do", "remove"), ("person", author.as_str())];
        let left = w.post(&members, Some(&w.lake_owner), &leaves).await;
        assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.text);
        w.done(&work, &w.mayor, &[("do", "name"), ("reviewer", "quay-owner@example.org")]).await;
        for at in [&answer, &other] {
            let page = w.get(&format!("{at}/review"), Some(&w.quay_owner)).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{at}");
        }
        assert!(!w.get(&review, Some(&w.quay_owner)).await.text.contains("Membranes"));
    }
}

/// An organisation that is asked in, taken out and asked in again is not written to without end.
#[tokio::test]
async fn invitations_are_counted() {
    let w = world(engines()[0]).await;
    let path = opened(&w, "all").await;
    let answer = begun(&w, &path, &w.quay_owner, w.quay.as_str()).await;
    let ask = [("do", "invite"), ("organisation", "Lake Institute")];
    let take_out = [("do", "remove"), ("organisation", w.lake.as_str())];
    for _ in 0..5 {
        w.done(&answer, &w.quay_owner, &ask).await;
        w.done(&answer, &w.quay_owner, &take_out).await;
    }
    assert_eq!(w.post(&answer, Some(&w.quay_owner), &ask).await.status, StatusCode::CONFLICT);
}
