//! Accounts, sessions, tokens, tries.

use exedra_kernel::{AccountId, Moment, PersonId};
use exedra_store::{row, sql};

row! {
    /// An account.
    pub struct Account {
        /// Id.
        pub id: AccountId,
        /// Its person.
        pub person_id: PersonId,
        /// Address it signs in with.
        pub email: String,
        /// argon2id, in PHC form.
        pub password_hash: Option<String>,
        /// Language of its mail.
        pub language: String,
        /// Runs the installation.
        pub operator: bool,
        /// May not sign in.
        pub disabled: bool,
        /// Secret of the calendar feed.
        pub feed_secret: Option<String>,
    }
    /// A session.
    pub struct Session {
        /// Id, harmless to show.
        pub id: String,
        /// Account.
        pub account_id: AccountId,
        /// Browser.
        pub agent: String,
        /// Since.
        pub created_at: Moment,
        /// Last seen.
        pub seen_at: Moment,
        /// Until.
        pub expires_at: Moment,
    }
    /// The account behind a session.
    pub struct Admitted {
        /// Account.
        pub account_id: AccountId,
        /// Person.
        pub person_id: PersonId,
        /// Native name.
        pub native_name: String,
        /// Latin name.
        pub latin_name: String,
        /// Language.
        pub language: String,
        /// Runs the installation.
        pub operator: bool,
    }
}

row! {
    /// A letter's secret for somebody without an account.
    pub struct PersonToken {
        /// Person.
        pub person_id: PersonId,
        /// The address the letter went to.
        pub email: String,
        /// Language of mail.
        pub language: String,
    }
}

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn by_email(email: &str) -> One<Account> =
        "SELECT id, person_id, email, password_hash, language, operator, disabled, feed_secret FROM account WHERE email = $1";
    pub fn by_id(id: &AccountId) -> One<Account> =
        "SELECT id, person_id, email, password_hash, language, operator, disabled, feed_secret FROM account WHERE id = $1";
    pub fn by_person(person: &PersonId) -> One<Account> =
        "SELECT id, person_id, email, password_hash, language, operator, disabled, feed_secret FROM account WHERE person_id = $1";
    pub fn by_feed_secret(secret: &str) -> One<Account> =
        "SELECT id, person_id, email, password_hash, language, operator, disabled, feed_secret FROM account
         WHERE feed_secret = $1 AND disabled = FALSE";
    pub fn insert(id: &AccountId, person: &PersonId, email: &str, hash: Option<&str>, language: &str, operator: bool, at: Moment) -> Written =
        "INSERT INTO account (id, person_id, email, password_hash, language, operator, disabled, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, FALSE, $7) ON CONFLICT DO NOTHING";
    pub fn set_password(id: &AccountId, hash: &str) -> Written = "UPDATE account SET password_hash = $2 WHERE id = $1";
    pub fn set_email(id: &AccountId, email: &str) -> Written = "UPDATE account SET email = $2 WHERE id = $1";
    pub fn set_feed_secret(id: &AccountId, secret: &str) -> Written = "UPDATE account SET feed_secret = $2 WHERE id = $1";
    pub fn set_language(id: &AccountId, language: &str) -> Written = "UPDATE account SET language = $2 WHERE id = $1";
    pub fn admitted(secret_hash: &str, now: Moment) -> One<Admitted> =
        "SELECT a.id, a.person_id, p.native_name, p.latin_name, a.language, a.operator
         FROM sign_in_session s JOIN account a ON a.id = s.account_id JOIN person p ON p.id = a.person_id
         WHERE s.secret_hash = $1 AND s.expires_at > $2 AND a.disabled = FALSE AND p.erased_at IS NULL";
    pub fn insert_session(id: &str, hash: &str, account: &AccountId, agent: &str, at: Moment, until: Moment) -> Written =
        "INSERT INTO sign_in_session (id, secret_hash, account_id, agent, created_at, seen_at, expires_at) VALUES ($1, $2, $3, $4, $5, $5, $6)";
    pub fn sessions(account: &AccountId, now: Moment) -> Many<Session> =
        "SELECT id, account_id, agent, created_at, seen_at, expires_at FROM sign_in_session
         WHERE account_id = $1 AND expires_at > $2 ORDER BY created_at DESC, id";
    pub fn end_session(hash: &str) -> Written = "DELETE FROM sign_in_session WHERE secret_hash = $1";
    pub fn revoke_session(account: &AccountId, id: &str) -> Written =
        "DELETE FROM sign_in_session WHERE account_id = $1 AND id = $2";
    pub fn revoke_others(account: &AccountId, keep_hash: &str) -> Written =
        "DELETE FROM sign_in_session WHERE account_id = $1 AND secret_hash <> $2";
    pub fn insert_token(hash: &str, account: &AccountId, kind: &str, until: Moment) -> Written =
        "INSERT INTO sign_in_token (secret_hash, account_id, kind, expires_at) VALUES ($1, $2, $3, $4)";
    pub fn token(hash: &str, kind: &str, now: Moment) -> One<(AccountId,)> =
        "SELECT account_id FROM sign_in_token WHERE secret_hash = $1 AND kind = $2 AND used_at IS NULL AND expires_at > $3";
    pub fn use_token(hash: &str, now: Moment) -> Written =
        "UPDATE sign_in_token SET used_at = $2 WHERE secret_hash = $1 AND used_at IS NULL AND expires_at > $2";
    pub fn forget_tokens(account: &AccountId) -> Written = "DELETE FROM sign_in_token WHERE account_id = $1";
    pub fn insert_person_token(hash: &str, person: &PersonId, email: &str, kind: &str, language: &str, until: Moment) -> Written =
        "INSERT INTO person_token (secret_hash, person_id, email, kind, language, expires_at) VALUES ($1, $2, $3, $4, $5, $6)";
    pub fn person_token(hash: &str, kind: &str, now: Moment) -> One<PersonToken> =
        "SELECT person_id, email, language FROM person_token WHERE secret_hash = $1 AND kind = $2 AND expires_at > $3";
    pub fn use_person_token(hash: &str) -> Written = "DELETE FROM person_token WHERE secret_hash = $1";
    pub fn forget_person_tokens(person: &PersonId) -> Written = "DELETE FROM person_token WHERE person_id = $1";
    pub fn forget_expired_person_tokens(now: Moment) -> Written = "DELETE FROM person_token WHERE expires_at <= $1";
    pub fn forget_expired_invitations(now: Moment) -> Written =
        "DELETE FROM organisation_invitation WHERE expires_at <= $1";
    pub fn insert_attempt(id: &str, key: &str, address: &str, at: Moment) -> Written =
        "INSERT INTO sign_in_attempt (id, account_key, address, at) VALUES ($1, $2, $3, $4)";
    pub fn attempts(key: &str, since: Moment) -> One<(i64,)> =
        "SELECT COUNT(*) FROM sign_in_attempt WHERE account_key = $1 AND at > $2";
    pub fn attempts_from(key: &str, address: &str, since: Moment) -> One<(i64,)> =
        "SELECT COUNT(*) FROM sign_in_attempt WHERE account_key = $1 AND address = $2 AND at > $3";
    pub fn forget_attempts_from(key: &str, address: &str) -> Written =
        "DELETE FROM sign_in_attempt WHERE account_key = $1 AND address = $2";
    pub fn forget_old_attempts(before: Moment) -> Written = "DELETE FROM sign_in_attempt WHERE at < $1";
    pub fn forget_expired_sessions(now: Moment) -> Written = "DELETE FROM sign_in_session WHERE expires_at <= $1";
    pub fn forget_expired_tokens(now: Moment) -> Written = "DELETE FROM sign_in_token WHERE expires_at <= $1";
    pub fn end_sessions(account: &AccountId) -> Written = "DELETE FROM sign_in_session WHERE account_id = $1";
    pub fn session_id(account: &AccountId, hash: &str) -> One<(String,)> =
        "SELECT id FROM sign_in_session WHERE account_id = $1 AND secret_hash = $2";
    pub fn forget_attempts(key: &str) -> Written = "DELETE FROM sign_in_attempt WHERE account_key = $1";
    pub fn erase(id: &AccountId) -> Written = "DELETE FROM account WHERE id = $1";
}
