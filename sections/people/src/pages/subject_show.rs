//! What an edition yielded on one word of its theme, and what is known of a country or region at it: every section says what
//! it knows.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Refusal, geography};
use exedra_web::asked::{self, Asked, Panel, Subject};
use exedra_web::{Answer, Ctx, Head, Say, page};

use crate::figures;

/// Lines of a panel.
const MOST: usize = 12;

struct Other {
    href: String,
    label: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "subject_show.html")]
struct Page {
    t: Say,
    kicker: String,
    title: String,
    lede: String,
    panels: Vec<(Panel, String)>,
    others: Vec<Other>,
    others_title: String,
}

async fn render(ctx: &Ctx, subject: Subject<'_>, title: String, lede: String, others: Vec<Other>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let asked = Asked { app: &ctx.app, edition, subject, actor: ctx.actor.as_deref(), say: &t, most: MOST };
    let panels = asked::panels(&asked, &mut conn).await?;
    let others_title = match subject {
        Subject::Track(_) => t.say("track-others"),
        Subject::Country(_) => t.say("country-others"),
    };
    let head = Head::new(&title).described(&lede);
    let panels = panels.into_iter().map(|panel| {
        let total = t.number(panel.total);
        (panel, total)
    });
    let body = Page {
        kicker: edition.name.text(ctx.lang).to_owned(),
        panels: panels.collect(),
        title,
        lede,
        others,
        others_title,
        t,
    };
    page(ctx, &head, &body)
}

/// A track's page.
pub async fn track(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?.clone());
    let found = edition.tracks.find(&slug).ok_or(Refusal::NotFound)?;
    let others = edition.tracks.0.iter().map(|track| Other {
        href: format!("/{}/tracks/{}", edition.slug, track.slug),
        label: track.name.text(ctx.lang).to_owned(),
        here: track.slug == slug,
    });
    let title = found.name.text(ctx.lang).to_owned();
    let lede = t.fill("track-lede", &[("forum", edition.name.text(ctx.lang)), ("track", &title)]);
    render(&ctx, Subject::Track(&slug), title, lede, others.collect()).await
}

#[derive(Template)]
#[template(path = "country_list.html")]
struct Countries {
    t: Say,
    kicker: String,
    rows: Vec<(String, String)>,
    total: String,
}

/// All countries and regions represented.
pub async fn countries(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?.clone());
    let represented = figures::countries(&mut *ctx.app.db().read().await?, &edition.id).await?;
    let mut rows: Vec<(String, String)> =
        represented.iter().map(|code| (t.country(code), format!("/{}/countries/{code}", edition.slug))).collect();
    rows.sort();
    let head = Head::new(t.say("countries-title"));
    let total = t.count("countries-count", rows.len());
    page(&ctx, &head, &Countries { kicker: edition.name.text(ctx.lang).to_owned(), rows, total, t })
}

/// A country's or region's page.
pub async fn country(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?.clone());
    let code = geography::country_code(&code).filter(|known| *known == code).ok_or(Refusal::NotFound)?.to_owned();
    let title = t.country(&code);
    let lede = t.fill("country-lede", &[("forum", edition.name.text(ctx.lang)), ("country", &title)]);
    render(&ctx, Subject::Country(&code), title, lede, Vec::new()).await
}
