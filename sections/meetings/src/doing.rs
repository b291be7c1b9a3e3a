//! What is written on the day itself.

use exedra_kernel::{ForumId, MeetingId, Moment, PersonId, Refusal, key};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Result, Tx};
use serde_json::json;

use crate::TOPIC;
use crate::day::{Outcome, Proposal, ProposalId, ProposalKind, ProposalState};
use crate::free::Board;
use crate::model::{Meeting, MeetingState, Place, Request, RequestState, Slot, Wish};
use crate::rules_day::{AnswerProposal, Keep, Propose, Tell};
use crate::{store, store_asking, store_day, store_inputs};

async fn trail(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &exedra_kernel::Acting,
    (act, request): (&str, &str),
    after: &serde_json::Value,
) -> Result<()> {
    let done = Done { act, record: "meeting-request", id: request, before: None, after: Some(after) };
    house::record(tx, stamp, acting, done).await.map(|_| ())
}

/// One side comes late.
pub async fn late(tx: &mut Tx, stamp: Stamp<'_>, permit: &Tell, meeting: &Meeting, minutes: i64) -> Result<()> {
    let (forum, side) = (permit.forum(), permit.side());
    store_day::put_late(tx, forum, permit.meeting(), side, meeting.slot, minutes, stamp.now).await?;
    let after = json!({ "late": minutes });
    trail(tx, stamp, permit.acting(), ("said", meeting.request_id.as_str()), &after).await?;
    house::emit(tx, stamp, TOPIC, "meeting-late", meeting.id.as_str()).await
}

/// One side says how it went.
pub async fn say(tx: &mut Tx, stamp: Stamp<'_>, permit: &Tell, meeting: &Meeting, outcome: Outcome) -> Result<()> {
    let (forum, side, by) = (permit.forum(), permit.side(), permit.acting().by_text());
    store_day::put_said(tx, forum, permit.meeting(), side, meeting.slot, &outcome, stamp.now, &by).await?;
    let after = json!({ "outcome": outcome });
    trail(tx, stamp, permit.acting(), ("said", meeting.request_id.as_str()), &after).await?;
    house::emit(tx, stamp, TOPIC, "meeting-said", meeting.id.as_str()).await
}

/// What somebody proposes: when, where, and until when it may be accepted.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// What.
    pub kind: ProposalKind,
    /// When.
    pub slot: &'a Slot,
    /// Where.
    pub place: &'a Place,
    /// Until when.
    pub until: Moment,
}

/// Writes a proposal; gives it.
pub async fn propose(tx: &mut Tx, stamp: Stamp<'_>, permit: &Propose, wanted: &Wanted<'_>) -> Result<Proposal> {
    let id = ProposalId::new(stamp.now, stamp.entropy);
    let (forum, request, from, to) = (permit.forum(), permit.request(), permit.from(), permit.to());
    let (kind, slot, place, until) = (wanted.kind, wanted.slot.number, wanted.place.id.as_str(), wanted.until);
    store_day::insert_proposal(tx, forum, &id, &kind, request, from, to, slot, place, stamp.now, until).await?;
    let after = json!({ "proposal": kind, "slot": slot, "place": place });
    trail(tx, stamp, permit.acting(), ("asked", request.as_str()), &after).await?;
    house::emit(tx, stamp, TOPIC, "meeting-proposed", id.as_str()).await?;
    Ok(Proposal {
        id,
        kind,
        request_id: request.clone(),
        from_id: from.clone(),
        to_id: to.clone(),
        slot,
        place_id: wanted.place.id.clone(),
        state: ProposalState::Pending,
        made_at: stamp.now,
        until_at: until,
    })
}

/// Ends a proposal without anything coming of it.
pub async fn end(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &AnswerProposal,
    proposal: &Proposal,
    state: ProposalState,
) -> Result<()> {
    if store_day::end_proposal(tx, permit.forum(), permit.proposal(), &state).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-day-proposal-over")).into());
    }
    let after = json!({ "proposal": proposal.kind, "state": state });
    let act = if state == ProposalState::Declined { "declined" } else { "withdrawn" };
    trail(tx, stamp, permit.acting(), (act, proposal.request_id.as_str()), &after).await?;
    house::emit(tx, stamp, TOPIC, "meeting-proposal-ended", proposal.id.as_str()).await
}

fn taken() -> exedra_store::Error {
    Refusal::Conflict(key!("conflict-day-taken")).into()
}

/// The proposal is accepted: the meeting moves, or comes about. Whoever else took one of the two or the place meanwhile keeps
/// it, for a seat is taken once; another free place of the slot does as well as the one proposed. Gives the meeting as it is
/// now.
pub async fn accept(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &AnswerProposal,
    (proposal, request): (&Proposal, &Request),
) -> Result<Meeting> {
    let forum = permit.forum();
    if store_day::end_proposal(tx, forum, permit.proposal(), &ProposalState::Accepted).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-day-proposal-over")).into());
    }
    let two = [&proposal.from_id, &proposal.to_id];
    let board = Board::read(tx, forum, &two, Some(&[proposal.slot])).await?;
    let slot = board.slot(proposal.slot).filter(|slot| slot.ends_at > stamp.now).ok_or_else(taken)?;
    let before = store::meeting_of_request(tx, forum, &request.id).await?;
    let holds = before.as_ref().is_some_and(Meeting::holds);
    if holds != (proposal.kind == ProposalKind::Move) {
        return Err(Refusal::Conflict(key!("conflict-day-settled")).into());
    }
    // The request may have been taken back meanwhile, or somebody else hold the meeting.
    let sides = before.as_ref().filter(|_| holds).map_or([&request.from_id, &request.to_id], |m| [&m.a_id, &m.b_id]);
    let wished = proposal.kind == ProposalKind::Move || crate::rules_day::is_wish(request);
    if !wished || two.iter().any(|person| !sides.contains(person)) {
        return Err(Refusal::Conflict(key!("conflict-day-settled")).into());
    }
    // A meeting that was off comes back without the interpreter it had, and with whoever stands for the request now.
    let mut before = before;
    if let Some(meeting) = before.as_mut().filter(|_| !holds) {
        meeting.interpreter_id = None;
        store_inputs::set_interpreter(tx, forum, &meeting.id, None).await?;
        store_asking::set_holder(tx, forum, &request.id, &request.to_id).await?;
    }
    let mut who = match &before {
        Some(meeting) if holds => seated(tx, forum, meeting).await?,
        _ => Vec::new(),
    };
    who.extend(two.iter().map(ToString::to_string));
    who.sort();
    who.dedup();
    if two.iter().any(|person| !board.is_free(person, slot)) {
        return Err(taken());
    }
    // The interpreter moves along: free by the seat taken below, there by their hours.
    if let Some(interpreter) = before.as_ref().filter(|_| holds).and_then(|meeting| meeting.interpreter_id.as_ref()) {
        let away = store_inputs::interpreters_away(tx, forum).await?;
        if away.iter().any(|(who, at)| who == interpreter && *at == slot.number) {
            return Err(taken());
        }
    }
    let mut places = board.places_for(two, slot.number);
    places.sort_by_key(|place| place.id != proposal.place_id);
    let id = before.as_ref().map_or_else(|| MeetingId::new(stamp.now, stamp.entropy), |meeting| meeting.id.clone());
    store::free_seats(tx, forum, &id).await?;
    for one in &who {
        take(tx, forum, one, slot.number, &id).await?;
    }
    let place = free_place(tx, forum, &places, slot.number, &id).await?;
    let meeting = write(tx, stamp, forum, (request, before), (&id, slot, &place)).await?;
    if request.state != RequestState::Planned {
        settle(tx, stamp, permit, request).await?;
    }
    store_day::end_proposals_about(tx, forum, &request.id).await?;
    let after = json!({ "slot": slot.number, "place": place, "revision": meeting.revision });
    let act = if proposal.kind == ProposalKind::Move { "moved" } else { "accepted" };
    trail(tx, stamp, permit.acting(), (act, request.id.as_str()), &after).await?;
    house::emit(tx, stamp, TOPIC, "meeting-moved", id.as_str()).await?;
    Ok(meeting)
}

/// Who has a seat in a meeting beside its place.
async fn seated(tx: &mut Tx, forum: &ForumId, meeting: &Meeting) -> Result<Vec<String>> {
    let seats = store_day::seats_of(tx, forum, &meeting.id).await?;
    Ok(seats.into_iter().map(|(who,)| who).filter(|who| *who != meeting.place_id).collect())
}

async fn take(tx: &mut Tx, forum: &ForumId, who: &str, slot: i64, meeting: &MeetingId) -> Result<()> {
    match store_day::take_seat(tx, forum, who, slot, meeting).await? {
        0 => Err(taken()),
        _ => Ok(()),
    }
}

async fn free_place(tx: &mut Tx, forum: &ForumId, places: &[&Place], slot: i64, meeting: &MeetingId) -> Result<String> {
    for place in places {
        if store_day::take_seat(tx, forum, &place.id, slot, meeting).await? > 0 {
            return Ok(place.id.clone());
        }
    }
    Err(taken())
}

async fn write(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    (request, before): (&Request, Option<Meeting>),
    (id, slot, place): (&MeetingId, &Slot, &str),
) -> Result<Meeting> {
    let (a, b, starts, ends) = (&request.from_id, &request.to_id, slot.starts_at, slot.ends_at);
    let (state, revision) = if let Some(meeting) = &before {
        let state = MeetingState::Moved;
        store::change_meeting(tx, forum, id, slot.number, starts, ends, place, &state, stamp.now).await?;
        (state, meeting.revision + 1)
    } else {
        let state = MeetingState::Confirmed;
        let (r, number) = (&request.id, slot.number);
        store_day::insert_meeting(tx, forum, id, a, b, r, number, starts, ends, place, &state, stamp.now).await?;
        (state, 0)
    };
    Ok(Meeting {
        id: id.clone(),
        a_id: a.clone(),
        b_id: b.clone(),
        request_id: request.id.clone(),
        slot: slot.number,
        starts_at: starts,
        ends_at: ends,
        place_id: place.to_owned(),
        interpreter_id: before.and_then(|meeting| meeting.interpreter_id),
        state,
        revision,
        changed_at: stamp.now,
    })
}

/// The request of a meeting that comes about now is agreed to and has its time.
async fn settle(tx: &mut Tx, stamp: Stamp<'_>, permit: &AnswerProposal, request: &Request) -> Result<()> {
    let forum = permit.forum();
    let by = request.answered_by.clone().unwrap_or_else(|| permit.acting().by_text());
    let wish = request.answer_wish.unwrap_or(Wish::Want);
    let at = request.answered_at.unwrap_or(stamp.now);
    store::answer(tx, forum, &request.id, &RequestState::Planned, Some(&wish), None, at, &by).await?;
    house::emit(tx, stamp, "meeting-requests", "request-changed", request.id.as_str()).await
}

/// What somebody notes for themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Noted {
    /// Words.
    pub note: String,
    /// 1 to 5.
    pub rating: Option<i64>,
    /// Whether they would meet again.
    pub again: Option<bool>,
}

/// Keeps a note; one in which nothing stands goes. It is for its writer alone: no trail and no topic tells of it.
pub async fn note(tx: &mut Tx, stamp: Stamp<'_>, permit: &Keep, noted: &Noted) -> Result<()> {
    let (forum, meeting, person): (&ForumId, &MeetingId, &PersonId) =
        (permit.forum(), permit.meeting(), permit.person());
    if *noted == Noted::default() {
        return store_day::delete_note(tx, forum, meeting, person).await.map(|_| ());
    }
    store_day::put_note(tx, forum, meeting, person, &noted.note, noted.rating, noted.again, stamp.now).await.map(|_| ())
}
