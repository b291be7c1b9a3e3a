//! Offers and needs in the site search: answered from the index of this section, so that nothing but its rules says what is
//! public.

use exedra_kernel::key;
use exedra_search::{Excerpt, Marker, Order};
use exedra_store::{Conn, Result};
use exedra_web::findable::{FoundElsewhere, FoundLine, Marked, Sought};
use exedra_web::section::Boxed;

use crate::lists::{self, Asked};
use crate::model::ListingKind;

fn pieces(excerpt: &Excerpt) -> Marked {
    let cut = |text: &str, cut: bool| cut.then(|| (text.to_owned(), false));
    let whole = excerpt.pieces().into_iter().map(|(text, marked)| (text.to_owned(), marked));
    cut("… ", excerpt.cut_before).into_iter().chain(whole).chain(cut(" …", excerpt.cut_after)).collect()
}

/// Public offers and needs that have the words.
pub fn find<'a>(sought: Sought<'a>, conn: &'a mut Conn) -> Boxed<'a, Result<Vec<FoundElsewhere>>> {
    Box::pin(async move {
        let (t, mut all) = (sought.say, Vec::new());
        if Marker::new(sought.words).is_empty() {
            return Ok(all);
        }
        let forum = sought.edition.map(|edition| &edition.id);
        for (kind, name, every) in [
            (ListingKind::Offer, key!("exchange-title-offers"), key!("findable-all-offers")),
            (ListingKind::Need, key!("exchange-title-needs"), key!("findable-all-needs")),
        ] {
            let facets = sought.track.map(|track| ("track".to_owned(), track.to_owned()));
            let asked = Asked { q: sought.words.to_owned(), kind, page: 1, facets: facets.into_iter().collect() };
            let listed = lists::find(sought.app, conn, &asked, forum, Order::Best, sought.most).await?;
            // The site search finds what has all the words.
            if listed.some_words {
                continue;
            }
            let link = sought.edition.map(|edition| {
                (t.count(every, listed.total), format!("/{}/exchange?{}", edition.slug, asked.address()))
            });
            let line = |row: lists::Row| FoundLine {
                title: pieces(&row.title),
                lang: row.listing.head.language.clone().unwrap_or_default(),
                excerpt: pieces(&row.summary),
                note: row.owner.name,
                href: row.listing.head.path(),
            };
            all.push(FoundElsewhere {
                kind: kind.as_str(),
                name: t.say(name),
                total: listed.total,
                lines: listed.rows.into_iter().map(line).collect(),
                all: link,
            });
        }
        Ok(all)
    })
}
