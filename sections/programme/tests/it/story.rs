//! What people do with the programme: invite, answer, substitute, run late, clash.

use exedra_store::transact;
use exedra_testkit::engines;

use crate::world::world;

fn secret_of(body: &str) -> String {
    let at = body.find("/programme/answer/").expect("a link") + "/programme/answer/".len();
    body[at..].chars().take_while(char::is_ascii_alphanumeric).collect()
}

#[tokio::test]
async fn invited_by_letter_accepted_by_its_link_and_substituted() {
    for engine in engines() {
        let w = world(engine).await;
        let speakers = format!("{}/speakers", w.page(1));
        let answer =
            w.server.post(&speakers, Some(&w.secretary), &[("do", "invite"), ("email", "nora-weir@example.org")]).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        assert!(!w.text("/harbour/programme", None).await.contains("Nora Weir"), "asked is not accepted");
        let letter = w.letters("nora-weir@example.org").await.remove(0);
        let link = format!("/harbour/programme/answer/{}", secret_of(&letter.body));
        // Opening the link, as mail programs do, changes nothing.
        assert!(w.text(&link, None).await.contains("The talk after"));
        assert!(w.text(&speakers, Some(&w.secretary)).await.contains("Invited"));
        assert_eq!(w.server.get("/harbour/programme/answer/0123", None).await.status, 404);

        let accepted = w.server.post(&link, None, &[("do", "accept")]).await;
        assert_eq!(accepted.status, 303, "{}", accepted.text);
        assert!(!w.text("/harbour/programme", None).await.contains("Nora Weir"), "she has not agreed to be listed");
        w.server.post(&link, None, &[("do", "accept"), ("listed", "1")]).await;
        for path in ["/harbour/programme", &w.page(1), "/harbour/schedule.xml", "/harbour/schedule.json"] {
            assert!(w.text(path, None).await.contains("Nora Weir"), "{path}");
        }

        // Somebody else speaks: everywhere at once, and the letter's link has nothing left to answer.
        let page = w.text(&speakers, Some(&w.secretary)).await;
        let id = page.split("name=\"id\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("an id");
        let pairs = [("do", "substitute"), ("id", id), ("email", "shy-thornbush@example.org"), ("confirm", "1")];
        let answer = w.server.post(&speakers, Some(&w.secretary), &pairs).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        for path in ["/harbour/programme", &w.page(1), "/harbour/schedule.xml", "/harbour/schedule.jsonld"] {
            assert!(!w.text(path, None).await.contains("Nora Weir"), "{path}");
        }
        assert_eq!(w.server.get(&link, None).await.status, 404, "the link is dead");
        let letters = w.letters("nora-weir@example.org").await;
        assert!(letters.iter().any(|mail| mail.subject.contains("Somebody else")));
        assert_eq!(w.letters("shy-thornbush@example.org").await.len(), 1);
    }
}

#[tokio::test]
async fn the_secretariat_makes_an_unknown_speaker_known_and_a_host_does_not() {
    let w = world(exedra_testkit::Engine::Sqlite).await;
    let speakers = format!("{}/speakers", w.page(1));
    let pairs = [("do", "invite"), ("email", "grace@far.example"), ("name", "Grace Holloway")];
    assert_eq!(w.server.post(&speakers, Some(&w.host), &pairs).await.status, 422);
    assert_eq!(w.server.post(&speakers, Some(&w.secretary), &pairs[..2]).await.status, 422, "no name");
    assert_eq!(w.server.post(&speakers, Some(&w.secretary), &pairs).await.status, 303);
    let letter = w.letters("grace@far.example").await.remove(0);
    assert!(letter.body.contains("Grace Holloway"), "{}", letter.body);
    // A host writes to those only who agree to be contacted; the page says so.
    let pairs = [("do", "invite"), ("email", "nora-weir@example.org")];
    assert_eq!(w.server.post(&speakers, Some(&w.host), &pairs).await.status, 303);
    assert!(w.letters("nora-weir@example.org").await.is_empty());
    assert!(w.text(&speakers, Some(&w.host)).await.contains("No letter went"));
}

#[tokio::test]
async fn a_delay_shifts_what_follows_and_tells_those_concerned() {
    for engine in engines() {
        let w = world(engine).await;
        let order = format!("{}/order", w.page(0));
        let page = w.text(&order, Some(&w.secretary)).await;
        let address = page.split("name=\"item\" value=\"").nth(2).and_then(|rest| rest.split('"').next()).expect("it");
        let pairs = [("do", "late"), ("item", address), ("minutes", "15")];
        let answer = w.server.post(&order, Some(&w.secretary), &pairs).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        let shown = w.text(&w.page(0), None).await;
        assert!(shown.contains(">09:25<") && shown.contains("<s>09:10</s>"), "the address");
        assert!(shown.contains(">09:45<") && shown.contains("<s>09:30</s>"), "the round table");
        assert!(shown.contains(">09:00<") && !shown.contains("<s>09:00</s>"), "the welcome was in time");
        assert!(shown.contains("10:45"), "it now ends later");
        assert!(w.letters("ada-farrow@example.org").await[0].body.contains("09:25"));
        assert!(w.letters("shy-thornbush@example.org").await[0].body.contains("09:45"));
        assert!(w.letters("undecided-larkspur@example.org").await.is_empty(), "has not agreed to be contacted");
        // The next event in the room is run into: its host is told, and whoever looks at the order.
        assert!(w.letters("hana@example.org").await[0].body.contains("The talk after"));
        assert!(w.text(&order, Some(&w.secretary)).await.contains("The talk after"));
        for bad in ["-5", "601", "soon", ""] {
            let pairs = [("do", "late"), ("item", address), ("minutes", bad)];
            assert_eq!(w.server.post(&order, Some(&w.secretary), &pairs).await.status, 422, "{bad}");
        }
        w.server.post(&order, Some(&w.secretary), &[("do", "late"), ("item", address), ("back", "1")]).await;
        assert!(!w.text(&w.page(0), None).await.contains("<s>"));
    }
}

#[tokio::test]
async fn clashes_are_told_before_anything_is_saved_and_in_a_list() {
    for engine in engines() {
        let w = world(engine).await;
        let pairs = |confirm: bool| {
            let mut pairs = vec![
                ("title-en", "Too many"),
                ("kind", "workshop"),
                ("day", "2027-09-24"),
                ("from", "09:30"),
                ("until", "10:00"),
                ("room", "R1"),
                ("expected", "500"),
                ("state", "published"),
            ];
            pairs.extend(confirm.then_some(("confirm", "1")));
            pairs
        };
        let answer = w.server.post("/harbour/programme/new", Some(&w.secretary), &pairs(false)).await;
        assert_eq!(answer.status, 409, "{}", answer.text);
        assert!(answer.text.contains("taken by “Opening”") && answer.text.contains("500 people are expected"));
        assert!(!w.text("/harbour/programme", None).await.contains("Too many"), "nothing was saved");
        assert!(w.text("/harbour/programme/clashes", Some(&w.secretary)).await.contains("1 clash<"), "a draft");
        assert_eq!(w.server.post("/harbour/programme/new", Some(&w.secretary), &pairs(true)).await.status, 303);
        assert!(w.text("/harbour/programme", None).await.contains("Too many"));
        assert!(w.text("/harbour/programme/clashes", Some(&w.secretary)).await.contains("3 clashes"));
        // Ada speaks at 09:10 in the opening; at 10:30 she is free.
        let speakers = format!("{}/speakers", w.page(1));
        let ada = [("do", "invite"), ("email", "ada-farrow@example.org")];
        assert_eq!(w.server.post(&speakers, Some(&w.secretary), &ada).await.status, 303);
    }
}

#[tokio::test]
async fn the_programme_is_narrowed_by_links() {
    let w = world(exedra_testkit::Engine::Sqlite).await;
    let all = w.text("/harbour/programme", None).await;
    assert!(all.contains("2 events") && all.contains("Friday 24 September 2027"), "{all}");
    for (query, opening, talk) in [
        ("kind=ceremony", true, false),
        ("country=PT", true, false),
        ("room=R1", true, true),
        ("spoken=zh&kind=forum", false, true),
        ("day=2027-09-25", false, false),
        ("track=health", true, true),
        ("track=none", false, false),
    ] {
        let page = w.text(&format!("/harbour/programme?{query}"), None).await;
        assert_eq!(page.contains(">Opening<"), opening, "{query}");
        assert_eq!(page.contains(">The talk after<"), talk, "{query}");
    }
    let room = w.text("/harbour/programme/rooms/R1", None).await;
    assert!(room.contains("100 seats") && room.contains("Opening"));
    assert_eq!(w.server.get("/harbour/programme/rooms/R9", None).await.status, 404);
}

#[tokio::test]
async fn a_new_edition_takes_the_rooms_over_and_an_erased_speaker_is_gone() {
    use exedra_people::{erasure, forum, rules, rules_persons};
    for engine in engines() {
        let w = world(engine).await;
        let app = w.server.app.clone();
        let stamp = app.stamp();
        transact!(app.db(), tx => {
            let permit = rules_persons::SystemPersons::erase("test", w.ada.0.clone());
            erasure::erase(tx, stamp, &app.offered().erasers, &permit).await
        })
        .unwrap();
        app.settle().await;
        for path in ["/harbour/programme", &w.page(0), "/harbour/schedule.xml", "/harbour/schedule.ics"] {
            assert!(!w.text(path, None).await.contains("Ada Farrow"), "{path}");
        }
        let migrations = exedra_web::section::migrations(&[exedra_people::section(), exedra_programme::section()]);
        let rows = exedra_testkit::all_rows(app.db(), &migrations).await;
        let kept = rows.iter().find(|(table, line)| table.starts_with("programme") && line.contains(w.ada.0.as_str()));
        assert_eq!(kept, None);

        let mut conn = app.db().read().await.unwrap();
        let edition = forum::by_id(&mut conn, &w.forum).await.unwrap().unwrap();
        drop(conn);
        let new = transact!(app.db(), tx => {
            let proposal = forum::Proposal {
                slug: "harbour-next".into(),
                name: edition.name.clone(),
                theme: edition.theme.clone(),
                venue: edition.venue.clone(),
                from: "2028-09-24".into(),
                to: "2028-09-28".into(),
                zone: edition.zone.clone(),
                tracks: edition.tracks.clone(),
                country: None,
                languages: edition.languages.clone(),
                state: exedra_web::EditionState::Open,
            };
            let new = forum::create(tx, stamp, rules::System::make_forum("test"), &proposal, None).await?;
            for copier in &app.offered().copiers {
                copier(tx, stamp, &w.forum, &new).await?;
            }
            Ok(new)
        })
        .unwrap();
        let mut conn = app.db().read().await.unwrap();
        assert_eq!(exedra_programme::session::rooms(&mut conn, &new).await.unwrap().len(), 2);
        assert!(exedra_programme::session::all(&mut conn, &new).await.unwrap().is_empty());
    }
}
