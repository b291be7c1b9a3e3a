//! The reviewer reads the answers, asks back, or decides with reasons. There is no score.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::record::{Datum, Field, Kind, Need, Values};
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::assessment_show::{self, Row};
use super::{DECISIONS, Words, form};
use crate::assessment::{self, Decided};
use crate::model::{AssessmentState, Decision};
use crate::rules_assessment as rules;
use crate::{assessment_path, notation};

const DECISION: &[exedra_kernel::record::Choice] =
    &[("go-ahead", DECISIONS[0]), ("conditions", DECISIONS[1]), ("not-yet", DECISIONS[2])];

fn fields() -> [Field; 4] {
    [
        Field::new("decision", key!("verdict-decision"), Kind::Choice(DECISION)).need(Need::Always),
        Field::new("reasons", key!("verdict-reasons"), Kind::Prose(5000)).need(Need::Always),
        Field::new("points", key!("verdict-points"), Kind::Prose(5000)).help(key!("verdict-points-help")),
        Field::new("day", key!("verdict-day"), Kind::Date).need(Need::Always),
    ]
}

#[derive(Template)]
#[template(path = "assessment_review.html")]
struct Page {
    t: Say,
    path: String,
    words: Words,
    language: String,
    parts: Vec<(String, Vec<Row>)>,
    inputs: String,
    faulty: bool,
}

async fn render(ctx: &Ctx, id: &str, posted: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let (one, asker, questions) = assessment_show::found(ctx, &mut conn, id).await?;
    if !asker.reads(&one) || one.state == AssessmentState::Open {
        return Err(Refusal::NotFound.into());
    }
    rules::may_decide(&asker, edition, &one)?;
    let given = assessment::given(&mut conn, &one).await?;
    let (answers, evidence) = assessment_show::maps(&given);
    let parts = notation::parts(&questions.questions);
    let mut values = Values::default();
    values.set("points", Datum::Text(one.open_points.clone()));
    let inputs = form::inputs(ctx, &fields(), &values, posted, faults);
    let body = Page {
        path: assessment_path(&edition.slug, &one.id),
        words: Words::new(&questions.title, &questions.language),
        language: one.language,
        parts: assessment_show::rows(&t, &parts, (&answers, &evidence), true),
        inputs: forms::render(&inputs, &t),
        faulty: !faults.is_empty(),
        t,
    };
    let head = Head::new(body.t.say("assessment-review-title")).nav("challenges").private();
    let mut response = page(ctx, &head, &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

/// Shows the answers with the form.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    render(&ctx, &id, None, &[]).await
}

/// Decides, or gives the answers back with what is open.
pub async fn change(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let edition = ctx.forum()?.clone();
    let (seen, asker, _) = assessment_show::found(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    let back = posted.text("do") == "back";
    let (values, mut faults) = form::read(&fields(), &posted);
    if back {
        faults.retain(|fault| fault.field == "points");
        if values.text("points").is_empty() {
            faults.push(FieldFault::new("points", key!("fault-points-missing")));
        }
    }
    rules::may_decide(&asker, &edition, &seen)?;
    if !faults.is_empty() {
        return render(&ctx, &id, Some(&posted), &faults).await;
    }
    let decided = Decided {
        decision: Decision::parse(values.text("decision")).unwrap_or(Decision::NotYet),
        reasons: values.text("reasons").to_owned(),
        points: values.text("points").to_owned(),
        day: Some(values.text("day").to_owned()).filter(|day| !day.is_empty()),
    };
    let stamp = ctx.app.stamp();
    transact!(ctx.app.db(), tx => {
        let one = assessment::one(tx, &edition.id, &seen.id).await?.ok_or(Refusal::NotFound)?;
        let asker = assessment::asker(tx, asker.actor, &one).await?;
        let permit = rules::may_decide(&asker, &edition, &one)?;
        if back {
            assessment::ask_back(tx, stamp, &permit, &decided.points).await
        } else {
            assessment::decide(tx, stamp, &permit, &decided).await
        }
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&assessment_path(&edition.slug, &seen.id), if back { "returned" } else { "saved" }))
}
