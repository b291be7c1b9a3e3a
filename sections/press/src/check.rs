//! Articles laid beside the record: checked, kept with their date, compared with each other.

use concord::{Article, Checker, Copy, Item, Record, Unusable, copies};
use exedra_kernel::{Refusal, key};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Result, Tx};

use crate::model::{Check, CheckId};
use crate::rules::CheckCoverage;
use crate::store;

/// Longest article that is taken, in bytes: longer than any newspaper prints.
pub const LONGEST: usize = 1 << 20;
/// Checks that are compared with each other: the newest.
pub const COMPARED: i64 = 60;
/// Most verdicts that are kept of one article.
const MOST_ITEMS: usize = 500;

/// An article with its verdicts.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The article without what stood around it.
    pub article: Article,
    /// The verdicts in the order of the text.
    pub items: Vec<Item>,
}

/// Lays an article beside the record. Real work: call it where blocking is allowed.
pub fn judge(record: &Record, bytes: &[u8]) -> std::result::Result<Judged, &'static str> {
    let unusable = |why: Unusable| match why {
        Unusable::TooLong => key!("fault-article-long"),
        Unusable::NoText => key!("fault-article-empty"),
        Unusable::NotText => key!("fault-article-form"),
    };
    if bytes.len() > LONGEST {
        return Err(key!("fault-article-long"));
    }
    let text = concord::decode(bytes).map_err(unusable)?;
    let checked = Checker::new(record).check(&text).map_err(unusable)?;
    let items = checked.items.into_iter().take(MOST_ITEMS).collect();
    Ok(Judged { article: checked.article, items })
}

/// Keeps a check; gives its id.
pub async fn keep(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &CheckCoverage,
    title: &str,
    address: &str,
    judged: &Judged,
) -> Result<CheckId> {
    let id = CheckId::new(stamp.now, stamp.entropy);
    let text = |value: serde_json::Result<String>| value.unwrap_or_default();
    let article = text(serde_json::to_string(&judged.article));
    let items = text(serde_json::to_string(&judged.items));
    let by = permit.acting().by_text();
    store::insert_check(tx, permit.forum(), &id, title, address, &article, &items, &by, stamp.now).await?;
    let after = serde_json::json!({ "forum": permit.forum(), "title": title });
    let done = Done { act: "coverage-checked", record: "coverage", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    Ok(id)
}

/// Takes a check away.
pub async fn remove(tx: &mut Tx, stamp: Stamp<'_>, permit: &CheckCoverage, id: &CheckId) -> Result<()> {
    if store::remove_check(tx, permit.forum(), id).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    let done = Done { act: "coverage-removed", record: "coverage", id: id.as_str(), before: None, after: None };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// The near-copies of each of some checks. Real work: call it where blocking is allowed.
pub fn compare(checks: &[Check]) -> Vec<Vec<Copy>> {
    let articles: Vec<Article> = checks.iter().map(article).collect();
    copies(&articles)
}

/// The article of a check.
pub fn article(check: &Check) -> Article {
    serde_json::from_str(&check.article).unwrap_or_default()
}

/// The verdicts of a check.
pub fn items(check: &Check) -> Vec<Item> {
    serde_json::from_str(&check.items).unwrap_or_default()
}
