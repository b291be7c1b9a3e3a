//! A release: the latest of a zone, or one by its address; and the same as a file.

use askama::Template;
use axum::extract::Path;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::view::{Other, View, period, view};
use crate::model::{Release, Zone};
use crate::{office, release, table};

#[derive(Template)]
#[template(path = "release_show.html")]
struct Page {
    t: Say,
    base: String,
    zone: (String, String),
    view: Option<View>,
    others: Vec<Other>,
    superseded: Option<String>,
}

fn others(zone: &Zone, all: &[Release], here: &Release, t: &Say) -> Vec<Other> {
    all.iter()
        .map(|one| Other {
            href: one.path(zone),
            label: t.fill(
                exedra_kernel::key!("zone-version-of"),
                &[
                    ("version", &t.count(exedra_kernel::key!("zone-version"), one.version)),
                    ("period", &period(&one.period_from, &one.period_to, t)),
                    ("date", &t.date(&zone.day(one.published_at))),
                ],
            ),
            changes: one.changes.clone(),
            here: one.id == here.id,
        })
        .collect()
}

fn shown(ctx: &Ctx, zone: &Zone, all: &[Release], one: Option<&Release>) -> Answer {
    let t = ctx.say();
    let (lang, name) = zone.names.best(t.lang);
    let newer = one.and_then(|one| {
        let same = |other: &&Release| other.period_from == one.period_from && other.period_to == one.period_to;
        all.iter().filter(same).max_by_key(|other| other.version).filter(|other| other.version > one.version)
    });
    let body = Page {
        base: format!("/zone/{}", zone.slug),
        zone: (name.to_owned(), lang.to_owned()),
        view: one.map(|one| view(zone, Some(one), &one.said(), &t)),
        others: one.map_or_else(Vec::new, |one| others(zone, all, one, &t)),
        superseded: newer.map(|newer| newer.path(zone)),
        t: t.clone(),
    };
    let head = Head::new(name.to_owned()).described(t.with(exedra_kernel::key!("zone-described"), name));
    page(ctx, &head, &body)
}

/// The latest release of a zone.
pub async fn latest(ctx: Ctx, Path(slug): Path<String>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let zone = office::by_slug(&mut conn, &slug).await?;
    let all = release::all(&mut conn, &zone).await?;
    drop(conn);
    shown(&ctx, &zone, &all, all.first())
}

/// A release by its address.
pub async fn show(ctx: Ctx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let zone = office::by_slug(&mut conn, &slug).await?;
    let one = release::by_id(&mut conn, &zone, &id).await?;
    let all = release::all(&mut conn, &zone).await?;
    drop(conn);
    shown(&ctx, &zone, &all, Some(&one))
}

/// A release as CSV.
pub async fn csv(ctx: Ctx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let zone = office::by_slug(&mut conn, &slug).await?;
    let one = release::by_id(&mut conn, &zone, &id).await?;
    let name = format!("{}-{}-{}-v{}.csv", zone.slug, one.period_from, one.period_to, one.version);
    let text = table::csv(&zone, &one, &ctx.absolute(&one.path(&zone)));
    Ok(respond::download(text, "text/csv; charset=utf-8", &name))
}
