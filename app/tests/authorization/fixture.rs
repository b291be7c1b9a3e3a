//! What the sweep walks over: people of two universities and two delegations, and hidden things of the first.

use std::sync::Arc;

use exedra_exchange::{ListingKind, NewListing, State};
use exedra_kernel::record::{Datum, Values};
use exedra_kernel::{
    Actor, DelegationId, ForumId, ForumRole, Lang, Localized, MembershipRole, OrganisationId, PersonId,
};
use exedra_people::bulk::{self, NewDelegation, NewRegistration};
use exedra_people::model::OrganisationKind;
use exedra_people::rules::System;
use exedra_people::{account, forum, organisation, person};
use exedra_store::house::Stamp;
use exedra_store::transact;
use exedra_testkit::{Engine, TestServer};
use exedra_web::section::Registered;
use exedra_web::{Edition, EditionState};

/// Who asks, with their session.
pub struct Asker {
    pub name: &'static str,
    pub session: Option<String>,
    /// Has nothing to do with the things of the fixture.
    pub foreign: bool,
}

/// Who may know of a thing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// Whom the route lets pass.
    Open,
    /// Not foreigners: for them it does not exist.
    Hidden,
    /// Whoever has its address, which cannot be guessed.
    Holder,
}

/// A thing that addresses name.
pub struct Thing {
    /// What stands for it in a pattern, with what comes before.
    pub pattern: &'static str,
    /// Its id.
    pub id: String,
    /// Who may know of it.
    pub known: Known,
}

pub struct Fixture {
    pub server: TestServer,
    pub askers: Vec<Asker>,
    pub things: Vec<Thing>,
    pub edition: Edition,
}

pub async fn person(server: &TestServer, name: &str) -> (PersonId, String) {
    somebody(server, name, false).await
}

async fn somebody(server: &TestServer, name: &str, operator: bool) -> (PersonId, String) {
    let app = server.app.clone();
    let email = format!("{name}@example.org");
    transact!(app.db(), tx => {
        let proposal = person::Proposal { native_name: name.to_owned(), latin_name: name.to_owned(), email: Some(email.clone()), ..person::Proposal::default() };
        let id = person::create(tx, app.stamp(), &System::make_person("test"), &proposal).await?;
        let account = account::create(tx, app.stamp(), &id, &email, None, Lang::En, operator).await?.expect("a new address");
        let session = account::open_session(tx, app.stamp(), &account, "test").await?;
        Ok((id, session))
    })
    .expect("a person")
}

fn edition(slug: &str) -> forum::Proposal {
    forum::Proposal {
        slug: slug.to_owned(),
        name: Localized::one("en", slug),
        theme: Localized::default(),
        venue: Localized::default(),
        from: "2027-09-24".to_owned(),
        to: "2027-09-28".to_owned(),
        zone: "Asia/Shanghai".to_owned(),
        languages: forum::default_languages(),
        tracks: exedra_kernel::Tracks(vec![exedra_kernel::Track::named(Localized::one("en", "Health"))]),
        country: None,
        state: EditionState::Open,
    }
}

pub struct University {
    pub organisation: OrganisationId,
    delegation: DelegationId,
    pub owner: (PersonId, String),
    pub manager: (PersonId, String),
    pub guest: (PersonId, String),
}

async fn university(server: &TestServer, forum: &ForumId, name: &'static str) -> University {
    let owner = person(server, &format!("{name}-owner")).await;
    let manager = person(server, &format!("{name}-manager")).await;
    let guest = person(server, &format!("{name}-guest")).await;
    let app = &server.app;
    let stamp: Stamp<'_> = app.stamp();
    let delegation = DelegationId::new(stamp.now, stamp.entropy);
    let organisation = transact!(app.db(), tx => {
        let proposal = organisation::Proposal::named(name, OrganisationKind::University);
        let made = organisation::create(tx, stamp, &System::make_organisation("test"), &proposal).await?;
        bulk::memberships(tx, stamp, &System::make_organisation("test"), &[(made.clone(), owner.0.clone(), MembershipRole::Owner)]).await?;
        let register = System::register("test", forum.clone());
        let new = NewDelegation { id: delegation.clone(), code: name.to_uppercase(), name: name.to_owned(), country: "PT".to_owned(), quota: 5, head: None, contact: String::new(), deadline: None };
        bulk::delegations(tx, stamp, &register, &[new], &[(delegation.clone(), manager.0.clone())]).await?;
        let registrations = [&owner, &guest].map(|(id, _)| NewRegistration { person: id.clone(), organisation: Some(made.clone()), delegation: Some(delegation.clone()), country: Some("PT".to_owned()), badge: name.to_owned() });
        bulk::register(tx, stamp, &register, &registrations).await?;
        Ok(made)
    })
    .expect("a university");
    University { organisation, delegation, owner, manager, guest }
}

pub async fn fixture(engine: Engine) -> Fixture {
    let server = TestServer::new(
        engine,
        exedra::sections::all(),
        Arc::new(exedra_people::PeopleDoorman),
        exedra::installation::test_extensions,
    )
    .await;
    let app = server.app.clone();
    let secretary = person(&server, "secretary").await;
    let other_secretary = person(&server, "other-secretary").await;
    let stranger = person(&server, "stranger").await;
    let operator = somebody(&server, "operator", true).await;
    let forums = transact!(app.db(), tx => {
        let first = forum::create(tx, app.stamp(), System::make_forum("test"), &edition("harbour"), None).await?;
        let second = forum::create(tx, app.stamp(), System::make_forum("test"), &edition("mountain"), None).await?;
        forum::give_role(tx, app.stamp(), &System::edit_forum("test", first.clone()), &secretary.0, ForumRole::Secretariat).await?;
        forum::give_role(tx, app.stamp(), &System::edit_forum("test", second.clone()), &other_secretary.0, ForumRole::Secretariat).await?;
        Ok([first, second])
    })
    .expect("two editions");
    let first = university(&server, &forums[0], "first").await;
    let second = university(&server, &forums[0], "second").await;
    let things = things(&server, &forums[0], [&first, &second], &secretary.1).await;
    let asker = |name, session: &str, foreign| Asker { name, session: Some(session.to_owned()), foreign };
    let askers = vec![
        Asker { name: "nobody", session: None, foreign: true },
        asker("stranger", &stranger.1, true),
        asker("second owner", &second.owner.1, true),
        asker("second manager", &second.manager.1, true),
        asker("second guest", &second.guest.1, true),
        asker("first guest", &first.guest.1, false),
        asker("first manager", &first.manager.1, false),
        asker("first owner", &first.owner.1, false),
        asker("secretary", &secretary.1, false),
        asker("operator", &operator.1, false),
    ];
    let edition = forum::by_id(&mut app.db().read().await.expect("a snapshot"), &forums[0])
        .await
        .expect("readable")
        .expect("there");
    Fixture { server, askers, things, edition }
}

/// Things of the first university, hidden ones among them, that addresses may name.
async fn things(
    server: &TestServer,
    forum: &ForumId,
    [first, second]: [&University; 2],
    secretary: &str,
) -> Vec<Thing> {
    let app = &server.app;
    let stamp = app.stamp();
    let listing = |kind| {
        let mut values = Values::default();
        values.set("title", Datum::Text("quagmirium".to_owned()));
        values.set("ipr", Datum::Text("unfiled".to_owned()));
        NewListing {
            kind,
            organisation: first.organisation.clone(),
            contact: Some(first.owner.0.clone()),
            values,
            state: State::Draft,
            source: None,
        }
    };
    let (offer, need) = transact!(app.db(), tx => {
        let permit = exedra_exchange::rules::System::write("test");
        let made = exedra_exchange::insert_bulk(tx, stamp, &permit, vec![listing(ListingKind::Offer), listing(ListingKind::Need)]).await?;
        exedra_exchange::list_many_at(tx, stamp, &permit, forum, &made).await?;
        Ok((made[0].to_string(), made[1].to_string()))
    })
    .expect("listings");
    let own_field = exhibition_and_administration(server, forum, &first.organisation, &offer).await;
    let mail = exedra_store::house::mails_recent(&mut app.db().read().await.expect("a snapshot"), "~", 1).await;
    let mail = mail.expect("readable").pop().expect("a mail").id;
    let request = exedra_meetings::bulk::Made {
        from: first.owner.0.clone(),
        to: first.guest.0.clone(),
        listing: None,
        message: "quagmirium".to_owned(),
        language: "en".to_owned(),
        wish: exedra_meetings::model::Wish::Want,
        answer: None,
        state: exedra_meetings::model::RequestState::Pending,
        reason: None,
        at: stamp.now,
    };
    let request = transact!(app.db(), tx => {
        let permit = exedra_meetings::rules::System::fill("test", forum.clone());
        exedra_meetings::bulk::requests(tx, stamp, &permit, std::slice::from_ref(&request)).await
    })
    .expect("a request");
    app.settle().await;
    let thing = |pattern, id: String, known| Thing { pattern, id, known };
    let made = crate::made::Made { server, first, second, secretary };
    let mut things = made.of_listings(&offer, &need).await;
    things.extend(made.of_meetings(forum).await);
    things.extend(made.of_deals(forum, &offer).await);
    things.extend(made.secrets().await);
    // Before the zone: the ends of both addresses are alike.
    things.extend(crate::of_press::things(server, forum, &first.organisation).await);
    things.extend(made.of_zone().await);
    things.extend(crate::of_exhibition::things(server, forum, first, &first.guest.0, &offer).await);
    things.extend(made.of_programme(forum).await);
    things.extend(made.of_stage(forum).await);
    things.extend(made.of_governance(forum).await);
    things.extend([
        thing("/tracks/{track}", "health".to_owned(), Known::Open),
        thing("/countries/{country}", "PT".to_owned(), Known::Open),
        thing("/figures/{name}", "participants".to_owned(), Known::Open),
        thing("/offers/{id}", offer, Known::Hidden),
        thing("/needs/{id}", need, Known::Hidden),
        thing("/admin/mail/{id}", mail, Known::Hidden),
        thing("/admin/own-fields/{id}", own_field, Known::Hidden),
        thing("/exhibition/stands/{code}", "A1".to_owned(), Known::Open),
        thing("/organisations/{id}", first.organisation.to_string(), Known::Open),
        thing("/delegations/{id}", first.delegation.to_string(), Known::Hidden),
        thing("/meetings/requests/{id}", request[0].to_string(), Known::Hidden),
        thing("/meetings/agendas/{person}", first.owner.0.to_string(), Known::Hidden),
        thing("/persons/{id}", first.owner.0.to_string(), Known::Hidden),
        thing("/people/{person}", first.guest.0.to_string(), Known::Hidden),
    ]);
    things
}

/// The first university shows its hidden draft at a stand; the secretariat asks a field of its own; a mail waits. Gives the
/// field's id.
async fn exhibition_and_administration(
    server: &TestServer,
    forum: &ForumId,
    organisation: &OrganisationId,
    offer: &str,
) -> String {
    use exedra_exhibition::{plan, stand};
    let app = &server.app;
    let (stamp, operator) = (app.stamp(), somebody(server, "keeper", true).await.1);
    let actor = account::admit(&mut app.db().read().await.expect("a snapshot"), &operator, app.now()).await;
    let actor = actor.expect("readable").expect("signed in");
    let listing = exedra_kernel::ListingId::parse(offer).expect("an id");
    transact!(app.db(), tx => {
        let permit = exedra_exhibition::rules::System::keep_stands("test", forum.clone());
        let exhibit = stand::NewExhibit {
            listing: listing.clone(),
            organisation: organisation.clone(),
            stand: "A1".to_owned(),
            name: Some("quagmirium demonstrator".to_owned()),
        };
        let stands = plan::lay_out(&[("A1".to_owned(), "A".to_owned())]);
        stand::bulk(tx, stamp, &permit, &stands, &[(organisation.clone(), "A1".to_owned())], &[exhibit]).await?;
        let letter = exedra_store::house::Letter { address: "a@example.org".to_owned(), ..Default::default() };
        exedra_store::house::post(tx, stamp, &letter).await?;
        let permit = exedra_people::rules_organisations::may_keep_own_fields(&actor)?;
        let field = exedra_people::own_field::Proposal {
            record: "offer".to_owned(),
            name: "origin".to_owned(),
            labels: Localized::one("en", "Origin"),
            kind: "line".to_owned(),
            need: "optional".to_owned(),
            sees: "everyone".to_owned(),
            ..Default::default()
        };
        exedra_people::own_field::create(tx, stamp, &permit, &field).await
    })
    .expect("an exhibition")
}

impl Fixture {
    /// The address of a route with the fixture's things in it; `None` when it names a thing the fixture does not have.
    pub fn address(&self, route: &Registered) -> Option<(String, Option<&Thing>)> {
        let mut path = route.path.replace("{forum}", "harbour");
        let mut named = None;
        for thing in &self.things {
            if path.contains(thing.pattern) {
                let (start, _) = thing.pattern.split_once('{').unwrap_or((thing.pattern, ""));
                path = path.replace(thing.pattern, &format!("{start}{}", thing.id));
                named = Some(thing);
            }
        }
        (!path.contains('{')).then_some((path, named))
    }

    pub async fn actor(&self, asker: &Asker) -> Option<Actor> {
        let mut conn = self.server.app.db().read().await.expect("a snapshot");
        match &asker.session {
            Some(secret) => account::admit(&mut conn, secret, self.server.app.now()).await.expect("readable"),
            None => None,
        }
    }
}
