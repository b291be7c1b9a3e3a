//! Answers to challenges: writing, forming a consortium, handing in; declarations of conflicts and what reviewers think.

use exedra_kernel::{By, ForumId, OrganisationId, Refusal, key};
use exedra_people::model::Organisation;
use exedra_people::organisation;
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};
use serde_json::{Value, json};

use crate::TOPIC;
use crate::model::{AnswerId, AnswerState, Mark, Party, PartyState, Reply};
use crate::rules::{self, BeginAnswer, Declare, JoinAnswer, KeepAnswer, Review};
use crate::store::challenges as store;

/// Most organisations in an answer.
const MOST: usize = 20;

/// The words of an answer.
#[derive(Clone, Debug)]
pub struct Text {
    /// Language.
    pub language: String,
    /// Title.
    pub title: String,
    /// Text, as Markdown.
    pub body: String,
}

/// An answer.
pub async fn one(conn: &mut Conn, forum: &ForumId, id: &AnswerId) -> Result<Option<Reply>> {
    store::answer(conn, forum, id).await
}

/// The parties of an answer.
pub async fn parties(conn: &mut Conn, forum: &ForumId, id: &AnswerId) -> Result<Vec<Party>> {
    store::parties(conn, forum, id).await
}

async fn note(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    acting: &exedra_kernel::Acting,
    act: &str,
    id: &AnswerId,
    after: Value,
) -> Result<()> {
    let done = Done { act, record: "challenge-answer", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, acting, done).await.map(|_| ())
}

/// Begins an answer; an organisation leads one answer to a challenge at most.
pub async fn begin(tx: &mut Tx, stamp: Stamp<'_>, permit: &BeginAnswer, text: &Text) -> Result<AnswerId> {
    let (forum, lead) = (permit.forum(), permit.lead());
    if store::answer_led(tx, forum, permit.challenge(), lead).await?.is_some() {
        return Err(Refusal::Conflict(key!("conflict-answer-twice")).into());
    }
    let id = AnswerId::new(stamp.now, stamp.entropy);
    let by = match &permit.acting().by {
        By::Person(person) => Some(person),
        By::System(_) => None,
    };
    let challenge = permit.challenge();
    store::insert_answer(tx, forum, &id, challenge, lead, &text.language, &text.title, &text.body, by, stamp.now)
        .await?;
    store::put_party(tx, forum, &id, lead, "", &PartyState::Accepted, stamp.now).await?;
    note(tx, stamp, permit.acting(), "made", &id, json!({ "lead": lead })).await?;
    Ok(id)
}

/// Changes the words of a draft, and the role that the lead fills itself.
pub async fn edit(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepAnswer, text: &Text, role: &str) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.answer());
    if store::update_answer(tx, forum, id, &text.language, &text.title, &text.body).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-answer-fixed")).into());
    }
    store::set_party_role(tx, forum, id, permit.lead(), role).await?;
    note(tx, stamp, permit.acting(), "edited", id, json!({ "language": text.language })).await
}

async fn draft(tx: &mut Tx, permit: &KeepAnswer) -> Result<Reply> {
    let reply = store::answer(tx, permit.forum(), permit.answer()).await?.ok_or(Refusal::NotFound)?;
    if reply.state == AnswerState::Draft {
        Ok(reply)
    } else {
        Err(Refusal::Conflict(key!("conflict-answer-fixed")).into())
    }
}

/// Asks an organisation in, by its name, id or identifier; gives whom it asked.
pub async fn invite(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepAnswer,
    challenge_owner: &OrganisationId,
    (named, role): (&str, &str),
) -> Result<Organisation> {
    let reply = draft(tx, permit).await?;
    let found = organisation::find(tx, named).await?;
    let found = found.ok_or_else(|| Refusal::field("organisation", key!("fault-party-unknown")))?;
    if &found.id == challenge_owner {
        return Err(Refusal::field("organisation", key!("conflict-challenge-own")).into());
    }
    let (forum, id) = (permit.forum(), &reply.id);
    let there = store::parties(tx, forum, id).await?;
    if there.iter().any(|party| party.organisation_id == found.id && party.state != PartyState::Declined) {
        return Err(Refusal::field("organisation", key!("fault-party-twice")).into());
    }
    if there.len() >= MOST {
        return Err(Refusal::field("organisation", key!("fault-party-many")).into());
    }
    store::put_party(tx, forum, id, &found.id, role, &PartyState::Invited, stamp.now).await?;
    note(tx, stamp, permit.acting(), "invited", id, json!({ "organisation": found.id, "role": role })).await?;
    Ok(found)
}

/// Takes an organisation out of a draft; the lead stays.
pub async fn remove(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepAnswer, organisation: &OrganisationId) -> Result<()> {
    let reply = draft(tx, permit).await?;
    if organisation == &reply.lead_id || store::remove_party(tx, permit.forum(), &reply.id, organisation).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    note(tx, stamp, permit.acting(), "removed", &reply.id, json!({ "organisation": organisation })).await
}

/// An organisation joins, or does not, or leaves.
pub async fn join(tx: &mut Tx, stamp: Stamp<'_>, permit: &JoinAnswer, joins: bool) -> Result<()> {
    let (act, state) = if joins { ("joined", PartyState::Accepted) } else { ("declined", PartyState::Declined) };
    store::set_party(tx, permit.forum(), permit.answer(), permit.organisation(), &state).await?;
    let after = json!({ "organisation": permit.organisation() });
    note(tx, stamp, permit.acting(), act, permit.answer(), after).await
}

/// Hands an answer in.
pub async fn submit(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepAnswer) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.answer());
    let reply = draft(tx, permit).await?;
    if reply.title.trim().is_empty() || reply.body.trim().is_empty() {
        return Err(Refusal::Conflict(key!("conflict-answer-empty")).into());
    }
    if let Some(fault) = rules::consortium_fault(&store::parties(tx, forum, id).await?) {
        return Err(Refusal::Conflict(fault).into());
    }
    store::set_answer_state(tx, forum, id, &AnswerState::Draft, &AnswerState::Submitted, Some(stamp.now)).await?;
    note(tx, stamp, permit.acting(), "submitted", id, json!({ "state": AnswerState::Submitted })).await
}

/// Takes an answer that was handed in back to be changed, as long as answers come in; or gives a draft up.
pub async fn take_back(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepAnswer, gives_up: bool) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.answer());
    let (from, to) = if gives_up {
        (AnswerState::Draft, AnswerState::Withdrawn)
    } else {
        (AnswerState::Submitted, AnswerState::Draft)
    };
    if store::set_answer_state(tx, forum, id, &from, &to, None).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-answer-fixed")).into());
    }
    note(tx, stamp, permit.acting(), "taken-back", id, json!({ "state": to })).await
}

/// A reviewer declares whether they have a conflict. A conflict takes back what they thought of the answer. The reason is
/// not for the trail.
pub async fn declare(tx: &mut Tx, stamp: Stamp<'_>, permit: &Declare, conflict: Option<&str>) -> Result<()> {
    let (forum, id, person) = (permit.forum(), permit.answer(), permit.person());
    let has = conflict.is_some();
    store::put_declared(tx, forum, id, person, has, conflict.unwrap_or(""), stamp.now).await?;
    if has {
        store::remove_marks(tx, forum, id, person).await?;
    }
    note(tx, stamp, permit.acting(), "conflict-declared", id, json!({ "conflict": has })).await
}

/// A reviewer says what they think by each criterion.
pub async fn mark(tx: &mut Tx, stamp: Stamp<'_>, permit: &Review, marks: &[(i64, Mark, String)]) -> Result<()> {
    let (forum, id, person) = (permit.forum(), permit.answer(), permit.person());
    for (criterion, mark, reason) in marks {
        store::put_mark(tx, forum, id, person, *criterion, mark, reason, stamp.now).await?;
    }
    note(tx, stamp, permit.acting(), "reviewed", id, json!({ "criteria": marks.len() })).await?;
    house::emit(tx, stamp, TOPIC, "answer-reviewed", id.as_str()).await
}
