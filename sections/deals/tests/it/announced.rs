//! Signings are public only while both sides agree to exactly the same words.

use exedra_testkit::engines;

use crate::world::{World, world};

const WORDS: &str = "Both will test twelve pumps at sea.";

async fn public(w: &World) -> bool {
    let mut seen = Vec::new();
    for path in ["/harbour/signings", "/api/v1/harbour/signings", "/harbour/countries/KE", "/harbour/tracks/health"] {
        let text = w.server.get(path, None).await.text;
        seen.push(text.contains(WORDS) || text.contains("Quagmirium Works"));
    }
    let house = w.server.get(&format!("/organisations/{}", w.owner), None).await.text;
    seen.push(house.contains("Quagmirium Works"));
    assert!(seen.iter().all(|one| *one == seen[0]), "some pages tell, others do not: {seen:?}");
    seen[0]
}

fn mark(page: &str) -> String {
    let at = page.find("name=\"mark\" value=\"").expect("a mark") + 19;
    page[at..at + 64].to_owned()
}

#[tokio::test]
async fn both_agree_to_the_same_words() {
    for engine in engines() {
        let w = world(engine).await;
        let case = w.talking().await;
        let signing = format!("{case}/signing");
        let form = |place: &'static str| {
            [
                ("do", "write"),
                ("what", "intent"),
                ("when", "2027-09-22T15:00"),
                ("place", place),
                ("text-en", WORDS),
                ("text-fr", "Douze pompes en mer."),
            ]
        };
        let empty = w.act(&signing, &w.olga, &[("do", "write"), ("when", "never")]).await;
        assert_eq!(empty.status, 422, "{}", empty.text);
        w.done(&signing, &w.olga, &form("Hall A")).await;
        assert!(!public(&w).await);
        assert_eq!(w.read(&signing, &w.third).await.status, 404);
        let old = mark(&w.read(&signing, &w.yolanda).await.text);
        // Changed before the other side says yes: what it read is not what stands there.
        w.done(&signing, &w.olga, &form("Hall B")).await;
        assert_eq!(w.act(&signing, &w.yolanda, &[("do", "agree"), ("mark", &old)]).await.status, 409);
        assert!(!public(&w).await);
        assert_eq!(w.act(&signing, &w.vera, &[("do", "agree"), ("mark", &old)]).await.status, 403);
        let new = mark(&w.read(&signing, &w.yolanda).await.text);
        w.done(&signing, &w.yolanda, &[("do", "agree"), ("mark", &new)]).await;
        assert!(public(&w).await);
        let list = w.server.get("/harbour/signings?lang=fr", None).await.text;
        assert!(list.contains("Douze pompes en mer.") && list.contains("15:00") && list.contains("Hall B"), "{list}");
        assert!(!list.contains(&case), "the case's address is its sides' own: {list}");
        // The same words again keep both; a comma withdraws the other side's yes.
        w.done(&signing, &w.yolanda, &form("Hall B")).await;
        assert!(public(&w).await);
        w.done(&signing, &w.yolanda, &form("Hall B,")).await;
        assert!(!public(&w).await);
        let new = mark(&w.read(&signing, &w.olga).await.text);
        w.done(&signing, &w.olga, &[("do", "agree"), ("mark", &new)]).await;
        assert!(public(&w).await);
        w.done(&signing, &w.olga, &[("do", "refuse")]).await;
        assert!(!public(&w).await);
        let new = mark(&w.read(&signing, &w.olga).await.text);
        w.done(&signing, &w.olga, &[("do", "agree"), ("mark", &new)]).await;
        assert!(public(&w).await);
        // What was to be signed will not be.
        w.done(&case, &w.yolanda, &[("do", "stop"), ("reason", "No money.")]).await;
        assert!(!public(&w).await);
    }
}
