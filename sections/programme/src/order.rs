//! The running order of a session: keeping it, and being late.

use exedra_kernel::{ForumId, Localized, Moment, Refusal};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};
use serde_json::json;

use crate::delay::{Slot, shift};
use crate::model::{Item, ItemId, ItemKind, Session, SessionId, SessionState};
use crate::rules::EditSession;
use crate::{TOPIC, store};

/// An item as somebody writes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The item it was; none for a new one.
    pub id: Option<ItemId>,
    /// Kind.
    pub kind: ItemKind,
    /// Title in several languages.
    pub titles: Localized,
    /// When it begins as planned.
    pub planned: Moment,
    /// How long it takes, in minutes.
    pub minutes: i64,
    /// Whether it keeps its time.
    pub fixed: bool,
    /// Whether it comes over a link.
    pub remote: bool,
}

/// The running order of a session.
pub async fn of(conn: &mut Conn, forum: &ForumId, session: &SessionId) -> Result<Vec<Item>> {
    store::items_of(conn, forum, session).await
}

/// All running orders of an edition, session by session.
pub async fn all(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Item>> {
    store::items(conn, forum).await
}

/// One item of a running order with its session, whatever the session's state: [`crate::rules::is_public`] and
/// [`crate::rules::looks_after`] say who may know of it.
pub async fn item(conn: &mut Conn, forum: &ForumId, id: &ItemId) -> Result<Option<(Session, Item)>> {
    let Some(item) = store::item(conn, forum, id).await? else { return Ok(None) };
    let session = store::session(conn, forum, &item.session_id).await?;
    Ok(session.map(|session| (session, item)))
}

/// Which sessions a running order runs into as things stand: those that take place in the same room and begin before its
/// last item ends though they were to begin after it; with the moment of that end.
pub async fn runs_into(
    conn: &mut Conn,
    forum: &ForumId,
    session: &Session,
    items: &[Item],
) -> Result<Vec<(Moment, Session)>> {
    let Some(end) = items.iter().map(Item::ends_at).max().filter(|end| *end > session.ends_at) else {
        return Ok(Vec::new());
    };
    let Some(room) = &session.room_code else { return Ok(Vec::new()) };
    let mut next = store::sessions(conn, forum).await?;
    next.retain(|other| {
        other.id != session.id
            && other.state != SessionState::Cancelled
            && other.room_code.as_ref() == Some(room)
            && other.starts_at >= session.ends_at
            && other.starts_at < end
    });
    Ok(next.into_iter().map(|other| (end, other)).collect())
}

fn described(items: &[Item]) -> serde_json::Value {
    let one = |i: &Item| {
        json!({
            "id": i.id, "kind": i.kind, "titles": i.titles, "planned": i.planned_at.rfc3339(), "minutes": i.minutes,
            "fixed": i.fixed, "remote": i.remote, "delay": i.delay,
        })
    };
    items.iter().map(one).collect()
}

/// Writes a running order; items that are not in it any more go, their speakers stay speakers of the session. When the plan
/// of any item changed, all delays are forgotten: they were against the old plan.
pub async fn save(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditSession,
    session: &Session,
    lines: &[Line],
) -> Result<()> {
    let forum = permit.forum();
    let before = store::items_of(tx, forum, &session.id).await?;
    let known = |id: &ItemId| before.iter().find(|item| &item.id == id);
    let mut lines: Vec<&Line> = lines.iter().collect();
    lines.sort_by_key(|line| line.planned);
    if lines.iter().any(|line| line.id.as_ref().is_some_and(|id| known(id).is_none())) {
        return Err(Refusal::NotFound.into());
    }
    let same = lines.iter().all(|line| {
        let was = line.id.as_ref().and_then(&known);
        was.is_some_and(|was| was.planned_at == line.planned && was.minutes == line.minutes && was.fixed == line.fixed)
    });
    for gone in before.iter().filter(|item| !lines.iter().any(|line| line.id.as_ref() == Some(&item.id))) {
        store::loosen_speakers(tx, forum, &gone.id).await?;
        store::remove_item(tx, forum, &gone.id).await?;
    }
    for (at, l) in lines.iter().enumerate() {
        let delay = l.id.as_ref().and_then(&known).filter(|_| same).map_or(0, |item| item.delay);
        let id = l.id.clone().unwrap_or_else(|| ItemId::new(stamp.now, stamp.entropy));
        let position = at as i64 + 1;
        store::put_item(
            tx,
            forum,
            &id,
            &session.id,
            position,
            &l.kind,
            &l.titles,
            l.planned,
            l.minutes,
            l.fixed,
            l.remote,
            delay,
        )
        .await?;
    }
    let after = store::items_of(tx, forum, &session.id).await?;
    told(tx, stamp, permit, session, (&before, &after), "ordered", "order-changed").await
}

async fn told(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditSession,
    session: &Session,
    (before, after): (&[Item], &[Item]),
    act: &str,
    event: &str,
) -> Result<()> {
    store::touch_session(tx, permit.forum(), &session.id, stamp.now).await?;
    let (old, new) = (described(before), described(after));
    let id = session.id.as_str();
    house::record(
        tx,
        stamp,
        permit.acting(),
        Done { act, record: "session", id, before: Some(&old), after: Some(&new) },
    )
    .await?;
    house::emit(tx, stamp, TOPIC, event, id).await
}

/// The session is late from an item on, by so many minutes against the plan; what follows is shifted. Gives the items whose
/// time changed, as they are now.
pub async fn late(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditSession,
    session: &Session,
    item: &ItemId,
    minutes: i64,
) -> Result<Vec<Item>> {
    let forum = permit.forum();
    let before = store::items_of(tx, forum, &session.id).await?;
    let from = before.iter().position(|other| &other.id == item).ok_or(Refusal::NotFound)?;
    let slot = |i: &Item| Slot {
        planned: i.planned_at.micros() / 60_000_000,
        minutes: i.minutes,
        fixed: i.fixed,
        delay: i.delay,
    };
    let slots: Vec<Slot> = before.iter().map(slot).collect();
    let mut changed = Vec::new();
    for (item, delay) in before.iter().zip(shift(&slots, from, minutes)) {
        if item.delay != delay {
            store::set_delay(tx, forum, &item.id, delay).await?;
            changed.push(Item { delay, ..item.clone() });
        }
    }
    if !changed.is_empty() {
        let after = store::items_of(tx, forum, &session.id).await?;
        told(tx, stamp, permit, session, (&before, &after), "delayed", "session-delayed").await?;
    }
    Ok(changed)
}
