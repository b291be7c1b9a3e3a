//! The authorization sweep: every route with every kind of asker. The permission table says who may pass; things of the
//! first university and the first delegation must not exist for the second ones.
//!
//! Routes whose things the fixture does not have are listed in `unswept.txt`, which may only shrink.

use std::collections::BTreeSet;
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
use exedra_web::{Edition, EditionState, Who, gate};
use http::Method;

/// Who asks, with their session.
struct Asker {
    name: &'static str,
    session: Option<String>,
    /// Has nothing to do with the things of the fixture.
    foreign: bool,
}

/// A thing that addresses name.
struct Thing {
    /// What stands for it in a pattern, with what comes before.
    pattern: &'static str,
    /// Its id.
    id: String,
    /// Whether its very existence is hidden from foreigners.
    hidden: bool,
}

struct Fixture {
    server: TestServer,
    askers: Vec<Asker>,
    things: Vec<Thing>,
    edition: Edition,
}

async fn person(server: &TestServer, name: &str) -> (PersonId, String) {
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
        state: EditionState::Open,
    }
}

struct University {
    organisation: OrganisationId,
    delegation: DelegationId,
    owner: (PersonId, String),
    manager: (PersonId, String),
    guest: (PersonId, String),
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

async fn fixture(engine: Engine) -> Fixture {
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
    let things = things(&server, &forums[0], &first).await;
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
async fn things(server: &TestServer, forum: &ForumId, first: &University) -> Vec<Thing> {
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
    let thing = |pattern, id: String, hidden| Thing { pattern, id, hidden };
    vec![
        thing("/offers/{id}", offer, true),
        thing("/needs/{id}", need, true),
        thing("/admin/mail/{id}", mail, true),
        thing("/admin/own-fields/{id}", own_field, true),
        thing("/exhibition/stands/{code}", "A1".to_owned(), false),
        thing("/organisations/{id}", first.organisation.to_string(), false),
        thing("/delegations/{id}", first.delegation.to_string(), true),
        thing("/meetings/requests/{id}", request[0].to_string(), true),
        thing("/meetings/agendas/{person}", first.owner.0.to_string(), true),
        thing("/persons/{id}", first.owner.0.to_string(), true),
        thing("/people/{person}", first.guest.0.to_string(), true),
    ]
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
    fn address(&self, route: &Registered) -> Option<(String, Option<&Thing>)> {
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

    async fn actor(&self, asker: &Asker) -> Option<Actor> {
        let mut conn = self.server.app.db().read().await.expect("a snapshot");
        match &asker.session {
            Some(secret) => account::admit(&mut conn, secret, self.server.app.now()).await.expect("readable"),
            None => None,
        }
    }
}

/// Asks with a body of the kind the route reads, so that it is the rules that answer and not the reader of the body.
async fn ask(server: &TestServer, method: &Method, path: &str, session: Option<&str>) -> exedra_testkit::Answered {
    if *method == Method::GET {
        return server.get(path, session).await;
    }
    if path.starts_with("/api/") {
        return server.post_json(path, session, &serde_json::json!({ "title": "x" })).await;
    }
    if path.ends_with("/files") || path.ends_with("/import") {
        let part = |name: &str, more: &str, text: &str| {
            format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n{text}\r\n")
        };
        let body = part("file", "; filename=\"x.csv\"", "title\nx\n") + &part("kind", "", "offer") + "--edge--\r\n";
        let builder = http::Request::builder()
            .method(method)
            .uri(path)
            .header("host", "127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "multipart/form-data; boundary=edge");
        let builder = match session {
            Some(secret) => builder.header("cookie", format!("exedra={secret}")),
            None => builder,
        };
        return server.send(builder.body(body.into()).expect("a request")).await;
    }
    server.post(path, session, &[("note", "x")]).await
}

#[tokio::test]
async fn every_route_for_every_asker() {
    let fixture = fixture(Engine::Sqlite).await;
    let mut unswept = BTreeSet::new();
    let mut complaints = Vec::new();
    for route in fixture.server.app.routes().to_vec() {
        let Some((path, thing)) = fixture.address(&route) else {
            unswept.insert(format!("{} {}", route.method, route.path));
            continue;
        };
        let mut found_by_somebody = thing.is_none() || route.method != Method::GET;
        for asker in &fixture.askers {
            // Signing out ends the session that the sweep needs, and so do its relatives.
            if route.path == "/account/sign-out"
                || (route.method == Method::POST && route.path.starts_with("/account/"))
            {
                continue;
            }
            let actor = fixture.actor(asker).await;
            let at_forum = route.path.contains("{forum}").then_some(&fixture.edition);
            let passes = gate::allowed(route.act.who, actor.as_ref(), at_forum);
            let answer = ask(&fixture.server, &route.method, &path, asker.session.as_deref()).await;
            let status = answer.status.as_u16();
            let expected = match (&passes, &asker.session) {
                (Err(_), None) if route.api => status == 401,
                (Err(_), None) => status == 303 && answer.location().starts_with("/account/sign-in"),
                (Err(_), Some(_)) => status == 404,
                (Ok(()), _) => {
                    let closed =
                        thing.is_some_and(|thing| asker.foreign && (thing.hidden || route.act.who != Who::Everyone));
                    if closed { status == 404 || (asker.session.is_none() && status == 401) } else { status < 500 }
                }
            };
            if !expected {
                complaints
                    .push(format!("{} {} as {}: {status} ({:?})", route.method, route.path, asker.name, route.act.who));
            }
            if asker.foreign && answer.text.contains("quagmirium") {
                complaints
                    .push(format!("{} {} as {}: tells of the hidden draft", route.method, route.path, asker.name));
            }
            found_by_somebody |= !asker.foreign && passes.is_ok() && status != 404;
        }
        if !found_by_somebody {
            complaints.push(format!("{} {}: nobody finds it, so the sweep proves nothing", route.method, route.path));
        }
    }
    let listed: BTreeSet<String> = include_str!("unswept.txt")
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .map(ToOwned::to_owned)
        .collect();
    let new: Vec<_> = unswept.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&unswept).collect();
    assert!(complaints.is_empty(), "{complaints:#?}");
    assert!(new.is_empty(), "routes without an authorization test; give the fixture their things: {new:#?}");
    assert!(gone.is_empty(), "these routes are swept or gone; take them out of unswept.txt: {gone:#?}");
}
