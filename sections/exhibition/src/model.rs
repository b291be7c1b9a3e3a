//! Plain types of stands, exhibitors and exhibits.

use exedra_kernel::{ForumId, ListingId, Localized, Moment, OrganisationId, PersonId};
use exedra_store::row;

use crate::queue::{LiveState, TurnState};

exedra_kernel::ids! {
    /// A live demonstration.
    LiveId;
    /// A contact at a stand.
    LeadId;
}

exedra_kernel::words! {
    /// What somebody whose badge was scanned says to it.
    pub enum LeadState {
        /// Nothing yet.
        Asked = "asked",
        /// Yes.
        Given = "given",
        /// No; the stand is not told.
        Refused = "refused",
        /// No, and the stand removed what looked like a question to it: scanned again, it is no question either.
        Dropped = "dropped",
    }
}

row! {
    /// A stand of an edition. Measures are decimetres from the hall's corner.
    pub struct Stand {
        /// Code, such as C14.
        pub code: String,
        /// Hall.
        pub hall: String,
        /// From the left.
        pub x: i64,
        /// From the back.
        pub y: i64,
        /// Width.
        pub w: i64,
        /// Depth.
        pub h: i64,
    }
    /// An organisation that shows at a stand.
    pub struct Exhibitor {
        /// Organisation.
        pub organisation_id: OrganisationId,
        /// Stand.
        pub stand_code: String,
    }
    /// An offer shown at a stand.
    pub struct Exhibit {
        /// Offer.
        pub listing_id: ListingId,
        /// Whose it is.
        pub organisation_id: OrganisationId,
        /// Stand.
        pub stand_code: String,
        /// What stands there, if it has a name of its own.
        pub name: Option<String>,
        /// When it was first shown there.
        pub first_shown_at: Option<Moment>,
    }
    /// A live demonstration.
    pub struct Live {
        /// Id.
        pub id: LiveId,
        /// Whose it is.
        pub organisation_id: OrganisationId,
        /// Its name.
        pub titles: Localized,
        /// What happens, in a sentence or two.
        pub abouts: Localized,
        /// How long one visit takes, as the stand says.
        pub minutes: i64,
        /// How many see it at a time.
        pub places: i64,
        /// Minutes after a call before the turn can be lost.
        pub grace: i64,
        /// Where it stands.
        pub state: LiveState,
        /// The last number given.
        pub last_number: i64,
        /// The last place in the queue given.
        pub last_place: i64,
        /// When the last pause ended.
        pub resumed_at: Option<Moment>,
        /// The stand; none when its organisation shows no more.
        pub stand_code: Option<String>,
    }
    /// A number.
    pub struct Turn {
        /// Of which demonstration.
        pub live_id: LiveId,
        /// The number.
        pub number: i64,
        /// Its place in the queue.
        pub place: i64,
        /// What became of it.
        pub state: TurnState,
        /// Who took it, if they were signed in.
        pub person_id: Option<PersonId>,
        /// How often it came back to the end of the queue.
        pub returns: i64,
        /// When it was taken.
        pub taken_at: Moment,
        /// When it was last called.
        pub called_at: Option<Moment>,
        /// When it ended.
        pub ended_at: Option<Moment>,
    }
    /// A badge.
    pub struct Badge {
        /// Whose.
        pub person_id: PersonId,
        /// Its code, twelve letters and digits.
        pub code: String,
        /// Whether exhibitors may scan it without asking each time.
        pub standing: bool,
    }
    /// A contact at a stand.
    pub struct Lead {
        /// Id.
        pub id: LeadId,
        /// The exhibitor.
        pub organisation_id: OrganisationId,
        /// The visitor.
        pub person_id: PersonId,
        /// What they said.
        pub state: LeadState,
        /// What the stand wrote down.
        pub note: String,
        /// When the badge was scanned.
        pub asked_at: Moment,
        /// When they answered.
        pub answered_at: Option<Moment>,
    }
    /// Where an organisation shows.
    pub struct Presence {
        /// Edition.
        pub forum_id: ForumId,
        /// Stand.
        pub stand_code: String,
    }
}

impl Live {
    /// Whether everybody may know of it.
    pub fn is_public(&self) -> bool {
        self.state != LiveState::Prepared && self.stand_code.is_some()
    }
}

/// A stand's code as it is kept: letters, digits, points and hyphens in capitals, no spaces; `None` if it is none.
pub fn normal_code(typed: &str) -> Option<String> {
    let code: String = typed.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect();
    let plain = code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.');
    (plain && (1..=12).contains(&code.len()) && code.starts_with(|c: char| c.is_ascii_alphanumeric())).then_some(code)
}

/// A stand's code as people read it: the letters apart from the number, `C 14`.
pub fn shown_code(code: &str) -> String {
    match code.find(|c: char| c.is_ascii_digit()) {
        Some(at) if at > 0 && code[..at].chars().all(|c| c.is_ascii_alphabetic()) => {
            format!("{}\u{a0}{}", &code[..at], &code[at..])
        }
        _ => code.to_owned(),
    }
}

/// The order of stands as people count them: by letters, then by number.
pub fn code_order(code: &str) -> (String, u64, String) {
    let letters: String = code.chars().take_while(char::is_ascii_alphabetic).collect();
    let digits: String = code[letters.len()..].chars().take_while(char::is_ascii_digit).collect();
    (letters, digits.parse().unwrap_or(0), code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        assert_eq!(normal_code(" c 14 ").as_deref(), Some("C14"));
        assert_eq!(normal_code("2.1-a").as_deref(), Some("2.1-A"));
        for bad in ["", "/", "../x", "ÄÖ1", "ABCDEFGHIJKLM", "-1"] {
            assert_eq!(normal_code(bad), None, "{bad}");
        }
        assert_eq!(shown_code("C14"), "C\u{a0}14");
        assert_eq!(shown_code("2.1-A"), "2.1-A");
        let mut codes = ["C14", "C2", "A100", "C2B"];
        codes.sort_by_key(|code| code_order(code));
        assert_eq!(codes, ["A100", "C2", "C2B", "C14"]);
    }
}
