//! A picture or document, for whoever may read a listing it belongs to.

use axum::body::Body;
use axum::extract::Path;
use exedra_kernel::{FileId, Refusal};
use exedra_web::{Answer, Ctx, Error, respond};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::model::FileRole;
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
    let tag = format!("\"{}\"", &found.hash[..found.hash.len().min(32)]);
    let same = headers
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
    let mut response = if same {
        let mut response = axum::response::Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response
    } else {
        let key = found.hash.parse().map_err(|_| Error::Broken(format!("file {id} has no key")))?;
        let store = ctx.app.get::<exedra_files::Store>();
        let bytes = store.get(&key).await.map_err(|error| Error::Broken(error.to_string()))?;
        match found.role {
            FileRole::Picture => respond::with_type(bytes, &found.media_type),
            // A document may hold scripts: it is saved, not shown.
            FileRole::Document => respond::download(bytes, &found.media_type, &found.name),
        }
    };
    let fields = response.headers_mut();
    let kept = if public { "public, no-cache" } else { "private, no-store" };
    fields.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    fields.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if public && let Ok(tag) = HeaderValue::from_str(&tag) {
        fields.insert(header::ETAG, tag);
    }
    Ok(response)
}
