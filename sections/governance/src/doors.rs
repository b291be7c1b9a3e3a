//! What this section has on the pages of offers, releases and challenges: outcomes that are public, and for whoever acts for
//! the thing the way to a questionnaire.

use exedra_kernel::key;
use exedra_store::{Conn, Result};
use exedra_web::Say;
use exedra_web::asked::{self, AskedThing};
use exedra_web::section::{Boxed, Mention};

use crate::model::{Assessment, AssessmentState, Decision, Questionnaire};
use crate::pages::{ASSESSMENT_STATES, DECISIONS, keyed};
use crate::rules_assessment as rules;
use crate::{assessment, assessment_path, outcome_path, questionnaire_path};

fn mention(text: String, href: String) -> Mention {
    Mention { section: "governance", text, href }
}

async fn titled(conn: &mut Conn, t: &Say, one: &Assessment, what: &str) -> Result<String> {
    let questions = assessment::questions_of(conn, one).await?.title;
    Ok(t.fill(key!("thing-assessed"), &[("questionnaire", &questions), ("what", what)]))
}

/// The newest published version of each questionnaire.
fn newest(all: Vec<Questionnaire>) -> Vec<Questionnaire> {
    let mut newest: Vec<Questionnaire> = Vec::new();
    for one in all {
        // Newest first: older versions of the same one follow.
        if one.published_at.is_some() && newest.iter().all(|other| other.id != one.id) {
            newest.push(one);
        }
    }
    newest
}

/// Public outcomes; for whoever acts for the thing, what is under way, and a way to each questionnaire that is not.
pub fn on_thing<'a>(asked: &'a AskedThing<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Mention>>> {
    Box::pin(async move {
        let (edition, t, about) = (asked.edition, asked.say, asked.about);
        let there = assessment::of_thing(conn, &edition.id, about).await?;
        let mut mentions = Vec::new();
        for one in there.iter().filter(|one| one.public) {
            let Some(decision) = one.decision else { continue };
            let what = t.say(keyed(Decision::ALL, &DECISIONS, &decision));
            mentions.push(mention(titled(conn, t, one, &what).await?, outcome_path(&edition.slug, &one.id)));
        }
        // What the public may not read has no public outcome either.
        if !mentions.is_empty() && asked::assessable(asked.app, conn, None, edition, about).await?.is_none() {
            mentions.clear();
        }
        let Some(actor) = asked.actor else { return Ok(mentions) };
        let Some(thing) = asked::assessable(asked.app, conn, Some(actor), edition, about).await? else {
            return Ok(mentions);
        };
        for one in there.iter().filter(|one| !one.public) {
            let asker = assessment::asker(conn, actor, one).await?;
            if rules::sees(&asker, one) {
                let what = t.say(keyed(AssessmentState::ALL, &ASSESSMENT_STATES, &one.state));
                mentions.push(mention(titled(conn, t, one, &what).await?, assessment_path(&edition.slug, &one.id)));
            }
        }
        for one in newest(assessment::questionnaires(conn, &edition.id).await?) {
            let busy = there.iter().any(|a| a.questionnaire_id == one.id && a.state != AssessmentState::Decided);
            if !busy && rules::may_attach(actor, edition, &one.id, &thing).is_ok() {
                let href =
                    format!("{}/attach?kind={}&id={}", questionnaire_path(&edition.slug, &one.id), about.0, about.1);
                mentions.push(mention(t.with(key!("thing-assess"), &one.title), href));
            }
        }
        Ok(mentions)
    })
}
