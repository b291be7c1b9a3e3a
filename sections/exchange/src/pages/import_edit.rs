//! Bringing a file of offers or needs: upload, map its columns, look at what would happen, import.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::record::Description;
use exedra_kernel::{ForumId, OrganisationId, PersonId, Refusal, key};
use exedra_store::{Error as StoreError, transact};
use exedra_web::forms::{Multipart, Posted};
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use crate::import::{self, Batch, Hand, Note, Report, read, write};
use crate::model::ListingKind;
use crate::rules_matching::may_keep_upload;
use crate::upload::{self, Upload};
use crate::{contact, description, lists_store};

/// Columns that can be mapped.
const COLUMNS: usize = 200;
/// Records, notes and problems that are shown.
const SHOWN: usize = 8;
/// Most records of a file that comes through the browser: one write holds up all others meanwhile.
const MOST_RECORDS: u64 = 10_000;
/// Imports are read and tried one after the other.
static IMPORTING: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(1);
const NOTES: usize = 60;

struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

struct Column {
    name: String,
    heading: String,
    samples: String,
    choices: Vec<Choice>,
}

struct Line {
    place: String,
    text: String,
    english: bool,
}

struct Preview {
    read: String,
    created: String,
    updated: String,
    unchanged: String,
    rejected: String,
    usable: bool,
    first: Vec<(String, String)>,
    notes: Vec<Line>,
    problems: Vec<Line>,
}

#[derive(Template)]
#[template(path = "import_upload.html")]
struct UploadPage {
    t: Say,
    organisation: String,
    organisation_href: String,
    here: String,
    fault: Option<(String, bool)>,
    done: Option<String>,
    needs: bool,
}

#[derive(Template)]
#[template(path = "import_map.html")]
struct MapPage {
    t: Say,
    organisation: String,
    organisation_href: String,
    here: String,
    file: String,
    columns: Vec<Column>,
    forums: Vec<Choice>,
    contacts: Vec<Choice>,
    already: bool,
    preview: Option<Preview>,
}

async fn organisation(ctx: &Ctx, id: &str) -> Result<(OrganisationId, String), Error> {
    let id = OrganisationId::parse(id).ok_or(Refusal::NotFound)?;
    may_keep_upload(ctx.actor()?, &id)?;
    let found = exedra_people::organisation::by_id(&mut *ctx.app.db().read().await?, &id).await?;
    Ok((id, found.ok_or(Refusal::NotFound)?.name))
}

fn head(t: &Say) -> Head {
    Head::new(t.say("import-title")).nav("exchange").private()
}

/// The form for a file.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (id, name) = organisation(&ctx, &id).await?;
    upload_page(&ctx, &id, name, None)
}

fn upload_page(ctx: &Ctx, id: &OrganisationId, name: String, fault: Option<(String, bool)>) -> Answer {
    let t = ctx.say();
    let number = |key: &str| ctx.query_value(key).and_then(|text| text.parse::<i64>().ok()).map(|n| t.number(n));
    let done = number("made").map(|made| {
        let (changed, same) = (number("changed").unwrap_or_default(), number("same").unwrap_or_default());
        t.fill("import-done", &[("made", &made), ("changed", &changed), ("same", &same)])
    });
    let faulty = fault.is_some();
    let body = UploadPage {
        organisation: name,
        organisation_href: format!("/organisations/{id}"),
        here: format!("/organisations/{id}/import"),
        fault,
        done,
        needs: ctx.query_value("kind").is_some_and(|kind| kind == "need"),
        t,
    };
    let answer = page(ctx, &head(&body.t), &body)?;
    Ok(if faulty { super::unprocessable(answer) } else { answer })
}

/// Takes the file, if it can be read.
pub async fn take(ctx: Ctx, Path(id): Path<String>, form: Multipart) -> Answer {
    let (id, name) = organisation(&ctx, &id).await?;
    let t = ctx.say();
    upload::forget_old(&ctx.app, ctx.now).await?;
    let Some(file) = form.files.get("file").cloned() else {
        return upload_page(&ctx, &id, name, Some((t.say("import-fault-none"), false)));
    };
    let kind = ListingKind::parse(form.posted.text("kind")).unwrap_or(ListingKind::Offer);
    let tried = read_bytes(&ctx, kind, &file.name, file.bytes.clone(), None, false).await?;
    match tried {
        Err(why) => return upload_page(&ctx, &id, name, Some((why, true))),
        Ok(batch) if batch.report.read == 0 => {
            return upload_page(&ctx, &id, name, Some((t.say("import-fault-empty"), false)));
        }
        Ok(_) => {}
    }
    let actor = ctx.actor()?.clone();
    let made = upload::keep(&ctx.app, || may_keep_upload(&actor, &id), kind, &file.name, file.bytes).await?;
    Ok(respond::see_other(&format!("/organisations/{id}/import/{made}")))
}

/// Reads a file beside the requests; a file that cannot be used gives a sentence.
async fn read_bytes(
    ctx: &Ctx,
    kind: ListingKind,
    name: &str,
    bytes: bytes::Bytes,
    mapping: Option<BTreeMap<String, String>>,
    already_public: bool,
) -> Result<Result<Batch, String>, Error> {
    let today = ctx.now.date_in("UTC");
    let described = description::with_own(&mut *ctx.app.db().read().await?, kind).await?;
    let most = Some(MOST_RECORDS);
    let options = read::Options { kind, described, already_public, encoding: None, mapping, today, most };
    let name = name.to_owned();
    tokio::task::spawn_blocking(move || read::read(&name, &mut &bytes[..], &options))
        .await
        .map(|read| read.map_err(|unusable| unusable.to_string()))
        .map_err(|error| Error::Broken(error.to_string()))
}

struct Step {
    organisation: OrganisationId,
    name: String,
    upload: Upload,
    bytes: bytes::Bytes,
}

async fn step(ctx: &Ctx, id: &str, upload: &str) -> Result<Step, Error> {
    let (organisation, name) = organisation(ctx, id).await?;
    let upload = upload::find(&mut *ctx.app.db().read().await?, ctx.actor()?, &organisation, upload).await?;
    let bytes = upload::bytes(&ctx.app, &upload).await?;
    Ok(Step { organisation, name, upload, bytes })
}

/// The columns with what they are taken for.
pub async fn map(ctx: Ctx, Path((id, upload)): Path<(String, String)>) -> Answer {
    let step = step(&ctx, &id, &upload).await?;
    let batch = read_step(&ctx, &step, None, false).await?;
    map_page(&ctx, &step, &batch, None, &Chosen { contact: Some(ctx.actor()?.person.clone()), ..Chosen::default() })
        .await
}

async fn read_step(
    ctx: &Ctx,
    step: &Step,
    mapping: Option<BTreeMap<String, String>>,
    already: bool,
) -> Result<Batch, Error> {
    let read = read_bytes(ctx, step.upload.kind, &step.upload.name, step.bytes.clone(), mapping, already).await?;
    read.map_err(|_| Refusal::Unusable(key!("refusal-unreadable")).into())
}

/// What is chosen beside the columns.
#[derive(Default)]
struct Chosen {
    forum: Option<ForumId>,
    contact: Option<PersonId>,
    already: bool,
}

async fn map_page(ctx: &Ctx, step: &Step, batch: &Batch, preview: Option<Preview>, chosen: &Chosen) -> Answer {
    let t = ctx.say();
    let (forums, members, fields) = {
        let mut conn = ctx.app.db().read().await?;
        let fields = description::with_own(&mut conn, step.upload.kind).await?.fields;
        let members = contact::candidates(&mut conn, &step.organisation).await?;
        (exedra_people::forum::all(&mut conn).await?, members, fields)
    };
    let columns = batch.columns.iter().take(COLUMNS).enumerate().map(|(at, column)| Column {
        name: format!("c{at}"),
        heading: column.heading.clone(),
        samples: column.samples.join(" · "),
        choices: fields
            .iter()
            .map(|field| Choice {
                value: field.name.to_string(),
                label: t.label(&field.label),
                chosen: column.field.as_deref() == Some(&field.name),
            })
            .collect(),
    });
    let open =
        forums.into_iter().filter(|edition| edition.is_open() && edition.state != exedra_web::EditionState::Draft);
    let body = MapPage {
        organisation: step.name.clone(),
        organisation_href: format!("/organisations/{}", step.organisation),
        here: format!("/organisations/{}/import/{}", step.organisation, step.upload.id),
        file: step.upload.name.clone(),
        columns: columns.collect(),
        forums: open
            .map(|edition| Choice {
                chosen: chosen.forum.as_ref() == Some(&edition.id),
                value: edition.id.to_string(),
                label: edition.name.text(ctx.lang).to_owned(),
            })
            .collect(),
        contacts: members
            .into_iter()
            .map(|person| Choice {
                chosen: chosen.contact.as_ref() == Some(&person.id),
                value: person.id.to_string(),
                label: person.name,
            })
            .collect(),
        already: chosen.already,
        preview,
        t,
    };
    page(ctx, &head(&body.t), &body)
}

/// Shows what would happen, or does it.
pub async fn go(ctx: Ctx, Path((id, upload)): Path<(String, String)>, posted: Posted) -> Answer {
    let step = step(&ctx, &id, &upload).await?;
    if posted.ticked("discard") {
        upload::forget(&ctx.app, &step.upload).await?;
        return Ok(respond::see_other(&format!("/organisations/{}/import", step.organisation)));
    }
    let already = posted.ticked("already");
    let _turn = IMPORTING.acquire().await;
    let headings = read_step(&ctx, &step, None, false).await?.columns;
    let mapping: BTreeMap<String, String> = headings
        .iter()
        .take(COLUMNS)
        .enumerate()
        .filter_map(|(at, column)| Some((column.heading.clone(), posted.some(&format!("c{at}"))?.to_owned())))
        .collect();
    let batch = read_step(&ctx, &step, Some(mapping), already).await?;
    let forum = forum(&ctx, &posted).await?;
    let contact = contact::member(&mut *ctx.app.db().read().await?, &step.organisation, posted.text("contact")).await?;
    let chosen = Chosen { forum, contact, already };
    let target = write::Target {
        kind: step.upload.kind,
        owner: step.organisation.clone(),
        forum: chosen.forum.clone(),
        contact: chosen.contact.clone(),
    };
    let dry = !posted.ticked("import");
    let report = written(&ctx, &step, &target, &batch, dry).await?;
    if dry {
        let t = ctx.say();
        let described = description::with_own(&mut *ctx.app.db().read().await?, step.upload.kind).await?;
        let preview = preview(&t, &described, &batch, &report);
        return map_page(&ctx, &step, &batch, Some(preview), &chosen).await;
    }
    upload::sweep(&ctx.app, &step.upload).await?;
    ctx.app.settle().await;
    let (made, changed, same) = (report.created, report.updated, report.unchanged);
    let to = format!("/organisations/{}/import?made={made}&changed={changed}&same={same}", step.organisation);
    Ok(respond::see_other(&to))
}

/// The edition chosen: one that is open to everybody.
async fn forum(ctx: &Ctx, posted: &Posted) -> Result<Option<ForumId>, Error> {
    let Some(id) = posted.some("forum") else { return Ok(None) };
    let id = ForumId::parse(id).ok_or(Refusal::NotFound)?;
    let found = exedra_people::forum::by_id(&mut *ctx.app.db().read().await?, &id).await?;
    let open = found.filter(|edition| edition.is_open() && edition.state != exedra_web::EditionState::Draft);
    Ok(Some(open.ok_or(Refusal::NotFound)?.id))
}

/// Writes the records and forgets the upload, or only finds out what would happen.
async fn written(ctx: &Ctx, step: &Step, target: &write::Target, batch: &Batch, dry: bool) -> Result<Report, Error> {
    let (actor, stamp) = (ctx.actor()?.clone(), ctx.app.stamp());
    let mut done = None;
    let outcome = transact!(ctx.app.db(), tx => async {
        let mut report = batch.report.clone();
        write::write(tx, stamp, &Hand::Member(&actor), target, batch, &mut report).await?;
        done = Some(report);
        if dry {
            return Err(Refusal::Conflict(write::DRY).into());
        }
        lists_store::forget_upload(tx, &step.upload.id).await.map(|_| ())
    }
    .await);
    match (outcome, done) {
        (Ok(()), done) => Ok(done.unwrap_or_default()),
        (Err(StoreError::Refused(Refusal::Conflict(write::DRY))), Some(report)) => Ok(report),
        (Err(error), _) => Err(error.into()),
    }
}

fn preview(t: &Say, described: &Description, batch: &Batch, report: &Report) -> Preview {
    let label = |field: Option<&str>| {
        let known = described.field(field?);
        Some(known.map_or_else(|| field.unwrap_or("").to_owned(), |known| t.label(&known.label)))
    };
    let place = |line: u64, field: Option<&str>| {
        let line = t.count("import-line", line);
        label(field).map_or_else(|| line.clone(), |field| format!("{line} · {field}"))
    };
    let note = |note: &Note| {
        let detail = match &note.what {
            import::What::IprGuessed(word) => t.say(match *word {
                "granted" => key!("ipr-granted"),
                _ => key!("ipr-filed"),
            }),
            import::What::Language(tag) => t.language(tag),
            _ => String::new(),
        };
        let text = note.what.key().map_or_else(|| note.what.english(), |key| t.with(key, detail));
        let times = if note.count > 1 { format!(" ({})", t.count("import-times", note.count)) } else { String::new() };
        Line {
            place: place(note.line, note.field.as_deref()),
            text: format!("{text}{times}"),
            english: note.what.key().is_none(),
        }
    };
    let problem = |rejected: &import::Rejected| Line {
        place: place(rejected.line, rejected.field.as_deref()),
        text: rejected.key.map_or_else(|| rejected.why.clone(), |key| t.say(key)),
        english: rejected.key.is_none(),
    };
    let first = batch.records.iter().take(SHOWN).map(|record| {
        let values = &record.values;
        let more = [values.text("reference"), values.text("summary"), values.text("description")];
        let more: String = more.iter().find(|text| !text.is_empty()).unwrap_or(&"").chars().take(120).collect();
        (values.text("title").to_owned(), more)
    });
    Preview {
        read: t.count("import-read", report.read),
        created: t.count("import-created", report.created),
        updated: t.count("import-updated", report.updated),
        unchanged: t.count("import-unchanged", report.unchanged),
        rejected: t.count("import-rejected", report.rejected.len()),
        usable: report.created + report.updated > 0,
        first: first.collect(),
        notes: report.mended.iter().take(NOTES).map(note).collect(),
        problems: report.rejected.iter().take(NOTES).map(problem).collect(),
    }
}
