//! Members of organisations: invitations, roles, leaving.

use exedra_kernel::{MembershipRole, OrganisationId, PersonId, Refusal, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::rules::KeepMembers;
use crate::rules_organisations::{JoinOrganisation, owner_stays};
use crate::store::organisations;
pub use crate::store::organisations::{Invitation, Member};

/// An invitation can be answered for two weeks.
pub const INVITATION_SECONDS: i64 = 14 * 24 * 3600;
/// Most invitations of one organisation that wait at a time.
const MOST: usize = 50;

/// The translation key of a role.
pub fn role_key(role: MembershipRole) -> &'static str {
    match role {
        MembershipRole::Owner => key!("organisation-role-owner"),
        MembershipRole::Transfer => key!("organisation-role-transfer"),
        MembershipRole::Editor => key!("organisation-role-editor"),
        MembershipRole::Viewer => key!("organisation-role-viewer"),
    }
}

/// The members of an organisation.
pub async fn members(conn: &mut Conn, organisation: &OrganisationId) -> Result<Vec<Member>> {
    organisations::member_rows(conn, organisation).await
}

/// The invitations of an organisation that wait.
pub async fn invitations(conn: &mut Conn, organisation: &OrganisationId, stamp: Stamp<'_>) -> Result<Vec<Invitation>> {
    organisations::invitations(conn, organisation, stamp.now).await
}

/// Makes an invitation; gives its secret, which goes into the mail and nowhere else. It does not look whether the address
/// has an account, so nobody learns that here.
pub async fn invite(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepMembers,
    email: &str,
    role: MembershipRole,
) -> Result<String> {
    let organisation = permit.organisation();
    if *permit.first_owner_only() && role != MembershipRole::Owner {
        return Err(Refusal::NotFound.into());
    }
    crate::postage::may_write(tx, stamp, organisation.as_str(), email).await?;
    organisations::end_invitations(tx, organisation, email).await?;
    if organisations::invitations(tx, organisation, stamp.now).await?.len() >= MOST {
        return Err(Refusal::Conflict(key!("conflict-many-invitations")).into());
    }
    let secret = stamp.entropy.secret();
    let (hash, by) = (exedra_kernel::time::sha256(&secret), permit.acting().by_text());
    let until = stamp.now.plus_seconds(INVITATION_SECONDS);
    organisations::invite(tx, &stamp.id(), organisation, email, &role, &hash, &by, stamp.now, until).await?;
    // The trail outlives an erasure, so it does not hold the address.
    let after = serde_json::json!({ "role": role });
    tell(tx, stamp, permit, "member-invited", None, Some(&after)).await?;
    Ok(secret)
}

async fn tell(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepMembers,
    act: &'static str,
    before: Option<&serde_json::Value>,
    after: Option<&serde_json::Value>,
) -> Result<()> {
    let id = permit.organisation().as_str();
    house::record(tx, stamp, permit.acting(), house::Done { act, record: "organisation", id, before, after }).await?;
    house::emit(tx, stamp, crate::TOPIC, "members-changed", id).await
}

/// Takes an invitation back.
pub async fn uninvite(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepMembers, invitation: &str) -> Result<()> {
    if organisations::end_invitation(tx, invitation, permit.organisation()).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    tell(tx, stamp, permit, "member-uninvited", None, None).await
}

/// The invitation of a secret, while it waits.
pub async fn invitation(conn: &mut Conn, secret: &str, stamp: Stamp<'_>) -> Result<Option<Invitation>> {
    organisations::invitation(conn, &exedra_kernel::time::sha256(secret), stamp.now).await
}

/// Somebody joins by an invitation, which is used up. Whoever is a member already keeps the greater role.
pub async fn join(tx: &mut Tx, stamp: Stamp<'_>, permit: JoinOrganisation, invitation: &Invitation) -> Result<()> {
    let (organisation, person) = (permit.organisation(), permit.person());
    organisations::end_invitation(tx, &invitation.id, organisation).await?;
    if *permit.role() == MembershipRole::Owner && owners(tx, organisation).await? == 0 {
        // Whom others wanted before there was an owner, the owner may invite again.
        organisations::end_all_invitations(tx, organisation).await?;
    }
    let had = organisations::member_role(tx, organisation, person).await?.map(|(role,)| role);
    let place = |role: MembershipRole| MembershipRole::ALL.iter().position(|other| *other == role);
    let role = had.filter(|had| place(*had) <= place(*permit.role())).unwrap_or(*permit.role());
    organisations::add_member(tx, organisation, person, &role, stamp.now).await?;
    let after = serde_json::json!({ "person": person, "role": role });
    let done = house::Done {
        act: "member-joined",
        record: "organisation",
        id: organisation.as_str(),
        before: None,
        after: Some(&after),
    };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "members-changed", organisation.as_str()).await
}

async fn owners(conn: &mut Conn, organisation: &OrganisationId) -> Result<i64> {
    Ok(organisations::owners(conn, organisation).await?.map_or(0, |(n,)| n))
}

/// Gives a member another role, or (with none) ends the membership. The last owner stays.
pub async fn change(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepMembers,
    person: &PersonId,
    role: Option<MembershipRole>,
) -> Result<()> {
    let organisation = permit.organisation();
    if *permit.first_owner_only() {
        return Err(Refusal::NotFound.into());
    }
    let (was,) = organisations::member_role(tx, organisation, person).await?.ok_or(Refusal::NotFound)?;
    owner_stays(owners(tx, organisation).await?, was, role)?;
    let before = serde_json::json!({ "person": person, "role": was });
    if let Some(role) = role {
        organisations::add_member(tx, organisation, person, &role, stamp.now).await?;
        let after = serde_json::json!({ "person": person, "role": role });
        tell(tx, stamp, permit, "member-changed", Some(&before), Some(&after)).await
    } else {
        organisations::remove_member(tx, organisation, person).await?;
        tell(tx, stamp, permit, "member-removed", Some(&before), None).await
    }
}
