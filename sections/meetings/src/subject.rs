//! What a meeting is about: all that this section knows of offers and needs goes through this file.

use std::collections::HashMap;

use exedra_exchange::rules;
use exedra_kernel::{ForumId, Lang, ListingId, Moment, PersonId};
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

/// The titles of some listings that everybody may read; what is not public has none, not even for the two who meet:
/// agendas travel into calendars and mail.
pub async fn titles(conn: &mut Conn, listings: &[ListingId], lang: Lang) -> Result<HashMap<ListingId, Subject>> {
    if listings.is_empty() {
        return Ok(HashMap::new());
    }
    let heads = exedra_exchange::heads(conn, listings).await?;
    let public = heads.into_iter().filter(rules::open);
    Ok(public
        .map(|head| {
            let (href, lang) = (head.path(), head.language.unwrap_or_else(|| lang.as_str().to_owned()));
            (head.id, Subject { title: head.title, lang, href })
        })
        .collect())
}

/// Whom to ask about a listing: its contact, or whoever speaks for its organisation at the edition. Nobody when it is not
/// public or not listed at the edition.
pub async fn contact(conn: &mut Conn, forum: &ForumId, listing: &ListingId, now: Moment) -> Result<Option<PersonId>> {
    let Some(head) = exedra_exchange::head(conn, listing).await? else { return Ok(None) };
    if !rules::is_public(&head, now) || !exedra_exchange::forums_of(conn, listing).await?.contains(forum) {
        return Ok(None);
    }
    exedra_exchange::contact::whom_to_ask(conn, forum, &head).await
}
