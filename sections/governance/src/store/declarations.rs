//! Declarations, their versions, comments and endorsements.

use exedra_kernel::lang::Words;
use exedra_kernel::{ForumId, Localized, Moment, PersonId};
use exedra_store::sql;

use crate::model::{
    Comment, CommentId, CommentState, Declaration, DeclarationId, Endorsement, Endorser, Paragraph, Version,
};

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn all(forum: &ForumId) -> Many<Declaration> =
        "SELECT forum_id, id, title, languages, authoritative, state, created_at, adopted_at FROM declaration
         WHERE forum_id = $1 ORDER BY id";
    pub fn one(forum: &ForumId, id: &DeclarationId) -> One<Declaration> =
        "SELECT forum_id, id, title, languages, authoritative, state, created_at, adopted_at FROM declaration
         WHERE forum_id = $1 AND id = $2";
    pub fn insert(forum: &ForumId, id: &DeclarationId, title: &Localized, languages: &Words, authoritative: &str, at: Moment) -> Written =
        "INSERT INTO declaration (forum_id, id, title, languages, authoritative, state, created_at)
         VALUES ($1, $2, $3, $4, $5, 'draft', $6)";
    pub fn set_title(forum: &ForumId, id: &DeclarationId, title: &Localized) -> Written =
        "UPDATE declaration SET title = $3 WHERE forum_id = $1 AND id = $2 AND state <> 'adopted'";
    pub fn open(forum: &ForumId, id: &DeclarationId) -> Written =
        "UPDATE declaration SET state = 'open' WHERE forum_id = $1 AND id = $2 AND state = 'draft'";
    pub fn adopt(forum: &ForumId, id: &DeclarationId, at: Moment) -> Written =
        "UPDATE declaration SET state = 'adopted', adopted_at = $3 WHERE forum_id = $1 AND id = $2 AND state = 'open'";

    /// Newest first.
    pub fn versions(forum: &ForumId, id: &DeclarationId) -> Many<Version> =
        "SELECT version, note, published_at FROM declaration_version WHERE forum_id = $1 AND declaration_id = $2
         ORDER BY version DESC";
    pub fn insert_version(forum: &ForumId, id: &DeclarationId, version: i64) -> Written =
        "INSERT INTO declaration_version (forum_id, declaration_id, version, note) VALUES ($1, $2, $3, '')";
    pub fn publish_version(forum: &ForumId, id: &DeclarationId, version: i64, note: &str, at: Moment) -> Written =
        "UPDATE declaration_version SET note = $4, published_at = $5
         WHERE forum_id = $1 AND declaration_id = $2 AND version = $3 AND published_at IS NULL";
    pub fn remove_version(forum: &ForumId, id: &DeclarationId, version: i64) -> Written =
        "DELETE FROM declaration_version WHERE forum_id = $1 AND declaration_id = $2 AND version = $3 AND published_at IS NULL";
    pub fn paragraphs(forum: &ForumId, id: &DeclarationId, version: i64) -> Many<Paragraph> =
        "SELECT place, key, text FROM declaration_paragraph WHERE forum_id = $1 AND declaration_id = $2 AND version = $3
         ORDER BY place, key";
    pub fn put_paragraph(forum: &ForumId, id: &DeclarationId, version: i64, place: i64, key: &str, text: &Localized) -> Written =
        "INSERT INTO declaration_paragraph (forum_id, declaration_id, version, place, key, text) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (forum_id, declaration_id, version, key) DO UPDATE SET place = excluded.place, text = excluded.text";
    pub fn remove_paragraph(forum: &ForumId, id: &DeclarationId, version: i64, key: &str) -> Written =
        "DELETE FROM declaration_paragraph WHERE forum_id = $1 AND declaration_id = $2 AND version = $3 AND key = $4";
    pub fn remove_paragraphs(forum: &ForumId, id: &DeclarationId, version: i64) -> Written =
        "DELETE FROM declaration_paragraph WHERE forum_id = $1 AND declaration_id = $2 AND version = $3";
    pub fn copy_paragraphs(forum: &ForumId, id: &DeclarationId, old: i64, new: i64) -> Written =
        "INSERT INTO declaration_paragraph (forum_id, declaration_id, version, place, key, text)
         SELECT forum_id, declaration_id, CAST($4 AS BIGINT), place, key, text FROM declaration_paragraph
         WHERE forum_id = $1 AND declaration_id = $2 AND version = $3";

    pub fn comments(forum: &ForumId, id: &DeclarationId, state: &CommentState) -> Many<Comment> =
        "SELECT id, version, paragraph, person_id, name, language, text, state, at FROM declaration_comment
         WHERE forum_id = $1 AND declaration_id = $2 AND state = $3 ORDER BY at, id";
    pub fn insert_comment(forum: &ForumId, id: &CommentId, declaration: &DeclarationId, version: i64, paragraph: Option<&str>,
        person: Option<&PersonId>, name: &str, address: Option<&str>, language: &str, text: &str, state: &CommentState, at: Moment) -> Written =
        "INSERT INTO declaration_comment (forum_id, id, declaration_id, version, paragraph, person_id, name, address, language, text,
         state, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    /// What is decided about a comment; its address is forgotten with it.
    pub fn set_comment(forum: &ForumId, declaration: &DeclarationId, id: &CommentId, state: &CommentState, mark: Option<&str>) -> Written =
        "UPDATE declaration_comment SET state = $4, address = NULL, mark = COALESCE($5, mark)
         WHERE forum_id = $1 AND declaration_id = $2 AND id = $3";
    pub fn marked_comments() -> Many<(ForumId, CommentId, String)> =
        "SELECT forum_id, id, mark FROM declaration_comment WHERE mark IS NOT NULL ORDER BY id";
    pub fn forget_comment(forum: &ForumId, id: &CommentId) -> Written =
        "DELETE FROM declaration_comment WHERE forum_id = $1 AND id = $2";
    pub fn comment_address(forum: &ForumId, declaration: &DeclarationId, id: &CommentId) -> One<(Option<String>, String, String)> =
        "SELECT address, language, name FROM declaration_comment
         WHERE forum_id = $1 AND declaration_id = $2 AND id = $3 AND state = 'waiting'";
    pub fn waiting(forum: &ForumId, declaration: &DeclarationId) -> One<(i64,)> =
        "SELECT COUNT(*) FROM declaration_comment WHERE forum_id = $1 AND declaration_id = $2 AND state = 'waiting'";
    pub fn waiting_from(forum: &ForumId, declaration: &DeclarationId, address: &str) -> One<(i64,)> =
        "SELECT COUNT(*) FROM declaration_comment
         WHERE forum_id = $1 AND declaration_id = $2 AND state = 'waiting' AND address = $3";

    pub fn said_since(forum: &ForumId, declaration: &DeclarationId, person: &PersonId, since: Moment) -> One<(i64,)> =
        "SELECT COUNT(*) FROM declaration_comment
         WHERE forum_id = $1 AND declaration_id = $2 AND person_id = $3 AND at > $4";
    pub fn forget_old_addresses(before: Moment) -> Written =
        "UPDATE declaration_comment SET address = NULL WHERE address IS NOT NULL AND at < $1";

    pub fn endorsements(forum: &ForumId, id: &DeclarationId) -> Many<Endorsement> =
        "SELECT kind, holder, version, person_id, at FROM declaration_endorsement WHERE forum_id = $1 AND declaration_id = $2
         ORDER BY kind, at, holder";
    pub fn endorse(forum: &ForumId, id: &DeclarationId, kind: &Endorser, holder: &str, version: i64, person: Option<&PersonId>, at: Moment) -> Written =
        "INSERT INTO declaration_endorsement (forum_id, declaration_id, kind, holder, version, person_id, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (forum_id, declaration_id, kind, holder)
         DO UPDATE SET version = excluded.version, person_id = excluded.person_id, at = excluded.at";
    pub fn unendorse(forum: &ForumId, id: &DeclarationId, kind: &Endorser, holder: &str) -> Written =
        "DELETE FROM declaration_endorsement WHERE forum_id = $1 AND declaration_id = $2 AND kind = $3 AND holder = $4";
    pub fn endorsed(forum: &ForumId) -> Many<(Endorser, String)> =
        "SELECT e.kind, e.holder FROM declaration_endorsement e
         JOIN declaration d ON d.forum_id = e.forum_id AND d.id = e.declaration_id AND d.state <> 'draft'
         WHERE e.forum_id = $1 ORDER BY e.kind, e.holder";

    pub fn comments_by(person: &PersonId) -> Many<Comment> =
        "SELECT id, version, paragraph, person_id, name, language, text, state, at FROM declaration_comment WHERE person_id = $1";
    pub fn endorsed_by(person: &PersonId) -> Many<Endorsement> =
        "SELECT kind, holder, version, person_id, at FROM declaration_endorsement WHERE person_id = $1";
    pub fn forget_comments(person: &PersonId) -> Written = "DELETE FROM declaration_comment WHERE person_id = $1";
    pub fn forget_comments_from(address: &str) -> Written = "DELETE FROM declaration_comment WHERE address = $1";
    pub fn forget_own_endorsements(person: &str) -> Written =
        "DELETE FROM declaration_endorsement WHERE kind = 'person' AND holder = $1";
    pub fn forget_endorsers(person: &PersonId) -> Written =
        "UPDATE declaration_endorsement SET person_id = NULL WHERE person_id = $1";
}
