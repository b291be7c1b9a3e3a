//! A stand: who shows there, and what.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::Refusal;
use exedra_kernel::lang::direction_of;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::exhibition_list::legend;
use super::gathered::{Row, Shown, gather, rows};
use super::live_view::{self, Shown as Live};
use crate::model::{Stand, normal_code, shown_code};
use crate::plan::{Drawn, draw};
use crate::{live, stand_path};

struct Exhibitor {
    href: String,
    name: String,
    native: Option<(String, String, &'static str)>,
    country: String,
    choose: String,
}

#[derive(Template)]
#[template(path = "stand_show.html")]
struct Page {
    t: Say,
    base: String,
    kicker: String,
    title: String,
    exhibitors: Vec<Exhibitor>,
    exhibits: Vec<Row>,
    lives: Vec<Live>,
    svg: String,
    legend: Vec<(usize, usize, String)>,
    hall: String,
    hall_href: String,
}

/// Shows a stand.
pub async fn show(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let code = normal_code(&code).filter(|normal| *normal == code).ok_or(Refusal::NotFound)?;
    let base = format!("/{}/exhibition", edition.slug);
    let mut conn = ctx.app.db().read().await?;
    let all = gather(&mut conn, edition).await?;
    let stand = all.stands.iter().find(|stand| stand.code == code).ok_or(Refusal::NotFound)?;
    let shown: Vec<&Shown> = all.exhibits.iter().filter(|shown| shown.exhibit.stand_code == code).collect();
    let exhibits = rows(&mut conn, edition, &shown, &all.by_id(), &[]).await?;
    let mut lives = live::all(&mut conn, &edition.id).await?;
    lives.retain(|live| live.is_public() && live.stand_code.as_deref() == Some(code.as_str()));
    drop(conn);
    let hall: Vec<&Stand> = all.stands.iter().filter(|other| other.hall == stand.hall).collect();
    let drawn: Vec<Drawn<'_>> = hall
        .iter()
        .map(|other| Drawn {
            stand: other,
            label: all.label(&t, other),
            name: all.names_at(&other.code),
            track: all.track_of(&edition.tracks, &other.code),
            href: stand_path(&edition.slug, &other.code),
            here: other.code == code,
        })
        .collect();
    let exhibitors: Vec<Exhibitor> = all
        .exhibitors
        .iter()
        .filter(|exhibitor| exhibitor.stand == code)
        .map(|exhibitor| Exhibitor {
            href: format!("/organisations/{}", exhibitor.id),
            name: exhibitor.name.clone(),
            native: exhibitor.native.clone().map(|(name, lang)| {
                let direction = direction_of(&lang);
                (name, lang, direction)
            }),
            country: t.country(&exhibitor.country),
            choose: format!("{base}/organisations/{}", exhibitor.id),
        })
        .collect();
    let hall_name = t.with("exhibition-hall", &stand.hall);
    let title = t.with("stand-name", shown_code(&code));
    let names: Vec<&str> = exhibitors.iter().map(|exhibitor| exhibitor.name.as_str()).collect();
    let head = Head::new(title.clone()).described(names.join(", ")).nav("exhibition");
    let body = Page {
        kicker: format!("{} · {hall_name}", edition.name.text(ctx.lang)),
        svg: draw(&drawn, &t.with("exhibition-plan-of", &hall_name)),
        legend: legend(&t, edition),
        lives: lives.iter().map(|live| live_view::shown(&t, edition, live)).collect(),
        hall_href: format!("{base}?view=plan&hall={}", exedra_web::forms::escape(&stand.hall)),
        hall: hall_name,
        title,
        base,
        exhibitors,
        exhibits,
        t,
    };
    page(&ctx, &head, &body)
}
