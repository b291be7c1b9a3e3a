//! Who sees and runs what; sources, switches, files in parts, captions, the stream of switches.

use exedra_testkit::{Engine, engines};
use futures::StreamExt as _;

use crate::world::{SECRET, World, world};

const LIVE: &str = "https://live.example.org/opening/master.m3u8";

/// A tiny complete MP4 by its structure.
fn film(words: &str) -> Vec<u8> {
    let part = |name: &[u8], body: &[u8]| {
        let length = u32::try_from(8 + body.len()).unwrap().to_be_bytes();
        [&length[..], name, body].concat()
    };
    [part(b"ftyp", b"isom"), part(b"moov", &part(b"trak", b"x")), part(b"mdat", words.as_bytes())].concat()
}

const VTT: &str = "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ada>Good morning, harbour\n\n00:04.000 --> 00:06.000\nA quiet <script>alert(1)</script> pump";

async fn arranged(engine: Engine) -> (World, String) {
    let world = world(engine, &[]).await;
    let base = world.set_up(&world.opening, &world.address).await;
    let pairs = [
        ("live-address-0", LIVE),
        ("live-language-0", "en"),
        ("live-address-1", "https://live.example.org/opening/fr.m3u8"),
        ("live-language-1", "fr"),
        ("slate-en", "Back in a minute"),
        ("slate-fr", "De retour dans une minute"),
    ];
    let saved = world.save(&base, &pairs).await;
    assert_eq!(saved.status, 303, "{}", saved.text);
    (world, base)
}

#[tokio::test]
async fn a_broadcast_from_its_setting_up_to_the_switch() {
    for engine in engines() {
        let (world, base) = arranged(engine).await;
        let server = &world.server;
        assert_eq!(world.set_up(&world.opening, &world.address).await, base, "one for each item");
        let page = server.get(&base, None).await;
        assert_eq!(page.status, 200);
        assert!(
            page.text.contains("Address from afar") && page.text.contains("\"shown\"") || page.text.contains("shown")
        );
        assert!(page.text.contains("Begins on"), "{}", page.text);
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        for part in ["media-src 'self' blob: https://live.example.org;", "connect-src 'self' https://live.example.org;"]
        {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(!policy.contains("unsafe"));
        // Only what there is can be shown.
        assert_eq!(world.switch(&base, "recording").await.status, 409);
        assert_eq!(world.switch(&base, "everything").await.status, 400);
        assert_eq!(world.switch(&base, "live").await.status, 303);
        let page = server.get(&base, None).await;
        assert!(page.text.contains(&format!("src=\"{LIVE}\"")), "{}", page.text);
        let french = server.get(&format!("{base}?audio=fr&lang=fr"), None).await;
        assert!(french.text.contains("src=\"https://live.example.org/opening/fr.m3u8\""));
        let phone = server.get(&format!("{base}/listen?audio=fr"), None).await;
        assert!(phone.text.contains("<audio") && phone.text.contains("fr.m3u8") && !phone.text.contains("<video"));
        let sheet = server.get(&format!("{base}/sheet"), None).await;
        assert_eq!(sheet.text.matches("class=\"qr\"").count(), 2);
        assert_eq!(world.switch(&base, "slate").await.status, 303);
        assert!(server.get(&format!("{base}?lang=fr"), None).await.text.contains("De retour"));
        // The manager sees every switch with who did it; the session's page and the list name the broadcast.
        let manage = server.get(&format!("{base}/manage"), Some(&world.host)).await;
        assert!(manage.text.contains("switched to live") && manage.text.contains("hanna"), "{}", manage.text);
        let list = server.get("/harbour/stage", None).await;
        assert!(list.text.contains("Address from afar"));
        let mut conn = server.app.db().read().await.unwrap();
        let session = exedra_programme::model::SessionId::parse(&world.opening).unwrap();
        let code = exedra_programme::session::by_id(&mut conn, &world.forum, &session).await.unwrap().unwrap().code;
        drop(conn);
        let session = server.get(&format!("/harbour/programme/{code}"), None).await;
        assert!(session.text.contains(&base), "the session links its broadcast");
        let home = server.get("/harbour/stage/manage", Some(&world.host)).await;
        assert!(home.text.contains("Address from afar"));
        // Taken away, nothing is left.
        let gone = server.post(&format!("{base}/sources"), Some(&world.secretary), &[("do", "remove")]).await;
        assert_eq!(gone.status, 303);
        assert_eq!(server.get(&base, None).await.status, 404);
    }
}

#[tokio::test]
async fn addresses_that_may_not_be_played_are_refused_beside_their_field() {
    let (world, base) = arranged(Engine::Sqlite).await;
    for (address, words) in [
        ("http://live.example.org/a.m3u8", "Only https addresses"),
        ("https://10.0.0.1/a.m3u8", "private network"),
        ("https://user:x@live.example.org/", "no address of the web"),
        ("javascript:alert(1)", "no address of the web"),
    ] {
        let answer = world.save(&base, &[("live-address-0", address), ("live-language-0", "en")]).await;
        assert_eq!(answer.status, 422, "{address}");
        assert!(answer.text.contains(words), "{address}");
    }
    let answer = world.save(&base, &[("live-address-0", LIVE), ("live-language-0", "xx")]).await;
    assert!(answer.status == 422 && answer.text.contains("Choose the language"));
    // What stood there before stands there still.
    assert_eq!(world.switch(&base, "live").await.status, 303);
}

#[tokio::test]
async fn hidden_sessions_have_no_stage_for_others() {
    for engine in engines() {
        let world = world(engine, &[]).await;
        let base = world.set_up(&world.hidden, "").await;
        let words = [("do", "save"), ("slate-en", SECRET)];
        let saved = world.server.post(&format!("{base}/sources"), Some(&world.stranger), &words).await;
        assert_eq!(saved.status, 303, "the host of the hidden session");
        let added = world
            .upload(&format!("{base}/captions/import"), &world.stranger, &[("language", "en")], "x.vtt", VTT.as_bytes())
            .await;
        assert_eq!(added.status, 303, "{}", added.text);
        let file = world
            .upload(&format!("{base}/files"), &world.stranger, &[("language", "en")], "x.mp4", &film(SECRET))
            .await;
        assert_eq!(file.status, 303, "{}", file.text);
        let sources = world.server.get(&format!("{base}/sources"), Some(&world.stranger)).await;
        let at = sources.text.find(&format!("{base}/media/")).expect("the file");
        let media = sources.text[at..].split('"').next().unwrap().to_owned();
        assert_eq!(world.server.get(&media, Some(&world.stranger)).await.status, 200);
        for path in ["", "/listen", "/sheet", "/transcript", "/captions/en.vtt", "/events", "/manage", "/sources"] {
            let answer = world.server.get(&format!("{base}{path}"), Some(&world.host)).await;
            assert_eq!(answer.status, 404, "{path}");
            assert!(!answer.text.contains(SECRET));
        }
        assert_eq!(world.server.get(&media, None).await.status, 404);
        assert!(!world.server.get("/harbour/stage", None).await.text.contains(SECRET));
        assert!(!world.server.get("/harbour/stage/manage", Some(&world.host)).await.text.contains(SECRET));
        // And nobody else writes: not the host of another session, not a visitor of the announced one.
        for (session, path, pairs) in
            [(&world.host, "/manage", [("to", "slate")]), (&world.host, "/sources", [("do", "remove")])]
        {
            assert_eq!(world.server.post(&format!("{base}{path}"), Some(session), &pairs).await.status, 404, "{path}");
        }
        let upload =
            world.upload(&format!("{base}/files"), &world.host, &[("language", "en")], "x.mp4", &film("x")).await;
        assert_eq!(upload.status, 404);
        let pairs = [("session", world.hidden.as_str()), ("item", "")];
        assert_eq!(world.server.post("/harbour/stage/manage", Some(&world.host), &pairs).await.status, 404);
        // An item of another session cannot be taken along.
        let pairs = [("session", world.opening.as_str()), ("item", "0192f0c4-0000-7000-8000-000000000000")];
        assert_eq!(world.server.post("/harbour/stage/manage", Some(&world.host), &pairs).await.status, 404);
    }
}

#[tokio::test]
async fn recordings_are_kept_and_served_in_parts() {
    for engine in engines() {
        let (world, base) = arranged(engine).await;
        let (server, files) = (&world.server, format!("{base}/files"));
        let bytes = film("0123456789");
        let answer = world.upload(&files, &world.host, &[("language", "en")], "../../<b>opening</b>.exe", &bytes).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        let sources = server.get(&format!("{base}/sources"), Some(&world.host)).await;
        assert!(
            sources.text.contains(".mp4") && !sources.text.contains(".exe") && !sources.text.contains("<b>opening")
        );
        assert_eq!(world.switch(&base, "recording").await.status, 303);
        let page = server.get(&base, None).await.text;
        let at = page.find("src=\"/harbour/stage/").expect("the recording");
        let media = page[at + 5..].split('"').next().unwrap().to_owned();
        let ask = async |header: &'static str, value: &str| {
            let request = http::Request::builder().uri(&media).header("host", "127.0.0.1:8080").header(header, value);
            server.send(request.body(axum::body::Body::empty()).unwrap()).await
        };
        let whole = server.get(&media, None).await;
        assert_eq!((whole.status.as_u16(), whole.bytes.len()), (200, bytes.len()));
        assert_eq!(whole.headers["content-type"], "video/mp4");
        assert_eq!(whole.headers["accept-ranges"], "bytes");
        let part = ask("range", "bytes=4-7").await;
        assert_eq!((part.status.as_u16(), part.text.as_str()), (206, "ftyp"));
        assert_eq!(part.headers["content-range"], format!("bytes 4-7/{}", bytes.len()));
        assert_eq!(part.headers["content-length"], "4");
        assert_eq!(ask("range", "bytes=-10").await.text, "0123456789");
        let outside = ask("range", "bytes=100000-").await;
        assert_eq!(outside.status, 416);
        assert_eq!(outside.headers["content-range"], format!("bytes */{}", bytes.len()));
        let tag = whole.headers["etag"].to_str().unwrap();
        assert_eq!(ask("if-none-match", tag).await.status, 304);
        // What is no recording, too long, or of no language gets one sentence.
        for (language, file, words) in [
            ("en", b"<video>".to_vec(), "no recording that browsers play"),
            ("en", vec![0; 70_000], "longer than 1 MB"),
            ("xx", film("x"), "Choose the language"),
            ("en", Vec::new(), "fault"),
        ] {
            let answer = world.upload(&files, &world.host, &[("language", language)], "x.mp4", &file).await;
            assert_eq!(answer.status, 422, "{language}");
            assert!(answer.text.contains(words), "{words}");
        }
        // Taken away, it is gone at once.
        let id = media.rsplit('/').next().unwrap();
        let gone =
            server.post(&format!("{base}/sources"), Some(&world.host), &[("do", "remove-file"), ("file", id)]).await;
        assert_eq!(gone.status, 303);
        assert_eq!(server.get(&media, None).await.status, 404);
    }
}

#[tokio::test]
async fn captions_are_read_strictly_and_served_without_marks() {
    for engine in engines() {
        let (world, base) = arranged(engine).await;
        let path = format!("{base}/captions/import");
        let add = async |language: &str, text: &[u8]| {
            world.upload(&path, &world.host, &[("language", language)], "x.vtt", text).await
        };
        let added = add("en", VTT.as_bytes()).await;
        assert_eq!(added.status, 303, "{}", added.text);
        assert_eq!(add("zh", "WEBVTT\n\n00:01.000 --> 00:03.000\n港口早上好".as_bytes()).await.status, 303);
        let served = world.server.get(&format!("{base}/captions/en.vtt"), None).await;
        assert_eq!(served.headers["content-type"], "text/vtt; charset=utf-8");
        assert!(served.text.starts_with("WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Ada>Good morning"));
        assert!(!served.text.contains("<script"));
        let bad = add("en", b"WEBVTT\n\n00:01.000 --> 00:03.000\nx\n\n00:09,000 --> 00:10.000\ny").await;
        assert_eq!(bad.status, 422);
        assert!(bad.text.contains("Line 6: times look like"), "{}", bad.text);
        let transcript = world.server.get(&format!("{base}/transcript?q=PUMP&language=en"), None).await;
        assert!(transcript.text.contains("<mark>pump</mark>") && !transcript.text.contains("Good morning"));
        assert!(!transcript.text.contains("<script>alert"));
        let chinese = world.server.get(&format!("{base}/transcript?lang=zh"), None).await;
        assert!(chinese.text.contains("港口早上好"));
        for none in ["fr.vtt", "en", "..%2Fen.vtt"] {
            assert_eq!(world.server.get(&format!("{base}/captions/{none}"), None).await.status, 404, "{none}");
        }
    }
}

#[tokio::test]
async fn those_who_watch_hear_of_a_switch() {
    for engine in engines() {
        let (world, base) = arranged(engine).await;
        let request = http::Request::builder().uri(format!("{base}/events")).header("host", "127.0.0.1:8080");
        let response = world.server.answer(request.body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        let mut body = response.into_body().into_data_stream();
        let next = async |body: &mut axum::body::BodyDataStream| {
            let bytes = tokio::time::timeout(std::time::Duration::from_secs(10), body.next()).await.expect("in time");
            String::from_utf8(bytes.unwrap().unwrap().to_vec()).unwrap()
        };
        let first = next(&mut body).await;
        assert!(first.contains("event: resync") && first.contains("\"shown\":\"off\""), "{first}");
        assert_eq!(world.switch(&base, "live").await.status, 303);
        let then = next(&mut body).await;
        assert!(then.contains("event: state") && then.contains("\"shown\":\"live\""), "{then}");
    }
}

#[tokio::test]
async fn of_what_does_not_take_place_nothing_is_seen() {
    for engine in engines() {
        let (world, base) = arranged(engine).await;
        let server = &world.server;
        assert_eq!(world.switch(&base, "live").await.status, 303);
        let request = http::Request::builder().uri(format!("{base}/events")).header("host", "127.0.0.1:8080");
        let mut body =
            server.answer(request.body(axum::body::Body::empty()).unwrap()).await.into_body().into_data_stream();
        let next = async |body: &mut axum::body::BodyDataStream| {
            let bytes = tokio::time::timeout(std::time::Duration::from_secs(10), body.next()).await.expect("in time");
            String::from_utf8(bytes.unwrap().unwrap().to_vec()).unwrap()
        };
        assert!(next(&mut body).await.contains("\"shown\":\"live\""));
        let mut conn = server.app.db().read().await.unwrap();
        let id = exedra_programme::model::SessionId::parse(&world.opening).unwrap();
        let now = exedra_programme::session::by_id(&mut conn, &world.forum, &id).await.unwrap().unwrap();
        drop(conn);
        let stamp = server.app.stamp();
        exedra_store::transact!(server.app.db(), tx => {
            let keep = exedra_programme::rules::System::keep_programme("test", world.forum.clone());
            let cancelled = exedra_programme::session::Proposal {
                state: exedra_programme::model::SessionState::Cancelled,
                ..exedra_programme::session::proposal_of(&now)
            };
            exedra_programme::session::edit(tx, stamp, &keep, &now, &cancelled).await
        })
        .unwrap();
        server.app.settle().await;
        assert!(next(&mut body).await.contains("\"shown\":\"off\""), "those who watch are told");
        let page = server.get(&base, None).await;
        assert!(
            page.text.contains("does not take place") && !page.text.contains(&format!("src=\"{LIVE}\"")),
            "{}",
            page.text
        );
        assert!(server.get("/harbour/stage", None).await.text.contains("cancelled"));
    }
}

#[tokio::test]
async fn a_broadcast_whose_item_is_gone_is_still_found() {
    let (world, base) = arranged(Engine::Sqlite).await;
    let mut conn = world.server.app.db().read().await.unwrap();
    let id = exedra_programme::model::SessionId::parse(&world.opening).unwrap();
    let session = exedra_programme::session::by_id(&mut conn, &world.forum, &id).await.unwrap().unwrap();
    drop(conn);
    let page = format!("/harbour/programme/{}", session.code);
    let pairs = [("do", "save"), ("in", "en"), ("id-0", world.address.as_str()), ("time-0", ""), ("title-0", "")];
    let answer = world.server.post(&format!("{page}/order"), Some(&world.host), &pairs).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert!(!world.server.get(&page, None).await.text.contains("Address from afar"));
    assert!(world.server.get(&page, None).await.text.contains(&base), "the event links it");
    assert!(
        world.server.get("/harbour/stage/manage", Some(&world.host)).await.text.contains(&format!("{base}/manage"))
    );
}

#[tokio::test]
async fn what_was_said_is_had_as_text_and_what_is_over_says_so() {
    let (world, base) = arranged(Engine::Sqlite).await;
    let added = world
        .upload(&format!("{base}/captions/import"), &world.host, &[("language", "en")], "x.vtt", VTT.as_bytes())
        .await;
    assert_eq!(added.status, 303);
    let text = world.server.get(&format!("{base}/captions/en.txt"), None).await;
    assert_eq!(text.headers["content-type"], "text/plain; charset=utf-8");
    assert!(
        text.text.starts_with("Address from afar\n") && text.text.contains("0:01  Ada: Good morning, harbour\n"),
        "{}",
        text.text
    );
    assert!(world.server.get(&format!("{base}/transcript"), None).await.text.contains("captions/en.txt"));
    for none in ["fr.txt", "en.html", ".txt"] {
        assert_eq!(world.server.get(&format!("{base}/captions/{none}"), None).await.status, 404, "{none}");
    }
    assert!(world.server.get(&base, None).await.text.contains("Begins on"));
    // The kept page ends with the session.
    let seconds = 1_821_434_400 - world.server.app.now().micros() / 1_000_000;
    world.server.clock.advance(seconds + 1);
    let page = world.server.get(&base, None).await.text;
    assert!(page.contains("This was held on") && !page.contains("Begins on"), "{page}");
}

#[tokio::test]
async fn a_broadcast_keeps_only_so_many_files() {
    let (world, base) = arranged(Engine::Sqlite).await;
    let files = format!("{base}/files");
    for at in 0..exedra_stage::broadcast::MOST_FILES {
        let added = world.upload(&files, &world.host, &[("language", "en")], "x.mp4", &film(&format!("{at}"))).await;
        assert_eq!(added.status, 303);
    }
    let more = world.upload(&files, &world.host, &[("language", "en")], "x.mp4", &film("more")).await;
    assert!(more.status == 422 && more.text.contains("at most 24 recordings"), "{}", more.text);
}
