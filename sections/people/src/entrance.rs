//! How somebody becomes a user: by a letter to an address that is known to be theirs, or by an invitation. The account is
//! made when the letter's link is used, never before, so that nobody holds an account who did not ask for one; and pages
//! answer alike whether or not an address is known.

use exedra_kernel::time::sha256;
use exedra_kernel::{AccountId, Acting, By, Lang, OnBehalf, PersonId, Refusal};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::account;
use crate::membership::Invitation;
use crate::model::Person;
use crate::store::accounts::{self, Account};
use crate::store::{delegations, persons};

/// A letter that tells somebody of their registration lets them in for two weeks.
pub const REGISTERED_SECONDS: i64 = 14 * 24 * 3600;

/// Who may be let in through an address: its account, or the one person without an account who is known by it.
pub enum Known {
    /// An account.
    Account(Account),
    /// A person who has none yet.
    Person(Box<Person>),
}

/// Who is known by a (normal) address. An address that several persons share lets nobody in.
pub async fn known(conn: &mut Conn, email: &str) -> Result<Option<Known>> {
    if let Some(account) = accounts::by_email(conn, email).await? {
        return Ok((!account.disabled).then_some(Known::Account(account)));
    }
    Ok(only_person(conn, email).await?.map(|person| Known::Person(Box::new(person))))
}

/// The only person without an account who is known by an address.
async fn only_person(conn: &mut Conn, email: &str) -> Result<Option<Person>> {
    let found = delegations::persons_by_email(conn, email).await?;
    let [(id,)] = found.as_slice() else { return Ok(None) };
    persons::by_id(conn, id).await
}

/// The language in which a person without an account is written to: the first of theirs that the program speaks.
pub fn language_of(person: &Person, otherwise: Lang) -> Lang {
    person.languages.0.iter().find_map(|tag| Lang::parse(tag)).unwrap_or(otherwise)
}

/// A letter that lets in: whom it goes to, in which language, and the secret of its link.
pub struct Way {
    /// Person.
    pub person: PersonId,
    /// Address.
    pub email: String,
    /// Language of the letter.
    pub lang: Lang,
    /// The secret.
    pub secret: String,
}

/// Makes the one-time secret of a kind (`link`, `reset`) for whoever is known by an address; nothing if nobody is.
pub async fn way_in(tx: &mut Tx, stamp: Stamp<'_>, email: &str, kind: &'static str, lang: Lang) -> Result<Option<Way>> {
    match known(tx, email).await? {
        None => Ok(None),
        Some(Known::Account(found)) => {
            let secret = account::make_token(tx, stamp, &found.id, kind).await?;
            let lang = Lang::parse(&found.language).unwrap_or(lang);
            Ok(Some(Way { person: found.person_id, email: found.email, lang, secret }))
        }
        Some(Known::Person(person)) => {
            let lang = language_of(&person, lang);
            let secret = letter_to(tx, stamp, &person.id, email, kind, lang, account::TOKEN_SECONDS).await?;
            Ok(Some(Way { person: person.id, email: email.to_owned(), lang, secret }))
        }
    }
}

/// Makes the secret of a letter to a person without an account (`link`, `reset`); gives it. It works for so many seconds,
/// once.
pub async fn letter_to(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    person: &PersonId,
    email: &str,
    kind: &'static str,
    lang: Lang,
    seconds: i64,
) -> Result<String> {
    let secret = stamp.entropy.secret();
    let until = stamp.now.plus_seconds(seconds);
    accounts::insert_person_token(tx, &sha256(&secret), person, email, kind, lang.as_str(), until).await?;
    Ok(secret)
}

/// Uses up a letter's secret: gives the account it opens, made now if its person had none. Once only.
pub async fn use_way(tx: &mut Tx, stamp: Stamp<'_>, secret: &str, kind: &'static str) -> Result<Account> {
    let hash = sha256(secret);
    let gone = || exedra_store::Error::from(Refusal::Gone);
    let Some(token) = accounts::person_token(tx, &hash, kind, stamp.now).await? else {
        return account::use_token(tx, secret, kind, stamp.now).await;
    };
    if accounts::use_person_token(tx, &hash).await? == 0 {
        return Err(gone());
    }
    if let Some(account) = accounts::by_person(tx, &token.person_id).await? {
        // Another letter was quicker.
        return Some(account).filter(|account| account.email == token.email && !account.disabled).ok_or_else(gone);
    }
    // The address must still be theirs, and theirs alone.
    let person = only_person(tx, &token.email).await?.filter(|person| person.id == token.person_id).ok_or_else(gone)?;
    let lang = Lang::parse(&token.language).unwrap_or(Lang::En);
    let id = make(tx, stamp, &person.id, &token.email, lang).await?.ok_or_else(gone)?;
    accounts::by_id(tx, &id).await?.ok_or_else(gone)
}

/// Makes an account by its person's own hand, with its line in the trail; nothing when the address has one.
async fn make(tx: &mut Tx, stamp: Stamp<'_>, person: &PersonId, email: &str, lang: Lang) -> Result<Option<AccountId>> {
    let made = account::create(tx, stamp, person, email, None, lang, false).await?;
    if made.is_some() {
        let acting = Acting { by: By::Person(person.clone()), behalf: OnBehalf::Oneself };
        let id = person.as_str();
        let done = house::Done { act: "account-made", record: "person", id, before: None, after: None };
        house::record(tx, stamp, &acting, done).await?;
    }
    Ok(made)
}

/// Whoever holds an invitation and has no account gets one, for the address it went to: the person who is known by it, or a
/// new one of this name. An address with an account is refused: its holder signs in.
pub async fn by_invitation(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    invitation: &Invitation,
    names: &crate::person::Proposal,
    lang: Lang,
) -> Result<AccountId> {
    if accounts::by_email(tx, &invitation.email).await?.is_some() {
        return Err(Refusal::SignIn.into());
    }
    let person = if let Some(person) = only_person(tx, &invitation.email).await? {
        person.id
    } else {
        let permit = crate::rules::may_make_oneself(invitation);
        let proposal = crate::person::Proposal { email: Some(invitation.email.clone()), ..names.clone() };
        crate::person::create(tx, stamp, &permit, &proposal).await?
    };
    let made = make(tx, stamp, &person, &invitation.email, lang).await?;
    made.ok_or_else(|| Refusal::SignIn.into())
}

/// Whether an invitation's holder must say who they are: nobody is known by its address.
pub async fn asks_name(conn: &mut Conn, invitation: &Invitation) -> Result<bool> {
    Ok(only_person(conn, &invitation.email).await?.is_none())
}
