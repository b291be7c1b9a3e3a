//! Making a plan: the job with its live progress, and the same at once for the demonstration.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use exedra_kernel::{Actor, Field, ForumId, Moment, OrganisationId, PersonId, PlanId, Refusal, key};
use exedra_store::house::{self, Job, Stamp};
use exedra_store::{Conn, Db, Result, Tx, transact};
use exedra_web::App;
use exedra_web::section::Boxed;
use rendezvous::{Options, Outcome, Phase, Progress};

use crate::joint::{self, Beside};
use crate::model::{Plan, PlanState};
use crate::problem::{Inputs, Placed, Posed, Terms};
use crate::rules::{self, MakePlan};
use crate::{habits, interpreters, store, store_inputs};

/// The kind of the job.
pub const JOB: &str = "plan-meetings";
/// Progress is written to the job's row this often at most.
const TELL: Duration = Duration::from_millis(300);
/// Points of the course that are kept for the plot.
const MOST_POINTS: usize = 240;

/// Reads everything a plan is made from but what other sections know, see [`gather_for`].
pub async fn gather(conn: &mut Conn, forum: &ForumId) -> Result<Inputs> {
    let everybody = exedra_people::presence::attendees(conn, forum).await?;
    let here = everybody.into_iter().filter(exedra_people::presence::Attendee::here);
    let houses: HashMap<PersonId, Option<OrganisationId>> =
        here.map(|attendee| (attendee.person, attendee.organisation_id)).collect();
    let slots = store::slots(conn, forum).await?;
    let preferences = store::all_preferences(conn, forum).await?;
    let zone = exedra_people::forum::by_id(conn, forum).await?.map(|edition| edition.zone).unwrap_or_default();
    let remote: HashSet<&PersonId> = preferences.iter().filter(|p| p.remote).map(|p| &p.person_id).collect();
    let habits = store_inputs::habits(conn, forum).await?.into_iter().map(|one| (one.person_id.clone(), one)).collect();
    let asleep = habits::asleep(houses.keys().map(|who| (who, remote.contains(who))), &habits, &slots, &zone);
    let spoken = exedra_people::presence::languages(conn, forum).await?;
    let spoken = spoken.into_iter().map(|(who, tags)| (who, interpreters::plain_all(&tags.0)));
    let mut inputs = Inputs {
        places: store::places(conn, forum).await?,
        requests: store::wanted(conn, forum).await?,
        blocked: store::all_blocked(conn, forum).await?,
        meetings: store::meetings(conn, forum).await?,
        taken: Vec::new(),
        closed: store_inputs::closed(conn, forum).await?.into_iter().collect(),
        languages: spoken.filter(|(_, tags)| !tags.is_empty()).collect(),
        interpreters: store_inputs::interpreters(conn, forum).await?,
        interpreters_away: store_inputs::interpreters_away(conn, forum).await?.into_iter().collect(),
        slots,
        preferences,
        houses,
        asleep,
    };
    joint::set_apart(conn, forum, &mut inputs).await?;
    Ok(inputs)
}

/// Poses, solves and places: groups first, then the pairs, then other people of organisations whose meeting found no place.
fn search(
    mut inputs: Inputs,
    beside: &Beside,
    pose: &dyn Fn(&Inputs) -> Posed,
    options: &Options,
    progress: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> (Posed, Outcome, Placed) {
    let posed = pose(&inputs);
    let mut outcome = rendezvous::solve(&posed.problem, options, progress);
    let placed = posed.place(&outcome.plan);
    outcome.bound = crate::houses::bound(&inputs, &beside.shared, &posed, outcome.bound);
    let before = placed.objective;
    let placed = crate::houses::try_others(&mut inputs, &beside.shared, pose, &mut outcome.plan, placed);
    outcome.objective += placed.objective - before;
    (posed, outcome, placed)
}

/// Reads everything a plan is made from, and asks the other sections what keeps people busy.
pub async fn gather_for(app: &App, conn: &mut Conn, forum: &ForumId) -> Result<Inputs> {
    let mut inputs = gather(conn, forum).await?;
    let Some(edition) = exedra_people::forum::by_id(conn, forum).await? else { return Ok(inputs) };
    let habits = store_inputs::habits(conn, forum).await?;
    let careless: HashSet<PersonId> = habits.into_iter().filter(|one| !one.starred).map(|one| one.person_id).collect();
    let mut people: BTreeSet<PersonId> =
        inputs.requests.iter().flat_map(|r| [r.from_id.clone(), r.to_id.clone()]).collect();
    people.extend(crate::store_asking::members(conn, forum).await?.into_iter().map(|(_, person, _)| person));
    let houses: BTreeSet<OrganisationId> =
        crate::store_asking::sources(conn, forum).await?.into_iter().filter_map(|one| one.organisation_id).collect();
    for house in houses {
        people.extend(joint::people_of(conn, forum, &house).await?);
    }
    let own = crate::store_asking::groups(conn, forum).await?.into_iter().map(|group| group.id.to_string()).collect();
    for person in people.into_iter().filter(|person| inputs.houses.contains_key(person)) {
        let starred = !careless.contains(&person);
        let slots = habits::taken(app, conn, &edition, &person, starred, (&inputs.slots, &own)).await?;
        inputs.taken.extend(slots.into_iter().map(|slot| (person.clone(), slot)));
    }
    Ok(inputs)
}

/// Asks for a plan as usual; gives its id.
pub async fn ask(tx: &mut Tx, stamp: Stamp<'_>, permit: &MakePlan, seed: i64, keep: bool) -> Result<PlanId> {
    let spare = crate::spare::chosen(tx, permit.forum()).await?;
    ask_on(tx, stamp, permit, seed, Terms { keep, move_price: 0, spare }).await
}

/// Asks for a plan on terms of its own; gives its id. One at a time.
pub async fn ask_on(tx: &mut Tx, stamp: Stamp<'_>, permit: &MakePlan, seed: i64, terms: Terms) -> Result<PlanId> {
    let forum = permit.forum();
    let jobs = house::jobs_of(tx, JOB, forum, 5).await?;
    if jobs.iter().any(|job| matches!(job.state.as_str(), "waiting" | "running")) {
        return Err(Refusal::Conflict(key!("conflict-plan-running")).into());
    }
    let id = PlanId::new(stamp.now, stamp.entropy);
    let payload = serde_json::to_string(&terms).unwrap_or_default();
    let job = house::enqueue(tx, stamp, JOB, Some(forum), &payload, permit.acting()).await?;
    store::insert_plan(tx, forum, &id, &job, seed, terms.keep, &permit.acting().by_text(), stamp.now).await?;
    let after = serde_json::json!({
        "seed": seed, "keep": terms.keep, "move_price": terms.move_price, "spare": terms.spare
    });
    let done =
        house::Done { act: "planned", record: "meeting-plan", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    Ok(id)
}

/// Where the search stands, for whoever writes it down.
#[derive(Default)]
pub(crate) struct Course {
    latest: Option<Progress>,
    points: Vec<(f64, i64, i64)>,
}

impl Course {
    fn note(&mut self, progress: &Progress, seconds: f64) {
        if self.points.last().is_none_or(|(_, o, b)| (*o, *b) != (progress.objective, progress.bound)) {
            self.points.push((seconds, progress.objective, progress.bound));
            if self.points.len() > MOST_POINTS {
                // Every other point goes, the last stays.
                let mut at = 0;
                self.points.retain(|_| {
                    at += 1;
                    at % 2 == 0
                });
            }
        }
        self.latest = Some(*progress);
    }
}

/// The share of the whole work that is done: phases in order, weighed by how long they take.
fn done(progress: &Progress) -> f64 {
    let (from, share) = match progress.phase {
        Phase::Musts => (0.0, 0.05),
        Phase::Pricing => (0.05, 0.25),
        Phase::Placing => (0.3, 0.1),
        Phase::Bounding => (0.4, 0.1),
        Phase::Improving => (0.5, 0.35),
        Phase::Settling => (0.85, 0.05),
        Phase::Polishing => (0.9, 0.1),
    };
    (from + share * progress.done.clamp(0.0, 1.0)).min(0.99)
}

fn told(progress: &Progress) -> String {
    serde_json::json!({
        "done": done(progress), "objective": progress.objective, "bound": progress.bound, "phase": progress.phase
    })
    .to_string()
}

fn options(plan: &Plan) -> Options {
    Options { seed: plan.seed.unsigned_abs(), ..Options::default() }
}

/// Does the job: reads, searches on a thread of its own, writes the plan.
pub fn job<'a>(app: &'a App, job: &'a Job) -> Boxed<'a, std::result::Result<Option<String>, String>> {
    Box::pin(async move {
        let forum = job.forum_id.clone().ok_or("a job without an edition")?;
        let told = |error: exedra_store::Error| error.to_string();
        let made = make(app, job, &forum).await.map_err(told)?;
        if made.is_none() {
            let row = house::job(&mut *app.db().read().await.map_err(told)?, &job.id).await.map_err(told)?;
            // A search that the server's stop broke off begins again with the next server; its plan waits for that.
            if row.is_none_or(|row| row.cancel) {
                fail(app.db(), &forum, &job.id).await.map_err(told)?;
            }
        }
        Ok(made)
    })
}

async fn fail(db: &Db, forum: &ForumId, job: &str) -> Result<()> {
    transact!(db, tx => {
        if let Some(plan) = store::plan_of_job(tx, forum, job).await?.filter(|plan| plan.state == PlanState::Running) {
            store::set_plan_state(tx, forum, &plan.id, &PlanState::Failed).await?;
        }
        Ok(())
    })
}

async fn make(app: &App, job: &Job, forum: &ForumId) -> Result<Option<String>> {
    let begun = app.now();
    let (plan, mut inputs, beside) = {
        let mut conn = app.db().read().await?;
        let plan = store::plan_of_job(&mut conn, forum, &job.id).await?.ok_or(Refusal::NotFound)?;
        let inputs = gather_for(app, &mut conn, forum).await?;
        let beside = joint::read(&mut conn, forum, &inputs, begun, plan.keep).await?;
        (plan, inputs, beside)
    };
    let groups = joint::prepare(&mut inputs, &beside, begun, plan.keep);
    let terms: Terms = serde_json::from_str(&job.payload).unwrap_or_default();
    let terms = Terms { keep: plan.keep, ..terms };
    if let Err(error) = inputs.pose_on(begun, terms).problem.validate() {
        fail(app.db(), forum, &job.id).await?;
        return Err(exedra_store::Error::Setup(error.to_string()));
    }
    let (course, stop) = (Arc::new(Mutex::new(Course::default())), Arc::new(AtomicBool::new(false)));
    let searching = {
        let (app, course, stop) = (app.clone(), course.clone(), stop.clone());
        let options = options(&plan);
        tokio::task::spawn_blocking(move || {
            search(inputs, &beside, &|inputs| inputs.pose_on(begun, terms), &options, &mut |progress| {
                let seconds = (app.now().micros() - begun.micros()) as f64 / 1e6;
                course.lock().unwrap_or_else(std::sync::PoisonError::into_inner).note(progress, seconds);
                if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })
        })
    };
    let (posed, outcome, placed) = watch(app, &job.id, searching, &course, &stop).await?;
    if stop.load(Ordering::Relaxed) {
        return Ok(None);
    }
    let seconds = (app.now().micros() - begun.micros()) as f64 / 1e6;
    let points = std::mem::take(&mut course.lock().unwrap_or_else(std::sync::PoisonError::into_inner).points);
    transact!(app.db(), tx => {
        if write(tx, forum, &plan, &posed, &outcome, &placed, (seconds, &points)).await? {
            joint::write(tx, forum, &plan.id, &groups).await?;
        }
        Ok(())
    })?;
    Ok(Some(serde_json::json!({ "plan": plan.id, "placed": placed.meetings.len() }).to_string()))
}

/// Waits for the search, tells where it stands and looks whether it shall stop.
pub(crate) async fn watch<T>(
    app: &App,
    job: &str,
    mut searching: tokio::task::JoinHandle<T>,
    course: &Mutex<Course>,
    stop: &AtomicBool,
) -> Result<T> {
    let mut stopping = app.stopping();
    loop {
        tokio::select! {
            ended = &mut searching => {
                return ended.map_err(|error| exedra_store::Error::Setup(format!("the search broke off: {error}")));
            }
            () = tokio::time::sleep(TELL) => {}
            _ = stopping.wait_for(|stop| *stop), if !stop.load(Ordering::Relaxed) => stop.store(true, Ordering::Relaxed),
        }
        let latest = course.lock().unwrap_or_else(std::sync::PoisonError::into_inner).latest;
        let until = app.now().plus_seconds(exedra_web::pump::JOB_LEASE);
        let row = transact!(app.db(), tx => {
            if let Some(progress) = &latest {
                house::job_progress(tx, job, &told(progress), until).await?;
            }
            house::job(tx, job).await
        })?;
        if row.is_none_or(|row| row.cancel) {
            stop.store(true, Ordering::Relaxed);
        }
    }
}

/// Writes what came out; gives whether it did.
async fn write(
    tx: &mut Tx,
    forum: &ForumId,
    plan: &Plan,
    posed: &Posed,
    outcome: &Outcome,
    placed: &Placed,
    (seconds, points): (f64, &[(f64, i64, i64)]),
) -> Result<bool> {
    let wanted = posed.requests.len() + posed.refused.len();
    // What moves cost is taken off both by the planner; the distance between the two is the same for the weights.
    let bound = (outcome.bound + placed.objective - outcome.objective).max(placed.objective);
    let gap = if bound > 0 { (bound - placed.objective) as f64 / bound as f64 } else { 0.0 };
    let mut points = points.to_vec();
    points.push((seconds, placed.objective, bound));
    let trace = serde_json::to_string(&points).unwrap_or_default();
    let (wanted, held) = (wanted as i64, placed.meetings.len() as i64);
    if store::finish_plan(tx, forum, &plan.id, wanted, held, placed.objective, bound, gap, seconds, &trace).await? == 0
    {
        // Somebody else did this job in the meantime.
        return Ok(false);
    }
    let meetings = placed.meetings.iter().map(|m| {
        vec![
            forum.to_value(),
            plan.id.to_value(),
            m.request_id.to_value(),
            m.a_id.to_value(),
            m.b_id.to_value(),
            m.slot.to_value(),
            m.place_id.to_value(),
            m.interpreter_id.to_value(),
        ]
    });
    let columns = &["forum_id", "plan_id", "request_id", "a_id", "b_id", "slot", "place_id", "interpreter_id"];
    tx.insert_many("plan_meeting", columns, meetings.collect(), false).await?;
    let unplaced = placed.unplaced.iter().map(|u| {
        vec![
            forum.to_value(),
            plan.id.to_value(),
            u.request_id.to_value(),
            u.a_id.to_value(),
            u.b_id.to_value(),
            u.code.to_value(),
            u.args.to_value(),
        ]
    });
    let columns = &["forum_id", "plan_id", "request_id", "a_id", "b_id", "code", "args"];
    tx.insert_many("plan_unplaced", columns, unplaced.collect(), false).await?;
    tx.touch("jobs");
    Ok(true)
}

/// Plans and publishes at once, without letters: for the demonstration. Gives the plan.
pub async fn plan_now(db: &Db, stamp: Stamp<'_>, forum: &ForumId, seed: i64) -> Result<PlanId> {
    let (mut inputs, beside) = {
        let mut conn = db.read().await?;
        let inputs = gather(&mut conn, forum).await?;
        let beside = joint::read(&mut conn, forum, &inputs, stamp.now, false).await?;
        (inputs, beside)
    };
    let groups = joint::prepare(&mut inputs, &beside, stamp.now, false);
    inputs.pose(stamp.now, false).problem.validate().map_err(|error| exedra_store::Error::Setup(error.to_string()))?;
    let options = Options { seed: seed.unsigned_abs(), ..Options::default() };
    let mut course = Course::default();
    // A demonstration made from a seed looks at no clock: its course is drawn step by step.
    let pose = |inputs: &Inputs| inputs.pose(stamp.now, false);
    let (posed, outcome, placed) = search(inputs, &beside, &pose, &options, &mut |progress| {
        course.note(progress, 0.0);
        ControlFlow::Continue(())
    });
    transact!(db, tx => {
        let permit = rules::System::make_plan("demonstration", forum.clone());
        let id = ask(tx, stamp, &permit, seed, false).await?;
        let plan = store::plan(tx, forum, &id).await?.ok_or(Refusal::NotFound)?;
        write(tx, forum, &plan, &posed, &outcome, &placed, (0.0, &course.points)).await?;
        joint::write(tx, forum, &id, &groups).await?;
        house::job_done_at_once(tx, &plan.job_id, stamp.now).await?;
        crate::publish::publish(tx, stamp, &rules::System::publish("demonstration", forum.clone(), id.clone())).await?;
        Ok(id)
    })
}

/// Asks the job of a plan to stop.
pub async fn cancel(tx: &mut Tx, actor: &Actor, forum: &ForumId, plan: &PlanId, now: Moment) -> Result<()> {
    rules::may_make_plan(actor, forum)?;
    let plan = store::plan(tx, forum, plan).await?.ok_or(Refusal::NotFound)?;
    if plan.state == PlanState::Running {
        house::job_cancel(tx, &plan.job_id, now).await?;
        let waiting = house::job(tx, &plan.job_id).await?.is_none_or(|job| job.state == "cancelled");
        if waiting {
            store::set_plan_state(tx, forum, &plan.id, &PlanState::Failed).await?;
        }
    }
    Ok(())
}
