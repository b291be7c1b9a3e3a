//! A meeting of several, for its members: what it is about, who comes, when and where. The secretariat sees everything but
//! the message.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{PersonId, Refusal, key};
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, page, respond};

use crate::agenda::Faces;
use crate::grouping;
use crate::groups::{self, Group, GroupId, GroupState, Member, MemberState};
use crate::model::RequestState;
use crate::{reasons, rules_asking, setting, store_asking};

struct Row {
    name: String,
    house: String,
    says: String,
}

#[derive(Template)]
#[template(path = "group_show.html")]
#[expect(clippy::struct_excessive_bools, reason = "a page asks many things, each answered yes or no")]
struct Page {
    t: Say,
    action: String,
    back: String,
    title: String,
    message: String,
    lang: String,
    dir: &'static str,
    since: String,
    state: String,
    when: Option<String>,
    least: String,
    people: Vec<Row>,
    on_behalf: Option<String>,
    can_accept: bool,
    can_decline: bool,
    can_cancel: bool,
    held: bool,
}

async fn found(ctx: &Ctx, conn: &mut Conn, id: &str) -> Result<(Edition, Group, Vec<Member>, Option<Member>), Error> {
    let (actor, forum) = (ctx.actor()?, ctx.forum()?.clone());
    let id = GroupId::parse(id).ok_or(Refusal::NotFound)?;
    let group = store_asking::group(conn, &forum.id, &id).await?.ok_or(Refusal::NotFound)?;
    let members = store_asking::members_of(conn, &forum.id, &id).await?;
    let own = match rules_asking::may_see_group(actor, &members) {
        Ok(member) => Some(member.clone()),
        Err(_) if actor.runs(&forum.id) => None,
        Err(refusal) => return Err(refusal.into()),
    };
    Ok((forum, group, members, own))
}

/// Where a group stands, in words for one of its members.
pub fn state_words(t: &Say, group: &Group, members: &[Member], own: Option<&Member>, left: Option<&str>) -> String {
    let state = match (group.state, own) {
        (GroupState::Cancelled, _) => t.say("meeting-cancelled"),
        (GroupState::Held, Some(own)) if !own.comes => t.say("group-state-without"),
        (GroupState::Held, _) => t.say("meeting-state-planned"),
        (GroupState::Open, Some(own)) if own.state == MemberState::Asked => t.say("group-state-yours"),
        (GroupState::Open, _) if groups::is_agreed(group.least, members) => t.say("group-state-agreed"),
        (GroupState::Open, _) => t.say("meeting-state-pending"),
    };
    match left.filter(|code| !code.is_empty() && group.state == GroupState::Open) {
        Some(code) => format!("{state}. {} {}", t.say("meetings-left-out"), reasons::kind(t, code)),
        None => state,
    }
}

/// When and where a group is held.
pub fn when_words(t: &Say, forum: &Edition, group: &Group, place: &str) -> Option<String> {
    let (starts, ends) = (group.starts_at?, group.ends_at?);
    let (from, until) = (t.time(starts, &forum.zone), t.time(ends, &forum.zone));
    (group.state == GroupState::Held).then(|| format!("{}, {from}–{until} · {place}", t.day(starts, &forum.zone)))
}

/// The page.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, actor) = (ctx.say(), ctx.actor()?);
    let mut conn = ctx.app.db().read().await?;
    let (forum, group, members, own) = found(&ctx, &mut conn, &id).await?;
    let all: Vec<&PersonId> = members.iter().map(|member| &member.person_id).collect();
    let faces = Faces::some(&mut conn, &forum.id, &all).await?;
    let people = members
        .iter()
        .map(|member| {
            let state = match member.state {
                MemberState::Accepted => RequestState::Accepted,
                _ => RequestState::Pending,
            };
            let mut face = faces.get(&member.person_id);
            if own.as_ref().is_some_and(|own| own.person_id != member.person_id) {
                face = face.seen_by_asker(&t, state);
            }
            let says = match (member.state, group.state) {
                (MemberState::Accepted, GroupState::Held) if !member.comes => t.say("group-says-busy"),
                (MemberState::Accepted, _) => t.say("group-says-yes"),
                (MemberState::Asked, _) => t.say("group-says-nothing"),
                (MemberState::Declined, _) => t.say("group-says-no"),
            };
            Row { name: face.name, house: face.house, says }
        })
        .collect();
    let places = grouping::places(&mut conn, &forum.id, &t).await?;
    let place = group.place_id.as_ref().and_then(|id| places.get(id)).cloned().unwrap_or_else(|| "—".to_owned());
    let left = crate::publish::published(&mut conn, &forum.id).await?;
    let left = match left {
        Some(plan) => store_asking::plan_groups(&mut conn, &forum.id, &plan).await?,
        None => Vec::new(),
    };
    let left = left.into_iter().find(|one| one.group_id == group.id).map(|one| one.code);
    let answers = |state: MemberState| {
        own.as_ref().is_some_and(|own| {
            forum.is_open() && rules_asking::may_answer_group(actor, &forum.id, &group, own, state).is_ok()
        })
    };
    let answering = setting::policy(&mut conn, &forum.id).await?.answering(ctx.now).is_ok();
    let behalf = own.as_ref().filter(|own| own.person_id != actor.person).map(|own| own.person_id.clone());
    let body = Page {
        action: ctx.at_forum(&format!("meetings/groups/{}", group.id)),
        back: format!(
            "{}{}",
            ctx.at_forum("meetings"),
            behalf.as_ref().map(|person| format!("?for={person}")).unwrap_or_default()
        ),
        title: if group.title.is_empty() { t.say("group-part") } else { group.title.clone() },
        message: if own.is_some() { group.message.clone() } else { String::new() },
        lang: group.message_language.clone(),
        dir: exedra_kernel::lang::direction_of(&group.message_language),
        since: t.moment(group.created_at, &forum.zone),
        state: state_words(&t, &group, &members, own.as_ref(), left.as_deref()),
        when: when_words(&t, &forum, &group, &place),
        least: t.number(group.least),
        people,
        on_behalf: behalf.as_ref().map(|person| faces.get(person).name),
        can_accept: answering && answers(MemberState::Accepted),
        can_decline: answers(MemberState::Declined),
        can_cancel: own.is_some()
            && forum.is_open()
            && rules_asking::may_cancel_group(actor, &forum.id, &group).is_ok(),
        held: group.state == GroupState::Held,
        t,
    };
    page(&ctx, &Head::new(body.title.clone()).nav("meetings").private(), &body)
}

/// An answer comes in.
pub async fn answer(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    ctx.open_forum()?;
    let (actor, stamp, t) = (ctx.actor()?, ctx.app.stamp(), ctx.say());
    let (forum, group, _, own) = found(&ctx, &mut *ctx.app.db().read().await?, &id).await?;
    let own = own.ok_or(Refusal::NotFound)?.person_id;
    let wanted = match form.text("do") {
        "accept" => Some(MemberState::Accepted),
        "decline" => Some(MemberState::Declined),
        "cancel" => None,
        _ => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    };
    transact!(ctx.app.db(), tx => {
        let group = store_asking::group(tx, &forum.id, &group.id).await?.ok_or(Refusal::NotFound)?;
        let members = store_asking::members_of(tx, &forum.id, &group.id).await?;
        let member = members.iter().find(|member| member.person_id == own).ok_or(Refusal::NotFound)?;
        if group.state == GroupState::Held && group.ends_at.is_some_and(|at| at <= stamp.now) {
            return Err(Refusal::Conflict(key!("conflict-day-held")).into());
        }
        if let Some(state) = wanted {
            let permit = rules_asking::may_answer_group(actor, &forum.id, &group, member, state)?;
            if state == MemberState::Accepted {
                let policy = setting::policy(tx, &forum.id).await?;
                policy.answering(stamp.now).map_err(|no| no.refusal(&t, &forum.zone))?;
            }
            grouping::answer(tx, stamp, &permit, &group, state).await?;
        } else {
            let permit = rules_asking::may_cancel_group(actor, &forum.id, &group)?;
            grouping::cancel(tx, stamp, &permit, &group).await?;
        }
        grouping::tell_changed(tx, &ctx.app, stamp, &forum).await
    })?;
    ctx.app.settle().await;
    let word = match wanted {
        Some(MemberState::Accepted) => "accepted",
        Some(_) => "declined",
        None => "withdrawn",
    };
    Ok(respond::done(&ctx.at_forum(&format!("meetings/groups/{}", group.id)), word))
}
