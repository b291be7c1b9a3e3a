//! An exhibitor's live demonstrations: those it has, a new one, and changing one.

use std::borrow::Cow;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::record::{Datum, Description, Field, Kind, Label, Need, Values};
use exedra_kernel::{FieldFault, Lang, Localized, OrganisationId, Refusal, key};
use exedra_people::organisation;
use exedra_store::transact;
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::live_view::{self, Id, Shown};
use super::staff::{Tab, tabs};
use crate::live::{self, Proposal};
use crate::model::Live;
use crate::{rules, rules_live, stand};

#[derive(Template)]
#[template(path = "live_edit.html")]
struct Page {
    t: Say,
    title: String,
    organisation: String,
    tabs: Vec<Tab>,
    action: String,
    rows: Vec<Shown>,
    inputs: String,
    new: bool,
    open: bool,
}

/// The form: name and explanation in each language, and three numbers.
fn description(t: &Say) -> Description {
    let mut fields = Vec::new();
    // The reader's language first: whoever has one language fills in two fields and goes on.
    let mut langs: Vec<Lang> = Lang::ALL.to_vec();
    langs.sort_by_key(|lang| *lang != t.lang);
    for (name, label, longest) in [("title", key!("live-title-in"), 120), ("about", key!("live-about-in"), 400)] {
        for lang in &langs {
            let label = t.with(label, t.language(lang.as_str()));
            fields.push(Field {
                name: Cow::Owned(format!("{name}_{lang}")),
                label: Label::Own(Localized::one(t.lang.as_str(), &label)),
                ..Field::new("", "", Kind::Line(longest))
            });
        }
    }
    let number = |name, label, help, most| Field::new(name, label, Kind::Whole(1, most)).need(Need::Always).help(help);
    fields.insert(0, number("minutes", key!("live-minutes-label"), key!("live-minutes-help"), 240));
    fields.insert(1, number("places", key!("live-places-label"), key!("live-places-help"), 100));
    fields.insert(2, number("grace", key!("live-grace-label"), key!("live-grace-help"), 60));
    fields.rotate_left(3);
    Description { record: "live", fields }
}

fn localized(values: &Values, name: &str) -> Localized {
    let texts = Lang::ALL.iter().map(|lang| (lang.to_string(), values.text(&format!("{name}_{lang}")).to_owned()));
    Localized(texts.filter(|(_, text)| !text.is_empty()).collect())
}

fn values_of(live: &Live) -> Values {
    let mut values = Values::default();
    for (name, texts) in [("title", &live.titles), ("about", &live.abouts)] {
        for (lang, text) in &texts.0 {
            values.set(&format!("{name}_{lang}"), Datum::Text(text.clone()));
        }
    }
    for (name, number) in [("minutes", live.minutes), ("places", live.places), ("grace", live.grace)] {
        values.set(name, Datum::Int(number));
    }
    values
}

/// What was sent, as far as it can be used.
fn read(description: &Description, form: &Posted, t: &Say) -> Result<Proposal, Vec<FieldFault>> {
    let (values, mut faults) = form.parse(description);
    let mut missing = description.missing(&values, Need::Always);
    missing.retain(|fault| !faults.iter().any(|known| known.field == fault.field));
    faults.extend(missing);
    let titles = localized(&values, "title");
    if titles.0.is_empty() {
        faults.push(FieldFault::new(&format!("title_{}", t.lang), key!("fault-missing")));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let number = |name: &str| values.get(name).int().unwrap_or(1);
    let abouts = localized(&values, "about");
    Ok(Proposal { titles, abouts, minutes: number("minutes"), places: number("places"), grace: number("grace") })
}

/// The values as typed, those that cannot be used too.
fn as_typed(description: &Description, form: &Posted) -> Values {
    let mut values = Values::default();
    for field in &description.fields {
        values.set(&field.name, Datum::Text(form.text(&field.name).to_owned()));
    }
    values
}

async fn render(
    ctx: &Ctx,
    id: &OrganisationId,
    editing: Option<&Live>,
    values: &Values,
    faults: &[FieldFault],
) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let o = organisation::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    stand::of_organisation(&mut conn, &edition.id, id).await?.ok_or(Refusal::Conflict(key!("conflict-no-stand")))?;
    let own = live::all(&mut conn, &edition.id).await?.into_iter().filter(|live| live.organisation_id == *id);
    let rows = if editing.is_none() { own.map(|live| live_view::shown(&t, edition, &live)).collect() } else { vec![] };
    drop(conn);
    let inputs = forms::render(&forms::inputs(&description(&t), values, faults, &t), &t);
    let base = format!("/{}/exhibition/organisations/{id}", edition.slug);
    let body = Page {
        title: match editing {
            Some(live) => live_view::text(&live.titles, t.lang).text,
            None => t.say("live-own-title"),
        },
        organisation: o.name,
        tabs: tabs(&t, &base, "demonstrations"),
        action: match editing {
            Some(live) => format!("{}/edit", live_view::path(edition, &live.id)),
            None => format!("{base}/demonstrations"),
        },
        rows,
        inputs,
        new: editing.is_none(),
        open: edition.is_open(),
        t,
    };
    let mut response = page(ctx, &Head::new(body.title.clone()).nav("exhibition").private(), &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

fn fresh() -> Values {
    let mut values = Values::default();
    for (name, number) in [("minutes", 5), ("places", 1), ("grace", 5)] {
        values.set(name, Datum::Int(number));
    }
    values
}

/// The organisation's live demonstrations, and the form for one more.
pub async fn list(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let id = OrganisationId::parse(&id).ok_or(Refusal::NotFound)?;
    rules::may_see_choice(ctx.actor()?, ctx.forum()?, &id)?;
    render(&ctx, &id, None, &fresh(), &[]).await
}

/// A new one.
pub async fn create(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let id = OrganisationId::parse(&id).ok_or(Refusal::NotFound)?;
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    rules_live::may_keep_live(actor, edition, &id)?;
    let (t, stamp) = (ctx.say(), ctx.app.stamp());
    let described = description(&t);
    let new = match read(&described, &form, &t) {
        Ok(new) => new,
        Err(faults) => return render(&ctx, &id, None, &as_typed(&described, &form), &faults).await,
    };
    let made = transact!(ctx.app.db(), tx => {
        let permit = rules_live::may_keep_live(actor, edition, &id)?;
        live::create(tx, stamp, &permit, &new).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}/desk", live_view::path(edition, &made)), "added"))
}

/// The form for changing one.
pub async fn edit(ctx: Ctx, Path((_, id)): Id) -> Answer {
    let found = live_view::find_own(&mut *ctx.app.db().read().await?, &ctx, &id).await?;
    render(&ctx, &found.organisation_id, Some(&found), &values_of(&found), &[]).await
}

/// Saves it.
pub async fn save(ctx: Ctx, Path((_, id)): Id, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let found = live_view::find_own(&mut *ctx.app.db().read().await?, &ctx, &id).await?;
    let (t, stamp) = (ctx.say(), ctx.app.stamp());
    let described = description(&t);
    let new = match read(&described, &form, &t) {
        Ok(new) => new,
        Err(faults) => {
            let typed = as_typed(&described, &form);
            return render(&ctx, &found.organisation_id, Some(&found), &typed, &faults).await;
        }
    };
    transact!(ctx.app.db(), tx => {
        let permit = rules_live::may_keep_live(actor, edition, &found.organisation_id)?;
        live::edit(tx, stamp, &permit, &found.id, &new).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}/desk", live_view::path(edition, &found.id)), "saved"))
}
