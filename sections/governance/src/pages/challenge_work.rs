//! Whoever keeps a challenge moves it on, names reviewers, and decides with a reason for everybody.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, PersonId, Refusal, key};
use exedra_people::{person, postage};
use exedra_store::{Conn, transact};
use exedra_web::asked::{self, AskedThing};
use exedra_web::forms::{self, Posted};
use exedra_web::section::Mention;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::{MARKS, OUTCOMES, Words, challenge_edit, challenge_of, keyed};
use crate::challenge::{self, Before};
use crate::model::{AnswerId, AnswerState, Challenge, ChallengeState, Mark, MarkedOf, Outcome, PartyState};
use crate::sources::state_key;
use crate::store::challenges as store;
use crate::{answer_path, challenge_path, letters, rules};

/// Longest reason.
const LONGEST: usize = 5000;

struct Opinion {
    criterion: String,
    mark: String,
    reason: String,
}

struct Row {
    id: String,
    href: String,
    title: Words,
    parties: Vec<String>,
    opinions: Vec<Opinion>,
    /// How many opinions do not count, because their writer takes part in an answer by now.
    set_aside: usize,
    outcome: String,
    reason: String,
    fault: Option<String>,
}

/// A reviewer as those see them who keep the challenge.
struct Named {
    id: String,
    name: String,
    /// Kept from the answers, because they or their house take part in one.
    kept_out: bool,
}

#[derive(Template)]
#[template(path = "challenge_work.html")]
#[expect(clippy::struct_excessive_bools, reason = "each says whether one part of the page is there")]
struct Page {
    t: Say,
    path: String,
    words: Words,
    state: String,
    deadline: String,
    until: String,
    draft: bool,
    open: bool,
    closed: bool,
    decided: bool,
    over: bool,
    rival: bool,
    assessed: Vec<Mention>,
    reviewers: Vec<Named>,
    reviewer: String,
    rows: Vec<Row>,
    outcomes: [(&'static str, String); 2],
    statement: String,
    faults: Vec<(String, String)>,
}

impl Page {
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|(name, _)| name == field).map(|(_, why)| why.as_str())
    }
}

/// The answers that the asker judges.
async fn judged<'a>(
    conn: &mut Conn,
    asker: &rules::Asker<'a>,
    found: &Challenge,
    ctx: &Ctx,
) -> exedra_store::Result<Vec<Before<'a>>> {
    let mut all = challenge::answers(conn, asker, found).await?;
    all.retain(|one| rules::judges(&one.asker, found, &one.reply, &one.parties, ctx.now));
    Ok(all)
}

/// What reviewers think of an answer, and how many of them are set aside: those who are kept out by now.
fn opinions(
    t: &Say,
    found: &Challenge,
    marks: &[MarkedOf],
    (kept_out, answer): (&BTreeSet<PersonId>, &AnswerId),
) -> (Vec<Opinion>, usize) {
    let own = marks.iter().filter(|marked| &marked.answer_id == answer);
    let (aside, marks): (Vec<_>, Vec<_>) = own.partition(|marked| kept_out.contains(&marked.person_id));
    let aside: BTreeSet<&PersonId> = aside.iter().map(|marked| &marked.person_id).collect();
    let criterion = |at: i64| usize::try_from(at).ok().and_then(|at| found.criteria.0.get(at));
    let opinions = marks
        .into_iter()
        .map(|marked| Opinion {
            criterion: criterion(marked.criterion).map(|one| one.text.clone()).unwrap_or_default(),
            mark: t.say(keyed(Mark::ALL, &MARKS, &marked.mark)),
            reason: marked.reason.clone(),
        })
        .collect();
    (opinions, aside.len())
}

async fn render(ctx: &Ctx, id: &str, posted: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let (t, edition, actor) = (ctx.say(), ctx.forum()?, ctx.actor()?);
    let mut conn = ctx.app.db().read().await?;
    let found = challenge_of(ctx, &mut conn, id).await?;
    if !rules::keeps(actor, &found) {
        return Err(Refusal::NotFound.into());
    }
    let asker = challenge::asker(&mut conn, Some(actor), &found).await?;
    let typed = |name: &str| posted.map(|posted| posted.text(name).to_owned()).unwrap_or_default();
    let marks = store::marks_of(&mut conn, &edition.id, &found.id).await?;
    let writers: BTreeSet<PersonId> = marks.iter().map(|marked| marked.person_id.clone()).collect();
    let writers_out = challenge::kept_out(&mut conn, &found, &writers.into_iter().collect::<Vec<_>>()).await?;
    let mut rows = Vec::new();
    for one in judged(&mut conn, &asker, &found, ctx).await? {
        let (outcome, reason) = (format!("outcome-{}", one.reply.id), format!("reason-{}", one.reply.id));
        let accepted = one.parties.iter().filter(|party| party.state == PartyState::Accepted);
        let (opinions, set_aside) = opinions(&t, &found, &marks, (&writers_out, &one.reply.id));
        rows.push(Row {
            set_aside,
            href: answer_path(&edition.slug, &one.reply.id),
            title: Words::new(&one.reply.title, &one.reply.language),
            parties: accepted.map(|party| party.name.clone()).collect(),
            opinions,
            outcome: posted
                .map_or_else(|| one.reply.outcome.map_or("", Outcome::as_str).to_owned(), |_| typed(&outcome)),
            reason: if posted.is_some() { typed(&reason) } else { one.reply.reason.clone() },
            fault: faults.iter().find(|fault| fault.field == reason).map(|fault| t.with(fault.key, &fault.detail)),
            id: one.reply.id.to_string(),
        });
    }
    let stands = rules::stands(&found, ctx.now);
    let named = challenge::reviewers(&mut conn, &edition.id, &found.id).await?;
    // Who answers is not known before the answers are closed, nor to whoever takes part in one.
    let told = matches!(stands, ChallengeState::Closed | ChallengeState::Decided) && !asker.rival;
    let kept_out = challenge::kept_out(&mut conn, &found, if told { &named } else { &[] }).await?;
    let mut reviewers = Vec::new();
    for id in named {
        let name = person::by_id(&mut conn, &id).await?.map_or_else(|| "—".to_owned(), |person| person.display());
        reviewers.push(Named { kept_out: kept_out.contains(&id), id: id.to_string(), name });
    }
    let about = ("challenge", found.id.as_str());
    let asked = AskedThing { app: &ctx.app, edition, about, actor: Some(actor), say: &t };
    let assessed = asked::on_thing(&asked, &mut conn).await?;
    let body = Page {
        assessed,
        path: challenge_path(&edition.slug, &found.id),
        words: Words::new(&found.title, &found.language),
        state: t.say(state_key(&found, ctx.now)),
        deadline: t.moment(found.deadline, &edition.zone),
        until: posted.filter(|posted| posted.text("do") == "extend").map_or_else(
            || found.deadline.in_zone(&edition.zone).strftime("%Y-%m-%d %H:%M").to_string(),
            |_| typed("until"),
        ),
        draft: stands == ChallengeState::Draft,
        open: stands == ChallengeState::Open,
        closed: stands == ChallengeState::Closed,
        decided: stands == ChallengeState::Decided,
        over: !edition.is_open(),
        rival: asker.rival,
        reviewers,
        reviewer: typed("reviewer"),
        rows,
        outcomes: [0, 1].map(|at| (Outcome::ALL[at].as_str(), t.say(OUTCOMES[at]))),
        statement: posted.map_or_else(|| found.statement.clone(), |_| typed("statement")),
        faults: faults.iter().map(|fault| (fault.field.clone(), t.with(fault.key, &fault.detail))).collect(),
        t: t.clone(),
    };
    let head = Head::new(t.say("challenge-work-title")).nav("challenges").private();
    let mut response = page(ctx, &head, &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

/// Shows it.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    render(&ctx, &id, None, &[]).await
}

/// Answers with what was decided about each and why.
type Decided<'a> = Vec<(Before<'a>, Outcome, String)>;

/// One outcome and reason for each answer that the asker judges.
fn decisions<'a>(judged: Vec<Before<'a>>, posted: &Posted) -> Result<Decided<'a>, Vec<FieldFault>> {
    let (mut decided, mut faults) = (Vec::new(), Vec::new());
    for one in judged {
        let field = format!("reason-{}", one.reply.id);
        let reason = posted.text(&field).to_owned();
        let outcome = Outcome::parse(posted.text(&format!("outcome-{}", one.reply.id)));
        let Some(outcome) = outcome.filter(|_| !reason.is_empty()) else {
            faults.push(FieldFault::new(&field, key!("fault-reason-missing")));
            continue;
        };
        if reason.chars().count() > LONGEST {
            faults.push(FieldFault::with(&field, key!("fault-too-long"), LONGEST));
        }
        decided.push((one, outcome, reason));
    }
    if posted.text("statement").is_empty() {
        faults.push(FieldFault::new("statement", key!("fault-missing")));
    }
    if posted.text("statement").chars().count() > LONGEST {
        faults.push(FieldFault::with("statement", key!("fault-too-long"), LONGEST));
    }
    if faults.is_empty() { Ok(decided) } else { Err(faults) }
}

/// Does one of the steps.
pub async fn change(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let seen = challenge_of(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    if !rules::keeps(&actor, &seen) {
        return Err(Refusal::NotFound.into());
    }
    let (app, stamp) = (&ctx.app, ctx.app.stamp());
    let outcome = transact!(ctx.app.db(), tx => {
        let found = challenge::one(tx, &edition.id, &seen.id).await?.ok_or(Refusal::NotFound)?;
        if posted.text("do") == "decide" {
            let asker = challenge::asker(tx, Some(&actor), &found).await?;
            let permit = rules::may_decide(&asker, &edition, &found, ctx.now)?;
            let judged = judged(tx, &asker, &found, &ctx).await?;
            // Whoever is kept from one answer cannot answer everybody.
            let all = challenge::answers(tx, &asker, &found).await?;
            if all.iter().filter(|one| one.reply.state == AnswerState::Submitted).count() != judged.len() {
                return Err(Refusal::Conflict(key!("conflict-decide-barred")).into());
            }
            let decided = decisions(judged, &posted).map_err(Refusal::Invalid)?;
            let rows: Vec<_> = decided.iter().map(|(one, outcome, reason)| (one.reply.clone(), *outcome, reason.clone())).collect();
            let statement = posted.text("statement");
            challenge::decide(tx, stamp, &permit, &rows, statement).await?;
            for (one, outcome, reason) in &decided {
                let words = (*outcome, reason.as_str(), statement);
                letters::decided(tx, (app, stamp, &edition), &found, (&one.reply, &one.parties), words).await?;
            }
            return Ok("published");
        }
        let asker = challenge::asker(tx, Some(&actor), &found).await?;
        if posted.text("do") == "extend" {
            let typed = posted.text("until");
            let until = challenge_edit::moment(typed, &edition.zone)
                .ok_or_else(|| Refusal::Invalid(vec![FieldFault::with("until", key!("fault-deadline"), typed)]))?;
            let permit = rules::may_extend(&asker, &edition, &found, until, ctx.now)?;
            challenge::extend(tx, stamp, &permit, &found, until).await?;
            letters::extended(tx, (app, stamp, &edition), &found, until).await?;
            return Ok("saved");
        }
        let permit = rules::may_steer(&asker, &edition, &found)?;
        match posted.text("do") {
            "open" if found.deadline <= ctx.now => return Err(Refusal::Conflict(key!("conflict-challenge-late")).into()),
            "open" => challenge::step(tx, stamp, &permit, ChallengeState::Draft, ChallengeState::Open).await?,
            "close" => challenge::step(tx, stamp, &permit, ChallengeState::Open, ChallengeState::Closed).await?,
            "name" => {
                let person = challenge::name_reviewer(tx, stamp, &permit, posted.text("reviewer")).await?;
                postage::may_call(tx, stamp, actor.person.as_str(), person.as_str()).await?;
                letters::named(tx, (app, stamp, &edition), &found, &person).await?;
                return Ok("added");
            }
            "drop" => {
                let person = PersonId::parse(posted.text("person")).ok_or(Refusal::NotFound)?;
                challenge::drop_reviewer(tx, stamp, &permit, &person).await?;
                return Ok("removed");
            }
            _ => return Err(Refusal::NotFound.into()),
        }
        Ok("state")
    });
    match outcome {
        Ok(word) => {
            ctx.app.settle().await;
            Ok(respond::done(&format!("{}/work", challenge_path(&edition.slug, &seen.id)), word))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => render(&ctx, &id, Some(&posted), &faults).await,
        Err(error) => Err(error.into()),
    }
}
