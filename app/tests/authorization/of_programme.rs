//! Things of the programme: a draft that the first university hosts and speaks in, a room, a letter's secret.

use exedra_kernel::{ForumId, Localized, Moment};
use exedra_programme::bulk::{self, NewItem, NewSession};
use exedra_programme::model::{ItemKind, Room, SessionKind, SessionState};
use exedra_programme::rules::System;
use exedra_programme::session::Proposal;
use exedra_programme::{invitation, rules, session};
use exedra_store::transact;

use crate::fixture::{Known, Thing};
use crate::made::Made;

impl Made<'_> {
    pub async fn of_programme(&self, forum: &ForumId) -> Vec<Thing> {
        let app = &self.server.app;
        let stamp = app.stamp();
        let starts: Moment = stamp.now.plus_seconds(53 * 24 * 3600);
        let proposal = Proposal {
            kind: SessionKind::Forum,
            titles: Localized::one("en", "quagmirium"),
            abstracts: Localized::one("en", "All about quagmirium"),
            languages: vec!["en".to_owned()],
            tracks: vec!["health".to_owned()],
            room: Some("R1".to_owned()),
            starts,
            ends: starts.plus_seconds(3600),
            organisation: Some(self.first.organisation.clone()),
            state: SessionState::Draft,
            remote: false,
            expected: 0,
        };
        let item = NewItem {
            kind: ItemKind::Talk,
            titles: Localized::one("en", "quagmirium"),
            after: 0,
            minutes: 20,
            fixed: false,
            remote: false,
            speakers: Vec::new(),
        };
        let new = NewSession { proposal: proposal.clone(), items: vec![item], speakers: Vec::new() };
        // The letter is about another event: whoever holds its secret reads of it.
        let asked = Proposal {
            titles: Localized::one("en", "An open evening"),
            abstracts: Localized::default(),
            room: None,
            organisation: None,
            ..proposal
        };
        let asked = NewSession { proposal: asked, items: Vec::new(), speakers: Vec::new() };
        let sessions = [new, asked];
        let room = Room { code: "R1".to_owned(), names: Localized::one("en", "Hall"), capacity: 10, place: 1 };
        // The secret goes to somebody who is no asker: answering by it changes nothing for the others.
        let reader = crate::fixture::person(self.server, "invited").await.0;
        let edition = exedra_people::forum::by_id(&mut app.db().read().await.expect("a snapshot"), forum)
            .await
            .expect("readable")
            .expect("there");
        let actor =
            exedra_people::account::admit(&mut app.db().read().await.expect("a snapshot"), self.secretary, app.now())
                .await
                .expect("readable")
                .expect("signed in");
        let (code, secret) = transact!(app.db(), tx => {
            let permit = System::keep_programme("test", forum.clone());
            let made = bulk::put(tx, stamp, &permit, std::slice::from_ref(&room), &sessions).await?;
            let [(id, code), (other, _)] = made.as_slice() else { unreachable!("two were made") };
            let host = exedra_people::rules::System::edit_forum("test", forum.clone());
            exedra_people::forum::give_host(tx, stamp, &host, &self.first.owner.0, id.as_str()).await?;
            let open = session::by_id(tx, forum, other).await?.expect("there");
            let permit = rules::may_edit(&actor, &edition, &open)?;
            let (_, secret) = invitation::invite(tx, stamp, &permit, &open, None, &reader).await?;
            Ok((code.clone(), secret))
        })
        .expect("a programme");
        let thing = |pattern, id, known| Thing { pattern, id, known };
        vec![
            thing("/programme/answer/{secret}", secret, Known::Holder),
            thing("/programme/rooms/{room}", "R1".to_owned(), Known::Open),
            thing("/programme/{code}", code, Known::Hidden),
        ]
    }
}
