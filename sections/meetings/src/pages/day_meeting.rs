//! One meeting on the day: what is said of it, another time, cancelling, and one's own notes.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, MeetingId, PersonId, Refusal, key};
use exedra_store::{Conn, transact};
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Edition, EditionState, Error, Head, Say, page, respond};

use crate::agenda::{Book, Faces, place_words};
use crate::asking::{self, Verdict};
use crate::day::{How, Outcome, ProposalKind};
use crate::doing::{self, Noted, Wanted};
use crate::free::Board;
use crate::model::Meeting;
use crate::pages::day_show::{self, Card, Told, note_busy};
use crate::pages::{self, Whom};
use crate::{letters, letters_day, rules, rules_day, store, store_day};

#[derive(Template)]
#[template(path = "day_meeting.html")]
#[expect(clippy::struct_excessive_bools, reason = "a page asks many things, each answered yes or no")]
struct Page {
    t: Say,
    whom: Whom,
    base: String,
    open: bool,
    cards: Vec<Card>,
    name: String,
    action: String,
    /// Whether another time may be asked for.
    moves: bool,
    times: Vec<Choice>,
    slot_fault: Option<String>,
    cancels: bool,
    /// Notes are for the two alone, not for whoever acts for them.
    notes: bool,
    note: String,
    note_fault: Option<String>,
    ratings: Vec<Choice>,
    agains: Vec<Choice>,
    longest: usize,
}

/// What was typed into the forms of the page.
#[derive(Default)]
struct Typed<'a> {
    slot: &'a str,
    note: Option<(&'a str, &'a str, &'a str)>,
    faults: &'a [FieldFault],
}

/// The meeting of an address with the side that the asker acts for.
async fn found(ctx: &Ctx, conn: &mut Conn, id: &str, named: Option<&str>) -> Result<(Meeting, PersonId), Error> {
    let id = MeetingId::parse(id).ok_or(Refusal::NotFound)?;
    let meeting = store_day::meeting(conn, &ctx.forum()?.id, &id).await?.ok_or(Refusal::NotFound)?;
    let named = named.and_then(PersonId::parse);
    let side = rules_day::side(ctx.actor()?, &meeting, named.as_ref())?.clone();
    Ok((meeting, side))
}

/// The page.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let (meeting, side) = found(&ctx, &mut conn, &id, ctx.query_value("for").as_deref()).await?;
    render(&ctx, &mut conn, &meeting, &side, Typed::default()).await
}

async fn times(
    ctx: &Ctx,
    conn: &mut Conn,
    (meeting, side): (&Meeting, &PersonId),
    chosen: &str,
) -> Result<Vec<Choice>, Error> {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let other = meeting.other(side);
    let mut board = Board::read(conn, &edition.id, &[side, other], None).await?;
    note_busy(ctx, conn, &mut board, &[(side, true), (other, false)]).await?;
    let choice = |(slot, place): (&crate::model::Slot, &crate::model::Place)| Choice {
        value: slot.number.to_string(),
        label: format!(
            "{}, {}–{} · {}",
            t.day(slot.starts_at, &edition.zone),
            t.time(slot.starts_at, &edition.zone),
            t.time(slot.ends_at, &edition.zone),
            place_words(&t, place)
        ),
        chosen: chosen == slot.number.to_string(),
    };
    Ok(board.openings([side, other], ctx.now).into_iter().map(choice).collect())
}

async fn render(ctx: &Ctx, conn: &mut Conn, meeting: &Meeting, side: &PersonId, typed: Typed<'_>) -> Answer {
    let (t, actor, edition) = (ctx.say(), ctx.actor()?, ctx.forum()?);
    let whom = pages::whom(ctx, conn, Some(side.as_str())).await?;
    let faces = Faces::some(conn, &edition.id, &[meeting.other(side)]).await?;
    let request = store::request(conn, &edition.id, &meeting.request_id).await?;
    let book = Book::read(conn, &edition.id, request.as_slice(), ctx.lang).await?;
    let told = Told::read(conn, edition, side).await?;
    let items = book.items(side, std::slice::from_ref(meeting), &faces);
    let how = told.how(&meeting.id);
    let before = &told.proposals;
    let open = edition.is_open();
    let moves = open && rules_day::may_propose_move(actor, &edition.id, meeting, side, (&how, before), ctx.now).is_ok();
    let notes = rules_day::may_keep_note(actor, &edition.id, meeting, ctx.now).is_ok();
    let kept = if notes { store_day::note(conn, &edition.id, &meeting.id, &actor.person).await? } else { None };
    let again = |again: Option<bool>| again.map_or("", |again| if again { "yes" } else { "no" }).to_owned();
    let (note, rating, once_more) = match (typed.note, kept) {
        (Some((note, rating, again)), _) => (note.to_owned(), rating.to_owned(), again.to_owned()),
        (None, Some(kept)) => (kept.note, kept.rating.map_or_else(String::new, |n| n.to_string()), again(kept.again)),
        (None, None) => Default::default(),
    };
    let choice =
        |value: &str, label: String, chosen: &str| Choice { value: value.to_owned(), label, chosen: value == chosen };
    let ratings = std::iter::once(choice("", t.say("note-rating-none"), &rating))
        .chain((1..=5).map(|n| choice(&n.to_string(), t.number(n), &rating)));
    let agains = [("", key!("note-again-none")), ("yes", key!("note-again-yes")), ("no", key!("note-again-no"))];
    let body = Page {
        base: ctx.at_forum("meetings"),
        action: ctx.at_forum(&format!("meetings/day/{}", meeting.id)),
        name: faces.get(meeting.other(side)).name,
        cards: items.iter().map(|item| day_show::card(&t, edition, &told, item, side, ctx.now)).collect(),
        times: if moves { times(ctx, conn, (meeting, side), typed.slot).await? } else { Vec::new() },
        slot_fault: pages::fault(&t, typed.faults, "slot"),
        cancels: open && meeting.holds() && how != How::Held && ctx.now < meeting.ends_at,
        note_fault: pages::fault(&t, typed.faults, "note"),
        ratings: ratings.collect(),
        agains: agains.iter().map(|(value, key)| choice(value, t.say(key), &once_more)).collect(),
        longest: rules_day::LONGEST_NOTE,
        moves,
        notes: notes && edition.state != EditionState::Archived,
        note,
        open,
        whom,
        t,
    };
    let head = Head::new(body.t.with("request-title", &body.name)).nav("meetings").private();
    let mut response = page(ctx, &head, &body)?;
    if !typed.faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Back to the day, or to the meeting's page.
fn back(ctx: &Ctx, side: &PersonId, meeting: Option<&Meeting>) -> Result<String, Error> {
    let query = if side == &ctx.actor()?.person { String::new() } else { format!("?for={side}") };
    let path = meeting.map_or_else(|| "meetings/day".to_owned(), |meeting| format!("meetings/day/{}", meeting.id));
    Ok(format!("{}{query}", ctx.at_forum(&path)))
}

/// Something is said or asked.
pub async fn act(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let (meeting, side) = found(&ctx, &mut conn, &id, form.some("for")).await?;
    ctx.open_forum()?;
    let wanted = form.text("do");
    if wanted == "move" {
        return propose(&ctx, conn, (&meeting, &side), form.text("slot")).await;
    }
    drop(conn);
    match wanted.strip_prefix("late-").map(str::parse::<i64>) {
        Some(Ok(minutes)) => late(&ctx, &meeting, &side, minutes).await?,
        Some(Err(_)) => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
        None if wanted == "cancel" => cancel(&ctx, &meeting, &side).await?,
        None => match Outcome::parse(wanted) {
            Some(outcome) => say(&ctx, &meeting, &side, outcome).await?,
            None => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
        },
    }
    ctx.app.settle().await;
    Ok(respond::done(&back(&ctx, &side, None)?, if wanted == "cancel" { "withdrawn" } else { "saved" }))
}

async fn late(ctx: &Ctx, meeting: &Meeting, side: &PersonId, minutes: i64) -> Result<(), Error> {
    let (edition, actor, stamp) = (ctx.forum()?, ctx.actor()?, ctx.app.stamp());
    transact!(ctx.app.db(), tx => {
        let meeting = store_day::meeting(tx, &edition.id, &meeting.id).await?.ok_or(Refusal::NotFound)?;
        let before = Told::read(tx, edition, side).await?.late(&meeting.id, side);
        let permit = rules_day::may_be_late(actor, &edition.id, &meeting, side, (before, minutes), stamp.now)?;
        doing::late(tx, stamp, &permit, &meeting, minutes).await?;
        letters_day::late(tx, &ctx.app, stamp, edition, (&meeting, side), minutes).await
    })?;
    Ok(())
}

async fn say(ctx: &Ctx, meeting: &Meeting, side: &PersonId, outcome: Outcome) -> Result<(), Error> {
    let (edition, actor, stamp) = (ctx.forum()?, ctx.actor()?, ctx.app.stamp());
    transact!(ctx.app.db(), tx => {
        let meeting = store_day::meeting(tx, &edition.id, &meeting.id).await?.ok_or(Refusal::NotFound)?;
        let other = Told::read(tx, edition, side).await?.outcome(&meeting.id, meeting.other(side));
        let permit = rules_day::may_say(actor, &edition.id, &meeting, side, (outcome, other), stamp.now)?;
        doing::say(tx, stamp, &permit, &meeting, outcome).await
    })?;
    Ok(())
}

/// Cancels: the request behind the meeting is declined or taken back, whichever side it is.
async fn cancel(ctx: &Ctx, meeting: &Meeting, side: &PersonId) -> Result<(), Error> {
    let (edition, actor, stamp) = (ctx.forum()?, ctx.actor()?, ctx.app.stamp());
    transact!(ctx.app.db(), tx => {
        let meeting = store_day::meeting(tx, &edition.id, &meeting.id).await?.ok_or(Refusal::NotFound)?;
        if Told::read(tx, edition, side).await?.how(&meeting.id) == How::Held || meeting.ends_at <= stamp.now {
            return Err(Refusal::Conflict(key!("conflict-day-held")).into());
        }
        let request = store::request(tx, &edition.id, &meeting.request_id).await?.ok_or(Refusal::NotFound)?;
        let (permit, verdict) = if &request.to_id == side {
            (rules::may_decline(actor, &edition.id, &request)?, Verdict::Decline(None))
        } else {
            (rules::may_withdraw(actor, &edition.id, &request)?, Verdict::Withdraw)
        };
        let (now, cancelled) = asking::answer(tx, stamp, permit, &request, &verdict).await?;
        store_day::end_proposals_about(tx, &edition.id, &request.id).await?;
        letters::request(tx, &ctx.app, stamp, edition, &now, cancelled.as_ref()).await
    })?;
    Ok(())
}

/// Another time is asked for.
async fn propose(
    ctx: &Ctx,
    mut conn: exedra_store::Snapshot,
    (meeting, side): (&Meeting, &PersonId),
    slot: &str,
) -> Answer {
    let (edition, actor, stamp): (&Edition, _, _) = (ctx.forum()?, ctx.actor()?, ctx.app.stamp());
    let other = meeting.other(side);
    let mut board = Board::read(&mut conn, &edition.id, &[side, other], None).await?;
    note_busy(ctx, &mut conn, &mut board, &[(side, true), (other, false)]).await?;
    let openings = board.openings([side, other], ctx.now);
    let wanted = slot.parse::<i64>().ok().and_then(|number| openings.iter().find(|(slot, _)| slot.number == number));
    let Some(&(slot, place)) = wanted else {
        let faults = [FieldFault::new("slot", key!("fault-day-slot"))];
        return render(ctx, &mut conn, meeting, side, Typed { slot, faults: &faults, ..Typed::default() }).await;
    };
    drop(conn);
    transact!(ctx.app.db(), tx => {
        let meeting = store_day::meeting(tx, &edition.id, &meeting.id).await?.ok_or(Refusal::NotFound)?;
        let told = Told::read(tx, edition, side).await?;
        let how = told.how(&meeting.id);
        let before = &told.proposals;
        let permit = rules_day::may_propose_move(actor, &edition.id, &meeting, side, (&how, before), stamp.now)?;
        exedra_people::postage::may_call(tx, stamp, side.as_str(), other.as_str()).await?;
        let wanted = Wanted { kind: ProposalKind::Move, slot, place, until: slot.starts_at };
        let made = doing::propose(tx, stamp, &permit, &wanted).await?;
        let request = store::request(tx, &edition.id, &meeting.request_id).await?.ok_or(Refusal::NotFound)?;
        letters_day::proposal(tx, &ctx.app, stamp, edition, (&made, &request), (slot, place)).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&back(ctx, side, None)?, "saved"))
}

/// A note is kept.
pub async fn note(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let (edition, actor, stamp) = (ctx.forum()?, ctx.actor()?, ctx.app.stamp());
    let mut conn = ctx.app.db().read().await?;
    let (meeting, _) = found(&ctx, &mut conn, &id, None).await?;
    rules_day::may_keep_note(actor, &edition.id, &meeting, stamp.now)?;
    if edition.state == EditionState::Archived {
        return Err(Refusal::Conflict(key!("conflict-forum-over")).into());
    }
    let (note, rating, again) = (form.text("note"), form.text("rating"), form.text("again"));
    let noted = match read_note(note, rating, again) {
        Ok(noted) => noted,
        Err(faults) => {
            let typed = Typed { note: Some((note, rating, again)), faults: &faults, ..Typed::default() };
            return render(&ctx, &mut conn, &meeting, &actor.person, typed).await;
        }
    };
    drop(conn);
    transact!(ctx.app.db(), tx => {
        let permit = rules_day::may_keep_note(actor, &edition.id, &meeting, stamp.now)?;
        doing::note(tx, stamp, &permit, &noted).await
    })?;
    Ok(respond::done(&back(&ctx, &actor.person, Some(&meeting))?, "saved"))
}

fn read_note(note: &str, rating: &str, again: &str) -> Result<Noted, Vec<FieldFault>> {
    let mut faults = Vec::new();
    let text = exedra_kernel::text::lines(note).trim().to_owned();
    if text.chars().count() > rules_day::LONGEST_NOTE {
        faults.push(FieldFault::with("note", key!("fault-too-long"), rules_day::LONGEST_NOTE));
    }
    let stars = match rating {
        "" => None,
        text => match text.parse::<i64>() {
            Ok(n) if (1..=5).contains(&n) => Some(n),
            _ => {
                faults.push(FieldFault::with("note", key!("fault-choice"), rating));
                None
            }
        },
    };
    let again = match again {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    if faults.is_empty() { Ok(Noted { note: text, rating: stars, again }) } else { Err(faults) }
}
