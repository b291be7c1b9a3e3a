//! Plain types of offers and needs.

use exedra_kernel::record::Values;
use exedra_kernel::{FileId, ListingId, Moment, OrganisationId, PersonId};
use exedra_store::row;

exedra_kernel::words! {
    /// What kind of listing.
    pub enum ListingKind {
        /// A result that looks for partners.
        Offer = "offer",
        /// A problem that looks for a solution.
        Need = "need",
    }
    /// Where a listing stands.
    pub enum State {
        /// Being written.
        Draft = "draft",
        /// Handed in for review.
        Submitted = "submitted",
        /// Read by the secretariat; its owner decides on publication.
        Reviewed = "reviewed",
        /// Published.
        Published = "published",
        /// Past its validity.
        Expired = "expired",
        /// Taken back by its owner.
        Withdrawn = "withdrawn",
    }
    /// How a result is protected.
    pub enum Ipr {
        /// A patent or another right was granted.
        Granted = "granted",
        /// An application was filed.
        Filed = "filed",
        /// Published, hence free to read.
        Published = "published",
        /// No protection is sought.
        NoneNeeded = "none-needed",
        /// Kept as a trade secret.
        Secret = "secret",
        /// Protection is wanted but not yet filed.
        Unfiled = "unfiled",
        /// Nobody has found out yet.
        Unknown = "unknown",
    }
    /// What a file is to its listing.
    pub enum FileRole {
        /// Shown on the page.
        Picture = "picture",
        /// To be downloaded.
        Document = "document",
        /// Played on the page.
        Video = "video",
    }
}

impl ListingKind {
    /// First segment of its address: `offers` or `needs`.
    pub fn plural(self) -> &'static str {
        match self {
            Self::Offer => "offers",
            Self::Need => "needs",
        }
    }
    /// The address of a listing's page.
    pub fn path(self, id: &ListingId) -> String {
        format!("/{}/{id}", self.plural())
    }
}

row! {
    /// What rules and lists need of a listing.
    pub struct Head {
        /// Id.
        pub id: ListingId,
        /// Offer or need.
        pub kind: ListingKind,
        /// Owner.
        pub organisation_id: OrganisationId,
        /// The person to ask.
        pub contact_id: Option<PersonId>,
        /// Where it stands.
        pub state: State,
        /// Title.
        pub title: String,
        /// Language of its texts.
        pub language: Option<String>,
        /// Protection; nothing stated counts as unknown.
        pub ipr: Option<String>,
        /// Valid until, YYYY-MM-DD.
        pub valid_until: Option<String>,
        /// Where it was public before.
        pub first_public_where: Option<String>,
        /// Since when, YYYY-MM-DD.
        pub first_public_since: Option<String>,
        /// The address where it was public before.
        pub first_public_address: Option<String>,
        /// Who decided to disclose it.
        pub decided_by: Option<String>,
        /// When.
        pub decided_at: Option<Moment>,
        /// Which warning they had read.
        pub decision_text_version: Option<String>,
        /// Since when it is known here.
        pub created_at: Moment,
        /// When it was last changed.
        pub changed_at: Moment,
        /// When it was published.
        pub published_at: Option<Moment>,
        /// Where it was imported from.
        pub source: Option<String>,
        /// Its key there.
        pub source_key: Option<String>,
        /// The hash of what stood there.
        pub source_hash: Option<String>,
    }
    /// A file of a listing.
    pub struct ListedFile {
        /// Id.
        pub id: FileId,
        /// Picture or document.
        pub role: FileRole,
        /// Hash of the bytes: the key in the file store.
        pub hash: String,
        /// What the content is.
        pub media_type: String,
        /// Name.
        pub name: String,
        /// Length.
        pub bytes: i64,
        /// Width in pixels, of a picture.
        pub width: Option<i64>,
        /// Height in pixels, of a picture.
        pub height: Option<i64>,
        /// Text for those who do not see it.
        pub alternative: String,
        /// The language of that text.
        pub alternative_language: String,
        /// Whose work it is.
        pub credit: String,
        /// Under which licence.
        pub licence: String,
    }
}

impl Head {
    /// The address of its page.
    pub fn path(&self) -> String {
        self.kind.path(&self.id)
    }
    /// The state of protection; what is not stated or not understood is unknown.
    pub fn protection(&self) -> Ipr {
        self.ipr.as_deref().and_then(Ipr::parse).unwrap_or(Ipr::Unknown)
    }
}

/// A listing with everything described.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    /// What rules need.
    pub head: Head,
    /// The described fields.
    pub values: Values,
}

/// A listing to be made.
#[derive(Clone, Debug)]
pub struct NewListing {
    /// Offer or need.
    pub kind: ListingKind,
    /// Owner.
    pub organisation: OrganisationId,
    /// The person to ask.
    pub contact: Option<PersonId>,
    /// The described fields.
    pub values: Values,
    /// The state wanted; the rules lower it where publication is not free or the permit does not reach so far.
    pub state: State,
    /// Where it comes from.
    pub source: Option<Source>,
}

/// Where an imported listing comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file or service.
    pub name: String,
    /// Its key there: stable from one import to the next.
    pub key: String,
    /// The hash of what stood there.
    pub hash: String,
}
