//! What is said of a person, changed by themselves or by whoever answers for them.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::record::{Sees, Values};
use exedra_kernel::{FieldFault, PersonId, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use super::faults::{self, Faults};
use crate::audit;
use crate::model::{ConsentKind, Person};
use crate::person::{self, Proposal};
use crate::rules_persons::may_edit_profile;
use crate::store::{delegations, forums};

struct Presence {
    forum: String,
    name: String,
    lang: String,
    badge: String,
    country: String,
    organisation: String,
    organisation_country: String,
}

#[derive(Template)]
#[template(path = "person_profile.html")]
struct Page {
    t: Say,
    base: String,
    of: Option<String>,
    was: String,
    inputs: String,
    presences: Vec<Presence>,
    faults: Faults,
    saved: bool,
    withheld: bool,
}

/// A person named in an address, whom the asker answers for.
pub(super) async fn principal(ctx: &Ctx, id: &str) -> Result<Person, Error> {
    let actor = ctx.actor()?;
    let id = PersonId::parse(id).filter(|id| actor.answers_for(id)).ok_or(Refusal::NotFound)?;
    let found = person::by_id(&mut *ctx.app.db().read().await?, &id).await?;
    Ok(found.filter(|person| person.erased_at.is_none()).ok_or(Refusal::NotFound)?)
}

/// Where the pages of a person begin: `/my`, or `/persons/{id}` for whoever answers for them.
pub(super) fn base(ctx: &Ctx, person: &Person) -> String {
    if ctx.actor.as_ref().is_some_and(|actor| actor.person == person.id) {
        "/my".to_owned()
    } else {
        format!("/persons/{}", person.id)
    }
}

async fn render(ctx: &Ctx, person: &Person, values: &Values, wrong: &[FieldFault], form: Option<&Posted>) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let mut presences = Vec::new();
    for registration in forums::registrations_of(&mut conn, &person.id).await? {
        let edition = crate::forum::by_id(&mut conn, &registration.forum_id).await?;
        let attendee = delegations::attendee(&mut conn, &registration.forum_id, &person.id).await?;
        let (Some(edition), Some(attendee)) = (edition, attendee) else { continue };
        let (lang, name) = edition.name.best(ctx.lang);
        let country = |code: Option<&String>| code.map_or_else(|| t.say("person-not-stated"), |code| t.country(code));
        let typed = form.and_then(|form| form.all(&format!("badge-{}", edition.id))).and_then(|all| all.first());
        presences.push(Presence {
            forum: edition.id.to_string(),
            name: name.to_owned(),
            lang: lang.to_owned(),
            badge: typed.cloned().unwrap_or(attendee.badge_name),
            country: country(attendee.country_represented.as_ref()),
            organisation: attendee.organisation.clone().unwrap_or_else(|| t.say("person-not-stated")),
            organisation_country: country(attendee.organisation_country.as_ref()),
        });
    }
    let base = base(ctx, person);
    let withheld = person.title.is_some()
        && person::consents(&mut conn, &person.id, ConsentKind::Listed).await?
        && !person::consents(&mut conn, &person.id, ConsentKind::Abroad).await?;
    let body = Page {
        of: (base != "/my").then(|| person.display()),
        base,
        was: forms::was(&mark(person), wrong, &t),
        inputs: forms::render(&forms::inputs(&person::description(), values, wrong, &t), &t),
        presences,
        withheld,
        faults: Faults::new(&t, wrong),
        saved: wrong.is_empty() && ctx.query_value("saved").is_some(),
        t,
    };
    let head = Head::new(body.t.say("profile-title")).private();
    let mut response = page(ctx, &head, &body)?;
    *response.status_mut() = forms::status(wrong);
    Ok(response)
}

fn mark(person: &Person) -> String {
    forms::mark(&person::description().json(&person::values(person), Sees::Members).into())
}

async fn save(ctx: &Ctx, person: &Person, form: &Posted) -> Answer {
    let (mut values, mut wrong) = person::read(&person::description(), |name| form.all(name));
    let mut badges = Vec::new();
    for registration in forums::registrations_of(&mut *ctx.app.db().read().await?, &person.id).await? {
        let name = format!("badge-{}", registration.forum_id);
        let Some(badge) = form.some(&name) else { continue };
        if badge.chars().count() > 80 || badge.chars().any(exedra_kernel::text::is_hidden) {
            wrong.push(FieldFault::with(&name, key!("fault-too-long"), 80));
        } else if badge != registration.badge_name {
            badges.push((registration.forum_id, badge.to_owned()));
        }
    }
    if !wrong.is_empty() {
        for field in person::description().fields {
            // What was typed stays in the form, unusable or not.
            if let Some(typed) = form.all(&field.name).and_then(|all| all.first()).filter(|text| !text.is_empty())
                && wrong.iter().any(|fault| fault.field == field.name)
            {
                values.set(&field.name, exedra_kernel::record::Datum::Text(typed.clone()));
            }
        }
        return render(ctx, person, &values, &wrong, Some(form)).await;
    }
    let (actor, stamp, proposal) = (ctx.actor()?, ctx.app.stamp(), Proposal::of(&values));
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = may_edit_profile(actor, &person.id)?;
        let now = person::by_id(tx, &person.id).await?.ok_or(Refusal::NotFound)?;
        let by = audit::last_by(tx, "person", person.id.as_str()).await?;
        form.unchanged_since(&mark(&now), &by)?;
        person::edit(tx, stamp, &permit, &proposal).await?;
        for (forum, badge) in &badges {
            person::set_badge(tx, stamp, &permit, forum, badge).await?;
        }
        Ok(())
    });
    if let Err(wrong) = faults::of(outcome)? {
        // Drawn with the mark of what stands there now, so that saving it again is meant.
        let now = person::by_id(&mut *ctx.app.db().read().await?, &person.id).await?.ok_or(Refusal::NotFound)?;
        return render(ctx, &now, &values, &wrong, Some(form)).await;
    }
    ctx.app.settle().await;
    Ok(respond::see_other(&format!("{}/profile?saved=1", base(ctx, person))))
}

async fn own(ctx: &Ctx) -> Result<Person, Error> {
    principal(ctx, ctx.actor()?.person.as_str()).await
}

/// One's own profile.
pub async fn show(ctx: Ctx) -> Answer {
    let person = own(&ctx).await?;
    render(&ctx, &person, &person::values(&person), &[], None).await
}

/// One's own profile comes in.
pub async fn change(ctx: Ctx, form: Posted) -> Answer {
    let person = own(&ctx).await?;
    save(&ctx, &person, &form).await
}

/// The profile of somebody one answers for.
pub async fn show_of(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let person = principal(&ctx, &id).await?;
    render(&ctx, &person, &person::values(&person), &[], None).await
}

/// The profile of somebody one answers for comes in.
pub async fn change_of(ctx: Ctx, Path(id): Path<String>, form: Posted) -> Answer {
    let person = principal(&ctx, &id).await?;
    save(&ctx, &person, &form).await
}

#[derive(Template)]
#[template(path = "person_show.html")]
struct Principal {
    t: Say,
    name: String,
    base: String,
}

/// What an agent can do for somebody.
pub async fn overview(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let person = principal(&ctx, &id).await?;
    let t = ctx.say();
    let head = Head::new(person.display()).private();
    page(&ctx, &head, &Principal { name: person.display(), base: format!("/persons/{}", person.id), t })
}
