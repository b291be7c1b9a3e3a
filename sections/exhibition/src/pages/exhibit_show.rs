//! One exhibit on a page of its own, between the one before and the one after: press and visitors leaf through them.

use askama::Template;
use axum::extract::Path;
use exedra_exchange::Listing;
use exedra_exchange::model::{FileRole, ListedFile};
use exedra_kernel::lang::direction_of;
use exedra_kernel::{ListingId, Refusal};
use exedra_store::Conn;
use exedra_web::forms::encode;
use exedra_web::{Answer, Ctx, Error, Head, Say, page};

use super::exhibition_list::{self, Wanted};
use super::gathered::{Exhibitor, Gathered, gather};
use super::live_view::{self, Shown as Live};
use crate::model::{Exhibit, shown_code};
use crate::{live, stand_path, store};

struct File {
    href: String,
    alternative: String,
    lang: String,
    rights: String,
    media_type: String,
    name: String,
    size: (i64, i64),
}

#[derive(Template)]
#[template(path = "exhibit_show.html")]
struct Page {
    t: Say,
    kicker: String,
    list: String,
    name: String,
    title: Option<String>,
    summary: String,
    lang: String,
    dir: &'static str,
    owner: (String, String),
    stand: (String, String),
    offer: String,
    pictures: Vec<File>,
    videos: Vec<File>,
    documents: Vec<File>,
    lives: Vec<Live>,
    previous: Option<(String, String)>,
    next: Option<(String, String)>,
}

/// The address of an exhibit's page, within what is leafed through.
pub fn path(slug: &str, id: &ListingId, within: &[(String, String)]) -> String {
    let base = format!("/{slug}/exhibition/exhibits/{id}");
    if within.is_empty() { base } else { format!("{base}?{}", encode(within)) }
}

fn files(all: &[ListedFile], role: FileRole) -> Vec<File> {
    let file = |file: &ListedFile| File {
        href: format!("/files/{}", file.id),
        alternative: file.alternative.clone(),
        lang: file.alternative_language.clone(),
        rights: format!("{} · {}", file.credit, file.licence),
        media_type: file.media_type.clone(),
        name: file.name.clone(),
        size: (file.width.unwrap_or(960), file.height.unwrap_or(600)),
    };
    all.iter().filter(|file| file.role == role).map(file).collect()
}

/// The exhibit: a public one, or one that the asker may read.
async fn find(conn: &mut Conn, ctx: &Ctx, all: &Gathered, id: &ListingId) -> Result<(Exhibit, Listing), Error> {
    if let Some(shown) = all.exhibits.iter().find(|shown| shown.listing.head.id == *id) {
        return Ok((shown.exhibit.clone(), shown.listing.clone()));
    }
    let actor = ctx.actor.as_deref().ok_or(Refusal::NotFound)?;
    let exhibits = store::exhibits(conn, &ctx.forum()?.id).await?;
    let exhibit = exhibits.into_iter().find(|exhibit| exhibit.listing_id == *id).ok_or(Refusal::NotFound)?;
    let listing = exedra_exchange::listings(conn, std::slice::from_ref(id)).await?.pop().ok_or(Refusal::NotFound)?;
    if exedra_exchange::readable(conn, Some(actor), &listing.head).await? {
        Ok((exhibit, listing))
    } else {
        Err(Refusal::NotFound.into())
    }
}

/// Shows it.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let id = ListingId::parse(&id).ok_or(Refusal::NotFound)?;
    let wanted = Wanted::of(&ctx);
    let mut conn = ctx.app.db().read().await?;
    let all = gather(&mut conn, edition).await?;
    let (exhibit, listing) = find(&mut conn, &ctx, &all, &id).await?;
    let within = wanted.within();
    let order = exhibition_list::exhibits(&all, &wanted);
    let at = order.iter().position(|shown| shown.listing.head.id == id);
    let beside = |at: Option<usize>| {
        let shown = order.get(at?)?;
        let name = shown.exhibit.name.as_ref().unwrap_or(&shown.listing.head.title).clone();
        Some((path(&edition.slug, &shown.listing.head.id, &within), name))
    };
    let kept = exedra_exchange::file::of_listing(&mut conn, &id).await?;
    let mut lives = live::all(&mut conn, &edition.id).await?;
    lives.retain(|live| live.is_public() && live.organisation_id == exhibit.organisation_id);
    drop(conn);
    let head = &listing.head;
    let lang = head.language.clone().unwrap_or_else(|| "en".to_owned());
    let owner = all.by_id().get(&exhibit.organisation_id).map_or_else(String::new, |e: &&Exhibitor| e.name.clone());
    let mut list = vec![("view".to_owned(), "exhibits".to_owned())];
    list.extend(within.iter().cloned());
    let many = order.len().to_string();
    let body = Page {
        kicker: at.map_or_else(String::new, |at| t.fill("exhibit-of", &[("n", &(at + 1).to_string()), ("all", &many)])),
        list: format!("/{}/exhibition?{}", edition.slug, encode(&list)),
        title: exhibit.name.as_ref().filter(|name| **name != head.title).map(|_| head.title.clone()),
        name: exhibit.name.clone().unwrap_or_else(|| head.title.clone()),
        summary: listing.values.text("summary").to_owned(),
        dir: direction_of(&lang),
        lang,
        owner: (format!("/organisations/{}", exhibit.organisation_id), owner),
        stand: (stand_path(&edition.slug, &exhibit.stand_code), shown_code(&exhibit.stand_code)),
        offer: head.path(),
        pictures: files(&kept, FileRole::Picture),
        videos: files(&kept, FileRole::Video),
        documents: files(&kept, FileRole::Document),
        lives: lives.iter().map(|live| live_view::shown(&t, edition, live)).collect(),
        previous: beside(at.and_then(|at| at.checked_sub(1))),
        next: beside(at.map(|at| at + 1)),
        t,
    };
    let head = Head::new(body.name.clone()).described(body.summary.clone()).nav("exhibition");
    page(&ctx, &head, &body)
}
