//! Counting people, and figures as they were fixed.

use exedra_kernel::{ForumId, Moment};
use exedra_store::{row, sql};

row! {
    /// A figure as it was fixed.
    pub struct Snapshot {
        /// When.
        pub as_of: Moment,
        /// Its value then.
        pub value: i64,
        /// Its parts as they were shown: JSON pairs of part and value, null where withheld.
        pub cells: String,
        /// By whom.
        pub by_person: String,
        /// Why, in their words.
        pub note: String,
        /// Whether it was kept because the edition went to the archive.
        pub at_archive: bool,
    }
}

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn registered_by_country(forum: &ForumId) -> Many<(Option<String>, i64)> =
        "SELECT country_represented, COUNT(*) FROM registration WHERE forum_id = $1 AND state IN ('expected', 'arrived')
         GROUP BY country_represented ORDER BY country_represented";
    pub fn insert_snapshot(
        forum: &ForumId, name: &str, as_of: Moment, value: i64, cells: &str, by: &str, note: &str, at_archive: bool
    ) -> Written =
        "INSERT INTO figure_snapshot (forum_id, name, as_of, value, cells, by_person, note, at_archive)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    pub fn of_archive(forum: &ForumId) -> Many<(String, Moment, i64, String)> =
        "SELECT name, as_of, value, cells FROM figure_snapshot WHERE forum_id = $1 AND at_archive ORDER BY name, as_of DESC";
    pub fn snapshots(forum: &ForumId, name: &str) -> Many<Snapshot> =
        "SELECT as_of, value, cells, by_person, note, at_archive FROM figure_snapshot WHERE forum_id = $1 AND name = $2 ORDER BY as_of DESC";
}
