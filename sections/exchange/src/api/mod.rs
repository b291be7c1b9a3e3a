//! The JSON API: the same rules and the same store as the pages.

pub mod list;
