//! One case: for its two sides what was said and agreed, for its intermediary what is to be forwarded.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::lang::direction_of;
use exedra_kernel::{FieldFault, Moment, key};
use exedra_store::{Conn, Result};
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Edition, Head, Say, page};

use super::view::{self, Link};
use crate::model::{Case, CaseState, Ending, Message, Proposal, Side, Step, Stepped};
use crate::rules::{self, LONGEST, Part};
use crate::{cases, signing, store};

/// A message as a side reads it.
struct Said {
    who: String,
    own: bool,
    at: String,
    text: String,
    lang: String,
    dir: &'static str,
}

/// A step as a side reads it.
struct Taken {
    id: String,
    name: String,
    day: String,
    amount: Option<String>,
    number: Option<String>,
    state: String,
    by: String,
    settles: bool,
    takes_back: bool,
}

/// What a side can do.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "a page asks many things, each answered yes or no")]
struct Can {
    answer: bool,
    withdraw: bool,
    name: bool,
    talk: bool,
    announce: bool,
    end: bool,
    complete: bool,
}

/// What was typed, with what is wrong with it.
pub struct Typed<'a> {
    /// The form.
    pub form: &'a Posted,
    /// Its faults.
    pub faults: &'a [FieldFault],
}

struct Field {
    value: String,
    fault: Option<String>,
}

impl Typed<'_> {
    fn field(&self, t: &Say, name: &str) -> Field {
        Field { value: self.form.text(name).to_owned(), fault: view::fault(t, self.faults, name) }
    }
}

#[derive(Template)]
#[template(path = "case_show.html")]
#[expect(clippy::struct_excessive_bools, reason = "a page asks many things, each answered yes or no")]
struct Page {
    t: Say,
    action: String,
    forum: Link,
    listing: Link,
    other: Link,
    ours: bool,
    unnamed: bool,
    told: Vec<String>,
    state: String,
    step: String,
    since: String,
    ending: Option<String>,
    reason: Option<String>,
    answer: Option<String>,
    asked: Said,
    note: Option<String>,
    waits_for_name: bool,
    messages: Vec<Said>,
    steps: Vec<Taken>,
    next: Vec<Choice>,
    proposed: bool,
    signing: Option<String>,
    can: Can,
    languages: Vec<Choice>,
    today: String,
    text: Field,
    words: Field,
    why: Field,
    on_day: Field,
    amount: Field,
    currency: Field,
    number: Field,
    longest: usize,
}

#[derive(Template)]
#[template(path = "case_forward.html")]
struct Forward {
    t: Say,
    action: String,
    back: String,
    listing: Link,
    owner: Link,
    asker: Link,
    person: String,
    told: Vec<String>,
    message: String,
    lang: String,
    dir: &'static str,
    note: Option<String>,
    state: String,
    reason: Option<String>,
    since: String,
    open: bool,
    why: Field,
    longest: usize,
}

/// What became of what an intermediary had before them.
pub fn handled_words(t: &Say, case: &Case) -> String {
    match (case.state, case.ending) {
        (CaseState::Held, _) => t.say(CaseState::Held.key()),
        (_, Some(Ending::Returned)) => t.say(Ending::Returned.key()),
        (_, Some(Ending::Withdrawn)) if case.reached_at.is_none() => t.say(Ending::Withdrawn.key()),
        _ => t.say(key!("forward-done")),
    }
}

/// The page.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    render(&ctx, &id, &Typed { form: &Posted::default(), faults: &[] }).await
}

/// The page with a form as it was typed.
pub async fn render(ctx: &Ctx, id: &str, typed: &Typed<'_>) -> Answer {
    let (case, edition, part) = super::found(ctx, id).await?;
    let mut response = match part {
        Part::Intermediary => forward(ctx, &case, &edition, typed).await?,
        Part::Side(side) => of_side(ctx, &case, &edition, side, typed).await?,
    };
    *response.status_mut() = exedra_web::forms::status(typed.faults);
    Ok(response)
}

async fn forward(ctx: &Ctx, case: &Case, edition: &Edition, typed: &Typed<'_>) -> Answer {
    let (t, actor) = (ctx.say(), ctx.actor()?);
    let mut conn = ctx.app.db().read().await?;
    let body = Forward {
        action: case.path(),
        back: format!("/{}/deals/forward", edition.slug),
        listing: view::listing(&mut conn, &t, Some(actor), &case.listing_id).await?,
        owner: view::house(&mut conn, &case.owner_id).await?,
        asker: view::house(&mut conn, &case.asker_id).await?,
        person: view::person_name(&mut conn, case.asked_by.as_deref()).await?,
        told: view::told(&mut conn, &t, case).await?,
        message: case.message.clone(),
        lang: case.message_language.clone(),
        dir: direction_of(&case.message_language),
        note: case.note.clone(),
        state: handled_words(&t, case),
        reason: case.ended_reason.clone().filter(|_| case.ending == Some(Ending::Returned)),
        since: t.moment(case.created_at, &edition.zone),
        open: case.state == CaseState::Held,
        why: typed.field(&t, "reason"),
        longest: LONGEST,
        t,
    };
    page(ctx, &Head::new(body.t.say("forward-title")).nav("deals").private(), &body)
}

async fn of_side(ctx: &Ctx, case: &Case, edition: &Edition, side: Side, typed: &Typed<'_>) -> Answer {
    let (t, actor) = (ctx.say(), ctx.actor()?);
    let mut conn = ctx.app.db().read().await?;
    let (at, steps) = cases::steps(&mut conn, case).await?;
    let messages = store::messages(&mut conn, &case.id).await?;
    let announced = signing::of_case(&mut conn, &case.id).await?;
    let proposes = |step: Step| rules::may_propose(actor, case, &steps, at, step).is_ok();
    let next = at.next().iter().filter(|step| proposes(**step));
    let words = |step: &Step| Choice {
        value: step.as_str().to_owned(),
        label: t.say(step.key()),
        chosen: typed.form.text("step") == step.as_str(),
    };
    let consents = if side == Side::Asker { case.asker_consents } else { case.owner_consents };
    let talk = rules::may_talk(actor, case).is_ok();
    let can = Can {
        answer: rules::may_answer(actor, case, Side::Owner).is_ok(),
        withdraw: rules::may_answer(actor, case, Side::Asker).is_ok(),
        name: talk && !consents,
        announce: rules::may_announce(actor, case, edition).is_ok(),
        end: rules::may_end(actor, case, at, Ending::Stopped).is_ok(),
        complete: rules::may_end(actor, case, at, Ending::Completed).is_ok(),
        talk,
    };
    let language = typed.form.some("language").unwrap_or(ctx.lang.as_str());
    let (lang, label) = edition.name.best(ctx.lang);
    let body = Page {
        action: case.path(),
        forum: Link {
            href: format!("/{}/deals", edition.slug),
            label: label.to_owned(),
            dir: direction_of(lang),
            lang: lang.to_owned(),
        },
        listing: view::listing(&mut conn, &t, Some(actor), &case.listing_id).await?,
        other: view::other(&mut conn, &t, case, side).await?,
        ours: side == Side::Asker,
        unnamed: !case.openly && !case.named(),
        told: if case.knows_other(Side::Owner) { Vec::new() } else { view::told(&mut conn, &t, case).await? },
        state: t.say(case.state.key()),
        step: t.say(at.key()),
        since: t.moment(begun(case, side), &edition.zone),
        ending: case.ending.map(|ending| t.say(ending.key())),
        reason: case.ended_reason.clone().filter(|text| !text.is_empty()),
        answer: case.answer.clone().filter(|text| !text.is_empty() && case.ending != Some(Ending::Declined)),
        asked: asked(&mut conn, &t, case, edition, side).await?,
        // What was said to the intermediary is the asker's own.
        note: case.note.clone().filter(|_| side == Side::Asker),
        waits_for_name: case.state == CaseState::Open && consents && !case.named(),
        messages: said(&mut conn, &t, (case, edition, side), messages).await?,
        proposed: steps.iter().any(|step| step.state == Proposal::Proposed),
        steps: taken(&mut conn, &t, (case, side, actor.edits(case.organisation(side))), steps.clone()).await?,
        next: next.map(words).collect(),
        signing: announced
            .map(|signing| t.say(if signing.public() { key!("signing-public") } else { key!("signing-not-public") })),
        can,
        languages: view::languages(&t, edition, language),
        today: cases::today(edition, ctx.now),
        text: typed.field(&t, "text"),
        words: typed.field(&t, "answer"),
        why: typed.field(&t, "reason"),
        on_day: typed.field(&t, "on_day"),
        amount: typed.field(&t, "amount"),
        currency: typed.field(&t, "currency"),
        number: typed.field(&t, "number"),
        longest: LONGEST,
        t,
    };
    page(ctx, &Head::new(body.t.with("case-title", &body.listing.label)).private(), &body)
}

/// Since when a case is there for a side: to the owner the interest is as old as its forwarding.
fn begun(case: &Case, side: Side) -> Moment {
    if side == Side::Owner { case.reached_at.unwrap_or(case.created_at) } else { case.created_at }
}

/// Who of a side did something, as a side may know it.
async fn doer(conn: &mut Conn, t: &Say, case: &Case, reader: Side, of: Side, by: Option<&str>) -> Result<String> {
    let known = reader == of || (of == Side::Asker && case.knows_other(Side::Owner)) || case.named();
    if known { view::person_name(conn, by).await } else { Ok(t.say(key!("deal-other-side"))) }
}

async fn asked(conn: &mut Conn, t: &Say, case: &Case, edition: &Edition, side: Side) -> Result<Said> {
    Ok(Said {
        who: doer(conn, t, case, side, Side::Asker, case.asked_by.as_deref()).await?,
        own: side == Side::Asker,
        at: t.moment(begun(case, side), &edition.zone),
        text: case.message.clone(),
        lang: case.message_language.clone(),
        dir: direction_of(&case.message_language),
    })
}

async fn said(
    conn: &mut Conn,
    t: &Say,
    (case, edition, side): (&Case, &Edition, Side),
    messages: Vec<Message>,
) -> Result<Vec<Said>> {
    let mut all = Vec::with_capacity(messages.len());
    for message in messages {
        let gone = message.by_person.is_none() && message.text.is_empty();
        all.push(Said {
            who: doer(conn, t, case, side, message.side, message.by_person.as_deref()).await?,
            own: message.side == side,
            at: t.moment(message.at, &edition.zone),
            text: if gone { t.say(key!("deal-message-gone")) } else { message.text },
            dir: if gone { "auto" } else { direction_of(&message.language) },
            lang: if gone { t.lang.as_str().to_owned() } else { message.language },
        });
    }
    Ok(all)
}

fn proposal_key(state: Proposal) -> &'static str {
    match state {
        Proposal::Proposed => key!("deal-proposal-proposed"),
        Proposal::Confirmed => key!("deal-proposal-confirmed"),
        Proposal::Refused => key!("deal-proposal-refused"),
        Proposal::TakenBack => key!("deal-proposal-taken-back"),
    }
}

/// An amount in words: the number and its currency.
fn amount_words(t: &Say, step: &Stepped) -> Option<String> {
    Some(format!("{}\u{a0}{}", t.number(step.amount?), step.currency.as_deref().unwrap_or("")))
}

async fn taken(
    conn: &mut Conn,
    t: &Say,
    (case, side, edits): (&Case, Side, bool),
    steps: Vec<Stepped>,
) -> Result<Vec<Taken>> {
    let mut all = Vec::with_capacity(steps.len());
    for step in steps {
        let waits = step.state == Proposal::Proposed && case.state == CaseState::Open && edits;
        all.push(Taken {
            name: t.say(step.step.key()),
            day: t.date(&step.on_day),
            amount: amount_words(t, &step),
            by: doer(conn, t, case, side, step.side, step.by_person.as_deref()).await?,
            state: t.say(proposal_key(step.state)),
            settles: waits && step.side != side,
            takes_back: waits && step.side == side,
            number: step.number,
            id: step.id,
        });
    }
    Ok(all)
}
