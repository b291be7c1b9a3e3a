//! Questionnaires in versions, and what they are attached to.

use std::collections::{BTreeMap, BTreeSet};

use exedra_kernel::lang::Words;
use exedra_kernel::{Actor, By, ForumId, OrganisationId, PersonId, Refusal, key};
use exedra_people::organisation;
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};
use serde_json::{Value, json};

use crate::model::{
    Assessment, AssessmentId, AssessmentState, Decision, DeclaredOf, Given, Goal, Questionnaire, QuestionnaireId,
};
use crate::rules_assessment::{
    AnswerQuestions, Asker, Attach, DecideAssessment, DeclareConflict, KeepQuestionnaires, NameReviewer, ShowOutcome,
};
use crate::store::assessments as store;
use crate::{TOPIC, challenge};

/// A questionnaire as somebody writes it.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Language of its texts.
    pub language: String,
    /// Title.
    pub title: String,
    /// What it is for.
    pub lede: String,
    /// Questions in their notation.
    pub questions: String,
    /// Who answers.
    pub answers: String,
    /// Who reviews.
    pub reviews: String,
}

/// All versions of all questionnaires of an edition, newest first within each; those that are not published are the
/// secretariat's.
pub async fn questionnaires(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Questionnaire>> {
    store::questionnaires(conn, forum).await
}

/// The versions of a questionnaire, newest first.
pub async fn versions(conn: &mut Conn, forum: &ForumId, id: &QuestionnaireId) -> Result<Vec<Questionnaire>> {
    store::versions(conn, forum, id).await
}

async fn note(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &exedra_kernel::Acting,
    what: (&str, &str, &str),
    after: Value,
) -> Result<()> {
    let (act, record, id) = what;
    let done = Done { act, record, id, before: None, after: Some(&after) };
    house::record(tx, stamp, acting, done).await.map(|_| ())
}

/// Writes the version that is not published yet, making one where there is none; gives the questionnaire's id and version.
pub async fn write(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepQuestionnaires,
    id: Option<&QuestionnaireId>,
    proposal: &Proposal,
) -> Result<(QuestionnaireId, i64)> {
    let forum = permit.forum();
    let id = id.cloned().unwrap_or_else(|| QuestionnaireId::new(stamp.now, stamp.entropy));
    let newest = store::versions(tx, forum, &id).await?.into_iter().next();
    let version = newest.map_or(1, |one| one.version + i64::from(one.published_at.is_some()));
    let p = proposal;
    store::put_questionnaire(
        tx,
        forum,
        &id,
        version,
        &p.language,
        &p.title,
        &p.lede,
        &p.questions,
        &p.answers,
        &p.reviews,
    )
    .await?;
    let after = json!({ "title": p.title, "version": version });
    note(tx, stamp, permit.acting(), ("written", "questionnaire", id.as_str()), after).await?;
    Ok((id, version))
}

/// Publishes the version that waits for it.
pub async fn publish(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepQuestionnaires, id: &QuestionnaireId) -> Result<i64> {
    let newest = store::versions(tx, permit.forum(), id).await?.into_iter().next().ok_or(Refusal::NotFound)?;
    if store::publish_questionnaire(tx, permit.forum(), id, newest.version, stamp.now).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-questionnaire-published")).into());
    }
    let after = json!({ "version": newest.version });
    note(tx, stamp, permit.acting(), ("published", "questionnaire", id.as_str()), after).await?;
    house::emit(tx, stamp, TOPIC, "questionnaire-published", id.as_str()).await?;
    Ok(newest.version)
}

/// All assessments of an edition: ask the rules.
pub async fn all(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Assessment>> {
    store::assessments(conn, forum).await
}

/// An assessment.
pub async fn one(conn: &mut Conn, forum: &ForumId, id: &AssessmentId) -> Result<Option<Assessment>> {
    store::assessment(conn, forum, id).await
}

/// The version of the questionnaire that an assessment answers.
pub async fn questions_of(conn: &mut Conn, assessment: &Assessment) -> Result<Questionnaire> {
    let found = store::version(conn, &assessment.forum_id, &assessment.questionnaire_id, assessment.version).await?;
    found.ok_or_else(|| Refusal::NotFound.into())
}

/// The answers given so far.
pub async fn given(conn: &mut Conn, assessment: &Assessment) -> Result<Vec<Given>> {
    store::given(conn, &assessment.forum_id, &assessment.id).await
}

/// The goals that a person confirmed.
pub async fn goals(conn: &mut Conn, assessment: &Assessment) -> Result<Vec<Goal>> {
    store::goals(conn, &assessment.forum_id, &assessment.id).await
}

/// Attaches the newest published version to a thing; gives the assessment that is under way if there is one already.
pub async fn attach(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &Attach,
    (kind, thing): (&str, &str),
    language: &str,
) -> Result<AssessmentId> {
    let (forum, questionnaire) = (permit.forum(), permit.questionnaire());
    if let Some((id,)) = store::attached(tx, forum, questionnaire, kind, thing).await? {
        return Ok(id);
    }
    let versions = store::versions(tx, forum, questionnaire).await?;
    let newest = versions.into_iter().find(|one| one.published_at.is_some()).ok_or(Refusal::NotFound)?;
    let id = AssessmentId::new(stamp.now, stamp.entropy);
    let owner = permit.owner();
    store::insert_assessment(tx, forum, &id, questionnaire, newest.version, kind, thing, owner, language, stamp.now)
        .await?;
    let after = json!({ "kind": kind, "thing": thing, "questionnaire": questionnaire, "version": newest.version });
    note(tx, stamp, permit.acting(), ("attached", "assessment", id.as_str()), after).await?;
    Ok(id)
}

/// What was answered: texts and places of evidence by the numbers of the questions.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// Language of the answers.
    pub language: String,
    /// Answers.
    pub answers: BTreeMap<i64, String>,
    /// Evidence.
    pub evidence: BTreeMap<i64, String>,
}

/// Saves answers; what is empty is forgotten.
pub async fn answer(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &AnswerQuestions,
    all: &[i64],
    given: &Answers,
) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.assessment());
    let text = |map: &BTreeMap<i64, String>, number: i64| map.get(&number).map_or(String::new(), Clone::clone);
    for number in all {
        let (answer, evidence) = (text(&given.answers, *number), text(&given.evidence, *number));
        if answer.is_empty() && evidence.is_empty() {
            store::remove_given(tx, forum, id, *number).await?;
        } else {
            store::put_given(tx, forum, id, *number, &answer, &evidence).await?;
        }
    }
    store::set_language(tx, forum, id, &given.language).await?;
    let after = json!({ "questions": given.answers.len() });
    note(tx, stamp, permit.acting(), ("answered", "assessment", id.as_str()), after).await
}

/// Confirms goals: those in the list stand with their words, others no longer.
pub async fn confirm(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &AnswerQuestions,
    chosen: &[(i64, Vec<String>)],
) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.assessment());
    let by = match &permit.acting().by {
        By::Person(person) => Some(person),
        By::System(_) => None,
    };
    for goal in 1..=17 {
        match chosen.iter().find(|(number, _)| *number == goal) {
            Some((_, words)) => store::put_goal(tx, forum, id, goal, &Words(words.clone()), by, stamp.now).await?,
            None => store::remove_goal(tx, forum, id, goal).await?,
        };
    }
    let goals: Vec<i64> = chosen.iter().map(|(goal, _)| *goal).collect();
    note(tx, stamp, permit.acting(), ("goals-confirmed", "assessment", id.as_str()), json!({ "goals": goals })).await
}

/// Hands the answers in.
pub async fn hand_in(tx: &mut Tx, stamp: Stamp<'_>, permit: &AnswerQuestions) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.assessment());
    let (from, to) = (AssessmentState::Open, AssessmentState::Answered);
    if store::set_assessment_state(tx, forum, id, &from, &to, Some(stamp.now)).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-assessment-state")).into());
    }
    note(tx, stamp, permit.acting(), ("handed-in", "assessment", id.as_str()), json!({ "state": to })).await
}

/// Names who reviews.
pub async fn name_reviewer(tx: &mut Tx, stamp: Stamp<'_>, permit: &NameReviewer, person: &PersonId) -> Result<()> {
    let id = permit.assessment();
    store::set_reviewer(tx, permit.forum(), id, person).await?;
    note(tx, stamp, permit.acting(), ("reviewer-named", "assessment", id.as_str()), json!({ "reviewer": person })).await
}

/// Somebody before an assessment, with what bears on it.
pub async fn asker<'a>(conn: &mut Conn, actor: &'a Actor, assessment: &Assessment) -> Result<Asker<'a>> {
    let houses = challenge::houses(conn, &assessment.forum_id, actor).await?;
    let declared = declared(conn, assessment, &actor.person).await?;
    Ok(Asker { actor, houses, declared })
}

/// What somebody declared about an assessment: whether they have a conflict.
pub async fn declared(conn: &mut Conn, assessment: &Assessment, person: &PersonId) -> Result<Option<bool>> {
    Ok(store::declared(conn, &assessment.forum_id, &assessment.id, person).await?.map(|(conflict,)| conflict))
}

/// Everything somebody declared about assessments of an edition.
pub async fn declared_at(conn: &mut Conn, forum: &ForumId, person: &PersonId) -> Result<Vec<DeclaredOf>> {
    store::declared_at(conn, forum, person).await
}

/// The assessments of a thing, newest first.
pub async fn of_thing(conn: &mut Conn, forum: &ForumId, (kind, thing): (&str, &str)) -> Result<Vec<Assessment>> {
    store::of_thing(conn, forum, kind, thing).await
}

/// A reviewer declares whether they have a conflict; with one, somebody else has to be named. The reason is not for the trail.
pub async fn declare(tx: &mut Tx, stamp: Stamp<'_>, permit: &DeclareConflict, conflict: Option<&str>) -> Result<()> {
    let (forum, id, person) = (permit.forum(), permit.assessment(), permit.person());
    let has = conflict.is_some();
    store::put_declared(tx, forum, id, person, has, conflict.unwrap_or(""), stamp.now).await?;
    if has {
        store::remove_reviewer(tx, forum, id, person).await?;
    }
    note(tx, stamp, permit.acting(), ("conflict-declared", "assessment", id.as_str()), json!({ "conflict": has })).await
}

/// The organisations a person belongs to as far as they bear on an owner: the one they come for, and the owner if they are its
/// member.
pub async fn houses_of(
    conn: &mut Conn,
    forum: &ForumId,
    person: &PersonId,
    owner: &OrganisationId,
) -> Result<BTreeSet<OrganisationId>> {
    let mut houses: BTreeSet<OrganisationId> = challenge::comes_for(conn, forum, person).await?.into_iter().collect();
    let members = organisation::members(conn, owner).await?;
    houses.extend(members.iter().any(|(member, _)| member == person).then(|| owner.clone()));
    Ok(houses)
}

/// Gives the answers back with what is open.
pub async fn ask_back(tx: &mut Tx, stamp: Stamp<'_>, permit: &DecideAssessment, points: &str) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.assessment());
    store::set_points(tx, forum, id, points).await?;
    let (from, to) = (AssessmentState::Answered, AssessmentState::Open);
    store::set_assessment_state(tx, forum, id, &from, &to, None).await?;
    note(tx, stamp, permit.acting(), ("asked-back", "assessment", id.as_str()), json!({ "state": to })).await
}

/// What a reviewer decides.
#[derive(Clone, Debug)]
pub struct Decided {
    /// What.
    pub decision: Decision,
    /// Why.
    pub reasons: String,
    /// What is open, one point a line.
    pub points: String,
    /// When it is looked at again, YYYY-MM-DD.
    pub day: Option<String>,
}

/// Decides.
pub async fn decide(tx: &mut Tx, stamp: Stamp<'_>, permit: &DecideAssessment, decided: &Decided) -> Result<()> {
    let (forum, id, d) = (permit.forum(), permit.assessment(), decided);
    let day = d.day.as_deref();
    if store::decide(tx, forum, id, &d.decision, &d.reasons, &d.points, day, stamp.now).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-assessment-state")).into());
    }
    let after = json!({ "decision": d.decision, "reasons": d.reasons, "review": d.day });
    note(tx, stamp, permit.acting(), ("decided", "assessment", id.as_str()), after).await?;
    house::emit(tx, stamp, TOPIC, "assessment-decided", id.as_str()).await
}

/// Makes the outcome public, or no longer.
pub async fn show(tx: &mut Tx, stamp: Stamp<'_>, permit: &ShowOutcome, public: bool) -> Result<()> {
    let id = permit.assessment();
    store::set_public(tx, permit.forum(), id, public).await?;
    note(tx, stamp, permit.acting(), ("shown", "assessment", id.as_str()), json!({ "public": public })).await?;
    house::emit(tx, stamp, TOPIC, "outcome-shown", id.as_str()).await
}

/// Takes the decision up again: it is answered and reviewed anew.
pub async fn reopen(tx: &mut Tx, stamp: Stamp<'_>, permit: &ShowOutcome) -> Result<()> {
    let id = permit.assessment();
    store::reopen(tx, permit.forum(), id).await?;
    note(
        tx,
        stamp,
        permit.acting(),
        ("reopened", "assessment", id.as_str()),
        json!({ "state": AssessmentState::Open }),
    )
    .await?;
    house::emit(tx, stamp, TOPIC, "outcome-shown", id.as_str()).await
}
