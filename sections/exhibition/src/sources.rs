//! What this section answers when others ask: about organisations, and about a new edition.

use std::collections::BTreeMap;

use exedra_kernel::{Actor, ForumId, Lang, OrganisationId, key};
use exedra_store::house::Stamp;
use exedra_store::{Conn, Result, Tx};
use exedra_web::asked::{Cell, Figure};
use exedra_web::section::{Boxed, Mention, OwnPlace};
use exedra_web::{App, Edition, EditionState};

use crate::model::{code_order, shown_code};
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

/// The stands of an edition at which somebody shows, for those who want to meet there; a stand that several share is there
/// once for each.
pub fn places<'a>(conn: &'a mut Conn, forum: &'a ForumId) -> Boxed<'a, Result<Vec<OwnPlace>>> {
    Box::pin(async move {
        let mut shared: BTreeMap<String, usize> = BTreeMap::new();
        let mut places = Vec::new();
        for exhibitor in store::exhibitors(conn, forum).await? {
            let before = shared.entry(exhibitor.stand_code.clone()).or_default();
            *before += 1;
            let name = if *before == 1 { exhibitor.stand_code } else { format!("{} ({before})", exhibitor.stand_code) };
            places.push((name, exhibitor.organisation_id));
        }
        places.sort_by_key(|(name, _)| code_order(name));
        Ok(places)
    })
}

/// How many organisations show at an edition, by their countries.
pub fn figures<'a>(_app: &'a App, conn: &'a mut Conn, edition: &'a Edition) -> Boxed<'a, Result<Vec<Figure>>> {
    Box::pin(async move {
        let ids: Vec<OrganisationId> =
            store::exhibitor_ids(conn, &edition.id).await?.into_iter().map(|(id,)| id).collect();
        let mut countries: BTreeMap<String, i64> = BTreeMap::new();
        for (_, values) in exedra_people::organisation::some(conn, &ids).await? {
            *countries.entry(values.text("country").to_owned()).or_default() += 1;
        }
        Ok(vec![Figure {
            name: "exhibitors",
            label: key!("figure-exhibitors"),
            counts: key!("figure-exhibitors-counts"),
            by: key!("nav-exhibition"),
            value: ids.len() as i64,
            cells: countries.into_iter().map(|(part, value)| Cell { part, value }).collect(),
            smallest: 1,
            list: Some("exhibition"),
            front: Some(3),
        }])
    })
}
