//! Nothing of a release leaks before its minute, and at its minute it is everywhere without anybody writing.

use exedra_testkit::engines;

use crate::world::{SECRET, World, world};

/// Seconds from the moment of the tests to 3 August 2027, 09:00 in Shanghai.
const UNTIL: i64 = 16 * 3600;

async fn tells(w: &World, path: &str, session: Option<&str>) -> bool {
    let page = w.get(path, session).await;
    assert!(page.status.as_u16() < 500, "{path}: {}", page.text);
    page.text.contains(SECRET)
}

#[tokio::test]
async fn to_the_minute() {
    for engine in engines() {
        let w = world(engine).await;
        let path = w.handed_in(SECRET).await;
        let file = w.file_of(&path).await;
        let pages = w.public_pages(&path, &file);
        assert!(pages.len() > 25, "{pages:?}");
        for page in &pages {
            assert!(!tells(&w, page, None).await && !tells(&w, page, Some(&w.journalist)).await, "{page}: a draft");
        }
        let approve = [("do", "approve"), ("public_at", "2027-08-03T09:00")];
        w.done(&format!("{path}/move"), &w.secretary, &approve).await;
        let (kit, card) = (format!("{path}/kit.zip"), format!("{path}/card.svg"));
        let picture = format!("{path}/card.png");
        let early = [path.as_str(), &file, &kit, &card, &picture];
        let mut tags = Vec::new();
        for page in &pages {
            assert!(!tells(&w, page, None).await, "{page} under embargo");
            assert!(!tells(&w, page, Some(&w.stranger)).await, "{page} under embargo, for a stranger");
            let answer = w.get(page, None).await;
            tags.extend(answer.headers.get("etag").map(|tag| (page.clone(), tag.clone())));
        }
        for page in early {
            assert_eq!(w.get(page, None).await.status, 404, "{page}");
            assert_eq!(w.get(page, Some(&w.stranger)).await.status, 404, "{page}");
            let press = w.get(page, Some(&w.journalist)).await;
            assert_eq!(press.status, 200, "{page}");
            assert_eq!(press.headers["cache-control"], "private, no-store", "{page}");
        }
        let seen = w.get(&path, Some(&w.journalist)).await.text;
        assert!(seen.contains("Under embargo until 3 August 2027, 09:00 (Asia/Shanghai)"), "{seen}");
        assert!(tells(&w, "/harbour/press/room", Some(&w.journalist)).await);
        assert_eq!(w.get("/harbour/press/room", Some(&w.stranger)).await.status, 404);
        assert!(w.get("/harbour/figures/releases", None).await.text.contains("num\">0</span>"));

        w.server.clock.advance(UNTIL - 1);
        for page in &pages {
            assert!(!tells(&w, page, None).await, "{page} a second before");
        }
        w.server.clock.advance(1);
        let shown = [
            "/harbour/press",
            "/harbour/releases",
            "/harbour/releases?q=release",
            "/harbour/releases?track=health",
            "/harbour/releases/feed.atom",
            "/api/v1/harbour/releases",
            "/harbour/tracks/health",
            "/harbour/countries/PT",
            path.as_str(),
            &card,
        ];
        for page in shown {
            assert!(tells(&w, page, None).await, "{page} at the minute");
        }
        assert!(tells(&w, &format!("/organisations/{}", w.quay), None).await);
        assert_eq!(w.get(&file, None).await.status, 200);
        let figure = w.get("/harbour/figures/releases", None).await.text;
        assert!(figure.contains("num\">1</span>"), "{figure}");
        // Who kept the page of before is not told that it still holds.
        for (page, tag) in tags.iter().filter(|(page, _)| shown.contains(&page.as_str())) {
            let request = http::Request::get(page).header("host", "127.0.0.1:8080").header("if-none-match", tag);
            let answer = w.server.send(request.body(axum::body::Body::empty()).unwrap()).await;
            assert_eq!(answer.status, 200, "{page}");
        }
        let png = w.get(&picture, None).await;
        assert!(png.status == 200 && png.bytes.starts_with(b"\x89PNG") && png.headers["content-type"] == "image/png");
        let zip = w.get(&kit, None).await;
        assert_eq!((zip.status.as_u16(), &zip.bytes[..2]), (200, b"PK".as_slice()));
        for name in ["text.en.md", "text.fr.md", "facts.md", "credits.txt", "pictures/01-picture.png"] {
            assert!(zip.text.contains(name), "{name}");
        }
    }
}

#[tokio::test]
async fn a_draft_of_before_stays_unknown() {
    for engine in engines() {
        let w = world(engine).await;
        let path = w.handed_in("plain").await;
        let (step, edit) = (format!("{path}/move"), format!("{path}/edit"));
        w.done(&step, &w.secretary, &[("do", "approve"), ("public_at", "2027-08-03T09:00")]).await;
        let secret = [("title-en", "The plain release"), ("body-en", SECRET), ("note", "A first slip")];
        w.done(&edit, &w.editor, &secret).await;
        w.done(&step, &w.editor, &[("do", "submit")]).await;
        w.done(&step, &w.secretary, &[("do", "approve"), ("public_at", "2027-08-03T09:00")]).await;
        assert!(tells(&w, &path, Some(&w.journalist)).await, "the press reads the second version");
        let third = [("title-en", "The plain release"), ("body-en", "Nothing odd."), ("note", "Taken back")];
        w.done(&edit, &w.editor, &third).await;
        w.done(&step, &w.editor, &[("do", "submit")]).await;
        w.done(&step, &w.secretary, &[("do", "approve"), ("public_at", "2027-08-03T10:00")]).await;
        w.server.clock.advance(UNTIL);
        assert_eq!(w.get(&path, None).await.status, 404, "the embargo was moved by an hour");
        w.server.clock.advance(3600);
        let versions = format!("{path}/versions");
        for page in [path.as_str(), &versions] {
            let answer = w.get(page, None).await;
            assert_eq!(answer.status, 200);
            assert!(!answer.text.contains(SECRET), "{page}: what was replaced under embargo was never public");
        }
        w.server.clock.advance(60);
        // A correction of what is public is seen by everybody, with its reason.
        let fourth = [("title-en", "The plain release"), ("body-en", "Better words."), ("note", "A number was wrong")];
        w.done(&edit, &w.editor, &fourth).await;
        assert!(!w.get(&path, None).await.text.contains("Better words"), "not before it is approved");
        w.done(&step, &w.editor, &[("do", "submit")]).await;
        w.done(&step, &w.secretary, &[("do", "approve")]).await;
        let page = w.get(&path, None).await.text;
        assert!(page.contains("Better words") && page.contains("A number was wrong"), "{page}");
        let page = w.get(&versions, None).await.text;
        assert!(page.contains("Nothing odd.") && page.contains("Version 4"), "{page}");
        w.done(&step, &w.secretary, &[("do", "withdraw"), ("reason", "The measurement was void.")]).await;
        let page = w.get(&path, None).await;
        assert!(page.status == 200 && page.text.contains("The measurement was void."), "{}", page.text);
        for gone in ["versions", "kit.zip", "card.svg", "card.png"] {
            assert_eq!(w.get(&format!("{path}/{gone}"), None).await.status, 404, "{gone}");
        }
        assert!(!w.get("/harbour/releases", None).await.text.contains(&path));
    }
}
