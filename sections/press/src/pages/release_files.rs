//! Pictures and documents of a release: adding and removing.

use askama::Template;
use axum::extract::Path;
use exedra_files::{document, picture};
use exedra_kernel::{FieldFault, FileId, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{self, Multipart, Posted, Upload};
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use super::{Form, helped, must};
use crate::model::Attached;
use crate::{release, release_path, rules};

/// A picture unpacks to hundreds of megabytes: one at a time, the others wait.
static LOOKING: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(1);

/// Texts that each file needs, with the longest.
const TEXTS: [(&str, usize); 3] = [("alternative", 500), ("credit", 200), ("licence", 120)];

struct File {
    id: String,
    href: String,
    name: String,
    alternative: String,
    lang: String,
    credit: String,
    picture: bool,
}

#[derive(Template)]
#[template(path = "release_files.html")]
struct Page {
    t: Say,
    path: String,
    title: String,
    lang: String,
    files: Vec<File>,
    inputs: String,
    fault: Option<String>,
    open: bool,
}

async fn render(ctx: &Ctx, id: &str, posted: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let item = release::find(&mut conn, edition, id).await?;
    if !rules::may_see_draft(Some(actor), &edition.id, &item) {
        return Err(Refusal::NotFound.into());
    }
    let content = release::version(&mut conn, edition, &item, item.latest).await?.release();
    drop(conn);
    let path = release_path(&edition.slug, &item.id);
    let (lang, words) = content.best(t.lang);
    let files = content.files.iter().map(|file| File {
        href: format!("{path}/files/{}", file.file),
        id: file.file.to_string(),
        name: file.name.clone(),
        alternative: file.alternative.clone(),
        lang: file.language.clone(),
        credit: format!("{} · {}", file.credit, file.licence),
        picture: file.is_picture(),
    });
    let form = Form::new(&t, posted, faults);
    let languages = exedra_kernel::geography::languages(t.lang).into_iter().map(|(code, name)| (code.to_owned(), name));
    let inputs = [
        must(helped(
            form.line("alternative", t.say("release-file-alternative"), "", 500),
            t.say("release-file-alternative-help"),
        )),
        must(form.choice("language", t.say("release-file-language"), t.lang.as_str(), languages.collect())),
        must(form.line("credit", t.say("release-file-credit"), "", 200)),
        must(helped(form.line("licence", t.say("release-file-licence"), "", 120), t.say("release-file-licence-help"))),
    ];
    let body = Page {
        title: words.title.clone(),
        lang: lang.to_owned(),
        files: files.collect(),
        inputs: forms::render(&inputs, &t),
        fault: form.fault("file"),
        open: rules::may_edit(actor, edition, &item).is_ok(),
        path,
        t: t.clone(),
    };
    let mut response = page(ctx, &Head::new(t.say("release-files-title")).nav("press").private(), &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

/// Shows the files and the form for one more.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    render(&ctx, &id, None, &[]).await
}

/// What is kept of an upload.
struct Kept {
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
            Ok(Kept { bytes: made.bytes, media_type: made.media_type, name: format!("picture.{ending}"), size })
        }
        Err(picture::PictureError::UnknownForm) => {
            let made = document::accept(upload.bytes.to_vec(), &upload.name, &document::Limits::default());
            let made = made.map_err(|_| key!("fault-release-file"))?;
            Ok(Kept { bytes: made.bytes, media_type: made.media_type, name: made.name, size: None })
        }
        Err(_) => Err(key!("fault-release-file")),
    }
}

/// A file comes in.
pub async fn add(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Multipart) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let item = release::find(&mut *ctx.app.db().read().await?, &edition, &id).await?;
    rules::may_edit(&actor, &edition, &item)?;
    let posted = &form.posted;
    let mut faults = super::too_long(posted, &TEXTS);
    for name in ["alternative", "credit", "licence", "language"] {
        if posted.text(name).is_empty() {
            faults.push(FieldFault::new(name, key!("fault-missing")));
        }
    }
    if !posted.text("language").is_empty()
        && exedra_kernel::geography::languages(ctx.lang).iter().all(|(tag, _)| *tag != posted.text("language"))
    {
        faults.push(FieldFault::with("language", key!("fault-language"), posted.text("language")));
    }
    let kept = match form.files.get("file").cloned() {
        None => Err(key!("fault-missing")),
        Some(upload) => {
            let _turn = LOOKING.acquire().await;
            let looked = tokio::task::spawn_blocking(move || look(&upload)).await;
            looked.map_err(|_| Error::Broken("the look at an upload did not end".to_owned()))?
        }
    };
    let kept = match kept {
        Ok(kept) if faults.is_empty() => kept,
        Ok(_) => return render(&ctx, &id, Some(posted), &faults).await,
        Err(key) => {
            faults.push(FieldFault::new("file", key));
            return render(&ctx, &id, Some(posted), &faults).await;
        }
    };
    let length = kept.bytes.len() as i64;
    let store = ctx.app.get::<exedra_files::Store>();
    // The bytes come first: a row never names a file that is not there.
    let hash = store.put(kept.bytes.into()).await.map_err(|error| Error::Broken(error.to_string()))?;
    let stamp = ctx.app.stamp();
    let file = Attached {
        file: FileId::new(stamp.now, stamp.entropy),
        hash: hash.to_string(),
        media_type: kept.media_type.to_owned(),
        name: kept.name,
        size: kept.size,
        alternative: posted.text("alternative").to_owned(),
        language: posted.text("language").to_owned(),
        credit: posted.text("credit").to_owned(),
        licence: posted.text("licence").to_owned(),
    };
    let outcome = transact!(ctx.app.db(), tx => {
        let item = release::find(tx, &edition, &id).await?;
        let permit = rules::may_edit(&actor, &edition, &item)?;
        release::attach(tx, stamp, &permit, file.clone(), length).await
    });
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            Ok(respond::done(&format!("{}/files", release_path(&edition.slug, &item.id)), "added"))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => render(&ctx, &id, Some(posted), &faults).await,
        Err(error) => Err(error.into()),
    }
}

/// A file is taken out of the draft.
pub async fn remove(ctx: Ctx, Path((_, id, file)): Path<(String, String, String)>) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let stamp = ctx.app.stamp();
    let path = transact!(ctx.app.db(), tx => {
        let item = release::find(tx, &edition, &id).await?;
        let permit = rules::may_edit(&actor, &edition, &item)?;
        release::detach(tx, stamp, &permit, &file).await?;
        Ok(release_path(&edition.slug, &item.id))
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{path}/files"), "removed"))
}
