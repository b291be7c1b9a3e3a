//! What is allowed with questionnaires and assessments. Pure; only these functions make permits.

use std::collections::BTreeSet;

use exedra_kernel::{Acting, Actor, ForumId, OrganisationId, PersonId, Refusal, key};
use exedra_web::Edition;
use exedra_web::asked::Assessable;

use crate::model::{Assessment, AssessmentId, AssessmentState, QuestionnaireId};
use crate::rules::open_edition;

exedra_kernel::permits! {
    /// To write and publish questionnaires.
    KeepQuestionnaires { forum: ForumId }
    /// To attach a questionnaire to a thing.
    Attach { forum: ForumId, questionnaire: QuestionnaireId, owner: OrganisationId }
    /// To answer one, confirm goals, hand it in.
    AnswerQuestions { forum: ForumId, assessment: AssessmentId }
    /// To name who reviews.
    NameReviewer { forum: ForumId, assessment: AssessmentId }
    /// To declare whether one has a conflict.
    DeclareConflict { forum: ForumId, assessment: AssessmentId, person: PersonId }
    /// To ask back or decide.
    DecideAssessment { forum: ForumId, assessment: AssessmentId }
    /// To make the outcome public, or no longer; to take a decision up again.
    ShowOutcome { forum: ForumId, assessment: AssessmentId }
}

/// The program itself: the demonstration.
pub struct System;

impl System {
    /// To put questionnaires and assessments in.
    pub fn keep_questionnaires(why: &'static str, forum: ForumId) -> KeepQuestionnaires {
        KeepQuestionnaires::grant(Acting::system(why), forum)
    }
}

/// The secretariat writes and publishes questionnaires.
pub fn may_keep_questionnaires(actor: &Actor, edition: &Edition) -> Result<KeepQuestionnaires, Refusal> {
    if !actor.runs(&edition.id) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    Ok(KeepQuestionnaires::grant(actor.acting(), edition.id.clone()))
}

/// Whoever acts for a thing's owner attaches a questionnaire to it; so does the secretariat, to what it may see.
pub fn may_attach(
    actor: &Actor,
    edition: &Edition,
    questionnaire: &QuestionnaireId,
    thing: &Assessable,
) -> Result<Attach, Refusal> {
    if !thing.acts && !actor.runs(&edition.id) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    let acting = if thing.acts { actor.acting_for_organisation(&thing.owner) } else { actor.acting() };
    Ok(Attach::grant(acting, edition.id.clone(), questionnaire.clone(), thing.owner.clone()))
}

/// Somebody who asks about an assessment, with the organisations they belong to.
#[derive(Clone, Debug)]
pub struct Asker<'a> {
    /// Who asks.
    pub actor: &'a Actor,
    /// Memberships, and the organisation they come for.
    pub houses: BTreeSet<OrganisationId>,
    /// What they declared about this assessment: whether they have a conflict.
    pub declared: Option<bool>,
}

impl Asker<'_> {
    fn owns(&self, assessment: &Assessment) -> bool {
        self.actor.membership(&assessment.owner_id).is_some()
    }
    /// Whether nothing keeps them from judging: not of the owner's house, and no conflict declared.
    fn free(&self, assessment: &Assessment) -> bool {
        without_conflict(&self.houses, &assessment.owner_id) && self.declared != Some(true)
    }
    /// Whether they were named its reviewer, and may be.
    pub fn reviews(&self, assessment: &Assessment) -> bool {
        assessment.reviewer_id.as_ref() == Some(&self.actor.person) && self.free(assessment)
    }
    /// Whether they review it and declared that they have no conflict: before that they read no answer.
    pub fn reads(&self, assessment: &Assessment) -> bool {
        self.reviews(assessment) && self.declared == Some(false)
    }
    /// Whether they run the edition, and nothing keeps them from this matter of it.
    pub fn runs(&self, assessment: &Assessment) -> bool {
        self.actor.runs(&assessment.forum_id) && self.free(assessment)
    }
}

/// Whether somebody may review what belongs to an organisation: not one of its own house.
pub fn without_conflict(houses: &BTreeSet<OrganisationId>, owner: &OrganisationId) -> bool {
    !houses.contains(owner)
}

/// Members of the owner, its reviewer and the secretariat see an assessment. Whoever declared a conflict does not, nor do
/// those of the secretariat who come for its owner.
pub fn sees(asker: &Asker<'_>, assessment: &Assessment) -> bool {
    asker.owns(assessment) || asker.runs(assessment) || asker.reviews(assessment)
}

/// Whether the answers are before the asker: drafts are the owner's alone, and a reviewer declares first.
pub fn sees_answers(asker: &Asker<'_>, assessment: &Assessment) -> bool {
    let judges = asker.reads(assessment) || asker.runs(assessment) && !asker.reviews(assessment);
    asker.owns(assessment) || judges && assessment.state != AssessmentState::Open
}

/// The named reviewer declares whether they have a conflict, until it is decided.
pub fn may_declare(asker: &Asker<'_>, edition: &Edition, assessment: &Assessment) -> Result<DeclareConflict, Refusal> {
    if !asker.reviews(assessment) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    if assessment.state == AssessmentState::Decided {
        return Err(Refusal::Conflict(key!("conflict-assessment-state")));
    }
    let person = asker.actor.person.clone();
    Ok(DeclareConflict::grant(asker.actor.acting(), edition.id.clone(), assessment.id.clone(), person))
}

fn in_state(assessment: &Assessment, state: AssessmentState) -> Result<(), Refusal> {
    if assessment.state == state { Ok(()) } else { Err(Refusal::Conflict(key!("conflict-assessment-state"))) }
}

/// The owner's members who edit answer while it is open.
pub fn may_answer(asker: &Asker<'_>, edition: &Edition, assessment: &Assessment) -> Result<AnswerQuestions, Refusal> {
    if !asker.actor.edits(&assessment.owner_id) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    in_state(assessment, AssessmentState::Open)?;
    let acting = asker.actor.acting_for_organisation(&assessment.owner_id);
    Ok(AnswerQuestions::grant(acting, edition.id.clone(), assessment.id.clone()))
}

/// The secretariat names somebody without a conflict, given the organisations that person belongs to and what they declared.
pub fn may_name_reviewer(
    asker: &Asker<'_>,
    edition: &Edition,
    assessment: &Assessment,
    (houses, declared): (&BTreeSet<OrganisationId>, Option<bool>),
) -> Result<NameReviewer, Refusal> {
    if !asker.runs(assessment) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    if assessment.state == AssessmentState::Decided {
        return Err(Refusal::Conflict(key!("conflict-assessment-state")));
    }
    if declared == Some(true) || !without_conflict(houses, &assessment.owner_id) {
        return Err(Refusal::field("reviewer", key!("fault-reviewer-conflict")));
    }
    Ok(NameReviewer::grant(asker.actor.acting(), edition.id.clone(), assessment.id.clone()))
}

/// The named reviewer, having declared that there is no conflict, decides or asks back once it was handed in.
pub fn may_decide(asker: &Asker<'_>, edition: &Edition, assessment: &Assessment) -> Result<DecideAssessment, Refusal> {
    if !asker.reads(assessment) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    in_state(assessment, AssessmentState::Answered)?;
    Ok(DecideAssessment::grant(asker.actor.acting(), edition.id.clone(), assessment.id.clone()))
}

/// The owner's members who edit, and the secretariat, publish an outcome or take the decision up again.
pub fn may_show(asker: &Asker<'_>, edition: &Edition, assessment: &Assessment) -> Result<ShowOutcome, Refusal> {
    let edits = asker.actor.edits(&assessment.owner_id);
    if !edits && !asker.runs(assessment) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    in_state(assessment, AssessmentState::Decided)?;
    let acting = if edits { asker.actor.acting_for_organisation(&assessment.owner_id) } else { asker.actor.acting() };
    Ok(ShowOutcome::grant(acting, edition.id.clone(), assessment.id.clone()))
}
