//! A plan person by person: people and time as a picture and as a list, and the meetings of one of them.

use std::collections::{BTreeMap, HashMap, HashSet};

use askama::Template;
use axum::extract::Path;
use exedra_kernel::PersonId;
use exedra_web::{Answer, Ctx, Head, Say, page};

use crate::agenda::place_words;
use crate::model::{PlanMeeting, Slot};
use crate::pages::plan_look::{self, Cell, Chart, Filter, Look, Tab};
use crate::store;

/// People shown at a time.
const SHOWN: usize = 40;

struct PersonRow {
    href: String,
    name: String,
    house: String,
    count: String,
    day: Vec<(String, String, String)>,
}

struct PersonMeeting {
    href: String,
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
    days: Vec<Tab>,
    day: String,
    filter: String,
    people: Vec<PersonRow>,
    pages: Vec<Tab>,
    chart: Chart,
}

/// The plan person by person.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let look = plan_look::read(&ctx, &mut conn, &id).await?;
    let away = store::all_blocked(&mut conn, &forum.id).await?;
    drop(conn);
    let plan = ctx.at_forum(&format!("meetings/plans/{}", look.plan.id));
    let base = format!("{plan}/people");
    let filter = Filter::read(&ctx, &look, &forum.zone);
    let mut held: BTreeMap<&PersonId, Vec<&PlanMeeting>> = BTreeMap::new();
    for meeting in &look.meetings {
        for person in [&meeting.a_id, &meeting.b_id] {
            held.entry(person).or_default().push(meeting);
        }
    }
    let everybody = plan_look::everybody(&look);
    let mut people: Vec<(String, &PersonId)> = everybody
        .iter()
        .filter(|person| filter.fits(&look, person))
        .map(|person| (look.faces.get(person).name, *person))
        .collect();
    people.sort();
    let (all, shown) = (people.len(), people.iter().skip(filter.from).take(SHOWN));
    let slots = filter.slots(&look, &forum.zone);
    let away: HashSet<(&PersonId, i64)> = away.iter().map(|(person, slot)| (person, *slot)).collect();
    let mut rows = Vec::new();
    let mut list = Vec::new();
    for (name, person) in shown {
        let theirs = held.get(person).map_or(&[][..], Vec::as_slice);
        let (cells, day) = of_day(&t, &look, &plan, person, theirs, &slots, &away, &forum.zone);
        rows.push((name.clone(), cells));
        list.push(PersonRow {
            href: format!("{base}?person={person}"),
            name: name.clone(),
            house: look.faces.get(person).house,
            count: t.number(theirs.len() as i64),
            day,
        });
    }
    let chosen = ctx.query_value("person").and_then(|text| PersonId::parse(&text)).filter(|id| everybody.contains(id));
    let own = chosen.as_ref().and_then(|id| Some((id, held.get(id)?)));
    let body = PeoplePage {
        agenda: chosen.as_ref().map(|id| ctx.at_forum(&format!("meetings/agendas/{id}"))).unwrap_or_default(),
        meetings: own.map_or_else(Vec::new, |(id, held)| meetings(&t, &look, &plan, id, held, &forum.zone)),
        chosen: chosen.as_ref().map(|id| look.faces.get(id).full()),
        days: filter.days(&t, &look, &forum.zone, &base),
        day: t.date(&filter.day),
        filter: plan_look::form(&t, &look, &filter, &base, &everybody, true),
        pages: filter.pages(&t, &base, SHOWN, all),
        chart: plan_look::chart(&t, &slots, forum, rows),
        people: list,
        plan,
        t,
    };
    page(&ctx, &Head::new(body.t.say("plan-people-title")).nav("meetings").private(), &body)
}

fn other<'a>(meeting: &'a PlanMeeting, person: &PersonId) -> &'a PersonId {
    if &meeting.a_id == person { &meeting.b_id } else { &meeting.a_id }
}

/// One person's day: the cells of the picture, and time, address and words of each meeting.
fn of_day(
    t: &Say,
    look: &Look,
    plan: &str,
    person: &PersonId,
    held: &[&PlanMeeting],
    slots: &[&Slot],
    away: &HashSet<(&PersonId, i64)>,
    zone: &str,
) -> (Vec<Cell>, Vec<(String, String, String)>) {
    let at: HashMap<i64, &PlanMeeting> = held.iter().map(|meeting| (meeting.slot, *meeting)).collect();
    let (mut cells, mut day) = (Vec::new(), Vec::new());
    for (x, slot) in slots.iter().enumerate() {
        if let Some(meeting) = at.get(&slot.number) {
            let href = format!("{plan}/meetings/{}", meeting.request_id);
            let place = look.places.iter().find(|place| place.id == meeting.place_id);
            let words = place.map_or_else(|| "—".to_owned(), |place| place_words(t, place));
            let with = look.faces.get(other(meeting, person)).name;
            let time = t.time(slot.starts_at, zone);
            let text = place.map(|place| place.name.chars().take(5).collect()).unwrap_or_default();
            let title = format!("{time}: {with}, {words}");
            day.push((time, href.clone(), format!("{with}, {words}")));
            cells.push(Cell { x, href, text, title, class: "meets" });
        } else if away.contains(&(person, slot.number)) {
            let (title, text) = (t.with("hand-away", look.faces.get(person).name), String::new());
            cells.push(Cell { x, href: String::new(), text, title, class: "away" });
        }
    }
    (cells, day)
}

fn meetings(
    t: &Say,
    look: &Look,
    plan: &str,
    person: &PersonId,
    held: &[&PlanMeeting],
    zone: &str,
) -> Vec<PersonMeeting> {
    let starts = |number: i64| look.slots.iter().find(|slot| slot.number == number).map(|slot| slot.starts_at);
    let mut own = held.to_vec();
    own.sort_by_key(|meeting| starts(meeting.slot));
    let meeting = |m: &&PlanMeeting| {
        let place = look.places.iter().find(|place| place.id == m.place_id);
        PersonMeeting {
            href: format!("{plan}/meetings/{}", m.request_id),
            when: starts(m.slot).map_or_else(|| "—".to_owned(), |at| t.moment(at, zone)),
            interpreter: look.interpreter(m),
            with: look.faces.get(other(m, person)).full(),
            place: place.map_or_else(|| "—".to_owned(), |place| place_words(t, place)),
        }
    };
    own.iter().map(meeting).collect()
}
