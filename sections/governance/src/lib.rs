//! Section governance: common challenges, questionnaires for technology for good, declarations.

pub mod answer;
mod api;
pub mod assessment;
pub mod bulk;
pub mod challenge;
pub mod declaration;
pub mod diff;
mod doors;
mod export;
mod findable;
pub mod goals;
mod letters;
pub mod model;
pub mod notation;
mod pages;
pub mod rules;
pub mod rules_assessment;
pub mod rules_declaration;
mod sources;
mod store;

use exedra_kernel::key;
use exedra_store::Migration;
use exedra_web::{Section, Who};

use model::{AnswerId, AssessmentId, ChallengeId, DeclarationId, QuestionnaireId};

const fn migration(file: &'static str, sql: &'static str) -> Migration {
    Migration { section: "governance", file, sql }
}

static MIGRATIONS: &[Migration] = &[
    migration("0001_governance", include_str!("../migrations/0001_governance.sql")),
    migration("0002_conflicts", include_str!("../migrations/0002_conflicts.sql")),
    migration("0005_marks", include_str!("../migrations/0005_marks.sql")),
];

/// The topic of everything this section shows in public.
pub const TOPIC: &str = "governance";

/// The section.
pub fn section() -> Section {
    let section = Section::new("governance", store::STATEMENTS, MIGRATIONS, exedra_web::texts!());
    let keeps = Who::Roles(&[exedra_kernel::ForumRole::Secretariat]);
    let section = section.task(key!("governance-task"), "challenges/mine", keeps, 35).task(
        key!("declaration-task"),
        "declarations/work",
        keeps,
        36,
    );
    api::routes(pages::routes(section))
        .nav(key!("challenges-title"), "challenges", 25)
        .nav(key!("declarations-title"), "declarations", 52)
        .offers(|offered| {
            offered.subjects.push(sources::of_subject);
            offered.fronts.push(sources::front);
            offered.figures.push(sources::figures);
            offered.turns.push((TOPIC, sources::turn));
            offered.findables.extend([findable::CHALLENGES, findable::DECLARATIONS, findable::OUTCOMES]);
            offered.persons.push(("governance", sources::about_person));
            offered.erasers.push(sources::forget_person);
            offered.daily.push(("forget addresses of comments", sources::forget_addresses));
            offered.copiers.push(sources::copy);
            offered.on_thing.push(doors::on_thing);
            offered.exports.push(("challenges.jsonl", export::challenges));
            offered.exports.push(("questionnaires.jsonl", export::questionnaires));
            offered.exports.push(("assessments.jsonl", export::assessments));
            offered.exports.push(("declarations.jsonl", export::declarations));
            offered.assessables.push(("challenge", key!("assessed-challenge"), sources::assessable));
        })
}

/// The address of a challenge's page.
pub fn challenge_path(slug: &str, id: &ChallengeId) -> String {
    format!("/{slug}/challenges/{id}")
}

/// The address of an answer's page.
pub fn answer_path(slug: &str, id: &AnswerId) -> String {
    format!("/{slug}/challenges/answers/{id}")
}

/// The address of a questionnaire's page.
pub fn questionnaire_path(slug: &str, id: &QuestionnaireId) -> String {
    format!("/{slug}/questionnaires/{id}")
}

/// The address of an assessment's page, for those who work on it.
pub fn assessment_path(slug: &str, id: &AssessmentId) -> String {
    format!("/{slug}/questionnaires/assessments/{id}")
}

/// The address of a published outcome.
pub fn outcome_path(slug: &str, id: &AssessmentId) -> String {
    format!("/{slug}/questionnaires/outcomes/{id}")
}

/// The address of a declaration's page.
pub fn declaration_path(slug: &str, id: &DeclarationId) -> String {
    format!("/{slug}/declarations/{id}")
}
