//! Section stage: what comes from afar: the sources of a broadcast, what its audience sees, the languages of its sound,
//! captions and transcript.

pub mod broadcast;
mod export;
mod findable;
pub mod model;
mod pages;
mod playlist;
mod probe;
pub mod rules;
mod sources;
mod store;
pub mod vtt;
pub mod watch;

use exedra_kernel::{ForumRole, key};
use exedra_store::Migration;
use exedra_web::{Section, Who};

static MIGRATIONS: &[Migration] =
    &[Migration { section: "stage", file: "0001_stage", sql: include_str!("../migrations/0001_stage.sql") }];

/// The topic of everything this section shows in public.
pub const TOPIC: &str = "stage";

/// What the operator sets; put into the application by type. Without it nothing private is allowed.
#[derive(Clone, Debug)]
pub struct Stage {
    /// Hosts that live pictures may come from by http, or from inside a private network.
    pub allowed: rules::Allowed,
    /// Longest recording that is kept, in bytes.
    pub largest: u64,
}

impl Default for Stage {
    fn default() -> Self {
        Self { allowed: rules::Allowed::default(), largest: 512 << 20 }
    }
}

/// The section.
pub fn section() -> Section {
    let section = Section::new("stage", &[store::STATEMENTS, findable::STATEMENTS], MIGRATIONS, exedra_web::texts!());
    let keeps = Who::Roles(&[ForumRole::Secretariat, ForumRole::Host]);
    let section = section.task(key!("stage-task"), "stage/manage", keeps, 12);
    pages::routes(section).nav(key!("nav-stage"), "stage", 12).offers(|offered| {
        offered.on_session.push(sources::on_session);
        offered.findables.push(findable::TRANSCRIPTS);
        offered.fronts.push(sources::front);
        offered.listeners.push(broadcast::listen);
        offered.exports.push(("broadcasts.jsonl", export::broadcasts));
        offered.attachments.push(export::attachments);
        offered.daily.push(("files that never came to their end", sources::keep));
    })
}

/// The address of a broadcast's page.
pub fn path(slug: &str, code: &str) -> String {
    format!("/{slug}/stage/{code}")
}
