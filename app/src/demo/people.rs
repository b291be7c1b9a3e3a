//! Organisations, people, delegations of the demonstration.

use exedra_demonstration::{OrgKind, Role, World};
use exedra_kernel::{DelegationId, ForumId, ForumRole, MembershipRole, OrganisationId, PersonId};
use exedra_people::bulk::{self, NewDelegation, NewRegistration};
use exedra_people::model::{ConsentKind, OrganisationKind};
use exedra_people::rules::System;
use exedra_people::{organisation, person};
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};

use super::{Cast, WHY};

fn kind(kind: OrgKind) -> OrganisationKind {
    match kind {
        OrgKind::Company => OrganisationKind::Company,
        OrgKind::University => OrganisationKind::University,
        OrgKind::Institute => OrganisationKind::Institute,
        OrgKind::PublicBody => OrganisationKind::Public,
        OrgKind::Fund => OrganisationKind::Fund,
        OrgKind::Park => OrganisationKind::Park,
    }
}

/// Puts them in; gives their ids.
pub async fn put(tx: &mut Tx, stamp: Stamp<'_>, forum: &ForumId, world: &World) -> Result<Cast> {
    let cast = Cast {
        organisations: world.organisations.iter().map(|_| OrganisationId::new(stamp.now, stamp.entropy)).collect(),
        delegations: world.delegations.iter().map(|_| DelegationId::new(stamp.now, stamp.entropy)).collect(),
        people: world.people.iter().map(|_| PersonId::new(stamp.now, stamp.entropy)).collect(),
    };
    let make_organisation = System::make_organisation(WHY);
    let rows: Vec<_> =
        world.organisations.iter().zip(&cast.organisations).map(|(o, id)| (id.clone(), organisation_of(o))).collect();
    bulk::organisations(tx, stamp, &make_organisation, &rows).await?;
    let make_person = System::make_person(WHY);
    let rows: Vec<_> = world.people.iter().zip(&cast.people).map(|(p, id)| (id.clone(), person_of(p))).collect();
    bulk::persons(tx, stamp, &make_person, &rows).await?;

    let register = System::register(WHY, forum.clone());
    let delegations: Vec<_> = world
        .delegations
        .iter()
        .zip(&cast.delegations)
        .map(|(d, id)| NewDelegation {
            id: id.clone(),
            code: d.code.clone(),
            name: d.name.get(exedra_demonstration::Lang::En).to_owned(),
            country: d.country.to_owned(),
            quota: d.quota as i64,
            head: cast.people.get(d.head).cloned(),
            contact: d.contact_email.clone(),
            deadline: Some("2027-09-01".to_owned()),
        })
        .collect();
    bulk::delegations(tx, stamp, &register, &delegations, &[]).await?;
    let registrations: Vec<_> = world
        .people
        .iter()
        .zip(&cast.people)
        .map(|(p, id)| NewRegistration {
            person: id.clone(),
            organisation: cast.organisations.get(p.organisation).cloned(),
            delegation: p.delegation.and_then(|d| cast.delegations.get(d).cloned()),
            // Delegates represent a country or region; those who keep a stand represent their company.
            country: p.delegation.map(|d| world.delegations[d].country.to_owned()),
            badge: p.latin.clone(),
        })
        .collect();
    bulk::register(tx, stamp, &register, &registrations).await?;
    bulk::memberships(tx, stamp, &make_organisation, &memberships(world, &cast)).await?;
    let roles: Vec<_> = world
        .people
        .iter()
        .zip(&cast.people)
        .filter_map(|(p, id)| match p.role {
            Role::Exhibitor => Some((id.clone(), ForumRole::Exhibitor)),
            Role::Press => Some((id.clone(), ForumRole::Press)),
            _ => None,
        })
        .collect();
    bulk::roles(tx, stamp, &register, &roles).await?;
    bulk::consents(tx, stamp, &make_person, &consents(world, &cast)).await?;
    Ok(cast)
}

fn organisation_of(o: &exedra_demonstration::Organisation) -> organisation::Proposal {
    organisation::Proposal {
        name: o.english.clone(),
        native: (o.name != o.english).then(|| (o.name.clone(), o.language.to_owned())),
        country: Some(o.country.to_owned()),
        city: Some(o.city_latin.to_owned()),
        kind: kind(o.kind),
        website: Some(o.website.clone()),
        about: Some((o.about.clone(), o.about_language.tag().to_owned())),
        sector: Some(exedra_demonstration::sector_name(o.about_language, o.sector).to_owned()),
    }
}

fn person_of(p: &exedra_demonstration::Person) -> person::Proposal {
    person::Proposal {
        native_name: p.name.clone(),
        latin_name: p.latin.clone(),
        form_of_address: Some(p.address.to_owned()).filter(|a| !a.is_empty()),
        title: Some(p.job.clone()),
        email: p.email.clone(),
        nationality: Some(p.nationality.to_owned()),
        residence: Some(p.residence.to_owned()),
        languages: p.languages.iter().map(|&tag| tag.to_owned()).collect(),
    }
}

/// Contacts own their organisation's part of the platform; transfer officers decide; guests edit.
fn memberships(world: &World, cast: &Cast) -> Vec<(OrganisationId, PersonId, MembershipRole)> {
    let mut owned = std::collections::HashSet::new();
    let mut rows = Vec::new();
    let members = world.people.iter().zip(&cast.people).filter(|(p, _)| p.role != Role::Press);
    for (p, id) in members {
        let first = owned.insert(p.organisation);
        let role = match p.role {
            Role::TransferOfficer => MembershipRole::Transfer,
            Role::Exhibitor => MembershipRole::Owner,
            _ if first => MembershipRole::Owner,
            _ => MembershipRole::Editor,
        };
        rows.push((cast.organisations[p.organisation].clone(), id.clone(), role));
    }
    rows
}

fn consents(world: &World, cast: &Cast) -> Vec<(PersonId, ConsentKind, bool, &'static str)> {
    let mut rows = Vec::new();
    for (p, id) in world.people.iter().zip(&cast.people) {
        let c = p.consents;
        let language = p.language().tag();
        let given = [
            (ConsentKind::Listed, c.listed),
            (ConsentKind::Matched, c.matched),
            (ConsentKind::Contacted, c.contacted),
            (ConsentKind::Abroad, c.abroad),
        ];
        rows.extend(given.map(|(kind, yes)| (id.clone(), kind, yes, language)));
    }
    rows
}
