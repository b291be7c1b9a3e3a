//! One delegate: what the office says of them, what they agree to, their withdrawal, their substitute.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::record::Values;
use exedra_kernel::{FieldFault, PersonId, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{self, Input, Posted};
use exedra_web::{Answer, Ctx, Error, Head, Say, respond};

use super::delegation_show::{find, today};
use super::faults;
use crate::consent;
use crate::delegation::{self, Attendee, Delegation};
use crate::model::ConsentKind;
use crate::rules_persons::{may_fill_delegation, office_speaks_for};
use crate::store::delegations;

struct Tick {
    kind: &'static str,
    title: String,
    text: String,
    given: bool,
}

#[derive(Template)]
#[template(path = "delegation_person.html")]
struct Page {
    t: Say,
    back: String,
    action: String,
    delegation: String,
    name: String,
    speaks: bool,
    inputs: String,
    ticks: Vec<Tick>,
    substitute: String,
    substitute_faulty: bool,
    faulty: bool,
}

async fn delegate(ctx: &Ctx, found: &Delegation, id: &str) -> Result<Attendee, Error> {
    let forum = ctx.forum()?;
    let id = PersonId::parse(id).ok_or(Refusal::NotFound)?;
    let person = delegations::attendee(&mut *ctx.app.db().read().await?, &forum.id, &id).await?;
    let here = person.filter(|person| {
        person.delegation_id.as_ref() == Some(&found.id)
            && delegation::takes_place(person.state)
            && person.erased_at.is_none()
    });
    Ok(here.ok_or(Refusal::NotFound)?)
}

/// A form's faults with what was typed: the delegate's own, or the substitute's.
struct Typed<'a> {
    values: &'a Values,
    wrong: &'a [FieldFault],
    substitute: bool,
}

async fn render(ctx: &Ctx, found: &Delegation, person: &Attendee, typed: Option<&Typed<'_>>) -> Answer {
    let t = ctx.say();
    let description = delegation::delegate_description();
    let speaks = office_speaks_for(person);
    let own = typed.filter(|typed| !typed.substitute);
    let other = typed.filter(|typed| typed.substitute);
    let kept = delegation::values(person);
    let shown = own.map_or(&kept, |typed| typed.values);
    let inputs: Vec<Input> = forms::inputs(&description, shown, own.map_or(&[], |typed| typed.wrong), &t)
        .into_iter()
        .filter(|input| speaks || input.name == "badge_name")
        .collect();
    let blank = Values::default();
    let mut substitute =
        forms::inputs(&description, other.map_or(&blank, |typed| typed.values), other.map_or(&[], |t| t.wrong), &t);
    for input in &mut substitute {
        // Two forms of the same fields: names and ids of the second are set apart.
        input.name = format!("new-{}", input.name);
    }
    let said = consent::history(&mut *ctx.app.db().read().await?, &person.person_id).await?;
    let ticks = ConsentKind::ALL
        .iter()
        .map(|kind| {
            let (title, text) = crate::consent::words(*kind);
            let given = said.iter().any(|line| line.current && line.kind == *kind && line.given);
            Tick { kind: kind.as_str(), title: t.say(title), text: t.say(text), given }
        })
        .collect();
    let wrong = typed.map_or(&[][..], |typed| typed.wrong);
    let body = Page {
        back: ctx.at_forum(&format!("delegations/{}", found.id)),
        action: ctx.at_forum(&format!("delegations/{}/people/{}", found.id, person.person_id)),
        delegation: found.name.clone(),
        name: person.latin_name.clone(),
        speaks,
        inputs: forms::render(&inputs, &t),
        ticks,
        substitute: forms::render(&substitute, &t),
        substitute_faulty: other.is_some(),
        faulty: !wrong.is_empty(),
        t,
    };
    let head = Head::new(&body.name).nav("people").private();
    faults::form(ctx, &head, &body, !wrong.is_empty())
}

/// Shows a delegate to the office.
pub async fn show(ctx: Ctx, Path((_, id, person)): Path<(String, String, String)>) -> Answer {
    let found = find(&ctx, &id).await?;
    may_fill_delegation(ctx.actor()?, ctx.forum()?, &found, &today(&ctx))?;
    let person = delegate(&ctx, &found, &person).await?;
    render(&ctx, &found, &person, None).await
}

async fn edit(ctx: &Ctx, found: &Delegation, person: &Attendee, form: &Posted) -> Answer {
    let (actor, forum, stamp, day) = (ctx.actor()?, ctx.open_forum()?, ctx.app.stamp(), today(ctx));
    let description = delegation::delegate_description();
    let (values, wrong) = if office_speaks_for(person) {
        crate::person::read(&description, |name| form.all(name))
    } else {
        let mut values = delegation::values(person);
        let field = description.field("badge_name").ok_or(Refusal::NotFound)?;
        match field.parse(form.all("badge_name").unwrap_or_default()) {
            Ok(datum) => {
                values.set("badge_name", datum);
                (values, Vec::new())
            }
            Err(fault) => (values, vec![fault]),
        }
    };
    if !wrong.is_empty() {
        return render(ctx, found, person, Some(&Typed { values: &values, wrong: &wrong, substitute: false })).await;
    }
    transact!(ctx.app.db(), tx => {
        let permit = may_fill_delegation(actor, forum, found, &day)?;
        delegation::edit_delegate(tx, stamp, &permit, &person.person_id, &values).await
    })?;
    Ok(respond::done(&ctx.at_forum(&format!("delegations/{}", found.id)), "saved"))
}

async fn substitute(ctx: &Ctx, found: &Delegation, person: &Attendee, form: &Posted) -> Answer {
    let (actor, forum, stamp, day) = (ctx.actor()?, ctx.open_forum()?, ctx.app.stamp(), today(ctx));
    let description = delegation::delegate_description();
    let (values, wrong) = crate::person::read(&description, |name| form.all(&format!("new-{name}")));
    if !wrong.is_empty() {
        return render(ctx, found, person, Some(&Typed { values: &values, wrong: &wrong, substitute: true })).await;
    }
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = may_fill_delegation(actor, forum, found, &day)?;
        delegation::substitute(tx, stamp, &permit, &person.person_id, &values).await
    });
    match faults::of(outcome)? {
        Ok(_) => Ok(respond::done(&ctx.at_forum(&format!("delegations/{}", found.id)), "saved")),
        Err(wrong) => {
            render(ctx, found, person, Some(&Typed { values: &values, wrong: &wrong, substitute: true })).await
        }
    }
}

async fn consents(ctx: &Ctx, found: &Delegation, person: &Attendee, form: &Posted) -> Answer {
    let (actor, forum, stamp, day) = (ctx.actor()?, ctx.open_forum()?, ctx.app.stamp(), today(ctx));
    if !office_speaks_for(person) {
        return Err(Refusal::NotFound.into());
    }
    let lang = ctx.lang;
    transact!(ctx.app.db(), tx => {
        let permit = may_fill_delegation(actor, forum, found, &day)?;
        for kind in ConsentKind::ALL {
            let given = form.ticked(&format!("consent-{kind}"));
            consent::give_by_office(tx, stamp, &permit, &person.person_id, *kind, given, lang).await?;
        }
        Ok(())
    })?;
    Ok(respond::done(&ctx.at_forum(&format!("delegations/{}/people/{}", found.id, person.person_id)), "saved"))
}

/// One of the page's forms comes in.
pub async fn change(ctx: Ctx, Path((_, id, person)): Path<(String, String, String)>, form: Posted) -> Answer {
    let found = find(&ctx, &id).await?;
    let (actor, forum, stamp, day) = (ctx.actor()?, ctx.open_forum()?, ctx.app.stamp(), today(&ctx));
    may_fill_delegation(actor, forum, &found, &day)?;
    let person = delegate(&ctx, &found, &person).await?;
    let answer = match form.text("do") {
        "edit" => edit(&ctx, &found, &person, &form).await,
        "substitute" => substitute(&ctx, &found, &person, &form).await,
        "consents" => consents(&ctx, &found, &person, &form).await,
        "withdraw" => {
            transact!(ctx.app.db(), tx => {
                let permit = may_fill_delegation(actor, forum, &found, &day)?;
                delegation::withdraw(tx, stamp, &permit, &person.person_id).await
            })?;
            Ok(respond::done(&ctx.at_forum(&format!("delegations/{}", found.id)), "saved"))
        }
        _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    };
    ctx.app.settle().await;
    answer
}
