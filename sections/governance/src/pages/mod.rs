//! One file a page.

mod answer_new;
mod answer_review;
mod answer_show;
mod assessment_new;
mod assessment_review;
mod assessment_show;
mod challenge_edit;
mod challenge_list;
mod challenge_mine;
mod challenge_show;
mod challenge_work;
mod comment_moderate;
mod comment_new;
mod declaration_changes;
mod declaration_edit;
mod declaration_list;
mod declaration_show;
mod endorsement_give;
mod form;
mod outcome_show;
mod questionnaire_edit;
mod questionnaire_list;
mod questionnaire_show;

use exedra_kernel::lang::direction_of;
use exedra_kernel::record::Choice;
use exedra_kernel::{ForumRole, Refusal, key, keys};
use exedra_store::Conn;
use exedra_web::{Act, Ctx, Edition, Policy, Section, Who};

use crate::model::{Challenge, ChallengeId, Declaration, DeclarationId};
use crate::{challenge, declaration, rules, rules_declaration};

const READ: Act = Act::new("governance.public.read", Who::Everyone);
const STATE: Act = Act::new("governance.challenge.state", Who::SignedIn);
const ANSWER: Act = Act::new("governance.answer.keep", Who::SignedIn);
const REVIEW: Act = Act::new("governance.answer.review", Who::SignedIn);
const TELL: Act = Act::new("governance.answer.read", Who::Everyone);
const QUESTIONS: Act = Act::new("governance.questionnaire.keep", Who::Roles(&[ForumRole::Secretariat]));
const ASSESS: Act = Act::new("governance.assessment.keep", Who::SignedIn);
const DECLARE: Act = Act::new("governance.declaration.keep", Who::Roles(&[ForumRole::Secretariat]));
const COMMENT: Act = Act::new("governance.comment.write", Who::Everyone);
const ENDORSE: Act = Act::new("governance.declaration.endorse", Who::SignedIn);

/// What changes public pages: this section's matters, names of organisations and people, offers that are assessed.
const TOPICS: &[&str] = &[crate::TOPIC, exedra_people::TOPIC, "exchange", "press"];

/// The pages of this section.
pub fn routes(section: Section) -> Section {
    declarations(questionnaires(challenges(section)))
}

fn challenges(section: Section) -> Section {
    let plain = Policy { topics: TOPICS, keys: &[] };
    section
        .cached("/{forum}/challenges", READ, Policy { topics: TOPICS, keys: &["track"] }, challenge_list::show)
        .get("/{forum}/challenges/mine", STATE, challenge_mine::show)
        .get("/{forum}/challenges/new", STATE, challenge_edit::new)
        .post("/{forum}/challenges/new", STATE, challenge_edit::create)
        .cached("/{forum}/challenges/{id}", READ, plain, challenge_show::show)
        .get("/{forum}/challenges/{id}/edit", STATE, challenge_edit::edit)
        .post("/{forum}/challenges/{id}/edit", STATE, challenge_edit::save)
        .get("/{forum}/challenges/{id}/work", STATE, challenge_work::show)
        .post("/{forum}/challenges/{id}/work", STATE, challenge_work::change)
        .get("/{forum}/challenges/{id}/answer", ANSWER, answer_new::show)
        .post("/{forum}/challenges/{id}/answer", ANSWER, answer_new::begin)
        .get("/{forum}/challenges/{id}/review", REVIEW, answer_review::list)
        .post("/{forum}/challenges/{id}/review", REVIEW, answer_review::declare)
        .get("/{forum}/challenges/answers/{answer}", TELL, answer_show::show)
        .post("/{forum}/challenges/answers/{answer}", ANSWER, answer_show::change)
        .get("/{forum}/challenges/answers/{answer}/review", REVIEW, answer_review::show)
        .post("/{forum}/challenges/answers/{answer}/review", REVIEW, answer_review::mark)
}

fn questionnaires(section: Section) -> Section {
    let plain = Policy { topics: TOPICS, keys: &[] };
    section
        .cached("/{forum}/questionnaires", READ, plain, questionnaire_list::show)
        .get("/{forum}/questionnaires/new", QUESTIONS, questionnaire_edit::new)
        .post("/{forum}/questionnaires/new", QUESTIONS, questionnaire_edit::create)
        .cached(
            "/{forum}/questionnaires/{id}",
            READ,
            Policy { topics: TOPICS, keys: &["version"] },
            questionnaire_show::show,
        )
        .get("/{forum}/questionnaires/{id}/edit", QUESTIONS, questionnaire_edit::edit)
        .post("/{forum}/questionnaires/{id}/edit", QUESTIONS, questionnaire_edit::save)
        .get("/{forum}/questionnaires/{id}/attach", ASSESS, assessment_new::show)
        .post("/{forum}/questionnaires/{id}/attach", ASSESS, assessment_new::attach)
        .get("/{forum}/questionnaires/assessments/{assessment}", ASSESS, assessment_show::show)
        .post("/{forum}/questionnaires/assessments/{assessment}", ASSESS, assessment_show::change)
        .get("/{forum}/questionnaires/assessments/{assessment}/review", ASSESS, assessment_review::show)
        .post("/{forum}/questionnaires/assessments/{assessment}/review", ASSESS, assessment_review::change)
        .cached("/{forum}/questionnaires/outcomes/{assessment}", READ, plain, outcome_show::show)
}

fn declarations(section: Section) -> Section {
    let plain = Policy { topics: TOPICS, keys: &[] };
    let read = Policy { topics: TOPICS, keys: &["version", "in"] };
    let compared = Policy { topics: TOPICS, keys: &["from", "to", "in"] };
    section
        .cached("/{forum}/declarations", READ, plain, declaration_list::show)
        .get("/{forum}/declarations/work", DECLARE, declaration_list::work)
        .get("/{forum}/declarations/new", DECLARE, declaration_edit::new)
        .post("/{forum}/declarations/new", DECLARE, declaration_edit::create)
        .cached("/{forum}/declarations/{id}", READ, read, declaration_show::show)
        .cached("/{forum}/declarations/{id}/changes", READ, compared, declaration_changes::show)
        .get("/{forum}/declarations/{id}/edit", DECLARE, declaration_edit::edit)
        .post("/{forum}/declarations/{id}/edit", DECLARE, declaration_edit::save)
        .get("/{forum}/declarations/{id}/comment", COMMENT, comment_new::show)
        .post("/{forum}/declarations/{id}/comment", COMMENT, comment_new::send)
        .get("/{forum}/declarations/{id}/moderate", DECLARE, comment_moderate::show)
        .post("/{forum}/declarations/{id}/moderate", DECLARE, comment_moderate::decide)
        .get("/{forum}/declarations/{id}/endorse", ENDORSE, endorsement_give::show)
        .post("/{forum}/declarations/{id}/endorse", ENDORSE, endorsement_give::give)
}

/// A text with its language.
#[derive(Clone, Debug, Default)]
struct Words {
    text: String,
    lang: String,
    dir: &'static str,
}

impl Words {
    fn new(text: impl Into<String>, lang: &str) -> Self {
        Self { text: text.into(), lang: lang.to_owned(), dir: direction_of(lang) }
    }
}

const TELLS: [&str; 3] = keys!["challenge-tells-nothing", "challenge-tells-chosen", "challenge-tells-all"];
const WEIGHTS: [&str; 3] =
    keys!["challenge-criteria-decisive", "challenge-criteria-important", "challenge-criteria-useful"];
const MARKS: [&str; 4] = keys!["opinion-convinces", "opinion-largely", "opinion-partly", "opinion-not"];
const OUTCOMES: [&str; 2] = keys!["verdict-chosen", "verdict-not-chosen"];
const PARTY_STATES: [&str; 3] = keys!["answer-party-invited", "answer-party-accepted", "answer-party-declined"];
const ANSWER_STATES: [&str; 3] = keys!["answer-draft", "answer-submitted", "answer-withdrawn"];
/// What the decisions about an assessment are called.
pub const DECISIONS: [&str; 3] = keys!["verdict-go-ahead", "verdict-conditions", "verdict-not-yet"];
/// Where an assessment stands, in words.
pub const ASSESSMENT_STATES: [&str; 3] = keys!["assessment-open", "assessment-answered", "assessment-decided"];
pub(crate) const DECLARATION_STATES: [&str; 3] = keys!["declaration-draft", "declaration-open", "declaration-adopted"];
const ENDORSERS: [&str; 3] = keys!["endorser-country", "endorser-organisation", "endorser-person"];

/// The key of a word: of a list in the order of the words.
pub fn keyed<T: PartialEq>(all: &[T], keys: &[&'static str], one: &T) -> &'static str {
    all.iter().position(|other| other == one).and_then(|at| keys.get(at).copied()).unwrap_or(key!("form-choose"))
}

/// What answers can be told, as a choice of a form.
const TELLS_CHOICE: &[Choice] = &[("nothing", TELLS[0]), ("chosen", TELLS[1]), ("all", TELLS[2])];

/// A challenge that the asker may know of.
async fn challenge_of(ctx: &Ctx, conn: &mut Conn, id: &str) -> Result<Challenge, exedra_web::Error> {
    let edition = ctx.forum()?;
    let id = ChallengeId::parse(id).ok_or(Refusal::NotFound)?;
    let found = challenge::one(conn, &edition.id, &id).await?.ok_or(Refusal::NotFound)?;
    if rules::sees_challenge(ctx.actor.as_deref(), &found) { Ok(found) } else { Err(Refusal::NotFound.into()) }
}

/// A declaration that the asker may know of.
async fn declaration_of(ctx: &Ctx, conn: &mut Conn, id: &str) -> Result<Declaration, exedra_web::Error> {
    let edition = ctx.forum()?;
    let id = DeclarationId::parse(id).ok_or(Refusal::NotFound)?;
    let found = declaration::one(conn, &edition.id, &id).await?.ok_or(Refusal::NotFound)?;
    let sees = rules_declaration::sees(ctx.actor.as_deref(), &found);
    if sees { Ok(found) } else { Err(Refusal::NotFound.into()) }
}

/// The tracks of a thing that the edition has, each with its page and name.
fn tracks_of(ctx: &Ctx, edition: &Edition, slugs: &[String]) -> Vec<(String, String)> {
    let known = slugs.iter().filter_map(|slug| edition.tracks.find(slug));
    known
        .map(|track| (format!("/{}/tracks/{}", edition.slug, track.slug), track.name.text(ctx.lang).to_owned()))
        .collect()
}
