//! The press room's things: a release of the first university under embargo, with a picture; a line of the record; a check.

use exedra_kernel::{FileId, ForumId, Localized, OrganisationId};
use exedra_press::bulk::New;
use exedra_press::model::{Attached, Content, ItemKind, Line, Words};
use exedra_press::rules::System;
use exedra_press::{bulk, check, record};
use exedra_store::transact;
use exedra_testkit::TestServer;

use crate::fixture::{Known, Thing};

pub async fn things(server: &TestServer, forum: &ForumId, organisation: &OrganisationId) -> Vec<Thing> {
    let app = &server.app;
    let stamp = app.stamp();
    let bytes = b"quagmirium\n";
    let hash = app.get::<exedra_files::Store>().put(bytes.as_slice().into()).await.expect("bytes are kept");
    let file = Attached {
        file: FileId::new(stamp.now, stamp.entropy),
        hash: hash.to_string(),
        media_type: "text/plain".to_owned(),
        name: "quagmirium.txt".to_owned(),
        size: None,
        alternative: "quagmirium".to_owned(),
        language: "en".to_owned(),
        credit: "quagmirium".to_owned(),
        licence: "CC BY 4.0".to_owned(),
    };
    let attached = file.file.to_string();
    let words = Words { title: "quagmirium".to_owned(), lede: "quagmirium".to_owned(), body: "quagmirium".to_owned() };
    let content = Content {
        texts: [("en".to_owned(), words)].into(),
        files: vec![file],
        tracks: vec!["health".to_owned()],
        ..Content::default()
    };
    let release = New {
        organisation: Some(organisation.clone()),
        content,
        bytes: vec![bytes.len() as i64],
        public_at: Some(stamp.now.plus_seconds(3600)),
    };
    let line = Line { texts: Localized::one("en", "The harbour is open."), ..Line::default() };
    let judged = check::judge(&concord::Record::default(), b"The mayor said that the quagmirium is open to all ships.");
    let judged = judged.expect("an article");
    let (release, line, check) = transact!(app.db(), tx => {
        let permit = System::keep_record("test", forum.clone());
        let release = bulk::releases(tx, stamp, &permit, std::slice::from_ref(&release)).await?.remove(0);
        let line = record::add(tx, stamp, &permit, ItemKind::Statement, &line, stamp.now).await?;
        let permit = System::check_coverage("test", forum.clone());
        let check = check::keep(tx, stamp, &permit, "quagmirium", "", &judged).await?;
        Ok((release, line, check))
    })
    .expect("the press room is filled");
    let thing = |pattern, id: String, known| Thing { pattern, id, known };
    vec![
        thing("/harbour/releases/{release}/files/{attached}", format!("{release}/files/{attached}"), Known::Hidden),
        thing("/harbour/releases/{release}", release.to_string(), Known::Hidden),
        thing("/press/record/{line}", line.to_string(), Known::Open),
        thing("/press/checks/{check}", check.to_string(), Known::Hidden),
    ]
}
