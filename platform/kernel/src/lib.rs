//! What every floor above may know: ids, time, languages, countries, values, permits, refusals. No I/O.

pub mod actor;
pub mod geography;
pub mod id;
pub mod import;
pub mod lang;
pub mod record;
pub mod refusal;
pub mod text;
pub mod time;
pub mod track;
pub mod value;

pub use actor::{Acting, Actor, By, ForumRole, Membership, MembershipRole, OnBehalf};
pub use id::{
    AccountId, DelegationId, FileId, ForumId, ListingId, MeetingId, OrganisationId, PersonId, PlanId, RequestId,
};
pub use lang::{Lang, Localized};
pub use refusal::{FieldFault, Refusal};
pub use time::{Clock, Entropy, Moment};
pub use track::{Track, Tracks};
pub use value::{Field, Type, Value};
