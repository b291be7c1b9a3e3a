//! What is done in a case: one form each, named by its button.

use axum::extract::Path;
use exedra_kernel::{Actor, FieldFault, Refusal, key};
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, App, Ctx, Edition, respond};

use super::case_show::{self, Typed};
use crate::cases::{self, NewStep, prose};
use crate::model::{Case, Ending, Proposal, Side, Step};
use crate::rules::LONGEST;
use crate::{letters, rules, store};

/// What somebody does, read from the form.
#[derive(Clone, Debug)]
enum Deed {
    Forward,
    Return(String),
    Accept { answer: Option<String>, named: bool },
    Decline(String),
    Withdraw,
    Name,
    Write { text: String, language: String },
    Propose(NewStep),
    Settle { step: String, verdict: Proposal },
    End { ending: Ending, reason: String },
}

fn whole(form: &Posted, name: &str) -> std::result::Result<Option<i64>, FieldFault> {
    // People group digits; nothing else is let through.
    let digits: String = form.text(name).chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}')).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    let plain = digits.len() <= 16 && digits.bytes().all(|b| b.is_ascii_digit());
    digits.parse().ok().filter(|_| plain).map(Some).ok_or_else(|| FieldFault::new(name, key!("fault-deal-amount")))
}

fn step_of(form: &Posted, today: &str) -> std::result::Result<NewStep, Vec<FieldFault>> {
    let Some(step) = Step::parse(form.text("step")) else {
        return Err(vec![FieldFault::with("step", key!("fault-choice"), form.text("step"))]);
    };
    let amount = whole(form, "amount").map_err(|fault| vec![fault])?;
    let some = |name: &str| form.some(name).map(ToOwned::to_owned);
    let new = NewStep {
        step,
        on_day: form.text("on_day").to_owned(),
        amount,
        currency: some("currency").map(|code| code.to_uppercase()),
        // A field of the same form that is of no use to this step.
        number: some("number"),
    };
    let faults = cases::step_faults(&new, today);
    if faults.is_empty() { Ok(new) } else { Err(faults) }
}

/// What the form asks for.
fn read(form: &Posted, edition: &Edition, today: &str) -> std::result::Result<Deed, Refusal> {
    let one = |fault: FieldFault| Refusal::Invalid(vec![fault]);
    let reason = || prose("reason", form.text("reason")).map_err(one);
    Ok(match form.text("do") {
        "forward" => Deed::Forward,
        "return" => Deed::Return(reason()?),
        "accept" => {
            let answer = form.some("answer").map(ToOwned::to_owned);
            if answer.as_ref().is_some_and(|text| text.chars().count() > LONGEST) {
                return Err(one(FieldFault::with("answer", key!("fault-too-long"), LONGEST)));
            }
            Deed::Accept { answer, named: form.ticked("named") }
        }
        "decline" => Deed::Decline(prose("answer", form.text("answer")).map_err(one)?),
        "withdraw" => Deed::Withdraw,
        "name" => Deed::Name,
        "write" => {
            let language = form.text("language").to_owned();
            if !super::languages(edition).contains(&language) {
                return Err(one(FieldFault::with("language", key!("fault-choice"), language)));
            }
            Deed::Write { text: prose("text", form.text("text")).map_err(one)?, language }
        }
        "propose" => Deed::Propose(step_of(form, today).map_err(Refusal::Invalid)?),
        "confirm" => Deed::Settle { step: form.text("id").to_owned(), verdict: Proposal::Confirmed },
        "refuse" => Deed::Settle { step: form.text("id").to_owned(), verdict: Proposal::Refused },
        "take-back" => Deed::Settle { step: form.text("id").to_owned(), verdict: Proposal::TakenBack },
        "stop" => Deed::End { ending: Ending::Stopped, reason: reason()? },
        "complete" => Deed::End { ending: Ending::Completed, reason: reason()? },
        _ => return Err(Refusal::Unusable(key!("refusal-unreadable"))),
    })
}

/// Does it; gives the sides that are told.
async fn carry_out(tx: &mut Tx, stamp: Stamp<'_>, actor: &Actor, case: &Case, deed: &Deed) -> Result<Vec<Side>> {
    let (at, steps) = cases::steps(tx, case).await?;
    match deed {
        Deed::Forward => {
            let permit = rules::may_handle(actor, case, cases::desk(tx, case).await?)?;
            cases::forward(tx, stamp, permit).await?;
            return Ok(vec![Side::Owner, Side::Asker]);
        }
        Deed::Return(reason) => {
            let permit = rules::may_handle(actor, case, cases::desk(tx, case).await?)?;
            cases::give_back(tx, stamp, permit, reason).await?;
            return Ok(vec![Side::Asker]);
        }
        Deed::Accept { answer, named } => {
            let permit = rules::may_answer(actor, case, Side::Owner)?;
            // Who answers somebody who named themselves does so by name.
            cases::accept(tx, stamp, permit, case, answer.as_deref(), *named || case.openly).await?;
        }
        Deed::Decline(reason) => {
            cases::decline(tx, stamp, rules::may_answer(actor, case, Side::Owner)?, reason).await?;
        }
        Deed::Withdraw => {
            cases::withdraw(tx, stamp, rules::may_answer(actor, case, Side::Asker)?).await?;
            if case.reached_at.is_none() {
                return Ok(Vec::new());
            }
        }
        Deed::Name => cases::consent(tx, stamp, rules::may_talk(actor, case)?, case).await?,
        Deed::Write { text, language } => {
            cases::write(tx, stamp, rules::may_talk(actor, case)?, text, language).await?;
        }
        Deed::Propose(new) => {
            let permit = rules::may_propose(actor, case, &steps, at, new.step)?;
            cases::propose(tx, stamp, permit, new).await?;
        }
        Deed::Settle { step, verdict } => {
            // Who has no part in the case does not learn from a guessed id either.
            rules::side_of(actor, case).ok_or(Refusal::NotFound)?;
            let step = steps.iter().find(|one| one.id == *step).ok_or(Refusal::NotFound)?;
            cases::settle(tx, stamp, rules::may_settle(actor, case, step, *verdict)?, step, *verdict).await?;
        }
        Deed::End { ending, reason } => {
            cases::end(tx, stamp, rules::may_end(actor, case, at, *ending)?, reason).await?;
        }
    }
    Ok(rules::side_of(actor, case).map(Side::other).into_iter().collect())
}

async fn tell(tx: &mut Tx, app: &App, stamp: Stamp<'_>, edition: &Edition, case: &Case, sides: &[Side]) -> Result<()> {
    let Some(now) = store::case(tx, &case.id).await? else { return Ok(()) };
    for side in sides {
        letters::news(tx, app, stamp, edition, &now, *side).await?;
    }
    Ok(())
}

/// A form comes in.
pub async fn act(ctx: Ctx, Path(id): Path<String>, form: Posted) -> Answer {
    let (case, edition, _) = super::found(&ctx, &id).await?;
    let (actor, stamp) = (ctx.actor()?.clone(), ctx.app.stamp());
    let deed = match read(&form, &edition, &cases::today(&edition, ctx.now)) {
        Ok(deed) => deed,
        Err(Refusal::Invalid(faults)) => {
            return case_show::render(&ctx, &id, &Typed { form: &form, faults: &faults }).await;
        }
        Err(other) => return Err(other.into()),
    };
    transact!(ctx.app.db(), tx => {
        let case = store::case(tx, &case.id).await?.ok_or(Refusal::NotFound)?;
        let sides = carry_out(tx, stamp, &actor, &case, &deed).await?;
        tell(tx, &ctx.app, stamp, &edition, &case, &sides).await
    })?;
    ctx.app.settle().await;
    let word = match deed {
        Deed::Accept { .. } => "accepted",
        Deed::Decline(_) => "declined",
        Deed::Withdraw if case.reached_at.is_some() => "withdrawn",
        _ => "saved",
    };
    Ok(respond::done(&case.path(), word))
}
