//! Agendas: a person's meetings with names, places and subjects, as pages, calendars, letters and the API tell them.

use std::collections::HashMap;

use exedra_kernel::{ForumId, Lang, ListingId, PersonId, RequestId};
use exedra_people::presence::{self, Attendee};
use exedra_store::{Conn, Result};
use exedra_web::section::AgendaItem;
use exedra_web::{App, Edition, EditionState, Say};

use crate::model::{Meeting, Place, PlaceKind, Request, RequestState};
use crate::store;
use crate::subject::{self, Subject};
use exedra_web::calendar::{self, Entry};

/// Who somebody is, in few words.
#[derive(Clone, Debug, Default)]
pub struct Face {
    /// Name.
    pub name: String,
    /// Organisation.
    pub house: String,
    /// Where mail may reach them: only with their consent to be contacted.
    pub mail: Option<String>,
    /// The language to write to them in.
    pub lang: Option<Lang>,
    /// Whether they take part (still).
    pub here: bool,
    /// Whether they agree to be contacted.
    pub contacted: bool,
    /// Whether they agree to be listed by name.
    pub listed: bool,
}

impl Face {
    fn of(attendee: &Attendee) -> Self {
        Self {
            name: attendee.display(),
            house: attendee.organisation.clone().unwrap_or_default(),
            mail: attendee.email.clone().filter(|_| attendee.contacted && !attendee.erased),
            lang: Some(attendee.lang()),
            here: attendee.here(),
            contacted: attendee.contacted,
            listed: attendee.listed,
        }
    }
    /// As whoever asks for a meeting sees them: until they agree, only by name if they agree to be listed.
    #[must_use]
    pub fn seen_by_asker(mut self, t: &Say, state: RequestState) -> Self {
        if !self.listed && !matches!(state, RequestState::Accepted | RequestState::Planned) {
            self.name = t.say("ask-unnamed");
        }
        self
    }
    /// Name and organisation.
    pub fn full(&self) -> String {
        if self.house.is_empty() { self.name.clone() } else { format!("{}, {}", self.name, self.house) }
    }
}

/// Faces by person.
#[derive(Clone, Debug, Default)]
pub struct Faces(HashMap<PersonId, Face>);

impl Faces {
    /// Everybody who is or was registered at an edition.
    pub async fn all(conn: &mut Conn, forum: &ForumId) -> Result<Self> {
        let everybody = presence::attendees(conn, forum).await?;
        Ok(Self(everybody.iter().map(|attendee| (attendee.person.clone(), Face::of(attendee))).collect()))
    }

    /// Some people; those who are not registered are known by name alone.
    pub async fn some(conn: &mut Conn, forum: &ForumId, people: &[&PersonId]) -> Result<Self> {
        // From some number on, one question is cheaper than many.
        let mut faces = if people.len() > 30 { Self::all(conn, forum).await? } else { Self::default() };
        for person in people {
            if faces.0.contains_key(*person) {
                continue;
            }
            let face = match presence::attendee(conn, forum, person).await? {
                Some(attendee) => Face::of(&attendee),
                None => match exedra_people::person::by_id(conn, person).await? {
                    Some(found) => Face { name: found.display(), ..Face::default() },
                    None => Face { name: "—".to_owned(), ..Face::default() },
                },
            };
            faces.0.insert((*person).clone(), face);
        }
        Ok(faces)
    }

    /// Somebody's face.
    pub fn get(&self, person: &PersonId) -> Face {
        self.0.get(person).cloned().unwrap_or_else(|| Face { name: "—".to_owned(), ..Face::default() })
    }
}

/// One meeting in somebody's agenda.
#[derive(Clone, Debug)]
pub struct Item {
    /// The meeting.
    pub meeting: Meeting,
    /// Whom they meet.
    pub with: Face,
    /// Where.
    pub place: Option<Place>,
    /// About what.
    pub about: Option<Subject>,
    /// Who interprets.
    pub interpreter: Option<String>,
}

/// Places and subjects of an edition, read once for many agendas in one language.
pub struct Book {
    places: HashMap<String, Place>,
    interpreters: HashMap<String, String>,
    listings: HashMap<RequestId, ListingId>,
    subjects: HashMap<ListingId, Subject>,
}

impl Book {
    /// Reads what agendas about these requests need.
    pub async fn read(conn: &mut Conn, forum: &ForumId, requests: &[Request], lang: Lang) -> Result<Self> {
        let places = store::places(conn, forum).await?;
        let listings: HashMap<RequestId, ListingId> =
            requests.iter().filter_map(|request| Some((request.id.clone(), request.listing_id.clone()?))).collect();
        let mut ids: Vec<ListingId> = listings.values().cloned().collect();
        ids.sort();
        ids.dedup();
        Ok(Self {
            places: places.into_iter().map(|place| (place.id.clone(), place)).collect(),
            interpreters: crate::interpreters::names(conn, forum).await?,
            subjects: subject::titles(conn, &ids, lang).await?,
            listings,
        })
    }

    /// What a request is about.
    pub fn about(&self, request: &RequestId) -> Option<Subject> {
        self.subjects.get(self.listings.get(request)?).cloned()
    }

    /// A place.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.places.get(id)
    }

    /// Some meetings of a person in order of time.
    pub fn items(&self, person: &PersonId, meetings: &[Meeting], faces: &Faces) -> Vec<Item> {
        let mut items: Vec<Item> = meetings
            .iter()
            .map(|meeting| Item {
                with: faces.get(meeting.other(person)),
                place: self.place(&meeting.place_id).map(|place| crate::rooms::for_meeting(place, meeting)),
                interpreter: meeting.interpreter_id.as_ref().and_then(|id| self.interpreters.get(id)).cloned(),
                about: self.about(&meeting.request_id),
                meeting: meeting.clone(),
            })
            .collect();
        items.sort_by(|a, b| (a.meeting.starts_at, &a.meeting.id).cmp(&(b.meeting.starts_at, &b.meeting.id)));
        items
    }
}

/// A person's meetings at an edition in order of time, cancelled ones included.
pub async fn of_person(conn: &mut Conn, forum: &ForumId, person: &PersonId, lang: Lang) -> Result<Vec<Item>> {
    let meetings = store::meetings_of(conn, forum, person).await?;
    if meetings.is_empty() {
        return Ok(Vec::new());
    }
    let others: Vec<&PersonId> = meetings.iter().map(|meeting| meeting.other(person)).collect();
    let faces = Faces::some(conn, forum, &others).await?;
    let requests = store::requests_of(conn, forum, person).await?;
    Ok(Book::read(conn, forum, &requests, lang).await?.items(person, &meetings, &faces))
}

/// A place in words: "Table 12".
pub fn place_words(t: &Say, place: &Place) -> String {
    match place.kind {
        PlaceKind::Table => t.with("meeting-place-table", &place.name),
        PlaceKind::Stand => t.with("meeting-place-stand", &place.name),
        PlaceKind::Remote => t.with("meeting-place-remote", &place.name),
    }
}

impl Item {
    /// The place in words; a dash when it is not there any more.
    pub fn place_words(&self, t: &Say) -> String {
        self.place.as_ref().map_or_else(|| "—".to_owned(), |place| place_words(t, place))
    }

    /// The meeting as a calendar shows it.
    pub fn entry(&self, t: &Say, edition: &Edition, base_url: &str) -> Entry {
        let venue = edition.venue.text(t.lang);
        let conference = self.place.as_ref().and_then(|place| place.address.clone());
        let location = match &self.place {
            Some(place) if venue.is_empty() || place.kind == PlaceKind::Remote => place_words(t, place),
            Some(place) => format!("{}, {venue}", place_words(t, place)),
            None => venue.to_owned(),
        };
        let mut description = edition.name.text(t.lang).to_owned();
        if let Some(about) = &self.about {
            description = format!("{}\n{description}", t.with("meeting-about", &about.title));
        }
        if let Some(name) = &self.interpreter {
            description = format!("{}\n{description}", t.with("meeting-interpreter", name));
        }
        Entry {
            uid: self.meeting.id.to_string(),
            starts: self.meeting.starts_at,
            ends: self.meeting.ends_at,
            revision: self.meeting.revision,
            changed: self.meeting.changed_at,
            cancelled: !self.meeting.holds(),
            summary: t.with("meeting-calendar-summary", self.with.full()),
            description,
            location,
            url: format!("{base_url}/{}/meetings/agenda", edition.slug),
            conference,
        }
    }
}

/// What else somebody takes part in at an edition, as the other sections tell, in order of time.
pub async fn taken_part(
    app: &App,
    conn: &mut Conn,
    edition: &Edition,
    person: &PersonId,
    lang: Lang,
) -> Result<Vec<AgendaItem>> {
    let mut all = Vec::new();
    for source in &app.offered().agendas {
        all.extend(source(app, conn, edition, person, lang).await?);
    }
    all.sort_by(|a, b| (a.starts, a.ends, &a.uid).cmp(&(b.starts, b.ends, &b.uid)));
    Ok(all)
}

fn entry_of(item: AgendaItem, t: &Say, edition: &Edition, base_url: &str) -> Entry {
    let venue = edition.venue.text(t.lang);
    Entry {
        uid: item.uid,
        starts: item.starts,
        ends: item.ends,
        revision: item.revision,
        changed: item.changed,
        cancelled: item.cancelled,
        summary: item.title,
        description: format!("{}\n{}", item.part, edition.name.text(t.lang)),
        location: if venue.is_empty() { item.place } else { format!("{}, {venue}", item.place) },
        url: format!("{base_url}{}", item.href),
        conference: None,
    }
}

/// Everything that belongs into a person's subscribed calendar, over all editions that are not drafts.
pub async fn feed(app: &App, conn: &mut Conn, person: &PersonId, lang: Lang) -> Result<String> {
    let t = app.say(lang);
    let base_url = &app.settings().base_url;
    let mut entries = Vec::new();
    for edition in exedra_people::forum::all(conn).await? {
        if edition.state == EditionState::Draft {
            continue;
        }
        let items = of_person(conn, &edition.id, person, lang).await?;
        entries.extend(items.iter().map(|item| item.entry(&t, &edition, base_url)));
        let others = taken_part(app, conn, &edition, person, lang).await?;
        entries.extend(others.into_iter().map(|item| entry_of(item, &t, &edition, base_url)));
    }
    Ok(calendar::write(&t.say("meeting-calendar-name"), &entries))
}
