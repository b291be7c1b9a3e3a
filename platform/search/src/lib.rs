//! Search: documents with readers, facets and text in any language, over tantivy. It knows nothing of offers or people.
//!
//! # What a reader may not see
//!
//! Every document names who may read it, and a search takes the names its asker goes by. Hits, totals and facet counts
//! are counted over the documents both share and over nothing else. The order is safe too: a document's score depends on
//! the document and the query alone, never on how often a word occurs elsewhere (see `query`), so that nothing written
//! into a hidden document can move a visible one.
//!
//! # What is kept where
//!
//! The index is a copy of what the database holds and may be thrown away at any time. Each commit carries the number of
//! the last event it knows of ([`Index::last_seq`]), so that a restart goes on from there; an index that is missing,
//! damaged or of an older form is opened empty and has no such number: its owner fills it again with [`Index::rebuild`].

mod fold;
mod gather;
mod index;
mod mark;
mod query;
mod words;

pub use index::{Error, Index, Result};
pub use mark::{Excerpt, Marker};

/// A document as it is put into the index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Identifies it; a later document of the same id takes its place.
    pub id: String,
    /// What it is: offer, need, organisation, …
    pub kind: String,
    /// Who may read it: names that the caller gives to everybody, to organisations, to persons.
    pub readers: Vec<String>,
    /// Title; words here weigh most.
    pub title: String,
    /// Texts with weights from 1 (running text) to 3 (nearly a title).
    pub texts: Vec<(u8, String)>,
    /// Facets: name and value, several of one name where needed.
    pub facets: Vec<(String, String)>,
    /// Orders documents when nothing is searched for, the greatest first: microseconds since 1970.
    pub sort: i64,
}

/// A change of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Puts a document in, in the place of the one with its id.
    Put(Box<Document>),
    /// Takes the document of this id out.
    Delete(String),
}

/// What is asked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Query<'a> {
    /// What somebody typed: words, and phrases in quotation marks. Nothing in it is syntax, and nothing can be wrong.
    pub text: &'a str,
    /// Kinds to look among; none means all.
    pub kinds: &'a [&'a str],
    /// The names the asker goes by; without any nothing is found.
    pub readers: &'a [String],
    /// Chosen facets: values of one name are alternatives, different names must all hold.
    pub facets: &'a [(String, String)],
    /// In which order.
    pub order: Order,
    /// Hits to pass over.
    pub offset: usize,
    /// Most hits to give.
    pub limit: usize,
}

/// The order of hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The best first; without words the newest first.
    #[default]
    Best,
    /// The newest first.
    Newest,
}

/// One hit.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The document's id.
    pub id: String,
    /// How well it fits: comparable within one answer only.
    pub score: f32,
}

/// How many hits have a value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCount {
    /// The facet's name.
    pub name: String,
    /// The value.
    pub value: String,
    /// Hits that have it, over all pages.
    pub count: usize,
}

/// An answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The hits of the page asked for.
    pub hits: Vec<Hit>,
    /// Hits on all pages.
    pub total: usize,
    /// Counts over all hits, by name and then by count, the greatest first.
    pub facets: Vec<FacetCount>,
    /// Nothing had all the words, so that these hits have only some of them.
    pub some_words: bool,
}

impl Found {
    /// The counts of one facet.
    pub fn facet<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a FacetCount> {
        self.facets.iter().filter(move |facet| facet.name == name)
    }
}
