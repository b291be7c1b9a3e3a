//! An edition's front page.

use askama::Template;
use exedra_web::asked;
use exedra_web::{Answer, Ctx, Head, Say, page};

#[derive(Template)]
#[template(path = "forum_show.html")]
struct Page {
    t: Say,
    kicker: String,
    theme: String,
    theme_lang: String,
    figures: Vec<(String, String, String)>,
    tracks: Vec<(String, String)>,
    base: String,
}

/// Shows theme, dates, venue and who is here.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let forum = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let figures = asked::figures(&ctx.app, &mut conn, forum).await?;
    let front = figures.iter().filter(|figure| figure.front.is_some() && figure.value > 0);
    let front = front.map(|figure| {
        let href = format!("/{}/figures/{}", forum.slug, figure.name);
        (href, t.number(figure.value), t.count(figure.label, figure.value))
    });
    let figures = front.collect();
    let track = |track: &exedra_kernel::Track| {
        (format!("/{}/tracks/{}", forum.slug, track.slug), track.name.text(ctx.lang).to_owned())
    };
    let (theme_lang, theme) = forum.theme.best(ctx.lang);
    let venue = forum.venue.text(ctx.lang);
    let (mut kicker, mut headline, mut headline_lang) = (t.span(&forum.from, &forum.to), theme.to_owned(), theme_lang);
    if theme.is_empty() {
        // The name stands in the mast already; without a theme the days are what there is to say.
        (headline, kicker, headline_lang) = (kicker, String::new(), ctx.lang.as_str());
    }
    if !venue.is_empty() {
        kicker = if kicker.is_empty() { venue.to_owned() } else { format!("{kicker} · {venue}") };
    }
    let head = Head::new(forum.name.text(ctx.lang)).described(headline.clone()).json_ld(event(&ctx, forum));
    let body = Page {
        kicker,
        theme: headline,
        theme_lang: headline_lang.to_owned(),
        figures,
        tracks: forum.tracks.0.iter().map(track).collect(),
        base: format!("/{}", forum.slug),
        t,
    };
    page(&ctx, &head, &body)
}

/// schema.org's Event for an edition.
fn event(ctx: &Ctx, forum: &exedra_web::Edition) -> serde_json::Value {
    serde_json::json!({
        "@context": "https://schema.org", "@type": "Event",
        "name": forum.name.text(ctx.lang), "startDate": forum.from, "endDate": forum.to,
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
        "location": { "@type": "Place", "name": forum.venue.text(ctx.lang) },
        "url": ctx.absolute(&format!("/{}", forum.slug)), "inLanguage": forum.languages,
    })
}
