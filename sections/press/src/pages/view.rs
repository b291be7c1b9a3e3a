//! Releases as pages show them.

use std::collections::{BTreeMap, HashMap};

use exedra_kernel::lang::direction_of;
use exedra_kernel::{Moment, OrganisationId, key};
use exedra_people::{organisation, presence};
use exedra_store::{Conn, Result};
use exedra_web::{Edition, Say};

use crate::model::{Content, Item, Standing};
use crate::release::Shown;
use crate::release_path;

/// A release in a list.
pub struct Row {
    /// Address.
    pub href: String,
    /// Title.
    pub title: String,
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// What happened.
    pub lede: String,
    /// Whose it is.
    pub owner: String,
    /// When it became or becomes public, with its zone.
    pub when: String,
    /// Where it stands, when that has to be said.
    pub state: Option<String>,
}

/// The names of organisations.
pub async fn names(conn: &mut Conn, items: &[&Item]) -> Result<HashMap<OrganisationId, String>> {
    let ids: Vec<OrganisationId> = items.iter().filter_map(|item| item.organisation_id.clone()).collect();
    let known = organisation::some(conn, &ids).await?;
    Ok(known.into_iter().map(|(id, values)| (id, values.text("name").to_owned())).collect())
}

/// Who a release is of: its organisation, or the forum.
pub fn owner(names: &HashMap<OrganisationId, String>, item: &Item, edition: &Edition, t: &Say) -> String {
    let named = item.organisation_id.as_ref().and_then(|id| names.get(id)).cloned();
    named.unwrap_or_else(|| edition.name.text(t.lang).to_owned())
}

/// Where a release stands, in words.
pub fn standing(t: &Say, item: &Item, now: Moment) -> String {
    t.say(match item.standing(now) {
        Standing::Draft => key!("release-state-draft"),
        Standing::Submitted => key!("release-state-submitted"),
        Standing::Embargoed => key!("release-state-embargoed"),
        Standing::Published => key!("release-state-published"),
        Standing::Withdrawn => key!("release-state-withdrawn"),
    })
}

/// Releases as rows of a list.
pub async fn rows(conn: &mut Conn, edition: &Edition, t: &Say, shown: &[Shown], now: Moment) -> Result<Vec<Row>> {
    let items: Vec<&Item> = shown.iter().map(|shown| &shown.item).collect();
    let names = names(conn, &items).await?;
    Ok(shown.iter().map(|shown| row(edition, t, &shown.item, &shown.content, &names, now)).collect())
}

/// One release as a row.
pub fn row(
    edition: &Edition,
    t: &Say,
    item: &Item,
    content: &Content,
    names: &HashMap<OrganisationId, String>,
    now: Moment,
) -> Row {
    let (lang, words) = content.best(t.lang);
    let state = match item.standing(now) {
        Standing::Published if item.shown == Some(1) => None,
        Standing::Published => Some(t.say("release-state-corrected")),
        _ => Some(standing(t, item, now)),
    };
    Row {
        href: release_path(&edition.slug, &item.id),
        title: if words.title.is_empty() { t.say("release-untitled") } else { words.title.clone() },
        lang: lang.to_owned(),
        dir: direction_of(lang),
        lede: words.lede.clone(),
        owner: owner(names, item, edition, t),
        when: item.public_at.map_or_else(String::new, |at| super::zoned(t, at, &edition.zone)),
        state,
    }
}

/// The people of a release who take part and agree to be listed, with their roles; nobody else is named.
pub async fn people(conn: &mut Conn, edition: &Edition, content: &Content) -> Result<Vec<(String, String)>> {
    let mut people = Vec::new();
    for named in &content.people {
        let found = presence::attendee(conn, &edition.id, &named.person).await?;
        if let Some(person) = found.filter(|person| person.here() && person.listed) {
            people.push((person.display(), named.role.clone()));
        }
    }
    Ok(people)
}

/// The words of the theme that a release carries: address and name.
pub fn tracks(edition: &Edition, content: &Content, t: &Say) -> Vec<(String, String)> {
    let known = content.tracks.iter().filter_map(|slug| edition.tracks.find(slug));
    known
        .map(|track| (format!("/{}/tracks/{}", edition.slug, track.slug), track.name.text(t.lang).to_owned()))
        .collect()
}

/// The contents of all items by id: of approved versions, or of the versions written last.
pub fn contents(rows: Vec<(crate::model::ItemId, String)>) -> BTreeMap<crate::model::ItemId, Content> {
    rows.into_iter().filter_map(|(id, text)| Some((id, serde_json::from_str(&text).ok()?))).collect()
}
