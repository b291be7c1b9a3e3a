//! The SQL of this section.

use exedra_kernel::lang::Words;
use exedra_kernel::{ForumId, Localized, Moment, OrganisationId, PersonId};
use exedra_store::sql;

use crate::model::{
    Invitation, InvitationId, InvitationState, Item, ItemId, ItemKind, Room, Session, SessionId, SessionKind,
    SessionState,
};

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn rooms(forum: &ForumId) -> Many<Room> =
        "SELECT code, names, capacity, place FROM programme_room WHERE forum_id = $1 ORDER BY place, code";
    pub fn put_room(forum: &ForumId, code: &str, names: &Localized, capacity: i64, place: i64) -> Written =
        "INSERT INTO programme_room (forum_id, code, names, capacity, place) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (forum_id, code) DO UPDATE SET names = excluded.names, capacity = excluded.capacity, place = excluded.place";
    pub fn remove_room(forum: &ForumId, code: &str) -> Written =
        "DELETE FROM programme_room WHERE forum_id = $1 AND code = $2";
    pub fn room_used(forum: &ForumId, code: &str) -> One<(i64,)> =
        "SELECT COUNT(*) FROM programme_session WHERE forum_id = $1 AND room_code = $2";
    pub fn copy_rooms(old: &ForumId, new: &ForumId) -> Written =
        "INSERT INTO programme_room (forum_id, code, names, capacity, place)
         SELECT CAST($2 AS TEXT), code, names, capacity, place FROM programme_room WHERE forum_id = $1";
    pub fn sessions(forum: &ForumId) -> Many<Session> =
        "SELECT id, code, number, kind, titles, abstracts, languages, tracks, room_code, starts_at, ends_at, organisation_id,
         state, remote, expected, revision, changed_at, earlier_start FROM programme_session WHERE forum_id = $1 ORDER BY starts_at, number";
    pub fn session_by_code(forum: &ForumId, code: &str) -> One<Session> =
        "SELECT id, code, number, kind, titles, abstracts, languages, tracks, room_code, starts_at, ends_at, organisation_id,
         state, remote, expected, revision, changed_at, earlier_start FROM programme_session WHERE forum_id = $1 AND code = $2";
    pub fn session(forum: &ForumId, id: &SessionId) -> One<Session> =
        "SELECT id, code, number, kind, titles, abstracts, languages, tracks, room_code, starts_at, ends_at, organisation_id,
         state, remote, expected, revision, changed_at, earlier_start FROM programme_session WHERE forum_id = $1 AND id = $2";
    pub fn next_start(now: Moment) -> One<(Option<Moment>,)> =
        "SELECT MIN(starts_at) FROM programme_session WHERE state = 'published' AND starts_at > $1";
    pub fn next_end(now: Moment) -> One<(Option<Moment>,)> =
        "SELECT MIN(ends_at) FROM programme_session WHERE state = 'published' AND ends_at > $1";
    pub fn hosted_by(organisation: &OrganisationId) -> Many<(ForumId, String, Localized)> =
        "SELECT forum_id, code, titles FROM programme_session
         WHERE organisation_id = $1 AND state IN ('published', 'cancelled') ORDER BY forum_id DESC, starts_at";
    pub fn last_number(forum: &ForumId) -> One<(Option<i64>,)> =
        "SELECT MAX(number) FROM programme_session WHERE forum_id = $1";
    pub fn insert_session(forum: &ForumId, id: &SessionId, code: &str, number: i64, kind: &SessionKind, titles: &Localized, abstracts: &Localized, languages: &Words, tracks: &Words, room: Option<&str>, starts: Moment, ends: Moment, organisation: Option<&OrganisationId>, state: &SessionState, remote: bool, expected: i64, at: Moment) -> Written =
        "INSERT INTO programme_session (forum_id, id, code, number, kind, titles, abstracts, languages, tracks, room_code, starts_at,
         ends_at, organisation_id, state, remote, expected, revision, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 0, $17) ON CONFLICT DO NOTHING";
    pub fn update_session(forum: &ForumId, id: &SessionId, kind: &SessionKind, titles: &Localized, abstracts: &Localized, languages: &Words, tracks: &Words, room: Option<&str>, starts: Moment, ends: Moment, organisation: Option<&OrganisationId>, state: &SessionState, remote: bool, expected: i64, revision: i64, earlier: Option<Moment>, at: Moment) -> Written =
        "UPDATE programme_session SET kind = $3, titles = $4, abstracts = $5, languages = $6, tracks = $7, room_code = $8,
         starts_at = $9, ends_at = $10, organisation_id = $11, state = $12, remote = $13, expected = $14, revision = $15,
         earlier_start = $16, changed_at = $17 WHERE forum_id = $1 AND id = $2";
    pub fn touch_session(forum: &ForumId, id: &SessionId, at: Moment) -> Written =
        "UPDATE programme_session SET changed_at = $3 WHERE forum_id = $1 AND id = $2";
    pub fn items(forum: &ForumId) -> Many<Item> =
        "SELECT id, session_id, position, kind, titles, planned_at, minutes, fixed, remote, delay FROM programme_item
         WHERE forum_id = $1 ORDER BY session_id, position";
    pub fn items_of(forum: &ForumId, session: &SessionId) -> Many<Item> =
        "SELECT id, session_id, position, kind, titles, planned_at, minutes, fixed, remote, delay FROM programme_item
         WHERE forum_id = $1 AND session_id = $2 ORDER BY position, id";
    pub fn item(forum: &ForumId, id: &ItemId) -> One<Item> =
        "SELECT id, session_id, position, kind, titles, planned_at, minutes, fixed, remote, delay FROM programme_item
         WHERE forum_id = $1 AND id = $2";
    pub fn put_item(forum: &ForumId, id: &ItemId, session: &SessionId, position: i64, kind: &ItemKind, titles: &Localized, planned: Moment, minutes: i64, fixed: bool, remote: bool, delay: i64) -> Written =
        "INSERT INTO programme_item (forum_id, id, session_id, position, kind, titles, planned_at, minutes, fixed, remote, delay)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         ON CONFLICT (forum_id, id) DO UPDATE SET position = excluded.position, kind = excluded.kind, titles = excluded.titles,
         planned_at = excluded.planned_at, minutes = excluded.minutes, fixed = excluded.fixed, remote = excluded.remote, delay = excluded.delay";
    pub fn remove_item(forum: &ForumId, id: &ItemId) -> Written =
        "DELETE FROM programme_item WHERE forum_id = $1 AND id = $2";
    pub fn set_delay(forum: &ForumId, id: &ItemId, delay: i64) -> Written =
        "UPDATE programme_item SET delay = $3 WHERE forum_id = $1 AND id = $2";
    pub fn loosen_speakers(forum: &ForumId, item: &ItemId) -> Written =
        "UPDATE programme_speaker SET item_id = NULL WHERE forum_id = $1 AND item_id = $2";
    pub fn invitations(forum: &ForumId) -> Many<Invitation> =
        "SELECT id, session_id, item_id, person_id, state, substitute_id, position, invited_at, answered_at FROM programme_speaker
         WHERE forum_id = $1 ORDER BY session_id, position, id";
    pub fn invitations_in(forum: &ForumId, session: &SessionId) -> Many<Invitation> =
        "SELECT id, session_id, item_id, person_id, state, substitute_id, position, invited_at, answered_at FROM programme_speaker
         WHERE forum_id = $1 AND session_id = $2 ORDER BY position, id";
    pub fn invitations_of(forum: &ForumId, person: &PersonId) -> Many<Invitation> =
        "SELECT id, session_id, item_id, person_id, state, substitute_id, position, invited_at, answered_at FROM programme_speaker
         WHERE forum_id = $1 AND person_id = $2 ORDER BY invited_at, id";
    pub fn invitation(forum: &ForumId, id: &InvitationId) -> One<Invitation> =
        "SELECT id, session_id, item_id, person_id, state, substitute_id, position, invited_at, answered_at FROM programme_speaker
         WHERE forum_id = $1 AND id = $2";
    pub fn invitation_by_secret(forum: &ForumId, hash: &str) -> One<Invitation> =
        "SELECT id, session_id, item_id, person_id, state, substitute_id, position, invited_at, answered_at FROM programme_speaker
         WHERE forum_id = $1 AND secret_hash = $2";
    pub fn forums_speaking(person: &PersonId) -> Many<(ForumId,)> =
        "SELECT DISTINCT forum_id FROM programme_speaker WHERE person_id = $1 ORDER BY forum_id";
    pub fn insert_invitation(forum: &ForumId, id: &InvitationId, session: &SessionId, item: Option<&ItemId>, person: &PersonId, position: i64, at: Moment, secret: Option<&str>) -> Written =
        "INSERT INTO programme_speaker (forum_id, id, session_id, item_id, person_id, state, position, invited_at, secret_hash)
         VALUES ($1, $2, $3, $4, $5, 'invited', $6, $7, $8)";
    pub fn set_secret(forum: &ForumId, id: &InvitationId, hash: &str) -> Written =
        "UPDATE programme_speaker SET secret_hash = $3 WHERE forum_id = $1 AND id = $2";
    pub fn answer(forum: &ForumId, id: &InvitationId, state: &InvitationState, at: Moment) -> Written =
        "UPDATE programme_speaker SET state = $3, answered_at = $4 WHERE forum_id = $1 AND id = $2";
    pub fn substitute(forum: &ForumId, id: &InvitationId, by: &PersonId) -> Written =
        "UPDATE programme_speaker SET state = 'substituted', substitute_id = $3, secret_hash = NULL WHERE forum_id = $1 AND id = $2";
    pub fn remove_invitation(forum: &ForumId, id: &InvitationId) -> Written =
        "DELETE FROM programme_speaker WHERE forum_id = $1 AND id = $2";
    pub fn origins(forum: &ForumId, kind: &str) -> Many<(String, String, String)> =
        "SELECT source_key, thing, hash FROM programme_origin WHERE forum_id = $1 AND kind = $2 ORDER BY source_key";
    pub fn put_origin(forum: &ForumId, kind: &str, key: &str, thing: &str, hash: &str) -> Written =
        "INSERT INTO programme_origin (forum_id, kind, source_key, thing, hash) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (forum_id, kind, source_key) DO UPDATE SET thing = excluded.thing, hash = excluded.hash";
    pub fn forget_origin(person: &str) -> Written =
        "UPDATE programme_origin SET thing = '' WHERE kind = 'person' AND thing = $1";
    pub fn forget_speaker(person: &PersonId) -> Written = "DELETE FROM programme_speaker WHERE person_id = $1";
    pub fn forget_substitute(person: &PersonId) -> Written =
        "UPDATE programme_speaker SET substitute_id = NULL WHERE substitute_id = $1";
    pub fn starred(forum: &ForumId, person: &PersonId) -> Many<Session> =
        "SELECT s.id, s.code, s.number, s.kind, s.titles, s.abstracts, s.languages, s.tracks, s.room_code, s.starts_at, s.ends_at,
         s.organisation_id, s.state, s.remote, s.expected, s.revision, s.changed_at, s.earlier_start
         FROM programme_star t JOIN programme_session s ON s.forum_id = t.forum_id AND s.id = t.session_id
         WHERE t.forum_id = $1 AND t.person_id = $2 ORDER BY s.starts_at, s.number";
    pub fn stars_of(person: &PersonId) -> Many<(ForumId, SessionId, Moment)> =
        "SELECT forum_id, session_id, starred_at FROM programme_star WHERE person_id = $1 ORDER BY forum_id, starred_at, session_id";
    pub fn put_star(forum: &ForumId, person: &PersonId, session: &SessionId, at: Moment) -> Written =
        "INSERT INTO programme_star (forum_id, person_id, session_id, starred_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    pub fn remove_star(forum: &ForumId, person: &PersonId, session: &SessionId) -> Written =
        "DELETE FROM programme_star WHERE forum_id = $1 AND person_id = $2 AND session_id = $3";
    pub fn forget_stars(person: &PersonId) -> Written = "DELETE FROM programme_star WHERE person_id = $1";
}
