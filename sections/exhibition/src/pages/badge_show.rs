//! One's own badge: its code to be scanned, who asked, who has one as a lead.

use std::sync::Arc;

use askama::Template;
use exedra_kernel::{OrganisationId, Refusal, key};
use exedra_people::{organisation, presence};
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, follow, page, qr, respond};
use serde_json::json;

use crate::model::{Lead, LeadId, LeadState};
use crate::{LEADS, leads, rules_live};

struct Row {
    id: String,
    name: String,
    href: String,
    at: String,
}

#[derive(Template)]
#[template(path = "badge_show.html")]
struct Page {
    t: Say,
    path: String,
    name: String,
    house: String,
    /// The code as drawn and as read; none yet right after registration.
    code: Option<(String, String)>,
    standing: bool,
    state: String,
    asked: Vec<Row>,
    given: Vec<Row>,
    refused: Vec<Row>,
    open: bool,
}

fn state_of(leads: &[Lead]) -> String {
    let count = |state| leads.iter().filter(|lead| lead.state == state).count();
    format!("{}-{}-{}", count(LeadState::Asked), count(LeadState::Given), count(LeadState::Refused))
}

async fn name_of(conn: &mut Conn, id: &OrganisationId) -> exedra_store::Result<String> {
    Ok(organisation::by_id(conn, id).await?.map_or_else(String::new, |organisation| organisation.name))
}

/// The asker's presence; whoever is not registered has no badge.
async fn own(conn: &mut Conn, ctx: &Ctx, edition: &Edition) -> Result<presence::Attendee, Error> {
    let attendee = presence::attendee(conn, &edition.id, &ctx.actor()?.person).await?;
    Ok(attendee.filter(presence::Attendee::here).ok_or(Refusal::NotFound)?)
}

/// Shows it.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let attendee = own(&mut conn, &ctx, edition).await?;
    let badge = leads::badge(&mut conn, &edition.id, &attendee.person).await?;
    let all = leads::of_visitor(&mut conn, &edition.id, &attendee.person).await?;
    let (mut asked, mut given, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    for lead in &all {
        let row = Row {
            id: lead.id.to_string(),
            name: name_of(&mut conn, &lead.organisation_id).await?,
            href: format!("/organisations/{}", lead.organisation_id),
            at: t.moment(lead.asked_at, &edition.zone),
        };
        match lead.state {
            LeadState::Asked => asked.push(row),
            LeadState::Given => given.push(row),
            LeadState::Refused | LeadState::Dropped => refused.push(row),
        }
    }
    drop(conn);
    let code = badge.as_ref().map(|badge| {
        let address = ctx.absolute(&format!("/{}/exhibition/lead?code={}", edition.slug, badge.code));
        (qr::svg(&address, &t.say("badge-code-drawn")), leads::shown_code(&badge.code))
    });
    let body = Page {
        path: format!("/{}/exhibition/badge", edition.slug),
        name: attendee.display(),
        house: attendee.organisation.clone().unwrap_or_default(),
        code,
        standing: badge.is_some_and(|badge| badge.standing),
        state: state_of(&all),
        asked,
        given,
        refused,
        open: edition.is_open(),
        t,
    };
    let mut head = Head::new(body.t.say("badge-title")).nav("exhibition").private().script("follow.js");
    head.printed = true;
    page(&ctx, &head, &body)
}

/// Tells when somebody asks.
pub async fn follow(ctx: Ctx) -> Answer {
    let edition = ctx.forum()?.clone();
    let person = own(&mut *ctx.app.db().read().await?, &ctx, &edition).await?.person;
    let look: follow::Look = Arc::new(move |app| {
        let (forum, person) = (edition.id.clone(), person.clone());
        Box::pin(async move {
            let all = leads::of_visitor(&mut *app.db().read().await?, &forum, &person).await?;
            Ok(Some(json!({ "state": state_of(&all) })))
        })
    });
    Ok(follow::stream(ctx.app, &[LEADS], look))
}

/// A new code, the standing yes, an answer, or taking a yes back.
pub async fn change(ctx: Ctx, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    own(&mut *ctx.app.db().read().await?, &ctx, edition).await?;
    let lead = || LeadId::parse(form.text("lead")).ok_or(Refusal::NotFound);
    let stamp = ctx.app.stamp();
    transact!(ctx.app.db(), tx => {
        let here = presence::attendee(tx, &edition.id, &actor.person).await?.is_some_and(|attendee| attendee.here());
        let permit = rules_live::may_own_badge(actor, edition, here)?;
        match form.text("do") {
            "rotate" => leads::rotate(tx, stamp, &permit).await,
            "standing" => leads::set_standing(tx, stamp, &permit, true).await,
            "ask" => leads::set_standing(tx, stamp, &permit, false).await,
            "yes" => leads::answer(tx, stamp, &permit, &lead()?, true).await,
            "no" => leads::answer(tx, stamp, &permit, &lead()?, false).await,
            "withdraw" => leads::withdraw(tx, stamp, &permit, &lead()?).await,
            _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
        }
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("/{}/exhibition/badge", edition.slug), "saved"))
}
