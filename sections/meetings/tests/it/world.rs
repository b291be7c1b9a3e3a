//! A small forum: a secretary, an exhibitor with a stand, guests of two delegations, a minister with an assistant.

use std::any::TypeId;
use std::sync::Arc;

use exedra_kernel::record::{Datum, Values};
use exedra_kernel::{
    Acting, Field, ForumId, ForumRole, Lang, ListingId, Localized, Moment, OrganisationId, PersonId, Value,
};
use exedra_meetings::bulk::{self, SlotHours};
use exedra_meetings::model::{Place, PlaceKind};
use exedra_people::model::{ConsentKind, OrganisationKind};
use exedra_people::rules::System;
use exedra_people::{account, forum, organisation, person};
use exedra_store::house::Stamp;
use exedra_store::{Conn, Tx, transact};
use exedra_testkit::{Answered, Engine, TestServer};
use exedra_web::section::{AgendaItem, Boxed, OwnPlace};
use exedra_web::{App, Edition, EditionState};

pub const SLUG: &str = "harbour";

/// Somebody with a session.
#[derive(Clone)]
pub struct Someone {
    pub id: PersonId,
    pub session: String,
}

pub struct World {
    pub server: TestServer,
    pub forum: ForumId,
    pub pumpworks: OrganisationId,
    pub secretary: Someone,
    /// At the stand of Pumpworks.
    pub ana: Someone,
    /// Of the first delegation.
    pub bo: Someone,
    /// Of the second delegation.
    pub chen: Someone,
    /// Has not agreed to be contacted.
    pub dora: Someone,
    /// Has an assistant, and is not listed by name.
    pub minister: Someone,
    pub assistant: Someone,
    /// Signed in, but not registered here.
    pub stranger: Someone,
}

fn text(text: &str) -> Value {
    Value::Text(Some(text.to_owned()))
}

async fn someone(tx: &mut Tx, stamp: Stamp<'_>, name: &str, mail: &str, lang: Lang) -> exedra_store::Result<Someone> {
    let proposal = person::Proposal {
        native_name: name.to_owned(),
        latin_name: name.to_owned(),
        email: Some(mail.to_owned()),
        ..person::Proposal::default()
    };
    let id = person::create(tx, stamp, &System::make_person("test"), &proposal).await?;
    let made = account::create(tx, stamp, &id, mail, None, lang, false).await?.expect("a new address");
    let session = account::open_session(tx, stamp, &made, "test").await?;
    Ok(Someone { id, session })
}

/// Registers somebody; `contacted` is their consent to be contacted.
pub async fn register(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    forum: &ForumId,
    who: &PersonId,
    house: Option<&OrganisationId>,
    delegation: Option<&str>,
    contacted: bool,
) -> exedra_store::Result<()> {
    let row = vec![
        forum.to_value(),
        who.to_value(),
        house.cloned().to_value(),
        Value::Text(delegation.map(ToOwned::to_owned)),
        text("badge"),
        text("expected"),
        Value::Int(Some(0)),
    ];
    let columns = &["forum_id", "person_id", "organisation_id", "delegation_id", "badge_name", "state", "created_at"];
    tx.insert_many("registration", columns, vec![row], false).await?;
    for kind in [ConsentKind::Contacted, ConsentKind::Matched, ConsentKind::Listed] {
        person::record_consent(tx, stamp, &Acting::system("test"), who, kind, contacted, Lang::En).await?;
    }
    Ok(())
}

async fn delegation(tx: &mut Tx, stamp: Stamp<'_>, forum: &ForumId, code: &str) -> exedra_store::Result<String> {
    let id = stamp.id();
    let row = vec![text(&id), forum.to_value(), text(code), text(code), Value::Int(Some(10)), Value::Int(Some(0))];
    tx.insert_many("delegation", &["id", "forum_id", "code", "name", "quota", "created_at"], vec![row], false).await?;
    Ok(id)
}

pub fn hours(to: &str) -> SlotHours {
    let days = vec!["2027-09-24".to_owned(), "2027-09-25".to_owned()];
    SlotHours { days, from: "09:00".into(), to: to.into(), rest: None, length: 25, pause: 5 }
}

/// The stands of two organisations, of those that are there.
fn stands<'a>(conn: &'a mut Conn, _: &'a ForumId) -> Boxed<'a, exedra_store::Result<Vec<OwnPlace>>> {
    Box::pin(async move {
        let mut places = Vec::new();
        for (stand, name) in [("C7", "Pumpworks"), ("C9", "Valve Works")] {
            let found = organisation::find(conn, name).await?;
            places.extend(found.map(|found| (stand.to_owned(), found.id)));
        }
        Ok(places)
    })
}

/// Another section knows what the minister takes part in: she speaks, which is public, and she marked something for herself.
fn taken_part<'a>(
    _: &'a App,
    conn: &'a mut Conn,
    edition: &'a Edition,
    who: &'a PersonId,
    _: Lang,
) -> Boxed<'a, exedra_store::Result<Vec<AgendaItem>>> {
    Box::pin(async move {
        let known = person::by_id(conn, who).await?;
        if known.is_none_or(|known| !known.native_name.contains("Minister")) {
            return Ok(Vec::new());
        }
        let item = |title: &str, private: bool, from: i64| AgendaItem {
            uid: title.to_lowercase(),
            revision: 1,
            changed: Moment(0),
            cancelled: false,
            private,
            part: if private { "Marked" } else { "Speaks" }.to_owned(),
            starts: Moment(1_821_751_200_000_000).plus_seconds(from * 60),
            ends: Moment(1_821_751_200_000_000).plus_seconds(from * 60 + 3600),
            title: title.to_owned(),
            place: "Great Hall".to_owned(),
            href: format!("/{}/programme/{}", edition.slug, title.to_lowercase()),
        };
        Ok(vec![item("Keynote", false, 0), item("Concert", true, 30)])
    })
}

impl World {
    pub async fn new(engine: Engine) -> Self {
        // Another section knows of stands at which organisations show.
        let shows = exedra_meetings::section().offers(|offered| {
            offered.places.push(stands);
            offered.agendas.push(taken_part);
        });
        let sections = vec![exedra_people::section(), exedra_exchange::section(), shows];
        let server = TestServer::new(engine, sections, Arc::new(exedra_people::PeopleDoorman), |_, extensions| {
            let index = Arc::new(exedra_search::Index::in_memory().expect("an index"));
            let matcher = Arc::new(exedra_exchange::matching::Matcher::default());
            extensions.insert(TypeId::of::<exedra_files::Store>(), Arc::new(exedra_files::Store::in_memory()));
            extensions.insert(TypeId::of::<exedra_search::Index>(), index);
            extensions.insert(TypeId::of::<exedra_exchange::matching::Matcher>(), matcher);
        })
        .await;
        let stamp = server.app.stamp();
        let made = transact!(server.app.db(), tx => {
            let proposal = forum::Proposal {
                slug: SLUG.into(),
                name: Localized::one("en", "Harbour Forum"),
                theme: Localized::default(),
                venue: Localized::one("en", "Harbour Hall"),
                from: "2027-09-24".into(),
                to: "2027-09-25".into(),
                zone: "Asia/Shanghai".into(),
                languages: forum::default_languages(),
                tracks: exedra_kernel::Tracks::default(),
                country: None,
                state: EditionState::Open,
            };
            let id = forum::create(tx, stamp, System::make_forum("test"), &proposal, None).await?;
            let pumpworks = organisation::Proposal::named("Pumpworks", OrganisationKind::Company);
            let pumpworks = organisation::create(tx, stamp, &System::make_organisation("test"), &pumpworks).await?;
            let secretary = someone(tx, stamp, "Sofia Secretary", "sofia@forum.example", Lang::En).await?;
            forum::give_role(tx, stamp, &System::edit_forum("test", id.clone()), &secretary.id, ForumRole::Secretariat).await?;
            let first = delegation(tx, stamp, &id, "FIRST").await?;
            let second = delegation(tx, stamp, &id, "SECOND").await?;
            let ana = someone(tx, stamp, "Ana Anders", "ana@pump.example", Lang::En).await?;
            register(tx, stamp, &id, &ana.id, Some(&pumpworks), None, true).await?;
            let bo = someone(tx, stamp, "Bo Berg", "bo@first.example", Lang::Fr).await?;
            register(tx, stamp, &id, &bo.id, None, Some(&first), true).await?;
            let chen = someone(tx, stamp, "Chen Cai", "chen@second.example", Lang::Zh).await?;
            register(tx, stamp, &id, &chen.id, None, Some(&second), true).await?;
            let dora = someone(tx, stamp, "Dora Dahl", "dora@first.example", Lang::En).await?;
            register(tx, stamp, &id, &dora.id, None, Some(&first), false).await?;
            let minister = someone(tx, stamp, "Minister Mora", "minister@first.example", Lang::En).await?;
            register(tx, stamp, &id, &minister.id, None, Some(&first), true).await?;
            // Agrees to be contacted, but not to be listed by name.
            let no = ConsentKind::Listed;
            person::record_consent(tx, stamp, &Acting::system("test"), &minister.id, no, false, Lang::En).await?;
            let assistant = someone(tx, stamp, "Ari Assistant", "ari@first.example", Lang::En).await?;
            register(tx, stamp, &id, &assistant.id, None, Some(&first), true).await?;
            let mandate = vec![text(&stamp.id()), minister.id.to_value(), assistant.id.to_value(), Value::Int(Some(0))];
            tx.insert_many("mandate", &["id", "principal_id", "agent_id", "created_at"], vec![mandate], false).await?;
            let stranger = someone(tx, stamp, "Stan Stranger", "stan@else.example", Lang::En).await?;
            let permit = exedra_meetings::rules::System::set_up("test", id.clone());
            let mut places: Vec<Place> = bulk::tables(2).collect();
            places.push(Place {
                id: "stand-B-12".into(),
                kind: PlaceKind::Stand,
                name: "B-12".into(),
                rank: 100,
                organisation_id: Some(pumpworks.clone()),
                address: None,
            });
            bulk::set_up(tx, stamp, &permit, &hours("11:00"), "Asia/Shanghai", &places).await?;
            Ok((id, pumpworks, secretary, ana, bo, chen, dora, minister, assistant, stranger))
        })
        .expect("a world");
        let (forum, pumpworks, secretary, ana, bo, chen, dora, minister, assistant, stranger) = made;
        Self { server, forum, pumpworks, secretary, ana, bo, chen, dora, minister, assistant, stranger }
    }

    /// One more organisation.
    pub async fn organisation(&self, name: &str) {
        let stamp = self.server.app.stamp();
        let proposal = organisation::Proposal::named(name, OrganisationKind::Company);
        transact!(self.server.app.db(), tx => {
            organisation::create(tx, stamp, &System::make_organisation("test"), &proposal).await
        })
        .expect("an organisation");
    }

    pub async fn get(&self, who: &Someone, path: &str) -> Answered {
        self.server.get(&format!("/{SLUG}/{path}"), Some(&who.session)).await
    }

    pub async fn post(&self, who: &Someone, path: &str, pairs: &[(&str, &str)]) -> Answered {
        self.server.post(&format!("/{SLUG}/{path}"), Some(&who.session), pairs).await
    }

    /// Asks over the form; gives what came back.
    pub async fn ask(&self, from: &Someone, to: &Someone, message: &str) -> Answered {
        let pairs = [("person", to.id.as_str()), ("message", message), ("language", "en"), ("wish", "want")];
        self.post(from, "meetings/ask", &pairs).await
    }

    /// The request between two people, from the asker's API.
    pub async fn request(&self, from: &Someone, to: &Someone) -> serde_json::Value {
        let path = format!("/api/v1/{SLUG}/meeting-requests");
        let answer = self.server.get(&path, Some(&from.session)).await.json();
        let all = answer["requests"].as_array().expect("requests").clone();
        all.into_iter().find(|r| r["person"] == to.id.as_str() && r["direction"] == "out").expect("the request")
    }

    /// Asks and accepts; gives the request's id.
    pub async fn agree(&self, from: &Someone, to: &Someone) -> String {
        let asked = self.ask(from, to, "Let us talk.").await;
        assert_eq!(asked.status, 303, "{}", asked.text);
        let id = self.request(from, to).await["id"].as_str().expect("an id").to_owned();
        let accepted = self.post(to, &format!("meetings/requests/{id}"), &[("do", "accept"), ("wish", "must")]).await;
        assert_eq!(accepted.status, 303, "{}", accepted.text);
        id
    }

    /// Plans; gives the plan's address below the forum.
    pub async fn plan(&self, pairs: &[(&str, &str)]) -> String {
        let asked = self.post(&self.secretary, "meetings/plans", pairs).await;
        assert_eq!(asked.status, 303, "{}", asked.text);
        let path = asked.location().trim_start_matches(&format!("/{SLUG}/")).to_owned();
        assert!(exedra_web::pump::work_once(&self.server.app).await.expect("the job runs"));
        path
    }

    pub async fn publish(&self, plan: &str) -> Answered {
        self.post(&self.secretary, &format!("{plan}/publish"), &[]).await
    }

    /// The agenda over the API.
    pub async fn agenda(&self, who: &Someone) -> Vec<serde_json::Value> {
        let path = format!("/api/v1/{SLUG}/meetings");
        self.server.get(&path, Some(&who.session)).await.json()["meetings"].as_array().expect("meetings").clone()
    }

    /// Makes or changes the calendar address; gives its path.
    pub async fn feed(&self, who: &Someone) -> String {
        assert_eq!(self.post(who, "meetings/feed", &[]).await.status, 303);
        let page = self.get(who, "meetings").await.text;
        let at = page.find("/feeds/").expect("a calendar address");
        page[at..].split(['"', '<']).next().expect("its end").to_owned()
    }

    /// Lets somebody be there in all slots but some.
    pub async fn away(&self, who: &Someone, slots: &[i64]) {
        let free: Vec<String> = (0..8).filter(|n| !slots.contains(n)).map(|n| n.to_string()).collect();
        let pairs: Vec<(&str, &str)> = free.iter().map(|n| ("free", n.as_str())).collect();
        assert_eq!(self.post(who, "meetings/availability", &pairs).await.status, 303);
    }

    /// An offer of Pumpworks whose contact is Ana, brought in a state.
    pub async fn offer(&self, title: &str, ipr: &str, state: exedra_exchange::State) -> ListingId {
        let mut values = Values::default();
        for (name, text) in [("title", title), ("language", "en"), ("ipr", ipr), ("summary", "It pumps.")] {
            values.set(name, Datum::Text(text.to_owned()));
        }
        let new = exedra_exchange::NewListing {
            kind: exedra_exchange::ListingKind::Offer,
            organisation: self.pumpworks.clone(),
            contact: Some(self.ana.id.clone()),
            values,
            state,
            source: None,
        };
        let stamp = self.server.app.stamp();
        transact!(self.server.app.db(), tx => {
            let permit = exedra_exchange::rules::System::write("test");
            let ids = exedra_exchange::insert_bulk(tx, stamp, &permit, vec![new.clone()]).await?;
            exedra_exchange::list_many_at(tx, stamp, &permit, &self.forum, &ids).await?;
            Ok(ids[0].clone())
        })
        .expect("an offer")
    }

    /// All mails waiting, as (address, subject, body, calendar).
    pub async fn mails(&self) -> Vec<(String, String, String, String)> {
        let mut conn = self.server.app.db().read().await.expect("a connection");
        let mails = exedra_store::house::mails_recent(&mut conn, "~", 500).await.expect("mails");
        mails.into_iter().map(|m| (m.address, m.subject, m.body, m.calendar.unwrap_or_default())).collect()
    }
}
