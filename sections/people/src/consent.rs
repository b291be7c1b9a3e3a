//! Consents: what people agree to, asked by every list, match, mail and export.

use std::collections::{HashMap, HashSet};

use exedra_kernel::{ForumId, Lang, PersonId};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::model::ConsentKind;
use crate::rules_persons::{FillDelegation, GiveConsent};
pub use crate::store::persons::Consent;
use crate::store::{delegations, persons};

/// Everybody who comes to an edition and agrees to something. Silence is no.
pub async fn consenting(conn: &mut Conn, forum: &ForumId, kind: ConsentKind) -> Result<HashSet<PersonId>> {
    Ok(delegations::consenting(conn, forum, &kind).await?.into_iter().map(|(person,)| person).collect())
}

/// What each person registered at an edition agrees to.
pub async fn all_at(conn: &mut Conn, forum: &ForumId) -> Result<HashMap<PersonId, HashSet<ConsentKind>>> {
    let mut all: HashMap<PersonId, HashSet<ConsentKind>> = HashMap::new();
    for (person, kind) in delegations::consents_at(conn, forum).await? {
        all.entry(person).or_default().insert(kind);
    }
    Ok(all)
}

/// All consents of a person, past ones too, newest first.
pub async fn history(conn: &mut Conn, person: &PersonId) -> Result<Vec<Consent>> {
    persons::consents(conn, person).await
}

/// Gives or withdraws a consent, for oneself or by mandate. The same answer again changes nothing.
pub async fn give(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &GiveConsent,
    kind: ConsentKind,
    given: bool,
    lang: Lang,
) -> Result<()> {
    write(tx, stamp, permit.acting(), permit.person(), kind, given, lang).await
}

/// Records what a delegate told their office.
pub async fn give_by_office(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &FillDelegation,
    person: &PersonId,
    kind: ConsentKind,
    given: bool,
    lang: Lang,
) -> Result<()> {
    write(tx, stamp, permit.acting(), person, kind, given, lang).await
}

async fn write(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &exedra_kernel::Acting,
    person: &PersonId,
    kind: ConsentKind,
    given: bool,
    lang: Lang,
) -> Result<()> {
    let now = persons::consented(tx, person, &kind).await?.map(|(given,)| given);
    // Nobody was ever asked and says no: that is no record.
    if now == Some(given) || (now.is_none() && !given) {
        return Ok(());
    }
    crate::person::record_consent(tx, stamp, acting, person, kind, given, lang).await?;
    let act = if given { "consent-given" } else { "consent-withdrawn" };
    let after = serde_json::json!({ "kind": kind });
    let done = house::Done { act, record: "person", id: person.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, acting, done).await.map(|_| ())
}
