//! How meetings come about here and when, for the secretariat.

use askama::Template;
use exedra_kernel::{FieldFault, keys};
use exedra_store::transact;
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use crate::policy::{self, MOMENT_LABELS, MOMENTS, Mode, QUOTA_LABELS, QUOTAS};
use crate::{pages, rules, setting};

struct Input {
    name: &'static str,
    label: String,
    value: String,
    fault: Option<String>,
}

#[derive(Template)]
#[template(path = "policy_edit.html")]
struct Page {
    t: Say,
    modes: Vec<Choice>,
    mode_fault: Option<String>,
    moments: Vec<Input>,
    quotas: Vec<Input>,
    zone: String,
    back: String,
    assign: Option<String>,
    open: bool,
}

const MODES: [&str; 3] = keys!["policy-mode-ask", "policy-mode-open", "policy-mode-assign"];

async fn render(ctx: &Ctx, typed: Option<(&Posted, &[FieldFault])>) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let kept = setting::policy(&mut conn, &forum.id).await?;
    let faults = typed.map_or(&[][..], |(_, faults)| faults);
    let value = |name: &str, kept: Option<String>| {
        typed.map_or_else(|| kept.unwrap_or_default(), |(form, _)| form.text(name).to_owned())
    };
    let chosen = value("mode", Some(kept.mode.to_string()));
    let input = |name: &'static str, label: &str, kept: Option<String>| Input {
        name,
        label: t.say(label),
        value: value(name, kept),
        fault: pages::fault(&t, faults, name),
    };
    let moments = MOMENTS.iter().zip(MOMENT_LABELS).zip(kept.moments());
    let quotas = QUOTAS.iter().zip(QUOTA_LABELS).zip(kept.quotas());
    let body = Page {
        modes: Mode::ALL
            .iter()
            .zip(MODES)
            .map(|(mode, key)| Choice { value: mode.to_string(), label: t.say(key), chosen: mode.as_str() == chosen })
            .collect(),
        mode_fault: pages::fault(&t, faults, "mode"),
        moments: moments
            .map(|((name, label), at)| input(name, label, at.map(|at| policy::typed(at, &forum.zone))))
            .collect(),
        quotas: quotas.map(|((name, label), most)| input(name, label, most.map(|most| most.to_string()))).collect(),
        zone: forum.zone.clone(),
        back: ctx.at_forum("meetings/plans"),
        assign: (kept.mode == Mode::Assign).then(|| ctx.at_forum("meetings/assign")),
        open: forum.is_open(),
        t,
    };
    let head = Head::new(body.t.say("policy-title")).nav("meetings").private();
    let mut response = page(ctx, &head, &body)?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The form.
pub async fn show(ctx: Ctx) -> Answer {
    rules::may_set_up(ctx.actor()?, &ctx.forum()?.id)?;
    render(&ctx, None).await
}

/// The form comes in.
pub async fn save(ctx: Ctx, form: Posted) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let (actor, stamp) = (ctx.actor()?, ctx.app.stamp());
    rules::may_set_up(actor, &forum.id)?;
    let wanted = match policy::read(&form, &forum.zone) {
        Ok(wanted) => wanted,
        Err(faults) => return render(&ctx, Some((&form, &faults))).await,
    };
    transact!(ctx.app.db(), tx => {
        let permit = rules::may_set_up(actor, &forum.id)?;
        setting::set(tx, stamp, &permit, &wanted).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&ctx.at_forum("meetings/policy"), "saved"))
}
