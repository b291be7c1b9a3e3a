//! Stands in metres on the plan, and exhibits one by one.

use exedra_testkit::engines;
use http::StatusCode;

use crate::world::{SECRET, world};

#[tokio::test]
async fn stands_stand_where_the_secretariat_puts_them() {
    for engine in engines() {
        let w = world(engine).await;
        let (path, secretary) = ("/harbour/exhibition/stands", Some(w.secretary.as_str()));
        let put = |code: &'static str, measures: [&'static str; 4]| {
            let server = &w.server;
            async move {
                let [x, y, width, depth] = measures;
                let form = [
                    ("do", "assign"),
                    ("code", code),
                    ("hall", "D"),
                    ("x", x),
                    ("y", y),
                    ("width", width),
                    ("depth", depth),
                ];
                server.post(path, secretary, &form).await
            }
        };
        assert_eq!(put("D1", ["0", "0", "6", "4,5"]).await.status, StatusCode::SEE_OTHER);
        for wrong in [["0", "0", "6", ""], ["-1", "0", "6", "4"], ["0", "0", "0", "4"], ["999", "0", "6", "4"]] {
            let answer = put("D2", wrong).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
            assert!(answer.text.contains("does not fit here"), "{wrong:?}");
        }
        let over = put("D2", ["5.9", "0", "3", "3"]).await;
        assert_eq!(over.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(over.text.contains("D2 / D1"), "{}", over.text);
        assert_eq!(put("D2", ["6", "0", "3", "3"]).await.status, StatusCode::SEE_OTHER);
        // Two that change places, in one table.
        let rows = "code,hall,left,back,width,depth\nD1,D,3,0,6,4.5\nD2,D,0,0,3,3\n";
        let swapped = w.server.post(path, secretary, &[("do", "rows"), ("rows", rows)]).await;
        assert_eq!(swapped.status, StatusCode::SEE_OTHER, "{}", swapped.text);
        let plan = w.server.get("/harbour/exhibition?view=plan&hall=D", None).await.text;
        assert!(plan.contains("x=\"30\" y=\"0\" width=\"60\" height=\"45\""), "{plan}");
        assert!(w.server.get(path, secretary).await.text.contains("3 · 0 · 6 · 4.5"));
    }
}

#[tokio::test]
async fn exhibits_are_leafed_through() {
    for engine in engines() {
        let w = world(engine).await;
        let page = w.server.get(&format!("/harbour/exhibition/exhibits/{}", w.published), None).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("Listening crane, model 2") && page.text.contains("1 of 1"), "{}", page.text);
        assert!(!page.text.contains(SECRET) && !page.text.contains("rel=\"next\""));
        let hidden = format!("/harbour/exhibition/exhibits/{}", w.hidden);
        for asker in [None, Some(w.stranger.as_str())] {
            let answer = w.server.get(&hidden, asker).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
            assert!(!answer.text.contains(SECRET));
        }
        assert!(w.server.get(&hidden, Some(&w.editor)).await.text.contains(SECRET), "its own house sees it");
    }
}
