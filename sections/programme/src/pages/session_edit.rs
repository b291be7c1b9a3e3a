//! Making and editing a session. Hosts edit the texts of their own; time, room, host and state are the secretariat's, who is
//! told what gets in the way before anything is saved.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, Moment, PersonId, Refusal};
use exedra_store::{Conn, Tx, transact};
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Edition, Head, Say, page, respond};

use super::{own_session, session_form};
use crate::clashes::{Clash, Span, clashes};
use crate::letters::Desk;
use crate::model::{Session, SessionKind, SessionState};
use crate::session::{self, Proposal};
use crate::{letters, rules, store};

#[derive(Template)]
#[template(path = "session_edit.html")]
struct Page {
    t: Say,
    base: String,
    action: String,
    title: String,
    back: Option<String>,
    inputs: String,
    warnings: Vec<String>,
    whole: bool,
    open: bool,
    /// As of when the form tells.
    seen: String,
}

/// What gets in the way, in words.
pub async fn warnings(
    conn: &mut Conn,
    t: &Say,
    edition: &Edition,
    found: &[Clash],
) -> exedra_store::Result<Vec<String>> {
    let people: BTreeSet<PersonId> = found
        .iter()
        .filter_map(|clash| match clash {
            Clash::Speaker(_, person) => Some(person.clone()),
            Clash::Room(_) | Clash::Small { .. } => None,
        })
        .collect();
    let faces = letters::names(conn, edition, people).await?;
    let mut lines = Vec::new();
    for clash in found {
        let id = match clash {
            Clash::Room(id) | Clash::Speaker(id, _) => id,
            Clash::Small { capacity, expected } => {
                let (expected, capacity) = (t.number(*expected), t.number(*capacity));
                lines.push(t.fill("clash-small", &[("expected", &expected), ("capacity", &capacity)]));
                continue;
            }
        };
        let Some(other) = store::session(conn, &edition.id, id).await? else { continue };
        let title = other.titles.text(t.lang);
        let when = format!("{} – {}", t.moment(other.starts_at, &edition.zone), t.time(other.ends_at, &edition.zone));
        lines.push(match clash {
            Clash::Room(_) => t.fill("clash-room", &[("title", title), ("when", &when)]),
            Clash::Speaker(_, person) => {
                let who = faces.get(person).map_or("—", |face| face.name.as_str());
                t.fill("clash-speaker", &[("who", who), ("title", title), ("when", &when)])
            }
            Clash::Small { .. } => continue,
        });
    }
    Ok(lines)
}

async fn form_page(
    ctx: &Ctx,
    now: Option<&Session>,
    form: &Posted,
    faults: &[FieldFault],
    warned: Vec<String>,
) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let rooms = session::rooms(&mut *ctx.app.db().read().await?, &edition.id).await?;
    let whole = ctx.runs();
    let inputs = session_form::inputs(&t, edition, &rooms, form, faults, whole);
    let path = now.map(|session| crate::session_path(&edition.slug, &session.code));
    // After a warning the form counts as made now; after a fault it is as old as it was.
    let fresh = || now.map_or_else(String::new, |now| now.changed_at.micros().to_string());
    let seen = form.some("seen").filter(|_| warned.is_empty()).map_or_else(fresh, ToOwned::to_owned);
    let body = Page {
        base: ctx.at_forum("programme"),
        action: path.as_ref().map_or_else(|| ctx.at_forum("programme/new"), |path| format!("{path}/edit")),
        title: now.map_or_else(|| t.say("programme-new"), |session| session.titles.text(t.lang).to_owned()),
        back: path,
        inputs: forms::render(&inputs, &t),
        whole,
        open: edition.is_open(),
        seen,
        t: t.clone(),
        warnings: warned,
    };
    let head = Head::new(body.title.clone()).nav("programme").private();
    let mut response = page(ctx, &head, &body)?;
    let status = if body.warnings.is_empty() { forms::status(faults) } else { http::StatusCode::CONFLICT };
    *response.status_mut() = status;
    Ok(response)
}

/// An empty form: a draft on the first morning.
pub async fn new_show(ctx: Ctx) -> Answer {
    let edition = ctx.forum()?;
    let at = |time: &str| session_form::at(&edition.from, time, &edition.zone).unwrap_or(Moment(0));
    let p = Proposal {
        kind: SessionKind::Forum,
        titles: exedra_kernel::Localized::default(),
        abstracts: exedra_kernel::Localized::default(),
        languages: Vec::new(),
        tracks: Vec::new(),
        room: None,
        starts: at("10:00"),
        ends: at("11:00"),
        organisation: None,
        state: SessionState::Draft,
        remote: false,
        expected: 0,
    };
    form_page(&ctx, None, &session_form::typed_of(&p, &edition.zone, ""), &[], Vec::new()).await
}

enum Outcome {
    Saved(String),
    Warned(Vec<String>),
}

async fn checked(
    tx: &mut Tx,
    (t, edition, form): (&Say, &Edition, &Posted),
    now: Option<&Session>,
) -> exedra_store::Result<(Proposal, Vec<String>)> {
    let rooms = session::rooms(tx, &edition.id).await?;
    let p = session_form::understand(tx, edition, &rooms, form).await??;
    let mut warned = Vec::new();
    if !form.ticked("confirm") && p.state != SessionState::Cancelled {
        let all = session::spans(tx, &edition.id).await?;
        // Whoever speaks in it moves with it.
        let own = now.and_then(|now| all.iter().find(|span| span.session.as_ref() == Some(&now.id)));
        let by = now.map_or(0, |now| p.starts.micros() - now.starts_at.micros());
        let people = own.map_or_else(Vec::new, |span| {
            let moved = |at: Moment| Moment(at.micros() + by);
            span.people.iter().map(|(id, from, until)| (id.clone(), moved(*from), moved(*until))).collect()
        });
        let span = Span {
            session: now.map(|now| now.id.clone()),
            starts: p.starts,
            ends: p.ends,
            room: p.room.clone(),
            capacity: session::capacity(&rooms, p.room.as_deref()),
            expected: p.expected,
            people,
        };
        warned = warnings(tx, t, edition, &clashes(&span, &all)).await?;
    }
    Ok((p, warned))
}

async fn finish(ctx: &Ctx, now: Option<&Session>, form: &Posted, outcome: exedra_store::Result<Outcome>) -> Answer {
    match outcome {
        Ok(Outcome::Saved(code)) => {
            ctx.app.settle().await;
            Ok(respond::see_other(&crate::session_path(&ctx.forum()?.slug, &code)))
        }
        Ok(Outcome::Warned(lines)) => form_page(ctx, now, form, &[], lines).await,
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => {
            form_page(ctx, now, form, &faults, Vec::new()).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Makes a session.
pub async fn new_save(ctx: Ctx, form: Posted) -> Answer {
    let (t, actor, edition, stamp) = (ctx.say(), ctx.actor()?.clone(), ctx.forum()?.clone(), ctx.app.stamp());
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = rules::may_keep(&actor, &edition)?;
        let (p, warned) = checked(tx, (&t, &edition, &form), None).await?;
        if warned.is_empty() {
            let (_, code) = session::create(tx, stamp, &permit, &p).await?;
            Ok(Outcome::Saved(code))
        } else {
            Ok(Outcome::Warned(warned))
        }
    });
    finish(&ctx, None, &form, outcome).await
}

/// The form of a session.
pub async fn show(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let edition = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let now = own_session(&ctx, &mut conn, &code).await?;
    let ids: Vec<_> = now.organisation_id.iter().cloned().collect();
    let host = exedra_people::organisation::some(&mut conn, &ids).await?;
    let host = host.first().map_or("", |(_, values)| values.text("name"));
    let form = session_form::typed_of(&session::proposal_of(&now), &edition.zone, host);
    drop(conn);
    form_page(&ctx, Some(&now), &form, &[], Vec::new()).await
}

/// Whether somebody else saved the session since the form was made, and when.
fn meanwhile(ctx: &Ctx, form: &Posted, edition: &Edition, before: &Session) -> Vec<String> {
    let same = form.some("seen").is_none_or(|seen| seen == before.changed_at.micros().to_string());
    if same || form.ticked("confirm") {
        return Vec::new();
    }
    let t = ctx.say();
    vec![t.with("session-meanwhile", t.time(before.changed_at, &edition.zone))]
}

/// Saves a session.
pub async fn save(ctx: Ctx, Path((_, code)): Path<(String, String)>, form: Posted) -> Answer {
    let (t, actor, edition, stamp) = (ctx.say(), ctx.actor()?.clone(), ctx.forum()?.clone(), ctx.app.stamp());
    let now = own_session(&ctx, &mut *ctx.app.db().read().await?, &code).await?;
    let outcome = transact!(ctx.app.db(), tx => {
        let before = store::session(tx, &edition.id, &now.id).await?.ok_or(Refusal::NotFound)?;
        let mut meant = meanwhile(&ctx, &form, &edition, &before);
        if actor.runs(&edition.id) {
            let permit = rules::may_keep(&actor, &edition)?;
            let (mut p, warned) = checked(tx, (&t, &edition, &form), Some(&before)).await?;
            session_form::carry(&edition, &before, (&mut p.titles, &mut p.abstracts, &mut p.languages));
            meant.extend(warned);
            if !meant.is_empty() {
                return Ok(Outcome::Warned(meant));
            }
            session::edit(tx, stamp, &permit, &before, &p).await?;
            let after = store::session(tx, &edition.id, &before.id).await?.ok_or(Refusal::NotFound)?;
            let (app, edition, session, writer) = (&ctx.app, &edition, &after, &actor.person);
            Desk { app, stamp, edition, session, writer, secretariat: true }.moved(tx, &before).await?;
        } else {
            let permit = rules::may_edit(&actor, &edition, &before)?;
            let mut faults = Vec::new();
            let mut texts = session_form::texts(&form, &edition, &mut faults);
            session_form::carry(&edition, &before, (&mut texts.0, &mut texts.1, &mut texts.2));
            if !faults.is_empty() {
                return Err(Refusal::Invalid(faults).into());
            }
            if !meant.is_empty() {
                return Ok(Outcome::Warned(meant));
            }
            session::edit_texts(tx, stamp, &permit, &before, texts).await?;
        }
        Ok(Outcome::Saved(before.code))
    });
    finish(&ctx, Some(&now), &form, outcome).await
}
