//! What players fetch: recordings in parts, captions, and word of every switch.

use axum::body::Body;
use axum::extract::Path;
use exedra_files::{Key, Store};
use exedra_kernel::{FileId, Refusal};
use exedra_web::{Answer, Ctx, Error, live, range, respond};
use http::{HeaderMap, HeaderValue, header};

use super::seen;
use crate::{broadcast, vtt};

fn broken(error: exedra_files::StoreError) -> Error {
    Error::Broken(error.to_string())
}

/// A recording or the slate's picture, whole or in parts.
pub async fn media(ctx: Ctx, Path((_, code, file)): Path<(String, String, String)>, headers: HeaderMap) -> Answer {
    let id = FileId::parse(&file).ok_or(Refusal::NotFound)?;
    let mut conn = ctx.app.db().read().await?;
    let whole = seen(&ctx, &mut conn, &code).await?;
    let found = broadcast::kept(&mut conn, &whole, &id).await?.ok_or(Refusal::NotFound)?;
    drop(conn);
    let key: Key = found.hash.parse().map_err(broken)?;
    let store = ctx.app.get::<Store>();
    let size = store.size(&key).await.map_err(broken)?;
    let tag = format!("\"{}\"", &key.as_str()[..32]);
    let wanted = range::wanted(&headers, size, &tag);
    let body =
        |part| async move { Ok::<_, Error>(Body::from_stream(store.stream_range(&key, part).await.map_err(broken)?)) };
    let mut response = range::answer(wanted, size, &tag, &found.media_type, body).await?;
    // Kept by browsers, but asked for anew each time: what was withdrawn is gone at once.
    let public = exedra_programme::rules::is_public(whole.session.state);
    let kept = HeaderValue::from_static(if public { "public, no-cache" } else { "private, no-store" });
    response.headers_mut().insert(header::CACHE_CONTROL, kept);
    Ok(response)
}

/// Captions in one language as `WebVTT`: `en.vtt`; and what was said as plain text: `en.txt`.
pub async fn captions(ctx: Ctx, Path((_, code, name)): Path<(String, String, String)>) -> Answer {
    let (language, ending) = name.rsplit_once('.').ok_or(Refusal::NotFound)?;
    if !matches!(ending, "vtt" | "txt") {
        return Err(Refusal::NotFound.into());
    }
    let mut conn = ctx.app.db().read().await?;
    let whole = seen(&ctx, &mut conn, &code).await?;
    let all = broadcast::captions(&mut conn, &ctx.forum()?.id, &whole.broadcast.id).await?;
    let found = all.into_iter().find(|one| one.language == language).ok_or(Refusal::NotFound)?;
    if ending == "vtt" {
        return Ok(respond::with_type(found.text, "text/vtt; charset=utf-8"));
    }
    let head =
        format!("{}\n{}\n", whole.titles().text(ctx.lang), ctx.absolute(&crate::path(&ctx.forum()?.slug, &code)));
    let said = vtt::text(&vtt::read(found.text.as_bytes()).unwrap_or_default());
    Ok(respond::with_type(format!("{head}\n{said}"), "text/plain; charset=utf-8"))
}

/// Word of every switch, as it happens.
pub async fn events(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let whole = seen(&ctx, &mut *ctx.app.db().read().await?, &code).await?;
    let edition = ctx.forum()?;
    let now = async {
        let whole = seen(&ctx, &mut *ctx.app.db().read().await?, &code).await?;
        Ok(broadcast::state(edition, &whole).to_string())
    };
    live::channel(&ctx.app, &broadcast::channel(&whole.broadcast.id), now).await
}
