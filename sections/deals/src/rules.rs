//! What is allowed in a case. Pure; only these functions make permits.
//!
//! Who sees what: both sides' members see their case; an intermediary sees what the asker says to be forwarded, from whom,
//! and what became of forwarding it, and nothing of the talks; the secretariat sees numbers by step, state and country on
//! its own page and no case, unless it forwards because the edition has no intermediary who is free to. For everybody else
//! a case does not exist, and an interest that was not forwarded does not exist for the other side either.

use exedra_exchange::{Head, rules as exchange};
use exedra_kernel::{Acting, Actor, ForumId, ForumRole, ListingId, Moment, OrganisationId, PersonId, Refusal, key};
use exedra_web::{Edition, EditionState};

use crate::model::{Case, CaseId, CaseState, Ending, Proposal, Side, Step, Stepped};

/// Interests of one organisation that may wait for an answer at a time.
pub const MOST_WAITING: i64 = 60;
/// Characters of a message, a reason, a note.
pub const LONGEST: usize = 4000;

exedra_kernel::permits! {
    /// To show interest in an offer or need for an organisation.
    Ask { forum: ForumId, listing: ListingId, owner: OrganisationId, asker: OrganisationId }
    /// To forward or return what was said without a name.
    Handle { case: CaseId }
    /// To answer an interest, or take it back.
    Answer { case: CaseId, side: Side }
    /// To write to the other side, or let it know one's name.
    Talk { case: CaseId, side: Side }
    /// To propose or answer a step.
    TakeStep { case: CaseId, side: Side }
    /// To end a case.
    End { case: CaseId, ending: Ending }
    /// To write, agree to or take back an announcement.
    Announce { case: CaseId, side: Side, forum: ForumId }
    /// To put in many rows at once.
    Fill { forum: ForumId }
}

/// The program itself.
pub struct System;

impl System {
    /// To put in many rows at once.
    pub fn fill(why: &'static str, forum: ForumId) -> Fill {
        Fill::grant(Acting::system(why), forum)
    }
}

/// Who could forward an interest: the edition's intermediaries, and whether one of them belongs to neither side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// Whether there is an intermediary who belongs to neither side.
    pub free: bool,
}

/// What somebody is to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A member of one side.
    Side(Side),
    /// Who forwards.
    Intermediary,
}

/// The side of a case on which somebody stands. Whoever belongs to both acts for the asker alone, so that nobody confirms
/// what they proposed themselves; what was not forwarded is not there for the owner.
pub fn side_of(actor: &Actor, case: &Case) -> Option<Side> {
    if actor.membership(&case.asker_id).is_some() {
        return Some(Side::Asker);
    }
    (actor.membership(&case.owner_id).is_some() && case.reached_at.is_some()).then_some(Side::Owner)
}

/// Whether somebody belongs to either side, told of the case or not: such a one forwards nothing of it.
pub fn is_party(actor: &Actor, case: &Case) -> bool {
    actor.membership(&case.owner_id).is_some() || actor.membership(&case.asker_id).is_some()
}

/// Whether somebody may forward a case that waits for it: an intermediary of the edition who belongs to neither side; the
/// secretariat where there is none.
pub fn forwards(actor: &Actor, case: &Case, desk: Desk) -> bool {
    let appointed = actor.has(&case.forum_id, ForumRole::Intermediary);
    !case.openly && !is_party(actor, case) && (appointed || (actor.runs(&case.forum_id) && !desk.free))
}

/// What the asker is to a case; nobody else may know of it.
pub fn part(actor: &Actor, case: &Case, desk: Desk) -> Result<Part, Refusal> {
    if let Some(side) = side_of(actor, case) {
        return Ok(Part::Side(side));
    }
    let handled = case.handled_by.as_deref() == Some(actor.person.as_str())
        && !is_party(actor, case)
        && (actor.has(&case.forum_id, ForumRole::Intermediary) || actor.runs(&case.forum_id));
    if handled || (case.state == CaseState::Held && forwards(actor, case, desk)) {
        return Ok(Part::Intermediary);
    }
    Err(Refusal::NotFound)
}

/// The side of somebody who may write for it.
fn writes(actor: &Actor, case: &Case) -> Result<Side, Refusal> {
    let side = side_of(actor, case).ok_or(Refusal::NotFound)?;
    if actor.edits(case.organisation(side)) { Ok(side) } else { Err(Refusal::Forbidden) }
}

fn acting(actor: &Actor, case: &Case, side: Side) -> Acting {
    actor.acting_for_organisation(case.organisation(side))
}

fn in_state(case: &Case, states: &[CaseState]) -> Result<(), Refusal> {
    if states.contains(&case.state) { Ok(()) } else { Err(Refusal::Conflict(key!("conflict-case-state"))) }
}

/// Whether interest in a listing can be shown at an edition at all; who may not know of it finds nothing.
pub fn can_be_asked(edition: &Edition, head: &Head, editions: &[ForumId], now: Moment) -> Result<(), Refusal> {
    if !exchange::is_public(head, now) || !editions.contains(&edition.id) {
        return Err(Refusal::NotFound);
    }
    if matches!(edition.state, EditionState::Open | EditionState::Running) {
        Ok(())
    } else {
        Err(Refusal::Conflict(key!("conflict-forum-over")))
    }
}

/// The organisations for which somebody may show interest in what is another's.
pub fn askers(actor: &Actor, owner: &OrganisationId) -> Vec<OrganisationId> {
    let own = actor.memberships.iter().map(|membership| &membership.organisation);
    own.filter(|id| *id != owner && actor.edits(id)).cloned().collect()
}

/// Members who edit show interest for their organisation: in what is public, once at a time. `before` holds their
/// organisation's cases about it, `waiting` counts its unanswered ones.
pub fn may_ask(
    actor: &Actor,
    edition: &Edition,
    (head, editions): (&Head, &[ForumId]),
    asker: &OrganisationId,
    (before, waiting): (&[Case], i64),
    now: Moment,
) -> Result<Ask, Refusal> {
    can_be_asked(edition, head, editions, now)?;
    if !actor.edits(asker) {
        return Err(Refusal::NotFound);
    }
    if asker == &head.organisation_id {
        return Err(Refusal::Conflict(key!("conflict-case-own")));
    }
    if before.iter().any(|case| case.state != CaseState::Ended) {
        return Err(Refusal::Conflict(key!("conflict-case-twice")));
    }
    if waiting >= MOST_WAITING {
        return Err(Refusal::Conflict(key!("conflict-case-limit")));
    }
    Ok(Ask::grant(
        actor.acting_for_organisation(asker),
        edition.id.clone(),
        head.id.clone(),
        head.organisation_id.clone(),
        asker.clone(),
    ))
}

/// An intermediary forwards or returns what waits.
pub fn may_handle(actor: &Actor, case: &Case, desk: Desk) -> Result<Handle, Refusal> {
    if part(actor, case, desk)? != Part::Intermediary {
        return Err(Refusal::Forbidden);
    }
    in_state(case, &[CaseState::Held])?;
    Ok(Handle::grant(actor.acting(), case.id.clone()))
}

/// Members of the owner who edit answer an interest; those of the asker take it back before.
pub fn may_answer(actor: &Actor, case: &Case, side: Side) -> Result<Answer, Refusal> {
    if writes(actor, case)? != side {
        return Err(Refusal::Forbidden);
    }
    let states: &[CaseState] =
        if side == Side::Owner { &[CaseState::Asked] } else { &[CaseState::Held, CaseState::Asked] };
    in_state(case, states)?;
    Ok(Answer::grant(acting(actor, case, side), case.id.clone(), side))
}

/// Members who edit write to the other side while both talk, also when the edition is over.
pub fn may_talk(actor: &Actor, case: &Case) -> Result<Talk, Refusal> {
    let side = writes(actor, case)?;
    in_state(case, &[CaseState::Open])?;
    Ok(Talk::grant(acting(actor, case, side), case.id.clone(), side))
}

/// Members who edit propose the next step. Whoever signs something knows with whom.
pub fn may_propose(actor: &Actor, case: &Case, steps: &[Stepped], at: Step, step: Step) -> Result<TakeStep, Refusal> {
    let side = writes(actor, case)?;
    in_state(case, &[CaseState::Open])?;
    if !case.named() {
        return Err(Refusal::Conflict(key!("conflict-case-unnamed")));
    }
    if steps.iter().any(|one| one.state == Proposal::Proposed) {
        return Err(Refusal::Conflict(key!("conflict-step-waits")));
    }
    if !at.next().contains(&step) {
        return Err(Refusal::Conflict(key!("conflict-step-order")));
    }
    Ok(TakeStep::grant(acting(actor, case, side), case.id.clone(), side))
}

/// The other side confirms or refuses a proposed step; whoever proposed it takes it back.
pub fn may_settle(actor: &Actor, case: &Case, step: &Stepped, verdict: Proposal) -> Result<TakeStep, Refusal> {
    let side = writes(actor, case)?;
    let own = step.side == side;
    let allowed = match verdict {
        Proposal::Proposed => false,
        Proposal::Confirmed | Proposal::Refused => !own,
        Proposal::TakenBack => own,
    };
    if !allowed {
        return Err(Refusal::Forbidden);
    }
    if step.state != Proposal::Proposed {
        return Err(Refusal::Conflict(key!("conflict-step-answered")));
    }
    in_state(case, &[CaseState::Open])?;
    Ok(TakeStep::grant(acting(actor, case, side), case.id.clone(), side))
}

/// Either side ends what is open; only what was contracted can be complete.
pub fn may_end(actor: &Actor, case: &Case, at: Step, ending: Ending) -> Result<End, Refusal> {
    let side = writes(actor, case)?;
    in_state(case, &[CaseState::Open])?;
    let fits = match ending {
        Ending::Stopped => true,
        Ending::Completed => at >= Step::Contract,
        Ending::Returned | Ending::Withdrawn | Ending::Declined => false,
    };
    if !fits {
        return Err(Refusal::Conflict(key!("conflict-case-state")));
    }
    Ok(End::grant(acting(actor, case, side), case.id.clone(), ending))
}

/// Members who edit write and agree to the announcement of a signing while the edition goes on.
pub fn may_announce(actor: &Actor, case: &Case, edition: &Edition) -> Result<Announce, Refusal> {
    let side = writes(actor, case)?;
    if !edition.is_open() {
        return Err(Refusal::Conflict(key!("conflict-forum-over")));
    }
    in_state(case, &[CaseState::Open])?;
    if !case.named() {
        return Err(Refusal::Conflict(key!("conflict-case-unnamed")));
    }
    Ok(Announce::grant(acting(actor, case, side), case.id.clone(), side, edition.id.clone()))
}

/// Which persons are intermediaries and free to forward between two organisations, given the members of both.
pub fn desk(intermediaries: &[PersonId], members: &[PersonId]) -> Desk {
    Desk { free: intermediaries.iter().any(|person| !members.contains(person)) }
}

#[cfg(test)]
mod tests;
