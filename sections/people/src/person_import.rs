//! People from a file (CSV, TSV, XLSX), and an edition's people into one.

use std::collections::HashMap;
use std::io::Read;
use std::ops::ControlFlow;

use exedra_files::intake::{self, Item, Record};
use exedra_kernel::import::{ImportReport, Remark};
use exedra_kernel::record::{Description, Field, Kind, Values};
use exedra_kernel::{FieldFault, ForumId, OrganisationId, PersonId, key};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Db, Result, Tx, transact};
use exedra_web::Say;

use crate::consent::Reach;
use crate::delegation::{Attendee, takes_place};
use crate::model::{ConsentKind, OrganisationKind};
use crate::person::{self, Proposal};
use crate::rules_persons::ImportPeople;
use crate::store::{delegations, forums};

/// What a row says of a person: who they are, and how they come.
pub fn description() -> Description {
    let mut description = crate::delegation::delegate_description();
    description.fields.extend([
        Field::new("organisation", key!("person-organisation"), Kind::Line(250)).also(&[
            "company",
            "affiliation",
            "institution",
            "organization",
            "单位",
            "organisme",
            "организация",
        ]),
        Field::new("country_represented", key!("person-country-represented"), Kind::Country).also(&[
            "country",
            "country or region",
            "represents",
            "国家或地区",
            "国家",
            "pays",
            "страна",
            "país",
        ]),
    ]);
    description
}

/// A row that can be used.
#[derive(Clone, Debug)]
pub struct Row {
    line: u64,
    values: Values,
}

/// What a file says, before anything is written.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    file: String,
    rows: Vec<Row>,
    report: ImportReport,
}

impl Batch {
    /// What was read, mended and rejected so far.
    pub fn report(&self) -> &ImportReport {
        &self.report
    }
}

/// Reads a file of people. Faults are said in the language of `say`.
pub fn read(
    file: &str,
    source: &mut dyn Read,
    options: &intake::Options,
    say: &Say,
) -> std::result::Result<Batch, intake::Unusable> {
    let description = description();
    let mut batch = Batch { file: file.to_owned(), ..Batch::default() };
    let mut columns: HashMap<String, Option<String>> = HashMap::new();
    let summary = intake::read(file, source, options, &mut |item| {
        let report = &mut batch.report;
        match item {
            Item::Record(record) => {
                report.read += 1;
                match row(&description, &record, &mut columns) {
                    Ok(row) => batch.rows.push(row),
                    Err(faults) => report.rejected.extend(faults.into_iter().map(|fault| Remark {
                        file: file.to_owned(),
                        line: record.line,
                        why: say.with(fault.key, &fault.detail),
                        field: Some(fault.field),
                    })),
                }
            }
            Item::Bad { line, field, why } => {
                report.read += 1;
                report.rejected.push(Remark { file: file.to_owned(), line, field, why });
            }
            Item::Mended { line, field, what } => {
                report.mended.push(Remark { file: file.to_owned(), line, field, why: what });
            }
        }
        ControlFlow::Continue(())
    })?;
    if !summary.headers.is_empty() {
        let known = guessed(&description, &summary.headers);
        if !known.iter().flatten().any(|name| name == "native_name" || name == "latin_name") {
            return Err(intake::Unusable {
                file: file.to_owned(),
                line: Some(1),
                field: None,
                why: "no column holds names; call one native_name or latin_name".to_owned(),
            });
        }
    }
    Ok(batch)
}

fn guessed(description: &Description, headers: &[String]) -> Vec<Option<String>> {
    let known: Vec<(&str, &[&str])> =
        description.fields.iter().map(|field| (field.name.as_ref(), field.aliases)).collect();
    exedra_files::columns::guess(headers, &known).into_iter().map(|name| name.map(ToOwned::to_owned)).collect()
}

fn row(
    description: &Description,
    record: &Record,
    columns: &mut HashMap<String, Option<String>>,
) -> std::result::Result<Row, Vec<FieldFault>> {
    let headers: Vec<String> = record.fields.iter().map(|(name, _)| name.clone()).collect();
    if headers.iter().any(|header| !columns.contains_key(header)) {
        let names = guessed(description, &headers);
        columns.extend(headers.into_iter().zip(names));
    }
    let mut raw: HashMap<&str, Vec<String>> = HashMap::new();
    for (header, value) in &record.fields {
        if let (Some(Some(field)), Some(text)) = (columns.get(header), value.text()) {
            // An export of ours marks what looks like a formula.
            let text = text.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(&text);
            raw.insert(field.as_str(), vec![text.to_owned()]);
        }
    }
    let (values, faults) = person::read(description, |name| raw.get(name).map(Vec::as_slice));
    if faults.is_empty() { Ok(Row { line: record.line, values }) } else { Err(faults) }
}

/// Whom a row means among those registered: by address, else by name and organisation.
fn key_of(native: &str, organisation: &str) -> String {
    format!("{}\n{}", native.to_lowercase(), organisation.to_lowercase())
}

/// Writes what was read, in one transaction; gives the report.
pub async fn write(db: &Db, stamp: Stamp<'_>, permit: &ImportPeople, batch: &Batch) -> Result<ImportReport> {
    transact!(db, tx => write_in(tx, stamp, permit, batch).await)
}

async fn write_in(tx: &mut Tx, stamp: Stamp<'_>, permit: &ImportPeople, batch: &Batch) -> Result<ImportReport> {
    let mut report = batch.report.clone();
    let there = delegations::attendees(tx, permit.forum()).await?;
    let own: HashMap<PersonId, String> =
        delegations::account_addresses(tx, permit.forum()).await?.into_iter().collect();
    // Whoever has an account is known by its address; what their profile says nobody has verified.
    let address = |attendee: &Attendee| own.get(&attendee.person_id).or(attendee.email.as_ref()).cloned();
    let mut by_email: HashMap<String, Vec<PersonId>> = HashMap::new();
    let mut by_name: HashMap<String, PersonId> = HashMap::new();
    let mut known: HashMap<PersonId, Attendee> = HashMap::new();
    for attendee in there.into_iter().filter(|attendee| attendee.erased_at.is_none() && takes_place(attendee.state)) {
        if let Some(email) = address(&attendee) {
            by_email.entry(email).or_default().push(attendee.person_id.clone());
        }
        let key = key_of(&attendee.native_name, attendee.organisation.as_deref().unwrap_or(""));
        by_name.insert(key, attendee.person_id.clone());
        known.insert(attendee.person_id.clone(), attendee);
    }
    for row in &batch.rows {
        let (email, organisation) = (row.values.text("email"), row.values.text("organisation"));
        let key = key_of(row.values.text("native_name"), organisation);
        let rejected = |why: &str| Remark {
            file: batch.file.clone(),
            line: row.line,
            field: Some("email".to_owned()),
            why: why.to_owned(),
        };
        let same_name = by_name.get(&key).and_then(|id| known.get(id));
        let found = match by_email.get(email).map(Vec::as_slice) {
            Some([one]) => Some(one.clone()),
            Some([_, _, ..]) => {
                let Some(named) = same_name.filter(|named| address(named).as_deref() == Some(email)) else {
                    report.rejected.push(rejected("several people here have this address; give each their own"));
                    continue;
                };
                Some(named.person_id.clone())
            }
            // A namesake with another address is somebody else.
            _ => match same_name {
                Some(named) if email.is_empty() || address(named).is_none() => Some(named.person_id.clone()),
                Some(named) if named.email.as_deref() == Some(email) => {
                    report.rejected.push(rejected(CONFLICT));
                    continue;
                }
                _ => None,
            },
        };
        if let Some(attendee) = found.and_then(|id| known.get(&id).cloned()) {
            match update(tx, stamp, permit, &attendee, row).await? {
                Outcome::Changed => report.updated += 1,
                Outcome::Same => report.unchanged += 1,
                Outcome::Account => {
                    report.unchanged += 1;
                    report.mended.push(Remark {
                        file: batch.file.clone(),
                        line: row.line,
                        field: None,
                        why: "this person has an account and keeps their own details".to_owned(),
                    });
                }
            }
            continue;
        }
        let Some(id) = register(tx, stamp, permit, row).await? else {
            report.rejected.push(rejected("several people have this address; give each their own"));
            continue;
        };
        report.created += 1;
        if !email.is_empty() {
            by_email.entry(email.to_owned()).or_default().push(id.clone());
        }
        by_name.insert(key, id.clone());
        if let Some(attendee) = delegations::attendee(tx, permit.forum(), &id).await? {
            known.insert(id, attendee);
        }
    }
    if report.created + report.updated > 0 {
        house::emit(tx, stamp, crate::TOPIC, "people-imported", permit.forum().as_str()).await?;
    }
    Ok(report)
}

/// Why a row is left out whose address only a profile names.
const CONFLICT: &str =
    "somebody of this name signs in with another address than this one; use the address they sign in with";

enum Outcome {
    Changed,
    Same,
    Account,
}

async fn organisation(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &ImportPeople,
    values: &Values,
) -> Result<Option<OrganisationId>> {
    let name = values.text("organisation");
    if name.is_empty() {
        return Ok(None);
    }
    if let Some(found) = crate::organisation::find(tx, name).await? {
        return Ok(Some(found.id));
    }
    let maker = crate::rules::may_import_organisations(permit);
    let proposal = crate::organisation::Proposal::named(name, OrganisationKind::Other);
    Ok(Some(crate::organisation::create(tx, stamp, &maker, &proposal).await?))
}

/// Fields that the file leaves empty keep what is known.
fn merged(old: &Values, new: &Values) -> Values {
    let mut all = old.clone();
    for (name, datum) in &new.0 {
        all.set(name, datum.clone());
    }
    all
}

async fn update(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &ImportPeople,
    attendee: &Attendee,
    row: &Row,
) -> Result<Outcome> {
    let old = crate::delegation::values(attendee);
    let new = merged(&old, &row.values);
    let mut changed = false;
    let details_differ = Proposal::of(&new) != Proposal::of(&old);
    if attendee.account_id.is_none() && details_differ {
        changed |= person::write(tx, stamp, permit.acting(), &attendee.person_id, &Proposal::of(&new)).await?;
    }
    let named = organisation(tx, stamp, permit, &row.values).await?.or_else(|| attendee.organisation_id.clone());
    let stated = Some(row.values.text("country_represented").to_owned()).filter(|code| !code.is_empty());
    let country = stated.or_else(|| attendee.country_represented.clone());
    let badge = new.text("badge_name").to_owned();
    if named != attendee.organisation_id || country != attendee.country_represented || badge != attendee.badge_name {
        let (forum, person) = (permit.forum(), &attendee.person_id);
        delegations::set_presence(tx, forum, person, named.as_ref(), country.as_deref(), &badge).await?;
        let done = house::Done {
            act: "registration-edited",
            record: "person",
            id: person.as_str(),
            before: None,
            after: None,
        };
        house::record(tx, stamp, permit.acting(), done).await?;
        changed = true;
    }
    Ok(match (changed, details_differ && attendee.account_id.is_some()) {
        (true, _) => Outcome::Changed,
        (false, true) => Outcome::Account,
        (false, false) => Outcome::Same,
    })
}

/// Registers whom a row means; nobody if its address means several people.
async fn register(tx: &mut Tx, stamp: Stamp<'_>, permit: &ImportPeople, row: &Row) -> Result<Option<PersonId>> {
    let email = row.values.text("email");
    // Lasting people keep their id over editions: one of this address who was elsewhere comes here.
    let mut known = Vec::new();
    if !email.is_empty() {
        known = match crate::store::accounts::by_email(tx, email).await? {
            Some(account) => vec![account.person_id],
            None => delegations::persons_by_email(tx, email).await?.into_iter().map(|(id,)| id).collect(),
        };
    }
    if known.len() > 1 {
        return Ok(None);
    }
    let mut here = None;
    if let Some(one) = known.pop()
        && delegations::attendee(tx, permit.forum(), &one).await?.is_none()
    {
        here = Some(one);
    }
    let id = if let Some(id) = here {
        id
    } else {
        let maker = crate::rules::may_import_persons(permit);
        person::create(tx, stamp, &maker, &Proposal::of(&row.values)).await?
    };
    let named = organisation(tx, stamp, permit, &row.values).await?;
    let country = Some(row.values.text("country_represented")).filter(|code| !code.is_empty());
    let badge = match row.values.text("badge_name") {
        "" => row.values.text("latin_name"),
        stated => stated,
    };
    forums::register(tx, permit.forum(), &id, named.as_ref(), None, country, badge, None, stamp.now).await?;
    let after = serde_json::json!({ "forum": permit.forum() });
    let done = house::Done { act: "registered", record: "person", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    Ok(Some(id))
}

/// The people of an edition as one of its files.
pub(crate) fn people<'a>(
    conn: &'a mut Conn,
    export: exedra_web::section::Export<'a>,
) -> exedra_web::section::Boxed<'a, Result<u64>> {
    Box::pin(async move {
        let reach = if export.abroad { Reach::Abroad } else { Reach::Here };
        let out = export.out;
        export_people(conn, &export.edition.id, reach, &mut |line| out.write_all(line.as_bytes())).await
    })
}

/// All people of an edition as CSV, for its secretariat: every column, what each agrees to, nothing a spreadsheet would run.
/// A file that goes abroad holds those alone who agree to that. Calls `sink` with one line after another.
pub async fn export_people(
    conn: &mut Conn,
    forum: &ForumId,
    reach: Reach,
    sink: &mut (dyn FnMut(&str) -> std::io::Result<()> + Send),
) -> Result<u64> {
    let consents = crate::consent::all_at(conn, forum).await?;
    let mut people = delegations::attendees(conn, forum).await?;
    let goes = |person: &Attendee| {
        let agrees = || consents.get(&person.person_id).is_some_and(|kinds| kinds.contains(&ConsentKind::Abroad));
        person.erased_at.is_none() && (reach == Reach::Here || agrees())
    };
    people.retain(goes);
    people.sort_by(|a, b| (&a.latin_name, &a.person_id).cmp(&(&b.latin_name, &b.person_id)));
    let description = crate::delegation::delegate_description();
    let failed = |source| exedra_store::Error::File { what: "the export cannot be written".to_owned(), source };
    let mut heading: Vec<String> = vec!["id".into()];
    heading.extend(description.fields.iter().map(|field| field.name.to_string()));
    heading.extend(
        ["organisation", "organisation_country", "country_represented", "delegation", "state", "substitute_of"]
            .map(ToOwned::to_owned),
    );
    heading.extend(ConsentKind::ALL.iter().map(|kind| format!("consent_{kind}")));
    sink(&crate::table::csv_line(&heading)).map_err(failed)?;
    for person in &people {
        sink(&crate::table::csv_line(&cells(&description, person, consents.get(&person.person_id)))).map_err(failed)?;
    }
    Ok(people.len() as u64)
}

fn cells(
    description: &Description,
    person: &Attendee,
    agreed: Option<&std::collections::HashSet<ConsentKind>>,
) -> Vec<String> {
    let values = crate::delegation::values(person);
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut cells = vec![person.person_id.to_string()];
    cells.extend(description.fields.iter().map(|field| values.get(&field.name).cell()));
    cells.extend([
        text(&person.organisation),
        text(&person.organisation_country),
        text(&person.country_represented),
        text(&person.delegation),
        person.state.to_string(),
        person.substitute_of.as_ref().map(ToString::to_string).unwrap_or_default(),
    ]);
    let given = |kind| if agreed.is_some_and(|kinds| kinds.contains(kind)) { "yes" } else { "no" };
    cells.extend(ConsentKind::ALL.iter().map(|kind| given(kind).to_owned()));
    cells
}

/// One line of a delegation's own export: what its office told.
pub(crate) fn delegate_line(description: &Description, person: &Attendee) -> String {
    let values = crate::delegation::values(person);
    let mut cells: Vec<String> = description.fields.iter().map(|field| values.get(&field.name).cell()).collect();
    cells.push(person.country_represented.clone().unwrap_or_default());
    cells.push(person.state.to_string());
    crate::table::csv_line(&cells)
}
