//! Pictures and documents of listings. The bytes lie in the file store under their hash.

use std::collections::HashSet;

use exedra_kernel::{Field as _, FileId, ListingId, Refusal, Value};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::App;
use exedra_web::section::Boxed;

use crate::listing::CHANGED;
use crate::model::{FileRole, Head, ListedFile};
use crate::rules::{EditListing, WriteListing};
use crate::{TOPIC, rules, store, upload};

/// Seconds for which bytes may be without a row that names them.
const KEPT: i64 = 24 * 3600;

/// A file whose bytes are kept already.
#[derive(Clone, Debug)]
pub struct NewFile {
    /// Whose it is.
    pub listing: ListingId,
    /// Picture or document.
    pub role: FileRole,
    /// Its place among the listing's files.
    pub place: i64,
    /// The key under which the bytes are kept.
    pub hash: String,
    /// What the content is.
    pub media_type: String,
    /// A harmless name.
    pub name: String,
    /// Length in bytes.
    pub bytes: i64,
    /// Width and height in pixels, of a picture.
    pub size: Option<(i64, i64)>,
    /// Text for those who do not see it; required.
    pub alternative: String,
    /// The language of that text.
    pub alternative_language: String,
    /// Whose work it is; required.
    pub credit: String,
    /// Under which licence; required.
    pub licence: String,
}

/// The files of a listing in order.
pub async fn of_listing(conn: &mut Conn, listing: &ListingId) -> Result<Vec<ListedFile>> {
    store::attached(conn, listing).await
}

/// A file and every listing it belongs to: whoever may read one of them may read the file.
pub async fn with_heads(conn: &mut Conn, file: &FileId) -> Result<Option<(ListedFile, Vec<Head>)>> {
    let Some(found) = store::attached_file(conn, file).await? else { return Ok(None) };
    let heads = store::of_file(conn, file).await?;
    Ok(Some((found, heads)))
}

/// Gives many listings their files, for imports and the demonstration; gives the ids in order. Belongs into the
/// transaction that made the listings.
pub async fn attach_bulk(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    _permit: &WriteListing,
    files: Vec<NewFile>,
) -> Result<Vec<FileId>> {
    insert(tx, stamp, files).await
}

async fn insert(tx: &mut Tx, stamp: Stamp<'_>, files: Vec<NewFile>) -> Result<Vec<FileId>> {
    const FILE: [&str; 13] = [
        "id",
        "hash",
        "media_type",
        "name",
        "bytes",
        "width",
        "height",
        "alternative",
        "alternative_language",
        "credit",
        "licence",
        "owner_id",
        "created_at",
    ];
    let (mut ids, mut rows, mut links) = (Vec::new(), Vec::new(), Vec::new());
    for file in files {
        for (field, text) in [("alternative", &file.alternative), ("credit", &file.credit), ("licence", &file.licence)]
        {
            if text.trim().is_empty() {
                return Err(Refusal::field(field, exedra_kernel::key!("fault-missing")).into());
            }
        }
        let id = FileId::new(stamp.now, stamp.entropy);
        let text = |text: String| Value::Text(Some(text));
        links.push(vec![file.listing.to_value(), id.to_value(), file.role.to_value(), Value::Int(Some(file.place))]);
        rows.push(vec![
            id.to_value(),
            text(file.hash),
            text(file.media_type),
            text(file.name),
            Value::Int(Some(file.bytes)),
            Value::Int(file.size.map(|(width, _)| width)),
            Value::Int(file.size.map(|(_, height)| height)),
            text(file.alternative),
            text(file.alternative_language),
            text(file.credit),
            text(file.licence),
            text(file.listing.to_string()),
            stamp.now.to_value(),
        ]);
        ids.push(id);
    }
    tx.insert_many("stored_file", &FILE, rows, false).await?;
    tx.insert_many("listing_file", &["listing_id", "file_id", "role", "place"], links, false).await?;
    tx.touch(TOPIC);
    Ok(ids)
}

/// Adds a file to a listing, behind those it has. A guarded listing that is public waits for a new decision.
pub async fn attach(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditListing, mut file: NewFile) -> Result<FileId> {
    let id = permit.listing();
    let head = store::head(tx, id).await?.ok_or(Refusal::NotFound)?;
    file.listing = id.clone();
    file.place = store::last_place(tx, id).await?.and_then(|(place,)| place).unwrap_or(0) + 1;
    let (name, role) = (file.name.clone(), file.role);
    let made = insert(tx, stamp, vec![file]).await?.pop().ok_or(Refusal::NotFound)?;
    let after = serde_json::json!({ "id": made, "file": name, "role": role });
    let (state, keeps) = rules::after_file(&head);
    store::set_state(tx, id, &state, stamp.now).await?;
    if !keeps && rules::decided(&head) {
        store::set_decision(tx, id, None, None, None).await?;
    }
    note(tx, stamp, permit, "file-added", None, Some(&after)).await?;
    Ok(made)
}

/// Takes a file from a listing. Its bytes stay in the store until they are swept ([`sweep`]).
pub async fn detach(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditListing, file: &FileId) -> Result<()> {
    let found = store::attached(tx, permit.listing()).await?.into_iter().find(|listed| listed.id == *file);
    let before = serde_json::json!({ "file": found.ok_or(Refusal::NotFound)?.name });
    store::detach(tx, permit.listing(), file).await?;
    store::forget_file(tx, file).await?;
    note(tx, stamp, permit, "file-removed", Some(&before), None).await
}

/// Deletes stored bytes that nothing names any more, those of detached files for example. Bytes are kept before the row that
/// names them, so what is younger than a day is left alone.
pub fn sweep(app: &App) -> Boxed<'_, Result<()>> {
    Box::pin(async move {
        let failed = |error: exedra_files::StoreError| exedra_store::Error::Setup(error.to_string());
        let Some(files) = app.find::<exedra_files::Store>() else { return Ok(()) };
        let old = files.older_than(app.now().micros() / 1_000_000 - KEPT).await.map_err(failed)?;
        let named: HashSet<String> =
            exedra_people::files::hashes(&mut *app.db().read().await?).await?.into_iter().collect();
        for key in old.into_iter().filter(|key| !named.contains(key.as_str())) {
            // Asked again right before, so that a file that is being attached meanwhile is seen.
            if !upload::is_named(&mut *app.db().read().await?, key.as_str()).await? {
                files.delete(&key).await.map_err(failed)?;
            }
        }
        Ok(())
    })
}

async fn note(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditListing,
    act: &str,
    before: Option<&serde_json::Value>,
    after: Option<&serde_json::Value>,
) -> Result<()> {
    let id = permit.listing().as_str();
    house::record(tx, stamp, permit.acting(), house::Done { act, record: "listing", id, before, after }).await?;
    house::emit(tx, stamp, TOPIC, CHANGED, id).await
}
