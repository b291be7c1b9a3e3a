//! The SQL of ties between organisations.

use exedra_kernel::{Moment, OrganisationId, PersonId};
use exedra_store::sql;

use crate::tie::{Tie, TieId};

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn of(id: &OrganisationId) -> Many<Tie> =
        "SELECT id, from_id, to_id, kind, source, since, state, reason, made_at FROM tie
         WHERE from_id = $1 OR to_id = $1 ORDER BY kind, made_at, id";
    /// Ties said to an organisation that it has not answered.
    pub fn to_answer(id: &OrganisationId) -> One<(i64,)> = "SELECT COUNT(*) FROM tie WHERE to_id = $1 AND state = 'said'";
    /// Ties that an organisation said and the other ends have not confirmed.
    pub fn unanswered(id: &OrganisationId) -> One<(i64,)> =
        "SELECT COUNT(*) FROM tie WHERE from_id = $1 AND state <> 'confirmed'";
    pub fn by_id(id: &TieId) -> One<Tie> =
        "SELECT id, from_id, to_id, kind, source, since, state, reason, made_at FROM tie WHERE id = $1";
    pub fn insert(id: &TieId, from: &OrganisationId, to: &OrganisationId, kind: &str, source: &str, since: Option<&str>, state: &str, at: Moment, by: Option<&PersonId>) -> Written =
        "INSERT INTO tie (id, from_id, to_id, kind, source, since, state, reason, made_at, made_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, '', $8, $9) ON CONFLICT (from_id, to_id, kind) DO NOTHING";
    pub fn answer(id: &TieId, state: &str, reason: &str, at: Moment, by: Option<&PersonId>) -> Written =
        "UPDATE tie SET state = $2, reason = $3, answered_at = $4, answered_by = $5 WHERE id = $1";
    pub fn remove(id: &TieId) -> Written = "DELETE FROM tie WHERE id = $1";
    pub fn made_by(person: &PersonId) -> Many<(TieId, Moment)> =
        "SELECT id, made_at FROM tie WHERE made_by = $1 OR answered_by = $1 ORDER BY made_at, id";
    pub fn forget_maker(person: &PersonId) -> Written = "UPDATE tie SET made_by = NULL WHERE made_by = $1";
    pub fn forget_answerer(person: &PersonId) -> Written = "UPDATE tie SET answered_by = NULL WHERE answered_by = $1";
}
