//! Signing in: passwords, links, codes, sessions, limits.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use exedra_kernel::time::sha256;
use exedra_kernel::{AccountId, Acting, Actor, By, Lang, Membership, Moment, OnBehalf, PersonId, Refusal};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Db, Result, Tx, transact};

use crate::store::accounts;
pub use crate::store::accounts::{Account, Session};
use crate::store::{forums, organisations, persons};

/// A session lasts 30 days.
pub const SESSION_SECONDS: i64 = 30 * 24 * 3600;
/// A sign-in link or code lasts ten minutes.
pub const TOKEN_SECONDS: i64 = 600;
/// Tries that failed are counted over fifteen minutes.
const WINDOW_SECONDS: i64 = 900;
/// Tries allowed for one account from one address, and for one account from everywhere.
const FROM_ONE_PLACE: i64 = 8;
const FROM_EVERYWHERE: i64 = 60;
/// A hash of no password: checking against it takes as long as against a real one.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$8qJcTR7dUqLBFGYnWmQ6bGQK+fRiWH7SeWJDzlhjIYY";
/// Hashing takes 19 MiB each: so many at once, the others wait.
static HASHING: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(4);

/// Whether people may sign in where they reach the installation at this address: by https, or on this machine itself.
/// By plain http anywhere else, passwords and sessions could be read on the way.
pub fn safe_base(base_url: &str) -> bool {
    let Some(rest) = base_url.strip_prefix("http://") else { return base_url.starts_with("https://") };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = match host.strip_prefix('[') {
        Some(six) => six.split(']').next().unwrap_or(""),
        None => host.split(':').next().unwrap_or(""),
    };
    let loopback = host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    loopback || host.eq_ignore_ascii_case("localhost") || host.to_ascii_lowercase().ends_with(".localhost")
}

/// Hashes a password off the threads that answer requests.
pub async fn hash_apart(password: &str) -> Result<String> {
    let _turn = HASHING.acquire().await;
    let password = password.to_owned();
    tokio::task::spawn_blocking(move || hash_password(&password))
        .await
        .map_err(|error| exedra_store::Error::Setup(format!("the password could not be hashed: {error}")))?
}

/// Checks a password off the threads that answer requests; no hash at all takes as long and never fits.
pub async fn verify_apart(password: &str, hash: Option<&str>) -> bool {
    let _turn = HASHING.acquire().await;
    let (password, known) = (password.to_owned(), hash.is_some());
    let hash = hash.unwrap_or(NOBODY).to_owned();
    tokio::task::spawn_blocking(move || verify_password(&password, &hash)).await.unwrap_or(false) && known
}

/// An e-mail address as accounts know it: trimmed, lower case; `None` if it is none.
pub fn normal_email(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let (name, host) = text.rsplit_once('@')?;
    let plain = |part: &str| {
        !part.is_empty()
            && !part.contains(|c: char| c.is_whitespace() || exedra_kernel::text::is_hidden(c) || "<>,;:\"".contains(c))
    };
    (text.len() <= 254
        && plain(name)
        && plain(host)
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.'))
    .then_some(text)
}

/// argon2id in PHC form. Takes some 20 ms on purpose: call it outside transactions, on a blocking thread.
pub fn hash_password(password: &str) -> Result<String> {
    Argon2::default()
        .hash_password(password.as_bytes())
        .map(|hash| hash.to_string())
        .map_err(|error| exedra_store::Error::Setup(format!("the password could not be hashed: {error}")))
}

/// Whether a password is the one hashed.
pub fn verify_password(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

/// What makes a password unusable: a translation key.
pub fn password_fault(password: &str) -> Option<&'static str> {
    let length = password.chars().count();
    if length < 10 {
        return Some(exedra_kernel::key!("fault-password-short"));
    }
    (length > 200).then_some(exedra_kernel::key!("fault-too-long-password"))
}

/// Everything that rules weigh about the holder of a session secret; `None` if it is not (any more) a session.
pub async fn admit(conn: &mut Conn, secret: &str, now: Moment) -> Result<Option<Actor>> {
    if secret.len() != 64 {
        return Ok(None);
    }
    let Some(found) = accounts::admitted(conn, &sha256(secret), now).await? else { return Ok(None) };
    actor(conn, found).await.map(Some)
}

async fn actor(conn: &mut Conn, found: accounts::Admitted) -> Result<Actor> {
    let person = found.person_id;
    let memberships = organisations::memberships_of(conn, &person).await?;
    let delegations = forums::delegations_managed(conn, &person).await?;
    let mandates = persons::mandates_held(conn, &person).await?;
    let roles = forums::roles_of(conn, &person).await?;
    let registrations = forums::registrations_of(conn, &person).await?;
    let mut roles: Vec<_> = roles
        .into_iter()
        .map(|(forum, role, scope)| (forum, role, Some(scope).filter(|scope| !scope.is_empty())))
        .collect();
    // Whoever is registered takes part.
    for registration in registrations {
        let here = matches!(
            registration.state,
            crate::model::RegistrationState::Expected | crate::model::RegistrationState::Arrived
        );
        if here {
            roles.push((registration.forum_id, exedra_kernel::ForumRole::Participant, None));
        }
    }
    Ok(Actor {
        account: found.account_id,
        person,
        name: if found.native_name.is_empty() { found.latin_name } else { found.native_name },
        language: Lang::parse(&found.language).unwrap_or(Lang::En),
        operator: found.operator,
        memberships: memberships.into_iter().map(|(organisation, role)| Membership { organisation, role }).collect(),
        delegations: delegations.into_iter().map(|(id,)| id).collect(),
        mandates: mandates.into_iter().map(|(id,)| id).collect(),
        roles,
    })
}

/// Refuses when too many tries failed: per account and address, and per account; never per address alone, because a whole
/// hall shares one.
async fn check_limits(conn: &mut Conn, key: &str, address: &str, now: Moment) -> Result<()> {
    let since = now.plus_seconds(-WINDOW_SECONDS);
    let here = accounts::attempts_from(conn, key, address, since).await?.map_or(0, |(n,)| n);
    let all = accounts::attempts(conn, key, since).await?.map_or(0, |(n,)| n);
    let within = here < FROM_ONE_PLACE && all < FROM_EVERYWHERE;
    if within { Ok(()) } else { Err(Refusal::TooMany(WINDOW_SECONDS).into()) }
}

/// Counts a try against an account (known or not, so that answers do not tell which exist).
async fn count_try(tx: &mut Tx, stamp: Stamp<'_>, key: &str, address: &str) -> Result<()> {
    accounts::insert_attempt(tx, &stamp.id(), key, address, stamp.now).await.map(|_| ())
}

/// Signs in with a password. Gives the secret of a new session; a wrong pair is a refusal that says nothing more.
pub async fn sign_in(
    db: &Db,
    stamp: Stamp<'_>,
    email: &str,
    password: &str,
    address: &str,
    agent: &str,
) -> Result<String> {
    let wrong = || Refusal::field("password", exedra_kernel::key!("fault-sign-in"));
    let key = normal_email(email).unwrap_or_else(|| email.trim().chars().take(254).collect());
    // Counting comes before checking, so that tries sent at once cannot slip past the limit together.
    transact!(db, tx => {
        check_limits(tx, &key, address, stamp.now).await?;
        count_try(tx, stamp, &key, address).await
    })?;
    let account = accounts::by_email(&mut *db.read().await?, &key).await?;
    // An unknown account costs the same time as a known one.
    let fits = verify_apart(password, account.as_ref().and_then(|a| a.password_hash.as_deref())).await;
    let Some(account) = account.filter(|account| fits && !account.disabled) else {
        return Err(wrong().into());
    };
    transact!(db, tx => {
        accounts::forget_attempts_from(tx, &key, address).await?;
        open_session(tx, stamp, &account.id, agent).await
    })
}

/// Opens a session; gives its secret, of which only the hash is kept.
pub async fn open_session(tx: &mut Tx, stamp: Stamp<'_>, account: &AccountId, agent: &str) -> Result<String> {
    let secret = stamp.entropy.secret();
    let agent: String = exedra_kernel::text::line(agent).chars().take(200).collect();
    let until = stamp.now.plus_seconds(SESSION_SECONDS);
    accounts::insert_session(tx, &stamp.id(), &sha256(&secret), account, &agent, stamp.now, until).await?;
    Ok(secret)
}

/// Makes a one-time secret of a kind (`link`, `reset`) for an account; gives it.
pub async fn make_token(tx: &mut Tx, stamp: Stamp<'_>, account: &AccountId, kind: &str) -> Result<String> {
    let secret = stamp.entropy.secret();
    accounts::insert_token(tx, &sha256(&secret), account, kind, stamp.now.plus_seconds(TOKEN_SECONDS)).await?;
    Ok(secret)
}

/// Sweeps out what has run out: sessions, one-time secrets, invitations, tries of the day before. Nothing relies on it, for
/// everything is compared with the clock when it is used; so it is done daily, not by those who sign in. Each table by its
/// own transaction, so that none waits for another.
pub async fn sweep(db: &Db, stamp: Stamp<'_>) -> Result<()> {
    let now = stamp.now;
    transact!(db, tx => accounts::forget_old_attempts(tx, now.plus_seconds(-24 * 3600)).await)?;
    transact!(db, tx => accounts::forget_expired_sessions(tx, now).await)?;
    transact!(db, tx => accounts::forget_expired_tokens(tx, now).await)?;
    transact!(db, tx => accounts::forget_expired_person_tokens(tx, now).await)?;
    transact!(db, tx => accounts::forget_expired_invitations(tx, now).await)?;
    Ok(())
}

/// Makes a one-time code of eight digits, which the help desk tells a person at its table.
pub async fn make_code(tx: &mut Tx, stamp: Stamp<'_>, account: &AccountId) -> Result<String> {
    let mut bytes = [0u8; 8];
    stamp.entropy.fill(&mut bytes);
    let code = format!("{:08}", u64::from_le_bytes(bytes) % 100_000_000);
    accounts::insert_token(
        tx,
        &sha256(&format!("{account}/{code}")),
        account,
        "code",
        stamp.now.plus_seconds(TOKEN_SECONDS),
    )
    .await?;
    Ok(code)
}

/// Signs in with a code from the help desk; limited like a password, for a code is short.
pub async fn sign_in_with_code(
    db: &Db,
    stamp: Stamp<'_>,
    email: &str,
    code: &str,
    address: &str,
    agent: &str,
) -> Result<String> {
    let wrong = || exedra_store::Error::from(Refusal::field("code", exedra_kernel::key!("fault-code")));
    let key = normal_email(email).unwrap_or_else(|| email.trim().chars().take(254).collect());
    transact!(db, tx => {
        check_limits(tx, &key, address, stamp.now).await?;
        count_try(tx, stamp, &key, address).await
    })?;
    let account = accounts::by_email(&mut *db.read().await?, &key).await?.filter(|account| !account.disabled);
    // An unknown address costs the same work as a known one: a code is looked for that nobody was told.
    let whose = account.as_ref().map_or("nobody", |account| account.id.as_str());
    let hash = sha256(&format!("{whose}/{}", code.trim()));
    transact!(db, tx => {
        let known = accounts::token(tx, &hash, "code", stamp.now).await?;
        let used = accounts::use_token(tx, &hash, stamp.now).await?;
        let fits = |account: &&Account| known.is_some_and(|(id,)| id == account.id) && used > 0;
        let Some(account) = account.as_ref().filter(fits) else { return Err(wrong()) };
        accounts::forget_attempts_from(tx, &key, address).await?;
        open_session(tx, stamp, &account.id, agent).await
    })
}

/// Uses up a one-time secret; gives its account. Once only: the second time is a refusal.
pub async fn use_token(tx: &mut Tx, secret: &str, kind: &str, now: Moment) -> Result<Account> {
    let hash = sha256(secret);
    let gone = || exedra_store::Error::from(Refusal::Gone);
    let (id,) = accounts::token(tx, &hash, kind, now).await?.ok_or_else(gone)?;
    if accounts::use_token(tx, &hash, now).await? == 0 {
        return Err(gone());
    }
    accounts::by_id(tx, &id).await?.filter(|account| !account.disabled).ok_or_else(gone)
}

/// Sets a password whose old one is known, and ends all other sessions. The tries are counted like those of signing in.
pub async fn change_password(
    db: &Db,
    stamp: Stamp<'_>,
    account: &Account,
    old: &str,
    new: &str,
    session: &str,
    address: &str,
) -> Result<()> {
    if let Some(key) = password_fault(new) {
        return Err(Refusal::field("new", key).into());
    }
    confirm(db, stamp, account, old, address).await?;
    let hash = hash_apart(new).await?;
    transact!(db, tx => {
        accounts::set_password(tx, &account.id, &hash).await?;
        accounts::revoke_others(tx, &account.id, &sha256(session)).await?;
        accounts::forget_tokens(tx, &account.id).await?;
        let id = account.person_id.as_str();
        let acting = Acting { by: By::Person(account.person_id.clone()), behalf: OnBehalf::Oneself };
        let done = house::Done { act: "password-changed", record: "person", id, before: None, after: None };
        house::record(tx, stamp, &acting, done).await.map(|_| ())
    })
}

/// Makes sure that whoever sits there knows the account's password; an account without one has nothing to know.
pub async fn confirm(db: &Db, stamp: Stamp<'_>, account: &Account, password: &str, address: &str) -> Result<()> {
    let Some(hash) = account.password_hash.as_deref() else { return Ok(()) };
    let key = &account.email;
    transact!(db, tx => {
        check_limits(tx, key, address, stamp.now).await?;
        count_try(tx, stamp, key, address).await
    })?;
    if !verify_apart(password, Some(hash)).await {
        return Err(Refusal::field("password", exedra_kernel::key!("fault-password-wrong")).into());
    }
    transact!(db, tx => accounts::forget_attempts_from(tx, key, address).await.map(|_| ()))
}

/// Sets a new password with a one-time secret of kind `reset`; ends all sessions and gives the secret of a new one.
pub async fn reset_password(db: &Db, stamp: Stamp<'_>, secret: &str, new: &str, agent: &str) -> Result<String> {
    if let Some(key) = password_fault(new) {
        return Err(Refusal::field("new", key).into());
    }
    let hash = hash_apart(new).await?;
    transact!(db, tx => {
        let account = crate::entrance::use_way(tx, stamp, secret, "reset").await?;
        accounts::set_password(tx, &account.id, &hash).await?;
        accounts::end_sessions(tx, &account.id).await?;
        accounts::forget_tokens(tx, &account.id).await?;
        accounts::forget_attempts(tx, &account.email).await?;
        let id = account.person_id.as_str();
        let acting = Acting { by: By::Person(account.person_id.clone()), behalf: OnBehalf::Oneself };
        let done = house::Done { act: "password-reset", record: "person", id, before: None, after: None };
        house::record(tx, stamp, &acting, done).await?;
        open_session(tx, stamp, &account.id, agent).await
    })
}

/// Makes an account for a person; gives its id, or nothing when the address has one already.
pub async fn create(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    person: &PersonId,
    email: &str,
    hash: Option<&str>,
    lang: Lang,
    operator: bool,
) -> Result<Option<AccountId>> {
    let id = AccountId::new(stamp.now, stamp.entropy);
    let email = normal_email(email).ok_or_else(|| Refusal::field("email", exedra_kernel::key!("fault-email")))?;
    let made = accounts::insert(tx, &id, person, &email, hash, lang.as_str(), operator, stamp.now).await?;
    Ok((made == 1).then_some(id))
}

/// The account of a person.
pub async fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Option<Account>> {
    accounts::by_person(conn, person).await
}

/// The account whose calendar feed has this secret.
pub async fn of_feed(conn: &mut Conn, secret: &str) -> Result<Option<Account>> {
    if secret.len() != 64 {
        return Ok(None);
    }
    accounts::by_feed_secret(conn, secret).await
}

/// Gives an account's calendar feed a new address; the old one leads nowhere from now on. Gives the new secret.
pub async fn rotate_feed(tx: &mut Tx, stamp: Stamp<'_>, account: &AccountId) -> Result<String> {
    let secret = stamp.entropy.secret();
    accounts::set_feed_secret(tx, account, &secret).await?;
    Ok(secret)
}

/// The person who signs in with an address.
pub async fn person_of(conn: &mut Conn, email: &str) -> Result<Option<PersonId>> {
    let Some(key) = normal_email(email) else { return Ok(None) };
    Ok(accounts::by_email(conn, &key).await?.filter(|account| !account.disabled).map(|account| account.person_id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_and_addresses() {
        let hash = hash_password("correct horse").unwrap();
        assert!(
            hash.starts_with("$argon2id$")
                && verify_password("correct horse", &hash)
                && !verify_password("wrong", &hash)
        );
        assert_eq!(normal_email(" Ana@Example.ORG ").as_deref(), Some("ana@example.org"));
        for bad in ["", "x", "@a.b", "a@b", "a b@c.d", "a@b.c\nBcc: x@y.z", "a@.b"] {
            assert_eq!(normal_email(bad), None, "{bad}");
        }
        assert_eq!(password_fault("short"), Some("fault-password-short"));
        assert!(PasswordHash::new(NOBODY).is_ok(), "checking against nobody's hash must take its time");
    }

    #[test]
    fn plain_http_only_on_this_machine() {
        for good in [
            "https://forum.example",
            "http://127.0.0.1:8080",
            "http://localhost",
            "http://[::1]:80",
            "http://a.localhost:1",
        ] {
            assert!(safe_base(good), "{good}");
        }
        for bad in [
            "http://forum.example",
            "http://10.0.0.1",
            "http://127.0.0.1@evil.example",
            "http://localhost.example",
            "ftp://localhost",
            "",
        ] {
            assert!(!safe_base(bad), "{bad}");
        }
    }
}
