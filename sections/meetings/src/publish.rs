//! From a plan to everybody's agenda: what stays, moves, comes and goes.

use std::collections::{HashMap, HashSet};

use exedra_kernel::{ForumId, MeetingId, Moment, PersonId, PlanId, Refusal, RequestId, Value, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Result, Tx};

use crate::model::{Meeting, MeetingState, PlanMeeting, PlanState};
use crate::problem::Inputs;
use crate::rules::Publish;
use crate::{joint, store, store_asking, store_inputs};

/// What a publication does to one meeting.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// A new meeting.
    Comes(PlanMeeting),
    /// Time or place change, or a cancelled meeting takes place after all.
    Moves(Meeting, PlanMeeting),
    /// It does not take place any more.
    Goes(Meeting),
    /// Nothing changes.
    Stays(Meeting),
}

/// The meetings that hold otherwise than the plan says that was published before (`None`: none was): two people agreed on
/// another time, or met at once.
fn agreed_since<'a>(inputs: &'a Inputs, before: Option<&[PlanMeeting]>, now: Moment) -> Vec<&'a Meeting> {
    let Some(before) = before else { return Vec::new() };
    let was: HashMap<&RequestId, &PlanMeeting> = before.iter().map(|one| (&one.request_id, one)).collect();
    let otherwise = |meeting: &&Meeting| {
        let same = |one: &&PlanMeeting| (one.slot, &one.place_id) == (meeting.slot, &meeting.place_id);
        meeting.holds() && meeting.starts_at > now && !was.get(&meeting.request_id).is_some_and(same)
    };
    inputs.meetings.iter().filter(otherwise).collect()
}

/// Compares a plan with what is published, as of a moment; `before` is the plan published so far. What has begun stays, and
/// so does what two people agreed on by themselves since then, before whatever the plan has there. What is not possible any
/// more (somebody withdrew or is away since the plan was made) is left out.
pub fn changes(inputs: &Inputs, planned: &[PlanMeeting], before: Option<&[PlanMeeting]>, now: Moment) -> Vec<Change> {
    let agreed = agreed_since(inputs, before, now);
    let kept: HashSet<&RequestId> = agreed.iter().map(|meeting| &meeting.request_id).collect();
    let held: HashSet<(i64, &str)> = agreed
        .iter()
        .flat_map(|m| {
            let seats = [m.a_id.as_str(), m.b_id.as_str(), m.place_id.as_str()];
            seats.into_iter().chain(m.interpreter_id.as_deref()).map(|who| (m.slot, who))
        })
        .collect();
    let wanted: HashSet<&RequestId> = inputs.requests.iter().map(|request| &request.id).collect();
    let starts: HashMap<i64, Moment> = inputs.slots.iter().map(|slot| (slot.number, slot.starts_at)).collect();
    let places: HashSet<&str> = inputs.places.iter().map(|place| place.id.as_str()).collect();
    let away: HashSet<(&PersonId, i64)> = inputs.away().collect();
    let begun = |m: &Meeting| m.holds() && m.starts_at <= now;
    let possible = |p: &&PlanMeeting| {
        wanted.contains(&p.request_id)
            && starts.get(&p.slot).is_some_and(|at| *at > now)
            && places.contains(p.place_id.as_str())
            && inputs.is_open(&p.place_id, p.slot)
            && p.interpreter_id.as_ref().is_none_or(|id| inputs.interprets(id, p.slot))
            && [p.a_id.as_str(), p.b_id.as_str(), p.place_id.as_str()]
                .into_iter()
                .chain(p.interpreter_id.as_deref())
                .all(|who| !held.contains(&(p.slot, who)))
            && [&p.a_id, &p.b_id].iter().all(|who| inputs.houses.contains_key(*who) && !away.contains(&(*who, p.slot)))
    };
    let plan: HashMap<&RequestId, &PlanMeeting> =
        planned.iter().filter(possible).map(|meeting| (&meeting.request_id, meeting)).collect();
    let mut out = Vec::new();
    let mut known = HashSet::new();
    for meeting in &inputs.meetings {
        known.insert(&meeting.request_id);
        let change = match plan.get(&meeting.request_id) {
            _ if begun(meeting) || kept.contains(&meeting.request_id) => Change::Stays(meeting.clone()),
            Some(p)
                if meeting.holds()
                    && (meeting.slot, &meeting.place_id, &meeting.interpreter_id, &meeting.b_id)
                        == (p.slot, &p.place_id, &p.interpreter_id, &p.b_id) =>
            {
                Change::Stays(meeting.clone())
            }
            Some(p) => Change::Moves(meeting.clone(), (*p).clone()),
            None if meeting.holds() => Change::Goes(meeting.clone()),
            None => Change::Stays(meeting.clone()),
        };
        out.push(change);
    }
    let new = planned.iter().filter(possible).filter(|p| !known.contains(&p.request_id));
    out.extend(new.map(|p| Change::Comes(p.clone())));
    out
}

/// How many meetings came, moved, went and stayed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// New.
    pub came: usize,
    /// Moved.
    pub moved: usize,
    /// Cancelled.
    pub went: usize,
    /// Unchanged, of those that take place.
    pub stayed: usize,
}

/// Counts changes.
pub fn count(changes: &[Change]) -> Counts {
    let mut counts = Counts::default();
    for change in changes {
        match change {
            Change::Comes(_) => counts.came += 1,
            Change::Moves(..) => counts.moved += 1,
            Change::Goes(_) => counts.went += 1,
            Change::Stays(meeting) => counts.stayed += usize::from(meeting.holds()),
        }
    }
    counts
}

/// Publishes a plan that was made and not published yet. Gives the meetings that came, moved or went, as they are now.
pub async fn publish(tx: &mut Tx, stamp: Stamp<'_>, permit: &Publish) -> Result<Vec<Meeting>> {
    publish_noted(tx, stamp, permit, "", None).await
}

/// Publishes a plan with a note of the secretariat, if it is as it was (its revision) when they looked at it.
pub async fn publish_noted(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &Publish,
    note: &str,
    was: Option<i64>,
) -> Result<Vec<Meeting>> {
    let (forum, plan) = (permit.forum(), permit.plan());
    let (revision, _) = crate::store_plans::hand(tx, forum, plan).await?.ok_or(Refusal::NotFound)?;
    if was.is_some_and(|was| was != revision) {
        return Err(Refusal::Conflict(key!("conflict-plan-stale")).into());
    }
    let found = store::plan(tx, forum, plan).await?.ok_or(Refusal::NotFound)?;
    if found.state != PlanState::Made {
        return Err(Refusal::Conflict(key!("conflict-plan-not-publishable")).into());
    }
    let inputs = crate::plan::gather(tx, forum).await?;
    let planned = store::plan_meetings(tx, forum, plan).await?;
    let before = published_meetings(tx, forum).await?;
    let all = changes(&inputs, &planned, before.as_deref(), stamp.now);
    let counts = count(&all);
    crate::versions::keep(tx, stamp, permit, note, &all, &inputs).await?;
    let (standing, changed) = write(tx, stamp, forum, &inputs, all).await?;
    store::clear_seats(tx, forum).await?;
    joint::clear(tx, forum, stamp.now).await?;
    let seats = standing.iter().chain(&changed).filter(|meeting| meeting.holds()).flat_map(|m| seats_of(forum, m));
    let seats = seats.collect();
    // A seat taken twice breaks the key, and with it the whole publication.
    tx.insert_many("meeting_seat", &["forum_id", "who", "slot", "meeting_id"], seats, false).await?;
    joint::publish(tx, stamp, permit.acting(), (forum, plan), &inputs, &planned).await?;
    store::mark_planned(tx, forum).await?;
    store::mark_accepted(tx, forum).await?;
    store::replace_published(tx, forum).await?;
    store::mark_published(tx, forum, plan, stamp.now).await?;
    let after = serde_json::json!({
        "new": counts.came, "moved": counts.moved, "cancelled": counts.went, "unchanged": counts.stayed
    });
    let done =
        house::Done { act: "published", record: "meeting-plan", id: plan.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "plan-published", plan.as_str()).await?;
    Ok(changed)
}

/// Writes the changes; gives the meetings that stay and those that changed, as they are now.
async fn write(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    inputs: &Inputs,
    changes: Vec<Change>,
) -> Result<(Vec<Meeting>, Vec<Meeting>)> {
    let spans: HashMap<i64, (Moment, Moment)> =
        inputs.slots.iter().map(|slot| (slot.number, (slot.starts_at, slot.ends_at))).collect();
    let (mut standing, mut changed, mut new) = (Vec::new(), Vec::new(), Vec::new());
    for change in changes {
        match change {
            Change::Stays(meeting) => standing.push(meeting),
            Change::Goes(meeting) => {
                store::cancel_meeting(tx, forum, &meeting.id, stamp.now).await?;
                let (state, revision) = (MeetingState::Cancelled, meeting.revision + 1);
                changed.push(Meeting { state, revision, changed_at: stamp.now, ..meeting });
            }
            Change::Moves(meeting, p) => {
                let Some(&(starts, ends)) = spans.get(&p.slot) else { continue };
                let state = MeetingState::Moved;
                store::change_meeting(tx, forum, &meeting.id, p.slot, starts, ends, &p.place_id, &state, stamp.now)
                    .await?;
                store_inputs::set_interpreter(tx, forum, &meeting.id, p.interpreter_id.as_deref()).await?;
                store_asking::set_holder(tx, forum, &p.request_id, &p.b_id).await?;
                changed.push(Meeting {
                    b_id: p.b_id,
                    slot: p.slot,
                    starts_at: starts,
                    ends_at: ends,
                    place_id: p.place_id,
                    state,
                    revision: meeting.revision + 1,
                    changed_at: stamp.now,
                    interpreter_id: p.interpreter_id,
                    ..meeting
                });
            }
            Change::Comes(p) => {
                let Some(&(starts_at, ends_at)) = spans.get(&p.slot) else { continue };
                new.push(Meeting {
                    id: MeetingId::new(stamp.now, stamp.entropy),
                    a_id: p.a_id,
                    b_id: p.b_id,
                    request_id: p.request_id,
                    slot: p.slot,
                    starts_at,
                    ends_at,
                    place_id: p.place_id,
                    state: MeetingState::Confirmed,
                    revision: 0,
                    changed_at: stamp.now,
                    interpreter_id: p.interpreter_id,
                });
            }
        }
    }
    insert(tx, forum, &new).await?;
    changed.extend(new);
    Ok((standing, changed))
}

async fn insert(tx: &mut Tx, forum: &ForumId, meetings: &[Meeting]) -> Result<()> {
    use exedra_kernel::Field;
    let rows = meetings.iter().map(|m| {
        vec![
            forum.to_value(),
            m.id.to_value(),
            m.a_id.to_value(),
            m.b_id.to_value(),
            m.request_id.to_value(),
            m.slot.to_value(),
            m.starts_at.to_value(),
            m.ends_at.to_value(),
            m.place_id.to_value(),
            m.state.to_value(),
            m.revision.to_value(),
            m.changed_at.to_value(),
            m.interpreter_id.to_value(),
        ]
    });
    let columns = &[
        "forum_id",
        "id",
        "a_id",
        "b_id",
        "request_id",
        "slot",
        "starts_at",
        "ends_at",
        "place_id",
        "state",
        "revision",
        "changed_at",
        "interpreter_id",
    ];
    tx.insert_many("meeting", columns, rows.collect(), false).await.map(|_| ())
}

fn seats_of(forum: &ForumId, meeting: &Meeting) -> Vec<Vec<Value>> {
    let text = |text: &str| Value::Text(Some(text.to_owned()));
    let all = [meeting.a_id.as_str(), meeting.b_id.as_str(), meeting.place_id.as_str()];
    all.into_iter()
        .chain(meeting.interpreter_id.as_deref())
        .map(|who| vec![text(forum.as_str()), text(who), Value::Int(Some(meeting.slot)), text(meeting.id.as_str())])
        .collect()
}

/// The meetings of the plan that is in everybody's agenda, as the plan has them, if any is.
pub async fn published_meetings(conn: &mut exedra_store::Conn, forum: &ForumId) -> Result<Option<Vec<PlanMeeting>>> {
    match published(conn, forum).await? {
        Some(plan) => store::plan_meetings(conn, forum, &plan).await.map(Some),
        None => Ok(None),
    }
}

/// The plan that is in everybody's agenda, if any is.
pub async fn published(conn: &mut exedra_store::Conn, forum: &ForumId) -> Result<Option<PlanId>> {
    let plans = store::plans(conn, forum, 200).await?;
    Ok(plans.into_iter().find(|plan| plan.state == PlanState::Published).map(|plan| plan.id))
}
