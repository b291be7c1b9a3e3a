//! A questionnaire is attached to a thing: `?kind=…&id=…`, or its address.

use axum::extract::Path;
use exedra_kernel::record::{Datum, Field, Kind, Need, Values};
use exedra_kernel::{FieldFault, Localized, Refusal, key};
use exedra_store::transact;
use exedra_web::asked;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, respond};

use super::form::{self, Shown};
use crate::model::{Questionnaire, QuestionnaireId};
use crate::rules_assessment as rules;
use crate::{assessment, assessment_path, questionnaire_path};

fn fields(ctx: &Ctx) -> [Field; 2] {
    let t = ctx.say();
    let kinds = ctx.app.offered().assessables.iter();
    let kinds = kinds.map(|(word, label, _)| ((*word).to_owned(), Localized::one(ctx.lang.as_str(), &t.say(label))));
    [
        Field::new("kind", key!("assessment-kind"), Kind::OwnChoice(kinds.collect())).need(Need::Always),
        Field::new("thing", key!("assessment-thing"), Kind::Line(500))
            .help(key!("assessment-thing-help"))
            .need(Need::Always),
    ]
}

/// The id that an address ends with.
fn id_of(typed: &str) -> &str {
    let path = typed.split(['?', '#']).next().unwrap_or("");
    path.trim_end_matches('/').rsplit('/').next().unwrap_or("")
}

async fn published(ctx: &Ctx, id: &str) -> Result<Questionnaire, exedra_web::Error> {
    let edition = ctx.forum()?;
    let id = QuestionnaireId::parse(id).ok_or(Refusal::NotFound)?;
    let versions = assessment::versions(&mut *ctx.app.db().read().await?, &edition.id, &id).await?;
    Ok(versions.into_iter().find(|one| one.published_at.is_some()).ok_or(Refusal::NotFound)?)
}

fn render(ctx: &Ctx, one: &Questionnaire, values: &Values, posted: Option<&Posted>, faults: Vec<FieldFault>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    form::show(
        ctx,
        &Shown {
            up: (questionnaire_path(&edition.slug, &one.id), one.title.clone()),
            title: t.say("assessment-new-title"),
            lede: t.say("assessment-new-lede"),
            button: t.say("assessment-new-do"),
            nav: "challenges",
            inputs: form::inputs(ctx, &fields(ctx), values, posted, &faults),
            faults,
            hidden: Vec::new(),
        },
    )
}

/// Shows the form.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    ctx.actor()?;
    let one = published(&ctx, &id).await?;
    let mut values = Values::default();
    values.set("kind", Datum::Text(ctx.query_value("kind").unwrap_or_default()));
    values.set("thing", Datum::Text(ctx.query_value("id").unwrap_or_default()));
    render(&ctx, &one, &values, None, Vec::new())
}

/// Attaches it.
pub async fn attach(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let one = published(&ctx, &id).await?;
    let (values, mut faults) = form::read(&fields(&ctx), &posted);
    if !faults.is_empty() {
        return render(&ctx, &one, &values, Some(&posted), faults);
    }
    let (kind, thing, stamp) = (values.text("kind"), id_of(values.text("thing")), ctx.app.stamp());
    let made = transact!(ctx.app.db(), tx => {
        let found = asked::assessable(&ctx.app, tx, Some(&actor), &edition, (kind, thing)).await?;
        // Not there, not to be seen, and not one's own are one answer.
        let permit = match found {
            Some(found) => match rules::may_attach(&actor, &edition, &one.id, &found) {
                Ok(permit) => permit,
                Err(Refusal::NotFound) => return Ok(None),
                Err(other) => return Err(other.into()),
            },
            None => return Ok(None),
        };
        assessment::attach(tx, stamp, &permit, (kind, thing), ctx.lang.as_str()).await.map(Some)
    })?;
    let Some(made) = made else {
        faults.push(FieldFault::new("thing", key!("fault-thing-unknown")));
        return render(&ctx, &one, &values, Some(&posted), faults);
    };
    ctx.app.settle().await;
    Ok(respond::done(&assessment_path(&edition.slug, &made), "added"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_address_ends_with_its_id() {
        for typed in ["abc", "/offers/abc", "https://forum.example/offers/abc/?lang=fr#top"] {
            assert_eq!(super::id_of(typed), "abc", "{typed}");
        }
    }
}
