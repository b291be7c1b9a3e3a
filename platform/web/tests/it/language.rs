//! A language chosen by the address stays through links, forms and what follows them.

use askama::Template;
use exedra_web::section::{Act, Who};
use exedra_web::{Answer, Ctx, Head, page, respond};

use crate::{section, server};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<h1>x</h1><form method="get" action="/page" class="search"><input name="q"></form><form><input name="q"></form><form method="post" action="/page"><button>x</button></form>"#
)]
struct Body;

async fn show(ctx: Ctx) -> Answer {
    page(&ctx, &Head::new("x"), &Body)
}

async fn post(ctx: Ctx) -> Answer {
    Ok(respond::see_other(if ctx.query_value("far").is_some() { "/page?a=1#there" } else { "/page" }))
}

#[tokio::test]
async fn a_chosen_language_stays() {
    let (read, write, own) = (
        Act::new("probe.page.read", Who::Everyone),
        Act::new("probe.page.write", Who::Everyone),
        Act::new("probe.own.read", Who::SignedIn),
    );
    let probe = section().get("/page", read, show).post("/page", write, post).get("/own", own, show);
    let server = server(probe, |_| {}).await;

    let chosen = server.get("/page?lang=ar", None).await;
    assert!(chosen.text.contains(r#"<html lang="ar" dir="rtl">"#), "{}", chosen.text);
    // Both forms that read carry the language as a field: a browser drops the query of their addresses.
    assert_eq!(chosen.text.matches(r#"<input type="hidden" name="lang" value="ar">"#).count(), 2, "{}", chosen.text);
    assert!(chosen.text.contains(r#"<form method="post" action="/page?lang=ar">"#), "{}", chosen.text);
    // What was posted leads to a page in the same language.
    let after = server.post("/page?lang=ar", None, &[]).await;
    assert_eq!(after.location(), "/page?lang=ar");
    assert!(server.get(after.location(), None).await.text.contains(r#"<html lang="ar""#));
    let far = server.post("/page?far=1&lang=ar", None, &[]).await;
    assert_eq!(far.location(), "/page?a=1&lang=ar#there");
    // The way to the sign-in page keeps it, once.
    let away = server.get("/own?lang=ar", None).await;
    assert!(
        away.location().ends_with("&lang=ar") && away.location().matches("&lang=").count() == 1,
        "{}",
        away.location()
    );
    assert_eq!(server.get("/page/?lang=ar", None).await.location(), "/page?lang=ar");

    // Nobody who chose nothing has anything added.
    let plain = server.get("/page", None).await;
    assert!(!plain.text.contains(r#"name="lang""#));
    assert_eq!(server.post("/page", None, &[]).await.location(), "/page");
}
