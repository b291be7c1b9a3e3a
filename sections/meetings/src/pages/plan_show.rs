//! One plan: its progress while it is made; then how good it is, what it leaves out and why, and what publishing changes.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{ForumId, PlanId, RequestId};
use exedra_store::{Conn, house, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use crate::agenda::Faces;
use crate::model::{Plan, PlanMeeting, PlanState, Slot, Unplaced};
use crate::pages::plan_look::{found, version_words};
use crate::pages::{plan_compare, plan_list};
use crate::publish;
use crate::reasons;
use crate::versions;
use crate::{by_hand, store, store_plans};

/// Wishes listed at a time.
const SHOWN: usize = 200;
const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 190.0;

struct Group {
    code: String,
    kind: String,
    count: String,
    here: bool,
}

struct Left {
    href: String,
    a: String,
    b: String,
    detail: String,
}

struct Bar {
    x: String,
    y: String,
    width: String,
    height: String,
    when: String,
    used: String,
}

struct Live {
    progress: String,
    done: String,
    objective: String,
    bound: String,
}

struct Compared {
    same: String,
    moved: String,
    new: String,
    gone: String,
    href: String,
    both: String,
}

/// The course of the search as lines of a plot.
struct Course {
    plan: String,
    bound: String,
    /// How long it took, if that was measured.
    seconds: Option<String>,
    /// What the upper end of the axis stands for.
    most: String,
    /// What the lower end stands for.
    least: String,
}

#[derive(Template)]
#[template(path = "plan_show.html")]
struct Page {
    t: Say,
    base: String,
    list: String,
    state: PlanState,
    state_words: String,
    headline: String,
    made: String,
    seed: String,
    live: Option<Live>,
    objective: String,
    bound: String,
    gap: String,
    wanted: String,
    course: Option<Course>,
    bars: Vec<Bar>,
    groups: Vec<Group>,
    left: Vec<Left>,
    next: Option<String>,
    compared: Option<Compared>,
    counts: String,
    reach: String,
    hand: Hand,
    open: bool,
    sent: bool,
    /// Meetings of several: title, and when and where or why not.
    several: Vec<(String, String)>,
}

/// What was done to the plan beside the search.
struct Hand {
    version: Option<String>,
    from: Option<String>,
    drafts: Vec<(String, String)>,
    changes: Option<String>,
    revision: i64,
    movable: bool,
}

/// The page.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?.clone());
    let mut conn = ctx.app.db().read().await?;
    let plan = found(&ctx, &mut conn, &id).await?;
    let job = house::job(&mut conn, &plan.job_id).await?;
    let state = plan_list::real_state(&plan, job.as_ref());
    let base = ctx.at_forum(&format!("meetings/plans/{}", plan.id));
    let meetings = store::plan_meetings(&mut conn, &forum.id, &plan.id).await?;
    let unplaced = store::plan_unplaced(&mut conn, &forum.id, &plan.id).await?;
    let slots = store::slots(&mut conn, &forum.id).await?;
    let places = store::places(&mut conn, &forum.id).await?.len();
    let chosen = ctx.query_value("reason");
    let groups = groups(&t, &unplaced, chosen.as_deref());
    let from: usize = ctx.query_value("from").and_then(|n| n.parse().ok()).unwrap_or(0);
    let code = groups.iter().find(|group| group.here).map(|group| group.code.clone()).unwrap_or_default();
    let all: Vec<&Unplaced> = unplaced.iter().filter(|one| one.code == code).collect();
    let faces = if all.is_empty() { Faces::default() } else { Faces::all(&mut conn, &forum.id).await? };
    let left = all.iter().skip(from).take(SHOWN).map(|one| Left {
        href: format!("{base}/meetings/{}", one.request_id),
        a: faces.get(&one.a_id).full(),
        b: faces.get(&one.b_id).full(),
        detail: reasons::detail(&t, one, &faces, &slots, &forum.zone),
    });
    let (mut counts, mut reach) = (publish::Counts::default(), String::new());
    if state == PlanState::Made {
        let inputs = crate::plan::gather(&mut conn, &forum.id).await?;
        let before = publish::published_meetings(&mut conn, &forum.id).await?;
        let changes = publish::changes(&inputs, &meetings, before.as_deref(), ctx.now);
        let concerned = versions::concerned(&changes, &inputs);
        let faces = Faces::all(&mut conn, &forum.id).await?;
        let mailed = concerned.keys().filter(|person| faces.get(person).mail.is_some()).count();
        (counts, reach) = (publish::count(&changes), plan_compare::reach_words(&t, concerned.len(), mailed));
    }
    let next = from + SHOWN;
    let body = Page {
        list: ctx.at_forum("meetings/plans"),
        headline: headline(&t, &plan, state),
        made: t.moment(plan.made_at, &forum.zone),
        seed: plan.seed.to_string(),
        live: job.filter(|_| state == PlanState::Running).map(|job| live(&t, &job, &base)),
        objective: t.number(plan.objective),
        bound: t.number(plan.bound),
        gap: plan_list::gap_words(&t, plan.gap),
        wanted: t.number(plan.wanted),
        course: course(&t, &plan),
        bars: bars(&t, &slots, &meetings, places, &forum.zone),
        left: left.collect(),
        next: (all.len() > next).then(|| format!("{base}?reason={code}&from={next}#left")),
        groups,
        compared: compare(&t, &mut conn, &forum.id, &plan, &meetings, &ctx.at_forum("meetings/plans")).await?,
        several: crate::grouping::planned(&t, &mut conn, &forum, &plan.id).await?,
        counts: counts_words(&t, counts),
        reach,
        hand: hand(&ctx, &t, &mut conn, &plan, state).await?,
        open: forum.is_open(),
        sent: ctx.query_value("sent").is_some(),
        state_words: plan_list::state_words(&t, state),
        state,
        base,
        t,
    };
    let head = Head::new(body.t.say("plan-title")).nav("meetings").private();
    page(&ctx, &if state == PlanState::Running { head.script("live.js") } else { head }, &body)
}

/// What publishing would change: "3 meetings are new. 1 moves. …".
pub fn counts_words(t: &Say, counts: publish::Counts) -> String {
    let parts = [
        t.count("plan-comes", counts.came as i64),
        t.count("plan-moves", counts.moved as i64),
        t.count("plan-goes", counts.went as i64),
        t.count("plan-stays", counts.stayed as i64),
    ];
    parts.join(" ")
}

/// Reads what was done to a plan by hand, which version it is, and what it comes from.
async fn hand(ctx: &Ctx, t: &Say, conn: &mut Conn, plan: &Plan, state: PlanState) -> Result<Hand, Error> {
    let forum = ctx.forum()?;
    let at = |id: &PlanId| ctx.at_forum(&format!("meetings/plans/{id}"));
    let (revision, from) = store_plans::hand(conn, &forum.id, &plan.id).await?.unwrap_or_default();
    let changes = store_plans::changes(conn, &forum.id, &plan.id).await?;
    let standing = changes.iter().filter(|change| change.undone_at.is_none()).count();
    let drafts = store_plans::derived(conn, &forum.id, &plan.id).await?;
    Ok(Hand {
        version: version_words(t, store_plans::version_of(conn, &forum.id, &plan.id).await?.as_ref()),
        from: from.as_ref().map(at),
        drafts: drafts
            .iter()
            .filter(|draft| draft.state == PlanState::Made)
            .map(|draft| (at(&draft.id), t.moment(draft.made_at, &forum.zone)))
            .collect(),
        changes: (!changes.is_empty()).then(|| t.count("hand-count", standing as i64)),
        revision,
        movable: forum.is_open() && by_hand::changeable(state),
    })
}

fn headline(t: &Say, plan: &Plan, state: PlanState) -> String {
    match state {
        PlanState::Running => t.say("plan-headline-running"),
        PlanState::Failed => t.say("plan-headline-failed"),
        _ if plan.gap <= 0.0 => t.count("plan-headline-best", plan.placed),
        _ => {
            let placed = t.count("plan-count-meetings", plan.placed);
            t.fill("plan-headline", &[("placed", &placed), ("gap", &plan_list::gap_words(t, plan.gap))])
        }
    }
}

fn live(t: &Say, job: &house::Job, base: &str) -> Live {
    let progress: serde_json::Value = serde_json::from_str(&job.progress).unwrap_or_default();
    let number = |name: &str| progress[name].as_i64().map_or_else(|| "—".to_owned(), |n| t.number(n));
    Live {
        progress: format!("{base}/progress"),
        done: format!("{:.3}", progress["done"].as_f64().unwrap_or(0.0)),
        objective: number("objective"),
        bound: number("bound"),
    }
}

fn groups(t: &Say, unplaced: &[Unplaced], chosen: Option<&str>) -> Vec<Group> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for one in unplaced {
        *counts.entry(&one.code).or_default() += 1;
    }
    let mut codes: Vec<(&str, usize)> = counts.into_iter().collect();
    codes.sort_by_key(|(code, _)| reasons::rank(code));
    let here =
        chosen.filter(|code| codes.iter().any(|(known, _)| known == code)).or(codes.first().map(|first| first.0));
    codes
        .iter()
        .map(|(code, count)| Group {
            kind: reasons::kind(t, code),
            count: t.number(*count as i64),
            here: Some(*code) == here,
            code: (*code).to_owned(),
        })
        .collect()
}

/// Objective and bound over time, drawn between the axes.
fn course(t: &Say, plan: &Plan) -> Option<Course> {
    let points: Vec<(f64, f64, f64)> = serde_json::from_str(&plan.trace).ok()?;
    let last = points.last()?;
    let most = points.iter().map(|point| point.2).fold(1.0, f64::max);
    // Bound and plan meet in the last per cents: the axis begins a tenth below the plan, or where the search began.
    let began = points.iter().map(|point| point.1).filter(|value| *value > 0.0).fold(most, f64::min);
    let least = began.max(0.9 * last.1).min(most - 1.0).max(0.0).floor();
    // A search too short to be timed is drawn step by step.
    let timed = last.0 > 0.0;
    let steps = (points.len().max(2) - 1) as f64;
    let x = |at: usize, seconds: f64| 70.0 + (WIDTH - 90.0) * if timed { seconds / last.0 } else { at as f64 / steps };
    let y = |value: f64| HEIGHT - 30.0 - (HEIGHT - 50.0) * ((value - least) / (most - least)).clamp(0.0, 1.0);
    let path = |value: fn(&(f64, f64, f64)) -> f64| {
        let parts = points.iter().enumerate().map(|(at, point)| {
            format!("{}{:.1} {:.1}", if at == 0 { "M" } else { "L" }, x(at, point.0), y(value(point)))
        });
        parts.collect::<Vec<_>>().join(" ")
    };
    Some(Course {
        plan: path(|point| point.1),
        bound: path(|point| point.2),
        seconds: timed.then(|| t.with("plan-seconds", format!("{:.1}", plan.seconds))),
        most: t.number(most as i64),
        least: t.number(least as i64),
    })
}

/// Places in use in each slot.
fn bars(t: &Say, slots: &[Slot], meetings: &[PlanMeeting], places: usize, zone: &str) -> Vec<Bar> {
    let mut used: HashMap<i64, usize> = HashMap::new();
    for meeting in meetings {
        *used.entry(meeting.slot).or_default() += 1;
    }
    let most = used.values().copied().max().unwrap_or(0).max(1) as f64;
    let step = (WIDTH - 60.0) / slots.len().max(1) as f64;
    let bar = |(at, slot): (usize, &Slot)| {
        let count = used.get(&slot.number).copied().unwrap_or(0);
        let height = (HEIGHT - 50.0) * count as f64 / most;
        let (count, all) = (t.number(count as i64), t.number(places as i64));
        Bar {
            x: format!("{:.1}", 40.0 + step * at as f64),
            y: format!("{:.1}", HEIGHT - 30.0 - height),
            width: format!("{:.1}", (step * 0.8).max(1.0)),
            height: format!("{height:.1}"),
            when: t.moment(slot.starts_at, zone),
            used: t.fill("plan-used", &[("used", &count), ("all", &all)]),
        }
    };
    slots.iter().enumerate().map(bar).collect()
}

/// The difference to the plan before.
async fn compare(
    t: &Say,
    conn: &mut Conn,
    forum: &ForumId,
    plan: &Plan,
    meetings: &[PlanMeeting],
    base: &str,
) -> exedra_store::Result<Option<Compared>> {
    let plans = store::plans(conn, forum, 200).await?;
    let finished = |other: &&Plan| !matches!(other.state, PlanState::Running | PlanState::Failed);
    let earlier = plans.iter().skip_while(|other| other.id != plan.id).skip(1).find(finished);
    let Some(earlier) = earlier.filter(|_| finished(&plan)) else { return Ok(None) };
    let old = store::plan_meetings(conn, forum, &earlier.id).await?;
    let at: HashMap<&RequestId, (i64, &str)> =
        old.iter().map(|m| (&m.request_id, (m.slot, m.place_id.as_str()))).collect();
    let (mut same, mut moved) = (0i64, 0i64);
    for meeting in meetings {
        match at.get(&meeting.request_id) {
            Some(place) if *place == (meeting.slot, meeting.place_id.as_str()) => same += 1,
            Some(_) => moved += 1,
            None => {}
        }
    }
    Ok(Some(Compared {
        same: t.number(same),
        moved: t.number(moved),
        new: t.number(meetings.len() as i64 - same - moved),
        gone: t.number(old.len() as i64 - same - moved),
        href: format!("{base}/{}", earlier.id),
        both: format!("{base}/compare?a={}&b={}", earlier.id, plan.id),
    }))
}

/// The progress of a plan as a stream.
pub async fn progress(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let plan = found(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    Ok(exedra_web::live::job(ctx.app.clone(), plan.job_id))
}

/// The search shall stop.
pub async fn cancel(ctx: Ctx, Path((_, id)): Path<(String, String)>, _form: Posted) -> Answer {
    let plan = found(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    let (actor, forum, now) = (ctx.actor()?, ctx.forum()?, ctx.now);
    transact!(ctx.app.db(), tx => crate::plan::cancel(tx, actor, &forum.id, &plan.id, now).await)?;
    Ok(respond::see_other(&ctx.at_forum(&format!("meetings/plans/{}", plan.id))))
}
