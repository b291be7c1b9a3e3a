//! Asking somebody for a meeting, about an offer or need or just so.

use askama::Template;
use exedra_kernel::{FieldFault, ForumId, ListingId, Moment, OrganisationId, PersonId, Refusal, key};
use exedra_people::presence;
use exedra_store::{Conn, transact};
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, page, respond};

use crate::agenda::{Face, Faces};
use crate::asking::{self, Words};
use crate::model::{RequestState, Wish};
use crate::pages::{self, Whom};
use crate::policy::{Mode, No, Origin, Policy};
use crate::rules::{self, Side};
use crate::subject::{self, Subject};
use crate::{booking, letters, rules_asking, store, store_asking};

/// Whom and what about, as the address says.
pub struct Target {
    /// Who is asked.
    pub person: PersonId,
    /// About which offer or need.
    pub listing: Option<ListingId>,
    /// The organisation that is asked, if it is: then the person stands for it.
    pub organisation: Option<OrganisationId>,
}

/// Finds who is asked: the contact of an offer or need, or a person. Whoever does not agree to be contacted is not found.
pub async fn target(
    conn: &mut Conn,
    ctx: &Ctx,
    forum: &Edition,
    listing: Option<&str>,
    person: Option<&str>,
    organisation: Option<&str>,
) -> Result<(Target, Face), Error> {
    let unknown = || Error::from(Refusal::NotFound);
    if let Some(text) = organisation.filter(|text| !text.is_empty()) {
        return house(conn, ctx, forum, text).await;
    }
    let listing = match listing.filter(|text| !text.is_empty()) {
        Some(text) => Some(ListingId::parse(text).ok_or_else(unknown)?),
        None => None,
    };
    let asked = match (&listing, person.filter(|text| !text.is_empty())) {
        (Some(listing), _) => subject::contact(conn, &forum.id, listing, ctx.now).await?.ok_or_else(unknown)?,
        (None, Some(text)) => PersonId::parse(text).ok_or_else(unknown)?,
        (None, None) => return Err(unknown()),
    };
    let face = Faces::some(conn, &forum.id, &[&asked]).await?.get(&asked);
    if !face.here || !face.contacted {
        return Err(unknown());
    }
    let face = face.seen_by_asker(&ctx.say(), RequestState::Pending);
    Ok((Target { person: asked, listing, organisation: None }, face))
}

/// An organisation that is asked: somebody of it has to be there and agree to be contacted, and whoever asks is not counted.
async fn house(conn: &mut Conn, ctx: &Ctx, forum: &Edition, text: &str) -> Result<(Target, Face), Error> {
    let unknown = || Error::from(Refusal::NotFound);
    let id = OrganisationId::parse(text).ok_or_else(unknown)?;
    let found = exedra_people::organisation::by_id(conn, &id).await?.ok_or_else(unknown)?;
    let mut people = crate::joint::people_of(conn, &forum.id, &id).await?;
    if let Ok(actor) = ctx.actor() {
        people.retain(|person| !actor.answers_for(person));
    }
    let speaker = presence::speaker(conn, &forum.id, &id).await?.filter(|speaker| people.contains(speaker));
    let person = speaker.or_else(|| people.first().cloned()).ok_or_else(unknown)?;
    let face = Face { name: found.name, here: true, contacted: true, ..Face::default() };
    Ok((Target { person, listing: None, organisation: Some(id) }, face))
}

#[derive(Template)]
#[template(path = "request_make.html")]
struct Page {
    t: Say,
    whom: Whom,
    name: String,
    house: String,
    about: Option<Subject>,
    listing: String,
    person: String,
    organisation: String,
    /// The sentence that says why nothing can be asked now, instead of the form.
    closed: Option<String>,
    /// Whether only a wish is stated, of which the other side does not learn.
    only_wish: bool,
    facts: Vec<String>,
    message: String,
    message_fault: Option<String>,
    languages: Vec<Choice>,
    language_fault: Option<String>,
    wishes: Vec<Choice>,
    wish_fault: Option<String>,
    base: String,
    longest: usize,
}

struct Typed<'a> {
    message: &'a str,
    language: &'a str,
    wish: &'a str,
    faults: &'a [FieldFault],
}

async fn form(ctx: &Ctx, conn: &mut Conn, whom: Whom, target: Target, face: Face, typed: Typed<'_>) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let about = match &target.listing {
        Some(listing) => subject::titles(conn, std::slice::from_ref(listing), ctx.lang).await?.remove(listing),
        None => None,
    };
    let languages = asking::languages(forum);
    let policy = crate::setting::policy(conn, &forum.id).await?;
    let closed = closed((conn, &forum.id), &policy, ctx.now, (&whom.person, &target.person)).await?;
    let body = Page {
        closed: closed.map(|no| no.sentence(&t, &forum.zone)),
        only_wish: policy.mode == Mode::Assign,
        facts: policy.facts(&t, &forum.zone, ctx.now),
        organisation: target.organisation.map(|id| id.to_string()).unwrap_or_default(),
        name: face.name,
        house: face.house,
        about,
        listing: target.listing.map(|listing| listing.to_string()).unwrap_or_default(),
        person: target.person.to_string(),
        message: typed.message.to_owned(),
        message_fault: pages::fault(&t, typed.faults, "message"),
        languages: languages
            .into_iter()
            .map(|tag| Choice { label: t.language(&tag), chosen: tag == typed.language, value: tag })
            .collect(),
        language_fault: pages::fault(&t, typed.faults, "language"),
        wishes: pages::wishes(&t, typed.wish),
        wish_fault: pages::fault(&t, typed.faults, "wish"),
        base: ctx.at_forum("meetings"),
        longest: rules::LONGEST_MESSAGE,
        whom,
        t,
    };
    let head = Head::new(body.t.say("ask-title")).nav("meetings").private();
    let mut response = page(ctx, &head, &body)?;
    if !typed.faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Why this person cannot ask (or wish) now, if they cannot.
async fn closed(
    (conn, forum): (&mut Conn, &ForumId),
    policy: &Policy,
    now: Moment,
    (from, to): (&PersonId, &PersonId),
) -> exedra_store::Result<Option<No>> {
    if policy.mode == Mode::Assign {
        return Ok(policy.wishing(now).err());
    }
    if let Err(no) = policy.asking(now) {
        return Ok(Some(no));
    }
    let load = booking::load(conn, forum, from, to, policy.most_of_house.is_some()).await?;
    Ok(policy.room_to_ask(&load).and_then(|()| policy.room_to_meet(&load)).err())
}

/// The form.
pub async fn show(ctx: Ctx) -> Answer {
    let forum = ctx.forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?;
    let (listing, person) = (ctx.query_value("listing"), ctx.query_value("person"));
    let organisation = ctx.query_value("organisation");
    if !pages::is_here(&mut conn, &forum, &whom.person).await? {
        // The page of one's meetings says what to do.
        return Ok(respond::see_other(&ctx.at_forum("meetings")));
    }
    let (target, face) =
        target(&mut conn, &ctx, &forum, listing.as_deref(), person.as_deref(), organisation.as_deref()).await?;
    if crate::setting::policy(&mut conn, &forum.id).await?.mode == Mode::Open && target.organisation.is_none() {
        let listing = target.listing.map(|listing| format!("&listing={listing}")).unwrap_or_default();
        let behalf = if whom.other { format!("&for={}", whom.person) } else { String::new() };
        let path = format!("{}?person={}{listing}{behalf}", ctx.at_forum("meetings/book"), target.person);
        return Ok(respond::see_other(&path));
    }
    rules::can_be_asked(&whom.person, Side { person: &target.person, here: face.here, contacted: face.contacted })?;
    let typed = Typed { message: "", language: ctx.lang.as_str(), wish: "want", faults: &[] };
    form(&ctx, &mut conn, whom, target, face, typed).await
}

/// The form comes in.
pub async fn send(ctx: Ctx, posted: Posted) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, posted.some("for")).await?;
    let query = |name: &str| posted.some(name).map(ToOwned::to_owned).or_else(|| ctx.query_value(name));
    let (listing, person, organisation) = (query("listing"), query("person"), query("organisation"));
    let (target, face) =
        target(&mut conn, &ctx, &forum, listing.as_deref(), person.as_deref(), organisation.as_deref()).await?;
    if crate::setting::policy(&mut conn, &forum.id).await?.mode == Mode::Assign {
        drop(conn);
        let Some(wish) = Wish::parse(posted.text("wish")) else {
            return Err(Refusal::field("wish", key!("fault-choice")).into());
        };
        state_wish(&ctx, &forum, &whom.person, &target.person, Some(wish)).await?;
        return Ok(respond::done(&format!("{}{}", ctx.at_forum("meetings"), whom.query), "saved"));
    }
    let (message, language, wish) = (posted.text("message"), posted.text("language"), posted.text("wish"));
    let words = match Words::read(&forum, message, language, wish, target.listing.clone()) {
        Ok(words) => words,
        Err(faults) => {
            let typed = Typed { message, language, wish, faults: &faults };
            return form(&ctx, &mut conn, whom, target, face, typed).await;
        }
    };
    drop(conn);
    make(&ctx, &forum, &whom.person, &target, &words).await?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}{}", ctx.at_forum("meetings"), whom.query), "asked"))
}

/// Writes a wish in one transaction, or takes it back.
pub async fn state_wish(
    ctx: &Ctx,
    forum: &Edition,
    from: &PersonId,
    to: &PersonId,
    wish: Option<Wish>,
) -> Result<(), Error> {
    let (actor, stamp, t) = (ctx.actor()?, ctx.app.stamp(), ctx.say());
    transact!(ctx.app.db(), tx => {
        let permit = if wish.is_some() {
            let policy = crate::setting::policy(tx, &forum.id).await?;
            policy.wishing(stamp.now).map_err(|no| no.refusal(&t, &forum.zone))?;
            let faces = Faces::some(tx, &forum.id, &[from, to]).await?;
            rules_asking::may_wish(actor, &forum.id, side(&faces, from), side(&faces, to))?
        } else {
            rules_asking::may_unwish(actor, &forum.id, from, to)?
        };
        crate::assigning::state_wish(tx, stamp, &permit, wish).await
    })?;
    ctx.app.settle().await;
    Ok(())
}

/// What rules want to know of somebody.
pub fn side<'a>(faces: &Faces, person: &'a PersonId) -> Side<'a> {
    let face = faces.get(person);
    Side { person, here: face.here, contacted: face.contacted }
}

/// Asks in one transaction: rules, windows and quotas, request, letter. Gives the request's id. Of an organisation somebody
/// is asked with whom there is no open request yet.
pub async fn make(
    ctx: &Ctx,
    forum: &Edition,
    from: &PersonId,
    target: &Target,
    words: &Words,
) -> Result<exedra_kernel::RequestId, Error> {
    let (actor, stamp, t) = (ctx.actor()?, ctx.app.stamp(), ctx.say());
    let id = transact!(ctx.app.db(), tx => {
        let before = store::requests_of(tx, &forum.id, from).await?;
        let mut to = target.person.clone();
        if let Some(house) = &target.organisation {
            let known = store_asking::of_house(tx, &forum.id, house).await?;
            if known.iter().any(|request| &request.from_id == from && request.state.is_open()) {
                return Err(Refusal::Conflict(key!("conflict-ask-already")).into());
            }
            let met = |who: &PersonId| before.iter().any(|r| r.state.is_open() && r.other(from) == who);
            let people = crate::joint::people_of(tx, &forum.id, house).await?;
            if met(&to) && let Some(other) = people.iter().find(|who| *who != from && !met(who)) {
                to = other.clone();
            }
        }
        let faces = Faces::some(tx, &forum.id, &[from, &to]).await?;
        let permit = rules::may_ask(actor, &forum.id, side(&faces, from), side(&faces, &to), &before)?;
        let policy = crate::setting::policy(tx, &forum.id).await?;
        policy.asking(stamp.now).map_err(|no| no.refusal(&t, &forum.zone))?;
        let load = booking::load(tx, &forum.id, from, &to, policy.most_of_house.is_some()).await?;
        let room = policy.room_to_ask(&load).and_then(|()| policy.room_to_meet(&load));
        room.map_err(|no| no.refusal(&t, &forum.zone))?;
        exedra_people::postage::may_request(tx, stamp, from, &to).await?;
        let id = asking::ask(tx, stamp, permit, words).await?;
        if target.organisation.is_some() {
            store_asking::set_source(tx, &forum.id, &id, &Origin::Asked, target.organisation.as_ref()).await?;
        }
        if let Some(request) = store::request(tx, &forum.id, &id).await? {
            letters::request(tx, &ctx.app, stamp, forum, &request, None).await?;
        }
        Ok(id)
    })?;
    Ok(id)
}
