//! Stands, exhibitors and exhibits: reading, assigning, choosing, and many at once.

use std::collections::BTreeMap;

use exedra_kernel::{FieldFault, ForumId, ListingId, OrganisationId, Refusal, Value, key};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::model::{Exhibit, Exhibitor, Stand, code_order};
use crate::rules::{ChooseExhibits, KeepStands};
use crate::{TOPIC, plan, store};

/// All stands of an edition, in the order people count them.
pub async fn all(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Stand>> {
    let mut stands = store::stands(conn, forum).await?;
    stands.sort_by_cached_key(|stand| (stand.hall.clone(), code_order(&stand.code)));
    Ok(stands)
}

/// A stand.
pub async fn by_code(conn: &mut Conn, forum: &ForumId, code: &str) -> Result<Option<Stand>> {
    store::stand(conn, forum, code).await
}

/// The stand of an organisation at an edition.
pub async fn of_organisation(
    conn: &mut Conn,
    forum: &ForumId,
    organisation: &OrganisationId,
) -> Result<Option<String>> {
    Ok(store::exhibitor(conn, forum, organisation).await?.map(|exhibitor| exhibitor.stand_code))
}

/// The exhibitors of an edition.
pub async fn exhibitors(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Exhibitor>> {
    store::exhibitors(conn, forum).await
}

/// The exhibits of an edition, readable or not: ask the exchange's rules before telling anybody.
pub async fn exhibits(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Exhibit>> {
    store::exhibits(conn, forum).await
}

/// One row of an assignment: a stand, its hall, and who shows there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// Stand.
    pub code: String,
    /// Hall; for a stand that is there already, none keeps its hall.
    pub hall: Option<String>,
    /// Where it stands and how large it is; none leaves it where it is, or puts a new one into the next free place.
    pub place: Option<plan::Place>,
    /// Who shows there; none leaves the stand as it is.
    pub organisation: Option<OrganisationId>,
}

/// Makes stands and says who shows at them. A new stand gets the next free place of its hall's plan.
pub async fn assign(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepStands, rows: &[Assignment]) -> Result<()> {
    let forum = permit.forum();
    let mut stands = store::stands(tx, forum).await?;
    let placed: Vec<&str> = rows.iter().filter(|row| row.place.is_some()).map(|row| row.code.as_str()).collect();
    for row in rows {
        let known = stands.iter().position(|stand| stand.code == row.code);
        let hall = row.hall.clone().or_else(|| known.map(|at| stands[at].hall.clone()));
        let Some(hall) = hall else { return Err(Refusal::field("hall", key!("fault-missing")).into()) };
        let moved = known.is_none_or(|at| stands[at].hall != hall);
        if moved || row.place.is_some() {
            let stand = match &row.place {
                Some(place) => place.stand(&row.code, &hall),
                None => plan::free_place(&row.code, &hall, &stands),
            };
            store::put_stand(tx, forum, &stand.code, &stand.hall, stand.x, stand.y, stand.w, stand.h).await?;
            stands.retain(|other| other.code != row.code);
            stands.push(stand);
        }
        let Some(organisation) = &row.organisation else { continue };
        let had = store::exhibitor(tx, forum, organisation).await?.map(|exhibitor| exhibitor.stand_code);
        if had.as_ref() == Some(&row.code) {
            continue;
        }
        store::put_exhibitor(tx, forum, organisation, &row.code).await?;
        store::move_exhibits(tx, forum, organisation, &row.code).await?;
        let before = had.map(|code| serde_json::json!({ "forum": forum, "stand": code }));
        let after = serde_json::json!({ "forum": forum, "stand": row.code });
        let id = organisation.as_str();
        let done = Done { act: "assigned", record: "exhibitor", id, before: before.as_ref(), after: Some(&after) };
        house::record(tx, stamp, permit.acting(), done).await?;
    }
    // When all are where they belong: rows of one table may change places.
    for code in placed {
        let Some(stand) = stands.iter().find(|stand| stand.code == code) else { continue };
        if let Some(other) = stands.iter().find(|other| other.code != code && !plan::apart(stand, other)) {
            let detail = format!("{code} / {}", other.code);
            return Err(Refusal::Invalid(vec![FieldFault::with("x", key!("fault-stand-overlaps"), detail)]).into());
        }
    }
    house::emit(tx, stamp, TOPIC, "stands-changed", forum.as_str()).await
}

/// Takes an organisation out of the exhibition, with what it shows.
pub async fn dismiss(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepStands, organisation: &OrganisationId) -> Result<()> {
    let forum = permit.forum();
    let had = store::exhibitor(tx, forum, organisation).await?.ok_or(Refusal::NotFound)?;
    store::remove_exhibits(tx, forum, organisation).await?;
    store::remove_exhibitor(tx, forum, organisation).await?;
    let before = serde_json::json!({ "forum": forum, "stand": had.stand_code });
    let id = organisation.as_str();
    let done = Done { act: "dismissed", record: "exhibitor", id, before: Some(&before), after: None };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "stands-changed", forum.as_str()).await
}

/// Takes away a stand at which nobody shows.
pub async fn remove(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepStands, code: &str) -> Result<()> {
    let forum = permit.forum();
    if !store::exhibitors_at(tx, forum, code).await?.is_empty() {
        return Err(Refusal::Conflict(key!("conflict-stand-taken")).into());
    }
    if store::remove_stand(tx, forum, code).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    house::emit(tx, stamp, TOPIC, "stands-changed", forum.as_str()).await
}

/// Chooses what an organisation shows: of the offers in `known`, those in `chosen` with their names are shown, the others
/// are not. What the asker could not see stays as it was.
pub async fn choose(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &ChooseExhibits,
    known: &[ListingId],
    chosen: &BTreeMap<ListingId, Option<String>>,
) -> Result<()> {
    let (forum, organisation) = (permit.forum(), permit.organisation());
    let exhibitor = store::exhibitor(tx, forum, organisation).await?;
    let code = exhibitor.ok_or(Refusal::Conflict(key!("conflict-no-stand")))?.stand_code;
    let before = store::exhibits_of(tx, forum, organisation).await?;
    let list = |exhibits: &[Exhibit]| -> serde_json::Value {
        exhibits.iter().map(|exhibit| serde_json::json!(exhibit.listing_id)).collect()
    };
    for listing in known {
        match chosen.get(listing) {
            Some(name) => store::put_exhibit(tx, forum, listing, organisation, &code, name.as_deref()).await?,
            None => store::remove_exhibit(tx, forum, listing).await?,
        };
    }
    let after = store::exhibits_of(tx, forum, organisation).await?;
    if before == after {
        return Ok(());
    }
    let (old, new) = (list(&before), list(&after));
    let old = serde_json::json!({ "forum": forum, "exhibits": old });
    let new = serde_json::json!({ "forum": forum, "exhibits": new });
    let id = organisation.as_str();
    let done = Done { act: "chose-exhibits", record: "exhibitor", id, before: Some(&old), after: Some(&new) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "exhibits-changed", id).await
}

/// An exhibit as somebody brings it, for [`bulk`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewExhibit {
    /// Offer.
    pub listing: ListingId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// Stand.
    pub stand: String,
    /// What stands there.
    pub name: Option<String>,
}

/// Puts a whole exhibition in: stands (laid out by [`plan::lay_out`]), who shows at them, what they show. For the
/// demonstration and imports; the stands of the edition must not be there yet.
pub async fn bulk(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepStands,
    stands: &[Stand],
    exhibitors: &[(OrganisationId, String)],
    exhibits: &[NewExhibit],
) -> Result<()> {
    let text = |text: &str| Value::Text(Some(text.to_owned()));
    let number = |number: i64| Value::Int(Some(number));
    let forum = text(permit.forum().as_str());
    let rows = stands
        .iter()
        .map(|s| vec![forum.clone(), text(&s.code), text(&s.hall), number(s.x), number(s.y), number(s.w), number(s.h)]);
    tx.insert_many("stand", &["forum_id", "code", "hall", "x", "y", "w", "h"], rows.collect(), true).await?;
    let rows = exhibitors.iter().map(|(id, code)| vec![forum.clone(), text(id.as_str()), text(code)]);
    let columns = ["forum_id", "organisation_id", "stand_code"];
    tx.insert_many("exhibitor", &columns, rows.collect(), true).await?;
    let rows = exhibits.iter().map(|exhibit| {
        vec![
            forum.clone(),
            text(exhibit.listing.as_str()),
            text(exhibit.organisation.as_str()),
            text(&exhibit.stand),
            Value::Text(exhibit.name.clone()),
        ]
    });
    let columns = ["forum_id", "listing_id", "organisation_id", "stand_code", "name"];
    tx.insert_many("exhibit", &columns, rows.collect(), true).await?;
    house::emit(tx, stamp, TOPIC, "stands-changed", permit.forum().as_str()).await
}
