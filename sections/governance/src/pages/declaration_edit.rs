//! The secretariat makes a declaration, writes its paragraphs language by language, publishes versions and adopts it.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::lang::direction_of;
use exedra_kernel::record::{Datum, Field, Kind, Need, Values};
use exedra_kernel::{FieldFault, Lang, Localized, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{self, Choice, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::form::{self, Shown};
use super::{DECLARATION_STATES, Words, declaration_of, keyed};
use crate::declaration::{self, Written};
use crate::model::DeclarationState;
use crate::{declaration_path, rules_declaration as rules};

/// Longest paragraph and title.
const LONGEST: (usize, usize) = (5000, 200);

fn fields() -> [Field; 2] {
    [
        Field::new("title", key!("declaration-name"), Kind::Line(LONGEST.1)).need(Need::Always),
        Field::new("authoritative", key!("declaration-authoritative"), Kind::Language)
            .help(key!("declaration-authoritative-help"))
            .need(Need::Always),
    ]
}

fn render_new(ctx: &Ctx, values: &Values, posted: Option<&Posted>, faults: Vec<FieldFault>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut inputs = form::inputs(ctx, &fields(), values, posted, &faults);
    let ticked = |tag: &str| {
        posted.is_none_or(|posted| posted.all("languages").is_some_and(|all| all.iter().any(|one| one == tag)))
    };
    let choices = Lang::ALL.iter().map(|lang| Choice {
        value: lang.as_str().to_owned(),
        label: t.language(lang.as_str()),
        chosen: ticked(lang.as_str()),
    });
    inputs.push(form::ticks("languages", t.say("declaration-languages"), choices.collect()));
    form::show(
        ctx,
        &Shown {
            up: (format!("/{}/declarations/work", edition.slug), t.say("declarations-work-title")),
            title: t.say("declaration-new-title"),
            lede: t.say("declaration-new-lede"),
            button: t.say("form-save"),
            nav: "declarations",
            inputs,
            faults,
            hidden: Vec::new(),
        },
    )
}

/// Shows the form of a new one.
pub async fn new(ctx: Ctx) -> Answer {
    rules::may_make(ctx.actor()?, ctx.forum()?)?;
    let mut values = Values::default();
    values.set("authoritative", Datum::Text(ctx.lang.as_str().to_owned()));
    render_new(&ctx, &values, None, Vec::new())
}

/// Makes a draft.
pub async fn create(ctx: Ctx, posted: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    rules::may_make(&actor, &edition)?;
    let (values, faults) = form::read(&fields(), &posted);
    if !faults.is_empty() {
        return render_new(&ctx, &values, Some(&posted), faults);
    }
    let authoritative = values.text("authoritative");
    let mut languages = vec![authoritative.to_owned()];
    for tag in posted.all("languages").unwrap_or(&[]) {
        if Lang::parse(tag).is_some() && !languages.contains(tag) {
            languages.push(tag.clone());
        }
    }
    let (stamp, title) = (ctx.app.stamp(), Localized::one(authoritative, values.text("title")));
    let made = transact!(ctx.app.db(), tx => {
        let permit = rules::may_make(&actor, &edition)?;
        declaration::create(tx, stamp, &permit, &title, (&languages, authoritative)).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}/edit", declaration_path(&edition.slug, &made)), "saved"))
}

struct Row {
    key: String,
    place: usize,
    text: String,
    counts: Option<String>,
    fault: bool,
}

#[derive(Template)]
#[template(path = "declaration_edit.html")]
#[expect(clippy::struct_excessive_bools, reason = "each says whether one part of the page is there")]
struct Page {
    t: Say,
    base: String,
    path: String,
    words: Words,
    state: String,
    adopted: bool,
    over: bool,
    opened: bool,
    version: i64,
    working: bool,
    language: String,
    language_name: String,
    dir: &'static str,
    authoritative: String,
    languages: Vec<(String, Words, bool)>,
    title: String,
    rows: Vec<Row>,
    new: String,
    faults: Vec<String>,
    waiting: i64,
}

/// The language that is being written.
fn writing(ctx: &Ctx, posted: Option<&Posted>, languages: &[String], authoritative: &str) -> String {
    let wanted = posted.and_then(|posted| posted.some("in").map(ToOwned::to_owned)).or_else(|| ctx.query_value("in"));
    wanted.filter(|tag| languages.contains(tag)).unwrap_or_else(|| authoritative.to_owned())
}

async fn render(ctx: &Ctx, id: &str, posted: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let found = declaration_of(ctx, &mut conn, id).await?;
    let newest = declaration::versions(&mut conn, &found).await?.into_iter().next().ok_or(Refusal::NotFound)?;
    let language = writing(ctx, posted, &found.languages.0, &found.authoritative);
    let paragraphs = declaration::paragraphs(&mut conn, &found, newest.version).await?;
    let typed = |name: &str| posted.map(|posted| posted.text(name).to_owned());
    let path = declaration_path(&edition.slug, &found.id);
    let rows = paragraphs.iter().enumerate().map(|(at, paragraph)| {
        let field = format!("p-{}", paragraph.key);
        let counts = paragraph.text.0.get(&found.authoritative).filter(|_| language != found.authoritative);
        Row {
            place: at + 1,
            text: typed(&field).or_else(|| paragraph.text.0.get(&language).cloned()).unwrap_or_default(),
            counts: counts.cloned(),
            fault: faults.iter().any(|fault| fault.field == field),
            key: paragraph.key.clone(),
        }
    });
    let languages =
        found.languages.0.iter().map(|tag| {
            (format!("{path}/edit?in={tag}"), Words::new(t.language(tag), ctx.lang.as_str()), *tag == language)
        });
    let (title_lang, title) = found.title.best(ctx.lang);
    let body = Page {
        base: format!("/{}/declarations/work", edition.slug),
        words: Words::new(title, title_lang),
        state: t.say(keyed(DeclarationState::ALL, &DECLARATION_STATES, &found.state)),
        adopted: found.state == DeclarationState::Adopted,
        over: !edition.is_open(),
        opened: found.state == DeclarationState::Open,
        version: newest.version,
        working: newest.published_at.is_none(),
        language_name: t.language(&language),
        dir: direction_of(&language),
        authoritative: found.authoritative.clone(),
        languages: languages.collect(),
        title: typed("title").or_else(|| found.title.0.get(&language).cloned()).unwrap_or_default(),
        rows: rows.collect(),
        new: typed("new").unwrap_or_default(),
        faults: faults.iter().map(|fault| t.with(fault.key, &fault.detail)).collect(),
        waiting: declaration::waiting(&mut conn, &found).await?,
        language,
        path,
        t,
    };
    let head = Head::new(body.t.say("declaration-edit-title")).nav("declarations").private();
    let mut response = page(ctx, &head, &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

/// Shows the paragraphs in one language.
pub async fn edit(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    render(&ctx, &id, None, &[]).await
}

/// Saves the paragraphs, publishes what was written, or adopts what was published.
pub async fn save(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let seen = declaration_of(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    rules::may_keep(&actor, &edition, &seen)?;
    let language = writing(&ctx, Some(&posted), &seen.languages.0, &seen.authoritative);
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for name in posted.0.keys() {
        let key = name.strip_prefix("p-").map(ToOwned::to_owned);
        if key.is_none() && name != "new" {
            continue;
        }
        let text = posted.text(name).replace("\r\n", "\n");
        if text.chars().count() > LONGEST.0 {
            faults.push(FieldFault::with(name, key!("fault-too-long"), LONGEST.0));
        }
        rows.push(Written { key, text });
    }
    // New ones come last.
    rows.sort_by_key(|row| row.key.is_none());
    if posted.text("title").chars().count() > LONGEST.1 {
        faults.push(FieldFault::with("title", key!("fault-too-long"), LONGEST.1));
    }
    let note = posted.text("note");
    if note.chars().count() > LONGEST.1 {
        faults.push(FieldFault::with("note", key!("fault-too-long"), LONGEST.1));
    }
    if !faults.is_empty() {
        return render(&ctx, &id, Some(&posted), &faults).await;
    }
    let stamp = ctx.app.stamp();
    let word = transact!(ctx.app.db(), tx => {
        let now = declaration::one(tx, &edition.id, &seen.id).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_keep(&actor, &edition, &now)?;
        match posted.text("do") {
            "save" => declaration::write(tx, stamp, &permit, (&language, posted.text("title")), &rows).await.map(|_| "saved"),
            "publish" => declaration::publish(tx, stamp, &permit, note).await.map(|_| "published"),
            "adopt" => declaration::adopt(tx, stamp, &permit).await.map(|()| "state"),
            _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
        }
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}/edit?in={language}", declaration_path(&edition.slug, &seen.id)), word))
}
