//! A picture or document, for whoever may read a listing it belongs to.

use axum::body::Body;
use axum::extract::Path;
use axum::response::Response;
use exedra_kernel::{FileId, Refusal};
use exedra_web::{Answer, Ctx, Error, respond};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::model::{FileRole, ListedFile};
use crate::{file, listing, rules};

/// The bytes. Caches keep them but ask each time whether they may still be shown: what was withdrawn is gone at once.
pub async fn show(ctx: Ctx, Path(id): Path<String>, headers: HeaderMap) -> Answer {
    let id = FileId::parse(&id).ok_or(Refusal::NotFound)?;
    let mut conn = ctx.app.db().read().await?;
    let (found, heads) = file::with_heads(&mut conn, &id).await?.ok_or(Refusal::NotFound)?;
    let public = heads.iter().any(rules::open);
    let mut known = public;
    for head in heads.iter().filter(|_| !public) {
        known = known || listing::readable(&mut conn, ctx.actor.as_deref(), head).await?;
    }
    if !known {
        return Err(Refusal::NotFound.into());
    }
    drop(conn);
    let kept = if public { "public, no-cache" } else { "private, no-store" };
    if found.role == FileRole::Video {
        return Ok(kept_as(play(&ctx, &found, &headers).await?, kept));
    }
    let tag = format!("\"{}\"", &found.hash[..found.hash.len().min(32)]);
    let same = headers
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
    let mut response = if same {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response
    } else {
        let key = found.hash.parse().map_err(|_| Error::Broken(format!("file {id} has no key")))?;
        let store = ctx.app.get::<exedra_files::Store>();
        let bytes = store.get(&key).await.map_err(|error| Error::Broken(error.to_string()))?;
        match found.role {
            FileRole::Picture => respond::with_type(bytes, &found.media_type),
            // A document may hold scripts: it is saved, not shown.
            FileRole::Document | FileRole::Video => respond::download(bytes, &found.media_type, &found.name),
        }
    };
    if public && let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(kept_as(response, kept))
}

fn kept_as(mut response: Response, kept: &'static str) -> Response {
    let fields = response.headers_mut();
    fields.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    fields.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// The bytes that a range of RFC 9110 asks for, of so many: `bytes=0-99`, `bytes=100-`, `bytes=-100`. Nothing for several
/// ranges or another unit (the whole is sent then); a refusal where it lies outside.
fn range(asked: &str, length: u64) -> Option<Result<std::ops::Range<u64>, ()>> {
    let (first, last) = asked.strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| text.trim().parse::<u64>().ok();
    let range = match (first.trim(), last.trim()) {
        ("", last) => length.saturating_sub(number(last)?)..length,
        (first, "") => number(first)?..length,
        (first, last) => number(first)?..number(last)?.saturating_add(1).min(length),
    };
    Some(if range.start < range.end { Ok(range) } else { Err(()) })
}

/// Most bytes of a video in one answer: what players ask for without an end is sent in parts, so that no answer holds a whole
/// film in memory.
const PART: u64 = 4 << 20;

/// A video, in parts as players ask for them.
async fn play(ctx: &Ctx, found: &ListedFile, headers: &HeaderMap) -> Result<Response, Error> {
    let key = found.hash.parse().map_err(|_| Error::Broken(format!("file {} has no key", found.id)))?;
    let store = ctx.app.get::<exedra_files::Store>();
    let broken = |error: exedra_files::StoreError| Error::Broken(error.to_string());
    let length = store.size(&key).await.map_err(broken)?;
    let asked = headers.get(header::RANGE).and_then(|value| value.to_str().ok());
    let mut response = match asked.and_then(|asked| range(asked, length)) {
        None => respond::with_type(Body::from_stream(store.stream(&key).await.map_err(broken)?), &found.media_type),
        Some(Err(())) => {
            // With a type of its own: an answer without one becomes the page of a refusal.
            let mut response = respond::with_type(Body::empty(), &found.media_type);
            *response.status_mut() = StatusCode::RANGE_NOT_SATISFIABLE;
            put(&mut response, header::CONTENT_RANGE, &format!("bytes */{length}"));
            response
        }
        Some(Ok(range)) => {
            let part = range.start..range.end.min(range.start + PART);
            let bytes = store.range(&key, part.clone()).await.map_err(broken)?;
            let mut response = respond::with_type(bytes, &found.media_type);
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            put(&mut response, header::CONTENT_RANGE, &format!("bytes {}-{}/{length}", part.start, part.end - 1));
            response
        }
    };
    put(&mut response, header::ACCEPT_RANGES, "bytes");
    Ok(response)
}

fn put(response: &mut Response, name: header::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::range;

    #[test]
    fn ranges_as_players_ask() {
        assert_eq!(range("bytes=0-99", 1000), Some(Ok(0..100)));
        assert_eq!(range("bytes=900-", 1000), Some(Ok(900..1000)));
        assert_eq!(range("bytes=-10", 1000), Some(Ok(990..1000)));
        assert_eq!(range("bytes=-9999", 1000), Some(Ok(0..1000)));
        assert_eq!(range("bytes=500-99999", 1000), Some(Ok(500..1000)));
        for outside in ["bytes=1000-", "bytes=9-8", "bytes=-0"] {
            assert_eq!(range(outside, 1000), Some(Err(())), "{outside}");
        }
        for other in ["items=0-1", "bytes=0-1,5-6", "bytes=x-", "bytes="] {
            assert_eq!(range(other, 1000), None, "{other}");
        }
    }
}
