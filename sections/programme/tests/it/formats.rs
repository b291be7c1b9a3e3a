//! The files for other programs, read back by independent readers.

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::world::world;

/// The elements of a file in order, as (depth, name, attributes), and the texts of the innermost.
fn elements(xml: &str) -> Vec<(usize, String, Vec<(String, String)>, String)> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let (mut depth, mut all): (usize, Vec<(usize, String, Vec<(String, String)>, String)>) = (0, Vec::new());
    let name_of = |text: &str| text.to_owned();
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Eof => return all,
            Event::Start(e) => {
                let attributes = e.attributes().map(|a| a.expect("an attribute"));
                let attributes = attributes.map(|a| (name_of(a.key.as_ref()), name_of(&a.value))).collect();
                all.push((depth, name_of(e.name().as_ref()), attributes, String::new()));
                depth += 1;
            }
            Event::Empty(e) => {
                let attributes = e.attributes().map(|a| a.expect("an attribute"));
                let attributes = attributes.map(|a| (name_of(a.key.as_ref()), name_of(&a.value))).collect();
                all.push((depth, name_of(e.name().as_ref()), attributes, String::new()));
            }
            Event::End(_) => depth -= 1,
            Event::Text(text) => {
                if let Some(last) = all.last_mut() {
                    last.3.push_str(text.as_ref());
                }
            }
            Event::GeneralRef(name) => {
                let name = name_of(&name);
                if let Some(last) = all.last_mut() {
                    last.3.push_str(match name.as_str() {
                        "amp" => "&",
                        "lt" => "<",
                        "gt" => ">",
                        "quot" => "\"",
                        other => panic!("an entity of its own: {other}"),
                    });
                }
            }
            _ => {}
        }
    }
}

#[tokio::test]
async fn schedule_xml_has_everything_in_its_order() {
    let w = world(exedra_testkit::Engine::Sqlite).await;
    let answer = w.server.get("/harbour/schedule.xml", None).await;
    assert_eq!(answer.headers["content-type"], "application/vnd.c3voc.schedule+xml");
    let all = elements(&answer.text);
    let top: Vec<&str> = all.iter().filter(|e| e.0 == 1).map(|e| e.1.as_str()).collect();
    assert_eq!(top, ["generator", "url", "version", "conference", "day", "day", "day", "day", "day"]);
    let conference: Vec<&str> =
        all.iter().skip_while(|e| e.1 != "conference").skip(1).take_while(|e| e.0 == 2).map(|e| e.1.as_str()).collect();
    let wanted =
        ["title", "acronym", "start", "end", "days", "timeslot_duration", "base_url", "time_zone_name", "track"];
    assert_eq!(conference, wanted);
    let events: Vec<usize> = all.iter().enumerate().filter(|(_, e)| e.1 == "event").map(|(at, _)| at).collect();
    assert_eq!(events.len(), 2);
    let (mut ids, mut guids) = (BTreeSet::new(), BTreeSet::new());
    for at in events {
        let get = |name: &str| all[at].2.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone()).expect(name);
        assert!(get("id").parse::<u64>().is_ok_and(|id| id > 0) && ids.insert(get("id")) && guids.insert(get("guid")));
        assert!(exedra_programme::model::is_code(&get("code")));
        let children: Vec<&str> =
            all[at + 1..].iter().take_while(|e| e.0 > 3).filter(|e| e.0 == 4).map(|e| e.1.as_str()).collect();
        for required in ["room", "title", "type", "date", "start", "duration", "abstract", "track"] {
            assert!(children.contains(&required), "{required}: {children:?}");
        }
    }
    let text = |name: &str| all.iter().find(|e| e.0 == 4 && e.1 == name).map(|e| e.3.trim().to_owned()).expect(name);
    assert_eq!((text("start").as_str(), text("duration").as_str()), ("09:00", "1:30"));
    assert_eq!(text("date"), "2027-09-24T09:00:00+08:00");
    assert_eq!(text("abstract"), "One & all; a line,\nand another <one>.", "what was escaped comes back");
    assert!(all.iter().any(|e| e.1 == "person" && e.3.trim() == "Ada Farrow"));
}

#[tokio::test]
async fn schedule_json_has_the_members_of_its_form_and_no_other() {
    let w = world(exedra_testkit::Engine::Sqlite).await;
    let file = w.server.get("/harbour/schedule.json", None).await.json();
    let conference = &file["schedule"]["conference"];
    assert_eq!(
        (conference["daysCount"].as_i64(), conference["time_zone_name"].as_str()),
        (Some(5), Some("Asia/Shanghai"))
    );
    let days = conference["days"].as_array().expect("days");
    let rooms: Vec<_> = days.iter().flat_map(|day| day["rooms"].as_object().expect("rooms").iter()).collect();
    let events: Vec<_> = rooms.iter().flat_map(|(_, events)| events.as_array().expect("events")).collect();
    assert_eq!(events.len(), 2);
    for event in events {
        let event = event.as_object().expect("an event");
        for name in [
            "abstract", "date", "duration", "guid", "id", "language", "links", "persons", "room", "slug", "start",
            "subtitle", "title", "track", "type", "url",
        ] {
            assert!(event.contains_key(name), "{name}");
        }
        let slug = event["slug"].as_str().expect("a slug");
        assert!(slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-".contains(c)), "{slug}");
        assert!(slug.ends_with(|c: char| c.is_ascii_alphanumeric()), "{slug}");
    }
}

#[tokio::test]
async fn the_calendar_is_folded_and_names_each_event_once() {
    let w = world(exedra_testkit::Engine::Sqlite).await;
    let answer = w.server.get("/harbour/schedule.ics", None).await;
    assert!(answer.text.ends_with("END:VCALENDAR\r\n"));
    for line in answer.text.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
    }
    let unfolded = answer.text.replace("\r\n ", "");
    let of = |name: &str| -> Vec<&str> { unfolded.lines().filter_map(|line| line.strip_prefix(name)).collect() };
    let uids: BTreeSet<_> = of("UID:").into_iter().collect();
    assert_eq!((uids.len(), of("BEGIN:VEVENT").len()), (2, 2));
    assert_eq!(of("DTSTART:"), ["20270924T010000Z", "20270924T023000Z"]);
    assert_eq!(of("SUMMARY:"), ["Opening", "The talk after"]);
    assert!(of("DESCRIPTION:")[0].contains("One & all\\; a line\\,\\nand another <one>."));
    // Moved: the same event, a higher number, and what was announced is said.
    let edit = format!("{}/edit", w.page(1));
    let pairs = [
        ("title-en", "The talk after"),
        ("kind", "forum"),
        ("day", "2027-09-24"),
        ("from", "14:00"),
        ("until", "15:00"),
        ("room", "R1"),
        ("state", "published"),
    ];
    assert_eq!(w.server.post(&edit, Some(&w.secretary), &pairs).await.status, 303);
    let moved = w.server.get("/harbour/schedule.ics", None).await.text.replace("\r\n ", "");
    let again: BTreeSet<_> = moved.lines().filter_map(|line| line.strip_prefix("UID:")).collect();
    assert_eq!(uids, again);
    assert!(moved.contains("SEQUENCE:1\r\n"));
    assert!(w.text(&w.page(1), None).await.contains("This was announced for 24 September 2027"));
    // Cancelled: it stays, and says so.
    let mut cancelled = pairs;
    cancelled[6].1 = "cancelled";
    w.server.post(&edit, Some(&w.secretary), &cancelled).await;
    let text = w.server.get("/harbour/schedule.ics", None).await.text;
    assert!(text.contains("STATUS:CANCELLED") && text.matches("BEGIN:VEVENT").count() == 2);
    let etag = w.server.get("/harbour/schedule.ics", None).await.headers["etag"].clone();
    assert_eq!(w.server.get("/harbour/schedule.ics", None).await.headers["etag"], etag);
}

#[tokio::test]
async fn json_ld_says_when_where_and_who() {
    let w = world(exedra_testkit::Engine::Sqlite).await;
    let file = w.server.get("/harbour/schedule.jsonld", None).await.json();
    assert_eq!((file["@context"].as_str(), file["@type"].as_str()), (Some("https://schema.org"), Some("Event")));
    let events = file["subEvent"].as_array().expect("events");
    assert_eq!(events.len(), 2);
    let opening = &events[0];
    assert_eq!(opening["startDate"], "2027-09-24T09:00:00+08:00");
    assert_eq!(opening["location"]["name"], "Hall 1");
    assert_eq!(opening["organizer"]["name"], "Quay Institute");
    assert_eq!(opening["performer"][0]["name"], "Ada Farrow");
    assert_eq!(opening["subEvent"].as_array().map(Vec::len), Some(3));
    let page = w.text(&w.page(0), None).await;
    let at = page.find("application/ld+json\">").expect("in the page as well") + "application/ld+json\">".len();
    let inside = &page[at..at + page[at..].find("</script>").expect("its end")];
    let inside: serde_json::Value = serde_json::from_str(inside).expect("JSON");
    assert_eq!(inside["superEvent"]["name"], "Harbour Forum");
}
