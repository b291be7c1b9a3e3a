//! From one state to the next, and at which editions it is listed.

use axum::extract::Path;
use exedra_kernel::{Actor, ForumId, Refusal};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, EditionState, Error, respond};

use crate::model::Head;
use crate::rules::{self, MoveListing};
use crate::{letters, listing, pages::panel};

/// Moves the listing in the address as a rule allows.
async fn moved(
    ctx: &Ctx,
    id: &str,
    rule: fn(&Actor, &Head, &[ForumId]) -> Result<MoveListing, Refusal>,
    (note, done): (Option<&str>, &str),
) -> Result<axum::response::Response, exedra_store::Error> {
    let actor = ctx.actor.as_deref().ok_or(Refusal::SignIn)?;
    let kind = super::kind_of(ctx);
    let stamp = ctx.app.stamp();
    let listing = transact!(ctx.app.db(), tx => {
        let head = super::known(tx, kind, Some(actor), id).await?;
        let editions = listing::forums_of(tx, &head.id).await?;
        let permit = rule(actor, &head, &editions)?;
        let to = *permit.to();
        listing::move_to(tx, stamp, permit, note).await?;
        // What the organisation's own people do needs no letter.
        if !actor.edits(&head.organisation_id) {
            letters::decided(tx, &ctx.app, stamp, actor, &head, to, note).await?;
        }
        Ok(head.id)
    })?;
    ctx.app.settle().await;
    let to = panel::back(&mut *ctx.app.db().read().await?, ctx, &listing).await?;
    Ok(respond::done(&to, done))
}

/// Handed in for review; what is missing is shown in the form.
pub async fn submit(ctx: Ctx, Path(id): Path<String>) -> Answer {
    match moved(&ctx, &id, |actor, head, _| rules::may_submit(actor, head), (None, "submitted")).await {
        Ok(response) => Ok(response),
        Err(error) => super::listing_edit::again(&ctx, &id, super::faults_of(error)?).await,
    }
}

/// Passed by the secretariat.
pub async fn review(ctx: Ctx, Path(id): Path<String>) -> Answer {
    Ok(moved(&ctx, &id, rules::may_review, (None, "state")).await?)
}

/// Given back by the secretariat, with a word on what is missing.
pub async fn give_back(ctx: Ctx, Path(id): Path<String>, posted: Posted) -> Answer {
    let note: String = exedra_kernel::text::lines(posted.text("note")).chars().take(2000).collect();
    if note.is_empty() {
        return Err(Refusal::Conflict(exedra_kernel::key!("conflict-return-note")).into());
    }
    Ok(moved(&ctx, &id, rules::may_return, (Some(&note), "returned")).await?)
}

/// Taken back by its owner to work on it.
pub async fn reopen(ctx: Ctx, Path(id): Path<String>) -> Answer {
    Ok(moved(&ctx, &id, |actor, head, _| rules::may_reopen(actor, head), (None, "state")).await?)
}

/// Taken from view.
pub async fn withdraw(ctx: Ctx, Path(id): Path<String>) -> Answer {
    Ok(moved(&ctx, &id, rules::may_withdraw, (None, "state")).await?)
}

/// The editions ticked: listed there, and no longer at the others that still take listings.
pub async fn editions(ctx: Ctx, Path(id): Path<String>, posted: Posted) -> Answer {
    let actor = ctx.actor()?;
    let kind = super::kind_of(&ctx);
    let ticked: Vec<ForumId> =
        posted.all("edition").unwrap_or_default().iter().filter_map(|id| ForumId::parse(id)).collect();
    let stamp = ctx.app.stamp();
    let path = transact!(ctx.app.db(), tx => {
        let head = super::known(tx, kind, Some(actor), &id).await?;
        for edition in exedra_people::forum::all(tx).await? {
            let permit = rules::may_list_at(actor, &head, &edition.id)?;
            let known = edition.state != EditionState::Draft || actor.runs(&edition.id);
            if edition.is_open() && known {
                listing::list_at(tx, stamp, &permit, ticked.contains(&edition.id)).await?;
            }
        }
        Ok::<_, exedra_store::Error>(head.path())
    })
    .map_err(Error::from)?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{path}/manage"), "saved"))
}
