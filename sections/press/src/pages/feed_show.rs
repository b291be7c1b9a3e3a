//! The releases as an Atom feed (RFC 4287).

use std::fmt::Write as _;

use exedra_kernel::Moment;
use exedra_web::{Answer, Ctx, respond};

use super::view;
use crate::card::xml;
use crate::model::Item;
use crate::{release, release_path};

/// Entries of the feed.
const ENTRIES: usize = 50;

/// Shows the newest releases.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let mut releases = release::published(&mut conn, edition, ctx.now).await?;
    releases.truncate(ENTRIES);
    let items: Vec<&Item> = releases.iter().map(|shown| &shown.item).collect();
    let names = view::names(&mut conn, &items).await?;
    let updated = releases.iter().filter_map(|shown| shown.item.public_at).max();
    let updated = updated.map_or_else(|| format!("{}T00:00:00Z", edition.from), Moment::rfc3339);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\
         <id>urn:uuid:{}:releases</id><title>{} · {}</title><updated>{updated}</updated>\
         <link rel=\"self\" href=\"{}\"/><link href=\"{}\"/>\n",
        ctx.lang,
        edition.id,
        xml(edition.name.text(ctx.lang)),
        xml(&t.say("releases-title")),
        xml(&ctx.absolute(&ctx.at_forum("releases/feed.atom"))),
        xml(&ctx.absolute(&ctx.at_forum("releases"))),
    );
    for shown in &releases {
        let (lang, words) = shown.content.best(ctx.lang);
        let at = shown.item.public_at.map_or_else(String::new, Moment::rfc3339);
        let corrected = shown.item.shown.unwrap_or(1) > 1;
        let version = release::version(&mut conn, edition, &shown.item, shown.item.shown.unwrap_or(0)).await?;
        let changed = version.approved_at.filter(|_| corrected).max(shown.item.public_at);
        let _ = writeln!(
            out,
            "<entry xml:lang=\"{}\"><id>urn:uuid:{}</id><title>{}</title><updated>{}</updated><published>{at}</published>\
             <link href=\"{}\"/><author><name>{}</name></author><summary>{}</summary></entry>",
            xml(lang),
            shown.item.id,
            xml(&words.title),
            changed.map_or_else(String::new, Moment::rfc3339),
            xml(&ctx.absolute(&release_path(&edition.slug, &shown.item.id))),
            xml(&view::owner(&names, &shown.item, edition, &t)),
            xml(&words.lede),
        );
    }
    out.push_str("</feed>\n");
    let mut response = respond::with_type(out, "application/atom+xml; charset=utf-8");
    let vary = if ctx.lang_fixed { "Accept-Encoding" } else { "Accept-Encoding, Accept-Language" };
    response.headers_mut().insert(http::header::VARY, http::HeaderValue::from_static(vary));
    Ok(response)
}
