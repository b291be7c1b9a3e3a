//! Affinity ranks offers for needs, needs for offers and people for one another, and says for each suggestion which
//! words brought it about.
//!
//! It is a plain library: it reads no files, asks no clock and knows nothing of the forum around it. Texts come in as
//! [`Document`]s, an [`Index`] is built over them, and [`Index::rank`] answers a query with [`Match`]es whose
//! [`Part`]s add up to the score.
//!
//! ```
//! use affinity::{Document, Index};
//!
//! let index = Index::build([
//!     Document::new("offer-1", "Metal hydride tank", "Stores hydrogen at low pressure for ships."),
//!     Document::new("offer-2", "Wheat variety", "Yields well on salty soils."),
//! ]);
//! let need = Document::new("need-1", "", "We look for a safe way of storing hydrogen on ships");
//! let found = index.rank(&need, 10, &|_id| true);
//! assert_eq!(found[0].document, "offer-1");
//! assert!(found[0].parts.iter().any(|part| part.what == "hydrogen"));
//! ```
//!
//! # How a score comes about
//!
//! The weight of a word in a document is BM25 over weighted fields (S. Robertson, H. Zaragoza, "The Probabilistic
//! Relevance Framework: BM25 and Beyond", Foundations and Trends in Information Retrieval 3(4), 2009), with the usual
//! `k1 = 1.2` and `b = 0.75`; see [`rank`](Index::rank) for the formulas. It is taken both ways: how much of
//! the query the document covers, and how much of the document's own leading words the query covers. Their harmonic mean
//! is the score, from 0 to 1, so that a suggestion has to fit both sides: a catalogue that mentions everything covers
//! any query, but no query covers the catalogue.
//!
//! # What a reader may not see
//!
//! Documents the `admit` gate refuses are as good as absent: numbers of documents, mean length and document frequencies
//! are those of the admitted documents alone. A reader can therefore learn nothing about a hidden document from
//! the scores of the visible ones, not even that a rare word occurs in it.

mod document;
mod eval;
mod explain;
mod fold;
mod index;
mod jsonl;
mod rank;
mod stem;
mod stop;
mod trec;
mod words;

pub use document::Document;
pub use eval::{Bootstrap, Evaluation, Measure, QueryFigures, compare, evaluate, per_query};
pub use explain::{explain_line, explain_lines};
pub use index::Index;
pub use jsonl::{Documents, read_documents};
pub use rank::{Match, Part, PartKind};
pub use trec::{LineError, Qrels, Run, read_qrels, read_run, run_lines};
