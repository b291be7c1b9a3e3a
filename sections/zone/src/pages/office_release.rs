//! The zone office prepares releases: a draft is computed and looked at, then published as it was looked at.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::office_show::admitted;
use super::view::{View, differences, period, view};
use crate::model::{Draft, Zone};
use crate::{filing, office, release, rules};

struct Listed {
    href: String,
    label: String,
    note: String,
}

#[derive(Template)]
#[template(path = "office_release.html")]
struct Page {
    t: Say,
    base: String,
    zone: (String, String),
    drafts: Vec<Listed>,
    releases: Vec<Listed>,
    form: Posted,
    faults: Vec<(String, String)>,
    problem: Option<String>,
}

impl Page {
    fn months(&self) -> [(&'static str, String); 2] {
        [("from", self.t.say("office-from")), ("to", self.t.say("office-to"))]
    }
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|(name, _)| name == field).map(|(_, why)| why.as_str())
    }
    fn typed(&self, field: &str) -> &str {
        self.form.text(field)
    }
}

async fn show_with(ctx: &Ctx, zone: &Zone, form: Posted, refusal: Option<&Refusal>) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let (drafts, releases) = (release::drafts(&mut conn, zone).await?, release::all(&mut conn, zone).await?);
    drop(conn);
    let none: &[FieldFault] = &[];
    let (faults, problem) = match refusal {
        Some(Refusal::Invalid(faults)) => (faults.as_slice(), None),
        Some(Refusal::Conflict(key)) => (none, Some(t.say(key))),
        _ => (none, None),
    };
    let (lang, name) = zone.names.best(t.lang);
    let draft = |one: &Draft| Listed {
        href: one.path(zone),
        label: period(&one.period_from, &one.period_to, &t),
        note: t.with(key!("draft-made"), t.moment(one.made_at, &zone.time_zone)),
    };
    let published = |one: &crate::model::Release| Listed {
        href: one.path(zone),
        label: period(&one.period_from, &one.period_to, &t),
        note: format!(
            "{} · {}",
            t.count(key!("zone-version"), one.version),
            t.with(key!("zone-released"), t.moment(one.published_at, &zone.time_zone))
        ),
    };
    let body = Page {
        base: format!("/zone/{}", zone.slug),
        zone: (name.to_owned(), lang.to_owned()),
        drafts: drafts.iter().map(draft).collect(),
        releases: releases.iter().map(published).collect(),
        form,
        faults: faults.iter().map(|f| (f.field.clone(), t.with(f.key, &f.detail))).collect(),
        problem,
        t: t.clone(),
    };
    let mut response = page(ctx, &Head::new(t.say("office-releases")).private(), &body)?;
    if refusal.is_some() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Shows drafts and releases, and the form of a new draft.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Answer {
    let zone = admitted(&ctx, &slug).await?;
    show_with(&ctx, &zone, Posted::default(), None).await
}

/// Computes a draft.
pub async fn prepare(ctx: Ctx, Path(slug): Path<String>, form: Posted) -> Answer {
    let zone = admitted(&ctx, &slug).await?;
    let (actor, stamp) = (ctx.actor()?.clone(), ctx.app.stamp());
    let months = ["from", "to"].map(|field| filing::month(form.text(field)).unwrap_or_default());
    let period = (months[0].as_str(), months[1].as_str());
    let made = transact!(ctx.app.db(), tx => {
        let officer = office::is_officer(tx, &zone, &actor).await?;
        let permit = rules::may_run_office(&actor, &zone.id, officer)?;
        release::prepare(tx, stamp, &permit, period, form.text("changes")).await
    });
    match made {
        Ok(id) => {
            ctx.app.settle().await;
            Ok(respond::see_other(&format!("/zone/{slug}/office/drafts/{id}")))
        }
        Err(exedra_store::Error::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            show_with(&ctx, &zone, form, Some(&refusal)).await
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "draft_show.html")]
struct DraftPage {
    t: Say,
    base: String,
    here: String,
    zone: (String, String),
    made: String,
    correction: bool,
    period: (String, String),
    problem: Option<String>,
    v: View,
}

async fn draft_with(ctx: &Ctx, zone: &Zone, draft: &Draft, problem: Option<&'static str>) -> Answer {
    let t = ctx.say();
    let all = release::all(&mut *ctx.app.db().read().await?, zone).await?;
    let said = draft.said();
    let latest = release::latest_of(&all, (&draft.period_from, &draft.period_to));
    let changed = latest.map(|latest| differences(zone, &latest.said(), &said, &t));
    let seen = view(zone, None, &said, &t);
    let (lang, name) = zone.names.best(t.lang);
    let title = t.with(key!("draft-title"), &seen.period);
    let body = DraftPage {
        base: format!("/zone/{}", zone.slug),
        here: draft.path(zone),
        zone: (name.to_owned(), lang.to_owned()),
        made: t.with(key!("draft-made"), t.moment(draft.made_at, &zone.time_zone)),
        correction: latest.is_some(),
        period: (draft.period_from.clone(), draft.period_to.clone()),
        problem: problem.map(|key| t.say(key)),
        v: View { changes: draft.changes.clone(), differences: changed.unwrap_or_default(), ..seen },
        t,
    };
    let mut response = page(ctx, &Head::new(title).private(), &body)?;
    if problem.is_some() {
        *response.status_mut() = http::StatusCode::CONFLICT;
    }
    Ok(response)
}

/// Shows a draft to the office.
pub async fn draft(ctx: Ctx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let zone = admitted(&ctx, &slug).await?;
    let draft = release::draft_by_id(&mut *ctx.app.db().read().await?, &zone, &id).await?;
    draft_with(&ctx, &zone, &draft, None).await
}

/// Publishes a draft, or throws it away.
pub async fn decide(ctx: Ctx, Path((slug, id)): Path<(String, String)>, form: Posted) -> Answer {
    let zone = admitted(&ctx, &slug).await?;
    let draft = release::draft_by_id(&mut *ctx.app.db().read().await?, &zone, &id).await?;
    let (actor, stamp) = (ctx.actor()?.clone(), ctx.app.stamp());
    let discards = form.text("do") == "discard";
    if !discards && form.text("do") != "publish" {
        return Ok(respond::see_other(&draft.path(&zone)));
    }
    let done = transact!(ctx.app.db(), tx => {
        let officer = office::is_officer(tx, &zone, &actor).await?;
        let permit = rules::may_run_office(&actor, &zone.id, officer)?;
        if discards {
            return release::discard(tx, stamp, &permit, &draft.id).await.map(|()| None);
        }
        release::publish(tx, stamp, &permit, &draft.id).await.map(Some)
    });
    match done {
        Ok(published) => {
            ctx.app.settle().await;
            let to = published.map_or_else(|| "office/releases".to_owned(), |id| format!("releases/{id}"));
            Ok(respond::see_other(&format!("/zone/{slug}/{to}")))
        }
        Err(exedra_store::Error::Refused(Refusal::Conflict(key))) => draft_with(&ctx, &zone, &draft, Some(key)).await,
        Err(error) => Err(error.into()),
    }
}
