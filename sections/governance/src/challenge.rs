//! Challenges: stating, moving on, reviewers, the decision.

use std::collections::{BTreeSet, HashMap};

use exedra_kernel::lang::Words;
use exedra_kernel::{Actor, ForumId, Moment, OrganisationId, PersonId, Refusal, key};
use exedra_people::{organisation, person, presence};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};
use serde_json::json;

use crate::TOPIC;
use crate::model::{
    AnswerId, Challenge, ChallengeId, ChallengeState, Criteria, Outcome, Party, PartyState, Reply, Tells,
};
use crate::rules::{Asker, DecideChallenge, KeepChallenge, StateChallenge};
use crate::store::challenges as store;

/// A challenge as somebody states it.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Language of its texts.
    pub language: String,
    /// Title.
    pub title: String,
    /// The problem.
    pub body: String,
    /// What is offered.
    pub offered: String,
    /// Criteria.
    pub criteria: Criteria,
    /// Roles needed.
    pub roles: Vec<String>,
    /// Words of the theme.
    pub tracks: Vec<String>,
    /// Until when.
    pub deadline: Moment,
    /// What is told afterwards.
    pub tells: Tells,
}

/// All challenges of an edition, drafts among them: ask the rules.
pub async fn all(conn: &mut Conn, forum: &ForumId) -> Result<Vec<Challenge>> {
    store::all(conn, forum).await
}

/// A challenge.
pub async fn one(conn: &mut Conn, forum: &ForumId, id: &ChallengeId) -> Result<Option<Challenge>> {
    store::one(conn, forum, id).await
}

fn told_by(proposal: &Proposal) -> serde_json::Value {
    json!({ "title": proposal.title, "language": proposal.language, "deadline": proposal.deadline.rfc3339(), "tells": proposal.tells })
}

/// States a problem; it begins as a draft.
pub async fn create(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &StateChallenge,
    proposal: &Proposal,
) -> Result<ChallengeId> {
    let id = ChallengeId::new(stamp.now, stamp.entropy);
    let p = proposal;
    let (roles, tracks) = (Words(p.roles.clone()), Words(p.tracks.clone()));
    store::insert(
        tx,
        permit.forum(),
        &id,
        permit.owner(),
        &p.language,
        &p.title,
        &p.body,
        &p.offered,
        &p.criteria,
        &roles,
        &tracks,
        p.deadline,
        &p.tells,
        stamp.now,
    )
    .await?;
    let after = told_by(p);
    let done = Done { act: "made", record: "challenge", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "challenge-made", id.as_str()).await?;
    Ok(id)
}

/// Changes a draft.
pub async fn edit(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepChallenge, proposal: &Proposal) -> Result<()> {
    let p = proposal;
    let (roles, tracks) = (Words(p.roles.clone()), Words(p.tracks.clone()));
    let (forum, id) = (permit.forum(), permit.challenge());
    let written = store::update(
        tx,
        forum,
        id,
        &p.language,
        &p.title,
        &p.body,
        &p.offered,
        &p.criteria,
        &roles,
        &tracks,
        p.deadline,
        &p.tells,
    )
    .await?;
    if written == 0 {
        return Err(Refusal::Conflict(key!("conflict-challenge-open")).into());
    }
    let after = told_by(p);
    let done = Done { act: "edited", record: "challenge", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "challenge-changed", id.as_str()).await
}

/// Opens a draft for answers, or closes it before its deadline.
pub async fn step(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepChallenge,
    from: ChallengeState,
    to: ChallengeState,
) -> Result<()> {
    let id = permit.challenge();
    if store::set_state(tx, permit.forum(), id, &from, &to).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-challenge-state")).into());
    }
    let (before, after) = (json!({ "state": from }), json!({ "state": to }));
    let done = Done { act: "moved", record: "challenge", id: id.as_str(), before: Some(&before), after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "challenge-state", id.as_str()).await
}

/// Moves the deadline of an open challenge to a later moment.
pub async fn extend(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &KeepChallenge,
    challenge: &Challenge,
    until: Moment,
) -> Result<()> {
    let id = permit.challenge();
    if store::extend(tx, permit.forum(), id, until).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-challenge-state")).into());
    }
    let before = json!({ "deadline": challenge.deadline.rfc3339() });
    let after = json!({ "deadline": until.rfc3339() });
    let done = Done { act: "edited", record: "challenge", id: id.as_str(), before: Some(&before), after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "challenge-changed", id.as_str()).await
}

/// The organisations that take part in any answer to a challenge, handed in or not.
pub async fn houses_answering(conn: &mut Conn, challenge: &Challenge) -> Result<BTreeSet<OrganisationId>> {
    let parties = store::parties_of(conn, &challenge.forum_id, &challenge.id).await?;
    Ok(parties.into_iter().filter(|p| p.state == PartyState::Accepted).map(|p| p.organisation_id).collect())
}

/// The persons named to review a challenge.
pub async fn reviewers(conn: &mut Conn, forum: &ForumId, id: &ChallengeId) -> Result<Vec<PersonId>> {
    Ok(store::reviewers(conn, forum, id).await?.into_iter().map(|(person,)| person).collect())
}

/// Names a reviewer by the address of somebody known here.
pub async fn name_reviewer(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepChallenge, email: &str) -> Result<PersonId> {
    let found = person::by_email(tx, email.trim()).await?;
    let person = found.ok_or_else(|| Refusal::field("reviewer", key!("fault-reviewer-unknown")))?;
    put_reviewer(tx, stamp, permit, &person).await?;
    Ok(person)
}

/// Names a reviewer.
pub async fn put_reviewer(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepChallenge, person: &PersonId) -> Result<()> {
    let id = permit.challenge();
    store::put_reviewer(tx, permit.forum(), id, person, stamp.now).await?;
    let after = json!({ "reviewer": person });
    let done = Done { act: "reviewer-named", record: "challenge", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// Takes a reviewer from a challenge; what they wrote stays.
pub async fn drop_reviewer(tx: &mut Tx, stamp: Stamp<'_>, permit: &KeepChallenge, person: &PersonId) -> Result<()> {
    let id = permit.challenge();
    if store::remove_reviewer(tx, permit.forum(), id, person).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    let before = json!({ "reviewer": person });
    let done = Done { act: "reviewer-taken", record: "challenge", id: id.as_str(), before: Some(&before), after: None };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// Decides a challenge: every answer that was handed in has an outcome with its reason, and a statement is made for all.
pub async fn decide(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &DecideChallenge,
    decided: &[(Reply, Outcome, String)],
    statement: &str,
) -> Result<()> {
    let (forum, id) = (permit.forum(), permit.challenge());
    for (reply, outcome, reason) in decided {
        store::set_outcome(tx, forum, &reply.id, outcome, reason).await?;
        let after = json!({ "outcome": outcome, "reason": reason });
        let done = Done {
            act: "decided",
            record: "challenge-answer",
            id: reply.id.as_str(),
            before: None,
            after: Some(&after),
        };
        house::record(tx, stamp, permit.acting(), done).await?;
    }
    if store::decide(tx, forum, id, statement, stamp.now).await? == 0 {
        return Err(Refusal::Conflict(key!("conflict-challenge-state")).into());
    }
    let after = json!({ "state": ChallengeState::Decided, "answers": decided.len() });
    let done = Done { act: "decided", record: "challenge", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "challenge-decided", id.as_str()).await
}

/// The organisations somebody belongs to: memberships, and the one they come for to an edition.
pub async fn houses(conn: &mut Conn, forum: &ForumId, actor: &Actor) -> Result<BTreeSet<OrganisationId>> {
    let mut houses: BTreeSet<OrganisationId> =
        actor.memberships.iter().map(|membership| membership.organisation.clone()).collect();
    houses.extend(comes_for(conn, forum, &actor.person).await?);
    Ok(houses)
}

/// The organisation a person comes for to an edition.
pub async fn comes_for(conn: &mut Conn, forum: &ForumId, person: &PersonId) -> Result<Option<OrganisationId>> {
    Ok(presence::attendee(conn, forum, person).await?.and_then(|attendee| attendee.organisation_id))
}

/// Who takes part in the answers that were handed in to a challenge.
#[derive(Clone, Debug, Default)]
pub struct InAnswers {
    houses: BTreeSet<OrganisationId>,
    authors: BTreeSet<PersonId>,
}

impl InAnswers {
    /// Whether somebody of these houses is among them: by a house, or because they began an answer themselves.
    pub fn holds(&self, person: &PersonId, houses: &BTreeSet<OrganisationId>) -> bool {
        self.authors.contains(person) || !self.houses.is_disjoint(houses)
    }
}

async fn field(conn: &mut Conn, challenge: &Challenge) -> Result<InAnswers> {
    let (forum, id) = (&challenge.forum_id, &challenge.id);
    let houses = store::rivals(conn, forum, id).await?.into_iter().map(|(house,)| house).collect();
    let authors = store::authors(conn, forum, id).await?.into_iter().filter_map(|(author,)| author).collect();
    Ok(InAnswers { houses, authors })
}

/// Which of some persons are kept from judging the answers of a challenge as things stand now: whoever joined a house that
/// takes part after they were named, or after they wrote what they think, is among them.
pub async fn kept_out(conn: &mut Conn, challenge: &Challenge, people: &[PersonId]) -> Result<BTreeSet<PersonId>> {
    let field = field(conn, challenge).await?;
    let mut out = BTreeSet::new();
    for person in people {
        if out.contains(person) {
            continue;
        }
        let mut houses: BTreeSet<OrganisationId> = organisation::memberships(conn, person).await?.into_iter().collect();
        houses.extend(comes_for(conn, &challenge.forum_id, person).await?);
        if field.holds(person, &houses) {
            out.insert(person.clone());
        }
    }
    Ok(out)
}

/// An asker about the answers of a challenge, before any of them is named.
pub async fn asker<'a>(conn: &mut Conn, actor: Option<&'a Actor>, challenge: &Challenge) -> Result<Asker<'a>> {
    let Some(actor) = actor else { return Ok(Asker::default()) };
    let forum = &challenge.forum_id;
    let houses = houses(conn, forum, actor).await?;
    let field = field(conn, challenge).await?;
    let reviewer = reviewers(conn, forum, &challenge.id).await?.contains(&actor.person);
    let rival = field.holds(&actor.person, &houses);
    Ok(Asker { actor: Some(actor), houses, reviewer, rival, declared: None })
}

/// An answer with its parties, and the asker with what they declared about it.
pub struct Before<'a> {
    /// The answer.
    pub reply: Reply,
    /// Its parties.
    pub parties: Vec<Party>,
    /// The asker.
    pub asker: Asker<'a>,
}

/// Puts an asker before an answer.
pub async fn before<'a>(conn: &mut Conn, asker: &Asker<'a>, reply: Reply) -> Result<Before<'a>> {
    let mut asker = asker.clone();
    if let Some(actor) = asker.actor {
        let declared = store::declared(conn, &reply.forum_id, &reply.id).await?;
        asker.declared = declared.iter().find(|one| one.person_id == actor.person).map(|one| one.conflict);
    }
    let parties = store::parties(conn, &reply.forum_id, &reply.id).await?;
    Ok(Before { reply, parties, asker })
}

/// All answers of a challenge, each with the asker before it: ask the rules what of it they may know.
pub async fn answers<'a>(conn: &mut Conn, asker: &Asker<'a>, challenge: &Challenge) -> Result<Vec<Before<'a>>> {
    let (forum, id) = (&challenge.forum_id, &challenge.id);
    let mut parties: HashMap<AnswerId, Vec<Party>> = HashMap::new();
    for p in store::parties_of(conn, forum, id).await? {
        let party = Party {
            organisation_id: p.organisation_id,
            role: p.role,
            state: p.state,
            name: p.name,
            country: p.country,
        };
        parties.entry(p.answer_id).or_default().push(party);
    }
    let declared: HashMap<AnswerId, bool> = match asker.actor {
        Some(actor) => {
            let all = store::declared_of(conn, forum, id, &actor.person).await?;
            all.into_iter().map(|one| (one.answer_id, one.conflict)).collect()
        }
        None => HashMap::new(),
    };
    let replies = store::answers(conn, forum, id).await?;
    Ok(replies
        .into_iter()
        .map(|reply| Before {
            parties: parties.remove(&reply.id).unwrap_or_default(),
            asker: Asker { declared: declared.get(&reply.id).copied(), ..asker.clone() },
            reply,
        })
        .collect())
}
