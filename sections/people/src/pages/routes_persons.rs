//! The routes of accounts, persons, consents, mandates, delegations and the directory.

use exedra_kernel::{Actor, DelegationId, ForumRole, PersonId, Refusal};
use exedra_store::Tx;
use exedra_store::house::{Audit, Stamp};
use exedra_web::section::Boxed;
use exedra_web::section::Operation;
use exedra_web::{Act, Policy, Section, Who};
use http::Method;

use super::{
    account_email, account_reset, account_show, consent_list, delegation_add, delegation_list, delegation_person,
    delegation_show, directory_list, edition_history, help_desk_show, mandate_list, person_erase, person_profile,
    registration_new,
};

use crate::rules_persons;
use crate::store::{accounts, forums};

/// Adds them.
pub fn person_routes(section: Section) -> Section {
    forum_routes(own_routes(section)).offers(|offered| {
        offered.persons.push(("people", crate::erasure::source));
        offered.undoers.push(("person", undo_person));
        offered.undoers.push(("delegation", undo_delegation));
    })
}

fn own_routes(section: Section) -> Section {
    let own = Act::new("people.account.own", Who::SignedIn);
    let reset = Act::new("people.account.reset", Who::Everyone);
    let letter = Act::new("people.account.reset", Who::Holder);
    let person = Act::new("people.person.own", Who::SignedIn);
    let agent = Act::new("people.person.answer", Who::SignedIn);
    let erase = Act::new("people.person.erase", Who::SignedIn);
    section
        .get("/account", own, account_show::show)
        .post("/account", own, account_show::change)
        .get("/account/email/{secret}", own, account_email::show)
        .post("/account/email/{secret}", own, account_email::confirm)
        .get("/account/reset", reset, account_reset::show)
        .post("/account/reset", reset, account_reset::ask)
        .get("/account/reset/{secret}", letter, account_reset::use_show)
        .post("/account/reset/{secret}", letter, account_reset::use_up)
        .get("/my/profile", person, person_profile::show)
        .post("/my/profile", person, person_profile::change)
        .get("/my/consents", person, consent_list::show)
        .post("/my/consents", person, consent_list::change)
        .get("/my/mandates", person, mandate_list::show)
        .post("/my/mandates", person, mandate_list::change)
        .get("/my/data", person, person_erase::data)
        .get("/my/erase", erase, person_erase::show)
        .post("/my/erase", erase, person_erase::confirm)
        .get("/persons/{id}", agent, person_profile::overview)
        .get("/persons/{id}/profile", agent, person_profile::show_of)
        .post("/persons/{id}/profile", agent, person_profile::change_of)
        .get("/persons/{id}/consents", agent, consent_list::show_of)
        .post("/persons/{id}/consents", agent, consent_list::change_of)
        .get("/persons/{id}/erase", erase, person_erase::show_of)
        .post("/persons/{id}/erase", erase, person_erase::confirm_of)
}

fn forum_routes(section: Section) -> Section {
    let delegation = Act::new("people.delegation.manage", Who::SignedIn);
    let desk = Act::new("people.help-desk.help", Who::Roles(&[ForumRole::HelpDesk]));
    let register = Act::new("people.person.register", Who::Roles(&[ForumRole::Secretariat]));
    let secretariat = Who::Roles(&[ForumRole::Secretariat]);
    let history = Act::new("people.person.history", secretariat);
    let undo = Act::new("people.person.undo", secretariat);
    let delegation_history = Act::new("people.delegation.history", Who::SignedIn);
    let directory = Operation {
        summary: "People of an edition who agreed to be listed",
        query: &[
            ("q", "Words of name or organisation"),
            ("country", "Code of the country or region represented"),
            ("page", "Which page of a hundred people; `next` tells the next one"),
        ],
        answer: directory_list::answer_schema,
        body: None,
    };
    section
        .cached(
            "/{forum}/people",
            crate::PUBLIC,
            Policy { topics: &[crate::TOPIC], keys: &["country", "page"] },
            directory_list::show,
        )
        .api(Method::GET, "/api/v1/{forum}/people", crate::PUBLIC, directory, directory_list::api)
        .get("/{forum}/people/new", register, registration_new::show)
        .post("/{forum}/people/new", register, registration_new::register)
        .get("/{forum}/people/{person}/history", history, edition_history::of_person)
        .post("/{forum}/people/{person}/history", undo, edition_history::undo_of_person)
        .get("/{forum}/delegations/{id}/history", delegation_history, edition_history::of_delegation)
        .post("/{forum}/delegations/{id}/history", delegation_history, edition_history::undo_of_delegation)
        .get("/{forum}/help-desk", desk, help_desk_show::show)
        .post("/{forum}/help-desk", desk, help_desk_show::help)
        .get("/{forum}/delegations", delegation, delegation_list::show)
        .post("/{forum}/delegations", delegation, delegation_list::create)
        .get("/{forum}/delegations/{id}", delegation, delegation_show::show)
        .post("/{forum}/delegations/{id}", delegation, delegation_show::change)
        .get("/{forum}/delegations/{id}/export.csv", delegation, delegation_show::export)
        .get("/{forum}/delegations/{id}/people", delegation, delegation_add::show)
        .post("/{forum}/delegations/{id}/people", delegation, delegation_add::add)
        .get("/{forum}/delegations/{id}/people/{person}", delegation, delegation_person::show)
        .post("/{forum}/delegations/{id}/people/{person}", delegation, delegation_person::change)
}

fn undo_person<'a>(
    tx: &'a mut Tx,
    stamp: Stamp<'a>,
    actor: &'a Actor,
    line: &'a Audit,
) -> Boxed<'a, exedra_store::Result<String>> {
    Box::pin(async move {
        let id = PersonId::parse(&line.record_id).ok_or(Refusal::NotFound)?;
        let has_account = accounts::by_person(tx, &id).await?.is_some();
        let forums: Vec<_> = forums::registrations_of(tx, &id).await?.into_iter().map(|r| r.forum_id).collect();
        let permit = rules_persons::may_mend_profile(actor, &id, &forums, has_account)?;
        crate::person::undo(tx, stamp, &permit, line).await
    })
}

fn undo_delegation<'a>(
    tx: &'a mut Tx,
    stamp: Stamp<'a>,
    actor: &'a Actor,
    line: &'a Audit,
) -> Boxed<'a, exedra_store::Result<String>> {
    Box::pin(async move {
        let id = DelegationId::parse(&line.record_id).ok_or(Refusal::NotFound)?;
        let found = forums::delegation(tx, &id).await?.ok_or(Refusal::NotFound)?;
        let permit = rules_persons::may_make_delegation(actor, &found.forum_id)?;
        crate::delegation::undo(tx, stamp, &permit, &id, line).await
    })
}
