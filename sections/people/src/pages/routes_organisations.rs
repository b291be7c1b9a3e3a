//! Routes of organisations, of keeping editions, and of the installation's administration.

use exedra_kernel::{Actor, ForumRole, OrganisationId, PersonId, Refusal};
use exedra_store::house::{Audit, Stamp};
use exedra_store::{Conn, Tx};
use exedra_web::section::{Boxed, Operation};
use exedra_web::{Act, Policy, Section, Who};
use http::Method;
use serde_json::json;

use super::{
    admin_audit, admin_mail, admin_own_fields, admin_permissions, admin_show, forum_new, forum_roles, forum_settings,
    organisation_api, organisation_edit, organisation_history, organisation_invitation, organisation_list,
    organisation_members, organisation_show, tie_keep, tie_list,
};
use crate::store::organisations;
use crate::{TOPIC, forum, organisation, rules};

const PUBLIC: Act = Act::new("people.organisation.read", Who::Everyone);
const EDIT: Act = Act::new("people.organisation.edit", Who::SignedIn);
const MEMBERS: Act = Act::new("people.organisation.members", Who::SignedIn);
const TIES: Act = Act::new("people.organisation.ties", Who::SignedIn);
const HISTORY: Act = Act::new("people.organisation.history", Who::SignedIn);
const MAKE: Act = Act::new("people.organisation.make", Who::Runs);
const JOIN: Act = Act::new("people.organisation.join", Who::Holder);
const KEEP: Who = Who::Roles(&[ForumRole::Secretariat]);

/// Everything that the organisations' side of this section serves and offers.
pub fn routes(section: Section) -> Section {
    admin(forums(organisations_of(section))).offers(|offered| {
        offered.undoers.push(("organisation", undo_organisation));
        offered.undoers.push(("forum", undo_forum));
        offered.persons.push(("organisations", invitations_of));
        offered.persons.push(("ties", ties_of));
        offered.erasers.push(forget_ties);
        offered.erasers.push(forget_invitations);
    })
}

fn organisations_of(section: Section) -> Section {
    let shown: &[&str] = &[TOPIC, "exchange", "exhibition", "meetings", "press", "deals"];
    section
        .cached(
            "/organisations",
            PUBLIC,
            Policy { topics: &[TOPIC], keys: &["q", "country", "kind", "after"] },
            organisation_list::show,
        )
        .get("/organisations/new", MAKE, organisation_edit::new)
        .post("/organisations/new", MAKE, organisation_edit::make)
        .cached("/organisations/{id}", PUBLIC, Policy { topics: shown, keys: &[] }, organisation_show::show)
        .cached("/organisations/{id}/ties", PUBLIC, Policy { topics: &[TOPIC], keys: &[] }, tie_list::show)
        .get("/organisations/{id}/ties/edit", TIES, tie_keep::show)
        .post("/organisations/{id}/ties/edit", TIES, tie_keep::change)
        .api(
            Method::GET,
            "/api/v1/organisations/{id}/ties",
            PUBLIC,
            Operation {
                summary: "The ties of an organisation that both ends say",
                query: &[],
                answer: || {
                    json!({ "type": "object", "properties": { "ties": { "type": "array", "items": { "type": "object" } } } })
                },
                body: None,
            },
            tie_list::api,
        )
        .get("/organisations/{id}/edit", EDIT, organisation_edit::show)
        .post("/organisations/{id}/edit", EDIT, organisation_edit::save)
        .get("/organisations/{id}/members", MEMBERS, organisation_members::show)
        .post("/organisations/{id}/members", MEMBERS, organisation_members::change)
        .get("/organisations/{id}/history", HISTORY, organisation_history::show)
        .post("/organisations/{id}/history", HISTORY, organisation_history::undo)
        .get("/organisations/invitations/{secret}", JOIN, organisation_invitation::show)
        .post("/organisations/invitations/{secret}", JOIN, organisation_invitation::join)
        .api(
            Method::GET,
            "/api/v1/organisations",
            PUBLIC,
            Operation {
                summary: "Organisations by name",
                query: &[
                    ("q", "beginnings of words of their names, in any language"),
                    ("country", "ISO 3166-1 code of the country or region"),
                    ("kind", "company, university, institute, public, fund, park, health or other"),
                    ("after", "id of the organisation that the last answer ended with"),
                    ("limit", "how many, at most 200"),
                ],
                answer: || {
                    json!({
                        "type": "object",
                        "properties": {
                            "total": { "type": "integer" },
                            "organisations": { "type": "array", "items": organisation::description().schema() },
                            "next": { "type": ["string", "null"] },
                        },
                    })
                },
                body: None,
            },
            organisation_api::list,
        )
        .api(
            Method::GET,
            "/api/v1/organisations/{id}",
            PUBLIC,
            Operation {
                summary: "One organisation",
                query: &[],
                answer: || organisation::description().schema(),
                body: None,
            },
            organisation_api::show,
        )
}

fn forums(section: Section) -> Section {
    let make = Act::new("people.forum.make", Who::Operator);
    let edit = Act::new("people.forum.edit", KEEP);
    let roles = Act::new("people.forum.roles", KEEP);
    section
        .get("/forums/new", make, forum_new::show)
        .post("/forums/new", make, forum_new::make)
        .get("/{forum}/settings", edit, forum_settings::show)
        .post("/{forum}/settings", edit, forum_settings::save)
        .get("/{forum}/roles", roles, forum_roles::show)
        .post("/{forum}/roles", roles, forum_roles::change)
}

fn admin(section: Section) -> Section {
    let mail = Act::new("people.mail.read", Who::Operator);
    let audit = Act::new("people.audit.read", Who::Operator);
    let fields = Act::new("people.own-field.keep", Who::Runs);
    section
        .get("/admin", Act::new("people.admin.read", Who::Runs), admin_show::show)
        .get("/admin/mail", mail, admin_mail::list)
        .get("/admin/mail/{id}", mail, admin_mail::show)
        .post("/admin/mail/{id}", Act::new("people.mail.resend", Who::Operator), admin_mail::resend)
        .get("/admin/audit", audit, admin_audit::show)
        .post("/admin/audit", Act::new("people.audit.undo", Who::Operator), admin_audit::undo)
        .get("/admin/permissions", Act::new("people.permissions.read", Who::Operator), admin_permissions::show)
        .get("/admin/own-fields", fields, admin_own_fields::list)
        .post("/admin/own-fields", fields, admin_own_fields::make)
        .get("/admin/own-fields/{id}", fields, admin_own_fields::show)
        .post("/admin/own-fields/{id}", fields, admin_own_fields::save)
}

fn undo_organisation<'a>(
    tx: &'a mut Tx,
    stamp: Stamp<'a>,
    actor: &'a Actor,
    line: &'a Audit,
) -> Boxed<'a, exedra_store::Result<String>> {
    Box::pin(async move {
        let id = OrganisationId::parse(&line.record_id).ok_or(Refusal::NotFound)?;
        let permit = rules::may_edit_organisation(actor, &organisation::standing(tx, &id).await?)?;
        organisation::undo(tx, stamp, &permit, line).await
    })
}

fn undo_forum<'a>(
    tx: &'a mut Tx,
    stamp: Stamp<'a>,
    actor: &'a Actor,
    line: &'a Audit,
) -> Boxed<'a, exedra_store::Result<String>> {
    Box::pin(async move {
        let id = exedra_kernel::ForumId::parse(&line.record_id).ok_or(Refusal::NotFound)?;
        let permit = rules::may_edit_forum(actor, &id)?;
        forum::undo(tx, stamp, &permit, line).await
    })
}

/// The invitations that wait for the address of a person's account. An address that a profile names may be anybody's.
fn invitations_of<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, exedra_store::Result<serde_json::Value>> {
    Box::pin(async move {
        let waiting = match crate::store::accounts::by_person(conn, person).await? {
            Some(account) => organisations::invitations_to(conn, &account.email).await?,
            None => Vec::new(),
        };
        let list =
            waiting.iter().map(|i| json!({ "organisation": i.organisation_id, "role": i.role, "email": i.email }));
        Ok(json!({ "invitations": list.collect::<Vec<_>>() }))
    })
}

/// The ties that a person said or answered for their organisation.
fn ties_of<'a>(conn: &'a mut Conn, person: &'a PersonId) -> Boxed<'a, exedra_store::Result<serde_json::Value>> {
    Box::pin(async move {
        let said = crate::store::ties::made_by(conn, person).await?;
        let list = said.iter().map(|(tie, at)| json!({ "tie": tie, "at": at.rfc3339() }));
        Ok(json!({ "ties": list.collect::<Vec<_>>() }))
    })
}

fn forget_ties<'a>(tx: &'a mut Tx, _stamp: Stamp<'a>, person: &'a PersonId) -> Boxed<'a, exedra_store::Result<()>> {
    Box::pin(async move {
        crate::store::ties::forget_maker(tx, person).await?;
        crate::store::ties::forget_answerer(tx, person).await.map(|_| ())
    })
}

fn forget_invitations<'a>(
    tx: &'a mut Tx,
    _stamp: Stamp<'a>,
    person: &'a PersonId,
) -> Boxed<'a, exedra_store::Result<()>> {
    Box::pin(async move {
        if let Some(account) = crate::store::accounts::by_person(tx, person).await? {
            organisations::forget_invitations(tx, &account.email).await?;
        }
        Ok(())
    })
}
