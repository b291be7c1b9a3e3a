//! When somebody can meet: the slots of the edition with boxes, ticked where they can.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use askama::Template;
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Edition, Head, Say, page, respond};

use crate::asking::{self, Availability};
use crate::model::{Meeting, Slot};
use crate::pages::{self, Whom};
use crate::rules;
use crate::store;

struct Cell {
    number: i64,
    label: String,
    free: bool,
    meeting: bool,
}

struct Line {
    time: String,
    cells: Vec<Option<Cell>>,
}

#[derive(Template)]
#[template(path = "availability_edit.html")]
struct Page {
    t: Say,
    whom: Whom,
    days: Vec<String>,
    lines: Vec<Line>,
    remote: bool,
    most: String,
    most_fault: Option<String>,
    zone: String,
    back: String,
    open: bool,
    /// Why it cannot be changed any more, if so.
    closed: Option<String>,
}

/// Days across, times down, in the forum's zone.
fn grid(
    t: &Say,
    forum: &Edition,
    slots: &[Slot],
    blocked: &HashSet<i64>,
    held: &HashSet<i64>,
) -> (Vec<String>, Vec<Line>) {
    let days: BTreeSet<String> = slots.iter().map(|slot| slot.starts_at.date_in(&forum.zone)).collect();
    let days: Vec<String> = days.into_iter().collect();
    let mut lines: BTreeMap<String, Vec<Option<Cell>>> = BTreeMap::new();
    for slot in slots {
        let time = t.time(slot.starts_at, &forum.zone);
        let line = lines.entry(time.clone()).or_insert_with(|| days.iter().map(|_| None).collect());
        let day = slot.starts_at.date_in(&forum.zone);
        if let Some(at) = days.iter().position(|one| *one == day) {
            line[at] = Some(Cell {
                number: slot.number,
                label: t.moment(slot.starts_at, &forum.zone),
                free: !blocked.contains(&slot.number),
                meeting: held.contains(&slot.number),
            });
        }
    }
    let lines = lines.into_iter().map(|(time, cells)| Line { time, cells }).collect();
    (days.iter().map(|day| t.date(day)).collect(), lines)
}

async fn render(ctx: &Ctx, whom: Whom, typed: Option<(&Availability, &str, &[FieldFault])>) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let slots = store::slots(&mut conn, &forum.id).await?;
    let meetings = store::meetings_of(&mut conn, &forum.id, &whom.person).await?;
    let held: HashSet<i64> = meetings.iter().filter(|m| Meeting::holds(m)).map(|m| m.slot).collect();
    let kept;
    let (wanted, most, faults) = if let Some((wanted, most, faults)) = typed {
        (wanted, most.to_owned(), faults)
    } else {
        let preference = store::preference(&mut conn, &forum.id, &whom.person).await?;
        kept = Availability {
            blocked: store::blocked(&mut conn, &forum.id, &whom.person).await?.into_iter().map(|(n,)| n).collect(),
            remote: preference.as_ref().is_some_and(|p| p.remote),
            most: preference.and_then(|p| p.most),
        };
        (&kept, kept.most.map(|most| most.to_string()).unwrap_or_default(), &[][..])
    };
    let (days, lines) = grid(&t, forum, &slots, &wanted.blocked.iter().copied().collect(), &held);
    let body = Page {
        days,
        lines,
        remote: wanted.remote,
        most,
        most_fault: pages::fault(&t, faults, "most"),
        zone: forum.zone.clone(),
        back: format!("{}{}", ctx.at_forum("meetings"), whom.query),
        closed: crate::setting::policy(&mut conn, &forum.id)
            .await?
            .available(ctx.now)
            .err()
            .map(|no| no.sentence(&t, &forum.zone)),
        open: forum.is_open(),
        whom,
        t,
    };
    let head = Head::new(body.t.say("availability-title")).nav("meetings").private();
    let mut response = page(ctx, &head, &body)?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The form.
pub async fn show(ctx: Ctx) -> Answer {
    let forum = ctx.forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?;
    if !pages::is_here(&mut conn, &forum, &whom.person).await? {
        return Ok(respond::see_other(&ctx.at_forum("meetings")));
    }
    drop(conn);
    render(&ctx, whom, None).await
}

/// The form comes in: boxes that are ticked are hours in which they can meet.
pub async fn save(ctx: Ctx, form: Posted) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let named = form.some("for").map(ToOwned::to_owned).or_else(|| ctx.query_value("for"));
    let whom = pages::whom(&ctx, &mut conn, named.as_deref()).await?;
    if !pages::is_here(&mut conn, &forum, &whom.person).await? {
        return Err(Refusal::Conflict(key!("conflict-ask-not-registered")).into());
    }
    let free: HashSet<i64> = form.all("free").unwrap_or(&[]).iter().filter_map(|n| n.parse().ok()).collect();
    let slots = store::slots(&mut conn, &forum.id).await?;
    drop(conn);
    let most = form.some("most").map(str::parse::<i64>);
    let wanted = Availability {
        blocked: slots.iter().map(|slot| slot.number).filter(|number| !free.contains(number)).collect(),
        remote: form.ticked("remote"),
        most: most.clone().and_then(Result::ok),
    };
    if most.is_some_and(|most| most.is_err() || most.is_ok_and(|n| !(0..=500).contains(&n))) {
        let faults = [FieldFault::with("most", key!("fault-whole"), "0–500")];
        return render(&ctx, whom, Some((&wanted, form.text("most"), &faults))).await;
    }
    let (actor, stamp, t) = (ctx.actor()?, ctx.app.stamp(), ctx.say());
    transact!(ctx.app.db(), tx => {
        let policy = crate::setting::policy(tx, &forum.id).await?;
        policy.available(stamp.now).map_err(|no| no.refusal(&t, &forum.zone))?;
        let permit = rules::may_set_availability(actor, &forum.id, &whom.person)?;
        asking::set_availability(tx, stamp, &permit, &wanted).await
    })?;
    Ok(respond::done(&format!("{}{}", ctx.at_forum("meetings"), whom.query), "saved"))
}
