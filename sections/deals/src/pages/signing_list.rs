//! Signings that both sides announced, by time.

use std::collections::BTreeMap;

use askama::Template;
use exedra_kernel::lang::direction_of;
use exedra_store::{Conn, Result};
use exedra_web::{Answer, Ctx, Edition, Head, Say, page};

use super::view::{self, Link};
use crate::model::{Case, CaseId, Signing};
use crate::{signing, store};

/// A signing as everybody reads it.
pub struct Row {
    /// The day with its weekday.
    pub day: String,
    /// The time.
    pub time: String,
    /// The moment for machines.
    pub datetime: String,
    /// What is signed.
    pub what: String,
    /// The text.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Where.
    pub place: String,
    /// Who signs.
    pub houses: [Link; 2],
    /// The offer or need, while it is public.
    pub listing: Option<Link>,
    /// Where in the page it stands.
    pub anchor: String,
}

#[derive(Template)]
#[template(path = "signing_list.html")]
struct Page {
    t: Say,
    kicker: String,
    rows: Vec<Row>,
    deals: String,
}

/// The public signings of an edition with their cases.
pub async fn announced(conn: &mut Conn, edition: &Edition) -> Result<Vec<(Signing, Case)>> {
    let mut cases: BTreeMap<CaseId, Case> =
        store::announced(conn, &edition.id).await?.into_iter().map(|case| (case.id.clone(), case)).collect();
    let public = signing::public(conn, &edition.id).await?.into_iter();
    Ok(public.filter_map(|one| cases.remove(&one.case_id).map(|case| (one, case))).collect())
}

/// A signing in a reader's language.
pub async fn row(conn: &mut Conn, t: &Say, edition: &Edition, signing: &Signing, case: &Case) -> Result<Row> {
    let (lang, text) = signing.texts.best(t.lang);
    let listing = view::listing(conn, t, None, &case.listing_id).await?;
    Ok(Row {
        day: t.day(signing.starts_at, &edition.zone),
        time: t.time(signing.starts_at, &edition.zone),
        datetime: signing.starts_at.rfc3339(),
        what: t.say(signing.step.key()),
        text: text.to_owned(),
        lang: lang.to_owned(),
        dir: direction_of(lang),
        place: signing.place.clone(),
        houses: [view::house(conn, &case.owner_id).await?, view::house(conn, &case.asker_id).await?],
        listing: Some(listing).filter(|link| !link.href.is_empty()),
        anchor: super::signing_anchor(signing),
    })
}

/// Shows them.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?.clone());
    let mut conn = ctx.app.db().read().await?;
    let mut rows = Vec::new();
    for (signing, case) in announced(&mut conn, &edition).await? {
        rows.push(row(&mut conn, &t, &edition, &signing, &case).await?);
    }
    drop(conn);
    let head = Head::new(t.say("signings-title")).described(t.say("signings-lede")).nav("deals");
    let body = Page { kicker: edition.name.text(ctx.lang).to_owned(), rows, deals: ctx.at_forum("deals"), t };
    page(&ctx, &head, &body)
}
