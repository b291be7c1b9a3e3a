//! Persons: making, finding, consents.

use exedra_kernel::lang::Words;
use exedra_kernel::{Acting, By, Lang, PersonId};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::model::{ConsentKind, Person};
use crate::rules::MakePerson;
use crate::store::persons;

/// The version of the consent texts shown; raised when their meaning changes.
pub const CONSENT_VERSION: &str = "2026-11";

/// A person as somebody describes them.
#[derive(Clone, Debug, Default)]
pub struct Proposal {
    /// The name in its own script.
    pub native_name: String,
    /// The name in Latin letters.
    pub latin_name: String,
    /// How to address them.
    pub form_of_address: Option<String>,
    /// Function.
    pub title: Option<String>,
    /// Mail address; not everybody has one.
    pub email: Option<String>,
    /// Nationality.
    pub nationality: Option<String>,
    /// Residence.
    pub residence: Option<String>,
    /// Languages spoken.
    pub languages: Vec<String>,
}

/// Makes a person known; gives their id.
pub async fn create(tx: &mut Tx, stamp: Stamp<'_>, permit: &MakePerson, proposal: &Proposal) -> Result<PersonId> {
    let id = PersonId::new(stamp.now, stamp.entropy);
    let p = proposal;
    let latin = if p.latin_name.is_empty() { &p.native_name } else { &p.latin_name };
    let languages = Words(p.languages.clone());
    persons::insert(tx, &id, &p.native_name, latin, p.email.as_deref(), &languages, stamp.now).await?;
    persons::update(
        tx,
        &id,
        &p.native_name,
        latin,
        p.form_of_address.as_deref(),
        p.title.as_deref(),
        p.email.as_deref(),
        p.nationality.as_deref(),
        p.residence.as_deref(),
        &languages,
    )
    .await?;
    // The trail says that a person was made, not what is known of them: an erasure leaves nothing to look for.
    let done = house::Done { act: "made", record: "person", id: id.as_str(), before: None, after: None };
    house::record(tx, stamp, permit.acting(), done).await?;
    Ok(id)
}

/// A person.
pub async fn by_id(conn: &mut Conn, id: &PersonId) -> Result<Option<Person>> {
    persons::by_id(conn, id).await
}

/// Whether a person agrees to something at present. Silence is no.
pub async fn consents(conn: &mut Conn, person: &PersonId, kind: ConsentKind) -> Result<bool> {
    Ok(persons::consented(conn, person, &kind).await?.is_some_and(|(given,)| given))
}

/// Records a consent or its withdrawal, with version and language of the text, time, and who gave it.
pub async fn record_consent(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &Acting,
    person: &PersonId,
    kind: ConsentKind,
    given: bool,
    lang: Lang,
) -> Result<()> {
    let mandate = match &acting.by {
        By::Person(agent) if agent != person => persons::mandate_between(tx, agent, person).await?.map(|(id,)| id),
        _ => None,
    };
    persons::retire_consent(tx, person, &kind).await?;
    persons::insert_consent(
        tx,
        &stamp.id(),
        person,
        &kind,
        given,
        CONSENT_VERSION,
        lang.as_str(),
        stamp.now,
        &acting.by_text(),
        mandate.as_deref(),
    )
    .await?;
    house::emit(tx, stamp, crate::TOPIC, "consent-changed", person.as_str()).await
}
