//! Who is at an edition and in which delegation; the directory; what an erasure takes away.

use exedra_kernel::lang::Words;
use exedra_kernel::{AccountId, DelegationId, ForumId, Moment, OrganisationId, PersonId};
use exedra_store::{row, sql};

use crate::model::{ConsentKind, RegistrationState};

row! {
    /// A person at an edition, with what a list of people says of them.
    pub struct Attendee {
        /// Person.
        pub person_id: PersonId,
        /// The name in its own script.
        pub native_name: String,
        /// The name in Latin letters.
        pub latin_name: String,
        /// How to address them.
        pub form_of_address: Option<String>,
        /// Function.
        pub title: Option<String>,
        /// Mail address.
        pub email: Option<String>,
        /// Nationality.
        pub nationality: Option<String>,
        /// Country or region of residence.
        pub residence: Option<String>,
        /// Languages spoken.
        pub languages: Words,
        /// When they were erased.
        pub erased_at: Option<Moment>,
        /// For which organisation.
        pub organisation_id: Option<OrganisationId>,
        /// Its name.
        pub organisation: Option<String>,
        /// Its country or region.
        pub organisation_country: Option<String>,
        /// In which delegation.
        pub delegation_id: Option<DelegationId>,
        /// Its code.
        pub delegation: Option<String>,
        /// Country or region represented.
        pub country_represented: Option<String>,
        /// Name on the badge.
        pub badge_name: String,
        /// Where the registration stands.
        pub state: RegistrationState,
        /// Whose place they took.
        pub substitute_of: Option<PersonId>,
        /// Their account, if they sign in themselves.
        pub account_id: Option<AccountId>,
    }
    /// A person as the directory lists them.
    pub struct Listed {
        /// Person.
        pub person_id: PersonId,
        /// The name in its own script.
        pub native_name: String,
        /// The name in Latin letters.
        pub latin_name: String,
        /// Function; nothing unless they agree that it is sent abroad, for anybody reads the directory.
        pub title: Option<String>,
        /// Country or region represented.
        pub country_represented: Option<String>,
        /// For which organisation.
        pub organisation_id: Option<OrganisationId>,
        /// Its name.
        pub organisation: Option<String>,
    }
}

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn attendees(forum: &ForumId) -> Many<Attendee> =
        "SELECT p.id, p.native_name, p.latin_name, p.form_of_address, p.title, p.email, p.nationality, p.residence, p.languages, p.erased_at,
                r.organisation_id, o.name, o.country, r.delegation_id, d.code, r.country_represented, r.badge_name, r.state, r.substitute_of, a.id
         FROM registration r JOIN person p ON p.id = r.person_id LEFT JOIN organisation o ON o.id = r.organisation_id
         LEFT JOIN delegation d ON d.id = r.delegation_id LEFT JOIN account a ON a.person_id = p.id
         WHERE r.forum_id = $1 ORDER BY r.created_at, p.id";
    pub fn attendee(forum: &ForumId, person: &PersonId) -> One<Attendee> =
        "SELECT p.id, p.native_name, p.latin_name, p.form_of_address, p.title, p.email, p.nationality, p.residence, p.languages, p.erased_at,
                r.organisation_id, o.name, o.country, r.delegation_id, d.code, r.country_represented, r.badge_name, r.state, r.substitute_of, a.id
         FROM registration r JOIN person p ON p.id = r.person_id LEFT JOIN organisation o ON o.id = r.organisation_id
         LEFT JOIN delegation d ON d.id = r.delegation_id LEFT JOIN account a ON a.person_id = p.id
         WHERE r.forum_id = $1 AND r.person_id = $2";
    pub fn attendees_in(delegation: &DelegationId) -> Many<Attendee> =
        "SELECT p.id, p.native_name, p.latin_name, p.form_of_address, p.title, p.email, p.nationality, p.residence, p.languages, p.erased_at,
                r.organisation_id, o.name, o.country, r.delegation_id, d.code, r.country_represented, r.badge_name, r.state, r.substitute_of, a.id
         FROM registration r JOIN person p ON p.id = r.person_id LEFT JOIN organisation o ON o.id = r.organisation_id
         LEFT JOIN delegation d ON d.id = r.delegation_id LEFT JOIN account a ON a.person_id = p.id
         WHERE r.delegation_id = $1 ORDER BY r.created_at, p.id";
    pub fn listed(forum: &ForumId) -> Many<Listed> =
        "SELECT p.id, p.native_name, p.latin_name, CASE WHEN w.id IS NULL THEN NULL ELSE p.title END, r.country_represented, r.organisation_id, o.name
         FROM registration r JOIN person p ON p.id = r.person_id
         JOIN consent c ON c.person_id = p.id AND c.kind = 'listed' AND c.current = TRUE AND c.given = TRUE
         LEFT JOIN consent w ON w.person_id = p.id AND w.kind = 'abroad' AND w.current = TRUE AND w.given = TRUE
         LEFT JOIN organisation o ON o.id = r.organisation_id
         WHERE r.forum_id = $1 AND r.state IN ('expected', 'arrived') AND p.erased_at IS NULL ORDER BY p.id";
    pub fn consenting(forum: &ForumId, kind: &ConsentKind) -> Many<(PersonId,)> =
        "SELECT c.person_id FROM consent c JOIN registration r ON r.person_id = c.person_id
         WHERE r.forum_id = $1 AND r.state IN ('expected', 'arrived') AND c.kind = $2 AND c.current = TRUE AND c.given = TRUE";
    pub fn consents_at(forum: &ForumId) -> Many<(PersonId, ConsentKind)> =
        "SELECT c.person_id, c.kind FROM consent c JOIN registration r ON r.person_id = c.person_id
         WHERE r.forum_id = $1 AND c.current = TRUE AND c.given = TRUE";
    pub fn managers(delegation: &DelegationId) -> Many<(PersonId, String, String)> =
        "SELECT p.id, p.native_name, p.latin_name FROM delegation_manager m JOIN person p ON p.id = m.person_id
         WHERE m.delegation_id = $1 ORDER BY p.id";
    pub fn remove_manager(delegation: &DelegationId, person: &PersonId) -> Written =
        "DELETE FROM delegation_manager WHERE delegation_id = $1 AND person_id = $2";
    pub fn used(forum: &ForumId) -> Many<(DelegationId, i64)> =
        "SELECT delegation_id, COUNT(*) FROM registration
         WHERE forum_id = $1 AND delegation_id IS NOT NULL AND state IN ('expected', 'arrived') GROUP BY delegation_id";
    pub fn rename_delegation(id: &DelegationId, name: &str, country: Option<&str>) -> Written =
        "UPDATE delegation SET name = $2, country = $3 WHERE id = $1";
    pub fn set_head(id: &DelegationId, head: Option<&PersonId>) -> Written =
        "UPDATE delegation SET head_id = $2 WHERE id = $1";
    pub fn set_presence(forum: &ForumId, person: &PersonId, organisation: Option<&OrganisationId>, country: Option<&str>, badge: &str) -> Written =
        "UPDATE registration SET organisation_id = $3, country_represented = $4, badge_name = $5 WHERE forum_id = $1 AND person_id = $2";
    pub fn set_badge(forum: &ForumId, person: &PersonId, badge: &str) -> Written =
        "UPDATE registration SET badge_name = $3 WHERE forum_id = $1 AND person_id = $2";
    /// Persons known by an address who have no account: whoever has one is known by its address alone, for what they write on
    /// their profile nobody has verified.
    pub fn persons_by_email(email: &str) -> Many<(PersonId,)> =
        "SELECT p.id FROM person p WHERE p.email = $1 AND p.erased_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id) ORDER BY p.created_at, p.id LIMIT 2";
    pub fn account_addresses(forum: &ForumId) -> Many<(PersonId, String)> =
        "SELECT a.person_id, a.email FROM account a JOIN registration r ON r.person_id = a.person_id WHERE r.forum_id = $1";

    pub fn insert_offer(id: &str, principal: &PersonId, email: &str, note: Option<&str>, at: Moment) -> Written =
        "INSERT INTO mandate_offer (id, principal_id, email, note, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
    pub fn offers_of(principal: &PersonId) -> Many<(String, String, Option<String>, Moment)> =
        "SELECT id, email, note, created_at FROM mandate_offer WHERE principal_id = $1 ORDER BY created_at, id";
    pub fn offers_to(email: &str) -> Many<(String, PersonId, Option<String>)> =
        "SELECT id, principal_id, note FROM mandate_offer WHERE email = $1 ORDER BY created_at, id";
    pub fn withdraw_offer(id: &str, principal: &PersonId) -> Written =
        "DELETE FROM mandate_offer WHERE id = $1 AND principal_id = $2";
    pub fn take_offer(id: &str, email: &str) -> Written = "DELETE FROM mandate_offer WHERE id = $1 AND email = $2";

    pub fn erase_person(id: &PersonId, at: Moment) -> Written =
        "UPDATE person SET native_name = '', latin_name = '', form_of_address = NULL, title = NULL, email = NULL, nationality = NULL,
         residence = NULL, languages = '[]', erased_at = $2 WHERE id = $1";
    pub fn erased() -> Many<(PersonId, Moment)> =
        "SELECT id, erased_at FROM person WHERE erased_at IS NOT NULL ORDER BY erased_at, id";
    pub fn erase_offers(person: &PersonId) -> Written = "DELETE FROM mandate_offer WHERE principal_id = $1";
    pub fn erase_offers_to(email: &str) -> Written = "DELETE FROM mandate_offer WHERE email = $1";
    pub fn erase_mandates(person: &PersonId) -> Written =
        "DELETE FROM mandate WHERE principal_id = $1 OR agent_id = $1";
    pub fn erase_memberships(person: &PersonId) -> Written = "DELETE FROM membership WHERE person_id = $1";
    pub fn erase_roles(person: &PersonId) -> Written = "DELETE FROM forum_role WHERE person_id = $1";
    pub fn erase_managing(person: &PersonId) -> Written = "DELETE FROM delegation_manager WHERE person_id = $1";
    pub fn erase_head(person: &PersonId) -> Written = "UPDATE delegation SET head_id = NULL WHERE head_id = $1";
    pub fn erase_consents(person: &PersonId) -> Written = "DELETE FROM consent WHERE person_id = $1";
    pub fn erase_presence(person: &PersonId) -> Written =
        "UPDATE registration SET badge_name = '', organisation_id = NULL WHERE person_id = $1";
    pub fn erase_own_values(person: &PersonId) -> Written =
        "DELETE FROM own_value WHERE record = 'person' AND record_id = $1";
    pub fn contacts_near(person: &PersonId) -> Many<(DelegationId, String)> =
        "SELECT id, contact FROM delegation WHERE contact IS NOT NULL AND (head_id = $1
         OR EXISTS (SELECT 1 FROM delegation_manager m WHERE m.delegation_id = delegation.id AND m.person_id = $1)
         OR EXISTS (SELECT 1 FROM registration r WHERE r.delegation_id = delegation.id AND r.person_id = $1)) ORDER BY id";
    pub fn set_contact(id: &DelegationId, contact: &str) -> Written =
        "UPDATE delegation SET contact = $2 WHERE id = $1";
}
