//! The organiser's own fields: what is asked beyond the built-in fields.

use std::borrow::Cow;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::record::{Choice, Datum, Description, Field, Kind, Label, Need, Values};
use exedra_kernel::{FieldFault, Lang, Localized, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::organisation_edit::as_typed;
use crate::own_field::{self, KINDS, NEEDS, Proposal, RECORDS, SEES};
use crate::rules_organisations::may_keep_own_fields;

struct Row {
    href: String,
    label: String,
    name: String,
    kind: String,
    need: String,
    sees: String,
    retired: bool,
}

struct Group {
    title: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "admin_own_fields.html")]
struct Page {
    t: Say,
    groups: Vec<Group>,
    fields: String,
    faulty: bool,
}

#[derive(Template)]
#[template(path = "admin_own_field.html")]
struct One {
    t: Say,
    id: String,
    title: String,
    name: String,
    fields: String,
    faulty: bool,
}

/// The form of an own field; record, name and kind can only be given when it is made.
fn description(t: &Say, new: bool) -> Description {
    const RECORD: &[Choice] = &RECORDS;
    const KIND: &[Choice] = &KINDS;
    const NEED: &[Choice] = &NEEDS;
    const SEE: &[Choice] = &SEES;
    let mut fields = Vec::new();
    if new {
        fields.push(Field::new("record", key!("own-field-record"), Kind::Choice(RECORD)).need(Need::Always));
        let name = Field::new("name", key!("own-field-name"), Kind::Line(40)).need(Need::Always);
        fields.push(name.help(key!("own-field-name-help")));
        fields.push(Field::new("kind", key!("own-field-kind"), Kind::Choice(KIND)).need(Need::Always));
    }
    for lang in Lang::ALL {
        let label = t.with("own-field-label-in", t.language(lang.as_str()));
        fields.push(Field {
            name: Cow::Owned(format!("label_{lang}")),
            label: Label::Own(Localized::one(t.lang.as_str(), &label)),
            ..Field::new("", "", Kind::Line(200))
        });
    }
    let choices = Field::new("choices", key!("own-field-choices"), Kind::Prose(5000));
    fields.push(choices.help(key!("own-field-choices-help")));
    fields.push(Field::new("need", key!("own-field-need"), Kind::Choice(NEED)).need(Need::Always));
    fields.push(Field::new("sees", key!("own-field-sees"), Kind::Choice(SEE)).need(Need::Always));
    let place = Field::new("place", key!("own-field-place"), Kind::Whole(0, 1000));
    fields.push(place.help(key!("own-field-place-help")));
    if !new {
        fields.push(Field::new("retired", key!("own-field-retired"), Kind::Flag));
    }
    Description { record: "own-field", fields }
}

fn word(choices: &[(&'static str, &'static str)], word: &str, t: &Say) -> String {
    choices.iter().find(|(known, _)| *known == word).map_or_else(|| word.to_owned(), |(_, key)| t.say(key))
}

fn proposal(values: &Values) -> Proposal {
    let text = |name: &str| values.text(name).to_owned();
    let labels = Lang::ALL.iter().map(|lang| (lang.to_string(), text(&format!("label_{lang}"))));
    Proposal {
        record: text("record"),
        name: text("name").trim().to_lowercase(),
        labels: Localized(labels.filter(|(_, label)| !label.is_empty()).collect()),
        kind: text("kind"),
        choices: text("choices"),
        need: text("need"),
        sees: text("sees"),
        place: values.get("place").int().unwrap_or(100),
        retired: values.get("retired") == &Datum::Bool(true),
    }
}

fn values_of(p: &Proposal) -> Values {
    let mut values = Values::default();
    for (lang, label) in &p.labels.0 {
        values.set(&format!("label_{lang}"), Datum::Text(label.clone()));
    }
    values.set("choices", Datum::Text(p.choices.clone()));
    values.set("need", Datum::Text(p.need.clone()));
    values.set("sees", Datum::Text(p.sees.clone()));
    values.set("place", Datum::Int(p.place));
    values.set("retired", Datum::Bool(p.retired));
    values
}

async fn list_with(ctx: &Ctx, values: &Values, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let mut groups = Vec::new();
    for (record, title) in RECORDS {
        let rows = own_field::all(&mut conn, record).await?.into_iter().map(|row| Row {
            href: format!("/admin/own-fields/{}", row.id),
            label: row.labels.text(ctx.lang).to_owned(),
            name: row.name,
            kind: word(&KINDS, &row.kind, &t),
            need: word(&NEEDS, &row.need, &t),
            sees: word(&SEES, &row.sees, &t),
            retired: row.retired,
        });
        let rows: Vec<Row> = rows.collect();
        if !rows.is_empty() {
            groups.push(Group { title: t.say(title), rows });
        }
    }
    drop(conn);
    let fields = forms::render(&forms::inputs(&description(&t, true), values, faults, &t), &t);
    let head = Head::new(t.say("own-fields-title")).private();
    let mut response = page(ctx, &head, &Page { groups, fields, faulty: !faults.is_empty(), t })?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Shows the own fields of every kind of record, and the form for another.
pub async fn list(ctx: Ctx) -> Answer {
    let mut values = Values::default();
    values.set("need", Datum::Text("optional".to_owned()));
    values.set("sees", Datum::Text("everyone".to_owned()));
    list_with(&ctx, &values, &[]).await
}

/// Makes an own field.
pub async fn make(ctx: Ctx, form: Posted) -> Answer {
    let actor = ctx.actor()?.clone();
    let (stamp, description) = (ctx.app.stamp(), description(&ctx.say(), true));
    let (values, mut faults) = form.parse(&description);
    faults.extend(description.missing(&values, Need::Always));
    let outcome = if faults.is_empty() {
        let proposal = proposal(&values);
        transact!(ctx.app.db(), tx => {
            let permit = may_keep_own_fields(&actor)?;
            own_field::create(tx, stamp, &permit, &proposal).await
        })
        .map(|_| ())
    } else {
        Err(Refusal::Invalid(faults).into())
    };
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            Ok(respond::done("/admin/own-fields", "saved"))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => {
            list_with(&ctx, &as_typed(&description, &form), &faults).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn show_with(ctx: &Ctx, id: &str, typed: Option<&Values>, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let row = own_field::by_id(&mut *ctx.app.db().read().await?, id).await?.ok_or(Refusal::NotFound)?;
    let known = Proposal::from(row);
    let description = description(&t, false);
    let values = typed.cloned().unwrap_or_else(|| values_of(&known));
    let fields = forms::render(&forms::inputs(&description, &values, faults, &t), &t);
    let title = known.labels.text(ctx.lang).to_owned();
    let name = format!("{} · {} · {}", word(&RECORDS, &known.record, &t), known.name, word(&KINDS, &known.kind, &t));
    let head = Head::new(title.clone()).private();
    let body = One { id: id.to_owned(), title, name, fields, faulty: !faults.is_empty(), t };
    let mut response = page(ctx, &head, &body)?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The form of one own field.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    show_with(&ctx, &id, None, &[]).await
}

/// Changes or retires an own field.
pub async fn save(ctx: Ctx, Path(id): Path<String>, form: Posted) -> Answer {
    let actor = ctx.actor()?.clone();
    let (stamp, description) = (ctx.app.stamp(), description(&ctx.say(), false));
    let (values, mut faults) = form.parse(&description);
    faults.extend(description.missing(&values, Need::Always));
    let outcome = if faults.is_empty() {
        let proposal = proposal(&values);
        transact!(ctx.app.db(), tx => {
            let permit = may_keep_own_fields(&actor)?;
            own_field::edit(tx, stamp, &permit, &id, &proposal).await
        })
    } else {
        Err(Refusal::Invalid(faults).into())
    };
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            Ok(respond::done("/admin/own-fields", "saved"))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => {
            show_with(&ctx, &id, Some(&as_typed(&description, &form)), &faults).await
        }
        Err(error) => Err(error.into()),
    }
}
