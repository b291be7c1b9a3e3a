//! Tables kept back for what comes up on the day: how many, and what that costs, weighed before it is chosen.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use exedra_kernel::{FieldFault, ForumId, Moment, Refusal, key};
use exedra_store::house::{self, Job, Stamp};
use exedra_store::{Conn, Result, Tx, row, transact};
use exedra_web::App;
use exedra_web::section::Boxed;
use rendezvous::Options;

use crate::model::PlaceKind;
use crate::plan::{self, Course};
use crate::problem::{Inputs, Terms};
use crate::rules::MakePlan;
use crate::{TOPIC, store_inputs};

/// The kind of the job that weighs.
pub const JOB: &str = "weigh-spare-tables";
/// Shares that are weighed, in per cent.
pub const WEIGHED: [i64; 4] = [0, 10, 15, 20];
/// The greatest share that may be kept back, in per cent.
pub const MOST: i64 = 30;

row! {
    /// What keeping back a share of the tables costs.
    pub struct Trial {
        /// The share, in per cent.
        pub percent: i64,
        /// Tables kept back.
        pub tables: i64,
        /// Wishes.
        pub wanted: i64,
        /// Meetings placed.
        pub placed: i64,
        /// Their weight.
        pub objective: i64,
        /// No plan with so few tables weighs more.
        pub bound: i64,
        /// When it was weighed.
        pub at: Moment,
    }
}

/// The share kept back at an edition, in per cent.
pub async fn chosen(conn: &mut Conn, forum: &ForumId) -> Result<i64> {
    Ok(store_inputs::spare(conn, forum).await?.map_or(0, |(percent,)| percent))
}

/// The share as typed.
pub fn read(text: &str) -> std::result::Result<i64, FieldFault> {
    let read = text.parse().ok().filter(|percent| (0..=MOST).contains(percent));
    read.ok_or_else(|| FieldFault::with("percent", key!("fault-whole"), format!("0–{MOST}")))
}

/// Chooses the share that the next plan keeps back.
pub async fn choose(tx: &mut Tx, stamp: Stamp<'_>, permit: &MakePlan, percent: i64) -> Result<()> {
    let forum = permit.forum();
    let before = serde_json::json!({ "percent": chosen(tx, forum).await? });
    store_inputs::put_spare(tx, forum, percent).await?;
    let after = serde_json::json!({ "percent": percent });
    let done = house::Done {
        act: "spare-tables-set",
        record: "forum",
        id: forum.as_str(),
        before: Some(&before),
        after: Some(&after),
    };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "spare-tables-set", forum.as_str()).await
}

/// Has the shares weighed; one weighing at a time.
pub async fn weigh(tx: &mut Tx, stamp: Stamp<'_>, permit: &MakePlan) -> Result<()> {
    let forum = permit.forum();
    if running(tx, forum).await?.is_some() {
        return Err(Refusal::Conflict(key!("conflict-plan-running")).into());
    }
    house::enqueue(tx, stamp, JOB, Some(forum), "{}", permit.acting()).await?;
    let after = serde_json::json!({ "percent": WEIGHED });
    let done = house::Done { act: "planned", record: "forum", id: forum.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// The weighing that goes on, if one does.
pub async fn running(conn: &mut Conn, forum: &ForumId) -> Result<Option<Job>> {
    let jobs = house::jobs_of(conn, JOB, forum, 1).await?;
    Ok(jobs.into_iter().find(|job| matches!(job.state.as_str(), "waiting" | "running")))
}

/// What a share would cost. `None` if the search was stopped.
pub fn weighed(inputs: &Inputs, now: Moment, percent: i64, stop: &dyn Fn() -> bool) -> Option<Trial> {
    let posed = inputs.pose_on(now, Terms { spare: percent, ..Terms::default() });
    posed.problem.validate().ok()?;
    // The same search as for a plan, so that the figures are those the plan will have.
    let outcome = rendezvous::solve(&posed.problem, &Options::default(), &mut |_| {
        if stop() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    let placed = posed.place(&outcome.plan);
    Some(Trial {
        percent,
        tables: posed.held_back as i64,
        wanted: (posed.requests.len() + posed.refused.len()) as i64,
        placed: placed.meetings.len() as i64,
        objective: placed.objective,
        bound: outcome.bound.max(placed.objective),
        at: now,
    })
    .filter(|_| !stop())
}

/// Does the job.
pub fn job<'a>(app: &'a App, job: &'a Job) -> Boxed<'a, std::result::Result<Option<String>, String>> {
    Box::pin(async move {
        let told = |error: exedra_store::Error| error.to_string();
        let forum = job.forum_id.clone().ok_or("a job without an edition")?;
        let now = app.now();
        let inputs = {
            let mut conn = app.db().read().await.map_err(told)?;
            let mut inputs = plan::gather_for(app, &mut conn, &forum).await.map_err(told)?;
            let beside = crate::joint::read(&mut conn, &forum, &inputs, now, false).await.map_err(told)?;
            crate::joint::prepare(&mut inputs, &beside, now, false);
            inputs
        };
        let (course, stop) = (Mutex::new(Course::default()), Arc::new(AtomicBool::new(false)));
        let searching = {
            let stop = stop.clone();
            tokio::task::spawn_blocking(move || {
                let all = WEIGHED.iter();
                all.filter_map(|percent| weighed(&inputs, now, *percent, &|| stop.load(Ordering::Relaxed)))
                    .collect::<Vec<Trial>>()
            })
        };
        let trials = plan::watch(app, &job.id, searching, &course, &stop).await.map_err(told)?;
        if stop.load(Ordering::Relaxed) {
            return Ok(None);
        }
        transact!(app.db(), tx => {
            store_inputs::clear_trials(tx, &forum).await?;
            for t in &trials {
                store_inputs::put_trial(tx, &forum, t.percent, t.tables, t.wanted, t.placed, t.objective, t.bound, t.at)
                    .await?;
            }
            tx.touch("jobs");
            Ok(())
        })
        .map_err(told)?;
        Ok(Some(serde_json::json!({ "weighed": trials.len() }).to_string()))
    })
}

/// Tables of an edition.
pub fn tables(inputs: &[crate::model::Place]) -> usize {
    inputs.iter().filter(|place| place.kind == PlaceKind::Table).count()
}
