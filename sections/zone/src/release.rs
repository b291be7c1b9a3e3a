//! Releases: published versions, and what a new one would say.

use cloak::growth::{Day, Month};
use exedra_kernel::{Moment, Refusal, key};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};
use serde_json::json;

use crate::compute::{Computed, Earlier, Wanted, compute};
use crate::model::{Draft, DraftId, Release, ReleaseId, Zone};
use crate::rules::RunOffice;
use crate::snapshot::Snapshot;
use crate::{TOPIC, rules, store};

/// All releases of a zone, the latest period first, of a period the latest version first.
pub async fn all(conn: &mut Conn, zone: &Zone) -> Result<Vec<Release>> {
    store::releases(conn, &zone.id).await
}

/// A release by the id of its address.
pub async fn by_id(conn: &mut Conn, zone: &Zone, id: &str) -> Result<Release> {
    let id = ReleaseId::parse(id).ok_or(Refusal::NotFound)?;
    store::release(conn, &zone.id, &id).await?.ok_or_else(|| Refusal::NotFound.into())
}

impl Release {
    /// What it says.
    pub fn said(&self) -> Snapshot {
        serde_json::from_str(&self.snapshot).unwrap_or_default()
    }
    /// Its address.
    pub fn path(&self, zone: &Zone) -> String {
        format!("/zone/{}/releases/{}", zone.slug, self.id)
    }
}

impl Draft {
    /// What it says.
    pub fn said(&self) -> Snapshot {
        serde_json::from_str(&self.snapshot).unwrap_or_default()
    }
    /// Its address.
    pub fn path(&self, zone: &Zone) -> String {
        format!("/zone/{}/office/drafts/{}", zone.slug, self.id)
    }
}

/// What a release of a period would say now, with its version and day.
struct Computation {
    /// The snapshot, and what was withheld and why.
    computed: Computed,
    /// Its version.
    version: i64,
    /// The day of its first version.
    as_of: String,
}

/// The latest version of a period, if one was published.
pub fn latest_of<'a>(all: &'a [Release], (from, to): (&str, &str)) -> Option<&'a Release> {
    let same = all.iter().filter(|one| one.period_from == from && one.period_to == to);
    same.max_by_key(|one| one.version)
}

/// Computes a release of a period as of a moment.
async fn computed(conn: &mut Conn, zone: &Zone, (from, to): (&str, &str), now: Moment) -> Result<Computation> {
    let month =
        |field: &str, text: &str| text.parse::<Month>().map_err(|_| Refusal::field(field, key!("fault-release-month")));
    let (first, last) = (month("from", from)?, month("to", to)?);
    if zone.day(now).as_str() < format!("{}-01", last.plus(1)).as_str() {
        return Err(Refusal::field("to", key!("fault-release-future")).into());
    }
    let before = store::releases(conn, &zone.id).await?;
    let same: Vec<&Release> = before.iter().filter(|one| one.period_from == from && one.period_to == to).collect();
    let as_of = same.iter().min_by_key(|one| one.version).map_or_else(|| zone.day(now), |one| one.as_of.clone());
    let earlier = |one: &Release| Earlier {
        at: one.published_at,
        snapshot: one.said(),
        classified: serde_json::from_str(&one.classified).unwrap_or_default(),
    };
    let earlier: Vec<Earlier> = before.iter().map(earlier).collect();
    let (companies, classes) = (store::companies(conn, &zone.id).await?, store::classes(conn, &zone.id).await?);
    let returns = store::returns(conn, &zone.id, now).await?;
    let day: Day = as_of.parse().map_err(|_| Refusal::Conflict(key!("conflict-release-empty")))?;
    let wanted = Wanted {
        zone,
        companies: &companies,
        classes: &classes,
        returns: &returns,
        from: first,
        to: last,
        as_of: day,
        earlier: &earlier,
    };
    let computed = compute(&wanted)?;
    Ok(Computation { computed, version: same.iter().map(|one| one.version).max().unwrap_or(0) + 1, as_of })
}

/// The drafts of a zone.
pub async fn drafts(conn: &mut Conn, zone: &Zone) -> Result<Vec<Draft>> {
    store::drafts(conn, &zone.id).await
}

/// A draft by the id of its address.
pub async fn draft_by_id(conn: &mut Conn, zone: &Zone, id: &str) -> Result<Draft> {
    let id = DraftId::parse(id).ok_or(Refusal::NotFound)?;
    store::draft(conn, &zone.id, &id).await?.ok_or_else(|| Refusal::NotFound.into())
}

/// Computes a release of a period and keeps it as a draft; an earlier draft of the same period gives way. A period that was
/// published before is corrected, and what changed has to be said.
pub async fn prepare(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &RunOffice,
    period: (&str, &str),
    changes: &str,
) -> Result<DraftId> {
    let zone = store::zone_by_id(tx, permit.zone()).await?.ok_or(Refusal::NotFound)?;
    let computation = computed(tx, &zone, period, stamp.now).await?;
    if computation.version > 1 && changes.is_empty() {
        return Err(Refusal::field("changes", key!("fault-release-changes")).into());
    }
    if changes.chars().count() > 1000 {
        return Err(Refusal::field("changes", key!("fault-release-changes-long")).into());
    }
    let id = DraftId::new(stamp.now, stamp.entropy);
    let snapshot = json!(computation.computed.snapshot).to_string();
    let by = rules::person(permit.acting());
    store::put_draft(tx, &id, &zone.id, period.0, period.1, changes, &snapshot, stamp.now, by).await?;
    let after = json!({ "zone": zone.slug, "from": period.0, "to": period.1, "version": computation.version });
    let done = Done { act: "drafted", record: "zone-release", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    Ok(id)
}

/// Throws a draft away.
pub async fn discard(tx: &mut Tx, stamp: Stamp<'_>, permit: &RunOffice, draft: &DraftId) -> Result<()> {
    if store::remove_draft(tx, permit.zone(), draft).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    let before = json!({ "draft": draft });
    let done =
        Done { act: "discarded", record: "zone-release", id: draft.as_str(), before: Some(&before), after: None };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// Publishes a draft as it was looked at: when the filings say something else by now, nothing is published.
pub async fn publish(tx: &mut Tx, stamp: Stamp<'_>, permit: &RunOffice, draft: &DraftId) -> Result<ReleaseId> {
    let zone = store::zone_by_id(tx, permit.zone()).await?.ok_or(Refusal::NotFound)?;
    let draft = store::draft(tx, &zone.id, draft).await?.ok_or(Refusal::NotFound)?;
    let period = (draft.period_from.as_str(), draft.period_to.as_str());
    let computation = computed(tx, &zone, period, stamp.now).await?;
    let Computed { snapshot, protection, classified } = &computation.computed;
    if !snapshot.same_figures(&draft.said()) {
        return Err(Refusal::Conflict(key!("conflict-release-moved")).into());
    }
    if computation.version > 1 && draft.changes.is_empty() {
        return Err(Refusal::Conflict(key!("fault-release-changes")).into());
    }
    let id = ReleaseId::new(stamp.now, stamp.entropy);
    let by = rules::person(permit.acting());
    let written = store::insert_release(
        tx,
        &id,
        &zone.id,
        period.0,
        period.1,
        computation.version,
        &computation.as_of,
        stamp.now,
        by,
        &draft.changes,
        &json!(snapshot).to_string(),
        &json!(protection).to_string(),
        &json!(classified).to_string(),
    )
    .await?;
    if written == 0 {
        return Err(Refusal::Conflict(key!("conflict-release-meanwhile")).into());
    }
    store::remove_draft(tx, &zone.id, &draft.id).await?;
    let after = json!({ "zone": zone.slug, "from": period.0, "to": period.1, "version": computation.version });
    let done = Done { act: "published", record: "zone-release", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "release-published", id.as_str()).await?;
    Ok(id)
}
