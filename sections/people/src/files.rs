//! Uploaded pictures and documents as the tables know them; the bytes lie in the file store under their hash.

use exedra_store::{Conn, Result};

use crate::store::files;

/// The hashes of all files that tables name.
pub async fn hashes(conn: &mut Conn) -> Result<Vec<String>> {
    Ok(files::hashes(conn).await?.into_iter().map(|(hash,)| hash).collect())
}

/// The hashes of all files that tables name, each with a name that somebody knows it by.
pub async fn named(conn: &mut Conn) -> Result<Vec<(String, String)>> {
    files::named(conn).await
}
