//! Badges with codes, and leads: an exhibitor scans a badge and has the visitor's details only after the visitor's yes.

use exedra_kernel::{Acting, Actor, Entropy, Field as _, ForumId, Moment, OrganisationId, PersonId, Refusal, Value};
use exedra_people::model::ConsentKind;
use exedra_people::{organisation, presence};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx, transact};
use exedra_web::section::Boxed;
use exedra_web::{App, Edition};

use crate::LEADS;
use crate::leads_store as store;
use crate::model::{Badge, Lead, LeadId, LeadState};
use crate::rules_live::{KeepLeads, MakeBadges, OwnBadge, System};

/// Letters and digits of codes: none that look alike.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// How many there are in a code: 60 bits.
const LENGTH: usize = 12;
/// Badges made at once.
const BATCH: i64 = 1000;

/// A new code.
pub fn new_code(entropy: &dyn Entropy) -> String {
    let mut bytes = [0u8; LENGTH];
    entropy.fill(&mut bytes);
    bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
}

/// A code as it is kept, from what was scanned or typed: the address on a badge, or the letters with or without hyphens.
pub fn normal_code(typed: &str) -> Option<String> {
    let last = typed.rsplit("code=").next().unwrap_or(typed).split('&').next().unwrap_or_default();
    let code: String = last
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .flat_map(char::to_uppercase)
        .take(LENGTH + 1)
        .collect();
    let fine = code.len() == LENGTH && code.bytes().all(|byte| LETTERS.contains(&byte));
    fine.then_some(code)
}

/// A code as people read it: `ABCD-EFGH-JKLM`.
pub fn shown_code(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    letters.chunks(4).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// Somebody's badge.
pub async fn badge(conn: &mut Conn, forum: &ForumId, person: &PersonId) -> Result<Option<Badge>> {
    store::badge(conn, forum, person).await
}

/// Whose badge a code is.
pub fn whose<'a>(conn: &'a mut Conn, forum: &'a ForumId, code: &'a str) -> Boxed<'a, Result<Option<PersonId>>> {
    Box::pin(async move {
        let Some(code) = normal_code(code) else { return Ok(None) };
        Ok(store::badge_of_code(conn, forum, &code).await?.map(|badge| badge.person_id))
    })
}

/// Gives everybody registered at an edition that is not over a badge code who has none yet. Called by the clock.
pub fn make_missing(app: &App) -> Boxed<'_, Result<()>> {
    Box::pin(async move {
        loop {
            let stamp = app.stamp();
            let many = transact!(app.db(), tx => {
                let missing = store::without_badge(tx, BATCH).await?;
                for (forum, person) in &missing {
                    let permit = System::make_badges("badges", forum.clone());
                    make_one(tx, stamp, &permit, person).await?;
                }
                Ok(missing.len() as i64)
            })?;
            if many < BATCH {
                return Ok(());
            }
        }
    })
}

async fn make_one(tx: &mut Tx, stamp: Stamp<'_>, permit: &MakeBadges, person: &PersonId) -> Result<()> {
    store::insert_badge(tx, permit.forum(), person, &new_code(stamp.entropy), false, stamp.now).await.map(|_| ())
}

/// Makes many badges at once, for the demonstration: person, code, standing yes.
pub async fn badges_bulk(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &MakeBadges,
    badges: &[(PersonId, String, bool)],
) -> Result<()> {
    let rows = badges.iter().map(|(person, code, standing)| {
        vec![
            permit.forum().to_value(),
            person.to_value(),
            Value::Text(Some(code.clone())),
            Value::Bool(Some(*standing)),
            stamp.now.to_value(),
        ]
    });
    let columns = ["forum_id", "person_id", "code", "standing", "made_at"];
    tx.insert_many("badge", &columns, rows.collect(), true).await.map(|_| ())
}

/// A new code for one's own badge; the old one is of no use any more. Also gives the first one.
pub async fn rotate(tx: &mut Tx, stamp: Stamp<'_>, permit: &OwnBadge) -> Result<()> {
    let (forum, person) = (permit.forum(), permit.person());
    let code = new_code(stamp.entropy);
    if store::set_code(tx, forum, person, &code, stamp.now).await? == 0 {
        store::insert_badge(tx, forum, person, &code, false, stamp.now).await?;
    }
    note(tx, stamp, permit.acting(), "new-code", "badge", person.as_str()).await
}

/// Says whether exhibitors may scan one's badge without asking each time. What was asked before stays a question.
pub async fn set_standing(tx: &mut Tx, stamp: Stamp<'_>, permit: &OwnBadge, standing: bool) -> Result<()> {
    store::set_standing(tx, permit.forum(), permit.person(), standing).await?;
    let act = if standing { "standing-given" } else { "standing-withdrawn" };
    note(tx, stamp, permit.acting(), act, "badge", permit.person().as_str()).await
}

async fn note(tx: &mut Tx, stamp: Stamp<'_>, acting: &Acting, act: &str, record: &str, id: &str) -> Result<()> {
    house::record(tx, stamp, acting, Done { act, record, id, before: None, after: None }).await?;
    house::emit(tx, stamp, LEADS, act, id).await
}

/// Whether a standing yes reaches an exhibitor: one in another country than the forum's needs the visitor's agreement to be
/// sent abroad besides, and where either country is unknown that counts as another.
async fn reaches(conn: &mut Conn, edition: &Edition, exhibitor: &OrganisationId, person: &PersonId) -> Result<bool> {
    let country = organisation::by_id(conn, exhibitor).await?.and_then(|organisation| organisation.country);
    if country.is_some() && country == edition.country {
        return Ok(true);
    }
    exedra_people::person::consents(conn, person, ConsentKind::Abroad).await
}

/// A badge was scanned: the lead is there at once with a standing yes, else the visitor is asked. Gives what stands; nothing for
/// a code that is nobody's. Scanned again, nothing changes but the note, if one was written.
pub async fn scan(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepLeads,
    edition: &Edition,
    by: Option<&Actor>,
    code: &str,
    words: &str,
) -> Result<Option<LeadState>> {
    let (forum, exhibitor) = (permit.forum(), permit.organisation());
    let shows = crate::store::exhibitor(tx, forum, exhibitor).await?;
    shows.ok_or(Refusal::NotFound)?;
    let Some(badge) = store::badge_of_code(tx, forum, code).await? else { return Ok(None) };
    if let Some(known) = store::lead(tx, forum, exhibitor, &badge.person_id).await? {
        if known.state == LeadState::Dropped {
            store::set_state(tx, forum, &known.id, &LeadState::Refused, words).await?;
            note(tx, stamp, permit.acting(), "scanned", "lead", known.id.as_str()).await?;
        } else if !words.is_empty() {
            set_note(tx, stamp, permit, &known, words).await?;
        }
        return Ok(Some(known.state));
    }
    let standing = badge.standing && reaches(tx, edition, exhibitor, &badge.person_id).await?;
    let state = if standing { LeadState::Given } else { LeadState::Asked };
    let id = LeadId::new(stamp.now, stamp.entropy);
    let (by, answered) = (by.map(|actor| &actor.person), standing.then_some(stamp.now));
    store::insert_lead(tx, forum, exhibitor, &badge.person_id, &id, &state, words, by, stamp.now, answered).await?;
    note(tx, stamp, permit.acting(), "scanned", "lead", id.as_str()).await?;
    Ok(Some(state))
}

/// The leads of an exhibitor, unanswered and refused ones among them: show nothing of their persons.
pub async fn of_exhibitor(conn: &mut Conn, forum: &ForumId, exhibitor: &OrganisationId) -> Result<Vec<Lead>> {
    store::leads_at(conn, forum, exhibitor).await
}

/// A lead, for its exhibitor.
pub async fn by_id(conn: &mut Conn, forum: &ForumId, id: &LeadId) -> Result<Option<Lead>> {
    store::lead_by_id(conn, forum, id).await
}

/// Who asked somebody, and who has them as a lead.
pub async fn of_visitor(conn: &mut Conn, forum: &ForumId, person: &PersonId) -> Result<Vec<Lead>> {
    store::leads_of(conn, forum, person).await
}

/// What the stand writes down of a lead.
pub async fn set_note(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepLeads, lead: &Lead, words: &str) -> Result<()> {
    if lead.organisation_id != *permit.organisation() {
        return Err(Refusal::NotFound.into());
    }
    store::set_note(tx, permit.forum(), &lead.id, words).await?;
    note(tx, stamp, permit.acting(), "noted", "lead", lead.id.as_str()).await
}

/// The stand forgets a lead. A no that it was not told of stays.
pub async fn remove(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepLeads, lead: &Lead) -> Result<()> {
    if lead.organisation_id != *permit.organisation() {
        return Err(Refusal::NotFound.into());
    }
    // Read again: the visitor may have answered since.
    let lead = store::lead_by_id(tx, permit.forum(), &lead.id).await?.ok_or(Refusal::NotFound)?;
    if matches!(lead.state, LeadState::Refused | LeadState::Dropped) {
        store::set_state(tx, permit.forum(), &lead.id, &LeadState::Dropped, "").await?;
    } else {
        store::remove_lead(tx, permit.forum(), &lead.id).await?;
    }
    note(tx, stamp, permit.acting(), "removed", "lead", lead.id.as_str()).await
}

/// The visitor says yes or no.
pub async fn answer(tx: &mut Tx, stamp: Stamp<'_>, permit: &OwnBadge, id: &LeadId, yes: bool) -> Result<()> {
    let lead = own(tx, permit, id).await?;
    let state = if yes { LeadState::Given } else { LeadState::Refused };
    store::answer(tx, permit.forum(), &lead.id, &state, stamp.now).await?;
    note(tx, stamp, permit.acting(), state.as_str(), "lead", lead.id.as_str()).await
}

/// The visitor takes a yes back: details and note are gone from the stand. What is left is a no, so that a stand which kept
/// the code does not get them again by scanning once more.
pub async fn withdraw(tx: &mut Tx, stamp: Stamp<'_>, permit: &OwnBadge, id: &LeadId) -> Result<()> {
    let lead = own(tx, permit, id).await?;
    store::withdraw(tx, permit.forum(), &lead.id, stamp.now).await?;
    note(tx, stamp, permit.acting(), "withdrawn", "lead", lead.id.as_str()).await
}

async fn own(tx: &mut Tx, permit: &OwnBadge, id: &LeadId) -> Result<Lead> {
    let lead = store::lead_by_id(tx, permit.forum(), id).await?;
    lead.filter(|lead| lead.person_id == *permit.person()).ok_or_else(|| Refusal::NotFound.into())
}

/// What a stand sees of a lead.
#[derive(Clone, Debug, Default)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// House.
    pub organisation: String,
    /// Function.
    pub title: String,
    /// Address, if they have one.
    pub email: String,
    /// Country or region represented.
    pub country: String,
}

/// The details of those who said yes; nobody else's are read.
pub async fn contact(conn: &mut Conn, forum: &ForumId, lead: &Lead) -> Result<Option<Contact>> {
    if lead.state != LeadState::Given {
        return Ok(None);
    }
    let Some(attendee) = presence::attendee(conn, forum, &lead.person_id).await? else { return Ok(None) };
    let person = exedra_people::person::by_id(conn, &lead.person_id).await?;
    let country = exedra_people::presence::country(conn, forum, &lead.person_id).await?;
    Ok((!attendee.erased).then(|| Contact {
        name: attendee.display(),
        organisation: attendee.organisation.clone().unwrap_or_default(),
        title: person.and_then(|person| person.title).unwrap_or_default(),
        email: attendee.email.clone().unwrap_or_default(),
        country: country.unwrap_or_default(),
    }))
}

/// A lead as somebody brings it, for [`bulk`].
#[derive(Clone, Debug)]
pub struct NewLead {
    /// The visitor.
    pub person: PersonId,
    /// What they said.
    pub state: LeadState,
    /// The stand's note.
    pub note: String,
    /// When the badge was scanned.
    pub asked_at: Moment,
}

/// Puts leads in, for the demonstration.
pub async fn bulk(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepLeads, leads: &[NewLead]) -> Result<()> {
    for new in leads {
        let id = LeadId::new(stamp.now, stamp.entropy);
        let answered = (new.state != LeadState::Asked).then_some(new.asked_at);
        let (forum, exhibitor) = (permit.forum(), permit.organisation());
        store::insert_lead(tx, forum, exhibitor, &new.person, &id, &new.state, &new.note, None, new.asked_at, answered)
            .await?;
    }
    Ok(())
}

/// What staff note of others may say the name of whoever wrote it.
const NEAR: house::Near = house::Near {
    table: "lead",
    key: &["forum_id", "organisation_id", "person_id"],
    refers: "by_person = $1",
    words: &["note"],
    trail: Some(("lead", "id")),
};

/// Forgets a person: badge, leads, and that they scanned.
pub async fn forget(tx: &mut Tx, person: &PersonId) -> Result<()> {
    exedra_people::erasure::clean(tx, person, &[NEAR]).await?;
    for (id,) in store::lead_ids_of(tx, person).await? {
        house::audit_forget(tx, "lead", id.as_str()).await?;
    }
    store::forget_leads(tx, person).await?;
    store::forget_badges(tx, person).await?;
    store::forget_asker(tx, person).await?;
    tx.touch(LEADS);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use exedra_kernel::time::SeededEntropy;

    #[test]
    fn codes_are_read_as_people_write_them() {
        let entropy = SeededEntropy::new(1);
        let code = new_code(&entropy);
        assert_ne!(code, new_code(&entropy));
        assert_eq!(normal_code(&code).as_deref(), Some(code.as_str()));
        let shown = shown_code(&code);
        assert_eq!(shown.len(), 14);
        assert_eq!(normal_code(&format!(" {} ", shown.to_lowercase())), Some(code.clone()));
        let address = format!("https://forum.example/harbour/exhibition/lead?code={code}&lang=fr");
        assert_eq!(normal_code(&address), Some(code));
        for wrong in ["", "ABCD", "ABCD-EFGH-JKL0", "ABCD-EFGH-JKLM-N", "🦀🦀🦀🦀🦀🦀🦀🦀🦀🦀🦀🦀"]
        {
            assert_eq!(normal_code(wrong), None, "{wrong}");
        }
    }
}
