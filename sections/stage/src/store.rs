//! The SQL of this section.

use exedra_kernel::{FileId, ForumId, Localized, Moment};
use exedra_programme::model::{ItemId, SessionId};
use exedra_store::sql;

use crate::model::{Broadcast, BroadcastId, Captions, Form, Kept, Problem, Shown, Source, SourceId, SourceKind};

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn broadcasts(forum: &ForumId) -> Many<Broadcast> =
        "SELECT id, code, session_id, item_id, shown, problem, left_at, slates, slate_file, revision, content, changed_at
         FROM stage_broadcast WHERE forum_id = $1 ORDER BY id";
    pub fn by_code(forum: &ForumId, code: &str) -> One<Broadcast> =
        "SELECT id, code, session_id, item_id, shown, problem, left_at, slates, slate_file, revision, content, changed_at
         FROM stage_broadcast WHERE forum_id = $1 AND code = $2";
    pub fn by_id(forum: &ForumId, id: &BroadcastId) -> One<Broadcast> =
        "SELECT id, code, session_id, item_id, shown, problem, left_at, slates, slate_file, revision, content, changed_at
         FROM stage_broadcast WHERE forum_id = $1 AND id = $2";
    pub fn of_session(forum: &ForumId, session: &SessionId) -> Many<Broadcast> =
        "SELECT id, code, session_id, item_id, shown, problem, left_at, slates, slate_file, revision, content, changed_at
         FROM stage_broadcast WHERE forum_id = $1 AND session_id = $2 ORDER BY id";
    pub fn in_session(session: &str) -> Many<(BroadcastId,)> =
        "SELECT id FROM stage_broadcast WHERE session_id = $1 ORDER BY id";
    pub fn live_now() -> Many<(ForumId, BroadcastId)> =
        "SELECT forum_id, id FROM stage_broadcast WHERE shown = 'live' ORDER BY forum_id, id";
    pub fn forum_of(id: &str) -> One<(ForumId,)> = "SELECT forum_id FROM stage_broadcast WHERE id = $1";
    pub fn insert(forum: &ForumId, id: &BroadcastId, code: &str, session: &SessionId, item: Option<&ItemId>, slates: &Localized, at: Moment) -> Written =
        "INSERT INTO stage_broadcast (forum_id, id, code, session_id, item_id, shown, slates, revision, content, changed_at)
         VALUES ($1, $2, $3, $4, $5, 'off', $6, 0, 0, $7) ON CONFLICT DO NOTHING";
    pub fn set_shown(forum: &ForumId, id: &BroadcastId, shown: &Shown, problem: Option<&Problem>, left: Option<Moment>, at: Moment) -> Written =
        "UPDATE stage_broadcast SET shown = $3, problem = $4, left_at = $5, revision = revision + 1, changed_at = $6
         WHERE forum_id = $1 AND id = $2";
    pub fn set_slates(forum: &ForumId, id: &BroadcastId, slates: &Localized) -> Written =
        "UPDATE stage_broadcast SET slates = $3 WHERE forum_id = $1 AND id = $2";
    pub fn set_slate_file(forum: &ForumId, id: &BroadcastId, file: Option<&FileId>) -> Written =
        "UPDATE stage_broadcast SET slate_file = $3 WHERE forum_id = $1 AND id = $2";
    pub fn touch(forum: &ForumId, id: &BroadcastId, at: Moment) -> Written =
        "UPDATE stage_broadcast SET content = content + 1, changed_at = $3 WHERE forum_id = $1 AND id = $2";
    pub fn remove(forum: &ForumId, id: &BroadcastId) -> Written =
        "DELETE FROM stage_broadcast WHERE forum_id = $1 AND id = $2";

    pub fn sources(forum: &ForumId, broadcast: &BroadcastId) -> Many<Source> =
        "SELECT id, broadcast_id, kind, form, language, address, file_id FROM stage_source
         WHERE forum_id = $1 AND broadcast_id = $2 ORDER BY position, id";
    pub fn all_sources(forum: &ForumId) -> Many<Source> =
        "SELECT id, broadcast_id, kind, form, language, address, file_id FROM stage_source
         WHERE forum_id = $1 ORDER BY broadcast_id, position, id";
    pub fn last_position(forum: &ForumId, broadcast: &BroadcastId) -> One<(Option<i64>,)> =
        "SELECT MAX(position) FROM stage_source WHERE forum_id = $1 AND broadcast_id = $2";
    pub fn insert_source(forum: &ForumId, id: &SourceId, broadcast: &BroadcastId, kind: &SourceKind, form: &Form, language: &str, address: Option<&str>, file: Option<&FileId>, position: i64) -> Written =
        "INSERT INTO stage_source (forum_id, id, broadcast_id, kind, form, language, address, file_id, position)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    pub fn remove_source(forum: &ForumId, id: &SourceId) -> Written =
        "DELETE FROM stage_source WHERE forum_id = $1 AND id = $2";
    pub fn remove_addresses(forum: &ForumId, broadcast: &BroadcastId) -> Written =
        "DELETE FROM stage_source WHERE forum_id = $1 AND broadcast_id = $2 AND file_id IS NULL";
    pub fn remove_sources(forum: &ForumId, broadcast: &BroadcastId) -> Written =
        "DELETE FROM stage_source WHERE forum_id = $1 AND broadcast_id = $2";

    pub fn file(id: &FileId) -> One<Kept> =
        "SELECT id, hash, media_type, name, bytes, alternative FROM stored_file WHERE id = $1";
    pub fn insert_file(id: &FileId, hash: &str, media_type: &str, name: &str, bytes: i64, alternative: &str, language: &str, owner: &BroadcastId, at: Moment) -> Written =
        "INSERT INTO stored_file (id, hash, media_type, name, bytes, alternative, alternative_language, credit, licence, owner_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, '', '', $8, $9)";
    pub fn remove_file(id: &FileId, owner: &BroadcastId) -> Written =
        "DELETE FROM stored_file WHERE id = $1 AND owner_id = $2";

    pub fn captions(forum: &ForumId, broadcast: &BroadcastId) -> Many<Captions> =
        "SELECT language, cues, text FROM stage_captions WHERE forum_id = $1 AND broadcast_id = $2 ORDER BY language";
    pub fn put_captions(forum: &ForumId, broadcast: &BroadcastId, language: &str, cues: i64, text: &str, at: Moment) -> Written =
        "INSERT INTO stage_captions (forum_id, broadcast_id, language, cues, text, changed_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (forum_id, broadcast_id, language) DO UPDATE SET cues = excluded.cues, text = excluded.text, changed_at = excluded.changed_at";
    pub fn remove_captions(forum: &ForumId, broadcast: &BroadcastId, language: &str) -> Written =
        "DELETE FROM stage_captions WHERE forum_id = $1 AND broadcast_id = $2 AND language = $3";
    pub fn remove_all_captions(forum: &ForumId, broadcast: &BroadcastId) -> Written =
        "DELETE FROM stage_captions WHERE forum_id = $1 AND broadcast_id = $2";
}
