//! An authority, three institutions of two countries, reviewers with and without a conflict, a secretary, an edition.

use std::any::TypeId;
use std::sync::Arc;

use exedra_exchange::{ListingKind, NewListing, State};
use exedra_kernel::record::{Datum, Values};
use exedra_kernel::{
    DelegationId, ForumId, ForumRole, Lang, ListingId, Localized, MembershipRole, OrganisationId, PersonId,
};
use exedra_people::bulk::{self, NewDelegation, NewRegistration};
use exedra_people::model::OrganisationKind;
use exedra_people::rules::System;
use exedra_people::{account, forum, organisation, person};
use exedra_store::{house, transact};
use exedra_testkit::{Engine, TestServer};
use exedra_web::EditionState;

/// A word that stands in nothing that is public.
pub const SECRET: &str = "quagmirium";

/// Somebody with their session.
pub struct Who {
    pub person: PersonId,
    pub session: String,
}

pub struct World {
    pub server: TestServer,
    pub forum: ForumId,
    /// The authority that asks.
    pub city: OrganisationId,
    pub quay: OrganisationId,
    pub mill: OrganisationId,
    pub lake: OrganisationId,
    pub mayor: Who,
    pub quay_owner: Who,
    pub mill_owner: Who,
    pub lake_owner: Who,
    /// Belongs to nobody.
    pub free: Who,
    /// Comes for the lake institute without being its member.
    pub guest: Who,
    pub secretary: Who,
    /// Of nothing at all.
    pub stranger: Who,
    /// A published offer of the quay.
    pub offer: ListingId,
    /// A draft of the quay.
    pub hidden: ListingId,
}

async fn sign_up(server: &TestServer, name: &str) -> Who {
    let stamp = server.app.stamp();
    let email = format!("{name}@example.org");
    let (person, session) = transact!(server.app.db(), tx => {
        let proposal = person::Proposal { native_name: name.to_owned(), latin_name: name.to_owned(), email: Some(email.clone()), ..person::Proposal::default() };
        let id = person::create(tx, stamp, &System::make_person("test"), &proposal).await?;
        let account = account::create(tx, stamp, &id, &email, None, Lang::En, false).await?.expect("a new address");
        let session = account::open_session(tx, stamp, &account, "test").await?;
        Ok((id, session))
    })
    .unwrap();
    Who { person, session }
}

fn offer(owner: &OrganisationId, title: &str, state: State) -> NewListing {
    let mut values = Values::default();
    for (name, text) in
        [("title", title), ("language", "en"), ("summary", title), ("description", title), ("ipr", "granted")]
    {
        values.set(name, Datum::Text(text.to_owned()));
    }
    NewListing { kind: ListingKind::Offer, organisation: owner.clone(), contact: None, values, state, source: None }
}

fn edition() -> forum::Proposal {
    let tracks = ["Health", "Carbon neutrality"].map(|name| exedra_kernel::Track::named(Localized::one("en", name)));
    forum::Proposal {
        slug: "harbour".into(),
        name: Localized::one("en", "Harbour Forum"),
        theme: Localized::default(),
        venue: Localized::default(),
        from: "2027-09-20".into(),
        to: "2027-09-24".into(),
        zone: "Asia/Shanghai".into(),
        tracks: exedra_kernel::Tracks(tracks.to_vec()),
        country: None,
        languages: forum::default_languages(),
        state: EditionState::Open,
    }
}

/// Makes the world.
pub async fn world(engine: Engine) -> World {
    let sections = vec![exedra_people::section(), exedra_exchange::section(), exedra_governance::section()];
    let server = TestServer::new(engine, sections, Arc::new(exedra_people::PeopleDoorman), |_, extensions| {
        extensions.insert(TypeId::of::<exedra_files::Store>(), Arc::new(exedra_files::Store::in_memory()));
        let index = exedra_search::Index::in_memory().expect("an index");
        extensions.insert(TypeId::of::<exedra_search::Index>(), Arc::new(index));
        let matcher = exedra_exchange::matching::Matcher::default();
        extensions.insert(TypeId::of::<exedra_exchange::matching::Matcher>(), Arc::new(matcher));
    })
    .await;
    let names = ["mayor", "quay-owner", "mill-owner", "lake-owner", "free", "guest", "secretary", "stranger"];
    let mut people = Vec::new();
    for name in names {
        people.push(sign_up(&server, name).await);
    }
    let stamp = server.app.stamp();
    let delegation = DelegationId::new(stamp.now, stamp.entropy);
    let ids: Vec<PersonId> = people.iter().map(|who| who.person.clone()).collect();
    let (forum, houses, listings) = transact!(server.app.db(), tx => {
        let forum = forum::create(tx, stamp, System::make_forum("test"), &edition(), None).await?;
        forum::give_role(tx, stamp, &System::edit_forum("test", forum.clone()), &ids[6], ForumRole::Secretariat).await?;
        let permit = System::make_organisation("test");
        let mut houses = Vec::new();
        for (at, (name, country)) in [("Port City", "PT"), ("Quay Robotics", "CN"), ("Mill Foods", "CN"), ("Lake Institute", "KE")].into_iter().enumerate() {
            let proposal = organisation::Proposal { country: Some(country.into()), ..organisation::Proposal::named(name, OrganisationKind::Company) };
            let made = organisation::create(tx, stamp, &permit, &proposal).await?;
            organisation::add_member(tx, stamp, &made, &ids[at], MembershipRole::Owner).await?;
            houses.push(made);
        }
        let register = System::register("test", forum.clone());
        // The owner of the lake institute leads the delegation of its country.
        let new = NewDelegation { id: delegation.clone(), code: "KE".into(), name: "Kenya".into(), country: "KE".into(), quota: 9, head: Some(ids[3].clone()), contact: String::new(), deadline: None };
        bulk::delegations(tx, stamp, &register, &[new], &[]).await?;
        let at = |person: &PersonId, house: Option<&OrganisationId>| NewRegistration { person: person.clone(), organisation: house.cloned(), delegation: None, country: None, badge: "x".into() };
        let rows = [at(&ids[1], Some(&houses[1])), at(&ids[3], Some(&houses[3])), at(&ids[4], None), at(&ids[5], Some(&houses[3]))];
        bulk::register(tx, stamp, &register, &rows).await?;
        let write = exedra_exchange::rules::System::write("test");
        let rows = vec![offer(&houses[1], "Solar water pump for villages", State::Published), offer(&houses[1], SECRET, State::Draft)];
        let listings = exedra_exchange::insert_bulk(tx, stamp, &write, rows).await?;
        Ok((forum, houses, listings))
    })
    .unwrap();
    server.app.settle().await;
    let [city, quay, mill, lake]: [OrganisationId; 4] = houses.try_into().unwrap();
    let [mayor, quay_owner, mill_owner, lake_owner, free, guest, secretary, stranger]: [Who; 8] =
        people.try_into().ok().unwrap();
    let (offer, hidden) = (listings[0].clone(), listings[1].clone());
    World {
        server,
        forum,
        city,
        quay,
        mill,
        lake,
        mayor,
        quay_owner,
        mill_owner,
        lake_owner,
        free,
        guest,
        secretary,
        stranger,
        offer,
        hidden,
    }
}

impl World {
    /// GET.
    pub async fn get(&self, path: &str, who: Option<&Who>) -> exedra_testkit::Answered {
        self.server.get(path, who.map(|who| who.session.as_str())).await
    }
    /// POST of a form.
    pub async fn post(&self, path: &str, who: Option<&Who>, pairs: &[(&str, &str)]) -> exedra_testkit::Answered {
        self.server.post(path, who.map(|who| who.session.as_str()), pairs).await
    }
    /// POST that goes through; gives where it leads, without what is said there.
    pub async fn done(&self, path: &str, who: &Who, pairs: &[(&str, &str)]) -> String {
        let answer = self.post(path, Some(who), pairs).await;
        assert_eq!(answer.status, 303, "{path} {pairs:?}: {}", answer.text);
        answer.location().split('?').next().unwrap_or_default().to_owned()
    }
    /// All mails in the queue.
    pub async fn mails(&self) -> Vec<house::Mail> {
        house::mails_recent(&mut self.server.app.db().read().await.unwrap(), "~", 100).await.unwrap()
    }
}
