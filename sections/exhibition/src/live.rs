//! Live demonstrations and their queues: every step is one transaction, and what is in the rows is all there is, so that a
//! restart loses nothing.

use exedra_kernel::{Acting, ForumId, Localized, Moment, OrganisationId, PersonId, Refusal, Value, key, time::sha256};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};
use serde_json::json;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::live_store as store;
use crate::model::{Live, LiveId, Turn};
use crate::queue::{self, Deed, LiveState, MEASURED, Pace, TurnState};
use crate::rules_live::{HoldTurn, KeepLive, RunLive, TakeTurn};
use crate::{QUEUES, TOPIC};

/// Most people who wait for one demonstration.
pub const MOST_WAITING: i64 = 500;

/// In one process queues are written one step after the other. The rows alone keep them right; this keeps the database from
/// trying again and again when a hall presses at once.
static TURNSTILE: Semaphore = Semaphore::const_new(1);

/// Waits until no other step of a queue is under way in this process; the next one may begin when this is dropped.
pub async fn turnstile() -> Option<SemaphorePermit<'static>> {
    TURNSTILE.acquire().await.ok()
}

/// A live demonstration as somebody describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// Its name.
    pub titles: Localized,
    /// What happens.
    pub abouts: Localized,
    /// Minutes of one visit.
    pub minutes: i64,
    /// How many at a time.
    pub places: i64,
    /// Minutes after a call before the turn can be lost.
    pub grace: i64,
}

/// How a queue stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// How many wait.
    pub waiting: i64,
    /// How many have been served.
    pub came: i64,
    /// Who is called at present.
    pub called: Vec<Turn>,
    /// How fast it goes.
    pub pace: Pace,
}

/// All live demonstrations of an edition, prepared ones too: ask the rules before telling anybody.
pub async fn all(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Live>> {
    store::all(conn, forum).await
}

/// One.
pub async fn by_id(conn: &mut Conn, forum: &ForumId, id: &LiveId) -> Result<Option<Live>> {
    store::one(conn, forum, id).await
}

/// The number of a secret.
pub async fn of_secret(conn: &mut Conn, forum: &ForumId, secret: &str) -> Result<Option<Turn>> {
    store::turn_of_secret(conn, forum, &sha256(secret)).await
}

/// How many wait before a place.
pub async fn before(conn: &mut Conn, forum: &ForumId, turn: &Turn) -> Result<i64> {
    Ok(store::before(conn, forum, &turn.live_id, turn.place).await?.map_or(0, |(many,)| many))
}

/// How a queue stands.
pub async fn standing(conn: &mut Conn, forum: &ForumId, live: &Live) -> Result<Standing> {
    let counts = store::counts(conn, forum, &live.id).await?;
    let count = |state| counts.iter().find(|(found, _)| *found == state).map_or(0, |(_, many)| *many);
    let came = store::last_came(conn, forum, &live.id, MEASURED as i64).await?;
    let came: Vec<Moment> = came.into_iter().map(|(at,)| at).collect();
    Ok(Standing {
        waiting: count(TurnState::Waiting),
        came: count(TurnState::Came),
        called: store::in_state(conn, forum, &live.id, &TurnState::Called, MOST_WAITING).await?,
        pace: queue::pace(&came, live.resumed_at, live.minutes, live.places),
    })
}

async fn note(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &Acting,
    act: &str,
    live: &LiveId,
    after: serde_json::Value,
) -> Result<()> {
    let done = Done { act, record: "live", id: live.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, acting, done).await?;
    house::emit(tx, stamp, QUEUES, act, live.as_str()).await
}

/// Makes one; only its stand knows of it until it opens.
pub async fn create(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepLive, new: &Proposal) -> Result<LiveId> {
    let (forum, organisation) = (permit.forum(), permit.organisation());
    let shows = crate::store::exhibitor(tx, forum, organisation).await?;
    shows.ok_or(Refusal::Conflict(key!("conflict-no-stand")))?;
    let id = LiveId::new(stamp.now, stamp.entropy);
    let state = LiveState::Prepared;
    let (titles, abouts) = (&new.titles, &new.abouts);
    store::insert(tx, forum, &id, organisation, titles, abouts, new.minutes, new.places, new.grace, &state, stamp.now)
        .await?;
    tx.touch(TOPIC);
    note(tx, stamp, permit.acting(), "made", &id, json!({ "titles": titles, "minutes": new.minutes })).await?;
    Ok(id)
}

/// Changes what is said of one.
pub async fn edit(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepLive, id: &LiveId, new: &Proposal) -> Result<()> {
    let forum = permit.forum();
    store::update(tx, forum, id, &new.titles, &new.abouts, new.minutes, new.places, new.grace).await?;
    tx.touch(TOPIC);
    let after = json!({ "titles": new.titles, "minutes": new.minutes, "places": new.places, "grace": new.grace });
    note(tx, stamp, permit.acting(), "edited", id, after).await
}

/// Opens, pauses or closes one. What was open once is not hidden again: people hold its numbers.
pub async fn set_state(tx: &mut Tx, stamp: Stamp<'_>, permit: &RunLive, live: &Live, state: LiveState) -> Result<()> {
    if state == live.state || state == LiveState::Prepared {
        return Ok(());
    }
    let resumes = state == LiveState::Open && live.state != LiveState::Prepared;
    let resumed = if resumes { Some(stamp.now) } else { live.resumed_at };
    store::set_state(tx, permit.forum(), &live.id, &state, resumed).await?;
    tx.touch(TOPIC);
    note(tx, stamp, permit.acting(), "state", &live.id, json!({ "state": state })).await
}

/// Takes a number; gives it. Somebody signed in who waits already gets no second one.
pub async fn take(tx: &mut Tx, stamp: Stamp<'_>, permit: &TakeTurn, live: &Live, secret: &str) -> Result<i64> {
    let forum = permit.forum();
    if let Some(person) = permit.person()
        && store::active_of_person(tx, forum, &live.id, person).await?.is_some()
    {
        return Err(Refusal::Conflict(key!("conflict-turn-second")).into());
    }
    if store::before(tx, forum, &live.id, i64::MAX).await?.is_some_and(|(many,)| many >= MOST_WAITING) {
        return Err(Refusal::Conflict(key!("conflict-live-full")).into());
    }
    let (number, place) = (live.last_number + 1, live.last_place + 1);
    store::count_up(tx, forum, &live.id, number, place).await?;
    let (hash, person) = (sha256(secret), permit.person().as_ref());
    store::insert_turn(tx, forum, &live.id, number, place, &hash, person, stamp.now).await?;
    note(tx, stamp, permit.acting(), "number-taken", &live.id, json!({ "number": number })).await?;
    Ok(number)
}

/// Calls the next `many`; gives their numbers. Whoever was called and has not come within the time of grace loses the turn
/// now.
pub async fn call(tx: &mut Tx, stamp: Stamp<'_>, permit: &RunLive, live: &Live, many: i64) -> Result<Vec<i64>> {
    let forum = permit.forum();
    if live.state == LiveState::Paused {
        return Err(Refusal::Conflict(key!("conflict-live-paused")).into());
    }
    for turn in store::in_state(tx, forum, &live.id, &TurnState::Called, MOST_WAITING).await? {
        if queue::overdue(turn.called_at, live.grace, stamp.now) {
            store::finish(tx, forum, &live.id, turn.number, &turn.state, &TurnState::Missed, stamp.now).await?;
        }
    }
    let mut numbers = Vec::new();
    for _ in 0..many.clamp(1, live.places.max(1)) {
        let Some(next) = store::next(tx, forum, &live.id).await? else { break };
        if store::call(tx, forum, &live.id, next.number, stamp.now).await? == 1 {
            numbers.push(next.number);
        }
    }
    note(tx, stamp, permit.acting(), "called", &live.id, json!({ "numbers": numbers })).await?;
    Ok(numbers)
}

/// What the staff says of a number: came, did not come. Refused when that cannot be any more, such as a second time.
pub async fn settle(tx: &mut Tx, stamp: Stamp<'_>, permit: &RunLive, number: i64, deed: Deed) -> Result<()> {
    step(tx, stamp, permit.forum(), permit.live(), permit.acting(), number, deed).await
}

/// What somebody does with their own number: gives it back, comes back to the end of the queue.
pub async fn own(tx: &mut Tx, stamp: Stamp<'_>, permit: &HoldTurn, deed: Deed) -> Result<()> {
    step(tx, stamp, permit.forum(), permit.live(), permit.acting(), *permit.number(), deed).await
}

async fn step(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    id: &LiveId,
    acting: &Acting,
    number: i64,
    deed: Deed,
) -> Result<()> {
    let turn = store::turn(tx, forum, id, number).await?.ok_or(Refusal::NotFound)?;
    let late = Refusal::Conflict(key!("conflict-turn"));
    let state = queue::after(turn.state, deed, turn.returns).ok_or_else(|| late.clone())?;
    let written = if state == TurnState::Waiting {
        let live = store::one(tx, forum, id).await?.ok_or(Refusal::NotFound)?;
        if live.state == LiveState::Closed {
            return Err(Refusal::Conflict(key!("conflict-live-closed")).into());
        }
        let place = live.last_place + 1;
        store::count_up(tx, forum, id, live.last_number, place).await?;
        store::come_back(tx, forum, id, number, place).await?
    } else {
        store::finish(tx, forum, id, number, &turn.state, &state, stamp.now).await?
    };
    if written == 0 {
        return Err(late.into());
    }
    note(tx, stamp, acting, "number", id, json!({ "number": number, "state": state })).await
}

/// Ends for the day: no more numbers, and whoever still waits is told.
pub async fn end(tx: &mut Tx, stamp: Stamp<'_>, permit: &RunLive, live: &Live) -> Result<()> {
    store::set_state(tx, permit.forum(), &live.id, &LiveState::Closed, live.resumed_at).await?;
    let many = store::end_all(tx, permit.forum(), &live.id, stamp.now).await?;
    tx.touch(TOPIC);
    note(tx, stamp, permit.acting(), "ended", &live.id, json!({ "waiting": many })).await
}

/// A number of the past or present, for [`bulk`].
#[derive(Clone, Debug)]
pub struct NewTurn {
    /// What became of it.
    pub state: TurnState,
    /// When it was taken.
    pub taken_at: Moment,
    /// When it was called.
    pub called_at: Option<Moment>,
    /// When it ended.
    pub ended_at: Option<Moment>,
}

/// Puts a whole live demonstration in, with its queue; for the demonstration.
pub async fn bulk(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepLive,
    new: &Proposal,
    state: LiveState,
    turns: &[NewTurn],
) -> Result<LiveId> {
    let id = create(tx, stamp, permit, new).await?;
    let (forum, many) = (permit.forum(), turns.len() as i64);
    store::set_state(tx, forum, &id, &state, None).await?;
    store::count_up(tx, forum, &id, many, many).await?;
    let text = |text: &str| Value::Text(Some(text.to_owned()));
    let time = |at: Option<Moment>| Value::Int(at.map(Moment::micros));
    let rows = turns.iter().zip(1..).map(|(turn, number)| {
        vec![
            text(forum.as_str()),
            text(id.as_str()),
            Value::Int(Some(number)),
            Value::Int(Some(number)),
            text(turn.state.as_str()),
            text(&sha256(&stamp.entropy.secret())),
            Value::Int(Some(0)),
            time(Some(turn.taken_at)),
            time(turn.called_at),
            time(turn.ended_at),
        ]
    });
    let columns = [
        "forum_id",
        "live_id",
        "number",
        "place",
        "state",
        "secret_hash",
        "returns",
        "taken_at",
        "called_at",
        "ended_at",
    ];
    tx.insert_many("turn", &columns, rows.collect(), false).await?;
    Ok(id)
}

/// How many have been served at live demonstrations everybody may know of, by exhibitor.
pub async fn served(conn: &mut Conn, forum: &ForumId) -> Result<Vec<(OrganisationId, i64)>> {
    store::served(conn, forum).await
}

/// Forgets who held numbers: what waits is given back, the rest stays countable.
pub async fn forget(tx: &mut Tx, stamp: Stamp<'_>, person: &PersonId) -> Result<()> {
    if store::leave_all(tx, person, stamp.now).await? > 0 {
        tx.touch(QUEUES);
    }
    store::forget_holder(tx, person).await.map(|_| ())
}
