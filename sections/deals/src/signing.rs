//! Announcements of signings. Public is only what both sides agreed to word for word: a change withdraws the agreement of
//! the other side, because agreement is kept as the mark of the text it was given to.

use exedra_kernel::{FieldFault, ForumId, Localized, Moment, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use serde_json::json;

use crate::model::{Case, CaseId, Side, Signing, Step};
use crate::rules::Announce;
use crate::store;

/// Characters of an announcement in one language.
pub const LONGEST: usize = 1200;
/// Characters of a place.
pub const LONGEST_PLACE: usize = 200;

/// An announcement as somebody writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// What is signed.
    pub step: Step,
    /// The text in one or more languages.
    pub texts: Localized,
    /// When.
    pub starts_at: Moment,
    /// Where.
    pub place: String,
}

impl Announcement {
    /// What makes this announcement this one: any difference is another mark.
    pub fn mark(&self) -> String {
        let all = json!([self.step, self.texts, self.starts_at.micros(), self.place]);
        exedra_kernel::time::sha256(&all.to_string())
    }
    /// Everything that is wrong with it.
    pub fn faults(&self) -> Vec<FieldFault> {
        let mut faults = Vec::new();
        if self.texts.0.is_empty() {
            faults.push(FieldFault::new("text-en", key!("fault-missing")));
        }
        for (lang, text) in &self.texts.0 {
            if text.chars().count() > LONGEST {
                faults.push(FieldFault::with(&format!("text-{lang}"), key!("fault-too-long"), LONGEST));
            }
        }
        if self.place.is_empty() {
            faults.push(FieldFault::new("place", key!("fault-missing")));
        } else if self.place.chars().count() > LONGEST_PLACE || self.place.contains(char::is_control) {
            faults.push(FieldFault::with("place", key!("fault-too-long"), LONGEST_PLACE));
        }
        faults
    }
}

async fn trail(tx: &mut Tx, stamp: Stamp<'_>, permit: &Announce, act: &str) -> Result<()> {
    let id = permit.case().as_str();
    house::record(tx, stamp, permit.acting(), house::Done { act, record: "deal", id, before: None, after: None })
        .await?;
    house::emit(tx, stamp, crate::TOPIC, "signing-changed", id).await
}

/// The announcement of a case.
pub async fn of_case(conn: &mut Conn, case: &CaseId) -> Result<Option<Signing>> {
    store::signing(conn, case).await
}

/// The announcements of an edition that are public, by time.
pub async fn public(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Signing>> {
    let mut all = store::signings(conn, forum).await?;
    all.retain(Signing::public);
    Ok(all)
}

/// Writes an announcement: its writer agrees to it, and the other side as far as it agreed to exactly this before.
pub async fn put(tx: &mut Tx, stamp: Stamp<'_>, permit: Announce, case: &Case, new: &Announcement) -> Result<()> {
    let mark = new.mark();
    let kept = store::signing(tx, &case.id).await?.filter(|old| old.mark == mark);
    let agreed = |side: Side| {
        let before = kept.as_ref().is_some_and(|old| old.agreed(side));
        (*permit.side() == side || before).then_some(mark.as_str())
    };
    let (owner, asker) = (agreed(Side::Owner), agreed(Side::Asker));
    let by = permit.acting().by_text();
    store::put_signing(
        tx,
        &case.id,
        &case.forum_id,
        &new.step,
        &new.texts,
        new.starts_at,
        &new.place,
        &mark,
        owner,
        asker,
        &by,
        stamp.now,
    )
    .await?;
    trail(tx, stamp, &permit, "announcement-written").await
}

/// A side agrees to what stands there, if it is still what it read (`seen` is the mark it was shown), or takes its agreement
/// back. Gives whether it was done.
pub async fn agree(tx: &mut Tx, stamp: Stamp<'_>, permit: Announce, seen: &str, yes: bool) -> Result<bool> {
    let Some(signing) = store::signing(tx, permit.case()).await? else { return Ok(false) };
    if yes && signing.mark != seen {
        return Ok(false);
    }
    let agreed = |side: Side| {
        let is = if *permit.side() == side { yes } else { signing.agreed(side) };
        is.then_some(signing.mark.as_str())
    };
    let (owner, asker) = (agreed(Side::Owner), agreed(Side::Asker));
    store::agree(tx, permit.case(), owner, asker, stamp.now).await?;
    trail(tx, stamp, &permit, if yes { "announcement-agreed" } else { "announcement-refused" }).await?;
    Ok(true)
}
