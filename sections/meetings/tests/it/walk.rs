//! The main walk: ask, accept, plan, publish, agenda, calendar; then move and cancel.

use exedra_testkit::engines;

use crate::world::{SLUG, World};

fn field<'a>(calendar: &'a str, name: &str) -> Vec<&'a str> {
    calendar.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map(str::trim_end).collect()
}

#[tokio::test]
async fn from_request_to_calendar() {
    for engine in engines() {
        let w = World::new(engine).await;
        let form = w.get(&w.bo, &format!("meetings/ask?person={}", w.ana.id)).await;
        assert_eq!(form.status, 200, "{}", form.text);
        assert!(form.text.contains("Ana Anders") && form.text.contains("Pumpworks"));
        let empty = w.ask(&w.bo, &w.ana, "  ").await;
        assert_eq!(empty.status, 422);
        assert!(empty.text.contains("id=\"e-message\""), "{}", empty.text);

        let request = w.agree(&w.bo, &w.ana).await;
        let mine = w.get(&w.ana, "meetings").await;
        assert_eq!(mine.status, 200, "{}", mine.text);
        assert!(mine.text.contains("Bo Berg"), "{}", mine.text);
        assert!(w.agenda(&w.bo).await.is_empty(), "agreed is not planned yet");

        let overview = w.get(&w.secretary, "meetings/plans").await;
        assert_eq!(overview.status, 200, "{}", overview.text);
        let plan = w.plan(&[("seed", "7")]).await;
        let page = w.get(&w.secretary, &plan).await;
        assert!(page.text.contains("1 meeting placed; no plan can be better"), "{}", page.text);
        assert!(w.agenda(&w.bo).await.is_empty(), "planned is not published yet");
        for more in ["timetable", "people"] {
            let answer = w.get(&w.secretary, &format!("{plan}/{more}")).await;
            assert_eq!(answer.status, 200, "{}", answer.text);
            assert!(answer.text.contains("Ana Anders") && answer.text.contains("Bo Berg"), "{}", answer.text);
        }
        let (feed_a, feed_b) = (w.feed(&w.ana).await, w.feed(&w.bo).await);
        assert_eq!(w.publish(&plan).await.status, 303);
        assert_eq!(w.publish(&plan).await.status, 409, "published once");

        let (a, b) = (w.agenda(&w.ana).await, w.agenda(&w.bo).await);
        assert_eq!((a.len(), b.len()), (1, 1));
        assert_eq!((&a[0]["id"], &a[0]["starts"]), (&b[0]["id"], &b[0]["starts"]));
        assert_eq!((a[0]["with"].as_str(), b[0]["with"].as_str()), (Some("Bo Berg"), Some("Ana Anders")));
        assert_eq!(a[0]["place"], "Stand B-12", "an exhibitor meets at the stand");
        let shown = w.get(&w.bo, "meetings/agenda").await;
        assert!(shown.text.contains("Ana Anders") && shown.text.contains("data-print"), "{}", shown.text);
        let seen = w.get(&w.secretary, &format!("meetings/agendas/{}", w.bo.id)).await;
        assert!(seen.text.contains("Ana Anders"), "{}", seen.text);
        assert_eq!(w.request(&w.bo, &w.ana).await["state"], "planned");

        for (feed, other) in [(&feed_a, "Bo Berg"), (&feed_b, "Ana Anders")] {
            let calendar = w.server.get(feed, None).await;
            assert_eq!(calendar.status, 200);
            assert_eq!(field(&calendar.text, "UID"), [a[0]["id"].as_str().unwrap()]);
            assert!(calendar.text.replace("\r\n ", "").contains(other), "{}", calendar.text);
            assert_eq!(
                (field(&calendar.text, "SEQUENCE"), field(&calendar.text, "STATUS")),
                (vec!["0"], vec!["CONFIRMED"])
            );
        }
        // In Bo's language, to Bo's address, with the calendar attached.
        let mails = w.mails().await;
        let published: Vec<_> = mails.iter().filter(|m| m.3.contains("BEGIN:VCALENDAR")).collect();
        assert_eq!(published.len(), 2, "{mails:#?}");
        assert!(published.iter().any(|m| m.0 == "bo@first.example" && m.2.contains("Ana Anders")));
        moved_then_cancelled(&w, &request, &feed_b).await;
    }
}

/// Ana is away where the meeting lay: it moves, keeping its id. Then Bo takes the request back: it is cancelled.
async fn moved_then_cancelled(w: &World, request: &str, feed: &str) {
    let before = w.agenda(&w.bo).await.remove(0);
    // One slot is left to her, and it is another one.
    let left = if before["starts"] == "2027-09-25T02:30:00Z" { 0 } else { 7 };
    let rest: Vec<i64> = (0..8).filter(|slot| *slot != left).collect();
    w.away(&w.ana, &rest).await;
    w.server.clock.advance(60);
    let plan = w.plan(&[("keep", "1")]).await;
    let preview = w.get(&w.secretary, &plan).await;
    assert!(preview.text.contains("1 moves."), "{}", preview.text);
    assert_eq!(w.publish(&plan).await.status, 303);
    let after = w.agenda(&w.bo).await.remove(0);
    assert_eq!(after["id"], before["id"]);
    assert_ne!(after["starts"], before["starts"]);
    assert_eq!((after["state"].as_str(), after["revision"].as_i64()), (Some("moved"), Some(1)));
    let calendar = w.server.get(feed, None).await;
    assert_eq!((field(&calendar.text, "SEQUENCE"), field(&calendar.text, "STATUS")), (vec!["1"], vec!["CONFIRMED"]));
    assert_eq!(field(&calendar.text, "DTSTAMP"), ["20270802T090100Z"]);

    // An unchanged plan changes nothing and tells nobody.
    let mails = w.mails().await.len();
    let plan = w.plan(&[("keep", "1")]).await;
    assert_eq!(w.publish(&plan).await.status, 303);
    assert_eq!(w.agenda(&w.bo).await.remove(0), after);
    assert_eq!(w.mails().await.len(), mails);

    let taken_back = w.post(&w.bo, &format!("meetings/requests/{request}"), &[("do", "withdraw")]).await;
    assert_eq!(taken_back.status, 303, "{}", taken_back.text);
    let cancelled = w.agenda(&w.ana).await.remove(0);
    assert_eq!((cancelled["state"].as_str(), cancelled["revision"].as_i64()), (Some("cancelled"), Some(2)));
    let calendar = w.server.get(feed, None).await;
    assert_eq!((field(&calendar.text, "SEQUENCE"), field(&calendar.text, "STATUS")), (vec!["2"], vec!["CANCELLED"]));
    let told = w.mails().await;
    assert!(told.iter().any(|mail| mail.0 == "ana@pump.example" && mail.3.contains("STATUS:CANCELLED")), "{told:#?}");
    let plan = w.plan(&[]).await;
    assert_eq!(w.publish(&plan).await.status, 303);
    assert_eq!(w.agenda(&w.ana).await.remove(0), cancelled, "what was taken back does not come again");
}

#[tokio::test]
async fn a_feed_has_a_tag_and_can_be_changed() {
    for engine in engines() {
        let w = World::new(engine).await;
        w.agree(&w.bo, &w.ana).await;
        let plan = w.plan(&[]).await;
        w.publish(&plan).await;
        let feed = w.feed(&w.bo).await;
        let first = w.server.get(&feed, None).await;
        let tag = first.headers["etag"].to_str().unwrap().to_owned();
        w.server.clock.advance(3600);
        let request = http::Request::builder().uri(&feed).header("host", "x").header("if-none-match", &tag);
        let again = w.server.send(request.body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!((again.status.as_u16(), again.bytes.len()), (304, 0));
        let new = w.feed(&w.bo).await;
        assert_ne!(new, feed);
        assert_eq!(w.server.get(&feed, None).await.status, 404, "the old address leads nowhere");
        assert_eq!(w.server.get(&new, None).await.text, first.text);
        for wrong in ["/feeds/x.ics", "/feeds/.ics", &new.replace(".ics", "")] {
            assert_eq!(w.server.get(wrong, None).await.status, 404, "{wrong}");
        }
    }
}

#[tokio::test]
async fn an_assistant_answers_for_a_minister() {
    for engine in engines() {
        let w = World::new(engine).await;
        assert_eq!(w.ask(&w.ana, &w.minister, "A word with you.").await.status, 303);
        let id = w.request(&w.ana, &w.minister).await["id"].as_str().unwrap().to_owned();
        let page = w.get(&w.assistant, &format!("meetings?for={}", w.minister.id)).await;
        assert!(page.text.contains("Ana Anders") && page.text.contains("A word with you."), "{}", page.text);
        assert!(!w.get(&w.assistant, "meetings").await.text.contains("Ana Anders"), "not among one's own");
        let done =
            w.post(&w.assistant, &format!("meetings/requests/{id}"), &[("do", "accept"), ("wish", "want")]).await;
        assert_eq!(done.location(), format!("/{SLUG}/meetings?for={}&done=accepted", w.minister.id));
        let pairs = [("for", w.minister.id.as_str()), ("free", "3"), ("remote", "1"), ("most", "2")];
        assert_eq!(w.post(&w.assistant, "meetings/availability", &pairs).await.status, 303);
        let ask = [
            ("for", w.minister.id.as_str()),
            ("person", w.chen.id.as_str()),
            ("message", "The minister would like to meet you."),
            ("language", "en"),
            ("wish", "must"),
        ];
        assert_eq!(w.post(&w.assistant, "meetings/ask", &ask).await.status, 303);
        let mut conn = w.server.app.db().read().await.unwrap();
        for (record, record_id) in [("meeting-request", id.as_str()), ("person", w.minister.id.as_str())] {
            let trail = exedra_store::house::audit_of(&mut conn, record, record_id, 10).await.unwrap();
            let line = trail.iter().find(|line| line.by_person == w.assistant.id.as_str()).expect("the hand");
            assert_eq!(line.behalf, Some(format!("person:{}", w.minister.id)), "for whom");
        }
        // Nobody else acts for the minister.
        assert_eq!(w.get(&w.bo, &format!("meetings?for={}", w.minister.id)).await.status, 404);
        let refused = w.post(&w.bo, "meetings/availability", &[("for", w.minister.id.as_str())]).await;
        assert_eq!(refused.status, 404);
    }
}

#[tokio::test]
async fn who_is_not_registered_is_told_what_to_do() {
    for engine in engines() {
        let w = World::new(engine).await;
        let nobody = w.server.get(&format!("/{SLUG}/meetings"), None).await;
        assert_eq!(nobody.status, 303);
        assert!(nobody.location().starts_with("/account/sign-in"), "{}", nobody.location());
        let page = w.get(&w.stranger, "meetings").await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains("You are not registered here"), "{}", page.text);
        assert_eq!(w.ask(&w.stranger, &w.ana, "Hello").await.status, 409);
        assert_eq!(w.post(&w.stranger, "meetings/availability", &[("free", "1")]).await.status, 409);
    }
}

#[tokio::test]
async fn hours_and_places_are_set_on_a_page() {
    for engine in engines() {
        let w = World::new(engine).await;
        let page = w.get(&w.secretary, "meetings/setup").await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains("8 slots") && page.text.contains("B-12 = Pumpworks"), "{}", page.text);
        let bad = w.post(&w.secretary, "meetings/setup", &[("do", "hours"), ("from", "9"), ("to", "17:00")]).await;
        assert_eq!(bad.status, 422);
        let places = [
            ("do", "places"),
            ("tables", "1"),
            ("stands", "A-1 = Nobody & Sons"),
            ("rooms", "Blue = http://insecure.example"),
        ];
        let bad = w.post(&w.secretary, "meetings/setup", &places).await;
        assert_eq!(bad.status, 422);
        assert!(bad.text.contains("Nobody &#38; Sons") && bad.text.contains("insecure.example"), "{}", bad.text);
        let places = [
            ("do", "places"),
            ("tables", "1"),
            ("stands", "B-12 = Pumpworks"),
            ("rooms", "Blue = https://rooms.example/blue"),
        ];
        assert_eq!(w.post(&w.secretary, "meetings/setup", &places).await.status, 303);
        // Stands that others know of are offered, those whose house has a place already are not.
        assert!(!w.get(&w.secretary, "meetings/setup").await.text.contains("value=\"stands\""));
        w.organisation("Valve Works").await;
        let page = w.get(&w.secretary, "meetings/setup").await.text;
        assert!(page.contains("One exhibitor has a stand") && page.contains("value=\"stands\""), "{page}");
        assert_eq!(w.post(&w.bo, "meetings/setup", &[("do", "stands")]).await.status, 404);
        assert_eq!(w.post(&w.secretary, "meetings/setup", &[("do", "stands")]).await.status, 303);
        let page = w.get(&w.secretary, "meetings/setup").await.text;
        assert!(
            page.contains("C9 = Valve Works") && page.contains("B-12 = Pumpworks") && !page.contains("C7"),
            "{page}"
        );
        // Somebody far away meets in the room, and the calendar says how to enter it.
        assert_eq!(w.post(&w.bo, "meetings/availability", &[("free", "5"), ("remote", "1")]).await.status, 303);
        w.agree(&w.bo, &w.ana).await;
        let plan = w.plan(&[]).await;
        w.publish(&plan).await;
        let item = w.agenda(&w.ana).await.remove(0);
        assert_eq!(item["place"], "Online room Blue");
        let feed = w.feed(&w.ana).await;
        let calendar = w.server.get(&feed, None).await.text.replace("\r\n ", "");
        assert!(calendar.contains("CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://rooms.example/blue\r\n"), "{calendar}");
        // What is in use cannot go.
        let hours = [
            ("do", "hours"),
            ("days", "2027-09-24"),
            ("from", "09:00"),
            ("to", "09:30"),
            ("length", "25"),
            ("pause", "5"),
        ];
        assert_eq!(w.post(&w.secretary, "meetings/setup", &hours).await.status, 409);
        let places = [("do", "places"), ("tables", "1")];
        assert_eq!(w.post(&w.secretary, "meetings/setup", &places).await.status, 409);
    }
}

#[tokio::test]
async fn what_cannot_be_placed_has_its_reason() {
    for engine in engines() {
        let w = World::new(engine).await;
        w.agree(&w.bo, &w.ana).await;
        w.agree(&w.chen, &w.ana).await;
        w.away(&w.ana, &[0, 1, 2, 3, 4, 5, 6]).await;
        let plan = w.plan(&[]).await;
        let page = w.get(&w.secretary, &plan).await;
        assert!(page.text.contains("1 meeting placed; no plan can be better"), "{}", page.text);
        assert!(page.text.contains("It is Ana Anders."), "{}", page.text);
        w.publish(&plan).await;
        let told: Vec<bool> = [
            w.get(&w.bo, "meetings").await.text.contains("The present plan has no place for it"),
            w.get(&w.chen, "meetings").await.text.contains("The present plan has no place for it"),
        ]
        .to_vec();
        assert_eq!(told.iter().filter(|told| **told).count(), 1, "the one left out is told why");
        // A plan that nobody started running is cancelled at once.
        let asked = w.post(&w.secretary, "meetings/plans", &[]).await;
        let waiting = asked.location().to_owned();
        assert_eq!(w.post(&w.secretary, "meetings/plans", &[]).await.status, 409, "one at a time");
        assert!(w.server.get(&waiting, Some(&w.secretary.session)).await.text.contains("data-live="));
        w.server.post(&format!("{waiting}/cancel"), Some(&w.secretary.session), &[]).await;
        let page = w.server.get(&waiting, Some(&w.secretary.session)).await;
        assert!(page.text.contains("This plan was not finished"), "{}", page.text);
        assert!(!exedra_web::pump::work_once(&w.server.app).await.unwrap(), "nothing is left to do");
        assert_eq!(w.server.post(&format!("{waiting}/publish"), Some(&w.secretary.session), &[]).await.status, 409);
    }
}

#[tokio::test]
async fn about_an_offer_that_everybody_may_read() {
    use exedra_exchange::State;
    for engine in engines() {
        let w = World::new(engine).await;
        let offer = w.offer("Ceramic pump", "granted", State::Published).await;
        let hidden = w.offer("Quicksilver pump", "unfiled", State::Published).await;
        let draft = w.offer("Paper pump", "granted", State::Draft).await;
        for unknown in [&hidden, &draft] {
            assert_eq!(w.get(&w.bo, &format!("meetings/ask?listing={unknown}")).await.status, 404);
        }
        let form = w.get(&w.bo, &format!("meetings/ask?listing={offer}")).await;
        assert!(form.text.contains("Ana Anders") && form.text.contains("Ceramic pump"), "{}", form.text);
        let pairs = [("listing", offer.as_str()), ("message", "Hello"), ("language", "en"), ("wish", "must")];
        assert_eq!(w.post(&w.bo, "meetings/ask", &pairs).await.status, 303);
        let id = w.request(&w.bo, &w.ana).await["id"].as_str().unwrap().to_owned();
        w.post(&w.ana, &format!("meetings/requests/{id}"), &[("do", "accept"), ("wish", "want")]).await;
        let plan = w.plan(&[]).await;
        w.publish(&plan).await;
        assert_eq!(w.agenda(&w.bo).await[0]["about"], "Ceramic pump");
        let feed = w.feed(&w.ana).await;
        let calendar = w.server.get(&feed, None).await.text.replace("\r\n ", "");
        assert!(calendar.contains("DESCRIPTION:") && calendar.contains("Ceramic pump"), "{calendar}");
    }
}

/// An imported offer names nobody: whoever speaks for its organisation is asked, and where nobody is here, it says so.
#[tokio::test]
async fn an_offer_without_a_contact_is_asked_of_who_speaks_for_its_organisation() {
    use exedra_kernel::MembershipRole;
    for engine in engines() {
        let w = World::new(engine).await;
        let id = w.offer("A ceramic pump", "filed", exedra_exchange::State::Published).await;
        let set = |contact: Option<&exedra_kernel::PersonId>,
                   members: &[(&exedra_kernel::PersonId, MembershipRole)]| {
            let (contact, w, id) = (contact.cloned(), &w, &id);
            let members: Vec<_> = members.iter().map(|(person, role)| ((*person).clone(), *role)).collect();
            async move {
                let stamp = w.server.app.stamp();
                exedra_store::transact!(w.server.app.db(), tx => {
                    for (person, role) in &members {
                        exedra_people::organisation::add_member(tx, stamp, &w.pumpworks, person, *role).await?;
                    }
                    let found = exedra_exchange::listing(tx, id).await?.expect("the offer");
                    let permit = exedra_exchange::rules::System::edit("test", id.clone());
                    exedra_exchange::edit(tx, stamp, &permit, &found.values, contact.as_ref()).await
                })
                .unwrap();
                w.server.app.settle().await;
            }
        };
        let ask = format!("meetings/ask?listing={id}");
        let page = format!("/offers/{id}");
        set(None, &[(&w.dora.id, MembershipRole::Owner), (&w.stranger.id, MembershipRole::Transfer)]).await;
        let shown = w.server.get(&page, None).await.text;
        assert!(
            !shown.contains("meetings/ask") && shown.contains("Nobody of this organisation is registered"),
            "{shown}"
        );
        assert_eq!(w.get(&w.bo, &ask).await.status, 404, "one is not here, the other does not agree");
        // An editor who is here and agrees is asked; an owner before them, a transfer officer before both.
        for (who, role, name) in [
            (&w.chen, MembershipRole::Editor, "Chen Cai"),
            (&w.assistant, MembershipRole::Owner, "Ari Assistant"),
            (&w.minister, MembershipRole::Transfer, "somebody who is not listed by name"),
        ] {
            set(None, &[(&who.id, role)]).await;
            assert!(w.server.get(&page, None).await.text.contains("meetings/ask"));
            let form = w.get(&w.bo, &ask).await;
            assert_eq!(form.status, 200);
            assert!(form.text.contains(who.id.as_str()), "{name}: {}", form.text);
        }
        // The contact it names comes first, as long as they can be asked.
        set(Some(&w.ana.id), &[]).await;
        assert!(w.get(&w.bo, &ask).await.text.contains(w.ana.id.as_str()));
        set(Some(&w.dora.id), &[]).await;
        assert!(w.get(&w.bo, &ask).await.text.contains(w.minister.id.as_str()));
        let pairs = [("listing", id.as_str()), ("message", "Hello"), ("language", "en"), ("wish", "want")];
        assert_eq!(w.post(&w.bo, "meetings/ask", &pairs).await.status, 303);
    }
}

#[tokio::test]
async fn what_else_one_takes_part_in_stands_in_agenda_and_calendar() {
    let w = World::new(exedra_testkit::Engine::Sqlite).await;
    let own = w.get(&w.minister, "meetings/agenda").await;
    assert_eq!(own.status, 200, "{}", own.text);
    for words in ["Keynote", "Concert", "Great Hall", "Speaks", "at the same time as something else"] {
        assert!(own.text.contains(words), "{words}: {}", own.text);
    }
    assert!(w.get(&w.minister, "meetings").await.text.contains("Keynote"));
    // Whoever runs the forum sees what is public, and not what she marked for herself.
    let seen = w.get(&w.secretary, &format!("meetings/agendas/{}", w.minister.id)).await;
    assert!(seen.text.contains("Keynote") && !seen.text.contains("Concert"), "{}", seen.text);
    let calendar = w.server.get(&w.feed(&w.minister).await, None).await;
    assert_eq!(field(&calendar.text, "UID"), ["keynote", "concert"]);
    assert!(calendar.text.replace("\r\n ", "").contains("/programme/keynote"), "{}", calendar.text);
    assert!(!w.get(&w.ana, "meetings/agenda").await.text.contains("Keynote"), "another's");
}
