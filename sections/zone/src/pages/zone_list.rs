//! All zones, or those of an edition's country; and where the asker files returns.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Refusal, key};
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::view::period;
use crate::model::Zone;
use crate::{amount, office, release, rules, store};

struct Row {
    href: String,
    name: String,
    lang: String,
    country: String,
    period: Option<String>,
    /// Each basis with its growth, as far as it may be shown.
    rates: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "zone_list.html")]
struct Page {
    t: Say,
    rows: Vec<Row>,
}

async fn list(ctx: &Ctx, zones: Vec<Zone>) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let mut rows = Vec::new();
    for zone in zones {
        let latest = release::all(&mut conn, &zone).await?.into_iter().next();
        let said = latest.as_ref().map(crate::model::Release::said);
        let rates = said.map_or_else(Vec::new, |said| {
            let bases = [
                (key!("basis-panel"), said.panel.rate),
                (key!("basis-published"), said.published.rate),
                (key!("basis-revised"), said.revised.rate),
            ];
            let shown = |(key, rate): (&str, Option<i64>)| Some((t.say(key), amount::percent(rate?, &t)));
            bases.into_iter().filter_map(shown).collect()
        });
        let (lang, name) = zone.names.best(t.lang);
        rows.push(Row {
            href: format!("/zone/{}", zone.slug),
            name: name.to_owned(),
            lang: lang.to_owned(),
            country: t.country(&zone.country),
            period: latest.map(|one| period(&one.period_from, &one.period_to, &t)),
            rates,
        });
    }
    drop(conn);
    let head = Head::new(t.say("zones-title")).nav("zone").described(t.say("zones-lede"));
    page(ctx, &head, &Page { t, rows })
}

/// Shows all zones.
pub async fn show(ctx: Ctx) -> Answer {
    let zones = store::zones(&mut *ctx.app.db().read().await?).await?;
    list(&ctx, zones).await
}

/// Shows the zones of the country where an edition takes place; all of them where it names none.
pub async fn at_edition(ctx: Ctx) -> Answer {
    let country = ctx.forum()?.country.clone();
    let mut conn = ctx.app.db().read().await?;
    let zones = match country {
        Some(country) => store::zones_in(&mut conn, &country).await?,
        None => store::zones(&mut conn).await?,
    };
    drop(conn);
    list(&ctx, zones).await
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
