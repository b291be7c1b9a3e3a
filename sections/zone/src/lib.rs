//! Section zone: companies of a zone file monthly returns; the zone office publishes how they grow, on which basis, with an
//! exact bridge, and nothing by which a single company's figures could be worked out.

pub mod amount;
mod api;
pub mod compute;
mod export;
pub mod filing;
mod findable;
pub mod model;
pub mod offered;
pub mod office;
mod pages;
mod plot;
pub mod release;
pub mod reminder;
pub mod rules;
pub mod snapshot;
mod store;
mod table;
mod told;

use exedra_kernel::key;
use exedra_store::Migration;
use exedra_web::Section;

static MIGRATIONS: &[Migration] = &[
    Migration { section: "zone", file: "0001_zone", sql: include_str!("../migrations/0001_zone.sql") },
    Migration { section: "zone", file: "0002_classified", sql: include_str!("../migrations/0002_classified.sql") },
];

/// The topic of everything this section shows in public.
pub const TOPIC: &str = "zone";

/// The section.
pub fn section() -> Section {
    let section = Section::new("zone", &[store::STATEMENTS], MIGRATIONS, exedra_web::texts!());
    let section = section.installation(key!("zone-admin-title"), key!("zone-admin-text"), "/admin/zones");
    api::routes(pages::routes(section)).nav(key!("nav-zone"), "zone", 55).offers(|offered| {
        offered.persons.push(("zone", offered::about_person));
        offered.erasers.push(offered::forget);
        offered.organisations.push(offered::of_organisation);
        offered.subjects.push(offered::of_subject);
        offered.figures.push(offered::figures);
        offered.findables.push(findable::RELEASES);
        offered.exports.push(("zone-releases.jsonl", export::releases));
        offered.attachments.push(export::attachments);
    })
}
