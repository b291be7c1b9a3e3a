//! Broadcasts as files of an edition: what the public page of each can show, the recordings kept here and the captions.

use exedra_kernel::Moment;
use exedra_store::{Conn, Result};
use exedra_web::Edition;
use exedra_web::export::{Attachment, Export, file_name};
use exedra_web::section::Boxed;
use serde_json::{Value, json};

use crate::broadcast::{self, Whole};

/// The broadcasts of public sessions.
async fn public(conn: &mut Conn, edition: &Edition) -> Result<Vec<Whole>> {
    let mut all = broadcast::all(conn, &edition.id).await?;
    all.retain(|whole| exedra_programme::rules::is_public(whole.session.state));
    Ok(all)
}

/// The name of captions in the archive.
fn captions_name(code: &str, language: &str) -> String {
    format!("captions/{code}.{language}.vtt")
}

/// `broadcasts.jsonl`: a broadcast a line, with its sources, recordings and captions.
pub fn broadcasts<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let mut lines = Vec::new();
        for whole in public(conn, export.edition).await? {
            let (shown, code) = (&whole.broadcast, &whole.broadcast.code);
            let mut sources = Vec::new();
            for source in &whole.sources {
                let kept = match &source.file_id {
                    Some(id) => broadcast::kept(conn, &whole, id).await?,
                    None => None,
                };
                // What is kept here is in the archive; of what comes from elsewhere, the address.
                let file = kept.map(|kept| {
                    json!({ "name": file_name(kept.id.as_str(), &kept.name), "type": kept.media_type, "bytes": kept.bytes })
                });
                sources.push(json!({
                    "kind": source.kind, "form": source.form, "language": source.language, "address": source.address,
                    "file": file,
                }));
            }
            let captions = broadcast::captions(conn, &export.edition.id, &shown.id).await?;
            let captions: Vec<Value> = captions
                .iter()
                .map(|one| json!({ "language": one.language, "cues": one.cues, "file": captions_name(code, &one.language) }))
                .collect();
            lines.push(json!({
                "id": shown.id, "code": code, "session": shown.session_id, "item": shown.item_id, "titles": whole.titles(),
                "starts": whole.starts_at().rfc3339(), "shown": whole.seen(export.edition),
                "slates": shown.slates, "sources": sources, "captions": captions,
                "href": format!("{}{}", export.app.settings().base_url, crate::path(&export.edition.slug, code)),
            }));
        }
        export.lines(&lines)
    })
}

/// Recordings, pictures of slates, captions.
pub fn attachments<'a>(conn: &'a mut Conn, edition: &'a Edition, _now: Moment) -> Boxed<'a, Result<Vec<Attachment>>> {
    Box::pin(async move {
        let mut all = Vec::new();
        for whole in public(conn, edition).await? {
            let files = whole.sources.iter().filter_map(|source| source.file_id.clone());
            for id in files.chain(whole.broadcast.slate_file.clone()) {
                if let Some(kept) = broadcast::kept(conn, &whole, &id).await? {
                    all.push(Attachment::stored(kept.id.as_str(), &kept.name, &kept.hash));
                }
            }
            for one in broadcast::captions(conn, &edition.id, &whole.broadcast.id).await? {
                all.push(Attachment::text(captions_name(&whole.broadcast.code, &one.language), one.text));
            }
        }
        Ok(all)
    })
}
