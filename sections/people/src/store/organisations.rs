//! Organisations, their names, identifiers and members.

use exedra_kernel::{MembershipRole, Moment, OrganisationId, PersonId};
use exedra_store::sql;

use crate::model::Organisation;

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn by_id(id: &OrganisationId) -> One<Organisation> =
        "SELECT id, name, native_name, native_language, country, city, kind, website, about, about_language, sector, parent_id, status, source
         FROM organisation WHERE id = $1";
    pub fn by_identifier(scheme: &str, value: &str) -> One<Organisation> =
        "SELECT o.id, o.name, o.native_name, o.native_language, o.country, o.city, o.kind, o.website, o.about, o.about_language, o.sector, o.parent_id, o.status, o.source
         FROM organisation_identifier i JOIN organisation o ON o.id = i.organisation_id WHERE i.scheme = $1 AND i.value = $2";
    pub fn by_name(name: &str) -> One<Organisation> =
        "SELECT id, name, native_name, native_language, country, city, kind, website, about, about_language, sector, parent_id, status, source
         FROM organisation WHERE name = $1 OR native_name = $1 ORDER BY created_at, id LIMIT 1";
    pub fn insert(id: &OrganisationId, name: &str, native: Option<&str>, language: Option<&str>, country: Option<&str>, kind: &str, at: Moment) -> Written =
        "INSERT INTO organisation (id, name, native_name, native_language, country, kind, status, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'active', $7)";
    pub fn update(id: &OrganisationId, name: &str, native: Option<&str>, language: Option<&str>, country: Option<&str>, city: Option<&str>, kind: &str, website: Option<&str>, about: Option<&str>, about_language: Option<&str>, sector: Option<&str>) -> Written =
        "UPDATE organisation SET name = $2, native_name = $3, native_language = $4, country = $5, city = $6, kind = $7,
         website = $8, about = $9, about_language = $10, sector = $11 WHERE id = $1";
    pub fn set_parent(id: &OrganisationId, parent: Option<&OrganisationId>) -> Written =
        "UPDATE organisation SET parent_id = $2 WHERE id = $1";
    pub fn children(id: &OrganisationId) -> Many<(OrganisationId, String)> =
        "SELECT id, name FROM organisation WHERE parent_id = $1 ORDER BY name, id";
    pub fn identifiers(id: &OrganisationId) -> Many<(String, String)> =
        "SELECT scheme, value FROM organisation_identifier WHERE organisation_id = $1 ORDER BY scheme, value";
    pub fn add_identifier(scheme: &str, value: &str, id: &OrganisationId) -> Written =
        "INSERT INTO organisation_identifier (scheme, value, organisation_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    pub fn remove_identifier(scheme: &str, value: &str, id: &OrganisationId) -> Written =
        "DELETE FROM organisation_identifier WHERE scheme = $1 AND value = $2 AND organisation_id = $3";
    pub fn names(id: &OrganisationId) -> Many<(String, String)> =
        "SELECT language, name FROM organisation_name WHERE organisation_id = $1 ORDER BY language, name";
    pub fn memberships_of(person: &PersonId) -> Many<(OrganisationId, MembershipRole)> =
        "SELECT organisation_id, role FROM membership WHERE person_id = $1 ORDER BY organisation_id";
    pub fn members(id: &OrganisationId) -> Many<(PersonId, MembershipRole)> =
        "SELECT person_id, role FROM membership WHERE organisation_id = $1 ORDER BY role, person_id";
    pub fn add_member(id: &OrganisationId, person: &PersonId, role: &MembershipRole, at: Moment) -> Written =
        "INSERT INTO membership (organisation_id, person_id, role, since) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organisation_id, person_id) DO UPDATE SET role = excluded.role";
    pub fn remove_member(id: &OrganisationId, person: &PersonId) -> Written =
        "DELETE FROM membership WHERE organisation_id = $1 AND person_id = $2";
}
