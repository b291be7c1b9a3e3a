//! Section programme: rooms, sessions, running orders, speakers, delays, and the files that other programs read.

mod api;
pub mod bulk;
pub mod clashes;
pub mod delay;
pub mod export;
pub mod findable;
mod front;
pub mod gathered;
pub mod import;
pub mod invitation;
mod letters;
pub mod model;
pub mod order;
mod pages;
pub mod rules;
pub mod schedule;
pub mod session;
mod sources;
pub mod star;
mod store;

use exedra_kernel::key;
use exedra_store::Migration;
use exedra_web::{Section, Who};

static MIGRATIONS: &[Migration] = &[
    Migration { section: "programme", file: "0001_programme", sql: include_str!("../migrations/0001_programme.sql") },
    Migration { section: "programme", file: "0002_star", sql: include_str!("../migrations/0002_star.sql") },
];

/// The topic of everything this section shows in public.
pub const TOPIC: &str = "programme";

/// The section.
pub fn section() -> Section {
    let section =
        Section::new("programme", &[store::STATEMENTS, findable::STATEMENTS], MIGRATIONS, exedra_web::texts!());
    let keeps = Who::Roles(&[exedra_kernel::ForumRole::Secretariat]);
    let section = section.task(key!("programme-keep"), "programme/keep", keeps, 10);
    let hosts = Who::Roles(&[exedra_kernel::ForumRole::Host]);
    let section = section.task(key!("programme-hosted"), "programme/mine", hosts, 11);
    api::routes(pages::routes(section)).nav(key!("nav-programme"), "programme", 10).offers(|offered| {
        offered.organisations.push(sources::of_organisation);
        offered.persons.push(("programme", sources::about_person));
        offered.erasers.push(sources::forget);
        offered.copiers.push(sources::copy);
        offered.figures.push(sources::figures);
        offered.subjects.push(sources::of_subject);
        offered.agendas.push(sources::agenda);
        offered.fronts.push(front::of_edition);
        offered.turns.push((TOPIC, front::next_turn));
        offered.findables.push(findable::SESSIONS);
        offered.exports.push(("sessions.jsonl", export::sessions));
        offered.exports.push(("schedule.xml", export::xml));
        offered.exports.push(("schedule.json", export::schedule_json));
        offered.exports.push(("schedule.ics", export::ics));
        offered.exports.push(("schedule.jsonld", export::jsonld));
    })
}

/// The address of a session's page.
pub fn session_path(slug: &str, code: &str) -> String {
    format!("/{slug}/programme/{code}")
}

/// The address of a room's page.
pub fn room_path(slug: &str, code: &str) -> String {
    format!("/{slug}/programme/rooms/{code}")
}
