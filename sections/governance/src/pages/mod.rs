//! One file a page.
use exedra_web::Section;
/// x
pub fn routes(section: Section) -> Section { section }
