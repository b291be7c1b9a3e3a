//! An answer is begun: an organisation leads, others are asked in afterwards.

use axum::extract::Path;
use exedra_kernel::record::{Datum, Field, Kind, Need, Values};
use exedra_kernel::{Actor, FieldFault, Localized, OrganisationId, Refusal, key};
use exedra_people::organisation;
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, respond};

use super::challenge_of;
use super::form::{self, Shown};
use crate::answer::{self, Text};
use crate::model::{Challenge, ChallengeState};
use crate::{answer_path, challenge, challenge_path, rules};

/// The fields of an answer's words.
pub fn fields() -> [Field; 3] {
    [
        Field::new("language", key!("answer-language"), Kind::Language).need(Need::Always),
        Field::new("title", key!("answer-name"), Kind::Line(160)).need(Need::Always),
        Field::new("body", key!("answer-text"), Kind::Prose(30_000)).help(key!("answer-text-help")).need(Need::Always),
    ]
}

/// The organisations for which somebody may answer.
async fn leads(conn: &mut Conn, actor: &Actor, found: &Challenge) -> exedra_store::Result<Vec<(String, Localized)>> {
    let mut all = Vec::new();
    let own = actor.memberships.iter().map(|membership| &membership.organisation);
    for id in own.filter(|id| actor.edits(id) && **id != found.owner_id) {
        if let Some(one) = organisation::by_id(conn, id).await? {
            all.push((one.id.to_string(), Localized::one("en", &one.name)));
        }
    }
    Ok(all)
}

async fn frame(ctx: &Ctx, id: &str) -> Result<(Challenge, Vec<Field>), exedra_web::Error> {
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let found = challenge_of(ctx, &mut conn, id).await?;
    rules::open_edition(edition)?;
    if rules::stands(&found, ctx.now) != ChallengeState::Open {
        return Err(Refusal::Conflict(key!("conflict-challenge-closed")).into());
    }
    let leads = leads(&mut conn, actor, &found).await?;
    if leads.is_empty() {
        return Err(Refusal::Conflict(key!("conflict-answer-nobody")).into());
    }
    let mut fields = vec![Field::new("lead", key!("answer-lead"), Kind::OwnChoice(leads)).need(Need::Always)];
    fields.extend(self::fields());
    Ok((found, fields))
}

fn render(
    ctx: &Ctx,
    (found, fields): &(Challenge, Vec<Field>),
    values: &Values,
    posted: Option<&Posted>,
    faults: Vec<FieldFault>,
) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    form::show(
        ctx,
        &Shown {
            up: (challenge_path(&edition.slug, &found.id), found.title.clone()),
            title: t.say("answer-new-title"),
            lede: t.say("answer-new-lede"),
            button: t.say("answer-new-do"),
            nav: "challenges",
            inputs: form::inputs(ctx, fields, values, posted, &faults),
            faults,
            hidden: Vec::new(),
        },
    )
}

/// Shows the form.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let frame = frame(&ctx, &id).await?;
    let mut values = Values::default();
    values.set("language", Datum::Text(ctx.lang.as_str().to_owned()));
    if let Kind::OwnChoice(leads) = &frame.1[0].kind
        && let [(only, _)] = leads.as_slice()
    {
        values.set("lead", Datum::Text(only.clone()));
    }
    render(&ctx, &frame, &values, None, Vec::new())
}

/// The words of an answer as typed.
pub fn text_of(values: &Values) -> Text {
    Text {
        language: values.text("language").to_owned(),
        title: values.text("title").to_owned(),
        body: values.text("body").to_owned(),
    }
}

/// Begins a draft.
pub async fn begin(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let frame = frame(&ctx, &id).await?;
    let (values, faults) = form::read(&frame.1, &posted);
    let (Some(lead), true) = (OrganisationId::parse(values.text("lead")), faults.is_empty()) else {
        return render(&ctx, &frame, &values, Some(&posted), faults);
    };
    let (stamp, text) = (ctx.app.stamp(), text_of(&values));
    let made = transact!(ctx.app.db(), tx => {
        let found = challenge::one(tx, &edition.id, &frame.0.id).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_begin(&actor, &edition, &found, &lead, ctx.now)?;
        answer::begin(tx, stamp, &permit, &text).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&answer_path(&edition.slug, &made), "saved"))
}
