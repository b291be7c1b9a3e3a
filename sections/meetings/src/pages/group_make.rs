//! Proposing a meeting of three to six.

use std::collections::HashSet;

use askama::Template;
use exedra_kernel::{FieldFault, ForumId, PersonId, key};
use exedra_store::{Conn, transact};
use exedra_web::forms::{Choice, Posted};
use exedra_web::{Answer, Ctx, Edition, Error, Head, Say, page, respond};

use crate::agenda::Faces;
use crate::assigning;
use crate::grouping::{self, LONGEST_TITLE, Proposal};
use crate::groups::GroupState;
use crate::model::RequestState;
use crate::pages::request_make::side;
use crate::pages::{self, Whom};
use crate::{asking, rules, rules_asking, setting, store, store_asking};

/// People offered for choice.
const MOST_OFFERED: usize = 200;

#[derive(Template)]
#[template(path = "group_make.html")]
struct Page {
    t: Say,
    whom: Whom,
    title: String,
    title_fault: Option<String>,
    message: String,
    message_fault: Option<String>,
    languages: Vec<Choice>,
    language_fault: Option<String>,
    people: Vec<Choice>,
    person_fault: Option<String>,
    codes: String,
    codes_fault: Option<String>,
    least: String,
    least_fault: Option<String>,
    closed: Option<String>,
    base: String,
    longest: usize,
    longest_title: usize,
}

/// Those with whom a person has to do already, and those the address or the form names, if they agree to be contacted.
async fn offered(
    ctx: &Ctx,
    conn: &mut Conn,
    forum: &ForumId,
    person: &PersonId,
    chosen: &[PersonId],
) -> exedra_store::Result<Vec<Choice>> {
    let t = ctx.say();
    let untold = assigning::untold(conn, forum).await?;
    let requests = store::requests_of(conn, forum, person).await?;
    let agreed: HashSet<&PersonId> = requests
        .iter()
        .filter(|r| matches!(r.state, RequestState::Accepted | RequestState::Planned) && !untold.contains(&r.id))
        .map(|r| r.other(person))
        .collect();
    let known = requests.iter().filter(|r| r.state.is_open() && !untold.contains(&r.id)).map(|r| r.other(person));
    let mut all: Vec<&PersonId> = Vec::new();
    for one in chosen.iter().chain(known) {
        if one != person && !all.contains(&one) && all.len() < MOST_OFFERED {
            all.push(one);
        }
    }
    let faces = Faces::some(conn, forum, &all).await?;
    let shown = all.into_iter().filter(|one| faces.get(one).here && faces.get(one).contacted);
    Ok(shown
        .map(|one| {
            let state = if agreed.contains(one) { RequestState::Accepted } else { RequestState::Pending };
            let face = faces.get(one).seen_by_asker(&t, state);
            Choice { value: one.to_string(), label: face.full(), chosen: chosen.contains(one) }
        })
        .collect())
}

#[derive(Default)]
struct Typed<'a> {
    form: Option<&'a Posted>,
    chosen: Vec<PersonId>,
    faults: &'a [FieldFault],
}

async fn render(ctx: &Ctx, whom: Whom, typed: Typed<'_>) -> Answer {
    let (t, forum) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let text = |name: &str| typed.form.map_or_else(String::new, |form| form.text(name).to_owned());
    let chosen = typed.form.map_or(ctx.lang.as_str(), |form| form.text("language"));
    let fault = |name: &str| pages::fault(&t, typed.faults, name);
    let proposing = setting::policy(&mut conn, &forum.id).await?.proposing(ctx.now);
    let body = Page {
        title: text("title"),
        title_fault: fault("title"),
        message: text("message"),
        message_fault: fault("message"),
        languages: asking::languages(forum)
            .into_iter()
            .map(|tag| Choice { label: t.language(&tag), chosen: tag == chosen, value: tag })
            .collect(),
        language_fault: fault("language"),
        people: offered(ctx, &mut conn, &forum.id, &whom.person, &typed.chosen).await?,
        person_fault: fault("person"),
        codes: text("codes"),
        codes_fault: fault("codes"),
        least: text("least"),
        least_fault: fault("least"),
        closed: proposing.err().map(|no| no.sentence(&t, &forum.zone)),
        base: ctx.at_forum("meetings"),
        longest: rules::LONGEST_MESSAGE,
        longest_title: LONGEST_TITLE,
        whom,
        t,
    };
    let head = Head::new(body.t.say("group-make-title")).nav("meetings").private();
    let mut response = page(ctx, &head, &body)?;
    if !typed.faults.is_empty() {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The form.
pub async fn show(ctx: Ctx) -> Answer {
    let forum = ctx.forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, ctx.query_value("for").as_deref()).await?;
    if !pages::is_here(&mut conn, &forum, &whom.person).await? {
        return Ok(respond::see_other(&ctx.at_forum("meetings")));
    }
    drop(conn);
    let chosen = ctx.query_values("person").iter().filter_map(|text| PersonId::parse(text)).collect();
    render(&ctx, whom, Typed { chosen, ..Typed::default() }).await
}

/// The people that the form names: ticked ones, and those of badge codes.
async fn named(ctx: &Ctx, forum: &Edition, form: &Posted) -> Result<(Vec<PersonId>, Vec<FieldFault>), Error> {
    let ticked = form.all("person").unwrap_or(&[]).iter();
    let (mut people, mut faults): (Vec<PersonId>, _) =
        (ticked.filter_map(|text| PersonId::parse(text)).collect(), Vec::new());
    let mut conn = ctx.app.db().read().await?;
    for code in form.text("codes").split([',', ';', ' ', '\n', '\r', '\t']).filter(|code| !code.is_empty()).take(10) {
        let called = assigning::called(code);
        let mut found = None;
        for source in &ctx.app.offered().badges {
            found = source(&mut conn, &forum.id, &called).await?.or(found);
        }
        let reachable = match &found {
            Some(person) => {
                let face = Faces::some(&mut conn, &forum.id, &[person]).await?.get(person);
                face.here && face.contacted
            }
            None => false,
        };
        match found.filter(|_| reachable) {
            Some(person) => people.push(person),
            None => faults.push(FieldFault::with("codes", key!("fault-group-code"), code)),
        }
    }
    let mut seen = HashSet::new();
    people.retain(|person| seen.insert(person.clone()));
    Ok((people, faults))
}

/// The form comes in.
pub async fn send(ctx: Ctx, form: Posted) -> Answer {
    let forum = ctx.open_forum()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let whom = pages::whom(&ctx, &mut conn, form.some("for")).await?;
    drop(conn);
    let (mut others, mut faults) = named(&ctx, &forum, &form).await?;
    others.retain(|person| *person != whom.person);
    let (title, message, language) = (form.text("title"), form.text("message"), form.text("language"));
    let read = Proposal::read(&forum, title, message, language, form.text("least"), others.clone());
    let proposal = match read {
        Ok(proposal) if faults.is_empty() => proposal,
        read => {
            faults.extend(read.err().unwrap_or_default());
            return render(&ctx, whom, Typed { form: Some(&form), chosen: others, faults: &faults }).await;
        }
    };
    let (actor, stamp, t, by) = (ctx.actor()?, ctx.app.stamp(), ctx.say(), &whom.person);
    let id = transact!(ctx.app.db(), tx => {
        let all: Vec<&PersonId> = std::iter::once(by).chain(&proposal.others).collect();
        let faces = Faces::some(tx, &forum.id, &all).await?;
        let sides: Vec<_> = proposal.others.iter().map(|other| side(&faces, other)).collect();
        let own = store_asking::groups_of(tx, &forum.id, by).await?;
        let waiting = own.iter().filter(|group| &group.by_id == by && group.state == GroupState::Open).count();
        let permit = rules_asking::may_propose(actor, &forum.id, side(&faces, by), &sides, waiting)?;
        let policy = setting::policy(tx, &forum.id).await?;
        policy.proposing(stamp.now).map_err(|no| no.refusal(&t, &forum.zone))?;
        let id = grouping::propose(tx, stamp, &permit, &proposal).await?;
        grouping::tell_asked(tx, &ctx.app, stamp, &forum, (&id, by, &proposal)).await?;
        Ok(id)
    })?;
    ctx.app.settle().await;
    Ok(respond::done(&ctx.at_forum(&format!("meetings/groups/{id}")), "saved"))
}
