//! What is allowed around organisations, the registry's import, mail and own fields. Pure.

use exedra_kernel::{Acting, Actor, ForumId, MembershipRole, OrganisationId, PersonId, Refusal, key};

exedra_kernel::permits! {
    /// To become a member by an invitation.
    JoinOrganisation { organisation: OrganisationId, person: PersonId, role: MembershipRole }
    /// To import many organisations.
    ImportOrganisations {}
    /// To keep the organiser's own fields.
    KeepOwnFields {}
    /// To become the first secretary of an edition one makes.
    FoundForum { forum: ForumId, person: PersonId }
    /// To keep an organisation's ties to others.
    KeepTies { organisation: OrganisationId }
    /// To send a mail again.
    ResendMail {}
}

/// Whoever holds an invitation joins in their own name.
pub fn may_join(actor: &Actor, organisation: &OrganisationId, role: MembershipRole) -> JoinOrganisation {
    JoinOrganisation::grant(actor.acting(), organisation.clone(), actor.person.clone(), role)
}

/// The program imports what the operator gives it on the command line.
pub fn import_organisations(why: &'static str) -> ImportOrganisations {
    ImportOrganisations::grant(Acting::system(why))
}

/// Whoever runs an edition says what else is asked.
pub fn may_keep_own_fields(actor: &Actor) -> Result<KeepOwnFields, Refusal> {
    if actor.runs_any() { Ok(KeepOwnFields::grant(actor.acting())) } else { Err(Refusal::NotFound) }
}

/// Whoever makes an edition runs it at first.
pub fn may_found(actor: &Actor, forum: &ForumId) -> Result<FoundForum, Refusal> {
    if actor.operator {
        Ok(FoundForum::grant(actor.acting(), forum.clone(), actor.person.clone()))
    } else {
        Err(Refusal::NotFound)
    }
}

/// An organisation's owners and editors keep its ties.
pub fn may_keep_ties(actor: &Actor, organisation: &OrganisationId) -> Result<KeepTies, Refusal> {
    match actor.membership(organisation) {
        Some(MembershipRole::Owner | MembershipRole::Editor) => {
            Ok(KeepTies::grant(actor.acting_for_organisation(organisation), organisation.clone()))
        }
        _ => Err(Refusal::NotFound),
    }
}

/// Whoever runs the installation sends mail again.
pub fn may_resend_mail(actor: &Actor) -> Result<ResendMail, Refusal> {
    if actor.operator { Ok(ResendMail::grant(actor.acting())) } else { Err(Refusal::NotFound) }
}

/// What follows when a member leaves or gets another role: the last owner stays, for nobody else could let people in.
pub fn owner_stays(owners: i64, was: MembershipRole, becomes: Option<MembershipRole>) -> Result<(), Refusal> {
    let leaves = was == MembershipRole::Owner && becomes != Some(MembershipRole::Owner);
    if leaves && owners <= 1 { Err(Refusal::Conflict(key!("conflict-last-owner"))) } else { Ok(()) }
}

/// The last secretary of an edition stays.
pub fn secretary_stays(secretaries: i64) -> Result<(), Refusal> {
    if secretaries <= 1 { Err(Refusal::Conflict(key!("conflict-last-secretary"))) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_stays() {
        use MembershipRole::{Editor, Owner, Viewer};
        assert!(owner_stays(1, Owner, None).is_err() && owner_stays(1, Owner, Some(Editor)).is_err());
        assert!(owner_stays(2, Owner, None).is_ok() && owner_stays(1, Owner, Some(Owner)).is_ok());
        assert!(owner_stays(1, Viewer, None).is_ok());
        assert!(secretary_stays(1).is_err() && secretary_stays(2).is_ok());
    }
}
