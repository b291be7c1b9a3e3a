//! Ids: UUIDv7 as text, made in the application so that several databases and writers need no common counter.

use crate::time::{Entropy, Moment};

/// A new UUIDv7 in its 36-character form, ordered by `now` to the millisecond.
pub fn uuid7(now: Moment, entropy: &dyn Entropy) -> String {
    let mut random = [0u8; 10];
    entropy.fill(&mut random);
    let millis = u64::try_from(now.micros() / 1000).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string()
}

/// Whether a text has the form of an id: a cheap check before a database is asked.
pub fn looks_like_id(text: &str) -> bool {
    uuid::Uuid::try_parse(text).is_ok_and(|id| text.len() == 36 && id.to_string() == text)
}

/// Declares typed ids over text, with everything a statement, a form and JSON need.
#[macro_export]
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// A new id of the given moment.
            pub fn new(now: $crate::time::Moment, entropy: &dyn $crate::time::Entropy) -> Self {
                Self($crate::id::uuid7(now, entropy))
            }
            /// The id named by this text; texts that are no id name nothing and are refused.
            pub fn parse(text: &str) -> Option<Self> {
                $crate::id::looks_like_id(text).then(|| Self(text.to_owned()))
            }
            /// The 36-character form.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(&self.0)
            }
        }
        impl $crate::value::Field for $name {
            const TYPE: $crate::value::Type = $crate::value::Type::Text;
            fn from_value(value: $crate::value::Value) -> Option<Self> {
                value.into_text().map(Self)
            }
            fn to_value(&self) -> $crate::value::Value {
                $crate::value::Value::Text(Some(self.0.clone()))
            }
        }
    )*};
}

ids! {
    /// A person, with or without an account.
    PersonId;
    /// An account that signs in.
    AccountId;
    /// An organisation.
    OrganisationId;
    /// An edition of the forum.
    ForumId;
    /// A delegation at an edition.
    DelegationId;
    /// An offer or a need.
    ListingId;
    /// A request for a meeting.
    RequestId;
    /// A plan of meetings.
    PlanId;
    /// A meeting with time and place.
    MeetingId;
    /// An uploaded picture or document.
    FileId;
}
