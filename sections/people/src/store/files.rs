//! Uploaded files.

use exedra_store::sql;

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn hashes() -> Many<(String,)> = "SELECT DISTINCT hash FROM stored_file ORDER BY hash";
}
