//! What happens to a case. Every change has its line in the trail, without its contents.

use exedra_kernel::lang::Words;
use exedra_kernel::{Acting, FieldFault, Moment, OrganisationId, PersonId, Refusal, key};
use exedra_people::{forum, organisation};
use exedra_store::house::{self, Stamp};
use exedra_store::{Conn, Result, Tx};
use exedra_web::Edition;
use serde_json::{Value, json};

use crate::model::{Case, CaseId, CaseState, Ending, Proposal, Side, Step, Stepped, TELLS, reached};
use crate::rules::{self, Answer, Ask, Desk, End, Handle, LONGEST, TakeStep, Talk};
use crate::store;

/// Interest as somebody shows it.
#[derive(Clone, Debug, Default)]
pub struct Interest {
    /// Whether they name themselves.
    pub openly: bool,
    /// What the other side may read.
    pub message: String,
    /// Its language.
    pub language: String,
    /// For the intermediary alone.
    pub note: Option<String>,
    /// What may be told of the asker: words of [`TELLS`].
    pub tells: Vec<String>,
}

impl Interest {
    /// Everything that is wrong with it.
    pub fn faults(&self, languages: &[String]) -> Vec<FieldFault> {
        let mut faults = Vec::new();
        faults.extend(prose("message", &self.message).err());
        if self.note.as_ref().is_some_and(|note| note.chars().count() > LONGEST) {
            faults.push(FieldFault::with("note", key!("fault-too-long"), LONGEST));
        }
        if !languages.contains(&self.language) {
            faults.push(FieldFault::with("language", key!("fault-choice"), &self.language));
        }
        faults
    }
}

/// A step as somebody proposes it.
#[derive(Clone, Debug)]
pub struct NewStep {
    /// Which.
    pub step: Step,
    /// The day it happened, YYYY-MM-DD.
    pub on_day: String,
    /// In whole units of the currency.
    pub amount: Option<i64>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// The number in the register.
    pub number: Option<String>,
}

/// A text that must not be empty nor too long.
pub fn prose(name: &str, text: &str) -> std::result::Result<String, FieldFault> {
    match text.chars().count() {
        0 => Err(FieldFault::new(name, key!("fault-missing"))),
        n if n > LONGEST => Err(FieldFault::with(name, key!("fault-too-long"), LONGEST)),
        _ => Ok(text.to_owned()),
    }
}

async fn trail(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &Acting,
    act: &str,
    case: &CaseId,
    after: Option<Value>,
) -> Result<()> {
    let done = house::Done { act, record: "deal", id: case.as_str(), before: None, after: after.as_ref() };
    house::record(tx, stamp, acting, done).await?;
    house::emit(tx, stamp, crate::TOPIC, "case-changed", case.as_str()).await
}

/// The case of an id.
pub async fn case(conn: &mut Conn, id: &CaseId) -> Result<Option<Case>> {
    store::case(conn, id).await
}

/// How far a case got and its steps.
pub async fn steps(conn: &mut Conn, case: &Case) -> Result<(Step, Vec<Stepped>)> {
    let steps = store::steps(conn, &case.id).await?;
    let confirmed = steps.iter().filter(|step| step.state == Proposal::Confirmed).map(|step| &step.step);
    Ok((reached(case.state, confirmed), steps))
}

/// The intermediaries of an edition, and the members of both sides of a case.
async fn around(conn: &mut Conn, case: &Case) -> Result<(Vec<PersonId>, Vec<PersonId>)> {
    let roles = forum::roles(conn, &case.forum_id).await?;
    let intermediaries = roles.into_iter().filter(|row| row.role == exedra_kernel::ForumRole::Intermediary);
    let mut members = Vec::new();
    for organisation in [&case.owner_id, &case.asker_id] {
        let rows = organisation::members(conn, organisation).await?;
        members.extend(rows.into_iter().map(|(person, _)| person));
    }
    Ok((intermediaries.map(|row| row.person_id).collect(), members))
}

/// Who could forward a case.
pub async fn desk(conn: &mut Conn, case: &Case) -> Result<Desk> {
    let (intermediaries, members) = around(conn, case).await?;
    Ok(rules::desk(&intermediaries, &members))
}

/// Those who may forward a case: free intermediaries, or the secretariat where there is none.
pub async fn handlers(conn: &mut Conn, case: &Case) -> Result<Vec<PersonId>> {
    let (mut intermediaries, members) = around(conn, case).await?;
    intermediaries.retain(|person| !members.contains(person));
    if intermediaries.is_empty() {
        let roles = forum::roles(conn, &case.forum_id).await?;
        let runs = roles.into_iter().filter(|row| row.role == exedra_kernel::ForumRole::Secretariat);
        intermediaries = runs.map(|row| row.person_id).filter(|person| !members.contains(person)).collect();
    }
    Ok(intermediaries)
}

/// The words of an edition's theme that a listing carries, by their slugs.
pub fn slugs(edition: &Edition, words: &[String]) -> Words {
    let mut slugs: Vec<String> =
        words.iter().filter_map(|word| edition.tracks.meant(word)).map(|track| track.slug.clone()).collect();
    slugs.sort();
    slugs.dedup();
    Words(slugs)
}

async fn country(conn: &mut Conn, id: &OrganisationId) -> Result<Option<String>> {
    Ok(organisation::by_id(conn, id).await?.and_then(|found| found.country))
}

/// Interest is shown: openly to the owner, or to an intermediary.
pub async fn ask(tx: &mut Tx, stamp: Stamp<'_>, permit: Ask, edition: &Edition, new: &Interest) -> Result<CaseId> {
    // The id tells when it was made. Of what waits to be forwarded the other side learns the day at most.
    let day = 24 * 3600 * 1_000_000;
    let made = if new.openly { stamp.now } else { Moment(stamp.now.0 - stamp.now.0.rem_euclid(day)) };
    let id = CaseId::new(made, stamp.entropy);
    let listing = exedra_exchange::listing(tx, permit.listing()).await?.ok_or(Refusal::NotFound)?;
    let tracks = slugs(edition, listing.values.get("tracks").list());
    let (owner_country, asker_country) = (country(tx, permit.owner()).await?, country(tx, permit.asker()).await?);
    let state = if new.openly { CaseState::Asked } else { CaseState::Held };
    let told = |word: &str| !new.openly && new.tells.iter().any(|told| told == word);
    let tells = TELLS.iter().map(|(word, _)| *word).filter(|word| told(word)).map(ToOwned::to_owned).collect();
    store::insert(
        tx,
        &id,
        permit.forum(),
        permit.listing(),
        permit.owner(),
        permit.asker(),
        Some(&permit.acting().by_text()),
        new.openly,
        &state,
        &new.message,
        &new.language,
        new.note.as_deref().filter(|_| !new.openly),
        &Words(tells),
        owner_country.as_deref(),
        asker_country.as_deref(),
        &tracks,
        new.openly.then_some(stamp.now),
        stamp.now,
    )
    .await?;
    trail(tx, stamp, permit.acting(), "asked", &id, Some(json!({ "state": state }))).await?;
    Ok(id)
}

/// An intermediary forwards it; the other side is told.
pub async fn forward(tx: &mut Tx, stamp: Stamp<'_>, permit: Handle) -> Result<()> {
    store::forward(tx, permit.case(), &permit.acting().by_text(), stamp.now).await?;
    trail(tx, stamp, permit.acting(), "forwarded", permit.case(), None).await
}

/// An intermediary gives it back with a reason.
pub async fn give_back(tx: &mut Tx, stamp: Stamp<'_>, permit: Handle, reason: &str) -> Result<()> {
    store::set_handled(tx, permit.case(), &permit.acting().by_text()).await?;
    store::end(tx, permit.case(), &Ending::Returned, Some(reason), stamp.now).await?;
    trail(tx, stamp, permit.acting(), "returned", permit.case(), None).await
}

/// The owner says yes, and whether its people may be named.
pub async fn accept(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: Answer,
    case: &Case,
    answer: Option<&str>,
    named: bool,
) -> Result<()> {
    let by = permit.acting().by_text();
    store::accept(tx, &case.id, &by, answer, stamp.now).await?;
    let (id, day) = (stamp.id(), stamp.now.date_in("UTC"));
    // Asking was the proposal, the yes confirms it.
    let (step, state) = (Step::Talks, Proposal::Confirmed);
    let asker = case.asked_by.clone().unwrap_or_default();
    store::insert_step(
        tx,
        &case.id,
        &id,
        &step,
        &Side::Asker,
        &asker,
        &day,
        None,
        None,
        None,
        &state,
        stamp.now,
        Some(&by),
        Some(stamp.now),
    )
    .await?;
    let named_at = (case.asker_consents && named).then_some(stamp.now);
    store::set_consents(tx, &case.id, case.asker_consents, named, named_at, stamp.now).await?;
    trail(tx, stamp, permit.acting(), "accepted", &case.id, None).await
}

/// The owner says no and why.
pub async fn decline(tx: &mut Tx, stamp: Stamp<'_>, permit: Answer, reason: &str) -> Result<()> {
    store::set_answer(tx, permit.case(), &permit.acting().by_text(), Some(reason), stamp.now).await?;
    store::end(tx, permit.case(), &Ending::Declined, Some(reason), stamp.now).await?;
    trail(tx, stamp, permit.acting(), "declined", permit.case(), None).await
}

/// Whoever asked takes it back.
pub async fn withdraw(tx: &mut Tx, stamp: Stamp<'_>, permit: Answer) -> Result<()> {
    store::end(tx, permit.case(), &Ending::Withdrawn, None, stamp.now).await?;
    trail(tx, stamp, permit.acting(), "withdrawn", permit.case(), None).await
}

/// A side lets the other one know its names, once the other does.
pub async fn consent(tx: &mut Tx, stamp: Stamp<'_>, permit: Talk, case: &Case) -> Result<()> {
    let asker = case.asker_consents || *permit.side() == Side::Asker;
    let owner = case.owner_consents || *permit.side() == Side::Owner;
    let named_at = case.named_at.or((asker && owner).then_some(stamp.now));
    store::set_consents(tx, &case.id, asker, owner, named_at, stamp.now).await?;
    trail(tx, stamp, permit.acting(), "named", &case.id, None).await
}

/// A message.
pub async fn write(tx: &mut Tx, stamp: Stamp<'_>, permit: Talk, text: &str, language: &str) -> Result<()> {
    let by = permit.acting().by_text();
    store::insert_message(tx, permit.case(), &stamp.id(), permit.side(), &by, text, language, stamp.now).await?;
    store::touch(tx, permit.case(), stamp.now).await?;
    // Messages concern no public page: no event.
    let done = house::Done { act: "wrote", record: "deal", id: permit.case().as_str(), before: None, after: None };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// A step is proposed.
pub async fn propose(tx: &mut Tx, stamp: Stamp<'_>, permit: TakeStep, new: &NewStep) -> Result<()> {
    let (id, by) = (stamp.id(), permit.acting().by_text());
    let (currency, number) = (new.currency.as_deref(), new.number.as_deref());
    store::insert_step(
        tx,
        permit.case(),
        &id,
        &new.step,
        permit.side(),
        &by,
        &new.on_day,
        new.amount,
        currency,
        number,
        &Proposal::Proposed,
        stamp.now,
        None,
        None,
    )
    .await?;
    store::touch(tx, permit.case(), stamp.now).await?;
    trail(tx, stamp, permit.acting(), "step-proposed", permit.case(), Some(json!({ "step": new.step }))).await
}

/// A proposed step is confirmed, refused or taken back.
pub async fn settle(tx: &mut Tx, stamp: Stamp<'_>, permit: TakeStep, step: &Stepped, verdict: Proposal) -> Result<()> {
    let by = permit.acting().by_text();
    if store::answer_step(tx, permit.case(), &step.id, &verdict, &by, stamp.now).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-step-answered")).into());
    }
    store::touch(tx, permit.case(), stamp.now).await?;
    let act = match verdict {
        Proposal::Confirmed => "step-confirmed",
        Proposal::Refused => "step-refused",
        Proposal::TakenBack | Proposal::Proposed => "step-taken-back",
    };
    trail(tx, stamp, permit.acting(), act, permit.case(), Some(json!({ "step": step.step }))).await
}

/// A side ends a case. What was proposed falls; an announcement of what was to be signed is no longer agreed to.
pub async fn end(tx: &mut Tx, stamp: Stamp<'_>, permit: End, reason: &str) -> Result<()> {
    let case = permit.case();
    store::drop_proposals(tx, case, &permit.acting().by_text(), stamp.now).await?;
    if let Some(signing) = store::signing(tx, case).await?
        && (signing.starts_at > stamp.now || !signing.public())
    {
        store::agree(tx, case, None, None, stamp.now).await?;
    }
    store::end(tx, case, permit.ending(), Some(reason), stamp.now).await?;
    trail(tx, stamp, permit.acting(), "ended", case, Some(json!({ "ending": permit.ending() }))).await
}

/// What is wrong with a step as typed; `today` is the day at the edition.
pub fn step_faults(new: &NewStep, today: &str) -> Vec<FieldFault> {
    let mut faults = Vec::new();
    if new.on_day.parse::<jiff::civil::Date>().is_err() {
        faults.push(FieldFault::with("on_day", key!("fault-date"), &new.on_day));
    } else if new.on_day.as_str() > today {
        faults.push(FieldFault::new("on_day", key!("fault-deal-future")));
    }
    if new.amount.is_some() != new.currency.is_some() {
        faults.push(FieldFault::new("amount", key!("fault-deal-amount")));
    }
    if new.amount.is_some_and(|amount| !(0..=1_000_000_000_000_000).contains(&amount)) {
        faults.push(FieldFault::new("amount", key!("fault-deal-amount")));
    }
    if new.currency.as_ref().is_some_and(|code| code.len() != 3 || !code.bytes().all(|b| b.is_ascii_uppercase())) {
        faults.push(FieldFault::new("currency", key!("fault-deal-currency")));
    }
    let number = new.number.as_deref().unwrap_or("");
    let plain = number.chars().count() <= 60 && !number.contains(char::is_control);
    if (new.step == Step::Registered) == number.is_empty() || !plain {
        faults.push(FieldFault::new("number", key!("fault-deal-number")));
    }
    faults
}

/// The day at an edition.
pub fn today(edition: &Edition, now: Moment) -> String {
    now.date_in(&edition.zone)
}
