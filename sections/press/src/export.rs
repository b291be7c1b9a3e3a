//! Releases, the record and published replies as files of an edition. What is under embargo, withdrawn or being written is in
//! none of them; neither is the address of anybody who wrote.

use exedra_kernel::{Moment, PersonId};
use exedra_people::model::ConsentKind;
use exedra_people::person;
use exedra_store::{Conn, Result};
use exedra_web::Edition;
use exedra_web::export::{Attachment, Export, file_name};
use exedra_web::section::Boxed;
use serde_json::{Value, json};

use crate::model::{Content, Version};
use crate::{record, release, release_path, reply};

/// The people of a release who may be named where the file goes.
async fn people(conn: &mut Conn, content: &Content, abroad: bool) -> Result<Vec<Value>> {
    let mut named = Vec::new();
    for one in &content.people {
        let Some(found) = person::by_id(conn, &one.person).await?.filter(|person| person.erased_at.is_none()) else {
            continue;
        };
        if agrees(conn, &one.person, abroad).await? {
            named.push(json!({ "name": found.display(), "role": one.role }));
        }
    }
    Ok(named)
}

async fn agrees(conn: &mut Conn, id: &PersonId, abroad: bool) -> Result<bool> {
    Ok(person::consents(conn, id, ConsentKind::Listed).await?
        && (!abroad || person::consents(conn, id, ConsentKind::Abroad).await?))
}

async fn version(conn: &mut Conn, version: &Version, abroad: bool) -> Result<Value> {
    let content = version.release();
    let files = content.files.iter().map(|file| {
        json!({
            "file": file_name(file.file.as_str(), &file.name), "type": file.media_type, "size": file.size,
            "alternative": file.alternative, "language": file.language, "credit": file.credit, "licence": file.licence,
        })
    });
    Ok(json!({
        "number": version.number, "note": version.note, "approved": version.approved_at.map(Moment::rfc3339),
        "texts": content.texts, "evidence": content.evidence, "tracks": content.tracks,
        "files": files.collect::<Vec<_>>(), "people": people(conn, &content, abroad).await?,
    }))
}

/// `releases.jsonl`: a public release a line, with every version that everybody could read.
pub fn releases<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let edition = export.edition;
        let mut lines = Vec::new();
        let mut all = release::published(conn, edition, export.now).await?;
        all.sort_by(|a, b| (a.item.public_at, &a.item.id).cmp(&(b.item.public_at, &b.item.id)));
        for shown in &all {
            let item = &shown.item;
            let mut versions = Vec::new();
            for one in release::public_versions(conn, edition, item).await? {
                versions.push(version(conn, &one, export.abroad).await?);
            }
            lines.push(json!({
                "id": item.id, "organisation": item.organisation_id, "published": item.public_at.map(Moment::rfc3339),
                "version": item.shown, "versions": versions,
                "href": format!("{}{}", export.app.settings().base_url, release_path(&edition.slug, &item.id)),
            }));
        }
        export.lines(&lines)
    })
}

/// `record.json`: the public record in the form that the coverage check reads.
pub fn lines<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let entries = record::published(conn, export.edition, export.now).await?;
        export.line(&record::json(&entries))?;
        Ok(entries.len() as u64)
    })
}

/// `replies.jsonl`: a published question or comment a line, under the name its writer gave, with the answer.
pub fn replies<'a>(conn: &'a mut Conn, mut export: Export<'a>) -> Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let edition = export.edition;
        let mut all = reply::published(conn, edition, None).await?;
        for shown in release::published(conn, edition, export.now).await? {
            all.extend(reply::published(conn, edition, Some(&shown.item)).await?);
        }
        all.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        let lines: Vec<Value> = all
            .iter()
            .map(|reply| {
                json!({
                    "id": reply.id, "kind": reply.kind, "release": reply.item_id, "name": reply.name,
                    "language": reply.language, "text": reply.body, "answer": reply.answer, "at": reply.at.rfc3339(),
                })
            })
            .collect();
        export.lines(&lines)
    })
}

/// Pictures and documents of public releases, of every version that everybody could read.
pub fn attachments<'a>(conn: &'a mut Conn, edition: &'a Edition, now: Moment) -> Boxed<'a, Result<Vec<Attachment>>> {
    Box::pin(async move {
        let mut all = Vec::new();
        for shown in release::published(conn, edition, now).await? {
            for one in release::public_versions(conn, edition, &shown.item).await? {
                let files = one.release().files;
                all.extend(files.iter().map(|file| Attachment::stored(file.file.as_str(), &file.name, &file.hash)));
            }
        }
        Ok(all)
    })
}
