//! Pictures and documents.

use exedra_exchange::{State, rules};
use exedra_testkit::{Engine, engines};

use crate::world::World;

const NAMED: &[(&str, &str)] = &[
    ("alternative", "A pump on a table"),
    ("alternative_language", "en"),
    ("credit", "Edith"),
    ("licence", "CC BY 4.0"),
];

/// A photograph that says where and with which camera it was taken.
fn photograph() -> Vec<u8> {
    let image =
        image::RgbImage::from_fn(64, 48, |x, y| image::Rgb([(x * 4) as u8, (y * 5) as u8, ((x * y) % 251) as u8]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    image.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    let bytes = bytes.into_inner();
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0".to_vec();
    exif.extend(b"GPSLatitude 48.8584 SecretCamera");
    let mut out = bytes[..2].to_vec();
    out.extend([0xff, 0xe1]);
    out.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    out.extend(exif);
    out.extend(&bytes[2..]);
    out
}

/// The ids of the files shown on a page.
fn files_on(page: &str) -> Vec<String> {
    page.split("\"/files/").skip(1).map(|rest| rest[..36].to_owned()).collect()
}

#[tokio::test]
async fn a_picture_loses_place_and_camera_and_follows_its_listing() {
    for engine in engines() {
        let w = World::new(engine).await;
        let id = w.offer("A pump", "filed", State::Draft).await;
        let path = format!("/offers/{id}/files");
        let sent = photograph();
        assert!(sent.windows(12).any(|part| part == b"SecretCamera"));
        let answered = w.upload(&path, &w.editor, "IMG_0001.jpg", &sent, NAMED).await;
        assert_eq!(answered.status, 303, "{}", answered.text);
        let page = w.server.get(&path, w.editor.session()).await.text;
        let file = files_on(&page).remove(0);
        let got = w.server.get(&format!("/files/{file}"), w.viewer.session()).await;
        assert_eq!(got.status, 200);
        assert!(!got.bytes.windows(12).any(|part| part == b"SecretCamera"));
        assert!(!got.bytes.windows(4).any(|part| part == b"Exif"));
        assert_eq!(got.headers["cache-control"], "private, no-store");
        for nobody in [None, w.stranger.session(), w.secretary.session()] {
            assert_eq!(w.server.get(&format!("/files/{file}"), nobody).await.status, 404);
        }
        for (verb, who) in [("submit", &w.editor), ("review", &w.secretary), ("publish", &w.owner)] {
            w.done(&format!("/offers/{id}/{verb}"), who, &[]).await;
        }
        let got = w.server.get(&format!("/files/{file}"), None).await;
        assert_eq!((got.status.as_u16(), &got.headers["cache-control"]), (200, &"public, no-cache".parse().unwrap()));
        assert_eq!(got.headers["x-content-type-options"], "nosniff");
        let page = w.server.get(&format!("/offers/{id}"), None).await.text;
        for shown in ["alt=\"A pump on a table\"", "Edith · CC BY 4.0", "width=\"64\" height=\"48\""] {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        // Whoever made it is named no more once they are erased.
        let editor = w.editor.id.clone();
        exedra_store::transact!(w.server.app.db(), tx => exedra_exchange::sources::forget_person(tx, w.server.app.stamp(), &editor).await)
            .unwrap();
        assert!(w.server.get(&format!("/offers/{id}"), None).await.text.contains("— · CC BY 4.0"));
        w.done(&format!("/offers/{id}/files/{file}/remove"), &w.editor, &[]).await;
        assert_eq!(w.server.get(&format!("/files/{file}"), None).await.status, 404);
    }
}

#[tokio::test]
async fn a_document_is_saved_and_never_shown() {
    let w = World::new(Engine::Sqlite).await;
    let id = w.offer("A pump", "filed", State::Published).await;
    let path = format!("/offers/{id}/files");
    let pdf = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
    assert_eq!(w.upload(&path, &w.editor, "../../data sheet.pdf", pdf, NAMED).await.status, 303);
    let page = w.server.get(&format!("/offers/{id}"), None).await.text;
    let file = files_on(&page).remove(0);
    let got = w.server.get(&format!("/files/{file}"), None).await;
    assert_eq!(got.bytes, pdf);
    assert!(got.headers["content-disposition"].to_str().unwrap().starts_with("attachment; filename=\"data"));
    assert_eq!(got.headers["content-type"], "application/pdf");
}

#[tokio::test]
async fn what_is_missing_or_unusable_is_said() {
    let w = World::new(Engine::Sqlite).await;
    let id = w.offer("A pump", "filed", State::Draft).await;
    let path = format!("/offers/{id}/files");
    let no_words = w.upload(&path, &w.editor, "a.jpg", &photograph(), &[("credit", "Edith")]).await;
    assert_eq!(no_words.status, 422);
    assert!(no_words.text.contains("id=\"e-alternative\"") && no_words.text.contains("value=\"Edith\""));
    let html = w.upload(&path, &w.editor, "a.html", b"<html><script>x</script>", NAMED).await;
    assert_eq!(html.status, 422);
    assert!(html.text.contains("neither a picture"), "{}", html.text);
    let broken = w.upload(&path, &w.editor, "a.jpg", &photograph()[..200], NAMED).await;
    assert!(broken.text.contains("damaged"), "{}", broken.text);
    assert_eq!(w.upload(&path, &w.viewer, "a.jpg", &photograph(), NAMED).await.status, 403);
    assert!(files_on(&w.server.get(&path, w.editor.session()).await.text).is_empty());
}

#[tokio::test]
async fn a_new_picture_of_an_unprotected_result_needs_a_new_decision() {
    let w = World::new(Engine::Sqlite).await;
    let id = w.offer("A pump", "unfiled", State::Reviewed).await;
    w.done(&format!("/offers/{id}/publish"), &w.owner, &[("decision", rules::WARNING_VERSION)]).await;
    assert_eq!(w.server.get(&format!("/offers/{id}"), None).await.status, 200);
    w.upload(&format!("/offers/{id}/files"), &w.editor, "a.jpg", &photograph(), NAMED).await;
    assert_eq!(w.server.get(&format!("/offers/{id}"), None).await.status, 404);
    assert_eq!(w.state(&id).await, State::Reviewed);
}

/// A box of ISO base media.
fn part(kind: &[u8], inside: &[u8]) -> Vec<u8> {
    let length = u32::try_from(inside.len() + 8).unwrap().to_be_bytes();
    [&length[..], kind, inside].concat()
}

#[tokio::test]
async fn a_video_is_played_in_parts_by_whoever_may_read_its_listing() {
    for engine in engines() {
        let w = World::new(engine).await;
        let id = w.offer("A pump", "filed", State::Draft).await;
        let path = format!("/offers/{id}/files");
        let frames: Vec<u8> = (0..2000u32).map(|n| (n % 251) as u8).collect();
        let film = [part(b"ftyp", b"isom0000"), part(b"moov", &[0; 30]), part(b"mdat", &frames)].concat();
        let no_video = w.upload(&path, &w.editor, "film.mp4", &film[..film.len() - 9], NAMED).await;
        assert_eq!(no_video.status, 422, "cut short");
        let page = [&part(b"ftyp", b"isom")[..], b"<script>alert(1)</script>"].concat();
        assert_eq!(w.upload(&path, &w.editor, "film.mp4", &page, NAMED).await.status, 422, "no video");
        assert_eq!(w.upload(&path, &w.editor, "film.mp4", &film, NAMED).await.status, 303);
        let file = files_on(&w.server.get(&path, w.editor.session()).await.text).remove(0);
        let asked = |range: &'static str, session: Option<&str>| {
            let request = http::Request::builder()
                .uri(format!("/files/{file}"))
                .header("host", "127.0.0.1:8080")
                .header("range", range)
                .header("cookie", session.map_or_else(String::new, |secret| format!("exedra={secret}")));
            w.server.send(request.body(axum::body::Body::empty()).unwrap())
        };
        let some = asked("bytes=100-199", w.editor.session()).await;
        assert_eq!((some.status.as_u16(), &some.bytes[..]), (206, &film[100..200]));
        assert_eq!(some.headers["content-range"], format!("bytes 100-199/{}", film.len()).as_str());
        assert_eq!(some.headers["content-type"], "video/mp4");
        assert_eq!(asked("bytes=-50", w.editor.session()).await.bytes, film[film.len() - 50..]);
        assert_eq!(asked("bytes=99999-", w.editor.session()).await.status, 416);
        assert_eq!(asked("bytes=0-1,5-6", w.editor.session()).await.bytes, film, "several ranges: the whole");
        for nobody in [None, w.stranger.session()] {
            let answer = asked("bytes=0-9", nobody).await;
            assert_eq!((answer.status.as_u16(), answer.headers.contains_key("content-range")), (404, false));
        }
    }
}
