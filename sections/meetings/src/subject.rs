//! What a meeting is about: all that this section knows of offers and needs goes through this file.

use std::collections::HashMap;

use exedra_kernel::{Lang, ListingId, PersonId};
use exedra_store::{Conn, Result};

/// A listing as agendas name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Title.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// Address.
    pub href: String,
}

/// The titles of some listings that everybody may read; what is not public has none.
pub async fn titles(_conn: &mut Conn, _listings: &[ListingId], _lang: Lang) -> Result<HashMap<ListingId, Subject>> {
    Ok(HashMap::new())
}

/// Whom to ask about a listing; nobody when the listing is not public.
pub async fn contact(_conn: &mut Conn, _listing: &ListingId) -> Result<Option<PersonId>> {
    Ok(None)
}
