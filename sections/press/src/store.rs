//! The SQL of this section.

use exedra_kernel::{ForumId, Moment, OrganisationId, PersonId};
use exedra_store::sql;

use crate::model::{Check, CheckId, Item, ItemId, ItemKind, Reply, ReplyId, ReplyKind, ReplyState, Version};

macro_rules! items {
    ($rest:literal) => {
        concat!(
            "SELECT id, kind, organisation_id, shown, latest, submitted_at, public_at, withdrawn_at, reason, created_at
             FROM press_item ",
            $rest
        )
    };
}
macro_rules! replies {
    ($rest:literal) => {
        concat!("SELECT id, kind, item_id, name, email, language, body, state, answer, at FROM press_reply ", $rest)
    };
}

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn item(forum: &ForumId, id: &ItemId) -> One<Item> = items!("WHERE forum_id = $1 AND id = $2");
    pub fn items(forum: &ForumId) -> Many<Item> =
        items!("WHERE forum_id = $1 ORDER BY COALESCE(public_at, created_at) DESC, id DESC");
    pub fn of_organisation(organisation: &OrganisationId) -> Many<(ForumId, ItemId)> =
        "SELECT forum_id, id FROM press_item WHERE organisation_id = $1 AND shown IS NOT NULL AND withdrawn_at IS NULL
         ORDER BY public_at DESC, id DESC";
    pub fn turn(after: Moment) -> One<(Option<Moment>,)> =
        "SELECT MIN(public_at) FROM press_item WHERE shown IS NOT NULL AND withdrawn_at IS NULL AND public_at > $1";
    pub fn insert_item(forum: &ForumId, id: &ItemId, kind: &ItemKind, organisation: Option<&OrganisationId>, now: Moment) -> Written =
        "INSERT INTO press_item (forum_id, id, kind, organisation_id, latest, created_at) VALUES ($1, $2, $3, $4, 1, $5)";
    pub fn set_latest(forum: &ForumId, id: &ItemId, latest: i64) -> Written =
        "UPDATE press_item SET latest = $3 WHERE forum_id = $1 AND id = $2";
    pub fn set_submitted(forum: &ForumId, id: &ItemId, at: Option<Moment>, reason: Option<&str>) -> Written =
        "UPDATE press_item SET submitted_at = $3, reason = $4 WHERE forum_id = $1 AND id = $2";
    pub fn set_public(forum: &ForumId, id: &ItemId, shown: i64, public_at: Moment) -> Written =
        "UPDATE press_item SET shown = $3, public_at = $4, submitted_at = NULL, reason = NULL WHERE forum_id = $1 AND id = $2";
    pub fn set_withdrawn(forum: &ForumId, id: &ItemId, at: Moment, reason: &str) -> Written =
        "UPDATE press_item SET withdrawn_at = $3, reason = $4 WHERE forum_id = $1 AND id = $2";

    pub fn versions(forum: &ForumId, item: &ItemId) -> Many<Version> =
        "SELECT number, content, note, at, approved_at FROM press_version WHERE forum_id = $1 AND item_id = $2 ORDER BY number";
    pub fn version(forum: &ForumId, item: &ItemId, number: i64) -> One<Version> =
        "SELECT number, content, note, at, approved_at FROM press_version WHERE forum_id = $1 AND item_id = $2 AND number = $3";
    pub fn shown_versions(forum: &ForumId) -> Many<(ItemId, String)> =
        "SELECT v.item_id, v.content FROM press_version v
         JOIN press_item i ON i.forum_id = v.forum_id AND i.id = v.item_id AND i.shown = v.number WHERE v.forum_id = $1";
    pub fn latest_versions(forum: &ForumId) -> Many<(ItemId, String)> =
        "SELECT v.item_id, v.content FROM press_version v
         JOIN press_item i ON i.forum_id = v.forum_id AND i.id = v.item_id AND i.latest = v.number WHERE v.forum_id = $1";
    pub fn put_version(forum: &ForumId, item: &ItemId, number: i64, content: &str, note: &str, by: &str, at: Moment) -> Written =
        "INSERT INTO press_version (forum_id, item_id, number, content, note, by_person, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (forum_id, item_id, number) DO UPDATE
         SET content = excluded.content, note = excluded.note, by_person = excluded.by_person, at = excluded.at";
    pub fn approve_version(forum: &ForumId, item: &ItemId, number: i64, by: &str, at: Moment) -> Written =
        "UPDATE press_version SET approved_by = $4, approved_at = $5 WHERE forum_id = $1 AND item_id = $2 AND number = $3";

    pub fn insert_file(
        id: &exedra_kernel::FileId, hash: &str, media_type: &str, name: &str, bytes: i64, width: Option<i64>, height: Option<i64>,
        alternative: &str, language: &str, credit: &str, licence: &str, owner: &str, now: Moment,
    ) -> Written =
        "INSERT INTO stored_file (id, hash, media_type, name, bytes, width, height, alternative, alternative_language, credit, licence,
         owner_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    pub fn forget_file(id: &exedra_kernel::FileId, owner: &str) -> Written =
        "DELETE FROM stored_file WHERE id = $1 AND owner_id = $2";

    pub fn reply(forum: &ForumId, id: &ReplyId) -> One<Reply> = replies!("WHERE forum_id = $1 AND id = $2");
    pub fn replies_in(forum: &ForumId, state: &ReplyState, limit: i64) -> Many<Reply> =
        replies!("WHERE forum_id = $1 AND state = $2 ORDER BY at DESC, id DESC LIMIT $3");
    pub fn replies_about(forum: &ForumId, item: &ItemId) -> Many<Reply> =
        replies!("WHERE forum_id = $1 AND item_id = $2 AND state = 'published' ORDER BY at, id");
    pub fn replies_to_edition(forum: &ForumId) -> Many<Reply> =
        replies!("WHERE forum_id = $1 AND item_id IS NULL AND state = 'published' ORDER BY at, id");
    pub fn insert_reply(
        forum: &ForumId, id: &ReplyId, kind: &ReplyKind, item: Option<&ItemId>, name: &str, email: &str,
        person: Option<&PersonId>, language: &str, body: &str, source: &str, at: Moment,
    ) -> Written =
        "INSERT INTO press_reply (forum_id, id, kind, item_id, name, email, person_id, language, body, state, answer, source, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', '', $10, $11)";
    pub fn decide_reply(forum: &ForumId, id: &ReplyId, state: &ReplyState, answer: &str, at: Moment) -> Written =
        "UPDATE press_reply SET state = $3, answer = $4, decided_at = $5 WHERE forum_id = $1 AND id = $2";
    pub fn recent_from(source: &str, since: Moment) -> One<(i64,)> =
        "SELECT COUNT(*) FROM press_reply WHERE source = $1 AND at > $2";
    pub fn recent_by(email: &str, since: Moment) -> One<(i64,)> =
        "SELECT COUNT(*) FROM press_reply WHERE email = $1 AND at > $2";
    pub fn waiting(forum: &ForumId) -> One<(i64,)> =
        "SELECT COUNT(*) FROM press_reply WHERE forum_id = $1 AND state = 'waiting'";
    pub fn forget_sources(before: Moment) -> Written = "UPDATE press_reply SET source = '' WHERE source <> '' AND at < $1";
    pub fn addresses_before(before: Moment) -> Many<(ForumId, ReplyId, String)> =
        "SELECT forum_id, id, email FROM press_reply WHERE email <> '' AND decided_at < $1 ORDER BY id";
    pub fn forget_address(forum: &ForumId, id: &ReplyId, mark: &str) -> Written =
        "UPDATE press_reply SET email = '', mark = $3 WHERE forum_id = $1 AND id = $2";
    pub fn marked() -> Many<(ForumId, ReplyId, String)> =
        "SELECT forum_id, id, mark FROM press_reply WHERE mark IS NOT NULL ORDER BY id";
    pub fn forget_reply(forum: &ForumId, id: &ReplyId) -> Written =
        "DELETE FROM press_reply WHERE forum_id = $1 AND id = $2";
    pub fn writer(forum: &ForumId, id: &ReplyId) -> One<(Option<PersonId>,)> =
        "SELECT person_id FROM press_reply WHERE forum_id = $1 AND id = $2";
    pub fn of_writer(person: &PersonId) -> Many<(String, String)> =
        "SELECT body, answer FROM press_reply WHERE person_id = $1
         OR email = (SELECT a.email FROM account a WHERE a.person_id = $1) ORDER BY at";
    pub fn forget_writer(person: &PersonId) -> Written =
        "DELETE FROM press_reply WHERE person_id = $1 OR email = (SELECT a.email FROM account a WHERE a.person_id = $1)";
    pub fn naming(pattern: &str) -> Many<(ForumId, ItemId, i64, String)> =
        "SELECT forum_id, item_id, number, content FROM press_version WHERE content LIKE $1 ORDER BY item_id, number";
    pub fn rewrite(forum: &ForumId, item: &ItemId, number: i64, content: &str) -> Written =
        "UPDATE press_version SET content = $4 WHERE forum_id = $1 AND item_id = $2 AND number = $3";

    pub fn check(forum: &ForumId, id: &CheckId) -> One<Check> =
        "SELECT id, title, address, article, items, at FROM press_check WHERE forum_id = $1 AND id = $2";
    pub fn checks(forum: &ForumId, limit: i64) -> Many<Check> =
        "SELECT id, title, address, article, items, at FROM press_check WHERE forum_id = $1 ORDER BY at DESC, id DESC LIMIT $2";
    pub fn insert_check(
        forum: &ForumId, id: &CheckId, title: &str, address: &str, article: &str, items: &str, by: &str, at: Moment,
    ) -> Written =
        "INSERT INTO press_check (forum_id, id, title, address, article, items, by_person, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    pub fn remove_check(forum: &ForumId, id: &CheckId) -> Written = "DELETE FROM press_check WHERE forum_id = $1 AND id = $2";
}
