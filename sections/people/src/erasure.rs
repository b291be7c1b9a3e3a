//! Everything about a person: given to them, and taken away for good.
//!
//! An erasure leaves no name in rows, files, index or exports. Files go after the commit ([`exedra_web::pump::sweep`]), and
//! again at every start, should a crash have come between.
//! Rows that others need stay countable under the person's id.
//! The ids of erased persons are kept in `erasures.log` of the data directory, outside the database, so that restoring an
//! older backup does not bring anybody back.

use std::collections::BTreeSet;
use std::io::Write as _;

use exedra_kernel::{Acting, Moment, PersonId};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Db, Error, Result, Tx, transact};
use exedra_web::App;
use exedra_web::section::{Boxed, PersonEraser};
use serde_json::{Value, json};

use crate::rules_persons::{ErasePerson, SystemPersons};
use crate::store::{accounts, delegations, forums, organisations, persons};

/// The file of the data directory that names the backups made: one path a line.
pub const BACKUPS: &str = "backups.list";
/// The file of the data directory that outlives backups: one line a person, `<id> <time>`.
pub const LOG: &str = "erasures.log";

/// Takes away everything by which a person can be known, in all sections.
pub async fn erase(tx: &mut Tx, stamp: Stamp<'_>, erasers: &[PersonEraser], permit: &ErasePerson) -> Result<()> {
    erase_as(tx, stamp, erasers, permit.acting(), permit.person()).await
}

async fn erase_as(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    erasers: &[PersonEraser],
    acting: &Acting,
    id: &PersonId,
) -> Result<()> {
    if persons::by_id(tx, id).await?.is_none() {
        return Ok(());
    }
    let names = names(tx, id).await?;
    let account = accounts::by_person(tx, id).await?;
    house::redact_near(tx, id, &names, NEAR).await?;
    // The other sections first: they may need to look up what is still here.
    for eraser in erasers {
        eraser(tx, stamp, id).await?;
    }
    // By address only what went to the account's own: any other that a profile names may be somebody else's.
    if let Some(account) = account {
        house::mail_forget_address(tx, &account.email).await?;
        delegations::erase_offers_to(tx, &account.email).await?;
        accounts::end_sessions(tx, &account.id).await?;
        accounts::forget_tokens(tx, &account.id).await?;
        accounts::forget_attempts(tx, &account.email).await?;
        accounts::forget_attempts(tx, &crate::postage::asking_key(&account.email)).await?;
        accounts::forget_attempts(tx, &crate::postage::invited_key(&account.email)).await?;
        accounts::erase(tx, &account.id).await?;
    }
    accounts::forget_person_tokens(tx, id).await?;
    delegations::erase_offers(tx, id).await?;
    house::mail_forget(tx, id).await?;
    erase_contact(tx, id, &names).await?;
    delegations::erase_mandates(tx, id).await?;
    delegations::erase_memberships(tx, id).await?;
    delegations::erase_roles(tx, id).await?;
    delegations::erase_managing(tx, id).await?;
    delegations::erase_head(tx, id).await?;
    delegations::erase_consents(tx, id).await?;
    delegations::erase_presence(tx, id).await?;
    delegations::erase_own_values(tx, id).await?;
    delegations::erase_person(tx, id, stamp.now).await?;
    house::audit_forget(tx, "person", id.as_str()).await?;
    house::redact(tx, id, &names).await?;
    let done = house::Done { act: "erased", record: "person", id: id.as_str(), before: None, after: None };
    house::record(tx, stamp, acting, done).await?;
    house::emit(tx, stamp, crate::TOPIC, "person-erased", id.as_str()).await
}

/// Every name and address by which a person is or was known: those of now, of their badges, and those that the trail says
/// they had before. The longest come first, so that whoever takes them out one after another leaves no part of one.
pub async fn names(conn: &mut Conn, id: &PersonId) -> Result<Vec<String>> {
    let mut names = BTreeSet::new();
    if let Some(person) = persons::by_id(conn, id).await? {
        names.extend([person.native_name, person.latin_name]);
        names.extend(person.email);
    }
    names.extend(forums::registrations_of(conn, id).await?.into_iter().map(|registration| registration.badge_name));
    names.extend(accounts::by_person(conn, id).await?.map(|account| account.email));
    for line in house::audit_of(conn, "person", id.as_str(), i64::MAX).await? {
        for text in [line.before, line.after].into_iter().flatten() {
            let Ok(Value::Object(members)) = serde_json::from_str(&text) else { continue };
            let texts = NAMING.iter().filter_map(|name| members.get(*name)?.as_str().map(ToOwned::to_owned));
            names.extend(texts);
        }
    }
    let mut names: Vec<String> = names.into_iter().filter(|name| !name.trim().is_empty()).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    Ok(names)
}

/// Takes the names of a person out of the words of rows that refer to them; gives what the rows are told by in the trail.
pub async fn clean(tx: &mut Tx, id: &PersonId, near: &[house::Near]) -> Result<Vec<String>> {
    let names = names(tx, id).await?;
    house::redact_near(tx, id, &names, near).await
}

/// Words of this section that stand beside a reference to somebody.
const NEAR: &[house::Near] = &[
    house::Near {
        table: "tie",
        key: &["id"],
        refers: "made_by = $1 OR answered_by = $1",
        words: &["source", "reason"],
        trail: Some(("tie", "id")),
    },
    house::Near {
        table: "figure_snapshot",
        key: &["forum_id", "name", "as_of"],
        refers: "by_person = $1",
        words: &["note"],
        trail: Some(("forum", "forum_id")),
    },
];

/// Fields of a person, and of their registration, that name them.
const NAMING: [&str; 4] = ["native_name", "latin_name", "email", "badge_name"];

/// Takes the names out of what is said of the contact of a delegation that the person leads, manages or belongs to.
async fn erase_contact(tx: &mut Tx, id: &PersonId, names: &[String]) -> Result<()> {
    for (delegation, contact) in delegations::contacts_near(tx, id).await? {
        let clean = names.iter().fold(contact.clone(), |text, gone| house::without(&text, gone));
        if clean != contact {
            delegations::set_contact(tx, &delegation, &clean).await?;
        }
    }
    Ok(())
}

/// Writes the ids of all erased persons to the log of the data directory, and beside each backup that was made of it (as
/// `<backup>.erasures`), as far as they do not name them yet. Called after each erasure; makes up for one that a crash cut
/// off. A backup that was moved away is passed over.
pub async fn keep_log(app: &App) -> Result<()> {
    let erased = delegations::erased(&mut *app.db().read().await?).await?;
    let data = &app.settings().data;
    append(&data.join(LOG), &erased)?;
    let backups = std::fs::read_to_string(data.join(BACKUPS)).unwrap_or_default();
    for backup in backups.lines().filter(|line| std::path::Path::new(line).is_file()) {
        let beside = std::path::PathBuf::from(format!("{backup}.erasures"));
        if let Err(error) = append(&beside, &erased) {
            tracing::warn!(%error, "an erasure could not be noted beside a backup");
        }
    }
    Ok(())
}

/// Adds the lines that a log lacks.
fn append(path: &std::path::Path, erased: &[(PersonId, Moment)]) -> Result<()> {
    let failed = |source| Error::File { what: format!("{} cannot be written", path.display()), source };
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(failed(error)),
    };
    let known: BTreeSet<String> = ids(&text).into_iter().map(|id| id.to_string()).collect();
    let mut lines = String::new();
    for (id, at) in erased.iter().filter(|(id, _)| !known.contains(id.as_str())) {
        lines.extend([id.as_str(), " ", &at.rfc3339(), "\n"]);
    }
    if lines.is_empty() {
        return Ok(());
    }
    // A line that a crash cut off does not swallow the next one.
    if !text.is_empty() && !text.ends_with('\n') {
        lines.insert(0, '\n');
    }
    let mut file = std::fs::OpenOptions::new().create(true).append(true).open(path).map_err(failed)?;
    file.write_all(lines.as_bytes()).map_err(failed)?;
    file.sync_all().map_err(failed)
}

/// The persons that the text of an erasure log names; lines that cannot be read are passed over.
pub fn ids(log: &str) -> Vec<PersonId> {
    log.lines().filter_map(|line| PersonId::parse(line.split_whitespace().next()?)).collect()
}

/// Erases again those of a log whom a restored backup brought back; gives how many there were.
pub async fn apply_log(db: &Db, stamp: Stamp<'_>, erasers: &[PersonEraser], log: &[PersonId]) -> Result<usize> {
    let mut again = Vec::new();
    for id in log {
        let found = persons::by_id(&mut *db.read().await?, id).await?;
        if found.is_some_and(|person| person.erased_at.is_none()) {
            again.push(id.clone());
        }
    }
    for id in &again {
        let permit = SystemPersons::erase("restore", id.clone());
        transact!(db, tx => erase(tx, stamp, erasers, &permit).await)?;
    }
    Ok(again.len())
}

fn time(at: Moment) -> Value {
    at.rfc3339().into()
}

async fn account_json(conn: &mut Conn, id: &PersonId) -> Result<Value> {
    let Some(account) = accounts::by_person(conn, id).await? else { return Ok(Value::Null) };
    let sessions = accounts::sessions(conn, &account.id, Moment(0)).await?;
    Ok(json!({
        "email": account.email, "language": account.language, "operator": account.operator,
        "has_password": account.password_hash.is_some(),
        "sessions": sessions.into_iter().map(|s| json!({
            "browser": s.agent, "since": time(s.created_at), "until": time(s.expires_at),
        })).collect::<Vec<_>>(),
    }))
}

async fn everything(conn: &mut Conn, id: &PersonId) -> Result<Value> {
    let Some(person) = persons::by_id(conn, id).await? else { return Ok(Value::Null) };
    let description = crate::person::description();
    let values = crate::person::values(&person);
    let profile = description.json(&values, exedra_kernel::record::Sees::Members);
    let behalf = format!("person:{id}");
    let trail = house::audit_by_or_for(conn, id.as_str(), &behalf, 10_000).await?;
    let mail = house::mails_of(conn, id, 1000).await?;
    let mandates = persons::mandates_of(conn, id).await?;
    Ok(json!({
        "id": id, "profile": profile, "erased_at": person.erased_at.map(time),
        "account": account_json(conn, id).await?,
        "registrations": forums::registrations_of(conn, id).await?.into_iter().map(|r| json!({
            "forum": r.forum_id, "organisation": r.organisation_id, "delegation": r.delegation_id,
            "country_represented": r.country_represented, "badge_name": r.badge_name, "state": r.state,
            "substitute_of": r.substitute_of,
        })).collect::<Vec<_>>(),
        "roles": forums::roles_of(conn, id).await?.into_iter().map(|(forum, role, scope)| json!({
            "forum": forum, "role": role, "scope": scope,
        })).collect::<Vec<_>>(),
        "memberships": organisations::memberships_of(conn, id).await?.into_iter().map(|(organisation, role)| json!({
            "organisation": organisation, "role": role,
        })).collect::<Vec<_>>(),
        "delegations_managed": forums::delegations_managed(conn, id).await?.into_iter().map(|(d,)| d).collect::<Vec<_>>(),
        "consents": persons::consents(conn, id).await?.into_iter().map(|c| json!({
            "kind": c.kind, "given": c.given, "text_version": c.text_version, "language": c.language,
            "at": time(c.at), "by": c.by_person, "mandate": c.mandate_id, "current": c.current,
        })).collect::<Vec<_>>(),
        "mandates": mandates.into_iter().map(|m| json!({
            "principal": m.principal_id, "agent": m.agent_id, "note": m.note, "since": time(m.created_at),
            "until": m.revoked_at.map(time),
        })).collect::<Vec<_>>(),
        "mandates_offered": delegations::offers_of(conn, id).await?.into_iter().map(|(_, email, note, at)| json!({
            "email": email, "note": note, "at": time(at),
        })).collect::<Vec<_>>(),
        "mail": mail.into_iter().map(|m| json!({
            "at": time(m.created_at), "address": m.address, "subject": m.subject, "state": m.state,
        })).collect::<Vec<_>>(),
        "done_by_or_for": trail.into_iter().map(|a| json!({
            "at": time(a.at), "by": a.by_person, "for": a.behalf, "act": a.act, "record": a.record, "id": a.record_id,
        })).collect::<Vec<_>>(),
    }))
}

/// This section's answer to "what do you keep of me".
pub fn source<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, Result<Value>> {
    Box::pin(everything(conn, person))
}

/// Everything that all sections keep of a person.
pub async fn collect(app: &App, person: &PersonId) -> Result<Value> {
    let mut conn = app.db().read().await?;
    let mut sections = serde_json::Map::new();
    for (name, source) in &app.offered().persons {
        sections.insert((*name).to_owned(), source(&mut conn, person).await?);
    }
    Ok(json!({ "person": person, "made_at": time(app.now()), "sections": sections }))
}

#[cfg(test)]
mod tests {
    #[test]
    fn damaged_lines_of_the_log_are_passed_over() {
        let log = "0190a000-0000-7000-8000-000000000000 2027-08-02T09:00:00Z\n\nnonsense\n0190a000-0000-7000-8000-000000000001\n019";
        assert_eq!(super::ids(log).len(), 2);
    }
}
