//! Plain types of cases, their steps and the announcements of signings.

use exedra_kernel::lang::Words;
use exedra_kernel::{ForumId, ListingId, Localized, Moment, OrganisationId, key};
use exedra_store::row;

exedra_kernel::ids! {
    /// A case: what becomes of one organisation's interest in an offer or need.
    CaseId;
}

exedra_kernel::words! {
    /// How far a case got. Each step beyond the interest is proposed by one side and confirmed by the other.
    pub enum Step {
        /// Somebody is interested.
        Interest = "interest",
        /// Both talk.
        Talks = "talks",
        /// A letter of intent is signed: it binds nobody to the business itself.
        Intent = "intent",
        /// A contract binds both.
        Contract = "contract",
        /// The contract is entered in a public register.
        Registered = "registered",
    }
    /// Where a case stands.
    pub enum CaseState {
        /// With the intermediary: the other side knows nothing of it.
        Held = "held",
        /// The other side was told and has not answered.
        Asked = "asked",
        /// Both talk.
        Open = "open",
        /// Over.
        Ended = "ended",
    }
    /// How a case ended.
    pub enum Ending {
        /// The intermediary did not forward it.
        Returned = "returned",
        /// Whoever asked took it back before it was answered.
        Withdrawn = "withdrawn",
        /// The other side said no.
        Declined = "declined",
        /// One side ended the talks or what followed.
        Stopped = "stopped",
        /// What was agreed is done; it stays counted at its step.
        Completed = "completed",
    }
    /// The two sides of a case.
    pub enum Side {
        /// Who is interested.
        Asker = "asker",
        /// Whose offer or need it is.
        Owner = "owner",
    }
    /// What becomes of a proposed step.
    pub enum Proposal {
        /// Waits for the other side.
        Proposed = "proposed",
        /// Both say so.
        Confirmed = "confirmed",
        /// The other side does not say so.
        Refused = "refused",
        /// Taken back by whoever proposed it.
        TakenBack = "taken-back",
    }
}

impl Side {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        if self == Self::Asker { Self::Owner } else { Self::Asker }
    }
}

impl Step {
    /// What may come next: a letter of intent may be left out, and only what is contracted is registered.
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Interest | Self::Registered => &[],
            Self::Talks => &[Self::Intent, Self::Contract],
            Self::Intent => &[Self::Contract],
            Self::Contract => &[Self::Registered],
        }
    }
    /// Its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Interest => key!("deal-step-interest"),
            Self::Talks => key!("deal-step-talks"),
            Self::Intent => key!("deal-step-intent"),
            Self::Contract => key!("deal-step-contract"),
            Self::Registered => key!("deal-step-registered"),
        }
    }
}

impl CaseState {
    /// Its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Held => key!("deal-state-held"),
            Self::Asked => key!("deal-state-asked"),
            Self::Open => key!("deal-state-open"),
            Self::Ended => key!("deal-state-ended"),
        }
    }
}

impl Ending {
    /// Its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Returned => key!("deal-ending-returned"),
            Self::Withdrawn => key!("deal-ending-withdrawn"),
            Self::Declined => key!("deal-ending-declined"),
            Self::Stopped => key!("deal-ending-stopped"),
            Self::Completed => key!("deal-ending-completed"),
        }
    }
}

/// What may be told of an organisation that does not name itself: words of `tells`.
pub const TELLS: [(&str, &str); 2] = [("country", key!("deal-tells-country")), ("kind", key!("deal-tells-kind"))];

row! {
    /// A case.
    pub struct Case {
        /// Id.
        pub id: CaseId,
        /// The edition at which it began and where it is counted.
        pub forum_id: ForumId,
        /// The offer or need.
        pub listing_id: ListingId,
        /// Whose that is.
        pub owner_id: OrganisationId,
        /// Who is interested.
        pub asker_id: OrganisationId,
        /// The person who asked; gone when they were erased.
        pub asked_by: Option<String>,
        /// Whether they named themselves at once.
        pub openly: bool,
        /// Where it stands.
        pub state: CaseState,
        /// What the asker lets the other side read.
        pub message: String,
        /// Its language.
        pub message_language: String,
        /// For the intermediary alone.
        pub note: Option<String>,
        /// What may be told of the asker beside the message: words of [`TELLS`].
        pub tells: Words,
        /// Country or region of the owner when it began.
        pub owner_country: Option<String>,
        /// Country or region of the asker when it began.
        pub asker_country: Option<String>,
        /// Words of the theme that the offer or need carried when it began, by their slugs.
        pub tracks: Words,
        /// Whether the asker lets the other side know its name.
        pub asker_consents: bool,
        /// Whether the owner's people let the other side know their names.
        pub owner_consents: bool,
        /// When both did.
        pub named_at: Option<Moment>,
        /// Which intermediary forwarded or returned it.
        pub handled_by: Option<String>,
        /// When the other side was told.
        pub reached_at: Option<Moment>,
        /// What was said with the yes or no.
        pub answer: Option<String>,
        /// Who answered.
        pub answered_by: Option<String>,
        /// When.
        pub answered_at: Option<Moment>,
        /// How it ended.
        pub ending: Option<Ending>,
        /// The reason given.
        pub ended_reason: Option<String>,
        /// When.
        pub ended_at: Option<Moment>,
        /// Since when.
        pub created_at: Moment,
        /// Last change.
        pub changed_at: Moment,
    }
    /// A message between the two sides.
    pub struct Message {
        /// Id.
        pub id: String,
        /// Which side wrote it.
        pub side: Side,
        /// Who; gone when they were erased.
        pub by_person: Option<String>,
        /// What; empty when its writer was erased.
        pub text: String,
        /// Its language.
        pub language: String,
        /// When.
        pub at: Moment,
    }
    /// A step as proposed and answered.
    pub struct Stepped {
        /// Id.
        pub id: String,
        /// Which step.
        pub step: Step,
        /// Which side proposed it.
        pub side: Side,
        /// Who proposed it.
        pub by_person: Option<String>,
        /// The day it happened, YYYY-MM-DD.
        pub on_day: String,
        /// In whole units of the currency.
        pub amount: Option<i64>,
        /// ISO 4217.
        pub currency: Option<String>,
        /// The number in the register.
        pub number: Option<String>,
        /// What became of it.
        pub state: Proposal,
        /// When it was proposed.
        pub proposed_at: Moment,
        /// Who answered.
        pub answered_by: Option<String>,
        /// When.
        pub answered_at: Option<Moment>,
    }
    /// The announcement of a signing.
    pub struct Signing {
        /// The case.
        pub case_id: CaseId,
        /// The edition at which it is signed.
        pub forum_id: ForumId,
        /// What is signed: a letter of intent or a contract.
        pub step: Step,
        /// What is announced.
        pub texts: Localized,
        /// When it is signed.
        pub starts_at: Moment,
        /// Where.
        pub place: String,
        /// The mark of all this.
        pub mark: String,
        /// The mark the owner agreed to.
        pub owner_agreed: Option<String>,
        /// The mark the asker agreed to.
        pub asker_agreed: Option<String>,
        /// Who changed it last.
        pub changed_by: Option<String>,
        /// Last change.
        pub changed_at: Moment,
    }
    /// An announced signing with its two sides.
    pub struct Signed {
        /// The edition.
        pub forum_id: ForumId,
        /// What is signed.
        pub step: Step,
        /// The mark of the announcement.
        pub mark: String,
        /// One side.
        pub owner_id: OrganisationId,
        /// The other.
        pub asker_id: OrganisationId,
    }
    /// A confirmed step of some case.
    pub struct Reached {
        /// The case.
        pub case_id: CaseId,
        /// The step.
        pub step: Step,
        /// When the other side confirmed it.
        pub answered_at: Option<Moment>,
    }
}

impl Case {
    /// Whether the two know each other's names.
    pub fn named(&self) -> bool {
        self.asker_consents && self.owner_consents
    }
    /// Whether a side may know who the other one is. An owner's organisation is known from its listing in any case; its
    /// people are not.
    pub fn knows_other(&self, side: Side) -> bool {
        self.named() || (side == Side::Owner && self.openly)
    }
    /// The organisation of a side.
    pub fn organisation(&self, side: Side) -> &OrganisationId {
        if side == Side::Asker { &self.asker_id } else { &self.owner_id }
    }
    /// Its page.
    pub fn path(&self) -> String {
        format!("/deals/{}", self.id)
    }
}

impl Signing {
    /// Whether both sides agree to exactly what it says.
    pub fn public(&self) -> bool {
        [&self.owner_agreed, &self.asker_agreed].into_iter().all(|agreed| agreed.as_deref() == Some(self.mark.as_str()))
    }
    /// Whether a side agrees to what it says.
    pub fn agreed(&self, side: Side) -> bool {
        let agreed = if side == Side::Owner { &self.owner_agreed } else { &self.asker_agreed };
        agreed.as_deref() == Some(self.mark.as_str())
    }
}

/// How far a case got, from its confirmed steps.
pub fn reached<'a>(state: CaseState, confirmed: impl IntoIterator<Item = &'a Step>) -> Step {
    let begun = if state == CaseState::Open { Step::Talks } else { Step::Interest };
    confirmed.into_iter().copied().max().map_or(begun, |step| step.max(begun))
}
