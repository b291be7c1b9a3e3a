//! One file a page, and what several of them need.

mod clash_list;
mod facets;
mod invitation_answer;
mod invitation_list;
mod keep_show;
mod mine_show;
mod order_edit;
mod programme_list;
mod room_list;
mod room_show;
mod rows;
mod session_edit;
mod session_form;
mod session_show;
mod speaker_list;
mod timetable;

use axum::extract::Path;
use exedra_kernel::{FieldFault, ForumRole, Refusal, keys};
use exedra_store::Conn;
use exedra_web::{Act, Answer, Ctx, Error, Policy, Say, Section, Who, respond};

use crate::model::{ItemKind, Session, SessionKind, SessionState};
use crate::{gathered, rules, schedule, session};

const READ: Act = Act::new("programme.public.read", Who::Everyone);
const KEEP: Act = Act::new("programme.session.keep", Who::Roles(&[ForumRole::Secretariat]));
const EDIT: Act = Act::new("programme.session.edit", Who::SignedIn);
const ANSWER: Act = Act::new("programme.invitation.answer", Who::SignedIn);
const OWN: Act = Act::new("programme.own.keep", Who::SignedIn);
const LETTER: Act = Act::new("programme.invitation.letter", Who::Holder);

/// What changes these pages: sessions and speakers, names and consents of people, organisations and editions.
const TOPICS: &[&str] = &[crate::TOPIC, exedra_people::TOPIC];

/// The pages of this section.
pub fn routes(section: Section) -> Section {
    let whole = Policy { topics: TOPICS, keys: &facets::NAMES };
    let plain = Policy { topics: TOPICS, keys: &[] };
    section
        .cached("/{forum}/programme", READ, whole, programme_list::show)
        .cached("/{forum}/programme/{code}", READ, plain, session_show::show)
        .cached("/{forum}/programme/{code}/event.ics", READ, plain, event_file)
        .cached("/{forum}/programme/rooms/{room}", READ, plain, room_show::show)
        .cached("/{forum}/schedule.xml", READ, plain, file)
        .cached("/{forum}/schedule.json", READ, plain, file)
        .cached("/{forum}/schedule.ics", READ, plain, file)
        .cached("/{forum}/schedule.jsonld", READ, plain, file)
        .get("/{forum}/programme/keep", KEEP, keep_show::show)
        .get("/{forum}/programme/clashes", KEEP, clash_list::show)
        .get("/{forum}/programme/rooms", KEEP, room_list::show)
        .post("/{forum}/programme/rooms", KEEP, room_list::change)
        .get("/{forum}/programme/new", KEEP, session_edit::new_show)
        .post("/{forum}/programme/new", KEEP, session_edit::new_save)
        .get("/{forum}/programme/mine", OWN, mine_show::show)
        .post("/{forum}/programme/mine", OWN, mine_show::change)
        .get("/{forum}/programme/mine.ics", OWN, mine_show::calendar)
        .get("/{forum}/programme/{code}/star", OWN, mine_show::back)
        .post("/{forum}/programme/{code}/star", OWN, mine_show::star)
        .get("/{forum}/programme/invitations", ANSWER, invitation_list::show)
        .post("/{forum}/programme/invitations", ANSWER, invitation_list::answer)
        .get("/{forum}/programme/answer/{secret}", LETTER, invitation_answer::show)
        .post("/{forum}/programme/answer/{secret}", LETTER, invitation_answer::answer)
        .get("/{forum}/programme/{code}/edit", EDIT, session_edit::show)
        .post("/{forum}/programme/{code}/edit", EDIT, session_edit::save)
        .get("/{forum}/programme/{code}/order", EDIT, order_edit::show)
        .post("/{forum}/programme/{code}/order", EDIT, order_edit::change)
        .get("/{forum}/programme/{code}/speakers", EDIT, speaker_list::show)
        .post("/{forum}/programme/{code}/speakers", EDIT, speaker_list::change)
}

/// One of the files for other programs, named by the last part of the address.
async fn file(ctx: Ctx, _: Path<String>) -> Answer {
    let edition = ctx.forum()?;
    let kind = ctx.path.rsplit('/').next().unwrap_or("");
    let mut conn = ctx.app.db().read().await?;
    let written = schedule::write(&ctx.app, &mut conn, edition, kind, ctx.lang).await?;
    let (media, text, _) = written.ok_or(Refusal::NotFound)?;
    Ok(respond::with_type(text, media))
}

/// One session as a calendar, to put into one's own.
async fn event_file(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let found = session::by_code(&mut conn, &edition.id, &code).await?.ok_or(Refusal::NotFound)?;
    if !rules::may_see(ctx.actor.as_deref(), edition, &found) {
        return Err(Refusal::NotFound.into());
    }
    let sessions = [gathered::one(&mut conn, edition, found).await?];
    drop(conn);
    let book = schedule::Book { base_url: &ctx.app.settings().base_url, say: &t, edition, sessions: &sessions };
    Ok(respond::with_type(schedule::ics::write(&book), "text/calendar; charset=utf-8"))
}

/// The session of an address, for somebody who looks after it; for everybody else there is none.
async fn own_session(ctx: &Ctx, conn: &mut Conn, code: &str) -> Result<Session, Error> {
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let found = session::by_code(conn, &edition.id, code).await?.ok_or(Refusal::NotFound)?;
    if rules::looks_after(actor, edition, &found) { Ok(found) } else { Err(Refusal::NotFound.into()) }
}

/// The sentence for a field's fault, if it has one.
fn fault(t: &Say, faults: &[FieldFault], field: &str) -> Option<String> {
    faults.iter().find(|fault| fault.field == field).map(|fault| t.with(fault.key, &fault.detail))
}

const KINDS: [&str; 8] = keys![
    "session-kind-ceremony",
    "session-kind-plenary",
    "session-kind-forum",
    "session-kind-panel",
    "session-kind-workshop",
    "session-kind-matchmaking",
    "session-kind-signing",
    "session-kind-briefing"
];

/// A session's kind in words.
fn kind_words(t: &Say, kind: SessionKind) -> String {
    t.say(KINDS[kind as usize])
}

const STATES: [&str; 3] = keys!["session-state-draft", "session-state-published", "session-state-cancelled"];

/// A session's state in words.
fn state_words(t: &Say, state: SessionState) -> String {
    t.say(STATES[state as usize])
}

const ITEMS: [&str; 9] = keys![
    "item-kind-welcome",
    "item-kind-address",
    "item-kind-talk",
    "item-kind-panel",
    "item-kind-questions",
    "item-kind-film",
    "item-kind-demonstration",
    "item-kind-signing",
    "item-kind-break"
];

/// An item's kind in words.
fn item_words(t: &Say, kind: ItemKind) -> String {
    t.say(ITEMS[kind as usize])
}
