//! Who changed what about an organisation, for its owners, with undo.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{OrganisationId, Refusal};
use exedra_store::house;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::admin_audit::{Line, lines};
use crate::{audit, organisation, rules};

/// Lines shown.
const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "organisation_history.html")]
struct Page {
    t: Say,
    id: String,
    title: String,
    action: String,
    lines: Vec<Line>,
    keeps: bool,
}

/// Shows the trail of the organisation.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let t = ctx.say();
    let organisation = OrganisationId::parse(&id).ok_or(Refusal::NotFound)?;
    let mut conn = ctx.app.db().read().await?;
    let standing = organisation::standing(&mut conn, &organisation).await?;
    rules::may_edit_organisation(ctx.actor()?, &standing)?;
    let o = organisation::by_id(&mut conn, &organisation).await?.ok_or(Refusal::NotFound)?;
    let trail = house::audit_of(&mut conn, "organisation", &id, MOST).await?;
    let lines = lines(&ctx, &mut conn, trail, false).await?;
    drop(conn);
    let head = Head::new(format!("{} · {}", t.say("organisation-history"), o.name)).private();
    let keeps = rules::may_keep_members(ctx.actor()?, &standing).is_ok();
    let action = format!("/organisations/{id}/history");
    page(&ctx, &head, &Page { id, title: o.name, action, lines, keeps, t })
}

/// Takes one edit back.
pub async fn undo(ctx: Ctx, Path(id): Path<String>, form: Posted) -> Answer {
    let organisation = OrganisationId::parse(&id).ok_or(Refusal::NotFound)?;
    let actor = ctx.actor()?.clone();
    let standing = organisation::standing(&mut *ctx.app.db().read().await?, &organisation).await?;
    rules::may_edit_organisation(&actor, &standing)?;
    let line = form.text("line");
    let known = house::audit_line(&mut *ctx.app.db().read().await?, line).await?;
    known.filter(|line| line.record == "organisation" && line.record_id == id).ok_or(Refusal::NotFound)?;
    audit::undo(&ctx.app, &actor, line).await?;
    ctx.app.settle().await;
    Ok(respond::see_other(&format!("/organisations/{id}/history")))
}
