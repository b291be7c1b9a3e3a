//! What the clock does: validity ends, and bytes that nothing names go.

use exedra_exchange::{ListingKind, State};
use exedra_files::Store;
use exedra_store::transact;
use exedra_testkit::engines;
use exedra_web::pump;

use crate::world::{World, complete, text};

const DAY: i64 = 24 * 3600;

#[tokio::test]
async fn listings_past_their_validity_leave_the_lists() {
    for engine in engines() {
        let w = World::new(engine).await;
        let mut values = complete("Ceramic pump", "filed");
        values.set("valid_until", text("2027-08-04"));
        let id = w.bring(ListingKind::Offer, values, State::Published).await;
        let list = async || w.server.get("/harbour/exchange", None).await.text;
        pump::keep_house(&w.server.app).await;
        assert!(list().await.contains("Ceramic pump"));
        w.server.clock.advance(3 * DAY);
        // No event tells of a new day; the clock does.
        pump::keep_house(&w.server.app).await;
        w.server.app.settle().await;
        assert_eq!(w.state(&id).await, State::Expired);
        let list = list().await;
        assert!(!list.contains("Ceramic pump") && list.contains("Offers (0)"), "{list}");
    }
}

#[tokio::test]
async fn bytes_that_nothing_names_are_swept_after_a_day() {
    for engine in engines() {
        let w = World::new(engine).await;
        let files = w.server.app.get::<Store>();
        files.put(bytes::Bytes::from_static(b"left behind")).await.unwrap();
        let id = w.offer("A pump", "filed", State::Draft).await;
        let pairs = [("alternative", "A"), ("alternative_language", "en"), ("credit", "E"), ("licence", "CC0")];
        let sent = w.upload(&format!("/offers/{id}/files"), &w.editor, "a.txt", b"minutes of a meeting", &pairs).await;
        assert_eq!(sent.status, 303, "{}", sent.text);
        assert_eq!(files.older_than(i64::MAX).await.unwrap().len(), 2);
        // The store's times are the machine's, so the clock is moved far beyond them.
        w.server.clock.advance(500 * 365 * DAY);
        pump::keep_house(&w.server.app).await;
        let kept = files.older_than(i64::MAX).await.unwrap();
        assert_eq!(kept.len(), 1, "{engine:?}");
        assert_eq!(files.get(&kept[0]).await.unwrap(), "minutes of a meeting");
    }
}

#[tokio::test]
async fn uploads_of_an_erased_person_go_with_their_bytes() {
    for engine in engines() {
        let w = World::new(engine).await;
        let files = w.server.app.get::<Store>();
        let here = format!("/organisations/{}/import", w.first);
        w.upload(&here, &w.editor, "people.csv", b"title\nA list by somebody\n", &[("kind", "offer")]).await;
        assert_eq!(files.older_than(i64::MAX).await.unwrap().len(), 1);
        let stamp = w.server.app.stamp();
        let erasers = &w.server.app.offered().erasers;
        transact!(w.server.app.db(), tx => {
            for eraser in erasers {
                eraser(tx, stamp, &w.editor.id).await?;
            }
            Ok(())
        })
        .unwrap();
        // A crash between the commit and this would be made up for at the next start, in the same way.
        pump::sweep(&w.server.app).await;
        assert_eq!(files.older_than(i64::MAX).await.unwrap(), [], "{engine:?}");
    }
}
