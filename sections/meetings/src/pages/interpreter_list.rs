//! Interpreters, for the secretariat: who there is and who would be needed; each with hours and agenda.

use std::collections::{BTreeSet, HashMap, HashSet};

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, Lang, Refusal, key};
use exedra_people::presence::{self, Attendee};
use exedra_store::{Conn, transact};
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, page, respond};

use crate::agenda::{Faces, place_words};
use crate::interpreters::{self, Interpreter, Proposal};
use crate::model::{Meeting, Slot};
use crate::pages::grid::{self, Line};
use crate::pages::{self};
use crate::{rooms, rules, store, store_inputs};

/// Pairs of languages listed.
const MOST_NEEDS: usize = 12;

struct Row {
    href: String,
    name: String,
    languages: String,
    meetings: String,
    away: String,
}

struct Need {
    one: String,
    two: String,
    meetings: String,
    interpreters: String,
    none: bool,
}

/// The form of an interpreter.
struct Form {
    name: String,
    email: String,
    languages: Vec<Choice>,
    name_fault: Option<String>,
    email_fault: Option<String>,
    languages_fault: Option<String>,
}

#[derive(Template)]
#[template(path = "interpreter_list.html")]
struct ListPage {
    t: Say,
    back: String,
    rows: Vec<Row>,
    needs: Vec<Need>,
    form: Form,
    days: Vec<String>,
    lines: Vec<Line>,
    open: bool,
}

struct Held {
    when: String,
    iso: String,
    place: String,
    address: Option<String>,
    a: String,
    b: String,
    tongues: String,
    cancelled: bool,
}

#[derive(Template)]
#[template(path = "interpreter_show.html")]
struct OnePage {
    t: Say,
    back: String,
    name: String,
    spoken: String,
    zone: String,
    held: Vec<Held>,
    form: Form,
    days: Vec<String>,
    lines: Vec<Line>,
    open: bool,
}

fn words(t: &Say, tags: &[String], between: &str) -> String {
    tags.iter().map(|tag| t.language(tag)).collect::<Vec<_>>().join(between)
}

/// Languages to choose from: those of the interface, of the edition, of the people who take part, of interpreters.
async fn offered(conn: &mut Conn, forum: &Edition, all: &[Interpreter]) -> Result<Vec<String>, Error> {
    let mut tags: BTreeSet<String> = Lang::ALL.iter().map(|lang| lang.as_str().to_owned()).collect();
    tags.extend(forum.languages.iter().map(|tag| interpreters::plain(tag)));
    for (_, spoken) in presence::languages(conn, &forum.id).await? {
        tags.extend(interpreters::plain_all(&spoken.0));
    }
    tags.extend(all.iter().flat_map(|one| one.languages.0.clone()));
    tags.remove("");
    Ok(tags.into_iter().collect())
}

fn form(
    t: &Say,
    offered: &[String],
    stored: (&str, &str, &[String]),
    typed: Option<&Posted>,
    faults: &[FieldFault],
) -> Form {
    let (name, email, spoken) = stored;
    let chosen = typed.map_or(spoken, |form| form.all("languages").unwrap_or(&[]));
    let mut languages: Vec<Choice> = offered
        .iter()
        .map(|tag| Choice { value: tag.clone(), label: t.language(tag), chosen: chosen.contains(tag) })
        .collect();
    languages.sort_by(|a, b| a.label.cmp(&b.label));
    Form {
        name: typed.map_or(name, |form| form.text("name")).to_owned(),
        email: typed.map_or(email, |form| form.text("email")).to_owned(),
        languages,
        name_fault: pages::fault(t, faults, "name"),
        email_fault: pages::fault(t, faults, "email"),
        languages_fault: pages::fault(t, faults, "languages"),
    }
}

/// The slots in which boxes are not ticked.
fn away(slots: &[Slot], form: &Posted) -> Vec<i64> {
    let free: HashSet<i64> = form.all("free").unwrap_or(&[]).iter().filter_map(|n| n.parse().ok()).collect();
    slots.iter().map(|slot| slot.number).filter(|number| !free.contains(number)).collect()
}

/// The proposal as typed, with what is wrong with it. An address names a participant, whose name is taken if none is given.
async fn read(conn: &mut Conn, forum: &Edition, form: &Posted) -> Result<Result<Proposal, Vec<FieldFault>>, Error> {
    let all = store_inputs::interpreters(conn, &forum.id).await?;
    let offered = offered(conn, forum, &all).await?;
    let slots = store::slots(conn, &forum.id).await?;
    let mut wanted = Proposal {
        name: form.text("name").to_owned(),
        person: None,
        languages: form.all("languages").unwrap_or(&[]).to_vec(),
        away: away(&slots, form),
    };
    let mut faults = Vec::new();
    if let Some(email) = form.some("email") {
        let everybody = presence::attendees(conn, &forum.id).await?;
        let is =
            |one: &&Attendee| one.here() && one.email.as_ref().is_some_and(|known| known.eq_ignore_ascii_case(email));
        match everybody.iter().find(is) {
            Some(found) => {
                wanted.person = Some(found.person.clone());
                if wanted.name.is_empty() {
                    wanted.name = found.display();
                }
            }
            None => faults.push(FieldFault::with("email", key!("fault-interpreter-person"), email)),
        }
    }
    faults.extend(wanted.faults(&offered));
    Ok(if faults.is_empty() { Ok(wanted) } else { Err(faults) })
}

fn marked(mut response: axum::response::Response, faults: &[FieldFault]) -> axum::response::Response {
    if !faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    response
}

async fn list(ctx: &Ctx, typed: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let all = store_inputs::interpreters(&mut conn, &forum.id).await?;
    let offered = offered(&mut conn, forum, &all).await?;
    let slots = store::slots(&mut conn, &forum.id).await?;
    let mut gone: HashMap<String, i64> = HashMap::new();
    for (id, _) in store_inputs::interpreters_away(&mut conn, &forum.id).await? {
        *gone.entry(id).or_default() += 1;
    }
    let mut works: HashMap<String, i64> = HashMap::new();
    let meetings = store::meetings(&mut conn, &forum.id).await?;
    for id in meetings.into_iter().filter(Meeting::holds).filter_map(|meeting| meeting.interpreter_id) {
        *works.entry(id).or_default() += 1;
    }
    let spoken = presence::languages(&mut conn, &forum.id).await?;
    let spoken = spoken.into_iter().map(|(who, tags)| (who, interpreters::plain_all(&tags.0))).collect();
    let requests = store::wanted(&mut conn, &forum.id).await?;
    let needs = interpreters::needs(&requests, &spoken, &all);
    let blocked = typed.map(|form| away(&slots, form)).unwrap_or_default().into_iter().collect();
    let (days, lines) = grid::of(&t, forum, &slots, &blocked, &HashMap::new());
    let body = ListPage {
        back: ctx.at_forum("meetings/plans"),
        rows: all
            .iter()
            .map(|one| Row {
                href: ctx.at_forum(&format!("meetings/interpreters/{}", one.id)),
                name: one.name.clone(),
                languages: words(&t, &one.languages.0, ", "),
                meetings: t.number(works.get(&one.id).copied().unwrap_or(0)),
                away: t.number(gone.get(&one.id).copied().unwrap_or(0)),
            })
            .collect(),
        needs: needs
            .iter()
            .take(MOST_NEEDS)
            .map(|([one, two], count, who)| Need {
                one: words(&t, one, " / "),
                two: words(&t, two, " / "),
                meetings: t.number(*count as i64),
                interpreters: t.number(*who as i64),
                none: *who == 0,
            })
            .collect(),
        form: form(&t, &offered, ("", "", &[]), typed, faults),
        days,
        lines,
        open: forum.is_open(),
        t,
    };
    let head = Head::new(body.t.say("interpreters-title")).nav("meetings").private();
    Ok(marked(page(ctx, &head, &body)?, faults))
}

/// The list and the form for one more.
pub async fn show(ctx: Ctx) -> Answer {
    rules::may_set_up(ctx.actor()?, &ctx.forum()?.id)?;
    list(&ctx, None, &[]).await
}

/// One more.
pub async fn add(ctx: Ctx, form: Posted) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let (actor, stamp) = (ctx.actor()?, ctx.app.stamp());
    rules::may_set_up(actor, &forum.id)?;
    let read = read(&mut *ctx.app.db().read().await?, &forum, &form).await?;
    let wanted = match read {
        Ok(wanted) => wanted,
        Err(faults) => return list(&ctx, Some(&form), &faults).await,
    };
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = rules::may_set_up(actor, &forum.id)?;
        interpreters::put(tx, stamp, &permit, None, &wanted).await
    });
    match outcome {
        Ok(_) => {
            ctx.app.settle().await;
            Ok(respond::done(&ctx.at_forum("meetings/interpreters"), "saved"))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => list(&ctx, Some(&form), &faults).await,
        Err(error) => Err(Error::from(error)),
    }
}

async fn shown(ctx: &Ctx, id: &str, typed: Option<&Posted>, faults: &[FieldFault]) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let one = store_inputs::interpreter(&mut conn, &forum.id, id).await?.ok_or(Refusal::NotFound)?;
    let all = store_inputs::interpreters(&mut conn, &forum.id).await?;
    let offered = offered(&mut conn, forum, &all).await?;
    let slots = store::slots(&mut conn, &forum.id).await?;
    let mut own = store::meetings(&mut conn, &forum.id).await?;
    own.retain(|meeting| meeting.interpreter_id.as_deref() == Some(id));
    own.sort_by_key(|meeting| meeting.starts_at);
    let places = store::places(&mut conn, &forum.id).await?;
    let people: Vec<_> = own.iter().flat_map(|meeting| [&meeting.a_id, &meeting.b_id]).collect();
    let faces = Faces::some(&mut conn, &forum.id, &people).await?;
    let spoken: HashMap<_, _> = presence::languages(&mut conn, &forum.id).await?.into_iter().collect();
    let held = own.iter().map(|meeting| {
        let place = places.iter().find(|place| place.id == meeting.place_id);
        let place = place.map(|place| rooms::for_meeting(place, meeting));
        let side = |who| spoken.get(who).map(|tags| words(&t, &interpreters::plain_all(&tags.0), " / "));
        let sides: Vec<String> = [&meeting.a_id, &meeting.b_id].into_iter().filter_map(side).collect();
        Held {
            when: format!("{}–{}", t.moment(meeting.starts_at, &forum.zone), t.time(meeting.ends_at, &forum.zone)),
            iso: meeting.starts_at.rfc3339(),
            place: place.as_ref().map_or_else(|| "—".to_owned(), |place| place_words(&t, place)),
            address: place.and_then(|place| place.address),
            a: faces.get(&meeting.a_id).full(),
            b: faces.get(&meeting.b_id).full(),
            tongues: sides.join(" – "),
            cancelled: !meeting.holds(),
        }
    });
    let held = held.collect();
    let blocked = if let Some(form) = typed {
        away(&slots, form).into_iter().collect()
    } else {
        let gone = store_inputs::interpreters_away(&mut conn, &forum.id).await?;
        gone.into_iter().filter(|(who, _)| who == id).map(|(_, slot)| slot).collect()
    };
    let notes = own.iter().filter(|m| m.holds()).map(|m| (m.slot, t.say("availability-meeting"))).collect();
    let (days, lines) = grid::of(&t, forum, &slots, &blocked, &notes);
    let email = match &one.person_id {
        Some(person) => presence::attendee(&mut conn, &forum.id, person).await?.and_then(|one| one.email),
        None => None,
    };
    let email = email.unwrap_or_default();
    let body = OnePage {
        back: ctx.at_forum("meetings/interpreters"),
        spoken: words(&t, &one.languages.0, ", "),
        zone: forum.zone.clone(),
        held,
        form: form(&t, &offered, (&one.name, &email, &one.languages.0), typed, faults),
        name: one.name,
        days,
        lines,
        open: forum.is_open(),
        t,
    };
    let head = Head::new(body.name.clone()).nav("meetings").private();
    Ok(marked(page(ctx, &head, &body)?, faults))
}

/// One interpreter: the agenda, and the form to change them.
pub async fn one(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    rules::may_set_up(ctx.actor()?, &ctx.forum()?.id)?;
    shown(&ctx, &id, None, &[]).await
}

/// An interpreter is changed or taken off the list.
pub async fn save(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let (actor, stamp) = (ctx.actor()?, ctx.app.stamp());
    rules::may_set_up(actor, &forum.id)?;
    if form.text("do") == "remove" {
        transact!(ctx.app.db(), tx => {
            let permit = rules::may_set_up(actor, &forum.id)?;
            interpreters::remove(tx, stamp, &permit, &id).await
        })?;
        ctx.app.settle().await;
        return Ok(respond::done(&ctx.at_forum("meetings/interpreters"), "saved"));
    }
    let read = {
        let mut conn = ctx.app.db().read().await?;
        store_inputs::interpreter(&mut conn, &forum.id, &id).await?.ok_or(Refusal::NotFound)?;
        read(&mut conn, &forum, &form).await?
    };
    let wanted = match read {
        Ok(wanted) => wanted,
        Err(faults) => return shown(&ctx, &id, Some(&form), &faults).await,
    };
    transact!(ctx.app.db(), tx => {
        let permit = rules::may_set_up(actor, &forum.id)?;
        interpreters::put(tx, stamp, &permit, Some(&id), &wanted).await
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&ctx.at_forum(&format!("meetings/interpreters/{id}")), "saved"))
}
