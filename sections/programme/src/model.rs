//! Plain types of rooms, sessions, running orders and invitations.

use exedra_kernel::lang::Words;
use exedra_kernel::{Localized, Moment, OrganisationId, PersonId};
use exedra_store::row;

exedra_kernel::ids! {
    /// A session of the programme.
    SessionId;
    /// An item of a session's running order.
    ItemId;
    /// An invitation to speak.
    InvitationId;
}

exedra_kernel::words! {
    /// What kind of session.
    pub enum SessionKind {
        /// Opening or closing.
        Ceremony = "ceremony",
        /// Keynotes before everybody.
        Plenary = "plenary",
        /// A forum on a theme.
        Forum = "forum",
        /// Several people discuss.
        Panel = "panel",
        /// Work in a small circle.
        Workshop = "workshop",
        /// Offers and needs are presented.
        Matchmaking = "matchmaking",
        /// Papers are signed.
        Signing = "signing",
        /// Something is presented to the press.
        Briefing = "briefing",
    }
    /// Where a session stands.
    pub enum SessionState {
        /// Being prepared; only its hosts and the secretariat see it.
        Draft = "draft",
        /// Announced.
        Published = "published",
        /// Announced, and does not take place.
        Cancelled = "cancelled",
    }
    /// What an item of a running order is.
    pub enum ItemKind {
        /// Words of welcome.
        Welcome = "welcome",
        /// An address.
        Address = "address",
        /// A talk.
        Talk = "talk",
        /// A discussion.
        Panel = "panel",
        /// A conversation with the audience.
        Questions = "questions",
        /// A film.
        Film = "film",
        /// Something is shown.
        Demonstration = "demonstration",
        /// Papers are signed.
        Signing = "signing",
        /// A pause.
        Break = "break",
    }
    /// What became of an invitation.
    pub enum InvitationState {
        /// Not answered yet.
        Invited = "invited",
        /// Will speak.
        Accepted = "accepted",
        /// Will not.
        Declined = "declined",
        /// Somebody else speaks instead.
        Substituted = "substituted",
    }
}

row! {
    /// A room.
    pub struct Room {
        /// Code, such as R1.
        pub code: String,
        /// Name in several languages.
        pub names: Localized,
        /// How many people it takes.
        pub capacity: i64,
        /// Place in lists.
        pub place: i64,
    }
    /// A session.
    pub struct Session {
        /// Id.
        pub id: SessionId,
        /// Its code in addresses: six characters of 0-9 and A-Z.
        pub code: String,
        /// Its number among the sessions of the edition, from 1.
        pub number: i64,
        /// Kind.
        pub kind: SessionKind,
        /// Title in several languages.
        pub titles: Localized,
        /// What it is about, in several languages.
        pub abstracts: Localized,
        /// Languages spoken.
        pub languages: Words,
        /// Slugs of the edition's tracks.
        pub tracks: Words,
        /// Room.
        pub room_code: Option<String>,
        /// From.
        pub starts_at: Moment,
        /// Until.
        pub ends_at: Moment,
        /// The institution that hosts it.
        pub organisation_id: Option<OrganisationId>,
        /// Where it stands.
        pub state: SessionState,
        /// Whether one takes part over the net only.
        pub remote: bool,
        /// How many people are expected; 0 when nobody said.
        pub expected: i64,
        /// How often time, place or state changed.
        pub revision: i64,
        /// When it last changed.
        pub changed_at: Moment,
        /// When it was to begin before it was moved.
        pub earlier_start: Option<Moment>,
    }
    /// An item of a running order.
    pub struct Item {
        /// Id.
        pub id: ItemId,
        /// Of which session.
        pub session_id: SessionId,
        /// Place in the order, from 1.
        pub position: i64,
        /// Kind.
        pub kind: ItemKind,
        /// Title in several languages.
        pub titles: Localized,
        /// When it begins as planned.
        pub planned_at: Moment,
        /// How long it takes, in minutes.
        pub minutes: i64,
        /// Whether it keeps its time whatever happens before.
        pub fixed: bool,
        /// Whether it comes over a link.
        pub remote: bool,
        /// Minutes behind the plan.
        pub delay: i64,
    }
    /// Somebody asked to speak.
    pub struct Invitation {
        /// Id.
        pub id: InvitationId,
        /// In which session.
        pub session_id: SessionId,
        /// At which item, if at one.
        pub item_id: Option<ItemId>,
        /// Who.
        pub person_id: PersonId,
        /// What became of it.
        pub state: InvitationState,
        /// Who speaks instead.
        pub substitute_id: Option<PersonId>,
        /// Place among the speakers.
        pub position: i64,
        /// When they were asked.
        pub invited_at: Moment,
        /// When they answered.
        pub answered_at: Option<Moment>,
    }
}

impl Item {
    /// When it begins as things stand.
    pub fn starts_at(&self) -> Moment {
        self.planned_at.plus_seconds(self.delay * 60)
    }
    /// When it ends as things stand.
    pub fn ends_at(&self) -> Moment {
        self.starts_at().plus_seconds(self.minutes * 60)
    }
}

/// A session's code from random bytes: letters and digits that are not taken for each other.
pub fn code_of(bytes: [u8; 6]) -> String {
    const SIGNS: &[u8] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    bytes.iter().map(|byte| char::from(SIGNS[usize::from(*byte) % SIGNS.len()])).collect()
}

/// Whether a text has the form of a session's code: a cheap check before a database is asked.
pub fn is_code(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_their_form() {
        assert!(is_code(&code_of([0, 255, 31, 32, 7, 100])));
        for bad in ["", "ABCDE", "ABCDEFG", "abcdef", "ABC-EF", "ÀBCDE"] {
            assert!(!is_code(bad), "{bad}");
        }
    }
}
