//! Things that people make on the way, through the pages that make them: files, lines of history, uploads, plans, secrets.

use exedra_kernel::{ListingId, MembershipRole};
use exedra_people::{account, entrance, membership, organisation as organisations, rules};
use exedra_store::transact;
use exedra_testkit::{Answered, TestServer};

use crate::fixture::{Known, Thing, University};

/// Who makes what, and where.
pub struct Made<'a> {
    pub server: &'a TestServer,
    pub first: &'a University,
    /// The one that must not learn of the first one's things.
    pub second: &'a University,
    /// The session of the forum's secretary.
    pub secretary: &'a str,
}

/// A form with a file in it.
pub fn multipart(
    path: &str,
    session: Option<&str>,
    name: &str,
    parts: &[(&str, &str)],
) -> http::Request<axum::body::Body> {
    let part = |name: &str, more: &str, text: &str| {
        format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n{text}\r\n")
    };
    let mut body = String::new();
    for (field, text) in parts {
        let more = if *field == "file" { format!("; filename=\"{name}\"") } else { String::new() };
        body += &part(field, &more, text);
    }
    let mut builder = http::Request::builder()
        .method(http::Method::POST)
        .uri(path)
        .header("host", "127.0.0.1:8080")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "multipart/form-data; boundary=edge");
    if let Some(secret) = session {
        builder = builder.header("cookie", format!("exedra={secret}"));
    }
    builder.body((body + "--edge--\r\n").into()).expect("a request")
}

fn last(path: &str) -> String {
    path.rsplit('/').next().expect("a last part").to_owned()
}

impl Made<'_> {
    fn owner(&self) -> &str {
        &self.first.owner.1
    }

    async fn sent(&self, request: http::Request<axum::body::Body>) -> Answered {
        let answer = self.server.send(request).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        answer
    }

    /// Files, history and an upload of the first university; all of them hidden.
    pub async fn of_listings(&self, offer: &str, need: &str) -> Vec<Thing> {
        let mut things = Vec::new();
        let words = [
            ("alternative", "quagmirium"),
            ("alternative_language", "en"),
            ("credit", "quagmirium"),
            ("licence", "CC BY 4.0"),
        ];
        for (pattern, base) in [("/offers/{id}", format!("/offers/{offer}")), ("/needs/{id}", format!("/needs/{need}"))]
        {
            let files = format!("{base}/files");
            let mut ids = Vec::new();
            for text in ["%PDF-1.4\nquagmirium\n%%EOF\n", "%PDF-1.4\nquagmirium again\n%%EOF\n"] {
                let parts: Vec<_> = words.iter().copied().chain([("file", text)]).collect();
                self.sent(multipart(&files, Some(self.owner()), "quagmirium.pdf", &parts)).await;
                let mut conn = self.server.app.db().read().await.expect("a snapshot");
                let listing = ListingId::parse(base.rsplit('/').next().expect("an id")).expect("an id");
                let kept = exedra_exchange::file::of_listing(&mut conn, &listing).await.expect("readable");
                ids = kept.iter().map(|kept| kept.id.to_string()).collect();
            }
            let edited = [("title", "quagmirium better"), ("ipr", "unfiled")];
            let answer = self.server.post(&format!("{base}/edit"), Some(self.owner()), &edited).await;
            assert_eq!(answer.status, 303, "{}", answer.text);
            let mut conn = self.server.app.db().read().await.expect("a snapshot");
            let trail = exedra_store::house::audit_of(&mut conn, "listing", &last(&base), 50).await.expect("readable");
            let line = trail.iter().find(|line| line.act == "edited").expect("a line of history");
            let rest = |kind: &str, id: &str| format!("{}/{kind}/{id}", last(&base));
            let (removed, undone) = if pattern == "/offers/{id}" {
                ("/offers/{id}/files/{file}", "/offers/{id}/history/{line}")
            } else {
                ("/needs/{id}/files/{file}", "/needs/{id}/history/{line}")
            };
            things.push(Thing { pattern: removed, id: rest("files", &ids[0]), known: Known::Hidden });
            things.push(Thing { pattern: undone, id: rest("history", &line.id), known: Known::Hidden });
            if pattern == "/offers/{id}" {
                things.push(Thing { pattern: "/files/{id}", id: ids[1].clone(), known: Known::Hidden });
            }
        }
        let organisation = self.first.organisation.to_string();
        let parts = [("file", "title\nquagmirium\n"), ("kind", "offer")];
        let request =
            multipart(&format!("/organisations/{organisation}/import"), Some(self.owner()), "quagmirium.csv", &parts);
        let upload = last(self.sent(request).await.location());
        let id = format!("{organisation}/import/{upload}");
        things.push(Thing { pattern: "/organisations/{id}/import/{upload}", id, known: Known::Hidden });
        things
    }

    /// A plan that was made, a request that it knows, an interpreter, a room on the net.
    pub async fn of_meetings(&self, forum: &exedra_kernel::ForumId) -> Vec<Thing> {
        let (app, stamp) = (&self.server.app, self.server.app.stamp());
        let agreed = exedra_meetings::bulk::Made {
            from: self.second.owner.0.clone(),
            to: self.second.guest.0.clone(),
            listing: None,
            message: "Let us talk.".to_owned(),
            language: "en".to_owned(),
            wish: exedra_meetings::model::Wish::Want,
            answer: Some(exedra_meetings::model::Wish::Want),
            state: exedra_meetings::model::RequestState::Accepted,
            reason: None,
            at: stamp.now,
        };
        let request = exedra_store::transact!(app.db(), tx => {
            let permit = exedra_meetings::rules::System::fill("test", forum.clone());
            exedra_meetings::bulk::requests(tx, stamp, &permit, std::slice::from_ref(&agreed)).await
        });
        let request = request.expect("a request")[0].to_string();
        let places = [("do", "places"), ("tables", "1"), ("rooms", "Blue = https://rooms.example.org/blue")];
        let set = self.server.post("/harbour/meetings/setup", Some(self.secretary), &places).await;
        assert_eq!(set.status, 303, "{}", set.text);
        let hired = [("name", "Ida"), ("languages", "en"), ("languages", "zh")];
        let hired = self.server.post("/harbour/meetings/interpreters", Some(self.secretary), &hired).await;
        assert_eq!(hired.status, 303, "{}", hired.text);
        let list = self.server.get("/harbour/meetings/interpreters", Some(self.secretary)).await.text;
        let at = list.find("/meetings/interpreters/").expect("a link") + "/meetings/interpreters/".len();
        let interpreter = list[at..].split('"').next().unwrap_or_default().to_owned();
        let asked = self.server.post("/harbour/meetings/plans", Some(self.secretary), &[]).await;
        assert_eq!(asked.status, 303, "{}", asked.text);
        while exedra_web::pump::work_once(&self.server.app).await.expect("the job runs") {}
        let first = self.first;
        let held = exedra_meetings::bulk::Made {
            from: first.guest.0.clone(),
            to: first.owner.0.clone(),
            listing: None,
            message: "quagmirium".to_owned(),
            language: "en".to_owned(),
            wish: exedra_meetings::model::Wish::Want,
            answer: None,
            state: exedra_meetings::model::RequestState::Accepted,
            reason: None,
            at: stamp.now,
        };
        let at = |minutes: i64| stamp.now.plus_seconds(minutes * 60);
        let slot = exedra_meetings::model::Slot {
            number: 900,
            starts_at: at(-5),
            ends_at: at(20),
            label: None,
            remote_only: false,
        };
        let (meeting, proposal) = transact!(app.db(), tx => {
            use exedra_meetings::{bulk, bulk_day};
            let permit = exedra_meetings::rules::System::fill("test", forum.clone());
            let made = bulk::requests(tx, stamp, &permit, std::slice::from_ref(&held)).await?;
            let id = bulk_day::hold(tx, stamp, &permit, &made[0], (&slot, "table-900")).await?.expect("a request");
            let meeting = bulk_day::meeting(tx, forum, &id).await?.expect("a meeting");
            let to = (901, "table-900", at(60));
            Ok((id, bulk_day::propose(tx, stamp, &permit, (&meeting, &meeting.a_id), to).await?))
        })
        .expect("a meeting");
        app.settle().await;
        let hidden = |pattern, id| Thing { pattern, id, known: Known::Hidden };
        vec![
            hidden("/meetings/plans/{id}", last(asked.location())),
            hidden("/meetings/{request}", request),
            hidden("/meetings/interpreters/{id}", interpreter),
            hidden("/meetings/rooms/{id}", "remote-Blue".to_owned()),
            hidden("/meetings/day/{id}", meeting.to_string()),
            hidden("/meetings/proposals/{id}", proposal.to_string()),
        ]
    }

    /// Secrets of the second university's owner, so that using them opens nothing of the first.
    pub async fn secrets(&self) -> Vec<Thing> {
        let app = &self.server.app;
        let organisation = &self.second.organisation;
        // Not an asker, who would change the address of their calendar in the sweep.
        let reader = crate::fixture::person(self.server, "reader").await.0;
        let mut conn = app.db().read().await.expect("a snapshot");
        let reader = account::of_person(&mut conn, &reader).await.expect("readable").expect("an account");
        let owner = account::of_person(&mut conn, &self.second.owner.0).await.expect("readable").expect("an account");
        let actor =
            account::admit(&mut conn, &self.second.owner.1, app.now()).await.expect("readable").expect("signed in");
        drop(conn);
        let lang = exedra_kernel::Lang::En;
        let [link, reset, feed, invitation, moved] = transact!(app.db(), tx => {
            let permit = rules::may_keep_members(&actor, &organisations::standing(tx, organisation).await?)?;
            Ok([
                account::make_token(tx, app.stamp(), &owner.id, "link").await?,
                account::make_token(tx, app.stamp(), &owner.id, "reset").await?,
                account::rotate_feed(tx, app.stamp(), &reader.id).await?,
                membership::invite(tx, app.stamp(), &permit, "new@example.org", MembershipRole::Viewer).await?,
                entrance::letter_to(tx, app.stamp(), &self.first.owner.0, "moved@example.org", "email", lang, 600).await?,
            ])
        })
        .expect("secrets");
        let thing = |pattern, id| Thing { pattern, id, known: Known::Holder };
        vec![
            thing("/account/link/{secret}", link),
            thing("/account/reset/{secret}", reset),
            Thing { pattern: "/account/email/{secret}", id: moved, known: Known::Hidden },
            thing("/feeds/{file}", format!("{feed}.ics")),
            thing("/organisations/invitations/{secret}", invitation),
        ]
    }
}
