//! What is allowed on the day itself. Pure; only these functions make permits.

use exedra_kernel::{Actor, ForumId, ForumRole, MeetingId, Moment, PersonId, Refusal, RequestId, key};

use crate::day::{How, Outcome, Proposal, ProposalKind};
use crate::model::{Meeting, Request, RequestState};
use crate::rules::Side;

/// Minutes somebody may say they are late by.
pub const LATE: [i64; 3] = [5, 10, 15];
/// So long before its beginning one may say that one comes late, in seconds.
const LATE_BEFORE: i64 = 2 * 3600;
/// A slot counts as the next one if it begins within so many seconds.
pub const SOON: i64 = 2 * 3600;
/// Proposals of one person about one meeting: whoever is asked again and again is left alone.
const MOST_PROPOSALS: usize = 3;
/// Characters of a note.
pub const LONGEST_NOTE: usize = 4000;

exedra_kernel::permits! {
    /// To say on the day how it stands with a meeting, for one of its sides.
    Tell { forum: ForumId, meeting: MeetingId, side: PersonId }
    /// To propose something to somebody.
    Propose { forum: ForumId, request: RequestId, from: PersonId, to: PersonId }
    /// To answer or take back a proposal.
    AnswerProposal { forum: ForumId, proposal: crate::day::ProposalId }
    /// To note something for oneself.
    Keep { forum: ForumId, meeting: MeetingId, person: PersonId }
}

/// The side of a meeting that somebody acts for: the one they name, or the one they are or hold a mandate from. For
/// everybody else the meeting does not exist.
pub fn side<'a>(actor: &Actor, meeting: &'a Meeting, named: Option<&PersonId>) -> Result<&'a PersonId, Refusal> {
    let sides = [&meeting.a_id, &meeting.b_id];
    let may = |side: &&&PersonId| actor.answers_for(side);
    let wanted = sides.iter().find(|side| may(side) && named.is_some_and(|named| named == **side));
    let own = || sides.iter().find(|side| ***side == actor.person);
    let found = wanted.or_else(own).or_else(|| sides.iter().find(may));
    found.copied().ok_or(Refusal::NotFound)
}

fn tell(actor: &Actor, forum: &ForumId, meeting: &Meeting, side: &PersonId) -> Result<Tell, Refusal> {
    if !actor.answers_for(side) || (side != &meeting.a_id && side != &meeting.b_id) {
        return Err(Refusal::NotFound);
    }
    if !meeting.holds() {
        return Err(Refusal::Conflict(key!("conflict-day-cancelled")));
    }
    Ok(Tell::grant(actor.acting_for(side), forum.clone(), meeting.id.clone(), side.clone()))
}

/// Shortly before a meeting or in it, one side says that they come late. `before` is what they said already: they may
/// only come later than that, so that nobody is written to again and again.
pub fn may_be_late(
    actor: &Actor,
    forum: &ForumId,
    meeting: &Meeting,
    side: &PersonId,
    (before, minutes): (Option<i64>, i64),
    now: Moment,
) -> Result<Tell, Refusal> {
    let permit = tell(actor, forum, meeting, side)?;
    if !LATE.contains(&minutes) {
        return Err(Refusal::Unusable(key!("refusal-unreadable")));
    }
    if now >= meeting.ends_at || now < meeting.starts_at.plus_seconds(-LATE_BEFORE) {
        return Err(Refusal::Conflict(key!("conflict-day-late-when")));
    }
    if before.is_some_and(|before| before >= minutes) {
        return Err(Refusal::Conflict(key!("conflict-day-late-already")));
    }
    Ok(permit)
}

/// Whether one may say now that one comes late.
pub fn is_late_time(meeting: &Meeting, now: Moment) -> bool {
    now < meeting.ends_at && now >= meeting.starts_at.plus_seconds(-LATE_BEFORE)
}

/// From its beginning on, each side says for itself how a meeting went, and may correct itself. `other` is what the other side
/// says; only whoever is said not to have come can say that they did.
pub fn may_say(
    actor: &Actor,
    forum: &ForumId,
    meeting: &Meeting,
    side: &PersonId,
    (outcome, other): (Outcome, Option<Outcome>),
    now: Moment,
) -> Result<Tell, Refusal> {
    let permit = tell(actor, forum, meeting, side)?;
    if now < meeting.starts_at {
        return Err(Refusal::Conflict(key!("conflict-day-not-begun")));
    }
    if outcome == Outcome::Came && other != Some(Outcome::Absent) {
        return Err(Refusal::Conflict(key!("conflict-day-nobody-says")));
    }
    Ok(permit)
}

fn propose(
    actor: &Actor,
    (forum, request): (&ForumId, &RequestId),
    (from, to): (&PersonId, &PersonId),
    (kind, before): (ProposalKind, &[Proposal]),
    now: Moment,
) -> Result<Propose, Refusal> {
    let about = |one: &&Proposal| &one.request_id == request && one.kind == kind;
    if before.iter().filter(about).any(|one| one.stands(now)) {
        return Err(Refusal::Conflict(key!("conflict-day-proposed")));
    }
    if before.iter().filter(about).filter(|one| &one.from_id == from).count() >= MOST_PROPOSALS {
        return Err(Refusal::Conflict(key!("conflict-day-enough")));
    }
    Ok(Propose::grant(actor.acting_for(from), forum.clone(), request.clone(), from.clone(), to.clone()))
}

/// One side asks the other for another time, as long as the meeting holds and was not held: one proposal at a time, three in
/// all. `before` are all proposals of the side.
pub fn may_propose_move(
    actor: &Actor,
    forum: &ForumId,
    meeting: &Meeting,
    side: &PersonId,
    (how, before): (&How, &[Proposal]),
    now: Moment,
) -> Result<Propose, Refusal> {
    tell(actor, forum, meeting, side)?;
    if *how == How::Held {
        return Err(Refusal::Conflict(key!("conflict-day-held")));
    }
    propose(actor, (forum, &meeting.request_id), (side, meeting.other(side)), (ProposalKind::Move, before), now)
}

/// Whether a request's two sides wish to meet and have no meeting yet.
pub fn is_wish(request: &Request) -> bool {
    matches!(request.state, RequestState::Pending | RequestState::Accepted)
}

/// One of two between whom there is a wish, agreed to or not answered yet, proposes to meet now. Those who are not here or do
/// not agree to be contacted are not found.
pub fn may_propose_now(
    actor: &Actor,
    forum: &ForumId,
    request: &Request,
    (from, to): (Side<'_>, Side<'_>),
    before: &[Proposal],
    now: Moment,
) -> Result<Propose, Refusal> {
    let two = [&request.from_id, &request.to_id];
    if !actor.answers_for(from.person) || !two.contains(&from.person) || request.other(from.person) != to.person {
        return Err(Refusal::NotFound);
    }
    if !to.here || !to.contacted {
        return Err(Refusal::NotFound);
    }
    if !from.here {
        return Err(Refusal::Conflict(key!("conflict-ask-not-registered")));
    }
    if !is_wish(request) {
        return Err(Refusal::Conflict(key!("conflict-day-settled")));
    }
    propose(actor, (forum, &request.id), (from.person, to.person), (ProposalKind::Now, before), now)
}

fn answering(
    actor: &Actor,
    forum: &ForumId,
    proposal: &Proposal,
    side: &PersonId,
    now: Moment,
) -> Result<AnswerProposal, Refusal> {
    if !actor.answers_for(&proposal.from_id) && !actor.answers_for(&proposal.to_id) {
        return Err(Refusal::NotFound);
    }
    if !actor.answers_for(side) {
        return Err(Refusal::Forbidden);
    }
    if !proposal.stands(now) {
        return Err(Refusal::Conflict(key!("conflict-day-proposal-over")));
    }
    Ok(AnswerProposal::grant(actor.acting_for(side), forum.clone(), proposal.id.clone()))
}

/// Whoever is asked accepts or declines in time.
pub fn may_answer(actor: &Actor, forum: &ForumId, proposal: &Proposal, now: Moment) -> Result<AnswerProposal, Refusal> {
    answering(actor, forum, proposal, &proposal.to_id, now)
}

/// Whoever proposed takes it back.
pub fn may_take_back(
    actor: &Actor,
    forum: &ForumId,
    proposal: &Proposal,
    now: Moment,
) -> Result<AnswerProposal, Refusal> {
    answering(actor, forum, proposal, &proposal.from_id, now)
}

/// Whose note it is: only the two themselves have notes, each their own; not whoever holds a mandate.
pub fn may_keep_note(actor: &Actor, forum: &ForumId, meeting: &Meeting, now: Moment) -> Result<Keep, Refusal> {
    if actor.person != meeting.a_id && actor.person != meeting.b_id {
        return Err(Refusal::NotFound);
    }
    if now < meeting.starts_at {
        return Err(Refusal::Conflict(key!("conflict-day-not-begun")));
    }
    Ok(Keep::grant(actor.acting(), forum.clone(), meeting.id.clone(), actor.person.clone()))
}

/// Roles that work at the desk and the door.
pub const DESK: &[ForumRole] = &[ForumRole::Secretariat, ForumRole::Protocol, ForumRole::HelpDesk];

/// The secretariat, protocol and help desk print everybody's agenda, keep the list for the door and see who is where.
pub fn may_work_the_desk(actor: &Actor, forum: &ForumId) -> Result<(), Refusal> {
    if DESK.iter().any(|role| actor.has(forum, *role)) { Ok(()) } else { Err(Refusal::NotFound) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::{ProposalId, ProposalState};
    use crate::model::{MeetingState, Wish};
    use exedra_kernel::{AccountId, Lang};

    fn id<T>(parse: fn(&str) -> Option<T>, n: u8) -> T {
        parse(&format!("0190a000-0000-7000-8000-0000000000{n:02x}")).unwrap()
    }
    fn person(n: u8) -> PersonId {
        id(PersonId::parse, n)
    }
    fn forum() -> ForumId {
        id(ForumId::parse, 99)
    }
    fn actor(n: u8) -> Actor {
        Actor {
            account: id(AccountId::parse, n),
            person: person(n),
            name: String::new(),
            language: Lang::En,
            operator: false,
            memberships: vec![],
            delegations: vec![],
            mandates: vec![],
            roles: vec![],
        }
    }
    fn at(minutes: i64) -> Moment {
        Moment(0).plus_seconds(minutes * 60)
    }
    /// From minute 1000 to 1025, between 1 and 2.
    fn meeting() -> Meeting {
        Meeting {
            id: id(MeetingId::parse, 50),
            a_id: person(1),
            b_id: person(2),
            request_id: id(RequestId::parse, 60),
            slot: 3,
            starts_at: at(1000),
            ends_at: at(1025),
            place_id: "table-1".into(),
            interpreter_id: None,
            state: MeetingState::Confirmed,
            revision: 0,
            changed_at: Moment(0),
        }
    }
    fn request(state: RequestState) -> Request {
        Request {
            id: id(RequestId::parse, 60),
            from_id: person(1),
            to_id: person(2),
            listing_id: None,
            message: String::new(),
            message_language: "en".into(),
            wish: Wish::Want,
            answer_wish: None,
            state,
            reason: None,
            created_at: Moment(0),
            answered_at: None,
            answered_by: None,
        }
    }
    fn proposal(n: u8, kind: ProposalKind, from: u8, state: ProposalState) -> Proposal {
        Proposal {
            id: id(ProposalId::parse, n),
            kind,
            request_id: id(RequestId::parse, 60),
            from_id: person(from),
            to_id: person(3 - from),
            slot: 4,
            place_id: "table-2".into(),
            state,
            made_at: at(900),
            until_at: at(1030),
        }
    }

    #[test]
    fn late_in_time_and_not_again_and_again() {
        let late = |n: u8, before: Option<i64>, minutes: i64, now: i64| {
            may_be_late(&actor(n), &forum(), &meeting(), &person(1), (before, minutes), at(now))
        };
        assert!(late(1, None, 5, 990).is_ok() && late(1, Some(5), 10, 1024).is_ok() && late(1, None, 15, 880).is_ok());
        assert_eq!(late(2, None, 5, 990).unwrap_err(), Refusal::NotFound, "not for the other side");
        assert!(late(1, None, 5, 879).is_err() && late(1, None, 5, 1025).is_err(), "too early, and over");
        assert!(late(1, Some(10), 10, 990).is_err() && late(1, Some(10), 5, 990).is_err());
        assert!(late(1, None, 7, 990).is_err());
        let cancelled = Meeting { state: MeetingState::Cancelled, ..meeting() };
        assert!(may_be_late(&actor(1), &forum(), &cancelled, &person(1), (None, 5), at(990)).is_err());
    }

    #[test]
    fn how_it_went_is_said_after_its_beginning() {
        let say = |n: u8, outcome, other, now| {
            let side = person(n.min(2));
            may_say(&actor(n), &forum(), &meeting(), &side, (outcome, other), at(now))
        };
        assert!(say(1, Outcome::Absent, None, 999).is_err(), "before it began");
        assert!(say(1, Outcome::Absent, None, 1000).is_ok() && say(2, Outcome::Held, None, 1000).is_ok());
        assert!(say(2, Outcome::Came, None, 1010).is_err(), "nobody said they did not come");
        assert!(say(2, Outcome::Came, Some(Outcome::Absent), 1010).is_ok());
        assert_eq!(say(3, Outcome::Held, None, 1010).unwrap_err(), Refusal::NotFound);
    }

    #[test]
    fn another_time_is_asked_for_three_times_at_most() {
        let ask = |n: u8, how: How, before: &[Proposal]| {
            may_propose_move(&actor(n), &forum(), &meeting(), &person(1), (&how, before), at(950))
        };
        assert!(ask(1, How::Unsaid, &[]).is_ok() && ask(1, How::Missed, &[]).is_ok());
        assert_eq!(ask(3, How::Unsaid, &[]).unwrap_err(), Refusal::NotFound);
        assert!(ask(1, How::Held, &[]).is_err());
        let pending = proposal(1, ProposalKind::Move, 2, ProposalState::Pending);
        assert!(ask(1, How::Unsaid, &[pending]).is_err(), "the other asks already");
        let declined = |n| proposal(n, ProposalKind::Move, 1, ProposalState::Declined);
        assert!(ask(1, How::Unsaid, &[declined(1), declined(2)]).is_ok());
        assert!(ask(1, How::Unsaid, &[declined(1), declined(2), declined(3)]).is_err());
    }

    #[test]
    fn only_who_is_here_and_agrees_is_found_now() {
        let (a, b) = (person(1), person(2));
        let here = |person| Side { person, here: true, contacted: true };
        let ask = |n: u8, state, to: Side<'_>| {
            may_propose_now(&actor(n), &forum(), &request(state), (here(&a), to), &[], at(950)).map(|_| ())
        };
        for state in [RequestState::Pending, RequestState::Accepted] {
            assert!(ask(1, state, here(&b)).is_ok());
        }
        for state in [RequestState::Declined, RequestState::Withdrawn, RequestState::Planned] {
            assert!(matches!(ask(1, state, here(&b)).unwrap_err(), Refusal::Conflict(_)));
        }
        let third = person(3);
        let gone = Side { here: false, ..here(&b) };
        let silent = Side { contacted: false, ..here(&b) };
        for to in [gone, silent, here(&third)] {
            assert_eq!(ask(1, RequestState::Accepted, to).unwrap_err(), Refusal::NotFound);
        }
        assert_eq!(ask(3, RequestState::Accepted, here(&b)).unwrap_err(), Refusal::NotFound);
    }

    #[test]
    fn proposals_are_answered_in_time_by_who_was_asked() {
        let one = proposal(1, ProposalKind::Now, 1, ProposalState::Pending);
        assert!(may_answer(&actor(2), &forum(), &one, at(1029)).is_ok());
        assert!(may_answer(&actor(2), &forum(), &one, at(1030)).is_err(), "the slot is over");
        assert_eq!(may_answer(&actor(1), &forum(), &one, at(1000)).unwrap_err(), Refusal::Forbidden);
        assert_eq!(may_answer(&actor(3), &forum(), &one, at(1000)).unwrap_err(), Refusal::NotFound);
        assert!(may_take_back(&actor(1), &forum(), &one, at(1000)).is_ok());
        assert!(may_take_back(&actor(2), &forum(), &one, at(1000)).is_err());
    }

    #[test]
    fn notes_are_for_the_two_alone() {
        let mut assistant = actor(3);
        assistant.mandates.push(person(1));
        assistant.roles.push((forum(), ForumRole::Secretariat, None));
        let keep = |actor: &Actor, now| may_keep_note(actor, &forum(), &meeting(), at(now));
        assert!(keep(&actor(1), 1000).is_ok() && keep(&actor(2), 2000).is_ok());
        assert!(keep(&actor(1), 999).is_err());
        assert_eq!(keep(&assistant, 1000).unwrap_err(), Refusal::NotFound);
        assert_eq!(side(&assistant, &meeting(), None), Ok(&person(1)), "for other things the mandate holds");
        assert_eq!(side(&actor(4), &meeting(), Some(&person(1))), Err(Refusal::NotFound));
    }

    #[test]
    fn the_desk_is_of_this_edition() {
        for role in DESK {
            let mut one = actor(1);
            one.roles.push((id(ForumId::parse, 98), *role, None));
            assert!(may_work_the_desk(&one, &forum()).is_err());
            one.roles.push((forum(), *role, None));
            assert!(may_work_the_desk(&one, &forum()).is_ok());
        }
        assert!(may_work_the_desk(&actor(1), &forum()).is_err());
    }
}
