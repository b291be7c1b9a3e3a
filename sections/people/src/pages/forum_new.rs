//! Making an edition, empty or from an older one.

use askama::Template;
use exedra_kernel::record::{Datum, Description, Field, Kind, Need, Values};
use exedra_kernel::{FieldFault, ForumId, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{self, Choice, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::forum_settings;
use super::organisation_edit::as_typed;
use crate::{forum, rules, rules_organisations};

#[derive(Template)]
#[template(path = "forum_new.html")]
struct Page {
    t: Say,
    editions: Vec<Choice>,
    copied: Option<String>,
    fields: String,
    faulty: bool,
}

fn description(t: &Say) -> Description {
    let mut description = forum_settings::description(t);
    let slug = Field::new("slug", key!("forum-slug"), Kind::Line(40)).need(Need::Always);
    description.fields.insert(0, slug.help(key!("forum-slug-help")));
    description
}

async fn show_with(ctx: &Ctx, values: &Values, copied: &str, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let editions = forum::all(&mut *ctx.app.db().read().await?).await?;
    let editions: Vec<Choice> = editions
        .into_iter()
        .map(|edition| Choice {
            chosen: edition.slug == copied,
            label: edition.name.text(ctx.lang).to_owned(),
            value: edition.slug,
        })
        .collect();
    let fields = forms::render(&forms::inputs(&description(&t), values, faults, &t), &t);
    let copied = editions.iter().find(|edition| edition.chosen).map(|edition| edition.value.clone());
    let head = Head::new(t.say("forum-new-title")).private();
    let mut response = page(ctx, &head, &Page { editions, copied, fields, faulty: !faults.is_empty(), t })?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The form: empty, or filled in from an older edition (`?from=slug`) but for slug and days.
pub async fn show(ctx: Ctx) -> Answer {
    let from = ctx.query_value("from").unwrap_or_default();
    let old = forum::by_slug(&mut *ctx.app.db().read().await?, &from).await?;
    let mut values = old.as_ref().map_or_else(Values::default, forum_settings::values_of);
    for name in ["from", "to"] {
        values.set(name, Datum::Empty);
    }
    if old.is_none() {
        values.set("languages", Datum::List(forum::default_languages()));
    }
    show_with(&ctx, &values, &from, &[]).await
}

/// Makes the edition as a draft; whoever makes it becomes its first secretary.
pub async fn make(ctx: Ctx, form: Posted) -> Answer {
    let actor = ctx.actor()?.clone();
    let (stamp, description) = (ctx.app.stamp(), description(&ctx.say()));
    let (values, mut faults) = form.parse(&description);
    faults.extend(description.missing(&values, Need::Always));
    let (proposal, wrong) = forum_settings::proposal(&values, values.text("slug"));
    faults.extend(wrong.into_iter().filter(|fault| !values.get(&fault.field).is_empty() || fault.field == "name_en"));
    let old_slug = form.text("copy").to_owned();
    let outcome = if faults.is_empty() {
        transact!(ctx.app.db(), tx => {
            let permit = rules::may_make_forum(&actor)?;
            let old: Option<ForumId> = if old_slug.is_empty() {
                None
            } else {
                Some(forum::by_slug(tx, &old_slug).await?.ok_or_else(|| Refusal::field("copy", key!("fault-choice")))?.id)
            };
            let id = forum::create(tx, stamp, permit, &proposal, old.as_ref()).await?;
            forum::found(tx, stamp, rules_organisations::may_found(&actor, &id)?).await?;
            if let Some(old) = &old {
                for copier in &ctx.app.offered().copiers {
                    copier(tx, stamp, old, &id).await?;
                }
            }
            Ok(())
        })
    } else {
        Err(Refusal::Invalid(faults).into())
    };
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            Ok(respond::see_other(&format!("/{}/settings", proposal.slug)))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => {
            show_with(&ctx, &as_typed(&description, &form), &old_slug, &faults).await
        }
        Err(error) => Err(error.into()),
    }
}
