//! The index of the site search: filling it, following events and the clock, asking it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use exedra_kernel::{ForumId, Lang, Moment};
use exedra_search::{Change, Document, FacetCount, Index, Query};
use exedra_store::house::Event;
use exedra_store::{Conn, Error, Result};
use exedra_web::findable::{Findable, Findables, Heard, Reader, Wanted};
use exedra_web::section::Boxed;
use exedra_web::{App, Say};
use tokio::sync::Mutex;

/// Stands between kind, unit and part in the ids of the index.
const BETWEEN: char = '\u{1f}';
/// The value of the facet of editions for what belongs to none.
const NOWHERE: &str = "*";
/// Facets of the index.
const KIND: &str = "kind";
const FORUM: &str = "forum";
const TRACK: &str = "track";
/// The index is not filled.
const EMPTY: i64 = i64::MIN;

/// What lies in the index of one unit.
struct Unit {
    /// A mark of its documents: what has not changed is not written again.
    mark: u64,
    /// Their ids in the index.
    ids: Vec<String>,
}

/// What the index holds.
#[derive(Default)]
struct Known {
    units: HashMap<(&'static str, String), Unit>,
    /// When the clock changes a kind.
    turns: HashMap<&'static str, Moment>,
}

/// The index of the site search.
pub struct Finder {
    index: Arc<Index>,
    known: Mutex<Option<Known>>,
    /// Until when the index may be asked without a look at the clock's changes; [`EMPTY`] before it is filled.
    good_until: AtomicI64,
}

/// A question to the index.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// What was typed.
    pub words: &'a str,
    /// Of which kind; of all without.
    pub kind: Option<&'a str>,
    /// On which track.
    pub track: Option<&'a str>,
    /// At which editions; what belongs to none is found with any.
    pub forums: &'a [ForumId],
    /// What the asker is.
    pub readers: &'a [Reader],
    /// Documents to pass over.
    pub offset: usize,
    /// Most documents to give.
    pub limit: usize,
}

/// A document in an answer: its kind, unit and part.
pub type Place = (String, String, String);

/// An answer of the index.
#[derive(Clone, Debug, Default)]
pub struct Answered {
    /// Where the documents of the page are, in order.
    pub places: Vec<Place>,
    /// How many there are on all pages.
    pub total: usize,
    /// How many of each kind, of all kinds whichever was chosen.
    pub kinds: BTreeMap<String, usize>,
    /// How many on each track, the most first.
    pub tracks: Vec<(String, usize)>,
    /// None has all the words.
    pub some_words: bool,
}

fn failed(error: impl std::fmt::Display) -> Error {
    Error::Setup(error.to_string())
}

/// A document as the index takes it; nothing for what nobody may read.
fn document(kind: &'static str, found: &Findable) -> Document {
    let mut facets = vec![
        (KIND.to_owned(), kind.to_owned()),
        (FORUM.to_owned(), found.forum.as_ref().map_or_else(|| NOWHERE.to_owned(), ToString::to_string)),
    ];
    let tracks: BTreeSet<&String> = found.tracks.iter().collect();
    facets.extend(tracks.into_iter().map(|track| (TRACK.to_owned(), track.clone())));
    let texts = found.passages.iter().flat_map(|passage| {
        let weight = passage.weight.clamp(1, 3);
        passage.texts.0.values().filter(|text| !text.trim().is_empty()).map(move |text| (weight, text.clone()))
    });
    Document {
        id: format!("{kind}{BETWEEN}{}{BETWEEN}{}", found.unit, found.part),
        kind: kind.to_owned(),
        readers: found.readers.iter().map(Reader::token).collect(),
        title: found.title.0.values().map(String::as_str).collect::<Vec<_>>().join("\n"),
        texts: texts.collect(),
        facets,
        sort: found.at.map_or(0, Moment::micros),
    }
}

fn mark(documents: &[Document]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for document in documents {
        (&document.id, &document.readers, &document.title).hash(&mut hasher);
        (&document.texts, &document.facets, document.sort).hash(&mut hasher);
    }
    hasher.finish()
}

fn place(id: &str) -> Option<Place> {
    let mut parts = id.splitn(3, BETWEEN).map(ToOwned::to_owned);
    Some((parts.next()?, parts.next()?, parts.next()?))
}

impl Known {
    /// What has to change in the index so that it holds these documents of a kind, of some units or of all.
    fn changes(&mut self, kind: &'static str, units: Option<&[String]>, found: &[Findable]) -> Vec<Change> {
        let mut fresh: BTreeMap<String, Vec<Document>> = BTreeMap::new();
        for one in found.iter().filter(|one| !one.readers.is_empty()) {
            fresh.entry(one.unit.clone()).or_default().push(document(kind, one));
        }
        let mut changes = Vec::new();
        let gone: Vec<(&'static str, String)> = match units {
            Some(units) => units.iter().map(|unit| (kind, unit.clone())).collect(),
            None => self.units.keys().filter(|(other, _)| *other == kind).cloned().collect(),
        };
        for key in gone.into_iter().filter(|(_, unit)| !fresh.contains_key(unit)) {
            let ids = self.units.remove(&key).map(|unit| unit.ids).unwrap_or_default();
            changes.extend(ids.into_iter().map(Change::Delete));
        }
        for (unit, documents) in fresh {
            let mark = mark(&documents);
            let key = (kind, unit);
            if self.units.get(&key).is_some_and(|unit| unit.mark == mark) {
                continue;
            }
            let ids: Vec<String> = documents.iter().map(|document| document.id.clone()).collect();
            let before = self.units.insert(key, Unit { mark, ids: ids.clone() });
            let old = before.map(|unit| unit.ids).unwrap_or_default();
            changes.extend(old.into_iter().filter(|id| !ids.contains(id)).map(Change::Delete));
            changes.extend(documents.into_iter().map(|document| Change::Put(Box::new(document))));
        }
        changes
    }

    fn good_until(&self) -> i64 {
        self.turns.values().map(|turn| turn.micros()).min().unwrap_or(i64::MAX)
    }
}

impl Finder {
    /// An empty index, which fills itself when it is first asked.
    pub fn new() -> exedra_search::Result<Self> {
        Ok(Self { index: Arc::new(Index::in_memory()?), known: Mutex::default(), good_until: AtomicI64::new(EMPTY) })
    }

    /// Number of documents.
    pub fn len(&self) -> usize {
        self.index.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Reads documents of some kinds, of some units or of all, and puts them into the index.
    async fn read(
        &self,
        app: &App,
        known: &mut Known,
        wanted: &[(Findables, Option<Vec<String>>)],
        now: Moment,
    ) -> Result<()> {
        let say = app.say(Lang::En);
        let mut conn = app.db().read().await?;
        let mut changes = Vec::new();
        for (kind, units) in wanted {
            let asked = Wanted { app, say: &say, now, units: units.as_deref() };
            let found = (kind.source)(asked, &mut conn).await?;
            changes.extend(known.changes(kind.kind, units.as_deref(), &found));
            let mut next: Option<Moment> = None;
            for (_, turn) in app.offered().turns.iter().filter(|(topic, _)| kind.clock.contains(topic)) {
                next = next.into_iter().chain(turn(&mut conn, now).await?).min();
            }
            match next {
                Some(at) => known.turns.insert(kind.kind, at),
                None => known.turns.remove(kind.kind),
            };
        }
        drop(conn);
        if !changes.is_empty() {
            // Cutting texts into words takes longer than a request should be kept from its turn.
            let index = Arc::clone(&self.index);
            tokio::task::spawn_blocking(move || index.apply(changes, 0)).await.map_err(failed)?.map_err(failed)?;
        }
        self.good_until.store(known.good_until(), Ordering::Release);
        Ok(())
    }

    /// Fills the index if it is not, and reads again what the clock has changed since.
    pub async fn ready(&self, app: &App, now: Moment) -> Result<()> {
        let good = self.good_until.load(Ordering::Acquire);
        if good != EMPTY && now.micros() < good {
            return Ok(());
        }
        let mut guard = self.known.lock().await;
        let due: Vec<(Findables, Option<Vec<String>>)> = match guard.as_ref() {
            None => app.offered().findables.iter().map(|kind| (*kind, None)).collect(),
            Some(known) => {
                let due = |kind: &&Findables| known.turns.get(kind.kind).is_some_and(|at| *at <= now);
                app.offered().findables.iter().filter(due).map(|kind| (*kind, None)).collect()
            }
        };
        if due.is_empty() {
            return Ok(());
        }
        let mut known = guard.take().unwrap_or_default();
        // A failure leaves the index to be filled anew.
        self.good_until.store(EMPTY, Ordering::Release);
        self.read(app, &mut known, &due, now).await?;
        *guard = Some(known);
        Ok(())
    }

    /// Asks the index; [`Self::ready`] comes first.
    pub fn ask(&self, question: &Question<'_>) -> Result<Answered> {
        let readers: Vec<String> = question.readers.iter().map(Reader::token).collect();
        let mut facets: Vec<(String, String)> = vec![(FORUM.to_owned(), NOWHERE.to_owned())];
        facets.extend(question.forums.iter().map(|forum| (FORUM.to_owned(), forum.to_string())));
        facets.extend(question.track.map(|track| (TRACK.to_owned(), track.to_owned())));
        let asked = Query {
            text: question.words,
            readers: &readers,
            facets: &facets,
            offset: question.offset,
            limit: if question.kind.is_some() { 0 } else { question.limit },
            ..Query::default()
        };
        let whole = self.index.search(&asked).map_err(failed)?;
        let counts = |name: &str| -> Vec<(String, usize)> {
            whole.facet(name).map(|FacetCount { value, count, .. }| (value.clone(), *count)).collect()
        };
        let (kinds, mut tracks) = (counts(KIND), counts(TRACK));
        let chosen = match question.kind {
            None => whole,
            Some(kind) => {
                let found =
                    self.index.search(&Query { kinds: &[kind], limit: question.limit, ..asked }).map_err(failed)?;
                tracks = found.facet(TRACK).map(|count| (count.value.clone(), count.count)).collect();
                found
            }
        };
        Ok(Answered {
            places: chosen.hits.iter().filter_map(|hit| place(&hit.id)).collect(),
            total: chosen.total,
            kinds: kinds.into_iter().collect(),
            tracks,
            some_words: chosen.some_words,
        })
    }
}

/// The documents of an answer as their sections tell of them now, in its order. What the asker may no longer read, and what
/// is no longer there, is missing.
pub async fn documents(
    app: &App,
    conn: &mut Conn,
    say: &Say,
    now: Moment,
    places: &[Place],
    (forums, readers): (&[ForumId], &[Reader]),
) -> Result<Vec<(Findables, Findable)>> {
    let mut found: HashMap<Place, (Findables, Findable)> = HashMap::new();
    for kind in &app.offered().findables {
        let units: BTreeSet<String> =
            places.iter().filter(|(word, ..)| word == kind.kind).map(|(_, unit, _)| unit.clone()).collect();
        if units.is_empty() {
            continue;
        }
        let units: Vec<String> = units.into_iter().collect();
        let wanted = Wanted { app, say, now, units: Some(&units) };
        for one in (kind.source)(wanted, conn).await? {
            let at = one.forum.as_ref().is_none_or(|forum| forums.contains(forum));
            if at && one.readers.iter().any(|reader| readers.contains(reader)) {
                found.insert((kind.kind.to_owned(), one.unit.clone(), one.part.clone()), (*kind, one));
            }
        }
    }
    Ok(places.iter().filter_map(|place| found.remove(place)).collect())
}

/// Hears of events: reads again what they concern.
pub fn listen<'a>(app: &'a App, events: &'a [Event]) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        let Some(finder) = app.find::<Finder>() else { return Ok(()) };
        hear(app, &finder, events).await
    })
}

async fn hear(app: &App, finder: &Arc<Finder>, events: &[Event]) -> Result<()> {
    let mut guard = finder.known.lock().await;
    // What is not filled reads everything later.
    let Some(mut known) = guard.take() else { return Ok(()) };
    let heard = touched(app, events).await;
    let read = match heard {
        Ok(wanted) if wanted.is_empty() => Ok(()),
        Ok(wanted) => finder.read(app, &mut known, &wanted, app.now()).await,
        Err(error) => Err(error),
    };
    match read {
        Ok(()) => *guard = Some(known),
        // The other listeners go on; the next search fills the index anew.
        Err(error) => {
            finder.good_until.store(EMPTY, Ordering::Release);
            tracing::warn!(%error, "the site search is filled anew");
        }
    }
    Ok(())
}

/// What some events concern: kinds with the units to be read, or with nothing for all of them.
async fn touched(app: &App, events: &[Event]) -> Result<Vec<(Findables, Option<Vec<String>>)>> {
    let mut conn = app.db().read().await?;
    let mut wanted = Vec::new();
    for kind in &app.offered().findables {
        let (mut units, mut all) = (BTreeSet::new(), false);
        for event in events {
            match (kind.ear)(&mut conn, event).await? {
                Heard::Nothing => {}
                Heard::Units(more) => units.extend(more),
                Heard::All => {
                    all = true;
                    break;
                }
            }
        }
        if all {
            wanted.push((*kind, None));
        } else if !units.is_empty() {
            wanted.push((*kind, Some(units.into_iter().collect())));
        }
    }
    Ok(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use exedra_kernel::Localized;
    use exedra_web::findable::Passage;

    fn found(unit: &str, part: &str, text: &str) -> Findable {
        Findable {
            unit: unit.to_owned(),
            part: part.to_owned(),
            readers: vec![Reader::Everybody],
            title: Localized::one("en", text),
            passages: vec![Passage::one(1, "en", text)],
            ..Findable::default()
        }
    }

    fn told(changes: Vec<Change>) -> Vec<(char, String)> {
        let told = changes.into_iter().map(|change| match change {
            Change::Put(document) => ('+', document.id.replace(BETWEEN, "/")),
            Change::Delete(id) => ('-', id.replace(BETWEEN, "/")),
        });
        told.collect()
    }

    #[test]
    fn only_what_changed_is_written() {
        let mut known = Known::default();
        let put = |id: &str| ('+', id.to_owned());
        let gone = |id: &str| ('-', id.to_owned());
        let all = [found("a", "en", "x"), found("a", "fr", "x"), found("b", "", "y")];
        assert_eq!(told(known.changes("k", None, &all)), [put("k/a/en"), put("k/a/fr"), put("k/b/")]);
        assert_eq!(told(known.changes("k", None, &all)), []);
        assert_eq!(told(known.changes("other", None, &[])), [], "kinds do not touch each other");
        // One of two documents of a unit goes.
        let a = ["a".to_owned()];
        assert_eq!(told(known.changes("k", Some(&a), &all[..1])), [gone("k/a/fr"), put("k/a/en")]);
        // Without readers there is nothing to find.
        let secret = Findable { readers: Vec::new(), ..all[0].clone() };
        assert_eq!(told(known.changes("k", Some(&a), &[secret])), [gone("k/a/en")]);
        assert_eq!(told(known.changes("k", None, &[found("b", "", "z")])), [put("k/b/")]);
        assert_eq!(told(known.changes("k", None, &[])), [gone("k/b/")]);
    }
}
