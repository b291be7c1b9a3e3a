//! The help desk: finds somebody of this edition and tells them a code, or gives them an account.

use askama::Template;
use exedra_kernel::{FieldFault, Lang, PersonId, Refusal, key};
use exedra_store::{house, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say};

use super::delegation_show::state_key;
use super::faults::{self, Faults};
use crate::account;
use crate::delegation::takes_place;
use crate::model::display;
use crate::rules_persons::may_help;
use crate::store::delegations::{self, Attendee};
use crate::store::{accounts, forums, organisations};

/// Most people shown at once.
const MOST: usize = 20;

struct Row {
    id: String,
    name: String,
    about: String,
    has_account: bool,
    helped: bool,
    fault: Option<String>,
    typed: String,
    history: Option<String>,
}

struct Told {
    name: String,
    email: String,
    code: String,
}

#[derive(Template)]
#[template(path = "help_desk_show.html")]
struct Page {
    t: Say,
    base: String,
    q: String,
    asked: bool,
    more: bool,
    rows: Vec<Row>,
    told: Option<Told>,
}

/// What the page says after a form came in.
#[derive(Default)]
struct After {
    told: Option<Told>,
    wrong: Vec<FieldFault>,
    person: Option<PersonId>,
    typed: String,
}

fn fits(person: &Attendee, q: &str) -> bool {
    let text = [
        person.native_name.as_str(),
        &person.latin_name,
        person.email.as_deref().unwrap_or(""),
        &person.badge_name,
        person.organisation.as_deref().unwrap_or(""),
    ]
    .join(" ")
    .to_lowercase();
    q.split_whitespace().all(|word| text.contains(&word.to_lowercase()))
}

/// Whether the asker may help somebody; the same question before showing and before doing.
async fn helps(
    ctx: &Ctx,
    conn: &mut exedra_store::Conn,
    person: &Attendee,
) -> Result<crate::rules_persons::HelpPerson, exedra_web::Error> {
    let (actor, forum) = (ctx.actor()?, ctx.forum()?);
    let operator = accounts::by_person(conn, &person.person_id).await?.is_some_and(|a| a.operator || a.disabled);
    let roles = forums::roles_of(conn, &person.person_id).await?;
    let memberships: Vec<_> =
        organisations::memberships_of(conn, &person.person_id).await?.into_iter().map(|(_, role)| role).collect();
    Ok(may_help(actor, &forum.id, person, operator, &roles, &memberships)?)
}

async fn render(ctx: &Ctx, q: &str, after: After) -> Answer {
    let t = ctx.say();
    let forum = ctx.forum()?;
    let mut conn = ctx.app.db().read().await?;
    let faults = Faults::new(&t, &after.wrong);
    let runs = ctx.actor()?.runs(&forum.id);
    let mut rows = Vec::new();
    let mut more = false;
    if !q.is_empty() {
        let people = delegations::attendees(&mut conn, &forum.id).await?;
        for person in people.into_iter().filter(|p| p.erased_at.is_none() && takes_place(p.state) && fits(p, q)) {
            if rows.len() == MOST {
                more = true;
                break;
            }
            let mine = after.person.as_ref() == Some(&person.person_id);
            let about = [
                person.organisation.clone(),
                person.country_represented.as_deref().map(|code| t.country(code)),
                person.delegation.clone(),
                Some(t.say(state_key(person.state))),
            ];
            rows.push(Row {
                helped: helps(ctx, &mut conn, &person).await.is_ok(),
                history: runs.then(|| ctx.at_forum(&format!("people/{}/history", person.person_id))),
                id: person.person_id.to_string(),
                name: display(&person.native_name, &person.latin_name),
                about: about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
                has_account: person.account_id.is_some(),
                fault: faults.get("email").filter(|_| mine).map(ToOwned::to_owned),
                typed: if mine { after.typed.clone() } else { person.email.unwrap_or_default() },
            });
        }
    }
    let body = Page {
        base: ctx.at_forum("help-desk"),
        q: q.to_owned(),
        asked: !q.is_empty(),
        more,
        rows,
        told: after.told,
        t,
    };
    let head = Head::new(body.t.say("help-desk-title")).nav("people").private();
    faults::form(ctx, &head, &body, !after.wrong.is_empty())
}

/// Shows the desk, with the people found.
pub async fn show(ctx: Ctx) -> Answer {
    let q: String = ctx.query_value("q").unwrap_or_default().trim().chars().take(100).collect();
    render(&ctx, &q, After::default()).await
}

/// The language to write to somebody in: the first of theirs that the program speaks, else of the edition's.
fn language(person: &Attendee, forum: &exedra_web::Edition) -> Lang {
    person.languages.0.iter().chain(&forum.languages).find_map(|tag| Lang::parse(tag)).unwrap_or(Lang::En)
}

/// A code is asked for, or an account.
pub async fn help(ctx: Ctx, form: Posted) -> Answer {
    let forum = ctx.forum()?;
    let q: String = form.text("q").chars().take(100).collect();
    let id = PersonId::parse(form.text("person")).ok_or(Refusal::NotFound)?;
    let (person, account) = {
        let mut conn = ctx.app.db().read().await?;
        let person = delegations::attendee(&mut conn, &forum.id, &id).await?.ok_or(Refusal::NotFound)?;
        helps(&ctx, &mut conn, &person).await?;
        (person, accounts::by_person(&mut conn, &id).await?)
    };
    let stamp = ctx.app.stamp();
    match (form.text("do"), account) {
        ("code", Some(account)) => {
            let (code, email) = transact!(ctx.app.db(), tx => {
                let permit = helps_again(&ctx, tx, &id).await?;
                let code = account::make_code(tx, stamp, &account.id).await?;
                let done = house::Done { act: "code-told", record: "person", id: id.as_str(), before: None, after: None };
                house::record(tx, stamp, permit.acting(), done).await?;
                Ok((code, account.email.clone()))
            })?;
            let told = Told { name: person.latin_name, email, code };
            render(&ctx, &q, After { told: Some(told), ..After::default() }).await
        }
        ("account", None) => {
            let email = form.text("email").to_owned();
            let lang = language(&person, forum);
            let outcome = transact!(ctx.app.db(), tx => {
                let permit = helps_again(&ctx, tx, &id).await?;
                let fault = |key| Refusal::Invalid(vec![FieldFault::with("email", key, &email)]);
                let made = account::create(tx, stamp, &id, &email, None, lang, false).await?;
                let Some(account) = made else { return Err(fault(key!("fault-account-taken")).into()) };
                let code = account::make_code(tx, stamp, &account).await?;
                let done = house::Done { act: "account-made", record: "person", id: id.as_str(), before: None, after: None };
                house::record(tx, stamp, permit.acting(), done).await?;
                Ok(code)
            });
            match faults::of(outcome)? {
                Ok(code) => {
                    let email = account::normal_email(&email).unwrap_or_default();
                    let told = Told { name: person.latin_name, email, code };
                    render(&ctx, &q, After { told: Some(told), ..After::default() }).await
                }
                Err(wrong) => render(&ctx, &q, After { wrong, person: Some(id), typed: email, told: None }).await,
            }
        }
        _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    }
}

/// The permit, made inside the transaction from what stands there now.
async fn helps_again(
    ctx: &Ctx,
    tx: &mut exedra_store::Tx,
    id: &PersonId,
) -> exedra_store::Result<crate::rules_persons::HelpPerson> {
    let (Some(actor), Some(forum)) = (&ctx.actor, &ctx.forum) else { return Err(Refusal::SignIn.into()) };
    let person = delegations::attendee(tx, &forum.id, id).await?.ok_or(Refusal::NotFound)?;
    let operator = accounts::by_person(tx, id).await?.is_some_and(|a| a.operator || a.disabled);
    let roles = forums::roles_of(tx, id).await?;
    let memberships: Vec<_> = organisations::memberships_of(tx, id).await?.into_iter().map(|(_, role)| role).collect();
    Ok(may_help(actor, &forum.id, &person, operator, &roles, &memberships)?)
}
