//! Challenges, answers, parties, reviewers.

use exedra_kernel::lang::Words;
use exedra_kernel::{ForumId, Moment, OrganisationId, PersonId};
use exedra_store::sql;

use crate::model::{
    AnswerId, AnswerState, Challenge, ChallengeId, ChallengeState, Criteria, Declared, Mark, Marked, MarkedOf, Outcome,
    Party, PartyOf, PartyState, Reply, Tells,
};

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn all(forum: &ForumId) -> Many<Challenge> =
        "SELECT forum_id, id, owner_id, language, title, body, offered, criteria, roles, tracks, deadline, tells, state, statement,
         created_at, decided_at FROM challenge WHERE forum_id = $1 ORDER BY deadline, id";
    pub fn one(forum: &ForumId, id: &ChallengeId) -> One<Challenge> =
        "SELECT forum_id, id, owner_id, language, title, body, offered, criteria, roles, tracks, deadline, tells, state, statement,
         created_at, decided_at FROM challenge WHERE forum_id = $1 AND id = $2";
    pub fn next_deadline(after: Moment) -> One<(Option<Moment>,)> =
        "SELECT MIN(deadline) FROM challenge WHERE state = 'open' AND deadline > $1";
    pub fn insert(forum: &ForumId, id: &ChallengeId, owner: &OrganisationId, language: &str, title: &str, body: &str,
        offered: &str, criteria: &Criteria, roles: &Words, tracks: &Words, deadline: Moment, tells: &Tells, at: Moment) -> Written =
        "INSERT INTO challenge (forum_id, id, owner_id, language, title, body, offered, criteria, roles, tracks, deadline, tells,
         state, statement, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'draft', '', $13)";
    pub fn update(forum: &ForumId, id: &ChallengeId, language: &str, title: &str, body: &str, offered: &str,
        criteria: &Criteria, roles: &Words, tracks: &Words, deadline: Moment, tells: &Tells) -> Written =
        "UPDATE challenge SET language = $3, title = $4, body = $5, offered = $6, criteria = $7, roles = $8, tracks = $9,
         deadline = $10, tells = $11 WHERE forum_id = $1 AND id = $2 AND state = 'draft'";
    pub fn set_state(forum: &ForumId, id: &ChallengeId, from: &ChallengeState, to: &ChallengeState) -> Written =
        "UPDATE challenge SET state = $4 WHERE forum_id = $1 AND id = $2 AND state = $3";
    pub fn extend(forum: &ForumId, id: &ChallengeId, until: Moment) -> Written =
        "UPDATE challenge SET deadline = $3 WHERE forum_id = $1 AND id = $2 AND state = 'open' AND deadline < $3";
    pub fn decide(forum: &ForumId, id: &ChallengeId, statement: &str, at: Moment) -> Written =
        "UPDATE challenge SET state = 'decided', statement = $3, decided_at = $4
         WHERE forum_id = $1 AND id = $2 AND state IN ('open', 'closed')";

    pub fn answer(forum: &ForumId, id: &AnswerId) -> One<Reply> =
        "SELECT forum_id, id, challenge_id, lead_id, language, title, body, state, outcome, reason, by_person, created_at,
         submitted_at FROM challenge_answer WHERE forum_id = $1 AND id = $2";
    pub fn answers(forum: &ForumId, challenge: &ChallengeId) -> Many<Reply> =
        "SELECT forum_id, id, challenge_id, lead_id, language, title, body, state, outcome, reason, by_person, created_at,
         submitted_at FROM challenge_answer WHERE forum_id = $1 AND challenge_id = $2 ORDER BY id";
    pub fn answers_with(forum: &ForumId, organisation: &OrganisationId) -> Many<Reply> =
        "SELECT a.forum_id, a.id, a.challenge_id, a.lead_id, a.language, a.title, a.body, a.state, a.outcome, a.reason, a.by_person,
         a.created_at, a.submitted_at FROM challenge_answer a
         JOIN challenge_party p ON p.forum_id = a.forum_id AND p.answer_id = a.id
         WHERE a.forum_id = $1 AND p.organisation_id = $2 AND p.state <> 'declined' ORDER BY a.id";
    pub fn answer_led(forum: &ForumId, challenge: &ChallengeId, lead: &OrganisationId) -> One<(AnswerId,)> =
        "SELECT id FROM challenge_answer WHERE forum_id = $1 AND challenge_id = $2 AND lead_id = $3 AND state <> 'withdrawn'";
    pub fn insert_answer(forum: &ForumId, id: &AnswerId, challenge: &ChallengeId, lead: &OrganisationId, language: &str,
        title: &str, body: &str, by: Option<&PersonId>, at: Moment) -> Written =
        "INSERT INTO challenge_answer (forum_id, id, challenge_id, lead_id, language, title, body, state, reason, by_person,
         created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 'draft', '', $8, $9)";
    pub fn update_answer(forum: &ForumId, id: &AnswerId, language: &str, title: &str, body: &str) -> Written =
        "UPDATE challenge_answer SET language = $3, title = $4, body = $5
         WHERE forum_id = $1 AND id = $2 AND state = 'draft'";
    pub fn set_answer_state(forum: &ForumId, id: &AnswerId, from: &AnswerState, to: &AnswerState, at: Option<Moment>) -> Written =
        "UPDATE challenge_answer SET state = $4, submitted_at = $5 WHERE forum_id = $1 AND id = $2 AND state = $3";
    pub fn set_outcome(forum: &ForumId, id: &AnswerId, outcome: &Outcome, reason: &str) -> Written =
        "UPDATE challenge_answer SET outcome = $3, reason = $4 WHERE forum_id = $1 AND id = $2 AND state = 'submitted'";

    pub fn parties(forum: &ForumId, answer: &AnswerId) -> Many<Party> =
        "SELECT p.organisation_id, p.role, p.state, o.name, o.country FROM challenge_party p
         JOIN organisation o ON o.id = p.organisation_id WHERE p.forum_id = $1 AND p.answer_id = $2 ORDER BY p.at, p.organisation_id";
    /// The parties of all answers to a challenge.
    pub fn parties_of(forum: &ForumId, challenge: &ChallengeId) -> Many<PartyOf> =
        "SELECT p.answer_id, p.organisation_id, p.role, p.state, o.name, o.country FROM challenge_answer a
         JOIN challenge_party p ON p.forum_id = a.forum_id AND p.answer_id = a.id
         JOIN organisation o ON o.id = p.organisation_id
         WHERE a.forum_id = $1 AND a.challenge_id = $2 ORDER BY p.at, p.organisation_id";
    pub fn put_party(forum: &ForumId, answer: &AnswerId, organisation: &OrganisationId, role: &str, state: &PartyState, at: Moment) -> Written =
        "INSERT INTO challenge_party (forum_id, answer_id, organisation_id, role, state, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (forum_id, answer_id, organisation_id) DO UPDATE SET role = excluded.role, state = excluded.state
         WHERE challenge_party.state = 'declined'";
    pub fn set_party(forum: &ForumId, answer: &AnswerId, organisation: &OrganisationId, state: &PartyState) -> Written =
        "UPDATE challenge_party SET state = $4 WHERE forum_id = $1 AND answer_id = $2 AND organisation_id = $3";
    pub fn set_party_role(forum: &ForumId, answer: &AnswerId, organisation: &OrganisationId, role: &str) -> Written =
        "UPDATE challenge_party SET role = $4 WHERE forum_id = $1 AND answer_id = $2 AND organisation_id = $3";
    pub fn remove_party(forum: &ForumId, answer: &AnswerId, organisation: &OrganisationId) -> Written =
        "DELETE FROM challenge_party WHERE forum_id = $1 AND answer_id = $2 AND organisation_id = $3";
    /// Organisations in answers that were handed in to a challenge.
    pub fn rivals(forum: &ForumId, challenge: &ChallengeId) -> Many<(OrganisationId,)> =
        "SELECT DISTINCT p.organisation_id FROM challenge_answer a
         JOIN challenge_party p ON p.forum_id = a.forum_id AND p.answer_id = a.id
         WHERE a.forum_id = $1 AND a.challenge_id = $2 AND a.state = 'submitted' AND p.state = 'accepted'";
    /// Who began answers that were handed in to a challenge, whatever house they belong to now.
    pub fn authors(forum: &ForumId, challenge: &ChallengeId) -> Many<(Option<PersonId>,)> =
        "SELECT DISTINCT by_person FROM challenge_answer
         WHERE forum_id = $1 AND challenge_id = $2 AND state = 'submitted' AND by_person IS NOT NULL";
    /// For the figures: which answers a decided challenge tells of, with the countries of those who gave them.
    pub fn told(forum: &ForumId) -> Many<(AnswerId, Option<String>)> =
        "SELECT DISTINCT a.id, o.country FROM challenge c
         JOIN challenge_answer a ON a.forum_id = c.forum_id AND a.challenge_id = c.id AND a.state = 'submitted'
         JOIN challenge_party p ON p.forum_id = a.forum_id AND p.answer_id = a.id AND p.state = 'accepted'
         JOIN organisation o ON o.id = p.organisation_id
         WHERE c.forum_id = $1 AND c.state = 'decided' AND (c.tells = 'all' OR (c.tells = 'chosen' AND a.outcome = 'chosen'))";

    pub fn reviewers(forum: &ForumId, challenge: &ChallengeId) -> Many<(PersonId,)> =
        "SELECT person_id FROM challenge_reviewer WHERE forum_id = $1 AND challenge_id = $2 ORDER BY at, person_id";
    pub fn reviewed_by(forum: &ForumId, person: &PersonId) -> Many<(ChallengeId,)> =
        "SELECT challenge_id FROM challenge_reviewer WHERE forum_id = $1 AND person_id = $2 ORDER BY challenge_id";
    pub fn put_reviewer(forum: &ForumId, challenge: &ChallengeId, person: &PersonId, at: Moment) -> Written =
        "INSERT INTO challenge_reviewer (forum_id, challenge_id, person_id, at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (forum_id, challenge_id, person_id) DO NOTHING";
    pub fn remove_reviewer(forum: &ForumId, challenge: &ChallengeId, person: &PersonId) -> Written =
        "DELETE FROM challenge_reviewer WHERE forum_id = $1 AND challenge_id = $2 AND person_id = $3";
    pub fn declared(forum: &ForumId, answer: &AnswerId) -> Many<Declared> =
        "SELECT answer_id, person_id, conflict, reason FROM challenge_conflict WHERE forum_id = $1 AND answer_id = $2";
    /// What somebody declared about the answers to a challenge.
    pub fn declared_of(forum: &ForumId, challenge: &ChallengeId, person: &PersonId) -> Many<Declared> =
        "SELECT c.answer_id, c.person_id, c.conflict, c.reason FROM challenge_answer a
         JOIN challenge_conflict c ON c.forum_id = a.forum_id AND c.answer_id = a.id
         WHERE a.forum_id = $1 AND a.challenge_id = $2 AND c.person_id = $3";
    pub fn put_declared(forum: &ForumId, answer: &AnswerId, person: &PersonId, conflict: bool, reason: &str, at: Moment) -> Written =
        "INSERT INTO challenge_conflict (forum_id, answer_id, person_id, conflict, reason, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (forum_id, answer_id, person_id) DO UPDATE SET conflict = excluded.conflict, reason = excluded.reason, at = excluded.at";
    pub fn marks(forum: &ForumId, answer: &AnswerId) -> Many<Marked> =
        "SELECT person_id, criterion, mark, reason FROM challenge_mark WHERE forum_id = $1 AND answer_id = $2
         ORDER BY criterion, person_id";
    /// What reviewers think of all answers to a challenge.
    pub fn marks_of(forum: &ForumId, challenge: &ChallengeId) -> Many<MarkedOf> =
        "SELECT m.answer_id, m.person_id, m.criterion, m.mark, m.reason FROM challenge_answer a
         JOIN challenge_mark m ON m.forum_id = a.forum_id AND m.answer_id = a.id
         WHERE a.forum_id = $1 AND a.challenge_id = $2 ORDER BY m.criterion, m.person_id";
    pub fn put_mark(forum: &ForumId, answer: &AnswerId, person: &PersonId, criterion: i64, mark: &Mark, reason: &str, at: Moment) -> Written =
        "INSERT INTO challenge_mark (forum_id, answer_id, person_id, criterion, mark, reason, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (forum_id, answer_id, person_id, criterion) DO UPDATE SET mark = excluded.mark, reason = excluded.reason, at = excluded.at";
    /// A conflict that is declared after reading takes back what the reader thought.
    pub fn remove_marks(forum: &ForumId, answer: &AnswerId, person: &PersonId) -> Written =
        "DELETE FROM challenge_mark WHERE forum_id = $1 AND answer_id = $2 AND person_id = $3";

    pub fn reviewing_of(person: &PersonId) -> Many<(ForumId, ChallengeId)> =
        "SELECT forum_id, challenge_id FROM challenge_reviewer WHERE person_id = $1";
    pub fn declared_by(person: &PersonId) -> Many<Declared> =
        "SELECT answer_id, person_id, conflict, reason FROM challenge_conflict WHERE person_id = $1";
    pub fn marked_by(person: &PersonId) -> Many<Marked> =
        "SELECT person_id, criterion, mark, reason FROM challenge_mark WHERE person_id = $1";
    pub fn begun_by(person: &PersonId) -> Many<(AnswerId,)> = "SELECT id FROM challenge_answer WHERE by_person = $1";
    pub fn forget_author(person: &PersonId) -> Written =
        "UPDATE challenge_answer SET by_person = NULL WHERE by_person = $1";
    pub fn forget_reviewer(person: &PersonId) -> Written = "DELETE FROM challenge_reviewer WHERE person_id = $1";
    pub fn forget_declared(person: &PersonId) -> Written = "DELETE FROM challenge_conflict WHERE person_id = $1";
}
