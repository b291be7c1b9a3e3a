//! A case between the first university and an organisation that none of the askers belongs to.

use exedra_deals::bulk::{self, Made as Case};
use exedra_deals::model::{CaseState, Side};
use exedra_kernel::{ForumId, ListingId};
use exedra_people::model::OrganisationKind;
use exedra_people::organisation;
use exedra_people::rules::System;
use exedra_store::transact;

use crate::fixture::{Known, Thing};
use crate::made::Made;

impl Made<'_> {
    /// An open case of the first university.
    pub async fn of_deals(&self, forum: &ForumId, offer: &str) -> Vec<Thing> {
        let app = &self.server.app;
        let stamp = app.stamp();
        let partner = crate::fixture::person(self.server, "partner").await.0;
        let ids = transact!(app.db(), tx => {
            let proposal = organisation::Proposal::named("Partner", OrganisationKind::Company);
            let house = organisation::create(tx, stamp, &System::make_organisation("test"), &proposal).await?;
            let case = Case {
                listing: ListingId::parse(offer).expect("an id"),
                owner: (self.first.organisation.clone(), None),
                asker: (house, None),
                asked_by: partner.clone(),
                answered_by: self.first.owner.0.clone(),
                openly: true,
                named: true,
                tracks: Vec::new(),
                message: ("quagmirium".to_owned(), "en".to_owned()),
                state: CaseState::Open,
                ending: None,
                at: stamp.now,
                messages: vec![(Side::Owner, "quagmirium again".to_owned(), "en".to_owned())],
                steps: Vec::new(),
                announcement: None,
            };
            bulk::put(tx, stamp, &exedra_deals::rules::System::fill("test", forum.clone()), &[case]).await
        })
        .expect("a case");
        vec![Thing { pattern: "/deals/{id}", id: ids[0].to_string(), known: Known::Hidden }]
    }
}
