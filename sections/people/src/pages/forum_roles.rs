//! Who has which role at an edition.

use askama::Template;
use exedra_kernel::{FieldFault, ForumId, ForumRole, PersonId, Refusal, key};
use exedra_store::transact;
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, EditionState, Head, Say, page, respond};

use super::admin_permissions::role_key;
use crate::model::display;
use crate::{account, forum, rules};

/// Roles that the secretariat looks after by hand; participants come by registration.
const GIVEN: [ForumRole; 7] = [
    ForumRole::Secretariat,
    ForumRole::Protocol,
    ForumRole::HelpDesk,
    ForumRole::Intermediary,
    ForumRole::Host,
    ForumRole::Exhibitor,
    ForumRole::Press,
];

/// Whether the role is offered. A host is host of something: until a section has such things to name, the role can be taken
/// from those who have it and is given to nobody.
fn offered(role: ForumRole) -> bool {
    role != ForumRole::Host
}

struct Holder {
    person: String,
    name: String,
    since: String,
}

struct Group {
    offered: bool,
    role: &'static str,
    title: String,
    text: String,
    holders: Vec<Holder>,
}

#[derive(Template)]
#[template(path = "forum_roles.html")]
struct Page {
    t: Say,
    base: String,
    name: String,
    groups: Vec<Group>,
    roles: Vec<Choice>,
    email: String,
    fault: Option<String>,
    writable: bool,
}

fn explanation(role: ForumRole) -> &'static str {
    match role {
        ForumRole::Secretariat => key!("forum-role-secretariat-text"),
        ForumRole::Host => key!("forum-role-host-text"),
        ForumRole::Protocol => key!("forum-role-protocol-text"),
        ForumRole::HelpDesk => key!("forum-role-help-desk-text"),
        ForumRole::Intermediary => key!("forum-role-intermediary-text"),
        ForumRole::Participant => key!("forum-role-participant-text"),
        ForumRole::Exhibitor => key!("forum-role-exhibitor-text"),
        ForumRole::Press => key!("forum-role-press-text"),
    }
}

async fn show_with(ctx: &Ctx, form: Option<&Posted>, fault: Option<&FieldFault>) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let rows = forum::roles(&mut *ctx.app.db().read().await?, &edition.id).await?;
    let group = |role: &ForumRole| Group {
        offered: offered(*role),
        role: role.as_str(),
        title: t.say(role_key(*role)),
        text: t.say(explanation(*role)),
        holders: rows
            .iter()
            .filter(|row| row.role == *role && row.scope.is_empty())
            .map(|row| Holder {
                person: row.person_id.to_string(),
                name: display(&row.native_name, &row.latin_name),
                since: t.date(&row.since.date_in(&edition.zone)),
            })
            .collect(),
    };
    let chosen = form.map_or("", |form| form.text("role"));
    let body = Page {
        base: format!("/{}", edition.slug),
        name: edition.name.text(ctx.lang).to_owned(),
        groups: GIVEN.iter().map(group).filter(|group| group.offered || !group.holders.is_empty()).collect(),
        roles: GIVEN
            .iter()
            .filter(|role| offered(**role))
            .map(|role| Choice {
                value: role.to_string(),
                label: t.say(role_key(*role)),
                chosen: role.as_str() == chosen,
            })
            .collect(),
        email: form.map_or_else(String::new, |form| form.text("email").to_owned()),
        fault: fault.map(|fault| t.with(fault.key, &fault.detail)),
        writable: edition.state != EditionState::Archived,
        t: t.clone(),
    };
    let head = Head::new(t.say("forum-roles-title")).private();
    let mut response = page(ctx, &head, &body)?;
    if fault.is_some() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Shows the roles and who has them.
pub async fn show(ctx: Ctx) -> Answer {
    show_with(&ctx, None, None).await
}

/// Gives or takes a role.
pub async fn change(ctx: Ctx, form: Posted) -> Answer {
    let edition = ctx.forum()?;
    if edition.state == EditionState::Archived {
        return Err(Refusal::Conflict(key!("conflict-forum-archived")).into());
    }
    let actor = ctx.actor()?.clone();
    let id: ForumId = edition.id.clone();
    let stamp = ctx.app.stamp();
    let role = ForumRole::parse(form.text("role")).filter(|role| GIVEN.contains(role));
    let role = role.ok_or(Refusal::Unusable(key!("refusal-unreadable")))?;
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = rules::may_edit_forum(&actor, &id)?;
        if form.text("do") == "take" {
            let person = PersonId::parse(form.text("person")).ok_or(Refusal::NotFound)?;
            forum::take_role(tx, stamp, &permit, &person, role).await
        } else if !offered(role) {
            Err(Refusal::Unusable(key!("refusal-unreadable")).into())
        } else {
            let typed = form.text("email");
            let unknown = || Refusal::Invalid(vec![FieldFault::with("email", key!("fault-email-unknown"), typed)]);
            let email = account::normal_email(typed).ok_or_else(|| Refusal::Invalid(vec![FieldFault::with("email", key!("fault-email"), typed)]))?;
            let found = crate::store::accounts::by_email(tx, &email).await?.ok_or_else(unknown)?;
            forum::give_role(tx, stamp, &permit, &found.person_id, role).await
        }
    });
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            let gone = form.text("do") == "take"
                && role == ForumRole::Secretariat
                && form.text("person") == actor.person.as_str();
            Ok(respond::done(&if gone { "/my".to_owned() } else { format!("/{}/roles", edition.slug) }, "saved"))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => {
            show_with(&ctx, Some(&form), faults.first()).await
        }
        Err(error) => Err(error.into()),
    }
}
