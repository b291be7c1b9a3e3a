//! The SQL of plans changed by hand and of their versions.

use exedra_kernel::{ForumId, Moment, PlanId, RequestId};
use exedra_store::sql;

use crate::hand_rows::{ChangeRow, Version, VersionChange};
use crate::model::Plan;

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn hand(forum: &ForumId, plan: &PlanId) -> One<(i64, Option<PlanId>)> =
        "SELECT revision, derived_from FROM meeting_plan WHERE forum_id = $1 AND id = $2";
    pub fn turn(forum: &ForumId, plan: &PlanId, was: i64) -> Written =
        "UPDATE meeting_plan SET revision = revision + 1 WHERE forum_id = $1 AND id = $2 AND revision = $3 AND state IN ('made', 'published')";
    pub fn set_numbers(forum: &ForumId, plan: &PlanId, placed: i64, objective: i64, bound: i64, gap: f64, trace: &str) -> Written =
        "UPDATE meeting_plan SET placed = $3, objective = $4, bound = $5, gap = $6, trace = $7 WHERE forum_id = $1 AND id = $2";
    pub fn derive(forum: &ForumId, plan: &PlanId, new: &PlanId, by: &str, at: Moment) -> Written =
        "INSERT INTO meeting_plan (forum_id, id, job_id, state, seed, keep, wanted, placed, objective, bound, gap, seconds, trace, made_by, made_at, derived_from)
         SELECT forum_id, $3, '', 'made', seed, keep, wanted, placed, objective, bound, gap, seconds, trace, $4, $5, id
         FROM meeting_plan WHERE forum_id = $1 AND id = $2";
    pub fn derive_meetings(forum: &ForumId, plan: &PlanId, new: &PlanId) -> Written =
        "INSERT INTO plan_meeting (forum_id, plan_id, request_id, a_id, b_id, slot, place_id, interpreter_id)
         SELECT forum_id, $3, request_id, a_id, b_id, slot, place_id, interpreter_id FROM plan_meeting WHERE forum_id = $1 AND plan_id = $2";
    pub fn derive_unplaced(forum: &ForumId, plan: &PlanId, new: &PlanId) -> Written =
        "INSERT INTO plan_unplaced (forum_id, plan_id, request_id, a_id, b_id, code, args)
         SELECT forum_id, $3, request_id, a_id, b_id, code, args FROM plan_unplaced WHERE forum_id = $1 AND plan_id = $2";
    pub fn derive_groups(forum: &ForumId, plan: &PlanId, new: &PlanId) -> Written =
        "INSERT INTO plan_group (forum_id, plan_id, group_id, slot, place_id, code)
         SELECT forum_id, $3, group_id, slot, place_id, code FROM plan_group WHERE forum_id = $1 AND plan_id = $2";
    pub fn derived(forum: &ForumId, plan: &PlanId) -> Many<Plan> =
        "SELECT id, job_id, state, seed, keep, wanted, placed, objective, bound, gap, seconds, trace, made_by, made_at, published_at
         FROM meeting_plan WHERE forum_id = $1 AND derived_from = $2 ORDER BY made_at DESC, id DESC";

    pub fn remove_meeting(forum: &ForumId, plan: &PlanId, request: &RequestId) -> Written =
        "DELETE FROM plan_meeting WHERE forum_id = $1 AND plan_id = $2 AND request_id = $3";
    pub fn remove_unplaced(forum: &ForumId, plan: &PlanId, request: &RequestId) -> Written =
        "DELETE FROM plan_unplaced WHERE forum_id = $1 AND plan_id = $2 AND request_id = $3";
    pub fn put_meeting(forum: &ForumId, plan: &PlanId, request: &RequestId, a: &str, b: &str, slot: i64, place: &str, interpreter: Option<&str>) -> Written =
        "INSERT INTO plan_meeting (forum_id, plan_id, request_id, a_id, b_id, slot, place_id, interpreter_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    pub fn put_unplaced(forum: &ForumId, plan: &PlanId, request: &RequestId, a: &str, b: &str, code: &str, args: &str) -> Written =
        "INSERT INTO plan_unplaced (forum_id, plan_id, request_id, a_id, b_id, code, args) VALUES ($1, $2, $3, $4, $5, $6, $7)";

    pub fn changes(forum: &ForumId, plan: &PlanId) -> Many<ChangeRow> =
        "SELECT number, kind, request_id, steps, objective, bound, made_by, made_at, undone_by, undone_at FROM plan_change
         WHERE forum_id = $1 AND plan_id = $2 ORDER BY number DESC";
    pub fn last_change(forum: &ForumId, plan: &PlanId) -> One<(Option<i64>,)> =
        "SELECT MAX(number) FROM plan_change WHERE forum_id = $1 AND plan_id = $2";
    pub fn insert_change(forum: &ForumId, plan: &PlanId, number: i64, kind: &str, request: &RequestId, steps: &str, objective: i64, bound: i64, by: &str, at: Moment) -> Written =
        "INSERT INTO plan_change (forum_id, plan_id, number, kind, request_id, steps, objective, bound, made_by, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    pub fn undone(forum: &ForumId, plan: &PlanId, number: i64, by: &str, at: Moment) -> Written =
        "UPDATE plan_change SET undone_by = $4, undone_at = $5 WHERE forum_id = $1 AND plan_id = $2 AND number = $3 AND undone_at IS NULL";

    pub fn versions(forum: &ForumId) -> Many<Version> =
        "SELECT number, plan_id, note, published_by, published_at, came, moved, went, stayed FROM plan_version WHERE forum_id = $1 ORDER BY number DESC";
    pub fn version_of(forum: &ForumId, plan: &PlanId) -> One<Version> =
        "SELECT number, plan_id, note, published_by, published_at, came, moved, went, stayed FROM plan_version WHERE forum_id = $1 AND plan_id = $2";
    pub fn last_version(forum: &ForumId) -> One<(Option<i64>,)> = "SELECT MAX(number) FROM plan_version WHERE forum_id = $1";
    pub fn insert_version(forum: &ForumId, number: i64, plan: &PlanId, note: &str, by: &str, at: Moment, came: i64, moved: i64, went: i64, stayed: i64) -> Written =
        "INSERT INTO plan_version (forum_id, number, plan_id, note, published_by, published_at, came, moved, went, stayed)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    pub fn version_changes(forum: &ForumId, number: i64) -> Many<VersionChange> =
        "SELECT request_id, a_id, b_id, kind, old_starts, old_place, new_starts, new_place FROM plan_version_change
         WHERE forum_id = $1 AND number = $2 ORDER BY kind, new_starts, old_starts, request_id";
}
