//! All zones; and the companies of one that the asker files for.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Refusal, key};
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::view::period;
use crate::{amount, office, release, rules, store};

struct Row {
    href: String,
    name: String,
    lang: String,
    country: String,
    note: Option<String>,
}

#[derive(Template)]
#[template(path = "zone_list.html")]
struct Page {
    t: Say,
    rows: Vec<Row>,
}

/// Shows all zones.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let mut rows = Vec::new();
    for zone in store::zones(&mut conn).await? {
        let latest = release::all(&mut conn, &zone).await?.into_iter().next();
        let note = latest.map(|one| {
            let words = period(&one.period_from, &one.period_to, &t);
            match one.said().revised.rate {
                Some(rate) => t.fill(key!("zone-list-note"), &[("period", &words), ("growth", &amount::percent(rate, &t))]),
                None => words,
            }
        });
        let (lang, name) = zone.names.best(t.lang);
        rows.push(Row {
            href: format!("/zone/{}", zone.slug),
            name: name.to_owned(),
            lang: lang.to_owned(),
            country: t.country(&zone.country),
            note,
        });
    }
    drop(conn);
    page(&ctx, &Head::new(t.say("zones-title")), &Page { t: t.clone(), rows })
}

#[derive(Template)]
#[template(path = "zone_own.html")]
struct Own {
    t: Say,
    base: String,
    zone: (String, String),
    office: bool,
    companies: Vec<(String, String)>,
}

/// Shows where the asker files returns.
pub async fn own(ctx: Ctx, Path(slug): Path<String>) -> Answer {
    let (t, actor) = (ctx.say(), ctx.actor()?);
    let mut conn = ctx.app.db().read().await?;
    let zone = office::by_slug(&mut conn, &slug).await?;
    let officer = office::is_officer(&mut conn, &zone, actor).await?;
    let mut companies = Vec::new();
    for membership in &actor.memberships {
        for company in store::companies_of(&mut conn, &membership.organisation).await? {
            if company.zone_id == zone.id && rules::files_for(actor, &company) {
                companies.push((format!("/zone/{slug}/companies/{}", company.id), company.name));
            }
        }
    }
    drop(conn);
    if companies.is_empty() && !officer {
        return Err(Refusal::NotFound.into());
    }
    let (lang, name) = zone.names.best(t.lang);
    let zone = (name.to_owned(), lang.to_owned());
    let body = Own { t: t.clone(), base: format!("/zone/{slug}"), zone, office: officer, companies };
    page(&ctx, &Head::new(t.say("returns-title")).private(), &body)
}
