//! Listings: reading, making, editing, moving through their states.

use std::borrow::Cow;

use exedra_kernel::record::{Datum, Need, Sees, Values};
use exedra_kernel::{Actor, By, FieldFault, ForumId, ListingId, Moment, OrganisationId, PersonId, Refusal, Value, key};
use exedra_people::own_field;
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx, records, transact};
use exedra_web::App;
use exedra_web::section::Boxed;

use crate::model::{Head, Listing, ListingKind, NewListing, Source, State};
use crate::rules::{EditListing, ListAt, MoveListing, PublishListing, WriteListing};
use crate::{TOPIC, description, rules, store};

/// The head of a listing.
pub async fn head(conn: &mut Conn, id: &ListingId) -> Result<Option<Head>> {
    store::head(conn, id).await
}

/// The heads of some listings, in the order of the ids; unknown ids are left out.
pub async fn heads(conn: &mut Conn, ids: &[ListingId]) -> Result<Vec<Head>> {
    store::heads(conn, &texts(ids)).await
}

/// Some listings with everything, the organiser's own fields included, in the order of the ids.
pub async fn listings(conn: &mut Conn, ids: &[ListingId]) -> Result<Vec<Listing>> {
    by_texts(conn, &texts(ids)).await
}

/// The same by ids as text.
pub(crate) async fn by_texts(conn: &mut Conn, ids: &[String]) -> Result<Vec<Listing>> {
    let mut found = store::listings(conn, ids).await?;
    for kind in ListingKind::ALL {
        let of_kind: Vec<&str> = found.iter().filter(|l| l.head.kind == *kind).map(|l| l.head.id.as_str()).collect();
        let mut own = own_field::values_of(conn, description::of(*kind).record, &of_kind).await?;
        for listing in &mut found {
            if let Some(values) = own.remove(listing.head.id.as_str()) {
                listing.values.0.extend(values.0);
            }
        }
    }
    Ok(found)
}

/// The next listings after an id (empty for the first), in the order of ids, whatever their state: for the index, which
/// keeps [`rules::readers`] beside each.
pub async fn page(conn: &mut Conn, after: &str, limit: i64) -> Result<Vec<Listing>> {
    let ids: Vec<String> = store::ids_after(conn, after, limit).await?.into_iter().map(|(id,)| id).collect();
    by_texts(conn, &ids).await
}

/// A listing with everything, the organiser's own fields included.
pub async fn listing(conn: &mut Conn, id: &ListingId) -> Result<Option<Listing>> {
    Ok(listings(conn, std::slice::from_ref(id)).await?.pop())
}

/// The title of a listing.
pub async fn title_of(conn: &mut Conn, id: &ListingId) -> Result<Option<String>> {
    Ok(store::head(conn, id).await?.map(|head| head.title))
}

/// The listings of an organisation, the last changed first.
pub async fn of_organisation(conn: &mut Conn, organisation: &OrganisationId) -> Result<Vec<Head>> {
    store::of_organisation(conn, organisation).await
}

/// The listings of an edition after an id, in the order of ids, whatever their state.
pub async fn at_forum(conn: &mut Conn, forum: &ForumId, after: &str, limit: i64) -> Result<Vec<Head>> {
    store::at_forum(conn, forum, after, limit).await
}

/// The editions a listing is listed at.
pub async fn forums_of(conn: &mut Conn, id: &ListingId) -> Result<Vec<ForumId>> {
    Ok(store::forums_of(conn, id).await?.into_iter().map(|(forum,)| forum).collect())
}

/// Whether an asker may read a listing, as [`rules::readable`] says; its editions are read where they matter.
pub async fn readable(conn: &mut Conn, actor: Option<&Actor>, head: &Head) -> Result<bool> {
    match actor {
        _ if rules::open(head) => Ok(true),
        None => Ok(false),
        Some(actor) => Ok(rules::belongs(actor, head) || overseen(conn, actor, head).await?),
    }
}

/// Whether a listing is before the asker as a secretariat, as [`rules::oversees`] says.
pub async fn overseen(conn: &mut Conn, actor: &Actor, head: &Head) -> Result<bool> {
    Ok(actor.runs_any() && rules::oversees(actor, head, &forums_of(conn, &head.id).await?))
}

/// What is known of imported listings: id, key at the source, hash of what stood there.
pub async fn sources(
    conn: &mut Conn,
    organisation: &OrganisationId,
    kind: ListingKind,
) -> Result<Vec<(ListingId, String, Option<String>)>> {
    store::sources(conn, organisation, &kind).await
}

fn texts(ids: &[ListingId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

/// The head that a new listing would have.
fn head_of(id: &ListingId, new: &NewListing, now: Moment) -> Head {
    let text = |name: &str| Some(new.values.text(name).to_owned()).filter(|text| !text.is_empty());
    Head {
        id: id.clone(),
        kind: new.kind,
        organisation_id: new.organisation.clone(),
        contact_id: new.contact.clone(),
        state: new.state,
        title: new.values.text("title").to_owned(),
        language: text("language"),
        ipr: text("ipr"),
        valid_until: text("valid_until"),
        first_public_where: text("first_public_where"),
        first_public_since: text("first_public_since"),
        first_public_address: text("first_public_address"),
        decided_by: None,
        decided_at: None,
        decision_text_version: None,
        created_at: now,
        changed_at: now,
        published_at: None,
        source: new.source.as_ref().map(|source| source.name.clone()),
        source_key: new.source.as_ref().map(|source| source.key.clone()),
        source_hash: new.source.as_ref().map(|source| source.hash.clone()),
    }
}

/// A head as it would be with other values.
fn head_with(head: &Head, values: &Values) -> Head {
    let text = |name: &str| Some(values.text(name).to_owned()).filter(|text| !text.is_empty());
    Head {
        title: values.text("title").to_owned(),
        language: text("language"),
        ipr: text("ipr"),
        valid_until: text("valid_until"),
        first_public_where: text("first_public_where"),
        first_public_since: text("first_public_since"),
        first_public_address: text("first_public_address"),
        ..head.clone()
    }
}

/// Faults that no single field shows: what is called public already cannot become so tomorrow.
pub fn faults(values: &Values, now: Moment) -> Vec<FieldFault> {
    let since = values.text("first_public_since");
    let mut faults = Vec::new();
    if since > now.plus_seconds(24 * 3600).date_in("UTC").as_str() {
        faults.push(FieldFault::new("first_public_since", key!("fault-first-public-later")));
    }
    faults
}

/// Brings many listings at once; gives their ids in order. What the guard or the permit holds back comes in a lower state.
pub async fn insert_bulk(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &WriteListing,
    listings: Vec<NewListing>,
) -> Result<Vec<ListingId>> {
    let mut ids = Vec::with_capacity(listings.len());
    let (mut offers, mut needs) = (Vec::new(), Vec::new());
    let mut written: Vec<(ListingKind, String, Values)> = Vec::new();
    for new in listings {
        if permit.organisation().as_ref().is_some_and(|only| *only != new.organisation) {
            return Err(Refusal::NotFound.into());
        }
        if new.values.text("title").is_empty() {
            return Err(Refusal::field("title", key!("fault-missing")).into());
        }
        let id = ListingId::new(stamp.now, stamp.entropy);
        let mut head = head_of(&id, &new, stamp.now);
        head.state = if *permit.whole() { rules::incoming(&head) } else { State::Draft };
        if matches!(head.state, State::Published | State::Expired) {
            head.published_at = Some(stamp.now);
        }
        let mut row = base_cells(&head);
        row.extend(records::cells(description::of(new.kind), &new.values));
        match new.kind {
            ListingKind::Offer => offers.push(row),
            ListingKind::Need => needs.push(row),
        }
        written.push((new.kind, id.to_string(), new.values));
        ids.push(id);
    }
    for (kind, rows) in [(ListingKind::Offer, offers), (ListingKind::Need, needs)] {
        let mut columns = BASE.to_vec();
        columns.extend(description::of(kind).columns().filter_map(|field| match field.name {
            Cow::Borrowed(name) => Some(name),
            Cow::Owned(_) => None,
        }));
        tx.insert_many("listing", &columns, rows, false).await?;
        let own = written.iter().filter(|(of, _, _)| *of == kind).map(|(_, id, values)| (id.as_str(), values));
        own_field::insert_values(tx, description::of(kind).record, &own.collect::<Vec<_>>()).await?;
    }
    let subjects = texts(&ids);
    house::record_many(tx, stamp, permit.acting(), "made", "listing", &subjects).await?;
    house::emit_many(tx, stamp, TOPIC, CHANGED, &subjects).await?;
    Ok(ids)
}

/// The kind of event that says that a listing was made, changed or moved; its subject is the listing's id.
pub const CHANGED: &str = "listing-changed";

const BASE: [&str; 11] = [
    "id",
    "kind",
    "organisation_id",
    "contact_id",
    "state",
    "created_at",
    "changed_at",
    "published_at",
    "source",
    "source_key",
    "source_hash",
];

fn base_cells(head: &Head) -> Vec<Value> {
    use exedra_kernel::Field as _;
    vec![
        head.id.to_value(),
        head.kind.to_value(),
        head.organisation_id.to_value(),
        head.contact_id.to_value(),
        head.state.to_value(),
        head.created_at.to_value(),
        head.changed_at.to_value(),
        head.published_at.to_value(),
        head.source.to_value(),
        head.source_key.to_value(),
        head.source_hash.to_value(),
    ]
}

/// Makes one listing; gives its id.
pub async fn create(tx: &mut Tx, stamp: Stamp<'_>, permit: WriteListing, new: NewListing) -> Result<ListingId> {
    Ok(insert_bulk(tx, stamp, &permit, vec![new]).await?.pop().ok_or(Refusal::NotFound)?)
}

/// What an edit came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// The line of the audit trail; none when nothing changed.
    pub line: Option<String>,
    /// Where the listing stands now.
    pub state: State,
    /// Whether it was taken from public view until its owner decides again.
    pub held: bool,
}

/// Changes a listing: all described fields and the contact. What is missing for its state refuses.
pub async fn edit(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditListing,
    values: &Values,
    contact: Option<&PersonId>,
) -> Result<Edited> {
    let id = permit.listing();
    let before = listing(tx, id).await?.ok_or(Refusal::NotFound)?;
    let described = description::with_own(tx, before.head.kind).await?;
    let stage = if matches!(before.head.state, State::Draft | State::Withdrawn) { Need::Always } else { Need::Submit };
    let system = matches!(permit.acting().by, By::System(_));
    let mut wrong = described.missing(values, if system { Need::Always } else { stage });
    wrong.extend(faults(values, stamp.now));
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let changes = described.difference(&before.values, values);
    let same_contact = before.head.contact_id.as_ref() == contact;
    if changes.is_empty() && same_contact {
        return Ok(Edited { line: None, state: before.head.state, held: false });
    }
    let (mut state, mut keeps) = (before.head.state, true);
    if !changes.is_empty() {
        (state, keeps) = rules::after_edit(&before.head, &head_with(&before.head, values), system);
        records::update(tx, "listing", description::of(before.head.kind), id.as_str(), values).await?;
        own_field::set_values(tx, described.record, id.as_str(), values).await?;
    }
    store::set_edited(tx, id, contact, &state, stamp.now).await?;
    if !keeps && rules::decided(&before.head) {
        store::set_decision(tx, id, None, None, None).await?;
    }
    let (mut was, mut is) = (serde_json::Map::new(), serde_json::Map::new());
    for change in changes {
        was.insert(change.field.clone(), change.old.json());
        is.insert(change.field, change.new.json());
    }
    if !same_contact {
        was.insert(CONTACT.to_owned(), serde_json::json!(before.head.contact_id));
        is.insert(CONTACT.to_owned(), serde_json::json!(contact));
    }
    let (was, is) = (was.into(), is.into());
    let done = house::Done { act: "edited", record: "listing", id: id.as_str(), before: Some(&was), after: Some(&is) };
    let line = house::record(tx, stamp, permit.acting(), done).await?;
    let held = state != before.head.state && state == State::Reviewed;
    if held {
        record_move(tx, stamp, permit.acting(), &before.head, state, None).await?;
    }
    house::emit(tx, stamp, TOPIC, CHANGED, id.as_str()).await?;
    Ok(Edited { line: Some(line), state, held })
}

/// The name under which the trail keeps a change of the contact person.
pub(crate) const CONTACT: &str = "contact";

/// Names the person to ask; nothing else changes, so nothing is asked of the rest.
pub async fn name_contact(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditListing, contact: &PersonId) -> Result<()> {
    let id = permit.listing();
    let head = store::head(tx, id).await?.ok_or(Refusal::NotFound)?;
    store::set_edited(tx, id, Some(contact), &head.state, stamp.now).await?;
    let (was, is) = (serde_json::json!({ CONTACT: head.contact_id }), serde_json::json!({ CONTACT: contact }));
    let done = house::Done { act: "edited", record: "listing", id: id.as_str(), before: Some(&was), after: Some(&is) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, CHANGED, id.as_str()).await
}

/// Changes an imported listing to what its source says now; a contact stays, and `contact` fills the place of none.
pub async fn update_from_source(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditListing,
    values: &Values,
    contact: Option<&PersonId>,
    source: &Source,
) -> Result<Edited> {
    let head = store::head(tx, permit.listing()).await?.ok_or(Refusal::NotFound)?;
    let edited = edit(tx, stamp, permit, values, head.contact_id.as_ref().or(contact)).await?;
    store::set_source(tx, permit.listing(), &source.name, &source.hash).await?;
    Ok(edited)
}

async fn record_move(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &exedra_kernel::Acting,
    head: &Head,
    to: State,
    note: Option<&str>,
) -> Result<()> {
    let before = serde_json::json!({ "state": head.state });
    let mut after = serde_json::json!({ "state": to });
    if let Some(note) = note {
        after["note"] = note.into();
    }
    let (before, after) = (Some(&before), Some(&after));
    let done = house::Done { act: "moved", record: "listing", id: head.id.as_str(), before, after };
    house::record(tx, stamp, acting, done).await.map(|_| ())
}

/// Moves a listing to the state of the permit, with a word for its owner where one was written.
pub async fn move_to(tx: &mut Tx, stamp: Stamp<'_>, permit: MoveListing, note: Option<&str>) -> Result<()> {
    let found = listing(tx, permit.listing()).await?.ok_or(Refusal::NotFound)?;
    if *permit.to() == State::Submitted {
        let described = description::with_own(tx, found.head.kind).await?;
        let missing = described.missing(&found.values, Need::Submit);
        if !missing.is_empty() {
            return Err(Refusal::Invalid(missing).into());
        }
    }
    store::set_state(tx, permit.listing(), permit.to(), stamp.now).await?;
    // A decision covers one publication: whatever leaves public view must be decided on again.
    if rules::decided(&found.head) && *permit.to() != State::Expired {
        store::set_decision(tx, permit.listing(), None, None, None).await?;
    }
    record_move(tx, stamp, permit.acting(), &found.head, *permit.to(), note).await?;
    house::emit(tx, stamp, TOPIC, CHANGED, permit.listing().as_str()).await
}

/// Publishes a listing; a decision to disclose it is recorded with who, when, and which warning they had read.
pub async fn publish(tx: &mut Tx, stamp: Stamp<'_>, permit: PublishListing) -> Result<()> {
    let id = permit.listing();
    let head = store::head(tx, id).await?.ok_or(Refusal::NotFound)?;
    let by = permit.acting().by_text();
    if *permit.discloses() {
        store::set_decision(tx, id, Some(&by), Some(stamp.now), Some(rules::WARNING_VERSION)).await?;
        let after = serde_json::json!({
            "by": by, "warning": rules::WARNING_VERSION, "ipr": head.protection(), "state": State::Published,
        });
        let done = house::Done {
            act: "disclosure-decided",
            record: "listing",
            id: id.as_str(),
            before: None,
            after: Some(&after),
        };
        house::record(tx, stamp, permit.acting(), done).await?;
    }
    store::set_published(tx, id, stamp.now).await?;
    record_move(tx, stamp, permit.acting(), &head, State::Published, None).await?;
    house::emit(tx, stamp, TOPIC, CHANGED, id.as_str()).await
}

/// Lists a listing at an edition, or no longer.
pub async fn list_at(tx: &mut Tx, stamp: Stamp<'_>, permit: &ListAt, listed: bool) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.listing());
    let changed =
        if listed { store::list_at(tx, forum, id, stamp.now).await? } else { store::unlist_at(tx, forum, id).await? };
    if changed == 0 {
        return Ok(());
    }
    let (act, after) = (if listed { "listed" } else { "unlisted" }, serde_json::json!({ "forum": forum }));
    let done = house::Done { act, record: "listing", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, CHANGED, permit.listing().as_str()).await
}

/// Lists many listings at an edition, for imports and the demonstration. Say so with `insert_bulk` in the same transaction,
/// whose events cover this.
pub async fn list_many_at(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    _permit: &WriteListing,
    forum: &ForumId,
    ids: &[ListingId],
) -> Result<()> {
    use exedra_kernel::Field as _;
    let rows = ids.iter().map(|id| vec![forum.to_value(), id.to_value(), stamp.now.to_value()]).collect();
    tx.insert_many("listing_forum", &["forum_id", "listing_id", "since"], rows, true).await?;
    tx.touch(TOPIC);
    Ok(())
}

/// Marks what is past its validity as expired (at most 500 at a time); gives how many. The guard does not rest on this.
pub async fn expire(tx: &mut Tx, stamp: Stamp<'_>) -> Result<usize> {
    let over = store::overdue(tx, &stamp.now.date_in("UTC"), 500).await?;
    for head in &over {
        move_to(tx, stamp, rules::System::expire(head.id.clone()), None).await?;
    }
    Ok(over.len())
}

/// Marks everything that is past its validity, as the clock asks; the events make lists and index follow.
pub fn keep(app: &App) -> Boxed<'_, Result<()>> {
    Box::pin(async move {
        let stamp = app.stamp();
        while transact!(app.db(), tx => expire(tx, stamp).await)? > 0 {}
        Ok(())
    })
}

/// What an asker may see of a listing's fields.
pub async fn sees(conn: &mut Conn, actor: Option<&Actor>, head: &Head) -> Result<Sees> {
    Ok(match actor {
        Some(actor) if rules::belongs(actor, head) || overseen(conn, actor, head).await? => Sees::Members,
        _ => Sees::Everyone,
    })
}

/// Takes one edit back, as an [`exedra_web::section`] undoer: permission is asked again, and what was changed since refuses.
/// Gives the id of the new line of the trail.
pub async fn undo(tx: &mut Tx, stamp: Stamp<'_>, actor: &Actor, line: &house::Audit) -> Result<String> {
    let id = ListingId::parse(&line.record_id).filter(|_| line.record == "listing").ok_or(Refusal::NotFound)?;
    let now = listing(tx, &id).await?.ok_or(Refusal::NotFound)?;
    let permit = rules::may_edit(actor, &now.head)?;
    let gone_on = || Refusal::Conflict(key!("conflict-undo-changed"));
    let side = |text: &Option<String>| {
        let json = text.as_deref().and_then(|text| serde_json::from_str(text).ok());
        json.and_then(|json: serde_json::Value| json.as_object().cloned())
    };
    let (Some(before), Some(after)) = (side(&line.before), side(&line.after)) else { return Err(gone_on().into()) };
    if line.act != "edited" || line.undone_by.is_some() {
        return Err(gone_on().into());
    }
    let described = description::with_own(tx, now.head.kind).await?;
    let (mut values, mut contact) = (now.values.clone(), now.head.contact_id.clone());
    for (name, was) in &before {
        let is = after.get(name).unwrap_or(&serde_json::Value::Null);
        if name == CONTACT {
            if serde_json::json!(contact) != *is {
                return Err(gone_on().into());
            }
            contact = was.as_str().and_then(PersonId::parse);
            continue;
        }
        let Some(field) = described.field(name) else { return Err(gone_on().into()) };
        if values.get(name).json() != *is {
            return Err(gone_on().into());
        }
        let raw = Datum::raw_of_json(was).unwrap_or_default();
        values.set(name, if was.is_null() { Datum::Empty } else { field.parse(&raw).map_err(|_| gone_on())? });
    }
    let edited = edit(tx, stamp, &permit, &values, contact.as_ref()).await?;
    edited.line.ok_or_else(|| gone_on().into())
}
