//! An edition with an announced session and a hidden one, a secretary, a host of the first, a host of the second.

use std::any::TypeId;
use std::sync::Arc;

use axum::body::Body;
use exedra_kernel::{ForumId, ForumRole, Lang, Localized, PersonId};
use exedra_people::rules::System;
use exedra_people::{account, forum, person};
use exedra_programme::bulk::{self, NewItem, NewSession};
use exedra_programme::model::{ItemKind, SessionKind, SessionState};
use exedra_programme::session::Proposal;
use exedra_stage::Stage;
use exedra_stage::rules::Allowed;
use exedra_store::transact;
use exedra_testkit::{Answered, Engine, TestServer};
use exedra_web::EditionState;

/// A word that stands in nothing that is public.
pub const SECRET: &str = "quagmirium";

pub struct World {
    pub server: TestServer,
    pub forum: ForumId,
    pub secretary: String,
    pub host: String,
    pub stranger: String,
    /// Ids of the announced session and of its remote item, of the hidden session.
    pub opening: String,
    pub address: String,
    pub hidden: String,
}

async fn sign_up(server: &TestServer, name: &str) -> (PersonId, String) {
    let stamp = server.app.stamp();
    let email = format!("{name}@example.org");
    transact!(server.app.db(), tx => {
        let proposal = person::Proposal { native_name: name.to_owned(), ..person::Proposal::default() };
        let id = person::create(tx, stamp, &System::make_person("test"), &proposal).await?;
        let account = account::create(tx, stamp, &id, &email, None, Lang::En, false).await?.expect("a new address");
        let session = account::open_session(tx, stamp, &account, "test").await?;
        Ok((id, session))
    })
    .unwrap()
}

fn session(title: &str, state: SessionState) -> NewSession {
    let at = |text: &str| exedra_kernel::Moment(text.parse::<i64>().unwrap() * 1_000_000);
    let item = NewItem {
        kind: ItemKind::Address,
        titles: Localized::one("en", "Address from afar"),
        after: 10,
        minutes: 20,
        fixed: false,
        remote: true,
        speakers: Vec::new(),
    };
    NewSession {
        proposal: Proposal {
            kind: SessionKind::Ceremony,
            titles: Localized::one("en", title),
            abstracts: Localized::default(),
            languages: vec!["en".to_owned()],
            tracks: Vec::new(),
            room: None,
            starts: at("1821427200"),
            ends: at("1821434400"),
            organisation: None,
            state,
            remote: false,
            expected: 0,
        },
        items: vec![item],
        speakers: Vec::new(),
    }
}

pub async fn world(engine: Engine, hosts: &[String]) -> World {
    let sections = vec![exedra_people::section(), exedra_programme::section(), exedra_stage::section()];
    let doorman = Arc::new(exedra_people::PeopleDoorman);
    let stage = Stage { allowed: Allowed(hosts.to_vec()), largest: 64 * 1024 };
    let server = TestServer::new(engine, sections, doorman, |_, extensions| {
        extensions.insert(TypeId::of::<exedra_files::Store>(), Arc::new(exedra_files::Store::in_memory()));
        extensions.insert(TypeId::of::<Stage>(), Arc::new(stage));
    })
    .await;
    let (secretary, secretary_session) = sign_up(&server, "sol").await;
    let (host, host_session) = sign_up(&server, "hanna").await;
    let (stranger, stranger_session) = sign_up(&server, "strange").await;
    let stamp = server.app.stamp();
    let made = transact!(server.app.db(), tx => {
        let proposal = forum::Proposal {
            slug: "harbour".into(),
            name: Localized::one("en", "Harbour Forum"),
            theme: Localized::default(),
            venue: Localized::default(),
            from: "2027-09-20".into(),
            to: "2027-09-24".into(),
            zone: "Europe/Paris".into(),
            tracks: exedra_kernel::Tracks::default(),
            country: None,
            languages: vec!["en".into(), "fr".into()],
            state: EditionState::Running,
        };
        let forum = forum::create(tx, stamp, System::make_forum("test"), &proposal, None).await?;
        let edit = System::edit_forum("test", forum.clone());
        forum::give_role(tx, stamp, &edit, &secretary, ForumRole::Secretariat).await?;
        let keep = exedra_programme::rules::System::keep_programme("test", forum.clone());
        let rows = [session("Opening", SessionState::Published), session(SECRET, SessionState::Draft)];
        let made = bulk::put(tx, stamp, &keep, &[], &rows).await?;
        let host_of = |at: usize| made[at].0.as_str().to_owned();
        forum::give_host(tx, stamp, &edit, &host, &host_of(0)).await?;
        forum::give_host(tx, stamp, &edit, &stranger, &host_of(1)).await?;
        let items = exedra_programme::order::of(tx, &forum, &made[0].0).await?;
        Ok((forum, made[0].0.to_string(), items[0].id.to_string(), made[1].0.to_string()))
    })
    .unwrap();
    server.app.settle().await;
    let (forum, opening, address, hidden) = made;
    World {
        server,
        forum,
        secretary: secretary_session,
        host: host_session,
        stranger: stranger_session,
        opening,
        address,
        hidden,
    }
}

impl World {
    /// Sets up a broadcast; gives its address.
    pub async fn set_up(&self, session: &str, item: &str) -> String {
        let pairs = [("session", session), ("item", item)];
        let answer = self.server.post("/harbour/stage/manage", Some(&self.secretary), &pairs).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        answer.location().trim_end_matches("/sources").to_owned()
    }
    /// Saves addresses and words.
    pub async fn save(&self, base: &str, pairs: &[(&str, &str)]) -> Answered {
        let pairs: Vec<_> = [("do", "save")].into_iter().chain(pairs.iter().copied()).collect();
        self.server.post(&format!("{base}/sources"), Some(&self.host), &pairs).await
    }
    /// Switches as the host.
    pub async fn switch(&self, base: &str, to: &str) -> Answered {
        self.server.post(&format!("{base}/manage"), Some(&self.host), &[("to", to)]).await
    }
    /// Sends a file.
    pub async fn upload(&self, path: &str, session: &str, pairs: &[(&str, &str)], name: &str, file: &[u8]) -> Answered {
        let mut body = Vec::new();
        for (field, text) in pairs {
            body.extend(
                format!("--edge\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{text}\r\n").bytes(),
            );
        }
        let head = format!("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.extend(head.bytes().chain(file.iter().copied()).chain(b"\r\n--edge--\r\n".iter().copied()));
        let request = http::Request::builder()
            .method(http::Method::POST)
            .uri(path)
            .header("host", "127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "multipart/form-data; boundary=edge")
            .header("cookie", format!("exedra={session}"));
        self.server.send(request.body(Body::from(body)).expect("a request")).await
    }
}
