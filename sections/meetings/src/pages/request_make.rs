//! Asking somebody for a meeting, about an offer or need or just so.

use askama::Template;
use exedra_kernel::{FieldFault, ListingId, PersonId, Refusal};
use exedra_store::{Conn, transact};
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, page, respond};

use crate::agenda::{Face, Faces};
use crate::asking::{self, Words};
use crate::letters;
use crate::model::RequestState;
use crate::pages::{self, Whom};
use crate::rules::{self, Side};
use crate::store;
use crate::subject::{self, Subject};

/// Whom and what about, as the address says.
pub struct Target {
    /// Who is asked.
    pub person: PersonId,
    /// About which offer or need.
    pub listing: Option<ListingId>,
}

/// Finds who is asked: the contact of an offer or need, or a person. Whoever does not agree to be contacted is not found.
pub async fn target(
    conn: &mut Conn,
    ctx: &Ctx,
    forum: &Edition,
    listing: Option<&str>,
    person: Option<&str>,
) -> Result<(Target, Face), Error> {
    let unknown = || Error::from(Refusal::NotFound);
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
    Ok((Target { person: asked, listing }, face))
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
    let body = Page {
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

/// The form.
pub async fn show(ctx: Ctx) -> Answer {
    let forum = ctx.forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?;
    let (listing, person) = (ctx.query_value("listing"), ctx.query_value("person"));
    if !pages::is_here(&mut conn, &forum, &whom.person).await? {
        // The page of one's meetings says what to do.
        return Ok(respond::see_other(&ctx.at_forum("meetings")));
    }
    let (target, face) = target(&mut conn, &ctx, &forum, listing.as_deref(), person.as_deref()).await?;
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
    let (listing, person) = (query("listing"), query("person"));
    let (target, face) = target(&mut conn, &ctx, &forum, listing.as_deref(), person.as_deref()).await?;
    let (message, language, wish) = (posted.text("message"), posted.text("language"), posted.text("wish"));
    let words = match Words::read(&forum, message, language, wish, target.listing.clone()) {
        Ok(words) => words,
        Err(faults) => {
            let typed = Typed { message, language, wish, faults: &faults };
            return form(&ctx, &mut conn, whom, target, face, typed).await;
        }
    };
    drop(conn);
    make(&ctx, &forum, &whom.person, &target.person, &words).await?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}{}", ctx.at_forum("meetings"), whom.query), "asked"))
}

/// Asks in one transaction: rules, request, letter. Gives the request's id.
pub async fn make(
    ctx: &Ctx,
    forum: &Edition,
    from: &PersonId,
    to: &PersonId,
    words: &Words,
) -> Result<exedra_kernel::RequestId, Error> {
    let (actor, stamp) = (ctx.actor()?, ctx.app.stamp());
    let id = transact!(ctx.app.db(), tx => {
        let before = store::requests_of(tx, &forum.id, from).await?;
        let faces = Faces::some(tx, &forum.id, &[from, to]).await?;
        let side = |person| { let face = faces.get(person); (face.here, face.contacted) };
        let (mine, theirs) = (side(from), side(to));
        let permit = rules::may_ask(
            actor,
            &forum.id,
            Side { person: from, here: mine.0, contacted: mine.1 },
            Side { person: to, here: theirs.0, contacted: theirs.1 },
            &before,
        )?;
        exedra_people::postage::may_request(tx, stamp, from, to).await?;
        let id = asking::ask(tx, stamp, permit, words).await?;
        if let Some(request) = store::request(tx, &forum.id, &id).await? {
            letters::request(tx, &ctx.app, stamp, forum, &request, None).await?;
        }
        Ok(id)
    })?;
    Ok(id)
}
