//! Who is told what, by letter and by warning; and how many letters go.

use exedra_testkit::engines;

use crate::world::{SECRET, World, world};

async fn edit(w: &World, more: &[(&str, &str)]) -> exedra_testkit::Answered {
    let mut pairs = vec![
        ("title-en", "Opening"),
        ("kind", "ceremony"),
        ("day", "2027-09-24"),
        ("from", "09:00"),
        ("until", "10:30"),
        ("room", "R1"),
        ("state", "published"),
    ];
    for (name, value) in more {
        pairs.retain(|(other, _)| other != name);
        pairs.push((name, value));
    }
    w.server.post(&format!("{}/edit", w.page(0)), Some(&w.secretary), &pairs).await
}

#[tokio::test]
async fn another_time_or_place_is_told_to_those_who_speak() {
    for engine in engines() {
        let w = world(engine).await;
        assert_eq!(edit(&w, &[("title-en", "Opening ceremony")]).await.status, 303);
        assert!(w.letters("ada-farrow@example.org").await.is_empty(), "another title is no news");
        assert_eq!(edit(&w, &[("day", "2027-09-26"), ("room", "R2")]).await.status, 303);
        let letters = w.letters("ada-farrow@example.org").await;
        assert!(
            letters.len() == 1
                && letters[0].body.contains("26 September 2027, 09:00")
                && letters[0].body.contains("Hall 2")
        );
        assert_eq!(w.letters("shy-thornbush@example.org").await.len(), 1);
        assert_eq!(edit(&w, &[("day", "2027-09-26"), ("room", "R2"), ("state", "cancelled")]).await.status, 303);
        let letters = w.letters("ada-farrow@example.org").await;
        assert!(letters.len() == 2 && letters.iter().any(|mail| mail.subject.starts_with("Cancelled")));
        // Back and forth is not written about without end.
        for at in 0..14 {
            let from = format!("{:02}:00", 8 + at % 2);
            assert_eq!(edit(&w, &[("from", &from), ("confirm", "1")]).await.status, 303);
        }
        assert_eq!(w.letters("ada-farrow@example.org").await.len(), 12);
    }
}

#[tokio::test]
async fn letters_to_speakers_are_counted() {
    let w = world(exedra_testkit::Engine::Sqlite).await;
    let speakers = format!("{}/speakers", w.page(1));
    let pairs = [("do", "invite"), ("email", "nora-weir@example.org")];
    assert_eq!(w.server.post(&speakers, Some(&w.secretary), &pairs).await.status, 303);
    let page = w.text(&speakers, Some(&w.secretary)).await;
    let id = page.split("name=\"id\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("an id");
    let mut last = http::StatusCode::SEE_OTHER;
    for _ in 0..12 {
        last = w.server.post(&speakers, Some(&w.secretary), &[("do", "remind"), ("id", id)]).await.status;
    }
    assert_eq!(last, 409);
    assert_eq!(w.letters("nora-weir@example.org").await.len(), 10, "a day's share");
}

#[tokio::test]
async fn a_host_learns_neither_names_nor_drafts_by_an_address() {
    for engine in engines() {
        let w = world(engine).await;
        let speakers = format!("{}/speakers", w.page(1));
        let pairs = [("do", "invite"), ("email", "nora-weir@example.org")];
        assert_eq!(w.server.post(&speakers, Some(&w.host), &pairs).await.status, 303);
        let page = w.text(&speakers, Some(&w.host)).await;
        assert!(!page.contains("Nora Weir") && page.contains("nora-weir@example.org"), "{page}");
        assert!(w.text(&speakers, Some(&w.secretary)).await.contains("Nora Weir"));
        // Ada speaks in the hidden event, which comes to lie at the time of the talk.
        let hidden = format!("{}/speakers", w.page(2));
        let ada = [("do", "invite"), ("email", "ada-farrow@example.org")];
        assert_eq!(w.server.post(&hidden, Some(&w.secretary), &ada).await.status, 303);
        let pairs = [
            ("title-en", SECRET),
            ("kind", "plenary"),
            ("day", "2027-09-24"),
            ("from", "10:30"),
            ("until", "11:00"),
            ("room", "R2"),
            ("state", "draft"),
            ("confirm", "1"),
        ];
        assert_eq!(w.server.post(&format!("{}/edit", w.page(2)), Some(&w.secretary), &pairs).await.status, 303);
        let answer = w.server.post(&speakers, Some(&w.host), &ada).await;
        assert_eq!(answer.status, 303, "a hidden event bars nobody: {}", answer.text);
        // What is announced bars, and is not named.
        let third = [("do", "invite"), ("email", "shy-thornbush@example.org")];
        let moved = [("from", "10:30"), ("until", "12:00"), ("room", "R2"), ("confirm", "1")];
        assert_eq!(edit(&w, &moved).await.status, 303);
        let answer = w.server.post(&speakers, Some(&w.host), &third).await;
        assert_eq!(answer.status, 409);
        assert!(
            answer.text.contains("speaks elsewhere")
                && !answer.text.contains("Opening")
                && !answer.text.contains("Shy")
        );
    }
}

#[tokio::test]
async fn two_who_edit_at_once_do_not_undo_each_other_unasked() {
    let w = world(exedra_testkit::Engine::Sqlite).await;
    let form = w.text(&format!("{}/edit", w.page(0)), Some(&w.secretary)).await;
    let seen = form.split("name=\"seen\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a time");
    w.server.clock.advance(60);
    assert_eq!(edit(&w, &[("title-en", "Theirs"), ("seen", seen)]).await.status, 303);
    let answer = edit(&w, &[("title-en", "Mine"), ("seen", seen)]).await;
    assert_eq!(answer.status, 409, "{}", answer.text);
    assert!(answer.text.contains("while you were editing") && w.text(&w.page(0), None).await.contains("Theirs"));
    assert_eq!(edit(&w, &[("title-en", "Mine"), ("seen", seen), ("confirm", "1")]).await.status, 303);
    // An item that somebody else added stays, though the form of the other did not know it.
    let order = format!("{}/order", w.page(1));
    let row = |at: usize, time: &'static str, title: &'static str| {
        vec![(format!("time-{at}"), time), (format!("minutes-{at}"), "10"), (format!("title-{at}"), title)]
    };
    for rows in [row(0, "10:30", "First"), row(0, "11:00", "Second")] {
        let mut pairs: Vec<(&str, &str)> = vec![("do", "save"), ("in", "en")];
        pairs.extend(rows.iter().map(|(name, value)| (name.as_str(), *value)));
        let answer = w.server.post(&order, Some(&w.host), &pairs).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
    }
    let shown = w.text(&w.page(1), None).await;
    assert!(shown.contains("First") && shown.contains("Second"), "{shown}");
}

#[tokio::test]
async fn a_delay_that_is_cut_short_says_so() {
    let w = world(exedra_testkit::Engine::Sqlite).await;
    let order = format!("{}/order", w.page(1));
    let pairs = [
        ("do", "save"),
        ("in", "en"),
        ("time-0", "10:30"),
        ("minutes-0", "10"),
        ("title-0", "Welcome"),
        ("time-1", "10:40"),
        ("minutes-1", "20"),
        ("title-1", "Link"),
        ("fixed-1", "1"),
    ];
    assert_eq!(w.server.post(&order, Some(&w.host), &pairs).await.status, 303);
    let page = w.text(&order, Some(&w.host)).await;
    let item = page.split("name=\"item\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("an item");
    let answer = w.server.post(&order, Some(&w.host), &[("do", "late"), ("item", item), ("minutes", "15")]).await;
    let page = w.text(answer.location(), Some(&w.host)).await;
    assert!(page.contains("can be 10 minutes late, not 15"), "{page}");
}
