//! Rooms and sessions: making, changing, and what gets in the way.

use exedra_kernel::lang::Words;
use exedra_kernel::{ForumId, Localized, Moment, OrganisationId, Refusal, key};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};
use serde_json::json;

use crate::clashes::Span;
use crate::model::{Invitation, Item, Room, Session, SessionId, SessionKind, SessionState, code_of};
use crate::rules::{EditSession, KeepProgramme, speaks};
use crate::{TOPIC, store};

/// A session as somebody describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Kind.
    pub kind: SessionKind,
    /// Title in several languages.
    pub titles: Localized,
    /// What it is about.
    pub abstracts: Localized,
    /// Languages spoken.
    pub languages: Vec<String>,
    /// Slugs of tracks.
    pub tracks: Vec<String>,
    /// Room.
    pub room: Option<String>,
    /// From.
    pub starts: Moment,
    /// Until.
    pub ends: Moment,
    /// The institution that hosts it.
    pub organisation: Option<OrganisationId>,
    /// Where it stands.
    pub state: SessionState,
    /// Whether one takes part over the net only.
    pub remote: bool,
    /// How many people are expected; 0 when nobody said.
    pub expected: i64,
}

/// The rooms of an edition.
pub async fn rooms(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Room>> {
    store::rooms(conn, forum).await
}

/// Makes or renames a room.
pub async fn put_room(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepProgramme, room: &Room) -> Result<()> {
    store::put_room(tx, permit.forum(), &room.code, &room.names, room.capacity, room.place).await?;
    let after = json!({ "forum": permit.forum(), "names": room.names, "capacity": room.capacity, "place": room.place });
    let done = Done { act: "kept", record: "room", id: &room.code, before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "rooms-changed", permit.forum().as_str()).await
}

/// Takes away a room in which nothing takes place.
pub async fn remove_room(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepProgramme, code: &str) -> Result<()> {
    if store::room_used(tx, permit.forum(), code).await?.is_some_and(|(n,)| n > 0) {
        return Err(Refusal::Conflict(key!("conflict-room-used")).into());
    }
    if store::remove_room(tx, permit.forum(), code).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    let before = json!({ "forum": permit.forum() });
    let done = Done { act: "removed", record: "room", id: code, before: Some(&before), after: None };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "rooms-changed", permit.forum().as_str()).await
}

/// All sessions of an edition in the order of time, drafts included.
pub async fn all(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Session>> {
    store::sessions(conn, forum).await
}

/// The session of a code, draft or not.
pub async fn by_code(conn: &mut Conn, forum: &ForumId, code: &str) -> Result<Option<Session>> {
    if crate::model::is_code(code) { store::session_by_code(conn, forum, code).await } else { Ok(None) }
}

/// A session by its id, draft or not: [`crate::rules::is_public`] and [`crate::rules::looks_after`] say who may know of it.
pub async fn by_id(conn: &mut Conn, forum: &ForumId, id: &SessionId) -> Result<Option<Session>> {
    store::session(conn, forum, id).await
}

fn described(p: &Proposal) -> serde_json::Value {
    json!({
        "kind": p.kind, "titles": p.titles, "abstracts": p.abstracts, "languages": p.languages, "tracks": p.tracks,
        "room": p.room, "starts": p.starts.rfc3339(), "ends": p.ends.rfc3339(), "organisation": p.organisation,
        "state": p.state, "remote": p.remote, "expected": p.expected,
    })
}

/// A session as a proposal would describe it.
pub fn proposal_of(session: &Session) -> Proposal {
    let s = session.clone();
    Proposal {
        kind: s.kind,
        titles: s.titles,
        abstracts: s.abstracts,
        languages: s.languages.0,
        tracks: s.tracks.0,
        room: s.room_code,
        starts: s.starts_at,
        ends: s.ends_at,
        organisation: s.organisation_id,
        state: s.state,
        remote: s.remote,
        expected: s.expected,
    }
}

/// Makes a session; gives its id and code.
pub async fn create(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepProgramme,
    p: &Proposal,
) -> Result<(SessionId, String)> {
    let forum = permit.forum();
    let id = SessionId::new(stamp.now, stamp.entropy);
    let number = store::last_number(tx, forum).await?.and_then(|(n,)| n).unwrap_or(0) + 1;
    let (languages, tracks) = (Words(p.languages.clone()), Words(p.tracks.clone()));
    let (room, host) = (p.room.as_deref(), p.organisation.as_ref());
    // A code that is taken already is very rare; eight tries are enough for any edition.
    for _ in 0..8 {
        let mut bytes = [0u8; 6];
        stamp.entropy.fill(&mut bytes);
        let code = code_of(bytes);
        let written = store::insert_session(
            tx,
            forum,
            &id,
            &code,
            number,
            &p.kind,
            &p.titles,
            &p.abstracts,
            &languages,
            &tracks,
            room,
            p.starts,
            p.ends,
            host,
            &p.state,
            p.remote,
            p.expected,
            stamp.now,
        );
        if written.await? == 1 {
            let after = described(p);
            let done = Done { act: "made", record: "session", id: id.as_str(), before: None, after: Some(&after) };
            house::record(tx, stamp, permit.acting(), done).await?;
            house::emit(tx, stamp, TOPIC, "session-made", id.as_str()).await?;
            return Ok((id, code));
        }
    }
    Err(Refusal::Conflict(key!("conflict-session-code")).into())
}

/// Changes a session. Its running order moves with it, and forgets delays when it moves.
pub async fn edit(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepProgramme, before: &Session, p: &Proposal) -> Result<()> {
    let forum = permit.forum();
    let moved = before.starts_at != p.starts || before.ends_at != p.ends || before.room_code != p.room;
    let revision = before.revision + i64::from(moved || before.state != p.state);
    // What was announced for another time says so.
    let announced = before.state == SessionState::Published && before.starts_at != p.starts;
    let earlier = if announced { Some(before.starts_at) } else { before.earlier_start };
    write(tx, stamp, forum, before, p, revision, earlier.filter(|at| *at != p.starts)).await?;
    let by = p.starts.micros() - before.starts_at.micros();
    if by != 0 {
        for i in store::items_of(tx, forum, &before.id).await? {
            let planned = Moment(i.planned_at.micros() + by);
            // Delays were against the plan that is no more.
            store::put_item(
                tx, forum, &i.id, &before.id, i.position, &i.kind, &i.titles, planned, i.minutes, i.fixed, i.remote, 0,
            )
            .await?;
        }
    }
    told(tx, stamp, permit.acting(), before, p).await
}

/// Changes what is said of a session: its title, what it is about, its languages. Time, place and state stay.
pub async fn edit_texts(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditSession,
    before: &Session,
    (titles, abstracts, languages): (Localized, Localized, Vec<String>),
) -> Result<()> {
    let p = Proposal { titles, abstracts, languages, ..proposal_of(before) };
    write(tx, stamp, permit.forum(), before, &p, before.revision, before.earlier_start).await?;
    told(tx, stamp, permit.acting(), before, &p).await
}

async fn write(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    before: &Session,
    p: &Proposal,
    revision: i64,
    earlier: Option<Moment>,
) -> Result<()> {
    let (languages, tracks) = (Words(p.languages.clone()), Words(p.tracks.clone()));
    store::update_session(
        tx,
        forum,
        &before.id,
        &p.kind,
        &p.titles,
        &p.abstracts,
        &languages,
        &tracks,
        p.room.as_deref(),
        p.starts,
        p.ends,
        p.organisation.as_ref(),
        &p.state,
        p.remote,
        p.expected,
        revision,
        earlier,
        stamp.now,
    )
    .await
    .map(|_| ())
}

async fn told(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &exedra_kernel::Acting,
    before: &Session,
    p: &Proposal,
) -> Result<()> {
    let (old, new) = (described(&proposal_of(before)), described(p));
    let id = before.id.as_str();
    let done = Done { act: "edited", record: "session", id, before: Some(&old), after: Some(&new) };
    house::record(tx, stamp, acting, done).await?;
    house::emit(tx, stamp, TOPIC, "session-changed", id).await
}

/// When somebody speaks: at their item, or in the whole session.
pub fn spoken(session: (Moment, Moment), items: &[Item], invitation: &Invitation) -> (Moment, Moment) {
    let at = invitation.item_id.as_ref().and_then(|id| items.iter().find(|item| &item.id == id));
    at.map_or(session, |item| (item.planned_at, item.planned_at.plus_seconds(item.minutes * 60)))
}

/// How many people a room takes; 0 when nobody said.
pub fn capacity(rooms: &[Room], code: Option<&str>) -> i64 {
    rooms.iter().find(|room| Some(room.code.as_str()) == code).map_or(0, |room| room.capacity)
}

/// All sessions of an edition that take place, as the rule of clashes sees them.
pub async fn spans(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Span>> {
    let (items, invitations) = (store::items(conn, forum).await?, store::invitations(conn, forum).await?);
    let (sessions, rooms) = (store::sessions(conn, forum).await?, store::rooms(conn, forum).await?);
    let span = |s: &Session| {
        let own = invitations.iter().filter(|i| i.session_id == s.id && speaks(i.state));
        let people = own.map(|i| {
            let (from, until) = spoken((s.starts_at, s.ends_at), &items, i);
            (i.person_id.clone(), from, until)
        });
        Span {
            session: Some(s.id.clone()),
            starts: s.starts_at,
            ends: s.ends_at,
            capacity: capacity(&rooms, s.room_code.as_deref()),
            room: s.room_code.clone(),
            expected: s.expected,
            people: people.collect(),
        }
    };
    Ok(sessions.iter().filter(|s| s.state != SessionState::Cancelled).map(span).collect())
}
