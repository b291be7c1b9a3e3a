//! What this section answers when others ask: the links on the page of a session.

use exedra_kernel::key;
use exedra_programme::model::SessionId;
use exedra_store::{Conn, Result};
use exedra_web::asked::{Front, Line, Panel};
use exedra_web::section::{AskedSession, Boxed, SessionLink};
use exedra_web::{App, EditionState};

use crate::broadcast;
use crate::model::Shown;
use crate::pages::shown_word;

/// Seconds for which half of a file may wait for the rest.
const KEPT: i64 = 24 * 3600;

/// The broadcasts of a session and of its items.
pub fn on_session<'a>(asked: AskedSession<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<SessionLink>>> {
    Box::pin(async move {
        let Some(id) = SessionId::parse(asked.id) else { return Ok(Vec::new()) };
        let text = asked.app.say(asked.lang).say(key!("stage-watch"));
        let link = |found: crate::model::Broadcast| SessionLink {
            section: "stage",
            item: found.item_id.map(|item| item.to_string()),
            text: text.clone(),
            href: crate::path(&asked.edition.slug, &found.code),
        };
        Ok(broadcast::of_session(conn, &asked.edition.id, &id).await?.into_iter().map(link).collect())
    })
}

/// What is on now, on the front page while the edition is under way; the recordings once it is over.
pub fn front<'a>(front: &'a Front<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(async move {
        let title = match front.edition.state {
            EditionState::Running => key!("stage-on-now"),
            EditionState::Closed | EditionState::Archived => key!("stage-recordings"),
            EditionState::Draft | EditionState::Open => return Ok(None),
        };
        let mut all = broadcast::all(conn, &front.edition.id).await?;
        all.retain(|whole| {
            let on = whole.seen(front.edition) != Shown::Off;
            on && exedra_programme::rules::is_public(whole.session.state)
        });
        let line = |whole: &broadcast::Whole| {
            let (lang, title) = whole.titles().best(front.say.lang);
            let note = shown_word(front.say, whole.seen(front.edition));
            let href = crate::path(&front.edition.slug, &whole.broadcast.code);
            Line { text: title.to_owned(), lang: lang.to_owned(), note, href }
        };
        Ok(Some(Panel {
            order: 5,
            title: front.say.say(title),
            total: all.len() as u64,
            lines: all.iter().take(front.most).map(line).collect(),
            all: Some(format!("/{}/stage", front.edition.slug)),
        }))
    })
}

/// Forgets uploads that broke off.
pub fn keep(app: &App) -> Boxed<'_, Result<()>> {
    Box::pin(async move {
        let Some(files) = app.find::<exedra_files::Store>() else { return Ok(()) };
        let old = app.now().micros() / 1_000_000 - KEPT;
        files.forget_incoming(old).await.map_err(|error| exedra_store::Error::Setup(error.to_string()))
    })
}
