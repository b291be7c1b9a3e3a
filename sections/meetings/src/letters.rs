//! Letters about requests and meetings: in the addressee's language, only to those who agree to be contacted and have an
//! address. Each says whom it names, so that an erasure finds it again.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use exedra_kernel::{Lang, PersonId};
use exedra_store::house::{self, Letter, Stamp};
use exedra_store::{Result, Tx};
use exedra_web::{App, Edition, Say};

use crate::agenda::{Book, Face, Faces, Item};
use crate::model::{Meeting, MeetingState, Request, RequestState};
use crate::store;
use exedra_web::calendar;

pub(crate) fn letter(
    person: &PersonId,
    address: &str,
    subject: &str,
    body: String,
    calendar: Option<String>,
) -> Letter {
    Letter { person: Some(person.clone()), address: address.to_owned(), subject: subject.to_owned(), body, calendar }
}

pub(crate) fn reach(app: &App, face: &Face) -> Option<(Say, String)> {
    Some((app.say(face.lang.unwrap_or(Lang::En)), face.mail.clone()?))
}

/// Tells the other side of a request what happened to it; a meeting that this cancelled is attached.
pub async fn request(
    tx: &mut Tx,
    app: &App,
    stamp: Stamp<'_>,
    edition: &Edition,
    request: &Request,
    cancelled: Option<&Meeting>,
) -> Result<()> {
    let (writer, reader) = match request.state {
        RequestState::Pending | RequestState::Withdrawn => (&request.from_id, &request.to_id),
        RequestState::Accepted | RequestState::Declined | RequestState::Planned => (&request.to_id, &request.from_id),
    };
    let faces = Faces::some(tx, &edition.id, &[writer, reader]).await?;
    let Some((t, address)) = reach(app, &faces.get(reader)) else { return Ok(()) };
    let mut writes = faces.get(writer);
    if writer == &request.to_id {
        writes = writes.seen_by_asker(&t, request.state);
    }
    let who = writes.full();
    let url = format!("{}/{}/meetings/requests/{}", app.settings().base_url, edition.slug, request.id);
    let forum = edition.name.text(t.lang);
    let reason = request.reason.as_deref().unwrap_or("");
    let (subject, body) = match request.state {
        RequestState::Pending => (
            t.with("mail-ask-subject", &who),
            t.fill("mail-ask-body", &[("who", &who), ("forum", forum), ("message", &request.message), ("url", &url)]),
        ),
        RequestState::Accepted | RequestState::Planned => (
            t.with("mail-accepted-subject", &who),
            t.fill("mail-accepted-body", &[("who", &who), ("forum", forum), ("url", &url)]),
        ),
        RequestState::Declined => (
            t.with("mail-declined-subject", &who),
            t.fill("mail-declined-body", &[("who", &who), ("forum", forum), ("reason", reason), ("url", &url)]),
        ),
        RequestState::Withdrawn => (
            t.with("mail-withdrawn-subject", &who),
            t.fill("mail-withdrawn-body", &[("who", &who), ("forum", forum), ("url", &url)]),
        ),
    };
    let attached = match cancelled {
        Some(meeting) => {
            let book = Book::read(tx, &edition.id, std::slice::from_ref(request), t.lang).await?;
            let items = book.items(reader, std::slice::from_ref(meeting), &faces);
            Some(attachment(app, &t, edition, &items))
        }
        None => None,
    };
    house::post_about(tx, stamp, &letter(reader, &address, &subject, body, attached), &[writer]).await
}

pub(crate) fn attachment(app: &App, t: &Say, edition: &Edition, items: &[Item]) -> String {
    let entries: Vec<_> = items.iter().map(|item| item.entry(t, edition, &app.settings().base_url)).collect();
    calendar::write_mailed(edition.name.text(t.lang), &entries)
}

/// Tells everybody concerned what a publication changed: one letter each.
pub async fn publication(
    tx: &mut Tx,
    app: &App,
    stamp: Stamp<'_>,
    edition: &Edition,
    changed: &[Meeting],
) -> Result<usize> {
    publication_noted(tx, app, stamp, edition, changed, "").await
}

/// The same with what the secretariat says of it.
pub async fn publication_noted(
    tx: &mut Tx,
    app: &App,
    stamp: Stamp<'_>,
    edition: &Edition,
    changed: &[Meeting],
    note: &str,
) -> Result<usize> {
    let faces = Faces::all(tx, &edition.id).await?;
    let requests = store::wanted(tx, &edition.id).await?;
    let mut books: HashMap<Lang, Book> = HashMap::new();
    let mut by_person: BTreeMap<&PersonId, Vec<Meeting>> = BTreeMap::new();
    for meeting in changed {
        for person in [&meeting.a_id, &meeting.b_id] {
            by_person.entry(person).or_default().push(meeting.clone());
        }
    }
    let mut sent = 0;
    for (person, meetings) in by_person {
        let Some((t, address)) = reach(app, &faces.get(person)) else { continue };
        let book = match books.entry(t.lang) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(Book::read(tx, &edition.id, &requests, t.lang).await?),
        };
        let items = book.items(person, &meetings, &faces);
        let lines: Vec<String> = items.iter().map(|item| changed_line(&t, edition, item)).collect();
        let url = format!("{}/{}/meetings/agenda", app.settings().base_url, edition.slug);
        let (forum, lines) = (edition.name.text(t.lang), lines.join("\n"));
        let mut body = t.fill("mail-plan-body", &[("forum", forum), ("lines", &lines), ("url", &url)]);
        if !note.is_empty() {
            body = format!("{body}\n\n{}", t.with("mail-plan-note", note));
        }
        let subject = t.with("mail-plan-subject", forum);
        let attached = attachment(app, &t, edition, &items);
        let others: Vec<&PersonId> = meetings.iter().map(|meeting| meeting.other(person)).collect();
        house::post_about(tx, stamp, &letter(person, &address, &subject, body, Some(attached)), &others).await?;
        sent += 1;
    }
    Ok(sent)
}

fn changed_line(t: &Say, edition: &Edition, item: &Item) -> String {
    let when = t.moment(item.meeting.starts_at, &edition.zone);
    let (who, place) = (item.with.full(), item.place_words(t));
    let pairs = [("when", when.as_str()), ("who", who.as_str()), ("where", place.as_str())];
    match item.meeting.state {
        MeetingState::Confirmed => t.fill("mail-plan-new", &pairs),
        MeetingState::Moved => t.fill("mail-plan-moved", &pairs),
        MeetingState::Cancelled => t.fill("mail-plan-cancelled", &pairs),
    }
}
