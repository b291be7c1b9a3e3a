//! One delegation: its people, quota, head, office; for its managers, protocol and the secretariat alone.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::record::{Datum, Need, Values};
use exedra_kernel::{DelegationId, FieldFault, PersonId, Refusal, key};
use exedra_store::{house, transact};
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Error, Head, Say, respond};

use super::faults::{self, Faults};
use crate::delegation::{self, Attendee, Delegation, Frame, Manager, takes_place};
use crate::model::RegistrationState;
use crate::rules_persons::{
    deadline_passed, looks_after_delegations, may_fill_delegation, may_make_delegation, sees_delegation,
};
use crate::store::{delegations, forums};
use crate::{audit, organisation};

struct Row {
    href: Option<String>,
    native: String,
    latin: String,
    address: String,
    title: String,
    nationality: String,
    state: String,
    instead_of: Option<String>,
    head: bool,
}

struct Person {
    id: String,
    name: String,
}

#[derive(Template)]
#[template(path = "delegation_show.html")]
struct Page {
    t: Say,
    base: String,
    all: String,
    code: String,
    name: String,
    country: String,
    used: String,
    deadline: String,
    late: bool,
    contact: String,
    rows: Vec<Row>,
    candidates: Vec<Person>,
    managers: Vec<Person>,
    fills: bool,
    frames: bool,
    inputs: String,
    was: String,
    faults: Faults,
}

/// Today at the forum, YYYY-MM-DD.
pub(super) fn today(ctx: &Ctx) -> String {
    ctx.forum.as_ref().map_or_else(String::new, |forum| ctx.now.date_in(&forum.zone))
}

/// The delegation of an address, if the asker may know of it.
pub(super) async fn find(ctx: &Ctx, id: &str) -> Result<Delegation, Error> {
    let (actor, forum) = (ctx.actor()?, ctx.forum()?);
    let id = DelegationId::parse(id).ok_or(Refusal::NotFound)?;
    let found = forums::delegation(&mut *ctx.app.db().read().await?, &id).await?;
    let found = found.filter(|found| found.forum_id == forum.id && sees_delegation(actor, found));
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// The word for where a registration stands.
pub(super) fn state_key(state: RegistrationState) -> &'static str {
    match state {
        RegistrationState::Expected => key!("registration-expected"),
        RegistrationState::Arrived => key!("registration-arrived"),
        RegistrationState::Substituted => key!("registration-substituted"),
        RegistrationState::Withdrawn => key!("registration-withdrawn"),
    }
}

fn name_of(person: &Attendee) -> String {
    if person.latin_name.is_empty() { "—".to_owned() } else { person.latin_name.clone() }
}

fn frame_values(delegation: &Delegation, organisation: Option<&str>) -> Values {
    let mut values = Values::default();
    values.set("code", Datum::Text(delegation.code.clone()));
    values.set("name", Datum::Text(delegation.name.clone()));
    values.set("country", Datum::Text(delegation.country.clone().unwrap_or_default()));
    values.set("organisation", Datum::Text(organisation.unwrap_or_default().to_owned()));
    values.set("quota", Datum::Int(delegation.quota));
    values.set("deadline", Datum::Text(delegation.deadline.clone().unwrap_or_default()));
    values.set("contact", Datum::Text(delegation.contact.clone().unwrap_or_default()));
    values
}

/// What the frame's form shows, as a mark.
fn mark(found: &Delegation) -> String {
    forms::mark(&delegation::frame_json(found).into())
}

async fn render(ctx: &Ctx, found: &Delegation, values: &Values, wrong: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let (actor, forum) = (ctx.actor()?, ctx.forum()?);
    let base = ctx.at_forum(&format!("delegations/{}", found.id));
    let fills = may_fill_delegation(actor, forum, found, &today(ctx)).is_ok();
    let mut conn = ctx.app.db().read().await?;
    let people = delegation::people(&mut conn, &found.id).await?;
    let country = |code: Option<&String>| code.map_or_else(String::new, |code| t.country(code));
    let rows = people
        .iter()
        .map(|person| Row {
            href: (fills && takes_place(person.state)).then(|| format!("{base}/people/{}", person.person_id)),
            native: if person.native_name == person.latin_name { String::new() } else { person.native_name.clone() },
            latin: name_of(person),
            address: person.form_of_address.clone().unwrap_or_default(),
            title: person.title.clone().unwrap_or_default(),
            nationality: country(person.nationality.as_ref()),
            state: t.say(state_key(person.state)),
            instead_of: person
                .substitute_of
                .as_ref()
                .and_then(|old| people.iter().find(|other| &other.person_id == old))
                .map(|old| t.with("delegation-instead-of", name_of(old))),
            head: found.head_id.as_ref() == Some(&person.person_id),
        })
        .collect();
    let person = |id: &PersonId, name: String| Person { id: id.to_string(), name };
    let candidates = people
        .iter()
        .filter(|p| takes_place(p.state) && found.head_id.as_ref() != Some(&p.person_id))
        .map(|p| person(&p.person_id, name_of(p)))
        .collect();
    let managers = delegations::managers(&mut conn, &found.id).await?;
    let taken = people.iter().filter(|person| takes_place(person.state)).count();
    let body = Page {
        all: ctx.at_forum("delegations"),
        code: found.code.clone(),
        name: found.name.clone(),
        country: country(found.country.as_ref()),
        used: format!("{} / {}", t.number(taken as i64), t.number(found.quota)),
        deadline: found.deadline.as_deref().map_or_else(|| t.say("delegation-no-deadline"), |day| t.date(day)),
        late: deadline_passed(found, &today(ctx)),
        contact: found.contact.clone().unwrap_or_else(|| t.say("person-not-stated")),
        rows,
        candidates,
        managers: managers
            .into_iter()
            .map(|(id, native, latin)| person(&id, if native.is_empty() { latin } else { native }))
            .collect(),
        fills,
        frames: looks_after_delegations(actor, &forum.id),
        inputs: forms::render(
            &forms::inputs(&delegation::frame_description(), values, wrong, &t)
                .into_iter()
                .filter(|input| input.name != "code")
                .collect::<Vec<_>>(),
            &t,
        ),
        was: forms::was(&mark(found), wrong, &t),
        faults: Faults::new(&t, wrong),
        base,
        t,
    };
    let head = Head::new(&body.name).nav("people").private();
    let mut response = faults::form(ctx, &head, &body, !wrong.is_empty())?;
    *response.status_mut() = forms::status(wrong);
    Ok(response)
}

/// The organisation of a delegation as it is typed: its name where that is enough, otherwise its id.
async fn organisation_of(ctx: &Ctx, found: &Delegation) -> Result<Option<String>, Error> {
    let Some(id) = &found.organisation_id else { return Ok(None) };
    let mut conn = ctx.app.db().read().await?;
    let Some(own) = organisation::by_id(&mut conn, id).await? else { return Ok(None) };
    let by_name = organisation::find(&mut conn, &own.name).await?.is_some_and(|other| &other.id == id);
    Ok(Some(if by_name { own.name } else { id.to_string() }))
}

/// Shows a delegation.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let found = find(&ctx, &id).await?;
    let organisation = organisation_of(&ctx, &found).await?;
    render(&ctx, &found, &frame_values(&found, organisation.as_deref()), &[]).await
}

async fn frame(ctx: &Ctx, found: &Delegation, form: &Posted) -> Answer {
    let (actor, forum) = (ctx.actor()?, ctx.open_forum()?);
    may_make_delegation(actor, &forum.id)?;
    let description = delegation::frame_description();
    let (mut values, mut wrong) = form.parse(&description);
    values.set("code", Datum::Text(found.code.clone()));
    wrong.extend(description.missing(&values, Need::Always));
    if !wrong.is_empty() {
        return render(ctx, found, &values, &wrong).await;
    }
    let (stamp, frame) = (ctx.app.stamp(), Frame::of(&values));
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = may_make_delegation(actor, &forum.id)?;
        let now = forums::delegation(tx, &found.id).await?.ok_or(Refusal::NotFound)?;
        let by = audit::last_by(tx, "delegation", found.id.as_str()).await?;
        form.unchanged_since(&mark(&now), &by)?;
        delegation::reframe(tx, stamp, &permit, &found.id, &frame).await
    });
    match faults::of(outcome)? {
        Ok(()) => Ok(respond::done(&ctx.at_forum(&format!("delegations/{}", found.id)), "saved")),
        Err(wrong) => {
            let found = find(ctx, found.id.as_str()).await?;
            render(ctx, &found, &values, &wrong).await
        }
    }
}

async fn manager(ctx: &Ctx, found: &Delegation, form: &Posted) -> Answer {
    let (actor, forum, stamp) = (ctx.actor()?, ctx.open_forum()?, ctx.app.stamp());
    let path = ctx.at_forum(&format!("delegations/{}", found.id));
    let manager = Manager {
        email: form.text("manager_email").to_owned(),
        name: form.text("manager_name").to_owned(),
        lang: ctx.lang,
    };
    let letter = super::delegation_list::letter(ctx, ctx.lang, &found.name, &path);
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = may_make_delegation(actor, &forum.id)?;
        delegation::add_manager(tx, stamp, &permit, &found.id, &manager).await?;
        let address = crate::account::normal_email(&manager.email).unwrap_or_default();
        house::post(tx, stamp, &house::Letter { address, ..letter.clone() }).await
    });
    match faults::of(outcome)? {
        Ok(()) => Ok(respond::done(&path, "saved")),
        Err(wrong) => {
            let organisation = organisation_of(ctx, found).await?;
            render(ctx, found, &frame_values(found, organisation.as_deref()), &wrong).await
        }
    }
}

/// One of the page's forms comes in.
pub async fn change(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let found = find(&ctx, &id).await?;
    let (actor, forum, stamp, day) = (ctx.actor()?, ctx.open_forum()?, ctx.app.stamp(), today(&ctx));
    let person = PersonId::parse(form.text("person")).ok_or(Refusal::NotFound);
    match form.text("do") {
        "frame" => return frame(&ctx, &found, &form).await,
        "manager" => return manager(&ctx, &found, &form).await,
        "unmanage" => {
            let person = person?;
            transact!(ctx.app.db(), tx => {
                let permit = may_make_delegation(actor, &forum.id)?;
                delegation::remove_manager(tx, stamp, &permit, &found.id, &person).await
            })?;
        }
        "head" => {
            let person = person?;
            transact!(ctx.app.db(), tx => {
                let permit = may_fill_delegation(actor, forum, &found, &day)?;
                delegation::set_head(tx, stamp, &permit, &person).await
            })?;
        }
        _ => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    }
    Ok(respond::done(&ctx.at_forum(&format!("delegations/{}", found.id)), "saved"))
}

/// The delegation as CSV, for its office.
pub async fn export(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let found = find(&ctx, &id).await?;
    let people = delegation::people(&mut *ctx.app.db().read().await?, &found.id).await?;
    let description = delegation::delegate_description();
    let mut heading: Vec<String> = description.fields.iter().map(|field| field.name.to_string()).collect();
    heading.extend(["country_represented".to_owned(), "state".to_owned()]);
    // The mark at the beginning tells spreadsheets that this is UTF-8.
    let mut text = format!("\u{feff}{}", crate::table::csv_line(&heading));
    for person in people.iter().filter(|person| person.erased_at.is_none()) {
        text.push_str(&crate::person_import::delegate_line(&description, person));
    }
    Ok(respond::download(text, "text/csv; charset=utf-8", &format!("delegation-{}.csv", found.code)))
}
