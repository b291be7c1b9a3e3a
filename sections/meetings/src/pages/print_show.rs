//! Agendas on paper: a sheet for each person or table; and who comes when, for the door.

use askama::Template;
use exedra_kernel::{DelegationId, Lang, Refusal, key};
use exedra_people::{presence, table};
use exedra_web::forms::Choice;
use exedra_web::{Answer, Ctx, Edition, Head, Say, page, respond};

use crate::agenda::{Faces, place_words};
use crate::model::Place;
use crate::pages::{self, AgendaDay};
use crate::paper::{self, Line};
use crate::{agenda, rules_day, store};

struct SheetLine {
    time: String,
    with: String,
    place: String,
}

struct SheetDay {
    day: String,
    lines: Vec<SheetLine>,
}

struct Sheet {
    title: String,
    under: String,
    days: Vec<SheetDay>,
}

#[derive(Template)]
#[template(path = "print_show.html")]
struct Page {
    t: Say,
    base: String,
    forum: String,
    zone: String,
    /// Whether the asker works at the desk and may print for others.
    desk: bool,
    own_days: Option<Vec<AgendaDay>>,
    own_name: String,
    sheets: Vec<Sheet>,
    count: String,
    kinds: Vec<Choice>,
    delegations: Vec<Choice>,
}

/// Lines by day.
fn days(
    t: &Say,
    edition: &Edition,
    lines: &[Line<'_>],
    words: impl Fn(&Line<'_>) -> (String, String),
) -> Vec<SheetDay> {
    let mut days: Vec<SheetDay> = Vec::new();
    for line in lines {
        let (starts, ends) = (line.meeting.starts_at, line.meeting.ends_at);
        let day = t.day(starts, &edition.zone);
        if days.last().is_none_or(|last| last.day != day) {
            days.push(SheetDay { day, lines: Vec::new() });
        }
        let (with, place) = words(line);
        let time = format!("{}–{}", t.time(starts, &edition.zone), t.time(ends, &edition.zone));
        if let Some(last) = days.last_mut() {
            last.lines.push(SheetLine { time, with, place });
        }
    }
    days
}

/// One's own agenda for everybody; those of a delegation, of everybody, or all tables for whoever works at the desk.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition, actor) = (ctx.say(), ctx.forum()?.clone(), ctx.actor()?);
    let mut conn = ctx.app.db().read().await?;
    let what = ctx.query_value("what").unwrap_or_default();
    let desk = rules_day::may_work_the_desk(actor, &edition.id);
    let (mut own_days, mut own_name, mut sheets) = (None, String::new(), Vec::new());
    let wanted = ctx.query_value("delegation").unwrap_or_default();
    match what.as_str() {
        "people" | "tables" => {
            desk.clone()?;
            let meetings = store::meetings(&mut conn, &edition.id).await?;
            let places = store::places(&mut conn, &edition.id).await?;
            let faces = Faces::all(&mut conn, &edition.id).await?;
            if what == "tables" {
                let words = |line: &Line<'_>| {
                    // Names alone: the sheet of a table has a line for each slot of each day.
                    let names: Vec<String> = line.with.iter().map(|who| faces.get(who).name).collect();
                    (names.join(" – "), String::new())
                };
                sheets.extend(paper::by_place(&meetings, &places).into_iter().map(|(place, lines)| Sheet {
                    title: place_words(&t, place),
                    under: String::new(),
                    days: days(&t, &edition, &lines, words),
                }));
            } else {
                let of = match DelegationId::parse(&wanted) {
                    None if !wanted.is_empty() => return Err(Refusal::NotFound.into()),
                    of => of,
                };
                let lines = paper::by_person(&meetings);
                let mut people = presence::attendees(&mut conn, &edition.id).await?;
                people.retain(|one| one.here() && (of.is_none() || one.delegation_id == of));
                people.sort_by_cached_key(paper::sorting);
                let place_of = |id: &str| places.iter().find(|place: &&Place| place.id == id);
                let words = |line: &Line<'_>| {
                    let with = line.with.first().map_or_else(String::new, |who| faces.get(who).full());
                    let place = place_of(&line.meeting.place_id);
                    (with, place.map_or_else(|| "—".to_owned(), |place| place_words(&t, place)))
                };
                let sheet = |one: &presence::Attendee| {
                    Some(Sheet {
                        title: one.display(),
                        under: one.organisation.clone().unwrap_or_default(),
                        days: days(&t, &edition, lines.get(&one.person)?, words),
                    })
                };
                sheets.extend(people.iter().filter_map(sheet));
            }
        }
        _ => {
            let whom = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?;
            let mut items = agenda::of_person(&mut conn, &edition.id, &whom.person, ctx.lang).await?;
            items.retain(|item| item.meeting.holds());
            let others = pages::taken_part(&ctx, &mut conn, &whom.person, true).await?;
            own_days = Some(pages::days(&t, &edition, pages::rows(&t, &edition, &items, &others)));
            own_name = whom.name;
        }
    }
    let desk = desk.is_ok();
    let choice =
        |value: &str, label: String, now: &str| Choice { value: value.to_owned(), label, chosen: value == now };
    let kinds = [("own", key!("print-own")), ("people", key!("print-people")), ("tables", key!("print-tables"))];
    let mut delegations = Vec::new();
    if desk {
        delegations.push(choice("", t.say(key!("print-everybody")), &wanted));
        for (id, code, name) in presence::delegations(&mut conn, &edition.id).await? {
            delegations.push(choice(id.as_str(), format!("{code} · {name}"), &wanted));
        }
    }
    let body = Page {
        base: ctx.at_forum("meetings"),
        forum: edition.name.text(ctx.lang).to_owned(),
        zone: edition.zone.clone(),
        kinds: kinds.iter().map(|(value, key)| choice(value, t.say(key), &what)).collect(),
        count: t.count("print-count", sheets.len() as i64),
        delegations,
        desk,
        own_days,
        own_name,
        sheets,
        t,
    };
    let mut head = Head::new(body.t.say("print-title")).nav("meetings").private();
    head.printed = true;
    page(&ctx, &head, &body)
}

struct DoorRow {
    latin: String,
    native: String,
    house: String,
    place: String,
}

struct DoorSlot {
    time: String,
    rows: Vec<DoorRow>,
}

#[derive(Template)]
#[template(path = "door_list.html")]
struct DoorPage {
    t: Say,
    base: String,
    forum: String,
    zone: String,
    days: Vec<Choice>,
    day: String,
    csv: String,
    slots: Vec<DoorSlot>,
}

/// The list for the door, a day at a time.
pub async fn door(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?.clone());
    rules_day::may_work_the_desk(ctx.actor()?, &edition.id)?;
    let mut conn = ctx.app.db().read().await?;
    let meetings = store::meetings(&mut conn, &edition.id).await?;
    let slots = store::slots(&mut conn, &edition.id).await?;
    let places = store::places(&mut conn, &edition.id).await?;
    let people = presence::attendees(&mut conn, &edition.id).await?;
    let all = paper::at_door(&meetings, &slots, &people);
    let mut dates: Vec<String> = all.iter().map(|(slot, _)| slot.starts_at.date_in(&edition.zone)).collect();
    dates.dedup();
    let today = ctx.now.date_in(&edition.zone);
    let asked = ctx.query_value("day").filter(|day| dates.contains(day));
    let day = asked.or_else(|| dates.iter().find(|day| **day >= today).or(dates.first()).cloned()).unwrap_or_default();
    let words = |id: &str| {
        let place = places.iter().find(|place| place.id == id);
        place.map_or_else(|| "—".to_owned(), |place| place_words(&t, place))
    };
    let of_day = all.iter().filter(|(slot, _)| slot.starts_at.date_in(&edition.zone) == day);
    let row = |row: &paper::AtDoor<'_>| DoorRow {
        latin: row.who.latin_name.clone(),
        native: if row.who.native_name == row.who.latin_name { String::new() } else { row.who.native_name.clone() },
        house: row.who.organisation.clone().unwrap_or_default(),
        place: words(&row.meeting.place_id),
    };
    let body = DoorPage {
        base: ctx.at_forum("meetings"),
        csv: ctx.at_forum("meetings/door.csv"),
        forum: edition.name.text(ctx.lang).to_owned(),
        zone: edition.zone.clone(),
        slots: of_day
            .map(|(slot, rows)| DoorSlot {
                time: format!("{}–{}", t.time(slot.starts_at, &edition.zone), t.time(slot.ends_at, &edition.zone)),
                rows: rows.iter().map(row).collect(),
            })
            .collect(),
        days: dates
            .iter()
            .map(|date| Choice { value: date.clone(), label: t.date(date), chosen: *date == day })
            .collect(),
        day: t.date(&day),
        t,
    };
    let mut head = Head::new(body.t.say("door-title")).nav("meetings").private();
    head.printed = true;
    page(&ctx, &head, &body)
}

/// The whole list as CSV, no cell of which is a formula.
pub async fn door_csv(ctx: Ctx) -> Answer {
    let edition = ctx.forum()?.clone();
    rules_day::may_work_the_desk(ctx.actor()?, &edition.id)?;
    let mut conn = ctx.app.db().read().await?;
    let meetings = store::meetings(&mut conn, &edition.id).await?;
    let slots = store::slots(&mut conn, &edition.id).await?;
    let places = store::places(&mut conn, &edition.id).await?;
    let people = presence::attendees(&mut conn, &edition.id).await?;
    let t = ctx.app.say(Lang::En);
    let mut text = String::from("\u{feff}");
    let columns = ["day", "from", "until", "latin_name", "native_name", "organisation", "place"];
    text.push_str(&table::csv_line(&columns));
    for (slot, rows) in paper::at_door(&meetings, &slots, &people) {
        let (day, from, until) = (
            slot.starts_at.date_in(&edition.zone),
            t.time(slot.starts_at, &edition.zone),
            t.time(slot.ends_at, &edition.zone),
        );
        for row in rows {
            let place = places.iter().find(|place| place.id == row.meeting.place_id);
            let place = place.map_or_else(String::new, |place| place_words(&ctx.say(), place));
            text.push_str(&table::csv_line(&[
                day.as_str(),
                &from,
                &until,
                &row.who.latin_name,
                &row.who.native_name,
                row.who.organisation.as_deref().unwrap_or_default(),
                &place,
            ]));
        }
    }
    Ok(respond::download(text, "text/csv; charset=utf-8", &format!("door-{}.csv", edition.slug)))
}
