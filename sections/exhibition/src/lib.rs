//! Section exhibition: exhibitors, stands, exhibits (an offer shown at a stand).

use exedra_web::Section;

/// The section.
pub fn section() -> Section {
    Section::new("exhibition", &[], &[], exedra_web::texts!())
}
