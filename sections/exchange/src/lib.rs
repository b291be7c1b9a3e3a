//! Section exchange: offers and needs, their review and publication, search, matches, import.

mod api;
pub mod contact;
pub mod description;
mod edition;
pub mod export;
pub mod file;
mod findable;
pub mod import;
mod json;
mod letters;
pub mod listing;
pub mod lists;
mod lists_routes;
mod lists_store;
pub mod matching;
pub mod model;
mod pages;
pub mod rules;
pub mod rules_matching;
pub mod search;
pub mod sources;
mod store;
mod upload;

use exedra_kernel::key;
use exedra_store::Migration;
use exedra_web::Section;

pub use listing::{
    at_forum, create, edit, expire, forums_of, head, heads, insert_bulk, list_at, list_many_at, listing, listings,
    of_organisation, page, readable, sees, sources, title_of, update_from_source,
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
    lists_routes::add(api::routes(pages::routes(section))).offers(|offered| {
        offered.organisations.push(sources::of_organisation);
        offered.persons.push(("exchange", sources::of_person));
        offered.erasers.push(sources::forget_person);
        offered.undoers.push(("listing", sources::undo));
        offered.exports.push(("offers.jsonl", export::offers));
        offered.exports.push(("needs.jsonl", export::needs));
        offered.exports.push(("listing-files.jsonl", export::files));
        offered.attachments.push(export::attachments);
        offered.subjects.extend([edition::offers, edition::needs] as [exedra_web::asked::SubjectSource; 2]);
        offered.figures.push(edition::figures);
        offered.finders.push(findable::find);
        offered.assessables.push(("offer", key!("assessed-offer"), sources::assessable));
    })
}
