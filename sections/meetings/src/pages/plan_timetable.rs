//! A plan as a timetable: tables and time, a day at a time; as a picture and as the table in which meetings are moved.

use std::collections::{BTreeSet, HashMap, HashSet};

use askama::Template;
use axum::extract::Path;
use exedra_web::{Answer, Ctx, Head, Say, page};

use crate::agenda::place_words;
use crate::by_hand;
use crate::model::{Place, PlanMeeting, Slot};
use crate::pages::plan_look::{self, Cell, Chart, Filter, Tab};

/// Places shown at a time.
const SHOWN: usize = 24;

struct Meet {
    request: String,
    href: String,
    a: String,
    b: String,
    interpreter: Option<String>,
    fits: bool,
}

struct Seat {
    place: String,
    meet: Option<Meet>,
}

struct Line {
    slot: i64,
    time: String,
    seats: Vec<Seat>,
}

#[derive(Template)]
#[template(path = "plan_timetable.html")]
struct Timetable {
    t: Say,
    plan: String,
    days: Vec<Tab>,
    day: String,
    date: String,
    from: usize,
    filter: String,
    places: Vec<String>,
    lines: Vec<Line>,
    pages: Vec<Tab>,
    chart: Chart,
    movable: bool,
    revision: i64,
    changed: bool,
}

/// The timetable of one day.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let look = plan_look::read(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    let plan = ctx.at_forum(&format!("meetings/plans/{}", look.plan.id));
    let base = format!("{plan}/timetable");
    let filter = Filter::read(&ctx, &look, &forum.zone);
    let slots = filter.slots(&look, &forum.zone);
    let numbers: HashSet<i64> = slots.iter().map(|slot| slot.number).collect();
    let here: HashMap<(i64, &str), &PlanMeeting> = look
        .meetings
        .iter()
        .filter(|meeting| numbers.contains(&meeting.slot))
        .map(|meeting| ((meeting.slot, meeting.place_id.as_str()), meeting))
        .collect();
    let fits = |meeting: &PlanMeeting| filter.fits(&look, &meeting.a_id) || filter.fits(&look, &meeting.b_id);
    let wanted: BTreeSet<&str> =
        here.iter().filter(|(_, meeting)| fits(meeting)).map(|((_, place), _)| *place).collect();
    // Of some people, the places at which they meet; else all, so that there is somewhere to move a meeting to.
    let places: Vec<&Place> =
        look.places.iter().filter(|place| !filter.narrows() || wanted.contains(place.id.as_str())).collect();
    let shown: Vec<&Place> = places.iter().skip(filter.from).take(SHOWN).copied().collect();
    let meet = |slot: &Slot, place: &Place| {
        let meeting = here.get(&(slot.number, place.id.as_str()))?;
        Some(Meet {
            request: meeting.request_id.to_string(),
            href: format!("{plan}/meetings/{}", meeting.request_id),
            a: look.faces.get(&meeting.a_id).name,
            b: look.faces.get(&meeting.b_id).name,
            interpreter: look.interpreter(meeting),
            fits: filter.narrows() && fits(meeting),
        })
    };
    let lines: Vec<Line> = slots
        .iter()
        .map(|slot| Line {
            slot: slot.number,
            time: t.time(slot.starts_at, &forum.zone),
            seats: shown.iter().map(|place| Seat { place: place.id.clone(), meet: meet(slot, place) }).collect(),
        })
        .collect();
    let body = Timetable {
        days: filter.days(&t, &look, &forum.zone, &base),
        day: t.date(&filter.day),
        date: filter.day.clone(),
        from: filter.from,
        filter: plan_look::form(&t, &look, &filter, &base, &plan_look::everybody(&look), true),
        chart: plan_look::chart(&t, &slots, forum, rows(&t, &lines, &shown)),
        places: shown.iter().map(|place| place_words(&t, place)).collect(),
        pages: filter.pages(&t, &base, SHOWN, places.len()),
        movable: forum.is_open() && by_hand::changeable(look.plan.state),
        revision: look.revision,
        changed: ctx.query_value("changed").is_some(),
        lines,
        plan,
        t,
    };
    let head = Head::new(body.t.say("plan-timetable-title")).nav("meetings").private();
    page(&ctx, &if body.movable { head.script("plan.js") } else { head }, &body)
}

/// The same as rows of a picture: a place each.
fn rows(t: &Say, lines: &[Line], places: &[&Place]) -> Vec<(String, Vec<Cell>)> {
    let cell = |at: usize, line: &Line, column: usize| {
        let meet = line.seats[column].meet.as_ref()?;
        Some(Cell {
            x: at,
            href: meet.href.clone(),
            text: String::new(),
            title: format!("{}: {} – {}", line.time, meet.a, meet.b),
            class: if meet.fits { "fits" } else { "meets" },
        })
    };
    let row = |(column, place): (usize, &&Place)| {
        let cells = lines.iter().enumerate().filter_map(|(at, line)| cell(at, line, column)).collect();
        (place_words(t, place), cells)
    };
    places.iter().enumerate().map(row).collect()
}
