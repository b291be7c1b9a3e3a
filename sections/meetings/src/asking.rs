//! Asking for a meeting and answering.

use exedra_kernel::{Acting, FieldFault, ForumId, Lang, ListingId, Moment, PersonId, Refusal, RequestId, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Result, Tx};
use exedra_web::Edition;

use crate::TOPIC;
use crate::model::{Meeting, MeetingState, Request, RequestState, Wish};
use crate::rules::{Answer, Ask, LONGEST_MESSAGE};
use crate::store;

/// What somebody writes when they ask.
#[derive(Clone, Debug)]
pub struct Words {
    /// About which offer or need.
    pub listing: Option<ListingId>,
    /// The message.
    pub message: String,
    /// Its language.
    pub language: String,
    /// How much they wish it.
    pub wish: Wish,
}

/// A text of several lines as it is kept: line ends alike, nothing invisible, not too long.
pub fn prose(field: &str, text: &str) -> std::result::Result<String, FieldFault> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim();
    if text.chars().any(exedra_kernel::text::is_hidden_in_prose) {
        return Err(FieldFault::new(field, key!("fault-control")));
    }
    if text.chars().count() > LONGEST_MESSAGE {
        return Err(FieldFault::with(field, key!("fault-too-long"), LONGEST_MESSAGE));
    }
    Ok(text.to_owned())
}

/// Languages a message may be in: those of the interface and of the edition.
pub fn languages(edition: &Edition) -> Vec<String> {
    let mut all: Vec<String> = Lang::ALL.iter().map(|lang| lang.as_str().to_owned()).collect();
    all.extend(edition.languages.iter().filter(|tag| Lang::parse(tag).is_none()).cloned());
    all
}

impl Words {
    /// Reads what was typed.
    pub fn read(
        edition: &Edition,
        message: &str,
        language: &str,
        wish: &str,
        listing: Option<ListingId>,
    ) -> std::result::Result<Self, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let message = prose("message", message).unwrap_or_else(|fault| {
            faults.push(fault);
            String::new()
        });
        if message.is_empty() && faults.is_empty() {
            faults.push(FieldFault::new("message", key!("fault-missing")));
        }
        if !languages(edition).iter().any(|tag| tag == language) {
            faults.push(FieldFault::with("language", key!("fault-language"), language));
        }
        let read = Wish::parse(wish);
        if read.is_none() {
            faults.push(FieldFault::with("wish", key!("fault-choice"), wish));
        }
        match read {
            Some(wish) if faults.is_empty() => Ok(Self { listing, message, language: language.to_owned(), wish }),
            _ => Err(faults),
        }
    }
}

/// Writes a request.
pub async fn ask(tx: &mut Tx, stamp: Stamp<'_>, permit: Ask, words: &Words) -> Result<RequestId> {
    let id = RequestId::new(stamp.now, stamp.entropy);
    let (forum, w) = (permit.forum(), words);
    store::insert_request(
        tx,
        forum,
        &id,
        permit.from(),
        permit.to(),
        w.listing.as_ref(),
        &w.message,
        &w.language,
        &w.wish,
        stamp.now,
    )
    .await?;
    // The trail keeps what was done, never what was written: that is for the two.
    let after = serde_json::json!({ "state": RequestState::Pending, "wish": w.wish });
    note(tx, stamp, permit.acting(), "asked", &id, None, &after).await?;
    Ok(id)
}

async fn note(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &Acting,
    act: &str,
    id: &RequestId,
    before: Option<&serde_json::Value>,
    after: &serde_json::Value,
) -> Result<()> {
    let done = house::Done { act, record: "meeting-request", id: id.as_str(), before, after: Some(after) };
    house::record(tx, stamp, acting, done).await?;
    house::emit(tx, stamp, "meeting-requests", "request-changed", id.as_str()).await
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Yes, and how much.
    Accept(Wish),
    /// No, and why, if they say so.
    Decline(Option<String>),
    /// Whoever asked takes it back.
    Withdraw,
}

/// Writes an answer. A published meeting that this ends is cancelled and its seats are free; gives the request and that
/// meeting as they are now.
pub async fn answer(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: Answer,
    request: &Request,
    verdict: &Verdict,
) -> Result<(Request, Option<Meeting>)> {
    let forum = permit.forum();
    let (act, state, wish, reason) = match verdict {
        Verdict::Accept(wish) => ("accepted", RequestState::Accepted, Some(*wish), None),
        Verdict::Decline(reason) => ("declined", RequestState::Declined, None, reason.as_deref()),
        Verdict::Withdraw => ("withdrawn", RequestState::Withdrawn, None, None),
    };
    let by = permit.acting().by_text();
    store::answer(tx, forum, &request.id, &state, wish.as_ref(), reason, stamp.now, &by).await?;
    let before = serde_json::json!({ "state": request.state, "wish": request.answer_wish });
    let after = serde_json::json!({ "state": state, "wish": wish });
    note(tx, stamp, permit.acting(), act, &request.id, Some(&before), &after).await?;
    let cancelled = if state.is_open() {
        None
    } else {
        crate::store_day::end_proposals_about(tx, forum, &request.id).await?;
        cancel(tx, stamp.now, forum, &request.id).await?
    };
    if let Some(meeting) = &cancelled {
        house::emit(tx, stamp, TOPIC, "meeting-cancelled", meeting.id.as_str()).await?;
    }
    let now = Request {
        state,
        answer_wish: wish.or(request.answer_wish),
        reason: reason.map(ToOwned::to_owned),
        answered_at: Some(stamp.now),
        answered_by: Some(by),
        ..request.clone()
    };
    Ok((now, cancelled))
}

async fn cancel(tx: &mut Tx, now: Moment, forum: &ForumId, request: &RequestId) -> Result<Option<Meeting>> {
    let found = store::meeting_of_request(tx, forum, request).await?.filter(Meeting::holds);
    let Some(meeting) = found else { return Ok(None) };
    if meeting.ends_at <= now {
        return Err(Refusal::Conflict(key!("conflict-day-held")).into());
    }
    store::cancel_meeting(tx, forum, &meeting.id, now).await?;
    store::free_seats(tx, forum, &meeting.id).await?;
    let (state, revision) = (MeetingState::Cancelled, meeting.revision + 1);
    Ok(Some(Meeting { state, revision, changed_at: now, ..meeting }))
}

/// When somebody cannot meet, and what else they ask of the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Availability {
    /// Numbers of slots in which they are away.
    pub blocked: Vec<i64>,
    /// Takes part from elsewhere.
    pub remote: bool,
    /// The most meetings they want.
    pub most: Option<i64>,
}

/// Writes when somebody can meet.
pub async fn set_availability(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &crate::rules::SetAvailability,
    wanted: &Availability,
) -> Result<()> {
    let (forum, person): (&ForumId, &PersonId) = (permit.forum(), permit.person());
    store::unblock(tx, forum, person).await?;
    for slot in &wanted.blocked {
        store::block(tx, forum, person, *slot).await?;
    }
    store::prefer(tx, forum, person, wanted.remote, wanted.most).await?;
    let after = serde_json::json!({ "away": wanted.blocked.len(), "remote": wanted.remote, "most": wanted.most });
    let done = house::Done {
        act: "availability-set",
        record: "person",
        id: person.as_str(),
        before: None,
        after: Some(&after),
    };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}
