//! The SQL of what a plan is made from beside hours, places and wishes.

use exedra_kernel::lang::Words;
use exedra_kernel::{ForumId, MeetingId, Moment, PersonId};
use exedra_store::sql;

use crate::habits::Habit;
use crate::interpreters::Interpreter;
use crate::spare::Trial;

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn insert_remote_slot(forum: &ForumId, number: i64, starts: Moment, ends: Moment) -> Written =
        "INSERT INTO meeting_slot (forum_id, number, starts_at, ends_at, remote_only) VALUES ($1, $2, $3, $4, TRUE)";
    pub fn mark_remote_only(forum: &ForumId, number: i64) -> Written =
        "UPDATE meeting_slot SET remote_only = TRUE WHERE forum_id = $1 AND number = $2";

    pub fn interpreters(forum: &ForumId) -> Many<Interpreter> =
        "SELECT id, person_id, name, languages FROM meeting_interpreter WHERE forum_id = $1 ORDER BY name, id";
    pub fn interpreter(forum: &ForumId, id: &str) -> One<Interpreter> =
        "SELECT id, person_id, name, languages FROM meeting_interpreter WHERE forum_id = $1 AND id = $2";
    pub fn put_interpreter(forum: &ForumId, id: &str, person: Option<&PersonId>, name: &str, languages: &Words) -> Written =
        "INSERT INTO meeting_interpreter (forum_id, id, person_id, name, languages) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (forum_id, id) DO UPDATE SET person_id = excluded.person_id, name = excluded.name, languages = excluded.languages";
    pub fn delete_interpreter(forum: &ForumId, id: &str) -> Written =
        "DELETE FROM meeting_interpreter WHERE forum_id = $1 AND id = $2";
    pub fn interpreters_away(forum: &ForumId) -> Many<(String, i64)> =
        "SELECT interpreter_id, slot FROM interpreter_away WHERE forum_id = $1 ORDER BY interpreter_id, slot";
    pub fn interpreter_leaves(forum: &ForumId, id: &str, slot: i64) -> Written =
        "INSERT INTO interpreter_away (forum_id, interpreter_id, slot) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    pub fn interpreter_returns(forum: &ForumId, id: &str) -> Written =
        "DELETE FROM interpreter_away WHERE forum_id = $1 AND interpreter_id = $2";
    pub fn delete_away_in(forum: &ForumId, slot: i64) -> Written =
        "DELETE FROM interpreter_away WHERE forum_id = $1 AND slot = $2";
    pub fn interpreter_works(forum: &ForumId, id: &str, now: Moment) -> One<(i64,)> =
        "SELECT COUNT(*) FROM meeting WHERE forum_id = $1 AND interpreter_id = $2 AND state <> 'cancelled' AND ends_at > $3";
    pub fn set_interpreter(forum: &ForumId, meeting: &MeetingId, interpreter: Option<&str>) -> Written =
        "UPDATE meeting SET interpreter_id = $3 WHERE forum_id = $1 AND id = $2";
    pub fn interpreted_for(person: &PersonId) -> Many<(ForumId, String, String)> =
        "SELECT forum_id, name, languages FROM meeting_interpreter WHERE person_id = $1 ORDER BY forum_id, id";
    pub fn forget_interpreter(person: &PersonId) -> Written =
        "UPDATE meeting_interpreter SET name = '—', languages = '[]', person_id = NULL WHERE person_id = $1";

    pub fn closed(forum: &ForumId) -> Many<(String, i64)> =
        "SELECT place_id, slot FROM place_closed WHERE forum_id = $1 ORDER BY place_id, slot";
    pub fn close(forum: &ForumId, place: &str, slot: i64) -> Written =
        "INSERT INTO place_closed (forum_id, place_id, slot) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    pub fn open(forum: &ForumId, place: &str, slot: i64) -> Written =
        "DELETE FROM place_closed WHERE forum_id = $1 AND place_id = $2 AND slot = $3";
    pub fn delete_closed_in(forum: &ForumId, slot: i64) -> Written =
        "DELETE FROM place_closed WHERE forum_id = $1 AND slot = $2";
    pub fn delete_closed_of(forum: &ForumId, place: &str) -> Written =
        "DELETE FROM place_closed WHERE forum_id = $1 AND place_id = $2";

    pub fn habit(forum: &ForumId, person: &PersonId) -> One<Habit> =
        "SELECT person_id, zone, wakes, sleeps, starred FROM meeting_habit WHERE forum_id = $1 AND person_id = $2";
    pub fn habits(forum: &ForumId) -> Many<Habit> =
        "SELECT person_id, zone, wakes, sleeps, starred FROM meeting_habit WHERE forum_id = $1 ORDER BY person_id";
    pub fn put_habit(forum: &ForumId, person: &PersonId, zone: &str, wakes: i64, sleeps: i64, starred: bool) -> Written =
        "INSERT INTO meeting_habit (forum_id, person_id, zone, wakes, sleeps, starred) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (forum_id, person_id) DO UPDATE SET zone = excluded.zone, wakes = excluded.wakes, sleeps = excluded.sleeps, starred = excluded.starred";
    pub fn habits_of(person: &PersonId) -> Many<(ForumId, String, i64, i64, bool)> =
        "SELECT forum_id, zone, wakes, sleeps, starred FROM meeting_habit WHERE person_id = $1 ORDER BY forum_id";
    pub fn forget_habits(person: &PersonId) -> Written = "DELETE FROM meeting_habit WHERE person_id = $1";

    pub fn spare(forum: &ForumId) -> One<(i64,)> = "SELECT percent FROM meeting_spare WHERE forum_id = $1";
    pub fn put_spare(forum: &ForumId, percent: i64) -> Written =
        "INSERT INTO meeting_spare (forum_id, percent) VALUES ($1, $2) ON CONFLICT (forum_id) DO UPDATE SET percent = excluded.percent";
    pub fn trials(forum: &ForumId) -> Many<Trial> =
        "SELECT percent, tables, wanted, placed, objective, bound, at FROM spare_trial WHERE forum_id = $1 ORDER BY percent";
    pub fn clear_trials(forum: &ForumId) -> Written = "DELETE FROM spare_trial WHERE forum_id = $1";
    pub fn put_trial(forum: &ForumId, percent: i64, tables: i64, wanted: i64, placed: i64, objective: i64, bound: i64, at: Moment) -> Written =
        "INSERT INTO spare_trial (forum_id, percent, tables, wanted, placed, objective, bound, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
}
