//! Changing an organisation: its fields, its names in other languages, its identifiers; and making one.

use std::borrow::Cow;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::record::{Choice, Datum, Description, Field, Kind, Label, Need, Values};
use exedra_kernel::{FieldFault, Localized, OrganisationId, Refusal, key};
use exedra_store::{Conn, transact};
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use crate::identifier::Scheme;
use crate::model::OrganisationKind;
use crate::organisation::{self, Record};
use crate::{audit, rules};

const NAME_KINDS: &[Choice] = &[
    ("label", key!("organisation-name-label")),
    ("alias", key!("organisation-name-alias")),
    ("acronym", key!("organisation-acronym")),
];

struct NameRow {
    at: usize,
    name: String,
    lang: String,
    language: String,
}

struct IdentifierRow {
    pair: String,
    scheme: String,
    value: String,
}

#[derive(Template)]
#[template(path = "organisation_edit.html")]
struct Page {
    t: Say,
    id: String,
    title: String,
    fields: String,
    name_fields: String,
    identifier_fields: String,
    names: Vec<NameRow>,
    identifiers: Vec<IdentifierRow>,
    was: String,
    faulty: bool,
    keeps: bool,
}

fn name_description() -> Description {
    Description {
        record: "organisation-name",
        fields: vec![
            Field::new("other_name", key!("organisation-other-name"), Kind::Line(300)).need(Need::Always),
            Field::new("other_language", key!("organisation-native-language"), Kind::Language),
            Field::new("other_kind", key!("organisation-name-kind"), Kind::Choice(NAME_KINDS)),
        ],
    }
}

fn identifier_description(t: &Say) -> Description {
    let schemes = Scheme::ALL
        .iter()
        .map(|scheme| (scheme.as_str().to_owned(), Localized::one(t.lang.as_str(), &t.say(scheme.key()))))
        .collect();
    let scheme = Field {
        name: Cow::Borrowed("scheme"),
        label: Label::Key(key!("organisation-scheme")),
        need: Need::Always,
        ..Field::new("scheme", "", Kind::OwnChoice(schemes))
    };
    let identifier = Field::new("identifier", key!("organisation-identifier"), Kind::Line(100));
    Description { record: "organisation-identifier", fields: vec![scheme, identifier.need(Need::Always)] }
}

/// The parent as it is typed: its name where that is enough, otherwise its id.
async fn typed_parent(conn: &mut Conn, values: &mut Values) -> exedra_store::Result<()> {
    let Some(id) = OrganisationId::parse(values.text("parent_id")) else { return Ok(()) };
    let Some(parent) = organisation::by_id(conn, &id).await? else { return Ok(()) };
    let by_name = organisation::find(conn, &parent.name).await?.is_some_and(|found| found.id == id);
    values.set("parent_id", Datum::Text(if by_name { parent.name } else { id.to_string() }));
    Ok(())
}

struct Shown<'a> {
    described: &'a Description,
    id: &'a str,
    record: &'a Record,
    values: Values,
    posted: Option<&'a Posted>,
    faults: &'a [FieldFault],
    /// Whether the reader may say who the members are.
    keeps: bool,
}

/// What the form shows of an organisation, as a mark.
fn mark(record: &Record) -> String {
    forms::mark(&record.json().into())
}

fn render(ctx: &Ctx, shown: &Shown<'_>) -> Answer {
    let t = ctx.say();
    let typed =
        |description: &Description| shown.posted.map_or_else(Values::default, |form| as_typed(description, form));
    let fields = |description: &Description, values: &Values| {
        forms::render(&forms::inputs(description, values, shown.faults, &t), &t)
    };
    let (names, identifiers) = (name_description(), identifier_description(&t));
    let title =
        if shown.id.is_empty() { t.say("organisation-new") } else { shown.record.values.text("name").to_owned() };
    let body = Page {
        id: shown.id.to_owned(),
        fields: fields(shown.described, &shown.values),
        was: if shown.id.is_empty() { String::new() } else { forms::was(&mark(shown.record), shown.faults, &t) },
        name_fields: fields(&names, &typed(&names)),
        identifier_fields: fields(&identifiers, &typed(&identifiers)),
        names: shown
            .record
            .names
            .iter()
            .enumerate()
            .map(|(at, (lang, name, _))| NameRow {
                at,
                name: name.clone(),
                lang: lang.clone(),
                language: if lang.is_empty() { String::new() } else { t.language(lang) },
            })
            .collect(),
        identifiers: shown
            .record
            .identifiers
            .iter()
            .map(|(scheme, value)| IdentifierRow {
                pair: format!("{scheme}:{value}"),
                scheme: Scheme::parse(scheme).map_or_else(|| scheme.clone(), |scheme| t.say(scheme.key())),
                value: value.clone(),
            })
            .collect(),
        faulty: !shown.faults.is_empty(),
        keeps: shown.keeps,
        title: title.clone(),
        t,
    };
    let mut response = page(ctx, &Head::new(title).private(), &body)?;
    *response.status_mut() = forms::status(shown.faults);
    Ok(response)
}

/// What was typed, sound or not, to be shown again.
pub fn as_typed(description: &Description, form: &Posted) -> Values {
    let mut values = Values::default();
    for field in &description.fields {
        let raw = form.all(&field.name).unwrap_or(&[]);
        let datum = match field.parse(raw) {
            Ok(datum) => datum,
            Err(_) if field.is_list() => Datum::List(raw.to_vec()),
            Err(_) => Datum::Text(raw.first().cloned().unwrap_or_default()),
        };
        values.set(&field.name, datum);
    }
    values
}

/// The form, filled in.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let organisation = OrganisationId::parse(&id).ok_or(Refusal::NotFound)?;
    let mut conn = ctx.app.db().read().await?;
    let standing = organisation::standing(&mut conn, &organisation).await?;
    rules::may_edit_organisation(ctx.actor()?, &standing)?;
    let keeps = rules::may_keep_members(ctx.actor()?, &standing).is_ok();
    let record = organisation::record(&mut conn, &organisation).await?.ok_or(Refusal::NotFound)?;
    let mut values = record.values.clone();
    typed_parent(&mut conn, &mut values).await?;
    let described = &organisation::with_own(&mut conn).await?;
    drop(conn);
    render(&ctx, &Shown { described, id: &id, record: &record, values, posted: None, faults: &[], keeps })
}

/// The described fields as typed, with the parent looked up; faults for what does not fit.
async fn typed(conn: &mut Conn, form: &Posted) -> exedra_store::Result<(Values, Vec<FieldFault>)> {
    let description = organisation::with_own(conn).await?;
    let (mut values, mut faults) = form.parse(&description);
    faults.extend(description.missing(&values, Need::Always));
    for (text, language) in [("native_name", "native_language"), ("about", "about_language")] {
        if !values.get(text).is_empty() && values.get(language).is_empty() {
            faults.push(FieldFault::new(language, key!("fault-language-missing")));
        }
    }
    let parent = values.text("parent_id").to_owned();
    if !parent.is_empty() {
        let last = parent.rsplit('/').next().unwrap_or(&parent);
        let typed = if OrganisationId::parse(last).is_some() { last } else { parent.as_str() };
        match organisation::find(conn, typed).await? {
            Some(found) => values.set("parent_id", Datum::Text(found.id.to_string())),
            None => faults.push(FieldFault::new("parent_id", key!("fault-parent-unknown"))),
        }
    }
    Ok((values, faults))
}

/// The record after what the form asks for: fields saved, a name or an identifier added or removed.
async fn changed(
    conn: &mut Conn,
    t: &Say,
    before: &Record,
    form: &Posted,
) -> exedra_store::Result<(Record, Vec<FieldFault>)> {
    let mut after = before.clone();
    let mut faults = Vec::new();
    match form.text("do") {
        "name-add" => {
            let description = name_description();
            let (values, wrong) = form.parse(&description);
            faults.extend(wrong);
            faults.extend(description.missing(&values, Need::Always));
            let word = |name: &str| values.text(name).to_owned();
            let kind = if word("other_kind").is_empty() { "label".to_owned() } else { word("other_kind") };
            after.names.retain(|(lang, name, _)| *lang != word("other_language") || *name != word("other_name"));
            after.names.push((word("other_language"), word("other_name"), kind));
            after.names.sort();
            if after.names.len() > 100 {
                faults.push(FieldFault::with("other_name", key!("fault-too-many"), 100));
            }
        }
        "name-remove" => {
            let at = form.text("at").parse().unwrap_or(usize::MAX);
            // The name itself comes along: somebody else may have changed the list meanwhile.
            after.names = before
                .names
                .iter()
                .enumerate()
                .filter(|(n, (_, name, _))| *n != at || name != form.text("name"))
                .map(|(_, name)| name.clone())
                .collect();
        }
        "identifier-add" => {
            let description = identifier_description(t);
            let (values, wrong) = form.parse(&description);
            faults.extend(wrong);
            faults.extend(description.missing(&values, Need::Always));
            if faults.is_empty()
                && let Some(scheme) = Scheme::parse(values.text("scheme"))
            {
                match scheme.normal(values.text("identifier")) {
                    Some(value) if after.identifiers.iter().any(|(s, v)| s == scheme.as_str() && *v == value) => {}
                    Some(value) => after.identifiers.push((scheme.to_string(), value)),
                    None => faults.push(FieldFault::new("identifier", key!("fault-identifier"))),
                }
                after.identifiers.sort();
            }
        }
        "identifier-remove" => {
            after.identifiers.retain(|(scheme, value)| format!("{scheme}:{value}") != form.text("pair"));
        }
        _ => (after.values, faults) = typed(conn, form).await?,
    }
    Ok((after, faults))
}

/// Saves what was changed.
pub async fn save(ctx: Ctx, Path(id): Path<String>, form: Posted) -> Answer {
    let organisation = OrganisationId::parse(&id).ok_or(Refusal::NotFound)?;
    let actor = ctx.actor()?.clone();
    let standing = organisation::standing(&mut *ctx.app.db().read().await?, &organisation).await?;
    rules::may_edit_organisation(&actor, &standing)?;
    let keeps = rules::may_keep_members(&actor, &standing).is_ok();
    let (t, stamp) = (ctx.say(), ctx.app.stamp());
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = rules::may_edit_organisation(&actor, &organisation::standing(tx, &organisation).await?)?;
        let before = organisation::record(tx, &organisation).await?.ok_or(Refusal::NotFound)?;
        if matches!(form.text("do"), "" | "save") {
            let by = audit::last_by(tx, "organisation", organisation.as_str()).await?;
            form.unchanged_since(&mark(&before), &by)?;
        }
        let (after, faults) = changed(tx, &t, &before, &form).await?;
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults).into());
        }
        organisation::save(tx, stamp, &permit, "edited", &before, &after).await
    });
    match outcome {
        Ok(_) => {
            ctx.app.settle().await;
            let saved = matches!(form.text("do"), "" | "save");
            let to = if saved { format!("/organisations/{id}") } else { format!("/organisations/{id}/edit") };
            Ok(respond::done(&to, "saved"))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => {
            let mut conn = ctx.app.db().read().await?;
            let record = organisation::record(&mut conn, &organisation).await?.ok_or(Refusal::NotFound)?;
            let mut values = record.values.clone();
            let described = &organisation::with_own(&mut conn).await?;
            if matches!(form.text("do"), "" | "save") {
                values = as_typed(described, &form);
            } else {
                typed_parent(&mut conn, &mut values).await?;
            }
            drop(conn);
            render(
                &ctx,
                &Shown { described, id: &id, record: &record, values, posted: Some(&form), faults: &faults, keeps },
            )
        }
        Err(error) => Err(error.into()),
    }
}

/// The empty form.
pub async fn new(ctx: Ctx) -> Answer {
    rules::may_make_organisation(ctx.actor()?)?;
    let values = Values::default();
    let described = &organisation::with_own(&mut *ctx.app.db().read().await?).await?;
    render(
        &ctx,
        &Shown { described, id: "", record: &Record::default(), values, posted: None, faults: &[], keeps: false },
    )
}

/// Makes an organisation.
pub async fn make(ctx: Ctx, form: Posted) -> Answer {
    let actor = ctx.actor()?.clone();
    let stamp = ctx.app.stamp();
    let made = transact!(ctx.app.db(), tx => {
        let permit = rules::may_make_organisation(&actor)?;
        let (values, faults) = typed(tx, &form).await?;
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults).into());
        }
        let kind = OrganisationKind::parse(values.text("kind")).unwrap_or(OrganisationKind::Other);
        let proposal = organisation::Proposal::named(values.text("name"), kind);
        let id = organisation::create(tx, stamp, &permit, &proposal).await?;
        let permit = rules::may_edit_organisation(&actor, &organisation::standing(tx, &id).await?)?;
        let before = organisation::record(tx, &id).await?.ok_or(Refusal::NotFound)?;
        organisation::save(tx, stamp, &permit, "edited", &before, &Record { values, ..before.clone() }).await?;
        Ok(id)
    });
    match made {
        Ok(id) => {
            ctx.app.settle().await;
            Ok(respond::see_other(&format!("/organisations/{id}/members")))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => {
            let described = &organisation::with_own(&mut *ctx.app.db().read().await?).await?;
            let values = as_typed(described, &form);
            render(
                &ctx,
                &Shown {
                    described,
                    id: "",
                    record: &Record::default(),
                    values,
                    posted: Some(&form),
                    faults: &faults,
                    keeps: false,
                },
            )
        }
        Err(error) => Err(Error::from(error)),
    }
}
