//! The day itself over HTTP: late, held or not, another time, now; notes; paper; figures. On both engines.

use exedra_kernel::{Field, ForumRole, PersonId, Value};
use exedra_meetings::met_before;
use exedra_people::{account, forum};
use exedra_store::{house, transact};
use exedra_testkit::{Engine, engines};

use crate::world::{Someone, World};

const SECRET: &str = "quicksilver";

fn field<'a>(calendar: &'a str, name: &str) -> Vec<&'a str> {
    calendar.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map(str::trim_end).collect()
}

/// Opens new sessions: weeks lie between planning and the day.
async fn wake(w: &mut World) {
    let app = w.server.app.clone();
    let everybody = [
        &mut w.secretary,
        &mut w.ana,
        &mut w.bo,
        &mut w.chen,
        &mut w.dora,
        &mut w.minister,
        &mut w.assistant,
        &mut w.stranger,
    ];
    for one in everybody {
        one.session = session(&app, &one.id).await;
    }
}

async fn session(app: &exedra_web::App, person: &PersonId) -> String {
    let stamp = app.stamp();
    let found = account::of_person(&mut app.db().read().await.unwrap(), person).await.unwrap().unwrap();
    transact!(app.db(), tx => account::open_session(tx, stamp, &found.id, "test").await).unwrap()
}

/// Moves the clock to so many seconds after a moment.
async fn at(w: &mut World, moment: &str, seconds: i64) {
    let then: jiff::Timestamp = moment.parse().unwrap();
    let now = w.server.app.now();
    w.server.clock.advance((then.as_microsecond() - now.micros()) / 1_000_000 + seconds);
    wake(w).await;
}

/// Plans what is agreed and publishes it; gives Bo's meeting: id and beginning.
async fn published(w: &World) -> (String, String) {
    let plan = w.plan(&[]).await;
    assert_eq!(w.publish(&plan).await.status, 303);
    let item = w.agenda(&w.bo).await.remove(0);
    (item["id"].as_str().unwrap().to_owned(), item["starts"].as_str().unwrap().to_owned())
}

/// The values of a form's choice.
fn options(page: &str, name: &str) -> Vec<String> {
    let from = page.find(&format!("name=\"{name}\"")).unwrap_or_else(|| panic!("no {name}: {page}"));
    let list = page[from..].split("</select>").next().unwrap();
    list.split("<option value=\"").skip(1).map(|part| part.split('"').next().unwrap().to_owned()).collect()
}

fn mark(page: &str) -> &str {
    page.split("data-state=\"").nth(1).unwrap().split('"').next().unwrap()
}

async fn give(w: &World, who: &Someone, role: ForumRole) {
    let stamp = w.server.app.stamp();
    let permit = exedra_people::rules::System::edit_forum("test", w.forum.clone());
    transact!(w.server.app.db(), tx => forum::give_role(tx, stamp, &permit, &who.id, role).await).unwrap();
}

async fn about(w: &World, who: &PersonId) -> serde_json::Value {
    let mut conn = w.server.app.db().read().await.unwrap();
    let source = w.server.app.offered().persons.iter().find(|(name, _)| *name == "meetings").unwrap().1;
    source(&mut conn, who).await.unwrap()
}

#[tokio::test]
async fn late_is_told_on_the_page_and_by_letter() {
    for engine in engines() {
        let mut w = World::new(engine).await;
        w.agree(&w.bo, &w.ana).await;
        let (id, starts) = published(&w).await;
        let path = format!("meetings/day/{id}");
        assert_eq!(w.post(&w.bo, &path, &[("do", "late-5")]).await.status, 409, "weeks before");
        at(&mut w, &starts, -1800).await;
        let before = w.get(&w.ana, "meetings/day").await;
        assert_eq!(before.status, 200, "{}", before.text);
        assert!(before.text.contains("Bo Berg") && before.text.contains("late-15"), "{}", before.text);
        let letters = w.mails().await.len();
        let said = w.post(&w.bo, &path, &[("do", "late-5")]).await;
        assert_eq!(said.status, 303, "{}", said.text);
        let page = w.get(&w.ana, "meetings/day").await.text;
        assert!(page.contains("Bo Berg will be about 5 min late."), "{page}");
        assert_ne!(mark(&page), mark(&before.text), "whoever follows the page is told");
        let mails = w.mails().await;
        assert_eq!(mails.len(), letters + 1);
        let letter = mails.iter().find(|mail| mail.1 == "Bo Berg is running late").expect("a letter");
        assert_eq!(letter.0, "ana@pump.example");
        assert!(letter.2.contains("Bo Berg will be about 5 minutes late"), "{}", letter.2);
        assert_eq!((field(&letter.3, "UID"), field(&letter.3, "SEQUENCE")), (vec![id.as_str()], vec!["0"]));
        assert_eq!((field(&letter.3, "METHOD"), field(&letter.3, "STATUS")), (vec!["PUBLISH"], vec!["CONFIRMED"]));
        let cookie = format!("{}={}", w.server.app.settings().cookie_name(), w.ana.session);
        let request = http::Request::builder().uri("/harbour/meetings/day/live").header("host", "x");
        let request = request.header("cookie", cookie).body(axum::body::Body::empty()).unwrap();
        let stream = w.server.answer(request).await;
        assert_eq!(stream.status(), 200);
        assert_eq!(stream.headers()["content-type"], "text/event-stream");
        drop(stream);
        assert_eq!(w.post(&w.bo, &path, &[("do", "late-5")]).await.status, 409, "once");
        assert_eq!(w.post(&w.bo, &path, &[("do", "late-15")]).await.status, 303, "later still");
        assert_eq!(w.post(&w.bo, &path, &[("do", "late-10")]).await.status, 409);
        assert_eq!(w.mails().await.len(), letters + 2);
        for other in [&w.chen, &w.dora, &w.secretary, &w.stranger, &w.assistant] {
            assert_eq!(w.get(other, &path).await.status, 404);
            for what in ["late-5", "held", "absent", "cancel", "move"] {
                assert_eq!(w.post(other, &path, &[("do", what), ("slot", "5")]).await.status, 404, "{what}");
            }
            assert_eq!(w.post(other, &format!("{path}/note"), &[("note", "x")]).await.status, 404);
            assert_eq!(w.get(other, &format!("meetings/day?for={}", w.bo.id)).await.status, 404);
            assert_eq!(w.get(other, &format!("meetings/day/live?for={}", w.bo.id)).await.status, 404);
            assert!(!w.get(other, "meetings/day").await.text.contains("Ana Anders"));
        }
        at(&mut w, &starts, 1500).await;
        assert_eq!(w.post(&w.bo, &path, &[("do", "late-15")]).await.status, 409, "it is over");
    }
}

#[tokio::test]
async fn how_it_went_is_what_each_side_says() {
    for engine in engines() {
        let mut w = World::new(engine).await;
        w.agree(&w.bo, &w.ana).await;
        let (id, starts) = published(&w).await;
        let path = format!("meetings/day/{id}");
        at(&mut w, &starts, -60).await;
        assert_eq!(w.post(&w.bo, &path, &[("do", "absent")]).await.status, 409, "it has not begun");
        at(&mut w, &starts, 600).await;
        assert_eq!(w.post(&w.ana, &path, &[("do", "came")]).await.status, 409, "nobody says she did not come");
        let met = async || {
            let mut conn = w.server.app.db().read().await.unwrap();
            met_before(&mut conn, &w.bo.id).await.unwrap().contains(&w.ana.id)
        };
        assert!(met().await);
        assert_eq!(w.post(&w.bo, &path, &[("do", "absent")]).await.status, 303);
        assert!(!met().await, "a no-show is no meeting");
        let page = w.get(&w.ana, "meetings/day").await.text;
        assert!(page.contains("Bo Berg says that you did not come") && page.contains("value=\"came\""), "{page}");
        assert_eq!(w.post(&w.ana, &path, &[("do", "came")]).await.status, 303);
        let page = w.get(&w.bo, "meetings/day").await.text;
        assert!(page.contains("Ana Anders says: I was there.") && page.contains("You contradict each other"), "{page}");
        assert_eq!(w.post(&w.bo, &path, &[("do", "held")]).await.status, 303, "he corrects himself");
        assert!(met().await);
        let page = w.get(&w.ana, "meetings/day").await.text;
        assert!(page.contains("Bo Berg says: we met.") && !page.contains("contradict"), "{page}");
        assert_eq!(w.post(&w.bo, &path, &[("do", "cancel")]).await.status, 409, "what was held is not cancelled");
        let mut conn = w.server.app.db().read().await.unwrap();
        let trail = house::audit_recent(&mut conn, "~", 100).await.unwrap();
        let said: Vec<_> = trail.iter().filter(|line| line.act == "said").map(|line| &line.by_person).collect();
        assert_eq!(said.len(), 3);
        assert!(said.iter().filter(|by| by.as_str() == w.bo.id.as_str()).count() == 2, "who says so is kept");
    }
}

#[tokio::test]
async fn another_time_moves_the_meeting_when_the_other_accepts() {
    for engine in engines() {
        let mut w = World::new(engine).await;
        w.agree(&w.bo, &w.ana).await;
        let (id, starts) = published(&w).await;
        let (feed_a, feed_b) = (w.feed(&w.ana).await, w.feed(&w.bo).await);
        let path = format!("meetings/day/{id}");
        at(&mut w, &starts, -3600).await;
        let times = options(&w.get(&w.bo, &path).await.text, "slot");
        assert!(times.len() >= 3, "{times:?}");
        let wrong = w.post(&w.bo, &path, &[("do", "move"), ("slot", "77")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.text.contains("id=\"e-slot\""), "{}", wrong.text);
        let slot = times.last().unwrap();
        let asked = w.post(&w.bo, &path, &[("do", "move"), ("slot", slot)]).await;
        assert_eq!(asked.status, 303, "{}", asked.text);
        assert_eq!(w.post(&w.ana, &path, &[("do", "move"), ("slot", slot)]).await.status, 409, "one at a time");
        let unchanged = w.agenda(&w.ana).await.remove(0);
        assert_eq!((unchanged["starts"].as_str(), unchanged["revision"].as_i64()), (Some(&*starts), Some(0)));
        let letter =
            w.mails().await.into_iter().find(|mail| mail.1.contains("asks for another time")).expect("a letter");
        assert_eq!((letter.0.as_str(), field(&letter.3, "SEQUENCE")), ("ana@pump.example", vec!["0"]));
        assert!(letter.2.contains("Until you accept, it stays as it is"), "{}", letter.2);
        let page = w.get(&w.ana, "meetings/day").await.text;
        let proposal = page.split("/meetings/proposals/").nth(1).expect("a proposal").split('"').next().unwrap();
        let answer = format!("meetings/proposals/{proposal}");
        for other in [&w.chen, &w.secretary, &w.stranger] {
            assert_eq!(w.post(other, &answer, &[("do", "accept")]).await.status, 404);
        }
        assert_eq!(w.post(&w.bo, &answer, &[("do", "accept")]).await.status, 403, "not by who asked");
        // Every place is taken meanwhile: the meeting stays as it is.
        let number: i64 = slot.parse().unwrap();
        let text = |text: &str| Value::Text(Some(text.to_owned()));
        let seats: Vec<Vec<Value>> = ["table-1", "table-2", "stand-B-12"]
            .iter()
            .map(|place| vec![w.forum.to_value(), text(place), Value::Int(Some(number)), text("other")])
            .collect();
        let columns = ["forum_id", "who", "slot", "meeting_id"];
        transact!(w.server.app.db(), tx => tx.insert_many("meeting_seat", &columns, seats.clone(), false).await)
            .unwrap();
        let refused = w.post(&w.ana, &answer, &[("do", "accept")]).await;
        assert_eq!(refused.status, 409, "{}", refused.text);
        assert_eq!(w.agenda(&w.ana).await.remove(0), unchanged);
        assert!(w.post(&w.bo, &answer, &[("do", "withdraw")]).await.status == 303);
        let slot = &times[times.len() - 2];
        assert_eq!(w.post(&w.bo, &path, &[("do", "move"), ("slot", slot)]).await.status, 303);
        let page = w.get(&w.ana, "meetings/day").await.text;
        let proposal = page.split("/meetings/proposals/").nth(1).expect("a proposal").split('"').next().unwrap();
        let answer = format!("meetings/proposals/{proposal}");
        let (first, second) =
            tokio::join!(w.post(&w.ana, &answer, &[("do", "accept")]), w.post(&w.ana, &answer, &[("do", "accept")]));
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409], "{} {}", first.text, second.text);
        let moved = w.agenda(&w.bo).await.remove(0);
        assert_eq!(moved["id"].as_str(), Some(&*id));
        assert_ne!(moved["starts"].as_str(), Some(&*starts));
        assert_eq!((moved["state"].as_str(), moved["revision"].as_i64()), (Some("moved"), Some(1)));
        for feed in [feed_a, feed_b] {
            let calendar = w.server.get(&feed, None).await.text;
            assert_eq!((field(&calendar, "UID"), field(&calendar, "SEQUENCE")), (vec![id.as_str()], vec!["1"]));
        }
        let told: Vec<_> = w.mails().await.into_iter().filter(|mail| mail.3.contains("SEQUENCE:1")).collect();
        assert_eq!(told.len(), 2, "both are told, each with the meeting as it is now");
        // The old time is free again, and it is cancelled like any other.
        assert_eq!(options(&w.get(&w.bo, &path).await.text, "slot").len(), times.len() - 1);
        assert_eq!(w.post(&w.ana, &path, &[("do", "cancel")]).await.status, 303);
        let cancelled = w.agenda(&w.bo).await.remove(0);
        assert_eq!((cancelled["state"].as_str(), cancelled["revision"].as_i64()), (Some("cancelled"), Some(2)));
        let letter = w.mails().await.into_iter().find(|mail| mail.3.contains("STATUS:CANCELLED")).expect("a letter");
        assert_eq!((field(&letter.3, "SEQUENCE"), field(&letter.3, "METHOD")), (vec!["2"], vec!["PUBLISH"]));
    }
}

#[tokio::test]
async fn who_is_free_now_meets_now() {
    for engine in engines() {
        let mut w = World::new(engine).await;
        // Bo asks, Ana has not answered; Dora asks, but does not agree to be contacted.
        assert_eq!(w.ask(&w.bo, &w.ana, &format!("About {SECRET}.")).await.status, 303);
        assert_eq!(w.ask(&w.dora, &w.ana, "Hello").await.status, 303);
        let first = "2027-09-24T01:00:00Z";
        assert!(w.get(&w.bo, "meetings/free").await.text.contains("No meeting slot runs now"));
        at(&mut w, first, 60).await;
        let page = w.get(&w.bo, "meetings/free").await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains("Ana Anders") && page.text.contains("Stand B-12"), "{}", page.text);
        assert!(!w.get(&w.chen, "meetings/free").await.text.contains("Ana Anders"), "no wish, no name");
        let request = w.request(&w.bo, &w.ana).await["id"].as_str().unwrap().to_owned();
        let theirs = w.get(&w.ana, "meetings/free").await.text;
        assert!(theirs.contains("Bo Berg") && !theirs.contains("Dora"), "{theirs}");
        let pairs = [("request", request.as_str()), ("slot", "0")];
        for other in [&w.chen, &w.secretary, &w.stranger] {
            assert_eq!(w.post(other, "meetings/free", &pairs).await.status, 404);
        }
        assert_eq!(
            w.post(&w.bo, "meetings/free", &[("request", &request), ("slot", "5")]).await.status,
            409,
            "not near"
        );
        let asked = w.post(&w.bo, "meetings/free", &pairs).await;
        assert_eq!(asked.status, 303, "{}", asked.text);
        assert!(!w.get(&w.bo, "meetings/free").await.text.contains("value=\"0\""), "it waits for an answer");
        let page = w.get(&w.ana, "meetings/day").await.text;
        assert!(page.contains("Bo Berg proposes to meet") && !page.contains(SECRET), "{page}");
        let proposal = page.split("/meetings/proposals/").nth(1).expect("a proposal").split('"').next().unwrap();
        let answer = format!("meetings/proposals/{proposal}");
        let accepted = w.post(&w.ana, &answer, &[("do", "accept")]).await;
        assert_eq!(accepted.status, 303, "{}", accepted.text);
        let item = w.agenda(&w.bo).await.remove(0);
        assert_eq!((item["starts"].as_str(), item["state"].as_str()), (Some(first), Some("confirmed")));
        assert_eq!((item["place"].as_str(), item["revision"].as_i64()), (Some("Stand B-12"), Some(0)));
        assert_eq!(w.request(&w.bo, &w.ana).await["state"], "planned");
        let told = w.mails().await.into_iter().filter(|mail| mail.3.contains("SEQUENCE:0")).count();
        assert_eq!(told, 2, "both have it as a calendar file");
        assert!(w.get(&w.ana, "meetings/day").await.text.contains("value=\"held\""));
        assert_eq!(w.post(&w.bo, "meetings/free", &pairs).await.status, 409, "they meet already");
        // A proposal that nobody answered is over with its slot.
        assert_eq!(w.ask(&w.chen, &w.bo, "Hello").await.status, 303);
        let request = w.request(&w.chen, &w.bo).await["id"].as_str().unwrap().to_owned();
        assert_eq!(
            w.post(&w.chen, "meetings/free", &[("request", &request), ("slot", "0")]).await.status,
            409,
            "Bo meets"
        );
        assert_eq!(w.post(&w.chen, "meetings/free", &[("request", &request), ("slot", "1")]).await.status, 303);
        let page = w.get(&w.bo, "meetings/day").await.text;
        let proposal = page.split("/meetings/proposals/").nth(1).expect("a proposal").split('"').next().unwrap();
        let answer = format!("meetings/proposals/{proposal}");
        at(&mut w, first, 1800 + 1500).await;
        assert_eq!(w.post(&w.bo, &answer, &[("do", "accept")]).await.status, 409);
        assert_eq!(w.agenda(&w.chen).await.len(), 0);
    }
}

#[tokio::test]
async fn a_wish_taken_back_brings_no_meeting() {
    for engine in engines() {
        let mut w = World::new(engine).await;
        assert_eq!(w.ask(&w.bo, &w.ana, "Hello").await.status, 303);
        at(&mut w, "2027-09-24T01:00:00Z", 60).await;
        let request = w.request(&w.bo, &w.ana).await["id"].as_str().unwrap().to_owned();
        let pairs = [("request", request.as_str()), ("slot", "0")];
        assert_eq!(w.post(&w.bo, "meetings/free", &pairs).await.status, 303);
        let page = w.get(&w.ana, "meetings/day").await.text;
        let proposal = page.split("/meetings/proposals/").nth(1).expect("a proposal").split('"').next().unwrap();
        let taken_back = w.post(&w.bo, &format!("meetings/requests/{request}"), &[("do", "withdraw")]).await;
        assert_eq!(taken_back.status, 303, "{}", taken_back.text);
        let late = w.post(&w.ana, &format!("meetings/proposals/{proposal}"), &[("do", "accept")]).await;
        assert_eq!(late.status, 409, "{}", late.text);
        assert_eq!(w.agenda(&w.bo).await.len(), 0);
        assert_eq!(w.request(&w.bo, &w.ana).await["state"], "withdrawn");
    }
}

#[tokio::test]
async fn notes_are_read_by_nobody_else() {
    for engine in engines() {
        let mut w = World::new(engine).await;
        w.agree(&w.bo, &w.ana).await;
        w.agree(&w.ana, &w.minister).await;
        let (id, starts) = published(&w).await;
        let ministers = w.agenda(&w.minister).await.remove(0)["id"].as_str().unwrap().to_owned();
        let path = format!("meetings/day/{id}");
        assert_eq!(w.post(&w.bo, &format!("{path}/note"), &[("note", SECRET)]).await.status, 409, "not yet");
        at(&mut w, &starts, 3 * 24 * 3600).await;
        for one in [&w.bo, &w.minister] {
            let meeting = if one.id == w.bo.id { &id } else { &ministers };
            let pairs = [("note", SECRET), ("rating", "4"), ("again", "yes")];
            let kept = w.post(one, &format!("meetings/day/{meeting}/note"), &pairs).await;
            assert_eq!(kept.status, 303, "{}", kept.text);
        }
        let long = "x".repeat(5000);
        let refused = w.post(&w.bo, &format!("{path}/note"), &[("note", &long)]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text.contains("id=\"e-note\"") && refused.text.contains(&long), "kept as typed");
        assert_eq!(w.post(&w.bo, &format!("{path}/note"), &[("rating", "9")]).await.status, 422);
        let own = w.get(&w.bo, &path).await.text;
        assert!(own.contains(SECRET) && own.contains("<option value=\"4\" selected>"), "{own}");
        assert!(!w.get(&w.ana, &path).await.text.contains(SECRET), "the other side");
        let others = w.get(&w.assistant, &format!("meetings/day/{ministers}")).await;
        assert_eq!(others.status, 200, "who holds a mandate sees the meeting");
        assert!(!others.text.contains(SECRET) && !others.text.contains("name=\"note\""), "{}", others.text);
        let refused = w.post(&w.assistant, &format!("meetings/day/{ministers}/note"), &[("note", "x")]).await;
        assert_eq!(refused.status, 404);
        let pages = [
            format!("meetings/agendas/{}", w.bo.id),
            "meetings/figures".into(),
            "meetings/door".into(),
            "meetings/door.csv".into(),
            "meetings/print?what=people".into(),
            "meetings/print?what=tables".into(),
            "meetings/where?q=Bo".into(),
        ];
        for page in pages {
            let seen = w.get(&w.secretary, &page).await;
            assert_eq!(seen.status, 200, "{page}: {}", seen.text);
            assert!(!seen.text.contains(SECRET), "{page}");
        }
        assert_eq!(w.get(&w.secretary, &path).await.status, 404);
        let edition = {
            let mut conn = w.server.app.db().read().await.unwrap();
            let trail = house::audit_recent(&mut conn, "~", 500).await.unwrap();
            assert!(!format!("{trail:?}").contains(SECRET) && trail.iter().all(|line| line.act != "noted"));
            forum::by_id(&mut conn, &w.forum).await.unwrap().unwrap()
        };
        let mut file = Vec::new();
        for (_, exporter) in &w.server.app.offered().exports {
            let app = &w.server.app;
            let export =
                exedra_web::export::Export { app, edition: &edition, now: app.now(), abroad: false, out: &mut file };
            exporter(&mut app.db().read().await.unwrap(), export).await.unwrap();
        }
        let file = String::from_utf8(file).unwrap();
        assert!(file.contains(&id) && file.contains("\"held\":false") && !file.contains(SECRET));
        assert_eq!(about(&w, &w.bo.id).await["day"]["notes"][0]["note"], SECRET);
        assert!(!about(&w, &w.ana.id).await.to_string().contains(SECRET), "notes of others are theirs");
        let (stamp, erasers) = (w.server.app.stamp(), &w.server.app.offered().erasers);
        let permit = exedra_people::rules_persons::SystemPersons::erase("test", w.ana.id.clone());
        transact!(w.server.app.db(), tx => exedra_people::erasure::erase(tx, stamp, erasers, &permit).await).unwrap();
        assert_eq!(about(&w, &w.bo.id).await["day"]["notes"].as_array().unwrap().len(), 0, "it told of her");
    }
}

#[tokio::test]
async fn paper_is_for_the_desk() {
    for engine in engines() {
        let mut w = World::new(engine).await;
        w.agree(&w.bo, &w.ana).await;
        let (_, starts) = published(&w).await;
        give(&w, &w.stranger, ForumRole::HelpDesk).await;
        at(&mut w, &starts, 60).await;
        let desk = ["meetings/door", "meetings/door.csv", "meetings/where?q=bo", "meetings/figures"];
        let sheets = ["meetings/print?what=people", "meetings/print?what=tables"];
        for other in [&w.bo, &w.chen, &w.assistant] {
            for path in desk.iter().chain(&sheets) {
                assert_eq!(w.get(other, path).await.status, 404, "{path}");
            }
        }
        let own = w.get(&w.bo, "meetings/print").await;
        assert!(own.text.contains("Ana Anders") && !own.text.contains("name=\"delegation\""), "{}", own.text);
        assert!(!w.get(&w.chen, "meetings/print").await.text.contains("Ana Anders"));
        for path in sheets {
            let seen = w.get(&w.stranger, path).await;
            assert_eq!(seen.status, 200, "{path}: {}", seen.text);
            assert!(seen.text.contains("Ana Anders") && seen.text.contains("sheet-paper"), "{}", seen.text);
        }
        let none = w.get(&w.stranger, "meetings/print?what=people&delegation=nonsense").await;
        assert_eq!(none.status, 404);
        let door = w.get(&w.stranger, "meetings/door").await.text;
        let (ana, bo) = (door.find("Ana Anders").unwrap(), door.find("Bo Berg").unwrap());
        assert!(ana < bo, "by name");
        let csv = w.get(&w.stranger, "meetings/door.csv").await;
        assert_eq!(csv.headers["content-type"], "text/csv; charset=utf-8");
        assert!(csv.text.contains(",Ana Anders,Ana Anders,Pumpworks,Stand B-12\r"), "{}", csv.text);
        let found = w.get(&w.stranger, "meetings/where?q=BERG").await.text;
        assert!(found.contains("Bo Berg") && found.contains("Now: Stand B-12"), "{found}");
        assert!(!found.contains("Ana Anders"), "where, not whom: {found}");
        assert!(w.get(&w.stranger, "meetings/where?q=nobody").await.text.contains("Nobody here is called so."));
    }
}

#[tokio::test]
async fn figures_tell_of_nobody() {
    let mut w = World::new(Engine::Sqlite).await;
    w.agree(&w.bo, &w.ana).await;
    let few = w.server.get("/harbour/figures", None).await.text;
    assert!(!few.contains("meeting asked for"), "two people stand behind it: {few}");
    w.agree(&w.chen, &w.ana).await;
    let (id, starts) = published(&w).await;
    at(&mut w, &starts, 60).await;
    assert_eq!(w.post(&w.bo, &format!("meetings/day/{id}"), &[("do", "held")]).await.status, 303);
    let all = w.server.get("/harbour/figures", None).await.text;
    assert!(all.contains("meetings asked for") && all.contains("meetings with time and place"), "{all}");
    assert!(!all.contains("meeting held"), "two people stand behind it: {all}");
    let page = w.get(&w.secretary, "meetings/figures").await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("withheld") && page.text.contains("No track"), "{}", page.text);
}
