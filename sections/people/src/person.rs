//! Persons: making, finding, describing, consents.

use exedra_kernel::lang::Words;
use exedra_kernel::record::{Datum, Description, Field, Kind, Need, Sees, Values};
use exedra_kernel::{Acting, By, DelegationId, FieldFault, ForumId, Lang, OrganisationId, PersonId, geography, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::model::{ConsentKind, Person};
use crate::rules::{MakePerson, Register};
use crate::rules_persons::EditProfile;
use crate::store::{delegations, forums, persons};

/// The version of the consent texts shown; raised when their meaning changes.
pub const CONSENT_VERSION: &str = "2026-12";

/// A person as somebody describes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

/// What is kept of a person: form, import and export columns follow from it. Nationality and residence are two facts; the
/// country represented (of a registration) and the organisation's country are two more, kept elsewhere.
pub fn description() -> Description {
    Description {
        record: "person",
        fields: vec![
            Field::new("native_name", key!("person-native-name"), Kind::Line(120))
                .need(Need::Always)
                .help(key!("person-native-name-help"))
                .also(&["name", "full_name", "native", "姓名", "nom", "имя", "nombre", "الاسم"]),
            Field::new("latin_name", key!("person-latin-name"), Kind::Line(120))
                .need(Need::Wanted)
                .help(key!("person-latin-name-help"))
                .also(&["latin", "romanized_name", "name_in_latin", "拼音"]),
            Field::new("form_of_address", key!("person-form-of-address"), Kind::Line(60))
                .help(key!("person-form-of-address-help"))
                .also(&["salutation", "address_form", "称呼", "civilité"]),
            Field::new("title", key!("person-title"), Kind::Line(160)).help(key!("person-title-help")).also(&[
                "function",
                "position",
                "job_title",
                "职务",
                "fonction",
                "должность",
                "cargo",
            ]),
            Field::new("nationality", key!("person-nationality"), Kind::Country).members_only().also(&[
                "citizenship",
                "国籍",
                "nationalité",
                "гражданство",
                "nacionalidad",
            ]),
            Field::new("residence", key!("person-residence"), Kind::Country)
                .members_only()
                .help(key!("person-residence-help"))
                .also(&["country_of_residence", "居住地", "résidence"]),
            Field::new("languages", key!("person-languages"), Kind::Words(12))
                .help(key!("person-languages-help"))
                .also(&["languages_spoken", "spoken", "语言", "langues"]),
            Field::new("email", key!("field-email"), Kind::Line(254))
                .members_only()
                .help(key!("person-email-help"))
                .also(&["e-mail", "mail", "email_address", "邮箱", "courriel", "correo"]),
        ],
    }
}

/// Whether a name is written in Latin letters, accents included.
fn is_latin(name: &str) -> bool {
    name.chars().all(|c| !c.is_alphabetic() || c < '\u{250}' || ('\u{1e00}'..'\u{1f00}').contains(&c))
}

/// Values of a described person (with further fields, perhaps) from raw texts, and what is wrong with them. A name in Latin
/// letters stands for both names; languages may be named; addresses are made plain.
pub fn read<'a>(description: &Description, raw: impl Fn(&str) -> Option<&'a [String]>) -> (Values, Vec<FieldFault>) {
    let (mut values, mut faults) = description.parse(raw);
    let native = values.text("native_name").to_owned();
    let latin = values.text("latin_name").to_owned();
    if native.is_empty() && !latin.is_empty() {
        values.set("native_name", Datum::Text(latin));
    } else if latin.is_empty() && !native.is_empty() {
        if is_latin(&native) {
            values.set("latin_name", Datum::Text(native));
        } else if !faults.iter().any(|fault| fault.field == "latin_name") {
            faults.push(FieldFault::new("latin_name", key!("fault-latin-name")));
        }
    } else if !is_latin(&latin) {
        faults.push(FieldFault::new("latin_name", key!("fault-latin-name")));
    }
    if !values.text("email").is_empty() {
        match crate::account::normal_email(values.text("email")) {
            Some(email) => values.set("email", Datum::Text(email)),
            None => faults.push(FieldFault::with("email", key!("fault-email"), values.text("email"))),
        }
    }
    let mut codes = Vec::new();
    for word in values.get("languages").list().iter().flat_map(|entry| entry.split([',', '，', '、'])).map(str::trim)
    {
        match geography::language_code(word) {
            Some(code) if !codes.iter().any(|known| known == code) => codes.push(code.to_owned()),
            Some(_) => {}
            None if word.is_empty() => {}
            None => faults.push(FieldFault::with("languages", key!("fault-language"), word)),
        }
    }
    if !faults.iter().any(|fault| fault.field == "languages") {
        values.set("languages", Datum::List(codes));
    }
    let missing = description.missing(&values, Need::Always);
    faults.extend(missing.into_iter().filter(|m| !values.0.contains_key(&m.field)));
    (values, faults)
}

impl Proposal {
    /// From the values of a described person.
    pub fn of(values: &Values) -> Self {
        let some = |name: &str| Some(values.text(name).to_owned()).filter(|text| !text.is_empty());
        Self {
            native_name: values.text("native_name").to_owned(),
            latin_name: values.text("latin_name").to_owned(),
            form_of_address: some("form_of_address"),
            title: some("title"),
            email: some("email"),
            nationality: some("nationality"),
            residence: some("residence"),
            languages: values.get("languages").list().to_vec(),
        }
    }
}

/// A person as values of the description.
pub fn values(person: &Person) -> Values {
    let mut values = Values::default();
    let some = |text: &Option<String>| Datum::Text(text.clone().unwrap_or_default());
    values.set("native_name", Datum::Text(person.native_name.clone()));
    values.set("latin_name", Datum::Text(person.latin_name.clone()));
    values.set("form_of_address", some(&person.form_of_address));
    values.set("title", some(&person.title));
    values.set("nationality", some(&person.nationality));
    values.set("residence", some(&person.residence));
    values.set("languages", Datum::List(person.languages.0.clone()));
    values.set("email", some(&person.email));
    values
}

/// Changes what is said of a person.
pub async fn edit(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditProfile, proposal: &Proposal) -> Result<()> {
    write(tx, stamp, permit.acting(), permit.person(), proposal).await.map(|_| ())
}

/// Writes what is said of a person, with its line in the trail; whether anything changed. An erased person stays erased.
pub(crate) async fn write(tx: &mut Tx, stamp: Stamp<'_>, acting: &Acting, id: &PersonId, p: &Proposal) -> Result<bool> {
    Ok(write_as(tx, stamp, acting, id, p, "edited").await?.is_some())
}

async fn write_as(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &Acting,
    id: &PersonId,
    p: &Proposal,
    act: &'static str,
) -> Result<Option<String>> {
    let Some(old) = by_id(tx, id).await?.filter(|person| person.erased_at.is_none()) else {
        return Err(exedra_kernel::Refusal::NotFound.into());
    };
    let new = Person {
        id: id.clone(),
        native_name: p.native_name.clone(),
        latin_name: if p.latin_name.is_empty() { p.native_name.clone() } else { p.latin_name.clone() },
        form_of_address: p.form_of_address.clone(),
        title: p.title.clone(),
        email: p.email.clone(),
        nationality: p.nationality.clone(),
        residence: p.residence.clone(),
        languages: Words(p.languages.clone()),
        erased_at: None,
    };
    if new == old {
        return Ok(None);
    }
    persons::update(
        tx,
        id,
        &new.native_name,
        &new.latin_name,
        new.form_of_address.as_deref(),
        new.title.as_deref(),
        new.email.as_deref(),
        new.nationality.as_deref(),
        new.residence.as_deref(),
        &new.languages,
    )
    .await?;
    let json = |person: &Person| serde_json::Value::Object(description().json(&values(person), Sees::Members));
    let (before, after) = (json(&old), json(&new));
    let done = house::Done { act, record: "person", id: id.as_str(), before: Some(&before), after: Some(&after) };
    let line = house::record(tx, stamp, acting, done).await?;
    house::emit(tx, stamp, crate::TOPIC, "person-changed", id.as_str()).await?;
    Ok(Some(line))
}

/// Takes back one edit of what is said of a person, if nobody has changed the same since.
pub async fn undo(tx: &mut Tx, stamp: Stamp<'_>, permit: &EditProfile, line: &house::Audit) -> Result<String> {
    let id = permit.person();
    let Some(now) = by_id(tx, id).await?.filter(|person| person.erased_at.is_none()) else {
        return Err(exedra_kernel::Refusal::NotFound.into());
    };
    let description = description();
    let json = crate::audit::taken_back(line, description.json(&values(&now), Sees::Members))?;
    let (values, _) = description.of_json(&json);
    let line = write_as(tx, stamp, permit.acting(), id, &Proposal::of(&values), "undone").await?;
    line.ok_or_else(|| exedra_kernel::Refusal::Conflict(key!("conflict-not-undoable")).into())
}

/// Sets the name on a person's badge at an edition.
pub async fn set_badge(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &EditProfile,
    forum: &ForumId,
    badge: &str,
) -> Result<()> {
    if delegations::set_badge(tx, forum, permit.person(), badge).await? == 0 {
        return Err(exedra_kernel::Refusal::NotFound.into());
    }
    let done =
        house::Done { act: "badge-named", record: "person", id: permit.person().as_str(), before: None, after: None };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
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

/// How somebody comes to an edition.
#[derive(Clone, Debug, Default)]
pub struct Presence {
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// In which delegation.
    pub delegation: Option<DelegationId>,
    /// The country or region they represent.
    pub country: Option<String>,
    /// The name on the badge; the Latin name if empty.
    pub badge: String,
}

/// Registers a person at an edition; whether they were not registered there before.
pub async fn register(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &Register,
    id: &PersonId,
    presence: &Presence,
) -> Result<bool> {
    let Some(person) = by_id(tx, id).await?.filter(|person| person.erased_at.is_none()) else {
        return Err(exedra_kernel::Refusal::NotFound.into());
    };
    let (p, forum) = (presence, permit.forum());
    let badge = if p.badge.is_empty() { &person.latin_name } else { &p.badge };
    let (organisation, delegation) = (p.organisation.as_ref(), p.delegation.as_ref());
    let country = p.country.as_deref();
    if forums::register(tx, forum, id, organisation, delegation, country, badge, None, stamp.now).await? == 0 {
        return Ok(false);
    }
    let after = serde_json::json!({ "forum": forum });
    let done = house::Done { act: "registered", record: "person", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "person-registered", id.as_str()).await?;
    Ok(true)
}

/// A person.
pub async fn by_id(conn: &mut Conn, id: &PersonId) -> Result<Option<Person>> {
    persons::by_id(conn, id).await
}

/// The one person whose account or own address is this; nobody when there are several.
pub async fn by_email(conn: &mut Conn, email: &str) -> Result<Option<PersonId>> {
    let Some(email) = crate::account::normal_email(email) else { return Ok(None) };
    if let Some(account) = crate::store::accounts::by_email(conn, &email).await? {
        return Ok(Some(account.person_id));
    }
    let mut found = crate::store::delegations::persons_by_email(conn, &email).await?;
    Ok(if found.len() == 1 { found.pop().map(|(id,)| id) } else { None })
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

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&str, &str)]) -> (Values, Vec<FieldFault>) {
        let pairs: Vec<(String, Vec<String>)> =
            pairs.iter().map(|(name, text)| ((*name).to_owned(), vec![(*text).to_owned()])).collect();
        read(&description(), |name| pairs.iter().find(|(n, _)| n == name).map(|(_, list)| list.as_slice()))
    }

    #[test]
    fn names_stand_in_for_each_other_where_they_can() {
        let (values, faults) = of(&[("native_name", "José Ñúñez"), ("languages", "español; EN, Chinese")]);
        assert_eq!((values.text("latin_name"), faults.len()), ("José Ñúñez", 0));
        assert_eq!(values.get("languages").list(), ["es", "en", "zh"]);
        let keys = |faults: Vec<FieldFault>| faults.into_iter().map(|f| (f.field, f.key)).collect::<Vec<_>>();
        assert_eq!(keys(of(&[("native_name", "王芳")]).1), [("latin_name".into(), "fault-latin-name")]);
        assert_eq!(
            keys(of(&[("native_name", "王芳"), ("latin_name", "王芳")]).1),
            [("latin_name".into(), "fault-latin-name")]
        );
        assert_eq!(of(&[("latin_name", "Wang Fang")]).0.text("native_name"), "Wang Fang");
        assert_eq!(keys(of(&[]).1), [("native_name".into(), "fault-missing")]);
        let (_, faults) = of(&[("native_name", "A"), ("email", "nowhere"), ("languages", "Klingonish")]);
        assert_eq!(keys(faults), [("email".into(), "fault-email"), ("languages".into(), "fault-language")]);
    }
}
