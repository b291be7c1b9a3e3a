//! "My meetings": requests in and out, what is agreed, the way to availability, agenda and calendar.

use askama::Template;
use exedra_kernel::{PersonId, RequestId, key};
use exedra_store::transact;
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Edition, Head, Say, page, respond};

use crate::agenda::{self, Book, Faces};
use crate::model::{Request, RequestState, Wish};
use crate::pages::{self, AgendaDay, Whom, group_show, request_make};
use crate::policy::Mode;
use crate::subject::Subject;
use crate::{store, store_asking};

struct Row {
    href: String,
    name: String,
    house: String,
    about: Option<Subject>,
    wishes: String,
    when: Option<String>,
    state: String,
    since: String,
    message: String,
    lang: String,
    dir: &'static str,
    why_not: Option<String>,
}

/// A group in the list.
struct GroupRow {
    href: String,
    title: String,
    lang: String,
    state: String,
    when: Option<String>,
}

/// A wish in the list.
struct WishRow {
    person: String,
    name: String,
    wish: String,
}

#[derive(Template)]
#[template(path = "mine_show.html")]
#[expect(clippy::struct_excessive_bools, reason = "a page asks many things, each answered yes or no")]
struct Page {
    t: Say,
    whom: Whom,
    here: bool,
    runs: bool,
    open: bool,
    base: String,
    slug: String,
    forum: String,
    to_answer: Vec<Row>,
    waiting: Vec<Row>,
    agreed: Vec<Row>,
    closed: Vec<Row>,
    closed_count: String,
    wishes: Vec<Choice>,
    days: Vec<AgendaDay>,
    more: Option<String>,
    own: bool,
    facts: Vec<String>,
    groups: Vec<GroupRow>,
    wished: Vec<WishRow>,
    assigns: bool,
    free: String,
    feed: Option<String>,
}

/// Meetings shown of the agenda before one follows the link to all of it.
const SHOWN: usize = 6;

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let (actor, forum) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?;
    let person = whom.person.clone();
    let here = pages::is_here(&mut conn, &forum, &person).await?;
    let requests = mine(&mut conn, &forum, &person).await?;
    let others: Vec<&PersonId> = requests.iter().map(|request| request.other(&person)).collect();
    let faces = Faces::some(&mut conn, &forum.id, &others).await?;
    let houses = houses(&mut conn, &forum, &requests).await?;
    let book = Book::read(&mut conn, &forum.id, &requests, ctx.lang).await?;
    let left = left_out(&mut conn, &forum, &person).await?;
    let items = agenda::of_person(&mut conn, &forum.id, &person, ctx.lang).await?;
    let planned = planned(&t, &forum, &items);
    let rows = |keep: &dyn Fn(&Request) -> bool| -> Vec<Row> {
        let shown = requests.iter().filter(|request| keep(request));
        shown.map(|request| row(&t, &forum, &person, request, (&faces, &book, &left, &planned, &houses))).collect()
    };
    let asked = |request: &Request| request.to_id == person;
    let pending = |request: &Request| request.state == RequestState::Pending;
    let (to_answer, waiting) = (rows(&|r| pending(r) && asked(r)), rows(&|r| pending(r) && !asked(r)));
    let agreed = rows(&|r| matches!(r.state, RequestState::Accepted | RequestState::Planned));
    let closed = rows(&|r| !r.state.is_open());
    let coming: Vec<_> =
        items.into_iter().filter(|item| item.meeting.holds() && item.meeting.ends_at > ctx.now).collect();
    let mut others = pages::taken_part(&ctx, &mut conn, &person, true).await?;
    others.retain(|item| !item.cancelled && item.ends > ctx.now);
    let mut coming = pages::rows(&t, &forum, &coming, &others);
    let more = coming.len().saturating_sub(SHOWN);
    coming.truncate(SHOWN);
    let days = pages::days(&t, &forum, coming);
    let account = exedra_people::account::of_person(&mut conn, &actor.person).await?;
    let feed =
        account.and_then(|account| account.feed_secret).map(|secret| ctx.absolute(&format!("/feeds/{secret}.ics")));
    let policy = crate::setting::policy(&mut conn, &forum.id).await?;
    let body = Page {
        facts: policy.facts(&t, &forum.zone, ctx.now),
        groups: groups(&t, &mut conn, &forum, &person).await?,
        wished: wished(&t, &mut conn, &forum, &person).await?,
        assigns: policy.mode == Mode::Assign,
        free: free_words(&t, &mut conn, &forum, &person).await?,
        here,
        runs: ctx.runs(),
        open: forum.is_open(),
        base: ctx.at_forum("meetings"),
        slug: forum.slug.clone(),
        forum: forum.name.text(ctx.lang).to_owned(),
        to_answer,
        waiting,
        agreed,
        closed_count: t.count("meetings-closed-count", closed.len() as i64),
        closed,
        wishes: pages::wishes(&t, "want"),
        days,
        more: (more > 0).then(|| t.count("agenda-more", more as i64)),
        own: true,
        feed,
        whom,
        t,
    };
    page(&ctx, &Head::new(body.t.say("meetings-title")).nav("meetings").private(), &body)
}

/// A person's requests: made by them, made to them, and those to their organisation that anybody of it may answer. What the
/// secretariat put together is told with the plan.
async fn mine(conn: &mut exedra_store::Conn, forum: &Edition, person: &PersonId) -> exedra_store::Result<Vec<Request>> {
    let mut requests = store::requests_of(conn, &forum.id, person).await?;
    let untold = crate::assigning::untold(conn, &forum.id).await?;
    requests.retain(|request| !untold.contains(&request.id));
    let own = exedra_people::presence::attendee(conn, &forum.id, person).await?;
    if let Some(house) = own.filter(|own| own.here() && own.contacted).and_then(|own| own.organisation_id) {
        for mut request in store_asking::of_house(conn, &forum.id, &house).await? {
            let pending = request.state == RequestState::Pending;
            if pending && &request.from_id != person && &request.to_id != person {
                request.to_id = person.clone();
                requests.push(request);
            }
        }
    }
    Ok(requests)
}

/// The organisations that requests are addressed to.
type Houses = std::collections::HashMap<RequestId, String>;

async fn houses(conn: &mut exedra_store::Conn, forum: &Edition, requests: &[Request]) -> exedra_store::Result<Houses> {
    let mut houses = Houses::new();
    let wanted: std::collections::HashSet<&RequestId> = requests.iter().map(|request| &request.id).collect();
    for source in store_asking::sources(conn, &forum.id).await? {
        let Some(id) = source.organisation_id.filter(|_| wanted.contains(&source.id)) else { continue };
        if let Some(found) = exedra_people::organisation::by_id(conn, &id).await? {
            houses.insert(source.id, found.name);
        }
    }
    Ok(houses)
}

/// A person's groups, newest first.
async fn groups(
    t: &Say,
    conn: &mut exedra_store::Conn,
    forum: &Edition,
    person: &PersonId,
) -> exedra_store::Result<Vec<GroupRow>> {
    let groups = store_asking::groups_of(conn, &forum.id, person).await?;
    if groups.is_empty() {
        return Ok(Vec::new());
    }
    let places = crate::grouping::places(conn, &forum.id, t).await?;
    let left = match crate::publish::published(conn, &forum.id).await? {
        Some(plan) => store_asking::plan_groups(conn, &forum.id, &plan).await?,
        None => Vec::new(),
    };
    let mut rows = Vec::new();
    for group in groups {
        let members = store_asking::members_of(conn, &forum.id, &group.id).await?;
        let own = members.iter().find(|member| &member.person_id == person);
        let code = left.iter().find(|one| one.group_id == group.id).map(|one| one.code.as_str());
        let place = group.place_id.as_ref().and_then(|id| places.get(id)).map_or("—", String::as_str);
        rows.push(GroupRow {
            href: format!("/{}/meetings/groups/{}", forum.slug, group.id),
            when: group_show::when_words(t, forum, &group, place).filter(|_| own.is_some_and(|own| own.comes)),
            state: group_show::state_words(t, &group, &members, own, code),
            lang: group.message_language.clone(),
            title: if group.title.is_empty() { t.say("group-part") } else { group.title },
        });
    }
    Ok(rows)
}

/// Whom a person wishes to meet, where the secretariat assigns.
async fn wished(
    t: &Say,
    conn: &mut exedra_store::Conn,
    forum: &Edition,
    person: &PersonId,
) -> exedra_store::Result<Vec<WishRow>> {
    let wishes = store_asking::wishes_of(conn, &forum.id, person).await?;
    let others: Vec<&PersonId> = wishes.iter().map(|one| &one.to_id).collect();
    let faces = Faces::some(conn, &forum.id, &others).await?;
    let row = |one: &store_asking::Wished| WishRow {
        person: one.to_id.to_string(),
        name: faces.get(&one.to_id).seen_by_asker(t, RequestState::Pending).full(),
        wish: pages::wish_words(t, one.wish),
    };
    Ok(wishes.iter().map(row).collect())
}

/// A wish is taken back.
pub async fn unwish(ctx: Ctx, form: Posted) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, form.some("for")).await?;
    drop(conn);
    let other = PersonId::parse(form.text("person")).ok_or(exedra_kernel::Refusal::NotFound)?;
    request_make::state_wish(&ctx, &forum, &whom.person, &other, None).await?;
    Ok(respond::done(&format!("{}{}", ctx.at_forum("meetings"), whom.query), "removed"))
}

/// Requests that the published plan could not place, with the kind of reason.
type Left = std::collections::HashMap<RequestId, String>;

async fn left_out(conn: &mut exedra_store::Conn, forum: &Edition, person: &PersonId) -> exedra_store::Result<Left> {
    let Some(plan) = crate::publish::published(conn, &forum.id).await? else { return Ok(Left::new()) };
    Ok(store::plan_unplaced_of(conn, &forum.id, &plan, person).await?.into_iter().collect())
}

/// When and where the meetings of requests hold.
type Planned = std::collections::HashMap<RequestId, String>;

fn planned(t: &Say, forum: &Edition, items: &[agenda::Item]) -> Planned {
    let holding = items.iter().filter(|item| item.meeting.holds());
    let words = |item: &agenda::Item| {
        let (day, from) = (t.day(item.meeting.starts_at, &forum.zone), t.time(item.meeting.starts_at, &forum.zone));
        let until = t.time(item.meeting.ends_at, &forum.zone);
        (item.meeting.request_id.clone(), format!("{day}, {from}–{until} · {}", item.place_words(t)))
    };
    holding.map(words).collect()
}

fn row(
    t: &Say,
    forum: &Edition,
    person: &PersonId,
    request: &Request,
    (faces, book, left, planned, houses): (&Faces, &Book, &Left, &Planned, &Houses),
) -> Row {
    let mut other = faces.get(request.other(person));
    if &request.from_id == person {
        other = other.seen_by_asker(t, request.state);
        if let Some(name) = houses.get(&request.id).filter(|_| request.state != RequestState::Planned) {
            other = crate::agenda::Face { name: name.clone(), ..crate::agenda::Face::default() };
        }
    }
    let (theirs, yours) = (key!("meeting-wish-theirs"), key!("meeting-wish-yours"));
    let words = |key: &str, wish: Option<Wish>| wish.map(|wish| t.with(key, pages::wish_words(t, wish)));
    // Whose wish it is; before the answer only the asker's is known.
    let wishes = if &request.from_id == person {
        [words(theirs, request.answer_wish), words(yours, Some(request.wish))]
    } else {
        [words(theirs, Some(request.wish)), words(yours, request.answer_wish)]
    };
    let why_not = left.get(&request.id).filter(|_| request.state == RequestState::Accepted);
    Row {
        href: format!("/{}/meetings/requests/{}", forum.slug, request.id),
        name: other.name,
        house: other.house,
        about: book.about(&request.id),
        wishes: wishes.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        when: planned.get(&request.id).cloned(),
        state: pages::state_words(t, request.state),
        since: t.with("meeting-asked-on", t.date(&request.created_at.date_in(&forum.zone))),
        message: request.message.clone(),
        lang: request.message_language.clone(),
        dir: exedra_kernel::lang::direction_of(&request.message_language),
        why_not: why_not.map(|code| crate::reasons::kind(t, code)),
    }
}

async fn free_words(
    t: &Say,
    conn: &mut exedra_store::Conn,
    forum: &Edition,
    person: &PersonId,
) -> exedra_store::Result<String> {
    let slots = store::slots(conn, &forum.id).await?.len();
    let blocked = store::blocked(conn, &forum.id, person).await?.len();
    if slots == 0 {
        return Ok(t.say("availability-no-slots"));
    }
    let (free, all) = (t.number(slots.saturating_sub(blocked) as i64), t.number(slots as i64));
    Ok(t.fill("availability-free", &[("free", &free), ("all", &all)]))
}

/// The calendar gets a new address; the old one leads nowhere from now on.
pub async fn rotate(ctx: Ctx, _form: Posted) -> Answer {
    let (actor, stamp) = (ctx.actor()?, ctx.app.stamp());
    let account = actor.account.clone();
    transact!(ctx.app.db(), tx => {
        exedra_people::account::rotate_feed(tx, stamp, &account).await?;
        let done = exedra_store::house::Done { act: "feed-rotated", record: "account", id: account.as_str(), before: None, after: None };
        exedra_store::house::record(tx, stamp, &actor.acting(), done).await
    })?;
    Ok(respond::see_other(&format!("{}#calendar", ctx.at_forum("meetings"))))
}

/// A person's subscribed calendar, to whoever holds its address.
pub async fn feed(
    ctx: Ctx,
    axum::extract::Path(file): axum::extract::Path<String>,
    headers: http::HeaderMap,
) -> Answer {
    let gone = exedra_kernel::Refusal::NotFound;
    let secret = file.strip_suffix(".ics").ok_or_else(|| gone.clone())?;
    let mut conn = ctx.app.db().read().await?;
    let account = exedra_people::account::of_feed(&mut conn, secret).await?.ok_or_else(|| gone.clone())?;
    let person = exedra_people::person::by_id(&mut conn, &account.person_id).await?;
    if person.is_none_or(|person| person.erased_at.is_some()) {
        return Err(gone.into());
    }
    let lang = exedra_kernel::Lang::parse(&account.language).unwrap_or(exedra_kernel::Lang::En);
    let text = agenda::feed(&ctx.app, &mut conn, &account.person_id, lang).await?;
    let tag = format!("\"{}\"", &exedra_kernel::time::sha256(&text)[..32]);
    let known = headers.get(http::header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or("");
    let same =
        known.split(',').any(|one| matches!(one.trim().trim_start_matches("W/"), one if one == tag || one == "*"));
    let mut response = if same {
        let mut response = respond::with_type("", "text/calendar; charset=utf-8");
        *response.status_mut() = http::StatusCode::NOT_MODIFIED;
        response
    } else {
        respond::with_type(text, "text/calendar; charset=utf-8")
    };
    let headers = response.headers_mut();
    headers.insert(http::header::ETAG, http::HeaderValue::from_str(&tag).map_err(|_| gone)?);
    headers.insert(http::header::CACHE_CONTROL, http::HeaderValue::from_static("private, no-cache"));
    Ok(response)
}
