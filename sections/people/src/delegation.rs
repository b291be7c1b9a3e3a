//! Delegations: a country's or a company's office registers its people.

use exedra_kernel::record::{Datum, Description, Field, Kind, Values};
use exedra_kernel::{Actor, DelegationId, FieldFault, ForumId, Lang, OrganisationId, PersonId, Refusal, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};

use crate::model::RegistrationState;
use crate::person::{self, Proposal};
use crate::rules_persons::{FillDelegation, MakeDelegation, office_speaks_for};
pub use crate::store::delegations::Attendee;
pub use crate::store::forums::Delegation;
use crate::store::{accounts, delegations, forums, persons};

/// Most people that come in with one form or one paste.
pub const MOST_ROWS: usize = 200;

/// What an office says of a delegate: a person, and the name on the badge.
pub fn delegate_description() -> Description {
    let mut description = person::description();
    let badge = Field::new("badge_name", key!("person-badge-name"), Kind::Line(80)).also(&["badge", "胸牌"]);
    let order = ["native_name", "latin_name", "form_of_address", "badge_name", "title", "nationality", "residence"];
    description.fields.insert(3, badge);
    debug_assert!(description.fields.iter().zip(order).all(|(field, name)| field.name == name));
    description.record = "delegate";
    description
}

/// A row of the form by which people come in: a delegate, and for which organisation they come.
pub fn row_description() -> Description {
    let mut description = delegate_description();
    let own = crate::person_import::description().fields.into_iter().find(|field| field.name == "organisation");
    description.fields.extend(own);
    description
}

/// A delegate as values of [`delegate_description`].
pub fn values(delegate: &Attendee) -> Values {
    let mut values = Values::default();
    let some = |text: &Option<String>| Datum::Text(text.clone().unwrap_or_default());
    values.set("native_name", Datum::Text(delegate.native_name.clone()));
    values.set("latin_name", Datum::Text(delegate.latin_name.clone()));
    values.set("form_of_address", some(&delegate.form_of_address));
    values.set("badge_name", Datum::Text(delegate.badge_name.clone()));
    values.set("title", some(&delegate.title));
    values.set("nationality", some(&delegate.nationality));
    values.set("residence", some(&delegate.residence));
    values.set("languages", Datum::List(delegate.languages.0.clone()));
    values.set("email", some(&delegate.email));
    values
}

/// The frame of a delegation as the secretariat describes it.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// Short code, unique at the edition.
    pub code: String,
    /// Name.
    pub name: String,
    /// Country or region represented.
    pub country: Option<String>,
    /// The organisation whose office registers its people: its id, `scheme:value`, or its name.
    pub organisation: Option<String>,
    /// How many may come.
    pub quota: i64,
    /// Where the office is reached.
    pub contact: Option<String>,
    /// Registered until (YYYY-MM-DD).
    pub deadline: Option<String>,
}

/// The description of that frame.
pub fn frame_description() -> Description {
    use exedra_kernel::record::Need;
    Description {
        record: "delegation",
        fields: vec![
            Field::new("code", key!("delegation-code"), Kind::Line(20))
                .need(Need::Always)
                .help(key!("delegation-code-help")),
            Field::new("name", key!("delegation-name"), Kind::Line(160)).need(Need::Always),
            Field::new("country", key!("delegation-country"), Kind::Country),
            Field::new("organisation", key!("person-organisation"), Kind::Line(300))
                .help(key!("delegation-organisation-help")),
            Field::new("quota", key!("delegation-quota"), Kind::Whole(1, 5000)).need(Need::Always),
            Field::new("deadline", key!("delegation-deadline"), Kind::Date).help(key!("delegation-deadline-help")),
            Field::new("contact", key!("delegation-contact"), Kind::Line(254)),
        ],
    }
}

impl Frame {
    /// From the values of its description.
    pub fn of(values: &Values) -> Self {
        let some = |name: &str| Some(values.text(name).to_owned()).filter(|text| !text.is_empty());
        Self {
            code: values.text("code").to_uppercase(),
            name: values.text("name").to_owned(),
            country: some("country"),
            organisation: some("organisation"),
            quota: values.get("quota").int().unwrap_or(1),
            contact: some("contact"),
            deadline: some("deadline"),
        }
    }
}

/// Whoever shall manage a delegation.
#[derive(Clone, Debug)]
pub struct Manager {
    /// Address of their account; one is made if there is none.
    pub email: String,
    /// Their name, for a new account.
    pub name: String,
    /// The language they are written to in.
    pub lang: Lang,
}

/// Makes a delegation; gives its id.
pub async fn create(tx: &mut Tx, stamp: Stamp<'_>, permit: &MakeDelegation, frame: &Frame) -> Result<DelegationId> {
    let id = DelegationId::new(stamp.now, stamp.entropy);
    let (forum, f) = (permit.forum(), frame);
    let (country, contact) = (f.country.as_deref(), f.contact.as_deref());
    let made =
        forums::insert_delegation(tx, &id, forum, &f.code, &f.name, country, f.quota, contact, stamp.now).await?;
    if made == 0 {
        return Err(Refusal::Invalid(vec![FieldFault::with("code", key!("fault-delegation-code"), &f.code)]).into());
    }
    let organisation = organisation_of(tx, f.organisation.as_deref()).await?;
    let deadline = f.deadline.as_deref();
    forums::set_delegation(tx, &id, f.quota, None, contact, deadline, organisation.as_ref()).await?;
    let after = serde_json::json!({ "code": f.code, "country": f.country, "quota": f.quota, "deadline": f.deadline });
    let done = house::Done { act: "made", record: "delegation", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "delegation-made", id.as_str()).await?;
    Ok(id)
}

/// Changes the frame of a delegation; its code stays.
pub async fn reframe(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &MakeDelegation,
    id: &DelegationId,
    frame: &Frame,
) -> Result<()> {
    let old = by_id(tx, permit, id).await?;
    let new = Delegation {
        name: frame.name.clone(),
        country: frame.country.clone(),
        organisation_id: organisation_of(tx, frame.organisation.as_deref()).await?,
        quota: frame.quota,
        contact: frame.contact.clone(),
        deadline: frame.deadline.clone(),
        ..old.clone()
    };
    write_frame(tx, stamp, permit, "edited", &old, &new).await.map(|_| ())
}

/// The fields of a frame that its trail and its mark compare.
pub fn frame_json(d: &Delegation) -> serde_json::Map<String, serde_json::Value> {
    let json = serde_json::json!({
        "name": d.name, "country": d.country, "organisation": d.organisation_id, "quota": d.quota, "deadline": d.deadline,
        "contact": d.contact,
    });
    json.as_object().cloned().unwrap_or_default()
}

/// Writes a changed frame with its line, which holds the changed fields; gives the line's id, or nothing if none differs.
async fn write_frame(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &MakeDelegation,
    act: &'static str,
    old: &Delegation,
    new: &Delegation,
) -> Result<Option<String>> {
    let Some((before, after)) = crate::organisation::difference(&frame_json(old), &frame_json(new)) else {
        return Ok(None);
    };
    let (id, contact, deadline) = (&old.id, new.contact.as_deref(), new.deadline.as_deref());
    delegations::rename_delegation(tx, id, &new.name, new.country.as_deref()).await?;
    let organisation = new.organisation_id.as_ref();
    forums::set_delegation(tx, id, new.quota, old.head_id.as_ref(), contact, deadline, organisation).await?;
    let done = house::Done { act, record: "delegation", id: id.as_str(), before: Some(&before), after: Some(&after) };
    let line = house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "delegation-changed", id.as_str()).await?;
    Ok(Some(line))
}

/// Takes back one change of a frame: its fields get their former values, if nobody has changed them since.
pub async fn undo(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &MakeDelegation,
    id: &DelegationId,
    line: &house::Audit,
) -> Result<String> {
    let old = by_id(tx, permit, id).await?;
    let json = crate::audit::taken_back(line, frame_json(&old))?;
    let some = |name: &str| json.get(name).and_then(|value| value.as_str()).map(ToOwned::to_owned);
    let new = Delegation {
        name: some("name").unwrap_or_else(|| old.name.clone()),
        country: some("country"),
        organisation_id: some("organisation").and_then(|id| OrganisationId::parse(&id)),
        quota: json.get("quota").and_then(serde_json::Value::as_i64).unwrap_or(old.quota),
        contact: some("contact"),
        deadline: some("deadline"),
        ..old.clone()
    };
    let line = write_frame(tx, stamp, permit, "undone", &old, &new).await?;
    line.ok_or_else(|| Refusal::Conflict(key!("conflict-not-undoable")).into())
}

/// The organisation that a frame names.
async fn organisation_of(conn: &mut Conn, typed: Option<&str>) -> Result<Option<OrganisationId>> {
    let Some(typed) = typed else { return Ok(None) };
    if let Some(found) = crate::organisation::find(conn, typed).await? {
        return Ok(Some(found.id));
    }
    let fault = FieldFault::with("organisation", key!("fault-organisation-unknown"), typed);
    Err(Refusal::Invalid(vec![fault]).into())
}

async fn by_id(conn: &mut Conn, permit: &MakeDelegation, id: &DelegationId) -> Result<Delegation> {
    let found = forums::delegation(conn, id).await?.filter(|delegation| &delegation.forum_id == permit.forum());
    found.ok_or_else(|| Refusal::NotFound.into())
}

/// Lets somebody manage a delegation, with an account made for them if the address has none. Gives whether one was made.
pub async fn add_manager(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &MakeDelegation,
    id: &DelegationId,
    manager: &Manager,
) -> Result<bool> {
    by_id(tx, permit, id).await?;
    let Some(email) = crate::account::normal_email(&manager.email) else {
        let fault = FieldFault::with("manager_email", key!("fault-email"), &manager.email);
        return Err(Refusal::Invalid(vec![fault]).into());
    };
    // Whoever is named gets a letter.
    crate::postage::may_announce(tx, stamp, &email).await?;
    let known = accounts::by_email(tx, &email).await?;
    let made = known.is_none();
    let person = if let Some(account) = known {
        account.person_id
    } else {
        // Read like every other name: one line, without control characters, not too long.
        let field = Field::new("manager_name", key!("person-native-name"), Kind::Line(120));
        let name = field.parse(std::slice::from_ref(&manager.name)).map_err(|fault| Refusal::Invalid(vec![fault]))?;
        let person = PersonId::new(stamp.now, stamp.entropy);
        let languages = exedra_kernel::lang::Words::default();
        let name = name.text();
        if name.is_empty() {
            return Err(Refusal::field("manager_name", key!("fault-manager-name")).into());
        }
        persons::insert(tx, &person, name, name, Some(&email), &languages, stamp.now).await?;
        crate::account::create(tx, stamp, &person, &email, None, manager.lang, false).await?;
        let done = house::Done { act: "made", record: "person", id: person.as_str(), before: None, after: None };
        house::record(tx, stamp, permit.acting(), done).await?;
        person
    };
    forums::add_manager(tx, id, &person).await?;
    let after = serde_json::json!({ "manager": person });
    let done =
        house::Done { act: "manager-added", record: "delegation", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    Ok(made)
}

/// Takes the management of a delegation from somebody.
pub async fn remove_manager(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &MakeDelegation,
    id: &DelegationId,
    person: &PersonId,
) -> Result<()> {
    by_id(tx, permit, id).await?;
    if delegations::remove_manager(tx, id, person).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    let after = serde_json::json!({ "manager": person });
    let done = house::Done {
        act: "manager-removed",
        record: "delegation",
        id: id.as_str(),
        before: None,
        after: Some(&after),
    };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// Whether a registration takes a place.
pub fn takes_place(state: RegistrationState) -> bool {
    matches!(state, RegistrationState::Expected | RegistrationState::Arrived)
}

/// One row of the form: values, and the number by which its cells are named.
#[derive(Clone, Debug)]
pub struct Row {
    /// Number; cells are called `<field>-<number>`.
    pub number: usize,
    /// What was typed.
    pub values: Values,
}

/// What speaks against adding rows to a delegation: too many, or somebody twice. Faults name the cell.
pub fn row_faults(rows: &[Row], there: &[Attendee], quota: i64) -> Vec<FieldFault> {
    let mut faults = Vec::new();
    let mut left = quota - there.iter().filter(|p| takes_place(p.state)).count() as i64;
    let mut known: Vec<(String, String)> = there
        .iter()
        .filter(|p| takes_place(p.state))
        .map(|p| (p.native_name.to_lowercase(), p.email.clone().unwrap_or_default()))
        .collect();
    for row in rows {
        let name = row.values.text("native_name").to_lowercase();
        let email = row.values.text("email").to_owned();
        let cell = |field: &str| format!("{field}-{}", row.number);
        if left <= 0 {
            faults.push(FieldFault::with(&cell("native_name"), key!("fault-delegation-quota"), quota));
        } else if !name.is_empty() && known.iter().any(|(n, e)| *n == name && (e.is_empty() || email.is_empty())) {
            faults.push(FieldFault::new(&cell("native_name"), key!("fault-delegate-twice")));
        } else if !email.is_empty() && known.iter().any(|(_, e)| *e == email) {
            faults.push(FieldFault::new(&cell("email"), key!("fault-delegate-email-twice")));
        }
        left -= 1;
        known.push((name, email));
    }
    faults
}

/// Adds people to a delegation: all of them or, with the faults named by cell, nobody.
pub async fn add_people(tx: &mut Tx, stamp: Stamp<'_>, permit: &FillDelegation, rows: &[Row]) -> Result<Vec<PersonId>> {
    let delegation = own(tx, permit).await?;
    let there = delegations::attendees_in(tx, &delegation.id).await?;
    let faults = row_faults(rows, &there, delegation.quota);
    if !faults.is_empty() {
        return Err(Refusal::Invalid(faults).into());
    }
    let (mut organisations, mut faults) = (Vec::new(), Vec::new());
    for row in rows {
        let typed = Some(row.values.text("organisation")).filter(|typed| !typed.is_empty());
        match organisation_of(tx, typed).await {
            Ok(found) => organisations.push(found.or_else(|| delegation.organisation_id.clone())),
            Err(exedra_store::Error::Refused(Refusal::Invalid(wrong))) => {
                faults.extend(
                    wrong
                        .into_iter()
                        .map(|fault| FieldFault { field: format!("{}-{}", fault.field, row.number), ..fault }),
                );
            }
            Err(error) => return Err(error),
        }
    }
    if !faults.is_empty() {
        return Err(Refusal::Invalid(faults).into());
    }
    let mut made = Vec::new();
    for (row, organisation) in rows.iter().zip(organisations) {
        made.push(add_one(tx, stamp, permit, &delegation, organisation.as_ref(), &row.values, None).await?);
    }
    house::emit(tx, stamp, crate::TOPIC, "delegation-changed", delegation.id.as_str()).await?;
    Ok(made)
}

async fn own(tx: &mut Tx, permit: &FillDelegation) -> Result<Delegation> {
    Ok(forums::delegation(tx, permit.delegation()).await?.ok_or(Refusal::NotFound)?)
}

async fn add_one(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &FillDelegation,
    delegation: &Delegation,
    organisation: Option<&OrganisationId>,
    values: &Values,
    instead_of: Option<&PersonId>,
) -> Result<PersonId> {
    let maker = crate::rules::may_fill_with_persons(permit);
    let person = person::create(tx, stamp, &maker, &Proposal::of(values)).await?;
    let badge = badge_of(values);
    let country = delegation.country.as_deref();
    let at = Some(&delegation.id);
    forums::register(tx, permit.forum(), &person, organisation, at, country, &badge, instead_of, stamp.now).await?;
    let after =
        serde_json::json!({ "forum": permit.forum(), "delegation": delegation.id, "substitute_of": instead_of });
    let done =
        house::Done { act: "registered", record: "person", id: person.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "person-registered", person.as_str()).await?;
    Ok(person)
}

/// The name on the badge: as stated, or the name in Latin letters.
fn badge_of(values: &Values) -> String {
    let stated = values.text("badge_name");
    if stated.is_empty() { values.text("latin_name").to_owned() } else { stated.to_owned() }
}

/// Somebody of this delegation who takes a place.
async fn member(tx: &mut Tx, permit: &FillDelegation, person: &PersonId) -> Result<Attendee> {
    let found = delegations::attendee(tx, permit.forum(), person).await?;
    let here = found.filter(|p| p.delegation_id.as_ref() == Some(permit.delegation()) && takes_place(p.state));
    here.ok_or_else(|| Refusal::NotFound.into())
}

/// Changes what the office says of a delegate. Of people who sign in themselves, only the badge.
pub async fn edit_delegate(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &FillDelegation,
    person: &PersonId,
    values: &Values,
) -> Result<()> {
    let delegate = member(tx, permit, person).await?;
    if office_speaks_for(&delegate) {
        person::write(tx, stamp, permit.acting(), person, &Proposal::of(values)).await?;
    }
    let badge = if office_speaks_for(&delegate) || !values.text("badge_name").is_empty() {
        badge_of(values)
    } else {
        delegate.latin_name.clone()
    };
    if badge != delegate.badge_name {
        delegations::set_badge(tx, permit.forum(), person, &badge).await?;
        let done = house::Done { act: "badge-named", record: "person", id: person.as_str(), before: None, after: None };
        house::record(tx, stamp, permit.acting(), done).await?;
    }
    house::emit(tx, stamp, crate::TOPIC, "delegation-changed", permit.delegation().as_str()).await
}

async fn leave(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &FillDelegation,
    person: &PersonId,
    state: RegistrationState,
) -> Result<()> {
    forums::set_registration_state(tx, permit.forum(), person, state.as_str()).await?;
    let after = serde_json::json!({ "forum": permit.forum(), "state": state });
    let done =
        house::Done { act: state.as_str(), record: "person", id: person.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, crate::TOPIC, "person-left", person.as_str()).await
}

/// A delegate will not come; the place is free again.
pub async fn withdraw(tx: &mut Tx, stamp: Stamp<'_>, permit: &FillDelegation, person: &PersonId) -> Result<()> {
    member(tx, permit, person).await?;
    leave(tx, stamp, permit, person, RegistrationState::Withdrawn).await?;
    let delegation = own(tx, permit).await?;
    if delegation.head_id.as_ref() == Some(person) {
        delegations::set_head(tx, &delegation.id, None).await?;
    }
    Ok(())
}

/// Somebody else takes a delegate's place; heads it too, if the other did.
pub async fn substitute(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &FillDelegation,
    person: &PersonId,
    values: &Values,
) -> Result<PersonId> {
    let old = member(tx, permit, person).await?;
    leave(tx, stamp, permit, person, RegistrationState::Substituted).await?;
    let delegation = own(tx, permit).await?;
    let there = delegations::attendees_in(tx, &delegation.id).await?;
    let row = Row { number: 0, values: values.clone() };
    let mut faults = row_faults(std::slice::from_ref(&row), &there, delegation.quota);
    for fault in &mut faults {
        fault.field = fault.field.trim_end_matches("-0").to_owned();
    }
    if !faults.is_empty() {
        return Err(Refusal::Invalid(faults).into());
    }
    // Whoever takes the place comes for the same house.
    let house = old.organisation_id.as_ref();
    let new = add_one(tx, stamp, permit, &delegation, house, values, Some(person)).await?;
    if delegation.head_id.as_ref() == Some(person) {
        delegations::set_head(tx, &delegation.id, Some(&new)).await?;
    }
    Ok(new)
}

/// Says who heads the delegation.
pub async fn set_head(tx: &mut Tx, stamp: Stamp<'_>, permit: &FillDelegation, person: &PersonId) -> Result<()> {
    member(tx, permit, person).await?;
    delegations::set_head(tx, permit.delegation(), Some(person)).await?;
    let after = serde_json::json!({ "head": person });
    let id = permit.delegation().as_str();
    let done = house::Done { act: "head-named", record: "delegation", id, before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// The people of a delegation, those who left too, in the order in which they came in.
pub async fn people(conn: &mut Conn, delegation: &DelegationId) -> Result<Vec<Attendee>> {
    delegations::attendees_in(conn, delegation).await
}

/// The countries and regions for which somebody speaks at an edition: head of the delegation, or holder of the head's mandate.
/// Delegations of companies speak for no country.
pub async fn countries_led(conn: &mut Conn, forum: &ForumId, actor: &Actor) -> Result<Vec<String>> {
    let all = forums::delegations(conn, forum).await?;
    let led = all.into_iter().filter(|delegation| {
        let head = delegation.head_id.as_ref().is_some_and(|head| actor.answers_for(head));
        head && delegation.organisation_id.is_none()
    });
    let mut countries: Vec<String> = led.filter_map(|delegation| delegation.country).collect();
    countries.sort();
    countries.dedup();
    Ok(countries)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn row(number: usize, name: &str, email: &str) -> Row {
        let mut values = Values::default();
        values.set("native_name", Datum::Text(name.into()));
        values.set("email", Datum::Text(email.into()));
        Row { number, values }
    }

    proptest! {
        #[test]
        fn never_more_than_the_quota_and_never_twice(names in proptest::collection::vec(0u8..12, 0..20), quota in 0i64..15) {
            let rows: Vec<Row> = names.iter().enumerate().map(|(at, n)| row(at, &format!("P{n}"), "")).collect();
            let faults = row_faults(&rows, &[], quota);
            let mut distinct = names.clone();
            distinct.sort_unstable();
            distinct.dedup();
            let clean = faults.is_empty();
            prop_assert_eq!(clean, names.len() as i64 <= quota && distinct.len() == names.len());
        }
    }

    #[test]
    fn namesakes_with_different_addresses_are_two() {
        assert!(row_faults(&[row(0, "Li", "a@x.org"), row(1, "Li", "b@x.org")], &[], 5).is_empty());
        let faults = row_faults(&[row(0, "Li", "a@x.org"), row(1, "Wu", "a@x.org")], &[], 5);
        assert_eq!(faults[0].field, "email-1");
    }
}
