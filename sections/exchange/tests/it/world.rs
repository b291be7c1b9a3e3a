//! Two universities, the people of the first, a stranger of the second, a secretary, an edition.

use std::any::TypeId;
use std::sync::Arc;

use exedra_exchange::{ListingKind, NewListing, State, rules};
use exedra_kernel::record::{Datum, Values};
use exedra_kernel::{
    Acting, Field, ForumId, ForumRole, Lang, ListingId, Localized, MembershipRole, OrganisationId, PersonId, Value,
};
use exedra_people::model::{ConsentKind, OrganisationKind};
use exedra_people::rules::System;
use exedra_people::{account, forum, organisation, person};
use exedra_store::transact;
use exedra_testkit::{Answered, Engine, TestServer};
use exedra_web::EditionState;
use http::{Request, header};

fn text_value(text: &str) -> Value {
    Value::Text(Some(text.to_owned()))
}

/// The world of the tests.
pub struct World {
    pub server: TestServer,
    pub forum: ForumId,
    /// The first university.
    pub first: OrganisationId,
    pub owner: Person,
    pub editor: Person,
    pub viewer: Person,
    /// The owner of the second university.
    pub stranger: Person,
    pub secretary: Person,
}

/// Somebody who is signed in.
pub struct Person {
    pub id: PersonId,
    pub session: String,
}

impl Person {
    #[expect(clippy::unnecessary_wraps, reason = "requests take a session or none")]
    pub fn session(&self) -> Option<&str> {
        Some(&self.session)
    }
}

/// Values of a described record.
pub fn values(pairs: &[(&str, Datum)]) -> Values {
    let mut values = Values::default();
    for (name, datum) in pairs {
        values.set(name, datum.clone());
    }
    values
}

/// A text.
pub fn text(text: &str) -> Datum {
    Datum::Text(text.to_owned())
}

/// An offer that lacks nothing for submission.
pub fn complete(title: &str, ipr: &str) -> Values {
    values(&[
        ("title", text(title)),
        ("language", text("en")),
        ("summary", text("It pumps *cold* water.")),
        ("description", text("# How\n\nA pump of **ceramic**.")),
        ("ipr", text(ipr)),
        ("trl", Datum::Int(5)),
        ("keywords", Datum::List(vec!["pump".into(), "ceramic".into()])),
        ("sectors", Datum::List(vec!["water".into(), "energy".into()])),
        ("partnerships", Datum::List(vec!["licence".into()])),
    ])
}

impl World {
    /// All letters that wait.
    pub async fn mails(&self) -> Vec<exedra_store::house::Mail> {
        let mut conn = self.server.app.db().read().await.unwrap();
        exedra_store::house::mails_recent(&mut conn, "~", 500).await.unwrap()
    }

    pub async fn new(engine: Engine) -> Self {
        let sections = vec![exedra_people::section(), exedra_exchange::section()];
        let doorman = Arc::new(exedra_people::PeopleDoorman);
        let server = TestServer::new(engine, sections, doorman, |_, extensions| {
            extensions.insert(TypeId::of::<exedra_files::Store>(), Arc::new(exedra_files::Store::in_memory()));
            exedra_exchange::search::install(exedra_search::Index::in_memory().expect("an index"), extensions);
        })
        .await;
        let db = server.app.db().clone();
        let stamp = server.app.stamp();
        let (forum, first, second) = transact!(&db, tx => {
            let proposal = forum::Proposal {
                slug: "harbour".into(),
                name: Localized::one("en", "Harbour Forum"),
                theme: Localized::default(),
                venue: Localized::default(),
                from: "2027-09-20".into(),
                to: "2027-09-24".into(),
                zone: "Europe/Paris".into(),
                languages: vec!["en".into()],
                tracks: exedra_kernel::Tracks::default(),
                country: None,
                state: EditionState::Open,
            };
            let forum = forum::create(tx, stamp, System::make_forum("test"), &proposal, None).await?;
            let made = System::make_organisation("test");
            let named = |name| organisation::Proposal::named(name, OrganisationKind::University);
            let first = organisation::create(tx, stamp, &made, &named("First University")).await?;
            let second = organisation::create(tx, stamp, &made, &named("Second University")).await?;
            Ok((forum, first, second))
        })
        .expect("the world is made");
        let member = |name: &'static str, organisation: Option<(&OrganisationId, MembershipRole)>| {
            let organisation = organisation.map(|(id, role)| (id.clone(), role));
            let (server, db, forum) = (&server, &db, &forum);
            async move {
                let stamp = server.app.stamp();
                let (id, session) = transact!(db, tx => {
                    let proposal = person::Proposal { native_name: name.to_owned(), ..person::Proposal::default() };
                    let id = person::create(tx, stamp, &System::make_person("test"), &proposal).await?;
                    let email = format!("{name}@example.org");
                    let account = account::create(tx, stamp, &id, &email, None, Lang::En, false).await?;
                    if let Some((organisation, role)) = &organisation {
                            organisation::add_member(tx, stamp, organisation, &id, *role).await?;
                    } else {
                            let permit = System::edit_forum("test", forum.clone());
                            forum::give_role(tx, stamp, &permit, &id, ForumRole::Secretariat).await?;
                    }
                    let session = account::open_session(tx, stamp, &account.expect("a new address"), "test").await?;
                    Ok((id, session))
                })
                .expect("a person is made");
                Person { id, session }
            }
        };
        let owner = member("Olga", Some((&first, MembershipRole::Owner))).await;
        let editor = member("Edith", Some((&first, MembershipRole::Editor))).await;
        let viewer = member("Vera", Some((&first, MembershipRole::Viewer))).await;
        let stranger = member("Strange", Some((&second, MembershipRole::Owner))).await;
        let secretary = member("Secundus", None).await;
        let stamp = server.app.stamp();
        transact!(&db, tx => {
            for who in [&editor.id, &stranger.id] {
                let row = vec![forum.to_value(), who.to_value(), text_value("badge"), text_value("expected"), Value::Int(Some(0))];
                let columns = ["forum_id", "person_id", "badge_name", "state", "created_at"];
                tx.insert_many("registration", &columns, vec![row], false).await?;
                let acting = Acting::system("test");
                person::record_consent(tx, stamp, &acting, who, ConsentKind::Contacted, true, Lang::En).await?;
            }
            Ok(())
        })
        .expect("two are registered");
        server.app.settle().await;
        Self { server, forum, first, owner, editor, viewer, stranger, secretary }
    }

    /// A second edition with a secretary of its own, who has no part in the first.
    pub async fn second_edition(&self) -> (ForumId, Person) {
        let stamp = self.server.app.stamp();
        let made = transact!(self.server.app.db(), tx => {
            let proposal = forum::Proposal {
                slug: "hill".into(),
                name: Localized::one("en", "Hill Forum"),
                theme: Localized::default(),
                venue: Localized::default(),
                from: "2027-10-20".into(),
                to: "2027-10-24".into(),
                zone: "Europe/Paris".into(),
                tracks: exedra_kernel::Tracks::default(),
                languages: vec!["en".into()],
                country: None,
                state: EditionState::Open,
            };
            let hill = forum::create(tx, stamp, System::make_forum("test"), &proposal, None).await?;
            let proposal = person::Proposal { native_name: "Hilda".to_owned(), ..person::Proposal::default() };
            let id = person::create(tx, stamp, &System::make_person("test"), &proposal).await?;
            let account = account::create(tx, stamp, &id, "hilda@example.org", None, Lang::En, false).await?;
            let permit = System::edit_forum("test", hill.clone());
            forum::give_role(tx, stamp, &permit, &id, ForumRole::Secretariat).await?;
            let session = account::open_session(tx, stamp, &account.expect("a new address"), "test").await?;
            Ok((hill, Person { id, session }))
        })
        .expect("a second edition");
        self.server.app.settle().await;
        made
    }

    /// A listing of the first university, brought by the program in a state (which the guard may lower).
    pub async fn bring(&self, kind: ListingKind, values: Values, state: State) -> ListingId {
        let stamp = self.server.app.stamp();
        let ids = transact!(self.server.app.db(), tx => {
            let permit = rules::System::write("test");
            let new = NewListing {
                kind,
                organisation: self.first.clone(),
                contact: Some(self.editor.id.clone()),
                values: values.clone(),
                state,
                source: None,
            };
            let ids = exedra_exchange::insert_bulk(tx, stamp, &permit, vec![new]).await?;
            exedra_exchange::list_many_at(tx, stamp, &permit, &self.forum, &ids).await?;
            Ok(ids)
        })
        .expect("a listing is brought");
        self.server.app.settle().await;
        ids[0].clone()
    }

    /// An offer of the first university.
    pub async fn offer(&self, title: &str, ipr: &str, state: State) -> ListingId {
        self.bring(ListingKind::Offer, complete(title, ipr), state).await
    }

    /// The state of a listing.
    pub async fn state(&self, id: &ListingId) -> State {
        self.head(id).await.state
    }

    /// The head of a listing.
    pub async fn head(&self, id: &ListingId) -> exedra_exchange::Head {
        let mut conn = self.server.app.db().read().await.expect("a connection");
        exedra_exchange::head(&mut conn, id).await.expect("it reads").expect("it is there")
    }

    /// Sends a form; it must be accepted.
    pub async fn done(&self, path: &str, who: &Person, pairs: &[(&str, &str)]) -> Answered {
        let answered = self.server.post(path, who.session(), pairs).await;
        assert_eq!(answered.status, 303, "{path}: {}", answered.text);
        answered
    }

    /// Sends a file with its fields.
    pub async fn upload(&self, path: &str, who: &Person, name: &str, bytes: &[u8], pairs: &[(&str, &str)]) -> Answered {
        const BORDER: &str = "border-of-the-tests";
        let mut body = Vec::new();
        for (field, value) in pairs {
            body.extend(
                format!("--{BORDER}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").bytes(),
            );
        }
        body.extend(
            format!(
                "--{BORDER}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            )
            .bytes(),
        );
        body.extend(bytes);
        body.extend(format!("\r\n--{BORDER}--\r\n").bytes());
        let request = Request::post(path)
            .header(header::HOST, "127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, format!("exedra={}", who.session))
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BORDER}"))
            .body(body.into())
            .expect("a request");
        self.server.send(request).await
    }
}
