//! Questionnaires and assessments.

use exedra_kernel::lang::Words;
use exedra_kernel::{ForumId, Moment, OrganisationId, PersonId};
use exedra_store::sql;

use crate::model::{
    Assessment, AssessmentId, AssessmentState, Decision, DeclaredOf, Given, Goal, Questionnaire, QuestionnaireId,
};

sql! {
    /// Statements.
    pub static STATEMENTS;

    /// All versions, newest first.
    pub fn questionnaires(forum: &ForumId) -> Many<Questionnaire> =
        "SELECT forum_id, id, version, language, title, lede, questions, answers, reviews, published_at FROM questionnaire
         WHERE forum_id = $1 ORDER BY id, version DESC";
    pub fn versions(forum: &ForumId, id: &QuestionnaireId) -> Many<Questionnaire> =
        "SELECT forum_id, id, version, language, title, lede, questions, answers, reviews, published_at FROM questionnaire
         WHERE forum_id = $1 AND id = $2 ORDER BY version DESC";
    pub fn version(forum: &ForumId, id: &QuestionnaireId, version: i64) -> One<Questionnaire> =
        "SELECT forum_id, id, version, language, title, lede, questions, answers, reviews, published_at FROM questionnaire
         WHERE forum_id = $1 AND id = $2 AND version = $3";
    /// Writes a version that is not published yet.
    pub fn put_questionnaire(forum: &ForumId, id: &QuestionnaireId, version: i64, language: &str, title: &str, lede: &str,
        questions: &str, answers: &str, reviews: &str) -> Written =
        "INSERT INTO questionnaire (forum_id, id, version, language, title, lede, questions, answers, reviews)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (forum_id, id, version) DO UPDATE SET language = excluded.language, title = excluded.title,
         lede = excluded.lede, questions = excluded.questions, answers = excluded.answers, reviews = excluded.reviews
         WHERE questionnaire.published_at IS NULL";
    pub fn publish_questionnaire(forum: &ForumId, id: &QuestionnaireId, version: i64, at: Moment) -> Written =
        "UPDATE questionnaire SET published_at = $4 WHERE forum_id = $1 AND id = $2 AND version = $3 AND published_at IS NULL";

    pub fn assessments(forum: &ForumId) -> Many<Assessment> =
        "SELECT forum_id, id, questionnaire_id, version, kind, thing_id, owner_id, state, language, reviewer_id, decision, reasons,
         open_points, review_day, public, created_at, answered_at, decided_at FROM assessment WHERE forum_id = $1 ORDER BY id DESC";
    pub fn of_thing(forum: &ForumId, kind: &str, thing: &str) -> Many<Assessment> =
        "SELECT forum_id, id, questionnaire_id, version, kind, thing_id, owner_id, state, language, reviewer_id, decision, reasons,
         open_points, review_day, public, created_at, answered_at, decided_at FROM assessment
         WHERE forum_id = $1 AND kind = $2 AND thing_id = $3 ORDER BY id DESC";
    pub fn assessment(forum: &ForumId, id: &AssessmentId) -> One<Assessment> =
        "SELECT forum_id, id, questionnaire_id, version, kind, thing_id, owner_id, state, language, reviewer_id, decision, reasons,
         open_points, review_day, public, created_at, answered_at, decided_at FROM assessment WHERE forum_id = $1 AND id = $2";
    pub fn attached(forum: &ForumId, questionnaire: &QuestionnaireId, kind: &str, thing: &str) -> One<(AssessmentId,)> =
        "SELECT id FROM assessment WHERE forum_id = $1 AND questionnaire_id = $2 AND kind = $3 AND thing_id = $4 AND state <> 'decided'";
    pub fn insert_assessment(forum: &ForumId, id: &AssessmentId, questionnaire: &QuestionnaireId, version: i64, kind: &str,
        thing: &str, owner: &OrganisationId, language: &str, at: Moment) -> Written =
        "INSERT INTO assessment (forum_id, id, questionnaire_id, version, kind, thing_id, owner_id, state, language, reasons,
         open_points, public, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', $8, '', '', FALSE, $9)";
    pub fn set_language(forum: &ForumId, id: &AssessmentId, language: &str) -> Written =
        "UPDATE assessment SET language = $3 WHERE forum_id = $1 AND id = $2";
    pub fn set_assessment_state(forum: &ForumId, id: &AssessmentId, from: &AssessmentState, to: &AssessmentState,
        answered: Option<Moment>) -> Written =
        "UPDATE assessment SET state = $4, answered_at = $5 WHERE forum_id = $1 AND id = $2 AND state = $3";
    pub fn set_reviewer(forum: &ForumId, id: &AssessmentId, person: &PersonId) -> Written =
        "UPDATE assessment SET reviewer_id = $3 WHERE forum_id = $1 AND id = $2 AND state <> 'decided'";
    /// Whoever has a conflict reviews it no longer.
    pub fn remove_reviewer(forum: &ForumId, id: &AssessmentId, person: &PersonId) -> Written =
        "UPDATE assessment SET reviewer_id = NULL WHERE forum_id = $1 AND id = $2 AND reviewer_id = $3";
    pub fn declared(forum: &ForumId, assessment: &AssessmentId, person: &PersonId) -> One<(bool,)> =
        "SELECT conflict FROM assessment_conflict WHERE forum_id = $1 AND assessment_id = $2 AND person_id = $3";
    pub fn declared_at(forum: &ForumId, person: &PersonId) -> Many<DeclaredOf> =
        "SELECT assessment_id, conflict, reason FROM assessment_conflict WHERE forum_id = $1 AND person_id = $2";
    pub fn put_declared(forum: &ForumId, assessment: &AssessmentId, person: &PersonId, conflict: bool, reason: &str, at: Moment) -> Written =
        "INSERT INTO assessment_conflict (forum_id, assessment_id, person_id, conflict, reason, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (forum_id, assessment_id, person_id)
         DO UPDATE SET conflict = excluded.conflict, reason = excluded.reason, at = excluded.at";
    pub fn set_points(forum: &ForumId, id: &AssessmentId, points: &str) -> Written =
        "UPDATE assessment SET open_points = $3 WHERE forum_id = $1 AND id = $2";
    pub fn decide(forum: &ForumId, id: &AssessmentId, decision: &Decision, reasons: &str, points: &str, day: Option<&str>,
        at: Moment) -> Written =
        "UPDATE assessment SET state = 'decided', decision = $3, reasons = $4, open_points = $5, review_day = $6, decided_at = $7
         WHERE forum_id = $1 AND id = $2 AND state = 'answered'";
    pub fn set_public(forum: &ForumId, id: &AssessmentId, public: bool) -> Written =
        "UPDATE assessment SET public = $3 WHERE forum_id = $1 AND id = $2 AND state = 'decided'";
    /// Takes a decision up again: it is answered and reviewed anew.
    pub fn reopen(forum: &ForumId, id: &AssessmentId) -> Written =
        "UPDATE assessment SET state = 'open', public = FALSE, decision = NULL, decided_at = NULL, review_day = NULL
         WHERE forum_id = $1 AND id = $2 AND state = 'decided'";
    pub fn given(forum: &ForumId, assessment: &AssessmentId) -> Many<Given> =
        "SELECT question, answer, evidence FROM assessment_answer WHERE forum_id = $1 AND assessment_id = $2 ORDER BY question";
    pub fn put_given(forum: &ForumId, assessment: &AssessmentId, question: i64, answer: &str, evidence: &str) -> Written =
        "INSERT INTO assessment_answer (forum_id, assessment_id, question, answer, evidence) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (forum_id, assessment_id, question) DO UPDATE SET answer = excluded.answer, evidence = excluded.evidence";
    pub fn remove_given(forum: &ForumId, assessment: &AssessmentId, question: i64) -> Written =
        "DELETE FROM assessment_answer WHERE forum_id = $1 AND assessment_id = $2 AND question = $3";
    pub fn goals(forum: &ForumId, assessment: &AssessmentId) -> Many<Goal> =
        "SELECT goal, words, by_person, at FROM assessment_goal WHERE forum_id = $1 AND assessment_id = $2 ORDER BY goal";
    pub fn put_goal(forum: &ForumId, assessment: &AssessmentId, goal: i64, words: &Words, by: Option<&PersonId>, at: Moment) -> Written =
        "INSERT INTO assessment_goal (forum_id, assessment_id, goal, words, by_person, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (forum_id, assessment_id, goal) DO NOTHING";
    pub fn remove_goal(forum: &ForumId, assessment: &AssessmentId, goal: i64) -> Written =
        "DELETE FROM assessment_goal WHERE forum_id = $1 AND assessment_id = $2 AND goal = $3";

    pub fn reviewed_by(person: &PersonId) -> Many<(AssessmentId,)> = "SELECT id FROM assessment WHERE reviewer_id = $1";
    pub fn goals_by(person: &PersonId) -> Many<(AssessmentId, i64)> =
        "SELECT assessment_id, goal FROM assessment_goal WHERE by_person = $1";
    pub fn declared_by(person: &PersonId) -> Many<DeclaredOf> =
        "SELECT assessment_id, conflict, reason FROM assessment_conflict WHERE person_id = $1";
    pub fn forget_declared(person: &PersonId) -> Written = "DELETE FROM assessment_conflict WHERE person_id = $1";
    pub fn forget_reviewer(person: &PersonId) -> Written =
        "UPDATE assessment SET reviewer_id = NULL WHERE reviewer_id = $1";
    pub fn forget_goals(person: &PersonId) -> Written =
        "UPDATE assessment_goal SET by_person = NULL WHERE by_person = $1";
    /// A new edition takes over what was published, as its own first version.
    pub fn copy_questionnaires(old: &ForumId, new: &ForumId) -> Written =
        "INSERT INTO questionnaire (forum_id, id, version, language, title, lede, questions, answers, reviews, published_at)
         SELECT CAST($2 AS TEXT), id, version, language, title, lede, questions, answers, reviews, published_at FROM questionnaire
         WHERE forum_id = $1 AND published_at IS NOT NULL ON CONFLICT (forum_id, id, version) DO NOTHING";
}
