//! Plans changed by hand: read, changed, taken back. A published plan is left as it is; a new one is derived from it.

use std::collections::{BTreeSet, HashMap};

use exedra_kernel::{ForumId, PersonId, PlanId, Refusal, RequestId, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::{App, Edition, Say};

use crate::agenda::{self, Faces, place_words};
use crate::hand::{Board, Conflict, Doable, Hall, State, Step, Taken, Wanted, Way};
use crate::hand_rows::{ChangeRow, HandAct};
use crate::model::{Plan, PlanState};
use crate::problem::Inputs;
use crate::rules::ChangePlan;
use crate::{habits, store, store_inputs, store_plans};

/// A plan in hand, with everything a change of it has to heed.
pub struct InHand {
    /// The plan's row.
    pub plan: Plan,
    /// How often it was changed.
    pub revision: i64,
    /// Where each request stands.
    pub board: Board,
    /// What plans are made from, as of now.
    pub inputs: Inputs,
}

/// Whether a plan, or one derived from it, can be changed.
pub fn changeable(state: PlanState) -> bool {
    matches!(state, PlanState::Made | PlanState::Published)
}

/// Reads a plan.
pub async fn read(conn: &mut Conn, forum: &ForumId, plan: &PlanId) -> Result<InHand> {
    let found = store::plan(conn, forum, plan).await?.ok_or(Refusal::NotFound)?;
    let (revision, _) = store_plans::hand(conn, forum, plan).await?.ok_or(Refusal::NotFound)?;
    let meetings = store::plan_meetings(conn, forum, plan).await?;
    let left = store::plan_unplaced(conn, forum, plan).await?;
    let mut inputs = crate::plan::gather(conn, forum).await?;
    crate::joint::heed_planned(conn, forum, plan, &mut inputs).await?;
    Ok(InHand { plan: found, revision, board: Board::new(&meetings, &left), inputs })
}

/// What else some people take part in; what they keep for themselves has no title here.
pub async fn sessions(
    app: &App,
    conn: &mut Conn,
    edition: &Edition,
    people: &BTreeSet<PersonId>,
    t: &Say,
) -> Result<Vec<Taken>> {
    let mut taken = Vec::new();
    let habits = store_inputs::habits(conn, &edition.id).await?;
    let groups = crate::store_asking::groups(conn, &edition.id).await?;
    let own: BTreeSet<String> = groups.into_iter().map(|group| group.id.to_string()).collect();
    for person in people {
        let starred = habits.iter().find(|one| one.person_id == *person).is_none_or(|one| one.starred);
        for item in agenda::taken_part(app, conn, edition, person, t.lang).await? {
            if habits::counts(&item, starred) && !own.contains(&item.uid) {
                let title = (!item.private).then_some(item.title);
                taken.push((person.clone(), item.starts, item.ends, title));
            }
        }
    }
    Ok(taken)
}

/// The people whom a change may touch: the two of the meeting, and those of whatever stands at that time in their way.
pub fn touched(board: &Board, request: &RequestId, slot: i64, place: Option<&str>) -> BTreeSet<PersonId> {
    let mut people = BTreeSet::new();
    let Some(pair) = board.pair(request) else { return people };
    people.extend(pair.iter().cloned());
    let seats = pair.iter().map(PersonId::as_str).chain(place);
    for other in seats.filter_map(|who| board.at(slot, who)) {
        people.extend(board.pair(other).into_iter().flatten().cloned());
    }
    people
}

/// What was asked for came to this.
pub enum Came {
    /// It was done; in this plan.
    Done(PlanId),
    /// It was not, because of this.
    Refused(Vec<Conflict>),
}

/// What the secretariat asks for.
#[derive(Clone, Debug)]
pub enum Asked {
    /// To move or place a meeting.
    Put(Wanted),
    /// To take one out.
    Drop(RequestId),
}

/// Changes a plan by hand, if it is as it was when its form was drawn (`was`).
pub async fn change(
    tx: &mut Tx,
    app: &App,
    stamp: Stamp<'_>,
    permit: &ChangePlan,
    edition: &Edition,
    was: Option<i64>,
    asked: &Asked,
) -> Result<Came> {
    let (forum, plan) = (permit.forum(), permit.plan());
    let now = read(tx, forum, plan).await?;
    if !changeable(now.plan.state) {
        return Err(Refusal::Conflict(key!("conflict-plan-not-changeable")).into());
    }
    if was.is_some_and(|was| was != now.revision) {
        return Err(Refusal::Conflict(key!("conflict-plan-stale")).into());
    }
    let request = match asked {
        Asked::Put(wanted) => &wanted.request,
        Asked::Drop(request) => request,
    };
    if now.board.state(request).is_none() {
        return Err(Refusal::NotFound.into());
    }
    let t = app.say(exedra_kernel::Lang::En);
    let people = match asked {
        Asked::Put(wanted) => touched(&now.board, request, wanted.slot, wanted.place.as_deref()),
        Asked::Drop(_) => BTreeSet::new(),
    };
    let taken = sessions(app, tx, edition, &people, &t).await?;
    let hall = Hall::new(&now.inputs, &taken, stamp.now);
    let doable = match asked {
        Asked::Put(wanted) => hall.change(&now.board, wanted),
        Asked::Drop(request) => hall.drop(&now.board, request),
    };
    let doable = match doable {
        Ok(doable) => doable,
        Err(conflicts) => return Ok(Came::Refused(conflicts)),
    };
    Ok(Came::Done(write(tx, stamp, permit, &now, request, &doable).await?))
}

async fn write(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &ChangePlan,
    now: &InHand,
    request: &RequestId,
    doable: &Doable,
) -> Result<PlanId> {
    let (forum, by) = (permit.forum(), permit.acting().by_text());
    // Whoever else changes it at this moment waits here, and then finds that it is not as it was.
    if store_plans::turn(tx, forum, &now.plan.id, now.revision).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-plan-stale")).into());
    }
    let id = if now.plan.state == PlanState::Published {
        derive(tx, stamp, permit, &now.plan.id).await?
    } else {
        now.plan.id.clone()
    };
    let number = store_plans::last_change(tx, forum, &id).await?.and_then(|(last,)| last).unwrap_or(0) + 1;
    let steps = serde_json::to_string(&doable.steps).unwrap_or_default();
    let (objective, bound) = (now.plan.objective, now.plan.bound);
    let kind = doable.act.as_str();
    store_plans::insert_change(tx, forum, &id, number, kind, request, &steps, objective, bound, &by, stamp.now).await?;
    put(tx, forum, &id, &now.board, doable.steps.iter().map(|step| (&step.request, &step.after))).await?;
    let mut after = now.board.clone();
    after.apply(&doable.steps);
    let objective = objective + gained(tx, forum, &doable.steps).await?;
    let loose = doable.overrides || breaks_kept(now, &doable.steps);
    let bound = bound_after(&now.inputs, &after, objective, bound, loose);
    let mut trace: Vec<(f64, i64, i64)> = serde_json::from_str(&now.plan.trace).unwrap_or_default();
    trace.push((now.plan.seconds, objective, bound));
    numbers(tx, forum, &id, after.held(), (objective, bound), &trace).await?;
    let told = serde_json::json!({ "change": number, "meeting": request, "steps": doable.steps });
    let done = house::Done { act: "edited", record: "meeting-plan", id: id.as_str(), before: None, after: Some(&told) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "plan-changed", id.as_str()).await?;
    Ok(id)
}

/// A new plan that is the same as another one.
async fn derive(tx: &mut Tx, stamp: Stamp<'_>, permit: &ChangePlan, plan: &PlanId) -> Result<PlanId> {
    let (forum, by) = (permit.forum(), permit.acting().by_text());
    let id = PlanId::new(stamp.now, stamp.entropy);
    store_plans::derive(tx, forum, plan, &id, &by, stamp.now).await?;
    store_plans::derive_meetings(tx, forum, plan, &id).await?;
    store_plans::derive_unplaced(tx, forum, plan, &id).await?;
    store_plans::derive_groups(tx, forum, plan, &id).await?;
    let after = serde_json::json!({ "from": plan });
    let done = house::Done { act: "made", record: "meeting-plan", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    Ok(id)
}

async fn put<'a>(
    tx: &mut Tx,
    forum: &ForumId,
    plan: &PlanId,
    board: &Board,
    states: impl Iterator<Item = (&'a RequestId, &'a State)>,
) -> Result<()> {
    for (request, state) in states {
        let [a, b] = board.pair(request).ok_or(Refusal::NotFound)?;
        store_plans::remove_meeting(tx, forum, plan, request).await?;
        store_plans::remove_unplaced(tx, forum, plan, request).await?;
        match state {
            State::Held { slot, place, interpreter } => {
                let (a, b, speaker) = (a.as_str(), b.as_str(), interpreter.as_deref());
                store_plans::put_meeting(tx, forum, plan, request, a, b, *slot, place, speaker).await?
            }
            State::Left { code, args } => {
                store_plans::put_unplaced(tx, forum, plan, request, a.as_str(), b.as_str(), code, args).await?
            }
        };
    }
    Ok(())
}

/// What the plan's value gains: the wishes of what came, less those of what went.
async fn gained(tx: &mut Tx, forum: &ForumId, steps: &[Step]) -> Result<i64> {
    let mut gain = 0;
    for step in steps {
        let weight = store::request(tx, forum, &step.request).await?.map_or(0, |request| request.weight());
        gain += match (&step.before, &step.after) {
            (State::Left { .. }, State::Held { .. }) => weight,
            (State::Held { .. }, State::Left { .. }) => -weight,
            _ => 0,
        };
    }
    Ok(gain)
}

/// Whether a change moves what the search had to leave at its published time: its bound was proved for that alone.
fn breaks_kept(now: &InHand, steps: &[Step]) -> bool {
    let published: HashMap<&RequestId, i64> =
        now.inputs.meetings.iter().filter(|m| m.holds()).map(|m| (&m.request_id, m.slot)).collect();
    let kept =
        |step: &Step| matches!(&step.before, State::Held { slot, .. } if published.get(&step.request) == Some(slot));
    now.plan.keep && steps.iter().any(kept)
}

/// A bound that holds: the search's as long as the plan keeps to what it was proved for, else the weight of all wishes.
fn bound_after(inputs: &Inputs, board: &Board, objective: i64, bound: i64, loose: bool) -> i64 {
    if !loose && objective <= bound {
        return bound;
    }
    let known = |state: &State| !matches!(state, State::Left { code, .. } if code == "same-pair");
    let weights: HashMap<&RequestId, i64> = inputs.requests.iter().map(|r| (&r.id, r.weight())).collect();
    let all: i64 = board.states().filter(|(_, state)| known(state)).filter_map(|(id, _)| weights.get(id)).sum();
    all.max(bound).max(objective)
}

async fn numbers(
    tx: &mut Tx,
    forum: &ForumId,
    plan: &PlanId,
    held: usize,
    (objective, bound): (i64, i64),
    trace: &[(f64, i64, i64)],
) -> Result<()> {
    let gap = if bound > 0 { (bound - objective) as f64 / bound as f64 } else { 0.0 };
    let trace = serde_json::to_string(trace).unwrap_or_default();
    store_plans::set_numbers(tx, forum, plan, held as i64, objective, bound, gap, &trace).await.map(|_| ())
}

/// Moves the first meeting that can go elsewhere, for the demonstration: whoever looks finds a plan changed by hand beside
/// the published one. Gives the new plan, if there is anything to move.
pub async fn move_one(tx: &mut Tx, stamp: Stamp<'_>, permit: &ChangePlan) -> Result<Option<PlanId>> {
    let now = read(tx, permit.forum(), permit.plan()).await?;
    let hall = Hall::new(&now.inputs, &[], stamp.now);
    let held: Vec<RequestId> = now
        .board
        .states()
        .filter(|(_, state)| matches!(state, State::Held { .. }))
        .map(|(request, _)| request.clone())
        .collect();
    for request in held.iter().take(50) {
        for slot in &now.inputs.slots {
            let wanted =
                Wanted { request: request.clone(), slot: slot.number, place: None, way: Way::Leave, anyway: false };
            if let Ok(doable) = hall.change(&now.board, &wanted) {
                return write(tx, stamp, permit, &now, request, &doable).await.map(Some);
            }
        }
    }
    Ok(None)
}

/// The steps of a change.
pub fn steps(row: &ChangeRow) -> Vec<Step> {
    serde_json::from_str(&row.steps).unwrap_or_default()
}

/// Takes the last change back.
pub async fn undo(tx: &mut Tx, stamp: Stamp<'_>, permit: &ChangePlan, was: Option<i64>) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.plan());
    let now = read(tx, forum, id).await?;
    if now.plan.state != PlanState::Made {
        return Err(Refusal::Conflict(key!("conflict-plan-not-changeable")).into());
    }
    if was.is_some_and(|was| was != now.revision) || store_plans::turn(tx, forum, id, now.revision).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-plan-stale")).into());
    }
    let rows = store_plans::changes(tx, forum, id).await?;
    let Some(last) = rows.into_iter().find(|row| row.undone_at.is_none()) else {
        return Err(Refusal::Conflict(key!("conflict-plan-nothing-to-undo")).into());
    };
    let steps = steps(&last);
    put(tx, forum, id, &now.board, steps.iter().rev().map(|step| (&step.request, &step.before))).await?;
    let mut before = now.board.clone();
    before.revert(&steps);
    let mut trace: Vec<(f64, i64, i64)> = serde_json::from_str(&now.plan.trace).unwrap_or_default();
    trace.pop();
    numbers(tx, forum, id, before.held(), (last.objective, last.bound), &trace).await?;
    let by = permit.acting().by_text();
    store_plans::undone(tx, forum, id, last.number, &by, stamp.now).await?;
    let told = serde_json::json!({ "change": last.number, "meeting": last.request_id });
    let done = house::Done { act: "undone", record: "meeting-plan", id: id.as_str(), before: Some(&told), after: None };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "plan-changed", id.as_str()).await
}

/// What a conflict says.
pub fn sentence(t: &Say, conflict: &Conflict, board: &Board, faces: &Faces, inputs: &Inputs) -> String {
    let name = |person: &PersonId| faces.get(person).name;
    let both = |request: &RequestId| {
        board.pair(request).map_or_else(|| ["—".to_owned(), "—".to_owned()], |pair| [name(&pair[0]), name(&pair[1])])
    };
    let place = |id: &str| {
        let found = inputs.places.iter().find(|place| place.id == id);
        found.map_or_else(|| id.to_owned(), |place| place_words(t, place))
    };
    match conflict {
        Conflict::Here => t.say("hand-here"),
        Conflict::Gone => t.say("hand-gone"),
        Conflict::Absent(person) => t.with("hand-absent", name(person)),
        Conflict::Begun => t.say("hand-begun"),
        Conflict::Away(person) => t.with("hand-away", name(person)),
        Conflict::Asleep(person) => t.with("hand-asleep", name(person)),
        Conflict::Session(person, Some(title)) => t.fill("hand-session", &[("who", &name(person)), ("what", title)]),
        Conflict::Session(person, None) => t.with("hand-own", name(person)),
        Conflict::Meets(person, other) => {
            let with = board.pair(other).and_then(|pair| pair.iter().find(|one| *one != person));
            let with = with.map_or_else(|| "—".to_owned(), &name);
            t.fill("hand-meets", &[("who", &name(person)), ("with", &with)])
        }
        Conflict::Taken(at, other) => {
            let [a, b] = both(other);
            t.fill("hand-taken", &[("place", &place(at)), ("a", &a), ("b", &b)])
        }
        Conflict::AllTaken => t.say("hand-all-taken"),
        Conflict::Closed(at) => t.with("hand-closed", place(at)),
        Conflict::NoInterpreter => t.say("hand-no-interpreter"),
        Conflict::Misfit(at) => t.with("hand-misfit", place(at)),
        Conflict::Most(person, most) => t.fill("hand-most", &[("who", &name(person)), ("most", &t.number(*most))]),
        Conflict::Again(_) => t.say("hand-again"),
        Conflict::NotTwo => t.say("hand-not-two"),
    }
}

/// Where a request stands, in words: time and place, or that it has none.
pub fn state_words(t: &Say, state: &State, inputs: &Inputs, zone: &str) -> String {
    match state {
        State::Held { slot, place, .. } => {
            let when = inputs.slots.iter().find(|one| one.number == *slot);
            let when = when.map_or_else(|| "—".to_owned(), |slot| t.moment(slot.starts_at, zone));
            let at = inputs.places.iter().find(|one| one.id == *place);
            format!("{when} · {}", at.map_or_else(|| place.clone(), |place| place_words(t, place)))
        }
        State::Left { .. } => t.say("hand-without"),
    }
}

/// What a change did, in words.
pub fn act_words(t: &Say, act: HandAct) -> String {
    const ACTS: [&str; 4] = exedra_kernel::keys!["hand-act-move", "hand-act-swap", "hand-act-drop", "hand-act-place"];
    t.say(ACTS[act as usize])
}
