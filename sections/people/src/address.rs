//! A new e-mail address for one's own account: asked for with the password, confirmed from the new mailbox by whoever is
//! signed in to the account, told to the old one.

use exedra_kernel::time::sha256;
use exedra_kernel::{Actor, Refusal, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::store::accounts::{self, Account};
use crate::store::persons;
use crate::{account, postage};

/// Of which kind the secret in the letter is.
const KIND: &str = "email";

/// Makes the secret of a letter to the address that an account shall have; gives it with the address. Nothing if the address
/// has an account already: whoever asks does not learn that.
pub async fn ask(tx: &mut Tx, stamp: Stamp<'_>, own: &Account, email: &str) -> Result<Option<(String, String)>> {
    let Some(email) = account::normal_email(email) else {
        let fault = exedra_kernel::FieldFault::with("email", key!("fault-email"), email);
        return Err(Refusal::Invalid(vec![fault]).into());
    };
    if email == own.email {
        return Err(Refusal::field("email", key!("fault-email-own")).into());
    }
    postage::may_write(tx, stamp, own.person_id.as_str(), &email).await?;
    if accounts::by_email(tx, &email).await?.is_some() {
        return Ok(None);
    }
    let secret = stamp.entropy.secret();
    let until = stamp.now.plus_seconds(account::TOKEN_SECONDS);
    accounts::insert_person_token(tx, &sha256(&secret), &own.person_id, &email, KIND, &own.language, until).await?;
    Ok(Some((email, secret)))
}

/// The address that a letter's secret stands for, if the asker's own account asked for it and it still counts.
pub async fn waiting(conn: &mut Conn, stamp: Stamp<'_>, actor: &Actor, secret: &str) -> Result<Option<String>> {
    let token = accounts::person_token(conn, &sha256(secret), KIND, stamp.now).await?;
    Ok(token.filter(|token| token.person_id == actor.person).map(|token| token.email))
}

/// Gives the asker's account the address; once only. Other ways in that were sent to the old one end, and so do all sessions
/// but the one named. Gives the account as it was.
pub async fn change(tx: &mut Tx, stamp: Stamp<'_>, actor: &Actor, secret: &str, session: &str) -> Result<Account> {
    let gone = || exedra_store::Error::from(Refusal::Gone);
    let email = waiting(tx, stamp, actor, secret).await?.ok_or(Refusal::NotFound)?;
    let own = accounts::by_id(tx, &actor.account).await?.ok_or(Refusal::NotFound)?;
    if accounts::by_email(tx, &email).await?.is_some() || accounts::use_person_token(tx, &sha256(secret)).await? == 0 {
        return Err(gone());
    }
    accounts::set_email(tx, &own.id, &email).await?;
    persons::follow_email(tx, &own.person_id, &own.email, &email).await?;
    accounts::forget_tokens(tx, &own.id).await?;
    accounts::forget_person_tokens(tx, &own.person_id).await?;
    accounts::revoke_others(tx, &own.id, &sha256(session)).await?;
    // The trail outlives an erasure, so it holds no address.
    let id = own.person_id.as_str();
    let done = house::Done { act: "email-changed", record: "person", id, before: None, after: None };
    house::record(tx, stamp, &actor.acting(), done).await?;
    Ok(own)
}
