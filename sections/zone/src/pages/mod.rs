//! One file a page.

mod company_import;
mod company_show;
mod office_company;
mod office_release;
mod office_show;
mod release_show;
pub mod view;
mod zone_admin;
mod zone_list;

use exedra_web::{Act, Policy, Section, Who};

const READ: Act = Act::new("zone.public.read", Who::Everyone);
const OWN: Act = Act::new("zone.returns.read", Who::SignedIn);
const FILE: Act = Act::new("zone.returns.file", Who::SignedIn);
const OFFICE: Act = Act::new("zone.office.run", Who::SignedIn);
const MAKE: Act = Act::new("zone.zone.make", Who::Operator);

/// The pages of this section.
pub fn routes(section: Section) -> Section {
    let policy = Policy { topics: &[crate::TOPIC], keys: &[] };
    let edition = Policy { topics: &[crate::TOPIC, exedra_people::TOPIC], keys: &[] };
    section
        .cached("/{forum}/zone", READ, edition, zone_list::at_edition)
        .cached("/zone", READ, policy, zone_list::show)
        .cached("/zone/{zone}", READ, policy, release_show::latest)
        .cached("/zone/{zone}/releases/{release}", READ, policy, release_show::show)
        .cached("/zone/{zone}/releases/{release}/release.csv", READ, policy, release_show::csv)
        .cached("/zone/{zone}/releases/{release}/release.csv-metadata.json", READ, policy, release_show::csvw)
        .get("/zone/{zone}/returns", OWN, zone_list::own)
        .get("/zone/{zone}/companies/{company}", OWN, company_show::show)
        .post("/zone/{zone}/companies/{company}", FILE, company_show::change)
        .post("/zone/{zone}/companies/{company}/import", FILE, company_import::read)
        .get("/zone/{zone}/office", OFFICE, office_show::show)
        .post("/zone/{zone}/office", OFFICE, office_show::remind)
        .get("/zone/{zone}/office/returns.csv", OFFICE, office_show::returns)
        .get("/zone/{zone}/office/company", OFFICE, office_company::show)
        .post("/zone/{zone}/office/company", OFFICE, office_company::admit)
        .get("/zone/{zone}/office/releases", OFFICE, office_release::show)
        .post("/zone/{zone}/office/releases", OFFICE, office_release::prepare)
        .get("/zone/{zone}/office/drafts/{draft}", OFFICE, office_release::draft)
        .post("/zone/{zone}/office/drafts/{draft}", OFFICE, office_release::decide)
        .get("/admin/zones", MAKE, zone_admin::show)
        .post("/admin/zones", MAKE, zone_admin::change)
}
