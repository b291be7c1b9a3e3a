//! One file a page, and what several of them need.

pub mod agenda_show;
pub mod assign_edit;
pub mod availability_edit;
pub mod book_show;
pub mod closed_edit;
pub mod day_meeting;
pub mod day_show;
pub mod figures_show;
pub mod free_list;
pub mod grid;
pub mod group_make;
pub mod group_show;
pub mod interpreter_list;
pub mod mine_show;
pub mod plan_compare;
pub mod plan_list;
pub mod plan_look;
pub mod plan_meeting;
pub mod plan_people;
pub mod plan_show;
pub mod plan_timetable;
pub mod policy_edit;
pub mod print_show;
pub mod request_make;
pub mod request_show;
pub mod room_test;
pub mod setup_edit;
pub mod spare_edit;
pub mod where_find;

use exedra_kernel::{FieldFault, Moment, PersonId, Refusal, keys};
use exedra_people::presence;
use exedra_store::Conn;
use exedra_web::forms::Choice;
use exedra_web::section::AgendaItem;
use exedra_web::{Ctx, Edition, Error, Say, Section};

use crate::agenda::{self, Faces, Item};
use crate::model::{MeetingState, RequestState, Wish};
use crate::{PLAN, READ, SET_UP};

/// The routes of what a plan is made from beside hours and wishes.
pub fn input_routes(section: Section) -> Section {
    section
        .get("/{forum}/meetings/interpreters", SET_UP, interpreter_list::show)
        .post("/{forum}/meetings/interpreters", SET_UP, interpreter_list::add)
        .get("/{forum}/meetings/interpreters/{id}", SET_UP, interpreter_list::one)
        .post("/{forum}/meetings/interpreters/{id}", SET_UP, interpreter_list::save)
        .get("/{forum}/meetings/closed", SET_UP, closed_edit::show)
        .post("/{forum}/meetings/closed", SET_UP, closed_edit::save)
        .get("/{forum}/meetings/spare", PLAN, spare_edit::show)
        .post("/{forum}/meetings/spare", PLAN, spare_edit::save)
        .get("/{forum}/meetings/spare/progress", PLAN, spare_edit::progress)
        .get("/{forum}/meetings/rooms/{id}/test", READ, room_test::show)
}

/// For whom somebody acts on a page: themselves or somebody they hold a mandate from.
pub struct Whom {
    /// The person.
    pub person: PersonId,
    /// Whether it is somebody else.
    pub other: bool,
    /// Their name.
    pub name: String,
    /// `?for=…` for links that stay with this person; empty for oneself.
    pub query: String,
    /// All for whom they may act, when there are several.
    pub choices: Vec<Choice>,
}

/// Finds for whom somebody acts; somebody whom they do not answer for is not found.
pub async fn whom(ctx: &Ctx, conn: &mut Conn, named: Option<&str>) -> Result<Whom, Error> {
    let (actor, forum) = (ctx.actor()?, ctx.forum()?);
    let person = match named.filter(|text| !text.is_empty()) {
        Some(text) => PersonId::parse(text).ok_or(Refusal::NotFound)?,
        None => actor.person.clone(),
    };
    if !actor.answers_for(&person) {
        return Err(Refusal::NotFound.into());
    }
    let mut choices = Vec::new();
    let all: Vec<&PersonId> = std::iter::once(&actor.person).chain(&actor.mandates).collect();
    let faces = Faces::some(conn, &forum.id, &all).await?;
    if all.len() > 1 {
        for id in &all {
            choices.push(Choice { value: id.to_string(), label: faces.get(id).name, chosen: **id == person });
        }
    }
    let other = person != actor.person;
    let query = if other { format!("?for={person}") } else { String::new() };
    Ok(Whom { name: faces.get(&person).name, other, query, choices, person })
}

/// Whether somebody takes part in the edition of the page.
pub async fn is_here(conn: &mut Conn, edition: &Edition, person: &PersonId) -> Result<bool, Error> {
    Ok(presence::attendee(conn, &edition.id, person).await?.is_some_and(|attendee| attendee.here()))
}

/// The sentence for a field's fault, if it has one.
pub fn fault(t: &Say, faults: &[FieldFault], field: &str) -> Option<String> {
    faults.iter().find(|fault| fault.field == field).map(|fault| t.with(fault.key, &fault.detail))
}

const WISHES: [&str; 3] = keys!["meeting-wish-must", "meeting-wish-want", "meeting-wish-would"];

/// A wish in words.
pub fn wish_words(t: &Say, wish: Wish) -> String {
    t.say(WISHES[wish as usize])
}

/// The wishes to choose from.
pub fn wishes(t: &Say, chosen: &str) -> Vec<Choice> {
    Wish::ALL
        .iter()
        .map(|wish| Choice {
            value: wish.as_str().to_owned(),
            label: wish_words(t, *wish),
            chosen: wish.as_str() == chosen,
        })
        .collect()
}

const STATES: [&str; 5] = keys![
    "meeting-state-pending",
    "meeting-state-accepted",
    "meeting-state-declined",
    "meeting-state-withdrawn",
    "meeting-state-planned"
];

/// A request's state in words.
pub fn state_words(t: &Say, state: RequestState) -> String {
    t.say(STATES[state as usize])
}

/// One meeting, or one other thing somebody takes part in, as agendas on pages show it.
pub struct AgendaRow {
    at: Moment,
    /// RFC 3339.
    pub iso: String,
    /// From, in the forum's time.
    pub from: String,
    /// Until.
    pub until: String,
    /// Whom they meet, or what takes place.
    pub name: String,
    /// Of which organisation.
    pub house: String,
    /// Where.
    pub place: String,
    /// Address of the room on the net.
    pub address: Option<String>,
    /// Where to try that room.
    pub test: Option<String>,
    /// Who interprets.
    pub interpreter: Option<String>,
    /// About what: title, language and address.
    pub about: Option<crate::subject::Subject>,
    /// What they do there, where it is no meeting.
    pub part: Option<String>,
    /// Whether it was moved.
    pub moved: bool,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// Whether it is at the same time as another row.
    pub overlaps: bool,
    /// The request's page, for the two alone; or the public page of what takes place.
    pub href: String,
}

/// What stands on one day.
pub struct AgendaDay {
    /// The day in words.
    pub day: String,
    /// Its rows.
    pub rows: Vec<AgendaRow>,
}

/// What else a person takes part in at an edition, as the other sections tell; to others without what is nobody's business.
pub async fn taken_part(ctx: &Ctx, conn: &mut Conn, person: &PersonId, own: bool) -> Result<Vec<AgendaItem>, Error> {
    let mut all = agenda::taken_part(&ctx.app, conn, ctx.forum()?, person, ctx.lang).await?;
    all.retain(|item| own || !item.private);
    Ok(all)
}

/// Meetings and other things in order of time.
pub fn rows(t: &Say, edition: &Edition, items: &[Item], others: &[AgendaItem]) -> Vec<AgendaRow> {
    let mut spans: Vec<(Moment, Moment, AgendaRow)> = Vec::new();
    for item in items {
        let (starts, ends) = (item.meeting.starts_at, item.meeting.ends_at);
        let row = AgendaRow {
            at: starts,
            iso: starts.rfc3339(),
            from: t.time(starts, &edition.zone),
            until: t.time(ends, &edition.zone),
            name: item.with.name.clone(),
            house: item.with.house.clone(),
            place: item.place_words(t),
            address: item.place.as_ref().and_then(|place| place.address.clone()),
            test: item
                .place
                .as_ref()
                .filter(|place| place.address.is_some())
                .map(|place| room_test::path(edition, place)),
            interpreter: item.interpreter.clone(),
            about: item.about.clone(),
            part: None,
            moved: item.meeting.state == MeetingState::Moved,
            cancelled: !item.meeting.holds(),
            overlaps: false,
            href: format!("/{}/meetings/requests/{}", edition.slug, item.meeting.request_id),
        };
        spans.push((starts, ends, row));
    }
    for other in others {
        let row = AgendaRow {
            at: other.starts,
            iso: other.starts.rfc3339(),
            from: t.time(other.starts, &edition.zone),
            until: t.time(other.ends, &edition.zone),
            name: other.title.clone(),
            house: String::new(),
            place: other.place.clone(),
            address: None,
            test: None,
            interpreter: None,
            about: None,
            part: Some(other.part.clone()),
            moved: false,
            cancelled: other.cancelled,
            overlaps: false,
            href: other.href.clone(),
        };
        spans.push((other.starts, other.ends, row));
    }
    spans.sort_by_key(|(starts, ends, _)| (*starts, *ends));
    let taken: Vec<(Moment, Moment, bool)> = spans.iter().map(|(from, to, row)| (*from, *to, row.cancelled)).collect();
    let mut rows: Vec<AgendaRow> = spans.into_iter().map(|(.., row)| row).collect();
    for (at, row) in rows.iter_mut().enumerate() {
        let (from, until, cancelled) = taken[at];
        let beside = |(other, (starts, ends, gone)): (usize, &(Moment, Moment, bool))| {
            other != at && !gone && *starts < until && from < *ends
        };
        row.overlaps = !cancelled && taken.iter().enumerate().any(beside);
    }
    rows
}

/// Puts rows into days of the forum's zone.
pub fn days(t: &Say, edition: &Edition, rows: Vec<AgendaRow>) -> Vec<AgendaDay> {
    let mut days: Vec<AgendaDay> = Vec::new();
    for row in rows {
        let day = t.day(row.at, &edition.zone);
        if days.last().is_none_or(|last| last.day != day) {
            days.push(AgendaDay { day, rows: Vec::new() });
        }
        if let Some(last) = days.last_mut() {
            last.rows.push(row);
        }
    }
    days
}
