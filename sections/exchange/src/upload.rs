//! Files between upload and import: the bytes lie in the file store, a row says whose they are. Nobody but the uploader
//! finds them, and they are gone after the import, or after a day.

use exedra_files::{Key, Store};
use exedra_kernel::{Actor, Moment, OrganisationId, Refusal};
use exedra_store::{Conn, Result, transact};
use exedra_web::App;
use exedra_web::section::Boxed;

use crate::lists_store as store;
pub use crate::lists_store::Upload;
use crate::model::ListingKind;
use crate::rules_matching::{KeepUpload, may_keep_upload};

/// Seconds after which an upload that nobody came back for is forgotten.
const KEPT: i64 = 24 * 3600;

fn failed(error: &exedra_files::StoreError) -> exedra_store::Error {
    exedra_store::Error::Setup(error.to_string())
}

/// Keeps a file; gives its id.
pub async fn keep(
    app: &App,
    permit: impl Fn() -> Result<KeepUpload, Refusal>,
    kind: ListingKind,
    name: &str,
    bytes: bytes::Bytes,
) -> Result<String> {
    let hash = app.get::<Store>().put(bytes).await.map_err(|error| failed(&error))?;
    let name: String = exedra_kernel::text::line(name).chars().take(200).collect();
    let stamp = app.stamp();
    transact!(app.db(), tx => {
        let (permit, id) = (permit()?, stamp.id());
        store::insert_upload(tx, &id, permit.organisation(), permit.person(), &kind, &name, hash.as_str(), stamp.now).await?;
        Ok(id)
    })
}

/// An upload of the asker's own for an organisation they still edit.
pub async fn find(conn: &mut Conn, actor: &Actor, organisation: &OrganisationId, id: &str) -> Result<Upload> {
    may_keep_upload(actor, organisation)?;
    let found = store::upload(conn, id).await?;
    let own = found.filter(|upload| upload.person_id == actor.person && upload.organisation_id == *organisation);
    own.ok_or_else(|| Refusal::NotFound.into())
}

/// The bytes of an upload.
pub async fn bytes(app: &App, upload: &Upload) -> Result<bytes::Bytes> {
    let key: Key = upload.hash.parse().map_err(|error| failed(&error))?;
    app.get::<Store>().get(&key).await.map_err(|error| failed(&error))
}

/// Forgets the bytes of an upload whose row is gone, unless something else has the same.
pub async fn sweep(app: &App, upload: &Upload) -> Result<()> {
    sweep_bytes(app, &upload.hash, 0).await
}

/// Forgets the bytes of a hash that nothing names but so many uploads about to be forgotten.
async fn sweep_bytes(app: &App, hash: &str, going: i64) -> Result<()> {
    let mut conn = app.db().read().await?;
    let waits = store::hash_waits(&mut conn, hash).await?.map_or(0, |(many,)| many);
    let used = store::hash_kept(&mut conn, hash).await?.map_or(0, |(many,)| many);
    if waits + used <= going
        && let Ok(key) = hash.parse::<Key>()
    {
        app.get::<Store>().delete(&key).await.map_err(|error| failed(&error))?;
    }
    Ok(())
}

/// Forgets an upload. The bytes go first: should a crash come between, the row is what makes up for it.
pub async fn forget(app: &App, upload: &Upload) -> Result<()> {
    sweep_bytes(app, &upload.hash, 1).await?;
    transact!(app.db(), tx => store::forget_upload(tx, &upload.id).await.map(|_| ()))
}

/// Forgets what nobody came back for, and what erased persons left; done whenever somebody uploads.
pub async fn forget_old(app: &App, now: Moment) -> Result<()> {
    loop {
        let old = store::uploads_before(&mut *app.db().read().await?, now.plus_seconds(-KEPT)).await?;
        if old.is_empty() {
            return Ok(());
        }
        for upload in old {
            forget(app, &upload).await?;
        }
    }
}

/// The same for the clock and after an erasure.
pub fn sweep_old(app: &App) -> Boxed<'_, Result<()>> {
    Box::pin(forget_old(app, app.now()))
}

/// Whether anything names the bytes of a hash.
pub async fn is_named(conn: &mut Conn, hash: &str) -> Result<bool> {
    let waits = store::hash_waits(conn, hash).await?.map_or(0, |(many,)| many);
    Ok(waits + store::hash_kept(conn, hash).await?.map_or(0, |(many,)| many) > 0)
}
