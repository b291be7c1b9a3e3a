//! The search index of offers and needs: filling it, keeping it after each event, asking it.
//!
//! What is public is decided by [`rules`]; the index keeps the answer beside each document and asks again whenever an
//! event says that a listing, its organisation or a consent changed.

use std::any::TypeId;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use exedra_kernel::record::{Datum, Description, Field, Kind, Values};
use exedra_kernel::{ForumId, ListingId, Moment, OrganisationId, PersonId, Tracks};
use exedra_people::model::{ConsentKind, Organisation};
use exedra_search::{Change, Document, Index};
use exedra_store::house::{self, Event};
use exedra_store::{Conn, Error, Result};
use exedra_web::App;
use exedra_web::section::{Boxed, Extensions};

use crate::matching::{self, Matcher};
use crate::model::{Listing, ListingKind};
use crate::{description, listing, lists_store, rules, store};

/// Listings read at once.
const BATCH: i64 = 500;

/// The facets people choose by: name in addresses and translation key.
pub const FACETS: &[(&str, &str)] = &[
    ("track", exedra_kernel::key!("exchange-facet-track")),
    ("sector", exedra_kernel::key!("exchange-facet-sector")),
    ("country", exedra_kernel::key!("exchange-facet-country")),
    ("trl", exedra_kernel::key!("exchange-facet-trl")),
    ("ipr", exedra_kernel::key!("exchange-facet-ipr")),
    ("partnership", exedra_kernel::key!("exchange-facet-partnership")),
    ("language", exedra_kernel::key!("exchange-facet-language")),
    ("organisation", exedra_kernel::key!("exchange-facet-organisation")),
];
/// The facet that holds the editions a listing is listed at.
pub const FORUM: &str = "forum";

/// Puts index and matcher where this section finds them.
pub fn install(index: Index, extensions: &mut Extensions) {
    extensions.insert(TypeId::of::<Index>(), Arc::new(index));
    extensions.insert(TypeId::of::<Matcher>(), Arc::new(Matcher::default()));
}

/// The band of a stage.
pub fn band(trl: i64) -> &'static str {
    match trl {
        ..=3 => "1-3",
        4..=6 => "4-6",
        _ => "7-9",
    }
}

/// What is read for documents beside the listings themselves, each thing once.
#[derive(Default)]
pub(crate) struct Around {
    organisations: HashMap<OrganisationId, Option<Organisation>>,
    matched: HashMap<PersonId, bool>,
    described: Option<Arc<description::Both>>,
    tracks: HashMap<ForumId, Tracks>,
}

impl Around {
    /// What listings consist of, the organiser's own fields included.
    async fn described(&mut self, conn: &mut Conn) -> Result<Arc<description::Both>> {
        if let Some(known) = &self.described {
            return Ok(Arc::clone(known));
        }
        let both = Arc::new(description::Both::read(conn).await?);
        self.described = Some(Arc::clone(&both));
        Ok(both)
    }

    /// The words of the themes of some editions.
    async fn tracks(&mut self, conn: &mut Conn, forums: &[ForumId]) -> Result<Vec<Tracks>> {
        let mut all = Vec::new();
        for forum in forums {
            if !self.tracks.contains_key(forum) {
                let edition = exedra_people::forum::by_id(conn, forum).await?;
                self.tracks.insert(forum.clone(), edition.map(|edition| edition.tracks).unwrap_or_default());
            }
            all.extend(self.tracks.get(forum).cloned());
        }
        Ok(all)
    }

    /// An organisation.
    pub(crate) async fn organisation(&mut self, conn: &mut Conn, id: &OrganisationId) -> Result<Option<&Organisation>> {
        if !self.organisations.contains_key(id) {
            let found = exedra_people::organisation::by_id(conn, id).await?;
            self.organisations.insert(id.clone(), found);
        }
        Ok(self.organisations.get(id).and_then(Option::as_ref))
    }

    /// Whether a contact person agrees to be matched; a listing without one concerns no person.
    async fn matched(&mut self, conn: &mut Conn, contact: Option<&PersonId>) -> Result<bool> {
        let Some(person) = contact else { return Ok(true) };
        if let Some(known) = self.matched.get(person) {
            return Ok(*known);
        }
        let given = exedra_people::person::consents(conn, person, ConsentKind::Matched).await?;
        self.matched.insert(person.clone(), given);
        Ok(given)
    }
}

/// A listing as the index and the matcher take it.
pub(crate) struct Prepared {
    pub(crate) document: Document,
    /// What may be suggested: public, and its contact agrees. Otherwise only its id.
    pub(crate) candidate: Result<matching::Candidate, String>,
}

async fn prepare(
    conn: &mut Conn,
    around: &mut Around,
    listing: &Listing,
    forums: Vec<ForumId>,
    now: Moment,
) -> Result<Prepared> {
    let matched = around.matched(conn, listing.head.contact_id.as_ref()).await?;
    let both = around.described(conn).await?;
    let tracks = around.tracks(conn, &forums).await?;
    let organisation = around.organisation(conn, &listing.head.organisation_id).await?;
    let mut document = document(listing, both.of(listing.head.kind), organisation, &forums, now);
    document.facets.extend(track_facets(&listing.values, &tracks));
    let candidate = if matched && rules::is_public(&listing.head, now) {
        Ok(matching::Candidate::of(listing, organisation, forums))
    } else {
        Err(listing.head.id.to_string())
    };
    Ok(Prepared { document, candidate })
}

/// The words of a value; those of an organiser's choice are its labels, in every language they have.
fn words(field: &Field, value: &Datum) -> String {
    match &field.kind {
        Kind::OwnChoice(choices) => {
            let chosen = choices.iter().find(|(word, _)| word.as_str() == value.cell());
            let labels = chosen.map(|(word, label)| label.0.values().cloned().chain([word.clone()]));
            labels.map(|labels| labels.collect::<Vec<_>>().join("; ")).unwrap_or_default()
        }
        _ => value.cell(),
    }
}

/// Words that mean a track of an edition, in whatever language, are that track; others stand for themselves.
fn track_facets(values: &Values, editions: &[Tracks]) -> BTreeSet<(String, String)> {
    let mut facets = BTreeSet::new();
    for word in values.get("tracks").list() {
        let mut meant = editions.iter().filter_map(|tracks| tracks.meant(word)).peekable();
        if meant.peek().is_none() {
            facets.insert(("track".to_owned(), word.clone()));
        }
        facets.extend(meant.map(|track| ("track".to_owned(), track.slug.clone())));
    }
    facets
}

fn document(
    listing: &Listing,
    described: &Description,
    organisation: Option<&Organisation>,
    forums: &[ForumId],
    now: Moment,
) -> Document {
    let (head, values) = (&listing.head, &listing.values);
    let mut readers = rules::readers(head, forums);
    if !rules::is_public(head, now) {
        readers.retain(|reader| reader != rules::PUBLIC);
    }
    let searched = described.fields.iter().filter(|field| field.weight > 0 && field.name != "title");
    let everyone = searched.filter(|field| field.sees == exedra_kernel::record::Sees::Everyone);
    let mut texts: Vec<(u8, String)> = everyone
        .map(|field| (field.weight.clamp(1, 3), words(field, values.get(&field.name))))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let mut facets: Vec<(String, String)> = Vec::new();
    let mut facet = |name: &str, value: &str| {
        if !value.is_empty() {
            facets.push((name.to_owned(), value.to_owned()));
        }
    };
    facet("organisation", head.organisation_id.as_str());
    if let Some(organisation) = organisation {
        texts.push((2, organisation.name.clone()));
        texts.extend(organisation.native_name.iter().map(|name| (2, name.clone())));
        facet("country", organisation.country.as_deref().unwrap_or(""));
    }
    for (name, field) in [("sector", "sectors"), ("partnership", "partnerships")] {
        values.get(field).list().iter().for_each(|value| facet(name, value));
    }
    facet("ipr", values.text("ipr"));
    facet("language", values.text("language"));
    facet("trl", values.get("trl").int().map_or("", band));
    for forum in forums {
        facet(FORUM, forum.as_str());
    }
    Document {
        id: head.id.to_string(),
        kind: head.kind.to_string(),
        readers,
        title: head.title.clone(),
        texts,
        facets,
        sort: head.published_at.unwrap_or(head.changed_at).micros(),
    }
}

fn failed(error: &exedra_search::Error) -> Error {
    Error::Setup(error.to_string())
}

/// Everything in the tables, prepared, in batches.
async fn each_batch(conn: &mut Conn, now: Moment, mut take: impl FnMut(Vec<Prepared>) -> Result<()>) -> Result<()> {
    let (mut around, mut after) = (Around::default(), String::new());
    loop {
        let listings = listing::page(conn, &after, BATCH).await?;
        let Some(last) = listings.last().map(|listing| listing.head.id.to_string()) else { return Ok(()) };
        let mut forums: HashMap<ListingId, Vec<ForumId>> = HashMap::new();
        for (id, forum) in lists_store::listed_between(conn, &after, &last).await? {
            forums.entry(id).or_default().push(forum);
        }
        let mut batch = Vec::with_capacity(listings.len());
        for listing in &listings {
            let forums = forums.remove(&listing.head.id).unwrap_or_default();
            batch.push(prepare(conn, &mut around, listing, forums, now).await?);
        }
        take(batch)?;
        after = last;
    }
}

/// Fills the index anew from the tables; gives the number of the last event it knows of.
pub async fn rebuild(app: &App) -> Result<i64> {
    let index = app.get::<Index>();
    let mut conn = app.db().read().await?;
    let seq = house::last_seq(&mut conn).await?.and_then(|(seq,)| seq).unwrap_or(0);
    let mut documents = Vec::new();
    each_batch(&mut conn, app.now(), |batch| {
        documents.extend(batch.into_iter().map(|prepared| prepared.document));
        Ok(())
    })
    .await?;
    tokio::task::spawn_blocking(move || index.rebuild(documents, seq))
        .await
        .map_err(|error| Error::Setup(error.to_string()))?
        .map_err(|error| failed(&error))?;
    Ok(seq)
}

/// Takes what is no longer found out of the index's files, after an erasure and daily.
pub fn forget_deleted(app: &App) -> Boxed<'_, Result<()>> {
    Box::pin(async move {
        let Some(index) = app.find::<Index>() else { return Ok(()) };
        let done = tokio::task::spawn_blocking(move || index.forget_deleted()).await;
        done.map_err(|error| Error::Setup(error.to_string()))?.map_err(|error| failed(&error))?;
        Ok(())
    })
}

/// Brings the index to where it can follow events: fills it anew when it is empty or when what it missed is no longer
/// kept. Gives the number of the last event it knows of; the pump tells it of all later ones. Begins to fill the matcher
/// beside this.
pub async fn catch_up(app: &App) -> Result<i64> {
    while house::number_events(app.db()).await? > 0 {}
    let (first, last) = {
        let mut conn = app.db().read().await?;
        let first = house::first_seq(&mut conn).await?.and_then(|(seq,)| seq).unwrap_or(0);
        (first, house::last_seq(&mut conn).await?.and_then(|(seq,)| seq).unwrap_or(0))
    };
    let seq = match app.get::<Index>().last_seq() {
        // A number beyond the last is of another database, such as one that was restored.
        Some(seq) if (first..=last).contains(&(seq + 1)) || seq == last => seq,
        _ => rebuild(app).await?,
    };
    let beside = app.clone();
    tokio::spawn(async move {
        if let Err(error) = beside.get::<Matcher>().fill(&beside).await {
            tracing::warn!(%error, "the matcher waits for its first question");
        }
    });
    Ok(seq)
}

/// Everything that may be suggested at present.
pub(crate) async fn candidates(conn: &mut Conn, now: Moment) -> Result<Vec<matching::Candidate>> {
    let mut found = Vec::new();
    each_batch(conn, now, |batch| {
        found.extend(batch.into_iter().filter_map(|prepared| prepared.candidate.ok()));
        Ok(())
    })
    .await?;
    Ok(found)
}

/// The listings that some events concern.
async fn concerned(conn: &mut Conn, events: &[Event]) -> Result<BTreeSet<String>> {
    let (mut ids, mut organisations, mut persons) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut fields = BTreeSet::new();
    for event in events {
        match (event.topic.as_str(), event.kind.as_str()) {
            (crate::TOPIC, _) => ids.insert(event.subject.clone()),
            (exedra_people::TOPIC, "consent-changed") => persons.insert(event.subject.clone()),
            // A registry renews names and countries of many at once, without an event for each; the words of a theme are
            // what many listings carry.
            (exedra_people::TOPIC, "organisations-imported" | "forum-changed") => {
                ids.extend(store::every_id(conn).await?.into_iter().map(|(id,)| id));
                true
            }
            (exedra_people::TOPIC, "own-field-changed") => fields.insert(event.subject.clone()),
            (exedra_people::TOPIC, kind) if kind.starts_with("organisation-") => {
                organisations.insert(event.subject.clone())
            }
            _ => false,
        };
    }
    for organisation in organisations.iter().filter_map(|id| OrganisationId::parse(id)) {
        let heads = store::of_organisation(conn, &organisation).await?;
        ids.extend(heads.into_iter().map(|head| head.id.to_string()));
    }
    // Who sees a field, and whether it is still asked, changes what may be found of every listing that has it.
    for field in &fields {
        let users = exedra_people::own_field::users(conn, field).await?;
        ids.extend(
            users.filter(|(record, _)| ListingKind::parse(record).is_some()).map(|(_, ids)| ids).into_iter().flatten(),
        );
    }
    for person in persons.iter().filter_map(|id| PersonId::parse(id)) {
        ids.extend(store::of_contact(conn, &person).await?.into_iter().map(|head| head.id.to_string()));
    }
    ids.retain(|id| ListingId::parse(id).is_some());
    Ok(ids)
}

/// Hears of events: reads again what they concern and changes index and matcher.
pub fn listen<'a>(app: &'a App, events: &'a [Event]) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        let Some(seq) = events.last().map(|event| event.seq) else { return Ok(()) };
        let (Some(index), Some(matcher)) = (app.find::<Index>(), app.find::<Matcher>()) else { return Ok(()) };
        let mut conn = app.db().read().await?;
        let ids: Vec<String> = concerned(&mut conn, events).await?.into_iter().collect();
        let (mut changes, mut candidates, mut around) = (Vec::new(), Vec::new(), Around::default());
        let mut gone: BTreeSet<&String> = ids.iter().collect();
        for chunk in ids.chunks(BATCH as usize) {
            for listing in listing::by_texts(&mut conn, chunk).await? {
                let forums = listing::forums_of(&mut conn, &listing.head.id).await?;
                let prepared = prepare(&mut conn, &mut around, &listing, forums, app.now()).await?;
                gone.remove(&prepared.document.id);
                changes.push(Change::Put(Box::new(prepared.document)));
                candidates.push(prepared.candidate);
            }
        }
        for id in gone {
            changes.push(Change::Delete(id.clone()));
            candidates.push(Err(id.clone()));
        }
        drop(conn);
        matcher.apply(candidates).await;
        let writer = Arc::clone(&index);
        tokio::task::spawn_blocking(move || writer.apply(changes, seq))
            .await
            .map_err(|error| Error::Setup(error.to_string()))?
            .map_err(|error| failed(&error))
    })
}
