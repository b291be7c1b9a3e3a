//! The secretariat writes a questionnaire and publishes it; a published version stays, changes make the next one.

use axum::extract::Path;
use exedra_kernel::record::{Datum, Field, Kind, Need, Values};
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, respond};

use super::form::{self, Shown};
use crate::assessment::{self, Proposal};
use crate::model::{Questionnaire, QuestionnaireId};
use crate::rules_assessment as rules;
use crate::{notation, questionnaire_path};

fn fields() -> [Field; 7] {
    [
        Field::new("language", key!("challenge-language"), Kind::Language).need(Need::Always),
        Field::new("title", key!("questionnaire-name"), Kind::Line(160)).need(Need::Always),
        Field::new("lede", key!("questionnaire-lede"), Kind::Prose(1000)).need(Need::Always),
        Field::new("questions", key!("questionnaire-questions"), Kind::Prose(30_000))
            .help(key!("questionnaire-questions-help"))
            .need(Need::Always),
        Field::new("answers", key!("questionnaire-answers"), Kind::Line(300)).need(Need::Always),
        Field::new("reviews", key!("questionnaire-reviews"), Kind::Line(300)).need(Need::Always),
        Field::new("publish", key!("questionnaire-publish"), Kind::Flag).help(key!("questionnaire-publish-help")),
    ]
}

fn values_of(one: &Questionnaire) -> Values {
    let mut values = Values::default();
    for (name, text) in [
        ("language", &one.language),
        ("title", &one.title),
        ("lede", &one.lede),
        ("questions", &one.questions),
        ("answers", &one.answers),
        ("reviews", &one.reviews),
    ] {
        values.set(name, Datum::Text(text.clone()));
    }
    values
}

fn render(ctx: &Ctx, title: &'static str, values: &Values, posted: Option<&Posted>, faults: Vec<FieldFault>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    form::show(
        ctx,
        &Shown {
            up: (format!("/{}/questionnaires", edition.slug), t.say("questionnaires-title")),
            title: t.say(title),
            lede: t.say("questionnaire-edit-lede"),
            button: t.say("form-save"),
            nav: "challenges",
            inputs: form::inputs(ctx, &fields(), values, posted, &faults),
            faults,
            hidden: Vec::new(),
        },
    )
}

/// Shows the empty form.
pub async fn new(ctx: Ctx) -> Answer {
    rules::may_keep_questionnaires(ctx.actor()?, ctx.forum()?)?;
    let mut values = Values::default();
    values.set("language", Datum::Text(ctx.lang.as_str().to_owned()));
    render(&ctx, key!("questionnaire-new-title"), &values, None, Vec::new())
}

async fn write(ctx: &Ctx, id: Option<&QuestionnaireId>, title: &'static str, posted: &Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let (values, mut faults) = form::read(&fields(), posted);
    if !values.text("questions").is_empty() {
        faults.extend(notation::read("questions", values.text("questions")).err());
    }
    if !faults.is_empty() {
        return render(ctx, title, &values, Some(posted), faults);
    }
    let text = |name: &str| values.text(name).to_owned();
    let proposal = Proposal {
        language: text("language"),
        title: text("title"),
        lede: text("lede"),
        questions: text("questions"),
        answers: text("answers"),
        reviews: text("reviews"),
    };
    let (stamp, publishes) = (ctx.app.stamp(), *values.get("publish") == Datum::Bool(true));
    let made = transact!(ctx.app.db(), tx => {
        let permit = rules::may_keep_questionnaires(&actor, &edition)?;
        let (made, _) = assessment::write(tx, stamp, &permit, id, &proposal).await?;
        if publishes {
            assessment::publish(tx, stamp, &permit, &made).await?;
        }
        Ok(made)
    })?;
    ctx.app.settle().await;
    let word = if publishes { "published" } else { "saved" };
    Ok(respond::done(&questionnaire_path(&edition.slug, &made), word))
}

/// Makes one.
pub async fn create(ctx: Ctx, posted: Posted) -> Answer {
    write(&ctx, None, key!("questionnaire-new-title"), &posted).await
}

async fn newest(ctx: &Ctx, id: &str) -> Result<Questionnaire, exedra_web::Error> {
    let edition = ctx.forum()?;
    rules::may_keep_questionnaires(ctx.actor()?, edition)?;
    let id = QuestionnaireId::parse(id).ok_or(Refusal::NotFound)?;
    let versions = assessment::versions(&mut *ctx.app.db().read().await?, &edition.id, &id).await?;
    Ok(versions.into_iter().next().ok_or(Refusal::NotFound)?)
}

/// Shows the newest version's form.
pub async fn edit(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let newest = newest(&ctx, &id).await?;
    render(&ctx, key!("questionnaire-edit-title"), &values_of(&newest), None, Vec::new())
}

/// Saves it: into the version that waits, or the next one.
pub async fn save(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let newest = newest(&ctx, &id).await?;
    write(&ctx, Some(&newest.id), key!("questionnaire-edit-title"), &posted).await
}
