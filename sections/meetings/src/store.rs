//! The SQL of this section.

use exedra_kernel::{ForumId, ListingId, MeetingId, Moment, OrganisationId, PersonId, PlanId, RequestId};
use exedra_store::sql;

use crate::model::{
    Meeting, MeetingState, Place, Plan, PlanMeeting, PlanState, Preference, Request, RequestState, Slot, Unplaced, Wish,
};

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn slots(forum: &ForumId) -> Many<Slot> =
        "SELECT number, starts_at, ends_at, label, remote_only FROM meeting_slot WHERE forum_id = $1 ORDER BY starts_at, number";
    pub fn insert_slot(forum: &ForumId, number: i64, starts: Moment, ends: Moment, label: Option<&str>) -> Written =
        "INSERT INTO meeting_slot (forum_id, number, starts_at, ends_at, label) VALUES ($1, $2, $3, $4, $5)";
    pub fn delete_slot(forum: &ForumId, number: i64) -> Written =
        "DELETE FROM meeting_slot WHERE forum_id = $1 AND number = $2";
    pub fn delete_blocked_in(forum: &ForumId, number: i64) -> Written =
        "DELETE FROM blocked_time WHERE forum_id = $1 AND slot = $2";
    pub fn places(forum: &ForumId) -> Many<Place> =
        "SELECT id, kind, name, rank, organisation_id, address FROM meeting_place WHERE forum_id = $1 ORDER BY rank, id";
    pub fn put_place(forum: &ForumId, id: &str, kind: &str, name: &str, rank: i64, organisation: Option<&OrganisationId>, address: Option<&str>) -> Written =
        "INSERT INTO meeting_place (forum_id, id, kind, name, rank, organisation_id, address) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (forum_id, id) DO UPDATE SET kind = excluded.kind, name = excluded.name, rank = excluded.rank,
         organisation_id = excluded.organisation_id, address = excluded.address";
    pub fn delete_place(forum: &ForumId, id: &str) -> Written =
        "DELETE FROM meeting_place WHERE forum_id = $1 AND id = $2";

    pub fn blocked(forum: &ForumId, person: &PersonId) -> Many<(i64,)> =
        "SELECT slot FROM blocked_time WHERE forum_id = $1 AND person_id = $2 ORDER BY slot";
    pub fn all_blocked(forum: &ForumId) -> Many<(PersonId, i64)> =
        "SELECT person_id, slot FROM blocked_time WHERE forum_id = $1 ORDER BY person_id, slot";
    pub fn block(forum: &ForumId, person: &PersonId, slot: i64) -> Written =
        "INSERT INTO blocked_time (forum_id, person_id, slot) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    pub fn unblock(forum: &ForumId, person: &PersonId) -> Written =
        "DELETE FROM blocked_time WHERE forum_id = $1 AND person_id = $2";
    pub fn preference(forum: &ForumId, person: &PersonId) -> One<Preference> =
        "SELECT person_id, remote, most FROM meeting_preference WHERE forum_id = $1 AND person_id = $2";
    pub fn all_preferences(forum: &ForumId) -> Many<Preference> =
        "SELECT person_id, remote, most FROM meeting_preference WHERE forum_id = $1 ORDER BY person_id";
    pub fn prefer(forum: &ForumId, person: &PersonId, remote: bool, most: Option<i64>) -> Written =
        "INSERT INTO meeting_preference (forum_id, person_id, remote, most) VALUES ($1, $2, $3, $4)
         ON CONFLICT (forum_id, person_id) DO UPDATE SET remote = excluded.remote, most = excluded.most";

    pub fn insert_request(forum: &ForumId, id: &RequestId, from: &PersonId, to: &PersonId, listing: Option<&ListingId>, message: &str, language: &str, wish: &Wish, at: Moment) -> Written =
        "INSERT INTO meeting_request (forum_id, id, from_id, to_id, listing_id, message, message_language, wish, state, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'pending', $9)";
    pub fn request(forum: &ForumId, id: &RequestId) -> One<Request> =
        "SELECT id, from_id, to_id, listing_id, message, message_language, wish, answer_wish, state, reason, created_at, answered_at, answered_by
         FROM meeting_request WHERE forum_id = $1 AND id = $2";
    pub fn requests_of(forum: &ForumId, person: &PersonId) -> Many<Request> =
        "SELECT id, from_id, to_id, listing_id, message, message_language, wish, answer_wish, state, reason, created_at, answered_at, answered_by
         FROM meeting_request WHERE forum_id = $1 AND (from_id = $2 OR to_id = $2) ORDER BY created_at DESC, id DESC";
    pub fn wanted(forum: &ForumId) -> Many<Request> =
        "SELECT id, from_id, to_id, listing_id, message, message_language, wish, answer_wish, state, reason, created_at, answered_at, answered_by
         FROM meeting_request WHERE forum_id = $1 AND state IN ('accepted', 'planned') ORDER BY id";
    pub fn count_requests(forum: &ForumId) -> Many<(RequestState, i64)> =
        "SELECT state, COUNT(*) FROM meeting_request WHERE forum_id = $1 GROUP BY state ORDER BY state";
    pub fn answer(forum: &ForumId, id: &RequestId, state: &RequestState, wish: Option<&Wish>, reason: Option<&str>, at: Moment, by: &str) -> Written =
        "UPDATE meeting_request SET state = $3, answer_wish = COALESCE($4, answer_wish), reason = $5, answered_at = $6, answered_by = $7
         WHERE forum_id = $1 AND id = $2";
    pub fn mark_planned(forum: &ForumId) -> Written =
        "UPDATE meeting_request SET state = 'planned' WHERE forum_id = $1 AND state = 'accepted' AND EXISTS (SELECT 1 FROM meeting m
         WHERE m.forum_id = meeting_request.forum_id AND m.request_id = meeting_request.id AND m.state <> 'cancelled')";
    pub fn mark_accepted(forum: &ForumId) -> Written =
        "UPDATE meeting_request SET state = 'accepted' WHERE forum_id = $1 AND state = 'planned' AND NOT EXISTS (SELECT 1 FROM meeting m
         WHERE m.forum_id = meeting_request.forum_id AND m.request_id = meeting_request.id AND m.state <> 'cancelled')";

    pub fn insert_plan(forum: &ForumId, id: &PlanId, job: &str, seed: i64, keep: bool, by: &str, at: Moment) -> Written =
        "INSERT INTO meeting_plan (forum_id, id, job_id, state, seed, keep, wanted, placed, objective, bound, gap, seconds, trace, made_by, made_at)
         VALUES ($1, $2, $3, 'running', $4, $5, 0, 0, 0, 0, 0, 0, '[]', $6, $7)";
    pub fn plan(forum: &ForumId, id: &PlanId) -> One<Plan> =
        "SELECT id, job_id, state, seed, keep, wanted, placed, objective, bound, gap, seconds, trace, made_by, made_at, published_at
         FROM meeting_plan WHERE forum_id = $1 AND id = $2";
    pub fn plan_of_job(forum: &ForumId, job: &str) -> One<Plan> =
        "SELECT id, job_id, state, seed, keep, wanted, placed, objective, bound, gap, seconds, trace, made_by, made_at, published_at
         FROM meeting_plan WHERE forum_id = $1 AND job_id = $2 ORDER BY id LIMIT 1";
    pub fn plans(forum: &ForumId, limit: i64) -> Many<Plan> =
        "SELECT id, job_id, state, seed, keep, wanted, placed, objective, bound, gap, seconds, trace, made_by, made_at, published_at
         FROM meeting_plan WHERE forum_id = $1 ORDER BY made_at DESC, id DESC LIMIT $2";
    pub fn set_plan_state(forum: &ForumId, id: &PlanId, state: &PlanState) -> Written =
        "UPDATE meeting_plan SET state = $3 WHERE forum_id = $1 AND id = $2";
    pub fn finish_plan(forum: &ForumId, id: &PlanId, wanted: i64, placed: i64, objective: i64, bound: i64, gap: f64, seconds: f64, trace: &str) -> Written =
        "UPDATE meeting_plan SET state = 'made', wanted = $3, placed = $4, objective = $5, bound = $6, gap = $7, seconds = $8, trace = $9
         WHERE forum_id = $1 AND id = $2 AND state = 'running'";
    pub fn replace_published(forum: &ForumId) -> Written =
        "UPDATE meeting_plan SET state = 'replaced' WHERE forum_id = $1 AND state = 'published'";
    pub fn mark_published(forum: &ForumId, id: &PlanId, at: Moment) -> Written =
        "UPDATE meeting_plan SET state = 'published', published_at = $3 WHERE forum_id = $1 AND id = $2";
    pub fn plan_meetings(forum: &ForumId, plan: &PlanId) -> Many<PlanMeeting> =
        "SELECT request_id, a_id, b_id, slot, place_id, interpreter_id FROM plan_meeting WHERE forum_id = $1 AND plan_id = $2 ORDER BY request_id";
    pub fn plan_unplaced(forum: &ForumId, plan: &PlanId) -> Many<Unplaced> =
        "SELECT request_id, a_id, b_id, code, args FROM plan_unplaced WHERE forum_id = $1 AND plan_id = $2 ORDER BY code, request_id";

    pub fn plan_unplaced_of(forum: &ForumId, plan: &PlanId, person: &PersonId) -> Many<(RequestId, String)> =
        "SELECT request_id, code FROM plan_unplaced WHERE forum_id = $1 AND plan_id = $2 AND (a_id = $3 OR b_id = $3) ORDER BY request_id";
    pub fn last_slot_planned(forum: &ForumId) -> One<(Option<i64>,)> =
        "SELECT MAX(slot) FROM (SELECT slot FROM plan_meeting WHERE forum_id = $1 UNION ALL SELECT slot FROM meeting WHERE forum_id = $1
         UNION ALL SELECT slot FROM plan_group WHERE forum_id = $1 AND slot IS NOT NULL
         UNION ALL SELECT slot FROM meeting_proposal WHERE forum_id = $1) AS s";

    pub fn meetings(forum: &ForumId) -> Many<Meeting> =
        "SELECT id, a_id, b_id, request_id, slot, starts_at, ends_at, place_id, state, revision, changed_at, interpreter_id FROM meeting WHERE forum_id = $1 ORDER BY id";
    pub fn meetings_of(forum: &ForumId, person: &PersonId) -> Many<Meeting> =
        "SELECT id, a_id, b_id, request_id, slot, starts_at, ends_at, place_id, state, revision, changed_at, interpreter_id FROM meeting
         WHERE forum_id = $1 AND (a_id = $2 OR b_id = $2) ORDER BY id";
    pub fn meeting_of_request(forum: &ForumId, request: &RequestId) -> One<Meeting> =
        "SELECT id, a_id, b_id, request_id, slot, starts_at, ends_at, place_id, state, revision, changed_at, interpreter_id FROM meeting
         WHERE forum_id = $1 AND request_id = $2";
    pub fn forums_with(person: &PersonId) -> Many<(ForumId,)> =
        "SELECT DISTINCT forum_id FROM meeting WHERE a_id = $1 OR b_id = $1 ORDER BY forum_id";
    pub fn met(person: &PersonId) -> Many<(PersonId,)> =
        "SELECT DISTINCT CASE WHEN a_id = $1 THEN b_id ELSE a_id END FROM meeting
         WHERE (a_id = $1 OR b_id = $1) AND state <> 'cancelled' AND NOT EXISTS (SELECT 1 FROM meeting_said s
         WHERE s.forum_id = meeting.forum_id AND s.meeting_id = meeting.id AND s.slot = meeting.slot AND s.outcome = 'absent') ORDER BY 1";
    pub fn count_held(forum: &ForumId) -> One<(i64,)> =
        "SELECT COUNT(*) FROM meeting WHERE forum_id = $1 AND state <> 'cancelled'";
    pub fn change_meeting(forum: &ForumId, id: &MeetingId, slot: i64, starts: Moment, ends: Moment, place: &str, state: &MeetingState, at: Moment) -> Written =
        "UPDATE meeting SET slot = $3, starts_at = $4, ends_at = $5, place_id = $6, state = $7, revision = revision + 1, changed_at = $8
         WHERE forum_id = $1 AND id = $2";
    pub fn cancel_meeting(forum: &ForumId, id: &MeetingId, at: Moment) -> Written =
        "UPDATE meeting SET state = 'cancelled', revision = revision + 1, changed_at = $3
         WHERE forum_id = $1 AND id = $2 AND state <> 'cancelled'";
    pub fn clear_seats(forum: &ForumId) -> Written =
        "DELETE FROM meeting_seat WHERE forum_id = $1 AND EXISTS (SELECT 1 FROM meeting m
         JOIN meeting_request r ON r.forum_id = m.forum_id AND r.id = m.request_id
         WHERE m.forum_id = meeting_seat.forum_id AND m.id = meeting_seat.meeting_id AND r.origin <> 'booked')";
    pub fn free_seats(forum: &ForumId, meeting: &MeetingId) -> Written =
        "DELETE FROM meeting_seat WHERE forum_id = $1 AND meeting_id = $2";
    pub fn seats(forum: &ForumId) -> Many<(String, i64, MeetingId)> =
        "SELECT who, slot, meeting_id FROM meeting_seat WHERE forum_id = $1 ORDER BY who, slot";

    pub fn forums_asked(person: &PersonId) -> Many<(ForumId,)> =
        "SELECT DISTINCT forum_id FROM meeting_request WHERE from_id = $1 OR to_id = $1 ORDER BY forum_id";
    pub fn forums_kept(person: &PersonId) -> Many<(ForumId,)> =
        "SELECT forum_id FROM blocked_time WHERE person_id = $1 UNION SELECT forum_id FROM meeting_preference WHERE person_id = $1";
    pub fn traces(person: &PersonId) -> Many<(RequestId,)> =
        "SELECT id FROM meeting_request WHERE from_id = $1 OR to_id = $1 ORDER BY id";
    pub fn to_come(person: &PersonId, now: Moment) -> Many<(ForumId, MeetingId)> =
        "SELECT forum_id, id FROM meeting WHERE (a_id = $1 OR b_id = $1) AND state <> 'cancelled' AND ends_at > $2 ORDER BY id";
    pub fn forget_texts(person: &PersonId) -> Written =
        "UPDATE meeting_request SET message = '', reason = NULL WHERE from_id = $1 OR to_id = $1";
    pub fn forget_asked(person: &PersonId) -> Written =
        "UPDATE meeting_request SET state = 'withdrawn' WHERE from_id = $1 AND (state IN ('pending', 'accepted')
         OR (state = 'planned' AND NOT EXISTS (SELECT 1 FROM meeting m WHERE m.forum_id = meeting_request.forum_id
         AND m.request_id = meeting_request.id AND m.state <> 'cancelled')))";
    pub fn forget_answered(person: &PersonId) -> Written =
        "UPDATE meeting_request SET state = 'declined' WHERE to_id = $1 AND (state IN ('pending', 'accepted')
         OR (state = 'planned' AND NOT EXISTS (SELECT 1 FROM meeting m WHERE m.forum_id = meeting_request.forum_id
         AND m.request_id = meeting_request.id AND m.state <> 'cancelled')))";
    pub fn forget_blocked(person: &PersonId) -> Written = "DELETE FROM blocked_time WHERE person_id = $1";
    pub fn forget_preferences(person: &PersonId) -> Written = "DELETE FROM meeting_preference WHERE person_id = $1";
    pub fn free_seats_to_come(person: &PersonId, now: Moment) -> Written =
        "DELETE FROM meeting_seat WHERE EXISTS (SELECT 1 FROM meeting m WHERE m.forum_id = meeting_seat.forum_id
         AND m.id = meeting_seat.meeting_id AND (m.a_id = $1 OR m.b_id = $1) AND m.ends_at > $2)";
    pub fn cancel_to_come(person: &PersonId, now: Moment) -> Written =
        "UPDATE meeting SET state = 'cancelled', revision = revision + 1, changed_at = $2
         WHERE (a_id = $1 OR b_id = $1) AND state <> 'cancelled' AND ends_at > $2";
    pub fn topics_met(person: &PersonId) -> Many<(ForumId, PersonId, Option<ListingId>)> =
        "SELECT m.forum_id, CASE WHEN m.a_id = $1 THEN m.b_id ELSE m.a_id END, r.listing_id FROM meeting m
         LEFT JOIN meeting_request r ON r.forum_id = m.forum_id AND r.id = m.request_id
         WHERE (m.a_id = $1 OR m.b_id = $1) AND m.state <> 'cancelled' AND NOT EXISTS (SELECT 1 FROM meeting_said s
         WHERE s.forum_id = m.forum_id AND s.meeting_id = m.id AND s.slot = m.slot AND s.outcome = 'absent') ORDER BY m.id";
}
