//! What belongs to the day itself, many at once or one by one: for the demonstration and for tests.

use exedra_kernel::{ForumId, MeetingId, Moment, PersonId, RequestId};
use exedra_store::house::Stamp;
use exedra_store::{Db, Result, Tx, transact};

use crate::day::{ProposalId, ProposalKind};
use crate::free::Board;
use crate::model::{Meeting, MeetingState, RequestState, Slot};
use crate::rules::{Fill, System};
use crate::{store, store_day};

/// A meeting for an accepted request, with its seats, as a publication would have made it.
pub async fn hold(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &Fill,
    request: &RequestId,
    (slot, place): (&Slot, &str),
) -> Result<Option<MeetingId>> {
    let forum = permit.forum();
    let Some(found) = store::request(tx, forum, request).await? else { return Ok(None) };
    let (id, number, starts, ends) =
        (MeetingId::new(stamp.now, stamp.entropy), slot.number, slot.starts_at, slot.ends_at);
    let (a, b, state) = (&found.from_id, &found.to_id, MeetingState::Confirmed);
    store_day::insert_meeting(tx, forum, &id, a, b, request, number, starts, ends, place, &state, stamp.now).await?;
    for who in [a.as_str(), b.as_str(), place] {
        store_day::take_seat(tx, forum, who, number, &id).await?;
    }
    let by = b.to_string();
    let wish = found.answer_wish.as_ref();
    store::answer(tx, forum, request, &RequestState::Planned, wish, None, stamp.now, &by).await?;
    tx.touch(crate::TOPIC);
    Ok(Some(id))
}

/// Somebody's proposal to hold a meeting in another slot.
pub async fn propose(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &Fill,
    (meeting, from): (&Meeting, &PersonId),
    (slot, place, until): (i64, &str, Moment),
) -> Result<ProposalId> {
    let (forum, id) = (permit.forum(), ProposalId::new(stamp.now, stamp.entropy));
    let (kind, request, to) = (ProposalKind::Move, &meeting.request_id, meeting.other(from));
    store_day::insert_proposal(tx, forum, &id, &kind, request, from, to, slot, place, stamp.now, until).await?;
    tx.touch(crate::TOPIC);
    Ok(id)
}

/// A meeting by its id.
pub async fn meeting(tx: &mut Tx, forum: &ForumId, id: &MeetingId) -> Result<Option<Meeting>> {
    store_day::meeting(tx, forum, id).await
}

/// Proposals in the demonstration.
const SHOWN: usize = 24;

/// Lets some of the published meetings have a proposal for another time. Gives how many.
pub async fn demonstrate(db: &Db, stamp: Stamp<'_>, forum: &ForumId) -> Result<usize> {
    transact!(db, tx => {
        let permit = System::fill("demonstration", forum.clone());
        let meetings = store::meetings(tx, forum).await?;
        let chosen: Vec<&Meeting> = meetings.iter().step_by((meetings.len() / SHOWN).max(1)).take(SHOWN).collect();
        let people: Vec<&PersonId> = chosen.iter().flat_map(|meeting| [&meeting.a_id, &meeting.b_id]).collect();
        let board = Board::read(tx, forum, &people, None).await?;
        let mut made = 0;
        for meeting in chosen.iter().filter(|meeting| meeting.holds()) {
            let two = [&meeting.a_id, &meeting.b_id];
            let Some((slot, place)) = board.openings(two, stamp.now).into_iter().next() else { continue };
            let to = (slot.number, place.id.as_str(), slot.starts_at);
            propose(tx, stamp, &permit, (meeting, &meeting.a_id), to).await?;
            made += 1;
        }
        Ok(made)
    })
}
