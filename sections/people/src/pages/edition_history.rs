//! Who changed what about a delegation or a person of an edition, for its secretariat, with undo.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{PersonId, Refusal};
use exedra_store::house::{self, Audit};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use super::admin_audit::{Line, lines};
use super::delegation_show::find;
use crate::audit;
use crate::rules::may_register;
use crate::rules_persons::may_make_delegation;
use crate::store::delegations;

/// Lines shown.
const MOST: i64 = 200;
/// What an edition's secretariat reads of a person's trail: what was said of them and how they come. What they do with their
/// account, their consents and their mandates is theirs.
const OF_PERSONS: &[&str] =
    &["made", "edited", "undone", "registered", "registration-edited", "badge-named", "withdrawn", "substituted"];

#[derive(Template)]
#[template(path = "edition_history.html")]
struct Page {
    t: Say,
    back: String,
    title: String,
    action: String,
    lines: Vec<Line>,
}

async fn render(ctx: &Ctx, title: String, back: String, action: String, trail: Vec<Audit>) -> Answer {
    let t = ctx.say();
    let lines = lines(ctx, &mut *ctx.app.db().read().await?, trail, false).await?;
    let head = Head::new(format!("{} · {title}", t.say("organisation-history"))).nav("people").private();
    page(ctx, &head, &Page { t, back, title, action, lines })
}

async fn undo_line(ctx: &Ctx, record: &str, id: &str, form: &Posted, path: &str) -> Answer {
    let line = form.text("line");
    let known = house::audit_line(&mut *ctx.app.db().read().await?, line).await?;
    known.filter(|line| line.record == record && line.record_id == id).ok_or(Refusal::NotFound)?;
    audit::undo(&ctx.app, ctx.actor()?, line).await?;
    ctx.app.settle().await;
    Ok(respond::see_other(path))
}

/// The trail of a delegation.
pub async fn of_delegation(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let found = find(&ctx, &id).await?;
    may_make_delegation(ctx.actor()?, &ctx.forum()?.id)?;
    let trail = house::audit_of(&mut *ctx.app.db().read().await?, "delegation", found.id.as_str(), MOST).await?;
    let back = ctx.at_forum(&format!("delegations/{}", found.id));
    let action = format!("{back}/history");
    render(&ctx, found.name, back, action, trail).await
}

/// One change of a delegation is taken back.
pub async fn undo_of_delegation(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let found = find(&ctx, &id).await?;
    may_make_delegation(ctx.actor()?, &ctx.open_forum()?.id)?;
    let path = ctx.at_forum(&format!("delegations/{}/history", found.id));
    undo_line(&ctx, "delegation", found.id.as_str(), &form, &path).await
}

/// Somebody of this edition, for its secretariat.
async fn attendee(ctx: &Ctx, id: &str) -> Result<delegations::Attendee, Error> {
    let forum = ctx.forum()?;
    may_register(ctx.actor()?, &forum.id)?;
    let id = PersonId::parse(id).ok_or(Refusal::NotFound)?;
    let found = delegations::attendee(&mut *ctx.app.db().read().await?, &forum.id, &id).await?;
    Ok(found.filter(|person| person.erased_at.is_none()).ok_or(Refusal::NotFound)?)
}

/// The trail of a person.
pub async fn of_person(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let found = attendee(&ctx, &id).await?;
    let id = found.person_id.as_str();
    let mut trail = house::audit_of(&mut *ctx.app.db().read().await?, "person", id, MOST).await?;
    trail.retain(|line| OF_PERSONS.contains(&line.act.as_str()));
    let action = ctx.at_forum(&format!("people/{id}/history"));
    render(&ctx, found.latin_name.clone(), ctx.at_forum("help-desk"), action, trail).await
}

/// One change of a person is taken back.
pub async fn undo_of_person(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let found = attendee(&ctx, &id).await?;
    ctx.open_forum()?;
    let id = found.person_id.as_str();
    let path = ctx.at_forum(&format!("people/{id}/history"));
    undo_line(&ctx, "person", id, &form, &path).await
}
