//! A small edition: secretariat, help desk, two delegations, listed and unlisted guests.

use std::sync::Arc;

use exedra_kernel::{DelegationId, ForumId, ForumRole, Lang, Localized, PersonId};
use exedra_people::delegation::{self, Frame, Manager};
use exedra_people::model::ConsentKind;
use exedra_people::person::{self, Presence, Proposal};
use exedra_people::rules::System;
use exedra_people::rules_persons::SystemPersons;
use exedra_people::{PeopleDoorman, account, forum};
use exedra_store::transact;
use exedra_testkit::{Engine, TestServer};
use exedra_web::{EditionState, Settings};

/// The password of everybody who has one.
pub const PASSWORD: &str = "harbour lights at night";

/// A server with its edition.
pub struct World {
    pub server: TestServer,
    pub forum: ForumId,
}

/// The edition's slug.
pub const SLUG: &str = "harbour";

impl World {
    pub async fn new(engine: Engine) -> Self {
        Self::with(engine, |_| ()).await
    }

    pub async fn with(engine: Engine, set: impl FnOnce(&mut Settings)) -> Self {
        let sections = vec![exedra_people::section()];
        let doorman = Arc::new(PeopleDoorman);
        let server = TestServer::with_settings(engine, sections, doorman, |_, _| (), set).await;
        let forum = Self::edition(&server, SLUG).await;
        Self { server, forum }
    }

    pub async fn edition(server: &TestServer, slug: &str) -> ForumId {
        let stamp = server.app.stamp();
        let proposal = forum::Proposal {
            slug: slug.into(),
            name: Localized::one("en", &format!("Forum {slug}")),
            theme: Localized::default(),
            venue: Localized::default(),
            from: "2027-09-20".into(),
            to: "2027-09-24".into(),
            zone: "Asia/Shanghai".into(),
            tracks: exedra_kernel::Tracks::default(),
            country: None,
            languages: vec!["en".into()],
            state: EditionState::Open,
        };
        transact!(server.app.db(), tx => forum::create(tx, stamp, System::make_forum("test"), &proposal, None).await)
            .unwrap()
    }

    /// A person, registered at the edition, from a country.
    pub async fn guest(&self, native: &str, latin: &str, country: &str) -> PersonId {
        self.guest_in(native, latin, country, None).await
    }

    pub async fn guest_in(&self, native: &str, latin: &str, country: &str, at: Option<&DelegationId>) -> PersonId {
        let stamp = self.server.app.stamp();
        let proposal = Proposal {
            native_name: native.into(),
            latin_name: latin.into(),
            title: Some("Director".into()),
            ..Proposal::default()
        };
        let presence = Presence {
            country: Some(country.into()),
            delegation: at.cloned(),
            badge: format!("{latin} badge"),
            ..Presence::default()
        };
        transact!(self.server.app.db(), tx => {
            let id = person::create(tx, stamp, &System::make_person("test"), &proposal).await?;
            let permit = System::register("test", self.forum.clone());
            person::register(tx, stamp, &permit, &id, &presence).await?;
            Ok(id)
        })
        .unwrap()
    }

    pub async fn agrees(&self, id: &PersonId, kind: ConsentKind) {
        let (stamp, acting) = (self.server.app.stamp(), exedra_kernel::Acting::system("test"));
        transact!(self.server.app.db(), tx => person::record_consent(tx, stamp, &acting, id, kind, true, Lang::En).await)
            .unwrap();
    }

    /// Gives a person an account; gives a session.
    pub async fn account(&self, id: &PersonId, email: &str, password: Option<&str>, operator: bool) -> String {
        let stamp = self.server.app.stamp();
        let hash = password.map(|password| account::hash_password(password).unwrap());
        transact!(self.server.app.db(), tx => {
            let made = account::create(tx, stamp, id, email, hash.as_deref(), Lang::En, operator).await?;
            account::open_session(tx, stamp, &made.expect("a new address"), "Test browser").await
        })
        .unwrap()
    }

    pub async fn role(&self, id: &PersonId, role: ForumRole) {
        let stamp = self.server.app.stamp();
        let permit = System::edit_forum("test", self.forum.clone());
        transact!(self.server.app.db(), tx => forum::give_role(tx, stamp, &permit, id, role).await).unwrap();
    }

    /// Somebody with an account and a role; gives their id and session.
    pub async fn staff(&self, name: &str, email: &str, role: ForumRole) -> (PersonId, String) {
        let id = self.guest(name, name, "CN").await;
        self.role(&id, role).await;
        let session = self.account(&id, email, None, false).await;
        (id, session)
    }

    /// A delegation with a manager; gives its id and the manager's session.
    pub async fn delegation(&self, code: &str, country: &str, quota: i64, email: &str) -> (DelegationId, String) {
        let stamp = self.server.app.stamp();
        let frame = Frame {
            code: code.into(),
            name: format!("Delegation {code}"),
            country: Some(country.into()),
            organisation: None,
            quota,
            contact: None,
            deadline: Some("2027-08-31".into()),
        };
        let manager = Manager { email: email.into(), name: format!("Office of {code}"), lang: Lang::En };
        transact!(self.server.app.db(), tx => {
            let permit = SystemPersons::make_delegation("test", self.forum.clone());
            let id = delegation::create(tx, stamp, &permit, &frame).await?;
            delegation::add_manager(tx, stamp, &permit, &id, &manager).await?;
            Ok(id)
        })
        .map(|id| (id, email.to_owned()))
        .unwrap()
    }

    /// Gives the person of one address another's, behind everybody's back.
    pub async fn share_address(&self, from: &str, to: &str) {
        let stamp = self.server.app.stamp();
        transact!(self.server.app.db(), tx => {
            let proposal = Proposal {
                native_name: from.into(),
                latin_name: from.into(),
                email: Some(to.into()),
                ..Proposal::default()
            };
            person::create(tx, stamp, &System::make_person("test"), &proposal).await
        })
        .unwrap();
    }

    /// Signs in by a link, as somebody without password does.
    pub async fn by_link(&self, email: &str) -> String {
        self.server.post("/account/sign-in/link", None, &[("email", email)]).await;
        let link = self.letter_to(email, "/account/link/").await.expect("a letter came");
        session_of(&self.server.post(&link, None, &[]).await)
    }

    /// The path that begins so in the newest letter to an address.
    pub async fn letter_to(&self, email: &str, begins: &str) -> Option<String> {
        let mut conn = self.server.app.db().read().await.unwrap();
        let mails = exedra_store::house::mails_recent(&mut conn, "z", 100).await.unwrap();
        mails.into_iter().filter(|mail| mail.address == email).find_map(|mail| {
            let at = mail.body.find(begins)?;
            Some(mail.body[at..].split_whitespace().next()?.to_owned())
        })
    }
}

/// The session secret that an answer sets.
pub fn session_of(answer: &exedra_testkit::Answered) -> String {
    let cookie = answer.headers.get("set-cookie").and_then(|value| value.to_str().ok()).unwrap_or("");
    let pair = cookie.split(';').next().unwrap_or("");
    pair.split_once('=').map(|(_, secret)| secret.to_owned()).unwrap_or_default()
}
