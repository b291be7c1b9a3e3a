//! Public offers and needs as JSON Lines: what everybody may read, in the form that the import takes; and their files.

use std::io::Write;

use exedra_kernel::record::Sees;
use exedra_kernel::{ForumId, ListingId, Moment};
use exedra_store::Conn;
use exedra_web::Edition;
use exedra_web::export::{Attachment, Export, file_name};
use exedra_web::section::Boxed;

use crate::model::ListingKind;
use crate::search::Around;
use crate::{description, listing, rules, store};

/// Listings read at once.
const BATCH: i64 = 200;

/// Why an export ended early.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] exedra_store::Error),
    /// The lines could not be written.
    #[error("the export could not be written: {0}")]
    Sink(#[from] std::io::Error),
}

fn failed(failure: Failure) -> exedra_store::Error {
    match failure {
        Failure::Store(error) => error,
        Failure::Sink(source) => exedra_store::Error::File { what: "the export cannot be written".to_owned(), source },
    }
}

/// `offers.jsonl`: a public offer a line.
pub fn offers<'a>(conn: &'a mut Conn, export: Export<'a>) -> Boxed<'a, exedra_store::Result<u64>> {
    Box::pin(async move { export_jsonl(conn, &export.edition.id, export.now, export.out).await.map_err(failed) })
}

/// `needs.jsonl`: a public need a line.
pub fn needs<'a>(conn: &'a mut Conn, export: Export<'a>) -> Boxed<'a, exedra_store::Result<u64>> {
    Box::pin(async move {
        write(conn, (&export.edition.id, ListingKind::Need), export.now, export.out).await.map_err(failed)
    })
}

/// The ids of the public listings of an edition, in order.
async fn public(conn: &mut Conn, forum: &ForumId, now: Moment) -> exedra_store::Result<Vec<ListingId>> {
    let (mut after, mut all) = (String::new(), Vec::new());
    loop {
        let heads = listing::at_forum(conn, forum, &after, BATCH).await?;
        let Some(last) = heads.last() else { return Ok(all) };
        after = last.id.to_string();
        all.extend(heads.into_iter().filter(|head| rules::is_public(head, now)).map(|head| head.id));
    }
}

/// `listing-files.jsonl`: a picture, document or video of a public offer or need a line.
pub fn files<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, exedra_store::Result<u64>> {
    Box::pin(async move {
        let mut lines = Vec::new();
        for id in public(conn, &export.edition.id, export.now).await? {
            for file in store::attached(conn, &id).await? {
                lines.push(serde_json::json!({
                    "listing": id, "role": file.role, "file": file_name(file.id.as_str(), &file.name),
                    "type": file.media_type, "bytes": file.bytes, "width": file.width, "height": file.height,
                    "alternative": file.alternative, "language": file.alternative_language, "credit": file.credit,
                    "licence": file.licence,
                }));
            }
        }
        export.lines(&lines)
    })
}

/// The pictures, documents and videos of public offers and needs.
pub fn attachments<'a>(
    conn: &'a mut Conn,
    edition: &'a Edition,
    now: Moment,
) -> Boxed<'a, exedra_store::Result<Vec<Attachment>>> {
    Box::pin(async move {
        let mut all = Vec::new();
        for id in public(conn, &edition.id, now).await? {
            for file in store::attached(conn, &id).await? {
                all.push(Attachment::stored(file.id.as_str(), &file.name, &file.hash));
            }
        }
        Ok(all)
    })
}

/// Writes the public offers of an edition, one JSON object a line, in the order of their ids; gives how many.
pub async fn export_jsonl(
    conn: &mut Conn,
    forum: &ForumId,
    now: Moment,
    sink: &mut (dyn Write + Send),
) -> Result<u64, Failure> {
    write(conn, (forum, ListingKind::Offer), now, sink).await
}

async fn write(
    conn: &mut Conn,
    (forum, kind): (&ForumId, ListingKind),
    now: Moment,
    sink: &mut (dyn Write + Send),
) -> Result<u64, Failure> {
    let (mut after, mut many, mut around) = (String::new(), 0, Around::default());
    let described = description::with_own(conn, kind).await?;
    loop {
        let heads = listing::at_forum(conn, forum, &after, BATCH).await?;
        let Some(last) = heads.last() else { return Ok(many) };
        after = last.id.to_string();
        let public = heads.into_iter().filter(|head| head.kind == kind && rules::is_public(head, now));
        let ids: Vec<ListingId> = public.map(|head| head.id).collect();
        for found in listing::listings(conn, &ids).await? {
            let head = &found.head;
            let mut line = described.json(&found.values, Sees::Everyone);
            line.insert("id".to_owned(), head.id.as_str().into());
            if let Some(owner) = around.organisation(conn, &head.organisation_id).await? {
                line.insert("organisation".to_owned(), owner.name.as_str().into());
                line.insert("country".to_owned(), owner.country.as_deref().into());
            }
            serde_json::to_writer(&mut *sink, &line).map_err(std::io::Error::from)?;
            sink.write_all(b"\n")?;
            many += 1;
        }
    }
}
