//! Plain types of people, organisations and editions.

use exedra_kernel::lang::Words;
use exedra_kernel::{DelegationId, ForumId, Localized, Moment, OrganisationId, PersonId, Tracks};
use exedra_store::row;

exedra_kernel::words! {
    /// What a person may agree to.
    pub enum ConsentKind {
        /// Being listed in the directory of participants.
        Listed = "listed",
        /// Being matched with offers, needs and people.
        Matched = "matched",
        /// Being contacted by other participants.
        Contacted = "contacted",
        /// Having one's data sent to other countries.
        Abroad = "abroad",
    }
    /// What kind of organisation.
    pub enum OrganisationKind {
        /// A company.
        Company = "company",
        /// A university or school.
        University = "university",
        /// A research institute.
        Institute = "institute",
        /// A public body.
        Public = "public",
        /// An investor.
        Fund = "fund",
        /// A science or technology park.
        Park = "park",
        /// A hospital or clinic.
        Health = "health",
        /// Anything else.
        Other = "other",
    }
    /// Where a registration stands.
    pub enum RegistrationState {
        /// Expected.
        Expected = "expected",
        /// Arrived.
        Arrived = "arrived",
        /// Replaced by somebody else.
        Substituted = "substituted",
        /// Will not come.
        Withdrawn = "withdrawn",
    }
}

row! {
    /// A person.
    pub struct Person {
        /// Id.
        pub id: PersonId,
        /// The name in its own script.
        pub native_name: String,
        /// The name in Latin letters.
        pub latin_name: String,
        /// How to address them.
        pub form_of_address: Option<String>,
        /// Their function.
        pub title: Option<String>,
        /// Where mail reaches them.
        pub email: Option<String>,
        /// Nationality.
        pub nationality: Option<String>,
        /// Country or region of residence.
        pub residence: Option<String>,
        /// Languages spoken.
        pub languages: Words,
        /// When they were erased.
        pub erased_at: Option<Moment>,
    }
    /// An organisation.
    pub struct Organisation {
        /// Id.
        pub id: OrganisationId,
        /// Name in Latin letters, usually English.
        pub name: String,
        /// Name in its own language.
        pub native_name: Option<String>,
        /// That language.
        pub native_language: Option<String>,
        /// Country or region.
        pub country: Option<String>,
        /// City.
        pub city: Option<String>,
        /// Kind.
        pub kind: OrganisationKind,
        /// Website.
        pub website: Option<String>,
        /// About it, as Markdown.
        pub about: Option<String>,
        /// The language of that text.
        pub about_language: Option<String>,
        /// Sector.
        pub sector: Option<String>,
        /// The organisation it is part of.
        pub parent_id: Option<OrganisationId>,
        /// active, inactive or withdrawn.
        pub status: String,
        /// Where the record comes from.
        pub source: Option<String>,
    }
    /// A registration at an edition.
    pub struct Registration {
        /// Edition.
        pub forum_id: ForumId,
        /// Person.
        pub person_id: PersonId,
        /// For which organisation.
        pub organisation_id: Option<OrganisationId>,
        /// In which delegation.
        pub delegation_id: Option<DelegationId>,
        /// Country or region represented.
        pub country_represented: Option<String>,
        /// The name on the badge.
        pub badge_name: String,
        /// State.
        pub state: RegistrationState,
        /// The person whose place they took.
        pub substitute_of: Option<PersonId>,
    }
    /// A row of an edition as stored.
    pub struct ForumRow {
        /// Id.
        pub id: ForumId,
        /// Place in addresses.
        pub slug: String,
        /// Names.
        pub names: Localized,
        /// Themes.
        pub themes: Localized,
        /// Venues.
        pub venues: Localized,
        /// First day.
        pub from_day: String,
        /// Last day.
        pub to_day: String,
        /// Zone.
        pub zone: String,
        /// Languages.
        pub languages: Words,
        /// State.
        pub state: String,
        /// Tracks.
        pub tracks: Tracks,
        /// Country it is held in.
        pub country: Option<String>,
    }
}

/// A name as shown: in its own script, with the Latin one behind it when they differ.
pub fn display(native: &str, latin: &str) -> String {
    if native == latin || native.is_empty() { latin.to_owned() } else { format!("{native} ({latin})") }
}

impl Person {
    /// The name as shown: in its own script, with the Latin one behind it when they differ.
    pub fn display(&self) -> String {
        if self.erased_at.is_some() {
            return "—".to_owned();
        }
        display(&self.native_name, &self.latin_name)
    }
}

impl From<ForumRow> for exedra_web::Edition {
    fn from(row: ForumRow) -> Self {
        Self {
            id: row.id,
            slug: row.slug,
            name: row.names,
            theme: row.themes,
            venue: row.venues,
            from: row.from_day,
            to: row.to_day,
            zone: row.zone,
            state: exedra_web::EditionState::parse(&row.state).unwrap_or(exedra_web::EditionState::Draft),
            languages: row.languages.0,
            tracks: row.tracks,
            country: row.country,
        }
    }
}
