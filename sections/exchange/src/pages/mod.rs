//! One file a page.

pub mod exchange_list;
pub mod suggestion_list;
