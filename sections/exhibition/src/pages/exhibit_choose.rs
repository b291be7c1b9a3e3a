//! An exhibitor chooses which of its offers are shown at its stand.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use exedra_exchange::model::State;
use exedra_exchange::{Head as Offer, ListingKind, rules as exchange};
use exedra_kernel::lang::direction_of;
use exedra_kernel::{Actor, FieldFault, ListingId, OrganisationId, Refusal, key};
use exedra_people::organisation;
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Edition, Head, Say, page, respond};

use super::staff::{Tab, tabs};
use crate::model::shown_code;
use crate::{rules, stand, stand_path, store};

/// Longest name of an exhibit.
const LONGEST: usize = 200;

struct Row {
    id: String,
    title: String,
    lang: String,
    dir: &'static str,
    href: String,
    shown: bool,
    name: String,
    public: bool,
    fault: Option<String>,
}

#[derive(Template)]
#[template(path = "exhibit_choose.html")]
struct Page {
    t: Say,
    base: String,
    id: String,
    organisation: String,
    stand: String,
    stand_href: String,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    open: bool,
    longest: usize,
}

/// The offers of the organisation that the asker may read, withdrawn ones left out.
async fn offers(conn: &mut Conn, actor: &Actor, organisation: &OrganisationId) -> exedra_store::Result<Vec<Offer>> {
    let heads = exedra_exchange::of_organisation(conn, organisation).await?;
    let mut fit = Vec::new();
    for head in heads {
        let offered = head.kind == ListingKind::Offer && head.state != State::Withdrawn;
        if offered && exedra_exchange::readable(conn, Some(actor), &head).await? {
            fit.push(head);
        }
    }
    Ok(fit)
}

async fn show_with(ctx: &Ctx, id: &OrganisationId, form: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    rules::may_see_choice(actor, edition, id)?;
    let mut conn = ctx.app.db().read().await?;
    let o = organisation::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    let code = stand::of_organisation(&mut conn, &edition.id, id).await?;
    let code = code.ok_or(Refusal::Conflict(key!("conflict-no-stand")))?;
    let chosen = store::exhibits_of(&mut conn, &edition.id, id).await?;
    let offers = offers(&mut conn, actor, id).await?;
    drop(conn);
    let rows = offers
        .into_iter()
        .map(|head| {
            let exhibit = chosen.iter().find(|exhibit| exhibit.listing_id == head.id);
            let field = format!("name-{}", head.id);
            let lang = head.language.clone().unwrap_or_else(|| "en".to_owned());
            Row {
                shown: form.map_or(exhibit.is_some(), |form| {
                    form.all("show").is_some_and(|ids| ids.iter().any(|id| id == head.id.as_str()))
                }),
                name: form.map_or_else(
                    || exhibit.and_then(|exhibit| exhibit.name.clone()).unwrap_or_default(),
                    |form| form.text(&field).to_owned(),
                ),
                public: exchange::open(&head),
                fault: faults.iter().find(|f| f.field == field).map(|f| t.with(f.key, &f.detail)),
                href: head.path(),
                dir: direction_of(&lang),
                lang,
                id: head.id.to_string(),
                title: head.title,
            }
        })
        .collect();
    let body = Page {
        base: format!("/{}/exhibition", edition.slug),
        id: id.to_string(),
        organisation: o.name,
        stand: t.with("stand-name", shown_code(&code)),
        stand_href: stand_path(&edition.slug, &code),
        tabs: tabs(&t, &format!("/{}/exhibition/organisations/{id}", edition.slug), ""),
        rows,
        open: edition.is_open(),
        longest: LONGEST,
        t,
    };
    let head = Head::new(body.t.say("exhibit-choose-title")).nav("exhibition").private();
    let mut response = page(ctx, &head, &body)?;
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Shows the organisation's offers with those that are shown ticked.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let id = OrganisationId::parse(&id).ok_or(Refusal::NotFound)?;
    show_with(&ctx, &id, None, &[]).await
}

/// Saves the choice.
pub async fn save(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let id = OrganisationId::parse(&id).ok_or(Refusal::NotFound)?;
    let (actor, edition): (Actor, Edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    rules::may_see_choice(&actor, &edition, &id)?;
    let mut chosen: BTreeMap<ListingId, Option<String>> = BTreeMap::new();
    let mut faults = Vec::new();
    for listing in form.all("show").unwrap_or(&[]).iter().filter_map(|text| ListingId::parse(text)) {
        let field = format!("name-{listing}");
        let name = form.some(&field).map(ToOwned::to_owned);
        if name.as_ref().is_some_and(|name| name.chars().count() > LONGEST) {
            faults.push(FieldFault::with(&field, key!("fault-too-long"), LONGEST));
        }
        chosen.insert(listing, name);
    }
    if !faults.is_empty() {
        return show_with(&ctx, &id, Some(&form), &faults).await;
    }
    let stamp = ctx.app.stamp();
    transact!(ctx.app.db(), tx => {
        let permit = rules::may_choose(&actor, &edition, &id)?;
        let known: Vec<ListingId> = offers(tx, &actor, &id).await?.into_iter().map(|head| head.id).collect();
        stand::choose(tx, stamp, &permit, &known, &chosen).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&format!("/{}/exhibition/organisations/{id}", edition.slug), "saved"))
}
