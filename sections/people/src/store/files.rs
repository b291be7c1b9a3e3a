//! Uploaded files.

use exedra_store::sql;

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn hashes() -> Many<(String,)> = "SELECT DISTINCT hash FROM stored_file ORDER BY hash";
    pub fn named() -> Many<(String, String)> =
        "SELECT hash, MIN(name) FROM stored_file GROUP BY hash ORDER BY hash";
}
