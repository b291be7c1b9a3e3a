//! Pictures and documents of a listing: adding and removing.

use std::sync::LazyLock;

use askama::Template;
use axum::extract::Path;
use exedra_files::{document, picture, video};
use exedra_kernel::record::{Datum, Description, Field, Kind, Need, Values};
use exedra_kernel::{FieldFault, FileId, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{self, Multipart, Upload};
use exedra_web::{Answer, Ctx, Error, Head as PageHead, Say, page, respond};

use super::view::{self, File};
use crate::file::{self, NewFile};
use crate::model::{FileRole, Head, State};
use crate::rules;

/// What is asked of a file: all of it is needed.
/// A picture unpacks to hundreds of megabytes: one at a time, the others wait.
static LOOKING: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(1);

static FILE: LazyLock<Description> = LazyLock::new(|| Description {
    record: "file",
    fields: vec![
        Field::new("alternative", key!("file-field-alternative"), Kind::Line(500))
            .need(Need::Always)
            .help(key!("file-field-alternative-help")),
        Field::new("alternative_language", key!("file-field-alternative-language"), Kind::Language).need(Need::Always),
        Field::new("credit", key!("file-field-credit"), Kind::Line(200)).need(Need::Always),
        Field::new("licence", key!("file-field-licence"), Kind::Line(120))
            .need(Need::Always)
            .help(key!("file-field-licence-help")),
    ],
});

#[derive(Template)]
#[template(path = "listing_files.html")]
struct Page {
    t: Say,
    title: String,
    lang: String,
    dir: &'static str,
    warning: bool,
    pictures: Vec<File>,
    documents: Vec<File>,
    videos: Vec<File>,
    inputs: String,
    fault: Option<String>,
    path: String,
}

async fn render(ctx: &Ctx, head: &Head, values: &Values, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let files = file::of_listing(&mut *ctx.app.db().read().await?, &head.id).await?;
    let fault = faults.iter().find(|fault| fault.field == "file");
    let shown = matches!(head.state, State::Published | State::Expired);
    let body = Page {
        title: head.title.clone(),
        lang: view::lang_of(head),
        dir: view::direction(head),
        warning: shown && rules::guarded(head),
        pictures: view::files(&files, FileRole::Picture, &t),
        documents: view::files(&files, FileRole::Document, &t),
        videos: view::files(&files, FileRole::Video, &t),
        inputs: forms::render(&forms::inputs(&FILE, values, faults, &t), &t),
        fault: fault.map(|fault| t.with(fault.key, &fault.detail)),
        path: head.path(),
        t,
    };
    let response = page(ctx, &PageHead::new(body.t.say("files-title")).private(), &body)?;
    Ok(if faults.is_empty() { response } else { super::unprocessable(response) })
}

/// The files and the form for one more.
pub async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let found = super::whole(&mut *ctx.app.db().read().await?, &ctx, &id).await?;
    rules::may_edit(ctx.actor()?, &found.head)?;
    let mut values = Values::default();
    let tag = found.head.language.clone().unwrap_or_else(|| ctx.lang.as_str().to_owned());
    values.set("alternative_language", Datum::Text(tag));
    render(&ctx, &found.head, &values, &[]).await
}

/// What is kept of an upload.
struct Kept {
    role: FileRole,
    bytes: Vec<u8>,
    media_type: &'static str,
    name: String,
    size: Option<(i64, i64)>,
}

/// Pictures are written anew, so that no position or camera travels with them; anything else must be a document.
fn look(upload: &Upload) -> Result<Kept, &'static str> {
    match picture::mend(&upload.bytes, &picture::Limits::default()) {
        Ok(made) => {
            let ending = if made.media_type == "image/png" { "png" } else { "jpg" };
            let size = Some((i64::from(made.width), i64::from(made.height)));
            let name = format!("picture.{ending}");
            Ok(Kept { role: FileRole::Picture, bytes: made.bytes, media_type: made.media_type, name, size })
        }
        Err(picture::PictureError::UnknownForm) if video::looks_like_one(&upload.bytes) => {
            let form = video::accept(&upload.bytes, &video::Limits::default()).map_err(|error| match error {
                video::VideoError::TooLong(_) => key!("fault-file-large"),
                _ => key!("fault-file-damaged"),
            })?;
            let (role, name) = (FileRole::Video, format!("video.{}", form.ending()));
            Ok(Kept { role, bytes: upload.bytes.to_vec(), media_type: form.media_type(), name, size: None })
        }
        Err(picture::PictureError::UnknownForm) => {
            let made = document::accept(upload.bytes.to_vec(), &upload.name, &document::Limits::default());
            let made = made.map_err(|error| match error {
                document::DocumentError::Empty => key!("fault-file-empty"),
                document::DocumentError::TooLong(_) => key!("fault-file-large"),
                document::DocumentError::Damaged => key!("fault-file-damaged"),
                _ => key!("fault-file-form"),
            })?;
            let role = FileRole::Document;
            Ok(Kept { role, bytes: made.bytes, media_type: made.media_type, name: made.name, size: None })
        }
        Err(picture::PictureError::Empty) => Err(key!("fault-file-empty")),
        Err(picture::PictureError::Damaged | picture::PictureError::NotWritten) => Err(key!("fault-file-damaged")),
        Err(_) => Err(key!("fault-file-large")),
    }
}

/// A file comes in.
pub async fn add(ctx: Ctx, Path(id): Path<String>, form: Multipart) -> Answer {
    let actor = ctx.actor()?;
    let kind = super::kind_of(&ctx);
    let found = super::whole(&mut *ctx.app.db().read().await?, &ctx, &id).await?;
    rules::may_edit(actor, &found.head)?;
    let (values, mut faults) = form.posted.parse(&FILE);
    faults.extend(
        FILE.missing(&values, Need::Always)
            .into_iter()
            .filter(|f| !faults.iter().any(|g| g.field == f.field))
            .collect::<Vec<_>>(),
    );
    let kept = match form.files.get("file").cloned() {
        None => Err(key!("fault-file-none")),
        Some(upload) => {
            let _turn = LOOKING.acquire().await;
            tokio::task::spawn_blocking(move || look(&upload))
                .await
                .map_err(|_| Error::Broken("the look at an upload did not end".to_owned()))?
        }
    };
    let kept = match kept {
        Ok(kept) if faults.is_empty() => kept,
        Ok(_) => return render(&ctx, &found.head, &values, &faults).await,
        Err(key) => {
            faults.push(FieldFault::new("file", key));
            return render(&ctx, &found.head, &values, &faults).await;
        }
    };
    let length = kept.bytes.len() as i64;
    let store = ctx.app.get::<exedra_files::Store>();
    // The bytes come first: a row never names a file that is not there.
    let stored = store.put(kept.bytes.into()).await.map_err(|error| Error::Broken(error.to_string()))?;
    let stamp = ctx.app.stamp();
    let path = transact!(ctx.app.db(), tx => {
        let head = super::known(tx, kind, Some(actor), &id).await?;
        let permit = rules::may_edit(actor, &head)?;
        let new = NewFile {
            listing: head.id.clone(),
            role: kept.role,
            place: 0,
            hash: stored.to_string(),
            media_type: kept.media_type.to_owned(),
            name: kept.name.clone(),
            bytes: length,
            size: kept.size,
            alternative: values.text("alternative").to_owned(),
            alternative_language: values.text("alternative_language").to_owned(),
            credit: values.text("credit").to_owned(),
            licence: values.text("licence").to_owned(),
        };
        file::attach(tx, stamp, &permit, new).await?;
        Ok(head.path())
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{path}/files"), "added"))
}

/// A file is taken away.
pub async fn remove(ctx: Ctx, Path((id, file)): Path<(String, String)>) -> Answer {
    let actor = ctx.actor()?;
    let kind = super::kind_of(&ctx);
    let file = FileId::parse(&file).ok_or(Refusal::NotFound)?;
    let stamp = ctx.app.stamp();
    let path = transact!(ctx.app.db(), tx => {
        let head = super::known(tx, kind, Some(actor), &id).await?;
        let permit = rules::may_edit(actor, &head)?;
        file::detach(tx, stamp, &permit, &file).await?;
        Ok(head.path())
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{path}/files"), "removed"))
}
