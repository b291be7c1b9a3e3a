//! The plain structs a world consists of. Every reference is an index into the list of its kind.

use crate::lang::{Lang, Words};

/// A fixed choice that is stored and exchanged under a code.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every choice, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code of the choice.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}

codes!(
    /// What an organisation is.
    OrgKind {
        /// A company.
        Company = "company",
        /// A university.
        University = "university",
        /// A research institute.
        Institute = "institute",
        /// A public body.
        PublicBody = "public-body",
        /// A fund.
        Fund = "fund",
        /// A high-tech park.
        Park = "park",
    }
);
codes!(
    /// What brings a person to the forum; a hint, not a right.
    Role {
        /// Takes part.
        Participant = "participant",
        /// Stands at a stand.
        Exhibitor = "exhibitor",
        /// Works in a transfer office.
        TransferOfficer = "transfer-officer",
        /// Reports.
        Press = "press",
        /// Speaks in the programme.
        Speaker = "speaker",
        /// Comes for an authority.
        Official = "official",
        /// Looks for investments.
        Investor = "investor",
    }
);
codes!(
    /// How a result is protected.
    Ipr {
        /// A patent has been granted.
        Granted = "granted",
        /// An application has been filed.
        Filed = "filed",
        /// Protection is wanted but not yet filed.
        Unfiled = "unfiled",
        /// Nobody has found out yet.
        Unknown = "unknown",
        /// Published, hence free.
        Published = "published",
        /// Protection is not sought.
        NoneNeeded = "none-needed",
        /// Kept as a trade secret.
        Secret = "secret",
    }
);
codes!(
    /// What the partner would do.
    PartnerRole {
        /// Takes a licence.
        Licensee = "licensee",
        /// Develops jointly.
        Developer = "developer",
        /// Tries it out.
        Tester = "tester",
        /// Invests.
        Investor = "investor",
        /// Sells.
        Distributor = "distributor",
        /// Buys first.
        Buyer = "buyer",
        /// Delivers what is needed.
        Supplier = "supplier",
    }
);
codes!(
    /// The size of the partner that is sought.
    PartnerSize {
        /// Any size.
        Any = "any",
        /// Up to 50 people.
        Small = "small",
        /// Up to 250 people.
        Medium = "medium",
        /// More than 250 people.
        Large = "large",
    }
);
codes!(
    /// The form a partnership could take.
    Partnership {
        /// A licence.
        Licence = "licence",
        /// Joint development.
        JointDevelopment = "joint-development",
        /// A pilot.
        Pilot = "pilot",
        /// An investment.
        Investment = "investment",
        /// Distribution.
        Distribution = "distribution",
        /// Supply.
        Supply = "supply",
    }
);
codes!(
    /// Where a listing stands.
    ListingState {
        /// Being written.
        Draft = "draft",
        /// Handed in.
        Submitted = "submitted",
        /// Read by the secretariat.
        Reviewed = "reviewed",
        /// Public.
        Published = "published",
        /// Past its validity.
        Expired = "expired",
    }
);
codes!(
    /// How strongly a meeting is wished for.
    WishLevel {
        /// Must take place.
        Must = "must",
        /// Is wanted.
        Want = "want",
        /// Would be welcome.
        Would = "would",
    }
);
codes!(
    /// The motif of a generated plate.
    Motif {
        /// Horizontal layers.
        Bands = "bands",
        /// Nodes and struts.
        Lattice = "lattice",
        /// Traces above one another.
        Waves = "waves",
        /// Flow lines.
        Flow = "flow",
        /// Concentric rings.
        Rings = "rings",
        /// Points and links.
        Graph = "graph",
        /// Contour lines.
        Contours = "contours",
    }
);

/// The edition of the forum itself.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Forum {
    /// Its short name in addresses.
    pub slug: String,
    /// Its name.
    pub name: Words,
    /// Its theme.
    pub theme: Words,
    /// The three tracks.
    pub tracks: Vec<Words>,
    /// The days as ISO dates.
    pub days: Vec<String>,
    /// The IANA time zone.
    pub zone: String,
    /// The invented venue.
    pub venue: Words,
    /// Exhibition halls, coded by letter.
    pub halls: Vec<Room>,
    /// Rooms for sessions.
    pub rooms: Vec<Room>,
}

/// A hall or a room.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Room {
    /// A short code.
    pub code: String,
    /// The name.
    pub name: Words,
    /// How many people it takes.
    pub capacity: usize,
}

/// An invented organisation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Organisation {
    /// Its index.
    pub key: usize,
    /// The name in its own script.
    pub name: String,
    /// The name in English.
    pub english: String,
    /// The tag of the language of [`Organisation::name`].
    pub language: &'static str,
    /// ISO 3166 code of the country.
    pub country: &'static str,
    /// The city in its own script.
    pub city: &'static str,
    /// The city in Latin letters.
    pub city_latin: &'static str,
    /// What it is.
    pub kind: OrgKind,
    /// The site, under `.example`.
    pub website: String,
    /// One paragraph about it.
    pub about: String,
    /// The language of [`Organisation::about`].
    pub about_language: Lang,
    /// The same paragraph's content in English.
    pub about_english: String,
    /// Hall letter and number, for those that exhibit.
    pub stand: Option<String>,
    /// The sector code.
    pub sector: &'static str,
    /// The subjects it works on, as indexes of technology subjects.
    pub subjects: Vec<usize>,
}

/// A delegation: one office that registers for its guests.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Delegation {
    /// Its index.
    pub key: usize,
    /// A short code.
    pub code: String,
    /// Its name.
    pub name: Words,
    /// ISO 3166 code of the country.
    pub country: &'static str,
    /// The region, when it does not stand for the whole country.
    pub region: Option<&'static str>,
    /// How many guests it may send.
    pub quota: usize,
    /// The person who leads it.
    pub head: usize,
    /// The address of the office.
    pub contact_email: String,
}

/// What a person has agreed to.
#[expect(clippy::struct_excessive_bools, reason = "four separate questions are asked, and each is answered yes or no")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Consents {
    /// To be shown in the list of participants.
    pub listed: bool,
    /// To be suggested to others.
    pub matched: bool,
    /// To be asked for meetings.
    pub contacted: bool,
    /// To have data sent abroad.
    pub abroad: bool,
}

/// A part of a day that is taken; from and to are thousandths of the day's slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Blocked {
    /// Day index.
    pub day: u8,
    /// Begin in thousandths.
    pub from: u16,
    /// End in thousandths.
    pub to: u16,
}

/// When a person is there.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Availability {
    /// Indexes of the days present.
    pub days: Vec<u8>,
    /// What is taken on those days.
    pub blocked: Vec<Blocked>,
}

/// An invented person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Person {
    /// Index.
    pub key: usize,
    /// The name in its own script.
    pub name: String,
    /// The name in Latin letters.
    pub latin: String,
    /// The form of address in the person's own language.
    pub address: &'static str,
    /// The form of address in Latin letters.
    pub address_latin: &'static str,
    /// BCP 47 tags, the first one is the mother tongue.
    pub languages: Vec<&'static str>,
    /// ISO 3166 code.
    pub nationality: &'static str,
    /// ISO 3166 code.
    pub residence: &'static str,
    /// The organisation.
    pub organisation: usize,
    /// The delegation that registers for the person.
    pub delegation: Option<usize>,
    /// What brings the person here.
    pub role: Role,
    /// The position, in [`Person::language`].
    pub job: String,
    /// Unique, under `.example`; some guests have none.
    pub email: Option<String>,
    /// What the person agreed to.
    pub consents: Consents,
    /// When the person is there.
    pub availability: Availability,
}

impl Person {
    /// The language the person writes in: the mother tongue if it is one of the six, else English.
    pub fn language(&self) -> Lang {
        self.languages.first().and_then(|tag| Lang::from_tag(tag)).unwrap_or(Lang::En)
    }
}

/// The partner a listing asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Partner {
    /// What the partner would do.
    pub role: PartnerRole,
    /// The same in words, in the listing's language.
    pub words: String,
    /// Kinds of organisation that fit.
    pub kinds: Vec<OrgKind>,
    /// The size that fits.
    pub size: PartnerSize,
}

/// The first time a result was shown in public.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FirstPublic {
    /// Where.
    pub place: String,
    /// ISO date.
    pub since: String,
}

/// An offer or a need.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Listing {
    /// Index in its list.
    pub key: usize,
    /// The technology subject, for tests of matching.
    pub subject: usize,
    /// The language of all texts of the listing.
    pub language: Lang,
    /// Whose it is.
    pub organisation: usize,
    /// Whom to ask.
    pub contact: usize,
    /// Unique in the world.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Two to four paragraphs of Markdown.
    pub description: String,
    /// A Markdown list; empty for needs.
    pub advantages: String,
    /// Offers: technical specification. Needs: expertise sought.
    pub technical: String,
    /// Three to six.
    pub keywords: Vec<String>,
    /// One or two of the three tracks.
    pub tracks: Vec<u8>,
    /// Technology readiness from 1 to 9; for needs, the least that is accepted.
    pub trl: u8,
    /// What the level rests on.
    pub trl_evidence: String,
    /// The state of protection.
    pub ipr: Ipr,
    /// A note on it.
    pub ipr_note: String,
    /// Numbers of Sustainable Development Goals.
    pub sdgs: Vec<u8>,
    /// The partner sought.
    pub partner: Partner,
    /// Forms of partnership.
    pub partnerships: Vec<Partnership>,
    /// ISO 3166 codes; empty means any.
    pub target_countries: Vec<&'static str>,
    /// Technology keywords.
    pub technology_keywords: Vec<String>,
    /// Market keywords.
    pub market_keywords: Vec<String>,
    /// Sector codes.
    pub sectors: Vec<&'static str>,
    /// ISO date.
    pub valid_until: String,
    /// Where it stands.
    pub state: ListingState,
    /// When it was first public, if it was.
    pub first_public: Option<FirstPublic>,
}

/// An offer shown at a stand.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Exhibit {
    /// Index.
    pub key: usize,
    /// The offer.
    pub offer: usize,
    /// The exhibitor.
    pub organisation: usize,
    /// Stand code.
    pub stand: String,
    /// Name on the label, in the listing's language.
    pub name: String,
    /// Seed for [`crate::picture`].
    pub picture_seed: u64,
    /// Subject for [`crate::picture`].
    pub subject: usize,
    /// What the picture shows.
    pub motif: Motif,
    /// Alternative text in the listing's language.
    pub alternative: String,
}

/// What a wish is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// An index into the offers.
    Offer(usize),
    /// An index into the needs.
    Need(usize),
}

/// Where a wish stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum WishState {
    /// Not answered.
    Pending,
    /// To be placed by the planner.
    Accepted,
    /// Declined, with the reason in the answerer's language.
    Declined(String),
    /// Taken back.
    Withdrawn,
}

/// A request of one person to meet another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Wish {
    /// Index.
    pub key: usize,
    /// Who asks.
    pub from: usize,
    /// Who is asked.
    pub to: usize,
    /// About what.
    pub topic: Topic,
    /// The message.
    pub message: String,
    /// The language of the message.
    pub language: Lang,
    /// How strongly.
    pub level: WishLevel,
    /// Where it stands.
    pub state: WishState,
}
