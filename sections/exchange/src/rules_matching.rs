//! What is allowed around suggestions and files on their way in. Pure; only these functions make permits.

use std::collections::HashSet;

use exedra_kernel::{Acting, Actor, ForumId, ListingId, OrganisationId, PersonId, Refusal};

use crate::model::Head;
use crate::rules;

exedra_kernel::permits! {
    /// To set a suggestion aside, or to bring it back.
    SetAside { person: PersonId, listing: ListingId }
    /// To keep a file of an organisation between upload and import.
    KeepUpload { organisation: OrganisationId, person: PersonId }
}

/// The program itself.
pub struct System;

impl System {
    /// To forget files that nobody came back for.
    pub fn keep_upload(why: &'static str, organisation: OrganisationId, person: PersonId) -> KeepUpload {
        KeepUpload::grant(Acting::system(why), organisation, person)
    }
}

/// Everybody sets aside what is suggested to them, if they may read it.
pub fn may_set_aside(actor: &Actor, head: &Head, editions: &[ForumId]) -> Result<SetAside, Refusal> {
    if rules::readable(Some(actor), head, editions) {
        Ok(SetAside::grant(actor.acting(), actor.person.clone(), head.id.clone()))
    } else {
        Err(Refusal::NotFound)
    }
}

/// Members who edit bring files.
pub fn may_keep_upload(actor: &Actor, organisation: &OrganisationId) -> Result<KeepUpload, Refusal> {
    if actor.edits(organisation) {
        let acting = actor.acting_for_organisation(organisation);
        Ok(KeepUpload::grant(acting, organisation.clone(), actor.person.clone()))
    } else {
        Err(Refusal::NotFound)
    }
}

/// Whether two organisations are one house: the same, one part of the other, or both parts of a third.
pub fn one_house(
    one: &OrganisationId,
    parent: Option<&OrganisationId>,
    other: &OrganisationId,
    other_parent: Option<&OrganisationId>,
) -> bool {
    one == other || parent == Some(other) || other_parent == Some(one) || (parent.is_some() && parent == other_parent)
}

/// For whom suggestions are made, and what is never suggested to them.
#[derive(Clone, Debug, Default)]
pub struct Asker {
    /// Their organisations with their parents.
    pub organisations: Vec<(OrganisationId, Option<OrganisationId>)>,
    /// What they set aside.
    pub dismissed: HashSet<ListingId>,
    /// Listings they met about.
    pub met: HashSet<ListingId>,
    /// Organisations they met.
    pub met_organisations: HashSet<OrganisationId>,
}

impl Asker {
    /// Whether something may be suggested to them: not their own house's, not set aside, not met before.
    pub fn admits(&self, id: &ListingId, owner: &OrganisationId, parent: Option<&OrganisationId>) -> bool {
        !self.dismissed.contains(id)
            && !self.met.contains(id)
            && !self.met_organisations.contains(owner)
            && !self.organisations.iter().any(|(own, own_parent)| one_house(own, own_parent.as_ref(), owner, parent))
    }
}
