//! A reviewer declares conflicts, reads the other answers, and says what they think by each criterion.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Head, Say, markdown, page, respond};

use super::challenge_show::by_weight;
use super::{MARKS, Words, answer_show, challenge_of, keyed};
use crate::model::{AnswerId, ChallengeState, Mark, PartyState, Weight};
use crate::store::challenges as store;
use crate::{answer, answer_path, challenge, challenge_path, rules};

/// Longest reason.
const LONGEST: usize = 4000;

struct Row {
    id: String,
    href: String,
    title: Words,
    parties: Vec<(String, String)>,
    free: bool,
    done: String,
}

#[derive(Template)]
#[template(path = "review_list.html")]
struct ListPage {
    t: Say,
    path: String,
    words: Words,
    deadline: String,
    waits: bool,
    decided: bool,
    rival: bool,
    rows: Vec<Row>,
    criteria: Vec<(String, Vec<String>)>,
    fault: Option<(String, String)>,
}

async fn render_list(ctx: &Ctx, id: &str, faults: &[FieldFault]) -> Answer {
    let (t, edition, actor) = (ctx.say(), ctx.forum()?, ctx.actor()?);
    let mut conn = ctx.app.db().read().await?;
    let found = challenge_of(ctx, &mut conn, id).await?;
    let asker = challenge::asker(&mut conn, Some(actor), &found).await?;
    if !asker.reviewer {
        return Err(Refusal::NotFound.into());
    }
    let marks = store::marks_of(&mut conn, &edition.id, &found.id).await?;
    let mut rows = Vec::new();
    for one in challenge::answers(&mut conn, &asker, &found).await? {
        if !rules::judges(&one.asker, &found, &one.reply, &one.parties, ctx.now) {
            continue;
        }
        let own = marks.iter().filter(|marked| marked.answer_id == one.reply.id && marked.person_id == actor.person);
        let own = own.count();
        let accepted = one.parties.iter().filter(|party| party.state == PartyState::Accepted);
        let country = |code: &Option<String>| code.as_deref().map(|code| t.country(code)).unwrap_or_default();
        rows.push(Row {
            href: format!("{}/review", answer_path(&edition.slug, &one.reply.id)),
            title: Words::new(&one.reply.title, &one.reply.language),
            parties: accepted.map(|party| (party.name.clone(), country(&party.country))).collect(),
            free: one.asker.declared == Some(false),
            done: t.count("reviewing-done", own),
            id: one.reply.id.to_string(),
        });
    }
    let stands = rules::stands(&found, ctx.now);
    let body = ListPage {
        path: challenge_path(&edition.slug, &found.id),
        words: Words::new(&found.title, &found.language),
        deadline: t.moment(found.deadline, &edition.zone),
        waits: stands == ChallengeState::Open,
        decided: stands == ChallengeState::Decided,
        rival: asker.rival,
        rows,
        criteria: by_weight(&t, &found),
        fault: faults.first().map(|fault| (fault.field.clone(), t.with(fault.key, &fault.detail))),
        t: t.clone(),
    };
    let head = Head::new(t.say("reviewing-title")).nav("challenges").private();
    let mut response = page(ctx, &head, &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

/// The answers that the reviewer may know of; those of their own house are not among them.
pub async fn list(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    render_list(&ctx, &id, &[]).await
}

/// Keeps a declaration about one answer.
pub async fn declare(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let seen = challenge_of(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    let (stamp, has) = (ctx.app.stamp(), posted.text("do") == "conflict");
    let reason = posted.text("reason");
    let about = AnswerId::parse(posted.text("answer"));
    transact!(ctx.app.db(), tx => {
        let found = challenge::one(tx, &edition.id, &seen.id).await?.ok_or(Refusal::NotFound)?;
        let asker = challenge::asker(tx, Some(&actor), &found).await?;
        let reply = match &about {
            Some(about) => answer::one(tx, &edition.id, about).await?,
            None => None,
        };
        let reply = reply.filter(|reply| reply.challenge_id == found.id).ok_or(Refusal::NotFound)?;
        let before = challenge::before(tx, &asker, reply).await?;
        let what = (&found, &before.reply, before.parties.as_slice());
        let permit = rules::may_declare(&before.asker, &edition, what, ctx.now)?;
        if has && (reason.is_empty() || reason.chars().count() > LONGEST) {
            return Ok(());
        }
        answer::declare(tx, stamp, &permit, has.then_some(reason)).await
    })?;
    if has && (reason.is_empty() || reason.chars().count() > LONGEST) {
        let fault = FieldFault::new(posted.text("answer"), key!("fault-conflict-reason"));
        return render_list(&ctx, &id, &[fault]).await;
    }
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}/review", challenge_path(&edition.slug, &seen.id)), "saved"))
}

struct Asked {
    at: usize,
    weight: String,
    text: String,
    mark: String,
    reason: String,
    fault: Option<String>,
}

#[derive(Template)]
#[template(path = "review_show.html")]
struct ShowPage {
    t: Say,
    path: String,
    up: String,
    words: Words,
    body: String,
    parties: Vec<(String, String)>,
    language: String,
    criteria: Vec<Asked>,
    marks: [(&'static str, String); 4],
    decided: bool,
    faulty: bool,
}

async fn render(ctx: &Ctx, id: &str, posted: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let (t, edition, actor) = (ctx.say(), ctx.forum()?, ctx.actor()?);
    let mut conn = ctx.app.db().read().await?;
    let (found, before) = answer_show::found(ctx, &mut conn, Some(actor), id).await?;
    let judges = rules::judges(&before.asker, &found, &before.reply, &before.parties, ctx.now);
    if !before.asker.reviewer || !judges || before.asker.declared != Some(false) {
        return Err(Refusal::NotFound.into());
    }
    let own = store::marks(&mut conn, &edition.id, &before.reply.id).await?;
    let own: Vec<_> = own.into_iter().filter(|marked| marked.person_id == actor.person).collect();
    let criteria = found.criteria.0.iter().enumerate().map(|(at, criterion)| {
        let (mark, reason) = (format!("mark-{at}"), format!("reason-{at}"));
        let kept = own.iter().find(|marked| marked.criterion == at as i64);
        let fault = faults.iter().find(|fault| fault.field == reason);
        Asked {
            at,
            weight: t.say(keyed(Weight::ALL, &super::WEIGHTS, &criterion.weight)),
            text: criterion.text.clone(),
            mark: posted
                .map_or_else(|| kept.map_or("", |kept| kept.mark.as_str()), |posted| posted.text(&mark))
                .to_owned(),
            reason: posted
                .map_or_else(|| kept.map_or("", |kept| kept.reason.as_str()), |posted| posted.text(&reason))
                .to_owned(),
            fault: fault.map(|fault| t.with(fault.key, &fault.detail)),
        }
    });
    let accepted = before.parties.iter().filter(|party| party.state == PartyState::Accepted);
    let body = ShowPage {
        path: format!("{}/review", answer_path(&edition.slug, &before.reply.id)),
        up: format!("{}/review", challenge_path(&edition.slug, &found.id)),
        words: Words::new(&before.reply.title, &before.reply.language),
        body: markdown::render(&before.reply.body),
        parties: accepted.map(|party| (party.name.clone(), party.role.clone())).collect(),
        language: found.language.clone(),
        criteria: criteria.collect(),
        marks: [0, 1, 2, 3].map(|at| (Mark::ALL[at].as_str(), t.say(MARKS[at]))),
        decided: found.state == ChallengeState::Decided || !edition.is_open(),
        faulty: !faults.is_empty(),
        t,
    };
    let head = Head::new(&before.reply.title).nav("challenges").private();
    let mut response = page(ctx, &head, &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

/// Shows one answer with the criteria beside it.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    render(&ctx, &id, None, &[]).await
}

/// Keeps what the reviewer thinks; whatever is marked has a reason.
pub async fn mark(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let (seen, before) = answer_show::found(&ctx, &mut *ctx.app.db().read().await?, Some(&actor), &id).await?;
    let (mut marks, mut faults) = (Vec::new(), Vec::new());
    for at in 0..seen.criteria.0.len() {
        let Some(mark) = Mark::parse(posted.text(&format!("mark-{at}"))) else { continue };
        let field = format!("reason-{at}");
        let reason = posted.text(&field).to_owned();
        match reason.chars().count() {
            0 => faults.push(FieldFault::new(&field, key!("fault-mark-reason"))),
            n if n > LONGEST => faults.push(FieldFault::with(&field, key!("fault-too-long"), LONGEST)),
            _ => marks.push((at as i64, mark, reason)),
        }
    }
    let reply = before.reply.id.clone();
    let (stamp, whole) = (ctx.app.stamp(), faults.is_empty());
    transact!(ctx.app.db(), tx => {
        let found = challenge::one(tx, &edition.id, &seen.id).await?.ok_or(Refusal::NotFound)?;
        let asker = challenge::asker(tx, Some(&actor), &found).await?;
        let reply = answer::one(tx, &edition.id, &reply).await?.ok_or(Refusal::NotFound)?;
        let before = challenge::before(tx, &asker, reply).await?;
        let what = (&found, &before.reply, before.parties.as_slice());
        let permit = rules::may_review(&before.asker, &edition, what, ctx.now)?;
        if whole { answer::mark(tx, stamp, &permit, &marks).await } else { Ok(()) }
    })?;
    if !whole {
        return render(&ctx, &id, Some(&posted), &faults).await;
    }
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}/review", challenge_path(&edition.slug, &seen.id)), "saved"))
}
