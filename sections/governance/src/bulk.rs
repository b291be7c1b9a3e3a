//! Whole challenges, assessments and declarations at once, as they might have come about: for the demonstration.

use exedra_kernel::lang::Words;
use exedra_kernel::{Localized, Moment, OrganisationId, PersonId};
use exedra_store::house::{self, Stamp};
use exedra_store::{Result, Tx};

use crate::challenge::{self, Proposal};
use crate::model::{
    AnswerId, AnswerState, AssessmentId, AssessmentState, ChallengeId, ChallengeState, CommentId, CommentState,
    DeclarationId, Endorser, Mark, Outcome, PartyState, QuestionnaireId,
};
use crate::rules::StateChallenge;
use crate::rules_assessment::KeepQuestionnaires;
use crate::rules_declaration::MakeDeclaration;
use crate::store::{assessments, challenges, declarations};
use crate::{TOPIC, answer, assessment};

/// An answer that was handed in.
#[derive(Clone, Debug)]
pub struct Answered {
    /// Its words.
    pub text: answer::Text,
    /// The organisations with their roles; the first one leads.
    pub parties: Vec<(OrganisationId, String)>,
    /// What was decided, and why.
    pub outcome: Option<(Outcome, String)>,
    /// What the first reviewer thinks: criterion, mark, reason.
    pub marks: Vec<(i64, Mark, String)>,
}

/// Puts in a challenge that is open, or decided when there is a statement.
pub async fn challenge(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &StateChallenge,
    proposal: &Proposal,
    (reviewers, answers, statement): (&[PersonId], &[Answered], Option<&str>),
) -> Result<ChallengeId> {
    let forum = permit.forum();
    let id = challenge::create(tx, stamp, permit, proposal).await?;
    challenges::set_state(tx, forum, &id, &ChallengeState::Draft, &ChallengeState::Open).await?;
    for reviewer in reviewers {
        challenges::put_reviewer(tx, forum, &id, reviewer, stamp.now).await?;
    }
    for one in answers {
        let answer = AnswerId::new(stamp.now, stamp.entropy);
        let Some((lead, _)) = one.parties.first() else { continue };
        let text = &one.text;
        challenges::insert_answer(
            tx,
            forum,
            &answer,
            &id,
            lead,
            &text.language,
            &text.title,
            &text.body,
            None,
            stamp.now,
        )
        .await?;
        for (organisation, role) in &one.parties {
            challenges::put_party(tx, forum, &answer, organisation, role, &PartyState::Accepted, stamp.now).await?;
        }
        let (draft, submitted) = (AnswerState::Draft, AnswerState::Submitted);
        challenges::set_answer_state(tx, forum, &answer, &draft, &submitted, Some(stamp.now)).await?;
        if let Some(reviewer) = reviewers.first().filter(|_| !one.marks.is_empty()) {
            challenges::put_declared(tx, forum, &answer, reviewer, false, "", stamp.now).await?;
            for (criterion, mark, reason) in &one.marks {
                challenges::put_mark(tx, forum, &answer, reviewer, *criterion, mark, reason, stamp.now).await?;
            }
        }
        if let Some((outcome, reason)) = &one.outcome {
            challenges::set_outcome(tx, forum, &answer, outcome, reason).await?;
        }
    }
    if let Some(statement) = statement {
        challenges::decide(tx, forum, &id, statement, stamp.now).await?;
    }
    house::emit(tx, stamp, TOPIC, "challenge-made", id.as_str()).await?;
    Ok(id)
}

/// An assessment that was decided and published.
#[derive(Clone, Debug)]
pub struct Assessed {
    /// Kind and id of the thing.
    pub thing: (&'static str, String),
    /// Whose it is.
    pub owner: OrganisationId,
    /// Language of the answers.
    pub language: String,
    /// Answers with where the evidence is, from the first question on.
    pub given: Vec<(String, String)>,
    /// Goals with the words they were suggested for.
    pub goals: Vec<(i64, Vec<String>)>,
    /// Who confirmed the goals.
    pub by: PersonId,
    /// Who reviewed it.
    pub reviewer: PersonId,
    /// What was decided.
    pub decided: assessment::Decided,
}

/// Publishes a questionnaire and puts assessments in.
pub async fn questionnaire(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepQuestionnaires,
    proposal: &assessment::Proposal,
    assessed: &[Assessed],
) -> Result<QuestionnaireId> {
    let forum = permit.forum();
    let (id, version) = assessment::write(tx, stamp, permit, None, proposal).await?;
    assessment::publish(tx, stamp, permit, &id).await?;
    for one in assessed {
        let made = AssessmentId::new(stamp.now, stamp.entropy);
        let (kind, thing) = (one.thing.0, one.thing.1.as_str());
        assessments::insert_assessment(
            tx,
            forum,
            &made,
            &id,
            version,
            kind,
            thing,
            &one.owner,
            &one.language,
            stamp.now,
        )
        .await?;
        for (number, (answer, evidence)) in (1..).zip(&one.given) {
            if !answer.is_empty() {
                assessments::put_given(tx, forum, &made, number, answer, evidence).await?;
            }
        }
        for (goal, words) in &one.goals {
            let words = Words(words.clone());
            assessments::put_goal(tx, forum, &made, *goal, &words, Some(&one.by), stamp.now).await?;
        }
        let (open, answered) = (AssessmentState::Open, AssessmentState::Answered);
        assessments::set_assessment_state(tx, forum, &made, &open, &answered, Some(stamp.now)).await?;
        assessments::set_reviewer(tx, forum, &made, &one.reviewer).await?;
        assessments::put_declared(tx, forum, &made, &one.reviewer, false, "", stamp.now).await?;
        let d = &one.decided;
        let day = d.day.as_deref();
        assessments::decide(tx, forum, &made, &d.decision, &d.reasons, &d.points, day, stamp.now).await?;
        assessments::set_public(tx, forum, &made, true).await?;
    }
    house::emit(tx, stamp, TOPIC, "questionnaire-published", id.as_str()).await?;
    Ok(id)
}

/// A comment: place of the paragraph from 0, if any; the participant, or a name of the public; language; text.
pub type Said = (Option<usize>, std::result::Result<PersonId, String>, String, String);

/// A declaration with its versions.
#[derive(Clone, Debug)]
pub struct Declared {
    /// Title.
    pub title: Localized,
    /// The language that counts.
    pub authoritative: String,
    /// The paragraphs of each version with what changed in it; a paragraph is the same one at the same place.
    pub versions: Vec<(String, Vec<Localized>)>,
    /// Comments, all of them shown.
    pub comments: Vec<Said>,
    /// Endorsements of the last version: kind, holder, whose hand.
    pub endorsements: Vec<(Endorser, String, PersonId)>,
}

/// Puts in a declaration that is open for comment.
pub async fn declaration(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &MakeDeclaration,
    whole: &Declared,
) -> Result<DeclarationId> {
    let forum = permit.forum();
    let mut languages = vec![whole.authoritative.clone()];
    languages.extend(whole.title.0.keys().filter(|tag| **tag != whole.authoritative).cloned());
    let authoritative = whole.authoritative.as_str();
    let id = crate::declaration::create(tx, stamp, permit, &whole.title, (&languages, authoritative)).await?;
    let longest = whole.versions.iter().map(|(_, paragraphs)| paragraphs.len()).max().unwrap_or(0);
    let keys: Vec<String> = (0..longest).map(|_| stamp.id()).collect();
    let mut last = 1;
    for (version, (note, paragraphs)) in (1..).zip(&whole.versions) {
        if version > 1 {
            declarations::insert_version(tx, forum, &id, version).await?;
        }
        for ((place, key), text) in (1..).zip(&keys).zip(paragraphs) {
            declarations::put_paragraph(tx, forum, &id, version, place, key, text).await?;
        }
        let days = whole.versions.len() as i64 - version;
        let at = stamp.now.plus_seconds(-days * 7 * 24 * 3600);
        declarations::publish_version(tx, forum, &id, version, note, at).await?;
        last = version;
    }
    declarations::open(tx, forum, &id).await?;
    for (at, (paragraph, who, language, text)) in whole.comments.iter().enumerate() {
        let comment = CommentId::new(stamp.now, stamp.entropy);
        let key = paragraph.and_then(|place| keys.get(place)).map(String::as_str);
        let (person, name) = match who {
            Ok(person) => (Some(person), ""),
            Err(name) => (None, name.as_str()),
        };
        let when = Moment(stamp.now.0 - (whole.comments.len() - at) as i64 * 5400 * 1_000_000);
        let shown = CommentState::Shown;
        declarations::insert_comment(
            tx, forum, &comment, &id, last, key, person, name, None, language, text, &shown, when,
        )
        .await?;
    }
    for (kind, holder, person) in &whole.endorsements {
        declarations::endorse(tx, forum, &id, kind, holder, last, Some(person), stamp.now).await?;
    }
    house::emit(tx, stamp, TOPIC, "declaration-published", id.as_str()).await?;
    Ok(id)
}
