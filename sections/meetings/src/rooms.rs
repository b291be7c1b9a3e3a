//! Addresses of rooms on the net: as given, or made from a template for each meeting. Pure.

use crate::model::{Meeting, Place, PlaceKind};

/// What a template may name.
const NAMES: [&str; 3] = ["{meeting}", "{room}", "{slot}"];

/// Whether an address can be given to people: https, without blanks, and no other names in braces than those that are
/// filled in, none of them in the host.
pub fn is_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let mut bare = rest.to_owned();
    for name in NAMES {
        bare = bare.replace(name, "x");
    }
    let clean = !bare
        .contains(|c: char| c.is_control() || c.is_whitespace() || matches!(c, '{' | '}' | '"' | '<' | '>' | '\\'));
    clean && !host.is_empty() && !host.contains(['{', '@']) && text.len() <= 500
}

fn filled(template: &str, meeting: &str, room: &str, slot: &str) -> String {
    template.replace("{meeting}", meeting).replace("{room}", &exedra_web::forms::escape(room)).replace("{slot}", slot)
}

/// A place with the address that this meeting has there.
pub fn for_meeting(place: &Place, meeting: &Meeting) -> Place {
    let address = place.address.as_ref();
    let address = address.map(|text| filled(text, meeting.id.as_str(), &place.name, &meeting.slot.to_string()));
    Place { address, ..place.clone() }
}

/// Whether every meeting has an address of its own, so that the room may be tried without being anybody's meeting.
pub fn is_own(place: &Place) -> bool {
    place.address.as_ref().is_some_and(|address| address.contains("{meeting}"))
}

/// The address at which a room is tried.
pub fn for_test(place: &Place) -> Option<String> {
    Some(filled(place.address.as_ref()?, "test", &place.name, "test"))
}

/// So many rooms with addresses by a template.
pub fn many(count: i64, template: &str) -> impl Iterator<Item = Place> + '_ {
    (1..=count).map(move |number| Place {
        id: format!("remote-{number}"),
        kind: PlaceKind::Remote,
        name: number.to_string(),
        rank: 20_000 + number,
        organisation_id: None,
        address: Some(template.to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_checked_and_filled() {
        for good in ["https://meet.example/x", "https://meet.example/{meeting}?r={room}&s={slot}"] {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "http://meet.example/x",
            "https://",
            "https://{room}.example/",
            "https://me@meet.example/",
            "https://meet.example/{who}",
            "https://meet.example/{meeting",
            "https://meet.example/a b",
            "javascript:alert(1)",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
        let room = many(2, "https://meet.example/{room}/{meeting}").last().unwrap();
        assert_eq!(for_test(&room).unwrap(), "https://meet.example/2/test");
        assert!(is_own(&room));
        let blue = Place { name: "Blaue Tür".into(), ..room };
        assert_eq!(for_test(&blue).unwrap(), "https://meet.example/Blaue%20T%C3%BCr/test");
    }
}
