//! Showing interest in an offer or need: openly, or through an intermediary.

use askama::Template;
use exedra_exchange::Head as Listing;
use exedra_kernel::{FieldFault, ForumId, ListingId, OrganisationId, Refusal};
use exedra_people::postage;
use exedra_store::{Conn, transact};
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, page, respond};

use super::view::{self, Link};
use crate::cases::{self, Interest};
use crate::model::{CaseState, TELLS};
use crate::rules::{self, LONGEST};
use crate::{letters, store};

#[derive(Template)]
#[template(path = "interest_make.html")]
struct Page {
    t: Say,
    action: String,
    listing_id: String,
    listing: Link,
    owner: Link,
    askers: Vec<Choice>,
    /// Cases about it that are open already: the organisation and the address.
    already: Vec<(String, String)>,
    openly: bool,
    message: String,
    message_fault: Option<String>,
    languages: Vec<Choice>,
    language_fault: Option<String>,
    note: String,
    note_fault: Option<String>,
    tells: Vec<Choice>,
    longest: usize,
}

/// The listing that the address or the form names, if it may be known of.
async fn target(
    conn: &mut Conn,
    ctx: &Ctx,
    edition: &Edition,
    id: Option<&str>,
) -> Result<(Listing, Vec<ForumId>), Error> {
    let id = id.and_then(ListingId::parse).ok_or(Refusal::NotFound)?;
    let head = exedra_exchange::head(conn, &id).await?.ok_or(Refusal::NotFound)?;
    let editions = exedra_exchange::forums_of(conn, &id).await?;
    rules::can_be_asked(edition, &head, &editions, ctx.now)?;
    Ok((head, editions))
}

async fn form(ctx: &Ctx, conn: &mut Conn, head: &Listing, posted: &Posted, faults: &[FieldFault]) -> Answer {
    let (t, actor, edition) = (ctx.say(), ctx.actor()?, ctx.forum()?);
    let (mut askers, mut already) = (Vec::new(), Vec::new());
    for id in rules::askers(actor, &head.organisation_id) {
        let label = view::house(conn, &id).await?.label;
        let before = store::asked_about(conn, &id, &head.id).await?;
        if let Some(open) = before.iter().find(|case| case.state != CaseState::Ended) {
            already.push((label, format!("/deals/{}", open.id)));
            continue;
        }
        askers.push(Choice { chosen: posted.text("for") == id.as_str(), value: id.to_string(), label });
    }
    let language = posted.some("language").unwrap_or(ctx.lang.as_str());
    let told = |word: &str| posted.all("tells").is_some_and(|words| words.iter().any(|other| other == word));
    let tells =
        TELLS.iter().map(|(word, key)| Choice { value: (*word).to_owned(), label: t.say(key), chosen: told(word) });
    let body = Page {
        action: ctx.at_forum("deals/ask"),
        listing_id: head.id.to_string(),
        listing: view::listing(conn, &t, Some(actor), &head.id).await?,
        owner: view::house(conn, &head.organisation_id).await?,
        askers,
        already,
        openly: posted.text("how") != "unnamed",
        message: posted.text("message").to_owned(),
        message_fault: view::fault(&t, faults, "message"),
        languages: view::languages(&t, edition, language),
        language_fault: view::fault(&t, faults, "language"),
        note: posted.text("note").to_owned(),
        note_fault: view::fault(&t, faults, "note"),
        tells: tells.collect(),
        longest: LONGEST,
        t,
    };
    let title = Head::new(body.t.say("interest-title")).nav("exchange").private();
    let mut response = page(ctx, &title, &body)?;
    *response.status_mut() = exedra_web::forms::status(faults);
    Ok(response)
}

/// The form.
pub async fn show(ctx: Ctx) -> Answer {
    let edition = ctx.forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let (head, _) = target(&mut conn, &ctx, &edition, ctx.query_value("listing").as_deref()).await?;
    form(&ctx, &mut conn, &head, &Posted::default(), &[]).await
}

/// The form comes in.
pub async fn send(ctx: Ctx, posted: Posted) -> Answer {
    let edition = ctx.forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let (head, editions) = target(&mut conn, &ctx, &edition, posted.some("listing")).await?;
    let new = Interest {
        openly: posted.text("how") != "unnamed",
        message: posted.text("message").to_owned(),
        language: posted.text("language").to_owned(),
        note: posted.some("note").map(ToOwned::to_owned),
        tells: posted.all("tells").unwrap_or(&[]).to_vec(),
    };
    let (actor, stamp) = (ctx.actor()?.clone(), ctx.app.stamp());
    let askers = rules::askers(&actor, &head.organisation_id);
    let asker = match posted.some("for") {
        Some(text) => OrganisationId::parse(text).ok_or(Refusal::NotFound)?,
        // Whoever belongs to one organisation need not choose.
        None => askers.first().cloned().ok_or(Refusal::Conflict(exedra_kernel::key!("conflict-case-nobody")))?,
    };
    let faults = new.faults(&super::languages(&edition));
    if !faults.is_empty() {
        return form(&ctx, &mut conn, &head, &posted, &faults).await;
    }
    drop(conn);
    let id = transact!(ctx.app.db(), tx => {
        let before = store::asked_about(tx, &asker, &head.id).await?;
        let waiting = store::waiting(tx, &asker).await?.map_or(0, |(n,)| n);
        let permit = rules::may_ask(&actor, &edition, (&head, &editions), &asker, (&before, waiting), stamp.now)?;
        // Whoever takes an interest back and shows it again writes again.
        postage::may_call(tx, stamp, asker.as_str(), head.id.as_str()).await?;
        let id = cases::ask(tx, stamp, permit, &edition, &new).await?;
        if let Some(case) = store::case(tx, &id).await? {
            if case.openly {
                letters::news(tx, &ctx.app, stamp, &edition, &case, crate::model::Side::Owner).await?;
            } else {
                letters::waits(tx, &ctx.app, stamp, &edition, &case).await?;
            }
        }
        Ok(id)
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("/deals/{id}"), "saved"))
}
