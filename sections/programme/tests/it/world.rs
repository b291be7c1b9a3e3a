//! A small programme: an opening with a running order, a talk after it in the same room, a draft that nobody may hear of.

use std::sync::Arc;

use exedra_kernel::{ForumId, ForumRole, Lang, Localized, Moment, PersonId, Tracks};
use exedra_people::model::{ConsentKind, OrganisationKind};
use exedra_people::rules::System;
use exedra_people::{account, bulk as people, forum, organisation, person};
use exedra_programme::bulk::{self, NewItem, NewSession, NewSpeaker};
use exedra_programme::model::{InvitationState, ItemKind, Room, SessionId, SessionKind, SessionState};
use exedra_programme::session::Proposal;
use exedra_store::transact;
use exedra_testkit::{Engine, TestServer};
use exedra_web::EditionState;

/// A word that stands in nothing that is public.
pub const SECRET: &str = "quagmirium";

pub struct World {
    pub server: TestServer,
    pub forum: ForumId,
    pub secretary: String,
    pub host: String,
    pub stranger: String,
    /// Accepted, listed.
    pub ada: (PersonId, String),
    pub codes: Vec<String>,
    pub ids: Vec<SessionId>,
}

pub async fn sign_up(server: &TestServer, name: &str) -> (PersonId, String) {
    let stamp = server.app.stamp();
    let email = format!("{}@example.org", name.to_lowercase().replace(' ', "-"));
    transact!(server.app.db(), tx => {
        let proposal = person::Proposal { native_name: name.to_owned(), email: Some(email.clone()), ..person::Proposal::default() };
        let id = person::create(tx, stamp, &System::make_person("test"), &proposal).await?;
        let account = account::create(tx, stamp, &id, &email, None, Lang::En, false).await?.expect("a new address");
        let session = account::open_session(tx, stamp, &account, "test").await?;
        Ok((id, session))
    })
    .unwrap()
}

pub fn at(text: &str) -> Moment {
    Moment::of_civil(text.parse().expect("a civil time"), "Asia/Shanghai").expect("a moment")
}

fn session(title: &str, kind: SessionKind, (from, until): (&str, &str), state: SessionState) -> Proposal {
    Proposal {
        kind,
        titles: Localized::one("en", title),
        abstracts: Localized::one("en", "One & all; a line,\nand another <one>."),
        languages: vec!["en".to_owned(), "zh".to_owned()],
        tracks: vec!["health".to_owned()],
        room: Some("R1".to_owned()),
        starts: at(from),
        ends: at(until),
        organisation: None,
        state,
        remote: false,
        expected: 30,
    }
}

fn item(title: &str, kind: ItemKind, after: i64, minutes: i64, speakers: Vec<NewSpeaker>) -> NewItem {
    NewItem { kind, titles: Localized::one("en", title), after, minutes, fixed: false, remote: false, speakers }
}

fn speaks(person: &PersonId, state: InvitationState) -> NewSpeaker {
    NewSpeaker { person: person.clone(), state, substitute: None }
}

pub async fn world(engine: Engine) -> World {
    let sections = vec![exedra_people::section(), exedra_programme::section()];
    let server = TestServer::new(engine, sections, Arc::new(exedra_people::PeopleDoorman), |_, _| ()).await;
    let secretary = sign_up(&server, "Sol").await;
    let host = sign_up(&server, "Hana").await;
    let stranger = sign_up(&server, "Stranger").await.1;
    let ada = sign_up(&server, "Ada Farrow").await;
    let shy = sign_up(&server, "Shy Thornbush").await.0;
    // Not asked yet; known by her address.
    sign_up(&server, "Nora Weir").await;
    let late = sign_up(&server, "Undecided Larkspur").await.0;
    let stamp = server.app.stamp();
    let (forum, made) = transact!(server.app.db(), tx => {
        let proposal = forum::Proposal {
            slug: "harbour".into(),
            name: Localized::one("en", "Harbour Forum"),
            theme: Localized::default(),
            venue: Localized::one("en", "Harbour Hall"),
            from: "2027-09-24".into(),
            to: "2027-09-28".into(),
            zone: "Asia/Shanghai".into(),
            tracks: Tracks(vec![exedra_kernel::Track::named(Localized::one("en", "Health"))]),
            country: None,
            languages: vec!["en".into(), "zh".into()],
            state: EditionState::Open,
        };
        let forum = forum::create(tx, stamp, System::make_forum("test"), &proposal, None).await?;
        let edit = System::edit_forum("test", forum.clone());
        forum::give_role(tx, stamp, &edit, &secretary.0, ForumRole::Secretariat).await?;
        let named = organisation::Proposal { country: Some("PT".into()), ..organisation::Proposal::named("Quay Institute", OrganisationKind::Institute) };
        let quay = organisation::create(tx, stamp, &System::make_organisation("test"), &named).await?;
        let register = System::register("test", forum.clone());
        let here = |id: &PersonId| people::NewRegistration { person: id.clone(), organisation: Some(quay.clone()), delegation: None, country: Some("PT".to_owned()), badge: "x".to_owned() };
        people::register(tx, stamp, &register, &[here(&ada.0), here(&shy), here(&late)]).await?;
        let yes = [(&ada.0, ConsentKind::Listed), (&late, ConsentKind::Listed)];
        let yes: Vec<_> = yes.iter().map(|(id, kind)| ((*id).clone(), *kind, true, "en")).collect();
        people::consents(tx, stamp, &System::make_person("test"), &yes).await?;
        let opening = NewSession {
            proposal: Proposal { organisation: Some(quay.clone()), ..session("Opening", SessionKind::Ceremony, ("2027-09-24T09:00:00", "2027-09-24T10:30:00"), SessionState::Published) },
            items: vec![
                item("Words of welcome", ItemKind::Welcome, 0, 10, vec![]),
                item("Address from afar", ItemKind::Address, 10, 20, vec![speaks(&ada.0, InvitationState::Accepted)]),
                item("Round table", ItemKind::Panel, 30, 60, vec![speaks(&shy, InvitationState::Accepted), speaks(&late, InvitationState::Invited)]),
            ],
            speakers: vec![],
        };
        let talk = NewSession { proposal: session("The talk after", SessionKind::Forum, ("2027-09-24T10:30:00", "2027-09-24T12:00:00"), SessionState::Published), items: vec![], speakers: vec![] };
        let draft = NewSession {
            proposal: Proposal { room: Some("R2".into()), abstracts: Localized::one("en", SECRET), ..session(&format!("All about {SECRET}"), SessionKind::Plenary, ("2027-09-25T09:00:00", "2027-09-25T10:00:00"), SessionState::Draft) },
            items: vec![item(SECRET, ItemKind::Talk, 0, 60, vec![])],
            speakers: vec![],
        };
        let room = |code: &str, place, capacity| Room { code: code.to_owned(), names: Localized::one("en", &format!("Hall {place}")), capacity, place };
        let keep = exedra_programme::rules::System::keep_programme("test", forum.clone());
        let made = bulk::put(tx, stamp, &keep, &[room("R1", 1, 100), room("R2", 2, 20)], &[opening, talk, draft]).await?;
        forum::give_host(tx, stamp, &edit, &host.0, made[1].0.as_str()).await?;
        Ok((forum, made))
    })
    .unwrap();
    server.app.settle().await;
    let (ids, codes) = made.into_iter().unzip();
    World { server, forum, secretary: secretary.1, host: host.1, stranger, ada, codes, ids }
}

impl World {
    /// The page of a session.
    pub fn page(&self, number: usize) -> String {
        format!("/harbour/programme/{}", self.codes[number])
    }
    /// The text of a page for somebody.
    pub async fn text(&self, path: &str, session: Option<&str>) -> String {
        let answer = self.server.get(path, session).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        answer.text
    }
    /// The letters to an address, newest first.
    pub async fn letters(&self, address: &str) -> Vec<exedra_store::house::Mail> {
        let mut conn = self.server.app.db().read().await.unwrap();
        let all = exedra_store::house::mails_recent(&mut conn, "~", 50).await.unwrap();
        all.into_iter().filter(|mail| mail.address == address).collect()
    }
}
