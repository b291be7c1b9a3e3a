//! The watcher over a real socket: a playlist that goes on, stands still, ends, lies elsewhere; and where it does not look.

use std::sync::{Arc, Mutex};

use exedra_stage::watch::Watcher;
use exedra_testkit::{Engine, engines};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::world::{World, world};

/// A server that gives one answer to everything, which the test changes.
struct Studio {
    answer: Arc<Mutex<String>>,
    host: String,
}

async fn studio() -> Studio {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let host = listener.local_addr().unwrap().to_string();
    let answer = Arc::new(Mutex::new(String::new()));
    let told = answer.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let answer = told.lock().unwrap().clone();
            let mut head = [0; 2048];
            let _ = stream.read(&mut head).await;
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    Studio { answer, host }
}

impl Studio {
    fn says(&self, status: &str, more: &str, body: &str) {
        let text =
            format!("HTTP/1.1 {status}\r\n{more}Content-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len());
        *self.answer.lock().unwrap() = text;
    }
    fn plays(&self, sequence: u32) {
        let list =
            format!("#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:{sequence}\n#EXTINF:2,\n{sequence}.m4s\n");
        self.says("200 OK", "", &list);
    }
}

async fn on_air(engine: Engine, studio: &Studio, more: &[(&str, &str)]) -> (World, String) {
    let world = world(engine, std::slice::from_ref(&studio.host)).await;
    let base = world.set_up(&world.opening, &world.address).await;
    let address = format!("http://{}/live.m3u8", studio.host);
    let mut pairs = vec![("live-address-0", address.as_str()), ("live-language-0", "en")];
    pairs.extend(more);
    let saved = world.save(&base, &pairs).await;
    assert_eq!(saved.status, 303, "{}", saved.text);
    assert_eq!(world.switch(&base, "live").await.status, 303);
    (world, base)
}

async fn manager_sees(world: &World, base: &str) -> String {
    world.server.app.settle().await;
    world.server.get(&format!("{base}/manage"), Some(&world.host)).await.text
}

#[tokio::test]
async fn a_stream_that_stands_still_is_left_for_the_recording_and_only_the_manager_goes_back() {
    for engine in engines() {
        let studio = studio().await;
        let recording = [("recording-address-0", "https://files.example.org/a.mp4"), ("recording-language-0", "en")];
        let (world, base) = on_air(engine, &studio, &recording).await;
        let mut watcher = Watcher::default();
        for sequence in 1..5 {
            studio.plays(sequence);
            world.server.clock.advance(8);
            watcher.once(&world.server.app).await.unwrap();
            assert!(manager_sees(&world, &base).await.contains("The audience sees: live."));
        }
        world.server.clock.advance(11);
        watcher.once(&world.server.app).await.unwrap();
        let page = manager_sees(&world, &base).await;
        assert!(page.contains("The audience sees: recording.") && page.contains("does not go on"), "{page}");
        assert!(world.server.get(&base, None).await.text.contains("src=\"https://files.example.org/a.mp4\""));
        // It goes on again; the audience stays until the manager switches.
        studio.plays(9);
        watcher.once(&world.server.app).await.unwrap();
        assert!(manager_sees(&world, &base).await.contains("The audience sees: recording."));
        assert_eq!(world.switch(&base, "live").await.status, 303);
        watcher.once(&world.server.app).await.unwrap();
        let page = manager_sees(&world, &base).await;
        assert!(page.contains("The audience sees: live.") && !page.contains("does not go on"));
    }
}

#[tokio::test]
async fn errors_ends_and_ways_into_private_networks_lead_to_the_slate() {
    let studio = studio().await;
    let port = studio.host.rsplit(':').next().unwrap().to_owned();
    // By another name of the same machine, which nobody allowed.
    let elsewhere = format!("Location: http://127.0.0.2:{port}/live.m3u8\r\n");
    let ended = "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\na.m4s\n#EXT-X-ENDLIST\n";
    for (status, more, body, words) in [
        ("404 Not Found", "", "", "answers with an error"),
        ("200 OK", "", "<html>a page</html>", "no playlist"),
        ("200 OK", "", ended, "says that it is over"),
        ("302 Found", elsewhere.as_str(), "", "private network"),
        ("302 Found", "Location: https://localhost/live.m3u8\r\n", "", "private network"),
        ("200 OK", "", &"x".repeat(600_000), "no playlist"),
    ] {
        let (world, base) = on_air(Engine::Sqlite, &studio, &[]).await;
        studio.says(status, more, body);
        let mut watcher = Watcher::default();
        for _ in 0..2 {
            watcher.once(&world.server.app).await.unwrap();
        }
        let page = manager_sees(&world, &base).await;
        assert!(page.contains("The audience sees: slate.") && page.contains(words), "{status} {words}: {page}");
    }
}
