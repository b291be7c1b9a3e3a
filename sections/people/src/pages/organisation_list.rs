//! The list of organisations.

use askama::Template;
use exedra_kernel::OrganisationId;
use exedra_kernel::lang::direction_of;
use exedra_web::forms::{Choice, encode};
use exedra_web::{Answer, Ctx, Head, Say, page};

use crate::organisation::{self, KINDS, Wanted};
use crate::store::organisations::{self, Listed};

/// Organisations on one page.
const PAGE: i64 = 40;

/// An organisation as lists show it.
pub struct Row {
    /// Address.
    pub href: String,
    /// Name.
    pub name: String,
    /// Name in its own language, with tag and direction.
    pub native: Option<(String, String, &'static str)>,
    /// Place and kind.
    pub about: String,
    /// Whether it no longer works.
    pub inactive: bool,
}

impl Row {
    /// As lists show it.
    pub fn of(t: &Say, row: Listed) -> Self {
        let place = [row.city.clone(), row.country.as_deref().map(|code| t.country(code))];
        let mut about: Vec<String> = place.into_iter().flatten().collect::<Vec<_>>();
        about.dedup();
        let mut about = vec![about.join(", ")];
        about.push(kind(t, row.kind.as_str()));
        about.retain(|part| !part.is_empty());
        Self {
            href: format!("/organisations/{}", row.id),
            native: row.native_name.filter(|native| *native != row.name).map(|native| {
                let tag = row.native_language.unwrap_or_default();
                let direction = direction_of(&tag);
                (native, tag, direction)
            }),
            name: row.name,
            about: about.join(" · "),
            inactive: row.status != "active",
        }
    }
}

/// A kind as people read it.
pub fn kind(t: &Say, word: &str) -> String {
    KINDS.iter().find(|(known, _)| *known == word).map_or_else(String::new, |(_, key)| t.say(key))
}

#[derive(Template)]
#[template(path = "organisation_list.html")]
struct Page {
    t: Say,
    query: String,
    countries: Vec<Choice>,
    kinds: Vec<Choice>,
    total: String,
    rows: Vec<Row>,
    next: Option<String>,
    filtered: bool,
    later: bool,
    start: String,
}

/// What the address asks for.
pub fn wanted(ctx: &Ctx) -> Wanted {
    let value = |name: &str| ctx.query_value(name).unwrap_or_default();
    let country = value("country");
    let kind = value("kind");
    Wanted {
        query: value("q").chars().take(200).collect(),
        country: if exedra_kernel::geography::is_country(&country) { country } else { String::new() },
        kind: if KINDS.iter().any(|(word, _)| *word == kind) { kind } else { String::new() },
        after: OrganisationId::parse(&value("after")),
    }
}

/// Shows organisations by name.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let wanted = wanted(&ctx);
    let mut conn = ctx.app.db().read().await?;
    let found = organisation::list(&mut conn, &wanted, PAGE).await?;
    let mut countries: Vec<Choice> = organisations::countries(&mut conn)
        .await?
        .into_iter()
        .map(|(code,)| Choice { label: t.country(&code), chosen: code == wanted.country, value: code })
        .collect();
    countries.sort_by(|a, b| a.label.cmp(&b.label));
    let kinds = KINDS
        .iter()
        .map(|(word, key)| Choice { value: (*word).to_owned(), label: t.say(key), chosen: *word == wanted.kind })
        .collect();
    let pairs = |after: Option<&OrganisationId>| {
        let mut pairs = Vec::new();
        for (name, value) in [("q", wanted.query.as_str()), ("country", &wanted.country), ("kind", &wanted.kind)] {
            if !value.is_empty() {
                pairs.push((name.to_owned(), value.to_owned()));
            }
        }
        pairs.extend(after.map(|id| ("after".to_owned(), id.to_string())));
        if pairs.is_empty() { "/organisations".to_owned() } else { format!("/organisations?{}", encode(&pairs)) }
    };
    let head = Head::new(t.say("organisations-title")).described(t.say("organisations-lede"));
    let body = Page {
        total: t.count("organisations-count", found.total),
        next: found.next.as_ref().map(|id| pairs(Some(id))),
        filtered: !(wanted.query.is_empty() && wanted.country.is_empty() && wanted.kind.is_empty()),
        later: wanted.after.is_some(),
        start: pairs(None),
        rows: found.rows.into_iter().map(|row| Row::of(&t, row)).collect(),
        query: wanted.query.clone(),
        countries,
        kinds,
        t,
    };
    page(&ctx, &head, &body)
}
