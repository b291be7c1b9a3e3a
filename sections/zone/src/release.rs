//! Releases: published versions, and what a new one would say.

use cloak::growth::{Day, Month};
use exedra_kernel::{By, Refusal, key};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};
use serde_json::json;

use crate::compute::{Computed, Earlier, Wanted, compute};
use crate::model::{Release, ReleaseId, Zone};
use crate::rules::RunOffice;
use crate::snapshot::Snapshot;
use crate::{TOPIC, store};

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

/// What a release of a period would say now, with its version and day.
pub struct Draft {
    /// The snapshot, and what was withheld and why.
    pub computed: Computed,
    /// Its version.
    pub version: i64,
    /// The day of its first version.
    pub as_of: String,
}

/// Computes a release of a period as of a moment.
pub async fn draft(conn: &mut Conn, zone: &Zone, (from, to): (&str, &str), now: exedra_kernel::Moment) -> Result<Draft> {
    let month = |field: &str, text: &str| text.parse::<Month>().map_err(|_| Refusal::field(field, key!("fault-release-month")));
    let (first, last) = (month("from", from)?, month("to", to)?);
    let before = store::releases(conn, &zone.id).await?;
    let same: Vec<&Release> = before.iter().filter(|one| one.period_from == from && one.period_to == to).collect();
    let as_of = same.iter().min_by_key(|one| one.version).map_or_else(|| zone.day(now), |one| one.as_of.clone());
    let earlier: Vec<Earlier> =
        before.iter().map(|one| Earlier { at: one.published_at, snapshot: one.said() }).collect();
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
    Ok(Draft { computed, version: same.iter().map(|one| one.version).max().unwrap_or(0) + 1, as_of })
}

/// Publishes a release; a second one of the same period is a correction and has to say what changed.
pub async fn publish(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &RunOffice,
    period: (&str, &str),
    changes: &str,
) -> Result<ReleaseId> {
    let zone = store::zone_by_id(tx, permit.zone()).await?.ok_or(Refusal::NotFound)?;
    let draft = draft(tx, &zone, period, stamp.now).await?;
    if draft.version > 1 && changes.is_empty() {
        return Err(Refusal::field("changes", key!("fault-release-changes")).into());
    }
    if changes.chars().count() > 1000 {
        return Err(Refusal::field("changes", key!("fault-release-changes-long")).into());
    }
    let id = ReleaseId::new(stamp.now, stamp.entropy);
    let (snapshot, protection) = &draft.computed;
    let by = match &permit.acting().by {
        By::Person(person) => Some(person),
        By::System(_) => None,
    };
    let written = store::insert_release(
        tx,
        &id,
        &zone.id,
        period.0,
        period.1,
        draft.version,
        &draft.as_of,
        stamp.now,
        by,
        changes,
        &json!(snapshot).to_string(),
        &json!(protection).to_string(),
    )
    .await?;
    if written == 0 {
        return Err(Refusal::Conflict(key!("conflict-release-meanwhile")).into());
    }
    let after = json!({ "zone": zone.slug, "from": period.0, "to": period.1, "version": draft.version });
    let done = Done { act: "published", record: "zone-release", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "release-published", id.as_str()).await?;
    Ok(id)
}
