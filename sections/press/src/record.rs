//! The official record: statements, quotations and figures, in versions.

use std::collections::HashMap;

use concord::{Quotation, Record, RecordFigure, Statement};
use exedra_kernel::{Moment, Refusal, key};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::Edition;

use crate::model::{Item, ItemId, ItemKind, Line, Standing};
use crate::rules::KeepRecord;
use crate::{TOPIC, store};

/// A line of the record with its present version.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The item.
    pub item: Item,
    /// What it says.
    pub line: Line,
}

/// All lines that hold, public or not yet, oldest first.
pub async fn all(conn: &mut Conn, edition: &Edition) -> Result<Vec<Entry>> {
    let mut contents: HashMap<ItemId, String> = store::shown_versions(conn, &edition.id).await?.into_iter().collect();
    let items = store::items(conn, &edition.id).await?;
    let lines = items.into_iter().filter(|item| item.kind != ItemKind::Release && item.withdrawn_at.is_none());
    let mut all: Vec<Entry> = lines
        .filter_map(|item| Some(Entry { line: serde_json::from_str(&contents.remove(&item.id)?).ok()?, item }))
        .collect();
    all.sort_by(|a, b| (a.item.kind, &a.line.at, &a.item.id).cmp(&(b.item.kind, &b.line.at, &b.item.id)));
    Ok(all)
}

/// The lines that everybody may read at a moment.
pub async fn published(conn: &mut Conn, edition: &Edition, now: Moment) -> Result<Vec<Entry>> {
    Ok(all(conn, edition).await?.into_iter().filter(|e| e.item.standing(now) == Standing::Published).collect())
}

/// A line of an edition.
pub async fn find(conn: &mut Conn, edition: &Edition, id: &str) -> Result<Item> {
    let id = ItemId::parse(id).ok_or(Refusal::NotFound)?;
    let found = store::item(conn, &edition.id, &id).await?;
    found.filter(|item| item.kind != ItemKind::Release).ok_or_else(|| Refusal::NotFound.into())
}

async fn done(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepRecord, act: &str, id: &ItemId, line: &Line) -> Result<()> {
    let after = serde_json::json!(line);
    let done = Done { act, record: "record-line", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, act, id.as_str()).await
}

/// Puts a line into the record, public from a moment on; gives its id.
pub async fn add(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepRecord,
    kind: ItemKind,
    line: &Line,
    public_at: Moment,
) -> Result<ItemId> {
    let (forum, id) = (permit.forum(), ItemId::new(stamp.now, stamp.entropy));
    store::insert_item(tx, forum, &id, &kind, None, stamp.now).await?;
    write(tx, stamp, permit, &id, 1, line, "").await?;
    store::set_public(tx, forum, &id, 1, public_at).await?;
    done(tx, stamp, permit, "record-added", &id, line).await?;
    Ok(id)
}

async fn write(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepRecord,
    id: &ItemId,
    number: i64,
    line: &Line,
    what: &str,
) -> Result<()> {
    let (forum, by) = (permit.forum(), permit.acting().by_text());
    let text = serde_json::to_string(line).unwrap_or_default();
    store::put_version(tx, forum, id, number, &text, what, &by, stamp.now).await?;
    store::approve_version(tx, forum, id, number, &by, stamp.now).await.map(|_| ())
}

/// Corrects a line by a new version. A public line stays public; of one that is not, the moment may be moved.
pub async fn correct(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepRecord,
    id: &ItemId,
    line: &Line,
    what: &str,
    public_at: Moment,
) -> Result<()> {
    let item = store::item(tx, permit.forum(), id).await?.ok_or(Refusal::NotFound)?;
    if item.withdrawn_at.is_some() {
        return Err(Refusal::Conflict(key!("conflict-line-withdrawn")).into());
    }
    let number = item.latest + 1;
    write(tx, stamp, permit, id, number, line, what).await?;
    let already = item.public_at.filter(|_| item.standing(stamp.now) == Standing::Published);
    store::set_latest(tx, permit.forum(), id, number).await?;
    store::set_public(tx, permit.forum(), id, number, already.unwrap_or(public_at)).await?;
    done(tx, stamp, permit, "record-corrected", id, line).await
}

/// Takes a line out of the record, with the reason.
pub async fn withdraw(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepRecord, id: &ItemId, reason: &str) -> Result<()> {
    store::set_withdrawn(tx, permit.forum(), id, stamp.now, reason).await?;
    done(tx, stamp, permit, "record-withdrawn", id, &Line::default()).await
}

/// A moment of the record as ISO 8601, with its offset where a time and a zone are given: `2027-09-24T20:00:00+08:00`.
pub fn iso(line: &Line) -> String {
    let Ok(civil) = line.at.parse::<jiff::civil::DateTime>() else { return line.at.clone() };
    if !line.at.contains('T') {
        return line.at.clone();
    }
    match Moment::of_civil(civil, &line.zone) {
        Some(moment) => moment.in_zone(&line.zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        None => line.at.clone(),
    }
}

/// Divides an entry's id from a language in names given to the engine.
const MARK: char = ':';

/// The id of the entry that a name means.
pub fn entry_of(name: &str) -> &str {
    name.split_once(MARK).map_or(name, |(id, _)| id)
}

/// The record as the engine takes it; a text in several languages becomes several entries, named by id and language.
pub fn for_engine(entries: &[Entry]) -> Record {
    let mut record = Record::default();
    for Entry { item, line } in entries {
        let at = iso(line);
        for (lang, text) in &line.texts.0 {
            let (id, lang, text, at) = (format!("{}{MARK}{lang}", item.id), lang.clone(), text.clone(), at.clone());
            match item.kind {
                ItemKind::Statement => record.statements.push(Statement { id, lang, text, at }),
                ItemKind::Quotation => {
                    let by = line
                        .by
                        .0
                        .get(&lang)
                        .cloned()
                        .unwrap_or_else(|| line.by.text(exedra_kernel::Lang::En).to_owned());
                    record.quotations.push(Quotation { id, lang, text, by, at });
                }
                ItemKind::Figure => record.figures.push(RecordFigure {
                    id,
                    value: line.value.unwrap_or_default(),
                    unit: line.unit.clone(),
                    counts: text,
                    as_of: line.as_of.clone(),
                }),
                ItemKind::Release => {}
            }
        }
    }
    record
}

/// The public record as JSON: what `exedra coverage` reads, with everything else that is known of each line.
pub fn json(entries: &[Entry]) -> serde_json::Value {
    let of = |kind: ItemKind| {
        let lines = entries.iter().filter(move |entry| entry.item.kind == kind);
        lines.flat_map(move |entry| {
            let line = &entry.line;
            line.texts.0.iter().map(move |(lang, text)| {
                let mut object = serde_json::json!({
                    "id": format!("{}{MARK}{lang}", entry.item.id), "line": entry.item.id, "version": entry.item.shown,
                    "lang": lang, "at": iso(line), "zone": line.zone, "public_at": entry.item.public_at.map(Moment::rfc3339),
                });
                let more = match kind {
                    ItemKind::Figure => serde_json::json!({
                        "value": line.value, "unit": line.unit, "counts": text, "period": line.period, "as_of": line.as_of,
                    }),
                    _ => serde_json::json!({
                        "text": text, "by": line.by.0.get(lang).map_or_else(|| line.by.text(exedra_kernel::Lang::En), String::as_str),
                        "original": line.original == *lang, "original_language": line.original,
                    }),
                };
                if let (Some(object), serde_json::Value::Object(more)) = (object.as_object_mut(), more) {
                    object.extend(more);
                }
                object
            })
        })
        .collect::<Vec<_>>()
    };
    serde_json::json!({
        "statements": of(ItemKind::Statement), "quotations": of(ItemKind::Quotation), "figures": of(ItemKind::Figure),
    })
}
