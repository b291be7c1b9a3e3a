//! Tests of who may do what in a case.

use exedra_kernel::lang::Words;
use exedra_kernel::{AccountId, Lang, Membership, MembershipRole};

use super::*;

fn id<T>(parse: fn(&str) -> Option<T>, n: u8) -> T {
    parse(&format!("0190a000-0000-7000-8000-0000000000{n:02x}")).unwrap()
}
fn forum() -> ForumId {
    id(ForumId::parse, 99)
}
fn house(n: u8) -> OrganisationId {
    id(OrganisationId::parse, n)
}
fn actor(n: u8, houses: &[(u8, MembershipRole)]) -> Actor {
    let memberships = houses.iter().map(|(house_id, role)| Membership { organisation: house(*house_id), role: *role });
    Actor {
        account: id(AccountId::parse, n),
        person: id(PersonId::parse, n),
        name: String::new(),
        language: Lang::En,
        operator: false,
        memberships: memberships.collect(),
        delegations: vec![],
        mandates: vec![],
        roles: vec![],
    }
}
fn with(mut actor: Actor, role: ForumRole) -> Actor {
    actor.roles.push((forum(), role, None));
    actor
}
/// Of owner 1 and asker 2.
fn case(openly: bool, state: CaseState) -> Case {
    Case {
        id: id(CaseId::parse, 50),
        forum_id: forum(),
        listing_id: id(ListingId::parse, 51),
        owner_id: house(1),
        asker_id: house(2),
        asked_by: None,
        openly,
        state,
        message: String::new(),
        message_language: "en".into(),
        note: None,
        tells: Words::default(),
        owner_country: None,
        asker_country: None,
        tracks: Words::default(),
        asker_consents: openly,
        owner_consents: openly && state == CaseState::Open,
        named_at: None,
        handled_by: None,
        reached_at: (state != CaseState::Held).then_some(Moment(1)),
        answer: None,
        answered_by: None,
        answered_at: None,
        ending: None,
        ended_reason: None,
        ended_at: None,
        created_at: Moment(0),
        changed_at: Moment(0),
    }
}
fn stepped(side: Side, state: Proposal) -> Stepped {
    Stepped {
        id: "s".into(),
        step: Step::Intent,
        side,
        by_person: None,
        on_day: "2027-08-01".into(),
        amount: None,
        currency: None,
        number: None,
        state,
        proposed_at: Moment(0),
        answered_by: None,
        answered_at: None,
    }
}

#[test]
fn nobody_else_knows_of_a_case() {
    let free = Desk { free: true };
    let talks = case(true, CaseState::Open);
    let secretary = with(actor(9, &[]), ForumRole::Secretariat);
    let mut operator = actor(8, &[]);
    operator.operator = true;
    let intermediary = with(actor(7, &[]), ForumRole::Intermediary);
    for other in [&actor(6, &[(3, MembershipRole::Owner)]), &secretary, &operator, &intermediary] {
        assert_eq!(part(other, &talks, free), Err(Refusal::NotFound));
        assert_eq!(may_talk(other, &talks).unwrap_err(), Refusal::NotFound);
        let proposed = stepped(Side::Owner, Proposal::Proposed);
        assert_eq!(may_settle(other, &talks, &proposed, Proposal::Confirmed).unwrap_err(), Refusal::NotFound);
    }
    let held = case(false, CaseState::Held);
    let owner = actor(1, &[(1, MembershipRole::Owner)]);
    assert_eq!(part(&owner, &held, free), Err(Refusal::NotFound), "not forwarded");
    assert_eq!(part(&secretary, &held, free), Err(Refusal::NotFound), "there is an intermediary");
    assert_eq!(part(&secretary, &held, Desk::default()), Ok(Part::Intermediary));
    assert_eq!(part(&intermediary, &held, free), Ok(Part::Intermediary));
    for house in [1, 2] {
        let party = with(actor(7, &[(house, MembershipRole::Viewer)]), ForumRole::Intermediary);
        assert!(may_handle(&party, &held, free).is_err(), "a party does not mediate");
    }
}

#[test]
fn the_role_ends_and_so_does_the_part() {
    let mut handled = case(false, CaseState::Asked);
    handled.handled_by = Some(actor(7, &[]).person.to_string());
    assert_eq!(part(&with(actor(7, &[]), ForumRole::Intermediary), &handled, Desk::default()), Ok(Part::Intermediary));
    assert_eq!(part(&actor(7, &[]), &handled, Desk::default()), Err(Refusal::NotFound));
    assert!(may_handle(&with(actor(7, &[]), ForumRole::Intermediary), &handled, Desk::default()).is_err(), "once");
}

#[test]
fn nobody_confirms_what_they_proposed() {
    let talks = case(true, CaseState::Open);
    let both = actor(3, &[(1, MembershipRole::Owner), (2, MembershipRole::Owner)]);
    assert_eq!(side_of(&both, &talks), Some(Side::Asker));
    let proposed = |side| stepped(side, Proposal::Proposed);
    assert!(may_settle(&both, &talks, &proposed(Side::Asker), Proposal::Confirmed).is_err());
    let owner = actor(1, &[(1, MembershipRole::Editor)]);
    let asker = actor(2, &[(2, MembershipRole::Editor)]);
    assert!(may_settle(&asker, &talks, &proposed(Side::Owner), Proposal::Confirmed).is_ok());
    assert!(may_settle(&owner, &talks, &proposed(Side::Owner), Proposal::Confirmed).is_err());
    assert!(may_settle(&owner, &talks, &proposed(Side::Owner), Proposal::TakenBack).is_ok());
    assert!(may_settle(&asker, &talks, &proposed(Side::Owner), Proposal::TakenBack).is_err());
    let answered = stepped(Side::Owner, Proposal::Refused);
    assert!(may_settle(&asker, &talks, &answered, Proposal::Confirmed).is_err());
}

#[test]
fn steps_follow_each_other() {
    let talks = case(true, CaseState::Open);
    let owner = actor(1, &[(1, MembershipRole::Editor)]);
    for at in Step::ALL {
        for step in Step::ALL {
            let allowed = may_propose(&owner, &talks, &[], *at, *step).is_ok();
            assert_eq!(allowed, at.next().contains(step));
            assert!(!allowed || step > at, "{at} {step}");
        }
    }
    let waits = [stepped(Side::Asker, Proposal::Proposed)];
    assert!(may_propose(&owner, &talks, &waits, Step::Talks, Step::Intent).is_err());
    let mut unnamed = case(false, CaseState::Open);
    unnamed.asker_consents = true;
    assert!(may_propose(&owner, &unnamed, &[], Step::Talks, Step::Intent).is_err());
    assert!(may_end(&owner, &talks, Step::Intent, Ending::Completed).is_err());
    assert!(may_end(&owner, &talks, Step::Contract, Ending::Completed).is_ok());
    let viewer = actor(1, &[(1, MembershipRole::Viewer)]);
    assert_eq!(may_talk(&viewer, &talks).unwrap_err(), Refusal::Forbidden);
}

#[test]
fn names_need_both() {
    let mut unnamed = case(false, CaseState::Open);
    assert!(!unnamed.knows_other(Side::Owner) && !unnamed.knows_other(Side::Asker));
    unnamed.asker_consents = true;
    assert!(!unnamed.knows_other(Side::Owner), "one is not enough");
    unnamed.owner_consents = true;
    assert!(unnamed.knows_other(Side::Owner) && unnamed.knows_other(Side::Asker));
    let asked = case(true, CaseState::Asked);
    assert!(asked.knows_other(Side::Owner) && !asked.knows_other(Side::Asker));
}
