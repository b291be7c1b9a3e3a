//! Who speaks in a session, and who hosts it.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{FieldFault, PersonId, Refusal, key, keys};
use exedra_people::{account, forum, person, rules as people_rules};
use exedra_store::{Tx, transact};
use exedra_web::forms::{self, Choice, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::{fault, own_session, session_edit};
use crate::clashes::{Clash, Span, clashes};
use crate::letters::Desk;
use crate::model::{Invitation, InvitationId, InvitationState, Item, ItemId, Session};
use crate::{gathered, invitation, order, rules, session, store};

const STATES: [&str; 4] = keys!["speaker-invited", "speaker-accepted", "speaker-declined", "speaker-substituted"];

/// An invitation's state in words.
pub fn state_words(t: &Say, state: InvitationState) -> String {
    t.say(STATES[state as usize])
}

/// Whether no letter of the one who looks reaches somebody.
fn unreached(ctx: &Ctx, face: Option<&gathered::Face>) -> bool {
    face.is_none_or(|face| face.email.is_none() || !(face.contacted || ctx.runs()))
}

#[expect(clippy::struct_excessive_bools, reason = "each says whether a line or a button is there")]
struct Row {
    id: String,
    name: String,
    organisation: Option<String>,
    item: Option<String>,
    state: String,
    substitute: Option<String>,
    speaks: bool,
    asked: bool,
    unreached: bool,
    unnamed: bool,
}

#[derive(Template)]
#[template(path = "speaker_list.html")]
struct Page {
    t: Say,
    base: String,
    path: String,
    title: String,
    rows: Vec<Row>,
    items: Vec<Choice>,
    hosts: Vec<(String, String)>,
    runs: bool,
    open: bool,
    email: String,
    name: String,
    fault: Option<String>,
    host_fault: Option<String>,
    warnings: Vec<String>,
    again: Vec<(String, String)>,
}

async fn show_with(
    ctx: &Ctx,
    now: &Session,
    form: Option<&Posted>,
    faults: &[FieldFault],
    warned: Vec<String>,
) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let invitations = store::invitations_in(&mut conn, &edition.id, &now.id).await?;
    let items = order::of(&mut conn, &edition.id, &now.id).await?;
    let mut people: BTreeSet<PersonId> = invitations.iter().map(|i| i.person_id.clone()).collect();
    people.extend(invitations.iter().filter_map(|i| i.substitute_id.clone()));
    let faces = gathered::faces(&mut conn, &edition.id, &people).await?;
    let hosts = forum::hosts(&mut conn, &edition.id, now.id.as_str()).await?;
    drop(conn);
    let name = |id: &PersonId| faces.get(id).map_or("—", |face| face.name.as_str()).to_owned();
    // A host typed an address and learns no name by it: not before its owner accepts, or agrees to be listed.
    let known = |i: &Invitation| {
        let face = faces.get(&i.person_id);
        ctx.runs() || i.state == InvitationState::Accepted || face.is_some_and(|face| face.listed)
    };
    let shown_name = |i: &Invitation| {
        let address = faces.get(&i.person_id).and_then(|face| face.email.clone()).unwrap_or_else(|| "—".to_owned());
        if known(i) { name(&i.person_id) } else { address }
    };
    // The substitute has an invitation of their own, which says how they are named.
    let substitute = |id: &PersonId| {
        invitations.iter().rev().find(|i| &i.person_id == id).map_or_else(|| "—".to_owned(), shown_name)
    };
    let title_of =
        |id: &ItemId| items.iter().find(|item| &item.id == id).map(|item| item.titles.text(ctx.lang).to_owned());
    let row = |i: &Invitation| Row {
        id: i.id.to_string(),
        name: shown_name(i),
        organisation: faces.get(&i.person_id).filter(|_| known(i)).and_then(|face| face.organisation.clone()),
        item: i.item_id.as_ref().and_then(title_of),
        state: state_words(&t, i.state),
        substitute: i.substitute_id.as_ref().map(substitute),
        speaks: i.state != InvitationState::Substituted,
        asked: i.state == InvitationState::Invited,
        unreached: i.state == InvitationState::Invited && unreached(ctx, faces.get(&i.person_id)),
        unnamed: i.state == InvitationState::Accepted && faces.get(&i.person_id).is_none_or(|face| !face.listed),
    };
    let chosen = form.map_or("", |form| form.text("item"));
    let choice = |item: &Item| Choice {
        value: item.id.to_string(),
        label: format!("{} {}", t.time(item.planned_at, &edition.zone), item.titles.text(ctx.lang)),
        chosen: item.id.as_str() == chosen,
    };
    let kept = ["do", "email", "name", "item", "id"];
    let again = form.filter(|_| !warned.is_empty()).map_or_else(Vec::new, |form| {
        kept.iter().map(|name| ((*name).to_owned(), form.text(name).to_owned())).collect()
    });
    let body = Page {
        base: ctx.at_forum("programme"),
        path: crate::session_path(&edition.slug, &now.code),
        title: now.titles.text(ctx.lang).to_owned(),
        rows: invitations.iter().map(row).collect(),
        items: items.iter().map(choice).collect(),
        hosts: hosts.into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
        runs: ctx.runs(),
        open: edition.is_open(),
        email: form.map_or_else(String::new, |form| form.text("email").to_owned()),
        name: form.map_or_else(String::new, |form| form.text("name").to_owned()),
        fault: fault(&t, faults, "email").or_else(|| fault(&t, faults, "name")),
        host_fault: fault(&t, faults, "host"),
        warnings: warned,
        again,
        t: t.clone(),
    };
    let head = Head::new(format!("{} · {}", t.say("session-speakers"), body.title)).nav("programme").private();
    let mut response = page(ctx, &head, &body)?;
    let clash = !body.warnings.is_empty();
    *response.status_mut() = if clash { http::StatusCode::CONFLICT } else { forms::status(faults) };
    Ok(response)
}

/// Shows speakers and hosts.
pub async fn show(ctx: Ctx, Path((_, code)): Path<(String, String)>) -> Answer {
    let now = own_session(&ctx, &mut *ctx.app.db().read().await?, &code).await?;
    show_with(&ctx, &now, None, &[], Vec::new()).await
}

/// Who is meant by an address. The secretariat makes somebody known whom nobody knows yet, by name and address.
async fn meant(tx: &mut Tx, (ctx, form): (&Ctx, &Posted), field: &str) -> exedra_store::Result<PersonId> {
    let typed = form.text("email");
    if let Some(known) = person::by_email(tx, typed).await? {
        return Ok(known);
    }
    let unknown = || Refusal::Invalid(vec![FieldFault::with(field, key!("fault-speaker-unknown"), typed)]);
    let (Some((actor, edition)), Some(name)) = (ctx.actor.as_deref().zip(ctx.forum.as_deref()), form.some("name"))
    else {
        return Err(unknown().into());
    };
    let email = account::normal_email(typed).ok_or_else(|| Refusal::field(field, key!("fault-speaker-email")))?;
    if !actor.runs(&edition.id) {
        return Err(unknown().into());
    }
    if name.chars().count() > 120 || name.contains(exedra_kernel::text::is_hidden) {
        return Err(Refusal::field("name", key!("fault-one-line")).into());
    }
    let permit = people_rules::may_register_persons(&people_rules::may_register(actor, &edition.id)?);
    let proposal = person::Proposal { native_name: name.to_owned(), email: Some(email), ..person::Proposal::default() };
    person::create(tx, ctx.app.stamp(), &permit, &proposal).await
}

/// What else somebody speaks in at the time; nothing when whoever may has confirmed.
async fn checked(
    tx: &mut Tx,
    (ctx, form): (&Ctx, &Posted),
    now: &Session,
    item: Option<&ItemId>,
    who: &PersonId,
) -> Result<Vec<String>, exedra_store::Error> {
    let Some(edition) = ctx.forum.as_deref() else { return Ok(Vec::new()) };
    if form.ticked("confirm") && ctx.runs() {
        return Ok(Vec::new());
    }
    let items = order::of(tx, &edition.id, &now.id).await?;
    let at = item.and_then(|id| items.iter().find(|item| &item.id == id));
    let (from, until) = at.map_or((now.starts_at, now.ends_at), |item| {
        (item.planned_at, item.planned_at.plus_seconds(item.minutes * 60))
    });
    let people = vec![(who.clone(), from, until)];
    let span = Span {
        session: Some(now.id.clone()),
        starts: now.starts_at,
        ends: now.ends_at,
        room: None,
        capacity: 0,
        expected: 0,
        people,
    };
    let found = clashes(&span, &session::spans(tx, &edition.id).await?);
    if ctx.runs() {
        return session_edit::warnings(tx, &ctx.say(), edition, &found).await;
    }
    // A host learns that somebody is taken, not by what; and of drafts of others not even that: the secretariat sees them
    // among the clashes.
    for clash in &found {
        let Clash::Speaker(id, _) = clash else { continue };
        let other = store::session(tx, &edition.id, id).await?;
        if other.is_some_and(|other| rules::may_see(ctx.actor.as_deref(), edition, &other)) {
            return Ok(vec![ctx.say().say("clash-taken")]);
        }
    }
    Ok(Vec::new())
}

async fn act(tx: &mut Tx, ctx: &Ctx, form: &Posted, now: &Session) -> exedra_store::Result<Vec<String>> {
    let Some((actor, edition)) = ctx.actor.as_deref().zip(ctx.forum.as_deref()) else {
        return Err(Refusal::SignIn.into());
    };
    let stamp = ctx.app.stamp();
    let permit = rules::may_edit(actor, edition, now)?;
    let desk = Desk {
        app: &ctx.app,
        stamp,
        edition,
        session: now,
        writer: &actor.person,
        secretariat: actor.runs(&edition.id),
    };
    let found = match InvitationId::parse(form.text("id")) {
        Some(id) => store::invitation(tx, &edition.id, &id).await?.filter(|i| i.session_id == now.id),
        None => None,
    };
    match form.text("do") {
        "invite" => {
            let item = ItemId::parse(form.text("item"));
            let who = meant(tx, (ctx, form), "email").await?;
            let warned = checked(tx, (ctx, form), now, item.as_ref(), &who).await?;
            if warned.is_empty() {
                let (_, secret) = invitation::invite(tx, stamp, &permit, now, item.as_ref(), &who).await?;
                let items = order::of(tx, &edition.id, &now.id).await?;
                let at = items.iter().find(|one| Some(&one.id) == item.as_ref());
                desk.invite(tx, &who, at, &secret).await?;
            }
            Ok(warned)
        }
        "substitute" => {
            let first = found.ok_or(Refusal::NotFound)?;
            let who = meant(tx, (ctx, form), "email").await?;
            let warned = checked(tx, (ctx, form), now, first.item_id.as_ref(), &who).await?;
            if warned.is_empty() {
                let secret = invitation::substitute(tx, stamp, &permit, now, &first, &who).await?;
                let items = order::of(tx, &edition.id, &now.id).await?;
                desk.replaced(tx, &first).await?;
                let at = items.iter().find(|one| Some(&one.id) == first.item_id.as_ref());
                desk.invite(tx, &who, at, &secret).await?;
            }
            Ok(warned)
        }
        "remind" => {
            let one = found.ok_or(Refusal::NotFound)?;
            let secret = invitation::remind(tx, stamp, &permit, &one).await?;
            let items = order::of(tx, &edition.id, &now.id).await?;
            let at = items.iter().find(|item| Some(&item.id) == one.item_id.as_ref());
            desk.invite(tx, &one.person_id, at, &secret).await?;
            Ok(Vec::new())
        }
        "withdraw" => {
            invitation::withdraw(tx, stamp, &permit, &found.ok_or(Refusal::NotFound)?).await?;
            Ok(Vec::new())
        }
        // Who hosts is the secretariat's to say; for hosts there is no such thing.
        "host-add" => {
            let edit = people_rules::may_edit_forum(actor, &edition.id)?;
            let who = meant(tx, (ctx, form), "host").await?;
            if account::of_person(tx, &who).await?.is_none() {
                let fault = FieldFault::with("host", key!("fault-speaker-unknown"), form.text("email"));
                return Err(Refusal::Invalid(vec![fault]).into());
            }
            forum::give_host(tx, stamp, &edit, &who, now.id.as_str()).await?;
            Ok(Vec::new())
        }
        "host-remove" => {
            let edit = people_rules::may_edit_forum(actor, &edition.id)?;
            let who = PersonId::parse(form.text("person")).ok_or(Refusal::NotFound)?;
            forum::take_host(tx, stamp, &edit, &who, now.id.as_str()).await?;
            Ok(Vec::new())
        }
        _ => Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    }
}

/// Invites, substitutes, withdraws; names hosts.
pub async fn change(ctx: Ctx, Path((_, code)): Path<(String, String)>, form: Posted) -> Answer {
    let now = own_session(&ctx, &mut *ctx.app.db().read().await?, &code).await?;
    match transact!(ctx.app.db(), tx => act(tx, &ctx, &form, &now).await) {
        Ok(warned) if warned.is_empty() => {
            ctx.app.settle().await;
            let path = crate::session_path(&ctx.forum()?.slug, &now.code);
            Ok(respond::see_other(&format!("{path}/speakers")))
        }
        Ok(warned) => show_with(&ctx, &now, Some(&form), &[], warned).await,
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => {
            show_with(&ctx, &now, Some(&form), &faults, Vec::new()).await
        }
        Err(error) => Err(error.into()),
    }
}
