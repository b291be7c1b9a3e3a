//! The SQL of how meetings come about: policy, seats taken at once, wishes, groups, requests to organisations.

use exedra_kernel::{ForumId, ListingId, MeetingId, Moment, OrganisationId, PersonId, PlanId, RequestId};
use exedra_store::{row, sql};

use crate::groups::{Group, GroupId, GroupState, Member, MemberState, PlannedGroup};
use crate::model::{Request, Wish};
use crate::policy::{Mode, Origin, Policy};

row! {
    /// How a request came about.
    pub struct Source {
        /// The request.
        pub id: RequestId,
        /// How.
        pub origin: Origin,
        /// The organisation it is addressed to.
        pub organisation_id: Option<OrganisationId>,
    }
    /// Whom somebody wishes to meet.
    pub struct Wished {
        /// Who wishes.
        pub from_id: PersonId,
        /// Whom.
        pub to_id: PersonId,
        /// How much.
        pub wish: Wish,
    }
}

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn policy(forum: &ForumId) -> One<Policy> =
        "SELECT mode, ask_from, ask_until, answer_until, book_from, book_until, available_until, publish_on,
         most_asked, most_accepted, most_of_house, most_received FROM meeting_policy WHERE forum_id = $1";
    pub fn put_policy(forum: &ForumId, mode: &Mode, ask_from: Option<Moment>, ask_until: Option<Moment>, answer_until: Option<Moment>, book_from: Option<Moment>, book_until: Option<Moment>, available_until: Option<Moment>, publish_on: Option<Moment>, most_asked: Option<i64>, most_accepted: Option<i64>, most_of_house: Option<i64>, most_received: Option<i64>) -> Written =
        "INSERT INTO meeting_policy (forum_id, mode, ask_from, ask_until, answer_until, book_from, book_until, available_until,
         publish_on, most_asked, most_accepted, most_of_house, most_received)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         ON CONFLICT (forum_id) DO UPDATE SET mode = excluded.mode, ask_from = excluded.ask_from, ask_until = excluded.ask_until,
         answer_until = excluded.answer_until, book_from = excluded.book_from, book_until = excluded.book_until,
         available_until = excluded.available_until, publish_on = excluded.publish_on, most_asked = excluded.most_asked,
         most_accepted = excluded.most_accepted, most_of_house = excluded.most_of_house, most_received = excluded.most_received";
    pub fn count_pending_to(forum: &ForumId, person: &PersonId) -> One<(i64,)> =
        "SELECT COUNT(*) FROM meeting_request WHERE forum_id = $1 AND to_id = $2 AND state = 'pending'";
    pub fn count_agreed(forum: &ForumId, person: &PersonId) -> One<(i64,)> =
        "SELECT COUNT(*) FROM meeting_request WHERE forum_id = $1 AND (from_id = $2 OR to_id = $2) AND state IN ('accepted', 'planned')";
    pub fn open_by_asker(forum: &ForumId) -> Many<(PersonId, i64)> =
        "SELECT from_id, COUNT(*) FROM meeting_request WHERE forum_id = $1 AND state IN ('pending', 'accepted', 'planned')
         GROUP BY from_id ORDER BY from_id";

    pub fn open_pairs(forum: &ForumId) -> Many<(PersonId, PersonId)> =
        "SELECT from_id, to_id FROM meeting_request WHERE forum_id = $1 AND state IN ('pending', 'accepted', 'planned') ORDER BY id";

    pub fn source(forum: &ForumId, id: &RequestId) -> One<Source> =
        "SELECT id, origin, organisation_id FROM meeting_request WHERE forum_id = $1 AND id = $2";
    pub fn sources(forum: &ForumId) -> Many<Source> =
        "SELECT id, origin, organisation_id FROM meeting_request WHERE forum_id = $1 AND (origin <> 'asked' OR organisation_id IS NOT NULL)
         ORDER BY id";
    pub fn set_source(forum: &ForumId, id: &RequestId, origin: &Origin, organisation: Option<&OrganisationId>) -> Written =
        "UPDATE meeting_request SET origin = $3, organisation_id = $4 WHERE forum_id = $1 AND id = $2";
    pub fn set_standing(forum: &ForumId, id: &RequestId, to: &PersonId) -> Written =
        "UPDATE meeting_request SET to_id = $3 WHERE forum_id = $1 AND id = $2";
    pub fn set_holder(forum: &ForumId, request: &RequestId, holder: &PersonId) -> Written =
        "UPDATE meeting SET b_id = $3 WHERE forum_id = $1 AND request_id = $2";
    pub fn of_house(forum: &ForumId, organisation: &OrganisationId) -> Many<Request> =
        "SELECT id, from_id, to_id, listing_id, message, message_language, wish, answer_wish, state, reason, created_at, answered_at, answered_by
         FROM meeting_request WHERE forum_id = $1 AND organisation_id = $2 ORDER BY created_at DESC, id DESC";
    pub fn insert_agreed(forum: &ForumId, id: &RequestId, from: &PersonId, to: &PersonId, listing: Option<&ListingId>, language: &str, wish: &Wish, origin: &Origin, at: Moment, by: &str) -> Written =
        "INSERT INTO meeting_request (forum_id, id, from_id, to_id, listing_id, message, message_language, wish, answer_wish, state, origin, created_at, answered_at, answered_by)
         VALUES ($1, $2, $3, $4, $5, '', $6, $7, $7, 'accepted', $8, $9, $9, $10)";
    pub fn set_planned(forum: &ForumId, id: &RequestId) -> Written =
        "UPDATE meeting_request SET state = 'planned' WHERE forum_id = $1 AND id = $2";
    pub fn set_agreed_wish(forum: &ForumId, id: &RequestId, wish: &Wish) -> Written =
        "UPDATE meeting_request SET wish = $3, answer_wish = $3 WHERE forum_id = $1 AND id = $2 AND origin = 'assigned'";

    pub fn take_seat(forum: &ForumId, who: &str, slot: i64, meeting: &str) -> Written =
        "INSERT INTO meeting_seat (forum_id, who, slot, meeting_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    pub fn seats_of(forum: &ForumId, who: &str) -> Many<(i64,)> =
        "SELECT slot FROM meeting_seat WHERE forum_id = $1 AND who = $2 ORDER BY slot";
    pub fn seated_in(forum: &ForumId, slot: i64) -> Many<(String,)> =
        "SELECT who FROM meeting_seat WHERE forum_id = $1 AND slot = $2 ORDER BY who";
    pub fn all_seated(forum: &ForumId) -> Many<(String, i64)> =
        "SELECT who, slot FROM meeting_seat WHERE forum_id = $1 ORDER BY who, slot";
    pub fn free_seats_of(forum: &ForumId, meeting: &str) -> Written =
        "DELETE FROM meeting_seat WHERE forum_id = $1 AND meeting_id = $2";
    pub fn free_seat_of_member(forum: &ForumId, meeting: &str, who: &str) -> Written =
        "DELETE FROM meeting_seat WHERE forum_id = $1 AND meeting_id = $2 AND who = $3";
    pub fn insert_meeting(forum: &ForumId, id: &MeetingId, a: &PersonId, b: &PersonId, request: &RequestId, slot: i64, starts: Moment, ends: Moment, place: &str, at: Moment) -> Written =
        "INSERT INTO meeting (forum_id, id, a_id, b_id, request_id, slot, starts_at, ends_at, place_id, state, revision, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'confirmed', 0, $10)";

    pub fn wishes(forum: &ForumId) -> Many<Wished> =
        "SELECT from_id, to_id, wish FROM meeting_wish WHERE forum_id = $1 ORDER BY made_at, from_id, to_id";
    pub fn wishes_of(forum: &ForumId, person: &PersonId) -> Many<Wished> =
        "SELECT from_id, to_id, wish FROM meeting_wish WHERE forum_id = $1 AND from_id = $2 ORDER BY made_at, to_id";
    pub fn put_wish(forum: &ForumId, from: &PersonId, to: &PersonId, wish: &Wish, at: Moment) -> Written =
        "INSERT INTO meeting_wish (forum_id, from_id, to_id, wish, made_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (forum_id, from_id, to_id) DO UPDATE SET wish = excluded.wish";
    pub fn drop_wish(forum: &ForumId, from: &PersonId, to: &PersonId) -> Written =
        "DELETE FROM meeting_wish WHERE forum_id = $1 AND from_id = $2 AND to_id = $3";
    pub fn wishes_by(person: &PersonId) -> Many<(ForumId, PersonId, Wish)> =
        "SELECT forum_id, to_id, wish FROM meeting_wish WHERE from_id = $1 ORDER BY forum_id, to_id";
    pub fn forget_wishes(person: &PersonId) -> Written = "DELETE FROM meeting_wish WHERE from_id = $1 OR to_id = $1";

    pub fn group(forum: &ForumId, id: &GroupId) -> One<Group> =
        "SELECT id, by_id, title, message, message_language, least, state, created_at, slot, starts_at, ends_at, place_id, revision, changed_at
         FROM meeting_group WHERE forum_id = $1 AND id = $2";
    pub fn groups(forum: &ForumId) -> Many<Group> =
        "SELECT id, by_id, title, message, message_language, least, state, created_at, slot, starts_at, ends_at, place_id, revision, changed_at
         FROM meeting_group WHERE forum_id = $1 ORDER BY id";
    pub fn groups_of(forum: &ForumId, person: &PersonId) -> Many<Group> =
        "SELECT g.id, g.by_id, g.title, g.message, g.message_language, g.least, g.state, g.created_at, g.slot, g.starts_at, g.ends_at, g.place_id, g.revision, g.changed_at
         FROM meeting_group g JOIN meeting_group_member m ON m.forum_id = g.forum_id AND m.group_id = g.id
         WHERE g.forum_id = $1 AND m.person_id = $2 ORDER BY g.created_at DESC, g.id DESC";
    pub fn members(forum: &ForumId) -> Many<(GroupId, PersonId, MemberState)> =
        "SELECT group_id, person_id, state FROM meeting_group_member WHERE forum_id = $1 ORDER BY group_id, person_id";
    pub fn members_of(forum: &ForumId, group: &GroupId) -> Many<Member> =
        "SELECT person_id, state, comes FROM meeting_group_member WHERE forum_id = $1 AND group_id = $2 ORDER BY person_id";
    pub fn insert_group(forum: &ForumId, id: &GroupId, by: &PersonId, title: &str, message: &str, language: &str, least: i64, at: Moment) -> Written =
        "INSERT INTO meeting_group (forum_id, id, by_id, title, message, message_language, least, state, created_at, revision, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', $8, 0, $8)";
    pub fn insert_member(forum: &ForumId, group: &GroupId, person: &PersonId, state: &MemberState) -> Written =
        "INSERT INTO meeting_group_member (forum_id, group_id, person_id, state, comes) VALUES ($1, $2, $3, $4, FALSE)";
    pub fn answer_group(forum: &ForumId, group: &GroupId, person: &PersonId, state: &MemberState, at: Moment, by: &str) -> Written =
        "UPDATE meeting_group_member SET state = $4, answered_at = $5, answered_by = $6, comes = FALSE
         WHERE forum_id = $1 AND group_id = $2 AND person_id = $3";
    pub fn set_comes(forum: &ForumId, group: &GroupId, person: &PersonId, comes: bool) -> Written =
        "UPDATE meeting_group_member SET comes = $4 WHERE forum_id = $1 AND group_id = $2 AND person_id = $3";
    pub fn hold_group(forum: &ForumId, id: &GroupId, slot: i64, starts: Moment, ends: Moment, place: &str, at: Moment) -> Written =
        "UPDATE meeting_group SET state = 'held', slot = $3, starts_at = $4, ends_at = $5, place_id = $6, revision = revision + 1, changed_at = $7
         WHERE forum_id = $1 AND id = $2";
    pub fn set_group_state(forum: &ForumId, id: &GroupId, state: &GroupState, at: Moment) -> Written =
        "UPDATE meeting_group SET state = $3, revision = revision + 1, changed_at = $4 WHERE forum_id = $1 AND id = $2";
    pub fn plan_groups(forum: &ForumId, plan: &PlanId) -> Many<PlannedGroup> =
        "SELECT group_id, slot, place_id, code FROM plan_group WHERE forum_id = $1 AND plan_id = $2 ORDER BY group_id";
    pub fn insert_plan_group(forum: &ForumId, plan: &PlanId, group: &GroupId, slot: Option<i64>, place: Option<&str>, code: &str) -> Written =
        "INSERT INTO plan_group (forum_id, plan_id, group_id, slot, place_id, code) VALUES ($1, $2, $3, $4, $5, $6)";
    pub fn groups_in(person: &PersonId) -> Many<(ForumId, GroupId)> =
        "SELECT forum_id, group_id FROM meeting_group_member WHERE person_id = $1 ORDER BY forum_id, group_id";
    pub fn forget_group_texts(person: &PersonId) -> Written =
        "UPDATE meeting_group SET title = '', message = '' WHERE by_id = $1";
}
