//! The SQL of live demonstrations and their queues.

use exedra_kernel::{ForumId, Localized, Moment, OrganisationId, PersonId};
use exedra_store::sql;

use crate::model::{Live, LiveId, Turn};
use crate::queue::{LiveState, TurnState};

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn all(forum: &ForumId) -> Many<Live> =
        "SELECT l.id, l.organisation_id, l.titles, l.abouts, l.minutes, l.places, l.grace, l.state, l.last_number, l.last_place,
         l.resumed_at, e.stand_code FROM live l
         LEFT JOIN exhibitor e ON e.forum_id = l.forum_id AND e.organisation_id = l.organisation_id
         WHERE l.forum_id = $1 ORDER BY l.id";
    pub fn one(forum: &ForumId, id: &LiveId) -> One<Live> =
        "SELECT l.id, l.organisation_id, l.titles, l.abouts, l.minutes, l.places, l.grace, l.state, l.last_number, l.last_place,
         l.resumed_at, e.stand_code FROM live l
         LEFT JOIN exhibitor e ON e.forum_id = l.forum_id AND e.organisation_id = l.organisation_id
         WHERE l.forum_id = $1 AND l.id = $2";
    pub fn insert(forum: &ForumId, id: &LiveId, organisation: &OrganisationId, titles: &Localized, abouts: &Localized, minutes: i64, places: i64, grace: i64, state: &LiveState, now: Moment) -> Written =
        "INSERT INTO live (forum_id, id, organisation_id, titles, abouts, minutes, places, grace, state, last_number, last_place, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, $10)";
    pub fn update(forum: &ForumId, id: &LiveId, titles: &Localized, abouts: &Localized, minutes: i64, places: i64, grace: i64) -> Written =
        "UPDATE live SET titles = $3, abouts = $4, minutes = $5, places = $6, grace = $7 WHERE forum_id = $1 AND id = $2";
    pub fn set_state(forum: &ForumId, id: &LiveId, state: &LiveState, resumed: Option<Moment>) -> Written =
        "UPDATE live SET state = $3, resumed_at = $4 WHERE forum_id = $1 AND id = $2";
    pub fn count_up(forum: &ForumId, id: &LiveId, number: i64, place: i64) -> Written =
        "UPDATE live SET last_number = $3, last_place = $4 WHERE forum_id = $1 AND id = $2";
    pub fn insert_turn(forum: &ForumId, live: &LiveId, number: i64, place: i64, hash: &str, person: Option<&PersonId>, now: Moment) -> Written =
        "INSERT INTO turn (forum_id, live_id, number, place, state, secret_hash, person_id, returns, taken_at)
         VALUES ($1, $2, $3, $4, 'waiting', $5, $6, 0, $7)";
    pub fn turn(forum: &ForumId, live: &LiveId, number: i64) -> One<Turn> =
        "SELECT live_id, number, place, state, person_id, returns, taken_at, called_at, ended_at FROM turn
         WHERE forum_id = $1 AND live_id = $2 AND number = $3";
    pub fn turn_of_secret(forum: &ForumId, hash: &str) -> One<Turn> =
        "SELECT live_id, number, place, state, person_id, returns, taken_at, called_at, ended_at FROM turn
         WHERE forum_id = $1 AND secret_hash = $2";
    pub fn active_of_person(forum: &ForumId, live: &LiveId, person: &PersonId) -> One<Turn> =
        "SELECT live_id, number, place, state, person_id, returns, taken_at, called_at, ended_at FROM turn
         WHERE forum_id = $1 AND live_id = $2 AND person_id = $3 AND state IN ('waiting', 'called')";
    pub fn turns_of(person: &PersonId) -> Many<(ForumId, LiveId, i64, TurnState, Moment)> =
        "SELECT forum_id, live_id, number, state, taken_at FROM turn WHERE person_id = $1 ORDER BY taken_at";
    pub fn next(forum: &ForumId, live: &LiveId) -> One<Turn> =
        "SELECT live_id, number, place, state, person_id, returns, taken_at, called_at, ended_at FROM turn
         WHERE forum_id = $1 AND live_id = $2 AND state = 'waiting' ORDER BY place LIMIT 1";
    pub fn in_state(forum: &ForumId, live: &LiveId, state: &TurnState, limit: i64) -> Many<Turn> =
        "SELECT live_id, number, place, state, person_id, returns, taken_at, called_at, ended_at FROM turn
         WHERE forum_id = $1 AND live_id = $2 AND state = $3 ORDER BY place LIMIT $4";
    pub fn last_missed(forum: &ForumId, live: &LiveId, limit: i64) -> Many<Turn> =
        "SELECT live_id, number, place, state, person_id, returns, taken_at, called_at, ended_at FROM turn
         WHERE forum_id = $1 AND live_id = $2 AND state = 'missed' ORDER BY ended_at DESC, number DESC LIMIT $3";
    pub fn last_came(forum: &ForumId, live: &LiveId, limit: i64) -> Many<(Moment,)> =
        "SELECT ended_at FROM turn WHERE forum_id = $1 AND live_id = $2 AND state = 'came' AND ended_at IS NOT NULL
         ORDER BY ended_at DESC LIMIT $3";
    pub fn counts(forum: &ForumId, live: &LiveId) -> Many<(TurnState, i64)> =
        "SELECT state, COUNT(*) FROM turn WHERE forum_id = $1 AND live_id = $2 GROUP BY state";
    pub fn before(forum: &ForumId, live: &LiveId, place: i64) -> One<(i64,)> =
        "SELECT COUNT(*) FROM turn WHERE forum_id = $1 AND live_id = $2 AND state = 'waiting' AND place < $3";
    pub fn served(forum: &ForumId) -> Many<(OrganisationId, i64)> =
        "SELECT l.organisation_id, COUNT(*) FROM turn t JOIN live l ON l.forum_id = t.forum_id AND l.id = t.live_id
         JOIN exhibitor e ON e.forum_id = l.forum_id AND e.organisation_id = l.organisation_id
         WHERE t.forum_id = $1 AND t.state = 'came' AND l.state <> 'prepared' GROUP BY l.organisation_id";
    /// Only from the state in which it was read: 0 rows when somebody else was first.
    pub fn call(forum: &ForumId, live: &LiveId, number: i64, now: Moment) -> Written =
        "UPDATE turn SET state = 'called', called_at = $4 WHERE forum_id = $1 AND live_id = $2 AND number = $3 AND state = 'waiting'";
    pub fn finish(forum: &ForumId, live: &LiveId, number: i64, was: &TurnState, state: &TurnState, now: Moment) -> Written =
        "UPDATE turn SET state = $5, ended_at = $6 WHERE forum_id = $1 AND live_id = $2 AND number = $3 AND state = $4";
    pub fn come_back(forum: &ForumId, live: &LiveId, number: i64, place: i64) -> Written =
        "UPDATE turn SET state = 'waiting', place = $4, returns = returns + 1, called_at = NULL, ended_at = NULL
         WHERE forum_id = $1 AND live_id = $2 AND number = $3 AND state = 'missed'";
    pub fn end_all(forum: &ForumId, live: &LiveId, now: Moment) -> Written =
        "UPDATE turn SET state = 'ended', ended_at = $3 WHERE forum_id = $1 AND live_id = $2 AND state IN ('waiting', 'called')";
    pub fn leave_all(person: &PersonId, now: Moment) -> Written =
        "UPDATE turn SET state = 'left', ended_at = $2 WHERE person_id = $1 AND state IN ('waiting', 'called')";
    pub fn forget_holder(person: &PersonId) -> Written = "UPDATE turn SET person_id = NULL WHERE person_id = $1";
    /// Numbers keep no holder once an edition is archived: they count, and that is all.
    pub fn forget_holders() -> Written =
        "UPDATE turn SET person_id = NULL WHERE person_id IS NOT NULL
         AND forum_id IN (SELECT id FROM forum WHERE state = 'archived')";
}
