//! How meetings come about: windows and quotas, slots taken at once by many, pairs the secretariat assigns, groups, and
//! requests to organisations.

use exedra_kernel::{Lang, OrganisationId};
use exedra_people::rules::System;
use exedra_people::{account, person};
use exedra_store::{house, transact};
use exedra_testkit::{Answered, engines};

use crate::world::{SLUG, Someone, World, register};

const SECRET: &str = "quicksilver";

impl World {
    async fn policy(&self, pairs: &[(&str, &str)]) {
        let done = self.post(&self.secretary, "meetings/policy", pairs).await;
        assert_eq!(done.status, 303, "{}", done.text);
    }

    /// Further people, of an organisation or of none.
    async fn people(&self, count: usize, house: Option<&OrganisationId>, mail: &str) -> Vec<Someone> {
        let stamp = self.server.app.stamp();
        transact!(self.server.app.db(), tx => {
            let mut all = Vec::new();
            for n in 0..count {
                let (name, email) = (format!("{mail} {n}"), format!("{mail}{n}@more.example"));
                let proposal = person::Proposal {
                    native_name: name.clone(), latin_name: name, email: Some(email.clone()), ..person::Proposal::default()
                };
                let id = person::create(tx, stamp, &System::make_person("test"), &proposal).await?;
                let made = account::create(tx, stamp, &id, &email, None, Lang::En, false).await?.expect("a new address");
                let session = account::open_session(tx, stamp, &made, "test").await?;
                register(tx, stamp, &self.forum, &id, house, None, true).await?;
                all.push(Someone { id, session });
            }
            Ok(all)
        })
        .expect("people")
    }

    async fn book(&self, who: &Someone, with: &Someone, slot: i64) -> Answered {
        self.post(who, "meetings/book", &[("person", with.id.as_str()), ("slot", &slot.to_string())]).await
    }

    async fn seats(&self) -> i64 {
        let mut seats = 0;
        for who in [&self.ana, &self.bo, &self.chen, &self.minister] {
            seats += self.agenda(who).await.iter().filter(|item| item["state"] != "cancelled").count() as i64;
        }
        seats
    }
}

#[tokio::test]
async fn the_policy_is_for_the_secretariat_and_says_when() {
    for engine in engines() {
        let w = World::new(engine).await;
        assert_eq!(w.get(&w.bo, "meetings/policy").await.status, 404);
        assert_eq!(w.post(&w.bo, "meetings/policy", &[("mode", "open")]).await.status, 404);
        let bad = w.post(&w.secretary, "meetings/policy", &[("mode", "ask"), ("ask_from", "soon")]).await;
        assert_eq!(bad.status, 422);
        assert!(bad.text.contains("id=\"e-ask_from\"") && bad.text.contains("value=\"soon\""), "{}", bad.text);
        // The clock stands at 2 August 2027, 17:00 in Shanghai.
        w.policy(&[("mode", "ask"), ("ask_from", "2027-08-03T09:00"), ("ask_until", "2027-08-04T09:00")]).await;
        let form = w.get(&w.bo, &format!("meetings/ask?person={}", w.ana.id)).await;
        let early = "Requests can be made from 3 August 2027, 09:00 (Asia/Shanghai).";
        assert!(form.text.contains(early) && !form.text.contains("<textarea"), "told before the form: {}", form.text);
        let refused = w.ask(&w.bo, &w.ana, "Hello").await;
        assert_eq!(refused.status, 409);
        assert!(refused.text.contains(early), "{}", refused.text);
        assert!(w.get(&w.bo, "meetings").await.text.contains(early));
        w.server.clock.advance(24 * 3600);
        assert_eq!(w.ask(&w.bo, &w.ana, "Hello").await.status, 303);
        w.server.clock.advance(24 * 3600);
        let late = w.ask(&w.chen, &w.ana, "Hello").await;
        assert_eq!(late.status, 409);
        assert!(late.text.contains("Requests could be made until 4 August 2027"), "{}", late.text);
        // Answers and availability have windows of their own; declining has none.
        let closed = [("mode", "ask"), ("answer_until", "2027-08-01T00:00"), ("available_until", "2027-08-01T00:00")];
        w.policy(&closed).await;
        let id = w.request(&w.bo, &w.ana).await["id"].as_str().unwrap().to_owned();
        let path = format!("meetings/requests/{id}");
        assert!(!w.get(&w.ana, &path).await.text.contains("value=\"accept\""));
        let refused = w.post(&w.ana, &path, &[("do", "accept"), ("wish", "want")]).await;
        assert_eq!(refused.status, 409, "{}", refused.text);
        assert_eq!(w.post(&w.ana, &path, &[("do", "decline")]).await.status, 303);
        assert_eq!(w.post(&w.ana, "meetings/availability", &[("free", "1")]).await.status, 409);
        let mut conn = w.server.app.db().read().await.unwrap();
        let trail = house::audit_of(&mut conn, "forum", w.forum.as_str(), 50).await.unwrap();
        assert_eq!(trail.iter().filter(|line| line.act == "policy-set").count(), 2);
    }
}

#[tokio::test]
async fn quotas_are_kept() {
    for engine in engines() {
        let w = World::new(engine).await;
        w.policy(&[("mode", "ask"), ("most_asked", "1"), ("most_received", "1"), ("most_accepted", "1")]).await;
        assert_eq!(w.ask(&w.bo, &w.ana, "Hello").await.status, 303);
        let mine = w.ask(&w.bo, &w.chen, "Hello").await;
        assert_eq!(mine.status, 409);
        assert!(mine.text.contains("limit of requests that wait for an answer (1)"), "{}", mine.text);
        let form = w.get(&w.bo, &format!("meetings/ask?person={}", w.chen.id)).await;
        assert!(form.text.contains("limit of requests that wait for an answer (1)"), "before the form: {}", form.text);
        let theirs = w.ask(&w.chen, &w.ana, "Hello").await;
        assert!(theirs.status == 409 && theirs.text.contains("wait for this person"), "{}", theirs.text);
        let id = w.request(&w.bo, &w.ana).await["id"].as_str().unwrap().to_owned();
        let accept = [("do", "accept"), ("wish", "want")];
        assert_eq!(w.post(&w.ana, &format!("meetings/requests/{id}"), &accept).await.status, 303);
        let full = w.ask(&w.chen, &w.ana, "Hello").await;
        assert!(full.status == 409 && full.text.contains("The other side has reached"), "{}", full.text);
        // All people of one organisation share its quota.
        let colleague = w.people(1, Some(&w.pumpworks), "pump").await.remove(0);
        w.policy(&[("mode", "ask"), ("most_of_house", "1")]).await;
        assert_eq!(w.ask(&w.ana, &w.chen, "Hello").await.status, 303);
        let shared = w.ask(&colleague, &w.minister, "Hello").await;
        assert!(shared.status == 409 && shared.text.contains("Your organisation has reached"), "{}", shared.text);
        assert_eq!(w.ask(&w.chen, &w.minister, "Hello").await.status, 303, "others have theirs");
    }
}

#[tokio::test]
async fn fifty_take_the_last_slot_at_once() {
    for engine in engines() {
        let w = World::new(engine).await;
        w.policy(&[("mode", "open")]).await;
        let all = w.people(50, None, "guest").await;
        // Ana is there in two slots only.
        w.away(&w.ana, &[0, 1, 2, 3, 4, 5]).await;
        let asked = w.get(&all[0], &format!("meetings/ask?person={}", w.ana.id)).await;
        assert!(asked.location().ends_with(&format!("meetings/book?person={}", w.ana.id)), "{}", asked.location());
        let page = w.get(&all[0], &format!("meetings/book?person={}", w.ana.id)).await;
        assert_eq!(page.text.matches("name=\"slot\"").count(), 2, "{}", page.text);
        let mut taking = tokio::task::JoinSet::new();
        let w = std::sync::Arc::new(w);
        for who in all.clone() {
            let w = w.clone();
            taking.spawn(async move { w.book(&who, &w.ana, 6).await });
        }
        let answers = taking.join_all().await;
        let won = answers.iter().filter(|answer| answer.status == 303).count();
        let lost: Vec<&Answered> = answers.iter().filter(|answer| answer.status == 409).collect();
        let others: Vec<_> = answers.iter().map(|answer| answer.status.as_u16()).collect();
        assert_eq!((won, lost.len()), (1, 49), "{engine:?}: {others:?}");
        for answer in &lost {
            let told = answer.text.contains("taken just now; these are still free");
            assert!(told && answer.text.matches("name=\"slot\"").count() == 1, "{}", answer.text);
        }
        let agenda = w.agenda(&w.ana).await;
        assert_eq!(agenda.len(), 1);
        assert_eq!(agenda[0]["place"], "Stand B-12", "the place is chosen with the slot");
        // The last one goes the same way over the API.
        let path = format!("/api/v1/{SLUG}/meeting-bookings");
        let body = serde_json::json!({ "person": w.ana.id, "slot": 7 });
        let (mut made, mut refused) = (0, 0);
        for who in &all {
            let answer = w.server.post_json(&path, Some(&who.session), &body).await;
            made += usize::from(answer.status == 201);
            refused += usize::from(answer.status == 409);
        }
        assert_eq!((made, refused), (1, 49), "one of fifty; who has a meeting with her already is told so");
        let free = format!("/api/v1/{SLUG}/meeting-slots?person={}", w.ana.id);
        let free = w.server.get(&free, Some(&w.bo.session)).await.json();
        assert_eq!(free["slots"].as_array().unwrap().len(), 0);
    }
}

#[tokio::test]
async fn a_taken_slot_is_freed_and_survives_a_plan() {
    for engine in engines() {
        let w = World::new(engine).await;
        assert_eq!(w.book(&w.bo, &w.ana, 0).await.status, 409, "only where slots are taken at once");
        w.agree(&w.chen, &w.ana).await;
        w.policy(&[("mode", "open"), ("book_until", "2027-08-20T00:00")]).await;
        for person in [&w.dora.id, &w.stranger.id] {
            assert_eq!(w.get(&w.bo, &format!("meetings/book?person={person}")).await.status, 404);
            let pairs = [("person", person.as_str()), ("slot", "0")];
            assert_eq!(w.post(&w.bo, "meetings/book", &pairs).await.status, 404);
        }
        assert_eq!(w.book(&w.stranger, &w.ana, 0).await.status, 409);
        assert_eq!(w.book(&w.bo, &w.ana, 3).await.status, 303);
        assert_eq!(w.book(&w.bo, &w.ana, 4).await.status, 409, "one meeting of the same two");
        let mails = w.mails().await;
        assert!(mails.iter().any(|mail| mail.0 == "ana@pump.example" && mail.3.contains("BEGIN:VCALENDAR")));
        let booked = w.agenda(&w.bo).await.remove(0);
        // A plan made for the others leaves it where it is, and puts nothing over it.
        for _ in 0..2 {
            let plan = w.plan(&[]).await;
            assert_eq!(w.publish(&plan).await.status, 303);
            assert_eq!(w.agenda(&w.bo).await.remove(0), booked);
        }
        let ana = w.agenda(&w.ana).await;
        assert_eq!(ana.len(), 2);
        assert_ne!(ana[0]["starts"], ana[1]["starts"]);
        // Giving it up frees the slot.
        let free = format!("/api/v1/{SLUG}/meeting-slots?person={}", w.ana.id);
        let numbers = async |who: &Someone| -> Vec<i64> {
            let told = w.server.get(&free, Some(&who.session)).await.json();
            told["slots"].as_array().unwrap().iter().map(|slot| slot["slot"].as_i64().unwrap()).collect()
        };
        let minister = numbers(&w.minister).await;
        assert!(!minister.contains(&2) && !minister.contains(&3), "a keynote and a concert lie there: {minister:?}");
        let guest = w.people(1, None, "guest").await.remove(0);
        assert!(!numbers(&guest).await.contains(&3));
        let id = w.request(&w.bo, &w.ana).await["id"].as_str().unwrap().to_owned();
        assert_eq!(w.get(&w.chen, &format!("meetings/requests/{id}")).await.status, 404);
        assert_eq!(w.post(&w.bo, &format!("meetings/requests/{id}"), &[("do", "withdraw")]).await.status, 303);
        assert!(numbers(&guest).await.contains(&3));
        assert_eq!(w.book(&guest, &w.ana, 3).await.status, 303);
        w.server.clock.advance(19 * 24 * 3600);
        let late = w.book(&w.chen, &w.minister, 5).await;
        assert!(late.status == 409 && late.text.contains("Slots could be taken until 20 August 2027"), "{}", late.text);
    }
}

#[tokio::test]
async fn the_secretariat_brings_people_together() {
    for engine in engines() {
        let w = World::new(engine).await;
        w.policy(&[("mode", "assign")]).await;
        let form = w.get(&w.bo, &format!("meetings/ask?person={}", w.ana.id)).await;
        assert!(form.text.contains("the other side does not learn of it") && !form.text.contains("<textarea"));
        let wish = [("person", w.ana.id.as_str()), ("wish", "must")];
        assert_eq!(w.post(&w.bo, "meetings/ask", &wish).await.status, 303);
        assert!(w.get(&w.bo, "meetings").await.text.contains("Ana Anders"), "one's own wishes stand on one's page");
        for other in [&w.ana, &w.chen] {
            assert!(!w.get(other, "meetings").await.text.contains("Bo Berg"), "nobody else learns of it");
            assert_eq!(w.get(other, "meetings/assign").await.status, 404);
            assert_eq!(w.post(other, "meetings/assign", &[("do", "pair")]).await.status, 404);
        }
        assert!(w.mails().await.is_empty());
        let page = w.get(&w.secretary, "meetings/assign").await;
        assert!(page.text.contains("Bo Berg: Essential"), "{}", page.text);
        // A list with faults writes nothing and names each line.
        let bad = "bo@first.example,ana@pump.example,must\nbo@first.example,nobody@x.example,want\nchen@second.example,dora@first.example\n";
        for what in ["check", "list"] {
            let refused = w.post(&w.secretary, "meetings/assign", &[("do", what), ("list", bad)]).await;
            assert_eq!(refused.status, 422);
            for words in ["Line 2:", "nobody@x.example", "Line 3:", "does not agree to be contacted"] {
                assert!(refused.text.contains(words), "{words}: {}", refused.text);
            }
        }
        let good = "bo@first.example,ana@pump.example,must\nchen@second.example,minister@first.example,2\n";
        let checked = w.post(&w.secretary, "meetings/assign", &[("do", "check"), ("list", good)]).await;
        assert!(checked.status == 200 && checked.text.contains("Pairs in the list: 2"), "{}", checked.text);
        assert_eq!(w.seats().await, 0);
        assert_eq!(w.post(&w.secretary, "meetings/assign", &[("do", "list"), ("list", good)]).await.status, 303);
        let again = w.post(&w.secretary, "meetings/assign", &[("do", "list"), ("list", good)]).await;
        assert!(again.status == 422 && again.text.contains("have an open request already"), "{}", again.text);
        let pair = [("do", "pair"), ("a", w.bo.id.as_str()), ("b", "chen@second.example"), ("wish", "would")];
        assert_eq!(w.post(&w.secretary, "meetings/assign", &pair).await.status, 303);
        // Nobody is told before the plan is published; then both are.
        assert!(!w.get(&w.ana, "meetings").await.text.contains("Bo Berg") && w.mails().await.is_empty());
        let api = format!("/api/v1/{SLUG}/meeting-requests");
        assert_eq!(w.server.get(&api, Some(&w.ana.session)).await.json()["requests"].as_array().unwrap().len(), 0);
        let plan = w.plan(&[]).await;
        assert_eq!(w.publish(&plan).await.status, 303);
        assert_eq!(w.seats().await, 6);
        assert_eq!(w.mails().await.len(), 4);
        let shown = w.get(&w.ana, "meetings").await;
        assert!(shown.text.contains("Bo Berg"), "{}", shown.text);
        let drop = [("person", w.ana.id.as_str())];
        assert_eq!(w.post(&w.bo, "meetings/wishes", &drop).await.status, 303);
        let assigned = w.request(&w.bo, &w.ana).await["id"].as_str().unwrap().to_owned();
        let page = w.get(&w.ana, &format!("meetings/requests/{assigned}")).await;
        assert!(page.text.contains("The secretariat brought you together."), "{}", page.text);
    }
}

/// Proposes a group; gives its address below the forum.
async fn propose(w: &World, by: &Someone, others: &[&Someone], least: &str) -> String {
    let mut pairs = vec![("title", "Valves for all"), ("message", SECRET), ("language", "en"), ("least", least)];
    pairs.extend(others.iter().map(|one| ("person", one.id.as_str())));
    let made = w.post(by, "meetings/groups/new", &pairs).await;
    assert_eq!(made.status, 303, "{}", made.text);
    let path = made.location().trim_start_matches(&format!("/{SLUG}/")).to_owned();
    path.split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_group_is_planned_before_the_pairs() {
    for engine in engines() {
        let w = World::new(engine).await;
        let few = w.post(&w.bo, "meetings/groups/new", &[("title", ""), ("person", w.ana.id.as_str())]).await;
        assert_eq!(few.status, 422);
        assert!(few.text.contains("id=\"e-person\"") && few.text.contains("id=\"e-title\""), "{}", few.text);
        let hidden =
            [("title", "x"), ("language", "en"), ("person", w.ana.id.as_str()), ("person", w.dora.id.as_str())];
        assert_eq!(w.post(&w.bo, "meetings/groups/new", &hidden).await.status, 404, "who does not agree is not found");
        let group = propose(&w, &w.bo, &[&w.ana, &w.chen, &w.minister], "3").await;
        assert_eq!(w.mails().await.len(), 3);
        for other in [&w.assistant, &w.stranger, &w.dora] {
            // The assistant answers for the minister, who is a member.
            let known = other.id == w.assistant.id;
            assert_eq!(w.get(other, &group).await.status, if known { 200 } else { 404 });
            let answered = w.post(other, &group, &[("do", "decline")]).await.status;
            assert_eq!(answered, if known { 303 } else { 404 });
        }
        let seen = w.get(&w.secretary, &group).await;
        assert!(seen.status == 200 && !seen.text.contains(SECRET), "{}", seen.text);
        assert_eq!(w.post(&w.secretary, &group, &[("do", "cancel")]).await.status, 404);
        let plan = w.plan_of_nothing().await;
        assert_eq!(plan.status, 303, "without anybody's agreement nothing of it is planned");
        for who in [&w.ana, &w.chen] {
            assert!(w.get(who, &group).await.text.contains(SECRET));
            assert_eq!(w.post(who, &group, &[("do", "accept")]).await.status, 303);
        }
        // Chen and Bo also meet in pairs; all three are together in the first three slots only.
        w.agree(&w.chen, &w.bo).await;
        w.away(&w.ana, &[3, 4, 5, 6, 7]).await;
        w.away(&w.bo, &[0, 4, 5, 6, 7]).await;
        let plan = w.plan(&[]).await;
        assert!(!w.get(&w.ana, "meetings/agenda").await.text.contains("Valves"), "planned is not published");
        assert_eq!(w.publish(&plan).await.status, 303);
        let mut starts = Vec::new();
        for who in [&w.ana, &w.bo, &w.chen] {
            let agenda = w.get(who, "meetings/agenda").await;
            assert!(agenda.text.contains("Valves for all") && agenda.text.contains("Table 2"), "{}", agenda.text);
            assert!(!agenda.text.contains("at the same time as something else"), "{}", agenda.text);
            let feed = w.feed(who).await;
            let calendar = w.server.get(&feed, None).await.text;
            let at = calendar.find("Valves for all").expect("in the calendar");
            let entry = &calendar[calendar[..at].rfind("BEGIN:VEVENT").unwrap()..];
            starts.push(entry.lines().find(|line| line.starts_with("DTSTART")).unwrap().to_owned());
        }
        starts.dedup();
        assert_eq!(starts.len(), 1, "all at the same time");
        assert!(!w.get(&w.minister, "meetings/agenda").await.text.contains("Valves"));
        let told = w
            .mails()
            .await
            .into_iter()
            .filter(|mail| mail.1.contains("meeting of several") || mail.3.contains("VEVENT"));
        assert!(told.filter(|mail| mail.3.contains("VCALENDAR")).all(|mail| !mail.3.contains(SECRET)));
        // Published again with the same plan nothing changes; when too few are left it is off, and all are told.
        let before = w.server.get(&w.feed(&w.ana).await, None).await.text;
        let plan = w.plan(&[("keep", "1")]).await;
        assert_eq!(w.publish(&plan).await.status, 303);
        assert_eq!(w.server.get(&w.feed(&w.ana).await, None).await.text, before);
        let mails = w.mails().await.len();
        assert_eq!(w.post(&w.chen, &group, &[("do", "decline")]).await.status, 303);
        assert!(w.get(&w.ana, "meetings/agenda").await.text.contains("cancelled"));
        assert!(w.mails().await.len() > mails);
        assert_eq!(w.post(&w.chen, &group, &[("do", "accept")]).await.status, 409, "it is over");
        // The free table and the free hour are there again.
        let trail = house::audit_recent(&mut w.server.app.db().read().await.unwrap(), "~", 500).await.unwrap();
        assert!(!format!("{trail:?}").contains(SECRET));
    }
}

impl World {
    async fn plan_of_nothing(&self) -> Answered {
        let asked = self.post(&self.secretary, "meetings/plans", &[]).await;
        assert!(exedra_web::pump::work_once(&self.server.app).await.expect("the job runs"));
        asked
    }
}

#[tokio::test]
async fn a_group_without_a_slot_has_its_reason() {
    for engine in engines() {
        let w = World::new(engine).await;
        let group = propose(&w, &w.bo, &[&w.ana, &w.chen], "").await;
        for who in [&w.ana, &w.chen] {
            assert_eq!(w.post(who, &group, &[("do", "accept")]).await.status, 303);
        }
        w.away(&w.ana, &[0, 1, 2, 3]).await;
        w.away(&w.chen, &[4, 5, 6, 7]).await;
        let plan = w.plan(&[]).await;
        w.publish(&plan).await;
        let page = w.get(&w.ana, &group).await;
        assert!(page.text.contains("They have no free slot in common"), "{}", page.text);
        // Take the reason at its word.
        w.away(&w.chen, &[]).await;
        let plan = w.plan(&[]).await;
        w.publish(&plan).await;
        assert!(w.get(&w.ana, "meetings/agenda").await.text.contains("Valves for all"));
        // Forgetting whoever proposed it takes words and meeting away.
        let stamp = w.server.app.stamp();
        let (erasers, permit) = (&w.server.app.offered().erasers, w.bo.id.clone());
        let permit = exedra_people::rules_persons::SystemPersons::erase("test", permit);
        transact!(w.server.app.db(), tx => exedra_people::erasure::erase(tx, stamp, erasers, &permit).await).unwrap();
        w.server.app.settle().await;
        let page = w.get(&w.ana, &group).await;
        assert!(page.status == 200 && !page.text.contains("Valves") && !page.text.contains(SECRET), "{}", page.text);
        assert!(w.get(&w.ana, "meetings/agenda").await.text.contains("cancelled"));
        assert!(w.mails().await.iter().all(|mail| !format!("{mail:?}").contains("Valves for all")));
    }
}

#[tokio::test]
async fn anybody_of_an_organisation_may_answer_and_hold_the_meeting() {
    for engine in engines() {
        let w = World::new(engine).await;
        let carl = w.people(1, Some(&w.pumpworks), "carl").await.remove(0);
        let form = w.get(&w.bo, &format!("meetings/ask?organisation={}", w.pumpworks)).await;
        assert!(
            form.status == 200 && form.text.contains("Pumpworks") && !form.text.contains("Ana Anders"),
            "{}",
            form.text
        );
        let ask = [("organisation", w.pumpworks.as_str()), ("message", SECRET), ("language", "en"), ("wish", "want")];
        assert_eq!(w.post(&w.bo, "meetings/ask", &ask).await.status, 303);
        assert_eq!(w.post(&w.bo, "meetings/ask", &ask).await.status, 409, "once at a time");
        let api = format!("/api/v1/{SLUG}/meeting-requests");
        let all = w.server.get(&api, Some(&w.bo.session)).await.json();
        let id = all["requests"][0]["id"].as_str().unwrap().to_owned();
        let path = format!("meetings/requests/{id}");
        // Both of the organisation see it; nobody else does.
        for who in [&w.ana, &carl] {
            assert!(w.get(who, "meetings").await.text.contains(SECRET));
            assert!(w.get(who, &path).await.text.contains("addressed to Pumpworks"));
        }
        for who in [&w.chen, &w.minister, &w.secretary, &w.stranger] {
            assert_eq!(w.get(who, &path).await.status, 404);
            assert_eq!(w.post(who, &path, &[("do", "accept"), ("wish", "want")]).await.status, 404);
        }
        assert_eq!(w.post(&carl, &path, &[("do", "accept"), ("wish", "want")]).await.status, 303);
        assert_eq!(w.post(&w.ana, &path, &[("do", "accept"), ("wish", "want")]).await.status, 404, "answered by then");
        // Carl is never there: Ana holds it, and stands for it from then on.
        w.away(&carl, &[0, 1, 2, 3, 4, 5, 6, 7]).await;
        let plan = w.plan(&[]).await;
        assert_eq!(w.publish(&plan).await.status, 303);
        assert_eq!(w.agenda(&w.ana).await.len(), 1, "{engine:?}");
        assert!(w.agenda(&carl).await.is_empty());
        assert_eq!(w.agenda(&w.bo).await[0]["with"], "Ana Anders");
        assert_eq!(w.get(&w.ana, &path).await.status, 200);
        let mut conn = w.server.app.db().read().await.unwrap();
        let trail = house::audit_of(&mut conn, "meeting-request", &id, 20).await.unwrap();
        let line = trail.iter().find(|line| line.act == "holder-chosen").expect("a line says who holds it");
        assert!(line.after.as_deref().unwrap().contains(w.ana.id.as_str()));
        // Nobody of an organisation that is not there can be asked.
        drop(conn);
        assert_eq!(w.get(&w.bo, &format!("meetings/ask?organisation={}", w.forum)).await.status, 404);
    }
}

#[tokio::test]
async fn a_new_edition_takes_the_policy_over() {
    use exedra_kernel::ForumRole;
    use exedra_people::forum;
    use exedra_web::EditionState;
    for engine in engines() {
        let w = World::new(engine).await;
        w.policy(&[("mode", "open"), ("book_from", "2027-09-01T09:00"), ("most_accepted", "7")]).await;
        let stamp = w.server.app.stamp();
        transact!(w.server.app.db(), tx => {
            let old = forum::by_id(tx, &w.forum).await?.unwrap();
            let proposal = forum::Proposal {
                slug: "harbour-2".into(), name: old.name, theme: old.theme, venue: old.venue, from: "2028-09-22".into(),
                to: "2028-09-23".into(), zone: "Europe/Paris".into(), languages: old.languages, tracks: old.tracks,
                country: old.country, state: EditionState::Open,
            };
            let new = forum::create(tx, stamp, System::make_forum("test"), &proposal, Some(&w.forum)).await?;
            let permit = System::edit_forum("test", new.clone());
            forum::give_role(tx, stamp, &permit, &w.secretary.id, ForumRole::Secretariat).await?;
            for copier in &w.server.app.offered().copiers {
                copier(tx, stamp, &w.forum, &new).await?;
            }
            Ok(())
        })
        .unwrap();
        let page = w.server.get("/harbour-2/meetings/policy", Some(&w.secretary.session)).await.text;
        for words in ["value=\"open\" checked", "value=\"2028-08-30T09:00\"", "value=\"7\""] {
            assert!(page.contains(words), "{words}: {page}");
        }
    }
}
