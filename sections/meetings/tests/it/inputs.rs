//! What the planner takes beside wishes: interpreters, waking hours, closed places, spare tables, rooms, the programme.

use exedra_people::{account, person};
use exedra_store::transact;
use exedra_testkit::engines;

use crate::world::{SLUG, Someone, World};

/// All hours free.
const ALWAYS: [(&str, &str); 8] = [
    ("free", "0"),
    ("free", "1"),
    ("free", "2"),
    ("free", "3"),
    ("free", "4"),
    ("free", "5"),
    ("free", "6"),
    ("free", "7"),
];

/// Says which languages somebody speaks.
async fn speaks(w: &World, who: &Someone, tags: &[&str]) {
    let (app, stamp) = (&w.server.app, w.server.app.stamp());
    let actor = account::admit(&mut app.db().read().await.unwrap(), &who.session, app.now()).await;
    let actor = actor.expect("readable").expect("signed in");
    transact!(app.db(), tx => {
        let found = person::by_id(tx, &who.id).await?.expect("a person");
        let proposal = person::Proposal {
            native_name: found.native_name.clone(),
            latin_name: found.latin_name.clone(),
            email: found.email.clone(),
            languages: tags.iter().map(|tag| (*tag).to_owned()).collect(),
            ..person::Proposal::default()
        };
        let permit = exedra_people::rules_persons::may_edit_profile(&actor, &who.id)?;
        person::edit(tx, stamp, &permit, &proposal).await
    })
    .expect("languages");
}

/// The rows of a form with all hours free.
fn with<'a>(pairs: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    pairs.iter().copied().chain(ALWAYS).collect()
}

async fn place_of(w: &World, who: &Someone) -> Option<String> {
    Some(w.agenda(who).await.first()?["place"].as_str()?.to_owned())
}

#[tokio::test]
async fn an_interpreter_is_hired_planned_and_dismissed() {
    for engine in engines() {
        let w = World::new(engine).await;
        speaks(&w, &w.ana, &["de"]).await;
        speaks(&w, &w.bo, &["zh-Hant"]).await;
        w.agree(&w.bo, &w.ana).await;
        let plan = w.plan(&[]).await;
        let page = w.get(&w.secretary, &plan).await.text;
        assert!(page.contains("Between Chinese and German.") || page.contains("Between German and Chinese."), "{page}");

        let list = w.get(&w.secretary, "meetings/interpreters").await;
        assert_eq!(list.status, 200, "{}", list.text);
        assert!(list.text.contains("Who would be needed") && list.text.contains("German"), "{}", list.text);
        for (bad, field) in [
            (vec![("name", ""), ("languages", "de"), ("languages", "zh")], "e-name"),
            (vec![("name", "Ida"), ("languages", "de")], "e-languages"),
            (vec![("name", "Ida"), ("languages", "de"), ("languages", "xx")], "e-languages"),
            (vec![("email", "nobody@else.example"), ("languages", "de"), ("languages", "zh")], "e-email"),
        ] {
            let refused = w.post(&w.secretary, "meetings/interpreters", &with(&bad)).await;
            assert_eq!(refused.status, 422, "{}", refused.text);
            assert!(refused.text.contains(&format!("id=\"{field}\"")), "{field}: {}", refused.text);
        }
        let good = with(&[("name", "Ida Interpreter"), ("languages", "de"), ("languages", "zh"), ("languages", "en")]);
        for stranger in [&w.bo, &w.stranger] {
            assert_eq!(w.post(stranger, "meetings/interpreters", &good).await.status, 404);
            assert_eq!(w.get(stranger, "meetings/interpreters").await.status, 404);
        }
        assert_eq!(w.post(&w.secretary, "meetings/interpreters", &good).await.status, 303);
        let list = w.get(&w.secretary, "meetings/interpreters").await.text;
        let at = list.find("/meetings/interpreters/").expect("a link");
        let one = list[at + 1..].split('"').next().unwrap().to_owned();
        assert!(!one.contains(SLUG), "below the forum: {one}");

        let plan = w.plan(&[]).await;
        let day = w.get(&w.secretary, &format!("{plan}/timetable")).await.text;
        assert!(day.contains("Interpreter: Ida Interpreter"), "{day}");
        assert_eq!(w.publish(&plan).await.status, 303);
        for who in [&w.ana, &w.bo] {
            let agenda = w.get(who, "meetings/agenda").await.text;
            assert!(agenda.contains("Ida Interpreter"), "{agenda}");
        }
        let own = w.get(&w.secretary, &one).await;
        assert!(own.text.contains("Ana Anders") && own.text.contains("Bo Berg"), "{}", own.text);
        assert!(own.text.contains("data-print"), "{}", own.text);
        assert_eq!(w.get(&w.bo, &one).await.status, 404);
        assert_eq!(w.post(&w.bo, &one, &good).await.status, 404);
        // Somebody with meetings to come is not taken off the list; first they are away, and a new plan is published.
        assert_eq!(w.post(&w.secretary, &one, &[("do", "remove")]).await.status, 409);
        let away = [("name", "Ida Interpreter"), ("languages", "de"), ("languages", "zh"), ("free", "7")];
        assert_eq!(w.post(&w.secretary, &one, &away).await.status, 303);
        let before = w.agenda(&w.ana).await.remove(0);
        let plan = w.plan(&[("keep", "all")]).await;
        w.publish(&plan).await;
        let after = w.agenda(&w.ana).await.remove(0);
        assert_eq!((&after["id"], after["starts"].as_str()), (&before["id"], Some("2027-09-25T02:30:00Z")));
        let never = [("name", "Ida Interpreter"), ("languages", "de"), ("languages", "zh")];
        assert_eq!(w.post(&w.secretary, &one, &never).await.status, 303);
        let plan = w.plan(&[]).await;
        w.publish(&plan).await;
        assert_eq!(w.agenda(&w.ana).await.remove(0)["state"], "cancelled");
        assert_eq!(w.post(&w.secretary, &one, &[("do", "remove")]).await.status, 303);
        assert_eq!(w.get(&w.secretary, &one).await.status, 404);
        assert_eq!(w.post(&w.secretary, &one, &[("do", "remove")]).await.status, 404);
    }
}

#[tokio::test]
async fn a_registered_interpreter_is_forgotten_with_their_name() {
    for engine in engines() {
        let w = World::new(engine).await;
        let hired = with(&[("email", "CHEN@second.example"), ("languages", "fr"), ("languages", "zh")]);
        assert_eq!(w.post(&w.secretary, "meetings/interpreters", &hired).await.status, 303);
        let list = w.get(&w.secretary, "meetings/interpreters").await.text;
        assert!(list.contains("Chen Cai"), "{list}");
        let stamp = w.server.app.stamp();
        let erasers = w.server.app.offered().erasers.clone();
        transact!(w.server.app.db(), tx => {
            for eraser in &erasers {
                eraser(tx, stamp, &w.chen.id).await?;
            }
            Ok(())
        })
        .expect("forgotten");
        let list = w.get(&w.secretary, "meetings/interpreters").await.text;
        assert!(!list.contains("Chen Cai"), "{list}");
    }
}

#[tokio::test]
async fn who_is_elsewhere_says_when_they_are_awake() {
    for engine in engines() {
        let w = World::new(engine).await;
        let page = w.get(&w.bo, "meetings/availability").await;
        assert!(page.text.contains("Asia/Shanghai") && page.text.contains("value=\"22:00\""), "{}", page.text);
        for (zone, from, to, field) in [
            ("Mars/Base", "08:00", "22:00", "e-zone"),
            ("Europe/Paris", "8 o'clock", "22:00", "e-wakes"),
            ("Europe/Paris", "08:00", "08:00", "e-sleeps"),
        ] {
            let pairs = with(&[("habits", "1"), ("remote", "1"), ("zone", zone), ("wakes", from), ("sleeps", to)]);
            let refused = w.post(&w.bo, "meetings/availability", &pairs).await;
            assert_eq!(refused.status, 422, "{}", refused.text);
            assert!(refused.text.contains(&format!("id=\"{field}\"")), "{}", refused.text);
            assert!(refused.text.contains(&format!("value=\"{zone}\"")), "what was typed stays");
        }
        // Nine in Shanghai is three at night in Paris: the hall's hours are of no use, an evening hour is.
        let paris = with(&[
            ("habits", "1"),
            ("remote", "1"),
            ("zone", "Europe/Paris"),
            ("wakes", "08:00"),
            ("sleeps", "22:00"),
        ]);
        assert_eq!(w.post(&w.bo, "meetings/availability", &paris).await.status, 303);
        let rooms = [("do", "places"), ("tables", "2"), ("template", "https://meet.example/{meeting}"), ("count", "2")];
        let stand = [("stands", "B-12 = Pumpworks")];
        let places: Vec<_> = rooms.into_iter().chain(stand).collect();
        assert_eq!(w.post(&w.secretary, "meetings/setup", &places).await.status, 303);
        w.agree(&w.bo, &w.ana).await;
        let plan = w.plan(&[]).await;
        let page = w.get(&w.secretary, &plan).await.text;
        assert!(page.contains("0 meetings placed") || page.contains("reason=no-common-slot"), "{page}");

        let outside = |from, to| {
            vec![
                ("do", "outside"),
                ("days", "2027-09-24"),
                ("from", from),
                ("to", to),
                ("length", "30"),
                ("pause", "0"),
            ]
        };
        for bad in [outside("9", "22:00"), outside("22:00", "18:00"), outside("09:00", "10:00")] {
            let refused = w.post(&w.secretary, "meetings/setup", &bad).await;
            assert_eq!(refused.status, 422, "{}", refused.text);
            assert!(refused.text.contains("class=\"fault\""), "{}", refused.text);
        }
        assert_eq!(w.post(&w.ana, "meetings/setup", &outside("16:00", "18:00")).await.status, 404);
        assert_eq!(w.post(&w.secretary, "meetings/setup", &outside("16:00", "18:00")).await.status, 303);
        // The hall's hours stay when they are set again, and so do those outside.
        let hall =
            [("do", "hours"), ("days", "2027-09-24"), ("days", "2027-09-25"), ("from", "09:00"), ("to", "11:00")];
        let hall: Vec<_> = hall.into_iter().chain([("length", "25"), ("pause", "5")]).collect();
        assert_eq!(w.post(&w.secretary, "meetings/setup", &hall).await.status, 303);
        let plan = w.plan(&[]).await;
        assert_eq!(w.publish(&plan).await.status, 303);
        let meeting = w.agenda(&w.bo).await.remove(0);
        let starts = meeting["starts"].as_str().unwrap();
        assert!(starts.starts_with("2027-09-24T08:") || starts.starts_with("2027-09-24T09:"), "{starts}");
        let agenda = w.get(&w.bo, "meetings/agenda").await.text;
        let id = meeting["id"].as_str().unwrap();
        assert!(agenda.contains(&format!("https://meet.example/{id}")), "{agenda}");
        // With no days chosen the hours outside go, unless somebody meets there.
        let none = [("do", "outside"), ("from", "16:00"), ("to", "18:00"), ("length", "30"), ("pause", "0")];
        assert_eq!(w.post(&w.secretary, "meetings/setup", &none).await.status, 409);
    }
}

#[tokio::test]
async fn a_room_is_tried_by_those_whom_it_concerns() {
    for engine in engines() {
        let w = World::new(engine).await;
        let places = |rooms: &'static str| {
            vec![("do", "places"), ("tables", "2"), ("stands", "B-12 = Pumpworks"), ("rooms", rooms)]
        };
        for bad in ["Blue = http://x.example/", "Blue = https://{room}.example/", "Blue = https://x.example/{who}"] {
            let refused = w.post(&w.secretary, "meetings/setup", &places(bad)).await;
            assert_eq!(refused.status, 422, "{bad}");
            assert!(refused.text.contains("id=\"e-rooms\""), "{}", refused.text);
        }
        let many = |count: &'static str, template: &'static str| {
            [places(""), vec![("count", count), ("template", template)]].concat()
        };
        for (bad, field) in
            [(many("0", "https://x.example/{room}"), "e-count"), (many("2", "ftp://x.example/"), "e-template")]
        {
            let refused = w.post(&w.secretary, "meetings/setup", &bad).await;
            assert_eq!(refused.status, 422);
            assert!(refused.text.contains(&format!("id=\"{field}\"")), "{}", refused.text);
        }
        let rooms = "Own = https://x.example/{room}/{meeting}\nBlue Room = https://x.example/fixed";
        assert_eq!(w.post(&w.secretary, "meetings/setup", &places(rooms)).await.status, 303);
        let (own, fixed) = ("meetings/rooms/remote-Own/test", "meetings/rooms/remote-Blue%20Room/test");
        let page = w.get(&w.bo, own).await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains("https://x.example/Own/test") && page.text.contains("rel=\"noopener noreferrer\""));
        assert!(page.text.contains("rooms."), "a script looks at camera and microphone: {}", page.text);
        // The fixed address may be somebody's meeting.
        assert_eq!(w.get(&w.bo, fixed).await.status, 404);
        assert_eq!(w.get(&w.secretary, fixed).await.status, 200);
        for path in [own, fixed, "meetings/rooms/remote-None/test", "meetings/rooms/table-1/test"] {
            assert_eq!(w.get(&w.stranger, path).await.status, 404, "{path}");
        }
    }
}

#[tokio::test]
async fn a_closed_hall_has_no_meetings() {
    for engine in engines() {
        let w = World::new(engine).await;
        w.agree(&w.bo, &w.chen).await;
        let plan = w.plan(&[]).await;
        w.publish(&plan).await;
        assert!(place_of(&w, &w.bo).await.unwrap().starts_with("Table"));
        let close = |what, from, until, act| vec![("what", what), ("from", from), ("until", until), ("do", act)];
        let (first, second) = ("2027-09-24T00:00", "2027-09-25T10:00");
        for (bad, field) in [
            (close("all-table", "tomorrow", second, "close"), "e-from"),
            (close("all-table", second, first, "close"), "e-until"),
            (close("all-table", "2027-09-20T09:00", "2027-09-20T10:00", "close"), "e-until"),
            (close("table-99", first, second, "close"), "e-what"),
        ] {
            let refused = w.post(&w.secretary, "meetings/closed", &bad).await;
            assert_eq!(refused.status, 422, "{}", refused.text);
            assert!(refused.text.contains(&format!("id=\"{field}\"")), "{field}: {}", refused.text);
        }
        let good = close("all-table", first, second, "close");
        assert_eq!(w.post(&w.bo, "meetings/closed", &good).await.status, 404);
        let before = w.agenda(&w.bo).await.remove(0);
        let hit = before["starts"].as_str().unwrap() < "2027-09-25T02:00:00Z";
        let closed = w.post(&w.secretary, "meetings/closed", &good).await;
        assert_eq!(closed.status, 303);
        assert_eq!(closed.location().contains("hit=1"), hit);
        let page = w.get(&w.secretary, "meetings/closed").await;
        assert!(page.text.contains("Table 2"), "{}", page.text);
        let plan = w.plan(&[("keep", "all")]).await;
        w.publish(&plan).await;
        let after = w.agenda(&w.bo).await.remove(0);
        assert_eq!(after["id"], before["id"]);
        assert!(after["starts"].as_str().unwrap() >= "2027-09-25T02:00:00Z", "{after}");
        let open = close("table-2", first, second, "open");
        assert_eq!(w.post(&w.secretary, "meetings/closed", &open).await.status, 303);
        let page = w.get(&w.secretary, "meetings/closed").await.text;
        assert!(page.contains("<dt>Table 1</dt>") && !page.contains("<dt>Table 2</dt>"), "{page}");
    }
}

#[tokio::test]
async fn the_programme_keeps_people_busy() {
    for engine in engines() {
        let w = World::new(engine).await;
        // The keynote takes the hour from ten, the concert one from half past ten; the hall is open until noon.
        let hall =
            [("do", "hours"), ("days", "2027-09-24"), ("days", "2027-09-25"), ("from", "09:00"), ("to", "12:00")];
        let hall: Vec<_> = hall.into_iter().chain([("length", "25"), ("pause", "5")]).collect();
        assert_eq!(w.post(&w.secretary, "meetings/setup", &hall).await.status, 303);
        let page = w.get(&w.minister, "meetings/availability").await.text;
        assert!(page.contains("Keynote") && page.contains("Concert"), "{page}");
        w.agree(&w.bo, &w.minister).await;
        let free = |slots: &[&'static str], starred: bool| {
            let mut pairs: Vec<_> = slots.iter().map(|slot| ("free", *slot)).collect();
            pairs.extend([("habits", "1"), ("zone", "Asia/Shanghai"), ("wakes", "08:00"), ("sleeps", "22:00")]);
            pairs.extend(starred.then_some(("starred", "1")));
            pairs
        };
        let spans = async |pairs: Vec<(&'static str, &'static str)>| {
            assert_eq!(w.post(&w.minister, "meetings/availability", &pairs).await.status, 303);
            let plan = w.plan(&[]).await;
            w.get(&w.secretary, &plan).await.text
        };
        let during = spans(free(&["2", "3"], false)).await;
        assert!(during.contains("reason=no-common-slot"), "she speaks then: {during}");
        let concert = spans(free(&["8"], true)).await;
        assert!(concert.contains("reason=no-common-slot"), "she marked it: {concert}");
        let careless = spans(free(&["8"], false)).await;
        assert!(careless.contains("1 meeting placed"), "{careless}");
        let page = w.get(&w.minister, "meetings/availability").await.text;
        assert!(page.contains("Keynote") && !page.contains("Concert"), "{page}");
    }
}

#[tokio::test]
async fn spare_tables_show_their_price_before_they_are_chosen() {
    for engine in engines() {
        let w = World::new(engine).await;
        w.agree(&w.bo, &w.chen).await;
        w.agree(&w.minister, &w.ana).await;
        for stranger in [&w.bo, &w.stranger] {
            assert_eq!(w.get(stranger, "meetings/spare").await.status, 404);
            assert_eq!(w.post(stranger, "meetings/spare", &[("do", "weigh")]).await.status, 404);
            assert_eq!(w.post(stranger, "meetings/spare", &[("percent", "10")]).await.status, 404);
            assert_eq!(w.get(stranger, "meetings/spare/progress").await.status, 404);
        }
        assert_eq!(w.get(&w.secretary, "meetings/spare/progress").await.status, 303, "nothing was weighed yet");
        for bad in ["", "-1", "31", "ten"] {
            let refused = w.post(&w.secretary, "meetings/spare", &[("do", "choose"), ("percent", bad)]).await;
            assert_eq!(refused.status, 422, "{bad}");
            assert!(refused.text.contains("id=\"e-percent\""), "{}", refused.text);
        }
        assert_eq!(w.post(&w.secretary, "meetings/spare", &[("do", "weigh")]).await.status, 303);
        assert_eq!(w.post(&w.secretary, "meetings/spare", &[("do", "weigh")]).await.status, 409, "one at a time");
        let page = w.get(&w.secretary, "meetings/spare").await.text;
        assert!(page.contains("/meetings/spare/progress"), "{page}");
        assert!(exedra_web::pump::work_once(&w.server.app).await.expect("the job runs"));
        let page = w.get(&w.secretary, "meetings/spare").await.text;
        for share in ["0\u{a0}%", "10\u{a0}%", "15\u{a0}%", "20\u{a0}%"] {
            assert!(page.contains(share), "{share}: {page}");
        }
        assert!(page.contains("2 / 2") && page.contains("class=\"bar\""), "{page}");
        assert_eq!(w.post(&w.secretary, "meetings/spare", &[("do", "choose"), ("percent", "30")]).await.status, 303);
        let list = w.get(&w.secretary, "meetings/plans").await.text;
        assert!(list.contains("30\u{a0}% (0)"), "{list}");
        // Of ten tables three are kept back, and the plan uses none of them.
        let places = [("do", "places"), ("tables", "10"), ("stands", "")];
        assert_eq!(w.post(&w.secretary, "meetings/setup", &places).await.status, 303);
        assert!(w.get(&w.secretary, "meetings/plans").await.text.contains("30\u{a0}% (3)"));
    }
}

#[tokio::test]
async fn moving_published_meetings_has_a_price() {
    for engine in engines() {
        let w = World::new(engine).await;
        w.agree(&w.bo, &w.ana).await;
        let plan = w.plan(&[]).await;
        w.publish(&plan).await;
        let list = w.get(&w.secretary, "meetings/plans").await.text;
        for word in ["all", "high", "some", "none"] {
            assert!(list.contains(&format!("name=\"keep\" value=\"{word}\"")), "{list}");
            let plan = w.plan(&[("keep", word)]).await;
            let page = w.get(&w.secretary, &plan).await;
            assert!(page.text.contains("1 meeting placed"), "{word}: {}", page.text);
            if word != "none" {
                assert!(page.text.contains("1 stays as it is."), "{word}: {}", page.text);
            }
        }
    }
}
