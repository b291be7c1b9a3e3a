//! Things of the exhibition: a live demonstration with a number, a hidden exhibit, a lead.

use exedra_exhibition::leads::{self, NewLead};
use exedra_exhibition::live::{self, Proposal};
use exedra_exhibition::model::LeadState;
use exedra_exhibition::queue::LiveState;
use exedra_exhibition::rules_live::System;
use exedra_kernel::{ForumId, Localized, PersonId};
use exedra_store::transact;
use exedra_testkit::TestServer;

use crate::fixture::{Known, Thing, University};

/// Makes them: the first university demonstrates something, and a guest of its own is its lead.
pub async fn things(
    server: &TestServer,
    forum: &ForumId,
    first: &University,
    visitor: &PersonId,
    offer: &str,
) -> Vec<Thing> {
    let app = &server.app;
    let stamp = app.stamp();
    let demonstration = transact!(app.db(), tx => {
        let permit = System::keep_live("test", forum.clone(), first.organisation.clone());
        let new = Proposal { titles: Localized::one("en", "A pump"), minutes: 5, places: 1, grace: 5, ..Proposal::default() };
        let made = live::bulk(tx, stamp, &permit, &new, LiveState::Open, &[]).await?;
        let permit = System::keep_leads("test", forum.clone(), first.organisation.clone());
        let lead = NewLead { person: visitor.clone(), state: LeadState::Given, note: "quagmirium".to_owned(), asked_at: stamp.now };
        leads::bulk(tx, stamp, &permit, &[lead]).await?;
        Ok(made)
    })
    .expect("a live demonstration");
    app.settle().await;
    leads::make_missing(app).await.expect("badges");
    let taken = server.post(&format!("/harbour/exhibition/demonstrations/{demonstration}"), None, &[]).await;
    let secret = taken.location().rsplit('/').next().expect("a secret").to_owned();
    let mut conn = app.db().read().await.expect("a snapshot");
    let lead = leads::of_exhibitor(&mut conn, forum, &first.organisation).await.expect("readable");
    let thing = |pattern, id: String, known| Thing { pattern, id, known };
    vec![
        thing("/exhibition/demonstrations/{id}", demonstration.to_string(), Known::Open),
        thing("/exhibition/turns/{secret}", secret, Known::Holder),
        thing("/exhibition/exhibits/{listing}", offer.to_owned(), Known::Hidden),
        thing("/exhibition/leads/{id}", lead[0].id.to_string(), Known::Hidden),
    ]
}
