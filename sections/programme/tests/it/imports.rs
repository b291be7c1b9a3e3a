//! Programmes from files of other programs.

use exedra_kernel::Localized;
use exedra_kernel::import::ImportReport;
use exedra_programme::import::{self, File};
use exedra_programme::rules::System;
use exedra_testkit::engines;
use exedra_web::Edition;

use crate::world::{World, world};

const XML: &str = r#"<?xml version="1.0"?>
<schedule>
  <version>1</version>
  <conference><title>Elsewhere</title><time_zone_name>Asia/Shanghai</time_zone_name></conference>
  <day index="1" date="2027-09-26">
    <room name="Tide Room">
      <event id="7" guid="AAAA-1"><date>2027-09-26T10:00:00+08:00</date><start>10:00</start><duration>00:45</duration>
        <title>Tides &amp; grids</title><type>Keynote</type><track>Health</track><language>en</language>
        <abstract>&lt;p&gt;First&lt;/p&gt;&lt;p&gt;second&lt;/p&gt;</abstract>
        <persons><person id="3">Ingrid Marlowe</person></persons>
      </event>
      <event id="7" guid="AAAA-2"><start>11:00</start><duration>1:00</duration><title>By day and hour</title><track>Yachts</track></event>
      <event id="8" guid="AAAA-3"><date>2031-01-01T10:00:00+08:00</date><start>10:00</start><duration>1:00</duration><title>Another year</title></event>
      <event id="9" guid="AAAA-1"><start>12:00</start><duration>1:00</duration><title>Twice</title></event>
      <event id="10" guid="AAAA-4"><start>12:00</start><duration>soon</duration><title>How long?</title></event>
    </room>
  </day>
</schedule>"#;

async fn edition(w: &World) -> Edition {
    let mut conn = w.server.app.db().read().await.unwrap();
    exedra_people::forum::by_id(&mut conn, &w.forum).await.unwrap().unwrap()
}

async fn bring(w: &World, name: &str, text: &str) -> ImportReport {
    let app = &w.server.app;
    let batch =
        import::understand(&edition(w).await, vec![(name.to_owned(), import::read(name, text).expect("a file"))]);
    let permit = System::keep_programme("test", w.forum.clone());
    let report = import::write(app.db(), app.stamp(), &permit, &batch).await.unwrap();
    app.settle().await;
    report
}

fn counts(report: &ImportReport) -> (u64, u64, u64, u64) {
    (report.read, report.created, report.updated, report.unchanged)
}

#[tokio::test]
async fn the_same_file_again_changes_nothing_and_a_newer_one_what_differs() {
    for engine in engines() {
        let w = world(engine).await;
        let report = bring(&w, "s.xml", XML).await;
        assert_eq!(counts(&report), (5, 2, 0, 0), "{report:?}");
        let why: Vec<_> = report.rejected.iter().map(|r| (r.line, r.field.as_deref().unwrap_or(""))).collect();
        assert_eq!(why, [(13, "date"), (14, "guid"), (15, "duration")]);
        assert!(report.mended.iter().any(|r| r.why.contains("Yachts")));
        let all = w.text("/harbour/programme?day=2027-09-26", None).await;
        assert!(all.contains("Tides &#38; grids") || all.contains("Tides &amp; grids"), "{all}");
        assert!(all.contains("10:00") && all.contains("10:45") && all.contains("Tide Room") && all.contains("Plenary"));
        assert!(!all.contains("Marlowe"), "a file is nobody's consent");
        assert!(all.contains("By day and hour") && all.contains("11:00"));

        assert_eq!(counts(&bring(&w, "s.xml", XML).await), (5, 0, 0, 2));
        let newer = XML.replace(
            "10:00:00+08:00</date><start>10:00</start><duration>00:45",
            "10:30:00+08:00</date><start>10:30</start><duration>00:45",
        );
        assert_eq!(counts(&bring(&w, "s.xml", &newer).await), (5, 0, 1, 1));
        let mut conn = w.server.app.db().read().await.unwrap();
        let sessions = exedra_programme::session::all(&mut conn, &w.forum).await.unwrap();
        assert_eq!(sessions.len(), 5, "three of the world, two of the file");
    }
}

#[tokio::test]
async fn what_we_write_we_read() {
    let w = world(exedra_testkit::Engine::Sqlite).await;
    for path in ["/harbour/schedule.xml", "/harbour/schedule.json"] {
        let text = w.text(path, None).await;
        let file: File = import::read(path, &text).expect("readable");
        assert_eq!(file.zone, "Asia/Shanghai");
        let opening = file.events.iter().find(|event| event.title == "Opening").expect("the opening");
        assert_eq!((opening.start.as_str(), opening.room.as_str()), ("09:00", "Hall 1"));
        assert_eq!(opening.persons[0].1, "Ada Farrow");
        let batch = import::understand(&edition(&w).await, vec![(path.to_owned(), file)]);
        assert!(batch.report().rejected.is_empty(), "{:?}", batch.report());
    }
}

#[tokio::test]
async fn a_file_of_our_own_changes_nothing_and_what_was_changed_in_it_that() {
    for engine in engines() {
        let w = world(engine).await;
        bring(&w, "s.xml", XML).await;
        let cancel = [
            ("title-en", "Opening"),
            ("title-zh", "开幕"),
            ("abstract-en", "Two\n\nparagraphs & <b>more</b>"),
            ("kind", "ceremony"),
            ("day", "2027-09-24"),
            ("from", "09:00"),
            ("until", "10:30"),
            ("room", "R1"),
            ("state", "cancelled"),
            ("languages", "zh"),
            ("languages", "en"),
            ("tracks", "health"),
            ("confirm", "1"),
        ];
        assert_eq!(w.server.post(&format!("{}/edit", w.page(0)), Some(&w.secretary), &cancel).await.status, 303);
        let roomless = [
            ("title-en", "The talk after"),
            ("kind", "forum"),
            ("day", "2027-09-24"),
            ("from", "10:30"),
            ("until", "12:00"),
            ("state", "published"),
            ("confirm", "1"),
        ];
        assert_eq!(w.server.post(&format!("{}/edit", w.page(1)), Some(&w.secretary), &roomless).await.status, 303);
        let rows = async || {
            let mut conn = w.server.app.db().read().await.unwrap();
            let sessions = exedra_programme::session::all(&mut conn, &w.forum).await.unwrap();
            let rooms = exedra_programme::session::rooms(&mut conn, &w.forum).await.unwrap();
            (sessions, rooms)
        };
        let before = rows().await;
        for path in [
            "/harbour/schedule.xml",
            "/harbour/schedule.json",
            "/harbour/schedule.xml?lang=zh",
            "/harbour/schedule.json?lang=ar",
        ] {
            let report = bring(&w, path, &w.text(path, None).await).await;
            assert_eq!(rows().await, before, "{path}");
            assert_eq!(counts(&report), (4, 0, 0, 4), "{path}: {report:?}");
        }
        // Another time and another title, in the file of the Chinese pages, where this one has no title of its own; that of a
        // cancelled one stays.
        let text = w.text("/harbour/schedule.xml?lang=zh", None).await;
        let changed = text
            .replace("开幕<", "开幕式<")
            .replace("<title>The talk after<", "<title>Talk<")
            .replace("T10:30:00+08:00</date>", "T11:30:00+08:00</date>");
        let report = bring(&w, "changed.xml", &changed).await;
        assert_eq!((report.created, report.updated), (0, 1), "{report:?}");
        let (sessions, rooms) = rows().await;
        assert_eq!((sessions.len(), &rooms), (5, &before.1));
        assert_eq!(sessions.iter().find(|session| session.id == w.ids[0]), before.0.iter().find(|s| s.id == w.ids[0]));
        let talk = sessions.iter().find(|session| session.id == w.ids[1]).unwrap();
        assert_eq!(talk.titles, Localized::one("en", "Talk"));
        assert_eq!(talk.starts_at.in_zone("Asia/Shanghai").strftime("%H:%M").to_string(), "11:30");
    }
}

#[tokio::test]
async fn hostile_files_are_refused_or_harmless() {
    let deep = format!("<schedule>{}", "<a>".repeat(2_000_000));
    let said = import::read("f", &deep).expect_err("too deep").to_string();
    assert!(said.contains("inside each other") && said.len() < 200, "{said}");
    let long = format!("<schedule><day><room><event guid=\"a\"><title>{}", "x".repeat(3 << 20));
    assert!(import::read("f", &long).is_err());
    // Entities of one's own are neither read from elsewhere nor multiplied.
    let w = world(exedra_testkit::Engine::Sqlite).await;
    let xml = XML.replace(
        "<?xml version=\"1.0\"?>",
        "<?xml version=\"1.0\"?><!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>",
    );
    let xml = xml.replace("Tides &amp; grids", "Tides &f;&b; \u{202e}gpj.exe &lt;script&gt;alert(1)&lt;/script&gt;");
    bring(&w, "s.xml", &xml).await;
    let page = w.text("/harbour/programme?day=2027-09-26", None).await;
    assert!(
        !page.contains("root:")
            && !page.contains("haha")
            && !page.contains("<script>alert")
            && !page.contains('\u{202e}')
    );
    // Markup that never ends is gone through once.
    let json = serde_json::json!({ "schedule": { "conference": { "days": [{ "date": "2027-09-26", "rooms": { "R": [
        { "guid": "x", "title": "<a".repeat(4_000_000), "start": "10:00", "duration": "1:00" }
    ] } }] } } });
    assert_eq!(bring(&w, "s.json", &json.to_string()).await.created, 1);
}

#[test]
fn what_is_no_schedule_is_said_in_one_line() {
    for (text, why) in [
        ("", "neither"),
        ("title,start", "neither"),
        ("<html></html>", "no <schedule>"),
        ("<schedule><day>", "ends inside <schedule><day>"),
        ("<schedule>\n</day></schedule>", "line 2: it is no well-formed XML"),
        ("{\"schedule\": 1}", "no schedule.conference.days"),
        ("{\"schedule\": ", "no JSON"),
    ] {
        let said = import::read("f", text).expect_err(text).to_string();
        assert!(said.starts_with("f: ") && said.contains(why) && !said.contains('\n'), "{said}");
    }
}

/// Real files, when they are at hand (in the folder named by `EXEDRA_DATA` or in `../shared/data` beside the workspace): all of them are read, and the second time nothing changes.
#[tokio::test]
async fn files_of_real_conferences() {
    let data = std::env::var("EXEDRA_DATA")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data").to_owned());
    for (name, from, to, zone, events) in [
        ("fosdem-2026.xml", "2026-01-31", "2026-02-01", "Europe/Brussels", 1079),
        ("39c3-everything.schedule.xml", "2025-12-27", "2025-12-30", "Europe/Berlin", 895),
        ("39c3-everything.schedule.json", "2025-12-27", "2025-12-30", "Europe/Berlin", 895),
    ] {
        let Ok(text) = std::fs::read_to_string(format!("{data}/schedules/{name}")) else {
            eprintln!("{name} is not at hand");
            continue;
        };
        let w = world(exedra_testkit::Engine::Sqlite).await;
        let mut edition = edition(&w).await;
        (edition.from, edition.to, edition.zone) = (from.to_owned(), to.to_owned(), zone.to_owned());
        let app = &w.server.app;
        let permit = System::keep_programme("test", w.forum.clone());
        let batch = import::understand(&edition, vec![(name.to_owned(), import::read(name, &text).expect("a file"))]);
        let report = import::write(app.db(), app.stamp(), &permit, &batch).await.unwrap();
        assert_eq!(report.read, events, "{name}");
        assert!(report.created * 100 >= report.read * 95, "{name}: {:?}", report.rejected);
        let again = import::write(app.db(), app.stamp(), &permit, &batch).await.unwrap();
        assert_eq!((again.created, again.updated, again.unchanged), (0, 0, report.created), "{name}");
    }
}
