//! Persons, mandates, consents.

use exedra_kernel::lang::Words;
use exedra_kernel::{Moment, PersonId};
use exedra_store::{row, sql};

use crate::model::{ConsentKind, Person};

row! {
    /// A mandate.
    pub struct Mandate {
        /// Id.
        pub id: String,
        /// In whose name.
        pub principal_id: PersonId,
        /// Who answers.
        pub agent_id: PersonId,
        /// What for.
        pub note: Option<String>,
        /// Since.
        pub created_at: Moment,
        /// Until.
        pub revoked_at: Option<Moment>,
    }
    /// A consent as it stands or stood.
    pub struct Consent {
        /// What was agreed to.
        pub kind: ConsentKind,
        /// Whether it was given.
        pub given: bool,
        /// Version of the text.
        pub text_version: String,
        /// Language of the text.
        pub language: String,
        /// When.
        pub at: Moment,
        /// Whose hand.
        pub by_person: String,
        /// By which mandate.
        pub mandate_id: Option<String>,
        /// Whether it is the present one of its kind.
        pub current: bool,
    }
}

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn by_id(id: &PersonId) -> One<Person> =
        "SELECT id, native_name, latin_name, form_of_address, title, email, nationality, residence, languages, erased_at
         FROM person WHERE id = $1";
    pub fn insert(id: &PersonId, native: &str, latin: &str, email: Option<&str>, languages: &Words, at: Moment) -> Written =
        "INSERT INTO person (id, native_name, latin_name, email, languages, created_at) VALUES ($1, $2, $3, $4, $5, $6)";
    pub fn update(id: &PersonId, native: &str, latin: &str, address: Option<&str>, title: Option<&str>, email: Option<&str>, nationality: Option<&str>, residence: Option<&str>, languages: &Words) -> Written =
        "UPDATE person SET native_name = $2, latin_name = $3, form_of_address = $4, title = $5, email = $6, nationality = $7,
         residence = $8, languages = $9 WHERE id = $1";
    pub fn follow_email(id: &PersonId, old: &str, new: &str) -> Written =
        "UPDATE person SET email = $3 WHERE id = $1 AND LOWER(email) = $2";
    pub fn mandates_held(agent: &PersonId) -> Many<(PersonId,)> =
        "SELECT principal_id FROM mandate WHERE agent_id = $1 AND revoked_at IS NULL ORDER BY principal_id";
    pub fn mandates_of(person: &PersonId) -> Many<Mandate> =
        "SELECT id, principal_id, agent_id, note, created_at, revoked_at FROM mandate
         WHERE principal_id = $1 OR agent_id = $1 ORDER BY created_at, id";
    pub fn mandate_between(agent: &PersonId, principal: &PersonId) -> One<(String,)> =
        "SELECT id FROM mandate WHERE agent_id = $1 AND principal_id = $2 AND revoked_at IS NULL ORDER BY id LIMIT 1";
    pub fn insert_mandate(id: &str, principal: &PersonId, agent: &PersonId, note: Option<&str>, at: Moment) -> Written =
        "INSERT INTO mandate (id, principal_id, agent_id, note, created_at) VALUES ($1, $2, $3, $4, $5)";
    pub fn revoke_mandate(id: &str, principal: &PersonId, at: Moment) -> Written =
        "UPDATE mandate SET revoked_at = $3 WHERE id = $1 AND principal_id = $2 AND revoked_at IS NULL";
    pub fn consents(person: &PersonId) -> Many<Consent> =
        "SELECT kind, given, text_version, language, at, by_person, mandate_id, current FROM consent
         WHERE person_id = $1 ORDER BY at DESC, id DESC";
    pub fn consented(person: &PersonId, kind: &ConsentKind) -> One<(bool,)> =
        "SELECT given FROM consent WHERE person_id = $1 AND kind = $2 AND current = TRUE";
    pub fn retire_consent(person: &PersonId, kind: &ConsentKind) -> Written =
        "UPDATE consent SET current = FALSE WHERE person_id = $1 AND kind = $2 AND current = TRUE";
    pub fn insert_consent(id: &str, person: &PersonId, kind: &ConsentKind, given: bool, version: &str, language: &str, at: Moment, by: &str, mandate: Option<&str>) -> Written =
        "INSERT INTO consent (id, person_id, kind, given, text_version, language, at, by_person, mandate_id, current)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, TRUE)";
    pub fn mandate(id: &str) -> One<Mandate> =
        "SELECT id, principal_id, agent_id, note, created_at, revoked_at FROM mandate WHERE id = $1";
    pub fn resign_mandate(id: &str, agent: &PersonId, at: Moment) -> Written =
        "UPDATE mandate SET revoked_at = $3 WHERE id = $1 AND agent_id = $2 AND revoked_at IS NULL";
}
