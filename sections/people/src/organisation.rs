//! Organisations: making and finding.

use exedra_kernel::{MembershipRole, OrganisationId, PersonId};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::model::{Organisation, OrganisationKind};
use crate::rules::{EditOrganisation, MakeOrganisation};
use crate::store::organisations;

/// An organisation as somebody describes it.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Name in Latin letters.
    pub name: String,
    /// Name and language of its own.
    pub native: Option<(String, String)>,
    /// Country or region.
    pub country: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Kind.
    pub kind: OrganisationKind,
    /// Website.
    pub website: Option<String>,
    /// About it, with the language of the text.
    pub about: Option<(String, String)>,
    /// Sector.
    pub sector: Option<String>,
}

impl Proposal {
    /// One that is known by name only.
    pub fn named(name: &str, kind: OrganisationKind) -> Self {
        Self {
            name: name.to_owned(),
            native: None,
            country: None,
            city: None,
            kind,
            website: None,
            about: None,
            sector: None,
        }
    }
}

async fn write(tx: &mut Tx, id: &OrganisationId, p: &Proposal) -> Result<()> {
    let (native, language) =
        p.native.as_ref().map_or((None, None), |(name, lang)| (Some(name.as_str()), Some(lang.as_str())));
    let (about, about_language) =
        p.about.as_ref().map_or((None, None), |(text, lang)| (Some(text.as_str()), Some(lang.as_str())));
    organisations::update(
        tx,
        id,
        &p.name,
        native,
        language,
        p.country.as_deref(),
        p.city.as_deref(),
        p.kind.as_str(),
        p.website.as_deref(),
        about,
        about_language,
        p.sector.as_deref(),
    )
    .await
    .map(|_| ())
}

/// Makes an organisation known; gives its id.
pub async fn create(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &MakeOrganisation,
    proposal: &Proposal,
) -> Result<OrganisationId> {
    let id = OrganisationId::new(stamp.now, stamp.entropy);
    organisations::insert(tx, &id, &proposal.name, None, None, None, proposal.kind.as_str(), stamp.now).await?;
    write(tx, &id, proposal).await?;
    let after = serde_json::json!({ "name": proposal.name, "country": proposal.country, "kind": proposal.kind });
    let done = house::Done { act: "made", record: "organisation", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "organisation-made", id.as_str()).await?;
    Ok(id)
}

/// Changes an organisation.
pub async fn edit(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditOrganisation, proposal: &Proposal) -> Result<()> {
    let id = permit.organisation();
    let before = by_id(tx, id).await?.map(|o| serde_json::json!({ "name": o.name, "country": o.country, "kind": o.kind, "website": o.website, "about": o.about }));
    write(tx, id, proposal).await?;
    let after = serde_json::json!({ "name": proposal.name, "country": proposal.country, "kind": proposal.kind, "website": proposal.website, "about": proposal.about.as_ref().map(|(text, _)| text) });
    let done = house::Done {
        act: "edited",
        record: "organisation",
        id: id.as_str(),
        before: before.as_ref(),
        after: Some(&after),
    };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "organisation-changed", id.as_str()).await
}

/// An organisation.
pub async fn by_id(conn: &mut Conn, id: &OrganisationId) -> Result<Option<Organisation>> {
    organisations::by_id(conn, id).await
}

/// An organisation named by id, by `scheme:value` (or a ROR address), or by its name.
pub async fn find(conn: &mut Conn, text: &str) -> Result<Option<Organisation>> {
    let text = text.trim();
    if let Some(id) = OrganisationId::parse(text) {
        return organisations::by_id(conn, &id).await;
    }
    if let Some(ror) = text.strip_prefix("https://ror.org/") {
        return organisations::by_identifier(conn, "ror", ror).await;
    }
    if let Some((scheme, value)) = text.split_once(':')
        && let Some(found) = organisations::by_identifier(conn, &scheme.to_lowercase(), value.trim()).await?
    {
        return Ok(Some(found));
    }
    organisations::by_name(conn, text).await
}

/// Makes somebody a member, or changes their role.
pub async fn add_member(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    organisation: &OrganisationId,
    person: &PersonId,
    role: MembershipRole,
) -> Result<()> {
    organisations::add_member(tx, organisation, person, &role, stamp.now).await.map(|_| ())
}

/// The members of an organisation with their roles, owners first.
pub async fn members(conn: &mut Conn, id: &OrganisationId) -> Result<Vec<(PersonId, MembershipRole)>> {
    let mut members = organisations::members(conn, id).await?;
    members.sort_by_key(|(_, role)| *role);
    Ok(members)
}
