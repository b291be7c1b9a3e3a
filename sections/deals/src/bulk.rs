//! Many cases at once, for the demonstration and for tests.

use exedra_kernel::lang::Words;
use exedra_kernel::{Field, ListingId, Localized, Moment, OrganisationId, PersonId, Value};
use exedra_store::house::{self, Stamp};
use exedra_store::{Result, Tx};

use crate::model::{CaseId, CaseState, Ending, Proposal, Side, Step};
use crate::rules::Fill;
use crate::signing::Announcement;
use crate::store;

/// A case as it came to be.
#[derive(Clone, Debug)]
pub struct Made {
    /// About what.
    pub listing: ListingId,
    /// Whose.
    pub owner: (OrganisationId, Option<String>),
    /// Who is interested, with their country.
    pub asker: (OrganisationId, Option<String>),
    /// Who asked.
    pub asked_by: PersonId,
    /// Who answers.
    pub answered_by: PersonId,
    /// Whether the asker named themselves at once.
    pub openly: bool,
    /// Whether both know each other's names, of what was not asked openly.
    pub named: bool,
    /// Words of the theme, by their slugs.
    pub tracks: Vec<String>,
    /// Message and its language.
    pub message: (String, String),
    /// Where it stands.
    pub state: CaseState,
    /// How it ended, with the reason.
    pub ending: Option<(Ending, String)>,
    /// When it was asked.
    pub at: Moment,
    /// Messages: side, text, language.
    pub messages: Vec<(Side, String, String)>,
    /// Steps beyond the talks: step, seconds after the beginning, amount with currency, number in the register.
    pub steps: Vec<MadeStep>,
    /// An announcement, and whether both agreed.
    pub announcement: Option<(Announcement, bool)>,
}

/// A confirmed step.
#[derive(Clone, Debug)]
pub struct MadeStep {
    /// Which.
    pub step: Step,
    /// Seconds after the interest.
    pub after: i64,
    /// Amount in whole units and currency.
    pub amount: Option<(i64, String)>,
    /// Number in the register.
    pub number: Option<String>,
}

fn text(text: impl ToString) -> Value {
    Value::Text(Some(text.to_string()))
}
fn maybe(text: Option<impl ToString>) -> Value {
    Value::Text(text.map(|text| text.to_string()))
}
fn moment(at: Option<Moment>) -> Value {
    Value::Int(at.map(Moment::micros))
}

/// One hour.
const HOUR: i64 = 3600;

/// Whether the owner said yes at some time.
fn answered(made: &Made) -> bool {
    let stopped = made.ending.as_ref().is_some_and(|(ending, _)| matches!(ending, Ending::Stopped | Ending::Completed));
    made.state == CaseState::Open || stopped || !made.steps.is_empty()
}

struct Rows {
    cases: Vec<Vec<Value>>,
    messages: Vec<Vec<Value>>,
    steps: Vec<Vec<Value>>,
}

impl Rows {
    fn case(&mut self, permit: &Fill, id: &CaseId, made: &Made) {
        let answered = answered(made);
        let declined = made.ending.as_ref().is_some_and(|(ending, _)| *ending == Ending::Declined);
        let reached = (made.state != CaseState::Held).then(|| made.at.plus_seconds(HOUR));
        let when = made.at.plus_seconds(20 * HOUR);
        let named = answered && (made.openly || made.named);
        let last = made.steps.iter().map(|step| step.after).max().unwrap_or(0);
        let ended = made.ending.as_ref().map(|_| made.at.plus_seconds(last.max(30 * HOUR)));
        self.cases.push(vec![
            text(id),
            text(permit.forum()),
            text(&made.listing),
            text(&made.owner.0),
            text(&made.asker.0),
            text(&made.asked_by),
            Value::Bool(Some(made.openly)),
            text(made.state),
            text(&made.message.0),
            text(&made.message.1),
            Words::default().to_value(),
            maybe(made.owner.1.as_ref()),
            maybe(made.asker.1.as_ref()),
            Words(made.tracks.clone()).to_value(),
            Value::Bool(Some(made.openly || named)),
            Value::Bool(Some(named)),
            moment(named.then_some(when)),
            moment(reached),
            maybe((answered || declined).then_some(&made.answered_by)),
            moment((answered || declined).then_some(when)),
            maybe(made.ending.as_ref().map(|(ending, _)| ending)),
            maybe(made.ending.as_ref().map(|(_, reason)| reason)),
            moment(ended),
            moment(Some(made.at)),
            moment(ended.or(answered.then(|| made.at.plus_seconds(last.max(24 * HOUR)))).or(Some(made.at))),
        ]);
    }

    fn step(&mut self, stamp: Stamp<'_>, id: &CaseId, made: &Made, step: &MadeStep) {
        let at = made.at.plus_seconds(step.after);
        self.steps.push(vec![
            text(id),
            text(stamp.id()),
            text(step.step),
            text(Side::Asker),
            text(&made.asked_by),
            text(at.date_in("UTC")),
            Value::Int(step.amount.as_ref().map(|(amount, _)| *amount)),
            maybe(step.amount.as_ref().map(|(_, currency)| currency)),
            maybe(step.number.as_ref()),
            text(Proposal::Confirmed),
            moment(Some(at)),
            text(&made.answered_by),
            moment(Some(at.plus_seconds(HOUR))),
        ]);
    }
}

/// Puts cases in, without letters; gives their ids.
pub async fn put(tx: &mut Tx, stamp: Stamp<'_>, permit: &Fill, all: &[Made]) -> Result<Vec<CaseId>> {
    let mut rows = Rows { cases: Vec::new(), messages: Vec::new(), steps: Vec::new() };
    let ids: Vec<CaseId> = all.iter().map(|_| CaseId::new(stamp.now, stamp.entropy)).collect();
    for (made, id) in all.iter().zip(&ids) {
        rows.case(permit, id, made);
        if answered(made) {
            let talks = MadeStep { step: Step::Talks, after: 19 * HOUR, amount: None, number: None };
            rows.step(stamp, id, made, &talks);
        }
        for step in &made.steps {
            rows.step(stamp, id, made, step);
        }
        for (at, (side, words, language)) in made.messages.iter().enumerate() {
            let by = if *side == Side::Asker { &made.asked_by } else { &made.answered_by };
            let when = made.at.plus_seconds((22 + at as i64 * 7) * HOUR);
            rows.messages.push(vec![
                text(id),
                text(stamp.id()),
                text(side),
                text(by),
                text(words),
                text(language),
                moment(Some(when)),
            ]);
        }
    }
    let columns = [
        "id",
        "forum_id",
        "listing_id",
        "owner_id",
        "asker_id",
        "asked_by",
        "openly",
        "state",
        "message",
        "message_language",
        "tells",
        "owner_country",
        "asker_country",
        "tracks",
        "asker_consents",
        "owner_consents",
        "named_at",
        "reached_at",
        "answered_by",
        "answered_at",
        "ending",
        "ended_reason",
        "ended_at",
        "created_at",
        "changed_at",
    ];
    tx.insert_many("deal_case", &columns, rows.cases, false).await?;
    let columns = ["case_id", "id", "side", "by_person", "text", "language", "at"];
    tx.insert_many("deal_message", &columns, rows.messages, false).await?;
    let columns = [
        "case_id",
        "id",
        "step",
        "side",
        "by_person",
        "on_day",
        "amount",
        "currency",
        "number",
        "state",
        "proposed_at",
        "answered_by",
        "answered_at",
    ];
    tx.insert_many("deal_step", &columns, rows.steps, false).await?;
    for (made, id) in all.iter().zip(&ids) {
        let Some((new, agreed)) = &made.announcement else { continue };
        let (mark, texts): (String, &Localized) = (new.mark(), &new.texts);
        let (owner, asker) = (Some(mark.as_str()), agreed.then_some(mark.as_str()));
        let by = made.answered_by.as_str();
        store::put_signing(
            tx,
            id,
            permit.forum(),
            &new.step,
            texts,
            new.starts_at,
            &new.place,
            &mark,
            owner,
            asker,
            by,
            stamp.now,
        )
        .await?;
    }
    let texts: Vec<String> = ids.iter().map(ToString::to_string).collect();
    house::record_many(tx, stamp, permit.acting(), "made", "deal", &texts).await?;
    tx.touch(crate::TOPIC);
    Ok(ids)
}
