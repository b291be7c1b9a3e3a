//! A questionnaire, in its newest published version or an older one.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::Refusal;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::Words;
use crate::model::QuestionnaireId;
use crate::notation::{self, Kind, Part, Question};
use crate::{assessment, questionnaire_path};

struct Row {
    number: i64,
    text: String,
    notes: Vec<String>,
}

#[derive(Template)]
#[template(path = "questionnaire_show.html")]
struct Page {
    t: Say,
    base: String,
    path: String,
    words: Words,
    lede: String,
    version: i64,
    published: String,
    answers: String,
    reviews: String,
    parts: Vec<(String, Vec<Row>)>,
    versions: Vec<(String, String, bool)>,
    newest: bool,
}

fn notes(t: &Say, question: &Question) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(condition) = &question.condition {
        let number = condition.question.to_string();
        let is = match condition.is.as_str() {
            notation::YES => t.say("word-yes"),
            notation::NO => t.say("word-no"),
            other => other.to_owned(),
        };
        notes.push(t.fill("questionnaire-q-if", &[("question", &number), ("is", &is)]));
    }
    match &question.kind {
        Kind::Text => {}
        Kind::YesNo => notes.push(t.say("questionnaire-q-yes-no")),
        Kind::Choice(choices) => notes.push(choices.join(" · ")),
    }
    if question.evidence {
        notes.push(t.say("questionnaire-q-evidence"));
    }
    if question.optional {
        notes.push(t.say("questionnaire-q-optional"));
    }
    notes
}

/// Sections and questions with what is special about each, in words.
fn rows(t: &Say, parts: Vec<Part>) -> Vec<(String, Vec<Row>)> {
    let row =
        |question: &Question| Row { number: question.number, text: question.text.clone(), notes: notes(t, question) };
    parts.into_iter().map(|part| (part.title, part.questions.iter().map(row).collect())).collect()
}

/// Shows it.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let id = QuestionnaireId::parse(&id).ok_or(Refusal::NotFound)?;
    let mut versions = assessment::versions(&mut *ctx.app.db().read().await?, &edition.id, &id).await?;
    versions.retain(|one| one.published_at.is_some() || ctx.runs());
    let wanted: Option<i64> = ctx.query_value("version").and_then(|text| text.parse().ok());
    let at = match wanted {
        Some(number) => versions.iter().position(|one| one.version == number),
        None => (!versions.is_empty()).then_some(0),
    };
    let at = at.ok_or(Refusal::NotFound)?;
    let path = questionnaire_path(&edition.slug, &id);
    let others = versions.iter().enumerate().map(|(other, one)| {
        let label = t.with("questionnaire-version", one.version);
        (format!("{path}?version={}", one.version), label, other == at)
    });
    let (one, others) = (versions[at].clone(), others.collect());
    let body = Page {
        base: format!("/{}", edition.slug),
        words: Words::new(&one.title, &one.language),
        lede: one.lede,
        version: one.version,
        published: one.published_at.map(|at| t.date(&at.date_in(&edition.zone))).unwrap_or_default(),
        answers: one.answers,
        reviews: one.reviews,
        parts: rows(&t, notation::parts(&one.questions)),
        versions: others,
        newest: at == 0 && edition.is_open(),
        path,
        t,
    };
    let head = Head::new(&one.title).nav("challenges");
    let head = if one.published_at.is_none() { head.private() } else { head };
    page(&ctx, &head, &body)
}
