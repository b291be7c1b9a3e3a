//! Plain types of zones, companies, returns and releases.

use exedra_kernel::{Localized, Moment, OrganisationId, PersonId, Tracks};
use exedra_store::row;

exedra_kernel::ids! {
    /// A zone.
    ZoneId;
    /// A member company of a zone.
    CompanyId;
    /// A published release.
    ReleaseId;
    /// A release that is being prepared.
    DraftId;
}

exedra_kernel::words! {
    /// How large a company is.
    pub enum SizeClass {
        /// Fewer than 10 people.
        Micro = "micro",
        /// Fewer than 50.
        Small = "small",
        /// Fewer than 250.
        Medium = "medium",
        /// More.
        Large = "large",
    }
}

row! {
    /// A zone.
    pub struct Zone {
        /// Id.
        pub id: ZoneId,
        /// Its place in addresses.
        pub slug: String,
        /// Its name by language.
        pub names: Localized,
        /// Where it lies.
        pub country: String,
        /// Code of the currency, such as CNY.
        pub currency: String,
        /// Decimal places of the currency: sales are counted in units of `10^-places`.
        pub places: i64,
        /// Companies file, and releases show, units of `10^unit` of the currency.
        pub unit: i64,
        /// IANA time zone: the day of a filing is a day there.
        pub time_zone: String,
        /// The sectors that companies are put into, by their slugs, with their names.
        pub sectors: Tracks,
    }
    /// A member company.
    pub struct Company {
        /// Id.
        pub id: CompanyId,
        /// Its zone.
        pub zone_id: ZoneId,
        /// Its identifier at the zone office.
        pub identifier: String,
        /// Its name at the zone office.
        pub name: String,
        /// Whose members file for it.
        pub organisation_id: Option<OrganisationId>,
    }
    /// What a company counts as for a while.
    pub struct Class {
        /// Company.
        pub company_id: CompanyId,
        /// First month, YYYY-MM.
        pub valid_from: String,
        /// Last month.
        pub valid_to: Option<String>,
        /// Sector, by its slug.
        pub sector: String,
        /// Parent group; empty without one.
        pub parent_group: String,
        /// Size.
        pub size_class: SizeClass,
    }
    /// One filing.
    pub struct Return {
        /// Company.
        pub company_id: CompanyId,
        /// Month, YYYY-MM.
        pub month: String,
        /// Sales in the smallest unit.
        pub sales: i64,
        /// Why they are right although a check doubted them; empty when none did.
        pub reason: String,
        /// When it was filed.
        pub filed_at: Moment,
        /// By whom; nobody after their erasure, or when the zone office brought it in.
        pub filed_by: Option<PersonId>,
    }
    /// A reminder.
    pub struct Reminder {
        /// Company.
        pub company_id: CompanyId,
        /// When.
        pub sent_at: Moment,
        /// How many letters went out; none when nobody of the company may be written to.
        pub letters: i64,
    }
    /// A release that is being prepared.
    pub struct Draft {
        /// Id.
        pub id: DraftId,
        /// Zone.
        pub zone_id: ZoneId,
        /// First month.
        pub period_from: String,
        /// Last month.
        pub period_to: String,
        /// What changed, if it corrects an earlier version.
        pub changes: String,
        /// What it says, as JSON.
        pub snapshot: String,
        /// When it was computed.
        pub made_at: Moment,
    }
    /// A release, with everything frozen in it.
    pub struct Release {
        /// Id.
        pub id: ReleaseId,
        /// Zone.
        pub zone_id: ZoneId,
        /// First month.
        pub period_from: String,
        /// Last month.
        pub period_to: String,
        /// 1 for the first release of a period; corrections follow.
        pub version: i64,
        /// The day of publication of the first version: the basis "as published".
        pub as_of: String,
        /// When this version was published.
        pub published_at: Moment,
        /// What changed, in the zone office's words; empty in the first version.
        pub changes: String,
        /// The snapshot, as JSON.
        pub snapshot: String,
        /// What the companies counted as, as JSON: for the next release, for nobody to read. Empty when it is not known.
        pub classified: String,
    }
}

impl Zone {
    /// A moment as a day in the zone.
    pub fn day(&self, at: Moment) -> String {
        at.date_in(&self.time_zone)
    }
    /// The unit as it is written: `CNY 10,000`, `EUR`.
    pub fn unit_text(&self) -> String {
        match self.unit {
            3 => format!("{} 1,000", self.currency),
            4 => format!("{} 10,000", self.currency),
            6 => format!("{} 1,000,000", self.currency),
            _ => self.currency.clone(),
        }
    }
    /// The same within a sentence: it keeps its order in languages written from the right.
    pub fn unit_within(&self) -> String {
        format!("\u{2066}{}\u{2069}", self.unit_text())
    }
    /// A sector as people read it: its name and the language of that.
    pub fn sector<'a>(&'a self, slug: &'a str, lang: exedra_kernel::Lang) -> (&'a str, &'a str) {
        self.sectors.find(slug).map_or(("", slug), |sector| sector.name.best(lang))
    }
    /// Decimal places of an amount written in that unit.
    pub fn decimals(&self) -> u32 {
        u32::try_from(self.places + self.unit).unwrap_or(0)
    }
}
