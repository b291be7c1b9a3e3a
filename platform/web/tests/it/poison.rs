//! A page that is kept for everybody is made from what its key says, and from nothing else that a request carries.

use exedra_web::section::{Act, Who};
use exedra_web::{Answer, Ctx, Policy, respond};
use http::{HeaderMap, Uri};

use crate::{section, server};

async fn echo(ctx: Ctx, uri: Uri, headers: HeaderMap) -> Answer {
    let seen = format!("{:?} {} {} {}", ctx.query_values("country"), ctx.query, uri, headers.len());
    Ok(respond::with_type(seen, "text/plain"))
}

#[tokio::test]
async fn nobody_keeps_another_page_under_an_address() {
    let policy = Policy { topics: &["probe"], keys: &["country"] };
    let probe = section().cached("/list", Act::new("probe.list.read", Who::Everyone), policy, echo);
    let server = server(probe, |_| {}).await;
    // Whichever spelling comes first: every other one finds the same page, made from the pair alone.
    let spellings = ["country=&country=KZ", "country=KZ", "country=KZ&country=KZ", "c%6funtry=K%5A&country="];
    for spelling in spellings {
        let answer = server.get(&format!("/list?{spelling}"), Some("a session")).await;
        assert_eq!(answer.text, r#"["KZ"] country=KZ /list?country=KZ 0"#, "{spelling}");
    }
    assert_eq!(server.app.cache().len(), 1);
    // A key that is not of the page is answered, and not kept.
    assert!(server.get("/list?country=KZ&other=1", None).await.text.contains("other=1"));
    assert_eq!(server.app.cache().len(), 1);
    // Nobody's language is taken from words that are none.
    assert_eq!(server.get("/list?lang=xx&country=KZ", None).await.text, r#"["KZ"] country=KZ /list?country=KZ 0"#);
}
