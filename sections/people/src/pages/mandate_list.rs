//! Who answers for me, for whom I answer, and what was done in my name.

use askama::Template;
use exedra_kernel::{FieldFault, PersonId, Refusal, key};
use exedra_store::{Conn, house, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, respond};

use super::faults::{self, Faults};
use crate::mandate;
use crate::rules_persons::may_give_mandate;
use crate::store::{accounts, delegations};

struct Row {
    id: String,
    who: String,
    href: String,
    note: String,
    since: String,
}

struct Line {
    at: String,
    who: String,
    what: String,
}

#[derive(Template)]
#[template(path = "mandate_list.html")]
struct Page {
    t: Say,
    given: Vec<Row>,
    waiting: Vec<Row>,
    held: Vec<Row>,
    offered: Vec<Row>,
    done: Vec<Line>,
    email: String,
    note: String,
    faults: Faults,
    sent: bool,
}

async fn name(conn: &mut Conn, id: &PersonId) -> Result<String, exedra_web::Error> {
    Ok(crate::person::by_id(conn, id).await?.map_or_else(|| "—".to_owned(), |person| person.display()))
}

async fn render(ctx: &Ctx, form: Option<&Posted>, wrong: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let actor = ctx.actor()?;
    let mut conn = ctx.app.db().read().await?;
    let (mut given, mut held) = (Vec::new(), Vec::new());
    for line in mandate::of(&mut conn, &actor.person).await?.into_iter().filter(|line| line.revoked_at.is_none()) {
        let mine = line.principal_id == actor.person;
        let other = if mine { &line.agent_id } else { &line.principal_id };
        let row = Row {
            who: name(&mut conn, other).await?,
            href: format!("/persons/{other}"),
            note: line.note.unwrap_or_default(),
            since: t.moment(line.created_at, "UTC"),
            id: line.id,
        };
        if mine { given.push(row) } else { held.push(row) }
    }
    let waiting = delegations::offers_of(&mut conn, &actor.person).await?;
    let waiting = waiting
        .into_iter()
        .map(|(id, email, note, at)| Row {
            id,
            who: email,
            href: String::new(),
            note: note.unwrap_or_default(),
            since: t.moment(at, "UTC"),
        })
        .collect();
    let own = accounts::by_id(&mut conn, &actor.account).await?.ok_or(Refusal::NotFound)?;
    let mut offered = Vec::new();
    for (id, principal, note) in delegations::offers_to(&mut conn, &own.email).await? {
        let who = name(&mut conn, &principal).await?;
        offered.push(Row { id, who, href: String::new(), note: note.unwrap_or_default(), since: String::new() });
    }
    let mut done = Vec::new();
    for line in house::audit_for(&mut conn, &format!("person:{}", actor.person), 200).await? {
        let who = match PersonId::parse(&line.by_person) {
            Some(id) => name(&mut conn, &id).await?,
            None => line.by_person,
        };
        done.push(Line { at: t.moment(line.at, "UTC"), who, what: format!("{}: {}", line.record, line.act) });
    }
    let typed = |name: &str| form.map_or_else(String::new, |form| form.text(name).to_owned());
    let body = Page {
        given,
        waiting,
        held,
        offered,
        done,
        email: typed("email"),
        note: typed("note"),
        faults: Faults::new(&t, wrong),
        sent: wrong.is_empty() && ctx.query_value("sent").is_some(),
        t,
    };
    let head = Head::new(body.t.say("mandates-title")).private();
    faults::form(ctx, &head, &body, !wrong.is_empty())
}

/// Shows mandates given, held and offered.
pub async fn show(ctx: Ctx) -> Answer {
    render(&ctx, None, &[]).await
}

/// One of the page's forms comes in.
pub async fn change(ctx: Ctx, form: Posted) -> Answer {
    let (actor, stamp, db) = (ctx.actor()?.clone(), ctx.app.stamp(), ctx.app.db());
    let id = form.text("id").to_owned();
    match form.text("do") {
        "offer" => {
            let note = exedra_kernel::text::line(form.text("note"));
            let note = Some(note.as_str()).filter(|note| !note.is_empty());
            if note.is_some_and(|note| note.chars().count() > 200) {
                let wrong = [FieldFault::with("note", key!("fault-too-long"), 200)];
                return render(&ctx, Some(&form), &wrong).await;
            }
            let t = ctx.say();
            let letter = house::Letter {
                subject: t.with("mail-mandate-subject", &actor.name),
                body: t.fill("mail-mandate-body", &[("name", &actor.name), ("link", &ctx.absolute("/my/mandates"))]),
                ..house::Letter::default()
            };
            let outcome = transact!(db, tx => {
                let permit = may_give_mandate(&actor);
                mandate::offer(tx, stamp, &permit, form.text("email"), note, &letter).await
            });
            if let Err(wrong) = faults::of(outcome)? {
                return render(&ctx, Some(&form), &wrong).await;
            }
            return Ok(respond::see_other("/my/mandates?sent=1"));
        }
        "revoke" => transact!(db, tx => mandate::revoke(tx, stamp, &may_give_mandate(&actor), &id).await)?,
        "take" => transact!(db, tx => mandate::take(tx, stamp, &actor, &id).await)?,
        "decline" => transact!(db, tx => mandate::decline(tx, &actor, &id).await)?,
        "resign" => transact!(db, tx => mandate::resign(tx, stamp, &actor, &id).await)?,
        _ => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    }
    Ok(respond::see_other("/my/mandates"))
}
