//! The leads of an exhibitor: who said yes, with notes; of the others only that they were asked.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{OrganisationId, Refusal, key};
use exedra_people::{organisation, table};
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, page, respond};

use super::lead_make::LONGEST;
use super::live_view::Id;
use super::staff::{Tab, tabs};
use crate::leads::{self, Contact};
use crate::model::{Lead, LeadId};
use crate::rules_live;

struct Row {
    id: String,
    at: String,
    contact: Option<Contact>,
    country: String,
    note: String,
}

#[derive(Template)]
#[template(path = "lead_list.html")]
struct Page {
    t: Say,
    base: String,
    path: String,
    organisation: String,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    heading: String,
    any: bool,
    said: Option<String>,
    longest: usize,
    open: bool,
}

async fn all(
    conn: &mut Conn,
    edition: &Edition,
    id: &OrganisationId,
) -> exedra_store::Result<Vec<(Lead, Option<Contact>)>> {
    let mut rows = Vec::new();
    for lead in leads::of_exhibitor(conn, &edition.id, id).await? {
        let contact = leads::contact(conn, &edition.id, &lead).await?;
        rows.push((lead, contact));
    }
    // Names first; what waits for an answer has none.
    rows.sort_by_key(|(_, contact)| contact.is_none());
    Ok(rows)
}

fn exhibitor(ctx: &Ctx, id: &str) -> Result<OrganisationId, Error> {
    let id = OrganisationId::parse(id).ok_or(Refusal::NotFound)?;
    rules_live::may_see_leads(ctx.actor()?, &id)?;
    Ok(id)
}

/// Shows them.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let t = ctx.say();
    let (id, edition) = (exhibitor(&ctx, &id)?, ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let organisation = organisation::by_id(&mut conn, &id).await?.ok_or(Refusal::NotFound)?.name;
    let rows: Vec<Row> = all(&mut conn, edition, &id)
        .await?
        .into_iter()
        .map(|(lead, contact)| Row {
            id: lead.id.to_string(),
            at: t.moment(lead.asked_at, &edition.zone),
            country: contact.as_ref().map_or_else(String::new, |contact| t.country(&contact.country)),
            contact,
            note: lead.note,
        })
        .collect();
    drop(conn);
    let given = rows.iter().filter(|row| row.contact.is_some()).count();
    let base = format!("/{}/exhibition", edition.slug);
    let own = format!("{base}/organisations/{id}");
    let body = Page {
        tabs: tabs(&t, &own, "leads"),
        path: format!("{own}/leads"),
        base,
        organisation,
        heading: match rows.len() - given {
            0 => t.count("leads-given", given),
            asked => format!("{} · {}", t.count("leads-given", given), t.count("leads-asked", asked)),
        },
        any: given > 0,
        rows,
        said: match ctx.query_value("scanned").as_deref() {
            Some("given") => Some(t.say("lead-given")),
            Some("asked") => Some(t.say("lead-asked")),
            _ => None,
        },
        longest: LONGEST,
        open: edition.is_open(),
        t,
    };
    page(&ctx, &Head::new(body.t.say("leads-title")).nav("exhibition").private(), &body)
}

/// Those who said yes as CSV, no cell of which is a formula.
pub async fn export(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (id, edition) = (exhibitor(&ctx, &id)?, ctx.forum()?);
    let rows = all(&mut *ctx.app.db().read().await?, edition, &id).await?;
    let mut text = String::from("\u{feff}");
    text.push_str(&table::csv_line(&["name", "organisation", "title", "email", "country", "scanned", "note"]));
    for (lead, contact) in rows {
        let Some(contact) = contact else { continue };
        let scanned = lead.asked_at.rfc3339();
        text.push_str(&table::csv_line(&[
            &contact.name,
            &contact.organisation,
            &contact.title,
            &contact.email,
            &contact.country,
            &scanned,
            &lead.note,
        ]));
    }
    Ok(respond::download(text, "text/csv; charset=utf-8", &format!("leads-{}.csv", edition.slug)))
}

/// A note is written, or a lead is removed.
pub async fn change(ctx: Ctx, Path((_, id)): Id, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let id = LeadId::parse(&id).ok_or(Refusal::NotFound)?;
    let found = leads::by_id(&mut *ctx.app.db().read().await?, &edition.id, &id).await?.ok_or(Refusal::NotFound)?;
    rules_live::may_see_leads(actor, &found.organisation_id)?;
    let note: String = form.text("note").chars().take(LONGEST).collect();
    let stamp = ctx.app.stamp();
    transact!(ctx.app.db(), tx => {
        let permit = rules_live::may_keep_leads(actor, edition, &found.organisation_id)?;
        match form.text("do") {
            "note" => leads::set_note(tx, stamp, &permit, &found, &note).await,
            "remove" => leads::remove(tx, stamp, &permit, &found).await,
            _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
        }
    })?;
    ctx.app.settle().await;
    let done = if form.text("do") == "remove" { "removed" } else { "saved" };
    let path = format!("/{}/exhibition/organisations/{}/leads", edition.slug, found.organisation_id);
    Ok(respond::done(&path, done))
}
