//! Whole releases and checks put in at once: the demonstration and imports.

use exedra_kernel::{Moment, OrganisationId};
use exedra_store::house::{self, Stamp};
use exedra_store::{Result, Tx};

use crate::model::{Content, ItemId, ItemKind, ReplyId, ReplyKind, ReplyState};
use crate::rules::KeepRecord;
use crate::{TOPIC, release, store};

/// A release as it is put in.
#[derive(Clone, Debug, Default)]
pub struct New {
    /// Whose it is; none means the forum's own.
    pub organisation: Option<OrganisationId>,
    /// What it says; of its files the bytes are kept already, with their lengths in `bytes`.
    pub content: Content,
    /// The lengths of the files, in bytes.
    pub bytes: Vec<i64>,
    /// From when on it is public.
    pub public_at: Option<Moment>,
}

/// Puts approved releases in; gives their ids.
pub async fn releases(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepRecord, all: &[New]) -> Result<Vec<ItemId>> {
    let (forum, by) = (permit.forum(), permit.acting().by_text());
    let mut ids = Vec::new();
    for new in all {
        let id = ItemId::new(stamp.now, stamp.entropy);
        let text = serde_json::to_string(&new.content).unwrap_or_default();
        store::insert_item(tx, forum, &id, &ItemKind::Release, new.organisation.as_ref(), stamp.now).await?;
        store::put_version(tx, forum, &id, 1, &text, "", &by, stamp.now).await?;
        for (file, bytes) in new.content.files.iter().zip(&new.bytes) {
            release::insert_file(tx, stamp, &id, file, *bytes).await?;
        }
        if let Some(public_at) = new.public_at {
            store::approve_version(tx, forum, &id, 1, &by, stamp.now).await?;
            store::set_public(tx, forum, &id, 1, public_at).await?;
        }
        ids.push(id);
    }
    house::emit(tx, stamp, TOPIC, "releases-put-in", forum.as_str()).await?;
    Ok(ids)
}

/// Puts a published reply in.
pub async fn reply(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepRecord,
    item: Option<&ItemId>,
    (kind, name, language): (ReplyKind, &str, &str),
    (body, answer): (&str, &str),
) -> Result<()> {
    let (forum, id) = (permit.forum(), ReplyId::new(stamp.now, stamp.entropy));
    store::insert_reply(tx, forum, &id, &kind, item, name, "", None, language, body, "", stamp.now).await?;
    store::decide_reply(tx, forum, &id, &ReplyState::Published, answer, stamp.now).await.map(|_| ())
}
