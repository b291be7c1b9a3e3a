//! Section deals: interest in offers and needs, openly or through an intermediary; the talks that follow; letters of intent,
//! contracts and their registration, each confirmed by both sides; announced signings; totals that never add different
//! steps.

mod api;
pub mod bulk;
pub mod cases;
mod export;
mod findable;
mod letters;
pub mod model;
mod offered;
mod pages;
pub mod rules;
pub mod signing;
mod store;
pub mod totals;

use exedra_kernel::key;
use exedra_store::Migration;
use exedra_web::Section;

static MIGRATIONS: &[Migration] =
    &[Migration { section: "deals", file: "0001_deals", sql: include_str!("../migrations/0001_deals.sql") }];

/// The topic of everything this section shows in public.
pub const TOPIC: &str = "deals";

/// The section.
pub fn section() -> Section {
    let section = Section::new("deals", &[store::STATEMENTS, findable::STATEMENTS], MIGRATIONS, exedra_web::texts!());
    let section = section
        .task(key!("forward-title"), "deals/forward", pages::FORWARDS, 50)
        .task(key!("deals-overview"), "deals/overview", pages::OVERSEES, 51)
        .own(key!("cases-title"), "/my/cases");
    api::routes(pages::routes(section)).nav(key!("nav-deals"), "deals", 45).offers(|all| {
        all.listing_doors.push(offered::door);
        all.findables.extend([findable::SIGNINGS, findable::CASES]);
        all.figures.push(offered::figures);
        all.subjects.push(offered::subjects);
        all.fronts.push(offered::front);
        all.organisations.push(offered::of_organisation);
        all.persons.push(("deals", offered::about_person));
        all.erasers.push(offered::forget);
        all.listeners.push(offered::freeze);
        all.exports.push(("deals.json", export::totals));
        all.exports.push(("signings.jsonl", export::signings));
    })
}
