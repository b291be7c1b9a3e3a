//! What is allowed with questionnaires and assessments. Pure; only these functions make permits.

use std::collections::BTreeSet;

use exedra_kernel::{Acting, Actor, ForumId, OrganisationId, Refusal, key};
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
}

impl Asker<'_> {
    fn owns(&self, assessment: &Assessment) -> bool {
        self.actor.membership(&assessment.owner_id).is_some()
    }
    /// Whether they review it, and may: whoever belongs to its owner's house may not.
    pub fn reviews(&self, assessment: &Assessment) -> bool {
        let named = assessment.reviewer_id.as_ref() == Some(&self.actor.person);
        named && !self.houses.contains(&assessment.owner_id)
    }
    /// Whether they run the edition.
    pub fn runs(&self, assessment: &Assessment) -> bool {
        self.actor.runs(&assessment.forum_id)
    }
}

/// Whether somebody may review what belongs to an organisation: not one of its own house.
pub fn without_conflict(houses: &BTreeSet<OrganisationId>, owner: &OrganisationId) -> bool {
    !houses.contains(owner)
}

/// Members of the owner, its reviewer and the secretariat see an assessment; the answers of one that is still open, only its
/// owner.
pub fn sees(asker: &Asker<'_>, assessment: &Assessment) -> bool {
    asker.owns(assessment) || asker.runs(assessment) || asker.reviews(assessment)
}

/// Whether the answers are before the asker: drafts are the owner's alone.
pub fn sees_answers(asker: &Asker<'_>, assessment: &Assessment) -> bool {
    asker.owns(assessment) || sees(asker, assessment) && assessment.state != AssessmentState::Open
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

/// The secretariat names somebody without a conflict, given the organisations that person belongs to.
pub fn may_name_reviewer(
    asker: &Asker<'_>,
    edition: &Edition,
    assessment: &Assessment,
    houses: &BTreeSet<OrganisationId>,
) -> Result<NameReviewer, Refusal> {
    if !asker.runs(assessment) {
        return Err(Refusal::NotFound);
    }
    open_edition(edition)?;
    if assessment.state == AssessmentState::Decided {
        return Err(Refusal::Conflict(key!("conflict-assessment-state")));
    }
    if !without_conflict(houses, &assessment.owner_id) {
        return Err(Refusal::field("reviewer", key!("fault-reviewer-conflict")));
    }
    Ok(NameReviewer::grant(asker.actor.acting(), edition.id.clone(), assessment.id.clone()))
}

/// The named reviewer decides, or asks back, once it was handed in.
pub fn may_decide(asker: &Asker<'_>, edition: &Edition, assessment: &Assessment) -> Result<DecideAssessment, Refusal> {
    if !asker.reviews(assessment) {
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
