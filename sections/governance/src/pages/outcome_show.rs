//! A published outcome: answers, open points, decision with reasons, when it is looked at again. No score.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::Refusal;
use exedra_people::organisation;
use exedra_web::asked;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::assessment_show::{self, Row};
use super::{DECISIONS, Words, keyed};
use crate::model::{AssessmentId, Decision};
use crate::{assessment, goals, notation, questionnaire_path};

#[derive(Template)]
#[template(path = "outcome_show.html")]
struct Page {
    t: Say,
    base: String,
    thing: (String, Words),
    owner: (String, String),
    words: Words,
    questionnaire: String,
    version: i64,
    language: String,
    decision: String,
    reasons: String,
    points: Vec<String>,
    decided: String,
    day: String,
    parts: Vec<(String, Vec<Row>)>,
    goals: Vec<(i64, String, String)>,
}

/// Shows it.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let id = AssessmentId::parse(&id).ok_or(Refusal::NotFound)?;
    let mut conn = ctx.app.db().read().await?;
    let one = assessment::one(&mut conn, &edition.id, &id).await?.filter(|one| one.public).ok_or(Refusal::NotFound)?;
    let decision = one.decision.ok_or(Refusal::NotFound)?;
    let about = (one.kind.as_str(), one.thing_id.as_str());
    // Public as long as the thing is.
    let thing = asked::assessable(&ctx.app, &mut conn, None, edition, about).await?.ok_or(Refusal::NotFound)?;
    let owner = organisation::by_id(&mut conn, &one.owner_id).await?.ok_or(Refusal::NotFound)?;
    let questions = assessment::questions_of(&mut conn, &one).await?;
    let (answers, evidence) = assessment_show::maps(&assessment::given(&mut conn, &one).await?);
    let parts = notation::parts(&questions.questions);
    let confirmed = assessment::goals(&mut conn, &one).await?;
    let path = questionnaire_path(&edition.slug, &questions.id);
    let body = Page {
        base: format!("/{}", edition.slug),
        thing: (thing.href, Words::new(&thing.title, &thing.language)),
        owner: (format!("/organisations/{}", owner.id), owner.name),
        words: Words::new(&questions.title, &questions.language),
        questionnaire: format!("{path}?version={}", one.version),
        version: one.version,
        language: one.language,
        decision: t.say(keyed(Decision::ALL, &DECISIONS, &decision)),
        reasons: one.reasons,
        points: one.open_points.lines().map(ToOwned::to_owned).collect(),
        decided: one.decided_at.map(|at| t.date(&at.date_in(&edition.zone))).unwrap_or_default(),
        day: one.review_day.as_deref().map(|day| t.date(day)).unwrap_or_default(),
        parts: assessment_show::rows(&t, &parts, (&answers, &evidence), true),
        goals: confirmed
            .iter()
            .map(|goal| {
                (goal.goal, goals::name(goal.goal).map(|key| t.say(key)).unwrap_or_default(), goal.words.0.join(", "))
            })
            .collect(),
        t,
    };
    let title = format!("{} · {}", body.decision, thing.title);
    page(&ctx, &Head::new(title).nav("challenges"), &body)
}
