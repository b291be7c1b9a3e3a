//! Section exchange: offers, needs, search, matches, import.

use exedra_web::Section;

/// The section.
pub fn section() -> Section {
    Section::new("exchange", &[], &[], exedra_web::texts!())
}
