//! What the exchange answers about an edition: its offers and needs on a track or of a country, and their numbers.

use exedra_kernel::key;
use exedra_store::{Conn, Result};
use exedra_web::asked::{Asked, Cell, Figure, Line, Panel, Subject};
use exedra_web::section::Boxed;
use exedra_web::{App, Edition};

use exedra_search::{Index, Order};

use crate::lists;
use crate::model::ListingKind;

/// The facet that a subject is.
fn facet(asked: &Asked<'_>) -> (String, String) {
    let (name, value) = match asked.subject {
        Subject::Track(slug) => ("track", slug),
        Subject::Country(code) => ("country", code),
    };
    (name.to_owned(), value.to_owned())
}

async fn panel(asked: &Asked<'_>, conn: &mut Conn, kind: ListingKind) -> Result<Option<Panel>> {
    let wanted = lists::Asked { q: String::new(), kind, page: 1, facets: vec![facet(asked)] };
    let forum = Some(&asked.edition.id);
    let found = lists::find(asked.app, conn, &wanted, forum, Order::Newest, asked.most).await?;
    let line = |row: &lists::Row| Line {
        text: row.listing.head.title.clone(),
        lang: row.listing.values.text("language").to_owned(),
        note: row.owner.name.clone(),
        href: row.listing.head.path(),
    };
    let (title, order) = match kind {
        ListingKind::Offer => (key!("panel-offers"), 20),
        ListingKind::Need => (key!("panel-needs"), 21),
    };
    Ok(Some(Panel {
        order,
        title: asked.say.say(title),
        total: found.total as u64,
        lines: found.rows.iter().map(line).collect(),
        all: Some(format!("/{}/exchange?{}", asked.edition.slug, wanted.address())),
    }))
}

/// Offers on a subject.
pub fn offers<'a>(asked: &'a Asked<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(panel(asked, conn, ListingKind::Offer))
}

/// Needs on a subject.
pub fn needs<'a>(asked: &'a Asked<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>> {
    Box::pin(panel(asked, conn, ListingKind::Need))
}

/// How many offers and needs are public at an edition, by the country of their owners.
pub fn figures<'a>(app: &'a App, conn: &'a mut Conn, edition: &'a Edition) -> Boxed<'a, Result<Vec<Figure>>> {
    Box::pin(async move {
        let mut all = Vec::new();
        // A command that opens no index counts nothing.
        if app.find::<Index>().is_none() {
            return Ok(all);
        }
        for (kind, name, label, counts, list, front) in [
            (ListingKind::Offer, "offers", key!("figure-offers"), key!("figure-offers-counts"), "exchange", 4),
            (ListingKind::Need, "needs", key!("figure-needs"), key!("figure-needs-counts"), "exchange?kind=needs", 5),
        ] {
            let wanted = lists::Asked { q: String::new(), kind, page: 1, facets: Vec::new() };
            let found = lists::find(app, conn, &wanted, Some(&edition.id), Order::Newest, 0).await?;
            let cells = found.facets.iter().filter(|facet| facet.name == "country");
            all.push(Figure {
                name,
                label,
                counts,
                by: key!("exchange-kicker"),
                value: found.total as i64,
                cells: cells.map(|facet| Cell { part: facet.value.clone(), value: facet.count as i64 }).collect(),
                // Offers are public by decision of their owners: nothing is withheld.
                smallest: 1,
                list: Some(list),
                front: Some(front),
            });
        }
        Ok(all)
    })
}
