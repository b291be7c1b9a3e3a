//! The one list of sections. Router, navigation, migrations, permission table and statement check follow from it.

use exedra_web::Section;

/// All sections, lower ones first.
pub fn all() -> Vec<Section> {
    vec![exedra_people::section(), exedra_exchange::section(), exedra_exhibition::section(), exedra_meetings::section()]
}
