//! Hours and places of the meetings, for the secretariat.

use askama::Template;
use exedra_kernel::FieldFault;
use exedra_kernel::Refusal;
use exedra_store::transact;
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use crate::model::{Place, PlaceKind, Slot};
use crate::rules;
use crate::setup;
use crate::slots::Hours;
use crate::store;

#[derive(Template)]
#[template(path = "setup_edit.html")]
struct Page {
    t: Say,
    faults: Faults,
    days: Vec<Choice>,
    hours: Hours,
    rest_from: String,
    rest_to: String,
    length: String,
    pause: String,
    slots: String,
    listed: Vec<(String, Vec<String>)>,
    tables: String,
    stands: String,
    waiting: Option<String>,
    rooms: String,
    count: String,
    template: String,
    outside: Outside,
    closed: String,
    zone: String,
    back: String,
}

/// The hours outside the hall's.
struct Outside {
    days: Vec<Choice>,
    from: String,
    to: String,
    length: String,
    pause: String,
    listed: Vec<(String, Vec<String>)>,
    faults: Vec<String>,
}

/// Sentences by field.
struct Faults(Vec<(String, String)>);

impl Faults {
    fn of(&self, field: &str) -> Option<&String> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, sentence)| sentence)
    }
}

/// What the hours were made from, as far as the slots tell.
fn guess(slots: &[Slot], zone: &str, all_days: &[String]) -> Hours {
    let minutes = |slot: &Slot| (slot.ends_at.micros() - slot.starts_at.micros()) / 60_000_000;
    let time = |at: exedra_kernel::Moment| at.in_zone(zone).strftime("%H:%M").to_string();
    let length = slots.first().map_or(25, minutes);
    let gaps = slots.windows(2).map(|pair| (pair[1].starts_at.micros() - pair[0].ends_at.micros()) / 60_000_000);
    let mut days: Vec<String> = slots.iter().map(|slot| slot.starts_at.date_in(zone)).collect();
    days.dedup();
    let pause = gaps.filter(|gap| *gap >= 0).min().unwrap_or(5);
    // One longer gap within the first day is the break.
    let first = slots.iter().take_while(|slot| days.first().is_some_and(|day| slot.starts_at.date_in(zone) == *day));
    let first: Vec<&Slot> = first.collect();
    let rest = first
        .windows(2)
        .find(|pair| (pair[1].starts_at.micros() - pair[0].ends_at.micros()) / 60_000_000 > pause)
        .map(|pair| (time(pair[0].ends_at), time(pair[1].starts_at)));
    Hours {
        days: if days.is_empty() { all_days.to_vec() } else { days },
        from: slots.iter().map(|slot| time(slot.starts_at)).min().unwrap_or_else(|| "09:00".to_owned()),
        to: slots.iter().map(|slot| time(slot.ends_at)).max().unwrap_or_else(|| "17:00".to_owned()),
        rest,
        length,
        pause,
    }
}

fn places_text(places: &[Place], kind: PlaceKind, value: impl Fn(&Place) -> String) -> String {
    let lines = places.iter().filter(|place| place.kind == kind);
    lines.map(|place| format!("{} = {}", place.name, value(place))).collect::<Vec<_>>().join("\n")
}

fn by_day(t: &Say, slots: &[Slot], zone: &str) -> Vec<(String, Vec<String>)> {
    let mut listed: Vec<(String, Vec<String>)> = Vec::new();
    for slot in slots {
        let day = t.day(slot.starts_at, zone);
        if listed.last().is_none_or(|(last, _)| *last != day) {
            listed.push((day, Vec::new()));
        }
        let span = format!("{}–{}", t.time(slot.starts_at, zone), t.time(slot.ends_at, zone));
        if let Some((_, times)) = listed.last_mut() {
            times.push(span);
        }
    }
    listed
}

/// The form of the hours outside the hall's: as typed, as they are, or as advised.
fn outside_of(
    t: &Say,
    slots: &[Slot],
    hall: &Hours,
    typed: Option<&Posted>,
    all_days: &[String],
    zone: &str,
) -> Outside {
    let mut hours = typed.map_or_else(|| guess(slots, zone, &[]), setup::read_hours);
    if slots.is_empty() && typed.is_none() {
        (hours.from, hours.to) = ("07:00".to_owned(), "22:00".to_owned());
        (hours.length, hours.pause) = (hall.length, hall.pause);
    }
    let number = |name: &str, n: i64| typed.map_or_else(|| n.to_string(), |form| form.text(name).to_owned());
    Outside {
        days: all_days
            .iter()
            .map(|day| Choice { label: t.date(day), chosen: hours.days.contains(day), value: day.clone() })
            .collect(),
        length: number("length", hours.length),
        pause: number("pause", hours.pause),
        listed: by_day(t, slots, zone),
        faults: Vec::new(),
        from: hours.from,
        to: hours.to,
    }
}

async fn render(ctx: &Ctx, typed: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let all = store::slots(&mut conn, &forum.id).await?;
    let (outside, slots): (Vec<Slot>, Vec<Slot>) = all.into_iter().partition(|slot| slot.remote_only);
    let places = store::places(&mut conn, &forum.id).await?;
    let mut owners = std::collections::HashMap::new();
    for id in places.iter().filter_map(|place| place.organisation_id.clone()) {
        if let Some(found) = exedra_people::organisation::by_id(&mut conn, &id).await? {
            owners.insert(id, found.name);
        }
    }
    let (_, waiting) = setup::with_offered(&ctx.app, &mut conn, &forum.id).await?;
    let all_days = exedra_people::forum::days(forum);
    let hours_typed = typed.filter(|form| form.text("do") == "hours");
    let places_typed = typed.filter(|form| form.text("do") == "places");
    let hours = hours_typed.map_or_else(|| guess(&slots, &forum.zone, &all_days), setup::read_hours);
    let typed_or = |name: &str, stored: String| places_typed.map_or(stored, |form| form.text(name).to_owned());
    let owner =
        |place: &Place| place.organisation_id.as_ref().and_then(|id| owners.get(id)).cloned().unwrap_or_default();
    let tables = places.iter().filter(|place| place.kind == PlaceKind::Table).count();
    let listed = by_day(&t, &slots, &forum.zone);
    let outside_typed = typed.filter(|form| form.text("do") == "outside");
    let mut outside = outside_of(&t, &outside, &hours, outside_typed, &all_days, &forum.zone);
    if outside_typed.is_some() {
        outside.faults = faults.iter().map(|f| t.with(f.key, &f.detail)).collect();
    }
    let beside = if outside_typed.is_some() { &[][..] } else { faults };
    let number = |name: &str, n: i64| hours_typed.map_or_else(|| n.to_string(), |form| form.text(name).to_owned());
    let body = Page {
        faults: Faults(beside.iter().map(|f| (f.field.clone(), t.with(f.key, &f.detail))).collect()),
        days: all_days
            .into_iter()
            .map(|day| Choice { label: t.date(&day), chosen: hours.days.contains(&day), value: day })
            .collect(),
        rest_from: hours.rest.as_ref().map(|rest| rest.0.clone()).unwrap_or_default(),
        rest_to: hours.rest.as_ref().map(|rest| rest.1.clone()).unwrap_or_default(),
        length: number("length", hours.length),
        pause: number("pause", hours.pause),
        slots: t.count("setup-slots-count", slots.len() as i64),
        listed,
        tables: typed_or("tables", tables.to_string()),
        waiting: (waiting > 0).then(|| t.count("setup-stands-waiting", waiting as i64)),
        stands: typed_or("stands", places_text(&places, PlaceKind::Stand, owner)),
        rooms: typed_or("rooms", places_text(&places, PlaceKind::Remote, |p| p.address.clone().unwrap_or_default())),
        count: typed_or("count", String::new()),
        template: typed_or("template", String::new()),
        outside,
        closed: ctx.at_forum("meetings/closed"),
        zone: forum.zone.clone(),
        back: ctx.at_forum("meetings/plans"),
        hours,
        t,
    };
    let head = Head::new(body.t.say("setup-title")).nav("meetings").private();
    let mut response = page(ctx, &head, &body)?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The forms.
pub async fn show(ctx: Ctx) -> Answer {
    rules::may_set_up(ctx.actor()?, &ctx.forum()?.id)?;
    render(&ctx, None, &[]).await
}

/// One of the forms comes in.
pub async fn save(ctx: Ctx, form: Posted) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let (actor, stamp) = (ctx.actor()?, ctx.app.stamp());
    let outcome = if form.text("do") == "stands" {
        transact!(ctx.app.db(), tx => {
            let permit = rules::may_set_up(actor, &forum.id)?;
            let (places, _) = setup::with_offered(&ctx.app, tx, &forum.id).await?;
            setup::set_places(tx, stamp, &permit, &places).await
        })
    } else if form.text("do") == "outside" {
        let hours = setup::read_hours(&form);
        transact!(ctx.app.db(), tx => {
            let permit = rules::may_set_up(actor, &forum.id)?;
            crate::closed::set_remote_hours(tx, stamp, &permit, &hours, &forum.zone).await
        })
    } else if form.text("do") == "places" {
        let read = setup::read_places(&mut *ctx.app.db().read().await?, &form).await?;
        match read {
            Err(faults) => Err(exedra_store::Error::from(Refusal::Invalid(faults))),
            Ok(places) => transact!(ctx.app.db(), tx => {
                let permit = rules::may_set_up(actor, &forum.id)?;
                setup::set_places(tx, stamp, &permit, &places).await
            }),
        }
    } else {
        let hours = setup::read_hours(&form);
        transact!(ctx.app.db(), tx => {
            let permit = rules::may_set_up(actor, &forum.id)?;
            setup::set_hours(tx, stamp, &permit, &hours, &forum.zone).await
        })
    };
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            Ok(respond::done(&ctx.at_forum("meetings/setup"), "saved"))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => render(&ctx, Some(&form), &faults).await,
        Err(error) => Err(Error::from(error)),
    }
}
