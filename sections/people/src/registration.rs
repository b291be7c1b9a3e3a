//! One person registered at an edition by its secretariat, with a letter that lets them in.

use exedra_kernel::record::Values;
use exedra_kernel::{FieldFault, Lang, PersonId, Refusal, key};
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};

use crate::entrance::{self, REGISTERED_SECONDS};
use crate::person::{self, Presence, Proposal};
use crate::rules::{self, Register};
use crate::store::{accounts, delegations};

/// What came of it.
pub struct Registered {
    /// The person.
    pub person: PersonId,
    /// Where to write to, and in which language; nobody without an address is written to.
    pub letter: Option<(String, Lang)>,
    /// The secret of the letter's link; whoever has an account signs in with it instead.
    pub secret: Option<String>,
}

fn refused(field: &str, key: &'static str, detail: &str) -> exedra_store::Error {
    Refusal::Invalid(vec![FieldFault::with(field, key, detail)]).into()
}

/// Registers one person, from values of [`crate::person_import::description`]. Whoever is known by the address already comes
/// with their own details, which are theirs to change; consents are nobody else's to give, so none are recorded.
pub async fn register(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &Register,
    values: &Values,
    lang: Lang,
) -> Result<Registered> {
    let some = |name: &str| Some(values.text(name).to_owned()).filter(|text| !text.is_empty());
    let organisation = match some("organisation") {
        None => None,
        Some(name) => match crate::organisation::find(tx, &name).await? {
            Some(found) => Some(found.id),
            None => return Err(refused("organisation", key!("fault-organisation-unknown"), &name)),
        },
    };
    let email = some("email");
    let (mut known, mut account) = (None, None);
    if let Some(email) = &email {
        account = accounts::by_email(tx, email).await?;
        let found = delegations::persons_by_email(tx, email).await?;
        known = match (&account, found.as_slice()) {
            (Some(account), _) => Some(account.person_id.clone()),
            (None, []) => None,
            (None, [(one,)]) => Some(one.clone()),
            // A link to an address that several share would let in whoever reads it first.
            (None, _) => return Err(refused("email", key!("fault-email-shared"), email)),
        };
    }
    let id = match known {
        Some(id) => id,
        None => person::create(tx, stamp, &rules::may_register_persons(permit), &Proposal::of(values)).await?,
    };
    let presence = Presence {
        organisation,
        delegation: None,
        country: some("country_represented"),
        badge: values.text("badge_name").to_owned(),
    };
    if !person::register(tx, stamp, permit, &id, &presence).await? {
        return Err(refused("email", key!("fault-registered-already"), email.as_deref().unwrap_or("")));
    }
    let Some(email) = email else { return Ok(Registered { person: id, letter: None, secret: None }) };
    let own = accounts::by_person(tx, &id).await?;
    let lang = match (&own, person::by_id(tx, &id).await?) {
        (Some(own), _) => Lang::parse(&own.language).unwrap_or(lang),
        (None, Some(person)) => entrance::language_of(&person, lang),
        (None, None) => lang,
    };
    crate::postage::may_announce(tx, stamp, &email).await?;
    let secret = match own.or(account) {
        Some(_) => None,
        None => Some(entrance::letter_to(tx, stamp, &id, &email, "link", lang, REGISTERED_SECONDS).await?),
    };
    Ok(Registered { person: id, letter: Some((email, lang)), secret })
}
