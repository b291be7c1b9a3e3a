//! One file a page, and what several of them need.

pub mod agenda_show;
pub mod availability_edit;
pub mod mine_show;
pub mod plan_list;
pub mod plan_show;
pub mod plan_timetable;
pub mod request_make;
pub mod request_show;
pub mod setup_edit;

use exedra_kernel::{FieldFault, PersonId, Refusal, keys};
use exedra_people::presence;
use exedra_store::Conn;
use exedra_web::forms::Choice;
use exedra_web::{Ctx, Edition, Error, Say};

use crate::agenda::{Faces, Item};
use crate::model::{MeetingState, RequestState, Wish};

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

/// One meeting as agendas on pages show it.
pub struct AgendaRow {
    /// RFC 3339.
    pub iso: String,
    /// From, in the forum's time.
    pub from: String,
    /// Until.
    pub until: String,
    /// Whom they meet.
    pub name: String,
    /// Of which organisation.
    pub house: String,
    /// Where.
    pub place: String,
    /// Address of the room on the net.
    pub address: Option<String>,
    /// About what: title, language and address.
    pub about: Option<crate::subject::Subject>,
    /// Whether it was moved.
    pub moved: bool,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// The request's page; for the two alone.
    pub href: String,
}

/// The meetings of one day.
pub struct AgendaDay {
    /// The day in words.
    pub day: String,
    /// Its meetings.
    pub rows: Vec<AgendaRow>,
}

/// Puts an agenda into days of the forum's zone.
pub fn days(t: &Say, edition: &Edition, items: &[Item]) -> Vec<AgendaDay> {
    let mut days: Vec<AgendaDay> = Vec::new();
    for item in items {
        let day = t.day(item.meeting.starts_at, &edition.zone);
        if days.last().is_none_or(|last| last.day != day) {
            days.push(AgendaDay { day, rows: Vec::new() });
        }
        let row = AgendaRow {
            iso: item.meeting.starts_at.rfc3339(),
            from: t.time(item.meeting.starts_at, &edition.zone),
            until: t.time(item.meeting.ends_at, &edition.zone),
            name: item.with.name.clone(),
            house: item.with.house.clone(),
            place: item.place_words(t),
            address: item.place.as_ref().and_then(|place| place.address.clone()),
            about: item.about.clone(),
            moved: item.meeting.state == MeetingState::Moved,
            cancelled: !item.meeting.holds(),
            href: format!("/{}/meetings/requests/{}", edition.slug, item.meeting.request_id),
        };
        if let Some(last) = days.last_mut() {
            last.rows.push(row);
        }
    }
    days
}
