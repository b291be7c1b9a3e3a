//! Editions: finding, making, and the words their addresses may not use.

use exedra_kernel::lang::Words;
use exedra_kernel::{ForumId, ForumRole, Lang, Localized, PersonId, Refusal};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::{Edition, EditionState};

use crate::rules::{EditForum, MakeForum};
use crate::store::forums;

/// Words at the beginning of the installation's own addresses.
pub const RESERVED: &[&str] = &[
    "account",
    "admin",
    "api",
    "assets",
    "deals",
    "exedra",
    "favicon.ico",
    "feeds",
    "files",
    "forums",
    "governance",
    "healthz",
    "live",
    "log",
    "my",
    "needs",
    "new",
    "offers",
    "organisations",
    "people",
    "persons",
    "readyz",
    "rights",
    "robots.txt",
    "search",
    "static",
    "tsa",
    "zone",
    "well-known",
    ".well-known",
];

/// What makes a slug unusable: a translation key.
pub fn slug_fault(slug: &str) -> Option<&'static str> {
    let plain = slug.len() >= 2
        && slug.len() <= 40
        && slug.starts_with(|c: char| c.is_ascii_lowercase())
        && !slug.ends_with('-')
        && slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !plain {
        return Some(exedra_kernel::key!("fault-slug"));
    }
    RESERVED.contains(&slug).then_some(exedra_kernel::key!("fault-slug-reserved"))
}

/// The edition of a slug.
pub async fn by_slug(conn: &mut Conn, slug: &str) -> Result<Option<Edition>> {
    Ok(forums::by_slug(conn, slug).await?.map(Edition::from))
}

/// The edition of an id.
pub async fn by_id(conn: &mut Conn, id: &ForumId) -> Result<Option<Edition>> {
    Ok(forums::by_id(conn, id).await?.map(Edition::from))
}

/// All editions, newest first.
pub async fn all(conn: &mut Conn) -> Result<Vec<Edition>> {
    Ok(forums::all(conn).await?.into_iter().map(Edition::from).collect())
}

/// A new edition as somebody describes it.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Place in addresses.
    pub slug: String,
    /// Name.
    pub name: Localized,
    /// Theme.
    pub theme: Localized,
    /// Venue.
    pub venue: Localized,
    /// First day, YYYY-MM-DD.
    pub from: String,
    /// Last day.
    pub to: String,
    /// IANA zone.
    pub zone: String,
    /// Languages of its content.
    pub languages: Vec<String>,
    /// Where it stands at first.
    pub state: EditionState,
}

impl Proposal {
    /// What is wrong with it.
    pub fn faults(&self) -> Vec<exedra_kernel::FieldFault> {
        use exedra_kernel::FieldFault;
        let mut faults = Vec::new();
        if let Some(key) = slug_fault(&self.slug) {
            faults.push(FieldFault::with("slug", key, &self.slug));
        }
        if self.name.0.values().all(|name| name.trim().is_empty()) {
            faults.push(FieldFault::new("name", exedra_kernel::key!("fault-missing")));
        }
        let day = |text: &str| text.parse::<jiff::civil::Date>().ok().filter(|_| text.len() == 10);
        match (day(&self.from), day(&self.to)) {
            (None, _) => faults.push(FieldFault::with("from", exedra_kernel::key!("fault-date"), &self.from)),
            (_, None) => faults.push(FieldFault::with("to", exedra_kernel::key!("fault-date"), &self.to)),
            (Some(from), Some(to)) if from > to => {
                faults.push(FieldFault::new("to", exedra_kernel::key!("fault-days-order")));
            }
            (Some(from), Some(to)) if (to - from).get_days() > 30 => {
                faults.push(FieldFault::new("to", exedra_kernel::key!("fault-days-many")));
            }
            _ => {}
        }
        if !exedra_kernel::time::zone_exists(&self.zone) {
            faults.push(FieldFault::with("zone", exedra_kernel::key!("fault-zone"), &self.zone));
        }
        faults
    }
}

/// Makes an edition.
pub async fn create(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: MakeForum,
    proposal: &Proposal,
    copied_from: Option<&ForumId>,
) -> Result<ForumId> {
    let faults = proposal.faults();
    if !faults.is_empty() {
        return Err(Refusal::Invalid(faults).into());
    }
    let id = ForumId::new(stamp.now, stamp.entropy);
    let p = proposal;
    if forums::insert(tx, &id, &p.slug, &p.name, &p.theme, &p.venue, &p.from, &p.to, &p.zone).await? == 0 {
        return Err(Refusal::field("slug", exedra_kernel::key!("fault-slug-taken")).into());
    }
    forums::complete(tx, &id, &Words(p.languages.clone()), p.state.as_str(), copied_from, stamp.now).await?;
    let after = serde_json::json!({ "slug": p.slug, "name": p.name, "from": p.from, "to": p.to, "state": p.state });
    let done = house::Done { act: "made", record: "forum", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "forum-made", id.as_str()).await?;
    Ok(id)
}

/// Gives somebody a role at an edition.
pub async fn give_role(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditForum,
    person: &PersonId,
    role: ForumRole,
) -> Result<()> {
    forums::give_role(tx, permit.forum(), person, &role, "", stamp.now).await?;
    let after = serde_json::json!({ "role": role });
    let done =
        house::Done { act: "role-given", record: "person", id: person.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// The days of an edition, YYYY-MM-DD.
pub fn days(edition: &Edition) -> Vec<String> {
    let (Ok(from), Ok(to)) = (edition.from.parse::<jiff::civil::Date>(), edition.to.parse::<jiff::civil::Date>())
    else {
        return Vec::new();
    };
    let mut days = Vec::new();
    let mut day = from;
    while day <= to && days.len() < 60 {
        days.push(day.to_string());
        let Ok(next) = day.tomorrow() else { break };
        day = next;
    }
    days
}

/// The languages people write in at an edition, those of the interface first.
pub fn default_languages() -> Vec<String> {
    Lang::ALL.iter().map(|lang| lang.as_str().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        assert_eq!(slug_fault("harbour-2027"), None);
        for bad in ["a", "Harbour", "-x", "x-", "2027", "x y", "über", "a/b"] {
            assert_eq!(slug_fault(bad), Some("fault-slug"), "{bad}");
        }
        assert_eq!(slug_fault("offers"), Some("fault-slug-reserved"));
    }
}
