//! What is allowed with persons, consents, mandates and delegations. Pure; only these functions make their permits.

use exedra_kernel::{Acting, Actor, By, DelegationId, ForumId, ForumRole, MembershipRole, OnBehalf, PersonId, Refusal};
use exedra_web::Edition;

use crate::model::RegistrationState;
use crate::store::delegations::Attendee;
use crate::store::forums::Delegation;

exedra_kernel::permits! {
    /// To change what is said of a person.
    EditProfile { person: PersonId }
    /// To give or withdraw a person's consents.
    GiveConsent { person: PersonId }
    /// To let others answer for oneself.
    GiveMandate { principal: PersonId }
    /// To make delegations at an edition and change their frame.
    MakeDelegation { forum: ForumId }
    /// To say who is in a delegation.
    FillDelegation { forum: ForumId, delegation: DelegationId }
    /// To help somebody sign in.
    HelpPerson { forum: ForumId, person: PersonId }
    /// To erase a person.
    ErasePerson { person: PersonId }
    /// To bring people into an edition from a file.
    ImportPeople { forum: ForumId }
}

/// Permits of the program itself: commands, restoring, the demonstration.
pub struct SystemPersons;

impl SystemPersons {
    /// To erase a person.
    pub fn erase(why: &'static str, person: PersonId) -> ErasePerson {
        ErasePerson::grant(Acting::system(why), person)
    }
    /// To import people.
    pub fn import(why: &'static str, forum: ForumId) -> ImportPeople {
        ImportPeople::grant(Acting::system(why), forum)
    }
    /// To make delegations.
    pub fn make_delegation(why: &'static str, forum: ForumId) -> MakeDelegation {
        MakeDelegation::grant(Acting::system(why), forum)
    }
    /// To fill a delegation.
    pub fn fill_delegation(why: &'static str, forum: ForumId, delegation: DelegationId) -> FillDelegation {
        FillDelegation::grant(Acting::system(why), forum, delegation)
    }
}

/// Oneself, or an agent.
pub fn may_edit_profile(actor: &Actor, person: &PersonId) -> Result<EditProfile, Refusal> {
    if actor.answers_for(person) {
        Ok(EditProfile::grant(actor.acting_for(person), person.clone()))
    } else {
        Err(Refusal::NotFound)
    }
}

/// Taking back a change of what is said of a person: themselves, an agent; and for whoever does not sign in themselves, the
/// secretariat of an edition they are registered at.
pub fn may_mend_profile(
    actor: &Actor,
    person: &PersonId,
    forums_of_person: &[ForumId],
    has_account: bool,
) -> Result<EditProfile, Refusal> {
    if !has_account && forums_of_person.iter().any(|forum| actor.runs(forum)) {
        return Ok(EditProfile::grant(actor.acting(), person.clone()));
    }
    may_edit_profile(actor, person)
}

/// Oneself, or an agent.
pub fn may_give_consent(actor: &Actor, person: &PersonId) -> Result<GiveConsent, Refusal> {
    if actor.answers_for(person) {
        Ok(GiveConsent::grant(actor.acting_for(person), person.clone()))
    } else {
        Err(Refusal::NotFound)
    }
}

/// Whoever answers a letter by its secret does so as the person the letter went to. The section that wrote the letter has
/// checked the secret.
pub fn may_give_consent_by_letter(person: &PersonId) -> GiveConsent {
    GiveConsent::grant(Acting { by: By::Person(person.clone()), behalf: OnBehalf::Oneself }, person.clone())
}

/// Oneself only: an agent passes nothing on.
pub fn may_give_mandate(actor: &Actor) -> GiveMandate {
    GiveMandate::grant(actor.acting(), actor.person.clone())
}

/// Whether somebody looks after all delegations of an edition.
pub fn looks_after_delegations(actor: &Actor, forum: &ForumId) -> bool {
    actor.runs(forum) || actor.has(forum, ForumRole::Protocol)
}

/// Secretariat and protocol.
pub fn may_make_delegation(actor: &Actor, forum: &ForumId) -> Result<MakeDelegation, Refusal> {
    if looks_after_delegations(actor, forum) {
        Ok(MakeDelegation::grant(actor.acting(), forum.clone()))
    } else {
        Err(Refusal::NotFound)
    }
}

/// Whether somebody may know of a delegation at all: its managers, secretariat, protocol.
pub fn sees_delegation(actor: &Actor, delegation: &Delegation) -> bool {
    actor.delegations.contains(&delegation.id) || looks_after_delegations(actor, &delegation.forum_id)
}

/// Whether a delegation's deadline has passed at a day of the forum (YYYY-MM-DD both, so that text order is time order).
pub fn deadline_passed(delegation: &Delegation, today: &str) -> bool {
    delegation.deadline.as_deref().is_some_and(|deadline| today > deadline)
}

/// Managers until the deadline; the secretariat always.
pub fn may_fill_delegation(
    actor: &Actor,
    edition: &Edition,
    delegation: &Delegation,
    today: &str,
) -> Result<FillDelegation, Refusal> {
    if delegation.forum_id != edition.id || !sees_delegation(actor, delegation) {
        return Err(Refusal::NotFound);
    }
    if !edition.is_open() {
        return Err(Refusal::Conflict(exedra_kernel::key!("conflict-forum-over")));
    }
    if deadline_passed(delegation, today) && !actor.runs(&edition.id) {
        return Err(Refusal::Conflict(exedra_kernel::key!("conflict-delegation-deadline")));
    }
    let acting = Acting { by: By::Person(actor.person.clone()), behalf: OnBehalf::Delegation(delegation.id.clone()) };
    Ok(FillDelegation::grant(acting, edition.id.clone(), delegation.id.clone()))
}

/// Whether an office may change what is said of a delegate: only of people who do not sign in themselves.
pub fn office_speaks_for(delegate: &Attendee) -> bool {
    delegate.account_id.is_none() && delegate.erased_at.is_none()
}

/// Help desk and secretariat, for people of this edition. A code told at a table opens an account to whoever says a name, so
/// nobody gets one whose account acts for others: operators, secretaries, who owns or decides for an organisation; and whoever
/// works for this edition only by its secretariat, for another edition never. They sign in by a link sent to their address.
pub fn may_help(
    actor: &Actor,
    forum: &ForumId,
    target: &Attendee,
    target_operator: bool,
    target_roles: &[(ForumId, ForumRole, String)],
    target_memberships: &[MembershipRole],
) -> Result<HelpPerson, Refusal> {
    let desk = actor.runs(forum) || actor.has(forum, ForumRole::HelpDesk);
    let here = matches!(target.state, RegistrationState::Expected | RegistrationState::Arrived);
    let staff = |role: ForumRole| {
        use ForumRole::{HelpDesk, Host, Intermediary, Protocol, Secretariat};
        matches!(role, Secretariat | Protocol | HelpDesk | Host | Intermediary)
    };
    if !desk || !here || target.erased_at.is_some() {
        return Err(Refusal::NotFound);
    }
    let above = target_roles
        .iter()
        .any(|(at, role, _)| *role == ForumRole::Secretariat || (staff(*role) && (at != forum || !actor.runs(forum))));
    let decides =
        target_memberships.iter().any(|role| matches!(role, MembershipRole::Owner | MembershipRole::Transfer));
    if target_operator || above || decides {
        return Err(Refusal::Conflict(exedra_kernel::key!("conflict-help-office")));
    }
    Ok(HelpPerson::grant(actor.acting(), forum.clone(), target.person_id.clone()))
}

/// Oneself; the secretariat of an edition at which the person is or was registered; whoever runs the installation. An
/// operator hands over first.
pub fn may_erase(
    actor: &Actor,
    person: &PersonId,
    forums_of_person: &[ForumId],
    person_operator: bool,
) -> Result<ErasePerson, Refusal> {
    let own = &actor.person == person;
    let runs = forums_of_person.iter().any(|forum| actor.runs(forum));
    if !(own || actor.operator || (runs && !person_operator)) {
        return Err(Refusal::NotFound);
    }
    if person_operator {
        return Err(Refusal::Conflict(exedra_kernel::key!("conflict-erase-operator")));
    }
    Ok(ErasePerson::grant(actor.acting_for(person), person.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use exedra_kernel::time::SeededEntropy;
    use exedra_kernel::{AccountId, Lang, Moment};

    fn actor(roles: Vec<(ForumId, ForumRole, Option<String>)>) -> Actor {
        let entropy = SeededEntropy::new(3);
        Actor {
            account: AccountId::new(Moment(0), &entropy),
            person: PersonId::new(Moment(0), &entropy),
            name: "A".into(),
            language: Lang::En,
            operator: false,
            memberships: vec![],
            delegations: vec![],
            mandates: vec![],
            roles,
        }
    }

    fn attendee(person: &PersonId) -> Attendee {
        Attendee {
            person_id: person.clone(),
            native_name: "B".into(),
            latin_name: "B".into(),
            form_of_address: None,
            title: None,
            email: None,
            nationality: None,
            residence: None,
            languages: exedra_kernel::lang::Words::default(),
            erased_at: None,
            organisation_id: None,
            organisation: None,
            organisation_country: None,
            delegation_id: None,
            delegation: None,
            country_represented: None,
            badge_name: String::new(),
            state: RegistrationState::Expected,
            substitute_of: None,
            account_id: None,
        }
    }

    #[test]
    fn a_help_desk_opens_no_door_above_its_own() {
        let entropy = SeededEntropy::new(4);
        let (here, there) = (ForumId::new(Moment(0), &entropy), ForumId::new(Moment(0), &entropy));
        let target = attendee(&PersonId::new(Moment(0), &entropy));
        let desk = actor(vec![(here.clone(), ForumRole::HelpDesk, None)]);
        let runs = actor(vec![(here.clone(), ForumRole::Secretariat, None)]);
        let role = |at: &ForumId, role| vec![(at.clone(), role, String::new())];
        assert!(may_help(&desk, &here, &target, false, &[], &[]).is_ok());
        assert!(may_help(&desk, &there, &target, false, &[], &[]).is_err());
        assert!(may_help(&desk, &here, &target, true, &[], &[]).is_err());
        assert!(may_help(&desk, &here, &target, false, &role(&here, ForumRole::Secretariat), &[]).is_err());
        assert!(may_help(&runs, &here, &target, false, &role(&here, ForumRole::Secretariat), &[]).is_err());
        assert!(may_help(&runs, &here, &target, false, &role(&here, ForumRole::HelpDesk), &[]).is_ok());
        for (membership, fine) in [
            (MembershipRole::Owner, false),
            (MembershipRole::Transfer, false),
            (MembershipRole::Editor, true),
            (MembershipRole::Viewer, true),
        ] {
            let answer = may_help(&runs, &here, &target, false, &[], &[membership]);
            assert_eq!(answer.is_ok(), fine, "{membership}");
        }
        assert!(may_help(&runs, &here, &target, false, &role(&there, ForumRole::HelpDesk), &[]).is_err());
        assert!(may_help(&runs, &here, &target, false, &role(&there, ForumRole::Press), &[]).is_ok());
        assert!(may_help(&actor(vec![]), &here, &target, false, &[], &[]).is_err());
    }

    #[test]
    fn operators_hand_over_before_they_go() {
        let entropy = SeededEntropy::new(5);
        let forum = ForumId::new(Moment(0), &entropy);
        let somebody = PersonId::new(Moment(0), &entropy);
        let runs = actor(vec![(forum.clone(), ForumRole::Secretariat, None)]);
        let at = std::slice::from_ref(&forum);
        assert!(may_erase(&runs, &somebody, at, false).is_ok());
        assert_eq!(may_erase(&runs, &somebody, &[], false).unwrap_err(), Refusal::NotFound);
        assert_eq!(may_erase(&runs, &somebody, at, true).unwrap_err(), Refusal::NotFound);
        assert!(may_erase(&runs, &runs.person, &[], false).is_ok());
        assert!(matches!(may_erase(&runs, &runs.person, &[], true), Err(Refusal::Conflict(_))));
    }
}
