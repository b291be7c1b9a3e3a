//! Who answers for an offer or need: the contact it names, or whoever speaks for its organisation.

use exedra_kernel::{ForumId, OrganisationId, PersonId};
use exedra_people::membership::{self, Member};
use exedra_people::presence;
use exedra_store::{Conn, Result};

use crate::model::Head;

/// Whom to ask at an edition: the contact, if they take part there and agree to be contacted, else somebody else of the
/// organisation who does. Whether the listing may be known of is the caller's question.
pub async fn whom_to_ask(conn: &mut Conn, forum: &ForumId, head: &Head) -> Result<Option<PersonId>> {
    if let Some(contact) = &head.contact_id
        && presence::attendee(conn, forum, contact).await?.is_some_and(|found| found.here() && found.contacted)
    {
        return Ok(Some(contact.clone()));
    }
    presence::speaker(conn, forum, &head.organisation_id).await
}

/// Somebody of the organisation who may be chosen as a contact.
pub struct Candidate {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}

/// So many members are offered for choice.
const MOST: usize = 500;

/// The members of an organisation by name, in one question.
pub async fn candidates(conn: &mut Conn, organisation: &OrganisationId) -> Result<Vec<Candidate>> {
    let members = membership::members(conn, organisation).await?;
    Ok(members
        .into_iter()
        .take(MOST)
        .map(|member| Candidate { name: name_of(&member), id: member.person_id })
        .collect())
}

fn name_of(member: &Member) -> String {
    if member.native_name.is_empty() || member.native_name == member.latin_name {
        member.latin_name.clone()
    } else if member.latin_name.is_empty() {
        member.native_name.clone()
    } else {
        format!("{} ({})", member.native_name, member.latin_name)
    }
}

/// The person of an id as typed, if they are a member of the organisation.
pub async fn member(conn: &mut Conn, organisation: &OrganisationId, id: &str) -> Result<Option<PersonId>> {
    let Some(id) = PersonId::parse(id) else { return Ok(None) };
    let members = exedra_people::organisation::members(conn, organisation).await?;
    Ok(members.into_iter().any(|(member, _)| member == id).then_some(id))
}
