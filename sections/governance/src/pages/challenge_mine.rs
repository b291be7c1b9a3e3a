//! What somebody has to do with challenges: those they keep, answers of their organisations, those they review, assessments.

use askama::Template;
use exedra_web::asked;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::challenge_list::{Row, owners, row};
use super::{ANSWER_STATES, ASSESSMENT_STATES, PARTY_STATES, Words, keyed};
use crate::model::{AnswerState, Assessment, AssessmentState, PartyState};
use crate::rules_assessment::{self as assessing, Asker};
use crate::store::challenges as store;
use crate::{answer_path, assessment, assessment_path, challenge, challenge_path, rules};

/// Questionnaires on one page.
const PAGE: usize = 50;

struct Reply {
    href: String,
    title: Words,
    challenge: Words,
    house: String,
    state: String,
    party: String,
}

#[derive(Template)]
#[template(path = "challenge_mine.html")]
struct Page {
    t: Say,
    base: String,
    states: bool,
    kept: Vec<Row>,
    replies: Vec<Reply>,
    reviewed: Vec<Row>,
    assessments: Vec<(String, String, String, String)>,
    previous: Option<String>,
    next: Option<String>,
    runs: bool,
}

/// Shows it.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition, actor) = (ctx.say(), ctx.forum()?, ctx.actor()?);
    let mut conn = ctx.app.db().read().await?;
    let all = challenge::all(&mut conn, &edition.id).await?;
    let authorities = owners(&mut conn, &all).await?;
    let rows = |fits: &dyn Fn(&&crate::model::Challenge) -> bool, way: &str| -> Result<Vec<Row>, exedra_web::Error> {
        let mut rows = Vec::new();
        for one in all.iter().filter(fits) {
            let mut made = row(&ctx, one, &authorities)?;
            made.href = format!("{}/{way}", challenge_path(&edition.slug, &one.id));
            rows.push(made);
        }
        Ok(rows)
    };
    let kept = rows(&|one| rules::keeps(actor, one), "work")?;
    let named: Vec<_> =
        store::reviewed_by(&mut conn, &edition.id, &actor.person).await?.into_iter().map(|(id,)| id).collect();
    let reviewed = rows(&|one| named.contains(&one.id) && rules::sees_challenge(Some(actor), one), "review")?;
    let mut replies = Vec::new();
    for membership in &actor.memberships {
        for reply in store::answers_with(&mut conn, &edition.id, &membership.organisation).await? {
            let parties = store::parties(&mut conn, &edition.id, &reply.id).await?;
            let Some(party) = parties.iter().find(|party| party.organisation_id == membership.organisation) else {
                continue;
            };
            let Some(about) = all.iter().find(|one| one.id == reply.challenge_id) else { continue };
            replies.push(Reply {
                href: answer_path(&edition.slug, &reply.id),
                challenge: Words::new(&about.title, &about.language),
                house: party.name.clone(),
                state: t.say(keyed(AnswerState::ALL, &ANSWER_STATES, &reply.state)),
                party: t.say(keyed(PartyState::ALL, &PARTY_STATES, &party.state)),
                title: Words::new(reply.title, &reply.language),
            });
        }
    }
    let houses = challenge::houses(&mut conn, &edition.id, actor).await?;
    let declared = assessment::declared_at(&mut conn, &edition.id, &actor.person).await?;
    let asker = |one: &Assessment| {
        let declared = declared.iter().find(|said| said.assessment_id == one.id).map(|said| said.conflict);
        Asker { actor, houses: houses.clone(), declared }
    };
    let mut assessments = Vec::new();
    let mut seen = assessment::all(&mut conn, &edition.id).await?;
    seen.retain(|one| assessing::sees(&asker(one), one));
    // What is under way first.
    seen.sort_by_key(|one| one.state == AssessmentState::Decided);
    let wanted = ctx.query_value("page").and_then(|text| text.parse::<usize>().ok()).unwrap_or(1);
    let here = wanted.clamp(1, seen.len().div_ceil(PAGE).max(1));
    for one in seen.iter().skip((here - 1) * PAGE).take(PAGE) {
        let about = (one.kind.as_str(), one.thing_id.as_str());
        let thing = asked::assessable(&ctx.app, &mut conn, Some(actor), edition, about).await?;
        let title = thing.map_or_else(|| "—".to_owned(), |thing| thing.title);
        let questions = assessment::questions_of(&mut conn, one).await?.title;
        let state = t.say(keyed(AssessmentState::ALL, &ASSESSMENT_STATES, &one.state));
        assessments.push((assessment_path(&edition.slug, &one.id), title, questions, state));
    }
    let runs = actor.runs(&edition.id);
    let writes = actor.memberships.iter().any(|membership| actor.edits(&membership.organisation));
    let head = Head::new(t.say("challenges-mine-title")).nav("challenges").private();
    let body = Page {
        base: format!("/{}", edition.slug),
        states: (runs || writes) && edition.is_open(),
        kept,
        replies,
        reviewed,
        assessments,
        previous: (here > 1).then(|| ctx.at_forum(&format!("challenges/mine?page={}", here - 1))),
        next: (here * PAGE < seen.len()).then(|| ctx.at_forum(&format!("challenges/mine?page={}", here + 1))),
        runs,
        t,
    };
    page(&ctx, &head, &body)
}
