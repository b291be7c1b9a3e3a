//! An answer: its parties write it, form a consortium and hand it in; later it says what was decided and why.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Actor, FieldFault, OrganisationId, Refusal, key};
use exedra_people::postage;
use exedra_store::{Conn, transact};
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Head, Say, markdown, page, respond};

use super::answer_new::{fields, text_of};
use super::{ANSWER_STATES, OUTCOMES, PARTY_STATES, Words, form, keyed};
use crate::challenge::{self, Before};
use crate::model::{AnswerId, AnswerState, Challenge, ChallengeState, Outcome, PartyState};
use crate::{answer, answer_path, challenge_path, letters, rules};

struct PartyRow {
    id: String,
    name: String,
    country: String,
    role: String,
    state: String,
    lead: bool,
    leaves: bool,
    asked: bool,
}

#[derive(Template)]
#[template(path = "answer_show.html")]
#[expect(clippy::struct_excessive_bools, reason = "each says whether one part of the page is there")]
struct Page {
    t: Say,
    path: String,
    challenge: (String, Words),
    roles: Vec<String>,
    words: Words,
    body: String,
    state: String,
    parties: Vec<PartyRow>,
    countries: usize,
    inside: bool,
    keeps: bool,
    draft: bool,
    submitted: bool,
    inputs: String,
    role: String,
    party: String,
    party_role: String,
    faults: Vec<(String, String)>,
    outcome: String,
    reason: String,
    statement: String,
}

impl Page {
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|(name, _)| name == field).map(|(_, why)| why.as_str())
    }
}

/// An answer that the asker may read, with its challenge.
pub async fn found<'a>(
    ctx: &Ctx,
    conn: &mut Conn,
    actor: Option<&'a Actor>,
    id: &str,
) -> Result<(Challenge, Before<'a>), exedra_web::Error> {
    let edition = ctx.forum()?;
    let id = AnswerId::parse(id).ok_or(Refusal::NotFound)?;
    let reply = answer::one(conn, &edition.id, &id).await?.ok_or(Refusal::NotFound)?;
    let about = challenge::one(conn, &edition.id, &reply.challenge_id).await?.ok_or(Refusal::NotFound)?;
    let asker = challenge::asker(conn, actor, &about).await?;
    let before = challenge::before(conn, &asker, reply).await?;
    if rules::sees_answer(&before.asker, &about, &before.reply, &before.parties, ctx.now) {
        Ok((about, before))
    } else {
        Err(Refusal::NotFound.into())
    }
}

fn party_rows(t: &Say, actor: Option<&Actor>, before: &Before<'_>) -> Vec<PartyRow> {
    let (reply, inside) = (&before.reply, rules::is_party(&before.asker, &before.parties));
    let shown = before.parties.iter().filter(|party| inside || party.state == PartyState::Accepted);
    shown
        .map(|party| {
            let own = actor.is_some_and(|actor| actor.edits(&party.organisation_id));
            let lead = party.organisation_id == reply.lead_id;
            let free = own && !lead && reply.state == AnswerState::Draft;
            PartyRow {
                id: party.organisation_id.to_string(),
                name: party.name.clone(),
                country: party.country.as_deref().map(|code| t.country(code)).unwrap_or_default(),
                role: party.role.clone(),
                state: t.say(keyed(PartyState::ALL, &PARTY_STATES, &party.state)),
                lead,
                leaves: free && party.state == PartyState::Accepted,
                asked: free && party.state == PartyState::Invited,
            }
        })
        .collect()
}

async fn render(ctx: &Ctx, id: &str, posted: Option<&Posted>, faults: Vec<FieldFault>) -> Answer {
    let (t, edition, actor) = (ctx.say(), ctx.forum()?, ctx.actor.as_deref());
    let mut conn = ctx.app.db().read().await?;
    let (about, before) = found(ctx, &mut conn, actor, id).await?;
    let reply = &before.reply;
    let inside = rules::is_party(&before.asker, &before.parties);
    let open = rules::stands(&about, ctx.now) == ChallengeState::Open && edition.is_open();
    let keeps = open && actor.is_some_and(|actor| actor.edits(&reply.lead_id));
    let draft = reply.state == AnswerState::Draft;
    let mut values = exedra_kernel::record::Values::default();
    for (name, text) in [("language", &reply.language), ("title", &reply.title), ("body", &reply.body)] {
        values.set(name, exedra_kernel::record::Datum::Text(text.clone()));
    }
    let saves = posted.filter(|posted| posted.text("do") == "save");
    let inputs = form::inputs(ctx, &fields(), &values, saves, &faults);
    let typed = |name: &str| posted.map(|posted| posted.text(name).to_owned()).unwrap_or_default();
    let own = before.parties.iter().find(|party| party.organisation_id == reply.lead_id);
    let decided = about.state == ChallengeState::Decided && reply.state == AnswerState::Submitted;
    let countries: std::collections::BTreeSet<_> = before
        .parties
        .iter()
        .filter(|p| p.state == PartyState::Accepted)
        .filter_map(|p| p.country.as_deref())
        .collect();
    let body = Page {
        path: answer_path(&edition.slug, &reply.id),
        challenge: (challenge_path(&edition.slug, &about.id), Words::new(&about.title, &about.language)),
        roles: about.roles.0.clone(),
        words: Words::new(&reply.title, &reply.language),
        body: markdown::render(&reply.body),
        state: t.say(keyed(AnswerState::ALL, &ANSWER_STATES, &reply.state)),
        parties: party_rows(&t, actor, &before),
        countries: countries.len(),
        inside,
        keeps,
        draft,
        submitted: reply.state == AnswerState::Submitted,
        inputs: forms::render(&inputs, &t),
        role: if saves.is_some() { typed("role") } else { own.map(|own| own.role.clone()).unwrap_or_default() },
        party: typed("organisation"),
        party_role: if saves.is_some() { String::new() } else { typed("answer-party-role") },
        outcome: match reply.outcome.filter(|_| decided) {
            Some(outcome) => t.say(keyed(Outcome::ALL, &OUTCOMES, &outcome)),
            None => String::new(),
        },
        // The reasons are for those who answered; others read the statement.
        reason: if decided && inside { reply.reason.clone() } else { String::new() },
        statement: if decided { markdown::render(&about.statement) } else { String::new() },
        faults: faults.iter().map(|fault| (fault.field.clone(), t.with(fault.key, &fault.detail))).collect(),
        t: t.clone(),
    };
    let head = Head::new(&reply.title).nav("challenges").private();
    let mut response = page(ctx, &head, &body)?;
    *response.status_mut() = forms::status(&faults);
    Ok(response)
}

/// Shows it.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    render(&ctx, &id, None, Vec::new()).await
}

/// Does one of the steps of its parties.
pub async fn change(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let (_, seen) = found(&ctx, &mut *ctx.app.db().read().await?, Some(&actor), &id).await?;
    let values = if posted.text("do") == "save" {
        let (values, faults) = form::read(&fields(), &posted);
        if !faults.is_empty() {
            return render(&ctx, &id, Some(&posted), faults).await;
        }
        values
    } else {
        exedra_kernel::record::Values::default()
    };
    let reply_id = seen.reply.id.clone();
    let (app, stamp) = (&ctx.app, ctx.app.stamp());
    let outcome = transact!(ctx.app.db(), tx => {
        let reply = answer::one(tx, &edition.id, &reply_id).await?.ok_or(Refusal::NotFound)?;
        let about = challenge::one(tx, &edition.id, &reply.challenge_id).await?.ok_or(Refusal::NotFound)?;
        let parties = answer::parties(tx, &edition.id, &reply.id).await?;
        let short = |name: &str| posted.text(name).chars().take(80).collect::<String>();
        if matches!(posted.text("do"), "join" | "decline") {
            let organisation = OrganisationId::parse(posted.text("organisation")).ok_or(Refusal::NotFound)?;
            let party = parties.iter().find(|party| party.organisation_id == organisation).ok_or(Refusal::NotFound)?;
            let permit = rules::may_join(&actor, &edition, (&about, &reply), party, ctx.now)?;
            let joins = posted.text("do") == "join";
            answer::join(tx, stamp, &permit, joins).await?;
            return Ok(if joins { "accepted" } else { "declined" });
        }
        let permit = rules::may_keep_answer(&actor, &edition, &about, &reply, ctx.now)?;
        match posted.text("do") {
            "save" => answer::edit(tx, stamp, &permit, &text_of(&values), &short("role")).await.map(|()| "saved"),
            "invite" => {
                let role = short("answer-party-role");
                let asked = answer::invite(tx, stamp, &permit, &about.owner_id, (posted.text("organisation"), &role)).await?;
                postage::may_call(tx, stamp, reply.lead_id.as_str(), asked.id.as_str()).await?;
                let lead = parties.iter().find(|party| party.organisation_id == reply.lead_id);
                let lead = lead.map_or("", |party| party.name.as_str());
                letters::invited(tx, (app, stamp, &edition), &about, (&reply, lead, &asked.id)).await?;
                Ok("invited")
            }
            "remove" => {
                let organisation = OrganisationId::parse(posted.text("organisation")).ok_or(Refusal::NotFound)?;
                answer::remove(tx, stamp, &permit, &organisation).await.map(|()| "removed")
            }
            "submit" => answer::submit(tx, stamp, &permit).await.map(|()| "submitted"),
            "back" => answer::take_back(tx, stamp, &permit, false).await.map(|()| "returned"),
            "give-up" => answer::take_back(tx, stamp, &permit, true).await.map(|()| "withdrawn"),
            _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
        }
    });
    match outcome {
        Ok(word) => {
            ctx.app.settle().await;
            // Whoever declined reads it no longer.
            let path = answer_path(&edition.slug, &reply_id);
            let path = if word == "declined" { format!("/{}/challenges/mine", edition.slug) } else { path };
            Ok(respond::done(&path, word))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => render(&ctx, &id, Some(&posted), faults).await,
        Err(error) => Err(error.into()),
    }
}
