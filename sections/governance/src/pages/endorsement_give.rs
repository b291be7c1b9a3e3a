//! Somebody endorses a declaration: for themselves, for an organisation they own, for a country whose delegation they lead.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{OrganisationId, Refusal};
use exedra_people::{delegation, organisation};
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::comment_new::present;
use super::{ENDORSERS, declaration_of, keyed};
use crate::model::{DeclarationState, Endorser};
use crate::{declaration, declaration_path, rules_declaration as rules};

struct Row {
    kind: &'static str,
    holder: String,
    label: String,
    name: String,
    version: Option<i64>,
    current: bool,
    takes_back: bool,
}

#[derive(Template)]
#[template(path = "endorsement_give.html")]
struct Page {
    t: Say,
    path: String,
    title: String,
    version: i64,
    rows: Vec<Row>,
}

async fn speaks_for(ctx: &Ctx, conn: &mut Conn) -> Result<Vec<(Endorser, String)>, exedra_web::Error> {
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let countries = delegation::countries_led(conn, &edition.id, actor).await?;
    Ok(rules::endorsers(actor, present(ctx).await?, &countries))
}

/// Shows in whose name one may endorse.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, edition, actor) = (ctx.say(), ctx.forum()?, ctx.actor()?);
    let mut conn = ctx.app.db().read().await?;
    let found = declaration_of(&ctx, &mut conn, &id).await?;
    let versions = declaration::versions(&mut conn, &found).await?;
    let version = declaration::published(&versions).ok_or(Refusal::NotFound)?.version;
    let there = declaration::endorsements(&mut conn, &found).await?;
    let mut rows = Vec::new();
    for (kind, holder) in speaks_for(&ctx, &mut conn).await? {
        let name = match kind {
            Endorser::Country => t.country(&holder),
            Endorser::Person => actor.name.clone(),
            Endorser::Organisation => match OrganisationId::parse(&holder) {
                Some(id) => organisation::by_id(&mut conn, &id).await?.map(|one| one.name).unwrap_or_default(),
                None => continue,
            },
        };
        let done = there.iter().find(|one| one.kind == kind && one.holder == holder);
        rows.push(Row {
            kind: kind.as_str(),
            label: t.say(keyed(Endorser::ALL, &ENDORSERS, &kind)),
            name,
            version: done.map(|done| done.version),
            current: done.is_some_and(|done| done.version == version),
            takes_back: done.is_some() && found.state == DeclarationState::Open && edition.is_open(),
            holder,
        });
    }
    let body = Page {
        path: declaration_path(&edition.slug, &found.id),
        title: found.title.text(ctx.lang).to_owned(),
        version,
        rows,
        t,
    };
    page(&ctx, &Head::new(body.t.say("endorse-title")).nav("declarations").private(), &body)
}

/// Endorses, or takes it back.
pub async fn give(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let mut conn = ctx.app.db().read().await?;
    let seen = declaration_of(&ctx, &mut conn, &id).await?;
    let may = speaks_for(&ctx, &mut conn).await?;
    drop(conn);
    let kind = Endorser::parse(posted.text("kind")).ok_or(Refusal::NotFound)?;
    let as_whom = (kind, posted.text("holder").to_owned());
    let (stamp, endorses) = (ctx.app.stamp(), posted.text("do") != "back");
    transact!(ctx.app.db(), tx => {
        let now = declaration::one(tx, &edition.id, &seen.id).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_endorse(&actor, &may, &edition, &now, (&as_whom, endorses))?;
        declaration::endorse(tx, stamp, &permit, endorses).await
    })?;
    ctx.app.settle().await;
    let path = declaration_path(&edition.slug, &seen.id);
    Ok(respond::done(&path, if endorses { "added" } else { "withdrawn" }))
}
