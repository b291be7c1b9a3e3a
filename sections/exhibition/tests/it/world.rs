//! Two exhibitors, a secretary, offers in several states, an edition.

use std::any::TypeId;
use std::sync::Arc;

use exedra_exchange::{ListingKind, NewListing, State};
use exedra_exhibition::plan;
use exedra_exhibition::rules::System as Exhibition;
use exedra_exhibition::stand::{self, NewExhibit};
use exedra_kernel::record::{Datum, Values};
use exedra_kernel::{ForumId, ForumRole, Lang, ListingId, Localized, MembershipRole, OrganisationId};
use exedra_people::model::OrganisationKind;
use exedra_people::rules::System;
use exedra_people::{account, forum, organisation, person};
use exedra_store::transact;
use exedra_testkit::{Engine, TestServer};
use exedra_web::EditionState;

/// A word that stands in nothing that is public.
pub const SECRET: &str = "quagmirium";

pub struct World {
    pub server: TestServer,
    pub forum: ForumId,
    pub quay: OrganisationId,
    pub mill: OrganisationId,
    pub editor: String,
    pub stranger: String,
    pub secretary: String,
    pub published: ListingId,
    pub hidden: ListingId,
}

pub async fn sign_up(server: &TestServer, name: &str) -> (exedra_kernel::PersonId, String) {
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

fn offer(owner: &OrganisationId, title: &str, ipr: &str, state: State, track: &str) -> NewListing {
    let mut values = Values::default();
    for (name, text) in [("title", title), ("language", "en"), ("summary", title), ("description", title), ("ipr", ipr)]
    {
        values.set(name, Datum::Text(text.to_owned()));
    }
    values.set("tracks", Datum::List(vec![track.to_owned()]));
    NewListing { kind: ListingKind::Offer, organisation: owner.clone(), contact: None, values, state, source: None }
}

/// Makes the world: Quay Robotics at A1 with a published and a hidden offer, Mill Foods at A2.
pub async fn world(engine: Engine) -> World {
    let sections = vec![exedra_people::section(), exedra_exchange::section(), exedra_exhibition::section()];
    let doorman = Arc::new(exedra_people::PeopleDoorman);
    let server = TestServer::new(engine, sections, doorman, |_, extensions| {
        extensions.insert(TypeId::of::<exedra_files::Store>(), Arc::new(exedra_files::Store::in_memory()));
        let index = exedra_search::Index::in_memory().expect("an index");
        extensions.insert(TypeId::of::<exedra_search::Index>(), Arc::new(index));
        let matcher = exedra_exchange::matching::Matcher::default();
        extensions.insert(TypeId::of::<exedra_exchange::matching::Matcher>(), Arc::new(matcher));
    })
    .await;
    let (editor, editor_session) = sign_up(&server, "edith").await;
    let (stranger, stranger_session) = sign_up(&server, "strange").await;
    let (secretary, secretary_session) = sign_up(&server, "sol").await;
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
            languages: vec!["en".into()],
            state: EditionState::Open,
        };
        let forum = forum::create(tx, stamp, System::make_forum("test"), &proposal, None).await?;
        forum::give_role(tx, stamp, &System::edit_forum("test", forum.clone()), &secretary, ForumRole::Secretariat).await?;
        let permit = System::make_organisation("test");
        let named = |name, native: &str| organisation::Proposal {
            native: Some((native.to_owned(), "zh".into())),
            country: Some("CN".into()),
            ..organisation::Proposal::named(name, OrganisationKind::Company)
        };
        let quay = organisation::create(tx, stamp, &permit, &named("Quay Robotics", "码头机器人")).await?;
        let mill = organisation::create(tx, stamp, &permit, &named("Mill Foods", "磨坊食品")).await?;
        organisation::add_member(tx, stamp, &quay, &editor, MembershipRole::Editor).await?;
        organisation::add_member(tx, stamp, &mill, &stranger, MembershipRole::Owner).await?;
        let rows = vec![
            offer(&quay, "A crane that listens", "granted", State::Published, "Intelligence"),
            offer(&quay, &format!("The {SECRET} drive"), "unfiled", State::Published, "Secrets"),
        ];
        let write = exedra_exchange::rules::System::write("test");
        let offers = exedra_exchange::insert_bulk(tx, stamp, &write, rows).await?;
        let stands = plan::lay_out(&["A1", "A2", "B1"].map(|code| (code.to_owned(), code[..1].to_owned())));
        let show = |listing: &ListingId, name: Option<String>| NewExhibit { listing: listing.clone(), organisation: quay.clone(), stand: "A1".into(), name };
        let exhibits = [show(&offers[0], Some("Listening crane, model 2".into())), show(&offers[1], Some(format!("{SECRET} demonstrator")))];
        let keep = Exhibition::keep_stands("test", forum.clone());
        let exhibitors = [(quay.clone(), "A1".to_owned()), (mill.clone(), "A2".to_owned())];
        stand::bulk(tx, stamp, &keep, &stands, &exhibitors, &exhibits).await?;
        Ok((forum, quay, mill, offers))
    })
    .unwrap();
    server.app.settle().await;
    let (forum, quay, mill, mut offers) = made;
    let hidden = offers.pop().unwrap();
    let published = offers.pop().unwrap();
    World {
        server,
        forum,
        quay,
        mill,
        editor: editor_session,
        stranger: stranger_session,
        secretary: secretary_session,
        published,
        hidden,
    }
}
