//! One file a page.

pub mod exhibit_choose;
pub mod exhibition_list;
pub mod gathered;
pub mod stand_keep;
pub mod stand_show;

use exedra_kernel::ForumRole;
use exedra_web::{Act, Policy, Section, Who};

const READ: Act = Act::new("exhibition.public.read", Who::Everyone);
const KEEP: Act = Act::new("exhibition.stand.keep", Who::Roles(&[ForumRole::Secretariat]));
const CHOOSE: Act = Act::new("exhibition.exhibit.choose", Who::SignedIn);

/// What changes these pages: stands and exhibits, offers and their publication, names of organisations.
const TOPICS: &[&str] = &[crate::TOPIC, exedra_exchange::TOPIC, exedra_people::TOPIC];

/// The pages of this section.
pub fn routes(section: Section) -> Section {
    section
        .cached(
            "/{forum}/exhibition",
            READ,
            Policy { topics: TOPICS, keys: &["view", "q", "hall", "track", "page"] },
            exhibition_list::show,
        )
        .cached("/{forum}/exhibition/stands/{code}", READ, Policy { topics: TOPICS, keys: &[] }, stand_show::show)
        .get("/{forum}/exhibition/stands", KEEP, stand_keep::show)
        .post("/{forum}/exhibition/stands", KEEP, stand_keep::change)
        .get("/{forum}/exhibition/organisations/{id}", CHOOSE, exhibit_choose::show)
        .post("/{forum}/exhibition/organisations/{id}", CHOOSE, exhibit_choose::save)
}
