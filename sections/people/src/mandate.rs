//! Mandates: somebody answers for somebody else. One is offered to an address and begins when the holder of that
//! address's account takes it on; so offering tells nobody who has an account.

use exedra_kernel::{FieldFault, PersonId, Refusal, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::rules_persons::GiveMandate;
pub use crate::store::persons::Mandate;
use crate::store::{accounts, delegations, persons};

/// Most offers that may wait at once.
const MOST_OFFERS: usize = 20;

/// Offers a mandate to an address. The answer is the same whether or not it has an account; `letter` is sent if it has.
pub async fn offer(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &GiveMandate,
    email: &str,
    note: Option<&str>,
    letter: &house::Letter,
) -> Result<()> {
    let fault = |key, detail: &str| Err(Refusal::Invalid(vec![FieldFault::with("email", key, detail)]).into());
    let Some(email) = crate::account::normal_email(email) else { return fault(key!("fault-email"), email) };
    let principal = permit.principal();
    if accounts::by_person(tx, principal).await?.is_some_and(|own| own.email == email) {
        return fault(key!("fault-mandate-self"), &email);
    }
    if delegations::offers_of(tx, principal).await?.len() >= MOST_OFFERS {
        return fault(key!("fault-mandate-many"), &email);
    }
    crate::postage::may_write(tx, stamp, principal.as_str(), &email).await?;
    let id = stamp.id();
    if delegations::insert_offer(tx, &id, principal, &email, note, stamp.now).await? == 0 {
        return Ok(());
    }
    let done =
        house::Done { act: "mandate-offered", record: "person", id: principal.as_str(), before: None, after: None };
    house::record(tx, stamp, permit.acting(), done).await?;
    if let Some(account) = accounts::by_email(tx, &email).await?.filter(|account| !account.disabled) {
        let letter = house::Letter { person: Some(account.person_id), address: account.email, ..letter.clone() };
        house::post_about(tx, stamp, &letter, &[principal]).await?;
    }
    Ok(())
}

/// Takes on a mandate that was offered to the address of one's account.
pub async fn take(tx: &mut Tx, stamp: Stamp<'_>, agent: &exedra_kernel::Actor, offer: &str) -> Result<()> {
    let account = accounts::by_id(tx, &agent.account).await?.ok_or(Refusal::NotFound)?;
    let offers = delegations::offers_to(tx, &account.email).await?;
    let Some((id, principal, note)) = offers.into_iter().find(|(id, ..)| id == offer) else {
        return Err(Refusal::NotFound.into());
    };
    if principal == agent.person || delegations::take_offer(tx, &id, &account.email).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    if persons::mandate_between(tx, &agent.person, &principal).await?.is_some() {
        return Ok(());
    }
    persons::insert_mandate(tx, &stamp.id(), &principal, &agent.person, note.as_deref(), stamp.now).await?;
    let done =
        house::Done { act: "mandate-taken", record: "person", id: principal.as_str(), before: None, after: None };
    house::record(tx, stamp, &agent.acting(), done).await.map(|_| ())
}

/// Declines a mandate that was offered.
pub async fn decline(tx: &mut Tx, agent: &exedra_kernel::Actor, offer: &str) -> Result<()> {
    let account = accounts::by_id(tx, &agent.account).await?.ok_or(Refusal::NotFound)?;
    if delegations::take_offer(tx, offer, &account.email).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    Ok(())
}

/// Ends a mandate that one gave, or an offer that nobody took on.
pub async fn revoke(tx: &mut Tx, stamp: Stamp<'_>, permit: &GiveMandate, id: &str) -> Result<()> {
    let principal = permit.principal();
    let ended = persons::revoke_mandate(tx, id, principal, stamp.now).await?
        + delegations::withdraw_offer(tx, id, principal).await?;
    if ended == 0 {
        return Err(Refusal::NotFound.into());
    }
    let done =
        house::Done { act: "mandate-revoked", record: "person", id: principal.as_str(), before: None, after: None };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// Lays down a mandate that one holds.
pub async fn resign(tx: &mut Tx, stamp: Stamp<'_>, agent: &exedra_kernel::Actor, id: &str) -> Result<()> {
    let Some(mandate) = persons::mandate(tx, id).await? else { return Err(Refusal::NotFound.into()) };
    if persons::resign_mandate(tx, id, &agent.person, stamp.now).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    let principal = mandate.principal_id;
    let done =
        house::Done { act: "mandate-resigned", record: "person", id: principal.as_str(), before: None, after: None };
    house::record(tx, stamp, &agent.acting(), done).await.map(|_| ())
}

/// The mandates of a person, given and held, ended ones too.
pub async fn of(conn: &mut Conn, person: &PersonId) -> Result<Vec<Mandate>> {
    persons::mandates_of(conn, person).await
}
