//! Many people and organisations at once, for demonstrations and imports: rows go in by the thousand.

use exedra_kernel::lang::Words;
use exedra_kernel::{DelegationId, Field as _, ForumId, ForumRole, MembershipRole, OrganisationId, PersonId, Value};
use exedra_store::house::{self, Stamp};
use exedra_store::{Result, Tx};

use crate::model::{ConsentKind, OrganisationKind};
use crate::rules::{MakeOrganisation, MakePerson, Register};
use crate::{organisation, organisation_words as words, person};

fn text(text: &str) -> Value {
    Value::Text(Some(text.to_owned()))
}

fn maybe(text: Option<&str>) -> Value {
    Value::Text(text.map(ToOwned::to_owned))
}

/// Makes organisations with ids chosen by the caller.
pub async fn organisations(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    _permit: &MakeOrganisation,
    rows: &[(OrganisationId, organisation::Proposal)],
) -> Result<()> {
    const COLUMNS: [&str; 15] = [
        "id",
        "name",
        "sort_name",
        "native_name",
        "native_language",
        "country",
        "city",
        "kind",
        "website",
        "about",
        "about_language",
        "sector",
        "status",
        "source",
        "created_at",
    ];
    let cells = rows.iter().map(|(id, p)| {
        let (native, language) = p.native.as_ref().map_or((None, None), |(n, l)| (Some(n.as_str()), Some(l.as_str())));
        let (about, about_language) =
            p.about.as_ref().map_or((None, None), |(t, l)| (Some(t.as_str()), Some(l.as_str())));
        let kind: OrganisationKind = p.kind;
        vec![
            text(id.as_str()),
            text(&p.name),
            text(&words::sort_name(&p.name)),
            maybe(native),
            maybe(language),
            maybe(p.country.as_deref()),
            maybe(p.city.as_deref()),
            text(kind.as_str()),
            maybe(p.website.as_deref()),
            maybe(about),
            maybe(about_language),
            maybe(p.sector.as_deref()),
            text("active"),
            Value::Text(None),
            Value::Int(Some(stamp.now.micros())),
        ]
    });
    tx.insert_many("organisation", &COLUMNS, cells.collect(), false).await?;
    let found_by = rows.iter().flat_map(|(id, p)| {
        let names = std::iter::once(p.name.as_str()).chain(p.native.iter().map(|(name, _)| name.as_str()));
        words::words(names).into_iter().map(|word| vec![text(&word), text(id.as_str())])
    });
    tx.insert_many("organisation_word", &["word", "organisation_id"], found_by.collect(), true).await?;
    let ids: Vec<String> = rows.iter().map(|(id, _)| id.to_string()).collect();
    house::emit_many(tx, stamp, crate::TOPIC, "organisation-made", &ids).await
}

/// Makes persons with ids chosen by the caller.
pub async fn persons(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    _permit: &MakePerson,
    rows: &[(PersonId, person::Proposal)],
) -> Result<()> {
    const COLUMNS: [&str; 10] = [
        "id",
        "native_name",
        "latin_name",
        "form_of_address",
        "title",
        "email",
        "nationality",
        "residence",
        "languages",
        "created_at",
    ];
    let cells = rows.iter().map(|(id, p)| {
        vec![
            text(id.as_str()),
            text(&p.native_name),
            text(&p.latin_name),
            maybe(p.form_of_address.as_deref()),
            maybe(p.title.as_deref()),
            maybe(p.email.as_deref()),
            maybe(p.nationality.as_deref()),
            maybe(p.residence.as_deref()),
            Words(p.languages.clone()).to_value(),
            Value::Int(Some(stamp.now.micros())),
        ]
    });
    tx.insert_many("person", &COLUMNS, cells.collect(), false).await?;
    tx.touch(crate::TOPIC);
    Ok(())
}

/// A registration to be made.
#[derive(Clone, Debug)]
pub struct NewRegistration {
    /// Who.
    pub person: PersonId,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// In which delegation.
    pub delegation: Option<DelegationId>,
    /// Country or region represented.
    pub country: Option<String>,
    /// The name on the badge.
    pub badge: String,
}

/// Registers many at an edition.
pub async fn register(tx: &mut Tx, stamp: Stamp<'_>, permit: &Register, rows: &[NewRegistration]) -> Result<()> {
    const COLUMNS: [&str; 8] = [
        "forum_id",
        "person_id",
        "organisation_id",
        "delegation_id",
        "country_represented",
        "badge_name",
        "state",
        "created_at",
    ];
    let forum: &ForumId = permit.forum();
    let cells = rows.iter().map(|row| {
        vec![
            text(forum.as_str()),
            text(row.person.as_str()),
            maybe(row.organisation.as_ref().map(OrganisationId::as_str)),
            maybe(row.delegation.as_ref().map(DelegationId::as_str)),
            maybe(row.country.as_deref()),
            text(&row.badge),
            text("expected"),
            Value::Int(Some(stamp.now.micros())),
        ]
    });
    tx.insert_many("registration", &COLUMNS, cells.collect(), true).await?;
    tx.touch(crate::TOPIC);
    Ok(())
}

/// Gives forum roles to many.
pub async fn roles(tx: &mut Tx, stamp: Stamp<'_>, permit: &Register, rows: &[(PersonId, ForumRole)]) -> Result<()> {
    let cells = rows.iter().map(|(person, role)| {
        vec![
            text(permit.forum().as_str()),
            text(person.as_str()),
            text(role.as_str()),
            text(""),
            Value::Int(Some(stamp.now.micros())),
        ]
    });
    tx.insert_many("forum_role", &["forum_id", "person_id", "role", "scope", "since"], cells.collect(), true)
        .await
        .map(|_| ())
}

/// Makes many members.
pub async fn memberships(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    _permit: &MakeOrganisation,
    rows: &[(OrganisationId, PersonId, MembershipRole)],
) -> Result<()> {
    let cells = rows.iter().map(|(organisation, person, role)| {
        vec![
            text(organisation.as_str()),
            text(person.as_str()),
            text(role.as_str()),
            Value::Int(Some(stamp.now.micros())),
        ]
    });
    tx.insert_many("membership", &["organisation_id", "person_id", "role", "since"], cells.collect(), true)
        .await
        .map(|_| ())
}

/// Records consents given or withheld by persons themselves.
pub async fn consents(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    _permit: &MakePerson,
    rows: &[(PersonId, ConsentKind, bool, &str)],
) -> Result<()> {
    const COLUMNS: [&str; 9] =
        ["id", "person_id", "kind", "given", "text_version", "language", "at", "by_person", "current"];
    let cells = rows.iter().map(|(id, kind, given, language)| {
        vec![
            text(&stamp.id()),
            text(id.as_str()),
            text(kind.as_str()),
            Value::Bool(Some(*given)),
            text(person::CONSENT_VERSION),
            text(language),
            Value::Int(Some(stamp.now.micros())),
            text(id.as_str()),
            Value::Bool(Some(true)),
        ]
    });
    tx.insert_many("consent", &COLUMNS, cells.collect(), false).await.map(|_| ())
}

/// A delegation to be made.
#[derive(Clone, Debug)]
pub struct NewDelegation {
    /// Its id.
    pub id: DelegationId,
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Country or region.
    pub country: String,
    /// Quota.
    pub quota: i64,
    /// Head.
    pub head: Option<PersonId>,
    /// Contact address.
    pub contact: String,
    /// Deadline, YYYY-MM-DD.
    pub deadline: Option<String>,
}

/// Makes many delegations at an edition.
pub async fn delegations(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &Register,
    rows: &[NewDelegation],
    managers: &[(DelegationId, PersonId)],
) -> Result<()> {
    const COLUMNS: [&str; 10] =
        ["id", "forum_id", "code", "name", "country", "quota", "head_id", "contact", "deadline", "created_at"];
    let cells = rows.iter().map(|row| {
        vec![
            text(row.id.as_str()),
            text(permit.forum().as_str()),
            text(&row.code),
            text(&row.name),
            text(&row.country),
            Value::Int(Some(row.quota)),
            maybe(row.head.as_ref().map(PersonId::as_str)),
            text(&row.contact),
            maybe(row.deadline.as_deref()),
            Value::Int(Some(stamp.now.micros())),
        ]
    });
    tx.insert_many("delegation", &COLUMNS, cells.collect(), false).await?;
    let cells = managers.iter().map(|(delegation, person)| vec![text(delegation.as_str()), text(person.as_str())]);
    tx.insert_many("delegation_manager", &["delegation_id", "person_id"], cells.collect(), true).await.map(|_| ())
}
