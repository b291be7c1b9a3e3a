//! Public pages that are made from what follows events (the search index) are made anew once it has followed.

use std::any::TypeId;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use exedra_store::house::{self, Event};
use exedra_store::transact;
use exedra_web::section::{Act, Boxed, Who};
use exedra_web::{Answer, App, Ctx, Policy, respond};
use tokio::sync::Semaphore;

use crate::{section, server};

/// What follows events: a count of those heard of, which waits at a gate before it follows.
struct Follower {
    gate: Semaphore,
    count: AtomicUsize,
}

fn listen<'a>(app: &'a App, events: &'a [Event]) -> Boxed<'a, exedra_store::Result<()>> {
    Box::pin(async move {
        let follower = app.get::<Follower>();
        follower.gate.acquire().await.expect("the gate stays").forget();
        follower.count.fetch_add(events.len(), Ordering::SeqCst);
        Ok(())
    })
}

async fn show(ctx: Ctx) -> Answer {
    let follower = ctx.app.get::<Follower>();
    Ok(respond::with_type(format!("{} heard", follower.count.load(Ordering::SeqCst)), "text/plain"))
}

#[tokio::test]
async fn a_page_read_between_commit_and_listener_does_not_stay() {
    let probe = section()
        .cached("/list", Act::new("probe.list.read", Who::Everyone), Policy { topics: &["probe"], keys: &[] }, show)
        .offers(|offered| offered.listeners.push(listen));
    let follower = Arc::new(Follower { gate: Semaphore::new(0), count: AtomicUsize::new(0) });
    let kept = follower.clone();
    let server = server(probe, |extensions| {
        extensions.insert(TypeId::of::<Follower>(), kept);
    })
    .await;
    assert_eq!(server.get("/list", None).await.text, "0 heard");

    let stamp = server.app.stamp();
    transact!(server.app.db(), tx => house::emit(tx, stamp, "probe", "changed", "1").await).unwrap();
    // The commit is done and the listener waits: this reader gets, and the cache keeps, the old list.
    assert_eq!(server.get("/list", None).await.text, "0 heard");

    follower.gate.add_permits(1);
    server.app.settle().await;
    assert_eq!(server.get("/list", None).await.text, "1 heard");
}
