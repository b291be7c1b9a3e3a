//! A plan as a timetable (slots down, places across, a day at a time) and person by person.

use std::collections::{BTreeSet, HashMap};

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{PersonId, PlanId, Refusal};
use exedra_store::Conn;
use exedra_web::{Answer, Ctx, Error, Head, Say, page};

use crate::agenda::{Faces, place_words};
use crate::model::{Place, PlanMeeting, Slot};
use crate::rules;
use crate::store;

struct Tab {
    href: String,
    label: String,
    here: bool,
}

struct Line {
    time: String,
    cells: Vec<Option<(String, String, Option<String>)>>,
}

#[derive(Template)]
#[template(path = "plan_timetable.html")]
struct Timetable {
    t: Say,
    plan: String,
    days: Vec<Tab>,
    day: String,
    places: Vec<String>,
    lines: Vec<Line>,
}

struct Drawn {
    plan: PlanId,
    meetings: Vec<PlanMeeting>,
    slots: Vec<Slot>,
    places: Vec<Place>,
    faces: Faces,
    interpreters: HashMap<String, String>,
}

async fn read(ctx: &Ctx, conn: &mut Conn, id: &str) -> Result<Drawn, Error> {
    let forum = ctx.forum()?;
    rules::may_make_plan(ctx.actor()?, &forum.id)?;
    let plan = PlanId::parse(id).ok_or(Refusal::NotFound)?;
    store::plan(conn, &forum.id, &plan).await?.ok_or(Refusal::NotFound)?;
    Ok(Drawn {
        meetings: store::plan_meetings(conn, &forum.id, &plan).await?,
        slots: store::slots(conn, &forum.id).await?,
        places: store::places(conn, &forum.id).await?,
        faces: Faces::all(conn, &forum.id).await?,
        interpreters: crate::interpreters::names(conn, &forum.id).await?,
        plan,
    })
}

/// The timetable of one day.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let all = read(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    let plan = ctx.at_forum(&format!("meetings/plans/{}", all.plan));
    let dates: BTreeSet<String> = all.slots.iter().map(|slot| slot.starts_at.date_in(&forum.zone)).collect();
    let asked = ctx.query_value("day").filter(|day| dates.contains(day));
    // Without a wish, the first day on which somebody meets.
    let busy = |slot: &&Slot| all.meetings.iter().any(|meeting| meeting.slot == slot.number);
    let first = all.slots.iter().find(busy).map(|slot| slot.starts_at.date_in(&forum.zone));
    let day = asked.or(first).or_else(|| dates.first().cloned()).unwrap_or_default();
    let slots: Vec<&Slot> = all.slots.iter().filter(|slot| slot.starts_at.date_in(&forum.zone) == day).collect();
    let here: HashMap<(i64, &str), &PlanMeeting> = all
        .meetings
        .iter()
        .filter(|meeting| slots.iter().any(|slot| slot.number == meeting.slot))
        .map(|meeting| ((meeting.slot, meeting.place_id.as_str()), meeting))
        .collect();
    // Places that nobody uses this day would only make the table wider.
    let places: Vec<&Place> =
        all.places.iter().filter(|place| here.keys().any(|(_, used)| *used == place.id)).collect();
    let cell = |slot: &Slot, place: &Place| {
        let meeting = here.get(&(slot.number, place.id.as_str()))?;
        let interpreter = meeting.interpreter_id.as_ref().and_then(|id| all.interpreters.get(id)).cloned();
        Some((all.faces.get(&meeting.a_id).name, all.faces.get(&meeting.b_id).name, interpreter))
    };
    let body = Timetable {
        days: dates
            .iter()
            .map(|date| Tab { href: format!("{plan}/timetable?day={date}"), label: t.date(date), here: *date == day })
            .collect(),
        day: t.date(&day),
        lines: slots
            .iter()
            .map(|slot| Line {
                time: t.time(slot.starts_at, &forum.zone),
                cells: places.iter().map(|place| cell(slot, place)).collect(),
            })
            .collect(),
        places: places.iter().map(|place| place_words(&t, place)).collect(),
        plan,
        t,
    };
    page(&ctx, &Head::new(body.t.say("plan-timetable-title")).nav("meetings").private(), &body)
}

struct PersonRow {
    href: String,
    name: String,
    house: String,
    count: String,
}

struct PersonMeeting {
    when: String,
    with: String,
    place: String,
    interpreter: Option<String>,
}

#[derive(Template)]
#[template(path = "plan_people.html")]
struct PeoplePage {
    t: Say,
    plan: String,
    chosen: Option<String>,
    agenda: String,
    meetings: Vec<PersonMeeting>,
    people: Vec<PersonRow>,
}

/// The plan person by person.
pub async fn people(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let all = read(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    let plan = ctx.at_forum(&format!("meetings/plans/{}", all.plan));
    let mut counts: HashMap<&PersonId, i64> = HashMap::new();
    for meeting in &all.meetings {
        for person in [&meeting.a_id, &meeting.b_id] {
            *counts.entry(person).or_default() += 1;
        }
    }
    let mut people: Vec<PersonRow> = counts
        .iter()
        .map(|(person, count)| {
            let face = all.faces.get(person);
            PersonRow {
                href: format!("{plan}/people?person={person}"),
                name: face.name,
                house: face.house,
                count: t.number(*count),
            }
        })
        .collect();
    people.sort_by(|a, b| (&a.name, &a.href).cmp(&(&b.name, &b.href)));
    let chosen = ctx.query_value("person").and_then(|text| PersonId::parse(&text)).filter(|id| counts.contains_key(id));
    let starts = |number: i64| all.slots.iter().find(|slot| slot.number == number).map(|slot| slot.starts_at);
    let mut own: Vec<&PlanMeeting> =
        all.meetings.iter().filter(|m| chosen.as_ref().is_some_and(|id| m.a_id == *id || m.b_id == *id)).collect();
    own.sort_by_key(|meeting| starts(meeting.slot));
    let meeting = |m: &&PlanMeeting| {
        let other = if chosen.as_ref() == Some(&m.a_id) { &m.b_id } else { &m.a_id };
        let place = all.places.iter().find(|place| place.id == m.place_id);
        PersonMeeting {
            when: starts(m.slot).map_or_else(|| "—".to_owned(), |at| t.moment(at, &forum.zone)),
            with: all.faces.get(other).full(),
            place: place.map_or_else(|| "—".to_owned(), |place| place_words(&t, place)),
            interpreter: m.interpreter_id.as_ref().and_then(|id| all.interpreters.get(id)).cloned(),
        }
    };
    let body = PeoplePage {
        agenda: chosen.as_ref().map(|id| ctx.at_forum(&format!("meetings/agendas/{id}"))).unwrap_or_default(),
        meetings: own.iter().map(meeting).collect(),
        chosen: chosen.as_ref().map(|id| all.faces.get(id).full()),
        people,
        plan,
        t,
    };
    page(&ctx, &Head::new(body.t.say("plan-people-title")).nav("meetings").private(), &body)
}
