//! The published questionnaires of an edition, and the outcomes that are public.

use askama::Template;
use exedra_web::asked;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::{DECISIONS, Words, keyed};
use crate::model::Decision;
use crate::{assessment, outcome_path, questionnaire_path};

struct Outcome {
    href: String,
    thing: Words,
    questions: Words,
    decision: String,
    day: String,
}

#[derive(Template)]
#[template(path = "questionnaire_list.html")]
struct Page {
    t: Say,
    base: String,
    all: Vec<(String, Words, Words, i64)>,
    outcomes: Vec<Outcome>,
}

/// Shows them.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let mut all: Vec<(String, Words, Words, i64)> = Vec::new();
    for one in assessment::questionnaires(&mut conn, &edition.id).await? {
        let href = questionnaire_path(&edition.slug, &one.id);
        // Newest first: older versions of the same one follow.
        if one.published_at.is_some() && all.iter().all(|(other, ..)| *other != href) {
            all.push((href, Words::new(one.title, &one.language), Words::new(one.lede, &one.language), one.version));
        }
    }
    let mut outcomes = Vec::new();
    for one in assessment::all(&mut conn, &edition.id).await? {
        let (true, Some(decision)) = (one.public, one.decision) else { continue };
        let about = (one.kind.as_str(), one.thing_id.as_str());
        // What the public may not read has no outcome either.
        let Some(thing) = asked::assessable(&ctx.app, &mut conn, None, edition, about).await? else { continue };
        let questions = assessment::questions_of(&mut conn, &one).await?;
        outcomes.push(Outcome {
            href: outcome_path(&edition.slug, &one.id),
            thing: Words::new(thing.title, &thing.language),
            questions: Words::new(questions.title, &questions.language),
            decision: t.say(keyed(Decision::ALL, &DECISIONS, &decision)),
            day: one.decided_at.map(|at| t.date(&at.date_in(&edition.zone))).unwrap_or_default(),
        });
    }
    let head = Head::new(t.say("questionnaires-title")).nav("challenges").described(t.say("questionnaires-lede"));
    let body = Page { base: format!("/{}", edition.slug), all, outcomes, t };
    page(&ctx, &head, &body)
}
