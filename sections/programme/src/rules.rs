//! What is allowed in the programme. Pure; only these functions make permits.

use exedra_kernel::{Acting, Actor, By, ForumId, OnBehalf, PersonId, Refusal, key};
use exedra_web::Edition;

use crate::model::{Invitation, InvitationState, Session, SessionId, SessionState};

exedra_kernel::permits! {
    /// To keep rooms and sessions of an edition.
    KeepProgramme { forum: ForumId }
    /// To edit one session: its texts, running order and speakers.
    EditSession { forum: ForumId, session: SessionId }
    /// To run one session while it takes place: its link, its recording, what its audience sees.
    RunSession { forum: ForumId, session: SessionId }
    /// To answer an invitation.
    AnswerInvitation { forum: ForumId, person: PersonId }
    /// To keep events in one's own programme.
    KeepStars { forum: ForumId, person: PersonId }
}

/// The program itself: commands and the demonstration.
pub struct System;

impl System {
    /// To keep rooms and sessions.
    pub fn keep_programme(why: &'static str, forum: ForumId) -> KeepProgramme {
        KeepProgramme::grant(Acting::system(why), forum)
    }
}

fn open(edition: &Edition) -> Result<(), Refusal> {
    if edition.is_open() { Ok(()) } else { Err(Refusal::Conflict(key!("conflict-forum-over"))) }
}

/// The secretariat keeps the programme of its edition while it is not over.
pub fn may_keep(actor: &Actor, edition: &Edition) -> Result<KeepProgramme, Refusal> {
    if !actor.runs(&edition.id) {
        return Err(Refusal::NotFound);
    }
    open(edition)?;
    Ok(KeepProgramme::grant(actor.acting(), edition.id.clone()))
}

/// Whether somebody looks after a session: the secretariat, or its own hosts.
pub fn looks_after(actor: &Actor, edition: &Edition, session: &Session) -> bool {
    actor.runs(&edition.id) || actor.hosts(&edition.id, session.id.as_str())
}

/// The secretariat and the hosts of a session edit it; for everybody else there is nothing to edit.
pub fn may_edit(actor: &Actor, edition: &Edition, session: &Session) -> Result<EditSession, Refusal> {
    if !looks_after(actor, edition, session) {
        return Err(Refusal::NotFound);
    }
    open(edition)?;
    Ok(EditSession::grant(actor.acting(), edition.id.clone(), session.id.clone()))
}

/// Those who look after a session run it while it takes place; a cancelled one is not run, and for everybody else there is
/// nothing to run. (A session that is not announced yet is run by them too: before the doors open, everything is tried.)
pub fn may_run(actor: &Actor, edition: &Edition, session: &Session) -> Result<RunSession, Refusal> {
    if !looks_after(actor, edition, session) {
        return Err(Refusal::NotFound);
    }
    open(edition)?;
    if session.state == SessionState::Cancelled {
        return Err(Refusal::Conflict(key!("conflict-session-cancelled")));
    }
    Ok(RunSession::grant(actor.acting(), edition.id.clone(), session.id.clone()))
}

/// Whoever is asked answers, or somebody with their mandate.
pub fn may_answer(actor: &Actor, edition: &Edition, person: &PersonId) -> Result<AnswerInvitation, Refusal> {
    if !actor.answers_for(person) {
        return Err(Refusal::NotFound);
    }
    open(edition)?;
    Ok(AnswerInvitation::grant(actor.acting_for(person), edition.id.clone(), person.clone()))
}

/// Whoever holds the secret of the letter answers as the person the letter went to.
pub fn may_answer_letter(edition: &Edition, invitation: &Invitation) -> Result<AnswerInvitation, Refusal> {
    open(edition)?;
    let acting = Acting { by: By::Person(invitation.person_id.clone()), behalf: OnBehalf::Oneself };
    Ok(AnswerInvitation::grant(acting, edition.id.clone(), invitation.person_id.clone()))
}

/// Everybody stars what they may see, for themselves alone; also when the edition is over, for what was recorded.
pub fn may_star(actor: &Actor, edition: &Edition, session: &Session) -> Result<KeepStars, Refusal> {
    if !may_see(Some(actor), edition, session) {
        return Err(Refusal::NotFound);
    }
    Ok(KeepStars::grant(actor.acting(), edition.id.clone(), actor.person.clone()))
}

/// Whether everybody may know of a session.
pub fn is_public(state: SessionState) -> bool {
    matches!(state, SessionState::Published | SessionState::Cancelled)
}

/// Whether somebody may know of a session: everybody of announced ones, those who look after it of a draft.
pub fn may_see(actor: Option<&Actor>, edition: &Edition, session: &Session) -> bool {
    is_public(session.state) || actor.is_some_and(|actor| looks_after(actor, edition, session))
}

/// Whether a speaker is named in public: only those who accepted, and only while they agree to be listed.
pub fn is_named(state: InvitationState, listed: bool) -> bool {
    state == InvitationState::Accepted && listed
}

/// Whether somebody is still expected to speak.
pub fn speaks(state: InvitationState) -> bool {
    matches!(state, InvitationState::Accepted | InvitationState::Invited)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_names_nobody() {
        use InvitationState::{Accepted, Declined, Invited, Substituted};
        assert!(is_named(Accepted, true));
        for (state, listed) in
            [(Accepted, false), (Invited, true), (Invited, false), (Declined, true), (Substituted, true)]
        {
            assert!(!is_named(state, listed), "{state} {listed}");
        }
        assert!(!is_public(SessionState::Draft) && is_public(SessionState::Cancelled));
    }
}
