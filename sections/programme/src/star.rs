//! Starred events: what somebody keeps in their own programme. A private mark like a fold in a printed programme: nobody else
//! reads it, so it is in no trail and no event tells of it.

use exedra_kernel::{ForumId, PersonId};
use exedra_store::house::Stamp;
use exedra_store::{Conn, Result, Tx};

use crate::model::{Session, SessionId};
use crate::rules::KeepStars;
use crate::{rules, store};

/// The announced events that somebody starred, cancelled ones too, in the order of time.
pub async fn of(conn: &mut Conn, forum: &ForumId, person: &PersonId) -> Result<Vec<Session>> {
    let mut all = store::starred(conn, forum, person).await?;
    all.retain(|session| rules::is_public(session.state));
    Ok(all)
}

/// Stars an event; twice is as good as once.
pub async fn put(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepStars, session: &SessionId) -> Result<()> {
    store::put_star(tx, permit.forum(), permit.person(), session, stamp.now).await.map(|_| ())
}

/// Takes a star away.
pub async fn remove(tx: &mut Tx, permit: &KeepStars, session: &SessionId) -> Result<()> {
    store::remove_star(tx, permit.forum(), permit.person(), session).await.map(|_| ())
}
