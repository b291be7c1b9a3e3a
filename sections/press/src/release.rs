//! Releases: begun, written, handed in, approved with a moment, corrected, withdrawn.

use std::collections::HashMap;

use exedra_kernel::{FieldFault, Moment, Refusal, key};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::Edition;

use crate::model::{Attached, Content, Item, ItemId, ItemKind, Standing, Version};
use crate::rules::{BeginRelease, DecideRelease, EditRelease};
use crate::{TOPIC, store};

/// Most pictures and documents of a release.
pub const MOST_FILES: usize = 20;

/// A release with its approved version.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The release.
    pub item: Item,
    /// What it says.
    pub content: Content,
}

/// The releases that everybody may read at a moment, newest first.
pub async fn published(conn: &mut Conn, edition: &Edition, now: Moment) -> Result<Vec<Shown>> {
    Ok(approved(conn, edition).await?.into_iter().filter(|r| r.item.standing(now) == Standing::Published).collect())
}

/// All approved releases that were not withdrawn, under embargo or not: ask [`crate::rules::may_read`] before telling anybody.
pub async fn approved(conn: &mut Conn, edition: &Edition) -> Result<Vec<Shown>> {
    let mut contents: HashMap<ItemId, String> = store::shown_versions(conn, &edition.id).await?.into_iter().collect();
    let items = store::items(conn, &edition.id).await?;
    let wanted = items.into_iter().filter(|item| item.kind == ItemKind::Release && item.withdrawn_at.is_none());
    Ok(wanted
        .filter_map(|item| {
            let content = serde_json::from_str(&contents.remove(&item.id)?).ok()?;
            Some(Shown { item, content })
        })
        .collect())
}

/// A release of an edition.
pub async fn find(conn: &mut Conn, edition: &Edition, id: &str) -> Result<Item> {
    let id = ItemId::parse(id).ok_or(Refusal::NotFound)?;
    let found = store::item(conn, &edition.id, &id).await?;
    found.filter(|item| item.kind == ItemKind::Release).ok_or_else(|| Refusal::NotFound.into())
}

/// A version of an item.
pub async fn version(conn: &mut Conn, edition: &Edition, item: &Item, number: i64) -> Result<Version> {
    store::version(conn, &edition.id, &item.id, number).await?.ok_or_else(|| Refusal::NotFound.into())
}

/// The versions that everybody could read at some time, oldest first: one that was replaced while the embargo lasted is not
/// among them.
pub async fn public_versions(conn: &mut Conn, edition: &Edition, item: &Item) -> Result<Vec<Version>> {
    let all = store::versions(conn, &edition.id, &item.id).await?;
    let shown = item.shown.unwrap_or(0);
    let approved: Vec<Version> = all.into_iter().filter(|v| v.approved_at.is_some() && v.number <= shown).collect();
    let replaced: Vec<Option<Moment>> = approved.iter().skip(1).map(|next| next.approved_at).chain([None]).collect();
    let seen = |until: &Option<Moment>| until.is_none_or(|until| item.public_at.is_some_and(|public| public < until));
    Ok(approved.into_iter().zip(replaced).filter(|(_, until)| seen(until)).map(|(version, _)| version).collect())
}

async fn note(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &exedra_kernel::Acting,
    act: &str,
    id: &ItemId,
    after: serde_json::Value,
) -> Result<()> {
    let done = Done { act, record: "release", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, acting, done).await?;
    house::emit(tx, stamp, TOPIC, act, id.as_str()).await
}

fn text(content: &Content) -> String {
    serde_json::to_string(content).unwrap_or_default()
}

/// Begins a release; gives its id.
pub async fn begin(tx: &mut Tx, stamp: Stamp<'_>, permit: &BeginRelease, content: &Content) -> Result<ItemId> {
    let (forum, id) = (permit.forum(), ItemId::new(stamp.now, stamp.entropy));
    store::insert_item(tx, forum, &id, &ItemKind::Release, permit.organisation().as_ref(), stamp.now).await?;
    store::put_version(tx, forum, &id, 1, &text(content), "", &permit.acting().by_text(), stamp.now).await?;
    note(tx, stamp, permit.acting(), "release-begun", &id, serde_json::json!({ "forum": forum })).await?;
    Ok(id)
}

/// Writes the present draft; of an approved release, a correction. What was handed in has to be handed in again, unless
/// the secretariat itself wrote.
pub async fn save(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditRelease, content: &Content, what: &str) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.item());
    let item = store::item(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
    let number = if item.shown == Some(item.latest) { item.latest + 1 } else { item.latest };
    store::put_version(tx, forum, id, number, &text(content), what, &permit.acting().by_text(), stamp.now).await?;
    if number != item.latest {
        store::set_latest(tx, forum, id, number).await?;
    }
    if !permit.decides() || number != item.latest {
        store::set_submitted(tx, forum, id, None, item.reason.as_deref()).await?;
    }
    note(tx, stamp, permit.acting(), "release-written", id, serde_json::json!({ "version": number })).await
}

/// Puts a file behind those of the draft.
pub async fn attach(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditRelease, file: Attached, bytes: i64) -> Result<()> {
    let (mut content, what) = draft(tx, permit).await?;
    if content.files.len() >= MOST_FILES {
        return Err(Refusal::Invalid(vec![FieldFault::with("file", key!("fault-too-many"), MOST_FILES)]).into());
    }
    insert_file(tx, stamp, permit.item(), &file, bytes).await?;
    content.files.push(file);
    save(tx, stamp, permit, &content, &what).await
}

/// Makes stored bytes known to the tables, as a release's.
pub(crate) async fn insert_file(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    item: &ItemId,
    file: &Attached,
    bytes: i64,
) -> Result<()> {
    let (width, height) = file.size.unzip();
    store::insert_file(
        tx,
        &file.file,
        &file.hash,
        &file.media_type,
        &file.name,
        bytes,
        width,
        height,
        &file.alternative,
        &file.language,
        &file.credit,
        &file.licence,
        item.as_str(),
        stamp.now,
    )
    .await
    .map(|_| ())
}

/// Takes a file out of the draft. Bytes that an approved version shows stay.
pub async fn detach(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditRelease, file: &str) -> Result<()> {
    let (mut content, what) = draft(tx, permit).await?;
    let at = content.files.iter().position(|known| known.file.as_str() == file).ok_or(Refusal::NotFound)?;
    let gone = content.files.remove(at);
    save(tx, stamp, permit, &content, &what).await?;
    let versions = store::versions(tx, permit.forum(), permit.item()).await?;
    if !versions.iter().any(|version| version.release().files.iter().any(|kept| kept.file == gone.file)) {
        store::forget_file(tx, &gone.file, permit.item().as_str()).await?;
    }
    Ok(())
}

async fn draft(tx: &mut Tx, permit: &EditRelease) -> Result<(Content, String)> {
    let item = store::item(tx, permit.forum(), permit.item()).await?.ok_or(Refusal::NotFound)?;
    let version = store::version(tx, permit.forum(), permit.item(), item.latest).await?.ok_or(Refusal::NotFound)?;
    let what = if item.shown == Some(item.latest) { String::new() } else { version.note.clone() };
    Ok((version.release(), what))
}

/// What is missing before a version can be handed in or approved.
pub fn faults(content: &Content, version: &Version) -> Vec<FieldFault> {
    let mut faults = Vec::new();
    if content.texts.is_empty() {
        faults.push(FieldFault::new("title-en", key!("fault-release-text")));
    }
    for (lang, words) in &content.texts {
        for (name, text) in [("title", &words.title), ("body", &words.body)] {
            if text.trim().is_empty() {
                faults.push(FieldFault::new(&format!("{name}-{lang}"), key!("fault-missing")));
            }
        }
    }
    if version.number > 1 && version.note.trim().is_empty() {
        faults.push(FieldFault::new("note", key!("fault-correction-note")));
    }
    faults
}

async fn complete(tx: &mut Tx, forum: &exedra_kernel::ForumId, item: &Item) -> Result<Version> {
    let version = store::version(tx, forum, &item.id, item.latest).await?.ok_or(Refusal::NotFound)?;
    let faults = faults(&version.release(), &version);
    if faults.is_empty() { Ok(version) } else { Err(Refusal::Invalid(faults).into()) }
}

/// Hands the draft in.
pub async fn submit(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditRelease) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.item());
    let item = store::item(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
    if item.shown == Some(item.latest) {
        return Err(Refusal::Conflict(key!("conflict-release-nothing")).into());
    }
    complete(tx, forum, &item).await?;
    store::set_submitted(tx, forum, id, Some(stamp.now), None).await?;
    note(tx, stamp, permit.acting(), "release-submitted", id, serde_json::json!({ "version": item.latest })).await
}

/// Gives a version back to those who wrote it, with what is to be done.
pub async fn give_back(tx: &mut Tx, stamp: Stamp<'_>, permit: &DecideRelease, reason: &str) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.item());
    let item = store::item(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
    if item.submitted_at.is_none() {
        return Err(Refusal::Conflict(key!("conflict-release-nothing")).into());
    }
    store::set_submitted(tx, forum, id, None, Some(reason)).await?;
    note(tx, stamp, permit.acting(), "release-returned", id, serde_json::json!({ "reason": reason })).await
}

/// Approves the version written last, public from a moment on. What is public already stays public, with the new words.
pub async fn approve(tx: &mut Tx, stamp: Stamp<'_>, permit: &DecideRelease, public_at: Moment) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.item());
    let item = store::item(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
    if item.shown == Some(item.latest) {
        return Err(Refusal::Conflict(key!("conflict-release-nothing")).into());
    }
    let version = complete(tx, forum, &item).await?;
    let public_at = match item.public_at {
        Some(already) if item.standing(stamp.now) == Standing::Published => already,
        _ => public_at,
    };
    let by = permit.acting().by_text();
    store::approve_version(tx, forum, id, version.number, &by, stamp.now).await?;
    store::set_public(tx, forum, id, version.number, public_at).await?;
    let after = serde_json::json!({ "version": version.number, "public_at": public_at.rfc3339() });
    note(tx, stamp, permit.acting(), "release-approved", id, after).await
}

/// Moves the end of an embargo that has not come.
pub async fn put_off(tx: &mut Tx, stamp: Stamp<'_>, permit: &DecideRelease, public_at: Moment) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.item());
    let item = store::item(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
    let Some(shown) = item.shown.filter(|_| item.standing(stamp.now) == Standing::Embargoed) else {
        return Err(Refusal::Conflict(key!("conflict-embargo-over")).into());
    };
    store::set_public(tx, forum, id, shown, public_at).await?;
    let after = serde_json::json!({ "public_at": public_at.rfc3339() });
    note(tx, stamp, permit.acting(), "embargo-moved", id, after).await
}

/// Withdraws a release for good, with the reason.
pub async fn withdraw(tx: &mut Tx, stamp: Stamp<'_>, permit: &DecideRelease, reason: &str) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.item());
    store::set_withdrawn(tx, forum, id, stamp.now, reason).await?;
    note(tx, stamp, permit.acting(), "release-withdrawn", id, serde_json::json!({ "reason": reason })).await
}
