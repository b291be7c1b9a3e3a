//! Section meetings: requests, availability, plans, agendas, calendars.

use exedra_web::Section;

/// The section.
pub fn section() -> Section {
    Section::new("meetings", &[], &[], exedra_web::texts!())
}
