//! Public lists of offers and needs: what is asked for, what is found, ready for page, API and feed.

use exedra_kernel::record::{Choice, Description, Kind, Sees};
use exedra_kernel::{ForumId, ListingId, Moment};
use exedra_search::{Excerpt, FacetCount, Index, Marker, Order, Query};
use exedra_store::{Conn, Result};
use exedra_web::{App, Say, forms, markdown};

use crate::model::{Listing, ListingKind};
use crate::search::{Around, FACETS, FORUM};
use crate::{description, listing, rules};

/// Listings on a page.
pub const PAGE: usize = 20;
/// The last page that can be turned to.
const LAST: usize = 5000;
/// Characters of a summary in a list.
const SUMMARY: usize = 240;

/// What a list is asked for, as its address says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Words typed.
    pub q: String,
    /// Offers or needs.
    pub kind: ListingKind,
    /// Page, from 1.
    pub page: usize,
    /// Chosen facets.
    pub facets: Vec<(String, String)>,
}

impl Asked {
    /// From the query of an address. What is not understood is passed over: an old link still shows a list.
    pub fn read(query: &str) -> Self {
        let mut asked = Self { q: String::new(), kind: ListingKind::Offer, page: 1, facets: Vec::new() };
        for (key, value) in forms::decode(query) {
            let value = value.trim();
            match key.as_str() {
                "q" => asked.q = value.chars().take(400).collect(),
                "kind" if matches!(value, "needs" | "need") => asked.kind = ListingKind::Need,
                "page" => asked.page = value.parse().unwrap_or(1).clamp(1, LAST),
                name if FACETS.iter().any(|(facet, _)| *facet == name) && !value.is_empty() => {
                    let chosen = (key.clone(), value.chars().take(200).collect());
                    if !asked.facets.contains(&chosen) && asked.facets.len() < 30 {
                        asked.facets.push(chosen);
                    }
                }
                _ => {}
            }
        }
        asked
    }

    /// The query of an address that asks for this: the same for the same list, whatever order it was put together in.
    pub fn address(&self) -> String {
        let mut pairs: Vec<(String, String)> = Vec::new();
        let mut pair = |key: &str, value: String| pairs.push((key.to_owned(), value));
        if self.kind == ListingKind::Need {
            pair("kind", "needs".to_owned());
        }
        if !self.q.is_empty() {
            pair("q", self.q.clone());
        }
        let mut facets = self.facets.clone();
        facets.sort();
        for (name, value) in facets {
            pair(&name, value);
        }
        if self.page > 1 {
            pair("page", self.page.to_string());
        }
        forms::encode(&pairs)
    }

    /// The same list with a facet chosen, or no longer; from its first page.
    #[must_use]
    pub fn toggled(&self, name: &str, value: &str) -> Self {
        let mut other = self.first();
        let one = (name.to_owned(), value.to_owned());
        match other.facets.iter().position(|chosen| *chosen == one) {
            Some(at) => drop(other.facets.remove(at)),
            None => other.facets.push(one),
        }
        other
    }

    /// Its first page.
    #[must_use]
    pub fn first(&self) -> Self {
        Self { page: 1, ..self.clone() }
    }

    /// Whether a facet is chosen.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.facets.iter().any(|(n, v)| n == name && v == value)
    }
}

/// The organisation of a listing, as lists show it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Country or region.
    pub country: Option<String>,
}

/// One listing of a list.
#[derive(Clone, Debug)]
pub struct Row {
    /// The listing with its described fields.
    pub listing: Listing,
    /// Its owner.
    pub owner: Owner,
    /// The title with the places of matching words.
    pub title: Excerpt,
    /// Where the words stand, or how it begins.
    pub summary: Excerpt,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    /// The listings of the page asked for.
    pub rows: Vec<Row>,
    /// How many there are on all pages.
    pub total: usize,
    /// Counts of facets over all pages.
    pub facets: Vec<FacetCount>,
    /// Nothing has all the words; these have some.
    pub some_words: bool,
}

impl Listed {
    /// Number of pages; one when there is nothing.
    pub fn pages(&self) -> usize {
        self.total.div_ceil(PAGE).clamp(1, LAST)
    }
}

fn wanted(asked: &Asked, forum: Option<&ForumId>) -> Vec<(String, String)> {
    let edition = forum.map(|forum| (FORUM.to_owned(), forum.to_string()));
    asked.facets.iter().cloned().chain(edition).collect()
}

fn broken(error: &exedra_search::Error) -> exedra_store::Error {
    exedra_store::Error::Setup(error.to_string())
}

/// How many listings of a kind an address would find.
pub fn count(app: &App, asked: &Asked, forum: Option<&ForumId>, kind: ListingKind) -> Result<usize> {
    let (kinds, facets, readers) = ([kind.as_str()], wanted(asked, forum), [rules::PUBLIC.to_owned()]);
    let query = Query { text: &asked.q, kinds: &kinds, readers: &readers, facets: &facets, ..Query::default() };
    Ok(app.get::<Index>().search(&query).map_err(|error| broken(&error))?.total)
}

/// Finds what is asked for among what is public.
pub async fn find(
    app: &App,
    conn: &mut Conn,
    asked: &Asked,
    forum: Option<&ForumId>,
    order: Order,
    many: usize,
) -> Result<Listed> {
    let (kinds, facets, readers) = ([asked.kind.as_str()], wanted(asked, forum), [rules::PUBLIC.to_owned()]);
    let query = Query {
        text: &asked.q,
        kinds: &kinds,
        readers: &readers,
        facets: &facets,
        order,
        offset: (asked.page - 1) * many,
        limit: many,
    };
    let mut found = app.get::<Index>().search(&query).map_err(|error| broken(&error))?;
    let ids: Vec<ListingId> = found.hits.iter().filter_map(|hit| ListingId::parse(&hit.id)).collect();
    found.facets.retain(|facet| facet.name != FORUM);
    let rows = rows(conn, &ids, &Marker::new(&asked.q), app.now()).await?;
    Ok(Listed { rows, total: found.total, facets: found.facets, some_words: found.some_words })
}

/// Public listings as lists show them, in the order of the ids.
pub async fn rows(conn: &mut Conn, ids: &[ListingId], marker: &Marker, now: Moment) -> Result<Vec<Row>> {
    let (mut rows, mut around) = (Vec::new(), Around::default());
    for listing in listing::listings(conn, ids).await? {
        // The index follows the tables by a moment; what is public is asked again.
        if !rules::is_public(&listing.head, now) {
            continue;
        }
        let owner =
            around.organisation(conn, &listing.head.organisation_id).await?.map_or_else(Owner::default, |found| {
                Owner { id: found.id.to_string(), name: found.name.clone(), country: found.country.clone() }
            });
        let title = Excerpt { marks: marker.places(&listing.head.title), ..whole(&listing.head.title) };
        let summary = summary(&listing, marker);
        rows.push(Row { listing, owner, title, summary });
    }
    Ok(rows)
}

fn whole(text: &str) -> Excerpt {
    Excerpt { text: text.to_owned(), ..Excerpt::default() }
}

/// The part of the texts where the words stand: of the summary, unless only a longer text has them.
fn summary(listing: &Listing, marker: &Marker) -> Excerpt {
    let mut first = None;
    for name in ["summary", "description", "technical", "advantages"] {
        let text = listing.values.text(name);
        if text.is_empty() || (first.is_some() && marker.is_empty()) {
            continue;
        }
        let excerpt = marker.excerpt(&markdown::skimmed(text), SUMMARY);
        if !excerpt.marks.is_empty() {
            return excerpt;
        }
        first.get_or_insert(excerpt);
    }
    first.unwrap_or_default()
}

/// What people read for a facet's value.
pub fn label(t: &Say, name: &str, value: &str, owner: Option<&str>) -> String {
    let choice = |choices: &[Choice]| {
        choices.iter().find(|(word, _)| *word == value).map_or_else(|| value.to_owned(), |(_, key)| t.say(key))
    };
    match name {
        "country" => t.country(value),
        "language" => t.language(value),
        "sector" => choice(description::SECTORS),
        "ipr" => choice(description::IPR),
        "partnership" => choice(description::PARTNERSHIPS),
        "trl" => t.with("exchange-trl", value),
        "organisation" | "track" => owner.unwrap_or(value).to_owned(),
        _ => value.to_owned(),
    }
}

/// A listing as the API's lists give it: every public field but long texts.
pub fn json(app: &App, row: &Row, both: &description::Both) -> serde_json::Value {
    let head = &row.listing.head;
    let described = both.of(head.kind);
    let short = Description {
        record: described.record,
        fields: described.fields.iter().filter(|field| !matches!(field.kind, Kind::Prose(4001..))).cloned().collect(),
    };
    let mut item = short.json(&row.listing.values, Sees::Everyone);
    item.insert("id".to_owned(), head.id.as_str().into());
    item.insert("kind".to_owned(), head.kind.as_str().into());
    item.insert("url".to_owned(), format!("{}{}", app.settings().base_url, head.path()).into());
    item.insert("excerpt".to_owned(), row.summary.text.as_str().into());
    item.insert("changed".to_owned(), head.changed_at.rfc3339().into());
    item.insert("published".to_owned(), head.published_at.map(Moment::rfc3339).into());
    item.insert("organisation".to_owned(), row.owner.id.as_str().into());
    item.insert("organisation_name".to_owned(), row.owner.name.as_str().into());
    item.insert("country".to_owned(), row.owner.country.as_deref().into());
    item.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_stable() {
        let asked = Asked::read("sector=water&q=+pump&page=3&country=DE&kind=needs&junk=1&sector=water&page=x");
        assert_eq!((asked.q.as_str(), asked.kind, asked.page), ("pump", ListingKind::Need, 1));
        assert_eq!(asked.address(), "kind=needs&q=pump&country=DE&sector=water");
        assert_eq!(Asked::read(&asked.address()), Asked::read("country=DE&sector=water&q=pump&kind=needs"));
        assert_eq!(asked.toggled("country", "DE").address(), "kind=needs&q=pump&sector=water");
        assert_eq!(asked.toggled("country", "CN").address(), "kind=needs&q=pump&country=CN&country=DE&sector=water");
        assert!(asked.has("country", "DE") && !asked.has("country", "CN"));
        assert_eq!(Asked::read("page=99999999").page, LAST);
    }
}
