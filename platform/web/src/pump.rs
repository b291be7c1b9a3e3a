//! The pump: numbers events after their commit and tells listeners (the search index, caches of this process) in the order
//! of the numbers; takes jobs. Runs beside the requests of a server.

use std::time::Duration;

use exedra_store::house;

use crate::app::App;

/// How many events listeners hear of at once.
const BATCH: i64 = 1000;
/// How long the pump sleeps when nothing wakes it: events of other processes are seen this late at most.
const LOOK: Duration = Duration::from_millis(500);
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

/// Runs until the server stops, beginning after the number `heard` (what the listeners know already).
pub async fn run(app: App, mut heard: i64) {
    let mut stopping = app.stopping();
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
    loop {
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

/// Does the next job, if there is one.
pub async fn work_once(app: &App) -> exedra_store::Result<bool> {
    let Some(job) = house::claim_job(app.db(), app.now(), JOB_LEASE).await? else { return Ok(false) };
    let handler = app.offered().jobs.iter().find(|(kind, _)| *kind == job.kind).map(|(_, handler)| handler);
    let outcome = match handler {
        Some(handler) => handler(app, &job).await,
        None => Err(format!("no section does {}", job.kind)),
    };
    let cancelled = house::job(&mut *app.db().read().await?, &job.id).await?.is_some_and(|row| row.cancel);
    let (state, result) = match outcome {
        Ok(text) if !cancelled => ("done", text),
        Ok(text) => ("cancelled", text),
        Err(why) => {
            tracing::error!(job = %job.id, kind = %job.kind, %why, "job failed");
            ("failed", why)
        }
    };
    let now = app.now();
    exedra_store::transact!(app.db(), tx => {
        tx.touch("jobs");
        house::job_end(tx, &job.id, state, Some(&result), now).await
    })?;
    Ok(true)
}
