//! One file a page.

pub mod badge_show;
pub mod desk_show;
pub mod exhibit_choose;
pub mod exhibit_show;
pub mod exhibition_list;
pub mod gathered;
pub mod lead_list;
pub mod lead_make;
pub mod live_edit;
pub mod live_list;
pub mod live_show;
pub mod live_view;
pub mod staff;
pub mod stand_keep;
pub mod stand_show;
pub mod turn_show;

use exedra_kernel::ForumRole;
use exedra_web::{Act, Policy, Section, Who};

const READ: Act = Act::new("exhibition.public.read", Who::Everyone);
const KEEP: Act = Act::new("exhibition.stand.keep", Who::Roles(&[ForumRole::Secretariat]));
const CHOOSE: Act = Act::new("exhibition.exhibit.choose", Who::SignedIn);

const LIVE_KEEP: Act = Act::new("exhibition.live.keep", Who::SignedIn);
const LIVE_RUN: Act = Act::new("exhibition.live.run", Who::SignedIn);
const TAKE: Act = Act::new("exhibition.turn.take", Who::Everyone);
const HOLD: Act = Act::new("exhibition.turn.hold", Who::Holder);
const BADGE: Act = Act::new("exhibition.badge.own", Who::SignedIn);
const LEADS: Act = Act::new("exhibition.lead.keep", Who::SignedIn);

/// What changes these pages: stands and exhibits, offers and their publication, names of organisations.
const TOPICS: &[&str] = &[crate::TOPIC, exedra_exchange::TOPIC, exedra_people::TOPIC];

/// What changes pages that show queues besides.
const QUEUES: &[&str] = &[crate::TOPIC, crate::QUEUES, exedra_people::TOPIC];

/// The pages of this section.
pub fn routes(section: Section) -> Section {
    leads(lives(exhibition(section)))
}

fn lives(section: Section) -> Section {
    section
        .cached("/{forum}/exhibition/demonstrations", READ, Policy { topics: QUEUES, keys: &[] }, live_list::show)
        .cached("/{forum}/exhibition/demonstrations/{id}", READ, Policy { topics: QUEUES, keys: &[] }, live_show::show)
        .post("/{forum}/exhibition/demonstrations/{id}", TAKE, live_show::take)
        .cached(
            "/{forum}/exhibition/demonstrations/{id}/sheet",
            READ,
            Policy { topics: TOPICS, keys: &[] },
            live_show::sheet,
        )
        .get("/{forum}/exhibition/turns/{secret}", HOLD, turn_show::show)
        .post("/{forum}/exhibition/turns/{secret}", HOLD, turn_show::change)
        .get("/{forum}/exhibition/turns/{secret}/live", HOLD, turn_show::follow)
        .get("/{forum}/exhibition/demonstrations/{id}/desk", LIVE_RUN, desk_show::show)
        .post("/{forum}/exhibition/demonstrations/{id}/desk", LIVE_RUN, desk_show::change)
        .get("/{forum}/exhibition/demonstrations/{id}/desk/live", LIVE_RUN, desk_show::follow)
        .get("/{forum}/exhibition/demonstrations/{id}/edit", LIVE_KEEP, live_edit::edit)
        .post("/{forum}/exhibition/demonstrations/{id}/edit", LIVE_KEEP, live_edit::save)
        .get("/{forum}/exhibition/organisations/{id}/demonstrations", LIVE_KEEP, live_edit::list)
        .post("/{forum}/exhibition/organisations/{id}/demonstrations", LIVE_KEEP, live_edit::create)
}

fn leads(section: Section) -> Section {
    section
        .get("/{forum}/exhibition/badge", BADGE, badge_show::show)
        .post("/{forum}/exhibition/badge", BADGE, badge_show::change)
        .get("/{forum}/exhibition/badge/live", BADGE, badge_show::follow)
        .get("/{forum}/exhibition/lead", LEADS, lead_make::show)
        .post("/{forum}/exhibition/lead", LEADS, lead_make::ask)
        .post("/{forum}/exhibition/leads/{id}", LEADS, lead_list::change)
        .get("/{forum}/exhibition/organisations/{id}/leads", LEADS, lead_list::show)
        .get("/{forum}/exhibition/organisations/{id}/leads.csv", LEADS, lead_list::export)
}

fn exhibition(section: Section) -> Section {
    section
        .cached(
            "/{forum}/exhibition",
            READ,
            Policy { topics: TOPICS, keys: &["view", "q", "hall", "track", "page"] },
            exhibition_list::show,
        )
        .cached("/{forum}/exhibition/stands/{code}", READ, Policy { topics: TOPICS, keys: &[] }, stand_show::show)
        .cached(
            "/{forum}/exhibition/exhibits/{listing}",
            READ,
            Policy { topics: TOPICS, keys: &["q", "hall", "track"] },
            exhibit_show::show,
        )
        .get("/{forum}/exhibition/stands", KEEP, stand_keep::show)
        .post("/{forum}/exhibition/stands", KEEP, stand_keep::change)
        .get("/{forum}/exhibition/organisations/{id}", CHOOSE, exhibit_choose::show)
        .post("/{forum}/exhibition/organisations/{id}", CHOOSE, exhibit_choose::save)
}
