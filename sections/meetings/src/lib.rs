//! Section meetings: requests, availability, plans, agendas, calendars.

mod agenda;
mod asking;
mod calendar;
mod letters;
pub mod model;
mod plan;
mod problem;
mod publish;
pub mod rules;
mod seats;
mod slots;
mod store;
mod subject;

use exedra_store::Migration;
use exedra_web::Section;

static MIGRATIONS: &[Migration] =
    &[Migration { section: "meetings", file: "0001_meetings", sql: include_str!("../migrations/0001_meetings.sql") }];

/// The topic of everything this section shows.
pub const TOPIC: &str = "meetings";

/// The section.
pub fn section() -> Section {
    Section::new("meetings", &[store::STATEMENTS], MIGRATIONS, exedra_web::texts!())
}
