//! Section exhibition: exhibitors, stands, exhibits (an offer shown at a stand of an edition).

mod api;
pub mod model;
mod pages;
pub mod plan;
pub mod rules;
mod sources;
pub mod stand;
mod store;

use exedra_kernel::key;
use exedra_store::Migration;
use exedra_web::{Section, Who};

static MIGRATIONS: &[Migration] = &[Migration {
    section: "exhibition",
    file: "0001_exhibition",
    sql: include_str!("../migrations/0001_exhibition.sql"),
}];

/// The topic of everything this section shows in public.
pub const TOPIC: &str = "exhibition";

/// The section.
pub fn section() -> Section {
    let section = Section::new("exhibition", &[store::STATEMENTS], MIGRATIONS, exedra_web::texts!());
    let keeps = Who::Roles(&[exedra_kernel::ForumRole::Secretariat]);
    let section = section.task(key!("exhibition-task"), "exhibition/stands", keeps, 30);
    api::routes(pages::routes(section)).nav(key!("nav-exhibition"), "exhibition", 20).offers(|offered| {
        offered.organisations.push(sources::of_organisation);
        offered.copiers.push(sources::copy);
        offered.figures.push(sources::figures);
        offered.places.push(sources::places);
    })
}

/// The address of a stand's page.
pub fn stand_path(slug: &str, code: &str) -> String {
    format!("/{slug}/exhibition/stands/{}", code.replace('/', ""))
}
