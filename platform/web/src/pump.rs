//! The pump: numbers events after their commit and tells listeners (the search index, caches of this process) in the order
//! of the numbers; takes jobs. Runs beside the requests of a server.

use std::future::Future;
use std::time::Duration;

use exedra_store::house;

use crate::app::App;

/// How many events listeners hear of at once.
const BATCH: i64 = 1000;
/// How long the pump sleeps when nothing wakes it: events of other processes are seen this late at most.
const LOOK: Duration = Duration::from_millis(500);
/// How often the day is looked at.
const HOUR: Duration = Duration::from_hours(1);
/// The longest time until a broken task is begun again.
const LONGEST_WAIT: Duration = Duration::from_mins(1);
/// A job whose holder has not said anything for so many seconds is taken by somebody else.
pub const JOB_LEASE: i64 = 30;

/// Numbers what waits and tells listeners of everything after `heard`; gives the last number told.
pub async fn step(app: &App, mut heard: i64) -> exedra_store::Result<i64> {
    loop {
        while house::number_events(app.db()).await? > 0 {}
        let events = house::events_after(&mut *app.db().read().await?, heard, BATCH).await?;
        let Some(last) = events.last() else { break };
        for listener in &app.offered().listeners {
            listener(app, &events).await?;
        }
        // Only now, also for events of this process: a page made between the commit and the listeners was made from the old
        // search index.
        app.db().signals().bump(events.iter().map(|event| event.topic.as_str()));
        heard = last.seq;
    }
    app.heard(heard);
    Ok(heard)
}

/// Runs until the server stops, beginning after what listeners know already.
pub async fn run(app: App) {
    let mut stopping = app.stopping();
    let mut heard = app.last_heard();
    loop {
        match step(&app, heard).await {
            Ok(last) => heard = last,
            Err(error) => tracing::warn!(%error, "events wait; trying again"),
        }
        tokio::select! {
            () = app.db().signals().woken() => {}
            () = tokio::time::sleep(LOOK) => {}
            _ = stopping.wait_for(|stop| *stop) => return,
        }
    }
}

/// Takes and does jobs, one at a time, until the server stops.
pub async fn work(app: App) {
    let mut stopping = app.stopping();
    while !*stopping.borrow() {
        match work_once(&app).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "jobs wait; trying again"),
        }
        tokio::select! {
            () = tokio::time::sleep(Duration::from_millis(200)) => {}
            _ = stopping.wait_for(|stop| *stop) => return,
        }
    }
}

/// Does the next job, if there is one. One that broke off because the server stops waits for the next server.
pub async fn work_once(app: &App) -> exedra_store::Result<bool> {
    let Some(job) = house::claim_job(app.db(), app.holder(), app.now(), JOB_LEASE).await? else { return Ok(false) };
    let handler = app.offered().jobs.iter().find(|(kind, _)| *kind == job.kind).map(|(_, handler)| handler);
    let outcome = match handler {
        Some(handler) => handler(app, &job).await,
        None => Err(format!("no section does {}", job.kind)),
    };
    let cancelled = house::job(&mut *app.db().read().await?, &job.id).await?.is_some_and(|row| row.cancel);
    let (state, result) = match outcome {
        Ok(Some(text)) if !cancelled => ("done", text),
        Ok(None) if !cancelled => {
            exedra_store::transact!(app.db(), tx => {
                tx.touch("jobs");
                house::job_back(tx, &job.id, app.holder()).await
            })?;
            return Ok(true);
        }
        Ok(text) => ("cancelled", text.unwrap_or_default()),
        Err(why) => {
            tracing::error!(job = %job.id, kind = %job.kind, %why, "job failed");
            ("failed", why)
        }
    };
    let now = app.now();
    exedra_store::transact!(app.db(), tx => {
        tx.touch("jobs");
        house::job_end(tx, &job.id, app.holder(), state, Some(&result), now).await
    })?;
    Ok(true)
}

/// What the clock calls: forgets what is old, then asks every section to do the same. One that fails does not keep the
/// others from their work.
pub async fn keep_house(app: &App) {
    if let Err(error) = house::forget_old(app.db(), app.now()).await {
        tracing::warn!(%error, "old events, jobs and mail could not be forgotten");
    }
    for (name, keeper) in &app.offered().daily {
        if let Err(error) = keeper(app).await {
            tracing::warn!(%error, what = name, "the house could not be kept");
        }
    }
    sweep(app).await;
}

/// Takes away what erasures leave outside the tables: files, and what SQLite's log still holds. Called after each erasure,
/// at the start (for one that a crash cut off) and every day.
pub async fn sweep(app: &App) {
    for (name, sweeper) in &app.offered().sweeps {
        if let Err(error) = sweeper(app).await {
            tracing::warn!(%error, what = name, "what is left of deleted things could not be swept");
        }
    }
    match app.db().fold().await {
        Ok(true) => {}
        Ok(false) => tracing::debug!("the write-ahead log is in use and will be folded later"),
        Err(error) => tracing::warn!(%error, "the write-ahead log could not be folded"),
    }
}

/// Keeps the house at once, and then once a day (UTC), until the server stops.
pub async fn housekeeping(app: App) {
    let mut stopping = app.stopping();
    let mut kept = String::new();
    loop {
        let today = app.now().date_in("UTC");
        if kept != today {
            keep_house(&app).await;
            kept = today;
        }
        tokio::select! {
            () = tokio::time::sleep(HOUR) => {}
            _ = stopping.wait_for(|stop| *stop) => return,
        }
    }
}

/// Runs a task of the server until the server stops: one that ends otherwise (a panic) is said to be down, which readiness
/// shows, and begun again after a while.
pub async fn supervise<F>(app: App, name: &'static str, begin: impl Fn(App) -> F + Send)
where
    F: Future<Output = ()> + Send + 'static,
{
    let mut stopping = app.stopping();
    let mut wait = Duration::from_secs(1);
    loop {
        let (since, ended) = (tokio::time::Instant::now(), tokio::spawn(begin(app.clone())).await);
        if *stopping.borrow() {
            return;
        }
        if since.elapsed() > LONGEST_WAIT {
            wait = Duration::from_secs(1);
        }
        let why = ended.err().map_or_else(|| "it ended".to_owned(), |error| error.to_string());
        tracing::error!(task = name, %why, again_in = ?wait, "a task of the server broke off");
        app.set_down(name, true);
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            _ = stopping.wait_for(|stop| *stop) => return,
        }
        wait = (wait * 2).min(LONGEST_WAIT);
        app.set_down(name, false);
    }
}
