//! One file a page.

mod search_show;

use exedra_web::{Act, Section, Who};

/// To search. What is found depends on who asks, so no page is kept.
pub const SEARCH: Act = Act::new("find.public.search", Who::Everyone);

/// Adds the pages to the section.
pub fn routes(section: Section) -> Section {
    section.get("/{forum}/search", SEARCH, search_show::show).get(exedra_web::shell::SEARCH, SEARCH, search_show::show)
}
