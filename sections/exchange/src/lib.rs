//! Section exchange: offers and needs, their review and publication, search, matches, import.

pub mod description;
pub mod listing;
mod lists_store;
pub mod matching;
pub mod model;
pub mod rules;
pub mod rules_matching;
pub mod search;
mod store;

use exedra_store::Migration;
use exedra_web::Section;

pub use listing::{
    at_forum, create, edit, forums_of, head, heads, insert_bulk, list_at, list_many_at, listing, listings,
    of_organisation, page, sees, sources, title_of, update_from_source,
};
pub use model::{Head, Listing, ListingKind, NewListing, Source, State};

static MIGRATIONS: &[Migration] = &[
    Migration { section: "exchange", file: "0001_exchange", sql: include_str!("../migrations/0001_exchange.sql") },
    Migration { section: "exchange", file: "0002_lists", sql: include_str!("../migrations/0002_lists.sql") },
];

/// The topic of everything this section shows in public.
pub const TOPIC: &str = "exchange";

/// The section.
pub fn section() -> Section {
    let section =
        Section::new("exchange", &[store::STATEMENTS, lists_store::STATEMENTS], MIGRATIONS, exedra_web::texts!());
    section.offers(|offered| offered.listeners.push(search::listen))
}
