//! What this section answers when others ask: organisations, persons, tracks and countries, figures, agendas, new editions.

use std::collections::{BTreeMap, BTreeSet};

use exedra_kernel::{Actor, ForumId, Lang, Moment, OrganisationId, PersonId, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::asked::{Asked, Cell, Figure, Line, Panel, Subject};
use exedra_web::section::{AgendaItem, Boxed, Mention};
use exedra_web::{App, Edition, EditionState};
use serde_json::{Value, json};

use crate::gathered::{self, Shown};
use crate::model::{InvitationState, Session, SessionId, SessionState};
use crate::{rules, session_path, star, store};

/// The sessions an organisation hosts.
pub fn of_organisation<'a>(
    app: &'a App,
    conn: &'a mut Conn,
    actor: Option<&'a Actor>,
    organisation: &'a OrganisationId,
    lang: Lang,
) -> Boxed<'a, Result<Vec<Mention>>> {
    Box::pin(async move {
        let mut mentions = Vec::new();
        for (forum, code, titles) in store::hosted_by(conn, organisation).await? {
            let Some(edition) = exedra_people::forum::by_id(conn, &forum).await? else { continue };
            if edition.state == EditionState::Draft && !actor.is_some_and(|actor| actor.runs(&edition.id)) {
                continue;
            }
            let (title, forum) = (titles.text(lang), edition.name.text(lang));
            let text = app.say(lang).fill(key!("mention-session"), &[("title", title), ("forum", forum)]);
            mentions.push(Mention { section: "programme", text, href: session_path(&edition.slug, &code) });
        }
        Ok(mentions)
    })
}

/// Everything this section keeps about a person.
pub fn about_person<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, Result<Value>> {
    Box::pin(async move {
        let mut invitations = Vec::new();
        for (forum,) in store::forums_speaking(conn, person).await? {
            for i in store::invitations_of(conn, &forum, person).await? {
                invitations.push(json!({
                    "forum": forum, "session": i.session_id, "item": i.item_id, "state": i.state,
                    "substitute": i.substitute_id, "invited": i.invited_at.rfc3339(),
                    "answered": i.answered_at.map(Moment::rfc3339),
                }));
            }
        }
        let starred = store::stars_of(conn, person).await?.into_iter();
        let starred =
            starred.map(|(forum, session, at)| json!({ "forum": forum, "session": session, "at": at.rfc3339() }));
        Ok(json!({ "invitations": invitations, "starred": starred.collect::<Vec<_>>() }))
    })
}

/// Words that stand beside a reference to somebody: the sessions in which they speak.
const NEAR: &[house::Near] = &[
    house::Near {
        table: "programme_session",
        key: &["forum_id", "id"],
        refers: "id IN (SELECT session_id FROM programme_speaker WHERE person_id = $1)",
        words: &["titles", "abstracts"],
        trail: Some(("session", "id")),
    },
    house::Near {
        table: "programme_item",
        key: &["forum_id", "id"],
        refers: "session_id IN (SELECT session_id FROM programme_speaker WHERE person_id = $1)",
        words: &["titles"],
        trail: Some(("session", "session_id")),
    },
];

/// Forgets a person: they speak nowhere any more, are nobody's substitute, and no title of a session says their name.
pub fn forget<'a>(tx: &'a mut Tx, _stamp: Stamp<'a>, person: &'a PersonId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        for (forum,) in store::forums_speaking(tx, person).await? {
            for invitation in store::invitations_of(tx, &forum, person).await? {
                house::audit_forget(tx, "invitation", invitation.id.as_str()).await?;
            }
        }
        exedra_people::erasure::clean(tx, person, NEAR).await?;
        store::forget_speaker(tx, person).await?;
        store::forget_substitute(tx, person).await?;
        store::forget_stars(tx, person).await?;
        store::forget_origin(tx, person.as_str()).await?;
        tx.touch(crate::TOPIC);
        Ok(())
    })
}

/// A new edition takes over the rooms of an older one, not what took place there.
pub fn copy<'a>(tx: &'a mut Tx, _stamp: Stamp<'a>, old: &'a ForumId, new: &'a ForumId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        store::copy_rooms(tx, old, new).await?;
        tx.touch(crate::TOPIC);
        Ok(())
    })
}

/// Fewer speakers than this of one country might be recognised.
const SMALLEST: i64 = 3;

/// How many events take place, by the countries of their hosts; how many people speak in them, and from how many countries.
pub fn figures<'a>(_app: &'a App, conn: &'a mut Conn, edition: &'a Edition) -> Boxed<'a, Result<Vec<Figure>>> {
    Box::pin(async move {
        let mut sessions = gathered::programme(conn, edition).await?;
        sessions.retain(|shown| shown.session.state == SessionState::Published);
        if sessions.is_empty() {
            return Ok(Vec::new());
        }
        let mut hosts: BTreeMap<String, i64> = BTreeMap::new();
        for shown in &sessions {
            *hosts.entry(shown.host.as_ref().map_or_else(String::new, |host| host.country.clone())).or_default() += 1;
        }
        // Whoever accepted is counted, named in public or not.
        let public: BTreeSet<_> = sessions.iter().map(|shown| &shown.session.id).collect();
        let mut invitations = store::invitations(conn, &edition.id).await?;
        invitations.retain(|i| i.state == InvitationState::Accepted && public.contains(&i.session_id));
        let people = invitations.into_iter().map(|i| i.person_id).collect();
        let faces = gathered::faces(conn, &edition.id, &people).await?;
        let mut speakers: BTreeMap<String, i64> = BTreeMap::new();
        for face in faces.values().filter(|face| !face.erased) {
            *speakers.entry(face.country.clone().unwrap_or_default()).or_default() += 1;
        }
        let cells = |counts: BTreeMap<String, i64>| -> Vec<Cell> {
            counts.into_iter().map(|(part, value)| Cell { part, value }).collect()
        };
        let events = Figure {
            name: "events",
            label: key!("figure-events"),
            counts: key!("figure-events-counts"),
            by: key!("nav-programme"),
            value: sessions.len() as i64,
            cells: cells(hosts),
            smallest: 1,
            list: Some("programme"),
            front: Some(5),
        };
        let countries = Figure {
            name: "speaker-countries",
            label: key!("figure-speaker-countries"),
            counts: key!("figure-speaker-countries-counts"),
            value: speakers.keys().filter(|code| !code.is_empty()).count() as i64,
            cells: Vec::new(),
            front: None,
            ..events.clone()
        };
        let speakers = Figure {
            name: "speakers",
            label: key!("figure-speakers"),
            counts: key!("figure-speakers-counts"),
            value: speakers.values().sum(),
            cells: cells(speakers),
            smallest: SMALLEST,
            front: Some(6),
            ..events.clone()
        };
        Ok(vec![events, speakers, countries])
    })
}

/// The sessions of a track, or those that an institution of a country hosts or somebody from it speaks in.
pub fn of_subject<'a>(asked: &'a Asked<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        let fits = |shown: &Shown| match asked.subject {
            Subject::Track(slug) => shown.session.tracks.0.iter().any(|track| track == slug),
            Subject::Country(code) => {
                shown.host.as_ref().is_some_and(|host| host.country == code)
                    || shown.speakers.iter().any(|speaker| speaker.country.as_deref() == Some(code))
            }
        };
        let mut sessions = gathered::programme(conn, asked.edition).await?;
        sessions.retain(fits);
        let line = |shown: &Shown| {
            let (lang, title) = shown.session.titles.best(asked.say.lang);
            Line {
                text: title.to_owned(),
                lang: lang.to_owned(),
                note: asked.say.moment(shown.session.starts_at, &asked.edition.zone),
                href: session_path(&asked.edition.slug, &shown.session.code),
            }
        };
        let all = match asked.subject {
            Subject::Track(slug) => format!("/{}/programme?track={slug}", asked.edition.slug),
            Subject::Country(code) => format!("/{}/programme?country={code}", asked.edition.slug),
        };
        Ok(Some(Panel {
            order: 20,
            title: asked.say.say(key!("panel-sessions")),
            total: sessions.len() as u64,
            lines: sessions.iter().take(asked.most).map(line).collect(),
            all: Some(all),
        }))
    })
}

/// What a person speaks at, hosts and has starred at an edition. An event stands there once as a whole; items they speak at
/// stand there by themselves.
pub fn agenda<'a>(
    app: &'a App,
    conn: &'a mut Conn,
    edition: &'a Edition,
    person: &'a PersonId,
    lang: Lang,
) -> Boxed<'a, Result<Vec<AgendaItem>>> {
    Box::pin(async move {
        let t = app.say(lang);
        let rooms = store::rooms(conn, &edition.id).await?;
        let entry = |session: &Session, part: &str, private: bool| {
            let room = rooms.iter().find(|room| Some(&room.code) == session.room_code.as_ref());
            let nowhere = key!("programme-room-none");
            let place = if session.remote { t.say(key!("programme-remote")) } else { t.say(nowhere) };
            AgendaItem {
                uid: session.id.to_string(),
                revision: session.revision,
                changed: session.changed_at,
                cancelled: session.state == SessionState::Cancelled,
                private,
                part: t.say(part),
                starts: session.starts_at,
                ends: session.ends_at,
                title: session.titles.text(lang).to_owned(),
                place: room.map_or(place, |room| room.names.text(lang).to_owned()),
                href: session_path(&edition.slug, &session.code),
            }
        };
        let (mut found, mut whole) = (Vec::new(), BTreeSet::new());
        for invitation in store::invitations_of(conn, &edition.id, person).await? {
            if !rules::speaks(invitation.state) {
                continue;
            }
            let Some(session) = store::session(conn, &edition.id, &invitation.session_id).await? else { continue };
            if !rules::is_public(session.state) {
                continue;
            }
            let asked = invitation.state == InvitationState::Invited;
            let part = if asked { key!("agenda-part-asked") } else { key!("agenda-part-speaks") };
            let mut one = entry(&session, part, false);
            let items = store::items_of(conn, &edition.id, &session.id).await?;
            if let Some(item) = items.iter().find(|item| Some(&item.id) == invitation.item_id.as_ref()) {
                one.uid = format!("{}-{}", session.id, item.id);
                one.title =
                    t.fill(key!("agenda-item-of"), &[("item", item.titles.text(lang)), ("session", &one.title)]);
                (one.starts, one.ends) = (item.starts_at(), item.ends_at());
            } else {
                whole.insert(session.id);
            }
            found.push(one);
        }
        for id in exedra_people::forum::hosted_by(conn, &edition.id, person).await? {
            let Some(id) = SessionId::parse(&id).filter(|id| !whole.contains(id)) else { continue };
            let session = store::session(conn, &edition.id, &id).await?;
            let Some(session) = session.filter(|session| rules::is_public(session.state)) else { continue };
            found.push(entry(&session, key!("agenda-part-hosts"), false));
            whole.insert(id);
        }
        for session in star::of(conn, &edition.id, person).await? {
            if !whole.contains(&session.id) {
                found.push(entry(&session, key!("agenda-part-starred"), true));
            }
        }
        found.sort_by_key(|item| (item.starts, item.ends));
        Ok(found)
    })
}
