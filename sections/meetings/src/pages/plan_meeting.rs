//! One meeting of a plan: every slot with what stands in the way of it there, and the forms that move it, place it, take it
//! out or let it change places with another.

use std::collections::{BTreeSet, HashMap};

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{PlanId, Refusal, RequestId, key};
use exedra_store::transact;
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, page, respond};

use crate::agenda::{Faces, place_words};
use crate::by_hand::{self, Asked, Came, InHand};
use crate::hand::{Conflict, Hall, State, Taken, Wanted, Way};
use crate::model::{PlanState, Unplaced};
use crate::pages::{plan_list, plan_look};
use crate::{reasons, rules, store_plans};

struct SlotRow {
    number: i64,
    time: String,
    here: bool,
    chosen: bool,
    free: Option<String>,
    told: Vec<String>,
}

struct Day {
    day: String,
    rows: Vec<SlotRow>,
}

#[derive(Template)]
#[template(path = "plan_meeting.html")]
#[expect(clippy::struct_excessive_bools, reason = "a page asks many things, each answered yes or no")]
struct Page {
    t: Say,
    action: String,
    plan: String,
    plan_words: String,
    a: (String, String),
    b: (String, String),
    state: String,
    held: bool,
    why: Option<String>,
    published: bool,
    drafts: Vec<(String, String)>,
    changeable: bool,
    changed: bool,
    derived: bool,
    told: Vec<String>,
    others: bool,
    overridable: bool,
    fault: bool,
    revision: i64,
    free: String,
    days: Vec<Day>,
    places: Vec<Choice>,
    way: &'static str,
    anyway: bool,
    back: Option<(String, usize)>,
}

/// What came in with a form that was not done.
#[derive(Default)]
struct Typed {
    slot: Option<i64>,
    place: Option<String>,
    way: Way,
    anyway: bool,
    back: Option<(String, usize)>,
    conflicts: Vec<Conflict>,
    /// No slot was chosen.
    fault: bool,
}

const WAYS: [(&str, Way); 3] = [("leave", Way::Leave), ("take-out", Way::TakeOut), ("swap", Way::Swap)];

fn ids(plan: &str, request: &str) -> Result<(PlanId, RequestId), Error> {
    Ok((PlanId::parse(plan).ok_or(Refusal::NotFound)?, RequestId::parse(request).ok_or(Refusal::NotFound)?))
}

/// The page.
pub async fn show(ctx: Ctx, Path((_, plan, request)): Path<(String, String, String)>) -> Answer {
    let (plan, request) = ids(&plan, &request)?;
    // From an agenda or a list one may come with a slot in mind.
    let slot = ctx.query_value("slot").and_then(|n| n.parse().ok());
    render(&ctx, &plan, &request, Typed { slot, ..Typed::default() }).await
}

async fn render(ctx: &Ctx, plan: &PlanId, request: &RequestId, typed: Typed) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?.clone());
    rules::may_change_plan(ctx.actor()?, &forum.id, plan)?;
    let mut conn = ctx.app.db().read().await?;
    let hand = by_hand::read(&mut conn, &forum.id, plan).await?;
    let pair = hand.board.pair(request).cloned().ok_or(Refusal::NotFound)?;
    let state = hand.board.state(request).cloned().ok_or(Refusal::NotFound)?;
    let faces = Faces::all(&mut conn, &forum.id).await?;
    let two: BTreeSet<_> = pair.iter().cloned().collect();
    let sessions = by_hand::sessions(&ctx.app, &mut conn, &forum, &two, &t).await?;
    let drafts = store_plans::derived(&mut conn, &forum.id, plan).await?;
    drop(conn);
    let said: Vec<String> = typed
        .conflicts
        .iter()
        .map(|conflict| by_hand::sentence(&t, conflict, &hand.board, &faces, &hand.inputs))
        .collect();
    let days = days(ctx, &t, &forum, &hand, request, &sessions, &faces, typed.slot);
    let free = days.iter().flat_map(|day| &day.rows).filter(|row| row.told.is_empty() && !row.here).count();
    let hall = Hall::new(&hand.inputs, &sessions, ctx.now);
    let base = ctx.at_forum(&format!("meetings/plans/{plan}"));
    let face = |at: usize| {
        let href = format!("{base}/people?person={}", pair[at]);
        (faces.get(&pair[at]).full(), href)
    };
    let why = match &state {
        State::Held { .. } => None,
        State::Left { code, args } => {
            let left = Unplaced {
                request_id: request.clone(),
                a_id: pair[0].clone(),
                b_id: pair[1].clone(),
                code: code.clone(),
                args: args.clone(),
            };
            let detail = reasons::detail(&t, &left, &faces, &hand.inputs.slots, &forum.zone);
            Some(format!("{}. {detail}", reasons::kind(&t, code)).trim().to_owned())
        }
    };
    let refused = typed.fault || !typed.conflicts.is_empty();
    let draft = |one: &crate::model::Plan| {
        let href = ctx.at_forum(&format!("meetings/plans/{}", one.id));
        (href, t.moment(one.made_at, &forum.zone))
    };
    let body = Page {
        action: format!("{base}/meetings/{request}"),
        plan_words: format!(
            "{} · {}",
            t.moment(hand.plan.made_at, &forum.zone),
            plan_list::state_words(&t, hand.plan.state)
        ),
        a: face(0),
        b: face(1),
        state: by_hand::state_words(&t, &state, &hand.inputs, &forum.zone),
        held: matches!(state, State::Held { .. }),
        why,
        published: hand.plan.state == PlanState::Published,
        drafts: drafts.iter().filter(|one| one.state == PlanState::Made).take(1).map(draft).collect(),
        changeable: forum.is_open() && by_hand::changeable(hand.plan.state),
        changed: ctx.query_value("changed").is_some(),
        derived: ctx.query_value("derived").is_some(),
        told: said,
        others: typed.conflicts.iter().any(|one| one.other().is_some()),
        overridable: typed.conflicts.iter().any(Conflict::can_be_overridden),
        fault: typed.fault,
        revision: hand.revision,
        free: t.count("hand-free-slots", free as i64),
        places: hall
            .fitting(&pair)
            .iter()
            .map(|place| Choice {
                value: place.id.clone(),
                label: place_words(&t, place),
                chosen: typed.place.as_ref() == Some(&place.id),
            })
            .collect(),
        way: WAYS.iter().find(|(_, way)| *way == typed.way).map_or("leave", |(word, _)| *word),
        anyway: typed.anyway,
        back: typed.back,
        days,
        plan: base,
        t,
    };
    let title = body.t.fill("hand-title", &[("a", &body.a.0), ("b", &body.b.0)]);
    let mut response = page(ctx, &Head::new(title).nav("meetings").private(), &body)?;
    if refused {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Every slot with what stands in the way of the meeting there.
fn days(
    ctx: &Ctx,
    t: &Say,
    forum: &Edition,
    hand: &InHand,
    request: &RequestId,
    sessions: &[Taken],
    faces: &Faces,
    chosen: Option<i64>,
) -> Vec<Day> {
    let hall = Hall::new(&hand.inputs, sessions, ctx.now);
    let own = match hand.board.state(request) {
        Some(State::Held { slot, .. }) => Some(*slot),
        _ => None,
    };
    let places: HashMap<&str, String> =
        hand.inputs.places.iter().map(|place| (place.id.as_str(), place_words(t, place))).collect();
    let mut days: Vec<Day> = Vec::new();
    for slot in &hand.inputs.slots {
        let day = t.day(slot.starts_at, &forum.zone);
        let (seat, found) = hall.conflicts(&hand.board, request, slot.number, None, &BTreeSet::new());
        let told: Vec<String> =
            found.iter().map(|one| by_hand::sentence(t, one, &hand.board, faces, &hand.inputs)).collect();
        let row = SlotRow {
            number: slot.number,
            time: format!("{} – {}", t.time(slot.starts_at, &forum.zone), t.time(slot.ends_at, &forum.zone)),
            here: own == Some(slot.number),
            chosen: chosen.or(own) == Some(slot.number),
            free: seat
                .place
                .filter(|_| told.is_empty() && own != Some(slot.number))
                .and_then(|id| places.get(id.as_str()).cloned()),
            told,
        };
        match days.last_mut() {
            Some(last) if last.day == day => last.rows.push(row),
            _ => days.push(Day { day, rows: vec![row] }),
        }
    }
    days
}

/// The number of a form's revision; a form without one is not compared.
pub fn revision(form: &Posted) -> Result<Option<i64>, Error> {
    match form.some("revision") {
        None => Ok(None),
        Some(text) => Ok(Some(text.parse().map_err(|_| Refusal::Unusable(key!("refusal-unreadable")))?)),
    }
}

/// A change comes in.
pub async fn change(ctx: Ctx, Path((_, plan, request)): Path<(String, String, String)>, form: Posted) -> Answer {
    let (plan, request) = ids(&plan, &request)?;
    let (actor, stamp) = (ctx.actor()?, ctx.app.stamp());
    rules::may_change_plan(actor, &ctx.forum()?.id, &plan)?;
    let forum = ctx.open_forum()?.clone();
    let was = revision(&form)?;
    let day = form.some("day").map(ToOwned::to_owned);
    let typed = Typed {
        slot: form.some("slot").and_then(|text| text.parse().ok()),
        place: form.some("place").map(ToOwned::to_owned),
        way: WAYS.iter().find(|(word, _)| *word == form.text("way")).map(|(_, way)| *way).unwrap_or_default(),
        anyway: form.ticked("anyway"),
        back: day.map(|day| (day, form.text("from").parse().unwrap_or(0))),
        ..Typed::default()
    };
    let asked = match (form.text("do"), typed.slot) {
        ("drop", _) => Asked::Drop(request.clone()),
        (_, None) => return render(&ctx, &plan, &request, Typed { fault: true, ..typed }).await,
        (_, Some(slot)) => Asked::Put(Wanted {
            request: request.clone(),
            slot,
            place: typed.place.clone(),
            way: typed.way,
            anyway: typed.anyway,
        }),
    };
    let came = transact!(ctx.app.db(), tx => {
        let permit = rules::may_change_plan(actor, &forum.id, &plan)?;
        by_hand::change(tx, &ctx.app, stamp, &permit, &forum, was, &asked).await
    })?;
    match came {
        Came::Refused(conflicts) => render(&ctx, &plan, &request, Typed { conflicts, ..typed }).await,
        Came::Done(now) => {
            ctx.app.settle().await;
            let word = if now == plan { "changed=1" } else { "changed=1&derived=1" };
            let base = ctx.at_forum(&format!("meetings/plans/{now}"));
            // A change made in the timetable leads back to it; a new plan is shown as such first.
            Ok(respond::see_other(&match typed.back.filter(|_| now == plan) {
                Some((day, from)) => {
                    let day = exedra_web::forms::escape(&day);
                    format!("{base}/timetable?day={day}&from={from}&changed=1#m-{request}")
                }
                None => format!("{base}/meetings/{request}?{word}"),
            }))
        }
    }
}

struct Entry {
    number: String,
    what: String,
    who: String,
    when: String,
    lines: Vec<(String, String, String, String)>,
    undone: Option<String>,
}

#[derive(Template)]
#[template(path = "plan_changes.html")]
struct Changes {
    t: Say,
    plan: String,
    entries: Vec<Entry>,
    undoable: bool,
    revision: i64,
    undone: bool,
}

/// The changes made to a plan by hand.
pub async fn changes(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let plan = plan_look::found(&ctx, &mut conn, &id).await?;
    let hand = by_hand::read(&mut conn, &forum.id, &plan.id).await?;
    let rows = store_plans::changes(&mut conn, &forum.id, &plan.id).await?;
    let faces = Faces::all(&mut conn, &forum.id).await?;
    let mut hands = HashMap::new();
    for row in &rows {
        for by in [Some(&row.made_by), row.undone_by.as_ref()].into_iter().flatten() {
            if !hands.contains_key(by) {
                hands.insert(by.clone(), name_of(&t, &mut conn, by).await?);
            }
        }
    }
    drop(conn);
    let base = ctx.at_forum(&format!("meetings/plans/{}", plan.id));
    let entry = |row: &crate::hand_rows::ChangeRow| Entry {
        number: t.number(row.number),
        what: by_hand::act_words(&t, row.kind),
        who: hands[&row.made_by].clone(),
        when: t.moment(row.made_at, &forum.zone),
        lines: by_hand::steps(row)
            .iter()
            .map(|step| {
                let pair = hand.board.pair(&step.request);
                let names = pair.map_or_else(
                    || "—".to_owned(),
                    |pair| format!("{} – {}", faces.get(&pair[0]).name, faces.get(&pair[1]).name),
                );
                let words = |state| by_hand::state_words(&t, state, &hand.inputs, &forum.zone);
                (format!("{base}/meetings/{}", step.request), names, words(&step.before), words(&step.after))
            })
            .collect(),
        undone: row
            .undone_by
            .as_ref()
            .zip(row.undone_at)
            .map(|(by, at)| t.fill("hand-undone-by", &[("who", &hands[by]), ("when", &t.moment(at, &forum.zone))])),
    };
    let body = Changes {
        entries: rows.iter().map(entry).collect(),
        undoable: forum.is_open() && plan.state == PlanState::Made && rows.iter().any(|row| row.undone_at.is_none()),
        revision: hand.revision,
        undone: ctx.query_value("undone").is_some(),
        plan: base,
        t,
    };
    page(&ctx, &Head::new(body.t.say("hand-changes-title")).nav("meetings").private(), &body)
}

/// The name of whoever did something, as rows keep it.
pub async fn name_of(t: &Say, conn: &mut exedra_store::Conn, by: &str) -> Result<String, Error> {
    let Some(person) = exedra_kernel::PersonId::parse(by) else { return Ok(t.say("hand-by-program")) };
    let found = exedra_people::person::by_id(conn, &person).await?;
    Ok(found.map_or_else(|| "—".to_owned(), |person| person.display()))
}

/// The last change is taken back.
pub async fn undo(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let plan = plan_look::found(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    let forum = ctx.open_forum()?.clone();
    let (actor, stamp, was) = (ctx.actor()?, ctx.app.stamp(), revision(&form)?);
    transact!(ctx.app.db(), tx => {
        let permit = rules::may_change_plan(actor, &forum.id, &plan.id)?;
        by_hand::undo(tx, stamp, &permit, was).await
    })?;
    ctx.app.settle().await;
    Ok(respond::see_other(&ctx.at_forum(&format!("meetings/plans/{}/changes?undone=1", plan.id))))
}
