//! Jobs that the server's stop breaks off, and tasks that break.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use exedra_kernel::Acting;
use exedra_store::house::{self, Job};
use exedra_store::transact;
use exedra_web::section::Boxed;
use exedra_web::{App, pump};
use http::StatusCode;

use crate::{section, server};

fn break_off<'a>(_: &'a App, _: &'a Job) -> Boxed<'a, Result<Option<String>, String>> {
    Box::pin(async { Ok(None) })
}

#[tokio::test]
async fn a_job_that_was_broken_off_waits_again() {
    let server = server(section().offers(|offered| offered.jobs.push(("probe", break_off))), |_| {}).await;
    let (app, stamp) = (&server.app, server.app.stamp());
    let by = Acting::system("test");
    let id = transact!(app.db(), tx => house::enqueue(tx, stamp, "probe", None, "{}", &by).await).unwrap();
    let state = async || house::job(&mut app.db().read().await.unwrap(), &id).await.unwrap().unwrap().state;
    assert!(pump::work_once(app).await.unwrap());
    assert_eq!(state().await, "waiting");
    // A server that stops takes nothing more.
    app.stop();
    pump::work(app.clone()).await;
    assert_eq!(state().await, "waiting");
    // Somebody asked it to stop while it ran: then it is over.
    house::claim_job(app.db(), "other", stamp.now.plus_seconds(-100), 1).await.unwrap();
    transact!(app.db(), tx => house::job_cancel(tx, &id, stamp.now).await).unwrap();
    assert!(pump::work_once(app).await.unwrap());
    assert_eq!(state().await, "cancelled");
}

#[tokio::test]
async fn a_task_that_breaks_shows_and_begins_again() {
    let server = server(section(), |_| {}).await;
    let begun = Arc::new(AtomicUsize::new(0));
    let count = begun.clone();
    let watched = tokio::spawn(pump::supervise(server.app.clone(), "probe", move |app| {
        let first = count.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            assert!(!first, "the first time it breaks");
            let _ = app.stopping().wait_for(|stop| *stop).await;
        }
    }));
    for (status, says) in [(StatusCode::SERVICE_UNAVAILABLE, "probe"), (StatusCode::OK, "ready")] {
        let answer = loop {
            let answer = server.get("/readyz", None).await;
            if answer.status == status {
                break answer;
            }
            tokio::task::yield_now().await;
        };
        assert!(answer.text.contains(says), "{}", answer.text);
    }
    server.app.stop();
    watched.await.unwrap();
    assert_eq!(begun.load(Ordering::SeqCst), 2);
}
