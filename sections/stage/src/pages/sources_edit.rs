//! What a broadcast can show: addresses of live pictures and recordings by language, the slate's words, kept files, captions.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::lang::direction_of;
use exedra_kernel::{FieldFault, FileId, Localized, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::own;
use crate::broadcast::{self, Address, MOST_ADDRESSES};
use crate::model::{Form, SourceKind};
use crate::rules::{self, Allowed};
use crate::{Stage, vtt};

/// Empty rows below those that are filled in.
const NEW: usize = 2;
/// Longest words of a slate, in characters.
const LONGEST_SLATE: usize = 600;

/// One row of addresses as it is typed.
struct Row {
    at: usize,
    address: String,
    form: String,
    language: String,
    fault: Option<String>,
}

struct Group {
    kind: &'static str,
    legend: String,
    framed: bool,
    rows: Vec<Row>,
}

struct File {
    id: String,
    name: String,
    language: String,
    size: String,
    href: String,
}

#[derive(Template)]
#[template(path = "sources_edit.html")]
struct Page {
    t: Say,
    base: String,
    title: String,
    groups: Vec<Group>,
    languages: Vec<(&'static str, String)>,
    slates: Vec<(String, String, &'static str, String)>,
    files: Vec<File>,
    picture: Option<(String, String, String)>,
    captions: Vec<(String, String, String, String)>,
    faults: Vec<FieldFault>,
    largest: String,
    open: bool,
}

impl Page {
    fn fault(&self, field: &str) -> Option<String> {
        self.faults.iter().find(|fault| fault.field == field).map(|fault| self.t.with(fault.key, &fault.detail))
    }
}

/// Megabytes, as people read them.
fn megabytes(t: &Say, bytes: u64) -> String {
    t.with("stage-megabytes", t.number(((bytes as i64 + 500_000) / 1_000_000).max(1)))
}

/// Shows the page, with what somebody typed and what is wrong with it.
pub(super) async fn show_with(ctx: &Ctx, code: &str, form: Option<&Posted>, faults: Vec<FieldFault>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let whole = own(ctx, &mut conn, code).await?;
    let captions = broadcast::captions(&mut conn, &edition.id, &whole.broadcast.id).await?;
    let base = crate::path(&edition.slug, code);
    let mut files = Vec::new();
    for source in &whole.sources {
        let Some(id) = &source.file_id else { continue };
        let Some(kept) = broadcast::kept(&mut conn, &whole, id).await? else { continue };
        files.push(File {
            id: id.to_string(),
            language: t.language(&source.language),
            size: megabytes(&t, kept.bytes as u64),
            href: format!("{base}/media/{id}"),
            name: kept.name,
        });
    }
    let picture = match &whole.broadcast.slate_file {
        Some(id) => {
            let kept = broadcast::kept(&mut conn, &whole, id).await?;
            kept.map(|kept| (id.to_string(), format!("{base}/media/{id}"), kept.alternative))
        }
        None => None,
    };
    drop(conn);
    let typed = form.filter(|form| form.text("do") == "save");
    let group = |kind: SourceKind, legend: String| {
        let kept: Vec<_> = whole.of(kind).filter(|source| source.address.is_some()).collect();
        let many = (kept.len() + NEW).min(MOST_ADDRESSES);
        let rows = (0..many).map(|at| {
            let name = |part: &str| format!("{kind}-{part}-{at}");
            let or = |part: &str, now: Option<String>| match typed {
                Some(form) => form.text(&name(part)).to_owned(),
                None => now.unwrap_or_default(),
            };
            let source = kept.get(at);
            let fault = faults.iter().find(|fault| fault.field == name("address"));
            Row {
                at,
                address: or("address", source.and_then(|source| source.address.clone())),
                form: or("form", source.map(|source| source.form.to_string())),
                language: or("language", source.map(|source| source.language.clone())),
                fault: fault.map(|fault| t.with(fault.key, &fault.detail)),
            }
        });
        Group { kind: kind.as_str(), legend, framed: kind == SourceKind::Live, rows: rows.collect() }
    };
    let slate = |tag: &String| {
        let kept = whole.broadcast.slates.0.get(tag).cloned().unwrap_or_default();
        let text = typed.map_or(kept, |form| form.text(&format!("slate-{tag}")).to_owned());
        (tag.clone(), t.language(tag), direction_of(tag), text)
    };
    let stage = ctx.app.find::<Stage>().map(|stage| (*stage).clone()).unwrap_or_default();
    let body = Page {
        groups: vec![
            group(SourceKind::Live, t.say("stage-sources-live")),
            group(SourceKind::Recording, t.say("stage-sources-recording")),
        ],
        languages: exedra_kernel::geography::languages(ctx.lang),
        slates: edition.languages.iter().map(slate).collect(),
        captions: captions
            .into_iter()
            .map(|one| {
                (
                    one.language.clone(),
                    t.language(&one.language),
                    t.count("stage-cues", one.cues),
                    format!("{base}/captions/{}.vtt", one.language),
                )
            })
            .collect(),
        title: whole.titles().text(ctx.lang).to_owned(),
        largest: megabytes(&t, stage.largest),
        open: edition.is_open(),
        t: t.clone(),
        base,
        files,
        picture,
        faults,
    };
    let status = forms::status(&body.faults);
    let head = Head::new(t.with("stage-sources-of", &body.title)).nav("stage").private();
    let mut response = page(ctx, &head, &body)?;
    *response.status_mut() = status;
    Ok(response)
}

/// Shows the page.
pub async fn show(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    show_with(&ctx, &code, None, Vec::new()).await
}

/// The addresses and words that were typed.
fn understand(
    form: &Posted,
    languages: &[String],
    allowed: &Allowed,
) -> Result<(Vec<Address>, Localized), Vec<FieldFault>> {
    let (mut all, mut faults) = (Vec::new(), Vec::new());
    for kind in SourceKind::ALL {
        for at in 0..MOST_ADDRESSES {
            let name = |part: &str| format!("{kind}-{part}-{at}");
            let Some(text) = form.some(&name("address")) else { continue };
            let language = form.text(&name("language"));
            match rules::address(text, allowed) {
                Err(key) => faults.push(FieldFault::new(&name("address"), key)),
                Ok(_) if !exedra_kernel::geography::is_language(language) => {
                    faults.push(FieldFault::new(&name("address"), key!("fault-stage-language")));
                }
                Ok(url) => {
                    let form = rules::form_of(*kind, form.text(&name("form")), &url);
                    let form = if *kind == SourceKind::Recording && form == Form::Page { Form::Video } else { form };
                    all.push(Address { kind: *kind, form, language: language.to_owned(), address: url.into() });
                }
            }
        }
    }
    let mut slates = Localized::default();
    for tag in languages {
        let field = format!("slate-{tag}");
        let text = form.text(&field).replace("\r\n", "\n");
        if text.chars().count() > LONGEST_SLATE {
            faults.push(FieldFault::with(&field, key!("fault-too-long"), LONGEST_SLATE));
        } else if !text.is_empty() {
            slates.0.insert(tag.clone(), text);
        }
    }
    if faults.is_empty() { Ok((all, slates)) } else { Err(faults) }
}

/// Saves the addresses and words, or takes something away.
pub async fn change(ctx: Ctx, Path((_, code)): Path<(String, String)>, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    own(&ctx, &mut *ctx.app.db().read().await?, &code).await?;
    let stamp = ctx.app.stamp();
    let allowed = ctx.app.find::<Stage>().map(|stage| stage.allowed.clone()).unwrap_or_default();
    let typed = match form.text("do") {
        "save" => match understand(&form, &edition.languages, &allowed) {
            Ok(typed) => Some(typed),
            Err(faults) => return show_with(&ctx, &code, Some(&form), faults).await,
        },
        "remove-file" | "remove-captions" | "remove" => None,
        _ => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    };
    transact!(ctx.app.db(), tx => {
        let whole = broadcast::by_code(tx, &edition.id, &code).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_run(&actor, &edition, &whole.session)?;
        let id = &whole.broadcast.id;
        match (&typed, form.text("do")) {
            (Some((addresses, slates)), _) => broadcast::save(tx, stamp, &permit, id, addresses, slates).await,
            (None, "remove-file") => {
                let file = FileId::parse(form.text("file")).ok_or(Refusal::NotFound)?;
                broadcast::remove_file(tx, stamp, &permit, id, &file).await
            }
            (None, "remove-captions") => {
                broadcast::remove_captions(tx, stamp, &permit, id, form.text("language")).await
            }
            (None, _) => broadcast::remove(tx, stamp, &permit, &whole).await,
        }
    })?;
    ctx.app.settle().await;
    let base = crate::path(&edition.slug, &code);
    Ok(match form.text("do") {
        "save" => respond::done(&format!("{base}/sources"), "saved"),
        "remove" => respond::done(&ctx.at_forum("stage/manage"), "removed"),
        _ => respond::done(&format!("{base}/sources"), "removed"),
    })
}

/// The fault of captions that were refused, at the field they came in.
pub(super) fn of_captions(t: &Say, fault: vtt::Fault) -> FieldFault {
    FieldFault::with(
        "captions",
        key!("fault-stage-captions"),
        format!("{} {}", t.with("vtt-line", fault.line), t.say(fault.key)),
    )
}
