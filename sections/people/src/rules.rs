//! What is allowed and what follows, for people, organisations and editions. Pure; only these functions make permits.

use exedra_kernel::{Acting, Actor, ForumId, OrganisationId, PersonId, Refusal};

exedra_kernel::permits! {
    /// To make an edition.
    MakeForum {}
    /// To change an edition.
    EditForum { forum: ForumId }
    /// To make a person known.
    MakePerson {}
    /// To change what is said of a person.
    EditPerson { person: PersonId }
    /// To make an organisation known.
    MakeOrganisation {}
    /// To change an organisation.
    EditOrganisation { organisation: OrganisationId }
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

/// Oneself, or whoever holds a mandate, or runs an edition.
pub fn may_edit_person(actor: &Actor, person: &PersonId) -> Result<EditPerson, Refusal> {
    if actor.answers_for(person) || actor.runs_any() {
        Ok(EditPerson::grant(actor.acting_for(person), person.clone()))
    } else {
        Err(Refusal::NotFound)
    }
}

/// Whoever runs an edition makes organisations known.
pub fn may_make_organisation(actor: &Actor) -> Result<MakeOrganisation, Refusal> {
    if actor.runs_any() { Ok(MakeOrganisation::grant(actor.acting())) } else { Err(Refusal::NotFound) }
}

/// Owners of an organisation, and whoever runs an edition.
pub fn may_edit_organisation(actor: &Actor, organisation: &OrganisationId) -> Result<EditOrganisation, Refusal> {
    let owner = actor.membership(organisation) == Some(exedra_kernel::MembershipRole::Owner);
    if owner || actor.runs_any() {
        Ok(EditOrganisation::grant(actor.acting_for_organisation(organisation), organisation.clone()))
    } else {
        Err(Refusal::NotFound)
    }
}

/// The secretariat registers people at its edition.
pub fn may_register(actor: &Actor, forum: &ForumId) -> Result<Register, Refusal> {
    if actor.runs(forum) { Ok(Register::grant(actor.acting(), forum.clone())) } else { Err(Refusal::NotFound) }
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
