//! The programme as it is shown: sessions with room, host, running order and the speakers who may be named.

use std::collections::{BTreeMap, BTreeSet};

use exedra_kernel::{ForumId, Lang, OrganisationId, PersonId};
use exedra_people::model::ConsentKind;
use exedra_people::{organisation, person, presence};
use exedra_store::{Conn, Result};
use exedra_web::Edition;

use crate::model::{Invitation, Item, ItemId, Room, Session};
use crate::{rules, store};

/// From this many people on, one question about everybody is cheaper than many.
const MANY: usize = 12;

/// Somebody who speaks, as the public may know them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// Person.
    pub person: PersonId,
    /// At which item, if at one.
    pub item: Option<ItemId>,
    /// Name.
    pub name: String,
    /// For which organisation they come.
    pub organisation: Option<String>,
    /// The country or region they represent.
    pub country: Option<String>,
}

/// The institution that hosts a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// Organisation.
    pub id: OrganisationId,
    /// Name.
    pub name: String,
    /// Country.
    pub country: String,
}

/// A session with what belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The session.
    pub session: Session,
    /// Room.
    pub room: Option<Room>,
    /// Host.
    pub host: Option<Host>,
    /// Running order.
    pub items: Vec<Item>,
    /// Speakers who may be named.
    pub speakers: Vec<Speaker>,
}

/// Who somebody is.
#[derive(Clone, Debug, Default)]
pub struct Face {
    /// Name.
    pub name: String,
    /// Organisation.
    pub organisation: Option<String>,
    /// The country or region they represent.
    pub country: Option<String>,
    /// Whether they agree to be listed.
    pub listed: bool,
    /// Whether they agree to be contacted.
    pub contacted: bool,
    /// Where mail reaches them.
    pub email: Option<String>,
    /// The language to write to them in.
    pub lang: Option<Lang>,
    /// Whether they were erased.
    pub erased: bool,
}

fn face(attendee: presence::Attendee) -> Face {
    Face {
        name: attendee.display(),
        lang: Some(attendee.lang()),
        erased: attendee.erased,
        organisation: attendee.organisation,
        country: attendee.country,
        listed: attendee.listed,
        contacted: attendee.contacted,
        email: attendee.email,
    }
}

/// The faces of some people, registered at the edition or not.
pub async fn faces(conn: &mut Conn, forum: &ForumId, people: &BTreeSet<PersonId>) -> Result<BTreeMap<PersonId, Face>> {
    let mut found = BTreeMap::new();
    if people.len() > MANY {
        for attendee in presence::attendees(conn, forum).await? {
            if people.contains(&attendee.person) {
                found.insert(attendee.person.clone(), face(attendee));
            }
        }
    }
    for id in people {
        if found.contains_key(id) {
            continue;
        }
        if let Some(attendee) = presence::attendee(conn, forum, id).await? {
            found.insert(id.clone(), face(attendee));
        } else if let Some(known) = person::by_id(conn, id).await? {
            let face = Face {
                name: known.display(),
                listed: person::consents(conn, id, ConsentKind::Listed).await?,
                contacted: person::consents(conn, id, ConsentKind::Contacted).await?,
                erased: known.erased_at.is_some(),
                email: known.email,
                ..Face::default()
            };
            found.insert(id.clone(), face);
        }
    }
    Ok(found)
}

async fn put_together(
    conn: &mut Conn,
    forum: &ForumId,
    sessions: Vec<Session>,
    items: &[Item],
    invitations: &[Invitation],
) -> Result<Vec<Shown>> {
    let rooms = store::rooms(conn, forum).await?;
    let speaking: Vec<&Invitation> = invitations
        .iter()
        .filter(|i| rules::speaks(i.state) && sessions.iter().any(|session| session.id == i.session_id))
        .collect();
    let people = speaking.iter().map(|i| i.person_id.clone()).collect();
    let faces = faces(conn, forum, &people).await?;
    let ids: BTreeSet<OrganisationId> = sessions.iter().filter_map(|s| s.organisation_id.clone()).collect();
    let ids: Vec<OrganisationId> = ids.into_iter().collect();
    let hosts: BTreeMap<OrganisationId, Host> = organisation::some(conn, &ids)
        .await?
        .into_iter()
        .map(|(id, values)| {
            let host = Host {
                id: id.clone(),
                name: values.text("name").to_owned(),
                country: values.text("country").to_owned(),
            };
            (id, host)
        })
        .collect();
    let speaker = |i: &&Invitation| {
        let face = faces.get(&i.person_id).filter(|face| !face.erased)?;
        rules::is_named(i.state, face.listed).then(|| Speaker {
            person: i.person_id.clone(),
            item: i.item_id.clone(),
            name: face.name.clone(),
            organisation: face.organisation.clone(),
            country: face.country.clone(),
        })
    };
    Ok(sessions
        .into_iter()
        .map(|session| Shown {
            room: rooms.iter().find(|room| Some(&room.code) == session.room_code.as_ref()).cloned(),
            host: session.organisation_id.as_ref().and_then(|id| hosts.get(id).cloned()),
            items: items.iter().filter(|item| item.session_id == session.id).cloned().collect(),
            speakers: speaking.iter().filter(|i| i.session_id == session.id).filter_map(speaker).collect(),
            session,
        })
        .collect())
}

/// All sessions of an edition that everybody may know of, in the order of time.
pub async fn programme(conn: &mut Conn, edition: &Edition) -> Result<Vec<Shown>> {
    let mut sessions = store::sessions(conn, &edition.id).await?;
    sessions.retain(|session| rules::is_public(session.state));
    let items = store::items(conn, &edition.id).await?;
    let invitations = store::invitations(conn, &edition.id).await?;
    put_together(conn, &edition.id, sessions, &items, &invitations).await
}

/// One session with what belongs to it; the caller has decided that the reader may know of it.
pub async fn one(conn: &mut Conn, edition: &Edition, session: Session) -> Result<Shown> {
    let items = store::items_of(conn, &edition.id, &session.id).await?;
    let invitations = store::invitations_in(conn, &edition.id, &session.id).await?;
    let bare = session.clone();
    let mut all = put_together(conn, &edition.id, vec![session], &items, &invitations).await?;
    Ok(all.pop().unwrap_or(Shown { session: bare, room: None, host: None, items, speakers: Vec::new() }))
}

/// Some sessions of an edition with what belongs to them, drafts as well; the caller has decided who may know of them.
pub(crate) async fn some(conn: &mut Conn, edition: &Edition, sessions: Vec<Session>) -> Result<Vec<Shown>> {
    if sessions.is_empty() {
        return Ok(Vec::new());
    }
    let items = store::items(conn, &edition.id).await?;
    let invitations = store::invitations(conn, &edition.id).await?;
    put_together(conn, &edition.id, sessions, &items, &invitations).await
}
