//! The SQL of badges and leads.

use exedra_kernel::{ForumId, Moment, OrganisationId, PersonId};
use exedra_store::sql;

use crate::model::{Badge, Lead, LeadId, LeadState};

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn badge(forum: &ForumId, person: &PersonId) -> One<Badge> =
        "SELECT person_id, code, standing FROM badge WHERE forum_id = $1 AND person_id = $2";
    pub fn badge_of_code(forum: &ForumId, code: &str) -> One<Badge> =
        "SELECT b.person_id, b.code, b.standing FROM badge b
         JOIN registration r ON r.forum_id = b.forum_id AND r.person_id = b.person_id AND r.state IN ('expected', 'arrived')
         WHERE b.forum_id = $1 AND b.code = $2";
    pub fn badges_of(person: &PersonId) -> Many<(ForumId, String, bool)> =
        "SELECT forum_id, code, standing FROM badge WHERE person_id = $1 ORDER BY forum_id";
    pub fn without_badge(limit: i64) -> Many<(ForumId, PersonId)> =
        "SELECT r.forum_id, r.person_id FROM registration r JOIN forum f ON f.id = r.forum_id JOIN person p ON p.id = r.person_id
         WHERE f.state IN ('draft', 'open', 'running') AND r.state IN ('expected', 'arrived') AND p.erased_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM badge b WHERE b.forum_id = r.forum_id AND b.person_id = r.person_id)
         ORDER BY r.forum_id, r.person_id LIMIT $1";
    pub fn insert_badge(forum: &ForumId, person: &PersonId, code: &str, standing: bool, now: Moment) -> Written =
        "INSERT INTO badge (forum_id, person_id, code, standing, made_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
    pub fn set_code(forum: &ForumId, person: &PersonId, code: &str, now: Moment) -> Written =
        "UPDATE badge SET code = $3, made_at = $4 WHERE forum_id = $1 AND person_id = $2";
    pub fn set_standing(forum: &ForumId, person: &PersonId, standing: bool) -> Written =
        "UPDATE badge SET standing = $3 WHERE forum_id = $1 AND person_id = $2";
    pub fn forget_badges(person: &PersonId) -> Written = "DELETE FROM badge WHERE person_id = $1";
    pub fn leads_at(forum: &ForumId, organisation: &OrganisationId) -> Many<Lead> =
        "SELECT id, organisation_id, person_id, state, note, asked_at, answered_at FROM lead
         WHERE forum_id = $1 AND organisation_id = $2 AND state <> 'dropped' ORDER BY asked_at DESC, id DESC";
    pub fn lead(forum: &ForumId, organisation: &OrganisationId, person: &PersonId) -> One<Lead> =
        "SELECT id, organisation_id, person_id, state, note, asked_at, answered_at FROM lead
         WHERE forum_id = $1 AND organisation_id = $2 AND person_id = $3";
    pub fn lead_by_id(forum: &ForumId, id: &LeadId) -> One<Lead> =
        "SELECT id, organisation_id, person_id, state, note, asked_at, answered_at FROM lead WHERE forum_id = $1 AND id = $2";
    pub fn leads_of(forum: &ForumId, person: &PersonId) -> Many<Lead> =
        "SELECT id, organisation_id, person_id, state, note, asked_at, answered_at FROM lead
         WHERE forum_id = $1 AND person_id = $2 ORDER BY asked_at DESC, id DESC";
    pub fn leads_of_person(person: &PersonId) -> Many<(ForumId, OrganisationId, LeadState, String, Moment)> =
        "SELECT forum_id, organisation_id, state, note, asked_at FROM lead WHERE person_id = $1 ORDER BY asked_at";
    pub fn lead_ids_of(person: &PersonId) -> Many<(LeadId,)> = "SELECT id FROM lead WHERE person_id = $1";
    pub fn insert_lead(forum: &ForumId, organisation: &OrganisationId, person: &PersonId, id: &LeadId, state: &LeadState, note: &str, by: Option<&PersonId>, asked: Moment, answered: Option<Moment>) -> Written =
        "INSERT INTO lead (forum_id, organisation_id, person_id, id, state, note, by_person, asked_at, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
    pub fn set_note(forum: &ForumId, id: &LeadId, note: &str) -> Written =
        "UPDATE lead SET note = $3 WHERE forum_id = $1 AND id = $2";
    pub fn answer(forum: &ForumId, id: &LeadId, state: &LeadState, now: Moment) -> Written =
        "UPDATE lead SET state = $3, answered_at = $4 WHERE forum_id = $1 AND id = $2";
    pub fn set_state(forum: &ForumId, id: &LeadId, state: &LeadState, note: &str) -> Written =
        "UPDATE lead SET state = $3, note = $4 WHERE forum_id = $1 AND id = $2";
    pub fn withdraw(forum: &ForumId, id: &LeadId, now: Moment) -> Written =
        "UPDATE lead SET state = 'refused', note = '', answered_at = $3 WHERE forum_id = $1 AND id = $2";
    pub fn remove_lead(forum: &ForumId, id: &LeadId) -> Written = "DELETE FROM lead WHERE forum_id = $1 AND id = $2";
    pub fn forget_leads(person: &PersonId) -> Written = "DELETE FROM lead WHERE person_id = $1";
    pub fn forget_asker(person: &PersonId) -> Written = "UPDATE lead SET by_person = NULL WHERE by_person = $1";
}
