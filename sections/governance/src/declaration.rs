//! Declarations: text in versions, comments, endorsements, adoption.

use exedra_kernel::lang::Words;
use exedra_kernel::{By, ForumId, Localized, Moment, Refusal, key};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};
use serde_json::{Value, json};

use crate::TOPIC;
use crate::model::{Comment, CommentId, CommentState, Declaration, DeclarationId, Endorsement, Paragraph, Version};
use crate::rules_declaration::{CommentOn, Endorse, KeepDeclaration, MakeDeclaration, ModerateComments};
use crate::store::declarations as store;

/// Most comments that may wait for the moderator, in all and of one address.
const MOST_WAITING: (i64, i64) = (500, 5);
/// Most comments of a participant on a declaration in a day.
const MOST_A_DAY: i64 = 30;
/// How long the address of a comment about which nobody decided is kept, in days.
const KEPT: i64 = 90;

/// All declarations of an edition: ask the rules.
pub async fn all(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Declaration>> {
    store::all(conn, forum).await
}

/// A declaration.
pub async fn one(conn: &mut Conn, forum: &ForumId, id: &DeclarationId) -> Result<Option<Declaration>> {
    store::one(conn, forum, id).await
}

/// Its versions, newest first; the one that is not published is being written.
pub async fn versions(conn: &mut Conn, declaration: &Declaration) -> Result<Vec<Version>> {
    store::versions(conn, &declaration.forum_id, &declaration.id).await
}

/// The newest published version.
pub fn published(versions: &[Version]) -> Option<&Version> {
    versions.iter().find(|version| version.published_at.is_some())
}

/// The paragraphs of a version.
pub async fn paragraphs(conn: &mut Conn, declaration: &Declaration, version: i64) -> Result<Vec<Paragraph>> {
    store::paragraphs(conn, &declaration.forum_id, &declaration.id, version).await
}

/// Its comments in a state, oldest first.
pub async fn comments(conn: &mut Conn, declaration: &Declaration, state: CommentState) -> Result<Vec<Comment>> {
    store::comments(conn, &declaration.forum_id, &declaration.id, &state).await
}

/// Its endorsements.
pub async fn endorsements(conn: &mut Conn, declaration: &Declaration) -> Result<Vec<Endorsement>> {
    store::endorsements(conn, &declaration.forum_id, &declaration.id).await
}

/// How many comments wait.
pub async fn waiting(conn: &mut Conn, declaration: &Declaration) -> Result<i64> {
    Ok(store::waiting(conn, &declaration.forum_id, &declaration.id).await?.map_or(0, |(n,)| n))
}

async fn note(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &exedra_kernel::Acting,
    act: &str,
    id: &DeclarationId,
    after: Value,
) -> Result<()> {
    let done = Done { act, record: "declaration", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, acting, done).await.map(|_| ())
}

/// Makes a declaration with an empty first version.
pub async fn create(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &MakeDeclaration,
    title: &Localized,
    (languages, authoritative): (&[String], &str),
) -> Result<DeclarationId> {
    let id = DeclarationId::new(stamp.now, stamp.entropy);
    let words = Words(languages.to_vec());
    store::insert(tx, permit.forum(), &id, title, &words, authoritative, stamp.now).await?;
    store::insert_version(tx, permit.forum(), &id, 1).await?;
    note(tx, stamp, permit.acting(), "made", &id, json!({ "title": title, "authoritative": authoritative })).await?;
    Ok(id)
}

/// The version that is being written, made from the newest one where there is none.
async fn working(tx: &mut Tx, forum: &ForumId, id: &DeclarationId) -> Result<i64> {
    let versions = store::versions(tx, forum, id).await?;
    match versions.first() {
        Some(newest) if newest.published_at.is_none() => Ok(newest.version),
        Some(newest) => {
            store::insert_version(tx, forum, id, newest.version + 1).await?;
            store::copy_paragraphs(tx, forum, id, newest.version, newest.version + 1).await?;
            Ok(newest.version + 1)
        }
        None => Err(Refusal::NotFound.into()),
    }
}

/// A paragraph as somebody wrote it in one language; an empty text takes the paragraph's text in that language away, and the
/// paragraph when that was its last.
#[derive(Clone, Debug)]
pub struct Written {
    /// Which paragraph; none for a new one at the end.
    pub key: Option<String>,
    /// Text.
    pub text: String,
}

/// Writes title and paragraphs in one language into the version that is being written; gives its number.
pub async fn write(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepDeclaration,
    (language, title): (&str, &str),
    rows: &[Written],
) -> Result<i64> {
    let (forum, id) = (permit.forum(), permit.declaration());
    let declaration = store::one(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
    let mut titles = declaration.title.clone();
    if title.is_empty() {
        titles.0.remove(language);
    } else {
        titles.0.insert(language.to_owned(), title.to_owned());
    }
    if titles != declaration.title && !titles.0.is_empty() {
        store::set_title(tx, forum, id, &titles).await?;
    }
    let version = working(tx, forum, id).await?;
    let there = store::paragraphs(tx, forum, id, version).await?;
    let mut last = there.last().map_or(0, |paragraph| paragraph.place);
    for row in rows {
        let known = row.key.as_ref().and_then(|key| there.iter().find(|paragraph| &paragraph.key == key));
        if row.key.is_some() != known.is_some() || (known.is_none() && row.text.is_empty()) {
            continue;
        }
        let mut text = known.map(|paragraph| paragraph.text.clone()).unwrap_or_default();
        if row.text.is_empty() {
            text.0.remove(language);
        } else {
            text.0.insert(language.to_owned(), row.text.clone());
        }
        let key = known.map_or_else(|| stamp.id(), |paragraph| paragraph.key.clone());
        if text.0.is_empty() {
            store::remove_paragraph(tx, forum, id, version, &key).await?;
            continue;
        }
        let place = known.map_or_else(|| last + 1, |paragraph| paragraph.place);
        last = last.max(place);
        store::put_paragraph(tx, forum, id, version, place, &key, &text).await?;
    }
    note(tx, stamp, permit.acting(), "edited", id, json!({ "version": version, "language": language })).await?;
    house::emit(tx, stamp, TOPIC, "declaration-edited", id.as_str()).await?;
    Ok(version)
}

/// What keeps a version from being published: a paragraph that says nothing in the language that counts.
pub fn version_fault(paragraphs: &[Paragraph], authoritative: &str) -> Option<&'static str> {
    if paragraphs.is_empty() {
        return Some(key!("conflict-declaration-empty"));
    }
    let complete = paragraphs.iter().all(|paragraph| paragraph.text.0.contains_key(authoritative));
    (!complete).then_some(key!("conflict-declaration-authoritative"))
}

/// Publishes the version that is being written; the first one opens the declaration for comment.
pub async fn publish(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepDeclaration, what: &str) -> Result<i64> {
    let (forum, id) = (permit.forum(), permit.declaration());
    let declaration = store::one(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
    let newest = store::versions(tx, forum, id).await?.into_iter().next();
    let newest = newest.filter(|version| version.published_at.is_none());
    let newest = newest.ok_or(Refusal::Conflict(key!("conflict-declaration-unchanged")))?.version;
    let paragraphs = store::paragraphs(tx, forum, id, newest).await?;
    if let Some(fault) = version_fault(&paragraphs, &declaration.authoritative) {
        return Err(Refusal::Conflict(fault).into());
    }
    store::publish_version(tx, forum, id, newest, what, stamp.now).await?;
    store::open(tx, forum, id).await?;
    note(tx, stamp, permit.acting(), "published", id, json!({ "version": newest })).await?;
    house::emit(tx, stamp, TOPIC, "declaration-published", id.as_str()).await?;
    Ok(newest)
}

/// Adopts the newest published version: from then on nothing of it changes. A version that is still being written is given up.
pub async fn adopt(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepDeclaration) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.declaration());
    let versions = store::versions(tx, forum, id).await?;
    let adopted = published(&versions).ok_or(Refusal::Conflict(key!("conflict-declaration-draft")))?.version;
    for version in versions.iter().filter(|version| version.published_at.is_none()) {
        store::remove_paragraphs(tx, forum, id, version.version).await?;
        store::remove_version(tx, forum, id, version.version).await?;
    }
    if store::adopt(tx, forum, id, stamp.now).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-declaration-draft")).into());
    }
    note(tx, stamp, permit.acting(), "adopted", id, json!({ "version": adopted })).await?;
    house::emit(tx, stamp, TOPIC, "declaration-adopted", id.as_str()).await
}

/// What somebody says.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// About which paragraph; none for the whole.
    pub paragraph: Option<String>,
    /// The name of somebody of the public.
    pub name: String,
    /// Their address; never shown.
    pub address: Option<String>,
    /// Language.
    pub language: String,
    /// Text.
    pub text: String,
}

/// Keeps a comment: a participant's is shown, the public's waits. Neither words nor address go into the trail.
pub async fn comment(tx: &mut Tx, stamp: Stamp<'_>, permit: &CommentOn, said: &Said) -> Result<CommentState> {
    let (forum, id) = (permit.forum(), permit.declaration());
    let versions = store::versions(tx, forum, id).await?;
    let version = published(&versions).ok_or(Refusal::NotFound)?.version;
    let known = store::paragraphs(tx, forum, id, version).await?;
    let paragraph = said.paragraph.as_deref().filter(|key| known.iter().any(|paragraph| paragraph.key == *key));
    let person = permit.person().as_ref();
    let state = if person.is_some() { CommentState::Shown } else { CommentState::Waiting };
    let (name, address) = if person.is_some() { ("", None) } else { (said.name.as_str(), said.address.as_deref()) };
    if let Some(address) = address {
        let all = store::waiting(tx, forum, id).await?.map_or(0, |(n,)| n);
        let own = store::waiting_from(tx, forum, id, address).await?.map_or(0, |(n,)| n);
        if all >= MOST_WAITING.0 || own >= MOST_WAITING.1 {
            return Err(Refusal::Conflict(key!("conflict-comments-many")).into());
        }
    }
    if let Some(person) = person {
        let since = stamp.now.plus_seconds(-24 * 3600);
        if store::said_since(tx, forum, id, person, since).await?.map_or(0, |(n,)| n) >= MOST_A_DAY {
            return Err(Refusal::Conflict(key!("conflict-comments-own")).into());
        }
    }
    let comment = CommentId::new(stamp.now, stamp.entropy);
    store::insert_comment(
        tx,
        forum,
        &comment,
        id,
        version,
        paragraph,
        person,
        name,
        address,
        &said.language,
        &said.text,
        &state,
        stamp.now,
    )
    .await?;
    note(tx, stamp, permit.acting(), "commented", id, json!({ "comment": comment, "state": state })).await?;
    house::emit(tx, stamp, TOPIC, "declaration-commented", id.as_str()).await?;
    Ok(state)
}

/// By what a comment of the public is found again from its address once that is forgotten.
pub(crate) fn mark(comment: &str, address: &str) -> String {
    exedra_kernel::time::sha256(&format!("{comment}\n{}", address.to_lowercase()))
}

/// Shows a comment to everybody, or to nobody; gives address and language of whoever waited for it. The address is forgotten.
pub async fn moderate(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &ModerateComments,
    comment: &CommentId,
    shown: bool,
) -> Result<Option<(String, String)>> {
    let (forum, id) = (permit.forum(), permit.declaration());
    let waited = store::comment_address(tx, forum, id, comment).await?;
    let state = if shown { CommentState::Shown } else { CommentState::Refused };
    let address = waited.as_ref().and_then(|(address, ..)| address.as_deref());
    let mark = address.map(|address| mark(comment.as_str(), address));
    if store::set_comment(tx, forum, id, comment, &state, mark.as_deref()).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    note(tx, stamp, permit.acting(), "moderated", id, json!({ "comment": comment, "state": state })).await?;
    house::emit(tx, stamp, TOPIC, "declaration-commented", id.as_str()).await?;
    Ok(waited.and_then(|(address, language, _)| Some((address?, language))))
}

/// Forgets the addresses of comments about which nobody decided for long; gives how many.
pub async fn forget_addresses(tx: &mut Tx, now: Moment) -> Result<u64> {
    store::forget_old_addresses(tx, now.plus_seconds(-KEPT * 24 * 3600)).await
}

/// Endorses the newest published version, or no longer.
pub async fn endorse(tx: &mut Tx, stamp: Stamp<'_>, permit: &Endorse, endorses: bool) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.declaration());
    let (kind, holder) = (permit.kind(), permit.holder());
    let versions = store::versions(tx, forum, id).await?;
    let version = published(&versions).ok_or(Refusal::NotFound)?.version;
    if endorses {
        let by = match &permit.acting().by {
            By::Person(person) => Some(person),
            By::System(_) => None,
        };
        store::endorse(tx, forum, id, kind, holder, version, by, stamp.now).await?;
    } else {
        store::unendorse(tx, forum, id, kind, holder).await?;
    }
    let act = if endorses { "endorsed" } else { "endorsement-taken-back" };
    note(tx, stamp, permit.acting(), act, id, json!({ "kind": kind, "holder": holder, "version": version })).await?;
    house::emit(tx, stamp, TOPIC, "declaration-endorsed", id.as_str()).await
}
