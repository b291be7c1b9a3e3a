use exedra_kernel::lang::Words;
use exedra_kernel::time::SeededEntropy;
use exedra_kernel::{AccountId, Lang, Membership, MembershipRole};
use proptest::prelude::*;

use super::*;
use crate::model::Criteria;

const DEADLINE: Moment = Moment(1000);

fn organisation(seed: u64) -> OrganisationId {
    OrganisationId::new(Moment(0), &SeededEntropy::new(seed))
}

fn forum() -> ForumId {
    ForumId::new(Moment(0), &SeededEntropy::new(99))
}

fn actor(seed: u64, houses: &[u64]) -> Actor {
    let entropy = SeededEntropy::new(1000 + seed);
    Actor {
        account: AccountId::new(Moment(0), &entropy),
        person: PersonId::new(Moment(0), &entropy),
        name: String::new(),
        language: Lang::En,
        operator: false,
        memberships: houses
            .iter()
            .map(|seed| Membership { organisation: organisation(*seed), role: MembershipRole::Owner })
            .collect(),
        delegations: Vec::new(),
        mandates: Vec::new(),
        roles: Vec::new(),
    }
}

fn challenge(state: ChallengeState, tells: Tells) -> Challenge {
    Challenge {
        forum_id: forum(),
        id: ChallengeId::new(Moment(0), &SeededEntropy::new(7)),
        owner_id: organisation(1),
        language: "en".into(),
        title: String::new(),
        body: String::new(),
        offered: String::new(),
        criteria: Criteria::default(),
        roles: Words::default(),
        tracks: Words::default(),
        deadline: DEADLINE,
        tells,
        state,
        statement: String::new(),
        created_at: Moment(0),
        decided_at: None,
    }
}

fn reply(state: AnswerState, outcome: Option<Outcome>) -> Reply {
    Reply {
        forum_id: forum(),
        id: AnswerId::new(Moment(0), &SeededEntropy::new(8)),
        challenge_id: ChallengeId::new(Moment(0), &SeededEntropy::new(7)),
        lead_id: organisation(2),
        language: "en".into(),
        title: String::new(),
        body: String::new(),
        state,
        outcome,
        reason: String::new(),
        by_person: None,
        created_at: Moment(0),
        submitted_at: None,
    }
}

fn party(seed: u64, state: PartyState, country: &str) -> Party {
    let country = Some(country.to_owned()).filter(|code| !code.is_empty());
    Party { organisation_id: organisation(seed), role: String::new(), state, name: String::new(), country }
}

fn asker(actor: &Actor, reviewer: bool, declared: Option<bool>) -> Asker<'_> {
    let houses = actor.memberships.iter().map(|membership| membership.organisation.clone()).collect();
    Asker { actor: Some(actor), houses, reviewer, rival: false, declared }
}

#[test]
fn consortia_come_from_two_countries() {
    use PartyState::{Accepted, Declined, Invited};
    assert_eq!(consortium_fault(&[party(2, Accepted, "CN")]), None, "one alone may");
    let same = [party(2, Accepted, "CN"), party(3, Accepted, "CN")];
    assert_eq!(consortium_fault(&same), Some("conflict-answer-countries"));
    let unknown = [party(2, Accepted, "CN"), party(3, Accepted, "")];
    assert_eq!(consortium_fault(&unknown), Some("conflict-answer-countries"), "an unknown country is no second one");
    assert_eq!(consortium_fault(&[party(2, Accepted, "CN"), party(3, Accepted, "KE")]), None);
    assert_eq!(consortium_fault(&[party(2, Accepted, "CN"), party(3, Invited, "KE")]), Some("conflict-answer-invited"));
    let declined = [party(2, Accepted, "CN"), party(4, Accepted, "CN"), party(3, Declined, "KE")];
    assert_eq!(consortium_fault(&declined), Some("conflict-answer-countries"), "who declined does not count");
}

#[test]
fn a_reviewer_declares_before_reading() {
    let (about, reply) = (challenge(ChallengeState::Closed, Tells::All), reply(AnswerState::Submitted, None));
    let parties = [party(2, PartyState::Accepted, "CN"), party(3, PartyState::Accepted, "KE")];
    let free = actor(1, &[9]);
    let sees = |asker: &Asker<'_>| sees_answer(asker, &about, &reply, &parties, DEADLINE);
    assert!(!sees(&asker(&free, true, None)) && sees(&asker(&free, true, Some(false))));
    assert!(!sees(&asker(&free, true, Some(true))), "declared");
    assert!(!sees(&asker(&free, false, Some(false))), "nobody named them");
    // Whoever comes for a party without being its member is of its house as well.
    let mut comes = asker(&free, true, Some(false));
    comes.houses.insert(organisation(3));
    assert!(!sees(&comes), "derived");
    let rival = Asker { rival: true, ..asker(&free, true, Some(false)) };
    assert!(!sees(&rival), "their house is in another answer");
}

#[test]
fn a_deadline_closes_by_itself() {
    let open = challenge(ChallengeState::Open, Tells::All);
    assert_eq!(stands(&open, Moment(999)), ChallengeState::Open);
    assert_eq!(stands(&open, DEADLINE), ChallengeState::Closed);
    let owner = actor(3, &[1]);
    let (reply, parties) = (reply(AnswerState::Submitted, None), [party(2, PartyState::Accepted, "CN")]);
    let sees = |at| sees_answer(&asker(&owner, false, None), &open, &reply, &parties, at);
    assert!(!sees(Moment(999)) && sees(DEADLINE), "not even the authority reads before");
}

#[test]
fn a_deadline_moves_only_to_a_later_moment() {
    let open = challenge(ChallengeState::Open, Tells::All);
    let later = Moment(DEADLINE.0 + 1);
    assert_eq!(can_be_extended(&open, later, Moment(999)), Ok(()));
    for until in [DEADLINE, Moment(DEADLINE.0 - 1)] {
        let refused = can_be_extended(&open, until, Moment(999));
        assert_eq!(refused, Err(Refusal::field("until", "fault-deadline-earlier")));
    }
    let closed = Err(Refusal::Conflict("conflict-challenge-state"));
    assert_eq!(can_be_extended(&open, later, DEADLINE), closed, "what has closed stays closed");
    let draft = challenge(ChallengeState::Draft, Tells::All);
    assert_eq!(can_be_extended(&draft, later, Moment(999)), closed);
}

proptest! {
    /// Until it is decided, an answer is read by its parties, and by those who judge and have no conflict; nobody else.
    #[test]
    fn nothing_is_told_before_the_decision(
        state in prop::sample::select(ChallengeState::ALL),
        tells in prop::sample::select(Tells::ALL),
        answer in prop::sample::select(AnswerState::ALL),
        outcome in prop::option::of(prop::sample::select(Outcome::ALL)),
        house in 1u64..6,
        reviewer: bool,
        rival: bool,
        declared in prop::option::of(any::<bool>()),
        now in 990i64..1010,
    ) {
        let (about, reply) = (challenge(state, tells), reply(answer, outcome));
        let parties = [party(2, PartyState::Accepted, "CN"), party(3, PartyState::Invited, "KE"), party(4, PartyState::Declined, "FR")];
        let person = actor(5, &[house]);
        let asker = Asker { rival, ..asker(&person, reviewer, declared) };
        let sees = sees_answer(&asker, &about, &reply, &parties, Moment(now));
        let inside = house == 2 || house == 3;
        let told = told(&about, &reply);
        if inside {
            prop_assert!(sees);
        } else if sees && !told {
            prop_assert!(answer == AnswerState::Submitted && stands(&about, Moment(now)) != ChallengeState::Open);
            prop_assert!(!rival && declared != Some(true));
            prop_assert!(house == 1 || (reviewer && declared == Some(false)));
        }
        if told {
            prop_assert!(state == ChallengeState::Decided && answer == AnswerState::Submitted && tells != Tells::Nothing);
        }
        // Nobody reads it without being signed in, unless it is told.
        prop_assert_eq!(sees_answer(&Asker::default(), &about, &reply, &parties, Moment(now)), told);
    }
}
