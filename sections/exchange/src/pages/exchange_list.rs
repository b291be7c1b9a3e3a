//! The exchange of an edition: its public offers and needs with search, facets and paging; and its feed.

use askama::Template;
use exedra_search::{Excerpt, Order};
use exedra_web::{Answer, Ctx, Head, Policy, Say, page, respond};

use crate::lists::{self, Asked, Listed, PAGE};
use crate::model::ListingKind;
use crate::search::{Around, FACETS};

/// How the list is kept.
pub const POLICY: Policy = Policy {
    topics: &[crate::TOPIC, exedra_people::TOPIC],
    keys: &["q", "kind", "page", "track", "sector", "country", "trl", "ipr", "partnership", "language", "organisation"],
};
/// How the feed is kept.
pub const FEED: Policy = Policy { topics: &[crate::TOPIC, exedra_people::TOPIC], keys: &["kind"] };

/// Values of a facet that are shown.
const VALUES: usize = 10;
/// Entries of the feed.
const ENTRIES: usize = 50;

struct Tab {
    href: String,
    label: String,
    here: bool,
}

struct FacetValue {
    href: String,
    label: String,
    count: String,
}

struct Facet {
    label: String,
    values: Vec<FacetValue>,
}

struct Row {
    href: String,
    title: Excerpt,
    lang: String,
    dir: &'static str,
    owner: String,
    owner_href: String,
    facts: String,
    summary: Excerpt,
}

#[derive(Template)]
#[template(path = "exchange_list.html")]
struct Page {
    t: Say,
    base: String,
    q: String,
    needs: bool,
    hidden: Vec<(String, String)>,
    tabs: Vec<Tab>,
    found: String,
    total: usize,
    some_words: bool,
    rows: Vec<Row>,
    facets: Vec<Facet>,
    chosen: Vec<FacetValue>,
    other: Option<Tab>,
    here: String,
    previous: Option<String>,
    next: Option<String>,
    feed: String,
}

fn at(base: &str, asked: &Asked) -> String {
    let address = asked.address();
    if address.is_empty() { base.to_owned() } else { format!("{base}?{address}") }
}

/// Shows the list.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let forum = ctx.forum()?.clone();
    let base = ctx.at_forum("exchange");
    let asked = Asked::read(&ctx.query);
    let mut conn = ctx.app.db().read().await?;
    let listed = lists::find(&ctx.app, &mut conn, &asked, Some(&forum.id), Order::Best, PAGE).await?;
    let mut names: Vec<(String, String)> =
        forum.tracks.0.iter().map(|track| (track.slug.clone(), track.name.text(ctx.lang).to_owned())).collect();
    let mut around = Around::default();
    let owners = listed.facets.iter().filter(|facet| facet.name == "organisation").map(|facet| facet.value.clone());
    let chosen = asked.facets.iter().filter(|(name, _)| name == "organisation").map(|(_, value)| value.clone());
    for id in chosen.chain(owners.take(VALUES)) {
        if let Some(parsed) = exedra_kernel::OrganisationId::parse(&id)
            && let Some(found) = around.organisation(&mut conn, &parsed).await?
        {
            names.push((id, found.name.clone()));
        }
    }
    let mut tabs = Vec::new();
    for kind in [ListingKind::Offer, ListingKind::Need] {
        let here = kind == asked.kind;
        let count = if here { listed.total } else { lists::count(&ctx.app, &asked, Some(&forum.id), kind)? };
        let key = if kind == ListingKind::Offer {
            exedra_kernel::key!("exchange-tab-offers")
        } else {
            exedra_kernel::key!("exchange-tab-needs")
        };
        let there = Asked { kind, ..asked.first() };
        tabs.push(Tab { href: at(&base, &there), label: t.count(key, count), here });
    }
    let other = tabs.iter().find(|tab| !tab.here).map(|tab| Tab {
        href: tab.href.clone(),
        label: tab.label.clone(),
        here: false,
    });
    let needs = asked.kind == ListingKind::Need;
    let title = if needs { t.say("exchange-title-needs") } else { t.say("exchange-title-offers") };
    let facets = facets(&t, &base, &asked, &listed, &names);
    let chosen = chosen_facets(&t, &base, &asked, &names);
    let turn = |to: usize| at(&base, &Asked { page: to, ..asked.clone() });
    let found = if needs {
        t.count("exchange-found-needs", listed.total)
    } else {
        t.count("exchange-found-offers", listed.total)
    };
    let json_ld = item_list(&ctx, &listed);
    let body = Page {
        q: asked.q.clone(),
        needs,
        hidden: asked.facets.clone(),
        tabs,
        found,
        total: listed.total,
        some_words: listed.some_words,
        facets,
        chosen,
        other,
        here: t.fill(
            "exchange-page",
            &[("page", &t.number(asked.page as i64)), ("pages", &t.number(listed.pages() as i64))],
        ),
        previous: (asked.page > 1).then(|| turn((asked.page - 1).min(listed.pages()))),
        next: (asked.page < listed.pages()).then(|| turn(asked.page + 1)),
        feed: format!("{base}/feed.xml{}", if needs { "?kind=needs" } else { "" }),
        rows: listed.rows.into_iter().map(|row| row_of(&t, row)).collect(),
        base,
        t,
    };
    let head = Head::new(title).nav("exchange").described(body.t.say("exchange-lede")).json_ld(json_ld);
    page(&ctx, &head, &body)
}

fn row_of(t: &Say, row: lists::Row) -> Row {
    let head = &row.listing.head;
    let lang = head.language.clone().unwrap_or_else(|| "und".to_owned());
    let mut facts: Vec<String> = row.owner.country.iter().map(|code| t.country(code)).collect();
    facts.extend(row.listing.values.get("trl").int().map(|trl| t.with("exchange-trl", trl)));
    let ipr = row.listing.values.text("ipr");
    if !ipr.is_empty() {
        facts.push(lists::label(t, "ipr", ipr, None));
    }
    Row {
        href: head.path(),
        dir: exedra_kernel::lang::direction_of(&lang),
        lang,
        owner_href: format!("/organisations/{}", row.owner.id),
        owner: row.owner.name,
        facts: facts.join(" · "),
        title: row.title,
        summary: row.summary,
    }
}

fn name_of<'a>(names: &'a [(String, String)], id: &str) -> Option<&'a str> {
    names.iter().find(|(known, _)| known == id).map(|(_, name)| name.as_str())
}

fn facets(t: &Say, base: &str, asked: &Asked, listed: &Listed, names: &[(String, String)]) -> Vec<Facet> {
    let facet = |(name, key): &(&'static str, &'static str)| {
        let counts = listed.facets.iter().filter(|facet| facet.name == *name && !asked.has(name, &facet.value));
        let values: Vec<FacetValue> = counts
            .take(VALUES)
            .map(|facet| FacetValue {
                href: at(base, &asked.toggled(name, &facet.value)),
                label: lists::label(t, name, &facet.value, name_of(names, &facet.value)),
                count: t.number(facet.count as i64),
            })
            .collect();
        Facet { label: t.say(key), values }
    };
    FACETS.iter().map(facet).filter(|facet| !facet.values.is_empty()).collect()
}

fn chosen_facets(t: &Say, base: &str, asked: &Asked, names: &[(String, String)]) -> Vec<FacetValue> {
    let chosen = asked.facets.iter().map(|(name, value)| FacetValue {
        href: at(base, &asked.toggled(name, value)),
        label: lists::label(t, name, value, name_of(names, value)),
        count: String::new(),
    });
    chosen.collect()
}

/// The page as a list of items in the words of schema.org.
fn item_list(ctx: &Ctx, listed: &Listed) -> serde_json::Value {
    let items = listed.rows.iter().enumerate().map(|(at, row)| {
        serde_json::json!({
            "@type": "ListItem", "position": at + 1,
            "name": row.listing.head.title, "url": ctx.absolute(&row.listing.head.path()),
        })
    });
    serde_json::json!({
        "@context": "https://schema.org", "@type": "ItemList",
        "numberOfItems": listed.total, "itemListElement": items.collect::<Vec<_>>(),
    })
}

/// What may not stand in XML as it is.
fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // Other control characters are not allowed in XML at all.
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            '\u{fffe}' | '\u{ffff}' => {}
            c => out.push(c),
        }
    }
    out
}

/// The newest listings as an Atom feed (RFC 4287).
pub async fn feed(ctx: Ctx) -> Answer {
    use std::fmt::Write;
    let t = ctx.say();
    let forum = ctx.forum()?.clone();
    let asked = Asked { kind: Asked::read(&ctx.query).kind, ..Asked::read("") };
    let mut conn = ctx.app.db().read().await?;
    let listed = lists::find(&ctx.app, &mut conn, &asked, Some(&forum.id), Order::Newest, ENTRIES).await?;
    let needs = asked.kind == ListingKind::Need;
    let title = if needs { t.say("exchange-title-needs") } else { t.say("exchange-title-offers") };
    let (here, list) =
        (ctx.absolute(&ctx.at_forum("exchange/feed.xml")), ctx.absolute(&at(&ctx.at_forum("exchange"), &asked)));
    let updated = listed.rows.iter().map(|row| row.listing.head.changed_at).max();
    let updated = updated.map_or_else(|| format!("{}T00:00:00Z", forum.from), exedra_kernel::Moment::rfc3339);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\
         <id>urn:uuid:{}:{}</id><title>{} · {}</title><updated>{updated}</updated>\
         <link rel=\"self\" href=\"{}\"/><link href=\"{}\"/>\n",
        ctx.lang,
        forum.id,
        asked.kind.plural(),
        xml(forum.name.text(ctx.lang)),
        xml(&title),
        xml(&if needs { format!("{here}?kind=needs") } else { here }),
        xml(&list),
    );
    for row in &listed.rows {
        let head = &row.listing.head;
        let lang = head.language.as_deref().map_or_else(String::new, |tag| format!(" xml:lang=\"{}\"", xml(tag)));
        let _ = writeln!(
            out,
            "<entry{lang}><id>urn:uuid:{}</id><title>{}</title><updated>{}</updated><published>{}</published>\
             <link href=\"{}\"/><author><name>{}</name></author><summary>{}</summary></entry>",
            head.id,
            xml(&head.title),
            head.changed_at.rfc3339(),
            head.published_at.unwrap_or(head.changed_at).rfc3339(),
            xml(&ctx.absolute(&head.path())),
            xml(&row.owner.name),
            xml(&row.summary.text),
        );
    }
    out.push_str("</feed>\n");
    Ok(respond::with_type(out, "application/atom+xml; charset=utf-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_holds_any_text() {
        assert_eq!(xml("a<b> & \"c\"\u{0}\u{8}\n"), "a&lt;b&gt; &amp; &quot;c&quot;\n");
    }

    #[test]
    fn the_cache_knows_every_facet() {
        for (name, _) in FACETS {
            assert!(POLICY.keys.contains(name), "{name}");
        }
    }
}
