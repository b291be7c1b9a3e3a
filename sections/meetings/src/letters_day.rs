//! Letters of the day itself: somebody is late, asks for another time, proposes to meet now. Only to those who agree to be
//! contacted. With each comes the meeting as a calendar file, if it has a time: those whose calendars cannot subscribe.

use exedra_kernel::{PersonId, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Result, Tx};
use exedra_web::{App, Edition};

use crate::agenda::{Book, Faces, place_words};
use crate::day::{Proposal, ProposalKind};
use crate::letters::{attachment, letter, reach};
use crate::model::{Meeting, Place, Request, Slot};

/// Tells the other side that somebody comes late.
pub async fn late(
    tx: &mut Tx,
    app: &App,
    stamp: Stamp<'_>,
    edition: &Edition,
    (meeting, side): (&Meeting, &PersonId),
    minutes: i64,
) -> Result<()> {
    let reader = meeting.other(side);
    let faces = Faces::some(tx, &edition.id, &[side, reader]).await?;
    let Some((t, address)) = reach(app, &faces.get(reader)) else { return Ok(()) };
    let request = crate::store::request(tx, &edition.id, &meeting.request_id).await?;
    let book = Book::read(tx, &edition.id, request.as_slice(), t.lang).await?;
    let items = book.items(reader, std::slice::from_ref(meeting), &faces);
    let (who, minutes) = (faces.get(side).full(), t.number(minutes));
    let when = t.moment(meeting.starts_at, &edition.zone);
    let place = book.place(&meeting.place_id).map_or_else(|| "—".to_owned(), |place| place_words(&t, place));
    let url = format!("{}/{}/meetings/day", app.settings().base_url, edition.slug);
    let pairs = [("who", who.as_str()), ("minutes", &minutes), ("when", &when), ("where", &place), ("url", &url)];
    let (subject, body) = (t.with(key!("mail-delay-subject"), &who), t.fill(key!("mail-delay-body"), &pairs));
    let attached = attachment(app, &t, edition, &items);
    house::post_about(tx, stamp, &letter(reader, &address, &subject, body, Some(attached)), &[side]).await
}

/// Tells whoever is asked of a proposal. The meeting it would move is attached as it stands.
pub async fn proposal(
    tx: &mut Tx,
    app: &App,
    stamp: Stamp<'_>,
    edition: &Edition,
    (proposal, request): (&Proposal, &Request),
    (slot, place): (&Slot, &Place),
) -> Result<()> {
    let (writer, reader) = (&proposal.from_id, &proposal.to_id);
    let faces = Faces::some(tx, &edition.id, &[writer, reader]).await?;
    let Some((t, address)) = reach(app, &faces.get(reader)) else { return Ok(()) };
    let who = faces.get(writer).full();
    let (when, until) = (t.moment(slot.starts_at, &edition.zone), t.time(proposal.until_at, &edition.zone));
    let place = place_words(&t, place);
    let url = format!("{}/{}/meetings/day", app.settings().base_url, edition.slug);
    let meeting = crate::store::meeting_of_request(tx, &edition.id, &request.id).await?.filter(Meeting::holds);
    let old = meeting.as_ref().map_or_else(String::new, |meeting| t.moment(meeting.starts_at, &edition.zone));
    let pairs = [
        ("who", who.as_str()),
        ("forum", edition.name.text(t.lang)),
        ("old", &old),
        ("when", &when),
        ("where", &place),
        ("until", &until),
        ("url", &url),
    ];
    let (subject, body) = match proposal.kind {
        ProposalKind::Move => (key!("mail-move-subject"), key!("mail-move-body")),
        ProposalKind::Now => (key!("mail-now-subject"), key!("mail-now-body")),
    };
    let (subject, body) = (t.with(subject, &who), t.fill(body, &pairs));
    let attached = match &meeting {
        Some(meeting) => {
            let book = Book::read(tx, &edition.id, std::slice::from_ref(request), t.lang).await?;
            Some(attachment(app, &t, edition, &book.items(reader, std::slice::from_ref(meeting), &faces)))
        }
        None => None,
    };
    house::post_about(tx, stamp, &letter(reader, &address, &subject, body, attached), &[writer]).await
}
