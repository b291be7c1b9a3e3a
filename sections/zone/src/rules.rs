//! What is allowed in a zone. Pure; only these functions make permits. A company's returns exist for its own people and for
//! the zone office alone; for everybody else they are not there.

use exedra_kernel::{Acting, Actor, By, MembershipRole, PersonId, Refusal};

use crate::model::{Company, CompanyId, ZoneId};

exedra_kernel::permits! {
    /// To make zones and say who runs their offices.
    MakeZones {}
    /// To keep a zone's companies, and publish.
    RunOffice { zone: ZoneId }
    /// To file a company's returns.
    FileReturns { company: CompanyId }
}

/// The program itself: commands and the demonstration.
pub struct System;

impl System {
    /// To make zones.
    pub fn make_zones(why: &'static str) -> MakeZones {
        MakeZones::grant(Acting::system(why))
    }
    /// To run an office.
    pub fn run_office(why: &'static str, zone: ZoneId) -> RunOffice {
        RunOffice::grant(Acting::system(why), zone)
    }
}

/// The person who acts; nobody when it is the program itself.
pub fn person(acting: &Acting) -> Option<&PersonId> {
    match &acting.by {
        By::Person(person) => Some(person),
        By::System(_) => None,
    }
}

/// Whoever runs the installation makes zones.
pub fn may_make_zones(actor: &Actor) -> Result<MakeZones, Refusal> {
    if actor.operator { Ok(MakeZones::grant(actor.acting())) } else { Err(Refusal::NotFound) }
}

/// Officers of a zone run its office; `officer` says whether the asker is one.
pub fn may_run_office(actor: &Actor, zone: &ZoneId, officer: bool) -> Result<RunOffice, Refusal> {
    if officer { Ok(RunOffice::grant(actor.acting(), zone.clone())) } else { Err(Refusal::NotFound) }
}

/// Owners and editors of a company's organisation see and file its returns.
pub fn files_for(actor: &Actor, company: &Company) -> bool {
    let role = company.organisation_id.as_ref().and_then(|organisation| actor.membership(organisation));
    matches!(role, Some(MembershipRole::Owner | MembershipRole::Editor))
}

/// A company's own people file its returns, and so does the zone office for it.
pub fn may_file(actor: &Actor, company: &Company, officer: bool) -> Result<FileReturns, Refusal> {
    let acting = match &company.organisation_id {
        Some(organisation) if files_for(actor, company) => actor.acting_for_organisation(organisation),
        _ if officer => actor.acting(),
        _ => return Err(Refusal::NotFound),
    };
    Ok(FileReturns::grant(acting, company.id.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use exedra_kernel::actor::Membership;
    use exedra_kernel::time::SeededEntropy;
    use exedra_kernel::{AccountId, Lang, Moment, OrganisationId};

    #[test]
    fn a_company_is_there_for_its_own() {
        let entropy = SeededEntropy::new(1);
        let [own, other] = [(); 2].map(|()| OrganisationId::new(Moment(0), &entropy));
        let zone = ZoneId::new(Moment(0), &entropy);
        let company = Company {
            id: CompanyId::new(Moment(0), &entropy),
            zone_id: zone.clone(),
            identifier: "1".into(),
            name: "One".into(),
            organisation_id: Some(own.clone()),
        };
        let actor = |organisation: &OrganisationId, role| Actor {
            account: AccountId::new(Moment(0), &entropy),
            person: PersonId::new(Moment(0), &entropy),
            name: String::new(),
            language: Lang::En,
            operator: true,
            memberships: vec![Membership { organisation: organisation.clone(), role }],
            delegations: Vec::new(),
            mandates: Vec::new(),
            roles: Vec::new(),
        };
        for role in MembershipRole::ALL {
            let files = matches!(role, MembershipRole::Owner | MembershipRole::Editor);
            assert_eq!(may_file(&actor(&own, *role), &company, false).is_ok(), files, "{role}");
            assert!(may_file(&actor(&other, *role), &company, false).is_err());
            assert!(may_file(&actor(&other, *role), &company, true).is_ok());
        }
        let unnamed = Company { organisation_id: None, ..company };
        assert!(may_file(&actor(&own, MembershipRole::Owner), &unnamed, false).is_err());
        assert!(may_run_office(&actor(&own, MembershipRole::Owner), &zone, false).is_err());
    }
}
