//! A challenge is stated and changed.

use axum::extract::Path;
use exedra_kernel::lang::direction_of;
use exedra_kernel::record::{Datum, Field, Kind, Need, Values};
use exedra_kernel::{Actor, FieldFault, Localized, Moment, OrganisationId, Refusal, key};
use exedra_people::organisation;
use exedra_store::{Conn, transact};
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Edition, respond};

use super::form::{self, Shown};
use super::{TELLS_CHOICE, challenge_of};
use crate::challenge::{self, Proposal};
use crate::model::{Challenge, Criteria, Criterion, Tells, Weight};
use crate::{challenge_path, rules};

/// Most criteria of one weight.
const MOST: usize = 12;

/// The organisations that somebody may state a problem for.
async fn own(conn: &mut Conn, actor: &Actor) -> exedra_store::Result<Vec<(String, Localized)>> {
    let mut all = Vec::new();
    for membership in actor.memberships.iter().filter(|one| actor.edits(&one.organisation)) {
        if let Some(found) = organisation::by_id(conn, &membership.organisation).await? {
            all.push((found.id.to_string(), Localized::one("en", &found.name)));
        }
    }
    Ok(all)
}

fn fields(owner: Option<Field>) -> Vec<Field> {
    let criteria = |name, label| Field::new(name, label, Kind::Prose(2000));
    let mut fields: Vec<Field> = owner.into_iter().collect();
    fields.extend([
        Field::new("language", key!("challenge-language"), Kind::Language).need(Need::Always),
        Field::new("title", key!("challenge-name"), Kind::Line(160)).need(Need::Always),
        Field::new("body", key!("challenge-problem"), Kind::Prose(20_000)).need(Need::Always),
        Field::new("offered", key!("challenge-offered"), Kind::Prose(5000)).need(Need::Always),
        criteria("decisive", key!("challenge-criteria-decisive")).help(key!("challenge-criteria-help")),
        criteria("important", key!("challenge-criteria-important")),
        criteria("useful", key!("challenge-criteria-useful")),
        Field::new("roles", key!("challenge-roles"), Kind::Words(12)).help(key!("challenge-roles-help")),
        Field::new("deadline", key!("challenge-deadline"), Kind::Line(16))
            .help(key!("challenge-deadline-help"))
            .need(Need::Always),
        Field::new("tells", key!("challenge-tells"), Kind::Choice(TELLS_CHOICE)).need(Need::Always),
    ]);
    fields
}

/// For whom: a choice among one's organisations; the secretariat names any.
fn owner_field(actor: &Actor, edition: &Edition, own: Vec<(String, Localized)>) -> Field {
    let label = key!("challenge-owner");
    if actor.runs(&edition.id) {
        Field::new("owner", label, Kind::Line(200)).need(Need::Always).help(key!("challenge-owner-help"))
    } else {
        Field::new("owner", label, Kind::OwnChoice(own)).need(Need::Always)
    }
}

fn lines(values: &Values, name: &str) -> Vec<String> {
    let all = values.text(name).lines().map(str::trim).filter(|line| !line.is_empty());
    all.map(ToOwned::to_owned).collect()
}

/// Date and time as people type them, in a zone; nothing if they are none there.
pub(super) fn moment(text: &str, zone: &str) -> Option<Moment> {
    Moment::of_civil(text.replace(' ', "T").parse().ok()?, zone)
}

/// What was typed as a proposal.
fn understand(values: &Values, posted: &Posted, edition: &Edition, now: Moment) -> Result<Proposal, Vec<FieldFault>> {
    let mut faults = Vec::new();
    let mut criteria = Vec::new();
    for weight in Weight::ALL {
        let texts = lines(values, weight.as_str());
        if texts.len() > MOST {
            faults.push(FieldFault::with(weight.as_str(), key!("fault-too-many"), MOST));
        }
        criteria.extend(texts.into_iter().map(|text| Criterion { weight: *weight, text }));
    }
    if criteria.is_empty() {
        faults.push(FieldFault::new("decisive", key!("fault-criteria-missing")));
    }
    let typed = values.text("deadline");
    let deadline = moment(typed, &edition.zone);
    match deadline {
        None if !typed.is_empty() => faults.push(FieldFault::with("deadline", key!("fault-deadline"), typed)),
        Some(at) if at <= now => faults.push(FieldFault::new("deadline", key!("fault-deadline-past"))),
        _ => {}
    }
    let tracks = posted.all("tracks").unwrap_or(&[]).iter().filter(|slug| edition.tracks.find(slug).is_some());
    let (Some(deadline), true) = (deadline, faults.is_empty()) else { return Err(faults) };
    Ok(Proposal {
        language: values.text("language").to_owned(),
        title: values.text("title").to_owned(),
        body: values.text("body").to_owned(),
        offered: values.text("offered").to_owned(),
        criteria: Criteria(criteria),
        roles: values.get("roles").list().to_vec(),
        tracks: tracks.cloned().collect(),
        deadline,
        tells: Tells::parse(values.text("tells")).unwrap_or(Tells::Nothing),
    })
}

fn values_of(challenge: &Challenge, zone: &str) -> Values {
    let mut values = Values::default();
    let deadline = challenge.deadline.in_zone(zone).strftime("%Y-%m-%d %H:%M").to_string();
    for (name, text) in [
        ("language", challenge.language.as_str()),
        ("title", &challenge.title),
        ("body", &challenge.body),
        ("offered", &challenge.offered),
        ("deadline", &deadline),
        ("tells", challenge.tells.as_str()),
    ] {
        values.set(name, Datum::Text(text.to_owned()));
    }
    for weight in Weight::ALL {
        let texts = challenge.criteria.0.iter().filter(|criterion| criterion.weight == *weight);
        let texts: Vec<&str> = texts.map(|criterion| criterion.text.as_str()).collect();
        values.set(weight.as_str(), Datum::Text(texts.join("\n")));
    }
    values.set("roles", Datum::List(challenge.roles.0.clone()));
    values
}

/// What the form shows besides what was typed.
struct Frame<'a> {
    fields: &'a [Field],
    values: Values,
    tracks: &'a [String],
    title: String,
}

fn render(ctx: &Ctx, frame: &Frame<'_>, posted: Option<&Posted>, faults: Vec<FieldFault>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut inputs = form::inputs(ctx, frame.fields, &frame.values, posted, &faults);
    for input in inputs.iter_mut().filter(|input| ["body", "offered", "title"].contains(&input.name.as_str())) {
        let lang = frame.values.text("language");
        input.lang = Some(lang.to_owned()).filter(|lang| !lang.is_empty() && direction_of(lang) == "rtl");
    }
    let chosen = posted.map_or(frame.tracks, |posted| posted.all("tracks").unwrap_or(&[]));
    let choices = edition.tracks.0.iter().map(|track| Choice {
        value: track.slug.clone(),
        label: track.name.text(ctx.lang).to_owned(),
        chosen: chosen.contains(&track.slug),
    });
    if !edition.tracks.0.is_empty() {
        inputs.push(form::ticks("tracks", t.say("challenge-tracks"), choices.collect()));
    }
    form::show(
        ctx,
        &Shown {
            up: (format!("/{}/challenges/mine", edition.slug), t.say("challenges-mine-title")),
            title: frame.title.clone(),
            lede: t.with("challenge-edit-lede", &edition.zone),
            button: t.say("form-save"),
            nav: "challenges",
            inputs,
            faults,
            hidden: Vec::new(),
        },
    )
}

async fn new_fields(ctx: &Ctx) -> Result<Vec<Field>, exedra_web::Error> {
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let own = own(&mut *ctx.app.db().read().await?, actor).await?;
    if own.is_empty() && !actor.runs(&edition.id) {
        return Err(Refusal::NotFound.into());
    }
    rules::open_edition(edition)?;
    Ok(fields(Some(owner_field(actor, edition, own))))
}

/// Shows the empty form.
pub async fn new(ctx: Ctx) -> Answer {
    let fields = new_fields(&ctx).await?;
    let mut values = Values::default();
    values.set("language", Datum::Text(ctx.lang.as_str().to_owned()));
    values.set("tells", Datum::Text("chosen".to_owned()));
    let frame = Frame { fields: &fields, values, tracks: &[], title: ctx.say().say("challenge-new-title") };
    render(&ctx, &frame, None, Vec::new())
}

/// Makes a draft.
pub async fn create(ctx: Ctx, posted: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let fields = new_fields(&ctx).await?;
    let (values, mut faults) = form::read(&fields, &posted);
    let owner = match OrganisationId::parse(values.text("owner")) {
        Some(id) => Some(id),
        None if values.text("owner").is_empty() => None,
        None => organisation::find(&mut *ctx.app.db().read().await?, values.text("owner")).await?.map(|found| found.id),
    };
    if owner.is_none() && !values.text("owner").is_empty() {
        faults.push(FieldFault::new("owner", key!("fault-party-unknown")));
    }
    let proposal = understand(&values, &posted, &edition, ctx.now);
    let (Ok(proposal), Some(owner), true) = (&proposal, owner, faults.is_empty()) else {
        faults.extend(proposal.err().unwrap_or_default());
        let frame = Frame { fields: &fields, values, tracks: &[], title: ctx.say().say("challenge-new-title") };
        return render(&ctx, &frame, Some(&posted), faults);
    };
    let stamp = ctx.app.stamp();
    let id = transact!(ctx.app.db(), tx => {
        let permit = rules::may_state(&actor, &edition, &owner)?;
        if organisation::by_id(tx, &owner).await?.is_none() {
            return Err(Refusal::NotFound.into());
        }
        challenge::create(tx, stamp, &permit, proposal).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}/work", challenge_path(&edition.slug, &id)), "saved"))
}

/// Shows a draft's form.
pub async fn edit(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let found = challenge_of(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    rules::may_edit(actor, edition, &found)?;
    let fields = fields(None);
    let values = values_of(&found, &edition.zone);
    let frame =
        Frame { fields: &fields, values, tracks: &found.tracks.0, title: ctx.say().say("challenge-edit-title") };
    render(&ctx, &frame, None, Vec::new())
}

/// Saves a draft.
pub async fn save(ctx: Ctx, Path((_, id)): Path<(String, String)>, posted: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let found = challenge_of(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    rules::may_edit(&actor, &edition, &found)?;
    let fields = fields(None);
    let (values, mut faults) = form::read(&fields, &posted);
    let proposal = understand(&values, &posted, &edition, ctx.now);
    let (Ok(proposal), true) = (&proposal, faults.is_empty()) else {
        faults.extend(proposal.err().unwrap_or_default());
        let frame = Frame { fields: &fields, values, tracks: &[], title: ctx.say().say("challenge-edit-title") };
        return render(&ctx, &frame, Some(&posted), faults);
    };
    let stamp = ctx.app.stamp();
    transact!(ctx.app.db(), tx => {
        let now = challenge::one(tx, &edition.id, &found.id).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_edit(&actor, &edition, &now)?;
        challenge::edit(tx, stamp, &permit, proposal).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}/work", challenge_path(&edition.slug, &found.id)), "saved"))
}
