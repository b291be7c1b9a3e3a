//! Public offers as JSON Lines: what everybody may read, in the form that the import takes.

use std::io::Write;

use exedra_kernel::record::Sees;
use exedra_kernel::{ForumId, ListingId, Moment};
use exedra_store::Conn;
use exedra_web::section::{Boxed, Export};

use crate::model::ListingKind;
use crate::search::Around;
use crate::{description, listing, rules};

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

/// The same as a file of an edition.
pub fn offers<'a>(conn: &'a mut Conn, export: Export<'a>) -> Boxed<'a, exedra_store::Result<u64>> {
    Box::pin(async move {
        export_jsonl(conn, &export.edition.id, export.now, export.out).await.map_err(|failure| match failure {
            Failure::Store(error) => error,
            Failure::Sink(source) => {
                exedra_store::Error::File { what: "the export cannot be written".to_owned(), source }
            }
        })
    })
}

/// Writes the public offers of an edition, one JSON object a line, in the order of their ids; gives how many.
pub async fn export_jsonl(
    conn: &mut Conn,
    forum: &ForumId,
    now: Moment,
    sink: &mut (dyn Write + Send),
) -> Result<u64, Failure> {
    let (mut after, mut many, mut around) = (String::new(), 0, Around::default());
    let described = description::with_own(conn, ListingKind::Offer).await?;
    loop {
        let heads = listing::at_forum(conn, forum, &after, BATCH).await?;
        let Some(last) = heads.last() else { return Ok(many) };
        after = last.id.to_string();
        let public = heads.into_iter().filter(|head| head.kind == ListingKind::Offer && rules::is_public(head, now));
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
