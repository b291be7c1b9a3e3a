//! Who is free now and wants to meet: people between whom and oneself there is a wish but no meeting. One click proposes, and
//! the other accepts within the slot.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{ListingId, PersonId, Refusal, RequestId, key};
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use crate::agenda::{Faces, place_words};
use crate::day::{ProposalId, ProposalKind, ProposalState};
use crate::doing::{self, Wanted};
use crate::free::{self, Board};
use crate::model::Request;
use crate::pages::day_show::{self, Asked, Told, note_busy};
use crate::pages::{self, Whom};
use crate::rules::Side;
use crate::subject::{self, Subject};
use crate::{letters, letters_day, rules_day, store, store_day};

struct Row {
    request: String,
    slot: i64,
    name: String,
    house: String,
    about: Option<Subject>,
    agreed: bool,
    when: String,
    place: String,
}

#[derive(Template)]
#[template(path = "free_list.html")]
struct Page {
    t: Say,
    whom: Whom,
    base: String,
    here: bool,
    open: bool,
    near: bool,
    asked: Vec<Asked>,
    rows: Vec<Row>,
}

/// Requests of somebody that wait for a time, with the other side.
async fn wishes(conn: &mut Conn, ctx: &Ctx, person: &PersonId) -> Result<Vec<Request>, Error> {
    let requests = store::requests_of(conn, &ctx.forum()?.id, person).await?;
    // Of a pair that the secretariat put together the two learn with the plan.
    let untold = crate::assigning::untold(conn, &ctx.forum()?.id).await?;
    Ok(requests.into_iter().filter(rules_day::is_wish).filter(|one| !untold.contains(&one.id)).collect())
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?.clone());
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?;
    let person = whom.person.clone();
    let here = pages::is_here(&mut conn, &edition, &person).await?;
    let told = Told::read(&mut conn, &edition, &person).await?;
    let asked = day_show::asked(&ctx, &mut conn, &told, &person).await?;
    let slots = store::slots(&mut conn, &edition.id).await?;
    let near: Vec<i64> = free::near(&slots, ctx.now).iter().map(|slot| slot.number).collect();
    let rows =
        if here && !near.is_empty() { rows(&ctx, &mut conn, &t, &person, (&near, &told)).await? } else { vec![] };
    let body = Page {
        base: ctx.at_forum("meetings"),
        open: edition.is_open(),
        near: !near.is_empty(),
        here,
        asked,
        rows,
        whom,
        t,
    };
    page(&ctx, &Head::new(body.t.say("free-title")).nav("meetings").private(), &body)
}

async fn rows(
    ctx: &Ctx,
    conn: &mut Conn,
    t: &Say,
    person: &PersonId,
    (near, told): (&[i64], &Told),
) -> Result<Vec<Row>, Error> {
    let edition = ctx.forum()?;
    let wishes = wishes(conn, ctx, person).await?;
    let others: Vec<&PersonId> = wishes.iter().map(|request| request.other(person)).collect();
    let faces = Faces::some(conn, &edition.id, &others).await?;
    let found: Vec<&Request> = wishes
        .iter()
        .filter(|request| {
            let face = faces.get(request.other(person));
            let proposed = |one: &&crate::day::Proposal| one.request_id == request.id && one.stands(ctx.now);
            face.here && face.contacted && !told.proposals.iter().any(|one| proposed(&one))
        })
        .collect();
    let mut people: Vec<&PersonId> = vec![person];
    people.extend(found.iter().map(|request| request.other(person)));
    let mut board = Board::read(conn, &edition.id, &people, Some(near)).await?;
    // Whoever asks is free of their own things; of the others' only what is public counts.
    let busy: Vec<(&PersonId, bool)> = people.iter().map(|one| (*one, *one == person)).collect();
    note_busy(ctx, conn, &mut board, &busy).await?;
    let listings: Vec<ListingId> = found.iter().filter_map(|request| request.listing_id.clone()).collect();
    let subjects = subject::titles(conn, &listings, ctx.lang).await?;
    let mut rows = Vec::new();
    for number in near {
        let Some(slot) = board.slot(*number) else { continue };
        if !board.is_free(person, slot) {
            continue;
        }
        for request in &found {
            let other = request.other(person);
            let Some(place) = board.places_for([person, other], *number).first().copied() else { continue };
            if !board.is_free(other, slot) {
                continue;
            }
            let mut face = faces.get(other);
            if &request.from_id == person {
                face = face.seen_by_asker(t, request.state);
            }
            rows.push(Row {
                request: request.id.to_string(),
                slot: *number,
                name: face.name,
                house: face.house,
                about: request.listing_id.as_ref().and_then(|id| subjects.get(id).cloned()),
                agreed: request.state == crate::model::RequestState::Accepted,
                when: format!("{}–{}", t.time(slot.starts_at, &edition.zone), t.time(slot.ends_at, &edition.zone)),
                place: place_words(t, place),
            });
        }
    }
    // What both agreed to comes first.
    rows.sort_by_key(|row| (near.iter().position(|slot| *slot == row.slot), !row.agreed));
    Ok(rows)
}

/// Somebody is asked to meet now.
pub async fn propose(ctx: Ctx, form: Posted) -> Answer {
    let edition = ctx.open_forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, form.some("for")).await?;
    let person = whom.person.clone();
    let id = RequestId::parse(form.text("request")).ok_or(Refusal::NotFound)?;
    let request = store::request(&mut conn, &edition.id, &id).await?.ok_or(Refusal::NotFound)?;
    crate::rules::may_see(ctx.actor()?, &request)?;
    let untold = crate::assigning::untold(&mut conn, &edition.id).await?;
    if untold.contains(&request.id) || request.from_id != person && request.to_id != person {
        return Err(Refusal::NotFound.into());
    }
    let other = request.other(&person).clone();
    let slots = store::slots(&mut conn, &edition.id).await?;
    let wanted: Option<i64> = form.text("slot").parse().ok();
    let near = free::near(&slots, ctx.now).into_iter().find(|slot| Some(slot.number) == wanted);
    let slot = near.ok_or(Refusal::Conflict(key!("conflict-day-taken")))?;
    let mut board = Board::read(&mut conn, &edition.id, &[&person, &other], Some(&[slot.number])).await?;
    note_busy(&ctx, &mut conn, &mut board, &[(&person, true), (&other, false)]).await?;
    drop(conn);
    let (actor, stamp) = (ctx.actor()?, ctx.app.stamp());
    transact!(ctx.app.db(), tx => {
        let request = store::request(tx, &edition.id, &id).await?.ok_or(Refusal::NotFound)?;
        let faces = Faces::some(tx, &edition.id, &[&person, &other]).await?;
        let known = [&person, &other].map(|one| (one, faces.get(one)));
        let [from, to] =
            [0, 1].map(|at: usize| Side { person: known[at].0, here: known[at].1.here, contacted: known[at].1.contacted });
        let before = store_day::proposals_of(tx, &edition.id, &person).await?;
        let permit = rules_day::may_propose_now(actor, &edition.id, &request, (from, to), &before, stamp.now)?;
        let free = [&person, &other].iter().all(|one| board.is_free(one, slot));
        let place = board.places_for([&person, &other], slot.number).first().copied().filter(|_| free);
        let place = place.ok_or(Refusal::Conflict(key!("conflict-day-taken")))?;
        exedra_people::postage::may_call(tx, stamp, person.as_str(), other.as_str()).await?;
        let wanted = Wanted { kind: ProposalKind::Now, slot, place, until: slot.ends_at };
        let made = doing::propose(tx, stamp, &permit, &wanted).await?;
        letters_day::proposal(tx, &ctx.app, stamp, &edition, (&made, &request), (slot, place)).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}{}", ctx.at_forum("meetings/day"), whom.query), "saved"))
}

/// A proposal is answered or taken back.
pub async fn answer(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let edition = ctx.forum()?.clone();
    let id = ProposalId::parse(&id).ok_or(Refusal::NotFound)?;
    let actor = ctx.actor()?;
    let found = store_day::proposal(&mut *ctx.app.db().read().await?, &edition.id, &id).await?;
    let proposal = found.ok_or(Refusal::NotFound)?;
    if !actor.answers_for(&proposal.from_id) && !actor.answers_for(&proposal.to_id) {
        return Err(Refusal::NotFound.into());
    }
    ctx.open_forum()?;
    let (wanted, stamp) = (form.text("do"), ctx.app.stamp());
    let word = match wanted {
        "accept" => "accepted",
        "decline" => "declined",
        "withdraw" => "withdrawn",
        _ => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    };
    transact!(ctx.app.db(), tx => {
        let proposal = store_day::proposal(tx, &edition.id, &id).await?.ok_or(Refusal::NotFound)?;
        match wanted {
            "withdraw" => {
                let permit = rules_day::may_take_back(actor, &edition.id, &proposal, stamp.now)?;
                doing::end(tx, stamp, &permit, &proposal, ProposalState::Withdrawn).await
            }
            "decline" => {
                let permit = rules_day::may_answer(actor, &edition.id, &proposal, stamp.now)?;
                doing::end(tx, stamp, &permit, &proposal, ProposalState::Declined).await
            }
            _ => {
                let permit = rules_day::may_answer(actor, &edition.id, &proposal, stamp.now)?;
                let request = store::request(tx, &edition.id, &proposal.request_id).await?.ok_or(Refusal::NotFound)?;
                let meeting = doing::accept(tx, stamp, &permit, (&proposal, &request)).await?;
                letters::publication(tx, &ctx.app, stamp, &edition, &[meeting]).await.map(|_| ())
            }
        }
    })?;
    ctx.app.settle().await;
    let side = if wanted == "withdraw" { &proposal.from_id } else { &proposal.to_id };
    let query = if side == &actor.person { String::new() } else { format!("?for={side}") };
    Ok(respond::done(&format!("{}{query}", ctx.at_forum("meetings/day")), word))
}
