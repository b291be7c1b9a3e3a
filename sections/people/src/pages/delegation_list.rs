//! The delegations of an edition: all of them for the secretariat and protocol, one's own for managers.

use askama::Template;
use exedra_kernel::record::{Need, Values};
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_store::{house, transact};
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Head, Say, respond};

use super::faults::{self, Faults};
use crate::delegation::{self, Frame, Manager};
use crate::rules_persons::{looks_after_delegations, may_make_delegation, sees_delegation};
use crate::store::{delegations, forums};

struct Row {
    href: String,
    code: String,
    name: String,
    country: String,
    used: String,
    deadline: String,
}

#[derive(Template)]
#[template(path = "delegation_list.html")]
struct Page {
    t: Say,
    base: String,
    rows: Vec<Row>,
    makes: bool,
    inputs: String,
    manager_email: String,
    manager_name: String,
    faults: Faults,
}

async fn render(ctx: &Ctx, values: &Values, form: Option<&Posted>, wrong: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let (actor, forum) = (ctx.actor()?, ctx.forum()?);
    let makes = looks_after_delegations(actor, &forum.id);
    let mut conn = ctx.app.db().read().await?;
    let used: std::collections::HashMap<_, _> = delegations::used(&mut conn, &forum.id).await?.into_iter().collect();
    let mut rows = Vec::new();
    for found in forums::delegations(&mut conn, &forum.id).await?.into_iter().filter(|d| sees_delegation(actor, d)) {
        let taken = used.get(&found.id).copied().unwrap_or(0);
        rows.push(Row {
            href: ctx.at_forum(&format!("delegations/{}", found.id)),
            country: found.country.as_deref().map_or_else(String::new, |code| t.country(code)),
            used: format!("{} / {}", t.number(taken), t.number(found.quota)),
            deadline: found.deadline.as_deref().map_or_else(String::new, |day| t.date(day)),
            code: found.code,
            name: found.name,
        });
    }
    // Whoever neither makes nor manages one learns nothing of there being any.
    if !makes && rows.is_empty() {
        return Err(Refusal::NotFound.into());
    }
    let typed = |name: &str| form.map_or_else(String::new, |form| form.text(name).to_owned());
    let body = Page {
        base: ctx.at_forum("delegations"),
        rows,
        makes,
        inputs: forms::render(&forms::inputs(&delegation::frame_description(), values, wrong, &t), &t),
        manager_email: typed("manager_email"),
        manager_name: typed("manager_name"),
        faults: Faults::new(&t, wrong),
        t,
    };
    let head = Head::new(body.t.say("delegations-title")).nav("people").private();
    faults::form(ctx, &head, &body, !wrong.is_empty())
}

/// Shows the delegations that the asker may know of.
pub async fn show(ctx: Ctx) -> Answer {
    render(&ctx, &Values::default(), None, &[]).await
}

/// The letter to a manager, with the way in.
pub(super) fn letter(ctx: &Ctx, lang: exedra_kernel::Lang, name: &str, path: &str) -> house::Letter {
    let t = ctx.app.say(lang);
    let forum = ctx.forum.as_ref().map_or_else(String::new, |forum| forum.name.text(lang).to_owned());
    house::Letter {
        subject: t.with("mail-manager-subject", name),
        body: t.fill(
            "mail-manager-body",
            &[
                ("name", name),
                ("forum", &forum),
                ("link", &ctx.absolute(path)),
                ("sign-in", &ctx.absolute("/account/sign-in")),
            ],
        ),
        ..house::Letter::default()
    }
}

/// A new delegation comes in.
pub async fn create(ctx: Ctx, form: Posted) -> Answer {
    let (actor, forum) = (ctx.actor()?, ctx.open_forum()?);
    may_make_delegation(actor, &forum.id)?;
    let description = delegation::frame_description();
    let (values, mut wrong) = form.parse(&description);
    wrong.extend(description.missing(&values, Need::Always));
    let manager = Manager {
        email: form.text("manager_email").to_owned(),
        name: form.text("manager_name").to_owned(),
        lang: ctx.lang,
    };
    if !manager.email.is_empty() && crate::account::normal_email(&manager.email).is_none() {
        wrong.push(FieldFault::with("manager_email", key!("fault-email"), &manager.email));
    }
    if !wrong.is_empty() {
        return render(&ctx, &values, Some(&form), &wrong).await;
    }
    let (stamp, frame) = (ctx.app.stamp(), Frame::of(&values));
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = may_make_delegation(actor, &forum.id)?;
        let id = delegation::create(tx, stamp, &permit, &frame).await?;
        if !manager.email.is_empty() {
            delegation::add_manager(tx, stamp, &permit, &id, &manager).await?;
            let address = crate::account::normal_email(&manager.email).unwrap_or_default();
            let letter = letter(&ctx, ctx.lang, &frame.name, &ctx.at_forum(&format!("delegations/{id}")));
            house::post(tx, stamp, &house::Letter { address, ..letter }).await?;
        }
        Ok(id)
    });
    match faults::of(outcome)? {
        Ok(id) => {
            ctx.app.settle().await;
            Ok(respond::see_other(&ctx.at_forum(&format!("delegations/{id}"))))
        }
        Err(wrong) => render(&ctx, &values, Some(&form), &wrong).await,
    }
}
