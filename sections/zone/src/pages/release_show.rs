//! A release: the latest of a zone, or one by its address; the same as a file; and the zones of an edition's country.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::key;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};
use http::{HeaderValue, header};

use super::view::{Other, View, differences, period, view};
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
    let label = |one: &Release| {
        let version = t.count(key!("zone-version"), one.version);
        let period = period(&one.period_from, &one.period_to, t);
        let date = t.date(&zone.day(one.published_at));
        t.fill(key!("zone-version-of"), &[("version", &version), ("period", &period), ("date", &date)])
    };
    all.iter()
        .map(|one| Other {
            href: one.path(zone),
            label: label(one),
            changes: one.changes.clone(),
            here: one.id == here.id,
        })
        .collect()
}

/// The version before, of the same period.
fn before<'a>(all: &'a [Release], one: &Release) -> Option<&'a Release> {
    let earlier = all.iter().filter(|other| {
        other.period_from == one.period_from && other.period_to == one.period_to && other.version < one.version
    });
    earlier.max_by_key(|other| other.version)
}

fn shown(ctx: &Ctx, zone: &Zone, all: &[Release], one: Option<&Release>) -> Answer {
    let t = ctx.say();
    let (lang, name) = zone.names.best(t.lang);
    let newer = one.and_then(|one| {
        let latest = release::latest_of(all, (&one.period_from, &one.period_to));
        latest.filter(|latest| latest.version > one.version)
    });
    let seen = one.map(|one| {
        let said = one.said();
        let changed = before(all, one).map(|earlier| differences(zone, &earlier.said(), &said, &t));
        View { differences: changed.unwrap_or_default(), ..view(zone, Some(one), &said, &t) }
    });
    let body = Page {
        base: format!("/zone/{}", zone.slug),
        zone: (name.to_owned(), lang.to_owned()),
        view: seen,
        others: one.map_or_else(Vec::new, |one| others(zone, all, one, &t)),
        superseded: newer.map(|newer| newer.path(zone)),
        t: t.clone(),
    };
    let head = Head::new(name.to_owned()).described(t.with(key!("zone-described"), name));
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

/// A release as CSV; a header says where its metadata is.
pub async fn csv(ctx: Ctx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let zone = office::by_slug(&mut conn, &slug).await?;
    let one = release::by_id(&mut conn, &zone, &id).await?;
    let name = format!("{}-{}-{}-v{}.csv", zone.slug, one.period_from, one.period_to, one.version);
    let mut response = respond::download(table::csv(&zone, &one), "text/csv; charset=utf-8; header=present", &name);
    let link = "<release.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"";
    response.headers_mut().insert(header::LINK, HeaderValue::from_static(link));
    Ok(response)
}

/// What the columns of the CSV mean.
pub async fn csvw(ctx: Ctx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let zone = office::by_slug(&mut conn, &slug).await?;
    let one = release::by_id(&mut conn, &zone, &id).await?;
    let metadata = table::metadata(&zone, &one, &ctx.absolute(&one.path(&zone)));
    Ok(respond::with_type(metadata.to_string(), "application/csvm+json"))
}
