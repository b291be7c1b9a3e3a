//! What this section answers when others ask: about organisations, and about a new edition.

use exedra_kernel::{Actor, ForumId, Lang, OrganisationId, key};
use exedra_store::house::Stamp;
use exedra_store::{Conn, Result, Tx};
use exedra_web::section::{Boxed, Mention};
use exedra_web::{App, EditionState};

use crate::model::shown_code;
use crate::{stand_path, store};

/// Where an organisation shows: "Stand C 14, Harbour Forum".
pub fn of_organisation<'a>(
    app: &'a App,
    conn: &'a mut Conn,
    actor: Option<&'a Actor>,
    organisation: &'a OrganisationId,
    lang: Lang,
) -> Boxed<'a, Result<Vec<Mention>>> {
    Box::pin(async move {
        let mut mentions = Vec::new();
        for presence in store::presences(conn, organisation).await? {
            let Some(edition) = exedra_people::forum::by_id(conn, &presence.forum_id).await? else { continue };
            if edition.state == EditionState::Draft && !actor.is_some_and(|actor| actor.runs(&edition.id)) {
                continue;
            }
            let (stand, forum) = (shown_code(&presence.stand_code), edition.name.text(lang));
            let text = app.say(lang).fill(key!("mention-stand"), &[("stand", &stand), ("forum", forum)]);
            let href = stand_path(&edition.slug, &presence.stand_code);
            mentions.push(Mention { section: "exhibition", text, href });
        }
        Ok(mentions)
    })
}

/// A new edition takes over the stands of an older one, not who shows there.
pub fn copy<'a>(tx: &'a mut Tx, _stamp: Stamp<'a>, old: &'a ForumId, new: &'a ForumId) -> Boxed<'a, Result<()>> {
    Box::pin(async move {
        store::copy_stands(tx, old, new).await?;
        tx.touch(crate::TOPIC);
        Ok(())
    })
}
