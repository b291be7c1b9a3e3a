//! Rows of plans changed by hand and of their versions.

use exedra_kernel::{Moment, PersonId, PlanId, RequestId};
use exedra_store::row;

exedra_kernel::words! {
    /// What was done to a plan by hand.
    pub enum HandAct {
        /// A meeting was moved.
        Move = "move",
        /// Two meetings changed places.
        Swap = "swap",
        /// A meeting was taken out.
        Drop = "drop",
        /// A meeting that had no place got one.
        Place = "place",
    }
    /// What a publication did to a meeting.
    pub enum Difference {
        /// New.
        Came = "came",
        /// At another time or place.
        Moved = "moved",
        /// Cancelled.
        Went = "went",
    }
}

row! {
    /// A change by hand.
    pub struct ChangeRow {
        /// Its number within the plan, from 1.
        pub number: i64,
        /// What was done.
        pub kind: HandAct,
        /// To which meeting first of all.
        pub request_id: RequestId,
        /// Every meeting concerned, before and after, as JSON.
        pub steps: String,
        /// The plan's value before.
        pub objective: i64,
        /// The bound before.
        pub bound: i64,
        /// Whose hand it was.
        pub made_by: String,
        /// When.
        pub made_at: Moment,
        /// Who took it back.
        pub undone_by: Option<String>,
        /// When it was taken back.
        pub undone_at: Option<Moment>,
    }
    /// A published version.
    pub struct Version {
        /// Its number within the edition, from 1.
        pub number: i64,
        /// The plan.
        pub plan_id: PlanId,
        /// What the secretariat says of it.
        pub note: String,
        /// Who published it.
        pub published_by: String,
        /// When.
        pub published_at: Moment,
        /// New meetings; none where the difference was not kept.
        pub came: Option<i64>,
        /// Moved ones.
        pub moved: Option<i64>,
        /// Cancelled ones.
        pub went: Option<i64>,
        /// Those that stayed.
        pub stayed: Option<i64>,
    }
    /// What a version changed for one meeting.
    pub struct VersionChange {
        /// The request it answers.
        pub request_id: RequestId,
        /// Who asked.
        pub a_id: PersonId,
        /// Who agreed.
        pub b_id: PersonId,
        /// What happened to it.
        pub kind: Difference,
        /// When it began before.
        pub old_starts: Option<Moment>,
        /// Where it was.
        pub old_place: Option<String>,
        /// When it begins now.
        pub new_starts: Option<Moment>,
        /// Where it is.
        pub new_place: Option<String>,
    }
}
