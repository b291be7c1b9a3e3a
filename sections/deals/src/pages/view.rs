//! What several pages show of a case: the offer or need, the other side as far as it is known, faults beside fields.

use exedra_kernel::lang::direction_of;
use exedra_kernel::{Actor, FieldFault, ListingId, OrganisationId, PersonId};
use exedra_people::{organisation, person};
use exedra_store::{Conn, Result};
use exedra_web::forms::Choice;
use exedra_web::{Edition, Say};

use crate::model::{Case, Side};

/// A link with the language of its text.
#[derive(Clone, Debug, Default)]
pub struct Link {
    /// Address; empty for none.
    pub href: String,
    /// What people read.
    pub label: String,
    /// Its language, if known.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}

impl Link {
    fn plain(label: String) -> Self {
        Self { href: String::new(), label, lang: String::new(), dir: "auto" }
    }
}

/// The offer or need, if the asker may read it at present.
pub async fn listing(conn: &mut Conn, t: &Say, actor: Option<&Actor>, id: &ListingId) -> Result<Link> {
    if let Some(head) = exedra_exchange::head(conn, id).await?
        && exedra_exchange::readable(conn, actor, &head).await?
    {
        let lang = head.language.clone().unwrap_or_default();
        let dir = if lang.is_empty() { "auto" } else { direction_of(&lang) };
        return Ok(Link { href: head.path(), label: head.title, lang, dir });
    }
    Ok(Link::plain(t.say("deal-listing-gone")))
}

/// An organisation.
pub async fn house(conn: &mut Conn, id: &OrganisationId) -> Result<Link> {
    let found = organisation::by_id(conn, id).await?;
    let label = found.map_or_else(|| "—".to_owned(), |found| found.name);
    Ok(Link { href: format!("/organisations/{id}"), label, lang: String::new(), dir: "auto" })
}

/// The other side as a side knows it.
pub async fn other(conn: &mut Conn, t: &Say, case: &Case, side: Side) -> Result<Link> {
    if side == Side::Asker || case.knows_other(side) {
        return house(conn, case.organisation(side.other())).await;
    }
    Ok(Link::plain(t.say("deal-unnamed")))
}

/// What the asker lets be told of it, in words.
pub async fn told(conn: &mut Conn, t: &Say, case: &Case) -> Result<Vec<String>> {
    let Some(found) = organisation::by_id(conn, &case.asker_id).await? else { return Ok(Vec::new()) };
    let told = |word: &str| case.tells.0.iter().any(|tells| tells == word);
    let mut words = Vec::new();
    if told("kind") {
        let kind = organisation::KINDS.iter().find(|(word, _)| *word == found.kind.as_str());
        words.extend(kind.map(|(_, key)| t.say(key)));
    }
    if told("country") {
        words.extend(case.asker_country.as_deref().map(|code| t.country(code)));
    }
    Ok(words)
}

/// The name of somebody kept as text; a dash when they were erased.
pub async fn person_name(conn: &mut Conn, id: Option<&str>) -> Result<String> {
    let Some(id) = id.and_then(PersonId::parse) else { return Ok("—".to_owned()) };
    Ok(person::by_id(conn, &id).await?.map_or_else(|| "—".to_owned(), |found| found.display()))
}

/// The sentence of the first fault of a field.
pub fn fault(t: &Say, faults: &[FieldFault], field: &str) -> Option<String> {
    faults.iter().find(|fault| fault.field == field).map(|fault| t.with(fault.key, &fault.detail))
}

/// Languages to choose from.
pub fn languages(t: &Say, edition: &Edition, chosen: &str) -> Vec<Choice> {
    super::languages(edition)
        .into_iter()
        .map(|tag| Choice { label: t.language(&tag), chosen: tag == chosen, value: tag })
        .collect()
}
