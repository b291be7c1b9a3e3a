//! What leaves an installation: the same writers for the command line and the growth test. Each section says which files of
//! an edition it writes, and which pictures, recordings and captions go with them.

use std::io::Write;

use anyhow::{Context, Result, bail};
use exedra_files::Store;
use exedra_kernel::Moment;
use exedra_people::consent::Reach;
use exedra_store::{Conn, Db};
use exedra_web::export::{Attachment, Content};
use exedra_web::section::{Export, Exporter};
use exedra_web::{App, Edition};
use futures::StreamExt as _;

/// The archive of all files.
pub const EVERYTHING: &str = "everything.tar";

/// The files that sections write, by name.
fn writers() -> Vec<(&'static str, Exporter)> {
    let mut all: Vec<_> = crate::sections::all().iter().flat_map(|section| section.exports().to_vec()).collect();
    all.sort_by_key(|(kind, _)| *kind);
    all
}

/// Kinds that can be exported by [`write`], in the order of their names.
pub fn kinds() -> Vec<&'static str> {
    writers().into_iter().map(|(kind, _)| kind).collect()
}

async fn edition(conn: &mut Conn, forum: &str) -> Result<Edition> {
    let edition = exedra_people::forum::by_slug(conn, forum).await?;
    edition.with_context(|| format!("--forum {forum}: there is no such forum"))
}

/// Writes one export of an edition as it stands at a moment; gives the number of records. `reach` says whether the file stays
/// in the country where the forum is run: one that leaves it holds only people who agree to that.
pub async fn write(
    app: &App,
    db: &Db,
    kind: &str,
    forum: &str,
    now: Moment,
    reach: Reach,
    out: &mut (dyn Write + Send),
) -> Result<u64> {
    let mut conn = db.read().await?;
    let edition = edition(&mut conn, forum).await?;
    let Some((_, writer)) = writers().into_iter().find(|(name, _)| *name == kind) else {
        bail!("export {kind}: this version exports {} and {EVERYTHING}", kinds().join(", "))
    };
    let abroad = reach == Reach::Abroad;
    Ok(writer(&mut conn, Export { app, edition: &edition, now, abroad, out }).await?)
}

/// The files that go with the exports, each once, by name.
async fn attachments(conn: &mut Conn, edition: &Edition, now: Moment) -> Result<Vec<Attachment>> {
    let mut all = Vec::new();
    for section in crate::sections::all() {
        for source in section.attachments() {
            all.extend(source(conn, edition, now).await?);
        }
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all.dedup_by(|a, b| a.name == b.name);
    Ok(all)
}

fn header(size: u64) -> tar::Header {
    let mut header = tar::Header::new_gnu();
    header.set_size(size);
    header.set_mode(0o644);
    header.set_mtime(0);
    header
}

/// Writes all files of an edition into one archive, in the order of their names and with no dates of its own: the same
/// content gives the same bytes. Everything is read at one moment. Files that the store lacks are left out and named on
/// standard error.
pub async fn everything(
    app: &App,
    db: &Db,
    forum: &str,
    now: Moment,
    reach: Reach,
    out: &mut (dyn Write + Send),
) -> Result<()> {
    let mut conn = db.read().await?;
    let edition = edition(&mut conn, forum).await?;
    let mut tar = tar::Builder::new(out);
    for (kind, writer) in writers() {
        let mut part = Vec::new();
        let abroad = reach == Reach::Abroad;
        writer(&mut conn, Export { app, edition: &edition, now, abroad, out: &mut part }).await?;
        tar.append_data(&mut header(part.len() as u64), kind, part.as_slice())?;
    }
    let files = app.find::<Store>();
    for attachment in attachments(&mut conn, &edition, now).await? {
        match &attachment.content {
            Content::Text(text) => {
                tar.append_data(&mut header(text.len() as u64), &attachment.name, text.as_bytes())?;
            }
            Content::Stored(key) => {
                let Some(mut bytes) = stored(files.as_deref(), key).await? else {
                    eprintln!("{}: its bytes are missing; \"exedra check\" says more", attachment.name);
                    continue;
                };
                tar.append_data(&mut header(bytes.metadata()?.len()), &attachment.name, &mut bytes)?;
            }
        }
    }
    tar.finish()?;
    Ok(())
}

/// The bytes of a stored file, in a temporary one: a recording does not fit into memory, and the archive wants to know the
/// length first.
async fn stored(files: Option<&Store>, key: &str) -> Result<Option<std::fs::File>> {
    let (Some(files), Ok(key)) = (files, key.parse()) else { return Ok(None) };
    let Ok(mut pieces) = files.stream(&key).await else { return Ok(None) };
    let mut file = tempfile::tempfile()?;
    while let Some(piece) = pieces.next().await {
        file.write_all(&piece?)?;
    }
    std::io::Seek::rewind(&mut file)?;
    Ok(Some(file))
}
