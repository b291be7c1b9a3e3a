//! Section press: releases under embargo, the official record, what the media made of it, questions and comments.

mod api;
pub mod bulk;
pub mod card;
pub mod check;
mod export;
mod findable;
pub mod kit;
pub mod model;
mod pages;
pub mod record;
pub mod release;
pub mod reply;
pub mod rules;
mod sources;
mod store;

use exedra_kernel::{ForumRole, key};
use exedra_store::Migration;
use exedra_web::{Section, Who};

static MIGRATIONS: &[Migration] = &[
    Migration { section: "press", file: "0001_press", sql: include_str!("../migrations/0001_press.sql") },
    Migration { section: "press", file: "0005_marks", sql: include_str!("../migrations/0005_marks.sql") },
];

/// The topic of everything this section shows in public.
pub const TOPIC: &str = "press";

/// The section.
pub fn section() -> Section {
    let keeps = Who::Roles(&[ForumRole::Secretariat]);
    let section = Section::new("press", &[store::STATEMENTS, findable::STATEMENTS], MIGRATIONS, exedra_web::texts!())
        .task(key!("press-desk-title"), "press/desk", keeps, 50)
        .task(key!("reply-queue-title"), "press/queue", keeps, 52)
        .task(key!("coverage-title"), "press/checks", keeps, 54)
        .task(key!("press-room-title"), "press/room", Who::Roles(&[ForumRole::Press]), 56);
    api::routes(pages::routes(section)).nav(key!("press-title"), "press", 50).offers(|offered| {
        offered.organisations.push(sources::of_organisation);
        offered.persons.push(("press", sources::of_person));
        offered.erasers.push(sources::forget);
        offered.subjects.push(sources::of_subject);
        offered.fronts.push(sources::front);
        offered.fronts.push(sources::front_comments);
        offered.assessables.push(("release", key!("assessed-release"), sources::assessable));
        offered.figures.push(sources::figures);
        offered.turns.push((TOPIC, sources::turn));
        offered.findables.extend([findable::RELEASES, findable::RECORD]);
        offered.daily.push(("press", sources::keep_house));
        offered.exports.push(("releases.jsonl", export::releases));
        offered.exports.push(("record.json", export::lines));
        offered.exports.push(("replies.jsonl", export::replies));
        offered.attachments.push(export::attachments);
    })
}

/// The address of a release.
pub fn release_path(slug: &str, id: &model::ItemId) -> String {
    format!("/{slug}/releases/{id}")
}
