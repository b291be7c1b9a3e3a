//! Organisations, their names, identifiers and members.

use exedra_kernel::{ForumId, MembershipRole, Moment, OrganisationId, PersonId};
use exedra_store::{row, sql};

use crate::model::{Organisation, OrganisationKind};

row! {
    /// An organisation in a list.
    pub struct Listed {
        /// Id.
        pub id: OrganisationId,
        /// Name in Latin letters.
        pub name: String,
        /// Name in its own language.
        pub native_name: Option<String>,
        /// That language.
        pub native_language: Option<String>,
        /// Country or region.
        pub country: Option<String>,
        /// City.
        pub city: Option<String>,
        /// Kind.
        pub kind: OrganisationKind,
        /// active or inactive.
        pub status: String,
    }
    /// A name.
    pub struct Named {
        /// Language; empty when nobody stated it.
        pub language: String,
        /// The name.
        pub name: String,
        /// label, alias or acronym.
        pub kind: String,
    }
    /// A member with their names.
    pub struct Member {
        /// Person.
        pub person_id: PersonId,
        /// Native name.
        pub native_name: String,
        /// Latin name.
        pub latin_name: String,
        /// What they may do.
        pub role: MembershipRole,
        /// Since.
        pub since: Moment,
    }
    /// An invitation that waits.
    pub struct Invitation {
        /// Id.
        pub id: String,
        /// Organisation.
        pub organisation_id: OrganisationId,
        /// Address it went to.
        pub email: String,
        /// What they would be.
        pub role: MembershipRole,
        /// Until.
        pub expires_at: Moment,
    }
    /// An organisation of the registry as kept here.
    pub struct Registered {
        /// The registry's id.
        pub ror: String,
        /// Id here.
        pub id: OrganisationId,
        /// Hash of what was imported.
        pub source_hash: Option<String>,
        /// When its people changed it here.
        pub edited_at: Option<Moment>,
    }
}

/// The columns of [`Listed`].
macro_rules! listed {
    ($rest:literal) => {
        concat!(
            "SELECT o.id, o.name, o.native_name, o.native_language, o.country, o.city, o.kind, o.status FROM organisation o
             WHERE o.status <> 'withdrawn' AND ",
            $rest
        )
    };
}

/// Who has a word in each of four ranges; a range that begins with nothing is not asked.
macro_rules! worded {
    ($before:literal, $after:literal) => {
        concat!(
            $before,
            "o.status <> 'withdrawn'
             AND o.id IN (SELECT organisation_id FROM organisation_word WHERE word >= $1 AND word < $2)
             AND ($3 = '' OR o.id IN (SELECT organisation_id FROM organisation_word WHERE word >= $3 AND word < $4))
             AND ($5 = '' OR o.id IN (SELECT organisation_id FROM organisation_word WHERE word >= $5 AND word < $6))
             AND ($7 = '' OR o.id IN (SELECT organisation_id FROM organisation_word WHERE word >= $7 AND word < $8))
             AND ($9 = '' OR o.country = $9) AND ($10 = '' OR o.kind = $10)",
            $after
        )
    };
}

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
    pub fn child_rows(id: &OrganisationId, limit: i64) -> Many<Listed> =
        listed!("o.parent_id = $1 ORDER BY o.sort_name, o.id LIMIT $2");
    pub fn child_count(id: &OrganisationId) -> One<(i64,)> =
        "SELECT COUNT(*) FROM organisation o WHERE o.status <> 'withdrawn' AND o.parent_id = $1";
    pub fn identifiers(id: &OrganisationId) -> Many<(String, String)> =
        "SELECT scheme, value FROM organisation_identifier WHERE organisation_id = $1 ORDER BY scheme, value";
    pub fn add_identifier(scheme: &str, value: &str, id: &OrganisationId) -> Written =
        "INSERT INTO organisation_identifier (scheme, value, organisation_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    pub fn remove_identifier(scheme: &str, value: &str, id: &OrganisationId) -> Written =
        "DELETE FROM organisation_identifier WHERE scheme = $1 AND value = $2 AND organisation_id = $3";
    pub fn names(id: &OrganisationId) -> Many<Named> =
        "SELECT language, name, kind FROM organisation_name WHERE organisation_id = $1 ORDER BY language, name";
    pub fn add_name(id: &OrganisationId, language: &str, name: &str, kind: &str) -> Written =
        "INSERT INTO organisation_name (organisation_id, language, name, kind) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    pub fn forget_names(id: &OrganisationId) -> Written = "DELETE FROM organisation_name WHERE organisation_id = $1";
    pub fn forget_word(word: &str, id: &OrganisationId) -> Written =
        "DELETE FROM organisation_word WHERE word = $1 AND organisation_id = $2";
    pub fn set_sorted(id: &OrganisationId, sort_name: &str) -> Written =
        "UPDATE organisation SET sort_name = $2 WHERE id = $1";
    pub fn set_edited(id: &OrganisationId, at: Moment) -> Written = "UPDATE organisation SET edited_at = $2 WHERE id = $1";
    pub fn sorted(id: &OrganisationId) -> One<(String,)> = "SELECT sort_name FROM organisation WHERE id = $1";
    pub fn page(sort_name: &str, id: &str, limit: i64) -> Many<Listed> =
        listed!("(o.sort_name, o.id) > ($1, $2) ORDER BY o.sort_name, o.id LIMIT $3");
    pub fn page_of_country(country: &str, kind: &str, sort_name: &str, id: &str, limit: i64) -> Many<Listed> =
        listed!("o.country = $1 AND ($2 = '' OR o.kind = $2) AND (o.sort_name, o.id) > ($3, $4) ORDER BY o.sort_name, o.id LIMIT $5");
    pub fn page_of_kind(kind: &str, sort_name: &str, id: &str, limit: i64) -> Many<Listed> =
        listed!("o.kind = $1 AND (o.sort_name, o.id) > ($2, $3) ORDER BY o.sort_name, o.id LIMIT $4");
    pub fn page_of_words(a: &str, a_end: &str, b: &str, b_end: &str, c: &str, c_end: &str, d: &str, d_end: &str, country: &str, kind: &str, sort_name: &str, id: &str, limit: i64) -> Many<Listed> =
        worded!(
            "SELECT o.id, o.name, o.native_name, o.native_language, o.country, o.city, o.kind, o.status FROM organisation o WHERE ",
            " AND (o.sort_name, o.id) > ($11, $12) ORDER BY o.sort_name, o.id LIMIT $13"
        );
    pub fn count(country: &str, kind: &str) -> One<(i64,)> =
        "SELECT COUNT(*) FROM organisation o WHERE o.status <> 'withdrawn' AND ($1 = '' OR o.country = $1) AND ($2 = '' OR o.kind = $2)";
    pub fn count_of_words(a: &str, a_end: &str, b: &str, b_end: &str, c: &str, c_end: &str, d: &str, d_end: &str, country: &str, kind: &str) -> One<(i64,)> =
        worded!("SELECT COUNT(*) FROM organisation o WHERE ", "");
    pub fn countries() -> Many<(String,)> =
        "SELECT DISTINCT country FROM organisation WHERE country IS NOT NULL ORDER BY country";
    pub fn memberships_of(person: &PersonId) -> Many<(OrganisationId, MembershipRole)> =
        "SELECT organisation_id, role FROM membership WHERE person_id = $1 ORDER BY organisation_id";
    pub fn members(id: &OrganisationId) -> Many<(PersonId, MembershipRole)> =
        "SELECT person_id, role FROM membership WHERE organisation_id = $1 ORDER BY role, person_id";
    pub fn add_member(id: &OrganisationId, person: &PersonId, role: &MembershipRole, at: Moment) -> Written =
        "INSERT INTO membership (organisation_id, person_id, role, since) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organisation_id, person_id) DO UPDATE SET role = excluded.role";
    pub fn remove_member(id: &OrganisationId, person: &PersonId) -> Written =
        "DELETE FROM membership WHERE organisation_id = $1 AND person_id = $2";
    pub fn member_rows(id: &OrganisationId) -> Many<Member> =
        "SELECT m.person_id, p.native_name, p.latin_name, m.role, m.since FROM membership m JOIN person p ON p.id = m.person_id
         WHERE m.organisation_id = $1 AND p.erased_at IS NULL ORDER BY m.since, m.person_id";
    pub fn member_role(id: &OrganisationId, person: &PersonId) -> One<(MembershipRole,)> =
        "SELECT role FROM membership WHERE organisation_id = $1 AND person_id = $2";
    pub fn owners(id: &OrganisationId) -> One<(i64,)> =
        "SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person_id
         WHERE m.organisation_id = $1 AND m.role = 'owner' AND p.erased_at IS NULL";
    pub fn present_at(id: &OrganisationId) -> Many<(ForumId,)> =
        "SELECT forum_id FROM registration WHERE organisation_id = $1 AND state IN ('expected', 'arrived')
         UNION SELECT forum_id FROM delegation WHERE organisation_id = $1 ORDER BY 1";
    pub fn end_all_invitations(organisation: &OrganisationId) -> Written =
        "DELETE FROM organisation_invitation WHERE organisation_id = $1";
    pub fn invite(id: &str, organisation: &OrganisationId, email: &str, role: &MembershipRole, secret_hash: &str, by: &str, at: Moment, until: Moment) -> Written =
        "INSERT INTO organisation_invitation (id, organisation_id, email, role, secret_hash, by_person, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    pub fn invitations(id: &OrganisationId, now: Moment) -> Many<Invitation> =
        "SELECT id, organisation_id, email, role, expires_at FROM organisation_invitation
         WHERE organisation_id = $1 AND expires_at > $2 ORDER BY id";
    pub fn invitation(secret_hash: &str, now: Moment) -> One<Invitation> =
        "SELECT id, organisation_id, email, role, expires_at FROM organisation_invitation
         WHERE secret_hash = $1 AND expires_at > $2";
    pub fn invitations_to(email: &str) -> Many<Invitation> =
        "SELECT id, organisation_id, email, role, expires_at FROM organisation_invitation WHERE email = $1 ORDER BY id";
    pub fn end_invitation(id: &str, organisation: &OrganisationId) -> Written =
        "DELETE FROM organisation_invitation WHERE id = $1 AND organisation_id = $2";
    pub fn end_invitations(organisation: &OrganisationId, email: &str) -> Written =
        "DELETE FROM organisation_invitation WHERE organisation_id = $1 AND email = $2";
    pub fn forget_invitations(email: &str) -> Written = "DELETE FROM organisation_invitation WHERE email = $1";
    pub fn registered() -> Many<Registered> =
        "SELECT i.value, o.id, o.source_hash, o.edited_at FROM organisation_identifier i JOIN organisation o ON o.id = i.organisation_id
         WHERE i.scheme = 'ror'";
    pub fn renew(id: &OrganisationId, name: &str, native: Option<&str>, language: Option<&str>, country: Option<&str>, city: Option<&str>, kind: &str, website: Option<&str>, sort_name: &str) -> Written =
        "UPDATE organisation SET name = $2, native_name = $3, native_language = $4, country = $5, city = $6, kind = $7, website = $8,
         sort_name = $9 WHERE id = $1";
    pub fn set_source(id: &OrganisationId, status: &str, source: &str, hash: &str) -> Written =
        "UPDATE organisation SET status = $2, source = $3, source_hash = $4 WHERE id = $1";
    pub fn forget_identifiers(id: &OrganisationId) -> Written =
        "DELETE FROM organisation_identifier WHERE organisation_id = $1
         AND scheme IN ('ror', 'isni', 'wikidata', 'grid', 'fundref')";
}
