//! When somebody can meet: the slots of the edition with boxes, ticked where they can; where they are and when they are
//! awake, if they take part from elsewhere; and what of the programme keeps them busy.

use std::collections::{HashMap, HashSet};

use askama::Template;
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::section::AgendaItem;
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, page, respond};

use crate::asking::{self, Availability};
use crate::habits::{self, Habit, clock};
use crate::model::{Meeting, Slot};
use crate::pages::grid::{self, Line};
use crate::pages::{self, Whom};
use crate::rules;
use crate::{store, store_inputs};

/// What keeps somebody busy.
struct Busy {
    when: String,
    title: String,
    part: String,
    href: String,
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
    own_zone: String,
    zone_fault: Option<String>,
    zones: Vec<String>,
    wakes: String,
    wakes_fault: Option<String>,
    sleeps: String,
    sleeps_fault: Option<String>,
    starred: bool,
    busy: Vec<Busy>,
    zone: String,
    back: String,
    open: bool,
    /// Why it cannot be changed any more, if so.
    closed: Option<String>,
}

/// The form as typed, or as it stands.
struct Typed {
    wanted: Availability,
    most: String,
    zone: String,
    wakes: String,
    sleeps: String,
    starred: bool,
}

impl Typed {
    async fn stored(conn: &mut Conn, forum: &Edition, whom: &Whom) -> Result<Self, Error> {
        let preference = store::preference(conn, &forum.id, &whom.person).await?;
        let habit = habit(conn, forum, whom).await?;
        let blocked = store::blocked(conn, &forum.id, &whom.person).await?;
        let wanted = Availability {
            blocked: blocked.into_iter().map(|(number,)| number).collect(),
            remote: preference.as_ref().is_some_and(|p| p.remote),
            most: preference.and_then(|p| p.most),
        };
        Ok(Self {
            most: wanted.most.map(|most| most.to_string()).unwrap_or_default(),
            wanted,
            wakes: clock(habit.wakes),
            sleeps: clock(habit.sleeps),
            zone: habit.zone,
            starred: habit.starred,
        })
    }
}

async fn habit(conn: &mut Conn, forum: &Edition, whom: &Whom) -> Result<Habit, Error> {
    let stored = store_inputs::habit(conn, &forum.id, &whom.person).await?;
    Ok(stored.unwrap_or_else(|| Habit::usual(whom.person.clone(), &forum.zone)))
}

/// Zones to choose from: places, without the many other names.
fn zones() -> Vec<String> {
    let parts = ["Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/"];
    let all = jiff::tz::db().available().map(|name| name.to_string());
    let mut all: Vec<String> = all.filter(|name| parts.iter().any(|part| name.starts_with(part))).collect();
    all.sort();
    all
}

/// Words for the slots in which there is something already.
fn notes(t: &Say, slots: &[Slot], meetings: &[Meeting], busy: &[&AgendaItem]) -> HashMap<i64, String> {
    let mut notes: HashMap<i64, String> =
        slots.iter().filter(|slot| slot.remote_only).map(|slot| (slot.number, t.say("availability-net"))).collect();
    for item in busy {
        notes.extend(habits::overlapping(item, slots).map(|slot| (slot.number, item.part.clone())));
    }
    let held = meetings.iter().filter(|meeting| meeting.holds());
    notes.extend(held.map(|meeting| (meeting.slot, t.say("availability-meeting"))));
    notes
}

async fn render(ctx: &Ctx, whom: Whom, typed: Option<(Typed, &[FieldFault])>) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let slots = store::slots(&mut conn, &forum.id).await?;
    let meetings = store::meetings_of(&mut conn, &forum.id, &whom.person).await?;
    let (typed, faults) = match typed {
        Some((typed, faults)) => (typed, faults),
        None => (Typed::stored(&mut conn, forum, &whom).await?, &[][..]),
    };
    let agenda = pages::taken_part(ctx, &mut conn, &whom.person, true).await?;
    let busy: Vec<&AgendaItem> = agenda.iter().filter(|item| habits::counts(item, typed.starred)).collect();
    let notes = notes(&t, &slots, &meetings, &busy);
    let (days, lines) = grid::of(&t, forum, &slots, &typed.wanted.blocked.iter().copied().collect(), &notes);
    let span = |item: &AgendaItem| format!("{}–{}", t.moment(item.starts, &forum.zone), t.time(item.ends, &forum.zone));
    let body = Page {
        days,
        lines,
        remote: typed.wanted.remote,
        most: typed.most,
        most_fault: pages::fault(&t, faults, "most"),
        zone_fault: pages::fault(&t, faults, "zone"),
        wakes_fault: pages::fault(&t, faults, "wakes"),
        sleeps_fault: pages::fault(&t, faults, "sleeps"),
        own_zone: typed.zone,
        zones: zones(),
        wakes: typed.wakes,
        sleeps: typed.sleeps,
        starred: typed.starred,
        busy: busy
            .iter()
            .map(|item| Busy {
                when: span(item),
                title: item.title.clone(),
                part: item.part.clone(),
                href: item.href.clone(),
            })
            .collect(),
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
    let mut habit = habit(&mut conn, &forum, &whom).await?;
    drop(conn);
    let most = form.some("most").map(str::parse::<i64>);
    let wanted = Availability {
        blocked: slots.iter().map(|slot| slot.number).filter(|number| !free.contains(number)).collect(),
        remote: form.ticked("remote"),
        most: most.clone().and_then(Result::ok),
    };
    let mut faults = Vec::new();
    if most.is_some_and(|most| most.is_err() || most.is_ok_and(|n| !(0..=500).contains(&n))) {
        faults.push(FieldFault::with("most", key!("fault-whole"), "0–500"));
    }
    // A form without these fields leaves the hours and customs as they are.
    let asked = form.ticked("habits");
    if asked {
        let [zone, from, to] = ["zone", "wakes", "sleeps"].map(|name| form.text(name));
        match Habit::read(&whom.person, zone, from, to, form.ticked("starred")) {
            Ok(read) => habit = read,
            Err(found) => faults.extend(found),
        }
    }
    if !faults.is_empty() {
        let typed_or = |name: &str, stored: String| if asked { form.text(name).to_owned() } else { stored };
        let typed = Typed {
            wanted,
            most: form.text("most").to_owned(),
            zone: typed_or("zone", habit.zone.clone()),
            wakes: typed_or("wakes", clock(habit.wakes)),
            sleeps: typed_or("sleeps", clock(habit.sleeps)),
            starred: if asked { form.ticked("starred") } else { habit.starred },
        };
        return render(&ctx, whom, Some((typed, &faults))).await;
    }
    let (actor, stamp, t) = (ctx.actor()?, ctx.app.stamp(), ctx.say());
    transact!(ctx.app.db(), tx => {
        let policy = crate::setting::policy(tx, &forum.id).await?;
        policy.available(stamp.now).map_err(|no| no.refusal(&t, &forum.zone))?;
        let permit = rules::may_set_availability(actor, &forum.id, &whom.person)?;
        asking::set_availability(tx, stamp, &permit, &wanted).await?;
        if asked { habits::set(tx, stamp, &permit, &habit).await } else { Ok(()) }
    })?;
    Ok(respond::done(&format!("{}{}", ctx.at_forum("meetings"), whom.query), "saved"))
}
