//! A badge is scanned or its code typed, by the staff of a stand.

use askama::Template;
use exedra_kernel::{FieldFault, OrganisationId, Refusal, key};
use exedra_people::organisation;
use exedra_store::{Conn, transact};
use exedra_web::forms::{self, Choice, Posted};
use exedra_web::{Answer, Ctx, Error, Head, Say, page, respond};

use crate::model::LeadState;
use crate::{leads, rules_live, stand};

/// Longest note, in characters.
pub const LONGEST: usize = 1000;

#[derive(Template)]
#[template(path = "lead_make.html")]
struct Page {
    t: Say,
    path: String,
    choices: Vec<Choice>,
    code: String,
    note: String,
    fault: Option<String>,
    note_fault: Option<String>,
    longest: usize,
    open: bool,
}

/// The organisations for which the asker staffs a stand here, with their names.
async fn own(conn: &mut Conn, ctx: &Ctx) -> Result<Vec<(OrganisationId, String)>, Error> {
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let mut found = Vec::new();
    for membership in actor.memberships.iter().filter(|m| actor.edits(&m.organisation)) {
        let id = &membership.organisation;
        if stand::of_organisation(conn, &edition.id, id).await?.is_none() {
            continue;
        }
        if let Some(organisation) = organisation::by_id(conn, id).await? {
            found.push((id.clone(), organisation.name));
        }
    }
    if found.is_empty() {
        return Err(Refusal::NotFound.into());
    }
    Ok(found)
}

async fn render(ctx: &Ctx, code: &str, form: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let own = own(&mut *ctx.app.db().read().await?, ctx).await?;
    let chosen = form.map_or("", |form| form.text("organisation"));
    let fault = |field: &str| faults.iter().find(|f| f.field == field).map(|f| t.with(f.key, &f.detail));
    let body = Page {
        path: format!("/{}/exhibition/lead", edition.slug),
        choices: own
            .into_iter()
            .map(|(id, label)| Choice { chosen: id.as_str() == chosen, value: id.to_string(), label })
            .collect(),
        code: leads::normal_code(code).map_or_else(|| code.to_owned(), |code| leads::shown_code(&code)),
        note: form.map_or_else(String::new, |form| form.text("note").to_owned()),
        fault: fault("code"),
        note_fault: fault("note"),
        longest: LONGEST,
        open: edition.is_open(),
        t: t.clone(),
    };
    let mut response = page(ctx, &Head::new(t.say("lead-title")).nav("exhibition").private(), &body)?;
    *response.status_mut() = forms::status(faults);
    Ok(response)
}

/// The form, with the code that was scanned. Nothing is looked up yet.
pub async fn show(ctx: Ctx) -> Answer {
    let code: String = ctx.query_value("code").unwrap_or_default().chars().take(100).collect();
    render(&ctx, &code, None, &[]).await
}

/// Asks the visitor, or takes them in where they said yes beforehand.
pub async fn ask(ctx: Ctx, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?, ctx.forum()?);
    let own = own(&mut *ctx.app.db().read().await?, &ctx).await?;
    let exhibitor = match (OrganisationId::parse(form.text("organisation")), own.as_slice()) {
        (Some(id), _) => own.into_iter().map(|(own, _)| own).find(|own| *own == id).ok_or(Refusal::NotFound)?,
        (None, [(only, _)]) => only.clone(),
        (None, _) => return Err(Refusal::NotFound.into()),
    };
    let note = form.text("note").to_owned();
    let mut faults = Vec::new();
    if note.chars().count() > LONGEST {
        faults.push(FieldFault::with("note", key!("fault-too-long"), LONGEST));
    }
    let Some(code) = leads::normal_code(form.text("code")) else {
        faults.push(FieldFault::new("code", key!("fault-badge-code")));
        return render(&ctx, form.text("code"), Some(&form), &faults).await;
    };
    if !faults.is_empty() {
        return render(&ctx, &code, Some(&form), &faults).await;
    }
    let stamp = ctx.app.stamp();
    let found = transact!(ctx.app.db(), tx => {
        let permit = rules_live::may_keep_leads(actor, edition, &exhibitor)?;
        leads::scan(tx, stamp, &permit, edition, Some(actor), &code, &note).await
    })?;
    let Some(state) = found else {
        let fault = FieldFault::new("code", key!("fault-badge-unknown"));
        return render(&ctx, &code, Some(&form), &[fault]).await;
    };
    ctx.app.settle().await;
    // A refusal looks like a question that waits.
    let said = if state == LeadState::Given { "given" } else { "asked" };
    let leads = format!("/{}/exhibition/organisations/{exhibitor}/leads", edition.slug);
    Ok(respond::see_other(&format!("{leads}?scanned={said}")))
}
