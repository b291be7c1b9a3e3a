//! Writing a new offer or need, and changing one. The form follows from the description.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::record::{Datum, Description, Need, Values};
use exedra_kernel::{FieldFault, OrganisationId, PersonId, Refusal, key};
use exedra_store::{Conn, transact};
use exedra_web::forms::{self, Posted};
use exedra_web::{Answer, Ctx, Head as PageHead, Say, page, respond};

use super::view;
use crate::model::{Head, Listing, ListingKind, NewListing, State};
use crate::{contact, description, listing, rules};

struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

struct Part {
    heading: String,
    inputs: String,
}

#[derive(Template)]
#[template(path = "listing_edit.html")]
struct Page {
    t: Say,
    kicker: String,
    title: String,
    lang: String,
    dir: &'static str,
    organisation: view::Link,
    faulty: Option<String>,
    warning: Option<String>,
    parts: Vec<Part>,
    contacts: Vec<Choice>,
    was: Option<String>,
    action: String,
}

/// What a form holds.
struct Filled<'a> {
    organisation: &'a OrganisationId,
    kind: ListingKind,
    head: Option<&'a Head>,
    values: &'a Values,
    contact: Option<&'a PersonId>,
    faults: &'a [FieldFault],
    /// What stood there when the form was drawn.
    was: Option<String>,
    /// Somebody else changed it since.
    overtaken: bool,
}

/// A listing as a form shows it, in short: whoever saves says with it which text they had before them.
fn drawn(found: &Listing) -> String {
    let head = &found.head;
    let values: Vec<_> = found.values.0.iter().map(|(name, datum)| (name, datum.json())).collect();
    exedra_kernel::time::sha256(&serde_json::json!([values, head.contact_id, head.state]).to_string())
}

/// Inputs in groups, as on the page of the listing.
fn parts(described: &Description, filled: &Filled<'_>, t: &Say) -> Vec<Part> {
    let part = |heading: &str| {
        let fields = described.fields.iter().filter(|field| view::heading_of(field) == heading);
        let inputs: Vec<forms::Input> = fields
            .map(|field| {
                let mut input = forms::input(field, filled.values.get(&field.name), filled.faults, t);
                input.lang = filled.head.and_then(|head| head.language.clone());
                input
            })
            .collect();
        (!inputs.is_empty()).then(|| Part { heading: t.say(heading), inputs: forms::render(&inputs, t) })
    };
    view::GROUPS.iter().filter_map(|(heading, _)| part(heading)).collect()
}

async fn render(ctx: &Ctx, conn: &mut Conn, filled: &Filled<'_>) -> Answer {
    let t = ctx.say();
    let described = description::with_own(conn, filled.kind).await?;
    let members = contact::candidates(conn, filled.organisation).await?.into_iter();
    let contacts = members
        .map(|person| Choice {
            chosen: filled.contact == Some(&person.id),
            value: person.id.to_string(),
            label: person.name,
        })
        .collect();
    let shown = filled.head.is_some_and(|head| matches!(head.state, State::Published | State::Expired));
    let new = match filled.kind {
        ListingKind::Offer => key!("listing-new-offer"),
        ListingKind::Need => key!("listing-new-need"),
    };
    let title = filled.head.map_or_else(|| t.say(new), |head| head.title.clone());
    let body = Page {
        organisation: view::organisation(conn, filled.organisation).await?,
        faulty: if filled.overtaken {
            Some(t.say("listing-edit-overtaken"))
        } else {
            (!filled.faults.is_empty()).then(|| t.count("listing-faulty", filled.faults.len() as i64))
        },
        was: filled.was.clone(),
        warning: filled.head.filter(|head| shown && rules::guarded(head)).map(|_| t.say("listing-edit-warning")),
        parts: parts(&described, filled, &t),
        contacts,
        // Faults found on the way to another state are mended in the form of the listing itself.
        action: filled.head.map_or_else(|| ctx.path.clone(), |head| format!("{}/edit", head.path())),
        kicker: filled.head.map_or_else(String::new, |_| t.say("listing-edit")),
        lang: filled.head.map_or_else(|| t.lang.to_string(), view::lang_of),
        dir: filled.head.map_or("auto", view::direction),
        title: title.clone(),
        t,
    };
    let head = PageHead::new(title).private();
    let mut response = page(ctx, &head, &body)?;
    if filled.overtaken {
        *response.status_mut() = http::StatusCode::CONFLICT;
        return Ok(response);
    }
    Ok(if filled.faults.is_empty() { response } else { super::unprocessable(response) })
}

/// The owner of a new listing, if the asker may write for it.
async fn owner(ctx: &Ctx, conn: &mut Conn, id: &str) -> Result<OrganisationId, exedra_web::Error> {
    let id = OrganisationId::parse(id).ok_or(Refusal::NotFound)?;
    rules::may_write(ctx.actor()?, &id)?;
    exedra_people::organisation::by_id(conn, &id).await?.ok_or(Refusal::NotFound)?;
    Ok(id)
}

/// An empty form, in the reader's language.
pub async fn new_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let organisation = owner(&ctx, &mut conn, &id).await?;
    let actor = ctx.actor()?;
    let mut values = Values::default();
    values.set("language", Datum::Text(ctx.lang.as_str().to_owned()));
    let kind = super::kind_of(&ctx);
    let filled = Filled {
        organisation: &organisation,
        kind,
        head: None,
        values: &values,
        contact: Some(&actor.person),
        faults: &[],
        was: None,
        overtaken: false,
    };
    render(&ctx, &mut conn, &filled).await
}

/// A new draft is saved.
pub async fn new_save(ctx: Ctx, Path(id): Path<String>, posted: Posted) -> Answer {
    let kind = super::kind_of(&ctx);
    let actor = ctx.actor()?;
    let (organisation, described, contact) = {
        let mut conn = ctx.app.db().read().await?;
        let organisation = owner(&ctx, &mut conn, &id).await?;
        let contact = contact::member(&mut conn, &organisation, posted.text("contact")).await?;
        (organisation, description::with_own(&mut conn, kind).await?, contact)
    };
    let (values, mut faults) = posted.parse(&described);
    faults.extend(described.missing(&values, Need::Always));
    faults.extend(listing::faults(&values, ctx.now));
    if !faults.is_empty() {
        let filled = Filled {
            organisation: &organisation,
            kind,
            head: None,
            values: &typed(&described, &posted),
            contact: contact.as_ref(),
            faults: &faults,
            was: None,
            overtaken: false,
        };
        return render(&ctx, &mut *ctx.app.db().read().await?, &filled).await;
    }
    let stamp = ctx.app.stamp();
    let made = transact!(ctx.app.db(), tx => {
        let permit = rules::may_write(actor, &organisation)?;
        let new = NewListing {
            kind,
            organisation: organisation.clone(),
            contact: contact.clone(),
            values: values.clone(),
            state: State::Draft,
            source: None,
        };
        listing::create(tx, stamp, permit, new).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("{}/manage", kind.path(&made)), "saved"))
}

/// What was typed, whether it can be used or not, so that it stands in the form again.
fn typed(described: &Description, posted: &Posted) -> Values {
    let (mut values, faults) = posted.parse(described);
    for fault in faults {
        let raw = posted.all(&fault.field).unwrap_or_default().join("; ");
        values.set(&fault.field, Datum::Text(raw));
    }
    values
}

/// The form of a listing.
pub async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    again(&ctx, &id, Vec::new()).await
}

/// The form of a listing as it is stored, with faults beside the fields.
pub async fn again(ctx: &Ctx, id: &str, faults: Vec<FieldFault>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let found = super::whole(&mut conn, ctx, id).await?;
    rules::may_edit(ctx.actor()?, &found.head)?;
    let filled = Filled {
        organisation: &found.head.organisation_id,
        kind: found.head.kind,
        head: Some(&found.head),
        values: &found.values,
        contact: found.head.contact_id.as_ref(),
        faults: &faults,
        was: Some(drawn(&found)),
        overtaken: false,
    };
    render(ctx, &mut conn, &filled).await
}

/// Changes are saved.
pub async fn save(ctx: Ctx, Path(id): Path<String>, posted: Posted) -> Answer {
    let kind = super::kind_of(&ctx);
    let actor = ctx.actor()?;
    let (head, described, contact) = {
        let mut conn = ctx.app.db().read().await?;
        let found = super::whole(&mut conn, &ctx, &id).await?;
        rules::may_edit(actor, &found.head)?;
        let contact = contact::member(&mut conn, &found.head.organisation_id, posted.text("contact")).await?;
        (found.head, description::with_own(&mut conn, kind).await?, contact)
    };
    let (values, mut faults) = posted.parse(&described);
    let mut was = posted.some("was").map(ToOwned::to_owned);
    let mut overtaken = false;
    if faults.is_empty() {
        let stamp = ctx.app.stamp();
        let saved = transact!(ctx.app.db(), tx => {
            let head = super::known(tx, kind, Some(actor), &id).await?;
            let permit = rules::may_edit(actor, &head)?;
            let found = listing::listing(tx, &head.id).await?.ok_or(Refusal::NotFound)?;
            let now = drawn(&found);
            if was.as_ref().is_some_and(|was| *was != now) {
                return Ok(Some(now));
            }
            listing::edit(tx, stamp, &permit, &values, contact.as_ref()).await?;
            Ok(None)
        });
        match saved {
            Ok(None) => {
                ctx.app.settle().await;
                return Ok(respond::done(&format!("{}/manage", head.path()), "saved"));
            }
            // Whoever reads the sentence and saves again knows what they write over.
            Ok(now) => (was, overtaken) = (now, true),
            Err(error) => faults = super::faults_of(error)?,
        }
    }
    let filled = Filled {
        organisation: &head.organisation_id,
        kind,
        head: Some(&head),
        values: &typed(&described, &posted),
        contact: contact.as_ref(),
        faults: &faults,
        was,
        overtaken,
    };
    render(&ctx, &mut *ctx.app.db().read().await?, &filled).await
}
