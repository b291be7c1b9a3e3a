//! The index itself: opening, changing, asking.

use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, PoisonError};

use tantivy::collector::Count;
use tantivy::directory::MmapDirectory;
use tantivy::query::AllQuery;
use tantivy::schema::{FAST, Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, Searcher, TantivyDocument, Term};

use crate::gather::{self, Gather, Gathered};
use crate::query::{self, Constant};
use crate::words::{Letters, Words};
use crate::{Change, Document, FacetCount, Found, Hit, Order, Query};

/// The form of the index: raised when fields, the cutting of words or the tokens of readers change, so that older ones are
/// filled again.
const FORM: &str = "3";
/// Memory for documents that wait for a commit, in bytes.
const BUFFER: usize = 24 << 20;
/// Stands between the name and the value of a facet.
const BETWEEN: char = '\u{1f}';
/// No event is known yet.
const NEVER: i64 = i64::MIN;

/// What can go wrong with an index.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another process writes it.
    #[error("the search index is in use by another process")]
    Locked,
    /// Its files cannot be read or written.
    #[error("search index: {0}")]
    Failed(String),
}

impl From<tantivy::TantivyError> for Error {
    fn from(error: tantivy::TantivyError) -> Self {
        match error {
            tantivy::TantivyError::LockFailure(..) => Self::Locked,
            other => Self::Failed(other.to_string()),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

/// The result of everything that touches an index.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The fields of the schema.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields {
    id: Field,
    pub(crate) kind: Field,
    pub(crate) readers: Field,
    pub(crate) facets: Field,
    sort: Field,
    key: Field,
    weighted: [Field; 4],
    pub(crate) letters: Field,
}

impl Fields {
    /// The fields of words, with their weights.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (Field, f32)> {
        self.weighted.into_iter().zip([1.0, 1.6, 2.4, 4.0])
    }

    fn schema() -> (Schema, Self) {
        let mut schema = Schema::builder();
        let words = |tokenizer: &str| {
            let indexing = TextFieldIndexing::default()
                .set_tokenizer(tokenizer)
                .set_index_option(IndexRecordOption::WithFreqsAndPositions);
            TextOptions::default().set_indexing_options(indexing)
        };
        let fields = Self {
            id: schema.add_text_field("id", STRING | FAST),
            kind: schema.add_text_field("kind", STRING),
            readers: schema.add_text_field("readers", STRING),
            facets: schema.add_text_field("facets", STRING | FAST),
            sort: schema.add_i64_field("sort", FAST),
            key: schema.add_u64_field("key", FAST),
            weighted: ["text1", "text2", "text3", "title"].map(|name| schema.add_text_field(name, words("words"))),
            letters: schema.add_text_field("letters", words("letters")),
        };
        (schema.build(), fields)
    }

    fn document(&self, document: &Document) -> TantivyDocument {
        let mut row = TantivyDocument::default();
        row.add_text(self.id, &document.id);
        row.add_text(self.kind, &document.kind);
        for reader in &document.readers {
            row.add_text(self.readers, reader);
        }
        for (name, value) in &document.facets {
            row.add_text(self.facets, facet(name, value));
        }
        row.add_i64(self.sort, document.sort);
        row.add_u64(self.key, key_of(&document.id));
        row.add_text(self.weighted[3], &document.title);
        row.add_text(self.letters, &document.title);
        for (weight, text) in &document.texts {
            row.add_text(self.weighted[usize::from((*weight).clamp(1, 3)) - 1], text);
            row.add_text(self.letters, text);
        }
        row
    }
}

/// A facet as the index writes it.
pub(crate) fn facet(name: &str, value: &str) -> String {
    format!("{name}{BETWEEN}{value}")
}

/// A number made of an id (FNV-1a), to order equals by.
fn key_of(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A search index. Many may ask while one writes.
pub struct Index {
    fields: Fields,
    reader: IndexReader,
    writer: Mutex<IndexWriter>,
    seq: AtomicI64,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Index").field("last_seq", &self.last_seq()).finish_non_exhaustive()
    }
}

impl Index {
    /// Opens the index of a folder. One that is missing, damaged or of another form is made anew and empty; then
    /// [`Self::last_seq`] is `None`, and its owner fills it.
    pub fn open(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder)?;
        match Self::existing(folder) {
            Ok(index) if index.last_seq().is_some() || index.is_empty() => return Ok(index),
            Err(Error::Locked) => return Err(Error::Locked),
            Ok(_) => tracing::info!("the search index is of another form; making it anew"),
            Err(error) => tracing::warn!(%error, "the search index is damaged; making it anew"),
        }
        std::fs::remove_dir_all(folder)?;
        std::fs::create_dir_all(folder)?;
        Self::existing(folder)
    }

    fn existing(folder: &Path) -> Result<Self> {
        let directory = MmapDirectory::open(folder).map_err(tantivy::TantivyError::from)?;
        let (schema, fields) = Fields::schema();
        let index = tantivy::Index::open_or_create(directory, schema)?;
        let damaged = index.validate_checksum()?;
        if !damaged.is_empty() {
            return Err(Error::Failed(format!("{} files do not match their checksums", damaged.len())));
        }
        Self::of(&index, fields)
    }

    /// An empty index in memory, for tests.
    pub fn in_memory() -> Result<Self> {
        let (schema, fields) = Fields::schema();
        Self::of(&tantivy::Index::create_in_ram(schema), fields)
    }

    fn of(index: &tantivy::Index, fields: Fields) -> Result<Self> {
        index.tokenizers().register("words", Words);
        index.tokenizers().register("letters", Letters);
        let payload = index.load_metas()?.payload.unwrap_or_default();
        let seq = payload.split_once(' ').filter(|(form, _)| *form == FORM).and_then(|(_, seq)| seq.parse().ok());
        let options = tantivy::indexer::IndexWriterOptions::builder()
            .memory_budget_per_thread(BUFFER)
            .num_worker_threads(1)
            .num_merge_threads(1)
            .build();
        let writer = Mutex::new(index.writer_with_options(options)?);
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self { fields, reader, writer, seq: AtomicI64::new(seq.unwrap_or(NEVER)) })
    }

    /// The number of the last event the index knows of; `None` when it was never filled.
    pub fn last_seq(&self) -> Option<i64> {
        Some(self.seq.load(Ordering::Acquire)).filter(|seq| *seq != NEVER)
    }

    /// Number of documents.
    pub fn len(&self) -> usize {
        self.reader.searcher().search(&AllQuery, &Count).unwrap_or(0)
    }

    /// Whether there are no documents.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Makes changes, and remembers that events up to `seq` are in them. Without changes nothing is written: events that
    /// concern nothing here are heard again after a restart.
    pub fn apply(&self, changes: Vec<Change>, seq: i64) -> Result<()> {
        if changes.is_empty() && self.last_seq().is_some() {
            self.seq.fetch_max(seq, Ordering::AcqRel);
            return Ok(());
        }
        self.write(seq, |writer| {
            for change in changes {
                match change {
                    Change::Delete(id) => {
                        writer.delete_term(Term::from_field_text(self.fields.id, &id));
                    }
                    Change::Put(document) => {
                        writer.delete_term(Term::from_field_text(self.fields.id, &document.id));
                        writer.add_document(self.fields.document(&document))?;
                    }
                }
            }
            Ok(())
        })
    }

    /// Replaces everything by these documents, which know of events up to `seq`.
    pub fn rebuild(&self, documents: impl IntoIterator<Item = Document>, seq: i64) -> Result<()> {
        self.seq.store(NEVER, Ordering::Release);
        self.write(seq, |writer| {
            writer.delete_all_documents()?;
            for document in documents {
                writer.add_document(self.fields.document(&document))?;
            }
            Ok(())
        })
    }

    /// Takes what was deleted out of the files, too: until segments are merged, their words stay there, unseen by any search.
    /// Says whether there was anything.
    pub fn forget_deleted(&self) -> Result<bool> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let segments = writer.index().searchable_segment_metas()?;
        let with_deleted: Vec<_> =
            segments.iter().filter(|meta| meta.has_deletes()).map(tantivy::SegmentMeta::id).collect();
        if with_deleted.is_empty() {
            return Ok(false);
        }
        writer.merge(&with_deleted).wait()?;
        // Files go once no reader holds them open.
        self.reader.reload()?;
        writer.garbage_collect_files().wait()?;
        Ok(true)
    }

    fn write(&self, seq: i64, fill: impl FnOnce(&IndexWriter) -> tantivy::Result<()>) -> Result<()> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let seq = seq.max(self.seq.load(Ordering::Acquire));
        let written = fill(&writer).and_then(|()| {
            let mut commit = writer.prepare_commit()?;
            commit.set_payload(&format!("{FORM} {seq}"));
            commit.commit()
        });
        if let Err(error) = written {
            writer.rollback()?;
            return Err(error.into());
        }
        self.reader.reload()?;
        self.seq.store(seq, Ordering::Release);
        Ok(())
    }

    /// Answers a query.
    pub fn search(&self, query: &Query<'_>) -> Result<Found> {
        if query.readers.is_empty() {
            return Ok(Found::default());
        }
        let searcher = self.reader.searcher();
        let pieces = query::read(query.text);
        let scored = !pieces.is_empty() && query.order == Order::Best;
        let ask = |some: bool| -> Result<Gathered> {
            let built = query::build(&self.fields, query, &pieces, some);
            Ok(searcher.search_with_statistics_provider(&built, &Gather { scored }, &Constant)?)
        };
        let mut gathered = ask(false)?;
        let some_words = gathered.hits.is_empty() && pieces.len() > 1;
        if some_words {
            gathered = ask(true)?;
        }
        let total = gathered.hits.len();
        let some_words = some_words && total > 0;
        let raw = gather::page(gathered.hits, scored, query.offset, query.limit);
        let hits = raw.into_iter().map(|hit| Ok(Hit { id: id_of(&searcher, hit.address)?, score: hit.score }));
        let hits = hits.collect::<Result<_>>()?;
        Ok(Found { hits, total, facets: counts(gathered.facets), some_words })
    }
}

fn id_of(searcher: &Searcher, address: tantivy::DocAddress) -> Result<String> {
    let segment = searcher.segment_reader(address.segment_ord);
    let mut id = String::new();
    if let Some(column) = segment.fast_fields().str("id")?
        && let Some(ordinal) = column.term_ords(address.doc_id).next()
    {
        column.ord_to_str(ordinal, &mut id)?;
    }
    Ok(id)
}

fn counts(facets: std::collections::HashMap<String, usize>) -> Vec<FacetCount> {
    let mut counts: Vec<FacetCount> = facets
        .into_iter()
        .filter_map(|(facet, count)| {
            let (name, value) = facet.split_once(BETWEEN)?;
            Some(FacetCount { name: name.to_owned(), value: value.to_owned(), count })
        })
        .collect();
    counts.sort_unstable_by(|a, b| a.name.cmp(&b.name).then(b.count.cmp(&a.count)).then(a.value.cmp(&b.value)));
    counts
}
