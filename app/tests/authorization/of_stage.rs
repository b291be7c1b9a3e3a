//! A broadcast of a hidden session of the first university, with words, a recording and captions.

use exedra_kernel::{ForumId, Localized, Moment};
use exedra_programme::bulk::{self, NewSession};
use exedra_programme::model::{SessionKind, SessionState};
use exedra_programme::session::Proposal;
use exedra_stage::broadcast::{self, NewFile};
use exedra_stage::rules::System;
use exedra_stage::vtt::Cue;
use exedra_store::transact;

use crate::fixture::{Known, Thing};
use crate::made::Made;

impl Made<'_> {
    pub async fn of_stage(&self, forum: &ForumId) -> Vec<Thing> {
        let app = &self.server.app;
        let stamp = app.stamp();
        let starts: Moment = stamp.now.plus_seconds(52 * 24 * 3600);
        let proposal = Proposal {
            kind: SessionKind::Briefing,
            titles: Localized::one("en", "quagmirium"),
            abstracts: Localized::default(),
            languages: vec!["en".to_owned()],
            tracks: Vec::new(),
            room: None,
            starts,
            ends: starts.plus_seconds(3600),
            organisation: Some(self.first.organisation.clone()),
            state: SessionState::Draft,
            remote: true,
            expected: 0,
        };
        let new = NewSession { proposal, items: Vec::new(), speakers: Vec::new() };
        let files = app.get::<exedra_files::Store>();
        let key = files.put(bytes::Bytes::from_static(b"quagmirium")).await.expect("kept");
        let film = NewFile {
            hash: key.to_string(),
            form: Some(exedra_files::recording::Form::Mp4),
            media_type: "video/mp4".to_owned(),
            name: "quagmirium.mp4".to_owned(),
            bytes: 10,
            language: "en".to_owned(),
            alternative: "quagmirium".to_owned(),
        };
        let (code, file) = transact!(app.db(), tx => {
            let keep = exedra_programme::rules::System::keep_programme("test", forum.clone());
            let made = bulk::put(tx, stamp, &keep, &[], std::slice::from_ref(&new)).await?;
            let permit = System::run("test", forum.clone(), made[0].0.clone());
            let code = broadcast::create(tx, stamp, &permit, None, &Localized::one("en", "quagmirium")).await?;
            let whole = broadcast::by_code(tx, forum, &code).await?.expect("there");
            broadcast::add_file(tx, stamp, &permit, &whole.broadcast.id, &film).await?;
            let cue = Cue { from: 0, until: 1000, voice: None, text: "quagmirium".to_owned() };
            broadcast::put_captions(tx, stamp, &permit, &whole.broadcast.id, "en", &[cue]).await?;
            let whole = broadcast::by_code(tx, forum, &code).await?.expect("there");
            Ok((code, whole.sources[0].file_id.clone().expect("a file")))
        })
        .expect("a broadcast");
        app.settle().await;
        let thing = |pattern, id: String| Thing { pattern, id, known: Known::Hidden };
        vec![
            thing("/stage/{code}", code),
            thing("/media/{file}", file.to_string()),
            thing("/captions/{name}", "en.vtt".to_owned()),
        ]
    }
}
