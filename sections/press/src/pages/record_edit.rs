//! The secretariat writes and corrects lines of the record.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, Lang, Localized, Moment, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Edition, Head, Say, page, respond};

use super::record_list::kind_key;
use super::{Form, helped, must};
use crate::model::{Item, ItemKind, Line, Standing};
use crate::{record, rules, store};

/// Longest text of a line, and of its small fields.
const TEXT: usize = 20_000;
const SMALL: usize = 200;

#[derive(Template)]
#[template(path = "record_edit.html")]
struct Page {
    t: Say,
    base: String,
    action: String,
    title: String,
    inputs: String,
    existing: bool,
    faulty: bool,
}

/// What a form is about: the item, if there is one, with its present words.
struct Subject {
    item: Option<Item>,
    line: Line,
}

fn inputs(t: &Say, edition: &Edition, subject: &Subject, form: &Form<'_>, now: Moment) -> String {
    let line = &subject.line;
    let kinds = [ItemKind::Statement, ItemKind::Quotation, ItemKind::Figure];
    let mut list = Vec::new();
    if subject.item.is_none() {
        let kinds = kinds.map(|kind| (kind.as_str().to_owned(), t.say(kind_key(kind)))).to_vec();
        list.push(must(form.choice("kind", t.say("record-kind"), "statement", kinds)));
    }
    let tongues = || Lang::ALL.iter().map(|lang| (lang.as_str().to_owned(), lang.own_name().to_owned()));
    for (tag, name) in tongues() {
        let present = line.texts.0.get(&tag).map_or("", String::as_str);
        let label = t.with("record-text-in", &name);
        list.push(form.prose(&format!("text-{tag}"), label, present, TEXT));
    }
    list.push(form.choice("original", t.say("record-original"), &line.original, tongues().collect()));
    for (tag, name) in tongues() {
        let present = line.by.0.get(&tag).map_or("", String::as_str);
        list.push(form.line(&format!("by-{tag}"), t.with("record-by-in", &name), present, SMALL));
    }
    list.push(helped(form.line("at", t.say("record-at"), &line.at, 16), t.say("record-at-help")));
    let zone = if line.zone.is_empty() { &edition.zone } else { &line.zone };
    list.push(form.line("zone", t.say("record-zone"), zone, 60));
    let value = line.value.map_or_else(String::new, |value| value.to_string());
    list.push(helped(form.line("value", t.say("record-value"), &value, 30), t.say("record-value-help")));
    list.push(helped(form.line("unit", t.say("record-unit"), &line.unit, 30), t.say("record-unit-help")));
    list.push(form.line("period", t.say("record-period"), &line.period, 60));
    list.push(helped(form.line("as_of", t.say("record-as-of"), &line.as_of, 10), t.say("record-as-of-help")));
    let item = subject.item.as_ref();
    if item.is_none_or(|item| item.standing(now) == Standing::Embargoed) {
        let present = super::typed(item.and_then(|item| item.public_at), &edition.zone);
        let label = t.with("record-public-at", &edition.zone);
        list.push(helped(form.line("public_at", label, &present, 16), t.say("record-public-at-help")));
    }
    if item.is_some() {
        list.push(must(form.line("note", t.say("release-note"), "", 500)));
    }
    forms::render(&list, t)
}

async fn subject(ctx: &Ctx, id: Option<&str>) -> Result<Subject, exedra_web::Error> {
    let Some(id) = id else { return Ok(Subject { item: None, line: Line::default() }) };
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let item = record::find(&mut conn, edition, id).await?;
    if item.withdrawn_at.is_some() {
        return Err(Refusal::NotFound.into());
    }
    let version = store::version(&mut conn, &edition.id, &item.id, item.latest).await?.ok_or(Refusal::NotFound)?;
    Ok(Subject { line: version.line(), item: Some(item) })
}

async fn render(ctx: &Ctx, id: Option<&str>, posted: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let subject = subject(ctx, id).await?;
    let form = Form::new(&t, posted, faults);
    let title = t.say(if id.is_some() { key!("record-edit-title") } else { key!("record-new-title") });
    let rest = id.map_or_else(|| "press/record/new".to_owned(), |id| format!("press/record/{id}/edit"));
    let body = Page {
        inputs: inputs(&t, edition, &subject, &form, ctx.now),
        base: format!("/{}", edition.slug),
        action: ctx.at_forum(&rest),
        existing: id.is_some(),
        faulty: !faults.is_empty(),
        title: title.clone(),
        t,
    };
    let mut response = page(ctx, &Head::new(title).nav("press").private(), &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

/// The form for a new line.
pub async fn new(ctx: Ctx) -> Answer {
    render(&ctx, None, None, &[]).await
}

/// The form for a correction.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    render(&ctx, Some(&id), None, &[]).await
}

fn localized(form: &Posted, name: &str) -> Localized {
    let pairs = Lang::ALL.iter().filter_map(|lang| {
        let text = form.text(&format!("{name}-{lang}")).replace("\r\n", "\n");
        (!text.is_empty()).then(|| (lang.as_str().to_owned(), text))
    });
    Localized(pairs.collect())
}

fn is_day(text: &str, shortest: usize) -> bool {
    let full = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    text.len() >= shortest && text.len() <= 10 && full.parse::<jiff::civil::Date>().is_ok()
}

/// What the form says, from when on it is public, and what is wrong with it.
fn read(form: &Posted, kind: ItemKind, edition: &Edition, now: Moment) -> (Line, Moment, Vec<FieldFault>) {
    let mut faults = super::too_long(form, &[("unit", 30), ("period", 60), ("note", 500)]);
    let (texts, by) = (localized(form, "text"), localized(form, "by"));
    for lang in Lang::ALL {
        let (text, by) = (format!("text-{lang}"), format!("by-{lang}"));
        faults.extend(super::too_long(form, &[(&text, TEXT), (&by, SMALL)]));
    }
    if texts.0.is_empty() {
        faults.push(FieldFault::new("text-en", key!("fault-missing")));
    }
    let original = form.text("original").to_owned();
    if !original.is_empty() && !texts.0.contains_key(&original) {
        faults.push(FieldFault::new("original", key!("fault-record-original")));
    }
    if kind == ItemKind::Quotation && by.0.is_empty() {
        faults.push(FieldFault::new("by-en", key!("fault-missing")));
    }
    let (at, zone) = (form.text("at").to_owned(), form.text("zone").to_owned());
    if !at.is_empty() && !is_day(&at, 10) && super::minute(&at, "UTC").is_none() {
        faults.push(FieldFault::with("at", key!("fault-record-at"), &at));
    }
    if !exedra_kernel::time::zone_exists(&zone) {
        faults.push(FieldFault::with("zone", key!("fault-record-zone"), &zone));
    }
    let mut value = None;
    if kind == ItemKind::Figure {
        value = form.text("value").replace(',', ".").parse::<f64>().ok().filter(|value| value.is_finite());
        if value.is_none() {
            faults.push(FieldFault::with("value", key!("fault-record-value"), form.text("value")));
        }
    }
    let as_of = form.text("as_of").to_owned();
    if !as_of.is_empty() && !is_day(&as_of, 4) {
        faults.push(FieldFault::with("as_of", key!("fault-record-as-of"), &as_of));
    }
    let mut public_at = now;
    if let Some(text) = form.some("public_at") {
        match super::minute(text, &edition.zone) {
            Some(moment) => public_at = moment.max(now),
            None => faults.push(FieldFault::with("public_at", key!("fault-moment"), text)),
        }
    }
    let (unit, period) = (form.text("unit").to_owned(), form.text("period").to_owned());
    (Line { texts, original, by, at, zone, value, unit, period, as_of }, public_at, faults)
}

/// A new line comes in.
pub async fn add(ctx: Ctx, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    rules::may_keep_record(&actor, &edition)?;
    let kind = ItemKind::parse(form.text("kind")).filter(|kind| *kind != ItemKind::Release);
    let (line, public_at, mut faults) = read(&form, kind.unwrap_or(ItemKind::Statement), &edition, ctx.now);
    if kind.is_none() {
        faults.push(FieldFault::with("kind", key!("fault-choice"), form.text("kind")));
    }
    if !faults.is_empty() {
        return render(&ctx, None, Some(&form), &faults).await;
    }
    let (kind, stamp) = (kind.unwrap_or(ItemKind::Statement), ctx.app.stamp());
    transact!(ctx.app.db(), tx => {
        let permit = rules::may_keep_record(&actor, &edition)?;
        record::add(tx, stamp, &permit, kind, &line, public_at).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&ctx.at_forum("press/desk"), "saved"))
}

/// A line is corrected or withdrawn.
pub async fn save(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    rules::may_keep_record(&actor, &edition)?;
    let item = subject(&ctx, Some(&id)).await?.item.ok_or(Refusal::NotFound)?;
    let withdraws = form.text("do") == "withdraw";
    let (line, public_at, mut faults) = read(&form, item.kind, &edition, ctx.now);
    if withdraws {
        faults.clear();
    }
    if form.text("note").is_empty() {
        faults.push(FieldFault::new("note", key!("fault-missing")));
    }
    if !faults.is_empty() {
        return render(&ctx, Some(&id), Some(&form), &faults).await;
    }
    let stamp = ctx.app.stamp();
    transact!(ctx.app.db(), tx => {
        let permit = rules::may_keep_record(&actor, &edition)?;
        if withdraws {
            record::withdraw(tx, stamp, &permit, &item.id, form.text("note")).await
        } else {
            record::correct(tx, stamp, &permit, &item.id, &line, form.text("note"), public_at).await
        }
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&ctx.at_forum("press/desk"), "saved"))
}
