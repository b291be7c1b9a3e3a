//! Consents: what people agree to, asked by every list, match, mail and export.

use std::collections::{HashMap, HashSet};

use exedra_kernel::{ForumId, Lang, PersonId};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::model::{ConsentKind, Person};
use crate::rules_persons::{FillDelegation, GiveConsent};
pub use crate::store::persons::Consent;
use crate::store::{delegations, persons};

/// Where something goes that holds what is known of people.
///
/// What is *sent abroad* is what reaches, or may reach, somebody in another country or region than the person's: a public
/// page and its API, which anybody in the world reads, and a file that leaves the country where the forum is run. There,
/// without [`ConsentKind::Abroad`]:
///
/// - public pages and the API say of a listed person only what being listed names: name, organisation, country or region
///   represented. Profile text (the title) is withheld; the person's own profile page says so.
/// - a file that leaves holds nothing of them at all.
///
/// Addresses are shown to no other participant anywhere, so they have no rule of their own. What an office told us of its own
/// delegates goes back to that office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// It stays where the forum is run.
    Here,
    /// Other countries and regions.
    Abroad,
}

/// What a public page says of somebody's function: nothing, unless they agree that it is sent abroad.
pub async fn public_title(conn: &mut Conn, person: &Person) -> Result<Option<String>> {
    let Some(title) = person.title.clone().filter(|title| !title.is_empty()) else { return Ok(None) };
    Ok(crate::person::consents(conn, &person.id, ConsentKind::Abroad).await?.then_some(title))
}

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

/// The translation keys of a consent: what it is called, and the text that one agrees to.
pub fn words(kind: ConsentKind) -> (&'static str, &'static str) {
    match kind {
        ConsentKind::Listed => (exedra_kernel::key!("consent-listed"), exedra_kernel::key!("consent-listed-text")),
        ConsentKind::Matched => (exedra_kernel::key!("consent-matched"), exedra_kernel::key!("consent-matched-text")),
        ConsentKind::Contacted => {
            (exedra_kernel::key!("consent-contacted"), exedra_kernel::key!("consent-contacted-text"))
        }
        ConsentKind::Abroad => (exedra_kernel::key!("consent-abroad"), exedra_kernel::key!("consent-abroad-text")),
    }
}
