//! Uploads: a recording, which goes to the store piece by piece and is never held whole; a picture for the slate; captions.

use axum::body::Body;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Path, Request};
use axum::response::Response;
use exedra_files::{Key, Refused, Store, picture, recording};
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_store::transact;
use exedra_web::{Answer, Ctx, Error, respond};
use futures::StreamExt as _;

use super::own;
use super::sources_edit::{of_captions, show_with};
use crate::broadcast::{self, NewFile};
use crate::{Stage, rules, vtt};

/// What a form may hold beside its file, in bytes.
const AROUND: u64 = 64 * 1024;
/// Longest picture, in bytes.
const PICTURE: u64 = 20 << 20;
/// Longest plain field, in bytes.
const FIELD: usize = 2000;

fn unreadable(_: impl std::fmt::Debug) -> Error {
    Error::Refused(Refusal::Unusable(key!("refusal-unreadable")))
}

fn broken(error: exedra_files::StoreError) -> Error {
    Error::Broken(error.to_string())
}

/// The parts of a form with at most so many bytes.
async fn parts(ctx: &Ctx, mut request: Request, most: u64) -> Result<Multipart, Error> {
    DefaultBodyLimit::max(usize::try_from(most + AROUND).unwrap_or(usize::MAX)).apply(&mut request);
    Multipart::from_request(request, &ctx.app).await.map_err(unreadable)
}

/// A plain field.
async fn text(field: Field<'_>) -> Result<String, Error> {
    let bytes = field.bytes().await.map_err(unreadable)?;
    let text = std::str::from_utf8(&bytes).ok().filter(|text| text.len() <= FIELD);
    Ok(text.ok_or_else(|| unreadable(()))?.trim().to_owned())
}

/// A name without folders and odd characters.
fn safe_name(name: &str, ending: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let plain = |c: char| if c.is_alphanumeric() || "-_ ".contains(c) { c } else { '-' };
    let stem: String = stem.chars().map(plain).take(60).collect();
    format!("{}.{ending}", if stem.trim().is_empty() { "file" } else { stem.trim() })
}

/// What came in: what is kept of it, or what is wrong with it.
enum Came {
    File(NewFile),
    Fault(FieldFault),
}

async fn keep(ctx: &Ctx, field: Field<'_>, language: String, alternative: String, largest: u64) -> Result<Came, Error> {
    let store = ctx.app.get::<Store>();
    let name = field.file_name().unwrap_or("").to_owned();
    let fault = |key, detail: String| Ok(Came::Fault(FieldFault::with("file", key, detail)));
    let kept = store.put_stream(&ctx.app.stamp().id(), largest, field).await;
    let (key, bytes) = match kept {
        Ok(kept) => kept,
        Err(Refused::TooLong) => return fault(key!("fault-stage-too-long"), (largest / 1_000_000).max(1).to_string()),
        Err(Refused::Sender(error)) => return too_long_or(error, largest),
        Err(Refused::Store(error)) => return Err(broken(error)),
    };
    if bytes == 0 {
        return fault(key!("fault-missing"), String::new());
    }
    if let Some(form) = recording::recognise(&store, &key).await.map_err(broken)? {
        let (media_type, name) = (form.media_type().to_owned(), safe_name(&name, form.ending()));
        let hash = key.to_string();
        let file = NewFile { hash, form: Some(form), media_type, name, bytes: bytes as i64, language, alternative };
        return Ok(Came::File(file));
    }
    // No recording: then a picture, which is drawn anew.
    match picture_of(&store, &key, bytes).await? {
        Some(picture) if alternative.is_empty() => {
            drop(picture);
            Ok(Came::Fault(FieldFault::new("file", key!("fault-stage-alternative"))))
        }
        Some(picture) => {
            let bytes = picture.bytes.len() as i64;
            let ending = if picture.media_type == "image/png" { "png" } else { "jpg" };
            let hash = store.put(picture.bytes.into()).await.map_err(broken)?.to_string();
            let (media_type, name) = (picture.media_type.to_owned(), safe_name(&name, ending));
            Ok(Came::File(NewFile { hash, form: None, media_type, name, bytes, language, alternative }))
        }
        None => fault(key!("fault-stage-no-video"), String::new()),
    }
}

fn too_long_or(error: MultipartError, largest: u64) -> Result<Came, Error> {
    if error.status() == http::StatusCode::PAYLOAD_TOO_LARGE {
        let most = (largest / 1_000_000).max(1);
        return Ok(Came::Fault(FieldFault::with("file", key!("fault-stage-too-long"), most)));
    }
    Err(unreadable(error))
}

async fn picture_of(store: &Store, key: &Key, bytes: u64) -> Result<Option<picture::Picture>, Error> {
    if bytes > PICTURE {
        return Ok(None);
    }
    let whole = store.get(key).await.map_err(broken)?;
    let mended = tokio::task::spawn_blocking(move || picture::mend(&whole, &picture::Limits::default()));
    Ok(mended.await.map_err(|error| Error::Broken(error.to_string()))?.ok())
}

/// After a refusal the rest of what is sent is read and thrown away for a while, so that browsers show the answer.
async fn drain(mut parts: Multipart) {
    let rest = async {
        while let Ok(Some(mut field)) = parts.next_field().await {
            while let Some(Ok(_)) = field.next().await {}
        }
    };
    let _ = tokio::time::timeout(std::time::Duration::from_secs(10), rest).await;
}

async fn refused(ctx: &Ctx, code: &str, fault: FieldFault) -> Answer {
    show_with(ctx, code, None, vec![fault]).await
}

/// A recording, or a picture for the slate.
pub async fn file(ctx: Ctx, Path((_, code)): Path<(String, String)>, request: Request<Body>) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    // Before a byte is read.
    let whole = own(&ctx, &mut *ctx.app.db().read().await?, &code).await?;
    rules::may_run(&actor, &edition, &whole.session)?;
    if whole.sources.iter().filter(|source| source.file_id.is_some()).count() >= broadcast::MOST_FILES {
        let fault = FieldFault::with("file", key!("fault-stage-many-files"), broadcast::MOST_FILES);
        return refused(&ctx, &code, fault).await;
    }
    let largest = ctx.app.find::<Stage>().map_or(Stage::default().largest, |stage| stage.largest);
    let mut parts = parts(&ctx, request, largest).await?;
    let (mut language, mut alternative, mut came) = (String::new(), String::new(), None);
    while let Some(field) = parts.next_field().await.map_err(unreadable)? {
        match field.name().unwrap_or("") {
            "language" => language = text(field).await?,
            "alternative" => alternative = text(field).await?,
            "file" => {
                if let Err(Refusal::Invalid(mut faults)) = broadcast::language(&language) {
                    drop(field);
                    drain(parts).await;
                    return refused(&ctx, &code, faults.remove(0)).await;
                }
                came = Some(keep(&ctx, field, language.clone(), alternative.clone(), largest).await?);
                if matches!(came, Some(Came::Fault(_))) {
                    drain(parts).await;
                }
                break;
            }
            _ => drop(field),
        }
    }
    let new = match came {
        Some(Came::File(new)) => new,
        Some(Came::Fault(fault)) => return refused(&ctx, &code, fault).await,
        None => return refused(&ctx, &code, FieldFault::new("file", key!("fault-missing"))).await,
    };
    let stamp = ctx.app.stamp();
    transact!(ctx.app.db(), tx => {
        let whole = broadcast::by_code(tx, &edition.id, &code).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_run(&actor, &edition, &whole.session)?;
        broadcast::add_file(tx, stamp, &permit, &whole.broadcast.id, &new).await
    })?;
    done(&ctx, &edition.slug, &code).await
}

async fn done(ctx: &Ctx, slug: &str, code: &str) -> Result<Response, Error> {
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}/sources", crate::path(slug, code)), "added"))
}

/// Captions in one language.
pub async fn captions(ctx: Ctx, Path((_, code)): Path<(String, String)>, request: Request<Body>) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let whole = own(&ctx, &mut *ctx.app.db().read().await?, &code).await?;
    rules::may_run(&actor, &edition, &whole.session)?;
    let mut parts = parts(&ctx, request, vtt::LONGEST as u64).await?;
    let (mut language, mut file) = (String::new(), None);
    while let Some(field) = parts.next_field().await.map_err(unreadable)? {
        match field.name().unwrap_or("") {
            "language" => language = text(field).await?,
            "file" => {
                let Ok(bytes) = field.bytes().await else {
                    let fault = vtt::Fault { line: 1, key: key!("vtt-too-long") };
                    return refused(&ctx, &code, of_captions(&ctx.say(), fault)).await;
                };
                file = Some(bytes);
            }
            _ => drop(field),
        }
    }
    if let Err(Refusal::Invalid(_)) = broadcast::language(&language) {
        return refused(&ctx, &code, FieldFault::new("captions", key!("fault-stage-language"))).await;
    }
    let Some(file) = file.filter(|bytes| !bytes.is_empty()) else {
        return refused(&ctx, &code, FieldFault::new("captions", key!("fault-missing"))).await;
    };
    let cues = match vtt::read(&file) {
        Ok(cues) => cues,
        Err(fault) => return refused(&ctx, &code, of_captions(&ctx.say(), fault)).await,
    };
    let stamp = ctx.app.stamp();
    transact!(ctx.app.db(), tx => {
        let whole = broadcast::by_code(tx, &edition.id, &code).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_run(&actor, &edition, &whole.session)?;
        broadcast::put_captions(tx, stamp, &permit, &whole.broadcast.id, &language, &cues).await
    })?;
    done(&ctx, &edition.slug, &code).await
}
