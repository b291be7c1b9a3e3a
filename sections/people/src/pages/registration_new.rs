//! Registering one person at an edition, for its secretariat.

use askama::Template;
use exedra_kernel::record::Values;
use exedra_kernel::{FieldFault, key};
use exedra_store::{house, transact};
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Head, Say, respond};

use super::faults::{self, Faults};
use super::organisation_edit::as_typed;
use crate::{person, person_import, registration, rules};

#[derive(Template)]
#[template(path = "registration_new.html")]
struct Page {
    t: Say,
    base: String,
    inputs: String,
    faults: Faults,
    done: Option<String>,
}

fn render(ctx: &Ctx, values: &Values, wrong: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let done = match ctx.query_value("done").as_deref() {
        Some("mail") => Some(t.say("registration-done-mail")),
        Some("plain") => Some(t.say("registration-done")),
        _ => None,
    };
    let body = Page {
        base: ctx.at_forum("people/new"),
        inputs: forms::render(&forms::inputs(&person_import::description(), values, wrong, &t), &t),
        faults: Faults::new(&t, wrong),
        done: done.filter(|_| wrong.is_empty()),
        t,
    };
    let head = Head::new(body.t.say("registration-title")).nav("people").private();
    faults::form(ctx, &head, &body, !wrong.is_empty())
}

/// The empty form.
pub async fn show(ctx: Ctx) -> Answer {
    rules::may_register(ctx.actor()?, &ctx.forum()?.id)?;
    render(&ctx, &Values::default(), &[])
}

/// Somebody is registered.
pub async fn register(ctx: Ctx, form: Posted) -> Answer {
    let (actor, forum, stamp) = (ctx.actor()?, ctx.open_forum()?, ctx.app.stamp());
    rules::may_register(actor, &forum.id)?;
    let description = person_import::description();
    let (values, wrong) = person::read(&description, |name| form.all(name));
    if !wrong.is_empty() {
        return render(&ctx, &as_typed(&description, &form), &wrong);
    }
    let (name, base) = (forum.name.clone(), ctx.absolute(""));
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = rules::may_register(actor, &forum.id)?;
        let made = registration::register(tx, stamp, &permit, &values, ctx.lang).await?;
        let Some((address, lang)) = made.letter else { return Ok("plain") };
        let t = ctx.app.say(lang);
        let forum = name.text(lang);
        let (key, link) = made.secret.map_or_else(
            || (key!("mail-registered-account"), format!("{base}/account/sign-in")),
            |secret| (key!("mail-registered-link"), format!("{base}/account/link/{secret}")),
        );
        let body = t.fill(key, &[("forum", forum), ("link", &link)]);
        let letter = house::Letter {
            person: Some(made.person),
            address,
            subject: t.with("mail-registered-subject", forum),
            body,
            calendar: None,
        };
        house::post(tx, stamp, &letter).await?;
        Ok("mail")
    });
    match faults::of(outcome)? {
        Ok(done) => {
            ctx.app.settle().await;
            Ok(respond::see_other(&format!("{}?done={done}", ctx.at_forum("people/new"))))
        }
        Err(wrong) => render(&ctx, &as_typed(&description, &form), &wrong),
    }
}
