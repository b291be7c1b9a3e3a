//! The SQL of this section.

use exedra_kernel::{ForumId, ListingId, OrganisationId};
use exedra_store::sql;

use crate::model::{Exhibit, Exhibitor, Presence, Stand};

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn filmed(forum: &ForumId) -> Many<(ListingId,)> =
        "SELECT DISTINCT e.listing_id FROM exhibit e JOIN listing_file f ON f.listing_id = e.listing_id
         WHERE e.forum_id = $1 AND f.role = 'video'";
    pub fn stands(forum: &ForumId) -> Many<Stand> =
        "SELECT code, hall, x, y, w, h FROM stand WHERE forum_id = $1 ORDER BY hall, code";
    pub fn stand(forum: &ForumId, code: &str) -> One<Stand> =
        "SELECT code, hall, x, y, w, h FROM stand WHERE forum_id = $1 AND code = $2";
    pub fn put_stand(forum: &ForumId, code: &str, hall: &str, x: i64, y: i64, w: i64, h: i64) -> Written =
        "INSERT INTO stand (forum_id, code, hall, x, y, w, h) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (forum_id, code) DO UPDATE SET hall = excluded.hall, x = excluded.x, y = excluded.y, w = excluded.w, h = excluded.h";
    pub fn remove_stand(forum: &ForumId, code: &str) -> Written = "DELETE FROM stand WHERE forum_id = $1 AND code = $2";
    pub fn copy_stands(old: &ForumId, new: &ForumId) -> Written =
        "INSERT INTO stand (forum_id, code, hall, x, y, w, h)
         SELECT CAST($2 AS TEXT), code, hall, x, y, w, h FROM stand WHERE forum_id = $1";
    pub fn exhibitors(forum: &ForumId) -> Many<Exhibitor> =
        "SELECT organisation_id, stand_code FROM exhibitor WHERE forum_id = $1 ORDER BY organisation_id";
    pub fn exhibitors_at(forum: &ForumId, code: &str) -> Many<Exhibitor> =
        "SELECT organisation_id, stand_code FROM exhibitor WHERE forum_id = $1 AND stand_code = $2 ORDER BY organisation_id";
    pub fn exhibitor(forum: &ForumId, organisation: &OrganisationId) -> One<Exhibitor> =
        "SELECT organisation_id, stand_code FROM exhibitor WHERE forum_id = $1 AND organisation_id = $2";
    pub fn presences(organisation: &OrganisationId) -> Many<Presence> =
        "SELECT forum_id, stand_code FROM exhibitor WHERE organisation_id = $1 ORDER BY forum_id DESC";
    pub fn exhibitor_ids(forum: &ForumId) -> Many<(OrganisationId,)> =
        "SELECT organisation_id FROM exhibitor WHERE forum_id = $1 ORDER BY organisation_id";
    pub fn put_exhibitor(forum: &ForumId, organisation: &OrganisationId, code: &str) -> Written =
        "INSERT INTO exhibitor (forum_id, organisation_id, stand_code) VALUES ($1, $2, $3)
         ON CONFLICT (forum_id, organisation_id) DO UPDATE SET stand_code = excluded.stand_code";
    pub fn move_exhibits(forum: &ForumId, organisation: &OrganisationId, code: &str) -> Written =
        "UPDATE exhibit SET stand_code = $3 WHERE forum_id = $1 AND organisation_id = $2";
    pub fn remove_exhibitor(forum: &ForumId, organisation: &OrganisationId) -> Written =
        "DELETE FROM exhibitor WHERE forum_id = $1 AND organisation_id = $2";
    pub fn remove_exhibits(forum: &ForumId, organisation: &OrganisationId) -> Written =
        "DELETE FROM exhibit WHERE forum_id = $1 AND organisation_id = $2";
    pub fn exhibits(forum: &ForumId) -> Many<Exhibit> =
        "SELECT listing_id, organisation_id, stand_code, name, first_shown_at FROM exhibit WHERE forum_id = $1 ORDER BY stand_code, listing_id";
    pub fn exhibits_at(forum: &ForumId, code: &str) -> Many<Exhibit> =
        "SELECT listing_id, organisation_id, stand_code, name, first_shown_at FROM exhibit
         WHERE forum_id = $1 AND stand_code = $2 ORDER BY listing_id";
    pub fn exhibits_of(forum: &ForumId, organisation: &OrganisationId) -> Many<Exhibit> =
        "SELECT listing_id, organisation_id, stand_code, name, first_shown_at FROM exhibit
         WHERE forum_id = $1 AND organisation_id = $2 ORDER BY listing_id";
    pub fn put_exhibit(forum: &ForumId, listing: &ListingId, organisation: &OrganisationId, code: &str, name: Option<&str>) -> Written =
        "INSERT INTO exhibit (forum_id, listing_id, organisation_id, stand_code, name) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (forum_id, listing_id) DO UPDATE SET stand_code = excluded.stand_code, name = excluded.name";
    pub fn remove_exhibit(forum: &ForumId, listing: &ListingId) -> Written =
        "DELETE FROM exhibit WHERE forum_id = $1 AND listing_id = $2";
}
