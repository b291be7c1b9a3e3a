//! An owner with an offer, an organisation that is interested, a third one that must learn of nothing, an intermediary.

use std::any::TypeId;
use std::sync::Arc;

use exedra_deals::model::CaseId;
use exedra_exchange::{ListingKind, NewListing, State};
use exedra_kernel::record::{Datum, Values};
use exedra_kernel::{
    Acting, ForumId, ForumRole, Lang, ListingId, Localized, MembershipRole, OrganisationId, PersonId, Track, Tracks,
};
use exedra_people::model::{ConsentKind, OrganisationKind};
use exedra_people::rules::System;
use exedra_people::{account, bulk, forum, organisation, person};
use exedra_store::transact;
use exedra_testkit::{Answered, Engine, TestServer};
use exedra_web::EditionState;

/// A name and an organisation that nobody may read before both sides agree.
pub const ASKER: &str = "Quagmirium Works";
/// The person who asks.
pub const PERSON: &str = "Yolanda Quagmir";

pub struct Someone {
    pub id: PersonId,
    pub session: String,
}

pub struct World {
    pub server: TestServer,
    pub forum: ForumId,
    pub owner: OrganisationId,
    pub asker: OrganisationId,
    pub listing: ListingId,
    /// Of the owner.
    pub olga: Someone,
    /// Of the asker.
    pub yolanda: Someone,
    /// Of the asker, may not write.
    pub vera: Someone,
    /// Of a third organisation.
    pub third: Someone,
    pub intermediary: Someone,
    pub secretary: Someone,
}

async fn someone(server: &TestServer, name: &str, house: Option<(&OrganisationId, MembershipRole)>) -> Someone {
    let stamp = server.app.stamp();
    let email = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
    let house = house.map(|(id, role)| (id.clone(), role));
    let (id, session) = transact!(server.app.db(), tx => {
        let proposal = person::Proposal {
            native_name: name.to_owned(), latin_name: name.to_owned(), email: Some(email.clone()),
            ..person::Proposal::default()
        };
        let id = person::create(tx, stamp, &System::make_person("test"), &proposal).await?;
        let made = account::create(tx, stamp, &id, &email, None, Lang::En, false).await?.expect("a new address");
        let consent = ConsentKind::Contacted;
        person::record_consent(tx, stamp, &Acting::system("test"), &id, consent, true, Lang::En).await?;
        if let Some((house, role)) = &house {
            organisation::add_member(tx, stamp, house, &id, *role).await?;
        }
        let session = account::open_session(tx, stamp, &made, "test").await?;
        Ok((id, session))
    })
    .expect("a person");
    Someone { id, session }
}

fn offer(owner: &OrganisationId) -> NewListing {
    let mut values = Values::default();
    for (name, text) in
        [("title", "A pump of ceramic"), ("language", "en"), ("summary", "It pumps."), ("ipr", "granted")]
    {
        values.set(name, Datum::Text(text.to_owned()));
    }
    values.set("tracks", Datum::List(vec!["Health".to_owned()]));
    NewListing {
        kind: ListingKind::Offer,
        organisation: owner.clone(),
        contact: None,
        values,
        state: State::Published,
        source: None,
    }
}

/// Makes the world.
pub async fn world(engine: Engine) -> World {
    let sections = vec![exedra_people::section(), exedra_exchange::section(), exedra_deals::section()];
    let doorman = Arc::new(exedra_people::PeopleDoorman);
    let server = TestServer::new(engine, sections, doorman, |_, extensions| {
        extensions.insert(TypeId::of::<exedra_files::Store>(), Arc::new(exedra_files::Store::in_memory()));
        exedra_exchange::search::install(exedra_search::Index::in_memory().expect("an index"), extensions);
    })
    .await;
    let stamp = server.app.stamp();
    let (forum, houses, listing) = transact!(server.app.db(), tx => {
        let proposal = forum::Proposal {
            slug: "harbour".into(),
            name: Localized::one("en", "Harbour Forum"),
            theme: Localized::default(),
            venue: Localized::default(),
            from: "2027-09-20".into(),
            to: "2027-09-24".into(),
            zone: "Europe/Paris".into(),
            languages: vec!["en".into()],
            tracks: Tracks(["Health", "Energy"].map(|name| Track::named(Localized::one("en", name))).into()),
            country: None,
            state: EditionState::Open,
        };
        let forum = forum::create(tx, stamp, System::make_forum("test"), &proposal, None).await?;
        let mut houses = Vec::new();
        for (name, country) in [("Harbour University", "PT"), (ASKER, "KE"), ("Third Company", "FR")] {
            let proposal = organisation::Proposal {
                country: Some(country.to_owned()),
                ..organisation::Proposal::named(name, OrganisationKind::Company)
            };
            houses.push(organisation::create(tx, stamp, &System::make_organisation("test"), &proposal).await?);
        }
        let write = exedra_exchange::rules::System::write("test");
        let listings = exedra_exchange::insert_bulk(tx, stamp, &write, vec![offer(&houses[0])]).await?;
        exedra_exchange::list_many_at(tx, stamp, &write, &forum, &listings).await?;
        Ok((forum, houses, listings[0].clone()))
    })
    .expect("an edition");
    let olga = someone(&server, "Olga Owner", Some((&houses[0], MembershipRole::Owner))).await;
    let yolanda = someone(&server, PERSON, Some((&houses[1], MembershipRole::Editor))).await;
    let vera = someone(&server, "Vera Viewer", Some((&houses[1], MembershipRole::Viewer))).await;
    let third = someone(&server, "Theo Third", Some((&houses[2], MembershipRole::Owner))).await;
    let intermediary = someone(&server, "Ines Inter", None).await;
    let secretary = someone(&server, "Sol Secretary", None).await;
    let roles = [(intermediary.id.clone(), ForumRole::Intermediary), (secretary.id.clone(), ForumRole::Secretariat)];
    transact!(server.app.db(), tx => {
        bulk::roles(tx, stamp, &System::register("test", forum.clone()), &roles).await
    })
    .expect("roles");
    server.app.settle().await;
    let mut houses = houses.into_iter();
    World {
        server,
        forum,
        owner: houses.next().expect("an owner"),
        asker: houses.next().expect("an asker"),
        listing,
        olga,
        yolanda,
        vera,
        third,
        intermediary,
        secretary,
    }
}

/// The first part of a page that says where a form leads.
pub fn last(location: &str) -> String {
    location.split('?').next().unwrap_or("").to_owned()
}

impl World {
    /// Shows interest for the asker; gives the case's address.
    pub async fn ask(&self, openly: bool) -> String {
        let how = if openly { "openly" } else { "unnamed" };
        let listing = self.listing.to_string();
        let pairs = [
            ("listing", listing.as_str()),
            ("for", self.asker.as_str()),
            ("how", how),
            ("message", "We would like to try it in the field."),
            ("language", "en"),
            ("note", "Ring me before noon."),
            ("tells", "kind"),
        ];
        let answer = self.server.post("/harbour/deals/ask", Some(&self.yolanda.session), &pairs).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        last(answer.location())
    }

    /// Does something in a case.
    pub async fn act(&self, path: &str, who: &Someone, pairs: &[(&str, &str)]) -> Answered {
        self.server.post(path, Some(&who.session), pairs).await
    }

    /// The same, and it must succeed.
    pub async fn done(&self, path: &str, who: &Someone, pairs: &[(&str, &str)]) {
        let answer = self.act(path, who, pairs).await;
        assert_eq!(answer.status, 303, "{pairs:?}: {}", answer.text);
    }

    /// A page as somebody reads it.
    pub async fn read(&self, path: &str, who: &Someone) -> Answered {
        self.server.get(path, Some(&who.session)).await
    }

    /// An open case between named sides.
    pub async fn talking(&self) -> String {
        let case = self.ask(true).await;
        self.done(&case, &self.olga, &[("do", "accept"), ("answer", "Gladly.")]).await;
        case
    }

    /// A step proposed by the owner and confirmed by the asker.
    pub async fn step(&self, case: &str, step: &str, more: &[(&str, &str)]) {
        let mut pairs = vec![("do", "propose"), ("step", step), ("on_day", "2027-08-01")];
        pairs.extend_from_slice(more);
        self.done(case, &self.olga, &pairs).await;
        let id = self.proposed(case).await;
        self.done(case, &self.yolanda, &[("do", "confirm"), ("id", &id)]).await;
    }

    /// The id of the proposed step, as the asker's page has it.
    pub async fn proposed(&self, case: &str) -> String {
        let text = self.read(case, &self.yolanda).await.text;
        let at = text.find("name=\"id\" value=\"").expect("a proposed step") + 17;
        text[at..at + 36].to_owned()
    }

    /// All mail in the queue: address and text.
    pub async fn mail(&self) -> Vec<exedra_store::house::Mail> {
        let mut conn = self.server.app.db().read().await.expect("a snapshot");
        exedra_store::house::mails_recent(&mut conn, "~", 200).await.expect("readable")
    }

    /// The id of a case in an address.
    pub fn id(case: &str) -> CaseId {
        CaseId::parse(case.rsplit('/').next().expect("a last part")).expect("an id")
    }
}
