//! What whoever runs the installation or an edition looks after: the audit trail, own fields, roles.

use exedra_kernel::{ForumId, ForumRole, Localized, Moment, PersonId};
use exedra_store::house::Audit;
use exedra_store::{row, sql};

row! {
    /// An own field as stored.
    pub struct OwnField {
        /// Id.
        pub id: String,
        /// Kind of record.
        pub record: String,
        /// Name, beginning with `own_`.
        pub name: String,
        /// Labels.
        pub labels: Localized,
        /// Kind of value.
        pub kind: String,
        /// Choices, as JSON.
        pub choices: String,
        /// When it must be filled in.
        pub need: String,
        /// Who sees it.
        pub sees: String,
        /// Place.
        pub place: i64,
        /// No longer asked.
        pub retired: bool,
    }
    /// Somebody with a role at an edition.
    pub struct RoleRow {
        /// Person.
        pub person_id: PersonId,
        /// Native name.
        pub native_name: String,
        /// Latin name.
        pub latin_name: String,
        /// Role.
        pub role: ForumRole,
        /// The event it is confined to; empty for none.
        pub scope: String,
        /// Since.
        pub since: Moment,
    }
}

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn audit_of_record(record: &str, id: &str, before: &str, limit: i64) -> Many<Audit> =
        "SELECT id, at, by_person, behalf, act, record, record_id, before, after, undone_by FROM audit
         WHERE record = $1 AND record_id = $2 AND id < $3 ORDER BY id DESC LIMIT $4";
    pub fn audit_of_id(id: &str, before: &str, limit: i64) -> Many<Audit> =
        "SELECT id, at, by_person, behalf, act, record, record_id, before, after, undone_by FROM audit
         WHERE record_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3";
    pub fn audit_of_kind(record: &str, before: &str, limit: i64) -> Many<Audit> =
        "SELECT id, at, by_person, behalf, act, record, record_id, before, after, undone_by FROM audit
         WHERE record = $1 AND id < $2 ORDER BY id DESC LIMIT $3";
    pub fn audit_of_person(person: &str, behalf: &str, record: &str, before: &str, limit: i64) -> Many<Audit> =
        "SELECT id, at, by_person, behalf, act, record, record_id, before, after, undone_by FROM audit
         WHERE (by_person = $1 OR behalf = $2) AND ($3 = '' OR record = $3) AND id < $4 ORDER BY id DESC LIMIT $5";
    pub fn own_fields(record: &str) -> Many<OwnField> =
        "SELECT id, record, name, labels, kind, choices, need, sees, place, retired FROM own_field
         WHERE record = $1 ORDER BY place, name";
    pub fn own_field(id: &str) -> One<OwnField> =
        "SELECT id, record, name, labels, kind, choices, need, sees, place, retired FROM own_field WHERE id = $1";
    pub fn insert_own_field(id: &str, record: &str, name: &str, labels: &Localized, kind: &str, choices: &str, need: &str, sees: &str, place: i64) -> Written =
        "INSERT INTO own_field (id, record, name, labels, kind, choices, need, sees, place, retired)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, FALSE) ON CONFLICT DO NOTHING";
    pub fn update_own_field(id: &str, labels: &Localized, choices: &str, need: &str, sees: &str, place: i64, retired: bool) -> Written =
        "UPDATE own_field SET labels = $2, choices = $3, need = $4, sees = $5, place = $6, retired = $7 WHERE id = $1";
    pub fn own_values(record: &str, id: &str) -> Many<(String, String)> =
        "SELECT name, value FROM own_value WHERE record = $1 AND record_id = $2 ORDER BY name";
    pub fn own_values_between(record: &str, first: &str, last: &str) -> Many<(String, String, String)> =
        "SELECT record_id, name, value FROM own_value WHERE record = $1 AND record_id >= $2 AND record_id <= $3 ORDER BY record_id, name";
    pub fn own_field_users(record: &str, name: &str) -> Many<(String,)> =
        "SELECT record_id FROM own_value WHERE record = $1 AND name = $2 ORDER BY record_id";
    pub fn set_own_value(record: &str, id: &str, name: &str, value: &str) -> Written =
        "INSERT INTO own_value (record, record_id, name, value) VALUES ($1, $2, $3, $4)
         ON CONFLICT (record, record_id, name) DO UPDATE SET value = excluded.value";
    pub fn forget_own_value(record: &str, id: &str, name: &str) -> Written =
        "DELETE FROM own_value WHERE record = $1 AND record_id = $2 AND name = $3";
    pub fn roles(forum: &ForumId) -> Many<RoleRow> =
        "SELECT r.person_id, p.native_name, p.latin_name, r.role, r.scope, r.since FROM forum_role r JOIN person p ON p.id = r.person_id
         WHERE r.forum_id = $1 AND p.erased_at IS NULL AND r.role NOT IN ('participant') ORDER BY r.role, p.latin_name, r.person_id";
    pub fn secretaries(forum: &ForumId) -> One<(i64,)> =
        "SELECT COUNT(*) FROM forum_role r JOIN person p ON p.id = r.person_id
         WHERE r.forum_id = $1 AND r.role = 'secretariat' AND r.scope = '' AND p.erased_at IS NULL";
}
