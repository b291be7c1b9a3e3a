//! The one list of sections. Router, navigation, migrations, permission table and statement check follow from it.

use exedra_web::Section;

/// All sections, lower ones first.
pub fn all() -> Vec<Section> {
    let people = exedra_people::section().offers(|offered| offered.sweeps.push(("mail", exedra_mail::sweep)));
    vec![
        people,
        exedra_programme::section(),
        exedra_stage::section(),
        exedra_exchange::section(),
        exedra_exhibition::section(),
        exedra_governance::section(),
        exedra_meetings::section(),
        exedra_zone::section(),
        exedra_deals::section(),
        exedra_press::section(),
        exedra_find::section(),
    ]
}
