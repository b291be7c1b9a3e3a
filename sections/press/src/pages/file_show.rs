//! Pictures, documents, the press kit and the card of a release, for whoever may read the release at this moment.

use axum::body::Body;
use axum::extract::Path;
use exedra_kernel::{Lang, Refusal, key};
use exedra_web::{Answer, Ctx, Error, respond};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::release_show::readable;
use super::view;
use crate::kit::{self, Enclosed, Facts};
use crate::model::Standing;
use crate::{card, release, release_path, rules};

/// A press kit holds at most so many bytes of files; the rest is left out, with its credit line.
const LARGEST_KIT: usize = 60 << 20;

/// Kits that are put together at once: each holds its pictures in memory.
static PACKING: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(2);

/// Caches ask each time whether it may still be shown; what is under embargo they do not keep at all.
fn guard(response: &mut axum::response::Response, public: bool) {
    let kept = if public { "public, no-cache" } else { "private, no-store" };
    let fields = response.headers_mut();
    fields.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    fields.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
}

async fn bytes(ctx: &Ctx, hash: &str) -> Result<axum::body::Bytes, Error> {
    let key = hash.parse().map_err(|_| Error::Broken("a file of a release has no key".to_owned()))?;
    let store = ctx.app.get::<exedra_files::Store>();
    store.get(&key).await.map_err(|error| Error::Broken(error.to_string()))
}

/// A picture or document of the approved version, or of the draft for those who write it.
pub async fn show(ctx: Ctx, Path((_, id, file)): Path<(String, String, String)>, headers: HeaderMap) -> Answer {
    let edition = ctx.forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let item = release::find(&mut conn, &edition, &id).await?;
    let actor = ctx.actor.as_deref();
    let mut found = None;
    if rules::may_read(actor, &edition.id, &item, ctx.now) {
        let version = release::version(&mut conn, &edition, &item, item.shown.unwrap_or(0)).await?;
        found = version.release().files.into_iter().find(|known| known.file.as_str() == file);
    }
    let public = found.is_some() && item.standing(ctx.now) == Standing::Published;
    if found.is_none() && rules::may_see_draft(actor, &edition.id, &item) {
        let version = release::version(&mut conn, &edition, &item, item.latest).await?;
        found = version.release().files.into_iter().find(|known| known.file.as_str() == file);
    }
    drop(conn);
    let found = found.ok_or(Refusal::NotFound)?;
    let tag = format!("\"{}\"", found.hash.get(..32).unwrap_or_default());
    let asked = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or("");
    if public && asked.split(',').any(|one| one.trim().trim_start_matches("W/") == tag) {
        let mut response = axum::response::Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        guard(&mut response, public);
        return Ok(response);
    }
    let bytes = bytes(&ctx, &found.hash).await?;
    let mut response = if found.is_picture() {
        respond::with_type(bytes, &found.media_type)
    } else {
        // A document may hold scripts: it is saved, not shown.
        respond::download(bytes, &found.media_type, &found.name)
    };
    guard(&mut response, public);
    if public && let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}

/// The press kit.
pub async fn kit(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let edition = ctx.forum()?.clone();
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let (item, version) = readable(&ctx, &mut conn, &edition, &id).await?;
    let content = version.release();
    let public = item.standing(ctx.now) == Standing::Published;
    let names = view::names(&mut conn, &[&item]).await?;
    let people = view::people(&mut conn, &edition, &content).await?;
    drop(conn);
    let when = item.public_at.map_or_else(String::new, |at| super::zoned(&t, at, &edition.zone));
    let facts = Facts {
        forum: edition.name.text(t.lang).to_owned(),
        organisation: view::owner(&names, &item, &edition, &t),
        when: if public { when } else { t.with("release-embargo", when) },
        address: ctx.absolute(&release_path(&edition.slug, &item.id)),
        people: people
            .into_iter()
            .map(|(name, role)| if role.is_empty() { name } else { format!("{name}, {role}") })
            .collect(),
    };
    let _turn = PACKING.acquire().await;
    let (mut enclosed, mut total) = (Vec::new(), 0);
    for (at, file) in content.files.iter().enumerate() {
        let bytes = bytes(&ctx, &file.hash).await?.to_vec();
        total += bytes.len();
        if total > LARGEST_KIT {
            break;
        }
        enclosed.push(Enclosed { at, bytes });
    }
    let made = tokio::task::spawn_blocking(move || kit::write(&content, &facts, &enclosed)).await;
    let zip = made.map_err(|_| Error::Broken("a press kit did not end".to_owned()))?;
    let zip = zip.map_err(|error| Error::Broken(error.to_string()))?;
    let name = format!("{}-{}.zip", edition.slug, &item.id.as_str()[24..]);
    let mut response = respond::download(zip, "application/zip", &name);
    guard(&mut response, public);
    Ok(response)
}

/// What stands on the card of a release.
struct Face {
    lang: String,
    forum: String,
    title: String,
    foot: String,
    public: bool,
}

/// The card's texts in the reader's language; as a picture, in one the program has letters for, where there is one.
async fn face(ctx: &Ctx, id: &str, painted: bool) -> Result<Face, Error> {
    let edition = ctx.forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let (item, version) = readable(ctx, &mut conn, &edition, id).await?;
    let names = view::names(&mut conn, &[&item]).await?;
    let content = version.release();
    // Of the languages the program has letters for, the reader's comes first.
    let written = |lang: &Lang| {
        let title = &content.best(*lang).1.title;
        card::can_paint(&ctx.app.say(*lang).say(key!("press-title"))) && card::can_paint(title)
    };
    let lang = if painted {
        std::iter::once(ctx.lang).chain(Lang::ALL.iter().copied()).find(written).unwrap_or(Lang::En)
    } else {
        ctx.lang
    };
    let t = ctx.app.say(lang);
    let (tag, words) = content.best(lang);
    let date = item.public_at.map_or_else(String::new, |at| t.date(&at.date_in(&edition.zone)));
    let owner = view::owner(&names, &item, &edition, &t);
    let owner = if painted && !card::can_paint(&owner) { String::new() } else { owner };
    Ok(Face {
        lang: tag.to_owned(),
        forum: edition.name.text(t.lang).to_owned(),
        title: words.title.clone(),
        foot: [owner, date].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        public: item.standing(ctx.now) == Standing::Published,
    })
}

/// The card that stands for a release where people share it.
pub async fn card(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let face = face(&ctx, &id, false).await?;
    let direction = exedra_kernel::lang::direction_of(&face.lang);
    let svg = card::draw(&face.lang, direction, &face.forum, &face.title, &face.foot);
    let mut response = respond::with_type(svg, "image/svg+xml; charset=utf-8");
    guard(&mut response, face.public);
    Ok(response)
}

/// The card as a PNG, for networks that show no SVG.
pub async fn picture(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let face = face(&ctx, &id, true).await?;
    let _turn = PACKING.acquire().await;
    let made = tokio::task::spawn_blocking(move || {
        card::paint(&face.forum, &face.title, &face.foot).map(|png| (png, face.public))
    });
    let (png, public) = made.await.map_err(|error| Error::Broken(error.to_string()))?.map_err(Error::Broken)?;
    let mut response = respond::with_type(png, "image/png");
    guard(&mut response, public);
    Ok(response)
}
