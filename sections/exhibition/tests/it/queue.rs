//! 300 people at once, several staff at once, a restart between: nobody served twice, nobody lost.

use std::collections::BTreeSet;

use exedra_exhibition::live::{self, Proposal};
use exedra_exhibition::model::LiveId;
use exedra_exhibition::queue::{Deed, LiveState};
use exedra_exhibition::rules_live::System;
use exedra_kernel::{ForumId, Localized};
use exedra_store::house::Stamp;
use exedra_store::{Db, Options, transact};
use exedra_testkit::engines;
use futures::future::join_all;

use crate::world::{World, world};

/// How many come.
const MANY: usize = 300;

/// An open live demonstration of Quay Robotics.
pub async fn coffee(w: &World, state: LiveState, places: i64) -> LiveId {
    let app = &w.server.app;
    let made = transact!(app.db(), tx => {
        let permit = System::keep_live("test", w.forum.clone(), w.quay.clone());
        let titles = Localized::one("en", "Coffee robot");
        let new = Proposal { titles, minutes: 5, places, grace: 5, ..Proposal::default() };
        live::bulk(tx, app.stamp(), &permit, &new, state, &[]).await
    })
    .unwrap();
    app.settle().await;
    made
}

async fn call(db: &Db, stamp: Stamp<'_>, forum: &ForumId, id: &LiveId, many: i64) -> Vec<i64> {
    transact!(db, tx => {
        let found = live::by_id(tx, forum, id).await?.expect("there");
        live::call(tx, stamp, &System::run("test", forum.clone(), id.clone()), &found, many).await
    })
    .expect("the next ones are called")
}

async fn came(db: &Db, stamp: Stamp<'_>, forum: &ForumId, id: &LiveId, number: i64) -> bool {
    let done = transact!(db, tx => {
        live::settle(tx, stamp, &System::run("test", forum.clone(), id.clone()), number, Deed::Come).await
    });
    done.is_ok()
}

async fn standing(db: &Db, forum: &ForumId, id: &LiveId) -> live::Standing {
    let mut conn = db.read().await.unwrap();
    let found = live::by_id(&mut conn, forum, id).await.unwrap().unwrap();
    live::standing(&mut conn, forum, &found).await.unwrap()
}

#[tokio::test]
async fn nobody_is_served_twice_and_nobody_is_lost() {
    for engine in engines() {
        let w = world(engine).await;
        let id = coffee(&w, LiveState::Open, 1).await;
        let path = format!("/harbour/exhibition/demonstrations/{id}");
        let taken = join_all((0..MANY).map(|_| w.server.post(&path, None, &[]))).await;
        assert!(taken.iter().all(|answer| answer.status == 303), "everybody gets a number");
        let secrets: BTreeSet<&str> = taken.iter().map(exedra_testkit::Answered::location).collect();
        assert_eq!(secrets.len(), MANY);
        assert_eq!(standing(w.server.app.db(), &w.forum, &id).await.waiting, MANY as i64);

        // Another process over the same rows, as after a restart; both stands' phones call at once.
        let again = Db::open(&Options { url: w.server.database.url.clone(), connections: 4 }).await.unwrap();
        let (here, stamp) = (w.server.app.db(), w.server.app.stamp());
        let turnstiles = [tokio::sync::Mutex::new(()), tokio::sync::Mutex::new(())];
        let callers = (0..6).map(|at| {
            let (db, turnstile) = if at % 2 == 0 { (here, &turnstiles[0]) } else { (&again, &turnstiles[1]) };
            let (forum, id) = (&w.forum, &id);
            async move {
                let mut own = Vec::new();
                for _ in 0..MANY / 6 {
                    let _turn = turnstile.lock().await;
                    own.extend(call(db, stamp, forum, id, 1).await);
                }
                own
            }
        });
        let called: Vec<i64> = join_all(callers).await.concat();
        let mut numbers = called.clone();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=MANY as i64).collect::<Vec<_>>(), "every number was called, and once");
        assert!(call(here, stamp, &w.forum, &id, 1).await.is_empty());

        // Two of the staff say of each that they came, at the same moment: one of them is told that it was settled.
        let mut served = 0;
        for part in called.chunks(20) {
            let both = part.iter().flat_map(|number| {
                let (forum, id) = (&w.forum, &id);
                [came(here, stamp, forum, id, *number), came(&again, stamp, forum, id, *number)]
            });
            served += join_all(both).await.into_iter().filter(|done| *done).count();
        }
        assert_eq!(served, MANY);
        again.close().await;
        let standing = standing(here, &w.forum, &id).await;
        assert_eq!((standing.waiting, standing.came, standing.called.len()), (0, MANY as i64, 0));
    }
}

#[tokio::test]
async fn several_staff_at_once_call_different_numbers() {
    for engine in engines() {
        let w = world(engine).await;
        let id = coffee(&w, LiveState::Open, 1).await;
        let path = format!("/harbour/exhibition/demonstrations/{id}");
        join_all((0..20).map(|_| w.server.post(&path, None, &[]))).await;
        let desk = format!("{path}/desk");
        let staff = [&w.editor, &w.secretary];
        let calls = (0..12).map(|at| w.server.post(&desk, Some(staff[at % 2]), &[("do", "call")]));
        assert!(join_all(calls).await.iter().all(|answer| answer.status == 303));
        let standing = standing(w.server.app.db(), &w.forum, &id).await;
        let numbers: Vec<i64> = standing.called.iter().map(|turn| turn.number).collect();
        assert_eq!(numbers, (1..=12).collect::<Vec<_>>());
        assert_eq!(standing.waiting, 8);
    }
}

#[tokio::test]
async fn one_browser_or_person_gets_one_number() {
    for engine in engines() {
        let w = world(engine).await;
        let id = coffee(&w, LiveState::Open, 1).await;
        let path = format!("/harbour/exhibition/demonstrations/{id}");
        // Somebody signed in presses twice at once, from two devices.
        let both = [w.server.post(&path, Some(&w.stranger), &[]), w.server.post(&path, Some(&w.stranger), &[])];
        let mut states: Vec<u16> = join_all(both).await.iter().map(|answer| answer.status.as_u16()).collect();
        states.sort_unstable();
        assert_eq!(states, [303, 409]);
        let first = w.server.post(&path, None, &[]).await;
        let cookie = first.headers["set-cookie"].to_str().unwrap().to_owned();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        let request = http::Request::builder()
            .method("POST")
            .uri(&path)
            .header("host", "127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin")
            .header("cookie", cookie.split(';').next().unwrap());
        let second = w.server.send(request.body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!(second.location(), first.location(), "the same browser is led to the number it has");
        assert_eq!(standing(w.server.app.db(), &w.forum, &id).await.waiting, 2);
    }
}
