//! The policy as it is kept: reading, setting, copying to a new edition.

use exedra_kernel::{ForumId, Moment};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use serde_json::json;

use crate::TOPIC;
use crate::policy::{MOMENTS, Policy, QUOTAS};
use crate::rules::SetUp;
use crate::store_asking;

/// The policy of an edition; one that sets nothing where none was set.
pub async fn policy(conn: &mut Conn, forum: &ForumId) -> Result<Policy> {
    Ok(store_asking::policy(conn, forum).await?.unwrap_or_default())
}

async fn put(tx: &mut Tx, forum: &ForumId, p: &Policy) -> Result<()> {
    store_asking::put_policy(
        tx,
        forum,
        &p.mode,
        p.ask_from,
        p.ask_until,
        p.answer_until,
        p.book_from,
        p.book_until,
        p.available_until,
        p.publish_on,
        p.most_asked,
        p.most_accepted,
        p.most_of_house,
        p.most_received,
    )
    .await
    .map(|_| ())
}

fn told(policy: &Policy) -> serde_json::Value {
    let mut all = serde_json::Map::new();
    all.insert("mode".to_owned(), json!(policy.mode));
    for (name, at) in MOMENTS.iter().zip(policy.moments()).filter_map(|(name, at)| Some((name, at?))) {
        all.insert((*name).to_owned(), json!(at.rfc3339()));
    }
    for (name, most) in QUOTAS.iter().zip(policy.quotas()).filter_map(|(name, most)| Some((name, most?))) {
        all.insert((*name).to_owned(), json!(most));
    }
    serde_json::Value::Object(all)
}

/// Sets the policy.
pub async fn set(tx: &mut Tx, stamp: Stamp<'_>, permit: &SetUp, wanted: &Policy) -> Result<()> {
    let forum = permit.forum();
    let before = told(&policy(tx, forum).await?);
    put(tx, forum, wanted).await?;
    let after = told(wanted);
    let done = house::Done {
        act: "policy-set",
        record: "forum",
        id: forum.as_str(),
        before: Some(&before),
        after: Some(&after),
    };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "policy-set", forum.as_str()).await
}

/// A new edition takes the policy over, its moments shifted by `shift`.
pub async fn copy(tx: &mut Tx, from: &ForumId, to: &ForumId, shift: impl Fn(Moment) -> Option<Moment>) -> Result<()> {
    let Some(old) = store_asking::policy(tx, from).await? else { return Ok(()) };
    let moments = old.moments().map(|at| at.and_then(&shift));
    put(tx, to, &Policy::of(old.mode, moments, old.quotas())).await
}
