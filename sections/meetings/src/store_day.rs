//! The SQL of the day itself.

use exedra_kernel::{ForumId, MeetingId, Moment, PersonId, RequestId};
use exedra_store::sql;

use crate::day::{Late, Note, Outcome, Proposal, ProposalId, ProposalKind, ProposalState, Said};
use crate::model::{Meeting, MeetingState, RequestState};

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn meeting(forum: &ForumId, id: &MeetingId) -> One<Meeting> =
        "SELECT id, a_id, b_id, request_id, slot, starts_at, ends_at, place_id, state, revision, changed_at, interpreter_id FROM meeting
         WHERE forum_id = $1 AND id = $2";
    pub fn insert_meeting(forum: &ForumId, id: &MeetingId, a: &PersonId, b: &PersonId, request: &RequestId, slot: i64, starts: Moment, ends: Moment, place: &str, state: &MeetingState, at: Moment) -> Written =
        "INSERT INTO meeting (forum_id, id, a_id, b_id, request_id, slot, starts_at, ends_at, place_id, state, revision, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, $11)";
    pub fn seats_of(forum: &ForumId, meeting: &MeetingId) -> Many<(String,)> =
        "SELECT who FROM meeting_seat WHERE forum_id = $1 AND meeting_id = $2 ORDER BY who";
    pub fn seats_in(forum: &ForumId, slot: i64) -> Many<(String,)> =
        "SELECT who FROM meeting_seat WHERE forum_id = $1 AND slot = $2 ORDER BY who";
    pub fn take_seat(forum: &ForumId, who: &str, slot: i64, meeting: &MeetingId) -> Written =
        "INSERT INTO meeting_seat (forum_id, who, slot, meeting_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";

    pub fn put_late(forum: &ForumId, meeting: &MeetingId, person: &PersonId, slot: i64, minutes: i64, at: Moment) -> Written =
        "INSERT INTO meeting_late (forum_id, meeting_id, person_id, slot, minutes, said_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (forum_id, meeting_id, person_id, slot) DO UPDATE SET minutes = excluded.minutes, said_at = excluded.said_at";
    pub fn lates_of(forum: &ForumId, person: &PersonId) -> Many<Late> =
        "SELECT l.meeting_id, l.person_id, l.minutes, l.said_at FROM meeting_late l
         JOIN meeting m ON m.forum_id = l.forum_id AND m.id = l.meeting_id AND m.slot = l.slot
         WHERE l.forum_id = $1 AND (m.a_id = $2 OR m.b_id = $2) ORDER BY l.meeting_id, l.person_id";
    pub fn put_said(forum: &ForumId, meeting: &MeetingId, person: &PersonId, slot: i64, outcome: &Outcome, at: Moment, by: &str) -> Written =
        "INSERT INTO meeting_said (forum_id, meeting_id, person_id, slot, outcome, said_at, said_by) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (forum_id, meeting_id, person_id, slot) DO UPDATE SET outcome = excluded.outcome, said_at = excluded.said_at, said_by = excluded.said_by";
    pub fn said_of(forum: &ForumId, person: &PersonId) -> Many<Said> =
        "SELECT s.meeting_id, s.person_id, s.outcome, s.said_at, s.said_by FROM meeting_said s
         JOIN meeting m ON m.forum_id = s.forum_id AND m.id = s.meeting_id AND m.slot = s.slot
         WHERE s.forum_id = $1 AND (m.a_id = $2 OR m.b_id = $2) ORDER BY s.meeting_id, s.person_id";
    pub fn said_at_forum(forum: &ForumId) -> Many<Said> =
        "SELECT s.meeting_id, s.person_id, s.outcome, s.said_at, s.said_by FROM meeting_said s
         JOIN meeting m ON m.forum_id = s.forum_id AND m.id = s.meeting_id AND m.slot = s.slot
         WHERE s.forum_id = $1 ORDER BY s.meeting_id, s.person_id";

    pub fn insert_proposal(forum: &ForumId, id: &ProposalId, kind: &ProposalKind, request: &RequestId, from: &PersonId, to: &PersonId, slot: i64, place: &str, at: Moment, until: Moment) -> Written =
        "INSERT INTO meeting_proposal (forum_id, id, kind, request_id, from_id, to_id, slot, place_id, state, made_at, until_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'pending', $9, $10)";
    pub fn proposal(forum: &ForumId, id: &ProposalId) -> One<Proposal> =
        "SELECT id, kind, request_id, from_id, to_id, slot, place_id, state, made_at, until_at FROM meeting_proposal
         WHERE forum_id = $1 AND id = $2";
    pub fn proposals_of(forum: &ForumId, person: &PersonId) -> Many<Proposal> =
        "SELECT id, kind, request_id, from_id, to_id, slot, place_id, state, made_at, until_at FROM meeting_proposal
         WHERE forum_id = $1 AND (from_id = $2 OR to_id = $2) ORDER BY made_at, id";
    pub fn end_proposal(forum: &ForumId, id: &ProposalId, state: &ProposalState) -> Written =
        "UPDATE meeting_proposal SET state = $3 WHERE forum_id = $1 AND id = $2 AND state = 'pending'";
    pub fn end_proposals_about(forum: &ForumId, request: &RequestId) -> Written =
        "UPDATE meeting_proposal SET state = 'withdrawn' WHERE forum_id = $1 AND request_id = $2 AND state = 'pending'";

    pub fn note(forum: &ForumId, meeting: &MeetingId, person: &PersonId) -> One<Note> =
        "SELECT meeting_id, note, rating, again, changed_at FROM meeting_note WHERE forum_id = $1 AND meeting_id = $2 AND person_id = $3";
    pub fn put_note(forum: &ForumId, meeting: &MeetingId, person: &PersonId, note: &str, rating: Option<i64>, again: Option<bool>, at: Moment) -> Written =
        "INSERT INTO meeting_note (forum_id, meeting_id, person_id, note, rating, again, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (forum_id, meeting_id, person_id) DO UPDATE SET note = excluded.note, rating = excluded.rating,
         again = excluded.again, changed_at = excluded.changed_at";
    pub fn delete_note(forum: &ForumId, meeting: &MeetingId, person: &PersonId) -> Written =
        "DELETE FROM meeting_note WHERE forum_id = $1 AND meeting_id = $2 AND person_id = $3";

    pub fn notes_by(person: &PersonId) -> Many<(ForumId, MeetingId, String, Option<i64>, Option<bool>, Moment)> =
        "SELECT forum_id, meeting_id, note, rating, again, changed_at FROM meeting_note WHERE person_id = $1 ORDER BY forum_id, meeting_id";
    pub fn said_by(person: &PersonId) -> Many<(ForumId, MeetingId, Outcome, Moment)> =
        "SELECT forum_id, meeting_id, outcome, said_at FROM meeting_said WHERE person_id = $1 ORDER BY forum_id, meeting_id, slot";
    pub fn late_by(person: &PersonId) -> Many<(ForumId, MeetingId, i64, Moment)> =
        "SELECT forum_id, meeting_id, minutes, said_at FROM meeting_late WHERE person_id = $1 ORDER BY forum_id, meeting_id, slot";
    pub fn proposed(person: &PersonId) -> Many<(ForumId, ProposalKind, PersonId, PersonId, ProposalState, Moment)> =
        "SELECT forum_id, kind, from_id, to_id, state, made_at FROM meeting_proposal WHERE from_id = $1 OR to_id = $1 ORDER BY made_at, id";
    pub fn forget_notes(person: &PersonId) -> Written =
        "DELETE FROM meeting_note WHERE person_id = $1 OR EXISTS (SELECT 1 FROM meeting m WHERE m.forum_id = meeting_note.forum_id
         AND m.id = meeting_note.meeting_id AND (m.a_id = $1 OR m.b_id = $1))";
    pub fn forget_lates(person: &PersonId) -> Written = "DELETE FROM meeting_late WHERE person_id = $1";
    pub fn forget_proposals(person: &PersonId) -> Written =
        "DELETE FROM meeting_proposal WHERE from_id = $1 OR to_id = $1";

    pub fn counted(forum: &ForumId) -> Many<(RequestId, PersonId, PersonId, Option<String>, RequestState)> =
        "SELECT id, from_id, to_id, listing_id, state FROM meeting_request WHERE forum_id = $1 ORDER BY id";
}
