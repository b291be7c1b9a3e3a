//! Everything about me as a file; and taking it all away.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, ForumId, PersonId, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Error, Head, Say, respond};

use super::faults::{self, Faults};
use crate::account;
use crate::erasure;
use crate::model::Person;
use crate::rules_persons::may_erase;
use crate::store::accounts::{self, Account};
use crate::store::forums;

/// Everything that all sections keep of the asker, as JSON to be saved.
pub async fn data(ctx: Ctx) -> Answer {
    let all = erasure::collect(&ctx.app, &ctx.actor()?.person).await?;
    let text = serde_json::to_string_pretty(&all).map_err(|error| Error::Broken(error.to_string()))?;
    Ok(respond::download(text, "application/json", "my-data.json"))
}

#[derive(Template)]
#[template(path = "person_erase.html")]
struct Page {
    t: Say,
    action: String,
    name: String,
    own: bool,
    asks_password: bool,
    word: String,
    faults: Faults,
}

/// The person to erase, with what decides who may.
struct Target {
    person: Person,
    account: Option<Account>,
    forums: Vec<ForumId>,
}

impl Target {
    fn operator(&self) -> bool {
        self.account.as_ref().is_some_and(|account| account.operator)
    }
    /// What somebody types to show that they mean this person.
    fn word(&self) -> &str {
        &self.person.latin_name
    }
}

async fn target(ctx: &Ctx, id: &PersonId) -> Result<Target, Error> {
    let actor = ctx.actor()?;
    let mut conn = ctx.app.db().read().await?;
    let person = crate::person::by_id(&mut conn, id).await?;
    let person = person.filter(|person| person.erased_at.is_none()).ok_or(Refusal::NotFound)?;
    let account = accounts::by_person(&mut conn, id).await?;
    let forums = forums::registrations_of(&mut conn, id).await?.into_iter().map(|r| r.forum_id).collect();
    let found = Target { person, account, forums };
    may_erase(actor, id, &found.forums, found.operator())?;
    Ok(found)
}

fn render(ctx: &Ctx, target: &Target, wrong: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let own = ctx.actor()?.person == target.person.id;
    let body = Page {
        action: if own { "/my/erase".to_owned() } else { format!("/persons/{}/erase", target.person.id) },
        name: target.person.display(),
        asks_password: own && target.account.as_ref().is_some_and(|account| account.password_hash.is_some()),
        word: target.word().to_owned(),
        own,
        faults: Faults::new(&t, wrong),
        t,
    };
    let head = Head::new(body.t.say("erase-title")).private();
    faults::form(ctx, &head, &body, !wrong.is_empty())
}

async fn erase(ctx: &Ctx, target: &Target, form: &Posted) -> Answer {
    let actor = ctx.actor()?;
    let own = actor.person == target.person.id;
    if form.text("word").to_lowercase() != target.word().trim().to_lowercase() {
        return render(ctx, target, &[FieldFault::with("word", key!("fault-erase-word"), target.word())]);
    }
    if own && let Some(account) = &target.account {
        let typed = form.all("password").and_then(|all| all.first()).map_or("", String::as_str);
        let address = ctx.address.to_string();
        let sure = account::confirm(ctx.app.db(), ctx.app.stamp(), account, typed, &address).await;
        if let Err(wrong) = faults::of(sure)? {
            return render(ctx, target, &wrong);
        }
    }
    let (stamp, erasers, operator) = (ctx.app.stamp(), &ctx.app.offered().erasers, target.operator());
    transact!(ctx.app.db(), tx => {
        let permit = may_erase(actor, &target.person.id, &target.forums, operator)?;
        erasure::erase(tx, stamp, erasers, &permit).await
    })?;
    erasure::keep_log(&ctx.app).await?;
    // The index hears first: what it no longer finds is then taken out of its files.
    ctx.app.settle().await;
    exedra_web::pump::sweep(&ctx.app).await;
    if own { super::sign_in::sign_out(ctx.clone()).await } else { Ok(respond::see_other("/my")) }
}

/// Explains what goes and what stays.
pub async fn show(ctx: Ctx) -> Answer {
    let target = target(&ctx, &ctx.actor()?.person).await?;
    render(&ctx, &target, &[])
}

/// One's own erasure, confirmed.
pub async fn confirm(ctx: Ctx, form: Posted) -> Answer {
    let target = target(&ctx, &ctx.actor()?.person).await?;
    erase(&ctx, &target, &form).await
}

fn named(id: &str) -> Result<PersonId, Error> {
    Ok(PersonId::parse(id).ok_or(Refusal::NotFound)?)
}

/// The same for somebody who asked the secretariat.
pub async fn show_of(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let target = target(&ctx, &named(&id)?).await?;
    render(&ctx, &target, &[])
}

/// The erasure of somebody who asked the secretariat, confirmed.
pub async fn confirm_of(ctx: Ctx, Path(id): Path<String>, form: Posted) -> Answer {
    let target = target(&ctx, &named(&id)?).await?;
    erase(&ctx, &target, &form).await
}
