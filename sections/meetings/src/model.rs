//! Plain types of meetings.

use exedra_kernel::{ListingId, MeetingId, Moment, OrganisationId, PersonId, PlanId, RequestId};
use exedra_store::row;

exedra_kernel::words! {
    /// How much somebody wishes a meeting.
    pub enum Wish {
        /// It is what they come for.
        Must = "must",
        /// They want it.
        Want = "want",
        /// They would if there is time.
        Would = "would",
    }
    /// Where a request stands.
    pub enum RequestState {
        /// Not answered. Blocks nobody's time.
        Pending = "pending",
        /// Agreed to; the next plan looks for time and place.
        Accepted = "accepted",
        /// Declined.
        Declined = "declined",
        /// Taken back by whoever asked.
        Withdrawn = "withdrawn",
        /// A meeting with time and place is published.
        Planned = "planned",
    }
    /// What kind of place.
    pub enum PlaceKind {
        /// A table in the meeting hall.
        Table = "table",
        /// An exhibitor's stand.
        Stand = "stand",
        /// A room on the net.
        Remote = "remote",
    }
    /// Where a plan stands.
    pub enum PlanState {
        /// Being made.
        Running = "running",
        /// Made, and seen by the secretariat only.
        Made = "made",
        /// In everybody's agenda.
        Published = "published",
        /// Was published; a later one took its place.
        Replaced = "replaced",
        /// Not finished.
        Failed = "failed",
    }
    /// Where a published meeting stands.
    pub enum MeetingState {
        /// As first published.
        Confirmed = "confirmed",
        /// Time or place changed since.
        Moved = "moved",
        /// Does not take place.
        Cancelled = "cancelled",
    }
}

impl Wish {
    /// What one side's wish weighs in a plan; the two sides' are added.
    pub fn weight(self) -> i64 {
        match self {
            Self::Must => 10,
            Self::Want => 4,
            Self::Would => 1,
        }
    }
}

impl RequestState {
    /// Whether the two still mean to meet or have yet to decide.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Pending | Self::Accepted | Self::Planned)
    }
}

row! {
    /// An hour of the edition in which meetings are held.
    pub struct Slot {
        /// Its number, which stays with it.
        pub number: i64,
        /// From.
        pub starts_at: Moment,
        /// Until.
        pub ends_at: Moment,
        /// What the secretariat calls it.
        pub label: Option<String>,
        /// Outside the hall's hours: only rooms on the net are open.
        pub remote_only: bool,
    }
    /// A place that holds one meeting at a time.
    pub struct Place {
        /// Its id within the edition, as `table-12`.
        pub id: String,
        /// Kind.
        pub kind: PlaceKind,
        /// Number or name, without the word for its kind.
        pub name: String,
        /// Place in the row.
        pub rank: i64,
        /// Whose stand it is.
        pub organisation_id: Option<OrganisationId>,
        /// Where a remote room is entered (https).
        pub address: Option<String>,
    }
    /// What somebody asks of the plan.
    pub struct Preference {
        /// Who.
        pub person_id: PersonId,
        /// Takes part from elsewhere.
        pub remote: bool,
        /// The most meetings they want.
        pub most: Option<i64>,
    }
    /// A request of one person to meet another.
    pub struct Request {
        /// Id.
        pub id: RequestId,
        /// Who asks.
        pub from_id: PersonId,
        /// Who is asked.
        pub to_id: PersonId,
        /// About which offer or need.
        pub listing_id: Option<ListingId>,
        /// The message; for the two alone.
        pub message: String,
        /// Its language.
        pub message_language: String,
        /// How much the asker wishes it.
        pub wish: Wish,
        /// How much the other side does.
        pub answer_wish: Option<Wish>,
        /// State.
        pub state: RequestState,
        /// Why it was declined, in the answerer's words; for the two alone.
        pub reason: Option<String>,
        /// When it was made.
        pub created_at: Moment,
        /// When it was answered or taken back.
        pub answered_at: Option<Moment>,
        /// By whom.
        pub answered_by: Option<String>,
    }
    /// A plan of all meetings.
    pub struct Plan {
        /// Id.
        pub id: PlanId,
        /// The job that makes it.
        pub job_id: String,
        /// State.
        pub state: PlanState,
        /// The seed of the search: the same wishes and seed give the same plan.
        pub seed: i64,
        /// Whether published meetings kept their time.
        pub keep: bool,
        /// Accepted requests it was made from.
        pub wanted: i64,
        /// Meetings placed.
        pub placed: i64,
        /// Weight of the placed meetings.
        pub objective: i64,
        /// No plan weighs more.
        pub bound: i64,
        /// `(bound − objective) / bound`, between 0 and 1.
        pub gap: f64,
        /// How long the search took, in seconds.
        pub seconds: f64,
        /// Objective and bound over time, as JSON `[[seconds, objective, bound], …]`.
        pub trace: String,
        /// Who had it made.
        pub made_by: String,
        /// When it was asked for.
        pub made_at: Moment,
        /// When it was published.
        pub published_at: Option<Moment>,
    }
    /// A meeting of a plan.
    pub struct PlanMeeting {
        /// The request it answers.
        pub request_id: RequestId,
        /// Who asked.
        pub a_id: PersonId,
        /// Who agreed.
        pub b_id: PersonId,
        /// When.
        pub slot: i64,
        /// Where.
        pub place_id: String,
        /// Who interprets, if the two share no language.
        pub interpreter_id: Option<String>,
    }
    /// A request that a plan could not place.
    pub struct Unplaced {
        /// The request.
        pub request_id: RequestId,
        /// Who asked.
        pub a_id: PersonId,
        /// Who agreed.
        pub b_id: PersonId,
        /// The kind of reason.
        pub code: String,
        /// What the sentence needs, as JSON.
        pub args: String,
    }
    /// A published meeting.
    pub struct Meeting {
        /// Id, which stays when it moves: the UID of calendars.
        pub id: MeetingId,
        /// Who asked.
        pub a_id: PersonId,
        /// Who agreed.
        pub b_id: PersonId,
        /// The request it answers.
        pub request_id: RequestId,
        /// When: the slot's number.
        pub slot: i64,
        /// From; kept here too, so that a cancelled meeting is still told with its time when its slot is gone.
        pub starts_at: Moment,
        /// Until.
        pub ends_at: Moment,
        /// Where.
        pub place_id: String,
        /// State.
        pub state: MeetingState,
        /// How often it changed: the SEQUENCE of calendars.
        pub revision: i64,
        /// When it last changed.
        pub changed_at: Moment,
        /// Who interprets, if the two share no language.
        pub interpreter_id: Option<String>,
    }
}

impl Request {
    /// The other of the two.
    pub fn other(&self, person: &PersonId) -> &PersonId {
        if &self.from_id == person { &self.to_id } else { &self.from_id }
    }
    /// What the meeting weighs in a plan: the wishes of both sides together.
    pub fn weight(&self) -> i64 {
        self.wish.weight() + self.answer_wish.unwrap_or(Wish::Want).weight()
    }
}

impl Meeting {
    /// The other of the two.
    pub fn other(&self, person: &PersonId) -> &PersonId {
        if &self.a_id == person { &self.b_id } else { &self.a_id }
    }
    /// Whether it takes place.
    pub fn holds(&self) -> bool {
        self.state != MeetingState::Cancelled
    }
}
