//! The steps of a release: handed in, given back, approved with a moment, put off, withdrawn.

use axum::extract::Path;
use exedra_kernel::{FieldFault, Moment, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, respond};

use super::release_edit;
use crate::{release, release_path, rules};

/// Longest reason.
const REASON: usize = 1000;

/// The moment that the form asks for: now, or to the minute in the forum's zone.
fn moment(form: &Posted, zone: &str, now: Moment) -> Result<Moment, FieldFault> {
    let text = form.text("public_at");
    if text.is_empty() {
        return Ok(now);
    }
    let at = super::embargo_end(text, zone).ok_or_else(|| FieldFault::with("public_at", key!("fault-moment"), text))?;
    if at <= now { Err(FieldFault::new("public_at", key!("fault-moment-past"))) } else { Ok(at) }
}

/// Takes a step.
pub async fn change(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let item = release::find(&mut *ctx.app.db().read().await?, &edition, &id).await?;
    rules::may_edit(&actor, &edition, &item)?;
    let step = form.text("do").to_owned();
    let reason = form.text("reason").to_owned();
    let mut faults = super::too_long(&form, &[("reason", REASON)]);
    if matches!(step.as_str(), "return" | "withdraw") && reason.is_empty() {
        faults.push(FieldFault::new("reason", key!("fault-reason")));
    }
    let mut public_at = ctx.now;
    if matches!(step.as_str(), "approve" | "put-off") {
        rules::may_decide(&actor, &edition, &item)?;
        match moment(&form, &edition.zone, ctx.now) {
            Ok(_) if step == "put-off" && form.text("public_at").is_empty() => {
                faults.push(FieldFault::with("public_at", key!("fault-moment"), ""));
            }
            Ok(at) => public_at = at,
            Err(fault) => faults.push(fault),
        }
    }
    if !faults.is_empty() {
        return release_edit::render(&ctx, &id, Some(&form), &faults, true).await;
    }
    let stamp = ctx.app.stamp();
    let outcome = transact!(ctx.app.db(), tx => {
        let item = release::find(tx, &edition, &id).await?;
        match step.as_str() {
            "submit" => release::submit(tx, stamp, &rules::may_edit(&actor, &edition, &item)?).await,
            "return" => release::give_back(tx, stamp, &rules::may_decide(&actor, &edition, &item)?, &reason).await,
            "approve" => {
                let permit = rules::may_decide(&actor, &edition, &item)?;
                // Approved is what was seen, not what somebody wrote meanwhile.
                let version = release::version(tx, &edition, &item, item.latest).await?;
                form.unchanged_since(&release_edit::mark(&version), "")?;
                release::approve(tx, stamp, &permit, public_at).await
            }
            "put-off" => release::put_off(tx, stamp, &rules::may_decide(&actor, &edition, &item)?, public_at).await,
            "withdraw" => release::withdraw(tx, stamp, &rules::may_decide(&actor, &edition, &item)?, &reason).await,
            _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
        }
    });
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            let word = match step.as_str() {
                "submit" => "submitted",
                "return" => "returned",
                _ => "state",
            };
            Ok(respond::done(&format!("{}/edit", release_path(&edition.slug, &item.id)), word))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => {
            release_edit::render(&ctx, &id, Some(&form), &faults, true).await
        }
        Err(error) => Err(error.into()),
    }
}
