//! One request, for the two whom it concerns: what was written, where it stands, and the answers.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Actor, FieldFault, Refusal, RequestId, key};
use exedra_store::{Conn, transact};
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, page, respond};

use crate::agenda::{Book, Faces};
use crate::asking::{self, Verdict};
use crate::letters;
use crate::model::{Request, RequestState, Wish};
use crate::pages::{self, AgendaDay};
use crate::policy::Origin;
use crate::subject::Subject;
use crate::{rules, store, store_asking};

#[derive(Template)]
#[template(path = "request_show.html")]
#[expect(clippy::struct_excessive_bools, reason = "a page asks many things, each answered yes or no")]
struct Page {
    t: Say,
    action: String,
    back: String,
    asked: bool,
    on_behalf: Option<String>,
    name: String,
    house: String,
    about: Option<Subject>,
    message: String,
    lang: String,
    dir: &'static str,
    wish: String,
    answer_wish: Option<String>,
    state: String,
    since: String,
    answered: Option<String>,
    reason: Option<String>,
    /// The organisation that is asked, on the page of those who may answer for it.
    to_house: Option<String>,
    /// How it came about, where nobody asked.
    how: Option<String>,
    /// Why it cannot be accepted any more.
    closed: Option<String>,
    can_accept: bool,
    can_decline: bool,
    can_withdraw: bool,
    planned: bool,
    wishes: Vec<Choice>,
    typed: String,
    fault: Option<String>,
    longest: usize,
    days: Vec<AgendaDay>,
}

async fn found(ctx: &Ctx, id: &str) -> Result<(Edition, Request), Error> {
    let forum = ctx.forum()?.clone();
    let id = RequestId::parse(id).ok_or(Refusal::NotFound)?;
    let mut conn = ctx.app.db().read().await?;
    let request = store::request(&mut conn, &forum.id, &id).await?.ok_or(Refusal::NotFound)?;
    // Whom the secretariat brings together learns of it with the plan.
    if crate::assigning::untold(&mut conn, &forum.id).await?.contains(&request.id) {
        return Err(Refusal::NotFound.into());
    }
    let request = standing(ctx.actor()?, &mut conn, &forum, request).await?;
    rules::may_see(ctx.actor()?, &request)?;
    Ok((forum, request))
}

/// A request to an organisation that waits for an answer, as whoever of its people looks at it has it: they stand for it.
async fn standing(
    actor: &Actor,
    conn: &mut Conn,
    forum: &Edition,
    mut request: Request,
) -> exedra_store::Result<Request> {
    if request.state != RequestState::Pending
        || actor.answers_for(&request.from_id)
        || actor.answers_for(&request.to_id)
    {
        return Ok(request);
    }
    let source = store_asking::source(conn, &forum.id, &request.id).await?;
    if let Some(house) = source.and_then(|source| source.organisation_id) {
        let people = crate::joint::people_of(conn, &forum.id, &house).await?;
        let own = people.iter().find(|person| **person == actor.person);
        if let Some(person) = own.or_else(|| people.iter().find(|person| actor.answers_for(person))) {
            request.to_id = person.clone();
        }
    }
    Ok(request)
}

/// The page.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (forum, request) = found(&ctx, &id).await?;
    render(&ctx, &forum, &request, "", &[]).await
}

async fn render(ctx: &Ctx, forum: &Edition, request: &Request, typed: &str, faults: &[FieldFault]) -> Answer {
    let (t, actor) = (ctx.say(), ctx.actor()?);
    // With a mandate from either side, the side that may still answer comes first.
    let asked = actor.answers_for(&request.to_id);
    let person = if asked { &request.to_id } else { &request.from_id };
    let mut conn = ctx.app.db().read().await?;
    let faces = Faces::some(&mut conn, &forum.id, &[&request.from_id, &request.to_id]).await?;
    let book = Book::read(&mut conn, &forum.id, std::slice::from_ref(request), ctx.lang).await?;
    let meeting = store::meeting_of_request(&mut conn, &forum.id, &request.id).await?;
    let items = meeting.map_or_else(Vec::new, |meeting| book.items(person, &[meeting], &faces));
    let (open, state) = (forum.is_open(), request.state);
    let mut other = faces.get(request.other(person));
    if !asked {
        other = other.seen_by_asker(&t, state);
    }
    let source = store_asking::source(&mut conn, &forum.id, &request.id).await?;
    let house = match source.as_ref().and_then(|source| source.organisation_id.as_ref()) {
        Some(id) => exedra_people::organisation::by_id(&mut conn, id).await?.map(|house| house.name),
        None => None,
    };
    if let Some(name) = house.clone().filter(|_| !asked && state != RequestState::Planned) {
        other = crate::agenda::Face { name, ..crate::agenda::Face::default() };
    }
    let policy = crate::setting::policy(&mut conn, &forum.id).await?;
    let answering = policy.answering(ctx.now).err().filter(|_| asked && state == RequestState::Pending);
    let body = Page {
        action: ctx.at_forum(&format!("meetings/requests/{}", request.id)),
        back: format!(
            "{}{}",
            ctx.at_forum("meetings"),
            if person == &actor.person { String::new() } else { format!("?for={person}") }
        ),
        on_behalf: (person != &actor.person).then(|| faces.get(person).name),
        asked,
        name: other.name,
        house: other.house,
        about: book.about(&request.id),
        message: request.message.clone(),
        lang: request.message_language.clone(),
        dir: exedra_kernel::lang::direction_of(&request.message_language),
        wish: pages::wish_words(&t, request.wish),
        answer_wish: request.answer_wish.map(|wish| pages::wish_words(&t, wish)),
        state: pages::state_words(&t, state),
        since: t.moment(request.created_at, &forum.zone),
        answered: request.answered_at.map(|at| t.moment(at, &forum.zone)),
        reason: request.reason.clone(),
        to_house: house.filter(|_| asked),
        how: match source.map(|source| source.origin) {
            Some(Origin::Assigned) => Some(t.say("request-assigned")),
            Some(Origin::Booked) => Some(t.say("request-booked")),
            _ => None,
        },
        closed: answering.map(|no| no.sentence(&t, &forum.zone)),
        can_accept: open && asked && state == RequestState::Pending && answering.is_none(),
        can_decline: open && asked && state.is_open(),
        can_withdraw: open && actor.answers_for(&request.from_id) && state.is_open(),
        planned: state == RequestState::Planned,
        wishes: pages::wishes(&t, "want"),
        typed: typed.to_owned(),
        fault: pages::fault(&t, faults, "reason"),
        longest: rules::LONGEST_MESSAGE,
        days: pages::days(&t, forum, pages::rows(&t, forum, &items, &[])),
        t,
    };
    let head = Head::new(body.t.with("request-title", &body.name)).nav("meetings").private();
    let mut response = page(ctx, &head, &body)?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// An answer comes in.
pub async fn answer(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let (forum, request) = found(&ctx, &id).await?;
    ctx.open_forum()?;
    let verdict = match form.text("do") {
        "accept" => match Wish::parse(form.text("wish")) {
            Some(wish) => Verdict::Accept(wish),
            None => return Err(Refusal::field("wish", key!("fault-missing")).into()),
        },
        "decline" => match asking::prose("reason", form.text("reason")) {
            Ok(reason) => Verdict::Decline(Some(reason).filter(|reason| !reason.is_empty())),
            Err(fault) => return render(&ctx, &forum, &request, form.text("reason"), &[fault]).await,
        },
        "withdraw" => Verdict::Withdraw,
        _ => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    };
    let (actor, stamp) = (ctx.actor()?, ctx.app.stamp());
    let t = ctx.say();
    transact!(ctx.app.db(), tx => {
        let kept = store::request(tx, &forum.id, &request.id).await?.ok_or(Refusal::NotFound)?;
        let stood = kept.to_id.clone();
        let request = standing(actor, tx, &forum, kept).await?;
        let permit = match &verdict {
            Verdict::Accept(_) => rules::may_accept(actor, &forum.id, &request),
            Verdict::Decline(_) => rules::may_decline(actor, &forum.id, &request),
            Verdict::Withdraw => rules::may_withdraw(actor, &forum.id, &request),
        }?;
        if matches!(verdict, Verdict::Accept(_)) {
            let policy = crate::setting::policy(tx, &forum.id).await?;
            policy.answering(stamp.now).map_err(|no| no.refusal(&t, &forum.zone))?;
            let load = crate::booking::load(tx, &forum.id, &request.to_id, &request.from_id, false).await?;
            policy.room_to_meet(&load).map_err(|no| no.refusal(&t, &forum.zone))?;
        }
        if request.to_id != stood && verdict != Verdict::Withdraw {
            store_asking::set_standing(tx, &forum.id, &request.id, &request.to_id).await?;
        }
        let (now, cancelled) = asking::answer(tx, stamp, permit, &request, &verdict).await?;
        letters::request(tx, &ctx.app, stamp, &forum, &now, cancelled.as_ref()).await
    })?;
    ctx.app.settle().await;
    let person = if verdict == Verdict::Withdraw { &request.from_id } else { &request.to_id };
    let query = if person == &actor.person { String::new() } else { format!("?for={person}") };
    let word = match &verdict {
        Verdict::Accept(_) => "accepted",
        Verdict::Decline(_) => "declined",
        Verdict::Withdraw => "withdrawn",
    };
    Ok(respond::done(&format!("{}{query}", ctx.at_forum("meetings")), word))
}
