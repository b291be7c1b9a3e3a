//! Editions, roles, registrations, delegations.

use exedra_kernel::lang::Words;
use exedra_kernel::{DelegationId, ForumId, ForumRole, Localized, Moment, OrganisationId, PersonId, Tracks};
use exedra_store::{row, sql};

use crate::model::{ForumRow, Registration};

row! {
    /// A delegation.
    pub struct Delegation {
        /// Id.
        pub id: DelegationId,
        /// Edition.
        pub forum_id: ForumId,
        /// Short code.
        pub code: String,
        /// Name.
        pub name: String,
        /// Country or region.
        pub country: Option<String>,
        /// Company, for a company's delegation.
        pub organisation_id: Option<OrganisationId>,
        /// How many may come.
        pub quota: i64,
        /// Head.
        pub head_id: Option<PersonId>,
        /// Contact address.
        pub contact: Option<String>,
        /// Registered until (YYYY-MM-DD).
        pub deadline: Option<String>,
    }
}

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn by_slug(slug: &str) -> One<ForumRow> =
        "SELECT id, slug, names, themes, venues, from_day, to_day, zone, languages, state, tracks, country FROM forum WHERE slug = $1";
    pub fn by_id(id: &ForumId) -> One<ForumRow> =
        "SELECT id, slug, names, themes, venues, from_day, to_day, zone, languages, state, tracks, country FROM forum WHERE id = $1";
    pub fn all() -> Many<ForumRow> =
        "SELECT id, slug, names, themes, venues, from_day, to_day, zone, languages, state, tracks, country FROM forum ORDER BY from_day DESC, slug";
    pub fn insert(id: &ForumId, slug: &str, names: &Localized, themes: &Localized, venues: &Localized, from: &str, to: &str, zone: &str) -> Written =
        "INSERT INTO forum (id, slug, names, themes, venues, from_day, to_day, zone, languages, state, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '[\"en\"]', 'draft', 0) ON CONFLICT DO NOTHING";
    pub fn complete(id: &ForumId, languages: &Words, state: &str, copied_from: Option<&ForumId>, at: Moment) -> Written =
        "UPDATE forum SET languages = $2, state = $3, copied_from = $4, created_at = $5 WHERE id = $1";
    pub fn set_state(id: &ForumId, state: &str) -> Written = "UPDATE forum SET state = $2 WHERE id = $1";
    pub fn set_theme(id: &ForumId, tracks: &Tracks, country: Option<&str>) -> Written =
        "UPDATE forum SET tracks = $2, country = $3 WHERE id = $1";
    pub fn update(id: &ForumId, names: &Localized, themes: &Localized, venues: &Localized, from: &str, to: &str, zone: &str, languages: &Words) -> Written =
        "UPDATE forum SET names = $2, themes = $3, venues = $4, from_day = $5, to_day = $6, zone = $7, languages = $8 WHERE id = $1";
    pub fn roles_of(person: &PersonId) -> Many<(ForumId, ForumRole, String)> =
        "SELECT forum_id, role, scope FROM forum_role WHERE person_id = $1 ORDER BY forum_id, role, scope";
    pub fn give_role(forum: &ForumId, person: &PersonId, role: ForumRoleParam<'_>, scope: &str, at: Moment) -> Written =
        "INSERT INTO forum_role (forum_id, person_id, role, scope, since) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
    pub fn take_role(forum: &ForumId, person: &PersonId, role: ForumRoleParam<'_>) -> Written =
        "DELETE FROM forum_role WHERE forum_id = $1 AND person_id = $2 AND role = $3";
    pub fn take_host(forum: &ForumId, person: &PersonId, scope: &str) -> Written =
        "DELETE FROM forum_role WHERE forum_id = $1 AND person_id = $2 AND role = 'host' AND scope = $3";
    pub fn hosts(forum: &ForumId, scope: &str) -> Many<(PersonId, String, String)> =
        "SELECT r.person_id, p.native_name, p.latin_name FROM forum_role r JOIN person p ON p.id = r.person_id
         WHERE r.forum_id = $1 AND r.role = 'host' AND r.scope = $2 AND p.erased_at IS NULL ORDER BY p.latin_name, r.person_id";
    pub fn register(forum: &ForumId, person: &PersonId, organisation: Option<&OrganisationId>, delegation: Option<&DelegationId>, country: Option<&str>, badge: &str, substitute_of: Option<&PersonId>, at: Moment) -> Written =
        "INSERT INTO registration (forum_id, person_id, organisation_id, delegation_id, country_represented, badge_name, state, substitute_of, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'expected', $7, $8) ON CONFLICT DO NOTHING";
    pub fn registration(forum: &ForumId, person: &PersonId) -> One<Registration> =
        "SELECT forum_id, person_id, organisation_id, delegation_id, country_represented, badge_name, state, substitute_of
         FROM registration WHERE forum_id = $1 AND person_id = $2";
    pub fn registrations_of(person: &PersonId) -> Many<Registration> =
        "SELECT forum_id, person_id, organisation_id, delegation_id, country_represented, badge_name, state, substitute_of
         FROM registration WHERE person_id = $1 ORDER BY forum_id";
    pub fn registrations_in(delegation: &DelegationId) -> Many<Registration> =
        "SELECT forum_id, person_id, organisation_id, delegation_id, country_represented, badge_name, state, substitute_of
         FROM registration WHERE delegation_id = $1 ORDER BY created_at, person_id";
    pub fn set_registration_state(forum: &ForumId, person: &PersonId, state: &str) -> Written =
        "UPDATE registration SET state = $3 WHERE forum_id = $1 AND person_id = $2";
    pub fn registered_count(forum: &ForumId) -> One<(i64,)> =
        "SELECT COUNT(*) FROM registration WHERE forum_id = $1 AND state IN ('expected', 'arrived')";
    pub fn countries_count(forum: &ForumId) -> One<(i64,)> =
        "SELECT COUNT(DISTINCT country_represented) FROM registration WHERE forum_id = $1 AND state IN ('expected', 'arrived')";
    pub fn delegation(id: &DelegationId) -> One<Delegation> =
        "SELECT id, forum_id, code, name, country, organisation_id, quota, head_id, contact, deadline FROM delegation WHERE id = $1";
    pub fn delegations(forum: &ForumId) -> Many<Delegation> =
        "SELECT id, forum_id, code, name, country, organisation_id, quota, head_id, contact, deadline FROM delegation
         WHERE forum_id = $1 ORDER BY code";
    pub fn insert_delegation(id: &DelegationId, forum: &ForumId, code: &str, name: &str, country: Option<&str>, quota: i64, contact: Option<&str>, at: Moment) -> Written =
        "INSERT INTO delegation (id, forum_id, code, name, country, quota, contact, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    pub fn set_delegation(id: &DelegationId, quota: i64, head: Option<&PersonId>, contact: Option<&str>, deadline: Option<&str>, organisation: Option<&OrganisationId>) -> Written =
        "UPDATE delegation SET quota = $2, head_id = $3, contact = $4, deadline = $5, organisation_id = $6 WHERE id = $1";
    pub fn delegations_managed(person: &PersonId) -> Many<(DelegationId,)> =
        "SELECT delegation_id FROM delegation_manager WHERE person_id = $1 ORDER BY delegation_id";
    pub fn add_manager(delegation: &DelegationId, person: &PersonId) -> Written =
        "INSERT INTO delegation_manager (delegation_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
}

/// A role as a parameter.
pub type ForumRoleParam<'a> = &'a ForumRole;
