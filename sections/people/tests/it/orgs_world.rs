//! Two universities that must know nothing of each other's business, a secretary, an operator.

use std::sync::Arc;

use exedra_kernel::{ForumId, ForumRole, Lang, Localized, MembershipRole, OrganisationId, PersonId};
use exedra_people::model::OrganisationKind;
use exedra_people::rules::System;
use exedra_people::{PeopleDoorman, account, forum, organisation, person};
use exedra_store::transact;
use exedra_testkit::{Engine, TestServer};
use exedra_web::EditionState;

/// A signed-in person.
pub struct Signed {
    pub person: PersonId,
    pub email: String,
    pub session: String,
}

/// The people and things of the tests.
pub struct World {
    pub server: TestServer,
    pub harbour: OrganisationId,
    pub inland: OrganisationId,
    pub ana: Signed,
    pub bo: Signed,
    pub viewer: Signed,
    pub secretary: Signed,
    pub operator: Signed,
    pub guest: Signed,
    pub forum: ForumId,
}

async fn sign_up(server: &TestServer, name: &str, operator: bool) -> Signed {
    let email = format!("{}@{}.example", name.to_lowercase(), name.to_lowercase());
    let stamp = server.app.stamp();
    let (person, session) = transact!(server.app.db(), tx => {
        let proposal = person::Proposal { native_name: name.into(), latin_name: name.into(), email: Some(email.clone()), languages: vec!["en".into()], ..Default::default() };
        let person = person::create(tx, stamp, &System::make_person("test"), &proposal).await?;
        let account = account::create(tx, stamp, &person, &email, None, Lang::En, operator).await?.expect("a new address");
        let session = account::open_session(tx, stamp, &account, "test").await?;
        Ok((person, session))
    })
    .unwrap();
    Signed { person, email, session }
}

/// An edition as proposed in tests.
pub fn edition(slug: &str, state: EditionState) -> forum::Proposal {
    forum::Proposal {
        slug: slug.into(),
        name: Localized::one("en", &format!("Forum {slug}")),
        theme: Localized::one("en", "Intelligence"),
        venue: Localized::default(),
        from: "2027-09-20".into(),
        to: "2027-09-24".into(),
        zone: "Asia/Shanghai".into(),
        tracks: exedra_kernel::Tracks::default(),
        country: None,
        languages: vec!["en".into(), "zh".into()],
        state,
    }
}

/// Makes the world.
pub async fn world(engine: Engine) -> World {
    let server = TestServer::new(engine, vec![exedra_people::section()], Arc::new(PeopleDoorman), |_, _| {}).await;
    let ana = sign_up(&server, "Ana", false).await;
    let bo = sign_up(&server, "Bo", false).await;
    let viewer = sign_up(&server, "Vera", false).await;
    let secretary = sign_up(&server, "Sol", false).await;
    let operator = sign_up(&server, "Omar", true).await;
    let guest = sign_up(&server, "Gil", false).await;
    let stamp = server.app.stamp();
    let (harbour, inland, forum) = transact!(server.app.db(), tx => {
        let permit = System::make_organisation("test");
        let mut ids = Vec::new();
        for (name, native, country) in [("Harbour University", "海港大学", "CN"), ("Inland University", "Université des Terres", "FR")] {
            let proposal = organisation::Proposal {
                native: Some((native.into(), if country == "CN" { "zh".into() } else { "fr".into() })),
                country: Some(country.into()),
                ..organisation::Proposal::named(name, OrganisationKind::University)
            };
            ids.push(organisation::create(tx, stamp, &permit, &proposal).await?);
        }
        let inland = ids.pop().unwrap();
        let harbour = ids.pop().unwrap();
        organisation::add_member(tx, stamp, &harbour, &ana.person, MembershipRole::Owner).await?;
        organisation::add_member(tx, stamp, &harbour, &viewer.person, MembershipRole::Viewer).await?;
        organisation::add_member(tx, stamp, &inland, &bo.person, MembershipRole::Owner).await?;
        let forum = forum::create(tx, stamp, System::make_forum("test"), &edition("harbour-2027", EditionState::Open), None).await?;
        let permit = System::edit_forum("test", forum.clone());
        forum::give_role(tx, stamp, &permit, &secretary.person, ForumRole::Secretariat).await?;
        Ok((harbour, inland, forum))
    })
    .unwrap();
    World { server, harbour, inland, ana, bo, viewer, secretary, operator, guest, forum }
}
