//! Concord lays an article beside an official record: it says of each quotation, figure and date whether it is the
//! same, reworded, changed, absent or out of its context, and groups articles that are near-copies of each other.
//!
//! It is a plain library: no files, no clock, no network. Texts come in as strings, verdicts go out with a sentence each.
//!
//! ```
//! use concord::{Checker, Record, Verdict};
//!
//! let record = Record::from_json(
//!     r#"{"statements":[{"id":"s1","lang":"en","text":"We will share the harbour with all ships.","at":"2027-09-24"}],
//!         "figures":[{"id":"f1","value":40,"unit":"","counts":"countries","as_of":"2027"}]}"#,
//! )?;
//! let checked = Checker::new(&record).check(
//!     "The mayor said: “We will not share the harbour with all ships.” Guests from 40 countries listened.",
//! )?;
//! assert_eq!(checked.items[0].verdict, Verdict::Changed);
//! assert_eq!(checked.items[1].verdict, Verdict::Same);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # How it works
//!
//! [`clean`] parts the article from menus, forms, captions and notes about authors. Quotations are taken from marks of
//! every style and from reported speech; each is looked up in an index of the record's sentences (weighted by how rare a
//! word is there) and aligned with the best places word by word, in the manner of T. Smith and M. Waterman
//! ("Identification of common molecular subsequences", J. Mol. Biol. 147, 1981), with words that are forms or
//! near-synonyms of each other counting less than equal ones. What the alignment covers decides between reworded and
//! absent; a changed number, negation, obligation, opposite or name makes a quotation changed. Figures are matched by
//! what they count, their unit and value; dates by the record's days. Across languages, figures and dates still are,
//! by their numbers and the names of units; quotations are not.
//!
//! [`copies`] compares articles by shingles of their words (A. Broder, "On the resemblance and containment of
//! documents", 1997).
//!
//! Time grows about linearly with the text: long quotations are judged by their first 320 words, and each is compared
//! with at most four places of the record.

mod align;
mod calendar;
mod check;
mod clean;
mod copies;
mod dates;
mod days;
mod figures;
mod html;
mod judge;
mod lexicon;
mod measure;
mod numbers;
mod quotes;
mod record;
mod times;
mod units;
mod vocab;
mod words;

pub use check::{Checked, Checker, Item, Kind, Verdict};
pub use clean::{Article, Boilerplate, LONGEST_ARTICLE, Part, Unusable, clean, decode};
pub use copies::{Copy, Direction, copies};
pub use record::{Quotation, Record, RecordError, RecordFigure, Statement};
