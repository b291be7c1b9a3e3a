//! Files that come into a forum: where they are kept, how pictures and documents are made safe, and how import files
//! that nobody vouches for become records.
//!
//! - [`Store`] keeps bytes under the hash of their content.
//! - [`picture::mend`] turns an uploaded picture into a small clean one; [`document::accept`] and [`video::accept`] check
//!   documents and videos.
//! - [`recording::recognise`] says whether a stored file is a video or sound that browsers play.
//! - [`lettering`] draws lines of text as a PNG.
//! - [`intake::read`] streams JSON, JSON Lines, CSV, TSV and XLSX, packed or not, within fixed bounds of memory.
//! - [`columns::guess`] and [`dates::lenient`] help to understand what people wrote in their headings and date cells.

pub mod columns;
pub mod dates;
pub mod document;
pub mod intake;
pub mod lettering;
pub mod picture;
pub mod recording;
mod store;
pub mod video;

pub use store::{Key, Refused, Store, StoreError};
