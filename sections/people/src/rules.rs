//! What is allowed and what follows, for people, organisations and editions. Pure; only these functions make permits.

use exedra_kernel::{Acting, Actor, ForumId, OrganisationId, Refusal};

exedra_kernel::permits! {
    /// To make an edition.
    MakeForum {}
    /// To change an edition.
    EditForum { forum: ForumId }
    /// To make a person known.
    MakePerson {}
    /// To make an organisation known.
    MakeOrganisation {}
    /// To change an organisation.
    EditOrganisation { organisation: OrganisationId }
    /// To say who speaks for an organisation; perhaps by inviting its first owner only.
    KeepMembers { organisation: OrganisationId, first_owner_only: bool }
    /// To register people at an edition.
    Register { forum: ForumId }
}

/// The program itself may make anything: commands and the demonstration.
pub struct System;

impl System {
    /// To make an edition.
    pub fn make_forum(why: &'static str) -> MakeForum {
        MakeForum::grant(Acting::system(why))
    }
    /// To change an edition.
    pub fn edit_forum(why: &'static str, forum: ForumId) -> EditForum {
        EditForum::grant(Acting::system(why), forum)
    }
    /// To make a person.
    pub fn make_person(why: &'static str) -> MakePerson {
        MakePerson::grant(Acting::system(why))
    }
    /// To make an organisation.
    pub fn make_organisation(why: &'static str) -> MakeOrganisation {
        MakeOrganisation::grant(Acting::system(why))
    }
    /// To register people.
    pub fn register(why: &'static str, forum: ForumId) -> Register {
        Register::grant(Acting::system(why), forum)
    }
}

/// Whoever runs the installation makes editions.
pub fn may_make_forum(actor: &Actor) -> Result<MakeForum, Refusal> {
    if actor.operator { Ok(MakeForum::grant(actor.acting())) } else { Err(Refusal::NotFound) }
}

/// The secretariat changes its edition.
pub fn may_edit_forum(actor: &Actor, forum: &ForumId) -> Result<EditForum, Refusal> {
    if actor.runs(forum) { Ok(EditForum::grant(actor.acting(), forum.clone())) } else { Err(Refusal::NotFound) }
}

/// Whoever runs an edition makes organisations known.
pub fn may_make_organisation(actor: &Actor) -> Result<MakeOrganisation, Refusal> {
    if actor.runs_any() { Ok(MakeOrganisation::grant(actor.acting())) } else { Err(Refusal::NotFound) }
}

/// Where an organisation stands, as far as rules weigh it.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Whether somebody owns it here.
    pub owned: bool,
    /// The editions at which it is present: somebody is registered for it, or a delegation is its own.
    pub editions: Vec<ForumId>,
}

/// What is said of an organisation in public: its owners; the secretariat of an edition where it is present; and any
/// secretariat while nobody owns it.
pub fn may_edit_organisation(actor: &Actor, standing: &Standing) -> Result<EditOrganisation, Refusal> {
    let organisation = &standing.organisation;
    let present = standing.editions.iter().any(|forum| actor.runs(forum));
    if owns(actor, organisation) || actor.operator || present || (!standing.owned && actor.runs_any()) {
        Ok(EditOrganisation::grant(actor.acting_for_organisation(organisation), organisation.clone()))
    } else {
        Err(Refusal::NotFound)
    }
}

/// Who speaks for an organisation is its owners' business, for members decide what becomes public. The operator helps; a
/// secretariat may invite the first owner of an organisation that has none, and nothing more.
pub fn may_keep_members(actor: &Actor, standing: &Standing) -> Result<KeepMembers, Refusal> {
    let organisation = &standing.organisation;
    let full = owns(actor, organisation) || actor.operator;
    if full || (!standing.owned && actor.runs_any()) {
        Ok(KeepMembers::grant(actor.acting_for_organisation(organisation), organisation.clone(), !full))
    } else {
        Err(Refusal::NotFound)
    }
}

fn owns(actor: &Actor, organisation: &OrganisationId) -> bool {
    actor.membership(organisation) == Some(exedra_kernel::MembershipRole::Owner)
}

/// The secretariat registers people at its edition.
pub fn may_register(actor: &Actor, forum: &ForumId) -> Result<Register, Refusal> {
    if actor.runs(forum) { Ok(Register::grant(actor.acting(), forum.clone())) } else { Err(Refusal::NotFound) }
}

/// Whoever holds an invitation says who they are. Nobody acts before: the trail names the invitation.
pub fn may_make_oneself(_invitation: &crate::membership::Invitation) -> MakePerson {
    MakePerson::grant(Acting::system("invitation"))
}

/// Whoever registers people makes them known.
pub fn may_register_persons(permit: &Register) -> MakePerson {
    MakePerson::grant(permit.acting().clone())
}

/// Whoever fills a delegation makes its people known.
pub fn may_fill_with_persons(permit: &crate::rules_persons::FillDelegation) -> MakePerson {
    MakePerson::grant(permit.acting().clone())
}

/// Whoever imports people makes them known.
pub fn may_import_persons(permit: &crate::rules_persons::ImportPeople) -> MakePerson {
    MakePerson::grant(permit.acting().clone())
}

/// Whoever imports people makes the organisations known that they come from.
pub fn may_import_organisations(permit: &crate::rules_persons::ImportPeople) -> MakeOrganisation {
    MakeOrganisation::grant(permit.acting().clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use exedra_kernel::time::SeededEntropy;
    use exedra_kernel::{AccountId, ForumRole, Lang, Moment, PersonId};

    #[test]
    fn a_secretariat_takes_over_nothing_that_has_an_owner() {
        let entropy = SeededEntropy::new(5);
        let (here, there) = (ForumId::new(Moment(0), &entropy), ForumId::new(Moment(0), &entropy));
        let secretary = Actor {
            account: AccountId::new(Moment(0), &entropy),
            person: PersonId::new(Moment(0), &entropy),
            name: "S".into(),
            language: Lang::En,
            operator: false,
            memberships: vec![],
            delegations: vec![],
            mandates: vec![],
            roles: vec![(here.clone(), ForumRole::Secretariat, None)],
        };
        let at = |owned, editions| Standing {
            organisation: OrganisationId::new(Moment(0), &SeededEntropy::new(6)),
            owned,
            editions,
        };
        let may = |standing: &Standing| {
            let members = may_keep_members(&secretary, standing).ok().map(|permit| *permit.first_owner_only());
            (may_edit_organisation(&secretary, standing).is_ok(), members)
        };
        assert_eq!(may(&at(true, vec![there.clone()])), (false, None));
        assert_eq!(may(&at(true, vec![here, there])), (true, None));
        assert_eq!(may(&at(false, vec![])), (true, Some(true)));
    }
}
