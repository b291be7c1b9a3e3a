//! What is allowed, for slots taken at once, wishes, meetings the secretariat assigns, and groups. Pure; only these functions
//! make their permits.

use exedra_kernel::{Acting, Actor, ForumId, PersonId, Refusal, key};

use crate::groups::{Group, GroupId, GroupState, Member, MemberState};
use crate::model::{Request, RequestState};
use crate::rules::{Side, can_be_asked};

/// People of a group, whoever proposes it included.
pub const MOST_IN_GROUP: usize = 6;
/// Groups of one person that wait for time and place at a time.
pub const MOST_GROUPS: usize = 10;

exedra_kernel::permits! {
    /// To take a slot with somebody.
    Book { forum: ForumId, from: PersonId, to: PersonId }
    /// To wish a meeting, or not to any more.
    StateWish { forum: ForumId, from: PersonId, to: PersonId }
    /// To bring people together.
    Assign { forum: ForumId }
    /// To propose a group meeting.
    Propose { forum: ForumId, by: PersonId }
    /// To answer for one's own part in a group, or to take the whole back.
    AnswerGroup { forum: ForumId, group: GroupId, person: PersonId }
}

fn takes_part(actor: &Actor, from: Side<'_>) -> Result<Acting, Refusal> {
    if !actor.answers_for(from.person) {
        return Err(Refusal::NotFound);
    }
    if !from.here {
        return Err(Refusal::Conflict(key!("conflict-ask-not-registered")));
    }
    Ok(actor.acting_for(from.person))
}

/// Whoever is registered takes a slot with whoever agrees to be contacted: one meeting of the same two at a time, and none
/// with somebody who declined; `before` holds the asker's requests.
pub fn may_book(
    actor: &Actor,
    forum: &ForumId,
    from: Side<'_>,
    to: Side<'_>,
    before: &[Request],
) -> Result<Book, Refusal> {
    let acting = takes_part(actor, from)?;
    can_be_asked(from.person, to)?;
    let between = |request: &&Request| request.other(from.person) == to.person;
    if before.iter().filter(between).any(|request| request.state.is_open()) {
        return Err(Refusal::Conflict(key!("conflict-ask-already")));
    }
    if before.iter().any(|r| &r.to_id == to.person && r.state == RequestState::Declined) {
        return Err(Refusal::Conflict(key!("conflict-ask-declined")));
    }
    Ok(Book::grant(acting, forum.clone(), from.person.clone(), to.person.clone()))
}

/// Whoever is registered wishes to meet whoever agrees to be contacted.
pub fn may_wish(actor: &Actor, forum: &ForumId, from: Side<'_>, to: Side<'_>) -> Result<StateWish, Refusal> {
    let acting = takes_part(actor, from)?;
    can_be_asked(from.person, to)?;
    Ok(StateWish::grant(acting, forum.clone(), from.person.clone(), to.person.clone()))
}

/// A wish of one's own is taken back at any time.
pub fn may_unwish(actor: &Actor, forum: &ForumId, from: &PersonId, to: &PersonId) -> Result<StateWish, Refusal> {
    if actor.answers_for(from) {
        Ok(StateWish::grant(actor.acting_for(from), forum.clone(), from.clone(), to.clone()))
    } else {
        Err(Refusal::NotFound)
    }
}

/// The secretariat brings people together.
pub fn may_assign(actor: &Actor, forum: &ForumId) -> Result<Assign, Refusal> {
    if actor.runs(forum) { Ok(Assign::grant(actor.acting(), forum.clone())) } else { Err(Refusal::NotFound) }
}

/// Whoever is registered proposes a group of people who agree to be contacted; `waiting` counts their groups without time
/// and place.
pub fn may_propose(
    actor: &Actor,
    forum: &ForumId,
    by: Side<'_>,
    others: &[Side<'_>],
    waiting: usize,
) -> Result<Propose, Refusal> {
    let acting = takes_part(actor, by)?;
    for other in others {
        can_be_asked(by.person, *other)?;
    }
    if waiting >= MOST_GROUPS {
        return Err(Refusal::Conflict(key!("conflict-group-limit")));
    }
    Ok(Propose::grant(acting, forum.clone(), by.person.clone()))
}

/// The members of a group see it, and those who answer for them: gives the member.
pub fn may_see_group<'a>(actor: &Actor, members: &'a [Member]) -> Result<&'a Member, Refusal> {
    let own = members.iter().find(|member| member.person_id == actor.person);
    own.or_else(|| members.iter().find(|member| actor.answers_for(&member.person_id))).ok_or(Refusal::NotFound)
}

/// A member accepts or declines, also after having done the other, as long as the group is not cancelled. Whoever proposed
/// it does not decline but takes the whole back.
pub fn may_answer_group(
    actor: &Actor,
    forum: &ForumId,
    group: &Group,
    member: &Member,
    answer: MemberState,
) -> Result<AnswerGroup, Refusal> {
    if !actor.answers_for(&member.person_id) {
        return Err(Refusal::NotFound);
    }
    if group.by_id == member.person_id {
        return Err(Refusal::Forbidden);
    }
    if group.state == GroupState::Cancelled || member.state == answer {
        return Err(Refusal::Conflict(key!("conflict-request-answered")));
    }
    let acting = actor.acting_for(&member.person_id);
    Ok(AnswerGroup::grant(acting, forum.clone(), group.id.clone(), member.person_id.clone()))
}

/// Whoever proposed a group takes it back.
pub fn may_cancel_group(actor: &Actor, forum: &ForumId, group: &Group) -> Result<AnswerGroup, Refusal> {
    if !actor.answers_for(&group.by_id) {
        return Err(Refusal::Forbidden);
    }
    if group.state == GroupState::Cancelled {
        return Err(Refusal::Conflict(key!("conflict-request-answered")));
    }
    let acting = actor.acting_for(&group.by_id);
    Ok(AnswerGroup::grant(acting, forum.clone(), group.id.clone(), group.by_id.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use exedra_kernel::{AccountId, ForumRole, Lang, Moment};

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
    fn secretary(n: u8) -> Actor {
        Actor { roles: vec![(forum(), ForumRole::Secretariat, None)], ..actor(n) }
    }
    fn side(person: &PersonId, here: bool, contacted: bool) -> Side<'_> {
        Side { person, here, contacted }
    }
    fn group(state: GroupState) -> Group {
        Group {
            id: id(GroupId::parse, 50),
            by_id: person(1),
            title: String::new(),
            message: String::new(),
            message_language: "en".into(),
            least: 2,
            state,
            created_at: Moment(0),
            slot: None,
            starts_at: None,
            ends_at: None,
            place_id: None,
            revision: 0,
            changed_at: Moment(0),
        }
    }
    fn member(n: u8, state: MemberState) -> Member {
        Member { person_id: person(n), state, comes: false }
    }

    #[test]
    fn slots_and_wishes_are_for_those_who_agree() {
        let (a, b) = (person(1), person(2));
        let book = |who: u8, from: Side<'_>, to: Side<'_>| may_book(&actor(who), &forum(), from, to, &[]).map(|_| ());
        let (here, there) = (side(&a, true, true), side(&b, true, true));
        assert!(book(1, here, there).is_ok());
        assert_eq!(book(3, here, there), Err(Refusal::NotFound), "nobody acts for others without a mandate");
        assert_eq!(book(1, here, side(&b, true, false)), Err(Refusal::NotFound));
        assert!(matches!(book(1, side(&a, false, true), there), Err(Refusal::Conflict("conflict-ask-not-registered"))));
        assert!(matches!(book(1, here, here), Err(Refusal::Conflict("conflict-ask-oneself"))));
        assert!(may_wish(&actor(1), &forum(), here, there).is_ok());
        assert!(may_wish(&actor(1), &forum(), here, side(&b, false, true)).is_err());
        assert!(may_unwish(&actor(1), &forum(), &a, &b).is_ok() && may_unwish(&actor(2), &forum(), &a, &b).is_err());
    }

    #[test]
    fn only_the_secretariat_assigns_and_it_answers_for_nobody() {
        assert!(may_assign(&secretary(9), &forum()).is_ok() && may_assign(&actor(1), &forum()).is_err());
        assert!(may_assign(&secretary(9), &id(ForumId::parse, 98)).is_err());
        let members = [member(1, MemberState::Accepted), member(2, MemberState::Asked)];
        assert_eq!(may_see_group(&secretary(9), &members).unwrap_err(), Refusal::NotFound);
        let answer =
            may_answer_group(&secretary(9), &forum(), &group(GroupState::Open), &members[1], MemberState::Accepted);
        assert_eq!(answer.unwrap_err(), Refusal::NotFound);
    }

    #[test]
    fn members_answer_and_the_proposer_takes_back() {
        let open = group(GroupState::Open);
        let asked = member(2, MemberState::Asked);
        let answer = |group: &Group, who: &Member, state| {
            may_answer_group(&actor(if who.person_id == person(1) { 1 } else { 2 }), &forum(), group, who, state)
        };
        assert!(answer(&open, &asked, MemberState::Accepted).is_ok());
        assert!(answer(&group(GroupState::Held), &member(2, MemberState::Accepted), MemberState::Declined).is_ok());
        assert!(answer(&group(GroupState::Cancelled), &asked, MemberState::Accepted).is_err());
        assert!(answer(&open, &member(2, MemberState::Accepted), MemberState::Accepted).is_err(), "said already");
        let own = member(1, MemberState::Accepted);
        assert_eq!(answer(&open, &own, MemberState::Declined).unwrap_err(), Refusal::Forbidden);
        assert!(may_cancel_group(&actor(1), &forum(), &open).is_ok());
        assert_eq!(may_cancel_group(&actor(2), &forum(), &open).unwrap_err(), Refusal::Forbidden);
        assert!(may_cancel_group(&actor(1), &forum(), &group(GroupState::Cancelled)).is_err());
    }

    #[test]
    fn nobody_proposes_without_end() {
        let (a, b, c) = (person(1), person(2), person(3));
        let others = [side(&b, true, true), side(&c, true, true)];
        let propose = |waiting| may_propose(&actor(1), &forum(), side(&a, true, true), &others, waiting).map(|_| ());
        assert!(propose(MOST_GROUPS - 1).is_ok());
        assert_eq!(propose(MOST_GROUPS), Err(Refusal::Conflict("conflict-group-limit")));
    }
}
