//! The members of an organisation, for its owners.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, MembershipRole, OrganisationId, PersonId, Refusal, key};
use exedra_store::{house, transact};
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use crate::membership::{self, role_key};
use crate::model::display;
use crate::{account, organisation, rules};

struct MemberRow {
    person: String,
    name: String,
    since: String,
    roles: Vec<Choice>,
}

struct InvitationRow {
    id: String,
    email: String,
    role: String,
    until: String,
}

#[derive(Template)]
#[template(path = "organisation_members.html")]
struct Page {
    t: Say,
    id: String,
    title: String,
    members: Vec<MemberRow>,
    invitations: Vec<InvitationRow>,
    roles: Vec<Choice>,
    /// The reader may invite the first owner and do nothing else.
    first: bool,
    explained: Vec<(String, String)>,
    email: String,
    fault: Option<String>,
}

fn roles(t: &Say, chosen: MembershipRole) -> Vec<Choice> {
    let choice = |role: &MembershipRole| Choice {
        value: role.to_string(),
        label: t.say(role_key(*role)),
        chosen: *role == chosen,
    };
    MembershipRole::ALL.iter().map(choice).collect()
}

fn owner(t: &Say) -> Choice {
    let role = MembershipRole::Owner;
    Choice { value: role.to_string(), label: t.say(role_key(role)), chosen: true }
}

pub(super) fn explanation(role: MembershipRole) -> &'static str {
    match role {
        MembershipRole::Owner => key!("organisation-role-owner-text"),
        MembershipRole::Transfer => key!("organisation-role-transfer-text"),
        MembershipRole::Editor => key!("organisation-role-editor-text"),
        MembershipRole::Viewer => key!("organisation-role-viewer-text"),
    }
}

async fn show_with(ctx: &Ctx, id: &OrganisationId, form: Option<&Posted>, fault: Option<&FieldFault>) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let standing = organisation::standing(&mut conn, id).await?;
    let permit = rules::may_keep_members(ctx.actor()?, &standing)?;
    let first = *permit.first_owner_only();
    let o = organisation::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    let members = membership::members(&mut conn, id).await?;
    let invitations = membership::invitations(&mut conn, id, ctx.app.stamp()).await?;
    drop(conn);
    // Somebody has to own it before others edit.
    let usual = if standing.owned { MembershipRole::Editor } else { MembershipRole::Owner };
    let chosen = form.and_then(|form| MembershipRole::parse(form.text("role"))).unwrap_or(usual);
    let body = Page {
        id: id.to_string(),
        title: o.name.clone(),
        members: members
            .into_iter()
            .map(|row| MemberRow {
                name: display(&row.native_name, &row.latin_name),
                since: t.date(&row.since.date_in("UTC")),
                roles: roles(&t, row.role),
                person: row.person_id.to_string(),
            })
            .collect(),
        invitations: invitations
            .into_iter()
            .map(|row| InvitationRow {
                role: t.say(role_key(row.role)),
                until: t.moment(row.expires_at, "UTC"),
                email: row.email,
                id: row.id,
            })
            .collect(),
        roles: if first { vec![owner(&t)] } else { roles(&t, chosen) },
        first,
        explained: MembershipRole::ALL
            .iter()
            .filter(|role| !first || **role == MembershipRole::Owner)
            .map(|role| (t.say(role_key(*role)), t.say(explanation(*role))))
            .collect(),
        email: form.map_or_else(String::new, |form| form.text("email").to_owned()),
        fault: fault.map(|fault| t.with(fault.key, &fault.detail)),
        t: t.clone(),
    };
    let head = Head::new(format!("{} · {}", t.say("organisation-members"), o.name)).private();
    let mut response = page(ctx, &head, &body)?;
    if fault.is_some() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Shows members and invitations.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let id = OrganisationId::parse(&id).ok_or(Refusal::NotFound)?;
    show_with(&ctx, &id, None, None).await
}

/// Invites, takes back an invitation, gives another role, or ends a membership.
pub async fn change(ctx: Ctx, Path(id): Path<String>, form: Posted) -> Answer {
    let organisation = OrganisationId::parse(&id).ok_or(Refusal::NotFound)?;
    let actor = ctx.actor()?.clone();
    let standing = organisation::standing(&mut *ctx.app.db().read().await?, &organisation).await?;
    rules::may_keep_members(&actor, &standing)?;
    let role = MembershipRole::parse(form.text("role"));
    let person = PersonId::parse(form.text("person"));
    let email = account::normal_email(form.text("email"));
    if form.text("do") == "invite" && email.is_none() {
        let fault = FieldFault::with("email", key!("fault-email"), form.text("email"));
        return show_with(&ctx, &organisation, Some(&form), Some(&fault)).await;
    }
    let (t, stamp) = (ctx.say(), ctx.app.stamp());
    let base = ctx.absolute("/organisations/invitations/");
    transact!(ctx.app.db(), tx => {
        let permit = rules::may_keep_members(&actor, &organisation::standing(tx, &organisation).await?)?;
        let o = organisation::by_id(tx, &organisation).await?.ok_or(Refusal::NotFound)?;
        match (form.text("do"), role, &person, &email) {
            ("invite", Some(role), _, Some(email)) => {
                let secret = membership::invite(tx, stamp, &permit, email, role).await?;
                let link = format!("{base}{secret}");
                let letter = house::Letter {
                    person: None,
                    address: email.clone(),
                    subject: t.with("mail-invitation-subject", &o.name),
                    body: t.fill("mail-invitation-body", &[("by", &actor.name), ("organisation", &o.name), ("link", &link)]),
                    calendar: None,
                };
                house::post_about(tx, stamp, &letter, &[&actor.person]).await
            }
            ("uninvite", ..) => membership::uninvite(tx, stamp, &permit, form.text("invitation")).await,
            ("role", Some(role), Some(person), _) => membership::change(tx, stamp, &permit, person, Some(role)).await,
            ("remove", _, Some(person), _) => membership::change(tx, stamp, &permit, person, None).await,
            _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
        }
    })?;
    ctx.app.settle().await;
    // Whoever removed themselves finds nothing there any more.
    let left = form.text("do") == "remove" && person.as_ref() == Some(&actor.person) && !actor.operator;
    let done = if form.text("do") == "invite" { "invited" } else { "saved" };
    Ok(respond::done(&if left { "/my".to_owned() } else { format!("/organisations/{id}/members") }, done))
}
