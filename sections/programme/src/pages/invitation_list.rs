//! One's own invitations to speak, and those of people one holds a mandate from: accept or decline.

use askama::Template;
use exedra_kernel::lang::direction_of;
use exedra_kernel::{Refusal, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::speaker_list::state_words;
use crate::model::{InvitationId, InvitationState, SessionState};
use crate::{invitation, order, rules, store};

struct Row {
    id: String,
    who: Option<String>,
    iso: String,
    when: String,
    title: String,
    lang: String,
    dir: &'static str,
    item: Option<String>,
    href: Option<String>,
    state: String,
    accepts: bool,
    declines: bool,
}

#[derive(Template)]
#[template(path = "invitation_list.html")]
struct Page {
    t: Say,
    base: String,
    rows: Vec<Row>,
    open: bool,
}

/// Shows the invitations.
pub async fn show(ctx: Ctx) -> Answer {
    let (t, actor, edition) = (ctx.say(), ctx.actor()?, ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let mut rows = Vec::new();
    for person in std::iter::once(&actor.person).chain(&actor.mandates) {
        for one in store::invitations_of(&mut conn, &edition.id, person).await? {
            let Some(session) = store::session(&mut conn, &edition.id, &one.session_id).await? else { continue };
            let items = order::of(&mut conn, &edition.id, &session.id).await?;
            let item = items.iter().find(|item| Some(&item.id) == one.item_id.as_ref());
            let starts = item.map_or(session.starts_at, crate::model::Item::starts_at);
            let (lang, title) = session.titles.best(ctx.lang);
            let public = rules::is_public(session.state);
            let who =
                if person == &actor.person { None } else { exedra_people::person::by_id(&mut conn, person).await? };
            let live = one.state != InvitationState::Substituted && session.state != SessionState::Cancelled;
            rows.push(Row {
                id: one.id.to_string(),
                who: who.map(|who| who.display()),
                iso: starts.rfc3339(),
                when: t.moment(starts, &edition.zone),
                title: title.to_owned(),
                dir: direction_of(lang),
                lang: lang.to_owned(),
                item: item.map(|item| item.titles.text(ctx.lang).to_owned()),
                href: public.then(|| crate::session_path(&edition.slug, &session.code)),
                state: state_words(&t, one.state),
                accepts: live && one.state != InvitationState::Accepted,
                declines: live && one.state != InvitationState::Declined,
            });
        }
    }
    drop(conn);
    rows.sort_by(|a, b| a.iso.cmp(&b.iso));
    let body = Page { base: ctx.at_forum("programme"), rows, open: edition.is_open(), t: t.clone() };
    page(&ctx, &Head::new(t.say("programme-invitations")).nav("programme").private(), &body)
}

/// Accepts or declines.
pub async fn answer(ctx: Ctx, form: Posted) -> Answer {
    let (actor, edition, stamp) = (ctx.actor()?.clone(), ctx.forum()?.clone(), ctx.app.stamp());
    let accepted = match form.text("do") {
        "accept" => true,
        "decline" => false,
        _ => return Err(Refusal::Unusable(key!("refusal-unreadable")).into()),
    };
    let id = InvitationId::parse(form.text("id")).ok_or(Refusal::NotFound)?;
    transact!(ctx.app.db(), tx => {
        let one = store::invitation(tx, &edition.id, &id).await?.ok_or(Refusal::NotFound)?;
        let permit = rules::may_answer(&actor, &edition, &one.person_id)?;
        invitation::answer(tx, stamp, &permit, &one, accepted).await
    })?;
    ctx.app.settle().await;
    Ok(respond::see_other(&ctx.at_forum("programme/invitations")))
}
