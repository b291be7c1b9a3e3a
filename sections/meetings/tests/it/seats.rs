//! Nobody sits in two places at once, whatever happens at the same time; and everything done in bulk.

use exedra_kernel::{Field, Value};
use exedra_meetings::bulk::{self, Made};
use exedra_meetings::model::{RequestState, Wish};
use exedra_meetings::{met_before, plan_now, rules};
use exedra_store::transact;
use exedra_testkit::engines;

use crate::world::World;

#[tokio::test]
async fn two_who_publish_at_once() {
    for engine in engines() {
        let w = World::new(engine).await;
        w.agree(&w.bo, &w.ana).await;
        w.agree(&w.chen, &w.ana).await;
        let plan = w.plan(&[]).await;
        let (first, second) = tokio::join!(w.publish(&plan), w.publish(&plan));
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        assert_eq!(w.agenda(&w.ana).await.len(), 2);
        let starts: std::collections::HashSet<String> =
            w.agenda(&w.ana).await.iter().map(|item| item["starts"].to_string()).collect();
        assert_eq!(starts.len(), 2);
        assert_eq!(w.mails().await.iter().filter(|mail| mail.3.contains("VCALENDAR")).count(), 3, "told once");
    }
}

#[tokio::test]
async fn a_seat_is_taken_once() {
    for engine in engines() {
        let w = World::new(engine).await;
        let seat = || {
            let text = |text: &str| Value::Text(Some(text.to_owned()));
            vec![w.forum.to_value(), text("somebody"), Value::Int(Some(1)), text("a meeting")]
        };
        let columns = &["forum_id", "who", "slot", "meeting_id"];
        let write = async |rows: Vec<Vec<Value>>| transact!(w.server.app.db(), tx => tx.insert_many("meeting_seat", columns, rows.clone(), false).await);
        assert!(write(vec![seat(), seat()]).await.is_err(), "{engine:?}");
        assert!(write(vec![seat()]).await.is_ok());
        assert!(write(vec![seat()]).await.is_err());
    }
}

#[tokio::test]
async fn a_demonstration_is_filled_and_planned_at_once() {
    for engine in engines() {
        let w = World::new(engine).await;
        let (stamp, forum) = (w.server.app.stamp(), w.forum.clone());
        let people = [&w.ana, &w.bo, &w.chen, &w.minister];
        transact!(w.server.app.db(), tx => {
            let permit = rules::System::fill("test", forum.clone());
            let mut made = Vec::new();
            for (at, from) in people.iter().enumerate() {
                for to in &people[at + 1..] {
                    made.push(Made {
                        from: from.id.clone(),
                        to: to.id.clone(),
                        listing: None,
                        message: "Hello".into(),
                        language: "en".into(),
                        wish: Wish::Want,
                        answer: Some(Wish::Want),
                        state: RequestState::Accepted,
                        reason: None,
                        at: stamp.now,
                    });
                }
            }
            bulk::requests(tx, stamp, &permit, &made).await?;
            let slots = bulk::slots(tx, &forum).await?;
            assert_eq!(slots.len(), 8);
            let away: Vec<_> = slots.iter().take(4).map(|slot| (w.bo.id.clone(), slot.number)).collect();
            assert_eq!(bulk::blocked(tx, &permit, &away).await?, 4);
            assert_eq!(bulk::blocked(tx, &permit, &away).await?, 0);
            Ok(())
        })
        .unwrap();
        plan_now(w.server.app.db(), stamp, &w.forum, 3).await.unwrap();
        for (who, count) in [(&w.ana, 3), (&w.bo, 3), (&w.chen, 3)] {
            assert_eq!(w.agenda(who).await.len(), count);
        }
        let mut conn = w.server.app.db().read().await.unwrap();
        let mut met = met_before(&mut conn, &w.bo.id).await.unwrap();
        met.sort();
        let mut wanted = [w.ana.id.clone(), w.chen.id.clone(), w.minister.id.clone()];
        wanted.sort();
        assert_eq!(met, wanted);
        assert!(w.mails().await.is_empty(), "a demonstration writes no letters");
    }
}
