//! Tests of the rules.

use exedra_kernel::{AccountId, Membership, MembershipRole, PersonId};
use exedra_kernel::{ForumRole, Lang};
use proptest::prelude::*;

use super::*;

fn id(n: u64) -> String {
    format!("0190a000-0000-7000-8000-{n:012}")
}

fn head(state: State, ipr: Option<&str>) -> Head {
    let at = Moment(1_000_000);
    Head {
        id: ListingId::parse(&id(1)).unwrap(),
        kind: ListingKind::Offer,
        organisation_id: OrganisationId::parse(&id(2)).unwrap(),
        contact_id: None,
        state,
        title: "A pump".into(),
        language: Some("en".into()),
        ipr: ipr.map(ToOwned::to_owned),
        valid_until: None,
        first_public_where: None,
        first_public_since: None,
        first_public_address: None,
        decided_by: None,
        decided_at: None,
        decision_text_version: None,
        created_at: at,
        changed_at: at,
        published_at: None,
        source: None,
        source_key: None,
        source_hash: None,
    }
}

/// The edition that the secretary of these tests runs.
fn here() -> Vec<ForumId> {
    vec![ForumId::parse(&id(9)).unwrap()]
}

fn actor(role: Option<MembershipRole>, secretary: bool) -> Actor {
    let forum = ForumId::parse(&id(9)).unwrap();
    Actor {
        account: AccountId::parse(&id(3)).unwrap(),
        person: PersonId::parse(&id(4)).unwrap(),
        name: "Ana".into(),
        language: Lang::En,
        operator: false,
        memberships: role
            .map(|role| Membership { organisation: OrganisationId::parse(&id(2)).unwrap(), role })
            .into_iter()
            .collect(),
        delegations: Vec::new(),
        mandates: Vec::new(),
        roles: if secretary { vec![(forum, ForumRole::Secretariat, None)] } else { Vec::new() },
    }
}

fn decide(head: &mut Head) {
    head.decided_by = Some(id(4));
    head.decided_at = Some(Moment(5));
    head.decision_text_version = Some(WARNING_VERSION.to_owned());
}

/// A state of protection, valid or not, and at times none.
fn protection() -> impl Strategy<Value = Option<String>> {
    let words: Vec<Option<String>> =
        Ipr::WORDS.iter().map(|word| Some((*word).to_owned())).chain([None, Some("odd".to_owned())]).collect();
    proptest::sample::select(words)
}

fn maybe(text: &'static str) -> impl Strategy<Value = Option<String>> {
    proptest::sample::select(vec![None, Some(String::new()), Some(text.to_owned())])
}

prop_compose! {
    fn heads()(
        kind in proptest::sample::select(ListingKind::ALL.to_vec()),
        state in proptest::sample::select(State::ALL.to_vec()),
        ipr in protection(),
        (place, since, address) in (maybe("A journal"), maybe("2020-01-01"), maybe("https://example.org/x")),
        valid_until in maybe("1970-01-05"),
        (by, at, version) in (maybe("somebody"), any::<bool>(), maybe("2026-11")),
    ) -> Head {
        Head {
            kind,
            valid_until,
            first_public_where: place,
            first_public_since: since,
            first_public_address: address,
            decided_by: by,
            decided_at: at.then_some(Moment(7)),
            decision_text_version: version,
            ..head(state, ipr.as_deref())
        }
    }
}

proptest! {
    #[test]
    fn nothing_undecided_and_unprotected_is_ever_public(head in heads(), now in 0i64..1_000_000_000_000) {
        let risky = head.kind == ListingKind::Offer
            && !matches!(head.ipr.as_deref(), Some("granted" | "filed" | "published" | "none-needed"));
        let by = head.decided_by.as_deref().is_some_and(|by| !by.is_empty());
        let decision = by && head.decided_at.is_some() && head.decision_text_version.is_some();
        let full = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.is_empty());
        let before = full(&head.first_public_since) && (full(&head.first_public_where) || full(&head.first_public_address));
        if risky && !decision && !before {
            prop_assert!(!open(&head));
            prop_assert!(!readable(Some(&actor(None, false)), &head, &here()));
            prop_assert!(!is_public(&head, Moment(now)));
            prop_assert!(!readers(&head, &here()).contains(&PUBLIC.to_owned()));
            prop_assert!(!matches!(incoming(&head), State::Published | State::Expired));
        }
    }

    #[test]
    fn what_is_public_was_published(head in heads(), now in 0i64..1_000_000_000_000) {
        if is_public(&head, Moment(now)) {
            prop_assert_eq!(head.state, State::Published);
            prop_assert!(open(&head));
            prop_assert!(readers(&head, &here()).contains(&PUBLIC.to_owned()));
        }
        if open(&head) {
            prop_assert!(matches!(head.state, State::Published | State::Expired));
        }
    }

    #[test]
    fn tokens_and_reading_agree(head in heads(), role in 0usize..5, secretary in any::<bool>()) {
        let role = MembershipRole::ALL.get(role).copied();
        let actor = actor(role, secretary);
        let tokens = tokens_of(Some(&actor));
        if readers(&head, &here()).iter().any(|token| tokens.contains(token)) {
            prop_assert!(readable(Some(&actor), &head, &here()));
        }
        // Only what is expired is read at its address and found in no list.
        if readable(Some(&actor), &head, &here()) && head.state != State::Expired {
            prop_assert!(readers(&head, &here()).iter().any(|token| tokens.contains(token)));
        }
    }

    #[test]
    fn no_edit_makes_public_what_was_not_and_no_decision_survives_one(old in heads(), new in heads()) {
        let new = Head { kind: old.kind, ..new };
        let (state, keeps) = after_edit(&old, &new, false);
        let mut after = Head { state, ..new };
        after.decided_by = old.decided_by.clone().filter(|_| keeps);
        after.decided_at = old.decided_at.filter(|_| keeps);
        after.decision_text_version = old.decision_text_version.clone().filter(|_| keeps);
        if guarded(&after) {
            prop_assert!(!open(&after), "{:?}", state);
        }
    }
}

#[test]
fn drafts_are_the_owners_and_reviews_the_secretariats() {
    let (member, secretary, other) =
        (actor(Some(MembershipRole::Viewer), false), actor(None, true), actor(None, false));
    for (state, for_secretary) in [
        (State::Draft, false),
        (State::Submitted, true),
        (State::Reviewed, true),
        (State::Published, true),
        (State::Withdrawn, false),
    ] {
        let head = head(state, Some("unfiled"));
        assert!(readable(Some(&member), &head, &here()), "{state}");
        assert_eq!(readable(Some(&secretary), &head, &here()), for_secretary, "{state}");
        assert!(!readable(Some(&other), &head, &here()) && !open(&head), "{state}");
    }
}

#[test]
fn who_does_what() {
    let owner = actor(Some(MembershipRole::Owner), false);
    let transfer = actor(Some(MembershipRole::Transfer), false);
    let editor = actor(Some(MembershipRole::Editor), false);
    let viewer = actor(Some(MembershipRole::Viewer), false);
    let (secretary, other) = (actor(None, true), actor(None, false));
    let draft = head(State::Draft, Some("filed"));
    assert!(may_edit(&editor, &draft).is_ok() && may_submit(&editor, &draft).is_ok());
    assert_eq!(may_edit(&viewer, &draft).unwrap_err(), Refusal::Forbidden);
    assert_eq!(may_edit(&secretary, &draft).unwrap_err(), Refusal::NotFound);
    assert_eq!(may_submit(&other, &draft).unwrap_err(), Refusal::NotFound);
    let submitted = head(State::Submitted, Some("filed"));
    assert!(may_review(&secretary, &submitted, &here()).is_ok() && may_return(&secretary, &submitted, &here()).is_ok());
    assert_eq!(may_review(&editor, &submitted, &here()).unwrap_err(), Refusal::Forbidden);
    assert_eq!(may_review(&other, &submitted, &here()).unwrap_err(), Refusal::NotFound);
    assert!(matches!(may_submit(&editor, &submitted).unwrap_err(), Refusal::Conflict(_)));
    let reviewed = head(State::Reviewed, Some("filed"));
    assert!(may_publish(&owner, &reviewed, false).is_ok() && may_publish(&transfer, &reviewed, false).is_ok());
    assert_eq!(may_publish(&editor, &reviewed, true).unwrap_err(), Refusal::Forbidden);
    assert_eq!(may_publish(&secretary, &reviewed, true).unwrap_err(), Refusal::NotFound);
    assert!(matches!(may_publish(&owner, &submitted, true).unwrap_err(), Refusal::Conflict(_)));
    let public = head(State::Published, Some("filed"));
    assert!(may_withdraw(&secretary, &public, &here()).is_ok() && may_withdraw(&editor, &public, &here()).is_ok());
    assert_eq!(may_withdraw(&other, &public, &here()).unwrap_err(), Refusal::Forbidden);
    assert_eq!(may_edit(&other, &public).unwrap_err(), Refusal::Forbidden);
    assert!(may_write(&editor, &public.organisation_id).is_ok());
    assert_eq!(may_write(&viewer, &public.organisation_id).unwrap_err(), Refusal::NotFound);
}

#[test]
fn an_unprotected_result_wants_the_warning_read() {
    let owner = actor(Some(MembershipRole::Owner), false);
    for word in [Some("unfiled"), Some("unknown"), Some("secret"), Some("odd"), None] {
        let mut reviewed = head(State::Reviewed, word);
        assert!(matches!(may_publish(&owner, &reviewed, false).unwrap_err(), Refusal::Invalid(_)), "{word:?}");
        assert!(*may_publish(&owner, &reviewed, true).unwrap().discloses());
        reviewed.first_public_since = Some("2020-01-01".into());
        assert!(may_publish(&owner, &reviewed, false).is_err(), "since alone says nothing of where");
        reviewed.first_public_address = Some("https://example.org/".into());
        assert!(!*may_publish(&owner, &reviewed, false).unwrap().discloses());
    }
}

#[test]
fn back_to_unfiled_takes_it_from_view() {
    let public = head(State::Published, Some("filed"));
    let mut new = head(State::Published, Some("unfiled"));
    assert_eq!(after_edit(&public, &new, false), (State::Reviewed, false));
    // A decision of earlier days does not come back to life.
    decide(&mut new);
    assert_eq!(after_edit(&public, &new, false), (State::Reviewed, false));
    assert_eq!(after_edit(&new, &new, false), (State::Reviewed, false));
    assert_eq!(after_edit(&public, &public, false), (State::Published, true));
    // The same record imported again from where it is public stays.
    new.first_public_since = Some("2020-01-01".into());
    new.first_public_where = Some("A journal".into());
    assert_eq!(after_edit(&new, &new, true), (State::Published, false));
}

#[test]
fn validity_ends_after_its_day() {
    let mut head = head(State::Published, Some("filed"));
    head.valid_until = Some("1970-01-02".into());
    let day = 24 * 3600 * 1_000_000;
    assert!(is_public(&head, Moment(day)) && is_public(&head, Moment(2 * day - 1)));
    assert!(!is_public(&head, Moment(2 * day)));
    assert!(open(&head), "its page stays");
    let expired = Head { state: State::Expired, ..head.clone() };
    let longer = Head { valid_until: Some("1990-01-01".into()), ..expired.clone() };
    assert_eq!(after_edit(&expired, &longer, false), (State::Published, true));
    assert_eq!(after_edit(&expired, &expired, false), (State::Expired, true));
}

#[test]
fn a_secretariat_sees_what_was_handed_in_for_its_own_edition() {
    let secretary = actor(None, true);
    let elsewhere = vec![ForumId::parse(&id(8)).unwrap()];
    let both = [here(), elsewhere.clone()].concat();
    let submitted = head(State::Submitted, Some("unfiled"));
    for (editions, known) in [(here(), true), (both, true), (Vec::new(), true), (elsewhere.clone(), false)] {
        assert_eq!(readable(Some(&secretary), &submitted, &editions), known, "{editions:?}");
        assert_eq!(may_review(&secretary, &submitted, &editions).is_ok(), known);
        assert_eq!(may_return(&secretary, &submitted, &editions).is_ok(), known);
        let tokens = tokens_of(Some(&secretary));
        assert_eq!(readers(&submitted, &editions).iter().any(|token| tokens.contains(token)), known);
    }
    assert_eq!(may_review(&secretary, &submitted, &elsewhere).unwrap_err(), Refusal::NotFound);
    let public = head(State::Published, Some("filed"));
    assert_eq!(may_withdraw(&secretary, &public, &elsewhere).unwrap_err(), Refusal::Forbidden);
}
