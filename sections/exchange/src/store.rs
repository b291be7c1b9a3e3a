//! The SQL of this section.

use exedra_kernel::record::{Description, Field, Kind, Values};
use exedra_kernel::{FileId, ForumId, ListingId, Moment, OrganisationId, PersonId, Type};
use exedra_store::{Conn, Result, Row, RowReader, records, sql};

use crate::description;
use crate::model::{Head, ListedFile, Listing, ListingKind, State};

macro_rules! heads {
    ($rest:literal) => {
        concat!(
            "SELECT l.id, l.kind, l.organisation_id, l.contact_id, l.state, l.title, l.language, l.ipr, l.valid_until,
             l.first_public_where, l.first_public_since, l.first_public_address, l.decided_by, l.decided_at,
             l.decision_text_version, l.created_at, l.changed_at, l.published_at, l.source, l.source_key, l.source_hash
             FROM listing l ",
            $rest
        )
    };
}
macro_rules! files {
    ($rest:literal) => {
        concat!(
            "SELECT f.id, lf.role, f.hash, f.media_type, f.name, f.bytes, f.width, f.height, f.alternative,
             f.alternative_language, f.credit, f.licence
             FROM listing_file lf JOIN stored_file f ON f.id = lf.file_id ",
            $rest
        )
    };
}

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn head(id: &ListingId) -> One<Head> = heads!("WHERE l.id = $1");
    pub fn of_organisation(organisation: &OrganisationId) -> Many<Head> =
        heads!("WHERE l.organisation_id = $1 ORDER BY l.changed_at DESC, l.id DESC LIMIT 2000");
    pub fn of_contact(person: &PersonId) -> Many<Head> = heads!("WHERE l.contact_id = $1 ORDER BY l.id");
    pub fn submitted_for(forum: &ForumId) -> Many<Head> =
        heads!("WHERE l.state = 'submitted' AND (EXISTS (SELECT 1 FROM listing_forum f WHERE f.listing_id = l.id AND f.forum_id = $1)
                OR NOT EXISTS (SELECT 1 FROM listing_forum f WHERE f.listing_id = l.id)) ORDER BY l.changed_at, l.id LIMIT 500");
    pub fn at_forum(forum: &ForumId, after: &str, limit: i64) -> Many<Head> =
        heads!("JOIN listing_forum f ON f.listing_id = l.id WHERE f.forum_id = $1 AND l.id > $2 ORDER BY l.id LIMIT $3");
    pub fn of_file(file: &FileId) -> Many<Head> =
        heads!("JOIN listing_file f ON f.listing_id = l.id WHERE f.file_id = $1 ORDER BY l.id");
    pub fn overdue(today: &str, limit: i64) -> Many<Head> =
        heads!("WHERE l.state = 'published' AND l.valid_until < $1 ORDER BY l.id LIMIT $2");
    pub fn ids_after(after: &str, limit: i64) -> Many<(String,)> =
        "SELECT id FROM listing WHERE id > $1 ORDER BY id LIMIT $2";
    pub fn every_id() -> Many<(String,)> = "SELECT id FROM listing ORDER BY id";
    pub fn sources(organisation: &OrganisationId, kind: &ListingKind) -> Many<(ListingId, String, Option<String>)> =
        "SELECT id, source_key, source_hash FROM listing
         WHERE organisation_id = $1 AND kind = $2 AND source_key IS NOT NULL ORDER BY id";
    pub fn set_source(id: &ListingId, name: &str, hash: &str) -> Written =
        "UPDATE listing SET source = $2, source_hash = $3 WHERE id = $1";
    pub fn set_edited(id: &ListingId, contact: Option<&PersonId>, state: &State, at: Moment) -> Written =
        "UPDATE listing SET contact_id = $2, state = $3, changed_at = $4 WHERE id = $1";
    pub fn set_state(id: &ListingId, state: &State, at: Moment) -> Written =
        "UPDATE listing SET state = $2, changed_at = $3 WHERE id = $1";
    pub fn set_published(id: &ListingId, at: Moment) -> Written =
        "UPDATE listing SET state = 'published', changed_at = $2, published_at = COALESCE(published_at, $2) WHERE id = $1";
    pub fn set_decision(id: &ListingId, by: Option<&str>, at: Option<Moment>, version: Option<&str>) -> Written =
        "UPDATE listing SET decided_by = $2, decided_at = $3, decision_text_version = $4 WHERE id = $1";
    pub fn forget_contact(person: &PersonId) -> Written = "UPDATE listing SET contact_id = NULL WHERE contact_id = $1";
    pub fn files_added_by(person: &str) -> Many<(FileId, String, String, String, Option<String>)> =
        "SELECT f.id, f.name, f.alternative, f.credit, a.after FROM audit a JOIN stored_file f ON f.owner_id = a.record_id
         WHERE a.by_person = $1 AND a.record = 'listing' AND a.act = 'file-added' ORDER BY f.id";
    pub fn rename_in_file(id: &FileId, alternative: &str, credit: &str) -> Written =
        "UPDATE stored_file SET alternative = $2, credit = $3 WHERE id = $1";
    pub fn list_at(forum: &ForumId, listing: &ListingId, at: Moment) -> Written =
        "INSERT INTO listing_forum (forum_id, listing_id, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    pub fn unlist_at(forum: &ForumId, listing: &ListingId) -> Written =
        "DELETE FROM listing_forum WHERE forum_id = $1 AND listing_id = $2";
    pub fn forums_of(listing: &ListingId) -> Many<(ForumId,)> =
        "SELECT forum_id FROM listing_forum WHERE listing_id = $1 ORDER BY since, forum_id";
    pub fn detach(listing: &ListingId, file: &FileId) -> Written =
        "DELETE FROM listing_file WHERE listing_id = $1 AND file_id = $2";
    pub fn attached(listing: &ListingId) -> Many<ListedFile> =
        files!("WHERE lf.listing_id = $1 ORDER BY lf.place, lf.file_id");
    pub fn attached_file(file: &FileId) -> One<ListedFile> = files!("WHERE lf.file_id = $1 ORDER BY lf.listing_id LIMIT 1");
    pub fn last_place(listing: &ListingId) -> One<(Option<i64>,)> =
        "SELECT MAX(place) FROM listing_file WHERE listing_id = $1";
    pub fn forget_file(file: &FileId) -> Written =
        "DELETE FROM stored_file WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM listing_file l WHERE l.file_id = $1)";
}

/// Every column of a listing but its id: those of the head, then the described ones that the head does not hold.
fn everything() -> Description {
    let mut fields: Vec<Field> = Vec::new();
    for column in Head::COLUMNS.iter().filter(|column| column.name != "id") {
        let kind = if column.ty == Type::Int { Kind::Whole(i64::MIN, i64::MAX) } else { Kind::Line(usize::MAX) };
        fields.push(Field::new(column.name, "", kind));
    }
    for field in description::offer().columns().chain(description::need().columns()) {
        if !fields.iter().any(|known| known.name == field.name) {
            fields.push(field.clone());
        }
    }
    Description { record: "listing", fields }
}

fn head_of(id: &str, values: &Values) -> Result<Head> {
    let cell = |column: &exedra_store::Column| match column.name {
        "id" => exedra_kernel::Value::Text(Some(id.to_owned())),
        name => values.get(name).column(column.ty),
    };
    Head::read(&mut RowReader::new(Head::COLUMNS.iter().map(cell).collect(), "listings"))
}

/// Heads and described columns (without the organiser's own fields) of some listings, in the order of the ids.
pub async fn listings(conn: &mut Conn, ids: &[String]) -> Result<Vec<Listing>> {
    let rows = records::by_ids(conn, "listing", &everything(), ids).await?;
    let mut found = Vec::with_capacity(rows.len());
    for (id, all) in rows {
        let head = head_of(&id, &all)?;
        let mut values = Values::default();
        for field in description::of(head.kind).columns() {
            values.set(&field.name, all.get(&field.name).clone());
        }
        found.push(Listing { head, values });
    }
    Ok(found)
}

/// Heads of some listings, in the order of the ids.
pub async fn heads(conn: &mut Conn, ids: &[String]) -> Result<Vec<Head>> {
    let mut all = everything();
    all.fields.truncate(Head::COLUMNS.len() - 1);
    let rows = records::by_ids(conn, "listing", &all, ids).await?;
    rows.iter().map(|(id, values)| head_of(id, values)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listing_is_read_with_the_columns_of_both_kinds() {
        let read = everything();
        for field in description::offer().columns().chain(description::need().columns()) {
            assert_eq!(read.fields.iter().filter(|known| known.name == field.name).count(), 1, "{}", field.name);
        }
    }
}
