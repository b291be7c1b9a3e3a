//! One file a page.

mod company_import;
mod company_show;
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
    section
        .cached("/zone", READ, policy, zone_list::show)
        .cached("/zone/{zone}", READ, policy, release_show::latest)
        .cached("/zone/{zone}/releases/{release}", READ, policy, release_show::show)
        .cached("/zone/{zone}/releases/{release}/release.csv", READ, policy, release_show::csv)
        .get("/zone/{zone}/returns", OWN, zone_list::own)
        .get("/zone/{zone}/office", OFFICE, office_show::show)
        .post("/zone/{zone}/office", OFFICE, office_show::change)
        .get("/zone/{zone}/companies/{company}", OWN, company_show::show)
        .post("/zone/{zone}/companies/{company}", FILE, company_show::change)
        .post("/zone/{zone}/companies/{company}/import", FILE, company_import::read)
        .get("/admin/zones", MAKE, zone_admin::show)
        .post("/admin/zones", MAKE, zone_admin::change)
}
