//! What is allowed with challenges and their answers. Pure; only these functions make permits.
//!
//! [`sees_answer`] decides everywhere who may read an answer: pages, lists and counts ask nothing else. Until a challenge is
//! decided an answer exists for its parties, and once answers are closed for those who judge it and have no conflict.

use std::collections::BTreeSet;

use exedra_kernel::{Acting, Actor, ForumId, Moment, OrganisationId, PersonId, Refusal, key};
use exedra_web::Edition;

use crate::model::{
    AnswerId, AnswerState, Challenge, ChallengeId, ChallengeState, Outcome, Party, PartyState, Reply, Tells,
};

exedra_kernel::permits! {
    /// To state a problem in the name of an organisation.
    StateChallenge { forum: ForumId, owner: OrganisationId }
    /// To change a challenge, move it on, name its reviewers.
    KeepChallenge { forum: ForumId, challenge: ChallengeId }
    /// To decide a challenge and give everybody their answer.
    DecideChallenge { forum: ForumId, challenge: ChallengeId }
    /// To begin an answer in the name of an organisation.
    BeginAnswer { forum: ForumId, challenge: ChallengeId, lead: OrganisationId }
    /// To change an answer, ask others in, hand it in or take it back.
    KeepAnswer { forum: ForumId, answer: AnswerId, lead: OrganisationId }
    /// To say whether an organisation joins.
    JoinAnswer { forum: ForumId, answer: AnswerId, organisation: OrganisationId }
    /// To declare whether one has a conflict.
    Declare { forum: ForumId, answer: AnswerId, person: PersonId }
    /// To say what one thinks of an answer.
    Review { forum: ForumId, answer: AnswerId, person: PersonId }
}

/// The program itself: the demonstration.
pub struct System;

impl System {
    /// To put challenges and answers in.
    pub fn state_challenge(why: &'static str, forum: ForumId, owner: OrganisationId) -> StateChallenge {
        StateChallenge::grant(Acting::system(why), forum, owner)
    }
}

/// Nothing is written at an edition that is over.
pub fn open_edition(edition: &Edition) -> Result<(), Refusal> {
    if edition.is_open() { Ok(()) } else { Err(Refusal::Conflict(key!("conflict-forum-over"))) }
}

/// Where a challenge stands at a moment: its deadline closes it by itself.
pub fn stands(challenge: &Challenge, now: Moment) -> ChallengeState {
    if challenge.state == ChallengeState::Open && now >= challenge.deadline {
        ChallengeState::Closed
    } else {
        challenge.state
    }
}

/// Whether the asker keeps a challenge: edits for the authority, or runs the edition.
pub fn keeps(actor: &Actor, challenge: &Challenge) -> bool {
    actor.edits(&challenge.owner_id) || actor.runs(&challenge.forum_id)
}

/// Whether the asker may know of a challenge.
pub fn sees_challenge(actor: Option<&Actor>, challenge: &Challenge) -> bool {
    challenge.state != ChallengeState::Draft || actor.is_some_and(|actor| keeps(actor, challenge))
}

/// Members who edit state a problem for their organisation; the secretariat may for any.
pub fn may_state(actor: &Actor, edition: &Edition, owner: &OrganisationId) -> Result<StateChallenge, Refusal> {
    let acting = if actor.edits(owner) {
        actor.acting_for_organisation(owner)
    } else if actor.runs(&edition.id) {
        actor.acting()
    } else {
        return Err(Refusal::NotFound);
    };
    open_edition(edition)?;
    Ok(StateChallenge::grant(acting, edition.id.clone(), owner.clone()))
}

fn acting_for(actor: &Actor, owner: &OrganisationId) -> Acting {
    if actor.edits(owner) { actor.acting_for_organisation(owner) } else { actor.acting() }
}

/// Whoever keeps a challenge names reviewers and moves it on while it is not decided.
pub fn may_keep(actor: &Actor, edition: &Edition, challenge: &Challenge) -> Result<KeepChallenge, Refusal> {
    if !keeps(actor, challenge) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    if challenge.state == ChallengeState::Decided {
        return Err(Refusal::Conflict(key!("conflict-challenge-decided")));
    }
    let acting = acting_for(actor, &challenge.owner_id);
    Ok(KeepChallenge::grant(acting, challenge.forum_id.clone(), challenge.id.clone()))
}

/// Whoever keeps a challenge and takes part in no answer to it closes it early, and says who reviews.
pub fn may_steer(asker: &Asker<'_>, edition: &Edition, challenge: &Challenge) -> Result<KeepChallenge, Refusal> {
    let actor = asker.actor.ok_or(Refusal::SignIn)?;
    let permit = may_keep(actor, edition, challenge)?;
    if asker.rival { Err(Refusal::Conflict(key!("conflict-keep-barred"))) } else { Ok(permit) }
}

/// The deadline of an open challenge moves to a later moment, never to an earlier one: whoever answers counts on it.
pub fn may_extend(
    asker: &Asker<'_>,
    edition: &Edition,
    challenge: &Challenge,
    until: Moment,
    now: Moment,
) -> Result<KeepChallenge, Refusal> {
    let permit = may_steer(asker, edition, challenge)?;
    can_be_extended(challenge, until, now).map(|()| permit)
}

/// Whether a deadline may move: what has closed stays closed.
fn can_be_extended(challenge: &Challenge, until: Moment, now: Moment) -> Result<(), Refusal> {
    if stands(challenge, now) != ChallengeState::Open {
        return Err(Refusal::Conflict(key!("conflict-challenge-state")));
    }
    if until <= challenge.deadline {
        return Err(Refusal::field("until", key!("fault-deadline-earlier")));
    }
    Ok(())
}

/// The text is changed while it is a draft: what people answer stays as they read it.
pub fn may_edit(actor: &Actor, edition: &Edition, challenge: &Challenge) -> Result<KeepChallenge, Refusal> {
    let permit = may_keep(actor, edition, challenge)?;
    if challenge.state == ChallengeState::Draft {
        Ok(permit)
    } else {
        Err(Refusal::Conflict(key!("conflict-challenge-open")))
    }
}

/// Everybody who handed in gets a reason; nobody decides about an answer of their own house.
pub fn may_decide(
    asker: &Asker<'_>,
    edition: &Edition,
    challenge: &Challenge,
    now: Moment,
) -> Result<DecideChallenge, Refusal> {
    let actor = asker.actor.ok_or(Refusal::SignIn)?;
    may_keep(actor, edition, challenge)?;
    if asker.rival {
        return Err(Refusal::NotFound);
    }
    if stands(challenge, now) != ChallengeState::Closed {
        return Err(Refusal::Conflict(key!("conflict-challenge-not-closed")));
    }
    let acting = acting_for(actor, &challenge.owner_id);
    Ok(DecideChallenge::grant(acting, challenge.forum_id.clone(), challenge.id.clone()))
}

/// Somebody who asks about an answer, with what bears on it.
#[derive(Clone, Debug, Default)]
pub struct Asker<'a> {
    /// Who asks.
    pub actor: Option<&'a Actor>,
    /// The organisations they belong to: memberships, and the one they come for.
    pub houses: BTreeSet<OrganisationId>,
    /// Whether they were named a reviewer of the challenge.
    pub reviewer: bool,
    /// Whether one of their organisations takes part in any answer that was handed in to the challenge, or they began one.
    pub rival: bool,
    /// What they declared about this answer: whether they have a conflict.
    pub declared: Option<bool>,
}

/// Whether a party takes part in an answer, or is asked to.
fn involved(party: &Party) -> bool {
    party.state != PartyState::Declined
}

/// Whether the asker belongs to an organisation that takes part in an answer or is asked to.
pub fn is_party(asker: &Asker<'_>, parties: &[Party]) -> bool {
    let Some(actor) = asker.actor else { return false };
    parties.iter().any(|party| involved(party) && actor.membership(&party.organisation_id).is_some())
}

/// Whether a decided challenge tells everybody of an answer.
pub fn told(challenge: &Challenge, reply: &Reply) -> bool {
    challenge.state == ChallengeState::Decided
        && reply.state == AnswerState::Submitted
        && match challenge.tells {
            Tells::Nothing => false,
            Tells::Chosen => reply.outcome == Some(Outcome::Chosen),
            Tells::All => true,
        }
}

/// Whether the asker's house forbids them to judge an answer.
fn barred(asker: &Asker<'_>, parties: &[Party]) -> bool {
    let own = parties.iter().any(|party| involved(party) && asker.houses.contains(&party.organisation_id));
    own || asker.rival || asker.declared == Some(true)
}

/// Whether the asker has to do with judging an answer and may know that it is there: its title and its parties.
pub fn judges(asker: &Asker<'_>, challenge: &Challenge, reply: &Reply, parties: &[Party], now: Moment) -> bool {
    let Some(actor) = asker.actor else { return false };
    let handed_in = reply.state == AnswerState::Submitted
        && matches!(stands(challenge, now), ChallengeState::Closed | ChallengeState::Decided);
    handed_in && !barred(asker, parties) && (keeps(actor, challenge) || asker.reviewer)
}

/// Whether the asker may read an answer. A reviewer reads it after declaring that there is no conflict.
pub fn sees_answer(asker: &Asker<'_>, challenge: &Challenge, reply: &Reply, parties: &[Party], now: Moment) -> bool {
    if is_party(asker, parties) || told(challenge, reply) {
        return true;
    }
    let keeper = asker.actor.is_some_and(|actor| keeps(actor, challenge));
    judges(asker, challenge, reply, parties, now) && (keeper || asker.declared == Some(false))
}

/// Members who edit answer for their organisation while answers come in; the authority does not answer itself.
pub fn may_begin(
    actor: &Actor,
    edition: &Edition,
    challenge: &Challenge,
    lead: &OrganisationId,
    now: Moment,
) -> Result<BeginAnswer, Refusal> {
    if !actor.edits(lead) || !sees_challenge(Some(actor), challenge) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    if stands(challenge, now) != ChallengeState::Open {
        return Err(Refusal::Conflict(key!("conflict-challenge-closed")));
    }
    if lead == &challenge.owner_id {
        return Err(Refusal::Conflict(key!("conflict-challenge-own")));
    }
    let acting = actor.acting_for_organisation(lead);
    Ok(BeginAnswer::grant(acting, edition.id.clone(), challenge.id.clone(), lead.clone()))
}

/// The lead's members who edit keep an answer while answers come in.
pub fn may_keep_answer(
    actor: &Actor,
    edition: &Edition,
    challenge: &Challenge,
    reply: &Reply,
    now: Moment,
) -> Result<KeepAnswer, Refusal> {
    if !actor.edits(&reply.lead_id) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    if stands(challenge, now) != ChallengeState::Open {
        return Err(Refusal::Conflict(key!("conflict-challenge-closed")));
    }
    let acting = actor.acting_for_organisation(&reply.lead_id);
    Ok(KeepAnswer::grant(acting, edition.id.clone(), reply.id.clone(), reply.lead_id.clone()))
}

/// Members who edit say whether their organisation joins.
pub fn may_join(
    actor: &Actor,
    edition: &Edition,
    (challenge, reply): (&Challenge, &Reply),
    party: &Party,
    now: Moment,
) -> Result<JoinAnswer, Refusal> {
    if !actor.edits(&party.organisation_id) || party.state == PartyState::Declined {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    let leads = party.organisation_id == reply.lead_id;
    if leads || stands(challenge, now) != ChallengeState::Open || reply.state != AnswerState::Draft {
        return Err(Refusal::Conflict(key!("conflict-answer-fixed")));
    }
    let acting = actor.acting_for_organisation(&party.organisation_id);
    Ok(JoinAnswer::grant(acting, edition.id.clone(), reply.id.clone(), party.organisation_id.clone()))
}

/// What keeps an answer from being handed in: an organisation alone may, a consortium needs everybody's word and at least
/// two countries.
pub fn consortium_fault(parties: &[Party]) -> Option<&'static str> {
    if parties.iter().any(|party| party.state == PartyState::Invited) {
        return Some(key!("conflict-answer-invited"));
    }
    let accepted: Vec<&Party> = parties.iter().filter(|party| party.state == PartyState::Accepted).collect();
    let countries: BTreeSet<&str> = accepted.iter().filter_map(|party| party.country.as_deref()).collect();
    (accepted.len() > 1 && countries.len() < 2).then_some(key!("conflict-answer-countries"))
}

/// A reviewer declares about an answer that they may know of.
pub fn may_declare(
    asker: &Asker<'_>,
    edition: &Edition,
    (challenge, reply, parties): (&Challenge, &Reply, &[Party]),
    now: Moment,
) -> Result<Declare, Refusal> {
    let actor = asker.actor.ok_or(Refusal::SignIn)?;
    if !asker.reviewer || !judges(asker, challenge, reply, parties, now) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    if challenge.state == ChallengeState::Decided {
        return Err(Refusal::Conflict(key!("conflict-challenge-decided")));
    }
    Ok(Declare::grant(actor.acting(), edition.id.clone(), reply.id.clone(), actor.person.clone()))
}

/// A reviewer who declared that there is no conflict says what they think.
pub fn may_review(
    asker: &Asker<'_>,
    edition: &Edition,
    about: (&Challenge, &Reply, &[Party]),
    now: Moment,
) -> Result<Review, Refusal> {
    may_declare(asker, edition, about, now)?;
    let actor = asker.actor.ok_or(Refusal::SignIn)?;
    if asker.declared != Some(false) {
        return Err(Refusal::NotFound);
    }
    Ok(Review::grant(actor.acting(), edition.id.clone(), about.1.id.clone(), actor.person.clone()))
}

#[cfg(test)]
mod tests;
