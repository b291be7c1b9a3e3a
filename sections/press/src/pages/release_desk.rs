//! The desk: the releases that somebody may write at, and where new ones begin.

use askama::Template;
use exedra_kernel::{FieldFault, OrganisationId, Refusal, key};
use exedra_people::organisation;
use exedra_store::{Conn, transact};
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Edition, Head, Say, page, respond};

use super::view::{self, Row};
use super::{Form, helped, must};
use crate::model::{Content, ItemKind, Words};
use crate::{record, release, release_path, rules, store};

struct Work {
    row: Row,
    edit: String,
    waits: bool,
    correction: bool,
}

/// A line of the record, public or not yet.
struct RecordLine {
    edit: String,
    text: String,
    lang: String,
    dir: &'static str,
    state: String,
    when: String,
}

/// All lines of the record, for those who keep it.
async fn record_lines(ctx: &Ctx, conn: &mut Conn, t: &Say, edition: &Edition) -> exedra_store::Result<Vec<RecordLine>> {
    let entries = record::all(conn, edition).await?;
    let line = |entry: &record::Entry| {
        let (lang, text) = entry.line.texts.best(t.lang);
        let figure = super::record_list::figure(t, &entry.line).map_or_else(String::new, |value| format!("{value} "));
        RecordLine {
            edit: format!("/{}/press/record/{}/edit", edition.slug, entry.item.id),
            text: figure + &text.chars().take(160).collect::<String>(),
            lang: lang.to_owned(),
            dir: exedra_kernel::lang::direction_of(lang),
            state: view::standing(t, &entry.item, ctx.now),
            when: entry.item.public_at.map_or_else(String::new, |at| super::zoned(t, at, &edition.zone)),
        }
    };
    Ok(entries.iter().map(line).collect())
}

#[derive(Template)]
#[template(path = "release_desk.html")]
struct Page {
    t: Say,
    base: String,
    here: String,
    work: Vec<Work>,
    lines: Vec<RecordLine>,
    inputs: Option<String>,
    runs: bool,
}

/// The organisations present at the edition for which somebody writes.
async fn own(ctx: &Ctx, conn: &mut Conn, edition: &Edition) -> exedra_store::Result<Vec<(String, String)>> {
    let mut own = Vec::new();
    let Some(actor) = &ctx.actor else { return Ok(own) };
    for membership in actor.memberships.iter().filter(|membership| actor.edits(&membership.organisation)) {
        let standing = organisation::standing(conn, &membership.organisation).await?;
        if standing.editions.contains(&edition.id)
            && let Some(found) = organisation::by_id(conn, &membership.organisation).await?
        {
            own.push((membership.organisation.to_string(), found.name));
        }
    }
    Ok(own)
}

async fn render(ctx: &Ctx, posted: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let contents = view::contents(store::latest_versions(&mut conn, &edition.id).await?);
    let mut items = store::items(&mut conn, &edition.id).await?;
    items.retain(|item| item.kind == ItemKind::Release && rules::may_see_draft(Some(actor), &edition.id, item));
    let names = view::names(&mut conn, &items.iter().collect::<Vec<_>>()).await?;
    let none = Content::default();
    let work = items.iter().map(|item| {
        let content = contents.get(&item.id).unwrap_or(&none);
        let mut row = view::row(edition, &t, item, content, &names, ctx.now);
        row.state = Some(view::standing(&t, item, ctx.now));
        Work {
            edit: format!("{}/edit", release_path(&edition.slug, &item.id)),
            row,
            waits: item.submitted_at.is_some(),
            correction: item.in_correction(),
        }
    });
    let work: Vec<Work> = work.collect();
    let own = own(ctx, &mut conn, edition).await?;
    let runs = actor.runs(&edition.id);
    let lines = if runs { record_lines(ctx, &mut conn, &t, edition).await? } else { Vec::new() };
    drop(conn);
    let form = Form::new(&t, posted, faults);
    let title = must(form.line("title", t.say("release-title"), "", 200));
    let owner = if runs {
        Some(helped(
            form.line("organisation", t.say("release-organisation"), "", 300),
            t.say("release-organisation-help"),
        ))
    } else {
        let first = own.first().map(|(id, _)| id.clone()).unwrap_or_default();
        (!own.is_empty()).then(|| must(form.choice("organisation", t.say("release-organisation"), &first, own)))
    };
    let open = rules::works(edition).is_ok();
    let body = Page {
        base: format!("/{}", edition.slug),
        here: ctx.at_forum("press/desk"),
        work,
        lines,
        inputs: owner.filter(|_| open).map(|owner| forms::render(&[title, owner], &t)),
        runs,
        t: t.clone(),
    };
    let mut response = page(ctx, &Head::new(t.say("press-desk-title")).nav("press").private(), &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

/// Shows the releases and the form for a new one.
pub async fn show(ctx: Ctx) -> Answer {
    render(&ctx, None, &[]).await
}

/// Begins a release.
pub async fn begin(ctx: Ctx, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let mut faults = super::too_long(&form, &[("title", 200)]);
    if form.text("title").is_empty() {
        faults.push(FieldFault::new("title", key!("fault-missing")));
    }
    let typed = form.text("organisation");
    let mut owner: Option<OrganisationId> = None;
    if !typed.is_empty() {
        match organisation::find(&mut *ctx.app.db().read().await?, typed).await? {
            Some(found) => owner = Some(found.id),
            None if actor.runs(&edition.id) => {
                faults.push(FieldFault::with("organisation", key!("fault-release-organisation"), typed));
            }
            None => return Err(Refusal::NotFound.into()),
        }
    }
    if !actor.runs(&edition.id) && !owner.as_ref().is_some_and(|owner| actor.edits(owner)) {
        return Err(Refusal::NotFound.into());
    }
    if !faults.is_empty() {
        return render(&ctx, Some(&form), &faults).await;
    }
    let mut content = Content::default();
    let words = Words { title: form.text("title").to_owned(), ..Words::default() };
    content.texts.insert(ctx.lang.as_str().to_owned(), words);
    let stamp = ctx.app.stamp();
    let id = transact!(ctx.app.db(), tx => {
        let present = match &owner {
            Some(owner) => organisation::standing(tx, owner).await?.editions.contains(&edition.id),
            None => false,
        };
        let permit = rules::may_begin(&actor, &edition, owner.as_ref(), present)?;
        release::begin(tx, stamp, &permit, &content).await
    })?;
    ctx.app.settle().await;
    Ok(respond::see_other(&format!("{}/edit", release_path(&edition.slug, &id))))
}
