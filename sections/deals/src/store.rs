//! The SQL of this section.

use exedra_kernel::lang::Words;
use exedra_kernel::{ForumId, ListingId, Localized, Moment, OrganisationId, PersonId};
use exedra_store::sql;

use crate::model::{Case, CaseId, CaseState, Ending, Message, Proposal, Reached, Side, Signed, Signing, Step, Stepped};

macro_rules! cases {
    ($rest:literal) => {
        concat!(
            "SELECT id, forum_id, listing_id, owner_id, asker_id, asked_by, openly, state, message, message_language, note, ",
            "tells, owner_country, asker_country, tracks, asker_consents, owner_consents, named_at, handled_by, reached_at, ",
            "answer, answered_by, answered_at, ending, ended_reason, ended_at, created_at, changed_at FROM deal_case ",
            $rest
        )
    };
}
macro_rules! signings {
    ($rest:literal) => {
        concat!(
            "SELECT case_id, forum_id, step, texts, starts_at, place, mark, owner_agreed, asker_agreed, changed_by, changed_at ",
            "FROM deal_signing ",
            $rest
        )
    };
}

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn case(id: &CaseId) -> One<Case> = cases!("WHERE id = $1");
    pub fn of_forum(forum: &ForumId) -> Many<Case> = cases!("WHERE forum_id = $1 ORDER BY id");
    pub fn held(forum: &ForumId) -> Many<Case> = cases!("WHERE forum_id = $1 AND state = 'held' ORDER BY created_at, id");
    pub fn handled(forum: &ForumId, person: &str) -> Many<Case> =
        cases!("WHERE forum_id = $1 AND handled_by = $2 ORDER BY changed_at DESC, id");
    pub fn of_asker(organisation: &OrganisationId) -> Many<Case> = cases!("WHERE asker_id = $1 ORDER BY changed_at DESC, id");
    /// Not those that the owner has not been told of.
    pub fn of_owner(organisation: &OrganisationId) -> Many<Case> =
        cases!("WHERE owner_id = $1 AND reached_at IS NOT NULL ORDER BY changed_at DESC, id");
    pub fn asked_about(asker: &OrganisationId, listing: &ListingId) -> Many<Case> =
        cases!("WHERE asker_id = $1 AND listing_id = $2 ORDER BY id");
    pub fn waiting(asker: &OrganisationId) -> One<(i64,)> =
        "SELECT COUNT(*) FROM deal_case WHERE asker_id = $1 AND state IN ('held', 'asked')";
    pub fn insert(id: &CaseId, forum: &ForumId, listing: &ListingId, owner: &OrganisationId, asker: &OrganisationId, by: Option<&str>, openly: bool, state: &CaseState, message: &str, language: &str, note: Option<&str>, tells: &Words, owner_country: Option<&str>, asker_country: Option<&str>, tracks: &Words, reached_at: Option<Moment>, now: Moment) -> Written =
        "INSERT INTO deal_case (id, forum_id, listing_id, owner_id, asker_id, asked_by, openly, state, message,
         message_language, note, tells, owner_country, asker_country, tracks, asker_consents, owner_consents, reached_at,
         created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $7, FALSE, $16, $17, $17)";
    pub fn forward(id: &CaseId, by: &str, now: Moment) -> Written =
        "UPDATE deal_case SET state = 'asked', handled_by = $2, reached_at = $3, changed_at = $3 WHERE id = $1";
    pub fn set_handled(id: &CaseId, by: &str) -> Written = "UPDATE deal_case SET handled_by = $2 WHERE id = $1";
    pub fn accept(id: &CaseId, by: &str, answer: Option<&str>, now: Moment) -> Written =
        "UPDATE deal_case SET state = 'open', answer = $3, answered_by = $2, answered_at = $4, changed_at = $4 WHERE id = $1";
    pub fn set_answer(id: &CaseId, by: &str, answer: Option<&str>, now: Moment) -> Written =
        "UPDATE deal_case SET answer = $3, answered_by = $2, answered_at = $4 WHERE id = $1";
    pub fn set_consents(id: &CaseId, asker: bool, owner: bool, named_at: Option<Moment>, now: Moment) -> Written =
        "UPDATE deal_case SET asker_consents = $2, owner_consents = $3, named_at = $4, changed_at = $5 WHERE id = $1";
    pub fn end(id: &CaseId, ending: &Ending, reason: Option<&str>, now: Moment) -> Written =
        "UPDATE deal_case SET state = 'ended', ending = $2, ended_reason = $3, ended_at = $4, changed_at = $4 WHERE id = $1";
    pub fn touch(id: &CaseId, now: Moment) -> Written = "UPDATE deal_case SET changed_at = $2 WHERE id = $1";

    pub fn messages(case: &CaseId) -> Many<Message> =
        "SELECT id, side, by_person, text, language, at FROM deal_message WHERE case_id = $1 ORDER BY at, id";
    pub fn insert_message(case: &CaseId, id: &str, side: &Side, by: &str, text: &str, language: &str, now: Moment) -> Written =
        "INSERT INTO deal_message (case_id, id, side, by_person, text, language, at) VALUES ($1, $2, $3, $4, $5, $6, $7)";

    pub fn steps(case: &CaseId) -> Many<Stepped> =
        "SELECT id, step, side, by_person, on_day, amount, currency, number, state, proposed_at, answered_by, answered_at
         FROM deal_step WHERE case_id = $1 ORDER BY proposed_at, id";
    pub fn insert_step(case: &CaseId, id: &str, step: &Step, side: &Side, by: &str, on_day: &str, amount: Option<i64>, currency: Option<&str>, number: Option<&str>, state: &Proposal, now: Moment, answered_by: Option<&str>, answered_at: Option<Moment>) -> Written =
        "INSERT INTO deal_step (case_id, id, step, side, by_person, on_day, amount, currency, number, state, proposed_at,
         answered_by, answered_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    pub fn answer_step(case: &CaseId, id: &str, state: &Proposal, by: &str, now: Moment) -> Written =
        "UPDATE deal_step SET state = $3, answered_by = $4, answered_at = $5 WHERE case_id = $1 AND id = $2 AND state = 'proposed'";
    pub fn drop_proposals(case: &CaseId, by: &str, now: Moment) -> Written =
        "UPDATE deal_step SET state = 'taken-back', answered_by = $2, answered_at = $3 WHERE case_id = $1 AND state = 'proposed'";
    pub fn confirmed(forum: &ForumId) -> Many<Reached> =
        "SELECT s.case_id, s.step, s.answered_at FROM deal_step s JOIN deal_case c ON c.id = s.case_id
         WHERE c.forum_id = $1 AND s.state = 'confirmed' ORDER BY s.case_id, s.step";

    pub fn signing(case: &CaseId) -> One<Signing> = signings!("WHERE case_id = $1");
    pub fn signings(forum: &ForumId) -> Many<Signing> = signings!("WHERE forum_id = $1 ORDER BY starts_at, case_id");
    pub fn put_signing(case: &CaseId, forum: &ForumId, step: &Step, texts: &Localized, starts_at: Moment, place: &str, mark: &str, owner: Option<&str>, asker: Option<&str>, by: &str, now: Moment) -> Written =
        "INSERT INTO deal_signing (case_id, forum_id, step, texts, starts_at, place, mark, owner_agreed, asker_agreed, changed_by, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         ON CONFLICT (case_id) DO UPDATE SET step = excluded.step, texts = excluded.texts, starts_at = excluded.starts_at,
         place = excluded.place, mark = excluded.mark, owner_agreed = excluded.owner_agreed, asker_agreed = excluded.asker_agreed,
         changed_by = excluded.changed_by, changed_at = excluded.changed_at";
    pub fn agree(case: &CaseId, owner: Option<&str>, asker: Option<&str>, now: Moment) -> Written =
        "UPDATE deal_signing SET owner_agreed = $2, asker_agreed = $3, changed_at = $4 WHERE case_id = $1";

    /// Announced signings in which an organisation takes part, with the case's two sides; see [`Signing::public`].
    pub fn signings_of(organisation: &OrganisationId) -> Many<Signed> =
        "SELECT s.forum_id, s.step, s.mark, c.owner_id, c.asker_id FROM deal_signing s JOIN deal_case c ON c.id = s.case_id
         WHERE (c.owner_id = $1 OR c.asker_id = $1) AND s.owner_agreed = s.mark AND s.asker_agreed = s.mark
         ORDER BY s.starts_at, s.case_id";
    /// Cases of an edition whose signing both sides announced.
    pub fn announced(forum: &ForumId) -> Many<Case> =
        cases!("WHERE forum_id = $1 AND id IN (SELECT case_id FROM deal_signing
                WHERE owner_agreed = mark AND asker_agreed = mark) ORDER BY id");
    /// Cases of an organisation in which a step waits for an answer, with the side that proposed it.
    pub fn proposed(organisation: &OrganisationId) -> Many<(CaseId, Side)> =
        "SELECT s.case_id, s.side FROM deal_step s JOIN deal_case c ON c.id = s.case_id
         WHERE (c.owner_id = $1 OR c.asker_id = $1) AND s.state = 'proposed' ORDER BY s.case_id";

    pub fn frozen(forum: &ForumId) -> One<(Moment,)> = "SELECT at FROM deal_frozen WHERE forum_id = $1";
    pub fn freeze(forum: &ForumId, at: Moment) -> Written =
        "INSERT INTO deal_frozen (forum_id, at) VALUES ($1, $2) ON CONFLICT (forum_id) DO NOTHING";

    pub fn actors(case: &CaseId) -> Many<(Side, String)> =
        "SELECT DISTINCT side, by_person FROM deal_message WHERE case_id = $1 AND by_person IS NOT NULL ORDER BY side, by_person";
    pub fn traces(person: &PersonId) -> Many<(CaseId,)> =
        "SELECT id FROM deal_case WHERE asked_by = $1 OR answered_by = $1
         UNION SELECT case_id FROM deal_message WHERE by_person = $1
         UNION SELECT case_id FROM deal_step WHERE by_person = $1 OR answered_by = $1
         UNION SELECT case_id FROM deal_signing WHERE changed_by = $1";
    pub fn handled_by(person: &PersonId) -> Many<(CaseId,)> = "SELECT id FROM deal_case WHERE handled_by = $1 ORDER BY id";
    pub fn set_words(case: &CaseId, message: &str, note: Option<&str>, answer: Option<&str>, reason: Option<&str>) -> Written =
        "UPDATE deal_case SET message = $2, note = $3, answer = $4, ended_reason = $5 WHERE id = $1";
    pub fn set_text(case: &CaseId, id: &str, text: &str) -> Written =
        "UPDATE deal_message SET text = $3 WHERE case_id = $1 AND id = $2";
    pub fn set_announced(case: &CaseId, texts: &Localized, place: &str, mark: &str, owner: Option<&str>, asker: Option<&str>) -> Written =
        "UPDATE deal_signing SET texts = $2, place = $3, mark = $4, owner_agreed = $5, asker_agreed = $6 WHERE case_id = $1";
    pub fn forget_asked(person: &PersonId) -> Written = "UPDATE deal_case SET asked_by = NULL, note = NULL, message = '' WHERE asked_by = $1";
    pub fn forget_answered(person: &PersonId) -> Written =
        "UPDATE deal_case SET answered_by = NULL, answer = NULL,
         ended_reason = CASE WHEN ending = 'declined' THEN NULL ELSE ended_reason END WHERE answered_by = $1";
    pub fn forget_messages(person: &PersonId) -> Written =
        "UPDATE deal_message SET by_person = NULL, text = '' WHERE by_person = $1";
    pub fn forget_steps(person: &PersonId) -> Written = "UPDATE deal_step SET by_person = NULL WHERE by_person = $1";
    pub fn forget_step_answers(person: &PersonId) -> Written =
        "UPDATE deal_step SET answered_by = NULL WHERE answered_by = $1";
    pub fn forget_changes(person: &PersonId) -> Written = "UPDATE deal_signing SET changed_by = NULL WHERE changed_by = $1";
    pub fn forget_handled(person: &PersonId) -> Written = "UPDATE deal_case SET handled_by = NULL WHERE handled_by = $1";
}
