//! The SQL of lists, suggestions and imports.

use exedra_kernel::{ForumId, ListingId, Moment, OrganisationId, PersonId};
use exedra_store::{row, sql};

use crate::model::ListingKind;

row! {
    /// A file between upload and import.
    pub struct Upload {
        /// Id.
        pub id: String,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// Who uploaded it.
        pub person_id: PersonId,
        /// What it lists.
        pub kind: ListingKind,
        /// Its name at the sender's.
        pub name: String,
        /// Hash of the bytes.
        pub hash: String,
        /// When.
        pub created_at: Moment,
    }
}

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn listed_between(after: &str, last: &str) -> Many<(ListingId, ForumId)> =
        "SELECT listing_id, forum_id FROM listing_forum WHERE listing_id > $1 AND listing_id <= $2 ORDER BY listing_id, forum_id";
    pub fn dismissed(person: &PersonId) -> Many<(ListingId, String)> =
        "SELECT listing_id, reason FROM dismissal WHERE person_id = $1 ORDER BY at DESC, listing_id";
    pub fn dismiss(person: &PersonId, listing: &ListingId, reason: &str, at: Moment) -> Written =
        "INSERT INTO dismissal (person_id, listing_id, reason, at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id, listing_id) DO UPDATE SET reason = excluded.reason, at = excluded.at";
    pub fn bring_back(person: &PersonId, listing: &ListingId) -> Written =
        "DELETE FROM dismissal WHERE person_id = $1 AND listing_id = $2";
    pub fn forget_dismissals(person: &PersonId) -> Written = "DELETE FROM dismissal WHERE person_id = $1";
    pub fn insert_upload(id: &str, organisation: &OrganisationId, person: &PersonId, kind: &ListingKind, name: &str, hash: &str, at: Moment) -> Written =
        "INSERT INTO import_upload (id, organisation_id, person_id, kind, name, hash, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    pub fn upload(id: &str) -> One<Upload> =
        "SELECT id, organisation_id, person_id, kind, name, hash, created_at FROM import_upload WHERE id = $1";
    pub fn uploads_before(at: Moment) -> Many<Upload> =
        "SELECT id, organisation_id, person_id, kind, name, hash, created_at FROM import_upload WHERE created_at < $1 ORDER BY id LIMIT 100";
    pub fn uploads_of(person: &PersonId) -> Many<Upload> =
        "SELECT id, organisation_id, person_id, kind, name, hash, created_at FROM import_upload WHERE person_id = $1 ORDER BY id";
    pub fn forget_upload(id: &str) -> Written = "DELETE FROM import_upload WHERE id = $1";
    pub fn abandon_upload(id: &str) -> Written = "UPDATE import_upload SET created_at = 0, name = '' WHERE id = $1";
    pub fn hash_waits(hash: &str) -> One<(i64,)> = "SELECT COUNT(*) FROM import_upload WHERE hash = $1";
    pub fn hash_kept(hash: &str) -> One<(i64,)> = "SELECT COUNT(*) FROM stored_file WHERE hash = $1";
}
