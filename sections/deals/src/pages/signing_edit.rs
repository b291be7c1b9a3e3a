//! The announcement of a signing, for the two sides: its text in several languages, time and place, and who agrees to it.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::lang::direction_of;
use exedra_kernel::{FieldFault, Localized, Moment, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Edition, Head, Say, page, respond};

use super::view;
use crate::model::{Case, Side, Signing, Step};
use crate::rules::{self, Part};
use crate::signing::{self, Announcement, LONGEST, LONGEST_PLACE};
use crate::{letters, store};

struct Text {
    tag: String,
    label: String,
    dir: &'static str,
    value: String,
    fault: Option<String>,
}

#[derive(Template)]
#[template(path = "signing_edit.html")]
#[expect(clippy::struct_excessive_bools, reason = "a page asks many things, each answered yes or no")]
struct Page {
    t: Say,
    action: String,
    case: String,
    there: bool,
    public: bool,
    ours: bool,
    theirs: bool,
    writable: bool,
    mark: String,
    what: Vec<Choice>,
    texts: Vec<Text>,
    when: String,
    when_words: String,
    when_fault: Option<String>,
    zone: String,
    place: String,
    place_fault: Option<String>,
    changed: Option<String>,
    longest: usize,
    longest_place: usize,
}

/// The time as a form holds it: YYYY-MM-DDTHH:MM in the edition's zone.
fn typed_time(at: Moment, zone: &str) -> String {
    at.in_zone(zone).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The languages in which the edition announces.
fn languages(edition: &Edition) -> Vec<String> {
    super::languages(edition)
}

async fn render(
    ctx: &Ctx,
    case: &Case,
    edition: &Edition,
    side: Side,
    form: Option<&Posted>,
    faults: &[FieldFault],
) -> Answer {
    let (t, actor) = (ctx.say(), ctx.actor()?);
    let mut conn = ctx.app.db().read().await?;
    let now: Option<Signing> = signing::of_case(&mut conn, &case.id).await?;
    drop(conn);
    let was = |name: &str, kept: String| form.map_or(kept, |form| form.text(name).to_owned());
    let step = was("what", now.as_ref().map_or(Step::Intent, |now| now.step).as_str().to_owned());
    let texts = languages(edition).into_iter().map(|tag| {
        let kept = now.as_ref().and_then(|now| now.texts.0.get(&tag)).cloned().unwrap_or_default();
        let field = format!("text-{tag}");
        Text {
            label: t.language(&tag),
            dir: direction_of(&tag),
            value: was(&field, kept),
            fault: view::fault(&t, faults, &field),
            tag,
        }
    });
    let what = [Step::Intent, Step::Contract].map(|one| Choice {
        value: one.as_str().to_owned(),
        label: t.say(one.key()),
        chosen: step == one.as_str(),
    });
    let body = Page {
        action: format!("{}/signing", case.path()),
        case: case.path(),
        there: now.is_some(),
        public: now.as_ref().is_some_and(Signing::public),
        ours: now.as_ref().is_some_and(|now| now.agreed(side)),
        theirs: now.as_ref().is_some_and(|now| now.agreed(side.other())),
        writable: rules::may_announce(actor, case, edition).is_ok(),
        mark: now.as_ref().map(|now| now.mark.clone()).unwrap_or_default(),
        what: what.into(),
        texts: texts.collect(),
        when: was("when", now.as_ref().map(|now| typed_time(now.starts_at, &edition.zone)).unwrap_or_default()),
        when_words: now.as_ref().map(|now| t.moment(now.starts_at, &edition.zone)).unwrap_or_default(),
        when_fault: view::fault(&t, faults, "when"),
        zone: edition.zone.clone(),
        place: was("place", now.as_ref().map(|now| now.place.clone()).unwrap_or_default()),
        place_fault: view::fault(&t, faults, "place"),
        changed: now.as_ref().map(|now| t.moment(now.changed_at, &edition.zone)),
        longest: LONGEST,
        longest_place: LONGEST_PLACE,
        t,
    };
    let mut response = page(ctx, &Head::new(body.t.say("signing-title")).private(), &body)?;
    *response.status_mut() = exedra_web::forms::status(faults);
    Ok(response)
}

/// The two sides alone.
fn side(part: Part) -> Result<Side, Refusal> {
    if let Part::Side(side) = part { Ok(side) } else { Err(Refusal::NotFound) }
}

/// The page.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (case, edition, part) = super::found(&ctx, &id).await?;
    render(&ctx, &case, &edition, side(part)?, None, &[]).await
}

/// What was typed.
fn read(form: &Posted, edition: &Edition) -> (Option<Announcement>, Vec<FieldFault>) {
    let mut faults = Vec::new();
    let step = Step::parse(form.text("what")).filter(|step| matches!(step, Step::Intent | Step::Contract));
    let civil: Option<jiff::civil::DateTime> = form.text("when").parse().ok();
    let starts_at = civil.and_then(|civil| Moment::of_civil(civil, &edition.zone));
    if starts_at.is_none() {
        let fault = if form.text("when").is_empty() { key!("fault-missing") } else { key!("fault-signing-when") };
        faults.push(FieldFault::new("when", fault));
    }
    let texts = languages(edition).into_iter().filter_map(|tag| {
        let text = form.some(&format!("text-{tag}"))?.replace("\r\n", "\n");
        Some((tag, text))
    });
    let new = Announcement {
        step: step.unwrap_or(Step::Intent),
        texts: Localized(texts.collect()),
        starts_at: starts_at.unwrap_or(Moment(0)),
        place: form.text("place").to_owned(),
    };
    faults.extend(new.faults());
    (faults.is_empty().then_some(new), faults)
}

/// A form comes in: the text, a yes to it, or the yes taken back.
pub async fn save(ctx: Ctx, Path(id): Path<String>, form: Posted) -> Answer {
    let (case, edition, part) = super::found(&ctx, &id).await?;
    let side = side(part)?;
    let (actor, stamp) = (ctx.actor()?.clone(), ctx.app.stamp());
    let verb = form.text("do").to_owned();
    let new = match verb.as_str() {
        "agree" | "refuse" => None,
        "write" => match read(&form, &edition) {
            (Some(new), _) => Some(new),
            (None, faults) => return render(&ctx, &case, &edition, side, Some(&form), &faults).await,
        },
        _ => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    };
    let done = transact!(ctx.app.db(), tx => {
        let case = store::case(tx, &case.id).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_announce(&actor, &case, &edition)?;
        let other = permit.side().other();
        let done = match &new {
            Some(new) => {
                signing::put(tx, stamp, permit, &case, new).await?;
                true
            }
            None => signing::agree(tx, stamp, permit, form.text("mark"), verb == "agree").await?,
        };
        if done {
            letters::news(tx, &ctx.app, stamp, &edition, &case, other).await?;
        }
        Ok(done)
    })?;
    if !done {
        return Err(Refusal::Conflict(key!("conflict-signing-changed")).into());
    }
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}/signing", case.path()), "saved"))
}
