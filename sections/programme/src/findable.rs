//! Sessions in the site search: what they are about, their running orders, and the speakers who may be named.

use std::collections::BTreeSet;

use exedra_kernel::{ForumId, ForumRole, PersonId, key};
use exedra_store::house::Event;
use exedra_store::{Conn, Result, sql};
use exedra_web::Edition;
use exedra_web::findable::{Findable, Findables, Heard, Passage, Reader, Wanted};
use exedra_web::section::Boxed;

use crate::gathered::{self, Shown};
use crate::model::{Session, SessionId};
use crate::{TOPIC, rules, session_path, store};

sql! {
    /// Statements.
    pub(crate) static STATEMENTS;

    fn forum_of(session: &SessionId) -> One<(ForumId,)> = "SELECT forum_id FROM programme_session WHERE id = $1";
    fn of_person(person: &PersonId) -> Many<(SessionId,)> =
        "SELECT DISTINCT session_id FROM programme_speaker WHERE person_id = $1";
    fn of_invitation(invitation: &str) -> Many<(SessionId,)> =
        "SELECT session_id FROM programme_speaker WHERE id = $1";
    fn of_host(organisation: &str) -> Many<(SessionId,)> = "SELECT id FROM programme_session WHERE organisation_id = $1";
}

/// Sessions.
pub const SESSIONS: Findables =
    Findables { kind: "event", name: key!("findable-events"), order: 10, source, ear, clock: &[] };

/// Who may know of a session.
pub fn readers(edition: &ForumId, session: &Session) -> Vec<Reader> {
    if rules::is_public(session.state) {
        return vec![Reader::Everybody];
    }
    vec![Reader::Role(edition.clone(), ForumRole::Secretariat), Reader::Host(edition.clone(), session.id.to_string())]
}

fn source<'a>(wanted: Wanted<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<Findable>>> {
    Box::pin(async move {
        let mut found = Vec::new();
        let forums: Option<BTreeSet<ForumId>> = match wanted.ids(SessionId::parse) {
            None => None,
            Some(ids) => {
                let mut forums = BTreeSet::new();
                for id in ids {
                    forums.extend(forum_of(conn, &id).await?.map(|(forum,)| forum));
                }
                Some(forums)
            }
        };
        for edition in exedra_people::forum::all(conn).await? {
            if forums.as_ref().is_some_and(|forums| !forums.contains(&edition.id)) {
                continue;
            }
            let mut sessions = store::sessions(conn, &edition.id).await?;
            sessions.retain(|session| wanted.has(session.id.as_str()));
            let shown = gathered::some(conn, &edition, sessions).await?;
            found.extend(shown.iter().map(|shown| findable(&wanted, &edition, shown)));
        }
        Ok(found)
    })
}

fn findable(wanted: &Wanted<'_>, edition: &Edition, shown: &Shown) -> Findable {
    let (session, t) = (&shown.session, wanted.say);
    let mut passages = vec![Passage::markdowns(1, &session.abstracts)];
    passages.extend(shown.items.iter().map(|item| Passage::of(2, &item.titles)));
    for speaker in &shown.speakers {
        let words = [Some(speaker.name.as_str()), speaker.organisation.as_deref()];
        passages.push(Passage::name(&words.into_iter().flatten().collect::<Vec<_>>().join(", ")));
    }
    passages.extend(shown.host.iter().map(|host| Passage::name(&host.name)));
    passages.extend(shown.room.iter().map(|room| Passage::of(1, &room.names)));
    let room = shown.room.as_ref().map(|room| format!(" · {}", room.names.text(t.lang))).unwrap_or_default();
    Findable {
        unit: session.id.to_string(),
        part: String::new(),
        forum: Some(edition.id.clone()),
        readers: readers(&edition.id, session),
        title: session.titles.clone(),
        passages,
        href: session_path(&edition.slug, &session.code),
        note: format!("{}{room}", t.moment(session.starts_at, &edition.zone)),
        tracks: session.tracks.0.clone(),
        at: Some(session.starts_at),
    }
}

fn units(ids: Vec<(SessionId,)>) -> Heard {
    Heard::Units(ids.into_iter().map(|(id,)| id.to_string()).collect())
}

fn ear<'a>(conn: &'a mut Conn, event: &'a Event) -> Boxed<'a, Result<Heard>> {
    Box::pin(async move {
        Ok(match (event.topic.as_str(), event.kind.as_str()) {
            (TOPIC, "rooms-changed") => Heard::All,
            (TOPIC, "speakers-changed") => units(of_invitation(conn, &event.subject).await?),
            // Everything else of the programme is about one session; an import tells of each.
            (TOPIC, _) => Heard::unit(&event.subject),
            (exedra_people::TOPIC, "organisation-changed") => units(of_host(conn, &event.subject).await?),
            // A speaker's name, house, consent, or all of it for good.
            (exedra_people::TOPIC, kind) if kind.starts_with("person-") || kind == "consent-changed" => {
                match PersonId::parse(&event.subject) {
                    // Their rows may be gone already: whoever named them is not known any more.
                    Some(_) if kind == "person-erased" => Heard::All,
                    Some(person) => units(of_person(conn, &person).await?),
                    None => Heard::Nothing,
                }
            }
            (exedra_people::TOPIC, "people-imported") => Heard::All,
            _ => Heard::Nothing,
        })
    })
}
