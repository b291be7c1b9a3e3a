//! Others learn nothing: not of requests, not of agendas, not of messages, not of those who want to be left alone.

use exedra_kernel::{PersonId, RequestId};
use exedra_store::{house, transact};
use exedra_testkit::engines;

use crate::world::{SLUG, World};

const SECRET: &str = "quicksilver";

#[tokio::test]
async fn a_third_person_and_another_delegation_find_nothing() {
    for engine in engines() {
        let w = World::new(engine).await;
        assert_eq!(w.ask(&w.bo, &w.ana, &format!("About {SECRET}.")).await.status, 303);
        let id = w.request(&w.bo, &w.ana).await["id"].as_str().unwrap().to_owned();
        w.post(&w.ana, &format!("meetings/requests/{id}"), &[("do", "accept"), ("wish", "want")]).await;
        let plan = w.plan(&[]).await;
        w.publish(&plan).await;
        let api = format!("/api/v1/{SLUG}");
        for other in [&w.chen, &w.minister, &w.assistant, &w.stranger, &w.secretary] {
            let path = format!("meetings/requests/{id}");
            assert_eq!(w.get(other, &path).await.status, 404, "not even the secretariat reads messages");
            for what in ["accept", "decline", "withdraw"] {
                assert_eq!(w.post(other, &path, &[("do", what), ("wish", "want")]).await.status, 404);
            }
            let pages = [
                format!("/{SLUG}/meetings"),
                format!("/{SLUG}/meetings/agenda"),
                format!("/{SLUG}/meetings/availability"),
                format!("{api}/meetings"),
                format!("{api}/meeting-requests"),
            ];
            for page in pages {
                let answer = w.server.get(&page, Some(&other.session)).await;
                assert!(!answer.text.contains(SECRET) && !answer.text.contains("Bo Berg"), "{page}: {}", answer.text);
            }
            let named = w.server.get(&format!("{api}/meetings?for={}", w.bo.id), Some(&other.session)).await;
            assert_eq!(named.status, 404);
        }
        for other in [&w.chen, &w.ana, &w.stranger] {
            assert_eq!(w.get(other, &format!("meetings/agendas/{}", w.bo.id)).await.status, 404);
            for path in
                [plan.clone(), format!("{plan}/timetable"), format!("{plan}/people"), format!("{plan}/progress")]
            {
                assert_eq!(w.get(other, &path).await.status, 404, "{path}");
            }
            for path in ["meetings/plans", "meetings/setup"] {
                assert_eq!(w.get(other, path).await.status, 404, "{path}");
                assert_eq!(w.post(other, path, &[]).await.status, 404, "{path}");
            }
            assert_eq!(w.post(other, &format!("{plan}/publish"), &[]).await.status, 404);
            assert_eq!(w.post(other, &format!("{plan}/cancel"), &[]).await.status, 404);
        }
        // The message is nowhere in what the secretariat sees, nor in the trail.
        for path in [plan.clone(), format!("{plan}/people"), format!("meetings/agendas/{}", w.bo.id)] {
            assert!(!w.get(&w.secretary, &path).await.text.contains(SECRET), "{path}");
        }
        let mut conn = w.server.app.db().read().await.unwrap();
        let trail = house::audit_recent(&mut conn, "~", 500).await.unwrap();
        assert!(!format!("{trail:?}").contains(SECRET));
        // Letters went to the two alone.
        for (address, subject, body, _) in w.mails().await {
            let two = ["ana@pump.example", "bo@first.example"];
            assert!(two.contains(&address.as_str()), "{address}: {subject} {body}");
        }
    }
}

#[tokio::test]
async fn who_does_not_agree_to_be_contacted_cannot_be_found() {
    for engine in engines() {
        let w = World::new(engine).await;
        let nobody = PersonId::parse("0190a000-0000-7000-8000-000000000000").unwrap();
        for person in [&w.dora.id, &w.stranger.id, &w.secretary.id, &nobody] {
            assert_eq!(w.get(&w.bo, &format!("meetings/ask?person={person}")).await.status, 404);
            let pairs = [("person", person.as_str()), ("message", "Hello"), ("language", "en"), ("wish", "want")];
            assert_eq!(w.post(&w.bo, "meetings/ask", &pairs).await.status, 404);
            let body = serde_json::json!({ "person": person, "message": "Hello", "language": "en", "wish": "want" });
            let path = format!("/api/v1/{SLUG}/meeting-requests");
            assert_eq!(w.server.post_json(&path, Some(&w.bo.session), &body).await.status, 404);
        }
        assert_eq!(w.get(&w.bo, &format!("meetings/ask?listing={nobody}")).await.status, 404);
        // She may ask, though; the answer reaches her on her page, not by mail.
        w.agree(&w.dora, &w.ana).await;
        let plan = w.plan(&[]).await;
        w.publish(&plan).await;
        assert_eq!(w.agenda(&w.dora).await.len(), 1);
        assert!(w.mails().await.iter().all(|mail| mail.0 != "dora@first.example"));
    }
}

#[tokio::test]
async fn nobody_fills_a_mailbox_by_asking_again_and_again() {
    for engine in engines() {
        let w = World::new(engine).await;
        for _ in 0..5 {
            assert_eq!(w.ask(&w.bo, &w.ana, "Hello").await.status, 303);
            let all = w.server.get(&format!("/api/v1/{SLUG}/meeting-requests"), Some(&w.bo.session)).await.json();
            let open = all["requests"].as_array().unwrap().iter().find(|r| r["state"] == "pending").unwrap();
            let path = format!("meetings/requests/{}", open["id"].as_str().unwrap());
            assert_eq!(w.post(&w.bo, &path, &[("do", "withdraw")]).await.status, 303);
        }
        let letters = w.mails().await.len();
        let refused = w.ask(&w.bo, &w.ana, "Hello").await;
        assert_eq!(refused.status, 409);
        assert!(refused.text.contains("Too many letters"), "{}", refused.text);
        assert_eq!(w.mails().await.len(), letters);
        // Others ask her, he asks others, and tomorrow he may ask her again.
        assert_eq!(w.ask(&w.chen, &w.ana, "Hello").await.status, 303);
        assert_eq!(w.ask(&w.bo, &w.chen, "Hello").await.status, 303);
        w.server.clock.advance(24 * 3600 + 1);
        assert_eq!(w.ask(&w.bo, &w.ana, "Hello").await.status, 303);
    }
}

#[tokio::test]
async fn who_is_not_listed_is_named_once_they_agree() {
    for engine in engines() {
        let w = World::new(engine).await;
        let form = w.get(&w.bo, &format!("meetings/ask?person={}", w.minister.id)).await;
        assert_eq!(form.status, 200);
        assert_eq!(w.ask(&w.bo, &w.minister, "May we talk?").await.status, 303);
        let id = w.request(&w.bo, &w.minister).await["id"].as_str().unwrap().to_owned();
        let request = format!("meetings/requests/{id}");
        let api = format!("/api/v1/{SLUG}/meeting-requests");
        for text in [
            form.text,
            w.get(&w.bo, "meetings").await.text,
            w.get(&w.bo, &request).await.text,
            w.server.get(&api, Some(&w.bo.session)).await.text,
        ] {
            assert!(!text.contains("Minister Mora"), "{text}");
        }
        w.post(&w.minister, &request, &[("do", "accept"), ("wish", "want")]).await;
        assert!(w.get(&w.bo, &request).await.text.contains("Minister Mora"));
    }
}

#[tokio::test]
async fn the_api_asks_by_the_same_rules() {
    for engine in engines() {
        let w = World::new(engine).await;
        let path = format!("/api/v1/{SLUG}/meeting-requests");
        let body = serde_json::json!({ "person": w.ana.id, "message": "Hello", "language": "en", "wish": "must" });
        assert_eq!(w.server.post_json(&path, None, &body).await.status, 401);
        let made = w.server.post_json(&path, Some(&w.bo.session), &body).await;
        assert_eq!(made.status, 201, "{}", made.text);
        assert!(RequestId::parse(made.json()["id"].as_str().unwrap()).is_some());
        assert_eq!(w.server.post_json(&path, Some(&w.bo.session), &body).await.status, 409, "once at a time");
        let wrong = serde_json::json!({ "person": w.chen.id, "message": "", "language": "tlh", "wish": "maybe" });
        let refused = w.server.post_json(&path, Some(&w.bo.session), &wrong).await;
        assert_eq!(refused.status, 422);
        let fields: Vec<String> = refused.json()["errors"]
            .as_array()
            .unwrap()
            .iter()
            .map(|error| error["field"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(fields, ["message", "language", "wish"]);
        assert_eq!(w.server.post_json(&path, Some(&w.bo.session), &serde_json::json!([1])).await.status, 400);
    }
}

#[tokio::test]
async fn an_erased_person_leaves_rows_but_no_words() {
    for engine in engines() {
        let w = World::new(engine).await;
        assert_eq!(w.ask(&w.bo, &w.ana, &format!("About {SECRET}.")).await.status, 303);
        let id = w.request(&w.bo, &w.ana).await["id"].as_str().unwrap().to_owned();
        w.post(&w.ana, &format!("meetings/requests/{id}"), &[("do", "accept"), ("wish", "want")]).await;
        let plan = w.plan(&[]).await;
        w.publish(&plan).await;
        let about = {
            let mut conn = w.server.app.db().read().await.unwrap();
            (w.server.app.offered().persons.iter().find(|(name, _)| *name == "meetings").unwrap().1)(
                &mut conn, &w.bo.id,
            )
            .await
            .unwrap()
        };
        assert!(about["requests"][0]["message"].as_str().unwrap().contains(SECRET));
        assert_eq!(about["meetings"].as_array().unwrap().len(), 1);
        let stamp = w.server.app.stamp();
        let plans = w.mails().await.into_iter().filter(|mail| mail.3.contains("Bo Berg")).count();
        assert!(plans > 0, "a letter of the plan waits that names him");
        let (before, erasers) = (w.mails().await, &w.server.app.offered().erasers);
        let permit = exedra_people::rules_persons::SystemPersons::erase("test", w.bo.id.clone());
        transact!(w.server.app.db(), tx => exedra_people::erasure::erase(tx, stamp, erasers, &permit).await).unwrap();
        let kept = |mails: &[(String, String, String, String)]| {
            mails.iter().filter(|mail| !mail.3.is_empty() && !mail.0.starts_with("bo")).count()
        };
        assert_eq!(kept(&w.mails().await), kept(&before), "letters to others about their meetings stay");
        assert!(exedra_web::pump::work_once(&w.server.app).await.unwrap());
        assert_eq!(kept(&w.mails().await), kept(&before) + 1, "whoever loses a meeting is told");
        assert!(
            w.mails().await.iter().any(|mail| mail.2.contains("Cancelled: ") && mail.3.contains("STATUS:CANCELLED"))
        );
        let (rows, open): (Vec<_>, _) = {
            let mut conn = w.server.app.db().read().await.unwrap();
            let told = (w.server.app.offered().persons.iter().find(|(name, _)| *name == "meetings").unwrap().1)(
                &mut conn, &w.bo.id,
            )
            .await
            .unwrap();
            let rows = told["requests"].as_array().unwrap().clone();
            let open = rows.iter().filter(|r| r["state"] == "planned" || r["state"] == "accepted").count();
            (rows, open)
        };
        assert!(!rows.is_empty() && open == 0, "{rows:?}");
        let left = w.agenda(&w.ana).await;
        assert_eq!(left.len(), 1, "still counted");
        assert_eq!(left[0]["state"], "cancelled");
        let request = w.server.get(&format!("/api/v1/{SLUG}/meeting-requests"), Some(&w.ana.session)).await;
        assert!(!request.text.contains(SECRET), "{}", request.text);
        let mails = w.mails().await;
        assert!(mails.iter().all(|mail| !format!("{mail:?}").contains("Bo Berg")), "{mails:#?}");
    }
}
