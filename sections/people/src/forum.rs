//! Editions: finding, making, and the words their addresses may not use.

use exedra_kernel::lang::Words;
use exedra_kernel::{ForumId, ForumRole, Lang, Localized, Moment, PersonId, Refusal, Track, Tracks};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::section::Boxed;
use exedra_web::{Edition, EditionState};

use crate::rules::{EditForum, MakeForum};
use crate::rules_organisations::FoundForum;
use crate::store::admin::RoleRow;
use crate::store::{admin, forums};

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
    /// The words of its theme that things carry.
    pub tracks: Tracks,
    /// The country or region it is held in, by its code.
    pub country: Option<String>,
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
        let slugs: std::collections::BTreeSet<&str> = self.tracks.0.iter().map(|track| track.slug.as_str()).collect();
        if slugs.len() < self.tracks.0.len() {
            faults.push(FieldFault::new("tracks_en", exedra_kernel::key!("fault-tracks-same")));
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
    forums::set_theme(tx, &id, &p.tracks, p.country.as_deref()).await?;
    let after = serde_json::json!({ "slug": p.slug, "name": p.name, "from": p.from, "to": p.to, "state": p.state });
    let done = house::Done { act: "made", record: "forum", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "forum-made", id.as_str()).await?;
    Ok(id)
}

/// What a state of an edition may be followed by: one step on, or one step back while nothing final happened. An archived
/// edition stays as it is.
pub fn followers(state: EditionState) -> &'static [EditionState] {
    match state {
        EditionState::Draft => &[EditionState::Open],
        EditionState::Open => &[EditionState::Running, EditionState::Draft],
        EditionState::Running => &[EditionState::Closed, EditionState::Open],
        EditionState::Closed => &[EditionState::Archived, EditionState::Running],
        EditionState::Archived => &[],
    }
}

fn archived(state: EditionState) -> Result<()> {
    if state == EditionState::Archived {
        return Err(Refusal::Conflict(exedra_kernel::key!("conflict-forum-archived")).into());
    }
    Ok(())
}

/// What the settings of an edition say, as the trail keeps it.
pub(crate) fn described(edition: &Edition) -> serde_json::Value {
    serde_json::json!({
        "name": edition.name, "theme": edition.theme, "venue": edition.venue, "from": edition.from, "to": edition.to,
        "zone": edition.zone, "languages": edition.languages, "tracks": edition.tracks, "country": edition.country,
    })
}

/// Changes names, days, zone and languages of an edition; its slug and its state stay.
pub async fn edit(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditForum, proposal: &Proposal) -> Result<()> {
    let id = permit.forum();
    let before = by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    archived(before.state)?;
    let mut p = Proposal { slug: before.slug.clone(), state: before.state, ..proposal.clone() };
    // A track that is named differently in one language stays the same track at the same address.
    for track in &mut p.tracks.0 {
        let same = |old: &&Track| track.name.0.iter().any(|(lang, name)| old.name.0.get(lang) == Some(name));
        if let Some(old) = before.tracks.0.iter().find(same) {
            track.slug.clone_from(&old.slug);
        }
    }
    let faults = p.faults();
    if !faults.is_empty() {
        return Err(Refusal::Invalid(faults).into());
    }
    let languages = Words(p.languages.clone());
    forums::update(tx, id, &p.name, &p.theme, &p.venue, &p.from, &p.to, &p.zone, &languages).await?;
    forums::set_theme(tx, id, &p.tracks, p.country.as_deref()).await?;
    let after = by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    let (old, new) = (described(&before), described(&after));
    if old == new {
        return Ok(());
    }
    let done = house::Done { act: "edited", record: "forum", id: id.as_str(), before: Some(&old), after: Some(&new) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "forum-changed", id.as_str()).await
}

/// When the next day begins at an edition that is announced or under way: its front page counts days.
pub fn next_day(conn: &mut Conn, now: Moment) -> Boxed<'_, Result<Option<Moment>>> {
    Box::pin(async move {
        let counts = |edition: &Edition| matches!(edition.state, EditionState::Open | EditionState::Running);
        let begins = |edition: Edition| {
            let tomorrow = now.in_zone(&edition.zone).date().tomorrow().ok()?;
            Moment::of_civil(tomorrow.at(0, 0, 0, 0), &edition.zone)
        };
        Ok(all(conn).await?.into_iter().filter(counts).filter_map(begins).min())
    })
}

/// Moves an edition to a state that may follow.
pub async fn set_state(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditForum, state: EditionState) -> Result<()> {
    let id = permit.forum();
    let before = by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    if !followers(before.state).contains(&state) {
        return Err(Refusal::Conflict(exedra_kernel::key!("conflict-forum-state")).into());
    }
    forums::set_state(tx, id, state.as_str()).await?;
    let (old, new) = (serde_json::json!({ "state": before.state }), serde_json::json!({ "state": state }));
    let done = house::Done { act: "moved", record: "forum", id: id.as_str(), before: Some(&old), after: Some(&new) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "forum-state", id.as_str()).await
}

/// Takes back an edit of an edition's names, days, zone or languages, if nobody has changed them since.
pub async fn undo(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditForum, line: &house::Audit) -> Result<String> {
    #[derive(serde::Deserialize)]
    struct Described {
        name: Localized,
        theme: Localized,
        venue: Localized,
        from: String,
        to: String,
        zone: String,
        languages: Vec<String>,
        /// Lines of the trail from before there were tracks do not name any.
        tracks: Option<Tracks>,
        country: Option<String>,
    }
    let parse = |text: Option<&String>| serde_json::from_str::<serde_json::Value>(text?).ok();
    let (Some(before), Some(after)) = (parse(line.before.as_ref()), parse(line.after.as_ref())) else {
        return Err(Refusal::Conflict(exedra_kernel::key!("conflict-not-undoable")).into());
    };
    let now = by_id(tx, permit.forum()).await?.ok_or(Refusal::NotFound)?;
    archived(now.state)?;
    if described(&now) != after {
        return Err(Refusal::Conflict(exedra_kernel::key!("conflict-changed-since")).into());
    }
    let Ok(d) = serde_json::from_value::<Described>(before.clone()) else {
        return Err(Refusal::Conflict(exedra_kernel::key!("conflict-not-undoable")).into());
    };
    let id = permit.forum();
    let languages = Words(d.languages);
    forums::update(tx, id, &d.name, &d.theme, &d.venue, &d.from, &d.to, &d.zone, &languages).await?;
    if let Some(tracks) = &d.tracks {
        forums::set_theme(tx, id, tracks, d.country.as_deref()).await?;
    }
    let done =
        house::Done { act: "undone", record: "forum", id: id.as_str(), before: Some(&after), after: Some(&before) };
    let line = house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "forum-changed", id.as_str()).await?;
    Ok(line)
}

/// Everybody with a role at an edition, but for mere participants.
pub async fn roles(conn: &mut Conn, forum: &ForumId) -> Result<Vec<RoleRow>> {
    admin::roles(conn, forum).await
}

/// Whoever made an edition becomes its first secretary.
pub async fn found(tx: &mut Tx, stamp: Stamp<'_>, permit: FoundForum) -> Result<()> {
    let person = permit.person();
    forums::give_role(tx, permit.forum(), person, &ForumRole::Secretariat, "", stamp.now).await?;
    let after = serde_json::json!({ "role": ForumRole::Secretariat });
    let done =
        house::Done { act: "role-given", record: "person", id: person.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// Takes a role from somebody; the last secretary stays.
pub async fn take_role(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditForum,
    person: &PersonId,
    role: ForumRole,
) -> Result<()> {
    if role == ForumRole::Secretariat {
        let secretaries = admin::secretaries(tx, permit.forum()).await?.map_or(0, |(n,)| n);
        crate::rules_organisations::secretary_stays(secretaries)?;
    }
    if forums::take_role(tx, permit.forum(), person, &role).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    let before = serde_json::json!({ "role": role });
    let done =
        house::Done { act: "role-taken", record: "person", id: person.as_str(), before: Some(&before), after: None };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "role-taken", person.as_str()).await
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

/// The hosts of one thing of an edition (an event's id), with their names.
pub async fn hosts(conn: &mut Conn, forum: &ForumId, thing: &str) -> Result<Vec<(PersonId, String)>> {
    let rows = forums::hosts(conn, forum, thing).await?;
    Ok(rows.into_iter().map(|(id, native, latin)| (id, crate::model::display(&native, &latin))).collect())
}

/// The things of an edition (events' ids) that somebody hosts.
pub async fn hosted_by(conn: &mut Conn, forum: &ForumId, person: &PersonId) -> Result<Vec<String>> {
    let roles = forums::roles_of(conn, person).await?;
    let hosting =
        roles.into_iter().filter(|(of, role, scope)| of == forum && *role == ForumRole::Host && !scope.is_empty());
    Ok(hosting.map(|(.., scope)| scope).collect())
}

/// Makes somebody host of one thing of an edition.
pub async fn give_host(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditForum,
    person: &PersonId,
    thing: &str,
) -> Result<()> {
    forums::give_role(tx, permit.forum(), person, &ForumRole::Host, thing, stamp.now).await?;
    let after = serde_json::json!({ "role": ForumRole::Host, "of": thing });
    let done =
        house::Done { act: "role-given", record: "person", id: person.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// Somebody is no longer host of one thing of an edition.
pub async fn take_host(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditForum,
    person: &PersonId,
    thing: &str,
) -> Result<()> {
    if forums::take_host(tx, permit.forum(), person, thing).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    let before = serde_json::json!({ "role": ForumRole::Host, "of": thing });
    let done =
        house::Done { act: "role-taken", record: "person", id: person.as_str(), before: Some(&before), after: None };
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

    #[test]
    fn states_follow_each_other() {
        for state in EditionState::ALL {
            assert!(!followers(*state).contains(state));
        }
        assert!(followers(EditionState::Archived).is_empty(), "what is archived stays");
        // From a draft every state can be reached, step by step.
        let mut state = EditionState::Draft;
        for next in [EditionState::Open, EditionState::Running, EditionState::Closed, EditionState::Archived] {
            assert_eq!(followers(state).first(), Some(&next));
            state = next;
        }
    }
}
