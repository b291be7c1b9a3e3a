//! Section exhibition: exhibitors, stands, exhibits (an offer shown at a stand of an edition).

mod api;
mod export;
mod findable;
pub mod leads;
mod leads_store;
pub mod live;
mod live_store;
pub mod model;
mod pages;
pub mod plan;
pub mod queue;
pub mod rules;
pub mod rules_live;
mod sources;
pub mod stand;
mod store;

use exedra_kernel::key;
use exedra_store::Migration;
use exedra_web::{Section, Who};

static MIGRATIONS: &[Migration] = &[
    Migration {
        section: "exhibition",
        file: "0001_exhibition",
        sql: include_str!("../migrations/0001_exhibition.sql"),
    },
    Migration { section: "exhibition", file: "0002_live", sql: include_str!("../migrations/0002_live.sql") },
];

/// The topic of everything this section shows in public.
pub const TOPIC: &str = "exhibition";

/// The topic of queues: numbers taken, called, ended.
pub const QUEUES: &str = "exhibition-queues";

/// The topic of badges and leads, which no public page shows.
pub const LEADS: &str = "exhibition-leads";

/// The section.
pub fn section() -> Section {
    let statements = [store::STATEMENTS, live_store::STATEMENTS, leads_store::STATEMENTS, findable::STATEMENTS];
    let section = Section::new("exhibition", &statements, MIGRATIONS, exedra_web::texts!());
    let keeps = Who::Roles(&[exedra_kernel::ForumRole::Secretariat]);
    let section = section.task(key!("exhibition-task"), "exhibition/stands", keeps, 30);
    api::routes(pages::routes(section)).nav(key!("nav-exhibition"), "exhibition", 20).offers(|offered| {
        offered.organisations.push(sources::of_organisation);
        offered.copiers.push(sources::copy);
        offered.figures.push(sources::figures);
        offered.places.push(sources::places);
        offered.badges.push(leads::whose);
        offered.findables.extend([findable::EXHIBITORS, findable::EXHIBITS, findable::LIVES]);
        offered.subjects.extend([sources::exhibits, sources::exhibitors] as [exedra_web::asked::SubjectSource; 2]);
        offered.fronts.push(sources::front);
        offered.persons.push(("exhibition", sources::of_person));
        offered.erasers.push(sources::forget_person);
        offered.exports.push(("stands.csv", export::stands));
        offered.exports.push(("exhibitors.jsonl", export::exhibitors));
        offered.exports.push(("demonstrations.jsonl", export::demonstrations));
        offered.daily.push(("badges", leads::make_missing));
        offered.daily.push(("holders of numbers", sources::forget_holders));
    })
}

/// The address of a stand's page.
pub fn stand_path(slug: &str, code: &str) -> String {
    format!("/{slug}/exhibition/stands/{}", code.replace('/', ""))
}
