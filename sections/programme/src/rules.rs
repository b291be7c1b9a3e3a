//! What is allowed in the programme. Pure; only these functions make permits.

use exedra_kernel::{Acting, Actor, ForumId, PersonId, Refusal, key};
use exedra_web::Edition;

use crate::model::{InvitationState, Session, SessionId, SessionState};

exedra_kernel::permits! {
    /// To keep rooms and sessions of an edition.
    KeepProgramme { forum: ForumId }
    /// To edit one session: its texts, running order and speakers.
    EditSession { forum: ForumId, session: SessionId }
    /// To answer an invitation.
    AnswerInvitation { forum: ForumId, person: PersonId }
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

/// Whoever is asked answers, or somebody with their mandate.
pub fn may_answer(actor: &Actor, edition: &Edition, person: &PersonId) -> Result<AnswerInvitation, Refusal> {
    if !actor.answers_for(person) {
        return Err(Refusal::NotFound);
    }
    open(edition)?;
    Ok(AnswerInvitation::grant(actor.acting_for(person), edition.id.clone(), person.clone()))
}

/// Whether everybody may know of a session.
pub fn is_public(state: SessionState) -> bool {
    matches!(state, SessionState::Published | SessionState::Cancelled)
}

/// Whether a speaker is named in public: by accepting they agree to it; before that only those who agree to be listed.
pub fn is_named(state: InvitationState, listed: bool) -> bool {
    match state {
        InvitationState::Accepted => true,
        InvitationState::Invited => listed,
        InvitationState::Declined | InvitationState::Substituted => false,
    }
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
        assert!(is_named(Accepted, false) && is_named(Invited, true));
        for (state, listed) in [(Invited, false), (Declined, true), (Substituted, true)] {
            assert!(!is_named(state, listed), "{state}");
        }
        assert!(!is_public(SessionState::Draft) && is_public(SessionState::Cancelled));
    }
}
